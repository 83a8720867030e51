/** What a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection); a number, a telephone are none. */
function isFormula(cell: string): boolean {
  if (/^[=@\t\r\n\uff1d\uff20]/.test(cell)) return true
  return /^[+\-\uff0b\uff0d]/.test(cell) && !/^[+-]\d[\d .,]*$/.test(cell)
}

/** An apostrophe before a formula makes it a text; `readCsvText` takes it away again. */
export function csvCell(text: string): string {
  const harmless = isFormula(text) || isMarked(text) ? `'${text}` : text
  return /[",;\t\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A text that we would read back as marked is marked once more: what comes back is what went out. */
const isMarked = (text: string): boolean =>
  text.startsWith("'") && (isFormula(text.slice(1)) || isMarked(text.slice(1)))

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** What a cell of a CSV file says, without the apostrophe that makes a formula harmless. */
export function readCsvText(cell: string): string {
  return isMarked(cell) ? cell.slice(1) : cell
}
