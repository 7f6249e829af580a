import type { SkillKind } from '../../lib/domain/skills';
import type { ListResult, PageState } from '../../lib/messaging/protocol';
import type { Proof } from '../../lib/reading/types';
import type { ReadingOptions, ReadResume } from '../../lib/resume';
import type { Suggestion } from '../../lib/skills/suggest';

export interface KnownSite {
  readonly id: string;
  readonly name: string;
  /** On what its rules were proven. */
  readonly proof: Proof;
  /** Read from the start; others once the user allows it. */
  readonly atInstall: boolean;
}

/** What the screens need of the browser around them. Every promise rejects with a `JobcairnError`. */
export interface Shell {
  /** What is known of the page in the tab in front. */
  pageState(): Promise<PageState>;
  /** Calls `changed` when another thing is known of that page: it has rendered, or shows the next posting. Returns how to stop listening. */
  onPageChange(changed: () => void): () => void;
  /** Reads that page now; `force`: takes it as a posting though it does not look like one. */
  readPage(force: boolean): Promise<PageState>;
  /** That page as HTML for a report that it is read wrong: without secrets, scripts and people. */
  reportPage(): Promise<string>;
  /** The results that the list in that page shows, where the user wants them here; null: none. */
  listOfPage(): Promise<readonly ListResult[] | null>;
  /** Goes to a web address in the tab in front. */
  goTo(url: string): Promise<void>;
  /** Opens the dashboard, or the tab that already shows it, at `#/route` ("applications/…", "profile"). */
  openDashboard(route: string): Promise<void>;
  /** Opens a web address, or a `mailto:`, beside this page. */
  openUrl(url: string): Promise<void>;
  /** Closes the popup; does nothing in a tab and in the side panel. */
  closePopup(): void;
  /** Opens the side panel, in the turn of a click or a key. Null: this page is the panel, or the browser has none. */
  readonly openPanel: (() => Promise<void>) | null;
  /** The host that the user could allow for good; undefined where none can be allowed, or it is read from the start. */
  askableHost(url: string | null): string | undefined;
  /** Asks the user to allow a host, in the turn of a click. False: they refused. */
  allowHost(host: string): Promise<boolean>;
  /** Gives the permission for a host back. */
  disallowHost(host: string): Promise<boolean>;
  /** Hosts that the user allowed one by one. */
  allowedHosts(): Promise<readonly string[]>;
  /** Calls `changed` when a host was allowed or given back. Returns how to stop listening. */
  onAccessChange(changed: () => void): () => void;
  /** Hands the user a file, of text or of bytes. */
  download(file: {
    readonly name: string;
    readonly text: string | Uint8Array<ArrayBuffer> | Blob;
    readonly type: string;
  }): Promise<void>;
  /** Will the browser and the system show our reminders? */
  notificationsAllowed(): Promise<boolean>;
  /** The name of a site by its id ("LinkedIn"); a host name stands for itself. */
  siteName(site: string): string;
  /** The sites that have rules of their own. `proof`: real pages, documented markup, or addresses alone. */
  sites(): readonly KnownSite[];
  /** Skills that fit what was typed so far, the best first. */
  suggestSkills(typed: string, limit: number): Promise<readonly Suggestion[]>;
  /** What kind of skill each name is; names that the list does not know are absent. */
  skillKinds(names: readonly string[]): Promise<ReadonlyMap<string, SkillKind>>;
  /** Reads a résumé from a file or a text, off the main thread where it is a PDF. Rejects with the reason of `signal` once that is aborted. */
  readResume(source: Uint8Array | string, options?: ReadingOptions): Promise<ReadResume>;
  /** Deletes the database, everything kept beside it, and every reminder. */
  eraseEverything(): Promise<void>;
  /** Calls back once a newer Jobcairn needs this page to be loaded again. Returns how to stop listening. */
  onOutdated(listener: () => void): () => void;
}
