import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Send } from './model.ts';
import { Keeping, type Offline } from './offline.tsx';
import { CHOICES, DEFAULTS, type HintId, type Setting, type Settings } from './settings.ts';
import { SETTINGS } from './words.ts';

/** A setting that is set here; hints go by themselves. */
type Shown = Exclude<Setting, HintId>;

const GROUPS: readonly (readonly [title: string, settings: readonly Shown[]])[] = [
  [SETTINGS.groups.reading, ['textSize', 'face', 'theme', 'motion', 'sources']],
  [SETTINGS.groups.telling, ['broadsides', 'byItself', 'pace', 'numberKeys']],
  [SETTINGS.groups.picture, ['map', 'layout', 'volume', 'mute', 'captions']],
];

interface SettingsScreenProps {
  readonly settings: Settings;
  /** False when the browser refuses to keep them. */
  readonly lasting: boolean;
  /** Null where nothing can be kept for play without a network. */
  readonly offline: Offline | null;
  readonly send: Send;
}

export function SettingsScreen({ settings, lasting, offline, send }: SettingsScreenProps): JSX.Element {
  const set = (name: Shown, value: unknown) => send({ type: 'set', settings: { ...settings, [name]: value } });
  return (
    <section class="screen settings">
      <h2 tabIndex={-1}>{SETTINGS.title}</h2>
      {lasting ? null : <p class="lead">{SETTINGS.notStored}</p>}
      {GROUPS.map(([title, names]) => (
        <section key={title}>
          <h3>{title}</h3>
          {names.map((name) => <Field key={name} name={name} value={settings[name]} set={(value) => set(name, value)} />)}
        </section>
      ))}
      <button type="button" onClick={() => send({ type: 'set', settings: DEFAULTS })}>{SETTINGS.reset}</button>
      {offline === null ? null : <Keeping offline={offline} />}
    </section>
  );
}

interface FieldProps {
  readonly name: Shown;
  readonly value: Settings[Shown];
  readonly set: (value: unknown) => void;
}

/** A switch for yes and no, a slider for the volume, a row of choices for the rest. */
function Field({ name, value, set }: FieldProps): JSX.Element {
  const id = useId();
  const hint = SETTINGS.hints[name];
  const label = SETTINGS.names[name];
  const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  const hinted = hint === undefined ? null : <p class="hint" id={`${id}-hint`}>{hint}</p>;
  if (typeof value === 'boolean') {
    return (
      <div class="field">
        <label class="check"><input type="checkbox" checked={value} {...described} onChange={(event) => set(event.currentTarget.checked)} /> {label}</label>
        {hinted}
      </div>
    );
  }
  if (name === 'volume') {
    return (
      <div class="field range">
        <label for={id}>{label}</label>
        <input id={id} type="range" min="0" max="100" step="10" value={value} aria-valuetext={SETTINGS.percent(Number(value))} onInput={(event) => set(Number(event.currentTarget.value))} />
        <output>{SETTINGS.percent(Number(value))}</output>
      </div>
    );
  }
  return (
    <fieldset class="field" {...described}>
      <legend>{label}</legend>
      <div class="chips">
        {CHOICES[name].map((choice) => (
          <label key={String(choice)} class="chip">
            <input type="radio" name={id} checked={choice === value} onChange={() => set(choice)} />
            <span>{typeof choice === 'number' ? SETTINGS.percent(choice) : (SETTINGS.options[name]?.[String(choice)] ?? String(choice))}</span>
          </label>
        ))}
      </div>
      {hinted}
    </fieldset>
  );
}
