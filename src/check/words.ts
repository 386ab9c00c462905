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
  try: 'What a teacher can try, one after the other',
  tries: [
    'Wi-Fi with “client isolation” keeps devices from one another: guest networks nearly always have it. Put the laptop and the phones on a network without it, or ask whoever runs the Wi-Fi for one.',
    'Open a hotspot on the laptop, or on a phone, and let the laptop and every student’s device join it. It needs no internet.',
    'Connect the laptop, or a school server that runs the class, by cable to the network the students are on.',
    'If the laptop’s firewall asks whether to let the program be reached, say yes for private networks.',
    'Without any network: the kit has cards, ballots and order sheets on paper, and the Table mode of the game takes the results.',
  ],
} as const;
