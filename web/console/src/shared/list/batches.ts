/** The same things in groups of at most so many. */
export function batches<T>(all: readonly T[], most: number): T[][] {
  const groups: T[][] = [];
  for (let from = 0; from < all.length; from += most) groups.push(all.slice(from, from + most));
  return groups;
}
