import { useIntl } from 'react-intl';
import type { Minor } from '@entrepot/client/console/promotions.ts';
import { decimalText } from '../edit/amounts.ts';

/** Amounts that the API keeps in minor units, as the operator's language writes them. */
export function useMoney(): (amount: Minor) => string {
  const intl = useIntl();
  return (amount) =>
    intl.formatNumber(decimalText(amount) as unknown as number, {
      style: 'currency',
      currency: amount.currency,
    });
}
