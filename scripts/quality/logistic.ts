/** Fits the weights of a logistic model (`pipeline/collection/fitted.ts`) to labelled samples. */

export interface Sample<Sign extends string> {
  signs: Readonly<Record<Sign, number>>;
  isRight: boolean;
  /** How much the sample counts. */
  counts: number;
}

export interface Model<Sign extends string> {
  none: number;
  adds: Record<Sign, number>;
}

const STEPS = 3000;
const MOMENTUM = 0.97;

/**
 * Returns the weights under which the samples are likeliest, less `penalty` times half the square of each weight (but not of `none`). By
 * gradient descent with momentum; the step is small enough for the signs given, so that no rate need be chosen.
 */
export function fitLogistic<Sign extends string>(samples: readonly Sample<Sign>[], penalty: number): Model<Sign> {
  const names = Object.keys(samples[0]?.signs ?? {}) as Sign[];
  const rows = samples.map(({ signs, isRight, counts }) => ({
    x: [1, ...names.map((name) => signs[name])],
    isRight,
    counts,
  }));
  const steepest = rows.reduce((sum, { x, counts }) => sum + (counts * dot(x, x)) / 4, penalty);
  const weights = [0, ...names.map(() => 0)];
  const speeds = weights.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    for (const { x, isRight, counts } of rows) {
      const wrong = counts * (1 / (1 + Math.exp(-dot(weights, x))) - Number(isRight));
      x.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + wrong * value));
    }
    slopes.forEach((slope, at) => {
      const speed = MOMENTUM * (speeds[at] ?? 0) - slope / steepest;
      speeds[at] = speed;
      weights[at] = (weights[at] ?? 0) + speed;
    });
  }
  const [none = 0, ...adds] = weights;
  return { none, adds: Object.fromEntries(names.map((name, at) => [name, adds[at] ?? 0])) as Record<Sign, number> };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
