import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dropPosting, keepPosting } from '../../../utils/journal/keepPosting.ts';
import type { Application, SavedPosting } from '../../../utils/journal/types.ts';
import { attempt } from '../../ui/attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { say } from '../../ui/toast.ts';
import { useDraft } from '../../ui/useDraft.ts';
import { focusFirst } from '../focusFirst.ts';
import { safeUrl } from '../safeUrl.ts';
import { copyText } from './copyText.ts';
import './Posting.css';
import { Section } from './Section.tsx';

/** The posting as it was on the day; where none was kept, the person can paste it. */
export function Posting({ application, posting }: { application: Application; posting: SavedPosting | undefined }) {
  const [adding, setAdding] = useState(false);
  const source = safeUrl(posting?.url ?? '');
  return (
    <Section
      name="posting"
      open={false}
      empty={!posting}
      busy={adding}
      {...(!posting && { add: { label: i18n.t('story.posting.paste'), onAdd: () => setAdding(true) } })}
    >
      {adding && !posting && <PasteForm application={application} onDone={() => setAdding(false)} />}
      {posting && (
        <>
          <div class="posting-head small muted">
            <span>
              {i18n.t('dashboard.one.postingSeen', [''])}
              <DateText at={posting.seenAt} />
              {source && (
                <>
                  {' · '}
                  <a href={source} target="_blank" rel="noopener noreferrer">
                    {new URL(source).host}
                  </a>
                </>
              )}
            </span>
            <Button look="quiet" onClick={() => copyText(posting.description)}>
              {i18n.t('story.copy')}
            </Button>
          </div>
          <div class="posting-text" dir="auto">
            {posting.description}
          </div>
        </>
      )}
    </Section>
  );
}

function PasteForm({ application: { id, url }, onDone }: { application: Application; onDone(): void }) {
  const draft = useDraft(`posting:${id}`, { text: '' });
  const save = async () => {
    const text = draft.values.text.trim();
    if (!text) return;
    const kept = await attempt(async () => {
      await keepPosting(id, text, url);
      return { applicationId: id, eventIds: [] };
    });
    if (!kept) return;
    say(i18n.t('story.posting.kept'), () => void dropPosting(id));
    draft.forget();
    onDone();
  };
  return (
    <form
      class="form well"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <DraftNote draft={draft} />
      <FormField label={i18n.t('story.posting.text')}>
        {(props) => (
          <textarea
            {...props}
            rows={8}
            maxLength={200_000}
            value={draft.values.text}
            onInput={(event) => draft.set({ text: event.currentTarget.value })}
          />
        )}
      </FormField>
      <div class="form-actions">
        <Button look="primary" type="submit">
          {i18n.t('story.save')}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            onDone();
          }}
        >
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
