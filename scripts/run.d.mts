export const root: string;
export function run(
  command: string[],
  options?: { env?: Record<string, string>; show?: boolean },
): Promise<{ code: number; out: string; all: string }>;
