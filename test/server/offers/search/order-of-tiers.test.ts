import { expect, test } from 'vitest'
import { Tiers } from '../../../../server/offers/search/tiers.js'
import { isMet, type Reading } from '../../../../server/search/index.js'

test('who meets more of what is asked comes first, then what is called so, then what only speaks of it', () => {
  const tiers = new Tiers({
    groups: [words('word', 'velo'), words('word', 'enfant')],
    seeks: false,
    seeksSomebody: false,
  })
  const offers = {
    both: ['velo', '_tvelo', '_hvelo', 'enfant'],
    head: ['velo', '_tvelo', '_hvelo'],
    title: ['velo', '_tvelo'],
    own: ['velo', '_ovelo'],
    text: ['velo'],
    family: ['_fvelo'],
    sought: ['velo', '_tvelo', '_hvelo', '_kwanted'],
  }

  expect(rankedBy(tiers, offers)).toEqual(['both', 'head', 'title', 'own', 'text', 'sought', 'family'])
})

const words = (by: Reading['by'], ...written: string[]): Reading[] => written.map((stem) => ({ by, stems: [stem] }))

const rankedBy = (tiers: Tiers, offers: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(offers)
    .toSorted(([, a], [, b]) => tiers.of(new Set(a)) - tiers.of(new Set(b)))
    .map(([name]) => name)

test('who seeks somebody is shown who helps first, then what is lent', () => {
  const groups = [[...words('word', 'plombier'), ...words('meaning', 'robinet', 'fuit')]]
  const offers = {
    lent: ['robinet', '_trobinet', '_hrobinet', '_klend'],
    repaired: ['robinet', '_trobinet', '_khelp'],
    told: ['fuit', '_khelp'],
  }

  expect(rankedBy(new Tiers({ groups, seeks: false, seeksSomebody: true }), offers)).toEqual([
    'repaired',
    'told',
    'lent',
  ])
  expect(rankedBy(new Tiers({ groups, seeks: false, seeksSomebody: false }), offers)).toEqual([
    'lent',
    'repaired',
    'told',
  ])
})

test('on one step, whose title says more of what is meant comes first', () => {
  const groups = [[...words('word', 'couturier'), ...words('meaning', 'coutur', 'ourlet', 'bouton')]]
  const offers = {
    one: ['coutur', '_tcoutur', '_hcoutur'],
    two: ['ourlet', '_tourlet', '_hourlet', 'bouton', '_tbouton'],
    later: ['ourlet', '_tourlet', 'bouton', '_tbouton'],
  }

  expect(rankedBy(new Tiers({ groups, seeks: false, seeksSomebody: false }), offers)).toEqual(['two', 'one', 'later'])
})

test('a title that begins with what is being typed comes before one that has it inside', () => {
  const groups = [[...words('word', 'trott'), ...words('beginning', 'trottinet', 'trottoir')]]
  const offers = { inside: ['trottoir', '_ttrottoir'], head: ['trottinet', '_ttrottinet', '_htrottinet'] }

  expect(rankedBy(new Tiers({ groups, seeks: false, seeksSomebody: false }), offers)).toEqual(['head', 'inside'])
})

test('a match is met by the words that it names', () => {
  expect(isMet({ but: [{ any: ['a', 'b'] }, 'c'] }, new Set(['a']))).toBe(true)
  expect(isMet({ but: [{ any: ['a', 'b'] }, 'c'] }, new Set(['a', 'c']))).toBe(false)
})

test('what is meant and says the word again does not say two things, nor is it found by its meaning alone', () => {
  const meaning: Reading = { by: 'meaning', stems: ['poussett', 'doubl'] }
  const groups = [
    [...words('word', 'poussett'), meaning],
    [...words('word', 'cann'), meaning],
  ]
  const tiers = new Tiers({ groups, seeks: false, seeksSomebody: false })
  const cane = new Set(['poussett', '_tpoussett', '_hpoussett', 'cann', '_tcann'])
  const double = new Set(['poussett', '_tpoussett', '_hpoussett', 'doubl', '_tdoubl'])
  const other = new Set(['poussett', '_tpoussett', '_hpoussett'])

  expect(tiers.of(cane)).toBeLessThan(tiers.of(double))
  expect(tiers.of(double)).toBeLessThan(tiers.of(other))
  expect(tiers.meant.map(({ match }) => isMet(match, double))).toEqual([false])
  expect(tiers.meant.map(({ match }) => isMet(match, new Set(['poussett', 'doubl'])))).toEqual([true])
})
