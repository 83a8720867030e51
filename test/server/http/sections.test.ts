import { expect, test } from 'vitest'
import { formatsOf } from '../../../server/http/pages/layout/formats.js'
import { sectionAt, sections, sectionsOf } from '../../../server/http/pages/sections.js'
import { elements } from '../../../server/sites/index.js'
import { isFile } from '../../support/sources.js'

test('what a site may switch on is an element that there is, and has pages of ours', () => {
  expect(elements.filter((element) => !isFile(`widgets/${element}/${element}.ts`))).toEqual([])
  expect(sections.map(({ element }) => element)).toEqual(elements)
})

test('every section says in each language what it is', () => {
  for (const section of sections) {
    const labels = (['fr', 'en'] as const).map((language) => section.words(formatsOf(language)).label)
    expect(new Set(labels).size).toBe(2)
  }
})

test('an address is about the section that it is below', () => {
  const about = (path: string) => sectionAt(path)?.element

  expect(about('/s/lomme/carte/la-cosse?lang=en')).toBe('member-map')
  expect(about('/s/lomme/reparation')).toBe('repair-booking')
  expect(about('/s/lomme/rendez-vous/1')).toBe('repair-booking')
  expect(about('/s/lomme/offres/carte')).toBe('offer-board')
  expect(about('/s/lomme')).toBe('offer-board')
  expect(sectionsOf({ elements: ['member-map'] }).map(({ path }) => path)).toEqual(['/carte'])
})
