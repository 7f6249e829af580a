/** Where menus and other floats are put: inside the page's main landmark, so that nothing stands outside of all landmarks. */
export const floatPlace = (): HTMLElement | undefined => document.querySelector('main') ?? undefined;
