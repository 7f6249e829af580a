import Fuse from 'fuse.js';
import AhoCorasick from 'modern-ahocorasick';
import { findSkills, matchPosting, readSkillIndex } from '../../lib/skills';
import { surfacesOf } from '../../lib/skills/lexicon';
import type { Figures } from '../bench';
import { packagedLexicon } from '../workbench/lexicon';
import { profile, texts } from './match';
import { quantile, round } from './statistics';

const RUNS = 5;
/** Fuzzy search is slow: one posting, and only its first words. */
const FUZZY = 1;
/** The other ways are slow: this many postings show it. */
const OTHERS = 40;
const FUZZY_WORDS = 10;

/** The median of each text's runs, in ms. */
const timed = (all: readonly string[], run: (text: string) => unknown, runs = RUNS): number[] =>
  all.map((text) => {
    const took = Array.from({ length: runs }, () => {
      const start = performance.now();
      run(text);
      return performance.now() - start;
    });
    return quantile(took, 0.5);
  });

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finding and matching the skills of a posting, in ms, beside other ways to find the same spellings. */
export async function skills(): Promise<Figures> {
  const started = performance.now();
  const index = readSkillIndex(packagedLexicon());
  findSkills('Experience with Python', index);
  const coldMs = performance.now() - started;
  const all = await texts();
  const spellings = [...new Set(index.skills.flatMap((skill) => [...surfacesOf(skill).keys()]))];
  const longest = [...spellings].sort((a, b) => b.length - a.length).map(escaped);
  const regex = new RegExp(`\\b(?:${longest.join('|')})\\b`, 'gi');
  const aho = new AhoCorasick(spellings.map((name) => name.toLowerCase()));
  const fuse = new Fuse(spellings, { threshold: 0.2 });
  const find = timed(all, (text) => findSkills(text, index));
  const match = timed(all, (text) =>
    matchPosting({ key: 'bench', title: 'Engineer', description: text }, profile, index),
  );
  const median = (figures: readonly number[]) => round(quantile(figures, 0.5), 3);
  return {
    postings: all.length,
    findMedian: median(find),
    findP95: round(quantile(find, 0.95), 3),
    matchMedian: median(match),
    p95: round(quantile(match, 0.95), 3),
    coldMs: round(coldMs),
    regexMedian: median(timed(all.slice(0, OTHERS), (text) => text.match(regex), 1)),
    ahocorasickMedian: median(timed(all.slice(0, OTHERS), (text) => aho.search(text.toLowerCase()), 1)),
    fuseMedian: median(
      timed(
        all.slice(0, FUZZY),
        (text) =>
          text
            .split(/\s+/)
            .slice(0, FUZZY_WORDS)
            .map((word) => fuse.search(word)),
        1,
      ),
    ),
  };
}
