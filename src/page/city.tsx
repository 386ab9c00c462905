import type { JSX } from 'preact';
import { isSide, type Holder } from '../core/sides.ts';
import { forces, GROUPS, ICON_OF, rows, knownInWords, tally, type Group, type Row } from './ledger.ts';
import { HolderMark, Icon, type IconId } from './marks.tsx';
import type { Model, Send } from './model.ts';
import { CITY, HOLDER_NAMES, SIDE_NAMES } from './words.ts';

/** Who holds the city, in short, beside the map. */
export function CityPanel({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  const pick = (group: Group, ...ids: readonly string[]) => rows(model, group).filter(({ id }) => ids.includes(id));
  const standing = forces(model).filter(({ id }) => id === 'aurora' || id === 'cossacks');
  return (
    <aside class="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{CITY.title}</h2>
      <Key />
      <h3>{CITY.groups.wires}</h3>
      <ul>{rows(model, 'wires').map((row) => <PlaceRow key={row.id} row={row} />)}</ul>
      <h3>{CITY.groups.roads}</h3>
      <ul>
        <Tally icon="bridge" name={CITY.bridges} list={rows(model, 'bridges')} />
        <Tally icon="station" name={CITY.stations} list={rows(model, 'stations')} />
      </ul>
      <h3>{CITY.groups.money}</h3>
      <ul>{rows(model, 'money').map((row) => <PlaceRow key={row.id} row={row} />)}</ul>
      <h3>{CITY.groups.force}</h3>
      <ul>
        {pick('force', 'winter_palace', 'peter_paul').map((row) => <PlaceRow key={row.id} row={row} />)}
        {standing.map(({ id, name, standing: where, asOf, stale }) => {
          const known = [where, knownInWords({ asOf, stale })].filter((words) => words !== '').join(', ');
          return (
            <li key={id} class={known.length > 20 ? 'long' : ''}>
              <Icon id={id === 'aurora' ? 'ship' : 'barracks'} />
              <span class="name">{name}</span>
              <span class="known">{known}</span>
            </li>
          );
        })}
      </ul>
      <Wires model={model} />
      <button type="button" class="quiet" onClick={() => send({ type: 'go', screen: 'city' })}>{CITY.open}</button>
    </aside>
  );
}

function Key(): JSX.Element {
  return (
    <ul class="key">
      {(['soviet', 'government', 'contested', 'nobody', 'duma'] satisfies Holder[]).map((holder) => (
        <li key={holder}><HolderMark holder={holder} /> {HOLDER_NAMES[holder]}</li>
      ))}
    </ul>
  );
}

function PlaceRow({ row: { id, name, holder, asOf, stale } }: { readonly row: Row }): JSX.Element {
  return (
    <li class={stale ? 'stale' : ''}>
      <Icon id={ICON_OF[id] ?? 'hall'} />
      <span class="name">{name}</span>
      <HolderMark holder={holder} />
      <span class="unseen">{HOLDER_NAMES[holder]}</span>
      <Known asOf={asOf} stale={stale} />
    </li>
  );
}

/** Beside the mark the bare hour will do for the eye; what may have changed is said in full. */
function Known({ asOf, stale }: { readonly asOf: string; readonly stale: boolean }): JSX.Element {
  return (
    <span class="known">
      {stale || asOf === '' ? null : <span aria-hidden="true">{asOf}</span>}
      <span class={stale ? '' : 'unseen'}>{knownInWords({ asOf, stale })}</span>
    </span>
  );
}

function Tally({ icon, name, list }: { readonly icon: IconId; readonly name: string; readonly list: readonly Row[] }): JSX.Element {
  const stale = list.some((row) => row.stale);
  return (
    <li class={`tally ${stale ? 'stale' : ''}`}>
      <Icon id={icon} />
      <span class="name">{name}</span>
      <span class="many">{list.map(({ id, holder }) => <HolderMark key={id} holder={holder} />)}</span>
      <span class="known">{tally(list)}{stale ? `, ${CITY.stale}` : ''}</span>
    </li>
  );
}

function Wires({ model: { seat, view } }: { readonly model: Model }): JSX.Element | null {
  if (!isSide(seat)) return null;
  return <p class="wires">{view.knowledge[`lines_${seat}`].value ? CITY.wires.true : CITY.wires.false}</p>;
}

/** Every place and every force, as known: what the map shows, in words. */
export function CityScreen({ model }: { readonly model: Model }): JSX.Element {
  const groups = Object.keys(GROUPS) as Group[];
  return (
    <section class="screen city-screen">
      <h2 tabIndex={-1}>{CITY.title}</h2>
      {model.seat === 'watch' ? null : <p class="lead">{model.ended ? CITY.leadWhole : CITY.lead(SIDE_NAMES[model.seat])}</p>}
      <Wires model={model} />
      {groups.map((group) => (
        <Table
          key={group}
          title={group === 'bridges' ? CITY.bridges : group === 'stations' ? CITY.stations : CITY.groups[group]}
          held={CITY.holder}
          rows={rows(model, group).map((row) => ({ ...row, value: <><HolderMark holder={row.holder} /> {HOLDER_NAMES[row.holder]}</> }))}
        />
      ))}
      <Table title={CITY.people} held={CITY.where} rows={forces(model).map((row) => ({ ...row, value: <>{row.standing}</> }))} />
    </section>
  );
}

interface TableProps {
  readonly title: string;
  readonly held: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly value: JSX.Element; readonly asOf: string; readonly stale: boolean }[];
}

function Table({ title, held, rows: list }: TableProps): JSX.Element {
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr><th scope="col">{CITY.place}</th><th scope="col">{held}</th><th scope="col">{CITY.since}</th></tr>
      </thead>
      <tbody>
        {list.map((row) => (
          <tr key={row.id} class={row.stale ? 'stale' : ''}>
            <th scope="row">{row.name}</th>
            <td>{row.value}</td>
            <td>{knownInWords(row) === '' ? CITY.fromStart : knownInWords(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
