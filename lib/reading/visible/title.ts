import { metaContent, titleOf } from '../rules';
import type { Page } from '../types';
import { type Block, CONTROL, FOOTER, FORM, HEADER, NAV } from './survey';
import { AFTER, fold, LABELS, OTHER_LABEL, ROLE, SECTIONS, SIMILAR } from './words';

export interface Title {
  readonly text: string;
  /** Index of its block; −1 when only the document's title says it. */
  readonly at: number;
  /** How sure the page is of it: 3 is a lone heading, 9 one that the document's title repeats. */
  readonly weight: number;
  readonly via: string;
}

/** Parts of a document's title: "T | C", "T – C – Application". */
export const SEPARATOR = /\s+[-–—·:•|]+\s+|\s*[|·•]\s*|\s+[-–—]|:\s+/;
const NO_TITLE =
  /^(?:welcome|careers?|karriere|jobs?|stellen\w*|apply|search|home|menu|cookie|privacy|sign in|log ?in|thank|vielen dank|merci|gracias|our|about|contact|personal info|results?|\d+ )(?![a-z].{40})|^(?:careers?|jobs?|karriere|emploi|work(?:ing)?|life) (?:at|bei|chez|with|en) |\?$|\d+ (?:\w+ )?(?:jobs|stellen|offres|ofertas|vacatures|results)|job (?:search|alert)|careers$/;
const PREFIX =
  /^(?:job application for|apply(?:ing)? (?:for|to):?|application for|bewerbung (?:als|für):?|postuler:?|vacature:|job:|vacancy:|stellenangebot:)\s+/i;

/** Letters and digits only: two spellings of one title are the same. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isOther = (key: string): boolean =>
  NO_TITLE.test(key) ||
  SIMILAR.test(key) ||
  AFTER.test(key) ||
  OTHER_LABEL.test(key.replace(/\s*:$/, '')) ||
  Object.values(LABELS).some((label) => label.test(key.replace(/\s*:$/, '')));

/** Is it a heading of the text, such as "Your profile"? */
export const isSection = (key: string): boolean => SECTIONS.some((words) => words.test(key));

function weigh(block: Block, named: string, shared: string): number {
  const { key, level, zone } = block;
  if (!key || key.length < 3 || zone & (NAV | FOOTER | CONTROL) || isOther(key)) return 0;
  const text = bare(key);
  if (!text) return 0;
  const repeated = text.length > 3 && (` ${named} `.startsWith(` ${text} `) || shared === text);
  const contained = text.length > 3 && (` ${named} `.includes(` ${text} `) || ` ${text} `.includes(` ${named} `));
  const role = ROLE.test(key);
  if (!repeated && !contained && (!level || level > 3 || zone & FORM || key.length > 120)) return 0;
  if (!contained && !repeated && isSection(key)) return 0;
  if (contained && !repeated && !role && !level) return 0;
  return (
    (level === 1 ? 3 : level && level < 7 ? 1.5 : 0) +
    (repeated ? 4 : contained ? 2 : 0) +
    (role ? 2 : 0) -
    (zone & HEADER ? 0.5 : 0) -
    (block.linked && !repeated ? 2 : 0)
  );
}

/** The part of the document's title that names a job. */
function fromDocument(named: string): string | undefined {
  const parts = named.replace(PREFIX, '').split(SEPARATOR);
  const first = parts.map((part) => part.replace(/\s+(?:at|@|bei|chez)\s+\p{Lu}.{0,80}$/u, '').trim());
  return first.find((part) => part.length > 3 && part.length < 200 && ROLE.test(fold(part)) && !isOther(fold(part)));
}

/** The heading that names the posting, weighed against the document's title. Undefined rather than the site's name. */
export function findTitle(page: Page, blocks: readonly Block[], end: number): Title | undefined {
  const named = titleOf(page.document);
  const shared = metaContent(page.document, 'og:title') ?? '';
  const [a, b] = [bare(named.replace(PREFIX, '')), bare(shared)];
  let best: Title | undefined;
  blocks.slice(0, end).forEach((block, at) => {
    const weight = weigh(block, a, b);
    if (weight >= 3 && weight > (best?.weight ?? 0))
      best = {
        text: block.text.replace(PREFIX, ''),
        at,
        weight,
        via: block.level ? `heading(h${block.level})` : 'line',
      };
  });
  if (best) return best;
  const text = fromDocument(named) ?? fromDocument(shared);
  return text ? { text, at: -1, weight: 3, via: 'document-title' } : undefined;
}
