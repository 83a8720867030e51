/** An RFC 5545 reader that forgives nothing: what it cannot read as the standard says is an error. */
export type CalendarEntry = {
  readonly method: string | undefined
  /** Of the one event: names with their parameters as written, and values. */
  readonly lines: readonly { readonly name: string; readonly parameters: string; readonly value: string }[]
  value(name: string): string | undefined
}

export type CalendarLine = CalendarEntry['lines'][number]

/** Unfolded, in their order. */
export function calendarLines(file: string): CalendarLine[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end')
  const folded = file.slice(0, -2).split('\r\n')
  for (const line of folded) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${JSON.stringify(line)}`)
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`)
    if (line.includes('\ufffd') || /[\ud800-\udbff]$|^ ?[\udc00-\udfff]/.test(line))
      throw new Error(`a sign cut: ${line}`)
    if (/[\p{Cc}]/u.test(line)) throw new Error(`a control character: ${JSON.stringify(line)}`)
  }
  return folded
    .reduce<string[]>((whole, line) => {
      if (line.startsWith(' ')) whole.push(`${whole.pop() ?? ''}${line.slice(1)}`)
      else whole.push(line)
      return whole
    }, [])
    .map((line) => {
      const [, name, parameters = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line) ?? []
      if (name === undefined || value === undefined) throw new Error(`not a line of a calendar: ${line}`)
      return { name, parameters, value: unescape(value) }
    })
}

export function readCalendar(file: string): CalendarEntry {
  const lines = calendarLines(file)
  const names = lines.map(({ name, value }) => (name === 'BEGIN' || name === 'END' ? `${name}:${value}` : name))
  for (const once of ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', 'UID', 'SEQUENCE', 'DTSTAMP']) {
    if (names.filter((name) => name === once).length !== 1) throw new Error(`${once} is not there once`)
  }
  const find = (wanted: string) => lines.find(({ name }) => name === wanted)?.value
  return { method: find('METHOD'), lines, value: find }
}

function unescape(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}
