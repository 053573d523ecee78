/** Figures in a small file: each sentence once, and of a figure only what is not usual and does not follow from its place. */
import type { Indicator } from '../../schema/indicator.ts';
import { sentenceUrl } from '../urls.ts';

type Place = Pick<Indicator, 'report' | 'section' | 'sentenceId' | 'sentence'>;
/** The sentences that have figures. */
export type PackedFigures = (Place & { figures: Partial<Indicator>[] })[];

/** What the figure number `at` of a sentence is if nothing else is known of it. */
const usual = (place: Place, at: number): Partial<Indicator> => ({
  ...place,
  id: `${place.report}.${place.sentenceId}.${String(at + 1)}`,
  url: sentenceUrl(place.report, place.sentenceId),
  ...{ concept: null, kind: 'actual', bound: 'exact', period: null, value: null, valueMax: null, unit: '', span: null },
  ...{ normalized: null, change: null, moreChanges: [], rank: null, scope: null, shareOfPlan: false, partOf: null },
  ...{ rule: 'value', checks: [] },
});

export const packFigures = (indicators: readonly Indicator[]): PackedFigures =>
  [...Map.groupBy(indicators, ({ url }) => url).values()].map((own) => {
    const [{ report, section, sentenceId, sentence }] = own as [Indicator];
    const place = { report, section, sentenceId, sentence };
    const figures = own.map((one, at) => {
      const known = new Map<string, unknown>(Object.entries(usual(place, at)));
      const isUnusual = ([name, value]: [string, unknown]): boolean =>
        JSON.stringify(value) !== JSON.stringify(known.get(name));
      return Object.fromEntries(Object.entries(one).filter(isUnusual));
    });
    return { ...place, figures };
  });

export const unpackFigures = (packed: PackedFigures): Indicator[] =>
  packed.flatMap(({ figures, ...place }) => figures.map((own, at) => ({ ...usual(place, at), ...own }) as Indicator));
