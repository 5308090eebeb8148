import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../Icon.tsx';
import type { Place } from '../list/usePlace.ts';

const pageSize = 50;

/** Where in the list one is, and the way on and back. */
export function ListPager({ place, shown }: { place: Place; shown: number }) {
  const { page, total, back, next } = place;
  const from = (page - 1) * pageSize + 1;
  return (
    <footer className="list-pager">
      <p className="muted tabular">
        {shown === 0 ? null : total ? (
          <FormattedMessage
            id={total.exact ? 'web.console.list.range' : 'web.console.list.rangeAbout'}
            values={{ from, to: from + shown - 1, count: total.count }}
          />
        ) : (
          <FormattedMessage
            id="web.console.list.rangeOnly"
            values={{ from, to: from + shown - 1 }}
          />
        )}
      </p>
      {back || next ? (
        <div className="page-actions">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="back" size={14} />}
            disabled={!back}
            onClick={back}
          >
            <FormattedMessage id="web.console.list.back" />
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<Icon name="next" size={14} />}
            disabled={!next}
            onClick={next}
          >
            <FormattedMessage id="web.console.list.next" />
          </Button>
        </div>
      ) : null}
    </footer>
  );
}
