import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Icon, type IconName } from '../Icon.tsx';
import type { MessageId } from '../messages.ts';

interface EmptyStateProps {
  icon: IconName;
  title?: MessageId;
  text: MessageId;
  children?: ReactNode;
}

/** Nothing here: why, and what to do about it. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <span className="empty-icon">
        <Icon name={icon} size={24} />
      </span>
      {title ? (
        <h2>
          <FormattedMessage id={title} />
        </h2>
      ) : null}
      <p>
        <FormattedMessage id={text} />
      </p>
      {children}
    </div>
  );
}
