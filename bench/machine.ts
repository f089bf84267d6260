import { arch, cpus, platform, release, totalmem } from 'node:os'

/** What the numbers were taken on, in one line: processor, cores, memory, system, Node. */
export function nameMachine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    processors[0]?.model.trim() ?? 'unknown processor',
    `${processors.length} cores`,
    `${memory} GiB`,
    `${platform()} ${release()} ${arch()}`,
    `Node ${process.versions.node}`,
  ].join(', ')
}
