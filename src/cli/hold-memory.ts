import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 collect early rather than grow: a server of one person idles most of the day. Measured over 400 turns of
 * the drill: 133 MB resident instead of 213, for some 2 ms more per request.
 */
export function holdMemory(): void {
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--semi-space-growth-factor=1')
}
