import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { openWords } from '../../../server/http/pages/members/open-words.js'
import { formatsOf } from '../../../server/http/pages/layout/formats.js'

type OpenFacts = Parameters<typeof openWords>[1]

/** On a Monday morning, in Paris. */
const said = (told: Omit<OpenFacts, 'zone'>, language: 'fr' | 'en' = 'fr') =>
  openWords(formatsOf(language), { zone: 'Europe/Paris', ...told }, toInstant('2026-11-30T09:00:00Z'))?.replace(
    /\s/g,
    ' ',
  )

const five = '2026-11-30T16:00:00Z'
const tomorrow = '2026-12-01T09:00:00Z'

describe('whether a place is open, on a page without a script', () => {
  test('says until when, and when it opens, with the full date of what is far', () => {
    expect(said({})).toBeUndefined()
    expect(said({ open: { now: true } })).toBe('Ouvert')
    expect(said({ open: { now: true, until: five } })).toBe('Ouvert jusqu’à 17 h')
    expect(said({ open: { now: true, until: '2026-12-01T01:00:00Z' } })).toBe('Ouvert jusqu’à 2 h')
    expect(said({ open: { now: true, until: '2026-12-04T17:00:00Z' } })).toBe('Ouvert jusqu’à vendredi à 18 h')
    expect(said({ open: { now: false } })).toBe('Fermé')
    expect(said({ open: { now: false, opens: five } })).toBe('Fermé · ouvre à 17 h')
    expect(said({ open: { now: false, opens: tomorrow } })).toBe('Fermé · ouvre demain à 10 h')
    expect(said({ open: { now: false, opens: '2026-12-04T09:00:00Z' } })).toBe('Fermé · ouvre vendredi à 10 h')
    expect(said({ open: { now: false, opens: '2027-09-01T07:00:00Z' } })).toBe(
      'Fermé · rouvre le mercredi 1er septembre à 9 h',
    )
  })

  test('promises nothing that depends on a word of the place', () => {
    const byAppointment = { now: false, unsure: 'condition', comment: 'sur rendez-vous' } as const

    expect(said({ open: { ...byAppointment, until: five } })).toBe('Sur rendez-vous jusqu’à 17 h')
    expect(said({ open: { ...byAppointment, opens: tomorrow } })).toBe('Fermé · ouvre demain à 10 h (sur rendez-vous)')
    expect(said({ open: { ...byAppointment, until: five, comment: 'sonner au 2' } })).toBe('À vérifier : sonner au 2')
    expect(said({ open: { now: false, unsure: 'condition' } })).toBe('À vérifier : les horaires')
    expect(said({ open: { ...byAppointment, until: five, comment: 'by appointment' } }, 'en')).toBe(
      'By appointment until 17:00',
    )
  })

  test('tells a public holiday that its hours pass over from one that they speak of', () => {
    const inDoubt = { now: false, unsure: 'holiday' } as const

    expect(said({ open: { ...inDoubt, until: five, holiday: 'christmas' } })).toBe('Jour férié : horaires à vérifier')
    expect(said({ open: { ...inDoubt, opens: tomorrow } })).toBe(
      'Fermé · ouvre demain à 10 h (jour férié : horaires à vérifier)',
    )
    expect(said({ open: { now: true, until: five, holiday: 'christmas' } })).toBe('Ouvert jusqu’à 17 h (jour férié)')
    expect(said({ open: { now: false, opens: tomorrow, holiday: 'christmas' } })).toBe(
      'Fermé (jour férié) · ouvre demain à 10 h',
    )
  })

  test('tells the day that was asked for instead of today', () => {
    const open = { now: true, until: five }
    const sunday = { day: '2026-12-06', ranges: [{ from: '10:00', to: '18:00' }] }

    expect(said({ open, onDay: sunday })).toBe('Dimanche : 10 h à 18 h')
    expect(
      said({
        open,
        onDay: { day: '2026-12-25', holiday: 'christmas', ranges: [{ from: '09:00', to: '18:00', unsure: 'holiday' }] },
      }),
    ).toBe('Vendredi 25 décembre : 9 h à 18 h, à vérifier (jour férié : Noël)')
  })
})
