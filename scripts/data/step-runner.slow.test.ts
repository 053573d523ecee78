/** Threads give the same answers in the same order as no threads. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { reportFiles } from './read-reports.ts';
import { StepRunner } from './step-runner.ts';
import { STEPS, type Step } from './steps.ts';

const temporary = temporaryFolder();
const folder = fileURLToPath(new URL('../../reports', import.meta.url));

/** Some of many questions, so that several threads are worth it where there are as many cores. */
const MANY = 12;

test('threads give the same results as the steps themselves, in the order of the requests', async () => {
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

test('a report is the same with or without the outline of the first step', () => {
  for (const file of reportFiles(folder)) {
    const asked = { folder, file, id: 'a', lock: undefined };
    const alone = STEPS.report(asked);
    expect(alone).toHaveProperty('found.report.id', 'a');
    STEPS.facts(asked);
    // The first uses the outline up, the second reads anew.
    expect([STEPS.report(asked), STEPS.report(asked)]).toEqual([alone, alone]);
  }
});

test('a missing file becomes a note, and the others are read', async () => {
  const runner = new StepRunner();
  try {
    const [good = ''] = reportFiles(folder);
    const answers: unknown[] = [];
    for await (const answer of runner.each('facts', [
      { folder, file: 'gone.txt' },
      { folder, file: good },
    ]))
      answers.push(answer);
    expect(answers).toEqual([
      { problem: expect.objectContaining({ file: 'gone.txt', rule: 'read/failed' }) as unknown },
      STEPS.facts({ folder, file: good }),
    ]);
  } finally {
    await runner.close();
  }
}, 60_000);

test('a place whose reports cannot be read becomes a note with its name', () => {
  const out = temporary();
  expect(STEPS.place({ file: 'yunxi', place: 'yunxi', reports: ['gone'], out, code: '' })).toEqual({
    problem: expect.objectContaining({ file: 'yunxi', rule: 'collect/failed' }) as unknown,
  });
});

test('if a thread ends, its current report gets a note, and another thread reads the rest', async () => {
  const runner = new StepRunner();
  const answers = async (step: Step, file: string): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const answer of runner.each(step, [{ folder, file, id: 'a', lock: undefined }])) found.push(answer);
    return found;
  };
  try {
    const [good = ''] = reportFiles(folder);
    // A thread ends at a step that it does not know, as it does where memory runs out.
    const all = await Promise.all([answers('none' as Step, 'deadly.txt'), answers('facts', good)]);
    expect(all).toEqual([
      [{ problem: expect.objectContaining({ file: 'deadly.txt', severity: 'error' }) as unknown }],
      [STEPS.facts({ folder, file: good })],
    ]);
  } finally {
    await runner.close();
  }
}, 60_000);
