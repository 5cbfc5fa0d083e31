import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import type { Changes } from '../../../../utils/journal/records.ts';
import {
  EMPLOYMENTS,
  PROFILE_ID,
  type ProfileData,
  SEARCHES,
  URGENCIES,
} from '../../../../utils/journal/recoveryRecords.ts';
import { act } from '../../../ui/act.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Field } from '../../../ui/Field.tsx';
import { ScaleField } from '../../../ui/ScaleField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { Loading } from '../../Loading.tsx';
import { hrefOf } from '../../route.ts';
import { LifePage } from './LifePage.tsx';
import { LinesField } from './LinesField.tsx';
import './ProfileSection.css';
import { readProfile } from './readProfile.ts';

/** What somebody wants to say about their search. Every field may stay as it is: unset. */
export function ProfileSection() {
  const profile = useMemo(() => live(readProfile), []);
  if (!profile.value) return <Loading />;
  const known = profile.value;
  const save = (change: Changes<ProfileData>) =>
    act(() => journal.put('profile', change, PROFILE_ID), i18n.t('life.profile.saved'));
  const choice = <Name extends 'employment' | 'urgency' | 'search'>(name: Name, options: readonly string[]) => (
    <SelectField
      label={i18n.t(`life.profile.${name}`)}
      value={known[name] ?? ''}
      none={i18n.t('life.profile.unset')}
      options={options.map((value) => ({
        value,
        text: i18n.t(`life.profile.${name}Is.${value}` as 'life.profile.employmentIs.employed'),
      }))}
      onSave={(value) => save({ [name]: value || null })}
    />
  );
  const day = (name: 'outSince' | 'searchingSince') => (
    <DateField
      label={i18n.t(`life.profile.${name}`)}
      value={known[name] ?? ''}
      onSave={(value) => save({ [name]: value || null })}
    />
  );
  const check = (name: 'firstSearch' | 'firstTimeOut') => (
    <CheckField
      label={i18n.t(`life.profile.${name}`)}
      checked={known[name] ?? false}
      onSave={(checked) => save({ [name]: checked || null })}
    />
  );
  return (
    <LifePage title={i18n.t('life.profile.title')} intro={i18n.t('life.profile.intro')}>
      <div class="profile">
        {choice('search', SEARCHES)}
        {choice('urgency', URGENCIES)}
        {choice('employment', EMPLOYMENTS)}
        {day('searchingSince')}
        {day('outSince')}
        {check('firstSearch')}
        {check('firstTimeOut')}
        <ScaleField
          label={i18n.t('life.profile.confidence')}
          names={confidenceNames()}
          value={known.confidence}
          onSave={(value) => save({ confidence: value })}
        />
        <div class="profile-wide">
          <Field
            label={i18n.t('life.profile.why')}
            lines={2}
            draft="profile:why"
            placeholder={i18n.t('life.profile.whyHint')}
            value={known.why ?? ''}
            onSave={(value) => save({ why: value || null })}
          />
        </div>
        <div class="profile-wide">
          <LinesField
            label={i18n.t('life.profile.redLines')}
            add={i18n.t('life.profile.redLine')}
            value={known.redLines ?? []}
            onSave={(redLines) => save({ redLines: redLines.length > 0 ? redLines : null })}
          />
          <p class="small muted">{i18n.t('life.profile.redLinesHint')}</p>
        </div>
      </div>
      <p class="reading">
        <a href={hrefOf('settings', 'region')}>{i18n.t('life.profile.country')}</a>
        {' · '}
        <a href={hrefOf('recovery', 'wishes')}>{i18n.t('life.wishes.title')}</a>
      </p>
    </LifePage>
  );
}

const confidenceNames = () =>
  (['hardly', 'little', 'soSo', 'fairly', 'very'] as const).map((step) => i18n.t(`life.profile.confidenceIs.${step}`));
