import { i18n } from '#i18n';
import { isClosed } from '../../utils/journal/isClosed.ts';
import type { Application, Stage } from '../../utils/journal/types.ts';
import './StageTrack.css';
import { statusWords } from './statusWords.ts';

/** Six steps; an application that was only started stands half-way on the second. */
const STEPS: Stage[] = ['saved', 'applied', 'screen', 'interview', 'final', 'offer'];

/** Six dots filled up to the stage reached, with the word; hollow and grey once closed. Read aloud as one sentence. */
export function StageTrack({ application }: { application: Pick<Application, 'stage' | 'outcome'> }) {
  const { stage } = application;
  const words = statusWords(application);
  const reached = stage === 'started' ? 0 : STEPS.indexOf(stage);
  const closed = isClosed(application);
  return (
    <span
      class={`track${closed ? ' closed' : ''}`}
      role="img"
      aria-label={i18n.t('stage.of', [words, String(reached + 1)])}
    >
      <span class="track-dots">
        {STEPS.map((step, at) => (
          <span key={step} class={at <= reached ? 'full' : stage === 'started' && at === 1 ? 'half' : ''} />
        ))}
      </span>
      <span class="track-words">{words}</span>
    </span>
  );
}
