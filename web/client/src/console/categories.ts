import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

export interface CategoryNode {
  id: string;
  slug: string;
  parentId?: string | null;
  position: number;
  names: Record<string, string>;
  /** Attributes that products in it have to state. */
  required: string[];
  /** In it and all below it. */
  products: number;
}

const path = '/api/v1/console/categories';
const one = (slug: string) => `${path}/${encodeURIComponent(slug)}`;

export const categoriesKey = ['console', 'categories'] as const;

export const categoriesQuery = queryOptions({
  queryKey: categoriesKey,
  queryFn: ({ signal }) => request<{ items: CategoryNode[] }>(path, { signal }),
});

/** The tree of categories. */
export const useCategories = () => useQuery(categoriesQuery);

export interface CategoryWish {
  slug: string;
  parent?: string | null;
  position: number;
  names: Record<string, string>;
}

/** Makes the category with this address, or renames it. */
export const saveCategory = ({ slug, ...body }: CategoryWish) =>
  request<CategoryNode>(one(slug), { method: 'PUT', body: { parent: null, ...body } });

/** Hangs it elsewhere, or at another place among its siblings. */
export const moveCategory = (slug: string, parent: string | null, place: number) =>
  request<unknown>(`${one(slug)}/place`, { method: 'POST', body: { parent, place } });

/** The former address leads to the new one. */
export const readdressCategory = (slug: string, newSlug: string) =>
  request<unknown>(`${one(slug)}/address`, { method: 'POST', body: { slug: newSlug } });

export const removeCategory = (slug: string) => request<unknown>(one(slug), { method: 'DELETE' });
