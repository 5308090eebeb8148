import { describe, expect, it } from 'vitest';
import { differences, newId, newPage, noText, sameValues, slugOf } from './pageDraft.ts';

describe('the draft of a page', () => {
  it('makes an address of a title', () => {
    expect(slugOf('Größe & Gewicht: 3 Regeln')).toBe('grosse-gewicht-3-regeln');
    expect(slugOf('  Crème brûlée ')).toBe('creme-brulee');
    expect(slugOf('茶壺')).toBe('');
    expect(slugOf('x'.repeat(99) + ' y')).toHaveLength(99);
  });

  it('takes a language without words for one that is not there', () => {
    const written = { ...newPage, texts: { en: { ...noText, title: 'A' }, de: noText } };
    expect(sameValues(written, { ...newPage, texts: { en: { ...noText, title: 'A' } } })).toBe(
      true,
    );
    expect(sameValues(written, newPage)).toBe(false);
  });

  it('names where two people differ', () => {
    const mine = { ...newPage, slug: 'a', texts: { en: { ...noText, title: 'A' } } };
    const theirs = { ...newPage, slug: 'a', texts: { en: { ...noText, title: 'B' }, de: noText } };
    expect(differences(mine, theirs)).toEqual([
      { language: 'en', field: 'title', mine: 'A', theirs: 'B' },
    ]);
  });

  it('makes ids that sort by time', () => {
    const id = newId(Date.UTC(2026, 10, 23));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId(1_000) < newId(2_000)).toBe(true);
  });
});
