import { describe, expect, test } from 'vitest'
import { openingsOf } from '../../../demo/town/admit-repairers.js'
import { proposals, refusals, residentsWords } from '../../../demo/town/month/words.js'
import { demoPlaces } from '../../../demo/town/places.js'
import { demoRepairers } from '../../../demo/town/repairers.js'
import { demoSites } from '../../../demo/town/sites.js'
import { typeset } from '../../../demo/town/typeset.js'

const having = (so: (repairer: (typeof demoRepairers)[number]) => unknown) =>
  demoRepairers.filter(so).map(({ slug }) => slug)

describe('the repairers of the demonstration', () => {
  test('are fifteen, and show what a repairer may be', () => {
    expect(new Set(demoRepairers.map(({ slug }) => slug)).size).toBe(15)
    expect(having(({ types }) => types.includes('itinerant'))).toHaveLength(3)
    expect(having(({ reachKm }) => reachKm)).not.toEqual([])
    expect(having(({ reachCommunes }) => reachCommunes)).not.toEqual([])
    expect(having(({ types }) => types.includes('self-repair')).length).toBeGreaterThanOrEqual(3)
    expect(having(({ onRequest }) => onRequest)).toHaveLength(1)
    expect(having(({ employees = [] }) => employees.length > 1)).toHaveLength(1)
    expect(having(({ closures = [] }) => closures.some(({ from, to }) => from <= 0 && to >= 7))).toHaveLength(1)
    expect(having(({ bikeTypes }) => !bikeTypes.includes('electric')).length).toBeGreaterThanOrEqual(1)
    expect(having(({ stepMinutes }) => stepMinutes === 15).length).toBeGreaterThanOrEqual(1)
  })

  test('are booked on every kind of site, and stand in a place that is theirs or the town’s', () => {
    const known = demoSites.map(({ slug }) => slug)
    const places = demoPlaces.map(({ slug }) => slug)

    expect(having(({ site }) => !known.includes(site))).toEqual([])
    expect(new Set(demoRepairers.map(({ site }) => site)).size).toBe(5)
    expect(having(({ slug, place }) => (place === undefined) !== places.includes(slug))).toEqual([])
  })

  test('telephone to nobody, each under a number of their own', () => {
    const phones = demoRepairers.flatMap(({ place }) => place?.phone ?? [])

    expect(phones.filter((phone) => !/^03 53 01( \d\d){2}$/.test(phone))).toEqual([])
    expect(new Set([...phones, ...demoPlaces.map(({ phone }) => phone)]).size).toBe(phones.length + demoPlaces.length)
  })

  test('open on quarters of an hour, and long enough for what they do', () => {
    for (const repairer of demoRepairers) {
      const openings = openingsOf(repairer)
      const longest = Math.max(...openings.map(({ from, to }) => minutesOf(to) - minutesOf(from)))

      expect(openings.filter(({ from, to }) => minutesOf(from) % 15 || minutesOf(to) % 15)).toEqual([])
      expect(repairer.services.filter(([, minutes]) => minutes > longest)).toEqual([])
    }
  })

  test('speak French typography', () => {
    const said = demoRepairers.flatMap(({ welcome, toBring = '', directions = '', services, closures = [], place }) => [
      ...[welcome, toBring, directions, place?.name ?? '', place?.description ?? ''],
      ...services.map(([name]) => name),
      ...closures.map(({ reason }) => reason),
    ])
    const faulty = /'|"| [:;!?€»]|«(?!\u00a0)|\.\.\.| {2}/

    expect(
      [...said, ...residentsWords, ...refusals, ...proposals].map(typeset).filter((text) => faulty.test(text)),
    ).toEqual([])
  })
})

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
