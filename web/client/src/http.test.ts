import { afterEach, expect, test, vi } from 'vitest';
import { rememberLanguage, rememberToken, request } from './http.ts';
import { Problem } from './problem.ts';

/** A fetch that remembers what it was asked and answers as told. */
function answering(status: number, body: string): { asked: [string, RequestInit][] } {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push([path, init]);
    return Promise.resolve(new Response(body === '' ? null : body, { status }));
  });
  return { asked };
}

afterEach(() => {
  vi.unstubAllGlobals();
  rememberToken(undefined);
});

test('gives the JSON of an answer', async () => {
  answering(200, '{"pieces":2}');
  expect(await request('/api/v1/x')).toEqual({ pieces: 2 });
});

test('leaves empty filters out of the address', async () => {
  const { asked } = answering(200, '{}');
  await request('/api/v1/x', { query: { q: 'lamp & cup', state: '', after: undefined } });
  expect(asked[0]?.[0]).toBe('/api/v1/x?q=lamp+%26+cup');
});

test('sends the language always, the key when given, and the token only with changes', async () => {
  rememberLanguage('de-DE');
  rememberToken('form-token');
  const { asked } = answering(200, '{}');
  await request('/api/v1/x');
  await request('/api/v1/x', { method: 'POST', body: {}, idempotencyKey: 'k1' });
  const [read, write] = asked.map(([, init]) => new Headers(init.headers));
  expect(read?.get('Accept-Language')).toBe('de-DE');
  expect(read?.get('X-Form-Token')).toBeNull();
  expect(write?.get('X-Form-Token')).toBe('form-token');
  expect(write?.get('Idempotency-Key')).toBe('k1');
});

test('throws the problem that the server answers, with the field that it is about', async () => {
  answering(422, '{"code":"bad_address","errors":[{"field":"postcode","code":"pattern"}]}');
  const failure = await request('/api/v1/x').catch((problem: unknown) => problem);
  expect(failure).toBeInstanceOf(Problem);
  expect(failure).toMatchObject({
    status: 422,
    code: 'bad_address',
    retryable: false,
    fields: [{ field: 'postcode', code: 'pattern' }],
  });
});

test('makes a problem of an error page that is no JSON', async () => {
  answering(502, '<html>Bad gateway</html>');
  await expect(request('/api/v1/x')).rejects.toMatchObject({
    status: 502,
    code: 'http-502',
    retryable: true,
  });
});

test('says that the shop is out of reach when no answer comes', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(request('/api/v1/x')).rejects.toMatchObject({ status: 0, code: 'unreachable' });
});
