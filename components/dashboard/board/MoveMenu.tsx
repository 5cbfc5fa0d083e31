import { Ellipsis } from 'lucide';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { type Application, OUTCOMES } from '../../../utils/journal/types.ts';
import { actAnswer } from '../../ui/answer/actAnswer.ts';
import { answerOf } from '../../ui/answer/answered.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { statusWords } from '../../ui/statusWords.ts';
import { moveTo } from './moveTo.ts';
import { BOARD_STAGES, columnOf } from './stages.ts';

/** Moves a card without dragging it, and says how it ended. */
export function MoveMenu({ row, tabIndex }: { row: Application; tabIndex: number }) {
  const title = row.title || i18n.t('ui.untitled');
  const at = columnOf(row);
  return (
    <Menu
      label={i18n.t('board.move', [title])}
      tabIndex={tabIndex}
      groups={() => [
        {
          heading: i18n.t('board.toStage'),
          items: BOARD_STAGES.map((stage) => ({
            text: i18n.t(`stage.${stage}`),
            checked: stage === at,
            onChoose: () => void moveTo(row, stage),
          })),
        },
        {
          heading: i18n.t('board.toOutcome'),
          items: OUTCOMES.filter((one) => one !== 'open').map((outcome) => ({
            text: i18n.t(`outcome.act.${outcome}`),
            checked: outcome === row.outcome,
            onChoose: () =>
              void actAnswer(
                () => journal.setOutcome(row.id, outcome),
                i18n.t('ui.nowOf', [title, statusWords({ stage: row.stage, outcome })]),
                answerOf(outcome),
              ),
          })),
        },
      ]}
    >
      <Icon of={Ellipsis} />
    </Menu>
  );
}
