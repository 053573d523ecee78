/** A file of any supported format → the text that goes into reports/. */
import { decode } from '../pipeline/decode/decode.ts';
import { ReportError, type Note } from '../pipeline/notes.ts';
import { refusal, type Text } from './convert-notes.ts';
import { withoutEntities } from './entities.ts';
import { refuseLargeFile } from './limits.ts';
import { withoutRadicals } from './radicals.ts';

export interface Converted {
  /** The bytes to write: as delivered for a plain text, UTF-8 if the text was converted or repaired. */
  bytes: Uint8Array;
  /** Number of radical signs that were replaced by characters: ⼯ → 工. */
  radicals: number;
  /** Number of HTML entities that were replaced by characters: &ldquo; → “. */
  entities: number;
  /** The format of the file, for the user: 纯文本, 网页, Word …… */
  format: string;
  /** What the user should check before the text is used. */
  doubts: Note[];
}

interface Format {
  ends: readonly string[];
  format: string;
  /** Undefined for formats that are text already. The converter is imported when the first file of its format is read. */
  convert?: (bytes: Uint8Array, file: string) => Promise<Text> | Text;
}

const FORMATS: readonly Format[] = [
  { ends: ['.txt'], format: '纯文本' },
  { ends: ['.md', '.markdown'], format: 'Markdown' },
  {
    ends: ['.html', '.htm', '.shtml'],
    format: '网页',
    convert: async (bytes, file) => (await import('./html.ts')).htmlToText(decode(bytes, file).text, file),
  },
  {
    ends: ['.mht', '.mhtml'],
    format: '网页',
    convert: async (...given) => (await import('./mht.ts')).mhtToText(...given),
  },
  { ends: ['.docx'], format: 'Word', convert: async (...given) => (await import('./docx.ts')).docxToText(...given) },
  { ends: ['.pdf'], format: 'PDF', convert: async (...given) => (await import('./pdf.ts')).pdfToText(...given) },
];

/** Extensions of the supported formats. */
export const ENDS: readonly string[] = FORMATS.flatMap(({ ends }) => ends);

/** How to turn an unsupported format into a supported one. */
const WAYS: readonly { ends: readonly string[]; way: string }[] = [
  { ends: ['.doc', '.wps', '.rtf', '.odt'], way: '请用 Word 或 WPS 另存为 .docx 后再加入' },
  { ends: ['.webarchive'], way: '请在浏览器中打开，另存为“网页，仅 HTML”后再加入' },
  { ends: ['.ofd', '.ceb', '.caj'], way: '请用阅读器另存或打印为 PDF 后再加入' },
  {
    ends: ['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.bmp', '.heic', '.webp'],
    way: '图片里没有文字：请先做文字识别（OCR），存成 .txt 后再加入',
  },
  { ends: ['.zip', '.rar', '.7z'], way: '请先解压，再加入其中的文件' },
];

/** The message of a library error, shortened. */
const briefly = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.length > 40 ? `${message.slice(0, 40)}…` : message;
};

/** Throws a ReportError if the format is not supported, the content does not match the extension, or the file exceeds the limits. */
export async function convert(bytes: Uint8Array, file: string): Promise<Converted> {
  const end = (/\.[^./\\]+$/u.exec(file)?.[0] ?? '').toLowerCase();
  const { format, convert: read } = formatOf(end, file);
  refuseLargeFile(file, bytes.length);
  let delivered: Text;
  try {
    delivered = read ? await read(bytes, file) : { text: decode(bytes, file).text, doubts: [] };
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw refusal(
      'broken',
      file,
      `${format} 文件打不开：损坏了，或者并不是 ${end}（${briefly(error)}）`,
      '请检查文件是否完整，或另存为纯文本后再加入',
    );
  }
  const { text: spelled, radicals } = withoutRadicals(delivered.text);
  const { text, entities } = withoutEntities(spelled);
  const kept = read === undefined && radicals === 0 && entities === 0;
  const written = kept ? bytes : new TextEncoder().encode(`${text.trim()}\n`);
  return { bytes: written, radicals, entities, format, doubts: delivered.doubts };
}

function formatOf(end: string, file: string): Format {
  const known = FORMATS.find(({ ends }) => ends.includes(end));
  if (known) return known;
  const hint = WAYS.find(({ ends }) => ends.includes(end))?.way ?? `请转成 ${ENDS.join(' ')} 之一`;
  throw refusal('format', file, `不收这种格式：${end || '没有扩展名'}`, hint);
}
