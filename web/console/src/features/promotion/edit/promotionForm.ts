import type { PromotionEntry } from '@entrepot/client/console/promotions.ts';
import {
  basisPointsOf,
  isWrong,
  keptAmounts,
  percentText,
  typedAmounts,
  type Amounts,
} from './amounts.ts';
import {
  conditionFaults,
  newCondition,
  rootOf,
  wholeOf,
  type GroupFields,
} from './conditionForm.ts';
import {
  effectFaults,
  effectFields,
  effectOf,
  newEffect,
  type EffectFields,
} from './effectForm.ts';
import type { Fault } from './scope.ts';

/** A promotion as the form holds it: text as it is typed. */
export interface PromotionFields {
  name: string;
  titles: Record<string, string>;
  startsAt: string;
  endsAt: string;
  trigger: PromotionEntry['trigger'];
  condition: GroupFields;
  effect: EffectFields;
  group: string;
  priority: string;
  exclusive: boolean;
  excludes: string[];
  basis: PromotionEntry['terms']['basis'];
  bearer: PromotionEntry['terms']['bearer'];
  sellerPercent: string;
  mostOff: Amounts;
  marginFloor: string;
  uses: string;
  usesEach: string;
  budgets: Amounts;
}

export const newPromotion = (): PromotionFields => ({
  name: '',
  titles: {},
  startsAt: '',
  endsAt: '',
  trigger: 'AUTOMATIC',
  condition: newCondition('AllOf') as GroupFields,
  effect: newEffect(),
  group: 'cart',
  priority: '0',
  exclusive: false,
  excludes: [],
  basis: 'GROSS',
  bearer: 'PLATFORM',
  sellerPercent: '50',
  mostOff: {},
  marginFloor: '',
  uses: '',
  usesEach: '',
  budgets: {},
});

/** An instant as the field for a moment takes it, in the zone of whoever types. */
export function localText(instant: string | null | undefined): string {
  if (!instant) return '';
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export const instantOf = (local: string): string | null =>
  local ? new Date(local).toISOString() : null;

const countText = (count: number | null | undefined) => (count ? String(count) : '');

export function promotionFields(entry: PromotionEntry): PromotionFields {
  const { stacking, terms, limits } = entry;
  const floor = terms.marginFloorBasisPoints;
  return {
    name: entry.name,
    titles: entry.titles,
    startsAt: localText(entry.startsAt),
    endsAt: localText(entry.endsAt),
    trigger: entry.trigger,
    condition: rootOf(entry.condition),
    effect: effectFields(entry.effect),
    group: stacking.group,
    priority: String(stacking.priority),
    exclusive: stacking.exclusive,
    excludes: stacking.excludes,
    basis: terms.basis,
    bearer: terms.bearer,
    sellerPercent: terms.bearer === 'SHARED' ? percentText(terms.sellerBasisPoints) : '50',
    mostOff: typedAmounts(terms.mostOff),
    marginFloor: floor === null || floor === undefined ? '' : percentText(floor),
    uses: countText(limits.uses),
    usesEach: countText(limits.usesEach),
    budgets: typedAmounts(limits.budgets),
  };
}

const count = (typed: string) => (typed.trim() === '' ? null : Number(typed));

export const entryOf = (fields: PromotionFields, version: number): PromotionEntry => ({
  name: fields.name.trim(),
  titles: Object.fromEntries(
    Object.entries(fields.titles)
      .map(([language, title]) => [language, title.trim()])
      .filter(([, title]) => title),
  ),
  startsAt: instantOf(fields.startsAt),
  endsAt: instantOf(fields.endsAt),
  trigger: fields.trigger,
  condition: wholeOf(fields.condition),
  effect: effectOf(fields.effect),
  stacking: {
    group: fields.group.trim(),
    priority: Number(fields.priority || 0),
    exclusive: fields.exclusive,
    excludes: fields.excludes,
  },
  terms: {
    basis: fields.basis,
    bearer: fields.bearer,
    sellerBasisPoints: fields.bearer === 'SHARED' ? (basisPointsOf(fields.sellerPercent) ?? 0) : 0,
    mostOff: keptAmounts(fields.mostOff),
    marginFloorBasisPoints:
      fields.marginFloor.trim() === '' ? null : (basisPointsOf(fields.marginFloor) ?? null),
  },
  limits: {
    uses: count(fields.uses),
    usesEach: count(fields.usesEach),
    budgets: keptAmounts(fields.budgets),
  },
  version,
});

/** What keeps it from being saved, by the path of the field; rows of conditions by their keys. */
export function faultsOf(fields: PromotionFields): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  const say = (path: string, fault: Fault | false) => {
    if (fault) faults[path] = fault;
  };
  say('name', !fields.name.trim() && 'needed');
  say('titles.en', !Object.values(fields.titles).some((title) => title.trim()) && 'needed');
  say(
    'endsAt',
    Boolean(fields.startsAt && fields.endsAt && fields.startsAt >= fields.endsAt) && 'order',
  );
  if (fields.effect.type === 'FlashSale') {
    say('startsAt', !fields.startsAt && 'needed');
    say('endsAt', !fields.endsAt && 'needed');
  }
  say('group', !/^[a-z0-9-]{1,40}$/.test(fields.group.trim()) && 'again');
  say('priority', !/^-?\d{1,6}$/.test(fields.priority.trim()) && 'whole');
  const share = basisPointsOf(fields.sellerPercent) ?? 0;
  say('sellerPercent', fields.bearer === 'SHARED' && (share < 1 || share > 9_999) && 'percent');
  say('mostOff', isWrong(fields.mostOff) && 'amount');
  say('budgets', isWrong(fields.budgets) && 'amount');
  const floor = fields.marginFloor.trim();
  say('marginFloor', floor !== '' && Math.abs(basisPointsOf(floor) ?? 10_000) > 9_999 && 'percent');
  for (const path of ['uses', 'usesEach'] as const) {
    say(path, fields[path].trim() !== '' && !/^[1-9]\d{0,8}$/.test(fields[path].trim()) && 'whole');
  }
  for (const [path, fault] of Object.entries(effectFaults(fields.effect))) {
    faults[`effect.${path}`] = fault;
  }
  return Object.assign(faults, conditionFaults(fields.condition));
}

const ofEffect = new Set(
  'on unit steps every bought given mostTimes pieces parts services items theme off'.split(' '),
);
const renamed: Record<string, string> = {
  sellerBasisPoints: 'sellerPercent',
  marginFloorBasisPoints: 'marginFloor',
  titles: 'titles.en',
  basisPoints: 'effect.percent',
  variants: 'effect.gifts',
};

/** The field that the server's `bad_promotion` means. */
export const fieldOfRefusal = (field: string): string =>
  renamed[field] ?? (ofEffect.has(field) ? `effect.${field}` : field);
