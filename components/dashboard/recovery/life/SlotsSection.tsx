import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../../../../utils/followups/days.ts';
import { live } from '../../../../utils/journal/live.ts';
import { oneApplication } from '../../../../utils/journal/queries.ts';
import { slotsAhead } from '../../../../utils/recovery/slotsDue.ts';
import { now } from '../../../ui/now.ts';
import { settings } from '../../../ui/settings.ts';
import { Loading } from '../../Loading.tsx';
import { useSection } from '../../useSection.ts';
import type { SectionProps } from '../sections.ts';
import { allSlots } from './allSlots.ts';
import { LifePage } from './LifePage.tsx';
import { LightWeek } from './LightWeek.tsx';
import { PlanThree } from './PlanThree.tsx';
import { PlanWeek } from './PlanWeek.tsx';
import { ReapplyForm } from './ReapplyForm.tsx';
import { ReflectionForm } from './ReflectionForm.tsx';
import { readProfile } from './readProfile.ts';
import { SlotItem } from './SlotItem.tsx';

const KINDS = ['apply', 'week', 'reflection', 'reapply', 'light'] as const;

/** Days for what one means to do. `kind` names the part that is asked for, `id` the application that it is about. */
export function SlotsSection({ id, kind }: SectionProps) {
  const application = useMemo(() => live(async () => (id && (await oneApplication(id))) || null), [id]);
  const profile = useMemo(() => live(readProfile), []);
  const ready = allSlots.value !== undefined && application.value !== undefined && profile.value !== undefined;
  useSection(ready && kind ? `slots-${kind}` : undefined);
  if (!ready || !settings.value || application.value === undefined || !profile.value) return <Loading />;
  const slots = allSlots.value ?? [];
  const about = application.value ?? undefined;
  const today = dayOf(now.value);
  const { urgency } = profile.value;
  const ahead = slotsAhead(slots, today);
  const parts = {
    apply: <PlanThree slots={ahead} today={today} urgency={urgency} />,
    week: <PlanWeek today={today} urgency={urgency} />,
    reflection: <ReflectionForm application={about} today={today} />,
    reapply: <ReapplyForm application={about} today={today} />,
    light: <LightWeek settings={settings.value} />,
  };
  return (
    <LifePage title={i18n.t('life.slots.title')} intro={i18n.t('life.slots.intro')}>
      {ahead.length > 0 && (
        <section aria-labelledby="slots-ahead">
          <h2 id="slots-ahead">{i18n.t('life.slots.ahead')}</h2>
          <ul class="life-list">
            {ahead.map((slot) => (
              <SlotItem key={slot.id} slot={slot} withDay />
            ))}
          </ul>
        </section>
      )}
      {KINDS.map((one) => (
        <section key={one} aria-labelledby={`slots-${one}`}>
          <h2 id={`slots-${one}`}>{i18n.t(`life.slots.${one}.title`)}</h2>
          <p class="muted reading">{i18n.t(`life.slots.${one}.text`)}</p>
          {parts[one]}
        </section>
      ))}
    </LifePage>
  );
}
