import { html, nothing, type LitElement } from 'lit'
import { focusOn } from '../focus-on.js'
import { notice, quiet, way } from '../notice.js'
import type { MailDoubtStrings } from './mail-doubt.strings.js'

/** Where most people of France have their mail. */
const common = [
  ...['gmail.com', 'orange.fr', 'hotmail.fr', 'hotmail.com', 'free.fr'],
  ...['laposte.net', 'yahoo.fr', 'wanadoo.fr', 'outlook.fr', 'sfr.fr'],
]

/** Others that are there, one letter away. */
const alike = ['mail.com', 'ymail.com', 'email.com', 'yahoo.gr']

/** The common domain that was meant by one in which a letter is wrong, left out, added, or has changed places. */
export function meantDomain(email: string): string | undefined {
  const domain = domainOf(email)
  if (!domain || common.includes(domain) || alike.includes(domain)) return undefined
  // It has no addresses of its own.
  return domain === 'gmail.fr' ? 'gmail.com' : common.find((each) => isOneAway(domain, each))
}

const domainOf = (email: string) => email.trim().toLowerCase().split('@')[1] ?? ''

function isOneAway(typed: string, meant: string): boolean {
  let begin = 0
  while (begin < typed.length && typed[begin] === meant[begin]) begin += 1
  const [one, other] = [typed.slice(begin), meant.slice(begin)]
  return (
    one.slice(1) === other.slice(1) ||
    one.slice(1) === other ||
    one === other.slice(1) ||
    (one.slice(2) === other.slice(2) && one[0] === other[1] && one[1] === other[0])
  )
}

type View = {
  readonly email: string
  readonly words: MailDoubtStrings
  readonly change: (email: string) => void
  /** Goes on with the address as it is. */
  readonly goOn: () => void
}

/**
 * Asks whether another domain was meant, once for an address, when one goes on: nothing moves while one types. `field` is
 * the id of the address.
 */
export function mailDoubt(host: LitElement, field: string) {
  let asked = ''

  return {
    /** Whether it is asked about first. */
    holds(email: string): boolean {
      if (!meantDomain(email) || asked === email) return false
      asked = email
      void focusOn({ host }, '.mail-doubt .way')
      return true
    },

    render({ email, words, change, goOn }: View) {
      const domain = meantDomain(email)
      if (!domain || asked !== email) return nothing
      const correct = () => {
        change(email.trim().replace(/@.*/, `@${domain}`))
        void focusOn({ host }, `form:has(#${field}) .go`)
      }
      return html`<div class="mail-doubt">
        ${notice({
          tone: 'warn',
          title: words.meant(domain),
          ways: [way(words.meantYes, correct), quiet(words.meantNo(domainOf(email)), goOn)],
        })}
      </div>`
    },
  }
}
