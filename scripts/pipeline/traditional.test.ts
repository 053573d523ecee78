import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { fidelityOf, shownText } from '../fidelity/fidelity-of.fixture.ts';
import { parseReport } from './parse-report.ts';
import { isTraditional, simplified } from './traditional.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });
const TEXT = `政府工作报告
——2024年1月9日在云溪镇第三届人民代表大会第四次会议上
镇长　陈志远

各位代表：

**一、2023年工作回顾**

（一）经济稳中有进。实现财政收人3120万元，增长8.5%；修缮干隆古桥2座 and 后山步道6.4公里。

二、2024年工作安排

新建冷库3座，惠及群众4600余人。
`;
const parse = (text: string, old = '收人') =>
  parseReport({
    bytes: new TextEncoder().encode(text),
    file: 'a.txt',
    id: 'a',
    sidecar: { corrections: [{ old, new: old.replace('人', '入'), reason: '错别字' }] },
  });

test('a text in traditional characters is read like the simplified one and shown as it was written', () => {
  const text = toTraditional(TEXT);
  const [simple, traditional] = [parse(TEXT), parse(text, toTraditional('收人'))];
  expect(fidelityOf(traditional.report, new TextEncoder().encode(text))).toEqual({ ratio: 1, place: '' });
  expect(shownText(traditional.report)).toBe(toTraditional(shownText(simple.report)));
  expect(traditional.report.sections.map(({ heading, half }) => [heading, half])).toEqual(
    simple.report.sections.map(({ heading, half }) => [toTraditional(heading ?? ''), half]),
  );
  const { place, date, meeting, speaker } = simple.report;
  expect(traditional.report).toMatchObject({ place, date, meeting, speaker });
  const figures = ({ indicators }: typeof simple) =>
    indicators.map(({ value, change, kind, concept, span }) => ({ value, change, kind, concept, span }));
  expect(figures(traditional)).toEqual(figures(simple));
  expect(figures(simple).length).toBeGreaterThan(4);
  for (const { sentence } of traditional.indicators) expect(shownText(traditional.report)).toContain(sentence);
  expect(traditional.report.artefacts.map((artefact) => artefact.kind)).toEqual(['markup', 'markup', 'stray']);
});

test('乾 and 著 are words of a simplified text', () => {
  expect(isTraditional('修缮乾隆古桥2座，编纂《吕著选》一部，新修水渠6.4公里。'.repeat(3))).toBe(false);
  expect(isTraditional('')).toBe(false);
});

test('覆 is 复 where something is answered', () => {
  expect(simplified('回覆來信，答覆率達100%，反覆研究，森林覆蓋率提高')).toBe(
    '回复来信，答复率达100%，反复研究，森林覆盖率提高',
  );
});
