import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

export interface Warehouse {
  code: string;
  name: string;
  kind: 'OWN' | 'BONDED' | 'OVERSEAS' | 'STORE' | 'SUPPLIER';
  country: string;
  city: string;
}

const path = '/api/v1/console/warehouses';

export const warehousesKey = ['console', 'warehouses'] as const;

export const warehousesQuery = queryOptions({
  queryKey: warehousesKey,
  queryFn: ({ signal }) => request<{ items: Warehouse[] }>(path, { signal }),
});

/** The places that hold stock. */
export const useWarehouses = () => useQuery(warehousesQuery);

/** Makes the warehouse with this code, or changes it. */
export const saveWarehouse = ({ code, ...body }: Warehouse) =>
  request<Warehouse>(`${path}/${encodeURIComponent(code)}`, { method: 'PUT', body });
