import { failure } from './load.ts';

/** Runs `work`, which loads `what`. If it fails, shows why in `place`, with a button that runs it again. */
export async function orRetry(place: Element, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    const { words, button } = await failure(what, () => void orRetry(place, what, work));
    place.replaceChildren(words, button);
  }
}
