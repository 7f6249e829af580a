import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Misuse } from './misuse';

/** The options and files of a command. Throws `Misuse` for an option that it does not have. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (thrown) {
    throw new Misuse(thrown instanceof Error ? (thrown.message.split(/\n|\. /, 1)[0] ?? '') : String(thrown));
  }
}
