import type { EmploymentType } from '../domain/common';
import { anyOf, phraseSource } from './phrases';
import { fold, visible } from './plain';

/** By language: English and schema.org, German, French, Spanish and Catalan, Italian, Portuguese, Dutch, Scandinavian, Czech, Polish, Finnish, then the other languages of the EU, Russian, Turkish and those of East Asia. */
const TYPES: readonly (readonly [type: EmploymentType, words: RegExp])[] = [
  [
    'full-time',
    anyOf(
      'full time, vollzeit, voll oder teilzeit, voll- oder teilzeit, voll- und teilzeit, voll-/teilzeit, temps plein, temps complet',
      'jornada completa, jornada sencera, tiempo completo, tempo pieno, tempo integral, periodo integral, voltijd, voltijds',
      'fuldtid, heltid, plny uvazek, pelny etat, pelen etat, kokoaika*, teljes munkaido*, norma intreaga, program complet, tam zamanli',
      'plny uvazok, puno radno vrijeme, polni delovni cas, taistooaeg, pilna slodze, visas etatas, πληρης απασχοληση, полная занятость, полный день',
      'пълно работно време, 正社員, フルタイム, 全职, 全職, 全日制, 正规*, 정규직, 풀타임',
    ),
  ],
  [
    'part-time',
    anyOf(
      'part time, teilzeit, minijob, werkstudent*, working student, temps partiel, jornada parcial, media jornada, mitja jornada',
      'tiempo parcial, tempo parziale, tempo parcial, meio periodo, deeltijd, deeltijds, deltid, zkraceny uvazek, castecny uvazek',
      'niepelny etat, czesc etatu, dpp, dpc, brigada, osa-aika*, reszmunkaido*, part-time, norma partiala, yari zamanli, skrateny uvazok',
      'μερικη απασχοληση, μερικης απασχολησης, частичная занятость, неполный день, パート*, アルバイト*, 兼职, 兼職, 파트타임, 아르바이트',
    ),
  ],
  [
    'internship',
    anyOf(
      'intern, interns, internship, internships, working student, praktik*, werkstudent*, stage, stages, stagiaire, stagista',
      'stagiair, tirocinio, practicas, practiques, becario, becaria, estagio*, estagia*, staz, staze, stazysta, stazystka',
      'gyakornok*, stagiu, stajyer*, staj, πρακτικη ασκηση, стажировка, стажер, インターン*, 实习*, 實習*, 인턴*',
    ),
  ],
  [
    'contract',
    anyOf(
      'contract, contracts, contractor, contractors, freelanc*, freiberuf*, freie mitarbeit, selbstandig*, selbststandig*, independant',
      'contratista, autonomo, libero professionista, partita iva, zzp, konsult, konsultuppdrag, prestador, osvc, zivnost*, b2b',
      'serbest meslek, 業務委託*, フリーランス, 自由职业*, 프리랜서, 도급*',
    ),
  ],
  [
    'temporary',
    anyOf(
      'temp, temporary, other temp, fixed term, seasonal, befristet*, zeitarbeit, cdd, interim, temporaire, temporal, temporeel',
      'tijdelijk, determinato, temporario, midlertidig*, vikariat*, tidsbegransa*, na dobu urcitou, czas okreslony, maaraaika*',
      'hatarozott ideju, perioada determinata, belirli sureli, na dobu urcitu, ορισμενου χρονου, 契約社員*, 派遣社員*, 合同工, 계약직',
    ),
  ],
  [
    'volunteer',
    anyOf('volunteer*, ehrenamt*, benevol*, voluntari*, volontari*, vrijwillig*, frivillig*, dobrovoln*, wolontari*'),
  ],
  [
    'other',
    anyOf(
      'per diem, apprentice, apprenticeship, ausbildung, auszubildende*, apprentissage, alternance, apprendistato, jovem aprendiz',
      'formacion dual, larling*, laerling*',
    ),
  ],
];
/** An employment for good, which the word "contract" in it does not make freelance work. */
const PERMANENT = /\b(?:permanent|indefinite|employment|open-ended|unlimited) contract\b/g;
const LONGEST = 400;

/**
 * Types of employment that a field names, as free text or in schema.org's words. A working student ("Werkstudent") is part-time and counts with
 * interns: a job for students. Apprenticeships and work by the day are `other`. Permanent ("CDI", "Festanstellung") is no type of its own, and
 * schema.org's OTHER says nothing: neither is guessed at.
 */
export function readEmployment(raw: string | null): EmploymentType[] {
  const words = fold(visible(raw ?? '').slice(0, LONGEST))
    .replaceAll('_', ' ')
    .replace(PERMANENT, ' ');
  return TYPES.filter(([, pattern]) => pattern.test(words)).map(([type]) => type);
}

const LABELS = phraseSource(
  'job type, employment type, type of employment, contract type, anstellungsart, arbeitszeit, beschaftigungsart, type de contrat',
  "type d'emploi, tipo de contrato, tipo de empleo, tipo di contratto, tipo de vaga, dienstverband, ansattelsesform",
  'anstallningsform, druh pracovniho pomeru, typ uvazku, rodzaj umowy, wymiar etatu',
);
const LABELLED = new RegExp(`^(?:• )?(?:${LABELS})s? ?: ?(.{1,80})$`);
const LONGEST_LINE = 150;

/** Types that a labelled line of the posting's own text names ("Job Type: Full-time"). */
export function employmentInText(description: string): EmploymentType[] {
  for (const line of description.split('\n')) {
    if (line.length > LONGEST_LINE) continue;
    const types = readEmployment(LABELLED.exec(fold(line))?.[1] ?? null);
    if (types.length > 0) return types;
  }
  return [];
}
