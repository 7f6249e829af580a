import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * Who may know whom. The longest folder that holds a file is its room; `may` lists rooms (a prefix of the path) and
 * packages it may import, besides itself. `types` may be imported with `import type` only.
 */
const ROOMS: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  'lib/errors.ts': { may: [] },
  'lib/time.ts': { may: [] },
  'lib/log.ts': { may: [] },
  'lib/archive.ts': { may: ['fflate', 'lib/errors'] },
  'lib/words': { may: ['i18next'] },
  'lib/domain': { may: ['zod/mini', 'lib/time'] },
  'lib/reading': { may: [] },
  'lib/sites': { may: ['lib/reading'] },
  'lib/understanding': { may: ['lib/domain', 'lib/time', 'htmlparser2'], types: ['lib/reading'] },
  'lib/skills': {
    may: [
      'lib/domain',
      'lib/time',
      'lib/errors',
      'zod/mini',
      'lib/understanding/seniority',
      'lib/understanding/work-model',
    ],
    types: ['lib/app/ports'],
  },
  'lib/resume': {
    may: ['lib/archive', 'lib/domain', 'lib/errors', 'lib/skills', 'lib/time', 'zod/mini', 'htmlparser2', 'papaparse'],
    types: ['pdfjs-dist'],
  },
  'lib/insights': { may: ['lib/domain', 'lib/time'] },
  'lib/follow-ups': { may: ['lib/domain', 'lib/time', 'lib/words'] },
  'lib/messaging/protocol.ts': { may: [], types: ['lib/errors', 'lib/reading', 'lib/domain'] },
  'lib/messaging/client.ts': { may: ['wxt/browser'], types: ['lib/messaging/protocol'] },
  'lib/messaging': {
    may: ['lib/domain', 'lib/errors', 'lib/log', 'zod/mini'],
    types: ['lib/reading'],
  },
  'lib/store': {
    may: ['dexie', 'zod/mini', 'lib/domain', 'lib/errors', 'lib/insights', 'lib/time'],
    types: ['lib/app/ports'],
  },
  'lib/platform': {
    may: ['webextension-polyfill', 'pdfjs-dist', 'lib/domain', 'lib/errors', 'lib/time', 'lib/words'],
    types: ['lib/messaging', 'lib/reading', 'lib/app/ports', 'lib/follow-ups/notice'],
  },
  'lib/app': {
    may: [
      'zod/mini',
      'lib/domain',
      'lib/errors',
      'lib/time',
      'lib/understanding',
      'lib/skills',
      'lib/follow-ups',
      'lib/words',
    ],
    types: ['lib/exchange', 'lib/reading'],
  },
  /** Files of other programs, in and out: tables, archives, sealed backups. */
  'lib/exchange': {
    may: [
      'papaparse',
      'fflate',
      'lib/archive',
      'zod/mini',
      'lib/domain',
      'lib/errors',
      'lib/time',
      'lib/understanding',
      'lib/sites',
      'lib/reading',
    ],
  },
  'lib/services.ts': { may: ['lib'] },
  'lib/connect.ts': { may: ['lib'] },
  'components/ui': {
    may: ['react', 'react-dom', '@base-ui/react', '@tanstack/react-virtual', 'lucide-react', 'lib/words'],
  },
  'components/hooks': {
    may: ['react', 'dexie-react-hooks', 'components/shell', 'lib/store/queries'],
    types: ['lib/services', 'lib/domain', 'lib/messaging/protocol'],
  },
  'components/chip': { may: [], types: ['lib/messaging', 'lib/domain'] },
  'components/marks': { may: ['components/chip', 'lib/reading/cards'], types: ['lib/messaging'] },
  components: {
    may: [
      'react',
      'react-dom',
      '@base-ui/react',
      'lucide-react',
      'diff',
      'markdown-to-jsx',
      '@atlaskit/pragmatic-drag-and-drop',
      'd3-sankey',
      'components',
      'lib/domain',
      'lib/errors',
      'lib/time',
      'lib/log',
      'lib/exchange',
      'lib/follow-ups',
      'lib/resume/checklist',
      'lib/resume/write-json-resume',
      'lib/insights',
      'lib/words',
    ],
    types: [
      'lib/services',
      'lib/app',
      'lib/store/queries',
      'lib/messaging/protocol',
      'lib/reading',
      'lib/skills',
      'lib/resume',
    ],
  },
};

const sources = ['lib', 'components']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((f) => join(folder, f)),
  )
  .filter((file) => /\.tsx?$/.test(file));

const roomOf = (file: string) =>
  Object.keys(ROOMS)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, type, name = '']) => ({
    target: name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name,
    typeOnly: type !== undefined,
  }));

const within = (target: string, places: readonly string[]) =>
  places.some((place) => target === place || target.startsWith(`${place}/`));

describe('every room imports only what it may know', () => {
  it.each(sources)('%s', (file) => {
    const room = roomOf(file);
    expect(room, `${file} stands in no room of the table`).toBeDefined();
    const { may, types = [] } = ROOMS[room as string] as (typeof ROOMS)[string];
    const own = (room as string).endsWith('.ts') ? [] : [room as string];
    const strangers = importsOf(file)
      .filter(({ target, typeOnly }) => !within(target, [...own, ...may, ...(typeOnly ? types : [])]))
      .map(({ target }) => target);
    expect(strangers).toEqual([]);
  });
});

describe('what a room must never know', () => {
  const code = (file: string) =>
    readFileSync(join(root, file), 'utf8')
      .replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
      .replace(/ \/\/ .*$/gm, '');

  it.each(sources.filter((file) => file.startsWith('lib/sites/')))(
    '%s reads only what it is given, not the page around it',
    (file) => {
      expect(code(file)).not.toMatch(/\b(?:location\.|window\b|fetch\(|innerText|\.href\b)|(?<![.\w])document\./);
      expect(
        importsOf(file).filter(
          ({ target }) =>
            target.startsWith('lib/sites/') && !/\/(?:index|in-page|boards|systems|cards)\.ts$/.test(file),
        ),
      ).toEqual([]);
    },
  );

  it.each(sources.filter((file) => /^lib\/(?:domain|understanding|skills|resume|follow-ups|app|store)\//.test(file)))(
    '%s knows neither browser nor clock',
    (file) => {
      expect(code(file)).not.toMatch(/\b(?:browser|chrome)\.|Date\.now\(|new Date\(\)|(?<!\/)\bdocument\./);
    },
  );

  it.each(sources)('%s never writes HTML into a page', (file) => {
    expect(code(file)).not.toMatch(
      /innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    );
  });

  it.each(sources)('%s does not send anything anywhere', (file) => {
    const allowed = file === 'lib/platform/lexicon.ts';
    if (!allowed) expect(code(file)).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
  });
});

it('no folder is named for nothing', () => {
  const nameless = sources.filter((file) => /\/(?:utils?|helpers?|misc|stuff)(?:\/|\.)/.test(file));
  expect(nameless).toEqual([]);
});
