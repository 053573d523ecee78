/** Formats indicators and refused numbers as text. */
import type { Indicator } from '../../src/schema/indicator.ts';
import { sentencesOf } from '../../src/lib/report/sections.ts';
import type { Report } from '../../src/schema/report.ts';
import type { Decision } from '../pipeline/indicators/decision.ts';
import { carets } from './carets.ts';

const KIND = { actual: '实绩', estimate: '预计', target: '目标', planned: '项目规模' } as const;
const BOUND = { exact: '', over: '以上', about: '左右', under: '以内' } as const;

/** 财政收入 4219万元 实绩 2024 同比↑16% 全区第4 (rule) */
export function indicatorLine(i: Indicator): string {
  const value =
    i.value === null
      ? ''
      : `${String(i.value)}${i.valueMax === null ? '' : `—${String(i.valueMax)}`}${i.unit}${BOUND[i.bound]}`;
  const change = i.change
    ? `${i.change.basis === 'yoy' ? '同比' : i.change.basis}${i.change.direction === 'up' ? '↑' : '↓'}${String(i.change.value)}${i.change.unit}`
    : '';
  const rank = i.rank ? `${i.rank.scope ?? ''}第${String(i.rank.position)}` : '';
  const parts = [
    i.name,
    value,
    KIND[i.kind],
    i.period ?? '',
    change,
    rank,
    i.concept ? `→${i.concept}` : '',
    `(${i.rule})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** One line for each indicator, with the id of its sentence. */
export function indicatorsText(indicators: readonly Indicator[]): string {
  return indicators.map((i) => `${i.sentenceId} ${indicatorLine(i)}\n`).join('');
}

/** Every mention that is not an indicator, with the reason and with carets under it. */
export function refusalsText({ front, sections }: Report, decisions: readonly Decision[]): string {
  const sentences = new Map(sentencesOf(sections, front).map(({ id, text }) => [id, text]));
  return decisions
    .filter((decision) => decision.outcome === 'none')
    .map(({ sentence, span: [start, end], why, rule }) => {
      const [shown, marks] = carets(sentences.get(sentence) ?? '', start, end);
      return `${sentence} ${why} (${rule})\n  | ${shown}\n  | ${marks}\n`;
    })
    .join('');
}
