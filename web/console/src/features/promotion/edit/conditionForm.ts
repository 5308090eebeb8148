import type { Condition, Scope } from '@entrepot/client/console/promotions.ts';
import { isEmpty, isWrong, keptAmounts, typedAmounts, type Amounts } from './amounts.ts';
import { emptyScope, type Fault } from './scope.ts';

/** Conditions that compare one name with several. */
export const listKinds = {
  InMarket: 'markets',
  InCountry: 'countries',
  InChannel: 'channels',
  InSegment: 'segments',
  PaysWith: 'methods',
} as const;

export type ListKind = keyof typeof listKinds;
export type GroupKind = 'AllOf' | 'AnyOf';

/** What a row says; `not` turns it round, which saves a level of its own for that. */
interface Turned {
  key: string;
  not: boolean;
}

export type ConditionFields = Turned &
  (
    | { type: GroupKind; parts: ConditionFields[] }
    | { type: 'GoodsAtLeast'; of: Scope; amounts: Amounts }
    | { type: 'PiecesAtLeast'; of: Scope; pieces: string }
    | { type: ListKind; names: string[] }
    | { type: 'FirstOrder' }
    | { type: 'Hours'; days: string[]; from: string; until: string; zone: string }
  );

export type GroupFields = Extract<ConditionFields, { type: GroupKind }>;
export type RowFields = Exclude<ConditionFields, GroupFields>;

export const isGroup = (fields: ConditionFields): fields is GroupFields =>
  fields.type === 'AllOf' || fields.type === 'AnyOf';

export const conditionKinds = [
  'GoodsAtLeast',
  'PiecesAtLeast',
  'InMarket',
  'InCountry',
  'InChannel',
  'InSegment',
  'PaysWith',
  'FirstOrder',
  'Hours',
  'AnyOf',
  'AllOf',
] as const;

export type ConditionKind = (typeof conditionKinds)[number];

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

/** The server refuses a deeper tree. */
export const deepest = 5;

let made = 0;

function key(): string {
  made += 1;
  return `condition-${made}`;
}

/** A row of this kind to be filled in. */
export function newCondition(type: ConditionKind, zone = 'UTC'): ConditionFields {
  const turned = { key: key(), not: false };
  switch (type) {
    case 'AllOf':
    case 'AnyOf':
      return { ...turned, type, parts: [] };
    case 'GoodsAtLeast':
      return { ...turned, type, of: emptyScope, amounts: {} };
    case 'PiecesAtLeast':
      return { ...turned, type, of: emptyScope, pieces: '2' };
    case 'FirstOrder':
      return { ...turned, type };
    case 'Hours':
      return { ...turned, type, days: [], from: '18:00', until: '22:00', zone };
    default:
      return { ...turned, type, names: [] };
  }
}

export function fieldsOf(condition: Condition, not = false): ConditionFields {
  const turned = { key: key(), not };
  switch (condition.type) {
    case 'Not':
      return fieldsOf(condition.part, !not);
    case 'AllOf':
    case 'AnyOf':
      return {
        ...turned,
        type: condition.type,
        parts: condition.parts.map((part) => fieldsOf(part)),
      };
    case 'GoodsAtLeast':
      return {
        ...turned,
        type: condition.type,
        of: condition.of,
        amounts: typedAmounts(condition.amounts),
      };
    case 'PiecesAtLeast':
      return { ...turned, ...condition, pieces: String(condition.pieces) };
    case 'FirstOrder':
      return { ...turned, type: condition.type };
    case 'Hours':
      return {
        ...turned,
        ...condition,
        from: condition.from.slice(0, 5),
        until: condition.until.slice(0, 5),
      };
    case 'InMarket':
      return { ...turned, type: condition.type, names: condition.markets };
    case 'InCountry':
      return { ...turned, type: condition.type, names: condition.countries };
    case 'InChannel':
      return { ...turned, type: condition.type, names: condition.channels };
    case 'InSegment':
      return { ...turned, type: condition.type, names: condition.segments };
    case 'PaysWith':
      return { ...turned, type: condition.type, names: condition.methods };
  }
}

/** The whole is always a group that a form can add to. */
export function rootOf(condition: Condition): GroupFields {
  const fields = fieldsOf(condition);
  return !fields.not && (fields.type === 'AllOf' || fields.type === 'AnyOf')
    ? fields
    : { key: key(), not: false, type: 'AllOf', parts: [fields] };
}

function plain(fields: ConditionFields): Condition {
  switch (fields.type) {
    case 'AllOf':
    case 'AnyOf':
      return { type: fields.type, parts: fields.parts.map(conditionOf) };
    case 'GoodsAtLeast':
      return { type: fields.type, of: fields.of, amounts: keptAmounts(fields.amounts) };
    case 'PiecesAtLeast':
      return { type: fields.type, of: fields.of, pieces: Number(fields.pieces) };
    case 'FirstOrder':
      return { type: fields.type };
    case 'Hours': {
      const { type, days, from, until, zone } = fields;
      return { type, days, from: `${from}:00`, until: `${until}:00`, zone };
    }
    default:
      return { type: fields.type, [listKinds[fields.type]]: fields.names } as Condition;
  }
}

export function conditionOf(fields: ConditionFields): Condition {
  return fields.not ? { type: 'Not', part: plain(fields) } : plain(fields);
}

/** A group of one row is that row; a group of none always holds. */
export const wholeOf = (root: GroupFields): Condition => {
  const [only, ...others] = root.parts;
  if (!only) return { type: 'AllOf', parts: [] };
  return others.length === 0 ? conditionOf(only) : conditionOf(root);
};

/** What is missing in a row, by the row's key. */
export function conditionFaults(fields: ConditionFields): Record<string, Fault> {
  switch (fields.type) {
    case 'AllOf':
    case 'AnyOf':
      return Object.assign(
        fields.type === 'AnyOf' && fields.parts.length === 0 ? { [fields.key]: 'needed' } : {},
        ...fields.parts.map(conditionFaults),
      ) as Record<string, Fault>;
    case 'GoodsAtLeast':
      if (isWrong(fields.amounts)) return { [fields.key]: 'amount' };
      return isEmpty(fields.amounts) ? { [fields.key]: 'needed' } : {};
    case 'PiecesAtLeast':
      return /^[1-9]\d{0,5}$/.test(fields.pieces) ? {} : { [fields.key]: 'whole' };
    case 'FirstOrder':
      return {};
    case 'Hours':
      return fields.from && fields.until && fields.from !== fields.until
        ? {}
        : { [fields.key]: 'hours' };
    default:
      return fields.names.length > 0 ? {} : { [fields.key]: 'needed' };
  }
}

/** The markets that it can hold in at all; null where every one. */
export function marketsOf(condition: Condition): string[] | null {
  if (condition.type === 'InMarket') return condition.markets;
  if (condition.type === 'AllOf') {
    const named = condition.parts.map(marketsOf).filter((one) => one !== null);
    return named.length === 0
      ? null
      : named.reduce((all, some) => all.filter((code) => some.includes(code)));
  }
  if (condition.type === 'AnyOf') {
    const named = condition.parts.map(marketsOf);
    return named.includes(null) ? null : [...new Set(named.flatMap((one) => one ?? []))];
  }
  return null;
}
