import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Backup } from '../../../utils/transfer/backupSchema.ts';
import type { Comparison } from '../../../utils/transfer/compare.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { numberWords } from '../../ui/format.ts';
import { Pair } from './Pair.tsx';

type How = 'merge' | 'replace';

interface Props {
  backup: Backup;
  comparison: Comparison;
  onUse(how: How): void;
  onCancel(): void;
}

/** What is in the file, and what each way of restoring it would change. */
export function RestorePreview({ backup, comparison, onUse, onCancel }: Props) {
  const { there, first, last, fresh, newer, older, onlyHere, gone, alike, changes } = comparison;
  const here = onlyHere + newer + older > 0;
  const how = useSignal<How>(here ? 'merge' : 'replace');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const effects: Record<How, string[]> = {
    merge: changes
      ? [
          i18n.t('transfer.effect.fresh', fresh),
          ...(newer ? [i18n.t('transfer.effect.newer', newer)] : []),
          ...(gone ? [i18n.t('transfer.effect.gone', gone)] : []),
          ...(onlyHere ? [i18n.t('transfer.effect.stay', onlyHere)] : []),
          ...(alike ? [i18n.t('transfer.effect.alike', alike)] : []),
        ]
      : [i18n.t('transfer.effect.nothing')],
    replace: [
      i18n.t('transfer.effect.fresh', fresh),
      ...(onlyHere ? [i18n.t('transfer.effect.lost', onlyHere)] : []),
      ...(older ? [i18n.t('transfer.effect.older', older)] : []),
    ],
  };
  return (
    <div class="restore-preview">
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('transfer.preview')}
      </h3>
      <dl class="numbers">
        <Pair name={i18n.t('transfer.applications')}>{numberWords(there)}</Pair>
        <Pair name={i18n.t('transfer.from')}>
          <DateText at={Date.parse(backup.exportedAt)} />
        </Pair>
        {first !== undefined && (
          <Pair name={i18n.t('transfer.first')}>
            <DateText at={first} />
          </Pair>
        )}
        {last !== undefined && (
          <Pair name={i18n.t('transfer.latest')}>
            <DateText at={last} />
          </Pair>
        )}
      </dl>
      <fieldset class="choices">
        <legend>{i18n.t('transfer.how')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <div key={one}>
            <label class="choice">
              <input
                type="radio"
                name={id}
                checked={how.value === one}
                aria-describedby={`${id}-${one}`}
                onChange={() => {
                  how.value = one;
                }}
              />
              {i18n.t(`transfer.${one}`)}
            </label>
            <ul id={`${id}-${one}`} class="effects">
              {effects[one].map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
          </div>
        ))}
      </fieldset>
      <p class="muted">{i18n.t('transfer.allOrNothing')}</p>
      <div class="row">
        <Button look="primary" onClick={() => onUse(how.value)}>
          {i18n.t(`transfer.do.${how.value}`)}
        </Button>
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      </div>
    </div>
  );
}
