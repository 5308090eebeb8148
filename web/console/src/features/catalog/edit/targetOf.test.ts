import { expect, test } from 'vitest';
import type { Finding } from '@entrepot/client/console/listing.ts';
import { targetOf } from './targetOf.ts';

const finding = (code: string, field: string | null, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'REFUSES',
  market: null,
  language: null,
  field,
  facts: {},
  ...more,
});

test('every finding leads to the input that mends it', () => {
  expect(targetOf(finding('text_missing', 'texts.ar'))).toEqual({
    id: 'field-texts-ar-name',
    language: 'ar',
  });
  expect(targetOf(finding('price_missing', 'variants', { market: 'ae' }))?.id).toBe(
    'field-variants-0-prices-ae',
  );
  expect(targetOf(finding('manufacturer_missing', 'details.manufacturer'))?.id).toBe(
    'field-details-manufacturer-name',
  );
  expect(targetOf(finding('hs_missing', 'hsCode'))?.id).toBe('field-hsCode');
  expect(targetOf(finding('picture_missing', 'media'))?.id).toBe('field-media');
  expect(targetOf(finding('warning_untranslated', 'details.warnings', { language: 'de' }))).toEqual(
    { id: 'field-details-warnings-de', language: 'de' },
  );
  expect(targetOf(finding('lane_closed', 'markets'))).toBeUndefined();
});
