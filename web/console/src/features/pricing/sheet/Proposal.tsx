import { Button, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormattedMessage, useIntl } from 'react-intl';
import { usePriceLists, type PriceStrategy } from '@entrepot/client/console/priceLists.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';

export interface Trial {
  strategy?: PriceStrategy;
  floorBasisPoints?: number;
  feeBasisPoints?: number;
}

interface ProposalProps {
  /** Minor units of one of the currency. */
  unitMinor: number;
  waiting: boolean;
  onTry: (trial: Trial) => void;
}

const kinds = ['TYPED', 'COST_PLUS', 'RELATIVE', 'CHANGE'] as const;
const endings = ['none', '99', '95', '90', '00'] as const;

const hundredths = (percent: number | string) => Math.round(Number(percent || 0) * 100);

/** How prices are tried: those that were typed, or what a strategy proposes for the rows in sight. */
export function Proposal({ unitMinor, waiting, onTry }: ProposalProps) {
  const intl = useIntl();
  const lists = usePriceLists();
  const form = useForm({
    initialValues: {
      kind: 'TYPED' as (typeof kinds)[number],
      percent: 0 as number | string,
      priceList: '',
      ending: 'none' as (typeof endings)[number],
      floor: 20 as number | string,
      fee: 3 as number | string,
    },
  });
  const { kind } = form.values;
  const label = (id: FormatjsIntl.Message['ids']) => intl.formatMessage({ id });
  const references = (lists.data?.items ?? []).filter((list) => list.kind !== 'COST');
  const submit = form.onSubmit(({ percent, priceList, ending, floor, fee }) =>
    onTry({
      floorBasisPoints: hundredths(floor),
      feeBasisPoints: hundredths(fee),
      strategy:
        kind === 'TYPED'
          ? undefined
          : {
              kind,
              basisPoints: hundredths(percent),
              priceList: kind === 'RELATIVE' ? priceList : undefined,
              ...(ending === 'none'
                ? {}
                : unitMinor === 1
                  ? { endingUnitMinor: 100, endingMinor: Number(ending) }
                  : {
                      endingUnitMinor: unitMinor,
                      endingMinor: (Number(ending) * unitMinor) / 100,
                    }),
            },
    }),
  );
  return (
    <Panel title="web.console.prices.try">
      <form className="form" onSubmit={submit}>
        <div className="form-grid form-grid-tight">
          <Select
            allowDeselect={false}
            label={label('web.console.prices.strategy')}
            data={kinds.map((value) => ({
              value,
              label: label(`web.console.prices.strategy.${value}`),
            }))}
            {...form.getInputProps('kind')}
          />
          {kind === 'TYPED' ? null : (
            <NumberInput
              suffix=" %"
              min={-99}
              max={10_000}
              decimalScale={2}
              label={label('web.console.prices.share')}
              {...form.getInputProps('percent')}
            />
          )}
          {kind === 'RELATIVE' ? (
            <Select
              required
              label={label('web.console.prices.reference')}
              data={references.map(({ code }) => code)}
              {...form.getInputProps('priceList')}
            />
          ) : null}
          {kind === 'TYPED' ? null : (
            <Select
              allowDeselect={false}
              label={label('web.console.prices.ending')}
              data={endings.map((value) => ({
                value,
                label: value === 'none' ? label('web.console.prices.ending.none') : `…${value}`,
              }))}
              {...form.getInputProps('ending')}
            />
          )}
          <NumberInput
            suffix=" %"
            min={0}
            max={95}
            label={label('web.console.prices.floor')}
            {...form.getInputProps('floor')}
          />
          <NumberInput
            suffix=" %"
            min={0}
            max={50}
            decimalScale={2}
            label={label('web.console.prices.fee')}
            {...form.getInputProps('fee')}
          />
        </div>
        <div className="page-actions">
          <Button type="submit" variant="default" loading={waiting}>
            <FormattedMessage
              id={kind === 'TYPED' ? 'web.console.prices.tryTyped' : 'web.console.prices.propose'}
            />
          </Button>
        </div>
      </form>
    </Panel>
  );
}
