/**
 * Builds the scripts that are at the root of the site under a fixed name: /theme.js; /single-file.js, which exported files contain; and
 * /sw.js, because a service worker can only serve files in its own folder and below.
 */
import type { AstroIntegration } from 'astro';

const SCRIPTS = {
  'theme.js': 'src/islands/theme.ts',
  'sw.js': 'src/islands/service-worker.ts',
  'single-file.js': 'src/islands/single-file.ts',
};

export function rootScripts(): AstroIntegration {
  return {
    name: 'root-scripts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'root-scripts',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  for (const [fileName, id] of Object.entries(SCRIPTS)) this.emitFile({ type: 'chunk', id, fileName });
                },
              },
            ],
          },
        });
      },
    },
  };
}
