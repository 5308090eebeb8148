// Pages after somebody did something to them: a menu is open, a dialog stands before it, a form was refused.
import { cartOf, checkoutAt } from './people.mjs';
import { buyBox } from './proof.mjs';
import { publicPages } from './pages.mjs';

const { home, category, product } = publicPages;
const cart = async () => ({
  path: `/cart/${(await cartOf('de', ['stoneware-teapot-600', 'vacuum-flask'])).id}`,
  ready: '.cart-line',
});
const till = async (step) => ({
  path: `/checkout/${(await checkoutAt(step)).id}`,
  ready: 'main form',
});

/** On a phone, where menu and filters are sheets: name → page, and what is done there. */
export const shopStates = {
  'menu open': {
    at: home,
    act: async (page) => {
      await page.locator('.menu-button').click();
      await page.locator('.menu-sheet a').first().waitFor();
    },
  },
  'filters open': {
    at: category,
    act: async (page) => {
      await page.locator('.facets-button').click();
      await page.locator('.facets button[type=submit]').waitFor();
    },
  },
  suggestions: {
    at: home,
    act: async (page) => {
      const name = await page.locator('.card-link').first().innerText();
      await page.getByRole('search').first().locator('input[name=q]').pressSequentially(name);
      await page.locator('.suggestion').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  'price explained': {
    at: product,
    act: (page) =>
      page.locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true))),
  },
  'put in the cart': {
    at: product,
    act: async (page) => {
      await buyBox(page).locator('button[type=submit]').last().click();
      await buyBox(page).locator('[role=status] *').first().waitFor();
    },
  },
  'a number that is none': {
    at: product,
    act: async (page) => {
      await buyBox(page).locator('input[type=number]').fill('0');
      await buyBox(page).locator('button[type=submit]').last().click();
      await buyBox(page).getByRole('alert').locator('p').waitFor();
    },
  },
  'without a connection': {
    at: category,
    act: (page) =>
      page.evaluate(() => document.querySelector('[data-offline]').removeAttribute('hidden')),
  },
  'a coupon refused': {
    at: cart,
    act: async (page) => {
      await page.locator('.coupons summary').click();
      await page.locator('#coupon-code').fill('NOTHING');
      await page.locator('.coupon-entry button').click();
      await page.locator('#coupon-refused').waitFor();
    },
  },
  'an address refused': {
    at: () => till('address'),
    act: async (page) => {
      await page.locator('main form .button-primary').click();
      await page.locator('.error-summary').waitFor();
    },
  },
  'the receipt opened': {
    at: () => till('payment'),
    act: (page) =>
      page.locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true))),
  },
};

const dialog = (page) => page.getByRole('dialog').first().locator('button').first().waitFor();
const opens = (selector) => async (page) => {
  await page.locator(selector).first().click();
  await dialog(page);
};
const menu = (selector) => async (page) => {
  await page.locator(selector).first().click();
  await page.getByRole('menu').first().waitFor();
};
const refused = (page) =>
  page.locator('[role=alert], [aria-invalid=true]').first().waitFor({ state: 'visible' });

/** In the console: name → which page of `consolePages`, and what is done there. */
export const consoleStates = {
  palette: {
    at: 'orders',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await dialog(page).catch(() => undefined);
      await page.locator('.mantine-Spotlight-action').first().waitFor();
    },
  },
  'keyboard help': {
    at: 'orders',
    act: async (page) => {
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  'whose menu': { at: 'orders', act: menu('.shell-person') },
  'a filter': { at: 'orders', act: menu('.filter-open') },
  'rows chosen': {
    at: 'orders',
    act: async (page) => {
      await page.locator('thead input[type=checkbox]').check();
      await page.locator('.bulk-bar').waitFor();
    },
  },
  'many at once': {
    at: 'orders',
    act: async (page) => {
      await page.locator('thead input[type=checkbox]').check();
      await page.locator('.bulk-actions button').first().click();
      await dialog(page);
    },
  },
  'stock changed': { at: 'stock', act: opens('.row-actions button:last-of-type') },
  'stock moved': { at: 'stock', act: opens('.row-actions button') },
  'goods received': { at: 'stock', act: opens('.list-head button, .page-title button') },
  'a warehouse': { at: 'warehouses', act: opens('.page-title button') },
  'a category': { at: 'categories', act: opens('.page-title button') },
  'a price list': { at: 'prices', act: opens('main button') },
  'somebody invited': { at: 'settings-staff', act: opens('.panel button') },
  'a product refused': {
    at: 'product-new',
    act: async (page) => {
      await page.locator('.form-foot button').last().click();
      await refused(page);
    },
  },
  'a market refused': {
    at: 'market-new',
    act: async (page) => {
      await page.locator('.form-foot button[type=submit]').click();
      await refused(page);
    },
  },
  'a shop that does not answer': {
    at: 'orders',
    before: (page) =>
      page.route(/\/api\/v1\/console\/orders(\?|$)/, (route) =>
        route.fulfill({ status: 502, body: 'bad gateway' }),
      ),
    ready: '[role=alert]',
    act: () => undefined,
  },
};
