import { Mail, Pencil, Phone } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { focusFirst, focusLater } from '../focusFirst.ts';
import { hrefOf } from '../route.ts';
import { safeUrl } from '../safeUrl.ts';
import { PersonEditor } from './PersonEditor.tsx';
import './PersonItem.css';

interface Props {
  person: RecordOf<'person'>;
  /** The applications that they have to do with. */
  applications: readonly Application[];
  /** Leaves the employer out, where it is known anyway. */
  atEmployer?: boolean;
}

/** One person: who, how to reach them, what about. Can be edited where it stands. */
export function PersonItem({ person, applications, atEmployer }: Props) {
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLDivElement>(null);
  const done = () => {
    setEditing(false);
    focusLater(() => item.current?.querySelector('button'));
  };
  if (editing)
    return (
      <div class="person" ref={focusFirst}>
        <PersonEditor person={person} onDone={done} />
      </div>
    );
  const { name, role, company, companyKey, email, phone, link, lastTouchAt, notes } = person;
  const open = safeUrl(link ?? '');
  return (
    <div class="person" ref={item}>
      <div class="person-head">
        <p>
          <strong class="person-name">{name}</strong> <span class="muted">{i18n.t(`story.role.${role}`)}</span>
          {company && !atEmployer && (
            <>
              {' · '}
              <a href={hrefOf('employers', companyKey)}>{company}</a>
            </>
          )}
        </p>
        <Button
          look="quiet"
          icon={Pencil}
          label={i18n.t('story.people.editOf', [name])}
          onClick={() => setEditing(true)}
        />
      </div>
      {(email || phone || link) && (
        <p class="person-ways">
          {email && (
            <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
              <Icon of={Mail} size={14} />
              {email}
            </a>
          )}
          {phone && (
            <a href={`tel:${phone.replace(/[^\d+*#]/g, '')}`}>
              <Icon of={Phone} size={14} />
              {phone}
            </a>
          )}
          {open && (
            <a href={open} target="_blank" rel="noopener noreferrer">
              {new URL(open).host.replace(/^www\./, '')}
            </a>
          )}
        </p>
      )}
      {lastTouchAt !== undefined && (
        <p class="muted">
          {i18n.t('people.lastTouch')} <DateText at={lastTouchAt} />
        </p>
      )}
      {applications.length > 0 && (
        <ul class="person-about">
          {applications.map((one) => (
            <li key={one.id}>
              <a href={hrefOf('applications', one.id)}>{one.title || i18n.t('ui.untitled')}</a>
            </li>
          ))}
        </ul>
      )}
      {notes && <p class="person-notes">{notes}</p>}
    </div>
  );
}
