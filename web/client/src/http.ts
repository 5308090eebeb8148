import { Problem, type ProblemBody } from './problem.ts';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a file is sent as it is. */
  body?: unknown;
  /** What is empty is left out; a list is written with commas. */
  query?: Record<string, unknown>;
  headers?: Record<string, string | undefined>;
  /** Same key and same body answer the same result; the server keeps it. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  deadlineMilliseconds?: number;
}

const deadlineMilliseconds = 30_000;

let antiForgeryToken: string | undefined;
let language: string | undefined;

/** The reader's language, in which the server words its problems and reasons. */
export function rememberLanguage(tag: string): void {
  language = tag;
}

/** A signed-in session proves with this token that its own page sent the request. */
export function rememberToken(token: string | undefined): void {
  antiForgeryToken = token;
}

function address(path: string, query: RequestOptions['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

function headersOf(options: RequestOptions): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (language) headers.set('Accept-Language', language);
  if (options.body instanceof Blob) headers.set('Content-Type', options.body.type);
  else if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  if (antiForgeryToken && (options.method ?? 'GET') !== 'GET') {
    headers.set('X-Form-Token', antiForgeryToken);
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends one request and gives its JSON, or throws a Problem. */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const deadline = AbortSignal.timeout(options.deadlineMilliseconds ?? deadlineMilliseconds);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address(path, options.query), {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body:
        options.body === undefined || options.body instanceof Blob
          ? options.body
          : JSON.stringify(options.body),
      credentials: 'same-origin',
      signal: options.signal ? AbortSignal.any([options.signal, deadline]) : deadline,
    });
    answer = await bodyOf(response);
  } catch (failure) {
    if (options.signal?.aborted) throw failure;
    throw new Problem(0, { code: deadline.aborted ? 'timeout' : 'unreachable' });
  }
  if (!response.ok) throw new Problem(response.status, (answer ?? {}) as ProblemBody);
  return answer as Answer;
}
