import type {
  KeptOffer,
  OfferAttribute,
  Party,
  ProductDetails,
} from '@entrepot/client/console/offers.ts';

type Chemistry = NonNullable<ProductDetails['battery']>['chemistry'];

/** What the law and the border want to know, as it is typed. */
export interface DetailFields {
  manufacturer: Party;
  responsible: Party;
  /** By language. */
  warnings: Record<string, string>;
  ageLimit: string;
  chemistry: Chemistry;
  wattHours: string;
  batteryCount: string;
  unNumber: string;
  hazardClass: string;
  hsCodes: { destination: string; code: string }[];
  attributes: AttributeFields[];
  /** What the form does not show and loses nothing of. */
  before: ProductDetails | undefined;
}

export interface AttributeFields {
  name: string;
  text: string;
  before: OfferAttribute | undefined;
}

export const chemistries = [
  'LITHIUM_ION',
  'LITHIUM_METAL',
  'SODIUM_ION',
  'NICKEL_METAL_HYDRIDE',
  'ALKALINE',
  'LEAD_ACID',
] as const;

const nobody = (): Party => ({ name: '', address: '', contact: '' });

export const noDetails = (): DetailFields => ({
  manufacturer: nobody(),
  responsible: nobody(),
  warnings: {},
  ageLimit: '',
  chemistry: 'LITHIUM_ION',
  wattHours: '',
  batteryCount: '1',
  unNumber: '',
  hazardClass: '',
  hsCodes: [],
  attributes: [],
  before: undefined,
});

export function detailFieldsOf({ details, attributes }: KeptOffer): DetailFields {
  const none = noDetails();
  return {
    ...none,
    manufacturer: details?.manufacturer ?? none.manufacturer,
    responsible: details?.responsible ?? none.responsible,
    warnings: { ...details?.warnings },
    ageLimit: details?.ageLimit ? String(details.ageLimit) : '',
    chemistry: details?.battery?.chemistry ?? none.chemistry,
    wattHours: details?.battery ? String(details.battery.wattHours) : '',
    batteryCount: details?.battery ? String(details.battery.count) : '1',
    unNumber: details?.dangerous?.unNumber ?? '',
    hazardClass: details?.dangerous?.hazardClass ?? '',
    hsCodes: Object.entries(details?.hsCodes ?? {}).map(([destination, code]) => ({
      destination,
      code,
    })),
    attributes: (attributes ?? []).map((before) => ({
      name: before.name,
      text: before.text,
      before,
    })),
    before: details ?? undefined,
  };
}

const filled = ({ name, address, contact }: Party): Party | null => {
  const party = { name: name.trim(), address: address.trim(), contact: contact.trim() };
  return party.name || party.address || party.contact ? party : null;
};

/** What a battery states travels only with goods that hold one. */
export function detailsOf(fields: DetailFields, battery: string): ProductDetails {
  const warnings = Object.entries(fields.warnings)
    .map(([language, text]): [string, string] => [language, text.trim()])
    .filter(([, text]) => text !== '');
  const { before } = fields;
  return {
    manufacturer: filled(fields.manufacturer),
    responsible: filled(fields.responsible),
    hsCodes: Object.fromEntries(
      fields.hsCodes
        .map(({ destination, code }): [string, string] => [destination, digits(code)])
        .filter(([destination, code]) => destination && code),
    ),
    battery:
      battery !== 'NONE' && fields.wattHours.trim()
        ? {
            chemistry: fields.chemistry,
            wattHours: Number(fields.wattHours.trim().replace(',', '.')),
            count: Number(fields.batteryCount.trim() || '1'),
          }
        : null,
    dangerous: fields.unNumber.trim()
      ? {
          unNumber: fields.unNumber.trim().toUpperCase(),
          hazardClass: fields.hazardClass.trim().toUpperCase(),
        }
      : null,
    ageLimit: fields.ageLimit.trim() ? Number(fields.ageLimit) : null,
    warnings: Object.fromEntries(warnings),
    ordering: before?.ordering ?? { least: 1, step: 1, most: null },
    digital: before?.digital ?? false,
    bundle: before?.bundle ?? [],
    related: before?.related ?? [],
    snippets: before?.snippets ?? {},
  };
}

export const digits = (code: string): string => code.replace(/[.\s]/g, '');

/** A key out of a name, such as {@code dishwasher-safe}; names without Latin letters keep theirs. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

export function attributesOf(fields: DetailFields): OfferAttribute[] {
  return fields.attributes
    .map(({ name, text, before }) => ({ name: name.trim(), text: text.trim(), before }))
    .filter(({ name, text }) => name !== '' && text !== '')
    .map(({ name, text, before }) =>
      before && before.text === text && before.name === name
        ? before
        : { key: before?.key ?? keyOf(name), name, text },
    );
}

export type DetailFaultCode =
  'party' | 'age' | 'watts' | 'count' | 'unNumber' | 'hazard' | 'hsLong';

/** What keeps the details from being saved; what only keeps a product from being sold is told apart. */
export function detailFaults(
  fields: DetailFields,
  hsCode: string,
): { path: string; code: DetailFaultCode }[] {
  const faults: { path: string; code: DetailFaultCode }[] = [];
  const say = (wrong: boolean, path: string, code: DetailFaultCode) => {
    if (wrong) faults.push({ path: `details.${path}`, code });
  };
  for (const who of ['manufacturer', 'responsible'] as const) {
    const party = filled(fields[who]);
    for (const part of ['name', 'address', 'contact'] as const) {
      say(party !== null && party[part] === '', `${who}.${part}`, 'party');
    }
  }
  const age = fields.ageLimit.trim();
  say(age !== '' && !(/^\d{1,2}$/.test(age) && +age >= 3 && +age <= 21), 'ageLimit', 'age');
  const watts = fields.wattHours.trim();
  say(watts !== '' && !/^\d{1,5}([.,]\d{1,3})?$/.test(watts), 'wattHours', 'watts');
  say(watts !== '' && !/^[1-9]\d{0,2}$/.test(fields.batteryCount.trim()), 'batteryCount', 'count');
  const unNumber = fields.unNumber.trim();
  say(unNumber !== '' && !/^UN\d{4}$/i.test(unNumber), 'unNumber', 'unNumber');
  say(
    (unNumber !== '') !== (fields.hazardClass.trim() !== '') ||
      (unNumber !== '' && !/^[1-9](\.[1-6][A-S]?)?$/i.test(fields.hazardClass.trim())),
    'hazardClass',
    'hazard',
  );
  fields.hsCodes.forEach(({ destination, code }, position) => {
    const typed = digits(code);
    const begins = digits(hsCode).slice(0, 6);
    say(
      (typed !== '' || destination !== '') &&
        !(/^(\d{8}|\d{10})$/.test(typed) && destination !== '' && typed.startsWith(begins)),
      `hsCodes.${position}.code`,
      'hsLong',
    );
  });
  return faults;
}
