import { BENCH_NAMES } from '../class/words.ts';

/** Everybody of the cast by name, and nothing else of them: the pages of a class load no more. A test holds it to assets/people.json. */
export const PEOPLE: Readonly<Record<string, string>> = {
  lenin: 'V. I. Lenin', trotsky: 'L. D. Trotsky', antonov: 'V. A. Antonov-Ovseenko', podvoisky: 'N. I. Podvoisky', kamenev: 'L. B. Kamenev',
  zinoviev: 'G. E. Zinoviev', kollontai: 'A. M. Kollontai', lunacharsky: 'A. V. Lunacharsky', stalin: 'I. V. Stalin', sverdlov: 'Ya. M. Sverdlov',
  dybenko: 'P. E. Dybenko', raskolnikov: 'F. F. Raskolnikov', krylenko: 'N. V. Krylenko', lazimir: 'P. E. Lazimir', ryazanov: 'D. B. Ryazanov',
  chudnovsky: 'G. I. Chudnovsky', blagonravov: 'G. I. Blagonravov', krupskaya: 'N. K. Krupskaya', fofanova: 'M. V. Fofanova', martov: 'Yu. O. Martov',
  dan: 'F. I. Dan', abramovich: 'R. A. Abramovich', sukhanov: 'N. N. Sukhanov', tsereteli: 'I. G. Tsereteli', skobelev: 'M. I. Skobelev',
  avilov: 'B. V. Avilov', kerensky: 'A. F. Kerensky', konovalov: 'A. I. Konovalov', kishkin: 'N. M. Kishkin', palchinsky: 'P. A. Palchinsky',
  rutenberg: 'P. M. Rutenberg', tereshchenko: 'M. I. Tereshchenko', polkovnikov: 'G. P. Polkovnikov', bagratuni: 'Ya. G. Bagratuni',
  krasnov: 'P. N. Krasnov', cheremisov: 'V. A. Cheremisov', nabokov: 'V. D. Nabokov', verkhovsky: 'A. I. Verkhovsky', sinegub: 'Sinegub',
  bocharnikova: 'Bocharnikova', knox: 'Col. Alfred Knox', buchanan: 'Sir George Buchanan', chernov: 'V. M. Chernov', gots: 'A. R. Gots',
  avksentiev: 'N. D. Avksentiev', zenzinov: 'V. M. Zenzinov', gendelman: 'M. Ya. Gendelman', spiridonova: 'M. A. Spiridonova', kamkov: 'B. D. Kamkov',
  karelin: 'V. A. Karelin', mstislavsky: 'S. D. Mstislavsky', schreider: 'G. I. Schreider', malitsky: 'Malitsky', planson: 'Planson',
  krushinsky: 'Krushinsky', reed: 'John Reed', bryant: 'Louise Bryant', operator: 'An operator', sailor: 'A sailor', soldier: 'A soldier',
  red_guard: 'A Red Guard', cossack: 'A Cossack', cadet: 'A cadet', sorter: 'A sorter', clerk: 'A clerk', railwayman: 'A railwayman',
  printer: 'A printer', officer: 'An officer', deputy: 'A deputy', porter: 'A porter', commissar: 'A commissar', engineer: 'An engineer',
  baker_woman: 'A woman in the queue',
};

/** A person’s name as it is written before speech: without initials. What is no id of the cast is given back as it is. */
export function surname(id: string): string {
  return (PEOPLE[id] ?? id).replace(/^(?:(?:[A-Z][a-z]?|Yu|Ya)\. ?)+/, '');
}

/** Whom a card names: a person, a bench, or somebody of the same bench, whose name the server has put already. */
export function nameOf(id: string): string {
  return PEOPLE[id] ?? (BENCH_NAMES as Readonly<Record<string, string>>)[id] ?? id;
}
