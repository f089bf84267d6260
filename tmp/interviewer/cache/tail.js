import { readFileSync } from "node:fs";
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
// src/core/text/word-list.ts
function wordList(text) {
	return new Set(text.split(/[,\n]/).map((entry) => entry.trim()).filter((entry) => entry !== ""));
}
// src/core/text/people.ts
var roleNouns = wordList(`
manager, boss, director, lead, leader, supervisor, chief, head, owner, president, chair, chairman, chairwoman, captain,
commander, officer, minister, mayor, governor, king, queen, founder, partner, investor, sponsor, executive, ceo, cto,
cfo, coo, vp, engineer, developer, programmer, architect, designer, tester, analyst, scientist, researcher, admin,
administrator, consultant, contractor, freelancer, intern, trainee, apprentice, junior, senior, technician, mechanic,
electrician, plumber, carpenter, fitter, operator, dispatcher, foreman, supplier, vendor, buyer, seller, salesman,
saleswoman, reseller, customer, client, user, patient, passenger, guest, visitor, tenant, neighbour, neighbor, citizen,
teacher, professor, instructor, tutor, coach, trainer, mentor, student, pupil, classmate, roommate, teammate, coworker,
colleague, peer, friend, boyfriend, girlfriend, husband, wife, mother, father, mom, mum, dad, parent, brother, sister,
son, daughter, uncle, aunt, cousin, grandmother, grandfather, child, kid, boy, girl, man, woman, guy, lady, fellow,
person, doctor, nurse, surgeon, midwife, pharmacist, radiologist, therapist, dentist, vet, lawyer, attorney, judge,
clerk, accountant, auditor, controller, bookkeeper, treasurer, secretary, receptionist, assistant, librarian,
journalist, editor, reporter, writer, author, translator, photographer, producer, actor, singer, musician, dancer,
driver, pilot, sailor, soldier, policeman, policewoman, firefighter, guard, inspector, regulator, umpire, referee,
player, farmer, gardener, grower, fisherman, baker, cook, chef, waiter, waitress, bartender, barista, cashier, cleaner,
caretaker, janitor, courier, volunteer, employee, employer, worker, resident, camper, counselor, counsellor,
chancellor, deputy, councillor, commissioner, ambassador, delegate, representative, rep, agent, broker, banker, trader,
merchant, planner, scheduler, coordinator, organizer, facilitator, moderator, chairperson, steward, warden, ranger,
priest, monk, nun, bishop, rabbi, imam, candidate, applicant, successor, predecessor, newcomer, expert, specialist,
mister, mr, mrs, ms, miss, dr, sir, madam, frau, herr, monsieur, madame, skipper, crew, staffer, principal, dean,
hostess, host, landlord, chairlady, superintendent, quartermaster, paramedic, conductor, stationmaster, postman,
optician, physicist, chemist, biologist, statistician, economist, actuary, underwriter, adjuster, surveyor, welder,
widow, widower, bride, groom, bridegroom, niece, nephew, aunty, grandma, grandpa, granny, stepfather, stepmother, godmother, godfather,
bosun, sergeant, corporal, lieutenant, colonel, major, brigadier, admiral, recruit, cadet, canon, vicar, pastor, curate, sexton, rector,
abbot, registrar, matron, carer, caregiver, dietician, dietitian, physiotherapist, anaesthetist, consultant, locksmith, glazier, bricklayer,
plasterer, miller, brewer, beekeeper, shepherd, forester, fireman, firewoman, lifeguard, lockkeeper, usher,
costumier, stagehand, choirmaster, organist, cellist, violinist, curator, archivist, typesetter, printer, weaver, seamstress, cobbler,
barber, hairdresser, beautician, undertaker, gravedigger, examiner, invigilator, bursar, headmaster, headmistress, headteacher,
landlady, lodger, constable, detective, magistrate, notary, bailiff, mediator, interpreter, dispatcher, handler, rider,
builder, roofer, painter, tailor, florist, butcher, grocer, shopkeeper, storekeeper, trucker, forwarder, shipper
`);
var groupNouns = wordList(`
team, teams, group, company, organisation, organization, management, leadership, department, business, side, committee,
board, council, office, staff, people, folks, stakeholders, colleagues, engineers, developers, users, customers,
clients, everyone, everybody, members, operations, finance, legal, marketing, sales, security, support, ops, qa,
unit, crew, camp, vendor, regulator, authority, ministry, coworkers, teammates, classmates, employees, managers,
students, parents, users, guys, others
`);
var titles = wordList("mister, mr, mrs, ms, miss, dr, doctor, professor, sister, frau, herr, monsieur, madame, sir");
// src/core/text/pronouns.ts
var subjectPronouns = new Map([
	["i", "i"],
	["we", "we"],
	["he", "person"],
	["she", "person"],
	["they", "other"],
	["you", "other"],
	["one", "other"],
	["it", "thing"],
	["this", "thing"],
	["that", "thing"],
	["these", "thing"],
	["those", "thing"],
	["there", "thing"],
	["which", "thing"],
	["what", "thing"],
	["who", "other"],
	["nobody", "group"],
	["everybody", "group"],
	["everyone", "group"],
	["somebody", "group"],
	["someone", "group"],
	["anyone", "group"],
	["anybody", "group"],
	["none", "thing"],
	["nothing", "thing"],
	["something", "thing"],
	["everything", "thing"]
]);
var possessives$1 = wordList("my, our, his, their, its, your, whose");
function isPossessive(word) {
	return possessives$1.has(word);
}
function isSubjectPronoun(token) {
	return token !== void 0 && subjectPronouns.has(token.norm);
}
// src/core/text/verb-forms.ts
var irregular = `
be was been; be were been; become became become; begin began begun; bend bent bent; bite bit bitten; bleed bled bled;
blow blew blown; break broke broken; bring brought brought; build built built; burn burnt burnt; buy bought bought;
catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug;
do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed;
feel felt felt; fight fought fought; find found found; fly flew flown; forget forgot forgotten; freeze froze frozen;
get got got; get got gotten; give gave given; go went gone; grow grew grown; hang hung hung; have had had;
hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known;
lay laid laid; lead led led; learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain;
light lit lit; lose lost lost; make made made; mean meant meant; meet met met; pay paid paid; put put put;
quit quit quit; read read read; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said;
see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shoot shot shot;
show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
sleep slept slept; speak spoke spoken; spend spent spent; split split split; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck;
swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; understand understood understood;
wake woke woken; wear wore worn; win won won; write wrote written; rewrite rewrote rewritten; rebuild rebuilt rebuilt;
withdraw withdrew withdrawn; overrun overran overrun; undo undid undone; redo redid redone; oversee oversaw overseen;
`;
var pasts = new Map();
var participles = new Map();
for (const entry of irregular.split(";")) {
	const [base, past, participle] = entry.trim().split(/\s+/);
	if (base === void 0 || past === void 0 || participle === void 0) continue;
	pasts.set(past, base);
	participles.set(participle, base);
}
var sameInPast = new Set("cost cut hit hurt let put quit read set shut split spread".split(" "));
function isPastForm(word) {
	return pasts.has(word) || isRegularPast(word);
}
function isParticipleForm(word) {
	return participles.has(word) || isRegularPast(word);
}
function looksSameInPast(word) {
	return sameInPast.has(word);
}
function irregularBase(word) {
	return pasts.get(word) ?? participles.get(word);
}
var notPast = new Set("need feed speed seed indeed bed red hundred exceed proceed succeed".split(" "));
function isRegularPast(word) {
	return word.length > 3 && word.endsWith("ed") && !notPast.has(word);
}
// src/core/text/verb-group.ts
var wouldWords = wordList("would, 'd, should, might, may, shall, must, ought");
var willWords = wordList("will, 'll, can, ca, wo");
var beWords = wordList("be, am, is, are, was, were, been, being, 'm, 're");
var haveWords = wordList("have, has, had, 've, having");
var doWords = wordList("do, does, did");
var gotWords = wordList("got, gets, get");
var betweenVerbs = wordList(`
not, n't, never, also, just, only, really, actually, then, still, already, always, usually, generally, often, sort, kind,
of, even, all, both, simply, basically, literally, first, finally, immediately, quickly, slowly, quite, pretty, probably,
maybe, normally, typically, sometimes, mostly, honestly, now, soon, later, eventually, therefore, personally, once,
almost, nearly, initially, originally, deliberately, certainly, definitely, apparently, either, ever, once, twice, so,
again, ourselves, myself, himself, herself, themselves, each, rather, fully, quietly, politely, accidentally, like, more
`);
var habitWords = wordList(`
always, usually, generally, normally, typically, often, sometimes, mostly, tend, tends, tended, whenever, rarely, regularly,
constantly, consistently, frequently, occasionally
`);
function readVerbGroup(tokens, at, wouldIsUsual) {
	const first = tokens[at];
	if (!startsVerbGroup(tokens, at)) return void 0;
	const group = {
		from: at,
		to: at + 1,
		verbAt: at,
		kind: "present",
		passive: false,
		progressive: false,
		perfect: false,
		negated: false,
		habitual: habitWords.has(first.norm)
	};
	let i = at;
	let hasBe = false;
	let hasHave = false;
	let hasDo = false;
	let modal;
	let past = false;
	for (; i < tokens.length && i < at + 9; i++) {
		const token = tokens[i];
		const word = token.norm;
		if (word === "'d" && i === at) {
			if (isHad(tokens, i, wouldIsUsual)) {
				hasHave = true;
				past = true;
			} else modal = "would";
		} else if (word === "'s" && i === at) {
			const next = nextMainWord(tokens, i);
			if (next !== void 0 && (next === "been" || next === "got" || next === "had")) hasHave = true;
			else hasBe = true;
		} else if (word === "could") modal ??= "could";
		else if (wouldWords.has(word)) modal ??= "would";
		else if (willWords.has(word)) modal ??= "will";
		else if (doWords.has(word) && isAuxiliaryDo(tokens, i)) {
			hasDo = true;
			past ||= word === "did";
		} else if (haveWords.has(word) && isAuxiliaryHave(tokens, i)) {
			hasHave = true;
			past ||= word === "had";
		} else if (beWords.has(word)) {
			hasBe = true;
			past ||= word === "was" || word === "were";
			group.verbAt = i;
			group.to = i + 1;
			if (word === "being" || word === "been") continue;
			const next = tokens[i + 1];
			if (next !== void 0 && isInvertedSubject(next)) break;
		} else if (betweenVerbs.has(word) && i > at) {
			group.negated ||= word === "not" || word === "n't" || word === "never";
			group.habitual ||= habitWords.has(word);
			if (i - group.to > 3) break;
		} else if (isMainVerb(token, hasBe, hasHave, modal !== void 0 || hasDo, i === at)) {
			group.verbAt = i;
			group.to = i + 1;
			if (hasBe) {
				if (word.endsWith("ing")) group.progressive = true;
				else if (isParticipleForm(word)) group.passive = true;
			} else if (!hasHave && !hasDo && modal === void 0) {
				past ||= isPastForm(word) && !looksSameInPast(word);
				const next = tokens[i + 1];
				if (gotWords.has(word) && next?.pos === "VERB" && isParticipleForm(next.norm)) {
					group.passive = true;
					group.verbAt = i + 1;
					group.to = i + 2;
				}
			}
			i += 1;
			break;
		} else break;
	}
	group.to = Math.max(group.to, group.verbAt + 1);
	group.perfect = hasHave;
	group.kind = modal ?? (past ? "past" : "present");
	return group;
}
function nextMainWord(tokens, at) {
	for (let k = at + 1; k < Math.min(tokens.length, at + 4); k++) {
		const word = tokens[k].norm;
		if (!betweenVerbs.has(word)) return word;
	}
}
function isHad(tokens, at, wouldIsUsual) {
	const next = nextMainWord(tokens, at);
	if (next === void 0 || next === "have" || next === "be") return false;
	if (looksSameInPast(next) || next === "come" || next === "run" || next === "become") return !wouldIsUsual;
	return isParticipleForm(next) || next === "a" || next === "no" || next === "the";
}
function isAuxiliaryDo(tokens, at) {
	const next = tokens[at + 1];
	if (next === void 0) return false;
	return next.norm === "n't" || next.norm === "not" || isSubjectPronoun(next) || next.pos === "VERB";
}
function isAuxiliaryHave(tokens, at) {
	const next = nextMainWord(tokens, at);
	return next !== void 0 && (isParticipleForm(next) || next === "been");
}
var speakers = wordList("i, we, he, she");
var clitics = wordList("'d, 'll, 've, 're, 'm");
var nonFinite = wordList("being, be, been, having");
var leadsToVerb = wordList("and, but, then, so, that, who");
var verbMayFollow = new Set([
	"NOUN",
	"PROPN",
	"NUM",
	"ADV",
	"INTJ"
]);
function isInvertedSubject(token) {
	return speakers.has(token.norm);
}
var plainIng = wordList("bring, ring, sing, spring, swing, fling, sting, cling, wring, ping");
function isNounBeforeVerb(tokens, at) {
	const { norm, pos } = tokens[at];
	if (pos !== "VERB" || norm.endsWith("s") || isPastForm(norm)) return false;
	const before = tokens[at - 1];
	if (before === void 0) return false;
	if (betweenVerbs.has(before.norm)) return tokens[at - 2]?.pos === "DET";
	const next = tokens[at + 1];
	return before.pos === "NOUN" && next !== void 0 && next.pos === "VERB" && isPastForm(next.norm);
}
var beforeMonth = wordList("in, since, by, last, of, until, till, early, late, next, this");
function isMonthHere(before, next) {
	return isDayNumber(before) || isDayNumber(next) || beforeMonth.has(before?.norm ?? "");
}
function isDayNumber(token) {
	return token !== void 0 && /^[0-3]?\d(?:st|nd|rd|th)?$/.test(token.norm);
}
function startsVerbGroup(tokens, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	const word = token.norm;
	if (before !== void 0 && (before.norm === "to" || before.norm === "without")) return false;
	if (word === "'s") return isSubjectPronoun(before);
	if (word === "may" && isMonthHere(before, tokens[at + 1])) return false;
	if (token.pos === "AUX" || clitics.has(word)) return !nonFinite.has(word);
	if (word.endsWith("ing") && !plainIng.has(word)) return false;
	if (isNounBeforeVerb(tokens, at)) return false;
	const afterSubject = isSubjectPronoun(before);
	if (token.pos !== "VERB" && !(token.pos !== "ADJ" && isPastForm(word) && afterSubject)) return before !== void 0 && speakers.has(before.norm) && token.pos === "NOUN";
	if (afterSubject) return true;
	if (before === void 0) return isPastForm(word);
	if (token.after === "stop" && isPastForm(word)) return true;
	if (leadsToVerb.has(before.norm) || betweenVerbs.has(before.norm)) return true;
	if (before.pos === "PRON") return !isPossessive(before.norm);
	return verbMayFollow.has(before.pos);
}
var helped = new Set([
	"VERB",
	"NOUN",
	"AUX",
	"ADJ"
]);
function isMainVerb(token, hasBe, hasHave, hasHelper, first) {
	if (first) return true;
	if (hasBe) return token.pos === "VERB" && (token.norm.endsWith("ing") || isParticipleForm(token.norm)) || isParticipleForm(token.norm) && token.pos !== "NOUN";
	if (hasHave) return isParticipleForm(token.norm);
	if (hasHelper) return helped.has(token.pos);
	return token.pos === "VERB";
}
// src/core/text/subject.ts
function findSubject(tokens, group, previous, notes) {
	let at = group.from - 1;
	const after = previous === void 0 ? 0 : previous.verbAt + 1;
	const floor = Math.max(after, sentenceStart(tokens, group.from, after));
	while (at >= floor && betweenVerbs.has(tokens[at].norm) && !isSubjectPronoun(tokens[at])) at -= 1;
	if (at < floor) return (floor > after || previous === void 0 || tokens[group.from].after === "stop") && isTerseAct(tokens, group) ? {
		from: group.from,
		actor: "i",
		word: void 0,
		terse: true
	} : inherit(group.from, previous, notes);
	const token = tokens[at];
	if (notes && tokens[at + 1]?.opensLine === true) return inherit(group.from, previous, notes);
	if (token.norm === "who" || token.norm === "that" || token.norm === "which") {
		const head = tokens[at - 1];
		if (head !== void 0 && at - 1 >= floor && (head.pos === "NOUN" || head.pos === "PROPN")) return {
			from: at,
			actor: nounActor(tokens, at - 1),
			word: head.norm
		};
		return {
			from: at,
			actor: token.norm === "who" ? "person" : "thing",
			word: token.norm
		};
	}
	if (isSubjectPronoun(token)) return {
		from: at,
		actor: subjectPronouns.get(token.norm),
		word: token.norm
	};
	if (token.pos === "CCONJ" || token.norm === "so" || token.norm === "then") return inherit(at + 1, previous, notes && token.pos !== "CCONJ");
	if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM" || token.pos === "ADJ") {
		let from = at;
		while (from - 1 >= floor && at - from < longestNounPhrase && !opensNounPhrase(tokens[from])) {
			if (!isInsideNounPhrase(tokens[from - 1])) break;
			from -= 1;
		}
		if (group.kind === "past" && tokens[group.from].after === "comma" && tokens.slice(from, at + 1).every((word) => word.after !== "comma") && previous !== void 0 && previous.subjectFrom >= sentenceStart(tokens, from, 0, longestSentence)) return inherit(group.from, previous, notes);
		return {
			from,
			actor: nounActor(tokens, at),
			word: token.norm,
			noun: true
		};
	}
	return inherit(group.from, previous, notes);
}
var longestSentence = 60;
function sentenceStart(tokens, at, floor, most = tokens.length) {
	let from = at;
	while (from > floor && at - from < most && tokens[from].after !== "stop") from -= 1;
	return from;
}
function isTerseAct(tokens, group) {
	const verb = tokens[group.verbAt];
	const object = tokens[group.verbAt + 1];
	if (!(group.kind === "past" ? isPastForm(verb.norm) : looksSameInPast(verb.norm)) || group.passive || group.from !== group.verbAt || object === void 0) return false;
	return object.after === "word" && (object.pos === "DET" || object.pos === "PROPN" || object.unknown || isPossessive(object.norm) || objects.has(object.norm));
}
var objects = wordList("her, him, it, them, myself, that, this, these, those, everything, all, both, nobody");
function inherit(from, previous, notes) {
	if (notes) return {
		from,
		actor: "i",
		word: void 0
	};
	if (previous === void 0) return {
		from,
		actor: "thing",
		word: void 0
	};
	return {
		from,
		actor: previous.passive ? "thing" : previous.actor,
		word: void 0
	};
}
var longestNounPhrase = 6;
function opensNounPhrase(token) {
	return token.pos === "DET" || isPossessive(token.norm);
}
function isInsideNounPhrase(token) {
	return token.pos === "DET" || token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM" || isPossessive(token.norm) || token.norm === "her" || token.norm === "'s";
}
function nounActor(tokens, at) {
	const token = tokens[at];
	const singular = token.norm;
	if (isProbableName(tokens, at)) return "person";
	if (roleNouns.has(singular)) return "person";
	if (groupNouns.has(singular)) return "group";
	const base = token.lemma;
	if (roleNouns.has(base) || groupNouns.has(base)) return "group";
	return "thing";
}
function isProbableName(tokens, at) {
	const token = tokens[at];
	const { norm } = token;
	const before = tokens[at - 1];
	if (before === void 0 || !titles.has(before.norm)) {
		if (!token.unknown || wordEndings.test(norm)) return false;
		if (before !== void 0) {
			if (before.pos === "DET" || before.pos === "ADJ" || isPossessive(before.norm)) return false;
			if (before.pos === "NOUN" && !roleNouns.has(before.norm) && !before.unknown) return false;
			if (token.pos !== "NOUN" && token.pos !== "PROPN") return false;
		}
	}
	return norm.length > 1 && !/\p{N}/u.test(norm);
}
var wordEndings = /(?:ing|ed|ly|ness|tion)$/;
function findAgent(tokens, from) {
	for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
		if (tokens[i].norm !== "by") continue;
		const next = tokens[i + 1];
		if (next === void 0) return void 0;
		if (next.norm === "me" || next.norm === "myself") return "i";
		if (next.norm === "us") return "we";
		if (next.norm === "him" || next.norm === "her") return "person";
		for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
			const actor = nounActor(tokens, k);
			if (tokens[k].pos === "NOUN" || tokens[k].pos === "PROPN") return actor === "thing" ? void 0 : actor;
		}
	}
}
// src/core/text/clause.ts
var sayVerbs = wordList(`
say, tell, ask, answer, reply, shout, write, explain, insist, argue, promise, warn, admit, suggest, propose, claim, add
`);
var willVerbs = wordList("want, refuse, insist, argue, ask, fear, think, believe, promise, object, prefer, hope, hate, worry, swear, beg");
function findClauses(tokens) {
	const clauses = [];
	const wouldIsUsual = countClearWould(tokens) >= 2;
	const notes = isNotes(tokens);
	let i = 0;
	while (i < tokens.length) {
		const group = readVerbGroup(tokens, i, wouldIsUsual);
		if (group === void 0) {
			i += 1;
			continue;
		}
		const clause = makeClause(tokens, group, clauses.at(-1), notes);
		if (clause !== void 0) {
			const before = clauses.at(-1);
			if (before !== void 0) before.to = Math.max(before.verbAt + 1, clause.from);
			clauses.push(clause);
		}
		i = group.to;
	}
	const last = clauses.at(-1);
	if (last !== void 0) last.to = tokens.length;
	for (const clause of clauses) clause.to = withoutJoiners(tokens, clause);
	settleStory(tokens, clauses);
	return clauses;
}
var joiners$1 = wordList("and, but, or, so, then, because, since, when, that, where, while, if, as, the, a, to, what, which");
function withoutJoiners(tokens, clause) {
	let to = clause.to;
	while (to > clause.verbAt + 1 && joiners$1.has(tokens[to - 1].norm)) to -= 1;
	return to;
}
var fewestNoteLines = 3;
var longestNoteLine = 25;
function isNotes(tokens) {
	const lines = tokens.filter((token) => token.opensLine).length;
	return lines >= fewestNoteLines && lines * longestNoteLine >= tokens.length;
}
function countClearWould(tokens) {
	let count = 0;
	for (const token of tokens) if (token.norm === "would") count += 1;
	return count;
}
function makeClause(tokens, group, previous, notes) {
	const subject = findSubject(tokens, group, previous, notes);
	if (subject === void 0) return void 0;
	const verbToken = tokens[group.verbAt];
	let mode;
	if (group.habitual) mode = "habit";
	else if (group.kind === "would") mode = "would";
	else if (group.kind === "could") mode = "could";
	else if (group.kind === "past") mode = "past";
	else if (group.perfect) mode = "perfect";
	else mode = "now";
	const before = previous?.mode;
	if (mode === "now" && subject.word === void 0 && (before === "would" || before === "could") && group.from - previous.verbAt <= modalReach) mode = before;
	if (mode === "now" && looksSameInPast(verbToken.norm) && group.kind === "present" && (subject.terse || before !== "now" && before !== "habit" && !marksPractice(tokens, subject.from, group.verbAt))) mode = "past";
	const verb = irregularBase(verbToken.norm) ?? verbToken.lemma;
	let actor = subject.actor;
	if (actor === "thing" && subject.noun && willVerbs.has(verb)) actor = "person";
	if (group.passive && actor !== "i") actor = findAgent(tokens, group.to) ?? "nobody";
	return {
		from: subject.from,
		to: group.to,
		subjectFrom: subject.from,
		actor,
		actorWord: subject.word,
		verbAt: group.verbAt,
		verb,
		act: findAct(tokens, group.verbAt, verb),
		mode,
		negated: group.negated,
		passive: group.passive,
		progressive: group.progressive,
		perfect: group.perfect,
		reported: previous !== void 0 && isReportedBy(previous, subject)
	};
}
var modalReach = 5;
function marksPractice(tokens, subjectFrom, verbAt) {
	for (let at = subjectFrom; at < verbAt; at++) if (tokens[at].norm === "now") return true;
	const before = tokens[subjectFrom - 1]?.norm;
	return before === "now" || before === "then" && tokens[subjectFrom - 2]?.norm === "since" || before === "since";
}
function isReportedBy(previous, subject) {
	if (!sayVerbs.has(previous.verb) || previous.verbAt + 4 < subject.from) return false;
	if (previous.actor === "thing" || previous.mode === "would") return false;
	return subject.actor !== "i" || previous.actor === "person" || previous.actor === "group";
}
var carriers = wordList(`
be, have, get, decide, choose, end, go, try, start, begin, help, need, make, manage, want, offer, agree, volunteer, proceed, come,
continue, refuse, stop, handle, keep, finish, do, work, use
`);
var carrierReach = 6;
function findAct(tokens, verbAt, verb) {
	if (!carriers.has(verb)) return verb;
	for (let i = verbAt + 1; i < Math.min(tokens.length, verbAt + carrierReach); i++) {
		const token = tokens[i];
		const before = tokens[i - 1].norm;
		if (token.pos === "VERB" && (before === "to" || token.norm.endsWith("ing") && (before === "up" || before === "by" || i === verbAt + 1))) {
			const act = irregularBase(token.norm) ?? token.lemma;
			if (!carriers.has(act)) return act;
		}
		if (subjectPronouns.has(token.norm) && token.norm !== "it" && token.norm !== "that" && token.norm !== "this") return verb;
	}
	return verb;
}
var toldNowClauses = 3;
function settleStory(tokens, clauses) {
	let personNow = 0;
	let habits = 0;
	for (const clause of clauses) {
		if (clause.mode === "now" && clause.actor === "person" && !clause.negated && clause.actorWord !== "who") personNow += 1;
		if (clause.mode === "habit" || clause.mode === "would") habits += 1;
	}
	const toldNow = personNow >= toldNowClauses && personNow > habits;
	for (const clause of clauses) {
		if (clause.verb === "say" && tokens[clause.from - 1]?.norm === "as") {
			clause.mode = "now";
			continue;
		}
		if (clause.mode === "now" && (clause.actor !== "thing" || clause.verb !== "be") && (toldNow ? clause.actor !== "other" : clause.actor === "person" && personNow > habits)) clause.mode = "told-now";
		for (let i = clause.from; i < clause.to && clause.mode !== "habit"; i++) if (standsInHabit(tokens, i)) clause.mode = "habit";
	}
}
var days = wordList("monday, tuesday, wednesday, thursday, friday, saturday, sunday, morning, evening, day, week, night");
function standsInHabit(tokens, at) {
	const word = tokens[at].norm;
	const next = tokens[at + 1]?.norm;
	if (habitWords.has(word)) return true;
	if (word === "every" && (next === "time" || next !== void 0 && days.has(next))) return true;
	if (word === "most" && next !== void 0 && (days.has(next) || days.has(next.slice(0, -1)))) return true;
	if (word === "used" && next === "to") return tokens[at - 1]?.pos !== "AUX";
	return false;
}
// \0wink-eng-lite-web-model
var { machines: machines$1, posList: posList$1, posClusters: posClusters$1, xpansions: xpansions$1, ...tables } = JSON.parse("{\"packing\":{\"size\":4,\"efSize\":3,\"layout\":{\"prefix\":[0,8191,0,0,1,0],\"suffix\":[0,-8192,13,0,1,0],\"lutCase\":[1,3,0,1,1,0],\"shape\":[1,65532,2,0,1,0],\"isAbbrev\":[1,65536,16,1,1,0],\"lexemeCID\":[1,66977792,17,1,0,0],\"pos\":[1,-67108864,26,1,1,1],\"tokenType\":[2,31,0,1,0,1],\"nerHint\":[2,8160,5,1,0,0],\"sbdHint\":[2,2088960,13,1,0,0],\"posHint\":[2,534773760,21,1,0,0],\"lemma\":[3,1048575,0,1,0,0],\"normal\":[3,15728640,20,1,0,0],\"isSPoS\":[3,16777216,24,1,0,0],\"isBaseForm\":[3,33554432,25,1,0,0],\"isSLemma\":[3,67108864,26,1,0,0],\"isContraction\":[3,134217728,27,1,0,0],\"isStopWord\":[3,268435456,28,1,0,0],\"isNonEOS\":[3,536870912,29,1,0,0],\"isSpellingMapped\":[3,1073741824,30,1,0,0]},\"config\":{\"suffix\":3,\"prefix\":2},\"efList\":[\"prefix\",\"suffix\",\"lutCase\",\"shape\",\"isAbbrev\",\"pos\"]},\"pos\":{\"hash\":{\"UNK\":0,\"ADJ\":1,\"ADP\":2,\"ADV\":3,\"AUX\":4,\"CCONJ\":5,\"DET\":6,\"INTJ\":7,\"NOUN\":8,\"NUM\":9,\"PART\":10,\"PRON\":11,\"PROPN\":12,\"PUNCT\":13,\"SPACE\":14,\"SYM\":15,\"VERB\":16,\"X\":17,\"SCONJ\":18},\"list\":[\"UNK\",\"ADJ\",\"ADP\",\"ADV\",\"AUX\",\"CCONJ\",\"DET\",\"INTJ\",\"NOUN\",\"NUM\",\"PART\",\"PRON\",\"PROPN\",\"PUNCT\",\"SPACE\",\"SYM\",\"VERB\",\"X\",\"SCONJ\"]},\"trex\":{\"ltc\":[[\"^[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF\\\\u0300-\\\\u036f\\\\u2060]+$\",\"i\",1],[\"^[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF\\\\u0300-\\\\u036f\\\\u2060]+[\\\\’\\\\”\\\\\\\"\\\\]\\\\)\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\/\\\\:]$\",\"i\",15],[\"^[\\\\+\\\\-]?\\\\d+(?:[\\\\.\\\\,\\\\-\\\\/\\\\:]?(?=(?<digit>\\\\d+))\\\\k<digit>)*$\",\"\",2],[\"^(?:(?:(?:https?|ftp):)?\\\\/\\\\/)(?:\\\\S+(?::\\\\S*)?@)?(?:(?:(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)*(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF]{2,})))(?::\\\\d{2,5})?(?:[\\\\/?#]\\\\S*)?$\",\"i\",3],[\"^[-!#$%&'*+\\\\/=?^\\\\w{|}~](?:\\\\.?[-!#$%&'*+\\\\/=?^\\\\w`{|}~])*@[a-z0-9](?:-?\\\\.?[a-z0-9])*(?:\\\\.[a-z](?:-?[a-z0-9])*)+$\",\"i\",4],[\"^\\\\@\\\\w+$\",\"i\",5],[\"^\\\\#[a-z][a-z0-9]*$\",\"i\",6],[\"^[:;]['’]?-?[\\\\)\\\\(]+$|^[:;]-?[\\\\]\\\\}3>\\\\[\\\\{@oO\\\\*PpDS\\\\/\\\\|X\\\\?\\\\\\\\]$|^<[\\\\\\\\\\\\/]?3+$|^[\\\\)\\\\(]-?'?[:;]$|^\\\\\\\\o\\\\/$\",\"i\",8],[\"^(?:\\\\d|[01]\\\\d|2[0-3]):?(?:[0-5][0-9])?(?:[ap]\\\\.?m\\\\.?|hours|hrs)$\",\"i\",9],[\"^1\\\\dth$|^[04-9]th$|^1st$|^2nd$|^3rd$|^[02-9]1st$|^[02-9]2nd$|^[02-9]3rd$|^[02-9][04-9]th$|^\\\\d+\\\\d[04-9]th$|^\\\\d+\\\\d1st$|^\\\\d+\\\\d2nd$|^\\\\d+\\\\d3rd$\",\"\",10],[\"^\\\\₿+$|^\\\\₽+$|^\\\\₹+$|^\\\\₨$|^\\\\$+$|^\\\\£+$|^\\\\¥+$|^\\\\€+$|^\\\\₩+$|^US\\\\$$|^C\\\\$$|^A\\\\$$|^USD$|^AUD$|^INR$|^GBP$\",\"i\",11],[\"^(?:\\\\.{2,}|\\\\-\\\\-|\\\\–\\\\–)$|^[\\\\’\\\\'\\\\‘\\\\’\\\\`\\\\“\\\\”\\\\\\\"\\\\[\\\\]\\\\(\\\\)\\\\{\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\/\\\\:\\\\-\\\\–\\\\—\\\\¿\\\\¡]$\",\"\",12],[\"^[\\\\~\\\\@\\\\#\\\\%\\\\^\\\\+\\\\=\\\\*\\\\|\\\\<\\\\>\\\\&\\\\u00A7\\\\u00A9\\\\u00B1\\\\u00F7\\\\u00D7\\\\u00B0]$\",\"\",13],[\"^[\\\\'\\\\’]?\\\\d0s(?![\\\\'\\\\’])$|[1-2]\\\\d\\\\d0s$\",\"\",18],[\"[\\\\t\\\\r\\\\n]+\",\"\",14]],\"rtc\":[[\"(?:(?:(?:https?|ftp):)?\\\\/\\\\/)(?:\\\\S+(?::\\\\S*)?@)?(?:(?:(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)*(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF]{2,})))(?::\\\\d{2,5})?(?:[\\\\/?#]\\\\S*)?\",\"gi\",3],[\"[-!#$%&'*+\\\\/=?^\\\\w{|}~](?:\\\\.?[-!#$%&'*+\\\\/=?^\\\\w`{|}~])*@[a-z0-9](?:-?\\\\.?[a-z0-9])*(?:\\\\.[a-z](?:-?[a-z0-9])*)+\",\"gi\",4],[\"\\\\@\\\\w+\",\"g\",5],[\"\\\\#[a-z][a-z0-9]*\",\"gi\",6],[\"[\\\\u{1F300}-\\\\u{1F5FF}\\\\u{1F900}-\\\\u{1F9FF}\\\\u{1F600}-\\\\u{1F64F}\\\\u{1F680}-\\\\u{1F6FF}\\\\u{2600}-\\\\u{26FF}\\\\u{2700}-\\\\u{27BF}\\\\u{1F1E6}-\\\\u{1F1FF}\\\\u{1F191}-\\\\u{1F251}\\\\u{1F004}\\\\u{1F0CF}\\\\u{1F170}-\\\\u{1F171}\\\\u{1F17E}-\\\\u{1F17F}\\\\u{1F18E}\\\\u{3030}\\\\u{2B50}\\\\u{2B55}\\\\u{2934}-\\\\u{2935}\\\\u{2B05}-\\\\u{2B07}\\\\u{2B1B}-\\\\u{2B1C}\\\\u{3297}\\\\u{3299}\\\\u{303D}\\\\u{00A9}\\\\u{00AE}\\\\u{2122}\\\\u{23F3}\\\\u{24C2}\\\\u{23E9}-\\\\u{23EF}\\\\u{25B6}\\\\u{23F8}-\\\\u{23FA}]\",\"gu\",7],[\"[:;]['’]?-?[\\\\)\\\\(]+|[:;]-?[\\\\]\\\\}3>\\\\[\\\\{@oO\\\\*PpDS\\\\/\\\\|X\\\\?\\\\\\\\]|<[\\\\\\\\\\\\/]?3+|[\\\\)\\\\(]-?'?[:;]|\\\\\\\\o\\\\/\",\"gi\",8],[\"(?:\\\\d|[01]\\\\d|2[0-3]):?(?:[0-5][0-9])?(?:[ap]\\\\.?m\\\\.?|hours|hrs)\",\"gi\",9],[\"1\\\\dth|[04-9]th|1st|2nd|3rd|[02-9]1st|[02-9]2nd|[02-9]3rd|[02-9][04-9]th|\\\\d+\\\\d[04-9]th|\\\\d+\\\\d1st|\\\\d+\\\\d2nd|\\\\d+\\\\d3rd\",\"g\",10],[\"\\\\₿+|\\\\₽+|\\\\₹+|\\\\₨+|\\\\$+|\\\\£+|\\\\¥+|\\\\€+|\\\\₩+|US\\\\$|C\\\\$|A\\\\$|USD|AUD|INR|GBP\",\"g\",11],[\"[\\\\'\\\\’]?\\\\d0s(?![\\\\'\\\\’])|[1-2]\\\\d\\\\d0s\",\"g\",18],[\"[\\\\‘\\\\`\\\\“\\\\”\\\\\\\"\\\\[\\\\]\\\\(\\\\)\\\\{\\\\}\\\\…\\\\!\\\\;\\\\?\\\\¿\\\\¡]\",\"g\",12],[\"[\\\\'\\\\’]s$\",\"gi\",17],[\"[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF][a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9\\\\u0300-\\\\u036f\\\\u2060]*(?:[\\\\.\\\\-\\\\–\\\\'\\\\’\\\\&]?[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9\\\\u0300-\\\\u036f\\\\u2060]+\\\\.?)+\",\"gi\",1],[\"[\\\\+\\\\-]?\\\\d+(?:[\\\\.\\\\,\\\\-\\\\/\\\\:]?\\\\d+)*\",\"g\",2],[\"[\\\\~\\\\@\\\\#\\\\%\\\\^\\\\+\\\\=\\\\*\\\\|\\\\<\\\\>\\\\&\\\\u00A7\\\\u00A9\\\\u00B1\\\\u00F7\\\\u00D7\\\\u00B0]\",\"g\",13],[\"(?:[a-z]\\\\.)\",\"gi\",1],[\"(?:\\\\.{2,}|\\\\-\\\\-|\\\\–\\\\–)|[\\\\-\\\\–\\\\—\\\\.\\\\'\\\\’\\\\/\\\\:\\\\,]\",\"g\",12],[\"[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF]+\",\"gi\",1]],\"lex\":[[\"^[\\\\'\\\\’]?[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF][a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9\\\\u0300-\\\\u036f\\\\u2060]*(?:[\\\\.\\\\-\\\\–\\\\'\\\\’\\\\&]?[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9.\\\\u0300-\\\\u036f\\\\u2060]+)*$\",\"i\",1],[\"^\\\\d+(?:[\\\\.\\\\,\\\\-\\\\/\\\\:]?(?=(?<digit>\\\\d+))\\\\k<digit>)*$\",\"\",2],[\"^1\\\\dth$|^[04-9]th$|^1st$|^2nd$|^3rd$|^[02-9]1st$|^[02-9]2nd$|^[02-9]3rd$|^[02-9][04-9]th$|^\\\\d+\\\\d[04-9]th$|^\\\\d+\\\\d1st$|^\\\\d+\\\\d2nd$|^\\\\d+\\\\d3rd$\",\"\",10],[\"^\\\\₿+$|^\\\\₽+$|^\\\\₹+$|^\\\\₨$|^\\\\$+$|^\\\\£+$|^\\\\¥+$|^\\\\€+$|^\\\\₩+$|^US\\\\$$|^C\\\\$$|^A\\\\$$|^USD$|^AUD$|^INR$|^GBP$\",\"i\",11],[\"^(?:\\\\.{2,}|\\\\-\\\\-|\\\\–\\\\–)$|^[\\\\’\\\\'\\\\‘\\\\’\\\\`\\\\“\\\\”\\\\\\\"\\\\[\\\\]\\\\(\\\\)\\\\{\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\/\\\\:\\\\-\\\\–\\\\—\\\\¿\\\\¡]$\",\"\",12],[\"^[\\\\~\\\\@\\\\#\\\\%\\\\^\\\\+\\\\=\\\\*\\\\|\\\\<\\\\>\\\\&\\\\u00A7\\\\u00A9\\\\u00B1\\\\u00F7\\\\u00D7\\\\u00B0]$\",\"\",13],[\"^[\\\\'\\\\’]?\\\\d0s(?![\\\\'\\\\’])$|[1-2]\\\\d\\\\d0s$\",\"\",18],[\"[\\\\t\\\\r\\\\n]+\",\"\",14],[\"^[:;]['’]?-?[\\\\)\\\\(]+$|^[:;]-?[\\\\]\\\\}3>\\\\[\\\\{@oO\\\\*PpDS\\\\/\\\\|X\\\\?\\\\\\\\]$|^<[\\\\\\\\\\\\/]?3+$|^[\\\\)\\\\(]-?'?[:;]$|^\\\\\\\\o\\\\/$\",\"i\",8],[\"^[\\\\u{1F300}-\\\\u{1F5FF}\\\\u{1F900}-\\\\u{1F9FF}\\\\u{1F600}-\\\\u{1F64F}\\\\u{1F680}-\\\\u{1F6FF}\\\\u{2600}-\\\\u{26FF}\\\\u{2700}-\\\\u{27BF}\\\\u{1F1E6}-\\\\u{1F1FF}\\\\u{1F191}-\\\\u{1F251}\\\\u{1F004}\\\\u{1F0CF}\\\\u{1F170}-\\\\u{1F171}\\\\u{1F17E}-\\\\u{1F17F}\\\\u{1F18E}\\\\u{3030}\\\\u{2B50}\\\\u{2B55}\\\\u{2934}-\\\\u{2935}\\\\u{2B05}-\\\\u{2B07}\\\\u{2B1B}-\\\\u{2B1C}\\\\u{3297}\\\\u{3299}\\\\u{303D}\\\\u{00A9}\\\\u{00AE}\\\\u{2122}\\\\u{23F3}\\\\u{24C2}\\\\u{23E9}-\\\\u{23EF}\\\\u{25B6}\\\\u{23F8}-\\\\u{23FA}]+$\",\"u\",7]],\"helpers\":{\"splitter\":[\"([ \\\\u00a0\\\\u2002-\\\\u2005\\\\u2009\\\\u200a\\\\u202f\\\\u205f]+|[\\\\n\\\\r\\\\t]+)\",\"\"],\"anyWithRP\":[\"^([^\\\\‘\\\\“\\\\\\\"\\\\[\\\\(\\\\{\\\\…\\\\-\\\\–].+?)(\\\\.+|––|--|[\\\\’\\\\'\\\\”\\\\\\\"\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\-\\\\–\\\\:\\\\u0964\\\\u0965]$|(?:\\\\'s))$\",\"\"],\"anyWithLP\":[\"^(––|--|[\\\\‘\\\\'\\\\“\\\\\\\"\\\\[\\\\(\\\\{\\\\…\\\\-\\\\–])(.+?[^\\\\’\\\\'\\\\”\\\\\\\"\\\\]\\\\)\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\-\\\\–\\\\:\\\\u0964\\\\u0965])$\",\"\"],\"LPanyRP\":[\"^(––|--|[\\\\‘\\\\“\\\\\\\"\\\\[\\\\(\\\\{\\\\…\\\\-\\\\–])(.+?)(––|--|[\\\\’\\\\'\\\\”\\\\\\\"\\\\]\\\\)\\\\}\\\\…\\\\,\\\\!\\\\;\\\\?\\\\-\\\\–\\\\:\\\\u0964\\\\u0965]$|(?:\\\\'s))$\",\"\"],\"Emoji\":[\"[\\\\u{1F300}-\\\\u{1F5FF}\\\\u{1F900}-\\\\u{1F9FF}\\\\u{1F600}-\\\\u{1F64F}\\\\u{1F680}-\\\\u{1F6FF}\\\\u{2600}-\\\\u{26FF}\\\\u{2700}-\\\\u{27BF}\\\\u{1F1E6}-\\\\u{1F1FF}\\\\u{1F191}-\\\\u{1F251}\\\\u{1F004}\\\\u{1F0CF}\\\\u{1F170}-\\\\u{1F171}\\\\u{1F17E}-\\\\u{1F17F}\\\\u{1F18E}\\\\u{3030}\\\\u{2B50}\\\\u{2B55}\\\\u{2934}-\\\\u{2935}\\\\u{2B05}-\\\\u{2B07}\\\\u{2B1B}-\\\\u{2B1C}\\\\u{3297}\\\\u{3299}\\\\u{303D}\\\\u{00A9}\\\\u{00AE}\\\\u{2122}\\\\u{23F3}\\\\u{24C2}\\\\u{23E9}-\\\\u{23EF}\\\\u{25B6}\\\\u{23F8}-\\\\u{23FA}]\",\"gu\"]}},\"posList\":[\"UNK\",\"ADJ\",\"ADP\",\"ADV\",\"AUX\",\"CCONJ\",\"DET\",\"INTJ\",\"NOUN\",\"NUM\",\"PART\",\"PRON\",\"PROPN\",\"PUNCT\",\"SPACE\",\"SYM\",\"VERB\",\"X\",\"SCONJ\"],\"posClusters\":[[0],[9],[14],[13],[15],[5],[8],[6],[4],[4,10],[11],[1],[12],[16],[3],[8,16],[1,16],[1,8],[2,3],[2],[1,2,3],[1,2,3,8],[1,3],[1,8,16],[1,3,8],[3,8],[7],[4,8],[3,7],[1,3,6],[6,8],[1,6],[2,3,18],[18],[1,2,3,8,16],[3,8,16],[1,3,8,16],[1,3,16],[8,12],[1,12],[3,5],[4,8,16],[12,16],[17],[2,8],[4,16],[3,16],[5,6],[3,5,6],[1,8,17],[2,16],[1,2,18],[1,4,8,16],[7,8],[1,3,6,8],[6,11],[1,2,8,16],[4,12],[8,11,16],[1,5,8],[1,4,8],[10],[1,2,3,16],[1,3,12],[6,7],[1,3,6,7,8],[3,11],[1,3,7,8],[1,3,7,8,16],[9,11],[5,8],[7,16],[1,7,8,16],[8,9],[3,18],[2,6,11],[2,6,11,18],[2,8,16],[2,10],[1,2],[8,17],[1,3,7],[8,18,16],[11,12],[1,2,8],[7,8,16],[8,11],[8,9,16]],\"xpansions\":[11024,11493,11493,4,49904,51732,51732,10,11024,11493,11493,4,51869,51732,51732,10,11176,11493,11493,4,49904,51732,51732,10,11176,11493,11493,4,51869,51732,51732,10,40574,40574,7384,4,49904,51732,51732,10,40574,40574,7384,4,51869,51732,51732,10,17564,17564,17564,4,49904,51732,51732,10,17564,17564,17564,4,51869,51732,51732,10,47503,47503,47503,4,49904,51732,51732,10,47503,47503,47503,4,51869,51732,51732,10,49626,49626,49626,4,49904,51732,51732,10,49626,49626,49626,4,51869,51732,51732,10,46284,46284,46284,4,49904,51732,51732,10,46284,46284,46284,4,51869,51732,51732,10,11493,11493,11493,4,51732,51732,51732,10,53420,53420,53420,16,49904,51732,51732,10,53420,53420,53420,16,51869,51732,51732,10,68744,68744,68744,4,49904,51732,51732,10,68744,68744,68744,4,51869,51732,51732,10,68660,68744,68744,4,49904,51732,51732,10,68660,68744,68744,4,51869,51732,51732,10,69293,69293,69293,4,49904,51732,51732,10,69293,69293,69293,4,51869,51732,51732,10,86231,85959,85959,4,49904,51732,51732,10,86231,85959,85959,4,51869,51732,51732,10,86525,86525,86525,4,49904,51732,51732,10,86525,86525,86525,4,51869,51732,51732,10,21705,21705,23101,4,49904,51732,51732,10,21705,21705,23101,4,51869,51732,51732,10,23101,23101,23101,4,49904,51732,51732,10,23101,23101,23101,4,51869,51732,51732,10,34633,34633,34737,4,49904,51732,51732,10,34737,34737,34737,4,49904,51732,51732,10,34737,34737,34737,4,51869,51732,51732,10,19430,19430,19430,16,49904,51732,51732,10,19430,19430,19430,16,51869,51732,51732,10,19446,19430,19430,16,49904,51732,51732,10,19446,19430,19430,4,51869,51732,51732,10,34005,34005,34737,4,49904,51732,51732,10,34005,34005,34737,4,51869,51732,51732,10,23167,23167,23101,4,49904,51732,51732,10,23167,23167,23101,4,51869,51732,51732,10,19490,23167,23101,4,49904,51732,51732,10,19490,23167,23101,4,51869,51732,51732,10,50376,50376,50376,16,49904,51732,51732,10,32659,32659,32659,16,49904,51732,51732,10,32659,32659,32659,16,51869,51732,51732,10,2062,4863,7384,4,49904,51732,51732,10,2062,4863,7384,4,51869,51732,51732,10,4863,4863,7384,4,49904,51732,51732,10,4863,4863,7384,4,51869,51732,51732,10,84906,84906,7384,4,49904,51732,51732,10,84906,84906,7384,4,51869,51732,51732,10,85334,85334,7384,4,49904,51732,51732,10,85334,85334,7384,4,51869,51732,51732,10,2747,2747,7384,4,49904,51732,51732,10,2747,2747,7384,4,51869,51732,51732,10,17564,17564,17564,4,37,34737,34737,4,17564,17564,17564,4,83561,34737,34737,4,86525,86525,86525,4,37,34737,34737,4,86525,86525,86525,4,83561,34737,34737,4,46284,46284,46284,4,37,34737,34737,4,46284,46284,46284,4,83561,34737,34737,4,47503,47503,47503,4,37,34737,34737,4,47503,47503,47503,4,83561,34737,34737,4,49626,49626,49626,4,37,34737,34737,4,49626,49626,49626,4,83561,34737,34737,4,69293,69293,69293,4,37,34737,34737,4,69293,69293,69293,4,83561,34737,34737,4,77222,77222,77222,11,28,85959,85959,4,77222,77222,77222,11,44155,85959,85959,4,77222,77222,77222,11,26,86525,86525,4,36545,36545,36545,3,26,86525,86525,4,36545,36545,36545,3,28,85959,85959,4,36545,36545,36545,3,44155,85959,85959,4,77071,77071,77071,11,28,85959,85959,4,77071,77071,77071,11,44155,85959,85959,4,77071,77071,77071,11,26,86525,86525,4,77355,77355,77355,11,28,85959,85959,4,77355,77355,77355,11,44155,85959,85959,4,77355,77355,77355,11,26,86525,86525,4,85095,85095,85095,11,26,86525,86525,4,85095,85095,85095,11,28,85959,85959,4,86977,86977,86977,11,26,86525,86525,4,86977,86977,86977,11,28,85959,85959,4,86977,86977,86977,11,44155,85959,85959,4,37297,37297,37297,11,26,86525,86525,4,37297,37297,37297,11,28,85959,85959,4,34825,34825,34825,11,26,86525,86525,4,34825,34825,34825,11,28,85959,85959,4,68886,68886,68886,11,26,86525,86525,4,68886,68886,68886,11,28,85959,85959,4,40698,40698,40698,11,26,86525,86525,4,40698,40698,40698,11,28,85959,85959,4,40698,40698,40698,11,44155,85959,85959,4,85429,85429,85429,11,28,85959,85959,4,85429,85429,85429,11,44155,85959,85959,4,85744,85744,85744,11,28,85959,85959,4,85429,85429,85429,11,26,86525,86525,4,85533,85533,85533,11,26,86525,86525,4,85744,85744,85744,11,26,86525,86525,4,85840,85840,85840,3,26,86525,86525,4,77071,77071,77071,11,33,4863,7384,4,77071,77071,77071,11,62481,4863,7384,4,77336,77336,77336,11,33,4863,7384,4,77336,77336,77336,11,62481,4863,7384,4,77222,77222,77222,11,33,4863,7384,4,77222,77222,77222,11,4863,4863,7384,4,77071,77071,77071,11,35,40574,7384,4,77222,77222,77222,11,35,40574,7384,4,77488,77488,77488,11,35,40574,7384,4,77539,77539,77539,6,33,4863,7384,4,77539,77539,77539,6,62481,4863,7384,4,85095,85095,85095,11,33,4863,7384,4,86977,86977,86977,11,33,4863,7384,4,86977,86977,86977,11,62481,4863,7384,4,77355,77355,77355,11,33,4863,7384,4,77355,77355,77355,11,62481,4863,7384,4,40698,40698,40698,11,35,40574,7384,4,34825,34825,34825,11,35,40574,7384,4,68886,68886,68886,11,35,40574,7384,4,85429,85429,85429,11,35,40574,7384,4,85518,85518,85518,3,35,40574,7384,4,85593,85593,85593,11,35,40574,7384,4,85744,85744,85744,11,35,40574,7384,4,85429,85429,85429,11,33,4863,7384,4,85429,85429,85429,11,62481,4863,7384,4,85744,85744,85744,11,33,4863,7384,4,85840,85840,85840,11,33,4863,7384,4,85840,85840,85840,11,62481,4863,7384,4,36545,36545,36545,3,33,4863,7384,4,36545,36545,36545,3,62481,4863,7384,4,36545,36545,36545,3,35,40574,7384,4,37297,37297,37297,11,24,2747,7384,4,37297,37297,37297,11,2747,2747,7384,4,77355,77355,77355,11,37,34737,34737,4,77355,77355,77355,11,83561,34737,34737,4,85095,85095,85095,11,37,34737,34737,4,85095,85095,85095,11,83561,34737,34737,4,37297,37297,37297,11,37,34737,34737,4,37297,37297,37297,11,83561,34737,34737,4,34825,34825,34825,11,37,34737,34737,4,34825,34825,34825,11,83561,34737,34737,4,86977,86977,86977,11,37,34737,34737,4,86977,86977,86977,11,83561,34737,34737,4,85429,85429,85429,11,37,34737,34737,4,85429,85429,85429,11,83561,34737,34737,4,85533,85533,85533,3,37,34737,34737,4,85533,85533,85533,3,83561,34737,34737,4,85744,85744,85744,11,37,34737,34737,4,85744,85744,85744,11,83561,34737,34737,4,85533,85533,85533,3,35,40574,7384,4,85840,85840,85840,3,35,40574,7384,4,85533,85533,85533,3,33,4863,7384,4,85533,85533,85533,3,62481,4863,7384,4,35392,35392,35392,3,33,4863,7384,4,51732,51732,51732,10,37,34737,34737,4,51732,51732,51732,10,83561,34737,34737,4,71014,71014,71014,3,33,4863,7384,4,85095,85095,85095,11,26,86525,86525,4,37,34737,34737,4,85744,85744,85744,11,26,86525,86525,4,37,34737,34737,4,85780,85780,85780,11,26,86525,86525,4,37,34737,34737,4,86977,86977,86977,11,26,86525,86525,4,37,34737,34737,4,86977,86977,86977,11,26,86525,86525,4,49904,51732,51732,10,37,34737,34737,4,86977,86977,86977,11,28,2450,2450,6,37,34737,34737,4,77355,77355,77355,11,28,85959,85959,4,37,34737,34737,4,17564,17564,17564,4,49904,51732,51732,10,37,34737,34737,4,34005,34005,34737,4,49904,51732,51732,10,37,34737,34737,4,49626,49626,49626,4,49904,51732,51732,10,37,34737,34737,4,37297,37297,37297,11,28,85959,85959,4,37,34737,34737,4,37297,37297,37297,11,26,86525,86525,4,37,34737,34737,4,40698,40698,40698,11,28,85959,85959,4,37,34737,34737,4,40698,40698,40698,11,26,86525,86525,4,37,34737,34737,4,69293,69293,69293,4,49904,51732,51732,10,37,34737,34737,4,11024,11493,11493,4,52072,51732,51732,10,11176,11493,11493,4,52072,51732,51732,10,40574,40574,7384,4,52072,51732,51732,10,17564,17564,17564,4,52072,51732,51732,10,47503,47503,47503,4,52072,51732,51732,10,49626,49626,49626,4,52072,51732,51732,10,46284,46284,46284,4,52072,51732,51732,10,53420,53420,53420,16,52072,51732,51732,10,68744,68744,68744,4,52072,51732,51732,10,68660,68744,68744,4,52072,51732,51732,10,69293,69293,69293,4,52072,51732,51732,10,86231,85959,85959,4,52072,51732,51732,10,86525,86525,86525,4,52072,51732,51732,10,21705,21705,23101,4,52072,51732,51732,10,23101,23101,23101,4,52072,51732,51732,10,34633,34633,34737,4,52072,51732,51732,10,34737,34737,34737,4,52072,51732,51732,10,19430,19430,19430,16,52072,51732,51732,10,19446,19430,19430,16,52072,51732,51732,10,34005,34005,34737,4,52072,51732,51732,10,23167,23167,23101,4,52072,51732,51732,10,19490,23167,23101,4,52072,51732,51732,10,50376,50376,50376,16,52072,51732,51732,10,32659,32659,32659,16,52072,51732,51732,10,2062,4863,7384,4,52072,51732,51732,10,4863,4863,7384,4,52072,51732,51732,10,84906,84906,7384,4,52072,51732,51732,10,85334,85334,7384,4,52072,51732,51732,10,2747,2747,7384,4,52072,51732,51732,10,17564,17564,17564,4,87324,34737,34737,4,86525,86525,86525,4,87324,34737,34737,4,46284,46284,46284,4,87324,34737,34737,4,47503,47503,47503,4,87324,34737,34737,4,49626,49626,49626,4,87324,34737,34737,4,69293,69293,69293,4,87324,34737,34737,4,77222,77222,77222,11,87315,85959,85959,4,77222,77222,77222,11,87313,86525,86525,4,36545,36545,36545,3,87313,86525,86525,4,36545,36545,36545,3,87315,85959,85959,4,77071,77071,77071,11,87315,85959,85959,4,77071,77071,77071,11,87313,86525,86525,4,77355,77355,77355,11,87315,85959,85959,4,77355,77355,77355,11,87313,86525,86525,4,85095,85095,85095,11,87313,86525,86525,4,85095,85095,85095,11,87315,85959,85959,4,86977,86977,86977,11,87313,86525,86525,4,86977,86977,86977,11,87315,85959,85959,4,37297,37297,37297,11,87313,86525,86525,4,37297,37297,37297,11,87315,85959,85959,4,34825,34825,34825,11,87313,86525,86525,4,34825,34825,34825,11,87315,85959,85959,4,68886,68886,68886,11,87313,86525,86525,4,68886,68886,68886,11,87315,85959,85959,4,40698,40698,40698,11,87313,86525,86525,4,40698,40698,40698,11,87315,85959,85959,4,85429,85429,85429,11,87315,85959,85959,4,85744,85744,85744,11,87315,85959,85959,4,85429,85429,85429,11,87313,86525,86525,4,85533,85533,85533,11,87313,86525,86525,4,85744,85744,85744,11,87313,86525,86525,4,85840,85840,85840,3,87313,86525,86525,4,77071,77071,77071,11,87320,4863,7384,4,77336,77336,77336,11,87320,4863,7384,4,77222,77222,77222,11,87320,4863,7384,4,77071,77071,77071,11,87322,40574,7384,4,77222,77222,77222,11,87322,40574,7384,4,77488,77488,77488,11,87322,40574,7384,4,77539,77539,77539,6,87320,4863,7384,4,85095,85095,85095,11,87320,4863,7384,4,86977,86977,86977,11,87320,4863,7384,4,77355,77355,77355,11,87320,4863,7384,4,40698,40698,40698,11,87322,40574,7384,4,34825,34825,34825,11,87322,40574,7384,4,68886,68886,68886,11,87322,40574,7384,4,85429,85429,85429,11,87322,40574,7384,4,85518,85518,85518,3,87322,40574,7384,4,85593,85593,85593,11,87322,40574,7384,4,85744,85744,85744,11,87322,40574,7384,4,85429,85429,85429,11,87320,4863,7384,4,85744,85744,85744,11,87320,4863,7384,4,85840,85840,85840,11,87320,4863,7384,4,36545,36545,36545,3,87320,4863,7384,4,36545,36545,36545,3,87322,40574,7384,4,37297,37297,37297,11,87311,2747,7384,4,77355,77355,77355,11,87324,34737,34737,4,85095,85095,85095,11,87324,34737,34737,4,37297,37297,37297,11,87324,34737,34737,4,34825,34825,34825,11,87324,34737,34737,4,86977,86977,86977,11,87324,34737,34737,4,85429,85429,85429,11,87324,34737,34737,4,85533,85533,85533,3,87324,34737,34737,4,85744,85744,85744,11,87324,34737,34737,4,85533,85533,85533,3,87322,40574,7384,4,35392,35392,35392,3,33,4863,7384,4,85840,85840,85840,3,87322,40574,7384,4,85533,85533,85533,3,87320,4863,7384,4,51732,51732,51732,10,87324,34737,34737,4,71014,71014,71014,3,87320,4863,7384,4,85095,85095,85095,11,87313,86525,86525,4,87324,34737,34737,4,85744,85744,85744,11,87313,86525,86525,4,87324,34737,34737,4,85780,85780,85780,11,87313,86525,86525,4,87324,34737,34737,4,86977,86977,86977,11,87313,86525,86525,4,87324,34737,34737,4,86977,86977,86977,11,87313,86525,86525,4,52072,51732,51732,10,87324,34737,34737,4,86977,86977,86977,11,87315,2450,2450,6,87324,34737,34737,4,77355,77355,77355,11,87315,85959,85959,4,87324,34737,34737,4,17564,17564,17564,4,52072,51732,51732,10,87324,34737,34737,4,34005,34005,34737,4,52072,51732,51732,10,87324,34737,34737,4,49626,49626,49626,4,52072,51732,51732,10,87324,34737,34737,4,37297,37297,37297,11,87315,85959,85959,4,87324,34737,34737,4,40698,40698,40698,11,87315,85959,85959,4,87324,34737,34737,4,40698,40698,40698,11,87313,86525,86525,4,87324,34737,34737,4,37297,37297,37297,11,87313,86525,86525,4,87324,34737,34737,4,69293,69293,69293,4,52072,51732,51732,10,87324,34737,34737,4,11023,11493,11493,4,49904,51732,51732,10,11023,11493,11493,4,51869,51732,51732,10,11175,11493,11493,4,49904,51732,51732,10,11175,11493,11493,4,51869,51732,51732,10,40573,40574,7384,4,49904,51732,51732,10,40573,40574,7384,4,51869,51732,51732,10,17563,17564,17564,4,49904,51732,51732,10,17563,17564,17564,4,51869,51732,51732,10,47502,47503,47503,4,49904,51732,51732,10,47502,47503,47503,4,51869,51732,51732,10,49625,49626,49626,4,49904,51732,51732,10,49625,49626,49626,4,51869,51732,51732,10,46283,46284,46284,4,49904,51732,51732,10,46283,46284,46284,4,51869,51732,51732,10,11492,11493,11493,4,51732,51732,51732,10,53419,53420,53420,16,49904,51732,51732,10,53419,53420,53420,16,51869,51732,51732,10,68743,68744,68744,4,49904,51732,51732,10,68743,68744,68744,4,51869,51732,51732,10,68659,68744,68744,4,49904,51732,51732,10,68659,68744,68744,4,51869,51732,51732,10,69292,69293,69293,4,49904,51732,51732,10,69292,69293,69293,4,51869,51732,51732,10,86230,85959,85959,4,49904,51732,51732,10,86230,85959,85959,4,51869,51732,51732,10,86524,86525,86525,4,49904,51732,51732,10,86524,86525,86525,4,51869,51732,51732,10,21704,21705,23101,4,49904,51732,51732,10,21704,21705,23101,4,51869,51732,51732,10,23100,23101,23101,4,49904,51732,51732,10,23100,23101,23101,4,51869,51732,51732,10,34632,34633,34737,4,49904,51732,51732,10,34736,34737,34737,4,49904,51732,51732,10,34736,34737,34737,4,51869,51732,51732,10,19429,19430,19430,16,49904,51732,51732,10,19429,19430,19430,16,51869,51732,51732,10,19445,19430,19430,16,49904,51732,51732,10,19445,19430,19430,4,51869,51732,51732,10,34004,34005,34737,4,49904,51732,51732,10,34004,34005,34737,4,51869,51732,51732,10,23166,23167,23101,4,49904,51732,51732,10,23166,23167,23101,4,51869,51732,51732,10,19489,23167,23101,4,49904,51732,51732,10,19489,23167,23101,4,51869,51732,51732,10,50375,50376,50376,16,49904,51732,51732,10,32658,32659,32659,16,49904,51732,51732,10,32658,32659,32659,16,51869,51732,51732,10,2061,4863,7384,4,49904,51732,51732,10,2061,4863,7384,4,51869,51732,51732,10,4862,4863,7384,4,49904,51732,51732,10,4862,4863,7384,4,51869,51732,51732,10,84905,84906,7384,4,49904,51732,51732,10,84905,84906,7384,4,51869,51732,51732,10,85333,85334,7384,4,49904,51732,51732,10,85333,85334,7384,4,51869,51732,51732,10,2746,2747,7384,4,49904,51732,51732,10,2746,2747,7384,4,51869,51732,51732,10,17563,17564,17564,4,37,34737,34737,4,17563,17564,17564,4,83561,34737,34737,4,86524,86525,86525,4,37,34737,34737,4,86524,86525,86525,4,83561,34737,34737,4,46283,46284,46284,4,37,34737,34737,4,46283,46284,46284,4,83561,34737,34737,4,47502,47503,47503,4,37,34737,34737,4,47502,47503,47503,4,83561,34737,34737,4,49625,49626,49626,4,37,34737,34737,4,49625,49626,49626,4,83561,34737,34737,4,69292,69293,69293,4,37,34737,34737,4,69292,69293,69293,4,83561,34737,34737,4,77221,77222,77222,11,28,85959,85959,4,77221,77222,77222,11,44155,85959,85959,4,77221,77222,77222,11,26,86525,86525,4,36544,36545,36545,3,26,86525,86525,4,36544,36545,36545,3,28,85959,85959,4,36544,36545,36545,3,44155,85959,85959,4,77070,77071,77071,11,28,85959,85959,4,77070,77071,77071,11,44155,85959,85959,4,77070,77071,77071,11,26,86525,86525,4,77354,77355,77355,11,28,85959,85959,4,77354,77355,77355,11,44155,85959,85959,4,77354,77355,77355,11,26,86525,86525,4,85094,85095,85095,11,26,86525,86525,4,85094,85095,85095,11,28,85959,85959,4,86976,86977,86977,11,26,86525,86525,4,86976,86977,86977,11,28,85959,85959,4,86976,86977,86977,11,44155,85959,85959,4,37296,37297,37297,11,26,86525,86525,4,37296,37297,37297,11,28,85959,85959,4,34824,34825,34825,11,26,86525,86525,4,34824,34825,34825,11,28,85959,85959,4,68885,68886,68886,11,26,86525,86525,4,68885,68886,68886,11,28,85959,85959,4,40697,40698,40698,11,26,86525,86525,4,40697,40698,40698,11,28,85959,85959,4,40697,40698,40698,11,44155,85959,85959,4,85428,85429,85429,11,28,85959,85959,4,85428,85429,85429,11,44155,85959,85959,4,85743,85744,85744,11,28,85959,85959,4,85428,85429,85429,11,26,86525,86525,4,85532,85533,85533,11,26,86525,86525,4,85743,85744,85744,11,26,86525,86525,4,85839,85840,85840,3,26,86525,86525,4,77070,77071,77071,11,33,4863,7384,4,77070,77071,77071,11,62481,4863,7384,4,77335,77336,77336,11,33,4863,7384,4,77335,77336,77336,11,62481,4863,7384,4,77221,77222,77222,11,33,4863,7384,4,77221,77222,77222,11,4863,4863,7384,4,77070,77071,77071,11,35,40574,7384,4,77221,77222,77222,11,35,40574,7384,4,77487,77488,77488,11,35,40574,7384,4,77538,77539,77539,6,33,4863,7384,4,77538,77539,77539,6,62481,4863,7384,4,85094,85095,85095,11,33,4863,7384,4,86976,86977,86977,11,33,4863,7384,4,86976,86977,86977,11,62481,4863,7384,4,77354,77355,77355,11,33,4863,7384,4,77354,77355,77355,11,62481,4863,7384,4,40697,40698,40698,11,35,40574,7384,4,34824,34825,34825,11,35,40574,7384,4,68885,68886,68886,11,35,40574,7384,4,85428,85429,85429,11,35,40574,7384,4,85517,85518,85518,3,35,40574,7384,4,85592,85593,85593,11,35,40574,7384,4,85743,85744,85744,11,35,40574,7384,4,85428,85429,85429,11,33,4863,7384,4,85428,85429,85429,11,62481,4863,7384,4,85743,85744,85744,11,33,4863,7384,4,85839,85840,85840,11,33,4863,7384,4,85839,85840,85840,11,62481,4863,7384,4,36544,36545,36545,3,33,4863,7384,4,36544,36545,36545,3,62481,4863,7384,4,36544,36545,36545,3,35,40574,7384,4,37296,37297,37297,11,24,2747,7384,4,37296,37297,37297,11,2747,2747,7384,4,77354,77355,77355,11,37,34737,34737,4,77354,77355,77355,11,83561,34737,34737,4,85094,85095,85095,11,37,34737,34737,4,85094,85095,85095,11,83561,34737,34737,4,37296,37297,37297,11,37,34737,34737,4,37296,37297,37297,11,83561,34737,34737,4,34824,34825,34825,11,37,34737,34737,4,34824,34825,34825,11,83561,34737,34737,4,86976,86977,86977,11,37,34737,34737,4,86976,86977,86977,11,83561,34737,34737,4,85428,85429,85429,11,37,34737,34737,4,85428,85429,85429,11,83561,34737,34737,4,85532,85533,85533,3,37,34737,34737,4,85532,85533,85533,3,83561,34737,34737,4,85743,85744,85744,11,37,34737,34737,4,85743,85744,85744,11,83561,34737,34737,4,85532,85533,85533,3,35,40574,7384,4,85839,85840,85840,3,35,40574,7384,4,85532,85533,85533,3,33,4863,7384,4,85532,85533,85533,3,62481,4863,7384,4,35391,35392,35392,3,33,4863,7384,4,51731,51732,51732,10,37,34737,34737,4,51731,51732,51732,10,83561,34737,34737,4,71013,71014,71014,3,33,4863,7384,4,85094,85095,85095,11,26,86525,86525,4,37,34737,34737,4,85743,85744,85744,11,26,86525,86525,4,37,34737,34737,4,85779,85780,85780,11,26,86525,86525,4,37,34737,34737,4,86976,86977,86977,11,26,86525,86525,4,37,34737,34737,4,86976,86977,86977,11,26,86525,86525,4,49904,51732,51732,10,37,34737,34737,4,86976,86977,86977,11,28,2450,2450,6,37,34737,34737,4,77354,77355,77355,11,28,85959,85959,4,37,34737,34737,4,17563,17564,17564,4,49904,51732,51732,10,37,34737,34737,4,34004,34005,34737,4,49904,51732,51732,10,37,34737,34737,4,49625,49626,49626,4,49904,51732,51732,10,37,34737,34737,4,37296,37297,37297,11,28,85959,85959,4,37,34737,34737,4,37296,37297,37297,11,26,86525,86525,4,37,34737,34737,4,40697,40698,40698,11,28,85959,85959,4,37,34737,34737,4,40697,40698,40698,11,26,86525,86525,4,37,34737,34737,4,69292,69293,69293,4,49904,51732,51732,10,37,34737,34737,4,11023,11493,11493,4,52072,51732,51732,10,11175,11493,11493,4,52072,51732,51732,10,40573,40574,7384,4,52072,51732,51732,10,17563,17564,17564,4,52072,51732,51732,10,47502,47503,47503,4,52072,51732,51732,10,49625,49626,49626,4,52072,51732,51732,10,46283,46284,46284,4,52072,51732,51732,10,53419,53420,53420,16,52072,51732,51732,10,68743,68744,68744,4,52072,51732,51732,10,68659,68744,68744,4,52072,51732,51732,10,69292,69293,69293,4,52072,51732,51732,10,86230,85959,85959,4,52072,51732,51732,10,86524,86525,86525,4,52072,51732,51732,10,21704,21705,23101,4,52072,51732,51732,10,23100,23101,23101,4,52072,51732,51732,10,34632,34633,34737,4,52072,51732,51732,10,34736,34737,34737,4,52072,51732,51732,10,19429,19430,19430,16,52072,51732,51732,10,19445,19430,19430,16,52072,51732,51732,10,34004,34005,34737,4,52072,51732,51732,10,23166,23167,23101,4,52072,51732,51732,10,19489,23167,23101,4,52072,51732,51732,10,50375,50376,50376,16,52072,51732,51732,10,32658,32659,32659,16,52072,51732,51732,10,2061,4863,7384,4,52072,51732,51732,10,4862,4863,7384,4,52072,51732,51732,10,84905,84906,7384,4,52072,51732,51732,10,85333,85334,7384,4,52072,51732,51732,10,2746,2747,7384,4,52072,51732,51732,10,17563,17564,17564,4,87324,34737,34737,4,86524,86525,86525,4,87324,34737,34737,4,46283,46284,46284,4,87324,34737,34737,4,47502,47503,47503,4,87324,34737,34737,4,49625,49626,49626,4,87324,34737,34737,4,69292,69293,69293,4,87324,34737,34737,4,77221,77222,77222,11,87315,85959,85959,4,77221,77222,77222,11,87313,86525,86525,4,36544,36545,36545,3,87313,86525,86525,4,36544,36545,36545,3,87315,85959,85959,4,77070,77071,77071,11,87315,85959,85959,4,77070,77071,77071,11,87313,86525,86525,4,77354,77355,77355,11,87315,85959,85959,4,77354,77355,77355,11,87313,86525,86525,4,85094,85095,85095,11,87313,86525,86525,4,85094,85095,85095,11,87315,85959,85959,4,86976,86977,86977,11,87313,86525,86525,4,86976,86977,86977,11,87315,85959,85959,4,37296,37297,37297,11,87313,86525,86525,4,37296,37297,37297,11,87315,85959,85959,4,34824,34825,34825,11,87313,86525,86525,4,34824,34825,34825,11,87315,85959,85959,4,68885,68886,68886,11,87313,86525,86525,4,68885,68886,68886,11,87315,85959,85959,4,40697,40698,40698,11,87313,86525,86525,4,40697,40698,40698,11,87315,85959,85959,4,85428,85429,85429,11,87315,85959,85959,4,85743,85744,85744,11,87315,85959,85959,4,85428,85429,85429,11,87313,86525,86525,4,85532,85533,85533,11,87313,86525,86525,4,85743,85744,85744,11,87313,86525,86525,4,85839,85840,85840,3,87313,86525,86525,4,77070,77071,77071,11,87320,4863,7384,4,77335,77336,77336,11,87320,4863,7384,4,77221,77222,77222,11,87320,4863,7384,4,77070,77071,77071,11,87322,40574,7384,4,77221,77222,77222,11,87322,40574,7384,4,77487,77488,77488,11,87322,40574,7384,4,77538,77539,77539,6,87320,4863,7384,4,85094,85095,85095,11,87320,4863,7384,4,86976,86977,86977,11,87320,4863,7384,4,77354,77355,77355,11,87320,4863,7384,4,40697,40698,40698,11,87322,40574,7384,4,34824,34825,34825,11,87322,40574,7384,4,68885,68886,68886,11,87322,40574,7384,4,85428,85429,85429,11,87322,40574,7384,4,85517,85518,85518,3,87322,40574,7384,4,85592,85593,85593,11,87322,40574,7384,4,85743,85744,85744,11,87322,40574,7384,4,85428,85429,85429,11,87320,4863,7384,4,85743,85744,85744,11,87320,4863,7384,4,85839,85840,85840,11,87320,4863,7384,4,36544,36545,36545,3,87320,4863,7384,4,36544,36545,36545,3,87322,40574,7384,4,37296,37297,37297,11,87311,2747,7384,4,77354,77355,77355,11,87324,34737,34737,4,85094,85095,85095,11,87324,34737,34737,4,37296,37297,37297,11,87324,34737,34737,4,34824,34825,34825,11,87324,34737,34737,4,86976,86977,86977,11,87324,34737,34737,4,85428,85429,85429,11,87324,34737,34737,4,85532,85533,85533,3,87324,34737,34737,4,85743,85744,85744,11,87324,34737,34737,4,85532,85533,85533,3,87322,40574,7384,4,35391,35392,35392,3,33,4863,7384,4,85839,85840,85840,3,87322,40574,7384,4,85532,85533,85533,3,87320,4863,7384,4,51731,51732,51732,10,87324,34737,34737,4,71013,71014,71014,3,87320,4863,7384,4,85094,85095,85095,11,87313,86525,86525,4,87324,34737,34737,4,85743,85744,85744,11,87313,86525,86525,4,87324,34737,34737,4,85779,85780,85780,11,87313,86525,86525,4,87324,34737,34737,4,86976,86977,86977,11,87313,86525,86525,4,87324,34737,34737,4,86976,86977,86977,11,87313,86525,86525,4,52072,51732,51732,10,87324,34737,34737,4,86976,86977,86977,11,87315,2450,2450,6,87324,34737,34737,4,77354,77355,77355,11,87315,85959,85959,4,87324,34737,34737,4,17563,17564,17564,4,52072,51732,51732,10,87324,34737,34737,4,34004,34005,34737,4,52072,51732,51732,10,87324,34737,34737,4,49625,49626,49626,4,52072,51732,51732,10,87324,34737,34737,4,37296,37297,37297,11,87315,85959,85959,4,87324,34737,34737,4,40697,40698,40698,11,87315,85959,85959,4,87324,34737,34737,4,40697,40698,40698,11,87313,86525,86525,4,87324,34737,34737,4,37296,37297,37297,11,87313,86525,86525,4,87324,34737,34737,4,69292,69293,69293,4,52072,51732,51732,10,87324,34737,34737,4,11022,11493,11493,4,49903,51732,51732,10,11022,11493,11493,4,51868,51732,51732,10,11174,11493,11493,4,49903,51732,51732,10,11174,11493,11493,4,51868,51732,51732,10,40572,40574,7384,4,49903,51732,51732,10,40572,40574,7384,4,51868,51732,51732,10,17562,17564,17564,4,49903,51732,51732,10,17562,17564,17564,4,51868,51732,51732,10,47501,47503,47503,4,49903,51732,51732,10,47501,47503,47503,4,51868,51732,51732,10,49624,49626,49626,4,49903,51732,51732,10,49624,49626,49626,4,51868,51732,51732,10,46282,46284,46284,4,49903,51732,51732,10,46282,46284,46284,4,51868,51732,51732,10,11491,11493,11493,4,51730,51732,51732,10,53418,53420,53420,16,49903,51732,51732,10,53418,53420,53420,16,51868,51732,51732,10,68742,68744,68744,4,49903,51732,51732,10,68742,68744,68744,4,51868,51732,51732,10,68658,68744,68744,4,49903,51732,51732,10,68658,68744,68744,4,51868,51732,51732,10,69291,69293,69293,4,49903,51732,51732,10,69291,69293,69293,4,51868,51732,51732,10,86229,85959,85959,4,49903,51732,51732,10,86229,85959,85959,4,51868,51732,51732,10,86523,86525,86525,4,49903,51732,51732,10,86523,86525,86525,4,51868,51732,51732,10,21703,21705,23101,4,49903,51732,51732,10,21703,21705,23101,4,51868,51732,51732,10,23099,23101,23101,4,49903,51732,51732,10,23099,23101,23101,4,51868,51732,51732,10,34631,34633,34737,4,49903,51732,51732,10,34735,34737,34737,4,49903,51732,51732,10,34735,34737,34737,4,51868,51732,51732,10,19428,19430,19430,16,49903,51732,51732,10,19428,19430,19430,16,51868,51732,51732,10,19444,19430,19430,16,49903,51732,51732,10,19444,19430,19430,4,51868,51732,51732,10,34003,34005,34737,4,49903,51732,51732,10,34003,34005,34737,4,51868,51732,51732,10,23165,23167,23101,4,49903,51732,51732,10,23165,23167,23101,4,51868,51732,51732,10,19488,23167,23101,4,49903,51732,51732,10,19488,23167,23101,4,51868,51732,51732,10,50374,50376,50376,16,49903,51732,51732,10,32657,32659,32659,16,49903,51732,51732,10,32657,32659,32659,16,51868,51732,51732,10,2060,4863,7384,4,49903,51732,51732,10,2060,4863,7384,4,51868,51732,51732,10,4861,4863,7384,4,49903,51732,51732,10,4861,4863,7384,4,51868,51732,51732,10,84904,84906,7384,4,49903,51732,51732,10,84904,84906,7384,4,51868,51732,51732,10,85332,85334,7384,4,49903,51732,51732,10,85332,85334,7384,4,51868,51732,51732,10,2745,2747,7384,4,49903,51732,51732,10,2745,2747,7384,4,51868,51732,51732,10,17562,17564,17564,4,36,34737,34737,4,17562,17564,17564,4,83560,34737,34737,4,86523,86525,86525,4,36,34737,34737,4,86523,86525,86525,4,83560,34737,34737,4,46282,46284,46284,4,36,34737,34737,4,46282,46284,46284,4,83560,34737,34737,4,47501,47503,47503,4,36,34737,34737,4,47501,47503,47503,4,83560,34737,34737,4,49624,49626,49626,4,36,34737,34737,4,49624,49626,49626,4,83560,34737,34737,4,69291,69293,69293,4,36,34737,34737,4,69291,69293,69293,4,83560,34737,34737,4,77220,77222,77222,11,27,85959,85959,4,77220,77222,77222,11,44154,85959,85959,4,77220,77222,77222,11,25,86525,86525,4,36543,36545,36545,3,25,86525,86525,4,36543,36545,36545,3,27,85959,85959,4,36543,36545,36545,3,44154,85959,85959,4,77069,77071,77071,11,27,85959,85959,4,77069,77071,77071,11,44154,85959,85959,4,77069,77071,77071,11,25,86525,86525,4,77353,77355,77355,11,27,85959,85959,4,77353,77355,77355,11,44154,85959,85959,4,77353,77355,77355,11,25,86525,86525,4,85093,85095,85095,11,25,86525,86525,4,85093,85095,85095,11,27,85959,85959,4,86975,86977,86977,11,25,86525,86525,4,86975,86977,86977,11,27,85959,85959,4,86975,86977,86977,11,44154,85959,85959,4,37296,37297,37297,11,25,86525,86525,4,37296,37297,37297,11,27,85959,85959,4,34823,34825,34825,11,25,86525,86525,4,34823,34825,34825,11,27,85959,85959,4,68884,68886,68886,11,25,86525,86525,4,68884,68886,68886,11,27,85959,85959,4,40696,40698,40698,11,25,86525,86525,4,40696,40698,40698,11,27,85959,85959,4,40696,40698,40698,11,44154,85959,85959,4,85427,85429,85429,11,27,85959,85959,4,85427,85429,85429,11,44154,85959,85959,4,85742,85744,85744,11,27,85959,85959,4,85427,85429,85429,11,25,86525,86525,4,85531,85533,85533,11,25,86525,86525,4,85742,85744,85744,11,25,86525,86525,4,85838,85840,85840,3,25,86525,86525,4,77069,77071,77071,11,31,4863,7384,4,77069,77071,77071,11,62479,4863,7384,4,77334,77336,77336,11,31,4863,7384,4,77334,77336,77336,11,62479,4863,7384,4,77220,77222,77222,11,31,4863,7384,4,77220,77222,77222,11,4861,4863,7384,4,77069,77071,77071,11,34,40574,7384,4,77220,77222,77222,11,34,40574,7384,4,77486,77488,77488,11,34,40574,7384,4,77537,77539,77539,6,31,4863,7384,4,77537,77539,77539,6,62479,4863,7384,4,85093,85095,85095,11,31,4863,7384,4,86975,86977,86977,11,31,4863,7384,4,86975,86977,86977,11,62479,4863,7384,4,77353,77355,77355,11,31,4863,7384,4,77353,77355,77355,11,62479,4863,7384,4,40696,40698,40698,11,34,40574,7384,4,34823,34825,34825,11,34,40574,7384,4,68884,68886,68886,11,34,40574,7384,4,85427,85429,85429,11,34,40574,7384,4,85516,85518,85518,3,34,40574,7384,4,85591,85593,85593,11,34,40574,7384,4,85742,85744,85744,11,34,40574,7384,4,85427,85429,85429,11,31,4863,7384,4,85427,85429,85429,11,62479,4863,7384,4,85742,85744,85744,11,31,4863,7384,4,85838,85840,85840,11,31,4863,7384,4,85838,85840,85840,11,62479,4863,7384,4,36543,36545,36545,3,31,4863,7384,4,36543,36545,36545,3,62479,4863,7384,4,36543,36545,36545,3,34,40574,7384,4,37296,37297,37297,11,23,2747,7384,4,37296,37297,37297,11,2745,2747,7384,4,77353,77355,77355,11,36,34737,34737,4,77353,77355,77355,11,83560,34737,34737,4,85093,85095,85095,11,36,34737,34737,4,85093,85095,85095,11,83560,34737,34737,4,37296,37297,37297,11,36,34737,34737,4,37296,37297,37297,11,83560,34737,34737,4,34823,34825,34825,11,36,34737,34737,4,34823,34825,34825,11,83560,34737,34737,4,86975,86977,86977,11,36,34737,34737,4,86975,86977,86977,11,83560,34737,34737,4,85427,85429,85429,11,36,34737,34737,4,85427,85429,85429,11,83560,34737,34737,4,85531,85533,85533,3,36,34737,34737,4,85531,85533,85533,3,83560,34737,34737,4,85742,85744,85744,11,36,34737,34737,4,85742,85744,85744,11,83560,34737,34737,4,85531,85533,85533,3,34,40574,7384,4,85838,85840,85840,3,34,40574,7384,4,85531,85533,85533,3,31,4863,7384,4,85531,85533,85533,3,62479,4863,7384,4,35390,35392,35392,3,31,4863,7384,4,51730,51732,51732,10,36,34737,34737,4,51730,51732,51732,10,83560,34737,34737,4,71012,71014,71014,3,31,4863,7384,4,85093,85095,85095,11,25,86525,86525,4,36,34737,34737,4,85742,85744,85744,11,25,86525,86525,4,36,34737,34737,4,85778,85780,85780,11,25,86525,86525,4,36,34737,34737,4,86975,86977,86977,11,25,86525,86525,4,36,34737,34737,4,86975,86977,86977,11,25,86525,86525,4,49903,51732,51732,10,36,34737,34737,4,86975,86977,86977,11,27,2450,2450,6,36,34737,34737,4,77353,77355,77355,11,27,85959,85959,4,36,34737,34737,4,17562,17564,17564,4,49903,51732,51732,10,36,34737,34737,4,34003,34005,34737,4,49903,51732,51732,10,36,34737,34737,4,49624,49626,49626,4,49903,51732,51732,10,36,34737,34737,4,37296,37297,37297,11,27,85959,85959,4,36,34737,34737,4,37296,37297,37297,11,25,86525,86525,4,36,34737,34737,4,40696,40698,40698,11,27,85959,85959,4,36,34737,34737,4,40696,40698,40698,11,25,86525,86525,4,36,34737,34737,4,69291,69293,69293,4,49903,51732,51732,10,36,34737,34737,4,11022,11493,11493,4,52071,51732,51732,10,11174,11493,11493,4,52071,51732,51732,10,40572,40574,7384,4,52071,51732,51732,10,17562,17564,17564,4,52071,51732,51732,10,47501,47503,47503,4,52071,51732,51732,10,49624,49626,49626,4,52071,51732,51732,10,46282,46284,46284,4,52071,51732,51732,10,53418,53420,53420,16,52071,51732,51732,10,68742,68744,68744,4,52071,51732,51732,10,68658,68744,68744,4,52071,51732,51732,10,69291,69293,69293,4,52071,51732,51732,10,86229,85959,85959,4,52071,51732,51732,10,86523,86525,86525,4,52071,51732,51732,10,21703,21705,23101,4,52071,51732,51732,10,23099,23101,23101,4,52071,51732,51732,10,34631,34633,34737,4,52071,51732,51732,10,34735,34737,34737,4,52071,51732,51732,10,19428,19430,19430,16,52071,51732,51732,10,19444,19430,19430,16,52071,51732,51732,10,34003,34005,34737,4,52071,51732,51732,10,23165,23167,23101,4,52071,51732,51732,10,19488,23167,23101,4,52071,51732,51732,10,50374,50376,50376,16,52071,51732,51732,10,32657,32659,32659,16,52071,51732,51732,10,2060,4863,7384,4,52071,51732,51732,10,4861,4863,7384,4,52071,51732,51732,10,84904,84906,7384,4,52071,51732,51732,10,85332,85334,7384,4,52071,51732,51732,10,2745,2747,7384,4,52071,51732,51732,10,17562,17564,17564,4,87323,34737,34737,4,86523,86525,86525,4,87323,34737,34737,4,46282,46284,46284,4,87323,34737,34737,4,47501,47503,47503,4,87323,34737,34737,4,49624,49626,49626,4,87323,34737,34737,4,69291,69293,69293,4,87323,34737,34737,4,77220,77222,77222,11,87314,85959,85959,4,77220,77222,77222,11,87312,86525,86525,4,36543,36545,36545,3,87312,86525,86525,4,36543,36545,36545,3,87314,85959,85959,4,77069,77071,77071,11,87314,85959,85959,4,77069,77071,77071,11,87312,86525,86525,4,77353,77355,77355,11,87314,85959,85959,4,77353,77355,77355,11,87312,86525,86525,4,85093,85095,85095,11,87312,86525,86525,4,85093,85095,85095,11,87314,85959,85959,4,86975,86977,86977,11,87312,86525,86525,4,86975,86977,86977,11,87314,85959,85959,4,37296,37297,37297,11,87312,86525,86525,4,37296,37297,37297,11,87314,85959,85959,4,34823,34825,34825,11,87312,86525,86525,4,34823,34825,34825,11,87314,85959,85959,4,68884,68886,68886,11,87312,86525,86525,4,68884,68886,68886,11,87314,85959,85959,4,40696,40698,40698,11,87312,86525,86525,4,40696,40698,40698,11,87314,85959,85959,4,85427,85429,85429,11,87314,85959,85959,4,85742,85744,85744,11,87314,85959,85959,4,85427,85429,85429,11,87312,86525,86525,4,85531,85533,85533,11,87312,86525,86525,4,85742,85744,85744,11,87312,86525,86525,4,85838,85840,85840,3,87312,86525,86525,4,77069,77071,77071,11,87318,4863,7384,4,77334,77336,77336,11,87318,4863,7384,4,77220,77222,77222,11,87318,4863,7384,4,77069,77071,77071,11,87321,40574,7384,4,77220,77222,77222,11,87321,40574,7384,4,77486,77488,77488,11,87321,40574,7384,4,77537,77539,77539,6,87318,4863,7384,4,85093,85095,85095,11,87318,4863,7384,4,86975,86977,86977,11,87318,4863,7384,4,77353,77355,77355,11,87318,4863,7384,4,40696,40698,40698,11,87321,40574,7384,4,34823,34825,34825,11,87321,40574,7384,4,68884,68886,68886,11,87321,40574,7384,4,85427,85429,85429,11,87321,40574,7384,4,85516,85518,85518,3,87321,40574,7384,4,85591,85593,85593,11,87321,40574,7384,4,85742,85744,85744,11,87321,40574,7384,4,85427,85429,85429,11,87318,4863,7384,4,85742,85744,85744,11,87318,4863,7384,4,85838,85840,85840,11,87318,4863,7384,4,36543,36545,36545,3,87318,4863,7384,4,36543,36545,36545,3,87321,40574,7384,4,37296,37297,37297,11,87309,2747,7384,4,77353,77355,77355,11,87323,34737,34737,4,85093,85095,85095,11,87323,34737,34737,4,37296,37297,37297,11,87323,34737,34737,4,34823,34825,34825,11,87323,34737,34737,4,86975,86977,86977,11,87323,34737,34737,4,85427,85429,85429,11,87323,34737,34737,4,85531,85533,85533,3,87323,34737,34737,4,85742,85744,85744,11,87323,34737,34737,4,85531,85533,85533,3,87321,40574,7384,4,35390,35392,35392,3,31,4863,7384,4,85838,85840,85840,3,87321,40574,7384,4,85531,85533,85533,3,87318,4863,7384,4,51730,51732,51732,10,87323,34737,34737,4,71012,71014,71014,3,87318,4863,7384,4,85093,85095,85095,11,87312,86525,86525,4,87323,34737,34737,4,85742,85744,85744,11,87312,86525,86525,4,87323,34737,34737,4,85778,85780,85780,11,87312,86525,86525,4,87323,34737,34737,4,86975,86977,86977,11,87312,86525,86525,4,87323,34737,34737,4,86975,86977,86977,11,87312,86525,86525,4,52071,51732,51732,10,87323,34737,34737,4,86975,86977,86977,11,87314,2450,2450,6,87323,34737,34737,4,77353,77355,77355,11,87314,85959,85959,4,87323,34737,34737,4,17562,17564,17564,4,52071,51732,51732,10,87323,34737,34737,4,34003,34005,34737,4,52071,51732,51732,10,87323,34737,34737,4,49624,49626,49626,4,52071,51732,51732,10,87323,34737,34737,4,37296,37297,37297,11,87314,85959,85959,4,87323,34737,34737,4,40696,40698,40698,11,87314,85959,85959,4,87323,34737,34737,4,40696,40698,40698,11,87312,86525,86525,4,87323,34737,34737,4,37296,37297,37297,11,87312,86525,86525,4,87323,34737,34737,4,69291,69293,69293,4,52071,51732,51732,10,87323,34737,34737,4,43394,43396,43396,16,87321,83067,83067,11,43395,43396,43396,16,87322,83067,83067,11,43396,43396,43396,16,87322,83067,83067,11,43394,43396,43396,16,34,83067,83067,11,43395,43396,43396,16,35,83067,83067,11,43396,43396,43396,16,35,83067,83067,11],\"machines\":[\"[100,177,{\\\"0\\\":{\\\"1\\\":160,\\\"2\\\":4,\\\"3\\\":89,\\\"4\\\":39,\\\"5\\\":42,\\\"6\\\":32,\\\"8\\\":155,\\\"9\\\":172,\\\"12\\\":168,\\\"16\\\":138,\\\"1080003\\\":26,\\\"1080004\\\":7,\\\"1080005\\\":1,\\\"1080006\\\":75,\\\"1080008\\\":134,\\\"1080012\\\":36,\\\"1080013\\\":96,\\\"1080014\\\":23,\\\"1080016\\\":29,\\\"1080017\\\":121,\\\"1080018\\\":77,\\\"1080019\\\":79,\\\"1080020\\\":81,\\\"1080021\\\":83,\\\"1080022\\\":85,\\\"1080028\\\":141,\\\"2070003\\\":0,\\\"$of\\\":175},\\\"1\\\":{\\\"1080004\\\":2,\\\"1080014\\\":120,\\\"2070003\\\":0},\\\"2\\\":{\\\"8\\\":3,\\\"2070003\\\":0},\\\"4\\\":{\\\"1080004\\\":5,\\\"1080014\\\":119,\\\"1080016\\\":45,\\\"2070003\\\":0},\\\"5\\\":{\\\"8\\\":6,\\\"2070003\\\":0},\\\"7\\\":{\\\"1080018\\\":8,\\\"1080019\\\":11,\\\"1080020\\\":14,\\\"1080021\\\":17,\\\"1080022\\\":20,\\\"2070003\\\":0},\\\"8\\\":{\\\"13\\\":9,\\\"1080001\\\":10,\\\"2070003\\\":91},\\\"11\\\":{\\\"13\\\":12,\\\"1080001\\\":13,\\\"2070003\\\":92},\\\"14\\\":{\\\"13\\\":15,\\\"1080001\\\":16,\\\"2070003\\\":93},\\\"17\\\":{\\\"13\\\":18,\\\"1080001\\\":19,\\\"2070003\\\":94},\\\"20\\\":{\\\"13\\\":21,\\\"1080001\\\":22,\\\"2070003\\\":95},\\\"23\\\":{\\\"2\\\":24,\\\"3\\\":113,\\\"4\\\":110,\\\"5\\\":115,\\\"8\\\":118,\\\"10\\\":116,\\\"16\\\":112,\\\"1080001\\\":114,\\\"1080012\\\":111,\\\"2070003\\\":0},\\\"24\\\":{\\\"2\\\":25,\\\"2070003\\\":0},\\\"26\\\":{\\\"1\\\":48,\\\"2\\\":69,\\\"4\\\":163,\\\"5\\\":70,\\\"6\\\":67,\\\"8\\\":47,\\\"9\\\":68,\\\"11\\\":54,\\\"12\\\":66,\\\"13\\\":71,\\\"1080001\\\":72,\\\"1080010\\\":27,\\\"1080013\\\":73,\\\"1080014\\\":74,\\\"1080018\\\":49,\\\"1080019\\\":50,\\\"1080020\\\":51,\\\"1080021\\\":52,\\\"1080022\\\":53,\\\"1080023\\\":55,\\\"1080024\\\":56,\\\"1080025\\\":57,\\\"1080026\\\":58,\\\"1080027\\\":59,\\\"1080028\\\":61,\\\"1080030\\\":63,\\\"1080031\\\":64,\\\"1080032\\\":65,\\\"1080033\\\":60,\\\"2070003\\\":0},\\\"27\\\":{\\\"3\\\":28,\\\"2070003\\\":0},\\\"29\\\":{\\\"1080004\\\":87,\\\"1080009\\\":158,\\\"1080010\\\":30,\\\"1080014\\\":117,\\\"2070003\\\":0},\\\"30\\\":{\\\"3\\\":31,\\\"2070003\\\":0},\\\"32\\\":{\\\"1\\\":33,\\\"4\\\":108,\\\"16\\\":137,\\\"1080010\\\":136,\\\"1080012\\\":109,\\\"2070003\\\":0},\\\"33\\\":{\\\"16\\\":35,\\\"1080010\\\":34,\\\"2070003\\\":0},\\\"36\\\":{\\\"7\\\":174,\\\"8\\\":143,\\\"1080004\\\":88,\\\"1080013\\\":107,\\\"1080016\\\":37,\\\"2070003\\\":0},\\\"37\\\":{\\\"8\\\":38,\\\"2070003\\\":0},\\\"39\\\":{\\\"4\\\":162,\\\"8\\\":144,\\\"1080009\\\":157,\\\"1080013\\\":106,\\\"1080016\\\":40,\\\"2070003\\\":0},\\\"40\\\":{\\\"8\\\":41,\\\"2070003\\\":0},\\\"42\\\":{\\\"8\\\":43,\\\"2070003\\\":0},\\\"43\\\":{\\\"6\\\":44,\\\"2070003\\\":0},\\\"45\\\":{\\\"16\\\":46,\\\"2070003\\\":0},\\\"75\\\":{\\\"1080003\\\":76,\\\"2070003\\\":0},\\\"77\\\":{\\\"1\\\":146,\\\"8\\\":145,\\\"1080004\\\":78,\\\"2070003\\\":0},\\\"79\\\":{\\\"1\\\":148,\\\"8\\\":147,\\\"1080004\\\":80,\\\"2070003\\\":0},\\\"81\\\":{\\\"1\\\":150,\\\"8\\\":149,\\\"1080004\\\":82,\\\"2070003\\\":0},\\\"83\\\":{\\\"1\\\":152,\\\"8\\\":151,\\\"1080004\\\":84,\\\"2070003\\\":0},\\\"85\\\":{\\\"1\\\":154,\\\"8\\\":153,\\\"1080004\\\":86,\\\"2070003\\\":0},\\\"89\\\":{\\\"8\\\":159,\\\"1080004\\\":90,\\\"2070003\\\":0},\\\"96\\\":{\\\"2\\\":99,\\\"3\\\":100,\\\"4\\\":97,\\\"5\\\":101,\\\"13\\\":103,\\\"16\\\":98,\\\"18\\\":102,\\\"1080001\\\":104,\\\"1080012\\\":105,\\\"2070003\\\":0},\\\"121\\\":{\\\"1\\\":132,\\\"3\\\":133,\\\"1080018\\\":122,\\\"1080019\\\":123,\\\"1080020\\\":124,\\\"1080021\\\":125,\\\"1080022\\\":126,\\\"1080023\\\":127,\\\"1080024\\\":128,\\\"1080025\\\":129,\\\"1080026\\\":130,\\\"1080027\\\":131,\\\"2070003\\\":0},\\\"134\\\":{\\\"1080005\\\":135,\\\"2070003\\\":0},\\\"138\\\":{\\\"4\\\":139,\\\"12\\\":167,\\\"1080012\\\":140,\\\"2070003\\\":0,\\\"$of\\\":177},\\\"141\\\":{\\\"16\\\":142,\\\"2070003\\\":0},\\\"155\\\":{\\\"12\\\":165,\\\"1080016\\\":164,\\\"1080028\\\":156,\\\"2070003\\\":0},\\\"160\\\":{\\\"12\\\":166,\\\"16\\\":161,\\\"2070003\\\":0},\\\"168\\\":{\\\"1\\\":170,\\\"8\\\":169,\\\"16\\\":171,\\\"2070003\\\":0},\\\"172\\\":{\\\"16\\\":173,\\\"2070003\\\":0},\\\"175\\\":{\\\"16\\\":176,\\\"2070003\\\":0}},{\\\"3\\\":\\\"-1\\\",\\\"6\\\":\\\"-1\\\",\\\"9\\\":\\\"-2\\\",\\\"10\\\":\\\"-2\\\",\\\"12\\\":\\\"-2\\\",\\\"13\\\":\\\"-2\\\",\\\"15\\\":\\\"-2\\\",\\\"16\\\":\\\"-2\\\",\\\"18\\\":\\\"-2\\\",\\\"19\\\":\\\"-2\\\",\\\"21\\\":\\\"-2\\\",\\\"22\\\":\\\"-2\\\",\\\"25\\\":\\\"-11\\\",\\\"28\\\":\\\"-16\\\",\\\"31\\\":\\\"-16\\\",\\\"34\\\":\\\"-8\\\",\\\"35\\\":\\\"8\\\",\\\"38\\\":\\\"16\\\",\\\"41\\\":\\\"16\\\",\\\"44\\\":\\\"16\\\",\\\"46\\\":\\\"-3\\\",\\\"47\\\":\\\"16\\\",\\\"48\\\":\\\"16\\\",\\\"49\\\":\\\"-2\\\",\\\"50\\\":\\\"-2\\\",\\\"51\\\":\\\"-2\\\",\\\"52\\\":\\\"-2\\\",\\\"53\\\":\\\"-2\\\",\\\"54\\\":\\\"-2\\\",\\\"55\\\":\\\"-2\\\",\\\"56\\\":\\\"-2\\\",\\\"57\\\":\\\"-2\\\",\\\"58\\\":\\\"-2\\\",\\\"59\\\":\\\"-2\\\",\\\"60\\\":\\\"-2\\\",\\\"61\\\":\\\"-2\\\",\\\"62\\\":\\\"-2\\\",\\\"63\\\":\\\"-2\\\",\\\"64\\\":\\\"-2\\\",\\\"65\\\":\\\"-2\\\",\\\"66\\\":\\\"-2\\\",\\\"67\\\":\\\"-2\\\",\\\"68\\\":\\\"-2\\\",\\\"69\\\":\\\"-2\\\",\\\"70\\\":\\\"-2\\\",\\\"71\\\":\\\"-2\\\",\\\"72\\\":\\\"-2\\\",\\\"73\\\":\\\"-2\\\",\\\"74\\\":\\\"-2\\\",\\\"76\\\":\\\"-2\\\",\\\"78\\\":\\\"-16\\\",\\\"80\\\":\\\"-16\\\",\\\"82\\\":\\\"-16\\\",\\\"84\\\":\\\"-16\\\",\\\"86\\\":\\\"-16\\\",\\\"87\\\":\\\"-16\\\",\\\"88\\\":\\\"-16\\\",\\\"90\\\":\\\"-16\\\",\\\"91\\\":\\\"-18\\\",\\\"92\\\":\\\"-18\\\",\\\"93\\\":\\\"-18\\\",\\\"94\\\":\\\"-18\\\",\\\"95\\\":\\\"-18\\\",\\\"97\\\":\\\"-11\\\",\\\"98\\\":\\\"-11\\\",\\\"99\\\":\\\"-11\\\",\\\"100\\\":\\\"-11\\\",\\\"101\\\":\\\"-11\\\",\\\"102\\\":\\\"-11\\\",\\\"103\\\":\\\"-11\\\",\\\"104\\\":\\\"-11\\\",\\\"105\\\":\\\"-11\\\",\\\"106\\\":\\\"-11\\\",\\\"107\\\":\\\"-11\\\",\\\"108\\\":\\\"11\\\",\\\"109\\\":\\\"11\\\",\\\"110\\\":\\\"-11\\\",\\\"111\\\":\\\"-11\\\",\\\"112\\\":\\\"-11\\\",\\\"113\\\":\\\"-11\\\",\\\"114\\\":\\\"-11\\\",\\\"115\\\":\\\"-11\\\",\\\"116\\\":\\\"-11\\\",\\\"117\\\":\\\"-3\\\",\\\"118\\\":\\\"-6\\\",\\\"119\\\":\\\"-6\\\",\\\"120\\\":\\\"-6\\\",\\\"122\\\":\\\"-18\\\",\\\"123\\\":\\\"-18\\\",\\\"124\\\":\\\"-18\\\",\\\"125\\\":\\\"-18\\\",\\\"126\\\":\\\"-18\\\",\\\"127\\\":\\\"-18\\\",\\\"128\\\":\\\"-18\\\",\\\"129\\\":\\\"-18\\\",\\\"130\\\":\\\"-18\\\",\\\"131\\\":\\\"-18\\\",\\\"132\\\":\\\"-3\\\",\\\"133\\\":\\\"-3\\\",\\\"135\\\":\\\"-2\\\",\\\"136\\\":\\\"-8\\\",\\\"137\\\":\\\"8\\\",\\\"139\\\":\\\"8\\\",\\\"140\\\":\\\"8\\\",\\\"142\\\":\\\"8\\\",\\\"143\\\":\\\"16\\\",\\\"144\\\":\\\"16\\\",\\\"145\\\":\\\"16\\\",\\\"146\\\":\\\"16\\\",\\\"147\\\":\\\"16\\\",\\\"148\\\":\\\"16\\\",\\\"149\\\":\\\"16\\\",\\\"150\\\":\\\"16\\\",\\\"151\\\":\\\"16\\\",\\\"152\\\":\\\"16\\\",\\\"153\\\":\\\"16\\\",\\\"154\\\":\\\"16\\\",\\\"156\\\":\\\"16\\\",\\\"157\\\":\\\"-16\\\",\\\"158\\\":\\\"-16\\\",\\\"159\\\":\\\"16\\\",\\\"161\\\":\\\"8\\\",\\\"162\\\":\\\"16\\\",\\\"163\\\":\\\"16\\\",\\\"164\\\":\\\"-3\\\",\\\"165\\\":\\\"12\\\",\\\"166\\\":\\\"12\\\",\\\"167\\\":\\\"12\\\",\\\"169\\\":\\\"12\\\",\\\"170\\\":\\\"12\\\",\\\"171\\\":\\\"12\\\",\\\"173\\\":\\\"8\\\",\\\"174\\\":\\\"16\\\",\\\"176\\\":\\\"8\\\",\\\"177\\\":\\\"8\\\"},{\\\"3\\\":[1,1],\\\"6\\\":[1,1],\\\"9\\\":[0,2],\\\"10\\\":[0,2],\\\"12\\\":[0,2],\\\"13\\\":[0,2],\\\"15\\\":[0,2],\\\"16\\\":[0,2],\\\"18\\\":[0,2],\\\"19\\\":[0,2],\\\"21\\\":[0,2],\\\"22\\\":[0,2],\\\"25\\\":[0,2],\\\"28\\\":[1,1],\\\"31\\\":[1,1],\\\"34\\\":[2,0],\\\"35\\\":[2,0],\\\"38\\\":[2,0],\\\"41\\\":[2,0],\\\"44\\\":[1,1],\\\"46\\\":[1,1],\\\"47\\\":[1,0],\\\"48\\\":[1,0],\\\"49\\\":[0,1],\\\"50\\\":[0,1],\\\"51\\\":[0,1],\\\"52\\\":[0,1],\\\"53\\\":[0,1],\\\"54\\\":[0,1],\\\"55\\\":[0,1],\\\"56\\\":[0,1],\\\"57\\\":[0,1],\\\"58\\\":[0,1],\\\"59\\\":[0,1],\\\"60\\\":[0,1],\\\"61\\\":[0,1],\\\"62\\\":[0,1],\\\"63\\\":[0,1],\\\"64\\\":[0,1],\\\"65\\\":[0,1],\\\"66\\\":[0,1],\\\"67\\\":[0,1],\\\"68\\\":[0,1],\\\"69\\\":[0,1],\\\"70\\\":[0,1],\\\"71\\\":[0,1],\\\"72\\\":[0,1],\\\"73\\\":[0,1],\\\"74\\\":[0,1],\\\"76\\\":[1,0],\\\"78\\\":[1,0],\\\"80\\\":[1,0],\\\"82\\\":[1,0],\\\"84\\\":[1,0],\\\"86\\\":[1,0],\\\"87\\\":[1,0],\\\"88\\\":[1,0],\\\"90\\\":[1,0],\\\"91\\\":[0,1],\\\"92\\\":[0,1],\\\"93\\\":[0,1],\\\"94\\\":[0,1],\\\"95\\\":[0,1],\\\"97\\\":[0,1],\\\"98\\\":[0,1],\\\"99\\\":[0,1],\\\"100\\\":[0,1],\\\"101\\\":[0,1],\\\"102\\\":[0,1],\\\"103\\\":[0,1],\\\"104\\\":[0,1],\\\"105\\\":[0,1],\\\"106\\\":[1,0],\\\"107\\\":[1,0],\\\"108\\\":[0,1],\\\"109\\\":[0,1],\\\"110\\\":[0,1],\\\"111\\\":[0,1],\\\"112\\\":[0,1],\\\"113\\\":[0,1],\\\"114\\\":[0,1],\\\"115\\\":[0,1],\\\"116\\\":[0,1],\\\"117\\\":[1,0],\\\"118\\\":[0,1],\\\"119\\\":[1,0],\\\"120\\\":[1,0],\\\"122\\\":[0,1],\\\"123\\\":[0,1],\\\"124\\\":[0,1],\\\"125\\\":[0,1],\\\"126\\\":[0,1],\\\"127\\\":[0,1],\\\"128\\\":[0,1],\\\"129\\\":[0,1],\\\"130\\\":[0,1],\\\"131\\\":[0,1],\\\"132\\\":[0,1],\\\"133\\\":[0,1],\\\"135\\\":[0,1],\\\"136\\\":[1,0],\\\"137\\\":[1,0],\\\"139\\\":[0,1],\\\"140\\\":[0,1],\\\"142\\\":[1,0],\\\"143\\\":[1,0],\\\"144\\\":[1,0],\\\"145\\\":[1,0],\\\"146\\\":[1,0],\\\"147\\\":[1,0],\\\"148\\\":[1,0],\\\"149\\\":[1,0],\\\"150\\\":[1,0],\\\"151\\\":[1,0],\\\"152\\\":[1,0],\\\"153\\\":[1,0],\\\"154\\\":[1,0],\\\"156\\\":[0,1],\\\"157\\\":[1,0],\\\"158\\\":[1,0],\\\"159\\\":[1,0],\\\"161\\\":[1,0],\\\"162\\\":[1,0],\\\"163\\\":[1,0],\\\"164\\\":[1,0],\\\"165\\\":[0,1],\\\"166\\\":[0,1],\\\"167\\\":[0,1],\\\"169\\\":[1,0],\\\"170\\\":[1,0],\\\"171\\\":[1,0],\\\"173\\\":[1,0],\\\"174\\\":[1,0],\\\"176\\\":[1,0],\\\"177\\\":[0,1]},{}]\",\"[100,117,{\\\"0\\\":{\\\"1\\\":66,\\\"2\\\":37,\\\"3\\\":51,\\\"4\\\":97,\\\"6\\\":19,\\\"7\\\":116,\\\"8\\\":6,\\\"12\\\":59,\\\"13\\\":43,\\\"16\\\":1,\\\"1080002\\\":34,\\\"1080003\\\":71,\\\"1080004\\\":14,\\\"1080005\\\":40,\\\"1080007\\\":108,\\\"1080009\\\":100,\\\"1080014\\\":76,\\\"1080017\\\":48,\\\"1080018\\\":81,\\\"1080019\\\":83,\\\"1080020\\\":85,\\\"1080021\\\":87,\\\"1080022\\\":89,\\\"1080033\\\":28,\\\"2070003\\\":0},\\\"1\\\":{\\\"8\\\":70,\\\"16\\\":17,\\\"1080006\\\":2,\\\"1080011\\\":96,\\\"1080014\\\":24,\\\"2070003\\\":0},\\\"2\\\":{\\\"2\\\":3,\\\"5\\\":27,\\\"2070003\\\":0},\\\"3\\\":{\\\"6\\\":4,\\\"12\\\":5,\\\"2070003\\\":0},\\\"6\\\":{\\\"1080014\\\":7,\\\"2070003\\\":0},\\\"7\\\":{\\\"12\\\":8,\\\"1080018\\\":9,\\\"1080019\\\":10,\\\"1080020\\\":11,\\\"1080021\\\":12,\\\"1080022\\\":13,\\\"2070003\\\":0},\\\"14\\\":{\\\"16\\\":63,\\\"1080003\\\":15,\\\"2070003\\\":0},\\\"15\\\":{\\\"16\\\":16,\\\"2070003\\\":0},\\\"17\\\":{\\\"8\\\":18,\\\"2070003\\\":0},\\\"19\\\":{\\\"1\\\":57,\\\"8\\\":22,\\\"16\\\":20,\\\"1080012\\\":115,\\\"2070003\\\":0},\\\"20\\\":{\\\"8\\\":21,\\\"2070003\\\":0},\\\"22\\\":{\\\"8\\\":23,\\\"2070003\\\":0},\\\"24\\\":{\\\"4\\\":26,\\\"16\\\":25,\\\"2070003\\\":75},\\\"28\\\":{\\\"1\\\":29,\\\"8\\\":80,\\\"1080002\\\":31,\\\"2070003\\\":0},\\\"29\\\":{\\\"8\\\":30,\\\"2070003\\\":0},\\\"31\\\":{\\\"9\\\":32,\\\"15\\\":33,\\\"2070003\\\":0},\\\"34\\\":{\\\"2\\\":35,\\\"9\\\":105,\\\"15\\\":106,\\\"2070003\\\":0},\\\"35\\\":{\\\"1\\\":36,\\\"2070003\\\":0},\\\"37\\\":{\\\"16\\\":111,\\\"1080002\\\":107,\\\"1080007\\\":38,\\\"1080011\\\":99,\\\"2070003\\\":0},\\\"38\\\":{\\\"1\\\":39,\\\"2070003\\\":0},\\\"40\\\":{\\\"1080007\\\":41,\\\"1080011\\\":102,\\\"2070003\\\":0},\\\"41\\\":{\\\"1\\\":42,\\\"2070003\\\":0},\\\"43\\\":{\\\"2\\\":44,\\\"2070003\\\":0},\\\"44\\\":{\\\"1080018\\\":45,\\\"1080019\\\":46,\\\"1080020\\\":47,\\\"2070003\\\":0},\\\"48\\\":{\\\"4\\\":113,\\\"8\\\":54,\\\"18\\\":112,\\\"1080003\\\":49,\\\"1080011\\\":103,\\\"1080012\\\":114,\\\"2070003\\\":0},\\\"49\\\":{\\\"16\\\":50,\\\"2070003\\\":0},\\\"51\\\":{\\\"8\\\":65,\\\"13\\\":52,\\\"2070003\\\":0},\\\"52\\\":{\\\"1080017\\\":53,\\\"2070003\\\":0},\\\"54\\\":{\\\"4\\\":55,\\\"1080012\\\":56,\\\"2070003\\\":0},\\\"57\\\":{\\\"1080001\\\":58,\\\"2070003\\\":0},\\\"59\\\":{\\\"17\\\":60,\\\"2070003\\\":0},\\\"60\\\":{\\\"12\\\":61,\\\"2070003\\\":0},\\\"66\\\":{\\\"1\\\":68,\\\"3\\\":69,\\\"16\\\":67,\\\"2070003\\\":0},\\\"71\\\":{\\\"1\\\":73,\\\"8\\\":72,\\\"12\\\":74,\\\"1080011\\\":104,\\\"2070003\\\":0},\\\"76\\\":{\\\"2\\\":77,\\\"13\\\":79,\\\"1080005\\\":78,\\\"2070003\\\":0},\\\"81\\\":{\\\"8\\\":91,\\\"1080004\\\":82,\\\"2070003\\\":0},\\\"83\\\":{\\\"8\\\":92,\\\"1080004\\\":84,\\\"2070003\\\":0},\\\"85\\\":{\\\"8\\\":93,\\\"1080004\\\":86,\\\"2070003\\\":0},\\\"87\\\":{\\\"8\\\":94,\\\"1080004\\\":88,\\\"2070003\\\":0},\\\"89\\\":{\\\"8\\\":95,\\\"1080004\\\":90,\\\"2070003\\\":0},\\\"97\\\":{\\\"1080011\\\":98,\\\"2070003\\\":0},\\\"100\\\":{\\\"1080011\\\":101,\\\"2070003\\\":0},\\\"108\\\":{\\\"8\\\":110,\\\"1080005\\\":109,\\\"2070003\\\":0},\\\"116\\\":{\\\"8\\\":117,\\\"2070003\\\":0}},{\\\"4\\\":\\\"-3\\\",\\\"5\\\":\\\"-3\\\",\\\"8\\\":\\\"-11\\\",\\\"9\\\":\\\"-11\\\",\\\"10\\\":\\\"-11\\\",\\\"11\\\":\\\"-11\\\",\\\"12\\\":\\\"-11\\\",\\\"13\\\":\\\"-11\\\",\\\"16\\\":\\\"-16\\\",\\\"18\\\":\\\"1\\\",\\\"21\\\":\\\"1\\\",\\\"23\\\":\\\"1\\\",\\\"25\\\":\\\"-11\\\",\\\"26\\\":\\\"-11\\\",\\\"27\\\":\\\"-3\\\",\\\"30\\\":\\\"6\\\",\\\"32\\\":\\\"-2\\\",\\\"33\\\":\\\"-2\\\",\\\"36\\\":\\\"-3\\\",\\\"39\\\":\\\"-1\\\",\\\"42\\\":\\\"-1\\\",\\\"45\\\":\\\"18\\\",\\\"46\\\":\\\"18\\\",\\\"47\\\":\\\"18\\\",\\\"50\\\":\\\"-18\\\",\\\"53\\\":\\\"-18\\\",\\\"55\\\":\\\"-18\\\",\\\"56\\\":\\\"-18\\\",\\\"58\\\":\\\"8\\\",\\\"61\\\":\\\"-12\\\",\\\"62\\\":\\\"-18\\\",\\\"63\\\":\\\"-8\\\",\\\"64\\\":\\\"1\\\",\\\"65\\\":\\\"16\\\",\\\"67\\\":\\\"3\\\",\\\"68\\\":\\\"3\\\",\\\"69\\\":\\\"3\\\",\\\"70\\\":\\\"3\\\",\\\"72\\\":\\\"-2\\\",\\\"73\\\":\\\"-2\\\",\\\"74\\\":\\\"-2\\\",\\\"75\\\":\\\"-18\\\",\\\"77\\\":\\\"-11\\\",\\\"78\\\":\\\"-11\\\",\\\"79\\\":\\\"-11\\\",\\\"80\\\":\\\"6\\\",\\\"82\\\":\\\"-16\\\",\\\"84\\\":\\\"-16\\\",\\\"86\\\":\\\"-16\\\",\\\"88\\\":\\\"-16\\\",\\\"90\\\":\\\"-16\\\",\\\"91\\\":\\\"16\\\",\\\"92\\\":\\\"16\\\",\\\"93\\\":\\\"16\\\",\\\"94\\\":\\\"16\\\",\\\"95\\\":\\\"16\\\",\\\"96\\\":\\\"-11\\\",\\\"98\\\":\\\"-11\\\",\\\"99\\\":\\\"-11\\\",\\\"101\\\":\\\"-11\\\",\\\"102\\\":\\\"-11\\\",\\\"103\\\":\\\"-11\\\",\\\"104\\\":\\\"-16\\\",\\\"105\\\":\\\"-3\\\",\\\"106\\\":\\\"-3\\\",\\\"107\\\":\\\"-3\\\",\\\"109\\\":\\\"-1\\\",\\\"110\\\":\\\"-1\\\",\\\"111\\\":\\\"18\\\",\\\"112\\\":\\\"-18\\\",\\\"113\\\":\\\"-18\\\",\\\"114\\\":\\\"-18\\\",\\\"115\\\":\\\"8\\\",\\\"117\\\":\\\"16\\\"},{\\\"4\\\":[1,2],\\\"5\\\":[1,2],\\\"8\\\":[1,1],\\\"9\\\":[1,1],\\\"10\\\":[1,1],\\\"11\\\":[1,1],\\\"12\\\":[1,1],\\\"13\\\":[1,1],\\\"16\\\":[0,2],\\\"18\\\":[1,1],\\\"21\\\":[1,1],\\\"23\\\":[1,1],\\\"25\\\":[1,1],\\\"26\\\":[1,1],\\\"27\\\":[1,1],\\\"30\\\":[0,2],\\\"32\\\":[1,1],\\\"33\\\":[1,1],\\\"36\\\":[0,2],\\\"39\\\":[1,1],\\\"42\\\":[1,1],\\\"45\\\":[1,1],\\\"46\\\":[1,1],\\\"47\\\":[1,1],\\\"50\\\":[0,2],\\\"53\\\":[2,0],\\\"55\\\":[0,2],\\\"56\\\":[0,2],\\\"58\\\":[1,1],\\\"61\\\":[1,1],\\\"62\\\":[1,0],\\\"63\\\":[0,1],\\\"64\\\":[0,1],\\\"65\\\":[1,0],\\\"67\\\":[0,1],\\\"68\\\":[0,1],\\\"69\\\":[0,1],\\\"70\\\":[1,0],\\\"72\\\":[0,1],\\\"73\\\":[0,1],\\\"74\\\":[0,1],\\\"75\\\":[1,0],\\\"77\\\":[0,1],\\\"78\\\":[0,1],\\\"79\\\":[0,1],\\\"80\\\":[0,1],\\\"82\\\":[1,0],\\\"84\\\":[1,0],\\\"86\\\":[1,0],\\\"88\\\":[1,0],\\\"90\\\":[1,0],\\\"91\\\":[1,0],\\\"92\\\":[1,0],\\\"93\\\":[1,0],\\\"94\\\":[1,0],\\\"95\\\":[1,0],\\\"96\\\":[1,0],\\\"98\\\":[1,0],\\\"99\\\":[1,0],\\\"101\\\":[1,0],\\\"102\\\":[1,0],\\\"103\\\":[1,0],\\\"104\\\":[1,0],\\\"105\\\":[0,1],\\\"106\\\":[0,1],\\\"107\\\":[1,0],\\\"109\\\":[0,1],\\\"110\\\":[0,1],\\\"111\\\":[0,1],\\\"112\\\":[0,1],\\\"113\\\":[0,1],\\\"114\\\":[0,1],\\\"115\\\":[1,0],\\\"117\\\":[1,0]},{}]\"]}");
var read$1 = (file) => readFileSync(new URL(file, import.meta.url));
var readLexicon = () => {
	const { buffer, byteOffset, byteLength } = read$1("tail-lexicon.bin");
	return new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength));
};
var _wink_eng_lite_web_model_default = {
	core: () => ({
		...tables,
		lexicon: readLexicon(),
		xpansions: Uint32Array.from(xpansions$1),
		features: {
			lexeme: { get list() {
				return read$1("tail-words.txt").toString().split("\0");
			} },
			pos: { list: posList$1 },
			posClusters: { list: posClusters$1.map((cluster) => new Set(cluster)) }
		}
	}),
	pos: () => ({ machines: machines$1 }),
	featureFn,
	addons: { lemmatize }
};
// src/core/text/packed-words.ts
function packWords(list) {
	const text = list.join("");
	const starts = new Uint32Array(list.length + 1);
	const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * list.length + 1)));
	const lastSlot = slots.length - 1;
	list.forEach((word, index) => {
		starts[index + 1] = starts[index] + word.length;
		let slot = hashOf(word) & lastSlot;
		while (slots[slot] !== 0) slot = slot + 1 & lastSlot;
		slots[slot] = index + 1;
	});
	return {
		at: (index) => text.slice(starts[index], starts[index + 1]),
		find: (word) => {
			for (let slot = hashOf(word) & lastSlot; slots[slot] !== 0; slot = slot + 1 & lastSlot) {
				const index = slots[slot] - 1;
				const start = starts[index];
				if (starts[index + 1] - start === word.length && text.startsWith(word, start)) return index;
			}
		}
	};
}
function hashOf(word) {
	let hash = 2166136261;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
	return hash >>> 0;
}
// src/core/text/wink-model.ts
var language = _wink_eng_lite_web_model_default;
var unpacked;
var packed = packWords([]);
var { layout, size, config: config$1, lexicon, xpansions, posClusters, posByName, posList, rules: rules$1 } = readTables();
function words() {
	if (unpacked !== void 0) {
		packed = packWords(unpacked.list);
		unpacked = void 0;
	}
	return packed;
}
function readTables() {
	const { packing, lexicon, xpansions, features, pos, trex } = language.core();
	unpacked = features.lexeme;
	return {
		...packing,
		lexicon,
		xpansions,
		posClusters: features.posClusters.list,
		posByName: pos.hash,
		posList: features.pos.list,
		rules: trex
	};
}
var posNames = posList;
var posMachines = language.pos().machines;
var wholeWordRules = rules$1.ltc.map(toCategoryRule);
var partRules = rules$1.rtc.map(toCategoryRule);
function toCategoryRule([pattern, flags, category]) {
	return {
		pattern: new RegExp(pattern, flags),
		category
	};
}
function findLexeme(word) {
	return words().find(word);
}
function wordOfLexeme(at) {
	return words().at(at);
}
function read(at, property) {
	const [word, mask, shift] = layout[property];
	return (lexicon[word + at * size] & mask) >>> shift;
}
function posOfLexeme(at) {
	return read(spelledUsually(at), "pos") || posByName.NOUN;
}
function hintOfLexeme(at) {
	return read(at, "posHint");
}
function posesOfLexeme(normal) {
	return posClusters[normal === void 0 ? 0 : read(normal, "lexemeCID")];
}
function expandLexeme(at) {
	if (read(at, "isContraction") === 0) return void 0;
	const packed = read(at, "lemma");
	const from = packed & 16383;
	const to = from + (packed >>> 14 & 31);
	const parts = [];
	for (let k = from; k < to; k += 4) {
		const [lexeme, normal, lemma, pos] = xpansions.subarray(k, k + 4);
		parts.push({
			lexeme,
			normal,
			lemma,
			pos
		});
	}
	return parts;
}
var lookups = {
	hasSamePOS: (word, pos) => {
		const at = words().find(word);
		if (at === void 0 || read(at, "isContraction") === 1 || read(at, "isBaseForm") === 0) return false;
		return posClusters[read(at, "lexemeCID")].has(posByName[pos]);
	},
	lookup: () => [0],
	intrinsicSize: () => 0
};
var features = language.featureFn(config$1);
function guessPos(word, category) {
	return features.pos(word, category, lookups) || posByName.NOUN;
}
function lemmatize$1(word, at, pos) {
	if (at === void 0) return language.addons.lemmatize(word, posNames[pos], lookups);
	const usual = spelledUsually(at);
	if (read(usual, "isSLemma") === 1) return wordOfLexeme(read(usual, "lemma"));
	return language.addons.lemmatize(wordOfLexeme(normalOf(at)), posNames[pos], lookups);
}
function spelledUsually(at) {
	return read(at, "isSpellingMapped") === 1 ? read(at, "lemma") : at;
}
function normalOf(at) {
	return read(at, "isSpellingMapped") === 1 ? read(at, "lemma") : at + read(at, "normal");
}
// src/core/text/settle-poses.ts
var hintFrom = 32;
var columns = 288;
var writtenHintFrom = 108e4;
var writtenOtherwise = 2070003;
function readMachine(json) {
	const [, lastState, rows, settles, marks] = JSON.parse(json);
	const states = lastState + 1;
	const machine = {
		next: new Int16Array(states * columns),
		settles: new Int16Array(states),
		offset: new Int16Array(states),
		otherwise: new Int16Array(states)
	};
	for (const [state, row] of Object.entries(rows)) for (const [event, to] of Object.entries(row)) {
		const written = Number(event);
		const column = written < hintFrom ? written : written - writtenHintFrom + hintFrom;
		if (written === writtenOtherwise) machine.otherwise[Number(state)] = to;
		else if (column >= 0 && column < columns) machine.next[Number(state) * columns + column] = to;
	}
	for (const [state, pos] of Object.entries(settles)) machine.settles[Number(state)] = Number(pos);
	for (const [state, [before]] of Object.entries(marks)) machine.offset[Number(state)] = before;
	return machine;
}
var machines = posMachines.map(readMachine);
function settlePoses(parts) {
	const poses = [];
	for (const { pos } of parts) poses.push(pos);
	const events = poses.slice();
	for (const machine of machines) {
		for (let at = 0; at < parts.length; at++) {
			const { hint } = parts[at];
			events[at] = hint === 0 ? poses[at] : hintFrom + hint;
		}
		recognize(machine, events, (first, state) => {
			const at = first + machine.offset[state];
			const pos = machine.settles[state];
			if (pos < 0) poses[at] = -pos;
			else if (parts[at].poses.has(pos)) poses[at] = pos;
		});
	}
	for (let at = 0; at < parts.length; at++) if (parts[at].given) poses[at] = parts[at].pos;
	return poses;
}
function recognize({ next, settles, otherwise }, events, settle) {
	let state = 0;
	let first = 0;
	let shorter = 0;
	let shorterEnd = 0;
	for (let from = 0; from <= events.length; from++) for (let at = from; at <= events.length; at++) {
		const to = at === events.length ? 0 : next[state * columns + events[at]];
		if (state === 0 && to !== 0) first = at;
		const ended = to !== 0 && settles[to] !== 0 ? to : to === 0 ? shorter : 0;
		if (ended !== 0) {
			settle(first, ended);
			from = to === 0 ? shorterEnd : at;
			shorter = 0;
		}
		state = ended === 0 ? to : 0;
		if (state === 0) break;
		if (otherwise[state] !== 0) {
			shorter = otherwise[state];
			shorterEnd = at;
		}
	}
}
// src/core/text/newest.ts
function createNewest(most) {
	let newer = new Map();
	let older = new Map();
	const set = (key, value) => {
		if (newer.size >= most) {
			older = newer;
			newer = new Map();
		}
		newer.set(key, value);
	};
	return {
		get: (key) => {
			const known = newer.get(key);
			if (known !== void 0) return known;
			const kept = older.get(key);
			if (kept !== void 0) {
				older.delete(key);
				set(key, kept);
			}
			return kept;
		},
		set,
		size: () => newer.size + older.size
	};
}
// src/core/text/word-parts.ts
function lemmaOf(part, pos) {
	return part.lemmas[pos] ??= lemmatize$1(part.norm, part.lexeme, pos);
}
var known = createNewest(4096);
var longestKnown = 12;
function partsOf(norm) {
	const before = known.get(norm);
	if (before !== void 0) return before;
	const parts = splitWord(norm);
	if (norm.length <= longestKnown) known.set(norm, parts);
	return parts;
}
var unknownCategory = 0;
var wordCategory = 1;
var punctuationCategory = 12;
function splitWord(norm) {
	const parts = partsInLexicon(norm);
	if (parts !== void 0) return parts;
	const category = categoryOf(norm);
	if (category !== void 0) return [newPart(norm, category)];
	const stem = norm.slice(0, -2);
	if (norm.endsWith("'s") && stem.length > 1) {
		const stemCategory = categoryOf(stem);
		const stemParts = partsInLexicon(stem) ?? (stemCategory === void 0 ? [] : [newPart(stem, stemCategory)]);
		if (stemParts.length > 0) return [...stemParts, newPart("'s", punctuationCategory)];
	}
	return splitByRules(norm, 0);
}
function categoryOf(word) {
	return wholeWordRules.find(({ pattern }) => pattern.test(word))?.category;
}
function splitByRules(text, fromRule) {
	for (let at = fromRule; at < partRules.length; at++) {
		const { pattern, category } = partRules[at];
		const matches = text.match(pattern);
		if (matches === null) continue;
		const parts = [];
		text.split(pattern).forEach((between, index) => {
			if (between !== "") parts.push(...splitByRules(between, at + 1));
			const match = matches[index];
			if (match !== void 0) parts.push(...partsInLexicon(match) ?? [newPart(match, category)]);
		});
		return parts;
	}
	return [newPart(text, unknownCategory)];
}
function partsInLexicon(word) {
	const lexeme = findLexeme(word);
	if (lexeme === void 0) return void 0;
	const contraction = expandLexeme(lexeme);
	if (contraction === void 0) return [newPart(word, wordCategory)];
	return contraction.map((part) => ({
		norm: wordOfLexeme(part.lexeme),
		pos: part.pos,
		given: true,
		hint: hintOfLexeme(part.lexeme),
		poses: posesOfLexeme(part.normal),
		unknown: false,
		lemmas: lemmasGiven(part.pos, wordOfLexeme(part.lemma)),
		lexeme: part.lexeme
	}));
}
function lemmasGiven(pos, lemma) {
	const lemmas = [];
	lemmas[pos] = lemma;
	return lemmas;
}
function newPart(norm, category) {
	const lexeme = findLexeme(norm);
	return {
		norm: lexeme === void 0 ? norm : wordOfLexeme(lexeme),
		pos: lexeme === void 0 ? guessPos(norm, category) : posOfLexeme(lexeme),
		given: false,
		hint: lexeme === void 0 ? 0 : hintOfLexeme(lexeme),
		poses: posesOfLexeme(lexeme === void 0 ? void 0 : normalOf(lexeme)),
		unknown: lexeme === void 0,
		lemmas: [],
		lexeme
	};
}
// src/core/text/tag-words.ts
var wordsAtOnce = 2e3;
function tagWords(words) {
	const tokens = [];
	for (let from = 0; from < words.length; from += wordsAtOnce) tagPiece(words.slice(from, from + wordsAtOnce), tokens);
	return tokens;
}
function tagPiece(words, tokens) {
	const partsByWord = [];
	const parts = [];
	for (const { norm } of words) {
		const ofWord = partsOf(norm);
		partsByWord.push(ofWord);
		for (const part of ofWord) parts.push(part);
	}
	const poses = settlePoses(parts);
	let at = 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		const exact = word.end - word.start === word.norm.length;
		let used = 0;
		for (const part of partsByWord[index]) {
			const pos = poses[at];
			tokens.push({
				start: exact ? word.start + used : word.start,
				end: exact ? Math.min(word.end, word.start + used + part.norm.length) : word.end,
				norm: part.norm,
				lemma: lemmaOf(part, pos),
				pos: posNames[pos],
				unknown: part.unknown,
				opensLine: word.opensLine && used === 0,
				after: used === 0 ? word.after : "word"
			});
			used += part.norm.length;
			at += 1;
		}
	}
}
// src/core/text/tokenize.ts
var longestWord = 40;
var contractions = new Map(Object.entries({
	im: "i'm",
	ive: "i've",
	id: "i'd",
	didnt: "didn't",
	dont: "don't",
	doesnt: "doesn't",
	wasnt: "wasn't",
	werent: "weren't",
	isnt: "isn't",
	arent: "aren't",
	hadnt: "hadn't",
	hasnt: "hasn't",
	havent: "haven't",
	wouldnt: "wouldn't",
	couldnt: "couldn't",
	shouldnt: "shouldn't",
	wont: "won't",
	cant: "can't",
	youd: "you'd",
	youre: "you're",
	youve: "you've",
	theyd: "they'd",
	theyre: "they're",
	theyve: "they've",
	theyll: "they'll",
	hed: "he'd",
	weve: "we've",
	wed: "we'd",
	shed: "she'd",
	thats: "that's",
	whats: "what's",
	theres: "there's",
	heres: "here's",
	hes: "he's",
	shes: "she's"
}));
var longestSpoken = 8;
var fillers = new Set([
	"um",
	"uh",
	"uhm",
	"erm",
	"er",
	"hm",
	"hmm",
	"mm",
	"mhm",
	"ah",
	"eh"
]);
var wordPattern = /\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/uy;
var digit = 1;
var letter = 2;
var kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const char = String.fromCharCode(code);
	kinds[code] = /[0-9]/.test(char) ? digit : /[A-Za-z]/.test(char) ? letter : 0;
}
function findWordEnd(text, from) {
	const first = text.charCodeAt(from);
	if (first < 128 && kinds[first] === 0) return from;
	let to = from;
	while (to < text.length && kinds[text.charCodeAt(to)] === letter) to += 1;
	const next = to < text.length ? text.charCodeAt(to) : 0;
	if (to > from && next < 128 && next !== apostrophe && kinds[next] === 0) return to;
	wordPattern.lastIndex = from;
	return wordPattern.test(text) ? wordPattern.lastIndex : from;
}
var apostrophe = "'".charCodeAt(0);
var lineEnd = "\n".charCodeAt(0);
var stops = [
	".",
	"!",
	"?",
	";"
].map((char) => char.charCodeAt(0));
var commas = [
	",",
	":",
	"–",
	"—"
].map((char) => char.charCodeAt(0));
function tokenize(text) {
	const words = [];
	let opensLine = true;
	let after = "stop";
	for (let start = 0; start < text.length;) {
		const end = findWordEnd(text, start);
		if (end === start) {
			const code = text.charCodeAt(start);
			if (code === lineEnd) opensLine = true;
			if (code === lineEnd || stops.includes(code)) after = "stop";
			else if (after === "word" && commas.includes(code)) after = "comma";
			start += text.codePointAt(start) > 65535 ? 2 : 1;
			continue;
		}
		const norm = end - start > longestWord ? "x" : readWord(text.slice(start, end), words);
		if (norm === "i'm") {
			words.push({
				start,
				end: start + 1,
				norm: "i",
				opensLine,
				after
			});
			words.push({
				start: start + 1,
				end,
				norm: "'m",
				opensLine: false,
				after: "word"
			});
		} else if (norm !== void 0) words.push({
			start,
			end,
			norm,
			opensLine,
			after
		});
		opensLine = false;
		after = "word";
		start = end;
	}
	return words;
}
function readWord(word, before) {
	const lower = word.toLowerCase().replaceAll("’", "'");
	if (lower.length > longestSpoken) return lower;
	if (fillers.has(lower)) return void 0;
	const norm = contractions.get(lower) ?? lower;
	return (norm === "she'd" || norm === "we'd") && norm !== lower && isDeterminer$1(before.at(-1)?.norm) ? lower : norm;
}
function isDeterminer$1(word) {
	return word === "the" || word === "a" || word === "that" || word === "my" || word === "his" || word === "her";
}
var longestStutter = 5;
var repeatLength = 6;
function foldRepetitions(words) {
	const numbers = new Map();
	const fluent = [];
	const said = [];
	for (const word of words) {
		let number = numbers.get(word.norm);
		if (number === void 0) numbers.set(word.norm, number = numbers.size + 1);
		said[fluent.length] = number;
		fluent.push(word);
		for (let n = 1; n <= longestStutter; n++) {
			if (!endsTwice(said, fluent.length, n)) continue;
			fluent.length -= n;
			break;
		}
	}
	const repeats = findRepeats(said.slice(0, fluent.length));
	const kept = repeats === void 0 ? fluent : fluent.filter((_, at) => repeats[at] === 0);
	return {
		kept,
		repeated: words.length - kept.length
	};
}
function endsTwice(said, length, n) {
	if (length < 2 * n) return false;
	for (let at = length - n; at < length; at++) if (said[at] !== said[at - n]) return false;
	return true;
}
function findRepeats(said) {
	let repeats;
	const mask = 2 ** Math.ceil(Math.log2(2 * said.length + 2)) - 1;
	const table = new Int32Array(mask + 1);
	for (let at = 0; at + repeatLength <= said.length; at++) {
		let slot = hashRun(said, at) & mask;
		while (table[slot] !== 0 && !isSameRun(said, table[slot] - 1, at)) slot = slot + 1 & mask;
		if (table[slot] === 0) table[slot] = at + 1;
		else (repeats ??= new Uint8Array(said.length)).fill(1, at, at + repeatLength);
	}
	return repeats;
}
function isSameRun(said, a, b) {
	for (let k = 0; k < repeatLength; k++) if (said[a + k] !== said[b + k]) return false;
	return true;
}
function hashRun(said, at) {
	let hash = 0;
	for (let k = at; k < at + repeatLength; k++) {
		const mixed = Math.imul(said[k], 3432918353);
		hash ^= Math.imul(mixed << 15 | mixed >>> 17, 461845907);
		hash = Math.imul(hash << 13 | hash >>> 19, 5) + 3864292196;
	}
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return hash ^ hash >>> 16;
}
// src/core/text/parse-text.ts
function parseText(text) {
	const words = tokenize(text);
	const { kept, repeated } = foldRepetitions(words);
	const tokens = tagWords(kept);
	return {
		text,
		tokens,
		clauses: findClauses(tokens),
		words: words.length,
		repeated
	};
}
function spanOf(parsed, from, to) {
	const first = parsed.tokens[from];
	const last = parsed.tokens[Math.max(from, to - 1)];
	if (first === void 0 || last === void 0) return {
		start: 0,
		end: 0
	};
	return {
		start: first.start,
		end: Math.max(first.end, last.end)
	};
}
// src/core/judge/lexicons/buzz.ts
var buzzWords = wordList(`
stakeholder, stakeholders, synergy, synergies, leverage, leveraged, leveraging, aligned, alignment, align, aligning, transparency, empathy, ownership, accountable, accountability,
proactive, proactively, dynamic, high-performing, performing, empower, empowered, empowering, vision, visionary, mindset, culture, values, value, excellence, passionate, passion, impact,
impactful, innovative, innovation, transformation, transformational, strategic, strategy, strategies, holistic, robust, scalable, seamless, best, practice, practices, growth, opportunity, opportunities,
collaboration, collaborate, collaborated, collaborative, collaboratively, communication, communicate, communicated, facilitated, consensus, perspectives, perspective, expectations, deliverables, milestones, roadmap, governance, structured, efficient, efficiently, effective,
effectively, objectives, goals, priorities, prioritise, prioritize, professional, professionally, personal, leadership, lead, leader, inspire, inspired, motivate, motivated, motivation, resilience, resilient,
trust, respect, positive, environment, complex, complexity, critical, challenging, challenges, successful, successfully, success, achieve, achieved, achievement, productive, productivity, continuous,
improvement, agile, quality, process, approach, solution, solutions, outcome, outcomes, results, measures, lessons, learnings, journey, teamwork, openness, honesty, feedback, energy, attitude, initiative,
constructive, diverse, inclusive, ensure, ensuring, ensured, foster, fostered, driven, drive, drove, deliver, delivered, timely, manner, cross-functional, functional, paradigm, ecosystem, framework, bandwidth
`);
// src/core/judge/word-order.json
var word_order_default = {
	"ADJ ADJ": -1.807,
	"ADJ ADP": .206,
	"ADJ ADV": -.805,
	"ADJ AUX": -2.424,
	"ADJ CCONJ": .435,
	"ADJ DET": -1.651,
	"ADJ INTJ": -.216,
	"ADJ NOUN": 1.114,
	"ADJ NUM": .021,
	"ADJ PART": .591,
	"ADJ PRON": -.757,
	"ADJ PROPN": -.006,
	"ADJ SCONJ": .464,
	"ADJ VERB": -2.711,
	"ADJ X": -.139,
	"ADP ADJ": -.412,
	"ADP ADP": -.817,
	"ADP ADV": -.973,
	"ADP AUX": -2.739,
	"ADP CCONJ": -1.031,
	"ADP DET": 1.338,
	"ADP INTJ": -.56,
	"ADP NOUN": -.155,
	"ADP NUM": 1.168,
	"ADP PART": -2.16,
	"ADP PRON": .227,
	"ADP PROPN": .922,
	"ADP SCONJ": -1.301,
	"ADP VERB": -1.368,
	"ADP X": -.283,
	"ADV ADJ": .562,
	"ADV ADP": -.002,
	"ADV ADV": .329,
	"ADV AUX": -.646,
	"ADV CCONJ": .064,
	"ADV DET": -.351,
	"ADV INTJ": .894,
	"ADV NOUN": -2.178,
	"ADV NUM": .066,
	"ADV PART": -.486,
	"ADV PRON": .581,
	"ADV PROPN": -2.061,
	"ADV SCONJ": .317,
	"ADV VERB": .259,
	"ADV X": -.156,
	"AUX ADJ": .549,
	"AUX ADP": -.677,
	"AUX ADV": .535,
	"AUX AUX": -.414,
	"AUX CCONJ": -2.11,
	"AUX DET": .272,
	"AUX INTJ": -.123,
	"AUX NOUN": -2.181,
	"AUX NUM": -.148,
	"AUX PART": 1.45,
	"AUX PRON": -.79,
	"AUX PROPN": -2.427,
	"AUX SCONJ": -.601,
	"AUX VERB": .879,
	"AUX X": -.226,
	"CCONJ ADJ": -.62,
	"CCONJ ADP": -.66,
	"CCONJ ADV": .663,
	"CCONJ AUX": -1.226,
	"CCONJ CCONJ": -4.245,
	"CCONJ DET": .007,
	"CCONJ INTJ": .968,
	"CCONJ NOUN": -1.014,
	"CCONJ NUM": -.243,
	"CCONJ PART": -.613,
	"CCONJ PRON": 1.017,
	"CCONJ PROPN": -.589,
	"CCONJ SCONJ": .385,
	"CCONJ VERB": -.259,
	"CCONJ X": -.142,
	"DET ADJ": 1.288,
	"DET ADP": -1.742,
	"DET ADV": -1.094,
	"DET AUX": -3.662,
	"DET CCONJ": -2.379,
	"DET DET": -2.236,
	"DET INTJ": -1.897,
	"DET NOUN": 1.34,
	"DET NUM": .166,
	"DET PART": -3.202,
	"DET PRON": -2.242,
	"DET PROPN": 1.567,
	"DET SCONJ": -2.497,
	"DET VERB": -2.013,
	"DET X": -.269,
	"INTJ ADJ": -.79,
	"INTJ ADP": -.512,
	"INTJ ADV": 1.385,
	"INTJ AUX": -1.22,
	"INTJ CCONJ": .702,
	"INTJ DET": -.686,
	"INTJ INTJ": .562,
	"INTJ NOUN": -1.873,
	"INTJ NUM": -.962,
	"INTJ PART": -1.032,
	"INTJ PRON": .815,
	"INTJ PROPN": -.272,
	"INTJ SCONJ": .318,
	"INTJ VERB": -.943,
	"INTJ X": -.008,
	"NOUN ADJ": -1.13,
	"NOUN ADP": .686,
	"NOUN ADV": .075,
	"NOUN AUX": -.066,
	"NOUN CCONJ": 1.089,
	"NOUN DET": -.937,
	"NOUN INTJ": -.97,
	"NOUN NOUN": -.306,
	"NOUN NUM": -.682,
	"NOUN PART": -.135,
	"NOUN PRON": .086,
	"NOUN PROPN": -1.153,
	"NOUN SCONJ": .238,
	"NOUN VERB": -.617,
	"NOUN X": .679,
	"NUM ADJ": -.777,
	"NUM ADP": .576,
	"NUM ADV": -.636,
	"NUM AUX": -.909,
	"NUM CCONJ": .285,
	"NUM DET": -1.473,
	"NUM INTJ": -.835,
	"NUM NOUN": 1.004,
	"NUM NUM": .865,
	"NUM PART": -1.085,
	"NUM PRON": -1.105,
	"NUM PROPN": .026,
	"NUM SCONJ": -1.096,
	"NUM VERB": -1.901,
	"NUM X": -.069,
	"PART ADJ": -1.03,
	"PART ADP": -1.516,
	"PART ADV": -.395,
	"PART AUX": -.069,
	"PART CCONJ": -2.917,
	"PART DET": -1.99,
	"PART INTJ": -.901,
	"PART NOUN": -1.252,
	"PART NUM": -2.88,
	"PART PART": -.5,
	"PART PRON": -2.442,
	"PART PROPN": -1.446,
	"PART SCONJ": -1.894,
	"PART VERB": 1.698,
	"PART X": -.077,
	"PRON ADJ": -.861,
	"PRON ADP": -.737,
	"PRON ADV": .033,
	"PRON AUX": 1.413,
	"PRON CCONJ": -.522,
	"PRON DET": -1.592,
	"PRON INTJ": -1.604,
	"PRON NOUN": -.85,
	"PRON NUM": -1.698,
	"PRON PART": -.782,
	"PRON PRON": -.916,
	"PRON PROPN": -1.938,
	"PRON SCONJ": -.595,
	"PRON VERB": .799,
	"PRON X": .296,
	"PROPN ADJ": -1.955,
	"PROPN ADP": .575,
	"PROPN ADV": -.094,
	"PROPN AUX": -1.73,
	"PROPN CCONJ": 1.123,
	"PROPN DET": -.982,
	"PROPN INTJ": -.223,
	"PROPN NOUN": .15,
	"PROPN NUM": -.662,
	"PROPN PART": -.745,
	"PROPN PRON": .347,
	"PROPN PROPN": .657,
	"PROPN SCONJ": .477,
	"PROPN VERB": -1.253,
	"PROPN X": -.014,
	"SCONJ ADJ": -.884,
	"SCONJ ADP": -1.293,
	"SCONJ ADV": .087,
	"SCONJ AUX": -2.088,
	"SCONJ CCONJ": -1.003,
	"SCONJ DET": .518,
	"SCONJ INTJ": -.672,
	"SCONJ NOUN": -1.239,
	"SCONJ NUM": -.288,
	"SCONJ PART": -1.489,
	"SCONJ PRON": 1.262,
	"SCONJ PROPN": -.446,
	"SCONJ SCONJ": -.816,
	"SCONJ VERB": -1.216,
	"SCONJ X": -.051,
	"VERB ADJ": -.113,
	"VERB ADP": .663,
	"VERB ADV": .166,
	"VERB AUX": -1.965,
	"VERB CCONJ": -.017,
	"VERB DET": .484,
	"VERB INTJ": 1.044,
	"VERB NOUN": -1.063,
	"VERB NUM": -.185,
	"VERB PART": .466,
	"VERB PRON": .441,
	"VERB PROPN": -2.864,
	"VERB SCONJ": .935,
	"VERB VERB": -1.583,
	"VERB X": -.341,
	"X ADJ": -.14,
	"X ADP": -.281,
	"X ADV": -.153,
	"X AUX": -.227,
	"X CCONJ": -.142,
	"X DET": -.267,
	"X INTJ": -.006,
	"X NOUN": .961,
	"X NUM": -.069,
	"X PART": -.077,
	"X PRON": -.394,
	"X PROPN": -.014,
	"X SCONJ": -.051,
	"X VERB": -.343,
	"X X": 0
};
// src/core/judge/word-order.ts
var affinities = new Map();
for (const [pair, affinity] of Object.entries(word_order_default)) {
	const [first = "", second = ""] = pair.split(" ");
	affinities.set(first, (affinities.get(first) ?? new Map()).set(second, affinity));
}
var fewestNeighbours = 25;
function isOutOfOrder(tokens) {
	if (tokens.length <= fewestNeighbours) return false;
	let sum = 0;
	for (let i = 0; i + 1 < tokens.length; i++) sum += affinities.get(tokens[i].pos)?.get(tokens[i + 1].pos) ?? rarest;
	return sum < 0;
}
var rarest = -2;
// src/core/judge/account.ts
var noAccountLabels = {
	"too-short": "Too little is said to rate",
	"question-only": "The question is said back",
	repetition: "One thing is said again and again",
	"no-sentences": "The words make no sentences",
	"nothing-happened": "Nothing is told that happened",
	buzzwords: "The words fit any project"
};
var fewestWords = 18;
var fewestUnrepeated = 45;
var unknownShare = .4;
var buzzShare = .2;
function findNoAccount(reading, question) {
	const distinct = new Set(reading.tokens.map((token) => token.norm));
	if (distinct.size < fewestWords) return "too-short";
	if (question !== void 0) {
		for (const token of parseText(question).tokens) distinct.delete(token.norm);
		if (distinct.size < fewestWords / 2) return "question-only";
	}
	if (reading.repeated * 2 >= reading.words && reading.tokens.length < fewestUnrepeated) return "repetition";
	if (isScrambled(reading)) return "no-sentences";
	if (reading.account === 0) return "nothing-happened";
	if (shareOfBuzz(reading) >= buzzShare) return "buzzwords";
	return null;
}
function isScrambled({ tokens }) {
	if (tokens.filter((token) => token.unknown).length > unknownShare * tokens.length) return true;
	return isOutOfOrder(tokens);
}
function shareOfBuzz(reading) {
	let content = 0;
	let buzz = 0;
	for (const token of reading.tokens) {
		if (token.pos !== "NOUN" && token.pos !== "VERB" && token.pos !== "ADJ" && token.pos !== "ADV") continue;
		content += 1;
		if (buzzWords.has(token.norm)) buzz += 1;
	}
	return buzz / Math.max(1, content);
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
var propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
var NUMBER_FORMAT_RANGES = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
var installing;
var broke = false;
var breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a$1;
var _zodDesc = {
	value: void 0,
	enumerable: false
};
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
var _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
var _issuesDesc = {
	value: void 0,
	enumerable: false
};
var _installedToString = new WeakSet([Object.prototype, Error.prototype]);
var initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
var $ZodError = $constructor("$ZodError", initializer$1);
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
var _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
var COMPILE_INVALID = Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
var validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
var _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// node_modules/zod/v4/core/checks.js
var $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
var _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
var $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckLengthEquals = $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// node_modules/zod/v4/core/versions.js
var version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
var $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
var $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
var $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
var $ZodIntersection = $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = new Map();
	let unrecIssue;
	const keyIssues = new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
var $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
var $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
var $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
var $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
var $ZodPrefault = $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodNonOptional = $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
var $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
var $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
var $ZodReadonly = $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
var $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
var recursive = new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
var handoff;
var open = [];
var memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/zod/v4/locales/en.js
var error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
function _superRefine(fn, params) {
	const ch = _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
var narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
var narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = new Set());
	agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
var contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
var enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
var customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
var unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
var intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
var nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
var initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
var ZodRealError = $constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/classic/parse.js
var parse = _parse(ZodRealError);
var parseAsync = _parseAsync(ZodRealError);
var safeParse = _safeParse(ZodRealError);
var safeParseAsync = _safeParseAsync(ZodRealError);
var encode = _encode(ZodRealError);
var decode = _decode(ZodRealError);
var encodeAsync = _encodeAsync(ZodRealError);
var decodeAsync = _decodeAsync(ZodRealError);
var safeEncode = _safeEncode(ZodRealError);
var safeDecode = _safeDecode(ZodRealError);
var safeEncodeAsync = _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
var ZodType = $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
var ZodArray = $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
var ZodUnion = $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
var ZodIntersection = $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
var ZodEnum = $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	return new ZodEnum({
		type: "enum",
		entries: Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values,
		...normalizeParams(params)
	});
}
var ZodLiteral = $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
var ZodTransform = $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
var ZodOptional = $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
var ZodExactOptional = $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
var ZodNullable = $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
var ZodDefault = $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
var ZodPrefault = $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
var ZodNonOptional = $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
var ZodCatch = $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
var ZodPipe = $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
var ZodReadonly = $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
var ZodCustom = $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
// src/core/judge/dimension.ts
var dimensions = [
	"moment",
	"ownership",
	"decision",
	"tension",
	"people",
	"outcome",
	"learning"
];
_enum(dimensions);
_enum([
	"disagreement",
	"near-failure",
	"stakeholder",
	"lesson",
	"handoff",
	"feedback",
	"anchor"
]);
var requiredDimensions = {
	disagreement: [
		"people",
		"tension",
		"decision",
		"outcome"
	],
	"near-failure": [
		"moment",
		"ownership",
		"decision",
		"outcome"
	],
	stakeholder: [
		"people",
		"tension",
		"ownership",
		"outcome"
	],
	lesson: ["moment", "learning"],
	handoff: [
		"people",
		"ownership",
		"outcome"
	],
	feedback: [
		"people",
		"moment",
		"learning"
	],
	anchor: [
		"ownership",
		"decision",
		"tension",
		"outcome"
	]
};
union([
	literal(1),
	literal(2),
	literal(3),
	literal(4),
	literal(5)
]);
// src/core/judge/lexicons/verbs.ts
var genericVerbs = wordList(`
be, have, do, can, could, get, make, go, try, help, work, use, need, want, like, love, feel, think, believe, know, hope,
consider, ensure, manage, handle, deal, align, leverage, facilitate, communicate, collaborate, coordinate, drive, lead,
support, enable, empower, foster, promote, encourage, motivate, inspire, engage, involve, optimize, optimise, improve,
enhance, deliver, achieve, succeed, overcome, address, solve, resolve, focus, prioritize, prioritise, strive, contribute,
participate, experience, face, learn, grow, develop, demonstrate, utilize, utilise, implement, execute, apply, adapt,
maintain, establish, build, create, provide, become, continue, remain, seek, embrace, value, respect, understand,
appreciate, realize, realise, end, start, begin, keep, stay, seem, mean, tend, guess, suppose, remember, recall, struggle,
enjoy, care, matter, happen, come, define, gain, strengthen, bring, spearhead, champion, mitigate, transform, streamline,
embody, cultivate, listen, reflect, analyse, analyze, assess, evaluate, identify, proceed, perform, complete, accomplish
`);
var speechVerbs = wordList(`
say, tell, ask, answer, reply, argue, insist, propose, suggest, offer, promise, warn, admit, explain, shout, write, call,
ring, phone, text, email, mail, announce, object, complain, mention, recommend, report, confess, apologise, apologize,
thank, beg, demand, remind, convince, persuade, nod, laugh, shrug, go, speak, talk
`);
var decisionVerbs = wordList(`
decide, choose, pick, opt, refuse, reject, cancel, stop, halt, kill, pull, drop, cut, hold, postpone, delay, roll, revert,
abandon, scrap, freeze, split, switch, swap, overrule, veto, commit, insist, select, settle, limit, cap, close, remove,
keep, leave, announce, redo, restart, skip, sign, forgo, sacrifice, agree, accept, decline, throttle, ban, turn, take, give,
let, ship, block, move
`);
var clearDecisionVerbs = wordList(`
decide, choose, opt, refuse, reject, cancel, stop, halt, kill, pull, drop, postpone, revert, abandon, scrap, overrule, veto,
freeze, split, hold, switch, cut, ban, throttle, forgo, sacrifice, limit, cap, settle
`);
var positionVerbs = wordList(`
want, insist, refuse, argue, object, demand, prefer, fear, believe, think, worry, doubt, expect, need, promise, say, tell,
ask, warn, hate, dislike, distrust, trust, resist, oppose, disagree, complain, claim, maintain, hope, wish, feel, answer,
reply, reject, deny, require, threaten, care, mind, suspect, assume, block, swear, shout, pressure, push
`);
var movedVerbs = wordList(`
agree, accept, admit, nod, laugh, sign, approve, apologise, apologize, concede, relent, allow, let, change, turn, soften,
come, give, join, withdraw, confirm, offer, return, grant, thank, unplug, try, stop, start, smile, buy, open, send, book,
order, choose, pick, move, lend, drop, look
`);
var failureVerbs = wordList(`
fail, break, freeze, crash, hang, stall, leak, lose, miss, stop, drop, reject, refuse, corrupt, overflow, collapse, burn,
sink, die, disappear, vanish, slip, jam, block, choke, flood, explode, fall, climb, jump, swap, duplicate, delete, overload,
overwrite, forget, underestimate, underestimate, misread, mistake, delay, cancel, quit, resign, complain, cry, shout, bleed,
spread, sink, trip, rot, bite, cost, hurt, damage, suffer, ruin, wreck, stuck, clash, fight, argue, laugh, oversleep, expire
`);
var resultVerbs = wordList(`
ship, launch, deliver, release, sign, pass, renew, close, restore, recover, fall, drop, rise, grow, climb, halve, double,
triple, open, run, finish, complete, save, earn, win, sell, fix, delete, remove, switch, migrate, approve, adopt, order, buy,
stay, last, survive, hold, return, publish, cut, reduce, increase, reach, cost, raise, lose, find, use, call, book, end,
succeed, fail, hire, promote, leave, join, keep, happen, live, arrive, start, retire, need, go, come, take, decrease, score
`);
var sceneVerbs = wordList(`
see, notice, watch, hear, look, sit, stand, walk, drive, fly, lie, sleep, wake, smell, touch, hold, carry, count, read,
open, type, ring, call, laugh, cry, shout, whisper, stare, smile, nod, arrive, leave, enter, wait, spot, catch, find, come
`);
var feelingVerbs = wordList(`
think, feel, believe, know, hope, like, love, enjoy, care, want, need, wish, guess, suppose, remember, recall, appreciate, value,
mean, understand, realise, realize, seem, matter, experience, face, struggle, respect
`);
// src/core/judge/lexicons/places.ts
var placeNouns = wordList(`
room, office, corridor, hallway, hall, kitchen, canteen, cafeteria, lift, elevator, stairs, stairwell, lobby, reception,
basement, cellar, roof, balcony, garage, yard, garden, street, road, bridge, tunnel, station, platform, airport, terminal,
gate, port, harbour, harbor, dock, quay, ship, boat, plane, train, bus, tram, taxi, cab, car, van, truck, lorry, bike,
desk, counter, table, bench, whiteboard, board, screen, wall, window, door, phone, call, laptop, console, terminal,
depot, warehouse, factory, plant, lab, laboratory, workshop, studio, theatre, theater, stage, stadium, field, court, pool,
gym, track, church, school, classroom, lecture, library, hospital, ward, clinic, surgery, pharmacy, shop, store, market,
bakery, restaurant, bar, cafe, pub, hotel, house, home, flat, apartment, bed, bathroom, camp, beach, park, forest, farm,
greenhouse, stable, village, town, city, branch, headquarters, site, customer, meeting, standup, retro, retrospective,
review, kickoff, demo, fair, conference, workshop, interview, steering, crane, server, rack, datacentre, center, centre,
booth, stand, stairway, parking, lot, playground, dorm, museum, archive, bank, embassy, courthouse, mine, rig, mill
`);
// src/core/judge/lexicons/times.ts
var weekdays = wordList("monday, tuesday, wednesday, thursday, friday, saturday, sunday");
var months = wordList(`
january, february, march, april, may, june, july, august, september, october, november, december
`);
var seasons = wordList("spring, summer, autumn, fall, winter");
var dayParts = wordList(`
morning, afternoon, evening, night, noon, midnight, dawn, lunch, lunchtime, breakfast, dinner, weekend, am, pm
`);
var timeUnits = wordList(`
second, seconds, minute, minutes, min, mins, hour, hours, day, days, night, nights, week, weeks, fortnight, month, months,
quarter, quarters, semester, semesters, term, terms, year, years, weekend, weekends, shift, shifts, sprint, sprints
`);
var clockNumbers = wordList(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, noon, midnight, fifteen, twenty, thirty
`);
// src/core/judge/word-class.ts
var determiners = wordList("the, a, an, this, that, these, those");
var possessives = wordList("my, our, his, her, their, its, your, 's");
var beForms = wordList("was, were, is, are, 's, 're, been, went, got");
var ordinals$1 = wordList("first, second, third, fourth, fifth, last, next, same, previous, following, final, very");
var written = wordList(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion,
half, third, quarter, dozen, twice, double, couple
`);
var scales = wordList("hundred, thousand, million, billion, dozen, percent, per");
var writtenNumbers = new Set([...written].filter((word) => word !== "one"));
var classWords = {
	"@day": [weekdays],
	"@month": [months],
	"@season": [seasons],
	"@part": [dayParts],
	"@unit": [timeUnits],
	"@num": [writtenNumbers],
	"@det": [determiners],
	"@poss": [possessives],
	"@dp": [determiners, possessives],
	"@ord": [ordinals$1],
	"@place": [placeNouns],
	"@person": [roleNouns],
	"@group": [groupNouns],
	"@be": [beForms]
};
var classPoses = {
	"@adj": ["ADJ", "ADV"],
	"@noun": ["NOUN", "PROPN"],
	"@verb": ["VERB"]
};
var classBits = Object.fromEntries([...new Set([
	...Object.keys(classWords),
	...Object.keys(classPoses),
	"@hour",
	"@year",
	"@nth",
	"@name",
	"@any"
])].map((name, index) => [name, 1 << index]));
var maskByWord = new Map();
for (const [name, lists] of Object.entries(classWords)) for (const word of lists.flatMap((list) => [...list])) maskByWord.set(word, (maskByWord.get(word) ?? 0) | classBits[name]);
var maskByPos = new Map();
for (const [name, poses] of Object.entries(classPoses)) for (const pos of poses) maskByPos.set(pos, (maskByPos.get(pos) ?? 0) | classBits[name]);
var anyBit = classBits["@any"];
var monthBit = classBits["@month"];
var numberBit = classBits["@num"];
var yearBit = classBits["@year"];
var nthBit = classBits["@nth"];
var hourBit = classBits["@hour"];
var nameBits = classBits["@name"] | classBits["@person"];
function maskOf(tokens, at) {
	const { norm, pos } = tokens[at];
	let mask = anyBit | (maskByWord.get(norm) ?? 0) | (maskByPos.get(pos) ?? 0);
	if (norm === "may" && pos === "AUX") mask &= ~monthBit;
	if (beginsWithNumber(norm)) {
		mask |= numberBit;
		if (/^(?:19|20)\d\d$/.test(norm)) mask |= yearBit;
		if (/^\d{1,2}(?:st|nd|rd|th)$/.test(norm)) mask |= nthBit;
		if (isHour(tokens, at)) mask |= hourBit;
	} else if (clockNumbers.has(norm) && isHour(tokens, at)) mask |= hourBit;
	if (isProbableName(tokens, at)) mask |= nameBits;
	return mask;
}
function beginsWithNumber(word) {
	const first = word.charCodeAt(0);
	return first < 128 ? first >= 48 && first <= 57 : /^\p{N}/u.test(word);
}
function isNumber({ norm }) {
	return beginsWithNumber(norm) || writtenNumbers.has(norm);
}
function isHour(tokens, at) {
	const token = tokens[at];
	if (/^\d{1,2}[:.]\d\d$/.test(token.norm)) return true;
	if (!clockNumbers.has(token.norm) && !/^(?:\d|1\d|2[0-4])(?:am|pm)?$/.test(token.norm) && !/^[012]\d[0-5]\d$/.test(token.norm)) return false;
	const next = tokens[at + 1];
	if (next !== void 0 && (scales.has(next.norm) || next.norm === "in" && tokens[at + 2]?.pos === "NUM")) return false;
	return next === void 0 || next.pos !== "NOUN" && next.pos !== "ADJ" && next.pos !== "NUM" || dayParts.has(next.norm) || next.norm === "past" || written.has(next.norm) || /^\d\d$/.test(next.norm);
}
// src/core/judge/phrase.ts
var numberByWord = new Map();
var byFirstWord = [[]];
var byFirstClass = Array.from({ length: 32 }, () => []);
var firstClasses = 0;
var sets = 0;
function numberOf(word) {
	const known = numberByWord.get(word);
	if (known !== void 0) return known;
	byFirstWord.push([]);
	numberByWord.set(word, byFirstWord.length - 1);
	return byFirstWord.length - 1;
}
function phraseSet(text) {
	const set = sets;
	sets += 1;
	for (const entry of wordList(text)) {
		const phrase = entry.split(" ").map((word) => {
			const bit = classBits[word];
			return bit === void 0 ? numberOf(word) : -bit;
		});
		const first = phrase[0];
		const beginnings = first < 0 ? byFirstClass[Math.log2(-first)] : byFirstWord[first];
		if (first < 0) firstClasses |= -first;
		const last = beginnings.at(-1);
		if (last?.set !== set) beginnings.push({
			set,
			phrases: [phrase]
		});
		else {
			last.phrases.push(phrase);
			last.phrases.sort((a, b) => b.length - a.length);
		}
	}
	return { id: set };
}
var matchesByTokens = new WeakMap();
function matchAll(tokens) {
	const before = matchesByTokens.get(tokens);
	if (before !== void 0 && before.sets === sets) return before.matches;
	const words = [];
	const masks = [];
	for (let at = 0; at < tokens.length; at++) {
		words.push(numberByWord.get(tokens[at].norm) ?? 0);
		masks.push(maskOf(tokens, at));
	}
	const text = {
		words,
		masks
	};
	const matches = [];
	for (let at = 0; at < tokens.length; at++) {
		addMatches(matches, text, at, byFirstWord[text.words[at]]);
		for (let bits = text.masks[at] & firstClasses; bits !== 0; bits &= bits - 1) addMatches(matches, text, at, byFirstClass[31 - Math.clz32(bits & -bits)]);
	}
	matchesByTokens.set(tokens, {
		matches,
		sets
	});
	return matches;
}
function addMatches(matches, text, at, beginnings) {
	for (const { set, phrases } of beginnings) {
		const length = longestMatch(text, at, phrases);
		if (length === 0) continue;
		const runs = matches[set] ??= [];
		const last = runs.at(-1);
		if (last?.from !== at) runs.push({
			from: at,
			to: at + length
		});
		else if (last.to < at + length) last.to = at + length;
	}
}
function longestMatch({ words, masks }, at, phrases) {
	for (const phrase of phrases) {
		if (at + phrase.length > words.length) continue;
		let k = 1;
		while (k < phrase.length) {
			const word = phrase[k];
			if (word > 0 ? words[at + k] !== word : (masks[at + k] & -word) === 0) break;
			k += 1;
		}
		if (k === phrase.length) return k;
	}
	return 0;
}
function findPhrases(tokens, { id }) {
	let end = 0;
	const found = [];
	for (const { from, to } of matchAll(tokens)[id] ?? []) {
		if (from < end) continue;
		found.push({
			from,
			to
		});
		end = to;
	}
	return found;
}
// src/core/judge/lexicons/plain-nouns.ts
var plainNouns = wordList(`
project, team, work, time, thing, people, problem, issue, way, situation, company, job, lot, part, kind, sort, bit, end, start, beginning, point, case, example, fact, idea, question, answer, reason, result, goal, task,
role, group, member, person, someone, somebody, everyone, anyone, colleague, coworker, manager, leader, boss, day, week, month, year, hour, minute, moment, experience, life, world, level, number, place, side, order,
step, plan, change, decision, choice, option, matter, topic, area, field, information, detail, system, process, approach, method, tool, product, service, customer, client, user, business, organization, organisation,
department, management, meeting, discussion, conversation, conflict, difference, opinion, view, difficulty, success, failure, mistake, lesson, skill, ability, knowledge, effort, help, support, need, want, feeling, sense,
mind, heart, story, everything, something, nothing, anything, phase, period, course, run, deal, rest, half, couple, handful, deadline, schedule, requirement, requirements, stuff, guy, man, woman, friend, morning, evening, night, afternoon, one,
spring, summer, autumn, winter, quarter, percent, per, cent, program, programme, technology, environment, position, tension, challenge, struggle, other, others, call, line, right, show, hand, use, look, back, act, way, name, word, turn, try, talk, chance, care, fine, point, note, pair, kid, people, folk, folks, guess, sake, pain, price, cost, total, amount, figure, level, rate, share, rule, rise, fall, drop, loss, saving, move, start, stop, control, record, mode, stage, state, status, trust, fear, hope, interest, opinion, voice, favour, favor, wrong, worth, bunch, kinda, bit, ok, okay, yeah, none,
pressure, stress, morale, motivation, school, college, class
`);
// src/core/judge/thing.ts
var abstractEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ing|cy|dom|hood|ure|sis)s?$/;
function isThing(tokens, at) {
	const token = tokens[at];
	const { pos, norm, lemma } = token;
	if (pos !== "NOUN" && pos !== "PROPN" || norm.length < 3 || isNumber(token)) return false;
	const next = tokens[at + 1];
	if (next !== void 0 && roleNouns.has(next.norm)) return false;
	return !(plainNouns.has(lemma) || plainNouns.has(norm) || buzzWords.has(norm) || weekdays.has(norm) || months.has(norm) || seasons.has(norm) || dayParts.has(norm) || timeUnits.has(norm) || abstractEnding.test(norm) || isProbableName(tokens, at));
}
// src/core/judge/practice.ts
var marks$1 = phraseSet(`
now, since then, ever since, since that, since that day, from that day, these days, nowadays, from then on, from now on, no longer, any more, anymore,
every time, until today, to this day, before every, before each, before any, after every, after each, still, today, what i do since, since it, since, from there on
`);
var reach$2 = 9;
var laterPart$2 = .45;
var fewestPast = 2;
var states = wordList("be, have, can, could, would, need, regret, sound, call, live, own, belong, know, love, wonder, hate, promise, swear, bet, recommend, admit, agree, doubt, find, want, carry");
var vague = wordList("better, earlier, sooner, less, little, harder, carefully, openly, directly, closer");
function findPractice({ tokens, clauses }) {
	const late = tokens.length * laterPart$2;
	const past = clauses.filter((clause) => clause.mode === "past" && clause.actor !== "thing").length;
	const found = new Set();
	if (past === 0) return found;
	const markedFrom = new Int32Array(tokens.length + 1);
	for (const run of findPhrases(tokens, marks$1)) markedFrom[run.from + 1] = 1;
	for (let at = 1; at < markedFrom.length; at++) markedFrom[at] += markedFrom[at - 1];
	const hasMark = (from, to) => markedFrom[Math.min(tokens.length, Math.max(0, to))] > markedFrom[Math.max(0, from)];
	const tellsInPast = ownPastFirst(clauses, late);
	clauses.forEach((clause, index) => {
		if (clause.from < late || clause.passive || clause.actorWord === "you") return;
		const own = clause.actor === "i" || clause.actor === "we";
		if (!(clause.mode === "now" || clause.mode === "told-now" || clause.mode === "habit") || states.has(clause.verb) || feelingVerbs.has(clause.act)) return;
		const isDated = hasMark(clause.verbAt - reach$2, clause.to + 1);
		if (clause.reported && !isDated) return;
		const follows = clauses[index - 1];
		if (follows !== void 0 && speechVerbs.has(follows.verb) && !own) return;
		if (own ? isDated || tellsInPast && past >= fewestPast && isSpoken(clause) && isRule(tokens, clause) : isDated && (clause.mode !== "told-now" || tellsInPast)) found.add(index);
	});
	return found;
}
var always = wordList("every, each, always, never, whenever, all, both, any, anybody, nobody, daily");
function isRule(tokens, { subjectFrom, to, negated }) {
	if (negated || tokens[subjectFrom - 1]?.norm === "so") return true;
	for (let at = subjectFrom; at < to; at++) if (always.has(tokens[at].norm)) return true;
	return false;
}
var asides = wordList("say, mean, admit, go, thank");
function isSpoken({ actorWord, verb, act }) {
	return actorWord !== void 0 && !asides.has(verb) && !genericVerbs.has(act);
}
function ownPastFirst(clauses, before) {
	let past = 0;
	let present = 0;
	for (const { actor, mode, from } of clauses) {
		if (from >= before || actor !== "i" && actor !== "we") continue;
		if (mode === "past") past += 1;
		else if (mode === "told-now") present += 1;
	}
	return present === 0 || past >= 2 * present;
}
var lightVerbs$1 = wordList("communicate, say, ask, tell, speak, talk, check, prepare, plan, explain, inform, involve, document, send, share, write, do, look, pay, take, give");
var halved = wordList("more, bit, sometimes, try, tries, often, possible, usually");
function isVaguePractice({ tokens }, clause) {
	let light = genericVerbs.has(clause.act) || lightVerbs$1.has(clause.act);
	let concrete = false;
	for (let at = clause.from; at < clause.to; at++) {
		const { norm } = tokens[at];
		if (halved.has(norm) && tokens[at - 1]?.norm !== "any") return true;
		if (vague.has(norm)) light = true;
		if (isNumber(tokens[at]) || isThing(tokens, at)) concrete = true;
	}
	return light && !concrete;
}
// src/core/judge/reading.ts
var leastShare = .2;
var fewestEvents = 2;
function readAnswer(parsed) {
	const clauseAt = new Int32Array(parsed.tokens.length).fill(-1);
	let events = 0;
	let bare = 0;
	let general = 0;
	let ownActs = 0;
	const practice = findPractice(parsed);
	parsed.clauses.forEach((clause, index) => {
		clauseAt.fill(index, clause.from, parsed.clauses[index + 1]?.from ?? parsed.tokens.length);
		if (clause.reported || clause.actor === "thing" || clause.actorWord === "you") return;
		if (happened(clause)) {
			if (isBare(clause)) bare += 1;
			else events += 1;
			if (clause.actor === "i" && !genericVerbs.has(clause.act)) ownActs += 1;
		} else if (isGeneral$1(clause) && !practice.has(index) && !isQuoted(parsed, clause)) general += 1;
	});
	if (practice.size > 0) events += bare;
	const share = events / Math.max(1, events + general);
	const account = events < fewestEvents && ownActs === 0 && (events === 0 || practice.size === 0) ? 0 : Math.min(1, Math.max(0, (share - leastShare) / .3));
	return {
		...parsed,
		clauseAt,
		account,
		practice,
		tellsEvents: account > 0
	};
}
var quotationReach = 200;
function isQuoted({ text, tokens }, clause) {
	const at = tokens[clause.verbAt].start;
	const left = text.slice(Math.max(0, at - quotationReach), at);
	const right = text.slice(at, at + quotationReach);
	if (left.lastIndexOf("“") > left.lastIndexOf("”")) return right.includes("”");
	return left.split("\"").length % 2 === 0 && right.includes("\"");
}
function isBare(clause) {
	if (feelingVerbs.has(clause.act)) return true;
	return !(clause.actor === "i" || clause.actor === "person" || clause.passive) && (clause.act === "be" || clause.act === "have" || clause.act === "work");
}
function happened(clause) {
	return clause.mode === "past" || clause.mode === "told-now";
}
function isGeneral$1(clause) {
	return clause.mode === "habit" || clause.mode === "would" || clause.mode === "now";
}
var openingReach = 12;
function inEvent(reading, at) {
	const index = reading.clauseAt[at] ?? -1;
	const own = reading.clauses[index];
	if (own !== void 0 && (own.mode === "habit" || own.mode === "would")) return false;
	if (own !== void 0 && happened(own)) return true;
	const next = reading.clauses[index + 1];
	if (next === void 0 || !happened(next)) return false;
	if (index < 0) return true;
	if (next.from - at > openingReach) return false;
	for (let k = at + 1; k <= next.from; k++) if (reading.tokens[k].after === "stop") return false;
	return true;
}
function endsSentence(reading, before, after) {
	const { end } = reading.tokens[before];
	const { start } = reading.tokens[after];
	if (start <= end || start === end + 1 && reading.text[end] === " ") return false;
	return /[.!?;\n]/.test(reading.text.slice(end, start));
}
// src/core/judge/rule.ts
function defineRule(rule) {
	return rule;
}
function phrasesInEvents(reading, phrases) {
	return findPhrases(reading.tokens, phrases).filter((run) => inEvent(reading, run.from));
}
function eventRuns(reading, test) {
	const runs = [];
	reading.clauses.forEach((clause, index) => {
		if (happened(clause) && !clause.reported && test(clause, index)) runs.push(clauseRun(clause));
	});
	return runs;
}
var quoteTail = 5;
function clauseRun(clause) {
	return {
		from: clause.subjectFrom,
		to: Math.min(clause.to, clause.verbAt + 1 + quoteTail)
	};
}
function runsBegin(reading, runs) {
	const before = new Int32Array(reading.tokens.length + 1);
	for (const run of runs) before[run.from + 1] = 1;
	for (let at = 1; at < before.length; at++) before[at] += before[at - 1];
	const clamp = (at) => Math.min(before.length - 1, Math.max(0, at));
	return (from, to) => before[clamp(to)] > before[clamp(from)];
}
function distinctBy(runs, key) {
	const seen = new Set();
	return runs.filter((run) => {
		const k = key(run);
		if (seen.has(k)) return false;
		seen.add(k);
		return true;
	});
}
function wordsOf$1(reading, run) {
	let words = "";
	for (let i = run.from; i < run.to; i++) words += reading.tokens[i].norm + " ";
	return words;
}
// src/core/judge/facet-signs.ts
function clauses(reading, weight, test) {
	return reading.clauses.flatMap((clause, index) => test(clause, index) ? [{
		run: clauseRun(clause),
		weight
	}] : []);
}
function phrases$29(reading, weight, set) {
	return findPhrases(reading.tokens, set).map((run) => ({
		run,
		weight
	}));
}
function found(drafts, weight, ids) {
	return drafts.flatMap(({ rule, run }) => ids.includes(rule.id) ? [{
		run,
		weight
	}] : []);
}
var isOther = ({ actor }) => actor === "person" || actor === "group" || actor === "other";
var isOwn = ({ actor }) => actor === "i" || actor === "we";
var passing = phraseSet(`
hand over, handed over, handing over, hands over, hand it to, hand it over, handed it, handed the, handed our, handed my, handed her, handed him, handed them, handing it, handing the, handed to, hand the, handover, handovers, handoff, hand off, handed off, took over, take over, takes over, taken over,
taking over, took it on, took it from, takes it, successor, inherited, inherit, passed it, passed on, pass it on, passed the, replaced me, my replacement, in my place, my place, after me, when i left, after i left, before i left, since i left,
i left in, i left for, i left the, i was leaving, i 'm leaving, leaving the company, i moved to, i moved into, when i moved, i moved on, parental leave, maternity leave, last day, my last, my final, final @unit, last @num weeks, last @num days, farewell,
my notice, notice period, retired, retirement, stepped down, i changed jobs, 's now, has it now, runs it now, runs it, has run it, the keys, new owner, new lead, took it, got the, gave up the, is in the hands, i went on, goes on without, the one after, next one in,
getting it, gets it, given to, went to @name, has it, his now, hers now, theirs now, i 've gone, since i 'm gone, i was gone, i 'd gone, i went to, i 've been in, moved away
`);
var letting = phraseSet(`
let him, let her, let them, gave him, gave her, gave them, left him, left her, left them, showed him, showed her, showed them, taught him, taught her, taught them, on her own, on his own, on their own, without me, by herself, by himself,
alone, i only watched, i watched, stayed out, called me, rang me, phoned me, asked me, wrote to me, my notes, my notebook, my list, runbook, made him, made her, i only held
`);
var aboutMe = phraseSet(`
feedback, criticism, criticised, criticized, appraisal, performance review, in my review, in a review, took me aside, took him aside, took her aside, told him, told her, told them, pulled me aside, take me aside, told me off, told me that i, told me i, said i, said that i, says i, say i, told me my, said my, said to me you,
about me, about myself, of myself, i come across, i came across, me to my face, @num degree, my review, complained about me, complaint about me, i was told, 360
`);
var telling = wordList("say, tell, write, point, mention, note, answer, go, remark, shout, whisper, explain, complain");
var tellReach = 7;
var offers = wordList("can, could, will, 'll, may, get, want, 've, have, need, know, would, 'd");
function isToldAboutSelf(reading, { verb, verbAt, mode, actorWord }) {
	if (mode === "would" || !telling.has(verb) || actorWord === "you") return false;
	const { tokens } = reading;
	for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + tellReach); at++) {
		const word = tokens[at].norm;
		if (word === "my" || word === "your" || word === "i" && at <= verbAt + 3) return true;
		if (word === "you") return !offers.has(tokens[at + 1]?.norm ?? "");
	}
	return false;
}
var fillerVerbs = wordList("know, mean, see, can, could, will, would, have, want, imagine, guess, get");
var giving = wordList("give, hand, leave, pass, teach, show, train");
function givesTo({ tokens }, { verb, verbAt, mode }) {
	if (mode === "would" || !giving.has(verb)) return false;
	const next = tokens[verbAt + 1];
	return next !== void 0 && (toPerson.has(next.norm) || isProbableName(tokens, verbAt + 1));
}
var toPerson = wordList("him, her, them");
var reviewing = wordList("read, review, watch, film, see, mark, correct, circle, count, rate");
function concernsMe({ tokens }, { verbAt }) {
	for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + 3); at++) if (tokens[at].norm === "my" || tokens[at].norm === "me") return true;
	return false;
}
var against = phraseSet(`
against, disagree, disagreed, disagreement, disagreements, disagrees, argued, argue, argument, arguing, conflict, clash, clashed, clashing, pushed back, push back, pushback, opposed, opposition, objected, objection, different opinion, different views, other way round, refused, resisted, resistance,
voted down, overruled, dispute, quarrel, fell out, fought, neither moved, no way, over my dead body, said no, saw it differently, would not hear, not agree, n't agree, insisted, not have it, both of us, one of us
`);
var wanting$1 = wordList("want, prefer, demand, insist, refuse, argue, object, oppose, resist, reject, doubt, distrust, fear, complain, hate, block, propose, suggest, believe, think, expect, need");
var ownPosition = wordList("want, prefer, insist, refuse, argue, object, think, believe, say, tell, propose, suggest, doubt, answer, keep, need, ask");
var nearly = phraseSet(`
nearly, almost, wrong, about to, in time, too late, would have, could have, might have, stalled, stall, broke, broken, break, failed, fail, failing, failure, crash, crashed, stopped, stuck, lost, missing, missed, leak, leaked, leaking, alarm, down, dead, outage, bug, error, mistake, risk, danger,
dangerous, close call, emergency, panic, on fire, ran out, run out, gone, fell, froze, frozen, if i had, if we had, had i not, rolled back, roll back, corrupt, empty, burst, cracked, torn, sinking, worst, disaster, hours left, minutes left, days left, problem, trouble, flooded, snapped, jammed, threatened
`);
var needing = phraseSet(`
sign, signed, signature, approve, approved, approval, convince, convinced, persuade, persuaded, win over, won over, won him, won her, needed him, needed her, needed his, needed her, needed their, needs his, needs her, without his, without her, without their, permission, blessing, sponsor, budget, stakeholder, support,
on my side, on our side, his consent, her consent, came round, allowed, turned down, let me, let us, agreed, agree, accepted, accept, against, sceptical, skeptical, unhappy, refused, veto
`);
var learned = phraseSet(`
learned, learnt, lesson, lessons, taught me, it taught, teaches, surprised me, surprised, i realised, i realized, should have, would have, next time, differently, these days, nowadays, from that day, from then on, no longer, any more, anymore, ever since, since then, since that, never again, now i, now we, and now, so now,
i now, we now, still do, i still, i do it now, today i, what changed, changed how, in future, takeaway, took away, take away, stayed with me, stays with me, i always, i never, i know now, if i could, i'd do, i 'd do, what i do, different now, is now, now has, reminder
`);
var now = phraseSet("now");
var carriesOn = (clause) => clause.actor === "i" && happened(clause) && !clause.negated;
var facetSigns = {
	handoff: (reading) => [
		...phrases$29(reading, 1, passing),
		...phrases$29(reading, .25, letting),
		...clauses(reading, 1, (clause) => clause.actor === "i" && givesTo(reading, clause)),
		...reading.tokens[0]?.norm === "to" ? [{
			run: {
				from: 0,
				to: 2
			},
			weight: .5
		}] : []
	],
	feedback: (reading) => [
		...phrases$29(reading, 1, aboutMe),
		...clauses(reading, .5, ({ actorWord, verb }) => actorWord === "you" && !fillerVerbs.has(verb)).slice(0, 2),
		...clauses(reading, .5, (clause) => !isOwn(clause) && isToldAboutSelf(reading, clause)),
		...clauses(reading, .25, (clause) => isOther(clause) && happened(clause) && concernsMe(reading, clause)),
		...clauses(reading, .5, (clause) => !isOwn(clause) && (reviewing.has(clause.verb) || clause.verb === "tell") && concernsMe(reading, clause)),
		...clauses(reading, .25, (clause) => clause.actor === "i" && happened(clause) && (clause.verb === "tell" || clause.verb === "say"))
	],
	disagreement: (reading) => [
		...phrases$29(reading, 1, against),
		...clauses(reading, .5, (clause) => !isOwn(clause) && wanting$1.has(clause.verb)).slice(0, 2),
		...clauses(reading, .25, (clause) => isOther(clause) && clause.actorWord !== "you" && (clause.verb === "say" || clause.negated)).slice(0, 2),
		...clauses(reading, .25, (clause) => isOwn(clause) && ownPosition.has(clause.verb)).slice(0, 2),
		...reading.tokens.flatMap(({ norm }, at) => norm === "me" && at > 0 && endsSentence(reading, at - 1, at) ? [{
			run: {
				from: at,
				to: at + 1
			},
			weight: .5
		}] : [])
	],
	"near-failure": (reading, drafts) => [
		...phrases$29(reading, 1, nearly),
		...found(drafts, .5, [
			"tension-trouble",
			"tension-stakes",
			"tension-refusal"
		]),
		...clauses(reading, .5, (clause) => clause.negated && !isOwn(clause))
	],
	stakeholder: (reading, drafts) => [
		...phrases$29(reading, .5, needing),
		...found(drafts, .5, [
			"people-position",
			"people-moved",
			"tension-against",
			"tension-wants"
		]),
		...found(drafts, .25, ["people-named", "people-act"])
	],
	lesson: (reading, drafts) => [
		...phrases$29(reading, 1, learned),
		...found(drafts, 1, [
			"learning-mark",
			"learning-practice",
			"learning-said",
			"learning-habit",
			"learning-vague",
			"learning-platitude"
		]),
		...phrases$29(reading, .5, now)
	],
	anchor: (reading) => clauses(reading, .5, (clause) => (carriesOn(clause) || clause.actor === "we" && happened(clause)) && !feelingVerbs.has(clause.act))
};
function readAnswersQuestion(reading, drafts, facet) {
	const signs = facetSigns[facet](reading, drafts);
	return {
		share: Math.min(1, signs.reduce((sum, sign) => sum + sign.weight, 0)),
		places: signs.map((sign) => sign.run).sort((a, b) => a.from - b.from || b.to - a.to).map((run) => spanOf(reading, run.from, run.to))
	};
}
function isOtherQuestion({ answersQuestion }) {
	return answersQuestion !== null && answersQuestion.share < .5;
}
function findOtherQuestion(facet) {
	return {
		ruleId: "other-question",
		dimension: requiredDimensions[facet][0],
		credit: "costs",
		reason: missing[facet]
	};
}
var missing = {
	disagreement: "The question is about a disagreement; these words do not set two positions against each other.",
	"near-failure": "The question is about a near-failure; these words name no point at which it could have failed.",
	stakeholder: "The question is about a stakeholder; these words show nobody whose agreement or help you needed.",
	lesson: "The question asks for a lesson; these words do not say what you see or do differently.",
	handoff: "The question is about a handoff; these words show nobody who takes it over from you.",
	feedback: "The question is about feedback; these words show nobody told about how they work.",
	anchor: "The question asks for something of yours; these words show nothing that you set out to do."
};
// src/core/judge/figures.ts
var claims = wordList(`
grow, ship, reach, win, deliver, go, rise, fall, increase, reduce, achieve, get, take, keep, hit, be, have, improve, make, exceed, beat, double,
triple, launch, release, expand, nominate, present, replace, process, own, lead, drop, climb, scale, sell, earn, save, score, rank, call, move, run
`);
var fewestFigures = 4;
var mostActs = 1;
var fewestBuzz = 2;
var ordinals = wordList("third, half, quarter, twice, double, couple, triple");
function isFigure(token) {
	return isNumber(token) && !ordinals.has(token.norm);
}
function isFiguresOnly(reading) {
	let figures = 0;
	reading.tokens.forEach((token, at) => {
		const before = reading.tokens[at - 1];
		if (isFigure(token) && (before === void 0 || !isFigure(before))) figures += 1;
	});
	if (figures < fewestFigures) return false;
	if (reading.tokens.filter((token) => buzzWords.has(token.norm)).length < fewestBuzz) return false;
	if (reading.practice.size > 0) return false;
	const acts = reading.clauses.filter((clause) => happened(clause) && !clause.reported);
	return acts.filter(isOwnAct).length <= mostActs && acts.filter(({ actor, act }) => actor === "person" && act !== "be" && act !== "have").length <= mostActs;
}
function isOwnAct({ actor, act, passive }) {
	return (actor === "i" || actor === "we" || actor === "nobody" && passive) && !genericVerbs.has(act) && !claims.has(act) && !feelingVerbs.has(act);
}
// src/core/judge/onlooker.ts
var watching = wordList("see, watch, hear, look, sit, stand, listen, come, wait, admire, laugh, smile, go, join, arrive, ask, read, tell, find, hold, meet, let, agree, commit, like, thank, applaud, cheer, drive, peel, stay, know");
var deciding = wordList("decide, choose, refuse, reject, overrule, insist");
var admiring = phraseSet(`
i was there, i was sitting, i was standing, i was a student, i was an intern, i was at home, i was in the team, i was in that, i was part of, impressed, impressive, inspiring, inspired me, inspiration, admire, admired, genius, great how, brave, hero,
courage, my friend, a friend of mine, my predecessor, before my time, i came later, i came a year, i only know, i wasn't there, i was n't there, i heard, i 've heard, told me about it, taught me what, really was, great with, she did it, he did it, i helped her, i helped him,
how she did, how he did, fondest, clever, amazing, talk i heard, i read about, i was lucky, watching her, watching him, learned from her, learned from him
`);
var fewestOfTheirs = 3;
var timesOwn = 4;
function isOnlooker(reading) {
	let own = 0;
	let theirs = 0;
	for (const clause of reading.clauses) {
		if (!happened(clause) || clause.reported || isState(clause)) continue;
		if (clause.actor === "i" && !clause.negated && deciding.has(clause.verb)) return false;
		if (clause.actor === "i") own += ownPart(clause);
		else if (clause.actor === "we" || isOpenPassive(clause)) own += .5;
		else if (clause.actor === "person" && !clause.passive && !isToMe(reading, clause)) theirs += 1;
	}
	const admires = findPhrases(reading.tokens, admiring).length > 0;
	return theirs >= fewestOfTheirs && theirs >= timesOwn * own && (own === 0 || admires);
}
function isOpenPassive({ actor, passive, perfect, actorWord }) {
	return actor === "nobody" && passive && !perfect && actorWord !== "he" && actorWord !== "she";
}
function isState({ act, verb }) {
	return feelingVerbs.has(act) || act === "be" || act === "have" && verb === "have";
}
function ownPart({ act }) {
	if (watching.has(act) || act === "help" || act === "work" || act === "learn") return 0;
	return genericVerbs.has(act) ? .5 : 1;
}
function isToMe({ tokens }, { verbAt }) {
	return tokens[verbAt + 1]?.norm === "me" || tokens[verbAt + 2]?.norm === "me";
}
// src/core/judge/names-only.ts
var fewestNames = 4;
var saying = wordList("say, tell, ask, answer, reply");
function isNamesOnly(reading) {
	if (reading.clauses.some((clause, index) => happened(clause) && clause.actor === "person" && (clause.negated || (saying.has(clause.verb) ? reading.clauses[index + 1]?.reported === true : positionVerbs.has(clause.verb))))) return false;
	const names = new Set();
	reading.tokens.forEach(({ norm }, at) => {
		if (!titles.has(norm) && isProbableName(reading.tokens, at)) names.add(norm);
	});
	return names.size >= fewestNames;
}
// src/core/judge/ceilings.ts
function everywhere(most) {
	return Object.fromEntries(dimensions.map((dimension) => [dimension, most]));
}
function findCeilings(reading, noAccount, answersQuestion, fellBack) {
	if (noAccount !== null) return [{
		label: noAccountLabels[noAccount],
		dimensions: everywhere(1),
		overall: 1
	}];
	const ceilings = [];
	if (isFiguresOnly(reading)) ceilings.push({
		label: "Figures stand in place of what was done",
		dimensions: {
			...everywhere(1.6),
			outcome: 2.2
		},
		overall: 1.6
	});
	if (isOnlooker(reading)) ceilings.push({
		label: "Somebody else acts throughout",
		dimensions: {
			ownership: 1,
			decision: 2
		},
		overall: 2
	});
	if (isNamesOnly(reading)) ceilings.push({
		label: "Names, and where nobody stood",
		dimensions: {
			people: 2,
			tension: 2
		},
		overall: 2.2
	});
	if (isOtherQuestion({ answersQuestion })) ceilings.push({
		label: "Another question is answered",
		dimensions: {},
		overall: 2
	});
	if (fellBack) ceilings.push({
		label: "The headline is told again",
		dimensions: {},
		overall: 2
	});
	return ceilings;
}
// src/core/judge/fell-back.ts
var fellBackShare = .65;
var fewestContentWords = 6;
var retoldClause = .75;
var fewestClauseWords = 3;
var lightVerbs = new Set([
	"be",
	"have",
	"do",
	"get",
	"go",
	"say",
	"make",
	"take",
	"come",
	"can",
	"could",
	"will",
	"would"
]);
function isContent(token) {
	if (token.pos === "NUM" || /^\p{N}/u.test(token.norm)) return true;
	if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "VERB" && token.pos !== "ADJ") return false;
	return token.norm.length > 1 && !lightVerbs.has(token.lemma);
}
function findFallBack(answer, told, from = fellBackShare) {
	const known = contentLemmas(`${told.headline ?? ""}\n${told.telling ?? ""}`);
	if (known.size === 0) return null;
	const asked = contentLemmas(told.question ?? "");
	const own = new Set();
	const retold = new Set();
	for (const token of answer.tokens) {
		if (!isContent(token) || asked.has(token.lemma)) continue;
		own.add(token.lemma);
		if (known.has(token.lemma)) retold.add(token.lemma);
	}
	if (own.size < fewestContentWords) return null;
	const share = Math.round(retold.size / own.size * 1e6) / 1e6;
	return share < from ? null : {
		share,
		places: retoldPlaces(answer, known, asked)
	};
}
var rememberedTexts = 20;
var longestRemembered = 2e4;
var remembered = createNewest(rememberedTexts);
function contentLemmas(text) {
	const known = remembered.get(text);
	if (known !== void 0) return known;
	const { tokens } = parseText(text);
	const lemmas = new Set(tokens.filter(isContent).map((token) => token.lemma));
	if (text.length <= longestRemembered) remembered.set(text, lemmas);
	return lemmas;
}
function retoldPlaces(answer, known, asked) {
	const places = [];
	let joinsTo = -1;
	for (const clause of answer.clauses) {
		let content = 0;
		let retold = 0;
		for (let i = clause.from; i < clause.to; i++) {
			const token = answer.tokens[i];
			if (!isContent(token) || asked.has(token.lemma)) continue;
			content += 1;
			if (known.has(token.lemma)) retold += 1;
		}
		if (content < fewestClauseWords || retold < retoldClause * content) continue;
		const place = spanOf(answer, clause.from, clause.to);
		const last = places.at(-1);
		if (last !== void 0 && joinsTo === clause.from) last.end = place.end;
		else places.push(place);
		joinsTo = clause.to;
	}
	return places;
}
// src/core/judge/make-findings.ts
function makeFindings(reading, drafts, counts) {
	const findings = [];
	for (const dimension of dimensions) {
		const mine = drafts.filter(({ rule }) => rule.dimensions.includes(dimension) && counts(rule.id, dimension));
		findings.push(...gather(reading, mine, dimension));
		for (const credit of ["earns", "costs"]) {
			const placed = mine.filter(({ rule }) => rule.credit === credit && rule.reasonForAll === void 0);
			for (const { rule, run } of mergeTouching(reading, placed)) {
				const place = spanOf(reading, run.from, run.to);
				const reason = rule.reason(quoteBriefly(reading.text.slice(place.start, place.end)));
				findings.push({
					ruleId: rule.id,
					dimension,
					credit,
					place,
					reason
				});
			}
		}
	}
	return findings.sort((a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1) || (a.place?.end ?? -1) - (b.place?.end ?? -1) || compare(a.dimension, b.dimension) || compare(a.ruleId, b.ruleId));
}
var mostNamed = 5;
function gather(reading, drafts, dimension) {
	const byRule = new Map();
	for (const { rule, run } of drafts) {
		if (rule.reasonForAll === void 0) continue;
		const { start, end } = spanOf(reading, run.from, run.to);
		byRule.set(rule, [...byRule.get(rule) ?? [], reading.text.slice(start, end)]);
	}
	return [...byRule].map(([rule, words]) => ({
		ruleId: rule.id,
		dimension,
		credit: rule.credit,
		reason: rule.reasonForAll(words.slice(0, mostNamed)),
		data: { found: words.length }
	}));
}
function mergeTouching(reading, drafts) {
	const merged = [];
	const widened = drafts.flatMap(({ rule, run }) => {
		const wide = widenFunctionWord(reading, withoutLooseEnd(reading, withinSentence(reading, run)));
		return wide === void 0 ? [] : [{
			rule,
			run: wide
		}];
	});
	widened.sort((a, b) => a.run.from - b.run.from || b.run.to - a.run.to);
	for (const { rule, run } of widened) {
		const last = merged.at(-1);
		const length = run.to - run.from;
		if (last === void 0 || run.from > last.run.to || reading.clauseAt[run.from] !== reading.clauseAt[last.run.from] || run.from === last.run.to && endsSentence(reading, run.from - 1, run.from)) {
			const from = Math.max(run.from, last?.run.to ?? 0);
			if (from < run.to) merged.push({
				rule,
				run: {
					from,
					to: run.to
				},
				most: length
			});
			continue;
		}
		last.run = {
			from: last.run.from,
			to: Math.max(last.run.to, run.to)
		};
		if (length > last.most) {
			last.rule = rule;
			last.most = length;
		}
	}
	return merged;
}
function withinSentence(reading, { from, to }) {
	for (let at = from + 1; at < to; at++) if (endsSentence(reading, at - 1, at)) return {
		from,
		to: at
	};
	return {
		from,
		to
	};
}
var looseEnds$1 = new Set("of from to for with by at the a an and or but my our his her their its that which because so as than into in how".split(" "));
function withoutLooseEnd(reading, { from, to }) {
	let end = to;
	while (end > from + 2 && looseEnds$1.has(reading.tokens[end - 1].norm) && !endsHere(reading, end)) end -= 1;
	return {
		from,
		to: end
	};
}
function endsHere(reading, to) {
	return to >= reading.tokens.length || endsSentence(reading, to - 1, to);
}
var functionParts = new Set([
	"PRON",
	"ADV",
	"DET",
	"ADP",
	"SCONJ",
	"CCONJ",
	"PART",
	"AUX",
	"INTJ"
]);
var wordsAfterFunctionWord = 4;
function widenFunctionWord(reading, run) {
	if (run.to - run.from > 1 || !isFunctionWord(reading, run.from)) return run;
	const clause = reading.clauseAt[run.from];
	let to = run.to;
	while (to < reading.tokens.length && to < run.to + wordsAfterFunctionWord && !endsSentence(reading, to - 1, to) && (reading.clauseAt[to] === clause || to === run.to)) to += 1;
	while (to > run.to && isFunctionWord(reading, to - 1)) to -= 1;
	return to > run.to ? {
		from: run.from,
		to
	} : void 0;
}
var standIns = new Set([
	"somebody",
	"someone",
	"nobody",
	"everybody",
	"everyone",
	"others",
	"once"
]);
function isFunctionWord(reading, at) {
	const { pos, norm } = reading.tokens[at];
	return functionParts.has(pos) || standIns.has(norm);
}
var longestQuote = 80;
function quoteBriefly(words) {
	const line = words.replace(/\s+/g, " ");
	return line.length <= longestQuote ? line : line.slice(0, longestQuote).replace(/\s\S*$/, "") + " …";
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/judge/asked-for.ts
var askedBy = {
	moment: /\b(?:when (?:did|was|were|exactly|do)|the moment|a (?:specific )?moment|turning point|an? (?:specific |concrete )?(?:example|instance|occasion)|one (?:example|instance|occasion|time|day)|give me (?:one|an)|a time|a situation|how often|walk me|take me)\b/,
	ownership: /\b(?:your (?:own )?(?:role|part|contribution|share|job in|responsibility)|you (?:personally|yourself)|(?:did|do) you (?:\w+ )?do|what (?:exactly )?you did|whose idea|who (?:made|found|did|caught|spoke|fixed|decided|noticed|led|got|stopped|started)|you led|you lead|how (?:was|were|did) (?:\w+ ){1,4}(?:discovered|found|fixed|caught|saved|solved|noticed|evacuated|stopped|happen|get)|turned it around|step up|did you come to)\b/,
	decision: /\b(?:choose|chose|choice|decide|decision|alternatives?|options?|prioriti[sz]e|priorities|trade.?off|why (?:did|the|that|this|not)|rationale|your move|pick|solve|solved|settle|resolve|handle|handled|approach|divide|split up|agree on|respond|(?:did|do) you (?:do (?:about|with)|change)|you changed the|the budget|get it back|direction|deal with|ambiguity)\b/,
	tension: /\b(?:hard|hardest|difficult\w*|tricky|tough|challeng\w*|disagree\w*|conflict|push ?back|pushed back|risk|trouble|broke|problems?|obstacles?|in the way|got in your way|resistance|stressful|stress|contentious|agree(?! on)|take it|took it|feel about|when you told|negotiation|working with|two of them|on board|received|mood|objections?|against you|merger|worst)\b/,
	people: /\b(?:stakeholders?|who (?:was|were|did you|helped|taught|else|told|is|disagreed|signed|gave)|boss|manager|customer|clients?|colleague|convince|persuade|win over|against it|unhappy|other side|opposite|did you (?:get help|have support)|support from|your staff|react|the others|neighbou?rs|the board|involved|downstream|handover|hand it over|took over|talk to|feedback you got|mentor|everybody|anybody|anyone)\b/,
	outcome: /\b(?:results?|outcome|turn out|turned out|how much|in the end|come of it|came of it|became of|how did (?:it|that|things|the \w+) (?:go|end|land|look)|how (?:is|are) (?:\w+ ){1,4}(?:doing|now|going)|effect|numbers?|did it (?:help|last|work|make)|pick up|pay off|audit|change last|come round|after the|get out of it|happened (?:to|after|in the end)|experiment|impact|and then what)\b/,
	learning: /\b(?:learn\w*|lessons?|teach|taught you|take ?away|took away|take (?:from|out of|with)|took (?:from|out of)|differently|another time|different now|looking back|look back|stays with you|younger self|insight|mean (?:for|to) you|influenced|change(?:d)? (?:how|anything|the way|for you|since)|(?:have|has) you changed|you changed since|changed you|leave you with|left you|again|key to it)\b/
};
function findAskedFor(question) {
	const words = question.toLowerCase();
	return new Set(dimensions.filter((dimension) => askedBy[dimension].test(words)));
}
// src/core/judge/lexicons/general-words.ts
var generalWords = wordList(`
be, have, do, influence, affect, triage, escalate, remark, spot, remain, occur, suit, serve, enable, allow, require, count, add, join, gather, combine, connect, link, relate, refer, belong, concern, regard, treat, touch, reach, maintain, sustain, keep, gain, earn, deserve, win, lose, miss, avoid, prevent, reduce, increase, raise, lower, speed, slow, ease, go, get, make, take, come, give, put, keep, let, say, tell, ask, talk, speak, think, know, believe, feel, see, look, find, want, need, try, use, work, help, mean, seem, become, happen, start, begin, end, stop, turn, run, move, bring, show, learn, teach, lead, follow, set, hold, leave, stay, call, meet, deal, handle, manage, sort, solve, resolve, fix, address,
decide, choose, pick, opt, consider, weigh, evaluate, assess, explore, prioritise, prioritize, reprioritise, align, agree, accept, understand, convince, involve, support, contribute, drive, drove, deliver, achieve, succeed, fail, improve, change, adapt, adjust, tweak, react, respond, act, tackle, navigate, overcome, carry, pull, step, reach, appreciate, realise, realize, notice, figure, discuss, communicate, collaborate, coordinate, facilitate, ensure, implement, execute, apply, introduce, create, develop, provide, grow, grew, shape, open, live, matter, face, struggle, benefit, like, love, hope, guess, suppose, remember, receive, land, got, went, made, found, took, came, kept, said, told, gave, done, gone, led, felt, thought, knew, saw, ran, held, left, met, taken, chosen, chose, dealt, took, carry, look, looked, gather, identify, analyse, analyze, review, monitor, plan, organise, organize, prepare, present, propose, suggest, explain, clarify, build, exist, tend, bear, push, cope, juggle, adopt, do, be, fine, own, care, trust, respect, value, inform, update, engage, buy, sell, fall, fell, rise, win, pay, iron, settle, reflect, stick, depend, base, perform, react, encounter, meet, raise, express, face, involve, cooperate, mitigate, compromise, sit,
thing, things, something, everything, anything, nothing, it, way, ways, approach, approaches, route, direction, option, options, possibility, possibilities, alternative, alternatives, solution, solutions, compromise, workaround, strategy, measure, measures, action, actions, decision, decisions, call, judgement, judgment, path, situation, situations, issue, issues, problem, problems, matter, process, processes, adjustment, adjustments, improvement, improvements, change, changes, plan, plans, idea, ideas, priority, priorities, impact, fit, need, needs, circumstance, circumstances, best, balance, trade, choice, choices, factor, factors, criteria, reason, reasons, question, point, points, view, views, opinion, opinions, perspective, perspectives, difference, differences, discussion, discussions, conversation, conversations, consensus, agreement, alignment, understanding,
challenge, challenges, obstacle, obstacles, hurdle, hurdles, difficulty, difficulties, friction, resistance, pushback, pressure, stress, tension, tensions, conflict, conflicts, trouble, risk, risks, concern, concerns, complexity, setback, setbacks, hiccup, hiccups, bump, bumps, part, parts, project, projects, work, job, task, business, company, organisation, organization, department, team, teams, group, people, folks, person, someone, somebody, everyone, everybody, anyone, nobody, others, other, side, party, parties, stakeholder, stakeholders, management, leadership, colleague, colleagues, staff, member, members, customer, customers, client, clients, user, users, power, reaction, reactions, agenda, interest, interests, response, effort, efforts, role, responsibility, ownership, aspect, aspects, area, areas, level, levels, end,
time, times, moment, moments, period, phase, stage, season, year, years, month, months, week, weeks, day, days, while, course, beginning, start, past, occasion, occasions, example, examples, case, cases, habit, routine, kind, sort, lot, lots, bit, couple, few, number, numbers, amount, deal, degree, extent, percent, result, results, outcome, outcomes, success, failure, experience, experiences, lesson, lessons, takeaway, insight, insights, journey, growth, skill, skills, knowledge, attention, detail, communication, teamwork, trust, patience, quality, safety, mindset, attitude, leader, manager, human, life, world, heart, mind, eye, eyes, hindsight, future, feedback, positive, negative, progress, benefit, benefits, satisfaction, place, shape, effect, influence, force, forces, rhythm, value, asset, key, light, loop, everybody, impression, hand, hands, coordination, energy, misunderstanding, misunderstandings, usual, suspect, maker, makers, emerge, favourite, favorite, upside, downside, trend, persistence, expect, require, suit, sort, ground, basis, direction, fact, sense, chance, opportunity, care, spirit, mood, atmosphere, morale, momentum, workload, capacity, resources, resource, means, tool, tools, method, methods, step, mistake, mistakes, error, errors, fault, luck, shock, surprise, relief, worry, worries, fear, doubt, doubts, hope, wish, wishes, demand, demands, request, requests, expectation, expectations, requirement, requirements, goal, goals, target, targets, aim, purpose, mission, vision, theme, topic, subject, story, picture, image, word, words, term, terms, line, lines, front, back, top, bottom, middle, whole, rest, half, majority, minority, average, standard, norm, rule, rules, pattern, structure, framework, system, service, product, tool, environment, culture, climate, context, background, history, development, growth, evolution, transition, transformation, shift, swing, run, ride, road, way, turn, shot, try, attempt, go, kick, push, boost, gain, loss, profit, price, cost, worth,
one, ones, once, everyday, good, better, best, bad, worse, great, fine, ok, okay, right, wrong, new, old, big, small, large, major, minor, important, valuable, hard, tough, difficult, tricky, complex, challenging, stressful, easy, smooth, straightforward, simple, different, certain, various, several, many, some, more, most, much, other, same, whole, overall, general, common, usual, normal, typical, natural, real, true, clear, sensible, modern, scalable, pragmatic, appropriate, suitable, reasonable, practical, efficient, robust, sustainable, balanced, holistic, possible, available, relevant, necessary, significant, considerable, noticeable, substantial, huge, happy, unhappy, pleased, satisfied, delighted, grateful, mindful, aware, careful, conscious, humble, patient, confident, strong, stronger, open, honest, transparent, collaborative, collective, joint, capable, nice, nicely, positive, brave, professional, civil, polite, friendly, kind, fair, solid, decent, proper, calm, clever, smart, creative, thorough, tidy, steady, stable, safe, sound, harsh, strict, busy, free, ready, able, unable, sure, unsure, certain, likely, unlikely, favourable, promising, remarkable, notable, obvious, evident, visible, cross, functional, super, amazing, nice, wonderful, supportive, helpful, sceptical, skeptical, mixed, hesitant, reluctant, critical, demanding, concerned, worried, upset, angry, tight, tense, delicate, sensitive, hairy, interesting, rewarding, successful, long, short, early, late, quick, slow, last, next, first, second, final, little, such, responsible, worthwhile, willing, technical, personal, professional, younger, basic, individual, lovely, brilliant, key
`);
// src/core/judge/lexicons/vague-phrases.ts
var vaguePhrases = {
	decision: wordList(`
judgement call, judgment call, sensible thing, balanced decision, reached an understanding, an understanding, went another way, go another way, went a different way, another tack, a different tack, tool for the job, my gut, gut feeling, made sense, make sense, seemed right, felt right, seemed sensible, right thing to do, the right call, went for it, go for it,
safe way, safe option, safer option, safe bet, safer bet, the safe route, middle path, middle way, middle road, middle ground, tough choices, hard choices, tough calls, hard calls, tough decisions, hard decisions, trade offs, tradeoffs, cut some, moved some, moved things around, shuffled things, a process in place, necessary steps, necessary precautions,
precautions, appropriate action, what was necessary, creative solution, accordingly, changed course, change of course, change of plan, simplified things, careful consideration, weighing everything, weighing it up, weighed everything, weighed it up, weighed things up, weighed up the, all things considered, various reasons, a number of reasons, several reasons, obvious reasons,
for reasons, logical choice, obvious choice, obvious thing, no brainer, best of both, by the book, standard procedure, usual procedure, the usual way, different angles, from all angles, all angles, from all sides, pros and cons, went with it, played it safe, took a risk, took a chance, a calculated risk, took a gamble, did the math, did my homework, did some research, did an analysis, ran an analysis,
strongest candidate, better candidate, best candidate, stronger of the two, better of the two, better one, best one, best option, better option, other option, another option, a different option, the one that fit, ticked the boxes, ticked all the boxes, more sense, did the one, the other way, a smarter way, a better way, one of the two, some kind of compromise, a compromise, compromised, met halfway, met in the middle, improvised, made do, muddled through, thought on my feet, think on my feet, used my head, used common sense,
on the spot, in the heat of the moment, a call, tackled it, got creative, went into action, swung into action, sprang into action, did my best, did our best, did everything we could, did everything i could, did all i could, best i could, best we could, the needful, did something, tried something else, tried something different, tried different things, tried a few things, things in motion, set priorities, the right priorities, right focus, focused on what mattered, what mattered most, the essentials, low hanging fruit, quick wins, most important things, most urgent
`),
	ownership: wordList(`
it was handled, mucked in, mucked, kind of all, joint decision, was handled, were handled, steps were taken, measures were taken, action was taken, pitched in, chipped in, team effort, a group effort, joint effort, a collective effort, as a group, as one, got sorted, was sorted, was looked after, was picked up, was flagged, it was felt, decision was taken, decision was made, decision got made, decisions were made, approval was obtained, contact was made, call was made, was escalated, was raised with, was brought up,
on the team that, part of the team, part of a team, part of that, part of it, i helped, helped out, helping out, a hand in, played a role, played a part, a key role, a big role, big part, a key part, my part, instrumental, heavily involved, very involved, fully involved, closely involved, hands on, took ownership, owned the whole, owned it, the whole thing, took the lead, took charge, at the centre of, at the heart of, across everything, in the thick, between us, between the two of us, all hands on deck, all hands, rolled up our sleeves,
jumped in, stepped in, stepped up, jumped on it, one of us, some of us, all of us, the lot of us, somebody had, someone had, had the idea, somehow, it turned out, was discovered, were discovered, was noticed, was identified, was arranged, were arranged, was organised, was organized, it was agreed, was agreed, agreement was reached, was put in place, were put in place, was set up, was put together, was implemented, was rolled out, was carried out, was done, were done, were made, was decided, things were, worked closely, hand in hand, in close cooperation, in close collaboration, cross functional,
wore many hats, wore several hats, did a bit of everything, bit of everything, oversaw everything, ran the show, drove it forward, pushed it through, made it happen, kept things moving, kept things together, kept everything, pulled it off, got it done, got through it, got it over the line, over the line, coordinated everything, coordinated the, facilitated the, spearheaded, championed, everyone did their bit, did their bit, did our bit, like everyone
`),
	tension: wordList(`
no big deal, cool about it, was cool, were cool, teething issues,  not a big deal, nothing major, nothing serious, nothing dramatic, nothing special, nothing unusual, nothing out of, no drama, back and forth, raised eyebrows, eyebrows, not without its, bumpy, rocky, teething, growing pains, had our disagreements, their disagreements, our differences, eye to eye, some tension, bit of tension, a bit heated, got heated, lively discussion, lively discussions, healthy debate, robust debate, healthy discussion, good discussions, agreed to disagree, open to it, open to the, very open, very understanding, got it, got on board,
came on board, bought in, bought into, not easy, n't easy, was n't easy, a challenge, challenging, hectic, crazy time, busy time, stressful, lot of pressure, under pressure, some pressure, always some, time pressure, tight timeline, tight timelines, tight schedule, tight deadline, tight deadlines, very tight, many dependencies, lots of dependencies, unknowns, lots going on, lot going on, sailed through, walk in the park, plain sailing, piece of cake, no objections, no complaints, no resistance, no real, no major, no great, everyone was happy, everybody was happy, all happy, civil, professional about it, grown ups,
adults, persuading, some convincing, some persuasion, bit of convincing, got there, came round, came around, saw reason, saw sense, saw the light, saw the point, see the point, gave in, gave way, warmed to, warmed up, got used to, could go wrong, could have gone wrong, plenty that could, normal stuff, the usual, usual stuff, usual things, usual problems, every job, every project, any project, any job, in this business, in any business, as always, that 's normal, which is normal, which is natural, only natural, part of the game, part of life, swings and roundabouts, ups and downs, good days and bad days, a few bumps, some bumps, a handful, a nightmare, a headache, headaches, painful, sticky, awkward, a tense, tensions, tempers, friction, growing, obstacles, hurdles, pushback, took it in stride, took it well, took it fine, took it on the chin, no hard feelings, water under the bridge, cleared the air, sorted things out, sorted it out, talked it over, talked it through, talked things through, talked about it, had a chat, had a word, had a talk, good conversation, good talk, smooth, smoothly, without a hitch, hitch, went along with, was fine with, were fine with, okay with, ok with, did n't mind, n't mind, no trouble, not much trouble, no problem, no problems, no issues, never an issue, not an issue, easy enough, easy going
`),
	people: wordList(`
the other department, had my back, people responsible, the responsible, decision makers, usual suspects, all sorts of people, the other departments, other departments, client 's side, the authorities, people upstairs, upstairs, higher up, higher ups, head office, headquarters, procurement, one of the stakeholders, key stakeholder, key stakeholders, main stakeholder, a senior person, a senior manager, a certain manager, a certain person, in charge, my counterpart, the counterpart, opposite number, the locals, the residents, the parents, the community, the audience, the users, the neighbours, the neighbors, the public, the press,
older staff, the older ones, the younger ones, couple of colleagues, a few colleagues, some colleagues, a few of the, some of the, most of the, several of the, most people, many people, not everybody, not everyone, different people, different views, different opinions, different interests, voices, opposition, had issues, had problems with, had their doubts, had doubts, their worries, had worries, had concerns, had reservations, were sceptical, was sceptical, were skeptical, was skeptical, heels in, dragged their feet, got feedback, received feedback, was given feedback, been given feedback, people told me, told by people, pointed out to me, the feedback was, great support, lot of support, lots of support, good mentor, great mentor, good people, great people, great team, good team, right contacts, right people, right person,
over the moon, not happy, n't happy, unhappy, not thrilled, n't thrilled, not pleased, not best pleased, n't impressed, not amused, up in arms, grumbling, grumbled, moaned, moaning, was demanding, quite demanding, very demanding, a difficult person, difficult character, difficult customer, difficult client, tricky customer, strong character, strong personality, strong personalities, strong opinions, everyone involved, all involved, people involved, those involved, those affected, all concerned, all parties, both parties, both sides, either side, the other side, other party, interested parties, third party, a third party, outside help, external consultant, external consultants, a consultant, the consultants, the experts, an expert, a specialist, the specialists, somebody from, someone from, somebody in, someone in, somebody at, someone at, one guy, some guy, this one guy, a guy from, a lady from, a woman from, a man from, a person from, people from, folks from, the folks, the guys, the boys, the girls, the lads, the new person, new owner, new team, the next person, my replacement, whoever
`),
	outcome: wordList(`
came good, quite a bit better, trending, nicely, on all counts, great step, impression, good impression, great impression, positive impression, ends well, happy ending, a hit, went down well, well liked, loved it, big time, life easier, lives easier, easier for everyone, things improved, went up, looked good, looks good, looking good, were good, customers noticed, people noticed, calmed down, quietened down, quieted down, went away, did the trick, does the trick, did the job, it worked, worked a treat, like a charm, worked fine, works fine, works well, work well, hit our targets, hit our goals, hit the target, met our targets, met our goals, reached our goals, reached the goal, achieved our goals, on time and, on budget, within budget, met expectations, exceeded expectations, beyond expectations, good feedback, great feedback,
positive feedback, nice feedback, still talk about it, ever since, going strong, so far so good, ca n't complain, pretty happy, quite happy, really happy, very happy, more than happy, brighter, enthusiastically, enthusiastic, back on track, on track, what they wanted, got what, better shape, good shape, great shape, much appreciated, well received, warmly received, a success, big success, great success, huge success, huge difference, big difference, real difference, night and day, better place, good place, right direction, good direction, step forward, huge improvement, big improvement, no complaints since, everybody won, everyone won, win win, worked out, works out, turned out well, turned out fine, turned out great, ended well, ended up well, ended up fine, all good, it was good, was great, was fine, went fine, went great, went ok, went okay, went smoothly, went perfectly, went better, went as planned, went according to plan, according to plan, as hoped, as expected, paid off, worth it, was worth, money well spent, time well spent, proud of, pleased with, happy with, satisfied with, a lot of money, lot of time, a fair bit, a fair amount, quite a lot, quite a bit, by a lot, by a mile, massively, hugely, dramatically, drastically, significantly, considerably, noticeably, substantially, more or less, more efficient, more effective, more productive, faster than before, better than before, better than ever, much better, lot better, far better, way better, a good result, good results, great results, nice results, solid results, strong results, impressive, the numbers, positive impact, positive effect, good outcome, great outcome, best possible, the rest is history, and that was it, that was it, settled down, fell into place, everyone benefited, everybody benefited, benefited from, made it through, got through it
`),
	learning: wordList(`
appreciation of, appreciation for, deeper, more proactive, proactive, a better, became a better, made me a better, made me better, came out stronger, wake up call, wakeup call, eye opener, taught me a lot, learned a lot, learnt a lot, learned so much, great deal about, about myself, about people, importance of, more careful, more attention, pay attention, paid attention, think twice, try to be, trying to be, please everybody, please everyone, it 's all about, all about, is everything, two heads, better safe, safe than sorry, practice makes perfect, pays off, best policy, hope for the best, plan for the worst, roll with, the small stuff, small stuff, measure twice, less is more, stay humble, stay calm, keep calm, the unexpected, for granted, smarter way, more seriously, in mind, stuck with me, sticks with me,
stays with me, stayed with me, think about it a lot, more confident, more confidence, taking pride, take pride, pride in, step back, bigger picture, big picture, wider picture, speak up, ask for help, ask questions, asking questions, asking for help, be prepared, being prepared, preparation, be honest, being honest, be yourself, be patient, being patient, be flexible, being flexible, be open, being open, listen more, listening, really listen, to listen, communicate more, communicate better, communicate earlier, communicate clearly, over communicate, overcommunicate, clear communication, good communication, communication is, trust is, trust people, trust yourself, trust my, believe in, never too late, never give up, never assume, do n't assume, do not assume, not to assume, assumptions, can happen, things happen, everybody makes mistakes, everyone makes mistakes, mistakes, learn from, part of learning, learning curve, learning experience, valuable lesson, important lesson, hard lesson, big lesson, lesson in, a lesson, life lesson, humbling, humbled, grateful for, gave me perspective, put things in perspective, perspective, thicker skin, thick skin, comfort zone, as a person, as a leader, as a manager, as a professional, as an engineer, as a team, in hindsight, with hindsight, looking back, next time, go forward, going forward, in future, in the future, do it differently, do things differently, differently, people first, people matter, comes first, come first, matters most, what matters, what counts, it counts, the key, is key, must not, one must, one has to, you have to, you need to, you must, you should, one should, we should all, at the end of the day, in the long run, the hard way, the basics, back to basics, details matter, the details, good judgement, good judgment, team spirit, teamwork, together we, shared responsibility, take responsibility, taking responsibility, own your mistakes, own up, ownership, empathy, resilience, flexibility, adaptability, humility, patience, persistence, honesty, transparency
`),
	moment: wordList(`
over the years, crept up, forever, put a date, day in day out, day in, a while back, a while ago, some time ago, some years ago, years ago, early on, along the way, eventually, as time went on, time went on, went along, as we went, progressed, in the course of, for ages, ages, a lot of the time, half the time, every so often, every now and then, now and again, now and then, from time to time, once in a while, with the territory, part of the job, part of my job, in my job, how i work, the way i work, my whole career, throughout my career, in my career, working life, entire career, whole life, someone who, somebody who, kind of person, sort of person, type of person, my thing, situations like that, situations like this, such situations, these situations, cases like that, when that happens, whenever, used to have, we 'd have these, long process, a process, ongoing, a series of, number of occasions,
several occasions, many occasions, different occasions, various occasions, busy period, hectic period, busy weeks, whole time, whole project, whole year, whole period, whole thing, built up, building up, been building, been brewing, brewing, little by little, bit by bit, slowly, slowly but surely, over time, with time, as usual, as a rule, in principle, by default, by nature, in general, generally speaking, most days, most weeks, most weekends, many times, several times, a few times, a couple of times, couple of occasions, countless times, lots of times, numerous times, time and again, time and time again, again and again, over and over, all the time, the entire time, all along, all through, the whole way through, constantly, continually, continuously, always been, was always, 's always, 'm always, were always, am always, recurring, repeatedly, one day, at one point, at some point, some point, at a certain point, at various points, sooner or later, in the end phase, in that phase, in this phase, final phase, early phase, at the beginning, in the beginning, during that time, during this time, around that time, at that time, those days, these days, last year sometime, sometime, some time last, can not say exactly, hard to say when, no single, no one moment, no particular, nothing in particular, not one moment, many examples, lots of examples, plenty of examples, so many examples, any number of
`)
};
// src/core/judge/passages.ts
var longest = 18;
var longestPair = 12;
var shortest = 3;
var joiners = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, when, if, where, whether, what, how, why, whereas, unless, oh, yeah
`);
var perhapsJoiners = wordList("since, as, until, before, after, than");
var looseStarts = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, whereas, unless, well, oh, yeah, yes, since, than, to, like, right, um, okay, ok, also, anyway
`);
var looseWords = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, whereas, unless, oh, yeah, since, than, to, um, also
`);
var completers = wordList("that, what, how, if, whether, to, where, which, who, why, than");
var coordinators = wordList("and, or, but");
function findPassages(reading) {
	const joined = [];
	for (const piece of cutPieces(reading)) {
		const before = joined.at(-1);
		if (before !== void 0 && belongsTogether(before, piece)) {
			before.to = piece.to;
			before.clauses.push(...piece.clauses);
		} else joined.push(piece);
	}
	return joined.map((piece) => trim(reading, piece)).filter(({ from, to }) => to > from);
}
function belongsTogether(before, piece) {
	if (piece.joint === "sentence") return false;
	const together = piece.to - before.from;
	if (before.to - before.from < shortest || piece.to - piece.from < shortest) return true;
	if (piece.joint === "completes") return together <= longest;
	return piece.joint === "shares-subject" && together <= longestPair;
}
function cutPieces(reading) {
	const { tokens, clauses } = reading;
	const joints = new Map([[0, "sentence"]]);
	for (let i = 1; i < tokens.length; i++) if (endsSentence(reading, i - 1, i)) joints.set(i, "sentence");
	let free = 0;
	for (const clause of clauses) {
		if (free > 0) {
			const at = findStart(reading, free, clause, joints);
			if (at !== void 0 && !joints.has(at)) joints.set(at, jointAt(reading, at, clause));
		}
		free = clause.verbAt + 1;
	}
	const starts = [...joints.keys()].sort((a, b) => a - b);
	let next = 0;
	return starts.map((from, index) => {
		const to = starts[index + 1] ?? tokens.length;
		const held = [];
		while (next < clauses.length && clauses[next].verbAt < to) held.push(clauses[next++]);
		return {
			from,
			to,
			clauses: held,
			joint: joints.get(from)
		};
	});
}
var perhapsReach = 3;
function findStart(reading, free, { subjectFrom, actorWord }, joints) {
	const { tokens } = reading;
	let comma;
	let perhaps;
	for (let i = Math.min(subjectFrom, tokens.length - 1); i >= free; i--) {
		if (joints.get(i) === "sentence") return void 0;
		const { norm } = tokens[i];
		if (joiners.has(norm) && !isDeterminer(reading, i)) return actorWord === void 0 && comma !== void 0 ? comma : firstOfRun(tokens, i, free);
		if (perhapsJoiners.has(norm) && subjectFrom - i <= perhapsReach && comma === void 0) perhaps ??= i;
		if (i > free && hasCommaBefore$1(reading, i)) comma ??= i;
	}
	return perhaps ?? comma ?? subjectFrom;
}
function firstOfRun(tokens, at, free) {
	let first = at;
	while (first > free && (joiners.has(tokens[first - 1].norm) || perhapsJoiners.has(tokens[first - 1].norm))) first -= 1;
	return first;
}
function isDeterminer({ tokens }, at) {
	if (tokens[at].norm !== "that") return false;
	const next = tokens[at + 1]?.norm;
	return at > 0 && tokens[at - 1].pos === "ADP" || next !== void 0 && (timeUnits.has(next) || dayParts.has(next) || weekdays.has(next));
}
function jointAt({ tokens }, at, clause) {
	const { norm } = tokens[at];
	if (coordinators.has(norm)) return clause.actorWord === void 0 ? "shares-subject" : "new";
	return completers.has(norm) || !joiners.has(norm) ? "completes" : "new";
}
function hasCommaBefore$1({ text, tokens }, at) {
	return text.slice(tokens[at - 1].end, tokens[at].start).includes(",");
}
function trim(reading, { from, to, clauses }) {
	const { tokens } = reading;
	let first = from;
	let last = to;
	while (first < last - 1 && looseStarts.has(tokens[first].norm) && !isDeterminer(reading, first)) first += 1;
	for (let cut = 1; cut > 0 && last - cut > first; last -= cut) cut = looseEnd(reading, first, last);
	while (first > 0 && tokens[first - 1].end >= tokens[first].start) first -= 1;
	while (last < tokens.length && tokens[last].start <= tokens[last - 1].end) last += 1;
	return {
		from: first,
		to: last,
		clauses
	};
}
var looseEnds = wordList("i mean, you know, i guess, i think, i suppose, kind of, sort of");
var prepositions = wordList("of, on, at, with, for, from, in, by, into");
function looseEnd(reading, first, last) {
	const { tokens } = reading;
	const end = tokens[last - 1];
	const before = tokens[last - 2];
	if (before !== void 0 && looseEnds.has(`${before.norm} ${end.norm}`)) return 2;
	if (looseWords.has(end.norm) && !isDeterminer(reading, last - 1)) return 1;
	return prepositions.has(end.norm) && before?.pos !== "VERB" && last < tokens.length && last - first > shortest && !endsSentence(reading, last - 1, last) ? 1 : 0;
}
// src/core/judge/vague-talk.ts
function talk(dimension, weight, keys, shape) {
	return {
		dimension,
		weight,
		keys: keys.split(/[,\s]+/).filter((key) => key !== ""),
		...shape === void 0 ? {} : { shape }
	};
}
var some = "(?:some|a few|several|certain|various|a couple of|a number of|things|bits|small)";
var verdict = "(?:well|fine|ok|okay|good|great|smoothly|nicely|alright|better|right|successfully|perfectly|wonderful|brilliantly|easier|smoother)";
var crowd$1 = "(?:people|folks|stakeholders?|side|teams?|management|leadership|business|organi[sz]ation|company|department|office|customers?|clients?|users?|parties|party|everyone|everybody|colleagues?|someone|somebody|others|staff|union|security|legal|finance|board|engineers|developers|ops|sales|marketing|members|experts|bosses|seniors|guys|lot|managers|group|committee|powers)";
var stance = "(?:unhappy|happy|against|concern\\w*|scepti\\w+|skepti\\w+|push\\w* ?back|pushback|resist\\w*|complain\\w*|reluctant|hesita\\w+|upset|angry|worried|annoyed|frustrated|demanding|difficult|opposed|objec\\w+|doubts?|reservations?|agenda|interests?|expectations|opinions?|mixed|demanded|wanted|felt|thought|said|told|saying|asked|raised|not (?:very )?(?:happy|keen|convinced)|n't (?:very )?(?:happy|keen|convinced)|on board|supportive|involved|agreed|approved|amazing|great|loop|green light|signed off|bought in|buy in|for it|refused|blocked|insisted|kept|had my back|backed|behind|stood by)";
var vagueTalk = [
	talk("decision", 1.6, "approach approaches route direction option options possibilities alternatives solution solutions compromise workaround strategy measures steps action actions judgement judgment call path plan decision decisions", /\b(?:took|take|taking|taken|makes?|made|making|finds?|found|go|went|going|came up|come up|chose|chosen|choose|picked|pick|used?|using|did|do|decided|weighed|weigh|considered|evaluated|looked at|explored|adopted|opted|followed|tried|agreed|aligned|settled|best|right|worked|developed|landed)\b.{0,48}\b(?:approach|approaches|route|direction|options?|possibilities|alternatives|solutions?|compromise|workaround|strategy|measures|steps|actions?|judge?ment|call|path|plan|decisions?)\b/),
	talk("decision", 1.5, "handled handle handling dealt managed sorted solved resolved tackled navigated juggled improvised adapted balanced addressed fixed reacted reprioritising reprioritised prioritised prioritized rebalanced", /\b(?:i|we)\b(?: \w+){0,2} (?:handled?|handling|dealt|managed|sorted|solved|resolved|tackled|navigated|juggled|improvised|adapted|balanced|addressed|fixed|reacted|reprioriti[sz]ed|prioriti[sz]ed|rebalanced)\b|reprioriti[sz]ing/),
	talk("decision", 1.7, "what whatever", /\b(?:did|do|done|picked|pick|chose|choose|went|go|took|tried|decided|go|going) (?:on |for |with |to do )?(?:just |simply )?what(?:ever)? (?:had|have|i had|we had|needed|was|were|seemed|felt|made|i (?:could|thought|felt)|we could|it took|works?|worked|anyone|is)\b/),
	talk("decision", 1.5, "based basis depending gut instinct judgement judgment intuition experience common", /\b(?:(?:decid\w+|prioriti\w+|chose|choose|made|call|choice|picked|went|it|acted|purely|just|mainly)(?: \w+){0,4} (?:based on|on the basis of|depending on)|based on (?:\w+ )?(?:impact|fit|data|priority|priorities|merit|experience|needs|circumstances|values)|my gut|gut feeling|instincts?|(?:my|best|own) judge?ment|common sense|by intuition|from experience)\b/),
	talk("decision", 1.3, "sensible modern scalable pragmatic appropriate suitable reasonable practical efficient robust sustainable balanced best safest cleanest better smarter logical obvious", /\b(?:most|more|best|right|better|a|the|very|quite) (?:\w+ )?(?:sensible|modern|scalable|pragmatic|appropriate|suitable|reasonable|practical|efficient|robust|sustainable|balanced|best|safest|cleanest|smarter|logical|obvious)\b/),
	talk("decision", 1.6, "some few several certain various things bits how changes adjustments tweaks improvements couple number", new RegExp(`\\b(?:change[ds]?|tweak(?:ed|s)?|adjust(?:ed|s)?|improved?|restructured|reorgani[sz]ed|optimi[sz]ed|streamlined|rethought|reworked|moved|shifted|rearranged|reshuffled|introduced) (?:\\w+ )?${some}|\\b(?:changed|rethought|reworked|adjusted|improved) (?:how|the way)\\b|\\b(?:made|did) (?:\\w+ )?(?:some|a few|several|certain|various)|\\b(?:made|some|few|certain|necessary) (?:\\w+ )?(?:changes|adjustments|tweaks|improvements)\\b`)),
	talk("decision", 1.5, "came come found find worked work figured made got everyone both somehow way justice", /\b(?:came up with|come up with|(?:found|find) a (?:\w+ )?(?:way|solution|compromise|balance)|in a (?:\w+ )?way (?:that|which|i|we)|did justice|worked? (?:it|something|things|that) out|worked out (?:a|some|what)|figured (?:it|something|things|that) out|made it (?:work|happen)|make it (?:work|happen)|got it done|got things (?:moving|done)|so that everyone|somehow|(?:worked|works) for (?:both|everyone|all|everybody))\b/),
	talk("decision", .8, "decided decide chose choose opted", /\b(?:decided?|chose|choose|opted)\b/),
	talk("outcome", 1.5, "well fine ok okay good great smoothly nicely alright better right successfully perfectly wonderful brilliantly easier smoother should", new RegExp(`\\b(?:went|go|goes|going|gone|turned out|worked(?: out)?|works|ran|run|runs|running|landed|ended(?: up)?|came (?:together|out|off)|performed|received|been|fell|looks?|looking|look)\\b(?: \\w+){0,4} (?:${verdict}|as it should|like it should)\\b|\\b(?:got|get|was|were|is)(?: (?:very|really|quite|pretty|all|so|just|rather|much|even|a|lot|bit))* ${verdict}\\b`)),
	talk("outcome", 1.5, "success successful successfully satisfied satisfaction pleased delighted positive improved improvement improvements benefit benefited benefits difference impact progress paid worthwhile appreciated grateful happy good efficient productive place win helped result results effective smoother stronger thrilled love loved", /\b(?:success\w*|satisf\w+|pleased|delighted|thrilled|positive(?:ly)?|improved|improvements?|benefit\w*|a (?:\w+ )?difference|impact|progress|paid off|worthwhile|appreciated|grateful|(?:was|were|very|really|all|everyone|everybody|customer|client|they|everyone's) happy|good (?:place|shape|direction|result|results|outcome)|better place|right direction|more (?:efficient|productive|effective)|win win|helped|results? (?:was|were|spoke)|great result\w*|loved it)\b/),
	talk("outcome", 1.3, "lot significant significantly deal considerably considerable noticeable noticeably substantial substantially much bit massively hugely tons", /\b(?:helped|saved|improved|reduced|cut|increased|gained|better|less|more|faster|changed|grew|dropped|went (?:up|down))\b.{0,30}\b(?:a lot|significant\w*|(?:great|good) deal|considerabl\w+|noticeabl\w+|substantial\w*|quite a bit|much|massively|hugely)\b|\b(?:a lot|significant\w*|considerabl\w+|noticeabl\w+|substantial\w*|much)\b.{0,20}\b(?:better|less|more|faster|amount|impact|improvement|difference|savings?)\b/),
	talk("outcome", 1, "moved over through resolved solved about settled done", /\b(?:that is about it|that 's about it|after that it (?:was|moved)|(?:it|everything) (?:was|got) (?:resolved|solved|settled|done)|we (?:got|made it) through)\b/),
	talk("tension", 1.6, "friendly flexible pleasant opinion planned expected normal quiet routine heart mean meant fine aligned adapted accepted understood reasonable friction issues problems trouble drama conflict pushback smooth smoothly easy straightforward agreed board cool understanding cooperative supportive openly receptive good well okay ok", /\b(?:(?:was|were|is|are|quite|pretty|totally|really|all|perfectly) (?:\w+ )?(?:fine|ok|okay|cool|good|happy) (?:with|about)|(?:was|were|got|everyone|all) (?:\w+ )?aligned|adapted|accepted (?:it|that|this)|understood|friendly|(?:was|were|quite|very) flexible|pleasant|same (?:opinion|view|page)|as (?:we 'd |we |had been |was )?(?:planned|expected)|(?:'s|is|was|were|all) (?:\w+ )?(?:normal|quiet|routine)|all (?:my|his|her|their) heart|could see (?:what|why|his|her|their)|took it (?:\w+ )?(?:well|fine)|reasonable (?:guy|man|woman|person|people)|(?:without|no|not|little|never) (?:\w+ )?(?:friction|issues|problems|trouble|drama|conflicts?|pushback|resistance)|(?:quite|pretty|very|rather|really) (?:a )?(?:smooth|easy|straightforward)|(?:went|ran) smoothly|(?:was|were|all|everyone|everybody|quickly|soon|they|he|she) (?:\w+ )?(?:agreed|on board|understanding|cooperative|receptive|supportive))\b/),
	talk("tension", 1.5, "differences ironed settled clash disagreements misunderstandings compromise met eventually together talked round", /\b(?:iron(?:ed)? (?:\w+ )?(?:out|differences)|settled (?:\w+ )?differences|(?:worked|sorted|talked|smoothed) (?:\w+ )?(?:through |over |out )?(?:our|their|the|some) (?:\w+ )?(?:differences|issues|disagreements)|(?:differences|disagreements|misunderstandings)(?: \w+){0,3} (?:resolved|solved|settled)|met (?:\w+ )?(?:in the middle|halfway)|talked (?:\w+ )?(?:and|it) (?:\w+ )?(?:understood|over|through|out)|came round|came around|had a (?:good|frank|open|honest) (?:talk|chat|conversation|discussion)|cleared the air|got along|got on (?:well|fine|better)|found common ground)\b/),
	talk("tension", 1.6, "challenge challenges challenging obstacle obstacles hurdle hurdles difficult difficulties complex complicated complexity pressure stress stressful tough tricky moving bumps bump ups hiccups friction resistance setbacks pains hairy delicate sensitive issues hard struggle struggles rough intense demanding problems worries", /\b(?:there (?:were|was|is|are|'s|will|'ll)|some|a few|a couple of|a bit|the usual|various|several|certain|many|always|lots? of|it (?:was|is|'s|got|can be)|just|quite|pretty|really|very|rather|somewhat|at times|sometimes|one of|we (?:had|faced|hit|met)|as with|like any)\b.{0,24}\b(?:challeng\w+|obstacles?|hurdles?|difficult\w*|complex\w*|complicated|pressure|stress\w*|tough|tricky|moving parts|bumps?|ups and downs|hiccups?|friction|resistance|setbacks|pains|hairy|delicate|sensitive|issues|hard|struggles?|rough|intense|demanding|problems|worries)\b/),
	talk("people", 1.5, "people folks stakeholder stakeholders side team teams management leadership business organisation organization company department office customer customers client clients user users parties party everyone everybody colleague colleagues someone somebody others staff union security legal finance board engineers developers ops sales marketing members experts bosses seniors guys managers group committee powers they", new RegExp(`\\b${crowd$1}\\b(?: \\w+){0,6} ${stance}|\\b${stance}\\b(?: \\w+){0,4} ${crowd$1}\\b`)),
	talk("people", 1.5, "scepticism skepticism institution expectation views feelings said reactions reaction relevant powers parties concerned involved management pushback resistance objections criticism complaints concerns reservations doubts", /\b(?:reactions? (?:was|were)|mixed|(?:some|certain|general|a bit of|lot of|much) (?:scepticism|skepticism|expectations?|interest|opposition|unease|unrest)|as an institution|(?:views|feelings|opinions)(?: \w+){0,3} (?:differed|high|mixed|divided)|it was (?:said|felt|expected|argued|feared)|(?:relevant|right|appropriate|responsible|key|necessary|affected|different) (?:people|persons?|parties|stakeholders?|teams?|departments?|colleagues|contacts)|powers that be|(?:everyone|all|people|parties|those) (?:involved|concerned|affected)|upper management|senior management|higher ups|(?:some|a few|a bit of|a lot of|general|the usual) (?:\w+ )?(?:pushback|resistance|objections?|criticism|complaints?|concerns?|reservations|doubts))\b/),
	talk("people", 1.4, "someone somebody colleague person friend superior senior expert boss mentor successor predecessor replacement", /\b(?:someone|somebody|one person|a (?:\w+ )?(?:colleague|person|friend|superior|senior|expert|boss|mentor|coworker|manager|director)|the (?:person|one|guy|lady|colleague) (?:who|taking|from|in charge|responsible)|my (?:mentor|successor|predecessor|replacement|boss|superior))\b/),
	talk("people", 1.3, "told asked given informed advised", /\bi (?:was|got|had been|'d been) (?:\w+ )?(?:told|asked|given|informed|advised|approached|warned)\b/),
	talk("ownership", 1.6, "together collaborative collaboratively involved supported supporting contributed collectively joint jointly participated assisted helped responsible spearheaded championed drove drive led accountable coordinated facilitated oversaw instrumental", /\b(?:(?:designed|built|made|did|solved|wrote|pulled|came|put|fixed|decided|found|created|developed|all|team)(?: \w+){0,3} together|together (?:we|as|with)|collaborative\w*|collectively|jointly|joint effort|(?:was|were|been|got|heavily|closely|very) (?:\w+ )?involved|i (?:\w+ )?(?:supported|assisted|contributed|participated|coordinated|facilitated|oversaw|spearheaded|championed)|(?:was|am|were) (?:\w+ )?(?:part of|responsible for|accountable|instrumental)|led (?:it|the|this|that)|drove (?:the |this )?(?:\w+ )?(?:alignment|change|effort|initiative|adoption|process|project)|end to end|helped (?:out|with|the|to))\b/),
	talk("ownership", 1.7, "there light emerged discussions discovered surfaced noticed out came got kind decided suggested idea team department jumped looked", /\b(?:(?:came|come|was brought) to light|there (?:was|were|had been|'d been) (?:\w+ )?(?:agreement|decision|consensus|understanding|somebody|someone|plan|idea|solution)|came out of (?:\w+ ){0,2}(?:discussions?|talks?|meetings?|conversations?|workshops?)|(?:it|that) (?:just |kind of |sort of |somehow )*(?:emerged|happened|got (?:made|done|decided|fixed|sorted|rolled))|(?:got|gets) (?:\w+ )?(?:made|done|decided|fixed|sorted|rolled back|restaged|built|moved|called|sent|cut|cancelled|rewritten|replaced|changed|picked|chosen)|(?:someone|somebody) (?:\w+ )?(?:suggested|proposed|noticed|found|saw|came up|had the idea|decided|spotted)|(?:team|department|group|folks|crew|guys|staff|company|management|organi[sz]ation|office) (?:\w+ )?(?:caught|noticed|found|spotted|jumped|pulled|took|put|decided|acted|reacted|responded|stepped|made|did|fixed|handled|managed|worked|came up|built|moved|rallied|got))\b/),
	talk("ownership", 1.2, "looked worked all pulled jumped rallied got sat took figured came us group", /\bwe (?:\w+ )?(?:looked into|worked (?:with|on|closely)|all|pulled|as a team|jumped|rallied|got (?:on|to) it|sat down|took care|figured|came up)\b|\ball of us\b|\bas a (?:team|group|department|company)\b/),
	talk("learning", 1.7, "learned learnt learn lesson lessons taught teach takeaway takeaways insight insights learning learnings realised realized moral message takes stays stay", /\b(?:learn(?:ed|t|ing|ings)?(?! to live)|lessons?|taught|teach(?:es)?|take ?aways?|insights?|reali[sz]ed|moral|message|what (?:stays|i (?:took|take|got|kept)))\b/),
	talk("learning", 1.7, "careful sensitive open thoughtful empathetic mindful aware grew grown grow shaped eyes journey experience humbled humble humbling wiser stronger perspective resilience resilient mature matured confidence confident patient patience empathy leader person conscious attentive appreciate reminded reminder changed learner self", /\b(?:more (?:\w+ )?(?:mindful|aware|conscious|attentive|patient|confident|careful|open|humble|resilient|mature|empathetic|thoughtful|sensitive)|gr[eo]w(?:n|s)?\b(?: \w+){0,4}|shaped (?:me|my|how)|opened my eyes|eye opener|eye opening|a journey|(?:good|great|valuable|learning|formative|humbling|useful|enriching|important|interesting|rewarding) experience|humbl\w+|wiser|stronger|(?:new|different|another|fresh|whole) perspective|resilien\w+|matured?|as a (?:leader|person|manager|professional|team|human)|changed me|a (?:\w+ )?reminder|reminded me)\b/),
	talk("learning", 1.5, "importance convinced fair honest convincing always never important matters matter first key everything essential crucial must should need have asset learn teacher vital paramount trust people golden nothing", /\b(?:importance|(?:is|are|'s) (?:\w+ )?(?:important|key|everything|essential|crucial|vital|paramount|the best|your|half)|matters|comes? first|(?:you|one|people|we) (?:\w+ )?(?:always|never|must|should|have to|need to|ca n't|can never|live)|(?:to|you) (?:always|never)|never give up|trust (?:your|the)|live and learn|at the end of the day|asset|teacher)\b/),
	talk("learning", 1.5, "next future would hindsight differently again going try carry remember mind forward", /\b(?:next time|in (?:the )?future|in hindsight|with hindsight|going forward|from now on|would(?: \w+){0,3} (?:be|do|communicate|plan|listen|start|prepare|involve|ask|test|check|take|try)|carry with me|keep (?:it |that |this )?in mind|try to (?:be|do|listen|communicate|see|stay|keep|remember))\b/),
	talk("learning", 1.8, "more better less stronger calmer wiser", /\b(?:i|we)(?: (?:just|really|have|'ve|did|do|think i|guess i))* (?:am|'m|are|'re|became|become|feel|felt|got|grew|try to be)(?: \w+){0,3} (?:more|better|less|stronger|calmer|wiser)\b/),
	talk("moment", 1.6, "usually often regularly frequently always typically normally constantly generally repeatedly occasionally sometimes mostly commonly rarely tend whenever", /\b(?:usually|often|regularly|frequently|typically|normally|constantly|generally|repeatedly|occasionally|sometimes|mostly|commonly|tend to|tended to|whenever|(?:i|we|he|she|they|it|was|were|am|are|is|'m|'re|'s) always)\b/),
	talk("moment", 1.7, "hardly forever crept hard throughout time stage point period phase process gradually sometime eventually season year years months weeks career examples occasions times role job moments or most all instances kind often somewhere recently past long", /\b(?:throughout|over (?:time|the (?:years|months|weeks|course|period|whole|year|summer|winter)|that)|(?:on|as on) most \w+|most (?:mon|tues|wednes|thurs|fri|satur|sun)days?|in (?:the|that|this|those) (?:\w+ ){0,3}(?:months|phase|period|weeks|years|stage|time)|or so|at (?:some|one|a certain|various) (?:point|stage|time)s?|gradually|bit by bit|step by step|sometime|some time (?:last|in|ago|during)|(?:more of )?a (?:long |gradual |slow )?process|all (?:through|along|the time|that)|hardly a \w+|forever|crept up|hard to (?:put|say)|during (?:the|that|this|those) (?:\w+ )?(?:period|phase|season|project|time|year|months|weeks|transition|migration)|(?:lots?|plenty|many|several|loads|a (?:few|couple|number)) of (?:examples|times|occasions|cases|instances|moments|situations|hairy)|(?:many|several|various|numerous|different|countless) (?:\w+ )?(?:examples|times|occasions|cases|instances|moments|situations)|(?:few|couple of) (?:\w+ )?moments|in my (?:role|job|career|work|line)|part of (?:the|my) job|(?:last|this|that) year (?:i think|or)|or (?:the year before|so ago|something like)|a (?:while|long time|few years) (?:ago|back)|at the time|in general|most of the time|that whole|every (?:kind|sort) of|again and again|on and off|day to day|in those (?:days|years)|back then)\b/)
];
// src/core/judge/press-on.ts
var talkByKey = new Map();
for (const one of vagueTalk) for (const key of one.keys) talkByKey.set(key, [...talkByKey.get(key) ?? [], one]);
function findPressPoints(reading) {
	const points = [];
	const spoken = findSpoken(reading);
	let announced = false;
	for (const passage of findPassages(reading)) {
		if (passage.to - passage.from < fewestQuoted) continue;
		const own = countOwn(reading.tokens, passage);
		const { vague, focus } = readVagueness(reading, passage, own, spoken);
		if (announced) vague.learning += lessonAnnounced * ownShare("learning", own);
		announced = announcesLesson(reading, passage);
		if (announced) vague.learning = 0;
		points.push({
			run: passage,
			vague,
			emptiness: announced || announcesStory(reading, passage) ? 0 : readEmptiness(reading, passage, own),
			standing: readStanding(passage),
			peopled: isPeopled(reading.tokens, passage),
			focus
		});
	}
	return points;
}
var fewestQuoted = 3;
var dimensionsByPhrase = new Map();
for (const dimension of dimensions) for (const phrase of vaguePhrases[dimension]) dimensionsByPhrase.set(phrase, [...dimensionsByPhrase.get(phrase) ?? [], dimension]);
var allPhrases = phraseSet([...dimensionsByPhrase.keys()].join("\n"));
function findSpoken({ tokens }) {
	return new Map(findPhrases(tokens, allPhrases).map((run) => [run.from, dimensionsByPhrase.get(wordsOf(tokens, run)) ?? []]));
}
var phraseWeight = 1.2;
function readVagueness(reading, passage, own, spoken) {
	const { tokens } = reading;
	let words;
	const found = { ...nothing };
	const focus = {};
	const add = (dimension, weight, at) => {
		if (weight > found[dimension]) focus[dimension] = at;
		const [more, less] = weight > found[dimension] ? [weight, found[dimension]] : [found[dimension], weight];
		found[dimension] = more + secondSign * less;
	};
	const tried = new Set();
	for (let i = passage.from; i < passage.to; i++) for (const one of talkByKey.get(tokens[i].norm) ?? []) {
		if (tried.has(one)) continue;
		tried.add(one);
		words ??= ` ${wordsOf(tokens, passage)} `;
		if (one.shape === void 0 || one.shape.test(words)) add(one.dimension, one.weight, i);
	}
	for (let i = passage.from; i < passage.to; i++) for (const dimension of spoken.get(i) ?? []) add(dimension, phraseWeight, i);
	for (const clause of passage.clauses) addFromClause(clause, (dimension, weight) => add(dimension, weight, clause.verbAt));
	for (const dimension of dimensions) found[dimension] *= ownShare(dimension, own);
	if (isPractice(tokens, passage)) found.moment *= practiceShare;
	return {
		vague: found,
		focus
	};
}
function readEmptiness({ tokens }, passage, own) {
	if (own.named > 0) return 0;
	const emptiness = Math.max(0, 1 - own.plain / mostOwn);
	const only = passage.clauses.length === 1 ? passage.clauses[0] : void 0;
	const leadsIn = openingWords.has(tokens[passage.from].norm);
	const denies = only !== void 0 && (only.negated || only.actorWord === "nobody" || endsInNone(tokens, passage));
	return leadsIn || denies || isPractice(tokens, passage) ? emptiness * slightShare : emptiness;
}
var openingWords = wordList("when, while, if, as, before, after, until, where");
var slightShare = .4;
function endsInNone(tokens, { to }) {
	const last = tokens[to - 1].norm;
	return last === "nobody" || last === "nothing" || last === "none";
}
var mostOwn = 3;
var practiceShare = .3;
function isPractice(tokens, run) {
	for (let i = run.from; i < run.to; i++) {
		const { norm } = tokens[i];
		if (norm === "now" || norm === "since" || norm === "nowadays") return true;
	}
	return false;
}
function isPeopled(tokens, passage) {
	if (passage.clauses.some(({ actor }) => actor === "person" || actor === "group")) return true;
	for (let i = passage.from; i < passage.to; i++) if (anybody.has(tokens[i].norm)) return true;
	return false;
}
var anybody = new Set([
	...roleNouns,
	...groupNouns,
	...wordList("he, she, they, him, her, them, someone, somebody, who, people")
]);
function isFrame({ actor, verb }) {
	return actor === "i" && frameVerbs.has(verb);
}
var frameVerbs = wordList("think, guess, suppose, believe, say, mean, know, hope, feel");
function readStanding({ clauses }) {
	const clause = clauses.find((one) => !isFrame(one)) ?? clauses[0];
	if (clause === void 0) return "fragment";
	const told = happened(clause);
	switch (clause.actor) {
		case "i": return !told || feelingVerbs.has(clause.act) || clause.verb === "be" ? "own-view" : "own-act";
		case "we": return told ? "our-act" : "saying";
		case "nobody": return "hidden";
		case "person": return "person";
		case "group": return "group";
		case "other": return clause.actorWord === "you" || clause.actorWord === "one" ? "saying" : "group";
		case "thing": return told ? "course" : "state";
	}
}
function ownShare(dimension, own) {
	const { named, plain } = ownCosts[dimension];
	return Math.max(leastLeft, 1 - named * own.named - plain * own.plain);
}
function announcesLesson({ tokens }, passage) {
	if (!announcing.has(tokens[passage.to - 1].norm)) return false;
	const words = wordsOf(tokens, passage);
	return /(?:takeaway|take away|lesson|learned|learnt|taught me|teaches me|insight|i took|take from|took from|took away)(?: from (?:it|that|this))?(?: there)?(?: is| was| 's| be)?(?: you know| just| that)?$/.test(words);
}
function announcesStory({ tokens }, passage) {
	if (passage.to - passage.from > longestAnnouncement) return false;
	return /^(?:so )?(?:what (?:happened|i did|we did)|the thing|the point|here 's what|here is what)(?: is| was| 's)?(?: that)?$/.test(wordsOf(tokens, passage));
}
var announcing = wordList("is, was, 's, be, know, just, that, takeaway, away, lesson, learned, learnt, me, insight, took, from, it, this, there");
var longestAnnouncement = 5;
var lessonAnnounced = 1.5;
var nothing = {
	moment: 0,
	ownership: 0,
	decision: 0,
	tension: 0,
	people: 0,
	outcome: 0,
	learning: 0
};
var secondSign = .25;
var leastLeft = .15;
var ownCosts = {
	moment: {
		named: .35,
		plain: .08
	},
	ownership: {
		named: .15,
		plain: .03
	},
	decision: {
		named: .35,
		plain: .15
	},
	tension: {
		named: .3,
		plain: .12
	},
	people: {
		named: .5,
		plain: .06
	},
	outcome: {
		named: .4,
		plain: .15
	},
	learning: {
		named: .4,
		plain: .15
	}
};
function addFromClause(clause, add) {
	const { actor, actorWord, act, mode, passive, reported, verb } = clause;
	if (reported) return;
	const told = happened(clause) && actorWord !== "nobody" && actorWord !== "none";
	if (told && passive && actor === "nobody" && !speechVerbs.has(verb)) add("ownership", turning.has(act) || clearDecisionVerbs.has(act) ? 1.3 : .9);
	if (told && passive && actor === "nobody" && speechVerbs.has(verb)) add("people", .8);
	if (told && !passive && actor === "group" && actorWord !== "nobody") {
		if (speechVerbs.has(verb) || feelingVerbs.has(verb) || verb === "be") add("people", .8);
		else add("ownership", turning.has(act) ? 1 : .5);
	}
	if (told && actor === "thing" && finding.has(act)) add("ownership", 1);
	if (told && everyone.has(actorWord ?? "") && !speechVerbs.has(verb) && !feelingVerbs.has(verb) && verb !== "be") add("ownership", 1);
	if (mode === "could" && passive && actor === "nobody") add("ownership", .7);
	if (mode === "habit" && (actor === "i" || actor === "we")) add("moment", .8);
	if ((mode === "now" || mode === "would") && isSaying(clause)) add("learning", .5);
}
var turning = new Set("catch find notice spot suggest propose make change write fix solve build design jump wipe close restore replace repair do settle agree shut open move send bring put take carry choose decide".split(" "));
var finding = wordList("catch, find, notice, spot, flag, detect, discover, identify");
var everyone = wordList("everybody, everyone");
function isSaying({ actor, actorWord }) {
	return actor === "thing" || actorWord === "you" || actorWord === "one";
}
function countOwn(tokens, run) {
	let named = 0;
	let plain = 0;
	for (let i = run.from; i < run.to; i++) {
		const token = tokens[i];
		if (isNumber(token) || token.pos === "PROPN" || token.pos === "NUM") {
			if (!isGeneral(token)) named += 1;
		} else if ((token.pos === "NOUN" || token.pos === "VERB" || token.pos === "ADJ") && !isGeneral(token)) plain += 1;
	}
	return {
		named,
		plain
	};
}
function isGeneral({ norm, lemma }) {
	return allGeneral.has(norm) || allGeneral.has(lemma);
}
var allGeneral = new Set([
	...generalWords,
	...genericVerbs,
	...feelingVerbs,
	...buzzWords
]);
function wordsOf(tokens, run) {
	let words = "";
	for (let i = run.from; i < run.to; i++) words += (i > run.from ? " " : "") + tokens[i].norm;
	return words;
}
var mostTokens = 24;
var opensPart = wordList(`
in, on, at, with, for, from, by, to, into, onto, over, under, about, after, before, during, through, without, against, between, because, since, so, and, but, or, when, while, where, if, that, which, who, as, than, until, like
`);
var leadsOn = wordList(`
the, a, an, this, these, those, my, our, your, his, her, their, its, of, very, more, most, is, are, was, were, be, been, 's, 're, 'm, had, has, have, will, would, could, can, should, not, no, to, in, on, at, with, for, from, by, and, but, or, because, so, i, we, he, she, they, you, every, each, some, any
`);
function cutQuote(reading, run, focus) {
	if (run.to - run.from <= mostTokens && countWords(reading, run) <= 12) return longEnough(reading, run);
	const near = Math.min(Math.max(focus ?? run.from, run.from), run.to - 1);
	const starts = findStarts(reading, run, near);
	return cutFrom(reading, run, near, starts, true) ?? cutFrom(reading, run, near, starts, false);
}
function cutFrom(reading, run, near, starts, strictly) {
	for (const from of starts) for (let to = Math.min(run.to, from + mostTokens); to > near; to--) {
		const part = {
			from,
			to
		};
		if (countWords(reading, part) > 12 || !canEnd(reading, run, to, strictly)) continue;
		if (countWords(reading, part) >= 3) return part;
	}
}
function longEnough(reading, run) {
	return countWords(reading, run) >= 3 ? run : void 0;
}
function findStarts(reading, run, near) {
	const clauses = [];
	const others = [];
	for (let at = Math.max(run.from, near - 12); at <= near; at++) {
		if (at === run.from || isInsideWord(reading, at)) continue;
		if (hasCommaBefore(reading, at) || reading.clauseAt[at] !== reading.clauseAt[at - 1]) clauses.push(at);
		else if (opensPart.has(reading.tokens[at].norm)) others.push(at);
	}
	return [
		run.from,
		...clauses,
		...others
	];
}
function canEnd(reading, run, to, strictly) {
	const { tokens } = reading;
	const last = tokens[to - 1];
	if (leadsOn.has(last.norm) || isInsideWord(reading, to)) return false;
	if (to === run.to || hasCommaBefore(reading, to)) return true;
	return opensPart.has(tokens[to].norm) && !(strictly && last.pos === "VERB");
}
function isInsideWord({ tokens }, at) {
	return at > 0 && at < tokens.length && tokens[at].start <= tokens[at - 1].end;
}
function hasCommaBefore({ text, tokens }, at) {
	return at > 0 && text.slice(tokens[at - 1].end, tokens[at].start).includes(",");
}
function countWords(reading, { from, to }) {
	const { start, end } = spanOf(reading, from, to);
	return reading.text.slice(start, end).trim().split(/\s+/).length;
}
// src/core/judge/press-need.ts
function needOf(dimension, { asked, score }) {
	return missingOf(score) * urgency[dimension] + (asked ? askedFor * stillOpen(score) : 0) + (bias[dimension] ?? 0);
}
function needAt(dimension, known, { vague, emptiness, standing, peopled }, { first, last, along }) {
	const missing = Math.max(0, missingOf(known.score));
	const { asked } = known;
	const open = stillOpen(known.score);
	const stands = standsFor[standing][dimension] ?? 0;
	return needOf(dimension, known) + vague[dimension] * (vagueNeed + vagueUnproven * missing) + emptiness * (emptyNeed + emptyUnproven * missing + (asked ? emptyReply * open : 0) + stands) + (first ? opens + opensEmpty * emptiness : 0) + (last ? closes + closesEmpty * emptiness : 0) + (asked ? open * ((first ? repliesFirst : 0) + (last ? repliesLast : 0)) : 0) + (dimension === "outcome" || dimension === "learning" ? late * along : 0) - (dimension === "people" && !peopled && vague.people === 0 ? noPerson : 0);
}
function missingOf(score) {
	return (4 - score) / 3;
}
function stillOpen(score) {
	return Math.min(1, Math.max(.2, (4.4 - score) / 1.4));
}
var askedFor = .7;
var vagueNeed = 1.1;
var vagueUnproven = .25;
var emptyNeed = .45;
var emptyUnproven = .45;
var emptyReply = .45;
var opens = .6;
var opensEmpty = .5;
var closes = -.15;
var closesEmpty = .2;
var repliesFirst = .4;
var repliesLast = .3;
var noPerson = .8;
var late = .35;
var urgency = {
	moment: 1.05,
	ownership: 1.5,
	decision: 1.1,
	tension: .95,
	people: 1.4,
	outcome: .95,
	learning: .6
};
var bias = {
	moment: .25,
	ownership: .1,
	decision: .1,
	people: -.15,
	learning: -.45
};
var standsFor = {
	"own-act": {
		decision: .8,
		learning: .1
	},
	"own-view": {
		learning: .65,
		moment: .25,
		tension: .1
	},
	"our-act": {
		decision: .5,
		ownership: .2
	},
	hidden: { ownership: .55 },
	group: {
		people: .5,
		outcome: .2,
		moment: -.1
	},
	person: {
		tension: .25,
		outcome: .25,
		people: .15,
		decision: -.1,
		learning: -.1
	},
	course: {
		outcome: .4,
		tension: .3,
		decision: .25,
		moment: .15,
		ownership: .1
	},
	state: {
		outcome: .45,
		learning: .4,
		tension: .25,
		moment: .1
	},
	saying: { learning: .3 },
	fragment: {
		tension: .3,
		outcome: .25
	}
};
// src/core/random.ts
function createRandom(seed) {
	let state = seed >>> 0;
	return { next: () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	} };
}
function pick(random, items) {
	return pickWeighted(random, items, () => 1);
}
function pickWeighted(random, items, weightOf) {
	const total = items.reduce((sum, item) => sum + weightOf(item), 0);
	let left = random.next() * total;
	for (const item of items) {
		left -= weightOf(item);
		if (left < 0) return item;
	}
	const last = items.at(-1);
	if (last === void 0) throw new RangeError("nothing to pick from");
	return last;
}
// src/core/judge/question-wordings.ts
var quoting = {
	moment: [
		"You said “{}”. Which day was that, and where were you? | when where",
		"“{}”: take me to one moment of it. What did you see first?",
		"When you say “{}”, when exactly do you mean? | when",
		"You told me “{}”. Pick the one time that you remember best. What happened in it?",
		"“{}”, you said. Which single occasion comes to mind, and who else was there? | who",
		"I would like to stop at “{}”. What happened in the hour before it?",
		"You put it as “{}”. What was the first sign of it, and when did it reach you? | when",
		"Let me hold you at “{}”. Where were you standing, and what was in front of you? | where",
		"You said “{}”. On which one day could anybody have seen that? | when",
		"“{}” covers a lot of ground. Which five minutes of it should I know about?",
		"When you say “{}”, what is the picture in your head?",
		"Go back to “{}”. What were you doing just before?"
	],
	ownership: [
		"You said “{}”. Who was it that did that, and what was your own part? | who",
		"“{}”: what did you yourself do at that point?",
		"Whose call was it when you say “{}”? | who",
		"You told me “{}”. Which part of that did you do with your own hands?",
		"When you say “{}”, who raised it first, and what did you answer? | who",
		"Let me stop at “{}”. What would have gone otherwise if you had been away that day?",
		"“{}”, you said. Who was behind each step of that, yourself included? | who",
		"You put it as “{}”. What in it would not have happened without you?",
		"I heard “{}”. What did you decide there, and what did others decide?",
		"You said “{}”. What was the first thing that you did about it?",
		"“{}”: what was yours to decide there, and what was not?",
		"Behind “{}” somebody acted. Who was it, and where were you? | who where"
	],
	decision: [
		"You said “{}”. What else could have been done, and what spoke against it? | alternative",
		"“{}”: what exactly was chosen there, and over what? | alternative",
		"What made you settle on that when you say “{}”? | why",
		"You told me “{}”. What did you turn down? | alternative",
		"When you say “{}”, what else lay on the table, and who wanted it? | alternative who",
		"“{}”, you said. What did you give up for it?",
		"Let me stop at “{}”. What did you know at that point, and what did you have to guess?",
		"You put it as “{}”. In plain terms, what did you do, and why that? | why",
		"I heard “{}”. Which way would somebody else have gone there? | alternative",
		"“{}” could mean many things. What did it mean that day?",
		"You said “{}”. Which argument settled it? | why",
		"Go back to “{}”. Which reason weighed most, and what did it outweigh? | why"
	],
	tension: [
		"You said “{}”. What made that hard?",
		"“{}”: who or what stood against it?",
		"What could have gone wrong at the point where you say “{}”?",
		"You told me “{}”. Who would tell that part differently?",
		"When you say “{}”, what was the sharpest thing that anybody said?",
		"“{}”, you said. Whose interest did that run against, and how did you notice?",
		"Let me stop at “{}”. What about it worried you most at the time?",
		"You put it as “{}”. What came nearest to stopping it?",
		"I heard “{}”. Who lost something by it, and what did they say?",
		"You said “{}”. What was the argument on the other side?",
		"“{}”: which part of that was in doubt the longest?",
		"Go back to “{}”. What was the worst of it, and what made it so?"
	],
	people: [
		"You said “{}”. Who was that, and what did they want?",
		"“{}”: which person do you think of, and where did they stand?",
		"When you say “{}”, whose face do you see? What did that person care about?",
		"You told me “{}”. Who in particular, and what was at stake for them?",
		"“{}”, you said. Name one person in that. What did they say to you?",
		"Let me stop at “{}”. Who mattered most there, and what was their reason?",
		"If I rang the person behind “{}”, what would they tell me?",
		"I heard “{}”. Who put it to you, and in which words?",
		"“{}”: which one person was hardest to reach there, and why that one?",
		"You said “{}”. Whose opinion counted in that, and what was it?",
		"Behind “{}” there is a person. What is their job, and what did they have to lose?",
		"Go back to “{}”. What did the person in it need from you?"
	],
	outcome: [
		"You said “{}”. How could somebody else check that?",
		"“{}”: what was different afterwards, and how did you know?",
		"What came of it, after “{}”?",
		"You told me “{}”. What could you point at to show me?",
		"When you say “{}”, compared with what? | number",
		"“{}”, you said. How much is that, and who counted? | number",
		"Let me stop at “{}”. What was there a month later that had not been there before?",
		"You put it as “{}”. What did the people concerned do otherwise from then on?",
		"I heard “{}”. Who told you so, and what had they seen? | who",
		"“{}”: which figure or which fact would you put beside that? | number",
		"You said “{}”. Which part of it did not hold?",
		"Go back to “{}”. What is left of it today?"
	],
	learning: [
		"You said “{}”. What do you do differently since? | practice",
		"“{}”: when did you last act on that?",
		"What did you change in how you work after “{}”? | practice",
		"You told me “{}”. Where has that shown since? | practice",
		"When you say “{}”, which habit of yours is gone? | practice",
		"“{}”, you said. Who would notice the difference in you, and by what?",
		"Let me stop at “{}”. What did you believe before?",
		"You put it as “{}”. What happened the next time you faced the same thing?",
		"I heard “{}”. What does it look like on an ordinary working day? | practice",
		"“{}” could be anybody's. What makes it yours?",
		"You said “{}”. What have you stopped doing because of it? | practice",
		"Go back to “{}”. Which rule did you make for yourself out of it? | practice"
	]
};
var quotingOnCard = {
	disagreement: {
		moment: "You said “{}”. Where were the two of you when it came out into the open? | where",
		ownership: "“{}”: and what did you yourself say to that?",
		decision: "You said “{}”. What was decided in the end, and what was dropped for it? | alternative",
		tension: "“{}”, you said. What was the strongest point against you?",
		people: "When you say “{}”, who held the other view, and what was behind it?",
		outcome: "You told me “{}”. Who turned out to be right, and what showed it?",
		learning: "Let me stop at “{}”. How do you take up a disagreement since then? | practice"
	},
	"near-failure": {
		moment: "You said “{}”. What was the first thing you saw that was wrong?",
		ownership: "“{}”: who saw it first, and what did you do in the next ten minutes? | who",
		decision: "You told me “{}”. What did you choose to save, and what did you let go? | alternative",
		tension: "“{}”, you said. How close was it, and what would have been lost?",
		people: "When you say “{}”, who had to be told, and how did they take it?",
		outcome: "You put it as “{}”. What was the damage, counted? | number",
		learning: "Let me stop at “{}”. What is in place today that was not in place then? | practice"
	},
	stakeholder: {
		moment: "You said “{}”. In which conversation did it turn, and on what?",
		ownership: "“{}”: what did you bring to that conversation yourself?",
		decision: "You told me “{}”. What did you offer, and what did you refuse?",
		tension: "“{}”, you said. What did you two not agree on until late?",
		people: "When you say “{}”, what did that person want that you could not give?",
		outcome: "You put it as “{}”. What did that person do afterwards that showed it?",
		learning: "Let me stop at “{}”. What do you do sooner with such a person since? | practice"
	},
	lesson: {
		moment: "You said “{}”. Which moment taught you that?",
		ownership: "“{}”: what had you yourself done to get there?",
		decision: "You told me “{}”. Which choice of yours would you take back?",
		tension: "“{}”, you said. What about it was hard to accept?",
		people: "When you say “{}”, who made you see it, and how?",
		outcome: "You put it as “{}”. What has come of it since?",
		learning: "Let me stop at “{}”. What does a project of yours have today that this one lacked? | practice"
	},
	handoff: {
		moment: "You said “{}”. What happened on the day on which you let go?",
		ownership: "“{}”: what did you leave behind that was of your own making?",
		decision: "You told me “{}”. What did you choose not to hand over, or not to write down?",
		tension: "“{}”, you said. Where did the handover stick?",
		people: "When you say “{}”, who has it now, and what did they ask you first?",
		outcome: "You put it as “{}”. What has held since you left, and what has not?",
		learning: "Let me stop at “{}”. What do you hand over in another way since? | practice"
	}
};
var plain = {
	moment: [
		"Which one moment do you have in mind? When was it, and where were you? | when where",
		"Take one day of this. Which one?",
		"What is the first thing that you remember seeing?",
		"Which one scene of it would you show me, and how does it begin?",
		"When did it turn, and what were you doing at the time? | when"
	],
	ownership: [
		"What in this did you do yourself?",
		"Where in this did something hang on you?",
		"Which decision here was yours alone?",
		"What did you do first, and what did you leave to others?",
		"If I asked somebody who was there what you did, what would they name?"
	],
	decision: [
		"What did you have to choose between? | alternative",
		"Which choice did you make here, and what did you turn down? | alternative",
		"What did you decide against, and why? | alternative why",
		"Where was the fork in this, and which way did you go?",
		"What did you give up to get this?"
	],
	tension: [
		"What stood in the way?",
		"Who saw it differently, and why?",
		"What was the hardest hour of this?",
		"What could have sunk it?",
		"Where did it come to an argument, and about what?"
	],
	people: [
		"Who else was in this, and what did they want?",
		"Name one person who mattered here. What was at stake for them?",
		"Whose help did you need, and what did it cost them?",
		"Who was against it, and what did they say?",
		"Who was nearest to you in this, and what was their view of it?"
	],
	outcome: [
		"What came of it in the end?",
		"How did you know how it had ended?",
		"What was different a month later?",
		"What could I look at today to see the result?",
		"Who gained by this, and how did they show it?"
	],
	learning: [
		"What do you do differently since then? | practice",
		"What would you not do again, and what made you see that?",
		"What did you think before this that you no longer think?",
		"When have you last done something otherwise because of it?",
		"What is the one thing that you took into your next piece of work? | practice"
	]
};
var forgotQuoting = [
	"You say “{}”. What is the last thing before it that you do remember?",
	"“{}” is fair. Who would remember, and what would they tell me?",
	"You say “{}”. What is left from that time that could tell: a note, a message, a calendar?",
	"“{}”: then from the other end. What do you remember of the day after?",
	"You say “{}”. Which part of it do you remember well?",
	"“{}”: what do you remember instead, however small?"
];
var forgotPlain = {
	moment: ["What came just before it, or just after, that you do remember?"],
	ownership: ["Whom would you ask what your part was, and what would they say?"],
	decision: ["What do you remember having ruled out?"],
	tension: ["Who was uneasy at the time, as far as you recall?"],
	people: ["If the name is gone, what was that person's job, and what did they want?"],
	outcome: ["Who would still know how it ended, and what would they show me?"],
	learning: ["What did you do the next time, as far as you remember?"]
};
function readLine(line) {
	const [text = "", asks = ""] = line.split(" | ");
	return {
		text,
		asks: asks.split(" ").filter((word) => word !== "")
	};
}
function list(dimension, kind, lines) {
	return lines.map((line, index) => ({
		id: `${dimension}.${kind}.${index + 1}`,
		dimension,
		kind,
		...readLine(line)
	}));
}
var everyDimension = Object.keys(quoting);
var everyFacet = Object.keys(quotingOnCard);
var wordings = everyDimension.flatMap((dimension) => [
	...list(dimension, "quoting", quoting[dimension]),
	...everyFacet.map((facet) => ({
		id: `${dimension}.${facet}`,
		dimension,
		facet,
		kind: "quoting",
		...readLine(quotingOnCard[facet][dimension])
	})),
	...list(dimension, "plain", plain[dimension]),
	...list(dimension, "forgot-quoting", forgotQuoting).map((one) => ({
		...one,
		id: one.id.slice(dimension.length + 1)
	})),
	...list(dimension, "forgot-plain", forgotPlain[dimension])
]);
// src/core/judge/choose-wording.ts
var byNeed = new Map();
for (const wording of wordings) {
	const key = `${wording.dimension} ${wording.kind}`;
	byNeed.set(key, [...byNeed.get(key) ?? [], wording]);
}
function chooseWording({ dimension, kind, facet, told, used, seed }) {
	const all = (byNeed.get(`${dimension} ${kind}`) ?? []).filter((one) => one.facet === void 0 || one.facet === facet);
	const open = all.filter(({ asks }) => !asks.some((one) => told.has(one)));
	for (const some of [open, all]) {
		const fresh = some.filter(({ id }) => !used.includes(id));
		if (fresh.length > 0) return pick(createRandom(seed), fresh);
	}
	const fitting = open.length > 0 ? open : all;
	const lastUse = ({ id }) => used.lastIndexOf(id);
	return fitting.reduce((oldest, one) => lastUse(one) < lastUse(oldest) ? one : oldest);
}
var toldBy = {
	"moment-clock": "when",
	"moment-day": "when",
	"moment-relative": "when",
	"moment-place": "where",
	"people-named": "who",
	"people-position": "who",
	"decision-reason": "why",
	"decision-alternative": "alternative",
	"outcome-number": "number",
	"learning-practice": "practice"
};
function findTold(findings) {
	const told = new Set();
	for (const { ruleId, credit } of findings) {
		const asks = toldBy[ruleId];
		if (asks !== void 0 && credit === "earns") told.add(asks);
	}
	return told;
}
function fillWording({ text }, quote) {
	return text.replace("{}", () => quote.replace(/\s+/g, " "));
}
function hashWords(text) {
	let value = 2166136261;
	for (let i = 0; i < text.length; i++) {
		value ^= text.charCodeAt(i);
		value = Math.imul(value, 16777619) >>> 0;
	}
	return value;
}
// src/core/judge/open-question.ts
function rankGaps(reading, scores, question, taken = []) {
	const asked = findAskedFor(question);
	const points = findPressPoints(reading).filter(({ run }) => {
		const { start, end } = spanOf(reading, run.from, run.to);
		return !taken.some((one) => one.start < end && start < one.end);
	});
	return dimensions.map((dimension) => {
		const known = {
			asked: asked.has(dimension),
			score: scores[dimension]
		};
		const needs = points.map((point, index) => needAt(dimension, known, point, {
			first: index === 0,
			last: index === points.length - 1,
			along: point.run.from / reading.tokens.length
		}));
		const unquoted = {
			dimension,
			run: void 0,
			need: needOf(dimension, known)
		};
		for (let tries = 0; tries < mostTries; tries++) {
			const at = indexOfMost(needs);
			const point = points[at];
			if (point === void 0 || needs[at] <= unquoted.need) break;
			const run = cutQuote(reading, point.run, point.focus[dimension]);
			if (run !== void 0) return {
				dimension,
				run,
				need: needs[at]
			};
			needs[at] = -Infinity;
		}
		return unquoted;
	}).sort((a, b) => b.need - a.need);
}
var mostTries = 4;
function indexOfMost(values) {
	let most = 0;
	for (let i = 1; i < values.length; i++) if (values[i] > values[most]) most = i;
	return most;
}
function askOpenQuestions(reading, drafts, ratings, scores, { facet, question }) {
	const required = facet === void 0 ? [] : requiredDimensions[facet];
	const told = findTold(drafts.map(({ rule }) => ({
		ruleId: rule.id,
		credit: rule.credit
	})));
	const gaps = rankGaps(reading, scores, question ?? "").filter(({ dimension }) => ratings[dimension] < 4);
	return [...gaps.filter(({ dimension }) => required.includes(dimension)), ...gaps.filter(({ dimension }) => !required.includes(dimension))].map((gap) => ask(reading, gap, told, facet));
}
function ask(reading, { dimension, run }, told, facet) {
	const need = {
		dimension,
		facet,
		told,
		used: []
	};
	if (run === void 0) {
		const seed = hashWords(reading.text + dimension);
		return {
			dimension,
			text: chooseWording({
				...need,
				kind: "plain",
				seed
			}).text
		};
	}
	const place = spanOf(reading, run.from, run.to);
	const quote = reading.text.slice(place.start, place.end);
	return {
		dimension,
		text: fillWording(chooseWording({
			...need,
			kind: "quoting",
			seed: hashWords(quote + dimension)
		}), quote),
		place
	};
}
// src/core/judge/rules/decision-alternative.ts
var phrases$28 = phraseSet(`
instead of, rather than, two choices, a choice, the choice, two options, the other option, the options, either, or i could, or we could,
or hold, or put, or go, or stop, or let, the alternative, an alternative, in place of, not the whole, as opposed to, and not the,
one was, the other was, not an, instead, other choice, or the, or take, or leave, or wait, or restore, or roll, or keep, or move,
go round, not a quick, out of the two, between a, between the two, versus, rather, or do we, do we stop, do we
`);
var decisionAlternative = defineRule({
	id: "decision-alternative",
	dimensions: ["decision", "tension"],
	credit: "earns",
	label: "the other way it could have gone",
	cap: 4,
	find: (reading) => reading.tellsEvents ? [...findPhrases(reading.tokens, phrases$28), ...reading.clauses.filter((clause) => clause.mode === "could" && !clause.negated && (clause.actor === "i" || clause.actor === "we")).map(clauseRun)] : [],
	reason: (quote) => `You name the alternative: “${quote}”.`
});
// src/core/judge/rules/decision-choice.ts
var phrases$27 = phraseSet(`
went for, gave up, called a stop, called it off, made the call, was the call, chose not to, turned off, took away, left out,
took down, rolled back, put back, i go for, we split it, held back, dropped the, let him, let her, let them, voted for,
made up my mind, a decision of mine, my decision was, i took the, we kept, we went with, settled on, called off, gave him the
`);
var decisionChoice = defineRule({
	id: "decision-choice",
	dimensions: ["decision"],
	credit: "earns",
	label: "a choice made",
	cap: 3,
	find: (reading) => distinctBy([...eventRuns(reading, (clause) => (clause.actor === "i" || clause.actor === "we") && !clause.negated && clearDecisionVerbs.has(clause.verb)), ...phrasesInEvents(reading, phrases$27)], (run) => wordsOf$1(reading, run)),
	reason: (quote) => `A choice is made here: “${quote}”.`
});
// src/core/judge/rules/decision-price.ts
var phrases$26 = phraseSet(`
cost me, cost us, costs us, cost him, cost her, which cost, to pay for, gave up, at the price, the price of, on one condition, in return, in exchange,
against the will, against advice, against the advice, my own budget, i lost, we lost, gave in, knowing, took that on, the cost of it,
wrote them off, out of my, in spite of, even though, although, on condition, only if, on the condition, at my own, dropped the rest,
an unpleasant, was not understood, did n't like it, he let me, had to explain, had to go and
`);
var decisionPrice = defineRule({
	id: "decision-price",
	dimensions: ["decision", "tension"],
	credit: "earns",
	label: "what the choice cost",
	cap: 2,
	find: (reading) => reading.tellsEvents ? findPhrases(reading.tokens, phrases$26) : [],
	reason: (quote) => `You say what it cost: “${quote}”.`
});
// src/core/judge/rules/decision-proposal.ts
var proposing = new Set([
	"propose",
	"suggest",
	"offer",
	"recommend",
	"argue",
	"insist",
	"demand",
	"tell",
	"ask",
	"say",
	"announce"
]);
var decisionProposal = defineRule({
	id: "decision-proposal",
	dimensions: ["decision"],
	credit: "earns",
	label: "what you put forward",
	cap: 3,
	find: (reading) => distinctBy(eventRuns(reading, (clause) => clause.actor === "i" && !clause.negated && proposing.has(clause.verb)), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You put something forward: “${quote}”.`
});
// src/core/judge/rules/decision-reason.ts
var phrases$25 = phraseSet(`
because @any @any, since i, since he, since she, since they, since it, since the, since nobody, since without, so that i, so that we, so that he, so that she, so that they, so that the, so that nobody, so that no, so that each, the reason,
otherwise, as otherwise, for fear, knowing that, in order to, which meant, so he, so she, so they, considering, figured, my problem was,
my view was, his view was, her view was, given that, for otherwise, to save, since a
`);
var decisionReason = defineRule({
	id: "decision-reason",
	dimensions: ["decision", "tension"],
	credit: "earns",
	label: "a reason",
	cap: 4,
	find: (reading) => phrasesInEvents(reading, phrases$25),
	reason: (quote) => `You give the reason: “${quote}”.`
});
// src/core/judge/rules/decision-vague.ts
var phrases$24 = phraseSet(`
found a way, found a compromise, find a compromise, found a solution, a workable way, worked out a solution, worked it out, handled it, dealt with,
what was needed, in a suitable way, from all sides, did justice, a way that, reached a consensus, built consensus, weighed the, pros and cons,
find something in between, in between the two, kept things moving, as well as i could, as best i could, looked into it, analysed the situation,
analysed the new situation, took care of, under the circumstances, came to an agreement, was in charge, took it into account,
into account, difficult decisions, tough decisions, the right decision, aligned everyone, align everyone, various options, in depth,
what seemed best, felt was right, a good solution, the best solution, find a solution, on the spot, hard decisions, we found something,
did find something, in detail, in proportion, react very quickly, needs of both, common ground, win win, middle ground, weighed up, the options and,
a pragmatic approach, an approach that, a good approach, a balanced approach, the best option, the right call, hard calls, tough calls, difficult decision, hard decision,
tough decision, aligned on, overall fit, made a plan, came up with a plan, took action, acted quickly, some changes, a few changes, changed some things, changed a few things, some things, made changes, made adjustments, based on impact,
based on priority, based on the data, the right way, so that everyone could, a workaround, found a way around, went with the best, made sense, moved forward, moved on with, sorted it out, sorted it, the more modern
`);
var decisionVague = defineRule({
	id: "decision-vague",
	dimensions: ["decision"],
	credit: "costs",
	label: "a choice that is not told",
	cap: 3,
	find: (reading) => findPhrases(reading.tokens, phrases$24),
	reason: (quote) => `“${quote}” does not say what was chosen.`
});
// src/core/judge/rules/empty-talk.ts
var emptyTalk = defineRule({
	id: "empty-talk",
	dimensions: [
		"moment",
		"ownership",
		"decision",
		"tension",
		"people",
		"outcome"
	],
	credit: "costs",
	label: "words that fit any project",
	cap: 8,
	find: (reading) => distinctBy(reading.tokens.map((_, at) => ({
		from: at,
		to: at + 1
	})).filter(({ from }) => buzzWords.has(reading.tokens[from].norm)), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `“${quote}” fits any project.`
});
// src/core/judge/rules/habit-talk.ts
var habitTalk = defineRule({
	id: "habit-talk",
	dimensions: [
		"moment",
		"ownership",
		"decision",
		"tension",
		"people",
		"outcome"
	],
	credit: "costs",
	label: "what you do in general",
	cap: 5,
	find: (reading) => reading.clauses.filter((clause, index) => clause.mode === "habit" && !reading.practice.has(index) && (clause.actor === "i" || clause.actor === "we" || clause.actor === "other")).map(clauseRun),
	reason: (quote) => `“${quote}” says what usually happens, not what happened.`
});
// src/core/judge/rules/learning-habit.ts
var learningHabit = defineRule({
	id: "learning-habit",
	dimensions: ["learning"],
	credit: "earns",
	label: "a habit that came of it",
	cap: 3,
	find: (reading) => reading.tellsEvents ? distinctBy(reading.clauses.filter((clause, index) => reading.practice.has(index) && !isVaguePractice(reading, clause)).map(clauseRun), (run) => wordsOf$1(reading, run)) : [],
	reason: (quote) => `You say what is done since: “${quote}”.`
});
// src/core/judge/rules/learning-mark.ts
var dating = phraseSet(`
since then, ever since, these days, from then on, so now, now i, now we, now before, now if, now at, after that nothing, i now, we now, i do this now, any more i, every time since,
i do now, since that day, and now, after this i, from now on, nowadays, since that, no longer
`);
var naming = phraseSet(`
what changed, what 's changed, what i do since, what i do now, what i do different, that 's my rule, next time i, in my next project, i never again, my next, i have never, i 've banned,
has been moved because, checklist, i do differently, in my two
`);
function datesPractice(reading, run) {
	const index = reading.clauseAt[run.from];
	const own = reading.clauses[index];
	const clause = own !== void 0 && own.verbAt >= run.from ? own : reading.clauses[index + 1];
	return clause !== void 0 && !clause.reported && !feelingVerbs.has(clause.verb) && !(clause.verb === "be" && clause.actor === "i") && (clause.mode === "now" || clause.mode === "habit" || clause.mode === "perfect" || clause.mode === "told-now");
}
var learningMark = defineRule({
	id: "learning-mark",
	dimensions: ["learning"],
	credit: "earns",
	label: "a before and an after",
	cap: 2,
	find: (reading) => {
		if (!reading.tellsEvents) return [];
		const late = reading.tokens.length * .35;
		return [...findPhrases(reading.tokens, naming), ...findPhrases(reading.tokens, dating).filter((run) => datesPractice(reading, run))].filter((run) => run.from > late);
	},
	reason: (quote) => `You mark a before and an after: “${quote}”.`
});
// src/core/judge/rules/learning-platitude.ts
var phrases$23 = phraseSet(`
communication is, is key, are key, the key to, is everything, so important, really important, of the greatest importance, more aware, much more aware, aware of, more sensitive, more careful, more thoughtful,
an open mind, open mind, big learning, a reminder, be considerate, grown a lot, grew a lot, grow, growth, come across, attitude, the importance of, vital, own up, convinced that, one should, you should,
never forget, prepared for the unexpected, at the end of the day, important to, stay calm, more conscious, opportunity, mindset, stronger, always been, as a person, valuable experience, people come first,
took that to heart, more structured, a matter of, we all learned, jump to conclusions, the best teacher, manage expectations, never give up, trust your, a journey, good experience, a lot about, important lesson, be more careful, be more, people skills, to listen more, test more, plan ahead, teamwork,
hard work, believe in yourself, good communication, stay positive, learned so much, learned a lot, learnt a lot, failure is, mistakes happen
`);
var learningPlatitude = defineRule({
	id: "learning-platitude",
	dimensions: ["learning"],
	credit: "costs",
	label: "a saying instead of a change",
	cap: 3,
	find: (reading) => findPhrases(reading.tokens, phrases$23),
	reason: (quote) => `“${quote}” is a saying; it does not show what you changed.`
});
// src/core/judge/rules/learning-practice.ts
var since = phraseSet(`
now, since then, ever since, since that, these days, from then on, nowadays, after that, after this, what i do since, today, anymore, any more, from that day,
what changed, what 's changed, that 's my rule, my rule, the first thing i, next time, in my next, what i do, what i do now, the next project, what i do different,
on the next, at any, before i, before any, whenever, if i, i never, i no longer, i do not, i don't, i do n't, since, from now on, i do this, from there on
`);
var reach$1 = 14;
var learningPractice = defineRule({
	id: "learning-practice",
	dimensions: ["learning"],
	credit: "earns",
	label: "something you do differently since",
	cap: 4,
	find: (reading) => {
		if (!reading.tellsEvents) return [];
		const late = reading.tokens.length * .35;
		const hasMark = runsBegin(reading, findPhrases(reading.tokens, since).filter((run) => run.from > late));
		return distinctBy(reading.clauses.filter((clause) => (clause.actor === "i" || clause.actor === "we") && (clause.mode === "now" || clause.mode === "perfect" || clause.mode === "told-now" || clause.mode === "habit") && !genericVerbs.has(clause.verb) && !isVaguePractice(reading, clause) && !(clause.verb === "say" && reading.tokens[clause.from - 1]?.norm === "as") && hasMark(clause.from - reach$1, clause.verbAt + reach$1 + 1)).map(clauseRun), (run) => wordsOf$1(reading, run));
	},
	reason: (quote) => `You say what you do since: “${quote}”.`
});
// src/core/judge/rules/learning-proof.ts
var marks = phraseSet(`
since then, ever since, now i, now we, these days, what i do, i now, my rule, from then on, the next
`);
var looseMarks = phraseSet("since, last year, last quarter");
var reach = 40;
var learningProof = defineRule({
	id: "learning-proof",
	dimensions: ["learning"],
	credit: "earns",
	label: "the new practice at work",
	cap: 2,
	find: (reading) => {
		if (!reading.tellsEvents) return [];
		const late = reading.tokens.length * .5;
		const runs = [];
		const found = findPhrases(reading.tokens, marks);
		if (reading.practice.size > 0) found.push(...findPhrases(reading.tokens, looseMarks));
		for (const mark of found) {
			if (mark.from < late) continue;
			const at = reading.tokens.findIndex((token, index) => index >= mark.to && index < mark.to + reach && isNumber(token));
			if (at >= 0) runs.push({
				from: at,
				to: Math.min(reading.tokens.length, at + 2)
			});
		}
		return runs;
	},
	reason: (quote) => `You show it at work since: “${quote}”.`
});
// src/core/judge/rules/learning-said.ts
var phrases$22 = phraseSet(`
learned, learnt, taught me, lesson, realised, realized, made me realize, i took away, took from it, take from it, the thing i took, i try to, i tried to, would not again, i had never, i 'd never,
what surprised me, should have, from the mistake, to prevent, what i found works
`);
var learningSaid = defineRule({
	id: "learning-said",
	dimensions: ["learning"],
	credit: "earns",
	label: "a lesson, said as such",
	cap: 2,
	find: (reading) => reading.tellsEvents ? findPhrases(reading.tokens, phrases$22) : [],
	reason: (quote) => `You say that you learned something: “${quote}”.`
});
// src/core/judge/rules/learning-vague.ts
var learningVague = defineRule({
	id: "learning-vague",
	dimensions: ["learning"],
	credit: "earns",
	label: "a change in general words",
	cap: 2,
	find: (reading) => reading.tellsEvents ? distinctBy(reading.clauses.filter((clause, index) => reading.practice.has(index) && isVaguePractice(reading, clause)).map(clauseRun), (run) => wordsOf$1(reading, run)) : [],
	reason: (quote) => `You say that something changed: “${quote}”.`
});
// src/core/judge/rules/moment-clock.ts
var phrases$21 = phraseSet(`
at @hour, around @hour, about @hour, by @hour, till @hour, until @hour, past @hour, at around @hour, at about @hour,
@num past @hour, half past @hour, half past @num, quarter to @num, quarter past @num, @num to @hour,
@num in the @part, at @num in the @part, at @hour on @day, at @hour @num, at @num @num, at noon, at midnight, before lunch,
before breakfast, before dawn, at lunchtime, after midnight, before midnight, at the @ord hour
`);
var momentClock = defineRule({
	id: "moment-clock",
	dimensions: ["moment"],
	credit: "earns",
	label: "a time of day",
	cap: 2,
	find: (reading) => phrasesInEvents(reading, phrases$21),
	reason: (quote) => `You give the hour: “${quote}”.`
});
// src/core/judge/rules/moment-day.ts
var phrases$20 = phraseSet(`
on the @day, on @day, on the @day before, on the @day after, on the @ord @day, on my last @day, that @day, last @day,
one @day, the @day before, the @day after, the @day of, @day morning, @day night, @day evening, @day afternoon, on a @day,
the @ord @day, @num @month, @month @num, @nth of @month, the @nth, on the @nth, @month @nth, @month the @ord, by @day,
till @day, until @day, a @day for, it was a @day, on the @num of @month, the @ord of @month, on @month @num, on @num @month,
the monday, the tuesday, the wednesday, the thursday, the friday, the saturday, the sunday, the saturday of, the sunday of,
new year's eve, christmas eve, easter @day, election day, election night, black friday, new year 's eve
`);
var momentDay = defineRule({
	id: "moment-day",
	dimensions: ["moment"],
	credit: "earns",
	label: "a day or a date",
	cap: 2,
	find: (reading) => phrasesInEvents(reading, phrases$20),
	reason: (quote) => `You say on which day: “${quote}”.`
});
// src/core/judge/rules/moment-detail.ts
var momentDetail = defineRule({
	id: "moment-detail",
	dimensions: [
		"moment",
		"tension",
		"decision",
		"outcome",
		"people",
		"ownership"
	],
	credit: "earns",
	label: "things that were there",
	cap: 12,
	find: (reading) => distinctBy(reading.tokens.map((_, at) => ({
		from: at,
		to: at + 1
	})).filter(({ from }) => isThing(reading.tokens, from) && inEvent(reading, from)), (run) => reading.tokens[run.from].lemma),
	reason: (quote) => `You name a thing one could point at: ${quote}.`,
	reasonForAll: (words) => `You name things one could point at: ${words.join(", ")}.`
});
// src/core/judge/rules/moment-once.ts
var phrases$19 = phraseSet(`
once, one time, one day, one night, one evening, one morning, one afternoon, the first time, the last time, that time, when i was,
this was, there was this, there was a time, there was one, the moment, at one point, a time when
`);
var momentOnce = defineRule({
	id: "moment-once",
	dimensions: ["moment"],
	credit: "earns",
	label: "one occasion",
	cap: 1,
	find: (reading) => phrasesInEvents(reading, phrases$19),
	reason: (quote) => `You begin to tell one occasion: “${quote}”.`
});
// src/core/judge/rules/moment-period.ts
var phrases$18 = phraseSet(`
in @month, last @month, in the @season, last @season, that @season, in @year, last year, last semester, this semester,
last week, last month, this year, this summer, freshman year, sophomore year, junior year, senior year, in high school,
in my @ord year, my @ord year, during my, in college, in middle school, early @month, late @month, mid @month, since @month,
in the @season of @year, one @season, the @season of, in q1, in q2, in q3, in q4, in the @ord week of @month, by @month,
the following @month, the following @season, after a review in @month, a few years ago, @num years ago, my freshman year
`);
var momentPeriod = defineRule({
	id: "moment-period",
	dimensions: ["moment"],
	credit: "earns",
	label: "a season or a year",
	cap: 1,
	find: (reading) => phrasesInEvents(reading, phrases$18),
	reason: (quote) => `You say roughly when: “${quote}”.`
});
// src/core/judge/rules/moment-phase.ts
var phrases$17 = phraseSet(`
at some point, at some stage, over the course of, over the weeks, over the months, over the years, several occasions,
on many occasions, numerous occasions, in those days, those evenings, those days, during the phase, in that whole,
as a part of, as on most, over time, throughout the, most mondays, most tuesdays, most wednesdays, most thursdays, most fridays,
every week or so, in the busier part, demanding months, in the final months, step by step, from time to time, at times,
over the year, during that phase, in that phase, a couple of times, a few times, all the time, at the start, for some time,
in general, every year, every day, on most, in many cases, in such cases, several times, back then, for a while, throughout, a couple of moments, a few moments, some moments, hairy moments, that whole period, whole period, over that, some stage, most of the time, on and off, ongoing, more than once, now and then, again and again, day to day
`);
var momentPhase = defineRule({
	id: "moment-phase",
	dimensions: ["moment"],
	credit: "costs",
	label: "a phase instead of a moment",
	cap: 2,
	find: (reading) => findPhrases(reading.tokens, phrases$17),
	reason: (quote) => `“${quote}” is a stretch of time, not one moment.`
});
// src/core/judge/rules/moment-place.ts
var phrases$16 = phraseSet(`
in the @place, at the @place, on the @place, in @poss @place, at @poss @place, on @poss @place, in a @place, from the @place,
into the @place, to the @place, behind the @place, outside the @place, in the @any @place, at the @any @place,
on the @any @place, in @poss @any @place, at a @place, through the @place, by the @place, in @name,
behind @poss @place, outside @poss @place, at home, at her desk, at his desk, on the way, on my way, in front of me,
in front of him, in front of her, in front of the @any, on the wall, on the floor, under the @any, up to our @any
`);
var towards = phraseSet("to @name, from @name");
var moving = wordList("go, come, drive, fly, travel, move, walk, sail, ride, arrive, return, ship, run, cycle");
var momentPlace = defineRule({
	id: "moment-place",
	dimensions: ["moment"],
	credit: "earns",
	label: "a place",
	cap: 2,
	find: (reading) => [...phrasesInEvents(reading, phrases$16), ...phrasesInEvents(reading, towards).filter((run) => moving.has(reading.clauses[reading.clauseAt[run.from]]?.verb ?? ""))],
	reason: (quote) => `You say where it was: “${quote}”.`
});
// src/core/judge/rules/moment-relative.ts
var phrases$15 = phraseSet(`
that night, that evening, that morning, that afternoon, that same @part, that same week, that same day, that day, that weekend,
the same day, the same evening, the same night, the same afternoon, the same morning, the next day, the next morning,
the next evening, the day after, the day before, the week after, the week before, the night before, the morning after,
the evening before, the night of, the morning of, the evening of, the day of, the day that, the day we, the day the,
the week we, the week i, the night we, the night the, the night that, the morning the, the week of, the week the, night of,
@num days before, @num weeks before, @num nights before, @num hours before, @num minutes before, @num days after,
@num weeks after, @num days later, @num weeks later, @num hours later, @num minutes later, @num months later, a week later,
a day later, an hour later, a month later, two years ago, @num days from, @num weeks from, @num minutes into, on my last day,
on the last day, on the first day, the first day, on my first day, on day @num, by day @num, the second day, the third day,
on the @ord day, in the @ord week, the @ord morning, the @ord night, in week @num, the last evening, over the weekend,
at the weekend, last weekend, an hour before, a day before, a week before, the moment i, the moment the, the moment we,
that minute, the minute i, days before the, weeks before the, the morning after, this morning
`);
var momentRelative = defineRule({
	id: "moment-relative",
	dimensions: ["moment"],
	credit: "earns",
	label: "a point in the story",
	cap: 2,
	find: (reading) => phrasesInEvents(reading, phrases$15),
	reason: (quote) => `You place it in the course of things: “${quote}”.`
});
// src/core/judge/rules/moment-scene.ts
var momentScene = defineRule({
	id: "moment-scene",
	dimensions: ["moment"],
	credit: "earns",
	label: "something seen or heard on the spot",
	cap: 4,
	find: (reading) => distinctBy(eventRuns(reading, (clause) => (clause.actor === "i" || clause.actor === "person") && !clause.passive && (sceneVerbs.has(clause.verb) || clause.progressive && clause.verb !== "go")), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You were there to see it: “${quote}”.`
});
// src/core/judge/rules/moment-setting.ts
var phrases$14 = phraseSet(`
as a @person, as an @person, as the @person, when i was @verb, while i was, while working, when i worked, i was working, i worked at, i worked as, i worked for,
my @any class, my class, a class, my job, my previous job, my first job, my last job, at work, at my job, for a class, an exam, my exam, the @any project, a project, a group project,
my internship, an internship, my shift, a shift, on my @any team, my @noun team, in my @any, in my @any @any, in our @any, at a @noun, at my @noun, at our @noun, i was the, i was leading
`);
var momentSetting = defineRule({
	id: "moment-setting",
	dimensions: ["moment", "ownership"],
	credit: "earns",
	label: "where you worked then",
	cap: 2,
	find: (reading) => phrasesInEvents(reading, phrases$14),
	reason: (quote) => `You say what you were part of: “${quote}”.`
});
// src/core/judge/rules/moment-together.ts
var crowd = wordList("people, users, customers, clients, everyone, everybody, someone, somebody, nobody, anyone, others, folks, guys");
var momentTogether = defineRule({
	id: "moment-together",
	dimensions: [
		"moment",
		"decision",
		"outcome"
	],
	credit: "earns",
	label: "what was done together",
	cap: 5,
	find: (reading) => distinctBy(reading.clauses.filter((clause) => happened(clause) && !clause.reported && !clause.negated && (clause.actor === "we" || clause.actor === "group" && !genericVerbs.has(clause.act) && !crowd.has(clause.actorWord ?? "")) && clause.act !== "be" && clause.act !== "have" && !feelingVerbs.has(clause.act)).map(clauseRun), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say what was done together: “${quote}”.`
});
// src/core/judge/rules/outcome-vague.ts
var phrases$13 = phraseSet(`
went well, going well, going along well, worked out, it all worked, came together, a success, successful, successfully, satisfied, satisfaction, happy with, was better,
got better, much better, quite a bit better, positive, positive feedback, the right thing, good feeling, good place, better footing, good direction, really well, quite well,
a good way, different atmosphere, smooth, smoothly, received well, well received, a good thing, easier for us, strong, stronger, great, proud, rewarding, as planned, content,
learned to live, valuable, best practice, highly, at a high level, nice to see, good to see, fine, improved a lot, it improved, a real difference, a difference, a lot better, went fine, going fine, was happy, were happy, was happy with, were happy with, was pleased, were pleased,
good experience, a significant amount, saved a lot, helped a lot, a big improvement, quite positive, pretty positive, well in the end, ran better, went better, paid off, real progress, good progress,
a lot smoother, fell into place, in competent hands, in capable hands, in the best hands, excellent, very happy, are happy, are very, very satisfied, instinct, improved noticeably, noticeably better, better than expected, really good, turned out to be, turned out well, settled in,
handled in, come out of, came out of, opened my eyes, from all sides, throughout, clear success, real success, the response, the cooperation, the atmosphere, atmosphere improved, good results, great results, worked better, work better, in good hands
`);
function findVagueResults(reading) {
	return findPhrases(reading.tokens, phrases$13);
}
var outcomeVague = defineRule({
	id: "outcome-vague",
	dimensions: ["outcome"],
	credit: "costs",
	label: "a result nobody could check",
	cap: 4,
	find: findVagueResults,
	reason: (quote) => `“${quote}” is a result that nobody could check.`
});
// src/core/judge/rules/outcome-event.ts
var lastPart = .7;
var ends = wordList("end, finish, win, sell, pass, save, earn, get, beat, reach, ship, publish, lose");
var outcomeEvent = defineRule({
	id: "outcome-event",
	dimensions: ["outcome"],
	credit: "earns",
	label: "the end, told as something that happened",
	cap: 3,
	find: (reading) => {
		if (!reading.tellsEvents) return [];
		const from = reading.tokens.length * lastPart;
		const isVague = tellsCovered(reading, findVagueResults(reading));
		return distinctBy(reading.clauses.filter((clause, index) => clause.verbAt >= from && !reading.practice.has(index) && (clause.actor !== "i" || ends.has(clause.verb)) && (happened(clause) || clause.mode === "perfect") && !feelingVerbs.has(clause.act) && !speechVerbs.has(clause.verb) && isConcrete(reading, clause) && !isVague(clause.from, clause.to)).map(clauseRun), (run) => wordsOf$1(reading, run));
	},
	reason: (quote) => `You tell the end as something that happened: “${quote}”.`
});
function tellsCovered(reading, runs) {
	const before = new Int32Array(reading.tokens.length + 1);
	for (const run of runs) before.fill(1, run.from + 1, run.to + 1);
	for (let at = 1; at < before.length; at++) before[at] += before[at - 1];
	return (from, to) => before[to] > before[from];
}
function isConcrete({ tokens }, clause) {
	if (clause.negated || clause.actor === "person" && clause.verb !== "be") return true;
	for (let at = clause.from; at < clause.to; at++) if (isNumber(tokens[at]) || isThing(tokens, at) || tokens[at].norm === "nobody") return true;
	return false;
}
// src/core/judge/rules/outcome-lasting.ts
var phrases$12 = phraseSet(`
still, since, ever since, to this day, years later, months later, a year later, the year after, the next year, the following year, in the @season, in @month, by @month,
by the end of, until, after that, for two years, for @num years, @num times since, again, the next @any, by november, in the first @unit, in the first @num,
by the time, within @num, within a @unit, in @num @unit, in the second @unit, afterwards, at the next, the last time, by half, by a third, by a fifth, from @num to @num,
half of, from @num @unit to @num
`);
var outcomeLasting = defineRule({
	id: "outcome-lasting",
	dimensions: ["outcome"],
	credit: "earns",
	label: "how it stood later",
	cap: 3,
	find: (reading) => reading.tellsEvents ? findPhrases(reading.tokens, phrases$12).filter((run) => run.from > reading.tokens.length * .6) : [],
	reason: (quote) => `You say how it stood later: “${quote}”.`
});
// src/core/judge/rules/outcome-led.ts
var phrases$11 = phraseSet(`
in the end, ended up, ended with, ended that, led to, resulted in, as a result, this allowed, which allowed, this made, were able to, was able to, it turned out, this helped, eventually,
due to this, because of this, after this, after that, finally, by the end, so in the end, from then on
`);
var outcomeLed = defineRule({
	id: "outcome-led",
	dimensions: ["outcome"],
	credit: "earns",
	label: "an end is told",
	cap: 2,
	find: (reading) => reading.tellsEvents ? findPhrases(reading.tokens, phrases$11).filter((run) => run.from > reading.tokens.length * .4) : [],
	reason: (quote) => `You come to how it ended: “${quote}”.`
});
// src/core/judge/rules/outcome-none.ts
var phrases$10 = phraseSet(`
no @noun was, no @noun has, no @noun, none of, nobody was, nobody has, no one was, no one has, not one, nothing was lost, never failed, without a @noun,
no longer, not a single, nobody missed, nobody noticed, no more, nothing since, no @any @noun, never since, was lost, were lost, none was
`);
var outcomeNone = defineRule({
	id: "outcome-none",
	dimensions: ["outcome"],
	credit: "earns",
	label: "a loss that did not happen",
	cap: 2,
	find: (reading) => reading.tellsEvents ? findPhrases(reading.tokens, phrases$10).filter((run) => run.from > reading.tokens.length / 2) : [],
	reason: (quote) => `You say what did not happen: “${quote}”.`
});
// src/core/judge/rules/outcome-number.ts
var notCounted = wordList("all, at, number, page, room, table, house, ward, line, version, bus, room, gate, platform, kiln, class, year, before, after, by, half, past, till, until");
var notResult = wordList("half, twice, couple, third, once");
var laterPart$1 = .55;
var outcomeNumber = defineRule({
	id: "outcome-number",
	dimensions: ["outcome"],
	credit: "earns",
	label: "a result you could count",
	cap: 4,
	find: (reading) => {
		const runs = [];
		if (!reading.tellsEvents) return [];
		for (let at = Math.ceil(reading.tokens.length * laterPart$1); at < reading.tokens.length; at++) {
			if (!isNumber(reading.tokens[at]) || !inEvent(reading, at)) continue;
			if (notCounted.has(reading.tokens[at - 1]?.norm ?? "") || notResult.has(reading.tokens[at].norm)) continue;
			let to = at + 1;
			while (to < reading.tokens.length && isNumber(reading.tokens[to])) to += 1;
			const counted = reading.tokens[to];
			const namesWhat = counted !== void 0 && (counted.pos === "NOUN" || counted.pos === "PROPN");
			runs.push({
				from: at,
				to: namesWhat ? to + 1 : to
			});
			at = to;
		}
		return runs;
	},
	reason: (quote) => `You give a result that can be counted: “${quote}”.`
});
// src/core/judge/rules/outcome-result.ts
var laterPart = .5;
var outcomeResult = defineRule({
	id: "outcome-result",
	dimensions: ["outcome"],
	credit: "earns",
	label: "what came of it",
	cap: 4,
	find: (reading) => {
		const from = reading.tokens.length * laterPart;
		return distinctBy(reading.clauses.filter((clause) => clause.from >= from && happened(clause) && clause.actor !== "i" && resultVerbs.has(clause.verb)).map(clauseRun), (run) => wordsOf$1(reading, run));
	},
	reason: (quote) => `You say what came of it: “${quote}”.`
});
// src/core/judge/rules/own-act.ts
var ownAct = defineRule({
	id: "own-act",
	dimensions: ["ownership", "moment"],
	credit: "earns",
	label: "what you did yourself",
	cap: 6,
	find: (reading) => {
		return distinctBy(eventRuns(reading, (clause) => clause.actor === "i" && !clause.negated && !genericVerbs.has(clause.act) && !speechVerbs.has(clause.act)), (run) => reading.tokens.slice(run.from, run.to).map((token) => token.lemma).join(" "));
	},
	reason: (quote) => `You say what you did: “${quote}”.`
});
// src/core/judge/rules/own-decision.ts
var ownDecision = defineRule({
	id: "own-decision",
	dimensions: ["ownership", "decision"],
	credit: "earns",
	label: "a step you decided on",
	cap: 3,
	find: (reading) => distinctBy(eventRuns(reading, (clause) => clause.actor === "i" && !clause.negated && (decisionVerbs.has(clause.verb) || clearDecisionVerbs.has(clause.verb))), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say what you did at that point: “${quote}”.`
});
// src/core/judge/rules/own-generic.ts
var ownGeneric = defineRule({
	id: "own-generic",
	dimensions: ["ownership"],
	credit: "earns",
	label: "a part of yours, in general words",
	cap: 3,
	find: (reading) => distinctBy(eventRuns(reading, (clause) => clause.actor === "i" && !clause.negated && !clause.passive && genericVerbs.has(clause.act) && clause.act !== "be" && clause.act !== "have" && !feelingVerbs.has(clause.act)), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You had a part in it, in general words: “${quote}”.`
});
// src/core/judge/rules/own-group.ts
var ownGroup = defineRule({
	id: "own-group",
	dimensions: ["ownership"],
	credit: "costs",
	label: "a team did it",
	cap: 4,
	find: (reading) => reading.clauses.filter((clause) => happened(clause) && clause.actor === "group" && !clause.negated && clause.verb !== "be" && clause.verb !== "want").map(clauseRun),
	reason: (quote) => `“${quote}”: a group acts here, and your part is not told.`
});
// src/core/judge/rules/own-hidden.ts
var ownHidden = defineRule({
	id: "own-hidden",
	dimensions: ["ownership"],
	credit: "costs",
	label: "nobody is said to have done it",
	cap: 5,
	find: (reading) => reading.clauses.filter((clause) => happened(clause) && clause.passive && clause.actor === "nobody" && !clause.reported).map(clauseRun),
	reason: (quote) => `“${quote}” does not say who did it.`
});
// src/core/judge/rules/own-named.ts
var phrases$9 = phraseSet(`
by me, was mine, were mine, a decision of mine, my decision, my call, my own decision, under my name, on my own, by myself,
my idea, i owned, i own that, i was responsible, i was the one, that was me, this one 's on me, it was on me, my job to,
my fault, my mistake, my own mistake, i was wrong, i 'd got wrong, i got wrong, i had n't thought, i 'd never asked, i had never asked,
i 'd not asked, i never asked, i did the plan, i set it up myself, i had set it, i 'd set, my own budget, my budget, my service,
i sign it, i signed, i take that, i took that on, i took it on, i was in charge, i led, i ran, i wrote, i designed, i built,
i did n't check, i had n't checked, i 'd forgotten, i forgot, i missed
`);
var ownNamed = defineRule({
	id: "own-named",
	dimensions: ["ownership"],
	credit: "earns",
	label: "your part, named as yours",
	cap: 3,
	find: (reading) => reading.tellsEvents ? findPhrases(reading.tokens, phrases$9) : [],
	reason: (quote) => `You name it as yours: “${quote}”.`
});
// src/core/judge/rules/own-onlooker.ts
var shown = 3;
var ownOnlooker = defineRule({
	id: "own-onlooker",
	dimensions: ["ownership", "decision"],
	credit: "costs",
	label: "somebody else acts",
	cap: 3,
	find: (reading) => isOnlooker(reading) ? reading.clauses.filter((clause) => happened(clause) && !clause.reported && clause.actor === "person" && clause.act !== "be" && clause.act !== "have" && clause.verb !== "tell" && clause.verb !== "ask").slice(0, shown).map(clauseRun) : [],
	reason: (quote) => `“${quote}”: here somebody else acts, and what you did is hard to find.`
});
// src/core/judge/rules/own-speech.ts
var ownSpeech = defineRule({
	id: "own-speech",
	dimensions: ["ownership", "people"],
	credit: "earns",
	label: "what you said to somebody",
	cap: 4,
	find: (reading) => distinctBy(eventRuns(reading, (clause) => clause.actor === "i" && !clause.negated && speechVerbs.has(clause.verb) && (clause.verb !== "go" || clause.mode === "told-now")), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say what you told or asked: “${quote}”.`
});
// src/core/judge/rules/people-act.ts
var peopleAct = defineRule({
	id: "people-act",
	dimensions: ["people"],
	credit: "earns",
	label: "what another person did",
	cap: 5,
	find: (reading) => distinctBy(reading.clauses.filter((clause) => happened(clause) && clause.actor === "person" && clause.verb !== "be" && clause.verb !== "have").map(clauseRun), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say what another person did: “${quote}”.`
});
// src/core/judge/rules/people-background.ts
var phrases$8 = phraseSet(`
who ran, who runs, who owned, who had, who 'd, who was, who led, who wanted, who came, came from, by trade, named, called @name, her name, his name, whose, years in,
@num years old, she ran, he ran, who answered, who headed, who worked, used to be, from the @any side, from support, responsible for
`);
var peopleBackground = defineRule({
	id: "people-background",
	dimensions: ["people"],
	credit: "earns",
	label: "who the other person was",
	cap: 3,
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened(clause) && clause.actor === "person" && clause.perfect).map(clauseRun), ...phrasesInEvents(reading, phrases$8)], (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say who that person was: “${quote}”.`
});
// src/core/judge/rules/people-crowd.ts
var phrases$7 = phraseSet(`
everyone, everybody, all stakeholders, the stakeholders, stakeholders, people involved, the organisation, several persons, some people, the business side,
the receiving department, the new team, various, all parties, both sides, all sides, others, someone, somebody, the members, each of them, a lot of people,
in general, the general, there was somebody, some folks, a few folks, a few people, from the business, the business, leadership, management, the other side, other departments, other teams, the other team, the others, certain people, the union
`);
var peopleCrowd = defineRule({
	id: "people-crowd",
	dimensions: ["people"],
	credit: "costs",
	label: "a crowd without a face",
	cap: 3,
	find: (reading) => findPhrases(reading.tokens, phrases$7),
	reason: (quote) => `“${quote}” could be anyone.`
});
// src/core/judge/rules/people-moved.ts
var phrases$6 = phraseSet(`
moved him, moved her, turned him, turned her, convinced him, convinced her, came round, changed his mind, changed her mind, was won, won him, won her,
calmed them, he laughed, she laughed, you write, said okay, said fine, said yes, she came, he came, he signed, she signed, he accepted, she accepted
`);
var peopleMoved = defineRule({
	id: "people-moved",
	dimensions: [
		"people",
		"tension",
		"outcome"
	],
	credit: "earns",
	label: "what moved the other person",
	cap: 3,
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened(clause) && clause.actor === "person" && !clause.negated && movedVerbs.has(clause.verb)).map(clauseRun), ...phrasesInEvents(reading, phrases$6)], (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You show the other person moving: “${quote}”.`
});
// src/core/judge/rules/people-named.ts
var peopleNamed = defineRule({
	id: "people-named",
	dimensions: ["people"],
	credit: "earns",
	label: "a person by name or role",
	cap: 2,
	find: (reading) => {
		return distinctBy(reading.tokens.map((_, at) => ({
			from: at,
			to: at + 1
		})).filter(({ from }) => inEvent(reading, from) && (isProbableName(reading.tokens, from) || isOneByRole(reading.tokens, from))), (run) => wordsOf$1(reading, run));
	},
	reason: (quote) => `You name a person or their role: “${quote}”.`
});
var one = new Set([
	"the",
	"a",
	"an",
	"my",
	"our",
	"his",
	"her",
	"their",
	"one",
	"this",
	"that",
	"another"
]);
var anyone = new Set([
	"colleague",
	"coworker",
	"person",
	"guy",
	"employee",
	"worker"
]);
function isOneByRole(tokens, at) {
	const { norm } = tokens[at];
	if (!roleNouns.has(norm)) return false;
	if (anyone.has(norm) && tokens[at - 1]?.norm === "a") return false;
	return one.has(tokens[at - 1]?.norm ?? "") || one.has(tokens[at - 2]?.norm ?? "");
}
// src/core/judge/rules/people-position.ts
var peoplePosition = defineRule({
	id: "people-position",
	dimensions: ["people", "tension"],
	credit: "earns",
	label: "another person's position",
	cap: 4,
	find: (reading) => distinctBy(reading.clauses.filter((clause) => happened(clause) && clause.actor === "person" && positionVerbs.has(clause.verb)).map(clauseRun), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say where another person stood: “${quote}”.`
});
// src/core/judge/rules/present-talk.ts
var presentTalk = defineRule({
	id: "present-talk",
	dimensions: [
		"moment",
		"ownership",
		"decision",
		"tension",
		"people",
		"outcome"
	],
	credit: "costs",
	label: "what is so in general",
	cap: 8,
	find: (reading) => reading.clauses.filter((clause, index) => clause.mode === "now" && !reading.practice.has(index) && !clause.reported && (clause.actor === "i" || clause.actor === "we" || clause.actor === "other") && clause.verb !== "know" && clause.verb !== "think" && clause.verb !== "guess" && clause.verb !== "mean" && clause.verb !== "remember").map(clauseRun),
	reason: (quote) => `“${quote}” is about what is so in general.`
});
// src/core/judge/rules/tension-against.ts
var opposing = new Set([
	"refuse",
	"resist",
	"object",
	"oppose",
	"disagree",
	"argue",
	"insist",
	"block",
	"complain",
	"protest",
	"reject",
	"fight",
	"clash",
	"grumble",
	"shout",
	"threaten",
	"overrule",
	"withdraw",
	"doubt",
	"distrust",
	"ignore",
	"hate",
	"deny",
	"blame",
	"defend",
	"laugh"
]);
var phrases$5 = phraseSet(`
was against, were against, dead against, strongly against, said no, fell out, pushed back, did n't want, did not want, wanted to keep,
would n't, would not, was n't delighted, did n't like, did not like, over my dead body, had a point, neither moved, back and forth,
never again, went cold, at odds, gave in, by no means, did n't believe, did n't trust, did not trust, did not accept, did n't accept,
was resisted, was voted down, was refused, was rejected, kept saying, no interest, stopped talking, did n't speak, at loggerheads, did n't agree
`);
var tensionAgainst = defineRule({
	id: "tension-against",
	dimensions: ["tension", "people"],
	credit: "earns",
	label: "somebody against it",
	cap: 3,
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened(clause) && clause.actor !== "thing" && clause.actor !== "nobody" && opposing.has(clause.verb)).map(clauseRun), ...phrasesInEvents(reading, phrases$5)], (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say who stood against it, or how: “${quote}”.`
});
// src/core/judge/rules/tension-feeling.ts
var phrases$4 = phraseSet(`
angry, furious, annoyed, afraid, scared, worried, nervous, ashamed, upset, frustrated, unhappy, sceptical, skeptical, defensive, shocked, mad,
fear, feared, hated, quiet, silent, crying, tears, embarrassed, hurt, stubborn, hostile, uncomfortable, sick, desperate, panic, cold, rough, thrilled,
overwhelmed, disappointed, reluctant, apprehensive, screamed, yelled, grudge, suspicious, resentful, tense, bitten, blamed, mean, honest, guilty
`);
var tensionFeeling = defineRule({
	id: "tension-feeling",
	dimensions: ["tension", "people"],
	credit: "earns",
	label: "how it stood between people",
	cap: 2,
	find: (reading) => phrasesInEvents(reading, phrases$4),
	reason: (quote) => `You say how it felt: “${quote}”.`
});
// src/core/judge/rules/tension-harmony.ts
var phrases$3 = phraseSet(`
same opinion, in a friendly way, with all my heart, all the time you need, as expected, as we planned, a pleasant, everything 's normal,
everything was fine, been fine, was flexible, i could see what, could see what he, could see what she, a routine, everyone agreed, we all agreed,
no problem, no problems, without any problems, get along with everyone, very supportive, happy with it, everybody was happy, smooth, smoothly,
as an idea, quite flexible, right there on, was open to, happy to, easily, quiet, at the mark, adapted quickly, was aligned, were aligned, got aligned, on board, no trouble, not much trouble, he understood, she understood, they understood,
no pushback, no issues, no drama, straightforward, went along, quickly agreed, agreed quickly, was easy, not really
`);
var tensionHarmony = defineRule({
	id: "tension-harmony",
	dimensions: ["tension"],
	credit: "costs",
	label: "all was well",
	cap: 2,
	find: (reading) => findPhrases(reading.tokens, phrases$3),
	reason: (quote) => `“${quote}” says that nothing stood in the way.`
});
// src/core/judge/rules/tension-refusal.ts
var tensionRefusal = defineRule({
	id: "tension-refusal",
	dimensions: ["tension"],
	credit: "earns",
	label: "something that did not happen as it should",
	cap: 3,
	find: (reading) => distinctBy(reading.clauses.filter((clause) => (happened(clause) || clause.mode === "could" && clause.negated || clause.mode === "would" && clause.actor !== "i" && clause.actor !== "we") && clause.negated && clause.verb !== "know" && clause.verb !== "remember" && clause.verb !== "think").map(clauseRun), (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say what did not go as it should: “${quote}”.`
});
// src/core/judge/rules/tension-stakes.ts
var phrases$2 = phraseSet(`
nobody knew, no one knew, nobody had, no one had, or we, or lose, hours left, minutes left, days left, weeks left, was live, went live, on the line,
if we, if i, if it had, at risk, the risk, only @num, already told, already promised, had promised, 'd promised, 'd already, had already,
no backup, the only, without a, could n't, could not, neither, nobody, no one, not once, unless, too few, last chance
`);
var tensionStakes = defineRule({
	id: "tension-stakes",
	dimensions: ["tension"],
	credit: "earns",
	label: "what made it hard",
	cap: 4,
	find: (reading) => reading.tellsEvents ? [...findPhrases(reading.tokens, phrases$2), ...reading.clauses.filter((clause) => clause.mode === "would" && clause.perfect).map(clauseRun)] : [],
	reason: (quote) => `You say what hung on it: “${quote}”.`
});
// src/core/judge/rules/tension-trouble.ts
var phrases$1 = phraseSet(`
@be wrong, @be broken, @be down, @be black, @be empty, @be missing, ran out, too late, @be stuck, had stopped, @be full, @be gone, @be dead, @be closed, @be off, @be late, @be locked, @be blocked, @be jammed,
@be cold, @be flat, @be ill, @be sick, @be short, @be alone, @be stolen, @be lost, @be overdue, @be expired, @be rotten, @be flooded, @be frozen, @be on fire, @be under water, @be unreachable, @be bleeding,
nothing was, timed out, timing out, no way to, out of memory, out of time, fell over, shut down, not grown, did n't work, did not work, did n't show up, had failed, would have, no longer, too hot, too cold, too short,
too small, too few, too heavy, too much, not enough, nobody left, no time, no spare, no felt, no light, no power, no key, no answer, one too many, taped over, on a plane, read only
`);
var tensionTrouble = defineRule({
	id: "tension-trouble",
	dimensions: ["tension"],
	credit: "earns",
	label: "something going wrong",
	cap: 3,
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened(clause) && (clause.actor === "thing" || clause.actor === "nobody" || clause.actor === "we") && !clause.negated && failureVerbs.has(clause.verb)).map(clauseRun), ...phrasesInEvents(reading, phrases$1)], (run) => wordsOf$1(reading, run)),
	reason: (quote) => `You say what went wrong: “${quote}”.`
});
// src/core/judge/rules/tension-vague.ts
var phrases = phraseSet(`
challenge, challenges, challenging, difficult, difficulties, friction, tension, conflict, issue, issues, problem, problems, struggle, obstacle,
resistance, pressure, tough, misunderstanding, disagreement, disagreed, differences, stressful, complain, complaints
`);
var tensionVague = defineRule({
	id: "tension-vague",
	dimensions: ["tension"],
	credit: "earns",
	label: "a difficulty, named in general",
	cap: 2,
	find: (reading) => phrasesInEvents(reading, phrases),
	reason: (quote) => `You name a difficulty: “${quote}”.`
});
// src/core/judge/rules/tension-wants.ts
var wanting = new Set([
	"want",
	"prefer",
	"demand",
	"need",
	"insist",
	"expect",
	"require",
	"fear",
	"worry",
	"promise",
	"believe",
	"think",
	"hope"
]);
// src/core/judge/rules.ts
var rules = [
	decisionAlternative,
	decisionChoice,
	decisionPrice,
	decisionProposal,
	decisionReason,
	decisionVague,
	emptyTalk,
	habitTalk,
	learningHabit,
	learningMark,
	learningPlatitude,
	learningPractice,
	learningProof,
	learningSaid,
	learningVague,
	momentClock,
	momentDay,
	momentDetail,
	momentOnce,
	momentPeriod,
	momentPhase,
	momentPlace,
	momentRelative,
	momentScene,
	momentSetting,
	momentTogether,
	outcomeEvent,
	outcomeLasting,
	outcomeLed,
	outcomeNone,
	outcomeNumber,
	outcomeResult,
	outcomeVague,
	ownAct,
	ownDecision,
	ownGeneric,
	ownGroup,
	ownHidden,
	ownNamed,
	ownOnlooker,
	ownSpeech,
	peopleAct,
	peopleBackground,
	peopleCrowd,
	peopleMoved,
	peopleNamed,
	peoplePosition,
	presentTalk,
	tensionAgainst,
	tensionFeeling,
	tensionHarmony,
	tensionRefusal,
	tensionStakes,
	tensionTrouble,
	tensionVague,
	defineRule({
		id: "tension-wants",
		dimensions: ["tension", "people"],
		credit: "earns",
		label: "what somebody wanted or feared",
		cap: 3,
		find: (reading) => distinctBy(reading.clauses.filter((clause) => happened(clause) && (clause.actor === "person" || clause.actor === "group" || clause.actor === "other") && wanting.has(clause.verb)).map(clauseRun), (run) => wordsOf$1(reading, run)),
		reason: (quote) => `You say what the other side wanted: “${quote}”.`
	}),
	defineRule({
		id: "would-talk",
		dimensions: [
			"moment",
			"ownership",
			"decision",
			"tension",
			"people",
			"outcome",
			"learning"
		],
		credit: "costs",
		label: "what you would do",
		cap: 6,
		find: (reading) => reading.clauses.filter((clause) => clause.mode === "would" && !clause.perfect && !clause.reported && clause.verb !== "say" && (clause.actor === "i" || clause.actor === "we" || clause.actor === "other")).map(clauseRun),
		reason: (quote) => `“${quote}” says what would be done, not what was done.`
	})
];
// src/core/judge/rate.ts
var fittedFormula = {
	weights: {
		"moment": {
			"empty-talk": -.824,
			"habit-talk": -.075,
			"moment-clock": .435,
			"moment-day": .888,
			"moment-detail": 2.201,
			"moment-once": .429,
			"moment-period": .202,
			"moment-phase": -.733,
			"moment-place": .962,
			"moment-relative": 1.082,
			"moment-scene": .304,
			"moment-setting": .728,
			"moment-together": .218,
			"own-act": 1.055,
			"present-talk": 0,
			"would-talk": 0
		},
		"ownership": {
			"empty-talk": -.03,
			"habit-talk": 0,
			"moment-detail": 1.451,
			"moment-setting": .807,
			"own-act": 2.671,
			"own-decision": .786,
			"own-generic": .823,
			"own-group": 0,
			"own-hidden": -.266,
			"own-named": 1.635,
			"own-onlooker": -.979,
			"own-speech": 2.578,
			"present-talk": 0,
			"would-talk": 0
		},
		"decision": {
			"decision-alternative": 1.485,
			"decision-choice": .749,
			"decision-price": 1.13,
			"decision-proposal": 2.269,
			"decision-reason": 2.435,
			"decision-vague": -.928,
			"empty-talk": 0,
			"habit-talk": 0,
			"moment-detail": 1.441,
			"moment-together": 1,
			"own-decision": 1.647,
			"own-onlooker": -.122,
			"present-talk": 0,
			"would-talk": 0
		},
		"tension": {
			"decision-alternative": .861,
			"decision-price": .805,
			"decision-reason": 1.217,
			"empty-talk": 0,
			"habit-talk": 0,
			"moment-detail": 1.328,
			"people-moved": 1.359,
			"people-position": 1.005,
			"present-talk": 0,
			"tension-against": .711,
			"tension-feeling": .703,
			"tension-harmony": -.321,
			"tension-refusal": .944,
			"tension-stakes": 1.34,
			"tension-trouble": 1.72,
			"tension-vague": .394,
			"tension-wants": .046,
			"would-talk": 0
		},
		"people": {
			"empty-talk": -.457,
			"habit-talk": 0,
			"moment-detail": 1.173,
			"own-speech": .952,
			"people-act": 1.152,
			"people-background": .031,
			"people-crowd": -.523,
			"people-moved": .556,
			"people-named": 1.051,
			"people-position": .676,
			"present-talk": 0,
			"tension-against": .689,
			"tension-feeling": .763,
			"tension-wants": .184,
			"would-talk": 0
		},
		"outcome": {
			"empty-talk": -.439,
			"habit-talk": -.236,
			"moment-detail": 1.342,
			"moment-together": .458,
			"outcome-event": 1.317,
			"outcome-lasting": .735,
			"outcome-led": .719,
			"outcome-none": 1.364,
			"outcome-number": 1.389,
			"outcome-result": .42,
			"outcome-vague": -.34,
			"people-moved": 1.362,
			"present-talk": 0,
			"would-talk": 0
		},
		"learning": {
			"learning-habit": 2.644,
			"learning-mark": 3.834,
			"learning-platitude": -.26,
			"learning-practice": 3.929,
			"learning-proof": 2.294,
			"learning-said": .77,
			"learning-vague": 1.424,
			"would-talk": 0
		}
	},
	restShare: {
		"moment": .4,
		"ownership": .4,
		"decision": .5,
		"tension": .4,
		"people": .2,
		"outcome": .4,
		"learning": 0
	},
	overall: {
		"requiredShare": .3,
		"stretch": 1.152
	}
};
function roundScore(score) {
	return Math.round(score * 1e6) / 1e6;
}
function toRating(score) {
	return Math.min(5, Math.max(1, Math.round(score)));
}
function ownScore(dimension, evidence, given) {
	const weights = given[dimension];
	const steps = [{
		label: "Every answer starts here",
		points: 1
	}];
	let score = 1;
	for (const rule of rules) {
		const weight = weights[rule.id] ?? 0;
		if (weight === 0) continue;
		const { found, share } = evidence[rule.id];
		const points = roundScore(weight * share);
		if (points === 0) continue;
		steps.push({
			label: `${rule.label} × ${found}`,
			points
		});
		score += points;
	}
	return {
		score: roundScore(score),
		steps
	};
}
function rateDimensions(evidence, formula) {
	const own = {};
	for (const dimension of dimensions) own[dimension] = ownScore(dimension, evidence, formula.weights);
	const rated = {};
	for (const dimension of dimensions) {
		const rest = mean(dimensions.filter((other) => other !== dimension).map((other) => clamp(own[other].score)));
		const pull = roundScore(formula.restShare[dimension] * (rest - clamp(own[dimension].score)));
		const { score, steps } = own[dimension];
		const sum = roundScore(score + pull);
		const all = pull === 0 ? steps : [...steps, {
			label: "The rest of the answer",
			points: pull
		}];
		const held = roundScore(bendToScale(sum));
		rated[dimension] = {
			score: held,
			steps: held === sum ? all : [...all, {
				label: "Ratings end at 1 and 5",
				points: roundScore(held - sum)
			}]
		};
	}
	return rated;
}
function clamp(score) {
	return Math.min(5, Math.max(1, score));
}
var bend = .4;
function holdUnder(score, most) {
	const room = Math.min(bend, (most - 1) / 2);
	const knee = most - room;
	return score <= knee || room === 0 ? Math.min(score, most) : most - room * Math.exp((knee - score) / room);
}
function bendToScale(score) {
	return score < 3 ? 6 - holdUnder(6 - score, 5) : holdUnder(score, 5);
}
function rateOverall(scores, facet, formula) {
	const { requiredShare, stretch } = formula.overall;
	const all = mean(dimensions.map((dimension) => scores[dimension]));
	const asked = facet === void 0 ? all : mean(requiredDimensions[facet].map((dimension) => scores[dimension]));
	return roundScore(bendToScale(1 + stretch * ((1 - requiredShare) * all + requiredShare * asked - 1)));
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
// src/core/judge/run-rules.ts
var roomyLength = 100;
var leastRoom = .6;
var pointedRules = new Set([
	"moment-clock",
	"moment-day",
	"moment-relative",
	"moment-place",
	"moment-detail",
	"outcome-number",
	"people-named",
	"people-moved",
	"own-speech",
	"decision-proposal",
	"tension-against"
]);
var densityFrom = .1;
var fewestPointed = 8;
function runRules(reading) {
	const found = rules.map((rule) => ({
		rule,
		runs: dropOverlaps(rule.find(reading))
	}));
	const room = findRoom(reading.tokens.length, found);
	const evidence = {};
	const drafts = [];
	for (const { rule, runs: all } of found) {
		const most = rule.credit === "earns" ? rule.cap * room : rule.cap;
		const runs = all.slice(0, Math.ceil(most));
		const share = Math.min(1, runs.length / most) ** .75;
		evidence[rule.id] = {
			found: runs.length,
			share: rule.credit === "earns" ? share * reading.account : share
		};
		for (const run of runs) drafts.push({
			rule,
			run
		});
	}
	return {
		drafts,
		evidence
	};
}
function findRoom(tokens, found) {
	const byLength = Math.sqrt(tokens / roomyLength);
	if (byLength >= 1) return byLength;
	const pointed = found.reduce((sum, { rule, runs }) => sum + (pointedRules.has(rule.id) ? runs.length : 0), 0);
	if (pointed < fewestPointed) return 1;
	const dense = (pointed / Math.max(1, tokens) - densityFrom) / .06;
	return 1 - Math.min(1, Math.max(0, dense)) * (1 - Math.max(leastRoom, byLength));
}
function dropOverlaps(runs) {
	const kept = [];
	for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) if (run.from >= (kept.at(-1)?.to ?? 0)) kept.push(run);
	return kept;
}
var generalTalk = new Set([
	"habit-talk",
	"present-talk",
	"would-talk"
]);
function judgeAnswer(input, formula = fittedFormula) {
	const parsed = parseText(input.text);
	const reading = readAnswer(parsed);
	const { drafts, evidence } = runRules(reading);
	const noAccount = findNoAccount(reading, input.question);
	const answersQuestion = input.facet === void 0 || noAccount !== null ? null : readAnswersQuestion(reading, drafts, input.facet);
	const fellBackOnHeadline = findFallBack(parsed, input);
	const ceilings = findCeilings(reading, noAccount, answersQuestion, fellBackOnHeadline !== null);
	const scores = {};
	const ratings = {};
	const steps = {};
	const rated = rateDimensions(evidence, formula);
	for (const dimension of dimensions) {
		const held = applyCeilings(ceilings, dimension, rated[dimension]);
		scores[dimension] = held.score;
		ratings[dimension] = toRating(held.score);
		steps[dimension] = held.steps;
	}
	const counts = (id, dimension) => (formula.weights[dimension][id] ?? 0) !== 0 || reading.account < 1 && generalTalk.has(id);
	const findings = makeFindings(reading, drafts, counts);
	return {
		judgeVersion: "6",
		ratings,
		scores,
		overall: ceilings.reduce((overall, ceiling) => roundScore(holdUnder(overall, ceiling.overall)), rateOverall(scores, input.facet, formula)),
		findings: input.facet !== void 0 && isOtherQuestion({ answersQuestion }) ? [findOtherQuestion(input.facet), ...findings] : findings,
		steps,
		fellBackOnHeadline,
		answersQuestion,
		openQuestions: askOpenQuestions(reading, drafts, ratings, scores, input)
	};
}
function applyCeilings(ceilings, dimension, rated) {
	let { score, steps } = rated;
	for (const { label, dimensions: mosts } of ceilings) {
		const most = mosts[dimension];
		if (most === void 0) continue;
		const held = roundScore(holdUnder(score, most));
		steps = [...steps, {
			label,
			points: roundScore(held - score)
		}];
		score = held;
	}
	return {
		score,
		steps
	};
}
// scratch-x/tail.ts
var rounds = [
	"rounds",
	"own",
	"own-2"
].flatMap((f) => readFileSync(`test/fixtures/rounds/${f}.jsonl`, "utf8").trim().split("\n").map((l) => JSON.parse(l)));
var tail = (t, n) => t.split(/\s+/).slice(-n).join(" ");
var mid = (t, n) => {
	return t.split(/\s+/).slice(0, 140).slice(-n).join(" ");
};
for (const r of rounds) {
	const w = r.telling.split(/\s+/).length;
	console.log(r.id, w, r.verdict, judgeAnswer({ text: r.telling }).overall.toFixed(2), ...[60, 80].map((n) => judgeAnswer({ text: tail(r.telling, n) }).overall.toFixed(2) + "/" + judgeAnswer({ text: mid(r.telling, n) }).overall.toFixed(2)));
}
for (const d of [
	"And generally I think that's the thing with teams, you always have people who want to move quickly and people who want to be careful, and I usually try to listen to everybody, because communication is really important, and I always say that alignment matters more than being right. In general I would say I'm a people person, I like to help others grow, and that is something that I bring to every team I work with, and I think that is what makes a good leader in the end.",
	"Which reminds me of how our whole industry works, because everybody is moving to the cloud these days and there are a lot of vendors, and the thing is that Kubernetes is really powerful but you have to know what you are doing, and a lot of companies don't, they just follow the hype. So you would normally start with a monolith, and then you would split it when it makes sense, and usually the database is the hard part, and that's why you need good architects.",
	"the product itself has three modules one is for billing one is for the customer portal and one is the reporting side and the reporting side uses a warehouse and there is a nightly job that loads the data and the billing one talks to a third party and there are around two hundred tables and each of those has an owner in the business and then there is a legacy part that nobody likes which is written in an old language and it runs on a machine in the basement"
]) console.log(judgeAnswer({ text: d }).overall, judgeAnswer({ text: tail(d, 60) }).overall, judgeAnswer({ text: d }).scores);
export {};
