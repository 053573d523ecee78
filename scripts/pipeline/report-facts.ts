/** Reads the place, date and requested id of a report from its cover, its YAML and its file name. */
import type { Place } from '../../src/schema/report.ts';
import type { IdFacts } from './ids/report-id.ts';
import type { ReportInput } from './report-input.ts';
import { levelOf, placeChain } from './structure/place.ts';
import { outlineReport } from './outline-report.ts';
import type { Facts } from './structure/structure.ts';

/** The facts that the id of a report is made from, without parsing the whole report. */
export const readIdFacts = (input: ReportInput, { outline } = outlineReport(input)): IdFacts =>
  idFacts(input, outline.facts);

export function idFacts(input: ReportInput, { cover, reviews }: Facts): IdFacts {
  const { file, sidecar } = input;
  const known = cover.place ?? fromName(sidecar?.place) ?? fromName(file);
  return {
    file,
    slug: sidecar?.slug ?? null,
    place: known ? placeOf(known, input) : null,
    date: cover.date ?? sidecar?.date ?? null,
    year: cover.year,
    halfYear: /H[12]$/.test(reviews ?? ''),
  };
}

/** 江西省-2020.txt → 江西省; used if the text does not name a place. */
function fromName(name: string | undefined): Place | null {
  const chain = placeChain(/^[\u4e00-\u9fff]+/u.exec(name ?? '')?.[0] ?? '');
  const last = chain?.at(-1);
  return chain && last !== undefined
    ? { name: last, level: levelOf(last, chain.slice(0, -1)), region: chain.slice(0, -1) }
    : null;
}

/** The place from the cover, else from the YAML, else from the file name, with the region of the YAML if it has one. */
export function placeOf(place: Place | null, { file, sidecar }: ReportInput): Place {
  const known = place ??
    fromName(sidecar?.place) ??
    fromName(file) ?? { name: file.replace(/\.[^.]*$/, ''), region: [] };
  const region = sidecar?.region ?? known.region;
  const { formerly } = sidecar ?? {};
  return { name: known.name, level: levelOf(known.name, region), region, ...(formerly && { formerly }) };
}
