import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../../ui/Icon.tsx';
import './Section.css';

type Name = 'details' | 'timeline' | 'notes' | 'posting';

interface Props {
  name: Name;
  /** Whether it is open before the person ever folded it. */
  open?: boolean;
  children: ComponentChildren;
}

const KEY = 'sections';

/** A part of a page that folds, and stays as the person left it. */
export function Section({ name, open = true, children }: Props) {
  return (
    <details
      class="section"
      open={remembered()[name] ?? open}
      onToggle={(event) => {
        const now = { ...remembered(), [name]: event.currentTarget.open };
        localStorage.setItem(KEY, JSON.stringify(now));
      }}
    >
      <summary>
        <Icon of={ChevronRight} />
        <h2>{i18n.t(`dashboard.one.${name}`)}</h2>
      </summary>
      {children}
    </details>
  );
}

/** How things are laid out on this screen is no part of the journal. */
function remembered(): Partial<Record<Name, boolean>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
