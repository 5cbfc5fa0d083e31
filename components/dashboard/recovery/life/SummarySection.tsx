import { useComputed, useSignal } from '@preact/signals';
import { Copy } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { readWrote } from '../../../../utils/insights/readWrote.ts';
import { db } from '../../../../utils/journal/db.ts';
import { live } from '../../../../utils/journal/live.ts';
import { summaryText } from '../../../../utils/recovery/summaryText.ts';
import { Button } from '../../../ui/Button.tsx';
import '../../../ui/Choices.css';
import { book } from '../../../ui/book.ts';
import { FormField } from '../../../ui/FormField.tsx';
import { privacy } from '../../../ui/privacy.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { Loading } from '../../Loading.tsx';
import { copyText } from '../../one/copyText.ts';
import { LifePage } from './LifePage.tsx';
import { PARTS, type Part, summaryBlocks } from './summaryBlocks.ts';

const RANGES = { week: 7, month: 28, quarter: 91 } as const;
type Range = keyof typeof RANGES;
const DAY = 86_400_000;

/** A short text for one helper: what is in it is chosen here, and it goes nowhere but to the clipboard. */
export function SummarySection() {
  const range = useSignal<Range>('month');
  const parts = useSignal<readonly Part[]>(['open', 'done']);
  const help = useSignal('');
  const from = useMemo(() => Date.now() - RANGES.quarter * DAY, []);
  const read = useMemo(
    () => live(async () => ({ records: await db.records.toArray(), wrote: await readWrote(from) })),
    [from],
  );
  const text = useComputed(() => {
    const [rows, some, secrets] = [book.rows.value, read.value, privacy.value];
    if (!rows || !some || !secrets || !book.complete.value) return undefined;
    const span = { from: Date.now() - RANGES[range.value] * DAY, to: Date.now() };
    return summaryText(summaryBlocks({ rows, ...some, span, help: help.value }, parts.value), {
      privacy: secrets,
      unnamed: i18n.t('employers.unnamed'),
      companies: [...rows, ...some.records].flatMap((one) => ('company' in one && one.company) || []),
    });
  });
  if (text.value === undefined) return <Loading />;
  return (
    <LifePage title={i18n.t('life.summary.title')} intro={i18n.t('life.summary.intro')}>
      <form class="form" onSubmit={(event) => event.preventDefault()}>
        <fieldset class="choices">
          <legend>{i18n.t('life.summary.what')}</legend>
          {PARTS.map((part) => (
            <label key={part} class="choice">
              <input
                type="checkbox"
                checked={parts.value.includes(part)}
                onChange={(event) => {
                  const others = parts.value.filter((one) => one !== part);
                  parts.value = event.currentTarget.checked ? [...others, part] : others;
                }}
              />
              {i18n.t(`life.summary.part.${part}`)}
            </label>
          ))}
        </fieldset>
        <FormField label={i18n.t('life.summary.range')}>
          {(control) => (
            <select
              {...control}
              value={range.value}
              onChange={(event) => (range.value = event.currentTarget.value as Range)}
            >
              {(Object.keys(RANGES) as Range[]).map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`life.summary.rangeIs.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField label={i18n.t('life.summary.help')} hint={i18n.t('life.summary.helpHint')}>
          {(control) => <TextInput {...control} value={help.value} onValue={(value) => (help.value = value)} />}
        </FormField>
        <FormField label={i18n.t('life.summary.text')} hint={i18n.t('life.summary.masked')}>
          {(control) => <textarea {...control} readOnly rows={14} dir="auto" value={text.value} />}
        </FormField>
        <div class="form-actions">
          <Button look="primary" icon={Copy} disabled={!text.value} onClick={() => copyText(text.value ?? '')}>
            {i18n.t('life.summary.copy')}
          </Button>
        </div>
      </form>
    </LifePage>
  );
}
