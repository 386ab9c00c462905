import type { Scene } from 'phaser';
import type { PlaceId } from '../core/names.ts';
import { createBalloon } from './balloon.ts';
import { contains, toView, type Camera, type Rect } from './camera.ts';
import { createDialogue } from './dialogue.ts';
import { onEnvirons } from './environs.ts';
import { forcesOf } from './forces.ts';
import { createFurniture } from './furniture.ts';
import { gatheringScale } from './gather.ts';
import type { MapEvent, MapProps } from './handle.ts';
import { DAY, NIGHT } from './inks.ts';
import type { Layout, Screen } from './layout.ts';
import { currentAt } from './lights.ts';
import { createMarkers, createRing } from './markers.ts';
import { knownPlaces, marksOf, type Mark } from './marks.ts';
import { lineOf } from './journeys.ts';
import { pathsOver } from './paths.ts';
import { layPlates, type Coming, type Light, type Prints } from './plates.ts';
import type { Point } from './projection.ts';
import { createRoutes } from './routes.ts';
import { createSearchlight } from './searchlight.ts';
import { SITES, isAway, locate } from './sites.ts';
import { createSky } from './sky.ts';
import { createSpans, shutSpans } from './spans.ts';
import { daylight } from './sun.ts';
import { createTokens } from './tokens.ts';
import { weatherAt } from './weather.ts';

/** All that a drawing is made from; the scene's, handed over each time. */
export interface Standpoint {
  readonly props: MapProps;
  readonly screen: Screen;
  readonly layout: Layout;
  readonly camera: Camera;
  readonly prints: Prints;
  readonly environs: HTMLImageElement | null;
  /** How long (ms) the camera is still on its way. */
  readonly wait: number;
  /** What the pointer, the keyboard or the telling points at. */
  readonly pointed: PlaceId | null;
  readonly fresh: ReadonlySet<PlaceId>;
}

/** What the buttons above the picture need at each frame. */
export interface Sight {
  readonly marks: readonly Mark[];
  /** A mark's point in CSS pixels of the view. */
  readonly view: (mark: Mark) => Point;
  /** It lies under a card. */
  readonly covered: (mark: Mark, at: Point) => boolean;
  /** There is no room for the hands and the credit. */
  readonly tight: boolean;
}

export interface Stage {
  /** Sets the cards of what is told; answers with what the large one covers. */
  tell(props: MapProps, screen: Screen, motion: boolean): Rect | null;
  /** Draws everything anew from what is known. */
  draw(from: Standpoint): Sight;
  /** Puts everything where the camera has it; every frame. */
  place(from: Standpoint): Sight;
  /** Finds room for names and the small card; when things have come to rest. */
  settle(from: Standpoint): void;
  /** Prints what the camera sees, sharp; with `whole` the coarse ground around it, too. */
  print(from: Standpoint, light: Light, whole: boolean, coming: Coming): void;
  /** The scale (a step) at which the marks on the map were gathered. */
  gathered(): number;
  /** Something new is told: rain and fog move for a while. */
  stir(): void;
  cards(layout: Layout): readonly Rect[];
  hit(at: Point): MapEvent | null;
  hover(at: Point | null): boolean;
}

export function lightOf({ knowledge, now }: MapProps): Light {
  const lights: string = knowledge.lights.value;
  return { day: daylight(now), ...currentAt(now, lights === 'on') };
}

/** Everything that is drawn, from the ground up. `arrived` is called when something that moved by itself has stopped. */
export function buildStage(scene: Scene, arrived: () => void): Stage {
  const plates = layPlates(scene);
  const spans = createSpans(scene);
  const searchlight = createSearchlight(scene);
  const ring = createRing(scene);
  const markers = createMarkers(scene);
  const tokens = createTokens(scene, arrived);
  const routes = createRoutes(scene);
  const sky = createSky(scene);
  const furniture = createFurniture(scene);
  const balloon = createBalloon(scene);
  const dialogue = createDialogue(scene);
  let marks: readonly Mark[] = [];
  let gathered = 0;
  let foot: Rect | null = null;

  const cards = (layout: Layout) => [...furniture.boxes(), ...layout.hands, ...(foot === null ? [] : [foot])];
  const eyes = ({ camera, layout: { free } }: Standpoint) => {
    const view = (at: Point) => toView(camera, free, at);
    return { view, viewMark: ({ at, fixed }: Mark) => (fixed ? at : view(at)) };
  };

  function place(from: Standpoint): Sight {
    const { camera, layout, screen } = from;
    const { view, viewMark } = eyes(from);
    plates.place(camera, layout.free, screen);
    spans.place(view, camera.scale, screen.ratio);
    markers.place(viewMark);
    tokens.place(view);
    searchlight.place(view, camera.scale, tokens.stands('aurora'));
    routes.place(view);
    sky.place(view, camera.scale);
    const told = whereTold(from, view);
    ring.show(told, layout.radius + 9, screen.ratio);
    balloon.place(told, layout.free);
    return { marks, view: viewMark, covered: ({ fixed }, at) => !fixed && cards(layout).some((card) => contains(card, at)), tight: layout.hands.length === 0 };
  }

  return {
    tell(props, screen, motion) {
      foot = dialogue.show(props.dialogue ? props.beat : null, props.choices, screen, motion);
      balloon.show(props.dialogue ? null : props.beat, screen, motion);
      return foot;
    },
    draw(from) {
      const { props, screen, layout, camera, environs, fresh, pointed, wait } = from;
      const { knowledge, labels, motion } = props;
      const tone = lightOf(props).day > 0.5 ? DAY : NIGHT;
      const how = { labels, tone, motion, faces: screen.faces, radius: layout.radius, printed: layout.printed, type: layout.type, ratio: screen.ratio };
      gathered = gatheringScale(camera.scale);
      marks = marksOf(knownPlaces(knowledge, props.now, props.errands), layout.reach / gathered, layout.environs, layout.corner);
      furniture.show(screen, layout, labels, environs, props.errands !== null);
      markers.show({ ...how, marks, fresh, pointed, wait });
      const paths = pathsOver(from.prints.streets, shutSpans(knowledge));
      tokens.show({ ...how, paths, forces: forcesOf(knowledge) });
      routes.show(lineOf(props), paths, screen, layout.type, labels, motion);
      sky.show(weatherAt(props.now), screen, tone);
      searchlight.show(isSearching(props), screen.ratio, motion);
      spans.show(knowledge, tone, motion);
      return place(from);
    },
    place,
    settle(from) {
      const { view, viewMark } = eyes(from);
      const { free } = from.layout;
      const small = balloon.settle(whereTold(from, view), free, cards(from.layout), marks.map(viewMark));
      const rims = marks.map(viewMark).map(({ x, y }): Rect => ({ left: x - 16, top: y - 16, width: 32, height: 32 }));
      routes.settle(view, free, [...cards(from.layout), ...rims]);
      const frame: Rect = { left: free.left + 2, top: free.top + 2, width: free.width - 4, height: free.height - 4 };
      markers.settle(viewMark, cards(from.layout), [small, routes.box(view), ...tokens.boxes(view)].filter((box) => box !== null), frame);
    },
    print({ camera, layout, screen, prints }, light, whole, coming) {
      if (whole) plates.ground(prints, light, coming.fade);
      plates.print(prints, light, camera, layout.free, screen, coming);
    },
    gathered: () => gathered,
    stir: () => sky.stir(),
    cards,
    hit: (at) => dialogue.hit(at) ?? (balloon.hit(at) ? { type: 'next' } : null),
    hover: (at) => dialogue.hover(at),
  };
}

/** The searchlight burns while it is told of, in the dark, once the ship lies below the bridge. */
function isSearching({ beat, knowledge, now }: MapProps): boolean {
  const aurora: string = knowledge.aurora.value;
  return aurora === 'nikolaevsky_bridge' && daylight(now) < 0.5 && (beat?.place === 'aurora_mooring' || beat?.place === 'nikolaevsky_bridge');
}

/** Where what is told of stands in the view; null when it is nowhere on the map. */
function whereTold({ props, layout: { environs, corner } }: Standpoint, view: (at: Point) => Point): Point | null {
  const place = props.beat?.place;
  if (place === undefined) return null;
  if (!isAway(place)) return view(locate(place));
  const site = SITES.find(({ id }) => id === place);
  return site === undefined ? null : environs === null ? corner : onEnvirons(site.id, environs);
}
