import { useId, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '../messages.ts';

interface PanelProps {
  title: MessageId;
  actions?: ReactNode;
  /** Its table reaches the edges. */
  flush?: boolean;
  /** What the page's address ends with to lead here. */
  id?: string;
  children: ReactNode;
}

/** One subject of a detail page. */
export function Panel({ title, actions, flush = false, id, children }: PanelProps) {
  const heading = useId();
  return (
    <section id={id} className={flush ? 'panel panel-flush' : 'panel'} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          <FormattedMessage id={title} />
        </h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
