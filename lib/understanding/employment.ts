import type { EmploymentType } from '../domain/common';
import { anyOf, phraseSource } from './phrases';
import { fold, visible } from './plain';

/** By language: English and schema.org, German, French, Spanish and Catalan, Italian, Portuguese, Dutch, Scandinavian, Czech, Polish, Finnish. */
const TYPES: readonly (readonly [type: EmploymentType, words: RegExp])[] = [
  [
    'full-time',
    anyOf(
      'full time, vollzeit, voll oder teilzeit, voll- oder teilzeit, voll- und teilzeit, voll-/teilzeit, temps plein, temps complet',
      'jornada completa, jornada sencera, tiempo completo, tempo pieno, tempo integral, periodo integral, voltijd, voltijds',
      'fuldtid, heltid, plny uvazek, pelny etat, pelen etat, kokoaika*',
    ),
  ],
  [
    'part-time',
    anyOf(
      'part time, teilzeit, minijob, werkstudent*, working student, temps partiel, jornada parcial, media jornada, mitja jornada',
      'tiempo parcial, tempo parziale, tempo parcial, meio periodo, deeltijd, deeltijds, deltid, zkraceny uvazek, castecny uvazek',
      'niepelny etat, czesc etatu, dpp, dpc, brigada, osa-aika*',
    ),
  ],
  [
    'internship',
    anyOf(
      'intern, interns, internship, internships, working student, praktik*, werkstudent*, stage, stages, stagiaire, stagista',
      'stagiair, tirocinio, practicas, practiques, becario, becaria, estagio*, estagia*, staz, staze, stazysta, stazystka',
    ),
  ],
  [
    'contract',
    anyOf(
      'contract, contracts, contractor, contractors, freelanc*, freiberuf*, freie mitarbeit, selbstandig*, selbststandig*, independant',
      'contratista, autonomo, libero professionista, partita iva, zzp, konsult, konsultuppdrag, prestador, osvc, zivnost*, b2b',
    ),
  ],
  [
    'temporary',
    anyOf(
      'temp, temporary, other temp, fixed term, seasonal, befristet*, zeitarbeit, cdd, interim, temporaire, temporal, temporeel',
      'tijdelijk, determinato, temporario, midlertidig*, vikariat*, tidsbegransa*, na dobu urcitou, czas okreslony, maaraaika*',
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
