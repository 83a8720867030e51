import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import { sideOf, appointmentSecret } from '../../../../server/repairs/appointments/links.js'

const hmac = (text: string) => createHmac('sha256', 'links').update(text).digest('base64url')
const now = toInstant('2027-03-01T08:00:00Z')

it('knows each side by its secret, whatever letter or hyphen it begins with', () => {
  const ids = Array.from({ length: 500 }, (_, n) => toId<'Appointment'>(`appointment-${n}`))
  const sides = ['resident', 'repairer'] as const
  const told = sides.map((side) =>
    ids.map((id) => sideOf(appointmentSecret(hmac, side, { id, mark: undefined }), { hmac, id, now }).side),
  )

  expect(ids.some((id) => appointmentSecret(hmac, 'resident', { id, mark: undefined }).startsWith('-'))).toBe(true)
  expect(told).toEqual(sides.map((side) => ids.map(() => side)))
})
