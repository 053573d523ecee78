/** Prints every EVERY milliseconds how much of a long task is done and how long the rest will take; nothing for a short task. */
const EVERY = 5_000;

export class Progress {
  readonly #what: string;
  total = 0;
  #done = 0;
  #began = 0;
  #said = 0;

  /** `what` is counted: 页面, 报告. */
  constructor(what: string) {
    this.#what = what;
  }

  /** Adds to the total. The time is measured from now. */
  add(total: number): void {
    this.total += total;
    this.#began = this.#said = performance.now();
  }

  done(count = 1): void {
    this.#done += count;
    const now = performance.now();
    if (now - this.#said < EVERY || this.#done >= this.total) return;
    this.#said = now;
    const left = ((now - this.#began) / this.#done) * (this.total - this.#done);
    console.error(`${this.#what} ${written(this.#done)} / ${written(this.total)}，约还需${duration(left / 1000)}`);
  }
}

const written = (count: number): string => count.toLocaleString('zh-CN');

/** 8 → ` 8 秒`, 200 → ` 3 分 20 秒` */
function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 60 ? ` ${String(whole)} 秒` : ` ${String(Math.floor(whole / 60))} 分 ${String(whole % 60)} 秒`;
}
