import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type Tariffs = Schema<'SaveTariffs'>;
export type TariffZone = Schema<'SaveTariffsZone'>;

/** A service; its fuel is a share of the base price, such as 0.12. */
export type TariffService = Schema<'SaveTariffsService'>;

const path = '/api/v1/console/shipping/tariffs';

export const tariffsKey = ['console', 'tariffs'] as const;

export const tariffsQuery = queryOptions({
  queryKey: tariffsKey,
  queryFn: ({ signal }) => call('GET', path, { signal }),
});

/** The services with their zones and weight tables. */
export const useTariffs = () => useQuery(tariffsQuery);

/** All of them in one piece, over the version that was seen. */
export const replaceTariffs = (tariffs: Tariffs) => call('PUT', path, { body: tariffs });
