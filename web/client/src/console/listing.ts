import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';
import { listOptions, type ListFilter } from './lists.ts';

/** One thing that a check found: whether it stands in the way, where it holds, what mends it. */
export type Finding = Schema<'Finding'>;
export type CheckResult = Schema<'CheckResult'>;

/** From when to when a market offers a product. */
export type Publication = Schema<'Publication'>;
export type Leaving = Schema<'Leaving'>;

export type ProposalRow = Schema<'ShownProposalRow'>;
export type ProposalKind = ProposalRow['kind'];
export type ProposalStep = Schema<'ShownProposalStep'>;
export type Stage = ProposalRow['stage'];
export type Station = Extract<
  Stage,
  'REVIEW' | 'CATEGORY' | 'DESCRIPTION' | 'IMAGES' | 'PRICE' | 'PUBLISH'
>;
export type Difference = Schema<'Difference'>;
export type ShownProposal = Schema<'ShownProposal'>;

/** How a product stands in the flow. */
export type ListingStanding = Schema<'ConsoleListingStanding'>;

export const proposalsKey = ['console', 'listing', 'proposals'] as const;

export const proposalsQuery = (filter: ListFilter) =>
  listOptions('/api/v1/console/listing/proposals', proposalsKey, filter);

/** The review queue, a page at a time. */
export const useProposals = (filter: ListFilter) => useQuery(proposalsQuery(filter));

export const proposalKey = (id: string) => ['console', 'listing', 'proposal', id] as const;

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKey(id),
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/listing/proposals/{id}', { path: { id }, signal }),
  });

export const useProposal = (id: string) => useQuery(proposalQuery(id));

export const standingKey = (product: string) => ['console', 'listing', 'product', product] as const;

export const standingQuery = (product: string | undefined) =>
  queryOptions({
    queryKey: standingKey(product ?? ''),
    queryFn: product
      ? ({ signal }) =>
          call('GET', '/api/v1/console/listing/products/{id}', { path: { id: product }, signal })
      : skipToken,
  });

/** What the checks say of a product, its open proposal, its log, where it is sold. */
export const useStanding = (product: string | undefined) => useQuery(standingQuery(product));

/** Yes at the station that was seen; `through` goes on as far as one may. */
export const advanceProposal = (
  { id, version, stage }: ProposalRow,
  through: boolean,
  idempotencyKey: string,
) =>
  call('POST', '/api/v1/console/listing/proposals/{id}/advance', {
    path: { id },
    body: { version, station: stage, through },
    idempotencyKey,
  });

/** No, and why. */
export const returnProposal = (
  { id, version }: ProposalRow,
  reason: string,
  idempotencyKey: string,
) =>
  call('POST', '/api/v1/console/listing/proposals/{id}/return', {
    path: { id },
    body: { version, reason },
    idempotencyKey,
  });

export const dropProposal = ({ id, version }: ProposalRow, idempotencyKey: string) =>
  call('POST', '/api/v1/console/listing/proposals/{id}/drop', {
    path: { id },
    body: { version },
    idempotencyKey,
  });

export type Submission = Omit<Schema<'ConsoleListingSubmission'>, 'publications'> & {
  publications?: Omit<Publication, 'open'>[];
};

/** Hands in a draft, or the changes of what is sold. */
export const submitProduct = (id: string, body: Submission, idempotencyKey: string) =>
  call('POST', '/api/v1/console/listing/products/{id}/submission', {
    path: { id },
    body: {
      ...body,
      publications: body.publications?.map((one) => ({ ...one, open: false })),
    },
    idempotencyKey,
  });

export type Delisting = Schema<'ConsoleListingDelisting'>;

export const delistProduct = (id: string, body: Delisting, idempotencyKey: string) =>
  call('POST', '/api/v1/console/listing/products/{id}/delisting', {
    path: { id },
    body,
    idempotencyKey,
  });

/** A withdrawn product begins as a draft again. */
export const takeUpProduct = (id: string) =>
  call('POST', '/api/v1/console/listing/products/{id}/draft', { path: { id } });
