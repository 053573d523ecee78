import { expect, test } from 'vitest';
import { readState } from './indicator-table.ts';
import { rowSources, type RowIndex } from './row-files.ts';

const index: RowIndex = {
  reports: ['d-2025', 'c-2024', 'b-2023', 'a-2022'],
  concepts: [{ id: 'fiscal-revenue', name: '财政收入', files: 2 }],
};

test.each([
  ['a small collection whole', '?concept=fiscal-revenue', 4, index.reports, [], 0],
  ['of a large one the newest reports', '?theme=economy&sort=-value', 2, ['d-2025', 'c-2024'], [], 2],
  ['chosen reports alone, in the order of the collection', '?report=a-2022,c-2024', 2, ['c-2024', 'a-2022'], [], 0],
  ['a concept over all', '?concept=fiscal-revenue', 2, [], ['fiscal-revenue-0.json', 'fiscal-revenue-1.json'], 0],
  ['what is not there is not asked for', '?report=z-2020', 2, [], [], 0],
  ['nor a concept without figures', '?concept=unknown', 2, [], [], 0],
])('%s', (_, address, most, reports, files, left) => {
  expect(rowSources(readState(new URLSearchParams(address)), index, most)).toEqual({ reports, files, left });
});
