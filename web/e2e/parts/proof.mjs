// One proof: a page of its own in a browser that the file shares, looked after and cleared away.
import { after, before, test } from 'node:test';
import { mkdirSync } from 'node:fs';
import { launch } from './browser.mjs';
import { personIn } from './person.mjs';

const longestMilliseconds = 180_000;
const longestMessage = 6_000;
const longestAddress = 160;
const failures = process.env.ENTREPOT_PICTURES ?? 'e2e/out/proof';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Errors that a page throws or writes are findings, unless the proof provokes them. */
function listen(page, errors) {
  page.on('pageerror', (error) => errors.push(`${page.url()} threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || /^Failed to load resource/.test(message.text())) return;
    errors.push(`${page.url()} wrote ${message.text()}`);
  });
}

/** The buying form once its island has taken the place of the server's. */
export const buyBox = (page) => page.locator('[data-island=buy-box] form[novalidate]');

/** A test whose function is given a page; what the page shows when it fails is kept as a picture. */
export function proof(name, { longest = longestMilliseconds, ...options }, walk) {
  test(name, { timeout: longest }, async (t) => {
    const context = await personIn(browser, options);
    const page = await context.newPage();
    const errors = [];
    listen(page, errors);
    try {
      await walk(page, { context, errors, browser, test: t });
      if (errors.length > 0) throw new Error(errors.join('\n'));
    } catch (failure) {
      mkdirSync(failures, { recursive: true });
      const file = `${failures}/${name.replaceAll(/\W+/g, '-').slice(0, 80)}.png`;
      await page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
      const said = failure.message.slice(0, longestMessage);
      const at = page.url().slice(0, longestAddress);
      throw new Error(`${said}\n  at ${at}, see ${file}`);
    } finally {
      await context.close();
    }
  });
}

/** How far the page can be scrolled sideways, and by what: an element outside that nothing clips. */
export async function sideways(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return '';
    const clipped = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      const outside = box.right > root.clientWidth + 1 || box.left < -1;
      return outside && box.width > 0 && !clipped(element);
    });
    const said = wide.slice(-3).map((element) => `${element.tagName}.${element.className}`);
    return `${over} px: ${said.join(', ')}`;
  });
}
