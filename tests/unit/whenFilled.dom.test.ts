import { afterEach, expect, test, vi } from 'vitest';
import { whenFilled } from '../../utils/capture/whenFilled.ts';

/** A frame of the test's own page; without an address unless it is given one. */
function frameOf(src?: string): Window & typeof globalThis {
  const frame = document.createElement('iframe');
  if (src) frame.src = src;
  document.body.append(frame);
  return frame.contentWindow as Window & typeof globalThis;
}

afterEach(() => document.body.replaceChildren());

test('waits in a frame without an address until there is something to fill in', async () => {
  const frame = frameOf();
  const start = vi.fn();
  whenFilled(frame, start);
  frame.document.body.append('Only words');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(start).not.toHaveBeenCalled();
  frame.document.body.append(frame.document.createElement('input'));
  await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
  frame.document.body.append(frame.document.createElement('input'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(start).toHaveBeenCalledOnce();
});

test('starts at once where there is an address, or a field already', () => {
  const start = vi.fn();
  whenFilled(window, start);
  expect(start).toHaveBeenCalledTimes(1);
  const frame = frameOf();
  frame.document.body.append(frame.document.createElement('textarea'));
  whenFilled(frame, start);
  expect(start).toHaveBeenCalledTimes(2);
});
