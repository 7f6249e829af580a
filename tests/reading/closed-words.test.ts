import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { aPage, inSite } from './visible-pages';

/** What pages write above the text of a posting that takes no more applications, by language. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'This position has been filled.',
    'Sorry, this job is no longer available',
    'Applications for this role are now closed.',
    'This job posting has expired',
    'We are no longer accepting applications for this position.',
    'This vacancy is now closed',
    'The deadline for this position has passed',
    'This job is closed.',
    'This requisition is no longer posted',
    'This role is no longer accepting applicants',
    'Job expired',
    'Position filled',
  ],
  de: [
    'Diese Stelle ist bereits besetzt.',
    'Diese Stellenanzeige ist nicht mehr verfügbar.',
    'Die Bewerbungsfrist ist abgelaufen',
    'Diese Stellenausschreibung ist leider nicht mehr online',
    'Das Stellenangebot ist nicht mehr aktuell.',
    'Die Position wurde inzwischen vergeben',
    'Diese Ausschreibung ist beendet',
    'Für diese Stelle nehmen wir keine Bewerbungen mehr entgegen',
  ],
  fr: [
    'Cette offre n’est plus disponible.',
    'Ce poste a été pourvu',
    'Cette offre d’emploi a expiré',
    'Les candidatures pour ce poste sont closes',
    "L'annonce n'est plus en ligne",
    'Cette offre est clôturée',
  ],
  es: [
    'Esta oferta ya no está disponible',
    'Esta vacante ha sido cubierta',
    'El proceso de selección ha finalizado',
    'Esta oferta ha caducado',
    'La oferta está cerrada',
    'Esta oferta ya no acepta candidaturas',
  ],
  it: [
    'Questa offerta non è più disponibile',
    'La posizione è stata chiusa',
    'L’annuncio è scaduto',
    'Le candidature per questa posizione sono chiuse',
    'Offerta di lavoro scaduta',
  ],
  pt: [
    'Esta vaga não está mais disponível',
    'Esta vaga foi preenchida',
    'Vaga encerrada',
    'As inscrições para esta vaga estão encerradas',
    'Esta oferta já não se encontra disponível',
  ],
  nl: [
    'Deze vacature is gesloten',
    'Deze vacature is niet meer beschikbaar',
    'Deze vacature is vervuld',
    'Helaas, deze vacature is verlopen',
    'Je kunt niet meer solliciteren op deze vacature',
  ],
  da: ['Stillingen er ikke længere ledig', 'Ansøgningsfristen er udløbet', 'Jobbet er besat'],
  sv: [
    'Tjänsten är tillsatt',
    'Annonsen är inte längre aktiv',
    'Ansökningstiden har gått ut',
    'Sista ansökningsdagen har passerat',
  ],
  no: ['Stillingen er besatt', 'Søknadsfristen har gått ut', 'Annonsen er ikke lenger aktiv'],
  fi: ['Hakuaika on päättynyt', 'Tehtävä on täytetty', 'Ilmoitus ei ole enää voimassa'],
  pl: [
    'Oferta jest nieaktualna',
    'Ogłoszenie wygasło',
    'Rekrutacja została zakończona',
    'Ta oferta pracy nie jest już dostępna',
  ],
  cs: ['Pozice je již obsazena', 'Nabídka již není aktuální', 'Inzerát už není aktivní', 'Platnost inzerátu vypršela'],
  ja: ['この求人の募集は終了しました', '掲載期間が終了しています'],
  zh: ['该职位已关闭', '此职位已停止招聘', '職缺已關閉'],
  ko: ['마감된 채용공고입니다', '채용이 마감되었습니다'],
  ro: ['Acest anunț a expirat'],
  hu: ['Ez az állás már nem elérhető'],
  el: ['Η θέση δεν είναι πλέον διαθέσιμη'],
  tr: ['Bu ilan artık yayında değil'],
  sk: ['Ponuka už nie je aktuálna'],
};

/** Sentences of open postings that speak of closing, filling or ending. */
const OPEN = [
  'We close the office at noon on Fridays, and nobody is expected to be available afterwards.',
  'Applications close on 30 April 2026.',
  'The position will be filled as soon as a suitable candidate is found.',
  'The advert will be removed when the position has been filled.',
  'Die Stelle ist ab sofort zu besetzen.',
  'Die Position wird so bald wie möglich besetzt.',
  'Le poste est à pourvoir dès que possible.',
  'Candidaturas até 30 de abril.',
  'You will work with expired licences and closed tickets of our customers.',
  'Stillingen er ledig fra 1. maj.',
  'We reserve the right to close this vacancy early.',
  'Applications received after the job is closed cannot be considered.',
  'This role is no longer a purely technical one.',
  'El proceso de selección finalizará en mayo.',
  'Knowledge of no longer supported systems is welcome.',
  'Offre ouverte jusqu’à ce que le poste soit pourvu.',
];

const TEXT = `<h3>What you will do</h3><ul><li>Inspect the gates twice a month and record what has changed</li><li>Plan repairs with the harbour masters of six towns</li></ul>
<h3>What we are looking for</h3><ul><li>Three or more years in mechanical maintenance or in a shipyard</li><li>A driving licence and no fear of cold water</li></ul>`;

/** What a page without a way to apply says of being closed, with this line in it. */
function closedOn(line: string): string | null | 'no posting' {
  const html = inSite(
    'Tide Gate Engineer - Norlund Coast Works',
    `<main><h1>Tide Gate Engineer</h1><p>${line}</p>${TEXT}</main>`,
    'Norlund Coast Works',
  );
  const reading = readPage(
    aPage(html, 'https://norlund.example/').document,
    'https://norlund.example/careers/4711',
    [],
  );
  return reading.kind === 'posting' ? reading.raw.closed : 'no posting';
}

describe('a posting that is still told', () => {
  it.each(Object.entries(CLOSED))('is known as closed by the words for it in "%s"', (_, lines) => {
    expect(lines.map(closedOn)).toEqual(lines);
  });

  it.each(OPEN)('is not closed by "%s"', (line) => {
    expect(closedOn(line)).toBeNull();
  });
});
