import { beforeEach, expect, test, vi } from 'vitest';
import { dateWords, formatIn, formatLocale, numberWords } from '../../components/ui/format.ts';
import { currencyOf } from '../../utils/currencyOf.ts';
import { changeSettings, isQuiet, readSettings } from '../../utils/settings.ts';
import { usualWeek, weekOf } from '../../utils/week.ts';
import { browser } from './fake-browser.ts';

beforeEach(async () => {
  await browser.storage.local.clear();
  vi.stubGlobal('navigator', { language: 'de-AT', locks: { request: (_: string, work: () => unknown) => work() } });
});

test('whatever is stored, the settings can be read, and what is good of them counts', async () => {
  await browser.storage.local.set({
    settings: {
      theme: 'dark',
      locale: 'not a language',
      country: '<b>',
      firstDay: 9,
      workingDays: [1, 8],
      quiet: { on: true, from: '25:00', to: '09:00' },
      shortcuts: 'no',
    },
  });
  expect(await readSettings()).toMatchObject({
    theme: 'dark',
    locale: '',
    country: '',
    firstDay: 0,
    workingDays: undefined,
    quiet: { on: true, from: '21:00', to: '09:00' },
    shortcuts: true,
  });
  await browser.storage.local.set({ settings: 'nonsense' });
  expect((await readSettings()).theme).toBe('system');
});

test('changes one setting and keeps the others', async () => {
  await changeSettings(() => ({ locale: 'fr-CA', country: 'CA' }));
  await changeSettings((now) => ({ quiet: { ...now.quiet, on: false } }));
  expect(await readSettings()).toMatchObject({ locale: 'fr-CA', country: 'CA', quiet: { on: false, from: '21:00' } });
});

test('quiet hours run over midnight, and end on the minute', async () => {
  const settings = await readSettings();
  const at = (hours: number, minutes: number) => new Date(2026, 10, 3, hours, minutes).getTime();
  expect([at(20, 59), at(21, 0), at(3, 0), at(8, 59), at(9, 0)].map((time) => isQuiet(settings, time))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  const noon = { ...settings, quiet: { on: true, from: '12:00', to: '14:00' } };
  expect([at(11, 59), at(12, 0), at(14, 0)].map((time) => isQuiet(noon, time))).toEqual([false, true, false]);
  expect(isQuiet({ ...noon, quiet: { ...noon.quiet, on: false } }, at(13, 0))).toBe(false);
});

test('weeks run as they do where the person is', () => {
  const week = (country: string, locale = '') => usualWeek({ country, locale });
  expect(week('DE')).toEqual({ firstDay: 1, workingDays: [1, 2, 3, 4, 5] });
  expect(week('US').firstDay).toBe(7);
  expect(week('EG')).toEqual({ firstDay: 6, workingDays: [1, 2, 3, 4, 7] });
  // Not said: the language of dates tells, else the browser's.
  expect(week('', 'en-US').firstDay).toBe(7);
  expect(week('').firstDay).toBe(1);
  expect(weekOf({ country: 'US', locale: '', firstDay: 1, workingDays: [2] })).toEqual({
    firstDay: 1,
    workingDays: [2],
  });
});

test('weeks are known as well where the browser does not tell', () => {
  const told = ['DE', 'US', 'EG', 'IR', 'IL', 'IN'].map((country) => usualWeek({ country, locale: '' }));
  const { getWeekInfo } = Intl.Locale.prototype as unknown as { getWeekInfo: unknown };
  Object.assign(Intl.Locale.prototype, { getWeekInfo: undefined });
  const own = ['DE', 'US', 'EG', 'IR', 'IL'].map((country) => usualWeek({ country, locale: '' }));
  Object.assign(Intl.Locale.prototype, { getWeekInfo });
  expect(own).toEqual(told.slice(0, 5));
});

test('a country has its usual currency', () => {
  expect(['DE', 'US', 'GB', 'IN', 'CH', 'SN', 'PL', 'XX', ''].map(currencyOf)).toEqual([
    'EUR',
    'USD',
    'GBP',
    'INR',
    'CHF',
    'XOF',
    'PLN',
    undefined,
    undefined,
  ]);
});

test('dates and numbers are written in the chosen language, else in that of the browser', () => {
  const at = new Date(2026, 10, 3, 12).getTime();
  formatIn('');
  expect(formatLocale()).toBe('de-AT');
  expect(dateWords(at, { month: 'long' })).toBe('November');
  formatIn('fr');
  expect(dateWords(at, { month: 'long' })).toBe('novembre');
  formatIn('de');
  expect(numberWords(12345.5)).toBe('12.345,5');
  formatIn('en-GB');
  expect(numberWords(12345.5)).toBe('12,345.5');
});
