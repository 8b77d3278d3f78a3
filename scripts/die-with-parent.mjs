// Loaded into every process that `up` and the tests start: when their parent goes away, even by kill -9, so do they.
// Their own children get it too (Node hands it on), but those are theirs to end.
if (process.env.WAYMARK_PARENT === String(process.ppid)) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 5000).unref()
  })
  // Listening would keep a program alive that has nothing left to do.
  process.channel?.unref()
}
