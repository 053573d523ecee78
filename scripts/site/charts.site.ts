/** Every chart of the built site: its table, its parts, and that nothing stands on one axis which may not be compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/lib/chart/chart.ts';
import { mayCompare, type Aspect, type Context } from '../../src/lib/compare/may-compare.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { ReportSummary } from '../../src/schema/report.ts';

interface FoundChart {
  page: string;
  spec: ChartSpec;
  /** Text of the cells of its table, row by row. */
  table: string[][];
}

let charts: FoundChart[];
let indicators: Map<string, Indicator>;
let context: (aspect: Aspect) => Context;

beforeAll(() => {
  const data = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
  charts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap(chartsOf);
  indicators = new Map(data<Indicator[]>('indicators.json').map((one) => [one.id, one]));
  const places = new Map(data<ReportSummary[]>('reports.json').map(({ id, place }) => [id, place]));
  const concepts = new Map(data<Concept[]>('concepts.json').map((one) => [one.id, one]));
  context = (aspect) => ({
    aspect,
    place: (report) => {
      const place = places.get(report);
      if (!place) throw new Error(`unknown report ${report}`);
      return place;
    },
    concept: (id) => concepts.get(id),
  });
});

function chartsOf(page: string): FoundChart[] {
  const html = readFileSync(`dist/${page}`, 'utf8');
  if (!html.includes('<report-chart')) return [];
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('report-chart')].map((element) => ({
    page,
    spec: JSON.parse(element.getAttribute('data-chart') ?? '') as ChartSpec,
    table: [...element.querySelectorAll('table tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
    ),
  }));
}

const measured = (spec: ChartSpec): Indicator[] =>
  spec.points.map(({ indicator }) => {
    const found = indicators.get(indicator ?? '');
    if (!found) throw new Error(`no indicator ${indicator}`);
    return found;
  });

describe('charts', () => {
  test('there are some, of figures and of shares', () => {
    expect(charts.filter(({ spec }) => spec.aspect === 'value').length).toBeGreaterThan(5);
    expect(charts.some(({ spec }) => spec.aspect === 'change')).toBe(true);
    expect(charts.some(({ spec }) => spec.aspect === 'share')).toBe(true);
  });

  test('no two figures that are judged "no" stand on one axis, nor a target beside a result', () => {
    const wrong = charts.flatMap(({ page, spec }) => {
      if (spec.aspect === 'share') return [];
      const { aspect } = spec;
      const all = measured(spec);
      return all.flatMap((a, at) =>
        all
          .slice(at + 1)
          .filter(
            (b) =>
              mayCompare(a, b, context(aspect)).verdict === 'no' || (a.kind === 'target') !== (b.kind === 'target'),
          )
          .map((b) => `${page}: ${a.id} beside ${b.id}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('none where one number would do: two reports or more, and not all the same', () => {
    const idle = charts.filter(
      ({ spec }) =>
        new Set(spec.points.map(({ series }) => series)).size < 2 ||
        new Set(spec.points.map(({ text }) => text)).size < 2,
    );
    expect(idle.map(({ page }) => page)).toEqual([]);
  });

  test('the table beside it says every point', () => {
    const missing = charts.flatMap(({ page, spec, table }) => {
      const said = table.flat().map((cell) => cell.replace(/\s/gu, ''));
      return spec.points
        .map(({ text }) => text.replace(/（(?:目标|预计)）$/u, '').replace(/（.*?）/gu, ''))
        .filter((text) => !said.some((cell) => cell.includes(text)))
        .map((text) => `${page}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  test('unit on the axis, period and level in the labels, source at the foot', () => {
    const incomplete = charts.filter(
      ({ spec }) =>
        spec.unit === '' ||
        !/^来源：/.test(spec.source) ||
        (spec.aspect !== 'share' && spec.rows.some((lines) => !/ · /.test(lines[1] ?? ''))),
    );
    expect(incomplete.map(({ page }) => page)).toEqual([]);
  });

  test('the data of a chart has each amount to its last digit, as the sentence writes it', () => {
    const TIMES: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8 };
    const amounts = charts.flatMap(({ page, spec }) =>
      spec.points.flatMap(({ text, value }) => {
        const written = /(?<number>[\d.]+)余?(?<times>[万亿]?)元/u.exec(text)?.groups;
        const axis = /^(?<times>[万亿]?)元$/u.exec(spec.unit)?.groups;
        if (!written || !axis) return [];
        const factor = (TIMES[written['times'] ?? ''] ?? NaN) / (TIMES[axis['times'] ?? ''] ?? NaN);
        return [{ page, text, value, wanted: Number((Number(written['number']) * factor).toPrecision(12)) }];
      }),
    );
    expect(amounts.length).toBeGreaterThan(5);
    expect(amounts.filter(({ value, wanted }) => value !== wanted)).toEqual([]);
  });

  test('a value on the axis is the value of its figure, a bound and a kind are kept', () => {
    const wrong = charts.flatMap(({ page, spec }) => {
      if (spec.aspect === 'share') return [];
      const { aspect } = spec;
      return measured(spec).flatMap((indicator, at) => {
        const point = spec.points[at];
        const bound = aspect === 'value' ? indicator.bound : indicator.change?.bound;
        return point && point.kind === indicator.kind && point.bound === bound && Number.isFinite(point.value)
          ? []
          : [`${page}: ${indicator.id}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
