import Phaser from 'phaser';
import { attend } from './gestures.ts';
import type { MapHandle, MapProps, MapSend } from './handle.ts';
import { FACES, NIGHT } from './inks.ts';
import { WITHOUT, type Layer } from './layers.ts';
import type { Screen } from './layout.ts';
import './map.css';
import { knownPlaces } from './marks.ts';
import { createOverlay } from './overlay.ts';
import { firstPrints, laterPrints } from './prints.ts';
import { hasGpu } from './renderer.ts';
import { CityScene } from './scene.ts';
import type { Sight } from './stage.ts';

/** Frames the loop runs on after the last thing has moved: a drag must not put it to sleep between two moves. */
const LINGER = 12;
/** Plates are 4096 pixels wide: beyond this they have no more to show, and marks are sharp enough. */
const MAX_RATIO = 3;
/** How long (ms) a lost graphics context may take to come back. */
const PATIENCE = 4000;

/**
 * Mounts the map in a host element that has a size. Whatever the host shows stays until the first frame stands, then
 * the picture fades in over it. Never throws: what goes wrong arrives in `failed`.
 */
export function mountMap(host: HTMLElement, first: MapProps, send: MapSend): MapHandle {
  const gone = new AbortController();
  const { signal } = gone;
  const frame = document.createElement('div');
  let props = first;
  let screen = measure(host);
  let shown: { readonly game: Phaser.Game; readonly scene: CityScene } | null = null;
  let tellFailure: (reason: Error) => void = () => undefined;
  const failed = new Promise<Error>((resolve) => (tellFailure = resolve));

  frame.className = 'map-scene';
  host.append(frame);
  size();
  const overlay = createOverlay(frame, first.labels, {
    opened: (place) => send({ type: 'open-place', place }),
    send: ({ id }) => send({ type: 'courier', option: id }),
    point: (place, look) => shown?.scene.point(place, look),
    turn: (change) => shown?.scene.turn(change),
  });

  const fail = (reason: unknown) => {
    if (signal.aborted) return;
    dispose();
    tellFailure(reason instanceof Error ? reason : new Error(String(reason)));
  };

  async function start(): Promise<void> {
    const prints = await firstPrints(props.now, screen.faces);
    if (signal.aborted) return;
    const see = (sight: Sight, changed: boolean) => {
      if (changed) overlay.buttons.show(sight.marks, props.labels);
      overlay.buttons.place(sight);
      frame.classList.toggle('map-tight', sight.tight);
    };
    const scene = new CityScene(props, screen, prints, see, fail);
    const { onblur, onfocus } = window;
    const game = play(frame, screen, scene);
    signal.addEventListener('abort', () => {
      game.destroy(true);
      // Phaser destroys itself in its next step, which a sleeping loop never comes to.
      game.loop.wake();
    });
    game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      // Phaser takes these two for itself and never gives them back; nothing here pauses on blur.
      Object.assign(window, { onblur, onfocus });
      game.canvas.setAttribute('aria-hidden', 'true');
      game.canvas.addEventListener('webglcontextlost', () => setTimeout(() => isLost(game) && fail(new Error('the graphics card is gone')), PATIENCE), { signal });
      shown = { game, scene };
      fit();
      scene.show(props);
      frame.classList.toggle('map-still', !props.motion);
      frame.dataset['map'] = 'ready';
      void laterPrints(props.now, (more, environs) => {
        if (!signal.aborted) scene.print(more, environs);
      }).then(() => (frame.dataset['prints'] = 'all'));
    });
    let idle = 0;
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      idle = scene.busy ? 0 : idle + 1;
      if (idle > LINGER && shown !== null) game.loop.sleep();
    });
  }

  function size(): void {
    frame.style.setProperty('--map-width', `${screen.width}px`);
    frame.style.setProperty('--map-height', `${screen.height}px`);
  }

  /** Follows the host's size, the device's pixels and the reader's type. */
  function fit(): void {
    const now = measure(host);
    if (shown === null || JSON.stringify(now) === JSON.stringify(screen)) return;
    screen = now;
    size();
    shown.game.scale.resize(Math.round(screen.width * screen.ratio), Math.round(screen.height * screen.ratio));
    shown.scene.resize(screen);
  }

  attend(frame, signal, {
    move: (change) => shown?.scene.move(change),
    press: (at) => {
      const event = shown?.scene.hit(at) ?? null;
      if (event === null) overlay.placard.close();
      else send(event);
      return event !== null;
    },
    hover: (at) => {
      shown?.scene.hover(at);
      return at !== null && (shown?.scene.hit(at) ?? null) !== null;
    },
  });
  frame.addEventListener(WITHOUT, (event) => event instanceof CustomEvent && shown?.scene.leaveOut(event.detail as Layer[]), { signal });
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
  // A window dragged to another screen changes its pixels without changing its size.
  window.addEventListener('resize', fit, { signal });

  function dispose(): void {
    gone.abort();
    shown = null;
    frame.remove();
  }

  start().catch(fail);
  return {
    show(next) {
      props = next;
      fit();
      shown?.scene.show(next);
      overlay.show(knownPlaces(next.knowledge, next.now, next.errands), next.labels);
    },
    dispose,
    failed,
  };
}

/**
 * Phaser knows no device pixels: the game runs in physical ones, and CSS stretches the canvas over its frame. It takes
 * no input and plays no sound.
 */
function play(frame: HTMLElement, { width, height, ratio }: Screen, scene: CityScene): Phaser.Game {
  return new Phaser.Game({
    type: hasGpu() ? Phaser.WEBGL : Phaser.CANVAS,
    parent: frame,
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
    backgroundColor: NIGHT.water,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, autoRound: false },
    render: { powerPreference: 'low-power', roundPixels: false },
    scene,
  });
}

function isLost({ renderer }: Phaser.Game): boolean {
  return renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer && renderer.contextLost;
}

function measure(host: HTMLElement): Screen {
  const style = getComputedStyle(host);
  const ratio = Math.min(window.devicePixelRatio, MAX_RATIO);
  const { width, height } = host.getBoundingClientRect();
  // Whole device pixels: a picture stretched by a fraction of one is blurred all over.
  const whole = (size: number) => Math.max(1, Math.ceil(size * ratio)) / ratio;
  const face = (property: string, usual: string) => style.getPropertyValue(property).trim() || usual;
  return {
    width: whole(width),
    height: whole(height),
    ratio,
    type: Math.min(Math.max(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16, 1), 2),
    coarse: matchMedia('(pointer: coarse)').matches,
    faces: { caps: face('--caps', FACES.caps), names: face('--narrow', FACES.names), body: face('--body', FACES.body), caption: face('--period', FACES.caption) },
  };
}
