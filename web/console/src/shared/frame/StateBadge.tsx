import { useIntl } from 'react-intl';

export type Tone = 'waiting' | 'moving' | 'good' | 'bad' | 'attention' | 'none';

/** A shape for each tone, so that no state is told by colour alone. */
const shapes: Record<Tone, string> = {
  waiting: '○',
  moving: '◐',
  good: '●',
  bad: '✕',
  attention: '▲',
  none: '–',
};

export type StateKind =
  | 'order'
  | 'payment'
  | 'delivery'
  | 'customs'
  | 'risk'
  | 'shipment'
  | 'listing'
  | 'mail'
  | 'verify';

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
  cancelled: 'none',
  refunded: 'none',
  released: 'none',
  returned: 'none',
  withdrawn: 'none',
};

/** Customs releasing a parcel is good news; a payment released is merely over. */
export function toneOf(kind: StateKind, state: string): Tone {
  if (kind === 'customs' && state === 'RELEASED') return 'good';
  return tones[state.toLowerCase()] ?? 'waiting';
}

/** One of an order's states as shape and word. A state that the catalogue does not know shows as sent. */
export function StateBadge({ kind, state }: { kind: StateKind; state: string | undefined }) {
  const intl = useIntl();
  if (!state) return <span className="state state-none">{shapes.none}</span>;
  const id = `web.console.state.${kind}.${state.toLowerCase()}` as FormatjsIntl.Message['ids'];
  const tone = toneOf(kind, state);
  return (
    <span className={`state state-${tone}`}>
      <span aria-hidden="true">{shapes[tone]}</span>{' '}
      {intl.messages[id] ? intl.formatMessage({ id }) : state.toLowerCase().replaceAll('_', ' ')}
    </span>
  );
}
