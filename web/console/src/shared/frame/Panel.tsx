import { useId, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '../messages.ts';

interface PanelProps {
  title: MessageId;
  actions?: ReactNode;
  children: ReactNode;
}

/** One subject of a detail page. */
export function Panel({ title, actions, children }: PanelProps) {
  const heading = useId();
  return (
    <section className="panel" aria-labelledby={heading}>
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
