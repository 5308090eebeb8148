// What people type, paste and mistype into the shop: nothing breaks, nothing is lost, everything is said.
import { strict as assert } from 'node:assert';
import { asOperator, cartOf, checkoutAt, homes, ordersOf, shop } from '../parts/people.mjs';
import { buyBox, proof, sideways } from '../parts/proof.mjs';
import { emoji, mixed, oneLetter, tenThousand, unbroken } from '../parts/words.mjs';

const phone = { size: 'narrow' };

/** Every text field of the page that can be seen, by its id. */
const fieldsOf = (page) =>
  page
    .locator('main input:not([type=checkbox]):not([type=radio]):not([type=hidden]), main textarea')
    .evaluateAll((all) => all.filter((each) => each.offsetParent !== null).map(({ id }) => id));

const valueOf = (page, id) => page.locator(`[id="${id}"]`).inputValue();

for (const [kind, words] of Object.entries({ emoji, mixed, oneLetter, unbroken })) {
  proof(`the search box keeps ${kind} and the page keeps its width`, phone, async (page) => {
    const answer = await page.goto(`${shop}/de-DE/search?q=${encodeURIComponent(words)}`);
    assert.equal(answer.status(), 200);
    const box = page.getByRole('search').first().locator('input[name=q]');
    assert.equal(await box.inputValue(), words);
    assert.equal(await sideways(page), '');
  });
}

proof(
  'ten thousand characters in the search are answered with a page of the shop',
  phone,
  async (page) => {
    for (const path of [
      '/de-DE/search?q=',
      '/de-DE/c/kitchen-tea?priceFrom=',
      '/de-DE?country=',
      '/de-DE/search?facet.colour=',
    ]) {
      const answer = await page.goto(shop + path + tenThousand);
      assert.ok(answer.status() < 500, `${path}: ${answer.status()}`);
      assert.ok(
        await page.locator('.site-header .brand').count(),
        `${path}: not a page of the shop`,
      );
      assert.equal(await sideways(page), '');
    }
  },
);

proof(
  'a number of pieces that is none is refused in words, and stays to be mended',
  phone,
  async (page) => {
    await page.goto(`${shop}/de-DE/p/stoneware-teapot-600`);
    await page.locator('[data-island=buy-box]').scrollIntoViewIfNeeded();
    const island = buyBox(page);
    await island.waitFor();
    for (const pieces of ['0', '-3', '1e9', '9999999999999999999999', '1.5', '']) {
      await island.locator('input[type=number]').fill(pieces);
      await island.getByRole('button', { name: 'In den Warenkorb' }).click();
      await island.getByRole('alert').locator('p').waitFor();
      assert.equal(await sideways(page), '');
    }
  },
);

proof(
  'ten thousand characters in every field of the checkout are refused beside the field and kept',
  phone,
  async (page) => {
    const { url } = await checkoutAt('address');
    await page.goto(url);
    await page.getByRole('button', { name: 'Weiter zum Versand' }).waitFor();
    const fields = (await fieldsOf(page)).filter((id) => id.startsWith('checkout-'));
    assert.ok(fields.length >= 6, `${fields}`);
    for (const id of fields) await page.locator(`[id="${id}"]`).fill(tenThousand);
    await page.getByRole('button', { name: 'Weiter zum Versand' }).click();
    await page.locator('.error-summary').waitFor();
    for (const id of fields) {
      assert.equal((await valueOf(page, id)).length, 10_000, `${id} lost what was typed`);
      await page.locator(`[id="${id}-error"]`).waitFor();
    }
    assert.equal(await sideways(page), '');
    await page.reload();
    await page.getByRole('button', { name: 'Weiter zum Versand' }).waitFor();
    assert.equal((await valueOf(page, 'checkout-line1')).length, 10_000, 'lost by a reload');
  },
);

for (const [kind, words] of Object.entries({ emoji, mixed, oneLetter, unbroken })) {
  proof(
    `an address in ${kind} is taken, shown whole, and breaks no page`,
    phone,
    async (page, { context }) => {
      const { url, email } = await checkoutAt('address');
      await page.goto(url);
      await page.getByLabel('E-Mail').fill(email);
      await page.getByLabel('Vor- und Nachname').fill(words);
      await page.getByLabel('Straße und Hausnummer').fill(words);
      await page.getByLabel('Postleitzahl').fill('20457');
      await page.getByLabel('Ort', { exact: true }).fill(words);
      await page.getByRole('button', { name: 'Weiter zum Versand' }).click();
      await page.getByRole('button', { name: 'Weiter zur Zahlung' }).click();
      await page.getByRole('button', { name: 'Weiter zur Prüfung' }).click();
      const pay = page.getByRole('button', { name: 'Zahlungspflichtig bestellen' });
      await pay.waitFor();
      assert.equal(await sideways(page), '');
      await pay.click();
      await page.locator('a[href*="card=success"]').first().click();
      await page.getByRole('button', { name: /bezahlen$/ }).click();
      await page.getByRole('heading', { level: 1, name: /Vielen Dank/ }).waitFor();
      await page.locator('.landed').waitFor();
      assert.equal(await sideways(page), '');
      assert.ok((await page.locator('address').textContent()).includes(words.trim()));
      const [order] = await ordersOf(email);
      const paper = await context.request.get(page.url().replace('#', '?'));
      assert.equal(paper.status(), 200);
      assert.equal((await asOperator('GET', `/orders/${order.id}`)).number, order.number);
    },
  );
}

proof('a country without postcodes asks for none', { ...phone, locale: 'ar-AE' }, async (page) => {
  const { url, email } = await checkoutAt('address', 'ae');
  await page.goto(url);
  await page.locator('#checkout-email').fill(email);
  assert.equal(await page.locator('#checkout-postcode').count(), 0);
  await page.locator('#checkout-name').fill(homes.ae.name);
  await page.locator('#checkout-line1').fill(homes.ae.line1);
  await page.locator('#checkout-city').fill(homes.ae.city);
  await page.locator('#checkout-region').selectOption('Dubai');
  await page.locator('main form .button-primary').click();
  await page.locator('input[name=shipping]').first().waitFor();
  assert.equal(await sideways(page), '');
});

proof('coupon codes that are none are refused and stay to be mended', phone, async (page) => {
  const { id } = await cartOf('de');
  for (const words of [emoji, mixed, oneLetter, unbroken, tenThousand]) {
    await page.goto(`${shop}/de-DE/cart/${id}`);
    await page.locator('.coupons summary').click();
    await page.locator('#coupon-code').fill(words);
    await page.locator('.coupon-entry button').click();
    await page.locator('#coupon-refused, #coupon-code:invalid').first().waitFor();
    assert.equal(await sideways(page), '');
    assert.ok((await page.locator('.cart-line').count()) > 0, 'the cart is still there');
  }
});
