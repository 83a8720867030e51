import { isMail } from '../../../../../parts/form/fields.js'
import type { InputOf } from '../../../../../shared/wire.js'
import type { CounterStrings } from './counter.strings.js'

export const empty = {
  search: '',
  offer: '',
  copy: '',
  isLater: false,
  from: '',
  to: '',
  name: '',
  phone: '',
  email: '',
  remember: false,
  condition: '',
  words: '',
}

export type Typed = typeof empty
export type Text = 'name' | 'phone' | 'email' | 'condition' | 'words'

type Wrong = { readonly at: Text | 'from' | 'to'; readonly said: string }

/** What is to be mended first, of days and of who has it. */
export function wrongIn({ to, name, phone, email }: Typed, from: string, words: CounterStrings): Wrong | undefined {
  if (!from) return { at: 'from', said: words.daysMissing }
  if (!to || to < from) return { at: 'to', said: words.daysMissing }
  if (!name.trim()) return { at: 'name', said: words.nameMissing }
  const digits = phone.replace(/\D/g, '').length
  if (phone.trim() && digits < 8) return { at: 'phone', said: words.contactWrong }
  return email.trim() && !isMail(email.trim()) ? { at: 'email', said: words.contactWrong } : undefined
}

/** As the server takes it; of what is handed over now, its condition too. */
export function said(typed: Typed): Omit<InputOf<'loans.enter'>, 'member' | 'from' | 'locale'> {
  const { offer, to, isLater } = typed
  const text = (name: Text | 'copy') => {
    const written = typed[name].trim()
    return written ? { [name]: written } : {}
  }
  return {
    offer,
    to,
    firstName: typed.name.trim(),
    handOver: !isLater,
    ...(typed.remember && { remember: true }),
    ...text('copy'),
    ...text('phone'),
    ...text('email'),
    ...text('words'),
    ...(!isLater && text('condition')),
  }
}
