import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStaff, type StaffMember } from '@entrepot/client/console/staff.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { StaffDialog } from './StaffDialog.tsx';
import { usePermissionName, useRoleName } from './usePermissionName.ts';

/** Everybody who may work here; a name opens what can be changed. */
export function StaffList() {
  const intl = useIntl();
  const permission = usePermissionName();
  const role = useRoleName();
  const staff = useStaff();
  const [open, setOpen] = useState<StaffMember | 'new'>();
  if (staff.error) {
    return <ProblemNotice failure={staff.error} retry={() => void staff.refetch()} />;
  }
  if (!staff.data) return <Skeleton className="late" height={220} radius="md" />;
  return (
    <Panel
      title="web.console.settings.staff"
      flush
      actions={
        <Button size="xs" onClick={() => setOpen('new')}>
          <FormattedMessage id="web.console.staff.invite" />
        </Button>
      }
    >
      <SmallTable
        caption="web.console.settings.staff"
        rows={staff.data.items}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'web.console.settings.name',
            cell: (person) => (
              <>
                <button
                  type="button"
                  className="link-button"
                  aria-label={intl.formatMessage(
                    { id: 'web.console.staff.edit' },
                    { name: person.name },
                  )}
                  onClick={() => setOpen(person)}
                >
                  <bdi>{person.name}</bdi>
                </button>
                <br />
                <bdi className="muted small">{person.email}</bdi>
              </>
            ),
          },
          {
            header: 'web.console.staff.roles',
            cell: ({ roles, permissions }) => (
              <span title={intl.formatList(permissions.map(permission), { type: 'unit' })}>
                {intl.formatList(roles.map(role), { type: 'unit' })}
              </span>
            ),
          },
          {
            header: 'web.console.staff.state',
            cell: ({ state, secondFactor }) => (
              <>
                <StateBadge kind="staff" state={state} />
                {secondFactor ? (
                  <>
                    <br />
                    <span className="muted small">
                      <FormattedMessage id="web.console.staff.protected" />
                    </span>
                  </>
                ) : null}
              </>
            ),
          },
          {
            header: 'web.console.settings.lastSeen',
            cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} short />,
          },
        ]}
      />
      {open ? (
        <StaffDialog
          person={open === 'new' ? undefined : open}
          roles={staff.data.roles}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Panel>
  );
}
