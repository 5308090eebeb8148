import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '../messages.ts';

export interface TabItem {
  key: string;
  label: MessageId;
  count?: number;
}

interface TabsProps {
  items: TabItem[];
  /** The first one is open when the address names none. */
  open: string;
}

/** The subjects of one thing, each with an address of its own. */
export function Tabs({ items, open }: TabsProps) {
  return (
    <nav className="tabs">
      <ul>
        {items.map(({ key, label, count }, position) => (
          <li key={key}>
            <Link
              to="."
              search={position === 0 ? {} : { tab: key }}
              replace
              className={key === open ? 'tab tab-on' : 'tab'}
              aria-current={key === open ? 'page' : undefined}
            >
              <FormattedMessage id={label} />
              {count ? <span className="tab-count">{count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
