/** The command was called wrong; its message is one sentence for the user, its exit code 2. */
export class Misuse extends Error {}
