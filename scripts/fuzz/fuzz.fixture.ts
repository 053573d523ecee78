/** Made-up files, numbered by a seed, and what is wrong with what the program makes of one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { reportSchema } from '../../src/schema/report.ts';
import { convert } from '../convert/convert.ts';
import { fidelityOf } from '../fidelity/fidelity-of.fixture.ts';
import { ReportError } from '../pipeline/notes.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import { seededRandom } from '../search/seeded-random.ts';
import { webPage, wordFile, type Made } from './file-mutants.fixture.ts';
import { changed, damaged, encoded, oneOf, type Random } from './text-mutants.fixture.ts';

export interface Mutant extends Made {
  file: string;
  /** How it was made. */
  how: string;
}
/** What became of a mutant: `read`, `refused`, or what is wrong. */
export type Outcome = 'read' | 'refused' | `wrong: ${string}`;

const FILES = fileURLToPath(new URL('../convert/fixtures/', import.meta.url));
const fixtures = readdirSync(FILES).filter((file) => /\.(?:pdf|docx|mht)$/u.test(file));
/** Makes a file of a text: by chance one of the formats that are taken, some of them damaged. */
const FORMATS: readonly ((
  text: string,
  random: Random,
  size: number,
) => Promise<Omit<Mutant, 'how'>> | Omit<Mutant, 'how'>)[] = [
  (text, random) => ({ file: 'a.txt', bytes: encoded(text, random), shown: null }),
  (text, random) => ({ file: 'a.txt', bytes: encoded(text, random), shown: null }),
  (text, random) => ({ file: 'a.txt', bytes: damaged(encoded(text, random), random), shown: null }),
  (text, random, size) => ({ file: 'a.html', ...webPage(text, random, size) }),
  async (text, random, size) => ({ file: 'a.docx', ...(await wordFile(text, random, size)) }),
  (_, random) => {
    const file = oneOf(random, fixtures);
    return { file, bytes: damaged(readFileSync(FILES + file), random), shown: null };
  },
];

/** The mutant of a number; `size` 2 is the same with twice as much of what it repeats. */
export async function mutant(texts: readonly string[], seed: number, number: number, size = 1): Promise<Mutant> {
  const random = seededRandom(seed * 1_000_003 + number);
  const [text, how] = changed(oneOf(random, texts), random, size, texts);
  const format = oneOf(random, FORMATS);
  return { ...(await format(text, random, size)), how };
}

const letters = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [letter] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};
/** Letters and digits that `all` has and `some` has not. */
function missing(all: string, some: string): string {
  const there = letters(some);
  return [...letters(all)].flatMap(([letter, n]) => letter.repeat(Math.max(0, n - (there.get(letter) ?? 0)))).join('');
}

/** Reads a file as `npm run add` does. */
async function read({ bytes, file, shown }: Mutant): Promise<Outcome> {
  const isText = file.endsWith('.txt');
  const text = isText ? bytes : (await convert(bytes, file)).bytes;
  const lost = shown === null ? '' : missing(shown, new TextDecoder().decode(text));
  if (lost !== '') return `wrong: ${file} lost ${lost.slice(0, 40)}`;
  const { report, indicators } = parseReport({ bytes: text, file: 'a.txt', id: 'a' });
  const { ratio, place } = fidelityOf(report, text);
  if (ratio !== 1 || place !== '') return `wrong: fidelity ${String(ratio)} ${place.slice(0, 200)}`;
  reportSchema.parse(report);
  for (const one of indicators) indicatorSchema.parse(one);
  return 'read';
}

export async function judge(one: Mutant): Promise<Outcome> {
  try {
    return await read(one);
  } catch (error) {
    if (!(error instanceof ReportError)) return `wrong: ${String(error instanceof Error ? error.stack : error)}`;
    const { rule, message, hint } = error.note;
    const known =
      hint.includes('请') && !rule.endsWith('/failed') && !(rule === 'convert/broken' && one.shown !== null);
    return known ? 'refused' : `wrong: ${rule} ${message}`;
  }
}

/** Processor time in s from which on the growth of a mutant is looked at, and that none may take. */
const SLOW = 0.4;
const TOO_SLOW = 3;
/** Work that is linear grows by 2 with the size. */
const MOST_GROWTH = 3.2;

async function timed(one: Mutant): Promise<{ outcome: Outcome; seconds: number }> {
  const before = process.threadCpuUsage();
  const outcome = await judge(one);
  const { user, system } = process.threadCpuUsage(before);
  return { outcome, seconds: (user + system) / 1e6 };
}

/** What becomes of the mutant of a number, and whether the time it takes grows faster than its size. */
export async function outcomeOf(texts: readonly string[], seed: number, number: number): Promise<Outcome> {
  const one = await mutant(texts, seed, number);
  const { outcome, seconds } = await timed(one);
  if (outcome.startsWith('wrong') || seconds < SLOW) return outcome;
  // Once more each: the first time may have been that of another process, or of code that was not compiled yet.
  const again = Math.min(seconds, (await timed(one)).seconds);
  if (again > TOO_SLOW) return `wrong: took ${again.toFixed(1)} s`;
  const two = await mutant(texts, seed, number, 2);
  const twice = Math.min((await timed(two)).seconds, (await timed(two)).seconds);
  return again > SLOW && twice > again * MOST_GROWTH
    ? `wrong: took ${again.toFixed(2)} s, and twice of it ${twice.toFixed(2)} s`
    : outcome;
}
