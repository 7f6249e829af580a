import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_KINDS, MESSAGE_LANGUAGES, type MessageKind } from '../../lib/domain/settings';
import { type DraftInput, draftMessage, templateOf, VARIABLES } from '../../lib/follow-ups/draft';
import { mailtoUrl } from '../../lib/follow-ups/mailto';
import { atTime } from '../../lib/time';
import { aMatch, aMatchLine, aSkill } from '../builders';

const input = (facts: Partial<DraftInput> = {}): DraftInput => ({
  kind: 'first',
  posting: { title: 'Backend Developer', company: 'Kestrel Maps', language: 'en' },
  application: { appliedOn: '2026-11-12', offerBy: null },
  profile: { name: 'Lena Marquardt', skills: [] },
  tone: 'formal',
  templates: [],
  match: aMatch({ lines: [aMatchLine('PostgreSQL', { yearsHad: 6 })] }),
  ...facts,
});

/** "3. Mai" ends none. */
const sentences = (body: string): number => (body.match(/(?<!\d)[.!?](?=\s|$)|\d\.$/g) ?? []).length;

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
    expect(body).toContain('The part about Go appeals');
    expect(body).not.toMatch(/Docker|Rust/);
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
      input({
        posting: { title: 'Cook', company: null, language: null },
        application: { appliedOn: null, offerBy: null },
        profile: { name: '', skills: [] },
      }),
    );
    expect(draft.subject).toBe('Cook');
    expect(draft.body).toContain('I applied for the role “Cook” and remain very interested.');
    expect(draft.body).toMatch(/\nKind regards$/);
    expect(draft.body).not.toMatch(/null|undefined|\{/);
  });

  it('says something else the second time', () => {
    const first = draftMessage(input()).body;
    const second = draftMessage(input({ kind: 'second' })).body;
    expect(second).not.toBe(first);
    expect(second).toContain('I am writing once more');
  });

  it('has three to five sentences and no reproach, in every language, for every occasion and whatever is known', () => {
    const given = fc.record({
      kind: fc.constantFrom(...MESSAGE_KINDS),
      language: fc.constantFrom(...MESSAGE_LANGUAGES),
      tone: fc.constantFrom('formal' as const, 'friendly' as const),
      company: fc.option(fc.constantFrom('Kestrel Maps', 'Kiesel & Moor')),
      day: fc.option(fc.constant('2026-05-03')),
      name: fc.constantFrom('', 'Lena'),
      skills: fc.integer({ min: 0, max: 2 }),
      years: fc.constantFrom(null, 1, 4),
      evidence: fc.constantFrom('', 'Built the billing in Go.'),
    });
    fc.assert(
      fc.property(given, ({ kind, language, tone, company, day, name, skills, years, evidence }) => {
        const lines = ['Go', 'SQL'].slice(0, skills).map((skill) => aMatchLine(skill, { yearsHad: years }));
        const { subject, body } = draftMessage({
          kind,
          language,
          tone,
          posting: { title: 'Cook', company, language: null },
          application: { appliedOn: day, offerBy: day },
          profile: { name, skills: [aSkill('Go', { evidence: evidence === '' ? [] : [evidence] })] },
          match: aMatch({ lines }),
          templates: [],
          ...(day === null ? {} : { interviewAt: Date.parse(`${day}T12:00:00Z`) }),
        });
        expect(sentences(body)).toBeGreaterThanOrEqual(3);
        expect(sentences(body)).toBeLessThanOrEqual(5);
        expect(`${subject}${body}`).not.toMatch(/[{}]|undefined|null|\s\./);
        expect(subject).not.toBe('');
        expect(body).not.toMatch(
          /not (?:replied|heard|answered|responded)|no (?:reply|answer|response)|haven't|keine Antwort|nicht gemeldet|sans réponse|sin respuesta/i,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('shows the skill with a sentence of the résumé', () => {
    const profile = {
      name: 'Lena',
      skills: [aSkill('PostgreSQL', { evidence: ['Moved 2 TB to PostgreSQL without a pause.'] })],
    };
    expect(draftMessage(input({ profile })).body).toContain(
      'PostgreSQL, which I have worked with for 6 years: “Moved 2 TB to PostgreSQL without a pause”.',
    );
  });

  it.each([
    ['de-CH', 'Guten Tag,', 'am 12. November'],
    ['fr', 'Madame, Monsieur,', 'Le 12 novembre'],
    ['ES-mx', 'Buenos días:', 'El 12 de noviembre'],
    ['it', 'Hello,', 'on 12 November'],
    [null, 'Hello,', 'on 12 November'],
  ])('is in the language of the posting, %s', (language, greeting, dated) => {
    const { body } = draftMessage(input({ posting: { title: 'Koch', company: null, language } }));
    expect(body.startsWith(`${greeting}\n`)).toBe(true);
    expect(body).toContain(dated);
  });

  it('has a tone', () => {
    const { body } = draftMessage(input({ tone: 'friendly', to: 'Mara' }));
    expect(body).toMatch(/^Hi Mara,/);
    expect(body).toMatch(/Best wishes,\nLena Marquardt$/);
  });

  it.each<[MessageKind, RegExp]>([
    ['thank-you', /Thank you for the conversation about .* on 18 November\./],
    ['after-interview', /our conversation on 18 November/],
    ['offer', /You will have my answer by 27 November\./],
    ['rejection', /what would have made my application stronger\?/],
    ['networking', /You know Kestrel Maps from within/],
  ])('of %s speaks of its occasion', (kind, words) => {
    const { body } = draftMessage(
      input({ kind, interviewAt: atTime('2026-11-18', 14), application: { appliedOn: null, offerBy: '2026-11-27' } }),
    );
    expect(body).toMatch(words);
  });

  it('is the user’s own where they wrote one, without the sentences that cannot be said', () => {
    const own = {
      kind: 'first',
      language: 'en',
      subject: 'Re: {role}',
      body: 'Hi {to}!\nI am {name}. I know {skill}. Seen on {interview}. {unknown} stays.',
    } as const;
    expect(draftMessage(input({ templates: [own] }))).toEqual({
      subject: 'Re: Backend Developer',
      body: 'I am Lena Marquardt. I know PostgreSQL. {unknown} stays.',
    });
    expect(draftMessage(input({ templates: [{ ...own, language: 'de' }] })).subject).not.toContain('Re:');
  });

  it('as a template names only variables that are explained', () => {
    for (const kind of MESSAGE_KINDS)
      for (const language of MESSAGE_LANGUAGES) {
        const { subject, body } = templateOf(kind, language, 'formal');
        const names = [...`${subject}${body}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(names.filter((name) => !VARIABLES.some((variable) => variable === name))).toEqual([]);
        expect(names.length).toBeGreaterThan(1);
      }
  });

  it('takes what a page wrote as one line of text and nothing else', () => {
    const { subject, body } = draftMessage(
      input({ posting: { title: 'Cook\r\nBcc: all@example.org {name}', company: '$& {title}', language: 'en' } }),
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
