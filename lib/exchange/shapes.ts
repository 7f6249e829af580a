import type { Stage } from '../domain/application';
import type { DateOrder } from './dates';
import type { Field } from './fields';

/** Tables that are known by the names of their columns. */
export type ShapeId = 'teal' | 'huntr' | 'linkedin-applications' | 'linkedin-saved' | 'other';

interface Shape {
  readonly id: ShapeId;
  /** Columns that all stand in such a table, in lower case. */
  readonly signs: readonly string[];
  readonly columns: Readonly<Record<string, Field>>;
  /** The order that it is known to write dates in. */
  readonly order?: DateOrder;
  /** Everything in it has come so far. */
  readonly stage?: Stage;
}

/** As these trackers write their files: Teal's "Download Data", Huntr's full data and its short list, LinkedIn's own archive. */
export const SHAPES: readonly Shape[] = [
  {
    id: 'teal',
    signs: ['company_name', 'role', 'statusname'],
    columns: {
      company_name: 'company',
      role: 'title',
      location: 'location',
      url: 'url',
      excitement: 'excitement',
      min_salary: 'salaryMin',
      max_salary: 'salaryMax',
      salary_currency: 'currency',
      salary_pay_period: 'period',
      added_at: 'savedOn',
      applied_at: 'appliedOn',
      follow_up_at: 'followUpOn',
      updated_at: 'changedOn',
      archived_at: 'archivedOn',
      statusname: 'stage',
    },
  },
  {
    id: 'huntr',
    signs: ['listname', 'companyname', 'title'],
    columns: {
      listname: 'stage',
      companyname: 'company',
      title: 'title',
      location: 'location',
      htmldescription: 'description',
      url: 'url',
      joburl: 'url',
      salary: 'salary',
      notes: 'notes',
      createdat: 'savedOn',
      datesaved: 'savedOn',
      applieddate: 'appliedOn',
      appliedat: 'appliedOn',
      updatedat: 'changedOn',
    },
  },
  {
    id: 'huntr',
    signs: ['employer', 'job title', 'list'],
    columns: {
      employer: 'company',
      'job title': 'title',
      list: 'stage',
      url: 'url',
      location: 'location',
      salary: 'salary',
      'date saved': 'savedOn',
      notes: 'notes',
    },
  },
  {
    id: 'linkedin-applications',
    signs: ['application date', 'job title', 'company name'],
    columns: {
      'application date': 'appliedOn',
      'company name': 'company',
      'job title': 'title',
      'job url': 'url',
      'resume name': 'resume',
      'question and answers': 'notes',
    },
    order: 'month-first',
    stage: 'applied',
  },
  {
    id: 'linkedin-saved',
    signs: ['saved date', 'job title', 'company name'],
    columns: { 'saved date': 'savedOn', 'job url': 'url', 'job title': 'title', 'company name': 'company' },
    order: 'month-first',
    stage: 'saved',
  },
];

/** What columns of other tables are called, in English and German, in lower case without signs. */
export const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: [
    'title',
    'job title',
    'position',
    'role',
    'job',
    'stelle',
    'titel',
    'jobtitel',
    'stellentitel',
    'stellenbezeichnung',
  ],
  company: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'firma',
    'unternehmen',
    'arbeitgeber',
  ],
  location: ['location', 'place', 'city', 'ort', 'standort', 'arbeitsort', 'stadt'],
  url: ['url', 'link', 'job url', 'address', 'web address', 'posting', 'adresse', 'webadresse', 'anzeige'],
  stage: ['stage', 'status', 'list', 'state', 'stand', 'stufe', 'phase'],
  savedOn: [
    'saved on',
    'saved',
    'date saved',
    'added',
    'added on',
    'created',
    'created at',
    'gemerkt am',
    'gespeichert am',
    'erstellt am',
  ],
  appliedOn: [
    'applied on',
    'applied',
    'date applied',
    'application date',
    'applied at',
    'beworben am',
    'bewerbungsdatum',
    'beworben',
  ],
  changedOn: [
    'updated',
    'updated at',
    'last updated',
    'stage since',
    'since',
    'geändert am',
    'aktualisiert am',
    'seit',
  ],
  followUpOn: ['follow up', 'follow up on', 'next step', 'nachfassen am', 'nachfassen', 'wiedervorlage'],
  closesOn: ['closes on', 'deadline', 'closing date', 'bewerbungsschluss', 'frist'],
  salary: ['salary', 'pay', 'compensation', 'gehalt', 'lohn', 'verdienst'],
  salaryMin: ['salary min', 'min salary', 'salary from', 'gehalt von', 'gehalt min'],
  salaryMax: ['salary max', 'max salary', 'salary to', 'gehalt bis', 'gehalt max'],
  currency: ['currency', 'salary currency', 'währung'],
  period: ['pay period', 'salary period', 'per', 'zeitraum'],
  description: ['description', 'job description', 'text', 'beschreibung', 'stellenbeschreibung'],
  notes: ['notes', 'note', 'comments', 'comment', 'notizen', 'notiz', 'anmerkungen', 'bemerkungen'],
  tags: ['tags', 'labels', 'tag', 'schlagwörter', 'schlagworte'],
  excitement: ['excitement', 'rating', 'interest', 'interesse', 'bewertung'],
  resume: ['resume', 'résumé', 'cv', 'resume name', 'lebenslauf'],
  contactName: ['contact', 'contact name', 'contact person', 'ansprechpartner', 'kontakt', 'kontaktperson'],
  contactEmail: ['contact email', 'email', 'e mail', 'kontakt e mail'],
  contactPhone: ['contact phone', 'phone', 'telefon'],
  archivedOn: ['archived', 'archived on', 'archived at', 'archiviert am'],
};
