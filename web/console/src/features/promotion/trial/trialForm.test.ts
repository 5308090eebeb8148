import { expect, test } from 'vitest';
import { codesFile } from '../coupons/codesFile.ts';
import { entryOf, newPromotion } from '../edit/promotionForm.ts';
import { newTrial, trialOf } from './trialForm.ts';

const entry = entryOf({ ...newPromotion(), name: 'Autumn' }, 3);

test('what nobody typed is not sent', () => {
  const trial = trialOf(
    { ...newTrial(), market: 'de', country: 'DE', asTyped: false },
    'p1',
    entry,
  );
  expect(JSON.parse(JSON.stringify(trial))).toEqual({ market: 'de', country: 'DE', items: [] });
});

test('a promotion is tried as it is typed, under its own id', () => {
  const { draft, firstOrder, codes } = trialOf(
    { ...newTrial(), firstOrder: 'no', codes: ['WELCOME10'] },
    'p1',
    entry,
  );
  expect(draft).toMatchObject({ id: 'p1', name: 'Autumn', effect: { type: 'Percent' } });
  expect(draft).not.toHaveProperty('version');
  expect(firstOrder).toBe(false);
  expect(codes).toEqual(['WELCOME10']);
});

test('a file of codes holds nothing that a spreadsheet would run', () => {
  expect(codesFile(['SPRING-ABC123', '=1+1', '-2'])).toBe('\uFEFFcode\r\nSPRING-ABC123\r\n');
});
