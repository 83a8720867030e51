import type { Request } from 'express'
import type { Db } from '../../../database/tables.js'
import { findSite, type Site } from '../../../sites/index.js'
import { isLedBack, queryOf } from './answers.js'

/** From where one has come to a page of the network’s. */
export type Came = {
  /** Whose name and look it bears then. */
  readonly site: Site | undefined
  readonly isLedBack: boolean
}

export async function cameFrom(db: Db, req: Request): Promise<Came> {
  const slug = queryOf(req).get('site')
  return { site: slug === null ? undefined : await findSite(db, slug), isLedBack: isLedBack(req) }
}
