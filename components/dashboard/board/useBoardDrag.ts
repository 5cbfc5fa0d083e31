import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardStage } from './stages.ts';

/** So near to an edge the board scrolls, and so many pixels a frame at most. */
const EDGE = 64;
const SPEED = 16;

/** Hears of cards that are dropped on a column, and scrolls board and column while one is dragged to their edges. */
export function useBoardDrag(
  board: RefObject<HTMLElement | null>,
  onDrop: (id: string, stage: BoardStage) => void,
): void {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    let frame = 0;
    let pointer = { x: 0, y: 0 };
    const scroll = () => {
      frame = requestAnimationFrame(scroll);
      const { current } = board;
      if (!current) return;
      const box = current.getBoundingClientRect();
      current.scrollLeft += pull(pointer.x, box.left, box.right);
      const column = document.elementFromPoint(pointer.x, pointer.y)?.closest('.board-column');
      const cards = column?.querySelector('.board-cards');
      if (!cards) return;
      const { top, bottom } = cards.getBoundingClientRect();
      cards.scrollTop += pull(pointer.y, top, bottom);
    };
    const stop = monitorForElements({
      canMonitor: ({ source }) => typeof source.data.card === 'string',
      onDragStart: ({ location }) => {
        pointer = { x: location.current.input.clientX, y: location.current.input.clientY };
        frame = requestAnimationFrame(scroll);
      },
      onDrag: ({ location }) => {
        pointer = { x: location.current.input.clientX, y: location.current.input.clientY };
      },
      onDrop: ({ source, location }) => {
        cancelAnimationFrame(frame);
        const stage = location.current.dropTargets[0]?.data.stage;
        if (typeof stage === 'string') latest.current(String(source.data.card), stage as BoardStage);
      },
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [board]);
}

/** How far to scroll in this frame: the nearer to the edge, the further. */
function pull(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -SPEED * Math.min(1, (start + EDGE - at) / EDGE);
  if (at > end - EDGE) return SPEED * Math.min(1, (at - end + EDGE) / EDGE);
  return 0;
}
