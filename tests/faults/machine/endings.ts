import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startWeb } from '../../e2e/web.ts';
import { type Job, newJob, pagesOf } from '../leaving.ts';
import { type Kind, type Running, start } from './browsers.ts';
import { settled } from './damage.ts';
import { openForm, press, ticked } from './sent.ts';
import { attempt, run } from './shell.ts';
import { counted, disagreements, type Stored } from './stored.ts';
import type { Line } from './table.ts';

/** Milliseconds from the press to the end; `tick`: as soon as it could be said that it is on disk. */
const MOMENTS = [0, 5, 15, 40, 100, 300, 'tick'] as const;
type Moment = (typeof MOMENTS)[number];

/** How a browser ends, and where its profile is found again. */
interface Ending {
  fault: string;
  level: (moment: Moment) => boolean;
  end(running: Running, profile: string): Promise<string>;
  prepare(folder: string): string;
  cleanUp(): void;
}

/** F6: the browser is killed. What was pressed 5 ms ago is in the outbox; nothing needs a power supply for that. */
export function killed(kind: Kind, folder: string, trials: number): Promise<Line[]> {
  const profile = join(folder, `${kind}-killed`);
  return endings(
    kind,
    trials,
    {
      fault: 'F6 killed',
      level: (moment) => moment !== 0,
      prepare: () => {
        rmSync(profile, { recursive: true, force: true });
        return profile;
      },
      async end(running) {
        running.kill();
        await setTimeout(500);
        return profile;
      },
      cleanUp: () => rmSync(profile, { recursive: true, force: true }),
    },
    folder,
  );
}

/** F7: the power goes. What reached the block device at that moment is all that there is. */
export function powerCut(kind: Kind, folder: string, trials: number): Promise<Line[]> {
  const disk = join(folder, 'disk');
  const [image, mount, cut, after] = ['image', 'mount', 'cut', 'after'].map((name) => join(disk, name)) as [
    string,
    string,
    string,
    string,
  ];
  const unmount = () => {
    attempt('umount', after);
    attempt('umount', '-l', mount);
    rmSync(disk, { recursive: true, force: true });
  };
  return endings(
    kind,
    trials,
    {
      fault: 'F7 power cut',
      level: (moment) => moment === 'tick',
      prepare() {
        unmount();
        for (const one of [mount, after]) mkdirSync(one, { recursive: true });
        run('truncate', '-s', '700M', image);
        run('mkfs.ext4', '-q', image);
        run('mount', '-o', 'loop', image, mount);
        return join(mount, 'profile');
      },
      async end(running) {
        run('cp', '--sparse=always', image, cut);
        running.kill();
        await setTimeout(500);
        run('mount', '-o', 'loop', cut, after);
        return join(after, 'profile');
      },
      cleanUp: unmount,
    },
    folder,
  );
}

async function endings(kind: Kind, trials: number, ending: Ending, folder: string): Promise<Line[]> {
  const web = await startWeb();
  const lines: Line[] = [];
  for (const moment of MOMENTS) {
    const when = moment === 'tick' ? 'after the tick' : `${moment} ms after the press`;
    const line: Line = {
      fault: `${ending.fault} ${when}`,
      browser: kind,
      trials,
      lost: 0,
      twice: 0,
      shown: '-',
      wrong: [],
    };
    let kept = 0;
    for (let n = 0; n < trials; n++) {
      const job = newJob();
      web.serve(pagesOf(job));
      try {
        kept += await once(kind, ending, moment, job, web.port, folder, line);
      } catch (error) {
        line.wrong.push(String(error).slice(0, 300));
      } finally {
        ending.cleanUp();
      }
    }
    if (!ending.level(moment)) {
      // Before the level is reached nothing was promised: it is told how much was there all the same.
      line.shown = `${kept} of ${trials} there, none promised${line.shown === '-' ? '' : `; ${line.shown}`}`;
      line.lost = 0;
    } else if (line.lost > 0) line.wrong.push(`${line.lost} lost`);
    if (line.twice > 0) line.wrong.push(`${line.twice} twice`);
    console.log(`${line.wrong.length ? '✘' : '✓'} ${kind}: ${line.fault}: ${kept} of ${trials} there ${line.wrong}`);
    lines.push(line);
  }
  await web.close();
  return lines;
}

async function once(
  kind: Kind,
  ending: Ending,
  moment: Moment,
  job: Job,
  port: number,
  folder: string,
  line: Line,
): Promise<number> {
  const profile = ending.prepare(folder);
  const running = await start(kind, profile, port);
  const page = await openForm(running, job);
  await press(page);
  if (moment === 'tick') {
    if (!(await ticked(running, job))) throw new Error('It was never on disk.');
  } else await setTimeout(moment);
  const left = await ending.end(running, profile);
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', '.parentlock', 'lock'])
    rmSync(join(left, lock), { force: true });
  let again = await start(kind, left, port);
  const isWell = (one: Stored) => one.applications.length > 0 && disagreements(one).length === 0;
  let now = await settled(again.own, isWell, moment === 'tick' ? 15_000 : 4_000);
  if (now.applications.length > 0 && !isWell(now)) {
    // Chromium forgets how to start a background that it knew for seconds only, until it is itself started once more.
    const said = await settled(again.own, (one) => one.told !== '', 15_000);
    if (!said.told.includes('does not answer')) line.wrong.push('nobody was told that the background does not run');
    await again.close();
    again = await start(kind, left, port);
    now = await settled(again.own, isWell, 15_000);
    line.shown = 'told; well after one more start';
  }
  const { lost, twice } = counted(now, [job]);
  line.lost += lost;
  line.twice += twice;
  if (lost === 0) line.wrong.push(...disagreements(now));
  await again.close();
  return 1 - lost;
}
