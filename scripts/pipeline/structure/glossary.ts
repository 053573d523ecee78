/** Divides a long glossary into its terms: ［13］四治一增：即铁腕治霾、柔性治水、依法治山、合力治脏、立体增绿。 */
import { emptyNode, passage } from './headings.ts';
import { linesOf, textOf, type Node, type Passage } from './types.ts';

/** A shorter glossary stays one section (西安 2018 has 7845 characters). */
const LONG = 6000;
/** Minimum number of numbered terms in a glossary. */
const FEWEST = 5;
/** Group 1 is the number, group 2 the term; near miss: 1.新建学校三所；改造…… */
const TERM = /^([[［〔【(（]?\s*注?\d{1,3}\s*[\]］〕】)）.．、])\s*([^。；：:]{1,40})[：:]/u;

/** Gives each numbered term of a long glossary a section of its own; text before the first term stays in the node. */
export function divideGlossary(node: Node): void {
  const terms = node.passages.filter((p) => TERM.test(textOf(p)));
  if (terms.length < FEWEST || node.passages.reduce((n, p) => n + p.end - p.start, 0) <= LONG) return;
  const own: Passage[] = [];
  const sections: Node[] = [];
  for (const one of node.passages) {
    const [verbatim, number, heading] = TERM.exec(textOf(one)) ?? [];
    if (verbatim === undefined || number === undefined || heading === undefined) {
      (sections.at(-1)?.passages ?? own).push(one);
      continue;
    }
    const end = one.start + verbatim.length;
    sections.push({
      ...emptyNode('run-in'),
      number: number.replace(/\s/gu, ''),
      heading: heading.trim(),
      verbatim,
      runIn: true,
      lines: linesOf(passage(one.block, one.start, end)),
      passages: end < one.end ? [passage(one.block, end, one.end)] : [],
    });
  }
  node.passages = own;
  node.children = [...sections, ...node.children];
}
