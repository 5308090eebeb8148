import { expect, test } from 'vitest';
import { problemText, type Words } from './problemText.ts';

const catalogue: Record<string, string> = {
  'web.problem.card_declined': 'The bank declined.',
  'web.problem.said': '{title}. {wayOut}',
  'web.problem.http-500': 'Our side.',
  'web.problem.http-404': 'Not here.',
  'web.problem.unexpected': 'Something.',
};

const words: Words = {
  messages: catalogue,
  formatMessage: ({ id }, values = {}) =>
    (catalogue[id] ?? id).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
};

const refusal = (rest: Partial<Parameters<typeof problemText>[1]>) => ({
  code: 'unheard_of',
  status: 422,
  detail: undefined,
  title: undefined,
  wayOut: undefined,
  ...rest,
});

test.each([
  [{ code: 'card_declined' }, 'The bank declined.'],
  [{ title: 'Gone', wayOut: 'Choose another.' }, 'Gone. Choose another.'],
  [{ title: 'Unprocessable', detail: 'Too large.' }, 'Too large.'],
  [{ status: 404 }, 'Not here.'],
  [{ status: 503, detail: 'connection refused to 10.0.0.7' }, 'Our side.'],
  [{ status: 422 }, 'Something.'],
])('%j is told as %s', (given, told) => {
  expect(problemText(words, refusal(given))).toBe(told);
});
