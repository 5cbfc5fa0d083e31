import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createJournal } from '../../utils/journal/journal.ts';
import { createBackup, readTables } from '../../utils/transfer/createBackup.ts';
import { decryptBackup } from '../../utils/transfer/decryptBackup.ts';
import { encryptBackup } from '../../utils/transfer/encryptBackup.ts';
import { readEncryptedHead } from '../../utils/transfer/encryptedHead.ts';
import { makeBackup } from '../../utils/transfer/makeBackup.ts';
import { newPassphraseKey, type PassphraseKey, ROUNDS } from '../../utils/transfer/passphraseKey.ts';
import { parseBackup, readBackup } from '../../utils/transfer/readBackup.ts';
import { restore } from '../../utils/transfer/restore.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const PASSPHRASE = 'Näht die Möwe? 🐚';
const now = Date.UTC(2026, 10, 26, 12);
let key: PassphraseKey;
let bytes: Uint8Array<ArrayBuffer>;
let line: number;

beforeAll(async () => {
  key = await newPassphraseKey(PASSPHRASE);
  const file = await encryptBackup(new Blob(['{"format":"rebound","secret":"Corner Loaf"}']), key);
  bytes = new Uint8Array(await file.arrayBuffer());
  line = bytes.indexOf(10) + 1;
});

const open = (some: BlobPart) => decryptBackup(new Blob([some]), key);
const changed = (at: number) => Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
const withHead = (change: (head: never) => void) => {
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
  change(head as never);
  return new Blob([`${JSON.stringify(head)}\n`, bytes.subarray(line)]);
};

test('what was encrypted comes back with the passphrase, however its letters are typed, and says nothing without', async () => {
  expect(await (await open(bytes)).file?.text()).toContain('Corner Loaf');
  for (const typed of [PASSPHRASE.normalize('NFC'), PASSPHRASE.normalize('NFD')])
    expect(await (await decryptBackup(new Blob([bytes]), typed)).file?.text()).toContain('Corner Loaf');
  expect(new TextDecoder().decode(bytes)).not.toContain('Corner');
}, 60_000);

test('the key takes the rounds that are advised, can’t be taken out, and each file has salt and nonce of its own', async () => {
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
  const heads = await Promise.all(
    [1, 2].map(async () => {
      const found = await readEncryptedHead(await encryptBackup(new Blob(['{}']), key));
      expect(found?.problem).toBeUndefined();
      return found!.problem === undefined ? found!.head : undefined;
    }),
  );
  expect(heads[0]!.passphrase.rounds).toBe(ROUNDS);
  expect(heads[0]!.cipher.salt).not.toEqual(heads[1]!.cipher.salt);
  expect(heads[0]!.cipher.nonce).not.toEqual(heads[1]!.cipher.nonce);
});

test('a wrong passphrase is told from a damaged file', async () => {
  expect(await decryptBackup(new Blob([bytes]), 'näht die möwe? 🐚')).toEqual({ problem: 'wrongPassphrase' });
  expect(await open(changed(bytes.length - 1))).toEqual({ problem: 'damaged' });
  expect(await open(changed(line))).toEqual({ problem: 'damaged' });
}, 60_000);

describe('a file that is not as it was written is refused', () => {
  test('with any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (at) => {
        const { file, problem } = await open(changed(at));
        expect(file).toBeUndefined();
        expect(problem).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('cut off at any place, or with something behind', async () => {
    for (const length of [40, line - 1, line, line + 1, bytes.length - 1])
      expect(await open(bytes.slice(0, length))).toEqual({ problem: 'cutOff' });
    expect(await open(new Blob([bytes, 'x']))).toEqual({ problem: 'damaged' });
    expect(await open('Dear diary')).toEqual({ problem: 'notOurs' });
  });

  test('with another head: also one that names more rounds than a browser could do', async () => {
    const rounds = (count: number) =>
      withHead(({ passphrase }: { passphrase: { rounds: number } }) => {
        passphrase.rounds = count;
      });
    // The head as it was, but written in another way: what is sealed is its letters.
    expect(await open(new Blob(['{"format":"rebound-encrypted" ', bytes.subarray(28)]))).toEqual({
      problem: 'damaged',
    });
    expect(await open(rounds(ROUNDS + 1))).toEqual({ problem: 'damaged' });
    expect(await open(rounds(1e12))).toEqual({ problem: 'damaged' });
    expect(await open(rounds(1))).toEqual({ problem: 'damaged' });
    expect(await open(withHead((head: { more?: object }) => Object.assign(head, { more: {} })))).toEqual({
      problem: 'damaged',
    });
    expect(await open(withHead((head: { version: number }) => Object.assign(head, { version: 2 })))).toEqual({
      problem: 'newer',
    });
  });
});

test('a backup is read again before it counts as good: plain and encrypted, and then restored', async () => {
  const [from, to] = [openTestDatabase(), openTestDatabase()];
  const journal = createJournal(from, () => now);
  for (const title of ['Cook', 'Ranger']) await journal.addByHand({ typed: { title, company: 'Café' } }, 'applied');
  const shares: number[] = [];
  const plain = await makeBackup(from, now, { progress: (share) => shares.push(share) });
  expect(plain).toMatchObject({ applications: 2, encrypted: false, good: true });
  expect(plain.name).toMatch(/^rebound-2026-11-2[567]\.json$/);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);

  const sealed = await makeBackup(from, now, { key });
  expect(sealed).toMatchObject({ applications: 2, encrypted: true, good: true });
  expect(sealed.name).toMatch(/\.rebound$/);
  expect((await readBackup(sealed.file)).problem?.kind).toBe('notOurs');
  const { file } = await decryptBackup(sealed.file, PASSPHRASE);
  await restore(to, (await readBackup(file!)).backup!.tables, now);
  expect(await readTables(to)).toEqual(await readTables(from));

  // What a restore would refuse is no good backup, and is said to be none.
  const [first] = await from.events.toArray();
  await from.events.put({ ...first!, type: 'unheard' as never });
  expect(parseBackup(JSON.stringify(await createBackup(from, now))).problem?.kind).toBe('damaged');
  expect(await makeBackup(from, now)).toMatchObject({ good: false });
  await Promise.all([from.delete(), to.delete()]);
}, 60_000);
