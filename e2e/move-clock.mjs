// Preloaded into a server under test: the test's process sends how far to move the clock.
const RealDate = Date
let offsetMs = 0

globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offsetMs)
    else super(...parts)
  }

  static now() {
    return RealDate.now() + offsetMs
  }
}

process.on('message', (message) => {
  offsetMs = message.offsetMs
  process.send?.({ moved: offsetMs })
})
// A test that was itself ended leaves no server behind.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// The channel to the test must not keep a server alive that was told to end.
process.channel?.unref()
