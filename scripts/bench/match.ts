import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SkillProfile } from '../../lib/domain/skills';
import { matchPosting, readSkillIndex } from '../../lib/skills';
import { understand } from '../../lib/understanding';
import type { Figures } from '../bench';
import { linkedomDom } from '../workbench/dom/linkedom';
import { pageFile } from '../workbench/dom/page-file';
import { packagedLexicon } from '../workbench/lexicon';
import { pageFiles } from './material';
import { quantile, round } from './statistics';

const root = fileURLToPath(new URL('../../', import.meta.url));
const RUNS = 7;

export const profile: SkillProfile = {
  id: 'profile',
  headline: null,
  resumeId: null,
  revision: 1,
  name: '',
  updatedAt: 0,
  skills: ['Go', 'PostgreSQL', 'Docker', 'Kubernetes', 'TypeScript', 'React', 'AWS', 'Communication'].map((name) => ({
    name,
    years: 4,
    evidence: [],
  })),
};

/** The texts of real postings where they lie beside the project, else of the project's own fixtures. */
export async function texts(): Promise<readonly string[]> {
  const real = `${root}../shared/skills/postings.jsonl`;
  if (existsSync(real))
    return readFileSync(real, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { description: string }).description);
  const dom = await linkedomDom();
  const found: string[] = [];
  for (const file of pageFiles()) {
    const { reading } = await dom.read(pageFile(file));
    if (reading.kind === 'posting') found.push(understand(reading, { now: 0 }).description ?? '');
  }
  return found;
}

/** Finding and matching all skills of one posting, in ms: the median of each posting's runs, then over all of them. */
export async function match(): Promise<Figures> {
  const started = performance.now();
  const index = readSkillIndex(packagedLexicon());
  const msIndex = performance.now() - started;
  const medians = (await texts()).map((description, at) => {
    const posting = { key: `bench:${at}`, title: 'Engineer', description };
    const runs = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      matchPosting(posting, profile, index);
      return performance.now() - start;
    });
    return quantile(runs, 0.5);
  });
  return {
    postings: medians.length,
    msMedian: round(quantile(medians, 0.5), 3),
    msP95: round(quantile(medians, 0.95), 3),
    msIndex: round(msIndex),
  };
}
