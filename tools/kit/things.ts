import type { Length, Phase } from '../../src/class/plan.ts';
import type { Card } from '../../src/class/seat.ts';

/** What the kit is made of, as it stands in `assets/`. */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly russian: string;
  readonly kind: string;
  /** Degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
  /** Played for in The Night. */
  readonly night: boolean;
  /** On the printed city. */
  readonly city: boolean;
}

export interface Source {
  readonly id: string;
  readonly short: string;
  readonly full: string;
}

/** An entry of the codex. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly later: string | null;
  readonly src: readonly string[];
}

export interface Doc extends Entry {
  readonly date: string;
  readonly author: string;
  readonly quote: string;
  readonly source: string;
  readonly questions: readonly string[];
}

/** Questions to one document: who made it and how it came to us, what for, and what it cannot tell. */
export type SourceQuestions = Readonly<Partial<Record<'origin' | 'purpose' | 'limits', string>>>;

/** A role card, and the file it stands in: a side's, or that of the undecided. */
export interface Role extends Card {
  readonly bench: string;
}

/** The phases of a round, for each of which the teacher has prompts. */
export const PROMPTED = ['read', 'debate', 'vote', 'seal', 'clock', 'record'] as const satisfies readonly Phase[];
export interface Prompt {
  /** What may be asked aloud. */
  readonly ask: readonly string[];
  /** What to watch for. */
  readonly watch: readonly string[];
}
/** Round, then phase. */
export type Prompts = Readonly<Record<string, Readonly<Record<(typeof PROMPTED)[number], Prompt>>>>;

export interface Debrief {
  readonly expect: { readonly question: string; readonly lead: string; readonly options: readonly { readonly id: string; readonly text: string }[] };
  readonly out_of_role: string;
  readonly questions: readonly { readonly id: string; readonly reading: string; readonly text: string }[];
  readonly readings: Readonly<Record<string, string>>;
  readonly ticket: readonly { readonly id: string; readonly text: string }[];
  readonly sensitive: string;
}

export interface Step {
  readonly minutes: number;
  readonly kind: 'join' | 'expect' | 'program' | 'round' | 'debrief';
  readonly what: string;
  readonly how: string;
  readonly rounds?: readonly string[];
}
/** A lesson as the guide has it; the desk's own plan of that length says what its minutes are made of. */
export interface Plan {
  readonly id: Length;
  readonly title: string;
  readonly minutes: number;
  /** Rounds the program plays, as they were, and why these. */
  readonly program: readonly string[];
  readonly why: string;
  readonly lessons: readonly { readonly title: string; readonly steps: readonly Step[] }[];
}

export interface Line {
  readonly what: string;
  readonly levels: readonly string[];
}
export interface Rubric {
  readonly levels: readonly string[];
  readonly speech: readonly Line[];
  readonly reflection: readonly Line[];
  readonly notes: readonly string[];
}

export interface Courses {
  /** What was not checked. */
  readonly notice: string;
  readonly courses: readonly { readonly board: string; readonly names: string }[];
  readonly questions: readonly { readonly question: string; readonly kind: string; readonly rounds: readonly string[]; readonly documents: readonly string[]; readonly lacks: string }[];
}
