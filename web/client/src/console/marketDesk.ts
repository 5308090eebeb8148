import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

/** A market as staff set it up, also one that no shopper sees yet. */
export interface DeskMarket {
  code: string;
  position: number;
  open: boolean;
  names: Record<string, string>;
  countries: string[];
  currency: string;
  displayDecimals: number;
  locales: string[];
  taxDisplay: 'GROSS' | 'NET';
  priceList: string;
  incoterms: ('DDP' | 'DAP')[];
  schemes: string[];
  merchantBearsEstimates: boolean;
  vatOnDuty: boolean;
  warehouses: string[];
  lanes: string[];
  paymentMethods: string[];
  returnDays: number;
  roundings: { level: string; country?: string | null; stepMinor: number; direction: string }[];
  fxSpreadBasisPoints: number;
  legalTexts: Record<string, string>;
}

const path = '/api/v1/console/markets';

export const deskMarketsKey = ['console', 'markets'] as const;

export const deskMarketsQuery = queryOptions({
  queryKey: deskMarketsKey,
  queryFn: ({ signal }) => request<{ items: DeskMarket[] }>(path, { signal }),
});

/** All markets in their order. */
export const useDeskMarkets = () => useQuery(deskMarketsQuery);

/** Makes the market with this code, or changes it. */
export const saveMarket = (market: DeskMarket) =>
  request<DeskMarket>(`${path}/${encodeURIComponent(market.code)}`, {
    method: 'PUT',
    body: market,
  });

export interface MethodChoice {
  code: string;
  provider: string;
  name: string;
}

export const methodChoicesQuery = (country: string, currency: string) =>
  queryOptions({
    queryKey: ['console', 'payment-choices', country, currency],
    queryFn: ({ signal }) =>
      request<{ items: MethodChoice[] }>('/api/v1/console/payment/choices', {
        query: { country, currency },
        signal,
      }),
    enabled: country !== '' && currency !== '',
  });

/** The ways to pay that a market could offer. */
export const useMethodChoices = (country: string, currency: string) =>
  useQuery(methodChoicesQuery(country, currency));
