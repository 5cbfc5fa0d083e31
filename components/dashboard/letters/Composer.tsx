import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FollowUpContext } from '../../../utils/followups/context.ts';
import { talksOf } from '../../../utils/followups/thanks.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { type Application, LETTERS, type LetterKind } from '../../../utils/journal/types.ts';
import { TONES } from '../../../utils/letters/language.ts';
import { LANGUAGE_IDS, LANGUAGES } from '../../../utils/letters/languages.ts';
import { wordsIn } from '../../../utils/letters/lint.ts';
import { outlineOf } from '../../../utils/letters/outlines.ts';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { timeWords } from '../../ui/dateWords.ts';
import { FormField } from '../../ui/FormField.tsx';
import { dateWords } from '../../ui/format.ts';
import { letterPlace } from '../../ui/letterPlace.ts';
import { now } from '../../ui/now.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { say } from '../../ui/toast.ts';
import { useDraft } from '../../ui/useDraft.ts';
import { hrefOf } from '../route.ts';
import { compose, SUGGESTED, startOf, type Values } from './compose.ts';
import { Findings } from './Findings.tsx';
import { isThankYouExpected, letterName } from './letterWords.ts';
import { peopleFor } from './peopleFor.ts';
import { SlotFields } from './SlotFields.tsx';
import { Take } from './Take.tsx';
import { Templates } from './Templates.tsx';

interface Props {
  application: Application;
  people: readonly RecordOf<'person'>[];
  templates: readonly RecordOf<'template'>[];
  settings: Settings;
  context: FollowUpContext;
  kind: LetterKind;
  /** What they care about most, as the prep card has it. */
  careMost?: string | undefined;
  /** The interview that it is about, by its event; else the last one. */
  talk?: string | undefined;
  /** The letters that make sense now. */
  fitting: readonly LetterKind[];
}

/** Letters about one talk, of which there may have been several. */
const ABOUT_A_TALK: ReadonlySet<LetterKind> = new Set<LetterKind>(['thankYou', 'agency']);

/** One letter: what is chosen, what is still to be said, the text, and what one can do with it. */
export function Composer({ application, people, templates, settings, context, kind, careMost, talk, fitting }: Props) {
  const draft = useDraft(
    ['letter', application.id, kind, ...(talk ? [talk] : [])].join(':'),
    startOf(application, settings, careMost),
  );
  const form = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { values, set } = draft;
  const known = { application, people, templates, settings, kind, talk, now: now.value };
  const letter = compose(known, values);
  const country = application.country || settings.country;
  const optional = kind === 'thankYou' && !isThankYouExpected(country);
  const options = peopleFor(application, people, kind);
  const [least, most] = outlineOf(kind).words;
  const count = wordsIn(letter.body);
  const edit = (change: Partial<Pick<Values, 'subject' | 'body'>>) =>
    set({ edited: '1', subject: letter.subject, body: letter.body, ...change });
  const talks = ABOUT_A_TALK.has(kind) ? talksOf(application).filter(({ at }) => at <= now.value) : [];
  const about = talk ?? talks.at(-1)?.eventId;
  // The choice of the letter is a page of its own for the address, and the same for whoever makes it by keyboard.
  const go = (to: LetterKind, aboutTalk: string | undefined, field = 'kind') => {
    changed = field;
    location.replace(`#/${letterPlace(application.id, to, aboutTalk)}`);
  };
  const startAnew = () => {
    const { edited, subject, body } = values;
    set({ edited: '', subject: '', body: '' });
    area.current?.focus();
    say(i18n.t('letters.startedAnew'), () => set({ edited, subject, body }));
  };

  useEffect(() => {
    if (changed) form.current?.querySelector<HTMLElement>(`[name=${changed}]`)?.focus();
    changed = '';
  }, []);

  return (
    <div class="form letter-form" ref={form}>
      <div class="letter-choices">
        <FormField label={i18n.t('letters.which')} hint={optional ? i18n.t('letters.notExpectedHint') : undefined}>
          {(props) => (
            <select
              {...props}
              name="kind"
              value={kind}
              onChange={(event) => {
                go(event.currentTarget.value as LetterKind, talk);
              }}
            >
              <optgroup label={i18n.t('letters.fitting')}>{fitting.map(option)}</optgroup>
              <optgroup label={i18n.t('letters.others')}>
                {LETTERS.filter((one) => !fitting.includes(one)).map(option)}
              </optgroup>
            </select>
          )}
        </FormField>
        {talks.length > 1 && (
          <FormField label={i18n.t('letterTo.talk')}>
            {(props) => (
              <select
                {...props}
                name="talk"
                value={about}
                onChange={(event) => go(kind, event.currentTarget.value, 'talk')}
              >
                {talks.map((one) => (
                  <option key={one.eventId} value={one.eventId}>
                    {i18n.t('story.event.filled', [
                      i18n.t('letterTo.when', [
                        dateWords(one.at, { day: 'numeric', month: 'short' }),
                        timeWords(one.at),
                      ]),
                      i18n.t(`story.interview.kinds.${one.kind}`),
                    ])}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
        <FormField label={i18n.t('letters.to')}>
          {(props) => (
            <select
              {...props}
              value={values.to === SUGGESTED ? (letter.person?.id ?? '') : values.to}
              onChange={(event) => set({ to: event.currentTarget.value })}
            >
              {options.map((one) => (
                <option key={one.id} value={one.id}>
                  {i18n.t('letters.person', [one.name, i18n.t(`story.role.${one.role}`)])}
                </option>
              ))}
              <option value="">{i18n.t('letters.nobody')}</option>
            </select>
          )}
        </FormField>
        <FormField label={i18n.t('letters.language')}>
          {(props) => (
            <select
              {...props}
              value={letter.language}
              onChange={(event) => set({ language: event.currentTarget.value })}
            >
              {LANGUAGE_IDS.map((one) => (
                <option key={one} value={one} lang={one}>
                  {LANGUAGES[one].name}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {!letter.template && (
          <FormField label={i18n.t('letters.toneLabel')}>
            {(props) => (
              <select {...props} value={letter.tone} onChange={(event) => set({ tone: event.currentTarget.value })}>
                {TONES.map((one) => (
                  <option key={one} value={one}>
                    {i18n.t(`letters.tone.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
      </div>
      {letter.person && !letter.template && (
        <label class="choice">
          <input
            type="checkbox"
            checked={values.informal !== ''}
            onChange={(event) => set({ informal: event.currentTarget.checked ? '1' : '' })}
          />
          {i18n.t('letters.informal', [letter.person.name])}
        </label>
      )}
      {options.length === 0 && (
        <p class="small muted">
          {i18n.t('letters.noPeople')}{' '}
          <a href={`${hrefOf('applications', application.id)}?at=people`}>{i18n.t('letters.addPerson')}</a>
        </p>
      )}
      <Templates {...{ letter, kind, templates }} onChoose={(change) => set(change)} />
      <SlotFields {...{ letter, kind, values, settings }} onValue={(name, value) => set({ [name]: value })} />
      <DraftNote draft={draft} />
      <FormField label={i18n.t('letters.subject')}>
        {(props) => (
          <TextInput {...props} name="subject" value={letter.subject} onValue={(subject) => edit({ subject })} />
        )}
      </FormField>
      <FormField label={i18n.t('letters.text')}>
        {(props) => (
          <div class="letter-grow" data-text={letter.body}>
            <textarea
              {...props}
              ref={area}
              name="body"
              rows={8}
              maxLength={20_000}
              dir="auto"
              lang={letter.language}
              value={letter.body}
              onInput={(event) => edit({ body: event.currentTarget.value })}
            />
          </div>
        )}
      </FormField>
      <p class="small muted letter-count">
        {i18n.t('letters.words', count, [String(count)])} {i18n.t('letters.usualWords', [String(least), String(most)])}
      </p>
      {values.edited && (
        <p class="small muted letter-edited">
          {i18n.t('letters.edited')}{' '}
          <Button look="quiet" onClick={startAnew}>
            {i18n.t('letters.startAnew')}
          </Button>
        </p>
      )}
      {letter.left.length > 0 && (
        <p class="small muted">
          {i18n.t('letters.left', [letter.left.map((name) => i18n.t(`letters.slot.${name}`)).join(', ')])}
        </p>
      )}
      <Findings {...{ letter, application }} />
      <Take {...{ application, letter, kind, talk: about, context }} area={area} onSent={draft.forget} />
    </div>
  );

  function option(one: LetterKind) {
    return (
      <option key={one} value={one}>
        {letterName(one, country)}
      </option>
    );
  }
}

/** Where somebody has just chosen another letter: the keyboard stays there. */
let changed = '';
