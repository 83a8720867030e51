import { randomBytes } from 'node:crypto'
import express, { type Request, type RequestHandler } from 'express'
import { never } from '../../../base/instant.js'
import { Refusal } from '../../../base/refusal.js'
import type { Context, Services, Shelf } from '../../../rpc/context.js'
import { requestContextOf } from '../../request-context.js'
import type { Typed } from './form.js'

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

/** What was filled in: an empty field is none. */
export const filled = (typed: Typed, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])))

/** As a call of the same page would bring it, so that the form goes through the same door. */
export function formContext(services: Services, req: Request, key: string): Context & { readonly by: 'page' } {
  const shelf: Shelf = { staleSeconds: 0, until: never, isPublic: false }
  const db = services.database.reader
  return { ...services, ...requestContextOf(req), idempotencyKey: key, db, shelf, by: 'page' }
}

/** The fields that a refusal names; undefined when it is about something else. */
export function fieldsRefused(error: unknown): readonly string[] | undefined {
  return error instanceof Refusal && error.reason === 'invalid-input' ? (error.detail.fields ?? []) : undefined
}
