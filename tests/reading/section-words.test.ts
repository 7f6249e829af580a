import { describe, expect, it } from 'vitest';
import { fold, SECTIONS } from '../../lib/reading/visible/words';

/** Headings as postings have them: what is done, what is asked for, what is offered. */
const HEADINGS: Readonly<Record<string, readonly [done: string, asked: string, offered: string]>> = {
  de: ['Das machst du bei uns', 'Das wünschen wir uns', 'Darauf kannst du dich freuen'],
  'de, polite': ['Was Sie bei uns tun', 'Das bringen Sie mit', 'Was wir Ihnen bieten'],
  en: ['What the job involves', 'You should have', 'What we offer'],
  nl: ['Dit ga je doen', 'Wat breng je mee?', 'Wat krijg je van ons?'],
  sv: ['Det här gör du', 'Vi söker dig som', 'Vi erbjuder'],
  da: ['Du skal', 'Vi forventer, at du', 'Vi tilbyder'],
  it: ['La risorsa si occuperà di', 'Il candidato ideale', 'Cosa offriamo'],
  es: ['Tu día a día', '¿Qué necesitas?', 'Te ofrecemos'],
  fr: ['Ce que vous ferez', 'Profil recherché', 'Ce que nous vous offrons'],
  pl: ['Czym się zajmiesz?', 'Czego szukamy?', 'Co dajemy?'],
  cs: ['Co vás u nás čeká', 'Co od vás očekáváme', 'Co vám nabízíme'],
};

const KINDS = ['done', 'asked', 'offered'] as const;
const cases = Object.entries(HEADINGS).flatMap(([language, headings]) =>
  headings.map((heading, kind) => [language, KINDS[kind], heading, kind] as const),
);

describe('headings of a posting’s sections', () => {
  it.each(cases)('in %s, of what is %s: "%s"', (_language, _what, heading, kind) => {
    expect(SECTIONS[kind]?.test(fold(heading))).toBe(true);
  });

  it.each(['Du hast Fragen?', 'Vi ses snart', 'You and us', 'Nos magasins', 'Wat is een gemeente?'])(
    'not in "%s"',
    (heading) => {
      expect(SECTIONS.some((words) => words.test(fold(heading)))).toBe(false);
    },
  );
});
