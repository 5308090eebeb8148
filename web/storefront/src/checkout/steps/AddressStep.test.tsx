import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Checkout } from '@entrepot/client/shop/types.ts';
import { checkoutWith, readyToPay } from '../testing/fixtures.ts';
import { TestingShop, show } from '../testing/TestingShop.tsx';
import { AddressStep } from './AddressStep.tsx';

let shop: TestingShop;
let saved: Checkout[];

beforeEach(() => {
  sessionStorage.clear();
  shop = new TestingShop();
  saved = [];
  vi.stubGlobal('fetch', shop.fetch);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (checkout = checkoutWith()) =>
  show(<AddressStep checkout={checkout} onDone={(done) => saved.push(done)} />);
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Continue to delivery' }));

async function fill(fields: Record<string, string>) {
  for (const [label, text] of Object.entries(fields)) {
    await userEvent.type(screen.getByLabelText(label), text);
  }
}

const hamburg = {
  'E-mail': 'customer0042@example.com',
  'Full name': 'Customer 0042',
  'Street and number': 'Am Sandtorkai 1',
  Postcode: '20457',
  'Town or city': 'Hamburg',
};

test('lists what is missing, takes the focus there, and leads to the field', async () => {
  open();
  await submit();
  const summary = await screen.findByRole('alert');
  await vi.waitFor(() => expect(document.activeElement).toBe(summary));
  expect(within(summary).getAllByRole('link')).toHaveLength(5);
  await userEvent.click(within(summary).getByRole('link', { name: 'Fill in: Postcode.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Postcode'));
  expect(shop.asked).toEqual([]);
});

test('sends the address as the country has it', async () => {
  shop.answers({ json: readyToPay() });
  open();
  await fill(hamburg);
  await submit();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(shop.asked[0]).toMatchObject({
    method: 'PUT',
    path: '/api/v1/checkouts/checkout-1/address',
    body: {
      email: 'customer0042@example.com',
      name: 'Customer 0042',
      line1: 'Am Sandtorkai 1',
      postcode: '20457',
      city: 'Hamburg',
      country: 'DE',
    },
  });
});

test('shows what the server refuses at its field, and keeps what was typed', async () => {
  shop.answers({
    status: 422,
    json: { code: 'bad_address', errors: [{ field: 'postcode', code: 'pattern' }] },
  });
  open();
  await fill(hamburg);
  await submit();
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('Postcode: write it like 20457.');
  expect(screen.getByLabelText('Postcode').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('Customer 0042');
});

test('still has what was typed after a reload', async () => {
  open();
  await fill({ 'Full name': 'Customer 0042' });
  cleanup();
  open();
  expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('Customer 0042');
});

test('asks for the prices of another country at once', async () => {
  shop.answers({ json: { id: 'cart-1', lines: [] } }, { json: checkoutWith({ country: 'AT' }) });
  open();
  await userEvent.selectOptions(screen.getByLabelText('Country or region'), 'AT');
  await vi.waitFor(() => expect(shop.asked.length).toBeGreaterThan(0));
  expect(shop.asked[0]).toMatchObject({
    method: 'PUT',
    path: '/api/v1/carts/cart-1/place',
    body: { market: 'eu', country: 'AT', locale: 'de-DE' },
  });
});
