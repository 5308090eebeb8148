import type { Answer, Path, Said, Verb } from './contract.ts';
import { request, type RequestOptions } from './http.ts';

type Options<V extends Verb, P extends Path<V>> = Said<V, P> &
  Omit<RequestOptions, 'method' | 'query' | 'body'>;

/** The same, where it no longer matters which path it is. */
type AnyOptions = RequestOptions & { path?: Record<string, unknown> };

/** The address of a path with its parts filled in. */
export function addressOf(path: Path<'GET'>, parts: Record<string, unknown>): string {
  return filled(path, parts);
}

function filled(path: string, parts: Record<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])));
}

/** Sends one request that the description knows, and gives its JSON or throws a Problem. */
export function call<V extends Verb, P extends Path<V>>(
  method: V,
  path: P,
  ...[options]: object extends Options<V, P> ? [Options<V, P>?] : [Options<V, P>]
): Promise<Answer<V, P>> {
  const { path: parts = {}, ...rest } = (options ?? {}) as AnyOptions;
  return request<Answer<V, P>>(filled(path, parts), { ...rest, method });
}
