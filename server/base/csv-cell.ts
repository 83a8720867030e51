/** A formula (https://owasp.org/www-community/attacks/CSV_Injection); numbers and telephones are none. */
function isFormula(cell: string): boolean {
  if (/^[=@\t\r\n\uff1d\uff20]/.test(cell)) return true
  return /^[+\-\uff0b\uff0d]/.test(cell) && !/^[+-]\d[\d .,]*$/.test(cell)
}

/** An apostrophe before a formula makes it text; `readCsvText` removes it. */
export function csvCell(text: string): string {
  const harmless = isFormula(text) || isMarked(text) ? `'${text}` : text
  return /[",;\t\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A text that already looks marked is marked once more, so that it is read back unchanged. */
const isMarked = (text: string): boolean =>
  text.startsWith("'") && (isFormula(text.slice(1)) || isMarked(text.slice(1)))

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Beneath its heads. */
export const rowsInCsv = (csv: string): number => csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n').length - 2

export function readCsvText(cell: string): string {
  return isMarked(cell) ? cell.slice(1) : cell
}
