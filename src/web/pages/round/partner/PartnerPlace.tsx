import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sayTimeOfDay } from '../../../../core/words/say-time.ts'
import { api, read, type PartnerLinkView, type PartnerShares } from '../../../api.ts'
import { Button } from '../../../parts/Button.tsx'
import { Chips } from '../../../parts/Chips.tsx'
import { ErrorNote } from '../../../parts/ErrorNote.tsx'
import { Waiting } from '../../../parts/Waiting.tsx'
import { LinkCode } from './LinkCode.tsx'
import { linkQuery } from './link-query.ts'
import styles from './PartnerPlace.module.css'

type On = Extract<PartnerLinkView, { kind: 'on' }>
type Off = Extract<PartnerLinkView, { kind: 'off' }>

/** A device that was not heard of for longer than this is gone, in milliseconds. */
const goneAfterMs = 10_000

/** The link for the partner's own device: what it opens, to whom and until when, and the way to turn it on and off. */
export function PartnerPlace({ roundId }: { roundId: string }) {
  const link = useQuery(linkQuery(roundId))
  const queries = useQueryClient()
  const { link: route } = api.api.rounds[':id'].partner
  const param = { id: roundId }
  const take = (view: PartnerLinkView) => queries.setQueryData(linkQuery(roundId).queryKey, view)
  const turnOn = useMutation({
    mutationFn: (json: { address?: string; shares: PartnerShares }) =>
      read(route.$post({ param, json })),
    onSuccess: take,
  })
  const turnOff = useMutation({
    mutationFn: () => read(route.$delete({ param })),
    onSuccess: take,
  })
  const error = turnOn.error ?? turnOff.error ?? link.error
  const busy = turnOn.isPending || turnOff.isPending
  return (
    <div className={styles.place}>
      {link.data === undefined ? (
        <Waiting>Looking at the link</Waiting>
      ) : link.data.kind === 'off' ? (
        <LinkIsOff
          view={link.data}
          busy={busy}
          onTurnOn={turnOn.mutate}
          onSitHere={() => turnOff.mutate()}
        />
      ) : (
        <LinkIsOn
          view={link.data}
          busy={busy}
          onNewCode={() => turnOn.mutate({ shares: sharesOf(link.data) })}
          onTurnOff={() => turnOff.mutate()}
        />
      )}
      {error !== null && (
        <ErrorNote what="The link is as it was." error={error} kept="The round goes on." />
      )}
    </div>
  )
}

const sharesOf = (view: PartnerLinkView): PartnerShares =>
  view.kind === 'on' ? view.shares : 'follow-ups'

const whyOff: Record<Off['because'], string> = {
  'never-on': 'No link is on.',
  'turned-off': 'The link is off.',
  time: 'The two hours of the link are over. Turn it on again for a new code.',
  guesses:
    'Ten wrong codes were tried, so the link was turned off. Turn it on again for a new one.',
  'round-over': 'The round is over, and so is the link.',
  restarted:
    'The program was started again, so the link is off. Turn it on again; your partner needs the new code.',
}

function LinkIsOff({
  view,
  busy,
  onTurnOn,
  onSitHere,
}: {
  view: Off
  busy: boolean
  onSitHere: () => void
  onTurnOn: (choice: { address?: string; shares: PartnerShares }) => void
}) {
  const { because, addresses, publicOnly } = view
  const [shares, setShares] = useState<PartnerShares>('follow-ups')
  const [chosen, setChosen] = useState('')
  const address = addresses.find((one) => one.address === chosen)?.address ?? addresses[0]?.address
  const isLost = because !== 'never-on' && because !== 'turned-off'
  const sitHere = isLost && (
    <Button look="quiet" disabled={busy} onClick={onSitHere}>
      Go on at this screen
    </Button>
  )
  if (address === undefined)
    return (
      <>
        <p>
          {publicOnly
            ? 'This machine’s addresses can be reached from the internet, so no link is offered. Use this screen, or join a local network.'
            : 'This machine is on no local network, so a second device has nothing to reach. Use this screen, or join a network.'}
        </p>
        {sitHere}
      </>
    )
  return (
    <>
      <p role="status">{whyOff[because]}</p>
      <p>
        A link lets one device on your network open one page: your partner’s side of this round. It
        is open to whoever enters the code first, until you turn it off, ten minutes after the
        round, or after two hours. Nothing of your stories, other rounds or settings can be reached
        there; the subjects it offers come in the order that your notes leave thin. What passes is
        not encrypted: use a network that you trust.
      </p>
      <Chips
        legend="What their device shows of what you type"
        name="shares"
        value={shares}
        onChange={setShares}
        choices={[
          { value: 'follow-ups', words: 'Follow-ups that quote it' },
          { value: 'words', words: 'All of it' },
          { value: 'nothing', words: 'Nothing' },
        ]}
      />
      {addresses.length > 1 && (
        <Chips
          legend="On which network"
          name="address"
          value={address}
          onChange={setChosen}
          choices={addresses.map((one) => ({
            value: one.address,
            words: one.address,
            note: one.network,
          }))}
        />
      )}
      <div className={styles.actions}>
        <Button disabled={busy} onClick={() => onTurnOn({ address, shares })}>
          Turn the link on
        </Button>
        {sitHere}
      </div>
    </>
  )
}

const whatShows: Record<PartnerShares, string> = {
  nothing: 'It shows nothing of what you type.',
  'follow-ups': 'It shows follow-ups that quote what you type, and no more of it.',
  words: 'It shows what you type in this round.',
}

function LinkIsOn({
  view,
  busy,
  onNewCode,
  onTurnOff,
}: {
  view: On
  busy: boolean
  onNewCode: () => void
  onTurnOff: () => void
}) {
  const { address, code, closesAt, shares, heardAgoMs, wrongGuesses } = view
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(`${address}#${code ?? ''}`)
    setCopied(true)
  }
  const isHere = heardAgoMs !== null && heardAgoMs < goneAfterMs
  return (
    <>
      {code === null ? (
        <p role="status" className={styles.seat}>
          {isHere
            ? 'Your partner’s device is in. If that is not them, turn the link off.'
            : 'A device came in, and has not been heard of for a while.'}
        </p>
      ) : (
        <>
          <p role="status">The link is on. On your partner’s device:</p>
          <div className={styles.enter}>
            <dl className={styles.way}>
              <div>
                <dt>Open</dt>
                <dd className={styles.address}>{address}</dd>
              </div>
              <div>
                <dt>Enter</dt>
                <dd className={styles.code}>{code}</dd>
              </div>
            </dl>
            <LinkCode text={`${address}#${code}`} />
          </div>
        </>
      )}
      <p className={styles.soft}>
        {whatShows[shares]} The link closes by itself at {sayTimeOfDay(closesAt)}
        {code === null ? '.' : ', or ten minutes after the round. The code works once.'}
        {wrongGuesses > 0 && ` Wrong codes so far: ${wrongGuesses}.`}
      </p>
      <div className={styles.actions}>
        {code !== null && (
          <Button onClick={() => void copy()}>{copied ? 'Copied' : 'Copy link and code'}</Button>
        )}
        <Button disabled={busy} onClick={onNewCode}>
          Make a new code
        </Button>
        <Button look="danger" disabled={busy} onClick={onTurnOff}>
          Turn the link off
        </Button>
      </div>
    </>
  )
}
