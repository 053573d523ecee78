/** Threads give the same answers in the same order as no threads. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportFiles } from './read-reports.ts';
import { StepRunner } from './step-runner.ts';
import { STEPS } from './steps.ts';

const folder = fileURLToPath(new URL('../../reports', import.meta.url));

/** Some of many questions, so that several threads are worth it where there are as many cores. */
const MANY = 40;

test('threads answer like the steps themselves, in the order asked', async () => {
  const asked = reportFiles(folder).map((file) => ({ folder, file, id: file.replace('.txt', ''), lock: undefined }));
  const many = Array.from({ length: MANY }, () => asked).flat();
  const runner = new StepRunner();
  try {
    const reports: unknown[] = [];
    for await (const answer of runner.each('report', asked)) reports.push(answer);
    expect(reports).toEqual(asked.map(STEPS.report));
    const facts: unknown[] = [];
    for await (const answer of runner.each('facts', many)) facts.push(answer);
    expect(facts).toEqual(many.map(STEPS.facts));
  } finally {
    await runner.close();
  }
}, 60_000);

test('a report is the same whether the first step has left its outline or not', () => {
  for (const file of reportFiles(folder)) {
    const asked = { folder, file, id: 'a', lock: undefined };
    const alone = STEPS.report(asked);
    expect(alone).toHaveProperty('found.report.id', 'a');
    STEPS.facts(asked);
    // The first uses the outline up, the second reads anew.
    expect([STEPS.report(asked), STEPS.report(asked)]).toEqual([alone, alone]);
  }
});

test('what breaks in a thread breaks the run', async () => {
  const runner = new StepRunner();
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
