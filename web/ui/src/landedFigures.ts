import type { LandedCostFigures } from './LandedCost.tsx';

/** An amount of a quote or an order as the API gives it. */
interface Amount {
  kind: string;
  lineId?: string | null;
  money: { display: string };
  charged: boolean;
  estimate: boolean;
  label: string;
  reason: string;
  note?: string | null;
}

interface Whole extends Omit<LandedCostFigures, 'lines'> {
  amounts: Amount[];
  /** What the lines are called, by their ids; goods are told apart by it. */
  names?: Record<string, string>;
}

/** The panel's figures: a guaranteed amount says so, any other says what its note says. */
export function landedFigures(
  { amounts, names = {}, ...whole }: Whole,
  guaranteed: string,
): LandedCostFigures {
  return {
    ...whole,
    lines: amounts.map((amount) => {
      const name = amount.kind === 'GOODS' ? names[amount.lineId ?? ''] : undefined;
      // A reason that only repeats the label explains nothing.
      const reason = amount.reason === amount.label ? '' : amount.reason;
      const certainty = amount.charged && !amount.estimate ? guaranteed : amount.note;
      return {
        kind: amount.kind,
        label: name ? `${amount.label}: ${name}` : amount.label,
        amount: amount.money,
        charged: amount.charged,
        estimate: amount.estimate,
        reason: [reason, certainty].filter(Boolean).join(' '),
      };
    }),
  };
}
