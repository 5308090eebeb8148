import type { IntlShape } from 'react-intl';

/** What can happen to a parcel, in the order in which it usually does. */
export const trackingStatuses = [
  'INFO_RECEIVED',
  'PICKED_UP',
  'DEPARTED',
  'IN_TRANSIT',
  'ARRIVED',
  'CUSTOMS_PROCESSING',
  'CUSTOMS_HELD',
  'CUSTOMS_RELEASED',
  'OUT_FOR_DELIVERY',
  'AVAILABLE_FOR_PICKUP',
  'DELIVERED',
  'DELIVERY_FAILED',
  'EXCEPTION',
  'RETURNED',
] as const;

export function trackingText(intl: IntlShape, status: string): string {
  const id = `web.console.tracking.${status.toLowerCase()}` as FormatjsIntl.Message['ids'];
  return intl.messages[id] ? intl.formatMessage({ id }) : status;
}
