import { subjectKinds } from '../../../widgets/words/moderation/subject-kinds.strings.js'
import { toId } from '../../base/id.js'
import { isSaid, messagesAbout, showPhotos, type Message } from '../../conversations/index.js'
import type { Db } from '../../database/tables.js'
import type { Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import { isHiddenEverywhere, reportsOf, type SubjectOwner, type ToldSubject } from '../../moderation/index.js'
import { appointmentSubject } from '../appointment.js'
import type { AppointmentDetails } from '../appointments/appointment-details.js'
import { findAppointmentDetails } from '../appointments/appointment-details.store.js'
import { lockAppointment } from '../appointments/appointment.store.js'
import { standingTalks } from '../talk/appointment-talk.store.js'

/** What one side reported: what was said until then, and nothing of what came after. */
type Reported = { readonly details: AppointmentDetails; readonly lines: readonly Message[] }

async function reportedTalk(db: Db, id: string): Promise<Reported | undefined> {
  const subject = appointmentSubject(id)
  const [details, lines, reports] = await Promise.all([
    findAppointmentDetails(db, toId(id)),
    messagesAbout(db, subject),
    reportsOf(db, subject),
  ])
  const until = reports
    .map(({ createdAt }) => createdAt)
    .toSorted()
    .at(-1)
  if (!details || until === undefined) return undefined
  return { details, lines: lines.filter((line) => isSaid(line) && line.createdAt <= until) }
}

async function amongIds<Out>(db: Db, ids: readonly string[], show: (reported: Reported) => Out) {
  const found = await Promise.all(ids.map(async (id) => [id, await reportedTalk(db, id)] as const))
  return new Map(found.flatMap(([id, reported]) => (reported ? [[id, show(reported)] as const] : [])))
}

const titleOf = ({ appointment, repairer }: AppointmentDetails): string =>
  [repairer.name, appointment.service?.name].filter((name) => name !== undefined).join(', ')

const textOf = ({ details: { repairer, resident }, lines }: Reported): string =>
  lines.map((line) => [sayer(line, { repairer, resident }), saidIn(line)].join('\u00a0: ')).join('\n')

const sayer = (
  { side, staffName }: Message,
  { repairer, resident }: Pick<AppointmentDetails, 'repairer' | 'resident'>,
): string => (side === 'resident' ? resident.firstName : (staffName ?? repairer.name))

/** Photos are called so in each language. */
const saidIn = ({ words, photos = [] }: Message): string =>
  [words, photos.length === 1 ? '(photo)' : photos.length > 1 ? `(${photos.length} photos)` : '']
    .filter(Boolean)
    .join(' ')

/** Each is called by who shows it; « photo » is the same word in each language. */
const picturesOf = ({ details, lines }: Reported, { hmac, now }: { hmac: Services['hmac']; now: Instant }) =>
  lines
    .flatMap((line) => {
      const who = sayer(line, details)
      return showPhotos(line, { hmac, by: 'moderator', now }).map((photo) => ({ who, photo }))
    })
    .map(({ who, photo }, at) => ({ alt: `${who}, photo ${at + 1}`, ...photo }))

function tellTalk(reported: Reported): ToldSubject {
  const { appointment, repairer } = reported.details
  const { accountId, siteId } = appointment
  return {
    sides: [...(accountId ? [{ accountId }] : []), { memberId: repairer.memberId }],
    home: siteId,
    title: titleOf(reported.details),
    text: textOf(reported),
    called: subjectKinds.appointment,
    isOver: false,
    isSaid: true,
    version: reported.lines.length,
  }
}

const cardOf = ({ details: { repairer, resident } }: Reported) => ({
  pictogram: 'talk',
  commune: repairer.commune,
  giver: [resident.firstName, repairer.name].join(', '),
  byMember: true,
})

/** Tells moderation what a resident and a workshop said, once one of them has reported it. */
export const moderatedTalk: SubjectOwner = {
  tell: (db, ids) => amongIds(db, ids, tellTalk),
  async lock(tx, id) {
    await lockAppointment(tx, toId(id))
    return (await amongIds(tx, [id], tellTalk)).get(id)
  },
  standing: standingTalks,
  show: {
    cards: ({ db }, ids) => amongIds(db, ids, cardOf),
    async whole({ db, clock, hmac }, id) {
      const reported = await reportedTalk(db, id)
      if (!reported) return undefined
      const isHidden = await isHiddenEverywhere(db, appointmentSubject(id))
      return {
        ...cardOf(reported),
        title: titleOf(reported.details),
        text: textOf(reported),
        pictures: picturesOf(reported, { hmac, now: clock.now() }),
        state: isHidden ? 'hidden' : 'shown',
        publishedAt: reported.lines[0]?.createdAt ?? reported.details.appointment.createdAt,
      }
    },
  },
  // The two read it anew, without its words.
  changed: async () => undefined,
}
