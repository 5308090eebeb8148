import type { Tone } from '../../../shared/frame/StateBadge.tsx';

/** How far a text has come in one language. */
export type Progress = 'complete' | 'begun' | 'empty';

/** How each is drawn. */
export const progressTone: Record<Progress, Tone> = {
  complete: 'good',
  begun: 'moving',
  empty: 'waiting',
};

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** What of a text must be there, and whether anything is. */
export function progressOf(needed: string[], all: string[]): Progress {
  if (needed.every((text) => text.trim() !== '')) return 'complete';
  return all.some((text) => text.trim() !== '') ? 'begun' : 'empty';
}

/** The languages that the shop speaks, and whatever else the text is written in. */
export const withExtra = (languages: string[], texts: Record<string, unknown>): string[] => [
  ...languages,
  ...Object.keys(texts)
    .filter((language) => !languages.includes(language))
    .sort(),
];
