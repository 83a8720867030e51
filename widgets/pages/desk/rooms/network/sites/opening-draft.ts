import { draftsAt, dropDraft, keepDraft } from '../../../../../parts/form/draft-store.js'
import type { Opening } from './opening.js'

const place = 'desk opening'
const dayMs = 86_400_000

/** Keeps begun openings of a site on this device for a day: one for each request, and one without. */
const idOf = (requestId: string | undefined): string => `${place} ${requestId ?? ''}`

export async function keepOpening(opening: Opening): Promise<void> {
  const at = Date.now()
  await keepDraft({ id: idOf(opening.requestId), place, at, until: at + dayMs, what: opening })
}

export const dropOpening = (requestId: string | undefined): Promise<void> => dropDraft(idOf(requestId))

export async function keptOpening(requestId: string | undefined): Promise<Opening | undefined> {
  const kept = (await draftsAt(place)).find(({ id }) => id === idOf(requestId))
  return isOpening(kept?.what) ? kept.what : undefined
}

const isOpening = (what: unknown): what is Opening =>
  typeof what === 'object' &&
  what !== null &&
  [
    'territory',
    'communes',
    'ownerName',
    'name',
    'called',
    'elements',
    'languages',
    'moderation',
    'origin',
    'email',
  ].every((part) => Object.hasOwn(what, part))
