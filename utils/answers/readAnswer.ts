import type { Application, Stage } from '../journal/types.ts';
import { classify } from './classify.ts';
import { type Candidate, findApplication } from './findApplication.ts';
import type { AnswerKind } from './kinds.ts';
import { ownWords } from './ownWords.ts';
import { stepOf } from './stepOf.ts';

/** What a message of an employer says, and what it is about: nothing of it is done yet. */
export interface AnswerReading {
  kind: AnswerKind | 'unsure';
  /** The sentence that decided it, as it was written; absent when unsure. */
  sentence?: string;
  /** For an invitation: how far it brings the application. */
  step?: Stage;
  /** The message without the thread that it quotes. */
  text: string;
  /** The application that it belongs to; absent when that is not certain. */
  applicationId?: string;
  /** Those that it may belong to, the best first. */
  candidates: Candidate[];
}

/**
 * Reads an employer's message, on this device alone. Pure. The words of twenty languages come with this module: load it
 * when somebody has a message to read.
 */
export function readAnswer(text: string, applications: readonly Application[]): AnswerReading {
  const own = ownWords(text);
  const { kind, sentence } = classify([subjectOf(own.head), own.text].filter(Boolean).join('\n\n'));
  return {
    kind,
    ...(sentence !== undefined && { sentence }),
    ...(kind === 'invitation' && { step: stepOf(sentence ?? '') }),
    text: own.text,
    ...findApplication(own, applications),
  };
}

/** A subject is used again for a whole thread; it speaks when it does not begin with "Re:". */
function subjectOf(head: string): string {
  const subject =
    /^(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Aihe|Temat|Předmět|Тема|Konu|件名|제목|主题|主旨|الموضوع)\s?[:：]\s*(.*)$/imu.exec(
      head,
    )?.[1];
  return subject && !/^(re|aw|sv|vs|antw|rif|odp|ynt|رد|回复|答复)\s?[:：]/iu.test(subject) ? subject : '';
}
