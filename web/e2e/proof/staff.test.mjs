// How somebody comes to work in the shop and leaves it again: invited, two steps, a lost telephone, shut out.
import { strict as assert } from 'node:assert';
import { arrive } from '../parts/pages.mjs';
import { shop } from '../parts/people.mjs';
import { personIn } from '../parts/person.mjs';
import { proof } from '../parts/proof.mjs';
import { codeOf } from '../parts/authenticator.mjs';
import { Review } from '../parts/visit.mjs';

const password = 'nine lanterns by the door';
const pictures = `${process.env.ENTREPOT_PICTURES ?? 'e2e/out/proof'}/staff`;
const staffPage = `${shop}/console/settings?tab=staff`;
const stepMilliseconds = 30_000;

const button = (page, name) => page.getByRole('button', { name, exact: true });
const inside = (page) => page.locator('.shell-navigation, .shell-bar').first().waitFor();

/** The operator makes a link for somebody new. */
async function invite(page, { name, email, role }, review) {
  await arrive(page, staffPage, '.small-table td');
  await review.look(page, 'staff');
  await button(page, 'Invite somebody').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByLabel(role).check();
  await review.look(page, 'invite');
  await button(dialog, 'Make the link').click();
  const link = dialog.getByLabel('Copy the link');
  await link.waitFor();
  await review.look(page, 'link');
  const address = await link.inputValue();
  await button(dialog, 'Done').click();
  return address;
}

async function join(page, link, review) {
  await arrive(page, link, 'input[name=password]');
  await review.look(page, 'join');
  await page.locator('input[name=password]').fill(password);
  await button(page, 'Set password and sign in').click();
  await inside(page);
}

/** Switches the second step on; answers the key and the codes for a lost telephone. */
async function protect(page, review) {
  await arrive(page, staffPage, '.settings-parts');
  await button(page, 'Set up a second step').click();
  const key = page.locator('.second-factor code');
  await key.waitFor();
  await review.look(page, 'second-step');
  const secret = await key.innerText();
  await page.locator('input[name=code]').fill(codeOf(secret, Date.now()));
  await button(page, 'Turn on').click();
  await page.getByText('Keep these recovery codes').waitFor();
  await review.look(page, 'recovery-codes');
  const codes = await page.locator('.recovery-codes code').allInnerTexts();
  await button(page, 'I have kept them').click();
  await page.getByText('Signing in asks for a code from your authenticator app.').waitFor();
  return { secret, codes };
}

/** Types e-mail and password, and the code once it is asked for. */
async function signIn(page, email, code, review) {
  await page.context().clearCookies();
  await arrive(page, `${shop}/console/sign-in`, 'input[name=password]');
  await page.getByLabel('E-mail').fill(email);
  await page.locator('input[name=password]').fill(password);
  await button(page, 'Sign in').click();
  const asked = page.locator('input[name=code]');
  await asked.waitFor();
  await review.look(page, 'code-asked');
  await asked.fill(code);
  await button(page, 'Sign in').click();
}

/** The name opens what can be changed about somebody. */
async function open(page, name) {
  await arrive(page, staffPage, '.small-table td');
  await button(page, `Change ${name}`).click();
  return page.getByRole('dialog');
}

for (const size of ['desktop', 'phone']) {
  proof(
    `somebody is invited, joins, takes a second step and is shut out (${size})`,
    { operator: true, size },
    async (page, { browser }) => {
      const review = new Review(`${pictures}-${size}`);
      const name = `Bo ${size} ${process.pid}`;
      const email = `bo-${size}-${process.pid}-${Date.now()}@shop.example`;
      const theirs = await personIn(browser, { size });
      try {
        const bo = await theirs.newPage();
        review.listen(bo);
        const link = await invite(page, { name, email, role: /^Dispatch/ }, review);
        await join(bo, link, review);
        const { secret, codes } = await protect(bo, review);

        // A code works once: the one that turned it on is over, that of the next half minute is taken.
        await signIn(bo, email, codeOf(secret, Date.now() + stepMilliseconds), review);
        await inside(bo);
        await signIn(bo, email, codes[0], review);
        await inside(bo);
        await signIn(bo, email, codes[0], review);
        await bo.getByText('That code does not work').waitFor();
        await review.look(bo, 'code-refused');
        await bo.locator('input[name=code]').fill(codes[1]);
        await button(bo, 'Sign in').click();
        await inside(bo);

        const dialog = await open(page, name);
        await review.look(page, 'change');
        await button(dialog, 'Close this account').click();
        await dialog.waitFor({ state: 'detached' });
        const row = page.getByRole('row').filter({ hasText: email });
        await row.getByText('Closed').waitFor();
        await row.getByText('Two steps').waitFor();
        await bo.goto(`${shop}/console/orders`);
        await bo.locator('input[name=password]').waitFor();
        await review.look(bo, 'shut-out');

        await arrive(bo, link, 'input[name=password]');
        await bo.locator('input[name=password]').fill(password);
        await button(bo, 'Set password and sign in').click();
        await bo.getByText('This link does not work any more').waitFor();
        await review.look(bo, 'link-over');
      } finally {
        await theirs.close();
      }
      assert.deepEqual(review.findings, []);
    },
  );
}

proof(
  'the last person who manages staff can not shut themselves out',
  { operator: true },
  async (page) => {
    const review = new Review(`${pictures}-last`);
    const dialog = await open(page, 'Operator 0001');
    await button(dialog, 'Close this account').click();
    await dialog.getByText('Nobody would be left to manage staff').waitFor();
    await review.look(page, 'last-owner');
    await page.reload();
    await inside(page);
    assert.deepEqual(review.findings, []);
  },
);
