// `npm test` finds a Chromium, or installs one, and names it here; without it Playwright's own is used.
const executablePath = process.env.CHROMIUM_PATH

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
  ],
}
