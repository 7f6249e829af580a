import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVisible } from '../../lib/reading/visible';
import { aPage } from './visible-pages';

/** A rule that runs away takes minutes; the parsers alone take a second or two of this. */
const SLOWEST_MS = 30_000;
const ADDRESS = 'https://careers.example/jobs/4711';
const read = (html: string) => readVisible(aPage(html, ADDRESS));

describe('readVisible on hostile pages', { timeout: SLOWEST_MS }, () => {
  it('reads past 20,000 elements inside one another', () => {
    const page = aPage('<title>x</title><body></body>', ADDRESS);
    let parent: Element = page.root;
    for (let depth = 0; depth < 20_000; depth++) {
      const child = page.document.createElement('div');
      parent.appendChild(child);
      parent = child;
    }
    parent.textContent = 'Bridge Inspector';
    expect(readVisible(page).title).toBeUndefined();
  });

  it('reads only the first part of a page with 30,000 lines, without hanging', () => {
    const html = `<title>x</title><body>${'<p>Location: a b c d e f g</p>'.repeat(30_000)}</body>`;
    const page = aPage(html, ADDRESS);
    expect(() => readVisible(page)).not.toThrow();
  });

  it.each([
    ['one line of two million letters', 'A'.repeat(2_000_000)],
    ['names without end', 'Aa Bb de la Cc '.repeat(100_000)],
    ['separators without end', '· | – '.repeat(200_000)],
    ['brackets without end', '((((m/f/d '.repeat(100_000)],
    ['digits without end', '1.000,00 '.repeat(100_000)],
  ])('is not slowed down by %s', (_, text) => {
    const page = aPage(`<title>${text}</title><body><h1>${text}</h1><p>${text}</p><p>At ${text}</p></body>`, ADDRESS);
    expect(() => readVisible(page)).not.toThrow();
  });

  it('never throws, whatever the markup', () => {
    const piece = fc.constantFrom(
      ...[
        '<h1>',
        '</h1>',
        '<dl>',
        '<dt>Location',
        '<dd>',
        '</div>',
        '<p>',
        '<b>Salary:</b>',
        '<table>',
        '<td>',
        '<li>',
      ],
      ...[
        'Engineer',
        '€ 50',
        '·',
        ':',
        '<input type=file>',
        '<form>',
        '__proto__',
        '<svg>',
        '\u0000',
        '\ud800',
        '&#x200b;',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        read(`<title>${pieces.slice(0, 3).join('')}</title><body>${pieces.join('')}</body>`);
      }),
      { numRuns: 200 },
    );
  });
});
