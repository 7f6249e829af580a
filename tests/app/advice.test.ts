import { describe, expect, it } from 'vitest';
import { factsFor, hintsFor } from '../../lib/app/advice';
import { addSkill } from '../../lib/app/profile';
import { seePosting } from '../../lib/app/see-posting';
import { createMatcher } from '../../lib/skills';
import { aPosting } from '../builders';
import { lexicon } from '../skills/packaged';
import { aWorld } from '../surroundings';

const world = () => aWorld({ matcher: async () => createMatcher(lexicon) });
const key = aPosting().key;
const description = 'Requirements\n• 5+ years of experience with PostgreSQL\n• You must know Vue.js';

describe('what is said about a stored posting', () => {
  it('its facts, with their sentences', async () => {
    const here = world();
    await seePosting(here, aPosting({ title: 'Senior Developer', description }));
    expect(await factsFor(here, key)).toMatchObject({
      yearsOverall: { value: 5, sentence: '5+ years of experience with PostgreSQL' },
      seniority: { value: 'senior', sentence: 'Senior Developer' },
      visa: null,
    });
  });

  it('hints that follow the profile as it is now', async () => {
    const here = world();
    await seePosting(here, aPosting({ description }));
    expect(await hintsFor(here, key)).toEqual([]);
    await addSkill(here, { name: 'PostgreSQL', years: 2 });
    await addSkill(here, { name: 'React' });
    expect((await hintsFor(here, key)).map(({ reason, skill, yours }) => [reason, skill, yours])).toEqual([
      ['years', 'PostgreSQL', null],
      ['close', 'Vue.js', 'React'],
    ]);
  });

  it('nothing about a posting that is not stored', async () => {
    await expect(factsFor(world(), key)).rejects.toMatchObject({ code: 'not-found' });
    await expect(hintsFor(world(), key)).rejects.toMatchObject({ code: 'not-found' });
  });
});
