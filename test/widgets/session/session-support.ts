import { serverUrl } from 'coop:server'
import { act, connectTo, newKey } from '../../../widgets/shared/client.js'
import { hashOf, newSecret } from '../../../widgets/shared/proof.js'
import { signIn, type SignedIn } from '../../../widgets/shared/session.js'
import { codeIn } from '../../support/mail/mailed-code.js'
import { forgetSession } from '../../../widgets/shared/session-store.js'

export const site = 'ville-de-lomme'

/** The digits of the newest mail to somebody, once there are as many mails. */
export async function codeTo(email: string, count = 1): Promise<string> {
  const response = await fetch(`/coop-mail?to=${encodeURIComponent(email)}&count=${count}`)
  const mails = (await response.json()) as { text: string }[]
  return mails.map(({ text }) => codeIn(text)).findLast((code) => code !== '') ?? ''
}

let people = 0

/** Nobody has had it before. */
export function newEmail(): string {
  people += 1
  return `personne-${people}-${newKey().slice(0, 6)}@exemple.fr`
}

export async function signInAs(email: string, at = site): Promise<SignedIn> {
  connectTo(serverUrl)
  const flow = newSecret()
  await act('accounts.requestCode', { email, flow: await hashOf(flow), locale: 'fr', site: at }, newKey())
  const code = await codeTo(email)
  const answer = await signIn({ code, communeCode: '59355', firstName: 'Alma', flow, site: at })
  if (answer.outcome !== 'signed-in') throw new Error('the code of the mail should be right')
  return answer
}

/** As another tab does it, or a page that begins anew: nothing is left but what the browser keeps. */
export async function forgetEverything(): Promise<void> {
  connectTo(serverUrl)
  sessionStorage.clear()
  await forgetSession(site)
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('coop')
    deleting.onsuccess = () => resolve()
    deleting.onerror = () => reject(new Error('the database should go'))
  })
}

export async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '')
}

/** Headers of every signed request that leaves, in order. */
export function listen(): { readonly sent: Headers[]; stop: () => void } {
  const sent: Headers[] = []
  const real = window.fetch
  window.fetch = (input, init) => {
    const headers = new Headers(init?.headers)
    if (headers.has('dpop')) sent.push(headers)
    return real(input, init)
  }
  // Photos leave so.
  const { setRequestHeader, send } = XMLHttpRequest.prototype
  const headersOf = new WeakMap<XMLHttpRequest, Headers>()
  XMLHttpRequest.prototype.setRequestHeader = function (name, value) {
    const headers = headersOf.get(this) ?? new Headers()
    headers.set(name, value)
    headersOf.set(this, headers)
    setRequestHeader.call(this, name, value)
  }
  XMLHttpRequest.prototype.send = function (body) {
    const headers = headersOf.get(this)
    if (headers?.has('dpop')) sent.push(headers)
    send.call(this, body)
  }
  return {
    sent,
    stop() {
      window.fetch = real
      Object.assign(XMLHttpRequest.prototype, { setRequestHeader, send })
    },
  }
}
