import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LandedCost } from './LandedCost.tsx';
import { landedFigures } from './landedFigures.ts';

const words = { title: 'Total cost', total: 'Total', estimate: 'Estimate' };
const amount = (rest: object) => ({
  kind: 'DUTY',
  label: 'Duty',
  money: { display: '€3.00' },
  charged: true,
  estimate: false,
  reason: '3 euros for each tariff line.',
  note: '',
  ...rest,
});
const figures = landedFigures(
  {
    from: 'China',
    to: 'Germany',
    amounts: [
      amount({}),
      amount({ kind: 'FEE', charged: false, estimate: true, note: 'Only foreseen.' }),
    ],
    total: { display: '€94.02' },
    sentence: 'Nothing to pay at the door.',
  },
  'This amount is guaranteed.',
);

afterEach(cleanup);

test('opens each line to its reason, and says how sure it is', () => {
  render(<LandedCost figures={figures} words={words} />);
  const [guaranteed, foreseen] = screen.getAllByRole('listitem');
  expect(guaranteed?.textContent).toContain(
    '3 euros for each tariff line. This amount is guaranteed.',
  );
  expect(guaranteed?.textContent).not.toContain('Estimate');
  expect(foreseen?.textContent).toContain('Estimate');
  expect(foreseen?.textContent).toContain('Only foreseen.');
});

test('tells goods apart by their names, and does not repeat a label as its reason', () => {
  const goods = landedFigures(
    {
      ...figures,
      amounts: [amount({ kind: 'GOODS', lineId: 'l1', label: 'Goods', reason: 'Goods' })],
      names: { l1: 'Teapot' },
    },
    'This amount is guaranteed.',
  );
  expect(goods.lines[0]).toMatchObject({
    label: 'Goods: Teapot',
    reason: 'This amount is guaranteed.',
  });
});

test('ends with the total and one plain sentence', () => {
  render(<LandedCost figures={figures} words={words} />);
  expect(screen.getByText('€94.02')).toBeTruthy();
  expect(screen.getByText('Nothing to pay at the door.')).toBeTruthy();
});
