const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** "10,000", as the user's locale writes numbers. */
export const numberText = (count: number): string => whole.format(count);
