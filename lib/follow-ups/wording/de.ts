import type { Alternatives, Wording } from './wording';

const skill: Alternatives = [
  'In der Ausschreibung ist {skill} gefragt; damit arbeite ich seit {years} Jahren: „{evidence}“.',
  'In der Ausschreibung ist {skill} gefragt; damit arbeite ich seit {years} Jahren.',
  'In der Ausschreibung ist {skill} gefragt; damit arbeite ich seit einem{oneYear} Jahr.',
  'In der Ausschreibung ist {skill} gefragt; das bringe ich mit: „{evidence}“.',
  'In der Ausschreibung ist {skill} gefragt; das bringe ich mit.',
];
const detail: Alternatives = ['Besonders reizt mich der Teil zu {detail}.'];
const subject: Alternatives = ['{role} – {name}', '{role}'];

export const DE: Wording = {
  locale: 'de-DE',
  position: ['die Stelle „{role}“ bei {company}', 'die Stelle „{role}“'],
  subject: {
    first: subject,
    second: subject,
    'thank-you': ['Vielen Dank – {role}'],
    'after-interview': subject,
    offer: ['Ihr Angebot – {role}'],
    rejection: ['Vielen Dank – {role}'],
    networking: ['Eine Frage zu {company}', 'Eine Frage zu {role}', 'Eine Frage'],
  },
  greeting: { formal: ['Guten Tag {to},', 'Guten Tag,'], friendly: ['Hallo {to},', 'Hallo,'] },
  body: {
    first: [
      [
        'am {date} habe ich mich auf {position} beworben und bin weiterhin sehr interessiert.',
        'ich habe mich auf {position} beworben und bin weiterhin sehr interessiert.',
      ],
      skill,
      detail,
      ['Gerne erzähle ich Ihnen mehr oder sende Ihnen, was bei der Entscheidung hilft.'],
      ['Vielen Dank für Ihre Zeit.'],
    ],
    second: [
      [
        'ich melde mich noch einmal wegen meiner Bewerbung vom {date} auf {position}; mein Interesse ist unverändert groß.',
        'ich melde mich noch einmal wegen meiner Bewerbung auf {position}; mein Interesse ist unverändert groß.',
      ],
      skill,
      ['Gerne beantworte ich Fragen oder reiche nach, was noch nützlich ist.'],
      ['Vielen Dank für Ihre Zeit.'],
    ],
    'thank-you': [
      ['vielen Dank für das Gespräch über {position} am {interview}.', 'vielen Dank für das Gespräch über {position}.'],
      [
        'Was Sie über {detail} erzählt haben, hat meine Lust auf diese Arbeit noch vergrößert.',
        'Es hat meine Lust auf diese Arbeit noch vergrößert.',
      ],
      ['Falls etwas offen geblieben ist, ergänze ich es gerne.'],
    ],
    'after-interview': [
      [
        'ich denke gerne an unser Gespräch am {interview} zurück und interessiere mich weiterhin sehr für {position}.',
        'ich denke gerne an unser Gespräch zurück und interessiere mich weiterhin sehr für {position}.',
      ],
      ['Kann ich für Ihre Entscheidung noch etwas beitragen?'],
      ['Gerne erfahre ich auch, wie es weitergehen soll.'],
    ],
    offer: [
      ['vielen Dank für Ihr Angebot für {position}, über das ich mich sehr gefreut habe.'],
      ['Meine Antwort haben Sie bis zum {deadline}.', 'Meine Antwort haben Sie bald.'],
      ['Bis dahin würde ich gerne besprechen, was noch offen ist.'],
    ],
    rejection: [
      [
        'vielen Dank für Ihre Nachricht und für die Zeit, die Sie sich für meine Bewerbung auf {position} genommen haben.',
      ],
      ['Falls Sie einen Moment haben: Was hätte meine Bewerbung stärker gemacht?'],
      ['Ich freue mich, wenn Sie sich bei einer anderen passenden Stelle melden.'],
    ],
    networking: [
      ['ich suche meine nächste Stelle und bin auf {position} gestoßen.', 'ich suche meine nächste Stelle.'],
      [
        'Sie kennen {company} von innen: Hätten Sie eine Viertelstunde für zwei, drei Fragen?',
        'Hätten Sie eine Viertelstunde für zwei, drei Fragen?',
      ],
      ['Vielen Dank im Voraus.'],
    ],
  },
  close: { formal: 'Mit freundlichen Grüßen', friendly: 'Viele Grüße' },
};
