import { Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useShippingServices } from '@entrepot/client/console/setUpFacts.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Amount } from '../../shared/frame/Amount.tsx';
import { LinkButton } from '../../shared/frame/LinkButton.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';

/** How parcels can go: who carries them, whence, how long it takes, from which price on. */
export function ShippingPart() {
  const intl = useIntl();
  const services = useShippingServices();
  if (asProblem(services.error).status === 404) {
    return <EmptyState icon="truck" text="web.console.settings.untold" />;
  }
  if (services.error) {
    return <ProblemNotice failure={services.error} retry={() => void services.refetch()} />;
  }
  if (!services.data) return <Skeleton className="late" height={320} radius="md" />;
  const country = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
  return (
    <Panel
      title="web.console.settings.shipping"
      flush
      actions={
        <LinkButton to="/settings/services" size="compact-md" variant="default">
          <FormattedMessage id="web.console.service.toServices" />
        </LinkButton>
      }
    >
      <p className="muted">
        <FormattedMessage id="web.console.settings.shippingText" />
      </p>
      <SmallTable
        caption="web.console.settings.shipping"
        rows={services.data.items}
        rowKey={({ code, fromWarehouse, market }) => `${code} ${fromWarehouse} ${market}`}
        columns={[
          {
            header: 'web.console.orders.country',
            cell: (service) => <strong>{country(service.country)}</strong>,
          },
          { header: 'web.console.shipments.service', cell: ({ name }) => name },
          { header: 'web.console.shipments.carrier', cell: ({ carrier }) => carrier },
          { header: 'web.console.stock.warehouse', cell: ({ fromWarehouse }) => fromWarehouse },
          {
            header: 'web.console.settings.incoterm',
            cell: ({ dutiesPaid }) => (
              <FormattedMessage
                id={
                  dutiesPaid
                    ? 'web.console.settings.dutiesPaid'
                    : 'web.console.settings.dutiesAtDoor'
                }
              />
            ),
          },
          {
            header: 'web.console.settings.days',
            align: 'end',
            cell: ({ minDays, maxDays }) => `${minDays}–${maxDays}`,
          },
          {
            header: 'web.console.settings.priceFrom',
            align: 'end',
            cell: ({ from }) => <Amount value={from} />,
          },
        ]}
      />
    </Panel>
  );
}
