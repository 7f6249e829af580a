import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { SkillKind } from '../../lib/domain/skills';
import { parseTable } from './delimited';
import type { Candidate } from './draft';

/** The open lists, and what each may be used under (NOTICE has the attributions). */
export const SOURCE_FILES = [
  'devicon.json',
  'github-topics.json',
  'ms-skills-extractor.json',
  'onet-technology-skills.txt',
  'digitalSkillsCollection_en.csv',
] as const;

const Devicon = z.array(z.object({ name: z.string(), altnames: z.array(z.string()) }));
const Topics = z.array(
  z.object({
    topic: z.string(),
    display_name: z.optional(z.string()),
    aliases: z.optional(z.array(z.string())),
    related: z.optional(z.array(z.string())),
    short_description: z.optional(z.string()),
  }),
);
const Extractor = z.record(
  z.string(),
  z.object({
    sources: z.array(
      z.object({ sourceName: z.string(), displayName: z.string(), shortDescription: z.string(), url: z.string() }),
    ),
  }),
);

/** What the words of a description say about a name. The first that fits counts; undefined: it says nothing of use. */
const KINDS: readonly (readonly [RegExp, SkillKind])[] = [
  [/\b(?:programming|scripting|query|markup|stylesheet) language\b|\blanguage (?:for|that|designed)\b/i, 'language'],
  [/\bdatabases?\b|\bdata store\b|\bdbms\b/i, 'database'],
  [/\b(?:framework|library|toolkit|orm|components? for|template engine)\b/i, 'framework'],
  [/\b(?:protocol|specification|file format|open standard)\b/i, 'protocol'],
  [/\b(?:cloud|hosting|platform as a service)\b/i, 'cloud'],
  [
    /\b(?:tool|editor|ide|server|engine|compiler|operating system|package manager|application|software|platform|service|client|distribution|system|utility)\b/i,
    'tool',
  ],
];
const PLAY =
  /\bgames?\b|gaming|\bplayers?\b|\bhackathons?\b|\buniversity\b|\bplugin for\b|\bmods?\b|\bchallenge\b|anime|\bmovement\b|\bemulat|console\b|\bcryptocurrenc|social network|music/i;

function kindOf(description: string): SkillKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(description))?.[1];
}

const text = (folder: string, file: (typeof SOURCE_FILES)[number]) => readFileSync(join(folder, file), 'utf8');

/** devicon (MIT): small and clean, but its names are file names without capitals: they give other spellings of known skills, never a skill. */
function devicon(folder: string): Candidate[] {
  return Devicon.parse(JSON.parse(text(folder, 'devicon.json'))).map(({ name, altnames }) => ({
    name,
    kind: null,
    aliases: altnames,
  }));
}

/** GitHub topics (CC BY 4.0): only those whose description names a technology, and nothing that is played. */
function githubTopics(folder: string): Candidate[] {
  return Topics.parse(JSON.parse(text(folder, 'github-topics.json'))).flatMap(
    ({ topic, display_name, aliases, related, short_description }) => {
      const kind = kindOf(short_description ?? '');
      const name = (display_name ?? topic).replace(/\s*\([^)]*\)\.?$/, '');
      if (kind === undefined || PLAY.test(short_description ?? '') || !/[A-Z]/.test(name)) return [];
      return [
        { name, kind, aliases: (aliases ?? []).map((alias) => alias.replace(/-/g, ' ')), related: related ?? [] },
      ];
    },
  );
}

/** The StackShare part of Microsoft's skills extractor (MIT): products; its categories have no address of their own. */
function stackShare(folder: string): Candidate[] {
  return Object.values(Extractor.parse(JSON.parse(text(folder, 'ms-skills-extractor.json')))).flatMap(({ sources }) =>
    sources
      .filter(
        ({ sourceName, url }) => /^stackshare/i.test(sourceName) && /^https?:/.test(url) && !/stackshare\.io/.test(url),
      )
      .map(({ displayName, shortDescription }) => ({
        name: displayName.replace(/\s*\([^)]*\)$/, '').trim(),
        kind: kindOf(shortDescription) ?? 'tool',
        aliases: [],
      })),
  );
}

const VENDORS =
  /^(?:Microsoft|Oracle|Apache|IBM|Google|Adobe|Autodesk|Amazon Web Services AWS|Amazon|Apple|Atlassian|Cisco|Citrix|Dassault Systemes|ESRI|Intuit|The MathWorks|MathWorks|Red Hat|Bentley|Trimble|Siemens|National Instruments|PTC|Corel|Mozilla|Symantec|Hewlett Packard|McAfee) /;

/** A product that fewer occupations use is too rare to be worth its bytes, unless O*NET marks it as in demand. */
const FEW_OCCUPATIONS = 8;

/** O*NET technology skills (CC BY 4.0): products that several occupations use; generic classes ("Accounting software") are left out. */
function onet(folder: string): Candidate[] {
  const used = new Map<string, { occupations: number; wanted: boolean }>();
  for (const row of parseTable(text(folder, 'onet-technology-skills.txt'), '\t')) {
    const name = row['Example'] ?? '';
    const known = used.get(name) ?? { occupations: 0, wanted: false };
    used.set(name, {
      occupations: known.occupations + 1,
      wanted: known.wanted || row['Hot Technology'] === 'Y' || row['In Demand'] === 'Y',
    });
  }
  return [...used].flatMap(([example, { occupations, wanted }]) => {
    if (!wanted && occupations < FEW_OCCUPATIONS) return [];
    const name = example.replace(/ software$| \([^)]*\)/gi, '').replace(/^(.*[a-z]\S*) [A-Z]{2,6}$/, '$1');
    const generic = /software|systems?$|tools?$|applications$|technology$/i.test(name) || !/[A-Z]/.test(name.slice(1));
    if (generic || name.split(' ').length > 5) return [];
    const plain = name.replace(VENDORS, '');
    return [{ name: plain.includes(' ') || plain === name ? plain : name, kind: 'tool' as const, aliases: [name] }];
  });
}

/** ESCO digital skills, the knowledge part (reuse with attribution): only products. Its concepts are classes of a library ("digital game genres"), not what a résumé lists. */
function esco(folder: string): Candidate[] {
  return parseTable(text(folder, 'digitalSkillsCollection_en.csv'), ',').flatMap((row) => {
    const name = (row['preferredLabel'] ?? '').replace(/\s*\([^)]*\)$/, '').trim();
    const product =
      /[A-Z]/.test(name) &&
      !/ICT|\b(?:software|management|model|development|standards|techniques|industry|project)\b/.test(name);
    return row['skillType'] === 'knowledge' && product ? [{ name, kind: 'tool' as const, aliases: [] }] : [];
  });
}

/** All open lists in one: the source with the best spelling of names first. */
export function readOpenLists(folder: string): Candidate[] {
  return [stackShare, githubTopics, onet, esco, devicon].flatMap((read) => read(folder));
}
