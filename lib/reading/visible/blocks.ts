import type { Label } from './labels';

/** Where a block stands: bits of `Block.zone`. */
export const NAV = 1;
export const HEADER = 2;
export const FOOTER = 4;
export const FORM = 8;
export const ASIDE = 16;
export const CONTROL = 32;
export const MAIN = 64;

/** One line of visible text: what stands between two block edges. */
export interface Block {
  /** White space collapsed, zero-width characters removed. */
  readonly text: string;
  /** `text` cut at the edges of inline elements: a bold label and its value are two parts. */
  readonly parts: readonly string[];
  /** Folded text; empty when the block is longer than any label or heading. */
  readonly key: string;
  /** The field that the whole line, and that its first part is the label of. */
  readonly label: Label | 'other' | undefined;
  readonly lead: Label | 'other' | undefined;
  /** 1 … 6: heading; 7: a line wholly in bold; 0: anything else. */
  readonly level: number;
  /** Name of the nearest block element. */
  readonly tag: string;
  readonly zone: number;
  /** Every character is inside a link. */
  readonly linked: boolean;
  /** A picture of a pin or a link to a map stands in it or before it. */
  readonly pin: boolean;
  /** Where its text begins. */
  readonly first: Node;
  /** Index of the nearest block element in `Survey.spans`. */
  readonly span: number;
}

/** A block element and the blocks it holds: `from` up to but without `to`. */
interface Span {
  readonly parent: number;
  readonly from: number;
  to: number;
}

/** What one walk over the visible elements finds. Nothing of it depends on class names or layout. */
export interface Survey {
  readonly blocks: Block[];
  readonly spans: Span[];
  /** Links outside navigation and foot, with the index of the block that follows their start. */
  readonly links: { readonly href: string; readonly at: number }[];
  /** Names of the pictures in the page's head and foot, and of logos anywhere. */
  readonly logos: string[];
  /** Fields a person fills in. */
  fields: number;
  file: boolean;
  password: boolean;
  /** Length of all text. */
  size: number;
}
