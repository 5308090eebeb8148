import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { changeListing } from '@entrepot/client/console/changeListing.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import {
  proposalsKey,
  standingKey,
  takeUpProduct,
  useStanding,
  type ListingStanding,
} from '@entrepot/client/console/listing.ts';
import { productKey } from '@entrepot/client/console/product.ts';
import { productsKey } from '@entrepot/client/console/products.ts';
import type { ConsoleProduct } from '@entrepot/client/console/types.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { Checks } from '../../../shared/listing/Checks.tsx';
import { useMarketName } from '../../../shared/listing/words.ts';
import { useMay } from '../../../shared/useMay.ts';
import { DelistDialog } from './DelistDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';

/** Whether it can be bought and where, what stands in the way, and the step that comes next. */
export function Listing({ product }: { product: ConsoleProduct }) {
  const standing = useStanding(product.id);
  const may = useMay();
  const open = standing.data?.open;
  const found = standing.data?.checks.filter(({ findings }) => findings.length > 0) ?? [];
  return (
    <Panel
      title="web.console.product.listing"
      actions={<StateBadge kind="listing" state={product.state} />}
    >
      <ProblemNotice failure={standing.error} retry={() => void standing.refetch()} />
      {standing.data ? <SoldIn standing={standing.data} state={product.state} /> : null}
      {open ? (
        <div className="banner" role="status">
          <p>
            <FormattedMessage id="web.console.product.openProposal" />{' '}
            <StateBadge kind="proposal" state={open.kind} />{' '}
            <StateBadge kind="stage" state={open.stage} />
          </p>
          <LinkButton
            to="/listing/$proposalId"
            params={{ proposalId: open.id }}
            size="compact-sm"
            variant="default"
          >
            <FormattedMessage id="web.console.product.toProposal" />
          </LinkButton>
        </div>
      ) : null}
      {product.state === 'SELLABLE' || product.state === 'WITHDRAWN' ? null : found.length > 0 ? (
        <Checks checks={found} productId={product.id} />
      ) : standing.data ? (
        <p className="muted">
          <FormattedMessage id="web.console.product.readyToGo" />
        </p>
      ) : null}
      {may('CATALOG_WRITE') && standing.data ? (
        <Steps product={product} standing={standing.data} />
      ) : null}
    </Panel>
  );
}

function SoldIn({ standing, state }: { standing: ListingStanding; state: string }) {
  const name = useMarketName();
  if (state !== 'SELLABLE' || standing.publications.length === 0) return null;
  return (
    <dl className="facts">
      <div>
        <dt>
          <FormattedMessage id="web.console.product.soldIn" />
        </dt>
        <dd>
          <ul className="plain-list">
            {standing.publications.map(({ market, opensAt, closesAt, open }) => (
              <li key={market} className={open ? undefined : 'muted'}>
                {name(market)}{' '}
                {open ? null : (
                  <FormattedMessage
                    id="web.console.product.opensAt"
                    values={{ at: <Moment at={opensAt} short /> }}
                  />
                )}
                {closesAt ? (
                  <FormattedMessage
                    id="web.console.product.closesAt"
                    values={{ at: <Moment at={closesAt} short /> }}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

/** The step that comes next for a product in this state. */
function Steps({ product, standing }: { product: ConsoleProduct; standing: ListingStanding }) {
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'publish' | 'delist'>();
  const changed = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: productKey(product.id) }),
      queries.invalidateQueries({ queryKey: standingKey(product.id) }),
      queries.invalidateQueries({ queryKey: productsKey }),
      queries.invalidateQueries({ queryKey: proposalsKey }),
      queries.invalidateQueries({ queryKey: firstHourKey }),
    ]);
  const pause = useMutation({
    mutationFn: () => changeListing(product.id, { to: 'LISTED', version: product.version }),
    onSuccess: changed,
  });
  const takeUp = useMutation({
    mutationFn: () => takeUpProduct(product.id),
    onSuccess: changed,
  });
  const { state } = product;
  const idle = !standing.open;
  return (
    <>
      <ProblemNotice failure={pause.error ?? takeUp.error} takesFocus />
      <div className="page-actions listing-steps">
        {idle && (state === 'DRAFT' || state === 'LISTED') ? (
          <Button size="compact-md" onClick={() => setDialog('publish')}>
            <FormattedMessage id="web.console.product.publish" />
          </Button>
        ) : null}
        {state === 'SELLABLE' ? (
          <Button
            size="compact-md"
            variant="default"
            loading={pause.isPending}
            onClick={() => pause.mutate()}
          >
            <FormattedMessage id="web.console.product.pause" />
          </Button>
        ) : null}
        {idle && (state === 'SELLABLE' || state === 'LISTED') ? (
          <Button size="compact-md" variant="default" onClick={() => setDialog('delist')}>
            <FormattedMessage id="web.console.product.delist" />
          </Button>
        ) : null}
        {state === 'WITHDRAWN' ? (
          <Button
            size="compact-md"
            variant="default"
            loading={takeUp.isPending}
            onClick={() => takeUp.mutate()}
          >
            <FormattedMessage id="web.console.product.takeUp" />
          </Button>
        ) : null}
      </div>
      {dialog === 'publish' ? (
        <PublishDialog
          productId={product.id}
          checks={standing.checks}
          onClose={() => setDialog(undefined)}
          onDone={changed}
        />
      ) : null}
      {dialog === 'delist' ? (
        <DelistDialog
          productId={product.id}
          onClose={() => setDialog(undefined)}
          onDone={changed}
        />
      ) : null}
    </>
  );
}
