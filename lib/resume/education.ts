import type { ResumeEducation } from '../domain/resume';
import { type Entry, entriesOf } from './entries';
import type { Line } from './lines';
import { isPlace } from './places';
import { partsOf } from './roles';

const SCHOOL =
  /(?<!\p{L})(?:university|univ\.?|college|school|institute?|academy|polytechnic|faculty|bootcamp|mit|eth|epfl|tu|fh|rwth|lmu|kit|ucla|caltech|insead|hec|universität|hochschule|fachhochschule|technische|berufsschule|berufskolleg|gymnasium|realschule|gesamtschule|akademie|institut|schule|université|école|ecole|lycée|iut|faculté|universidad|escuela|instituto|colegio|facultad|politecnico|politécnica|università|liceo|scuola|universidade|faculdade|escola|universiteit|hogeschool|uniwersytet|politechnika|coursera|udacity|udemy|openclassrooms)(?!\p{L})|(?:universität|hochschule|akademie|schule|gymnasium|kolleg)(?!\p{L})/iu;
const DEGREE =
  /(?<!\p{L})(?:bachelor(?:['’]?s)?(?:\s+(?:of|degree)(?:\s+(?:science|arts|engineering|business administration|fine arts|laws|education|technology|commerce|applied science))?)?|master(?:['’]?s)?(?:\s+(?:of|degree)(?:\s+(?:science|arts|engineering|business administration|fine arts|laws|education|philosophy|public health|public administration))?)?|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?\s?a\.?|m\.?\s?a\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?\s?tech\.?|m\.?\s?tech\.?|b\.?s\.?|m\.?s\.?|b\.?com|bba|mba|ph\.?\s?d\.?|doctor(?:ate)?(?:\s+of\s+philosophy)?|promotion|doktor|dr\.|diploma|diplom(?:-\p{L}+)?|associate(?:['’]?s)?(?:\s+(?:degree|of (?:science|arts|applied science)))?|certificate|abitur|fachabitur|allgemeine hochschulreife|hochschulreife|fachhochschulreife|mittlere reife|matura|staatsexamen|magister|ausbildung|ged|high school diploma|a-levels?|gcses?|licence|licenciatura|licenciad[oa]|master|maîtrise|doctorat|baccalauréat|bac|bts|dut|but|cap|diplôme(?:\s+d['’]ingénieur)?|grado|ingeniería técnica|doctorado|bachillerato|laurea(?:\s+(?:triennale|magistrale))?|dottorato|diploma di maturità|maturità|bacharelado|mestrado|doutorado|hbo|licencjat|magisterium)(?!\p{L})\.?/iu;
const GRADE =
  /(?<!\p{L})(?:gpa|cgpa|grade|note|notendurchschnitt|abschlussnote|average|mention|score|nota)(?!\p{L})|^\d(?:[.,]\d{1,2})?\s*(?:\/\s*\d{1,3}(?:[.,]\d)?)?(?:\s*gpa)?$|^\d{1,3}\s*%$|cum laude|honou?rs$/iu;
const JOIN = /^[\s,:–—-]*(?:(?:in|of|en|im|der|des|di|em|w)\s+)?(?:the\s+)?/iu;
const LABEL = /^(?:degree|major|field|abschluss|studiengang|fachrichtung|schwerpunkt|diplôme|filière)\s*:\s*/iu;

interface Studies {
  readonly degree: string | null;
  readonly field: string | null;
}

/** "Bachelor of Science in Computer Science" and "Informatik (B.Sc.)" as what was reached and in what. */
function studiesOf(part: string): Studies {
  const text = part.replace(LABEL, '').trim();
  const found = DEGREE.exec(text);
  if (found === null) return { degree: null, field: text === '' ? null : text };
  const before = text.slice(0, found.index).replace(/[\s(,:–—-]+$/u, '');
  const after = text
    .slice(found.index + found[0].length)
    .replace(/^\s*\([^)]{1,12}\)/, '')
    .replace(JOIN, '')
    .replace(/^[)\s.]+|[)\s,;]+$/g, '');
  const degree = found[0].trim().replace(/[,;:]$/, '');
  if (/^(?:degree|abschluss)$/i.test(after)) return { degree: `${degree} ${after}`, field: before || null };
  return { degree, field: after || before || null };
}

/** One more than a comma apart: "MIT, Cambridge", "B.Sc., Physics". */
const finer = (part: string): string[] => {
  if (isPlace(part)) return [part];
  const pieces = part.split(/,\s+(?=\p{Lu})/u);
  const told =
    pieces.some((piece) => SCHOOL.test(piece)) && pieces.some((piece) => DEGREE.test(piece) || isPlace(piece));
  const schoolLast = pieces.length > 1 && SCHOOL.test(pieces.at(-1) ?? '') && !SCHOOL.test(pieces[0] ?? '');
  return told || schoolLast ? pieces : [part];
};

/** What an entry's head says of where, what and when somebody studied. */
function educationOf({ head, start, end }: Entry): ResumeEducation | undefined {
  const parts = partsOf(head)
    .flatMap(finer)
    .filter((part) => !GRADE.test(part) && !isPlace(part));
  const school =
    parts.find((part) => SCHOOL.test(part) && !startsWithDegree(part)) ?? parts.find((part) => SCHOOL.test(part));
  const others = parts.filter((part) => part !== school);
  const { degree, field } = others
    .map(studiesOf)
    .reduce<Studies>((known, next) => ({ degree: known.degree ?? next.degree, field: known.field ?? next.field }), {
      degree: null,
      field: null,
    });
  // Without a word for it, the first part is the school where another one is the degree.
  const [first, second] = others;
  if (school === undefined && second !== undefined && first !== undefined && degree !== null && !DEGREE.test(first)) {
    const rest = others.slice(1).map(studiesOf);
    return {
      institution: first,
      degree,
      field: rest.find((study) => study.field !== null)?.field ?? null,
      ...dates(start, end),
    };
  }
  if (school === undefined && degree === null && field === null) return undefined;
  return { institution: school ?? null, degree, field, ...dates(start, end) };
}

/** A single date says when somebody graduated. */
const dates = (start: string | null, end: string | null) => ({ start: start === end ? null : start, end });

const startsWithDegree = (part: string) => DEGREE.exec(part)?.index === 0;

/** Everything under a heading for education. */
export const educationIn = (lines: readonly Line[]): ResumeEducation[] =>
  entriesOf(lines)
    .map(educationOf)
    .filter((education) => education !== undefined);
