export function senderOf(mailFrom: string | undefined, publicUrl: string): string {
  return mailFrom ?? `coop@${new URL(publicUrl).hostname}`
}

type Mailbox = { readonly name: string; readonly address: string }

/** `config.ts` has validated the sender. */
export function readMailbox(sender: string): Mailbox {
  const [, name, address] = /^(.*)<([^<>]+)>$/.exec(sender) ?? []
  if (name === undefined || address === undefined) return { name: '', address: sender }
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address }
}
