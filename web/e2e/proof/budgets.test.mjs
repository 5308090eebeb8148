// What a first visit downloads from the running shop, after gzip whatever the server sent it as.
import { strict as assert } from 'node:assert';
import { gzipSync } from 'node:zlib';
import { shop } from '../parts/people.mjs';
import { proof } from '../parts/proof.mjs';

const most = { product: 90_000, html: 40_000, style: 20_000, console: 260_000 };

/** Opens the page, lets everything load, and gives bytes by kind. */
async function weigh(page, address, done) {
  const bodies = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (['document', 'script', 'stylesheet'].includes(kind)) {
      bodies.push(response.body().then((body) => [kind, gzipSync(body, { level: 9 }).length]));
    }
  });
  await page.goto(address);
  await done();
  await page.waitForLoadState('networkidle');
  const bytes = { document: 0, script: 0, stylesheet: 0 };
  for (const [kind, length] of await Promise.all(bodies)) bytes[kind] += length;
  return bytes;
}

const blocking = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ initiatorType, renderBlockingStatus }) => {
        return initiatorType === 'script' && renderBlockingStatus === 'blocking';
      })
      .map(({ name }) => name),
  );

proof('a product page, with everything that it does', {}, async (page, { test: t }) => {
  const bytes = await weigh(page, `${shop}/de-DE/p/linen-apron`, async () => {
    for (const island of await page.locator('[data-island]').all()) {
      await island.scrollIntoViewIfNeeded();
    }
    await page.locator('input[name=q]').first().focus();
  });
  t.diagnostic(JSON.stringify(bytes));
  assert.ok(bytes.script > 10_000, 'the islands came');
  assert.ok(bytes.script <= most.product, `JavaScript: ${bytes.script} B`);
  assert.ok(bytes.document <= most.html, `HTML: ${bytes.document} B`);
  assert.ok(bytes.stylesheet <= most.style, `CSS: ${bytes.stylesheet} B`);
  assert.deepEqual(await blocking(page), []);
});

proof('the longest list of products', {}, async (page, { test: t }) => {
  const bytes = await weigh(page, `${shop}/ar-AE/c/kitchen-tea`, () => undefined);
  t.diagnostic(JSON.stringify(bytes));
  assert.ok(bytes.document <= most.html, `HTML: ${bytes.document} B`);
  assert.ok(bytes.stylesheet <= most.style, `CSS: ${bytes.stylesheet} B`);
});

proof("the console's first load", { operator: true }, async (page, { test: t }) => {
  const bytes = await weigh(page, `${shop}/console/orders`, () =>
    page.locator('tr[data-row]').first().waitFor(),
  );
  t.diagnostic(JSON.stringify(bytes));
  assert.ok(bytes.script <= most.console, `JavaScript: ${bytes.script} B`);
});
