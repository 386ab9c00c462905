declare module 'virtual:story' {
  /** The compiled story, as the compiler step checked it. */
  export const story: object;
  /** Sixteen hex digits over it. */
  export const fingerprint: string;
}
