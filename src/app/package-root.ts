import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the program's own package.json: the checkout, or the installed package. */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('The program lies outside of any package')
    folder = parent
  }
  return folder
}

/** What calls the program in a terminal: its name where it was installed, the file itself in a checkout. */
export function programCommand(): string {
  return existsSync(join(packageRoot(), 'src')) ? 'node bin/third-level.js' : 'third-level'
}

/** The program's version, as its package says. */
export function packageVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Names the build that runs; null where the sources run unbuilt. */
export function buildName(): string | null {
  const stamp = join(packageRoot(), 'dist', '.stamp')
  return existsSync(stamp) ? `${packageVersion()} ${readFileSync(stamp, 'utf8')}` : null
}
