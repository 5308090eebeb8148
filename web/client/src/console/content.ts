import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Page } from './types.ts';

export type PageKind = 'ARTICLE' | 'HELP' | 'LEGAL';
export type PageState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

export interface PageRow {
  id: string;
  kind: PageKind;
  slug: string;
  title: string;
  state: PageState;
  unpublishedChanges: boolean;
  /** The languages that readers may be shown. */
  complete: string[];
  publishedAt?: string | null;
  changedAt: string;
  changedBy: string;
}

export interface PageText {
  title: string;
  lead: string;
  body: string;
  description: string;
}

export interface PageDraft {
  id: string;
  kind: PageKind;
  slug: string;
  picture?: string | null;
  texts: Record<string, PageText>;
  state: PageState;
  version: number;
  publishedVersion: number;
  publishedAt?: string | null;
  revisedAt?: string | null;
  publishedBy?: string | null;
  changedAt: string;
  changedBy: string;
}

/** A page with the languages it should come in. */
export interface EditedPage {
  page: PageDraft;
  languages: string[];
}

const path = '/api/v1/console/content/pages';

export const contentKey = ['console', 'content'] as const;

export const pagesQuery = ({ q, ...rest }: Record<string, string | undefined>) => {
  const query = { ...rest, text: q };
  return queryOptions({
    queryKey: [...contentKey, 'pages', query],
    queryFn: ({ signal }) =>
      request<Page<PageRow> & { languages: string[] }>(path, { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** Texts of the shop, what changed last first. */
export const usePages = (filter: Record<string, string | undefined>) =>
  useQuery(pagesQuery(filter));

export const pageQuery = (id: string) =>
  queryOptions({
    queryKey: [...contentKey, 'page', id],
    queryFn: ({ signal }) => request<EditedPage>(`${path}/${id}`, { signal }),
  });

export interface SavePage {
  kind: PageKind;
  slug: string;
  picture: string | null;
  texts: Record<string, PageText>;
  /** The version that was seen; 0 makes a new page. */
  version: number;
}

export const savePage = (id: string, body: SavePage) =>
  request<EditedPage>(`${path}/${id}`, { method: 'PUT', body });

export const movePage = (id: string, to: PageState, version: number) =>
  request<EditedPage>(`${path}/${id}/state`, { method: 'PUT', body: { to, version } });

/** What readers would see of a Markdown text, made safe by the server. */
export const renderQuery = (markdown: string) =>
  queryOptions({
    queryKey: [...contentKey, 'render', markdown],
    queryFn: ({ signal }) =>
      request<{ html: string }>('/api/v1/console/content/render', {
        method: 'POST',
        body: { markdown },
        signal,
      }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
