import { execFileSync } from 'node:child_process'

/** Resident memory of a process in MB (10^6 bytes), as the system counts it. Throws where there is no `ps`. */
export function readResidentMb(pid: number): number {
  const kibibytes = Number(
    execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }),
  )
  return (kibibytes * 1024) / 1e6
}
