// However the way to the provider and back is walked, one order is placed and it is paid once.
import { strict as assert } from 'node:assert';
import { asOperator, checkoutAt, once, ordersOf, shop } from '../parts/people.mjs';
import { buyBox, proof } from '../parts/proof.mjs';

const pay = (page) => page.getByRole('button', { name: 'Zahlungspflichtig bestellen' });
const card = (page, name) => page.locator(`a[href*="card=${name}"]`).first();
const payThere = async (page, name = 'success') => {
  await card(page, name).click();
  await page.getByRole('button', { name: /bezahlen$/ }).click();
};
const thanks = (page) => page.getByRole('heading', { level: 1, name: /Vielen Dank/ });

/** One order for this e-mail, one authorisation in the books. */
async function paidOnce(email) {
  const orders = await ordersOf(email);
  assert.equal(orders.length, 1, `${orders.length} orders`);
  const held = await once(async () => {
    const posted = await asOperator('GET', `/orders/${orders[0].id}/transfers`);
    const found = posted.filter(({ kind }) => kind.startsWith('P01'));
    return found.length > 0 && found;
  });
  assert.equal(held.length, 1, `${held.length} authorisations`);
}

proof('a double click on the button that obliges to pay', {}, async (page) => {
  const { url, email } = await checkoutAt('review');
  await page.goto(url);
  await pay(page).click({ clickCount: 3 });
  await card(page, 'success').waitFor();
  await payThere(page);
  await thanks(page).waitFor();
  await paidOnce(email);
});

proof('the back button from the provider, and the button again', {}, async (page) => {
  const { url, email } = await checkoutAt('review');
  await page.goto(url);
  await pay(page).click();
  await card(page, 'success').waitFor();
  await page.goBack();
  await pay(page).click();
  await card(page, 'success').waitFor();
  await payThere(page);
  await thanks(page).waitFor();
  await paidOnce(email);
});

proof('the back button after having paid shows the order, not the button', {}, async (page) => {
  const { url, email } = await checkoutAt('review');
  await page.goto(url);
  await pay(page).click();
  await payThere(page);
  await thanks(page).waitFor();
  await page.goto(url);
  await page.getByRole('button', { name: 'Bestellung ansehen' }).or(thanks(page)).first().waitFor();
  assert.equal(await pay(page).count(), 0);
  await paidOnce(email);
});

proof('a declined card, then a good one', {}, async (page) => {
  const { url, email } = await checkoutAt('review');
  await page.goto(url);
  await pay(page).click();
  await payThere(page, 'declined');
  await page
    .getByRole('link', { name: /zahlen|Zahlung/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Weiter zur Prüfung' }).click();
  await pay(page).click();
  await payThere(page);
  await thanks(page).waitFor();
  await paidOnce(email);
});

proof('two tabs pay for one cart', {}, async (page, { context }) => {
  const { url, email } = await checkoutAt('review');
  const other = await context.newPage();
  await Promise.all([page.goto(url), other.goto(url)]);
  await Promise.all([pay(page).click(), pay(other).click()]);
  await Promise.all([card(page, 'success').waitFor(), card(other, 'success').waitFor()]);
  await payThere(page);
  await thanks(page).waitFor();
  await other.reload();
  await paidOnce(email);
});

proof('the answer to the button is lost: the same attempt is sent again', {}, async (page) => {
  const { url, email } = await checkoutAt('review');
  await page.goto(url);
  let lost = 0;
  await page.route('**/complete', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await pay(page).click();
  await page
    .getByRole('alert')
    .getByText(/nicht erreichbar|Verbindung/)
    .waitFor();
  await pay(page).click();
  await payThere(page);
  await thanks(page).waitFor();
  await paidOnce(email);
});

proof(
  'the shop goes away while the address is sent: what was typed stays',
  { size: 'phone' },
  async (page, { context }) => {
    const { url, email } = await checkoutAt('address');
    await page.goto(url);
    await page.getByLabel('E-Mail').fill(email);
    await page.getByLabel('Vor- und Nachname').fill('Kundin 0001');
    await page.getByLabel('Straße und Hausnummer').fill('Hauptstraße 1');
    await page.getByLabel('Postleitzahl').fill('10115');
    await page.getByLabel('Ort', { exact: true }).fill('Berlin');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Weiter zum Versand' }).click();
    await page
      .getByRole('alert')
      .getByText(/nicht erreichbar|Verbindung/)
      .waitFor();
    assert.equal(await page.getByLabel('Vor- und Nachname').inputValue(), 'Kundin 0001');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Weiter zum Versand' }).click();
    await page.getByRole('button', { name: 'Weiter zur Zahlung' }).waitFor();
  },
);

proof(
  'the shop goes away while something is put in the cart',
  { size: 'phone' },
  async (page, { context }) => {
    await page.goto(`${shop}/de-DE/p/stoneware-teapot-600`);
    const island = buyBox(page);
    await island.waitFor();
    await context.setOffline(true);
    await island.getByRole('button', { name: 'In den Warenkorb' }).click();
    await island
      .getByRole('alert')
      .getByText(/nicht erreichbar|Verbindung/)
      .waitFor();
    await context.setOffline(false);
    await island.getByRole('button', { name: 'In den Warenkorb' }).click();
    await page.getByText('Der Artikel liegt im Warenkorb.').waitFor();
    await page.goto(`${shop}/de-DE/cart`);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Zur Kasse' }).click();
    await page
      .getByRole('alert')
      .getByText(/nicht erreichbar|Verbindung/)
      .waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Zur Kasse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kasse' }).waitFor();
  },
);

proof(
  'two tabs in two markets: each shows one currency, and what is paid is what was seen',
  {},
  async (page, { context }) => {
    const other = await context.newPage();
    await page.goto(`${shop}/de-DE/p/stoneware-teapot-600`);
    await buyBox(page).getByRole('button', { name: 'In den Warenkorb' }).click();
    await page.getByText('Der Artikel liegt im Warenkorb.').waitFor();
    await other.goto(`${shop}/en-GB/p/ramen-bowl-set-2?country=GB`);
    const add = buyBox(other).getByRole('button', { name: 'Add to cart' });
    await add.click();
    await other
      .locator('[data-island=buy-box]')
      .getByRole('status')
      .or(other.locator('[data-island=buy-box] [role=alert]'))
      .first()
      .waitFor();
    await page.goto(`${shop}/de-DE/cart`);
    const shown = await page.locator('main').innerText();
    const currencies = ['€', '£'].filter((sign) => shown.includes(sign));
    assert.equal(currencies.length, 1, `the cart shows ${currencies.join(' and ')}`);
    await page.getByRole('button', { name: 'Zur Kasse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kasse' }).waitFor();
    const asked = await page.locator('.landed-total bdi').first().innerText();
    // The other tab moves the cart to another market while this one is at the till.
    await other.goto(`${shop}/en-GB/cart`);
    await page.bringToFront();
    assert.equal(await page.locator('.landed-total bdi').first().innerText(), asked);
  },
);

proof(
  'another tab changes the cart before the button is pressed: the new total is shown, nothing is charged',
  {},
  async (page, { context }) => {
    const checkout = await checkoutAt('review');
    await page.goto(checkout.url);
    await pay(page).waitFor();
    const cart = await (
      await context.request.get(`${shop}/api/v1/carts/${checkout.cartId}`)
    ).json();
    const more = await context.request.put(
      `${shop}/api/v1/carts/${checkout.cartId}/lines/${cart.lines[0].id}`,
      { data: { quantity: 3 } },
    );
    assert.ok(more.ok(), await more.text());
    await pay(page).click();
    await page.getByRole('alert').waitFor();
    assert.ok(page.url().startsWith(shop), 'nobody was sent to the provider');
    assert.equal((await ordersOf(checkout.email)).length, 0);
  },
);

proof('a double click puts one piece in the cart', {}, async (page) => {
  await page.goto(`${shop}/de-DE/p/stoneware-teapot-600`);
  await buyBox(page).getByRole('button', { name: 'In den Warenkorb' }).dblclick();
  await page.getByText('Der Artikel liegt im Warenkorb.').waitFor();
  await page.goto(`${shop}/de-DE/cart`);
  assert.equal(await page.locator('.cart-line input[type=number]').inputValue(), '1');
});

proof(
  'a browser that forgets everything at the till goes on by the address',
  {},
  async (page, { context }) => {
    const { url, email } = await checkoutAt('payment');
    await page.goto(url);
    const next = page.getByRole('button', { name: 'Weiter zur Prüfung' });
    await next.waitFor();
    await context.clearCookies();
    await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
    await next.click();
    await pay(page).waitFor();
    await page.reload();
    await pay(page).click();
    await payThere(page);
    await thanks(page).waitFor();
    await paidOnce(email);
  },
);

proof('a cart of a browser that forgot it says so in words', {}, async (page, { context }) => {
  await page.goto(`${shop}/de-DE/p/stoneware-teapot-600`);
  await buyBox(page).getByRole('button', { name: 'In den Warenkorb' }).click();
  await page.getByText('Der Artikel liegt im Warenkorb.').waitFor();
  await page.goto(`${shop}/de-DE/cart`);
  await page.locator('.cart-line').waitFor();
  await context.clearCookies();
  await page.locator('.cart-line input[type=number]').fill('2');
  const [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Tab')]);
  assert.ok(answer.status() < 500, `${answer.status()}`);
  await page.locator('main h1').waitFor();
});
