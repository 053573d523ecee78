/** Both sides of a worker that answers questions. Each question carries a MessagePort of its own, through which its answer comes back. */

type Reply<Answer> = { answer: Answer } | { error: string };

/** Asks a worker; rejects if it fails or takes longer than `patience` ms. Port and listener are removed, since a worker may live on. */
export async function askWorker<Answer>(worker: Worker, asked: unknown, patience: number): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  const over = new AbortController();
  try {
    const reply = await new Promise<Reply<Answer>>((resolve, reject) => {
      setTimeout(() => reject(new Error('用时太久')), patience);
      port1.onmessage = ({ data }: MessageEvent<Reply<Answer>>) => resolve(data);
      worker.addEventListener('error', () => reject(new Error('程序没有载入或中断了')), { signal: over.signal });
      worker.postMessage(asked, [port2]);
    });
    if ('error' in reply) throw new Error(reply.error);
    return reply.answer;
  } finally {
    over.abort();
    port1.close();
  }
}

/** For the worker's side: calls `answer` for each question and sends back the result or the error. */
export const answerEach = <Asked, Answer>(answer: (asked: Asked) => Promise<Answer>): void =>
  self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
    const reply = (message: Reply<Answer>): void => port?.postMessage(message);
    answer(data).then(
      (found) => reply({ answer: found }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
