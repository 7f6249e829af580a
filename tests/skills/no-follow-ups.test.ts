import { describe, expect, it } from 'vitest';
import { noFollowUpsSentence } from '../../lib/skills';

describe('a wish not to be followed up', () => {
  it.each([
    'No calls or follow-ups please',
    'No phone calls, please',
    'Please do not call or email about your application',
    'Please don’t contact us about the status of your application',
    'Kindly refrain from following up',
    'Follow-up emails will not be answered',
    'Bitte keine Anrufe',
    'Von telefonischen Rückfragen bitten wir abzusehen',
    'Merci de ne pas nous appeler',
    'Por favor no llamar',
    'Si prega di non telefonare',
    'Favor não ligar',
    'Gelieve niet te bellen',
  ])('%s', (sentence) => {
    expect(noFollowUpsSentence(`We look for a baker.\n${sentence}. Thank you!`)).toBe(sentence);
  });

  it.each([
    'No agencies or calls from recruiters',
    'No cold calling in this sales role',
    'There are no on-call duties',
    'You follow up with customers',
    'Do not hesitate to apply',
    'Keine Anrufe von Personaldienstleistern',
    'We call our method kanban',
    'Call us with your questions',
    'No',
    '',
  ])('is not meant by: %s', (sentence) => {
    expect(noFollowUpsSentence(`We look for a baker. ${sentence}. Thank you!`)).toBeNull();
  });

  it('looks at no sentence that is longer than a sentence can be', () => {
    expect(noFollowUpsSentence(`${'very '.repeat(1_000)} no calls please`)).toBeNull();
  });
});
