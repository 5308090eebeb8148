import { describe, expect, it } from 'vitest';
import { directionOf, progressOf, withExtra } from './languages.ts';

describe('languages of a text', () => {
  it('is complete when everything needed is there', () => {
    expect(progressOf(['a', 'b'], ['a', 'b', ''])).toBe('complete');
    expect(progressOf(['a', ' '], ['a', ' '])).toBe('begun');
    expect(progressOf(['', ''], ['', '', ''])).toBe('empty');
  });

  it('runs Arabic from right to left', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('zh-Hant')).toBe('ltr');
  });

  it('keeps a language that the shop no longer speaks', () => {
    expect(withExtra(['en', 'de'], { fr: {}, en: {} })).toEqual(['en', 'de', 'fr']);
  });
});
