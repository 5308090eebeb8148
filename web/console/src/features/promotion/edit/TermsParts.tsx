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

/** How it is called, when it runs, and whether a code is needed. */
export function BasicsPart({ form }: { form: PromotionForm }) {
  const intl = useIntl();
  const text = useText();
  const zone = useZoneName();
  return (
    <Panel title="web.console.promotion.basics">
      <div className="form-grid form-grid-two">
        <TextInput
          required
          maxLength={200}
          label={text('name')}
          description={text('nameHint')}
          {...form.getInputProps('name')}
        />
        <Radio.Group label={text('trigger')} {...form.getInputProps('trigger')}>
          <div className="row-tools">
            <Radio value="AUTOMATIC" label={text('trigger.AUTOMATIC')} />
            <Radio value="COUPON" label={text('trigger.COUPON')} />
          </div>
        </Radio.Group>
        {(['startsAt', 'endsAt'] as const).map((path) => (
          <TextInput
            key={path}
            type="datetime-local"
            label={text(path)}
            description={text(`${path}Hint`, { zone })}
            {...form.getInputProps(path)}
          />
        ))}
      </div>
      <fieldset className="form-part">
        <legend>{text('titles')}</legend>
        <p className="muted small">{text('titlesHint')}</p>
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
      <div className="form-grid form-grid-two">
        <Select
          allowDeselect={false}
          label={text('group')}
          description={text('groupHint')}
          data={[...new Set([...groups, form.values.group])]}
          {...form.getInputProps('group')}
        />
        <TextInput
          inputMode="numeric"
          maxLength={7}
          label={text('priority')}
          description={text('priorityHint')}
          {...form.getInputProps('priority')}
        />
        <TagsInput
          label={text('excludes')}
          description={text('excludesHint')}
          data={groups}
          {...form.getInputProps('excludes')}
        />
        <Checkbox
          label={text('exclusive')}
          description={text('exclusiveHint')}
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
            label={text('uses')}
            description={text('usesHint')}
            {...form.getInputProps('uses')}
          />
          <TextInput
            inputMode="numeric"
            maxLength={9}
            label={text('usesEach')}
            description={text('usesHint')}
            {...form.getInputProps('usesEach')}
          />
          <TextInput
            inputMode="decimal"
            maxLength={6}
            rightSection="%"
            label={text('marginFloor')}
            description={text('marginFloorHint')}
            {...form.getInputProps('marginFloor')}
          />
        </div>
        <AmountsField
          label={text('budgets')}
          description={text('budgetsHint')}
          {...form.getInputProps('budgets')}
          value={form.values.budgets}
        />
        <AmountsField
          label={text('mostOff')}
          description={text('mostOffHint')}
          {...form.getInputProps('mostOff')}
          value={form.values.mostOff}
        />
        <div className="form-grid">
          <Radio.Group label={text('basis')} {...form.getInputProps('basis')}>
            <div className="row-tools">
              <Radio value="GROSS" label={text('basis.GROSS')} />
              <Radio value="NET" label={text('basis.NET')} />
            </div>
          </Radio.Group>
          <Select
            allowDeselect={false}
            label={text('bearer')}
            data={(['PLATFORM', 'SELLER', 'SHARED'] as const).map((value) => ({
              value,
              label: text(`bearer.${value}`),
            }))}
            {...form.getInputProps('bearer')}
          />
          {form.values.bearer === 'SHARED' ? (
            <TextInput
              inputMode="decimal"
              maxLength={6}
              rightSection="%"
              label={text('sellerPercent')}
              {...form.getInputProps('sellerPercent')}
            />
          ) : null}
        </div>
      </div>
    </Panel>
  );
}
