import { FormattedMessage } from 'react-intl';
import type { PageState } from '@entrepot/client/console/content.ts';

const looks: Record<PageState, { tone: string; shape: string }> = {
  DRAFT: { tone: 'waiting', shape: '○' },
  PUBLISHED: { tone: 'good', shape: '●' },
  WITHDRAWN: { tone: 'none', shape: '–' },
};

/** Whether readers see it, and whether they will see something newer. */
export function PageStateMark({ state, newer }: { state: PageState; newer?: boolean }) {
  const { tone, shape } = looks[state];
  return (
    <span className="content-state">
      <span className={`state state-${tone}`}>
        <span aria-hidden="true">{shape}</span>{' '}
        <FormattedMessage id={`web.console.content.state.${state}`} />
      </span>
      {newer ? (
        <span className="state state-moving">
          <span aria-hidden="true">{'◐'}</span> <FormattedMessage id="web.console.content.newer" />
        </span>
      ) : null}
    </span>
  );
}
