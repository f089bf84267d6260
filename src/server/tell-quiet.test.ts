import { once } from 'node:events'
import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { tellQuiet } from './tell-quiet.ts'

it('tells when the last of several requests has been answered, and not before', async () => {
  let quiet = 0
  const waiting: ServerResponse[] = []
  const server = createServer((_request, response) => waiting.push(response))
  tellQuiet(server, () => (quiet += 1))
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = () => once(get({ port, host: '127.0.0.1', agent: false }), 'response')
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn++) await new Promise((done) => setTimeout(done, 1))
  }
  const until = async (holds: () => boolean) => {
    while (!holds()) await turns(1)
  }

  const asked = [ask(), ask()]
  await until(() => waiting.length === 2)
  waiting[0]?.end('one')
  await asked[0]
  await turns(20)
  expect(quiet).toBe(0)
  waiting[1]?.end('two')
  await until(() => quiet > 0)
  expect(quiet).toBe(1)
})
