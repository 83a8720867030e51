import { existsSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { ConfigError } from './base/config-error.js'
import type { LegalNotice } from './base/legal-notice.js'
import { editDistance } from './search/spelling.js'

/** The only reader of `process.env`. */
export type Config = {
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly databaseUrl: string
  /** Proxies trusted for the visitor's address: how many, or which (`loopback`, addresses, ranges). */
  readonly trustProxy: number | readonly string[]
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  /** Raster tiles, with `{z}`, `{x}` and `{y}`. Without it a simple basemap of our own is drawn. */
  readonly tilesUrl: string | undefined
  readonly tilesAttribution: string | undefined
  /** Géoplateforme's `/geocodage`, or one with the same interface. Without it addresses are not completed. */
  readonly geocoderUrl: string | undefined
  readonly legal: LegalNotice
}

const neededByLaw = [
  'PUBLISHER_NAME',
  'PUBLISHER_ADDRESS',
  'PUBLISHER_EMAIL',
  'PUBLISHER_DIRECTOR',
  'HOSTED_BY',
] as const

const address = (protocols: readonly string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    ),
  )

const line = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300)))

/** Paths of ours all begin at the root, so a base path would not work. */
function isOrigin({ username, pathname, search, hash }: URL): boolean {
  return username === '' && /^\/+$/.test(pathname) && search === '' && hash === ''
}

function isProxy(text: string): boolean {
  const [network = '', bits, ...more] = text.split('/')
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const widest = { 0: -1, 4: 32, 6: 128 }[isIP(network)] ?? -1
  return widest > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest))
}

const schema = v.object({
  PUBLIC_URL: v.optional(
    v.pipe(
      address(['http:', 'https:']),
      v.check((text) => isOrigin(new URL(text)), 'must be an origin such as https://coop.example, nothing after it'),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty()), '127.0.0.1'),
  PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a number'), v.transform(Number), v.maxValue(65_535)),
    '3000',
  ),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty()), './data'),
  DATABASE_URL: v.optional(address(['postgres:', 'postgresql:', 'file:'])),
  TRUST_PROXY: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => (/^\d+$/.test(text) ? Number(text) : text.split(',').map((part) => part.trim()))),
      v.check(
        (proxies) => typeof proxies === 'number' || proxies.every(isProxy),
        'must be how many proxies there are, or their addresses, ranges, loopback, linklocal or uniquelocal',
      ),
    ),
    '0',
  ),
  SMTP_URL: v.optional(address(['smtp:', 'smtps:'])),
  MAIL_FROM: v.optional(
    v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$|^.*<[^\s@]+@[^\s@]+>$/, 'must be an e-mail address')),
  ),
  TILES_URL: v.optional(
    v.pipe(
      address(['https:', 'http:']),
      v.check((text) => new URL(text).username === '', 'must be without a name and a password: they cannot be sent'),
      v.check(
        (text) =>
          ['{x}', '{y}', '{z}'].join() ===
          text
            .match(/\{[^}]*\}/g)
            ?.toSorted()
            .join(),
        'must be an address with {z}, {x} and {y} in it, once each, and nothing else in braces',
      ),
    ),
  ),
  TILES_ATTRIBUTION: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  GEOCODER_URL: v.optional(
    v.pipe(
      address(['https:', 'http:']),
      v.check((text) => new URL(text).username === '', 'must be without a name and a password: they cannot be sent'),
    ),
  ),
  PUBLISHER_NAME: line,
  PUBLISHER_ADDRESS: line,
  PUBLISHER_EMAIL: v.optional(v.pipe(v.string(), v.trim(), v.regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address'))),
  PUBLISHER_PHONE: line,
  PUBLISHER_DIRECTOR: line,
  HOSTED_BY: line,
})

const names: readonly string[] = Object.keys(schema.entries)
const fewestLetters = 6

/** Shorter names are too near those of other programs. */
function mistyped(given: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(given).flatMap((name) => {
    if (name.length < fewestLetters || names.includes(name)) return []
    const meant = names.find((ours) => given[ours] === undefined && editDistance(name, ours) === 1)
    return meant === undefined ? [] : [`${name}: is no setting: did you mean ${meant}?`]
  })
}

/** `start`: the demonstration on this machine; `serve` faces visitors, so it needs an address and a mail server. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, mode: 'start' | 'serve'): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  // Later checks of a variable take the earlier ones for granted.
  const parsed = v.safeParse(schema, given, { abortPipeEarly: true })
  const faults = parsed.success ? [] : parsed.issues.map((issue) => `${String(issue.path?.[0]?.key)}: ${issue.message}`)
  if (mode === 'serve') {
    for (const name of ['PUBLIC_URL', 'SMTP_URL']) if (!given[name]) faults.push(`${name}: is missing`)
  }
  if (given['TILES_URL'] && !given['TILES_ATTRIBUTION'])
    faults.push('TILES_ATTRIBUTION: is missing, and TILES_URL is nobody’s to show without saying whose it is')
  faults.push(...mistyped(given))
  if (!parsed.success || faults.length > 0) throw new ConfigError(`configuration: ${faults.join('; ')}`)

  const { output } = parsed
  const dataDir = resolve(output.DATA_DIR)
  return {
    publicUrl: output.PUBLIC_URL ?? `http://localhost:${output.PORT}`,
    host: output.HOST,
    port: output.PORT,
    dataDir,
    databaseUrl: output.DATABASE_URL ?? `file:${dataDir}/coop.sqlite`,
    trustProxy: output.TRUST_PROXY,
    smtpUrl: output.SMTP_URL,
    mailFrom: output.MAIL_FROM,
    tilesUrl: output.TILES_URL,
    tilesAttribution: output.TILES_ATTRIBUTION,
    geocoderUrl: output.GEOCODER_URL,
    legal: {
      publisher: {
        name: output.PUBLISHER_NAME,
        address: output.PUBLISHER_ADDRESS,
        email: output.PUBLISHER_EMAIL,
        phone: output.PUBLISHER_PHONE,
        director: output.PUBLISHER_DIRECTOR,
      },
      host: output.HOSTED_BY,
      lacks: neededByLaw.filter((name) => !output[name]),
    },
  }
}

type WhatIsOpened = {
  readonly version: string
  readonly engine: 'SQLite' | 'PostgreSQL'
  readonly database: string
  readonly folder: string
  readonly mail: string
}

/** What an operator looks for first when another place is found than was meant. No name or password of anybody. */
export function whatIsOpened({ databaseUrl, dataDir, smtpUrl }: Config): WhatIsOpened {
  const isFile = databaseUrl.startsWith('file:')
  return {
    version: readVersion(),
    engine: isFile ? 'SQLite' : 'PostgreSQL',
    database: isFile ? databaseUrl.slice('file:'.length) : hostAndName(databaseUrl),
    folder: dataDir,
    mail: smtpUrl === undefined ? 'none' : new URL(smtpUrl).host,
  }
}

/** Of a socket, the host stands among the parameters, as `pg` takes it. */
function hostAndName(url: string): string {
  const { host, pathname, searchParams } = new URL(url)
  return `${searchParams.get('host') ?? host}${pathname}`
}

export function inOneLine({ version, engine, database, folder, mail }: WhatIsOpened): string {
  return `coop ${version} · ${engine} ${database} · DATA_DIR ${folder} · SMTP ${mail}`
}

/** Beside the sources, or beside what was built of them. */
const places = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url))

function readVersion(): string {
  const found = places.find((place) => existsSync(place))
  const { version } = v.parse(v.object({ version: v.string() }), found ? JSON.parse(readFileSync(found, 'utf8')) : {})
  return version
}
