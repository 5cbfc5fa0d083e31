import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Privacy } from '../../../../utils/journal/privacy.ts';
import { putOne } from '../../../../utils/journal/putOne.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { Application, Dated, Interview } from '../../../../utils/journal/types.ts';
import { originOf } from '../../../../utils/recovery/originOf.ts';
import type { Return } from '../../../../utils/recovery/returnOf.ts';
import { lacksResult } from '../../../../utils/recovery/storyParts.ts';
import { act } from '../../../ui/act.ts';
import { aheadWords } from '../../../ui/aheadWords.ts';
import { exactDate } from '../../../ui/dateWords.ts';
import { Field } from '../../../ui/Field.tsx';
import { now } from '../../../ui/now.ts';
import { hrefOf } from '../../route.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import { BlankMind } from './BlankMind.tsx';
import { JobLink } from './JobLink.tsx';
import { prepHref } from './learnHref.ts';

interface Props {
  application: Application;
  interview: Dated<Interview>;
  applications: ReadonlyMap<string, Application>;
  found: Return;
  prep: RecordOf<'prep'> | undefined;
  plans: readonly RecordOf<'plan'>[];
  privacy: Privacy;
}

/** One screen before an interview, two minutes to read: what was practised, and what it is for. */
export function ReturnCard({ application, interview, applications, found, prep, plans, privacy }: Props) {
  const { id } = application;
  const { goal, stories, question } = found;
  const from = (applicationId: string | undefined) => {
    const name = originOf(applications.get(applicationId ?? ''), privacy);
    return name && <p class="small muted">{i18n.t('learning.fromJob', [name])}</p>;
  };
  const nothing = !goal && stories.length === 0 && !question && !prep?.careMost;
  const aim = i18n.t('learning.return.aim');
  return (
    <div class="page learn">
      <RecoveryHead title={i18n.t('learning.return.title')}>
        <p>
          <JobLink application={application} />
        </p>
        <p class="learn-next">
          <strong>{i18n.t('learning.return.begins', [aheadWords(interview.at, now.value)])}</strong>{' '}
          <span class="muted">{exactDate(interview.at)}</span>
        </p>
      </RecoveryHead>
      <div class="learn-return">
        {nothing && (
          <Part title={i18n.t('learning.return.emptyTitle')}>
            <p class="muted">{i18n.t('learning.return.empty')}</p>
          </Part>
        )}
        {goal && (
          <Part title={i18n.t('learning.return.goal')}>
            <p class="learn-quote" dir="auto">
              {goal.text}
            </p>
            <p class="muted">{i18n.t('learning.return.goalHint')}</p>
            {from(goal.applicationId)}
          </Part>
        )}
        {stories.length > 0 && (
          <Part title={i18n.t('learning.return.stories')}>
            <ul class="learn-stories">
              {stories.map((story) => (
                <li key={story.id}>
                  <p class="learn-name" dir="auto">
                    {story.title}
                  </p>
                  {story.result && (
                    <p dir="auto">
                      <span class="muted">{i18n.t('learning.return.result')}:</span> {story.result}
                    </p>
                  )}
                  {lacksResult(story) && (
                    <p>
                      {i18n.t('learning.return.unfinished')}{' '}
                      <a href={hrefOf('recovery', 'stories')}>{i18n.t('learning.return.finish')}</a>
                    </p>
                  )}
                  {[story.did, story.scene].filter(Boolean).map((text) => (
                    <p key={text} class="muted" dir="auto">
                      {text}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </Part>
        )}
        {question && (
          <Part title={i18n.t('learning.return.question')}>
            <p class="learn-name" dir="auto">
              {question.text}
            </p>
            {question.answer && (
              <p class="learn-text" dir="auto">
                <span class="muted">{i18n.t('learning.return.answer')}:</span> {question.answer}
              </p>
            )}
            {from(question.seenIn?.at(-1)?.applicationId)}
          </Part>
        )}
        {prep?.careMost && (
          <Part title={i18n.t('learning.return.care')}>
            <p class="learn-text" dir="auto">
              {prep.careMost}
            </p>
          </Part>
        )}
        <Part title={aim}>
          <Field
            bare
            label={aim}
            lines={1}
            draft={`prep:${id}:aim`}
            value={prep?.aim ?? ''}
            placeholder={i18n.t('learning.prep.aimHint')}
            onSave={(value) =>
              act(
                () => putOne('prep', (one) => one.applicationId === id, { applicationId: id, aim: value || null }),
                i18n.t('learning.prep.changed', [i18n.t('learning.prep.aim')]),
              )
            }
          />
        </Part>
        <Part title={i18n.t('learning.return.blank')}>
          <BlankMind plans={plans} applicationId={id} />
        </Part>
      </div>
      <p class="row">
        <a class="button" href={prepHref(id)}>
          {i18n.t('learning.prep.card')}
        </a>
      </p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="learn-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
