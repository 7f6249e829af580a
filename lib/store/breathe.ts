/** Lets the page answer and paint: what long work does now and then. Not inside a transaction, which would end over it. */
export const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));
