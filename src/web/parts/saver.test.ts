import fc from '../../../test/properties.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSaver } from './saver.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const act = fc.oneof(
  fc.constant({ kind: 'type' as const }),
  fc.constant({ kind: 'fault' as const }),
  fc.constant({ kind: 'flush' as const }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 3_000 }) }),
)

test('whatever is typed, fails and waits, one thing is sent at a time and in the end all of it is kept', () =>
  fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      let underWay = 0
      let faults = 0
      const saver = createSaver<{ shown: number; kept: number }>(
        { shown: 0, kept: 0 },
        {
          isKept: ({ shown, kept }) => shown === kept,
          mayRetry: () => true,
          async sendOnce({ shown }) {
            expect(++underWay).toBe(1)
            await new Promise((done) => setTimeout(done, 400))
            underWay -= 1
            if (faults > 0) {
              faults -= 1
              throw new Error('away')
            }
            saver.put({ kept: shown })
          },
        },
      )
      for (const one of acts) {
        if (one.kind === 'fault') faults += 1
        if (one.kind === 'flush') void saver.flush()
        if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.ms)
        if (one.kind === 'type') {
          saver.put({ shown: saver.state().shown + 1 })
          saver.plan()
          expect(saver.state().keeping.kind).not.toBe('kept')
        }
      }
      await vi.advanceTimersByTimeAsync(10_000 * (acts.length + 1))
      const { shown, kept, keeping } = saver.state()
      expect({ kept, keeping }).toEqual({ kept: shown, keeping: { kind: 'kept' } })
    }),
  ))
