import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { generate } from 'lean-qr';
import { toSvgDataURL } from 'lean-qr/extras/svg';
import debrief from '../../assets/class/debrief.json';
import type { Hall, WallPapers } from '../class/paper.ts';
import { BenchName, inOrder } from './bench.tsx';
import { addressesFor, written } from './place.ts';
import { WALL } from './words.ts';

interface LobbyProps {
  readonly code: string;
  readonly hall: Hall;
  readonly papers: WallPapers;
}

/** How one comes in: the code in letters to be read from the last bench, the address, a QR; and who has come. */
export function Lobby({ code, hall, papers }: LobbyProps): JSX.Element {
  const addresses = useAddresses();
  const [nth, setNth] = useState(0);
  const address = addresses[nth % Math.max(addresses.length, 1)];
  const seats = papers.bench.reduce((sum, one) => sum + one.seats, 0);
  return (
    <div class="lobby">
      <section class="code" aria-labelledby="join">
        <h2 id="join">{WALL.join}</h2>
        <p class="letters" style={{ '--letters': code.length }} role="img" aria-label={Array.from(code).join(' ')}>{code}</p>
        {address === undefined ? null : <p class="address"><span>{WALL.at}</span> <b>{written(address)}</b></p>}
        {addresses.length < 2 ? null : <button type="button" onClick={() => setNth(nth + 1)}>{WALL.otherAddress}</button>}
      </section>
      {address === undefined ? null : <img class="qr" src={qrOf(`${address}#${code}`)} alt={WALL.qr(written(address))} />}
      <section class="come" aria-label={WALL.benches}>
        <h3 aria-live="polite">{WALL.come(seats)}{hall.locked ? ` ${WALL.locked}` : ''}</h3>
        <ul>{inOrder(papers.bench).map(({ bench, seats: own }) => <li key={bench}><BenchName bench={bench} /> <b>{own}</b></li>)}</ul>
      </section>
    </div>
  );
}

/** The question that is put before the night, and again after it. */
export function Expect(): JSX.Element {
  const { question, lead, options } = debrief.expect;
  return (
    <section class="expect">
      <h2>{question}</h2>
      <p class="lead">{lead}</p>
      <ul>{options.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>
    </section>
  );
}

function useAddresses(): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    void (async () => {
      try {
        const { addresses: known } = await (await fetch('/api/here')).json() as { readonly addresses: readonly string[] };
        setAddresses(addressesFor(location, known));
      } catch {
        setAddresses(addressesFor(location, []));
      }
    })();
  }, []);
  return addresses;
}

/** Dark on light, with the margin a phone's camera asks for, whatever the theme. */
function qrOf(text: string): string {
  return toSvgDataURL(generate(text), { on: '#000', off: '#fff', pad: 3 });
}
