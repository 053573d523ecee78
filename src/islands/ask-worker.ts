/** Both sides of a worker that answers questions: each comes with a port of its own, through which the answer goes back. */

type Reply<Answer> = { answer: Answer } | { error: string };

/** Asks a worker; rejects where it fails or takes longer than `patience` ms. */
export const askWorker = <Answer>(worker: Worker, asked: unknown, patience: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    setTimeout(() => reject(new Error('用时太久')), patience);
    port1.onmessage = ({ data }: MessageEvent<Reply<Answer>>) => {
      port1.close();
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.answer);
    };
    worker.addEventListener('error', () => reject(new Error('程序没有载入或中断了')), { once: true });
    worker.postMessage(asked, [port2]);
  });

/** In the worker: answers each question. */
export const answerEach = <Asked, Answer>(answer: (asked: Asked) => Promise<Answer>): void =>
  self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
    const reply = (message: Reply<Answer>): void => port?.postMessage(message);
    answer(data).then(
      (found) => reply({ answer: found }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
