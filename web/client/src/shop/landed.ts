import type { Answer, Schema } from '../contract.ts';
import { request } from '../http.ts';

/** The figures of a landed-cost panel, every text ready to be shown. */
export type LandedFigures = Schema<'LandedAnswer'>;

/** What one product costs delivered to a country, asked at the address that the page named. */
export const productLanded = (path: string, country: string, signal?: AbortSignal) =>
  request<Answer<'GET', '/{tag}/p/{slug}/landed/{variant}'>>(path, { query: { country }, signal });
