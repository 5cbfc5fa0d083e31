import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../../utils/journal/live.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { hrefOf } from '../../route.ts';
import { readProfile } from './readProfile.ts';
import { allWishes, wishesOf } from './wishes.ts';
import './WishesLine.css';

/** What the person would love about an open job and where their limits are, in sight while they decide. */
export function WishesLine({ application: { id, outcome, stage } }: { application: Application }) {
  const profile = useMemo(() => live(readProfile), []);
  if (outcome !== 'open' || !allWishes.value || !profile.value) return null;
  const wishes = wishesOf(allWishes.value, id)?.wishes ?? [];
  const redLines = stage === 'saved' || stage === 'offer' ? (profile.value.redLines ?? []) : [];
  return (
    <div class="wishes-line">
      {wishes.length > 0 && <p>{i18n.t('life.wishes.line', [wishes.join(' · ')])}</p>}
      {redLines.length > 0 && <p>{i18n.t('life.wishes.redLine', [redLines.join(' · ')])}</p>}
      <p>
        <a href={hrefOf('recovery', 'wishes', id)}>
          {i18n.t(wishes.length > 0 ? 'life.wishes.change' : 'life.wishes.write')}
        </a>
        <a href={hrefOf('recovery', 'compare', id)}>{i18n.t('life.wishes.compare')}</a>
      </p>
    </div>
  );
}
