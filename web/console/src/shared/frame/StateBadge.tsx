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

export type StateKind = 'order' | 'payment' | 'delivery' | 'customs' | 'risk' | 'shipment' | 'job';

const tones: Record<string, Tone> = {
  pending: 'waiting',
  open: 'waiting',
  none: 'none',
  not_required: 'none',
  unpaid: 'waiting',
  authorised: 'moving',
  authorized: 'moving',
  confirmed: 'moving',
  booked: 'moving',
  label_created: 'moving',
  handed_over: 'moving',
  dispatched: 'moving',
  in_transit: 'moving',
  export_cleared: 'moving',
  declared: 'moving',
  captured: 'good',
  paid: 'good',
  delivered: 'good',
  completed: 'good',
  cleared: 'good',
  released: 'good',
  accepted: 'good',
  accept: 'good',
  low: 'good',
  review: 'attention',
  medium: 'attention',
  held: 'attention',
  in_doubt: 'attention',
  exception: 'attention',
  refused: 'bad',
  rejected: 'bad',
  declined: 'bad',
  failed: 'bad',
  high: 'bad',
  cancelled: 'bad',
  voided: 'none',
  refunded: 'none',
};

export function toneOf(state: string): Tone {
  return tones[state.toLowerCase()] ?? 'waiting';
}

/** One of an order's states as shape and word. A state that the catalogue does not know shows as sent. */
export function StateBadge({ kind, state }: { kind: StateKind; state: string | undefined }) {
  const intl = useIntl();
  if (!state) return <span className="state state-none">{shapes.none}</span>;
  const id = `web.console.state.${kind}.${state.toLowerCase()}` as FormatjsIntl.Message['ids'];
  const tone = toneOf(state);
  return (
    <span className={`state state-${tone}`}>
      <span aria-hidden="true">{shapes[tone]}</span>{' '}
      {intl.messages[id] ? intl.formatMessage({ id }) : state.toLowerCase().replaceAll('_', ' ')}
    </span>
  );
}
