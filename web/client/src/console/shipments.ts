import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Shipment, Page } from './types.ts';

export const shipmentsKey = ['console', 'shipments'] as const;

export type ShipmentsFilter = Record<string, string | undefined>;

export const shipmentsQuery = ({ after, ...rest }: ShipmentsFilter) => {
  const query = { ...rest, after };
  return queryOptions({
    queryKey: [...shipmentsKey, query],
    queryFn: ({ signal }) =>
      request<Page<Shipment>>('/api/v1/console/shipments', { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** Parcels, newest first, a page at a time. */
export const useShipments = (filter: ShipmentsFilter) => useQuery(shipmentsQuery(filter));
