import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MapHandle, MapProps } from '../map/handle.ts';
import { POSTER } from '../page/facts.ts';
import { WALL } from './words.ts';

interface CityProps {
  readonly props: MapProps;
  /** Called once when there can be no map: the text goes on without it. */
  readonly fails: () => void;
}

/** The living scene. It comes when the text stands already, and the text does not wait for it. */
export function City({ props, fails }: CityProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<MapHandle | null>(null);
  const newest = useRef(props);
  newest.current = props;
  useEffect(() => {
    let gone = false;
    const mount = async () => {
      // Phaser tries the canvas as it starts, out of reach of any catch.
      if (document.createElement('canvas').getContext('2d') === null) throw new Error('this browser refuses every canvas');
      const { mountMap } = await import('../map/mount.ts');
      if (gone || host.current === null) return;
      map.current = mountMap(host.current, newest.current, () => undefined);
      void map.current.failed.then(fails);
    };
    mount().catch(fails);
    return () => {
      gone = true;
      map.current?.dispose();
      map.current = null;
    };
  }, []);
  useEffect(() => map.current?.show(props), [props]);
  return (
    <section class="wallmap" aria-label={WALL.map}>
      {POSTER === undefined ? null : <img class="poster" src={POSTER} alt="" />}
      <div class="host" ref={host} />
    </section>
  );
}
