import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** A market as staff set it up, also one that no shopper sees yet. */
export type DeskMarket = Schema<'ConsoleMarketsRow'>;

export const deskMarketsKey = ['console', 'markets'] as const;

export const deskMarketsQuery = queryOptions({
  queryKey: deskMarketsKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/markets', { signal }),
});

/** All markets in their order. */
export const useDeskMarkets = () => useQuery(deskMarketsQuery);

/** Makes the market with this code, or changes it. */
export const saveMarket = (market: DeskMarket) =>
  call('PUT', '/api/v1/console/markets/{code}', { path: { code: market.code }, body: market });

export const methodChoicesQuery = (country: string, currency: string) =>
  queryOptions({
    queryKey: ['console', 'payment-choices', country, currency],
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/payment/choices', {
        query: { country, currency },
        signal,
      }),
    enabled: country !== '' && currency !== '',
  });

/** The ways to pay that a market could offer. */
export const useMethodChoices = (country: string, currency: string) =>
  useQuery(methodChoicesQuery(country, currency));
