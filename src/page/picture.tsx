import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { POSTER } from './facts.ts';
import { Fetched } from './fetched.tsx';
import type { Model, Send } from './model.ts';
import { WORDS } from './words.ts';

/** What fills the map's host: mounted once, shown every change, left when the map is put away. `large`: it is pulled open. */
export type MountMap = (host: HTMLElement, model: Model, send: Send, large: boolean) => { show(model: Model, large: boolean): void; dispose(): void; readonly failed: Promise<unknown> };

interface PictureProps {
  readonly model: Model;
  readonly send: Send;
  /** Absent until the map has been loaded, null when it cannot be: the still picture stands for it. */
  readonly mount: MountMap | null | undefined;
}

/** The lowest and highest a reader can pull the map on a narrow screen, in parts of the window's height. */
const PULL = { low: 0.16, folded: 0.28, open: 0.68, high: 0.85 } as const;

/**
 * The place of the map: its host, a still picture until the map comes, and on a narrow screen the handle that pulls
 * it open (the same as a button, for those who do not drag).
 */
export function Picture({ model, send, mount }: PictureProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState<number>(PULL.folded);
  const [failed, setFailed] = useState(false);
  const dragged = useRef(false);
  const map = useRef<ReturnType<MountMap> | null>(null);
  const open = share > (PULL.folded + PULL.open) / 2;
  useEffect(() => {
    if (host.current === null || mount === undefined || mount === null) return undefined;
    const mounted = mount(host.current, model, send, open);
    map.current = mounted;
    void mounted.failed.then(() => setFailed(true));
    return () => mounted.dispose();
  }, [mount]);
  useEffect(() => map.current?.show(model, open), [model, open]);
  const pull = (event: PointerEvent) => {
    const { top } = host.current?.getBoundingClientRect() ?? { top: 0 };
    dragged.current = true;
    setShare(Math.min(PULL.high, Math.max(PULL.low, (event.clientY - top) / innerHeight)));
  };
  return (
    <section class="map" aria-label={WORDS.map} style={{ '--pulled': `${share * 100}vh` }}>
      {POSTER === undefined ? null : <img class="poster" src={POSTER} alt="" />}
      <div id="map" ref={host} />
      {failed || mount === null ? null : <p class="printing"><Fetched words={WORDS.printing} /></p>}
      {failed || mount === null ? <p class="still">{WORDS.still}</p> : null}
      <button
        type="button"
        class="pull"
        aria-expanded={open}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => event.buttons > 0 && Math.abs(event.movementY) > 0 && pull(event)}
        onClick={() => {
          if (!dragged.current) setShare(open ? PULL.folded : PULL.open);
          dragged.current = false;
        }}
      >
        {open ? WORDS.closeMap : WORDS.openMap}
      </button>
    </section>
  );
}
