import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Written } from '../../utils/journal/journal.ts';
import { nameKey } from '../../utils/journal/names.ts';
import type { ShownApplication } from '../../utils/journal/privacy.ts';
import { act } from './act.ts';
import { Button } from './Button.tsx';
import { daysBetween, dayWords, exactDate } from './dateWords.ts';
import { relativeWords } from './format.ts';
import './SameRole.css';
import { SiteNames } from './SiteNames.ts';
import { statusWords } from './statusWords.ts';

interface Props {
  /** Applications that look like the one at hand, as they may be shown. */
  others: readonly ShownApplication[];
  /** Where the one at hand is, to tell when it is somewhere else. */
  location: string;
  hrefOf(id: string): string;
  /** Says that they are one, or that they are two. */
  merge(id: string): Promise<Written>;
  keepApart(id: string): Promise<Written>;
  /** In a page of its own, as from the popup. */
  newTab?: true;
}

/** The same role noted before, on another site or last month: said, and for the person to decide. */
export function SameRole({ others, location, hrefOf, merge, keepApart, newTab }: Props) {
  const names = useContext(SiteNames);
  if (others.length === 0) return null;
  return (
    <ul class="same-role" aria-label={i18n.t('sameRole.label')}>
      {others.map((other) => {
        const words = sameRoleWords(other, names);
        const elsewhere = other.location && location && nameKey(other.location) !== nameKey(location);
        return (
          <li key={other.id} data-application={other.id}>
            <p>
              <a
                href={hrefOf(other.id)}
                title={exactDate(other.appliedAt ?? other.stageAt)}
                {...(newTab && { target: '_blank', rel: 'noopener' })}
              >
                {words}
              </a>
              {other.outcome !== 'open' && <span class="muted">{statusWords(other)}</span>}
              {elsewhere && <span class="muted">{i18n.t('sameRole.elsewhere', [other.location])}</span>}
            </p>
            <span class="answers">
              <Button
                aria-label={`${i18n.t('sameRole.merge')}: ${words}`}
                onClick={() => act(() => merge(other.id), i18n.t('sameRole.merged'))}
              >
                {i18n.t('sameRole.merge')}
              </Button>
              <Button
                look="quiet"
                aria-label={`${i18n.t('sameRole.apart')}: ${words}`}
                onClick={() => act(() => keepApart(other.id), i18n.t('sameRole.keptApart'))}
              >
                {i18n.t('sameRole.apart')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** "You applied to this role 40 days ago on Indeed". */
function sameRoleWords(
  { stage, appliedAt, stageAt, site, hidden }: ShownApplication,
  names: Record<string, string>,
): string {
  const at = appliedAt ?? stageAt;
  const days = daysBetween(at, Date.now());
  const when = days > 1 ? relativeWords(-days, 'day') : dayWords(at);
  const how = appliedAt !== undefined ? 'applied' : stage === 'started' ? 'started' : 'saved';
  // A site without a name of ours may be the employer's own.
  const where = names[site] ?? (hidden ? '' : site);
  return where ? i18n.t(`sameRole.${how}On`, [when, where]) : i18n.t(`sameRole.${how}`, [when]);
}
