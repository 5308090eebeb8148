import { call } from '../call.ts';
import type { PriceList } from './priceLists.ts';

/** Creates a list (version 0) or changes the version that was seen. */
export const savePriceList = ({ code, ...body }: PriceList) =>
  call('PUT', '/api/v1/console/price-lists/{code}', { path: { code }, body });
