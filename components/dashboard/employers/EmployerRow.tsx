import { i18n } from '#i18n';
import type { Employer } from '../../../utils/insights/employers.ts';
import { DateText } from '../../ui/DateText.tsx';
import { numberWords } from '../../ui/format.ts';
import { PrivateSign } from '../../ui/PrivateSign.tsx';
import { hrefOf } from '../route.ts';

/** One employer of the list: name, how many applications, how many of them open, when something last changed. */
export function EmployerRow({ employer }: { employer: Employer }) {
  const { key, name, applications, open, closed, lastAt, nickname } = employer;
  return (
    <div class="employer-row">
      <div class="employer-name">
        <a href={hrefOf('employers', key)}>{name}</a>
        {employer.private && (
          <span class="employer-private">
            <PrivateSign /> {nickname && <span class="muted">{i18n.t('employers.shownAs', [nickname])}</span>}
          </span>
        )}
      </div>
      <p class="muted">{countWords(applications, open, closed)}</p>
      <p class="employer-when muted">
        <span class="visually-hidden">{i18n.t('employers.lastChange')} </span>
        <DateText at={lastAt} />
      </p>
    </div>
  );
}

/** "3 applications: 1 open, 2 closed", without what says nothing. */
export function countWords(applications: number, open: number, closed: number): string {
  const all = i18n.t('dashboard.list.count', applications, [numberWords(applications)]);
  if (applications === 0) return all;
  if (closed === 0) return i18n.t('employers.allOpen', applications, [all]);
  if (open === 0) return i18n.t('employers.allClosed', applications, [all]);
  return i18n.t('employers.openAndClosed', [all, numberWords(open), numberWords(closed)]);
}
