/** The twelve themes. The theme of a section is that of most of its text; a concept has one theme; pages and filters use these names. */
import type { Theme } from '../schema/catalogue.ts';
import type { ThemeId } from '../schema/vocabulary.ts';

export const THEMES: readonly Theme[] = [
  { id: 'overview', name: '总体', english: 'Overview', definition: '总体目标、全年主要数字、致谢与号召。' },
  {
    id: 'economy',
    name: '经济',
    english: 'Economy',
    definition: '增长、财政、投资、消费、营商环境、招商引资与重点项目。',
  },
  {
    id: 'industry',
    name: '产业与创新',
    english: 'Industry and innovation',
    definition: '产业发展、科技创新、企业培育与转型升级。',
  },
  { id: 'rural', name: '农业农村', english: 'Rural affairs', definition: '农业生产、耕地保护、乡村建设与集体经济。' },
  { id: 'tourism', name: '文化旅游', english: 'Culture and tourism', definition: '作为产业的文化与旅游。' },
  { id: 'environment', name: '生态环境', english: 'Environment', definition: '水、大气、土壤、森林、垃圾与生态保护。' },
  {
    id: 'urban',
    name: '城乡建设',
    english: 'Building and city management',
    definition: '规划、建设、搬迁、道路、公用设施与市容管理。',
  },
  { id: 'livelihood', name: '民生', english: 'Livelihood', definition: '就业、社保、教育、卫生、养老与居民文化生活。' },
  {
    id: 'governance',
    name: '社会治理',
    english: 'Local governance',
    definition: '接诉即办与信访、矛盾化解、网格与社区、文明创建。',
  },
  { id: 'safety', name: '安全', english: 'Safety', definition: '安全生产、消防、防汛、治安与政治安全。' },
  { id: 'epidemic', name: '疫情防控', english: 'Epidemic control', definition: '疫情防控、核酸检测与疫苗接种。' },
  {
    id: 'government',
    name: '政府自身建设',
    english: 'Government itself',
    definition: '依法行政、作风、廉政与政府自身的服务。',
  },
];

/** The index of a theme among the twelve. */
export const placeOfTheme = (theme: ThemeId): number => THEMES.findIndex(({ id }) => id === theme);

export const themeName = (id: ThemeId): string => {
  const theme = THEMES.find((t) => t.id === id);
  if (!theme) throw new Error(`unknown theme ${id}`);
  return theme.name;
};
