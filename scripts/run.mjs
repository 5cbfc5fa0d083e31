import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder, with the project's own tools and its own Node first in the path.
 *
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show`: print as it comes instead of keeping it
 * @returns {Promise<{ code: number, out: string, all: string }>} `out` is what it printed, `all` has its errors as well
 */
export function run([command, ...args], { env = {}, show = false } = {}) {
  const tools = join(root, 'node_modules', '.bin');
  // Node names the variable differently on Windows, and must not see it twice.
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, [path]: tools + delimiter + process.env[path], ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let out = '';
    let all = '';
    child.stdout?.on('data', (text) => {
      out += text;
      all += text;
    });
    child.stderr?.on('data', (text) => {
      all += text;
    });
    child.on('error', (error) => resolve({ code: 1, out, all: `${all}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, out, all }));
  });
}
