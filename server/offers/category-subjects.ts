import type { SubjectKind } from '../search/index.js'
import { categorySubject } from './category.js'
import { categoriesOf } from './category.store.js'

export const offerCategories: SubjectKind = {
  kind: categorySubject,
  column: 'category',
  async namesIn(db, language) {
    return new Map((await categoriesOf(db)).map(({ id, name }) => [id, name[language]]))
  },
}
