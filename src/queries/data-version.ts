import { createHash } from 'node:crypto';
import { concepts, indicators, reports } from './data.ts';

/** First digits of a checksum over reports, measurements and concepts: the version of the data that a build shows. */
export const dataVersion = (): string =>
  createHash('sha256')
    .update(JSON.stringify([reports(), indicators(), concepts()]))
    .digest('hex')
    .slice(0, 8);
