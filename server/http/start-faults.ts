import { access, constants } from 'node:fs/promises'
import { ConfigError } from '../base/config-error.js'
import { makeFolder } from '../base/make-folder.js'
import { isDiskFull, isOutage, isRefusedLogin, isRefusedSetting, isUnusableFile } from '../database/dialect.js'
import { UnfitDatabaseError } from '../database/unfit.js'

/** `code` is one of sysexits.h: a service manager can be set not to restart on 78, EX_CONFIG. */
type StartFault = { readonly sentence: string; readonly code: 69 | 78 }

/** For what the operator can mend; undefined for a bug. */
export function startFaultOf(error: unknown): StartFault | undefined {
  if (error instanceof ConfigError) return { sentence: error.message, code: 78 }
  if (error instanceof UnfitDatabaseError)
    return { sentence: `configuration: DATABASE_URL: ${error.message}`, code: 78 }
  const root = error instanceof Error ? (error.cause ?? error) : error
  if (!(root instanceof Error)) return undefined
  if (isUnusableFile(root))
    return {
      sentence: `configuration: DATABASE_URL or DATA_DIR: the database file cannot be used: ${wordsOf(root)}`,
      code: 78,
    }
  if (isRefusedSetting(root))
    return {
      sentence: `configuration: DATABASE_URL: what stands before PostgreSQL says: ${wordsOf(root)}: for pgbouncer, ignore_startup_parameters = statement_timeout,idle_in_transaction_session_timeout,options`,
      code: 78,
    }
  if (isRefusedLogin(root))
    return { sentence: `configuration: DATABASE_URL: PostgreSQL says: ${wordsOf(root)}`, code: 78 }
  if (isDiskFull(root)) return { sentence: `There is no room left on the disk: ${wordsOf(root)}`, code: 69 }
  if (isOutage(root)) return { sentence: `The database does not answer (DATABASE_URL): ${wordsOf(root)}`, code: 69 }
  return undefined
}

/** Where a name has several addresses, Node's error has no words of its own. */
function wordsOf(error: Error): string {
  return error.message || (error instanceof AggregateError ? error.errors.map(String).join(', ') : error.name)
}

export async function makeOwnFolder(path: string): Promise<void> {
  try {
    makeFolder(path)
    await access(path, constants.W_OK)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new ConfigError(`configuration: DATA_DIR: ${path} cannot be written (${String(error.code)})`, {
      cause: error,
    })
  }
}

const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: is already in use',
  EACCES: 'PORT: may not be used by this user',
  EADDRNOTAVAIL: 'HOST: is not an address of this machine',
  ENOTFOUND: 'HOST: is not an address, nor a name that is known here',
  EAI_AGAIN: 'HOST: is a name that cannot be looked up now',
  EINVAL: 'HOST: is not an address of this machine',
}

/** Explains a fault of `listen`, which looks up the host first. */
export function listenFault(error: unknown): unknown {
  const fault = error instanceof Error && 'code' in error ? listenFaults[String(error.code)] : undefined
  return fault === undefined ? error : new ConfigError(`configuration: ${fault}`, { cause: error })
}
