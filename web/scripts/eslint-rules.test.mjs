import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import house from './eslint-rules.mjs';

/** What the house rules say of a text that stands in this file. */
function said(rule, filename, text) {
  const linter = new Linter();
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { ecmaFeatures: { jsx: true } },
        },
        plugins: { house },
        rules: { [`house/${rule}`]: 'error' },
      },
    ],
    { filename },
  );
  return messages.map(({ message }) => message);
}

const order = 'console/src/features/order/list/OrdersPage.tsx';

test('refuses a feature that imports another', () => {
  expect(
    said('feature-walls', order, "import { x } from '../../shipping/list/x.ts';"),
  ).toHaveLength(1);
});

test('lets a feature import itself and what is shared', () => {
  const text = "import { a } from '../parts/a.ts'; import { b } from '../../../shared/b.ts';";
  expect(said('feature-walls', order, text)).toEqual([]);
});

test('refuses a barrel', () => {
  expect(said('no-barrel', 'ui/src/index.ts', 'export const a = 1;')).toHaveLength(1);
  expect(said('no-barrel', 'ui/src/all.ts', "export * from './a.ts';")).toHaveLength(1);
});

test.each(['ml-4', 'md:text-left', 'flex pr-2', 'rounded-l-md', '-left-1'])(
  'refuses the physical side in %s',
  (name) => {
    const text = `export const a = <p className="${name}" />;`;
    expect(said('no-physical-sides', 'ui/src/a.tsx', text)).toHaveLength(1);
  },
);

test.each(['ms-4', 'flex', 'leading-tight', 'copyright-note'])('allows %s', (name) => {
  const text = `export const a = <p className="${name}" />;`;
  expect(said('no-physical-sides', 'ui/src/a.tsx', text)).toEqual([]);
});

test('refuses a string that a person reads', () => {
  expect(said('no-strings', 'ui/src/a.tsx', 'export const a = <p>Hello there</p>;')).toHaveLength(
    1,
  );
  expect(said('no-strings', 'ui/src/a.tsx', 'export const a = <p title="Hello" />;')).toHaveLength(
    1,
  );
});

test('allows a key of the catalogue', () => {
  const text = 'export const a = <Panel title="web.console.order.lines" />;';
  expect(said('no-strings', 'ui/src/a.tsx', text)).toEqual([]);
});
