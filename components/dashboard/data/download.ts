import { saveFile } from '../saveFile.ts';

/** Saves a text (or a file that was made already) under this name. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  saveFile(name, typeof content === 'string' ? new Blob([content], { type }) : content);
}
