import { Skeleton } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountries } from '@entrepot/client/console/countries.ts';
import { useDeskMarkets } from '@entrepot/client/console/marketDesk.ts';
import { useTariffs } from '@entrepot/client/console/tariffs.ts';
import { useWarehouses } from '@entrepot/client/console/warehouses.ts';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { ServiceEditor } from './ServiceEditor.tsx';

/** One service with its zones and weight tables, or a new one. */
export function ServicePage() {
  const intl = useIntl();
  const { code } = useParams({ from: '/inside/settings/services/$code' });
  const isNew = code === 'new';
  const tariffs = useTariffs();
  const warehouses = useWarehouses();
  const markets = useDeskMarkets();
  const countries = useCountries(intl.locale);
  const service = tariffs.data?.services.find((one) => one.code === code);
  const failure = tariffs.error ?? warehouses.error ?? markets.error ?? countries.error;
  const ready = tariffs.data && warehouses.data && markets.data && countries.data;
  return (
    <div className="plain-page narrow-page">
      <nav className="detail-back">
        <Link to="/settings/services">
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.service.title" />
        </Link>
      </nav>
      <PageTitle
        text={
          isNew ? intl.formatMessage({ id: 'web.console.service.add' }) : (service?.carrier ?? code)
        }
      />
      {failure ? (
        <ProblemNotice
          failure={failure}
          retry={() => {
            void tariffs.refetch();
            void warehouses.refetch();
            void markets.refetch();
            void countries.refetch();
          }}
        />
      ) : null}
      {ready && !isNew && !service ? (
        <EmptyState icon="truck" text="web.console.service.none" />
      ) : null}
      {ready && (isNew || service) ? (
        <ServiceEditor
          key={code}
          service={service}
          tariffs={tariffs.data}
          warehouses={warehouses.data.items}
          markets={markets.data.items}
          countries={countries.data.items}
        />
      ) : failure || ready ? null : (
        <Skeleton className="late" height={560} radius="md" />
      )}
    </div>
  );
}
