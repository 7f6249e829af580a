import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** What reads PDF, loaded when the first one is read; it parses in a worker of its own. */
export async function loadPdf(): Promise<typeof import('pdfjs-dist')> {
  const library = await import('pdfjs-dist');
  library.GlobalWorkerOptions.workerSrc = workerUrl;
  return library;
}
