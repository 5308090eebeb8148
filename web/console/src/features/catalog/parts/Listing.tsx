import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { changeListing, type ChangeListing } from '@entrepot/client/console/changeListing.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import { productKey } from '@entrepot/client/console/product.ts';
import { productsKey } from '@entrepot/client/console/products.ts';
import type { ConsoleProduct } from '@entrepot/client/console/types.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { StateBadge, StateShape } from '../../../shared/frame/StateBadge.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { gates, useGateName } from './gates.ts';

/** Whether it can be bought, what is missing, and the step to the next state. */
export function Listing({ product }: { product: ConsoleProduct }) {
  const queries = useQueryClient();
  const may = useMay();
  const name = useGateName();
  const change = useMutation({
    mutationFn: (to: ChangeListing['to']) =>
      changeListing(product.id, { to, version: product.version }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: productKey(product.id) }),
        queries.invalidateQueries({ queryKey: productsKey }),
        queries.invalidateQueries({ queryKey: firstHourKey }),
      ]),
  });
  const missing = product.whyNotSellable;
  const others = missing.filter((code) => !(gates as readonly string[]).includes(code));
  return (
    <Panel
      title="web.console.product.listing"
      actions={<StateBadge kind="listing" state={product.state} />}
    >
      <ul className="check-list">
        {[...gates, ...others].map((gate) => (
          <li key={gate} className={missing.includes(gate) ? undefined : 'muted'}>
            <StateShape tone={missing.includes(gate) ? 'attention' : 'good'} />
            {missing.includes(gate) ? (
              name(gate)
            ) : (
              <FormattedMessage
                id={`web.console.gate.has.${gate}` as 'web.console.gate.has.no_price'}
              />
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice failure={change.error} takesFocus />
      {may('CATALOG_WRITE') ? (
        <div className="page-actions" style={{ marginBlockStart: 16 }}>
          {product.state === 'SELLABLE' ? (
            <Button
              size="compact-md"
              variant="default"
              loading={change.isPending}
              onClick={() => change.mutate('LISTED')}
            >
              <FormattedMessage id="web.console.products.unsell" />
            </Button>
          ) : (
            <Button
              size="compact-md"
              disabled={missing.length > 0}
              loading={change.isPending}
              onClick={() => change.mutate('SELLABLE')}
            >
              <FormattedMessage id="web.console.products.sell" />
            </Button>
          )}
        </div>
      ) : null}
    </Panel>
  );
}
