import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** With the attributes that its products have to state, and how many are in it and below it. */
export type CategoryNode = Schema<'ConsoleCategoriesNode'>;

export const categoriesKey = ['console', 'categories'] as const;

export const categoriesQuery = queryOptions({
  queryKey: categoriesKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/categories', { signal }),
});

/** The tree of categories. */
export const useCategories = () => useQuery(categoriesQuery);

export type CategoryWish = Schema<'ConsoleCategoriesCategoryWish'> & { slug: string };

/** Makes the category with this address, or renames it. */
export const saveCategory = ({ slug, ...body }: CategoryWish) =>
  call('PUT', '/api/v1/console/categories/{slug}', {
    path: { slug },
    body: { parent: null, ...body },
  });

/** Hangs it elsewhere, or at another place among its siblings. */
export const moveCategory = (slug: string, parent: string | null, place: number) =>
  call('POST', '/api/v1/console/categories/{slug}/place', {
    path: { slug },
    body: { parent, place },
  });

/** The former address leads to the new one. */
export const readdressCategory = (slug: string, newSlug: string) =>
  call('POST', '/api/v1/console/categories/{slug}/address', {
    path: { slug },
    body: { slug: newSlug },
  });

export const removeCategory = (slug: string) =>
  call('DELETE', '/api/v1/console/categories/{slug}', { path: { slug } });
