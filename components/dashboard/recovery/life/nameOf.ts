import { i18n } from '#i18n';
import type { Application } from '../../../../utils/journal/types.ts';

/** "Night baker · Corner Loaf". */
export function nameOf({ title, company }: Pick<Application, 'title' | 'company'>): string {
  return [title || i18n.t('ui.untitled'), company].filter(Boolean).join(' · ');
}
