import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../../utils/journal/live.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { firstToCompare } from '../../../../utils/recovery/firstToCompare.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { book } from '../../../ui/book.ts';
import { payWords } from '../../../ui/payWords.ts';
import { statusWords } from '../../../ui/statusWords.ts';
import { Loading } from '../../Loading.tsx';
import { excitementNames } from '../../one/excitementNames.ts';
import { hrefOf } from '../../route.ts';
import type { SectionProps } from '../sections.ts';
import './Compare.css';
import { JobPicker } from './JobPicker.tsx';
import { LifePage } from './LifePage.tsx';
import { readProfile } from './readProfile.ts';
import { allWishes, putWishes, wishesOf } from './wishes.ts';

/** More columns than these can't be held in mind, nor on a screen. */
const MOST = 4;

/** Offers and open jobs side by side, by what the person wants and what they don't. Nothing is added up. */
export function CompareSection({ id }: SectionProps) {
  const profile = useMemo(() => live(readProfile), []);
  const chosen = useSignal<readonly string[] | undefined>(undefined);
  const [rows, wishes] = [book.rows.value, allWishes.value];
  if (!rows || !book.complete.value || !wishes || !profile.value) return <Loading />;
  const open = rows.filter(({ outcome }) => outcome === 'open');
  const ids = chosen.value ?? firstToCompare(open, id);
  const jobs = ids.flatMap((one) => open.find((row) => row.id === one) ?? []);
  const others = open.filter((row) => !ids.includes(row.id)).sort((a, b) => b.updatedAt - a.updatedAt);
  const general = wishesOf(wishes, undefined)?.wishes ?? [];
  const redLines = profile.value.redLines ?? [];

  const answers = (line: string, yes: string, no: string) => (job: Application) => {
    const fits = wishesOf(wishes, job.id)?.fits ?? [];
    const known = fits.find((one) => one.line === line)?.fits;
    return (
      <select
        aria-label={i18n.t('life.compare.answerOf', [line, job.title || i18n.t('ui.untitled')])}
        value={known === undefined ? '' : String(known)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const rest = fits.filter((one) => one.line !== line);
          const all = value ? [...rest, { line, fits: value === 'true' }] : rest;
          void act(() => putWishes(wishes, job.id, { fits: all }), i18n.t('life.compare.saved'));
        }}
      >
        <option value="">{i18n.t('life.compare.unknown')}</option>
        <option value="true">{yes}</option>
        <option value="false">{no}</option>
      </select>
    );
  };
  const text = (words: string | undefined) => words || <span class="muted">{i18n.t('dashboard.one.nothing')}</span>;

  return (
    <LifePage title={i18n.t('life.compare.title')} intro={i18n.t('life.compare.intro')}>
      {open.length === 0 ? (
        <p class="reading">{i18n.t('life.compare.empty')}</p>
      ) : (
        <>
          {profile.value.why && <p class="muted reading">{i18n.t('life.compare.why', [profile.value.why])}</p>}
          {jobs.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
            <section class="compare" aria-label={i18n.t('life.compare.title')} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <td />
                    {jobs.map((job) => (
                      <th key={job.id} scope="col">
                        <a href={hrefOf('applications', job.id)}>{job.title || i18n.t('ui.untitled')}</a>
                        <span>{job.company}</span>
                        <Button
                          look="quiet"
                          icon={X}
                          label={i18n.t('life.compare.remove', [job.title || i18n.t('ui.untitled')])}
                          onClick={() => (chosen.value = ids.filter((one) => one !== job.id))}
                        />
                      </th>
                    ))}
                  </tr>
                </thead>
                <Group name={i18n.t('life.compare.facts')} columns={jobs.length}>
                  <Row name={i18n.t('ui.status')} jobs={jobs} cell={statusWords} />
                  <Row
                    name={i18n.t('dashboard.one.excitement')}
                    jobs={jobs}
                    cell={({ excitement }) => text(excitement === undefined ? '' : excitementNames()[excitement - 1])}
                  />
                  <Row
                    name={i18n.t('dashboard.one.salary')}
                    jobs={jobs}
                    cell={({ pay, salary }) => text((pay && payWords(pay)) || salary)}
                  />
                  <Row name={i18n.t('dashboard.one.hours')} jobs={jobs} cell={({ hours }) => text(hours)} />
                  <Row
                    name={i18n.t('dashboard.one.location')}
                    jobs={jobs}
                    cell={({ location, remote }) =>
                      text([location, remote && i18n.t('dashboard.one.remote')].filter(Boolean).join(', '))
                    }
                  />
                  <Row
                    name={i18n.t('life.wishes.here')}
                    jobs={jobs}
                    cell={({ id: jobId }) => {
                      const here = wishesOf(wishes, jobId)?.wishes ?? [];
                      return (
                        <>
                          {here.map((wish) => (
                            <p key={wish}>{wish}</p>
                          ))}
                          <a href={hrefOf('recovery', 'wishes', jobId)}>
                            {i18n.t(here.length > 0 ? 'life.compare.change' : 'life.compare.write')}
                          </a>
                        </>
                      );
                    }}
                  />
                </Group>
                <Group name={i18n.t('life.wishes.any')} columns={jobs.length}>
                  {general.map((line) => (
                    <Row
                      key={line}
                      name={line}
                      jobs={jobs}
                      cell={answers(line, i18n.t('life.compare.fits'), i18n.t('life.compare.fitsNot'))}
                    />
                  ))}
                </Group>
                <Group name={i18n.t('life.profile.redLines')} columns={jobs.length}>
                  {redLines.map((line) => (
                    <Row
                      key={line}
                      name={line}
                      jobs={jobs}
                      cell={answers(line, i18n.t('life.compare.kept'), i18n.t('life.compare.crossed'))}
                    />
                  ))}
                </Group>
              </table>
            </section>
          )}
          {(general.length === 0 || redLines.length === 0) && (
            <p class="muted reading">
              {i18n.t('life.compare.more')} <a href={hrefOf('recovery', 'wishes')}>{i18n.t('life.wishes.title')}</a>
            </p>
          )}
          {jobs.length < MOST && (
            <JobPicker
              label={i18n.t('life.compare.add')}
              among={others}
              onChoose={(job) => (chosen.value = [...ids, job.id])}
            />
          )}
        </>
      )}
    </LifePage>
  );
}

function Group({ name, columns, children }: { name: string; columns: number; children: ComponentChildren }) {
  if (Array.isArray(children) && children.length === 0) return null;
  return (
    <tbody>
      <tr class="compare-group">
        <th scope="rowgroup" colSpan={columns + 1}>
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface RowProps {
  name: string;
  jobs: readonly Application[];
  cell(job: Application): ComponentChildren;
}

function Row({ name, jobs, cell }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {jobs.map((job) => (
        <td key={job.id}>{cell(job)}</td>
      ))}
    </tr>
  );
}
