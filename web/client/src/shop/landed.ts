import { request } from '../http.ts';
import type { Landed } from './types.ts';

/** What one product costs delivered to a country. */
export const productLanded = (path: string, country: string, signal?: AbortSignal) =>
  request<{ landed: Landed | null; availability?: string }>(path, { query: { country }, signal });
