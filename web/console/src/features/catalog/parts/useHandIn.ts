import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import {
  advanceProposal,
  delistProduct,
  submitProduct,
  type Delisting,
  type ProposalRow,
  type Submission,
} from '@entrepot/client/console/listing.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';

export type HandIn =
  | { kind: 'submit'; body: Submission; through: boolean }
  | { kind: 'delist'; body: Delisting; through: boolean };

/** Whether somebody may pass every station, so that one press of a button is enough. */
export function useMayAll(): boolean {
  const may = useMay();
  return may('LISTING_REVIEW') && may('LISTING_PRICE') && may('LISTING_PUBLISH');
}

/**
 * Hands a product in and, if wished, goes through every station at once. Where a check stands in the
 * way the proposal's page is opened, which says what to mend.
 */
export function useHandIn(productId: string, onDone: () => Promise<unknown>) {
  const intl = useIntl();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const notice = useNotice();
  return useMutation({
    mutationFn: async (wanted: HandIn): Promise<ProposalRow> => {
      const proposal =
        wanted.kind === 'submit'
          ? await submitProduct(productId, wanted.body, attempt.key)
          : await delistProduct(productId, wanted.body, attempt.key);
      if (!wanted.through) return proposal;
      try {
        return (await advanceProposal(proposal, true, `${attempt.key}-through`)).proposal;
      } catch (failure) {
        const { code } = asProblem(failure);
        if (code === 'listing_refused' || code === 'four_eyes') return proposal;
        throw failure;
      }
    },
    onSuccess: async (proposal) => {
      attempt.ended();
      await onDone();
      if (proposal.stage === 'DONE') {
        notice(
          intl.formatMessage({
            id:
              proposal.kind === 'DELIST'
                ? 'web.console.proposal.taken'
                : 'web.console.proposal.published',
          }),
        );
        return;
      }
      await navigate({ to: '/listing/$proposalId', params: { proposalId: proposal.id } });
    },
    onError: attempt.ended,
  });
}
