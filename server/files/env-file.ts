import { readFileSync } from 'node:fs'

/** As systemd reads `EnvironmentFile` (systemd.exec(5)): no shell, which would take `<` and spaces for its own. */
export function readEnvFile(path: string): Record<string, string> {
  return Object.fromEntries(linesOf(readFileSync(path, 'utf8')).flatMap((line) => settingIn(line) ?? []))
}

/** A backslash at its end joins a line to the next. */
const linesOf = (text: string): string[] => text.replace(/\\\r?\n/g, '').split(/\r?\n/)

function settingIn(line: string): [[name: string, value: string]] | undefined {
  const [, name, value] = /^\s*([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? []
  return name === undefined || value === undefined ? undefined : [[name, unquoted(value.trim())]]
}

/** Quotes count where a value begins. */
function unquoted(value: string): string {
  const quoted = /^(?:'([^']*)'|"((?:[^"\\]|\\.)*)")$/.exec(value)
  if (quoted?.[1] !== undefined) return quoted[1]
  if (quoted?.[2] !== undefined) return quoted[2].replace(/\\(["\\`$])/g, '$1')
  return value.replace(/\\(.)/g, '$1')
}
