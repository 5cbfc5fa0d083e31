import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { eraseEverything, erasure, startAnew } from './erasure.ts';

/** Takes the place of the dashboard while everything is being deleted, and after. */
export function Erasure() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { value } = erasure;
  useEffect(() => heading.current?.focus(), [value]);
  return (
    <main class="page erasure">
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t(`transfer.erase.${value ?? 'done'}`)}
      </h1>
      {value === 'done' && (
        <>
          <p class="reading">{i18n.t('transfer.erase.doneText')}</p>
          <p class="reading">{i18n.t('transfer.erase.filesStay')}</p>
          <div class="row">
            <Button onClick={startAnew}>{i18n.t('transfer.erase.anew')}</Button>
          </div>
        </>
      )}
      {value === 'failed' && (
        <>
          <p class="reading">{i18n.t('transfer.erase.failedText')}</p>
          <div class="row">
            <Button look="primary" onClick={() => void eraseEverything()}>
              {i18n.t('transfer.erase.again')}
            </Button>
            <Button onClick={startAnew}>{i18n.t('transfer.erase.back')}</Button>
          </div>
        </>
      )}
    </main>
  );
}
