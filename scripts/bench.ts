/** `npm run bench [-- NAME…] [--json]`: what Jobcairn costs, measured in one run. Never a test: machines differ. */
import { parseArgs } from 'node:util';
import { exchange } from './bench/exchange';
import { match } from './bench/match';
import { page } from './bench/page';
import { reading } from './bench/reading';
import { save } from './bench/save';
import { size } from './bench/size';
import { skills } from './bench/skills';
import { tracker } from './bench/tracker';

export type Figures = Readonly<Record<string, number>>;

const benches: Readonly<Record<string, () => Promise<Figures>>> = {
  exchange,
  page,
  reading,
  match,
  skills,
  save,
  size,
  tracker,
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

for (const [name, run] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const figures = await run().catch((thrown: unknown) => {
    console.error(`${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    process.exit(1);
  });
  if (values.json) console.log(JSON.stringify({ bench: name, ...figures }));
  else
    for (const [figure, value] of Object.entries(figures))
      console.log(`${name.padEnd(9)} ${figure.padEnd(14)} ${value}`);
}
