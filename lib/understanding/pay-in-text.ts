import type { Money } from '../domain/posting';
import { type MoneyHints, readStatedMoney } from './money';
import { fold } from './plain';

/** Words by which a sentence speaks of the pay of the job. */
const PAY =
  /\b(?:salary|salaries|compensation|pay (?:range|rate|scale|band|is)|base pay|(?:hourly|base|annual|total) (?:rate|pay)|wages?|\w{0,12}gehalt\w{0,8}|verdienst|vergutung|entgelt|remuneration|salaire|salario|sueldo|retribucion|retribuzione|ral|salaris|loon|lon|lonn|mzda|plat|wynagrodzenie|palkka|ctc)\b|\bpay ?:/;
/** Money of other kinds. */
const NOT_PAY =
  /\b(?:bonus(?:es)?|sign-?on|referral|stipend|budget|revenue|funding|raised|series [a-e]|arr|aum|turnover|umsatz|tuition|reimburse\w*|relocation|allowance|401|insurance|discount|grant|negotiat\w*|deals?|clients?|customers?|payroll|valuation|up to \$?\d+ (?:for|towards))\b/;
/** One amount is pay only right after the word for it: "Salary: $90,000", "Mindestgehalt von 45.000 €", not "the maximum of the pay system is …". */
const DIRECT =
  /(?:^|\b(?:salary|salaries|compensation|pay|rate|wages?|\w{0,12}gehalt\w{0,8}|verdienst|vergutung|entgelt|remuneration|salaire|salario|sueldo|retribucion|retribuzione|ral|salaris|loon|lon|lonn|mzda|plat|wynagrodzenie|palkka|ctc))(?: ?\(?(?:range|brut[to]*|annuel|anual|gross)\)?)? ?:? ?(?:(?:is|of|from|starts?|starting|at|up to|to|ab|von|ist|liegt|bei|betragt|est|de|des|es|desde|hasta|da|fino a|vanaf|tot|od|do|ca\.?|approx\.?|will be) ?){0,4}(?:[a-z]{3} |[^\p{L}\d]{0,3})\d/u;
const LONGEST_SENTENCE = 500;
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

function paySentences(description: string): string[] {
  const sentences: string[] = [];
  let heading = false;
  for (const line of description.split('\n')) {
    if (line.trim() === '') continue;
    for (const sentence of line.split(/(?<=[.!?;]) (?=\p{Lu})/u)) {
      const speaksOfPay = PAY.test(fold(sentence.slice(0, LONGEST_SENTENCE)));
      if (sentence.length <= LONGEST_SENTENCE && (speaksOfPay || heading) && /\d/.test(sentence))
        sentences.push(sentence);
      heading = speaksOfPay && sentence.length < 80;
      if (sentences.length === MOST_SENTENCES) return sentences;
    }
  }
  return sentences;
}
