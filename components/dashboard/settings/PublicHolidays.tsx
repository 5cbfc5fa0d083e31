import { i18n } from '#i18n';
import { dayOf, momentOf } from '../../../utils/followups/days.ts';
import { namedHolidays } from '../../../utils/followups/holidays/namedHolidays.ts';
import { REGIONS } from '../../../utils/followups/holidays/names.ts';
import { holidayArea } from '../../../utils/followups/holidays/publicHolidays.ts';
import type { Settings } from '../../../utils/settings.ts';
import { dateWords } from '../../ui/format.ts';
import { hrefOf } from '../route.ts';
import { saveFollowUps } from './saveFollowUps.ts';

const YEAR = 365;

/** Whether the country's public holidays count as days off, and which those are within a year. */
export function PublicHolidays({ settings: { country, region, followUps } }: { settings: Settings }) {
  if (!country)
    return (
      <p class="muted reading">
        {i18n.t('holidays.noCountry')} <a href={hrefOf('settings', 'region')}>{i18n.t('holidays.chooseCountry')}</a>
      </p>
    );
  const place = new Intl.DisplayNames(i18n.t('ui.dateLocale'), { type: 'region' }).of(country) ?? country;
  const area = holidayArea(country, region);
  if (!area) return <p class="muted reading">{i18n.t('holidays.unknown', [place])}</p>;
  const today = dayOf(Date.now());
  const days = namedHolidays(country, region, { from: today, to: today + YEAR });
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={followUps.publicHolidays}
          onChange={(event) => saveFollowUps({ publicHolidays: event.currentTarget.checked })}
        />
        {i18n.t('holidays.count', [REGIONS[area] ? `${REGIONS[area]}, ${place}` : place])}
      </label>
      {followUps.publicHolidays && (
        <details class="small">
          <summary>{i18n.t('holidays.which')}</summary>
          {days.length === 0 ? (
            <p class="muted reading">{i18n.t('holidays.none')}</p>
          ) : (
            <>
              <ul class="follow-public">
                {days.map(({ day, name }) => (
                  <li key={day}>
                    <span>{dateWords(momentOf(day, 12), WHEN)}</span> <span class="muted">{name}</span>
                  </li>
                ))}
              </ul>
              <p class="small muted reading">{i18n.t('holidays.whichHint')}</p>
            </>
          )}
        </details>
      )}
    </>
  );
}

const WHEN = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
