import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = readFileSync('ui/src/tokens.css', 'utf8');
const tokens = new Map(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((match) => [
    match[1] as string,
    { light: match[2] as string, dark: match[3] as string },
  ]),
);

/** WCAG 2.2's relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const channel = (from: number) => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const textPairs: [string, string][] = [
  ...['ink', 'ink-muted', 'primary', 'primary-strong', 'good', 'bad'].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['primary', 'primary-soft'],
  ['ink', 'primary-soft'],
  ['ink-muted', 'primary-soft'],
  ['ink', 'picture'],
  ['ink-muted', 'picture'],
  ['on-attention', 'attention'],
  ['ink-muted', 'attention-soft'],
  ['ink-muted', 'good-soft'],
  ['ink-muted', 'bad-soft'],
  ['ink', 'attention-soft'],
  ['ink', 'good-soft'],
  ['good', 'good-soft'],
  ['ink', 'bad-soft'],
  ['bad', 'bad-soft'],
  ['on-navigation', 'navigation'],
  ['on-navigation-muted', 'navigation'],
  ['on-navigation', 'navigation-active'],
];
const edgePairs = ['line-strong', 'focus', 'star'].flatMap((edge) =>
  grounds.map((ground): [string, string] => [edge, ground]),
);

const value = (name: string, theme: 'light' | 'dark'): string => {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token ${name}`);
  return token[theme];
};

for (const theme of ['light', 'dark'] as const) {
  test.each(textPairs)(`%s on %s is readable text (${theme})`, (text, ground) => {
    expect(contrast(value(text, theme), value(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edgePairs)(`%s on %s is a visible edge (${theme})`, (edge, ground) => {
    expect(contrast(value(edge!, theme), value(ground!, theme))).toBeGreaterThanOrEqual(3);
  });
}

test('knows that grey on grey is unreadable', () => {
  expect(contrast('#777777', '#888888')).toBeLessThan(4.5);
});

test('text has a scale of six sizes, and motion stays short', () => {
  expect([...sheet.matchAll(/--size-\d:/g)]).toHaveLength(6);
  const motions = [...sheet.matchAll(/--motion[\w-]*: (\d+)ms/g)].map(([, time]) => Number(time));
  expect(Math.max(...motions)).toBeLessThanOrEqual(200);
});
