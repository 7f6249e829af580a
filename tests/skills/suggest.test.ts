import { describe, expect, it } from 'vitest';
import { canonicalName, suggestSkills } from '../../lib/skills';
import { index } from './packaged';

const suggest = (typed: string, limit = 5) => suggestSkills(typed, index, limit).map(({ name }) => name);

describe('suggestions while typing', () => {
  it.each([
    ['java', 'Java'],
    ['JavaS', 'JavaScript'],
    ['postgr', 'PostgreSQL'],
    ['c#', 'C#'],
    ['.ne', '.NET'],
    ['spring b', 'Spring Boot'],
    ['spring-boot', 'Spring Boot'],
    ['ci/', 'CI/CD'],
    ['kubern', 'Kubernetes'],
    ['patient c', 'Patient Care'],
  ])('%s → %s first', (typed, first) => {
    expect(suggest(typed)[0]).toBe(first);
  });

  it('finds a skill by another spelling and says which', () => {
    expect(suggestSkills('k8s', index, 3)[0]).toEqual({ name: 'Kubernetes', kind: 'tool', alias: 'K8s' });
    expect(suggestSkills('golang', index, 3)[0]).toMatchObject({ name: 'Go', alias: 'Golang' });
  });

  it('finds a later word when no name begins so', () => {
    expect(suggest('testing library', 10)).toContain('React Testing Library');
  });

  it('gives each skill once and no more than asked for', () => {
    const found = suggest('a', 50);
    expect(found).toHaveLength(50);
    expect(new Set(found).size).toBe(50);
  });

  it.each(['', '   ', 'zzzzqq', '\u0000'])('gives nothing for %j', (typed) => {
    expect(suggest(typed)).toEqual([]);
  });

  it('gives nothing when nothing is asked for', () => {
    expect(suggest('java', 0)).toEqual([]);
  });
});

describe('the canonical name of what was typed', () => {
  it.each([
    ['  golang ', 'Go'],
    ['RESTful API', 'REST'],
    ['k8s', 'Kubernetes'],
    ['Postgres', 'PostgreSQL'],
    ['Node', 'Node.js'],
    ['react', 'React'],
    ['go', 'Go'],
  ])('%s is %s', (typed, name) => {
    expect(canonicalName(typed, index)).toBe(name);
  });

  it.each(['', 'underwater basket weaving', 'Java and friends', '__proto__', 'constructor'])(
    '%j is unknown',
    (typed) => {
      expect(canonicalName(typed, index)).toBeUndefined();
    },
  );
});
