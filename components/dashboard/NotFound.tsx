import { buttonClasses } from '../ui/Button';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <div className="flex flex-col items-start gap-2">
      <h1 className="text-xl font-semibold">There is no such page</h1>
      <p className="text-ink-2">The address may be mistyped, or what stood here was deleted.</p>
      <a href="#/today" className={`${buttonClasses()} mt-2`}>
        Go to Today
      </a>
    </div>
  );
}
