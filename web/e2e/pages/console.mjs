// The console's pages on the stand-in server: a walk that does things, and a tour that opens every page
// in two sizes, two languages and two themes.

const password = 'a long enough password';

async function enter(page, base, way = 'orders') {
  await page.goto(`${base}/console/${way}`);
  await page.locator('input[name=email]').fill('operator@example.com');
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('.shell-navigation, .shell-bar').first().waitFor();
}

const settled = (page) =>
  page.waitForFunction(() => !document.querySelector('.late, [aria-busy=true]'));

/** What an operator does in a minute: in, an order, its parcel, a note, many orders at once, a view. */
export async function walk(page, base, review) {
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
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'E-2026-000042' }).waitFor();
  if (!page.url().endsWith('payment=AUTHORISED')) throw new Error(`lost the way: ${page.url()}`);
  await page.getByRole('link', { name: 'E-2026-000042' }).click();
  await page.getByRole('button', { name: 'Book shipment' }).click();
  await page.getByRole('button', { name: 'Hand over to the carrier' }).click();
  await page.getByRole('button', { name: 'Add tracking event' }).click();
  await page.getByLabel('Where').fill('Shenzhen');
  await review.look(page, 'order-tracking-dialog');
  await page.getByRole('button', { name: 'Save event' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByPlaceholder('For the team only.').fill('Packed twice.');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.locator('.notes').getByText('Packed twice.').waitFor();
  await review.look(page, 'order-sent');
  await keyboard(page, base, review);
  await bulk(page, base, review);
  await view(page, review);
  await product(page, base, review);
}

/** j, x and Enter in a list; the palette finds a product; ? explains; a switch silences single keys. */
async function keyboard(page, base, review) {
  await page.goto(`${base}/console/orders`);
  await page.locator('tr[data-row]').nth(1).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.locator('.bulk-bar').waitFor();
  await review.look(page, 'orders-chosen');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Go to a page').fill('glass tea');
  await page.getByRole('dialog').getByText('Glass teapot with strainer').waitFor();
  await review.look(page, 'palette');
  await page.keyboard.press('Escape');
  await page.getByPlaceholder('Go to a page').waitFor({ state: 'detached' });
  await page.locator('tr[data-row] .row-link').nth(2).focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Single-key shortcuts').waitFor();
  await review.look(page, 'keyboard');
  await page.keyboard.press('Escape');
}

/** A whole page, then all that match, is cancelled after a look at what would happen. */
async function bulk(page, base, review) {
  await page.goto(`${base}/console/orders?state=CONFIRMED`);
  await page.locator('tr[data-row]').first().waitFor();
  await page.locator('thead input[type=checkbox]').check();
  await page.getByRole('button', { name: 'Cancel orders' }).click();
  await page.getByText(/left as they are/).waitFor();
  await page.getByLabel('Why').fill('supplier cannot deliver');
  await review.look(page, 'orders-bulk-preview');
  await page.getByRole('button', { name: /^Cancel orders \(/ }).click();
  await page.getByText(/\d+ done\./).waitFor();
  await review.look(page, 'orders-bulk-done');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
}

/** A filter from its menu becomes a view of one's own. */
async function view(page, review) {
  await page.getByRole('button', { name: 'Payment', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Captured' }).click();
  await review.look(page, 'orders-filter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep as a view' }).click();
  await page.getByLabel('Name').fill('Paid and confirmed');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'Paid and confirmed', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Columns' }).click();
  await review.look(page, 'orders-columns');
  await page.keyboard.press('Escape');
}

/** A newcomer's first product: what is missing is said, then it is kept and on sale. */
async function product(page, base, review) {
  await page.goto(`${base}/console/start`);
  await page.getByRole('link', { name: 'Add a product' }).click();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByRole('alert').getByText('things need a correction').waitFor();
  await review.look(page, 'product-form-faults');
  await page.locator('#field-texts-en-name').fill('Harbour mug, 300 ml');
  await page.locator('#field-category').click();
  await page.getByRole('option', { name: 'Kitchen' }).click();
  await page.getByLabel('SKU').fill('MUG-300');
  await page.getByLabel('Weight, g').fill('310');
  await page.getByLabel('Germany').fill('18,90');
  await page.getByLabel('Shenzhen (SZX-1)').fill('25');
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByText('Saved. It can be bought from now on.').waitFor();
}

const stations = [
  ['', 'overview', '.chart-drawing svg'],
  ['start', 'first-hour', '.hour li'],
  ['orders', 'orders', 'tr[data-row]'],
  ['orders?attention=delivery_failed&q=nothing', 'orders-empty', '.empty'],
  ['orders/order-1', 'order', '.detail-summary'],
  ['orders/order-1?tab=money', 'order-money', '.small-table td'],
  ['orders/order-1?tab=history', 'order-history', '.timeline li'],
  ['shipments', 'shipments', 'tr[data-row]'],
  ['risk', 'risk', '.small-table td'],
  ['products', 'products', 'tr[data-row]'],
  ['products/product-1', 'product', '.panel .facts'],
  ['products/new', 'product-new', '#field-slug'],
  ['products/product-1/edit', 'product-edit', '#field-slug'],
  ['stock', 'stock', 'tr[data-row]'],
  ['ledger', 'ledger', '.small-table td'],
  ['mails', 'mails', 'tr[data-row]'],
  ['mails/mail-1', 'mail', 'iframe'],
  ['audit', 'audit', 'tr[data-row]'],
  ['verify', 'verify', 'h1'],
  ['settings', 'settings', 'form'],
  ['settings?tab=markets', 'settings-markets', '.small-table td'],
  ['settings/markets/de', 'market', 'form'],
  ['settings/services', 'services', '.small-table td'],
  ['settings/services/standard', 'service', '.weight-table'],
  ['warehouses', 'warehouses', '.small-table td'],
  ['categories', 'categories', '.tree li'],
  ['settings?tab=shipping', 'settings-shipping', '.small-table td'],
  ['settings?tab=payment', 'settings-payment', '.small-table td'],
  ['settings?tab=staff', 'settings-staff', '.small-table td'],
  ['settings?tab=system', 'settings-system', '.small-table td'],
  ['nowhere', 'not-found', 'h1'],
];

/** Every page, as it stands. */
export async function tour(page, base, review) {
  await enter(page, base);
  for (const [way, name, sign] of stations) {
    await page.goto(`${base}/console/${way}`);
    await page.locator(sign).first().waitFor();
    if (name === 'verify') {
      await page.locator('.page-title button').click();
      await page.locator('.small-table td').first().waitFor();
    }
    await settled(page);
    await review.look(page, name);
  }
}
