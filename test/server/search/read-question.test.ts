import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { dayOf, paris } from '../../../server/base/local-time.js'
import { askedFor } from '../../../server/search/asking.js'
import type { Correction } from '../../../server/search/correct-words.js'
import { readQuestion, type Lexicon, type Typed } from '../../../server/search/read-question.js'
import { makeVocabulary, type SaidMeant } from '../../../server/search/vocabulary.js'

const today = dayOf(toInstant('2027-03-04T08:00:00Z'), paris)
const digital = { kind: 'offer-category', id: 'digital' }

async function lexicon(
  used: readonly string[],
  meanings: readonly SaidMeant[] = [],
  corrections: Readonly<Record<string, Correction>> = {},
): Promise<Lexicon> {
  const uses = new Set(used)
  return {
    vocabulary: await makeVocabulary(
      { words: [{ subject: digital, word: 'informatique' }], meanings },
      'fr',
      async () => {},
    ),
    subjects: digital.kind,
    usesOf: async (stems) => new Map(stems.filter((stem) => uses.has(stem)).map((stem) => [stem, 1])),
    beginning: async (start) => used.filter((stem) => stem.startsWith(start)),
    correctionsOf: async (stems) => new Map(Object.entries(corrections).filter(([stem]) => stems.includes(stem))),
  }
}

const typed = (text: string, more: Partial<Typed> = {}): Typed => ({ text, language: 'fr', today, ...more })

describe('what is asked for', () => {
  test.each([
    ['une machine à coudre pour les enfants', ['machin', 'coudr', 'enfant']],
    ['il me faut une échelle svp', ['echell']],
    ['slt qq1 aurait une tondeuse ?', ['tondeus']],
    ['can I borrow a drill', ['drill']],
    ['je cherche', ['je', 'cherch']],
    ['perceuse v', ['perceus']],
    ['v', []],
    ['pour la', []],
    ['aide pour ordinateur', ['ordinateur']],
    ['de l’aide', ['aid']],
  ])('« %s »', (text, words) => {
    expect(askedFor(text, 'fr')).toEqual(words)
  })

  test('tea is asked for in French, and nothing in English', () => {
    expect(askedFor('service à thé', 'fr')).toEqual(['servic', 'the'])
    expect(askedFor('the drill', 'en')).toEqual(['drill'])
  })
})

test('two words may be one, and the question says so', async () => {
  const one = { stems: ['retroprojecteur'], written: 'rétroprojecteur', offered: false }
  const corrected = {
    ...(await lexicon(['retroprojecteur', 'salon'])),
    correctionsOf: async () => new Map([['retro projecteur', one]]),
  }

  const question = await readQuestion(corrected, typed('un retro projecteur, salon'))

  expect(question.spelt).toBe('un rétroprojecteur, salon')
  expect(question.groups.map(([word]) => word?.stems)).toEqual([['retroprojecteur'], ['salon']])
})

describe('a question', () => {
  test('is read by its words, the last one as a beginning too', async () => {
    const question = await readQuestion(await lexicon(['chauff', 'eau', 'ear']), typed('chauffe ea'))

    expect(question.groups).toEqual([
      [{ by: 'word', stems: ['chauff'] }],
      [
        { by: 'word', stems: ['ea'] },
        { by: 'beginning', stems: ['eau'] },
        { by: 'beginning', stems: ['ear'] },
      ],
    ])
  })

  test('is read by what the vocabulary says of it, as far as anybody has it, and not when that was taken back', async () => {
    const known = await lexicon(
      ['poussett', 'berceau', 'doubl'],
      [
        { said: 'landau', meant: 'poussette' },
        { said: 'landau', meant: 'lit à barreaux' },
      ],
    )

    const question = await readQuestion(known, typed('landau'))
    const plain = await readQuestion(known, typed('landau', { plainly: ['meanings'] }))

    expect(question.groups[0]?.slice(1)).toEqual([{ by: 'meaning', stems: ['poussett'] }])
    expect(question.also).toEqual([
      { said: 'landau', meant: [{ written: 'poussette', stems: ['poussett'] }], subjects: [] },
    ])
    expect(plain).toMatchObject({ also: [], groups: [[{ by: 'word', stems: ['landau'] }]] })
  })

  test('is not read by what its words find already, and does not say again what was said', async () => {
    const known = await lexicon(
      ['poussett', 'doubl', 'cann', 'landau'],
      [
        { said: 'poussette', meant: 'poussette double' },
        { said: 'poussette canne', meant: 'poussette' },
        { said: 'poussette canne', meant: 'landau' },
      ],
    )

    const one = await readQuestion(known, typed('poussette'))
    const two = await readQuestion(known, typed('poussette canne'))

    expect(one).toMatchObject({ also: [], groups: [[{ by: 'word', stems: ['poussett'] }]] })
    expect(two.groups[1]).toContainEqual({ by: 'meaning', stems: ['poussett'] })
    expect(two.also.map(({ meant }) => meant.map(({ written }) => written))).toEqual([['landau']])
  })

  test('is read by what its words mean together, and then not by what each means alone', async () => {
    const known = await lexicon(
      ['velo', 'draisienn', 'garder', 'pomp'],
      [
        { said: 'vélo d’enfant', meant: 'draisienne' },
        { said: 'enfant', meant: 'garder' },
        { said: 'pneu', meant: 'pompe' },
      ],
    )

    const question = await readQuestion(known, typed('pneu de vélo enfant'))

    expect(question.also.map(({ said }) => said)).toEqual(['vélo d’enfant', 'pneu'])
  })

  test('is read in English too, where no French word is known', async () => {
    const english = await makeVocabulary(
      {
        words: [],
        meanings: [
          { said: 'sewing machine', meant: 'machine à coudre' },
          { said: 'chat', meant: 'conversation' },
        ],
      },
      'en',
      async () => {},
    )
    const known: Lexicon = {
      ...(await lexicon(['machin', 'coudr', 'chat', 'conversation'])),
      foreign: async () => english,
    }

    const sewing = await readQuestion(known, typed('sewing machine'))
    const cat = await readQuestion(known, typed('chat'))
    const plain = await readQuestion(known, typed('sewing machine', { plainly: ['meanings'] }))

    expect(sewing.also).toMatchObject([{ said: 'sewing machine', meant: [{ written: 'machine à coudre' }] }])
    expect(sewing.groups[0]).toContainEqual({ by: 'meaning', stems: ['machin', 'coudr'] })
    expect(cat.also).toEqual([])
    expect(plain.also).toEqual([])
  })

  test.each([
    ['plombière', true],
    ['une électricienne pour samedi', true],
    ['quelqu’un pour mon ordinateur', true],
    ['qui peut tondre la pelouse', true],
    ['aide aux devoirs', true],
    ['somebody to walk my dog', true],
    ['nettoyeur haute pression', false],
    ['lecteur DVD', false],
    ['tondeuse', false],
  ])('« %s » seeks somebody: %s', async (text, isSomebody) => {
    const question = await readQuestion(await lexicon([]), typed(text))

    expect(question.seeksSomebody).toBe(isSomebody)
  })

  test('a word of a category leads to all that stands in it', async () => {
    const question = await readQuestion(await lexicon([]), typed('informatique'))

    expect(question.groups[0]?.[1]).toEqual({ by: 'kind', stems: [], subject: digital })
  })

  test('only a word that nobody uses is spelt otherwise, and what is merely offered is not looked for', async () => {
    const known = await lexicon(['perceus', 'visseus', 'tapis'], [], {
      prceus: { stems: ['perceus'], written: 'perceuse', offered: false },
      taxi: { stems: ['tapis'], written: 'tapis', offered: true },
    })

    const misspelt = await readQuestion(known, typed('une prceuse visseuse'))
    const real = await readQuestion(known, typed('taxi'))
    const plain = await readQuestion(known, typed('prceuse', { plainly: ['spelling'] }))

    expect(misspelt).toMatchObject({ spelt: 'une perceuse visseuse' })
    expect(misspelt.groups.map(([word]) => word?.stems)).toEqual([['perceus'], ['visseus']])
    expect(real).toMatchObject({ perhaps: 'tapis', groups: [[{ stems: ['taxi'] }]] })
    expect(plain.spelt).toBeUndefined()
  })

  test('days said in words are days and no words', async () => {
    const known = await lexicon(['barnum'])

    const question = await readQuestion(known, typed('un barnum pour samedi'))
    const plain = await readQuestion(known, typed('un barnum pour samedi', { plainly: ['days'] }))
    const only = await readQuestion(known, typed('ce week-end'))

    expect(question).toMatchObject({ days: { from: '2027-03-06', to: '2027-03-06', written: 'samedi' } })
    expect(question.groups.length).toBe(1)
    expect(plain.days).toBeUndefined()
    expect(plain.groups.length).toBe(2)
    expect(only).toMatchObject({ groups: [], days: { from: '2027-03-06', to: '2027-03-07' } })
  })

  test('eight words and thirty-two stems are looked at, four words looked for, and a cut is said', async () => {
    const meanings = Array.from({ length: 40 }, (_, at) => ({ said: 'fête', meant: `chose${at} belle` }))
    const used = meanings.flatMap((_, at) => [`chose${at}`, 'bell'])

    const long = await readQuestion(await lexicon([]), typed('un deux trois quatre cinq six sept huit neuf dix'))
    const five = await readQuestion(await lexicon([]), typed('deux trois quatre cinq six'))
    const wide = await readQuestion(await lexicon(used, meanings), typed('fête'))

    expect(long.groups.length).toBe(4)
    expect(long.cutTo).toBe(4)
    expect(five.cutTo).toBe(4)
    expect(wide.groups.flat().flatMap(({ stems }) => stems).length).toBeLessThanOrEqual(32)
    expect(wide.cutTo).toBeUndefined()
    expect(wide.readingsCut).toEqual({ to: 15, of: 40 })
    expect(five.readingsCut).toBeUndefined()
  })

  test('where there is no room for all that is meant, each word has its share', async () => {
    const meanings = ['fete', 'jardin'].flatMap((said) =>
      Array.from({ length: 40 }, (_, at) => ({ said, meant: `pour${said}${at}` })),
    )
    const known = await lexicon(
      meanings.map(({ meant }) => meant),
      meanings,
    )

    const { groups, readingsCut } = await readQuestion(known, typed('fête jardin'))

    expect(groups.map(({ length }) => length)).toEqual([16, 16])
    expect(readingsCut).toEqual({ to: 30, of: 80 })
  })

  test('a word that leads to other subjects than those looked among is unheard here, and spelt otherwise', async () => {
    const known: Lexicon = {
      ...(await lexicon(['graveur'], [], { gravel: { stems: ['graveur'], written: 'graveur', offered: false } })),
      vocabulary: await makeVocabulary(
        { words: [{ subject: { kind: 'bicycle', id: 'classic' }, word: 'gravel' }], meanings: [] },
        'fr',
        async () => {},
      ),
    }

    expect((await readQuestion(known, typed('gravel'))).spelt).toBe('graveur')
    expect((await readQuestion({ ...known, subjects: 'bicycle' }, typed('gravel'))).spelt).toBeUndefined()
  })

  test('nothing but letters and digits comes through', async () => {
    const known = await lexicon([])
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (text) => {
        const question = await readQuestion(known, typed(text))
        for (const reading of question.groups.flat() ?? [])
          for (const stem of reading.stems) expect(stem).toMatch(/^[a-z0-9]+$/)
      }),
    )
  })
})
