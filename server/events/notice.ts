import type { CoopEvent } from './event.js'

/** `type` may be one that only a newer version knows. */
export type Notice = { readonly type: string; readonly communes?: readonly string[] }

export function noticeOf(event: CoopEvent): Notice {
  const { type } = event
  return 'communes' in event && event.communes ? { type, communes: event.communes } : { type }
}

/** A NOTIFY payload is below 8,000 bytes (https://www.postgresql.org/docs/current/sql-notify.html). */
const mostLetters = 7_900

/** `offer.changed 59350,59355`. Communes that do not fit are left out, which means everywhere. */
export function writeNotice({ type, communes }: Notice): string {
  const written = communes ? `${type} ${communes.join(',')}` : type
  return written.length > mostLetters ? type : written
}

export function readNotice(text: string): Notice {
  const [type = '', codes] = text.split(' ')
  return codes === undefined ? { type } : { type, communes: codes === '' ? [] : codes.split(',') }
}
