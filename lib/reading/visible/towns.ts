import type { Found } from '../engine';
import { titleOf } from '../rules';
import type { Page } from '../types';
import { type Block, CONTROL, FOOTER, FORM, NAV } from './blocks';
import { DEPARTMENT, pieces } from './facts';
import type { Outline } from './outline';
import { isCity, isPlace, isTown } from './places';
import { ROLE } from './role';
import { EMPLOYMENT, fold, WORKPLACE } from './words';

/** So many lines behind the title a town may stand alone. */
const NEAR = 5;

/** Words that lead a town in a sentence: "our office in Lyon", "basé à Lyon". */
const IN =
  /(?:based|located|offices?|site|team|headquarters|werk|standort|buro|sitz|basee?|situee?|bureaux?|siege|oficinas?|sede|ubicad[oa]|kantoor|kontor) (?:is |are |ist |est )?(?:in|near|at|a|en|i|te|w|v|ve)\s$/;

/** What leads a town in a document's title, and in an address. */
const IN_TITLE = /(?:^|[^a-z])(?:in|a|en|i|w|v|ve)\s$/;
const POSTAL = /(?:^|[^\d])\d{4,5}\s$/;

/**
 * A piece of a line near the title that is written as a town, and that a sentence of the text, the document's title or an
 * address on the page names as one.
 */
function loneTown(
  near: readonly Block[],
  text: readonly Block[],
  page: readonly Block[],
  named: string,
): string | undefined {
  const leads = (lead: RegExp, line: string, town: string) => {
    const at = line.indexOf(town);
    return at > 0 && lead.test(fold(line.slice(Math.max(0, at - 30), at)));
  };
  const isNamed = (town: string) =>
    isCity(town) ||
    leads(IN_TITLE, named, town) ||
    text.some((block) => leads(IN, block.text, town)) ||
    page.some((block) => leads(POSTAL, block.text, town));
  const mayBe = (piece: string) =>
    (isTown(piece) || isCity(piece)) &&
    isNamed(piece) &&
    ![DEPARTMENT, ROLE, EMPLOYMENT, WORKPLACE].some((words) => words.test(fold(piece)));
  return near
    .filter(({ linked, zone }) => !linked && !(zone & (NAV | FORM | CONTROL)))
    .flatMap(pieces)
    .find(mayBe);
}

/** "4056 Basel", "BE · 3400 · Burgdorf", at the end of an address. */
const ADDRESS = /(?:^|[ ,·|])(?:[A-Z]{1,2}-)?(?!20[0-4]\d )(\d{4,5})(?: ?·)? ([^\d,·|]{2,40})(?: ·|, |$)/;

const onlyOne = (towns: readonly string[]): string | undefined => (new Set(towns).size === 1 ? towns[0] : undefined);

/** The town of the only address that stands on the page outside its foot. */
function addressTown(blocks: readonly Block[]): string | undefined {
  const mayBe = blocks.filter(({ key, zone }) => key && !(zone & (NAV | FOOTER | FORM | CONTROL)));
  return onlyOne(
    mayBe.flatMap(({ text }) => {
      const [, code, name] = ADDRESS.exec(text) ?? [];
      const town = name?.trim();
      return town && isPlace(`${code} ${town}`) ? [town] : [];
    }),
  );
}

/** Where a sentence says that the work is done: "for our office in Lyon", "Arbeitsort ist unser Hauptsitz in Opfikon". */
const WORK_IN =
  /(?:^|[^\p{L}])(?:our|unser\p{Ll}*|notre|nos|nostr[aoei]|nuestr[ao]|noss[ao]|onze|ons|vår\p{Ll}?|vores|th(?:is|e) (?:job )?(?:role|position|job) is) (?:[\p{L}«»"“”-]{1,25} ){0,2}?(?:\p{L}*(?:[Ss]tandort|[Ss]itz|[Bb]üro|[Ww]erk|[Ff]iliale|[Nn]iederlassung|[Pp]raxis)\p{Ll}{0,2}|offices?|sites?|branch|studio|headquarters|HQ|based|located|sede|ufficio|stabilimento|filiale|bureau|agence|siège|usine|oficina|kantoor|vestiging|kontor|escritório)(?: [«"“][^»"”]{1,30}[»"”])? (?:in|at|à|de|di|en|a|i|te|em|on) ((?:\p{Lu}[\p{L}.'’-]+|am|im|an der|de|la|les)(?: (?:\p{Lu}[\p{L}.'’-]+|am|im|an der|de|la|les)){0,3})/u;

/** The only town that the posting's text names as the place of the work. */
function townInText(text: readonly Block[]): string | undefined {
  const named = text.flatMap((block) => {
    const town = WORK_IN.exec(block.text)?.[1]?.replace(/(?: (?:am|im|an der|de|la|les))+$|[.’'-]+$/g, '');
    return town && isTown(town) && !ROLE.test(fold(town)) ? [town] : [];
  });
  return onlyOne(named);
}

/** The town of a posting whose place no label and no row of facts states: near its title, in an address, or in a sentence. */
export function findTown(page: Page, { blocks, title, description, end }: Outline): Found['location'] {
  const own = blocks.slice(0, end);
  const near = title ? own.slice(title.at + 1, title.at + 1 + NEAR) : [];
  const lone = loneTown(near, description.blocks, blocks, titleOf(page.document));
  if (lone) return { value: lone, via: 'near-title' };
  const seat = addressTown(own);
  if (seat) return { value: seat, via: 'address' };
  const told = townInText(description.blocks);
  return told ? { value: told, via: 'sentence' } : undefined;
}
