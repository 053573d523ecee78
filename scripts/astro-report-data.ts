/**
 * Joins the data to the site: copies it to /data/ of a build, serves it in development, rebuilds it when something in reports/
 * changes, so that the page shows the change without a restart, and tells the pages of a build the name of their search index.
 */
import { cpSync, createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
      'astro:config:setup': ({ command, updateConfig }) => {
        // In development the index changes under a running page, which then asks for its name.
        const manifest = command === 'build' ? searchManifest(dataDir) : 'null';
        updateConfig({ vite: { define: { 'import.meta.env.SEARCH_MANIFEST': manifest } } });
      },
      'astro:build:done': ({ dir }) => {
        cpSync(dataDir, path.join(fileURLToPath(dir), 'data'), { recursive: true });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          const match = /\/data\/(.+)$/.exec(decodeURIComponent(url.pathname));
          const file = match?.[1] ? path.resolve(dataDir, match[1]) : '';
          if (!file.startsWith(dataDir + path.sep) || !existsSync(file) || !statSync(file).isFile()) return next();
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

/** The name of the search index, as JSON. Throws with the next step where the data has not been built. */
function searchManifest(dataDir: string): string {
  const file = path.join(dataDir, 'search/manifest.json');
  if (!existsSync(file)) throw new Error('缺少数据文件 search/manifest.json：请先运行 npm run parse');
  return readFileSync(file, 'utf8');
}
