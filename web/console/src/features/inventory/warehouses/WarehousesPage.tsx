import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useWarehouses, type Warehouse } from '@entrepot/client/console/warehouses.ts';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { WarehouseDialog } from './WarehouseDialog.tsx';

/** Where goods lie: markets, services and stock name these places. */
export function WarehousesPage() {
  const intl = useIntl();
  const warehouses = useWarehouses();
  const may = useMay()('SETTINGS_WRITE');
  const [edited, setEdited] = useState<Warehouse | 'new'>();
  const country = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
  const add = may ? (
    <Button
      size="compact-md"
      leftSection={<Icon name="plus" size={14} />}
      onClick={() => setEdited('new')}
    >
      <FormattedMessage id="web.console.warehouse.add" />
    </Button>
  ) : null;
  const rows = warehouses.data?.items ?? [];
  return (
    <div className="plain-page narrow-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.warehouse.title' })}>
        {rows.length > 0 ? add : null}
      </PageTitle>
      <p className="muted">
        <FormattedMessage id="web.console.warehouse.text" />
      </p>
      {warehouses.error ? (
        <ProblemNotice failure={warehouses.error} retry={() => void warehouses.refetch()} />
      ) : null}
      {warehouses.isPending ? <Skeleton className="late" height={240} radius="md" /> : null}
      {warehouses.data && rows.length === 0 ? (
        <EmptyState icon="layers" text="web.console.warehouse.empty">
          {add}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <Panel title="web.console.warehouse.title" flush>
          <SmallTable
            caption="web.console.warehouse.title"
            rows={rows}
            rowKey={({ code }) => code}
            columns={[
              {
                header: 'web.console.warehouse.code',
                cell: ({ code }) => <strong className="sku">{code}</strong>,
              },
              { header: 'web.console.warehouse.name', cell: ({ name }) => <bdi>{name}</bdi> },
              {
                header: 'web.console.warehouse.kind',
                cell: ({ kind }) => <FormattedMessage id={`web.console.warehouse.kind.${kind}`} />,
              },
              {
                header: 'web.console.warehouse.place',
                cell: ({ city, country: code }) => `${city}, ${country(code)}`,
              },
              {
                header: 'web.console.set.change',
                align: 'end',
                cell: (row) => (
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={!may}
                    aria-label={intl.formatMessage(
                      { id: 'web.console.set.changeOf' },
                      { name: row.name },
                    )}
                    onClick={() => setEdited(row)}
                  >
                    <FormattedMessage id="web.console.set.change" />
                  </Button>
                ),
              },
            ]}
          />
        </Panel>
      ) : null}
      {edited ? (
        <WarehouseDialog
          warehouse={edited === 'new' ? undefined : edited}
          taken={rows.map(({ code }) => code)}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </div>
  );
}
