import { request } from '../http.ts';

/** The figures of a landed-cost panel, every text ready to be shown. */
export interface LandedFigures {
  from: string;
  to: string;
  lines: {
    kind: string;
    label: string;
    amount: { display: string };
    charged: boolean;
    estimate: boolean;
    reason: string;
  }[];
  total: { display: string };
  sentence: string;
  notes?: string[];
}

/** What one product costs delivered to a country. */
export const productLanded = (path: string, country: string, signal?: AbortSignal) =>
  request<{ landed: LandedFigures | null }>(path, { query: { country }, signal });
