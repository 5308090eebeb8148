import { MultiSelect, Select, type MultiSelectProps, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useCountries } from '@entrepot/client/console/countries.ts';

/** Countries by their names, those named first on top. */
export function useCountryOptions(first: readonly string[] = []) {
  const intl = useIntl();
  const countries = useCountries(intl.locale).data?.items;
  return useMemo(() => {
    const options = (countries ?? []).map(({ code, name }) => ({
      value: code,
      label: `${name} (${code})`,
    }));
    const preferred = options.filter(({ value }) => first.includes(value));
    return [...preferred, ...options.filter(({ value }) => !first.includes(value))];
  }, [countries, first]);
}

interface Preferred {
  /** Those that stand on top. */
  first?: readonly string[];
}

const none: readonly string[] = [];

/** One country out of all. */
export function CountrySelect({ first = none, value, ...select }: SelectProps & Preferred) {
  return (
    <Select
      searchable
      allowDeselect={false}
      limit={300}
      data={useCountryOptions(first)}
      value={value || null}
      {...select}
    />
  );
}

/** Some countries out of all. */
export function CountriesSelect({ first = none, ...select }: MultiSelectProps & Preferred) {
  return <MultiSelect searchable limit={300} data={useCountryOptions(first)} {...select} />;
}
