import type { Money } from '../domain/posting';
import { type MoneyHints, readStatedMoney } from './money';
import { anyOf, phraseSource } from './phrases';
import { fold } from './plain';

const PAY_WORDS = phraseSource(
  'salary, salaries, compensation, pay range, pay rate, pay scale, pay band, base pay, pay is, hourly rate, hourly pay, wage, wages, ctc',
  'verdienst, vergutung, entgelt, remuneration, salaire, salario, sueldo, retribucion, retribuzione, ral, salaris, loon, lon, lonn',
  'mzda, plat, wynagrodzenie, palkka',
);
const GERMAN = '\\p{L}{0,12}gehalt\\p{L}{0,8}';
/** Words by which a sentence speaks of the pay of the job. */
const PAY = new RegExp(`(?<!\\p{L})(?:(?:${PAY_WORDS}|${GERMAN})(?!\\p{L})|pay ?:)`, 'u');
/** Money of other kinds. */
const NOT_PAY = anyOf(
  'bonus, bonuses, sign on, referral, stipend, budget, revenue, funding, raised, arr, aum, turnover, umsatz, tuition, reimburse*',
  'relocation, allowance, 401, insurance, discount, grant, negotiat*, deal, deals, client, clients, customer, customers, payroll, valuation',
);
const LINK =
  '(?:(?:is|of|from|starts?|starting|at|up to|to|ab|von|ist|liegt|bei|betragt|est|de|des|es|desde|hasta|da|fino a|vanaf|tot|od|do|ca\\.?|approx\\.?|will be) ?){0,4}';
/** One amount is pay only right after the word for it: "Salary: $90,000", "Mindestgehalt von 45.000 €", not "the maximum of the pay system is …". */
const DIRECT = new RegExp(
  `(?:^|(?<!\\p{L})(?:${PAY_WORDS}|pay|rate|${GERMAN}))(?: ?\\(?(?:range|brut[to]{0,2}|annuel|anual|gross)\\)?)? ?:? ?${LINK}(?:[a-z]{3} |[^\\p{L}\\d]{0,3})\\d`,
  'u',
);
const LONGEST_SENTENCE = 500;
const LONGEST_HEADING = 80;
const MOST_SENTENCES = 40;

/**
 * Pay that the posting's own text states, for postings that give it nowhere else: only in a sentence that speaks of pay, only an amount that a
 * currency stands at and that is for a known span of time. Null when sentences differ, as they do where pay depends on place or level.
 */
export function payInText(description: string, hints: MoneyHints = {}): Money | null {
  const found = new Map<string, Money>();
  for (const sentence of paySentences(description)) {
    const money = readStatedMoney(sentence, hints);
    if (money === null || money.per === null) continue;
    const isRange = money.min !== money.max && money.min !== null && money.max !== null;
    if (!isRange && (NOT_PAY.test(fold(sentence)) || !DIRECT.test(fold(sentence)))) continue;
    found.set(`${money.min} ${money.max} ${money.currency} ${money.per}`, money);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** Sentences with a figure that speak of pay, or that follow a heading which does. */
function paySentences(description: string): string[] {
  const sentences: string[] = [];
  let heading = false;
  for (const line of description.split('\n')) {
    if (line.trim() === '') continue;
    for (const sentence of line.split(/(?<=[.!?;]) (?=\p{Lu})/u)) {
      const hasFigure = /\d/.test(sentence);
      const isShort = sentence.length < LONGEST_HEADING;
      const speaksOfPay = (hasFigure || isShort) && sentence.length <= LONGEST_SENTENCE && PAY.test(fold(sentence));
      if (hasFigure && sentence.length <= LONGEST_SENTENCE && (speaksOfPay || heading)) sentences.push(sentence);
      heading = speaksOfPay && isShort;
      if (sentences.length === MOST_SENTENCES) return sentences;
    }
  }
  return sentences;
}
