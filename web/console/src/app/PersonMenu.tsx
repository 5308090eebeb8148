import { Menu, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { sessionKey, signOut, useSession } from '@entrepot/client/console/session.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { consoleLocales, localeNames } from '../shared/locales.ts';
import { localeChosen } from '../shared/preferences.ts';
import { useConsoleDispatch, useConsoleState } from '../shared/store.ts';

const looks = [
  { value: 'light', icon: 'sun', label: 'web.console.looks.light' },
  { value: 'dark', icon: 'moon', label: 'web.console.looks.dark' },
  { value: 'auto', icon: 'gear', label: 'web.console.looks.auto' },
] as const satisfies { value: string; icon: IconName; label: string }[];

/** Up to two letters that stand for a name. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');

/** Who is signed in, and what is theirs alone: language, light and dark, the keyboard, leaving. */
export function PersonMenu({ closed, onHelp }: { closed: boolean; onHelp: () => void }) {
  const intl = useIntl();
  const session = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const dispatch = useConsoleDispatch();
  const locale = useConsoleState((state) => state.preferences.locale);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      queries.removeQueries({ queryKey: sessionKey });
      await navigate({ to: '/sign-in' });
      queries.clear();
    },
  });
  const name = session.data?.name ?? '';
  return (
    <Menu position="top-start" width={240} shadow="md" withinPortal>
      <Menu.Target>
        <button
          type="button"
          className="shell-person"
          aria-label={intl.formatMessage({ id: 'web.console.session.menu' }, { name })}
        >
          <span className="shell-initials" aria-hidden="true">
            {initials(name)}
          </span>
          {closed ? null : (
            <>
              <span className="shell-name">{name}</span>
              <Icon name="more" />
            </>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <bdi>{session.data?.email}</bdi>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>
          <FormattedMessage id="web.console.looks.language" />
        </Menu.Label>
        {consoleLocales.map((value) => (
          <Menu.RadioItem
            key={value}
            value={value}
            lang={value}
            checked={locale === value}
            onChange={() => dispatch(localeChosen(value))}
          >
            {localeNames[value]}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Label>
          <FormattedMessage id="web.console.looks.theme" />
        </Menu.Label>
        {looks.map(({ value, icon, label }) => (
          <Menu.RadioItem
            key={value}
            value={value}
            checked={colorScheme === value}
            rightSection={<Icon name={icon} />}
            onChange={() => setColorScheme(value)}
          >
            <FormattedMessage id={label} />
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="keyboard" />} onClick={onHelp}>
          <FormattedMessage id="web.console.keys.title" />
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="out" />} onClick={() => leave.mutate()}>
          <FormattedMessage id="web.console.session.signOut" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
