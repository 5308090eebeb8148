import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import {
  useVariantNames,
  useVariantSearch,
  type VariantChoice,
} from '@entrepot/client/console/promotions.ts';

interface VariantsFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  value: string[];
  error?: ReactNode;
  required?: boolean;
  /** Whole products instead of single variants. */
  ofProducts?: boolean;
  onChange: (value: string[]) => void;
}

const waitMilliseconds = 200;

/** Goods found by name or SKU. */
export function VariantsField({
  ofProducts = false,
  value,
  onChange,
  ...field
}: VariantsFieldProps) {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, waitMilliseconds);
  const found = useVariantSearch(words).data?.items ?? [];
  const [met, setMet] = useState<VariantChoice[]>([]);
  const named = useVariantNames(ofProducts ? [] : value).data?.items ?? [];
  const idOf = (one: VariantChoice) => (ofProducts ? one.productId : one.id);
  const options = new Map(value.map((id) => [id, id.slice(-6)]));
  for (const one of [...met, ...named, ...found]) {
    options.set(idOf(one), ofProducts ? one.name : `${one.sku} · ${one.name}`);
  }
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      data={[...options].map(([id, label]) => ({ value: id, label }))}
      value={value}
      onChange={(next) => {
        setMet([...met, ...found.filter((one) => next.includes(idOf(one)))]);
        onChange(next);
      }}
      {...field}
    />
  );
}
