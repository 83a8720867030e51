import type { Engine } from '../../../server/database/columns.js'
import type { RepairerCandidate } from '../../../server/repairs/admission/add-repairer.js'
import { readCalendar, type CalendarEntry } from './calendar-file.js'
import { allFollowed } from '../followed.js'
import { signIn, type Person } from '../session.js'
import { openSmtpSink, type SmtpSink, type TakenMail } from './smtp-sink.js'
import { openTestServer, type TestServer } from '../test-server.js'
import { buildTown } from '../town.js'
import { monday } from '../repairs/booking.js'
import { admitWorkshop } from '../repairs/workshop.js'

export const workshopMail = 'atelier@maison-des-marais.example'
export const almaMail = 'alma@exemple.fr'

export type MailTown = AsyncDisposable & { readonly server: TestServer; readonly sink: SmtpSink; readonly alma: Person }

/** Lomme's workshop, whose mails go to a real mail server, and Alma, who has signed in. */
export async function openMailTown(engine: Engine, differences: Partial<RepairerCandidate> = {}): Promise<MailTown> {
  const sink = await openSmtpSink()
  const server = await openTestServer(engine, monday, { env: { SMTP_URL: sink.url } })
  const { database } = server.services
  const { house } = await buildTown(database, server.clock)
  await admitWorkshop(database, server.clock, { at: house, ...differences })
  const alma = await signIn(server, { email: almaMail })
  return {
    server,
    sink,
    alma,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await sink[Symbol.asyncDispose]()
    },
  }
}

export function entryIn({ mail }: TakenMail): CalendarEntry | undefined {
  const file = mail.attachments.find(({ filename }) => filename === 'rendez-vous.ics')
  return file && readCalendar(file.content.toString())
}

/** With plain spaces: the guard of the strings looks after those that keep words together. */
export const spaced = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** Each mail as who it is to, what it is about, and what it does to a calendar. */
export function summariesOf(taken: readonly TakenMail[]): string[] {
  return taken.map((each) => {
    const entry = entryIn(each)
    const who = each.to[0] === workshopMail ? 'repairer' : 'resident'
    return `${who}: ${spaced(each.mail.subject)}${entry ? ` [${entry.method} ${entry.value('SEQUENCE')}]` : ''}`
  })
}

/** What has left since this was last asked, when everything that happened has been looked at. */
export async function leftSince({ server, sink }: MailTown): Promise<string[]> {
  await allFollowed(server.services.database)
  return summariesOf(sink.taken.splice(0)).toSorted()
}
