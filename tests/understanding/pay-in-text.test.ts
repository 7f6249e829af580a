import { describe, expect, it } from 'vitest';
import { payInText } from '../../lib/understanding/pay-in-text';

describe('payInText', () => {
  it.each([
    ['The base salary range for this role is $120,000 - $150,000 USD.', 120_000, 150_000, 'USD', 'year'],
    ['Das Gehalt liegt zwischen 60.000 € und 75.000 € brutto pro Jahr.', 60_000, 75_000, 'EUR', 'year'],
    ['Rémunération : 40 à 45 k€ brut annuel', 40_000, 45_000, 'EUR', 'year'],
    ['Salario: 30.000 € - 36.000 € brutos anuales', 30_000, 36_000, 'EUR', 'year'],
    ['Compensation\n$175,000–$225,000 base + competitive equity', 175_000, 225_000, 'USD', 'year'],
    ['Pay: $22.38 per hour', 22.38, 22.38, 'USD', 'hour'],
    ['Hourly rate is £7.50', 7.5, 7.5, 'GBP', null],
    ['Für diese Position gilt ein Mindestgehalt von 45.000 € brutto pro Jahr', 45_000, null, 'EUR', 'year'],
    ['We are paid well. The salary is €60k - 70k a year. Our bonus is 10%.', 60_000, 70_000, 'EUR', 'year'],
  ])('finds pay that the text states: %s', (text, min, max, currency, per) => {
    if (per === null) expect(payInText(text)).toMatchObject({ min, currency, per: 'hour' });
    else expect(payInText(text)).toEqual({ min, max, currency, per, estimated: false });
  });

  it.each([
    'We raised $50 million in Series B.',
    'Our annual learning budget is $2,000 per year.',
    'Referral bonus: $5,000 per year, salary competitive',
    'We manage payroll for 10,000 companies with €5,000,000 revenue per year',
    'You will own salary negotiations for deals of $100,000 per year',
    'Salary: competitive, plus a bonus of up to $10,000 per year',
    'The maximum salary of the whole pay system is $191,900 per year',
    'Salary between 50 and 60 thousand, depending on experience',
    'Compensation for travel: €0.30 per km',
    'Gehalt nach Vereinbarung. 30 Tage Urlaub.',
    '',
  ])('finds none in other money: %s', (text) => {
    expect(payInText(text)).toBeNull();
  });

  it('says nothing where pay depends on the place', () => {
    const text =
      'The pay range in California is $150,000 - $180,000. The pay range in New York is $140,000 - $170,000.';
    expect(payInText(text)).toBeNull();
  });

  it('takes the same pay said twice as one', () => {
    expect(payInText('Salary: $90,000 - $95,000 a year\nBase pay: $90,000 - $95,000 a year')).toMatchObject({
      min: 90_000,
    });
  });
});
