import { i18n } from '#i18n';
import type { SlotData } from '../../../../utils/journal/recoveryRecords.ts';

/** What a slot is for: "Apply: Night baker · Corner Loaf", "Search block". */
export function slotName({ slot, title, company }: Pick<SlotData, 'slot' | 'title' | 'company'>): string {
  const what = title || company;
  const name = i18n.t(`life.slots.is.${slot}`);
  return what ? i18n.t('life.slots.named', [name, what]) : name;
}

/** "09:30, 45 minutes", or nothing when no time was said. */
export function slotTime({ at, minutes }: Pick<SlotData, 'at' | 'minutes'>): string {
  return [at, minutes !== undefined && i18n.t('life.slots.minutes', minutes)].filter(Boolean).join(', ');
}
