import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { kept } from './fresh.ts';
import { signatureOf, type ListSearch } from './search.ts';

interface Shown<Row> {
  key: string;
  items: readonly Row[];
}

interface Rows<Row> {
  rows: readonly Row[];
  /** How many newer ones wait to be shown. */
  arrived: number;
  showArrived: () => void;
  /** Takes the next answer as it comes, after something was done to the rows. */
  restart: () => void;
}

/** The rows of a page, which stay where they are while newer ones arrive behind them. */
export function useRows<Row>(
  query: UseQueryResult<{ items: Row[] }>,
  search: ListSearch,
  rowKey: (row: Row) => string,
): Rows<Row> {
  const { data, isPlaceholderData, dataUpdatedAt } = query;
  const key = `${signatureOf(search)} ${search.after ?? ''}`;
  const [shown, setShown] = useState<Shown<Row>>();
  const [stop, setStop] = useState<number>();
  const fits = data !== undefined && !isPlaceholderData;
  if (fits && (shown?.key !== key || (stop !== undefined && dataUpdatedAt > stop))) {
    setShown({ key, items: data.items });
    setStop(undefined);
  }
  const { rows, arrived } =
    fits && shown?.key === key
      ? kept(shown.items, data.items, rowKey)
      : { rows: data?.items ?? [], arrived: 0 };
  return {
    rows,
    arrived: search.after ? 0 : arrived,
    showArrived: () => fits && setShown({ key, items: data.items }),
    restart: () => setStop(dataUpdatedAt),
  };
}
