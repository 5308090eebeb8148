import { useForm, type UseFormReturnType } from '@mantine/form';
import { useText } from '../parts/useText.ts';
import { faultsOf, type PromotionFields } from './promotionForm.ts';

export type PromotionForm = UseFormReturnType<PromotionFields>;

/** The form of a promotion; every field says itself what is not right. */
export function usePromotionForm(initialValues: PromotionFields): PromotionForm {
  const text = useText();
  return useForm<PromotionFields>({
    initialValues,
    validate: (fields) =>
      Object.fromEntries(
        Object.entries(faultsOf(fields)).map(([path, fault]) => [
          path,
          text(`web.console.promotion.fault.${fault}`),
        ]),
      ),
  });
}
