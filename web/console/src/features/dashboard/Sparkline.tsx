interface SparklineProps {
  values: number[];
  before?: number[];
}

const width = 100;
const height = 28;
const edge = 2;

/** The points of a line that fills the box; a flat one lies on its floor. */
export function pointsOf(values: readonly number[], most: number): string {
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  return values
    .map((value, position) => {
      const high = most > 0 ? value / most : 0;
      const y = height - edge - high * (height - 2 * edge);
      return `${(position * step).toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

/** A line without axes that shows a tile's course; its figures are in the chart below. */
export function Sparkline({ values, before = [] }: SparklineProps) {
  const most = Math.max(0, ...values, ...before);
  return (
    <svg
      className="tile-spark"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {before.length > 1 ? (
        <polyline
          points={pointsOf(before, most)}
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="1"
          strokeDasharray="3 3"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
      <polyline
        points={pointsOf(values, most)}
        fill="none"
        stroke="var(--primary)"
        strokeWidth="1.5"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
