/** Every word of the page that a phone opens to see whether it can come in. */
export const CHECK = {
  title: 'Can this phone come in?',
  trying: 'One moment…',
  works: 'It works.',
  worksText: 'This phone reaches your teacher’s machine, and can stay in touch with it. When the class begins, open the address on the wall and type the code.',
  half: 'Half of it works.',
  halfText: 'This page has come through, but the line that a class needs has not. A filter on this network, or in this browser, closes it.',
  gone: 'The connection is gone.',
  goneText: 'The page came through once; now nothing answers.',
  again: 'Try again',
  try: 'What a teacher can try',
  tries: 'A network without “client isolation”; a hotspot on the laptop or on a phone; a school server on a cable; or the paper kit, which needs no network. The teacher’s desk says more, beside the code.',
} as const;
