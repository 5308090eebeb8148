// Every form of the console meets ten thousand characters in every field: it refuses in words, keeps
// what was typed, and stays as wide as it was.
import { strict as assert } from 'node:assert';
import { arrive, consolePages, outsidePages } from '../parts/pages.mjs';
import { shop } from '../parts/people.mjs';
import { proof, sideways } from '../parts/proof.mjs';
import { consoleStates } from '../parts/states.mjs';
import { tenThousand } from '../parts/words.mjs';

const inDialog = '[role=dialog] button[type=submit]';
const inForm = 'form.form .form-foot button[type=submit], main form button[type=submit]';

/** The form's page, what opens it, and what sends it where that is refused: the shop stays as it was. */
const forms = {
  'a new market': { at: 'market-new', send: inForm },
  'a market': { at: 'market' },
  'a service': { at: 'service' },
  'a warehouse': { at: 'warehouses', open: consoleStates['a warehouse'].act },
  'a category': { at: 'categories', open: consoleStates['a category'].act },
  'a price list': { at: 'prices', open: consoleStates['a price list'].act },
  'stock changed': { at: 'stock', open: consoleStates['stock changed'].act, send: inDialog },
  'somebody invited': {
    at: 'settings-staff',
    open: consoleStates['somebody invited'].act,
    send: inDialog,
  },
};
const outside = {
  'sign-in': { at: 'sign-in', send: 'button[type=submit]' },
  joining: { at: 'join', send: 'button[type=submit]' },
};

const writable = 'input:not([readonly]):not([disabled]):not([aria-haspopup]), textarea';
const kinds = ['', 'text', 'email', 'password', 'search', 'tel', 'url'];

async function overfill(page, send) {
  const scope = (await page.getByRole('dialog').count()) ? page.getByRole('dialog') : page;
  const fields = [];
  for (const field of await scope.locator(writable).all()) {
    const type = await field.getAttribute('type');
    const number = ['numeric', 'decimal'].includes(await field.getAttribute('inputmode'));
    if (kinds.includes(type ?? '') && !number && (await field.isVisible())) fields.push(field);
  }
  for (const field of fields) await field.fill(tenThousand);
  assert.equal(await sideways(page), '', 'filled');
  if (send) {
    await page.locator(send).last().click();
    const refused = page.locator('[role=alert], [aria-invalid=true], :invalid').first();
    await refused.waitFor({ state: 'attached' });
    assert.equal(await sideways(page), '', 'refused');
  }
  for (const field of fields) assert.ok(await field.inputValue(), 'lost what was typed');
}

for (const [name, { at, open, send }] of Object.entries(forms)) {
  proof(`ten thousand characters in ${name}`, { operator: true }, async (page) => {
    const { path, ready } = (await consolePages())[at];
    await arrive(page, `${shop}/console/${path}`, ready);
    await open?.(page);
    await overfill(page, send);
  });
}

for (const [name, { at, send }] of Object.entries(outside)) {
  proof(`ten thousand characters in ${name}`, { size: 'narrow' }, async (page) => {
    const { path, ready } = outsidePages[at];
    await arrive(page, `${shop}/console/${path}`, ready);
    await overfill(page, send);
  });
}
