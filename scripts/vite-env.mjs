// What Vite puts in for `import.meta.env.BASE_URL`, for tests that Node loads without Vite.
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const source = url.endsWith('/src/lib/urls.ts') && `import.meta.env = { BASE_URL: '/' }; ${String(loaded.source)}`;
    return source ? { ...loaded, source } : loaded;
  },
});
