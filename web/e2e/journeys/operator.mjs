// What an operator does in the console, step by step.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

export const person = {
  name: 'Operator 0001',
  email: 'operator@example.com',
  password: 'seven quiet cranes at dawn',
};

/** The printed link itself, or the file that holds it. */
export const linkOf = (given) =>
  /^https?:/.test(given) ? given : readFileSync(given, 'utf8').trim();

/** Makes the first account with the printed link, or signs in where there is one. */
export async function enter(page, base, { setupLink, email, password }, review) {
  if (setupLink) {
    await page.goto(linkOf(setupLink));
    await page.getByLabel('Your name').fill(person.name);
    await page.getByLabel('E-mail').fill(email);
    await page.locator('input[name=password]').fill(password);
    await review.look(page, 'set-up');
    await page.getByRole('button', { name: 'Create account and sign in' }).click();
  } else {
    await page.goto(`${base}/console/orders`);
    await page.getByLabel('E-mail').fill(email);
    await page.locator('input[name=password]').fill(password);
    await review.look(page, 'sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
  }
  await page.locator('.shell-navigation, .shell-bar').first().waitFor();
}

/** Finds the order by its number and opens it. */
export async function openOrder(page, base, number, review) {
  await page.goto(`${base}/console/orders?q=${encodeURIComponent(number)}`);
  await page.getByRole('link', { name: number }).waitFor();
  await review.look(page, 'orders');
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor();
  await page.getByRole('heading', { name: 'Lines' }).waitFor();
  await review.look(page, 'order');
}

/** Many orders from one address are held for a person to decide; this one is let through. */
export async function decide(page, review) {
  const allow = page.getByRole('button', { name: 'Allow', exact: true });
  if ((await allow.count()) === 0) return;
  await review.look(page, 'order-review');
  await page.getByLabel('Why').fill('known customer');
  await allow.click();
  await allow.waitFor({ state: 'detached' });
}

/** Books the parcel, prints its invoice, gives it to the carrier. */
export async function ship(page, base, orderId, review) {
  await page.getByRole('button', { name: 'Book shipment' }).click();
  const invoice = page.getByRole('link', { name: 'Commercial invoice (PDF)' });
  await invoice.waitFor();
  const paper = await page.request.get(new URL(await invoice.getAttribute('href'), base).href);
  assert.equal(paper.status(), 200);
  assert.equal((await paper.body()).subarray(0, 5).toString(), '%PDF-');
  await page.getByRole('button', { name: 'Hand over to the carrier' }).click();
  await page
    .getByRole('button', { name: 'Hand over to the carrier' })
    .waitFor({ state: 'detached' });
  await review.look(page, 'order-handed-over');
}

/** Enters what the carrier reports. */
export async function track(page, status, place) {
  await page.getByRole('button', { name: 'Add tracking event' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[aria-haspopup=listbox]').click();
  await page.getByRole('option', { name: status, exact: true }).click();
  await dialog.getByLabel('Where').fill(place);
  await dialog.getByRole('button', { name: 'Save event' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.timeline', { hasText: place }).first().waitFor();
}

/** Every page of the console opens; the mail is there; every invariant holds. */
export async function look(page, base, review) {
  for (const name of ['shipments', 'products', 'stock', 'mails', 'audit', 'settings?tab=markets']) {
    await page.goto(`${base}/console/${name}`);
    await page.getByRole('cell').first().waitFor();
    await review.look(page, name.split('?')[0]);
  }
  await page.goto(`${base}/console/products`);
  await page.locator('tbody a').first().click();
  await page.getByRole('heading', { name: 'Variants' }).waitFor();
  await review.look(page, 'product-detail');
  await page.goto(`${base}/console/mails`);
  await page.locator('tbody a').first().click();
  await page.locator('iframe').waitFor();
  await review.look(page, 'mail');
}

export async function verify(page, base, review) {
  await page.goto(`${base}/console/verify`);
  await page.getByRole('button', { name: 'Check all invariants' }).click();
  await page
    .getByRole('status')
    .getByText(/checks in/)
    .waitFor({ timeout: 60_000 });
  await review.look(page, 'verify');
  assert.equal(await page.locator('.state-bad').count(), 0, 'an invariant does not hold');
}
