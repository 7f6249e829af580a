import { strToU8, zipSync } from 'fflate';
import { type ReadResume, readResume, readResumeText } from '../../lib/resume';
import type { Sources } from '../../lib/resume/read-resume';
import { index } from '../skills/packaged';

/** The day that "present" means in these tests. */
const TODAY = '2026-11-24';

export const sources = (): Sources => ({
  index,
  today: TODAY,
  pdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
});

/** Reads a text with its common indentation taken off. */
export const readText = (text: string): ReadResume =>
  readResumeText(text.replace(/^\n/, '').replaceAll(/^ {4}/gm, ''), sources());

export const readBytes = (bytes: Uint8Array): Promise<ReadResume> => readResume(bytes, sources());

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export interface DocxParagraph {
  readonly text: string;
  readonly style?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly listed?: boolean;
  readonly link?: string;
}

const run = ({ text, bold, size }: DocxParagraph) =>
  `<w:r><w:rPr>${bold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size}"/>`}</w:rPr>${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`;

const paragraph = (one: DocxParagraph) =>
  `<w:p><w:pPr>${one.style ? `<w:pStyle w:val="${one.style}"/>` : ''}${one.listed ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : ''}</w:pPr>${
    one.link === undefined ? run(one) : `<w:hyperlink r:id="rId9">${run(one)}</w:hyperlink>`
  }</w:p>`;

/** A Word document with these paragraphs; `header` stands at the top of each page. */
export function aDocx(paragraphs: readonly DocxParagraph[], header: readonly DocxParagraph[] = []): Uint8Array {
  const link = paragraphs.find((one) => one.link !== undefined)?.link;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`),
    'word/header1.xml': strToU8(`<w:hdr>${header.map(paragraph).join('')}</w:hdr>`),
    'word/styles.xml': strToU8(
      '<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${link === undefined ? '' : `<Relationship Id="rId9" TargetMode="External" Target="${link}"/>`}</Relationships>`,
    ),
  });
}

/** One text of a page: where it stands (points from the left and from the top), how large, and which of three fonts. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

const inPdf = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** A PDF with these pages of text, in Helvetica and Helvetica Bold. */
export function aPdf(
  pages: readonly (readonly PdfText[])[],
  options: { readonly encrypted?: boolean } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (content: string) => objects.push(content);
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  pages.forEach((texts, at) => {
    const stream = texts
      .map(
        ({ x, y, text, size = 10, bold }) =>
          `BT /${bold ? 'B' : 'R'} ${size} Tf ${x} ${842 - y} Td (${inPdf(text)}) Tj ET`,
      )
      .join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  const key = `<${'61'.repeat(32)}>`;
  if (options.encrypted) add(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`);
  let body = '%PDF-1.4\n';
  const places = objects.map((content, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${content}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = options.encrypted ? ` /Encrypt ${objects.length} 0 R /ID [${key} ${key}]` : '';
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${body.length}\n%%EOF`;
  return Uint8Array.from(body + end, (letter) => letter.charCodeAt(0));
}
