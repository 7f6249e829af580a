import type { AskedSkill } from '../../lib/domain/skills';
import { findSkills } from '../../lib/skills';
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

/** `jobcairn skills`: prints the skills that each text names. */
export async function skills(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, { jsonl: { type: 'boolean' } });
  if (positionals.length === 0) throw new Misuse('Name at least one text.');
  const files = positionals.map(textFile);
  const index = packagedSkills();
  for (const { file, text } of files) {
    const start = performance.now();
    const found = findSkills(text, index);
    const ms = performance.now() - start;
    if (values.jsonl) console.log(JSON.stringify({ file, skills: found, facts: {}, ms }));
    else console.log([file, ...found.map(lineOf)].join('\n'));
  }
}
