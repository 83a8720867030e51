import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import { addCategory } from './add-category.js'
import {
  addInput,
  addOutput,
  changeInput,
  csvInput,
  csvOutput,
  doneOutput,
  listInput,
  listOutput,
  moveInput,
  retireInput,
  retireOutput,
  type AddCategory,
  type CategoriesCsvInput,
  type CategoriesInput,
  type ChangeCategory,
  type MoveCategory,
  type RetireCategory,
} from './category-list.wire.js'
import { changeCategory, moveCategory } from './change-category.js'
import { categoriesCsv, listCategories } from './list-categories.js'
import { retireCategory } from './retire-category.js'

const by = { may: 'network' } as const

/** After most of them every offer is folded again. */
const changing = { perHour: 200, perDay: 500 }

export const categoriesRouter = router({
  list: privateQuery({ by })
    .input(listInput)
    .output(listOutput)
    .query(forStaff((ctx, _allowed, input: CategoriesInput) => listCategories(ctx, input))),
  csv: privateQuery({ by: { ...by, fresh: true } })
    .input(csvInput)
    .output(csvOutput)
    .query(staffFile('categories.csv', (ctx, _allowed, input: CategoriesCsvInput) => categoriesCsv(ctx, input))),
  add: act({ by })
    .input(addInput)
    .output(addOutput)
    .mutation(
      staffDoor('categories.add', changing, async (ctx, _allowed, input: AddCategory) => ({
        id: (await addCategory(ctx, input)).id,
      })),
    ),
  change: act({ by })
    .input(changeInput)
    .output(doneOutput)
    .mutation(
      staffDoor('categories.change', changing, async (ctx, _allowed, input: ChangeCategory) => {
        await changeCategory(ctx, input)
        return {}
      }),
    ),
  move: act({ by })
    .input(moveInput)
    .output(doneOutput)
    .mutation(
      staffDoor('categories.move', changing, async (ctx, _allowed, input: MoveCategory) => {
        await moveCategory(ctx, input)
        return {}
      }),
    ),
  retire: act({ by })
    .input(retireInput)
    .output(retireOutput)
    .mutation(
      staffDoor('categories.retire', changing, (ctx, _allowed, input: RetireCategory) => retireCategory(ctx, input)),
    ),
})
