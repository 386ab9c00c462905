declare module 'virtual:title' {
  /** The lines of the story's knots `about_…`, by what they are about. */
  export const about: Readonly<Record<string, readonly string[]>>;
}

declare module 'virtual:stories' {
  /** Fetches the compiled story of a scenario, as the compiler step checked it. */
  export const stories: Readonly<Record<string, () => Promise<{ readonly default: object }>>>;
  /** Sixteen hex digits over the whole of it, the same for every scenario. */
  export const fingerprint: string;
}
