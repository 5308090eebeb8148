import { Alert, Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { useProblemText } from '../useProblemText.ts';

interface ProblemNoticeProps {
  failure: unknown;
  retry?: () => void;
  /** After an action the notice takes the focus, so that nobody misses it. */
  takesFocus?: boolean;
}

/** A failure where it happened, in words, with the way out. */
export function ProblemNotice({ failure, retry, takesFocus = false }: ProblemNoticeProps) {
  const text = useProblemText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && failure) notice.current?.focus();
  }, [failure, takesFocus]);
  if (!failure) return null;
  return (
    <Alert ref={notice} tabIndex={-1} role="alert" className="problem-notice" variant="outline">
      <p>{text(asProblem(failure))}</p>
      {retry ? (
        <Button size="xs" variant="default" onClick={retry}>
          <FormattedMessage id="web.shared.tryAgain" />
        </Button>
      ) : null}
    </Alert>
  );
}
