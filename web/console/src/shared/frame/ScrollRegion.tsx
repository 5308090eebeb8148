/* eslint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard, WCAG 2.1.1 */
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../messages.ts';

interface ScrollRegionProps {
  label: MessageId;
  children: ReactNode;
}

/** Holds what is wider than the screen; the keyboard reaches it, so that the keyboard can scroll it. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const intl = useIntl();
  return (
    <div
      role="group"
      tabIndex={0}
      aria-label={intl.formatMessage({ id: label })}
      className="scroll"
    >
      {children}
    </div>
  );
}
