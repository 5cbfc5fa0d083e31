import { Columns3, Table2 } from 'lucide';
import { i18n } from '#i18n';
import { changeSettings } from '../../../utils/settings.ts';
import { Icon } from '../../ui/Icon.tsx';
import { hrefOf } from '../route.ts';
import './LayoutSwitch.css';

/** Table or board: two looks at the same choice. The last one is where the rail leads. */
export function LayoutSwitch({ board }: { board: boolean }) {
  const link = (toBoard: boolean) => (
    <a
      href={hrefOf(toBoard ? 'board' : 'applications')}
      aria-current={toBoard === board ? 'true' : undefined}
      onClick={() => void changeSettings(() => ({ applicationsView: toBoard ? 'board' : 'table' }))}
    >
      <Icon of={toBoard ? Columns3 : Table2} />
      {i18n.t(toBoard ? 'board.board' : 'board.table')}
    </a>
  );
  return (
    <nav class="switch" aria-label={i18n.t('board.layout')}>
      {link(false)}
      {link(true)}
    </nav>
  );
}
