import { decodeText } from '../../lib/exchange/decode';
import { type Mapping, mappingFor } from '../../lib/exchange/fields';
import type { Answers } from '../../lib/exchange/questions';
import { interpret } from '../../lib/exchange/rows';
import { readTable, type Table } from '../../lib/exchange/table';
import { THEN } from '../builders';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As Teal's "Download Data" writes it; invented. */
export const TEAL = `id,company_name,role,location,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at,applied_at,follow_up_at,updated_at,archived_at,status,statusName
a1,Kestrel Maps,Backend Developer,"Bern, Switzerland",https://jobs.lever.co/kestrel/0b7e4a52-8f3f-4c9b-9a7e-0f6c0d1e2a3b?utm_source=teal,4,LinkedIn,90000,110000,CHF,yearly,2026-10-30T08:00:00.000Z,2026-11-02T09:30:00.000Z,2026-11-20T08:00:00.000Z,2026-11-02T09:30:00.000Z,,"{""id"":3,""name"":""Applied""}",Applied
a2,Lindenhof,"Keeper of ""Bees"", senior",Basel,,0,Other,,,,,2026-11-01T08:00:00.000Z,,,2026-11-01T08:00:00.000Z,,"{}",Bookmarked
a3,Nordlicht GmbH,Data Engineer,Hamburg,https://nordlicht.example/jobs/4711,2,Company,,70000,EUR,yearly,2026-09-01T08:00:00.000Z,2026-09-03T08:00:00.000Z,,2026-10-01T08:00:00.000Z,2026-10-02T08:00:00.000Z,"{}",No Response 👻
`;

/** Huntr's short list. */
export const HUNTR = `Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes
Kestrel Maps AG,Backend Developer (m/w/d),Applied,https://boards.greenhouse.io/kestrel/jobs/4000123,Bern,CHF 90k - 110k,2026-10-30,"Two lines
of notes"
Apiary,Keeper,Wishlist,https://apiary.example/jobs/77,Basel,,2026-11-01,
`;

/** LinkedIn's own "Job Applications.csv". */
export const LINKEDIN = `Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
"8/15/26, 3:04 PM",me@example.com,+41 1,Kestrel Maps,Backend Developer,http://www.linkedin.com/jobs/view/4100000012,CV-2026.pdf,"How many years? | 4"
"3/4/26, 9:15 AM",me@example.com,,Apiary,Keeper,https://www.linkedin.com/jobs/view/4100000013,,
`;

export const NO_ANSWERS: Answers = { order: null, stages: {} };

/** The table in a file. */
export const tableIn = (bytes: Uint8Array): Table => readTable(decodeText(bytes));

/** A table that is read to its end. */
export function interpreted(table: Table, mapping: Mapping, answers: Answers) {
  const steps = interpret(table, mapping, answers, THEN);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A table as it comes in without anything chosen. */
export function takenFrom(text: string | Uint8Array, answers: Answers = NO_ANSWERS) {
  const table = tableIn(typeof text === 'string' ? bytesOf(text) : text);
  return interpreted(table, mappingFor(table.columns), answers);
}
