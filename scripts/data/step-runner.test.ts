/** Threads give the same answers in the same order as no threads. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportFiles } from './read-reports.ts';
import { StepRunner } from './step-runner.ts';
import { STEPS } from './steps.ts';

const folder = fileURLToPath(new URL('../../reports', import.meta.url));

async function answers(files: number): Promise<unknown[]> {
  const runner = new StepRunner(files);
  try {
    const found: unknown[] = [];
    const asked = reportFiles(folder).map((file) => ({ folder, file, id: file.replace('.txt', ''), lock: undefined }));
    for await (const answer of runner.each('report', asked)) found.push(answer);
    for await (const answer of runner.each('facts', asked)) found.push(answer);
    return found;
  } finally {
    await runner.close();
  }
}

test('threads answer like no threads, in the order asked', async () => {
  expect(await answers(1000)).toEqual(await answers(5));
}, 60_000);

test('a report is the same whether the first step has left its outline or not', () => {
  for (const file of reportFiles(folder)) {
    const asked = { folder, file, id: 'a', lock: undefined };
    const alone = STEPS.report(asked);
    expect(alone).toHaveProperty('found.files.report');
    STEPS.facts(asked);
    // The first uses the outline up, the second reads anew.
    expect([STEPS.report(asked), STEPS.report(asked)]).toEqual([alone, alone]);
  }
});

test('what breaks in a thread breaks the run', async () => {
  const runner = new StepRunner(1000);
  try {
    await expect(
      (async () => {
        for await (const answer of runner.each('facts', [{ folder, file: 'gone.txt' }])) expect(answer).toBeNull();
      })(),
    ).rejects.toThrow('ENOENT');
  } finally {
    await runner.close();
  }
}, 60_000);
