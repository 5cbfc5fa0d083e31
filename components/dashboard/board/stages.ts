import { isClosed } from '../../../utils/journal/isClosed.ts';
import type { Application, Stage } from '../../../utils/journal/types.ts';

/** The columns of the board. What was only started waits in the first one. */
export const BOARD_STAGES = ['saved', 'applied', 'screen', 'interview', 'final', 'offer'] as const satisfies Stage[];
export type BoardStage = (typeof BOARD_STAGES)[number];
export type BoardColumnId = BoardStage | 'closed';

/** The column in which an application stands. */
export function columnOf(row: Application): BoardColumnId {
  if (isClosed(row)) return 'closed';
  return row.stage === 'started' ? 'saved' : row.stage;
}

/** The open ones by column, in the order they came in. */
export function columnsOf(open: readonly Application[]): Record<BoardStage, Application[]> {
  const columns: Record<BoardStage, Application[]> = {
    saved: [],
    applied: [],
    screen: [],
    interview: [],
    final: [],
    offer: [],
  };
  for (const row of open) columns[row.stage === 'started' ? 'saved' : row.stage].push(row);
  return columns;
}
