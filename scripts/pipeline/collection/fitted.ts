/** Logistic models whose weights are fitted to labels. */

/** Returns a function from signs to a sureness from 0 to 1. `adds` is the weight of each sign, `none` the sum without any. */
export const fitted =
  <Sign extends string>(adds: Readonly<Record<Sign, number>>, none: number) =>
  (signs: Readonly<Record<Sign, number>>): number => {
    let sum = none;
    for (const sign in adds) sum += adds[sign] * signs[sign];
    return 1 / (1 + Math.exp(-sum));
  };
