/** The library that sends mails adds these to an error. The server's own text is not read: it may name the reader. */
type MailFault = {
  readonly code?: string
  /** The code of the system or of TLS, before the library put its own in its place. */
  readonly originalCode?: string
  readonly command?: string
  readonly responseCode?: number
}

export function mailFaultOf(error: unknown): MailFault {
  if (!(error instanceof Error)) return {}
  const text = (name: string) => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const answer: unknown = Reflect.get(error, 'responseCode')
  const [code, originalCode, command] = [text('code') ?? error.name, text('originalCode'), text('command')]
  return {
    code,
    ...(originalCode !== undefined && { originalCode }),
    ...(command !== undefined && { command }),
    ...(typeof answer === 'number' && { responseCode: answer }),
  }
}

export function codesOf({ code, originalCode, command, responseCode }: MailFault): string {
  const said = [code, command, responseCode, originalCode]
  return said.filter((part) => part !== undefined).join(' ') || 'unknown'
}

/**
 * Why the mail server at this address takes no mail of ours at all, and what is to be mended; undefined for what may be
 * about one mail.
 */
export function whyNoMailLeaves(fault: MailFault, { host, protocol }: URL): string | undefined {
  const { code, originalCode = '', command = '', responseCode } = fault
  const certificate = certificates[originalCode]
  if (certificate) return `the certificate of ${host} ${certificate}`
  if (/^(ERR_SSL_|EPROTO)/.test(originalCode))
    return protocol === 'smtps:'
      ? `${host} does not begin with TLS: write smtp:// in SMTP_URL, or the port for TLS (465)`
      : `${host} and this server found no way of encrypting that both know`
  if (code === 'ETLS')
    return responseCode === undefined
      ? `encrypting the connection to ${host} failed`
      : `${host} offers no encryption (STARTTLS), and a password is not sent without`
  if (code === 'EAUTH' || responseCode === 530 || responseCode === 535)
    return responseCode === 530
      ? `${host} wants a name and a password: write them in SMTP_URL`
      : `${host} refuses the name and the password of SMTP_URL`
  if (command === 'MAIL FROM') return `${host} refuses the sender: see MAIL_FROM`
  if (code === 'EDNS' || originalCode === 'ENOTFOUND') return `the name ${host} is not known: see SMTP_URL`
  if (originalCode === 'ECONNREFUSED') return `nobody listens at ${host}: see SMTP_URL`
  if (isSilence(fault))
    return `${host} does not answer in time${protocol === 'smtp:' ? ' (a port for TLS, such as 465, wants smtps:// in SMTP_URL)' : ''}`
  return command === 'CONN' ? `${host} closes the connection` : undefined
}

/** After the longest time for a mail we ourselves give it up (`EABORT`). */
const isSilence = ({ code, originalCode = '' }: MailFault): boolean =>
  code === 'ETIMEDOUT' || code === 'EABORT' || ['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'].includes(originalCode)

/** Codes of Node's `tls` and OpenSSL's `x509_vfy.h`. */
const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet: is the clock of this machine right?',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself, and by nobody whom this machine trusts',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority that this machine does not trust (NODE_EXTRA_CA_CERTS adds one)',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that this machine does not know (NODE_EXTRA_CA_CERTS adds one)',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'comes from an authority that this machine does not know (NODE_EXTRA_CA_CERTS adds one)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'comes without those that link it to an authority: the mail server must send its whole chain',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name: write the name that it is for in SMTP_URL',
}
