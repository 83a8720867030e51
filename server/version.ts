import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

/** Beside the sources, or beside what was built of them. */
const places = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url))

export function readVersion(): string {
  const found = places.find((place) => existsSync(place))
  const { version } = v.parse(v.object({ version: v.string() }), found ? JSON.parse(readFileSync(found, 'utf8')) : {})
  return version
}
