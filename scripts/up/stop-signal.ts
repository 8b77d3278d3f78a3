/**
 * Aborts on Ctrl-C, SIGTERM, when the terminal closes, and when the npm that started this is gone (killed, it
 * cannot pass anything on).
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  const parent = process.ppid
  const lookForParent = () => process.ppid !== parent && stop()
  if (process.env.npm_lifecycle_event) setInterval(lookForParent, 500).unref()
  return controller.signal
}

/** Resolves when `signal` aborts. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
