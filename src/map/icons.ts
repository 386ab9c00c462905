/** Cuts for kinds of places: 24 units square, one path each, filled by the even-odd rule. Our own drawings. */
export const ICONS = {
  star: 'M12 2l2.6 6.5 7 .4-5.4 4.5 1.8 6.8L12 16.4 6 20.2l1.8-6.8L2.4 8.9l7-.4z',
  palace: 'M2 20V9h3V7h2v2h3V5l2-2 2 2v4h3V7h2v2h3v11h-3v-6h-3v6h-3v-6h-2v6H8v-6H6v6z',
  telegraph: 'M11 2h2v2h7v2h-7v3h6v2h-6v11h-2V11H5V9h6V6H4V4h7zM4 7h1.5v2H4zM18.5 7H20v2h-1.5z',
  phone: 'M4 9c0-3 4-5 8-5s8 2 8 5v2h-5V8.5a10 10 0 0 0-6 0V11H4zM8 12h8l3 8H5zM12 13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  post: 'M2 6h20v13H2zM4 8l8 5.5L20 8v-.4H4zM4 10v7h16v-7l-8 5.6z',
  bank: 'M12 2l10 5v2H2V7zM4 10h3v8H4zM10.5 10h3v8h-3zM17 10h3v8h-3zM2 19h20v3H2z',
  station: 'M6 3h9v3h-1v3h4l2 4v5h-2a2.6 2.6 0 0 1-5.2 0H11a2.6 2.6 0 0 1-5.2 0H3V7h3zM8 5v4h4V6h1V5zM5 18.5a1 1 0 1 0 6 0zM18 19z',
  bridge: 'M1 8h22v3h-2v8h-2.5c0-5-2.5-6.5-4-6.5V19h-5v-6.5c-1.5 0-4 1.5-4 6.5H3v-8H1z',
  fort: 'M12 1l3 5 6-1-2 5.5 4 4-5.5 2L17 23l-5-3-5 3-.5-6.5-5.5-2 4-4L3 5l6 1zM12 8.5v7h1.2v-7z',
  press: 'M3 4h14v3h4v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM5.5 6.5v3h9v-3zM5.5 11v1.5h4V11zM5.5 14v1.5h4V14zM10.8 11v4.5h3.7V11zM17 9.5V18h1.8V9.5z',
  power: 'M13.5 1L4 13.5h6L8.5 23 20 9.5h-7z',
  barracks: 'M3 3l2-1 12.5 15 2 .3 2.5 3-1.7 1.7-3.3-2.3v-2zM21 3l-2-1L6.5 17l-2 .3-2.5 3 1.7 1.7L7 19.7v-2z',
  school: 'M4 2c7 2 11 6 13.5 11.5l2-1 1 1.8-2.2 1.3 2.7 4.4-2 1.2-2.7-4.4-2.2 1.3-1-1.8 1.8-1.2C12.5 10 9 6 4 2z',
  prison: 'M3 2h18v20H3zM5.5 4.5v15h1.8v-15zM9.5 4.5v15h1.8v-15zM13 4.5v15h1.8v-15zM16.8 4.5v15h1.7v-15z',
  ship: 'M1 14h3l1-3h3V5h2v6h1.5V4h2v7H15V5h2v6h2l1 3h3l-2.5 6H4z',
  hall: 'M12 2l10 7v2h-2v9h2v2H2v-2h2v-9H2V9zM7 12v8h2v-8zM11 12v8h2v-8zM15 12v8h2v-8z',
  duma: 'M10 2h4v3l2 2v4h5v11h-7v-5h-4v5H3V11h5V7l2-2zM11 8v3h2V8z',
  rifle: 'M1 16.5L15 6l1.2 1L22 2.5l.8 1-5.6 4.7.6 1L8 16l-1 4H3z',
  anchor: 'M12 1.5a3 3 0 0 1 1.2 5.7V9H17v2.2h-3.8v8.3c3-.4 5-2 5.6-4.3L17 16l.5-4 4.5 3-1.5.7C20 19.5 16.5 22.5 12 22.5S4 19.5 3.5 15.7L2 15l4.5-3 .5 4-1.8-.8c.6 2.3 2.6 3.9 5.6 4.3v-8.3H7V9h3.8V7.2A3 3 0 0 1 12 1.5z',
  /** A bridge whose leaves stand up. */
  raised: 'M1 11h5.2v3H5v5H1zM23 11h-5.2v3H19v5h4zM6 13.5L9.6 2l2 .8L8.3 14zM18 13.5L14.4 2l-2 .8L15.7 14z',
  none: '',
} as const;
export type IconName = keyof typeof ICONS;
