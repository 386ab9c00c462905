import { useEffect, useState } from 'preact/hooks';
import { hour } from '../core/moment.ts';
import type { Model } from './model.ts';
import { moves, themeOf, type Settings, type System } from './settings.ts';
import { WORDS } from './words.ts';

/** Dresses the document in the reader's settings, as attributes the style sheets read; and names the window. */
export function useDress(settings: Settings, model: Model | null): void {
  const system = useSystem();
  const { dataset, style } = document.documentElement;
  useEffect(() => {
    dataset['theme'] = themeOf(settings, system);
    dataset['face'] = settings.face;
    dataset['layout'] = settings.layout;
    dataset['motion'] = moves(settings, system) ? 'on' : 'off';
    dataset['size'] = settings.textSize > 125 ? 'large' : 'usual';
    style.fontSize = settings.textSize === 100 ? '' : `${settings.textSize}%`;
  }, [settings, system]);
  const title = model === null ? `${WORDS.game}: ${WORDS.subtitle}` : `${hour(model.view.now)} · ${model.round.title} · ${WORDS.game}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function useSystem(): System {
  const [system, setSystem] = useState(readSystem);
  useEffect(() => {
    const asked = QUERIES.map((query) => matchMedia(query));
    const look = () => setSystem(readSystem());
    for (const one of asked) one.addEventListener('change', look);
    return () => asked.forEach((one) => one.removeEventListener('change', look));
  }, []);
  return system;
}

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)'] as const;

function readSystem(): System {
  const [dark = false, contrast = false, still = false] = QUERIES.map((query) => matchMedia(query).matches);
  return { dark, contrast, still };
}
