import type { Period } from '@entrepot/client/console/dashboard.ts';
import type { ListSearch } from '../../shared/list/search.ts';

export const lengths = [7, 30, 90] as const;
export type Length = (typeof lengths)[number];
const usual: Length = 30;

const dayMilliseconds = 86_400_000;
const dayOf = (date: Date) => date.toISOString().slice(0, 'yyyy-mm-dd'.length);

/** How many days the address asks for. */
export function lengthOf(search: ListSearch): Length {
  return lengths.find((length) => String(length) === search.days) ?? usual;
}

/** The days of UTC up to today that the address asks for. */
export function periodOf(search: ListSearch, today: Date): Period {
  const back = (lengthOf(search) - 1) * dayMilliseconds;
  return {
    from: dayOf(new Date(today.getTime() - back)),
    to: dayOf(today),
    market: search.market,
  };
}
