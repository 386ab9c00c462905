import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TEMPERS } from '../core/run.ts';
import { SIDES } from '../core/sides.ts';
import { LENGTHS, planned, type Plan } from '../class/plan.ts';
import { BENCH_NAMES } from '../class/words.ts';
import { listed, parted, sharing, SHARED, suggest } from './suggest.ts';
import { roundsOf, roundTitle } from './texts.ts';
import { OPENING } from './words.ts';

/** How a class is planned before anybody has touched anything. */
export const USUAL: Plan = { scenario: 'night', length: '45', ...suggest(24), temper: 'as-it-was', open: false };
const STUDENTS = 24;
const MOST = 45;

/** A plan, to be changed. `fresh` asks for the number of students, and suggests sides by it. */
export function PlanForm({ plan, fresh, onPlan }: { readonly plan: Plan; readonly fresh: boolean; readonly onPlan: (plan: Plan) => void }): JSX.Element {
  const put = (change: Partial<Plan>): void => onPlan({ ...plan, ...change });
  const shared = plan.merged.length > 0;
  const programmed = SIDES.filter((side) => !plan.sides.includes(side));
  const rounds = roundsOf(plan.scenario);
  const { played, programmed: told } = parted(plan, rounds);
  const { whole, debrief } = planned(plan, rounds);
  const titles = (ids: readonly string[]) => listed(ids.map((id) => `“${roundTitle(id)}”`));
  const choose = (side: (typeof SIDES)[number], on: boolean): void => {
    const sides = SIDES.filter((one) => (one === side ? on : plan.sides.includes(one)));
    put({ sides, merged: sharing(sides, shared) });
  };
  return (
    <>
      <fieldset>
        <legend>{OPENING.scenario}</legend>
        {Object.entries(OPENING.scenarios).map(([scenario, words]) => <label class="check" key={scenario}><input type="radio" name="scenario" checked={plan.scenario === scenario} onChange={() => put({ scenario })} />{words}</label>)}
      </fieldset>
      {fresh ? <Students onSuggest={put} /> : null}
      <fieldset>
        <legend>{OPENING.length}</legend>
        {LENGTHS.map((length) => <label class="check" key={length}><input type="radio" name="length" checked={plan.length === length} onChange={() => put({ length })} />{OPENING.lengths[length]}</label>)}
        <p class="note" role="status">{OPENING.sum(whole, debrief)} {OPENING.rounds(titles(played), titles(told))} {plan.length === 'two' ? OPENING.twice : ''}</p>
      </fieldset>
      <fieldset>
        <legend>{OPENING.sides}</legend>
        <div class="pair">{SIDES.map((side) => <label class="check" key={side}><input type="checkbox" checked={plan.sides.includes(side)} onChange={(event) => choose(side, event.currentTarget.checked)} />{BENCH_NAMES[side]}</label>)}</div>
        <label class="check"><input type="checkbox" checked={shared} disabled={!SHARED.flat().every((side) => plan.sides.includes(side))} onChange={(event) => put({ merged: sharing(plan.sides, event.currentTarget.checked) })} />{OPENING.merged}</label>
        <label class="check"><input type="checkbox" checked={plan.undecided} onChange={(event) => put({ undecided: event.currentTarget.checked })} />{OPENING.undecided}</label>
        <p class="note">{OPENING.fromTwenty} {programmed.length === 0 ? OPENING.noneProgrammed : OPENING.programmed(listed(programmed.map((side) => BENCH_NAMES[side])))}</p>
      </fieldset>
      <fieldset>
        <legend>{OPENING.temper}</legend>
        {TEMPERS.map((temper) => <label class="check" key={temper}><input type="radio" name="temper" checked={plan.temper === temper} onChange={() => put({ temper })} />{OPENING.tempers[temper]}</label>)}
      </fieldset>
      <fieldset>
        <legend>{OPENING.letIn}</legend>
        {[false, true].map((open) => <label class="check" key={String(open)}><input type="radio" name="open" checked={plan.open === open} onChange={() => put({ open })} />{open ? OPENING.open : OPENING.door}</label>)}
      </fieldset>
    </>
  );
}

function Students({ onSuggest }: { readonly onSuggest: (suggestion: ReturnType<typeof suggest>) => void }): JSX.Element {
  const [many, setMany] = useState(String(STUDENTS));
  const change = (text: string): void => {
    setMany(text);
    const students = Math.round(Number(text));
    if (students >= 1 && students <= MOST) onSuggest(suggest(students));
  };
  return (
    <p class="field">
      <label class="label" for="students">{OPENING.students}</label>
      <input id="students" type="number" inputMode="numeric" min="1" max={MOST} value={many} aria-describedby="suggested" onInput={(event) => change(event.currentTarget.value)} />
      <span class="note" id="suggested">{OPENING.suggested}</span>
    </p>
  );
}
