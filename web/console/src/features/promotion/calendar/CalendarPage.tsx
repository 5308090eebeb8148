import '../promotion.css';
import { Button, Select, Switch } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type CSSProperties } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { usePromotionsBetween, type PromotionRow } from '@entrepot/client/console/promotions.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { ScrollRegion } from '../../../shared/frame/ScrollRegion.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { withFilter } from '../../../shared/list/search.ts';
import { marketsOf } from '../edit/conditionForm.ts';
import { shownState } from '../parts/state.ts';
import { useText } from '../parts/useText.ts';
import {
  barsOf,
  dayKey,
  inMarket,
  monthKey,
  monthOf,
  monthsOn,
  overlapping,
  weeksOf,
  type Bar,
  type Day,
} from './month.ts';

/** A month of windows: flash sales, or everything, in one market or in all. */
export function CalendarPage() {
  const intl = useIntl();
  const text = useText();
  const search = useSearch({ from: '/inside/promotions/calendar' });
  const navigate = useNavigate({ from: '/promotions/calendar' });
  const markets = useMarkets().data?.items ?? [];
  const [now] = useState(() => new Date());
  const month = monthOf(search.month, now);
  const weeks = weeksOf(month);
  const first = weeks[0]?.[0]?.at ?? month;
  const days = weeks.length * 7;
  const end = new Date(first.getFullYear(), first.getMonth(), first.getDate() + days);
  const found = usePromotionsBetween(first.toISOString(), end.toISOString());
  const rows = inMarket(
    (found.data ?? []).filter(
      ({ promotion }) =>
        promotion.state !== 'ENDED' || (promotion.startsAt !== null && promotion.endsAt !== null),
    ),
    search.market,
  ).filter(({ promotion }) => search.all || promotion.effect.type === 'FlashSale');
  const set = (key: string, value: string | null) =>
    void navigate({ search: withFilter(search, key, value) });
  const name = intl.formatDate(month, { year: 'numeric', month: 'long' });
  return (
    <div className="plain-page">
      <nav className="detail-back">
        <Link to="/promotions">
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.promotion.title" />
        </Link>
      </nav>
      <PageTitle
        text={text(
          search.all ? 'web.console.promotion.calendar' : 'web.console.promotion.calendar.flash',
        )}
      >
        <div className="row-tools">
          <Switch
            label={text('web.console.promotion.calendar.all')}
            checked={Boolean(search.all)}
            onChange={(event) => set('all', event.currentTarget.checked ? '1' : null)}
          />
          <Select
            clearable
            size="xs"
            aria-label={text('web.console.promotion.trial.market')}
            placeholder={text('web.console.promotion.calendar.everyMarket')}
            data={markets.map(({ code, names }) => ({
              value: code,
              label: names[intl.locale] ?? names.en ?? code,
            }))}
            value={search.market ?? null}
            onChange={(market) => set('market', market)}
          />
        </div>
      </PageTitle>
      <ProblemNotice failure={found.error} retry={() => void found.refetch()} />
      <section className="panel calendar" aria-label={name}>
        <header>
          <h2 aria-live="polite">{name}</h2>
          <div className="row-tools">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={text('web.console.promotion.calendar.before')}
              onClick={() => set('month', monthKey(monthsOn(month, -1)))}
            >
              <Icon name="back" size={14} />
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => set('month', null)}>
              {text('web.console.promotion.calendar.today')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={text('web.console.promotion.calendar.after')}
              onClick={() => set('month', monthKey(monthsOn(month, 1)))}
            >
              <Icon name="next" size={14} />
            </Button>
          </div>
        </header>
        <ScrollRegion label="web.console.promotion.calendar">
          <div className="calendar-grid">
            <div className="calendar-week calendar-names" aria-hidden="true">
              {(weeks[0] ?? []).map(({ key, at }) => (
                <span key={key}>{intl.formatDate(at, { weekday: 'short' })}</span>
              ))}
            </div>
            {weeks.map((week) => (
              <Week key={week[0]?.key} week={week} rows={rows} today={dayKey(now)} />
            ))}
          </div>
        </ScrollRegion>
        {found.data && rows.length === 0 ? (
          <p className="muted">{text('web.console.promotion.calendar.none')}</p>
        ) : null}
      </section>
      {rows.length > 0 ? <AsTable rows={rows} now={now.getTime()} /> : null}
    </div>
  );
}

function Week({ week, rows, today }: { week: Day[]; rows: PromotionRow[]; today: string }) {
  const intl = useIntl();
  const bars = barsOf(week, rows);
  const lanes = Math.max(2, ...bars.map(({ lane }) => lane + 1));
  return (
    <div className="calendar-week" style={{ '--lanes': lanes } as CSSProperties}>
      {week.map(({ key, at, inMonth }, place) => (
        <div
          key={key}
          className={inMonth ? 'calendar-day' : 'calendar-day calendar-other'}
          style={{ gridColumn: place + 1 }}
        >
          <time dateTime={key} className={key === today ? 'calendar-today' : undefined}>
            {intl.formatDate(at, { day: 'numeric' })}
          </time>
        </div>
      ))}
      {bars.map((bar) => (
        <BarLink key={bar.row.promotion.id} bar={bar} rows={rows} />
      ))}
    </div>
  );
}

function BarLink({ bar, rows }: { bar: Bar; rows: PromotionRow[] }) {
  const intl = useIntl();
  const text = useText();
  const { promotion } = bar.row;
  const moment = (at: string | null | undefined) =>
    at ? intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }) : '…';
  const others = overlapping(bar.row, rows).length;
  const window = `${moment(promotion.startsAt)} – ${moment(promotion.endsAt)}`;
  const label = [
    promotion.name,
    window,
    others > 0 ? text('web.console.promotion.calendar.overlaps', { count: others }) : '',
  ]
    .filter(Boolean)
    .join(', ');
  const shape = [
    'calendar-bar',
    promotion.state === 'ACTIVE' ? '' : 'calendar-idle',
    bar.open.start ? 'calendar-open-start' : '',
    bar.open.end ? 'calendar-open-end' : '',
  ];
  return (
    <Link
      to="/promotions/$promotionId"
      params={{ promotionId: promotion.id }}
      className={shape.filter(Boolean).join(' ')}
      title={label}
      aria-label={label}
      style={{
        gridColumn: `${bar.first + 1} / ${bar.last + 2}`,
        gridRow: bar.lane + 2,
      }}
    >
      <span dir="auto">{promotion.name}</span>
    </Link>
  );
}

/** The same as a table, which says in words what the picture shows. */
function AsTable({ rows, now }: { rows: PromotionRow[]; now: number }) {
  const intl = useIntl();
  const text = useText();
  const markets = useMarkets().data?.items ?? [];
  const nameOf = (code: string) => {
    const names = markets.find((market) => market.code === code)?.names;
    return names?.[intl.locale] ?? names?.en ?? code;
  };
  return (
    <Panel title="web.console.promotion.calendar.table" flush>
      <SmallTable
        caption="web.console.promotion.calendar.table"
        rows={rows.toSorted((one, other) =>
          (one.promotion.startsAt ?? '') < (other.promotion.startsAt ?? '') ? -1 : 1,
        )}
        rowKey={({ promotion }) => promotion.id}
        columns={[
          {
            header: 'web.console.promotion.name',
            cell: ({ promotion }) => (
              <Link
                to="/promotions/$promotionId"
                params={{ promotionId: promotion.id }}
                className="row-link"
              >
                <bdi>{promotion.name}</bdi>
              </Link>
            ),
          },
          {
            header: 'web.console.promotion.list.state',
            cell: ({ promotion }) => (
              <StateBadge kind="promotion" state={shownState(promotion, now)} />
            ),
          },
          {
            header: 'web.console.promotion.startsAt',
            cell: ({ promotion }) => <Moment at={promotion.startsAt} short />,
          },
          {
            header: 'web.console.promotion.endsAt',
            cell: ({ promotion }) => <Moment at={promotion.endsAt} short />,
          },
          {
            header: 'web.console.promotion.trial.market',
            cell: ({ promotion }) =>
              marketsOf(promotion.condition)?.map(nameOf).join(', ') ??
              text('web.console.promotion.calendar.everyMarket'),
          },
          {
            header: 'web.console.promotion.calendar.with',
            cell: (row) =>
              overlapping(row, rows)
                .map(({ promotion }) => promotion.name)
                .join(', ') || '–',
          },
        ]}
      />
    </Panel>
  );
}
