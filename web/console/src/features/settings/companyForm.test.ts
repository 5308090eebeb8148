import { expect, test } from 'vitest';
import { companyOf, fieldsOf } from './companyForm.ts';

const company = {
  name: 'Harbour Goods Ltd',
  email: 'shop@example.com',
  address: {
    name: 'Harbour Goods Ltd',
    line1: '1 Quay Road',
    line2: null,
    city: 'Shenzhen',
    region: 'Guangdong',
    postcode: '518000',
    country: 'CN',
    phone: '+86 755 0000 0000',
  },
  taxIds: { IOSS: 'IM2760000000', OTHER: 'X1' },
};

test('what_is_not_in_the_form_is_kept', () => {
  expect(companyOf(fieldsOf(company), company)).toEqual(company);
});

test('an_emptied_tax_number_is_gone_and_a_country_is_upper_case', () => {
  const fields = fieldsOf(company);
  fields.taxIds.IOSS = ' ';
  fields.country = 'hk';
  const saved = companyOf(fields, company);
  expect(saved.taxIds).toEqual({ OTHER: 'X1' });
  expect(saved.address.country).toBe('HK');
});
