// An empty live shop, brought to its first sale from the console alone: the first hour, a product, a
// market that reads Arabic, a phone that buys, and the order that the operator sees.
//
//   node e2e/first-sale.mjs --base http://127.0.0.1:8080 --setup-link data/run/setup-link
//   --require-browser            fails where there is no Chromium instead of saying so
import { strict as assert } from 'node:assert';
import { parseArgs } from 'node:util';
import * as newcomer from './journeys/newcomer.mjs';
import * as operator from './journeys/operator.mjs';
import * as shopper from './journeys/phone.mjs';
import { chromiumPath, launch } from './parts/browser.mjs';
import { walkAs } from './parts/walk.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:8080' },
    out: { type: 'string', default: 'e2e/out/first-sale' },
    'setup-link': { type: 'string' },
    'require-browser': { type: 'boolean', default: false },
  },
});

/** Each step is where the list of the first hour leads; it notices by itself what was done. */
async function open(page, browser, review) {
  const { base } = options;
  const person = { ...operator.person, setupLink: options['setup-link'] };
  await operator.enter(page, base, person, review);
  assert.equal(await newcomer.done(page, base), 0);
  await review.look(page, 'first-hour');
  await newcomer.company(page, base, review);
  await newcomer.warehouse(page, base, review);
  await newcomer.market(page, base, review);
  await newcomer.service(page, base, review);
  // Ways to pay were chosen with the market.
  assert.equal(await newcomer.done(page, base), 5);
  await newcomer.category(page, base, review);
  await newcomer.product(page, base, browser, review);
  assert.equal(await newcomer.done(page, base), 7);
  await review.look(page, 'first-hour-done');
  await newcomer.receive(page, base, review);
}

async function look(page, number, review) {
  await operator.enter(page, options.base, operator.person, review);
  await operator.openOrder(page, options.base, number, review);
  await page.getByText(newcomer.mug.arabic).first().waitFor();
}

async function journey() {
  const browser = await launch();
  const findings = [];
  try {
    const newcomerAtWork = { who: 'newcomer', locale: 'en-GB' };
    await walkAs(browser, options.out, newcomerAtWork, findings, (page, review) =>
      open(page, browser, review),
    );
    const onPhone = { who: 'phone', ...shopper.phone };
    const number = await walkAs(browser, options.out, onPhone, findings, async (page, review) => {
      await shopper.openShop(page, options.base, review);
      return shopper.buy(page, review);
    });
    process.stdout.write(`ordered ${number}\n`);
    const staff = { who: 'operator', locale: 'en-GB' };
    await walkAs(browser, options.out, staff, findings, (page, review) =>
      look(page, number, review),
    );
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
    findings.length === 0 ? 'The first sale is made, no findings.\n' : `${findings.join('\n')}\n`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  process.stdout.write('No Chromium on this machine: the first sale was not made.\n');
  process.exitCode = options['require-browser'] ? 1 : 0;
}
