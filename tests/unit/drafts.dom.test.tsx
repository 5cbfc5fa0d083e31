import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { forgetDrafts, readDraft, writeDraft } from '../../components/ui/drafts.ts';
import { Field } from '../../components/ui/Field.tsx';
import { useDraft } from '../../components/ui/useDraft.ts';

let root: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function Form() {
  const draft = useDraft('form', { name: '', role: 'contact' });
  return (
    <form>
      <input
        aria-label="Name"
        value={draft.values.name}
        onInput={(event) => draft.set({ name: event.currentTarget.value })}
      />
      <p>{draft.putBackFrom === undefined ? 'fresh' : 'put back'}</p>
      <button type="button" onClick={draft.forget}>
        Saved
      </button>
    </form>
  );
}

const reopen = () => {
  render(null, root);
  render(<Form />, root);
};

describe('a form', () => {
  test('has its words again when it is opened anew, until they are saved', async () => {
    render(<Form />, root);
    await expect.element(page.getByText('fresh')).toBeVisible();
    await page.getByRole('textbox').fill('Jana');
    reopen();
    await expect.element(page.getByRole('textbox')).toHaveValue('Jana');
    await expect.element(page.getByText('put back')).toBeVisible();
    await page.getByRole('button').click();
    await expect.element(page.getByRole('textbox')).toHaveValue('');
    reopen();
    await expect.element(page.getByText('fresh')).toBeVisible();
  });

  test('that is as it was at first is no draft', async () => {
    render(<Form />, root);
    await page.getByRole('textbox').fill('J');
    expect(readDraft('form')).toBeDefined();
    await page.getByRole('textbox').fill('');
    expect(readDraft('form')).toBeUndefined();
  });
});

describe('notes', () => {
  const saved: string[] = [];
  const draw = () =>
    render(<Field label="Notes" lines={3} draft="notes" value="old" onSave={(value) => saved.push(value)} />, root);

  test('that were never saved are put back, and saved or let go when the person says so', async () => {
    writeDraft('notes', { text: 'old and new' });
    draw();
    await expect.element(page.getByRole('textbox')).toHaveValue('old and new');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(saved).toEqual(['old and new']);
    expect(readDraft('notes')).toBeUndefined();
  });

  test('are kept at every key, and forgotten with Esc', async () => {
    draw();
    await page.getByRole('textbox').click();
    await userEvent.keyboard('x');
    expect(readDraft('notes')?.values.text).toContain('x');
    await userEvent.keyboard('{Escape}');
    expect(readDraft('notes')).toBeUndefined();
    await expect.element(page.getByRole('textbox')).toHaveValue('old');
  });
});

describe('the store of drafts', () => {
  test('forgets after a month, and what is none', () => {
    vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] });
    writeDraft('a', { text: 'x' });
    vi.setSystemTime(1_700_000_000_000 + 31 * 86_400_000);
    expect(readDraft('a')).toBeUndefined();
    localStorage.setItem('draft:b', '{"at":1e15,"values":{"text":{}}}');
    expect(readDraft('b')).toBeUndefined();
    localStorage.setItem('draft:c', 'not JSON');
    expect(readDraft('c')).toBeUndefined();
  });

  test('holds the latest sixty, and lets go of all when it is told to', () => {
    vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] });
    for (let at = 0; at < 70; at++) {
      vi.setSystemTime(1_700_000_000_000 + at);
      writeDraft(String(at), { text: 'x' });
    }
    expect(readDraft('9')).toBeUndefined();
    expect(readDraft('10')).toBeDefined();
    localStorage.setItem('theme', 'dark');
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['theme']);
  });

  test('does not take what is too long', () => {
    writeDraft('a', { text: 'x'.repeat(100_000) });
    expect(readDraft('a')).toBeUndefined();
  });
});
