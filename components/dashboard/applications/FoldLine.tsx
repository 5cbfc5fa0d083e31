import { ChevronDown, ChevronRight } from 'lucide';
import { i18n } from '#i18n';
import { numberWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';

interface Props {
  count: number;
  unfolded: boolean;
  /** Absent when there is no choice. */
  onFold: (() => void) | undefined;
  tabIndex?: number;
}

/** The line that closed applications fold under. */
export function FoldLine({ count, unfolded, onFold, tabIndex }: Props) {
  const words = i18n.t('dashboard.list.closedCount', count, [numberWords(count)]);
  if (!onFold) return <div class="fold">{words}</div>;
  return (
    <button type="button" class="fold" aria-expanded={unfolded} tabIndex={tabIndex} onClick={onFold}>
      <Icon of={unfolded ? ChevronDown : ChevronRight} />
      {words}
    </button>
  );
}
