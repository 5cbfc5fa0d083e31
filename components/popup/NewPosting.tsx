import { Pencil } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../utils/journal/journal.ts';
import { type Privacy, shownPosting } from '../../utils/journal/privacy.ts';
import type { TabView } from '../../utils/messages.ts';
import { act } from '../ui/act.ts';
import { Button } from '../ui/Button.tsx';
import { Employer } from './Employer.tsx';
import { entryOf } from './entryOf.ts';

interface Props {
  posting: NonNullable<TabView['posting']>;
  privacy: Privacy;
}

/** A posting that is not noted yet: what was read, which can be put right, then Save or "I applied". */
export function NewPosting({ posting, privacy }: Props) {
  const [title, setTitle] = useState(posting.title ?? '');
  const [company, setCompany] = useState(posting.company ?? '');
  const [editing, setEditing] = useState(!posting.title || !posting.company);
  const [busy, setBusy] = useState(false);
  // The second press of a double click may come before the buttons are drawn as disabled.
  const writing = useRef(false);
  const shown = shownPosting({ title: title.trim(), company: company.trim() }, privacy, i18n.t('employers.unnamed'));

  const note = (stage: 'saved' | 'applied') => async () => {
    if (!title.trim()) return setEditing(true);
    if (writing.current) return;
    writing.current = true;
    setBusy(true);
    const entry = entryOf(posting, { title: title.trim(), company: company.trim() }, Date.now());
    await act(() => journal.addByHand(entry, stage), i18n.t('popup.noted', [shown.title]));
    setBusy(false);
    writing.current = false;
  };

  // Whoever edits sees what is edited.
  return (
    <>
      {editing ? (
        <div class="fields">
          <label>
            {i18n.t('popup.title')}
            <input type="text" value={title} maxLength={300} onInput={(event) => setTitle(event.currentTarget.value)} />
          </label>
          <label>
            {i18n.t('popup.company')}
            <input
              type="text"
              value={company}
              maxLength={300}
              onInput={(event) => setCompany(event.currentTarget.value)}
            />
          </label>
        </div>
      ) : (
        <div class="read">
          <p>
            <strong>{shown.title}</strong>
            <span>
              <Employer company={shown.company} hidden={shown.hidden} />
            </span>
          </p>
          <Button look="quiet" icon={Pencil} label={i18n.t('popup.edit')} onClick={() => setEditing(true)} />
        </div>
      )}
      <div class="line">
        <span class="muted">{i18n.t('popup.notNoted')}</span>
        <span class="actions">
          <Button look="primary" disabled={busy || !title.trim()} onClick={note('saved')}>
            {i18n.t('popup.save')}
          </Button>
          <Button disabled={busy || !title.trim()} onClick={note('applied')}>
            {i18n.t('popup.iApplied')}
          </Button>
        </span>
      </div>
    </>
  );
}
