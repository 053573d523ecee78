/**
 * Commands of the project, one after the other in one process that has read their modules, which takes a second for each command
 * alone. For what a command answers; how it starts and ends is tested on the command itself.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);

export interface Answer {
  status: number;
  output: string;
  /** Processor time that the command took. */
  seconds: number;
  /** The most memory that the process has held so far. */
  bytes: number;
}

/** Calls `scripts/add.ts` and its like; `close` ends the process. */
export class Commands {
  private readonly child: ChildProcess = fork(HERE, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

  run(script: string, ...args: string[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.child.once('exit', () => {
        reject(new Error(`${script} ended the process`));
      });
      this.child.once('message', (answer: Answer) => {
        this.child.removeAllListeners('exit');
        resolve(answer);
      });
      this.child.send([script, ...args]);
    });
  }

  close(): void {
    this.child.disconnect();
  }
}

class Exit extends Error {}

/** In the process of the commands: a command reads `process.argv`, prints, and leaves its exit status, when its module is evaluated. */
let calls = 0;
async function answer([script = '', ...args]: string[]): Promise<Answer> {
  let output = '';
  const take = (text: unknown): boolean => (output += String(text)) !== '';
  const { href } = new URL(script, import.meta.url);
  const before = process.cpuUsage();
  process.argv = [process.execPath, fileURLToPath(href), ...args];
  process.exitCode = 0;
  process.stdout.write = take;
  process.stderr.write = take;
  process.exit = (status) => {
    process.exitCode = status ?? 0;
    throw new Exit();
  };
  try {
    // Evaluated anew under an address of its own; what it imports stays.
    await import(`${href}?${String(++calls)}`);
  } catch (error) {
    if (!(error instanceof Exit)) {
      process.exitCode = 1;
      take(error instanceof Error ? error.stack : error);
    }
  }
  const { user, system } = process.cpuUsage(before);
  return {
    status: process.exitCode,
    output,
    seconds: (user + system) / 1e6,
    bytes: process.resourceUsage().maxRSS * 1024,
  };
}

// Only where it was forked by the class above, and not where a test imports it.
if (process.argv[1] === HERE)
  process.on('message', (call: string[]) => void answer(call).then((found) => process.send?.(found)));
