import { randomBytes } from 'node:crypto'
import express, { type Request, type RequestHandler, type Response } from 'express'
import * as v from 'valibot'
import { never } from '../../../base/instant.js'
import { Refusal } from '../../../base/refusal.js'
import type { Context, Services, Shelf } from '../../../rpc/context.js'
import { statusOf } from '../../../rpc/procedures.js'
import { requestContextOf } from '../../request-context.js'
import type { Typed, Wrongs } from './form.js'

export const readForm: RequestHandler = express.urlencoded({ extended: false, limit: 20_000, parameterLimit: 40 })

/** Made when the form is given: sent twice, it is one. */
export const newFormKey = (): string => randomBytes(18).toString('base64url')

/** A field that was sent several times has its values with a space between. */
export function typedIn({ body }: { readonly body: unknown }): Typed {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]): [string, string][] => {
      const values = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
      return values.length === 0 ? [] : [[name, values.join(' ').replace(/\r\n?/g, '\n').trim()]]
    }),
  )
}

/** Leaves out fields that are empty. */
export const filled = (typed: Typed, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])))

/** As a call of the same page would bring it, so that the form goes through the same door. */
function formContext(services: Services, req: Request, key: string): Context & { readonly by: 'page' } {
  const shelf: Shelf = { staleSeconds: 0, until: never, isPublic: false }
  const db = services.database.reader
  return { ...services, ...requestContextOf(req), idempotencyKey: key, db, shelf, by: 'page' }
}

type Sending<Name extends string, Read> = {
  readonly schema: v.GenericSchema<unknown, Read>
  readonly said: object
  /** Those of the form, in its order. */
  readonly fields: readonly Name[]
  /** Says what is wrong with each field, with many of them, and with none. */
  readonly words: Readonly<Record<Name | 'many' | 'page', string>>
  readonly send: (call: { readonly ctx: Context & { readonly by: 'page' }; readonly input: Read }) => Promise<unknown>
}

/** Undefined once it is taken; else what is wrong with it, and the answer has its status. */
export async function takeForm<Name extends string, Read>(
  services: Services,
  { req, res }: { readonly req: Request; readonly res: Response },
  { schema, said, fields, words, send }: Sending<Name, Read>,
): Promise<Wrongs | undefined> {
  const wrongsOf = (names: readonly string[]): Wrongs =>
    Object.fromEntries(fields.flatMap((name) => (names.includes(name) ? [[name, words[name]]] : [])))
  const read = v.safeParse(schema, said)
  if (!read.success) {
    res.status(400)
    return wrongsOf(read.issues.map((issue) => String(issue.path?.[0]?.key)))
  }
  try {
    await send({ ctx: formContext(services, req, typedIn(req)['key'] ?? ''), input: read.output })
    return undefined
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    res.status(statusOf(error))
    const wrongs = wrongsOf(error.reason === 'invalid-input' ? (error.detail.fields ?? []) : [])
    if (Object.keys(wrongs).length > 0) return wrongs
    return { '': error.kind === 'too-many' ? words.many : words.page }
  }
}

/** The same page once more, which says that it has come. */
export const receivedAt = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}recu`
