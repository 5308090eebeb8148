import { Button, TextInput } from '@mantine/core';
import { useVariantNames } from '@entrepot/client/console/promotions.ts';
import { AmountsField } from '../parts/AmountsField.tsx';
import { useText } from '../parts/useText.ts';
import { VariantsField } from '../parts/VariantsField.tsx';
import { newFlash } from './effectForm.ts';
import type { EffectProps } from './EffectPart.tsx';

/** What a flash sale sells: a price of its own, so many pieces, so many for one buyer. */
export function FlashItems({ effect, set, fault }: EffectProps) {
  const text = useText();
  const { items } = effect;
  const named = useVariantNames(items.map(({ variantId }) => variantId)).data?.items ?? [];
  const nameOf = (id: string) => {
    const one = named.find((variant) => variant.id === id);
    return one ? `${one.name} · ${one.sku}` : id.slice(-6);
  };
  const change = (place: number, patch: Partial<(typeof items)[number]>) =>
    set({ items: items.map((item, at) => (at === place ? { ...item, ...patch } : item)) });
  return (
    <>
      <TextInput
        maxLength={120}
        label={text('web.console.promotion.effect.theme')}
        description={text('web.console.promotion.effect.themeHint')}
        value={effect.theme}
        error={fault('theme')}
        onChange={(event) => set({ theme: event.currentTarget.value })}
      />
      <VariantsField
        label={text('web.console.promotion.effect.items')}
        placeholder={text('web.console.promotion.scope.find')}
        value={items.map(({ variantId }) => variantId)}
        error={fault('items')}
        onChange={(ids) =>
          set({
            items: ids.map((id) => items.find((item) => item.variantId === id) ?? newFlash(id)),
          })
        }
      />
      {items.map((item, place) => (
        <section key={item.variantId} className="variant" aria-label={nameOf(item.variantId)}>
          <header>
            <h3 dir="auto">{nameOf(item.variantId)}</h3>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={text('web.console.promotion.removeOf', { name: nameOf(item.variantId) })}
              onClick={() => set({ items: items.filter((_, at) => at !== place) })}
            >
              {text('web.console.promotion.remove')}
            </Button>
          </header>
          <div className="form-stack">
            <AmountsField
              label={text('web.console.promotion.effect.unit')}
              value={item.unit}
              error={fault(`items.${place}.unit`)}
              onChange={(unit) => change(place, { unit })}
            />
            <div className="form-grid form-grid-tight">
              <TextInput
                inputMode="numeric"
                maxLength={7}
                label={text('web.console.promotion.effect.stock')}
                value={item.pieces}
                error={fault(`items.${place}.pieces`)}
                onChange={(event) => change(place, { pieces: event.currentTarget.value })}
              />
              <TextInput
                inputMode="numeric"
                maxLength={3}
                label={text('web.console.promotion.effect.mostEach')}
                value={item.mostEach}
                error={fault(`items.${place}.mostEach`)}
                onChange={(event) => change(place, { mostEach: event.currentTarget.value })}
              />
            </div>
          </div>
        </section>
      ))}
    </>
  );
}
