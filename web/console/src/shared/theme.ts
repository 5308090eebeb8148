import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const harbour: MantineColorsTuple = [
  '#eef4fa',
  '#dbe7f2',
  '#b5cee5',
  '#8fbbe6',
  '#6397c6',
  '#3f78ac',
  '#2a6194',
  '#1f4e79',
  '#194264',
  '#12324e',
];

/** Mantine's dark greys, in the hue of our own night. */
const night: MantineColorsTuple = [
  '#f1ede4',
  '#d5dbe4',
  '#b3b8c0',
  '#7485a0',
  '#33435b',
  '#22314a',
  '#182740',
  '#0c1522',
  '#0a111c',
  '#060b13',
];

/** Filled parts take ground and text from the tokens, whose contrast a test holds in both themes. */
const variantColors: VariantColorsResolver = (input) => {
  if (input.variant !== 'filled' || (input.color && input.color !== 'harbour')) {
    return defaultVariantColorsResolver(input);
  }
  return {
    background: 'var(--primary)',
    hover: 'var(--primary-strong)',
    color: 'var(--on-primary)',
    border: '1px solid transparent',
  };
};

export const theme = createTheme({
  variantColorResolver: variantColors,
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { harbour, dark: night },
  components: {
    // The placeholder that takes the focus first is no item, and a menu may hold items only.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
  },
  defaultRadius: 'sm',
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-text)', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  cursorType: 'pointer',
});

const surfaces = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-muted)',
  '--mantine-color-placeholder': 'var(--ink-muted)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-muted)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--bad)',
  '--input-bd': 'var(--line-strong)',
};

/** Mantine draws with our tokens, so that light and dark are decided in one place. */
export const tokens: CSSVariablesResolver = () => ({
  variables: {},
  light: surfaces,
  dark: surfaces,
});
