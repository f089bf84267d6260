// `npm test` finds a Chromium, or installs one, and names it here; without it Playwright's own is used.
const executablePath = process.env.CHROMIUM_PATH

/** An address on a local network that servers under test believe to have; Chromium finds it on this machine. */
export const localAddress = '192.168.77.7'

/** How browser tests and measurements launch Chromium: nothing that looks for other hosts by itself. */
export const chromiumOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    // Chromium's sandbox does not run as root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    `--host-resolver-rules=MAP ${localAddress} 127.0.0.1`,
  ],
}
