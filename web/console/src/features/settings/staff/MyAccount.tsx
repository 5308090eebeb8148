import { useIntl } from 'react-intl';
import { useSession } from '@entrepot/client/console/session.ts';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { usePermissionName } from './usePermissionName.ts';

/** Who is signed in here. */
export function MyAccount() {
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
