import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { reportOf } from '../../lib/reading/report';
import { bareAddress, MAX_FIXTURE } from '../../lib/reading/sanitise';
import { sites } from '../../lib/sites';
import { addressOf, fixtures, inHappyDom, inLinkedom } from './doms';

const doms = { linkedom: inLinkedom, 'happy-dom': inHappyDom };
const ADDRESS = 'https://rosa:pw@www.acme.example/jobs/4711?session=geheim1&jobId=4711&access_token=geheim2#geheim3';

const hostile = `<!doctype html><html lang="en"><head><title>Chart Engineer --&gt; &lt;script&gt;alert(1)&lt;/script&gt;</title>
<meta property="og:title" content="Chart Engineer"><meta property="og:url" content="https://acme.example/?t=geheim4">
<script>var geheim5 = 1</script><style>.geheim6 {}</style></head><body class="page"><!-- geheim7 -->
<nav>Signed in as Geheim Acht</nav>
<main id="job" data-job-id="4711" data-csrf-token="geheim9" data-state='{"geheim10":1}' onclick="geheim11()" style="x:geheim12">
<h1 data-qa="title">Chart Engineer</h1>
<p hidden>geheim13</p><p style="display: none">geheim14</p>
<form action="https://acme.example/?x=geheim15"><input name="mail" value="geheim16"><textarea>geheim17</textarea>
<select><option selected>geheim18</option></select><div contenteditable="true">geheim19</div></form>
<p>Write to <a href="mailto:geheim20@acme.example">Ines Moreau</a>, <a href="tel:+41791234567">+41 79 123 45 67</a> or
<a href="https://www.linkedin.com/in/geheim21/">Ines Moreau</a>. Ines Moreau leads the team; geheim22@acme.example, +41 79 765 43 21.</p>
<img class="avatar" alt="Geheim Dreiundzwanzig" src="geheim24.png"><a href="javascript:geheim25()">x</a>
<a href="https://acme.example/apply?jobId=4711&key=geheim26">Apply</a>
<p>We draw charts of the coast for harbours &lt;script&gt;bad()&lt;/script&gt; &amp; pilots.</p><svg><script>geheim27</script></svg>
<iframe srcdoc="geheim28"></iframe><template>geheim29</template><noscript>geheim30</noscript></main></body></html>`;

describe.each(Object.entries(doms))('a report of a page read wrong, in %s', (_, parse) => {
  const report = reportOf(parse(hostile), ADDRESS, sites, '2026-11-24');

  it('has an address without secrets and how each field was found in its first line', () => {
    const [first = ''] = report.split('\n');
    expect(addressOf(report)).toBe('https://www.acme.example/jobs/4711?jobId=4711');
    expect(first).toContain('"captured":"2026-11-24"');
    expect(first.match(/--/g)).toHaveLength(2);
  });

  it('holds nothing that was typed, runs, or says who looked at it', () => {
    expect(report).not.toMatch(/geheim|<script|<style|<svg|<iframe|onclick|style=|javascript:/i);
  });

  it('names no person, not even where the name stands without a link', () => {
    expect(report).not.toMatch(/Moreau|765 43 21|@acme/);
    expect(report).toContain('[name]');
  });

  it('keeps what rules read, and words that look like markup as words', () => {
    expect(report).toContain('<main id="job" data-job-id="4711"');
    expect(report).toContain('<h1 data-qa="title">Chart Engineer</h1>');
    expect(report).toContain('href="https://acme.example/apply?jobId=4711"');
    expect(report).toContain('&lt;script&gt;bad()&lt;/script&gt; &amp; pilots');
    expect(report).toContain('<meta property="og:title" content="Chart Engineer">');
  });

  it('is at most 300 kB, however much the page holds, in whatever script', () => {
    const long = `<body><main><h1>Chart Engineer</h1>${'<p>地図を作る。</p>'.repeat(30_000)}</main></body>`;
    const report = reportOf(parse(long), ADDRESS, sites, '2026-11-24');
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(MAX_FIXTURE);
    expect(report.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('of a page nested without end, comes to an end', () => {
    const deep = `<body>${'<div>'.repeat(1_500)}x${'</div>'.repeat(1_500)}</body>`;
    expect(reportOf(parse(deep), ADDRESS, sites, '2026-11-24')).toContain('</html>');
  });
});

describe('a report as a fixture', () => {
  const postings = fixtures.filter(({ name }) =>
    /^(?:lever|greenhouse|linkedin|indeed)\/.*(?:posting|guest|viewjob).*html$/.test(name),
  );

  it.each(postings.map((one) => [one.name, one] as const))(
    '%s is read again as the page itself, but for its scripts',
    (_, page) => {
      const document = inLinkedom(page.html);
      const report = reportOf(document, page.url, sites, '2026-11-24');
      for (const script of document.querySelectorAll('script')) script.remove();
      const bare = readPage(document, page.url, sites, { anyPage: true });
      const again = readPage(inLinkedom(report), addressOf(report), sites, { anyPage: true });
      expect(again.kind).toBe(bare.kind);
      if (again.kind === 'posting' && bare.kind === 'posting')
        expect([again.id, again.raw.title, again.raw.company]).toEqual([bare.id, bare.raw.title, bare.raw.company]);
    },
  );
});

describe('an address in a report', () => {
  it.each([
    [
      'https://boards.greenhouse.io/embed/job_app?token=4711&for=acme',
      'https://boards.greenhouse.io/embed/job_app?token=4711',
    ],
    ['https://acme.example/?token=eyJhbGciOi', 'https://acme.example/'],
    ['/jobs/1?id=12', 'https://acme.example/jobs/1?id=12'],
    ['data:text/html,x', null],
    ['https://', null],
  ])('%s is %s', (address, bare) => expect(bareAddress(address, 'https://acme.example/')).toBe(bare));
});
