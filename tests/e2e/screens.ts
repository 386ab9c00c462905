import { expect, type Page } from '@playwright/test';
import { CHART, COURIERS, PLAY, SAVES, SIDE_NAMES, TABLE, TITLE, WATCH } from '../../src/page/words.ts';
import { decided, nightTo, undecided, wholeNight } from './logs.ts';
import { begin, decide, ending, frame, go, onward, open, press, question, readToQuestion } from './player.ts';

/** Every screen of the game and the way to it from a fresh page, each shown once. `citizens` is the round of the day. */
export const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  title: (page) => open(page),
  previously: async (page) => {
    await open(page);
    await begin(page, 'mensheviks');
  },
  brief: async (page) => {
    await open(page);
    await begin(page, 'mensheviks');
    await readToQuestion(page);
    await expect(question(page, 'order')).toBeVisible();
  },
  seal: async (page) => {
    await open(page, undecided('mensheviks').log);
    await decide(page);
    await readToQuestion(page);
    await expect(question(page, 'contingency')).toBeVisible();
  },
  clock: async (page) => {
    await open(page, decided('srs', [0]).log);
    await decide(page);
    await press(page.getByRole('button', { name: PLAY.startClock }));
    for (let n = 0; n < 3; n++) await press(onward(page));
  },
  envelope: async (page) => {
    await open(page, decided('srs', [0]).log);
    await decide(page);
    await press(page.getByRole('button', { name: PLAY.rest }));
    await expect(page.getByRole('heading', { name: PLAY.envelope })).toBeVisible();
  },
  couriers: async (page) => {
    await open(page, nightTo('srs', 'citizens'));
    await press(page.getByText(COURIERS.look, { exact: false }));
    await expect(question(page, 'order')).toBeVisible();
  },
  reply: async (page) => {
    await open(page, nightTo('government', 'citizens'));
    await decide(page);
  },
  'the end': async (page) => {
    await open(page, wholeNight('mensheviks', 'alive', 7));
    await expect(page.getByRole('heading', { name: CHART.title })).toBeVisible();
  },
  watch: async (page) => {
    await open(page, { ...wholeNight('srs'), sides: [] });
    for (let n = 0; n < 30; n++) await press(page.getByRole('button', { name: WATCH.eventNext, exact: true }));
  },
  curtain: async (page) => {
    await open(page);
    await press(page.getByText(TITLE.modes.table[0], { exact: true }));
    await press(page.getByRole('button', { name: TITLE.beginTable(4) }));
    await expect(page.getByRole('heading', { name: TABLE.pass(SIDE_NAMES.bolsheviks) })).toBeVisible();
  },
  ballot: async (page) => {
    await open(page);
    await press(page.getByText('Wires', { exact: true }));
    await press(page.getByText(TITLE.modes.host[0], { exact: true }));
    await press(page.getByRole('button', { name: TITLE.beginHost }));
    while ((await page.getByRole('heading', { name: TABLE.ballot }).count()) === 0) await press(page.getByRole('button', { name: WATCH.on, exact: true }));
  },
  'told whole': async (page) => {
    await open(page, decided('government', [2, 1]).log);
    await expect(ending(page)).toBeVisible();
    await unfold(page);
  },
  journal: async (page) => {
    await open(page, decided('government', [2, 1]).log);
    await go(page, 'journal');
    await unfold(page);
  },
  city: async (page) => {
    await open(page, undecided('bolsheviks').log);
    await go(page, 'city');
  },
  codex: async (page) => {
    await open(page, undecided('bolsheviks').log);
    await go(page, 'codex');
    await unfold(page);
  },
  'word of the codex': async (page) => {
    await open(page, undecided('bolsheviks').log);
    await press(page.getByRole('main').getByRole('link').filter({ visible: true }).last());
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  saves: async (page) => {
    await open(page, undecided('bolsheviks').log);
    await go(page, 'saves');
    await press(page.getByRole('button', { name: SAVES.label(SAVES.keep, SAVES.slot(1)), exact: true }));
    await press(page.getByRole('button', { name: SAVES.link }));
  },
  settings: async (page) => {
    await open(page, undecided('bolsheviks').log);
    await go(page, 'settings');
  },
};

/** Opens everything that is folded, and what is folded in it. */
async function unfold(page: Page): Promise<void> {
  for (let opened = 1; opened > 0; ) {
    opened = await page.evaluate(() => {
      const folds = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      folds.forEach((fold) => (fold.open = true));
      return folds.length;
    });
    await frame(page);
  }
}
