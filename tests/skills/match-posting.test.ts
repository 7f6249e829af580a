import { describe, expect, it } from 'vitest';
import type { Match } from '../../lib/domain/skills';
import { Match as MatchSchema } from '../../lib/domain/skills';
import { createMatcher, matchPosting } from '../../lib/skills';
import { aProfile, index, lexicon } from './packaged';

const match = (description: string | null, ...skills: readonly string[]): Match =>
  matchPosting({ key: 'acme:1', title: 'Developer', description }, aProfile(...skills), index);

const line = (found: Match, name: string) => {
  const one = found.lines.find(({ names }) => names.includes(name));
  if (one === undefined) throw new Error(`no line for ${name}`);
  return one;
};

/** The worked example of docs/scoring.md. */
const EXAMPLE = [
  'Requirements',
  '• 5+ years of experience with Python',
  '• Experience with PostgreSQL or MySQL',
  '• You must know REST APIs',
  '• Good communication skills',
  'Nice to have',
  '• Kubernetes',
  'Our tech stack',
  '• React',
].join('\n');

describe('the score', () => {
  it('is the covered share of the stated weight: the example of docs/scoring.md', () => {
    const found = match(EXAMPLE, 'Python 3', 'Postgres', 'Next.js');
    expect(found.lines.map(({ names, weight, credit, coveredBy }) => [names, weight, credit, coveredBy])).toEqual([
      [['Python'], 3, 0.6, 'Python'],
      [['PostgreSQL', 'MySQL'], 3, 1, 'PostgreSQL'],
      [['REST'], 3, 0, null],
      [['Kubernetes'], 1, 0, null],
      [['React'], 0.5, 1, 'Next.js'],
    ]);
    expect(found.score).toBe(50);
    expect(found.soft).toEqual(['Communication']);
  });

  it('is 100 exactly when all stated weight is covered', () => {
    expect(match(EXAMPLE, 'Python', 'MySQL', 'REST', 'Kubernetes', 'React').score).toBe(100);
    expect(match(EXAMPLE, 'Python', 'MySQL', 'REST', 'Kubernetes').score).toBeLessThan(100);
  });

  it('is null where the posting names fewer than three things, and says so by its lines', () => {
    const found = match('You must know Python or Java. Docker is required.', 'Python', 'Docker');
    expect(found.lines).toHaveLength(2);
    expect(found.score).toBeNull();
  });

  it('is null for an empty profile, with all lines open', () => {
    const found = match(EXAMPLE);
    expect(found.score).toBeNull();
    expect(found.lines.every(({ credit, coveredBy }) => credit === 0 && coveredBy === null)).toBe(true);
  });

  it('is null for a posting without a description', () => {
    expect(match(null, 'Python')).toMatchObject({ score: null, lines: [], soft: [], noFollowUps: null });
  });

  it('leaves out what the posting does not want', () => {
    const found = match('Requirements\nPython, Docker, Kafka\nPHP is not required', 'Python');
    expect(found.lines.map(({ names }) => names[0])).toEqual(['Python', 'Docker', 'Apache Kafka']);
  });

  it('counts a skill of the title as required', () => {
    const posting = { key: 'k', title: 'Senior Kotlin Developer', description: 'We use Kotlin, Docker and Kafka.' };
    const found = matchPosting(posting, aProfile('Kotlin'), index);
    expect(line(found, 'Kotlin')).toMatchObject({ need: 'required', weight: 3, credit: 1 });
    expect(line(found, 'Docker').weight).toBe(0.5);
  });
});

describe('what covers a line', () => {
  it('takes any of a group, once, and names the one that the user has first', () => {
    const found = match('You must know Java, Kotlin or Scala, Docker and Kafka.', 'Kotlin', 'Scala');
    const group = line(found, 'Kotlin');
    expect(group.names[0]).toBe('Kotlin');
    expect([...group.names].sort()).toEqual(['Java', 'Kotlin', 'Scala']);
    expect(found.lines.filter(({ names }) => names.includes('Java'))).toHaveLength(1);
  });

  it('takes a skill that implies it, never one that it implies', () => {
    expect(line(match(EXAMPLE, 'Next.js'), 'React').coveredBy).toBe('Next.js');
    expect(line(match(EXAMPLE, 'JavaScript'), 'React').coveredBy).toBeNull();
  });

  it('prefers the skill itself to one that implies it', () => {
    expect(line(match(EXAMPLE, 'Next.js', 'React'), 'React').coveredBy).toBe('React');
  });

  it('knows the user’s skill by any of its spellings and ignores what the lexicon does not know', () => {
    const found = match(EXAMPLE, 'postgres', 'restful api', 'underwater basket weaving');
    expect(line(found, 'PostgreSQL').coveredBy).toBe('PostgreSQL');
    expect(line(found, 'REST').coveredBy).toBe('REST');
  });

  it.each([
    ['Python 5', 1],
    ['Python 9', 1],
    ['Python 4', 0.8],
    ['Python 1', 0.5],
    ['Python 0', 0.5],
    ['Python', 1],
  ])('five years asked, had: %s → credit %d', (skill, credit) => {
    expect(line(match(EXAMPLE, skill), 'Python')).toMatchObject({ credit, yearsAsked: 5 });
  });

  it('counts the years of a skill for what it implies', () => {
    expect(line(match(EXAMPLE, 'Django 7'), 'Python')).toMatchObject({ credit: 1, coveredBy: 'Django', yearsHad: 7 });
  });
});

describe('a match', () => {
  it('can be stored: it fits its schema and says what it was made of', () => {
    const found = match(`${EXAMPLE}\nNo calls or follow-ups please.`, 'Python 3');
    expect(MatchSchema.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      postingKey: 'acme:1',
      profileRevision: 7,
      taxonomyVersion: index.version,
      noFollowUps: 'No calls or follow-ups please',
    });
  });

  it('is what the port’s matcher gives, and a damaged lexicon is refused', () => {
    const matcher = createMatcher(lexicon);
    expect(matcher.taxonomyVersion).toBe(lexicon.version);
    expect(() => createMatcher({ version: 1, skills: 'none' })).toThrow(
      expect.objectContaining({ code: 'unavailable' }),
    );
  });
});

describe('what is missing', () => {
  it('is each name that nothing covers, with what having it would add', () => {
    const { gaps } = match(EXAMPLE, 'Python');
    expect(gaps).toEqual([
      { name: 'PostgreSQL', need: 'required', gain: 3 },
      { name: 'MySQL', need: 'required', gain: 3 },
      { name: 'REST', need: 'required', gain: 3 },
      { name: 'Kubernetes', need: 'preferred', gain: 1 },
      { name: 'React', need: 'mentioned', gain: 0.5 },
    ]);
  });

  it('gains the lines that the skill implies as well', () => {
    const found = match('You must know Next.js, React, JavaScript and Docker.');
    expect(found.gaps.find(({ name }) => name === 'Next.js')?.gain).toBe(9);
    expect(found.gaps.find(({ name }) => name === 'JavaScript')?.gain).toBe(3);
  });

  it('adds up: having it moves the score as told', () => {
    const before = match(EXAMPLE, 'Python');
    for (const { name, gain } of before.gaps) {
      const after = match(EXAMPLE, 'Python', name);
      const covered = (lines: Match['lines']) => lines.reduce((sum, { weight, credit }) => sum + weight * credit, 0);
      expect(covered(after.lines) - covered(before.lines)).toBeCloseTo(gain);
    }
  });
});
