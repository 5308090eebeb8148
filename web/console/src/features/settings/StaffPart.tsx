import { Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@entrepot/client/console/session.ts';
import { useStaff } from '@entrepot/client/console/setUpFacts.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Facts } from '../../shared/frame/Facts.tsx';
import { Moment } from '../../shared/frame/Moment.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { useMay } from '../../shared/useMay.ts';

/** Who may work here, and what each may do; and what one may do oneself. */
export function StaffPart() {
  const may = useMay();
  return (
    <>
      {may('STAFF_WRITE') ? <Everybody /> : null}
      <Myself />
    </>
  );
}

function usePermissionName(): (permission: string) => string {
  const intl = useIntl();
  return (permission) => {
    const id = `web.console.permission.${permission.toLowerCase()}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : permission;
  };
}

function Everybody() {
  const intl = useIntl();
  const name = usePermissionName();
  const staff = useStaff();
  if (asProblem(staff.error).status === 404) {
    return <EmptyState icon="person" text="web.console.settings.untold" />;
  }
  if (staff.error) {
    return <ProblemNotice failure={staff.error} retry={() => void staff.refetch()} />;
  }
  if (!staff.data) return <Skeleton className="late" height={220} radius="md" />;
  return (
    <Panel title="web.console.settings.staff" flush>
      <SmallTable
        caption="web.console.settings.staff"
        rows={staff.data.items}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'web.console.settings.name',
            cell: (person) => (
              <>
                <strong>
                  <bdi>{person.name}</bdi>
                </strong>
                <br />
                <bdi className="muted small">{person.email}</bdi>
              </>
            ),
          },
          {
            header: 'web.console.settings.permissions',
            cell: ({ permissions }) => (
              <span title={intl.formatList(permissions.map(name), { type: 'unit' })}>
                <FormattedMessage
                  id="web.console.settings.permissionCount"
                  values={{ count: permissions.length }}
                />
              </span>
            ),
          },
          {
            header: 'web.console.settings.lastSeen',
            cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} short />,
          },
          {
            header: 'web.console.product.created',
            cell: ({ createdAt }) => <Moment at={createdAt} short />,
          },
        ]}
      />
    </Panel>
  );
}

function Myself() {
  const intl = useIntl();
  const name = usePermissionName();
  const session = useSession();
  if (!session.data) return null;
  return (
    <Panel title="web.console.settings.myself">
      <Facts
        facts={[
          { label: 'web.console.settings.name', value: <bdi>{session.data.name}</bdi> },
          { label: 'web.console.session.email', value: <bdi>{session.data.email}</bdi> },
          {
            label: 'web.console.settings.permissions',
            value: intl.formatList(session.data.permissions.map(name), { type: 'unit' }),
          },
        ]}
      />
    </Panel>
  );
}
