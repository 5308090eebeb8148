import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useProductSearch } from '@entrepot/client/console/find.ts';
import { productQuery } from '@entrepot/client/console/product.ts';

interface ProductsFieldProps {
  label: string;
  description: string;
  value: string[];
  error?: ReactNode;
  onChange: (value: string[]) => void;
}

const waitMilliseconds = 200;

/** Products found by name or SKU, in the order in which they were chosen. */
export function ProductsField({ value, ...field }: ProductsFieldProps) {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), waitMilliseconds);
  const found = useProductSearch(words).data?.items ?? [];
  const chosen = useQueries({ queries: value.map(productQuery) });
  const options = new Map(found.map(({ id, name }) => [id, name]));
  value.forEach((id, place) => options.set(id, chosen[place]?.data?.name ?? id.slice(-6)));
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      {...field}
    />
  );
}
