// Without JavaScript: home, category, product, search, cart, articles and the parcel's way work by links and
// forms; checkout and console say that they need it.
import { strict as assert } from 'node:assert';
import { homes, paidOrder, shop } from '../parts/people.mjs';
import { ownPages } from '../parts/pages.mjs';
import { proof, sideways } from '../parts/proof.mjs';

const ci = process.env.ENTREPOT_CI === 'yes';
const pieces = (page) => page.locator('.cart-line input[type=number]');

/** From the home page by a category to a product, of which two go into the cart. */
async function choose(page, size) {
  if (size === 'phone') {
    await page.locator('.menu-button').click();
    await page.locator('.menu-sheet a').first().click();
  } else await page.locator('.nav-row nav a').first().click();
  await page.waitForURL(/\/c\//);
  const all = await page.locator('main .card').count();
  if (size === 'phone') await page.locator('.facets-button').click();
  await page.locator('.facets input[type=checkbox]').first().check();
  await page.locator('.facets-apply button').click();
  await page.locator('.chips .chip').first().waitFor();
  assert.ok((await page.locator('main .card').count()) <= all);
  await page.getByRole('search').first().locator('input[name=q]').fill('ボウル bowl وعاء Schale');
  await page.getByRole('search').first().locator('button').click();
  await page.waitForURL(/\/search\?/);
  await page.locator('h1').waitFor();
}

/** A variant by its link, two pieces, then one; the cart counts and prices both. */
async function fill(page, locale) {
  await page.goto(`${shop}/${locale}/p/linen-apron`);
  const others = page.locator('.buy-box .variants a:not([aria-current])');
  if ((await others.count()) > 0) {
    await others.first().click();
    await page.locator('.buy-box .variants a[aria-current=true]').first().waitFor();
  }
  await page.locator('.buy-box input[name=quantity]').fill('2');
  await page.locator('.buy-box button[type=submit]').click();
  await page.locator('.cart-line').first().waitFor();
  assert.equal(await pieces(page).inputValue(), '2');
  const two = await page.locator('.landed-total bdi').first().innerText();
  await pieces(page).fill('1');
  await page.locator('.cart-forms button.scriptless').click();
  await page.locator('.cart-line').first().waitFor();
  assert.equal(await pieces(page).inputValue(), '1');
  assert.notEqual(await page.locator('.landed-total bdi').first().innerText(), two);
}

for (const market of ['de', 'jp', 'ae']) {
  const { locale } = homes[market];
  for (const size of ['phone', 'desktop']) {
    if (ci && (market === 'jp' || (market === 'ae') !== (size === 'phone'))) continue;
    proof(
      `the shop without script in ${locale} (${size})`,
      { locale, size, javaScriptEnabled: false },
      async (page) => {
        await page.goto(`${shop}/${locale}`);
        await choose(page, size);
        await fill(page, locale);
        assert.equal(await sideways(page), '');
        await page.locator('form[action$="/checkout"] + noscript').waitFor({ state: 'attached' });
        await page.goto(`${shop}/${locale}/articles`);
        await page.locator('main a[href*="/articles/"]').first().click();
        await page.locator('.prose').waitFor();
        const order = await paidOrder(market);
        await page.goto(`${shop}/${locale}/order/${order.id}?secret=${order.secret}`);
        await page.locator('.stations').waitFor();
        const own = await ownPages(market);
        for (const path of [`/${locale}${own['checkout-address'].path}`, '/console/orders']) {
          await page.goto(shop + path);
          assert.match(await page.locator('main, body').first().innerText(), /JavaScript/, path);
        }
      },
    );
  }
}
