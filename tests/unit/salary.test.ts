import { expect, test } from 'vitest';
import { employmentType } from '../../utils/capture/structured/employmentType.ts';
import { location } from '../../utils/capture/structured/location.ts';
import { salary } from '../../utils/capture/structured/salary.ts';

test.each<[unknown, string, string?]>([
  [{ currency: 'USD', value: { minValue: 50000, maxValue: 60000, unitText: 'YEAR' } }, 'USD 50,000 – 60,000 a year'],
  [{ currency: 'GBP', value: { value: '14.5', unitText: 'hourly' } }, 'GBP 14.5 an hour'],
  [{ currency: 'EUR', value: '4.200', unitText: 'MONTH' }, 'EUR 4,200 a month'],
  [{ currency: 'CHF', minValue: 90000, unitText: 'ANNUAL' }, 'from CHF 90,000 a year'],
  [{ currency: 'RUB', value: { maxValue: 40000 } }, 'up to RUB 40,000'],
  [{ currency: 'USD', value: { minValue: 70000, maxValue: 70000 } }, 'USD 70,000'],
  [52000, 'USD 52,000', 'USD'],
  ['60.000 € pro Jahr', '60.000 € pro Jahr', 'EUR'],
  [
    [
      { currency: 'USD', value: { value: 0 } },
      { currency: 'USD', value: 9 },
    ],
    'USD 9',
  ],
  [{ currency: 'USD', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } }, ''],
  [null, ''],
])('salary %j reads as %j', (baseSalary, text, salaryCurrency) => {
  expect(salary({ baseSalary, salaryCurrency })).toBe(text);
});

test.each([
  ['FULL_TIME', 'Full-time'],
  [['FULL_TIME', 'INTERN'], 'Full-time, Internship'],
  ['FULL_TIME, PART_TIME', 'Full-time, Part-time'],
  ['https://schema.org/CONTRACTOR', 'Contract'],
  ['Festanstellung', 'Festanstellung'],
  ['OTHER', ''],
])('employment type %j reads as %j', (given, text) => {
  expect(employmentType(given)).toBe(text);
});

test.each<[string, object, string, boolean]>([
  [
    'from anywhere',
    { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'USA' } },
    'Remote · USA',
    true,
  ],
  [
    'said three times',
    { jobLocation: { address: { addressLocality: 'Remote', addressRegion: 'Remote', addressCountry: 'Remote' } } },
    'Remote',
    true,
  ],
  [
    'with the country in the city',
    { jobLocation: { address: { addressLocality: 'Berlin, Germany', addressCountry: 'Germany' } } },
    'Berlin, Germany',
    false,
  ],
  ['as text', { jobLocation: 'Oslo' }, 'Oslo', false],
  ['with a name only', { jobLocation: { '@type': 'Place', name: 'Head office' } }, 'Head office', false],
  [
    'with nulls',
    { jobLocation: { address: { addressLocality: null, addressRegion: 'null', addressCountry: 'PL' } } },
    'PL',
    false,
  ],
])('a location %s', (_, posting, text, remote) => {
  expect(location(posting as never)).toEqual({ location: text, remote });
});
