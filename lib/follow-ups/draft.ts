/** A message to send by hand: nothing here sends. */
export interface Draft {
  readonly subject: string;
  /** Lines divided by `\n`. */
  readonly body: string;
}
