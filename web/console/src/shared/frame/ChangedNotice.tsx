import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Doer } from '@entrepot/client/console/types.ts';
import { useSession } from '@entrepot/client/console/session.ts';
import { DoerName } from './DoerName.tsx';
import { Moment } from './Moment.tsx';
import { differences, type Compared } from './differences.ts';
import { StateShape } from './StateBadge.tsx';

interface ChangedNoticeProps<Thing> {
  thing: Thing;
  version: number | undefined;
  /** Who made this version, and when. */
  by: Doer | undefined | null;
  at: string | undefined;
  fields: Compared<Thing>[];
}

interface Seen<Thing> {
  thing: Thing;
  version: number | undefined;
}

/** Somebody else changed what one is looking at: who, when, and what it was before. */
export function ChangedNotice<Thing>(props: ChangedNoticeProps<Thing>) {
  const { thing, version, by } = props;
  const intl = useIntl();
  const session = useSession();
  const [seen, setSeen] = useState<Seen<Thing>>({ thing, version });
  const [comparing, { open, close }] = useDisclosure(false);
  const mine = by?.kind !== 'STAFF' || by.name === session.data?.name;
  if (version !== seen.version && mine) setSeen({ thing, version });
  if (version === seen.version || mine) return null;
  const changed = differences(seen.thing, thing, props.fields);
  if (changed.length === 0) return null;
  const accept = () => {
    close();
    setSeen({ thing, version });
  };
  return (
    <div className="banner" role="status">
      <StateShape tone="attention" />
      <p>
        <FormattedMessage
          id="web.console.changed.by"
          values={{ who: <DoerName by={by} />, at: <Moment at={props.at} short /> }}
        />
      </p>
      <Button size="compact-sm" variant="default" onClick={open}>
        <FormattedMessage id="web.console.changed.compare" />
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={accept}>
        <FormattedMessage id="web.console.changed.seen" />
      </Button>
      <Modal
        opened={comparing}
        onClose={close}
        size="lg"
        title={intl.formatMessage({ id: 'web.console.changed.compare' })}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        <CompareTable
          before={<FormattedMessage id="web.console.changed.before" />}
          after={<FormattedMessage id="web.console.changed.now" />}
          rows={changed}
        />
        <div className="dialog-actions">
          <Button onClick={accept}>
            <FormattedMessage id="web.console.changed.seen" />
          </Button>
        </div>
      </Modal>
    </div>
  );
}

interface CompareTableProps {
  before: ReactNode;
  after: ReactNode;
  rows: { label: string; before: string; after: string }[];
}

/** Two versions side by side, only where they differ. */
export function CompareTable({ before, after, rows }: CompareTableProps) {
  return (
    <table className="compare">
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="web.console.changed.field" />
          </th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td className="before" dir="auto">
              {row.before || '–'}
            </td>
            <td className="after" dir="auto">
              {row.after || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
