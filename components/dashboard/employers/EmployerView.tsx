import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { answersOf, type EmployerStory, employerStory } from '../../../utils/insights/employerStory.ts';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { act } from '../../ui/act.ts';
import { Field } from '../../ui/Field.tsx';
import { formatLocale, numberWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PrivateSign } from '../../ui/PrivateSign.tsx';
import { Loading } from '../Loading.tsx';
import { hrefOf } from '../route.ts';
import { EmployerApplications } from './EmployerApplications.tsx';
import { EmployerMessages } from './EmployerMessages.tsx';
import { EmployerPeople } from './EmployerPeople.tsx';
import { countWords } from './EmployerRow.tsx';
import './EmployerView.css';
import { Feedback, Interviews } from './Interviews.tsx';
import { PrivateSwitch } from './PrivateSwitch.tsx';

/** Everything with one employer in one place. */
export function EmployerView({ companyKey }: { companyKey: string }) {
  const story = useMemo(() => live(() => employerStory(companyKey)), [companyKey]);
  const known = story.value;
  return (
    <div class="page employer">
      <p>
        <a class="employer-back" href={hrefOf('employers')}>
          <Icon of={ArrowLeft} />
          {i18n.t('employers.all')}
        </a>
      </p>
      {known === undefined ? (
        <Loading />
      ) : known === null ? (
        <h1>{i18n.t('employers.gone')}</h1>
      ) : (
        <Story story={known} />
      )}
    </div>
  );
}

function Story({ story }: { story: EmployerStory }) {
  const { name, record, applications, people, activities, documents, messages } = story;
  const closed = applications.filter(isClosed).length;
  return (
    <>
      <header class="employer-head">
        <h1>
          {name} {record?.private && <PrivateSign />}
        </h1>
        <p>{countWords(applications.length, applications.length - closed, closed)}</p>
        <Answers applications={applications} />
      </header>
      <PrivateSwitch name={name} record={record} />
      {applications.length > 0 && <EmployerApplications applications={applications} />}
      <Interviews applications={applications} people={people} />
      <Feedback applications={applications} />
      <EmployerMessages messages={messages} />
      <EmployerPeople name={name} people={people} applications={applications} />
      {documents.length > 0 && (
        <Part name={i18n.t('employers.documents')}>
          <ul class="plain-list">
            {documents.map((one) => (
              <li key={one.id}>{one.name}</li>
            ))}
          </ul>
        </Part>
      )}
      {activities.length > 0 && (
        <Part name={i18n.t('employers.activities')}>
          <ul class="plain-list">
            {activities.map((one) => (
              <li key={one.id}>
                <a href={hrefOf('log', one.id)}>{one.title}</a>{' '}
                <span class="muted">{i18n.t(`log.kind.${one.activity}`)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part name={i18n.t('employers.notes')}>
        <div class="employer-notes">
          <Field
            bare
            lines={3}
            label={i18n.t('employers.notes')}
            placeholder={i18n.t('employers.notesHint')}
            value={record?.notes ?? ''}
            onSave={(notes) =>
              act(
                () => journal.put('employer', { company: name, notes: notes || null }, record?.id),
                i18n.t('dashboard.one.changed', [i18n.t('employers.notes')]),
              )
            }
          />
        </div>
      </Part>
    </>
  );
}

/** Plain facts: how many were answered, and after how long. */
function Answers({ applications }: Pick<EmployerStory, 'applications'>) {
  const { sent, days } = answersOf(applications);
  if (sent === 0) return null;
  const numbers: [string, string] = [numberWords(days.length), numberWords(sent)];
  const last = days.at(-1);
  const words =
    last === undefined
      ? i18n.t('employers.answeredNone', sent, numbers)
      : last === 0
        ? i18n.t('employers.answeredAtOnce', numbers)
        : i18n.t('employers.answeredAfter', last, [...numbers, listWords(days)]);
  return <p class="muted">{words}</p>;
}

/** "6 and 9"; "3 to 21" when there are many. */
function listWords(days: number[]): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (days.length > 4) return i18n.t('employers.fromTo', [numberWords(first), numberWords(last)]);
  return new Intl.ListFormat(formatLocale()).format(days.map((one) => numberWords(one)));
}

/** A part of the page under its heading. */
export function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
