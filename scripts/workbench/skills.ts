import type { AskedFacts, Fact } from '../../lib/domain/advice';
import type { AskedSkill } from '../../lib/domain/skills';
import { findSkills, readFacts } from '../../lib/skills';
import { packagedSkills } from './lexicon';
import { Misuse } from './misuse';
import { parseOptions } from './options';
import { textFile } from './text-file';

/** One line of the readable form: what is asked, how much, and the sentence that asks. */
function lineOf(skill: AskedSkill): string {
  const years = skill.years === null ? '' : `, ${skill.years}+ years`;
  const or = skill.alternatives.length === 0 ? '' : ` (or ${skill.alternatives.join(', ')})`;
  const need = skill.negated ? 'not needed' : skill.need;
  return `  ${skill.name}${or} · ${skill.kind} · ${need}${years}\n      ${skill.sentence}`;
}

/** The stated facts as readable lines, each with its sentence. */
function factLines(facts: AskedFacts): string[] {
  const stated = Object.entries(facts).flatMap(
    ([name, fact]: [string, Fact<unknown> | readonly Fact<unknown>[] | null]) =>
      [fact ?? []].flat().map(({ value, sentence }) => `  ${name}: ${value}\n      ${sentence}`),
  );
  return stated.length === 0 ? ['  no facts stated'] : stated;
}

/** `jobcairn skills`: prints the skills that each text names and the facts that it states. */
export async function skills(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, { jsonl: { type: 'boolean' } });
  if (positionals.length === 0) throw new Misuse('Name at least one text.');
  const files = positionals.map(textFile);
  const index = packagedSkills();
  for (const { file, text, title } of files) {
    const start = performance.now();
    const found = findSkills(text, index);
    const ms = performance.now() - start;
    const facts = readFacts({ title, description: text }, found, index);
    if (values.jsonl) console.log(JSON.stringify({ file, skills: found, facts, ms }));
    else console.log([file, ...found.map(lineOf), ...factLines(facts)].join('\n'));
  }
}
