import type { ReactNode } from 'react';

export interface LandedCostLine {
  kind: string;
  label: string;
  amount: { display: string };
  charged: boolean;
  estimate: boolean;
  /** Why it is so and how sure it is, in whole sentences. */
  reason: string;
}

export interface LandedCostFigures {
  from: string;
  to: string;
  lines: LandedCostLine[];
  total: { display: string };
  sentence: string;
  notes?: string[];
}

/** The panel's own few words, handed in so that an island need not carry a translation library. */
export interface LandedCostWords {
  title: string;
  total: string;
  estimate: string;
}

interface LandedCostProps {
  figures: LandedCostFigures;
  words: LandedCostWords;
  children?: ReactNode;
}

/** What it costs delivered, as a receipt under the route; each line opens to its reason. */
export function LandedCost({ figures, words, children }: LandedCostProps) {
  return (
    <section className="landed" aria-label={words.title}>
      {figures.from ? (
        <p className="landed-route">
          <bdi>{figures.from}</bdi> <span className="visually-hidden">→</span>{' '}
          <bdi>{figures.to}</bdi>
        </p>
      ) : null}
      <ul className="landed-lines">
        {figures.lines.map((line, position) => (
          <li
            key={`${line.kind}-${position}`}
            className={line.charged ? undefined : 'landed-not-charged'}
          >
            <details>
              <summary>
                <span className="landed-name">{line.label}</span>
                {line.estimate ? <span className="landed-mark">{words.estimate}</span> : null}
                <bdi className="landed-amount">{line.amount.display}</bdi>
              </summary>
              <p className="landed-reason">{line.reason}</p>
            </details>
          </li>
        ))}
      </ul>
      <p className="landed-total" aria-live="polite">
        <span>{words.total}</span>
        <bdi>{figures.total.display}</bdi>
      </p>
      <p className="landed-sentence">{figures.sentence}</p>
      {figures.notes?.map((note) => (
        <p key={note} className="landed-note">
          {note}
        </p>
      ))}
      {children}
    </section>
  );
}
