import '@mantine/spotlight/styles.css';
import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOrderSearch, useProductSearch } from '@entrepot/client/console/find.ts';
import { useSession } from '@entrepot/client/console/session.ts';
import type { Permission } from '@entrepot/client/console/types.ts';
import { StateBadge } from '../shared/frame/StateBadge.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { consoleLocales, localeNames } from '../shared/locales.ts';
import { localeChosen } from '../shared/preferences.ts';
import { useConsoleDispatch } from '../shared/store.ts';
import { permitted } from './navigation.ts';
import { found, type PaletteEntry } from './paletteEntries.ts';

const [paletteStore, palette] = createSpotlight();

const waitMilliseconds = 180;
const fewestLetters = 2;

interface Line extends PaletteEntry {
  icon: IconName;
  beside?: ReactNode;
}

interface PaletteProps {
  onClose: () => void;
  onHelp: () => void;
}

/** Goes anywhere, finds orders and products, and does what has no page of its own. */
export function Palette({ onClose, onHelp }: PaletteProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    palette.open();
    return palette.close;
  }, []);
  const ways = found(useWays(), typed);
  const actions = found(useActions(onHelp), typed);
  const orders = useOrders(typed);
  const products = useProducts(typed);
  const nothing = ways.length + actions.length + orders.length + products.length === 0;
  return (
    <Spotlight.Root
      store={paletteStore}
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      onSpotlightClose={onClose}
      scrollable
      maxHeight={440}
      size={620}
      transitionProps={{ duration: 120 }}
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      attributes={{
        content: { 'aria-label': intl.formatMessage({ id: 'web.console.palette.open' }) },
      }}
    >
      <Spotlight.Search
        placeholder={intl.formatMessage({ id: 'web.console.palette.placeholder' })}
        aria-label={intl.formatMessage({ id: 'web.console.palette.placeholder' })}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        <Lines title={intl.formatMessage({ id: 'web.console.nav.orders' })} lines={orders} />
        <Lines title={intl.formatMessage({ id: 'web.console.nav.products' })} lines={products} />
        <Lines title={intl.formatMessage({ id: 'web.console.keys.goTo' })} lines={ways} />
        <Lines title={intl.formatMessage({ id: 'web.console.palette.actions' })} lines={actions} />
        {nothing ? (
          <Spotlight.Empty>
            <FormattedMessage id="web.console.list.noMatch" />
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={title}>
      {lines.map(({ id, label, icon, beside, act }) => (
        <Spotlight.Action
          key={id}
          onClick={act}
          leftSection={<Icon name={icon} />}
          rightSection={beside}
          label={label}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function useWays(): Line[] {
  const intl = useIntl();
  const navigate = useNavigate();
  const session = useSession();
  return permitted(session.data?.permissions)
    .flatMap(({ items }) => items)
    .map(({ to, label, icon, letter }) => ({
      id: to,
      label: intl.formatMessage({ id: label }),
      icon,
      beside: letter ? (
        <span className="palette-keys">
          <kbd>g</kbd>
          <kbd>{letter}</kbd>
        </span>
      ) : null,
      act: () => void navigate({ to }),
    }));
}

function useActions(onHelp: () => void): Line[] {
  const intl = useIntl();
  const navigate = useNavigate();
  const dispatch = useConsoleDispatch();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const may = (permission: Permission) => session.data?.permissions.includes(permission) ?? false;
  const lines: (Line | false)[] = [
    may('CATALOG_WRITE') && {
      id: 'new-product',
      label: intl.formatMessage({ id: 'web.console.products.new' }),
      icon: 'plus',
      act: () => void navigate({ to: '/products/new' }),
    },
    may('ORDER_READ') && {
      id: 'attention',
      label: intl.formatMessage({ id: 'web.console.palette.attention' }),
      icon: 'alert',
      act: () => void navigate({ to: '/orders', search: { attention: 'any' } }),
    },
    {
      id: 'theme',
      label: intl.formatMessage({
        id: colorScheme === 'dark' ? 'web.console.palette.light' : 'web.console.palette.dark',
      }),
      icon: colorScheme === 'dark' ? 'sun' : 'moon',
      act: () => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark'),
    },
    ...consoleLocales.map((locale): Line => ({
      id: locale,
      label: localeNames[locale],
      also: `${intl.formatMessage({ id: 'web.console.looks.language' })} language 語言 语言`,
      icon: 'globe',
      act: () => void dispatch(localeChosen(locale)),
    })),
    {
      id: 'keys',
      label: intl.formatMessage({ id: 'web.console.keys.title' }),
      icon: 'keyboard',
      act: onHelp,
    },
  ];
  return lines.filter((line) => line !== false);
}

/** What is worth asking the server for: the words after a pause, from the second letter on. */
function useAsked(typed: string): string {
  const [asked] = useDebouncedValue(typed.trim(), waitMilliseconds);
  return asked.length >= fewestLetters ? asked : '';
}

function useOrders(typed: string): Line[] {
  const navigate = useNavigate();
  const found = useOrderSearch(useAsked(typed));
  if (!typed.trim()) return [];
  return (found.data?.items ?? []).map((order) => ({
    id: order.id,
    label: `${order.number} · ${order.customer}`,
    icon: 'orders',
    beside: <StateBadge kind="order" state={order.states.order} />,
    act: () => void navigate({ to: '/orders/$orderId', params: { orderId: order.id } }),
  }));
}

function useProducts(typed: string): Line[] {
  const navigate = useNavigate();
  const found = useProductSearch(useAsked(typed));
  if (!typed.trim()) return [];
  return (found.data?.items ?? []).map((product) => ({
    id: product.id,
    label: product.name,
    icon: 'box',
    beside: <StateBadge kind="listing" state={product.state} />,
    act: () => void navigate({ to: '/products/$productId', params: { productId: product.id } }),
  }));
}
