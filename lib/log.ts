/** One line in the console for what went wrong behind the scenes. Never page content, never what the user wrote. */
export const logError = (where: string, thrown: unknown): void => console.error(`Jobcairn, ${where}:`, thrown);
