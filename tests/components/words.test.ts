import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOf, NO_FACTS, problemsOf, valuesOf } from '../../components/posting/form-values';
import { blocksOf } from '../../components/posting/PostingText';
import { provenanceText } from '../../components/posting/provenance';
import { payText, placeText } from '../../components/posting/words';
import { yearsOf } from '../../components/profile/years';
import { firstFollowUpDays } from '../../components/settings/days';
import { explained } from '../../components/shell/errors';
import { sentence } from '../../components/ui/dates';
import { ERROR_CODES } from '../../lib/errors';
import { aPosting } from '../builders';

describe('errors', () => {
  it.each(ERROR_CODES)('%s has one sentence and a remedy, without an exclamation mark', (code) => {
    const { sentence: says, remedy } = explained(code);
    expect(says).toMatch(/^[A-Z][^.!]+\.$/);
    expect(remedy).toMatch(/^[A-Z][^!]+\.$/);
  });
});

describe('how a fact was found', () => {
  it.each([
    ['json-ld(title)', 'Structured data of the page'],
    ['microdata', 'Structured data of the page'],
    ['meta(og:title)', 'Title or description of the page'],
    ['label(Location)', 'Site’s own field'],
    ['text(h1.app-title)', 'Site’s own field'],
    ['heading(h1)', 'Written on the page'],
    ['text of the posting', 'Written in the text'],
    ['edited', 'Edited by you'],
  ])('%s reads as “%s”', (via, says) => {
    expect(provenanceText(via)).toBe(says);
  });

  it('says nothing where nothing is known', () => {
    expect(provenanceText(undefined)).toBeUndefined();
  });
});

describe('pay', () => {
  const pay = { min: null, max: null, currency: 'EUR', per: 'year', estimated: false } as const;
  it('says from, up to, and one amount', () => {
    expect(payText({ ...pay, min: 80_000 })).toBe('from €80,000 a year');
    expect(payText({ ...pay, max: 95_000, per: null })).toBe('up to €95,000');
    expect(payText({ ...pay, min: 60_000, max: 60_000 })).toBe('€60,000 a year');
  });
  it('keeps cents and says that an amount is the site’s guess', () => {
    expect(payText({ ...pay, min: 21.5, per: 'hour', estimated: true })).toBe(
      'from €21.50 an hour (estimated by the site)',
    );
  });
  it('writes a bare number where the currency is none', () => {
    expect(payText({ ...pay, min: 80_000, currency: '$' })).toBe('from 80,000 a year');
  });
});

it('a place is not said twice when it already names the way of working', () => {
  expect(placeText({ location: 'Remote, Germany', remote: 'remote' })).toBe('Remote, Germany');
  expect(placeText({ location: 'Berlin', remote: 'hybrid' })).toBe('Berlin, hybrid');
  expect(placeText({ location: null, remote: 'onsite' })).toBe('On site');
  expect(placeText({ location: null, remote: null })).toBeNull();
});

describe('the form of facts', () => {
  it('changes nothing when nothing was changed', () => {
    const values = valuesOf(aPosting({ salary: { min: 1, max: 2, currency: 'EUR', per: 'day', estimated: true } }));
    expect(editsOf(values, { ...values })).toEqual({});
  });
  it('changes only the fact that was changed, and takes an emptied one as not stated', () => {
    const values = valuesOf(aPosting());
    expect(editsOf(values, { ...values, company: ' ' })).toEqual({ company: null });
  });
  it('takes amounts with spaces and keeps the estimate out of what the user wrote', () => {
    expect(editsOf(NO_FACTS, { ...NO_FACTS, payMin: '80 000', payCurrency: 'eur' })).toEqual({
      salary: { min: 80_000, max: null, currency: 'EUR', per: null, estimated: false },
    });
  });
  it('refuses words for an amount, a wrong currency, and a range the wrong way round', () => {
    const values = { ...NO_FACTS, title: 'X' };
    expect(problemsOf({ ...values, payMin: 'much' }).payMin).toMatch(/digits/);
    expect(problemsOf({ ...values, payCurrency: 'euros' }).payCurrency).toMatch(/three letters/);
    expect(problemsOf({ ...values, payMin: '9', payMax: '8' }).payMax).toMatch(/below the lowest/);
    expect(problemsOf(values)).toEqual({});
  });
});

describe('days until the first follow-up', () => {
  it('takes 7 to 14', () => {
    for (let days = 7; days <= 14; days++) expect(firstFollowUpDays(String(days))).toEqual({ days });
  });
  it('refuses 40 in one sentence with its remedy', () => {
    expect(firstFollowUpDays('40')).toEqual({ problem: '40 days is longer than Jobcairn waits. Enter 14 or fewer.' });
  });
  it('refuses whatever else is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = firstFollowUpDays(typed);
        if ('days' in read) expect(read.days).toBe(Number(typed.trim()));
        else expect(read.problem).toMatch(/Enter/);
      }),
    );
  });
});

it('years go from none to 60, with one decimal', () => {
  expect(['', '0', '2,5', '60', '61', '-1', '2.55', 'x'].map(yearsOf)).toEqual([
    null,
    0,
    2.5,
    60,
    ...Array(4).fill(undefined),
  ]);
});

describe('the posting’s text', () => {
  it('keeps lists, headings and paragraphs apart', () => {
    const blocks = blocksOf('About us\nWe draw maps.\n\n• Go\n• SQL\nNice to have\n• Rust');
    expect(blocks.map(({ kind, lines }) => [kind, lines.map(({ text }) => text)])).toEqual([
      ['heading', ['About us']],
      ['paragraph', ['We draw maps.']],
      ['list', ['Go', 'SQL']],
      ['heading', ['Nice to have']],
      ['list', ['Rust']],
    ]);
  });
  it('loses no word, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('• a b', 'c d', '', '  • e', '<b>')), (lines) => {
        const words = (text: string) => text.replaceAll('•', ' ').split(/\s+/).filter(Boolean);
        const shown = blocksOf(lines.join('\n')).flatMap((block) => block.lines.map(({ text }) => text));
        expect(words(shown.join(' '))).toEqual(words(lines.join(' ')));
      }),
    );
  });
});

it('a sentence that ends in an abbreviated month ends once', () => {
  expect(sentence('Last backup 22. Nov.')).toBe('Last backup 22. Nov.');
  expect(sentence('Last backup 22 Nov')).toBe('Last backup 22 Nov.');
});
