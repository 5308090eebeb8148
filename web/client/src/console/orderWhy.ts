import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Verdict } from './promotions.ts';

interface Shown {
  display: string;
}

/** The row of the list behind a price, and what it was converted from if nobody set it. */
export interface PriceTrace {
  priceList: string;
  priceId: string;
  fromQuantity: number;
  from: string;
  until?: string | null;
  because: 'COMPANY' | 'SEGMENT' | 'CHANNEL' | 'MARKET' | 'BASE';
  passed: string[];
  converted?: { fromList: string; rateId: string; rate: string; rateDate: string } | null;
}

export interface WhyLine {
  lineId: string;
  name: string;
  quantity: number;
  unit: Shown;
  toPay?: Shown | null;
  why: string[];
  trace?: PriceTrace | null;
}

export interface WhyAmount {
  amount: {
    kind: string;
    lineId?: string | null;
    money: Shown;
    label: string;
    charged: boolean;
    ruleIds: string[];
  };
  why: string[];
  facts?: Record<string, string> | null;
}

export interface OrderWhy {
  rules: number;
  same: boolean;
  promotions: Verdict[];
  parts: {
    lines: WhyLine[];
    amounts: WhyAmount[];
    total: Shown;
    basis?: {
      ruleVersion: string;
      rates: { id: string; pair: string; rate: string; date: string; source: string }[];
    } | null;
  };
}

const whyQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['console', 'order', id, 'why'],
    queryFn: id
      ? ({ signal }: { signal: AbortSignal }) =>
          request<OrderWhy>(`/api/v1/console/orders/${encodeURIComponent(id)}/why`, { signal })
      : skipToken,
    staleTime: Infinity,
  });

/** Why an order costs what it costs; what was promised never changes. */
export const useOrderWhy = (id: string | null) => useQuery(whyQuery(id));
