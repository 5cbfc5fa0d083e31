import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { latestOf } from '../../../utils/journal/putOne.ts';
import { oneApplication, recordsOf } from '../../../utils/journal/queries.ts';
import { LETTERS } from '../../../utils/journal/types.ts';
import type { Settings } from '../../../utils/settings.ts';
import { followUps } from '../../ui/followUps.ts';
import { letterPlace } from '../../ui/letterPlace.ts';
import { hrefOf } from '../route.ts';
import { Composer } from './Composer.tsx';
import { fittingLetters } from './fittingLetters.ts';
import './Letters.css';

interface Props {
  /** Of the application. */
  id: string | undefined;
  /** As the address has it. */
  kind: string | undefined;
  /** The interview that it is about, by its event. */
  talk: string | undefined;
  settings: Settings;
}

/** Where a letter about one application is written. */
export function LetterPage({ id = '', kind, talk, settings }: Props) {
  const data = useMemo(
    () =>
      live(async () => {
        const [application, people, templates, preps] = await Promise.all([
          oneApplication(id),
          recordsOf('person'),
          recordsOf('template'),
          recordsOf('prep'),
        ]);
        const prep = latestOf(preps.filter((one) => one.applicationId === id));
        return { application, people, templates, careMost: prep?.careMost?.split('\n').at(-1) };
      }),
    [id],
  );
  const context = followUps.value;
  const application = data.value?.application;
  const fitting = application && context && fittingLetters(application, context, Date.now());
  const chosen = LETTERS.find((one) => one === kind);
  const best = fitting?.[0];
  useEffect(() => {
    // What fits best may be another one in a minute: the address keeps it.
    if (!chosen && best) location.replace(`#/${letterPlace(id, best)}`);
  }, [id, chosen, best]);

  if (!data.value || !context) return null;
  if (!application)
    return (
      <div class="page">
        <h1>{i18n.t('letters.title')}</h1>
        <p>{i18n.t('letters.gone')}</p>
        <p>
          <a href={hrefOf('applications')}>{i18n.t('dashboard.toApplications')}</a>
        </p>
      </div>
    );
  const { people, templates, careMost } = data.value;
  return (
    <div class="page letter">
      <div class="letter-head">
        <h1>{i18n.t('letters.title')}</h1>
        <p>
          <a href={hrefOf('applications', id)}>{application.title || i18n.t('ui.untitled')}</a>
          {application.company && <span> · {application.company}</span>}
        </p>
        {application.noContact && <p class="letter-note">{i18n.t('letters.noContact')}</p>}
      </div>
      {chosen && fitting && (
        <Composer
          key={`${id} ${chosen} ${talk}`}
          {...{ application, people, templates, settings, context, fitting, careMost }}
          kind={chosen}
          talk={application.interviews?.find(({ eventId }) => eventId === talk)?.eventId}
        />
      )}
    </div>
  );
}
