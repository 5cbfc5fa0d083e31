import type { Signal } from '@preact/signals';
import { Download, Printer } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { localDay } from '../../../utils/transfer/localDate.ts';
import { LOG_RANGES, type LogRangeName } from '../../../utils/transfer/logRange.ts';
import type { LogRow, Range } from '../../../utils/transfer/logRows.ts';
import { toCsv } from '../../../utils/transfer/toCsv.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Choices.css';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { toast } from '../../ui/toast.ts';
import { download } from '../data/download.ts';
import { toDateInput } from '../dateInput.ts';
import { chooseForLog, logChoice } from './logChoice.ts';
import { LOG_COLUMNS, logCsvCell } from './logColumns.ts';

interface Props {
  rows: readonly LogRow[];
  range: Range;
  siteNames: Record<string, string>;
  /** Whether private employers are among them. */
  secret: boolean;
  /** Whether those are named. */
  named: Signal<boolean>;
}

/** From when to when, which columns, whose log it is; and the ways out: paper and file. */
export function LogControls({ rows, range, siteNames, secret, named }: Props) {
  const id = useId();
  const { columns, name, number, first, last } = logChoice.value;

  const save = () => {
    const shown = LOG_COLUMNS.filter((column) => columns.includes(column));
    const file = `rebound-log-${localDay(Number.isFinite(range.from) ? range.from : Date.now())}.csv`;
    const text = toCsv(
      shown.map((key) => ({ key, label: i18n.t(`log.column.${key}`) })),
      rows.map((row) => Object.fromEntries(shown.map((column) => [column, logCsvCell(row, column, siteNames)]))),
    );
    download(file, text, 'text/csv');
    toast.value = { text: i18n.t('log.saved', [file]) };
  };
  const choose = (to: LogRangeName) =>
    chooseForLog(
      to === 'custom' && !first && !last && Number.isFinite(range.from)
        ? { range: to, first: toDateInput(range.from), last: toDateInput(range.to - 1) }
        : { range: to },
    );

  return (
    <div class="log-controls">
      <div class="log-line">
        <FormField label={i18n.t('log.range')}>
          {(props) => (
            <select
              {...props}
              value={logChoice.value.range}
              onChange={(event) => choose(event.currentTarget.value as LogRangeName)}
            >
              {LOG_RANGES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`log.ranges.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {logChoice.value.range === 'custom' &&
          (['first', 'last'] as const).map((end) => (
            <FormField key={end} label={i18n.t(`log.${end}`)}>
              {(props) => (
                <TextInput
                  {...props}
                  type="date"
                  value={end === 'first' ? first : last}
                  onValue={(value) => chooseForLog({ [end]: value })}
                />
              )}
            </FormField>
          ))}
        <div class="log-out">
          <Button icon={Printer} onClick={() => print()} disabled={rows.length === 0}>
            {i18n.t('log.print')}
          </Button>
          <Button icon={Download} onClick={save} disabled={rows.length === 0}>
            {i18n.t('log.csv')}
          </Button>
        </div>
      </div>
      <details class="log-more">
        <summary>{i18n.t('log.choose')}</summary>
        <fieldset class="log-columns">
          <legend>{i18n.t('log.columns')}</legend>
          {LOG_COLUMNS.map((column) => (
            <label key={column} class="choice">
              <input
                type="checkbox"
                checked={columns.includes(column)}
                // A sheet without a date is no log.
                disabled={column === 'date'}
                onChange={(event) =>
                  chooseForLog({
                    columns: event.currentTarget.checked
                      ? [...columns, column]
                      : columns.filter((one) => one !== column),
                  })
                }
              />
              {i18n.t(`log.column.${column}`)}
            </label>
          ))}
        </fieldset>
        <div class="log-line">
          {(['name', 'number'] as const).map((line) => (
            <FormField key={line} label={i18n.t(`log.${line}`)}>
              {(props) => (
                <TextInput
                  {...props}
                  value={line === 'name' ? name : number}
                  onValue={(value) => chooseForLog({ [line]: value })}
                />
              )}
            </FormField>
          ))}
        </div>
        <p class="small muted">{i18n.t('log.headHint')}</p>
      </details>
      {secret && (
        <label class="choice" for={`${id}-named`}>
          <input
            id={`${id}-named`}
            type="checkbox"
            checked={named.value}
            onChange={(event) => {
              named.value = event.currentTarget.checked;
            }}
          />
          {i18n.t('log.named')}
        </label>
      )}
    </div>
  );
}
