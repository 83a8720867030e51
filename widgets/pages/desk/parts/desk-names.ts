/** What the desk is told of residents: not of the team, nor of its places. */
const toldOfResidents = /\/(?:loans|stock|workshop)\.\w+/
const named: readonly string[] = ['who', 'other', 'contactName', 'firstName']

/** In front of the public, names of residents stay behind a press: hidden, they do not even reach the page. */
export class DeskNames {
  areHidden = false

  /** What was answered at that address, as it may be shown now. */
  async shown(address: string, response: Response): Promise<Response> {
    if (!this.areHidden || !toldOfResidents.test(address)) return response
    const body = JSON.stringify(shortened(await response.json()))
    return new Response(body, { status: response.status, headers: { 'content-type': 'application/json' } })
  }
}

export const deskNames = new DeskNames()

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      named.includes(key) && typeof each === 'string' ? initialOf(each) : shortened(each),
    ]),
  )
}

const initialOf = (name: string): string => (name ? `${[...name][0] ?? ''}.` : '')
