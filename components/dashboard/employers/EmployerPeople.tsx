import { UserPlus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EmployerStory } from '../../../utils/insights/employerStory.ts';
import { Button } from '../../ui/Button.tsx';
import { focusFirst, focusLater } from '../focusFirst.ts';
import { PersonEditor } from '../people/PersonEditor.tsx';
import { PersonItem } from '../people/PersonItem.tsx';
import { Part } from './EmployerView.tsx';

type Props = Pick<EmployerStory, 'name' | 'people' | 'applications'>;

/** The people there: they stay known for the next application. */
export function EmployerPeople({ name, people, applications }: Props) {
  const [adding, setAdding] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const done = () => {
    setAdding(false);
    focusLater(() => foot.current?.querySelector('button'));
  };
  return (
    <Part name={i18n.t('people.title')}>
      {people.length > 0 && (
        <ul class="people">
          {people.map((person) => (
            <li key={person.id}>
              <PersonItem
                person={person}
                applications={applications.filter(({ id }) => person.applicationIds?.includes(id))}
                atEmployer
              />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <div class="people" ref={focusFirst}>
          <PersonEditor start={{ company: name }} onDone={done} />
        </div>
      ) : (
        <div ref={foot}>
          <Button icon={UserPlus} onClick={() => setAdding(true)}>
            {i18n.t('story.people.add')}
          </Button>
        </div>
      )}
    </Part>
  );
}
