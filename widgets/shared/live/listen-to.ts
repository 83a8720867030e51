import { canonical } from '../exchange.js'
import { signed } from '../signed.js'
import { addressOf, Refused, Unreachable, type InputOf } from '../wire.js'

export type Heard = { readonly id?: string; readonly subject?: string }

/** Of what is a person's own there, or what a member's staff work at, or of the one thing that the link of a mail opens. */
export type Whose = {
  readonly site: string | undefined
  readonly member?: string | undefined
  readonly link?: Omit<InputOf<'talks.openLink'>, 'site'>
}

type Listening = {
  readonly whose: Whose
  /** The last that was heard. */
  readonly since: string | undefined
  readonly signal: AbortSignal
  readonly heard: (heard: Heard) => void
}

/**
 * `ended`: it was heard until then. `unheard`: something between here and the server holds it back, or the server has no room for it.
 * `over`: nobody is known here any more.
 */
export type Outcome = 'ended' | 'unheard' | 'unreachable' | 'over'

/** The server says at once that it begins. */
const beginsMs = 10_000
/** It says something each 20 seconds. */
const silenceMs = 45_000

/** Listens to the server until that ends. */
export async function listenTo({ whose, since, signal, heard }: Listening): Promise<Outcome> {
  const control = new AbortController()
  const stop = () => control.abort()
  signal.addEventListener('abort', stop)
  let timer = setTimeout(stop, beginsMs)
  let hasAnswered = false
  let hasBegun = false
  try {
    const { body } = await asked({ whose, since, signal: control.signal })
    hasAnswered = true
    const reader = body?.getReader()
    const decoder = new TextDecoder()
    let rest = ''
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done) return hasBegun ? 'ended' : 'unheard'
      clearTimeout(timer)
      timer = setTimeout(stop, silenceMs)
      hasBegun = true
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const said = readBlock(block)
        if (said) heard(said)
      }
    }
  } catch (cause) {
    if (cause instanceof Refused) return isOver(cause) ? 'over' : 'unheard'
    if (hasBegun) return 'ended'
    return hasAnswered || control.signal.aborted ? 'unheard' : 'unreachable'
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    control.abort()
  }
}

function asked({ whose: { link, member, site }, since, signal }: Omit<Listening, 'heard'>): Promise<Response> {
  const address = addressOf('/live')
  const send = async (headers: Readonly<Record<string, string>>, said: object) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: canonical({ ...said, since }),
      credentials: 'omit',
      cache: 'no-store',
      signal,
    })
    if (!response.ok) throw refusalIn(await response.json())
    return response
  }
  return link ? send({}, { site, link }) : signed(site, address, (headers, of) => send(headers, { ...of, member }))
}

const isOver = ({ reason }: Refused): boolean => /^(signed-out|link-over|loan-gone|appointment-gone)$/.test(reason)

const refusalIn = (said: unknown): Error => (isRefusal(said) ? new Refused(said) : new Unreachable())

const isRefusal = (said: unknown): said is ConstructorParameters<typeof Refused>[0] =>
  typeof said === 'object' && said !== null && 'reason' in said

/** Undefined for a comment. */
function readBlock(block: string): Heard | undefined {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
  const id = field('id')
  if (id === undefined) return undefined
  const said: unknown = JSON.parse(field('data') ?? '{}')
  return isNews(said) ? { id, subject: said.subject } : { id }
}

const isNews = (said: unknown): said is { readonly subject: string } =>
  typeof said === 'object' && said !== null && 'subject' in said && typeof said.subject === 'string'
