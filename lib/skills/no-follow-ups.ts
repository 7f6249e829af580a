/** Longest sentence that is handed back, in UTF-16 units. */
const MAX_SENTENCE = 2_000;

/**
 * Ways to ask not to be called or reminded, in English, German, French, Spanish, Italian, Portuguese, Dutch.
 * Each is looked for within one sentence; every gap between its words is bounded. "No phone calls from agencies" speaks to recruiters and is no such wish.
 */
const REFUSALS: readonly RegExp[] = [
  /\bno\s(?:\S{1,20}\s){0,3}?(?:calls?|follow[- ]?ups?|phone\s?calls?|telephone\s(?:calls?|enquiries|inquiries)|inquiries|enquiries)\b/i,
  /\b(?:do not|don['’]?t|please refrain from|kindly refrain from|refrain from)\s(?:\S{1,20}\s){0,3}?(?:call(?:ing)?|phon(?:e|ing)|contact(?:ing)?\s(?:us|the|our)|follow(?:ing)?[- ]up)\b/i,
  /\bfollow[- ]?ups?\s(?:\S{1,20}\s){0,4}?(?:not be (?:answered|accepted|considered)|discouraged|not accepted)\b/i,
  /\b(?:keine|von)\s(?:\S{1,25}\s){0,3}?(?:anrufe|nachfragen|rückfragen|telefonische\sanfragen|anfragen)(?![\p{L}])(?!\svon)/iu,
  /\b(?:ne pas|merci de ne pas|pas d['’])\s?(?:\S{1,20}\s){0,3}?(?:appeler|relancer|téléphoner|appels?|relances?)(?![\p{L}])/iu,
  /\b(?:no|abstenerse de|por favor no)\s(?:\S{1,20}\s){0,3}?(?:llamar|llamadas|telefonear)\b/i,
  /\b(?:non|si prega di non|astenersi dal)\s(?:\S{1,20}\s){0,3}?(?:chiamare|telefonare|telefonate|sollecitare)\b/i,
  /\b(?:não|favor não)\s(?:\S{1,20}\s){0,3}?(?:ligar|telefonar|ligações)(?![\p{L}])/iu,
  /\b(?:geen|niet)\s(?:\S{1,20}\s){0,3}?(?:telefoontjes|bellen|telefonisch|navraag)\b/i,
];

/** What shows that a sentence is about calls or reminders of applicants, and who is meant where it is not the applicant. */
const OTHERS =
  /agenc(?:y|ies)|recruiters?\b|recruitment (?:firms?|companies)|head ?hunters?|third[- ]part|solicit|vendors?\b|agentur|vermittler|personaldienstleister|cabinets|agencias|agenzie|agências|acquisitie|bureaus/i;
/** "No cold calls", "no on-call": about the work, not about the application. */
const WORK = /cold[- ]call|on[- ]call|call cent(?:er|re)|sales calls?|house calls?|customer|client|patient|meetings?/i;

/** What every refusal speaks of: most sentences have none of it and are not looked at further. */
const SUBJECT =
  /call|phon|follow|enquir|inquir|contact|anruf|nachfrag|rückfrag|anfrag|appel|relanc|llam|telef|chiam|sollecit|ligar|ligaç|bellen|navraag/i;

/**
 * The sentence in which a posting asks not to be called or reminded ("No calls or follow-ups, please"), or null.
 * Looks at the text in linear time; wishes addressed to agencies do not count.
 */
export function noFollowUpsSentence(text: string): string | null {
  for (const raw of text.split(/[\n.!;•]/)) {
    if (raw.length < 8 || raw.length > MAX_SENTENCE) continue;
    if (!SUBJECT.test(raw) || OTHERS.test(raw) || WORK.test(raw)) continue;
    if (REFUSALS.some((refusal) => refusal.test(raw))) return raw.replace(/\s+/g, ' ').trim();
  }
  return null;
}
