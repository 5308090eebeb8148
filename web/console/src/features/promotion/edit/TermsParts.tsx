import { Checkbox, Radio, Select, TagsInput, TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import { usePromotionPolicy } from '@entrepot/client/console/promotions.ts';
import { useZoneName } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { shopLanguages } from '../../../shared/languages.ts';
import { AmountsField } from '../parts/AmountsField.tsx';
import { useText } from '../parts/useText.ts';
import type { PromotionForm } from './usePromotionForm.ts';

/** Groups that are tried in this order where the shop names none. */
export const usualGroups = ['flash', 'price', 'goods', 'cart', 'coupon', 'shipping'];

const moments = [
  {
    path: 'startsAt',
    label: 'web.console.promotion.startsAt',
    hint: 'web.console.promotion.startsAtHint',
  },
  {
    path: 'endsAt',
    label: 'web.console.promotion.endsAt',
    hint: 'web.console.promotion.endsAtHint',
  },
] as const;

/** How it is called, when it runs, and whether a code is needed. */
export function BasicsPart({ form }: { form: PromotionForm }) {
  const intl = useIntl();
  const text = useText();
  const zone = useZoneName();
  return (
    <Panel title="web.console.promotion.basics">
      <div className="form-grid form-halves">
        <TextInput
          required
          maxLength={200}
          label={text('web.console.promotion.name')}
          description={text('web.console.promotion.nameHint')}
          {...form.getInputProps('name')}
        />
        <Radio.Group
          label={text('web.console.promotion.trigger')}
          {...form.getInputProps('trigger')}
        >
          <div className="row-tools">
            <Radio value="AUTOMATIC" label={text('web.console.promotion.trigger.AUTOMATIC')} />
            <Radio value="COUPON" label={text('web.console.promotion.trigger.COUPON')} />
          </div>
        </Radio.Group>
        {moments.map(({ path, label, hint }) => (
          <TextInput
            key={path}
            type="datetime-local"
            label={text(label)}
            description={text(hint, { zone })}
            {...form.getInputProps(path)}
          />
        ))}
      </div>
      <fieldset className="form-part">
        <legend>{text('web.console.promotion.titles')}</legend>
        <p className="muted small">{text('web.console.promotion.titlesHint')}</p>
        <div className="form-grid">
          {shopLanguages.map((tag) => (
            <TextInput
              key={tag}
              dir="auto"
              lang={tag}
              maxLength={120}
              label={intl.formatDisplayName(tag, { type: 'language' }) ?? tag}
              {...form.getInputProps(`titles.${tag}`)}
              value={form.values.titles[tag] ?? ''}
            />
          ))}
        </div>
      </fieldset>
    </Panel>
  );
}

/** How it goes together with others. */
export function StackingPart({ form }: { form: PromotionForm }) {
  const text = useText();
  const policy = usePromotionPolicy();
  const groups = [
    ...new Set([...(policy.data?.groups ?? []).map(({ code }) => code), ...usualGroups]),
  ];
  return (
    <Panel title="web.console.promotion.stacking">
      <div className="form-grid form-halves">
        <Select
          allowDeselect={false}
          label={text('web.console.promotion.group')}
          description={text('web.console.promotion.groupHint')}
          data={[...new Set([...groups, form.values.group])]}
          {...form.getInputProps('group')}
        />
        <TextInput
          inputMode="numeric"
          maxLength={7}
          label={text('web.console.promotion.priority')}
          description={text('web.console.promotion.priorityHint')}
          {...form.getInputProps('priority')}
        />
        <TagsInput
          label={text('web.console.promotion.excludes')}
          description={text('web.console.promotion.excludesHint')}
          data={groups}
          {...form.getInputProps('excludes')}
        />
        <Checkbox
          label={text('web.console.promotion.exclusive')}
          description={text('web.console.promotion.exclusiveHint')}
          {...form.getInputProps('exclusive', { type: 'checkbox' })}
        />
      </div>
    </Panel>
  );
}

/** How far it may go, how often, and who bears it. */
export function TermsPart({ form }: { form: PromotionForm }) {
  const text = useText();
  return (
    <Panel title="web.console.promotion.terms">
      <div className="form-stack">
        <div className="form-grid">
          <TextInput
            inputMode="numeric"
            maxLength={9}
            label={text('web.console.promotion.uses')}
            description={text('web.console.promotion.usesHint')}
            {...form.getInputProps('uses')}
          />
          <TextInput
            inputMode="numeric"
            maxLength={9}
            label={text('web.console.promotion.usesEach')}
            description={text('web.console.promotion.usesHint')}
            {...form.getInputProps('usesEach')}
          />
          <TextInput
            inputMode="decimal"
            maxLength={6}
            rightSection="%"
            label={text('web.console.promotion.marginFloor')}
            description={text('web.console.promotion.marginFloorHint')}
            {...form.getInputProps('marginFloor')}
          />
        </div>
        <AmountsField
          label={text('web.console.promotion.budgets')}
          description={text('web.console.promotion.budgetsHint')}
          {...form.getInputProps('budgets')}
          value={form.values.budgets}
        />
        <AmountsField
          label={text('web.console.promotion.mostOff')}
          description={text('web.console.promotion.mostOffHint')}
          {...form.getInputProps('mostOff')}
          value={form.values.mostOff}
        />
        <div className="form-grid">
          <Radio.Group label={text('web.console.promotion.basis')} {...form.getInputProps('basis')}>
            <div className="row-tools">
              <Radio value="GROSS" label={text('web.console.promotion.basis.GROSS')} />
              <Radio value="NET" label={text('web.console.promotion.basis.NET')} />
            </div>
          </Radio.Group>
          <Select
            allowDeselect={false}
            label={text('web.console.promotion.bearer')}
            data={(['PLATFORM', 'SELLER', 'SHARED'] as const).map((value) => ({
              value,
              label: text(`web.console.promotion.bearer.${value}`),
            }))}
            {...form.getInputProps('bearer')}
          />
          {form.values.bearer === 'SHARED' ? (
            <TextInput
              inputMode="decimal"
              maxLength={6}
              rightSection="%"
              label={text('web.console.promotion.sellerPercent')}
              {...form.getInputProps('sellerPercent')}
            />
          ) : null}
        </div>
      </div>
    </Panel>
  );
}
