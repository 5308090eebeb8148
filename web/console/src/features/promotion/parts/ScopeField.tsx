import { Button, MultiSelect, SegmentedControl, TagsInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCategories } from '@entrepot/client/console/categories.ts';
import type { Scope } from '@entrepot/client/console/promotions.ts';
import { emptyScope, names } from '../edit/scope.ts';
import { useText } from './useText.ts';
import { VariantsField } from './VariantsField.tsx';

interface ScopeFieldProps {
  label: string;
  value: Scope;
  error?: ReactNode;
  /** Goods have to be named; all of them is no answer. */
  mustName?: boolean;
  onChange: (value: Scope) => void;
}

/** Which goods: all, or some by category, brand, product or variant, with exceptions. */
export function ScopeField({ label, value, error, mustName = false, onChange }: ScopeFieldProps) {
  const text = useText();
  const [some, setSome] = useState(mustName || names(value));
  const hasExceptions =
    value.exceptCategories.length + value.exceptBrands.length + value.exceptProducts.length > 0;
  const [except, setExcept] = useState(hasExceptions);
  const set = (patch: Partial<Scope>) => onChange({ ...value, ...patch });
  return (
    <fieldset className="scope">
      <legend>{label}</legend>
      {mustName ? null : (
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={some ? 'some' : 'all'}
          data={[
            { value: 'all', label: text('web.console.promotion.scope.all') },
            { value: 'some', label: text('web.console.promotion.scope.some') },
          ]}
          onChange={(choice) => {
            setSome(choice === 'some');
            if (choice === 'all') {
              const { exceptBrands, exceptCategories, exceptProducts } = value;
              onChange({ ...emptyScope, exceptBrands, exceptCategories, exceptProducts });
            }
          }}
        />
      )}
      {some ? (
        <div className="form-grid form-grid-two">
          <CategoriesField
            label={text('web.console.promotion.scope.categories')}
            value={value.categories}
            onChange={(categories) => set({ categories })}
          />
          <TagsInput
            label={text('web.console.promotion.scope.brands')}
            value={value.brands}
            onChange={(brands) => set({ brands })}
          />
          <VariantsField
            ofProducts
            label={text('web.console.promotion.scope.products')}
            placeholder={text('web.console.promotion.scope.find')}
            value={value.products}
            onChange={(products) => set({ products })}
          />
          <VariantsField
            label={text('web.console.promotion.scope.variants')}
            placeholder={text('web.console.promotion.scope.find')}
            value={value.variants}
            onChange={(variants) => set({ variants })}
          />
        </div>
      ) : null}
      {except ? (
        <div className="form-grid form-grid-two">
          <CategoriesField
            label={text('web.console.promotion.scope.exceptCategories')}
            value={value.exceptCategories}
            onChange={(exceptCategories) => set({ exceptCategories })}
          />
          <TagsInput
            label={text('web.console.promotion.scope.exceptBrands')}
            value={value.exceptBrands}
            onChange={(exceptBrands) => set({ exceptBrands })}
          />
          <VariantsField
            ofProducts
            label={text('web.console.promotion.scope.exceptProducts')}
            placeholder={text('web.console.promotion.scope.find')}
            value={value.exceptProducts}
            onChange={(exceptProducts) => set({ exceptProducts })}
          />
        </div>
      ) : (
        <Button size="compact-sm" variant="subtle" onClick={() => setExcept(true)}>
          {text('web.console.promotion.scope.addExcept')}
        </Button>
      )}
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}

interface CategoriesFieldProps {
  label: string;
  value: string[];
  onChange: (value: string[]) => void;
}

function CategoriesField(props: CategoriesFieldProps) {
  const intl = useIntl();
  const categories = useCategories().data?.items ?? [];
  const data = categories.map(({ slug, names: named }) => ({
    value: slug,
    label: named[intl.locale] ?? named.en ?? slug,
  }));
  const known = new Set(categories.map(({ slug }) => slug));
  const others = props.value.filter((slug) => !known.has(slug));
  return (
    <MultiSelect
      searchable
      data={[...data, ...others.map((slug) => ({ value: slug, label: slug }))]}
      {...props}
    />
  );
}
