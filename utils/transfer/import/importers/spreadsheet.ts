import type { Importer } from '../importer.ts';

// Anybody's own table: known by the columns that an application can't be without, under any of their usual names.
export default { signature: [] } satisfies Importer;
