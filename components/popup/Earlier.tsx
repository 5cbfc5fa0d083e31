import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../utils/journal/journal.ts';
import { live } from '../../utils/journal/live.ts';
import { nameKey } from '../../utils/journal/names.ts';
import { joinApplications, joinPosting, keepApart, keepPostingApart } from '../../utils/journal/pairs.ts';
import { alike, atCompany, oneApplication } from '../../utils/journal/queries.ts';
import type { TabView } from '../../utils/messages.ts';
import { SameRole } from '../ui/SameRole.tsx';
import { dashboardHref } from './dashboardHref.ts';
import { discreet } from './discreet.ts';
import { Row } from './Row.tsx';

interface Props {
  /** The application that is shown already; without one it is about the posting. */
  id?: string | undefined;
  posting: TabView['posting'];
}

/** The same role noted before (on another site, or last year), and other applications at this employer. */
export function Earlier({ id, posting }: Props) {
  const data = useMemo(
    () =>
      live(async () => {
        const here = id === undefined ? undefined : await oneApplication(id);
        const { title = '', company = '', location = '', keys = [] } = here ?? posting ?? {};
        const same = await alike({ ...here, title, company, location, keys });
        const ids = new Set(same.map((one) => one.id));
        const others = (await atCompany(nameKey(company))).filter(
          (one) => one.id !== id && !ids.has(one.id) && one.appliedAt !== undefined,
        );
        return {
          location,
          same: await discreet(Promise.resolve(same)),
          earlier: await discreet(Promise.resolve(others)),
        };
      }),
    [id, posting],
  );
  if (!data.value) return null;
  const { same, earlier, location } = data.value;
  const entry = entryOfPosting(posting);
  return (
    <>
      <SameRole
        newTab
        others={same}
        location={location}
        hrefOf={(other) => dashboardHref(`applications/${other}`)}
        merge={(other) => (id === undefined ? joinPosting(other, entry) : joinApplications(id, other))}
        keepApart={(other) =>
          id === undefined ? keepPostingApart(other, posting?.keys[0] ?? '') : keepApart(id, other)
        }
      />
      {earlier.length > 0 && (
        <details>
          <summary>{i18n.t('popup.earlier', earlier.length)}</summary>
          <ul>
            {earlier.map((one) => (
              <Row key={one.id} application={one} says="site" />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What the page said of the posting, as the journal takes it. */
function entryOfPosting(posting: TabView['posting']): Pick<Entry, 'read' | 'keys'> {
  if (!posting) return {};
  const { description: _, postingId: __, keys, ...read } = posting;
  return { read, keys };
}
