import { ExternalLink } from 'lucide';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { type Application, type ApplicationFields, STAGES } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import './Details.css';
import { safeUrl } from '../safeUrl.ts';
import { Field } from './Field.tsx';

type TextField = 'location' | 'salary' | 'employmentType' | 'url' | 'datePosted' | 'validThrough';

/** Everything that is known about the job, each field editable where it stands. */
export function Details({ application, siteNames }: { application: Application; siteNames: Record<string, string> }) {
  const { id, url, appliedAt, remote, site, stage } = application;
  const edit = (fields: Partial<ApplicationFields>, label: string) =>
    act(() => journal.edit(id, fields), i18n.t('dashboard.one.changed', [label]));
  const text = (name: TextField) => ({
    label: i18n.t(`dashboard.one.${name}`),
    value: application[name] ?? '',
    placeholder: i18n.t('dashboard.one.nothing'),
    onSave: (value: string) => edit({ [name]: value }, i18n.t(`dashboard.one.${name}`)),
  });
  const day = (name: 'datePosted' | 'validThrough') => ({ ...text(name), value: text(name).value.slice(0, 10) });

  const setAppliedAt = (value: string) => {
    const at = fromDateInput(value);
    // An emptied date says nothing: that they did not apply is said with the status.
    if (at === undefined) return;
    if (STAGES.indexOf(stage) < STAGES.indexOf('applied'))
      return act(() => journal.setStage(id, 'applied', at), i18n.t('ui.now', [i18n.t('stage.applied')]));
    return edit({ appliedAt: at }, i18n.t('dashboard.one.appliedAt'));
  };
  const open = safeUrl(url);

  return (
    <div class="details">
      <Field {...text('location')} />
      <div class="field">
        <label for="remote">{i18n.t('dashboard.one.remote')}</label>
        <div class="check">
          <input
            id="remote"
            type="checkbox"
            checked={remote ?? false}
            onChange={(event) => edit({ remote: event.currentTarget.checked }, i18n.t('dashboard.one.remote'))}
          />
          <span aria-hidden="true">{i18n.t('dashboard.one.remoteYes')}</span>
        </div>
      </div>
      <Field {...text('salary')} />
      <Field {...text('employmentType')} />
      <Field
        label={i18n.t('dashboard.one.appliedAt')}
        type="date"
        value={appliedAt === undefined ? '' : toDateInput(appliedAt)}
        onSave={setAppliedAt}
      />
      <Field {...day('validThrough')} type="date" />
      <Field {...day('datePosted')} type="date" />
      <div class="field">
        <span class="details-label">{i18n.t('dashboard.one.site')}</span>
        <p class="details-text">{siteNames[site] ?? (site || i18n.t('dashboard.one.nothing'))}</p>
      </div>
      <div class="details-wide">
        <Field
          {...text('url')}
          type="url"
          check={(value) => (value && !safeUrl(value) ? i18n.t('dashboard.one.urlWrong') : undefined)}
        >
          {open && (
            <a
              class="button quiet bare"
              href={open}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={i18n.t('dashboard.one.openUrl')}
              title={i18n.t('dashboard.one.openUrl')}
            >
              <Icon of={ExternalLink} />
            </a>
          )}
        </Field>
      </div>
    </div>
  );
}
