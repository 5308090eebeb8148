import { expect, test } from 'vitest';
import { choose } from './choose.ts';

const variant = (colour: string, size: string, available = true) => ({
  id: `${colour}-${size}`,
  values: { colour, size },
  available,
});
const greyM = variant('grey', 'M');
const greyL = variant('grey', 'L');
const sandL = variant('sand', 'L');
const inkM = variant('ink', 'M', false);
const inkL = variant('ink', 'L');
const all = [greyM, greyL, sandL, inkM, inkL];

test('keeps what was chosen before', () => {
  expect(choose(all, greyL, 'colour', 'sand')).toBe(sandL);
  expect(choose(all, sandL, 'colour', 'grey')).toBe(greyL);
});

test('never ends in a choice that does not exist', () => {
  expect(choose(all, greyM, 'colour', 'sand')).toBe(sandL);
});

test('shows what is sold out where it was asked for exactly', () => {
  expect(choose(all, greyM, 'colour', 'ink')).toBe(inkM);
});

test('rather takes what can be had where nothing else decides', () => {
  const before = { ...greyM, values: { colour: 'grey', size: 'S' } };
  expect(choose(all, before, 'colour', 'ink')).toBe(inkL);
});

test('stays where it is when nobody has the value', () => {
  expect(choose(all, greyM, 'colour', 'gold')).toBe(greyM);
});
