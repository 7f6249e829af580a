/** Collects text and turns the boundaries between elements into spaces and line breaks. */
export class LineWriter {
  readonly #parts: string[] = [];
  #breaks = 0;
  #space = false;
  #cell = false;
  #lineIsEmpty = true;
  #prefix = '';

  /** Plain run of text; white space inside it is one space. */
  write(text: string): void {
    const run = text.replace(/\s+/g, ' ');
    if (run.startsWith(' ')) this.#space = true;
    const words = run.trim();
    if (words === '') return;
    this.#flush();
    this.#parts.push(words);
    this.#lineIsEmpty = false;
    this.#space = run.endsWith(' ');
  }

  /** A boundary worth `count` line ends, not added to others at the same place. Nothing divides a bullet from its text. */
  boundary(count: number): void {
    if (this.#prefix === '') this.#breaks = Math.max(this.#breaks, count);
    this.#cell = false;
  }

  /** A line break of its own: two of them make a blank line. */
  lineBreak(): void {
    if (this.#prefix === '') this.#breaks = Math.min(2, this.#breaks + 1);
  }

  item(prefix: string): void {
    this.boundary(1);
    this.#prefix = prefix;
  }

  endItem(): void {
    this.#prefix = '';
    this.boundary(1);
  }

  cell(): void {
    this.#cell = true;
  }

  space(): void {
    this.#space = true;
  }

  toString(): string {
    return this.#parts.join('');
  }

  #flush(): void {
    if (this.#breaks > 0 && this.#parts.length > 0) {
      this.#parts.push('\n'.repeat(this.#breaks));
      this.#lineIsEmpty = true;
    }
    if (this.#prefix !== '') this.#parts.push(this.#prefix);
    else if (this.#cell && !this.#lineIsEmpty) this.#parts.push(' | ');
    else if (this.#space && !this.#lineIsEmpty) this.#parts.push(' ');
    this.#breaks = 0;
    this.#space = false;
    this.#cell = false;
    this.#prefix = '';
  }
}
