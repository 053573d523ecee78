/** What a spreadsheet gets of a table of a page. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { csvLines } from './csv.ts';
import { tableRows } from './table-rows.ts';

/** A table as a browser has it: linkedom knows neither rows nor spans of cells. */
function tableOf(html: string): Parameters<typeof tableRows>[0] {
  const { document } = parseHTML(`<table>${html}</table>`);
  const rows = [...document.querySelectorAll('tr')].map((row) => ({
    cells: [...row.querySelectorAll('th, td')].map((cell) =>
      Object.assign(cell, {
        colSpan: Number(cell.getAttribute('colspan') ?? 1),
        rowSpan: Number(cell.getAttribute('rowspan') ?? 1),
      }),
    ),
  }));
  return { rows: rows as unknown as ArrayLike<HTMLTableRowElement> };
}

test('words as shown, numbers to the last digit with a column for the unit', () => {
  const rows = tableRows(
    tableOf(`<tr><th>报告</th><th>换算</th><th>原句</th></tr>
      <tr><th><a>甲镇2024年</a></th><td data-value="42190000" data-unit="元">4,219万元</td><td>收入<b>4219万元</b>，增长</td></tr>
      <tr><th>乙镇</th><td></td><td>没有</td></tr>`),
  );
  expect(rows).toEqual([
    ['报告', '换算', '换算单位', '原句'],
    ['甲镇2024年', 42190000, '元', '收入 4219万元，增长'],
    ['乙镇', '', '', '没有'],
  ]);
});

test('a cell over two rows keeps its column free, and decorative content is left out', () => {
  const rows = tableRows(
    tableOf(`<tr><th>指标</th><th>计划</th><th>结果</th></tr>
      <tr><th colspan="4">经济</th></tr>
      <tr><th rowspan="2">就业</th><td rowspan="2">500人</td><td>510人</td><td data-skip>未提及：乙</td></tr>
      <tr><td>98%</td></tr>`),
  );
  expect(rows).toEqual([['指标', '计划', '结果'], ['经济'], ['就业', '500人', '510人'], ['', '', '98%']]);
});

test('CSV lines end as spreadsheets expect, and a formula is made harmless', () => {
  expect(
    csvLines([
      ['名称', '数'],
      ['=1+1', -2.5],
    ]),
  ).toBe("\uFEFF名称,数\r\n'=1+1,-2.5\r\n");
});
