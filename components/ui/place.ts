/** Puts a popover under its button, or wherever there is room. */
export function place(list: HTMLElement, button: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = list;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = from.bottom + 4;
  const above = from.top - 4 - height;
  const top = below + height <= clientHeight - 8 || above < 8 ? Math.min(below, clientHeight - 8 - height) : above;
  list.style.top = `${Math.max(8, top)}px`;
  list.style.left = `${Math.max(8, Math.min(from.left, clientWidth - width - 8))}px`;
}
