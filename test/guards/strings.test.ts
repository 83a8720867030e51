import { basename, dirname } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { languageQuestions } from '../measure/habits.js'
import { isProduct, readTree } from '../measure/read-tree.js'
import { faults, filesUnder, lineOf, parse, textOf, walk } from '../support/sources.js'

const files = ['server', 'widgets'].flatMap((folder) => filesUnder(folder, '.ts'))
const strings = files.filter((path) => path.endsWith('.strings.ts'))

type Piece = { readonly path: string; readonly line: number; readonly text: string; readonly english: boolean }

/** Every piece of text in a file, template literals in parts, without what it imports or names. */
function piecesOf(path: string): Piece[] {
  const found: Piece[] = []
  walk(parse(path), (node) => {
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)
    if (!isText && !ts.isTemplateMiddleOrTemplateTail(node)) return
    if (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) return
    found.push({ path, line: lineOf(node), text: node.text, english: isEnglish(node) })
  })
  return found
}

function isEnglish(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    const name = (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) && at.name.getText()
    if (name && /^en(glish\w*)?$/.test(name)) return true
  }
  return false
}

const french = (): Piece[] => strings.flatMap(piecesOf).filter((piece) => !piece.english)
const quote = ({ path, line, text }: Piece): string => `${path}:${line} « ${text.trim().slice(0, 60)} »`

test('French has its own apostrophe', () => {
  expect(faults(french(), (piece) => /\p{L}'\p{L}/u.test(piece.text) && `${quote(piece)}: write ’ (U+2019)`)).toEqual(
    [],
  )
})

test('in French no line may begin with a mark of punctuation', () => {
  expect(
    faults(french(), (piece) => {
      return (
        /[ \u2009](?:[;:!?»%€](?![\p{L}_-]))|« /u.test(piece.text) &&
        `${quote(piece)}: put U+00A0 or U+202F before or after`
      )
    }),
  ).toEqual([])
})

test('in French double marks have their space', () => {
  expect(
    faults(
      french(),
      (piece) => /\p{L}[;!?](?=\s|$)|\p{L}:(?=\s|$)/u.test(piece.text) && `${quote(piece)}: U+00A0 before the mark`,
    ),
  ).toEqual([])
})

/** What pages and elements each say on purpose in the same words, and why it is not one thing. */
const meantApart = new Map([
  ['Voir tous les lieux', 'leads to the whole list on a page, and shows the whole map in the element'],
  ['Rendez-vous', 'leads to where a place is booked, and names the list of those of a workshop'],
])

/** A lone word, or such as join others: what means the same wherever it is said, and is not changed at one place. */
const isEveryday = (text: string): boolean => {
  const words = text.match(/[\p{L}’]+/gu) ?? []
  return words.length < 2 || words.every((word) => word.length < 4)
}

/** In a language that is loaded, one file may say several French ones, and names them by their types. */
function twinOf(path: string): string | undefined {
  const own = path.replace('.strings.ts', '.strings.en.ts')
  if (files.includes(own) || piecesOf(path).some((piece) => piece.english)) return files.find((file) => file === own)
  const names = new RegExp(`^import type .* from '\\./${basename(path, '.ts')}\\.js'$`, 'm')
  return files.find(
    (file) => file.endsWith('.strings.en.ts') && dirname(file) === dirname(path) && names.test(textOf(file)),
  )
}

type Leaf = { readonly key: string; readonly french: readonly string[]; readonly english: readonly string[] }

/** What stands under each key of a file of strings, in French, and in English there or in its twin. */
function leavesOf(path: string): Leaf[] {
  const twin = twinOf(path)
  const english = twin ? textsOf(twin, () => true) : textsOf(path, isEnglish)
  const french = textsOf(path, (node) => !isEnglish(node))
  return [...french].map(([key, texts]) => ({ key: `${path} ${key}`, french: texts, english: english.get(key) ?? [] }))
}

/** Texts by key, with `{}` for what a template takes in. */
function textsOf(path: string, isWanted: (node: ts.Node) => boolean): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (node: ts.Node, text: string): void => {
    if (!isWanted(node)) return
    const names: string[] = []
    for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
      if (ts.isPropertyAssignment(at)) names.unshift(at.name.getText())
      if (ts.isVariableDeclaration(at)) names.unshift(at.name.getText().replace(/french|english/i, ''))
    }
    const key = names.join('.')
    found.set(key, [...(found.get(key) ?? []), text])
  }
  for (const statement of parse(path).statements)
    walk(statement, (node) => {
      if (ts.isImportDeclaration(node.parent) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node))
        return
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text)
      if (ts.isTemplateExpression(node))
        add(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}'))
    })
  return found
}

test('what pages and elements both say stands once, in widgets/words/', () => {
  const pages = strings.filter((path) => path.startsWith('server/http/pages/')).flatMap(leavesOf)
  const elements = strings
    .filter((path) => path.startsWith('widgets/') && !path.startsWith('widgets/words/'))
    .flatMap(leavesOf)

  for (const leaves of [pages, elements])
    expect(leaves.filter(({ english }) => english.length > 0).length).toBeGreaterThan(100)
  expect(
    faults(pages, ({ key, french, english }) => {
      const texts = french.filter((text) => !isEveryday(text) && !meantApart.has(text))
      // Alike in one language only, they are two words.
      const twin = elements.find(
        (each) =>
          each.french.some((text) => texts.includes(text)) && each.english.some((text) => english.includes(text)),
      )
      return twin && `${key} says what ${twin.key} does, « ${texts.join(' … ')} »: let it stand in widgets/words/`
    }),
  ).toEqual([])
})

test('in English an appointment is called nothing else, on screens and in the guide', () => {
  // What a neighbour offers to those who are alone.
  const meantOtherwise = new Set(['Errands, visits, pets'])
  const said = strings.flatMap(leavesOf).flatMap(({ key, english }) => english.map((text) => ({ key, text })))
  const guide = filesUnder('demo/guide/en', '.md').map((path) => ({ key: path, text: textOf(path) }))

  expect(said.length).toBeGreaterThan(1_000)
  expect(
    faults([...said, ...guide], ({ key, text }) => {
      const found =
        !meantOtherwise.has(text) && /\b(a|the|this|no|one|your|their|first free) visit\b|\bvisits\b/iu.exec(text)
      return !!found && `${key} « ${found[0]} »: write « appointment »`
    }),
  ).toEqual([])
})

test('French words enter the code only in its files of strings', () => {
  // Names of communes, the letters that folding opens, the first bytes of a picture.
  const mayHold =
    /\.strings(\.[a-z]{2})?\.ts$|^server\/territories\/communes\/|^server\/base\/words\.ts$|^server\/search\/sound\.ts$|^server\/media\/read-photo\.ts$/

  expect(
    faults(files.filter((path) => !mayHold.test(path)).flatMap(piecesOf), (piece) => {
      return /[à-öø-ÿœÀ-ÖØ-ß]/.test(piece.text) && `${quote(piece)}: words for a screen go into a *.strings.ts`
    }),
  ).toEqual([])
})

test('each file of French strings has its English twin or holds both', () => {
  expect(
    faults(strings, (path) => {
      const twin = twinOf(path)
      const isOfServer = path.startsWith('server/')
      if (isOfServer && twin) return `${twin}: on the server both languages stand in one file`
      const isWhole = twin !== undefined || piecesOf(path).some((piece) => piece.english)
      return !isOfServer && !isWhole && `${path}: write ${path.replace('.strings.ts', '.strings.en.ts')}`
    }),
  ).toEqual([])
})

test('nothing asks which language it is: what differs has a row for each', () => {
  const product = readTree().filter(isProduct)

  expect(product.length).toBeGreaterThan(1_000)
  expect(
    languageQuestions(product).map(
      (place) =>
        `${place}: write a Record<Language, …> (decision 172), so that one more language does not compile without its row`,
    ),
  ).toEqual([])
})
