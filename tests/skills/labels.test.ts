import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type AskedSkill, Need, SkillKind } from '../../lib/domain/skills';
import { sharedDir } from '../shared-material';
import { find } from './packaged';

const Labelled = z.object({
  text: z.string(),
  skills: z.array(
    z.object({
      surface: z.string(),
      name: z.string(),
      kind: SkillKind,
      need: Need,
      years: z.nullable(z.number()),
      negated: z.boolean(),
    }),
  ),
});
type Labelled = z.infer<typeof Labelled>;
type Label = Labelled['skills'][number];

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')
    .replace(/(?<=..)s$/, '');

/** Whether the finder speaks of the skill that a person labelled: by its name, or at its place. */
function isSame(text: string, label: Label, found: AskedSkill): boolean {
  if (fold(label.name) === fold(found.name)) return true;
  const at = text.toLowerCase().indexOf(label.surface.toLowerCase());
  return found.mentions.some(({ start, end }) => start < at + label.surface.length && at < end);
}

describe('on postings whose skills a person labelled', () => {
  it('precision, recall, need and years stay where they are', (ctx) => {
    const skills = sharedDir('skills');
    if (skills === undefined) return ctx.skip('no labelled postings');
    const folder = join(skills, 'labels');
    const tally = { wanted: 0, hit: 0, said: 0, right: 0, need: 0, years: 0, yearsRight: 0 };
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const { text, skills: labels } = Labelled.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const found = find(text).filter(({ negated }) => !negated);
      for (const label of labels.filter(({ kind, negated }) => kind !== 'soft' && !negated)) {
        const hit = found.find((skill) => isSame(text, label, skill));
        tally.wanted++;
        if (hit === undefined) continue;
        tally.hit++;
        if (hit.need === label.need || (hit.need !== 'required' && label.need !== 'required')) tally.need++;
        if (label.years !== null) tally.years++;
        if (label.years !== null && hit.years === label.years) tally.yearsRight++;
      }
      const hard = found.filter(({ kind }) => kind !== 'soft');
      tally.said += hard.length;
      tally.right += hard.filter((skill) => labels.some((label) => isSame(text, label, skill))).length;
    }
    expect(tally.right / tally.said).toBeGreaterThan(0.86);
    expect(tally.hit / tally.wanted).toBeGreaterThan(0.85);
    expect(tally.need / tally.hit).toBeGreaterThan(0.83);
    expect(tally.yearsRight / tally.years).toBeGreaterThan(0.85);
  });
});
