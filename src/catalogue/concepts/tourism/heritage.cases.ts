import type { Cases } from '../cases.ts';
import type { HERITAGE } from './heritage.ts';

export const HERITAGE_CASES: Cases<typeof HERITAGE> = {
  'national-relics': { means: [['新增全国重点文物保护单位', '处', 'value', '新增全国重点文物保护单位12处']] },
  'provincial-relics': { means: [['新增省级文物保护单位', '处', 'value', '新增省级文物保护单位12处']] },
  'intangible-heritage': { means: [['新增国家级非物质文化遗产', '项', 'value', '新增国家级非物质文化遗产6项']] },
  'culture-spaces': { means: [['建成新型公共文化空间', '个', 'value', '建成新型公共文化空间26个']] },
  'tourist-toilets': { means: [['新建改建旅游厕所', '座', 'value', '新建改建旅游厕所36座']] },
  'new-aaa-scenic-areas': { means: [['新增3A级以上景区', '家', 'value', '新增3A级以上景区12家']] },
  'aaa-scenic-areas': { means: [['3A级以上景区', '家', 'value', '3A级以上景区达到32家']] },
  'aaaa-scenic-areas': { means: [['4A级以上景区', '家', 'value', '4A级以上景区达到16家']] },
  'tourism-zones': { means: [['创建国家全域旅游示范区', '个', 'value', '创建国家全域旅游示范区3个']] },
  'new-star-hotels': { means: [['新增星级酒店', '家', 'value', '新增星级酒店12家']] },
  'star-hotels': { means: [['星级酒店', '家', 'value', '星级酒店达到32家']] },
  'new-homestays': { means: [['新增民宿', '家', 'value', '新增民宿12家']] },
  homestays: { means: [['民宿', '家', 'value', '民宿达到32家']] },
  'tourism-forex': { means: [['旅游外汇收入', '亿美元', 'value', '旅游外汇收入2.6亿美元']] },
  museums: { means: [['建成博物馆', '家', 'value', '建成博物馆12家']] },
  'tv-coverage': { means: [['广播电视综合人口覆盖率', '%', 'value', '广播电视综合人口覆盖率达到98%']] },
  libraries: { means: [['建成公共图书馆', '个', 'value', '建成公共图书馆6个']] },
  'culture-halls': { means: [['建成文化馆', '个', 'value', '建成文化馆6个']] },
};
