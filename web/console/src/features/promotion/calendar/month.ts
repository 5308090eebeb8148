import type { PromotionRow } from '@entrepot/client/console/promotions.ts';
import { marketsOf } from '../edit/conditionForm.ts';

/** A day of the page; `at` is its local beginning. */
export interface Day {
  key: string;
  at: Date;
  inMonth: boolean;
}

const two = (number: number) => String(number).padStart(2, '0');

export const monthKey = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}`;
export const dayKey = (at: Date) => `${monthKey(at)}-${two(at.getDate())}`;

/** The month of an address such as 2026-11; the one of now where it is none. */
export function monthOf(text: string | undefined, now: Date): Date {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text ?? '');
  return match
    ? new Date(Number(match[1]), Number(match[2]) - 1, 1)
    : new Date(now.getFullYear(), now.getMonth(), 1);
}

export const monthsOn = (month: Date, by: number) =>
  new Date(month.getFullYear(), month.getMonth() + by, 1);

/** Whole weeks from Monday on that hold the month. */
export function weeksOf(month: Date): Day[][] {
  const before = (month.getDay() + 6) % 7;
  const days = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate();
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => {
      const at = new Date(month.getFullYear(), month.getMonth(), 1 - before + week * 7 + day);
      return { key: dayKey(at), at, inMonth: at.getMonth() === month.getMonth() };
    }),
  );
}

/** A promotion's piece of a week: its first and last day of it, and the line it lies on. */
export interface Bar {
  row: PromotionRow;
  first: number;
  last: number;
  lane: number;
  /** Whether it began before, or goes on after. */
  open: { start: boolean; end: boolean };
}

/** The bars of a week, each on the first line that is free on all of its days. */
export function barsOf(week: Day[], rows: PromotionRow[]): Bar[] {
  const starts = week.map(({ at }) => at.getTime());
  const begin = starts[0] ?? 0;
  const last = week.at(-1)?.at ?? new Date(0);
  const end = new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1).getTime();
  const lanes: number[] = [];
  return rows
    .map((row) => ({
      row,
      from: row.promotion.startsAt ? Date.parse(row.promotion.startsAt) : -Infinity,
      until: row.promotion.endsAt ? Date.parse(row.promotion.endsAt) : Infinity,
    }))
    .filter(({ from, until }) => from < end && until > begin)
    .toSorted((one, other) => one.from - other.from || one.until - other.until)
    .map(({ row, from, until }) => {
      const first = Math.max(
        0,
        starts.findLastIndex((start) => start <= from),
      );
      const lastDay = Math.max(
        first,
        starts.findLastIndex((start) => start < until),
      );
      let lane = lanes.findIndex((busyUntil) => busyUntil < first);
      if (lane < 0) lane = lanes.length;
      lanes[lane] = lastDay;
      return { row, first, last: lastDay, lane, open: { start: from < begin, end: until > end } };
    });
}

/** Those that a market sees. */
export const inMarket = (rows: PromotionRow[], market: string | undefined): PromotionRow[] =>
  market
    ? rows.filter(({ promotion }) => marketsOf(promotion.condition)?.includes(market) ?? true)
    : rows;

const meet = (some: string[] | null, others: string[] | null): boolean =>
  some === null || others === null || some.some((code) => others.includes(code));

/** The others of these whose windows share a moment, and a market, with this one. */
export const overlapping = (row: PromotionRow, rows: PromotionRow[]): PromotionRow[] => {
  const from = (one: PromotionRow) => Date.parse(one.promotion.startsAt ?? '') || -Infinity;
  const until = (one: PromotionRow) => Date.parse(one.promotion.endsAt ?? '') || Infinity;
  return rows.filter(
    (other) =>
      other.promotion.id !== row.promotion.id &&
      meet(marketsOf(row.promotion.condition), marketsOf(other.promotion.condition)) &&
      from(other) < until(row) &&
      from(row) < until(other),
  );
};
