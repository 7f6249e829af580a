import { describe, expect, it } from 'vitest';
import type { Resume } from '../../lib/domain/resume';
import { readText } from './reading';

const jobs = ({ jobs: list }: Resume) =>
  list.map(({ start, end, title, company, place }) => [start, end, title, company, place]);
const schools = ({ education }: Resume) =>
  education.map(({ institution, degree, field, start, end }) => [institution, degree, field, start, end]);
const named = ({ skills }: Resume) => skills.map(({ name }) => name);

describe('a résumé as plain text', () => {
  it('in English, with titles and companies in one line and dates behind', () => {
    const { resume } = readText(`
    PRIYA RAMANATHAN
    Senior Backend Engineer
    priya@ramanathan.example | +44 20 7946 0958 | Manchester, United Kingdom | github.com/priyar

    SUMMARY
    Backend engineer with nine years of experience in payments.

    EXPERIENCE

    Senior Backend Engineer, Tallow Payments Ltd, Manchester                Jan 2020 – Present
    - Moved the ledger from MongoDB to PostgreSQL without downtime
    - Cut the p99 of the settlement API from 900 ms to 140 ms with Redis

    Backend Engineer at Orchard & Finch                 03/2018–12/2019
    - Wrote Go services for 40 million events a day

    Summer Intern, Brightwater Labs                     Summer 2017
    - Tested data pipelines in Python

    EDUCATION
    BSc Computer Science, University of Leeds           2014 to 2017

    SKILLS
    Languages: Go, Python, SQL
    Databases: PostgreSQL, Redis, MongoDB
    Tools: Docker, Kubernetes (3 years), Terraform

    LANGUAGES
    English (native), Tamil (native), German (B1)

    CERTIFICATIONS
    - Certified Kubernetes Application Developer (CKAD), 2023
    `);
    expect(resume).toMatchObject({
      name: 'Priya Ramanathan',
      headline: 'Senior Backend Engineer',
      email: 'priya@ramanathan.example',
      phone: '+44 20 7946 0958',
      location: 'Manchester, United Kingdom',
      links: ['https://github.com/priyar'],
      summary: 'Backend engineer with nine years of experience in payments.',
    });
    expect(jobs(resume)).toEqual([
      ['2020-01', 'present', 'Senior Backend Engineer', 'Tallow Payments Ltd', 'Manchester'],
      ['2018-03', '2019-12', 'Backend Engineer', 'Orchard & Finch', null],
      ['2017', '2017', 'Summer Intern', 'Brightwater Labs', null],
    ]);
    expect(resume.jobs.map(({ highlights }) => highlights.length)).toEqual([2, 1, 1]);
    expect(schools(resume)).toEqual([['University of Leeds', 'BSc', 'Computer Science', '2014', '2017']]);
    expect(named(resume)).toEqual(
      expect.arrayContaining([
        'Go',
        'Python',
        'SQL',
        'PostgreSQL',
        'Redis',
        'MongoDB',
        'Docker',
        'Kubernetes',
        'Terraform',
      ]),
    );
    expect(resume.skills.find(({ name }) => name === 'PostgreSQL')).toEqual({
      name: 'PostgreSQL',
      years: 6.9,
      evidence: ['Moved the ledger from MongoDB to PostgreSQL without downtime', 'PostgreSQL, Redis, MongoDB'],
    });
    expect(resume.skills.find(({ name }) => name === 'Kubernetes')?.years).toBe(3);
    expect(resume.languages).toEqual([
      { language: 'English', level: 'native' },
      { language: 'Tamil', level: 'native' },
      { language: 'German', level: 'B1' },
    ]);
    expect(resume.certifications).toEqual(['Certified Kubernetes Application Developer (CKAD)']);
  });

  it('in German, with dates before and titles below', () => {
    const { resume } = readText(`
    Lebenslauf

    Jonas Weidenbach
    Ahornweg 12, 50667 Köln
    Telefon: 0221 5550142
    E-Mail: jonas@weidenbach.example

    Berufserfahrung

    seit 04/2021    Softwareentwickler, Nordlicht Logistik GmbH, Hamburg
    - Entwicklung von REST-Schnittstellen mit Java und Spring Boot
    - Betrieb auf Kubernetes

    09/2017 – 03/2021    Fachinformatiker, Stadtwerke Beispielheim, Köln
    - Auswertungen in SQL und Python

    Ausbildung

    09/2014 – 06/2017    Ausbildung zum Fachinformatiker, Berufskolleg Deutz
    2014    Abitur, Heinrich-Heine-Gymnasium Köln

    Kenntnisse
    Java, Spring Boot, SQL, Python, Docker

    Sprachen
    Deutsch (Muttersprache), Englisch (C1), Französisch (Grundkenntnisse)
    `);
    expect(resume).toMatchObject({
      name: 'Jonas Weidenbach',
      email: 'jonas@weidenbach.example',
      phone: '0221 5550142',
      location: 'Ahornweg 12, 50667 Köln',
    });
    expect(jobs(resume)).toEqual([
      ['2021-04', 'present', 'Softwareentwickler', 'Nordlicht Logistik GmbH', 'Hamburg'],
      ['2017-09', '2021-03', 'Fachinformatiker', 'Stadtwerke Beispielheim', 'Köln'],
    ]);
    expect(resume.education.map(({ institution, start, end }) => [institution, start, end])).toEqual([
      ['Berufskolleg Deutz', '2014-09', '2017-06'],
      ['Heinrich-Heine-Gymnasium Köln', null, '2014'],
    ]);
    expect(named(resume)).toEqual(
      expect.arrayContaining(['Java', 'Spring Boot', 'SQL', 'Python', 'Docker', 'Kubernetes']),
    );
    expect(resume.languages).toEqual([
      { language: 'Deutsch', level: 'Muttersprache' },
      { language: 'Englisch', level: 'C1' },
      { language: 'Französisch', level: 'Grundkenntnisse' },
    ]);
  });

  it('in French', () => {
    const { resume } = readText(`
    Camille Aubert
    Développeuse web
    camille.aubert@exemple.example – 06 55 50 01 42 – Lyon

    EXPÉRIENCE PROFESSIONNELLE

    Développeuse full-stack
    Maison Tilleul, Lyon
    Janvier 2020 – aujourd'hui
    • Refonte du site avec React et TypeScript
    • API en Node.js

    Stagiaire développement
    Atelier Numérique, Grenoble
    mars 2019 – août 2019
    • Tests avec Python

    FORMATION
    Master Informatique, Université Grenoble Alpes, 2017 – 2019

    COMPÉTENCES
    React, TypeScript, Node.js, Python, PostgreSQL

    LANGUES
    Français : langue maternelle
    Anglais : courant
    `);
    expect(resume).toMatchObject({ name: 'Camille Aubert', headline: 'Développeuse web', location: 'Lyon' });
    expect(jobs(resume)).toEqual([
      ['2020-01', 'present', 'Développeuse full-stack', 'Maison Tilleul', 'Lyon'],
      ['2019-03', '2019-08', 'Stagiaire développement', 'Atelier Numérique, Grenoble', null],
    ]);
    expect(schools(resume)).toEqual([['Université Grenoble Alpes', 'Master', 'Informatique', '2017', '2019']]);
    expect(resume.languages).toEqual([
      { language: 'Français', level: 'langue maternelle' },
      { language: 'Anglais', level: 'courant' },
    ]);
    expect(resume.skills.find(({ name }) => name === 'React')?.years).toBe(6.9);
  });

  it('in Spanish', () => {
    const { resume } = readText(`
    Lucía Ferrán Ortiz
    Ingeniera de datos
    lucia@ferran.example | Madrid, España

    Experiencia laboral

    Ingeniera de datos | Molino Analítica S.L. | Madrid | enero de 2021 – actualidad
    - Procesos con Apache Spark y Airflow
    Analista | Banco Encina | 2018 – 2020
    - Informes en SQL y Tableau

    Formación académica
    Grado en Matemáticas, Universidad de Salamanca, 2014 - 2018

    Habilidades
    Python, SQL, Apache Spark, Airflow, Tableau

    Idiomas
    Español (nativo), Inglés (C1)
    `);
    expect(resume).toMatchObject({
      name: 'Lucía Ferrán Ortiz',
      headline: 'Ingeniera de datos',
      location: 'Madrid, España',
    });
    expect(jobs(resume)).toEqual([
      ['2021-01', 'present', 'Ingeniera de datos', 'Molino Analítica S.L.', 'Madrid'],
      ['2018', '2020', 'Analista', 'Banco Encina', null],
    ]);
    expect(schools(resume)).toEqual([['Universidad de Salamanca', 'Grado', 'Matemáticas', '2014', '2018']]);
    expect(resume.languages).toEqual([
      { language: 'Español', level: 'nativo' },
      { language: 'Inglés', level: 'C1' },
    ]);
  });

  it('in Markdown, with headings by level', () => {
    const { resume } = readText(`
    # Tom Beckett
    **Data Analyst** · tom@beckett.example · [LinkedIn](https://www.linkedin.com/in/tombeckett)

    ## Experience

    ### Data Analyst — Fernhill Foods (2021 – present)
    - Built dashboards in Power BI and **SQL**

    ### Junior Analyst — Cove Insurance (2019 – 2021)
    - Forecasts in R and Excel

    ## Education

    **Cardiff University** — BSc Economics, 2016 – 2019

    ## Projects

    ### Tide tables
    A Python script that prints tide tables.
    `);
    expect(resume).toMatchObject({
      name: 'Tom Beckett',
      email: 'tom@beckett.example',
      links: ['https://www.linkedin.com/in/tombeckett'],
    });
    expect(jobs(resume)).toEqual([
      ['2021', 'present', 'Data Analyst', 'Fernhill Foods', null],
      ['2019', '2021', 'Junior Analyst', 'Cove Insurance', null],
    ]);
    expect(schools(resume)).toEqual([['Cardiff University', 'BSc', 'Economics', '2016', '2019']]);
    expect(resume.projects.map(({ name, highlights }) => [name, highlights])).toEqual([
      ['Tide tables', ['A Python script that prints tide tables.']],
    ]);
    expect(named(resume)).toEqual(expect.arrayContaining(['Power BI', 'SQL', 'Python']));
  });

  it('in a language without known headings keeps what needs none', () => {
    const { resume } = readText(`
    Aino Virtanen
    aino@virtanen.example

    Työkokemus
    2019 – 2023 Ohjelmoija, Lumi Oy
    Java, PostgreSQL, Docker
    `);
    expect(resume).toMatchObject({ name: 'Aino Virtanen', email: 'aino@virtanen.example', education: [] });
  });

  it('keeps sections that have no place of their own as they stand', () => {
    const { resume } = readText(`
    Kai Brandt

    EXPERIENCE
    Nurse, Elmwood Hospital, 2018 – present

    AWARDS
    Carer of the year 2021
    `);
    expect(resume.others).toEqual([{ heading: 'AWARDS', lines: ['Carer of the year 2021'] }]);
  });
});
