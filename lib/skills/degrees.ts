import { EDUCATION_LEVELS, type EducationLevel } from '../domain/advice';

/**
 * Words for each level of schooling in English, German, French, Spanish, Italian, Portuguese, Dutch; names that are also other words
 * ("Scrum Master", "MS Office", "cap") need their case or the words beside them.
 */
const LEVEL_WORDS: Readonly<Record<EducationLevel, readonly RegExp[]>> = {
  secondary: [
    /\b(?:high[- ]school|secondary[- ]school|a[- ]levels|abitur|fachhochschulreife|matura|baccalauréat|bachillerato|diploma di maturità|diploma di scuola (?:media )?superiore|scuola (?:media )?superiore|ensino médio|ensino secundário|havo|vwo)(?![\p{L}])/iu,
    /\bGED\b/,
  ],
  vocational: [
    /\b(?:vocational (?:training|education|qualification|degree)|trade school|associate['’]?s? degree|ausbildung (?:als|zum|zur|im|in)|berufsausbildung|abgeschlossene (?:\p{L}{1,20} )?ausbildung|bac ?\+ ?2|formación profesional|grado superior|ciclo formativo|istituto tecnico|curso técnico|ensino técnico|mbo(?:[- ](?:niveau|opleiding|diploma|\d)|[- ]?\d))(?![\p{L}])/iu,
    /\b(?:BTS|DUT|CAP|MBO)\b/,
  ],
  degree: [
    /\b(?:(?:university|college|academic|engineering|technical|advanced|relevant|four[- ]year|4[- ]year|higher|post[- ]?graduate) (?:or \p{L}{1,20} |\p{L}{1,20} )?(?:degree|education|diploma)|degree in|degree or equivalent|graduated? (?:in|from|with)|(?:hochschul|fach|universitäts)?studium|(?:hochschul|universitäts|studien)abschluss|diplômée?s? (?:en|d['’]une?)|diplôme|école d['’]ingénieurs?|formation (?:supérieure|universitaire)|titulación (?:universitaria|superior)|título universitario|estudios (?:universitarios|superiores)|titolo universitario|ensino superior|formação superior|curso superior|universitaire opleiding|academisch(?:e opleiding| niveau| werk)|wo[- ](?:niveau|opleiding|diploma))(?![\p{L}])/iu,
  ],
  bachelor: [
    /\b(?:bachelor(?:['’]?s)?(?:studium|abschluss|opleiding)?|undergraduate degree|bac ?\+ ?[34]|licence (?:en|pro|professionnelle|universitaire)|licenciatura|licenciad[oa]|grado en|grado universitario|laurea(?! magistrale)|graduação|bacharelado|hbo[- ]?(?:niveau|opleiding|diploma|werk|\/wo))(?![\p{L}])/iu,
    /\b(?:B\.?\s?Sc|B\.\s?S|B\.\s?A|B\.?\s?Tech|(?:BS|BA|BE)(?=\/| [Dd]egree| in |,? or )|HBO)(?![\p{L}])/u,
  ],
  master: [
    /\b(?:master['’]s|masters? degree|masters?(?= (?:of|in|en|oder|preferred))|master(?:studium|abschluss)|bac ?\+ ?5|máster|laurea magistrale|mestrado|ingénieur diplômé|diplom(?:ingenieur)?|magister)(?![\p{L}])/iu,
    /\b(?:M\.?\s?Sc|M\.\s?S|M\.?\s?Tech|(?:MS|MA)(?=\/P| [Dd]egree| in | or )|MBA)(?![\p{L}])/u,
  ],
  doctorate: [
    /\b(?:ph\.?\s?d|doctorate|doctoral degree|doktorgrad|promoviert|abgeschlossene promotion|doctorat|doctorado|dottorato|doutorado|gepromoveerd)(?![\p{L}])/iu,
  ],
};

/** The lowest schooling that a sentence names, or null: of "Bachelor's or Master's degree" the bachelor's is enough. */
export function educationIn(sentence: string): EducationLevel | null {
  const named = EDUCATION_LEVELS.filter((level) => LEVEL_WORDS[level].some((words) => words.test(sentence)));
  const closer = named.filter((level) => level !== 'degree');
  return closer[0] ?? named[0] ?? null;
}
