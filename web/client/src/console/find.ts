import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

const limit = 5;

const ordersFound = (text: string) =>
  queryOptions({
    queryKey: ['console', 'find', 'orders', text],
    queryFn: text
      ? ({ signal }) => call('GET', '/api/v1/console/orders', { query: { text, limit }, signal })
      : skipToken,
  });

const productsFound = (text: string) =>
  queryOptions({
    queryKey: ['console', 'find', 'products', text],
    queryFn: text
      ? ({ signal }) => call('GET', '/api/v1/console/products', { query: { text, limit }, signal })
      : skipToken,
  });

/** The first orders whose number or customer fits. */
export const useOrderSearch = (text: string) => useQuery(ordersFound(text));

/** The first products whose name or SKU fits. */
export const useProductSearch = (text: string) => useQuery(productsFound(text));
