import type { Alternatives, Wording } from './wording';

const skill: Alternatives = [
  'L’annonce demande {skill}, que je pratique depuis {years} ans : « {evidence} ».',
  'L’annonce demande {skill}, que je pratique depuis {years} ans.',
  'L’annonce demande {skill}, que je pratique depuis un{oneYear} an.',
  'L’annonce demande {skill}, que j’apporte : « {evidence} ».',
  'L’annonce demande {skill}, que j’apporte.',
];
const detail: Alternatives = ['La partie consacrée à {detail} m’attire tout particulièrement.'];
const subject: Alternatives = ['{role} – {name}', '{role}'];

export const FR: Wording = {
  locale: 'fr-FR',
  position: ['le poste « {role} » chez {company}', 'le poste « {role} »'],
  subject: {
    first: subject,
    second: subject,
    'thank-you': ['Merci – {role}'],
    'after-interview': subject,
    offer: ['Votre offre – {role}'],
    rejection: ['Merci – {role}'],
    networking: ['Une question sur {company}', 'Une question sur {role}', 'Une question'],
  },
  greeting: { formal: ['Bonjour {to},', 'Madame, Monsieur,'], friendly: ['Bonjour {to},', 'Bonjour,'] },
  body: {
    first: [
      [
        'Le {date}, j’ai postulé pour {position}, qui m’intéresse toujours vivement.',
        'J’ai postulé pour {position}, qui m’intéresse toujours vivement.',
      ],
      skill,
      detail,
      ['Je serais heureux d’échanger avec vous ou de vous envoyer tout document utile à votre décision.'],
      ['Je vous remercie de votre attention.'],
    ],
    second: [
      [
        'Je reviens vers vous au sujet de ma candidature du {date} pour {position}, qui m’intéresse toujours vivement.',
        'Je reviens vers vous au sujet de ma candidature pour {position}, qui m’intéresse toujours vivement.',
      ],
      skill,
      ['Je réponds volontiers à vos questions ou vous envoie ce qui serait encore utile.'],
      ['Je vous remercie de votre attention.'],
    ],
    'thank-you': [
      [
        'Je vous remercie de notre entretien du {interview} pour {position}.',
        'Je vous remercie de notre entretien pour {position}.',
      ],
      [
        'Ce que vous m’avez dit de {detail} a renforcé mon envie de vous rejoindre.',
        'Il a renforcé mon envie de vous rejoindre.',
      ],
      ['Si un point mérite d’être complété, je le ferai volontiers.'],
    ],
    'after-interview': [
      [
        'Je garde un très bon souvenir de notre entretien du {interview} et reste vivement intéressé par {position}.',
        'Je garde un très bon souvenir de notre entretien et reste vivement intéressé par {position}.',
      ],
      ['Puis-je apporter un élément utile à votre décision ?'],
      ['Je serais également heureux de connaître la suite que vous envisagez.'],
    ],
    offer: [
      ['Je vous remercie vivement de votre offre pour {position}, qui m’a fait très plaisir.'],
      ['Vous aurez ma réponse d’ici au {deadline}.', 'Vous aurez ma réponse bientôt.'],
      ['D’ici là, je serais heureux d’échanger sur les points encore ouverts.'],
    ],
    rejection: [
      ['Je vous remercie de votre réponse et du temps consacré à ma candidature pour {position}.'],
      ['Si vous avez un instant : qu’est-ce qui aurait renforcé ma candidature ?'],
      ['Je serais heureux d’avoir de vos nouvelles si un autre poste s’y prête.'],
    ],
    networking: [
      ['Je cherche mon prochain poste et j’ai découvert {position}.', 'Je cherche mon prochain poste.'],
      [
        'Vous connaissez {company} de l’intérieur : auriez-vous un quart d’heure pour deux ou trois questions ?',
        'Auriez-vous un quart d’heure pour deux ou trois questions ?',
      ],
      ['Je vous en remercie par avance.'],
    ],
  },
  close: { formal: 'Cordialement', friendly: 'Bien à vous' },
};
