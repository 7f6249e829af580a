import { Misuse } from './workbench/misuse';

const USAGE = `Usage: npm run -s jobcairn -- COMMAND [OPTION…] FILE…

  read     what a saved page says of its posting
             --dom linkedom|chromium   where to read it (linkedom)
             --url URL                 the page's address, where its first line does not say it
  skills   the skills that a text names, and the facts that it states
  resume   what a résumé says (PDF, DOCX, JSON Resume, LinkedIn's archive, text)
  match    how postings fit a profile or a résumé, with the sum and hints; a .jsonl file holds many postings
             --profile FILE
             --best N                  only the N best, a line each

  --jsonl  one JSON object a line instead of the readable form`;

type Command = (args: readonly string[]) => Promise<void>;

/** Loaded only when asked for: reading a page needs no taxonomy, matching needs no browser. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./workbench/read')).read,
  skills: async () => (await import('./workbench/skills')).skills,
  resume: async () => (await import('./workbench/resume')).resume,
  match: async () => (await import('./workbench/match')).match,
};

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (!name || /^(?:--help|-h|help)$/.test(name)) {
    console.log(USAGE);
  } else {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new Misuse(`There is no command "${name}"; the commands are ${Object.keys(commands).join(', ')}.`);
    await (await load())(args);
  }
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  const misuse = thrown instanceof Misuse;
  console.error(misuse ? thrown.message : thrown);
  process.exitCode = misuse ? 2 : 1;
});
