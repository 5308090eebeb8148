import { expect, it } from 'vitest';
import { placeOf, stationsOf } from './stations.ts';

it('has no price to look at on the way out', () => {
  expect(stationsOf('DELIST')).not.toContain('PRICE');
  expect(stationsOf('CHANGE')).toContain('PRICE');
});

it('knows what is behind and what is ahead', () => {
  expect(placeOf('LIST', 'DESCRIPTION', 'REVIEW')).toBe('behind');
  expect(placeOf('LIST', 'DESCRIPTION', 'DESCRIPTION')).toBe('here');
  expect(placeOf('LIST', 'DESCRIPTION', 'PRICE')).toBe('ahead');
  expect(placeOf('LIST', 'RETURNED', 'REVIEW')).toBe('ahead');
  expect(placeOf('LIST', 'DONE', 'PUBLISH')).toBe('behind');
});
