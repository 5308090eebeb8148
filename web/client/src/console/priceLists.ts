import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

/** A list of prices and for whom it is; empty means everybody. */
export interface PriceList {
  code: string;
  kind: 'SELLING' | 'COST' | 'REFERENCE';
  names: Record<string, string>;
  markets: string[];
  channels: string[];
  segments: string[];
  companies: string[];
  precedence: number;
  open: boolean;
  converts?: { priceList: string; currency: string } | null;
  version: number;
}

/** A price that holds now or later, as a decimal text of its currency. */
export interface PriceRow {
  id: string;
  variantId: string;
  sku: string;
  name: string;
  currency: string;
  fromQuantity: number;
  price: string;
  from: string;
  until?: string | null;
  changeId?: string | null;
}

/** A row as it was typed or pasted; an empty price is one to be proposed, or to be ended. */
export interface TypedPrice {
  sku: string;
  currency?: string;
  fromQuantity?: number;
  price?: string;
}

export interface PriceStrategy {
  kind: 'COST_PLUS' | 'RELATIVE' | 'CHANGE';
  basisPoints: number;
  priceList?: string;
  endingUnitMinor?: number;
  endingMinor?: number;
}

export interface PriceDraft {
  market: string;
  rows: TypedPrice[];
  strategy?: PriceStrategy;
  floorBasisPoints?: number;
  feeBasisPoints?: number;
}

/** What a price would be and leave, as decimal texts in the market's currency. */
export interface TriedPrice {
  variantId: string;
  sku: string;
  fromQuantity: number;
  before?: string;
  price?: string;
  net?: string;
  duty?: string;
  fee?: string;
  cost?: string;
  left?: string;
  percent?: number;
  notes: string[];
}

export interface PriceChange {
  id: string;
  priceList: string;
  from: string;
  until?: string | null;
  reason: string;
  rows: number;
  madeBy: string;
  madeAt: string;
  undoneAt?: string | null;
}

export interface ChangeOfPrices {
  id: string;
  market: string;
  rows: TypedPrice[];
  from?: string;
  until?: string;
  reason: string;
  rising?: boolean;
}

const base = '/api/v1/console/price-lists';
const pathOf = (code: string, rest: string) => `${base}/${encodeURIComponent(code)}/${rest}`;

export const priceListsKey = ['console', 'price-lists'] as const;

export const priceListsQuery = queryOptions({
  queryKey: priceListsKey,
  queryFn: ({ signal }) => request<{ items: PriceList[] }>(base, { signal }),
});

export const usePriceLists = () => useQuery(priceListsQuery);

export const priceRowsKey = (code: string) => [...priceListsKey, code] as const;

/** A part of a list as a sheet; words are SKUs. */
export const usePriceRows = (code: string, search: { q?: string; after?: string }) =>
  useQuery({
    queryKey: [...priceRowsKey(code), 'rows', search],
    queryFn: ({ signal }) =>
      request<{ rows: PriceRow[]; next?: string | null }>(pathOf(code, 'rows'), {
        query: { q: search.q, after: search.after },
        signal,
      }),
  });

export const usePriceChanges = (code: string) =>
  useQuery({
    queryKey: [...priceRowsKey(code), 'changes'],
    queryFn: ({ signal }) => request<{ items: PriceChange[] }>(pathOf(code, 'changes'), { signal }),
  });

/** Tries prices; nothing is written. */
export const draftPrices = (code: string, draft: PriceDraft) =>
  request<{ rows: TriedPrice[]; refused: { row: number; code: string }[] }>(
    pathOf(code, 'drafts'),
    { method: 'POST', body: draft },
  );

/** The id makes it one change however often it is sent. */
export const changePrices = (code: string, change: ChangeOfPrices) =>
  request<PriceChange>(pathOf(code, 'changes'), { method: 'POST', body: change });

export const undoPriceChange = (code: string, id: string) =>
  request<{ restored: number; left: number }>(pathOf(code, `changes/${id}/undo`), {
    method: 'POST',
  });
