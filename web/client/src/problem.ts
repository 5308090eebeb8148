/** One field that the server refused, named as in the request's JSON. */
export interface FieldProblem {
  field: string;
  code?: string;
  message?: string;
}

/** What RFC 9457 says of a refusal, with the platform's stable code. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  code?: string;
  /** What to do next, in the reader's language; with it the title is in that language too. */
  wayOut?: string;
  field?: string;
  errors?: FieldProblem[];
  [extra: string]: unknown;
}

/** A refused or failed request. Status 0 means that no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly title: string | undefined;
  readonly wayOut: string | undefined;
  readonly fields: FieldProblem[];
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'unreachable' : `http-${status}`);
    this.detail = body.detail;
    this.title = body.title;
    this.wayOut = body.wayOut;
    this.fields = fieldsOf(body);
    this.body = body;
  }

  /** Whether sending the very same request again may succeed. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

function fieldsOf(body: ProblemBody): FieldProblem[] {
  if (Array.isArray(body.errors)) return body.errors;
  if (!body.field) return [];
  return [{ field: body.field, code: body.code, message: body.wayOut ?? body.title }];
}

/** Anything thrown, seen as a problem, so that pages handle one kind of failure. */
export function asProblem(failure: unknown): Problem {
  if (failure instanceof Problem) return failure;
  return new Problem(0, {
    code: 'unexpected',
    detail: failure instanceof Error ? failure.message : String(failure),
  });
}
