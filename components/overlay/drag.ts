/** Movements shorter than this many px are clicks. */
const SLOP = 5;

/**
 * Lets the person drag the box up and down the edge. `moved` gets the distance upward since `begun`, `done` comes at the end.
 * The click that ends a drag does not count as one.
 */
export function onDrag(box: HTMLElement, on: { begun(): void; moved(up: number): void; done(): void }): void {
  let dragging = false;
  box.addEventListener('pointerdown', (down) => {
    dragging = false;
    if (!down.isTrusted || down.button !== 0) return;
    on.begun();
    const over = new AbortController();
    // On the window: a quick hand has left the box with its first movement.
    const listening = { capture: true, signal: over.signal };
    addEventListener(
      'pointermove',
      (event) => {
        const up = down.clientY - event.clientY;
        if (!event.isTrusted || (!dragging && Math.abs(up) < SLOP)) return;
        if (!dragging) box.setPointerCapture(event.pointerId);
        dragging = true;
        on.moved(up);
      },
      listening,
    );
    const end = (event: PointerEvent) => {
      if (!event.isTrusted) return;
      over.abort();
      if (dragging) on.done();
    };
    addEventListener('pointerup', end, listening);
    addEventListener('pointercancel', end, listening);
  });
  // Keyboard clicks carry no detail.
  box.addEventListener('click', (event) => dragging && event.detail && event.stopImmediatePropagation(), {
    capture: true,
  });
}
