import { describe, expect, it } from 'vitest';
import { readVisible } from '../../lib/reading/visible';
import { LANGUAGES, type Spoken } from './visible-languages';
import { aForm, aPage, DOMS, type Dom, inSite, LAYOUTS } from './visible-pages';

const ADDRESS = 'https://careers.example/jobs/4711';
const read = (html: string, url = ADDRESS, dom: Dom = 'linkedom') => readVisible(aPage(html, url, dom));
const textOf = (html: string | undefined) => (html ?? '').replace(/(?:<[^>]*>)+/g, '\n').trim();
const english = LANGUAGES['en'] as Spoken;
const LAYOUT = Object.values(LAYOUTS)[0] as (said: Spoken, language: string) => string;

/** A posting with these lines under its title and these sentences as its text. */
const aPosting = (head: string, text = '', title = 'Bridge Inspector', named = title) =>
  inSite(
    named,
    `<main><h1>${title}</h1>${head}<div><h2>What you will do</h2>
     <p>Walk every bridge of the county twice a year and write down what has changed since the last time.</p>
     <p>Talk with the crews that repair what you have found, and check their work when it is done.</p>${text}</div></main>`,
  );

describe.each(DOMS)('readVisible in %s', (dom) => {
  describe.each(Object.entries(LAYOUTS))('with %s', (_, layout) => {
    it.each(Object.entries(LANGUAGES))(
      'reads title, company, every fact and the whole text in %s',
      (language, said) => {
        const found = read(layout(said, language), ADDRESS, dom);
        expect(found.title?.value).toBe(said.title);
        expect(found.company?.value).toContain(said.company);
        for (const [field, , value] of said.facts) expect([field, found[field]?.value]).toEqual([field, value]);
        const text = textOf(found.descriptionHtml?.value);
        for (const part of [...said.tasks, ...said.asks, ...said.offers]) expect(text).toContain(part);
        expect(text).not.toMatch(/cookie|Senior Engineer|Products|© 2026/i);
      },
    );
  });

  it.each(Object.entries(LANGUAGES))('reads no description from an application form in %s', (_, said) => {
    const found = read(aForm(said), `${ADDRESS}/apply`, dom);
    expect(found.title?.value).toBe(said.title);
    expect(found.company?.value).toBe(said.company);
    expect(found.descriptionHtml).toBeUndefined();
  });

  it.each(
    Object.entries(LANGUAGES).flatMap(([language, { closed }]) => closed.map((line) => [language, line] as const)),
  )('hears in %s that the posting is closed: "%s"', (language, line) => {
    const page = LAYOUT(LANGUAGES[language] as Spoken, language);
    expect(read(page, ADDRESS, dom).closed).toBeUndefined();
    expect(read(page.replace('<main>', `<main><p>${line}</p>`), ADDRESS, dom).closed?.value).toBe(line);
  });

  it('hears that the posting is closed from one sentence among others', () => {
    const line = 'This job is no longer available. If you like bridges, look at our other jobs.';
    expect(read(aPosting(`<p>${line}</p>`), ADDRESS, dom).closed?.value).toBe(line);
  });

  it.each([
    'The form has been filled out by somebody else.',
    'We keep looking until the position is filled.',
    'Applications are closed only once the role has been filled.',
  ])('does not take for closed: "%s"', (line) => {
    expect(read(aPosting(`<p>${line}</p>`), ADDRESS, dom).closed).toBeUndefined();
  });

  it('reads a row of short facts that stands inside the text, and no sentence of it', () => {
    const chips = '<div><span>Operations</span> <span>Remote / Leeds, UK</span> <span>Full-time</span></div>';
    const lead = '<p>Keep the bridges of a whole county standing, and be outside on most days of the year.</p>';
    expect(read(aPosting(lead + chips), ADDRESS, dom)).toMatchObject({
      location: { value: 'Remote / Leeds, UK' },
      employmentType: { value: 'Full-time' },
    });
    expect(
      read(aPosting('', '<p><b>Young team</b>, <b>freedom</b> and <b>remote</b></p>'), ADDRESS, dom),
    ).not.toHaveProperty('workplace');
  });

  it('takes a short place at the head of the text as a fact, and not as text', () => {
    const found = read(aPosting('<h4>Lyon, France</h4>'), ADDRESS, dom);
    expect(found.location?.value).toBe('Lyon, France');
    expect(found.descriptionHtml?.value).not.toContain('Lyon');
  });

  it('takes no step of the way to a title for its place', () => {
    const html = aPosting('').replace('<main>', '<main><div><a href="/p">Rust</a> / <a href="/r">Remote</a></div>');
    expect(read(html, ADDRESS, dom)).not.toHaveProperty('location');
  });

  it.each([
    ['a heading that says what it is', '<h1>Offerta di lavoro: Bridge Inspector</h1>'],
    [
      'a bold line, where the heading is of the whole site',
      '<h1>Career Opportunities</h1><p><b>Bridge Inspector</b></p>',
    ],
    ['a line that the employer signs', '<h1>Job details</h1><p>Bridge Inspector - Larkfield</p>'],
  ])('finds the title in %s', (_, head) => {
    const html = inSite(
      'Larkfield',
      `<main>${head}<h3>Responsibilities</h3>
       <ul><li>Be on time</li><li>Walk every bridge of the county twice a year</li><li>Write down what has changed since</li></ul>
       <h3>Requirements</h3><p>You have walked many bridges, and you know what their stones say when they are wet.</p></main>`,
      'Larkfield',
    );
    const found = read(html, 'https://larkfield.example/jobs/4711', dom);
    expect(found.title?.value).toBe('Bridge Inspector');
    expect(textOf(found.descriptionHtml?.value)).toMatch(/^Responsibilities\s+Be on time/);
  });

  it('takes no employer with its legal form for a title', () => {
    const html = aPosting('', '', 'Larkfield Bridges GmbH').replace(
      /<title>.*?<\/title>/,
      '<title>Larkfield Bridges GmbH</title>',
    );
    expect(read(html, ADDRESS, dom).title?.value).not.toBe('Larkfield Bridges GmbH');
  });

  it.each([
    ['<p>Operations · Lyon · Hybrid</p>', { location: 'Lyon', workplace: 'Hybrid' }],
    ['<p>Lyon · Hybrid</p>', { location: 'Lyon', workplace: 'Hybrid' }],
    ['<p>Business Enablement · Stockholm (HQ)</p>', { location: 'Stockholm (HQ)' }],
    ['<p>IT / Technology · Hybrid</p>', { workplace: 'Hybrid' }],
    [
      '<p><span>Lyon, France</span> <span>Full-time</span></p>',
      { location: 'Lyon, France', employmentType: 'Full-time' },
    ],
    ['<div>Austin, TX</div><div>$120K – $150K</div>', { location: 'Austin, TX', salary: '$120K – $150K' }],
    ['<div>Albacete (España)</div>', { location: 'Albacete (España)' }],
    ['<div>Sao Paulo - Brazil</div><div>Intern</div>', { location: 'Sao Paulo - Brazil', employmentType: 'Intern' }],
    ['<div>Posted 3 days ago</div>', { datePosted: 'Posted 3 days ago' }],
    ['<ul><li>Vor Ort</li><li>vor 2 Wochen</li></ul>', { workplace: 'Vor Ort', datePosted: 'vor 2 Wochen' }],
    ['<p><img alt="" src="/icons/map-marker.svg"> Haut-Rhin</p>', { location: 'Haut-Rhin' }],
    ['<p><svg aria-label="Location"></svg>Plzeňský kraj</p>', { location: 'Plzeňský kraj' }],
    ['<ul><li><svg aria-label="locatie"></svg>Plzeňský kraj</li></ul>', { location: 'Plzeňský kraj' }],
    ['<p>Vrsta zaposlenja: Puno radno vrijeme</p>', { employmentType: 'Puno radno vrijeme' }],
    ['<ul><li>Tempo inteiro</li></ul>', { employmentType: 'Tempo inteiro' }],
    ['<p>Contract: Fixed term</p><p>Hours: Part time</p>', { employmentType: 'Fixed term\nPart time' }],
    ['<p>Affectation : Campus des Cézeaux</p>', { location: 'Campus des Cézeaux' }],
    ['<p><a href="https://maps.example/?q=x">Plzeňský kraj</a></p>', { location: 'Plzeňský kraj' }],
    ['<p data-testid="job-location">Somewhere by the river</p>', { location: 'Somewhere by the river' }],
    ['<p>Télétravail (2j max/semaine) : <b>Non</b></p>', { workplace: 'On-site' }],
    ['<p>Modalidad: <b>Híbrido</b></p>', { workplace: 'Híbrido' }],
    ['<dl><dt>Locations</dt><dd>Lyon</dd><dd>Turin</dd></dl>', { location: 'Lyon\nTurin' }],
    ['<p>Contract type: Permanent</p><p>Working hours: Part-time</p>', { employmentType: 'Permanent\nPart-time' }],
    ['<p>09116 Chemnitz</p>', { location: '09116 Chemnitz' }],
    ['<div>Annecy, 74000</div>', { location: 'Annecy, 74000' }],
    ['<ul><li>CDI</li><li>Lyon (69003)</li></ul>', { location: 'Lyon (69003)', employmentType: 'CDI' }],
    ['<p>1200 Mitarbeiter</p><p>5000 Employees</p>', {}],
    [
      '<ul><li>Thornbury</li><li>Part-time (19,5 - 30 hours a week)</li></ul>',
      { employmentType: 'Part-time (19,5 - 30 hours a week)' },
    ],
    ['<p><a href="/">Technik</a> » <a href="/jobs">Stellen</a> » <span>Bridge Inspector</span></p>', {}],
    ['<p>2026 Calendar</p>', {}],
    ['<p>Bridges and rivers</p>', {}],
  ] as const)('recognises facts near the title by what they say: %s', (head, facts) => {
    const found = read(aPosting(head), ADDRESS, dom);
    const said = Object.fromEntries(
      Object.entries(found).flatMap(([field, one]) =>
        /title|company|description/.test(field) ? [] : [[field, one.value]],
      ),
    );
    expect(said).toEqual(facts);
  });

  it.each([
    ['Bridge Inspector at Larkfield Works', 'Larkfield Works'],
    ['Bridge Inspector @ Larkfield Works', 'Larkfield Works'],
    ['Bridge Inspector | Jobs bei larkfield.example', 'larkfield.example'],
    ['Job Application for Bridge Inspector at Larkfield Works', 'Larkfield Works'],
  ])('hears the employer from the document’s title "%s"', (named, company) => {
    expect(read(aPosting('', '', 'Bridge Inspector', named), ADDRESS, dom).company?.value).toBe(company);
  });

  it.each([
    ['Larkfield Works is looking for a bridge inspector who likes rivers and walks.', 'Larkfield Works'],
    ['Larkfield SA recrute un inspecteur de ponts pour toute la région.', 'Larkfield SA'],
    ['At Larkfield Works, we keep the bridges of the county in order.', 'Larkfield Works'],
  ])('hears the employer from a sentence that names it twice: %s', (sentence, company) => {
    const text = `<p>${sentence}</p><p>${company} has done so for two hundred years, and will for as many more.</p>`;
    expect(read(aPosting('', text), ADDRESS, dom).company?.value).toBe(company);
  });

  it.each([
    ['<p>By Robin Sample</p>', 'an author'],
    ['<p>Author: Robin Sample</p>', 'an author after a label'],
    ['<p>Powered by Workday</p>', 'the maker of the system'],
    ['<p>Our client is looking for an inspector with patience.</p>', 'a client without a name'],
    ['<p>Leeds, United Kingdom</p>', 'a place'],
  ])('names no employer where the page says only %s (%s)', (head) => {
    expect(read(aPosting(head), ADDRESS, dom).company).toBeUndefined();
  });

  it.each(['Bridge Inspector - Empleo en Madrid', 'Bridge Inspector | Jobs in Leeds', 'Bridge Inspector - France'])(
    'takes no list and no country in a document’s title for the employer: "%s"',
    (named) => {
      expect(read(aPosting('', '', 'Bridge Inspector', named), ADDRESS, dom).company).toBeUndefined();
    },
  );

  it.each(['Trabaja en Madrid', 'Travailler en Savoie', 'Arbeiten in Bern', 'Trabalhe em Lisboa', 'Lavora a Torino'])(
    'takes no call to work in a place for the employer, however often the page’s head repeats it: "%s"',
    (named) => {
      const page = aPosting('', '', 'Bridge Inspector', `Bridge Inspector | ${named}`);
      const signed = page.replace('</head>', `<meta property="og:site_name" content="${named}"></head>`);
      expect(signed).not.toBe(page);
      expect(read(signed, ADDRESS, dom).company).toBeUndefined();
    },
  );

  it.each(['Trabaja con', 'Travailler chez', 'Arbeiten bei', 'Lavora con', 'Werken bij'])(
    'takes the name behind a call to work with somebody: "%s …"',
    (call) => {
      const page = aPosting('', '', 'Bridge Inspector', `Bridge Inspector | ${call} Larkfield Works`);
      const name = `<meta property="og:site_name" content="${call} Larkfield Works">`;
      expect(read(page.replace('</head>', `${name}</head>`), ADDRESS, dom).company?.value).toBe('Larkfield Works');
    },
  );

  it.each([
    'Kariéra Larkfield Works',
    'Cariere Larkfield Works',
    'Larkfield Works Recrutement',
    'Recrutement Larkfield Works',
  ])('takes the name beside a word for careers: "%s"', (named) => {
    const page = aPosting('', '', 'Bridge Inspector', `Bridge Inspector | ${named}`);
    const name = `<meta property="og:site_name" content="${named}">`;
    expect(read(page.replace('</head>', `${name}</head>`), ADDRESS, dom).company?.value).toBe('Larkfield Works');
  });

  it.each([
    ['Recrutement', 'recrutement/offre/4711'],
    ['Carreiras', 'carreiras/inspetor-de-pontes'],
    ['Toutes nos offres', 'fr/company/larkfield'],
  ])('takes no way back to the list for the employer: "%s"', (list, path) => {
    const way = `<p><a href="/company/larkfield">${list}</a></p>`;
    const html = aPosting('').replace('<main>', `${way}<main>`);
    expect(read(html, `https://town.example/${path}`, dom).company).toBeUndefined();
  });

  it('believes the document’s title that signs with a legal form, as no board does, where the address agrees', () => {
    const page = aPosting('', '', 'Bridge Inspector', 'Larkfield Works GmbH: Bridge Inspector');
    const of = (url: string) => read(page, url, dom).company?.value;
    expect(of('https://system.example/larkfield-works/job/4711')).toBe('Larkfield Works GmbH');
    expect(of('https://system.example/others/job/4711')).toBeUndefined();
  });

  it('takes a name that begins with an article where the page signs with it, not where a sentence says it', () => {
    const named = 'Bridge Inspector - Les Ponts de Larkfield';
    const text = '<p>Les Ponts de Larkfield recherche de la patience. Chez Les Ponts de Larkfield, on marche.</p>';
    expect(read(aPosting('', text, 'Bridge Inspector', named), ADDRESS, dom).company?.value).toBe(
      'Les Ponts de Larkfield',
    );
    const sentence = '<p>The Company is looking for an inspector. The Company pays. The Company waits.</p>';
    expect(read(aPosting('', sentence), ADDRESS, dom).company).toBeUndefined();
  });

  it('counts a mention of the employer without its legal form', () => {
    const text = '<p>Larkfield Works to rodzinna firma, która od dwustu lat dba o mosty.</p>';
    const named = 'Bridge Inspector - Larkfield Works sp. z o.o.';
    expect(read(aPosting('', text.repeat(3), 'Bridge Inspector', named), ADDRESS, dom).company?.value).toBe(
      'Larkfield Works sp. z o.o.',
    );
  });

  it('takes a name with a legal form for no place', () => {
    const found = read(aPosting('<p>Larkfield, Lda.</p><p>Larkfield, Inc.</p>'), ADDRESS, dom);
    expect(found.location).toBeUndefined();
  });

  it('takes the whole name of an employer that the page signs with twice', () => {
    const page = aPosting(
      '<p>Northmoor Campus</p>',
      '',
      'Bridge Inspector',
      'University of Northmoor - Bridge Inspector',
    );
    const signed = page.replace('</footer>', '<p>© University of Northmoor</p></footer>');
    expect(read(signed, 'https://jobs.northmoor.example/vacancy/4711', dom).company?.value).toBe(
      'University of Northmoor',
    );
  });

  it('takes a tool that the text names often neither for the employer nor for a place', () => {
    const text =
      '<p>Python is a must.</p><ul><li>Python is a tool we use; you have experience in Python</li></ul><p>Write in Python.</p>';
    const found = read(aPosting('<p>Python</p>', text), ADDRESS, dom);
    expect(found.company).toBeUndefined();
    expect(found.location).toBeUndefined();
  });

  it.each([
    ['a sentence', '<p>Our office in Leeds is by the river.</p>', 'Bridge Inspector'],
    ['the document’s title', '', 'Bridge Inspector job in Leeds | Board'],
    ['an address with a postal code', '<p>Larkfield Works, Bridge Street 4, 04600 Leeds</p>', 'Bridge Inspector'],
  ])('takes a lone line near the title for the place where %s says that it is one', (_, text, named) => {
    const html = aPosting('<ul><li>Leeds</li><li>Full-time</li></ul>', text, 'Bridge Inspector', named);
    expect(read(html, ADDRESS, dom).location?.value).toBe('Leeds');
  });

  it('takes a town in a row of facts for the place where the page’s address confirms it', () => {
    const html = aPosting('<p>Leeds — 32 hours — €3,400</p>').replace(
      '</footer>',
      '<p>Quay 1, 3011 Leeds</p></footer>',
    );
    expect(read(html, ADDRESS, dom).location?.value).toBe('Leeds');
  });

  it('reads the text from the sentence that the title completes', () => {
    const led = (lead: string) => read(aPosting('').replace('<h1>', `<p>${lead}</p><h1>`), ADDRESS, dom);
    const lead = 'The county of Larkfield looks after three hundred bridges, and for them is looking for a patient';
    expect(textOf(led(lead).descriptionHtml?.value)).toMatch(/^The county of Larkfield[^\n]*\n+Bridge Inspector\n/);
    for (const other of [
      `${lead} person.`,
      'The county of Larkfield looks after three hundred bridges, and has for two hundred years',
    ])
      expect(textOf(led(other).descriptionHtml?.value)).toMatch(/^What you will do/);
  });

  it('reads the sentences before a short line that the title completes', () => {
    const lead = '<p>The county of Larkfield looks after three hundred bridges, and has for two hundred years.</p>';
    const html = aPosting('').replace('<h1>', `${lead}<p>For them we are looking for a</p><h1>`);
    expect(textOf(read(html, ADDRESS, dom).descriptionHtml?.value)).toMatch(/^The county of Larkfield/);
  });

  it('reads the text from its first part, whatever that is called, unless it is the employer’s own', () => {
    const about = (head: string, text: string) =>
      aPosting('', '').replace(
        '<div><h2>What you will do</h2>',
        `<div><h2>${head}</h2><p>${text}</p><h2>Job description</h2>`,
      );
    const text = (html: string) => textOf(read(html, ADDRESS, dom).descriptionHtml?.value);
    const sentence = 'has looked after three hundred bridges for two hundred years, and means to go on.';
    expect(text(about('Background', `The county ${sentence}`))).toMatch(/^Background/);
    expect(text(about('Larkfield', `Larkfield ${sentence}`))).toMatch(/^Job description/);
  });

  it('reads once what is there for the screen and for the printer', () => {
    const again = '<p>We look after three hundred bridges, and we have done so for two hundred years or more.</p>';
    const text = textOf(read(aPosting('', again + again), ADDRESS, dom).descriptionHtml?.value);
    expect(text.split('two hundred years')).toHaveLength(2);
  });

  it('reads the text on cards that open at a click', () => {
    const card =
      '<div role="button" tabindex="0"><h3>Pension</h3><div>We pay more into your pension than the law wants us to, from the first day on.</div></div>';
    expect(read(aPosting('', card), ADDRESS, dom).descriptionHtml?.value).toContain('We pay more into your pension');
  });

  it.each([
    ['Nurse (m/f) and/or<br>Head Nurse<br>Surgery', 'Nurse (m/f) and/or Head Nurse Surgery'],
    ['Bridge Inspector<br>Leeds', 'Bridge Inspector'],
  ])('joins a heading that breaks in the middle: "%s"', (heading, title) => {
    expect(read(aPosting('', '', heading, title), ADDRESS, dom).title?.value).toBe(title);
  });

  it.each([
    ['a statement among others in a line', '<p>Contract: Permanent ¦ Location: Leeds</p>', '', 'Leeds'],
    ['beside hours', '<p>Leeds, UK - 100% | Full time</p>', '', 'Leeds, UK'],
    ['beside hours, among commas', '<p>100%, Leeds, fixed-term</p>', '', 'Leeds'],
    ['that is a town with many postings', '<p>Leeds</p>', '', 'Leeds'],
    ['that is a town of another script', '<div>Ростов-на-Дону</div>', '', 'Ростов-на-Дону'],
    ['around such a town', '<p>Greater Leeds Area</p>', '', 'Greater Leeds Area'],
    ['behind the employer’s legal name', '<div><span>Larkfield Bridges Ltd - Leeds</span></div>', '', 'Leeds'],
    ['in the only address', '', '<p>Larkfield Bridges<br>Quay 1<br>30112 Leeds</p>', 'Leeds'],
    ['in an address in one line', '', '<p>BE · 3400 · Leeds · Quay 1</p>', 'Leeds'],
    ['in a sentence', '', '<p>You work in our office in Market Harborough, by the river.</p>', 'Market Harborough'],
    [
      'in a sentence of German',
      '',
      '<p>Ein Blick in unseren Standort in Langnau im Emmental.</p>',
      'Langnau im Emmental',
    ],
  ])('finds the place %s', (_, head, text, place) => {
    expect(read(aPosting(head, text), ADDRESS, dom).location?.value).toBe(place);
  });

  it('says no place where addresses or sentences name two', () => {
    const text = '<p>We have our office in Leeds.</p><p>We have our office in York.</p>';
    expect(read(aPosting('', text), ADDRESS, dom)).not.toHaveProperty('location');
    const addresses = '<p>Quay 1<br>30112 Leeds</p><p>Quay 2<br>30113 York</p>';
    expect(read(aPosting('', addresses), ADDRESS, dom)).not.toHaveProperty('location');
  });

  it.each([
    [
      'two words of the text that are one in the address',
      '<p>You join the Lark Field Group in its best year.</p>',
      'Lark Field Group',
    ],
    ['a legal name in a line of its own', '<p>Quill Bridges Ltd</p><p>Quay 1</p>', 'Quill Bridges Ltd'],
    [
      'what is said to be such a house',
      '<p>The Quill Academy is a school for those who mean to build.</p>',
      'Quill Academy',
    ],
  ])('finds the employer by %s', (_, text, company) => {
    expect(read(aPosting('', text), 'https://careers.larkfieldgroup.example/jobs/4711', dom).company?.value).toBe(
      company,
    );
  });

  it('takes the place off the employer that the document’s title names', () => {
    const html = aPosting('', '', 'Bridge Inspector', 'Bridge Inspector at Larkfield Works in Leeds [Remote], UK');
    expect(read(html, ADDRESS, dom).company?.value).toBe('Larkfield Works');
  });

  it('takes no heading for the employer because the line under it begins with it', () => {
    const text = '<h3>Training</h3><p>Training XY</p><p>We pay for your Training.</p>';
    expect(read(aPosting('', text), ADDRESS, dom)).not.toHaveProperty('company');
  });

  it('reads the short sentence right before the first heading, and no fact there', () => {
    const text = (line: string) => textOf(read(aPosting(`<p>${line}</p>`), ADDRESS, dom).descriptionHtml?.value);
    expect(text('We keep the bridges of the county in order.')).toMatch(/^We keep the bridges/);
    expect(text('Bridges of the county')).toMatch(/^What you will do/);
    expect(text('Location: Leeds, by the river, on the left bank.')).toMatch(/^What you will do/);
  });

  it('reads the parts of a posting that wait behind tabs', () => {
    const tab =
      '<div role="tabpanel" hidden><h2>What you bring</h2><p>Patience, and boots that have seen a river or two before.</p></div>';
    const text = read(aPosting('', tab), ADDRESS, dom).descriptionHtml?.value;
    expect(text).toContain('Patience, and boots');
  });

  it('tells the employer beside "Remote" from a place, where the page signs with its name', () => {
    const head = '<p>Larkfield Works · Remote</p>';
    const signed = aPosting(head, '<p>Larkfield Works is hiring.</p>').replace(
      '</footer>',
      '<p>© 2026 Larkfield Works</p></footer>',
    );
    const found = read(signed, ADDRESS, dom);
    expect(found.company?.value).toBe('Larkfield Works');
    expect(found.location).toBeUndefined();
    expect(found.workplace?.value).toBe('Remote');
  });

  it('does not take a place in the document’s title for the employer', () => {
    const found = read(
      aPosting('<p>Location: Leeds</p>', '', 'Bridge Inspector', 'Bridge Inspector - Leeds'),
      ADDRESS,
      dom,
    );
    expect(found.company).toBeUndefined();
    expect(found.location?.value).toBe('Leeds');
  });

  it('takes the posting’s heading for the title, not the site’s', () => {
    const html = aPosting('').replace('<header>', '<header><h1>Careers at Larkfield</h1>');
    expect(read(html, ADDRESS, dom).title?.value).toBe('Bridge Inspector');
  });

  it.each(['Offre d’emploi : ', 'Oferta de empleo: ', 'Stellenausschreibung: ', 'Vacature: '])(
    'takes the title without what the page calls it: "%s"',
    (kind) =>
      expect(read(aPosting('', '', `${kind}Bridge Inspector`), ADDRESS, dom).title?.value).toBe('Bridge Inspector'),
  );

  it('takes the title from a heading that the address repeats, whatever it is called', () => {
    const html = aPosting('', '', 'Head Baker').replace(/h1>/g, 'h2>');
    expect(read(html, 'https://larkfield.example/join-us/head-baker', dom).title?.value).toBe('Head Baker');
  });

  it('takes the title from a line of no rank when the document’s title repeats it', () => {
    const html = aPosting('').replace(/h1>/g, 'div>');
    expect(read(html, ADDRESS, dom).title).toMatchObject({ value: 'Bridge Inspector', via: 'line' });
  });

  it('takes the title from the document when no line of the page says it', () => {
    const found = read(
      '<html><head><title>Senior Quality Engineer - Larkfield AG - Application</title></head><body><form><h2>Personal information</h2><label>Name<input></label></form></body></html>',
      ADDRESS,
      dom,
    );
    expect(found.title?.value).toBe('Senior Quality Engineer');
    expect(found.company?.value).toBe('Larkfield AG');
  });

  it('sees nothing that is hidden', () => {
    const decoy = (how: string) => `<div ${how}><h1>Senior Decoy</h1><p>Location: Nowhere</p></div>`;
    const hidden = ['hidden', 'aria-hidden="true"', 'style="display: none"'].map(decoy).join('');
    const within = aPosting(`${hidden}<template>${decoy('')}</template><p>Location: Leeds</p>`);
    const found = read(within.replace('<header>', `${hidden}<header>`), ADDRESS, dom);
    expect(found.title?.value).toBe('Bridge Inspector');
    expect(found.location?.value).toBe('Leeds');
    expect(found.descriptionHtml?.value).not.toContain('Decoy');
  });

  it('reads the page under an open dialog, not the dialog', () => {
    const dialog = '<div role="dialog"><h1>Senior Cookie Manager</h1><p>Location: Nowhere</p></div>';
    const veiled = aPosting('<p>Location: Leeds</p>').replace('<div><main>', `${dialog}<div aria-hidden="true"><main>`);
    const found = read(veiled, ADDRESS, dom);
    expect(found.title?.value).toBe('Bridge Inspector');
    expect(found.location?.value).toBe('Leeds');
  });

  it('keeps blocks apart, joins what stands in one line, and escapes what looks like markup', () => {
    const found = read(aPosting('', '<p>C<b>++</b> &amp; <i>a&lt;b</i><br>second line of it</p>'), ADDRESS, dom);
    expect(found.descriptionHtml?.value).toContain('<p>C++ &amp; a&lt;b</p><p>second line of it</p>');
  });

  it('is the same with every class name replaced', () => {
    const html = LAYOUT(english, 'en').replace(/<(div|p|h1|h2|li|section|main)>/g, '<$1 class="job-title">');
    const noise = html.replace(/job-title/g, '_9f3a');
    expect(read(noise, ADDRESS, dom)).toEqual(read(html, ADDRESS, dom));
  });

  it('changes nothing on the page', () => {
    const page = aPage(LAYOUT(english, 'en'), ADDRESS, dom);
    const before = page.document.documentElement.outerHTML;
    readVisible(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});
