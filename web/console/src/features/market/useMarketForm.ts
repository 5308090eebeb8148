import { useForm, type UseFormReturnType } from '@mantine/form';
import { useIntl } from 'react-intl';
import type { MarketFields } from './marketForm.ts';

export type MarketForm = UseFormReturnType<MarketFields>;

/** The form of a market; every field says itself what is not right. */
export function useMarketForm(initialValues: MarketFields, taken: string[]): MarketForm {
  const intl = useIntl();
  const needed = intl.formatMessage({ id: 'web.console.settings.needed' });
  return useForm<MarketFields>({
    initialValues,
    validateInputOnBlur: true,
    validate: {
      countries: (value) => {
        const code = value[0]?.toLowerCase() ?? '';
        if (code === '') return needed;
        return taken.includes(code) ? intl.formatMessage({ id: 'web.console.market.taken' }) : null;
      },
      name: (value) => (value.trim() ? null : needed),
      currency: (value) =>
        /^[A-Z]{3}$/.test(value)
          ? null
          : intl.formatMessage({ id: 'web.console.market.currencyWrong' }),
      warehouses: (value) => (value.length > 0 ? null : needed),
      methods: (value) => (value.length > 0 ? null : needed),
      incoterms: (value) => (value.length > 0 ? null : needed),
      returnDays: (value) =>
        /^\d{1,3}$/.test(value.trim())
          ? null
          : intl.formatMessage({ id: 'web.console.offer.fault.measure' }),
    },
  });
}
