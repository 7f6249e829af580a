/**
 * Plays months of use over the engine behind reminders, once for each seed, against a plain model:
 * `npm run -s simulate -- --seeds 10000 [--first 1] [--sabotage NAME] [--json]`. Ends with 1 where the model was contradicted.
 */
import { parseArgs } from 'node:util';
import { NONE, SABOTAGES } from '../tests/simulation/sabotage';
import { simulate } from '../tests/simulation/simulate';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    first: { type: 'string', default: '1' },
    sabotage: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const number = (name: 'seeds' | 'first'): number => {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value > 0) return value;
  console.error(`--${name} wants a whole number above 0.`);
  process.exit(2);
};

const sabotage = values.sabotage === undefined ? NONE : SABOTAGES[values.sabotage];
if (sabotage === undefined) {
  console.error(`--sabotage wants one of: ${Object.keys(SABOTAGES).join(' · ')}`);
  process.exit(2);
}

const started = performance.now();
const { examples, ...figures } = await simulate(number('seeds'), { first: number('first'), sabotage });
const seconds = Math.round((performance.now() - started) / 100) / 10;
if (values.json) console.log(JSON.stringify({ ...figures, seconds }));
else {
  console.log(`${figures.seeds} seeds in ${seconds} s: ${figures.due} due, ${figures.notified} notified`);
  for (const [what, times] of Object.entries(figures.faults)) console.log(`  ${what}: ${times}`);
  console.log(`${figures.violations} violations`);
}
for (const example of examples) console.error(example);
process.exit(figures.violations === 0 ? 0 : 1);
