import { describe, expect, test } from 'vitest'
import { osmHours, textInComment } from '../../../../server/members/hours/osm-text.js'
import { readHours } from '../../../../server/members/hours/read-hours.js'

describe('hours that go out as open data', () => {
  test.each([
    ['mo-fr 9h00-12h00;', 'Mo-Fr 09:00-12:00'],
    ['du lundi au vendredi de 9h à 12h', 'Mo-Fr 09:00-12:00'],
    ['Mo 14:00-17:00 "sur rendez-vous"', 'Mo 14:00-17:00 "sur rendez-vous"'],
    ['Mo-Fr 10:00-12:00; SH off', 'Mo-Fr 10:00-12:00; SH off'],
    [' week 1-20 Mo 10:00-12:00', 'week 1-20 Mo 10:00-12:00'],
    ['"sur rendez-vous"', '"sur rendez-vous"'],
    ['quand la lumière est allumée', '"quand la lumière est allumée"'],
    ['lundi matin\nou sur « rendez-vous » "urgent"', '"lundi matin ou sur « rendez-vous » ’urgent’"'],
    ['06 12 34 56 78', '"06 12 34 56 78"'],
    ['Mo-Fr appelez', '"Mo-Fr appelez"'],
  ])('are spelt as OpenStreetMap spells them, and prose is a comment: %s', (text, osm) => {
    expect(osmHours(text, [])).toBe(osm)
    expect(osmHours(osm, [])).toBe(osm)
  })

  test('carry exceptional closures with their reason, once however often they come and go', () => {
    const closures = [
      { from: '2026-12-07', to: '2026-12-08', reason: 'inventaire' },
      { from: '2027-01-04', to: '2027-01-04' },
    ]

    const out = osmHours('Mo-Fr 09:00-18:00', closures)

    expect(out).toBe('Mo-Fr 09:00-18:00; 2026 Dec 07-Dec 08 off "inventaire"; 2027 Jan 04 off')
    expect(readHours(out)).toBeDefined()
    expect(osmHours(out, closures)).toBe(out)
    expect(osmHours('sur rendez-vous', closures)).toBe(
      '"sur rendez-vous"; 2026 Dec 07-Dec 08 off "inventaire"; 2027 Jan 04 off',
    )
  })

  test('a comment alone is shown without its quotes', () => {
    expect(textInComment(' "sur rendez-vous" ')).toBe('sur rendez-vous')
    expect(textInComment('"a" "b"')).toBeUndefined()
    expect(textInComment('sur rendez-vous')).toBeUndefined()
  })
})
