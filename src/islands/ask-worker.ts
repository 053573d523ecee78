/** Asks a worker that answers each message with one; rejects where it fails or takes longer than `patience` ms. */
export const askWorker = <Answer>(worker: Worker, message: unknown, patience: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('用时太久')), patience);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = () => reject(new Error('程序没有载入或中断了'));
    worker.postMessage(message);
  });
