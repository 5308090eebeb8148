import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type OfferVariant = Schema<'ListingFormsWishedVariant'>;

/** What the law, the border and the basket want to know. */
export type ProductDetails = Schema<'ProductDetails'>;

/** A product with its prices and its stock, as one form. */
export type Offer = Schema<'ListingFormsWish'> & { slug: string };

export type OfferAttribute = Schema<'AttributeValue'>;
export type Battery = Schema<'ProductForm'>['battery'];

/** Who answers for a product. */
export type Party = Schema<'Party'>;

/** With what is proposed of it, where the form shows that instead of what is live. */
export type KeptOffer = Schema<'ProductForm'> & Pick<Kept, 'proposal'> & { id: string };

type Kept = Schema<'ListingFormsKept'>;

/** Only a form that is tried has no id; one that was kept always has. */
const kept = ({ form, proposal }: Kept): KeptOffer => ({ ...form, id: form.id ?? '', proposal });

export type OfferFigures = Schema<'ConsoleOffersRow'>;
export type OfferChoices = Schema<'ConsoleOffersChoices'>;

const path = '/api/v1/console/listing/forms/{slug}';

export const offerKey = (slug: string) => ['console', 'offer', slug] as const;

export const offerQuery = (slug: string | undefined) =>
  queryOptions({
    queryKey: offerKey(slug ?? ''),
    queryFn: slug
      ? async ({ signal }) => kept(await call('GET', path, { path: { slug }, signal }))
      : skipToken,
    // A form that somebody fills is not filled anew behind their back.
    staleTime: Infinity,
    gcTime: 0,
  });

/** The offer as it is by now, beside the version that somebody edits. */
export const offerNowQuery = (slug: string, seen: number) =>
  queryOptions({
    queryKey: ['console', 'offer-now', slug, seen],
    queryFn: async ({ signal }) => kept(await call('GET', path, { path: { slug }, signal })),
    gcTime: 0,
  });

export const useOffer = (slug: string | undefined) => useQuery(offerQuery(slug));

/** Makes the product, changes it, or proposes a change of what is sold. */
export const saveOffer = async ({ slug, ...body }: Offer, idempotencyKey?: string) =>
  kept(await call('PUT', path, { path: { slug }, body, idempotencyKey }));

/** What the checks say of a form that nobody saved; one that can't be saved yet is not asked about. */
export const tryOfferQuery = (offer: Offer | undefined) =>
  queryOptions({
    queryKey: ['console', 'offer-checks', offer],
    queryFn: offer
      ? ({ signal }) => {
          const { slug, ...body } = offer;
          return call('POST', `${path}/checks`, { path: { slug }, body, signal });
        }
      : skipToken,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });

export const choicesQuery = queryOptions({
  queryKey: ['console', 'offers', 'choices'],
  queryFn: ({ signal }) => call('GET', '/api/v1/console/offers/choices', { signal }),
  staleTime: 60_000,
});

/** What can be chosen in the form: categories, markets, warehouses, languages. */
export const useOfferChoices = () => useQuery(choicesQuery);

export const offerFiguresQuery = (products: string[]) =>
  queryOptions({
    queryKey: ['console', 'offers', 'figures', products],
    queryFn:
      products.length > 0
        ? ({ signal }) => call('GET', '/api/v1/console/offers', { query: { products }, signal })
        : skipToken,
    placeholderData: keepPreviousData,
  });

/** Prices and stock of the products in sight. */
export const useOfferFigures = (products: string[]) => useQuery(offerFiguresQuery(products));
