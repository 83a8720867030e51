type Traced = {
  readonly name: string
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args: { readonly name?: string }
}

export type Task = { readonly wallMs: number; readonly cpuMs: number }

export const tracedCategories = ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/**
 * Of the page's own thread: by the clock on the wall, and what the processor had to do for it on a machine that is shared.
 * `since`: of those that follow the first reading of that script.
 */
export function longestTask(trace: Buffer, since?: string): Task {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Traced[] }
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const readings = traceEvents.filter(
    ({ name, args }) => /^v8\.(compile|evaluate)Module$/.test(name) && since && JSON.stringify(args).includes(since),
  )
  const begin = since ? Math.min(...readings.map(({ ts }) => ts)) : 0
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      /^(ThreadControllerImpl::)?RunTask$/.test(name) && threads.has(`${pid} ${tid}`) && ts + dur > begin,
  )
  return {
    wallMs: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    cpuMs: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  }
}
