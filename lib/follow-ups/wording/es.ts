import type { Alternatives, Wording } from './wording';

const skill: Alternatives = [
  'La oferta pide {skill}, con lo que trabajo desde hace {years} años: «{evidence}».',
  'La oferta pide {skill}, con lo que trabajo desde hace {years} años.',
  'La oferta pide {skill}, con lo que trabajo desde hace un{oneYear} año.',
  'La oferta pide {skill}, que puedo aportar: «{evidence}».',
  'La oferta pide {skill}, que puedo aportar.',
];
const detail: Alternatives = ['Me atrae en particular la parte sobre {detail}.'];
const subject: Alternatives = ['{role} – {name}', '{role}'];

export const ES: Wording = {
  locale: 'es-ES',
  position: ['el puesto «{role}» en {company}', 'el puesto «{role}»'],
  subject: {
    first: subject,
    second: subject,
    'thank-you': ['Gracias – {role}'],
    'after-interview': subject,
    offer: ['Su oferta – {role}'],
    rejection: ['Gracias – {role}'],
    networking: ['Una pregunta sobre {company}', 'Una pregunta sobre {role}', 'Una pregunta'],
  },
  greeting: { formal: ['Buenos días, {to}:', 'Buenos días:'], friendly: ['Hola, {to}:', 'Hola:'] },
  body: {
    first: [
      [
        'El {date} presenté mi candidatura para {position} y sigo muy interesado en él.',
        'He presentado mi candidatura para {position} y sigo muy interesado en él.',
      ],
      skill,
      detail,
      ['Con gusto les cuento más o les envío lo que ayude a su decisión.'],
      ['Gracias por su tiempo.'],
    ],
    second: [
      [
        'Les escribo de nuevo sobre mi candidatura del {date} para {position}, que me sigue interesando mucho.',
        'Les escribo de nuevo sobre mi candidatura para {position}, que me sigue interesando mucho.',
      ],
      skill,
      ['Con gusto respondo a cualquier pregunta o envío lo que aún sea útil.'],
      ['Gracias por su tiempo.'],
    ],
    'thank-you': [
      [
        'Gracias por la conversación del {interview} sobre {position}.',
        'Gracias por la conversación sobre {position}.',
      ],
      [
        'Lo que me contaron sobre {detail} ha aumentado mis ganas de hacer este trabajo.',
        'Ha aumentado mis ganas de hacer este trabajo.',
      ],
      ['Si algo quedó abierto, lo completo con gusto.'],
    ],
    'after-interview': [
      [
        'Recuerdo con agrado nuestra conversación del {interview} y sigo muy interesado en {position}.',
        'Recuerdo con agrado nuestra conversación y sigo muy interesado en {position}.',
      ],
      ['¿Puedo aportar algo más a su decisión?'],
      ['También me alegraría saber cómo piensan continuar.'],
    ],
    offer: [
      ['Muchas gracias por su oferta para {position}, que me ha alegrado mucho.'],
      ['Tendrán mi respuesta antes del {deadline}.', 'Tendrán mi respuesta pronto.'],
      ['Hasta entonces, con gusto hablaría de lo que queda abierto.'],
    ],
    rejection: [
      ['Gracias por su respuesta y por el tiempo dedicado a mi candidatura para {position}.'],
      ['Si tienen un momento: ¿qué habría hecho más fuerte mi candidatura?'],
      ['Me alegraría saber de ustedes cuando encaje otro puesto.'],
    ],
    networking: [
      ['Busco mi próximo puesto y he encontrado {position}.', 'Busco mi próximo puesto.'],
      [
        'Usted conoce {company} desde dentro: ¿tendría un cuarto de hora para dos o tres preguntas?',
        '¿Tendría un cuarto de hora para dos o tres preguntas?',
      ],
      ['Gracias de antemano.'],
    ],
  },
  close: { formal: 'Atentamente', friendly: 'Un saludo' },
};
