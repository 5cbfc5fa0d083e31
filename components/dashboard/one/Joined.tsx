import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { fold } from '../../../utils/journal/fold.ts';
import { live } from '../../../utils/journal/live.ts';
import { keepApart, pairId } from '../../../utils/journal/pairs.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { Application, JournalEvent } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';

/** What was merged into this application, and the way to take it out again. */
export function Joined({ application, history }: { application: Application; history: readonly JournalEvent[] }) {
  const { id, joinedIds = [] } = application;
  const pairs = useMemo(() => live(() => recordsOf('pair')), []);
  if (joinedIds.length === 0 || !pairs.value) return null;
  const members = [id, ...joinedIds];
  const said = new Set(pairs.value.filter(({ same }) => same).map((pair) => pair.id));
  return (
    <ul class="one-joined">
      {joinedIds.map((other) => {
        const own = fold(history.filter((event) => event.applicationId === other));
        // It may have been merged with another one of these.
        const partners = members.filter((one) => one !== other && said.has(pairId(one, other)));
        const name = own?.title || application.title || i18n.t('ui.untitled');
        return (
          <li key={other}>
            <span class="muted">
              {i18n.t('sameRole.includes', [name])} {own && <DateText at={own.appliedAt ?? own.createdAt} />}
            </span>
            {partners.map((partner) => (
              <Button
                key={partner}
                look="quiet"
                aria-label={`${i18n.t('sameRole.takeApart')}: ${name}`}
                onClick={() => act(() => keepApart(partner, other), i18n.t('sameRole.keptApart'))}
              >
                {i18n.t('sameRole.takeApart')}
              </Button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
