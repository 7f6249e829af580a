import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DESCRIPTION } from '../../lib/domain/posting';
import { htmlToText } from '../../lib/understanding/text';

describe('htmlToText', () => {
  it.each([
    ['paragraphs are divided by a blank line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['divisions stand on their own lines', '<div>One</div><div>Two</div>', 'One\nTwo'],
    [
      'words at block boundaries are never glued',
      '<h2>Tasks</h2>Plan<div>Build</div>Ship',
      'Tasks\n\nPlan\nBuild\nShip',
    ],
    ['inline elements do not divide words', '<p>Java<b>Script</b> and <i>C</i>++</p>', 'JavaScript and C++'],
    ['elements unknown to HTML do not glue words', 'a<x-icon></x-icon>b', 'a<x-icon></x-icon>b'],
    ['elements unknown to HTML inside markup divide words', '<p>a<x-icon></x-icon>b</p>', 'a b'],
    ['a line break breaks the line, two make a blank line', 'One<br>Two<br/><br>Three', 'One\nTwo\n\nThree'],
    [
      'list items begin with a bullet',
      '<p>We offer:</p><ul><li>Tea</li><li>Cake</li></ul><p>End</p>',
      'We offer:\n\n• Tea\n• Cake\n\nEnd',
    ],
    [
      'paragraphs inside list items stay in the item',
      '<ul><li><p>Tea</p></li><li><p>Cake</p></li></ul>',
      '• Tea\n• Cake',
    ],
    ['a bullet typed into a list item is not doubled', '<ul><li>• Tea</li><li>- Cake</li></ul>', '• Tea\n• Cake'],
    ['empty items leave no bullet', '<ul><li></li><li>Tea</li><li> </li></ul>Later', '• Tea\n\nLater'],
    ['items without end tags', '<ul><li>Tea<li>Cake</ul>End', '• Tea\n• Cake\n\nEnd'],
    [
      'numbered lists are numbered, each for itself',
      '<ol><li>A</li><li>B</li></ol><ol><li>C</li></ol>',
      '1. A\n2. B\n\n1. C',
    ],
    ['a list inside a list', '<ul><li>Tea<ul><li>Green</li></ul></li><li>Cake</li></ul>', '• Tea\n• Green\n• Cake'],
    [
      'table rows are lines, cells are divided',
      '<table><tr><th>Pay</th><td>€1</td></tr><tr><td>Place</td><td>Ulm</td></tr></table>',
      'Pay | €1\nPlace | Ulm',
    ],
    [
      'a table that only lays out leaves no bars',
      '<table><tr><td><p>One</p><p>Two</p></td></tr></table>',
      'One\n\nTwo',
    ],
    ['entities are resolved', '<p>R&amp;D &ndash; 5&nbsp;000&#8239;&euro; &lt;3</p>', 'R&D – 5 000 € <3'],
    ['entities of plain text too', 'R&amp;D\nSales', 'R&D\nSales'],
    ['markup that was escaped is markup', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;', 'One\n\nR&D'],
    ['markup that was escaped inside a wrapper', '<div>&lt;ul&gt;&lt;li&gt;Tea&lt;/li&gt;&lt;/ul&gt;</div>', '• Tea'],
    ['comparison signs and generics are no markup', 'Pay < 5 and List<String> > 3', 'Pay < 5 and List<String> > 3'],
    ['line ends written as text', 'One\\nTwo\\r\\n\\nThree', 'One\nTwo\n\nThree'],
    ['one backslash-n may be meant', 'Know what \\n means', 'Know what \\n means'],
    ['line ends written as entities', 'One&#xa;Two&amp;#xa;Three', 'One\nTwo\nThree'],
    ['line ends of text with inline tags only', '<b>Tasks</b>\nPlan\nBuild', 'Tasks\nPlan\nBuild'],
    ['line ends of source code are white space', '<p>One\n   line</p>\n\n\n<p>Two</p>', 'One line\n\nTwo'],
    ['preformatted text keeps its lines', '<pre>One\nTwo</pre>', 'One\nTwo'],
    [
      'plain text keeps its lines, at most one blank one',
      'One\r\nTwo\r\rThree\n\n\n\nFour',
      'One\nTwo\n\nThree\n\nFour',
    ],
    ['plain bullets of any shape', '- Tea\n* Cake\n● Jam\n·  Milk', '• Tea\n• Cake\n• Jam\n• Milk'],
    ['a dash inside a line stays', 'Tea - green', 'Tea - green'],
    ['what shows nothing is removed', 'In\u00advisi\u200bble\u0007\ufeff \u202eok', 'Invisible ok'],
    [
      'programs and styles are no text',
      '<p>One</p><script>alert("x")</script><style>p{}</style><template><p>No</p></template><p>Two</p>',
      'One\n\nTwo',
    ],
    ['comments are no text', '<p>One<!-- two --></p>', 'One'],
    [
      'controls are dropped',
      '<p>One</p><button>Show more</button><button>Mehr anzeigen</button><span>… more</span>',
      'One',
    ],
    ['a heading that is a control word without dots stays', '<h3>Plus :</h3><p>Docker</p>', 'Plus :\n\nDocker'],
    ['a board’s own heading is dropped', '<h2>About the job</h2><p>One</p>', 'One'],
    [
      'that heading later in the text stays',
      '<p>One</p><h2>About the job</h2><p>Two</p>',
      'One\n\nAbout the job\n\nTwo',
    ],
    ['localised headings of boards', '<h2>Informazioni sull’offerta di lavoro</h2><p>Uno</p>', 'Uno'],
    ['an unfinished tag loses nothing before it', '<p>One</p><p>Two</p><a href="x', 'One\n\nTwo'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('keeps at most the longest text and ends it at a paragraph', () => {
    const text = htmlToText('<p>A sentence of some length, again and again.</p>'.repeat(40_000));
    expect(text.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
    expect(text.length).toBeGreaterThan(MAX_DESCRIPTION - 100);
    expect(text.endsWith('again and again.')).toBe(true);
  });

  it.each([
    ['opening brackets', '<'.repeat(2_000_000)],
    ['open tags', '<div '.repeat(400_000)],
    ['elements inside elements', '<div>'.repeat(400_000)],
    ['lists inside lists', '<ul><li>'.repeat(200_000)],
    ['ampersands', '&amp;'.repeat(400_000)],
    ['escapes of escapes', `&${'amp;'.repeat(400_000)}lt;p&gt;`],
    ['blank lines', '\n'.repeat(2_000_000)],
    ['spaces', ' '.repeat(2_000_000)],
    ['line ends written as text', '\\n'.repeat(1_000_000)],
    ['dashes', '- '.repeat(1_000_000)],
    ['one attribute', `<p ${'a'.repeat(2_000_000)}>`],
  ])('comes to its end, in the square of the length it would hang: %s', (_, html) => {
    expect(() => htmlToText(html)).not.toThrow();
  });

  const word = fc.constantFrom(
    'tea',
    'R&amp;D',
    '&lt;b&gt;',
    'C++',
    '5 &euro;',
    '-',
    '•',
    'Show more',
    '1.',
    '&nbsp;',
    '\\n',
    'Pay < 5',
    'é',
    '\u200b',
  );
  const tag = fc.constantFrom(
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'b',
    'span',
    'h2',
    'table',
    'tr',
    'td',
    'pre',
    'script',
    'x-y',
    'br',
  );
  const html = fc
    .array(
      fc.oneof(
        word,
        tag.map((name) => `<${name}>`),
        tag.map((name) => `</${name}>`),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' '));

  it('gives its own output back unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(html, fc.string({ unit: 'binary' })), (source) => {
        const text = htmlToText(source);
        expect(htmlToText(text)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives no tags, no invisible characters, no trailing spaces', () => {
    fc.assert(
      fc.property(html, (source) => {
        const text = htmlToText(source);
        expect(text).not.toMatch(/<\/?(?:p|div|ul|ol|li|b|span|h2|table|tr|td|pre|script|br)>/);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(text).not.toMatch(/ \n|\n{3}|^\s|\s$/);
      }),
    );
  });
});
