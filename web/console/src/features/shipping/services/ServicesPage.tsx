import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTariffs } from '@entrepot/client/console/tariffs.ts';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';

/** What parcels go by: each service with where it goes and how long it takes. */
export function ServicesPage() {
  const intl = useIntl();
  const tariffs = useTariffs();
  const may = useMay()('SETTINGS_WRITE');
  const services = tariffs.data?.services ?? [];
  const country = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
  const add = may ? (
    <LinkButton
      to="/settings/services/$code"
      params={{ code: 'new' }}
      size="compact-md"
      leftSection={<Icon name="plus" size={14} />}
    >
      <FormattedMessage id="web.console.service.add" />
    </LinkButton>
  ) : null;
  return (
    <div className="plain-page narrow-page">
      <nav className="detail-back">
        <Link to="/settings" search={{ tab: 'shipping' }}>
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.settings.shipping" />
        </Link>
      </nav>
      <PageTitle text={intl.formatMessage({ id: 'web.console.service.title' })}>
        {services.length > 0 ? add : null}
      </PageTitle>
      <p className="muted">
        <FormattedMessage id="web.console.service.text" />
      </p>
      {tariffs.error ? (
        <ProblemNotice failure={tariffs.error} retry={() => void tariffs.refetch()} />
      ) : null}
      {tariffs.isPending ? <Skeleton className="late" height={240} radius="md" /> : null}
      {tariffs.data && services.length === 0 ? (
        <EmptyState icon="truck" text="web.console.service.empty">
          {add}
        </EmptyState>
      ) : null}
      {services.length > 0 ? (
        <Panel title="web.console.service.title" flush>
          <SmallTable
            caption="web.console.service.title"
            rows={services}
            rowKey={({ code }) => code}
            columns={[
              {
                header: 'web.console.shipments.service',
                cell: ({ carrier, code }) => (
                  <>
                    <strong>
                      <bdi>{carrier}</bdi>
                    </strong>{' '}
                    <span className="muted small">{code}</span>
                  </>
                ),
              },
              {
                header: 'web.console.service.mode',
                cell: ({ mode }) => (
                  <FormattedMessage
                    id={`web.console.service.mode.${mode}` as FormatjsIntl.Message['ids']}
                  />
                ),
              },
              {
                header: 'web.console.service.goesTo',
                cell: ({ zones }) => {
                  const codes = [...new Set(zones.flatMap(({ countries }) => countries))];
                  const names = intl.formatList(codes.slice(0, 3).map(country), { type: 'unit' });
                  return codes.length > 3
                    ? intl.formatMessage(
                        { id: 'web.console.settings.countries' },
                        { names, more: codes.length - 3 },
                      )
                    : names;
                },
              },
              {
                header: 'web.console.settings.days',
                align: 'end',
                cell: ({ zones }) =>
                  `${Math.min(...zones.map(({ minDays }) => minDays))}–${Math.max(
                    ...zones.map(({ maxDays }) => maxDays),
                  )}`,
              },
              { header: 'web.console.settings.currency', cell: ({ currency }) => currency },
              {
                header: 'web.console.set.change',
                align: 'end',
                cell: ({ code, carrier }) => (
                  <LinkButton
                    to="/settings/services/$code"
                    params={{ code }}
                    size="compact-sm"
                    variant="default"
                    aria-label={intl.formatMessage(
                      { id: 'web.console.set.changeOf' },
                      { name: carrier },
                    )}
                  >
                    <FormattedMessage id="web.console.set.change" />
                  </LinkButton>
                ),
              },
            ]}
          />
        </Panel>
      ) : null}
    </div>
  );
}
