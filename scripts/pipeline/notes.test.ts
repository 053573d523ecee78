import { expect, test } from 'vitest';
import { z } from 'zod';
import { inStage, ReportError, type Note } from './notes.ts';

function noteOf(run: () => never): Note {
  try {
    return inStage('clean', 'a.txt', run);
  } catch (error) {
    if (error instanceof ReportError) return error.note;
    throw error;
  }
}

const overflow = (): never => overflow();

test.each([
  [
    'an error',
    () => {
      throw new Error('坏了\n第二行');
    },
    /坏了 第二行$/,
  ],
  [
    'a broken contract',
    () => {
      throw new z.ZodError([]);
    },
    /ZodError|\[\]/,
  ],
  ['a stack that overflows', overflow, /RangeError/],
  [
    'what is no error',
    () => {
      throw 'x' as unknown as Error;
    },
    /x$/,
  ],
])('%s becomes a note with file and stage', (_, run, message) => {
  const note = noteOf(run);
  expect(note).toMatchObject({ severity: 'error', file: 'a.txt', rule: 'clean/failed' });
  expect(note.message).toMatch(message);
  expect(note.message).toContain('清理文字');
});

test('a note stays as it is', () => {
  const note: Note = { severity: 'error', rule: 'a/b', file: 'b.txt', line: 3, message: '', hint: '', excerpt: null };
  expect(
    noteOf(() => {
      throw new ReportError(note);
    }),
  ).toEqual(note);
});
