import type { ConceptEntry } from './entry.ts';
import { SOURCES } from './sources.ts';

export const TOURISM: readonly ConceptEntry[] = [
  {
    id: 'tourist-visits',
    name: '接待游客',
    english: 'Tourist visits',
    definition: '一个地区一定时期内接待的国内外旅游者人次数。',
    source: SOURCES.statistics,
    unit: '人次',
    nature: 'flow',
    wordings: ['接待游客', '旅游接待', '旅游接待人次', '接待旅游者', '国内旅游人数', '旅游总人次'],
  },
  {
    id: 'tourism-revenue',
    name: '旅游收入',
    english: 'Tourism revenue',
    definition: '一个地区一定时期内旅游者在本地的全部旅游花费。',
    source: SOURCES.statistics,
    unit: '元',
    nature: 'flow',
    wordings: ['旅游收入', '旅游综合收入', '旅游总收入', '旅游总花费'],
  },
  {
    id: 'new-culture-tourism-companies',
    name: '新增规上文旅企业',
    english: 'New above-scale culture and tourism companies',
    definition: '一定时期内新达到规模以上标准并纳入统计的文化、旅游企业家数。',
    source: SOURCES.statistics,
    unit: '家',
    nature: 'flow',
    wordings: ['新增规上文旅企业', '新增规上文化企业', '新增规模以上文化企业'],
  },
  {
    id: 'a-level-scenic-areas',
    name: 'A级旅游景区',
    english: 'A-level scenic areas',
    definition: '按国家标准评定等级的旅游景区个数。',
    source: '《旅游景区质量等级划分》（GB/T 17775—2024）',
    unit: '个',
    nature: 'stock',
    wordings: ['A级旅游景区', 'A级景区', '4A级景区', '国家A级旅游景区'],
  },
];
