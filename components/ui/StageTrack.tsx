import { i18n } from '#i18n';
import { isClosed } from '../../utils/journal/isClosed.ts';
import type { Application, Stage } from '../../utils/journal/types.ts';
import './StageTrack.css';
import { statusWords } from './statusWords.ts';

/** Six steps; an application that was only started stands half-way on the second. */
const STEPS: Stage[] = ['saved', 'applied', 'screen', 'interview', 'final', 'offer'];

/** Dots of seven pixels, ten apart. */
const WIDTH = 57;
const dot = (at: number) => `M${at * 10 + 0.5} 3.5a3 3 0 1 0 6 0 3 3 0 1 0-6 0`;
const core = (at: number) => `M${at * 10 + 2} 3.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0`;
const HALF = 'M13.5 .5a3 3 0 0 0 0 6z';
const dots = (from: number, to: number, shape: (at: number) => string) =>
  STEPS.map((_, at) => (at >= from && at < to ? shape(at) : '')).join('');
/** What is drawn, by the number of steps reached: a list has the same few over and over. */
const DRAWN = STEPS.map((_, at) => ({
  full: dots(0, at + 1, dot),
  core: dots(0, at + 1, core),
  rest: dots(at + 1, STEPS.length, dot),
}));

/** Six dots filled up to the stage reached, with the word; hollow and grey once closed. Read aloud as one sentence. */
export function StageTrack({ application }: { application: Pick<Application, 'stage' | 'outcome'> }) {
  const { stage } = application;
  const words = statusWords(application);
  const reached = stage === 'started' ? 0 : STEPS.indexOf(stage);
  const closed = isClosed(application);
  const drawn = DRAWN[reached];
  return (
    <span
      class={`track${closed ? ' closed' : ''}`}
      role="img"
      aria-label={i18n.t('stage.of', [words, String(reached + 1)])}
    >
      {/* As one drawing: as elements of their own they would be a third of a long list. */}
      <svg
        class="track-dots"
        viewBox={`0 0 ${WIDTH} 7`}
        width={`${WIDTH / 16}rem`}
        aria-hidden="true"
        focusable="false"
      >
        <path class="rest" d={drawn?.rest} />
        <path class="full" d={drawn?.full} />
        {closed && <path class="core" d={drawn?.core} />}
        {stage === 'started' && <path class="half" d={dot(1)} />}
        {stage === 'started' && <path class="full" d={HALF} />}
      </svg>
      <span class="track-words">{words}</span>
    </span>
  );
}
