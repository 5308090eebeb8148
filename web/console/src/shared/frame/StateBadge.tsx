import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

export type Tone = 'waiting' | 'moving' | 'good' | 'bad' | 'attention' | 'none';

/** A shape for each tone, so that no state is told by colour alone; drawn on a grid of 10. */
const shapes: Record<Tone, ReactNode> = {
  waiting: <circle cx="5" cy="5" r="3.6" fill="none" strokeDasharray="2 1.6" />,
  moving: (
    <>
      <circle cx="5" cy="5" r="3.6" fill="none" />
      <path d="M5 1.4a3.600 3.600 0 0 1 0 7.200z" stroke="none" />
    </>
  ),
  good: (
    <>
      <circle cx="5" cy="5" r="4.200" stroke="none" />
      <path className="state-tick" d="M3.200 5.100 4.500 6.400 6.900 3.800" fill="none" />
    </>
  ),
  bad: (
    <path d="M2.200 2.200l5.600 5.600M7.800 2.200 2.200 7.800" fill="none" strokeWidth="1.600" />
  ),
  attention: <path d="M5 1 9.400 9H.600z" stroke="none" />,
  none: <path d="M2 5h6" fill="none" />,
};

export type StateKind =
  | 'order'
  | 'payment'
  | 'delivery'
  | 'customs'
  | 'risk'
  | 'returned'
  | 'shipment'
  | 'listing'
  | 'mail'
  | 'verify'
  | 'step'
  | 'stage'
  | 'proposal'
  | 'staff'
  | 'promotion';

const tones: Record<string, Tone> = {
  open: 'waiting',
  pending: 'waiting',
  not_declared: 'waiting',
  unjudged: 'waiting',
  draft: 'waiting',
  queued: 'waiting',
  confirmed: 'moving',
  authorised: 'moving',
  booked: 'moving',
  handed_over: 'moving',
  in_transit: 'moving',
  declared: 'moving',
  processing: 'moving',
  listed: 'moving',
  partially_captured: 'moving',
  completed: 'good',
  captured: 'good',
  delivered: 'good',
  allowed: 'good',
  sellable: 'good',
  sent: 'good',
  kept: 'good',
  holds: 'good',
  skipped: 'none',
  review: 'attention',
  held: 'attention',
  partially_refunded: 'attention',
  failed: 'bad',
  refused: 'bad',
  broken: 'bad',
  expired: 'bad',
  cancelled: 'none',
  refunded: 'none',
  released: 'none',
  none: 'none',
  came_back: 'attention',
  partly_refunded: 'attention',
  done: 'good',
  blocked: 'none',
  returned: 'none',
  withdrawn: 'none',
  retiring: 'attention',
  scheduled: 'moving',
  running: 'good',
  paused: 'attention',
  ended: 'none',
  publishing: 'moving',
  discarded: 'none',
  active: 'good',
  invited: 'waiting',
  closed: 'none',
  list: 'good',
  change: 'moving',
  delist: 'none',
};

/** Customs releasing a parcel is good news; a payment released is merely over. */
export function toneOf(kind: StateKind, state: string): Tone {
  if (kind === 'customs' && state === 'RELEASED') return 'good';
  if (kind === 'stage' && state === 'RETURNED') return 'attention';
  return tones[state.toLowerCase()] ?? 'waiting';
}

/** The word for a state; one that the catalogue does not know shows as sent. */
export function useStateName(): (kind: StateKind, state: string) => string {
  const intl = useIntl();
  return (kind, state) => {
    const id = `web.console.state.${kind}.${state.toLowerCase()}` as FormatjsIntl.Message['ids'];
    return intl.messages[id]
      ? intl.formatMessage({ id })
      : state.toLowerCase().replaceAll('_', ' ');
  };
}

/** A tone's shape by itself, for where the word stands beside it anyway. */
export function StateShape({ tone }: { tone: Tone }) {
  return (
    <svg
      className={`state-shape state-${tone}`}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.300"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[tone]}
    </svg>
  );
}

/** One of an order's states as shape and word. */
export function StateBadge({ kind, state }: { kind: StateKind; state: string | undefined }) {
  const name = useStateName();
  if (!state || (kind === 'returned' && state === 'NONE')) {
    return (
      <span className="state state-none">
        <span aria-hidden="true">–</span>
        {state ? <span className="visually-hidden">{name(kind, state)}</span> : null}
      </span>
    );
  }
  const tone = toneOf(kind, state);
  return (
    <span className={`state state-${tone}`}>
      <StateShape tone={tone} />
      {name(kind, state)}
    </span>
  );
}
