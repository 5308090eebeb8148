import { Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@entrepot/client/console/session.ts';
import { Icon } from '../shared/Icon.tsx';
import { navigationChosen } from '../shared/preferences.ts';
import { useConsoleDispatch, useConsoleState } from '../shared/store.ts';
import { useKeys } from '../shared/useKeys.ts';
import { BrandMark } from '../shared/BrandMark.tsx';
import { Connection } from './Connection.tsx';
import { permitted } from './navigation.ts';
import { SessionWatch } from './SessionWatch.tsx';
import { ShellNavigation } from './ShellNavigation.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

const Palette = lazy(() => import('./Palette.tsx').then(({ Palette }) => ({ default: Palette })));
const Keyboard = lazy(() =>
  import('./Keyboard.tsx').then(({ Keyboard }) => ({ default: Keyboard })),
);

/** Below this the navigation is a drawer; up to the next it shows icons unless told otherwise. */
const drawerBelow = '(max-width: 47.99em)';
const iconsBelow = '(max-width: 70em)';

/** What surrounds every signed-in page: navigation by job, the command palette, who is signed in. */
export function Shell() {
  const intl = useIntl();
  const { pathname } = useLocation();
  const narrow = useMediaQuery(drawerBelow) ?? false;
  const [open, drawer] = useDisclosure(false);
  const [searching, palette] = useDisclosure(false);
  const [helping, help] = useDisclosure(false);
  const closed = useNavigationClosed();
  const { close } = drawer;
  useEffect(() => close(), [pathname, close]);
  usePaletteKey(palette.toggle);
  useGoKeys(help.open);
  useKeptFocus();
  const parts = { onSearch: palette.open, onHelp: help.open };
  return (
    <div className={closed && !narrow ? 'shell shell-closed' : 'shell'}>
      <a className="skip-link" href="#main">
        <FormattedMessage id="web.shared.skip" />
      </a>
      {narrow ? (
        <header className="shell-bar">
          <button
            type="button"
            className="shell-icon-button"
            onClick={drawer.open}
            aria-label={intl.formatMessage({ id: 'web.console.nav.toggle' })}
          >
            <Icon name="panel" size={20} />
          </button>
          <Link to="/" className="shell-brand">
            <BrandMark />
            <FormattedMessage id="web.shared.brand" />
          </Link>
          <button
            type="button"
            className="shell-icon-button"
            onClick={palette.open}
            aria-label={intl.formatMessage({ id: 'web.console.palette.open' })}
          >
            <Icon name="search" size={20} />
          </button>
          <Drawer.Root opened={open} onClose={drawer.close} size={264} padding={0}>
            <Drawer.Overlay />
            <Drawer.Content
              className="shell-drawer"
              aria-label={intl.formatMessage({ id: 'web.console.nav.label' })}
            >
              <Drawer.Body className="shell-drawer-body">
                <ShellNavigation closed={false} {...parts} />
              </Drawer.Body>
            </Drawer.Content>
          </Drawer.Root>
        </header>
      ) : (
        <ShellNavigation closed={closed} {...parts} />
      )}
      <div className="shell-content">
        <Connection />
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <SessionWatch />
      <Suspense fallback={null}>
        {searching ? <Palette onClose={palette.close} onHelp={help.open} /> : null}
        {helping ? <Keyboard onClose={help.close} /> : null}
      </Suspense>
    </div>
  );
}

function useNavigationClosed(): boolean {
  const chosen = useConsoleState((state) => state.preferences.navigation);
  const tight = useMediaQuery(iconsBelow, false, { getInitialValueInEffect: false });
  return chosen === 'auto' ? tight : chosen === 'closed';
}

/** Ctrl or ⌘ with K works everywhere, also in fields: it is no single key. */
function usePaletteKey(toggle: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [toggle]);
}

function useGoKeys(onHelp: () => void) {
  const navigate = useNavigate();
  const session = useSession();
  const dispatch = useConsoleDispatch();
  const closed = useNavigationClosed();
  const ways = permitted(session.data?.permissions).flatMap(({ items }) => items);
  useKeys({
    '?': onHelp,
    '[': () => dispatch(navigationChosen(closed ? 'open' : 'closed')),
    ...Object.fromEntries(
      ways
        .filter(({ letter }) => letter)
        .map(({ letter, to }) => [`g ${letter}`, () => void navigate({ to })]),
    ),
  });
}
