// What somebody does who opens a shop for the first time, all of it in the console.
import { strict as assert } from 'node:assert';

/** The step of the first hour that comes next has a button; it leads to where it is done. */
export async function nextStep(page, base, label) {
  await page.goto(`${base}/console/start`);
  await page.locator('.hour li').first().waitFor();
  await page.locator('.hour-next').getByRole('link', { name: label }).click();
}

/** How many steps the list found done by itself. */
export async function done(page, base) {
  await page.goto(`${base}/console/start`);
  await page.locator('.hour li').first().waitFor();
  return page.locator('.hour .hour-done').count();
}

/** The input with this label, whatever else is called like it. */
const field = (page, scope, label) =>
  scope.locator('input:not([type=hidden]), textarea').and(page.getByLabel(label)).first();

const pick = async (page, scope, label, option) => {
  await field(page, scope, label).click();
  await page.getByRole('option', { name: option }).first().click();
};

export async function company(page, base, review) {
  await nextStep(page, base, 'Enter the company');
  const form = page.locator('form.form');
  await field(page, form, 'Company').fill('Hanjiang Kiln Trading');
  await field(page, form, 'E-mail').fill('sales@hanjiang-kiln.test');
  await field(page, form, 'Street and number').fill('12 Kiln Road');
  await field(page, form, 'Town or city').fill('Jingdezhen');
  await pick(page, form, 'Country', /^China \(CN\)/);
  await form.getByLabel('VAT', { exact: true }).fill('91360200MA35TEST01');
  await review.look(page, 'company');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').first().waitFor();
}

export async function warehouse(page, base, review) {
  await nextStep(page, base, 'Add a warehouse');
  await review.look(page, 'warehouses-empty');
  await page.getByRole('button', { name: 'Add a warehouse' }).click();
  const dialog = page.getByRole('dialog');
  await field(page, dialog, 'Name').fill('Shenzhen');
  await field(page, dialog, 'Code').fill('szx');
  await pick(page, dialog, 'Country', /^China \(CN\)/);
  await field(page, dialog, 'Town or city').fill('Shenzhen');
  await review.look(page, 'warehouse-form');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: 'SZX' }).waitFor();
}

export async function market(page, base, review) {
  await nextStep(page, base, 'Choose a country');
  await page.getByRole('link', { name: 'Add a market' }).click();
  const form = page.locator('form.form');
  await form.waitFor();
  await field(page, form, 'Country').fill('Emirates');
  await page.getByRole('option', { name: /United Arab Emirates/ }).click();
  assert.equal(await field(page, form, 'Currency').inputValue(), 'AED');
  assert.equal(await field(page, form, 'Main language').inputValue(), 'Arabic');
  await field(page, form, 'Cash on delivery').check();
  await review.look(page, 'market');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('cell', { name: 'United Arab Emirates' }).first().waitFor();
  await review.look(page, 'markets');
}

export async function service(page, base, review) {
  await nextStep(page, base, 'Add a service');
  await page.getByRole('link', { name: 'Add a service' }).click();
  const form = page.locator('form.form');
  await form.waitFor();
  await field(page, form, 'Carrier or service').fill('Gulf Parcels');
  await field(page, form, /^To\b/).click();
  await page
    .getByRole('option', { name: /United Arab Emirates/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await field(page, form, 'Days, from').fill('5');
  await field(page, form, 'Days, to').fill('9');
  await field(page, form, 'Price of line 1').fill('25');
  await field(page, form, 'Price of line 2').fill('35');
  await field(page, form, 'Price of line 3').fill('45.50');
  await field(page, form, 'costs').fill('10');
  await review.look(page, 'service');
  await form.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('cell', { name: /Gulf Parcels/ })
    .first()
    .waitFor();
  await review.look(page, 'services');
}

export async function category(page, base, review) {
  await page.goto(`${base}/console/categories`);
  await page.getByRole('button', { name: 'Add a category' }).click();
  const dialog = page.getByRole('dialog');
  await field(page, dialog, 'English').fill('Mugs');
  await field(page, dialog, 'Arabic').fill('أكواب');
  await review.look(page, 'category-form');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.tree li', { hasText: 'Mugs' }).waitFor();
  await review.look(page, 'categories');
}

/** A picture as a camera would give it. */
async function picture(browser) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1250 } });
  await page.setContent(`<svg viewBox="0 0 100 125" width="1000" height="1250">
    <rect width="100" height="125" fill="#e9e3d8"/>
    <ellipse cx="48" cy="97" rx="34" ry="6" fill="#cfc6b6"/>
    <path d="M72 45c18-2 18 30-2 30" fill="none" stroke="#5d7787" stroke-width="6"/>
    <path d="M20 35h56l-5 56q-1 5-7 5H32q-6 0-7-5z" fill="#6d8a9b"/>
    <ellipse cx="48" cy="35" rx="28" ry="6" fill="#4d6471"/></svg>`);
  const buffer = await page.screenshot({ type: 'jpeg', quality: 90 });
  await page.close();
  return { name: 'mug.jpg', mimeType: 'image/jpeg', buffer };
}

/** What it is called in English, and what is said of it in Arabic. */
export const mug = {
  name: 'Stoneware mug',
  arabic: 'كوب من الخزف الحجري',
  price: '59',
};

export async function product(page, base, browser, review) {
  await nextStep(page, base, 'Add a product');
  const form = page.locator('form.form');
  await form.waitFor();
  await form.locator('#field-texts-en-name').fill(mug.name);
  await form
    .locator('#field-texts-en-description')
    .fill('A mug of grey-blue stoneware that holds a third of a litre and keeps tea warm.');
  await form.locator('input[type=file]').setInputFiles(await picture(browser));
  await form.locator('.picture-row img').waitFor();
  await form.locator('#field-category').click();
  await page.getByRole('option', { name: 'Mugs' }).click();
  await form.locator('#field-variants-0-sku').fill('MUG-1');
  await field(page, form, 'Weight, g').fill('420');
  await field(page, form, 'Length, mm').fill('120');
  await field(page, form, 'Width, mm').fill('100');
  await field(page, form, 'Height, mm').fill('110');
  await field(page, form, 'Shenzhen (SZX)').fill('12');
  await follow(page, form, review);
}

/** Goes where the list of what is missing leads, one thing after another, until nothing is. */
async function follow(page, form, review) {
  const list = page.locator('.checklist');
  const missing = (words) => list.locator('.checklist-refuses a', { hasText: words });
  await missing('there is no text').waitFor();
  await review.look(page, 'product-missing');
  await missing('there is no text').click();
  await page.locator('#field-texts-ar-name:focus').fill(mug.arabic);
  await form
    .locator('#field-texts-ar-description')
    .fill('كوب من الخزف الحجري بلون أزرق رمادي، يتسع لثلث لتر ويحافظ على دفء الشاي.');
  await missing('No price in United Arab Emirates').click();
  await page.locator('#field-variants-0-prices-ae:focus').fill(mug.price);
  await missing('It has no HS code').click();
  await page.locator('#field-hsCode:focus').fill('6912.00');
  await missing('Where it is made is not stated').click();
  await page.locator('#field-origin').fill('China (CN)');
  await page.getByRole('option', { name: /^China \(CN\)/ }).click();
  await page.locator('#field-brand').fill('Hanjiang Kiln');
  await list.getByText('Nothing stands in the way').waitFor();
  await review.look(page, 'product-ready');
  await form.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByText('It can be bought from now on').waitFor();
  await page.getByRole('heading', { level: 1, name: mug.name }).waitFor();
  await review.look(page, 'product-published');
}

/** More of it arrives. */
export async function receive(page, base, review) {
  await page.goto(`${base}/console/stock`);
  await page.getByRole('button', { name: 'Receive goods' }).click();
  const dialog = page.getByRole('dialog');
  await field(page, dialog, 'Product').fill('Stoneware');
  await page.getByRole('option', { name: mug.name }).click();
  await dialog.getByLabel(/Pieces of MUG-1/).fill('8');
  await review.look(page, 'receive-goods');
  await dialog.getByRole('button', { name: 'Put on the shelf' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /MUG-1.*20/ }).waitFor();
}
