import { ArrowLeft, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { oneApplication, savedPosting, timeline } from '../../../utils/journal/queries.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { DidYouFinish } from '../../ui/DidYouFinish.tsx';
import { Field } from '../../ui/Field.tsx';
import { StatusMenu } from '../../ui/StatusMenu.tsx';
import './ApplicationView.css';
import { Details } from './Details.tsx';
import { Gone } from './Gone.tsx';
import { Section } from './Section.tsx';
import { Timeline } from './Timeline.tsx';

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
        const [application, history, posting] = await Promise.all([oneApplication(id), timeline(id), savedPosting(id)]);
        return { application, history, posting };
      }),
    [id],
  );
  if (!data.value) return <Side label="" onClose={onClose} />;
  const { application, history, posting } = data.value;
  if (!application)
    return (
      <Side label={i18n.t('dashboard.one.gone')} onClose={onClose}>
        <Gone history={history} />
      </Side>
    );

  const edit = (name: 'title' | 'company' | 'notes', label: string) => (value: string) =>
    act(() => journal.edit(id, { [name]: value }), i18n.t('dashboard.one.changed', [label]));
  const { title, company, stage, outcome, notes } = application;
  return (
    <Side label={title || i18n.t('ui.untitled')} onClose={onClose}>
      <div class="one-head">
        <h2 class="visually-hidden">{title}</h2>
        <div class="one-title">
          <Field
            bare
            lines={1}
            label={i18n.t('dashboard.one.title')}
            placeholder={i18n.t('dashboard.one.title')}
            value={title}
            onSave={edit('title', i18n.t('dashboard.one.title'))}
          />
        </div>
        <div class="one-company">
          <Field
            bare
            lines={1}
            label={i18n.t('dashboard.one.company')}
            placeholder={i18n.t('dashboard.one.company')}
            value={company}
            onSave={edit('company', i18n.t('dashboard.one.company'))}
          />
        </div>
        <StatusMenu application={application} />
        {stage === 'started' && outcome === 'open' && <Ask application={application} />}
      </div>
      <Section name="details">
        <Details application={application} siteNames={siteNames} />
      </Section>
      <Section name="timeline">
        <Timeline application={application} history={history} />
      </Section>
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
      <Section name="posting" open={false}>
        {posting ? (
          <>
            <p class="small muted">
              {i18n.t('dashboard.one.postingSeen', [''])}
              <DateText at={posting.seenAt} />
            </p>
            <div class="posting-text">{posting.description}</div>
          </>
        ) : (
          <p class="muted">{i18n.t('dashboard.one.noPosting')}</p>
        )}
      </Section>
      <div class="one-end">
        <Button look="quiet" onClick={() => act(() => journal.remove(id), i18n.t('dashboard.one.deleted', [title]))}>
          {i18n.t('dashboard.one.delete')}
        </Button>
      </div>
    </Side>
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

/** The panel beside the list: takes the focus when it opens, and closes with Esc. */
export function Side({ label, onClose, children }: { label: string; onClose(): void; children?: ComponentChildren }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={panel}
      class="side"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        const inside = event.target as HTMLElement;
        if (event.key === 'Escape' && !inside.closest('[popover]')) onClose();
      }}
    >
      {/* Where there is no room for the list, its heading is gone as well. */}
      <h1 class="visually-hidden side-heading">{i18n.t('dashboard.applications')}</h1>
      <div class="side-bar">
        <Button look="quiet" icon={ArrowLeft} onClick={onClose}>
          {i18n.t('dashboard.one.back')}
        </Button>
        <Button look="quiet" icon={X} label={i18n.t('dashboard.one.close')} onClick={onClose} />
      </div>
      <div class="side-body">{children}</div>
    </section>
  );
}
