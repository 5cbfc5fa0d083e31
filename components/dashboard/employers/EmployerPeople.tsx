import { UserPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EmployerStory } from '../../../utils/insights/employerStory.ts';
import { Button } from '../../ui/Button.tsx';
import { PersonEditor } from '../people/PersonEditor.tsx';
import { PersonItem } from '../people/PersonItem.tsx';
import { Part } from './EmployerView.tsx';

type Props = Pick<EmployerStory, 'name' | 'people' | 'applications'>;

/** The people there: they stay known for the next application. */
export function EmployerPeople({ name, people, applications }: Props) {
  const [adding, setAdding] = useState(false);
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
        <PersonEditor start={{ company: name }} onDone={() => setAdding(false)} />
      ) : (
        <Button icon={UserPlus} onClick={() => setAdding(true)}>
          {i18n.t('story.people.add')}
        </Button>
      )}
    </Part>
  );
}
