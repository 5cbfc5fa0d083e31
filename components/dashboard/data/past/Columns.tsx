import { i18n } from '#i18n';
import type { Mapping } from '../../../../utils/transfer/import/columnNames.ts';
import { TARGETS, type Target } from '../../../../utils/transfer/import/importer.ts';
import type { NamedTable } from '../../../../utils/transfer/import/readTables.ts';

interface Props {
  table: NamedTable;
  mapping: Mapping;
  /** Columns that go into the notes because they were asked for. */
  secret: readonly number[];
  onMapping(mapping: Mapping): void;
}

/** What each column is to us, which the person can put right. */
export function Columns({ table, mapping, secret, onMapping }: Props) {
  const choose = (at: number, target: Target | undefined) =>
    // What is chosen here can't be something else as well.
    onMapping(
      table.header.map((_, other) => (other === at ? target : mapping[other] === target ? undefined : mapping[other])),
    );
  return (
    <div class="past-columns">
      <table class="past-table">
        <caption>{i18n.t('past.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('past.column')}</th>
            <th scope="col">{i18n.t('past.example')}</th>
            <th scope="col">{i18n.t('past.is')}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.map((name, at) => {
            const column = name || i18n.t('past.unnamed', [String(at + 1)]);
            const example = table.rows.find(({ cells }) => cells[at]?.trim())?.cells[at] ?? '';
            return (
              <tr key={at}>
                <th scope="row">{column}</th>
                <td class="muted">{example.slice(0, 80)}</td>
                <td>
                  <select
                    aria-label={i18n.t('past.isOf', [column])}
                    value={mapping[at] ?? ''}
                    onChange={(event) =>
                      choose(
                        at,
                        TARGETS.find((one) => one === event.currentTarget.value),
                      )
                    }
                  >
                    <option value="">{i18n.t(secret.includes(at) ? 'past.toNotes' : 'past.leftOut')}</option>
                    {TARGETS.map((one) => (
                      <option key={one} value={one}>
                        {i18n.t(`past.target.${one}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
