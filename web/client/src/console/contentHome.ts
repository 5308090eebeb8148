import { queryOptions } from '@tanstack/react-query';
import { request } from '../http.ts';
import { contentKey } from './content.ts';

export type BlockKind = 'HERO' | 'PROMISE' | 'CATEGORIES' | 'PRODUCTS' | 'STORY' | 'QUOTE';
export type ProductRule = 'CHOSEN' | 'NEWEST' | 'CATEGORY';

export interface BlockText {
  title: string;
  text: string;
  action: string;
  points: { title: string; text: string }[];
}

export interface Block {
  id: string;
  kind: BlockKind;
  hidden: boolean;
  picture?: string | null;
  link?: string | null;
  rule?: ProductRule | null;
  category?: string | null;
  slugs: string[];
  count: number;
  icons: string[];
  texts: Record<string, BlockText>;
}

export interface HomeDraft {
  market: string;
  blocks: Block[];
  version: number;
  publishedVersion: number;
  previewKey?: string | null;
  publishedAt?: string | null;
  publishedBy?: string | null;
  changedAt?: string | null;
  changedBy?: string | null;
}

/** A home page with the languages it should come in. */
export interface EditedHome {
  home: HomeDraft;
  languages: string[];
}

/** The home page of all markets that have none of their own. */
export const everyMarket = '*';

const path = '/api/v1/console/content/home';

export const homeQuery = (market: string) =>
  queryOptions({
    queryKey: [...contentKey, 'home', market],
    queryFn: ({ signal }) => request<EditedHome>(path, { query: { market }, signal }),
  });

export const arrangeHome = (market: string, blocks: Block[], version: number) =>
  request<EditedHome>(path, { method: 'PUT', body: { market, blocks, version } });

export const publishHome = (market: string, version: number) =>
  request<EditedHome>(`${path}/publication`, { method: 'POST', body: { market, version } });
