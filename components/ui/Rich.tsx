import { Fragment, type ReactNode } from 'react';

export interface RichProps {
  /** Text with parts marked by tags: "Read <link>the posting</link>." Tags do not nest. */
  readonly text: string;
  /** How each marked part is drawn. */
  readonly parts: Readonly<Record<string, (text: string) => ReactNode>>;
}

const MARKED = /<(\w+)>([^<]*)<\/\1>/;

/** A sentence of the catalogue with links, buttons or emphasis in it. */
export function Rich({ text, parts }: RichProps) {
  // Split by two groups: plain, tag, marked, plain, tag, marked … plain.
  const pieces = text.split(MARKED);
  const drawn: ReactNode[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [plain, tag, marked = ''] = pieces.slice(at, at + 3);
    drawn.push(<Fragment key={at}>{plain}</Fragment>);
    if (tag !== undefined) drawn.push(<Fragment key={`${at} ${tag}`}>{parts[tag]?.(marked) ?? marked}</Fragment>);
  }
  return drawn;
}
