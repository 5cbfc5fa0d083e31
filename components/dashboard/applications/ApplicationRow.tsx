import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import { DateText } from '../../ui/DateText.tsx';
import { PrivateMark } from '../../ui/PrivateMark.tsx';
import { StatusMenu } from '../../ui/StatusMenu.tsx';
import { TimerSign } from '../../ui/TimerSign.tsx';
import { ExcerptLine } from './Excerpt.tsx';

interface Props {
  application: Application;
  current: boolean;
  href: string;
  excerpt?: Excerpt;
  /** Undefined while nothing is being selected. */
  selected?: boolean;
  onSelect?(id: string, range: boolean): void;
}

/** One line of the list: what, where, how far, when. */
export function ApplicationRow({ application, current, href, excerpt, selected, onSelect }: Props) {
  const { id, title, company, location, appliedAt, createdAt } = application;
  const name = title || i18n.t('ui.untitled');
  return (
    <div class={`application-row${selected === undefined ? '' : ' selecting'}`}>
      {selected !== undefined && (
        <label class="row-select">
          <input
            type="checkbox"
            checked={selected}
            aria-label={i18n.t('table.select', [name])}
            onClick={(event) => onSelect?.(id, event.shiftKey)}
          />
        </label>
      )}
      <div class="row-what">
        <a href={href} aria-current={current ? 'true' : undefined}>
          {name}
        </a>
        <p>
          {company}
          <PrivateMark companyKey={application.companyKey} />
          {company && location && ' · '}
          {location}
        </p>
        {excerpt && <ExcerptLine {...excerpt} />}
      </div>
      <div class="row-status">
        <StatusMenu application={application} />
        <TimerSign application={application} />
      </div>
      <div class="row-when">
        <span class="visually-hidden">
          {appliedAt ? i18n.t('dashboard.list.applied') : i18n.t('dashboard.list.noted')}
        </span>
        <DateText at={appliedAt ?? createdAt} />
      </div>
    </div>
  );
}
