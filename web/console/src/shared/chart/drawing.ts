/** What a chart shows, without saying how: two hues and greys are the drawer's business. */
export type Drawing = DaysDrawing | BarsDrawing;

/** A line over days, with the period before in grey behind it. */
export interface DaysDrawing {
  kind: 'days';
  days: string[];
  now: number[];
  before: number[];
  nowName: string;
  beforeName: string;
  format: (value: number) => string;
}

/** Named bars, the longest first, each with its figure at its end. */
export interface BarsDrawing {
  kind: 'bars';
  bars: { name: string; value: number; shown: string }[];
}
