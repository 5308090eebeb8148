import { useQuery } from '@tanstack/react-query';
import { listOptions, livingMilliseconds, type ListFilter } from './lists.ts';

export const shipmentsKey = ['console', 'shipments'] as const;

export const shipmentsQuery = (filter: ListFilter) =>
  listOptions('/api/v1/console/shipments', shipmentsKey, filter, livingMilliseconds);

/** Parcels, newest first, a page at a time. */
export const useShipments = (filter: ListFilter) => useQuery(shipmentsQuery(filter));
