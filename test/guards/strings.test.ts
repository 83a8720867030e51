import ts from 'typescript'
import { expect, test } from 'vitest'
import { faults, filesUnder, lineOf, parse, walk } from '../support/sources.js'

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

test('French words enter the code only in its files of strings', () => {
  // Names of communes, the letters that folding opens, the first bytes of a picture.
  const mayHold =
    /\.strings(\.[a-z]{2})?\.ts$|^server\/territories\/communes\/|^server\/base\/words\.ts$|^server\/media\/read-photo\.ts$/

  expect(
    faults(files.filter((path) => !mayHold.test(path)).flatMap(piecesOf), (piece) => {
      return /[à-öø-ÿœÀ-ÖØ-ß]/.test(piece.text) && `${quote(piece)}: words for a screen go into a *.strings.ts`
    }),
  ).toEqual([])
})

test('each file of French strings has its English twin or holds both', () => {
  const screens = strings.filter((path) => path.startsWith('widgets/'))

  expect(
    faults([...strings], (path) => {
      if (!screens.includes(path)) return false
      const twin = path.replace('.strings.ts', '.strings.en.ts')
      return !files.includes(twin) && !piecesOf(path).some((piece) => piece.english) && `${path}: write ${twin}`
    }),
  ).toEqual([])
})
