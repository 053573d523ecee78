import { h, type Child, type Markup } from '../../markup.ts';
import { LEAD, SECTION } from '../../ui/classes.ts';

/** A view: a lead that explains how to read it, then its parts. */
export const view = (lead: string, ...parts: Child[]): Markup => h('div', h('p', { class: LEAD }, lead), ...parts);

export const viewPart = (title: Child, ...content: Child[]): Markup =>
  h('section', { class: SECTION }, h('h3', title), ...content);
