import { Button, Checkbox, Popover, SegmentedControl } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../Icon.tsx';
import { isShown, moved, noMemory, ordered, toggled } from '../list/columns.ts';
import { columnsArranged, columnsForgotten, densityChosen, type Density } from '../preferences.ts';
import { useConsoleDispatch, useConsoleState } from '../store.ts';
import type { ListColumn } from './ListPage.tsx';

interface ColumnChoiceProps<Row> {
  name: string;
  columns: ListColumn<Row>[];
}

/** Which columns, in which order, how close together; remembered on this machine. */
export function ColumnChoice<Row>({ name, columns }: ColumnChoiceProps<Row>) {
  const intl = useIntl();
  const dispatch = useConsoleDispatch();
  const memory = useConsoleState((state) => state.preferences.columns[name]) ?? noMemory;
  const density = useConsoleState((state) => state.preferences.density);
  const free = ordered(columns, memory).filter((column) => !column.fixed);
  const move = (id: string, by: -1 | 1) =>
    dispatch(columnsArranged({ list: name, memory: moved(memory, columns, id, by) }));
  return (
    <Popover position="bottom-end" width={280} shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<Icon name="columns" size={14} />}>
          <FormattedMessage id="web.console.list.columns" />
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="column-choice">
        <ul>
          {free.map((column, position) => {
            const label = intl.formatMessage({ id: column.header });
            return (
              <li key={column.id}>
                <Checkbox
                  size="xs"
                  label={label}
                  checked={isShown(column, memory)}
                  onChange={() =>
                    dispatch(columnsArranged({ list: name, memory: toggled(memory, column) }))
                  }
                />
                <button
                  type="button"
                  disabled={position === 0}
                  aria-label={intl.formatMessage(
                    { id: 'web.console.list.columnUp' },
                    { column: label },
                  )}
                  onClick={() => move(column.id, -1)}
                >
                  <Icon name="up" size={14} />
                </button>
                <button
                  type="button"
                  disabled={position === free.length - 1}
                  aria-label={intl.formatMessage(
                    { id: 'web.console.list.columnDown' },
                    { column: label },
                  )}
                  onClick={() => move(column.id, 1)}
                >
                  <Icon name="down" size={14} />
                </button>
              </li>
            );
          })}
        </ul>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={intl.formatMessage({ id: 'web.console.list.density' })}
          value={density}
          onChange={(value) => dispatch(densityChosen(value as Density))}
          data={[
            {
              value: 'normal',
              label: intl.formatMessage({ id: 'web.console.list.density.normal' }),
            },
            { value: 'tight', label: intl.formatMessage({ id: 'web.console.list.density.tight' }) },
          ]}
        />
        <Button size="compact-sm" variant="subtle" onClick={() => dispatch(columnsForgotten(name))}>
          <FormattedMessage id="web.console.list.columnsReset" />
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
