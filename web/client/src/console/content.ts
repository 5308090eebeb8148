import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Answer, Schema } from '../contract.ts';
import { request } from '../http.ts';

/** A text of the shop in a list, with the languages that readers may be shown. */
export type PageRow = Schema<'FoundPagesRow'>;
export type PageDraft = Schema<'PageDraft'>;
export type PageText = Schema<'PageText'>;
export type PageKind = PageDraft['kind'];
export type PageState = PageDraft['state'];

/** A page with the languages it should come in. */
export type EditedPage = Schema<'ConsolePagesEditedPage'>;

export const contentKey = ['console', 'content'] as const;

export const pagesQuery = ({ q, ...rest }: Record<string, string | undefined>) => {
  const query = { ...rest, text: q };
  const path = '/api/v1/console/content/pages';
  return queryOptions({
    queryKey: [...contentKey, 'pages', query],
    queryFn: ({ signal }) => request<Answer<'GET', typeof path>>(path, { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** Texts of the shop, what changed last first. */
export const usePages = (filter: Record<string, string | undefined>) =>
  useQuery(pagesQuery(filter));

export const pageQuery = (id: string) =>
  queryOptions({
    queryKey: [...contentKey, 'page', id],
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/content/pages/{id}', { path: { id }, signal }),
  });

/** The version is the one that was seen; 0 makes a new page. */
export const savePage = (id: string, body: Schema<'ConsolePagesSaveRequest'>) =>
  call('PUT', '/api/v1/console/content/pages/{id}', { path: { id }, body });

export const movePage = (id: string, to: PageState, version: number) =>
  call('PUT', '/api/v1/console/content/pages/{id}/state', {
    path: { id },
    body: { to, version },
  });

/** What readers would see of a Markdown text, made safe by the server. */
export const renderQuery = (markdown: string) =>
  queryOptions({
    queryKey: [...contentKey, 'render', markdown],
    queryFn: ({ signal }) =>
      call('POST', '/api/v1/console/content/render', { body: { markdown }, signal }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
