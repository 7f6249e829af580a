import { Progress } from '../ui/Progress';

/** Says what is under way, and how far it is. */
export function Working({ says, done }: { readonly says: string; readonly done: number | null }) {
  return (
    <div className="grid gap-2 text-sm text-ink-2">
      <p role="status">{says}</p>
      <Progress done={done} says={says} />
    </div>
  );
}
