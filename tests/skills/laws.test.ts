import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match, SkillProfile } from '../../lib/domain/skills';
import { findSkills, type LexiconSkill, matchPosting, noFollowUpsSentence, suggestSkills } from '../../lib/skills';
import { scoreOf } from '../../lib/skills/match-posting';
import { index, lexicon } from './packaged';

const skillName = fc.constantFrom(...lexicon.skills.map(({ name }) => name));
const spoken = new Set(lexicon.skills.flatMap(({ kind, name }) => (kind === 'spoken' ? [name] : [])));
const profileSkill = fc.record({
  name: fc.oneof(skillName, fc.string({ maxLength: 20 })),
  years: fc.option(fc.integer({ min: 0, max: 40 })),
  evidence: fc.constant<string[]>([]),
});
const profileOf = (skills: SkillProfile['skills']): SkillProfile => ({
  id: 'profile',
  headline: null,
  resumeId: null,
  revision: 1,
  name: '',
  skills,
  updatedAt: 0,
});

/** Postings made of the words that matter: names, cues, headings, years and noise. */
const word = fc.oneof(
  { weight: 5, arbitrary: skillName },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'must know',
      'experience with',
      'is a plus',
      'or',
      'and',
      ',',
      '/',
      'not',
      'no',
      'one of',
      '5+ years of',
      '(3 years)',
      '.\n',
      '\n• ',
      '\nRequirements\n',
      '\nNice to have\n',
      '\nBenefits\n',
      'required',
      'preferred',
      'etc.',
      'Go',
      'R',
      'C',
      'word',
      'access',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const postingText = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const matchOf = (description: string, skills: SkillProfile['skills']) =>
  matchPosting({ key: 'k', title: 'Engineer', description }, profileOf(skills), index);

describe('laws of matching', () => {
  it('the score is the sum of its lines', () => {
    fc.assert(
      fc.property(postingText, fc.array(profileSkill, { minLength: 1, maxLength: 12 }), (text, skills) => {
        const { score, lines } = matchOf(text, skills);
        const stated = lines.reduce((sum, { weight }) => sum + weight, 0);
        const covered = lines.reduce((sum, { weight, credit }) => sum + weight * credit, 0);
        const ofTheWork = lines.filter(({ names }) => !names.some((name) => spoken.has(name)));
        const whole = lines.every(({ credit }) => credit === 1);
        if (ofTheWork.length < 3) expect(score).toBeNull();
        else expect(score).toBe(whole ? 100 : Math.min(99, Math.round((100 * covered) / stated)));
        for (const line of lines) {
          expect(line.credit).toBeGreaterThanOrEqual(0);
          expect(line.credit).toBeLessThanOrEqual(1);
          expect(line.coveredBy === null).toBe(line.credit === 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('one more skill never lowers the score', () => {
    fc.assert(
      fc.property(postingText, fc.array(profileSkill, { maxLength: 10 }), profileSkill, (text, skills, more) => {
        const before = scoreOf(matchOf(text, skills).lines);
        const after = scoreOf(matchOf(text, [...skills, more]).lines);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('the order of the profile changes nothing', () => {
    fc.assert(
      fc.property(
        postingText,
        fc
          .array(profileSkill, { maxLength: 10 })
          .chain((skills) => fc.tuple(fc.constant(skills), fc.shuffledSubarray(skills, { minLength: skills.length }))),
        (text, [skills, shuffled]) => {
          expect(matchOf(text, shuffled)).toEqual(matchOf(text, skills));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is 100 exactly where everything stated is covered', () => {
    fc.assert(
      fc.property(postingText, fc.array(profileSkill, { minLength: 1, maxLength: 12 }), (text, skills) => {
        const { lines } = matchOf(text, skills);
        const all = lines.length > 0 && lines.every(({ credit }) => credit === 1);
        expect(scoreOf(lines) === 100).toBe(all);
        const has = lines.map(({ names }) => ({ name: names[0] ?? '', years: null, evidence: [] }));
        if (lines.length > 0) expect(scoreOf(matchOf(text, has).lines)).toBe(100);
      }),
      { numRuns: 100 },
    );
  });

  it('the case of a posting full of sure names changes nothing', () => {
    const sure = fc.constantFrom('PostgreSQL', 'Kubernetes', 'TypeScript', 'Docker', 'GraphQL', 'Terraform');
    const lines = fc.array(fc.tuple(fc.constantFrom('Experience with', 'You must know', 'Ideally'), sure), {
      minLength: 3,
    });
    fc.assert(
      fc.property(lines, fc.array(profileSkill, { minLength: 1, maxLength: 8 }), (asks, skills) => {
        const text = asks.map(([cue, name]) => `• ${cue} ${name}`).join('\n');
        const told = ({ lines: all }: Match) => all.map(({ names, need, credit }) => [names, need, credit]);
        expect(told(matchOf(text.toUpperCase(), skills))).toEqual(told(matchOf(text, skills)));
        expect(told(matchOf(text.toLowerCase(), skills))).toEqual(told(matchOf(text, skills)));
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the sentences changes no score', () => {
    const sentence = fc
      .tuple(fc.constantFrom('Experience with', 'You must know', '3+ years of', 'Ideally'), skillName)
      .map(([cue, name]) => `• ${cue} ${name}`);
    const shuffled = fc
      .array(sentence, { minLength: 3, maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, fc.array(profileSkill, { minLength: 1, maxLength: 8 }), ([all, other], skills) => {
        expect(matchOf(other.join('\n'), skills).score).toBe(matchOf(all.join('\n'), skills).score);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    '\n\nBenefits\n• Spanish lessons\n• Yoga on Mondays\n• 30 days of vacation',
    '\n\nWhat we offer\nA French book club, dental insurance and paid holidays.',
    '\n\nHow to apply\nSend your CV in English or German.',
    '\n\nWir bieten\n• Englisch-Kurse und 30 Urlaubstage',
    '\n\nAvantages\n• Cours d’anglais, mutuelle',
  ])('what is offered and how to apply changes no score: %j', (boilerplate) => {
    fc.assert(
      fc.property(postingText, fc.array(profileSkill, { minLength: 1, maxLength: 8 }), (text, skills) => {
        expect(matchOf(text + boilerplate, skills).score).toBe(matchOf(text, skills).score);
      }),
      { numRuns: 60 },
    );
  });

  it('a choice counts once, however it is spread and repeated', () => {
    const rest = '\n• You must know Docker\n• Experience with Terraform is required';
    const once = matchOf(`Requirements\n• Experience with Java or Kotlin${rest}`, [
      { name: 'Kotlin', years: null, evidence: [] },
    ]);
    for (const text of ['• One of:\n  • Java\n  • Kotlin', '• Java or\n• Kotlin', '• Java or Kotlin\n• Kotlin or Java'])
      expect(matchOf(`Requirements\n${text}${rest}`, [{ name: 'Kotlin', years: null, evidence: [] }]).score).toBe(
        once.score,
      );
  });

  it('equal-opportunity text added to a posting changes no score', () => {
    const boilerplate =
      '\n\nWe are an equal opportunity employer. All applicants are considered without regard to race, color, religion, sex, national origin, disability or veteran status.';
    fc.assert(
      fc.property(postingText, fc.array(profileSkill, { minLength: 1, maxLength: 8 }), (text, skills) => {
        expect(matchOf(text + boilerplate, skills).score).toBe(matchOf(text, skills).score);
      }),
      { numRuns: 100 },
    );
  });
});

describe('laws of finding', () => {
  const anyText = fc.oneof(postingText, fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }));

  it('nothing throws, and every mention lies in the text, in order, apart from the next', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = findSkills(text, index)
          .flatMap((skill) => skill.mentions)
          .sort((a, b) => a.start - b.start);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end).trim()).not.toBe('');
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        noFollowUpsSentence(text);
        suggestSkills(text, index, 5);
      }),
      { numRuns: 300 },
    );
  });

  it('every name that is sure is found where it is asked for, with its own offsets; the words for benefits are not', () => {
    const isSure = ({ name, exact, proper, beside, asked }: LexiconSkill) =>
      ![exact, proper, beside, asked].some((list) => list?.includes(name)) && !name.includes('(');
    const lost = lexicon.skills.filter(isSure).filter(({ name }) => {
      const text = `Requirements\nYou must have experience with ${name}`;
      const found = findSkills(text, index).find((skill) => skill.name === name);
      return found?.mentions.some(({ start, end }) => text.slice(start, end) === name) !== true;
    });
    expect(lost.map(({ name }) => name)).toEqual(['Health Insurance']);
  });

  it.each([
    ['a list', 'Java, Python or R and Go (5+ years) must have '],
    ['one word', 'a'],
    ['dots', 'a.'],
    ['mail addresses', 'a@b.'],
    ['dashes', '- '],
    ['glued words', 'SkillsYou'],
    ['negations', 'no '],
    ['brackets', '(Java '],
    ['lines', 'Requirements\n'],
    ['spaces', '          '],
  ])('twice the text takes twice the steps: %s', (_, unit) => {
    const steps = (length: number) => {
      const work = { steps: 0 };
      findSkills(unit.repeat(length / unit.length), index, work);
      return work.steps;
    };
    expect(steps(400_000)).toBeLessThanOrEqual(steps(200_000) * 2.1 + 100);
  });

  it('a text of 2 MB is read to its end', () => {
    const text = `${'Lorem ipsum dolor. '.repeat(105_000)}You must know Kotlin.`;
    expect(text.length).toBeGreaterThan(1_990_000);
    expect(findSkills(text, index)).toMatchObject([{ name: 'Kotlin', need: 'required' }]);
  });
});
