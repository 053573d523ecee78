/** Shortens text for link previews in messengers (WeChat: 120 characters): whole sentences that fit, else cut with an ellipsis. */
export function previewText(texts: readonly string[], most = 120): string {
  const text = texts.join('');
  if (text.length <= most) return text;
  const end = text.lastIndexOf('。', most - 1);
  return end >= most / 2 ? text.slice(0, end + 1) : `${text.slice(0, most - 1)}…`;
}
