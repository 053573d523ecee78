/** Saves a chart of a place over years, which is drawn in the page, as a picture with title, notes and source. */
import { h, type Markup } from '../lib/markup.ts';
import { loadCode } from './load.ts';
import { orRetry } from './or-retry.ts';
import { part } from './part.ts';

const WIDTH = 576;
/** The properties of a shape that the classes of the page set. */
const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'text-anchor', 'font-size'];

/** Copies an element of a drawing, with these properties as attributes. */
function copyOf(element: Element): Markup {
  const style = getComputedStyle(element);
  const kept = [...element.attributes].map(({ name, value }) => [name, name === 'class' ? null : value]);
  const looks = LOOK.map((name) => [name, style.getPropertyValue(name)]);
  const inside = [...element.childNodes].map((one) => (one instanceof Element ? copyOf(one) : one.textContent));
  return h(element.localName, Object.fromEntries([...kept, ...looks]) as Record<string, string | null>, inside);
}

async function save(figure: HTMLElement, form: 'png' | 'svg'): Promise<void> {
  const { title = '', source = '', file = '' } = figure.dataset;
  const { EDGE, framed, savePicture, inTheme } = await loadCode(import('./report-chart/chart-picture.ts'));
  const drawing = part<SVGSVGElement>(figure, 'svg');
  const { width, height } = drawing.viewBox.baseVal;
  const notes = [...figure.querySelectorAll(':scope > p')].map((note) => note.textContent.trim());
  // The pattern of estimates exists once on the page.
  const copies = inTheme('light', () => [...document.querySelectorAll('#hatch'), ...drawing.children].map(copyOf));
  const scale = (WIDTH - 2 * EDGE) / width;
  const make = (foot: readonly string[]): string =>
    framed(WIDTH, title, [...notes, source, ...foot], (top) => {
      const transform = `translate(${String(EDGE)} ${String(top)}) scale(${String(scale)})`;
      return { bottom: top + height * scale + 8, drawn: [h('g', { transform }, copies)] };
    });
  await savePicture(make, form, file);
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-save]') : null;
  const figure = button?.closest('figure');
  const form = button?.dataset['save'] === 'svg' ? 'svg' : 'png';
  if (figure) void orRetry(part(figure, '[role=status]'), '图片', () => save(figure, form));
});
