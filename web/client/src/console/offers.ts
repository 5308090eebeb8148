import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { CheckResult } from './listing.ts';
import type { Money } from '../shop/types.ts';

export interface OfferText {
  name: string;
  description: string;
}

export interface OfferVariant {
  id?: string;
  sku: string;
  gtin?: string | null;
  /** Pictures of just this variant. */
  media?: string[] | null;
  /** The maker's. */
  partNumber?: string | null;
  options: Record<string, string>;
  weightGrams?: number | null;
  lengthMm?: number | null;
  widthMm?: number | null;
  heightMm?: number | null;
  /** Market to a decimal in the market's currency. */
  prices?: Record<string, string> | null;
  /** What a piece costs the shop, a decimal in the currency that it reports in. */
  cost?: string | null;
  /** Warehouse to the pieces that shall lie there. */
  stock?: Record<string, number> | null;
  /** What lies where by now; the server's to say. */
  levels?: { warehouse: string; onHand: number; reserved: number; available: number }[];
}

/** Who answers for a product. */
export interface Party {
  name: string;
  address: string;
  contact: string;
}

/** What the law, the border and the basket want to know. */
export interface ProductDetails {
  manufacturer?: Party | null;
  responsible?: Party | null;
  hsCodes: Record<string, string>;
  battery?: { chemistry: string; wattHours: number; count: number } | null;
  dangerous?: { unNumber: string; hazardClass: string } | null;
  ageLimit?: number | null;
  warnings: Record<string, string>;
  ordering: { least: number; step: number; most?: number | null };
  digital: boolean;
  bundle: { sku: string; quantity: number }[];
  related: string[];
  snippets: Record<string, { title?: string | null; description?: string | null }>;
}

export interface OfferAttribute {
  key: string;
  name: string;
  text: string;
  number?: number | null;
  unit?: string | null;
  labels?: Record<string, string> | null;
}

/** A product with its prices and its stock, as one form. */
export interface Offer {
  slug: string;
  version: number;
  category: string;
  brand?: string | null;
  hsCode?: string | null;
  origin?: string | null;
  taxClass: string;
  battery: string;
  texts: Record<string, OfferText>;
  media: string[];
  variants: OfferVariant[];
  attributes?: OfferAttribute[] | null;
  details?: ProductDetails | null;
}

export interface KeptOffer extends Offer {
  id: string;
  state: string;
  whyNotSellable: string[];
  /** What is proposed of it, where the form shows that instead of what is live. */
  proposal?: { id: string; stage: string; kind: string; version: number } | null;
}

interface Kept {
  form: KeptOffer;
  proposal?: KeptOffer['proposal'];
}

const kept = ({ form, proposal }: Kept): KeptOffer => ({ ...form, proposal });

export interface OfferChoices {
  categories: { slug: string; name: string }[];
  markets: { code: string; name: string; currency: string; decimals: number }[];
  warehouses: { code: string; name: string; country: string }[];
  taxClasses: string[];
  batteries: string[];
  languages: string[];
}

export interface OfferFigures {
  productId: string;
  from: { market: string; price: Money }[];
  available: number;
  lowStock: boolean;
}

const path = (slug: string) => `/api/v1/console/listing/forms/${encodeURIComponent(slug)}`;

export const offerKey = (slug: string) => ['console', 'offer', slug] as const;

export const offerQuery = (slug: string | undefined) =>
  queryOptions({
    queryKey: offerKey(slug ?? ''),
    queryFn: slug
      ? async ({ signal }) => kept(await request<Kept>(path(slug), { signal }))
      : skipToken,
    // A form that somebody fills is not filled anew behind their back.
    staleTime: Infinity,
    gcTime: 0,
  });

/** The offer as it is by now, beside the version that somebody edits. */
export const offerNowQuery = (slug: string, seen: number) =>
  queryOptions({
    queryKey: ['console', 'offer-now', slug, seen],
    queryFn: async ({ signal }) => kept(await request<Kept>(path(slug), { signal })),
    gcTime: 0,
  });

export const useOffer = (slug: string | undefined) => useQuery(offerQuery(slug));

/** Makes the product, changes it, or proposes a change of what is sold. */
export const saveOffer = async ({ slug, ...body }: Offer, idempotencyKey?: string) =>
  kept(await request<Kept>(path(slug), { method: 'PUT', body, idempotencyKey }));

/** What the checks say of a form that nobody saved; one that can't be saved yet is not asked about. */
export const tryOfferQuery = (offer: Offer | undefined) =>
  queryOptions({
    queryKey: ['console', 'offer-checks', offer],
    queryFn: offer
      ? ({ signal }) => {
          const { slug, ...body } = offer;
          return request<{ checks: CheckResult[] }>(`${path(slug)}/checks`, {
            method: 'POST',
            body,
            signal,
          });
        }
      : skipToken,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });

export const choicesQuery = queryOptions({
  queryKey: ['console', 'offers', 'choices'],
  queryFn: ({ signal }) => request<OfferChoices>('/api/v1/console/offers/choices', { signal }),
  staleTime: 60_000,
});

/** What can be chosen in the form: categories, markets, warehouses, languages. */
export const useOfferChoices = () => useQuery(choicesQuery);

export const offerFiguresQuery = (products: string[]) =>
  queryOptions({
    queryKey: ['console', 'offers', 'figures', products],
    queryFn:
      products.length > 0
        ? ({ signal }) =>
            request<{ items: OfferFigures[] }>('/api/v1/console/offers', {
              query: { products: products.join(',') },
              signal,
            })
        : skipToken,
    placeholderData: keepPreviousData,
  });

/** Prices and stock of the products in sight. */
export const useOfferFigures = (products: string[]) => useQuery(offerFiguresQuery(products));
