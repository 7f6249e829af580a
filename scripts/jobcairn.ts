import { pathToFileURL } from 'node:url';
import { Misuse } from './workbench/misuse';

const USAGE = `Usage: npm run -s jobcairn -- COMMAND [OPTION…] FILE…

  read     what a saved page says of its posting
             --dom linkedom|chromium   where to read it (linkedom)
             --url URL                 the page's address, where its first line does not say it
  skills   the skills that a text names
  match    how postings fit a profile
             --profile FILE

  --jsonl  one JSON object a line instead of the readable form`;

type Command = (args: readonly string[]) => Promise<void>;

const commands: Readonly<Record<string, { readonly file: string; readonly run: string }>> = {
  read: { file: './workbench/read.ts', run: 'read' },
  skills: { file: './workbench/skills.ts', run: 'skills' },
  match: { file: './workbench/match.ts', run: 'match' },
};

/** Loads only the command that is asked for: reading a page needs no taxonomy, matching needs no browser. */
async function load(name: string): Promise<Command> {
  const command = commands[name];
  if (!command)
    throw new Misuse(`There is no command "${name}"; the commands are ${Object.keys(commands).join(', ')}.`);
  const loaded: Record<string, unknown> = await import(new URL(command.file, import.meta.url).href);
  const run = loaded[command.run];
  if (typeof run !== 'function') throw new Error(`${command.file} exports no ${command.run}`);
  return run as Command;
}

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (!name || /^(?:--help|-h|help)$/.test(name)) console.log(USAGE);
  else await (await load(name))(args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main(process.argv.slice(2)).catch((thrown: unknown) => {
    const misuse = thrown instanceof Misuse;
    console.error(misuse ? thrown.message : thrown);
    process.exitCode = misuse ? 2 : 1;
  });
