import type {
  Condition,
  Effect,
  Minor,
  PromotionEntry,
  Scope,
} from '@entrepot/client/console/promotions.ts';

/** Words, names and figures of the reader's language. */
export interface Say {
  words: (id: string, values?: Record<string, string | number>) => string;
  /** Between two sentences. */
  gap: string;
  list: (parts: string[], type: 'conjunction' | 'disjunction') => string;
  money: (amount: Minor) => string;
  moment: (instant: string) => string;
  name: (
    kind: 'variant' | 'product' | 'category' | 'market' | 'country' | 'day',
    code: string,
  ) => string;
}

/** The catalogue's sentences. */
const saidOf = (id: string) => `web.console.promotion.said.${id}`;
const mostNamed = 3;

/** One amount, and how many more currencies have theirs. */
function money(amounts: readonly Minor[], say: Say): string {
  const [first, ...others] = amounts;
  if (!first) return '…';
  return others.length === 0
    ? say.money(first)
    : say.words(saidOf('currencies'), { amount: say.money(first), count: others.length });
}

const percent = (basisPoints: number) => String(basisPoints / 100);

function some(parts: string[], say: Say): string {
  if (parts.length <= mostNamed) return say.list(parts, 'disjunction');
  return say.words(saidOf('more'), {
    names: parts.slice(0, mostNamed - 1).join(', '),
    count: parts.length - mostNamed + 1,
  });
}

/** Which goods, as a noun: "all goods", "Tea or Cups, except Pots". */
export function goods(scope: Scope, say: Say): string {
  const named = [
    ...scope.categories.map((code) => say.name('category', code)),
    ...scope.brands,
    ...scope.products.map((id) => say.name('product', id)),
    ...scope.variants.map((id) => say.name('variant', id)),
  ];
  const except = [
    ...scope.exceptCategories.map((code) => say.name('category', code)),
    ...scope.exceptBrands,
    ...scope.exceptProducts.map((id) => say.name('product', id)),
  ];
  const which = named.length === 0 ? say.words(saidOf('allGoods')) : some(named, say);
  return except.length === 0
    ? which
    : say.words(saidOf('except'), { goods: which, except: some(except, say) });
}

const share = (basisPoints: number, amounts: Minor[], say: Say) =>
  amounts.length > 0
    ? money(amounts, say)
    : say.words(saidOf('share'), { percent: percent(basisPoints) });

/** What it does to a cart. */
export function effectSaid(effect: Effect, say: Say): string {
  const to = (id: string, values: Record<string, string | number>) => say.words(saidOf(id), values);
  switch (effect.type) {
    case 'Percent':
      return to('Percent', { percent: percent(effect.basisPoints), goods: goods(effect.on, say) });
    case 'AmountOff':
      return to('AmountOff', { amount: money(effect.off, say), goods: goods(effect.on, say) });
    case 'FixedPrice':
      return to('FixedPrice', { amount: money(effect.unit, say), goods: goods(effect.on, say) });
    case 'SpendAndSave': {
      const steps = effect.steps.map(({ from, off, basisPoints }) =>
        to(effect.every ? 'everyStep' : 'step', {
          from: money(from, say),
          off: share(basisPoints, off, say),
        }),
      );
      return to('SpendAndSave', {
        goods: goods(effect.on, say),
        steps: say.list(steps, 'conjunction'),
      });
    }
    case 'BuyGet':
      return to(effect.basisPoints === 10_000 ? 'BuyGetFree' : 'BuyGet', {
        bought: effect.bought,
        buy: goods(effect.buy, say),
        given: effect.given,
        get: goods(effect.get, say),
        percent: percent(effect.basisPoints),
      });
    case 'Gift':
      return to('Gift', {
        pieces: effect.pieces,
        goods: some(
          effect.variants.map((id) => say.name('variant', id)),
          say,
        ),
      });
    case 'Bundle': {
      const parts = effect.parts.map(({ of, pieces }) =>
        to('part', { pieces, goods: goods(of, say) }),
      );
      return to(effect.price.length > 0 ? 'BundlePrice' : 'BundleShare', {
        parts: say.list(parts, 'conjunction'),
        amount: money(effect.price, say),
        percent: percent(effect.basisPoints),
      });
    }
    case 'Shipping':
      if (effect.basisPoints === 10_000) return to('ShippingFree', {});
      return to('Shipping', { off: share(effect.basisPoints, effect.off, say) });
    case 'FlashSale':
      return to('FlashSale', {
        count: effect.items.length,
        pieces: effect.items.reduce((sum, { pieces }) => sum + pieces, 0),
      });
  }
}

/** What must hold, as the rest of "if"; empty where it always does. */
export function conditionSaid(condition: Condition, say: Say): string {
  const to = (id: string, values: Record<string, string | number> = {}) =>
    say.words(saidOf(id), values);
  switch (condition.type) {
    case 'AllOf':
    case 'AnyOf': {
      const parts = condition.parts
        .map((part) => {
          const text = conditionSaid(part, say);
          const isGroup = part.type === 'AllOf' || part.type === 'AnyOf';
          return isGroup && part.parts.length > 1 ? to('group', { text }) : text;
        })
        .filter(Boolean);
      return say.list(parts, condition.type === 'AllOf' ? 'conjunction' : 'disjunction');
    }
    case 'Not':
      return to('Not', { text: conditionSaid(condition.part, say) });
    case 'GoodsAtLeast':
      return to('GoodsAtLeast', {
        goods: goods(condition.of, say),
        amount: money(condition.amounts, say),
      });
    case 'PiecesAtLeast':
      return to('PiecesAtLeast', { goods: goods(condition.of, say), pieces: condition.pieces });
    case 'InMarket':
      return to('InMarket', {
        names: some(
          condition.markets.map((code) => say.name('market', code)),
          say,
        ),
      });
    case 'InCountry':
      return to('InCountry', {
        names: some(
          condition.countries.map((code) => say.name('country', code)),
          say,
        ),
      });
    case 'InChannel':
      return to('InChannel', { names: some(condition.channels, say) });
    case 'InSegment':
      return to('InSegment', { names: some(condition.segments, say) });
    case 'PaysWith':
      return to('PaysWith', { names: some(condition.methods, say) });
    case 'FirstOrder':
      return to('FirstOrder');
    case 'Hours':
      return to('Hours', {
        from: condition.from.slice(0, 5),
        until: condition.until.slice(0, 5),
        zone: condition.zone,
        days:
          condition.days.length === 0
            ? to('everyDay')
            : some(
                condition.days.map((day) => say.name('day', day)),
                say,
              ),
      });
  }
}

/** The whole promotion in plain sentences. */
export function sentence(entry: PromotionEntry, say: Say): string {
  const to = (id: string, values: Record<string, string | number> = {}) =>
    say.words(saidOf(id), values);
  const what = effectSaid(entry.effect, say);
  const when = conditionSaid(entry.condition, say);
  const first = to(when ? 'if' : 'always', { what, when });
  const { startsAt, endsAt, limits } = entry;
  const window =
    startsAt && endsAt
      ? to('between', { from: say.moment(startsAt), until: say.moment(endsAt) })
      : startsAt
        ? to('since', { from: say.moment(startsAt) })
        : endsAt
          ? to('till', { until: say.moment(endsAt) })
          : '';
  return [
    first,
    entry.trigger === 'COUPON' ? to('coupon') : '',
    window,
    limits.uses ? to('uses', { count: limits.uses }) : '',
    limits.usesEach ? to('usesEach', { count: limits.usesEach }) : '',
    limits.budgets.length > 0 ? to('budget', { amount: money(limits.budgets, say) }) : '',
    entry.stacking.exclusive ? to('exclusive') : '',
  ]
    .filter(Boolean)
    .join(say.gap);
}
