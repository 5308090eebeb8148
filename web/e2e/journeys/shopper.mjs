// What a shopper does, step by step, in the shop's own words.
import { strict as assert } from 'node:assert';

export const hamburg = {
  email: 'customer0042@example.com',
  fields: {
    'Vor- und Nachname': 'Customer 0042',
    'Straße und Hausnummer': 'Am Sandtorkai 1',
    Postleitzahl: '20457',
    Ort: 'Hamburg',
  },
};

/** Opens the shop in German: complete HTML, in the right language, before any script has run. */
export async function openShop(page, base, review) {
  const answer = await page.goto(`${base}/de-DE`);
  assert.equal(answer.status(), 200);
  assert.match(await page.locator('html').getAttribute('lang'), /^de/);
  assert.ok((await page.locator('meta[name=description]').getAttribute('content')).length > 20);
  assert.ok((await page.locator('link[rel=alternate][hreflang]').count()) > 1);
  await review.look(page, 'home');
}

/** Looks for words, and says how many products were found. */
export async function search(page, words) {
  const box = page.getByRole('search').first().locator('input[name=q]');
  await box.fill(words);
  await box.press('Enter');
  await page.locator('.cards .card').first().waitFor();
  return page.locator('.cards .card').count();
}

/** Narrows the list by the first value of a facet; the choice stands in the address and as a chip. */
export async function filter(page, review) {
  const before = await page.locator('.cards .card').count();
  const sheet = page.locator('.facets-button');
  if (await sheet.isVisible()) await sheet.click();
  await page.locator('.facets input[type=checkbox]').first().check();
  await page.locator('.facets button[type=submit]').click();
  await page.locator('.chips .chip').first().waitFor();
  assert.ok((await page.locator('.cards .card').count()) <= before);
  assert.match(page.url(), /\?.+=/);
  await review.look(page, 'filtered');
}

/** Opens the product with this name from the list. */
export async function openProduct(page, name, review) {
  await page.locator('.card-link', { hasText: name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  assert.ok((await page.locator('script[type="application/ld+json"]').count()) > 0);
  await page.locator('.landed').waitFor();
  await review.look(page, `product-${name.toLowerCase().replaceAll(/\W+/g, '-')}`);
}

/** Puts it in the cart by the island, and waits until the badge says so. */
export async function addToCart(page, pieces) {
  const island = page.locator('[data-island=buy-box][data-awake] form');
  await island.getByRole('button', { name: 'In den Warenkorb' }).click();
  await page.getByText('Der Artikel liegt im Warenkorb.').waitFor();
  await page.locator('[data-cart-count]', { hasText: String(pieces) }).waitFor();
}

/** From the cart into the checkout; gives the total that the cart promised. */
export async function toCheckout(page, review, lines) {
  await page.locator('.site-header a[href$="/cart"]').click();
  await page.locator('.cart-line').first().waitFor();
  assert.equal(await page.locator('.cart-line').count(), lines);
  for (const summary of await page.locator('.landed summary').all()) await summary.click();
  await review.look(page, 'cart');
  const total = await totalOf(page);
  await page.getByRole('button', { name: 'Zur Kasse' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kasse' }).waitFor();
  return total;
}

export async function totalOf(page) {
  const text = await page.locator('.landed-total bdi').first().textContent();
  return text.replaceAll(/\s/gu, ' ').trim();
}

/** Contact and address, as a guest. */
export async function fillAddress(page, review) {
  const next = page.getByRole('button', { name: 'Weiter zum Versand' });
  await next.click();
  await page.locator('.error-summary').waitFor();
  await review.look(page, 'checkout-errors');
  await page.getByLabel('E-Mail').fill(hamburg.email);
  for (const [label, text] of Object.entries(hamburg.fields)) {
    await page.getByLabel(label).fill(text);
  }
  await next.click();
  await page.getByRole('button', { name: 'Weiter zur Zahlung' }).waitFor();
  await review.look(page, 'checkout-shipping');
}

/** Delivery and the way to pay, up to the button that obliges to pay. */
export async function choose(page, review) {
  await page.getByRole('button', { name: 'Weiter zur Zahlung' }).click();
  await page.getByRole('button', { name: 'Weiter zur Prüfung' }).waitFor();
  await review.look(page, 'checkout-payment');
  await page.getByRole('button', { name: 'Weiter zur Prüfung' }).click();
  await page.getByRole('button', { name: 'Zahlungspflichtig bestellen' }).waitFor();
  for (const summary of await page.locator('.landed summary').all()) await summary.click();
  await review.look(page, 'checkout-review');
}

/** Presses the button and arrives at the provider's own page. */
export async function goToProvider(page, base) {
  await page.getByRole('button', { name: 'Zahlungspflichtig bestellen' }).dblclick();
  await page.waitForURL((url) => !url.href.startsWith(base));
  await page.locator('input[name=number]').waitFor();
}

/** Pays on the simulator's hosted page with one of its test cards. */
export async function pay(page, card, review) {
  await page.locator(`a[href*="card=${card}"]`).first().click();
  await page.locator('input[name=number]:not([value=""])').waitFor();
  await review.look(page, `provider-${card}`);
  await page.getByRole('button', { name: /bezahlen$/ }).click();
  if (card === 'challenge') {
    await page.getByRole('button', { name: 'In der Banking-App freigeben' }).click();
  }
}

/** The confirmation; gives the order's number, id and secret. */
export async function confirmed(page, review) {
  const heading = page.getByRole('heading', { level: 1, name: /Vielen Dank: Bestellung/ });
  await heading.waitFor({ timeout: 60_000 });
  await page.locator('.landed').waitFor();
  await review.look(page, 'confirmation');
  const number = /Bestellung (\S+)/.exec(await heading.textContent())[1];
  const url = new URL(page.url());
  const secret =
    new URLSearchParams(url.hash.slice(1)).get('secret') ?? url.searchParams.get('secret');
  assert.ok(secret, 'the confirmation keeps the secret in its address');
  return { number, secret, id: url.pathname.split('/').pop() };
}

/** Follows the parcel with the link of the mail, without any script. */
export async function followParcel(browser, base, order, words) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
  const page = await context.newPage();
  const secret = encodeURIComponent(order.secret);
  const answer = await page.goto(`${base}/de-DE/order/${order.id}?secret=${secret}`);
  assert.equal(answer.status(), 200);
  for (const word of words) await page.getByText(word).first().waitFor();
  const wrong = await page.goto(`${base}/de-DE/order/${order.id}?secret=wrong`);
  assert.equal(wrong.status(), 404);
  await context.close();
}
