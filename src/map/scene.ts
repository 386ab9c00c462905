import Phaser from 'phaser';
import type { PlaceId } from '../core/names.ts';
import { between, glance, hold, lookAtHome, type Camera, type Change } from './camera.ts';
import { gatheringScale, scaleToStand } from './gather.ts';
import type { MapEvent, MapProps } from './handle.ts';
import { leaveOut, type Layer } from './layers.ts';
import { layOut, type Layout, type Screen } from './layout.ts';
import type { Coming, Light, Prints } from './plates.ts';
import type { Point } from './projection.ts';
import { SITES, isAway, locate } from './sites.ts';
import { buildStage, lightOf, type Sight, type Stage, type Standpoint } from './stage.ts';

/** A camera at rest this long (ms) is worth a sharp print. */
const REST = 140;
const TURN = 600;
const DAWN = 900;
const AT_ONCE: Coming = { fade: 0, blocks: false };
/** How near the camera goes by itself to part a crowd. */
const CLOSE = 2.4;
/** More changes at once than this are no news but another moment: a way back, a run opened. */
const NEWS = 6;

/** Looks where it is told to and decides nothing. It has no input of its own; points come from the host. */
export class CityScene extends Phaser.Scene {
  #props: MapProps;
  #screen: Screen;
  #prints: Prints;
  #environs: HTMLImageElement | null = null;
  #layout: Layout;
  #camera: Camera;
  /** The scale the reader has chosen; the camera goes nearer by itself and comes back to it. */
  #wanted: number;
  #pointed: PlaceId | null = null;
  #fresh: ReadonlySet<PlaceId> = new Set();
  #printed: Light;
  #turning: Phaser.Tweens.Tween | null = null;
  /** Time (ms) until things count as at rest; 0 when they do. */
  #restless = 0;
  #stage: Stage | null = null;
  /** Layers that are not drawn. */
  #left: readonly Layer[] = [];
  readonly #see: (sight: Sight, changed: boolean) => void;
  readonly #fail: (reason: unknown) => void;

  /** `see` is told what the buttons need, at each frame; `fail`, what kept the first picture from being drawn. */
  constructor(props: MapProps, screen: Screen, prints: Prints, see: (sight: Sight, changed: boolean) => void, fail: (reason: unknown) => void) {
    super('city');
    this.#props = props;
    this.#screen = screen;
    this.#prints = prints;
    this.#see = see;
    this.#fail = fail;
    this.#layout = layOut(screen, 0, props.dialogue);
    this.#camera = lookAtHome(this.#layout.free);
    this.#wanted = this.#camera.scale;
    this.#printed = lightOf(props);
  }

  create(): void {
    try {
      this.#begin();
    } catch (reason) {
      this.#fail(reason);
    }
  }

  #begin(): void {
    this.#stage = buildStage(this, () => this.#stir());
    this.#tell(false);
    this.#camera = lookAtHome(this.#layout.free);
    this.#wanted = this.#camera.scale;
    this.#aim(this.#props.beat?.place, false);
    this.#draw();
    this.#stage.print(this.#from(), this.#printed, true, AT_ONCE);
    this.#rest();
  }

  /** Something still moves or waits: the loop must not sleep. */
  get busy(): boolean {
    return this.#restless > 0 || this.tweens.getTweens().length > 0;
  }

  show(props: MapProps): void {
    const before = this.#props;
    this.#props = props;
    const changed = SITES.filter(({ id }) => before.knowledge[id].value !== props.knowledge[id].value);
    const told = props.beat?.id !== before.beat?.id;
    const { height } = this.#layout.free;
    if (changed.length > 0 || told) this.#fresh = new Set(changed.length <= NEWS ? changed.map(({ id }) => id) : []);
    this.#tell(props.motion);
    if (props.focus !== null && props.focus !== before.focus) this.#aim(props.focus, props.motion);
    else if (told || this.#layout.free.height !== height) this.#aim(props.beat?.place, props.motion);
    this.#draw();
    if (told && props.motion) this.#stage?.stir();
    this.#stir();
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#tell(false);
    this.#camera = hold({ ...this.#camera, scale: this.#wanted }, this.#layout.free);
    this.#aim(this.#props.beat?.place, false);
    this.#draw();
    this.#rest();
    this.#stir(); // a new size has wiped the canvas, and the loop may be asleep
  }

  /** A better print has come. */
  print(prints: Partial<Prints>, environs: HTMLImageElement | null): void {
    this.#prints = { ...this.#prints, ...prints };
    this.#environs = environs;
    this.#draw();
    this.#stage?.print(this.#from(), this.#printed, true, AT_ONCE);
    this.#stir();
  }

  /** Moves the camera by hand: at once, and the reader's scale is kept from then on. */
  move(change: Change): void {
    this.#turning?.stop();
    this.#camera = hold(change(this.#camera, this.#layout.free), this.#layout.free);
    this.#wanted = this.#camera.scale;
    this.#stir();
  }

  /** Turns slowly where the hand would do it at once. */
  turn(change: Change): void {
    const to = hold(change(this.#camera, this.#layout.free), this.#layout.free);
    this.#wanted = to.scale;
    this.#turnTo(to, this.#props.motion);
  }

  /** The place under the pointer or the keyboard; `look` turns the camera to it. */
  point(place: PlaceId | null, look: boolean): void {
    if (look && place !== null && !isAway(place)) this.#turnTo(glance(this.#camera, this.#layout.free, locate(place), this.#stage?.cards(this.#layout)), this.#props.motion);
    if (place === this.#pointed) return;
    this.#pointed = place;
    this.#draw();
    this.#stir();
  }

  /** Draws without some layers until told otherwise: for the tests that look at them one by one. */
  leaveOut(left: readonly Layer[]): void {
    this.#left = left;
    leaveOut(this, left);
    this.#stir();
  }

  /** What a press on the scene's own cards means. */
  hit(at: Point): MapEvent | null {
    return this.#stage?.hit(at) ?? null;
  }

  hover(at: Point | null): void {
    if (this.#stage?.hover(at) === true) this.game.loop.wake();
  }

  override update(_: number, delta: number): void {
    if (this.#stage === null) return;
    if (gatheringScale(this.#camera.scale) !== this.#stage.gathered()) this.#draw();
    else this.#see(this.#stage.place(this.#from()), false);
    if (this.#restless > 0 && this.#turning === null) {
      this.#restless -= Math.min(delta, 50);
      if (this.#restless <= 0) this.#rest();
    }
  }

  #from(): Standpoint {
    return {
      props: this.#props, screen: this.#screen, layout: this.#layout, camera: this.#camera, prints: this.#prints, environs: this.#environs,
      pointed: this.#pointed ?? this.#props.focus ?? this.#props.beat?.place ?? null, wait: this.#turning === null ? 0 : TURN, fresh: this.#fresh,
    };
  }

  /** Sets the cards, and with them what is free for the camera. */
  #tell(motion: boolean): void {
    const foot = this.#stage?.tell(this.#props, this.#screen, motion) ?? null;
    this.#layout = layOut(this.#screen, foot === null ? 0 : this.#screen.height - foot.top, this.#props.dialogue, this.#props.errands !== null);
    this.#camera = hold(this.#camera, this.#layout.free);
  }

  /** Turns to what is told of, nearer where a crowd hides a change. */
  #aim(place: PlaceId | undefined, motion: boolean): void {
    const crowd = SITES.filter(({ away }) => !away);
    const told = crowd.find(({ id }) => id === place);
    const scale = told !== undefined && this.#fresh.has(told.id) ? scaleToStand(crowd, told, this.#layout.reach, this.#wanted, CLOSE) : this.#wanted;
    const to = hold({ ...this.#camera, scale }, this.#layout.free);
    this.#turnTo(place === undefined || isAway(place) ? to : glance(to, this.#layout.free, locate(place), this.#stage?.cards(this.#layout)), motion);
  }

  #turnTo(to: Camera, motion: boolean): void {
    this.#turning?.stop();
    this.#turning = null;
    const from = this.#camera;
    if (Math.hypot(to.x - from.x, to.y - from.y) * to.scale < 1 && Math.abs(to.scale / from.scale - 1) < 1e-3) return;
    if (motion) {
      const done = () => (this.#turning = null);
      this.#turning = this.tweens.addCounter({
        from: 0, to: 1, duration: TURN, ease: 'Sine.easeInOut', onComplete: done, onStop: done,
        onUpdate: (tween) => (this.#camera = between(from, to, tween.getValue() ?? 1)),
      });
    } else this.#camera = to;
    this.#stir();
  }

  #stir(): void {
    this.#restless = REST;
    this.game.loop.wake();
  }

  #draw(): void {
    if (this.#stage === null) return;
    this.#see(this.#stage.draw(this.#from()), true);
    this.#stage.settle(this.#from());
  }

  #rest(): void {
    this.#restless = 0;
    // The light changes when the camera has come to where it changes.
    const light = lightOf(this.#props);
    const { day, homes, centre } = this.#printed;
    const current = light.homes !== homes || light.centre !== centre;
    const changed = light.day !== day || current;
    this.#printed = light;
    this.#stage?.print(this.#from(), light, changed, changed ? { fade: this.#props.motion ? DAWN : DAWN / 3, blocks: current && this.#props.motion } : AT_ONCE);
    this.#stage?.settle(this.#from());
    this.#stage?.place(this.#from());
    if (this.#left.length > 0) leaveOut(this, this.#left);
  }
}
