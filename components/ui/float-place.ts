import { createContext, type RefObject, useContext } from 'react';

/** The dialog that something stands in: what is outside of it is hidden from screen readers while it is open. */
export const FloatPlace = createContext<RefObject<HTMLElement | null> | null>(null);

/** Where menus and other floats are put: inside the dialog they belong to, else inside the page's main landmark, so that nothing stands outside of all landmarks. */
export const useFloatPlace = (): RefObject<HTMLElement | null> | HTMLElement | undefined =>
  useContext(FloatPlace) ?? document.querySelector('main') ?? undefined;
