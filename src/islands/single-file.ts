/** The script inside a single HTML file: finds words in its sentences. It imports nothing, since it must stand alone. */
const MOST = 200;
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

const field = document.querySelector('input');
const hits = document.querySelector('#hits');
const sentences = [...document.querySelectorAll<HTMLElement>('[data-s]')].map((element) => ({
  element,
  text: fold(element.textContent),
}));

function find(words: string): void {
  const found = words === '' ? [] : sentences.filter(({ text }) => text.includes(words));
  const list = document.createElement('ul');
  for (const { element } of found.slice(0, MOST)) {
    const link = document.createElement('a');
    link.href = `#${element.id}`;
    link.textContent = element.textContent;
    const item = document.createElement('li');
    item.append(`${element.closest('article')?.dataset['name'] ?? ''}：`, link);
    list.append(item);
  }
  const count =
    found.length > MOST ? `${String(found.length)} 处，列出前 ${String(MOST)} 处` : `${String(found.length)} 处`;
  hits?.replaceChildren(...(words === '' ? [] : [count, list]));
}

field?.addEventListener('input', () => find(fold(field.value)));
field?.form?.addEventListener('submit', (event) => event.preventDefault());
export {};
