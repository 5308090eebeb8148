import { AppShell, Burger, Button, NavLink, Select, SegmentedControl } from '@mantine/core';
import { useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { sessionKey, signOut, useSession } from '@entrepot/client/console/session.ts';
import { consoleLocales, localeNames, type ConsoleLocale } from '../shared/locales.ts';
import { localeChosen } from '../shared/preferences.ts';
import { useConsoleDispatch, useConsoleState } from '../shared/store.ts';
import { navigation } from './navigation.ts';

const headerHeight = 52;
const navigationWidth = 216;

/** What surrounds every signed-in page: navigation by job, who is signed in, language, light and dark. */
export function Shell() {
  const intl = useIntl();
  const [open, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      header={{ height: headerHeight }}
      navbar={{ width: navigationWidth, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding="lg"
    >
      <a className="skip-link" href="#main">
        <FormattedMessage id="web.shared.skip" />
      </a>
      <AppShell.Header className="shell-header">
        <Burger
          opened={open}
          onClick={toggle}
          hiddenFrom="sm"
          size="sm"
          color="currentColor"
          aria-label={intl.formatMessage({ id: 'web.console.nav.toggle' })}
        />
        <Link to="/orders" className="shell-brand">
          <FormattedMessage id="web.shared.brand" />
        </Link>
        <Person />
      </AppShell.Header>
      <AppShell.Navbar
        className="shell-navigation"
        aria-label={intl.formatMessage({ id: 'web.console.nav.label' })}
      >
        {navigation.map((group) => (
          <section key={group.label}>
            <h2>
              <FormattedMessage id={group.label} />
            </h2>
            {group.items.map((item) => (
              <NavLink
                key={item.to}
                component={Link}
                to={item.to}
                active={pathname.startsWith(item.to)}
                aria-current={pathname.startsWith(item.to) ? 'page' : undefined}
                label={intl.formatMessage({ id: item.label })}
              />
            ))}
          </section>
        ))}
        <Looks />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

function Person() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const session = useSession();
  const leave = useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      queries.removeQueries({ queryKey: sessionKey });
      await navigate({ to: '/sign-in' });
      queries.clear();
    },
  });
  return (
    <div className="shell-person">
      <span>{session.data?.name}</span>
      <Button
        size="xs"
        variant="outline"
        color="currentColor"
        loading={leave.isPending}
        onClick={() => leave.mutate()}
      >
        <FormattedMessage id="web.console.session.signOut" />
      </Button>
    </div>
  );
}

function Looks() {
  const intl = useIntl();
  const dispatch = useConsoleDispatch();
  const locale = useConsoleState((state) => state.preferences.locale);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className="shell-looks">
      <Select
        size="xs"
        label={intl.formatMessage({ id: 'web.console.looks.language' })}
        data={consoleLocales.map((value) => ({ value, label: localeNames[value] }))}
        value={locale}
        allowDeselect={false}
        onChange={(value) => value && dispatch(localeChosen(value as ConsoleLocale))}
      />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={intl.formatMessage({ id: 'web.console.looks.theme' })}
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
        data={[
          { value: 'light', label: intl.formatMessage({ id: 'web.console.looks.light' }) },
          { value: 'dark', label: intl.formatMessage({ id: 'web.console.looks.dark' }) },
          { value: 'auto', label: intl.formatMessage({ id: 'web.console.looks.auto' }) },
        ]}
      />
    </div>
  );
}
