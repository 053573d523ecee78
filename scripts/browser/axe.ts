/** Looks at a page with axe, each kind of thing on it a few times and not a thousand times. */
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Pieces of one make: after a dozen of them axe only finds the same again, and takes a minute for a thousand. */
const FURTHER = 'tbody > tr:nth-child(n+13), [data-waits] ~ [data-waits], .theme-block:nth-of-type(n+5)';

type Colour = { red: number; green: number; blue: number; alpha: number; parseString(text: string): Colour };
type Axe = {
  configure(spec: Spec): void;
  run(options: RunOptions): Promise<AxeResults>;
  commons: { color: { Color: { prototype: Colour } } };
};

/** Runs in the page, once: a colour is read once and not for each element that has it, which took a third of the time. */
function rememberColours(): void {
  const { prototype } = (window as unknown as { axe: Axe }).axe.commons.color.Color;
  const known = new Map<string, Pick<Colour, 'red' | 'green' | 'blue' | 'alpha'>>();
  const read = Reflect.get(prototype, 'parseString');
  prototype.parseString = function (text) {
    const colour = known.get(text);
    if (colour) return Object.assign(this, colour);
    const { red, green, blue, alpha } = read.call(this, text);
    known.set(text, { red, green, blue, alpha });
    return this;
  };
}

/** Runs in the page; returns a line for each violation. */
async function look([further, styleRules]: [string, string[] | undefined]): Promise<string[]> {
  const MARK = 'data-seldom';
  /** As many elements of one look are looked at. */
  const ENOUGH = 3;
  const { axe } = window as unknown as { axe: Axe };
  // Out of the document, since axe reads all that is in it, also what it is told to leave out.
  const taken = [...document.querySelectorAll(further)].map((element) => {
    const mark = document.createComment('');
    element.replaceWith(mark);
    return { element, mark };
  });
  // What two rules find hangs on nothing but colours and type of an element and of those around it, and takes six sevenths of the time.
  const looks = new Map<string, { id: string; seen: number }>();
  const lookOf = (element: Element, around: string): string => {
    const { tagName, className, parentElement } = element;
    const css = getComputedStyle(element);
    const key = [
      ...[around, tagName, className, element.matches(':disabled'), parentElement?.childNodes.length === 1],
      ...[css.display, css.position, css.visibility, css.opacity, css.mixBlendMode, css.filter],
      ...[css.color, css.backgroundColor, css.backgroundImage, css.textShadow, css.textDecorationLine],
      ...[css.fontSize, css.fontWeight, css.borderBottomWidth, css.borderBottomColor],
    ].join(';');
    const found = looks.get(key) ?? { id: String(looks.size), seen: 0 };
    looks.set(key, found);
    if (++found.seen <= ENOUGH) element.setAttribute(MARK, '');
    return found.id;
  };
  const walk = (element: Element, around: string): void => {
    const own = lookOf(element, around);
    for (const child of element.children) walk(child, own);
  };
  walk(document.documentElement, '');
  axe.configure({
    rules: [
      { id: 'color-contrast', selector: `[${MARK}]` },
      { id: 'link-in-text-block', selector: `:is(a[href], [role=link])[${MARK}]` },
    ],
  });
  const { violations } = await axe.run({
    // There are no frames here; without lists of what is right, axe takes half the time.
    iframes: false,
    resultTypes: ['violations'],
    ...(styleRules && { runOnly: { type: 'rule', values: styleRules } }),
  });
  for (const { element, mark } of taken) mark.replaceWith(element);
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  return violations.map(({ id, impact, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target }) => target.join(' '));
    return `${id} (${impact ?? ''}): ${places.join(', ')}`;
  });
}

/**
 * What axe finds on the page as it stands, a line a violation with the places: `color-contrast (serious): .a, .b`; by all
 * rules, or by those of style that are named.
 */
export async function axe(page: Page, styleRules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(SOURCE);
    await page.evaluate(rememberColours);
  }
  return page.evaluate(look, [FURTHER, styleRules] as [string, string[] | undefined]);
}
