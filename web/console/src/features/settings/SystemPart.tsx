import { Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSettings } from '@entrepot/client/console/settings.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { useMay } from '../../shared/useMay.ts';
import { ChecksPart } from './ChecksPart.tsx';

/** How the program fares: what its checks found, and the settings in force. */
export function SystemPart() {
  const may = useMay();
  return (
    <>
      {may('VERIFY_RUN') ? <ChecksPart /> : null}
      <InForce />
    </>
  );
}

/** The settings in force and where each was set; they are changed by environment and properties. */
function InForce() {
  const intl = useIntl();
  const settings = useSettings();
  if (settings.error) {
    return asProblem(settings.error).status === 403 ? (
      <EmptyState icon="shield" text="web.console.forbidden.text" />
    ) : (
      <ProblemNotice failure={settings.error} retry={() => void settings.refetch()} />
    );
  }
  if (!settings.data) return <Skeleton className="late" height={320} radius="md" />;
  return (
    <Panel title="web.console.settings.inForce" flush>
      <p className="muted">
        <FormattedMessage id="web.console.settings.systemText" />
      </p>
      <SmallTable
        caption={'web.console.settings.inForce'}
        rows={settings.data.items}
        rowKey={({ name }) => name}
        columns={[
          { header: 'web.console.settings.name', cell: ({ name }) => <code>{name}</code> },
          { header: 'web.console.settings.value', cell: ({ value }) => <bdi>{value}</bdi> },
          {
            header: 'web.console.settings.source',
            cell: ({ source }) => {
              const id =
                `web.console.settings.source.${source.toLowerCase()}` as FormatjsIntl.Message['ids'];
              return intl.messages[id] ? intl.formatMessage({ id }) : source;
            },
          },
        ]}
      />
    </Panel>
  );
}
