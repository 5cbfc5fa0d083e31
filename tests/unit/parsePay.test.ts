import { expect, test } from 'vitest';
import { parsePay } from '../../utils/journal/parsePay.ts';
import type { Pay } from '../../utils/journal/types.ts';

test.each<[string, Pay | undefined]>([
  ['USD 50,000 – 60,000 a year', { min: 50_000, max: 60_000, currency: 'USD', period: 'year' }],
  ['45–55 T€', { min: 45_000, max: 55_000, currency: 'EUR' }],
  ['€ 3.500 brutto im Monat', { min: 3500, max: 3500, currency: 'EUR', period: 'month' }],
  ['$30/hr', { min: 30, max: 30, currency: 'USD', period: 'hour' }],
  ['$80K - $100K per year', { min: 80_000, max: 100_000, currency: 'USD', period: 'year' }],
  ['£28,500', { min: 28_500, max: 28_500, currency: 'GBP' }],
  ['from CHF 90,000 a year', { min: 90_000, currency: 'CHF', period: 'year' }],
  ['up to RUB 40,000', { max: 40_000, currency: 'RUB' }],
  ['ab 14,50 € pro Stunde', { min: 14.5, currency: 'EUR', period: 'hour' }],
  ['bis zu 60.000 € p.a.', { max: 60_000, currency: 'EUR', period: 'year' }],
  ['от 120 000 до 150 000 ₽ в месяц', { min: 120_000, max: 150_000, currency: 'RUB', period: 'month' }],
  ['70,000+ CAD', { min: 70_000, currency: 'CAD' }],
  ['CA$95,000 to CA$110,000 annually', { min: 95_000, max: 110_000, currency: 'CAD', period: 'year' }],
  ['40 hours a week, 2.600,00 € monatlich', { min: 2600, max: 2600, currency: 'EUR', period: 'month' }],
  ['13 Gehälter, 52k EUR', { min: 52_000, max: 52_000, currency: 'EUR' }],
  ['6–8 LPA', { min: 600_000, max: 800_000, period: 'year' }],
  ['35 000 € à 40 000 € par an', { min: 35_000, max: 40_000, currency: 'EUR', period: 'year' }],
  ['EUR 12.50 an hour', { min: 12.5, max: 12.5, currency: 'EUR', period: 'hour' }],
  ['400 € Tagessatz', { min: 400, max: 400, currency: 'EUR', period: 'day' }],
  ['3000-4000 zł / mies', { min: 3000, max: 4000, currency: 'PLN', period: 'month' }],
  ['$55,000 - 50,000', { min: 50_000, max: 55_000, currency: 'USD' }],
  ["CHF 110'000", { min: 110_000, max: 110_000, currency: 'CHF' }],
  ['Competitive', undefined],
  ['100 % remote', undefined],
  ['', undefined],
])('%s', (text, pay) => {
  expect(parsePay(text)).toEqual(pay);
});
