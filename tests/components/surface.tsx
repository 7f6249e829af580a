import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { Frame } from '../../components/shell/mount';
import type { Shell } from '../../components/shell/shell';
import type { PageState } from '../../lib/messaging/protocol';
import { readResume, readResumeText } from '../../lib/resume';
import { createServices, type Services } from '../../lib/services';
import { createMatcher, kindsOf, readSkillIndex, suggestSkills } from '../../lib/skills';
import { dayOf } from '../../lib/time';
import { THEN } from '../builders';
import { memory } from '../surroundings';

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

const lexicon: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/skills/lexicon.json'), 'utf8'),
);

interface Downloaded {
  readonly name: string;
  readonly text: string;
  /** As it was handed out. */
  readonly content: string | Uint8Array<ArrayBuffer> | Blob;
}

export interface Stage {
  readonly services: Services;
  readonly shell: Shell;
  /** Pages of the dashboard that were opened, and addresses. */
  readonly opened: string[];
  readonly downloads: Downloaded[];
  /** Sets the clock. */
  at(time: number): void;
}

/** The real verbs and queries over a database in memory, and a browser that only notes what is asked of it. */
export function aStage(
  page: PageState | Promise<PageState> = { kind: 'unread', url: null },
  overrides: Partial<Shell> = {},
): Stage {
  let now = THEN;
  const opened: string[] = [];
  const downloads: Downloaded[] = [];
  const services = createServices({
    now: () => now,
    notify: async () => true,
    matcher: async () => createMatcher(lexicon),
    afterChange: () => undefined,
    store: { name: memory().name },
  });
  const shell: Shell = {
    pageState: async () => page,
    onPageChange: () => () => undefined,
    readPage: async () => page,
    listOfPage: async () => null,
    goTo: async (url) => void opened.push(url),
    reportPage: async () => '<!-- page: {} -->',
    openDashboard: async (route) => void opened.push(route),
    openUrl: async (url) => void opened.push(url),
    closePopup: () => undefined,
    download: async ({ name, text }) => void downloads.push({ name, text: String(text), content: text }),
    openPanel: async () => void opened.push('panel'),
    askableHost: (url) => (url?.startsWith('https:') ? new URL(url).host : undefined),
    allowHost: async () => true,
    disallowHost: async () => true,
    allowedHosts: async () => [],
    onAccessChange: () => () => undefined,
    notificationsAllowed: async () => true,
    siteName: (site) => site,
    sites: () => [],
    suggestSkills: async (typed, limit) => suggestSkills(typed, readSkillIndex(lexicon), limit),
    skillKinds: async (names) => kindsOf(names, readSkillIndex(lexicon)),
    readResume: async (source) => {
      const sources = {
        index: readSkillIndex(lexicon),
        today: dayOf(THEN),
        pdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
      };
      return typeof source === 'string' ? readResumeText(source, sources) : readResume(source, sources);
    },
    eraseEverything: async () => undefined,
    onOutdated: () => () => undefined,
    ...overrides,
  };
  return {
    services,
    shell,
    opened,
    downloads,
    at: (time) => {
      now = time;
    },
  };
}

/** Shows a screen, and gives the user who works with it. */
export function show(screen: ReactNode, { services, shell }: Stage) {
  const user = userEvent.setup();
  const rendered = render(<Frame surface={{ services, shell }}>{screen}</Frame>);
  return { user, ...rendered };
}

/** A page in front that shows this stored posting. */
export const onPosting = (key: string, page: 'posting' | 'form' | 'confirmation' = 'posting'): PageState => ({
  kind: 'posting',
  url: 'https://jobs.example/1',
  key,
  page,
});
