// Made by `npm run names` from ink/ and assets/. Do not edit: the tests compare.
import type { Holder } from './sides.ts';

export type PlaceId = 
  | 'smolny'
  | 'winter_palace'
  | 'palace_square'
  | 'general_staff'
  | 'district_hq'
  | 'peter_paul'
  | 'kronverk'
  | 'admiralty'
  | 'military_port'
  | 'aurora_mooring'
  | 'aurora_works'
  | 'franco_russian'
  | 'central_telegraph'
  | 'telegraph_agency'
  | 'post_office'
  | 'telephone_exchange'
  | 'state_bank'
  | 'treasury'
  | 'state_papers'
  | 'mariinsky'
  | 'st_isaac'
  | 'war_ministry'
  | 'tauride'
  | 'city_duma'
  | 'engineers_castle'
  | 'mikhailovsky_manege'
  | 'power_station'
  | 'waterworks'
  | 'nikolaevsky_station'
  | 'warsaw_station'
  | 'baltic_station'
  | 'finland_station'
  | 'tsarskoselsky_station'
  | 'nikolaevsky_bridge'
  | 'palace_bridge'
  | 'troitsky_bridge'
  | 'liteiny_bridge'
  | 'okhta_bridge'
  | 'exchange_bridge'
  | 'tuchkov_bridge'
  | 'sampsonievsky_bridge'
  | 'grenadersky_bridge'
  | 'trud'
  | 'kopeika'
  | 'izvestia_office'
  | 'novoe_vremya'
  | 'birzhevye'
  | 'rech'
  | 'russkaya_volya'
  | 'putilov'
  | 'obukhov'
  | 'rosenkrants'
  | 'ericsson'
  | 'new_lessner'
  | 'old_lessner'
  | 'russky_renault'
  | 'baltic_works'
  | 'pipe_works'
  | 'cartridge_works'
  | 'new_arsenal'
  | 'triangle'
  | 'pavlovsky_barracks'
  | 'preobrazhensky_barracks'
  | 'preobrazhensky_1st'
  | 'volynsky_barracks'
  | 'litovsky_barracks'
  | 'izmailovsky_barracks'
  | 'semenovsky_barracks'
  | 'jaeger_barracks'
  | 'finlyandsky_barracks'
  | 'keksholm_barracks'
  | 'guards_crew'
  | 'baltic_crew'
  | 'moskovsky_barracks'
  | 'grenadersky_barracks'
  | 'machine_gun_barracks'
  | 'sapper_barracks'
  | 'reserve_180_barracks'
  | 'cossack_barracks'
  | 'vladimir_school'
  | 'pavlovsk_school'
  | 'nikolaevsky_cavalry_school'
  | 'konstantinovsky_school'
  | 'mikhailovsky_artillery_school'
  | 'astoria'
  | 'kresty'
  | 'cirque_moderne'
  | 'narodny_dom'
  | 'fofanova'
  | 'karpovka'
  | 'lesnoy_duma'
  | 'vyborg_committee'
  | 'kschessinska'
  | 'bonch'
  | 'znamenskaya'
  | 'kazan_cathedral'
  | 'mars_field'
  | 'british_embassy'
  | 'us_embassy'
  | 'nikolaevsky_hospital'
  | 'haymarket'
  | 'narva_gate'
  | 'kronstadt'
  | 'oranienbaum'
  | 'peterhof'
  | 'pulkovo'
  | 'tsarskoe'
  | 'krasnoe'
  | 'gatchina'
  | 'kolpino'
  | 'sestroretsk'
  | 'pskov'
  | 'mogilev'
  | 'moscow'
  | 'helsingfors'
  | 'reval'
  | 'luga';
export type PersonId = 
  | 'lenin'
  | 'trotsky'
  | 'antonov'
  | 'podvoisky'
  | 'kamenev'
  | 'zinoviev'
  | 'kollontai'
  | 'lunacharsky'
  | 'stalin'
  | 'sverdlov'
  | 'dybenko'
  | 'raskolnikov'
  | 'krylenko'
  | 'lazimir'
  | 'ryazanov'
  | 'chudnovsky'
  | 'blagonravov'
  | 'krupskaya'
  | 'fofanova'
  | 'martov'
  | 'dan'
  | 'abramovich'
  | 'sukhanov'
  | 'tsereteli'
  | 'skobelev'
  | 'avilov'
  | 'kerensky'
  | 'konovalov'
  | 'kishkin'
  | 'palchinsky'
  | 'rutenberg'
  | 'tereshchenko'
  | 'polkovnikov'
  | 'bagratuni'
  | 'krasnov'
  | 'cheremisov'
  | 'nabokov'
  | 'verkhovsky'
  | 'sinegub'
  | 'bocharnikova'
  | 'knox'
  | 'buchanan'
  | 'chernov'
  | 'gots'
  | 'avksentiev'
  | 'zenzinov'
  | 'gendelman'
  | 'spiridonova'
  | 'kamkov'
  | 'karelin'
  | 'mstislavsky'
  | 'schreider'
  | 'malitsky'
  | 'planson'
  | 'krushinsky'
  | 'reed'
  | 'bryant'
  | 'operator'
  | 'sailor'
  | 'soldier'
  | 'red_guard'
  | 'cossack'
  | 'cadet'
  | 'sorter'
  | 'clerk'
  | 'railwayman'
  | 'printer'
  | 'officer'
  | 'deputy'
  | 'porter'
  | 'commissar'
  | 'engineer'
  | 'baker_woman';
export type EventId = 
  | 'tsarskoselsky-station-taken'
  | 'palace-garrison-gathers'
  | 'helsingfors-third-train'
  | 'to-the-citizens-of-russia'
  | 'kerensky-leaves'
  | 'ministers-sit'
  | 'palace-deadline-noon'
  | 'preparliament-dispersed'
  | 'menshevik-caucus'
  | 'sr-caucus-divides'
  | 'fleet-arrives'
  | 'petrograd-soviet-session'
  | 'palace-deadline-three'
  | 'exchange-attempt'
  | 'admiralty-taken'
  | 'kishkin-made-dictator'
  | 'parley-on-the-square'
  | 'palace-ring-closed'
  | 'palace-deadline-six'
  | 'battery-leaves'
  | 'duma-mediators'
  | 'chudnovsky-parley'
  | 'kerensky-at-pskov'
  | 'ultimatum-sent'
  | 'palace-fired-on'
  | 'war-ministry-taken'
  | 'ultimatum-expires'
  | 'red-lantern-missing'
  | 'staff-falls'
  | 'bagratuni-resigns'
  | 'cossacks-leave'
  | 'aurora-shot'
  | 'women-sortie'
  | 'congress-opens'
  | 'neva-doors-broken'
  | 'palace-bombarded'
  | 'martov-motion'
  | 'walkout'
  | 'peterson-speaks'
  | 'duma-procession'
  | 'cheremisov-cancels-trains'
  | 'trotsky-answers-martov'
  | 'palace-square-crossed'
  | 'palace-falls'
  | 'palace-looted'
  | 'ministers-to-the-fortress'
  | 'women-taken-away'
  | 'prisoners-read-out'
  | 'cyclists-declare'
  | 'kapelinsky-voted-down'
  | 'committee-for-salvation'
  | 'congress-takes-power'
  | 'twelfth-army-telegram'
  | 'liteiny-bridge-taken'
  | 'central-telegraph-taken'
  | 'troitsky-bridge-taken'
  | 'island-bridges-taken'
  | 'baltic-station-taken'
  | 'presses-occupied'
  | 'kopeika-raided'
  | 'pre-parliament-vote'
  | 'telegraph-agency-taken'
  | 'pavlovsky-pickets'
  | 'lenin-walks-to-smolny'
  | 'kerensky-refuses-dan'
  | 'free-mind-arrests'
  | 'joint-session'
  | 'tauride-picketed'
  | 'cossacks-asked'
  | 'post-office-taken'
  | 'semenovsky-canvassed'
  | 'nikolaevsky-station-taken'
  | 'power-station-taken'
  | 'duma-notice-posted'
  | 'kolpino-armoured-cars'
  | 'helsingfors-first-train'
  | 'aurora-moves'
  | 'nikolaevsky-bridge-taken'
  | 'ministers-arrested'
  | 'cadet-schools-asked'
  | 'rabochy-put-order-forgotten'
  | 'post-office-attempt'
  | 'helsingfors-second-train'
  | 'military-hotel-taken'
  | 'state-bank-taken'
  | 'telephone-exchange-taken'
  | 'warsaw-station-taken'
  | 'palace-bridge-taken'
  | 'land-placards-posted'
  | 'post-strike'
  | 'operators-walk-out'
  | 'operators-keep-lines'
  | 'cossacks-at-exchange'
  | 'cossacks-at-bridges'
  | 'cossacks-ride-on-smolny'
  | 'column-turned-back'
  | 'cadets-hold-bridges'
  | 'semenovsky-refuse-the-bank'
  | 'bank-sealed-for-assembly'
  | 'lazimir-stops-signing'
  | 'mandate-refused'
  | 'shots-at-the-post-office'
  | 'martov-heard'
  | 'commissars-wait-for-congress'
  | 'tsik-moves-to-duma'
  | 'duma-telephones-manned'
  | 'cable-cut'
  | 'exchange-besieged'
  | 'railwaymen-hold-trains'
  | 'cossacks-promised-lands'
  | 'pavlovsky-guard-smolny'
  | 'protest-printed'
  | 'nothing-taken'
  | 'palace-shelled-early'
  | 'kitchens-on-the-square'
  | 'mediators-let-in'
  | 'ministers-offer-a-cabinet'
  | 'duma-calls-the-city'
  | 'palace-yields-to-the-duma'
  | 'break-out-on-the-quay'
  | 'guns-called-off'
  | 'women-go-home'
  | 'five-names'
  | 'srs-stay-together'
  | 'srs-bound-to-leave'
  | 'srs-name-a-price'
  | 'semenovsky-choose'
  | 'preobrazhensky-choose'
  | 'armoured-cars-vote'
  | 'don-answers'
  | 'cyclists-choose'
  | 'bank-clerks-vote'
  | 'railway-vote'
  | 'compositors-set-land'
  | 'kerensky-signs'
  | 'kerensky-resigns'
  | 'avksentiev-is-asked'
  | 'three-ministers-recalled'
  | 'left-srs-have-it-in-writing'
  | 'left-srs-leave-the-committee'
  | 'lenin-threatens-to-resign'
  | 'lenin-comes-with-rifles'
  | 'shots-at-the-liteiny'
  | 'lenin-is-taken'
  | 'lenin-turns-back'
  | 'patrols-on-the-roads'
  | 'vote-goes-by-railway'
  | 'vote-copied-by-hand'
  | 'land-placards-torn-down'
  | 'kerensky-signs-on-the-wall'
  | 'left-srs-sit-up'
  | 'leaflet-withheld'
  | 'left-srs-terms-broken'
  | 'note-to-kamenev'
  | 'committee-begun-early'
  | 'bank-keeps-its-guard'
  | 'lenin-driven-to-gatchina'
  | 'kerensky-stays'
  | 'kerensky-at-smolny'
  | 'lenin-released'
  | 'cabinet-leaves-for-luga'
  | 'lenin-comes-by-day'
  | 'preparliament-left-sitting'
  | 'palace-rushed-at-noon'
  | 'duma-offers-itself'
  | 'maslov-recalled'
  | 'semenovsky-stand-between'
  | 'ring-closed-early'
  | 'verkhovsky-given-command'
  | 'mayor-given-command'
  | 'safe-conduct-asked'
  | 'motion-rescinded'
  | 'cease-fire-hour'
  | 'delegation-leaves-smolny'
  | 'kamenev-answers'
  | 'srs-return-to-the-hall'
  | 'duma-let-through'
  | 'duma-barricaded'
  | 'mensheviks-keep-seats'
  | 'opposition-formed'
  | 'palace-opened-to-congress'
  | 'ministers-to-the-duma'
  | 'palace-stands'
  | 'ministers-shown'
  | 'ministers-killed'
  | 'kerensky-heard'
  | 'coalition-named'
  | 'power-postponed';
export type SourceId = 
  | 'reed-1'
  | 'reed-2'
  | 'reed-3'
  | 'reed-4'
  | 'reed-5'
  | 'reed-6'
  | 'reed-7'
  | 'reed-8'
  | 'reed-9'
  | 'reed-10'
  | 'reed-11'
  | 'reed-12'
  | 'reed-app-1'
  | 'reed-app-2'
  | 'reed-app-3'
  | 'reed-app-4'
  | 'reed-app-5'
  | 'reed-app-6'
  | 'reed-app-7'
  | 'reed-app-8'
  | 'reed-app-9'
  | 'reed-app-10'
  | 'reed-app-11'
  | 'reed-app-12'
  | 'kerensky-catastrophe-18'
  | 'kerensky-turning-point'
  | 'trotsky-history-45'
  | 'trotsky-history-47'
  | 'trotsky-1918'
  | 'mieville-9'
  | 'mieville-10'
  | 'pipes-11'
  | 'figes-11'
  | 'rabinowitch-13'
  | 'rabinowitch-14'
  | 'rabinowitch-15'
  | 'wade'
  | 'hcw-2'
  | 'medhurst'
  | 'krupskaya'
  | 'fofanova'
  | 'voitinsky'
  | 'maslov-delo-naroda'
  | 'maliantovich'
  | 'bunyan-fisher'
  | 'project1917'
  | 'sukhanov-notes'
  | 'kennan'
  | 'melgunov'
  | 'tarasov'
  | 'raskolnikov'
  | 'lenin-works-26'
  | 'fontanka'
  | 'krivosheina'
  | 'radkey'
  | 'melancon'
  | 'brenton'
  | 'art-computed'
  | 'dossier';
export type SoundId = 
  | 'telegraph'
  | 'telephone'
  | 'switchboard'
  | 'lights_out'
  | 'stamp'
  | 'paper'
  | 'press'
  | 'typewriter'
  | 'pen'
  | 'tape'
  | 'knock'
  | 'door'
  | 'glass'
  | 'rifles_down'
  | 'clock_stops'
  | 'wind'
  | 'boots'
  | 'hooves'
  | 'lorry'
  | 'tram'
  | 'engine'
  | 'bonfire'
  | 'bell'
  | 'ship_horn'
  | 'bridge_winch'
  | 'aurora_gun'
  | 'field_gun'
  | 'machine_gun'
  | 'rifle_shot'
  | 'crowd'
  | 'applause'
  | 'shouting'
  | 'handbell'
  | 'bed_street_night'
  | 'bed_smolny'
  | 'bed_palace'
  | 'bed_barracks'
  | 'bed_congress'
  | 'bed_siege'
  | 'bed_aftermath'
  | 'bed_title';
export type Variable = 
  | 'smolny'
  | 'winter_palace'
  | 'general_staff'
  | 'district_hq'
  | 'mariinsky'
  | 'tauride'
  | 'city_duma'
  | 'admiralty'
  | 'peter_paul'
  | 'kronverk'
  | 'engineers_castle'
  | 'mikhailovsky_manege'
  | 'kresty'
  | 'central_telegraph'
  | 'telegraph_agency'
  | 'post_office'
  | 'telephone_exchange'
  | 'state_bank'
  | 'power_station'
  | 'trud'
  | 'russkaya_volya'
  | 'nikolaevsky_station'
  | 'warsaw_station'
  | 'baltic_station'
  | 'finland_station'
  | 'tsarskoselsky_station'
  | 'palace_bridge'
  | 'nikolaevsky_bridge'
  | 'troitsky_bridge'
  | 'liteiny_bridge'
  | 'exchange_bridge'
  | 'tuchkov_bridge'
  | 'sampsonievsky_bridge'
  | 'okhta_bridge'
  | 'kronstadt'
  | 'tsarskoe'
  | 'gatchina'
  | 'pulkovo'
  | 'pskov'
  | 'mogilev'
  | 'moscow'
  | 'aurora'
  | 'kronstadt_ships'
  | 'cossacks'
  | 'cadets'
  | 'pavlovsky'
  | 'nikolaevsky_span'
  | 'palace_span'
  | 'lights'
  | 'trains'
  | 'semenovsky'
  | 'preobrazhensky'
  | 'armoured_cars'
  | 'cyclists'
  | 'operators'
  | 'sorters'
  | 'bank_clerks'
  | 'printers'
  | 'lazimir'
  | 'lenin'
  | 'patrols'
  | 'kerensky'
  | 'ministers'
  | 'premier'
  | 'command'
  | 'women'
  | 'placards'
  | 'mrc_terms'
  | 'declared'
  | 'preparliament'
  | 'third'
  | 'maslov'
  | 'ring'
  | 'defenders'
  | 'guns'
  | 'bound'
  | 'sr_caucus'
  | 'text'
  | 'motion'
  | 'hall'
  | 'power'
  | 'committee'
  | 'march'
  | 'don'
  | 'ending'
  | 'garrison'
  | 'congress'
  | 'legitimacy_bolsheviks'
  | 'legitimacy_mensheviks'
  | 'legitimacy_government'
  | 'legitimacy_srs'
  | 'bread'
  | 'front'
  | 'moscow_mood'
  | 'blood'
  | 'bolsheviks_order'
  | 'mensheviks_order'
  | 'government_order'
  | 'srs_order'
  | 'bolsheviks_sealed'
  | 'mensheviks_sealed'
  | 'government_sealed'
  | 'srs_sealed'
  | 'bolsheviks_first'
  | 'bolsheviks_second'
  | 'mensheviks_first'
  | 'mensheviks_second'
  | 'government_first'
  | 'government_second'
  | 'srs_first'
  | 'srs_second'
  | 'lines_bolsheviks'
  | 'lines_mensheviks'
  | 'lines_government'
  | 'lines_srs';

/** What the view carries of the world: who holds each place, where each force stands, whose wires work. */
export interface WorldShape {
  readonly smolny: Holder;
  readonly winter_palace: Holder;
  readonly general_staff: Holder;
  readonly district_hq: Holder;
  readonly mariinsky: Holder;
  readonly tauride: Holder;
  readonly city_duma: Holder;
  readonly admiralty: Holder;
  readonly peter_paul: Holder;
  readonly kronverk: Holder;
  readonly engineers_castle: Holder;
  readonly mikhailovsky_manege: Holder;
  readonly kresty: Holder;
  readonly central_telegraph: Holder;
  readonly telegraph_agency: Holder;
  readonly post_office: Holder;
  readonly telephone_exchange: Holder;
  readonly state_bank: Holder;
  readonly power_station: Holder;
  readonly trud: Holder;
  readonly russkaya_volya: Holder;
  readonly nikolaevsky_station: Holder;
  readonly warsaw_station: Holder;
  readonly baltic_station: Holder;
  readonly finland_station: Holder;
  readonly tsarskoselsky_station: Holder;
  readonly palace_bridge: Holder;
  readonly nikolaevsky_bridge: Holder;
  readonly troitsky_bridge: Holder;
  readonly liteiny_bridge: Holder;
  readonly exchange_bridge: Holder;
  readonly tuchkov_bridge: Holder;
  readonly sampsonievsky_bridge: Holder;
  readonly okhta_bridge: Holder;
  readonly kronstadt: Holder;
  readonly tsarskoe: Holder;
  readonly gatchina: Holder;
  readonly pulkovo: Holder;
  readonly pskov: Holder;
  readonly mogilev: Holder;
  readonly moscow: Holder;
  readonly aurora: 
  | 'franco_russian'
  | 'nikolaevsky_bridge';
  readonly kronstadt_ships: 
  | 'kronstadt'
  | 'river';
  readonly cossacks: 
  | 'barracks'
  | 'telephone_exchange'
  | 'suvorovsky'
  | 'palace_square';
  readonly cadets: 
  | 'palace'
  | 'telephone_exchange'
  | 'palace_bridge';
  readonly pavlovsky: 
  | 'pickets'
  | 'smolny';
  readonly nikolaevsky_span: 
  | 'up'
  | 'down';
  readonly palace_span: 
  | 'down'
  | 'up';
  readonly lights: 
  | 'on'
  | 'off';
  readonly trains: 
  | 'running'
  | 'held';
  readonly semenovsky: 
  | 'aside'
  | 'soviet'
  | 'assembly';
  readonly preobrazhensky: 
  | 'aside'
  | 'soviet'
  | 'assembly';
  readonly armoured_cars: 
  | 'aside'
  | 'soviet'
  | 'government';
  readonly cyclists: 
  | 'aside'
  | 'soviet';
  readonly operators: 
  | 'connecting'
  | 'keeping_lines'
  | 'gone';
  readonly sorters: 
  | 'sorting'
  | 'stopped';
  readonly bank_clerks: 
  | 'home'
  | 'working'
  | 'shut';
  readonly printers: 
  | 'setting'
  | 'land';
  readonly lazimir: 
  | 'signing'
  | 'stopped';
  readonly lenin: 
  | 'flat'
  | 'smolny'
  | 'held';
  readonly patrols: 
  | 'bridges'
  | 'roads';
  readonly kerensky: 
  | 'palace'
  | 'hq'
  | 'front'
  | 'smolny'
  | 'luga';
  readonly ministers: 
  | 'palace'
  | 'luga'
  | 'duma'
  | 'free'
  | 'fortress'
  | 'dead';
  readonly premier: 
  | 'kerensky'
  | 'avksentiev'
  | 'caretaker';
  readonly command: 
  | 'polkovnikov'
  | 'kishkin'
  | 'general'
  | 'duma';
  readonly women: 
  | 'palace'
  | 'out'
  | 'home';
  readonly placards: 
  | 'none'
  | 'tsik'
  | 'torn'
  | 'government';
  readonly mrc_terms: 
  | 'none'
  | 'written'
  | 'broken';
  readonly declared: 
  | 'no'
  | 'mrc'
  | 'soviets';
  readonly preparliament: 
  | 'sitting'
  | 'dispersed'
  | 'sat'
  | 'duma';
  readonly third: 
  | 'none'
  | 'offered';
  readonly maslov: 
  | 'minister'
  | 'recalled';
  readonly ring: 
  | 'open'
  | 'loose'
  | 'closed';
  readonly defenders: 
  | 'full'
  | 'thin'
  | 'gone';
  readonly guns: 
  | 'silent'
  | 'full'
  | 'held'
  | 'blank'
  | 'firing';
  readonly bound: 
  | 'open'
  | 'leave'
  | 'stay'
  | 'leave_if';
  readonly sr_caucus: 
  | 'one'
  | 'split'
  | 'staying'
  | 'leaving'
  | 'price';
  readonly text: 
  | 'none'
  | 'martov'
  | 'five'
  | 'ministers'
  | 'accuses';
  readonly motion: 
  | 'none'
  | 'passed'
  | 'rejected'
  | 'delegation';
  readonly hall: 
  | 'full'
  | 'alone'
  | 'whole'
  | 'walked_out';
  readonly power: 
  | 'none'
  | 'coalition'
  | 'postponed'
  | 'congress';
  readonly committee: 
  | 'none'
  | 'formed';
  readonly march: 
  | 'none'
  | 'doors'
  | 'back'
  | 'through';
  readonly don: 
  | 'asking'
  | 'mounted'
  | 'neutral';
  readonly ending: 
  | 'none'
  | 'lynched'
  | 'luga'
  | 'kerensky_heard'
  | 'trust'
  | 'delegation'
  | 'land_and_peace'
  | 'lenin_held'
  | 'whole_hall'
  | 'untaken'
  | 'alone'
  | 'walkout';
  readonly lines_bolsheviks: boolean;
  readonly lines_mensheviks: boolean;
  readonly lines_government: boolean;
  readonly lines_srs: boolean;
}
export type WorldName = keyof WorldShape;
export const WORLD: readonly WorldName[] = [
  'smolny',
  'winter_palace',
  'general_staff',
  'district_hq',
  'mariinsky',
  'tauride',
  'city_duma',
  'admiralty',
  'peter_paul',
  'kronverk',
  'engineers_castle',
  'mikhailovsky_manege',
  'kresty',
  'central_telegraph',
  'telegraph_agency',
  'post_office',
  'telephone_exchange',
  'state_bank',
  'power_station',
  'trud',
  'russkaya_volya',
  'nikolaevsky_station',
  'warsaw_station',
  'baltic_station',
  'finland_station',
  'tsarskoselsky_station',
  'palace_bridge',
  'nikolaevsky_bridge',
  'troitsky_bridge',
  'liteiny_bridge',
  'exchange_bridge',
  'tuchkov_bridge',
  'sampsonievsky_bridge',
  'okhta_bridge',
  'kronstadt',
  'tsarskoe',
  'gatchina',
  'pulkovo',
  'pskov',
  'mogilev',
  'moscow',
  'aurora',
  'kronstadt_ships',
  'cossacks',
  'cadets',
  'pavlovsky',
  'nikolaevsky_span',
  'palace_span',
  'lights',
  'trains',
  'semenovsky',
  'preobrazhensky',
  'armoured_cars',
  'cyclists',
  'operators',
  'sorters',
  'bank_clerks',
  'printers',
  'lazimir',
  'lenin',
  'patrols',
  'kerensky',
  'ministers',
  'premier',
  'command',
  'women',
  'placards',
  'mrc_terms',
  'declared',
  'preparliament',
  'third',
  'maslov',
  'ring',
  'defenders',
  'guns',
  'bound',
  'sr_caucus',
  'text',
  'motion',
  'hall',
  'power',
  'committee',
  'march',
  'don',
  'ending',
  'lines_bolsheviks',
  'lines_mensheviks',
  'lines_government',
  'lines_srs',
];

export type PlaceHeld = 
  | 'smolny'
  | 'winter_palace'
  | 'general_staff'
  | 'district_hq'
  | 'mariinsky'
  | 'tauride'
  | 'city_duma'
  | 'admiralty'
  | 'peter_paul'
  | 'kronverk'
  | 'engineers_castle'
  | 'mikhailovsky_manege'
  | 'kresty'
  | 'central_telegraph'
  | 'telegraph_agency'
  | 'post_office'
  | 'telephone_exchange'
  | 'state_bank'
  | 'power_station'
  | 'trud'
  | 'russkaya_volya'
  | 'nikolaevsky_station'
  | 'warsaw_station'
  | 'baltic_station'
  | 'finland_station'
  | 'tsarskoselsky_station'
  | 'palace_bridge'
  | 'nikolaevsky_bridge'
  | 'troitsky_bridge'
  | 'liteiny_bridge'
  | 'exchange_bridge'
  | 'tuchkov_bridge'
  | 'sampsonievsky_bridge'
  | 'okhta_bridge'
  | 'kronstadt'
  | 'tsarskoe'
  | 'gatchina'
  | 'pulkovo'
  | 'pskov'
  | 'mogilev'
  | 'moscow';
export const PLACES_HELD: readonly PlaceHeld[] = [
  'smolny',
  'winter_palace',
  'general_staff',
  'district_hq',
  'mariinsky',
  'tauride',
  'city_duma',
  'admiralty',
  'peter_paul',
  'kronverk',
  'engineers_castle',
  'mikhailovsky_manege',
  'kresty',
  'central_telegraph',
  'telegraph_agency',
  'post_office',
  'telephone_exchange',
  'state_bank',
  'power_station',
  'trud',
  'russkaya_volya',
  'nikolaevsky_station',
  'warsaw_station',
  'baltic_station',
  'finland_station',
  'tsarskoselsky_station',
  'palace_bridge',
  'nikolaevsky_bridge',
  'troitsky_bridge',
  'liteiny_bridge',
  'exchange_bridge',
  'tuchkov_bridge',
  'sampsonievsky_bridge',
  'okhta_bridge',
  'kronstadt',
  'tsarskoe',
  'gatchina',
  'pulkovo',
  'pskov',
  'mogilev',
  'moscow',
];

/** The cue a script writes before a speech, and who speaks. */
export const SPEAKERS: Readonly<Record<string, PersonId>> = {
  "LENIN": 'lenin',
  "TROTSKY": 'trotsky',
  "ANTONOV": 'antonov',
  "PODVOISKY": 'podvoisky',
  "KAMENEV": 'kamenev',
  "ZINOVIEV": 'zinoviev',
  "KOLLONTAI": 'kollontai',
  "LUNACHARSKY": 'lunacharsky',
  "STALIN": 'stalin',
  "SVERDLOV": 'sverdlov',
  "DYBENKO": 'dybenko',
  "RASKOLNIKOV": 'raskolnikov',
  "KRYLENKO": 'krylenko',
  "LAZIMIR": 'lazimir',
  "RYAZANOV": 'ryazanov',
  "CHUDNOVSKY": 'chudnovsky',
  "BLAGONRAVOV": 'blagonravov',
  "KRUPSKAYA": 'krupskaya',
  "FOFANOVA": 'fofanova',
  "MARTOV": 'martov',
  "DAN": 'dan',
  "ABRAMOVICH": 'abramovich',
  "SUKHANOV": 'sukhanov',
  "TSERETELI": 'tsereteli',
  "SKOBELEV": 'skobelev',
  "AVILOV": 'avilov',
  "KERENSKY": 'kerensky',
  "KONOVALOV": 'konovalov',
  "KISHKIN": 'kishkin',
  "PALCHINSKY": 'palchinsky',
  "RUTENBERG": 'rutenberg',
  "TERESHCHENKO": 'tereshchenko',
  "POLKOVNIKOV": 'polkovnikov',
  "BAGRATUNI": 'bagratuni',
  "KRASNOV": 'krasnov',
  "CHEREMISOV": 'cheremisov',
  "NABOKOV": 'nabokov',
  "VERKHOVSKY": 'verkhovsky',
  "SINEGUB": 'sinegub',
  "BOCHARNIKOVA": 'bocharnikova',
  "KNOX": 'knox',
  "BUCHANAN": 'buchanan',
  "CHERNOV": 'chernov',
  "GOTS": 'gots',
  "AVKSENTIEV": 'avksentiev',
  "ZENZINOV": 'zenzinov',
  "GENDELMAN": 'gendelman',
  "SPIRIDONOVA": 'spiridonova',
  "KAMKOV": 'kamkov',
  "KARELIN": 'karelin',
  "MSTISLAVSKY": 'mstislavsky',
  "SCHREIDER": 'schreider',
  "MALITSKY": 'malitsky',
  "PLANSON": 'planson',
  "KRUSHINSKY": 'krushinsky',
  "REED": 'reed',
  "BRYANT": 'bryant',
  "AN OPERATOR": 'operator',
  "A SAILOR": 'sailor',
  "A SOLDIER": 'soldier',
  "A RED GUARD": 'red_guard',
  "A COSSACK": 'cossack',
  "A CADET": 'cadet',
  "A SORTER": 'sorter',
  "A CLERK": 'clerk',
  "A RAILWAYMAN": 'railwayman',
  "A PRINTER": 'printer',
  "AN OFFICER": 'officer',
  "A DEPUTY": 'deputy',
  "A PORTER": 'porter',
  "A COMMISSAR": 'commissar',
  "AN ENGINEER": 'engineer',
  "A WOMAN IN THE QUEUE": 'baker_woman',
};
