import { describe, expect, test } from 'vitest';
import { clean } from './clean.ts';

const texts = (source: string): string[] => clean(source).blocks.map((block) => block.text);
const taken = (source: string): string[] =>
  clean(source).artefacts.map(({ kind, text, line }) => `${String(line)} ${kind} ${text}`);

/** 60 columns of wrapped prose, so that the measure of the page can be told. */
const WRAPPED = `一年来，我们坚持以习近平新时代中国特色社会主义思想为指导，深
入学习贯彻党的二十大和二十届二中、三中全会精神，认真贯彻落实
省、市决策部署，在区委的坚强领导下，聚焦思路目标，主动作为、
承压奋进，高质量发展和现代化建设迈出新的坚实步伐，全区经济社`;

describe('wrapped lines', () => {
  test('are joined to paragraphs', () => {
    expect(texts(`${WRAPPED}\n会大局稳定。\n各位代表！`)).toEqual([
      `${WRAPPED.replaceAll('\n', '')}会大局稳定。`,
      '各位代表！',
    ]);
  });
  test('blanks as wide as an indent start a paragraph after a sentence and separate words on a cover', () => {
    expect(texts('政府工作报告\n镇长　　骆某某\n各位代表：　　现在，我作报告。    请审议。')).toEqual([
      '政府工作报告',
      '镇长 骆某某',
      '各位代表：',
      '现在，我作报告。',
      '请审议。',
    ]);
  });
  test('a line without indent that continues a sentence is not a heading, whatever it begins with', () => {
    const indented = `　　${WRAPPED.replaceAll('\n', '').slice(0, 113)}。`.match(/.{1,30}/gu)?.join('\n') ?? '';
    const own = `　　${'我们依托老街的旧院落，开办文化、体育、养老三者合'.padEnd(28, '在')}\n一、功能齐全的便民站。`;
    expect(texts(`${Array.from({ length: 6 }, () => indented).join('\n')}\n${own}`).at(-1)).toContain(
      '合在在在在一、功能',
    );
  });
  test('a name of a part without indent stands alone among indented paragraphs', () => {
    const indented = `　　${WRAPPED.replaceAll('\n', '').slice(0, 113)}。`.match(/.{1,30}/gu)?.join('\n') ?? '';
    const source = `${Array.from({ length: 6 }, () => indented).join('\n')}\n2025年工作目标和任务\n${indented}`;
    expect(texts(source).filter((text) => text.includes('目标和任务'))).toEqual(['2025年工作目标和任务']);
  });
  test('with blank lines between all of them', () => {
    expect(texts(`${WRAPPED.replaceAll('\n', '\n\n')}\n\n会大局稳定。`)).toEqual([
      `${WRAPPED.replaceAll('\n', '')}会大局稳定。`,
    ]);
  });
  test('over a page break with its number', () => {
    const source = `${WRAPPED}\n\n- 4 -\n\n\f会大局稳定。`;
    expect(texts(source)).toEqual([`${WRAPPED.replaceAll('\n', '')}会大局稳定。`]);
    expect(taken(source)).toEqual(['6 page-number - 4 -']);
  });
  test('a heading with a number starts a paragraph even after a full line', () => {
    expect(texts(`${WRAPPED}\n（一）经济运行稳中有进。全年增长4%。`)).toHaveLength(2);
  });
  test('a heading with a number that ends before the edge of the page stands alone', () => {
    const heading = '（一）推动经济运行稳中有进、产业发展提质见效明显';
    const source = `${WRAPPED}\n会大局稳定。\n${heading}\n${WRAPPED}\n会大局稳定。`;
    expect(texts(source)[1]).toBe(heading);
  });
  test('lines that are paragraphs of their own stay apart', () => {
    const source = '坚决守护绿水青山。\n全年实现财政收入4219万元，同比增长16%。\n完成固定资产投资1928万元。\n';
    expect(texts(source)).toHaveLength(3);
  });
  test('a paragraph cut in the middle of a sentence goes on', () => {
    expect(texts('多措并举，经济发展平稳向好。加强招商引资力度，主\n\n动对接各类平台。')).toEqual([
      '多措并举，经济发展平稳向好。加强招商引资力度，主动对接各类平台。',
    ]);
  });
  test('also in its first sentence, where a line of its own would be shorter or end with ！', () => {
    const clauses = WRAPPED.replaceAll('\n', '');
    for (const start of [clauses, '各位代表！新的征程，把全镇群众的思'])
      expect(texts(`${start}\n\n想和行动统一起来，${clauses}。`)).toEqual([`${start}想和行动统一起来，${clauses}。`]);
    const cover = '在某某市第五届人民代表大会第三次会议上\n\n市长　骆某某';
    const table = `${'清水河治理，二期\t1200\t2025年\t'.repeat(5)}续建\n\n青溪河治理\t800\t2026年`;
    expect([texts(cover).length, texts(table).length]).toEqual([2, 2]);
  });
  test('over a page turn of a newspaper', () => {
    const source = '景县、饶阳获评样板示范县，（下转2版）\n\n（上接1版）省级洁净城市实现市域全覆盖。';
    expect(texts(source)).toEqual(['景县、饶阳获评样板示范县，省级洁净城市实现市域全覆盖。']);
    expect(taken(source)).toEqual(['1 page-turn （下转2版）', '3 page-turn （上接1版）']);
    expect(texts('（上接中枢，下转干线）')).toEqual(['（上接中枢，下转干线）']);
  });
  test('a mark of punctuation never opens a line', () => {
    expect(texts('“揭榜\n”攻关')).toEqual(['“揭榜”攻关']);
  });
  test('a Latin word broken by a hyphen is whole again, the hyphen listed', () => {
    const source = `${WRAPPED}\n会大局稳定，利用Internet plat-\nform推进服务。`;
    expect(texts(source)[0]).toContain('platform推进');
    expect(taken(source)).toEqual(['5 hyphen -']);
  });
  test('every paragraph knows its lines', () => {
    const [first] = clean(`\n${WRAPPED}\n`).blocks;
    expect(first?.origins.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(first?.origins.map(({ offset }) => first.text.slice(offset, offset + 2))).toEqual([
      '一年',
      '入学',
      '省、',
      '承压',
    ]);
  });
});

test('a line of a cover that breaks after the session is joined', () => {
  expect(texts('政府工作报告\n——2024年1月9日在云溪镇第十八届\n人民代表大会第四次会议上\n陈志远')).toEqual([
    '政府工作报告',
    '——2024年1月9日在云溪镇第十八届人民代表大会第四次会议上',
    '陈志远',
  ]);
});
test('three wide blanks in a line separate paragraphs, one separates words', () => {
  const lost =
    '云溪县政府工作报告　　云溪县县长　陈远 各位代表： 　　现在，我报告工作。 　　一、2023年工作回顾 　　新修水渠64公里。';
  expect(texts(lost)).toEqual([
    '云溪县政府工作报告',
    '云溪县县长陈远各位代表：',
    '现在，我报告工作。',
    '一、2023年工作回顾',
    '新修水渠64公里。',
  ]);
});

describe('a text that is in the file more than once', () => {
  const text = '政府工作报告\n各位代表：\n一、2023年工作回顾\n新修水渠6.4公里。\n二、2024年工作安排\n新建冷库3座。\n';
  test('is read once, and the rest is listed', () => {
    expect(texts(text + text + text)).toEqual(texts(text));
    expect(taken(text + text)).toEqual(
      text
        .trim()
        .split('\n')
        .map((line, i) => `${String(i + 7)} repeat ${line}`),
    );
  });
  test('stays if its second half differs', () => {
    expect(taken(text + text.replace('6.4', '6.5'))).toEqual([]);
  });
});

describe('page numbers', () => {
  test.each([
    ...['- 4 -', '—4—', '－ 12 －', '━ 4 ━', '—１２—', '- iv -', '4/12', 'Page 4 of 12', 'Page 4'],
    ...['第 4 页 共 12 页', '第4页', '第１２页，共２０页', '第四页', '第4頁', '共 12 页 第 4 页'],
  ])('%s', (line) => {
    expect(taken(`一、回顾\n${line}\n正文。`)).toEqual([`2 page-number ${line}`]);
  });
  test.each(['4. 做强产业', '第四', '第四页纸', '—— 4 月', '（4）', '[4]', '一页'])('no page number: %s', (line) => {
    expect(taken(`一、回顾\n${line}\n正文。`)).toEqual([]);
  });
  test('a bare number that splits a sentence', () => {
    expect(taken('全年完成投资，增\n7\n长百分之五。')).toEqual(['2 page-number 7']);
  });
  test('bare numbers that count upwards', () => {
    expect(taken('甲。\n1\n乙。\n2\n丙。\n3\n')).toHaveLength(3);
  });
  test.each([
    ['a column of a table', '村庄\n12\n35\n8\n合计\n55'],
    ['a number that is a line of text', '以下共三项：\n3\n第一项。'],
    ['a numbered heading', '4. 做强产业\n正文。'],
    ['a year', '2024\n年度工作。'],
  ])('not: %s', (_, source) => {
    expect(taken(source)).toEqual([]);
  });
});

describe('page headers', () => {
  const SENTENCE = '过去一年成绩显著。全年完成老旧小区改造任务并且继续推进其中的\n';
  const pages = (header: (page: number) => string): string =>
    '各位代表：\n' +
    [4, 5, 7]
      .map((page) => `${SENTENCE}${header(page)}\n各项配套工程建设，让更多的居民早日住上放心的新房子和好房子。\n`)
      .join('');
  test.each([
    '北关区政府工作报告',
    '北关区政府工作报告 4',
    '4 北关区政府工作报告',
    '政府工作报告 — 4 —',
    '第 4 页 共 12 页 政府工作报告',
    '政府工作报告（第４页）',
    '扫描全能王 创建',
    'https://www.beiguan.gov.cn/zwgk/ghjh/gzbg/content_2025_02_26_10087.html 4/12',
  ])('come back in the middle of sentences: %s', (header) => {
    const on = (page: number): string => header.replace(/[4４]/u, String(page));
    const found = [4, 5, 7].map((page, i) => `${String(3 * i + 3)} page-header ${on(page)}`);
    expect(taken(pages(on))).toEqual(found);
    expect(texts(pages(on))).toEqual(texts(pages(on).replaceAll(/\n[^\n]*\n(?=各项)/gu, '')));
  });
  test('the first may be the title, and stays', () => {
    const title = '北关区政府工作报告';
    expect(taken(`${title}\n${pages(() => title)}`)).toEqual(
      [4, 7, 10].map((line) => `${String(line)} page-header ${title}`),
    );
  });
  test('the first line that names the report after the salutation is not a header, wherever the page was cut', () => {
    const source = pages(() => '政府工作报告').replace(
      '各位代表：\n',
      `各位代表：\n${SENTENCE.trim()}建设。\n政府工作报告\n`,
    );
    expect(taken(source)).toEqual([3, 5, 8, 11].map((line) => `${String(line)} page-header 政府工作报告`));
  });
  test('numbers that do not count upwards are not page numbers', () => {
    expect(taken(pages((page) => `新增学位 ${String(20 - page)}`))).toEqual([]);
  });
  test('a label at the start of every item of a list is not a header', () => {
    const item = (what: string): string => `目标任务\n新增${what}一千个。\n主办单位\n市教育局。\n`;
    expect(taken(['学位', '岗位', '床位', '车位'].map(item).join(''))).toEqual([]);
  });
});

describe('web pages', () => {
  const body =
    '各位代表：\n一、2024年工作回顾\n过去一年，全市上下团结一心，经济社会发展取得新的成绩，人民生活水平不断提高，各项事业全面进步。\n';
  test('head and foot are taken out and listed', () => {
    const source = `当前位置：\n首页\n>\n要闻\n字号：大 中 小\n来源：某某日报\n市政府工作报告\n${body.repeat(5)}责任编辑：李某\n上一篇：关于某事的通知\n`;
    expect(texts(source)[0]).toBe('市政府工作报告');
    expect(taken(source).map((row) => row.split(' ')[2])).toEqual([
      '当前位置：',
      '首页',
      '>',
      '要闻',
      '字号：大',
      '来源：某某日报',
      '责任编辑：李某',
      '上一篇：关于某事的通知',
    ]);
  });
  test('head and foot of a public account are taken out, and nothing else', () => {
    const head = '北庄发布 北庄发布\n2025年03月01日 18:00 北京\n点击上方“蓝字”关注我们\n▲ 会议现场\n↓↓↓\n';
    const foot =
      'END\n来源：北庄镇人民政府\n编辑：张三\n往期推荐\n北庄镇召开会议\n点个“在看”，分享给更多人\n阅读原文\n';
    const report = `政府工作报告\n${body.repeat(9)}`;
    expect(texts(head + report + foot)).toEqual(texts(report));
    expect(texts(report + foot.slice('END\n'.length))).toEqual(texts(report));
  });
  test.each([
    ['a breadcrumb in one line', '首页 > 政务公开 > 政府工作报告\n', ''],
    ['facts in one line', '发布日期：2025-03-03 10:20  来源：某某镇  浏览次数：123  字体：[大 中 小]\n', ''],
    ['facts behind a time', '2025-03-03 09:15:22 | 来源：某某镇 | 点击：332次\n[打印本页] [关闭窗口]\n', ''],
    ['facts with blanks in their names', '索 引 号：000014349/2025-00012\n主 题 词：\n有 效 性：有效\n', ''],
    [
      'what runs the page',
      '',
      '主办单位：某某镇人民政府\n地址：某某路1号\n京ICP备05012345号-1 网站标识码1101180001\n网站地图\n',
    ],
    ['what else the page offers', '', '分享到：\n微信 微博 QQ空间\n政策解读：\n上一条：预算执行情况\n'],
    ['a file to take along', '', '附件：2025年政府工作报告.docx\n'],
    ['an editor in brackets', '', '（责任编辑：某某）\n您是第 123456 位访客\n'],
  ])('%s is no text', (_, head, foot) => {
    const report = `政府工作报告\n${body.repeat(9)}`;
    expect(texts(head + report + foot)).toEqual(texts(report));
  });
  test('a foot longer than its report, if nothing else is left', () => {
    const foot = '分享到：微信\n【打印本页】 【关闭窗口】\n上一篇：云溪镇预算公开\n下一篇：云溪镇防火通告\n';
    const report = '政府工作报告\n各位代表：\n一、工作回顾\n新修水渠6.4公里。\n';
    expect(texts(report + foot)).toEqual(texts(report));
    expect(texts(`${report}${foot}二、工作安排\n新建冷库3座。`)).toContain('分享到：微信');
  });
  test.each([
    '北庄镇人民政府\n2025年3月3日',
    '主办单位：市科技局',
    '中华人民共和国万岁！',
    '中共大庄镇委员会',
    '附表\n▲中心小学扩建\n▲小流域治理',
    '附\n名称：敬老院改造\n时间：2025年6月',
    '附件：重点任务\n加大招商力度\n大力发展民宿',
    '附件：2025年重点项目表',
  ])('%s is text', (end) => {
    expect(taken(`政府工作报告\n${body.repeat(9)}${end}\n`)).toEqual([]);
  });
  test.each(['大庄镇', '中山市', '小汤山镇'])('%s is no button of a page', (place) => {
    const cover = `${place}政府工作报告\n${place}人民政府镇长 骆某\n`;
    expect(taken(`首页 > 政务公开\n来源：某某日报\n${cover}${body}`)).toHaveLength(2);
  });
  test('a table row that looks like page information does not start a foot', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `项目${String(i)}　投资${String(i)}00万元\n`).join('');
    expect(taken(`政府工作报告\n${body.repeat(20)}附表\n名称：重点项目\n森林覆盖率 >60%\n${rows}`)).toEqual([]);
  });
  test('a source named below a table in the text is not page information', () => {
    expect(taken(`${body.repeat(9)}资料来源：市统计局\n${body}`)).toEqual([]);
  });
  test('a caption gives facts of the cover and is not text', () => {
    const { blocks, hints } = clean(`市政府工作报告\n2月22日，市长李建国作政府工作报告。记者 陈伟 摄\n${body}`);
    expect(blocks[1]?.text).toBe('各位代表：');
    expect(hints).toEqual(['2月22日，市长李建国作政府工作报告。记者 陈伟 摄']);
  });
  test.each(['根据区委的决定，我代表区人民政府，向大会作政府工作报告。', '现在，我向大会作政府工作报告。'])(
    '%s is the first sentence, also where the salutation ends the line of the speaker',
    (first) => {
      const cover = '2024年某区政府工作报告\n区长 某某某各位代表！\n';
      expect(taken(`${cover}${first}\n${body}`)).toEqual([]);
    },
  );
  test('the same words inside the report stay', () => {
    expect(taken(`${body}打印\n${body}`)).toEqual([]);
  });
});

describe('markup', () => {
  const text = '各位代表：\n一、2024年工作回顾\n　　过去一年，经济平稳增长。\n二、2025年重点工作\n我们要再接再厉。';
  test.each(['> ', '- ', '* '])('a text pasted with “%s” before every line loses it; single ones stay', (mark) => {
    const marked = text.replace(/^/gmu, mark);
    expect(texts(marked)).toEqual(texts(text));
    expect(taken(marked)).toHaveLength(5);
    expect(texts(`${mark}各位代表：\n${text}`)[0]).toBe(`${mark.trim()}各位代表：`);
  });
  test('tables keep their cells, fences go', () => {
    const source = `\`\`\`text\n${text}\n| 序号 | 项目 | 投资 |\n|---|:-:|--:|\n| 1 | 清水河治理 | 1200 |\n\`\`\`\n`;
    expect(texts(source)).toEqual([...texts(text), '序号\t项目\t投资', '1\t清水河治理\t1200']);
    expect(taken(source)).toEqual([
      '1 markup ```text',
      ...Array.from({ length: 4 }, () => '7 markup |'),
      '8 markup |---|:-:|--:|',
      ...Array.from({ length: 4 }, () => '9 markup |'),
      '10 markup ```',
    ]);
  });
  test('bars stay if tabs would not separate the cells', () => {
    expect(texts('各位代表：\n| 项目 | 投资 |\n| 1 | | 1200 |\n')).toEqual(['各位代表：', '项目|投资', '1||1200']);
  });
  test('front matter, comments, tags, bookmarks and emphasis are taken out', () => {
    const source =
      '---\ntitle: 某市政府工作报告\n---\n<!-- 图 -->\n**一、回顾**\n[bookmark: _GoBack]安全&nbsp;稳固。<br/>\n## 二、安排';
    expect(texts(source)).toEqual(['一、回顾', '安全稳固。', '二、安排']);
    expect(taken(source)).toEqual([
      '1 front-matter ---',
      '2 front-matter title: 某市政府工作报告',
      '3 front-matter ---',
      '4 comment <!-- 图 -->',
      '5 markup **',
      '5 markup **',
      '6 bookmark [bookmark: _GoBack]',
      '6 markup &nbsp;',
      '6 markup <br/>',
      '7 markup ##',
    ]);
  });
  test('front matter may list values below a key, a list between rules is text', () => {
    expect(texts('---\nsource:\n- https://example.org/1\ntitle: 某市报告\n---\n一、回顾')).toEqual(['一、回顾']);
    expect(texts('---\n- 新修水渠6公里\n---\n一、回顾')).toContain('-新修水渠6公里');
  });
  test('a comment may run over lines', () => {
    expect(taken('甲。<!-- 一\n二 -->乙。')).toEqual(['1 comment <!-- 一', '2 comment 二 -->']);
  });
  test('a line wholly in bold is marked as a heading, bold first words are counted', () => {
    const { blocks } = clean('**一、2024年回顾**\n\n**经济稳中向好。**全年增长4%。');
    expect(blocks.map(({ markedHeading, boldLead }) => [markedHeading, boldLead])).toEqual([
      [true, 0],
      [false, 7],
    ]);
  });
  test.each(['2<3的比例', '（5*3）', 'R&D投入', '名称[12]的注'])('stays: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });
});

test('removed text is listed with its span in the line of the file', () => {
  const source =
    '---\ntitle: 某市报告\n---\n# 政府工作报告\n<!-- 图 -->  **思想<b> and </b>党的**二十大 and 精神，以 and the 精神。\n\n　　- 4 -\n| 1 | 水渠 | 12 |';
  const lines = source.split('\n');
  const { artefacts } = clean(source);
  expect(artefacts.map(({ text }) => text)).toEqual([
    '---',
    'title: 某市报告',
    '---',
    '#',
    '<!-- 图 -->',
    '**',
    '<b>',
    'and',
    '</b>',
    '**',
    'and',
    'and',
    'the',
    '- 4 -',
    '|',
    '|',
    '|',
    '|',
  ]);
  expect(artefacts.map(({ line, span }) => lines[line - 1]?.slice(...span))).toEqual(artefacts.map(({ text }) => text));
});

test.each([
  ['placeholders', '引进企业**家，到位资金**亿元；依托“**公司”扩建厂房。', null],
  ['a hidden name', '镇长　***', '镇长***'],
  ['blanks', '签约项目__个，总投资__亿元。', null],
  ['an amount set off', '建成厂房**6400**平方米。', '建成厂房6400平方米。'],
])('%s in a text without Markdown', (_, line, read) => {
  expect(texts(`政府工作报告\n${line}`)[1]).toBe(read ?? line);
});
test('in Markdown emphasis is removed, and placeholders stay', () => {
  expect(texts('# 政府工作报告\n\n推行**家庭医生**签约。\n\n**全年来看，**引进企业**家，资金**亿元。')).toEqual([
    '政府工作报告',
    '推行家庭医生签约。',
    '全年来看，引进企业**家，资金**亿元。',
  ]);
});

test('a stray foreign word between Chinese words is taken out', () => {
  expect(taken('新时代中国特色社会主义思想 and 党的二十大精神。')).toEqual(['1 stray and']);
  expect(taken('开展R and D活动，推进“Made in China”品牌。')).toEqual([]);
});

describe('corrections', () => {
  const source = '全年实现财政收人4219万元，\n同比增长16%。';
  const fix = { old: '财政收人', new: '财政收入', reason: '错别字' };
  test('change the text and are marked', () => {
    const { blocks, problems } = clean(source, [fix]);
    expect(problems).toEqual([]);
    expect(blocks[0]?.text).toBe('全年实现财政收入4219万元，同比增长16%。');
    expect(blocks[0]?.corrected).toEqual([{ start: 4, end: 8, index: 0 }]);
  });
  test('may run over a line end', () => {
    expect(
      clean(source, [{ ...fix, old: '4219万元，同比增长16%', new: '4219万元，同比增长1.6%' }]).blocks[0]?.text,
    ).toContain('增长1.6%');
  });
  test.each([
    ['not there', '支出', []],
    ['twice', '全', [1, 2]],
  ])('%s: a problem, and nothing is changed', (_, old, lines) => {
    const { blocks, problems } = clean(`${source}\n全区。`, [{ ...fix, old }]);
    expect(problems.map((problem) => problem.lines.length)).toEqual([lines.length]);
    expect(blocks[0]?.text).toContain('财政收人');
  });
  test('line numbers stay right after a longer replacement', () => {
    const [block] = clean(source, [{ ...fix, new: '一般公共预算收入' }]).blocks;
    expect(block?.origins.map(({ offset }) => block.text.slice(offset, offset + 2))).toEqual(['全年', '同比']);
  });
});
