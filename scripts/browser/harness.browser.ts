import { expect, test } from '@playwright/test';
import { openSite } from './harness.ts';

const site = openSite();

test('a page that goes wrong in any way is reported', async () => {
  const page = await site.page();
  const html = `<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,">
    <meta http-equiv="content-security-policy" content="script-src 'self'">
    <script>document.title = 'inline'</script><script src="throws.js"></script>
    <img src="missing.png" alt=""><img src="http://127.0.0.2:9/x.png" alt="">`;
  await page.route('**/broken/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route('**/throws.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("thrown")' }),
  );
  await page.goto(site.href('/broken/'));
  const problems = site.takeProblems().join('\n');
  expect(problems).toMatch(/console: .*Content Security Policy/);
  expect(problems).toMatch(/exception: Error: thrown/);
  expect(problems).toMatch(/404: .*missing\.png/);
  expect(problems).toMatch(/other origin: http:\/\/127\.0\.0\.2:9\/x\.png/);
  expect(problems).toMatch(/no answer: http:\/\/127\.0\.0\.2:9\/x\.png/);
});

test('what a test provokes on purpose is not a problem', async () => {
  await site.open('/no-such-page/', { allow: [/404/] });
});
