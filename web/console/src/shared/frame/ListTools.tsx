import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../Icon.tsx';
import { countFilters, withFilter } from '../list/search.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import type { ListPageProps } from './ListPage.tsx';

/** One line above a list: words, filters, columns, the file. */
export function ListTools<Row>(props: ListPageProps<Row>) {
  const { search, onSearch, filters = [] } = props;
  return (
    <div className="list-tools">
      {props.searchable === false ? null : <Words {...props} />}
      {filters.map((filter) => (
        <FilterMenu key={filter.key} filter={filter} search={search} onSearch={onSearch} />
      ))}
      {countFilters(search) > 0 ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onSearch(search.sort ? { sort: search.sort } : {})}
        >
          <FormattedMessage id="web.console.list.clear" />
        </Button>
      ) : null}
      <div className="list-tools-end">
        <ColumnChoice name={props.name} columns={props.columns} />
        {props.exportPath ? (
          <Button
            component="a"
            href={props.exportPath}
            download
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="download" size={14} />}
          >
            <FormattedMessage id="web.console.list.export" />
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Words<Row>({ search, onSearch, searchHint }: ListPageProps<Row>) {
  const intl = useIntl();
  const [words, setWords] = useState(search.q ?? '');
  const [shown, setShown] = useState(search.q);
  if (shown !== search.q) {
    setShown(search.q);
    setWords(search.q ?? '');
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(withFilter(search, 'q', words.trim() || null));
  };
  return (
    <form role="search" onSubmit={submit} className="list-search">
      <TextInput
        type="search"
        size="xs"
        maxLength={200}
        aria-label={intl.formatMessage({ id: 'web.console.list.search' })}
        placeholder={intl.formatMessage({ id: searchHint ?? 'web.console.list.search' })}
        leftSection={<Icon name="search" size={14} />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          if (event.currentTarget.value === '' && search.q) onSearch(withFilter(search, 'q', null));
        }}
      />
      <button type="submit" className="visually-hidden">
        <FormattedMessage id="web.console.list.find" />
      </button>
    </form>
  );
}
