import { Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Dashboard, Tile } from '@entrepot/client/console/dashboard.ts';
import { drillTo } from '../../shared/drillTo.ts';
import { DayName } from '../../shared/frame/Moment.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Sparkline } from './Sparkline.tsx';

/** The tiles whose course the series tell. */
const courses: Record<string, (day: Dashboard['series'][number]) => number> = {
  orders: ({ orders }) => orders,
  revenue: ({ revenue }) => Number(revenue.amount),
};

/** Never more than seven, or nobody reads any. */
const mostTiles = 7;

/** The figures of the period: each says what it counts, how it was before, and leads to its rows. */
export function Tiles({ dashboard }: { dashboard: Dashboard }) {
  const tiles = dashboard.tiles.filter(({ key }) => key !== 'attention').slice(0, mostTiles);
  return (
    <section className="tiles" aria-labelledby="tiles">
      <h2 id="tiles" className="visually-hidden">
        <FormattedMessage id="web.console.dashboard.figures" />
      </h2>
      {tiles.map((tile) => (
        <TileBox key={tile.key} tile={tile} dashboard={dashboard} />
      ))}
    </section>
  );
}

function useTileWords(key: string) {
  const intl = useIntl();
  const name = `web.console.dashboard.tile.${key}` as FormatjsIntl.Message['ids'];
  const definition = `${name}.definition` as FormatjsIntl.Message['ids'];
  return {
    name: intl.messages[name] ? intl.formatMessage({ id: name }) : key.replaceAll('_', ' '),
    definition: intl.messages[definition] ? intl.formatMessage({ id: definition }) : '',
  };
}

function TileBox({ tile, dashboard }: { tile: Tile; dashboard: Dashboard }) {
  const { name, definition } = useTileWords(tile.key);
  const course = courses[tile.key];
  return (
    <article className="tile">
      <header>
        <h3>{name}</h3>
        <Definition name={name} text={definition} tile={tile} dashboard={dashboard} />
      </header>
      <p className="tile-value">
        {tile.drill ? (
          <Link to={drillTo(tile.drill.list)} search={tile.drill.filter}>
            {tile.display}
          </Link>
        ) : (
          tile.display
        )}
        <Unit tile={tile} currency={dashboard.currency} />
      </p>
      <Change tile={tile} />
      {course ? (
        <Sparkline
          values={dashboard.series.map(course)}
          before={dashboard.previousSeries.map(course)}
        />
      ) : null}
    </article>
  );
}

/** A sum says in which currency it is, whatever its sign. */
function Unit({ tile, currency }: { tile: Tile; currency: string }) {
  if (tile.kind === 'MONEY') return <span className="tile-unit">{currency}</span>;
  if (tile.kind === 'HOURS') {
    return (
      <span className="tile-unit">
        <FormattedMessage id="web.console.dashboard.hours" />
      </span>
    );
  }
  return null;
}

function Change({ tile }: { tile: Tile }) {
  const intl = useIntl();
  const { change } = tile;
  if (tile.previousDisplay === null || tile.previousDisplay === undefined) {
    return <p className="tile-change" />;
  }
  const up = (change ?? 0) > 0;
  const good = change ? (tile.good === 'UP') === up : undefined;
  return (
    <p className="tile-change">
      {change === null || change === undefined ? null : (
        <span className={`delta${good === undefined ? '' : good ? ' delta-good' : ' delta-bad'}`}>
          {change !== 0 ? <Icon name={up ? 'up' : 'down'} size={12} /> : null}
          {intl.formatNumber(change, {
            style: 'percent',
            maximumFractionDigits: Math.abs(change) < 0.1 ? 1 : 0,
            signDisplay: 'exceptZero',
          })}
        </span>
      )}
      <span>
        <FormattedMessage
          id="web.console.dashboard.before"
          values={{ value: tile.previousDisplay }}
        />
      </span>
    </p>
  );
}

interface DefinitionProps {
  name: string;
  text: string;
  tile: Tile;
  dashboard: Dashboard;
}

function Definition({ name, text, tile, dashboard }: DefinitionProps) {
  const intl = useIntl();
  return (
    <Popover width={300} position="bottom-end" shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className="tile-info"
          aria-label={intl.formatMessage({ id: 'web.console.dashboard.whatIs' }, { name })}
        >
          <Icon name="info" size={14} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="tile-definition" tabIndex={-1}>
        <p>{text}</p>
        <p className="muted small">
          <FormattedMessage
            id="web.console.dashboard.compared"
            values={{
              from: <DayName day={dashboard.from} />,
              to: <DayName day={dashboard.to} />,
              previousFrom: <DayName day={dashboard.previousFrom} />,
              previousTo: <DayName day={dashboard.previousTo} />,
            }}
          />
        </p>
        {tile.parts && tile.parts.length > 0 ? (
          <table className="small-table">
            <caption className="visually-hidden">
              <FormattedMessage id="web.console.dashboard.parts" />
            </caption>
            <tbody>
              {tile.parts.map(({ money, converted, rate, rateDate }) => (
                <tr key={money.currency}>
                  <th scope="row">{money.display}</th>
                  <td className="align-end">{converted.display}</td>
                  <td className="align-end muted small" title={rateDate ?? undefined}>
                    {rate}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
