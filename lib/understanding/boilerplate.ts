import { fold } from './plain';

const listed = (...lines: readonly string[]) => new Set(lines.flatMap((line) => line.split('|')));

/** Controls around a posting's text, in the languages of the job boards; compared as whole lines without dots and arrows. */
const CONTROLS = listed(
  'show more|show less|see more|see less|read more|read less|view more|show full description|back to top|apply now|apply for this job|save job|share this job|report this job|report job',
  'mehr anzeigen|weniger anzeigen|mehr erfahren|mehr lesen|weiterlesen|jetzt bewerben|nach oben',
  'voir plus|voir moins|afficher plus|afficher moins|lire la suite|postuler maintenant',
  'mostrar mas|mostrar menos|ver mas|ver menos|leer mas|inscribirme',
  'mostra altro|mostra meno|mostra di piu|vedi altro|leggi di piu|candidati ora',
  'exibir mais|exibir menos|ver mais|mostrar mais|ler mais|candidatar-se',
  'meer weergeven|minder weergeven|toon meer|toon minder|lees meer|solliciteer nu',
  'vis mere|vis mindre|laes mere|se mere|visa mer|visa mindre|las mer|vis mer|les mer|se mer|ansok nu',
  'zobrazit vice|zobrazit mene|pokaz wiecej|pokaz mniej|zobacz wiecej|nayta lisaa|nayta vahemman',
);

/** The word after three dots that opens the rest of a text ("… more"). Without the dots it may be a heading ("Plus:"). */
const AFTER_DOTS = listed(
  'more|less|mehr|weniger|plus|moins|mas|menos|altro|meno|mais|meer|minder|mere|mindre|mer|vice|mene|wiecej|mniej',
);

/** Headings that a board, not the employer, sets over a posting's text. */
const HEADINGS = listed(
  'about the job|about this job|full job description|uber den job|uber diesen job|vollstandige stellenbeschreibung',
  "a propos de l'offre d'emploi|description du poste complete|description complete du poste",
  'acerca del empleo|descripcion completa del empleo|descripcion completa del puesto',
  "informazioni sull'offerta di lavoro|descrizione completa dell'offerta|descrizione completa del lavoro",
  'sobre a vaga|descricao completa da vaga|over de vacature|volledige vacaturetekst',
  'om jobbet|o pracovni nabidce|informace o pozici|opis oferty pracy',
);

const LONGEST = 60;
const words = (line: string) => fold(line).replace(/^[^\p{L}]{1,10}|[^\p{L}]{1,10}$/gu, '');

const isControl = (line: string) =>
  CONTROLS.has(words(line)) || (/^(?:…|\.\.\.)/.test(line) && AFTER_DOTS.has(words(line)));

/** The lines without a board's buttons, and without its own heading over the text. */
export function withoutBoilerplate(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => line.length > LONGEST || line === '' || !isControl(line));
  let first = kept.findIndex((line) => line !== '');
  while (first >= 0 && (kept[first]?.length ?? 0) <= LONGEST && HEADINGS.has(words(kept[first] ?? ''))) {
    const next = kept.findIndex((line, index) => index > first && line !== '');
    if (next < 0) break;
    first = next;
  }
  return first > 0 ? kept.slice(first) : kept;
}
