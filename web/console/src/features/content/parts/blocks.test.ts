import { describe, expect, it } from 'vitest';
import {
  blockProgress,
  cleaned,
  homeProgress,
  moved,
  newBlock,
  pointsOf,
  sameBlocks,
} from './blocks.ts';

const words = { title: 'T', text: 'X', action: '', points: [] };

describe('the blocks of a home page', () => {
  it('move up and down, and not past the ends', () => {
    const blocks = [newBlock('HERO'), newBlock('STORY'), newBlock('QUOTE')];
    const [first, second, third] = blocks.map((block) => block.id) as [string, string, string];
    const order = (all: typeof blocks) => all.map((block) => block.id);
    expect(order(moved(blocks, third, -1))).toEqual([first, third, second]);
    expect(order(moved(blocks, first, 1))).toEqual([second, first, third]);
    expect(moved(blocks, first, -1)).toBe(blocks);
    expect(moved(blocks, third, 1)).toBe(blocks);
  });

  it('know how far each language has come', () => {
    const hero = { ...newBlock('HERO'), texts: { en: words, de: { ...words, text: '' } } };
    expect(blockProgress(hero, 'en')).toBe('complete');
    expect(blockProgress(hero, 'de')).toBe('begun');
    expect(blockProgress(hero, 'ja')).toBe('empty');
    expect(homeProgress([hero, { ...newBlock('QUOTE'), hidden: true }], 'en')).toBe('complete');
    expect(homeProgress([hero, newBlock('QUOTE')], 'en')).toBe('begun');
  });

  it('leave out languages without words', () => {
    const block = {
      ...newBlock('STORY'),
      link: ' ',
      texts: { en: words, ja: { ...words, title: '', text: ' ' } },
    };
    expect(Object.keys(cleaned([block])[0]?.texts ?? {})).toEqual(['en']);
    expect(cleaned([block])[0]?.link).toBeNull();
    expect(sameBlocks([block], cleaned([block]))).toBe(true);
  });

  it('have a row of points as long as that of the icons', () => {
    expect(pointsOf(newBlock('PROMISE'), 'en')).toHaveLength(3);
  });
});
