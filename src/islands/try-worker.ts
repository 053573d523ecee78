/** Reads a report of the visitor with the code that builds the site; nothing leaves the browser. */
import { planAdding } from '../../scripts/add/plan.ts';
import { convert } from '../../scripts/convert/convert.ts';
import { decode } from '../../scripts/pipeline/decode/decode.ts';
import { failedIn, ReportError } from '../../scripts/pipeline/notes.ts';
import { indicatorLines, indicatorsJson, reportJson } from '../../scripts/pipeline/report-data.ts';
import { readSidecar, type Sidecar } from '../../scripts/pipeline/sidecar.ts';
import { answerEach } from './ask-worker.ts';
import { clauseAround } from '../lib/cite/clause-around.ts';
import { sentencesOf } from '../lib/report/sections.ts';
import type { TryAnswer, TryAsked, TryResult } from '../lib/try/messages.ts';

function given({ sidecar, region, source }: TryAsked): Sidecar {
  const typed = { ...(region && { region: region.split(/[,，、\s]+/u).filter(Boolean) }), ...(source && { source }) };
  const beside = sidecar ? readSidecar(decode(sidecar.bytes, sidecar.name).text, sidecar.name) : {};
  return { ...beside, ...readSidecar(JSON.stringify(typed), '填写的内容') };
}

async function read(asked: TryAsked): Promise<TryResult> {
  const { name, bytes } = asked.report;
  const sidecar = given(asked);
  const converted = await convert(bytes, name);
  const plan = planAdding(name, converted, sidecar, []);
  const { report, indicators, decisions, notes, file, yaml } = plan;
  const sentences = new Map(sentencesOf(report.sections, report.front).map(({ id, text }) => [id, text]));
  return {
    format: converted.format,
    report,
    indicators,
    notes: [...converted.doubts, ...notes],
    refused: decisions
      .filter(({ outcome }) => outcome === 'none')
      .map(({ sentence, span, why }) => ({ sentence, why, quote: clauseAround(sentences.get(sentence) ?? '', span) })),
    files: [
      { name: file, bytes: new Uint8Array(plan.bytes) },
      { name: file.replace(/txt$/, 'yaml'), bytes: new TextEncoder().encode(yaml) },
    ],
    data: [
      { name: `${report.id}.json`, text: reportJson(report) },
      { name: `${report.id}.indicators.json`, text: indicatorsJson(indicatorLines(indicators)) },
    ],
  };
}

answerEach(async (asked: TryAsked): Promise<TryAnswer> => {
  try {
    return { result: await read(asked) };
  } catch (error) {
    return { refusal: (error instanceof ReportError ? error : failedIn('read', asked.report.name, error)).note };
  }
});
