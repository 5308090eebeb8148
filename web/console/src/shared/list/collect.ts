import type { Answer } from '@entrepot/client/contract.ts';
import { request } from '@entrepot/client/http.ts';
import { parametersOf } from '@entrepot/client/console/lists.ts';
import type { ListSearch } from './search.ts';

const pageSize = 100;

type Collected = 'orders' | 'shipments' | 'products';

/** The ids of all rows that match, page by page, up to the most that one action takes. */
export async function collectIds(
  path: Collected,
  search: ListSearch,
  most: number,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await request<Answer<'GET', `/api/v1/console/${Collected}`>>(
      `/api/v1/console/${path}`,
      {
        query: { ...parametersOf(search), after, limit: pageSize },
      },
    );
    ids.push(...page.items.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after && ids.length < most);
  return ids.slice(0, most);
}
