/** A folder that the person picked, with what Chromium adds: https://wicg.github.io/file-system-access/ */
export type Folder = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  /** Only in answer to a click. */
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
};

type Picker = (how: { id: string; mode: 'readwrite'; startIn: string }) => Promise<Folder>;
const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser lets people pick a folder to write into. */
export function canPickFolder(): boolean {
  return picker() !== undefined;
}

/** Lets the person pick a folder; undefined when they would rather not. */
export async function pickFolder(): Promise<Folder | undefined> {
  try {
    return await picker()?.({ id: 'rebound', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    throw error;
  }
}
