export { writeJsonResume } from './json-resume';
export type { PdfLibrary, ReadingOptions } from './pdf/read-pdf';
export { LARGEST_FILE, type ReadResume, readResume, readResumeText } from './read-resume';
