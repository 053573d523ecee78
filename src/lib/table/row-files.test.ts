import { expect, test } from 'vitest';
import { readState } from './indicator-table.ts';
import { rowFiles, type RowIndex } from './row-files.ts';

const index: RowIndex = { reports: ['d-2025', 'c-2024', 'b-2023', 'a-2022'], concepts: { 'fiscal-revenue': 2 } };

test.each([
  ['a small collection whole', '', 4, ['d-2025.json', 'c-2024.json', 'b-2023.json', 'a-2022.json'], 0],
  ['of a large one the newest reports', '?theme=economy&sort=-value', 2, ['d-2025.json', 'c-2024.json'], 2],
  [
    'chosen reports alone, in the order of the collection',
    '?report=a-2022,c-2024',
    2,
    ['c-2024.json', 'a-2022.json'],
    0,
  ],
  [
    'a chosen concept over all reports',
    '?concept=fiscal-revenue&q=x',
    2,
    ['concept/fiscal-revenue-0.json', 'concept/fiscal-revenue-1.json'],
    0,
  ],
  ['what is not there is not asked for', '?report=z-2020', 2, [], 0],
  ['nor a concept without figures', '?concept=unknown', 2, [], 0],
])('%s', (_, address, most, files, left) => {
  expect(rowFiles(readState(new URLSearchParams(address)), index, most)).toEqual({ files, left });
});
