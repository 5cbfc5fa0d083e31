import type { BrowserContext, CDPSession } from '@playwright/test';

/** CPU time of a page's main thread in ms, as the browser's own trace accounts for it. */
export interface MainThread {
  /** All tasks. */
  busy: number;
  /** Calls into the scripts that watch (site, generic, words, watcher), whatever they make the browser do included. */
  watcher: number;
  /** The same for the overlay. */
  overlay: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the CPU: what other processes take is not in it. */
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

const WATCHER = /^chrome-extension:.*\/(watcher|words|generic|sites\/[\w-]+)\.js$/;
const OVERLAY = /^chrome-extension:.*\/overlay\.js$/;

/**
 * Traces a page from before its navigation on. A trace costs a little with every event; a sampling profiler, which stops the
 * thread to walk its stack, makes short calls look two or three times as long.
 */
export async function trace(context: BrowserContext, url: string, forMs: number): Promise<MainThread> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(forMs);
  await ended(session);
  await page.close();
  return account(events, url);
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}

function account(events: TraceEvent[], url: string): MainThread {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsed) throw new Error(`the trace has no ${url}`);
  const thread = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === parsed.pid && tid === parsed.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const script = (files: RegExp) => (event: TraceEvent) =>
    (event.name === 'FunctionCall' || event.name === 'EvaluateScript') && files.test(event.args?.data?.url ?? '');
  return {
    busy: outermost(thread.filter(({ name }) => name === 'ThreadControllerImpl::RunTask')),
    watcher: outermost(thread.filter(script(WATCHER))),
    overlay: outermost(thread.filter(script(OVERLAY))),
  };
}

/** What happens within another event of the list is in that one's time. */
function outermost(events: TraceEvent[]): number {
  let end = Number.NEGATIVE_INFINITY;
  let micros = 0;
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < end) continue;
    end = ts + dur;
    micros += tdur;
  }
  return micros / 1000;
}
