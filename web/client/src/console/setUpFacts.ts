import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Money } from '../shop/types.ts';

/** How a small parcel can go from one warehouse to one market. */
export interface ShippingService {
  code: string;
  name: string;
  carrier: string;
  mode: string;
  fromWarehouse: string;
  market: string;
  country: string;
  minDays: number;
  maxDays: number;
  dutiesPaid: boolean;
  from: Money;
}

export interface PaymentMethod {
  code: string;
  provider: string;
  flow: string;
  markets: string[];
  /** A test one moves no money. */
  mode: 'TEST' | 'LIVE';
}

/** How a provider did for the last day. */
export interface PaymentChannel {
  provider: string;
  calls: number;
  troubled: number;
  started: number;
  authorised: number;
  failed: number;
  medianSeconds?: number | null;
  sick: boolean;
}

const options = <Item>(path: string) =>
  queryOptions({
    queryKey: ['console', path],
    queryFn: ({ signal }) => request<{ items: Item[] }>(`/api/v1/console/${path}`, { signal }),
    staleTime: 60_000,
  });

/** Under which the ways to pay and the ways to go are kept. */
export const paymentMethodsKey = ['console', 'payment/methods'] as const;
export const shippingServicesKey = ['console', 'shipping/services'] as const;

/** How parcels can go. */
export const useShippingServices = () => useQuery(options<ShippingService>('shipping/services'));

/** How shoppers can pay. */
export const usePaymentMethods = () => useQuery(options<PaymentMethod>('payment/methods'));

/** How the providers did. */
export const usePaymentChannels = () => useQuery(options<PaymentChannel>('payment/channels'));
