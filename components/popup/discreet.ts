import { i18n } from '#i18n';
import { type ShownApplication, shownApplications } from '../../utils/journal/privacy.ts';
import type { Application } from '../../utils/journal/types.ts';

/** The popup is opened where others look on: all that it shows of applications is read through this. */
export function discreet(rows: Promise<Application[]>): Promise<ShownApplication[]> {
  return shownApplications(rows, i18n.t('employers.unnamed'));
}
