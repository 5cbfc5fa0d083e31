import type { Settings } from './settings.ts';

/** How weeks run somewhere, by ISO weekday: Monday is 1, Sunday is 7. */
export interface Week {
  firstDay: number;
  workingDays: number[];
}

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** For browsers that don't tell: where the week doesn't begin on Monday, and where it doesn't end with Saturday and Sunday. */
const SUNDAY_FIRST =
  'AG AS AU BD BR BS BT BW BZ CA CN CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY_FIRST = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';
const FRIDAY_OFF = 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE';
const has = (regions: string, region: string) => regions.split(' ').includes(region);

/** How weeks run where the person is: as they chose, else as is usual in their country, else in their language. */
export function weekOf(settings: Pick<Settings, 'country' | 'locale' | 'firstDay' | 'workingDays'>): Week {
  const usual = usualWeek(settings);
  return { firstDay: settings.firstDay || usual.firstDay, workingDays: settings.workingDays ?? usual.workingDays };
}

/** How weeks run there when nobody chose otherwise. */
export function usualWeek({ country, locale }: Pick<Settings, 'country' | 'locale'>): Week {
  const region = regionOf({ country, locale });
  const place = new Intl.Locale('und', region ? { region } : {}) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number; weekend: number[] };
  };
  const info = place.getWeekInfo?.() ?? {
    firstDay: has(SUNDAY_FIRST, region) ? 7 : has(SATURDAY_FIRST, region) ? 6 : 1,
    weekend: region === 'IR' ? [5] : region === 'AF' ? [4, 5] : has(FRIDAY_OFF, region) ? [5, 6] : [6, 7],
  };
  return { firstDay: info.firstDay, workingDays: WEEKDAYS.filter((day) => !info.weekend.includes(day)) };
}

/** The country (ISO 3166-1) that was chosen, else the one that the language of dates suggests; may be empty. */
export function regionOf({ country, locale }: Pick<Settings, 'country' | 'locale'>): string {
  return country || (new Intl.Locale(locale || navigator.language).maximize().region ?? '');
}
