import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { readKept } from '../../../utils/backups/kept.ts';
import type { Place, Trouble } from '../../../utils/backups/places.ts';
import { live } from '../../../utils/journal/live.ts';
import { dayWords } from '../../ui/dateWords.ts';
import { trying } from './switchPlace.ts';

/** What the person can do about; the rest Rebound tries again by itself. */
const ASKS: Trouble[] = ['notAllowed'];

/** What was written to a place last, or why nothing was; with what allows it again. */
export function PlaceStatus({ place, children }: { place: Place; children: ComponentChildren }) {
  const query = async () => (await readKept(`${place}State`).catch(() => undefined)) ?? null;
  const state = useMemo(() => live(query), [place]).value;
  const last = state?.files.at(-1);
  const why = state?.trouble?.why;
  return (
    <div class="place-status" role="status">
      {trying.value && <p class="muted">{i18n.t('transfer.saving')}</p>}
      {!trying.value && last && (
        <p class="muted">{i18n.t('backups.automatic.latest', [dayWords(last.at), fileName(last.name)])}</p>
      )}
      {!trying.value && why && (
        <div class="backup-trouble">
          <p>{i18n.t(`backups.trouble.${why}`)}</p>
          {ASKS.includes(why) && children}
        </div>
      )}
    </div>
  );
}

/** Without its folders, on any system. */
function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
