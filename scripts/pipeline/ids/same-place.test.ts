import { expect, test } from 'vitest';
import type { Place } from '../../../src/schema/report.ts';
import { levelOf } from '../structure/place.ts';
import { samePlace } from './same-place.ts';

const place = (name: string, region: string[] = [], formerly?: string[]): Place => ({
  name,
  level: levelOf(name, region),
  region,
  ...(formerly && { formerly }),
});

test.each([
  ['one name', place('郑州市'), place('郑州市', ['河南省']), true],
  ['with or without the county', place('北庄镇', ['密云区']), place('北庄镇', ['北京市', '密云区']), true],
  ['another county', place('城关镇', ['通渭县']), place('城关镇', ['佳县']), false],
  ['a county became a district', place('密云县', ['北京市']), place('密云区', ['北京市']), true],
  ['a town became a subdistrict', place('北仓镇', ['天津市', '北辰区']), place('北仓街道', ['天津市', '北辰区']), true],
  ['of places of which nothing is said, the names alone do not tell it', place('大同县'), place('大同区'), false],
  ['a county and the city around it', place('承德县', ['河北省']), place('承德市', ['河北省']), false],
  ['renamed, as the YAML says', place('襄阳市', ['湖北省'], ['襄樊市']), place('襄樊市', ['湖北省']), true],
  ['another name, and nothing said', place('襄阳市', ['湖北省']), place('襄樊市', ['湖北省']), false],
])('%s', (_, a, b, same) => {
  expect(samePlace(a, b)).toBe(same);
  expect(samePlace(b, a)).toBe(same);
});
