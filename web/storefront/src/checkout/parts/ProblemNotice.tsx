import { useEffect, useRef, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useProblemText } from '../useProblemText.ts';

interface ProblemNoticeProps {
  failure: unknown;
  retry?: () => void;
  children?: ReactNode;
}

/** A failure where it happened, with the way out; it takes the focus, so that nobody misses it. */
export function ProblemNotice({ failure, retry, children }: ProblemNoticeProps) {
  const text = useProblemText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) notice.current?.focus();
  }, [failure]);
  if (!failure) return null;
  return (
    <div ref={notice} tabIndex={-1} role="alert" className="notice notice-bad stack">
      <p>{text(failure)}</p>
      {retry ? (
        <button type="button" className="button button-small" onClick={retry}>
          <FormattedMessage id="web.shared.tryAgain" />
        </button>
      ) : null}
      {children}
    </div>
  );
}
