/** The tier of government of each level. The state can turn levels of one tier into each other (撤县设区, 撤乡设镇, 撤镇设街). */
import type { Level } from '../schema/vocabulary.ts';

export const TIERS: Readonly<Record<Level, number>> = {
  nation: 0,
  province: 1,
  prefecture: 2,
  county: 3,
  district: 3,
  town: 4,
  township: 4,
  subdistrict: 4,
};
