import type { GameObjects, Scene } from 'phaser';
import type { Beat } from '../core/beat.ts';
import { hour } from '../core/moment.ts';
import type { Offer } from '../core/view.ts';
import { contains, type Rect } from './camera.ts';
import { createHand, ink, type Hand } from './card.ts';
import { personOf, printFace, spoken } from './faces.ts';
import type { MapEvent, MapProps } from './handle.ts';
import { CARD, GREY, INK, RED } from './inks.ts';
import type { Screen } from './layout.ts';
import { inset, measure, tall, type Measures } from './measures.ts';
import type { Point } from './projection.ts';
import { nameOf } from './sites.ts';

/** What is told, set as the text one reads, across the foot of the view; or, in its turn, what may be chosen, as bars. */
export interface Dialogue {
  /** Sets the card anew; answers with what it covers, or null when there is nothing to tell. */
  show(beat: Beat | null, choices: MapProps['choices'], screen: Screen, motion: boolean): Rect | null;
  /** What a press at a point (CSS pixels) means. */
  hit(at: Point): MapEvent | null;
  /** The bar under the pointer turns red; answers whether one has changed. */
  hover(at: Point | null): boolean;
}

interface Bar {
  readonly rect: Rect;
  readonly offer: Offer;
  readonly ground: GameObjects.Rectangle;
  readonly words: GameObjects.Text;
  readonly parts: readonly GameObjects.GameObject[];
}

interface Setting {
  readonly parts: readonly GameObjects.GameObject[];
  readonly bars: readonly Bar[];
  readonly height: number;
}

const DEPTH = 80;
const BLANK = '#FAF5E6';

export function createDialogue(scene: Scene): Dialogue {
  let card: GameObjects.Container | null = null;
  let covered: Rect | null = null;
  let bars: readonly Bar[] = [];
  let told: number | string | null = null;
  let red: Bar | undefined;

  return {
    show(beat, choices, screen, motion) {
      card?.destroy();
      [card, covered, bars, red] = [null, null, [], undefined];
      if (beat === null) return null;
      const hand = createHand(scene, screen);
      const measures = measure(screen, choices !== null);
      const compose = (size: number) => (choices === null ? composeLine(hand, beat, screen, measures, size) : composeChoices(hand, choices, screen, measures, size));
      let size = measures.most;
      let setting = compose(size);
      while (setting.height > screen.height * measures.share && size > measures.least) {
        for (const part of setting.parts) part.destroy();
        size -= 1;
        setting = compose(size);
      }
      const rect: Rect = { left: 0, top: screen.height - setting.height, width: screen.width, height: setting.height };
      // The card runs off three sides of the view: only its upper double rule is seen.
      const paper = hand.card({ left: -8, top: 0, width: rect.width + 16, height: rect.height + 8 });
      const next = choices !== null ? [] : [scene.add.triangle(hand.px(rect.width - 26), hand.px(rect.height - 18), 0, 0, hand.px(14), 0, hand.px(7), hand.px(9), ink(INK))];
      const lowered = scene.add.container(0, hand.px(rect.top), [...paper, ...setting.parts, ...next]).setDepth(DEPTH).setName('dialogue');
      const fresh = motion && (choices?.title ?? beat.id) !== told;
      told = choices?.title ?? beat.id;
      card = lowered;
      covered = rect;
      bars = setting.bars.map((bar) => ({ ...bar, rect: { ...bar.rect, top: bar.rect.top + rect.top } }));
      if (choices === null) void printFace(scene, lowered, hand, beat, { left: inset(screen, size) + measures.pad, top: measures.pad, width: measures.face, height: tall(measures) }, fresh);
      if (fresh) scene.tweens.add({ targets: lowered, y: { from: lowered.y + hand.px(24), to: lowered.y }, alpha: { from: 0, to: 1 }, duration: 180, ease: 'Quad.easeOut' });
      return rect;
    },
    hit(at) {
      if (covered === null || !contains(covered, at)) return null;
      const bar = bars.find(({ rect }) => contains(rect, at));
      if (bar !== undefined) return bar.offer.locked === undefined ? { type: 'decide', option: bar.offer.id } : null;
      return bars.length === 0 ? { type: 'next' } : null;
    },
    hover(at) {
      const under = bars.find(({ rect, offer }) => offer.locked === undefined && at !== null && contains(rect, at));
      if (under === red) return false;
      red?.ground.setFillStyle(ink(BLANK));
      red?.words.setColor(INK);
      under?.ground.setFillStyle(ink(RED));
      under?.words.setColor(CARD);
      red = under;
      return true;
    },
  };
}

/** Sets who speaks and the line at one size of type, the card's upper left corner at nought, and measures them. */
function composeLine(hand: Hand, beat: Beat, screen: Screen, measures: Measures, size: number): Setting {
  const { pad, face } = measures;
  const { ratio } = screen;
  const left = inset(screen, size) + pad;
  const right = screen.width - left;
  const speaker = personOf(beat);
  const inner = speaker === null ? left : left + face + pad;
  const small = measures.small(size);

  const where = beat.place === undefined ? '' : nameOf(beat.place);
  const head = hand.text((speaker?.name ?? (where === '' ? hour(beat.at) : where)).toUpperCase(), { face: 'caps', size: small * 1.12, ink: INK, style: '500' }, { x: inner, y: pad });
  const aside = hand.text(speaker === null ? (where === '' ? '' : hour(beat.at)) : [where, hour(beat.at)].filter(Boolean).join(', '), { face: 'caption', size: small * 1.05, ink: GREY, style: 'italic' });
  aside.setPosition(hand.px(right) - aside.width, head.y + head.height - aside.height).setVisible(aside.width + head.width + hand.px(inner + 12) < hand.px(right));
  let top = pad + head.height / ratio + 4;
  const rule = hand.bar({ left: inner, top, width: right - inner, height: 1 }, INK);
  top += size * 0.35;
  const body = hand.text(spoken(beat), { face: 'body', size, ink: INK, wrap: right - inner }, { x: inner, y: top });
  top += body.height / ratio + size * 0.35;
  const under = pad + (speaker === null ? 0 : tall(measures));
  return { parts: [head, aside, rule, body], bars: [], height: Math.max(top, under + 4) + pad - 4 };
}

/** Sets what is asked and a bar for each answer. */
function composeChoices(hand: Hand, { title, offers }: NonNullable<MapProps['choices']>, screen: Screen, measures: Measures, size: number): Setting {
  const { pad } = measures;
  const left = inset(screen, size) + pad;
  const right = screen.width - left;
  const head = hand.text(title.toUpperCase(), { face: 'caps', size: measures.small(size) * 1.12, ink: INK, style: '500' }, { x: left, y: pad });
  let top = pad + head.height / screen.ratio + 4;
  const rule = hand.bar({ left, top, width: right - left, height: 1 }, INK);
  top += size * 0.4;
  const bars = offers.map((offer, nth) => {
    const bar = setBar(hand, offer, nth + 1, { left, top, width: right - left }, size, measures.small(size), screen.ratio);
    top += bar.rect.height + 8;
    return bar;
  });
  return { parts: [head, rule, ...bars.flatMap(({ parts }) => parts)], bars, height: top + pad - 4 };
}

function setBar(hand: Hand, offer: Offer, number: number, at: Omit<Rect, 'height'>, size: number, small: number, ratio: number): Bar {
  const open = offer.locked === undefined;
  const box = small * 2.3;
  const words = hand.text(open ? offer.text : `${offer.text}\n${sentence(offer.locked)}`, { face: 'body', size, ink: open ? INK : GREY, wrap: at.width - box - 24, style: open ? '' : 'italic' });
  const rect: Rect = { ...at, height: Math.max(44, words.height / ratio + 12) };
  words.setPosition(hand.px(rect.left + box + 12), Math.round(hand.px(rect.top) + (hand.px(rect.height) - words.height) / 2));
  const rim = hand.bar(rect, open ? INK : GREY);
  const ground = hand.bar({ left: rect.left + 1.5, top: rect.top + 1.5, width: rect.width - 3, height: rect.height - 3 }, open ? BLANK : CARD);
  const plate = hand.bar({ ...rect, width: box }, open ? INK : GREY);
  const digit = hand.text(String(number), { face: 'caps', size: small * 1.2, ink: CARD, style: '500' });
  digit.setPosition(Math.round(plate.x + (plate.width - digit.width) / 2), Math.round(plate.y + (plate.height - digit.height) / 2));
  return { rect, offer, ground, words, parts: [rim, ground, plate, digit, words] };
}

function sentence(words = ''): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
