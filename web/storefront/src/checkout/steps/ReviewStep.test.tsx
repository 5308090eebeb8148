import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Completion } from '@entrepot/client/shop/types.ts';
import { readyToPay } from '../testing/fixtures.ts';
import { TestingShop, show } from '../testing/TestingShop.tsx';
import { ReviewStep } from './ReviewStep.tsx';

let shop: TestingShop;
let completed: Completion[];

beforeEach(() => {
  sessionStorage.clear();
  shop = new TestingShop();
  completed = [];
  vi.stubGlobal('fetch', shop.fetch);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (checkout = readyToPay()) =>
  show(
    <ReviewStep
      checkout={checkout}
      items={null}
      onCompleted={(completion) => completed.push(completion)}
    />,
  );
const button = () =>
  screen.getByRole('button', { name: /Order with obligation to pay|Taking you/ });
const toProvider = {
  json: { state: 'PAYMENT_REQUIRED', redirectUrl: 'https://psp.example/pay/1' },
};

test('pays once however often the button is pressed', async () => {
  shop.answers(toProvider);
  open();
  await userEvent.dblClick(button());
  await vi.waitFor(() => expect(completed).toHaveLength(1));
  expect(shop.asked).toMatchObject([
    {
      method: 'POST',
      path: '/api/v1/checkouts/checkout-1/complete',
      body: { total: { amount: '94.02', currency: 'EUR' } },
    },
  ]);
});

test('repeats the same attempt when the answer was lost', async () => {
  shop.answers('unreachable', toProvider);
  open();
  await userEvent.click(button());
  await screen.findByRole('alert');
  await userEvent.click(button());
  await vi.waitFor(() => expect(completed).toHaveLength(1));
  const [first, second] = shop.asked;
  expect(first?.key).toBeTruthy();
  expect(second?.key).toBe(first?.key);
});

test('says that the price has changed, and begins a new attempt after that', async () => {
  shop.answers(
    {
      status: 409,
      json: { code: 'stale_price', title: 'The price has changed', wayOut: 'Look at it again.' },
    },
    toProvider,
  );
  open();
  await userEvent.click(button());
  expect((await screen.findByRole('alert')).textContent).toContain('The price has changed');
  await userEvent.click(button());
  await vi.waitFor(() => expect(completed).toHaveLength(1));
  const payments = shop.asked.filter(({ method }) => method === 'POST');
  expect(payments[1]?.key).not.toBe(payments[0]?.key);
});

test('can not be pressed while there is no total to pay', async () => {
  open(readyToPay({ quote: { ...readyToPay().quote, state: 'CANNOT_QUOTE', total: undefined } }));
  await userEvent.click(button());
  expect(shop.asked).toEqual([]);
});
