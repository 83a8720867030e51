/** RFC 5321 lets these stand unquoted, in ASCII: few mail servers take anything else before the `@`. */
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/**
 * In lower case and with the domain as mail servers know it (`é.example` is `xn--9ca.example`), so that one mailbox is one
 * text. Undefined for what is no address.
 */
export function mailAddress(text: string): string | undefined {
  const [, local = '', domain = ''] = /^([^@]+)@([^@\s\p{Cc}/?#\\:%[\]<>^|]+)$/u.exec(text.trim()) ?? []
  const host = domain !== '' && URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : ''
  const isAddress = local.length <= 64 && localPart.test(local) && host.length <= 253 && asciiDomain.test(host)
  return isAddress ? `${local.toLowerCase()}@${host}` : undefined
}
