import type { Timer } from '../../utils/followups/applicationTimers.ts';
import type { Application } from '../../utils/journal/types.ts';
import { exactDate } from './dateWords.ts';
import { followUps } from './followUps.ts';
import { now } from './now.ts';
import './TimerSign.css';
import { nextWords } from './timerWords.ts';

const RADIUS = 6;
const ROUND = 2 * Math.PI * RADIUS;

/** What is next for an application and in how many days: a thin arc with words. Nothing, where nothing is. */
export function TimerSign({ application }: { application: Application }) {
  const context = followUps.value;
  if (!context) return null;
  const at = now.value;
  const found = nextWords(application, context, at);
  if (!found) return null;
  const { next, due, words } = found;
  return (
    <span class={`timer-sign${due ? ' timer-due' : ''}`} title={exactDate(next.at)}>
      <Arc done={progress(next, at)} />
      {words}
    </span>
  );
}

function progress({ from, at }: Timer, now: number): number {
  return at <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (at - from)));
}

/** How much of the time has passed. Decoration: the words beside it say it all. */
function Arc({ done }: { done: number }) {
  return (
    <svg class="arc" width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r={RADIUS} />
      <circle
        cx="8"
        cy="8"
        r={RADIUS}
        class="arc-done"
        stroke-dasharray={`${(done * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
        transform="rotate(-90 8 8)"
      />
    </svg>
  );
}
