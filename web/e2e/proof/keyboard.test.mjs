// The whole purchase and an operator's round by keyboard alone: the focus is seen at every stop, never lost.
import { strict as assert } from 'node:assert';
import { Keyboard } from '../parts/keyboard.mjs';
import { homes, newEmail, ordersOf, paidOrder, shop } from '../parts/people.mjs';
import { buyBox, proof } from '../parts/proof.mjs';
import { says } from '../parts/says.mjs';

const ci = process.env.ENTREPOT_CI === 'yes';
const teapot = 'stoneware-teapot-600';
const markets = { de: 'de', jp: 'ja', ae: 'ar' };

/** The skip link leads past the head into the page. */
async function skip(page, keys) {
  await keys.to(page.locator('.skip-link'));
  await keys.press('Enter', 'Tab');
  assert.ok(await page.locator('main :focus').count(), 'it leads into the page');
}

/** By the search and its suggestions to the product, and into the cart. */
async function choose(page, keys, locale) {
  const named = await page.request.get(`${shop}/${locale}/p/${teapot}`);
  const name = /<h1[^>]*>([^<]+)</.exec(await named.text())[1].trim();
  const box = page.getByRole('search').first().locator('input[name=q]');
  await keys.fill(box, name);
  await page.locator('.suggestion').first().waitFor();
  await keys.press('ArrowDown');
  assert.ok(await box.getAttribute('aria-activedescendant'), 'the arrow chooses a suggestion');
  await keys.press('Escape');
  assert.equal(await page.locator('.suggestion:visible').count(), 0, 'Escape closes them');
  assert.equal(await box.inputValue(), name, 'and keeps the words');
  await keys.press('Enter');
  await page.waitForURL(/\/search\?/);
  await keys.use(page.locator(`main a.card-link[href*="${teapot}"]`));
  await page.waitForURL(/\/p\//);
  const island = buyBox(page);
  const pieces = island.locator('input[type=number]');
  await keys.to(pieces);
  await keys.press('ArrowUp');
  assert.equal(await pieces.inputValue(), '2');
  await keys.use(island.locator('button[type=submit]').last());
  await island.locator('[role=status] a').waitFor();
  await keys.holdsFocus('put in the cart');
  await keys.use(island.locator('[role=status] a'));
  await page.locator('.cart-line').first().waitFor();
}

/** The cart's number and country by keyboard: what sends itself doesn't throw the focus away. */
async function count(page, keys) {
  const pieces = page.locator('.cart-line input[type=number]');
  await keys.to(pieces);
  const [sent] = await Promise.all([page.waitForNavigation(), keys.press('ArrowDown', 'Tab')]);
  assert.ok(sent.ok());
  assert.equal(await page.locator('.cart-line input[type=number]').inputValue(), '1');
}

async function checkOut(page, keys, market, email) {
  const home = homes[market];
  await keys.use(page.locator('form[action$="/checkout"] button'));
  await page.locator('#checkout-email').waitFor();
  await keys.holdsFocus('checkout opened');
  await keys.use(page.locator('main form .button-primary'));
  await page.locator('.error-summary').waitFor();
  await page.locator('.error-summary:focus, .error-summary :focus').waitFor();
  await keys.use(page.locator('.error-summary a'));
  assert.ok(await keys.has(page.locator('#checkout-email')), 'and leads to the field');
  await keys.fill(page.locator('#checkout-email'), email);
  for (const field of ['name', 'postcode', 'region', 'city', 'line1']) {
    const place = page.locator(`#checkout-${field}`);
    if (!home[field]) continue;
    if (await place.evaluate((each) => each.tagName === 'SELECT')) {
      await keys.to(place);
      while ((await place.inputValue()) !== home[field]) await keys.press('ArrowDown');
    } else await keys.fill(place, home[field]);
  }
  const next = page.locator('main form .button-primary');
  await keys.use(next);
  await page.locator('input[name=shipping]').first().waitFor();
  await keys.holdsFocus('on to shipping');
  await keys.use(next);
  await page.locator('input[name=payment]').first().waitFor();
  await keys.holdsFocus('on to payment');
  const card = page.locator('input[name=payment][value=card]');
  await keys.to(page.locator('input[name=payment]:checked, input[name=payment]').first());
  while (!(await card.isChecked())) await keys.press('ArrowDown');
  await keys.use(next);
  await page.locator('.pay-total').waitFor();
  await keys.holdsFocus('on to the last look');
}

/** The provider's page isn't ours, but the simulator's is, and it is walked the same way. */
async function pay(page, keys) {
  await keys.use(page.locator('.pay-total ~ .button-primary'));
  await page.waitForURL((url) => !url.href.startsWith(shop));
  await keys.fill(page.locator('input[name=number]'), '4242424242424242');
  await keys.fill(page.locator('input[name=expiry]'), '12/39');
  await keys.fill(page.locator('input[name=cvc]'), '123');
  await keys.press('Enter');
  await page.waitForURL((url) => url.href.startsWith(shop));
  await page.locator('.stations').waitFor({ timeout: 60_000 });
  await keys.holdsFocus('thanks');
}

for (const [market, language] of Object.entries(markets)) {
  const { locale } = homes[market];
  for (const size of ci ? [market === 'ae' ? 'phone' : 'desktop'] : ['phone', 'desktop']) {
    if (ci && market === 'jp') continue;
    proof(`a purchase by keyboard in ${language} (${size})`, { locale, size }, async (page) => {
      const keys = new Keyboard(page);
      const email = newEmail();
      await page.goto(`${shop}/${locale}`);
      await keys.press('Tab');
      assert.ok(await keys.has(page.locator('.skip-link')), 'the first stop is the skip link');
      await skip(page, keys);
      await choose(page, keys, locale);
      await count(page, keys);
      await checkOut(page, keys, market, email);
      await pay(page, keys);
      assert.equal((await ordersOf(email)).length, 1);
      assert.deepEqual([...keys.findings], []);
    });
  }
}

/** Books the parcel, gives it to the carrier, enters what the carrier reports. */
async function ship(page, keys, language) {
  const named = (key, within = page) =>
    within.getByRole('button', { name: says(language, `web.console.order.${key}`), exact: true });
  await keys.use(named('book'));
  await named('handOver').waitFor();
  await keys.holdsFocus('booked');
  await keys.use(named('handOver'));
  await named('handOver').waitFor({ state: 'detached' });
  await keys.holdsFocus('handed over');
  await keys.use(named('addTracking'));
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.ok(await dialog.locator(':focus').count(), 'the dialog takes the focus');
  await keys.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.ok(await keys.has(named('addTracking')), 'and gives it back where it came from');
  await keys.press('Enter');
  await keys.to(dialog.locator('input[aria-haspopup=listbox]'));
  await keys.press('Enter', 'ArrowDown', 'Enter');
  await keys.fill(dialog.locator('input[maxlength="120"]'), 'Shenzhen');
  await keys.use(named('trackingSave', dialog));
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.timeline', { hasText: 'Shenzhen' }).first().waitFor();
  await keys.holdsFocus('event saved');
}

for (const [language, locale] of Object.entries({ en: 'en-GB', 'zh-Hant': 'zh-TW' })) {
  if (ci && language === 'zh-Hant') continue;
  proof(
    `an operator's round by keyboard in ${language}`,
    { operator: true, locale },
    async (page) => {
      const { email } = await paidOrder();
      const [{ number }] = await ordersOf(email);
      const keys = new Keyboard(page);
      await page.goto(`${shop}/console/products`);
      await page.locator('tr[data-row]').first().waitFor();
      await skip(page, keys);
      await keys.press('Control+k');
      await page.getByPlaceholder(says(language, 'web.console.palette.placeholder')).waitFor();
      await keys.type(says(language, 'web.console.nav.orders'));
      await page.locator('.mantine-Spotlight-action').first().waitFor();
      await keys.press('Enter');
      await page.waitForURL(/\/console\/orders/);
      await page.locator('.mantine-Spotlight-action').first().waitFor({ state: 'detached' });
      await page.locator('tr[data-row]').first().waitFor();
      // The palette gives the focus back a moment after it is gone.
      const row = (place) => page.locator(`tr[data-row]:nth-child(${place}) :focus`);
      for (let i = 0; i < 5 && !(await row('n').count()); i += 1) await keys.press('j');
      await keys.press('j');
      assert.equal(await row(1).count(), 0, 'j walks down');
      await keys.press('k');
      assert.ok(await row('n').count(), 'j and k walk rows');
      await keys.press('/');
      await keys.type(number);
      await keys.press('Enter');
      await page.waitForURL(/q=/);
      await page.locator('tr[data-row]:only-child').waitFor();
      await keys.use(page.locator('tr[data-row] .row-link'));
      await page.locator('.detail-summary').waitFor();
      await keys.holdsFocus('order opened');
      await ship(page, keys, language);
      assert.deepEqual([...keys.findings], []);
    },
  );
}
