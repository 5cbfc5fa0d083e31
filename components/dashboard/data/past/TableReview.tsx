import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../../utils/journal/db.ts';
import { type Mapping, mapColumns } from '../../../../utils/transfer/import/columnNames.ts';
import type { Importer } from '../../../../utils/transfer/import/importer.ts';
import { IMPORTERS } from '../../../../utils/transfer/import/importers.ts';
import { type ImportOptions, isUnanswered } from '../../../../utils/transfer/import/importRows.ts';
import { type Planned, planImport } from '../../../../utils/transfer/import/planImport.ts';
import type { DateOrder } from '../../../../utils/transfer/import/readDate.ts';
import {
  hasSlashedDates,
  orderOf,
  privateColumns,
  type ReadRows,
  readRows,
} from '../../../../utils/transfer/import/readRows.ts';
import type { NamedTable } from '../../../../utils/transfer/import/readTables.ts';
import { Button } from '../../../ui/Button.tsx';
import '../../../ui/Choices.css';
import { FormField } from '../../../ui/FormField.tsx';
import { numberWords } from '../../../ui/format.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { fromDateInput, toDateInput } from '../../dateInput.ts';
import { Columns } from './Columns.tsx';
import { PlanPreview } from './PlanPreview.tsx';

/** So long after it was sent, hardly anybody is answered. Milliseconds. */
const LONG_AGO = 120 * 24 * 60 * 60 * 1000;

interface Props {
  tables: readonly NamedTable[];
  onBring(plan: readonly Planned[], choices: Pick<ImportOptions, 'undatedAt' | 'closeBefore'>): void;
  onCancel(): void;
}

/** What is in a table, what each column is, and what would become of its lines. */
export function TableReview({ tables, onBring, onCancel }: Props) {
  const [chosen, setChosen] = useState(0);
  const table = tables[chosen];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!table) return null;
  const { name = '' } = IMPORTERS[table.importer] ?? {};
  return (
    <div class="restore-preview past-review">
      <h3 ref={heading} tabIndex={-1}>
        {name ? i18n.t('past.recognised', [name]) : i18n.t('past.unknownTable')}
      </h3>
      {tables.length > 1 && (
        <FormField label={i18n.t('past.tables')}>
          {(props) => (
            <select {...props} value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
              {tables.map((one, at) => (
                <option key={one.name} value={at}>
                  {i18n.t('past.tableOf', [one.name, numberWords(one.rows.length)])}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      <OneTable
        key={chosen}
        table={table}
        importer={IMPORTERS[table.importer] ?? { signature: [] }}
        {...{ onBring, onCancel }}
      />
    </div>
  );
}

function OneTable({
  table,
  importer,
  onBring,
  onCancel,
}: Omit<Props, 'tables'> & { table: NamedTable; importer: Importer }) {
  const [mapping, setMapping] = useState<Mapping>(() => mapColumns(table.header, importer));
  const [order, setOrder] = useState<DateOrder>();
  const [withPrivate, setWithPrivate] = useState(false);
  const [undated, setUndated] = useState('');
  const [closing, setClosing] = useState(false);
  const secret = useMemo(() => privateColumns(table.header, importer), [table, importer]);
  const also = withPrivate ? secret.filter((at) => mapping[at] === undefined) : [];
  const options = { mapping, also, ...(order && { order }) };
  const { read, plan } = usePlan(table, importer, options);
  const id = useId();
  const today = toDateInput(Date.now());

  const wanted = plan?.filter(({ is }) => is === 'new' || is === 'joined').length ?? 0;
  const withoutDate = plan?.filter(({ is, row }) => is === 'new' && row.at === undefined).length ?? 0;
  const longAgo = Date.now() - LONG_AGO;
  const old =
    plan?.filter(({ is, row }) => is === 'new' && isUnanswered(row) && (row.at ?? Infinity) < longAgo).length ?? 0;
  const dated = useMemo(() => hasSlashedDates(table, mapping), [table, mapping]);
  const missing = (['title', 'company'] as const).filter((target) => !mapping.includes(target));
  return (
    <>
      {table.cut && <p class="restore-problem">{i18n.t('past.cut', [numberWords(table.rows.length)])}</p>}
      <Columns table={table} mapping={mapping} secret={also} onMapping={setMapping} />
      {secret.length > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withPrivate}
            aria-describedby={`${id}-private`}
            onChange={(event) => setWithPrivate(event.currentTarget.checked)}
          />
          <span>
            {i18n.t('past.private')}
            <span id={`${id}-private`} class="small muted past-hint">
              {i18n.t('past.privateHint', [secret.map((at) => table.header[at]).join(', ')])}
            </span>
          </span>
        </label>
      )}
      <div class="past-dates">
        {dated && (
          <FormField label={i18n.t('past.order')}>
            {(props) => (
              <select
                {...props}
                value={order ?? orderOf(table, mapping, importer)}
                onChange={(event) => setOrder(event.currentTarget.value as DateOrder)}
              >
                <option value="monthFirst">{i18n.t('past.monthFirst')}</option>
                <option value="dayFirst">{i18n.t('past.dayFirst')}</option>
              </select>
            )}
          </FormField>
        )}
        {withoutDate > 0 && (
          <FormField label={i18n.t('past.undated', withoutDate, [numberWords(withoutDate)])}>
            {(props) => (
              <TextInput {...props} type="date" value={undated || today} onValue={(value) => setUndated(value)} />
            )}
          </FormField>
        )}
      </div>
      {old > 0 && (
        <label class="choice">
          <input type="checkbox" checked={closing} onChange={(event) => setClosing(event.currentTarget.checked)} />
          <span>
            {i18n.t('past.close', old, [numberWords(old)])}
            <span class="small muted past-hint">{i18n.t('past.closeHint')}</span>
          </span>
        </label>
      )}
      {missing.length > 0 ? (
        <p class="restore-problem">
          {i18n.t('past.missing', [missing.map((target) => i18n.t(`past.target.${target}`)).join(', ')])}
        </p>
      ) : (
        read && plan && <PlanPreview read={read} plan={plan} />
      )}
      <div class="row">
        <Button
          look="primary"
          disabled={wanted === 0 || missing.length > 0}
          onClick={() =>
            plan &&
            onBring(plan, {
              undatedAt: undated ? fromDateInput(undated) : undefined,
              closeBefore: closing ? longAgo : undefined,
            })
          }
        >
          {wanted > 0 ? i18n.t('past.bring', wanted, [numberWords(wanted)]) : i18n.t('past.nothing')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      </div>
    </>
  );
}

/** What the lines say and what would become of them, worked out anew when a column is something else. */
function usePlan(table: NamedTable, importer: Importer, options: Parameters<typeof readRows>[2]) {
  const [result, setResult] = useState<{ read?: ReadRows; plan?: Planned[] }>({});
  const asked = JSON.stringify(options);
  useEffect(() => {
    let wanted = true;
    const read = readRows(table, importer, JSON.parse(asked, undefinedForNull), Date.now());
    planImport(db, read.rows).then(
      (plan) => wanted && setResult({ read, plan }),
      (error) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [table, importer, asked]);
  return result;
}

/** JSON has no undefined within a list. */
function undefinedForNull(_: string, value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => one ?? undefined) : value;
}
