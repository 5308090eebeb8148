// Opens every page of checkout and console against the stand-in server, in its sizes, languages and both
// themes: axe, console errors, sideways scroll, pictures. `node e2e/pages.mjs [--out folder] [--only run]`.
import { parseArgs } from 'node:util';
import { chromiumPath, launch } from './parts/browser.mjs';
import { tour, walk } from './pages/console.mjs';
import { Review } from './parts/visit.mjs';
import { startTestingServer } from './testing/server.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'e2e/out/pages' }, only: { type: 'string' } },
});
const sizes = {
  wide: { width: 1440, height: 900 },
  desktop: { width: 1280, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

async function checkout(page, base, review) {
  await page.goto(`${base}/de-DE/p/harbour-lamp`);
  await page.getByRole('button', { name: 'In den Warenkorb' }).click();
  await page.getByText('Der Artikel liegt im Warenkorb.').waitFor();
  await page.locator('.landed summary').first().click();
  await review.look(page, 'product');
  await page.goto(`${base}/de-DE/checkout/checkout-1`);
  const next = page.getByRole('button', { name: 'Weiter zum Versand' });
  await next.click();
  await page.getByRole('alert').waitFor();
  await review.look(page, 'checkout-errors');
  await page.getByLabel('E-Mail').fill('customer0042@example.com');
  await page.getByLabel('Vor- und Nachname').fill('Customer 0042');
  await page.getByLabel('Straße und Hausnummer').fill('Am Sandtorkai 1');
  await page.getByLabel('Postleitzahl').fill('00000');
  await page.getByLabel('Ort').fill('Hamburg');
  await next.click();
  await page.getByText('Postleitzahl: Bitte wie 20457 schreiben.').first().waitFor();
  await page.getByLabel('Postleitzahl').fill('20457');
  await next.click();
  await page.getByLabel(/^Standard/).waitFor();
  await review.look(page, 'checkout-shipping');
  await page.getByRole('button', { name: 'Weiter zur Zahlung' }).click();
  await page.getByLabel(/^Karte/).waitFor();
  await review.look(page, 'checkout-payment');
  await page.getByRole('button', { name: 'Weiter zur Prüfung' }).click();
  const pay = page.getByRole('button', { name: 'Zahlungspflichtig bestellen' });
  await pay.waitFor();
  await review.look(page, 'checkout-review');
  await page.goBack();
  await page.getByRole('button', { name: 'Weiter zur Prüfung' }).waitFor();
  await page.goForward();
  await pay.dblclick();
  await page.getByRole('heading', { name: /E-2026-000042/ }).waitFor();
  await review.look(page, 'order');
  await page.goto(`${base}/de-DE/order/order-9`);
  await page.getByRole('heading', { name: /brauchen Sie den Link/ }).waitFor();
  await review.look(page, 'order-without-secret');
}

/** Who walks where: on which screens, in which languages. */
const runs = [
  { name: 'checkout', go: checkout, sizes: ['desktop', 'phone'], locales: ['de-DE'] },
  { name: 'console-walk', go: walk, sizes: ['desktop', 'phone'], locales: ['en-GB'] },
  { name: 'console', go: tour, sizes: ['wide', 'tablet'], locales: ['en-GB', 'zh-TW'] },
];

/** Each run in each of its sizes, languages and both themes. */
const outings = runs
  .filter(({ name }) => !values.only || name === values.only)
  .flatMap(({ name, go, sizes: fit, locales }) =>
    fit.flatMap((size) =>
      locales.flatMap((locale) =>
        ['light', 'dark'].map((colorScheme) => ({
          name: [name, size, ...(locales.length > 1 ? [locale] : []), colorScheme].join('-'),
          go,
          context: { viewport: sizes[size], colorScheme, locale, reducedMotion: 'reduce' },
        })),
      ),
    ),
  );

if (!chromiumPath()) {
  process.stdout.write('No Chromium on this machine: the pages were not opened.\n');
  process.exit(0);
}
const browser = await launch();
const findings = [];
try {
  for (const { name, go, context: options } of outings) {
    const { server, base } = await startTestingServer();
    const review = new Review(`${values.out}/${name}`);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    review.listen(page);
    try {
      await go(page, base, review);
    } catch (failure) {
      await page.screenshot({ path: `${values.out}/${name}/failure.png` });
      findings.push(`${name}: ${failure.message}`);
    }
    findings.push(...review.findings.map((finding) => `${name}: ${finding}`));
    await context.close();
    server.close();
  }
} finally {
  await browser.close();
}
process.stdout.write(findings.length === 0 ? 'No findings.\n' : `${findings.join('\n')}\n`);
process.exitCode = findings.length === 0 ? 0 : 1;
