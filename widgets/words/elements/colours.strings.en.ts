import type { ColourWords } from './colours.strings.js'

export const englishColours: ColourWords = {
  colours: {
    accent: 'Colour of buttons',
    'accent-ink': 'Text of buttons',
    'accent-soft': 'Background of what is chosen',
    ink: 'Text',
    muted: 'Quiet text',
    line: 'Lines',
    surface: 'Background',
    sunken: 'Background set back',
    ok: 'Text of good news',
    'ok-soft': 'Background of good news',
    warn: 'Text of a warning',
    'warn-soft': 'Background of a warning',
    bad: 'Text of a problem',
    'bad-soft': 'Background of a problem',
  },
  on: (front, back) => `${front} on ${back.toLowerCase()}`,
  schemes: { light: 'in light mode', dark: 'in dark mode' },
  ratio: (ratio) => `${ratio}:1`,
  refused: 'These colours cannot be read by everybody.',
}
