import type { Effect, EffectKind, Scope } from '@entrepot/client/console/promotions.ts';
import {
  basisPointsOf,
  isEmpty,
  isWrong,
  keptAmounts,
  percentText,
  typedAmounts,
  type Amounts,
} from './amounts.ts';
import { emptyScope, names, type Fault } from './scope.ts';

export const effectKinds = [
  'Percent',
  'AmountOff',
  'FixedPrice',
  'SpendAndSave',
  'BuyGet',
  'Gift',
  'Bundle',
  'Shipping',
  'FlashSale',
] as const satisfies readonly EffectKind[];

/** The group in which promotions of a kind are usually tried. */
export const usualGroup: Record<EffectKind, string> = {
  Percent: 'cart',
  AmountOff: 'cart',
  FixedPrice: 'price',
  SpendAndSave: 'cart',
  BuyGet: 'goods',
  Gift: 'goods',
  Bundle: 'goods',
  Shipping: 'shipping',
  FlashSale: 'flash',
};

export type By = 'share' | 'amount';

export interface StepFields {
  key: string;
  from: Amounts;
  by: By;
  off: Amounts;
  percent: string;
}

export interface SetFields {
  key: string;
  of: Scope;
  pieces: string;
}

export interface FlashFields {
  variantId: string;
  unit: Amounts;
  pieces: string;
  mostEach: string;
}

/** The fields of all kinds side by side, so that changing the kind loses nothing typed. */
export interface EffectFields {
  type: EffectKind;
  on: Scope;
  by: By;
  percent: string;
  off: Amounts;
  unit: Amounts;
  steps: StepFields[];
  every: boolean;
  buy: Scope;
  bought: string;
  get: Scope;
  given: string;
  mostTimes: string;
  gifts: string[];
  pieces: string;
  parts: SetFields[];
  price: Amounts;
  services: string[];
  items: FlashFields[];
  theme: string;
}

let made = 0;

function key(): string {
  made += 1;
  return `part-${made}`;
}

export const newStep = (): StepFields => ({
  key: key(),
  from: {},
  by: 'amount',
  off: {},
  percent: '10',
});

export const newPart = (): SetFields => ({ key: key(), of: emptyScope, pieces: '1' });

export const newFlash = (variantId: string): FlashFields => ({
  variantId,
  unit: {},
  pieces: '100',
  mostEach: '2',
});

export const newEffect = (): EffectFields => ({
  type: 'Percent',
  on: emptyScope,
  by: 'share',
  percent: '10',
  off: {},
  unit: {},
  steps: [newStep()],
  every: false,
  buy: emptyScope,
  bought: '2',
  get: emptyScope,
  given: '1',
  mostTimes: '',
  gifts: [],
  pieces: '1',
  parts: [newPart(), newPart()],
  price: {},
  services: [],
  items: [],
  theme: '',
});

const shareOr = (typed: Amounts, basisPoints: number) => ({
  by: (isEmpty(typed) ? 'share' : 'amount') as By,
  percent: isEmpty(typed) ? percentText(basisPoints) : '10',
});

const times = (most: number) => (most === 0 ? '' : String(most));

export function effectFields(effect: Effect): EffectFields {
  const fresh = { ...newEffect(), type: effect.type };
  switch (effect.type) {
    case 'Percent':
      return { ...fresh, on: effect.on, percent: percentText(effect.basisPoints) };
    case 'AmountOff':
      return { ...fresh, on: effect.on, off: typedAmounts(effect.off) };
    case 'FixedPrice':
      return { ...fresh, on: effect.on, unit: typedAmounts(effect.unit) };
    case 'SpendAndSave':
      return {
        ...fresh,
        on: effect.on,
        every: effect.every,
        steps: effect.steps.map((step) => {
          const off = typedAmounts(step.off);
          return {
            ...newStep(),
            from: typedAmounts(step.from),
            off,
            ...shareOr(off, step.basisPoints),
          };
        }),
      };
    case 'BuyGet':
      return {
        ...fresh,
        buy: effect.buy,
        bought: String(effect.bought),
        get: effect.get,
        given: String(effect.given),
        percent: percentText(effect.basisPoints),
        mostTimes: times(effect.mostTimes),
      };
    case 'Gift':
      return { ...fresh, gifts: effect.variants, pieces: String(effect.pieces) };
    case 'Bundle': {
      const price = typedAmounts(effect.price);
      return {
        ...fresh,
        parts: effect.parts.map(({ of, pieces }) => ({ ...newPart(), of, pieces: String(pieces) })),
        price,
        ...shareOr(price, effect.basisPoints),
        mostTimes: times(effect.mostTimes),
      };
    }
    case 'Shipping': {
      const off = typedAmounts(effect.off);
      return { ...fresh, services: effect.services, off, ...shareOr(off, effect.basisPoints) };
    }
    case 'FlashSale':
      return {
        ...fresh,
        theme: effect.theme ?? '',
        items: effect.items.map(({ variantId, unit, pieces, mostEach }) => ({
          variantId,
          unit: typedAmounts(unit),
          pieces: String(pieces),
          mostEach: String(mostEach),
        })),
      };
  }
}

/** Exactly one of the two is given. */
const either = (by: By, percent: string, amounts: Amounts) =>
  by === 'share'
    ? { basisPoints: basisPointsOf(percent) ?? 0, amounts: [] }
    : { basisPoints: 0, amounts: keptAmounts(amounts) };

export function effectOf(fields: EffectFields): Effect {
  const { type, on } = fields;
  switch (type) {
    case 'Percent':
      return { type, on, basisPoints: basisPointsOf(fields.percent) ?? 0 };
    case 'AmountOff':
      return { type, on, off: keptAmounts(fields.off) };
    case 'FixedPrice':
      return { type, on, unit: keptAmounts(fields.unit) };
    case 'SpendAndSave':
      return {
        type,
        on,
        every: fields.every && fields.steps.length === 1,
        steps: fields.steps.map((step) => {
          const { basisPoints, amounts } = either(step.by, step.percent, step.off);
          return { from: keptAmounts(step.from), off: amounts, basisPoints };
        }),
      };
    case 'BuyGet':
      return {
        type,
        buy: fields.buy,
        bought: Number(fields.bought),
        get: fields.get,
        given: Number(fields.given),
        basisPoints: basisPointsOf(fields.percent) ?? 0,
        mostTimes: Number(fields.mostTimes || 0),
      };
    case 'Gift':
      return { type, variants: fields.gifts, pieces: Number(fields.pieces) };
    case 'Bundle': {
      const { basisPoints, amounts } = either(fields.by, fields.percent, fields.price);
      return {
        type,
        parts: fields.parts.map(({ of, pieces }) => ({ of, pieces: Number(pieces) })),
        price: amounts,
        basisPoints,
        mostTimes: Number(fields.mostTimes || 0),
      };
    }
    case 'Shipping': {
      const { basisPoints, amounts } = either(fields.by, fields.percent, fields.off);
      return { type, services: fields.services, basisPoints, off: amounts };
    }
    case 'FlashSale':
      return {
        type,
        items: fields.items.map(({ variantId, unit, pieces, mostEach }) => ({
          variantId,
          unit: keptAmounts(unit),
          pieces: Number(pieces),
          mostEach: Number(mostEach),
        })),
        theme: fields.theme.trim() || null,
      };
  }
}

const isShare = (typed: string): boolean => {
  const share = basisPointsOf(typed);
  return share !== undefined && share >= 1 && share <= 10_000;
};

const isCount = (typed: string, most: number): boolean =>
  /^[1-9]\d{0,6}$/.test(typed.trim()) && Number(typed) <= most;

const amountFault = (typed: Amounts): Fault | undefined =>
  isWrong(typed) ? 'amount' : isEmpty(typed) ? 'needed' : undefined;

/** What is not right, by the path below `effect`. */
export function effectFaults(fields: EffectFields): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  const say = (path: string, fault: Fault | false | undefined) => {
    if (fault) faults[path] = fault;
  };
  const shareOrAmount = (at: string, by: By, percent: string, amounts: Amounts, name: string) =>
    by === 'share'
      ? say(`${at}percent`, !isShare(percent) && 'percent')
      : say(`${at}${name}`, amountFault(amounts));
  switch (fields.type) {
    case 'Percent':
      say('percent', !isShare(fields.percent) && 'percent');
      break;
    case 'AmountOff':
      say('off', amountFault(fields.off));
      break;
    case 'FixedPrice':
      say('on', !names(fields.on) && 'goods');
      say('unit', amountFault(fields.unit));
      break;
    case 'SpendAndSave':
      fields.steps.forEach((step, place) => {
        say(`steps.${place}.from`, amountFault(step.from));
        shareOrAmount(`steps.${place}.`, step.by, step.percent, step.off, 'off');
      });
      break;
    case 'BuyGet':
      say('bought', !isCount(fields.bought, 99) && 'whole');
      say('given', !isCount(fields.given, 99) && 'whole');
      say('percent', !isShare(fields.percent) && 'percent');
      say('mostTimes', fields.mostTimes !== '' && !isCount(fields.mostTimes, 9999) && 'whole');
      break;
    case 'Gift':
      say('gifts', fields.gifts.length === 0 && 'goods');
      say('pieces', !isCount(fields.pieces, 99) && 'whole');
      break;
    case 'Bundle':
      fields.parts.forEach((part, place) => {
        say(`parts.${place}.of`, !names(part.of) && 'goods');
        say(`parts.${place}.pieces`, !isCount(part.pieces, 99) && 'whole');
      });
      shareOrAmount('', fields.by, fields.percent, fields.price, 'price');
      say('mostTimes', fields.mostTimes !== '' && !isCount(fields.mostTimes, 9999) && 'whole');
      break;
    case 'Shipping':
      shareOrAmount('', fields.by, fields.percent, fields.off, 'off');
      break;
    case 'FlashSale':
      say('items', fields.items.length === 0 && 'goods');
      fields.items.forEach((item, place) => {
        say(`items.${place}.unit`, amountFault(item.unit));
        say(`items.${place}.pieces`, !isCount(item.pieces, 1_000_000) && 'whole');
        say(`items.${place}.mostEach`, !isCount(item.mostEach, 999) && 'whole');
      });
  }
  return faults;
}
