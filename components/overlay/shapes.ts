import { i18n } from '#i18n';
import type { Act, Content } from './content.ts';
import { h } from './h.ts';
import { type IconName, icon } from './icon.ts';

/** What the person can do to the overlay itself. */
export interface Handlers {
  act(act: Act): (event: MouseEvent) => void;
  fold(event: MouseEvent): void;
  unfold(event: MouseEvent): void;
  toggle(event: MouseEvent): void;
  move(event: MouseEvent): void;
}

function sign(name: IconName): HTMLElement {
  return h('span', { class: 'sign' }, icon(name));
}

function actButton({ act, label }: Content['acts'][number], main: boolean, on: Handlers): HTMLButtonElement {
  return h('button', { type: 'button', class: main ? 'act main' : 'act', 'data-id': act, onclick: on.act(act) }, label);
}

function foldButton(on: Handlers): HTMLButtonElement {
  const label = i18n.t('overlay.fold');
  return h(
    'button',
    { type: 'button', class: 'small', 'aria-label': label, title: label, 'data-id': 'fold', onclick: on.fold },
    icon('fold'),
  );
}

/** Folded away: one round button that says the state when asked. */
export function dot(name: IconName, content: Content, on: Handlers): Node[] {
  const label = i18n.t('overlay.unfold', [content.status]);
  return [
    h(
      'button',
      { type: 'button', 'aria-label': label, title: content.status, 'data-id': 'says', onclick: on.unfold },
      sign(name),
    ),
  ];
}

/** One line: the state, which unfolds the card, and the likeliest act. */
export function pill(name: IconName, content: Content, on: Handlers): Node[] {
  const [first] = content.acts;
  const says = {
    type: 'button',
    class: 'says',
    'aria-expanded': 'false',
    title: i18n.t('overlay.details'),
    'data-id': 'says',
  };
  return [
    h('button', { ...says, onclick: on.toggle }, sign(name), h('span', {}, content.status)),
    ...(first && first.act !== 'fix' ? [actButton(first, false, on)] : []),
    foldButton(on),
  ];
}

/** Everything that may be said here. */
export function card(name: IconName, content: Content, problem: boolean, on: Handlers): Node[] {
  const { headline, posting, hidden, next, acts } = content;
  const plain = (id: string, label: string, onclick: (event: MouseEvent) => void) =>
    h('button', { type: 'button', 'data-id': id, onclick }, label);
  return [
    h('div', { class: 'top' }, sign(name), h('p', { class: 'headline' }, headline), foldButton(on)),
    ...(posting ? [h('p', { class: 'posting' }, posting)] : []),
    ...(hidden ? [h('p', { class: 'posting private' }, icon('private'), i18n.t('overlay.private'))] : []),
    ...(next ? [h('p', { class: 'next' }, next)] : []),
    ...(problem ? [h('p', { class: 'problem' }, i18n.t('ui.failed'))] : []),
    h(
      'div',
      { class: 'acts' },
      ...acts.map((act, index) => actButton(act, index === 0 && act.act !== 'fix' && act.act !== 'undo', on)),
    ),
    h(
      'div',
      { class: 'foot' },
      plain('move', i18n.t('overlay.move'), on.move),
      plain('off', i18n.t('overlay.off'), on.act('off')),
    ),
  ];
}
