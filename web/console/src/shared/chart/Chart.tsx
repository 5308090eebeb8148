import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../Icon.tsx';
import type { Drawing } from './drawing.ts';

const Canvas = lazy(() => import('./Canvas.tsx').then(({ Canvas }) => ({ default: Canvas })));

interface ChartProps {
  /** What it shows, or better: what can be seen in it. */
  title: string;
  note: ReactNode;
  /** The same in a sentence, for those who do not see it. */
  said: string;
  drawing: Drawing;
  /** The figures behind it. */
  table: ReactNode;
  file: string;
  wide?: boolean;
}

/** A chart with its name, its table and its file; the drawing library comes when one is needed. */
export function Chart({ title, note, said, drawing, table, file, wide = false }: ChartProps) {
  const name = useId();
  const [figures, setFigures] = useState(false);
  return (
    <figure className={wide ? 'chart chart-wide' : 'chart'} aria-labelledby={name}>
      <figcaption>
        <h3 id={name}>{title}</h3>
        <p>{note}</p>
      </figcaption>
      {figures ? (
        <div className="chart-table">{table}</div>
      ) : (
        <Suspense fallback={<Skeleton className="late" height={250} />}>
          <Canvas drawing={drawing} said={said} />
        </Suspense>
      )}
      <div className="chart-foot">
        <button type="button" aria-pressed={figures} onClick={() => setFigures(!figures)}>
          <Icon name={figures ? 'chart' : 'table'} size={14} />
          <FormattedMessage id={figures ? 'web.console.chart.chart' : 'web.console.chart.table'} />
        </button>
        <a href={file} download>
          <Icon name="download" size={14} />
          <FormattedMessage id="web.console.chart.file" />
        </a>
      </div>
    </figure>
  );
}
