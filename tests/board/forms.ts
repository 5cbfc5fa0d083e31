import { encode } from './layout.ts';

const FIELDS = {
  name: '<label>Full name <input name="name" autocomplete="name"></label>',
  email: '<label>Email <input name="email" type="email" autocomplete="email"></label>',
  phone: '<label>Phone <input name="phone" type="tel" autocomplete="tel"></label>',
  resume: '<label>Résumé <input name="resume" type="file"></label>',
  start: '<label>Earliest start <input name="start" placeholder="1 February"></label>',
  letter: '<label>Why you? <textarea name="letter" rows="4"></textarea></label>',
};
type Field = keyof typeof FIELDS;

/** An application form that is sent to `action`. */
export const form = (action: string, fields: Field[], button = 'Submit application', problem = '') => `
  <form method="post" action="${encode(action)}" aria-label="Application">
    ${problem && `<p class="problem" role="alert">${encode(problem)}</p>`}
    ${fields.map((field) => FIELDS[field]).join('\n')}
    <div><button type="submit">${button}</button></div>
  </form>`;

/** The three pages of the long form. */
export const STEPS: Field[][] = [
  ['name', 'email'],
  ['phone', 'start'],
  ['resume', 'letter'],
];
