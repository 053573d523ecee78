import { expect, test } from 'vitest';
import { parseReport } from './parse-report.ts';

const read = (text: string) => () =>
  parseReport({ bytes: new TextEncoder().encode(text), file: '云溪县.txt', id: 'yunxi' });

test('another document is refused by its title, also one over two lines', () => {
  const body = '\n各镇人民政府：\n一、考核对象\n县直各部门。\n';
  for (const title of ['云溪县人民政府关于加强河湖管护的通知', '云溪县人民政府关于加强河湖\n管护的通知', '云溪年鉴'])
    expect(read(title + body), title).toThrow('这是另一种公文');
  expect(read(`云溪县政府工作报告${body}`)).not.toThrow();
});
