import type { GeneratedI18nStructure as Structure } from '../.wxt/i18n/structure';

/**
 * The types of `#i18n` (see `paths` in `tsconfig.json`): the same as the library's own, with the keys sorted by what they
 * need once for all. The library sorts them anew at each of two thousand calls, which takes the compiler minutes.
 */

type Value = string | number;

/** As many values as a text has `$1`, `$2` … */
type Numbered<Key extends keyof Structure> = { 1: [Value]; 2: [Value, Value]; 3: [Value, Value, Value] }[Extract<
  Structure[Key]['substitutions'],
  1 | 2 | 3
>];

/** A value for each `{name}` of a text. */
type Named<Key extends keyof Structure> = Structure[Key] extends { namedSubstitutions: readonly (infer Name)[] }
  ? { [Each in Name & string]: Value }
  : never;

type KeysThat<Features> = { [Key in keyof Structure]: Structure[Key] extends Features ? Key : never }[keyof Structure];

type NamedKey = KeysThat<{ namedSubstitutions: readonly string[] }>;
type PluralKey = KeysThat<{ plural: true }>;
type PlainKey = Exclude<KeysThat<{ plural: false; substitutions: 0 }>, NamedKey>;
type NumberedKey = KeysThat<{ plural: false; substitutions: 1 | 2 | 3 }>;
type PluralNumberedKey = Extract<PluralKey, KeysThat<{ substitutions: 1 | 2 | 3 }>>;

interface Translate {
  (key: PlainKey): string;
  <Key extends NumberedKey>(key: Key, values: Numbered<Key>): string;
  <Key extends Exclude<NamedKey, PluralKey>>(key: Key, values: Named<Key>): string;
  (key: PluralKey, count: number): string;
  <Key extends PluralNumberedKey>(key: Key, count: number, values: Numbered<Key>): string;
  <Key extends Extract<NamedKey, PluralKey>>(key: Key, count: number, values: Named<Key>): string;
}

export declare const i18n: { t: Translate };
