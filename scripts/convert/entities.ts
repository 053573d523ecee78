/** Replaces HTML entities in text that was copied from the source of a web page: &ldquo; for “. */
import { parseHTML } from 'linkedom';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/giu;
/** These characters stay escaped, because they belong to markup, which the parser of reports removes itself. */
const MARKUP = /^[<>&]$/u;

/** Returns the text with characters instead of entities, and how many were replaced. An unknown entity stays. */
export function withoutEntities(text: string): { text: string; entities: number } {
  let entities = 0;
  const { document } = parseHTML('<p></p>');
  const paragraph = document.createElement('p');
  const known = new Map<string, string>();
  const characterOf = (entity: string): string => {
    paragraph.innerHTML = entity;
    known.set(entity, paragraph.textContent);
    return paragraph.textContent;
  };
  const mended = text.replace(ENTITY, (entity) => {
    const character = known.get(entity) ?? characterOf(entity);
    if (character === entity || MARKUP.test(character)) return entity;
    entities++;
    return character;
  });
  return { text: mended, entities };
}
