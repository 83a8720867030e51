import { expect, test } from 'vitest'
import { keptLines, shapeOf } from '../../measure/kept-lines.js'
import { codeFile } from '../../measure/read-tree.js'
import { pairsOf, repeatsIn } from '../../measure/repeats.js'

const one = codeFile(
  'server/a.ts',
  `import { db } from './db.js'

export async function send(offer: Offer): Promise<void> {
  // Whom it concerns.
  const giver = await findGiver(offer.id)
  if (!giver) return
  const words = wordsIn[giver.language]
  for (const each of offer.copies) words.push(each.label)
  await post.send({ to: giver.address, words })
  return note(\`sent\`, giver)
}
`,
)
const renamed = codeFile('server/b.ts', one.text.replaceAll('giver', 'asker').replace('sent', 'told'))

test('a passage with other names and texts is found by its shape', () => {
  const { repeats } = repeatsIn([one, renamed])

  expect(repeats).toEqual([
    {
      one: { path: 'server/a.ts', from: 3, to: 10 },
      other: { path: 'server/b.ts', from: 3, to: 10 },
      lines: 7,
      alike: 'shape',
    },
  ])
})

test('a passage written again word for word is told to be so', () => {
  const again = codeFile('server/c.ts', one.text)

  expect(repeatsIn([one, again]).repeats.map(({ alike }) => alike)).toEqual(['letter'])
})

test('a line more in between makes two passages of two files, which are one pair', () => {
  const [head, tail] = [one.text, one.text.replaceAll('offer', 'loan').replace('if (!giver)', 'if (giver === this)')]
  const both = `${head}const between = [1, 2]\n${tail}`
  const also = `${head}const other: Two = f(3)\n${tail}`
  const { repeats } = repeatsIn([codeFile('server/d.ts', both), codeFile('server/e.ts', also)])
  const across = repeats.filter((each) => each.one.path !== each.other.path && each.alike === 'letter')

  expect(across.map(({ lines }) => lines)).toEqual([7, 7])
  expect(pairsOf(across)).toBe(1)
})

test('what is written again in many places is told, each with the next', () => {
  const many = Array.from({ length: 10 }, (_, at) => codeFile(`server/${at}.ts`, one.text))

  expect(repeatsIn(many).repeats).toHaveLength(9)
})

test('a habit of many places is counted, not paired', () => {
  const many = Array.from({ length: 10 }, (_, at) =>
    codeFile(
      `server/${at}.ts`,
      one.text.replace(/giver|offer|words/g, (word) => `${word}${at}`),
    ),
  )

  const { repeats, tooCommon } = repeatsIn(many)

  expect(repeats).toEqual([])
  expect(tooCommon).toBe(2)
})

test('a list is no repetition of itself', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `  row${at}: 'text ${at}',`)

  expect(repeatsIn([codeFile('server/f.ts', `const list = {\n${rows.join('\n')}\n}\n`)]).repeats).toEqual([])
})

test('imports, comments, blank lines and lone brackets are passed over, and their numbers stay', () => {
  const file = codeFile(
    'server/g.ts',
    `import {\n  a,\n} from './a.js'\n\n/** Why. */\nconst address = 'https://coop.example' // here\nf(\n  a,\n)\n`,
  )

  expect(keptLines(file).map(({ number, text }) => [number, text])).toEqual([
    [6, `const address = 'https://coop.example'`],
    [7, 'f('],
    [8, 'a,'],
  ])
})

test('a shape keeps words of the language and signs', () => {
  expect(shapeOf(`if (offer.état !== 'lent' || days > 14) return mail(\`à ${'${name}'}\`)`)).toBe(
    'if (x.x !== § || x > 0) return x(§)',
  )
})
