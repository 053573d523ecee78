import { failure } from './load.ts';

/** Does work that loads `what`; where it fails, `place` says so beside a button that does it again. */
export async function orRetry(place: Element, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    const { words, button } = await failure(what, () => void orRetry(place, what, work));
    place.replaceChildren(words, button);
  }
}
