import type { Section } from '../story.ts'

/** One-line fields of a story that notes often carry as `Role: …`. */
export const fieldNames = [
  'headline',
  'shortName',
  'role',
  'period',
  'scale',
  'outcome',
  'prompts',
] as const
export type FieldName = (typeof fieldNames)[number]

/**
 * What people call the parts of a story in their own notes, collected from interview-coaching
 * vocabulary, incident reviews and everyday speech. `word*` stands for every ending of a word, `_` for any word.
 * Weight 3 names the section by itself; 2 names it where nothing stronger speaks; 1 is a hint
 * that needs the text below the heading to agree.
 */
export const headingLexicon: Record<Section, Partial<Record<1 | 2 | 2.5 | 3, string>>> = {
  telling: {
    2.5: `situation; task; action; actions; result; results; outcome; outcomes; context; background;
      setting; telling; story; the story; my story; full story; whole story; back story; backstory;
      what happened; how it happened; what happened next; how it went; how it started; how it began;
      how it ended; the ending; what i did; what we did; what did i do; narrative; timeline;
      chronology; sequence of events; summary; tl dr; tldr; gist; the gist; overview; in short;
      short version; long version; the pitch; elevator pitch; synopsis; star; s t a r; actions taken;
      my actions; steps; steps taken; the end result; end result; the result; final result;
      starting point; prologue; the brief; in a nutshell; blurb; what it was; what this is; what was it`,
    2: `problem; the problem; challenge; challenges; the challenge; approach; my approach; solution;
      the solution; goal; goals; objective; objectives; execution; implementation; impact;
      complication; resolution; obstacle; obstacles; hurdle*; plot; intro; introduction;
      description; details; my part; my contribution; my role in it; responsibilities;
      accomplishment*; achievement*; the ask; assignment; mission; purpose; project; the project;
      beginning; middle; the fix; the work; the plan; plan; the setup; what we built; what i built;
      delivery; rollout; roll out; scene; set the scene; setting the scene; stakes; phase*;
      hardest part; hardest bit; hard part; the hard bit; outcome and impact; effect; behaviour;
      behavior; setup; mess; how we fixed; how i fixed; fixed it; journey; deep dive;
      short of it; long of it; kicked off; cutover; launch; go live; chapter*; my role; what i make;
      what i made; what we make; how we did; how i did; how it worked; nitty gritty; idea; the idea`,
  },
  disagreement: {
    3: `disagree*; conflict*; pushback; push back; pushed back; pushing back; argu*; fight; fought;
      quarrel*; fell out; falling out; fallout with; clash*; bust up; butt* heads; locked horns;
      lock* horns; dispute*; blue with; barney; row with; rows with; rowed with; beef; spat;
      stand off; standoff; showdown; who said no; said no; objection*; objected; opposition; opposed;
      was against; who was against; opposing view*; versus; vs; veto*; vetoed; difference* of opinion; different opinion*;
      differing opinion*; differed; differing view*; did not agree; didn't agree; couldn't agree;
      could not agree; don't agree; not agree; dissent*; confrontation*; dissenting; tiff; ding dong;
      had it out; parted ways; difference* of; the no; hates it; hated it; told i was wrong;
      argy bargy; at odds; at loggerheads; loggerheads; debate*; debated; friction; heated;
      against me; was against; were against; disputed; dissension; bone of contention; contention;
      controvers*; punch up; set to with; slanging match; squabble*; tug of war; other side;
      not on the same page; saw it differently; see it differently; saw things differently;
      thought i was wrong; told me i was wrong; told me no; refused; crossed swords; cross words;
      run in; run in with; went to war; war with; battle with; battles; battle`,
    2: `tension*; resistance; hard conversation*; difficult conversation*; tough conversation*;
      hard talk; difficult talk; hard call; row; struggle with; stood my ground; standing my ground;
      negotiation*; trouble with; problem* with; issue* with; compromise*; escalat*; hill to die on;
      devil's advocate; challenged; challenging the; against; sides; arguing; contested; drama with; hate; hates; hated; didn't buy it; did not buy it; who fought`,
    1: `with; me and; and me; and i; talk with; chat with; meeting with`,
  },
  'near-failure': {
    3: `near failure*; near miss*; nearmiss; close call*; close shave*; almost; nearly; oh shit; oh no;
      oh crap; oh god; oh dear; oh fuck; oh sh; holy shit; holy crap; holy moly; holy cow; wtf; uh oh; shit hit; shtf;
      panic*; scary; scariest; scare; scared; outage*; what went wrong; went wrong; goes wrong;
      going wrong; worst moment; worst day; worst night; worst hour; worst part; worst bit;
      lowest point; low point; the low; rock bottom; darkest; crisis; crises; hairy; hairiest;
      squeaky bum; brown trousers; pucker*; on fire; caught fire; fire drill; firefight*; blew up;
      blow up; blows up; blowup; crashed; crash; it broke; broke; broken; breaks; breaking point;
      disaster*; catastroph*; bullet dodged; dodged; dodging; skin of our teeth; skin of my teeth;
      touch and go; heart attack; heart stopped; heart sank; stomach dropped; stomach; went south;
      go south; went sideways; sideways; fire; fires; wheels came off; wheels fell off; fell apart; fall apart; falling apart; fell over;
      3am; 2am; 4am; nightmare*; rollback; rolled back; screw up*; screwed up; screwup*; cock up*;
      cocked up; fuck up*; fucked up; fuckup*; mess up*; messed up; botch*; wobble*; hiccup*;
      emergency; code red; all hands; meltdown*; melted down; sinking feeling; hair on fire;
      pants on fire; shitshow; shit show; facepalm; yikes; gulp; ouch; lost sleep; sleepless;
      could have lost; could have gone; could've gone; about to fail; failing; on the edge;
      edge of; cliff; brink; hanging by a thread; by a thread; down to the wire;
      trainwreck; train wreck; went down; fell down; failure point; point of failure; incident*;
      when it failed; it failed; failed; near death; bloody hell; bit us; bit me; heart in;
      longest night; howler; clanger; dropped the ball; spanner in; oops; whoops; went dark; died;
      data loss; go wrong; fail; sank; sink; wrong turn; close to the wind; fright; terrif*; sweat*; sweaty; white knuckle*; nail biter; knife edge`,
    2: `failure*; failure moment; setback*; mistake*; bug; bugs; the bug; risk*; biggest risk; problem
      moment; trouble; low moment; bad day; bad night; bad moment; bad week; danger*; tight spot;
      hard moment; hardest moment; turning point; crunch; crunch time; surprise nobody; alarm;
      pager; paged; the call; error; errors; glitch; regression; the drop; dip; tough moment; my bad; red flag*; awful; drama; horrible; horror*;
      bad news; the night; lost; losing`,
    1: `moment; day; the day; that day; week; hour`,
  },
  stakeholder: {
    3: `stakeholder*; stake holder*; hardest person; hardest people; hardest to win; hardest to win over; hardest to bring; hardest to persuade; difficult person;
      difficult people; tough* person; tough* people; hardest customer*; difficult customer*;
      tough* customer*; hardest client; difficult client*; tough* client*; trickiest person; trickiest customer*; tricky person;
      tricky people; hardest audience; tough* audience; tough crowd; difficult colleague*;
      difficult coworker*; difficult manager; difficult boss; most difficult; win over; winning over;
      won over; win them over; winning them over; winning him over; winning her over; won him over;
      won her over; won them over; getting buy in; buy in; buyin; on board; onboard with; persuad*;
      persuasion; politics; sceptic*; skeptic*; managing up; manage up; managing expectations;
      naysayer*; gatekeeper*; unhappy; grumpy; cranky; awkward squad; hard to please; hard nut; keep* _ happy; kept _ happy; get* _ on side; bring* _ round; bring* _ around;
      brought _ round; on side; onside; selling it; selling _ to; sell* the idea;
      toughest nut; tough nut; nut to crack; people side; the people; hardest to convince;
      hardest sell; hard sell; tough sell; convinc*; influenc*; who was unhappy; who hated;
      who didn't want; who did not want; who needed; who i had to; difficult one;
      hardest one; toughest one; hardest relationship; difficult relationship;
      angry; angriest; upset; furious; the blocker; who mattered; who cared; key people`,
    2: `client*; customer*; sponsor*; the boss; my boss; getting past; the client; from hell; executive*; exec; execs; vp; cto; ceo; cfo;
      donor; users; user; vendor; supplier; partner; partners; partner team; other team; other teams; relationship*; audience; management; leadership team; expectation*; people;
      person; who else; players; cast; who's who; who was involved; people involved`,
    1: `with; team; manager; boss; lead; director; working with; dealing with; handling`,
  },
  lesson: {
    3: `lesson*; learn; learns; learned; learnt; learning*; takeaway*; take away*; take aways;
      do differently; do diff; done diff; done differently; did differently; differently; next time; hindsight;
      in retrospect; retrospect*; retro; reflection*; reflect; reflecting; looking back; look back;
      if i did it again; do it again; did it again; doing it again; over again; do over; advice;
      i'd tell; i would tell; tell my younger; tell myself; tell the next; tell next; id tell;
      wish i had; wish i'd; wish i knew; wish i known; wish id; know now; regret*; changed my mind;
      changed in me; what stuck; moral; note to self; never again; since then;
      what i do now; what i now do; do now; now i; i now; taught; teach*; surprised me;
      what surprised; surprise; surprises; surprising; insight*; postmortem; post mortem;
      stop doing; keep doing; start doing; even better if; ebi; mistakes i made; my mistake;
      wisdom; change next; change if; do better; done better; improve next; epiphany; aha;
      what it changed; change in me; what i took; took from it; took away; takeaways; got out of it;
      stays with me; stayed with me; stuck with me; learnings; rule i; my rule; new rule;
      rules of thumb; growth`,
    2: `so what; what changed; got wrong; being wrong; i was wrong; wrong about; my time again;
      past self; younger self; conclusion*; what i'd change; what i would change; would change; i'd change;
      rules; principle*; afterthought*; in the end; habit; habits; carried forward; carry forward;
      to improve; improvement*; realis*; realiz*; understood; tips; tip; remember`,
  },
  handoff: {
    3: `handoff*; hand off*; handed off; handing off; handover*; hand over; hand overs; handed over; handed to; handed on;
      handing over; handed it; handing it; hand it; passing on; passing it on; passed on;
      passed it on; pass it on; passing it over; baton; torch; successor*; who has it now; who has it; who owns it;
      owns it now; own it now; who runs it; runs it now; who got it; who's got it; took it on; passing it to; passing _ to; pass* it to; giv* _ to;
      giv* the _ to; gave _ to; gave the _ to; after i moved; after i go; when i go; once i left;
      since i left; i go from; after leaving; left them; after i left;
      after me; when i left; as i left; before i left; leaving; left it; left behind; leave behind;
      what i left; i left; transition; transitioning; transitioned; offboarding; off boarding;
      knowledge transfer; kt; took over; take over; takes over; taking over; taken over; letting go;
      let go; goodbye; goodbyes; bye bye; farewell; next owner; new owner; new owners; new team; next team;
      giving it away; gave it away; gave it to; giving it to; runbook*; run book; continuity;
      keeping it alive; kept it running; who maintains; maintenance; sunset; where it is now;
      where is it now; where are they now; is it still; still running; still alive; still there;
      next person; next guy; next one along; replacement; my replacement; keys; exit; exit plan;
      succession; ownership transfer; transfer; walking away; walked away; moving on; moved on;
      signing off; sign off to; over to you; next in line; inherited by; who inherited; inherit*`,
    2: `legacy; aftermath; aftercare; last day; docs; documentation; wiki; what happened to it;
      what became of it; where it is today; is it today`,
  },
  numbers: {
    3: `number; numbers; metric*; figures; stats; statistics; kpi*; by the numbers; data points;
      facts and figures; key facts; measurements; the maths; math; maths; quant; key results;
      numbers to remember; figures to remember; evidence; facts`,
    2: `dates; measures; measured; data; money; costs; cost; budget; savings; percentages; counts;
      amounts; dates and numbers; size`,
  },
  notes: {
    3: `todo; todos; to do; to dos; notes; note; misc; miscellaneous; links; link; references;
      reference; scratch; parking lot; fixme; appendix; raw; draft; drafts; ideas; other; others;
      anything else; extras; extra; leftovers; random; open questions; questions; question; open;
      to check; check; unsorted; dump; brain dump; prep; reminders; reminder; follow ups;
      follow up questions; questions for them; things to ask; attachments; attachment; resources;
      to ask; ask; look up; dig out; find out; look into; qs; tidy; loose ends; loose; feedback from mock; mock feedback; glossary; jargon`,
  },
}

/** What people call the one-line fields, in front matter and in lines like `When: spring 2021`. */
export const fieldLexicon: Record<FieldName, string> = {
  headline: 'headline; title; story title; one liner; story; story name',
  shortName: 'short name; shortname; short title; nickname; short',
  role: `role; my role; position; job; job title; job role; my position; my job; title at the time;
    role at the time; capacity; worked as; i was`,
  period: `period; dates; date; when; timeframe; time frame; time period; duration; years; year; time;
    timespan; time span; how long; dates and duration; era`,
  scale: 'scale; size; scope; team size; how big; project size; size of it; magnitude',
  outcome: `outcome; result; ending; verdict; how it ended; final outcome; success or failure;
    did it work; end result`,
  prompts: `prompts; prompt; tags; tag; questions; competencies; competency; themes; theme; topics;
    good for; use for; used for; answers; answers to; question types; prompt kinds; kinds; keywords;
    categories; category; type; types; labels; use it for; works for; fits`,
}

/** Words that say nothing about which section is meant; a name made of these and a phrase is covered. */
export const emptyWords = new Set(
  `a an the this that these those of in on at to for from by and or but my our your i we me us it its
   it's is was were be been am are did do does done had has have with what who how when where why
   which would could should d'd stuff thing things moment moments part parts bit bits section time
   times ish kind sort some any all most more really very much big biggest main key first second
   third last about as so then also just point points one ones question q a1 bad good great
   here there up down out over own personal person someone somebody somewhere if i'd i've id next
   interview story stories star drill card facet they he she them their his her him s qs might
   may can will must hardest toughest worst scariest trickiest biggest hard tough tricky difficult
   final whole real actual little small huge long short finally actually w ve d re ll`.split(
    /\s+/u,
  ),
)
