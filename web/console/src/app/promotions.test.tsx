import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider } from 'react-redux';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PromotionDesk, PromotionEntry } from '@entrepot/client/console/promotions.ts';
import { Language } from '../shared/Language.tsx';
import { createQueryClient } from '../shared/queries.ts';
import { store } from '../shared/store.ts';
import { createConsoleRouter } from './router.tsx';

const id = '00000000-0000-4000-8000-000000000001';
const scope = {
  variants: [],
  products: [],
  categories: [],
  brands: [],
  exceptProducts: [],
  exceptCategories: [],
  exceptBrands: [],
};

const markets = {
  items: [
    {
      code: 'de',
      names: { en: 'Germany' },
      countries: ['DE'],
      currency: 'EUR',
      paymentMethods: ['card'],
    },
  ],
};

let desk: PromotionDesk;
let saved: PromotionEntry | undefined;
/** How the server answers a save; null takes it. */
let refusal: { status: number; body: object } | null;

const answers: Record<string, () => unknown> = {
  '/api/v1/console/session': () => ({
    name: 'Lin Mei',
    email: 'lin@shop.example',
    permissions: ['PROMOTION_READ', 'PROMOTION_WRITE', 'CATALOG_READ'],
    secondFactor: false,
    formToken: 't',
  }),
  '/api/v1/markets': () => markets,
  '/api/v1/console/markets': () => markets,
  [`/api/v1/console/promotions/${id}`]: () => desk,
  '/api/v1/console/promotions': () => ({ items: [desk], next: null }),
  '/api/v1/console/promotions/policy': () => ({
    mostOffBasisPoints: 5000,
    marginFloorBasisPoints: 500,
    groups: [{ code: 'cart', position: 0, policy: 'BEST_DEAL', most: 1 }],
  }),
};

const real = globalThis.fetch;

beforeEach(() => {
  saved = undefined;
  refusal = null;
  desk = {
    promotion: {
      id,
      state: 'DRAFT',
      name: 'Autumn tea',
      titles: { en: 'Autumn tea' },
      startsAt: null,
      endsAt: null,
      trigger: 'AUTOMATIC',
      condition: {
        type: 'AnyOf',
        parts: [{ type: 'FirstOrder' }, { type: 'InMarket', markets: ['de'] }],
      },
      effect: { type: 'Percent', on: scope, basisPoints: 1000 },
      stacking: { group: 'cart', priority: 3, exclusive: false, excludes: [] },
      terms: { basis: 'GROSS', bearer: 'PLATFORM', sellerBasisPoints: 0, mostOff: [] },
      limits: { uses: 50, usesEach: null, budgets: [] },
      version: 1,
    },
    uses: 7,
    spent: [{ off: { minor: 1250, currency: 'EUR' }, budget: { minor: 5000, currency: 'EUR' } }],
    sold: [],
    coupons: 0,
    steps: [],
  };
  globalThis.fetch = (async (address: string, { method, body }: RequestInit) => {
    const path = address.split('?')[0] ?? '';
    if (method === 'PUT') {
      saved = JSON.parse(String(body)) as PromotionEntry;
      if (refusal) return Response.json(refusal.body, { status: refusal.status });
      desk = { ...desk, promotion: { ...desk.promotion, ...saved, version: 2 } };
      return Response.json(desk);
    }
    return Response.json(answers[path]?.() ?? { items: [] });
  }) as typeof fetch;
});

afterEach(() => {
  cleanup();
  globalThis.fetch = real;
});

function open(path: string) {
  window.history.pushState({}, '', `/console/${path}`);
  const queries = createQueryClient(() => undefined);
  render(
    <Provider store={store}>
      <MantineProvider env="test">
        <Language>
          <QueryClientProvider client={queries}>
            <RouterProvider router={createConsoleRouter(queries)} />
          </QueryClientProvider>
        </Language>
      </MantineProvider>
    </Provider>,
  );
}

const patience = { timeout: 15_000 };
const said = () => screen.getByLabelText('In words').textContent;

test('a promotion says in words what it does, and the words follow what is typed', async () => {
  open(`promotions/${id}`);
  await screen.findByLabelText('In words', {}, patience);
  await waitFor(() => expect(said()).toContain('the market is Germany'));
  expect(said()).toContain('10 % off all goods');
  const share = screen.getAllByLabelText(/^Share off/)[0] as HTMLElement;
  await userEvent.clear(share);
  await userEvent.type(share, '12.5');
  expect(said()).toContain('12.5 % off all goods');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(saved?.effect).toMatchObject({ basisPoints: 1250 }));
  expect(saved).toMatchObject({ version: 1, condition: desk.promotion.condition });
}, 30_000);

test('what the server refuses shows at its field, and a newer version is offered', async () => {
  refusal = { status: 422, body: { code: 'bad_promotion', field: 'basisPoints', title: 'No' } };
  open(`promotions/${id}`);
  const share = (await screen.findAllByLabelText(/^Share off/, {}, patience))[0] as HTMLElement;
  await userEvent.type(share, '5');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Enter a share above 0 and at most 100.');
  await userEvent.clear(share);
  await userEvent.type(share, '20');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('This needs another look.');
  refusal = { status: 409, body: { code: 'changed_meanwhile', title: 'Changed' } };
  desk = { ...desk, promotion: { ...desk.promotion, version: 2, name: 'Winter tea' } };
  await userEvent.clear(share);
  await userEvent.type(share, '21');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Load the newer version' }));
  await waitFor(() => expect(screen.getByDisplayValue('Winter tea')).toBeTruthy());
}, 30_000);

test('the list shows what is left of a budget, and the calendar leads to the promotion', async () => {
  open('promotions');
  await screen.findByRole('link', { name: 'Autumn tea' }, patience);
  expect(screen.getByText('7 / 50')).toBeTruthy();
  expect(screen.getByText('€37.50')).toBeTruthy();
  cleanup();
  open('promotions/calendar?all=1');
  const bars = await screen.findAllByRole('link', { name: /^Autumn tea, … – …/ }, patience);
  expect(bars[0]?.getAttribute('href')).toBe(`/console/promotions/${id}`);
}, 30_000);

test('the policy keeps the order of its groups', async () => {
  open('promotions/policy');
  const most = await screen.findByLabelText(/^Most off an order in all/, {}, patience);
  expect((most as HTMLInputElement).value).toBe('50');
}, 30_000);
