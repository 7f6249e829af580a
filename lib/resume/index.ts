export type { PdfLibrary, ReadingOptions } from './pdf/read-pdf';
export { type ReadResume, readResume, readResumeText } from './read-resume';
