import { Copy, Mail } from 'lucide';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { FollowUpContext } from '../../../utils/followups/context.ts';
import { dueList } from '../../../utils/followups/dueList.ts';
import { journal } from '../../../utils/journal/journal.ts';
import { together } from '../../../utils/journal/together.ts';
import type { Application, LetterKind } from '../../../utils/journal/types.ts';
import { letterFor } from '../../../utils/letters/letterFor.ts';
import { mailto } from '../../../utils/letters/mailto.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { say } from '../../ui/toast.ts';
import { touch } from '../people/touch.ts';
import { goInstead } from '../route.ts';
import type { Written } from './compose.ts';

interface Props {
  application: Application;
  letter: Written;
  kind: LetterKind;
  /** The interview that it is about, by its event. */
  talk: string | undefined;
  context: FollowUpContext;
  /** Where the text is, for when copying is not allowed. */
  area: RefObject<HTMLTextAreaElement | null>;
  onSent(): void;
}

/** What one does with a letter: take it along, and say that it is on its way. Nothing is sent from here. */
export function Take({ application, letter, kind, talk, context, area, onSent }: Props) {
  const { subject, body, person } = letter;
  const open = letter.findings.some(({ rule }) => rule === 'unfilledSlot');
  const mail = mailto(person?.email, subject, body);

  const copy = async (text: string, said: string) => {
    if (open) {
      area.current?.focus();
      return say(i18n.t('letters.fillFirst'));
    }
    try {
      await navigator.clipboard.writeText(text);
      say(said);
    } catch (error) {
      console.error(error);
      area.current?.select();
      say(i18n.t('letters.selected'));
    }
  };
  const sent = async () => {
    const text = [subject.trim(), body.trim()].filter(Boolean).join('\n\n');
    const message = {
      ...{ direction: 'out' as const, channel: 'email' as const, letter: kind },
      ...(person && { personId: person.id }),
    };
    // A word to the agency leaves its reminder standing, for it asks about the talk, not about an answer.
    const debriefs = dueList([application], context, Date.now()).filter(
      (due) => due.id === 'agencyDebrief' && letterFor(due) === kind && due.talk === talk,
    );
    const written = await act(
      () =>
        together([
          () => journal.log(application.id, { type: 'message', text, message }),
          ...debriefs.map(
            ({ id, from }) =>
              () =>
                journal.answerTimer(application.id, { timer: id, from, answer: 'done' }),
          ),
          ...touch(person, Date.now()),
        ]),
      i18n.t('letters.saidSent', [i18n.t(`letters.kind.${kind}`)]),
    );
    if (!written) return;
    onSent();
    // Going back leads to where one came from, not to a letter that is written.
    goInstead('applications', application.id);
  };

  return (
    <div class="letter-take">
      <div class="form-actions">
        <Button
          look="primary"
          icon={Copy}
          {...(open && { 'aria-disabled': true, 'aria-describedby': 'letter-unfilledSlot' })}
          onClick={() => copy(body, i18n.t('letters.copied'))}
        >
          {i18n.t('letters.copy')}
        </Button>
        {mail.href !== undefined && !open && (
          <a class="button plain" href={mail.href}>
            <Icon of={Mail} />
            {i18n.t('letters.mail')}
          </a>
        )}
        <Button onClick={sent}>{i18n.t('letters.sent')}</Button>
        {subject && (
          <Button look="quiet" onClick={() => copy(subject, i18n.t('letters.subjectCopied'))}>
            {i18n.t('letters.copySubject')}
          </Button>
        )}
      </div>
      {mail.problem && <p class="small muted">{i18n.t(`letters.mailProblem.${mail.problem}`)}</p>}
      <p class="small muted">{i18n.t('letters.never')}</p>
    </div>
  );
}
