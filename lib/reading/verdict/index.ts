import { metaContent, titleOf } from '../rules';
import type { NoPostingReason, Page, RawField } from '../types';
import { hasDescription } from '../visible';
import { type Outline, outlineOf } from '../visible/outline';
import { CONTROL, FOOTER, HEADER, NAV } from '../visible/survey';
import { APPLY, fold, ROLE } from '../visible/words';

export interface Evidence {
  /** Exactly one posting stands in structured data. */
  readonly structured: boolean;
  /** A site parser located this address and read its title. */
  readonly site: boolean;
  readonly fields: Readonly<Partial<Record<RawField, string>>>;
}

export type Verdict =
  | { readonly kind: 'posting'; readonly page: 'posting' | 'form' | 'confirmation' }
  | { readonly kind: 'none'; readonly reason: NoPostingReason };

const none = (reason: NoPostingReason): Verdict => ({ kind: 'none', reason });

const BLOCKED =
  /just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|verify (?:that )?you are (?:a )?human|humans only|captcha|security check|unusual traffic|bot detection|pardon our interruption|checking your browser/;
const GONE =
  /(?:^|[^\d])40[34](?:[^\d]|$)|(?:page|job|position|posting|seite|stelle|page|pagina|site)\b.{0,30}(?:not found|(?:could not|cannot|can't) be found|no longer exists|does(?:n't| not) exist|nicht gefunden|introuvable|no encontrad|non trovat|niet gevonden|ikke fundet|finns inte|nenalezen|nie (?:zostala )?znalezion)|not found$/;
const THANKS =
  /^(?:thank(?:s| you) for (?:your application|applying)|(?:your )?application (?:has been |was )?(?:submitted|sent|received)|(?:vielen )?dank(?:e)? fur (?:deine|ihre) bewerbung|(?:merci|gracias|grazie|obrigad[oa]|bedankt|tak|tack|takk|dekujeme|dziekujemy).{1,20}(?:candidature|inscri|solicitud|candidatura|sollicitatie|ansogning|ansokan|soknad|zajem|aplikac))/;
const APP_ROOT = '#root,#app,#__next,#__nuxt,#main-app,app-root,[ng-app],[ng-version],[data-reactroot],#page,#wd-app';
const POSTING_URL = /(?:^|[/=_-])(?:\d{4,}|[a-f\d]{8}-[a-f\d]{4}-[a-f\d-]{20,}|[A-Z\d]{8,12})(?:[/_?.&-]|$)/;
const POSTING_PATH =
  /\/(?:jobs?|job-detail\w*|careers?|vacanc\w+|positions?|openings?|stellen\w*|stelle|offres?(?:-d-?emploi)?|emplois?|ofertas?(?:-de-\w+)?|empleos?|vagas?|lavoro|vacatures?|stilling\w*|jobb|tyopaikat|prace|nabidk\w+|praca|oferta|o|j|p|postings?|opportunit\w+)\/[^/]{3,}/i;
const LIST_URL =
  /[?&](?:q|query|keywords?|search|page|location|l)=|\/(?:search|results|jobs|careers|vacancies|openings|karriere|stellenangebote)\/?$/i;
const FORM_URL = /\/(?:apply|application|applications\/new|bewerb\w*|postuler|candidat\w*)(?:\/|$)/i;
const LIST_TITLE =
  /^[\d.,+ ]+ .{0,40}(?:jobs|stellen|offres|ofertas|offerte|vagas|vacatures|job|nabid|ofert|results)|(?:jobs|stellenangebote|offres d'emploi|vacatures|positions|vacancies|openings|empleos) in /;

/** Links to several pages of one kind whose names are job titles: the rows of a list. */
function cards({ blocks, links, end, description }: Outline, here: URL): number {
  const groups = new Map<string, Set<string>>();
  for (const { href, at } of links) {
    const block = blocks[at];
    if (
      !block ||
      at >= end ||
      (at >= description.from && at < description.to) ||
      block.zone & (NAV | HEADER | FOOTER) ||
      !block.key ||
      block.key.length < 4
    )
      continue;
    if (!URL.canParse(href, here)) continue;
    const { pathname, search, host } = new URL(href, here);
    if (pathname + search === here.pathname + here.search) continue;
    const parent = `${host} ${pathname.split('/').slice(0, 3).join('/').replace(/\d+/g, '#')}`;
    if (!ROLE.test(block.key)) continue;
    const group = groups.get(parent) ?? new Set();
    groups.set(parent, group.add(pathname + search));
  }
  return Math.max(0, ...[...groups.values()].map((group) => group.size));
}

const hasApply = ({ blocks }: Outline): boolean =>
  blocks.some(
    ({ key, zone, linked }) => key.length < 60 && (linked || zone & CONTROL) && !(zone & NAV) && APPLY.test(key),
  );

/** Why a page with no or hardly any text has none. */
function emptiness({ document }: Page): NoPostingReason {
  return document.querySelector(APP_ROOT) || document.querySelector('script[src],script[type="module"]')
    ? 'not-ready'
    : 'empty';
}

/**
 * Is this page one posting, and which step of it; or none, and why. Decides by what is on the page: one dominant title, a
 * posting's sections, facts with labels, a way to apply, the address. A wrong record is worse than none.
 */
export function judge(page: Page, found: Evidence): Verdict {
  const outline = outlineOf(page);
  const { blocks, size, title, description } = outline;
  const named = fold(titleOf(page.document));
  const heads = [
    named,
    ...blocks
      .filter(({ level, key }) => level && level < 3 && key)
      .slice(0, 3)
      .map(({ key }) => key),
  ];
  const form = isForm(outline);
  const step =
    heads.some((head) => THANKS.test(head)) || blocks.some(({ key, level }) => level && THANKS.test(key))
      ? 'confirmation'
      : form
        ? 'form'
        : 'posting';

  if (size < 3_000 && heads.some((head) => BLOCKED.test(head)) && !found.structured) return none('blocked');
  if (found.site)
    return found.fields.title ? { kind: 'posting', page: step } : none(size < 200 ? emptiness(page) : 'no-posting');
  if (found.structured) return { kind: 'posting', page: step };
  if (size < 150 && !found.fields.descriptionHtml) return none(emptiness(page));
  if (description.sections < 2 && heads.some((head) => GONE.test(head))) return none('gone');
  if (
    page.document.querySelector('[itemtype*="schema.org/Product"]') ||
    /product/.test(metaContent(page.document, 'og:type') ?? '')
  )
    return none('product');

  const count = cards(outline, page.url);
  const path = page.url.pathname + page.url.search;
  const inUrl = POSTING_URL.test(path) || POSTING_PATH.test(path);
  const facts = ['location', 'employmentType', 'workplace', 'salary', 'validThrough', 'datePosted'].filter(
    (field) => found.fields[field as RawField],
  ).length;
  const listed = count >= 4 && count * 400 > description.prose - description.sections * 600;
  if (!title || heads.some((head) => LIST_TITLE.test(head)) || listed) return none(reason(page, outline, count));
  const role = ROLE.test(fold(title.text));
  if (step === 'form' || step === 'confirmation') {
    return role && (title.weight > 3 || FORM_URL.test(page.url.pathname))
      ? { kind: 'posting', page: step }
      : none('no-posting');
  }
  const score =
    (title.weight > 4 ? 1 : 0) +
    (role ? 2 : 0) +
    description.sections * 1.5 +
    (hasApply(outline) ? 2 : 0) +
    (inUrl ? 1 : 0) +
    Math.min(3, facts) -
    (LIST_URL.test(path) ? 2 : 0) -
    (/article/.test(metaContent(page.document, 'og:type') ?? '') ? 2 : 0) -
    Math.min(2, count / 4);
  const applies = hasApply(outline) || outline.file || facts > 1;
  return applies && description.prose >= 400 && score >= 5.5
    ? { kind: 'posting', page: 'posting' }
    : none(reason(page, outline, count));
}

/** A form for one application: fields that a person fills in, and no posting's text beside them. */
const isForm = (outline: Outline): boolean => (outline.file || outline.fields >= 4) && !hasDescription(outline);

/** What a page is that is no posting. */
function reason(page: Page, outline: Outline, count: number): NoPostingReason {
  const { size, password, description } = outline;
  if (password && size < 3_000) return 'sign-in';
  if (count >= 4) return 'listing';
  const kind = metaContent(page.document, 'og:type') ?? '';
  if (/article/.test(kind) || page.document.querySelectorAll('article').length === 1) return 'article';
  const words = fold(`${page.url.pathname} ${titleOf(page.document)}`);
  if (/career|karriere|jobs|stellen|emploi|empleo|lavor|vacatur|werken|praca|prace/.test(words)) return 'careers-page';
  return size < 300 && !description.prose ? emptiness(page) : 'no-posting';
}
