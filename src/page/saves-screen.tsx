import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Log } from '../core/run.ts';
import { SCENARIOS } from './facts.ts';
import { sentence, type Saves, type Slot } from './saves.ts';
import type { Send } from './model.ts';
import { SAVES, SIDE_NAMES, WORDS } from './words.ts';

interface SavesScreenProps {
  readonly saves: Saves;
  /** The run on the table; null on the title page. */
  readonly log: Log | null;
  readonly send: Send;
}

/** Twelve slots, what was kept by itself, files and links. What fails says so, and nothing is lost. */
export function SavesScreen({ saves, log, send }: SavesScreenProps): JSX.Element {
  const [kept, setKept] = useState<readonly Slot[]>([]);
  const [link, setLink] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { link: linkTo } = saves;
  const say = (notice: string) => send({ type: 'say', notice });
  const look = () => saves.list().then(setKept);
  const attempt = (work: Promise<unknown>) => void work.catch((error: unknown) => say(sentence(error, SAVES.damaged)));
  useEffect(() => attempt(look()), [saves]);
  const load = (loaded: Log, slot?: string) => send({ type: 'load', log: loaded, notice: SAVES.loaded, ...(slot === undefined ? {} : { slot }) });
  const keep = (slot: string, name: string) => log !== null && attempt(saves.put(slot, log).then(look).then(() => say(SAVES.saved(name))));
  const clear = (slot: string, name: string) => attempt(saves.remove(slot).then(look).then(() => say(SAVES.cleared(name))));
  return (
    <section class="screen saves">
      <h2 tabIndex={-1}>{SAVES.title}</h2>
      <p class="lead">{!saves.lasting ? SAVES.notLasting : linkTo === null ? SAVES.fromFile : SAVES.lead}</p>
      <ol class="slots">
        {kept.filter(({ id }) => !saves.slots.includes(id)).map((slot) => (
          <SlotRow key={slot.id} name={SAVES.auto} slot={slot} load={load} keep={undefined} clear={undefined} />
        ))}
        {saves.slots.map((id, n) => {
          const name = SAVES.slot(n + 1);
          return (
            <SlotRow
              key={id}
              name={name}
              slot={kept.find((one) => one.id === id)}
              load={load}
              keep={log === null ? undefined : () => keep(id, name)}
              clear={() => clear(id, name)}
            />
          );
        })}
      </ol>
      <h3>{linkTo === null ? SAVES.fileOnly : SAVES.file}</h3>
      <div class="onward">
        {log === null ? null : <button type="button" onClick={() => attempt(Promise.resolve().then(() => saves.exportFile(log)))}>{SAVES.export}</button>}
        <button type="button" onClick={() => file.current?.click()}>{SAVES.import}</button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={SAVES.import}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen !== undefined) attempt(saves.importFile(chosen).then((imported) => load(imported)));
          }}
        />
        {log === null || linkTo === null ? null : <button type="button" onClick={() => setLink(linkTo(log))}>{SAVES.link}</button>}
      </div>
      {link === null ? null : (
        <p class="link">
          <label>{SAVES.linkReady} <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} /></label>
          <button type="button" onClick={() => attempt(navigator.clipboard.writeText(link).then(() => say(SAVES.copied)))}>{SAVES.copy}</button>
        </p>
      )}
    </section>
  );
}

interface SlotRowProps {
  readonly name: string;
  readonly slot: Slot | undefined;
  readonly load: (log: Log, slot?: string) => void;
  readonly keep: (() => void) | undefined;
  readonly clear: (() => void) | undefined;
}

function SlotRow({ name, slot, load, keep, clear }: SlotRowProps): JSX.Element {
  return (
    <li class={slot === undefined ? 'slot empty' : 'slot'}>
      <div>
        <h3>{name}</h3>
        <p>{slot === undefined ? SAVES.empty : describe(slot)}</p>
      </div>
      <div class="onward">
        {slot === undefined ? null : <button type="button" aria-label={SAVES.label(SAVES.load, name)} onClick={() => load(slot.log, slot.id)}>{SAVES.load}</button>}
        {keep === undefined ? null : <button type="button" aria-label={SAVES.label(slot === undefined ? SAVES.keep : SAVES.keepOver, name)} onClick={keep}>{slot === undefined ? SAVES.keep : SAVES.keepOver}</button>}
        {slot === undefined || clear === undefined ? null : <button type="button" class="quiet" aria-label={SAVES.label(SAVES.remove, name)} onClick={clear}>{SAVES.remove}</button>}
      </div>
    </li>
  );
}

/** "Wires, Bolsheviks · 2 decisions · kept 3 May, 14:05". */
function describe({ log, kept }: Slot): string {
  const scenario = SCENARIOS.find(({ id }) => id === log.scenario)?.title ?? log.scenario;
  const sides = log.sides.map((side) => SIDE_NAMES[side]).join(', ');
  const when = new Intl.DateTimeFormat(WORDS.locale, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(kept);
  return `${scenario}, ${sides} · ${SAVES.decisions(log.decisions.filter(({ by }) => by === 'person').length)} · ${SAVES.kept(when)}`;
}
