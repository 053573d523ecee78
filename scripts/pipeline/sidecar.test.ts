import { expect, test } from 'vitest';
import { ReportError } from './notes.ts';
import { addressIn, readSidecar } from './sidecar.ts';

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

test('front matter may name an address, or who published the text', () => {
  expect(addressIn('https://example.org/a', 'a.txt')).toBe('https://example.org/a');
  expect([addressIn('云溪县人民政府', 'a.txt'), addressIn(null, 'a.txt')]).toEqual([null, null]);
  expect(() => addressIn('javascript:alert(1)', 'a.txt')).toThrow(/https/);
});

test('an empty file says nothing', () => {
  expect(readSidecar('# nothing\n', 'a.yaml')).toEqual({});
});

test.each([
  ['region: 北京市', /region/],
  ['slug: 北庄', /slug/],
  ['sluq: bz', /全文|sluq/],
  ['source: nowhere', /source/],
  ['source: "javascript:alert(1)"', /source.*https/],
  ['source: data:text/html,x', /source.*https/],
  ['a: &a [1]\nb: &b [*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]', /YAML|全文/],
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
