import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { sheetHref } from './learnHref.ts';
import { sheetLines } from './sheetLines.ts';
import type { SheetSource } from './sheetSource.ts';

/** What was written down about one interview, and the ways to change it. */
export function SheetSummary({ source }: { source: SheetSource }) {
  const { application, interview, sheet, questions, stories, people, goals } = source;
  if (!sheet) return null;
  const href = (kind: 'catch' | 'learn') => sheetHref(application.id, interview?.eventId, kind);
  const lines = sheetLines(sheet, { questions, stories, people, goals });
  return (
    <section class="learn-card">
      <dl class="learn-lines">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt class="field-label">{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        {sheet.caughtAt !== undefined && (
          <a class="button" href={href('catch')}>
            {i18n.t('learning.sheet.change')}
          </a>
        )}
        {sheet.learnedAt !== undefined && (
          <a class="button" href={href('learn')}>
            {i18n.t('learning.sheet.changeLearn')}
          </a>
        )}
        <Button
          look="quiet"
          onClick={() => act(() => journal.removeRecord('sheet', sheet.id), i18n.t('learning.sheet.deleted'))}
        >
          {i18n.t('learning.sheet.delete')}
        </Button>
      </div>
    </section>
  );
}
