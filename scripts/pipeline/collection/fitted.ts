/** Sums of signs whose weights are fitted to labels. */

/** How sure a sum of signs is, from 0 to 1: `adds` says what each sign adds to `none`, which is without any. */
export const fitted =
  <Sign extends string>(adds: Readonly<Record<Sign, number>>, none: number) =>
  (signs: Readonly<Record<Sign, number>>): number => {
    let sum = none;
    for (const sign in adds) sum += adds[sign] * signs[sign];
    return 1 / (1 + Math.exp(-sum));
  };
