import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftInput, draftMessage } from '../../lib/follow-ups/draft';
import { mailtoUrl } from '../../lib/follow-ups/mailto';
import { aMatch, aMatchLine } from '../builders';

const input = (facts: Partial<DraftInput> = {}): DraftInput => ({
  posting: { title: 'Backend Developer', company: 'Kestrel Maps' },
  application: { appliedOn: '2026-11-12' },
  profile: { name: 'Lena Marquardt' },
  match: aMatch({ lines: [aMatchLine('PostgreSQL', { yearsHad: 6 })] }),
  nth: 1,
  ...facts,
});

const sentences = (body: string): number => (body.match(/[.!?](?=\s|$)/g) ?? []).length;

describe('the drafted message', () => {
  it('says what, where and when, one matching skill, an offer and thanks', () => {
    expect(draftMessage(input())).toEqual({
      subject: 'Backend Developer – Lena Marquardt',
      body: [
        'Hello,',
        '',
        'I applied for the role “Backend Developer” at Kestrel Maps on 12 November and remain very interested. ' +
          'The posting asks for PostgreSQL, which I have worked with for 6 years. ' +
          'I would be glad to tell you more, or to send anything that helps your decision. Thank you for your time.',
        '',
        'Kind regards,',
        'Lena Marquardt',
      ].join('\n'),
    });
  });

  it('greets a person by name', () => {
    expect(draftMessage(input({ to: 'Ms von Hohenberg' })).body).toMatch(/^Dear Ms von Hohenberg,\n/);
  });

  it('names the skill that is asked for most firmly, and of those the one of most years', () => {
    const lines = [
      aMatchLine('Docker', { need: 'preferred', yearsHad: 9 }),
      aMatchLine('Go', { yearsHad: 2 }),
      aMatchLine('Java', { yearsHad: 4 }),
      aMatchLine('Rust', { credit: 0, coveredBy: null, yearsHad: 20 }),
    ];
    const { body } = draftMessage(input({ match: aMatch({ lines }) }));
    expect(body).toContain('asks for Java, which I have worked with for 4 years.');
    expect(body).not.toMatch(/Docker|Rust|\bGo\b/);
  });

  it.each([
    ['no years', null, 'asks for Go, which I bring.'],
    ['one year', 1, 'asks for Go, which I have worked with for a year.'],
    ['less than a year', 0.5, 'asks for Go, which I bring.'],
  ])('with %s says no more than is known', (_years, yearsHad, words) => {
    const match = aMatch({ lines: [aMatchLine('Go', { yearsHad })] });
    expect(draftMessage(input({ match })).body).toContain(words);
  });

  it.each<[string, Partial<DraftInput>]>([
    ['without a match', { match: null }],
    ['without a matching skill', { match: aMatch({ lines: [aMatchLine('Go', { coveredBy: null, credit: 0 })] }) }],
  ])('%s mentions no skill', (_what, facts) => {
    expect(draftMessage(input(facts)).body).not.toContain('asks for');
  });

  it('works where company, date and name are unknown', () => {
    const draft = draftMessage(
      input({ posting: { title: 'Cook', company: null }, application: { appliedOn: null }, profile: { name: '' } }),
    );
    expect(draft.subject).toBe('Cook');
    expect(draft.body).toContain('I applied for the role “Cook” and remain very interested.');
    expect(draft.body).toMatch(/\nKind regards$/);
    expect(draft.body).not.toMatch(/null|undefined|\{/);
  });

  it('says something else the second time', () => {
    const first = draftMessage(input()).body;
    const second = draftMessage(input({ nth: 2 })).body;
    expect(second).not.toBe(first);
    expect(second).toContain('I am writing once more');
  });

  it('has three to five sentences and no reproach, whatever is known', () => {
    const known = fc.record({
      nth: fc.constantFrom(1 as const, 2 as const),
      company: fc.option(fc.constantFrom('Kestrel Maps', 'Kiesel & Moor')),
      appliedOn: fc.option(fc.constant('2026-05-03')),
      name: fc.constantFrom('', 'Lena'),
      skill: fc.boolean(),
    });
    fc.assert(
      fc.property(known, ({ nth, company, appliedOn, name, skill }) => {
        const { body } = draftMessage({
          posting: { title: 'Cook', company },
          application: { appliedOn },
          profile: { name },
          match: skill ? aMatch({ lines: [aMatchLine('Go')] }) : null,
          nth,
        });
        expect(sentences(body)).toBeGreaterThanOrEqual(3);
        expect(sentences(body)).toBeLessThanOrEqual(5);
        expect(body).not.toMatch(/not (?:replied|heard|answered|responded)|no (?:reply|answer|response)|haven't/i);
      }),
    );
  });

  it('takes what a page wrote as one line of text and nothing else', () => {
    const { subject, body } = draftMessage(
      input({ posting: { title: 'Cook\r\nBcc: all@example.org {name}', company: '$& {title}' } }),
    );
    expect(subject).toBe('Cook Bcc: all@example.org {name} – Lena Marquardt');
    expect(body).toContain('at $& {title} on');
  });
});

describe('the mailto address', () => {
  const parts = (url: string) => {
    const [head = '', query = ''] = url.split('?');
    const pairs = new Map(query.split('&').map((pair) => pair.split('=', 2) as [string, string]));
    return {
      to: decodeURIComponent(head.replace('mailto:', '')),
      subject: decodeURIComponent(pairs.get('subject') ?? ''),
      body: decodeURIComponent(pairs.get('body') ?? ''),
      keys: [...pairs.keys()],
    };
  };

  it('holds the message with CRLF line breaks', () => {
    const { to, subject, body } = parts(mailtoUrl({ subject: 'Ä & B?', body: 'One\nTwo\r\nThree' }, 'jo@example.org'));
    expect({ to, subject, body }).toEqual({ to: 'jo@example.org', subject: 'Ä & B?', body: 'One\r\nTwo\r\nThree' });
  });

  it.each([
    'jo@example.org?bcc=all@example.org',
    'jo@example.org\nBcc: x@example.org',
    'a@b.c,d@e.f',
    'Jo',
    `${'ü'.repeat(60)}@${'ü'.repeat(200)}`,
  ])('leaves out what is no single address: %s', (address) => {
    expect(parts(mailtoUrl({ subject: 's', body: 'b' }, address)).to).toBe('');
  });

  it('is never longer than 1,900 characters, stays well formed and has only subject and body', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3_000 }),
        fc.string({ unit: 'binary', maxLength: 3_000 }),
        fc.string({ maxLength: 320 }),
        (subject, body, address) => {
          const url = mailtoUrl({ subject, body }, address);
          expect(url.length).toBeLessThanOrEqual(1_900);
          expect(parts(url).keys).toEqual(['subject', 'body']);
        },
      ),
    );
  });

  it('cuts a long message at its end and says so', () => {
    const { body } = parts(mailtoUrl({ subject: 's', body: 'ü'.repeat(2_000) }));
    expect(body).toMatch(/^ü{200,}…$/u);
  });

  it('survives half a character', () => {
    expect(parts(mailtoUrl({ subject: 'a\uD800b', body: '\uDC00' }))).toMatchObject({
      subject: 'a\uFFFDb',
      body: '\uFFFD',
    });
  });
});
