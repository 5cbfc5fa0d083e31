import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnswerReading } from '../../../utils/answers/readAnswer.ts';
import { takeAnswerText } from '../../../utils/answerText.ts';
import { live } from '../../../utils/journal/live.ts';
import { currentApplication } from '../../../utils/journal/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import '../../ui/Form.css';
import { book } from '../../ui/book.ts';
import { useDraft } from '../../ui/useDraft.ts';
import { Loading } from '../Loading.tsx';
import { hrefOf } from '../route.ts';
import './AnswerPage.css';
import { Proposal } from './Proposal.tsx';

/** Paste what an employer wrote, see what it seems to say and for which application, and note it. */
export function AnswerPage({ id }: { id: string | undefined }) {
  const draft = useDraft(`answer:${id ?? ''}`, { text: '' });
  const [reading, setReading] = useState<AnswerReading & { from: string }>();
  const field = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const about = useMemo(() => live(async () => (id ? ((await currentApplication(id)) ?? null) : null)), [id]);
  const rows = book.rows.value;
  const ready = book.complete.value && rows !== undefined && about.value !== undefined;

  const read = async (text: string) => {
    if (!text.trim() || !rows) return area.current?.focus();
    // The words of twenty languages come when there is something to read.
    const { readAnswer } = await import('../../../utils/answers/readAnswer.ts');
    const found = { ...readAnswer(text, rows), from: text };
    setReading(about.value ? { ...found, applicationId: about.value.id } : found);
  };
  useEffect(() => {
    if (!ready) return;
    // Text that was selected on a page. What was typed here before stays for later.
    takeAnswerText().then((passed) => {
      if (passed === undefined) return;
      if (!draft.values.text.trim()) draft.set({ text: passed });
      return read(passed);
    }, console.error);
  }, [ready]);
  const again = () => {
    setReading(undefined);
    requestAnimationFrame(() => area.current?.focus());
  };

  if (!ready) return <Loading />;
  return (
    <div class="page answer">
      <div>
        <h1>{i18n.t('answer.title')}</h1>
        {about.value && (
          <p>
            <a href={hrefOf('applications', about.value.id)}>{about.value.title || i18n.t('ui.untitled')}</a>
            {about.value.company && <span> · {about.value.company}</span>}
          </p>
        )}
      </div>
      {reading ? (
        <Proposal
          reading={reading}
          rows={rows}
          onAgain={again}
          onNoted={() => {
            if (reading.from === draft.values.text) draft.forget();
            again();
          }}
        />
      ) : (
        <form
          class="form answer-form"
          onSubmit={(event) => {
            event.preventDefault();
            void read(draft.values.text);
          }}
        >
          <p class="reading">{i18n.t('answer.text')}</p>
          <label for={field}>{i18n.t('answer.paste')}</label>
          <textarea
            id={field}
            ref={area}
            rows={12}
            dir="auto"
            value={draft.values.text}
            onInput={(event) => draft.set({ text: event.currentTarget.value })}
          />
          <DraftNote draft={draft} />
          <div class="form-actions">
            <Button look="primary" type="submit" disabled={!draft.values.text.trim()}>
              {i18n.t('answer.read')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
