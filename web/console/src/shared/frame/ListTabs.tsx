import { Button, Menu, Modal, Switch, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  changeView,
  removeView,
  saveView,
  useViews,
  viewsKey,
  type SavedView,
} from '@entrepot/client/console/views.ts';
import { Icon } from '../Icon.tsx';
import { arranged, noMemory } from '../list/columns.ts';
import { contentOf, sameContent, type ListSearch } from '../list/search.ts';
import type { MessageId } from '../messages.ts';
import { columnsArranged } from '../preferences.ts';
import { useConsoleDispatch, useConsoleState } from '../store.ts';
import type { ListColumn } from './ListPage.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

/** A view that the list has by itself. */
export interface BuiltInView {
  label: MessageId;
  search: ListSearch;
  count?: number;
}

interface ListTabsProps<Row> {
  name: string;
  views: BuiltInView[];
  search: ListSearch;
  columns: ListColumn<Row>[];
  onSearch: (search: ListSearch) => void;
}

/** Views as tabs: those of the house, one's own, those that others share; and keeping a new one. */
export function ListTabs<Row>(props: ListTabsProps<Row>) {
  const { name, views, search, onSearch } = props;
  const dispatch = useConsoleDispatch();
  const saved = useViews(name).data?.items ?? [];
  const open = (view: SavedView) => {
    if (view.columns.length > 0) {
      const hidden = props.columns
        .filter(({ id, fixed, optional }) => !fixed && !optional && !view.columns.includes(id))
        .map(({ id }) => id);
      const asked = props.columns
        .filter(({ id, optional }) => optional && view.columns.includes(id))
        .map(({ id }) => `+${id}`);
      dispatch(
        columnsArranged({
          list: name,
          memory: { hidden: [...hidden, ...asked], order: view.columns },
        }),
      );
    }
    onSearch(view.query);
  };
  const known =
    views.some((view) => sameContent(view.search, search)) ||
    saved.some((view) => sameContent(view.query, search));
  return (
    <div className="tabs">
      <ul>
        {views.map((view) => (
          <li key={view.label}>
            <Tab on={sameContent(view.search, search)} onClick={() => onSearch(view.search)}>
              <FormattedMessage id={view.label} />
              {view.count ? <span className="tab-count">{view.count}</span> : null}
            </Tab>
          </li>
        ))}
        {saved.map((view) => {
          const on = sameContent(view.query, search);
          return (
            <li key={view.id}>
              <Tab on={on} onClick={() => open(view)}>
                <Icon name={view.shared ? 'person' : 'bookmark'} size={13} />
                <bdi>{view.name}</bdi>
              </Tab>
              {on && view.mine ? <ViewMenu view={view} /> : null}
            </li>
          );
        })}
      </ul>
      {known ? null : <KeepView {...props} />}
    </div>
  );
}

interface TabProps {
  on: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

function Tab({ on, onClick, children }: TabProps) {
  return (
    <button
      type="button"
      className={on ? 'tab tab-on' : 'tab'}
      aria-current={on ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function ViewMenu({ view }: { view: SavedView }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: viewsKey(view.list) });
  const share = useMutation({
    mutationFn: () => changeView(view.id, { ...view, shared: !view.shared }),
    onSuccess: again,
  });
  const remove = useMutation({ mutationFn: () => removeView(view.id), onSuccess: again });
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <button
          type="button"
          className="tab-menu"
          aria-label={intl.formatMessage({ id: 'web.console.view.menu' }, { name: view.name })}
        >
          <Icon name="more" size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="person" />} onClick={() => share.mutate()}>
          <FormattedMessage
            id={view.shared ? 'web.console.view.unshare' : 'web.console.view.share'}
          />
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="close" />} onClick={() => remove.mutate()}>
          <FormattedMessage id="web.console.view.remove" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function KeepView<Row>({ name, search, columns }: ListTabsProps<Row>) {
  const intl = useIntl();
  const queries = useQueryClient();
  const memory = useConsoleState((state) => state.preferences.columns[name]) ?? noMemory;
  const [opened, { open, close }] = useDisclosure(false);
  const [title, setTitle] = useState('');
  const [shared, setShared] = useState(false);
  const keep = useMutation({
    mutationFn: () =>
      saveView({
        list: name,
        name: title.trim(),
        shared,
        query: contentOf(search) as Record<string, string>,
        columns: arranged(columns, memory).map(({ id }) => id),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: viewsKey(name) });
      close();
      setTitle('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon name="bookmark" size={14} />}
        onClick={open}
      >
        <FormattedMessage id="web.console.view.keep" />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={intl.formatMessage({ id: 'web.console.view.keep' })}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        <form className="dialog-form" onSubmit={submit}>
          <ProblemNotice failure={keep.error} takesFocus />
          <TextInput
            required
            maxLength={60}
            label={intl.formatMessage({ id: 'web.console.view.name' })}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            data-autofocus
          />
          <Switch
            label={intl.formatMessage({ id: 'web.console.view.shared' })}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <div className="dialog-actions">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="web.shared.close" />
            </Button>
            <Button type="submit" loading={keep.isPending}>
              <FormattedMessage id="web.console.view.save" />
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
