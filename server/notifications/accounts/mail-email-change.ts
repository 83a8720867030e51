import { emailChangePath, emailCodeOf, findEmailChange } from '../../accounts/index.js'
import { languages } from '../../base/language.js'
import { paris } from '../../base/local-time.js'
import type { EventOf } from '../../events/event.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import { emailChangeMails } from './account-mails.strings.js'

type EmailChange = NonNullable<Awaited<ReturnType<typeof findEmailChange>>>

export const emailChangeEvents = ['email-change.asked', 'email-change.proven', 'email-change.done'] as const

export async function mailEmailChange(post: Post, event: EventOf<(typeof emailChangeEvents)[number]>): Promise<void> {
  const change = await findEmailChange(post.database.reader, event.changeId)
  if (!change) return
  switch (event.type) {
    case 'email-change.asked':
      return mailCode(post, change)
    case 'email-change.proven':
      return mailOld(post, change)
    case 'email-change.done':
      await mailDone(post, change, 'toNew')
      await mailDone(post, change, 'toOld')
  }
}

async function mailCode(post: Post, { id, newEmail, language, codeUntil, ended }: EmailChange): Promise<void> {
  // An expired code would be mistaken for the valid one.
  if (ended || codeUntil <= post.clock.now()) return
  const words = emailChangeMails[language].code
  const code = emailCodeOf(post.hmac, id)
  await sendOnce(post, {
    messageId: messageIdOf(post, 'email-code', id),
    // Somebody else's perhaps: nothing of the person who typed it is repeated to its owner.
    to: { name: '', address: newEmail },
    ...layOut({
      language,
      subject: words.subject(code),
      title: words.title,
      opening: [words.opening(formatsOf(language).hour(codeUntil, paris))],
      code,
      after: words.after,
      footer: words.footer,
    }),
  })
}

async function mailOld(post: Post, { id, oldEmail, newEmail, language, appliesAt, ended }: EmailChange): Promise<void> {
  if (ended || appliesAt === undefined) return
  const words = emailChangeMails[language].asked
  const asked = language === languages[0] ? '' : `?lang=${language}`
  await sendOnce(post, {
    messageId: messageIdOf(post, 'email-asked', id),
    to: { name: '', address: oldEmail },
    ...layOut({
      language,
      subject: words.subject,
      title: words.title,
      opening: [words.opening(newEmail, formatsOf(language).day(appliesAt, paris, post.clock.now()))],
      press: { label: words.press, href: `${post.publicUrl}${emailChangePath(post.hmac, id, asked)}` },
      after: words.after,
      footer: words.footer,
    }),
  })
}

async function mailDone(post: Post, change: EmailChange, to: 'toNew' | 'toOld'): Promise<void> {
  const { id, oldEmail, newEmail, language } = change
  const words = emailChangeMails[language].done
  await sendOnce(post, {
    messageId: messageIdOf(post, 'email-done', to, id),
    to: { name: '', address: to === 'toNew' ? newEmail : oldEmail },
    ...layOut({
      language,
      subject: words.subject,
      title: words.title,
      opening: [words[to](newEmail)],
      footer: words.footer,
    }),
  })
}
