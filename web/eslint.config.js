import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import house from './scripts/eslint-rules.mjs';

export default tseslint.config(
  { ignores: ['dist', 'generated', 'node_modules', 'client/src/schema.ts', 'e2e/out'] },
  ...tseslint.configs.recommended,
  {
    files: ['{ui,client,storefront,console}/src/**/*.{ts,tsx}'],
    plugins: { house, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'house/feature-walls': 'error',
      'house/no-barrel': 'error',
      'house/no-physical-sides': 'error',
      'house/no-strings': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['{storefront,console,ui}/src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'house/no-strings': 'off' } },
);
