import { spawnSync } from 'node:child_process'

/** What this machine is, and how commands are run on it. */
const thisMachine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  succeeds: (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0,
  run: (command, args) => {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    if (status !== 0) console.error((stderr ?? '').trim().split('\n').slice(-5).join('\n'))
    return status === 0
  },
}

/**
 * Installs a Debian package where apt-get is there and may be used without a password. Says what it
 * does; false when it cannot or did not.
 */
export const installDebianPackage = (name, machine = thisMachine) => {
  const { platform, isRoot, succeeds, run } = machine
  if (platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return false
  console.log(`Installing Debian's package ${name}; this happens once.`)
  const apt = (...args) => {
    const line = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    const [command, ...rest] = isRoot ? line : ['sudo', '-n', ...line]
    return run(command, rest)
  }
  const install = () => apt('install', '-y', '--no-install-recommends', name)
  // Lists that are old name files that are gone: then they are renewed, and it is tried once more.
  return (succeeds('apt-cache', ['show', name]) && install()) || (apt('update') && install())
}
