/**
 * Text → what a messenger shows under a link: whole sentences as far as they fit, else cut with an ellipsis.
 * 120 characters is what the previews of WeChat, Telegram and search engines show of Chinese text.
 */
export function previewText(texts: readonly string[], most = 120): string {
  const text = texts.join('');
  if (text.length <= most) return text;
  const end = text.lastIndexOf('。', most - 1);
  return end >= most / 2 ? text.slice(0, end + 1) : `${text.slice(0, most - 1)}…`;
}
