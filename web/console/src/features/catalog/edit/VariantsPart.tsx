import { Button, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OfferChoices } from '@entrepot/client/console/offers.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { fieldId } from './fieldId.ts';
import { newVariant } from './offerForm.ts';
import type { OfferForm } from './useOfferForm.ts';

interface VariantsPartProps {
  form: OfferForm;
  choices: OfferChoices;
}

const mostOptions = 3;

/** What can be put into a cart: each variant with its measures, its price per market, its stock. */
export function VariantsPart({ form, choices }: VariantsPartProps) {
  const { variants } = form.values;
  return (
    <Panel title="web.console.offer.variants" id="section-variants">
      {variants.map((variant, position) => (
        <Variant
          key={variant.key}
          form={form}
          choices={choices}
          position={position}
          only={variants.length === 1}
        />
      ))}
      <Button
        mt="sm"
        size="compact-md"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => form.insertListItem('variants', newVariant(variants.at(-1)))}
      >
        <FormattedMessage id="web.console.offer.variantAdd" />
      </Button>
    </Panel>
  );
}

interface VariantProps extends VariantsPartProps {
  position: number;
  only: boolean;
}

function Variant({ form, choices, position, only }: VariantProps) {
  const intl = useIntl();
  const may = useMay();
  const at = `variants.${position}`;
  const field = (name: string) => ({
    id: fieldId(`${at}.${name}`),
    ...form.getInputProps(`${at}.${name}`),
  });
  const title = intl.formatMessage(
    { id: 'web.console.offer.variant' },
    { number: position + 1, sku: form.values.variants[position]?.sku ?? '' },
  );
  return (
    <section className="variant" aria-label={title}>
      {only ? null : (
        <header>
          <h3>{title}</h3>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => form.removeListItem('variants', position)}
          >
            <FormattedMessage id="web.console.offer.variantRemove" />
          </Button>
        </header>
      )}
      <div className="form-grid">
        <TextInput
          required
          maxLength={60}
          label={intl.formatMessage({ id: 'web.console.line.sku' })}
          description={intl.formatMessage({ id: 'web.console.offer.skuHint' })}
          {...field('sku')}
        />
        <TextInput
          maxLength={14}
          inputMode="numeric"
          label={intl.formatMessage({ id: 'web.console.product.gtin' })}
          description={intl.formatMessage({ id: 'web.console.offer.gtinHint' })}
          {...field('gtin')}
        />
      </div>
      <div className="form-grid">
        <TextInput
          maxLength={80}
          label={intl.formatMessage({ id: 'web.console.offer.partNumber' })}
          description={intl.formatMessage({ id: 'web.console.offer.partNumberHint' })}
          {...field('partNumber')}
        />
        <TextInput
          maxLength={13}
          inputMode="decimal"
          label={intl.formatMessage({ id: 'web.console.offer.cost' })}
          description={intl.formatMessage({ id: 'web.console.offer.costHint' })}
          {...field('cost')}
        />
      </div>
      <Options form={form} position={position} />
      <h4>
        <FormattedMessage id="web.console.offer.measures" />
      </h4>
      <div className="form-grid form-grid-tight">
        {(['weightGrams', 'lengthMm', 'widthMm', 'heightMm'] as const).map((measure) => (
          <TextInput
            key={measure}
            maxLength={7}
            inputMode="numeric"
            label={intl.formatMessage({ id: `web.console.offer.${measure}` })}
            {...field(measure)}
          />
        ))}
      </div>
      <h4>
        <FormattedMessage id="web.console.offer.prices" />
      </h4>
      <div className="form-grid form-grid-tight">
        {choices.markets.map(({ code, name, currency }) => (
          <TextInput
            key={code}
            maxLength={13}
            inputMode="decimal"
            label={name}
            rightSection={<span className="muted small">{currency}</span>}
            rightSectionWidth={48}
            {...field(`prices.${code}`)}
            value={form.values.variants[position]?.prices[code] ?? ''}
          />
        ))}
      </div>
      {may('STOCK_WRITE') ? (
        <>
          <h4>
            <FormattedMessage id="web.console.offer.stock" />
          </h4>
          <div className="form-grid">
            {choices.warehouses.map(({ code, name }) => (
              <TextInput
                key={code}
                maxLength={7}
                inputMode="numeric"
                label={`${name} (${code})`}
                {...field(`stock.${code}`)}
                value={form.values.variants[position]?.stock[code] ?? ''}
              />
            ))}
          </div>
        </>
      ) : null}
    </section>
  );
}

/** What tells this variant from the others, such as a colour. */
function Options({ form, position }: { form: OfferForm; position: number }) {
  const intl = useIntl();
  const path = `variants.${position}.options`;
  const options = form.values.variants[position]?.options ?? [];
  return (
    <>
      {options.map((_, place) => (
        <div className="form-grid" key={place} style={{ marginBlockStart: 12 }}>
          <TextInput
            maxLength={40}
            label={intl.formatMessage({ id: 'web.console.offer.optionName' })}
            placeholder={intl.formatMessage({ id: 'web.console.offer.optionNameExample' })}
            {...form.getInputProps(`${path}.${place}.name`)}
          />
          <TextInput
            maxLength={60}
            label={intl.formatMessage({ id: 'web.console.offer.optionValue' })}
            placeholder={intl.formatMessage({ id: 'web.console.offer.optionValueExample' })}
            {...form.getInputProps(`${path}.${place}.value`)}
          />
        </div>
      ))}
      {options.length < mostOptions ? (
        <Button
          mt="xs"
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => form.insertListItem(path, { name: '', value: '' })}
        >
          <FormattedMessage id="web.console.offer.optionAdd" />
        </Button>
      ) : null}
    </>
  );
}
