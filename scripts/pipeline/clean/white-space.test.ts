import { expect, test } from 'vitest';
import { normaliseSpace } from './white-space.ts';

test.each([
  ['政 府 工 作 报 告', '政府工作报告'],
  ['政  府  工  作  报  告', '政府工作报告'],
  ['——2025 年 2 月 26 日在北关区', '——2025年2月26日在北关区'],
  ['北庄镇人民政府镇长  骆腾麒', '北庄镇人民政府镇长 骆腾麒'],
  ['北仓镇人民政府镇长 于 淼', '北仓镇人民政府镇长 于淼'],
  ['汤 枫', '汤枫'],
  ['各位代表 ：', '各位代表：'],
  ['　　全年实现\u00a0财政收入 4219 万元', '全年实现财政收入4219万元'],
  ['政务服务标准化、规范化、便 利化建设', '政务服务标准化、规范化、便利化建设'],
  ['推进 “低空 +” 与 5G 平台', '推进“低空+”与5G平台'],
  ['R and D', 'R and D'],
  ['零宽\u200b字符\ufeff与软\u00ad连字符', '零宽字符与软连字符'],
  ['', ''],
])('%s', (line, expected) => {
  expect(normaliseSpace(line)).toBe(expected);
  expect(normaliseSpace(expected)).toBe(expected);
});
