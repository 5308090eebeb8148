import { Menu } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../Icon.tsx';
import { valuesOf, withFilter, withToggled, type ListSearch } from '../list/search.ts';
import type { ListFilter } from './ListPage.tsx';

interface FilterMenuProps {
  filter: ListFilter;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

const mostNamed = 2;

/** One filter: a dashed pill that fills with what was chosen. */
export function FilterMenu({ filter, search, onSearch }: FilterMenuProps) {
  const intl = useIntl();
  const { key, options, single } = filter;
  const chosen = valuesOf(search, key);
  const label = intl.formatMessage({ id: filter.label });
  const named = chosen.map((value) => options.find((one) => one.value === value)?.label ?? value);
  const pick = (value: string) =>
    onSearch(
      single
        ? withFilter(search, key, chosen.includes(value) ? null : value)
        : withToggled(search, key, value),
    );
  return (
    <span className={chosen.length > 0 ? 'filter filter-on' : 'filter'}>
      <Menu closeOnItemClick={single === true} position="bottom-start" shadow="md" withinPortal>
        <Menu.Target>
          <button type="button" className="filter-open">
            {chosen.length === 0 ? <Icon name="plus" size={12} /> : null}
            <span>{label}</span>
            {named.length > 0 ? (
              <span className="filter-values">
                {named.length <= mostNamed
                  ? intl.formatList(named, { type: 'disjunction' })
                  : intl.formatMessage({ id: 'web.console.list.several' }, { count: named.length })}
              </span>
            ) : null}
          </button>
        </Menu.Target>
        <Menu.Dropdown mah={360} className="filter-menu">
          {options.map(({ value, label: name }) =>
            single ? (
              <Menu.RadioItem
                key={value}
                value={value}
                checked={chosen.includes(value)}
                closeMenuOnClick
                onChange={() => pick(value)}
              >
                {name}
              </Menu.RadioItem>
            ) : (
              <Menu.CheckboxItem
                key={value}
                checked={chosen.includes(value)}
                onChange={() => pick(value)}
              >
                {name}
              </Menu.CheckboxItem>
            ),
          )}
          {chosen.length > 0 ? (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => onSearch(withFilter(search, key, null))}>
                <FormattedMessage id="web.console.list.any" />
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {chosen.length > 0 ? (
        <button
          type="button"
          className="filter-clear"
          aria-label={intl.formatMessage({ id: 'web.console.list.clearFilter' }, { filter: label })}
          onClick={() => onSearch(withFilter(search, key, null))}
        >
          <Icon name="close" size={12} />
        </button>
      ) : null}
    </span>
  );
}
