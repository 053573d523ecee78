/**
 * Markup written as it will stand in the page; the tree is that of `h`, and values are only ever text, attributes and trees.
 *
 *     markup`<p class=${QUIET}>${count} 份，<a href=${url}>看原句</a></p>`
 *
 * White space with a line break in it is no text.
 */
import htm from 'htm';
import { h, type Attributes, type Child, type Markup } from './markup.ts';

type Value = Child | Attributes | Attributes[string];

export const markup = htm.bind(h) as (strings: TemplateStringsArray, ...values: readonly Value[]) => Markup;
