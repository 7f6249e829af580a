import { aPdf, type PdfText } from '../resume/reading';

const line = (y: number, text: string, size = 10, bold = false): PdfText => ({ x: 60, y, text, size, bold });
const pdf = aPdf([
  [
    line(60, 'Lena Marquardt', 22, true),
    line(80, 'Backend Developer'),
    line(96, 'lena@marquardt.example'),
    line(130, 'Experience', 13, true),
    line(148, 'Backend Developer, Kranich GmbH, Berlin', 10, true),
    line(162, 'Feb 2022 - present'),
    line(176, '- Rewrote the billing ledger in Go; 40 million rows, no downtime'),
    line(190, '- Cut the slowest report from 90 s to 2 s in PostgreSQL'),
    line(220, 'Skills', 13, true),
    line(238, 'Go, PostgreSQL, Redis, Kubernetes'),
  ],
]);

/** A résumé, as a person chooses it in a page. */
export const RESUME = { name: 'Backend.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) };
