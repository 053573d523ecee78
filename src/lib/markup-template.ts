/**
 * A template tag for markup in HTML syntax. It builds the same tree as `h`; interpolated values are text, attributes or trees, never HTML.
 *
 *     markup`<p class=${QUIET}>${count} 份，<a href=${url}>看原句</a></p>`
 *
 * White space that contains a line break is dropped.
 */
import htm from 'htm';
import { h, type Attributes, type Child, type Markup } from './markup.ts';

type Value = Child | Attributes | Attributes[string];

export const markup = htm.bind(h) as (strings: TemplateStringsArray, ...values: readonly Value[]) => Markup;
