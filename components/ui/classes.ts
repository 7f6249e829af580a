/** Joins class names; false and undefined ones drop out. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
