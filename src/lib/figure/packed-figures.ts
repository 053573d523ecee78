/** The figures of a report in a small file: each sentence once, and of a figure only what is not usual and does not follow from its place. */
import type { Indicator } from '../../schema/indicator.ts';
import { sentenceUrl } from '../urls.ts';

export interface PackedFigures {
  report: string;
  sentences: (Pick<Indicator, 'section' | 'sentenceId' | 'sentence'> & { figures: Partial<Indicator>[] })[];
}
type Place = Pick<Indicator, 'report' | 'section' | 'sentenceId' | 'sentence'>;

/** What the figure number `at` of a sentence is if nothing else is known of it. */
const usual = ({ report, section, sentenceId, sentence }: Place, at: number): Partial<Indicator> => ({
  ...{
    id: `${report}.${sentenceId}.${String(at + 1)}`,
    report,
    section,
    url: sentenceUrl(report, sentenceId),
    sentenceId,
    sentence,
  },
  ...{ concept: null, kind: 'actual', bound: 'exact', period: null, value: null, valueMax: null, unit: '', span: null },
  ...{ normalized: null, change: null, moreChanges: [], rank: null, scope: null, shareOfPlan: false, partOf: null },
  ...{ rule: 'value', checks: [] },
});

/** Packs figures of one report, those of a sentence one after the other. */
export function packFigures(report: string, indicators: readonly Indicator[]): PackedFigures {
  const bySentence = Map.groupBy(indicators, ({ sentenceId }) => sentenceId);
  const sentences = [...bySentence].flatMap(([sentenceId, [first, ...more]]) => {
    if (!first) return [];
    const { section, sentence } = first;
    const figures = [first, ...more].map((one, at) => {
      const known = usual(first, at);
      const isUsual = (name: string, value: unknown): boolean =>
        JSON.stringify(value) === JSON.stringify(known[name as keyof Indicator]);
      return Object.fromEntries(Object.entries(one).filter(([name, value]) => !isUsual(name, value)));
    });
    return [{ section, sentenceId, sentence, figures }];
  });
  return { report, sentences };
}

/** The figures that were packed. */
export const unpackFigures = ({ report, sentences }: PackedFigures): Indicator[] =>
  sentences.flatMap(({ figures, ...place }) =>
    figures.map((own, at) => ({ ...usual({ report, ...place }, at), ...own }) as Indicator),
  );
