import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/** Grades of offers by their titles: 3 what is asked, 2 a good answer, 1 related. What is not named is 0. */
const judgedFile = v.object({
  site: v.string(),
  queries: v.array(
    v.object({ query: v.string(), kind: v.string(), judgements: v.record(v.string(), v.picklist([1, 2, 3])) }),
  ),
})

export type JudgedFile = v.InferOutput<typeof judgedFile>
export type JudgedSearch = JudgedFile['queries'][number]

export function readJudged(path: string): JudgedFile {
  return v.parse(judgedFile, JSON.parse(readFileSync(path, 'utf8')))
}

/** Titles are compared without regard to the kind of space, apostrophe or case. */
export const sameTitle = (title: string): string =>
  title.normalize('NFC').replace(/\s+/gu, ' ').replace(/[’ʼ]/g, "'").trim().toLowerCase()

/** `isSaid`: that nothing is called as was asked. */
export type Shown = { readonly titles: readonly string[]; readonly isSaid: boolean }

/** How good one list is; nothing where nothing fits is told by `tooMany` alone. */
export type Quality = {
  readonly isAnswerable: boolean
  readonly ndcg10: number
  readonly success1: number
  readonly success3: number
  readonly recall10: number
  readonly nothing: number
  readonly tooMany: number
}

const good = 2
const mostNearMisses = 5

export function qualityOf({ judgements }: JudgedSearch, { titles, isSaid }: Shown, town: ReadonlySet<string>): Quality {
  const grades = new Map(Object.entries(judgements).map(([title, grade]) => [sameTitle(title), grade]))
  const inTown = [...grades].filter(([title]) => town.has(title)).map(([, grade]) => grade)
  const got = titles.map((title) => grades.get(sameTitle(title)) ?? 0)
  const fits = inTown.filter((grade) => grade >= good).length
  const best = inTown.toSorted((a, b) => b - a)
  const first = (many: number) => (got.slice(0, many).some((grade) => grade >= good) ? 1 : 0)
  return {
    isAnswerable: fits > 0,
    ndcg10: best.length === 0 ? 0 : gainOf(got) / gainOf(best),
    success1: first(1),
    success3: first(3),
    recall10: fits === 0 ? 0 : got.slice(0, 10).filter((grade) => grade >= good).length / Math.min(fits, 10),
    nothing: titles.length === 0 ? 1 : 0,
    tooMany: titles.length > mostNearMisses && !isSaid ? 1 : 0,
  }
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce<number>((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}
