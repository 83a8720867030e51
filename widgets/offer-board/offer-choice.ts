import type { InputOf } from '../shared/client.js'
import { languages, type Language } from '../shared/language-of.js'
import { offerKinds } from '../words/offers/offer-kinds.js'
import { ordersOf } from '../words/offers/orders.js'
import { radii, readings } from '../words/offers/searched.js'

type SearchInput = InputOf<'offers.search'>

/** The attributes. */
export type Scope = InputOf<'offers.open'>

/** The resident chose these in addition. */
export type Choice = Omit<SearchInput, 'after' | 'site' | 'territory'>

export const nothingChosen: Choice = {}

const kindNamed = (text: string) => offerKinds.find((kind) => kind === text)

/** Without fields that are empty; `near` is the code of the chosen commune, which is no field of the form. */
export function choiceOf(form: FormData, near: string | undefined): Choice {
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const freeFrom = said('freeFrom') || said('freeTo')
  const freeTo = said('freeTo') < freeFrom ? freeFrom : said('freeTo')
  const taken = said('plainly').split(',')
  const words = said('words')
  const plainly = readings.filter((reading) => taken.includes(reading))
  const all: Choice = {
    category: said('category'),
    freeFrom,
    freeTo,
    kind: kindNamed(said('kind')),
    near,
    order: ordersOf({ near, words })
      .slice(1)
      .find((order) => order === said('order') && (near || order !== 'nearest')),
    place: said('place'),
    plainly: words && plainly.length > 0 ? plainly : undefined,
    within: near === undefined ? undefined : radii.find((radius) => String(radius) === said('within')),
    words,
  }
  const chosen = Object.fromEntries(Object.entries(all).filter(([, value]) => value))
  return isEmpty(chosen) ? nothingChosen : chosen
}

/** Words are read in the language of the page. */
export function inLanguage(choice: Choice, language: Language): Choice {
  return choice.words && language !== languages[0] ? { ...choice, language } : choice
}

export type Lost = { readonly category: string; readonly from: string; readonly to: string }

/** Other things to borrow on days that are taken: by the words that were searched for, else of the same category. */
export function alikeOn({ words, near, within, plainly }: Choice, { category, from, to }: Lost): Choice {
  return {
    ...(words ? { words, ...(plainly && { plainly }) } : { category }),
    ...(near && { near }),
    ...(within && { within }),
    kind: 'lend',
    freeFrom: from,
    freeTo: to,
  }
}

function isEmpty(choice: Choice): boolean {
  return Object.keys(choice).length === 0
}

/** The coming Saturday and Sunday, or what is left of the present weekend. Days are `2027-03-01`. */
export function weekendFrom(today: string): readonly [from: string, to: string] {
  const day = 86_400_000
  const weekday = new Date(today).getUTCDay() || 7
  const at = (days: number) => new Date(Date.parse(today) + days * day).toISOString().slice(0, 10)
  return [at(Math.max(6 - weekday, 0)), at(7 - weekday)]
}
