/** Words that make a value a bound, by their position. */
import { words } from '../../../../src/catalogue/words.ts';
import type { Bound } from '../../../../src/schema/vocabulary.ts';

type Open = Exclude<Bound, 'exact'>;

export const BOUND_BEFORE: Readonly<Record<Open, readonly string[]>> = {
  over: words(`
    不少于 不低于 不小于 不短于 超过了 超过 突破了 突破 超出 远超 超 逾 至少 远高于 高于 多于 大于 最少 跨过 跨越 站上 迈过 达到或超过
  `),
  about: words('近 约 大约 约为 将近 接近 大概 约合 约占 约达'),
  under: words('不超过 不高于 不多于 不大于 远低于 低于 少于 小于 不足 最多 至多 不到'),
};

export const BOUND_AFTER: Readonly<Record<Open, readonly string[]>> = {
  over: ['及以上', '以上', '之上', '有余', '多', '余', '开外'],
  about: ['左右', '上下'],
  under: ['以内', '之内', '以下', '内'],
};

/** Between number and unit: 300余起, 1万多人. */
export const BOUND_INSIDE: Readonly<Record<Open, readonly string[]>> = { over: ['余', '多'], about: ['来'], under: [] };
