import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import { oneApplication, recordsOf } from '../../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { WRITINGS } from '../../../../utils/journal/recoveryRecords.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { Loading } from '../../Loading.tsx';
import { hrefOf } from '../../route.ts';
import type { SectionProps } from '../sections.ts';
import { LifePage } from './LifePage.tsx';
import { nameOf } from './nameOf.ts';
import { WritingForm } from './WritingForm.tsx';

/** A few quiet minutes of writing. `kind` names which; without it, all of them to choose from, and what was written before. */
export function WriteSection({ id, kind }: SectionProps) {
  const read = useMemo(
    () =>
      live(async () => {
        const [application, all] = await Promise.all([id ? oneApplication(id) : undefined, recordsOf('writing')]);
        return { application, all: all.sort((a, b) => b.writtenAt - a.writtenAt) };
      }),
    [id],
  );
  const chosen = WRITINGS.find((one) => one === kind);
  if (!read.value) return <Loading />;
  const { application, all } = read.value;
  if (chosen)
    return (
      <LifePage title={i18n.t(`life.write.${chosen}.title`)} intro={i18n.t(`life.write.${chosen}.intro`)}>
        {application && <p class="reading">{i18n.t('life.write.about', [nameOf(application)])}</p>}
        <WritingForm key={`${chosen} ${id}`} kind={chosen} applicationId={application?.id} />
      </LifePage>
    );
  return (
    <LifePage title={i18n.t('life.write.title')} intro={i18n.t('life.write.intro')}>
      <ul class="life-list">
        {WRITINGS.map((one) => (
          <li key={one}>
            <div>
              <a href={`${hrefOf('recovery', 'write', id)}?kind=${one}`}>{i18n.t(`life.write.${one}.title`)}</a>
              <p class="muted">{i18n.t(`life.write.${one}.hint`)}</p>
            </div>
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <section aria-labelledby="written">
          <h2 id="written">{i18n.t('life.write.before')}</h2>
          <ul class="life-list">
            {all.map((one) => (
              <Written key={one.id} writing={one} />
            ))}
          </ul>
        </section>
      )}
    </LifePage>
  );
}

/** Something written before; of what was not kept, only that it was written. */
function Written({ writing: { id, writing, text, writtenAt } }: { writing: RecordOf<'writing'> }) {
  const name = i18n.t(`life.write.${writing}.title`);
  const head = (
    <>
      {name}, <DateText at={writtenAt} />
    </>
  );
  return (
    <li>
      {text ? (
        <details>
          <summary>{head}</summary>
          <p class="life-words">{text}</p>
        </details>
      ) : (
        <p>
          {head} <span class="muted">{i18n.t('life.write.notKept')}</span>
        </p>
      )}
      <Button
        look="quiet"
        aria-label={i18n.t('life.removeOf', [name])}
        onClick={() => act(() => journal.removeRecord('writing', id), i18n.t('life.write.removed'))}
      >
        {i18n.t('life.remove')}
      </Button>
    </li>
  );
}
