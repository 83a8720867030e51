/** Something that the page's policy refused, or would refuse. */
type Violation = {
  /** `connect-src`, without what only some browsers add (`-elem`, `-attr`). */
  readonly directive: string
  /** The address, or `inline`, or `trusted-types-policy`. */
  readonly blocked: string
  readonly sample: string
  readonly isOnlyReported: boolean
  readonly isAttribute: boolean
}

export type Listening = {
  readonly heard: () => readonly Violation[]
  /** Whether this browser keeps what was refused before anybody listened. */
  readonly knowsThePast: boolean
  readonly stop: () => void
}

/** From now on, and what was refused while the page loaded where the browser kept it. */
export function listen(): Listening {
  const heard: Violation[] = []
  const onViolation = ({ effectiveDirective, blockedURI, sample, disposition }: SecurityPolicyViolationEvent) =>
    heard.push(read({ effectiveDirective, blocked: blockedURI, sample, disposition }))
  document.addEventListener('securitypolicyviolation', onViolation)
  const observer = observePast((reports) => heard.push(...reports))
  return {
    heard: () => heard,
    knowsThePast: observer !== undefined,
    stop() {
      document.removeEventListener('securitypolicyviolation', onViolation)
      observer?.disconnect()
    },
  }
}

type Raw = {
  readonly effectiveDirective: string
  readonly blocked: string
  readonly sample: string
  readonly disposition: string
}

const read = ({ effectiveDirective, blocked, sample, disposition }: Raw): Violation => ({
  directive: effectiveDirective.replace(/-(?:elem|attr)$/, ''),
  blocked,
  sample,
  isOnlyReported: disposition === 'report',
  isAttribute: effectiveDirective.endsWith('-attr'),
})

function observePast(take: (reports: Violation[]) => void): ReportingObserver | undefined {
  if (!('ReportingObserver' in window)) return undefined
  const observer = new ReportingObserver((reports) => take(reports.flatMap(({ body }) => fromReport(body))), {
    types: ['csp-violation'],
    buffered: true,
  })
  observer.observe()
  return observer
}

function fromReport(body: unknown): Violation[] {
  if (typeof body !== 'object' || body === null) return []
  const text = (name: string) => {
    const value: unknown = Reflect.get(body, name)
    return typeof value === 'string' ? value : ''
  }
  const [effectiveDirective, blocked] = [text('effectiveDirective'), text('blockedURL')]
  return effectiveDirective
    ? [read({ effectiveDirective, blocked, sample: text('sample'), disposition: text('disposition') })]
    : []
}

/** Those that concern us, by directive: each address once. */
export function refusedOf(heard: readonly Violation[], server: string): Map<string, Violation> {
  const ours = heard.filter(({ blocked }) => blocked === server || blocked.startsWith(`${server}/`))
  const byDirective = new Map<string, Violation>()
  // A refusal outweighs one that would be.
  for (const each of ours)
    if (!each.isOnlyReported || !byDirective.has(each.directive)) byDirective.set(each.directive, each)
  return byDirective
}

/** A list of `trusted-types` without the name that our templates have. */
export const isTypesForbidden = (heard: readonly Violation[]): boolean =>
  heard.some(
    ({ directive, sample, isOnlyReported }) =>
      directive === 'trusted-types' && sample.startsWith('lit-html') && !isOnlyReported,
  )
