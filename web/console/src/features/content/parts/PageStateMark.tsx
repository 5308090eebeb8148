import { FormattedMessage } from 'react-intl';
import type { PageState } from '@entrepot/client/console/content.ts';
import { StateShape, type Tone } from '../../../shared/frame/StateBadge.tsx';

const tones: Record<PageState, Tone> = { DRAFT: 'waiting', PUBLISHED: 'good', WITHDRAWN: 'none' };

/** Whether readers see it, and whether they will see something newer. */
export function PageStateMark({ state, newer }: { state: PageState; newer?: boolean }) {
  const tone = tones[state];
  return (
    <span className="content-state">
      <span className={`state state-${tone}`}>
        <StateShape tone={tone} />
        <FormattedMessage id={`web.console.content.state.${state}`} />
      </span>
      {newer ? (
        <span className="state state-moving">
          <StateShape tone="moving" />
          <FormattedMessage id="web.console.content.newer" />
        </span>
      ) : null}
    </span>
  );
}
