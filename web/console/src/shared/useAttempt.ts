import { useCallback, useState } from 'react';
import { asProblem } from '@entrepot/client/problem.ts';

/**
 * The idempotency key of one action: the same while its outcome is in doubt, so that pressing again
 * repeats it instead of doing it twice; a new one once it has ended.
 */
export function useAttempt(): { key: string; ended: (failure?: unknown) => void } {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const ended = useCallback((failure?: unknown) => {
    if (failure && asProblem(failure).retryable) return;
    setKey(crypto.randomUUID());
  }, []);
  return { key, ended };
}
