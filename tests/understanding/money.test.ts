import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../lib/domain/posting';
import { readMoney } from '../../lib/understanding/money';

/** "80000–95000 EUR/year", with … for an open end and ≈ for an estimate. */
const written = (money: Money | null) =>
  money &&
  `${money.estimated ? '≈' : ''}${money.min ?? '…'}–${money.max ?? '…'} ${money.currency ?? '?'}/${money.per ?? '?'}`;

describe('readMoney', () => {
  it.each([
    ['$130,000 - $160,000 a year', '130000–160000 USD/year'],
    ['CA$95,000.00/yr - CA$120,000.00/yr', '95000–120000 CAD/year'],
    ['A$120,000 + super', '120000–120000 AUD/year'],
    ['$95/hr - $135/hr', '95–135 USD/hour'],
    ['$27.85 - $41.77 an hour', '27.85–41.77 USD/hour'],
    ['$40.00 - $50.00 Hourly', '40–50 USD/hour'],
    ['$20 - $25 per hour, 40 hours per week', '20–25 USD/hour'],
    ['$1,000 - $1,200 weekly', '1000–1200 USD/week'],
    ['£450 per day', '450–450 GBP/day'],
    ['£12.50ph', '12.5–12.5 GBP/hour'],
    ['between $50,000 and $60,000 per year', '50000–60000 USD/year'],
    ['€80k – 95k a year', '80000–95000 EUR/year'],
    ['$80-95k', '80000–95000 USD/year'],
    ['Salary: 3-4k€/month', '3000–4000 EUR/month'],
    ['70-90 T€', '70000–90000 EUR/year'],
    ['45.000 € – 60.000 € pro Jahr', '45000–60000 EUR/year'],
    ['15,50 € pro Stunde', '15.5–15.5 EUR/hour'],
    ['500 - 600 €/Tag', '500–600 EUR/day'],
    ['entre 35 et 45 k€ brut annuel', '35000–45000 EUR/year'],
    ['35K€ - 45K€ brut/an', '35000–45000 EUR/year'],
    ['2 500 € par mois', '2500–2500 EUR/month'],
    ['TJM 450 €', '450–450 EUR/day'],
    ['18000/21000€ Brut/any', '18000–21000 EUR/year'],
    ['30.000€ - 36.000€ Bruto/año', '30000–36000 EUR/year'],
    ['RAL 35.000 - 40.000 €', '35000–40000 EUR/year'],
    ['€ 3.200 - € 4.500 per maand', '3200–4500 EUR/month'],
    ['R$ 5.000,00 por mês', '5000–5000 BRL/month'],
    ['NOK 650 000 - 750 000 per år', '650000–750000 NOK/year'],
    ['12 000 - 18 000 zł brutto / mies.', '12000–18000 PLN/month'],
    ['120 - 160 PLN/h', '120–160 PLN/hour'],
    ['50 000 – 80 000 Kč / měsíc', '50000–80000 CZK/month'],
    ["CHF 100'000 – 120'000 p.a.", '100000–120000 CHF/year'],
    ["CHF 1'200.50 pro Tag", '1200.5–1200.5 CHF/day'],
    ['₹12,00,000 - ₹15,00,000 a year', '1200000–1500000 INR/year'],
    ['5-8 Lacs PA', '500000–800000 INR/year'],
    ['6 - 8.5 LPA', '600000–850000 INR/year'],
    ['CTC 12 lakhs per annum', '1200000–1200000 INR/year'],
    ['1.2 Cr', '12000000–12000000 INR/year'],
    ['Rs. 30,000 per month', '30000–30000 INR/month'],
    ['$4,000 - $6,000 SGD per month', '4000–6000 SGD/month'],
    ['$50 - $55 p.h. + super', '50–55 USD/hour'],
    ['DKK 35.000 pr. md.', '35000–35000 DKK/month'],
    ['3.200,- € brutto monatlich', '3200–3200 EUR/month'],
    ['R45 000 - R55 000 Per Month', '45000–55000 ZAR/month'],
    ['¥6,000,000 - ¥9,000,000 / year', '6000000–9000000 ?/year'],
    ['SGD 6,000 - 8,000 monthly', '6000–8000 SGD/month'],
  ])('reads %s', (text, money) => {
    expect(written(readMoney(text))).toBe(money);
  });

  it.each([
    ['From $22.38 an hour', '22.38–… USD/hour'],
    ['ab 3.500 € brutto im Monat', '3500–… EUR/month'],
    ['$150k+ per year', '150000–… USD/year'],
    ['Mindestgehalt von 45.000 € pro Jahr', '45000–… EUR/year'],
    ['Up to $45 an hour', '…–45 USD/hour'],
    ['bis zu 70.000 € p.a.', '…–70000 EUR/year'],
    ["jusqu'à 55 000 € par an", '…–55000 EUR/year'],
  ])('leaves the unstated end open: %s', (text, money) => {
    expect(written(readMoney(text))).toBe(money);
  });

  it.each([
    ['₹5L - ₹8L (Glassdoor Est.)', '≈500000–800000 INR/year'],
    ['Estimated $70K - $90K a year', '≈70000–90000 USD/year'],
    ['Geschätztes Gehalt: 50.000 € - 65.000 € /Jahr', '≈50000–65000 EUR/year'],
  ])('marks the board’s guess: %s', (text, money) => {
    expect(written(readMoney(text))).toBe(money);
  });

  it.each([
    ['SF Target Base Salary $220K – $330K • Offers Equity', '220000–330000 USD/year'],
    ['85.000 – 105.000 EUR', '85000–105000 EUR/year'],
    ['50 000 – 80 000 CZK', '50000–80000 CZK/?'],
    ['DKK 440.935', '440935–440935 DKK/?'],
    ['$25', '25–25 USD/?'],
  ])('infers a year only where no other span is plausible: %s', (text, money) => {
    expect(written(readMoney(text))).toBe(money);
  });

  it.each([
    ['EUR 80000 – 95000 / YEAR', '80000–95000 EUR/year'],
    ['80000 – 95000 / YEAR', '80000–95000 ?/year'],
    ['USD 45.5 / HOUR', '45.5–45.5 USD/hour'],
    ['EUR 80000.000 / YEAR', '80000–80000 EUR/year'],
    ['EUR 80000 / ANN', '80000–80000 EUR/year'],
    ['USD 45 / HUR', '45–45 USD/hour'],
    ['USD 45 / Hourly', '45–45 USD/hour'],
    ['EUR 45.000 / YEAR', '45000–45000 EUR/year'],
    ['USD 80,000.00 – 95,000.00 / YEAR', '80000–95000 USD/year'],
    ['EUR 80000 – 95000', '80000–95000 EUR/year'],
    ['EUR 80000 – 0 / YEAR', '80000–… EUR/year'],
    ['USD 95000 – 80000 / YEAR', '80000–95000 USD/year'],
    ['USD 80000 / HOUR', '80000–80000 USD/?'],
    ['EUR 0 – 0 / YEAR', null],
    ['USD 80 – 95 / YEAR', null],
    ['EUR 1 – 100000 / YEAR', null],
  ])('reads and mends structured data: %s', (text, money) => {
    expect(written(readMoney(text))).toBe(money);
  });

  it('settles dollars and crowns by country', () => {
    expect(readMoney('$130,000 a year', { country: 'AU' })?.currency).toBe('AUD');
    expect(readMoney('$130,000 a year', { country: 'DE' })?.currency).toBe('USD');
    expect(readMoney('US$130,000 a year', { country: 'AU' })?.currency).toBe('USD');
    expect(readMoney('45 000 kr/mån', { country: 'SE' })).toMatchObject({ min: 45_000, currency: 'SEK', per: 'month' });
    expect(readMoney('45 000 kr/mån')?.currency).toBeNull();
  });

  it.each([
    '401k',
    '401(k) matching',
    '10k users',
    '+49 30 1234567',
    '80-100%',
    '40 hours per week',
    '2026',
    'Competitive',
    'Lohnband 6',
    'E13 TV-L',
    '',
  ])('finds no pay in %j', (text) => {
    expect(readMoney(text)).toBeNull();
  });

  it('gives back what a locale formatted', () => {
    const kinds = [
      ['en-US', 'USD', ' a year'],
      ['en-GB', 'GBP', ' per annum'],
      ['en-IN', 'INR', ' a year'],
      ['de-DE', 'EUR', ' pro Jahr'],
      ['de-CH', 'CHF', ' p.a.'],
      ['fr-FR', 'EUR', ' par an'],
      ['es-ES', 'EUR', ' al año'],
      ['it-IT', 'EUR', ' all’anno'],
      ['pt-BR', 'BRL', ' por ano'],
      ['nl-NL', 'EUR', ' per jaar'],
      ['pl-PL', 'PLN', ' rocznie'],
      ['cs-CZ', 'CZK', ' ročně'],
    ] as const;
    const amount = fc.integer({ min: 20_000, max: 900_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...kinds), (a, b, [locale, currency, span]) => {
        fc.pre(Math.max(a, b) < 20 * Math.min(a, b));
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const text = `${format.format(min)} – ${format.format(max)}${span}`;
        expect(readMoney(text), text).toEqual({ min, max, currency, per: 'year', estimated: false });
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives ordered, positive amounts or nothing for any text', () => {
    const piece = fc.constantFrom(
      '$',
      '€',
      '1,',
      '000',
      '5',
      'k',
      ' - ',
      '.',
      ' ',
      'year',
      'L',
      '0',
      'from ',
      '/h',
      "'",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 15 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const money = readMoney(text);
          if (money === null) return;
          expect(money.min ?? money.max).toBeGreaterThan(0);
          expect(money.min ?? 0).toBeLessThanOrEqual(money.max ?? Number.POSITIVE_INFINITY);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
