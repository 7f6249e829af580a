import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aNewInterview,
  interviewOf,
  interviewProblems,
  valuesOfInterview,
} from '../../components/application/interview-values';
import { safeAddress } from '../../components/application/NotesText';
import { offerProblems, offerValuesOf, payOf, shownOffer } from '../../components/application/offer-values';
import { isoWeek, sameDayInMonth, weekOf, weeksOf } from '../../components/calendar/weeks';
import { factsOf, NOBODY, problemsOf, valuesOf } from '../../components/contacts/contact-values';
import { hintText } from '../../components/match/Hints';
import { aroundChanges, changesBetween } from '../../components/posting/changes';
import { cutLine } from '../../components/posting/PostingText';
import { goalOf } from '../../components/settings/WeeklyGoal';
import type { Hint } from '../../lib/domain/advice';
import { addDays, dayOf, weekday } from '../../lib/time';
import { aContact, anApplication, THEN } from '../builders';

const TODAY = dayOf(THEN);

describe('an interview as it is typed', () => {
  const values = valuesOfInterview(aNewInterview(THEN));
  it('is tomorrow at ten until something else is said, and can be kept', () => {
    expect(interviewProblems(values, THEN)).toEqual({});
    expect(interviewOf(values)?.endsAt).toBe(new Date(2026, 10, 13, 11).getTime());
  });
  it.each([
    ['ends before it starts', { from: '11:00', to: '10:00' }, 'to'],
    ['ends as it starts', { from: '11:00', to: '11:00' }, 'to'],
    ['has no beginning', { from: '' }, 'from'],
    ['is on no day', { day: '2026-02-30' }, 'day'],
    ['is two years away', { day: '2028-11-12' }, 'day'],
    ['was before 1970', { day: '1969-12-31' }, 'day'],
    ['has a link that runs something', { place: 'javascript://x' }, 'place'],
    ['has notes without end', { notes: 'x'.repeat(50_001) }, 'notes'],
  ])('that %s is refused at that field, with what to do', (_what, wrong, field) => {
    const problems = interviewProblems({ ...values, ...wrong }, THEN);
    expect(Object.keys(problems)).toEqual([field]);
    expect(Object.values(problems)[0]).toMatch(/Enter|Choose|Shorten/);
  });
  it('may lie back, and be at an address in words', () => {
    expect(interviewProblems({ ...values, day: '2026-10-01', place: '12 Harbour Road' }, THEN)).toEqual({});
  });
});

describe('an offer as it is typed', () => {
  const values = offerValuesOf(shownOffer(anApplication(), TODAY), TODAY, null);
  it('needs only its day', () => {
    expect(offerProblems(values, THEN)).toEqual({});
    expect(payOf(values)).toBeNull();
  });
  it('has its pay in digits with spaces', () => {
    expect(payOf({ ...values, amount: '78 000', currency: 'eur' })).toMatchObject({ min: 78_000, currency: 'EUR' });
  });
  it.each([
    ['in the future', { on: '2026-11-13' }, 'on'],
    ['due before it was made', { by: '2026-11-11' }, 'by'],
    ['of much', { amount: 'much' }, 'amount'],
    ['in a currency that is none', { currency: '€' }, 'currency'],
  ])('%s is refused at that field', (_what, wrong, field) => {
    expect(Object.keys(offerProblems({ ...values, ...wrong }, THEN))).toEqual([field]);
  });
});

describe('a contact as it is typed', () => {
  it('comes back as it was', () => {
    const { id: _id, applicationIds: _of, updatedAt: _at, ...contact } = aContact({ phone: '1', notes: ' n ' });
    expect(contact).toMatchObject(factsOf(valuesOf(aContact({ phone: '1', notes: ' n ' }))));
  });
  it('is refused field by field, each with what to do', () => {
    const wrong = { ...NOBODY, email: 'a', link: 'ftp://x', lastContactOn: '2026-11-13', notes: 'x'.repeat(20_001) };
    const problems = problemsOf(wrong, TODAY);
    expect(Object.keys(problems).sort()).toEqual(['email', 'lastContactOn', 'link', 'name', 'notes']);
    for (const says of Object.values(problems)) expect(says).toMatch(/Enter|Shorten/);
  });
});

it('a link of the notes leads to pages and mail, and nowhere else', () => {
  expect(['https://a.example/', 'http://a.example/', 'mailto:a@b.example'].map(safeAddress)).not.toContain(null);
  const others = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'chrome://settings', '//x', '#', undefined];
  expect(others.map(safeAddress)).toEqual(others.map(() => null));
});

describe('what changed in a posting', () => {
  const anyText = fc.array(fc.constantFrom('Go', '• Three years of Go', 'We draw maps.', '', 'Berlin'), {
    maxLength: 12,
  });
  it('is told by pieces from which both texts can be read', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const lines = changesBetween(before.join('\n'), after.join('\n')) ?? [];
        const read = (kind: 'removed' | 'added') =>
          lines
            .filter(({ pieces }) => pieces.some((piece) => piece.kind === 'same' || piece.kind === kind))
            .map(({ pieces }) =>
              pieces.flatMap((piece) => (piece.kind === 'same' || piece.kind === kind ? [piece.text] : [])).join(''),
            );
        const words = (text: readonly string[]) => text.join(' ').split(/\s+/).filter(Boolean).sort();
        expect(words(read('removed'))).toEqual(words(before));
        expect(words(read('added'))).toEqual(words(after));
      }),
    );
  });
  it('is one word where one word changed, with the lines around it', () => {
    const text = ['a', 'b', 'You bring', 'Three years or more with Go', 'PostgreSQL', 'c', 'd'];
    const changed = text.with(3, 'Five years or more with Go');
    const groups = aroundChanges(changesBetween(text.join('\n'), changed.join('\n')) ?? []);
    expect(groups.map((group) => group.length)).toEqual([3]);
    const pieces = groups[0]?.[1]?.pieces ?? [];
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ text: word }) => word)).toEqual(['Three', 'Five']);
  });
  it('is nothing where nothing did, and not searched for where all did', () => {
    expect(aroundChanges(changesBetween('a\nb', 'a\nb') ?? [])).toEqual([]);
    const many = (word: string) => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join('\n');
    expect(changesBetween(many('a'), many('b'))).toBeNull();
  });
});

it('a line cut where skills are named loses no letter, whatever the mentions', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.nat(50),
      fc.array(fc.tuple(fc.nat(90), fc.nat(9))),
      (text, start, at) => {
        const mentions = at.map(([from, length]) => ({ start: from, end: from + length, name: 'Go', held: true }));
        const parts = cutLine({ start, text }, mentions);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      },
    ),
  );
});

describe('a hint for the résumé', () => {
  const hint: Hint = {
    reason: 'wording',
    skill: 'PostgreSQL',
    need: 'required',
    wanted: 'PostgreSQL',
    yours: 'Postgres',
    yearsAsked: null,
    yearsShown: null,
    sentence: null,
    place: null,
  };
  it('is a sentence that says what to do, for every reason', () => {
    const reasons = ['unsaid', 'wording', 'buried', 'years', 'close', 'title', 'certification'] as const;
    for (const reason of reasons) expect(hintText({ ...hint, reason })).toMatch(/PostgreSQL[^{}!]*\.$/);
    expect(hintText({ ...hint, reason: 'years', skill: null, yearsAsked: 5, yearsShown: 2.5 })).toBe(
      '5 years of work are asked for; your résumé shows 2.5.',
    );
  });
});

describe('the calendar', () => {
  const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
  it('shows each month whole, in weeks of seven days that follow each other', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(6), (day, first) => {
        const days = weeksOf(day, first).flat();
        expect(days.length % 7).toBe(0);
        expect(weekday(days[0] ?? '')).toBe(first);
        expect(days.every((one, at) => at === 0 || one === addDays(days[at - 1] ?? '', 1))).toBe(true);
        const month = days.filter((one) => one.startsWith(day.slice(0, 7)));
        expect(month.at(-1)).toBe(addDays(`${sameDayInMonth(day, 1).slice(0, 7)}-01`, -1));
        expect(weekOf(day, first)).toContain(day);
      }),
    );
  });
  it('numbers weeks as ISO 8601 does', () => {
    const days = ['2026-01-01', '2026-12-31', '2027-01-03', '2027-01-04', '2024-12-30', '2026-11-24'];
    expect(days.map(isoWeek)).toEqual([1, 53, 53, 1, 1, 48]);
  });
  it('goes to the last day of a shorter month', () => {
    expect([
      sameDayInMonth('2026-01-31', 1),
      sameDayInMonth('2026-03-31', -1),
      sameDayInMonth('2026-11-24', 2),
    ]).toEqual(['2026-02-28', '2026-02-28', '2027-01-24']);
  });
});

it('the weekly goal is a whole number from 1 to 100, or none', () => {
  expect(['', '5', ' 100 ', '0', '101', '2.5', '-1', 'x'].map(goalOf)).toEqual([
    null,
    5,
    100,
    ...Array(5).fill(undefined),
  ]);
});
