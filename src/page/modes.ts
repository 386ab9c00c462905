/** Alone with one side; several sides round one device; one host who types in what four sides decided; nobody, only watching. */
export const MODES = ['solo', 'table', 'host', 'watch'] as const;
export type Mode = (typeof MODES)[number];
