import { Tooltip } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAttention } from '@entrepot/client/console/attention.ts';
import { useSession } from '@entrepot/client/console/session.ts';
import { Icon } from '../shared/Icon.tsx';
import { navigationChosen } from '../shared/preferences.ts';
import { useConsoleDispatch } from '../shared/store.ts';
import { commandKey } from '../shared/commandKey.ts';
import { BrandMark } from '../shared/BrandMark.tsx';
import { isOpen, permitted, type NavigationItem } from './navigation.ts';
import { PersonMenu } from './PersonMenu.tsx';

interface ShellNavigationProps {
  closed: boolean;
  onSearch: () => void;
  onHelp: () => void;
}

/** The ink column: search, the jobs, who is signed in. Closed, it keeps the icons. */
export function ShellNavigation({ closed, onSearch, onHelp }: ShellNavigationProps) {
  const intl = useIntl();
  const dispatch = useConsoleDispatch();
  const session = useSession();
  const { pathname } = useLocation();
  const groups = permitted(session.data?.permissions);
  const collapse = intl.formatMessage({
    id: closed ? 'web.console.nav.expand' : 'web.console.nav.collapse',
  });
  const search = intl.formatMessage({ id: 'web.console.palette.open' });
  return (
    <nav
      className="shell-navigation"
      aria-label={intl.formatMessage({ id: 'web.console.nav.label' })}
    >
      <div className="shell-top">
        <Link
          to="/"
          className="shell-brand"
          aria-label={intl.formatMessage({ id: 'web.shared.brand' })}
        >
          <BrandMark />
          {closed ? null : <FormattedMessage id="web.shared.brand" />}
        </Link>
        <button
          type="button"
          className="shell-icon-button shell-collapse"
          onClick={() => dispatch(navigationChosen(closed ? 'open' : 'closed'))}
          aria-label={collapse}
          title={collapse}
        >
          <Icon name="panel" />
        </button>
      </div>
      <button type="button" className="shell-search" onClick={onSearch} aria-label={search}>
        <Icon name="search" />
        {closed ? null : (
          <>
            <span>{search}</span>
            <kbd>{commandKey('K')}</kbd>
          </>
        )}
      </button>
      <div className="shell-groups">
        {groups.map((group, position) => (
          <section key={group.label ?? position}>
            {group.label && !closed ? (
              <h2>
                <FormattedMessage id={group.label} />
              </h2>
            ) : null}
            <ul>
              {group.items.map((item) => (
                <li key={item.to}>
                  <Way item={item} closed={closed} open={isOpen(item.to, pathname)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <PersonMenu closed={closed} onHelp={onHelp} />
    </nav>
  );
}

interface WayProps {
  item: NavigationItem;
  closed: boolean;
  open: boolean;
}

function Way({ item, closed, open }: WayProps) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: item.label });
  const link = (
    <Link
      to={item.to}
      className={open ? 'shell-way shell-way-open' : 'shell-way'}
      aria-current={open ? 'page' : undefined}
      aria-label={closed ? label : undefined}
    >
      <Icon name={item.icon} />
      {closed ? null : <span>{label}</span>}
      {item.to === '/orders' ? <Waiting closed={closed} /> : null}
    </Link>
  );
  return closed ? (
    <Tooltip label={label} position="right" openDelay={150} withinPortal>
      {link}
    </Tooltip>
  ) : (
    link
  );
}

/** How many orders wait for a person; the one amber thing in the navigation. */
function Waiting({ closed }: { closed: boolean }) {
  const intl = useIntl();
  const attention = useAttention();
  const count = attention.data?.total ?? 0;
  if (count === 0) return null;
  const said = intl.formatMessage({ id: 'web.console.nav.waiting' }, { count });
  return closed ? (
    <span className="shell-dot" title={said}>
      <span className="visually-hidden">{said}</span>
    </span>
  ) : (
    <span className="shell-count">
      <span aria-hidden="true">{intl.formatNumber(count)}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
