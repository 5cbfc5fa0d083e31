import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../utils/journal/db.ts';
import { live } from '../../utils/journal/live.ts';
import { PROFILE_ID } from '../../utils/journal/recoveryRecords.ts';

/** The person's red lines, in sight while a job is saved. Nothing, when there are none. */
export function RedLines() {
  const read = useMemo(() => live(async () => (await db.records.get(PROFILE_ID)) ?? null), []);
  const profile = read.value;
  if (profile?.kind !== 'profile' || !profile.redLines?.length) return null;
  return <p class="muted red-lines">{i18n.t('life.wishes.redLine', [profile.redLines.join(' · ')])}</p>;
}
