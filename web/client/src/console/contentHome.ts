import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';
import { contentKey } from './content.ts';

export type Block = Schema<'ArrangedBlock'>;
export type BlockText = Schema<'BlockText'>;
export type BlockKind = Block['kind'];
export type ProductRule = NonNullable<Block['rule']>;
export type HomeDraft = Schema<'HomeDraft'>;

/** A home page with the languages it should come in. */
export type EditedHome = Schema<'ConsoleHomeEditedHome'>;

/** The home page of all markets that have none of their own. */
export const everyMarket = '*';

const path = '/api/v1/console/content/home';

export const homeQuery = (market: string) =>
  queryOptions({
    queryKey: [...contentKey, 'home', market],
    queryFn: ({ signal }) => call('GET', path, { query: { market }, signal }),
  });

export const arrangeHome = (market: string, blocks: Block[], version: number) =>
  call('PUT', path, { body: { market, blocks, version } });

export const publishHome = (market: string, version: number) =>
  call('POST', `${path}/publication`, { body: { market, version } });
