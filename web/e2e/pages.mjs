// Opens every page of checkout and console against the stand-in server, in both sizes and both themes:
// axe, console errors, sideways scroll, pictures. `node e2e/pages.mjs [--out folder]`.
import { parseArgs } from 'node:util';
import { chromiumPath, launch } from './parts/browser.mjs';
import { Review } from './parts/visit.mjs';
import { startTestingServer } from './testing/server.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'e2e/out/pages' } } });
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

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

async function console(page, base, review) {
  await page.goto(`${base}/console/setup?token=testing`);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByText('Enter your name.').waitFor();
  await review.look(page, 'set-up');
  await page.goto(`${base}/console/orders?payment=AUTHORISED`);
  await page.getByLabel('E-mail').fill('operator@example.com');
  await page.locator('input[name=password]').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  await review.look(page, 'sign-in');
  await page.locator('input[name=password]').fill('a long enough password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'E-2026-000042' }).waitFor();
  if (!page.url().endsWith('payment=AUTHORISED')) throw new Error(`lost the way: ${page.url()}`);
  await review.look(page, 'orders');
  await page.getByRole('link', { name: 'E-2026-000042' }).click();
  await page.getByRole('button', { name: 'Book shipment' }).click();
  await page.getByRole('button', { name: 'Hand over to the carrier' }).click();
  await page.getByRole('button', { name: 'Add tracking event' }).click();
  await page.getByLabel('Where').fill('Shenzhen');
  await review.look(page, 'order-tracking-dialog');
  await page.getByRole('button', { name: 'Save event' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await review.look(page, 'order');
  for (const name of ['shipments', 'products', 'stock', 'mails', 'audit', 'settings', 'verify']) {
    await page.goto(`${base}/console/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (name === 'verify') await page.getByRole('button', { name: 'Check all invariants' }).click();
    await page.getByRole('cell').first().waitFor();
    await review.look(page, name);
  }
  await page.goto(`${base}/console/products/product-1`);
  await page.getByRole('heading', { name: 'Variants' }).waitFor();
  await review.look(page, 'product');
  await page.goto(`${base}/console/mails/mail-1`);
  await page.frameLocator('iframe').getByText('Ihre Bestellung ist da.').waitFor();
  await review.look(page, 'mail');
}

if (!chromiumPath()) {
  process.stdout.write('No Chromium on this machine: the pages were not opened.\n');
  process.exit(0);
}
const browser = await launch();
const findings = [];
try {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark']) {
      for (const [app, walk] of Object.entries({ checkout, console })) {
        const { server, base } = await startTestingServer();
        const name = `${app}-${size}-${colorScheme}`;
        const review = new Review(`${values.out}/${name}`);
        const context = await browser.newContext({
          viewport,
          colorScheme,
          locale: app === 'console' ? 'en-GB' : 'de-DE',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        review.listen(page);
        try {
          await walk(page, base, review);
        } catch (failure) {
          await page.screenshot({ path: `${values.out}/${name}/failure.png` });
          findings.push(`${name}: ${failure.message}`);
        }
        findings.push(...review.findings.map((finding) => `${name}: ${finding}`));
        await context.close();
        server.close();
      }
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(findings.length === 0 ? 'No findings.\n' : `${findings.join('\n')}\n`);
process.exitCode = findings.length === 0 ? 0 : 1;
