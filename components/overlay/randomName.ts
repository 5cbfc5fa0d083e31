/** A name for an element of ours, by which no page can tell whose it is. */
export function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return `${Array.from(letters, (n) => String.fromCharCode(97 + (n % 26))).join('')}-x`;
}
