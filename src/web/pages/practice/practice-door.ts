import { api, read } from '../../api.ts'
import { type DeskDoor, toDraftFate } from '../draw/desk-door.ts'
import type { Draft } from '../draw/draft-keeper.ts'

const pathOf = (id: string, json: Draft) => ({ param: { id }, json })

/** The desk's ways to the server for a telling; `storyId` reads which story it is told from when it stops. */
export function makePracticeDoor(storyId: () => string | null): DeskDoor {
  return {
    // A telling begins when its page is asked for: there is nothing to tell of the clock's start.
    start: async () => {},
    send: (id, draft, signal) =>
      toDraftFate(
        read(api.api.practices[':id'].draft.$put(pathOf(id, draft), { init: { signal } })),
      ),
    sendLast(id, draft) {
      void api.api.practices[':id'].draft.$put(pathOf(id, draft), { init: { keepalive: true } })
    },
    async readOpenText(id) {
      const { practice } = await read(api.api.practices[':id'].$get({ param: { id } }))
      return practice.state === 'begun' ? practice.text : null
    },
    stop: (id, answer) =>
      read(
        api.api.practices[':id'].end.$post({
          param: { id },
          json: { ...answer, storyId: storyId() },
        }),
      ),
  }
}
