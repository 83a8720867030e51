/** Whom mails are from, as `Name <address>` or an address alone: what is configured, else the house itself. */
export function senderOf(mailFrom: string | undefined, publicUrl: string): string {
  return mailFrom ?? `coop@${new URL(publicUrl).hostname}`
}

export type Mailbox = { readonly name: string; readonly address: string }

/** A sender in its two parts; `config.ts` has seen to its form. */
export function readMailbox(sender: string): Mailbox {
  const [, name, address] = /^(.*)<([^<>]+)>$/.exec(sender) ?? []
  if (name === undefined || address === undefined) return { name: '', address: sender }
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address }
}
