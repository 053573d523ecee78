/** A start tag with attributes and without a slash at its end, but of no `meta`, which messengers may look for in the text of a page. */
const START = /<(?!meta)[a-z][^\s/>]*(?:\s+[^\s=/>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)+>/g;
/** An attribute whose value needs no quotation marks, or any other value. */
const VALUE = /(\s[^\s=]+)=(?:""|"([^\s"'=<>`]+)")|"[^"]*"|'[^']*'/g;
/** End tags that the next tag implies. */
const IMPLIED = new RegExp(
  [
    ['li|option', 'li|option', '[uo]l|select'],
    ['d[dt]', 'd[dt]', 'dl'],
    ['t[dh]', 't[dhr]', 'tr|tbody|thead|table'],
    ['tr', 'tr', 'tbody|thead|table'],
    ['p', 'p|div|h[1-6]|[uo]l|section|table|nav', 'div|section|li|main|details|header|article'],
  ]
    .map(([own, next, parent]) => `</(?:${own})>(?=<(?:${next})[ >]|</(?:${parent})>)`)
    .join('|'),
  'g',
);

/** Leaves out of a page what its parser does not need: quotation marks, implied end tags, escapes of `&` where no name follows. */
export const leanHtml = (html: string): string =>
  html
    .replace(START, (tag) =>
      tag.replace(VALUE, (whole, name?: string, value?: string) =>
        name === undefined ? whole : value === undefined ? name : `${name}=${value}`,
      ),
    )
    .replace(IMPLIED, '')
    .replace(/&(?:amp|#38);(?![a-z\d#])/gi, '&');
