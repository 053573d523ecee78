/** Doubts about reports that do not name the region of their place, if another report has a place of the same name with a region. */
import { doubt, type Note } from '../notes.ts';
import type { IdFacts } from './report-id.ts';

export function sameNameDoubts(all: readonly IdFacts[]): Note[] {
  const placed = new Map(
    all.flatMap(({ file, place }) => (place && place.region.length > 0 ? [[place.name, { file, place }]] : [])),
  );
  return all.flatMap(({ file, place }): Note[] => {
    const other = place?.region.length === 0 ? placed.get(place.name) : undefined;
    if (!place || !other) return [];
    const full = [...other.place.region, place.name].join('');
    return [
      doubt({
        rule: 'place/same-name',
        file,
        message: `没有写明上级；${other.file} 里有同名的${full}，按同一个地方处理`,
        hint: '请核对；不是同一个的话，在同名 YAML 中写 region（省、市、县）',
      }),
    ];
  });
}
