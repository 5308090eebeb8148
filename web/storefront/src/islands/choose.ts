import type { Schema } from '@entrepot/client/contract.ts';

/** A variant with its value in each group, by the groups' keys. */
export type Choosable = Pick<Schema<'ProductIslandsBuyBoxChoice'>, 'values' | 'available'>;

/**
 * The variant that a value leads to: of those that have it, the one that keeps most of what was chosen
 * before, rather one that can be had. So no choice is a dead end.
 */
export function choose<V extends Choosable>(
  variants: V[],
  before: V,
  key: string,
  value: string,
): V {
  const rank = (variant: V) => {
    const kept = Object.entries(before.values).filter(
      ([name, was]) => variant.values[name] === was,
    );
    return kept.length * 2 + (variant.available ? 1 : 0);
  };
  const having = variants.filter((variant) => variant.values[key] === value);
  return [...having].sort((one, other) => rank(other) - rank(one))[0] ?? before;
}
