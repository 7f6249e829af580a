import type { Evidence, Verdict } from '../engine';
import { stepOf } from '../identity';
import { metaContent, said, titleOf } from '../rules';
import type { NoPostingReason, Page, RawField } from '../types';
import { hasDescription } from '../visible';
import type { Description } from '../visible/description';
import { type Outline, outlineOf } from '../visible/outline';
import { ROLE } from '../visible/role';
import { fold } from '../visible/words';
import {
  addressWeight,
  asksForResume,
  countCards,
  emptiness,
  hasApply,
  hasMailLink,
  holdsSeveral,
  isFormAddress,
  linksPostings,
  MIN_ROWS,
  saysLost,
} from './signals';

const BLOCKED =
  /just a moment|attention required|access (?:to this page has been )?denied|you are (?:a )?(?:human|robot)|humans only|captcha|security check|unusual traffic|pardon our interruption|checking your browser/;
const GONE =
  /(?:^|\D)(?:404|410)(?:\D|$)|(?:page|job|position|posting|seite|stelle|pagina|site)\b.{0,30}(?:not found|be found|no longer exists|not exist|nicht gefunden|introuvable|no encontrad|non trovat|niet gevonden|ikke fundet|hittades inte|nenalezen|nie znalezion)|not found$/;
const THANKS =
  /^(?:thank(?:s| you) for (?:your application|applying)|(?:your )?application (?:has been |was )?(?:submitted|sent|received)|(?:vielen )?danke? fur (?:deine|ihre) bewerbung|(?:merci|gracias|grazie|obrigad[oa]|bedankt|tak|tack|takk|dekujeme|dziekujemy)\b.{1,20}(?:candidat|inscri|solicitud|sollicit|ansog|ansok|soknad|aplikac))/;
const SIGN_IN =
  /^(?:sign in|log ?in|anmelden|einloggen|se connecter|connexion|inicia(?:r)? sesion|accedi|iniciar sessao|inloggen|log ind|logga in|logg inn|kirjaudu|prihlas|zaloguj)/;
const LIST_TITLE =
  /^[\d.,+ ]+ .{0,40}(?:jobs|stellen|offres|ofertas|offerte|vagas|vacatures|job|nabid|ofert|results)|(?:jobs|stellenangebote|offres d'emploi|vacatures|positions|vacancies|openings|empleos) in |who(?: is|.s) hiring/;
/** Texts about jobs, courses, and trainings of many kinds: they have a posting's headings and even an "Apply", but nobody is hired. */
const GUIDE =
  /how to |template|interview questions|what (?:does|is) |(?:resume|cv) (?:example|sample)|salary guide|(?:^|[^a-z])(?:\d+|top|best) (?:\w+ ){0,3}(?:ways|tips|reasons|things|questions|skills)|^(?:msc|bsc|mba|beng|meng|llb|llm|(?:master|bachelor) of) (?!.*(?:intern|thesis|student|position))|(?:master|bachelor|diploma|certificate|msc|bsc|mba|studiengang|course|bootcamp|webinar)(?:'?s)? (?:in|of|for|course|programm?e?)(?![a-z])|(?:bootcamp|masterclass|webinar)$|^(?:ausbildung|(?:duales )?studium)(?: (?:&|und|am|an|bei) (?!.*m\/w)|$)/;
/** Headings that courses have and postings have not. */
const COURSE =
  /^(?:tuition|entry requirements$|course (?:structure|fees|content)|what you(?:'ll| will) study|curriculum$)/;
const CAREERS = /career|karriere|jobs|stellen|emploi|empleo|lavor|vacatur|werken|praca|prace|work with us|join us/;

const FACTS: readonly RawField[] = ['location', 'employmentType', 'workplace', 'salary', 'validThrough', 'datePosted'];
/** Facts that nothing but a job has; an event has a place and a closing date too. */
const JOB_FACTS: readonly RawField[] = ['employmentType', 'workplace', 'salary'];
/** Below this much text and with none of a posting's sections, a page is empty. */
const EMPTY = 150;
/** A page that is longer has more to say than that it keeps us out. */
const SHORT_PAGE = 3_000;
const SHORTEST_TEXT = 250;
/** The weight from which a page is one posting; see `weigh`. */
const ENOUGH = 5.5;
/** The weight of a first heading that the document's title repeats; see `findTitle`. */
const NAMED_TWICE = 7;

const none = (reason: NoPostingReason): Verdict => ({ kind: 'none', reason });

/** What the page calls itself: the document's title and its first headings, folded. */
const headsOf = ({ document }: Page, { blocks }: Outline): readonly string[] => [
  fold(titleOf(document)),
  ...blocks
    .filter(({ level, key }) => level > 0 && level < 3 && key)
    .slice(0, 3)
    .map(({ key }) => key),
];

/** Does the page itself bear the posting's title? Structured data may be the first row's of a list. */
const isNamed = (title: string, { blocks }: Outline, heads: readonly string[]): boolean =>
  heads.some((head) => head.includes(fold(title))) ||
  blocks.some(({ level, linked, key }) => level > 0 && !linked && key === fold(title));

/** What a page is that is no posting. */
function whyNone(page: Page, outline: Outline, cards: number): NoPostingReason {
  const { size, password, description, title, fields } = outline;
  const heads = headsOf(page, outline);
  const asksWho = password || heads.some((head) => SIGN_IN.test(head));
  if (asksWho && size < SHORT_PAGE) return 'sign-in';
  const kind = metaContent(page.document, 'og:type') ?? '';
  if (/article/.test(kind) && description.prose > SHORTEST_TEXT) return 'article';
  if (cards >= MIN_ROWS || heads.some((head) => LIST_TITLE.test(head))) return 'listing';
  // Head and foot stand there, and at a posting's address nothing between them yet.
  if (!title && !description.prose && fields < 2 && addressWeight(page.url) > 0) return emptiness(page);
  if (CAREERS.test(`${fold(page.url.pathname)} ${heads[0]}`)) return 'careers-page';
  if (page.document.querySelectorAll('article').length === 1 && description.prose > SHORTEST_TEXT) return 'article';
  return size < 2 * EMPTY && !description.prose ? emptiness(page) : 'no-posting';
}

/** What was found out of a page by the time that it is weighed: the weight of its address, how many facts and cards it has. */
interface Signs {
  readonly isRole: boolean;
  readonly applies: boolean;
  readonly address: number;
  readonly facts: number;
  readonly cards: number;
}

/** The parts of a posting's text: those whose headings are known words, or lists under headings of the employer's own. */
const toldParts = ({ sections, lists }: Description): number => Math.max(sections, Math.min(3, lists));

/** The evidence for one posting, added up. Each part alone is found on other pages too. */
function weigh(
  { document }: Page,
  { title, description }: Outline,
  { isRole, applies, address, facts, cards }: Signs,
): number {
  // A small employer's only posting stands at the address of its list, and bears a job's name in its heading and its title.
  const isOnly = isRole && (title?.weight ?? 0) >= NAMED_TWICE && cards < 2;
  // Systems for blogs call every page an article.
  const isArticle = /article/.test(metaContent(document, 'og:type') ?? '') && !applies && address <= 0;
  return (
    (isRole ? 2 : 0) +
    ((title?.weight ?? 0) > 4 ? 1 : 0) +
    toldParts(description) * 1.5 +
    (applies ? 2 : 0) +
    Math.min(3, facts) +
    (isOnly ? Math.max(0, address) : address) -
    (isArticle ? 2 : 0) -
    Math.min(2, cards / 4)
  );
}

/** Is it plainly a list: four postings or more are linked under names of jobs, and no heading speaks against it? */
function isList(page: Page): boolean {
  const heads = [titleOf(page.document), ...[...page.root.querySelectorAll('h1,h2')].slice(0, 3).map(said)].map(fold);
  return !heads.some((head) => BLOCKED.test(head) || GONE.test(head) || GUIDE.test(head)) && linksPostings(page);
}

/**
 * Is this page one posting, and which step of it; or none, and why. Decides by what is on the page: one dominant title, a
 * posting's sections, labelled facts, a way to apply, the address. A wrong record is worse than none.
 */
export function judge(page: Page, { structured, fields: read }: Evidence): Verdict {
  const { document, url } = page;
  if (!structured && LIST_TITLE.test(fold(titleOf(document))) && isList(page)) return none('listing');
  const outline = outlineOf(page);
  const { blocks, size, title, description, file } = outline;
  const heads = headsOf(page, outline);
  const isTold = hasDescription(outline);
  const isForm = (file || outline.fields >= 4) && !isTold;
  // A thank-you beside the posting's text waits there, unseen, for somebody to apply.
  const isSent =
    !isTold &&
    [...heads, ...blocks.filter(({ level }) => level).map(({ key }) => key)].some((head) => THANKS.test(head));
  const posting: Verdict = { kind: 'posting', page: isSent ? 'confirmation' : isForm ? 'form' : 'posting' };

  if (!structured && size < SHORT_PAGE && heads.some((head) => BLOCKED.test(head))) return none('blocked');
  if (structured && countCards(outline, url) >= MIN_ROWS && !isNamed(read().title ?? '', outline, heads))
    return none('listing');
  if (structured) return posting;
  if (!description.sections && (heads.some((head) => GONE.test(head)) || (size < SHORT_PAGE && saysLost(outline))))
    return none('gone');
  if (size < EMPTY && !isForm) return none(emptiness(page));
  const cards = countCards(outline, url);
  if (document.querySelector('[itemtype*="schema.org/Product"]')) return none('product');
  if ([heads[0] ?? '', fold(title?.text ?? '')].some((head) => GUIDE.test(head))) return none('article');

  if (outline.blocks.some(({ level, key }) => level > 0 && COURSE.test(key))) return none('article');
  const listed = cards >= MIN_ROWS && cards * 300 > description.prose + description.sections * 600;
  if (listed || holdsSeveral(outline, url)) return none('listing');
  if (!title || heads.some((head) => LIST_TITLE.test(head))) return none(whyNone(page, outline, cards));
  const fields = read();
  // A closed posting that is still told is read; one whose text was taken away is gone.
  if (fields.closed && !isForm && !isTold) return none('gone');
  const isRole = ROLE.test(fold(title.text));
  if (isForm || isSent)
    return (isRole || (title.weight > 6 && asksForResume(outline))) &&
      (title.weight > 3 || isFormAddress(url) || stepOf(url) === 'confirmation')
      ? posting
      : none(whyNone(page, outline, cards));
  const facts = FACTS.filter((field) => fields[field]).length;
  const address = addressWeight(url);
  const stands =
    isRole ||
    description.core ||
    JOB_FACTS.some((field) => fields[field]) ||
    (description.sections > 1 && address > 0 && title.text !== fields.company);
  const told = isRole && toldParts(description) > 1 && address > 0;
  const applies = hasApply(outline);
  const canApply = told || !!fields.closed || applies || file || facts > 1 || hasMailLink(outline);
  const enough = weigh(page, outline, { isRole, applies, address, facts, cards }) >= ENOUGH;
  return stands && canApply && enough && description.prose >= SHORTEST_TEXT
    ? posting
    : none(whyNone(page, outline, cards));
}

/** Why a page of a known site is none, where it says so itself: a list is told by its links, the rest by all that it shows. */
export function reasonOf(page: Page): NoPostingReason | undefined {
  if (isList(page)) return 'listing';
  const verdict = judge(page, { structured: false, fields: () => ({}) });
  return verdict.kind === 'none' ? verdict.reason : undefined;
}
