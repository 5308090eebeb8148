import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

const money = { amount: '1.00', currency: 'EUR', display: '€1.00' };
const balance = (account: string) => ({ account, posted: money, pending: money });

test('accounts_stand_with_their_kind', () => {
  const groups = grouped(['cash/bank', 'revenue/goods', 'cash/psp'].map(balance));
  expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['cash', 2],
    ['revenue', 1],
  ]);
});
