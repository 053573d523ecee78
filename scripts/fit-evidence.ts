/**
 * npm run fit:evidence -- --corpus DIR: fits the weights of the signs of evidence (pipeline/collection/signs.ts) to the labelled pairs of
 * reports that are in DIR (quality/labels/README.md), and prints them. A sample is a sentence that may tell of a labelled promise without a
 * number; a sentence that is right but need not be shown counts half.
 */
import { readCommandLine } from './command-line.ts';
import { textsOf, weightsOf } from './pipeline/collection/collect-place.ts';
import { candidatesOf } from './pipeline/collection/evidence.ts';
import { soughtOf } from './pipeline/collection/likeness.ts';
import { promisesOf } from './pipeline/collection/promises.ts';
import { signsOf, type Signs } from './pipeline/collection/signs.ts';
import { Told } from './pipeline/collection/told.ts';
import { parseReport } from './pipeline/parse-report.ts';
import { fitLogistic, type Sample } from './quality/logistic.ts';
import { isSentence, labelledPairs, promiseOf } from './quality/score-promises.ts';

const PENALTY = 3;

const USAGE = '用法：npm run fit:evidence -- --corpus 报告目录';
const { corpus } = readCommandLine(USAGE, { options: { corpus: { type: 'string' } } }).values;

function samplesOf({ files, labels }: ReturnType<typeof labelledPairs>[number]): Sample<keyof Signs>[] {
  const [own, next] = files.map((file) => textsOf(parseReport(file)));
  if (!own || !next) return [];
  const weights = weightsOf([own, next]);
  const told = new Told(next, weights, own);
  const promises = promisesOf(own, '');
  return labels.flatMap((label) => {
    const promise = label.number === undefined ? promiseOf(label, promises) : undefined;
    if (!promise) return [];
    const sought = soughtOf(promise, null, weights);
    return signsOf(sought, told, candidatesOf(sought, told)).map(({ clause, signs }) => {
      const right = label.told.find(({ text }) => isSentence(clause.passage.text, text));
      return { signs, isRight: right !== undefined, counts: right?.optional ? 0.5 : 1 };
    });
  });
}

if (corpus === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const samples = labelledPairs(corpus).flatMap(samplesOf);
  const { none, adds } = fitLogistic(samples, PENALTY);
  console.table({ ...adds, none });
  console.log(
    `${String(samples.length)} 句，其中 ${String(samples.filter(({ isRight }) => isRight).length)} 句说到了承诺`,
  );
}
