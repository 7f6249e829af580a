/** One example: the numbers of the traits that it has, and whether it is one of those looked for. */
export interface Example {
  readonly traits: readonly number[];
  readonly wanted: boolean;
  /** How much the example counts, 0 … 1. */
  readonly weight: number;
}

/** How a regression is fitted. */
export interface Fitting {
  readonly epochs: number;
  /** How far one example moves the weights at first. */
  readonly rate: number;
  /** How strongly weights are drawn to zero. */
  readonly decay: number;
}

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}

/** The weight of each trait in a logistic regression, by stochastic gradient descent with a step of its own for each trait (AdaGrad). The same examples give the same weights. */
export function weightsOf(
  examples: readonly Example[],
  traits: number,
  { epochs, rate, decay }: Fitting,
): Float64Array {
  const weights = new Float64Array(traits);
  const squares = new Float64Array(traits).fill(1e-8);
  const order = examples.map((_, i) => i);
  const next = sequence(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      let sum = 0;
      for (const trait of example.traits) sum += weights[trait] ?? 0;
      const error = example.weight * (1 / (1 + Math.exp(-sum)) - (example.wanted ? 1 : 0));
      for (const trait of example.traits) {
        const slope = error + decay * (weights[trait] ?? 0);
        squares[trait] = (squares[trait] ?? 0) + slope * slope;
        weights[trait] = (weights[trait] ?? 0) - (rate / Math.sqrt(squares[trait] ?? 1)) * slope;
      }
    }
  }
  return weights;
}
