import { useIntl } from 'react-intl';
import { problemText } from '@entrepot/ui/problemText.ts';
import type { Problem } from '@entrepot/client/problem.ts';

/** A refusal in the operator's words: what happened, what it means, what to do. */
export function useProblemText(): (problem: Problem) => string {
  const intl = useIntl();
  return (problem) => problemText(intl, problem);
}
