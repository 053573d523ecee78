/** Parses the options of a command, and reports a wrong option with the usage line instead of a stack trace. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

const PROBLEMS: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有这个选项',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: '多出的参数',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项的值不对',
};

/** Parses the options. `--help` prints the usage and exits with status 0; a wrong option is printed with the usage, and the status is 1. */
export function readCommandLine<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  const asked = process.argv.slice(2);
  if (asked.includes('--help') || asked.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const problem = PROBLEMS[(error as { code?: string }).code ?? ''];
    if (!(error instanceof TypeError) || problem === undefined) throw error;
    const named = /'([^']+)'/.exec(error.message)?.[1];
    console.error(`${problem}${named === undefined ? '' : `：${named}`}\n${usage}`);
    process.exit(1);
  }
}
