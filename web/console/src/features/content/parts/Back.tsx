import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../../../shared/Icon.tsx';

/** The way back to the list. */
export function Back() {
  return (
    <nav className="detail-back">
      <Link to="/content">
        <Icon name="back" />
        <FormattedMessage id="web.console.content.back" />
      </Link>
    </nav>
  );
}
