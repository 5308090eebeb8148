import type { Balance } from '@entrepot/client/console/balances.ts';

export interface Accounts {
  name: string;
  rows: Balance[];
}

/** An account's path begins with its kind: `receivable/psp/…`. */
const kindOf = (account: string): string => account.split(/[/:.]/)[0] ?? account;

/** Accounts by their kind, in the order in which they come. */
export function grouped(balances: readonly Balance[]): Accounts[] {
  const groups = new Map<string, Balance[]>();
  for (const balance of balances) {
    const kind = kindOf(balance.account);
    const group = groups.get(kind);
    if (group) group.push(balance);
    else groups.set(kind, [balance]);
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}
