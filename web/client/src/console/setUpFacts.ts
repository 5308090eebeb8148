import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

const staleTime = 60_000;

/** Under which the ways to pay and the ways to go are kept. */
export const paymentMethodsKey = ['console', 'payment/methods'] as const;
export const shippingServicesKey = ['console', 'shipping/services'] as const;

const servicesQuery = queryOptions({
  queryKey: shippingServicesKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/shipping/services', { signal }),
  staleTime,
});

const methodsQuery = queryOptions({
  queryKey: paymentMethodsKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/payment/methods', { signal }),
  staleTime,
});

const channelsQuery = queryOptions({
  queryKey: ['console', 'payment/channels'],
  queryFn: ({ signal }) => call('GET', '/api/v1/console/payment/channels', { signal }),
  staleTime,
});

/** How a small parcel can go from one warehouse to one market. */
export const useShippingServices = () => useQuery(servicesQuery);

/** How shoppers can pay; a test method moves no money. */
export const usePaymentMethods = () => useQuery(methodsQuery);

/** How the providers did for the last day. */
export const usePaymentChannels = () => useQuery(channelsQuery);
