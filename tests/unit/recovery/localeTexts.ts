import { parse } from 'yaml';
import english from '../../../locales/en.yml?raw';

interface Tree {
  [name: string]: string | number | Tree;
}

/** Texts of the English locale under some of its first names: `[path, text]`. What is not there yet has none. */
export function localeTexts(...blocks: string[]): [path: string, text: string][] {
  const tree = parse(english) as Tree;
  return blocks.flatMap((block) => (tree[block] === undefined ? [] : textsOf(tree[block], block)));
}

function textsOf(tree: Tree[string], path: string): [string, string][] {
  if (typeof tree !== 'object') return [[path, String(tree)]];
  return Object.entries(tree).flatMap(([name, value]) => textsOf(value, `${path}.${name}`));
}
