import { expect, test } from 'vitest';
import { ReportError } from './notes.ts';
import { readSidecar } from './sidecar.ts';

test('all fields', () => {
  const yaml =
    'region: [北京市, 密云区]\nsource: https://example.org/a\nslug: bz\ncorrections:\n  - {old: 收人, new: 收入, reason: 错别字}\n';
  expect(readSidecar(yaml, 'a.yaml')).toEqual({
    region: ['北京市', '密云区'],
    source: 'https://example.org/a',
    slug: 'bz',
    corrections: [{ old: '收人', new: '收入', reason: '错别字' }],
  });
});

test('an empty file says nothing', () => {
  expect(readSidecar('# nothing\n', 'a.yaml')).toEqual({});
});

test.each([
  ['region: 北京市', /region/],
  ['slug: 北庄', /slug/],
  ['sluq: bz', /全文|sluq/],
  ['source: nowhere', /source/],
  ['corrections: [{old: 甲, new: 乙}]', /corrections.*reason/],
  ['source: [', /YAML/],
])('%s is named', (yaml, message) => {
  try {
    readSidecar(yaml, 'a.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(ReportError);
    const { note } = error as ReportError;
    expect(note.message).toMatch(message);
    expect(note.hint).toContain('请');
    return;
  }
  throw new Error('was taken');
});
