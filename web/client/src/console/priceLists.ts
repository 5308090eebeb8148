import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** A list of prices and for whom it is; empty means everybody. */
export type PriceList = Schema<'PriceList'>;

/** A price that holds now or later, as a decimal text of its currency. */
export type PriceRow = Schema<'PriceSheetRow'>;

/** A row as it was typed or pasted; an empty price is one to be proposed, or to be ended. */
export type TypedPrice = Schema<'PriceSheetTyped'>;
export type PriceStrategy = Schema<'PriceSheetStrategy'>;

/** What a price would be and leave, as decimal texts in the market's currency. */
export type TriedPrice = Schema<'PriceSheetTried'>;

const path = '/api/v1/console/price-lists';

export const priceListsKey = ['console', 'price-lists'] as const;

export const priceListsQuery = queryOptions({
  queryKey: priceListsKey,
  queryFn: ({ signal }) => call('GET', path, { signal }),
});

export const usePriceLists = () => useQuery(priceListsQuery);

export const priceRowsKey = (code: string) => [...priceListsKey, code] as const;

/** A part of a list as a sheet; words are SKUs. */
export const usePriceRows = (code: string, search: { q?: string; after?: string }) =>
  useQuery({
    queryKey: [...priceRowsKey(code), 'rows', search],
    queryFn: ({ signal }) =>
      call('GET', `${path}/{code}/rows`, {
        path: { code },
        query: { q: search.q, after: search.after },
        signal,
      }),
  });

export const usePriceChanges = (code: string) =>
  useQuery({
    queryKey: [...priceRowsKey(code), 'changes'],
    queryFn: ({ signal }) => call('GET', `${path}/{code}/changes`, { path: { code }, signal }),
  });

/** Tries prices; nothing is written. */
export const draftPrices = (code: string, body: Schema<'PriceSheetDraftWish'>) =>
  call('POST', `${path}/{code}/drafts`, { path: { code }, body });

/** The id makes it one change however often it is sent. */
export const changePrices = (code: string, body: Schema<'PriceSheetChangeWish'>) =>
  call('POST', `${path}/{code}/changes`, { path: { code }, body });

export const undoPriceChange = (code: string, id: string) =>
  call('POST', `${path}/{code}/changes/{id}/undo`, { path: { code, id } });
