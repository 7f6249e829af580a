/** Heads and tails of pages as common recruiting systems build them, with invented content and no class names. */
export interface SystemPage {
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly company: string;
  readonly facts: Readonly<Record<string, string>>;
}

const TEXT = `<p>Heron Labs keeps the locks of the river in order. Our office is in Lyon, and we have done so since 1999.</p>
<h3>What you’ll be doing</h3><ul><li>Take pumps apart and put them together again so that they run</li><li>Write down what you found and teach it to others</li></ul>
<h3>What we're looking for</h3><ul><li>Three years with pumps or with other things that turn and leak</li></ul>
<h3>Perks</h3><ul><li>Thirty days of leave and a river to swim in</li></ul>
<p>We are an equal opportunity employer and value the differences between our people.</p>`;
const FORM = `<form><label>First name<input></label><label>Last name<input></label><label>Email<input type="email"></label><label>Phone<input type="tel"></label>
<label>Résumé<input type="file"></label><fieldset><legend>Are you a protected veteran?</legend><p>Voluntary self-identification of disability: you may choose not to say whether you are a disabled veteran of any kind.</p></fieldset><button>Submit application</button></form>`;
const COOKIES =
  '<p>Cookies are small files that hold personal data; with your consent we share it with third parties. Privacy policy.</p>'.repeat(
    30,
  );

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const common = { title: 'Pump Technician', company: 'Heron Labs' };

export const SYSTEMS: Readonly<Record<string, SystemPage>> = {
  'a board with its form on the same page': {
    ...common,
    url: 'https://job-boards.example/heronlabs/jobs/4711001',
    html: page(
      'Job Application for Pump Technician at Heron Labs',
      `<main><a href="/heronlabs"><img alt="Heron Labs Logo"></a><a href="/heronlabs">Back to jobs</a><h1>Pump Technician</h1><div>Lyon, France</div><button>Apply</button><div>${TEXT}</div><div><h2>Apply for this job</h2><p>* indicates a required field</p>${FORM}</div></main>`,
    ),
    facts: { location: 'Lyon, France' },
  },
  'a row of facts above the title and long cookie text': {
    ...common,
    url: 'https://careers.heron.example/jobs/3293615-pump-technician',
    html: page(
      'Pump Technician - Heron Labs',
      `<header><nav><a href="/">Start</a></nav></header><main><section><div><span>Operations</span><span>·</span><span>Lyon, Cork</span><span>·</span><span>Hybrid</span></div><h1>Pump Technician</h1><a href="/apply">Apply for this job</a></section><section>${TEXT}</section><section><dl><dt>Department</dt><dd>Operations</dd><dt>Role</dt><dd>Technician</dd><dt>Employment type</dt><dd>Full-time</dd></dl></section><section><h3>Related jobs</h3><ul><li><a href="/jobs/1-x">Lock Engineer<br>Operations · Lyon</a></li></ul></section></main><div>${COOKIES}</div>`,
      '<meta property="og:site_name" content="Heron Labs">',
    ),
    facts: { location: 'Lyon, Cork', workplace: 'Hybrid', employmentType: 'Full-time' },
  },
  'headings as labels in a pane beside the text': {
    ...common,
    url: 'https://jobs.example/heron/cc0af88a-2a19-493d-93cf-c5090f986f1f',
    html: page(
      'Pump Technician @ Heron Labs',
      `<div id="root"><h1>Pump Technician</h1><div><div><h2>Location</h2><p>Lyon, France; Cork, Ireland</p></div><div><h2>Employment Type</h2><p>Full time</p></div><div><h2>Location Type</h2><p>Hybrid</p></div><div><h2>Department</h2><p>Operations</p></div><div><h2>Compensation</h2><ul><li>€50K – €60K</li></ul></div></div><div><nav role="tablist"><a role="tab">Overview</a></nav><div role="tabpanel">${TEXT}<button>Apply for this job</button></div></div></div>`,
    ),
    facts: {
      location: 'Lyon, France; Cork, Ireland',
      employmentType: 'Full time',
      workplace: 'Hybrid',
      salary: '€50K – €60K',
    },
  },
  'a small heading for title and the facts in an aside': {
    ...common,
    url: 'https://heron.example/careers/42',
    html: page(
      'Heron Labs',
      `<div id="app"><header><img alt="Heron Labs logo"></header><main><h4>Pump Technician</h4><p>Operations · Lyon, Auvergne</p><button>Apply for this job</button><div>${TEXT}</div><aside><div><p>Location</p><p>Lyon, Auvergne</p></div><div><p>Employment Type</p><p>Full-Time</p></div></aside></main></div>`,
    ),
    facts: { location: 'Lyon, Auvergne', employmentType: 'Full-Time' },
  },
  'a town alone in its line, which the text names': {
    ...common,
    url: 'https://heron.jobs.example/job/216625',
    html: page(
      'Pump Technician | Jobs bei Heron Labs',
      `<main><h1>Pump Technician</h1><div><div>Lyon</div><div>Full-time</div><div>Permanent</div></div>${TEXT}<a href="#apply">Apply</a></main>`,
    ),
    facts: { location: 'Lyon', employmentType: 'Full-time' },
  },
  'a hidden thank-you and a banner of facts': {
    ...common,
    url: 'https://heron.example/p/0123456789ab-pump-technician',
    html: page(
      'Pump Technician at Heron Labs',
      `<div><h1>Pump Technician</h1><ul><li><i></i><span>Lyon, FR</span></li><li><span>Full-Time</span></li><li><span>€50k - €60k / year</span></li></ul></div><div style="display:none"><h2>Thank you for applying</h2></div><div>${TEXT}</div><a href="/apply">Apply to position</a>`,
    ),
    facts: { location: 'Lyon, FR', employmentType: 'Full-Time', salary: '€50k - €60k / year' },
  },
  'labels of a large company’s portal': {
    ...common,
    url: 'https://portal.example/sites/CX_1/job/300001',
    html: page(
      'Pump Technician - Heron Labs Careers',
      `<main><h1>Pump Technician</h1><button>Apply Now</button><ul><li><span>Job Category</span><span>Operations</span></li><li><span>Posting Date</span><span>03/03/2026, 09:00 AM</span></li><li><span>Apply Before</span><span>04/30/2026, 09:00 AM</span></li><li><span>Job Schedule</span><span>Full time</span></li><li><span>Locations</span><span>1 Quai, Lyon, 69001, FR</span></li></ul><div><h2>Job Description</h2>${TEXT}</div><div><h2>Similar Jobs</h2><a href="/job/2">Pump Engineer II</a></div></main>`,
    ),
    facts: {
      location: '1 Quai, Lyon, 69001, FR',
      datePosted: '03/03/2026, 09:00 AM',
      validThrough: '04/30/2026, 09:00 AM',
      employmentType: 'Full time',
    },
  },
  'the employer’s name above the posting’s': {
    ...common,
    url: 'https://jobs.example/heron/job/oABCdfw1',
    html: page(
      'Heron Labs Careers - Pump Technician',
      `<header><h1>Heron Labs</h1></header><article><h2>Pump Technician</h2><p>Operations <span></span> Lyon, France</p><a href="/apply">Apply</a><div>${TEXT}</div></article>`,
    ),
    facts: { location: 'Lyon, France' },
  },
};
