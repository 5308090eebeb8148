import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider } from 'react-redux';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRule } from '@entrepot/client/console/search.ts';
import { Language } from '../shared/Language.tsx';
import { createQueryClient } from '../shared/queries.ts';
import { store } from '../shared/store.ts';
import { createConsoleRouter } from './router.tsx';

const rule: SearchRule = {
  id: '00000000-0000-4000-8000-000000000001',
  market: null,
  locale: null,
  content: { type: 'Redirect', query: 'returns', path: '/returns' },
  version: 4,
};
const beamer = { query: 'beamer', searches: 40, withoutHits: 40, clicks: 0, clickPositions: 0 };
const none = { ...beamer, query: '', searches: 0, withoutHits: 0 };
const hit = (name: string) => ({ productId: `id-${name}`, slug: name, score: 1 });
const page = (name: string) => ({ hits: [hit(name)], total: 1, facets: [], didYouMean: [] });

let permissions: string[];
let asked: { method: string; address: string; body?: unknown }[];
/** How the server answers a change; null takes it. */
let refusal: { status: number; body: object } | null;
let quality: object;

const markets = { items: [{ code: 'de', names: { en: 'Germany' }, countries: ['DE'] }] };
const answers: Record<string, () => unknown> = {
  '/api/v1/console/session': () => ({
    name: 'Lin Mei',
    email: 'lin@shop.example',
    permissions,
    secondFactor: false,
    formToken: 't',
  }),
  '/api/v1/markets': () => markets,
  '/api/v1/console/search/quality': () => quality,
  '/api/v1/console/search/rules': () => ({ items: [rule] }),
  '/api/v1/console/search/trial': () => ({ with: page('first'), without: page('second') }),
  '/api/v1/console/products/id-first': () => ({ name: 'Projector' }),
  '/api/v1/console/products/id-second': () => ({ name: 'Screen' }),
};

const real = globalThis.fetch;

beforeEach(() => {
  permissions = ['CATALOG_READ', 'CATALOG_WRITE'];
  asked = [];
  refusal = null;
  quality = {
    all: { query: '', searches: 80, withoutHits: 40, clicks: 20, clickPositions: 50 },
    most: [beamer],
    withoutHits: [],
    seldomClicked: [],
  };
  globalThis.fetch = (async (address: string, { method = 'GET', body }: RequestInit) => {
    asked.push({ method, address, body: body ? JSON.parse(String(body)) : undefined });
    if (method !== 'GET') {
      if (refusal) return Response.json(refusal.body, { status: refusal.status });
      return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(rule);
    }
    return Response.json(answers[address.split('?')[0] ?? '']?.() ?? { items: [] });
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
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }, patience));
const sent = (method: string) => asked.find((one) => one.method === method);

test('figures are shares and means of the days and the market in the address', async () => {
  open('search?days=7&market=de');
  await screen.findByText('Share of searches that found nothing.', {}, patience);
  const figure = (name: string) =>
    (screen.getByRole('heading', { name }).closest('article') as HTMLElement).textContent;
  await waitFor(() => expect(figure('Without a hit')).toContain('50%'));
  expect(figure('Click rate')).toContain('25%');
  expect(figure('Mean position')).toContain('2.5');
  expect(screen.getByText('Every search found something.')).toBeTruthy();
  const address = asked.find((one) => one.address.includes('/quality'))?.address;
  expect(address).toContain('days=7');
  expect(address).toContain('market=de');
}, 30_000);

test('where nobody searched there are dashes and no broken figures', async () => {
  quality = { all: none, most: [], withoutHits: [], seldomClicked: [] };
  open('search');
  await screen.findByText('Nobody searched in this period.', {}, patience);
  expect(screen.getAllByText('–')).toHaveLength(3);
}, 30_000);

test('a query leads to a form that holds it, and the rule is saved', async () => {
  open('search');
  await press('Lead elsewhere');
  const form = within(await screen.findByRole('dialog'));
  expect(form.getByLabelText<HTMLInputElement>(/^Query/).value).toBe('beamer');
  await userEvent.type(form.getByLabelText(/^Page of the shop/), '/projectors');
  await userEvent.click(form.getByRole('button', { name: 'Save rule' }));
  await waitFor(() =>
    expect(sent('PUT')?.body).toEqual({
      market: null,
      locale: null,
      content: { type: 'Redirect', query: 'beamer', path: '/projectors' },
      version: 0,
    }),
  );
}, 30_000);

test('a rule is taken away only after a question, in the version that was seen', async () => {
  open('search?tab=rules');
  await press('Remove');
  expect(sent('DELETE')).toBeUndefined();
  await press('Remove rule');
  await waitFor(() => expect(sent('DELETE')?.address).toContain('version=4'));
}, 30_000);

test('what the server refuses shows in the form, which stays open', async () => {
  refusal = { status: 409, body: { code: 'changed_meanwhile', title: 'Changed meanwhile' } };
  open('search?tab=rules');
  await press('Change');
  await press('Save rule');
  await within(await screen.findByRole('dialog')).findByRole('alert');
}, 30_000);

test('a field that the server finds wrong says so, and what is typed stays', async () => {
  refusal = { status: 422, body: { code: 'bad_search_rule', field: 'path', title: 'No' } };
  open('search?tab=rules');
  await press('Change');
  await press('Save rule');
  await screen.findByText('This needs another look.');
  expect(screen.getByLabelText<HTMLInputElement>(/^Page of the shop/).value).toBe('/returns');
}, 30_000);

test('who may only read sees the rules and no way to change them', async () => {
  permissions = ['CATALOG_READ'];
  open('search?tab=rules');
  await screen.findByText('Leads to /returns', {}, patience);
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'New synonyms' })).toBeNull();
}, 30_000);

test('a trial shows the first hits by name, with the rules and without', async () => {
  open('search?tab=trial&market=de&locale=en&q=beamer');
  await screen.findByText('Projector', {}, patience);
  await screen.findByText('Screen');
}, 30_000);
