// What operators type and what happens to them meanwhile: nothing is lost, nothing breaks, all is said.
import { strict as assert } from 'node:assert';
import { person } from '../journeys/operator.mjs';
import { asOperator, ordersOf, paidOrder, shop } from '../parts/people.mjs';
import { arrive, consolePages } from '../parts/pages.mjs';
import { proof, sideways } from '../parts/proof.mjs';
import { emoji, mixed, oneLetter, tenThousand, unbroken } from '../parts/words.mjs';

const operator = { operator: true, locale: 'en-GB' };

/** Every text field that can be seen and changed. */
const fieldsOf = (page) =>
  page
    .locator('main input, main textarea, [role=dialog] input, [role=dialog] textarea')
    .evaluateAll((all) =>
      all
        .map((each, index) => {
          each.dataset.field ??= `field-${index}`;
          return each;
        })
        .filter((each) => each.offsetParent !== null && !each.readOnly && !each.disabled)
        .filter((each) => !['checkbox', 'radio', 'file', 'date', 'color'].includes(each.type))
        .filter((each) => !each.hasAttribute('aria-haspopup') && each.role !== 'searchbox')
        .map((each) => ({ field: each.dataset.field, type: each.type })),
    );

/** Fills all of them, sends, and looks: the form is still there with what was typed, and fits. */
async function fillAll(page, words, send) {
  const fields = (await fieldsOf(page)).filter(({ type }) => type !== 'number');
  assert.ok(fields.length > 0, 'no fields here');
  for (const { field } of fields) await page.locator(`[data-field="${field}"]`).fill(words);
  assert.equal(await sideways(page), '');
  await send();
  await page.locator('[role=alert], .mantine-InputWrapper-error, .error').first().waitFor();
  assert.equal(await sideways(page), '');
  for (const { field } of fields) {
    const kept = await page.locator(`[data-field="${field}"]`).inputValue();
    assert.ok(kept.length > 0, `${field} lost what was typed`);
  }
}

const button = (page, name) => page.getByRole('button', { name, exact: true });

for (const [kind, words] of Object.entries({
  'ten thousand characters': tenThousand,
  emoji,
  mixed,
})) {
  proof(
    `a new product of ${kind} is refused in words and stays in its form`,
    operator,
    async (page) => {
      await arrive(page, `${shop}/console/products/new`, '#field-slug');
      await fillAll(page, words, () => button(page, 'Save and publish').click());
    },
  );
}

proof(
  'a company of ten thousand characters is refused in words and stays in its form',
  operator,
  async (page) => {
    await arrive(page, `${shop}/console/settings`, 'form');
    await fillAll(page, tenThousand, () =>
      page.locator('form button[type=submit]').first().click(),
    );
  },
);

proof('a note, a view and a search of ten thousand characters', operator, async (page) => {
  const pages = await consolePages();
  await arrive(page, `${shop}/console/${pages.order.path}`, '.detail-summary');
  const note = page.getByPlaceholder('For the team only.');
  await note.fill(tenThousand);
  await button(page, 'Add note').click();
  await page.getByText('8,000 characters too many').waitFor();
  assert.equal((await note.inputValue()).length, 10_000);
  assert.equal(await sideways(page), '');
  await arrive(page, `${shop}/console/orders?q=${tenThousand.slice(0, 7000)}`, 'h1');
  assert.equal(await sideways(page), '');
  for (const words of [emoji, mixed, oneLetter, unbroken]) {
    await arrive(page, `${shop}/console/orders?q=${encodeURIComponent(words)}`, 'h1');
    assert.equal(await sideways(page), '');
  }
});

for (const size of ['desktop', 'phone']) {
  proof(
    `an order with unbroken, emoji and mixed words stands in lists and on its page (${size})`,
    { ...operator, size },
    async (page) => {
      const { email } = await paidOrder('de');
      const [order] = await ordersOf(email);
      for (const words of [emoji, mixed, unbroken]) {
        await asOperator('POST', `/orders/${order.id}/notes`, { text: words });
      }
      await arrive(page, `${shop}/console/orders/${order.id}`, '.detail-summary');
      await page.locator('.notes').getByText(unbroken).waitFor();
      assert.equal(await sideways(page), '');
    },
  );
}

proof(
  'a session that ends: signing in leads back, and what was typed is still there',
  operator,
  async (page, { context }) => {
    const pages = await consolePages();
    await arrive(page, `${shop}/console/${pages.order.path}`, '.detail-summary');
    const note = page.getByPlaceholder('For the team only.');
    await note.fill('Typed before the session ended.');
    await context.clearCookies();
    await button(page, 'Add note').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=password]').fill(person.password);
    assert.equal(await sideways(page), '');
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await note.inputValue(), 'Typed before the session ended.');
    await button(page, 'Add note').click();
    await page.locator('.notes').getByText('Typed before the session ended.').first().waitFor();
  },
);

proof(
  'the shop goes away while a product is saved: the form stays, says so and can be sent again',
  operator,
  async (page, { context }) => {
    const pages = await consolePages();
    await arrive(page, `${shop}/console/${pages['product-edit'].path}`, '#field-slug');
    const summary = page.locator('main textarea').first();
    const before = await summary.inputValue();
    await summary.fill(`${before} `.trimEnd() + '.');
    await context.setOffline(true);
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await page.getByRole('alert').first().waitFor();
    assert.equal(await summary.inputValue(), before + '.');
    await context.setOffline(false);
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
  },
);

proof(
  'the shop answers with an error in the middle of a list: it says so and tries again',
  operator,
  async (page) => {
    let broken = true;
    await page.route(/\/api\/v1\/console\/orders(\?|$)/, (route) =>
      broken ? route.fulfill({ status: 502, body: 'bad gateway' }) : route.continue(),
    );
    await page.goto(`${shop}/console/orders`);
    await page.getByRole('alert').first().waitFor({ timeout: 30_000 });
    assert.equal(await sideways(page), '');
    broken = false;
    await page
      .getByRole('button', { name: /Try again/ })
      .first()
      .click();
    await page.locator('tr[data-row]').first().waitFor();
  },
);

proof('a double click books one shipment and saves one note', operator, async (page) => {
  const { email } = await paidOrder('de');
  const [order] = await ordersOf(email);
  await arrive(page, `${shop}/console/orders/${order.id}`, '.detail-summary');
  await button(page, 'Book shipment').dblclick();
  await button(page, 'Hand over to the carrier').waitFor();
  await page.getByPlaceholder('For the team only.').fill('Said once.');
  await button(page, 'Add note').dblclick();
  await page.locator('.notes').getByText('Said once.').first().waitFor();
  await page.reload();
  await page.locator('.notes').getByText('Said once.').first().waitFor();
  assert.equal(await page.locator('.notes').getByText('Said once.').count(), 1);
  assert.equal(await button(page, 'Hand over to the carrier').count(), 1);
});
