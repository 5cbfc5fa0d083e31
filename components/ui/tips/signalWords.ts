import { i18n } from '#i18n';
import type { FactId } from '../../../utils/recovery/facts/facts.ts';

/** What a signal is, in plain words. */
export const signalWords = (fact: FactId): string => i18n.t(`facts.${fact}`);
