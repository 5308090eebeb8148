import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

export interface TariffZone {
  code: string;
  warehouses: string[];
  countries: string[];
  mode?: string | null;
  minDays: number;
  maxDays: number;
  breaks: { upToGrams: number; priceMinor: number }[];
  stepGrams: number;
  stepMinor: number;
  remoteMinor: number;
  remotePostcodePrefixes: string[];
}

export interface TariffService {
  code: string;
  carrier: string;
  mode: string;
  names: Record<string, string>;
  currency: string;
  divisor?: number | null;
  /** A share of the base price, such as 0.12. */
  fuel: number;
  roundUpToGrams: number;
  dutiesPaid: boolean;
  batteries: string[];
  maxGrams: number;
  maxSideMm: number;
  maxSidesSumMm: number;
  zones: TariffZone[];
}

export interface Tariffs {
  version: string;
  services: TariffService[];
}

const path = '/api/v1/console/shipping/tariffs';

export const tariffsKey = ['console', 'tariffs'] as const;

export const tariffsQuery = queryOptions({
  queryKey: tariffsKey,
  queryFn: ({ signal }) => request<Tariffs>(path, { signal }),
});

/** The services with their zones and weight tables. */
export const useTariffs = () => useQuery(tariffsQuery);

/** All of them in one piece, over the version that was seen. */
export const replaceTariffs = (tariffs: Tariffs) =>
  request<Tariffs>(path, { method: 'PUT', body: tariffs });
