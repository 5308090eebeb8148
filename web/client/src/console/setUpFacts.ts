import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Money } from '../shop/types.ts';

export interface ShippingService {
  code: string;
  name: string;
  carrier: string;
  fromWarehouse?: string | null;
  countries: string[];
  minDays: number;
  maxDays: number;
  incoterm?: string | null;
  from?: Money | null;
}

export interface PaymentMethod {
  code: string;
  name: string;
  provider: string;
  flow?: string | null;
  markets: string[];
  mode?: string | null;
  state?: string | null;
}

export interface StaffMember {
  id: string;
  name: string;
  email: string;
  permissions: string[];
  state?: string | null;
  createdAt: string;
  lastSeenAt?: string | null;
}

const options = <Item>(path: string) =>
  queryOptions({
    queryKey: ['console', path],
    queryFn: ({ signal }) => request<{ items: Item[] }>(`/api/v1/console/${path}`, { signal }),
    staleTime: 60_000,
  });

/** How parcels can go. */
export const useShippingServices = () => useQuery(options<ShippingService>('shipping/services'));

/** How shoppers can pay. */
export const usePaymentMethods = () => useQuery(options<PaymentMethod>('payment/methods'));

/** Who may work here, and what each may do. */
export const useStaff = () => useQuery(options<StaffMember>('staff'));
