/** What a refusal carries that words can be made of. */
export interface Refusal {
  code: string;
  status: number;
  detail: string | undefined;
  title: string | undefined;
  wayOut: string | undefined;
}

/** The part of react-intl that this needs, so that a test can hand in a small one. */
export interface Words {
  messages: Record<string, unknown>;
  formatMessage(
    descriptor: { id: FormatjsIntl.Message['ids'] },
    values?: Record<string, string>,
  ): string;
}

/**
 * A refusal in the reader's language: the catalogue's sentence for its code; failing that the server's
 * title and way out, which it writes in the language asked for; failing that what its status means.
 */
export function problemText(intl: Words, refusal: Refusal): string {
  const { code, status, detail, title, wayOut } = refusal;
  const id = `web.problem.${code}` as FormatjsIntl.Message['ids'];
  if (intl.messages[id]) return intl.formatMessage({ id });
  if (title && wayOut) {
    return intl.formatMessage({ id: 'web.problem.said' }, { title, wayOut });
  }
  if (detail && status >= 400 && status < 500) return detail;
  if (status === 404) return intl.formatMessage({ id: 'web.problem.http-404' });
  if (status === 403) return intl.formatMessage({ id: 'web.problem.http-403' });
  if (status >= 500) return intl.formatMessage({ id: 'web.problem.http-500' });
  return intl.formatMessage({ id: 'web.problem.unexpected' });
}
