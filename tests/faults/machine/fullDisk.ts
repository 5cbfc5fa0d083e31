import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startWeb } from '../../e2e/web.ts';
import { newJob, pagesOf } from '../leaving.ts';
import { type Kind, start } from './browsers.ts';
import { settled } from './damage.ts';
import { openForm, press, ticked } from './sent.ts';
import { attempt, run } from './shell.ts';
import { counted, disagreements } from './stored.ts';
import type { Line } from './table.ts';

const SIZE = '220m';
const LEFT = 8192;

/**
 * F8: the disk is full while somebody applies, then there is room again, then the browser starts anew. What was there
 * before must be there after; so must everything that was on disk twice, and what was sent when there was room again.
 */
export async function fullDisk(kind: Kind, folder: string, trials: number): Promise<Line[]> {
  const line: Line = {
    fault: 'F8 full disk: before, during, freed, restart',
    browser: kind,
    trials,
    lost: 0,
    twice: 0,
    shown: '',
    wrong: [],
  };
  let told = 0;
  for (let n = 0; n < trials; n++)
    try {
      told += await once(kind, join(folder, 'small'), line);
    } catch (error) {
      line.wrong.push(String(error).slice(0, 300));
    } finally {
      attempt('umount', '-l', join(folder, 'small'));
    }
  line.shown = `${told} of ${trials}`;
  if (line.lost > 0) line.wrong.push(`${line.lost} lost`);
  if (line.twice > 0) line.wrong.push(`${line.twice} twice`);
  console.log(`${line.wrong.length ? '✘' : '✓'} ${kind}: ${line.fault} ${line.wrong}`);
  return [line];
}

/** @returns 1 when the person was told that the disk is full */
async function once(kind: Kind, small: string, line: Line): Promise<number> {
  const web = await startWeb();
  attempt('umount', '-l', small);
  mkdirSync(small, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', small);
  const profile = join(small, 'profile');
  const [before, during, freed] = [newJob(), newJob(), newJob()];
  web.serve({ ...pagesOf(before), ...pagesOf(during), ...pagesOf(freed) });
  const promised = [before];
  let told = 0;
  let running = await start(kind, profile, web.port);
  const apply = async (job: typeof before, ms: number) => {
    const page = await openForm(running, job);
    await press(page);
    return ticked(running, job, ms);
  };
  if (!(await apply(before, 10_000))) throw new Error('The first one was never on disk.');
  await setTimeout(1_500);

  const filler = join(small, 'filler');
  const room = statfsSync(small);
  try {
    writeFileSync(filler, Buffer.alloc(Math.max(0, room.bavail * room.bsize - LEFT)));
  } catch {
    // The browser took the rest meanwhile: full is full.
  }
  try {
    // A browser may give up altogether on a disk that is full: what counts is what it finds afterwards.
    // What can't be read now was not seen on disk, and not promised.
    if (await apply(during, 4_000).catch(() => false)) promised.push(during);
    // Firefox may wait for its disk until it is given up.
    await running.own.reload({ timeout: 10_000 }).catch(() => {});
    await setTimeout(2_000);
    told = (await running.own.evaluate(() => Boolean(document.querySelector('.keeping, [role=alert]')))) ? 1 : 0;
  } catch {
    told = 0;
  }
  rmSync(filler);
  await setTimeout(1_000);
  try {
    if (await apply(freed, 10_000)) promised.push(freed);
    await setTimeout(2_500);
    await running.close();
  } catch {
    running.kill();
    await setTimeout(500);
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', '.parentlock', 'lock'])
      rmSync(join(profile, lock), { force: true });
  }
  running = await start(kind, profile, web.port);
  const now = await settled(running.own, (one) => counted(one, promised).lost === 0 && disagreements(one).length === 0);
  const { lost, twice } = counted(now, promised);
  line.lost += lost;
  line.twice += twice;
  line.wrong.push(...disagreements(now));
  console.log(`  ${kind}: promised ${promised.length} of 3, there ${3 - counted(now, [before, during, freed]).lost}`);
  await running.close();
  await web.close();
  return told;
}
