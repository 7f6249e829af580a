import { EASTERN } from './visible-eastern';
import { GERMANIC } from './visible-germanic';
import { ROMANCE } from './visible-romance';

/** One invented posting in each language, in the words that employers there use. */
export interface Spoken {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  /** Label and value of facts, with the field each one is. */
  readonly facts: readonly (readonly [
    field: 'location' | 'employmentType' | 'workplace' | 'salary' | 'datePosted' | 'validThrough',
    label: string,
    value: string,
  ])[];
  readonly tasks: readonly [heading: string, ...items: string[]];
  readonly asks: readonly [heading: string, ...items: string[]];
  readonly offers: readonly [heading: string, ...items: string[]];
  readonly apply: string;
  readonly similar: string;
  readonly closed: readonly string[];
}

export const LANGUAGES: Readonly<Record<string, Spoken>> = { ...GERMANIC, ...ROMANCE, ...EASTERN };
