import { subjectKinds } from '../../../widgets/words/moderation/subject-kinds.strings.js'
import type { Id } from '../../base/id.js'
import { languages, type Language } from '../../base/language.js'
import { paris, type Zone } from '../../base/local-time.js'
import { objectionPath, type findBan, type findHiding, type ToldSide } from '../../moderation/index.js'
import { findSiteById, listSites, spaceAddress, type Site } from '../../sites/index.js'
import { giverMailbox, type GiverMailbox } from '../mail/giver-mailbox.js'
import type { Letter } from '../mail/lay-out.js'
import type { Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import type { ModerationMails } from './moderation-mails.strings.js'
import { moderationMails } from './moderation-mails.strings.js'

type Ban = NonNullable<Awaited<ReturnType<typeof findBan>>>
type Hiding = NonNullable<Awaited<ReturnType<typeof findHiding>>>

/** A letter needs only this: a moderator reads it before it goes. */
export type Writing = Pick<Post, 'database' | 'publicUrl' | 'hmac'>

type Written = { readonly to: GiverMailbox; readonly letter: Letter }

/** `id` is absent of one that is not yet decided: its links lead nowhere yet. */
type Telling = Omit<Hiding, 'id' | 'subject'> & { readonly id?: Id<'Hiding'>; readonly isReported?: boolean }

/** That it is hidden, or hidden until it is changed: where, by whom, why, and how to object. */
export async function hiddenLetter(writing: Writing, told: ToldSide, hiding: Telling): Promise<Written | undefined> {
  const to = await giverOf(writing, told)
  if (!to) return undefined
  const where = await siteNamed(writing, hiding.siteId)
  const by = await siteNamed(writing, hiding.bySite)
  const home = await siteNamed(writing, told.home ?? undefined)
  const page = where ?? by ?? home ?? (await listSites(writing.database.reader))[0]
  const mails = moderationMails(to.language, told.called)
  const words = hiding.asks ? mails.asked : mails.hidden
  // It waited to be looked at, and this is the answer.
  const said = told.lookBy !== undefined && !where && !hiding.asks ? mails.hidden.refused : undefined
  const asked = to.language === page?.languages[0] ? '' : `?lang=${to.language}`
  const object =
    page &&
    hiding.id &&
    `${writing.publicUrl}${objectionPath(writing.hmac, { hiding: hiding.id, site: page.slug, asked })}`
  const rules = `${writing.publicUrl}/regles${to.language === languages[0] ? '' : `?lang=${to.language}`}`
  const letter: Letter = {
    language: to.language,
    subject: (said ?? words).subject(told.title),
    site: (where ?? by ?? home)?.name,
    title: (said ?? words).title,
    opening: [
      said?.opening(told.title) ?? (where ? words.onSite(told.title, where.name) : words.everywhere(told.title)),
      decidedBy(hiding, { by, words: mails.hidden, zone: page?.zone ?? paris, ...to }),
      ...(hiding.isReported ? [mails.hidden.afterReport] : []),
    ],
    labels: [[mails.hidden.reason, reasonSaid(hiding, mails.hidden)]],
    ...(hiding.words !== '' && { quote: { from: words.from, text: hiding.words } }),
    footer: mails.hidden.footer,
    ...(hiding.asks
      ? asking(mails.asked, {
          object,
          ...('accountId' in told.giver && {
            space: spaceAddress(where ?? by ?? home, { publicUrl: writing.publicUrl, language: to.language }),
          }),
        })
      : objecting(mails.hidden, { object, rules })),
  }
  return { to, letter }
}

/** A reason that no list has is said in words, under it. */
const reasonSaid = (
  { reason, words }: Pick<Ban, 'reason' | 'words'>,
  { otherBelow, reasons }: ModerationMails['hidden'],
): string => (reason === 'other' && words !== '' ? otherBelow : reasons[reason])

function objecting(
  words: ModerationMails['hidden'],
  { object, rules }: { readonly object: string | undefined; readonly rules: string },
) {
  return {
    press: { label: words.press, href: object ?? '' },
    links: [{ text: rules, href: rules }],
    after: [...words.after, words.rules(rules)],
  }
}

/** `space`: of a person, what is theirs. */
type Asking = { readonly object: string | undefined; readonly space?: string }

function asking(words: ModerationMails['asked'], { object, space }: Asking) {
  const contest = words.contest(object ?? '…')
  return {
    ...(space !== undefined && { press: { label: words.press, href: space } }),
    ...(object && { links: [{ text: object, href: object }] }),
    after: [...words.after, contest],
  }
}

type DecidedBy = {
  readonly by: Site | undefined
  readonly words: ModerationMails['hidden']
  readonly language: Language
  readonly zone: Zone
}

function decidedBy({ isAutomatic, until, createdAt }: Telling, { by, words, language, zone }: DecidedBy): string {
  if (!isAutomatic || until === undefined) return by ? words.bySite(by.name) : words.byNetwork
  const { day, hour } = formatsOf(language)
  return words.byReports(day(until, zone, createdAt), hour(until, zone))
}

/** That it is shown again, or that an objection was read and it stays hidden. */
export async function shortLetter(
  writing: Writing,
  told: ToldSide,
  { says, said }: { readonly says: 'shown' | 'kept'; readonly said: string },
): Promise<Written | undefined> {
  const to = await giverOf(writing, told)
  if (!to) return undefined
  const { [says]: words, hidden } = moderationMails(to.language, told.called)
  const letter = {
    language: to.language,
    subject: words.subject(told.title),
    site: (await siteNamed(writing, told.home ?? undefined))?.name,
    title: words.title,
    opening: [words.opening(told.title)],
    ...(said !== '' && { quote: { from: hidden.from, text: said } }),
    footer: words.footer,
  }
  return { to, letter }
}

/** That somebody may not publish any more, or may again. */
export async function banLetter(
  writing: Writing,
  {
    ban: { person, siteId, reason, words: said, createdAt, until },
    says,
  }: { readonly ban: Omit<Ban, 'id'>; readonly says: 'barred' | 'readmitted' },
): Promise<Written | undefined> {
  const to = person && (await giverMailbox(writing, { giver: { accountId: person }, home: siteId ?? null }))
  if (!to) return undefined
  const site = await siteNamed(writing, siteId)
  const { hidden, barred, readmitted } = moderationMails(to.language, subjectKinds.offer)
  const where = site ? barred.onSite(site.name) : barred.everywhere
  const head = { language: to.language, site: site?.name, footer: barred.footer }
  if (says === 'readmitted') {
    const { subject, title, opening } = readmitted
    return { to, letter: { ...head, subject: subject(where), title, opening: [opening(where)] } }
  }
  const letter: Letter = {
    ...head,
    subject: barred.subject(where),
    title: barred.title,
    opening: [
      barred.opening(where),
      until
        ? barred.until(formatsOf(to.language).day(until, site?.zone ?? paris, createdAt))
        : site
          ? barred.untilSite
          : barred.untilNetwork,
      site ? hidden.bySite(site.name) : hidden.byNetwork,
    ],
    labels: [[hidden.reason, reasonSaid({ reason, words: said }, hidden)]],
    ...(said !== '' && { quote: { from: hidden.from, text: said } }),
    press: { label: barred.press, href: `${writing.publicUrl}/mentions-legales` },
    after: [site ? barred.leftOut : barred.stays, ...barred.after],
  }
  return { to, letter }
}

export async function siteNamed({ database }: Pick<Post, 'database'>, id: Id<'Site'> | undefined) {
  return id && findSiteById(database.reader, id)
}

const giverOf = (writing: Writing, { giver, home }: ToldSide) => giverMailbox(writing, { giver, home })
