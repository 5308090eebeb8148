import { useForm, type UseFormReturnType } from '@mantine/form';
import { useIntl } from 'react-intl';
import type { OfferChoices } from '@entrepot/client/console/offers.ts';
import { faultsOf, type OfferFields } from './offerForm.ts';

export type OfferForm = UseFormReturnType<OfferFields>;

/** The form of a product; every field says itself what is not right. */
export function useOfferForm(initialValues: OfferFields, choices: OfferChoices): OfferForm {
  const intl = useIntl();
  return useForm<OfferFields>({
    initialValues,
    validateInputOnBlur: true,
    validate: (values) =>
      Object.fromEntries(
        faultsOf(values, choices).map(({ path, code }) => [
          path,
          intl.formatMessage({ id: `web.console.offer.fault.${code}` }),
        ]),
      ),
  });
}
