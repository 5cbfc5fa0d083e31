import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { nextHello } from '../../../../utils/recovery/nextHello.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { now } from '../../../ui/now.ts';
import { PersonItem } from '../../people/PersonItem.tsx';

/** One hello a week, to whoever was longest without a word. */
export function Hello({ people }: { people: readonly RecordOf<'person'>[] }) {
  const person = nextHello(people, now.value);
  if (!person) return null;
  return (
    <section aria-labelledby="hello">
      <h2 id="hello">{i18n.t('life.hello.title')}</h2>
      <p class="muted reading">{i18n.t('life.hello.text')}</p>
      <PersonItem person={person} applications={[]} />
      <Button
        onClick={() =>
          act(
            () => journal.put('person', { lastTouchAt: Date.now() }, person.id),
            i18n.t('life.hello.said', [person.name]),
          )
        }
      >
        {i18n.t('life.hello.done')}
      </Button>
    </section>
  );
}
