import { useIntl } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { problemText } from '@entrepot/ui/problemText.ts';

/** A refusal in the shopper's words. */
export function useProblemText(): (failure: unknown) => string {
  const intl = useIntl();
  return (failure) => problemText(intl, asProblem(failure));
}
