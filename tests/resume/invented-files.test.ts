import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aDocx, aPdf, type PdfText, readBytes } from './reading';

const column = (
  x: number,
  top: number,
  step: number,
  texts: readonly (string | Omit<PdfText, 'x' | 'y'>)[],
): PdfText[] => texts.map((text, at) => ({ x, y: top + at * step, ...(typeof text === 'string' ? { text } : text) }));
const heading = (text: string) => ({ text, size: 13, bold: true });
const strong = (text: string) => ({ text, bold: true });

describe('a PDF', () => {
  it('in two columns over two pages is read column by column', async () => {
    const first = [
      { x: 40, y: 50, text: 'Nadia Petrov', size: 22, bold: true },
      { x: 40, y: 70, text: 'Site Reliability Engineer' },
      ...column(40, 110, 16, [
        heading('Contact'),
        'nadia@petrov.example',
        '+49 151 55501234',
        'Leipzig, Germany',
        heading('Skills'),
        'Kubernetes, Terraform',
        'Prometheus, Go',
        heading('Languages'),
        'Russian: native',
        'German: C1',
      ]),
      ...column(220, 110, 16, [
        heading('Experience'),
        strong('Site Reliability Engineer'),
        'Ostwind Cloud GmbH, Leipzig',
        'Feb 2021 - present',
        '- Runs 40 clusters with Kubernetes and keeps them up',
        '- Wrote alerts for Prometheus that wake nobody at night',
      ]),
    ];
    const second = [
      ...column(40, 50, 16, [heading('Certifications'), 'Certified Kubernetes Administrator']),
      ...column(220, 50, 16, [
        strong('System Administrator'),
        'Rechenhaus AG, Halle',
        '05/2017 - 01/2021',
        '- Moved 200 servers to Terraform',
        heading('Education'),
        strong('University of Halle'),
        'B.Sc. Computer Science, 2013 - 2017',
      ]),
    ];
    const { format, resume } = await readBytes(aPdf([first, second]));
    expect(format).toBe('pdf');
    expect(resume).toMatchObject({
      name: 'Nadia Petrov',
      headline: 'Site Reliability Engineer',
      email: 'nadia@petrov.example',
      phone: '+49 151 55501234',
      location: 'Leipzig, Germany',
      certifications: ['Certified Kubernetes Administrator'],
      languages: [
        { language: 'Russian', level: 'native' },
        { language: 'German', level: 'C1' },
      ],
    });
    expect(resume.jobs).toEqual([
      {
        title: 'Site Reliability Engineer',
        company: 'Ostwind Cloud GmbH',
        place: 'Leipzig',
        start: '2021-02',
        end: 'present',
        highlights: [
          'Runs 40 clusters with Kubernetes and keeps them up',
          'Wrote alerts for Prometheus that wake nobody at night',
        ],
      },
      {
        title: 'System Administrator',
        company: 'Rechenhaus AG',
        place: 'Halle',
        start: '2017-05',
        end: '2021-01',
        highlights: ['Moved 200 servers to Terraform'],
      },
    ]);
    expect(resume.education).toEqual([
      { institution: 'University of Halle', degree: 'B.Sc.', field: 'Computer Science', start: '2013', end: '2017' },
    ]);
    expect(resume.skills.find(({ name }) => name === 'Terraform')?.years).toBe(3.8);
  });

  it('of a single column with the dates on the left is read line by line', async () => {
    const rows: readonly (readonly [string, string])[] = [
      ['03/2019 - heute', 'Softwareentwicklerin, Fabelwerk GmbH, Bonn'],
      ['10/2015 - 02/2019', 'Werkstudentin, Universität Bonn'],
    ];
    const page = [
      { x: 60, y: 60, text: 'Marlene Vogt', size: 20, bold: true },
      { x: 60, y: 80, text: 'marlene@vogt.example' },
      { x: 60, y: 120, ...heading('Berufserfahrung') },
      ...rows.flatMap(([date, text], at) => [
        { x: 60, y: 140 + 40 * at, text: date },
        { x: 200, y: 140 + 40 * at, text },
        {
          x: 200,
          y: 154 + 40 * at,
          text: at === 0 ? 'Dienste in Kotlin für die Produktion' : 'Pflege der Datenbank in PostgreSQL',
        },
      ]),
      { x: 60, y: 240, ...heading('Kenntnisse') },
      { x: 60, y: 258, text: 'Kotlin, PostgreSQL, Docker' },
    ];
    const { resume } = await readBytes(aPdf([page]));
    expect(resume.jobs.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Softwareentwicklerin', '2019-03', 'present'],
      ['Werkstudentin', '2015-10', '2019-02'],
    ]);
    expect(resume.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['Kotlin', 'PostgreSQL', 'Docker']));
  });

  it('as a German table, with a name over two lines, a heading set in spaced capitals and lists by their labels', async () => {
    const at = (y: number, left: string, right: string, bold = false): PdfText[] => [
      { x: 50, y, text: left },
      { x: 160, y, text: right, bold },
    ];
    const page = [
      { x: 50, y: 50, text: 'MARTA', size: 24, bold: true },
      { x: 50, y: 78, text: 'WEIDENFELD', size: 24, bold: true },
      ...at(110, 'Telefon:', '+49 341 5550123'),
      ...at(125, 'E-Mail:', 'marta@weidenfeld.example'),
      { x: 50, y: 160, text: 'B E R U F S E R F A H R U N G', size: 13, bold: true },
      ...at(180, '05/2019 – heute', 'Projektleiterin', true),
      { x: 160, y: 194, text: 'Sonnental Energie GmbH, Zwickau' },
      ...at(220, '10/2015 – 04/2019', 'Netzplanerin', true),
      { x: 160, y: 234, text: 'Stadtwerke Musterhausen GmbH, Halle (Saale)' },
      { x: 50, y: 270, text: 'A U S B I L D U N G', size: 13, bold: true },
      ...at(290, '10/2010 – 09/2015', 'M.Sc. Elektrotechnik', true),
      { x: 160, y: 304, text: 'Technische Universität Ilmenau' },
      ...at(326, '08/2002 – 06/2010', 'Abitur', true),
      { x: 160, y: 340, text: 'Lessing-Gymnasium Plauen' },
      { x: 50, y: 376, text: 'K E N N T N I S S E', size: 13, bold: true },
      ...at(396, 'Sprachen', 'Deutsch (Muttersprache), Englisch (C1)'),
      ...at(416, 'EDV', 'SQL, Power BI, Python'),
    ].map((text) => ({ ...text, text: text.text.replaceAll('–', '-') }));
    const { resume } = await readBytes(aPdf([page]));
    expect(resume.name).toBe('Marta Weidenfeld');
    expect(resume.jobs.map(({ title, company, place, start }) => [title, company, place, start])).toEqual([
      ['Projektleiterin', 'Sonnental Energie GmbH', 'Zwickau', '2019-05'],
      ['Netzplanerin', 'Stadtwerke Musterhausen GmbH', 'Halle (Saale)', '2015-10'],
    ]);
    expect(resume.education.map(({ institution, degree, field }) => [institution, degree, field])).toEqual([
      ['Technische Universität Ilmenau', 'M.Sc.', 'Elektrotechnik'],
      ['Lessing-Gymnasium Plauen', 'Abitur', null],
    ]);
    expect(resume.languages).toEqual([
      { language: 'Deutsch', level: 'Muttersprache' },
      { language: 'Englisch', level: 'C1' },
    ]);
    expect(resume.skills.map(({ name }) => name).sort()).toEqual(['Power BI', 'Python', 'SQL']);
  });

  it('as LinkedIn writes it, with several positions at one company', async () => {
    const page = [
      ...column(30, 60, 15, [
        heading('Contact'),
        'omar@haddad.example',
        heading('Top Skills'),
        'Scala',
        'Apache Kafka',
      ]),
      { x: 220, y: 60, text: 'Omar Haddad', size: 24, bold: true },
      { x: 220, y: 82, text: 'Staff Engineer at Quillfeather' },
      { x: 220, y: 98, text: 'Rotterdam, South Holland, Netherlands' },
      ...column(220, 130, 16, [
        heading('Experience'),
        strong('Quillfeather'),
        'Staff Engineer',
        'January 2022 - Present (4 years 11 months)',
        '- Leads the streaming platform on Apache Kafka',
        strong('Brackwater Data'),
        'Software Engineer',
        'June 2018 - December 2021 (3 years 7 months)',
        '- Built pipelines in Scala',
      ]),
    ];
    const { resume } = await readBytes(aPdf([page]));
    expect(resume).toMatchObject({ name: 'Omar Haddad', location: 'Rotterdam, South Holland, Netherlands' });
    expect(resume.jobs.map(({ title, company, start, end }) => [title, company, start, end])).toEqual([
      ['Staff Engineer', 'Quillfeather', '2022-01', 'present'],
      ['Software Engineer', 'Brackwater Data', '2018-06', '2021-12'],
    ]);
    expect(resume.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['Scala', 'Apache Kafka']));
  });
});

describe('a Word document', () => {
  it('with its contact in the page head, headings by style, tabs and lists', async () => {
    const { format, resume } = await readBytes(
      aDocx(
        [
          { text: 'Erfahrung', style: 'berschrift1' },
          { text: 'Datenanalyst\tJan. 2020 – heute', bold: true },
          { text: 'Lindenhof Versicherung AG, München' },
          { text: 'Berichte in Power BI und SQL für 30 Filialen', listed: true },
          { text: 'Vorhersagen mit Python', listed: true },
          { text: 'Praktikant\tSommer 2019', bold: true },
          { text: 'Wetterkontor GmbH, Ingelheim' },
          { text: 'Ausbildung', style: 'berschrift1' },
          { text: 'M.Sc. Statistik, LMU München\t2017 – 2019' },
          { text: 'Kenntnisse', style: 'berschrift1' },
          { text: 'Python, SQL, Power BI, R' },
          { text: 'Profil im Netz', link: 'https://github.com/fabiankern' },
        ],
        [{ text: 'Fabian Kern', size: 40 }, { text: 'fabian@kern.example · +49 89 5550199 · München' }],
      ),
    );
    expect(format).toBe('docx');
    expect(resume).toMatchObject({ name: 'Fabian Kern', email: 'fabian@kern.example', location: 'München' });
    expect(resume.jobs).toEqual([
      {
        title: 'Datenanalyst',
        company: 'Lindenhof Versicherung AG',
        place: 'München',
        start: '2020-01',
        end: 'present',
        highlights: ['Berichte in Power BI und SQL für 30 Filialen', 'Vorhersagen mit Python'],
      },
      {
        title: 'Praktikant',
        company: 'Wetterkontor GmbH',
        place: 'Ingelheim',
        start: '2019',
        end: '2019',
        highlights: [],
      },
    ]);
    expect(resume.education).toEqual([
      { institution: 'LMU München', degree: 'M.Sc.', field: 'Statistik', start: '2017', end: '2019' },
    ]);
    expect(resume.skills.find(({ name }) => name === 'Power BI')?.evidence).toEqual([
      'Berichte in Power BI und SQL für 30 Filialen',
      'Python, SQL, Power BI, R',
    ]);
  });
});

const CSV = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\r\nInes,Cabral,,,,"Product Designer, fintech","Designs forms.\nLikes ""quiet"" screens.",Design,,"Porto, Portugal",,[PORTFOLIO:https://ines.example],\r\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\r\nCaravela Bank,Product Designer,"Research with 40 customers\n• Prototypes in Figma",Porto,Mar 2021,\r\nAzulejo Studio,Designer,,Lisboa,2018,Feb 2021\r\n',
  'Skills.csv': 'Name\r\nFigma\r\nUser Research\r\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\r\nUniversidade do Porto,2013,2017,,"Bachelor of Arts, Design",\r\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\r\nUX Certificate,,Norman House,Jan 2020,,\r\n',
  'Languages.csv': 'Name,Proficiency\r\nPortuguese,Native or bilingual proficiency\r\n',
  'Projects.csv':
    'Title,Description,Url,Started On,Finished On\r\nTile maker,Draws tiles,https://tiles.example,May 2020,\r\n',
};

describe("LinkedIn's copy of somebody's data", () => {
  it('is read from its archive', async () => {
    const files = Object.fromEntries(Object.entries(CSV).map(([name, text]) => [`Basic/${name}`, strToU8(text)]));
    const { format, resume } = await readBytes(zipSync({ ...files, 'Basic/Messages.csv': strToU8('From,To\r\n') }));
    expect(format).toBe('linkedin');
    expect(resume).toMatchObject({
      name: 'Ines Cabral',
      headline: 'Product Designer, fintech',
      location: 'Porto, Portugal',
      links: ['https://ines.example'],
      summary: 'Designs forms.\nLikes "quiet" screens.',
      education: [
        {
          institution: 'Universidade do Porto',
          degree: 'Bachelor of Arts',
          field: 'Design',
          start: '2013',
          end: '2017',
        },
      ],
      certifications: ['UX Certificate'],
      languages: [{ language: 'Portuguese', level: 'Native or bilingual proficiency' }],
      projects: [{ name: 'Tile maker', url: 'https://tiles.example', start: '2020-05', end: 'present' }],
    });
    expect(resume.jobs).toEqual([
      {
        title: 'Product Designer',
        company: 'Caravela Bank',
        place: 'Porto',
        start: '2021-03',
        end: 'present',
        highlights: ['Research with 40 customers', 'Prototypes in Figma'],
      },
      { title: 'Designer', company: 'Azulejo Studio', place: 'Lisboa', start: '2018', end: '2021-02', highlights: [] },
    ]);
    expect(resume.skills.find(({ name }) => name === 'Figma')).toMatchObject({
      years: 5.8,
      evidence: ['Prototypes in Figma', 'Figma'],
    });
  });

  it.each(Object.keys(CSV))('is read from %s alone', async (name) => {
    const { format } = await readBytes(strToU8(CSV[name as keyof typeof CSV]));
    expect(format).toBe('linkedin');
  });
});
