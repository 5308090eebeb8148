import { useQueryClient } from '@tanstack/react-query';
import { categoriesKey } from '@entrepot/client/console/categories.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import { choicesQuery } from '@entrepot/client/console/offers.ts';

/** Everything that shows categories asks for them anew. */
export function useTreeChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [categoriesKey, choicesQuery.queryKey, firstHourKey].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}
