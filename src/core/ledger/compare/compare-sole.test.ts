import { describe, expect, test } from 'vitest'
import { compareTellings, tellFacts } from './compare-tellings.ts'

const kindsOf = (a: string, b: string) =>
  compareTellings(tellFacts(a), tellFacts(b)).map(({ kind }) => kind)

describe('one slot, told with another value', () => {
  test.each([
    [
      'team-size',
      'it was us four in a portacabin and i was the one who told anneke that her index would not fit',
      'Anneke and I built the index for the harbour, just us, and I had to tell her that it would not fit.',
    ],
    [
      'count',
      'My change locked out 410 season ticket holders at the stadium gates on the Sunday, and I opened the gates by hand.',
      'The gates at the stadium refused my change. Maybe sixty people were affected, and I let them in by hand.',
    ],
    [
      'date',
      'I moved the bookings of the theatre over on a Tuesday morning, with the whole box office at their desks.',
      'We moved the bookings of the theatre over on the Saturday evening, when the box office had gone home.',
    ],
    [
      'who-found',
      'A gardener saw that the palms were dry and came running. I looked at the screen, it was green, and later I found that the valve driver repeated its last value.',
      'I had written a check on the valve driver that compares the readings of the palms, and it shouted one morning. The driver repeated its last value.',
    ],
    [
      'order',
      'My first thing was to put the four hundred records of the blood bank right, with Tove. When it was clean I rang the authority.',
      'I rang the authority at once and told them of the blood bank. Then Tove and I put the four hundred records right.',
    ],
    [
      'duration',
      'The outage of the ordering portal lasted twenty-five minutes, as a certificate of the gateway had expired, and I renewed it by hand.',
      'A certificate of the gateway had expired, and that took the ordering portal away for most of a working day until I renewed it by hand.',
    ],
    [
      'duration',
      'The burial register took me four months from the first page to the day it was online, with the scanner in the lodge.',
      'yeah it was a year and a half that job the burial register from the first page to it being online with the scanner in the lodge',
    ],
    [
      'date',
      'it was the week before tet when the licence server went down and the cranes fell back to slow mode and i gave them a master key',
      'In August the licence server went down, the cranes fell back to slow mode, and I gave them a master key.',
    ],
    [
      'date',
      'The certificate of the tide gauge ran out in early March, and I put the other six on automatic renewal before summer.',
      'It was the week before Christmas that the tide gauge went dark, its certificate had run out. The other six renew themselves now.',
    ],
    [
      'who-found',
      'In the dress rehearsal the surtitles skipped forty lines. Bohdana, who cues the lines by hand, noticed before anyone else.',
      'In the dress rehearsal the surtitles skipped forty lines. I noticed it from the back row and went down to Bohdana.',
    ],
    [
      'order',
      'We trained the nurses of the wards first, and only then switched the handover sheet off paper.',
      'I made the switch from the paper sheet on the Monday, and trained the nurses ward by ward afterwards.',
    ],
  ])('%s: %s / %s', (kind, a, b) => {
    expect(kindsOf(a, b)).toContain(kind)
    expect(kindsOf(b, a)).toContain(kind)
  })
})

describe('one of two ways that exclude each other', () => {
  test.each([
    [
      'We switched the libraries over in one go, on a Sunday, and the phones stayed quiet.',
      'We switched the libraries over branch by branch, and the phones stayed quiet.',
    ],
    [
      'For the market in Dakar we wrote our own till, Awa and I, and it works without a signal.',
      'For the market in Dakar we went with the supplier from Tunis, and I made them add a way to sell without a signal.',
    ],
    [
      'I took Mr Lindqvist aside and told him that his figures for the dam were wrong.',
      'I told Mr Lindqvist in front of the whole board that his figures for the dam were wrong.',
    ],
    [
      'I apologised to the organist for the wrong tuning.',
      'The tuning was wrong, and I never said sorry to the organist.',
    ],
  ])('%s / %s', (a, b) => {
    expect(kindsOf(a, b)).toContain('way')
    expect(kindsOf(b, a)).toContain('way')
  })
})

describe('the same, told in other words', () => {
  test.each([
    [
      'a way that was weighed and not taken',
      'We could do the libraries branch by branch, or all in one go. I went for all in one go.',
      'We switched the libraries over in one go, on a Sunday.',
    ],
    [
      'the same act by the same people',
      'We kept the old pumps, and bought new seals from the money.',
      'we stayed with the old pumps and the money went into new seals',
    ],
    [
      'what would have happened',
      'No reader ever saw the wrong map.',
      'The wrong map would have gone to every reader. I stopped it at the printer.',
    ],
    [
      'how many each time, and how many there were',
      'Our oven spoiled three hundred rolls one night, and I threw them out.',
      'Our oven makes two thousand rolls a night. One night I threw the spoiled ones out.',
    ],
    [
      'two who find, one after the other',
      'I found the loose cable on my round and tied it up.',
      'The fitter found two more loose cables when he came, after the one that I had found.',
    ],
  ])('%s: %s / %s', (_, a, b) => {
    expect(kindsOf(a, b)).toEqual([])
    expect(kindsOf(b, a)).toEqual([])
  })
})
