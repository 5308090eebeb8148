import { Chip, MultiSelect, TagsInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDeskMarkets } from '@entrepot/client/console/marketDesk.ts';
import { CountriesSelect } from '../../../shared/CountrySelect.tsx';
import { AmountsField } from '../parts/AmountsField.tsx';
import { ScopeField } from '../parts/ScopeField.tsx';
import { useText } from '../parts/useText.ts';
import { weekdays, type ConditionFields, type ListKind, type RowFields } from './conditionForm.ts';
import { useDayName } from './useSay.ts';

interface RowProps<Fields> {
  fields: Fields;
  fault: ReactNode;
  onChange: (fields: ConditionFields) => void;
}

/** One condition as a readable line: what is compared, and with what. */
export function ConditionRow({ fields, fault, onChange }: RowProps<RowFields>) {
  const text = useText();
  const name = text(`web.console.promotion.condition.${fields.type}`);
  return (
    <section aria-label={name} className="form-stack">
      <h3 className="rule-name">
        {fields.not ? (
          <span className="rule-not">{text('web.console.promotion.condition.not')}</span>
        ) : null}{' '}
        {name}
      </h3>
      <RowBody fields={fields} fault={fault} onChange={onChange} />
    </section>
  );
}

function RowBody({ fields, fault, onChange }: RowProps<RowFields>) {
  const text = useText();
  switch (fields.type) {
    case 'FirstOrder':
      return (
        <p className="muted small">{text('web.console.promotion.condition.firstOrderHint')}</p>
      );
    case 'GoodsAtLeast':
      return (
        <>
          <AmountsField
            label={text('web.console.promotion.condition.amount')}
            value={fields.amounts}
            error={fault}
            onChange={(amounts) => onChange({ ...fields, amounts })}
          />
          <ScopeField
            label={text('web.console.promotion.condition.of')}
            value={fields.of}
            onChange={(of) => onChange({ ...fields, of })}
          />
        </>
      );
    case 'PiecesAtLeast':
      return (
        <>
          <TextInput
            className="short-field"
            inputMode="numeric"
            maxLength={6}
            label={text('web.console.promotion.condition.pieces')}
            value={fields.pieces}
            error={fault}
            onChange={(event) => onChange({ ...fields, pieces: event.currentTarget.value })}
          />
          <ScopeField
            label={text('web.console.promotion.condition.of')}
            value={fields.of}
            onChange={(of) => onChange({ ...fields, of })}
          />
        </>
      );
    case 'Hours':
      return <Hours fields={fields} fault={fault} onChange={onChange} />;
    default:
      return <Names fields={fields} fault={fault} onChange={onChange} />;
  }
}

type NamesFields = Extract<RowFields, { type: ListKind }>;

function Names({ fields, fault, onChange }: RowProps<NamesFields>) {
  const intl = useIntl();
  const text = useText();
  const markets = useDeskMarkets().data?.items ?? [];
  const shared = {
    'aria-label': text(`web.console.promotion.condition.${fields.type}`),
    value: fields.names,
    error: fault,
    onChange: (names: string[]) => onChange({ ...fields, names }),
  };
  switch (fields.type) {
    case 'InMarket':
      return (
        <MultiSelect
          searchable
          data={markets.map(({ code, names }) => ({
            value: code,
            label: names[intl.locale] ?? names.en ?? code,
          }))}
          {...shared}
        />
      );
    case 'InCountry':
      return <CountriesSelect first={markets.flatMap(({ countries }) => countries)} {...shared} />;
    case 'InChannel':
      return <TagsInput data={['storefront']} {...shared} />;
    case 'PaysWith':
      return (
        <TagsInput
          data={[...new Set(markets.flatMap(({ paymentMethods }) => paymentMethods))]}
          {...shared}
        />
      );
    case 'InSegment':
      return (
        <TagsInput description={text('web.console.promotion.condition.segmentHint')} {...shared} />
      );
  }
}

type HoursFields = Extract<RowFields, { type: 'Hours' }>;

function Hours({ fields, fault, onChange }: RowProps<HoursFields>) {
  const text = useText();
  const dayName = useDayName();
  return (
    <>
      <div className="form-grid form-grid-tight">
        {(['from', 'until'] as const).map((path) => (
          <TextInput
            key={path}
            type="time"
            label={text(`web.console.promotion.condition.${path}`)}
            value={fields[path]}
            error={fault}
            onChange={(event) => onChange({ ...fields, [path]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          label={text('web.console.promotion.condition.zone')}
          value={fields.zone}
          onChange={(event) => onChange({ ...fields, zone: event.currentTarget.value })}
        />
      </div>
      <Chip.Group multiple value={fields.days} onChange={(days) => onChange({ ...fields, days })}>
        <div
          className="row-tools"
          role="group"
          aria-label={text('web.console.promotion.condition.days')}
        >
          {weekdays.map((day) => (
            <Chip key={day} size="xs" value={day}>
              {dayName(day)}
            </Chip>
          ))}
          <span className="muted small">{text('web.console.promotion.condition.daysHint')}</span>
        </div>
      </Chip.Group>
    </>
  );
}
