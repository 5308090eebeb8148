import { request } from '../http.ts';

export interface BulkRequest {
  action: string;
  ids: string[];
  reason?: string;
}

export interface BulkPreview {
  action: string;
  items: {
    id: string;
    label: string;
    possible: boolean;
    code?: string | null;
    why?: string | null;
  }[];
  possible: number;
  impossible: number;
}

export interface BulkResult {
  action: string;
  items: {
    id: string;
    label: string;
    outcome: 'DONE' | 'UNCHANGED' | 'REFUSED';
    code?: string | null;
    why?: string | null;
  }[];
  done: number;
  unchanged: number;
  refused: number;
}

/** As many as the server takes in one request. */
export const mostAtOnce = 200;

/** What an action would do to each of these, without doing it. */
export const previewBulk = (list: string, body: BulkRequest) =>
  request<BulkPreview>(`/api/v1/console/${list}/bulk/preview`, { method: 'POST', body });

/** Does it, one by one: a row that is refused stops no other. */
export const runBulk = (list: string, body: BulkRequest, idempotencyKey: string) =>
  request<BulkResult>(`/api/v1/console/${list}/bulk`, { method: 'POST', body, idempotencyKey });
