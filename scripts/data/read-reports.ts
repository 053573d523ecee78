/** Reads the report files of a folder and the YAML files beside them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { refuseLarge } from '../pipeline/limits.ts';
import { ReportError } from '../pipeline/notes.ts';
import { readSidecar, type Sidecar } from '../pipeline/sidecar.ts';

export interface ReportFile {
  file: string;
  bytes: Uint8Array;
  sidecar: Sidecar;
}

const REPORT = /\.txt$/i;

/** Names of the .txt files of a folder, sorted by code units, so not dependent on the locale; none if the folder does not exist. */
export const filesThere = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => REPORT.test(name))
        .sort((a, b) => (a < b ? -1 : 1))
    : [];

/** Like `filesThere`, but throws a ReportError if the folder does not exist. */
export function reportFiles(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return filesThere(folder);
  throw new ReportError({
    rule: 'folder/none',
    file: folder,
    message: '没有这个文件夹',
    hint: '请用 --reports 指明放报告的文件夹',
  });
}

/** Name of the YAML file of a report file. */
export const sidecarName = (file: string): string => file.replace(REPORT, '.yaml');

/** Reads one report and its YAML; throws a ReportError if a file is too large or the YAML is broken. */
export function readReportFile(folder: string, file: string): ReportFile {
  const yaml = path.join(folder, sidecarName(file));
  for (const one of [yaml, path.join(folder, file)])
    refuseLarge(path.basename(one), statSync(one, { throwIfNoEntry: false })?.size ?? 0);
  const sidecar = existsSync(yaml) ? readSidecar(readFileSync(yaml, 'utf8'), path.basename(yaml)) : {};
  return { file, bytes: readFileSync(path.join(folder, file)), sidecar };
}
