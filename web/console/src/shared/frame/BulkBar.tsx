import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { RowSelection } from '../list/useSelection.ts';
import type { ListSearch } from '../list/search.ts';
import type { MessageId } from '../messages.ts';
import { BulkDialog } from './BulkDialog.tsx';
import type { ListBulk } from './ListPage.tsx';

export interface BulkAction {
  /** As the API names it. */
  action: string;
  label: MessageId;
  /** What will happen, in one sentence with the number of rows in it. */
  consequence: MessageId;
  /** It cannot be taken back, so it asks why and looks dangerous. */
  asksWhy?: boolean;
  grave?: boolean;
}

interface BulkBarProps {
  bulk: ListBulk;
  selection: RowSelection;
  search: ListSearch;
  matching: number;
  onDone: () => Promise<unknown>;
}

/** How many rows are chosen and what can be done with them, above the list's foot. */
export function BulkBar({ bulk, selection, search, matching, onDone }: BulkBarProps) {
  const [action, setAction] = useState<BulkAction>();
  const count = selection.count(matching);
  if (count === 0) return null;
  return (
    <div className="bulk-bar" role="region" aria-live="polite">
      <p>
        <strong>
          <FormattedMessage id="web.console.bulk.selected" values={{ count }} />
        </strong>
      </p>
      {selection.canSelectAll(matching) ? (
        <button type="button" className="bulk-link" onClick={selection.selectAll}>
          <FormattedMessage id="web.console.bulk.selectAll" values={{ count: matching }} />
        </button>
      ) : null}
      <button type="button" className="bulk-link" onClick={selection.clear}>
        <FormattedMessage id="web.console.bulk.clear" />
      </button>
      <div className="bulk-actions">
        {bulk.actions.map((one) => (
          <Button key={one.action} size="compact-md" onClick={() => setAction(one)}>
            <FormattedMessage id={one.label} />
          </Button>
        ))}
      </div>
      {action ? (
        <BulkDialog
          bulk={bulk}
          action={action}
          selection={selection.value}
          search={search}
          onClose={() => setAction(undefined)}
          onDone={onDone}
          onFinished={() => {
            setAction(undefined);
            selection.clear();
          }}
        />
      ) : null}
    </div>
  );
}
