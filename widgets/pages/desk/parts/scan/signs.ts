/** A key that was pressed, of which the computer's layout made a sign. */
export type Sign = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey'>

/**
 * What a scanner has typed. One that is set for another keyboard than the computer's presses the right keys and gets wrong
 * signs (« à&é » for « 012 » on AZERTY): then it is read by where its keys are on the one that scanners are set for when they
 * are sold.
 */
export function readSigns(signs: readonly Sign[]): string {
  const read = isMisread(signs) ? placed : ({ key }: Sign) => key
  return signs.map(read).join('')
}

const ofCodes = /^[A-Za-z\d ./:_?=&%#~+-]$/

/** A sign that is in no code and no address; or the keys of figures gave none, where « - » of AZERTY is one of them too. */
function isMisread(signs: readonly Sign[]): boolean {
  const figures = signs.filter(({ code }) => code.startsWith('Digit'))
  const isWithout = figures.length > 0 && !figures.some(({ key }) => /^\d$/.test(key))
  return isWithout || signs.some(({ key }) => !ofCodes.test(key))
}

/** On a keyboard of the United States: alone, and with the shift key. */
const pairs: Readonly<Record<string, string>> = {
  Minus: '-_',
  Equal: '=+',
  Slash: '/?',
  Period: '.>',
  Comma: ',<',
  Semicolon: ';:',
  Backquote: '`~',
  Space: '  ',
}

const overFigures = ')!@#$%^&*('

function placed({ code, key, shiftKey }: Sign): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  if (letter) return shiftKey ? letter : letter.toLowerCase()
  const [, figure] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? []
  if (figure) return (shiftKey && overFigures[Number(figure)]) || figure
  return pairs[code]?.[shiftKey ? 1 : 0] ?? key
}
