/** The id of a report: place in pinyin without its level, year of delivery, -h1 for a half-year report. */
import { pinyin } from 'pinyin-pro';
import type { Place } from '../../../src/schema/report.ts';
import { PLACE_READINGS } from './place-readings.ts';

const PEOPLES =
  '蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|' +
  '仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
/** The level with what belongs to it: peoples before 自治…, the longer word before the shorter. */
const LEVEL_WORDS = new RegExp(
  `(?:(?:(?:${PEOPLES})族)*(?:自治[州县旗]|民族乡)|(?:维吾尔|壮族|回族)?自治区|特别行政区|街道|地区|[省市州盟县旗区镇乡])$`,
  'u',
);

/** 北庄镇 → 北庄; 内蒙古自治区 → 内蒙古; 全国 → 全国. A name that is all level keeps itself. */
export const bareName = (place: string): string => place.replace(LEVEL_WORDS, '') || place;

/** 北庄 → beizhuang. ASCII letters and digits only. */
export function slugOf(name: string): string {
  const known = PLACE_READINGS.get(name);
  if (known !== undefined) return known;
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

export interface IdFacts {
  file: string;
  slug: string | null;
  place: Place | null;
  date: string | null;
  /** Year of delivery where only that is known. */
  year: number | null;
  halfYear: boolean;
}

const asciiStem = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(slugOf)
    .filter((s) => s !== '')
    .join('-') || 'report';

function idOf(facts: IdFacts, parents: number): string {
  if (facts.slug !== null) return facts.slug;
  const { place, date } = facts;
  if (!place) return asciiStem(facts.file);
  const names = [...place.region.slice(place.region.length - Math.min(parents, place.region.length)), place.name];
  const slug = names.map((name) => slugOf(bareName(name))).join('-');
  const year = date?.slice(0, 4) ?? facts.year?.toString() ?? /(?:19|20)\d\d/.exec(facts.file)?.[0];
  return [slug, ...(year === undefined ? [] : [year]), ...(facts.halfYear ? ['h1'] : [])].join('-');
}

/**
 * Ids of a whole collection. Where two reports of different places would share one, every one of them is prefixed by
 * its parent region, then by the region above, whatever the order of the files. What still clashes (two files of one
 * place and year) takes a number in the order of the file names.
 */
export function assignReportIds(all: readonly IdFacts[]): string[] {
  const parents = all.map(() => 0);
  const ids = (): string[] => all.map((facts, i) => idOf(facts, parents[i] ?? 0));
  for (let round = 0; round < 4; round++) {
    const now = ids();
    let moved = false;
    now.forEach((id, i) => {
      const clash = now.some((other, j) => j !== i && other === id && placeKey(all[i]) !== placeKey(all[j]));
      const above = all[i]?.place?.region.length ?? 0;
      if (clash && all[i]?.slug === null && (parents[i] ?? 0) < above) {
        parents[i] = (parents[i] ?? 0) + 1;
        moved = true;
      }
    });
    if (!moved) break;
  }
  const now = ids();
  const order = all.map((_, i) => i).sort((a, b) => ((all[a]?.file ?? '') < (all[b]?.file ?? '') ? -1 : 1));
  const used = new Set<string>();
  for (const i of order) {
    const base = now[i] ?? 'report';
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${String(n)}`;
    used.add(id);
    now[i] = id;
  }
  return now;
}

const placeKey = (facts: IdFacts | undefined): string =>
  facts?.place ? [...facts.place.region, facts.place.name].join('/') : (facts?.file ?? '');
