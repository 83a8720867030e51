import type { RoomName } from '../room.js'

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
type Held = { answer: unknown }
/** Whether a field names somebody, in an answer of that procedure. */
type Naming = (key: string, of: Fields) => boolean

export const namesResidents = (room: string): boolean => Object.entries(tellOfResidents).some(isNaming(room))

/**
 * In front of the public, names of residents stay behind a press: hidden, they do not even reach the page. Shown, they go with the
 * first act that is done, out of all that was read.
 */
export class DeskNames {
  areHidden = false
  /** This screen stands in front of the public. */
  isInFront = false
  /** Names have just gone. */
  gone = () => {}
  readonly #seen = new Set<string>()
  readonly #held = new Set<Held>()

  /** What was read for the room that is open. */
  hold(read: Held): void {
    this.#held.add(read)
  }

  /** The room is left, with all that was read for it. */
  release(): void {
    this.#held.clear()
  }

  /** What was answered at that address, as it may be shown now. `sent`: what was done there, if anything. */
  async shown(address: string, response: Response, sent?: string): Promise<Response> {
    const called = /\/(\w+)\.(\w+)(?:\?|$)/.exec(address)
    const [, router = '', procedure = ''] = called ?? []
    const call = `${router}.${procedure}`
    if (!this.isInFront || !(tellers.has(router) || tellers.has(call))) return response
    const naming = namingOf(call)
    // That words were seen is told without a press.
    if (sent !== undefined && response.ok && procedure !== 'see') {
      this.#learn(JSON.parse(sent), naming)
      this.hide()
    }
    const answer: unknown = await response.json()
    if (!this.areHidden) this.#learn(answer, naming)
    const body = JSON.stringify(this.areHidden ? shortened(answer, naming) : answer)
    return new Response(body, { status: response.status, headers: { 'content-type': 'application/json' } })
  }

  /** Out of what was read, at once: nothing is asked for it. */
  hide(): void {
    this.areHidden = true
    const isSeen: Naming = (key, of) => this.#seen.has(String(of[key]))
    for (const read of this.#held) read.answer = shortened(read.answer, isSeen)
    this.gone()
  }

  /** What the page itself says of somebody. */
  said(text: string): string {
    if (!this.areHidden || this.#seen.size === 0) return text
    return [...this.#seen].reduce((said, name) => said.replaceAll(wordsOf(name), initialOf(name)), text)
  }

  #learn(value: unknown, naming: Naming): void {
    if (Array.isArray(value)) return value.forEach((each) => this.#learn(each, naming))
    if (!isFields(value)) return
    for (const [key, each] of Object.entries(value))
      if (typeof each === 'string' && each && naming(key, value)) this.#seen.add(each)
      else this.#learn(each, naming)
  }
}

export const deskNames = new DeskNames()

function isNaming(room: string) {
  return ([each, told]: readonly [string, readonly string[]]) => each === room && told.length > 0
}

function namingOf(call: string): Naming {
  if (call === 'roles.audit') return (key, { kind }) => key === 'title' && titledByWho.includes(kind)
  return (key, of) =>
    names.includes(key) || mails.includes(key) || (key === 'name' && namesPeople.has(call) && !('slug' in of))
}

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

/** « Mehdi B., Crêpière » is « M., Crêpière ». */
function initialOf(name: string): string {
  const [who = '', ...rest] = name.split(', ')
  return [who && `${[...who][0] ?? ''}.`, ...rest].join(', ')
}

/** Not within another word. */
const wordsOf = (name: string) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu')

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
