/**
 * Serves the data files to the development server, and rebuilds them and reloads the page when a file in reports/ changes.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import type { AstroIntegration } from 'astro';

const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export function reportData(): AstroIntegration {
  const dataDir = process.env['DATA_DIR'] ?? path.resolve('.data');
  const reportsDir = path.resolve('reports');
  return {
    name: 'report-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          const match = /\/data\/(.+)$/.exec(decodeURIComponent(url.pathname));
          const file = match?.[1] ? path.resolve(dataDir, match[1]) : '';
          if (!file.startsWith(dataDir + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
            next();
            return;
          }
          response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
        server.watcher.add(reportsDir);
        let running = false;
        let again = false;
        const rebuild = (): void => {
          if (running) {
            again = true;
            return;
          }
          running = true;
          const child = spawn(process.execPath, ['scripts/build-data.ts'], { stdio: 'inherit' });
          child.on('exit', () => {
            running = false;
            server.moduleGraph.invalidateAll();
            server.ws.send({ type: 'full-reload' });
            if (again) {
              again = false;
              rebuild();
            }
          });
        };
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(reportsDir + path.sep)) rebuild();
        });
      },
    },
  };
}
