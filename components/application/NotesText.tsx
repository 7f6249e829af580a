import Markdown, { type MarkdownToJSX } from 'markdown-to-jsx';
import type { ReactNode } from 'react';
import { linkClasses } from '../ui/Button';

/** Where a link of notes may lead: to pages and to mail. */
export function safeAddress(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol) ? address : null;
}

function Link({ href, children }: { readonly href?: string; readonly children?: ReactNode }) {
  const address = safeAddress(href);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer" className={linkClasses}>
      {children}
    </a>
  );
}

/** The page around the notes has the first two levels of headings. */
const Heading = ({ children }: { readonly children?: ReactNode }) => (
  <h3 className="font-semibold text-ink">{children}</h3>
);

/** Nothing is fetched: of a picture its words are shown. */
const Picture = ({ alt }: { readonly alt?: string }) => <span>{alt}</span>;

/** A field of a list is as its text says, and is changed there. */
const Box = ({ checked }: { readonly checked?: boolean }) => <span>{checked === true ? '☑ ' : '☐ '}</span>;

const OPTIONS: MarkdownToJSX.Options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  overrides: {
    a: Link,
    img: Picture,
    input: Box,
    h1: Heading,
    h2: Heading,
    h3: Heading,
    h4: Heading,
    h5: Heading,
    h6: Heading,
  },
  wrapper: 'div',
};

/** The user's notes as Markdown says: no HTML, no pictures, and links only to pages and mail. */
export function NotesText({ notes }: { readonly notes: string }) {
  return (
    <div className="grid gap-2 text-sm wrap-anywhere text-ink-2 [&_code]:rounded-xs [&_code]:bg-sunken [&_code]:px-1 [&_ol]:list-decimal [&_ol]:ps-5 [&_pre]:overflow-x-auto [&_pre]:rounded-sm [&_pre]:bg-sunken [&_pre]:p-2 [&_ul]:list-disc [&_ul]:ps-5 [&>div]:grid [&>div]:gap-2 [&_blockquote]:border-s-2 [&_blockquote]:border-line-strong [&_blockquote]:ps-3 [&_table]:block [&_table]:overflow-x-auto [&_td]:pe-3">
      <Markdown options={OPTIONS}>{notes}</Markdown>
    </div>
  );
}
