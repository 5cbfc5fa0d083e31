import { i18n } from '#i18n';
import { keptStrengths } from '../../../../utils/recovery/keptStrengths.ts';
import { hrefOf } from '../../route.ts';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

/** The latest few strengths, for the time after a no; nothing while there are none. */
export function KeptStrengths({ atMost = 3 }: { atMost?: number }) {
  const applications = useApplications();
  const sheets = useRecords('sheet');
  const all = applications && sheets ? keptStrengths(applications.values(), sheets) : [];
  if (all.length === 0) return null;
  return (
    <section class="learn-kept" aria-labelledby="kept-strengths">
      <h2 id="kept-strengths">{i18n.t('learning.strengths.shown')}</h2>
      <ul>
        {all.slice(0, atMost).map(({ key, text, from }) => (
          <li key={key}>
            <blockquote class="learn-quote" dir="auto">
              {text}
            </blockquote>
            <p class="small muted">{i18n.t(`learning.strengths.${from}`)}</p>
          </li>
        ))}
      </ul>
      <a href={hrefOf('recovery', 'strengths')}>{i18n.t('learning.strengths.all')}</a>
    </section>
  );
}
