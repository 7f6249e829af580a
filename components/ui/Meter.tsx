export interface MeterPiece {
  readonly key: string;
  /** Its share of the width. */
  readonly weight: number;
  /** 0 … 1: how much of it is filled. */
  readonly filled: number;
}

/** A row of pieces, as wide as their weights. Groups are set apart. The sentence is what a screen reader hears. */
export function Meter({
  groups,
  says,
}: {
  readonly groups: readonly (readonly MeterPiece[])[];
  readonly says: string;
}) {
  const shown = groups.filter((group) => group.length > 0);
  return (
    <div role="img" aria-label={says} className="flex h-2 gap-2">
      {shown.map((group) => (
        <div
          key={group[0]?.key}
          className="flex min-w-0 gap-0.5"
          style={{ flex: `${group.reduce((sum, { weight }) => sum + weight, 0)} 1 0` }}
        >
          {group.map(({ key, weight, filled }) => (
            <span
              key={key}
              data-piece
              className={`flex min-w-0.5 overflow-hidden rounded-[1px] border ${filled >= 1 ? 'border-accent' : 'border-line-control'}`}
              style={{ flex: `${weight} 1 0` }}
            >
              {filled > 0 && <i className="bg-accent" style={{ width: `${Math.min(1, filled) * 100}%` }} />}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
