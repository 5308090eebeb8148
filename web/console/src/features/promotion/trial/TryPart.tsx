import { Button, Checkbox, Select, TagsInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useDeskMarkets } from '@entrepot/client/console/marketDesk.ts';
import { tryPromotions, useVariantNames, type Tried } from '@entrepot/client/console/promotions.ts';
import { useZoneName } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { entryOf, faultsOf } from '../edit/promotionForm.ts';
import type { PromotionForm } from '../edit/usePromotionForm.ts';
import { useText } from '../parts/useText.ts';
import { VariantsField } from '../parts/VariantsField.tsx';
import { TriedPart } from './TriedPart.tsx';
import { trialOf, type TrialFields } from './trialForm.ts';

interface TryPartProps {
  id: string;
  form: PromotionForm;
  trial: TrialFields;
  onTrial: (trial: TrialFields) => void;
}

/** A cart that nobody has, and what every promotion would do to it. */
export function TryPart({ id, form, trial, onTrial }: TryPartProps) {
  const text = useText();
  const attempt = useMutation<Tried>({
    mutationFn: () => tryPromotions(trialOf(trial, id, entryOf(form.values, 0))),
  });
  const needs = trial.asTyped
    ? Object.keys(faultsOf(form.values)).filter((path) => path !== 'name' && path !== 'titles.en')
    : [];
  return (
    <>
      <Panel title="web.console.promotion.trial.cart">
        <form
          className="form-stack"
          onSubmit={(event) => {
            event.preventDefault();
            attempt.mutate();
          }}
        >
          <Cart trial={trial} set={(patch) => onTrial({ ...trial, ...patch })} />
          <Circumstances trial={trial} set={(patch) => onTrial({ ...trial, ...patch })} />
          <Checkbox
            label={text('web.console.promotion.trial.asTyped')}
            description={text('web.console.promotion.trial.asTypedHint')}
            checked={trial.asTyped}
            onChange={(event) => onTrial({ ...trial, asTyped: event.currentTarget.checked })}
          />
          {needs.length > 0 ? (
            <p className="field-error">
              {text('web.console.promotion.faults', { count: needs.length })}
            </p>
          ) : null}
          <ProblemNotice failure={attempt.error} takesFocus />
          <Button
            type="submit"
            className="row-start"
            disabled={trial.items.length === 0 || !trial.market || needs.length > 0}
            loading={attempt.isPending}
          >
            {text('web.console.promotion.trial.run')}
          </Button>
        </form>
      </Panel>
      {attempt.data ? <TriedPart tried={attempt.data} own={id} /> : null}
    </>
  );
}

/** The channel of a cart that names none. */
const usualChannel = 'storefront';

interface PartProps {
  trial: TrialFields;
  set: (patch: Partial<TrialFields>) => void;
}

function Cart({ trial, set }: PartProps) {
  const text = useText();
  const { items } = trial;
  const named = useVariantNames(items.map(({ variantId }) => variantId)).data?.items ?? [];
  return (
    <>
      <VariantsField
        required
        label={text('web.console.promotion.trial.goods')}
        placeholder={text('web.console.promotion.scope.find')}
        value={items.map(({ variantId }) => variantId)}
        onChange={(ids) =>
          set({
            items: ids.map(
              (id) =>
                items.find(({ variantId }) => variantId === id) ?? { variantId: id, quantity: '1' },
            ),
          })
        }
      />
      {items.length > 0 ? (
        <ul className="trial-lines">
          {items.map(({ variantId, quantity }) => {
            const name = named.find(({ id }) => id === variantId)?.name ?? variantId.slice(-6);
            return (
              <li key={variantId}>
                <bdi>{name}</bdi>
                <TextInput
                  size="xs"
                  inputMode="numeric"
                  maxLength={5}
                  aria-label={text('web.console.promotion.trial.quantityOf', { name })}
                  value={quantity}
                  onChange={(event) => {
                    const typed = event.currentTarget.value;
                    set({
                      items: items.map((one) =>
                        one.variantId === variantId ? { ...one, quantity: typed } : one,
                      ),
                    });
                  }}
                />
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}

function Circumstances({ trial, set }: PartProps) {
  const intl = useIntl();
  const text = useText();
  const zone = useZoneName();
  const markets = useDeskMarkets().data?.items ?? [];
  const market = markets.find(({ code }) => code === trial.market);
  return (
    <div className="form-grid">
      <Select
        required
        allowDeselect={false}
        label={text('web.console.promotion.trial.market')}
        data={markets.map(({ code, names }) => ({
          value: code,
          label: names[intl.locale] ?? names.en ?? code,
        }))}
        value={trial.market || null}
        onChange={(code) =>
          set({
            market: code ?? '',
            country: markets.find((one) => one.code === code)?.countries[0] ?? '',
          })
        }
      />
      <Select
        allowDeselect={false}
        label={text('web.console.promotion.trial.country')}
        data={(market?.countries ?? []).map((value) => ({
          value,
          label: intl.formatDisplayName(value, { type: 'region' }) ?? value,
        }))}
        value={trial.country || null}
        onChange={(country) => set({ country: country ?? '' })}
      />
      <TagsInput
        label={text('web.console.promotion.trial.codes')}
        value={trial.codes}
        onChange={(codes) => set({ codes })}
      />
      <TagsInput
        label={text('web.console.promotion.condition.InSegment')}
        value={trial.segments}
        onChange={(segments) => set({ segments })}
      />
      <Select
        clearable
        label={text('web.console.promotion.trial.payment')}
        data={market?.paymentMethods ?? []}
        value={trial.paymentMethod || null}
        onChange={(method) => set({ paymentMethod: method ?? '' })}
      />
      <Select
        allowDeselect={false}
        label={text('web.console.promotion.trial.firstOrder')}
        data={(['unknown', 'yes', 'no'] as const).map((value) => ({
          value,
          label: text(`web.console.promotion.trial.firstOrder.${value}`),
        }))}
        value={trial.firstOrder}
        onChange={(value) =>
          set({ firstOrder: value === 'yes' || value === 'no' ? value : 'unknown' })
        }
      />
      <TextInput
        label={text('web.console.promotion.trial.channel')}
        placeholder={usualChannel}
        maxLength={80}
        value={trial.channel}
        onChange={(event) => set({ channel: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={text('web.console.promotion.trial.at')}
        description={text('web.console.promotion.trial.atHint', { zone })}
        value={trial.at}
        onChange={(event) => set({ at: event.currentTarget.value })}
      />
    </div>
  );
}
