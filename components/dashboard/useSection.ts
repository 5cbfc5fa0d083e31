import { useEffect } from 'preact/hooks';

/** Brings the part of the page that the address names into view, with the keyboard at its heading: that with this id. */
export function useSection(id: string | undefined): void {
  useEffect(() => {
    const heading = id ? document.getElementById(id) : null;
    if (!heading) return;
    heading.setAttribute('tabindex', '-1');
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [id]);
}
