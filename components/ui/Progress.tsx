/** How far a long work is, 0 … 1; null: it cannot be said yet. The sentence is what a screen reader hears. */
export function Progress({ done, says }: { readonly done: number | null; readonly says: string }) {
  return (
    <progress
      aria-label={says}
      className="h-1.5 w-full appearance-none overflow-hidden rounded-sm border-0 bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      {...(done === null ? {} : { value: done })}
    />
  );
}
