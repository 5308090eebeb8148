import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Money as ShownMoney, Quote } from '../shop/types.ts';

/** An amount as it is kept: whole minor units of its currency. */
export interface Minor {
  minor: number;
  currency: string;
}

/** Which goods: those of any list, all where every list is empty, never the exceptions. */
export interface Scope {
  variants: string[];
  products: string[];
  categories: string[];
  brands: string[];
  exceptProducts: string[];
  exceptCategories: string[];
  exceptBrands: string[];
}

export type Condition =
  | { type: 'AllOf' | 'AnyOf'; parts: Condition[] }
  | { type: 'Not'; part: Condition }
  | { type: 'GoodsAtLeast'; of: Scope; amounts: Minor[] }
  | { type: 'PiecesAtLeast'; of: Scope; pieces: number }
  | { type: 'InMarket'; markets: string[] }
  | { type: 'InCountry'; countries: string[] }
  | { type: 'InChannel'; channels: string[] }
  | { type: 'InSegment'; segments: string[] }
  | { type: 'PaysWith'; methods: string[] }
  | { type: 'FirstOrder' }
  | { type: 'Hours'; days: string[]; from: string; until: string; zone: string };

export interface SpendStep {
  from: Minor[];
  off: Minor[];
  basisPoints: number;
}

export interface FlashItem {
  variantId: string;
  unit: Minor[];
  pieces: number;
  mostEach: number;
}

export type Effect =
  | { type: 'Percent'; on: Scope; basisPoints: number }
  | { type: 'AmountOff'; on: Scope; off: Minor[] }
  | { type: 'FixedPrice'; on: Scope; unit: Minor[] }
  | { type: 'SpendAndSave'; on: Scope; steps: SpendStep[]; every: boolean }
  | {
      type: 'BuyGet';
      buy: Scope;
      bought: number;
      get: Scope;
      given: number;
      basisPoints: number;
      mostTimes: number;
    }
  | { type: 'Gift'; variants: string[]; pieces: number }
  | {
      type: 'Bundle';
      parts: { of: Scope; pieces: number }[];
      price: Minor[];
      basisPoints: number;
      mostTimes: number;
    }
  | { type: 'Shipping'; services: string[]; basisPoints: number; off: Minor[] }
  | { type: 'FlashSale'; items: FlashItem[]; theme?: string | null };

export type EffectKind = Effect['type'];
export type PromotionState = 'DRAFT' | 'ACTIVE' | 'PAUSED' | 'ENDED';

export interface Stacking {
  group: string;
  priority: number;
  exclusive: boolean;
  excludes: string[];
}

export interface Terms {
  basis: 'GROSS' | 'NET';
  bearer: 'PLATFORM' | 'SELLER' | 'SHARED';
  sellerBasisPoints: number;
  mostOff: Minor[];
  marginFloorBasisPoints?: number | null;
}

/** What a form sends; the state is moved elsewhere. */
export interface PromotionEntry {
  name: string;
  titles: Record<string, string>;
  startsAt?: string | null;
  endsAt?: string | null;
  trigger: 'AUTOMATIC' | 'COUPON';
  condition: Condition;
  effect: Effect;
  stacking: Stacking;
  terms: Terms;
  limits: { uses?: number | null; usesEach?: number | null; budgets: Minor[] };
  version: number;
}

export interface Promotion extends PromotionEntry {
  id: string;
  state: PromotionState;
}

export interface Spent {
  off: Minor;
  budget?: Minor | null;
}

export interface PromotionRow {
  promotion: Promotion;
  uses: number;
  spent: Spent[];
}

export interface PromotionDesk extends PromotionRow {
  sold: { variantId: string; sold: number; pieces: number }[];
  coupons: number;
  steps: {
    from?: PromotionState | null;
    to: PromotionState;
    at: string;
    actor: string;
    reason: string;
  }[];
}

export interface PromotionPolicy {
  mostOffBasisPoints: number;
  marginFloorBasisPoints: number;
  groups: {
    code: string;
    position: number;
    policy: 'PRIORITY' | 'BEST_DEAL';
    most?: number | null;
  }[];
}

const base = '/api/v1/console/promotions';
const one = (id: string) => `${base}/${encodeURIComponent(id)}`;

export const promotionsKey = ['console', 'promotions'] as const;

type Filter = Record<string, string | undefined>;

interface PromotionsPage {
  items: PromotionRow[];
  next?: string | null;
}

/** Promotions behind a key. */
export function usePromotions(filter: Filter) {
  const query = { ...filter };
  delete query.page;
  return useQuery(
    queryOptions({
      queryKey: [...promotionsKey, 'list', query],
      queryFn: ({ signal }) => request<PromotionsPage>(base, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  );
}

const largestPage = 200;
const mostPages = 5;

/** Everything whose window touches these instants; a thousand at most. */
export const usePromotionsBetween = (from: string, until: string) =>
  useQuery({
    queryKey: [...promotionsKey, 'between', from, until],
    queryFn: async ({ signal }) => {
      const items: PromotionRow[] = [];
      let after: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const part: PromotionsPage = await request(base, {
          query: { from, until, after, limit: largestPage },
          signal,
        });
        items.push(...part.items);
        if (!part.next) break;
        after = part.next;
      }
      return items;
    },
    placeholderData: keepPreviousData,
  });

export const promotionKey = (id: string) => [...promotionsKey, 'one', id] as const;

export const usePromotion = (id: string | null) =>
  useQuery({
    queryKey: promotionKey(id ?? ''),
    queryFn: id
      ? ({ signal }: { signal: AbortSignal }) => request<PromotionDesk>(one(id), { signal })
      : skipToken,
  });

/** Creates it under the id (version 0), or writes the next version of the one that was seen. */
export const savePromotion = (id: string, entry: PromotionEntry) =>
  request<PromotionDesk>(one(id), { method: 'PUT', body: entry });

export const movePromotion = (
  id: string,
  move: { to: PromotionState; version: number; reason: string },
) => request<PromotionDesk>(`${one(id)}/state`, { method: 'PUT', body: move });

const policyKey = [...promotionsKey, 'policy'] as const;

/** What no combination gets past, and the groups in the order in which they are tried. */
export const usePromotionPolicy = () =>
  useQuery({
    queryKey: policyKey,
    queryFn: ({ signal }) => request<PromotionPolicy>(`${base}/policy`, { signal }),
  });

export const savePromotionPolicy = (policy: PromotionPolicy) =>
  request<PromotionPolicy>(`${base}/policy`, { method: 'PUT', body: policy });

export interface Coupon {
  id: string;
  batchId: string;
  label: string;
  code?: string | null;
  forOneBuyer: boolean;
  uses: number;
  most?: number | null;
  endsAt?: string | null;
  withdrawnAt?: string | null;
  madeAt: string;
}

export const couponsKey = (id: string) => [...promotionsKey, 'coupons', id] as const;

export const useCoupons = (id: string, text: string, after: string | undefined) =>
  useQuery({
    queryKey: [...couponsKey(id), text, after],
    queryFn: ({ signal }) =>
      request<{ items: Coupon[]; next?: string | null }>(`${one(id)}/coupons`, {
        query: { text, after },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const couponsFile = (id: string, text: string) =>
  `${one(id)}/coupons/export.csv${text ? `?text=${encodeURIComponent(text)}` : ''}`;

export interface CouponBatch {
  batchId: string;
  code?: string;
  prefix?: string;
  uses?: number;
  count: number;
  buyer?: string;
  endsAt?: string;
}

/** Secret codes are in this answer alone. */
export const makeCoupons = (id: string, batch: CouponBatch) =>
  request<{ batchId: string; codes: string[] }>(`${one(id)}/coupons`, {
    method: 'POST',
    body: batch,
  });

export const withdrawCoupons = (id: string, which: { couponId?: string; batchId?: string }) =>
  request<void>(`${one(id)}/coupons/withdrawal`, { method: 'POST', body: which });

/** Why a promotion was applied or not. */
export interface Verdict {
  promotionId: string;
  name: string;
  applied: boolean;
  off?: ShownMoney | null;
  code: string;
  why: string;
}

export interface Trial {
  market: string;
  country: string;
  items: { variantId: string; quantity: number }[];
  channel?: string;
  segments?: string[];
  company?: string;
  firstOrder?: boolean;
  paymentMethod?: string;
  codes?: string[];
  at?: string;
  draft?: Omit<PromotionEntry, 'trigger' | 'limits' | 'version'> & { id: string };
}

export interface Tried {
  quote: Quote;
  promotions: Verdict[];
  lines: {
    lineId: string;
    variantId: string;
    quantity: number;
    shown: ShownMoney;
    off: { promotionId: string; off: ShownMoney }[];
    toPay: ShownMoney;
    left?: ShownMoney | null;
    percentLeft?: number | null;
  }[];
}

/** A cart that nobody has; nothing is written. */
export const tryPromotions = (trial: Trial) =>
  request<Tried>('/api/v1/console/simulations', { method: 'POST', body: trial });

export interface VariantChoice {
  id: string;
  productId: string;
  sku: string;
  name: string;
}

const variants = (query: string) =>
  queryOptions({
    queryKey: ['console', 'variants', query],
    queryFn: query
      ? ({ signal }: { signal: AbortSignal }) =>
          request<{ items: VariantChoice[] }>(`/api/v1/console/variants?${query}`, { signal })
      : skipToken,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });

/** Variants of products that the words find. */
export const useVariantSearch = (text: string) =>
  useQuery(variants(text.trim() ? `text=${encodeURIComponent(text.trim())}` : ''));

/** Names of variants that were chosen. */
export const useVariantNames = (ids: readonly string[]) =>
  useQuery(variants(ids.length > 0 ? `id=${ids.slice(0, 200).toSorted().join(',')}` : ''));
