import { useIntl } from 'react-intl';
import { useSettings } from '@entrepot/client/console/settings.ts';
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
