import type { LandedCostFigures } from './LandedCost.tsx';

/** An amount of a quote or an order as the API gives it. */
interface Amount {
  kind: string;
  money: { display: string };
  charged: boolean;
  estimate: boolean;
  label: string;
  reason: string;
  note?: string | null;
}

interface Whole extends Omit<LandedCostFigures, 'lines'> {
  amounts: Amount[];
}

/** The panel's figures: a guaranteed amount says so, any other says what its note says. */
export function landedFigures({ amounts, ...whole }: Whole, guaranteed: string): LandedCostFigures {
  return {
    ...whole,
    lines: amounts.map((amount) => {
      const certainty = amount.charged && !amount.estimate ? guaranteed : amount.note;
      return {
        kind: amount.kind,
        label: amount.label,
        amount: amount.money,
        charged: amount.charged,
        estimate: amount.estimate,
        reason: [amount.reason, certainty].filter(Boolean).join(' '),
      };
    }),
  };
}
