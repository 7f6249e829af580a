/** What a page says of one posting, verbatim. No interpretation: dates stay strings, pay stays text. Null: the page does not say it. */
export interface RawPosting {
  readonly title: string | null;
  readonly company: string | null;
  /** Several places stand one a line. */
  readonly location: string | null;
  /** "Remote", "Hybrid", "In sede", "TELECOMMUTE" … */
  readonly workplace: string | null;
  /** Several types stand one a line: "Full-time", "FULL_TIME", "Permanent Full Time" … */
  readonly employmentType: string | null;
  readonly seniority: string | null;
  /** As on the page ("€80k – 95k a year"), or from structured data in the form `EUR 80000 – 95000 / YEAR`. */
  readonly salary: string | null;
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  /** HTML, or plain text where the page has it so. The whole description and nothing else. */
  readonly descriptionHtml: string | null;
  readonly applyUrl: string | null;
  /** The page's own words for it ("No longer accepting applications"); null when it is open. */
  readonly closed: string | null;
}

export type RawField = keyof RawPosting;

/** Why a page gives no posting. `not-ready`: it may still become one; `stale`: a pane still shows the previous posting. */
export type NoPostingReason =
  | 'listing'
  | 'careers-page'
  | 'article'
  | 'product'
  | 'sign-in'
  | 'blocked'
  | 'gone'
  | 'empty'
  | 'not-ready'
  | 'stale'
  | 'too-large'
  | 'no-posting';

export interface PostingReading {
  readonly kind: 'posting';
  /** What the page is: the posting, its application form (no description there), or the page after sending it. */
  readonly page: 'posting' | 'form' | 'confirmation';
  /** Id of the site parser, or the page's host name (without `www.`) when the generic reader read it. */
  readonly site: string;
  /** The posting's id on that site. */
  readonly id: string;
  readonly url: string;
  readonly canonicalUrl: string;
  /** `lang` of the posting's subtree or page; null when not stated. */
  readonly language: string | null;
  readonly raw: RawPosting;
  /** Field → how it was found. */
  readonly via: Readonly<Partial<Record<RawField, string>>>;
}

interface NoPosting {
  readonly kind: 'none';
  /** Id of the site parser whose host this is; null elsewhere. */
  readonly site: string | null;
  readonly url: string;
  readonly reason: NoPostingReason;
  /** Where it is `stale`: what the pane says, which is another posting's. */
  readonly left?: Readonly<Partial<Record<RawField, string>>>;
}

export type Reading = PostingReading | NoPosting;

/** What every rule sees: the document, its URL, and the subtree that is the posting (the body where a site names none). */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly root: Element;
}

/** One way to read one field; undefined when this page does not say it that way. `via` names it: "text(h1.app-title)". */
export type Rule = ((page: Page) => string | undefined) & { readonly via: string };

export interface Located {
  readonly id: string;
  readonly canonicalUrl: string;
}

/** The posting that is open in a pane beside a list. */
export interface Opened extends Located {
  /** The pane. */
  readonly root: Element;
  /** False: the pane says something else than the card of this id: it still shows the previous posting. */
  readonly isShown: boolean;
}

/**
 * URLs of single postings, each with the id that `locate` must give; every one is a negative for all other sites. A site file
 * exports them as `examples`, beside its parser: they are for tests and cost no byte in other people's pages.
 */
export type Examples = readonly { readonly url: string; readonly id: string }[];

/**
 * How far a site's reading is proven: on real pages; with rules written from documented markup, never seen on a real page; or
 * by nothing but the shapes of its addresses, its pages being read like any other site's.
 */
export type Proof = 'pages' | 'markup' | 'addresses';

export interface SiteParser {
  readonly id: string;
  readonly name: string;
  /** Match patterns of the hosts where the content script runs. */
  readonly matches: readonly string[];
  /** `install`: among the hosts asked for at installation; `ask`: only after the user allowed it. */
  readonly access: 'install' | 'ask';
  readonly proof: Proof;
  /** Is this URL one posting (or a pane that shows one)? Pure string work. */
  locate(url: URL): Located | undefined;
  readonly rules: Readonly<Partial<Record<RawField, readonly Rule[]>>>;
  /** Fields that the site makes up in its structured data: there it is not asked for them. */
  readonly distrust?: readonly RawField[];
  /** The subtree that is the posting: everything else on the page is invisible. Undefined: not there (yet). */
  readonly root?: (page: Pick<Page, 'document' | 'url'>) => Element | null | undefined;
  /** Selector that is present only once the posting has rendered. */
  readonly ready?: string;
  /**
   * The id that the DOM shows, or all that its parts show with a space between; one that differs from `locate` means that the
   * pane still shows the previous posting, or parts of it.
   */
  readonly shownId?: Rule;
  /**
   * The posting open in a pane of a list whose address does not say which: its id stands in the page, never guessed from
   * a title alone. Asked where `locate` says nothing, by the whole reader alone.
   */
  readonly opened?: (page: Pick<Page, 'document' | 'url'>) => Opened | undefined;
}
