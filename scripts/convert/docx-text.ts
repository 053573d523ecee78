/** What a Word document shows and its converter does not, or the other way round: text boxes, phonetic guides, hidden and deleted words. */
import { child, named, valueOf } from './docx-parts.ts';

/** How often a document had each, for the person who adds it. */
export interface Found {
  /** Text boxes: their words stand behind the paragraph that holds the box. */
  boxes: number;
  /** Runs of hidden words, left out. */
  hidden: number;
  /** Insertions and deletions, read as if all were accepted. */
  changes: number;
}

const isOn = (flag: Element | undefined): boolean =>
  flag !== undefined && !/^(?:0|false|off)$/u.test(valueOf(flag) ?? '');
const hides = (owner: Element | undefined): boolean => isOn(child(child(owner, 'w:rPr'), 'w:vanish'));
const words = (element: Element): string => element.textContent.trim();

function ancestor(element: Element, name: string): Element | null {
  let at = element.parentElement;
  while (at && at.tagName !== name) at = at.parentElement;
  return at;
}

/** Changes the document in place. */
export function showText(document: Document, styleSheet: Document | null): Found {
  const hiding = new Set(
    (styleSheet ? named(styleSheet, 'w:style') : []).filter(hides).map((style) => style.getAttribute('w:styleId')),
  );
  const hidden = named(document, 'w:r').filter((run) => {
    const own = child(child(run, 'w:rPr'), 'w:vanish');
    return own ? isOn(own) : hiding.has(valueOf(child(child(run, 'w:rPr'), 'w:rStyle')) ?? null);
  });
  const changes = [...named(document, 'w:ins'), ...named(document, 'w:del'), ...named(document, 'w:moveFrom')];
  const found = {
    boxes: 0,
    hidden: hidden.filter((run) => words(run) !== '').length,
    changes: changes.filter((change) => words(change) !== '').length,
  };
  for (const run of hidden) run.remove();
  for (const guide of named(document, 'w:ruby')) {
    for (const run of [...(child(guide, 'w:rubyBase')?.children ?? [])]) guide.before(run);
    guide.remove();
  }
  for (const end of named(document, 'w:cr')) end.replaceWith(document.createElement('w:br'));
  // The same box stands there twice: as it is drawn, and for old readers.
  for (const twice of named(document, 'mc:AlternateContent'))
    if (named(twice, 'w:txbxContent').length > 0 && child(twice, 'mc:Choice')) child(twice, 'mc:Fallback')?.remove();
  for (const box of named(document, 'w:txbxContent')) {
    const host = ancestor(box, 'w:p');
    if (words(box) !== '') found.boxes++;
    for (const paragraph of [...box.children].reverse()) host?.after(paragraph);
    box.remove();
  }
  return found;
}
