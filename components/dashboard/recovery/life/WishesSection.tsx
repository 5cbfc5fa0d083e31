import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../../utils/journal/live.ts';
import { oneApplication } from '../../../../utils/journal/queries.ts';
import { act } from '../../../ui/act.ts';
import { Loading } from '../../Loading.tsx';
import { hrefOf } from '../../route.ts';
import type { SectionProps } from '../sections.ts';
import { LifePage } from './LifePage.tsx';
import { LinesField } from './LinesField.tsx';
import { nameOf } from './nameOf.ts';
import { readProfile } from './readProfile.ts';
import { allWishes, putWishes, wishesOf } from './wishes.ts';

/** Three things is what one remembers while reading a posting. */
const MOST = 3;

/** Three things that one would love about a job (`id`), or about any; beside them the red lines, and where to look for both. */
export function WishesSection({ id }: SectionProps) {
  const about = useMemo(
    () =>
      live(async () => {
        const [application, profile] = await Promise.all([id ? oneApplication(id) : undefined, readProfile()]);
        return { application, profile };
      }),
    [id],
  );
  const all = allWishes.value;
  if (!all || !about.value) return <Loading />;
  const { application, profile } = about.value;
  // What is gone leaves the wishes about any job.
  const applicationId = application?.id;
  const here = wishesOf(all, applicationId)?.wishes ?? [];
  const general = applicationId ? (wishesOf(all, undefined)?.wishes ?? []) : [];
  const search = [...new Set([...here, ...general])];
  return (
    <LifePage
      title={i18n.t('life.wishes.title')}
      intro={application ? i18n.t('life.wishes.introOne', [nameOf(application)]) : i18n.t('life.wishes.intro')}
    >
      <section aria-labelledby="wishes-mine">
        <h2 id="wishes-mine">{i18n.t(application ? 'life.wishes.here' : 'life.wishes.any')}</h2>
        <LinesField
          label={i18n.t('life.wishes.label')}
          add={i18n.t('life.wishes.add')}
          most={MOST}
          value={here}
          onSave={(wishes) => act(() => putWishes(all, applicationId, { wishes }), i18n.t('life.wishes.saved'))}
        />
        {applicationId && (
          <p>
            <a href={hrefOf('recovery', 'wishes')}>{i18n.t('life.wishes.toAny')}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="wishes-red">
        <h2 id="wishes-red">{i18n.t('life.profile.redLines')}</h2>
        {profile.redLines?.length ? (
          <ul class="plain-lines">
            {profile.redLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p class="muted reading">{i18n.t('life.wishes.noRedLines')}</p>
        )}
        <p>
          <a href={hrefOf('recovery', 'profile')}>{i18n.t('life.wishes.editRedLines')}</a>
        </p>
      </section>
      <section aria-labelledby="wishes-use">
        <h2 id="wishes-use">{i18n.t('life.wishes.use')}</h2>
        {search.length > 0 && <WishSearch wishes={search} />}
        <p>
          <a href={hrefOf('recovery', 'compare', applicationId)}>{i18n.t('life.wishes.compare')}</a>
        </p>
        <p>
          <a href={`${hrefOf('recovery', 'slots')}?kind=apply`}>{i18n.t('life.wishes.plan')}</a>
        </p>
      </section>
    </LifePage>
  );
}

/** Each wish as a search among everything that was saved. */
export function WishSearch({ wishes }: { wishes: readonly string[] }) {
  return (
    <>
      <p class="reading">{i18n.t('life.wishes.look')}</p>
      <ul class="wish-search">
        {wishes.map((wish) => (
          <li key={wish}>
            <a class="button plain" href={`${hrefOf('applications')}?q=${encodeURIComponent(wish)}`}>
              {wish}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
