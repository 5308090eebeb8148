/** What the server takes and answers, read off the description that it gives of itself. Types only. */
import type { components, paths } from './schema.ts';

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The paths that there are for a verb. */
export type Path<V extends Verb> = {
  [P in keyof paths]: paths[P] extends Record<Lowercase<V>, object> ? P : never;
}[keyof paths];

type Operation<V extends Verb, P extends Path<V>> =
  paths[P] extends Record<Lowercase<V>, infer Found> ? Found : never;

type Json<Part> = Part extends { content: { 'application/json': infer Value } } ? Value : undefined;

/** What a path answers when all went well. */
export type Answer<V extends Verb, P extends Path<V>> =
  Operation<V, P> extends { responses: infer R } ? Json<R[keyof R & (200 | 201 | 204)]> : never;

export type Body<V extends Verb, P extends Path<V>> =
  Operation<V, P> extends { requestBody?: infer B } ? Json<Exclude<B, undefined>> : never;

type Parameters<V extends Verb, P extends Path<V>, Place extends 'path' | 'query'> =
  Operation<V, P> extends { parameters: { [N in Place]?: infer Values } }
    ? Exclude<Values, undefined>
    : never;

/** A member that is asked for where there is something to say, and refused where there is nothing. */
type Given<Name extends string, Value> = [Value] extends [never]
  ? { [N in Name]?: never }
  : object extends Value
    ? { [N in Name]?: Value }
    : { [N in Name]: Value };

/** All that a request to this path has to say. */
export type Said<V extends Verb, P extends Path<V>> = Given<'path', Parameters<V, P, 'path'>> &
  Given<'query', Parameters<V, P, 'query'>> &
  Given<'body', Body<V, P>>;
