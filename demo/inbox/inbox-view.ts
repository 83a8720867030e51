import { paris } from '../../server/base/local-time.js'
import { html, type Html } from '../../server/http/pages/layout/html.js'
import type { Inbox, ReceivedMail } from './inbox.js'
import { inboxStrings as words } from './inbox.strings.js'

/** A screenful on a wide screen; older ones are found by address. */
const shownAtOnce = 60

/** The list and, when one is open, the mail beside it: two columns where there is room, one page each where there is not. */
export function inboxPage(
  inbox: Inbox,
  { address, mail }: { readonly address: string; readonly mail?: ReceivedMail },
): string {
  const mails = inbox.list(address)
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${mail ? `${mail.subject} – ` : ''}${words.title}</title>
        <link rel="icon" href="/demo/served/index-mark.svg" />
        <link rel="stylesheet" href="/demo/inbox/served/inbox.css" />
        <script type="module" src="/demo/inbox/served/inbox.js"></script>
      </head>
      <body class="${mail ? 'reading' : 'listing'}">
        <p class="explanation">${words.explanation} <a href="/">${words.back}</a></p>
        <header>
          <h1>${words.title}</h1>
          <form action="/demo/inbox" role="search">
            <label for="pour">${words.search}</label>
            <input id="pour" name="pour" type="search" value="${address}" autocomplete="off" autocapitalize="none" />
            <button>${words.look}</button>
          </form>
          <p role="status" data-one="${words.arrived(1)}" data-many="${words.arrived(2).replace('2', '#')}"></p>
        </header>
        <div class="panes">
          <nav aria-label="${words.list}">${listOf(mails, { address, open: mail?.number })}</nav>
          <main>${mail ? opened(mail, address) : html`<p class="choose">${words.choose}</p>`}</main>
        </div>
      </body>
    </html>`.markup
}

const asked = (address: string): string => (address === '' ? '' : `?pour=${encodeURIComponent(address)}`)

function listOf(
  mails: readonly ReceivedMail[],
  { address, open }: { address: string; open: number | undefined },
): Html {
  const all = address !== '' && html`<p><a href="/demo/inbox">${words.everybody}</a></p>`
  const older = mails.length - shownAtOnce
  return html`
    ${all}
    <ol data-mails>
      ${mails.slice(0, shownAtOnce).map((mail) => line(mail, { address, open }))}
    </ol>
    ${mails.length === 0 && html`<p class="none empty">${address === '' ? words.none : words.noneFor(address)}</p>`}
    ${older > 0 && html`<p class="none">${words.older(older)}</p>`}
  `
}

function line(mail: ReceivedMail, { address, open }: { address: string; open: number | undefined }): Html {
  const { number, subject, to, read, receivedAt } = mail
  return html`<li data-number="${number}" class="${read ? 'read' : 'unread'}">
    <a href="/demo/inbox/${number}${asked(address)}" ${open === number && html`aria-current="page"`}>
      <span class="who">${words.to} ${to.name === '' ? to.address : to.name}</span>
      <time datetime="${receivedAt}">${timeOf(receivedAt)}</time>
      <span class="subject">${!read && html`<span class="mark">${words.unread}</span> `}${subject}</span>
    </a>
  </li>`
}

function opened(mail: ReceivedMail, address: string): Html {
  const { number, subject, to, receivedAt, text, calendar } = mail
  return html`
    <p class="return"><a href="/demo/inbox${asked(address)}">${words.all}</a></p>
    <h2>${subject}</h2>
    <dl>
      <dt>${words.toWhom}</dt>
      <dd>${to.name} <a href="/demo/inbox?pour=${encodeURIComponent(to.address)}">${to.address}</a></dd>
      <dt>${words.received}</dt>
      <dd><time datetime="${receivedAt}">${timeOf(receivedAt)}</time></dd>
    </dl>
    ${calendar && html`<p><a class="press" href="/demo/inbox/${number}/rendez-vous.ics">${words.calendar}</a></p>`}
    <iframe
      title="${words.message}"
      src="/demo/inbox/${number}/mail"
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
    ></iframe>
    <details>
      <summary>${words.asText}</summary>
      <pre tabindex="0">${text}</pre>
    </details>
  `
}

const times = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short', timeZone: paris })
const timeOf = (moment: string): string => times.format(Date.parse(moment))
