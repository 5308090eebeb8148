import { useIntl } from 'react-intl';
import { useCompany } from '@entrepot/client/console/company.ts';
import { useSettings } from '@entrepot/client/console/settings.ts';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';

/** The settings in force and where each was set; they are changed by environment and properties. */
export function SettingsPage() {
  const intl = useIntl();
  const settings = useSettings();
  return (
    <section>
      <PageTitle text={intl.formatMessage({ id: 'web.console.settings.title' })} />
      {settings.error ? (
        <ProblemNotice failure={settings.error} retry={() => void settings.refetch()} />
      ) : null}
      <WhoSells />
      {settings.data ? (
        <Panel title="web.console.settings.inForce">
          <SmallTable
            caption="web.console.settings.inForce"
            rows={settings.data.items}
            rowKey={(setting) => setting.name}
            columns={[
              { header: 'web.console.settings.name', cell: (setting) => setting.name },
              { header: 'web.console.settings.value', cell: (setting) => setting.value },
              { header: 'web.console.settings.source', cell: (setting) => setting.source },
            ]}
          />
        </Panel>
      ) : null}
    </section>
  );
}

/** The legal entity on every invoice and mail. */
function WhoSells() {
  const company = useCompany();
  if (company.error) {
    return <ProblemNotice failure={company.error} retry={() => void company.refetch()} />;
  }
  if (!company.data) return null;
  const { name, email, address, taxIds } = company.data;
  const place = [address.postcode, address.city, address.region, address.country];
  const lines = [address.line1, address.line2, place.filter(Boolean).join(' ')];
  return (
    <Panel title="web.console.settings.company">
      <Facts
        facts={[
          { label: 'web.console.settings.companyName', value: <bdi>{name}</bdi> },
          { label: 'web.console.session.email', value: <bdi>{email}</bdi> },
          {
            label: 'web.console.settings.address',
            value: <bdi>{lines.filter(Boolean).join(', ')}</bdi>,
          },
          {
            label: 'web.console.settings.taxIds',
            value: Object.entries(taxIds)
              .map(([kind, id]) => `${kind} ${id}`)
              .join(', '),
          },
        ]}
      />
    </Panel>
  );
}
