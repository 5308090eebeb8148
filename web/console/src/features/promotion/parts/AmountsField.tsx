import { TextInput } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useDeskMarkets } from '@entrepot/client/console/marketDesk.ts';
import type { Amounts } from '../edit/amounts.ts';

interface AmountsFieldProps {
  label: string;
  description?: string;
  value: Amounts;
  error?: ReactNode;
  onChange: (value: Amounts) => void;
}

/** One amount for each currency that the shop sells in; empty ones are not meant. */
export function AmountsField({ label, description, value, error, onChange }: AmountsFieldProps) {
  const id = useId();
  const markets = useDeskMarkets().data?.items ?? [];
  const currencies = [
    ...new Set([...markets.map(({ currency }) => currency), ...Object.keys(value)]),
  ];
  return (
    <fieldset className="amounts" aria-describedby={error ? id : undefined}>
      <legend>{label}</legend>
      {description ? <p className="muted small">{description}</p> : null}
      <div className="amounts-row">
        {currencies.map((currency) => (
          <TextInput
            key={currency}
            inputMode="decimal"
            maxLength={13}
            aria-label={`${label} ${currency}`}
            leftSection={<span className="muted small">{currency}</span>}
            leftSectionWidth={46}
            error={Boolean(error)}
            value={value[currency] ?? ''}
            onChange={(event) => onChange({ ...value, [currency]: event.currentTarget.value })}
          />
        ))}
      </div>
      {error ? (
        <p id={id} className="field-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
