import { i18n } from '#i18n';
import type { CameBack, Done } from '../../../utils/insights/doneAndBack.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { hrefOf } from '../route.ts';
import './DoneAndBack.css';

/** How many are named; of more than these, the number says it. */
const NAMED = 3;

/** What was done, and only then what came back: facts in words, no totals against each other. */
export function DoneAndBack({ done, back }: { done: Done; back: CameBack }) {
  const counts = (['wrote', 'learned', 'stories', 'people', 'writings', 'steps'] as const).filter((name) => done[name]);
  const didNothing = counts.length + done.sent.length + done.interviews.length + done.activities.length === 0;
  const cameNothing = Object.values(back).every((some) => some.length === 0);
  return (
    <>
      <section aria-labelledby="done">
        <h2 id="done">{i18n.t('life.done.title')}</h2>
        {didNothing && <p class="muted reading">{i18n.t('life.done.nothing')}</p>}
        <ul class="facts">
          <Named words={i18n.t('life.done.sent', done.sent.length)} rows={done.sent} />
          <Named words={i18n.t('life.done.interviews', done.interviews.length)} rows={done.interviews} />
          {done.activities.length > 0 && (
            <li>
              {i18n.t('life.done.activities', done.activities.length)}
              <span class="muted">
                {done.activities
                  .slice(0, NAMED)
                  .map(({ title }) => title)
                  .join(' · ')}
              </span>
            </li>
          )}
          {counts.map((name) => (
            <li key={name}>{i18n.t(`life.done.${name}`, done[name])}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="came-back">
        <h2 id="came-back">{i18n.t('life.came.title')}</h2>
        {cameNothing && <p class="muted reading">{i18n.t('life.came.nothing')}</p>}
        <ul class="facts">
          {(['offers', 'further', 'feedback', 'noes'] as const).map((name) => (
            <Named key={name} words={i18n.t(`life.came.${name}`, back[name].length)} rows={back[name]} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Named({ words, rows }: { words: string; rows: readonly Application[] }) {
  if (rows.length === 0) return null;
  return (
    <li>
      {words}
      <span class="facts-names">
        {rows.slice(0, NAMED).map(({ id, title }) => (
          <a key={id} href={hrefOf('applications', id)}>
            {title || i18n.t('ui.untitled')}
          </a>
        ))}
      </span>
    </li>
  );
}
