import type { TariffService, TariffZone } from '@entrepot/client/console/tariffs.ts';

/** The form's own fields are text, as they are typed; what they mean is decided when they are sent. */
export interface ZoneFields {
  key: string;
  countries: string[];
  warehouses: string[];
  minDays: string;
  maxDays: string;
  breaks: { upToGrams: string; price: string }[];
  stepGrams: string;
  stepPrice: string;
  /** What the form does not show of it. */
  before: TariffZone | undefined;
}

export interface ServiceFields {
  carrier: string;
  mode: string;
  currency: string;
  dutiesPaid: boolean;
  batteries: TariffService['batteries'];
  maxKilograms: string;
  maxSideCm: string;
  maxSidesSumCm: string;
  divisor: string;
  fuelPercent: string;
  roundUpToGrams: string;
  zones: ZoneFields[];
}

export const modes = ['COURIER', 'POST', 'DEDICATED_LINE', 'ROAD'] as const;
export const batteryKinds = ['CONTAINED', 'PACKED', 'ALONE'] as const;

let made = 0;

export function newZone(warehouses: string[]): ZoneFields {
  made += 1;
  return {
    key: `zone-${made}`,
    countries: [],
    warehouses,
    minDays: '',
    maxDays: '',
    breaks: [
      { upToGrams: '500', price: '' },
      { upToGrams: '1000', price: '' },
      { upToGrams: '2000', price: '' },
    ],
    stepGrams: '500',
    stepPrice: '',
    before: undefined,
  };
}

export const newService = (currency: string, warehouses: string[]): ServiceFields => ({
  carrier: '',
  mode: 'COURIER',
  currency,
  dutiesPaid: true,
  batteries: [],
  maxKilograms: '20',
  maxSideCm: '100',
  maxSidesSumCm: '200',
  divisor: '',
  fuelPercent: '0',
  roundUpToGrams: '100',
  zones: [newZone(warehouses)],
});

/** Whole minor units as the decimal that people write, without a floating number in between. */
export function decimalText(minor: number, decimals: number): string {
  if (decimals === 0) return String(minor);
  const digits = String(minor).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The other way; undefined where it is no amount of this currency. */
export function minorOf(typed: string, decimals: number): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(typed.trim());
  const part = match?.[2] ?? '';
  if (!match || part.length > decimals) return undefined;
  return Number(`${match[1]}${part.padEnd(decimals, '0')}`);
}

/** A share as percents, and back; tenths are enough. */
const percentText = (share: number): string => String(Math.round(share * 1000) / 10);

export const fieldsOf = (service: TariffService, decimals: number): ServiceFields => ({
  carrier: service.carrier,
  mode: service.mode,
  currency: service.currency,
  dutiesPaid: service.dutiesPaid,
  batteries: service.batteries.filter((kind) => kind !== 'NONE'),
  maxKilograms: String(service.maxGrams / 1000),
  maxSideCm: String(service.maxSideMm / 10),
  maxSidesSumCm: String(service.maxSidesSumMm / 10),
  divisor: service.divisor ? String(service.divisor) : '',
  fuelPercent: percentText(service.fuel),
  roundUpToGrams: String(service.roundUpToGrams),
  zones: service.zones.map((zone) => ({
    ...newZone(zone.warehouses),
    countries: zone.countries,
    minDays: String(zone.minDays),
    maxDays: String(zone.maxDays),
    breaks: zone.breaks.map(({ upToGrams, priceMinor }) => ({
      upToGrams: String(upToGrams),
      price: decimalText(priceMinor, decimals),
    })),
    stepGrams: String(zone.stepGrams),
    stepPrice: decimalText(zone.stepMinor, decimals),
    before: zone,
  })),
});

/** A code out of a name, as no other service has it. */
export function codeOf(name: string, taken: readonly string[]): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 30) || 'SERVICE';
  if (!taken.includes(plain)) return plain;
  let number = 2;
  while (taken.includes(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}

const tenths = (typed: string) => Math.round(Number(typed.replace(',', '.')) * 10);

export function serviceOf(
  fields: ServiceFields,
  code: string,
  before: TariffService | undefined,
  decimals: number,
): TariffService {
  return {
    code,
    carrier: fields.carrier.trim(),
    mode: fields.mode,
    names: before?.names ?? {},
    currency: fields.currency,
    divisor: fields.divisor.trim() ? Number(fields.divisor) : null,
    fuel: tenths(fields.fuelPercent) / 1000,
    roundUpToGrams: Number(fields.roundUpToGrams),
    dutiesPaid: fields.dutiesPaid,
    batteries: fields.batteries,
    maxGrams: tenths(fields.maxKilograms) * 100,
    maxSideMm: tenths(fields.maxSideCm),
    maxSidesSumMm: tenths(fields.maxSidesSumCm),
    zones: fields.zones.map((zone, place) => ({
      code: zone.before?.code ?? `Z${place + 1}`,
      warehouses: zone.warehouses,
      countries: zone.countries,
      mode: zone.before?.mode ?? null,
      minDays: Number(zone.minDays),
      maxDays: Number(zone.maxDays),
      breaks: zone.breaks
        .filter(({ price }) => price.trim() !== '')
        .map(({ upToGrams, price }) => ({
          upToGrams: Number(upToGrams),
          priceMinor: minorOf(price, decimals) ?? 0,
        }))
        .toSorted((one, other) => one.upToGrams - other.upToGrams),
      stepGrams: Number(zone.stepGrams),
      stepMinor: minorOf(zone.stepPrice, decimals) ?? 0,
      remoteMinor: zone.before?.remoteMinor ?? 0,
      remotePostcodePrefixes: zone.before?.remotePostcodePrefixes ?? [],
    })),
  };
}

export type ServiceFault = 'needed' | 'whole' | 'number' | 'amount' | 'days' | 'noPrice';

const whole = /^[1-9]\d{0,6}$/;
const number = /^\d{1,4}([.,]\d)?$/;

/** What keeps the form from being sent, by the path of the field. */
export function faultsOf(fields: ServiceFields, decimals: number): Record<string, ServiceFault> {
  const faults: Record<string, ServiceFault> = {};
  const say = (wrong: boolean, path: string, fault: ServiceFault) => {
    if (wrong && !faults[path]) faults[path] = fault;
  };
  say(!fields.carrier.trim(), 'carrier', 'needed');
  say(!fields.currency, 'currency', 'needed');
  for (const path of ['maxKilograms', 'maxSideCm', 'maxSidesSumCm'] as const) {
    say(!number.test(fields[path].trim()) || tenths(fields[path]) === 0, path, 'number');
  }
  say(!number.test(fields.fuelPercent.trim()), 'fuelPercent', 'number');
  say(!whole.test(fields.roundUpToGrams.trim()), 'roundUpToGrams', 'whole');
  say(fields.divisor.trim() !== '' && !whole.test(fields.divisor.trim()), 'divisor', 'whole');
  fields.zones.forEach((zone, place) => {
    const at = `zones.${place}`;
    say(zone.countries.length === 0, `${at}.countries`, 'needed');
    say(zone.warehouses.length === 0, `${at}.warehouses`, 'needed');
    for (const path of ['minDays', 'maxDays'] as const) {
      say(!/^\d{1,3}$/.test(zone[path].trim()), `${at}.${path}`, 'whole');
    }
    say(Number(zone.maxDays) < Number(zone.minDays), `${at}.maxDays`, 'days');
    const priced = zone.breaks.filter(({ price }) => price.trim() !== '');
    say(priced.length === 0, `${at}.breaks.0.price`, 'noPrice');
    zone.breaks.forEach(({ upToGrams, price }, line) => {
      if (price.trim() === '') return;
      say(!whole.test(upToGrams.trim()), `${at}.breaks.${line}.upToGrams`, 'whole');
      say(minorOf(price, decimals) === undefined, `${at}.breaks.${line}.price`, 'amount');
    });
    say(!whole.test(zone.stepGrams.trim()), `${at}.stepGrams`, 'whole');
    say(
      zone.stepPrice.trim() !== '' && minorOf(zone.stepPrice, decimals) === undefined,
      `${at}.stepPrice`,
      'amount',
    );
  });
  return faults;
}
