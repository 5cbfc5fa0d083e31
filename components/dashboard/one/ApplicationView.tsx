import { Building2, MailOpen, PenLine } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { currentApplication, peopleOf, savedPosting, timeline } from '../../../utils/journal/queries.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DidYouFinish } from '../../ui/DidYouFinish.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { lazy } from '../../ui/Lazy.tsx';
import { letterPlace } from '../../ui/letterPlace.ts';
import { PrivateSign } from '../../ui/PrivateSign.tsx';
import { privacy } from '../../ui/privacy.ts';
import { StatusMenu } from '../../ui/StatusMenu.tsx';
import { TimerSign } from '../../ui/TimerSign.tsx';
import { WishesLine } from '../recovery/life/WishesLine.tsx';
import { goInstead, hrefOf, route } from '../route.ts';
import './ApplicationView.css';
import { Alike } from './Alike.tsx';
import { Details } from './Details.tsx';
import { Documents } from './Documents.tsx';
import { FeedbackSection } from './FeedbackSection.tsx';
import { Gone } from './Gone.tsx';
import { Interviews } from './Interviews.tsx';
import { Joined } from './Joined.tsx';
import { LearningSection } from './LearningSection.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Next } from './Next.tsx';
import { OutcomeLine } from './OutcomeLine.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { Posting } from './Posting.tsx';
import { Section, type SectionName, WantedSection } from './Section.tsx';
import { Side } from './Side.tsx';
import { Take } from './Take.tsx';
import { Timeline } from './Timeline.tsx';

// The rules and words of tips are read when the first panel asks for them.
const OneThing = lazy(() => import('./OneThing.tsx').then((it) => it.OneThing));

interface Props {
  id: string;
  onClose(): void;
  siteNames: Record<string, string>;
}

/** One application from top to bottom: what it is, where it stands, what happened, the posting as it was. */
export function ApplicationView({ id, onClose, siteNames }: Props) {
  const data = useMemo(
    () =>
      live(async () => {
        const [application, history, posting] = await Promise.all([
          currentApplication(id),
          timeline(id),
          savedPosting(id),
        ]);
        const people = application ? await peopleOf(application) : [];
        return { application, history, posting, people };
      }),
    [id],
  );
  const [adding, setAdding] = useState<SectionName>();
  const current = data.value?.application?.id;
  useEffect(() => {
    // It is part of another one now.
    if (current !== undefined && current !== id) goInstead('applications', current);
  }, [current, id]);
  if (!data.value || (current !== undefined && current !== id)) return <Side label="" onClose={onClose} />;
  const { application, history, posting, people } = data.value;
  if (!application)
    return (
      <Side label={i18n.t('dashboard.one.gone')} onClose={onClose}>
        <Gone history={history} />
      </Side>
    );

  const edit = (name: 'title' | 'company' | 'notes', label: string) => (value: string) =>
    act(() => journal.edit(id, { [name]: value }), i18n.t('dashboard.one.changed', [label]));
  const addTo = (name: SectionName) => ({
    adding: adding === name,
    onAdd: (on: boolean) => setAdding(on ? name : undefined),
  });
  const { title, company, companyKey, stage, outcome, notes } = application;
  const named = (name: 'title' | 'company') => (
    <div class={`one-${name}`}>
      <Field
        bare
        lines={1}
        label={i18n.t(`dashboard.one.${name}`)}
        placeholder={i18n.t(`dashboard.one.${name}`)}
        value={name === 'title' ? title : company}
        onSave={edit(name, i18n.t(`dashboard.one.${name}`))}
      >
        {name === 'company' && companyKey && <Employer companyKey={companyKey} company={company} />}
      </Field>
    </div>
  );
  return (
    <Side label={title || i18n.t('ui.untitled')} onClose={onClose} beside={<Neighbours id={id} />}>
      <WantedSection.Provider value={route.value.at}>
        <div class="one-head">
          <h2 class="visually-hidden">{title}</h2>
          {named('title')}
          {named('company')}
          <div class="one-status">
            <StatusMenu application={application} />
            <TimerSign application={application} />
          </div>
          <OutcomeLine application={application} history={history} onFeedback={() => setAdding('feedback')} />
          {stage === 'started' && outcome === 'open' && <Ask application={application} />}
        </div>
        <Alike application={application} />
        <Joined application={application} history={history} />
        <Next application={application} />
        <OneThing key={id} application={application} />
        <WishesLine application={application} />
        <Section name="details">
          <Details application={application} siteNames={siteNames} />
        </Section>
        <Section name="timeline">
          <Timeline {...{ application, history, people }} />
        </Section>
        <Interviews application={application} people={people} {...addTo('interviews')} />
        <LearningSection application={application} />
        <PeopleSection application={application} people={people} {...addTo('people')} />
        <FeedbackSection application={application} {...addTo('feedback')} />
        <Posting application={application} posting={posting} />
        <Documents application={application} {...addTo('documents')} />
        <Section name="notes">
          <Field
            bare
            lines={3}
            draft={`notes:${id}`}
            label={i18n.t('dashboard.one.notes')}
            placeholder={i18n.t('dashboard.one.notesHint')}
            value={notes ?? ''}
            onSave={edit('notes', i18n.t('dashboard.one.notes'))}
          />
        </Section>
        <div class="one-end">
          <a class="button quiet" href={hrefOf('answer', id)}>
            <Icon of={MailOpen} />
            {i18n.t('answer.command')}
          </a>
          <a class="button quiet" href={`#/${letterPlace(id)}`}>
            <Icon of={PenLine} />
            {i18n.t('letters.writeAny')}
          </a>
          <Take {...{ application, history, people, posting }} />
          <Button look="quiet" onClick={() => act(() => journal.remove(id), i18n.t('dashboard.one.deleted', [title]))}>
            {i18n.t('dashboard.one.delete')}
          </Button>
        </div>
      </WantedSection.Provider>
    </Side>
  );
}

/** The way to everything with that employer, and whether its name is private. */
function Employer({ company, companyKey }: Pick<Application, 'company' | 'companyKey'>) {
  const words = i18n.t('story.employer', [company]);
  return (
    <>
      {privacy.value?.has(companyKey) && <PrivateSign />}
      <a class="button quiet bare" href={hrefOf('employers', companyKey)} aria-label={words} title={words}>
        <Icon of={Building2} />
      </a>
    </>
  );
}

function Ask({ application }: { application: Application }) {
  return (
    <div class="one-ask">
      <p>{i18n.t('ui.didYouFinish')}</p>
      <DidYouFinish application={application} />
    </div>
  );
}
