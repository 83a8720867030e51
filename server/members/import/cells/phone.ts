const overseas: Readonly<Record<string, string>> = {
  '0590': '590',
  '0690': '590',
  '0594': '594',
  '0694': '594',
  '0596': '596',
  '0696': '596',
  '0262': '262',
  '0692': '262',
  '0693': '262',
  '0269': '262',
  '0639': '262',
}

/** In national form (`03 20 00 00 00`) for France, else with the country code (`+32 56 00 00 00` as `+3256000000`). */
export function readPhone(text: string): string | undefined {
  const [first = ''] = text.split(/[/,;|]|\bou\b|\n/).map((part) => part.trim())
  const digits = first.replace(/\(0\)/g, '').replace(/[\s.\-_()\u00a0\u202f]/g, '')
  const national = nationalOf(digits)
  if (national !== undefined) return national.replace(/(\d\d)(?=\d)/g, '$1 ')
  // Short numbers of services: 3631, 39 49.
  if (/^3\d{3}$/.test(digits)) return digits
  const foreign = /^(?:\+|00)([1-9]\d{6,14})$/.exec(digits)?.[1]
  return foreign === undefined ? undefined : `+${foreign}`
}

function nationalOf(digits: string): string | undefined {
  if (/^0[1-9]\d{8}$/.test(digits)) return digits
  const french = /^(?:\+|00)?33(0?[1-9]\d{8})$/.exec(digits)?.[1]
  if (french !== undefined) return french.padStart(10, '0')
  const [, prefix, rest] = /^(?:\+|00)(590|594|596|262|269)(\d{9})$/.exec(digits) ?? []
  if (prefix !== undefined && rest !== undefined) return `0${rest}`
  // A spreadsheet took it for a number and dropped the leading zero.
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : undefined
}

/** E.164; short numbers are returned unchanged. */
export function toInternational(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '')
  if (!/^0[1-9]\d{8}$/.test(digits)) return digits
  return `+${overseas[digits.slice(0, 4)] ?? '33'}${digits.slice(1)}`
}
