import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { OrderRow, Page, ProductRow } from './types.ts';

const most = 5;

function findOptions<Row>(path: string, text: string) {
  return queryOptions({
    queryKey: ['console', 'find', path, text],
    queryFn: text
      ? ({ signal }) =>
          request<Page<Row>>(`/api/v1/console/${path}`, { query: { text, limit: most }, signal })
      : skipToken,
  });
}

/** The first orders whose number or customer fits. */
export const useOrderSearch = (text: string) => useQuery(findOptions<OrderRow>('orders', text));

/** The first products whose name or SKU fits. */
export const useProductSearch = (text: string) =>
  useQuery(findOptions<ProductRow>('products', text));
