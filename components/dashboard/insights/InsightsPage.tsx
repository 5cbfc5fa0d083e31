import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { doneAndBack } from '../../../utils/insights/doneAndBack.ts';
import { ENOUGH, numbersOf } from '../../../utils/insights/numbersOf.ts';
import { readWrote } from '../../../utils/insights/readWrote.ts';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { countersHiddenUntil } from '../../../utils/recovery/hardDay.ts';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { now } from '../../ui/now.ts';
import { Loading } from '../Loading.tsx';
import { DoneAndBack } from './DoneAndBack.tsx';
import { OwnNumbers } from './OwnNumbers.tsx';

/** Four weeks: long enough for something to have come back, short enough to remember. */
const SPAN = 28 * 86_400_000;

/** The person's own numbers, for nobody else: what was done, what came back, and what can be said once there is enough. */
export function InsightsPage({ settings }: { settings: Settings }) {
  const anyway = useSignal(false);
  const hidden = countersHiddenUntil(settings.recovery, now.value) !== undefined && !anyway.value;
  return (
    <div class="page insights">
      <h1>{i18n.t('life.numbers.title')}</h1>
      {hidden ? (
        <section>
          <p class="reading">{i18n.t('life.numbers.hidden')}</p>
          <Button onClick={() => (anyway.value = true)}>{i18n.t('life.numbers.anyway')}</Button>
        </section>
      ) : (
        <Shown />
      )}
    </div>
  );
}

function Shown() {
  const from = useMemo(() => Date.now() - SPAN, []);
  const read = useMemo(
    () => live(async () => ({ records: await db.records.toArray(), wrote: await readWrote(from) })),
    [from],
  );
  const found = useComputed(() => {
    const [rows, some] = [book.rows.value, read.value];
    if (!rows || !some || !book.complete.value) return undefined;
    const documents = some.records.filter((one) => one.kind === 'document');
    return {
      ...doneAndBack(rows, some.records, some.wrote, { from, to: Date.now() }),
      numbers: numbersOf(rows, documents),
    };
  });
  if (!found.value) return <Loading />;
  const { done, back, numbers } = found.value;
  return (
    <>
      <p class="muted reading">{i18n.t('life.numbers.intro')}</p>
      <DoneAndBack done={done} back={back} />
      {numbers.sent < ENOUGH ? (
        <section aria-labelledby="too-few">
          <h2 id="too-few">{i18n.t('life.numbers.fewTitle')}</h2>
          <p class="reading">{i18n.t('life.numbers.few')}</p>
        </section>
      ) : (
        <OwnNumbers numbers={numbers} />
      )}
    </>
  );
}
