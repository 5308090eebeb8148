import { request } from '../http.ts';
import type { PriceList } from './priceLists.ts';

/** Creates a list (version 0) or changes the version that was seen. */
export const savePriceList = ({ code, ...wish }: PriceList) =>
  request<PriceList>(`/api/v1/console/price-lists/${encodeURIComponent(code)}`, {
    method: 'PUT',
    body: wish,
  });
