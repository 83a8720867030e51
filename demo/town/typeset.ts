const bound = '\u00a0'
const units = [
  'V',
  'W',
  'kg',
  'g',
  'm',
  'cm',
  'mm',
  'm²',
  'L',
  'cl',
  'km',
  'h',
  'min',
  'ans',
  'mois',
  'pouces',
  'pièces',
]

/** French typography, so that the texts can be written with ordinary spaces: the marks that a line may not begin with. */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ +([:;!?€%»])/g, `${bound}$1`)
    .replace(/« +/g, `«${bound}`)
    .replace(new RegExp(`(\\d) +(?=(?:${units.join('|')})(?![\\p{L}\\p{N}]))`, 'gu'), `$1${bound}`)
    .replace(/(\d\u00a0h) (\d\d)/g, `$1${bound}$2`)
}
