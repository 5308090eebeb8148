import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

/** A list as somebody kept it: what it holds and which columns it shows. */
export interface SavedView {
  id: string;
  list: string;
  name: string;
  shared: boolean;
  mine: boolean;
  owner: { id: string; name: string };
  query: Record<string, string>;
  columns: string[];
  version: number;
}

export interface SaveView {
  list: string;
  name: string;
  shared: boolean;
  query: Record<string, string>;
  columns: string[];
}

export const viewsKey = (list: string) => ['console', 'views', list] as const;

export const viewsQuery = (list: string) =>
  queryOptions({
    queryKey: viewsKey(list),
    queryFn: ({ signal }) =>
      request<{ items: SavedView[] }>('/api/v1/console/views', { query: { list }, signal }),
    staleTime: 60_000,
  });

/** One's own views of a list and those that others share. */
export const useViews = (list: string) => useQuery(viewsQuery(list));

export const saveView = (body: SaveView) =>
  request<SavedView>('/api/v1/console/views', { method: 'POST', body });

export const changeView = (id: string, body: SaveView) =>
  request<SavedView>(`/api/v1/console/views/${encodeURIComponent(id)}`, { method: 'PUT', body });

export const removeView = (id: string) =>
  request<void>(`/api/v1/console/views/${encodeURIComponent(id)}`, { method: 'DELETE' });
