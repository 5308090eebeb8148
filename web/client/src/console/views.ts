import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** A list as somebody kept it: what it holds and which columns it shows. */
export type SavedView = Schema<'WorkplaceView'>;
export type SaveView = Schema<'WorkplaceWish'>;

export const viewsKey = (list: string) => ['console', 'views', list] as const;

export const viewsQuery = (list: string) =>
  queryOptions({
    queryKey: viewsKey(list),
    queryFn: ({ signal }) => call('GET', '/api/v1/console/views', { query: { list }, signal }),
    staleTime: 60_000,
  });

/** One's own views of a list and those that others share. */
export const useViews = (list: string) => useQuery(viewsQuery(list));

export const saveView = (body: SaveView) => call('POST', '/api/v1/console/views', { body });

export const changeView = (id: string, body: SaveView) =>
  call('PUT', '/api/v1/console/views/{id}', { path: { id }, body });

export const removeView = (id: string) =>
  call('DELETE', '/api/v1/console/views/{id}', { path: { id } });
