import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { putOne } from '../../../../utils/journal/putOne.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { act } from '../../../ui/act.ts';
import { aheadWords } from '../../../ui/aheadWords.ts';
import { exactDate } from '../../../ui/dateWords.ts';
import { Field } from '../../../ui/Field.tsx';
import { now } from '../../../ui/now.ts';
import { route } from '../../route.ts';
import { safeUrl } from '../../safeUrl.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import { BlankMind } from './BlankMind.tsx';
import { CopyResearch } from './CopyResearch.tsx';
import { JobLink } from './JobLink.tsx';
import { returnHref } from './learnHref.ts';
import { PrepLinks } from './PrepLinks.tsx';
import { useApplications } from './useApplications.ts';

interface Props {
  application: Application;
  prep: RecordOf<'prep'> | undefined;
  /** Cards of other roles with research on them. */
  others: readonly RecordOf<'prep'>[];
  plans: readonly RecordOf<'plan'>[];
}

type Name = 'careMost' | 'research' | 'ask' | 'aim' | 'promised' | 'found';

/** One page for a role: what to know, what to ask, what to learn. `?at=aim` leads to one field. */
export function PrepCard({ application, prep, others, plans }: Props) {
  const { id, interviews = [] } = application;
  const { at } = route.value;
  const root = useRef<HTMLDivElement>(null);
  const applications = useApplications();
  const next = interviews.find((one) => one.at > now.value);
  useEffect(() => {
    if (at) root.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(at)}"] :is(textarea, input)`)?.focus();
  }, [at]);
  const put = (name: Name | 'links', label: string, value: string | string[]) =>
    act(
      () =>
        putOne('prep', (one) => one.applicationId === id, {
          applicationId: id,
          [name]: value.length > 0 ? value : null,
        }),
      i18n.t('learning.prep.changed', [label]),
    );
  const field = (name: Name, lines: number, hint?: string) => {
    const label = i18n.t(`learning.prep.${name}`);
    return (
      <div data-part={name}>
        <Field
          label={label}
          lines={lines}
          draft={`prep:${id}:${name}`}
          value={prep?.[name] ?? ''}
          onSave={(value) => put(name, label, value)}
          {...(hint && { placeholder: hint })}
        />
      </div>
    );
  };
  const open = next?.link && safeUrl(next.link);
  return (
    <div class="page learn prep" ref={root}>
      <RecoveryHead title={i18n.t('learning.prep.card')}>
        <p>
          <JobLink application={application} />
        </p>
        {next && (
          <div class="learn-next">
            <p>
              <strong>{i18n.t('learning.return.begins', [aheadWords(next.at, now.value)])}</strong>{' '}
              <span class="muted">{[exactDate(next.at), next.place].filter(Boolean).join(' · ')}</span>
            </p>
            <p class="row">
              {open && (
                <a href={open} target="_blank" rel="noopener noreferrer">
                  {next.link}
                </a>
              )}
              <a href={returnHref(id, next.eventId)}>{i18n.t('learning.prep.toReturn')}</a>
            </p>
          </div>
        )}
      </RecoveryHead>
      <div class="learn-card prep-fields">
        {field('careMost', 2)}
        {field('research', 4, i18n.t('learning.prep.researchHint'))}
        <CopyResearch
          others={others}
          applications={applications}
          onCopy={(text) =>
            put('research', i18n.t('learning.prep.research'), [prep?.research, text].filter(Boolean).join('\n\n'))
          }
        />
        <PrepLinks links={prep?.links ?? []} onSave={(links) => put('links', i18n.t('learning.prep.links'), links)} />
        {field('ask', 3)}
        {field('aim', 2, i18n.t('learning.prep.aimHint'))}
        <div class="form-pair">
          {field('promised', 2, i18n.t('learning.prep.promisedHint'))}
          {field('found', 2, i18n.t('learning.prep.promisedHint'))}
        </div>
        <BlankMind plans={plans} applicationId={id} />
      </div>
      <section>
        <h2>{i18n.t('learning.prep.quiet')}</h2>
        <p class="reading">{i18n.t('learning.prep.quietText')}</p>
      </section>
    </div>
  );
}
