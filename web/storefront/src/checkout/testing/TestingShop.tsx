import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider, type MessageFormatElement } from 'react-intl';
import english from '../../../../generated/checkout/en.json';

type Catalogue = Record<FormatjsIntl.Message['ids'], MessageFormatElement[]>;

export interface Asked {
  method: string;
  path: string;
  key: string | null;
  body: unknown;
}

type Answer = { status?: number; json: unknown } | 'unreachable';

/** A server in the test: remembers what it was asked, answers the next prepared answer. */
export class TestingShop {
  readonly asked: Asked[] = [];
  #answers: Answer[] = [];

  answers(...answers: Answer[]): this {
    this.#answers.push(...answers);
    return this;
  }

  readonly fetch = (path: string, init: RequestInit): Promise<Response> => {
    this.asked.push({
      method: init.method ?? 'GET',
      path,
      key: new Headers(init.headers).get('Idempotency-Key'),
      body: init.body ? JSON.parse(String(init.body)) : undefined,
    });
    const answer = this.#answers.shift() ?? 'unreachable';
    if (answer === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      new Response(JSON.stringify(answer.json), { status: answer.status ?? 200 }),
    );
  };
}

/** Shows a part of the checkout in English, as the app would, or with other words. */
export function show(part: ReactNode, words: unknown = english) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <IntlProvider locale="en" messages={words as Catalogue}>
      <QueryClientProvider client={queries}>{part}</QueryClientProvider>
    </IntlProvider>,
  );
}
