import { useState } from 'react';
import { asProblem } from '@entrepot/client/problem.ts';

const asking = ['code_needed', 'bad_code'];

/** Whether the server has asked for a code of the second factor; it stays so. */
export function useAsked(failure: unknown): boolean {
  const [asked, setAsked] = useState(false);
  const now = asking.includes(asProblem(failure).code);
  if (now && !asked) setAsked(true);
  return asked || now;
}
