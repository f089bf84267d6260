import { spawnSync } from 'node:child_process'

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/**
 * Installs a Debian package where apt-get is there and may be used without a password. Says what it
 * does; false when it cannot or did not.
 */
export const installDebianPackage = (name) => {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false
  const asRoot = process.getuid?.() === 0
  if (!asRoot && !succeeds('sudo', ['-n', 'true'])) return false
  console.log(`Installing Debian's package ${name}; this happens once.`)
  const apt = (...args) => {
    const line = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    const [command, ...rest] = asRoot ? line : ['sudo', '-n', ...line]
    const result = spawnSync(command, rest, { encoding: 'utf8' })
    if (result.status !== 0) console.error(result.stderr.trim().split('\n').slice(-5).join('\n'))
    return result.status === 0
  }
  const install = () => apt('install', '-y', '--no-install-recommends', name)
  return succeeds('apt-cache', ['show', name]) ? install() : apt('update') && install()
}
