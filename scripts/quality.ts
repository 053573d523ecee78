/**
 * npm run quality: how well the extraction reads the hand-labelled reports; prints a table and writes quality.json.
 * The exit status is 1 when a figure falls below its floor.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fallen } from './quality/floors.ts';
import { measureQuality } from './quality/measure-quality.ts';
import { qualityTable } from './quality/quality-table.ts';

const out = process.env['DATA_DIR'] ?? '.data';
const quality = measureQuality();
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'quality.json'), `${JSON.stringify(quality, null, 1)}\n`);
console.log(qualityTable(quality));
const falls = fallen(quality);
for (const fall of falls) console.error(fall);
if (falls.length > 0) process.exitCode = 1;
