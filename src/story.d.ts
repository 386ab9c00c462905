declare module 'virtual:title' {
  /** The lines of the story's knots `about_…`, by what they are about. */
  export const about: Readonly<Record<string, readonly string[]>>;
}

declare module 'virtual:story' {
  /** The compiled story, as the compiler step checked it. */
  export const story: object;
  /** Sixteen hex digits over it. */
  export const fingerprint: string;
}
