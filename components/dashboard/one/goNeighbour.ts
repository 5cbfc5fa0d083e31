import { neighbourOf } from '../applications/shownOrder.ts';
import { go, route } from '../route.ts';

/** Goes to the application before (-1) or after (1) the open one, in the order of the list. */
export function goNeighbour(step: -1 | 1): void {
  const { page, id } = route.value;
  const to = id && neighbourOf(id, step);
  if (to) go(page, to);
}
