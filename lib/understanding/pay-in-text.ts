import type { Money } from '../domain/posting';
import { type MoneyHints, readStatedMoney } from './money';
import { fold } from './plain';

/** Words by which a sentence speaks of the pay of the job. */
const PAY =
  /\b(?:salary|salaries|compensation|pay (?:range|rate|scale|band)|base pay|pay:|pay is|hourly rate|wage|wages|gehalt|gehaltsspanne|jahresgehalt|monatsgehalt|bruttogehalt|verdienst|remuneration|salaire|salario|sueldo|retribucion|retribuzione|stipendio|ral|salaris|loon|lon|lonn|mzda|plat|wynagrodzenie|palkka|ctc|entgelt|vergutung)\b/;
/** Money of other kinds. */
const NOT_PAY =
  /\b(?:bonus(?:es)?|sign-?on|referral|stipend|budget|revenue|funding|raised|series [a-e]|arr|aum|turnover|umsatz|tuition|reimburse\w*|relocation|allowance|401|insurance|discount|grant|valuation|up to \$?\d+ (?:for|towards))\b/;
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
    if (!isRange && NOT_PAY.test(fold(sentence))) continue;
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
