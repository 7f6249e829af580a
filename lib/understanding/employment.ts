import type { EmploymentType } from '../domain/common';
import { fold, visible } from './plain';

const TYPES: readonly (readonly [type: EmploymentType, words: RegExp])[] = [
  [
    'full-time',
    /\bfull[- _]?time\b|\bvollzeit\b|\bvoll- (?:oder|und|\/) ?teilzeit|\btemps plein\b|\btemps complet\b|\bjornada completa\b|\btiempo completo\b|\btempo pieno\b|\btempo integral\b|\bperiodo integral\b|\bvoltijds?\b|\bfulltids?\b|\bheltid\b|\bplny uvazek\b|\bpelny etat\b|\bpelen etat\b|\bkokoaikai\w+/,
  ],
  [
    'part-time',
    /\bpart[- _]?time\b|\bteilzeit\b|\btemps partiel\b|\bjornada parcial\b|\bmedia jornada\b|\btiempo parcial\b|\btempo parziale\b|\btempo parcial\b|\bmeio periodo\b|\bdeeltijds?\b|\bdeltid\b|\bzkraceny uvazek\b|\bcastecny uvazek\b|\bniepelny etat\b|\bczesc etatu\b|\bminijob\b|\bwerkstudent\w*|\bosa-aikai\w+|\bdpp\b|\bdpc\b|\bbrigada\b/,
  ],
  [
    'internship',
    /\bintern(?:s|ship|ships)?\b|\bpraktik\w{1,8}|\bwerkstudent\w*|\bstages?\b|\bstagiaire\b|\bstagista\b|\bstagiair\b|\btirocinio\b|\bpracticas\b|\bbecari[oa]\b|\bestagi[oa]\w*|\bstaz(?:e|ysta|ystka)?\b|\bworking student\b/,
  ],
  [
    'contract',
    /\bcontract(?:or|s|ors)?\b|\bfreelanc\w{1,6}|\bindependant\b|\bfreiberuf\w{1,6}|\bfreie mitarbeit\b|\bselbst(?:st)?andig\w*|\bcontratista\b|\bautonomo\b|\blibero professionista\b|\bpartita iva\b|\bzzp\b|\bb2b\b|\bosvc\b|\bzivnost\w*|\bkonsult(?:uppdrag)?\b|\bprestador\b/,
  ],
  [
    'temporary',
    /\btemp(?:orary)?\b|\bother[_ ]temp\b|\bfixed[- ]term\b|\bseasonal\b|\bbefristet\w*|\bzeitarbeit\b|\bcdd\b|\binterim\b|\btemporaire\b|\btemporal\b|\btemporeel\b|\btijdelijk\b|\ba tempo determinato\b|\btempo determinato\b|\bdeterminato\b|\btemporario\b|\bmidlertidig\b|\bvikariat\w*|\btidsbegransa\w*|\bna dobu urcitou\b|\bczas okreslony\b|\bmaaraaikai\w+/,
  ],
  [
    'volunteer',
    /\bvolunteer\w*|\behrenamt\w*|\bbenevol\w*|\bvoluntari\w+|\bvolontari\w+|\bvrijwillig\w+|\bfrivillig\w*|\bdobrovoln\w+|\bwolontari\w+/,
  ],
  [
    'other',
    /\bper diem\b|\bapprentice(?:ship)?\b|\bausbildung\b|\bauszubildende\w*|\bapprentissage\b|\balternance\b|\bapprendistato\b|\bjovem aprendiz\b|\bformacion dual\b|\blarling\w*|\blaerling\w*/,
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

const LABEL =
  /^(?:• )?(?:job type|employment type|type of employment|contract type|anstellungsart|arbeitszeit|beschaftigungsart|type de contrat|type d'emploi|tipo de contrato|tipo de empleo|tipo di contratto|tipo de vaga|dienstverband|ansattelsesform|anstallningsform|druh pracovniho pomeru|typ uvazku|rodzaj umowy|wymiar etatu)s? ?: ?(.{1,80})$/;

/** Types that a labelled line of the posting's own text names ("Job Type: Full-time"). */
export function employmentInText(description: string): EmploymentType[] {
  for (const line of description.split('\n')) {
    if (line.length > 150) continue;
    const types = readEmployment(LABEL.exec(fold(line))?.[1] ?? null);
    if (types.length > 0) return types;
  }
  return [];
}
