import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { faults, filesUnder, importsOf, type Import } from '../support/sources.js'

test('two folders of a slice do not import each other by value', () => {
  // What joins a slice together takes from all its folders, and nothing of theirs takes from it.
  const joins = /\/(index|slice|sections|inner-rooms|[a-z-]+\.router|[a-z-]+-routes|ready-[a-z]+)\.ts$/
  const sliceFolder = (path: string): string => path.split('/').slice(0, 2).join('/')
  const arrows = new Map<string, Import[]>()
  for (const each of ['server', 'widgets'].flatMap((folder) => filesUnder(folder, '.ts')).flatMap(importsOf)) {
    const [own, other] = [each.from, each.to].map((path) => posix.dirname(path))
    if (!each.ours || each.typeOnly || own === other || joins.test(each.from)) continue
    if (sliceFolder(each.from) !== sliceFolder(each.to)) continue
    const arrow = `${own} → ${other}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), each])
  }

  expect(arrows.size).toBeGreaterThan(50)
  expect(
    faults([...arrows], ([arrow, there]) => {
      const [own = '', other = ''] = arrow.split(' → ')
      const [back] = arrows.get(`${other} → ${own}`) ?? []
      const [first] = there
      if (own > other || !back || !first) return false
      return `${first.from} imports ${first.to}, and ${back.from} imports ${back.to}: folders are layers, one above the other`
    }),
  ).toEqual([])
})
