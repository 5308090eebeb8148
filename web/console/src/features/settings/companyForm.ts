import type { Company } from '@entrepot/client/console/company.ts';

/** The registrations that decide who collects which tax, in the order in which they matter here. */
export const taxKinds = ['VAT', 'EORI', 'IOSS', 'GB_VAT', 'VOEC', 'AU_GST', 'NZ_GST'] as const;

export interface CompanyFields {
  name: string;
  email: string;
  line1: string;
  line2: string;
  postcode: string;
  city: string;
  region: string;
  country: string;
  taxIds: Record<string, string>;
}

export function fieldsOf(company: Company | undefined): CompanyFields {
  const address = company?.address;
  return {
    name: company?.name ?? '',
    email: company?.email ?? '',
    line1: address?.line1 ?? '',
    line2: address?.line2 ?? '',
    postcode: address?.postcode ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    country: address?.country ?? '',
    taxIds: {
      ...Object.fromEntries(taxKinds.map((kind) => [kind, ''])),
      ...company?.taxIds,
    },
  };
}

const orNull = (typed: string) => typed.trim() || null;

/** What the form does not show, such as a phone, stays as it was. */
export function companyOf(fields: CompanyFields, before: Company | undefined): Company {
  return {
    name: fields.name.trim(),
    email: fields.email.trim(),
    address: {
      ...before?.address,
      name: before?.address.name ?? fields.name.trim(),
      line1: fields.line1.trim(),
      line2: orNull(fields.line2),
      postcode: orNull(fields.postcode),
      city: fields.city.trim(),
      region: orNull(fields.region),
      country: fields.country.trim().toUpperCase(),
    },
    taxIds: Object.fromEntries(
      Object.entries(fields.taxIds)
        .map(([kind, id]): [string, string] => [kind, id.trim()])
        .filter(([, id]) => id !== ''),
    ),
  };
}
