/** The catalogue of concepts: one entry a thing that several reports measure, by theme (a file each), with what each is near to. */
import type { Concept } from '../schema/catalogue.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { ECONOMY } from './concepts/economy.ts';
import type { ConceptEntry } from './concepts/entry.ts';
import { ENVIRONMENT } from './concepts/environment.ts';
import { EPIDEMIC } from './concepts/epidemic.ts';
import { GOVERNANCE } from './concepts/governance.ts';
import { GOVERNMENT } from './concepts/government.ts';
import { INDUSTRY } from './concepts/industry.ts';
import { LIVELIHOOD } from './concepts/livelihood.ts';
import { NEAR } from './concepts/near.ts';
import { RURAL } from './concepts/rural.ts';
import { SAFETY } from './concepts/safety.ts';
import { TOURISM } from './concepts/tourism.ts';
import { URBAN } from './concepts/urban.ts';

const BY_THEME: readonly (readonly [ThemeId, readonly ConceptEntry[]])[] = [
  ['economy', ECONOMY],
  ['industry', INDUSTRY],
  ['rural', RURAL],
  ['tourism', TOURISM],
  ['environment', ENVIRONMENT],
  ['urban', URBAN],
  ['livelihood', LIVELIHOOD],
  ['governance', GOVERNANCE],
  ['safety', SAFETY],
  ['epidemic', EPIDEMIC],
  ['government', GOVERNMENT],
];

/** Base units that measure; every other one is a measure word, and counts with another measure word are another dimension. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  '': '',
  元: '金额',
  美元: '金额（美元）',
  平方米: '面积',
  米: '长度',
  吨: '质量',
  '%': '比率',
  '微克/立方米': '浓度',
  '吨/月·平方公里': '质量 / 月·平方公里',
  天: '天数',
  岁: '年龄',
  分: '得分',
  人: '人数',
  人次: '人次',
};

const nearTo = (id: string): Concept['near'] =>
  NEAR.flatMap(([a, b, difference]) =>
    a === id ? [{ concept: b, difference }] : b === id ? [{ concept: a, difference }] : [],
  );

/** Every concept, in the order of themes and, inside a theme, of importance. */
export const CONCEPTS: readonly Concept[] = BY_THEME.flatMap(([theme, entries]) =>
  entries.map((entry) => ({
    ...entry,
    theme,
    dimension: DIMENSIONS[entry.unit] ?? `计数（${entry.unit}）`,
    near: nearTo(entry.id),
  })),
);
