import type { Config } from './config.js'
import { readVersion } from './version.js'

export type WhatIsOpened = {
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
