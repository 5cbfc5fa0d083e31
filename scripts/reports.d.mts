export interface Counts {
  passed: number;
  failed: string[];
}
export function fromVitest(report: unknown): Counts;
export function fromPlaywright(report: unknown): Counts;
