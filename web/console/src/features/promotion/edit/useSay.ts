import { useIntl } from 'react-intl';
import { useCategories } from '@entrepot/client/console/categories.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { useVariantNames } from '@entrepot/client/console/promotions.ts';
import type { MessageId } from '../../../shared/messages.ts';
import { useMoney } from '../parts/useMoney.ts';
import type { Say } from './sentence.ts';
import { weekdays } from './conditionForm.ts';

/** A Monday, from which the names of the days are counted. */
const monday = Date.UTC(2024, 0, 1);

export function useDayName(): (day: string) => string {
  const intl = useIntl();
  return (day) =>
    intl.formatDate(monday + weekdays.findIndex((one) => one === day) * 86_400_000, {
      weekday: 'short',
      timeZone: 'UTC',
    });
}

/** The words of the reader, for sentences about a promotion; names of these variants among them. */
export function useSay(variants: readonly string[]): Say {
  const intl = useIntl();
  const money = useMoney();
  const dayName = useDayName();
  const categories = useCategories().data?.items ?? [];
  const markets = useMarkets().data?.items ?? [];
  const named = useVariantNames(variants).data?.items ?? [];
  const nameIn = (names: Record<string, string> | undefined, code: string) =>
    names?.[intl.locale] ?? names?.en ?? code;
  return {
    words: (id, values) => intl.formatMessage({ id: id as MessageId }, values),
    gap: intl.locale.startsWith('zh') ? '' : ' ',
    list: (parts, type) => intl.formatList(parts, { type }),
    money,
    moment: (instant) => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' }),
    name: (kind, code) => {
      switch (kind) {
        case 'category':
          return nameIn(categories.find(({ slug }) => slug === code)?.names, code);
        case 'market':
          return nameIn(markets.find((one) => one.code === code)?.names, code);
        case 'country':
          return intl.formatDisplayName(code, { type: 'region' }) ?? code;
        case 'day':
          return dayName(code);
        case 'product':
          return named.find(({ productId }) => productId === code)?.name ?? '…';
        case 'variant':
          return named.find(({ id }) => id === code)?.name ?? '…';
      }
    },
  };
}
