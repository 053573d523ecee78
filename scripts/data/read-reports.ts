/** The report files of a folder, with the YAML beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSidecar, type Sidecar } from '../pipeline/sidecar.ts';

export interface ReportFile {
  file: string;
  bytes: Uint8Array;
  sidecar: Sidecar;
}

/** Names of the .txt files of a folder, in the order of their names whatever the machine's language. */
export const reportFiles = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /\.txt$/i.test(name)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Reads one report and its YAML; throws a ReportError where the YAML is broken. */
export function readReportFile(folder: string, file: string): ReportFile {
  const yaml = path.join(folder, file.replace(/\.txt$/i, '.yaml'));
  const sidecar = existsSync(yaml) ? readSidecar(readFileSync(yaml, 'utf8'), path.basename(yaml)) : {};
  return { file, bytes: readFileSync(path.join(folder, file)), sidecar };
}
