import type { AskKind } from '../../src/core/run.ts';
import { eachSide, SIDES, type Side } from '../../src/core/sides.ts';
import { draw, hash } from '../../src/core/temper.ts';
import { readLineMarks } from '../../src/core/marks.ts';
import type { Offer } from '../walk/night.ts';
import { Walker, type Ground } from '../walk/walker.ts';

/** Who answers for a side: the program in one of its tempers, or anybody, who takes what is open by chance and sends two couriers a round. */
export type Player = 'alive' | 'as-it-was' | 'anybody';
export type Players = Readonly<Record<Side, Player>>;

/** A night played to its end by the machine. */
export interface Played {
  readonly ending: string;
  /** What was decided, in order, each with its round: `wires srs.assembly`, `wires srs>kiosk`. */
  readonly decisions: readonly string[];
  /** How many of its four aims each side met. */
  readonly met: Readonly<Record<Side, number>>;
  /** Positions in the code of the texts that were told. */
  readonly told: readonly number[];
}

/** Who sits where when one chair is given to another than the rest. */
export function players(others: Player, side?: Side, player: Player = 'anybody'): Players {
  return eachSide((one) => (one === side ? player : others));
}

/** Texts of a story that are told, by their positions in the code: neither marks, nor what is compared, nor the words of choices. */
export function textsOf({ code }: Ground): Map<number, string> {
  const texts = new Map<number, string>();
  let [home, within] = [-1, false];
  for (const [at, step] of code.steps.slice(0, code.size).entries()) {
    if (step.home !== home) [home, within] = [step.home, false];
    if (step.op === 'ev' || step.op === '#' || step.op === 'line') within = true;
    if (step.op === '/ev' || step.op === '/#') within = false;
    if (!within && step.op === 'text' && typeof step.value === 'string' && /\p{L}{2}/u.test(step.value)) texts.set(at, step.value.trim());
  }
  return texts;
}

/** Plays nights of a scenario, each from its opening: the same players and seed make the same night, and with the program in every chair the night that the core deals. */
export function nightsOf(ground: Ground, scenario: string): (players: Players, seed: number) => Played {
  const walker = new Walker(ground, scenario);
  const { night, machine } = walker;
  const opening = walker.mark();
  const texts = [...textsOf(ground).keys()];
  const before = machine.hit.slice();
  const aims = new Map<number, Side>();
  for (const [at, tags] of ground.code.lines) {
    const side = SIDES.find((one) => ground.code.pathOf(at).startsWith(`aims_${one}`));
    if (side !== undefined && readLineMarks(tags).aim?.reached === 'met') aims.set(at, side);
  }

  function pick(seats: Players, seed: number, side: Side, kind: AskKind, offers: readonly Offer[]): Offer {
    const { round } = night;
    const player = seats[side];
    const sent = night.standing.sent[side];
    if (player !== 'anybody') return draw({ seed, temper: player }, kind === 'courier' ? `${round} ${String(sent)}` : round, side, { kind, options: offers });
    const open = offers.filter(({ locked }) => locked === undefined);
    const drawn = open[hash(`${String(seed)}|${round}|${side}|${kind}|${String(sent)}`) % open.length];
    if (drawn === undefined) throw new Error(`${round}: nothing is open to ${side}`);
    return drawn;
  }

  return (seats, seed) => {
    walker.undo(opening);
    machine.hit.set(before);
    const decisions: string[] = [];
    while (!night.standing.over) {
      const { round } = night;
      for (const side of SIDES) {
        for (let errands = night.standing.errands[side]; errands !== null && seats[side] !== 'as-it-was'; errands = night.standing.errands[side]) night.send(side, pick(seats, seed, side, 'courier', errands).id);
        for (const kind of ['order', 'contingency'] as const) {
          const asks = night.standing.asks[side];
          if (asks !== null) night.answer(side, pick(seats, seed, side, kind, asks).id);
        }
      }
      decisions.push(...night.standing.trail.slice(decisions.length).map((decision) => `${round} ${decision}`));
    }
    const met = [...aims].filter(([at]) => machine.hit[at] === 1);
    return {
      ending: walker.read('ending'),
      decisions,
      met: eachSide((side) => met.filter(([, whose]) => whose === side).length),
      told: texts.filter((at) => machine.hit[at] === 1),
    };
  };
}
