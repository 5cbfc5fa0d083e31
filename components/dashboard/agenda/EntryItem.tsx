import { i18n } from '#i18n';
import type { AgendaEntry } from '../../../utils/followups/agenda.ts';
import { timeWords } from '../../ui/dateWords.ts';
import { learnPlace } from '../../ui/learnPlace.ts';
import { now } from '../../ui/now.ts';
import { timerName } from '../../ui/timerWords.ts';
import { WriteLink } from '../../ui/WriteLink.tsx';
import { hrefOf } from '../route.ts';

/** One thing on a day, which leads to its application. */
export function EntryItem({ entry }: { entry: AgendaEntry }) {
  const { application } = entry;
  const place = placeOf(entry);
  return (
    <li class={`agenda-entry ${entry.kind}`}>
      <span class="agenda-what">{place ? <a href={`#/${place}`}>{entryWords(entry)}</a> : entryWords(entry)}</span>
      <span class="agenda-about">
        <a href={hrefOf('applications', application.id)}>{application.title || i18n.t('ui.untitled')}</a>
        {application.company && ` · ${application.company}`}
      </span>
      {entry.kind === 'reminder' && entry.timer.at <= now.value && (
        <WriteLink timer={entry.timer} application={application} look="quiet" />
      )}
    </li>
  );
}

/** Where one gets ready for it, or learns from it. */
function placeOf(entry: AgendaEntry): string | undefined {
  if (entry.kind === 'reminder') return learnPlace(entry.timer, entry.application);
  const ahead = entry.kind === 'interview' && entry.at > now.value;
  return ahead ? learnPlace({ id: 'interviewAhead', from: entry.at }, entry.application) : undefined;
}

/** "Interview, 14:00", "Answer promised", "Fine to ask how things stand". */
export function entryWords(entry: AgendaEntry): string {
  if (entry.kind === 'interview') return i18n.t('agenda.interview', [timeWords(entry.at)]);
  return entry.kind === 'reminder' ? timerName(entry.timer) : i18n.t(`agenda.${entry.kind}`);
}
