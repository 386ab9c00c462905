import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SCENARIOS } from './facts.ts';
import type { Stock } from './stock.ts';
import { OFFLINE } from './words.ts';

/** What keeps the game for play without a network. */
export interface Offline {
  /** Keeps a scenario; or, as `rest`, everything. */
  keep(set: string): void;
  /** Tells what is kept, now and whenever it changes. What it gives back ends the telling. */
  watch(tell: (stock: Stock) => void): () => void;
  /** Tells, once, that a newer edition has come. What it gives back ends the waiting. */
  awaitNewer(tell: () => void): () => void;
}

/** What is kept for play without a network, in words; the rest is fetched only when it is asked for. */
export function Keeping({ offline }: { readonly offline: Offline }): JSX.Element | null {
  const [stock, setStock] = useState<Stock | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => offline.watch(setStock), [offline]);
  if (stock === null) return null;
  const { left, coming, fault } = stock;
  const titles = SCENARIOS.filter(({ id }) => stock.kept.includes(id)).map(({ title }) => title);
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>{OFFLINE.title}</h3>
      <p role="status">
        {coming ? OFFLINE.coming : left === 0 ? OFFLINE.whole : OFFLINE.kept(titles)}
        {coming ? <span aria-hidden="true">: {OFFLINE.left(megabytes(left))}</span> : null}
        {fault === null ? null : ` ${OFFLINE.faults[fault]}`}
      </p>
      {coming || left === 0 ? null : (
        <div class="onward">
          <button
            type="button"
            onClick={() => {
              heading.current?.focus(); // the button goes
              setStock({ ...stock, coming: true, fault: null });
              offline.keep('rest');
            }}
          >
            {OFFLINE.keep(megabytes(left))}
          </button>
        </div>
      )}
    </section>
  );
}

/** One quiet sentence once a newer edition of the game lies ready. */
export function Newer({ offline }: { readonly offline: Offline | null }): JSX.Element | null {
  const [newer, setNewer] = useState(false);
  useEffect(() => offline?.awaitNewer(() => setNewer(true)), [offline]);
  return newer ? <p role="status" class="newer">{OFFLINE.newer}</p> : null;
}

function megabytes(bytes: number): string {
  return `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`;
}
