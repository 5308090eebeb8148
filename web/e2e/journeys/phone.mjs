// Somebody in Dubai buys on a phone, in Arabic.
import { strict as assert } from 'node:assert';
import { mug } from './newcomer.mjs';

export const phone = {
  locale: 'ar-AE',
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** The first page is in Arabic, from right to left, and shows the product. */
export async function openShop(page, base, review) {
  const answer = await page.goto(`${base}/ar-AE`);
  assert.equal(answer.status(), 200);
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  assert.match(await page.locator('html').getAttribute('lang'), /^ar/);
  await page.locator('.card').first().waitFor();
  await review.look(page, 'home');
  await page.locator('.card-link', { hasText: mug.arabic }).first().tap();
  await page.getByRole('heading', { level: 1, name: mug.arabic }).waitFor();
  const shown = page.locator('main img').first();
  assert.ok(await shown.evaluate((img) => img.complete && img.naturalWidth > 300));
  await review.look(page, 'product');
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).tap();

/** From the cart to the order; the address form is the country's own. */
export async function buy(page, review) {
  const island = page.locator('[data-island=buy-box][data-awake] form');
  await island.locator('button[type=submit]').first().tap();
  await page.getByText('أُضيف إلى سلتك.').waitFor();
  await page.locator('.site-header a[href$="/cart"]').tap();
  await page.locator('.cart-line').first().waitFor();
  await review.look(page, 'cart');
  await press(page, 'إتمام الشراء');
  await page.locator('#checkout-email').fill('amal@example.com');
  await page.locator('#checkout-name').fill('أمل 0001');
  await page.locator('#checkout-line1').fill('شارع الشيخ زايد 12');
  await page.locator('#checkout-city').fill('دبي');
  await page.locator('#checkout-region').selectOption('Dubai');
  await review.look(page, 'checkout-address');
  await press(page, 'المتابعة إلى التوصيل');
  await page.getByRole('button', { name: 'المتابعة إلى الدفع' }).waitFor();
  await review.look(page, 'checkout-shipping');
  await press(page, 'المتابعة إلى الدفع');
  await page.getByLabel('الدفع عند الاستلام').check();
  await review.look(page, 'checkout-payment');
  await press(page, 'المتابعة إلى المراجعة');
  await page.getByText('لا تدفع شيئًا الآن').waitFor();
  await review.look(page, 'checkout-review');
  await press(page, 'طلب مع الالتزام بالدفع');
  await page.waitForURL(/\/order\//);
  const heading = page.getByRole('heading', { level: 1, name: /\d/ });
  await heading.waitFor({ timeout: 60_000 });
  await review.look(page, 'confirmation');
  return /[A-Z0-9][A-Z0-9-]{4,}/.exec(await heading.textContent())[0];
}
