import type { SectionProps } from '../sections.ts';
import { SheetList } from './SheetList.tsx';
import { SheetPage } from './SheetPage.tsx';

/** `#/recovery/sheet`: all interviews; with an application, the sheet of one of its interviews. */
export function SheetSection({ id, kind }: SectionProps) {
  return id ? <SheetPage id={id} kind={kind} /> : <SheetList />;
}
