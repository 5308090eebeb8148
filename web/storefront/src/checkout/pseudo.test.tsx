import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import pseudo from '../../../generated/pseudo/checkout.json';
import { AddressStep } from './steps/AddressStep.tsx';
import { PaymentStep } from './steps/PaymentStep.tsx';
import { ReviewStep } from './steps/ReviewStep.tsx';
import { ShippingStep } from './steps/ShippingStep.tsx';
import { checkoutWith, readyToPay } from './testing/fixtures.ts';
import { TestingShop, show } from './testing/TestingShop.tsx';

/** What the fixtures and the browser's CLDR say, longest first. */
const data =
  /customer0042@example\.com|Customer 0042|Am Sandtorkai|An der Tür ist nichts zu zahlen\.|je Tarifposition|Deutschland|Österreich|Carrier 01|Standard|Hamburg|China|Karte|Zoll|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g;

/** What is between the brackets, also where an element stands in the middle of a message. */
const words = /⟦[^⟦⟧]*(⟧|$)|^[^⟦⟧]*⟧/g;

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('fetch', new TestingShop().fetch);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Everything that is read or read out, without what came from the catalogue or the data. */
function escaped(place: HTMLElement): string[] {
  const said = [...place.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? ''),
    ...['aria-label', 'placeholder', 'title', 'alt'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  ]);
  return said
    .map((text) => text.replace(words, '').replace(words, '').replace(data, ''))
    .filter((text) => /\p{L}{2,}/u.test(text));
}

const nothing = () => undefined;
const parts: [string, ReactNode][] = [
  ['address', <AddressStep checkout={checkoutWith()} onDone={nothing} />],
  ['shipping', <ShippingStep checkout={readyToPay({ service: undefined })} onDone={nothing} />],
  ['payment', <PaymentStep checkout={readyToPay({ method: undefined })} onDone={nothing} />],
  ['review', <ReviewStep checkout={readyToPay()} items={null} onCompleted={nothing} />],
];

test.each(parts)('every word of the step %s is in the catalogue', async (_, part) => {
  const { container } = show(part, pseudo);
  expect(container.textContent).toContain('⟦');
  expect(escaped(container)).toEqual([]);
  for (const button of container.querySelectorAll('button')) await userEvent.click(button);
  expect(escaped(container)).toEqual([]);
});
