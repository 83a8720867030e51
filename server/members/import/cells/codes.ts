import { isCommuneCode } from '../../../base/shapes.js'

/** Spreadsheets turn codes into numbers: `1004.0`, `59 160`, `2700` for 02700. */
function digitsOf(text: string): string {
  return text
    .trim()
    .replace(/\.0+$/, '')
    .replace(/[\s\u00a0\u202f]/g, '')
}

/** Five digits; restores the leading zero that a spreadsheet dropped. */
export function readPostcode(text: string): string | undefined {
  const digits = digitsOf(text).replace(/^F-?/i, '')
  return /^\d{4,5}$/.test(digits) ? digits.padStart(5, '0') : undefined
}

export function readCommuneCode(text: string): string | undefined {
  const code = digitsOf(text).toUpperCase()
  const whole = /^\d{4}$/.test(code) ? `0${code}` : code
  return isCommuneCode(whole) ? whole : undefined
}
