import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import { listOptions, type ListFilter } from './lists.ts';
import type { KeptOffer } from './offers.ts';
import type { Doer } from './types.ts';

export type ProposalKind = 'LIST' | 'CHANGE' | 'DELIST';

export type Station = 'REVIEW' | 'CATEGORY' | 'DESCRIPTION' | 'IMAGES' | 'PRICE' | 'PUBLISH';

export type Stage =
  Station | 'DRAFT' | 'SCHEDULED' | 'PUBLISHING' | 'DONE' | 'RETURNED' | 'DISCARDED';

/** One thing that a check found: whether it stands in the way, where it holds, what mends it. */
export interface Finding {
  code: string;
  severity: 'REFUSES' | 'ADVISES';
  market?: string | null;
  language?: string | null;
  field?: string | null;
  facts: Record<string, string>;
}

export interface CheckResult {
  check: string;
  stage: Station;
  allowed: boolean;
  findings: Finding[];
}

/** From when to when a market offers a product. */
export interface Publication {
  market: string;
  channel: 'SHOP' | 'FEED';
  opensAt?: string | null;
  closesAt?: string | null;
  open: boolean;
}

export interface Leaving {
  reason: string;
  alternatives: string[];
  successor?: string | null;
  pictures: 'KEEP' | 'FIRST' | 'NONE';
}

export interface ProposalRow {
  id: string;
  productId: string;
  kind: ProposalKind;
  stage: Stage;
  name: string;
  slug: string;
  category: string;
  picture?: string | null;
  publications: Publication[];
  leaving?: Leaving | null;
  dueAt?: string | null;
  by?: Doer | null;
  reason?: string | null;
  version: number;
  createdAt: string;
  changedAt: string;
}

export interface ProposalStep {
  kind: ProposalKind;
  from?: Stage | null;
  to: Stage;
  by?: Doer | null;
  reason?: string | null;
  findings: Finding[];
  at: string;
}

export interface Difference {
  path: string;
  before?: string | null;
  after?: string | null;
}

export interface ShownProposal {
  proposal: ProposalRow;
  form: KeptOffer;
  checks: CheckResult[];
  differences: Difference[];
  steps: ProposalStep[];
  moved: boolean;
  mayPass: Station[];
  own: boolean;
}

/** How a product stands in the flow. */
export interface ListingStanding {
  open?: ProposalRow | null;
  steps: ProposalStep[];
  checks: CheckResult[];
  publications: Publication[];
}

const path = (rest: string) => `/api/v1/console/listing/${rest}`;

export const proposalsKey = ['console', 'listing', 'proposals'] as const;

export const proposalsQuery = (filter: ListFilter) =>
  listOptions<ProposalRow>('listing/proposals', proposalsKey, filter);

/** The review queue, a page at a time. */
export const useProposals = (filter: ListFilter) => useQuery(proposalsQuery(filter));

export const proposalKey = (id: string) => ['console', 'listing', 'proposal', id] as const;

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKey(id),
    queryFn: ({ signal }) =>
      request<ShownProposal>(path(`proposals/${encodeURIComponent(id)}`), { signal }),
  });

export const useProposal = (id: string) => useQuery(proposalQuery(id));

export const standingKey = (product: string) => ['console', 'listing', 'product', product] as const;

export const standingQuery = (product: string | undefined) =>
  queryOptions({
    queryKey: standingKey(product ?? ''),
    queryFn: product
      ? ({ signal }) =>
          request<ListingStanding>(path(`products/${encodeURIComponent(product)}`), { signal })
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
  request<ShownProposal>(path(`proposals/${id}/advance`), {
    method: 'POST',
    body: { version, station: stage, through },
    idempotencyKey,
  });

/** No, and why. */
export const returnProposal = (
  { id, version }: ProposalRow,
  reason: string,
  idempotencyKey: string,
) =>
  request<ShownProposal>(path(`proposals/${id}/return`), {
    method: 'POST',
    body: { version, reason },
    idempotencyKey,
  });

export const dropProposal = ({ id, version }: ProposalRow, idempotencyKey: string) =>
  request<ShownProposal>(path(`proposals/${id}/drop`), {
    method: 'POST',
    body: { version },
    idempotencyKey,
  });

export interface Submission {
  publications?: Omit<Publication, 'open'>[];
  dueAt?: string;
  reason?: string;
}

/** Hands in a draft, or the changes of what is sold. */
export const submitProduct = (product: string, body: Submission, idempotencyKey: string) =>
  request<ProposalRow>(path(`products/${product}/submission`), {
    method: 'POST',
    body: {
      ...body,
      publications: body.publications?.map((one) => ({ ...one, open: false })),
    },
    idempotencyKey,
  });

export interface Delisting {
  reason: string;
  alternatives: string[];
  successor?: string;
  pictures: Leaving['pictures'];
  dueAt?: string;
}

export const delistProduct = (product: string, body: Delisting, idempotencyKey: string) =>
  request<ProposalRow>(path(`products/${product}/delisting`), {
    method: 'POST',
    body,
    idempotencyKey,
  });

/** A withdrawn product begins as a draft again. */
export const takeUpProduct = (product: string) =>
  request<ListingStanding>(path(`products/${product}/draft`), { method: 'POST', body: {} });
