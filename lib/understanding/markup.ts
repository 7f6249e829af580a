import { Tokenizer } from 'htmlparser2';
import { LineWriter } from './line-writer';

/** Elements whose content is no text of the posting. */
const SKIPPED = new Set(
  'script style template noscript svg iframe object head title select audio video math canvas textarea noembed noframes'.split(
    ' ',
  ),
);
/** Elements that stand apart as paragraphs, with a blank line around them. */
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table hr blockquote pre section article header footer figure fieldset'.split(' '),
);
/** Elements that begin on their own line. */
const LINES = new Set(
  'div li tr dt dd address main aside nav form details summary caption legend button option center thead tbody tfoot figcaption label'.split(
    ' ',
  ),
);
/** Elements inside a line, which never divide a word. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr del'.split(
    ' ',
  ),
);
const DEEPEST_LIST = 50;

interface List {
  readonly ordered: boolean;
  count: number;
}

/** Reads tags as they come. No tree is built, so depth costs nothing and broken nesting cannot lose text. */
class MarkupReader {
  readonly writer = new LineWriter();
  readonly #keepLineEnds: boolean;
  readonly #lists: List[] = [];
  #pre = 0;
  #skipped = '';
  #skippedDepth = 0;

  constructor(keepLineEnds: boolean) {
    this.#keepLineEnds = keepLineEnds;
  }

  open(name: string): void {
    if (this.#skipped !== '') {
      if (name === this.#skipped) this.#skippedDepth++;
      return;
    }
    if (SKIPPED.has(name)) {
      this.#skipped = name;
      this.#skippedDepth = 1;
      this.writer.space();
      return;
    }
    if (name === 'br') this.writer.lineBreak();
    else if (name === 'li') this.#item();
    else if (name === 'td' || name === 'th') this.writer.cell();
    else this.#boundary(name);
    if (name === 'pre') this.#pre++;
    if ((name === 'ul' || name === 'ol') && this.#lists.length < DEEPEST_LIST)
      this.#lists.push({ ordered: name === 'ol', count: 0 });
  }

  close(name: string): void {
    if (this.#skipped !== '') {
      if (name === this.#skipped && --this.#skippedDepth === 0) this.#skipped = '';
      return;
    }
    if (name === 'li') this.writer.endItem();
    if (name === 'pre' && this.#pre > 0) this.#pre--;
    if (name === 'ul' || name === 'ol') {
      this.writer.endItem();
      this.#lists.pop();
    }
    if (name === 'br') this.writer.lineBreak();
    else if (name !== 'td' && name !== 'th' && name !== 'li') this.#boundary(name);
  }

  text(text: string): void {
    if (this.#skipped !== '') return;
    const lines = this.#keepLineEnds || this.#pre > 0 ? text.split('\n') : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.writer.lineBreak();
      this.writer.write(line);
    }
  }

  /** A character written as an entity. A line end written so was meant to be seen. */
  character(code: number): void {
    if (this.#skipped !== '') return;
    if (code === 10 || code === 13) this.writer.lineBreak();
    else this.writer.write(String.fromCodePoint(code));
  }

  #item(): void {
    const list = this.#lists.at(-1);
    if (list) list.count++;
    this.writer.item(list?.ordered ? `${list.count}. ` : '• ');
  }

  #boundary(name: string): void {
    if (PARAGRAPHS.has(name)) this.writer.boundary(this.#lists.length > 0 ? 1 : 2);
    else if (LINES.has(name)) this.writer.boundary(1);
    else if (!INLINE.has(name)) this.writer.space();
  }
}

const nothing = (): void => {};

/**
 * Text of an HTML fragment: a line for each block, a blank line around paragraphs, "• " or "1. " before list items, " | " between table
 * cells. One pass over the source. `keepLineEnds`: line ends of the source count, as in text that is marked up inside its lines only.
 */
export function renderMarkup(html: string, keepLineEnds: boolean): string {
  const reader = new MarkupReader(keepLineEnds);
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => reader.open(nameAt(start, end)),
      onclosetag: (start, end) => reader.close(nameAt(start, end)),
      ontext: (start, end) => reader.text(html.slice(start, end)),
      ontextentity: (code) => reader.character(code),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return reader.writer.toString();
}

/** The text with its entities resolved; everything else, `<` included, stays as it is. */
export function decodeEntities(text: string): string {
  return renderMarkup(text.replaceAll('<', '&lt;'), true);
}
