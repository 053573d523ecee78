/** Moves from sentence to sentence by keyboard: up and down move, Enter calls `open`, Escape returns to the button that started it. */
export function browseSentences(text: HTMLElement, start: HTMLElement, open: (sentence: Element) => void): void {
  const sentences = [...text.querySelectorAll<HTMLElement>('span[id]')];
  const go = (sentence: HTMLElement | undefined): void => {
    if (!sentence) return;
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
    sentence.scrollIntoView({ block: 'nearest' });
  };
  const begin = (): void => go(sentences.find((sentence) => sentence.getBoundingClientRect().top > 0));
  start.addEventListener('click', begin);
  text.addEventListener('keydown', (event) => {
    const at = event.target instanceof HTMLElement ? sentences.indexOf(event.target) : -1;
    const sentence = sentences[at];
    if (!sentence) return;
    if (event.key === 'ArrowDown') go(sentences[at + 1]);
    else if (event.key === 'ArrowUp') go(sentences[at - 1]);
    else if (event.key === 'Enter') open(sentence);
    else if (event.key === 'Escape') start.focus();
    else return;
    event.preventDefault();
  });
  begin();
}
