import { expect, test } from 'vitest';
import { pointsOf } from './Sparkline.tsx';

test('the_highest_point_touches_the_top_and_zero_the_floor', () => {
  expect(pointsOf([0, 10], 10)).toBe('0.0,26.0 100.0,2.0');
});

test('nothing_at_all_is_a_flat_line', () => {
  expect(pointsOf([0, 0], 0)).toBe('0.0,26.0 100.0,26.0');
  expect(pointsOf([], 0)).toBe('');
});
