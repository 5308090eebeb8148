import type { Scope } from '@entrepot/client/console/promotions.ts';

export const emptyScope: Scope = {
  variants: [],
  products: [],
  categories: [],
  brands: [],
  exceptProducts: [],
  exceptCategories: [],
  exceptBrands: [],
};

/** Whether it names goods, rather than taking all but the exceptions. */
export const names = ({ variants, products, categories, brands }: Scope): boolean =>
  variants.length + products.length + categories.length + brands.length > 0;

/** What is not right with a field; the catalogue has a sentence for each. */
export type Fault =
  'needed' | 'amount' | 'percent' | 'whole' | 'goods' | 'hours' | 'order' | 'again';
