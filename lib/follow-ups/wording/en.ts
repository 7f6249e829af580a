import type { Alternatives, Wording } from './wording';

const skill: Alternatives = [
  'The posting asks for {skill}, which I have worked with for {years} years: “{evidence}”.',
  'The posting asks for {skill}, which I have worked with for {years} years.',
  'The posting asks for {skill}, which I have worked with for a{oneYear} year.',
  'The posting asks for {skill}, which I bring: “{evidence}”.',
  'The posting asks for {skill}, which I bring.',
];
const detail: Alternatives = ['The part about {detail} appeals to me in particular.'];
const subject: Alternatives = ['{role} – {name}', '{role}'];

export const EN: Wording = {
  locale: 'en-GB',
  position: ['the role “{role}” at {company}', 'the role “{role}”'],
  subject: {
    first: subject,
    second: subject,
    'thank-you': ['Thank you – {role}'],
    'after-interview': subject,
    offer: ['Your offer – {role}'],
    rejection: ['Thank you – {role}'],
    networking: ['A question about {company}', 'A question about {role}', 'A question'],
  },
  greeting: { formal: ['Dear {to},', 'Hello,'], friendly: ['Hi {to},', 'Hi,'] },
  body: {
    first: [
      [
        'I applied for {position} on {date} and remain very interested.',
        'I applied for {position} and remain very interested.',
      ],
      skill,
      detail,
      ['I would be glad to tell you more, or to send anything that helps your decision.'],
      ['Thank you for your time.'],
    ],
    second: [
      [
        'I am writing once more about {position}, for which I applied on {date}; I am still very interested.',
        'I am writing once more about {position}, for which I applied; I am still very interested.',
      ],
      skill,
      ['I would be glad to answer any question, or to send anything that is still useful.'],
      ['Thank you for your time.'],
    ],
    'thank-you': [
      [
        'Thank you for the conversation about {position} on {interview}.',
        'Thank you for the conversation about {position}.',
      ],
      [
        'What you told me about {detail} made me want to do this work all the more.',
        'It made me want to do this work all the more.',
      ],
      ['If anything was left open, I am glad to add to it.'],
    ],
    'after-interview': [
      [
        'I think back with pleasure to our conversation on {interview} and remain very interested in {position}.',
        'I think back with pleasure to our conversation and remain very interested in {position}.',
      ],
      ['Is there anything that I can add for your decision?'],
      ['I would also be glad to hear how you mean to go on.'],
    ],
    offer: [
      ['Thank you very much for your offer for {position}, which I was very glad about.'],
      ['You will have my answer by {deadline}.', 'You will have my answer soon.'],
      ['Until then I would be glad to talk about what is still open.'],
    ],
    rejection: [
      ['Thank you for letting me know, and for the time that you took over my application for {position}.'],
      ['If you can spare a moment: what would have made my application stronger?'],
      ['I would be glad to hear from you when another role fits.'],
    ],
    networking: [
      ['I am looking for my next role, and came upon {position}.', 'I am looking for my next role.'],
      [
        'You know {company} from within: would you have a quarter of an hour for two or three questions?',
        'Would you have a quarter of an hour for two or three questions?',
      ],
      ['Thank you for considering it.'],
    ],
  },
  close: { formal: 'Kind regards', friendly: 'Best wishes' },
};
