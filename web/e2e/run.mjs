// The journey that the platform exists for, in a real browser: a shopper in Germany buys, the operator
// ships, the shopper follows the parcel.
//
//   node e2e/run.mjs --base http://127.0.0.1:8080 --setup-link data/run/setup-link
//   node e2e/run.mjs --base … --email … --password …        where there is an account already
//   --card success|challenge|…   a test card of the simulator     --out folder for the pictures
//   --require-browser            fails where there is no Chromium instead of saying so
import { parseArgs } from 'node:util';
import * as operator from './journeys/operator.mjs';
import * as shopper from './journeys/shopper.mjs';
import { chromiumPath, launch } from './parts/browser.mjs';
import { walkAs } from './parts/walk.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:8080' },
    out: { type: 'string', default: 'e2e/out/german' },
    'setup-link': { type: 'string' },
    email: { type: 'string', default: operator.person.email },
    password: { type: 'string', default: operator.person.password },
    card: { type: 'string', default: 'success' },
    'require-browser': { type: 'boolean', default: false },
  },
});

const tracking = [
  ['In transit', 'Shenzhen'],
  ['Released by customs', 'Frankfurt am Main'],
  ['Delivered', 'Hamburg'],
];

async function buy(page, review) {
  await shopper.openShop(page, options.base, review);
  await shopper.search(page, 'Leinen');
  await review.look(page, 'search');
  await shopper.filter(page, review);
  await shopper.search(page, 'Teekanne aus Steinzeug');
  await shopper.openProduct(page, 'Teekanne aus Steinzeug', review);
  await shopper.addToCart(page, 1);
  await shopper.search(page, 'Reisepasshülle');
  await shopper.openProduct(page, 'Reisepasshülle', review);
  await shopper.addToCart(page, 2);
  const promised = await shopper.toCheckout(page, review, 2);
  await shopper.fillAddress(page, review);
  await shopper.choose(page, review);
  const asked = await shopper.totalOf(page);
  if (asked !== promised) throw new Error(`the cart promised ${promised}, checkout asks ${asked}`);
  await shopper.goToProvider(page, options.base);
  await shopper.pay(page, options.card, review);
  return shopper.confirmed(page, review);
}

async function ship(page, order, review) {
  await operator.enter(
    page,
    options.base,
    { ...options, setupLink: options['setup-link'] },
    review,
  );
  await operator.openOrder(page, options.base, order.number, review);
  await operator.decide(page, review);
  await operator.ship(page, options.base, order.id, review);
  for (const [status, place] of tracking) await operator.track(page, status, place);
  await review.look(page, 'order-delivered');
  await operator.look(page, options.base, review);
  await operator.verify(page, options.base, review);
}

async function journey() {
  const browser = await launch();
  const findings = [];
  try {
    const order = await walkAs(
      browser,
      options.out,
      { who: 'shopper', locale: 'de-DE' },
      findings,
      buy,
    );
    process.stdout.write(`ordered ${order.number}\n`);
    const staff = { who: 'operator', locale: 'en-GB' };
    await walkAs(browser, options.out, staff, findings, (page, review) =>
      ship(page, order, review),
    );
    const places = tracking.map(([, place]) => place);
    await shopper.followParcel(browser, options.base, order, places);
  } catch (failure) {
    findings.push(failure.message);
  } finally {
    await browser.close();
  }
  return findings;
}

if (chromiumPath()) {
  const findings = await journey();
  process.stdout.write(
    findings.length === 0 ? 'The journey is complete, no findings.\n' : `${findings.join('\n')}\n`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  process.stdout.write('No Chromium on this machine: the browser journey was not walked.\n');
  process.exitCode = options['require-browser'] ? 1 : 0;
}
