import { execFileSync } from 'node:child_process';

/** Runs a program and answers what it printed; throws when it fails. */
export function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The same, where it does not matter whether it works. */
export function attempt(program: string, ...args: string[]): void {
  try {
    run(program, ...args);
  } catch {
    // As said.
  }
}
