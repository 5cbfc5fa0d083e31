import { ChevronRight } from 'lucide';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './Section.css';

export const SECTIONS = [
  'next',
  'recovery',
  'details',
  'timeline',
  'interviews',
  'learning',
  'people',
  'feedback',
  'posting',
  'documents',
  'notes',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The section that the address asks for: it is opened and shown. */
export const WantedSection = createContext<string | undefined>(undefined);

interface Props {
  name: SectionName;
  /** Whether it is open before the person ever folded it. */
  open?: boolean;
  /** What can be added here. A section with nothing in it is but a line with this. */
  add?: { label: string; onAdd(): void };
  empty?: boolean;
  /** How many things are in it. */
  count?: number;
  /** Open, whatever is remembered: something is being added. */
  busy?: boolean;
  children?: ComponentChildren;
}

const KEY = 'sections';

/** A part of a page that folds, and stays as the person left it. */
export function Section({ name, open = true, add, empty, count, busy = false, children }: Props) {
  const wanted = useContext(WantedSection) === name;
  const wasBusy = useRef(busy);
  const id = `part-${name}`;
  const title = i18n.t(`dashboard.one.${name}`);
  useEffect(() => {
    const root = document.getElementById(id);
    if (!wanted || !root) return;
    if (root instanceof HTMLDetailsElement) root.open = true;
    root.scrollIntoView({ block: 'start' });
    root.querySelector<HTMLElement>('summary, button')?.focus({ preventScroll: true });
  }, [wanted, id]);
  // A form that was closed leaves the keyboard where it was opened.
  useEffect(() => {
    if (wasBusy.current && !busy && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`#${id}.section-empty button, #${id} .section-add button`)?.focus();
    wasBusy.current = busy;
  }, [busy, id]);

  if (empty && !busy)
    return (
      <div id={id} class="section section-empty">
        <h2>{title}</h2>
        {add && (
          <Button look="quiet" onClick={add.onAdd}>
            {add.label}
          </Button>
        )}
      </div>
    );
  return (
    <details
      id={id}
      class="section"
      open={busy || (remembered()[name] ?? open)}
      onToggle={(event) => {
        const now = { ...remembered(), [name]: event.currentTarget.open };
        localStorage.setItem(KEY, JSON.stringify(now));
      }}
    >
      <summary>
        <Icon of={ChevronRight} />
        <h2>{title}</h2>
        {count !== undefined && count > 0 && <span class="section-count">{count}</span>}
      </summary>
      <div class="section-body">
        {children}
        {add && !busy && (
          <div class="section-add">
            <Button look="quiet" onClick={add.onAdd}>
              {add.label}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

/** How things are laid out on this screen is no part of the journal. */
function remembered(): Partial<Record<SectionName, boolean>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
