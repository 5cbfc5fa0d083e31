import { Download, ExternalLink } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { together } from '../../../utils/journal/together.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { compareNames } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { say } from '../../ui/toast.ts';
import { focusLater } from '../focusFirst.ts';
import { safeUrl } from '../safeUrl.ts';
import { saveFile } from '../saveFile.ts';
import { DocumentForm } from './DocumentForm.tsx';
import './Documents.css';
import { Section } from './Section.tsx';

type Document = RecordOf<'document'>;

interface Props {
  application: Application;
  adding: boolean;
  onAdd(adding: boolean): void;
}

/** Which CV and which letter went out: versions that were used before, or new ones. */
export function Documents({ application, adding, onAdd }: Props) {
  const { id, documentIds = [] } = application;
  const records = useMemo(() => live(() => recordsOf('document')), []);
  const [editing, setEditing] = useState<string>();
  const all = records.value ?? [];
  const sent = documentIds.flatMap((one) => all.find((document) => document.id === one) ?? []);
  const others = all.filter((one) => !documentIds.includes(one.id)).sort((a, b) => compareNames(a.name, b.name));
  const setIds = (ids: string[], said: string) =>
    act(() => journal.edit(id, { documentIds: ids.length ? ids : null }), said);
  const added = (name: string) => i18n.t('story.documents.added', [name]);
  const takeOff = ({ id: document, name }: Document) =>
    setIds(
      documentIds.filter((one) => one !== document),
      i18n.t('story.documents.off', [name]),
    );
  const remove = ({ id: document, name }: Document) =>
    act(
      () =>
        together([
          () => journal.edit(id, { documentIds: documentIds.filter((one) => one !== document) }),
          () => journal.removeRecord('document', document),
        ]),
      i18n.t('story.documents.deleted', [name]),
    );

  return (
    <Section
      name="documents"
      count={sent.length}
      empty={sent.length === 0}
      busy={adding}
      add={{ label: i18n.t('story.documents.add'), onAdd: () => onAdd(true) }}
    >
      <ul class="items">
        {sent.map((one) =>
          editing === one.id ? (
            <li key={one.id}>
              <DocumentForm
                document={one}
                onDone={() => {
                  setEditing(undefined);
                  focusLater(() => document.querySelector(`[data-document="${one.id}"] .menu-button`));
                }}
              />
            </li>
          ) : (
            <li key={one.id} class="item" data-document={one.id}>
              <div class="item-what">
                <p>
                  <strong>{one.name}</strong>{' '}
                  <span class="muted">{i18n.t(`story.documents.kinds.${one.document}`)}</span>
                </p>
                <p class="small muted">{usedWords(one.id)}</p>
                {one.notes && (
                  <p class="entry-text" dir="auto">
                    {one.notes}
                  </p>
                )}
              </div>
              <span class="entry-acts">
                <Ways document={one} />
                <Menu
                  label={i18n.t('story.documents.more', [one.name])}
                  groups={() => [
                    {
                      heading: one.name,
                      items: [
                        { text: i18n.t('story.documents.edit'), onChoose: () => setEditing(one.id) },
                        { text: i18n.t('story.documents.takeOff'), onChoose: () => takeOff(one) },
                        { text: i18n.t('story.documents.delete'), onChoose: () => remove(one) },
                      ],
                    },
                  ]}
                >
                  {i18n.t('story.more')}
                </Menu>
              </span>
            </li>
          ),
        )}
      </ul>
      {adding && (
        <>
          {others.length > 0 && (
            <select
              class="documents-known"
              aria-label={i18n.t('story.documents.known')}
              value=""
              onChange={async (event) => {
                const chosen = others.find((one) => one.id === event.currentTarget.value);
                if (chosen && (await setIds([...documentIds, chosen.id], added(chosen.name)))) onAdd(false);
              }}
            >
              <option value="">{i18n.t('story.documents.known')}</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
          <DocumentForm
            applicationId={id}
            onDone={() => onAdd(false)}
            sentWith={(document) => journal.edit(id, { documentIds: [...documentIds, document] })}
          />
        </>
      )}
    </Section>
  );
}

/** How to look at it: its file, its link. */
function Ways({ document: { name, link, fileId } }: { document: Document }) {
  const open = safeUrl(link ?? '');
  const download = async () => {
    const file = fileId && (await db.files.get(fileId));
    if (file) saveFile(file.name, new Blob([file.data], { type: file.type }));
    else say(i18n.t('story.documents.noFile'));
  };
  return (
    <>
      {fileId && (
        <Button look="quiet" icon={Download} label={i18n.t('story.documents.download', [name])} onClick={download} />
      )}
      {open && (
        <a
          class="button quiet bare"
          href={open}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={i18n.t('story.documents.open', [name])}
          title={i18n.t('story.documents.open', [name])}
        >
          <Icon of={ExternalLink} />
        </a>
      )}
    </>
  );
}

function usedWords(id: string): string {
  let used = 0;
  for (const { documentIds } of book.rows.value ?? []) if (documentIds?.includes(id)) used++;
  return i18n.t('story.documents.used', Math.max(1, used));
}
