// Every page of the shop and of the console in every state that it has, ready to be looked at.
import { asOperator, cartOf, checkoutAt, paidOrder } from './people.mjs';

/** Storefront languages, and the market whose shopper reads them. */
export const locales = ['en-GB', 'de-DE', 'ja-JP', 'pt-BR', 'zh-TW', 'zh-CN', 'ar-AE'];
export const consoleLanguages = { en: 'en-GB', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' };

const read = (path) => ({ path, ready: 'main h1' });

/** Pages that are the same for everybody: name → path below the language, and what shows that it is there. */
export const publicPages = {
  home: read(''),
  category: read('/c/kitchen-tea'),
  'category-narrowed': read('/c/tableware?facet.colour=indigo'),
  search: read('/search?q=tea'),
  'search-nothing': read('/search?q=qqqqzzzz'),
  product: read('/p/stoneware-teapot-600'),
  'product-plain': read('/p/nakiri-knife-165'),
  'cart-empty': read('/cart'),
  articles: read('/articles'),
  article: read('/articles/what-you-pay-at-the-border'),
  help: read('/help'),
  'help-page': read('/help/delivery-and-customs'),
  legal: read('/legal'),
  'legal-page': read('/legal/privacy'),
  missing: read('/p/nothing-like-this'),
  'order-without-link': read('/order/01900000-0000-7000-8000-000000000000'),
};

const made = {};

/** A cart and checkouts of one's own, once for a run and market: pages that belong to somebody. */
export async function ownPages(market = 'de') {
  made[market] ??= (async () => {
    const [cart, address, shipping, payment, review] = await Promise.all([
      cartOf(market, ['stoneware-teapot-600', 'vacuum-flask']),
      ...['address', 'shipping', 'payment', 'review'].map((step) => checkoutAt(step, market)),
    ]);
    const order = await paidOrder(market);
    const till = ({ id }) => ({ path: `/checkout/${id}`, ready: 'main form, main .pay-total' });
    return {
      cart: read(`/cart/${cart.id}`),
      'checkout-address': till(address),
      'checkout-shipping': till(shipping),
      'checkout-payment': till(payment),
      'checkout-review': { ...till(review), ready: '.pay-total' },
      'checkout-unknown': read('/checkout/01900000-0000-7000-8000-000000000000'),
      order: { path: `/order/${order.id}#secret=${order.secret}`, ready: '.stations' },
      'order-tracked': read(`/order/${order.id}?secret=${order.secret}`),
    };
  })();
  return made[market];
}

const listed = { ready: 'tr[data-row]' };
const told = { ready: '.small-table td' };

/** The pages of the console, each with what shows that it has come. */
export async function consolePages() {
  const [orders, products, proposals, mails, texts] = await Promise.all(
    ['/orders', '/products', '/listing/proposals', '/mails', '/content/pages'].map(
      async (path) => (await asOperator('GET', path)).items,
    ),
  );
  const { items: promotions } = await asOperator('GET', '/promotions');
  const { services } = await asOperator('GET', '/shipping/tariffs');
  const order = `orders/${orders[0].id}`;
  const product = `products/${products[0].id}`;
  const promotion = `promotions/${promotions[0].promotion.id}`;
  return {
    overview: { path: '', ready: '.chart-drawing svg' },
    'first-hour': { path: 'start', ready: '.hour li' },
    orders: { path: 'orders', ...listed },
    'orders-empty': { path: 'orders?q=nothing-like-this', ready: '.empty' },
    order: { path: order, ready: '.detail-summary' },
    'order-money': { path: `${order}?tab=money`, ready: '.detail-summary' },
    'order-history': { path: `${order}?tab=history`, ready: '.timeline li' },
    shipments: { path: 'shipments', ...listed },
    risk: { path: 'risk', ...told },
    products: { path: 'products', ...listed },
    product: { path: product, ready: '.panel .facts' },
    'product-new': { path: 'products/new', ready: '#field-slug' },
    'product-edit': { path: `${product}/edit`, ready: '#field-slug' },
    categories: { path: 'categories', ready: '.tree li' },
    listing: { path: 'listing', ready: 'tr[data-row], .empty' },
    ...(proposals.length > 0 && {
      'listing-proposal': { path: `listing/${proposals[0].id}`, ready: '.detail-summary' },
    }),
    prices: { path: 'prices', ...listed },
    'price-sheet': { path: 'prices/de', ready: '.price-grid td' },
    promotions: { path: 'promotions', ...listed },
    promotion: { path: promotion, ready: '.said' },
    'promotion-try': { path: `${promotion}?tab=try`, ready: '.panel form' },
    'promotion-history': { path: `${promotion}?tab=history`, ...told },
    'promotion-new': { path: 'promotions/new', ready: '.said' },
    'promotion-calendar': { path: 'promotions/calendar?all=1', ready: '.calendar-bar' },
    'promotion-policy': { path: 'promotions/policy', ready: '.form-foot' },
    stock: { path: 'stock', ...listed },
    warehouses: { path: 'warehouses', ...told },
    content: { path: 'content', ready: 'tr[data-row], .empty' },
    'content-page': { path: `content/pages/${texts[0].id}`, ready: '.content-fields' },
    'content-home': { path: 'content/home', ready: 'h1' },
    transfers: { path: 'transfers', ready: '.panel' },
    ledger: { path: 'ledger', ...told },
    mails: { path: 'mails', ...listed },
    mail: { path: `mails/${mails[0].id}`, ready: 'iframe' },
    audit: { path: 'audit', ...listed },
    verify: { path: 'verify', ready: 'h1' },
    settings: { path: 'settings', ready: 'form' },
    'settings-markets': { path: 'settings?tab=markets', ...told },
    market: { path: 'settings/markets/de', ready: 'form.form' },
    'market-new': { path: 'settings/markets/new', ready: 'form.form' },
    services: { path: 'settings/services', ...told },
    service: { path: `settings/services/${services[0].code}`, ready: '.weight-table' },
    'settings-shipping': { path: 'settings?tab=shipping', ...told },
    'settings-payment': { path: 'settings?tab=payment', ...told },
    'settings-staff': { path: 'settings?tab=staff', ...told },
    'settings-system': { path: 'settings?tab=system', ...told },
    nowhere: { path: 'nowhere', ready: 'h1' },
  };
}

/** What the console shows to somebody who is not signed in. */
export const outsidePages = {
  'sign-in': { path: 'sign-in', ready: 'input[name=password]' },
  'set-up': { path: 'setup?token=used', ready: 'h1' },
  join: { path: 'join?token=used', ready: 'input[name=password]' },
  'join-without-link': { path: 'join', ready: 'h1' },
};

/** Goes there and waits until it stands still: what was loading is there, type and pictures too. */
export async function arrive(page, address, ready) {
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.late, [aria-busy=true], .skeleton'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
