import type { RoomName } from '../room.js'
import type { DeskNames } from './desk-names.js'

/** Whose answers tell of residents in each room: a new room says so here. */
const tellOfResidents: Readonly<Record<RoomName, readonly string[]>> = {
  today: ['today', 'loans', 'workshop'],
  lend: ['loans'],
  loans: ['loans'],
  returns: ['loans'],
  stock: ['stock', 'loans'],
  borrowers: ['borrowers', 'loans'],
  memberships: ['memberships', 'deposits'],
  workshop: ['workshop'],
  // What was done to a loan is called by who has it.
  audit: ['roles.audit'],
  people: [],
  digits: [],
  moderation: [],
  network: [],
  site: [],
  place: [],
}

const tellers: ReadonlySet<string> = new Set(Object.values(tellOfResidents).flat())

/** Where `name` is that of a person, unless what it names has an address. */
const namesPeople: ReadonlySet<string> = new Set([
  'borrowers.change',
  'borrowers.list',
  'borrowers.sheet',
  'deposits.list',
  'deposits.take',
  'loans.borrower',
  'loans.find',
  'memberships.list',
  'memberships.note',
  'memberships.show',
])

const names: readonly string[] = ['who', 'other', 'contactName', 'firstName']
/** An address mostly says a name, too. */
const mails: readonly string[] = ['email', 'contactEmail']
const titledByWho: readonly unknown[] = ['borrower', 'deposit', 'loan', 'membership', 'visit']

type Fields = Readonly<Record<string, unknown>>
/** Whether a field names somebody, in an answer of that procedure. */
type Naming = (key: string, of: Fields) => boolean

type Answered = { readonly address: string; readonly response: Response; readonly sent: string | undefined }

/** Which names of residents have come to this page. */
export class Residents {
  readonly #seen = new Set<string>()

  areNamedIn(room: string): boolean {
    return Object.entries(tellOfResidents).some(([each, told]) => each === room && told.length > 0)
  }

  async shown(desk: DeskNames, { address, response, sent }: Answered): Promise<Response> {
    const [, router = '', procedure = ''] = /\/(\w+)\.(\w+)(?:\?|$)/.exec(address) ?? []
    const call = `${router}.${procedure}`
    if (!tellers.has(router) && !tellers.has(call)) return response
    const naming = namingOf(call)
    // That words were seen is told without a press.
    if (sent !== undefined && response.ok && procedure !== 'see') {
      this.#learn(JSON.parse(sent), naming)
      desk.hide()
    }
    const answer: unknown = await response.json()
    if (!desk.areHidden) this.#learn(answer, naming)
    const body = JSON.stringify(desk.areHidden ? shortened(answer, naming) : answer)
    return new Response(body, { status: response.status, headers: { 'content-type': 'application/json' } })
  }

  /** What was read, without the names that were. */
  without(answer: unknown): unknown {
    return shortened(answer, (key, of) => this.#seen.has(String(of[key])))
  }

  /** In words of our own, the names that are among them as initials. */
  said(text: string): string {
    return [...this.#seen].reduce((said, name) => said.replaceAll(wordsOf(name), initialOf(name)), text)
  }

  #learn(value: unknown, naming: Naming): void {
    for (const name of namesIn(value, naming)) this.#seen.add(name)
  }
}

function namingOf(call: string): Naming {
  // A loan that was noted is called by its thing.
  if (call === 'roles.audit')
    return (key, { act, kind }) => key === 'title' && titledByWho.includes(kind) && act !== 'loans.enter'
  return (key, of) =>
    names.includes(key) || mails.includes(key) || (key === 'name' && namesPeople.has(call) && !('slug' in of))
}

/** The names in it as initials; addresses are left out. */
function shortened(value: unknown, naming: Naming): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => shortened(each, naming))
  if (!isFields(value)) return value
  const fields = Object.entries(value).map(([key, each]): [string, unknown] =>
    typeof each === 'string'
      ? [key, !naming(key, value) ? each : mails.includes(key) ? undefined : initialOf(each)]
      : [key, shortened(each, naming)],
  )
  return Object.fromEntries(fields.filter(([, each]) => each !== undefined))
}

function namesIn(value: unknown, naming: Naming): string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => namesIn(each, naming))
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' && each && naming(key, value) ? [each] : namesIn(each, naming),
  )
}

/** « Mehdi B., Crêpière » is « M., Crêpière ». */
function initialOf(name: string): string {
  const [who = '', ...rest] = name.split(', ')
  return [who && `${[...who][0] ?? ''}.`, ...rest].join(', ')
}

/** Not within another word. */
const wordsOf = (name: string) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu')

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
