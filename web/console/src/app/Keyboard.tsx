import { Modal, Switch } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@entrepot/client/console/session.ts';
import { commandKey } from '../shared/commandKey.ts';
import type { MessageId } from '../shared/messages.ts';
import { shortcutsTurned } from '../shared/preferences.ts';
import { useConsoleDispatch, useConsoleState } from '../shared/store.ts';
import { permitted } from './navigation.ts';

interface Shortcut {
  keys: string[];
  label: MessageId;
}

const inLists: Shortcut[] = [
  { keys: ['j'], label: 'web.console.keys.down' },
  { keys: ['k'], label: 'web.console.keys.up' },
  { keys: ['Enter'], label: 'web.console.keys.openRow' },
  { keys: ['x'], label: 'web.console.keys.select' },
  { keys: ['/'], label: 'web.console.keys.search' },
  { keys: ['n'], label: 'web.console.keys.nextPage' },
];

/** Every key that does something, and the switch that turns single keys off. */
export function Keyboard({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const dispatch = useConsoleDispatch();
  const session = useSession();
  const on = useConsoleState((state) => state.preferences.shortcuts);
  const anywhere: Shortcut[] = [
    { keys: [commandKey('K')], label: 'web.console.palette.open' },
    { keys: ['['], label: 'web.console.keys.navigation' },
    { keys: ['?'], label: 'web.console.keys.title' },
  ];
  const ways = permitted(session.data?.permissions).flatMap(({ items }) =>
    items.flatMap(({ letter, label }) => (letter ? [{ keys: ['g', letter], label }] : [])),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={intl.formatMessage({ id: 'web.console.keys.title' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <Switch
        checked={on}
        onChange={(event) => dispatch(shortcutsTurned(event.currentTarget.checked))}
        label={intl.formatMessage({ id: 'web.console.keys.on' })}
      />
      <div className="keys">
        <Keys title="web.console.keys.anywhere" shortcuts={anywhere} />
        <Keys title="web.console.keys.lists" shortcuts={inLists} />
        <Keys title="web.console.keys.goTo" shortcuts={ways} />
      </div>
    </Modal>
  );
}

function Keys({ title, shortcuts }: { title: MessageId; shortcuts: Shortcut[] }) {
  return (
    <section>
      <h3>
        <FormattedMessage id={title} />
      </h3>
      <dl>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys.join(' ')}>
            <dt>
              <FormattedMessage id={label} />
            </dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
