import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type Warehouse = Schema<'Warehouse'>;

export const warehousesKey = ['console', 'warehouses'] as const;

export const warehousesQuery = queryOptions({
  queryKey: warehousesKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/warehouses', { signal }),
});

/** The places that hold stock. */
export const useWarehouses = () => useQuery(warehousesQuery);

/** Makes the warehouse with this code, or changes it. */
export const saveWarehouse = ({ code, ...body }: Warehouse) =>
  call('PUT', '/api/v1/console/warehouses/{code}', { path: { code }, body });
