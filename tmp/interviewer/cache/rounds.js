import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
// src/core/round/asks-about-round.ts
var askingFormat = [
	/\b(?:would|do|will|did) you (?:rather|prefer|like|want)\b/,
	/\b(?:you(?:'d| would)|if you) (?:rather|prefer)\b.*\bor\b/,
	/\b(?:shall|should|can|could|may|do) i (?:talk|tell|give|start|begin|pick|choose|lead|go|take|walk|do|keep)\b.*(?:\?|\bor\b|\bfirst\b)/,
	/\bwill you (?:stop|interrupt|take|ask|drill|lead)\b/,
	/\b(?:is|are) (?:it|this|there|we|they)\b.{0,40}\b(?:one|several|a few|many) (?:long )?(?:stor|example|question|topic|big)/,
	/\b(?:is it|are we doing|do we do|will it be)\b.{0,30}\b(?:one|several)\b/,
	/\b(?:how|what)(?:'s| is| will| does| do)\b.{0,30}\b(?:format|structure|run|work|go|organi[sz]ed|shape)\b/,
	/\b(?:one|long|deep)\b[^.?!]{0,30}\bor\b[^.?!]{0,30}\b(?:several|few|short|shorter|more|two|many|prompts?)\b/,
	/\bhow (?:long|much time|many (?:questions|stories|examples))\b/,
	/\b(?:lead with|drill|dig)\b.*\bor\b|\bor\b.*\b(?:lead with prompts|drill|dig)\b/,
	/\bin (?:what|which) order\b|\bin order\b.*\bor\b|\bor\b.*\bin order\b/,
	/\bwhere (?:shall|should|do you want me to|would you like me to) (?:i )?(?:start|begin)\b/
];
var askingPurpose = [
	/\bwhat (?:would|do|will|are) you (?:most |mainly |really |mostly )?(?:like|want|hope|hoping|look|looking|listen|listening|need|care)\b/,
	/\bwhat you(?:'d| would|'re| are)? (?:most |mainly |really )?(?:like|want|looking|listening|after|hoping)\b/,
	/\b(?:looking|listening) for\b/,
	/\bwhat (?:matters|counts|is important|helps)\b/,
	/\bwhat (?:is|are) (?:this|the round|you) (?:for|after|testing|assessing|measuring)\b/,
	/\bwhich (?:side|part|competenc|skills?|area)\b/
];
function readAskedAboutRound(text) {
	const words = text.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, " ");
	return {
		format: askingFormat.some((pattern) => pattern.test(words)),
		purpose: askingPurpose.some((pattern) => pattern.test(words))
	};
}
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
	if (before === void 0 || norm === "people") return norm === "people";
	const next = tokens[at + 1];
	if (betweenVerbs.has(before.norm)) return tokens[at - 2]?.pos === "DET" || before.after === "stop" && next?.pos === "AUX";
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
	while (at >= floor && standsBetween(tokens[at])) at -= 1;
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
	if (token.pos === "VERB" && tokens[at - 1]?.after === "stop") return {
		from: at,
		actor: nounActor(tokens, at),
		word: token.norm,
		noun: true
	};
	return inherit(group.from, previous, notes);
}
function standsBetween(token) {
	if (isSubjectPronoun(token)) return false;
	return betweenVerbs.has(token.norm) || token.pos === "ADV" && token.norm.endsWith("ly");
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
		const caused = group !== void 0 && isCaused(tokens, group, clauses.at(-1));
		if (group === void 0 || caused && tokens[i - 1].pos !== "NOUN") {
			i += 1;
			continue;
		}
		const clause = makeClause(tokens, group, clauses.at(-1), notes);
		if (clause !== void 0) {
			const before = clauses.at(-1);
			if (caused) clause.mode = before.mode;
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
var causing = wordList("have, make, help, let");
var causedReach = 5;
function isCaused(tokens, group, previous) {
	if (previous === void 0 || !causing.has(previous.verb) || group.from !== group.verbAt) return false;
	return causedVerb(tokens, previous.verbAt) === group.from;
}
function causedVerb(tokens, verbAt) {
	for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + causedReach); at++) {
		const { pos, norm, lemma, after } = tokens[at];
		if (after !== "word") return void 0;
		if (pos === "VERB") return at > verbAt + 1 && norm === lemma ? at : void 0;
		if (pos !== "NOUN" && pos !== "PROPN" && pos !== "DET" && pos !== "ADJ" && !caused.has(norm)) return void 0;
	}
}
var caused = wordList("me, us, him, her, them, it, you, all, my, our, his, their, everyone, everybody, each, both");
var carriers = wordList(`
be, have, get, decide, choose, end, go, try, start, begin, help, need, make, manage, want, offer, agree, volunteer, proceed, come,
continue, refuse, stop, handle, keep, finish, do, work, use
`);
var carrierReach = 6;
function findAct(tokens, verbAt, verb) {
	const caused = causing.has(verb) && verb !== "let" ? causedVerb(tokens, verbAt) : void 0;
	if (caused !== void 0) return tokens[caused].lemma;
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
	clauses.forEach((clause, index) => {
		if (clause.verb === "say" && tokens[clause.from - 1]?.norm === "as") {
			clause.mode = "now";
			return;
		}
		if (clause.mode === "now" && (clause.actor !== "thing" || clause.verb !== "be") && (toldNow ? clause.actor !== "other" : clause.actor === "person" && personNow > habits)) clause.mode = "told-now";
		const [from, to] = sentencePart(tokens, clause, clauses[index - 1]);
		for (let i = from; i < to && clause.mode !== "habit"; i++) if (standsInHabit(tokens, i)) clause.mode = "habit";
	});
}
function sentencePart(tokens, { from, verbAt, to }, before) {
	let start = from;
	for (let at = from; at > (before?.verbAt ?? -1); at--) {
		if (tokens[at].after !== "stop") continue;
		start = at;
		break;
	}
	let end = verbAt + 1;
	while (end < to && tokens[end].after !== "stop") end += 1;
	return [start, end];
}
var days$1 = wordList("monday, tuesday, wednesday, thursday, friday, saturday, sunday, morning, evening, day, week, night");
function standsInHabit(tokens, at) {
	const word = tokens[at].norm;
	const next = tokens[at + 1]?.norm;
	if (habitWords.has(word)) return true;
	if (word === "every" && (next === "time" || next !== void 0 && days$1.has(next))) return true;
	if (word === "most" && next !== void 0 && (days$1.has(next) || days$1.has(next.slice(0, -1)))) return true;
	if (word === "used" && next === "to") return tokens[at - 1]?.pos !== "AUX";
	return false;
}
// \0wink-eng-lite-web-model
var { machines: machines$1, posList: posList$1, posClusters: posClusters$1, xpansions: xpansions$1, ...tables } = JSON.parse("{\"packing\":{\"size\":4,\"efSize\":3,\"layout\":{\"prefix\":[0,8191,0,0,1,0],\"suffix\":[0,-8192,13,0,1,0],\"lutCase\":[1,3,0,1,1,0],\"shape\":[1,65532,2,0,1,0],\"isAbbrev\":[1,65536,16,1,1,0],\"lexemeCID\":[1,66977792,17,1,0,0],\"pos\":[1,-67108864,26,1,1,1],\"tokenType\":[2,31,0,1,0,1],\"nerHint\":[2,8160,5,1,0,0],\"sbdHint\":[2,2088960,13,1,0,0],\"posHint\":[2,534773760,21,1,0,0],\"lemma\":[3,1048575,0,1,0,0],\"normal\":[3,15728640,20,1,0,0],\"isSPoS\":[3,16777216,24,1,0,0],\"isBaseForm\":[3,33554432,25,1,0,0],\"isSLemma\":[3,67108864,26,1,0,0],\"isContraction\":[3,134217728,27,1,0,0],\"isStopWord\":[3,268435456,28,1,0,0],\"isNonEOS\":[3,536870912,29,1,0,0],\"isSpellingMapped\":[3,1073741824,30,1,0,0]},\"config\":{\"suffix\":3,\"prefix\":2},\"efList\":[\"prefix\",\"suffix\",\"lutCase\",\"shape\",\"isAbbrev\",\"pos\"]},\"pos\":{\"hash\":{\"UNK\":0,\"ADJ\":1,\"ADP\":2,\"ADV\":3,\"AUX\":4,\"CCONJ\":5,\"DET\":6,\"INTJ\":7,\"NOUN\":8,\"NUM\":9,\"PART\":10,\"PRON\":11,\"PROPN\":12,\"PUNCT\":13,\"SPACE\":14,\"SYM\":15,\"VERB\":16,\"X\":17,\"SCONJ\":18},\"list\":[\"UNK\",\"ADJ\",\"ADP\",\"ADV\",\"AUX\",\"CCONJ\",\"DET\",\"INTJ\",\"NOUN\",\"NUM\",\"PART\",\"PRON\",\"PROPN\",\"PUNCT\",\"SPACE\",\"SYM\",\"VERB\",\"X\",\"SCONJ\"]},\"trex\":{\"ltc\":[[\"^[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF\\\\u0300-\\\\u036f\\\\u2060]+$\",\"i\",1],[\"^[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF\\\\u0300-\\\\u036f\\\\u2060]+[\\\\’\\\\”\\\\\\\"\\\\]\\\\)\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\/\\\\:]$\",\"i\",15],[\"^[\\\\+\\\\-]?\\\\d+(?:[\\\\.\\\\,\\\\-\\\\/\\\\:]?(?=(?<digit>\\\\d+))\\\\k<digit>)*$\",\"\",2],[\"^(?:(?:(?:https?|ftp):)?\\\\/\\\\/)(?:\\\\S+(?::\\\\S*)?@)?(?:(?:(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)*(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF]{2,})))(?::\\\\d{2,5})?(?:[\\\\/?#]\\\\S*)?$\",\"i\",3],[\"^[-!#$%&'*+\\\\/=?^\\\\w{|}~](?:\\\\.?[-!#$%&'*+\\\\/=?^\\\\w`{|}~])*@[a-z0-9](?:-?\\\\.?[a-z0-9])*(?:\\\\.[a-z](?:-?[a-z0-9])*)+$\",\"i\",4],[\"^\\\\@\\\\w+$\",\"i\",5],[\"^\\\\#[a-z][a-z0-9]*$\",\"i\",6],[\"^[:;]['’]?-?[\\\\)\\\\(]+$|^[:;]-?[\\\\]\\\\}3>\\\\[\\\\{@oO\\\\*PpDS\\\\/\\\\|X\\\\?\\\\\\\\]$|^<[\\\\\\\\\\\\/]?3+$|^[\\\\)\\\\(]-?'?[:;]$|^\\\\\\\\o\\\\/$\",\"i\",8],[\"^(?:\\\\d|[01]\\\\d|2[0-3]):?(?:[0-5][0-9])?(?:[ap]\\\\.?m\\\\.?|hours|hrs)$\",\"i\",9],[\"^1\\\\dth$|^[04-9]th$|^1st$|^2nd$|^3rd$|^[02-9]1st$|^[02-9]2nd$|^[02-9]3rd$|^[02-9][04-9]th$|^\\\\d+\\\\d[04-9]th$|^\\\\d+\\\\d1st$|^\\\\d+\\\\d2nd$|^\\\\d+\\\\d3rd$\",\"\",10],[\"^\\\\₿+$|^\\\\₽+$|^\\\\₹+$|^\\\\₨$|^\\\\$+$|^\\\\£+$|^\\\\¥+$|^\\\\€+$|^\\\\₩+$|^US\\\\$$|^C\\\\$$|^A\\\\$$|^USD$|^AUD$|^INR$|^GBP$\",\"i\",11],[\"^(?:\\\\.{2,}|\\\\-\\\\-|\\\\–\\\\–)$|^[\\\\’\\\\'\\\\‘\\\\’\\\\`\\\\“\\\\”\\\\\\\"\\\\[\\\\]\\\\(\\\\)\\\\{\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\/\\\\:\\\\-\\\\–\\\\—\\\\¿\\\\¡]$\",\"\",12],[\"^[\\\\~\\\\@\\\\#\\\\%\\\\^\\\\+\\\\=\\\\*\\\\|\\\\<\\\\>\\\\&\\\\u00A7\\\\u00A9\\\\u00B1\\\\u00F7\\\\u00D7\\\\u00B0]$\",\"\",13],[\"^[\\\\'\\\\’]?\\\\d0s(?![\\\\'\\\\’])$|[1-2]\\\\d\\\\d0s$\",\"\",18],[\"[\\\\t\\\\r\\\\n]+\",\"\",14]],\"rtc\":[[\"(?:(?:(?:https?|ftp):)?\\\\/\\\\/)(?:\\\\S+(?::\\\\S*)?@)?(?:(?:(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF\\\\d]-*)*[a-z\\\\u00A1-\\\\uFFFF\\\\d]+)*(?:\\\\.(?:[a-z\\\\u00A1-\\\\uFFFF]{2,})))(?::\\\\d{2,5})?(?:[\\\\/?#]\\\\S*)?\",\"gi\",3],[\"[-!#$%&'*+\\\\/=?^\\\\w{|}~](?:\\\\.?[-!#$%&'*+\\\\/=?^\\\\w`{|}~])*@[a-z0-9](?:-?\\\\.?[a-z0-9])*(?:\\\\.[a-z](?:-?[a-z0-9])*)+\",\"gi\",4],[\"\\\\@\\\\w+\",\"g\",5],[\"\\\\#[a-z][a-z0-9]*\",\"gi\",6],[\"[\\\\u{1F300}-\\\\u{1F5FF}\\\\u{1F900}-\\\\u{1F9FF}\\\\u{1F600}-\\\\u{1F64F}\\\\u{1F680}-\\\\u{1F6FF}\\\\u{2600}-\\\\u{26FF}\\\\u{2700}-\\\\u{27BF}\\\\u{1F1E6}-\\\\u{1F1FF}\\\\u{1F191}-\\\\u{1F251}\\\\u{1F004}\\\\u{1F0CF}\\\\u{1F170}-\\\\u{1F171}\\\\u{1F17E}-\\\\u{1F17F}\\\\u{1F18E}\\\\u{3030}\\\\u{2B50}\\\\u{2B55}\\\\u{2934}-\\\\u{2935}\\\\u{2B05}-\\\\u{2B07}\\\\u{2B1B}-\\\\u{2B1C}\\\\u{3297}\\\\u{3299}\\\\u{303D}\\\\u{00A9}\\\\u{00AE}\\\\u{2122}\\\\u{23F3}\\\\u{24C2}\\\\u{23E9}-\\\\u{23EF}\\\\u{25B6}\\\\u{23F8}-\\\\u{23FA}]\",\"gu\",7],[\"[:;]['’]?-?[\\\\)\\\\(]+|[:;]-?[\\\\]\\\\}3>\\\\[\\\\{@oO\\\\*PpDS\\\\/\\\\|X\\\\?\\\\\\\\]|<[\\\\\\\\\\\\/]?3+|[\\\\)\\\\(]-?'?[:;]|\\\\\\\\o\\\\/\",\"gi\",8],[\"(?:\\\\d|[01]\\\\d|2[0-3]):?(?:[0-5][0-9])?(?:[ap]\\\\.?m\\\\.?|hours|hrs)\",\"gi\",9],[\"1\\\\dth|[04-9]th|1st|2nd|3rd|[02-9]1st|[02-9]2nd|[02-9]3rd|[02-9][04-9]th|\\\\d+\\\\d[04-9]th|\\\\d+\\\\d1st|\\\\d+\\\\d2nd|\\\\d+\\\\d3rd\",\"g\",10],[\"\\\\₿+|\\\\₽+|\\\\₹+|\\\\₨+|\\\\$+|\\\\£+|\\\\¥+|\\\\€+|\\\\₩+|US\\\\$|C\\\\$|A\\\\$|USD|AUD|INR|GBP\",\"g\",11],[\"[\\\\'\\\\’]?\\\\d0s(?![\\\\'\\\\’])|[1-2]\\\\d\\\\d0s\",\"g\",18],[\"[\\\\‘\\\\`\\\\“\\\\”\\\\\\\"\\\\[\\\\]\\\\(\\\\)\\\\{\\\\}\\\\…\\\\!\\\\;\\\\?\\\\¿\\\\¡]\",\"g\",12],[\"[\\\\'\\\\’]s$\",\"gi\",17],[\"[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF][a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9\\\\u0300-\\\\u036f\\\\u2060]*(?:[\\\\.\\\\-\\\\–\\\\'\\\\’\\\\&]?[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9\\\\u0300-\\\\u036f\\\\u2060]+\\\\.?)+\",\"gi\",1],[\"[\\\\+\\\\-]?\\\\d+(?:[\\\\.\\\\,\\\\-\\\\/\\\\:]?\\\\d+)*\",\"g\",2],[\"[\\\\~\\\\@\\\\#\\\\%\\\\^\\\\+\\\\=\\\\*\\\\|\\\\<\\\\>\\\\&\\\\u00A7\\\\u00A9\\\\u00B1\\\\u00F7\\\\u00D7\\\\u00B0]\",\"g\",13],[\"(?:[a-z]\\\\.)\",\"gi\",1],[\"(?:\\\\.{2,}|\\\\-\\\\-|\\\\–\\\\–)|[\\\\-\\\\–\\\\—\\\\.\\\\'\\\\’\\\\/\\\\:\\\\,]\",\"g\",12],[\"[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF]+\",\"gi\",1]],\"lex\":[[\"^[\\\\'\\\\’]?[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF][a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9\\\\u0300-\\\\u036f\\\\u2060]*(?:[\\\\.\\\\-\\\\–\\\\'\\\\’\\\\&]?[a-z\\\\u00C0-\\\\u00D6\\\\u00D8-\\\\u00F6\\\\u00F8-\\\\u00FF0-9.\\\\u0300-\\\\u036f\\\\u2060]+)*$\",\"i\",1],[\"^\\\\d+(?:[\\\\.\\\\,\\\\-\\\\/\\\\:]?(?=(?<digit>\\\\d+))\\\\k<digit>)*$\",\"\",2],[\"^1\\\\dth$|^[04-9]th$|^1st$|^2nd$|^3rd$|^[02-9]1st$|^[02-9]2nd$|^[02-9]3rd$|^[02-9][04-9]th$|^\\\\d+\\\\d[04-9]th$|^\\\\d+\\\\d1st$|^\\\\d+\\\\d2nd$|^\\\\d+\\\\d3rd$\",\"\",10],[\"^\\\\₿+$|^\\\\₽+$|^\\\\₹+$|^\\\\₨$|^\\\\$+$|^\\\\£+$|^\\\\¥+$|^\\\\€+$|^\\\\₩+$|^US\\\\$$|^C\\\\$$|^A\\\\$$|^USD$|^AUD$|^INR$|^GBP$\",\"i\",11],[\"^(?:\\\\.{2,}|\\\\-\\\\-|\\\\–\\\\–)$|^[\\\\’\\\\'\\\\‘\\\\’\\\\`\\\\“\\\\”\\\\\\\"\\\\[\\\\]\\\\(\\\\)\\\\{\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\/\\\\:\\\\-\\\\–\\\\—\\\\¿\\\\¡]$\",\"\",12],[\"^[\\\\~\\\\@\\\\#\\\\%\\\\^\\\\+\\\\=\\\\*\\\\|\\\\<\\\\>\\\\&\\\\u00A7\\\\u00A9\\\\u00B1\\\\u00F7\\\\u00D7\\\\u00B0]$\",\"\",13],[\"^[\\\\'\\\\’]?\\\\d0s(?![\\\\'\\\\’])$|[1-2]\\\\d\\\\d0s$\",\"\",18],[\"[\\\\t\\\\r\\\\n]+\",\"\",14],[\"^[:;]['’]?-?[\\\\)\\\\(]+$|^[:;]-?[\\\\]\\\\}3>\\\\[\\\\{@oO\\\\*PpDS\\\\/\\\\|X\\\\?\\\\\\\\]$|^<[\\\\\\\\\\\\/]?3+$|^[\\\\)\\\\(]-?'?[:;]$|^\\\\\\\\o\\\\/$\",\"i\",8],[\"^[\\\\u{1F300}-\\\\u{1F5FF}\\\\u{1F900}-\\\\u{1F9FF}\\\\u{1F600}-\\\\u{1F64F}\\\\u{1F680}-\\\\u{1F6FF}\\\\u{2600}-\\\\u{26FF}\\\\u{2700}-\\\\u{27BF}\\\\u{1F1E6}-\\\\u{1F1FF}\\\\u{1F191}-\\\\u{1F251}\\\\u{1F004}\\\\u{1F0CF}\\\\u{1F170}-\\\\u{1F171}\\\\u{1F17E}-\\\\u{1F17F}\\\\u{1F18E}\\\\u{3030}\\\\u{2B50}\\\\u{2B55}\\\\u{2934}-\\\\u{2935}\\\\u{2B05}-\\\\u{2B07}\\\\u{2B1B}-\\\\u{2B1C}\\\\u{3297}\\\\u{3299}\\\\u{303D}\\\\u{00A9}\\\\u{00AE}\\\\u{2122}\\\\u{23F3}\\\\u{24C2}\\\\u{23E9}-\\\\u{23EF}\\\\u{25B6}\\\\u{23F8}-\\\\u{23FA}]+$\",\"u\",7]],\"helpers\":{\"splitter\":[\"([ \\\\u00a0\\\\u2002-\\\\u2005\\\\u2009\\\\u200a\\\\u202f\\\\u205f]+|[\\\\n\\\\r\\\\t]+)\",\"\"],\"anyWithRP\":[\"^([^\\\\‘\\\\“\\\\\\\"\\\\[\\\\(\\\\{\\\\…\\\\-\\\\–].+?)(\\\\.+|––|--|[\\\\’\\\\'\\\\”\\\\\\\"\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\-\\\\–\\\\:\\\\u0964\\\\u0965]$|(?:\\\\'s))$\",\"\"],\"anyWithLP\":[\"^(––|--|[\\\\‘\\\\'\\\\“\\\\\\\"\\\\[\\\\(\\\\{\\\\…\\\\-\\\\–])(.+?[^\\\\’\\\\'\\\\”\\\\\\\"\\\\]\\\\)\\\\}\\\\…\\\\,\\\\.\\\\!\\\\;\\\\?\\\\-\\\\–\\\\:\\\\u0964\\\\u0965])$\",\"\"],\"LPanyRP\":[\"^(––|--|[\\\\‘\\\\“\\\\\\\"\\\\[\\\\(\\\\{\\\\…\\\\-\\\\–])(.+?)(––|--|[\\\\’\\\\'\\\\”\\\\\\\"\\\\]\\\\)\\\\}\\\\…\\\\,\\\\!\\\\;\\\\?\\\\-\\\\–\\\\:\\\\u0964\\\\u0965]$|(?:\\\\'s))$\",\"\"],\"Emoji\":[\"[\\\\u{1F300}-\\\\u{1F5FF}\\\\u{1F900}-\\\\u{1F9FF}\\\\u{1F600}-\\\\u{1F64F}\\\\u{1F680}-\\\\u{1F6FF}\\\\u{2600}-\\\\u{26FF}\\\\u{2700}-\\\\u{27BF}\\\\u{1F1E6}-\\\\u{1F1FF}\\\\u{1F191}-\\\\u{1F251}\\\\u{1F004}\\\\u{1F0CF}\\\\u{1F170}-\\\\u{1F171}\\\\u{1F17E}-\\\\u{1F17F}\\\\u{1F18E}\\\\u{3030}\\\\u{2B50}\\\\u{2B55}\\\\u{2934}-\\\\u{2935}\\\\u{2B05}-\\\\u{2B07}\\\\u{2B1B}-\\\\u{2B1C}\\\\u{3297}\\\\u{3299}\\\\u{303D}\\\\u{00A9}\\\\u{00AE}\\\\u{2122}\\\\u{23F3}\\\\u{24C2}\\\\u{23E9}-\\\\u{23EF}\\\\u{25B6}\\\\u{23F8}-\\\\u{23FA}]\",\"gu\"]}},\"posList\":[\"UNK\",\"ADJ\",\"ADP\",\"ADV\",\"AUX\",\"CCONJ\",\"DET\",\"INTJ\",\"NOUN\",\"NUM\",\"PART\",\"PRON\",\"PROPN\",\"PUNCT\",\"SPACE\",\"SYM\",\"VERB\",\"X\",\"SCONJ\"],\"posClusters\":[[0],[9],[14],[13],[15],[5],[8],[6],[4],[4,10],[11],[1],[12],[16],[3],[8,16],[1,16],[1,8],[2,3],[2],[1,2,3],[1,2,3,8],[1,3],[1,8,16],[1,3,8],[3,8],[7],[4,8],[3,7],[1,3,6],[6,8],[1,6],[2,3,18],[18],[1,2,3,8,16],[3,8,16],[1,3,8,16],[1,3,16],[8,12],[1,12],[3,5],[4,8,16],[12,16],[17],[2,8],[4,16],[3,16],[5,6],[3,5,6],[1,8,17],[2,16],[1,2,18],[1,4,8,16],[7,8],[1,3,6,8],[6,11],[1,2,8,16],[4,12],[8,11,16],[1,5,8],[1,4,8],[10],[1,2,3,16],[1,3,12],[6,7],[1,3,6,7,8],[3,11],[1,3,7,8],[1,3,7,8,16],[9,11],[5,8],[7,16],[1,7,8,16],[8,9],[3,18],[2,6,11],[2,6,11,18],[2,8,16],[2,10],[1,2],[8,17],[1,3,7],[8,18,16],[11,12],[1,2,8],[7,8,16],[8,11],[8,9,16]],\"xpansions\":[11024,11493,11493,4,49904,51732,51732,10,11024,11493,11493,4,51869,51732,51732,10,11176,11493,11493,4,49904,51732,51732,10,11176,11493,11493,4,51869,51732,51732,10,40574,40574,7384,4,49904,51732,51732,10,40574,40574,7384,4,51869,51732,51732,10,17564,17564,17564,4,49904,51732,51732,10,17564,17564,17564,4,51869,51732,51732,10,47503,47503,47503,4,49904,51732,51732,10,47503,47503,47503,4,51869,51732,51732,10,49626,49626,49626,4,49904,51732,51732,10,49626,49626,49626,4,51869,51732,51732,10,46284,46284,46284,4,49904,51732,51732,10,46284,46284,46284,4,51869,51732,51732,10,11493,11493,11493,4,51732,51732,51732,10,53420,53420,53420,16,49904,51732,51732,10,53420,53420,53420,16,51869,51732,51732,10,68744,68744,68744,4,49904,51732,51732,10,68744,68744,68744,4,51869,51732,51732,10,68660,68744,68744,4,49904,51732,51732,10,68660,68744,68744,4,51869,51732,51732,10,69293,69293,69293,4,49904,51732,51732,10,69293,69293,69293,4,51869,51732,51732,10,86231,85959,85959,4,49904,51732,51732,10,86231,85959,85959,4,51869,51732,51732,10,86525,86525,86525,4,49904,51732,51732,10,86525,86525,86525,4,51869,51732,51732,10,21705,21705,23101,4,49904,51732,51732,10,21705,21705,23101,4,51869,51732,51732,10,23101,23101,23101,4,49904,51732,51732,10,23101,23101,23101,4,51869,51732,51732,10,34633,34633,34737,4,49904,51732,51732,10,34737,34737,34737,4,49904,51732,51732,10,34737,34737,34737,4,51869,51732,51732,10,19430,19430,19430,16,49904,51732,51732,10,19430,19430,19430,16,51869,51732,51732,10,19446,19430,19430,16,49904,51732,51732,10,19446,19430,19430,4,51869,51732,51732,10,34005,34005,34737,4,49904,51732,51732,10,34005,34005,34737,4,51869,51732,51732,10,23167,23167,23101,4,49904,51732,51732,10,23167,23167,23101,4,51869,51732,51732,10,19490,23167,23101,4,49904,51732,51732,10,19490,23167,23101,4,51869,51732,51732,10,50376,50376,50376,16,49904,51732,51732,10,32659,32659,32659,16,49904,51732,51732,10,32659,32659,32659,16,51869,51732,51732,10,2062,4863,7384,4,49904,51732,51732,10,2062,4863,7384,4,51869,51732,51732,10,4863,4863,7384,4,49904,51732,51732,10,4863,4863,7384,4,51869,51732,51732,10,84906,84906,7384,4,49904,51732,51732,10,84906,84906,7384,4,51869,51732,51732,10,85334,85334,7384,4,49904,51732,51732,10,85334,85334,7384,4,51869,51732,51732,10,2747,2747,7384,4,49904,51732,51732,10,2747,2747,7384,4,51869,51732,51732,10,17564,17564,17564,4,37,34737,34737,4,17564,17564,17564,4,83561,34737,34737,4,86525,86525,86525,4,37,34737,34737,4,86525,86525,86525,4,83561,34737,34737,4,46284,46284,46284,4,37,34737,34737,4,46284,46284,46284,4,83561,34737,34737,4,47503,47503,47503,4,37,34737,34737,4,47503,47503,47503,4,83561,34737,34737,4,49626,49626,49626,4,37,34737,34737,4,49626,49626,49626,4,83561,34737,34737,4,69293,69293,69293,4,37,34737,34737,4,69293,69293,69293,4,83561,34737,34737,4,77222,77222,77222,11,28,85959,85959,4,77222,77222,77222,11,44155,85959,85959,4,77222,77222,77222,11,26,86525,86525,4,36545,36545,36545,3,26,86525,86525,4,36545,36545,36545,3,28,85959,85959,4,36545,36545,36545,3,44155,85959,85959,4,77071,77071,77071,11,28,85959,85959,4,77071,77071,77071,11,44155,85959,85959,4,77071,77071,77071,11,26,86525,86525,4,77355,77355,77355,11,28,85959,85959,4,77355,77355,77355,11,44155,85959,85959,4,77355,77355,77355,11,26,86525,86525,4,85095,85095,85095,11,26,86525,86525,4,85095,85095,85095,11,28,85959,85959,4,86977,86977,86977,11,26,86525,86525,4,86977,86977,86977,11,28,85959,85959,4,86977,86977,86977,11,44155,85959,85959,4,37297,37297,37297,11,26,86525,86525,4,37297,37297,37297,11,28,85959,85959,4,34825,34825,34825,11,26,86525,86525,4,34825,34825,34825,11,28,85959,85959,4,68886,68886,68886,11,26,86525,86525,4,68886,68886,68886,11,28,85959,85959,4,40698,40698,40698,11,26,86525,86525,4,40698,40698,40698,11,28,85959,85959,4,40698,40698,40698,11,44155,85959,85959,4,85429,85429,85429,11,28,85959,85959,4,85429,85429,85429,11,44155,85959,85959,4,85744,85744,85744,11,28,85959,85959,4,85429,85429,85429,11,26,86525,86525,4,85533,85533,85533,11,26,86525,86525,4,85744,85744,85744,11,26,86525,86525,4,85840,85840,85840,3,26,86525,86525,4,77071,77071,77071,11,33,4863,7384,4,77071,77071,77071,11,62481,4863,7384,4,77336,77336,77336,11,33,4863,7384,4,77336,77336,77336,11,62481,4863,7384,4,77222,77222,77222,11,33,4863,7384,4,77222,77222,77222,11,4863,4863,7384,4,77071,77071,77071,11,35,40574,7384,4,77222,77222,77222,11,35,40574,7384,4,77488,77488,77488,11,35,40574,7384,4,77539,77539,77539,6,33,4863,7384,4,77539,77539,77539,6,62481,4863,7384,4,85095,85095,85095,11,33,4863,7384,4,86977,86977,86977,11,33,4863,7384,4,86977,86977,86977,11,62481,4863,7384,4,77355,77355,77355,11,33,4863,7384,4,77355,77355,77355,11,62481,4863,7384,4,40698,40698,40698,11,35,40574,7384,4,34825,34825,34825,11,35,40574,7384,4,68886,68886,68886,11,35,40574,7384,4,85429,85429,85429,11,35,40574,7384,4,85518,85518,85518,3,35,40574,7384,4,85593,85593,85593,11,35,40574,7384,4,85744,85744,85744,11,35,40574,7384,4,85429,85429,85429,11,33,4863,7384,4,85429,85429,85429,11,62481,4863,7384,4,85744,85744,85744,11,33,4863,7384,4,85840,85840,85840,11,33,4863,7384,4,85840,85840,85840,11,62481,4863,7384,4,36545,36545,36545,3,33,4863,7384,4,36545,36545,36545,3,62481,4863,7384,4,36545,36545,36545,3,35,40574,7384,4,37297,37297,37297,11,24,2747,7384,4,37297,37297,37297,11,2747,2747,7384,4,77355,77355,77355,11,37,34737,34737,4,77355,77355,77355,11,83561,34737,34737,4,85095,85095,85095,11,37,34737,34737,4,85095,85095,85095,11,83561,34737,34737,4,37297,37297,37297,11,37,34737,34737,4,37297,37297,37297,11,83561,34737,34737,4,34825,34825,34825,11,37,34737,34737,4,34825,34825,34825,11,83561,34737,34737,4,86977,86977,86977,11,37,34737,34737,4,86977,86977,86977,11,83561,34737,34737,4,85429,85429,85429,11,37,34737,34737,4,85429,85429,85429,11,83561,34737,34737,4,85533,85533,85533,3,37,34737,34737,4,85533,85533,85533,3,83561,34737,34737,4,85744,85744,85744,11,37,34737,34737,4,85744,85744,85744,11,83561,34737,34737,4,85533,85533,85533,3,35,40574,7384,4,85840,85840,85840,3,35,40574,7384,4,85533,85533,85533,3,33,4863,7384,4,85533,85533,85533,3,62481,4863,7384,4,35392,35392,35392,3,33,4863,7384,4,51732,51732,51732,10,37,34737,34737,4,51732,51732,51732,10,83561,34737,34737,4,71014,71014,71014,3,33,4863,7384,4,85095,85095,85095,11,26,86525,86525,4,37,34737,34737,4,85744,85744,85744,11,26,86525,86525,4,37,34737,34737,4,85780,85780,85780,11,26,86525,86525,4,37,34737,34737,4,86977,86977,86977,11,26,86525,86525,4,37,34737,34737,4,86977,86977,86977,11,26,86525,86525,4,49904,51732,51732,10,37,34737,34737,4,86977,86977,86977,11,28,2450,2450,6,37,34737,34737,4,77355,77355,77355,11,28,85959,85959,4,37,34737,34737,4,17564,17564,17564,4,49904,51732,51732,10,37,34737,34737,4,34005,34005,34737,4,49904,51732,51732,10,37,34737,34737,4,49626,49626,49626,4,49904,51732,51732,10,37,34737,34737,4,37297,37297,37297,11,28,85959,85959,4,37,34737,34737,4,37297,37297,37297,11,26,86525,86525,4,37,34737,34737,4,40698,40698,40698,11,28,85959,85959,4,37,34737,34737,4,40698,40698,40698,11,26,86525,86525,4,37,34737,34737,4,69293,69293,69293,4,49904,51732,51732,10,37,34737,34737,4,11024,11493,11493,4,52072,51732,51732,10,11176,11493,11493,4,52072,51732,51732,10,40574,40574,7384,4,52072,51732,51732,10,17564,17564,17564,4,52072,51732,51732,10,47503,47503,47503,4,52072,51732,51732,10,49626,49626,49626,4,52072,51732,51732,10,46284,46284,46284,4,52072,51732,51732,10,53420,53420,53420,16,52072,51732,51732,10,68744,68744,68744,4,52072,51732,51732,10,68660,68744,68744,4,52072,51732,51732,10,69293,69293,69293,4,52072,51732,51732,10,86231,85959,85959,4,52072,51732,51732,10,86525,86525,86525,4,52072,51732,51732,10,21705,21705,23101,4,52072,51732,51732,10,23101,23101,23101,4,52072,51732,51732,10,34633,34633,34737,4,52072,51732,51732,10,34737,34737,34737,4,52072,51732,51732,10,19430,19430,19430,16,52072,51732,51732,10,19446,19430,19430,16,52072,51732,51732,10,34005,34005,34737,4,52072,51732,51732,10,23167,23167,23101,4,52072,51732,51732,10,19490,23167,23101,4,52072,51732,51732,10,50376,50376,50376,16,52072,51732,51732,10,32659,32659,32659,16,52072,51732,51732,10,2062,4863,7384,4,52072,51732,51732,10,4863,4863,7384,4,52072,51732,51732,10,84906,84906,7384,4,52072,51732,51732,10,85334,85334,7384,4,52072,51732,51732,10,2747,2747,7384,4,52072,51732,51732,10,17564,17564,17564,4,87324,34737,34737,4,86525,86525,86525,4,87324,34737,34737,4,46284,46284,46284,4,87324,34737,34737,4,47503,47503,47503,4,87324,34737,34737,4,49626,49626,49626,4,87324,34737,34737,4,69293,69293,69293,4,87324,34737,34737,4,77222,77222,77222,11,87315,85959,85959,4,77222,77222,77222,11,87313,86525,86525,4,36545,36545,36545,3,87313,86525,86525,4,36545,36545,36545,3,87315,85959,85959,4,77071,77071,77071,11,87315,85959,85959,4,77071,77071,77071,11,87313,86525,86525,4,77355,77355,77355,11,87315,85959,85959,4,77355,77355,77355,11,87313,86525,86525,4,85095,85095,85095,11,87313,86525,86525,4,85095,85095,85095,11,87315,85959,85959,4,86977,86977,86977,11,87313,86525,86525,4,86977,86977,86977,11,87315,85959,85959,4,37297,37297,37297,11,87313,86525,86525,4,37297,37297,37297,11,87315,85959,85959,4,34825,34825,34825,11,87313,86525,86525,4,34825,34825,34825,11,87315,85959,85959,4,68886,68886,68886,11,87313,86525,86525,4,68886,68886,68886,11,87315,85959,85959,4,40698,40698,40698,11,87313,86525,86525,4,40698,40698,40698,11,87315,85959,85959,4,85429,85429,85429,11,87315,85959,85959,4,85744,85744,85744,11,87315,85959,85959,4,85429,85429,85429,11,87313,86525,86525,4,85533,85533,85533,11,87313,86525,86525,4,85744,85744,85744,11,87313,86525,86525,4,85840,85840,85840,3,87313,86525,86525,4,77071,77071,77071,11,87320,4863,7384,4,77336,77336,77336,11,87320,4863,7384,4,77222,77222,77222,11,87320,4863,7384,4,77071,77071,77071,11,87322,40574,7384,4,77222,77222,77222,11,87322,40574,7384,4,77488,77488,77488,11,87322,40574,7384,4,77539,77539,77539,6,87320,4863,7384,4,85095,85095,85095,11,87320,4863,7384,4,86977,86977,86977,11,87320,4863,7384,4,77355,77355,77355,11,87320,4863,7384,4,40698,40698,40698,11,87322,40574,7384,4,34825,34825,34825,11,87322,40574,7384,4,68886,68886,68886,11,87322,40574,7384,4,85429,85429,85429,11,87322,40574,7384,4,85518,85518,85518,3,87322,40574,7384,4,85593,85593,85593,11,87322,40574,7384,4,85744,85744,85744,11,87322,40574,7384,4,85429,85429,85429,11,87320,4863,7384,4,85744,85744,85744,11,87320,4863,7384,4,85840,85840,85840,11,87320,4863,7384,4,36545,36545,36545,3,87320,4863,7384,4,36545,36545,36545,3,87322,40574,7384,4,37297,37297,37297,11,87311,2747,7384,4,77355,77355,77355,11,87324,34737,34737,4,85095,85095,85095,11,87324,34737,34737,4,37297,37297,37297,11,87324,34737,34737,4,34825,34825,34825,11,87324,34737,34737,4,86977,86977,86977,11,87324,34737,34737,4,85429,85429,85429,11,87324,34737,34737,4,85533,85533,85533,3,87324,34737,34737,4,85744,85744,85744,11,87324,34737,34737,4,85533,85533,85533,3,87322,40574,7384,4,35392,35392,35392,3,33,4863,7384,4,85840,85840,85840,3,87322,40574,7384,4,85533,85533,85533,3,87320,4863,7384,4,51732,51732,51732,10,87324,34737,34737,4,71014,71014,71014,3,87320,4863,7384,4,85095,85095,85095,11,87313,86525,86525,4,87324,34737,34737,4,85744,85744,85744,11,87313,86525,86525,4,87324,34737,34737,4,85780,85780,85780,11,87313,86525,86525,4,87324,34737,34737,4,86977,86977,86977,11,87313,86525,86525,4,87324,34737,34737,4,86977,86977,86977,11,87313,86525,86525,4,52072,51732,51732,10,87324,34737,34737,4,86977,86977,86977,11,87315,2450,2450,6,87324,34737,34737,4,77355,77355,77355,11,87315,85959,85959,4,87324,34737,34737,4,17564,17564,17564,4,52072,51732,51732,10,87324,34737,34737,4,34005,34005,34737,4,52072,51732,51732,10,87324,34737,34737,4,49626,49626,49626,4,52072,51732,51732,10,87324,34737,34737,4,37297,37297,37297,11,87315,85959,85959,4,87324,34737,34737,4,40698,40698,40698,11,87315,85959,85959,4,87324,34737,34737,4,40698,40698,40698,11,87313,86525,86525,4,87324,34737,34737,4,37297,37297,37297,11,87313,86525,86525,4,87324,34737,34737,4,69293,69293,69293,4,52072,51732,51732,10,87324,34737,34737,4,11023,11493,11493,4,49904,51732,51732,10,11023,11493,11493,4,51869,51732,51732,10,11175,11493,11493,4,49904,51732,51732,10,11175,11493,11493,4,51869,51732,51732,10,40573,40574,7384,4,49904,51732,51732,10,40573,40574,7384,4,51869,51732,51732,10,17563,17564,17564,4,49904,51732,51732,10,17563,17564,17564,4,51869,51732,51732,10,47502,47503,47503,4,49904,51732,51732,10,47502,47503,47503,4,51869,51732,51732,10,49625,49626,49626,4,49904,51732,51732,10,49625,49626,49626,4,51869,51732,51732,10,46283,46284,46284,4,49904,51732,51732,10,46283,46284,46284,4,51869,51732,51732,10,11492,11493,11493,4,51732,51732,51732,10,53419,53420,53420,16,49904,51732,51732,10,53419,53420,53420,16,51869,51732,51732,10,68743,68744,68744,4,49904,51732,51732,10,68743,68744,68744,4,51869,51732,51732,10,68659,68744,68744,4,49904,51732,51732,10,68659,68744,68744,4,51869,51732,51732,10,69292,69293,69293,4,49904,51732,51732,10,69292,69293,69293,4,51869,51732,51732,10,86230,85959,85959,4,49904,51732,51732,10,86230,85959,85959,4,51869,51732,51732,10,86524,86525,86525,4,49904,51732,51732,10,86524,86525,86525,4,51869,51732,51732,10,21704,21705,23101,4,49904,51732,51732,10,21704,21705,23101,4,51869,51732,51732,10,23100,23101,23101,4,49904,51732,51732,10,23100,23101,23101,4,51869,51732,51732,10,34632,34633,34737,4,49904,51732,51732,10,34736,34737,34737,4,49904,51732,51732,10,34736,34737,34737,4,51869,51732,51732,10,19429,19430,19430,16,49904,51732,51732,10,19429,19430,19430,16,51869,51732,51732,10,19445,19430,19430,16,49904,51732,51732,10,19445,19430,19430,4,51869,51732,51732,10,34004,34005,34737,4,49904,51732,51732,10,34004,34005,34737,4,51869,51732,51732,10,23166,23167,23101,4,49904,51732,51732,10,23166,23167,23101,4,51869,51732,51732,10,19489,23167,23101,4,49904,51732,51732,10,19489,23167,23101,4,51869,51732,51732,10,50375,50376,50376,16,49904,51732,51732,10,32658,32659,32659,16,49904,51732,51732,10,32658,32659,32659,16,51869,51732,51732,10,2061,4863,7384,4,49904,51732,51732,10,2061,4863,7384,4,51869,51732,51732,10,4862,4863,7384,4,49904,51732,51732,10,4862,4863,7384,4,51869,51732,51732,10,84905,84906,7384,4,49904,51732,51732,10,84905,84906,7384,4,51869,51732,51732,10,85333,85334,7384,4,49904,51732,51732,10,85333,85334,7384,4,51869,51732,51732,10,2746,2747,7384,4,49904,51732,51732,10,2746,2747,7384,4,51869,51732,51732,10,17563,17564,17564,4,37,34737,34737,4,17563,17564,17564,4,83561,34737,34737,4,86524,86525,86525,4,37,34737,34737,4,86524,86525,86525,4,83561,34737,34737,4,46283,46284,46284,4,37,34737,34737,4,46283,46284,46284,4,83561,34737,34737,4,47502,47503,47503,4,37,34737,34737,4,47502,47503,47503,4,83561,34737,34737,4,49625,49626,49626,4,37,34737,34737,4,49625,49626,49626,4,83561,34737,34737,4,69292,69293,69293,4,37,34737,34737,4,69292,69293,69293,4,83561,34737,34737,4,77221,77222,77222,11,28,85959,85959,4,77221,77222,77222,11,44155,85959,85959,4,77221,77222,77222,11,26,86525,86525,4,36544,36545,36545,3,26,86525,86525,4,36544,36545,36545,3,28,85959,85959,4,36544,36545,36545,3,44155,85959,85959,4,77070,77071,77071,11,28,85959,85959,4,77070,77071,77071,11,44155,85959,85959,4,77070,77071,77071,11,26,86525,86525,4,77354,77355,77355,11,28,85959,85959,4,77354,77355,77355,11,44155,85959,85959,4,77354,77355,77355,11,26,86525,86525,4,85094,85095,85095,11,26,86525,86525,4,85094,85095,85095,11,28,85959,85959,4,86976,86977,86977,11,26,86525,86525,4,86976,86977,86977,11,28,85959,85959,4,86976,86977,86977,11,44155,85959,85959,4,37296,37297,37297,11,26,86525,86525,4,37296,37297,37297,11,28,85959,85959,4,34824,34825,34825,11,26,86525,86525,4,34824,34825,34825,11,28,85959,85959,4,68885,68886,68886,11,26,86525,86525,4,68885,68886,68886,11,28,85959,85959,4,40697,40698,40698,11,26,86525,86525,4,40697,40698,40698,11,28,85959,85959,4,40697,40698,40698,11,44155,85959,85959,4,85428,85429,85429,11,28,85959,85959,4,85428,85429,85429,11,44155,85959,85959,4,85743,85744,85744,11,28,85959,85959,4,85428,85429,85429,11,26,86525,86525,4,85532,85533,85533,11,26,86525,86525,4,85743,85744,85744,11,26,86525,86525,4,85839,85840,85840,3,26,86525,86525,4,77070,77071,77071,11,33,4863,7384,4,77070,77071,77071,11,62481,4863,7384,4,77335,77336,77336,11,33,4863,7384,4,77335,77336,77336,11,62481,4863,7384,4,77221,77222,77222,11,33,4863,7384,4,77221,77222,77222,11,4863,4863,7384,4,77070,77071,77071,11,35,40574,7384,4,77221,77222,77222,11,35,40574,7384,4,77487,77488,77488,11,35,40574,7384,4,77538,77539,77539,6,33,4863,7384,4,77538,77539,77539,6,62481,4863,7384,4,85094,85095,85095,11,33,4863,7384,4,86976,86977,86977,11,33,4863,7384,4,86976,86977,86977,11,62481,4863,7384,4,77354,77355,77355,11,33,4863,7384,4,77354,77355,77355,11,62481,4863,7384,4,40697,40698,40698,11,35,40574,7384,4,34824,34825,34825,11,35,40574,7384,4,68885,68886,68886,11,35,40574,7384,4,85428,85429,85429,11,35,40574,7384,4,85517,85518,85518,3,35,40574,7384,4,85592,85593,85593,11,35,40574,7384,4,85743,85744,85744,11,35,40574,7384,4,85428,85429,85429,11,33,4863,7384,4,85428,85429,85429,11,62481,4863,7384,4,85743,85744,85744,11,33,4863,7384,4,85839,85840,85840,11,33,4863,7384,4,85839,85840,85840,11,62481,4863,7384,4,36544,36545,36545,3,33,4863,7384,4,36544,36545,36545,3,62481,4863,7384,4,36544,36545,36545,3,35,40574,7384,4,37296,37297,37297,11,24,2747,7384,4,37296,37297,37297,11,2747,2747,7384,4,77354,77355,77355,11,37,34737,34737,4,77354,77355,77355,11,83561,34737,34737,4,85094,85095,85095,11,37,34737,34737,4,85094,85095,85095,11,83561,34737,34737,4,37296,37297,37297,11,37,34737,34737,4,37296,37297,37297,11,83561,34737,34737,4,34824,34825,34825,11,37,34737,34737,4,34824,34825,34825,11,83561,34737,34737,4,86976,86977,86977,11,37,34737,34737,4,86976,86977,86977,11,83561,34737,34737,4,85428,85429,85429,11,37,34737,34737,4,85428,85429,85429,11,83561,34737,34737,4,85532,85533,85533,3,37,34737,34737,4,85532,85533,85533,3,83561,34737,34737,4,85743,85744,85744,11,37,34737,34737,4,85743,85744,85744,11,83561,34737,34737,4,85532,85533,85533,3,35,40574,7384,4,85839,85840,85840,3,35,40574,7384,4,85532,85533,85533,3,33,4863,7384,4,85532,85533,85533,3,62481,4863,7384,4,35391,35392,35392,3,33,4863,7384,4,51731,51732,51732,10,37,34737,34737,4,51731,51732,51732,10,83561,34737,34737,4,71013,71014,71014,3,33,4863,7384,4,85094,85095,85095,11,26,86525,86525,4,37,34737,34737,4,85743,85744,85744,11,26,86525,86525,4,37,34737,34737,4,85779,85780,85780,11,26,86525,86525,4,37,34737,34737,4,86976,86977,86977,11,26,86525,86525,4,37,34737,34737,4,86976,86977,86977,11,26,86525,86525,4,49904,51732,51732,10,37,34737,34737,4,86976,86977,86977,11,28,2450,2450,6,37,34737,34737,4,77354,77355,77355,11,28,85959,85959,4,37,34737,34737,4,17563,17564,17564,4,49904,51732,51732,10,37,34737,34737,4,34004,34005,34737,4,49904,51732,51732,10,37,34737,34737,4,49625,49626,49626,4,49904,51732,51732,10,37,34737,34737,4,37296,37297,37297,11,28,85959,85959,4,37,34737,34737,4,37296,37297,37297,11,26,86525,86525,4,37,34737,34737,4,40697,40698,40698,11,28,85959,85959,4,37,34737,34737,4,40697,40698,40698,11,26,86525,86525,4,37,34737,34737,4,69292,69293,69293,4,49904,51732,51732,10,37,34737,34737,4,11023,11493,11493,4,52072,51732,51732,10,11175,11493,11493,4,52072,51732,51732,10,40573,40574,7384,4,52072,51732,51732,10,17563,17564,17564,4,52072,51732,51732,10,47502,47503,47503,4,52072,51732,51732,10,49625,49626,49626,4,52072,51732,51732,10,46283,46284,46284,4,52072,51732,51732,10,53419,53420,53420,16,52072,51732,51732,10,68743,68744,68744,4,52072,51732,51732,10,68659,68744,68744,4,52072,51732,51732,10,69292,69293,69293,4,52072,51732,51732,10,86230,85959,85959,4,52072,51732,51732,10,86524,86525,86525,4,52072,51732,51732,10,21704,21705,23101,4,52072,51732,51732,10,23100,23101,23101,4,52072,51732,51732,10,34632,34633,34737,4,52072,51732,51732,10,34736,34737,34737,4,52072,51732,51732,10,19429,19430,19430,16,52072,51732,51732,10,19445,19430,19430,16,52072,51732,51732,10,34004,34005,34737,4,52072,51732,51732,10,23166,23167,23101,4,52072,51732,51732,10,19489,23167,23101,4,52072,51732,51732,10,50375,50376,50376,16,52072,51732,51732,10,32658,32659,32659,16,52072,51732,51732,10,2061,4863,7384,4,52072,51732,51732,10,4862,4863,7384,4,52072,51732,51732,10,84905,84906,7384,4,52072,51732,51732,10,85333,85334,7384,4,52072,51732,51732,10,2746,2747,7384,4,52072,51732,51732,10,17563,17564,17564,4,87324,34737,34737,4,86524,86525,86525,4,87324,34737,34737,4,46283,46284,46284,4,87324,34737,34737,4,47502,47503,47503,4,87324,34737,34737,4,49625,49626,49626,4,87324,34737,34737,4,69292,69293,69293,4,87324,34737,34737,4,77221,77222,77222,11,87315,85959,85959,4,77221,77222,77222,11,87313,86525,86525,4,36544,36545,36545,3,87313,86525,86525,4,36544,36545,36545,3,87315,85959,85959,4,77070,77071,77071,11,87315,85959,85959,4,77070,77071,77071,11,87313,86525,86525,4,77354,77355,77355,11,87315,85959,85959,4,77354,77355,77355,11,87313,86525,86525,4,85094,85095,85095,11,87313,86525,86525,4,85094,85095,85095,11,87315,85959,85959,4,86976,86977,86977,11,87313,86525,86525,4,86976,86977,86977,11,87315,85959,85959,4,37296,37297,37297,11,87313,86525,86525,4,37296,37297,37297,11,87315,85959,85959,4,34824,34825,34825,11,87313,86525,86525,4,34824,34825,34825,11,87315,85959,85959,4,68885,68886,68886,11,87313,86525,86525,4,68885,68886,68886,11,87315,85959,85959,4,40697,40698,40698,11,87313,86525,86525,4,40697,40698,40698,11,87315,85959,85959,4,85428,85429,85429,11,87315,85959,85959,4,85743,85744,85744,11,87315,85959,85959,4,85428,85429,85429,11,87313,86525,86525,4,85532,85533,85533,11,87313,86525,86525,4,85743,85744,85744,11,87313,86525,86525,4,85839,85840,85840,3,87313,86525,86525,4,77070,77071,77071,11,87320,4863,7384,4,77335,77336,77336,11,87320,4863,7384,4,77221,77222,77222,11,87320,4863,7384,4,77070,77071,77071,11,87322,40574,7384,4,77221,77222,77222,11,87322,40574,7384,4,77487,77488,77488,11,87322,40574,7384,4,77538,77539,77539,6,87320,4863,7384,4,85094,85095,85095,11,87320,4863,7384,4,86976,86977,86977,11,87320,4863,7384,4,77354,77355,77355,11,87320,4863,7384,4,40697,40698,40698,11,87322,40574,7384,4,34824,34825,34825,11,87322,40574,7384,4,68885,68886,68886,11,87322,40574,7384,4,85428,85429,85429,11,87322,40574,7384,4,85517,85518,85518,3,87322,40574,7384,4,85592,85593,85593,11,87322,40574,7384,4,85743,85744,85744,11,87322,40574,7384,4,85428,85429,85429,11,87320,4863,7384,4,85743,85744,85744,11,87320,4863,7384,4,85839,85840,85840,11,87320,4863,7384,4,36544,36545,36545,3,87320,4863,7384,4,36544,36545,36545,3,87322,40574,7384,4,37296,37297,37297,11,87311,2747,7384,4,77354,77355,77355,11,87324,34737,34737,4,85094,85095,85095,11,87324,34737,34737,4,37296,37297,37297,11,87324,34737,34737,4,34824,34825,34825,11,87324,34737,34737,4,86976,86977,86977,11,87324,34737,34737,4,85428,85429,85429,11,87324,34737,34737,4,85532,85533,85533,3,87324,34737,34737,4,85743,85744,85744,11,87324,34737,34737,4,85532,85533,85533,3,87322,40574,7384,4,35391,35392,35392,3,33,4863,7384,4,85839,85840,85840,3,87322,40574,7384,4,85532,85533,85533,3,87320,4863,7384,4,51731,51732,51732,10,87324,34737,34737,4,71013,71014,71014,3,87320,4863,7384,4,85094,85095,85095,11,87313,86525,86525,4,87324,34737,34737,4,85743,85744,85744,11,87313,86525,86525,4,87324,34737,34737,4,85779,85780,85780,11,87313,86525,86525,4,87324,34737,34737,4,86976,86977,86977,11,87313,86525,86525,4,87324,34737,34737,4,86976,86977,86977,11,87313,86525,86525,4,52072,51732,51732,10,87324,34737,34737,4,86976,86977,86977,11,87315,2450,2450,6,87324,34737,34737,4,77354,77355,77355,11,87315,85959,85959,4,87324,34737,34737,4,17563,17564,17564,4,52072,51732,51732,10,87324,34737,34737,4,34004,34005,34737,4,52072,51732,51732,10,87324,34737,34737,4,49625,49626,49626,4,52072,51732,51732,10,87324,34737,34737,4,37296,37297,37297,11,87315,85959,85959,4,87324,34737,34737,4,40697,40698,40698,11,87315,85959,85959,4,87324,34737,34737,4,40697,40698,40698,11,87313,86525,86525,4,87324,34737,34737,4,37296,37297,37297,11,87313,86525,86525,4,87324,34737,34737,4,69292,69293,69293,4,52072,51732,51732,10,87324,34737,34737,4,11022,11493,11493,4,49903,51732,51732,10,11022,11493,11493,4,51868,51732,51732,10,11174,11493,11493,4,49903,51732,51732,10,11174,11493,11493,4,51868,51732,51732,10,40572,40574,7384,4,49903,51732,51732,10,40572,40574,7384,4,51868,51732,51732,10,17562,17564,17564,4,49903,51732,51732,10,17562,17564,17564,4,51868,51732,51732,10,47501,47503,47503,4,49903,51732,51732,10,47501,47503,47503,4,51868,51732,51732,10,49624,49626,49626,4,49903,51732,51732,10,49624,49626,49626,4,51868,51732,51732,10,46282,46284,46284,4,49903,51732,51732,10,46282,46284,46284,4,51868,51732,51732,10,11491,11493,11493,4,51730,51732,51732,10,53418,53420,53420,16,49903,51732,51732,10,53418,53420,53420,16,51868,51732,51732,10,68742,68744,68744,4,49903,51732,51732,10,68742,68744,68744,4,51868,51732,51732,10,68658,68744,68744,4,49903,51732,51732,10,68658,68744,68744,4,51868,51732,51732,10,69291,69293,69293,4,49903,51732,51732,10,69291,69293,69293,4,51868,51732,51732,10,86229,85959,85959,4,49903,51732,51732,10,86229,85959,85959,4,51868,51732,51732,10,86523,86525,86525,4,49903,51732,51732,10,86523,86525,86525,4,51868,51732,51732,10,21703,21705,23101,4,49903,51732,51732,10,21703,21705,23101,4,51868,51732,51732,10,23099,23101,23101,4,49903,51732,51732,10,23099,23101,23101,4,51868,51732,51732,10,34631,34633,34737,4,49903,51732,51732,10,34735,34737,34737,4,49903,51732,51732,10,34735,34737,34737,4,51868,51732,51732,10,19428,19430,19430,16,49903,51732,51732,10,19428,19430,19430,16,51868,51732,51732,10,19444,19430,19430,16,49903,51732,51732,10,19444,19430,19430,4,51868,51732,51732,10,34003,34005,34737,4,49903,51732,51732,10,34003,34005,34737,4,51868,51732,51732,10,23165,23167,23101,4,49903,51732,51732,10,23165,23167,23101,4,51868,51732,51732,10,19488,23167,23101,4,49903,51732,51732,10,19488,23167,23101,4,51868,51732,51732,10,50374,50376,50376,16,49903,51732,51732,10,32657,32659,32659,16,49903,51732,51732,10,32657,32659,32659,16,51868,51732,51732,10,2060,4863,7384,4,49903,51732,51732,10,2060,4863,7384,4,51868,51732,51732,10,4861,4863,7384,4,49903,51732,51732,10,4861,4863,7384,4,51868,51732,51732,10,84904,84906,7384,4,49903,51732,51732,10,84904,84906,7384,4,51868,51732,51732,10,85332,85334,7384,4,49903,51732,51732,10,85332,85334,7384,4,51868,51732,51732,10,2745,2747,7384,4,49903,51732,51732,10,2745,2747,7384,4,51868,51732,51732,10,17562,17564,17564,4,36,34737,34737,4,17562,17564,17564,4,83560,34737,34737,4,86523,86525,86525,4,36,34737,34737,4,86523,86525,86525,4,83560,34737,34737,4,46282,46284,46284,4,36,34737,34737,4,46282,46284,46284,4,83560,34737,34737,4,47501,47503,47503,4,36,34737,34737,4,47501,47503,47503,4,83560,34737,34737,4,49624,49626,49626,4,36,34737,34737,4,49624,49626,49626,4,83560,34737,34737,4,69291,69293,69293,4,36,34737,34737,4,69291,69293,69293,4,83560,34737,34737,4,77220,77222,77222,11,27,85959,85959,4,77220,77222,77222,11,44154,85959,85959,4,77220,77222,77222,11,25,86525,86525,4,36543,36545,36545,3,25,86525,86525,4,36543,36545,36545,3,27,85959,85959,4,36543,36545,36545,3,44154,85959,85959,4,77069,77071,77071,11,27,85959,85959,4,77069,77071,77071,11,44154,85959,85959,4,77069,77071,77071,11,25,86525,86525,4,77353,77355,77355,11,27,85959,85959,4,77353,77355,77355,11,44154,85959,85959,4,77353,77355,77355,11,25,86525,86525,4,85093,85095,85095,11,25,86525,86525,4,85093,85095,85095,11,27,85959,85959,4,86975,86977,86977,11,25,86525,86525,4,86975,86977,86977,11,27,85959,85959,4,86975,86977,86977,11,44154,85959,85959,4,37296,37297,37297,11,25,86525,86525,4,37296,37297,37297,11,27,85959,85959,4,34823,34825,34825,11,25,86525,86525,4,34823,34825,34825,11,27,85959,85959,4,68884,68886,68886,11,25,86525,86525,4,68884,68886,68886,11,27,85959,85959,4,40696,40698,40698,11,25,86525,86525,4,40696,40698,40698,11,27,85959,85959,4,40696,40698,40698,11,44154,85959,85959,4,85427,85429,85429,11,27,85959,85959,4,85427,85429,85429,11,44154,85959,85959,4,85742,85744,85744,11,27,85959,85959,4,85427,85429,85429,11,25,86525,86525,4,85531,85533,85533,11,25,86525,86525,4,85742,85744,85744,11,25,86525,86525,4,85838,85840,85840,3,25,86525,86525,4,77069,77071,77071,11,31,4863,7384,4,77069,77071,77071,11,62479,4863,7384,4,77334,77336,77336,11,31,4863,7384,4,77334,77336,77336,11,62479,4863,7384,4,77220,77222,77222,11,31,4863,7384,4,77220,77222,77222,11,4861,4863,7384,4,77069,77071,77071,11,34,40574,7384,4,77220,77222,77222,11,34,40574,7384,4,77486,77488,77488,11,34,40574,7384,4,77537,77539,77539,6,31,4863,7384,4,77537,77539,77539,6,62479,4863,7384,4,85093,85095,85095,11,31,4863,7384,4,86975,86977,86977,11,31,4863,7384,4,86975,86977,86977,11,62479,4863,7384,4,77353,77355,77355,11,31,4863,7384,4,77353,77355,77355,11,62479,4863,7384,4,40696,40698,40698,11,34,40574,7384,4,34823,34825,34825,11,34,40574,7384,4,68884,68886,68886,11,34,40574,7384,4,85427,85429,85429,11,34,40574,7384,4,85516,85518,85518,3,34,40574,7384,4,85591,85593,85593,11,34,40574,7384,4,85742,85744,85744,11,34,40574,7384,4,85427,85429,85429,11,31,4863,7384,4,85427,85429,85429,11,62479,4863,7384,4,85742,85744,85744,11,31,4863,7384,4,85838,85840,85840,11,31,4863,7384,4,85838,85840,85840,11,62479,4863,7384,4,36543,36545,36545,3,31,4863,7384,4,36543,36545,36545,3,62479,4863,7384,4,36543,36545,36545,3,34,40574,7384,4,37296,37297,37297,11,23,2747,7384,4,37296,37297,37297,11,2745,2747,7384,4,77353,77355,77355,11,36,34737,34737,4,77353,77355,77355,11,83560,34737,34737,4,85093,85095,85095,11,36,34737,34737,4,85093,85095,85095,11,83560,34737,34737,4,37296,37297,37297,11,36,34737,34737,4,37296,37297,37297,11,83560,34737,34737,4,34823,34825,34825,11,36,34737,34737,4,34823,34825,34825,11,83560,34737,34737,4,86975,86977,86977,11,36,34737,34737,4,86975,86977,86977,11,83560,34737,34737,4,85427,85429,85429,11,36,34737,34737,4,85427,85429,85429,11,83560,34737,34737,4,85531,85533,85533,3,36,34737,34737,4,85531,85533,85533,3,83560,34737,34737,4,85742,85744,85744,11,36,34737,34737,4,85742,85744,85744,11,83560,34737,34737,4,85531,85533,85533,3,34,40574,7384,4,85838,85840,85840,3,34,40574,7384,4,85531,85533,85533,3,31,4863,7384,4,85531,85533,85533,3,62479,4863,7384,4,35390,35392,35392,3,31,4863,7384,4,51730,51732,51732,10,36,34737,34737,4,51730,51732,51732,10,83560,34737,34737,4,71012,71014,71014,3,31,4863,7384,4,85093,85095,85095,11,25,86525,86525,4,36,34737,34737,4,85742,85744,85744,11,25,86525,86525,4,36,34737,34737,4,85778,85780,85780,11,25,86525,86525,4,36,34737,34737,4,86975,86977,86977,11,25,86525,86525,4,36,34737,34737,4,86975,86977,86977,11,25,86525,86525,4,49903,51732,51732,10,36,34737,34737,4,86975,86977,86977,11,27,2450,2450,6,36,34737,34737,4,77353,77355,77355,11,27,85959,85959,4,36,34737,34737,4,17562,17564,17564,4,49903,51732,51732,10,36,34737,34737,4,34003,34005,34737,4,49903,51732,51732,10,36,34737,34737,4,49624,49626,49626,4,49903,51732,51732,10,36,34737,34737,4,37296,37297,37297,11,27,85959,85959,4,36,34737,34737,4,37296,37297,37297,11,25,86525,86525,4,36,34737,34737,4,40696,40698,40698,11,27,85959,85959,4,36,34737,34737,4,40696,40698,40698,11,25,86525,86525,4,36,34737,34737,4,69291,69293,69293,4,49903,51732,51732,10,36,34737,34737,4,11022,11493,11493,4,52071,51732,51732,10,11174,11493,11493,4,52071,51732,51732,10,40572,40574,7384,4,52071,51732,51732,10,17562,17564,17564,4,52071,51732,51732,10,47501,47503,47503,4,52071,51732,51732,10,49624,49626,49626,4,52071,51732,51732,10,46282,46284,46284,4,52071,51732,51732,10,53418,53420,53420,16,52071,51732,51732,10,68742,68744,68744,4,52071,51732,51732,10,68658,68744,68744,4,52071,51732,51732,10,69291,69293,69293,4,52071,51732,51732,10,86229,85959,85959,4,52071,51732,51732,10,86523,86525,86525,4,52071,51732,51732,10,21703,21705,23101,4,52071,51732,51732,10,23099,23101,23101,4,52071,51732,51732,10,34631,34633,34737,4,52071,51732,51732,10,34735,34737,34737,4,52071,51732,51732,10,19428,19430,19430,16,52071,51732,51732,10,19444,19430,19430,16,52071,51732,51732,10,34003,34005,34737,4,52071,51732,51732,10,23165,23167,23101,4,52071,51732,51732,10,19488,23167,23101,4,52071,51732,51732,10,50374,50376,50376,16,52071,51732,51732,10,32657,32659,32659,16,52071,51732,51732,10,2060,4863,7384,4,52071,51732,51732,10,4861,4863,7384,4,52071,51732,51732,10,84904,84906,7384,4,52071,51732,51732,10,85332,85334,7384,4,52071,51732,51732,10,2745,2747,7384,4,52071,51732,51732,10,17562,17564,17564,4,87323,34737,34737,4,86523,86525,86525,4,87323,34737,34737,4,46282,46284,46284,4,87323,34737,34737,4,47501,47503,47503,4,87323,34737,34737,4,49624,49626,49626,4,87323,34737,34737,4,69291,69293,69293,4,87323,34737,34737,4,77220,77222,77222,11,87314,85959,85959,4,77220,77222,77222,11,87312,86525,86525,4,36543,36545,36545,3,87312,86525,86525,4,36543,36545,36545,3,87314,85959,85959,4,77069,77071,77071,11,87314,85959,85959,4,77069,77071,77071,11,87312,86525,86525,4,77353,77355,77355,11,87314,85959,85959,4,77353,77355,77355,11,87312,86525,86525,4,85093,85095,85095,11,87312,86525,86525,4,85093,85095,85095,11,87314,85959,85959,4,86975,86977,86977,11,87312,86525,86525,4,86975,86977,86977,11,87314,85959,85959,4,37296,37297,37297,11,87312,86525,86525,4,37296,37297,37297,11,87314,85959,85959,4,34823,34825,34825,11,87312,86525,86525,4,34823,34825,34825,11,87314,85959,85959,4,68884,68886,68886,11,87312,86525,86525,4,68884,68886,68886,11,87314,85959,85959,4,40696,40698,40698,11,87312,86525,86525,4,40696,40698,40698,11,87314,85959,85959,4,85427,85429,85429,11,87314,85959,85959,4,85742,85744,85744,11,87314,85959,85959,4,85427,85429,85429,11,87312,86525,86525,4,85531,85533,85533,11,87312,86525,86525,4,85742,85744,85744,11,87312,86525,86525,4,85838,85840,85840,3,87312,86525,86525,4,77069,77071,77071,11,87318,4863,7384,4,77334,77336,77336,11,87318,4863,7384,4,77220,77222,77222,11,87318,4863,7384,4,77069,77071,77071,11,87321,40574,7384,4,77220,77222,77222,11,87321,40574,7384,4,77486,77488,77488,11,87321,40574,7384,4,77537,77539,77539,6,87318,4863,7384,4,85093,85095,85095,11,87318,4863,7384,4,86975,86977,86977,11,87318,4863,7384,4,77353,77355,77355,11,87318,4863,7384,4,40696,40698,40698,11,87321,40574,7384,4,34823,34825,34825,11,87321,40574,7384,4,68884,68886,68886,11,87321,40574,7384,4,85427,85429,85429,11,87321,40574,7384,4,85516,85518,85518,3,87321,40574,7384,4,85591,85593,85593,11,87321,40574,7384,4,85742,85744,85744,11,87321,40574,7384,4,85427,85429,85429,11,87318,4863,7384,4,85742,85744,85744,11,87318,4863,7384,4,85838,85840,85840,11,87318,4863,7384,4,36543,36545,36545,3,87318,4863,7384,4,36543,36545,36545,3,87321,40574,7384,4,37296,37297,37297,11,87309,2747,7384,4,77353,77355,77355,11,87323,34737,34737,4,85093,85095,85095,11,87323,34737,34737,4,37296,37297,37297,11,87323,34737,34737,4,34823,34825,34825,11,87323,34737,34737,4,86975,86977,86977,11,87323,34737,34737,4,85427,85429,85429,11,87323,34737,34737,4,85531,85533,85533,3,87323,34737,34737,4,85742,85744,85744,11,87323,34737,34737,4,85531,85533,85533,3,87321,40574,7384,4,35390,35392,35392,3,31,4863,7384,4,85838,85840,85840,3,87321,40574,7384,4,85531,85533,85533,3,87318,4863,7384,4,51730,51732,51732,10,87323,34737,34737,4,71012,71014,71014,3,87318,4863,7384,4,85093,85095,85095,11,87312,86525,86525,4,87323,34737,34737,4,85742,85744,85744,11,87312,86525,86525,4,87323,34737,34737,4,85778,85780,85780,11,87312,86525,86525,4,87323,34737,34737,4,86975,86977,86977,11,87312,86525,86525,4,87323,34737,34737,4,86975,86977,86977,11,87312,86525,86525,4,52071,51732,51732,10,87323,34737,34737,4,86975,86977,86977,11,87314,2450,2450,6,87323,34737,34737,4,77353,77355,77355,11,87314,85959,85959,4,87323,34737,34737,4,17562,17564,17564,4,52071,51732,51732,10,87323,34737,34737,4,34003,34005,34737,4,52071,51732,51732,10,87323,34737,34737,4,49624,49626,49626,4,52071,51732,51732,10,87323,34737,34737,4,37296,37297,37297,11,87314,85959,85959,4,87323,34737,34737,4,40696,40698,40698,11,87314,85959,85959,4,87323,34737,34737,4,40696,40698,40698,11,87312,86525,86525,4,87323,34737,34737,4,37296,37297,37297,11,87312,86525,86525,4,87323,34737,34737,4,69291,69293,69293,4,52071,51732,51732,10,87323,34737,34737,4,43394,43396,43396,16,87321,83067,83067,11,43395,43396,43396,16,87322,83067,83067,11,43396,43396,43396,16,87322,83067,83067,11,43394,43396,43396,16,34,83067,83067,11,43395,43396,43396,16,35,83067,83067,11,43396,43396,43396,16,35,83067,83067,11],\"machines\":[\"[100,177,{\\\"0\\\":{\\\"1\\\":160,\\\"2\\\":4,\\\"3\\\":89,\\\"4\\\":39,\\\"5\\\":42,\\\"6\\\":32,\\\"8\\\":155,\\\"9\\\":172,\\\"12\\\":168,\\\"16\\\":138,\\\"1080003\\\":26,\\\"1080004\\\":7,\\\"1080005\\\":1,\\\"1080006\\\":75,\\\"1080008\\\":134,\\\"1080012\\\":36,\\\"1080013\\\":96,\\\"1080014\\\":23,\\\"1080016\\\":29,\\\"1080017\\\":121,\\\"1080018\\\":77,\\\"1080019\\\":79,\\\"1080020\\\":81,\\\"1080021\\\":83,\\\"1080022\\\":85,\\\"1080028\\\":141,\\\"2070003\\\":0,\\\"$of\\\":175},\\\"1\\\":{\\\"1080004\\\":2,\\\"1080014\\\":120,\\\"2070003\\\":0},\\\"2\\\":{\\\"8\\\":3,\\\"2070003\\\":0},\\\"4\\\":{\\\"1080004\\\":5,\\\"1080014\\\":119,\\\"1080016\\\":45,\\\"2070003\\\":0},\\\"5\\\":{\\\"8\\\":6,\\\"2070003\\\":0},\\\"7\\\":{\\\"1080018\\\":8,\\\"1080019\\\":11,\\\"1080020\\\":14,\\\"1080021\\\":17,\\\"1080022\\\":20,\\\"2070003\\\":0},\\\"8\\\":{\\\"13\\\":9,\\\"1080001\\\":10,\\\"2070003\\\":91},\\\"11\\\":{\\\"13\\\":12,\\\"1080001\\\":13,\\\"2070003\\\":92},\\\"14\\\":{\\\"13\\\":15,\\\"1080001\\\":16,\\\"2070003\\\":93},\\\"17\\\":{\\\"13\\\":18,\\\"1080001\\\":19,\\\"2070003\\\":94},\\\"20\\\":{\\\"13\\\":21,\\\"1080001\\\":22,\\\"2070003\\\":95},\\\"23\\\":{\\\"2\\\":24,\\\"3\\\":113,\\\"4\\\":110,\\\"5\\\":115,\\\"8\\\":118,\\\"10\\\":116,\\\"16\\\":112,\\\"1080001\\\":114,\\\"1080012\\\":111,\\\"2070003\\\":0},\\\"24\\\":{\\\"2\\\":25,\\\"2070003\\\":0},\\\"26\\\":{\\\"1\\\":48,\\\"2\\\":69,\\\"4\\\":163,\\\"5\\\":70,\\\"6\\\":67,\\\"8\\\":47,\\\"9\\\":68,\\\"11\\\":54,\\\"12\\\":66,\\\"13\\\":71,\\\"1080001\\\":72,\\\"1080010\\\":27,\\\"1080013\\\":73,\\\"1080014\\\":74,\\\"1080018\\\":49,\\\"1080019\\\":50,\\\"1080020\\\":51,\\\"1080021\\\":52,\\\"1080022\\\":53,\\\"1080023\\\":55,\\\"1080024\\\":56,\\\"1080025\\\":57,\\\"1080026\\\":58,\\\"1080027\\\":59,\\\"1080028\\\":61,\\\"1080030\\\":63,\\\"1080031\\\":64,\\\"1080032\\\":65,\\\"1080033\\\":60,\\\"2070003\\\":0},\\\"27\\\":{\\\"3\\\":28,\\\"2070003\\\":0},\\\"29\\\":{\\\"1080004\\\":87,\\\"1080009\\\":158,\\\"1080010\\\":30,\\\"1080014\\\":117,\\\"2070003\\\":0},\\\"30\\\":{\\\"3\\\":31,\\\"2070003\\\":0},\\\"32\\\":{\\\"1\\\":33,\\\"4\\\":108,\\\"16\\\":137,\\\"1080010\\\":136,\\\"1080012\\\":109,\\\"2070003\\\":0},\\\"33\\\":{\\\"16\\\":35,\\\"1080010\\\":34,\\\"2070003\\\":0},\\\"36\\\":{\\\"7\\\":174,\\\"8\\\":143,\\\"1080004\\\":88,\\\"1080013\\\":107,\\\"1080016\\\":37,\\\"2070003\\\":0},\\\"37\\\":{\\\"8\\\":38,\\\"2070003\\\":0},\\\"39\\\":{\\\"4\\\":162,\\\"8\\\":144,\\\"1080009\\\":157,\\\"1080013\\\":106,\\\"1080016\\\":40,\\\"2070003\\\":0},\\\"40\\\":{\\\"8\\\":41,\\\"2070003\\\":0},\\\"42\\\":{\\\"8\\\":43,\\\"2070003\\\":0},\\\"43\\\":{\\\"6\\\":44,\\\"2070003\\\":0},\\\"45\\\":{\\\"16\\\":46,\\\"2070003\\\":0},\\\"75\\\":{\\\"1080003\\\":76,\\\"2070003\\\":0},\\\"77\\\":{\\\"1\\\":146,\\\"8\\\":145,\\\"1080004\\\":78,\\\"2070003\\\":0},\\\"79\\\":{\\\"1\\\":148,\\\"8\\\":147,\\\"1080004\\\":80,\\\"2070003\\\":0},\\\"81\\\":{\\\"1\\\":150,\\\"8\\\":149,\\\"1080004\\\":82,\\\"2070003\\\":0},\\\"83\\\":{\\\"1\\\":152,\\\"8\\\":151,\\\"1080004\\\":84,\\\"2070003\\\":0},\\\"85\\\":{\\\"1\\\":154,\\\"8\\\":153,\\\"1080004\\\":86,\\\"2070003\\\":0},\\\"89\\\":{\\\"8\\\":159,\\\"1080004\\\":90,\\\"2070003\\\":0},\\\"96\\\":{\\\"2\\\":99,\\\"3\\\":100,\\\"4\\\":97,\\\"5\\\":101,\\\"13\\\":103,\\\"16\\\":98,\\\"18\\\":102,\\\"1080001\\\":104,\\\"1080012\\\":105,\\\"2070003\\\":0},\\\"121\\\":{\\\"1\\\":132,\\\"3\\\":133,\\\"1080018\\\":122,\\\"1080019\\\":123,\\\"1080020\\\":124,\\\"1080021\\\":125,\\\"1080022\\\":126,\\\"1080023\\\":127,\\\"1080024\\\":128,\\\"1080025\\\":129,\\\"1080026\\\":130,\\\"1080027\\\":131,\\\"2070003\\\":0},\\\"134\\\":{\\\"1080005\\\":135,\\\"2070003\\\":0},\\\"138\\\":{\\\"4\\\":139,\\\"12\\\":167,\\\"1080012\\\":140,\\\"2070003\\\":0,\\\"$of\\\":177},\\\"141\\\":{\\\"16\\\":142,\\\"2070003\\\":0},\\\"155\\\":{\\\"12\\\":165,\\\"1080016\\\":164,\\\"1080028\\\":156,\\\"2070003\\\":0},\\\"160\\\":{\\\"12\\\":166,\\\"16\\\":161,\\\"2070003\\\":0},\\\"168\\\":{\\\"1\\\":170,\\\"8\\\":169,\\\"16\\\":171,\\\"2070003\\\":0},\\\"172\\\":{\\\"16\\\":173,\\\"2070003\\\":0},\\\"175\\\":{\\\"16\\\":176,\\\"2070003\\\":0}},{\\\"3\\\":\\\"-1\\\",\\\"6\\\":\\\"-1\\\",\\\"9\\\":\\\"-2\\\",\\\"10\\\":\\\"-2\\\",\\\"12\\\":\\\"-2\\\",\\\"13\\\":\\\"-2\\\",\\\"15\\\":\\\"-2\\\",\\\"16\\\":\\\"-2\\\",\\\"18\\\":\\\"-2\\\",\\\"19\\\":\\\"-2\\\",\\\"21\\\":\\\"-2\\\",\\\"22\\\":\\\"-2\\\",\\\"25\\\":\\\"-11\\\",\\\"28\\\":\\\"-16\\\",\\\"31\\\":\\\"-16\\\",\\\"34\\\":\\\"-8\\\",\\\"35\\\":\\\"8\\\",\\\"38\\\":\\\"16\\\",\\\"41\\\":\\\"16\\\",\\\"44\\\":\\\"16\\\",\\\"46\\\":\\\"-3\\\",\\\"47\\\":\\\"16\\\",\\\"48\\\":\\\"16\\\",\\\"49\\\":\\\"-2\\\",\\\"50\\\":\\\"-2\\\",\\\"51\\\":\\\"-2\\\",\\\"52\\\":\\\"-2\\\",\\\"53\\\":\\\"-2\\\",\\\"54\\\":\\\"-2\\\",\\\"55\\\":\\\"-2\\\",\\\"56\\\":\\\"-2\\\",\\\"57\\\":\\\"-2\\\",\\\"58\\\":\\\"-2\\\",\\\"59\\\":\\\"-2\\\",\\\"60\\\":\\\"-2\\\",\\\"61\\\":\\\"-2\\\",\\\"62\\\":\\\"-2\\\",\\\"63\\\":\\\"-2\\\",\\\"64\\\":\\\"-2\\\",\\\"65\\\":\\\"-2\\\",\\\"66\\\":\\\"-2\\\",\\\"67\\\":\\\"-2\\\",\\\"68\\\":\\\"-2\\\",\\\"69\\\":\\\"-2\\\",\\\"70\\\":\\\"-2\\\",\\\"71\\\":\\\"-2\\\",\\\"72\\\":\\\"-2\\\",\\\"73\\\":\\\"-2\\\",\\\"74\\\":\\\"-2\\\",\\\"76\\\":\\\"-2\\\",\\\"78\\\":\\\"-16\\\",\\\"80\\\":\\\"-16\\\",\\\"82\\\":\\\"-16\\\",\\\"84\\\":\\\"-16\\\",\\\"86\\\":\\\"-16\\\",\\\"87\\\":\\\"-16\\\",\\\"88\\\":\\\"-16\\\",\\\"90\\\":\\\"-16\\\",\\\"91\\\":\\\"-18\\\",\\\"92\\\":\\\"-18\\\",\\\"93\\\":\\\"-18\\\",\\\"94\\\":\\\"-18\\\",\\\"95\\\":\\\"-18\\\",\\\"97\\\":\\\"-11\\\",\\\"98\\\":\\\"-11\\\",\\\"99\\\":\\\"-11\\\",\\\"100\\\":\\\"-11\\\",\\\"101\\\":\\\"-11\\\",\\\"102\\\":\\\"-11\\\",\\\"103\\\":\\\"-11\\\",\\\"104\\\":\\\"-11\\\",\\\"105\\\":\\\"-11\\\",\\\"106\\\":\\\"-11\\\",\\\"107\\\":\\\"-11\\\",\\\"108\\\":\\\"11\\\",\\\"109\\\":\\\"11\\\",\\\"110\\\":\\\"-11\\\",\\\"111\\\":\\\"-11\\\",\\\"112\\\":\\\"-11\\\",\\\"113\\\":\\\"-11\\\",\\\"114\\\":\\\"-11\\\",\\\"115\\\":\\\"-11\\\",\\\"116\\\":\\\"-11\\\",\\\"117\\\":\\\"-3\\\",\\\"118\\\":\\\"-6\\\",\\\"119\\\":\\\"-6\\\",\\\"120\\\":\\\"-6\\\",\\\"122\\\":\\\"-18\\\",\\\"123\\\":\\\"-18\\\",\\\"124\\\":\\\"-18\\\",\\\"125\\\":\\\"-18\\\",\\\"126\\\":\\\"-18\\\",\\\"127\\\":\\\"-18\\\",\\\"128\\\":\\\"-18\\\",\\\"129\\\":\\\"-18\\\",\\\"130\\\":\\\"-18\\\",\\\"131\\\":\\\"-18\\\",\\\"132\\\":\\\"-3\\\",\\\"133\\\":\\\"-3\\\",\\\"135\\\":\\\"-2\\\",\\\"136\\\":\\\"-8\\\",\\\"137\\\":\\\"8\\\",\\\"139\\\":\\\"8\\\",\\\"140\\\":\\\"8\\\",\\\"142\\\":\\\"8\\\",\\\"143\\\":\\\"16\\\",\\\"144\\\":\\\"16\\\",\\\"145\\\":\\\"16\\\",\\\"146\\\":\\\"16\\\",\\\"147\\\":\\\"16\\\",\\\"148\\\":\\\"16\\\",\\\"149\\\":\\\"16\\\",\\\"150\\\":\\\"16\\\",\\\"151\\\":\\\"16\\\",\\\"152\\\":\\\"16\\\",\\\"153\\\":\\\"16\\\",\\\"154\\\":\\\"16\\\",\\\"156\\\":\\\"16\\\",\\\"157\\\":\\\"-16\\\",\\\"158\\\":\\\"-16\\\",\\\"159\\\":\\\"16\\\",\\\"161\\\":\\\"8\\\",\\\"162\\\":\\\"16\\\",\\\"163\\\":\\\"16\\\",\\\"164\\\":\\\"-3\\\",\\\"165\\\":\\\"12\\\",\\\"166\\\":\\\"12\\\",\\\"167\\\":\\\"12\\\",\\\"169\\\":\\\"12\\\",\\\"170\\\":\\\"12\\\",\\\"171\\\":\\\"12\\\",\\\"173\\\":\\\"8\\\",\\\"174\\\":\\\"16\\\",\\\"176\\\":\\\"8\\\",\\\"177\\\":\\\"8\\\"},{\\\"3\\\":[1,1],\\\"6\\\":[1,1],\\\"9\\\":[0,2],\\\"10\\\":[0,2],\\\"12\\\":[0,2],\\\"13\\\":[0,2],\\\"15\\\":[0,2],\\\"16\\\":[0,2],\\\"18\\\":[0,2],\\\"19\\\":[0,2],\\\"21\\\":[0,2],\\\"22\\\":[0,2],\\\"25\\\":[0,2],\\\"28\\\":[1,1],\\\"31\\\":[1,1],\\\"34\\\":[2,0],\\\"35\\\":[2,0],\\\"38\\\":[2,0],\\\"41\\\":[2,0],\\\"44\\\":[1,1],\\\"46\\\":[1,1],\\\"47\\\":[1,0],\\\"48\\\":[1,0],\\\"49\\\":[0,1],\\\"50\\\":[0,1],\\\"51\\\":[0,1],\\\"52\\\":[0,1],\\\"53\\\":[0,1],\\\"54\\\":[0,1],\\\"55\\\":[0,1],\\\"56\\\":[0,1],\\\"57\\\":[0,1],\\\"58\\\":[0,1],\\\"59\\\":[0,1],\\\"60\\\":[0,1],\\\"61\\\":[0,1],\\\"62\\\":[0,1],\\\"63\\\":[0,1],\\\"64\\\":[0,1],\\\"65\\\":[0,1],\\\"66\\\":[0,1],\\\"67\\\":[0,1],\\\"68\\\":[0,1],\\\"69\\\":[0,1],\\\"70\\\":[0,1],\\\"71\\\":[0,1],\\\"72\\\":[0,1],\\\"73\\\":[0,1],\\\"74\\\":[0,1],\\\"76\\\":[1,0],\\\"78\\\":[1,0],\\\"80\\\":[1,0],\\\"82\\\":[1,0],\\\"84\\\":[1,0],\\\"86\\\":[1,0],\\\"87\\\":[1,0],\\\"88\\\":[1,0],\\\"90\\\":[1,0],\\\"91\\\":[0,1],\\\"92\\\":[0,1],\\\"93\\\":[0,1],\\\"94\\\":[0,1],\\\"95\\\":[0,1],\\\"97\\\":[0,1],\\\"98\\\":[0,1],\\\"99\\\":[0,1],\\\"100\\\":[0,1],\\\"101\\\":[0,1],\\\"102\\\":[0,1],\\\"103\\\":[0,1],\\\"104\\\":[0,1],\\\"105\\\":[0,1],\\\"106\\\":[1,0],\\\"107\\\":[1,0],\\\"108\\\":[0,1],\\\"109\\\":[0,1],\\\"110\\\":[0,1],\\\"111\\\":[0,1],\\\"112\\\":[0,1],\\\"113\\\":[0,1],\\\"114\\\":[0,1],\\\"115\\\":[0,1],\\\"116\\\":[0,1],\\\"117\\\":[1,0],\\\"118\\\":[0,1],\\\"119\\\":[1,0],\\\"120\\\":[1,0],\\\"122\\\":[0,1],\\\"123\\\":[0,1],\\\"124\\\":[0,1],\\\"125\\\":[0,1],\\\"126\\\":[0,1],\\\"127\\\":[0,1],\\\"128\\\":[0,1],\\\"129\\\":[0,1],\\\"130\\\":[0,1],\\\"131\\\":[0,1],\\\"132\\\":[0,1],\\\"133\\\":[0,1],\\\"135\\\":[0,1],\\\"136\\\":[1,0],\\\"137\\\":[1,0],\\\"139\\\":[0,1],\\\"140\\\":[0,1],\\\"142\\\":[1,0],\\\"143\\\":[1,0],\\\"144\\\":[1,0],\\\"145\\\":[1,0],\\\"146\\\":[1,0],\\\"147\\\":[1,0],\\\"148\\\":[1,0],\\\"149\\\":[1,0],\\\"150\\\":[1,0],\\\"151\\\":[1,0],\\\"152\\\":[1,0],\\\"153\\\":[1,0],\\\"154\\\":[1,0],\\\"156\\\":[0,1],\\\"157\\\":[1,0],\\\"158\\\":[1,0],\\\"159\\\":[1,0],\\\"161\\\":[1,0],\\\"162\\\":[1,0],\\\"163\\\":[1,0],\\\"164\\\":[1,0],\\\"165\\\":[0,1],\\\"166\\\":[0,1],\\\"167\\\":[0,1],\\\"169\\\":[1,0],\\\"170\\\":[1,0],\\\"171\\\":[1,0],\\\"173\\\":[1,0],\\\"174\\\":[1,0],\\\"176\\\":[1,0],\\\"177\\\":[0,1]},{}]\",\"[100,117,{\\\"0\\\":{\\\"1\\\":66,\\\"2\\\":37,\\\"3\\\":51,\\\"4\\\":97,\\\"6\\\":19,\\\"7\\\":116,\\\"8\\\":6,\\\"12\\\":59,\\\"13\\\":43,\\\"16\\\":1,\\\"1080002\\\":34,\\\"1080003\\\":71,\\\"1080004\\\":14,\\\"1080005\\\":40,\\\"1080007\\\":108,\\\"1080009\\\":100,\\\"1080014\\\":76,\\\"1080017\\\":48,\\\"1080018\\\":81,\\\"1080019\\\":83,\\\"1080020\\\":85,\\\"1080021\\\":87,\\\"1080022\\\":89,\\\"1080033\\\":28,\\\"2070003\\\":0},\\\"1\\\":{\\\"8\\\":70,\\\"16\\\":17,\\\"1080006\\\":2,\\\"1080011\\\":96,\\\"1080014\\\":24,\\\"2070003\\\":0},\\\"2\\\":{\\\"2\\\":3,\\\"5\\\":27,\\\"2070003\\\":0},\\\"3\\\":{\\\"6\\\":4,\\\"12\\\":5,\\\"2070003\\\":0},\\\"6\\\":{\\\"1080014\\\":7,\\\"2070003\\\":0},\\\"7\\\":{\\\"12\\\":8,\\\"1080018\\\":9,\\\"1080019\\\":10,\\\"1080020\\\":11,\\\"1080021\\\":12,\\\"1080022\\\":13,\\\"2070003\\\":0},\\\"14\\\":{\\\"16\\\":63,\\\"1080003\\\":15,\\\"2070003\\\":0},\\\"15\\\":{\\\"16\\\":16,\\\"2070003\\\":0},\\\"17\\\":{\\\"8\\\":18,\\\"2070003\\\":0},\\\"19\\\":{\\\"1\\\":57,\\\"8\\\":22,\\\"16\\\":20,\\\"1080012\\\":115,\\\"2070003\\\":0},\\\"20\\\":{\\\"8\\\":21,\\\"2070003\\\":0},\\\"22\\\":{\\\"8\\\":23,\\\"2070003\\\":0},\\\"24\\\":{\\\"4\\\":26,\\\"16\\\":25,\\\"2070003\\\":75},\\\"28\\\":{\\\"1\\\":29,\\\"8\\\":80,\\\"1080002\\\":31,\\\"2070003\\\":0},\\\"29\\\":{\\\"8\\\":30,\\\"2070003\\\":0},\\\"31\\\":{\\\"9\\\":32,\\\"15\\\":33,\\\"2070003\\\":0},\\\"34\\\":{\\\"2\\\":35,\\\"9\\\":105,\\\"15\\\":106,\\\"2070003\\\":0},\\\"35\\\":{\\\"1\\\":36,\\\"2070003\\\":0},\\\"37\\\":{\\\"16\\\":111,\\\"1080002\\\":107,\\\"1080007\\\":38,\\\"1080011\\\":99,\\\"2070003\\\":0},\\\"38\\\":{\\\"1\\\":39,\\\"2070003\\\":0},\\\"40\\\":{\\\"1080007\\\":41,\\\"1080011\\\":102,\\\"2070003\\\":0},\\\"41\\\":{\\\"1\\\":42,\\\"2070003\\\":0},\\\"43\\\":{\\\"2\\\":44,\\\"2070003\\\":0},\\\"44\\\":{\\\"1080018\\\":45,\\\"1080019\\\":46,\\\"1080020\\\":47,\\\"2070003\\\":0},\\\"48\\\":{\\\"4\\\":113,\\\"8\\\":54,\\\"18\\\":112,\\\"1080003\\\":49,\\\"1080011\\\":103,\\\"1080012\\\":114,\\\"2070003\\\":0},\\\"49\\\":{\\\"16\\\":50,\\\"2070003\\\":0},\\\"51\\\":{\\\"8\\\":65,\\\"13\\\":52,\\\"2070003\\\":0},\\\"52\\\":{\\\"1080017\\\":53,\\\"2070003\\\":0},\\\"54\\\":{\\\"4\\\":55,\\\"1080012\\\":56,\\\"2070003\\\":0},\\\"57\\\":{\\\"1080001\\\":58,\\\"2070003\\\":0},\\\"59\\\":{\\\"17\\\":60,\\\"2070003\\\":0},\\\"60\\\":{\\\"12\\\":61,\\\"2070003\\\":0},\\\"66\\\":{\\\"1\\\":68,\\\"3\\\":69,\\\"16\\\":67,\\\"2070003\\\":0},\\\"71\\\":{\\\"1\\\":73,\\\"8\\\":72,\\\"12\\\":74,\\\"1080011\\\":104,\\\"2070003\\\":0},\\\"76\\\":{\\\"2\\\":77,\\\"13\\\":79,\\\"1080005\\\":78,\\\"2070003\\\":0},\\\"81\\\":{\\\"8\\\":91,\\\"1080004\\\":82,\\\"2070003\\\":0},\\\"83\\\":{\\\"8\\\":92,\\\"1080004\\\":84,\\\"2070003\\\":0},\\\"85\\\":{\\\"8\\\":93,\\\"1080004\\\":86,\\\"2070003\\\":0},\\\"87\\\":{\\\"8\\\":94,\\\"1080004\\\":88,\\\"2070003\\\":0},\\\"89\\\":{\\\"8\\\":95,\\\"1080004\\\":90,\\\"2070003\\\":0},\\\"97\\\":{\\\"1080011\\\":98,\\\"2070003\\\":0},\\\"100\\\":{\\\"1080011\\\":101,\\\"2070003\\\":0},\\\"108\\\":{\\\"8\\\":110,\\\"1080005\\\":109,\\\"2070003\\\":0},\\\"116\\\":{\\\"8\\\":117,\\\"2070003\\\":0}},{\\\"4\\\":\\\"-3\\\",\\\"5\\\":\\\"-3\\\",\\\"8\\\":\\\"-11\\\",\\\"9\\\":\\\"-11\\\",\\\"10\\\":\\\"-11\\\",\\\"11\\\":\\\"-11\\\",\\\"12\\\":\\\"-11\\\",\\\"13\\\":\\\"-11\\\",\\\"16\\\":\\\"-16\\\",\\\"18\\\":\\\"1\\\",\\\"21\\\":\\\"1\\\",\\\"23\\\":\\\"1\\\",\\\"25\\\":\\\"-11\\\",\\\"26\\\":\\\"-11\\\",\\\"27\\\":\\\"-3\\\",\\\"30\\\":\\\"6\\\",\\\"32\\\":\\\"-2\\\",\\\"33\\\":\\\"-2\\\",\\\"36\\\":\\\"-3\\\",\\\"39\\\":\\\"-1\\\",\\\"42\\\":\\\"-1\\\",\\\"45\\\":\\\"18\\\",\\\"46\\\":\\\"18\\\",\\\"47\\\":\\\"18\\\",\\\"50\\\":\\\"-18\\\",\\\"53\\\":\\\"-18\\\",\\\"55\\\":\\\"-18\\\",\\\"56\\\":\\\"-18\\\",\\\"58\\\":\\\"8\\\",\\\"61\\\":\\\"-12\\\",\\\"62\\\":\\\"-18\\\",\\\"63\\\":\\\"-8\\\",\\\"64\\\":\\\"1\\\",\\\"65\\\":\\\"16\\\",\\\"67\\\":\\\"3\\\",\\\"68\\\":\\\"3\\\",\\\"69\\\":\\\"3\\\",\\\"70\\\":\\\"3\\\",\\\"72\\\":\\\"-2\\\",\\\"73\\\":\\\"-2\\\",\\\"74\\\":\\\"-2\\\",\\\"75\\\":\\\"-18\\\",\\\"77\\\":\\\"-11\\\",\\\"78\\\":\\\"-11\\\",\\\"79\\\":\\\"-11\\\",\\\"80\\\":\\\"6\\\",\\\"82\\\":\\\"-16\\\",\\\"84\\\":\\\"-16\\\",\\\"86\\\":\\\"-16\\\",\\\"88\\\":\\\"-16\\\",\\\"90\\\":\\\"-16\\\",\\\"91\\\":\\\"16\\\",\\\"92\\\":\\\"16\\\",\\\"93\\\":\\\"16\\\",\\\"94\\\":\\\"16\\\",\\\"95\\\":\\\"16\\\",\\\"96\\\":\\\"-11\\\",\\\"98\\\":\\\"-11\\\",\\\"99\\\":\\\"-11\\\",\\\"101\\\":\\\"-11\\\",\\\"102\\\":\\\"-11\\\",\\\"103\\\":\\\"-11\\\",\\\"104\\\":\\\"-16\\\",\\\"105\\\":\\\"-3\\\",\\\"106\\\":\\\"-3\\\",\\\"107\\\":\\\"-3\\\",\\\"109\\\":\\\"-1\\\",\\\"110\\\":\\\"-1\\\",\\\"111\\\":\\\"18\\\",\\\"112\\\":\\\"-18\\\",\\\"113\\\":\\\"-18\\\",\\\"114\\\":\\\"-18\\\",\\\"115\\\":\\\"8\\\",\\\"117\\\":\\\"16\\\"},{\\\"4\\\":[1,2],\\\"5\\\":[1,2],\\\"8\\\":[1,1],\\\"9\\\":[1,1],\\\"10\\\":[1,1],\\\"11\\\":[1,1],\\\"12\\\":[1,1],\\\"13\\\":[1,1],\\\"16\\\":[0,2],\\\"18\\\":[1,1],\\\"21\\\":[1,1],\\\"23\\\":[1,1],\\\"25\\\":[1,1],\\\"26\\\":[1,1],\\\"27\\\":[1,1],\\\"30\\\":[0,2],\\\"32\\\":[1,1],\\\"33\\\":[1,1],\\\"36\\\":[0,2],\\\"39\\\":[1,1],\\\"42\\\":[1,1],\\\"45\\\":[1,1],\\\"46\\\":[1,1],\\\"47\\\":[1,1],\\\"50\\\":[0,2],\\\"53\\\":[2,0],\\\"55\\\":[0,2],\\\"56\\\":[0,2],\\\"58\\\":[1,1],\\\"61\\\":[1,1],\\\"62\\\":[1,0],\\\"63\\\":[0,1],\\\"64\\\":[0,1],\\\"65\\\":[1,0],\\\"67\\\":[0,1],\\\"68\\\":[0,1],\\\"69\\\":[0,1],\\\"70\\\":[1,0],\\\"72\\\":[0,1],\\\"73\\\":[0,1],\\\"74\\\":[0,1],\\\"75\\\":[1,0],\\\"77\\\":[0,1],\\\"78\\\":[0,1],\\\"79\\\":[0,1],\\\"80\\\":[0,1],\\\"82\\\":[1,0],\\\"84\\\":[1,0],\\\"86\\\":[1,0],\\\"88\\\":[1,0],\\\"90\\\":[1,0],\\\"91\\\":[1,0],\\\"92\\\":[1,0],\\\"93\\\":[1,0],\\\"94\\\":[1,0],\\\"95\\\":[1,0],\\\"96\\\":[1,0],\\\"98\\\":[1,0],\\\"99\\\":[1,0],\\\"101\\\":[1,0],\\\"102\\\":[1,0],\\\"103\\\":[1,0],\\\"104\\\":[1,0],\\\"105\\\":[0,1],\\\"106\\\":[0,1],\\\"107\\\":[1,0],\\\"109\\\":[0,1],\\\"110\\\":[0,1],\\\"111\\\":[0,1],\\\"112\\\":[0,1],\\\"113\\\":[0,1],\\\"114\\\":[0,1],\\\"115\\\":[1,0],\\\"117\\\":[1,0]},{}]\"]}");
var read$1 = (file) => readFileSync(new URL(file, import.meta.url));
var readLexicon = () => {
	const { buffer, byteOffset, byteLength } = read$1("rounds-lexicon.bin");
	return new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength));
};
var _wink_eng_lite_web_model_default = {
	core: () => ({
		...tables,
		lexicon: readLexicon(),
		xpansions: Uint32Array.from(xpansions$1),
		features: {
			lexeme: { get list() {
				return read$1("rounds-words.txt").toString().split("\0");
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
var fewestWords$2 = 18;
var fewestUnrepeated = 45;
var unknownShare$1 = .4;
var buzzShare = .2;
function findNoAccount(reading, question) {
	const distinct = new Set(reading.tokens.map((token) => token.norm));
	if (distinct.size < fewestWords$2) return "too-short";
	if (question !== void 0) {
		for (const token of parseText(question).tokens) distinct.delete(token.norm);
		if (distinct.size < fewestWords$2 / 2) return "question-only";
	}
	if (reading.repeated * 2 >= reading.words && reading.tokens.length < fewestUnrepeated) return "repetition";
	if (isScrambled(reading)) return "no-sentences";
	if (reading.account === 0) return "nothing-happened";
	if (shareOfBuzz(reading) >= buzzShare) return "buzzwords";
	return null;
}
function isScrambled({ tokens }) {
	if (tokens.filter((token) => token.unknown).length > unknownShare$1 * tokens.length) return true;
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
function pick$2(random, items) {
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
		if (fresh.length > 0) return pick$2(createRandom(seed), fresh);
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
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
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
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
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
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
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
function pick$1(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
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
function members$1(proto, table) {
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
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
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
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
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
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
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
				members$1(target, protoMembers);
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
// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
var date$1 = anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number$1 = /^-?\d+(?:\.\d+)?$/;
var boolean$1 = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;
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
var numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
var $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMultipleOf = $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
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
var $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
var $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckLowerCase = $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckStartsWith = $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckEndsWith = $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
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
// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
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
var $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
var $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
var $ZodGUID = $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
var $ZodUUID = $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
var $ZodEmail = $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
var $ZodEmoji = $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
var $ZodNanoID = $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
var $ZodCUID = $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
var $ZodULID = $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
var $ZodXID = $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
var $ZodKSUID = $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
var $ZodISODate = $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
var $ZodISOTime = $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
var $ZodISODuration = $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCIDRv4 = $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
var $ZodCIDRv6 = $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
var $ZodBase64URL = $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodE164 = $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
var $ZodJWT = $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
var $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
var $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
var $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
var $ZodNever = $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
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
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
var $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
var $ZodObjectJIT = $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
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
function discriminatorMap(def) {
	const map = new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
var $ZodDiscriminatedUnion = $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
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
var $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
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
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
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
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
function _normalize(form) {
	return _overwrite((input) => input.normalize(form));
}
function _trim() {
	return _overwrite((input) => input.trim());
}
function _toLowerCase() {
	return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
	return _overwrite((input) => slugify(input));
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
var formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
var exactPatterns = new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
var numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
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
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
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
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
var pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
var recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
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
var _ZodString = $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
var ZodString = $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
var ZodStringFormat = $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
var ZodISODateTime = $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISODate = $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISOTime = $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISODuration = $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodEmail = $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodGUID = $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodUUID = $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodURL = $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodEmoji = $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodNanoID = $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCUID = $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCUID2 = $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodULID = $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodXID = $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodKSUID = $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodIPv4 = $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodIPv6 = $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodBase64 = $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodBase64URL = $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodE164 = $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodJWT = $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodNumber = $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
var ZodNumberFormat = $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
var ZodBoolean = $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
var ZodUnknown = $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return _unknown(ZodUnknown);
}
var ZodNever = $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
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
var ZodObject = $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick$1(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	return new ZodObject({
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	});
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
var ZodDiscriminatedUnion = $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
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
var ZodRecord = $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
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
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
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
var Dimension = _enum(dimensions);
var AnswerFacet = _enum([
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
var Rating = union([
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
var weekdays$1 = wordList("monday, tuesday, wednesday, thursday, friday, saturday, sunday");
var months$1 = wordList(`
january, february, march, april, may, june, july, august, september, october, november, december
`);
var seasons$1 = wordList("spring, summer, autumn, fall, winter");
var dayParts$1 = wordList(`
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
var ordinals$2 = wordList("first, second, third, fourth, fifth, last, next, same, previous, following, final, very");
var written = wordList(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion,
half, third, quarter, dozen, twice, double, couple
`);
var scales$1 = wordList("hundred, thousand, million, billion, dozen, percent, per");
var writtenNumbers = new Set([...written].filter((word) => word !== "one"));
var classWords = {
	"@day": [weekdays$1],
	"@month": [months$1],
	"@season": [seasons$1],
	"@part": [dayParts$1],
	"@unit": [timeUnits],
	"@num": [writtenNumbers],
	"@det": [determiners],
	"@poss": [possessives],
	"@dp": [determiners, possessives],
	"@ord": [ordinals$2],
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
	if (next !== void 0 && (scales$1.has(next.norm) || next.norm === "in" && tokens[at + 2]?.pos === "NUM")) return false;
	return next === void 0 || next.pos !== "NOUN" && next.pos !== "ADJ" && next.pos !== "NUM" || dayParts$1.has(next.norm) || next.norm === "past" || written.has(next.norm) || /^\d\d$/.test(next.norm);
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
function findPhrases$1(tokens, { id }) {
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
function isThing$1(tokens, at) {
	const token = tokens[at];
	const { pos, norm, lemma } = token;
	if (pos !== "NOUN" && pos !== "PROPN" || norm.length < 3 || isNumber(token)) return false;
	const next = tokens[at + 1];
	if (next !== void 0 && roleNouns.has(next.norm)) return false;
	return !(plainNouns.has(lemma) || plainNouns.has(norm) || buzzWords.has(norm) || weekdays$1.has(norm) || months$1.has(norm) || seasons$1.has(norm) || dayParts$1.has(norm) || timeUnits.has(norm) || abstractEnding.test(norm) || isProbableName(tokens, at));
}
// src/core/judge/practice.ts
var marks$1 = phraseSet(`
now, since then, ever since, since that, since that day, from that day, these days, nowadays, from then on, from now on, no longer, any more, anymore,
every time, until today, to this day, before every, before each, before any, after every, after each, still, today, what i do since, since it, since, from there on
`);
var reach$5 = 9;
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
	for (const run of findPhrases$1(tokens, marks$1)) markedFrom[run.from + 1] = 1;
	for (let at = 1; at < markedFrom.length; at++) markedFrom[at] += markedFrom[at - 1];
	const hasMark = (from, to) => markedFrom[Math.min(tokens.length, Math.max(0, to))] > markedFrom[Math.max(0, from)];
	const tellsInPast = ownPastFirst(clauses, late);
	clauses.forEach((clause, index) => {
		if (clause.from < late || clause.passive || clause.actorWord === "you") return;
		const own = clause.actor === "i" || clause.actor === "we";
		if (!(clause.mode === "now" || clause.mode === "told-now" || clause.mode === "habit") || states.has(clause.verb) || feelingVerbs.has(clause.act)) return;
		const isDated = hasMark(clause.verbAt - reach$5, clause.to + 1);
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
var asides$1 = wordList("say, mean, admit, go, thank");
function isSpoken({ actorWord, verb, act }) {
	return actorWord !== void 0 && !asides$1.has(verb) && !genericVerbs.has(act);
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
		if (isNumber(tokens[at]) || isThing$1(tokens, at)) concrete = true;
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
		if (happened$1(clause)) {
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
function happened$1(clause) {
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
	if (own !== void 0 && happened$1(own)) return true;
	const next = reading.clauses[index + 1];
	if (next === void 0 || !happened$1(next)) return false;
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
	return findPhrases$1(reading.tokens, phrases).filter((run) => inEvent(reading, run.from));
}
function eventRuns(reading, test) {
	const runs = [];
	reading.clauses.forEach((clause, index) => {
		if (happened$1(clause) && !clause.reported && test(clause, index)) runs.push(clauseRun(clause));
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
	return findPhrases$1(reading.tokens, set).map((run) => ({
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
var isOwn$1 = ({ actor }) => actor === "i" || actor === "we";
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
var carriesOn = (clause) => clause.actor === "i" && happened$1(clause) && !clause.negated;
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
		...clauses(reading, .5, (clause) => !isOwn$1(clause) && isToldAboutSelf(reading, clause)),
		...clauses(reading, .25, (clause) => isOther(clause) && happened$1(clause) && concernsMe(reading, clause)),
		...clauses(reading, .5, (clause) => !isOwn$1(clause) && (reviewing.has(clause.verb) || clause.verb === "tell") && concernsMe(reading, clause)),
		...clauses(reading, .25, (clause) => clause.actor === "i" && happened$1(clause) && (clause.verb === "tell" || clause.verb === "say"))
	],
	disagreement: (reading) => [
		...phrases$29(reading, 1, against),
		...clauses(reading, .5, (clause) => !isOwn$1(clause) && wanting$1.has(clause.verb)).slice(0, 2),
		...clauses(reading, .25, (clause) => isOther(clause) && clause.actorWord !== "you" && (clause.verb === "say" || clause.negated)).slice(0, 2),
		...clauses(reading, .25, (clause) => isOwn$1(clause) && ownPosition.has(clause.verb)).slice(0, 2),
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
		...clauses(reading, .5, (clause) => clause.negated && !isOwn$1(clause))
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
	anchor: (reading) => clauses(reading, .5, (clause) => (carriesOn(clause) || clause.actor === "we" && happened$1(clause)) && !feelingVerbs.has(clause.act))
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
var ordinals$1 = wordList("third, half, quarter, twice, double, couple, triple");
function isFigure(token) {
	return isNumber(token) && !ordinals$1.has(token.norm);
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
	const acts = reading.clauses.filter((clause) => happened$1(clause) && !clause.reported);
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
		if (!happened$1(clause) || clause.reported || isState(clause)) continue;
		if (clause.actor === "i" && !clause.negated && deciding.has(clause.verb)) return false;
		if (clause.actor === "i") own += ownPart(clause);
		else if (clause.actor === "we" || isOpenPassive(clause)) own += .5;
		else if (clause.actor === "person" && !clause.passive && !isToMe(reading, clause)) theirs += 1;
	}
	const admires = findPhrases$1(reading.tokens, admiring).length > 0;
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
	if (reading.clauses.some((clause, index) => happened$1(clause) && clause.actor === "person" && (clause.negated || (saying.has(clause.verb) ? reading.clauses[index + 1]?.reported === true : positionVerbs.has(clause.verb))))) return false;
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
function isContent$1(token) {
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
		if (!isContent$1(token) || asked.has(token.lemma)) continue;
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
var remembered$1 = createNewest(rememberedTexts);
function contentLemmas(text) {
	const known = remembered$1.get(text);
	if (known !== void 0) return known;
	const { tokens } = parseText(text);
	const lemmas = new Set(tokens.filter(isContent$1).map((token) => token.lemma));
	if (text.length <= longestRemembered) remembered$1.set(text, lemmas);
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
			if (!isContent$1(token) || asked.has(token.lemma)) continue;
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
	return joined.map((piece) => trim$1(reading, piece)).filter(({ from, to }) => to > from);
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
	return at > 0 && tokens[at - 1].pos === "ADP" || next !== void 0 && (timeUnits.has(next) || dayParts$1.has(next) || weekdays$1.has(next));
}
function jointAt({ tokens }, at, clause) {
	const { norm } = tokens[at];
	if (coordinators.has(norm)) return clause.actorWord === void 0 ? "shares-subject" : "new";
	return completers.has(norm) || !joiners.has(norm) ? "completes" : "new";
}
function hasCommaBefore$1({ text, tokens }, at) {
	return text.slice(tokens[at - 1].end, tokens[at].start).includes(",");
}
function trim$1(reading, { from, to, clauses }) {
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
		if (passage.to - passage.from < fewestQuoted$2) continue;
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
var fewestQuoted$2 = 3;
var dimensionsByPhrase = new Map();
for (const dimension of dimensions) for (const phrase of vaguePhrases[dimension]) dimensionsByPhrase.set(phrase, [...dimensionsByPhrase.get(phrase) ?? [], dimension]);
var allPhrases = phraseSet([...dimensionsByPhrase.keys()].join("\n"));
function findSpoken({ tokens }) {
	return new Map(findPhrases$1(tokens, allPhrases).map((run) => [run.from, dimensionsByPhrase.get(wordsOf(tokens, run)) ?? []]));
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
	for (let i = passage.from; i < passage.to; i++) if (anybody$1.has(tokens[i].norm)) return true;
	return false;
}
var anybody$1 = new Set([
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
	const told = happened$1(clause);
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
	const told = happened$1(clause) && actorWord !== "nobody" && actorWord !== "none";
	if (told && passive && actor === "nobody" && !speechVerbs.has(verb)) add("ownership", turning.has(act) || clearDecisionVerbs.has(act) ? 1.3 : .9);
	if (told && passive && actor === "nobody" && speechVerbs.has(verb)) add("people", .8);
	if (told && !passive && actor === "group" && actorWord !== "nobody") {
		if (speechVerbs.has(verb) || feelingVerbs.has(verb) || verb === "be") add("people", .8);
		else add("ownership", turning.has(act) ? 1 : .5);
	}
	if (told && actor === "thing" && finding$1.has(act)) add("ownership", 1);
	if (told && everyone.has(actorWord ?? "") && !speechVerbs.has(verb) && !feelingVerbs.has(verb) && verb !== "be") add("ownership", 1);
	if (mode === "could" && passive && actor === "nobody") add("ownership", .7);
	if (mode === "habit" && (actor === "i" || actor === "we")) add("moment", .8);
	if ((mode === "now" || mode === "would") && isSaying(clause)) add("learning", .5);
}
var turning = new Set("catch find notice spot suggest propose make change write fix solve build design jump wipe close restore replace repair do settle agree shut open move send bring put take carry choose decide".split(" "));
var finding$1 = wordList("catch, find, notice, spot, flag, detect, discover, identify");
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
	if (run.to - run.from <= mostTokens && countWords$3(reading, run) <= 12) return longEnough(reading, run);
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
		if (countWords$3(reading, part) > 12 || !canEnd(reading, run, to, strictly)) continue;
		if (countWords$3(reading, part) >= 3) return part;
	}
}
function longEnough(reading, run) {
	return countWords$3(reading, run) >= 3 ? run : void 0;
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
function countWords$3(reading, { from, to }) {
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
	const stands = standsFor$1[standing][dimension] ?? 0;
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
var standsFor$1 = {
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
	return [...gaps.filter(({ dimension }) => required.includes(dimension)), ...gaps.filter(({ dimension }) => !required.includes(dimension))].map((gap) => ask$1(reading, gap, told, facet));
}
function ask$1(reading, { dimension, run }, told, facet) {
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
var allOneCould = wordList("anything, everything, all, what, whatever, as, best, if, how, where, that, so");
function isOption({ tokens }, { subjectFrom, act, reported }) {
	return !reported && act !== "could" && act !== "do" && !allOneCould.has(tokens[subjectFrom - 1]?.norm ?? "");
}
var decisionAlternative = defineRule({
	id: "decision-alternative",
	dimensions: ["decision", "tension"],
	credit: "earns",
	label: "the other way it could have gone",
	cap: 4,
	find: (reading) => reading.tellsEvents ? [...findPhrases$1(reading.tokens, phrases$28), ...reading.clauses.filter((clause) => clause.mode === "could" && !clause.negated && (clause.actor === "i" || clause.actor === "we") && isOption(reading, clause)).map(clauseRun)] : [],
	reason: (quote) => `You name the alternative: “${quote}”.`
});
// src/core/judge/empty-choice.ts
var reach$4 = 8;
var choosing = wordList("decide, choose, opt");
var resolving = wordList("accept, step, act, react, respond, tackle, discuss, persevere");
var gatherings = wordList(`
accountable, meeting, meetings, session, sessions, vote, votes, workshop, workshops, talk, talks, review, reviews, interview, interviews,
call, calls, event, events, conversation, conversations, discussion, discussions, brainstorms, position, role, presentation
`);
function isEmptyChoice({ tokens }, { verb, verbAt }) {
	const isHeld = verb === "hold";
	if (!isHeld && !choosing.has(verb)) return false;
	let resolves = false;
	for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + reach$4); at++) {
		const { after, norm, lemma, pos } = tokens[at];
		if (after === "stop") break;
		if (isHeld) {
			if (gatherings.has(norm)) return true;
			continue;
		}
		if (pos === "VERB" || genericVerbs.has(lemma)) {
			if (!genericVerbs.has(lemma) && !resolving.has(lemma)) return false;
			resolves ||= lemma !== "have";
		} else if (isThing$1(tokens, at)) return false;
	}
	return resolves;
}
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
	find: (reading) => distinctBy([...eventRuns(reading, (clause) => (clause.actor === "i" || clause.actor === "we") && !clause.negated && clearDecisionVerbs.has(clause.verb) && !isEmptyChoice(reading, clause)), ...phrasesInEvents(reading, phrases$27)], (run) => wordsOf$1(reading, run)),
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
	find: (reading) => reading.tellsEvents ? findPhrases$1(reading.tokens, phrases$26) : [],
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
	find: (reading) => findPhrases$1(reading.tokens, phrases$24),
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
		return [...findPhrases$1(reading.tokens, naming), ...findPhrases$1(reading.tokens, dating).filter((run) => datesPractice(reading, run))].filter((run) => run.from > late);
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
	find: (reading) => findPhrases$1(reading.tokens, phrases$23),
	reason: (quote) => `“${quote}” is a saying; it does not show what you changed.`
});
// src/core/judge/rules/learning-practice.ts
var since = phraseSet(`
now, since then, ever since, since that, these days, from then on, nowadays, after that, after this, what i do since, today, anymore, any more, from that day,
what changed, what 's changed, that 's my rule, my rule, the first thing i, next time, in my next, what i do, what i do now, the next project, what i do different,
on the next, at any, before i, before any, whenever, if i, i never, i no longer, i do not, i don't, i do n't, since, from now on, i do this, from there on
`);
var reach$3 = 14;
var learningPractice = defineRule({
	id: "learning-practice",
	dimensions: ["learning"],
	credit: "earns",
	label: "something you do differently since",
	cap: 4,
	find: (reading) => {
		if (!reading.tellsEvents) return [];
		const late = reading.tokens.length * .35;
		const hasMark = runsBegin(reading, findPhrases$1(reading.tokens, since).filter((run) => run.from > late));
		return distinctBy(reading.clauses.filter((clause) => (clause.actor === "i" || clause.actor === "we") && (clause.mode === "now" || clause.mode === "perfect" || clause.mode === "told-now" || clause.mode === "habit") && !genericVerbs.has(clause.verb) && !isVaguePractice(reading, clause) && !(clause.verb === "say" && reading.tokens[clause.from - 1]?.norm === "as") && hasMark(clause.from - reach$3, clause.verbAt + reach$3 + 1)).map(clauseRun), (run) => wordsOf$1(reading, run));
	},
	reason: (quote) => `You say what you do since: “${quote}”.`
});
// src/core/judge/rules/learning-proof.ts
var marks = phraseSet(`
since then, ever since, now i, now we, these days, what i do, i now, my rule, from then on, the next
`);
var looseMarks = phraseSet("since, last year, last quarter");
var reach$2 = 40;
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
		const found = findPhrases$1(reading.tokens, marks);
		if (reading.practice.size > 0) found.push(...findPhrases$1(reading.tokens, looseMarks));
		for (const mark of found) {
			if (mark.from < late) continue;
			const at = reading.tokens.findIndex((token, index) => index >= mark.to && index < mark.to + reach$2 && isNumber(token));
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
	find: (reading) => reading.tellsEvents ? findPhrases$1(reading.tokens, phrases$22) : [],
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
	})).filter(({ from }) => isThing$1(reading.tokens, from) && inEvent(reading, from)), (run) => reading.tokens[run.from].lemma),
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
	find: (reading) => findPhrases$1(reading.tokens, phrases$17),
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
var moving$1 = wordList("go, come, drive, fly, travel, move, walk, sail, ride, arrive, return, ship, run, cycle");
var momentPlace = defineRule({
	id: "moment-place",
	dimensions: ["moment"],
	credit: "earns",
	label: "a place",
	cap: 2,
	find: (reading) => [...phrasesInEvents(reading, phrases$16), ...phrasesInEvents(reading, towards).filter((run) => moving$1.has(reading.clauses[reading.clauseAt[run.from]]?.verb ?? ""))],
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
	find: (reading) => distinctBy(reading.clauses.filter((clause) => happened$1(clause) && !clause.reported && !clause.negated && (clause.actor === "we" || clause.actor === "group" && !genericVerbs.has(clause.act) && !crowd.has(clause.actorWord ?? "")) && clause.act !== "be" && clause.act !== "have" && !feelingVerbs.has(clause.act)).map(clauseRun), (run) => wordsOf$1(reading, run)),
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
	return findPhrases$1(reading.tokens, phrases$13);
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
		return distinctBy(reading.clauses.filter((clause, index) => clause.verbAt >= from && !reading.practice.has(index) && (clause.actor !== "i" || ends.has(clause.verb)) && (happened$1(clause) || clause.mode === "perfect") && !feelingVerbs.has(clause.act) && !speechVerbs.has(clause.verb) && isConcrete(reading, clause) && !isVague(clause.from, clause.to)).map(clauseRun), (run) => wordsOf$1(reading, run));
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
	for (let at = clause.from; at < clause.to; at++) if (isNumber(tokens[at]) || isThing$1(tokens, at) || tokens[at].norm === "nobody") return true;
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
	find: (reading) => reading.tellsEvents ? findPhrases$1(reading.tokens, phrases$12).filter((run) => run.from > reading.tokens.length * .6) : [],
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
	find: (reading) => reading.tellsEvents ? findPhrases$1(reading.tokens, phrases$11).filter((run) => run.from > reading.tokens.length * .4) : [],
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
	find: (reading) => reading.tellsEvents ? findPhrases$1(reading.tokens, phrases$10).filter((run) => run.from > reading.tokens.length / 2) : [],
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
		return distinctBy(reading.clauses.filter((clause) => clause.from >= from && happened$1(clause) && clause.actor !== "i" && resultVerbs.has(clause.verb)).map(clauseRun), (run) => wordsOf$1(reading, run));
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
		return distinctBy(eventRuns(reading, (clause) => clause.actor === "i" && !clause.negated && !genericVerbs.has(clause.act) && !isEmptyChoice(reading, clause) && !speechVerbs.has(clause.act)), (run) => reading.tokens.slice(run.from, run.to).map((token) => token.lemma).join(" "));
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
	find: (reading) => distinctBy(eventRuns(reading, (clause) => clause.actor === "i" && !clause.negated && (decisionVerbs.has(clause.verb) || clearDecisionVerbs.has(clause.verb)) && !isEmptyChoice(reading, clause)), (run) => wordsOf$1(reading, run)),
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
	find: (reading) => reading.clauses.filter((clause) => happened$1(clause) && clause.actor === "group" && !clause.negated && clause.verb !== "be" && clause.verb !== "want").map(clauseRun),
	reason: (quote) => `“${quote}”: a group acts here, and your part is not told.`
});
// src/core/judge/rules/own-hidden.ts
var ownHidden = defineRule({
	id: "own-hidden",
	dimensions: ["ownership"],
	credit: "costs",
	label: "nobody is said to have done it",
	cap: 5,
	find: (reading) => reading.clauses.filter((clause) => happened$1(clause) && clause.passive && clause.actor === "nobody" && !clause.reported).map(clauseRun),
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
	find: (reading) => reading.tellsEvents ? findPhrases$1(reading.tokens, phrases$9) : [],
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
	find: (reading) => isOnlooker(reading) ? reading.clauses.filter((clause) => happened$1(clause) && !clause.reported && clause.actor === "person" && clause.act !== "be" && clause.act !== "have" && clause.verb !== "tell" && clause.verb !== "ask").slice(0, shown).map(clauseRun) : [],
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
	find: (reading) => distinctBy(reading.clauses.filter((clause) => happened$1(clause) && clause.actor === "person" && clause.verb !== "be" && clause.verb !== "have").map(clauseRun), (run) => wordsOf$1(reading, run)),
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
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened$1(clause) && clause.actor === "person" && clause.perfect).map(clauseRun), ...phrasesInEvents(reading, phrases$8)], (run) => wordsOf$1(reading, run)),
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
	find: (reading) => findPhrases$1(reading.tokens, phrases$7),
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
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened$1(clause) && clause.actor === "person" && !clause.negated && movedVerbs.has(clause.verb)).map(clauseRun), ...phrasesInEvents(reading, phrases$6)], (run) => wordsOf$1(reading, run)),
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
	find: (reading) => distinctBy(reading.clauses.filter((clause) => happened$1(clause) && clause.actor === "person" && positionVerbs.has(clause.verb)).map(clauseRun), (run) => wordsOf$1(reading, run)),
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
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened$1(clause) && clause.actor !== "thing" && clause.actor !== "nobody" && opposing.has(clause.verb)).map(clauseRun), ...phrasesInEvents(reading, phrases$5)], (run) => wordsOf$1(reading, run)),
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
	find: (reading) => findPhrases$1(reading.tokens, phrases$3),
	reason: (quote) => `“${quote}” says that nothing stood in the way.`
});
// src/core/judge/rules/tension-refusal.ts
var tensionRefusal = defineRule({
	id: "tension-refusal",
	dimensions: ["tension"],
	credit: "earns",
	label: "something that did not happen as it should",
	cap: 3,
	find: (reading) => distinctBy(reading.clauses.filter((clause) => (happened$1(clause) || clause.mode === "could" && clause.negated || clause.mode === "would" && clause.actor !== "i" && clause.actor !== "we") && clause.negated && !(clause.verb === "be" && clause.actorWord === "it" && !clause.passive) && clause.verb !== "know" && clause.verb !== "remember" && clause.verb !== "think").map(clauseRun), (run) => wordsOf$1(reading, run)),
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
	find: (reading) => reading.tellsEvents ? [...findPhrases$1(reading.tokens, phrases$2), ...reading.clauses.filter((clause) => clause.mode === "would" && clause.perfect).map(clauseRun)] : [],
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
	find: (reading) => distinctBy([...reading.clauses.filter((clause) => happened$1(clause) && (clause.actor === "thing" || clause.actor === "nobody" || clause.actor === "we") && !clause.negated && failureVerbs.has(clause.verb)).map(clauseRun), ...phrasesInEvents(reading, phrases$1)], (run) => wordsOf$1(reading, run)),
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
		find: (reading) => distinctBy(reading.clauses.filter((clause) => happened$1(clause) && (clause.actor === "person" || clause.actor === "group" || clause.actor === "other") && wanting.has(clause.verb)).map(clauseRun), (run) => wordsOf$1(reading, run)),
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
			"empty-talk": -.883,
			"habit-talk": -.153,
			"moment-clock": .43,
			"moment-day": .896,
			"moment-detail": 2.135,
			"moment-once": .422,
			"moment-period": .177,
			"moment-phase": -.742,
			"moment-place": .937,
			"moment-relative": 1.082,
			"moment-scene": .245,
			"moment-setting": .692,
			"moment-together": .269,
			"own-act": 1.238,
			"present-talk": 0,
			"would-talk": 0
		},
		"ownership": {
			"empty-talk": -.134,
			"habit-talk": 0,
			"moment-detail": 1.426,
			"moment-setting": .759,
			"own-act": 2.706,
			"own-decision": 1.135,
			"own-generic": .881,
			"own-group": 0,
			"own-hidden": -.184,
			"own-named": 1.5,
			"own-onlooker": -1.02,
			"own-speech": 2.414,
			"present-talk": 0,
			"would-talk": 0
		},
		"decision": {
			"decision-alternative": 1.486,
			"decision-choice": 1.244,
			"decision-price": 1.111,
			"decision-proposal": 2.159,
			"decision-reason": 2.301,
			"decision-vague": -.724,
			"empty-talk": 0,
			"habit-talk": -.132,
			"moment-detail": 1.42,
			"moment-together": .96,
			"own-decision": 1.814,
			"own-onlooker": -.136,
			"present-talk": 0,
			"would-talk": 0
		},
		"tension": {
			"decision-alternative": 1.075,
			"decision-price": .828,
			"decision-reason": 1.123,
			"empty-talk": 0,
			"habit-talk": 0,
			"moment-detail": 1.319,
			"people-moved": 1.381,
			"people-position": .955,
			"present-talk": 0,
			"tension-against": .702,
			"tension-feeling": .665,
			"tension-harmony": -.323,
			"tension-refusal": 1.104,
			"tension-stakes": 1.359,
			"tension-trouble": 1.662,
			"tension-vague": .422,
			"tension-wants": .111,
			"would-talk": 0
		},
		"people": {
			"empty-talk": -.451,
			"habit-talk": 0,
			"moment-detail": 1.186,
			"own-speech": .949,
			"people-act": 1.169,
			"people-background": .039,
			"people-crowd": -.542,
			"people-moved": .549,
			"people-named": 1.025,
			"people-position": .662,
			"present-talk": 0,
			"tension-against": .684,
			"tension-feeling": .762,
			"tension-wants": .186,
			"would-talk": 0
		},
		"outcome": {
			"empty-talk": -.426,
			"habit-talk": -.352,
			"moment-detail": 1.338,
			"moment-together": .495,
			"outcome-event": 1.226,
			"outcome-lasting": .743,
			"outcome-led": .721,
			"outcome-none": 1.377,
			"outcome-number": 1.393,
			"outcome-result": .471,
			"outcome-vague": -.343,
			"people-moved": 1.384,
			"present-talk": 0,
			"would-talk": 0
		},
		"learning": {
			"learning-habit": 2.619,
			"learning-mark": 3.812,
			"learning-platitude": -.288,
			"learning-practice": 3.918,
			"learning-proof": 2.317,
			"learning-said": .731,
			"learning-vague": 1.455,
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
		judgeVersion: "7",
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
// src/core/follow-up/forgot.ts
var notRemembered = /\b(?:i\s+(?:(?:really|honestly|just|actually|simply)\s+)?(?:don['’]?t|do not|can['’]?t|cannot|can not|couldn['’]?t)\s+(?:(?:really|quite|exactly|actually|honestly|even|now)\s+)*(?:remember|recall|recollect)|i(?:['’]ve| have)? (?:completely |totally )?forgot(?:ten)?|i have no (?:memory|recollection)|no recollection|slipped my mind|drawing a blank|my mind(?:['’]s| is| has gone) blank|it(?:['’]s| is) (?:all )?(?:a (?:bit of a )?blur|gone))\b[^.!?\n]*/i;
var mostWords$1 = 40;
var mostQuoted$1 = 12;
function findForgotten(answer, overall) {
	if (answer.trim().split(/\s+/).length > mostWords$1 || overall >= 3) return void 0;
	const match = notRemembered.exec(answer);
	if (match === null) return void 0;
	const last = [...match[0].trimEnd().replace(/[,;:]+$/, "").matchAll(/\S+/g)].slice(0, mostQuoted$1).at(-1);
	if (last === void 0) return void 0;
	return {
		start: match.index,
		end: match.index + last.index + last[0].length
	};
}
// src/core/follow-up/plan-follow-ups.ts
function planFollowUps(input) {
	const { question, answer, facet, headline, telling, asked = [], seed } = input;
	const judgment = judgeAnswer({
		text: answer,
		question,
		...facet === void 0 ? {} : { facet },
		...headline === void 0 ? {} : { headline },
		...telling === void 0 ? {} : { telling }
	});
	const reading = readAnswer(parseText(answer));
	const before = asked.findLast(({ text }) => text === question);
	const quotedHere = asked.slice(-remembered).filter(({ quote }) => quote !== "" && answer.includes(quote));
	const taken = quotedHere.map(({ quote }) => placeOf(answer, quote));
	const needOf = (gap) => gap.need + (gap.dimension === before?.dimension && judgment.scores[gap.dimension] < 4 ? samePoint : 0) - (quotedHere.some(({ dimension }) => dimension === gap.dimension) ? askedHere : 0);
	const gaps = rankGaps(reading, judgment.scores, question, taken).map((gap) => ({
		...gap,
		need: needOf(gap)
	})).sort((a, b) => b.need - a.need);
	const forgotten = findForgotten(answer, judgment.overall);
	const unquotable = holdsNoWords(reading) || nothingToQuote.has(findNoAccount(reading, question) ?? "");
	const told = findTold(judgment.findings);
	const used = asked.flatMap(({ wordingId }) => wordingId === void 0 ? [] : [wordingId]);
	const planned = [];
	for (const [index, gap] of gaps.entries()) {
		const forgot = index === 0 && forgotten !== void 0;
		const place = forgot ? forgotten : unquotable ? void 0 : placeOfGap(reading, gap);
		const quote = place === void 0 ? "" : answer.slice(place.start, place.end);
		const canQuote = quote !== "" && !(forgot && taken.some((one) => overlaps(one, place)));
		const wording = chooseWording({
			dimension: gap.dimension,
			kind: `${forgot ? "forgot-" : ""}${canQuote ? "quoting" : "plain"}`,
			facet,
			told,
			used: [...used, ...planned.map(({ wordingId }) => wordingId)],
			seed: seed ^ hashWords(gap.dimension + quote)
		});
		planned.push({
			dimension: gap.dimension,
			facet: toCard(gap.dimension, facet, before),
			quote: canQuote ? quote : "",
			text: canQuote ? fillWording(wording, quote) : wording.text,
			place: canQuote && place !== void 0 ? place : nowhere,
			wordingId: wording.id
		});
	}
	return planned;
}
var samePoint = .8;
var askedHere = 6;
var remembered = 8;
var nothingToQuote = new Set([
	"no-sentences",
	"question-only",
	"repetition"
]);
var unknownShare = .5;
function holdsNoWords({ tokens }) {
	return tokens.filter(({ unknown }) => unknown).length >= unknownShare * tokens.length;
}
var nowhere = {
	start: 0,
	end: 0
};
function placeOfGap(reading, { run }) {
	return run === void 0 ? void 0 : spanOf(reading, run.from, run.to);
}
function placeOf(answer, quote) {
	const start = answer.indexOf(quote);
	return {
		start,
		end: start + quote.length
	};
}
function overlaps(one, other) {
	return other !== void 0 && one.start < other.end && other.start < one.end;
}
var cardByDimension = {
	moment: "near-failure",
	ownership: "near-failure",
	decision: "disagreement",
	tension: "disagreement",
	people: "stakeholder",
	outcome: "handoff",
	learning: "lesson"
};
function toCard(dimension, facet, before) {
	if (facet !== void 0 && facet !== "feedback" && facet !== "anchor") return facet;
	return before?.dimension === dimension ? before.facet : cardByDimension[dimension];
}
// src/core/round/grade-answer.ts
var holdsFrom = 2.1;
var retoldFrom = .55;
var mostForRetold = 2;
function gradeAnswer({ text, mode }, telling = "") {
	if (mode === "spoken" && text.trim() === "") return null;
	const judgment = judgeAnswer({ text });
	const retold = telling !== "" && findFallBack(parseText(text), { telling }, retoldFrom) !== null;
	const mean = dimensions.reduce((sum, dimension) => sum + judgment.scores[dimension], 0) / dimensions.length;
	const proved = Math.round(Math.max(judgment.overall, mean) * 1e6) / 1e6;
	return {
		judgment,
		overall: retold ? Math.min(mostForRetold, proved) : proved,
		retold
	};
}
function tellingBefore({ exchanges }, exchange) {
	if (!isDrillKind(exchange.kind)) return "";
	const at = exchanges.indexOf(exchange);
	return exchanges.slice(0, at < 0 ? void 0 : at).findLast(({ kind }) => isTellingKind(kind))?.answer?.text ?? "";
}
var isTellingKind = (kind) => kind === "anchor" || kind === "second-anchor";
var isDrillKind = (kind) => kind === "follow-up" || kind === "press";
var isPivotKind = (kind) => kind === "pivot" || kind === "pivot-press" || kind === "pivot-follow-up";
function isThin(measured) {
	return measured !== null && measured.overall !== null && measured.overall < 2.1;
}
function findTelling({ exchanges }) {
	return exchanges.find(({ kind }) => kind === "anchor");
}
function listDrill({ exchanges }) {
	return exchanges.filter(({ kind }) => isDrillKind(kind));
}
function listStories({ exchanges }) {
	const stories = [];
	for (const exchange of exchanges) if (isTellingKind(exchange.kind)) stories.push({
		telling: exchange,
		drill: []
	});
	else if (isDrillKind(exchange.kind)) stories.at(-1)?.drill.push(exchange);
	return stories;
}
// src/core/round/choose-follow-up.ts
var drillStream = 1013904242;
function planDrill({ seed, mostFollowUps, minutes }, story = 0) {
	if (mostFollowUps !== null) return {
		points: mostFollowUps,
		questions: mostFollowUps
	};
	const more = createRandom(seed ^ drillStream ^ story).next() < .5 ? 0 : 1;
	return story === 0 ? {
		points: 3 + more,
		questions: 3 + more + (minutes === 45 ? 2 : 1)
	} : {
		points: 2 + more,
		questions: 3 + more
	};
}
var pressShare = .6;
var lastAnswerShare = .35;
function chooseFollowUp(state) {
	const { setup } = state;
	const stories = listStories(state);
	const story = stories.at(-1);
	if (story === void 0) return { kind: "enough" };
	const plan = planDrill(setup, stories.length - 1);
	const { drill } = story;
	const random = createRandom(setup.seed ^ Math.imul(listDrill(state).length + 1, 2654435769));
	const last = drill.at(-1);
	const left = plan.questions - drill.length;
	if (isThin(last?.answer ?? null) && left > 0 && last?.kind === "follow-up" && !countsAll(plan)) {
		const [press] = forgot(last) || random.next() < pressShare ? planOn(state, last) : [];
		if (press) return {
			kind: "ask",
			as: "press",
			followUp: press
		};
	}
	if (left <= 0 || countPoints(story) >= plan.points) return { kind: "enough" };
	const followUp = choosePoint(state, story, random.next() < lastAnswerShare ? last : void 0, stories.length === 1 ? setup.weakFacets : []);
	return followUp === void 0 ? { kind: "enough" } : {
		kind: "ask",
		as: "follow-up",
		followUp
	};
}
function chooseFurther(state) {
	const story = listStories(state).at(-1);
	if (story === void 0) return void 0;
	for (const thin of listLeftThin(story)) {
		const again = planOn(state, thin).find(({ quote }) => quote !== "");
		if (again) return again;
	}
	return choosePoint(state, story, void 0, []);
}
var countFurther = (story, plan) => Math.max(0, countPoints(story) - plan.points);
function listLeftThin({ drill }) {
	return drill.filter(({ answer, kind }, at) => kind === "follow-up" && isThin(answer) && drill[at + 1]?.kind !== "press" && !drill.slice(at + 1).some(({ quote }) => quote !== "" && answer?.text.includes(quote) === true));
}
var countPoints = ({ drill }) => drill.filter(({ kind }) => kind === "follow-up").length;
var forgot = ({ answer }) => answer !== null && findForgotten(answer.text, answer.overall ?? 1) !== void 0;
var countsAll = ({ points, questions }) => points === questions;
function choosePoint(state, { telling, drill }, last, weakFacets) {
	const asked = new Set(drill.map(({ facet }) => facet));
	const fromLast = last === void 0 ? void 0 : planOn(state, last).find(({ quote, facet }) => quote !== "" && !asked.has(facet));
	if (fromLast !== void 0) return fromLast;
	const order = ({ facet }, index) => {
		const weak = weakFacets.indexOf(facet);
		return (asked.has(facet) ? 20 : 0) + index + (weak < 0 ? 2 : weak / 2);
	};
	return planOn(state, telling).map((followUp, index) => ({
		followUp,
		at: order(followUp, index)
	})).toSorted((one, other) => one.at - other.at)[0]?.followUp;
}
function planOn(state, { question, facet, answer, kind }) {
	const earlier = listDrill(state).flatMap(({ question: text, dimension, facet: of, quote, wordingId }) => dimension === null || of === null || of === "anchor" || of === "feedback" ? [] : [{
		text,
		dimension,
		facet: of,
		quote,
		wordingId
	}]);
	return planFollowUps({
		question,
		answer: answer?.text ?? "",
		...isTellingKind(kind) || facet === null ? {} : { facet },
		asked: [...state.setup.asked, ...earlier],
		seed: state.setup.seed + listDrill(state).length
	});
}
// src/core/round/round-times.ts
var minuteMs = 6e4;
function roundTimes(minutes) {
	const scale = minutes / 45;
	const at = (minute) => minute * minuteMs * scale;
	return {
		noInterruptionMs: at(5),
		pressOnMs: at(10),
		pivotAtMs: at(30),
		ownQuestionsAtMs: at(35),
		endMs: at(45),
		questionMs: at(1),
		secondStoryMs: at(8)
	};
}
function toRoundClock(round, at) {
	const still = round.stands.reduce((sum, { from, to }) => sum + (to - from), 0);
	return Math.max(0, at - round.startedAt - still);
}
// src/core/round/choose-next.ts
var mostBeforeSecond = 2;
var mostFurther = 8;
function chooseNext(state) {
	const { setup } = state;
	const { pivotAtMs, questionMs, secondStoryMs } = roundTimes(setup.minutes);
	const left = pivotAtMs - toRoundClock(state, state.lastAt);
	if (left < questionMs) return {
		kind: "pivot",
		isEarly: false
	};
	const planned = chooseFollowUp(state);
	if (planned.kind === "ask") return {
		...planned,
		opensFurther: false
	};
	const early = {
		kind: "pivot",
		isEarly: left >= 2 * questionMs
	};
	const stories = listStories(state);
	const story = stories.at(-1);
	if (story === void 0 || setup.mostFollowUps !== null) return early;
	const counts = stories.map((one, index) => countFurther(one, planDrill(setup, index)));
	const here = counts.at(-1) ?? 0;
	if (stories.length === 1 && left >= secondStoryMs) {
		if (!(here < mostBeforeSecond && left >= secondStoryMs + questionMs && listLeftThin(story).length > 0)) return { kind: "second-story" };
	}
	if (counts.reduce((sum, count) => sum + count, 0) >= mostFurther) return early;
	const followUp = chooseFurther(state);
	if (followUp === void 0) return early;
	return {
		kind: "ask",
		as: "follow-up",
		followUp,
		opensFurther: here === 0
	};
}
var mostOnPivot = 2;
function chooseOnPivot(state) {
	const { setup, exchanges } = state;
	const { pivotAtMs, ownQuestionsAtMs, questionMs } = roundTimes(setup.minutes);
	const asked = exchanges.filter(({ kind }) => isPivotKind(kind));
	const [pivot] = asked;
	const last = asked.at(-1);
	if (!setup.pressesPivot || pivot === void 0 || last === void 0) return null;
	const clock = toRoundClock(state, state.lastAt);
	const until = Math.min(ownQuestionsAtMs, pivot.askedAt + ownQuestionsAtMs - pivotAtMs);
	const presses = isThin(last.answer) && last.kind === "pivot";
	if (clock >= (presses ? ownQuestionsAtMs : until - questionMs)) return null;
	const more = asked.filter(({ kind }) => kind === "pivot-follow-up").length;
	if (!presses && more >= mostOnPivot) return null;
	const [followUp] = planOnPivot(state, presses ? last : pivot, asked);
	if (followUp === void 0) return null;
	return {
		kind: presses ? "pivot-press" : "pivot-follow-up",
		followUp
	};
}
function planOnPivot({ setup }, { question, facet, answer }, asked) {
	const earlier = asked.flatMap(({ question: text, dimension, quote, wordingId }) => dimension === null ? [] : [{
		text,
		dimension,
		facet: "lesson",
		quote,
		wordingId
	}]);
	return planFollowUps({
		question,
		answer: answer?.text ?? "",
		...facet === null ? {} : { facet },
		asked: [...setup.asked, ...earlier],
		seed: setup.seed + asked.length
	});
}
// src/core/round/interviewer-lines.ts
function sayOpening(minutes) {
	return `Thank you for making the time. We have ${minutes === 45 ? "forty-five" : "fifteen"} minutes. Is there anything you would like to know about how this runs before we start?`;
}
function sayShape(asked, shape) {
	const format = {
		"prompt-led": "I give you a prompt, you take me through one example, and then I ask about parts of it. One more subject later, and your questions at the end.",
		"candidate-led": "You pick one piece of work, as deep as you like, and I ask about parts of it. One more subject later, and your questions at the end."
	}[shape];
	const purpose = "I listen for what you yourself saw, decided and did.";
	if (!asked.format && !asked.purpose) return "";
	return [...asked.format ? [format] : [], ...asked.purpose ? [purpose] : []].join(" ");
}
var pickOneQuestions = [
	"Pick one piece of work that you know to the bottom, and take me through it.",
	"Choose the project you would most like me to ask about, and tell it from the start.",
	"Which one thing that you did should I hear about? Take me through it.",
	"I would like you to choose. One episode, the one that says most about how you work."
];
var pickAnotherQuestions = [
	"Pick a second one, of another kind, and take me through it.",
	"Choose one more: something that did not go the way you meant it to.",
	"I would like another of your choosing, with other people in it than the first."
];
var secondStoryLine = "Thank you, I leave that one there. Before I change the subject there is time for a second story.";
var furtherLine = "There is time for a little more on this.";
function sayPivot(isEarly) {
	return isEarly ? "We are ahead of the clock and I have asked what I wanted to know of this. I change the subject early." : "I have to watch the clock. Let me change the subject.";
}
function sayNudge(lastTold) {
	return lastTold === "" ? "May I put in one thing: which one time do you have in mind? Take me there, and go on." : `May I bring you back to “${lastTold}”? What happened next?`;
}
var pressOnLine = "Let me stop you there, I have enough of the whole.";
var writtenDownLine = "All right.";
function sayOwnQuestions(isEarly) {
	return isEarly ? "That is what I wanted to ask, and it leaves you more time than planned. What would you like to ask me?" : "That is what I wanted to ask. What would you like to ask me?";
}
var nextOwnQuestion = "I have noted your question. What else would you like to ask?";
// src/core/story/story.ts
var facets = [
	"disagreement",
	"near-failure",
	"stakeholder",
	"lesson",
	"handoff"
];
var Facet = _enum(facets);
var Outcome = _enum([
	"success",
	"partial-failure",
	"failure"
]);
var promptKinds = [
	"conflict",
	"ambition",
	"failure",
	"leadership",
	"feedback",
	"ambiguity",
	"deadline pressure",
	"mentorship",
	"technical judgment",
	"scope change"
];
var PromptKind = _enum(promptKinds);
var longestText = 2e5;
var Line = string().max(500);
var Text = string().max(longestText);
var FacetText = object({
	passage: Text,
	card: Text
});
var StoryDocument = object({
	headline: Line,
	shortName: Line,
	role: Line,
	period: Line,
	scale: Line,
	outcome: Outcome.nullable(),
	prompts: array(PromptKind),
	telling: Text,
	facets: object({
		disagreement: FacetText,
		"near-failure": FacetText,
		stakeholder: FacetText,
		lesson: FacetText,
		handoff: FacetText
	}),
	numbers: Text,
	notes: Text
});
_enum([
	"telling",
	...facets,
	"numbers",
	"notes"
]);
object({
	id: string(),
	version: int().positive(),
	example: boolean(),
	activePlace: int().min(0).max(4).nullable(),
	createdAt: number(),
	updatedAt: number(),
	document: StoryDocument
});
// src/core/round/anchor-prompts.ts
var anchorsByKind = {
	conflict: {
		mid: ["Tell me about a time when you and somebody on your own team wanted different things.", "When did you last hold your ground with a person whose work you depended on?"],
		senior: ["Tell me about a clash with a peer in which neither of you could simply decide.", "Think of a colleague at your level with whom things went cold. What was it about?"],
		staff: ["Tell me about two teams that pulled in opposite directions, with you in the middle.", "When did you go against a direction that people above you had already announced?"],
		manager: ["Tell me about two people who reported to you and could not work together.", "When did you have to take your team's side against the rest of the company?"]
	},
	ambition: {
		mid: ["Tell me about something you took on before anybody thought you were ready for it.", "Which piece of your work went furthest beyond what was asked?"],
		senior: ["Tell me about the largest thing that you have carried from an idea to people using it.", "When did you aim for more than the plan allowed, and get it funded?"],
		staff: ["Tell me about a change to the whole company that began with you.", "What have you started that other teams had to be part of, and how far did it get?"],
		manager: ["Tell me about a goal that your team thought was out of reach when you set it.", "What did you build up, in people or in reach, that was not there when you came?"]
	},
	failure: {
		mid: ["Tell me about something you delivered that did not do what it was meant to do.", "Which mistake of yours do you still think about?"],
		senior: ["Tell me about a project that you led and that did not get where it was going.", "When did a decision of yours cost the company something that could be counted?"],
		staff: ["Tell me about a technical direction of yours that turned out to be wrong.", "Which bet did you talk others into that did not come in?"],
		manager: ["Tell me about a time when your team failed and it was down to you.", "Which person did you hire, promote or keep who should not have been, and how did it end?"]
	},
	leadership: {
		mid: ["Tell me about a time when you took charge although nobody had put you in charge.", "When did the people around you wait for somebody to move, and it was you?"],
		senior: ["Tell me about a time when you got several people to go one way without being their boss.", "When did you have to carry a group through something that they did not want to do?"],
		staff: ["Tell me about a time when you changed how people outside your own group work.", "Where did you have to lead people who were more senior than you?"],
		manager: ["Tell me about a hard stretch that you led a team through, and how you kept it together.", "When did you have to tell your people something that you would rather not have told them?"]
	},
	feedback: {
		mid: ["What is the hardest thing that anybody has told you about how you work?", "Tell me about a review of your work that did not go the way you had expected."],
		senior: ["Tell me about something that a peer told you about yourself, and that you first thought was wrong.", "When did you have to tell a colleague something about their work that nobody else would say?"],
		staff: ["Who last told you that you were the problem, and what was it about?", "Tell me about a time when you told somebody senior something that was unwelcome."],
		manager: ["What did somebody who reports to you tell you that you had not seen?", "Tell me about the most difficult conversation that you have had about somebody's performance."]
	},
	ambiguity: {
		mid: ["Tell me about a task that came to you with next to nothing written down.", "When did you have to go ahead before you had the answers?"],
		senior: ["Tell me about a problem that nobody owned and that you had to give a shape.", "When did you have to choose with half of the facts, and stand by it?"],
		staff: ["Tell me about a question so open that people could not even say what a good answer would be.", "Where did you have to find out what the company needed before you could build any of it?"],
		manager: ["Tell me about a time when you had to steer a team while the ground was moving under it.", "When did you have to give people a direction that you were not sure of yourself?"]
	},
	"deadline pressure": {
		mid: ["Tell me about a time when you had more to do than days to do it in.", "Which date were you closest to missing, and what did you do about it?"],
		senior: ["Tell me about a date that was promised before you were asked.", "When did you have to tell somebody that it would be late?"],
		staff: ["Tell me about a fixed date with several teams behind it. What did you take out?", "When did time force you into a design that you would not have picked otherwise?"],
		manager: ["Tell me about a time when you had to decide how hard your team would work for a date.", "When did you refuse a date that was wanted of your team, and what happened then?"]
	},
	mentorship: {
		mid: ["Tell me about a person whom you helped to get good at something.", "When did you have to teach somebody a thing that you had only just understood yourself?"],
		senior: ["Tell me about somebody who was struggling when they were put beside you.", "Whose growth are you answerable for, and how do you know that it was you?"],
		staff: ["Tell me about somebody you got ready for a job that was bigger than theirs.", "How have you raised the standard of people you do not sit with? Give me one of them."],
		manager: ["Tell me about somebody on your team who was about to be let go and was not.", "Who on your team has outgrown you, and what did you do about it?"]
	},
	"technical judgment": {
		mid: ["Tell me about a technical choice that was yours to make. How did you get to it?", "When did you decide against the more interesting solution?"],
		senior: ["Tell me about a design of yours that you had to defend.", "When did you decide to throw something away and begin again, or not to?"],
		staff: ["Tell me about a decision of yours that other teams will live with for years.", "When did you stop a piece of engineering that others wanted to build?"],
		manager: ["Tell me about a technical call that you made, or left to somebody else, and why.", "When did you let your team pick a way that you would not have picked?"]
	},
	"scope change": {
		mid: ["Tell me about a piece of work that changed its shape while you were in it.", "When were you told half way through that something else was wanted?"],
		senior: ["Tell me about a project that had grown too large, and what you did with it.", "When did you have to take away something that people had been promised?"],
		staff: ["Tell me about a plan across several teams that had to be redrawn under way.", "When did you turn a large programme into a small one, or the other way about?"],
		manager: ["Tell me about a time when your team's work was taken away or doubled overnight.", "When did you have to tell your team that months of their work would not be used?"]
	}
};
// src/core/round/level.ts
var levels = [
	"mid",
	"senior",
	"staff",
	"manager"
];
// src/core/round/pivot-prompts.ts
var pivotsByKind = {
	conflict: [{
		hard: false,
		text: "Another subject. Who have you found it hardest to work beside, and what was their side of it?"
	}, {
		hard: true,
		text: "Leaving that aside: tell me about one argument at work that you lost. Who won it, and what did you do the next day?"
	}],
	ambition: [{
		hard: false,
		text: "Another subject. What is the largest thing you have tried that nobody had asked you for?"
	}, {
		hard: true,
		text: "I would like to go elsewhere. Name one thing that you set out to do and gave up. On which day, and why?"
	}],
	failure: [{
		hard: false,
		text: "Let me turn to something else. What is a mistake of yours that somebody else had to pay for?"
	}, {
		hard: true,
		text: "I would like to leave that project. Tell me about one day on which you were plainly wrong, and who told you."
	}],
	leadership: [{
		hard: false,
		text: "Let us change the subject. When did somebody follow you who had every reason not to?"
	}, {
		hard: true,
		text: "Something else. Tell me about one person whom you did not manage to bring along. What did you try, and what did they say?"
	}],
	feedback: [
		{
			hard: false,
			text: "Something else. What is the piece of feedback that surprised you most, and who gave it to you?"
		},
		{
			hard: true,
			text: "Let us leave that. Tell me about one time somebody told you that you were hard to work with. Who was it, and what did you change?"
		},
		{
			hard: false,
			text: "Let me change the subject. When did praise or blame from somebody last make you work in another way?"
		}
	],
	ambiguity: [{
		hard: false,
		text: "Let me turn to another kind of thing. When did you last begin without knowing what was wanted?"
	}, {
		hard: true,
		text: "Another subject. Tell me about one guess of yours that turned out wrong. When did you find out, and who was affected?"
	}],
	"deadline pressure": [{
		hard: false,
		text: "Something else. When did you last have to choose what would not get done?"
	}, {
		hard: true,
		text: "I would like to leave that. Tell me about one date that you missed. Whom did you tell, and in which words?"
	}],
	mentorship: [{
		hard: false,
		text: "Another subject. Who is better at their work because of you, and how do you know?"
	}, {
		hard: true,
		text: "Something else. Tell me about somebody whom you could not help. What did you do, and where are they now?"
	}],
	"technical judgment": [{
		hard: false,
		text: "Let us turn to something technical. Which choice of yours would another good engineer have made the other way?"
	}, {
		hard: true,
		text: "Another subject. Name one technical decision of yours that you would reverse today. What did it cost before you knew?"
	}],
	"scope change": [{
		hard: false,
		text: "Let me turn to something else. When did a plan of yours have to become a smaller one?"
	}, {
		hard: true,
		text: "Something else. Tell me about one promise that you had to take back. To whom, and what did you offer in its place?"
	}]
};
// src/core/round/prompts.ts
var slugByKind = {
	conflict: "conflict",
	ambition: "ambition",
	failure: "failure",
	leadership: "leadership",
	feedback: "feedback",
	ambiguity: "ambiguity",
	"deadline pressure": "deadline",
	mentorship: "mentorship",
	"technical judgment": "judgment",
	"scope change": "scope"
};
var anchorForAll = {
	conflict: "Tell me about a conflict at work that you could not walk away from.",
	ambition: "What is the most ambitious thing you have set out to do?",
	failure: "Tell me about a piece of work of yours that failed.",
	leadership: "Tell me about a time when people followed you and did not have to.",
	feedback: "Tell me about a time when somebody told you something about your work that you did not want to hear.",
	ambiguity: "Tell me about a time when nobody could tell you what was wanted.",
	"deadline pressure": "Tell me about a date that you were not sure you would meet.",
	mentorship: "Tell me about somebody whose work changed because of you.",
	"technical judgment": "Tell me about a technical decision of yours that others would have made differently.",
	"scope change": "Tell me about a project that turned into another one while you were in it."
};
var anchorPrompts = promptKinds.flatMap((kind) => [{
	id: `${slugByKind[kind]}-1`,
	kind,
	levels,
	text: anchorForAll[kind]
}, ...levels.flatMap((level) => anchorsByKind[kind][level].map((text, index) => ({
	id: `${slugByKind[kind]}-${level}-${index + 1}`,
	kind,
	levels: [level],
	text
})))]);
var pivotPrompts = promptKinds.flatMap((kind) => pivotsByKind[kind].map(({ hard, text }, index) => ({
	id: `pivot-${slugByKind[kind]}-${index + 1}`,
	kind,
	levels,
	hard,
	text
})));
// src/core/round/choose-prompt.ts
var freshAfter = 12;
var anchorStream = 625341585;
var secondAnchorStream = 528734635;
var pivotStream = 1821285621;
var shapeStream = 461845907;
function chooseShape({ shape, seed }) {
	return shape ?? pick$2(createRandom(seed ^ shapeStream), ["prompt-led", "candidate-led"]);
}
function chooseAnchor(setup, shape) {
	if (setup.anchorText !== null) return {
		text: setup.anchorText,
		id: "",
		kind: setup.anchorKind
	};
	const random = createRandom(setup.seed ^ anchorStream);
	if (shape === "candidate-led") return {
		text: pick$2(random, pickOneQuestions),
		id: "",
		kind: null
	};
	const { level, anchorKind } = setup;
	return pickWeighted(random, anchorPrompts.filter(({ kind, levels }) => levels.includes(level) && (anchorKind === null || kind === anchorKind)), freshness(setup.recentPromptIds));
}
function chooseSecondAnchor(setup, shape, firstKind) {
	const random = createRandom(setup.seed ^ secondAnchorStream);
	if (shape === "candidate-led") return {
		text: pick$2(random, pickAnotherQuestions),
		id: "",
		kind: null
	};
	return pickWeighted(random, anchorPrompts.filter(({ kind, levels }) => levels.includes(setup.level) && kind !== firstKind && kind !== setup.pivotKind), freshness(setup.recentPromptIds));
}
function choosePivot(setup, askedKinds, drillWentBadly) {
	const atLevel = pivotPrompts.filter(({ levels }) => levels.includes(setup.level));
	const asked = atLevel.filter(({ kind }) => kind === setup.pivotKind);
	const other = asked.length > 0 ? asked : atLevel.filter(({ kind }) => !askedKinds.includes(kind));
	const asHard = other.filter(({ hard }) => hard === drillWentBadly);
	return pickWeighted(createRandom(setup.seed ^ pivotStream), asHard.length > 0 ? asHard : other, freshness(setup.recentPromptIds));
}
var freshness = (recent) => ({ id }) => {
	const roundsAgo = recent.indexOf(id);
	return roundsAgo < 0 || roundsAgo >= freshAfter ? 1 : (roundsAgo + 1) / 24;
};
// src/core/round/weigh-telling.ts
var fewestWords$1 = 140;
var leftBelow = 1.3;
var nudgeStream = 1359893119;
var nudgeShare = .5;
function pressOnAt({ minutes }, { kind, askedAt }) {
	const { noInterruptionMs, pressOnMs, pivotAtMs, questionMs } = roundTimes(minutes);
	const atLast = askedAt + pressOnMs;
	if (kind !== "second-anchor") return atLast;
	return Math.min(atLast, Math.max(askedAt + noInterruptionMs, pivotAtMs - 3 * questionMs));
}
function nudgeAt({ minutes, seed }, exchange) {
	const first = exchange.askedAt + roundTimes(minutes).noInterruptionMs;
	const chance = createRandom(seed ^ nudgeStream ^ Math.round(exchange.askedAt)).next();
	return Math.round(first + chance * nudgeShare * (pressOnAt({ minutes }, exchange) - first));
}
function weighTelling(text) {
	const words = [...text.matchAll(/\S+/g)];
	if (words.length < fewestWords$1) return "";
	const tailFrom = words.at(-80)?.index ?? 0;
	if (judgeAnswer({ text: text.slice(tailFrom) }).overall >= leftBelow) return "";
	return sayNudge(findLastTold(text.slice(0, tailFrom)));
}
var happenings = [
	"moment",
	"ownership",
	"decision",
	"tension"
];
var fewestQuoted$1 = 4;
var mostQuoted = 12;
function findLastTold(text) {
	const told = judgeAnswer({ text }).findings.flatMap(({ credit, dimension, place }) => credit === "earns" && place !== void 0 && happenings.includes(dimension) ? [place] : []).filter(({ start, end }) => {
		const count = text.slice(start, end).split(/\s+/).length;
		return count >= fewestQuoted$1 && count <= mostQuoted;
	}).toSorted((one, other) => other.end - one.end || other.start - one.start)[0];
	return told === void 0 ? "" : text.slice(told.start, told.end).replace(/\s+/g, " ");
}
function findRunningTelling(state) {
	const exchange = state.exchanges.at(-1);
	if (state.phase !== "telling" || exchange === void 0) return null;
	return {
		exchange,
		nudgeAt: exchange.nudge === null ? nudgeAt(state.setup, exchange) : null,
		pressOnAt: pressOnAt(state.setup, exchange)
	};
}
// src/core/round/advance-round.ts
function beginRound(setup, at) {
	const round = {
		setup,
		shape: chooseShape(setup),
		phase: "opening",
		startedAt: at,
		lastAt: at,
		stands: [],
		exchanges: [],
		endedEarly: false
	};
	if (setup.rehearsed.length > 0) return askRehearsed(round);
	return ask(round, {
		kind: "opening",
		question: sayOpening(setup.minutes)
	});
}
function advanceRound(state, event) {
	if (state.phase === "over") return { kind: "round-over" };
	const at = Math.max(event.at, state.lastAt);
	const now = {
		...state,
		lastAt: at
	};
	switch (event.kind) {
		case "resumed": {
			const from = Math.min(at, Math.max(event.lastSeenAt, state.lastAt));
			return from === at ? advanced(now) : advanced({
				...now,
				stands: [...now.stands, {
					from,
					to: at
				}]
			});
		}
		case "ended": return advanced({
			...now,
			phase: "over",
			endedEarly: now.phase !== "own-questions" && now.setup.rehearsed.length === 0
		});
		case "nudged": {
			const telling = findRunningTelling(now);
			if (telling === null || telling.nudgeAt === null) return { kind: "not-now" };
			const clock = toRoundClock(now, at);
			if (clock < telling.nudgeAt) return {
				kind: "too-early",
				atMs: telling.nudgeAt
			};
			return advanced(changeLast(now, { nudge: {
				at: clock,
				line: clock < telling.pressOnAt ? weighTelling(event.text) : ""
			} }));
		}
		case "interrupted": {
			const telling = findRunningTelling(now);
			if (telling === null) return { kind: "not-now" };
			if (toRoundClock(now, at) < telling.pressOnAt) return {
				kind: "too-early",
				atMs: telling.pressOnAt
			};
			return advanced(proceed(answer(now, event, "interviewer")));
		}
		case "time-up": {
			const { endMs } = roundTimes(now.setup.minutes);
			if (toRoundClock(now, at) < endMs) return {
				kind: "too-early",
				atMs: endMs
			};
			return advanced({
				...answer(now, event, "time"),
				phase: "over"
			});
		}
		case "answered": return advanced(proceed(answer(now, event, "person")));
	}
}
function replayRound(setup, startedAt, events) {
	return events.reduce((state, event) => {
		const step = advanceRound(state, event);
		return step.kind === "advanced" ? step.state : state;
	}, beginRound(setup, startedAt));
}
var advanced = (state) => ({
	kind: "advanced",
	state
});
function answer(state, { text, mode }, endedBy) {
	const endedAt = toRoundClock(state, state.lastAt);
	const last = state.exchanges.at(-1);
	const given = {
		text,
		mode,
		endedAt,
		endedBy,
		overall: null
	};
	const overall = (last !== void 0 && (isDrillKind(last.kind) || isPivotKind(last.kind)) ? gradeAnswer(given, tellingBefore(state, last)) : null)?.overall ?? null;
	return changeLast(state, { answer: {
		...given,
		overall
	} });
}
function changeLast(state, change) {
	const last = state.exchanges.at(-1);
	if (last === void 0) return state;
	return {
		...state,
		exchanges: [...state.exchanges.slice(0, -1), {
			...last,
			...change
		}]
	};
}
function proceed(state) {
	if (state.setup.rehearsed.length > 0) return askRehearsed(state);
	switch (state.phase) {
		case "opening": return askAnchor(state);
		case "telling":
		case "follow-ups": return drillOn(state);
		case "pivot": return afterPivot(state);
		case "own-questions":
		case "over": return askOwnQuestion(state, nextOwnQuestion);
	}
}
function askAnchor(state) {
	const { shape, setup, exchanges } = state;
	const { text, id, kind } = chooseAnchor(setup, shape);
	const lead = sayShape(readAskedAboutRound(exchanges.at(-1)?.answer?.text ?? ""), shape);
	return ask({
		...state,
		phase: "telling"
	}, {
		kind: "anchor",
		lead,
		question: text,
		facet: "anchor",
		wordingId: id,
		promptKind: kind
	});
}
function drillOn(state) {
	const next = chooseNext(state);
	const last = state.exchanges.at(-1);
	const presses = next.kind === "ask" && next.as === "press";
	const writtenDown = last !== void 0 && isDrillKind(last.kind) && isThin(last.answer) && !presses;
	const noted = writtenDown ? changeLast(state, { writtenDown }) : state;
	if (next.kind === "pivot") return askPivot(noted, next.isEarly);
	if (next.kind === "second-story") return askSecondStory(noted);
	const { text, dimension, facet, quote, wordingId } = next.followUp;
	const lead = last?.answer?.endedBy === "interviewer" ? pressOnLine : next.opensFurther ? furtherLine : writtenDown ? writtenDownLine : "";
	return ask({
		...noted,
		phase: "follow-ups"
	}, {
		kind: next.as,
		lead,
		question: text,
		dimension,
		facet,
		quote,
		wordingId
	});
}
function askSecondStory(state) {
	const firstKind = findTelling(state)?.promptKind ?? null;
	const { text, id, kind } = chooseSecondAnchor(state.setup, state.shape, firstKind);
	return ask({
		...state,
		phase: "telling"
	}, {
		kind: "second-anchor",
		lead: secondStoryLine,
		question: text,
		facet: "anchor",
		wordingId: id,
		promptKind: kind
	});
}
function askPivot(state, isEarly) {
	const drill = listDrill(state).filter(({ kind }) => kind === "follow-up");
	const thin = drill.filter(({ answer: said }) => isThin(said)).length;
	const kinds = listStories(state).map(({ telling }) => telling.promptKind);
	const { text, id, kind } = choosePivot(state.setup, kinds, thin * 2 > drill.length);
	const facet = kind === "feedback" ? "feedback" : null;
	return ask({
		...state,
		phase: "pivot"
	}, {
		kind: "pivot",
		lead: sayPivot(isEarly),
		question: text,
		facet,
		wordingId: id,
		promptKind: kind
	});
}
function afterPivot(state) {
	const next = chooseOnPivot(state);
	if (next !== null) {
		const { text, dimension, quote, wordingId } = next.followUp;
		const facet = state.exchanges.find(({ kind }) => kind === "pivot")?.facet ?? null;
		return ask(state, {
			kind: next.kind,
			question: text,
			dimension,
			quote,
			wordingId,
			facet
		});
	}
	const { ownQuestionsAtMs, questionMs } = roundTimes(state.setup.minutes);
	const isEarly = toRoundClock(state, state.lastAt) < ownQuestionsAtMs - 2 * questionMs;
	return askOwnQuestion({
		...state,
		phase: "own-questions"
	}, sayOwnQuestions(isEarly));
}
var askOwnQuestion = (state, question) => ask(state, {
	kind: "own-question",
	question
});
function askRehearsed(state) {
	const next = state.setup.rehearsed[state.exchanges.length];
	if (next === void 0) return {
		...state,
		phase: "over"
	};
	return ask({
		...state,
		phase: "follow-ups"
	}, {
		kind: "follow-up",
		...next
	});
}
function ask(state, asked) {
	const exchange = {
		lead: "",
		facet: null,
		dimension: null,
		quote: "",
		wordingId: "",
		promptKind: null,
		answer: null,
		writtenDown: false,
		nudge: null,
		askedAt: toRoundClock(state, state.lastAt),
		...asked
	};
	return {
		...state,
		exchanges: [...state.exchanges, exchange]
	};
}
var promptNames = {
	conflict: "Conflict",
	ambition: "Ambition",
	failure: "Failure",
	leadership: "Leadership",
	feedback: "Feedback",
	ambiguity: "Ambiguity",
	"deadline pressure": "Deadline pressure",
	mentorship: "Mentorship",
	"technical judgment": "Technical judgment",
	"scope change": "Scope change"
};
Object.keys(promptNames);
// src/core/round/panel-words.ts
var askedAbout = {
	disagreement: "the disagreement",
	"near-failure": "the moment it nearly failed",
	stakeholder: "the hardest person in it",
	lesson: "the lesson",
	handoff: "the handoff",
	feedback: "the feedback",
	anchor: "the story"
};
var lacks = {
	moment: "no one occasion",
	ownership: "nothing that they did themselves",
	decision: "nothing that was chosen over something else",
	tension: "nothing that made it hard",
	people: "nobody who could be named",
	outcome: "nothing that came of it",
	learning: "nothing that they do otherwise since"
};
var takes = {
	moment: "one occasion",
	ownership: "what they did themselves",
	decision: "a choice with its alternative",
	tension: "what made it hard",
	people: "one person with their reasons",
	outcome: "what came of it",
	learning: "what they do otherwise since"
};
var levelWords = {
	mid: "a mid-level engineer",
	senior: "a senior engineer",
	staff: "a staff engineer",
	manager: "a manager"
};
function countWord(count) {
	return [
		"none",
		"one",
		"two",
		"three",
		"four",
		"five",
		"six",
		"seven",
		"eight",
		"nine"
	][count] ?? String(count);
}
function joinWords(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
var capitalise = (text) => text.charAt(0).toUpperCase() + text.slice(1);
// src/core/round/quote-clause.ts
var mostWords = 18;
var fewestWords = 4;
var sentenceEnd = /[.?!;\n]+(?=\s|$)|$/g;
var partStart = /(?:,|\s[–—-])\s+(?=\S)|\s+(?=(?:and|but|so|because|which|when|while|until|after|before|then)\s+(?:(?:so|then|there)\s+)?(?:i|we|he|she|they|it|that|this|the|there|my|our|his|her|their|a|nobody|somebody|everybody|people)\b)/giu;
var leadIn = /^(?:(?:well|so|um+|uh+|er|okay|ok|yeah|yes|look|honestly|basically|you know|i mean|like|and|but|right|then|because|which|that)[,\s]+)+/iu;
var trailOff = /(?:[,\s]+(?:(?:and|but|so|or)\s+)?(?:yeah|you know|i think|i guess|i suppose|i mean|so on|whatever|or something|something like that))+$/iu;
function quoteClause(text, place) {
	const sentence = spanAround(text, 0, text.length, place.start, sentenceEnd);
	if (countWords$2(text.slice(sentence.start, sentence.end)) <= mostWords) return trim(text.slice(sentence.start, sentence.end));
	const starts = [
		sentence.start,
		...[...text.slice(sentence.start, sentence.end).matchAll(partStart)].map(({ index, 0: match }) => sentence.start + index + match.length),
		sentence.end
	];
	const at = Math.max(0, starts.findLastIndex((start) => start <= place.start));
	let from = Math.min(at, starts.length - 2);
	let to = from + 1;
	const slice = () => text.slice(starts[from], starts[to]);
	while (countWords$2(trim(slice())) < fewestWords && (to < starts.length - 1 || from > 0)) if (to < starts.length - 1) to += 1;
	else from -= 1;
	const fits = (start, end) => countWords$2(text.slice(starts[start], starts[end])) <= mostWords;
	while (to < starts.length - 1 && isMarked(text, starts[to]) && fits(from, to + 1)) to += 1;
	if (isMarked(text, starts[from]) && fits(0, to)) from = 0;
	const quote = trim(slice());
	return countWords$2(quote) <= 22 ? quote : trim(cut(quote));
}
function spanAround(text, from, to, at, end) {
	let start = from;
	for (const match of text.matchAll(end)) {
		if (match.index >= at || match.index >= to) return {
			start,
			end: Math.min(to, Math.max(match.index, start))
		};
		start = match.index + match[0].length;
	}
	return {
		start,
		end: to
	};
}
function trim(quote) {
	const begun = quote.trim().replace(leadIn, "");
	const kept = countWords$2(begun) >= fewestWords ? begun : quote.trim();
	const ended = kept.replace(trailOff, "");
	const whole = countWords$2(ended) >= fewestWords ? ended : kept;
	return countWords$2(whole) < fewestWords ? "" : whole.replace(/[\s,;:–—-]+$/u, "");
}
var isMarked = (text, at = 0) => /[,–—-]\s*$/u.test(text.slice(0, at));
var dangling = /\s+(?:a|an|the|of|to|in|on|at|by|with|for|from|and|or|but|so|that|which|who|because|as|if|not|no|was|were|is|are|been|be|had|have|has|his|her|their|my|our|its|it|i|we|he|she|they|very|just|really|about|into|when|then)$/i;
function cut(quote) {
	let words = quote.split(/\s+/).slice(0, mostWords).join(" ");
	while (dangling.test(words)) words = words.replace(dangling, "");
	return quote.startsWith(words) ? words : quote.slice(0, words.length);
}
var countWords$2 = (text) => text.split(/\s+/).filter((word) => word !== "").length;
// src/core/round/turned-away.ts
var waysOfTurningAway = {
	blames: [
		/\b(?:was|is|that's|it's|were) (?:the |that |my |some )?\w+(?:'s|s'|s) (?:fault|job|problem|mess)\b/,
		/\b(?:that's|it's|that is|it was|that was) (?:literally |really |just )?(?:their|his|her|the \w+'s?) (?:job|fault|problem|call|decision|mess)\b/,
		/\b(?:they|he|she|testers?|ops|qa|someone|somebody|the \w+) (?:should|could)(?: have|'ve|ve| of) (?:\w+ )?(?:caught|been|seen|known|read|watched|tested|told|checked|noticed|said|done)\b/,
		/\blet (?:me|us) down\b/,
		/\b(?:nobody|no one|they never) (?:had |ever )?(?:told|asked|informed|warned) me\b/,
		/\b(?:he|she|they|management|people) (?:only|just) (?:wanted|cared?|care about|wants?|looked after) (?:his|her|their|about|to look)\b/,
		/\b(?:i|we) (?:had |'d )?(?:told|warned) (?:them|him|her) (?:so|before)\b/,
		/\b(?:they|nobody|no one|he|she) (?:didn't|did not|wouldn't|never|don't|doesn't) listen/
	],
	disowns: [
		/\b(?:not|isn't|wasn't|never) (?:really |actually |exactly )?(?:my|mine) ?(?:decision|call|job|problem|fault|area|responsibility|business)?\b/,
		/\b(?:it was|that was|so it's|so it was) (?:\w+ )?(?:his|her|their) (?:call|decision|choice|idea)\b/,
		/\b(?:isn't|wasn't|is not|was not|not) (?:really )?(?:in my (?:part|area|team|remit|scope)|the job of|part of my (?:job|role)|up to me)\b/,
		/\b(?:someone|somebody) else (?:looked into|handled|dealt with|took care of|fixed|did) (?:it|that)\b/,
		/\bi (?:didn't|did not) (?:really )?do anything\b/,
		/\bi was (?:just |only |merely )?(?:told|consulted|asked|instructed) (?:to\b|as\b|by\b|about\b|\W|$)/,
		/\bif (?:it had been|it were|it was|it'd been) up to me\b/,
		/\bif they(?:'d| had| would have)? (?:only )?listened\b/,
		/\bi wasn't (?:on call|there|involved|responsible|in charge)\b/,
		/\b(?:did my (?:part|bit|job)|my (?:part|side|bit) was (?:fine|done|ok))\b/,
		/\b(?:above my pay|out of my hands|nothing to do with me)\b/
	],
	belittles: [
		/\bpeople like (?:that|him|her|them|those)\b/,
		/\b(?:some|certain) people (?:just |only |never |don't |can't |won't )/,
		/\byou (?:can't|cannot) (?:help|teach|reason with|work with) (?:people|someone|somebody|them|those)\b/,
		/\byou know what (?:that's|that is|it's) worth\b/,
		/\b(?:didn't|did not|couldn't|could not|doesn't|never) (?:really |even )?(?:get it|understand (?:the |anything|it|tech)|keep up|have a clue)/,
		/\b(?:hopeless|useless|incompetent|clueless|an idiot|idiots|lazy|a joke|rubbish|whatever she|petty)\b/,
		/\b(?:work|worked|working) around (?:him|her|them)\b/,
		/\bbehind my back\b/,
		/\b(?:draw your own|says it all|tells you (?:a lot|everything|all)|so i guess that says)\b/
	],
	refuses: [
		/\byou(?:'d| would|'ll)? have to ask (?:him|her|them|that)\b/,
		/\bask (?:him|her|them)\b.{0,12}$/,
		/\b(?:can't|couldn't|cannot|could not) (?:really |even |honestly )?(?:tell|say)(?: you)? (?:what|why) (?:he|she|they|his|her|their)\b/,
		/\b(?:stopped|given up|gave up) (?:trying|caring|bothering)\b/,
		/\b(?:i've|i have|i had) no idea\b/,
		/\b(?:i don't|i do not|don't) know,? (?:he|she|they|what (?:he|she|they)|i guess|why (?:he|she|they))\b/,
		/\bnothing (?:really )?(?:broke|went wrong|to change|to do about|to learn)\b/,
		/\b(?:wasn't|was not|isn't) anything to (?:change|do|learn|say)\b/,
		/\b(?:didn't|did not|don't|couldn't) (?:really )?(?:agree with it|take (?:it|that|him|her|them) seriously|give (?:me )?(?:one|an|a) example)\b/,
		/\b(?:didn't|did not) have a good one\b/,
		/\bit's all in the (?:ticket|document|mail|minutes|channel)\b/,
		/\bso (?:they|nobody|no one|people) (?:can|could|can't)\b.{0,20}\b(?:pin|blame|say (?:afterwards|later))\b/
	]
};
function findTurnedAway(text) {
	const read = text.toLowerCase().replace(/’/g, "'");
	return Object.entries(waysOfTurningAway).flatMap(([way, patterns]) => {
		for (const pattern of patterns) {
			const found = pattern.exec(read);
			if (found && read.length === text.length) return [{
				way,
				quote: text.slice(found.index, found.index + found[0].length).trim()
			}];
		}
		return [];
	});
}
var fewest = {
	findings: 3,
	answers: 2
};
function isTurnedAway(answers) {
	return answers.flat().length >= fewest.findings && answers.filter((found) => found.length > 0).length >= fewest.answers;
}
// src/core/round/concern.ts
function writeConcern(ruling, notes, level = "senior") {
	const drill = notes.filter(({ kind }) => isDrillKind(kind));
	const telling = strongestTelling(notes);
	const thin = drill.filter((note, at) => note.thin && !(drill[at + 1]?.kind === "press" && !drill[at + 1]?.thin) && !(note.kind === "press" && drill[at - 1]?.thin === false));
	const points = drill.filter(({ kind }) => kind === "follow-up").length;
	const pivots = notes.filter(({ kind }) => isPivotKind(kind));
	const pivotThin = pivots.length > 0 && pivots.every((note) => note.thin);
	if (ruling.counts.turnedAway) return sayTurnedAway(notes, telling);
	if (ruling.cannotTell && (telling?.overall ?? 1) < 3) {
		const said = joinQuotes(quoteThinnest(thin));
		return `The whole round long we heard how they go about such things${said === "" ? "" : `: ${said}`}. Not one thing that happened is among it, and there is nothing here to judge.`;
	}
	if (ruling.cannotTell) return sayCannotTell(telling, thin, points);
	if (ruling.unmet.some(({ dimension }) => dimension === "ownership")) {
		const hidden = findHidden(notes);
		return `It happened, and it is told with detail. ${hidden === "" ? "But nowhere do they say what they themselves chose" : `But where it forks we hear “${hidden}”`}, and we do not know what this person decided.`;
	}
	const [pivot] = pivots;
	if (pivot !== void 0 && pivotThin) return sayThinPivot(pivot, thin, points);
	if (thin.length > 0) return sayThin(thin, drill);
	const [need] = ruling.unmet;
	if (need) return `Every answer held when we pressed. For ${levelWords[level]} we did not hear ${need.what}.`;
	return ruling.verdict === "strong hire" ? sayNone(drill) : sayPlain(drill);
}
function strongestTelling(notes) {
	return notes.filter(({ kind }) => isTellingKind(kind)).toSorted((one, other) => (other.overall ?? 0) - (one.overall ?? 0))[0];
}
function sayCannotTell(telling, thin, points) {
	const claim = telling === void 0 ? "" : quoteStrong(telling, ["outcome", "ownership"]);
	const heard = joinQuotes(quoteThinnest(thin)) || "nothing that we could write down";
	const times = Math.min(thin.filter(({ kind }) => kind === "follow-up").length, points);
	const often = times === points ? `Each of the ${countWord(points)} times` : `${capitalise(countWord(times))} of the ${countWord(points)} times`;
	return `${claim === "" ? "The telling is strong." : `“${claim}” is a strong telling.`} ${often} we asked what lay under it we heard the like of ${heard}, and we cannot tell which part was theirs.`;
}
function sayThinPivot(pivot, thin, points) {
	const held = thin.length === 0 ? "The story held wherever we pressed." : `Of the story, ${countWord(Math.max(0, points - thin.length))} of ${countWord(points)} questions held.`;
	const quote = quoteThin(pivot);
	const on = pivot.promptKind === null ? "something else" : promptNames[pivot.promptKind].toLowerCase();
	const missing = (pivot.promptKind === "feedback" ? [
		"people",
		"moment",
		"learning"
	] : [
		"moment",
		"people",
		"ownership"
	]).filter((one) => !hasEvidence(pivot, one)).map((one) => lacks[one]);
	const without = missing.length === 0 ? "" : `: ${joinWords(missing.slice(0, 2))}`;
	return `${held} When we turned to ${on}, ${quote === "" ? "nothing was said that we could write down" : `the answer was “${quote}”`}${without}.`;
}
function sayThin(thin, drill) {
	const shown = thin.filter(({ kind }) => kind === "follow-up");
	const heard = (shown.length > 0 ? shown : thin).slice(0, 2).map((note) => {
		const quote = quoteThin(note);
		const about = note.facet === null ? "one point" : askedAbout[note.facet];
		return quote === "" ? `on ${about} nothing` : `on ${about} only “${quote}”`;
	});
	const others = drill.filter(({ kind, thin: fell }) => kind === "follow-up" && !fell).length;
	const more = thin.length - heard.length;
	const rest = others === 0 ? "" : others === 1 ? " One other answer held when we pressed." : ` The other ${countWord(others)} answers held when we pressed.`;
	const [first = "", second = ""] = heard;
	return `${capitalise(`${first.replace(" only", " we heard only").replace(/ nothing$/, " we heard nothing")}${second === "" ? "" : `, and ${second}`}`)}${more > 0 ? `, and ${countWord(more)} more ${more === 1 ? "answer" : "answers"} like it` : ""}.${rest}`;
}
function sayNone(drill) {
	const quote = quoteBest(drill);
	return `None on the substance. Each answer held when we pressed${quote === "" ? "" : `, down to “${quote}”`}.`;
}
function sayPlain(drill) {
	const weakest = drill.filter(({ overall }) => overall !== null).toSorted((one, other) => (one.overall ?? 0) - (other.overall ?? 0))[0];
	const quote = weakest === void 0 ? "" : quoteThin(weakest);
	if (weakest === void 0 || quote === "") return sayNone(drill);
	return `Each answer held in the end. On ${weakest.facet === null ? "one point" : askedAbout[weakest.facet]}, “${quote}” is as far down as it went, and we would have liked to hear more of what only they can know.`;
}
function sayTurnedAway(notes, telling) {
	const asked = notes.filter(({ kind }) => isDrillKind(kind) || isPivotKind(kind));
	const away = asked.flatMap(({ text }) => findTurnedAway(text).map(({ quote }) => {
		const start = text.indexOf(quote);
		return quoteClause(text, {
			start,
			end: start + quote.length
		}) || quote;
	}));
	const answers = joinQuotes([...new Set(away)].slice(0, 2));
	const against = asked.flatMap(({ contradictions }) => contradictions).find(({ earlier, here }) => isAboutDeciding(earlier) && isAboutDeciding(here));
	if (against) return `In the telling it is “${against.earlier}”, and in the drill-in “${against.here}”. Asked for their own part they answer ${answers}.`;
	const own = telling === void 0 ? "" : quoteStrong(telling, ["ownership", "decision"]);
	return `${own === "" ? "In the telling it is theirs" : `In the telling it is “${own}”`}, and asked about it they answer ${answers}. We would not put anybody beside them.`;
}
var isAboutDeciding = (quote) => /\b(?:decid|chose|choice|call(?:ed)?\b|approv|signed|found|caught|notic|spott)/i.test(quote);
var hasEvidence = ({ findings }, dimension) => findings.some((one) => one.dimension === dimension && one.credit === "earns");
function quoteThinnest(thin) {
	return thin.map((note) => ({
		note,
		quote: quoteThin(note)
	})).filter(({ quote }) => quote !== "").toSorted((one, other) => (one.note.overall ?? 1) - (other.note.overall ?? 1)).slice(0, 2).toSorted((one, other) => one.note.askedAt - other.note.askedAt).map(({ quote }) => quote);
}
function quoteThin({ text, question }) {
	const [press] = planFollowUps({
		question,
		answer: text,
		seed: 0
	});
	return (press === void 0 || press.quote === "" ? "" : quoteClause(text, press.place)) || quoteClause(text, {
		start: 0,
		end: 0
	});
}
function quoteStrong(note, dimensions) {
	for (const dimension of dimensions) {
		const found = note.evidenced.find((one) => one.dimension === dimension);
		const quote = found === void 0 ? "" : quoteClause(note.text, found.place);
		if (quote !== "") return quote;
	}
	return "";
}
function quoteBest(drill) {
	const [best] = drill.toSorted((one, other) => (other.overall ?? 0) - (one.overall ?? 0));
	return best === void 0 ? "" : quoteStrong(best, [
		"people",
		"tension",
		"moment",
		"decision"
	]);
}
var nobodyDecides = /\b(?:it|this|that|the \w+(?: \w+)?|we)(?: was| were|'d| had)?(?: then)? (?:been )?(?:decided|agreed|approved|chosen|concluded|settled)\b/i;
function findHidden(notes) {
	const asked = notes.filter(({ overall }) => overall !== null);
	for (const { text } of asked) {
		const found = nobodyDecides.exec(text);
		if (found) return quoteClause(text, {
			start: found.index,
			end: found.index + found[0].length
		});
	}
	for (const { findings, text } of asked) {
		const place = findings.find(({ ruleId }) => ruleId === "own-hidden")?.place;
		if (place) return quoteClause(text, place);
	}
	return "";
}
function joinQuotes(quotes) {
	return quotes.map((quote) => `“${quote}”`).join(" and ");
}
// src/core/round/opening-note.ts
var cue = {
	"prompt-led": "The panel led with prompts and drilled: the cue for a story that failed or partly failed, since those keep their detail under questions.",
	"candidate-led": "The panel let you pick: the cue for the story with the most to drill, not the one with the biggest headline."
};
function writeOpeningNote(opening, shape) {
	const { format, purpose } = readAskedAboutRound(opening);
	return `${format && purpose ? "You asked how the round would run and what it looks for." : format ? "You asked how the round would run." : purpose ? "You asked what the round looks for, not how it would run." : "You did not ask how the round would run. “Would you rather I pick a story and you drill, or do you lead with prompts?” is fair to ask."} ${cue[shape]}`;
}
// src/core/ledger/agents.ts
var antecedentReach = 25;
var positionReach = 4;
function agentOf(telling, clause) {
	if (clause.actor === "i") return {
		who: "speaker",
		names: []
	};
	if (clause.actor === "we") return {
		who: "group",
		names: []
	};
	const { words } = telling;
	const pronoun = clause.actorWord;
	if (pronoun === "he" || pronoun === "she" || pronoun === "they") return otherOf(namesBefore(words, clause.subjectFrom));
	if (words[clause.subjectFrom]?.norm === "who") return otherOf(namesIn(words, clause.subjectFrom - positionReach, clause.subjectFrom));
	if (clause.passive || pronoun === void 0) return void 0;
	const from = startOfSubject(words, clause.subjectFrom);
	const isActive = clause.actor === "person" || clause.actor === "group" || isAlert(pronoun);
	for (let i = from; i < clause.verbAt; i++) if (isActive || isPerson(words, i)) return otherOf(namesIn(words, from, clause.verbAt));
}
function nameOf(word) {
	return word.pos === "NOUN" && /[^s]s$/.test(word.norm) && word.lemma !== word.norm ? `${word.stem}s` : word.stem;
}
function namesIn(words, from, to) {
	return words.slice(Math.max(0, from), to).filter(isNaming).map(nameOf);
}
function startOfSubject(words, from) {
	const joins = words[from - 1]?.norm;
	if (joins !== "in" && joins !== "from" && joins !== "at" && joins !== "of") return from;
	return words[from - 2]?.pos === "NOUN" || words[from - 2]?.pos === "PROPN" ? Math.max(0, from - positionReach) : from;
}
var watchers = new Set("alert alarm monitoring monitor pager dashboard test tests suite scanner sensor check linter script job bot watchdog compiler review".split(" "));
function isAlert(word) {
	return word !== void 0 && watchers.has(word);
}
function otherOf(names) {
	return names.length === 0 ? void 0 : {
		who: "other",
		names: [...new Set(names)]
	};
}
function isNaming(word) {
	return word.stem !== "" && (word.pos === "NOUN" || word.pos === "PROPN" || word.pos === "ADJ" || word.unknown || word.capital);
}
function namesBefore(words, at) {
	for (let i = at - 1; i >= Math.max(0, at - antecedentReach); i--) {
		if (!isPerson(words, i)) continue;
		const names = [words[i].stem];
		for (let k = i - 1; k >= Math.max(0, i - positionReach); k--) if (isPerson(words, k)) names.push(words[k].stem);
		return names;
	}
	return [];
}
function isPerson(words, at) {
	const word = words[at];
	if (word.stem === "") return false;
	return isPosition(word) || groupNouns.has(word.norm) || isNameLike(words, at);
}
function isPosition(word) {
	return word.stem !== "" && (roleNouns.has(word.norm) || roleNouns.has(word.lemma));
}
function isNameLike(words, at) {
	const word = words[at];
	if (/\p{N}/u.test(word.norm) || word.norm.length < 2 || word.stem === "") return false;
	if (word.capital && word.pause !== "stop" && at > 0) return word.pos === "PROPN" || word.pos === "NOUN" || word.unknown;
	if (word.capital) return word.pos === "PROPN" || word.unknown;
	return word.unknown && (word.pos === "PROPN" || word.pos === "NOUN") && words[at - 1]?.pos !== "DET" && words[at - 1]?.pos !== "ADJ";
}
function aliasesOf(telling) {
	const aliases = new Map();
	const { words } = telling;
	for (let i = 0; i < words.length; i++) {
		if (!isNameLike(words, i)) continue;
		for (let k = Math.max(0, i - positionReach); k < Math.min(words.length, i + positionReach + 1); k++) {
			if (k === i || !isPosition(words[k])) continue;
			link(aliases, words[i].stem, words[k].stem);
			link(aliases, words[k].stem, words[i].stem);
		}
	}
	return aliases;
}
function link(aliases, from, to) {
	const known = aliases.get(from);
	if (known === void 0) aliases.set(from, new Set([to]));
	else known.add(to);
}
// src/core/ledger/align.ts
function countShared(a, b) {
	const known = new Set(a);
	let shared = 0;
	for (const stem of new Set(b)) if (known.has(stem)) shared += 1;
	return shared;
}
function withAliases(stems, aliases) {
	return stems.flatMap((stem) => [stem, ...aliases.flatMap((map) => [...map.get(stem) ?? []])]);
}
// src/core/ledger/contradiction.ts
function contradict(a, b) {
	return {
		kind: a.kind,
		facts: [a, b],
		quotes: [a.quote, b.quote]
	};
}
function clashes(as, bs, bearsOut, clash) {
	const openAs = as.filter((a) => !bs.some((b) => bearsOut(a, b)));
	const openBs = bs.filter((b) => !as.some((a) => bearsOut(a, b)));
	return openAs.flatMap((a) => openBs.filter((b) => clash(a, b)).map((b) => contradict(a, b)));
}
// src/core/ledger/compare-agents.ts
var sameMatter = 1;
function compareAgents(as, bs, aliases) {
	const isSame = (a, b) => sameAgent(a, b, aliases);
	return clashes(as, bs, (a, b) => isSame(a.agent, b.agent) && countShared(a.object, b.object) >= 1, (a, b) => !isSame(a.agent, b.agent) && excludes$1(a, b) && countShared(a.about, b.about) >= sameMatter);
}
function sameAgent(a, b, aliases) {
	if (a.who !== b.who) return false;
	return a.who !== "other" || countShared(withAliases(a.names, aliases), withAliases(b.names, aliases)) > 0;
}
function excludes$1(a, b) {
	if (a.kind !== b.kind) return false;
	const whos = new Set([a.agent.who, b.agent.who]);
	return a.kind === "who-decided" || !(whos.has("group") && whos.has("speaker"));
}
function compareDoers(as, bs, aliases) {
	return clashes(as, bs, (a, b) => sameAgent(a.agent, b.agent, aliases) && a.object[0] === b.object[0], (a, b) => a.agent.who === "speaker" !== (b.agent.who === "speaker") && a.object[0] === b.object[0] && countShared(a.about, b.about) > 0);
}
// src/core/ledger/compare-dates.ts
var sameEvent$1 = {
	month: 2,
	year: 2,
	weekday: 2,
	clock: 2,
	tenure: 0
};
var clockSlack = 20;
var newcomerDays$1 = 400;
var tenureFactor = (days) => days < newcomerDays$1 ? 2 : 1.3;
var halfDay = 720;
function compareDates(as, bs) {
	return clashes(as, bs, sameTime, (a, b) => a.scale === b.scale && !sameTime(a, b) && countShared(a.about, b.about) >= needed(a, b));
}
function needed(a, b) {
	return Math.min(sameEvent$1[a.scale], Math.max(1, Math.min(a.about.length, b.about.length)));
}
function sameTime(a, b) {
	if (a.scale !== b.scale) return false;
	const [x, y] = [a.values[0] ?? 0, b.values[0] ?? 0];
	if (a.scale === "tenure") return Math.max(x, y) <= tenureFactor(Math.min(x, y)) * Math.min(x, y);
	if (a.scale === "clock") {
		const apart = Math.abs(x - y) % halfDay;
		return Math.min(apart, halfDay - apart) <= clockSlack;
	}
	return a.values.some((value) => b.values.includes(value));
}
// src/core/ledger/compare-order.ts
function compareOrder(as, bs, aliases) {
	const sides = new Map([...as, ...bs].map((fact) => [fact, {
		first: withAliases(fact.first, aliases),
		second: withAliases(fact.second, aliases)
	}]));
	const matches = (a, b, turned) => {
		const [one, other] = [sides.get(a), sides.get(b)];
		const [early, late] = turned ? [other.second, other.first] : [other.first, other.second];
		return countShared(one.first, early) > 0 && countShared(one.second, late) > 0;
	};
	return clashes(as, bs, (a, b) => matches(a, b, false), (a, b) => matches(a, b, true));
}
var sameEvent = 2;
function compareSequence(stated, told, aliases) {
	const acts = told.map((act) => ({
		act,
		stems: withAliases(act.stems, aliases)
	}));
	return stated.flatMap((fact) => {
		const [first, second] = [withAliases(fact.first, aliases), withAliases(fact.second, aliases)];
		const isFirst = acts.map(({ stems }) => countShared(stems, first) >= sameEvent);
		const isSecond = acts.map(({ stems }) => countShared(stems, second) >= sameEvent);
		const early = isSecond.indexOf(true);
		const late = isFirst.lastIndexOf(true);
		if (early === -1 || late <= early) return [];
		if (isFirst.indexOf(true) < early || isSecond.lastIndexOf(true) > late) return [];
		const [one, other] = [acts[early].act, acts[late].act];
		return [[fact, {
			kind: "order",
			first: one.stems,
			second: other.stems,
			about: [],
			place: one.place,
			quote: one.quote
		}]];
	});
}
// src/core/ledger/stem.ts
var empty$1 = wordList(`
a, an, the, this, that, these, those, it, its, itself, i, me, my, mine, myself, we, us, our, ours, ourselves, you, your, he,
him, his, himself, she, her, hers, herself, they, them, their, theirs, themselves, who, whom, whose, which, what, where, when,
why, how, and, or, but, nor, so, if, because, since, as, than, then, though, although, while, whereas, until, till, unless, of,
in, on, at, by, to, from, for, with, without, into, onto, over, under, up, down, out, off, about, after, before, between,
during, through, against, around, near, like, per, not, n't, no, yes, yeah, well, just, only, even, also, too, very, really,
quite, rather, almost, nearly, still, already, again, ever, never, always, once, twice, now, there, here, all, any, both, each,
every, some, such, other, another, same, own, much, many, more, most, less, least, few, several, be, am, is, are, was, were,
been, being, 'm, 're, 's, have, has, had, having, 've, 'd, do, does, did, done, doing, 'll, will, would, shall, should, can,
could, may, might, must, ought, get, gets, got, getting, gotten, go, goes, went, gone, going, come, came, coming, say, said,
says, saying, right, okay, ok, kind, sort, thing, things, stuff, one, ones, lot, bit, way, let, make, made, put, take, took,
take, taken, know, knew, think, thought, actually, basically, literally, honestly, maybe, perhaps, either, neither, else, um,
uh, sir, mr, mrs, ms, dr, doctor, something, anything, nothing, everything, somebody, anybody, nobody, everybody, someone,
anyone, everyone, whole, back, yet, later, first, second, third, last, next, ago, time, times, want, wanted, bring,
brought, give, gave, given, end, ended, start, started, begin, began, yes, oh, hello, mean, total, altogether, together
`);
var sameThing = `
call ring phone telephone dial
tell inform notify
fix repair patch correct mend
ship deploy release launch live
rollback revert
rehearse rehearsal dryrun
person people colleague
engineer developer programmer
customer client
buy purchase
company firm
boss manager
store shop
lorry truck
move migrate migration
bus coach
fail failure
stop halt
find discover spot notice detect
search lookup
school academy
photo picture
decide decision
choose pick
cancel scrap drop abandon
propose proposal suggest suggestion
delay postpone
approve approval
break broke broken
nurse sister
house home
screen page
file document
hospital clinic
kid child
run execute
press newspaper media journalist
speak talk
`;
var inflections = [
	["ings", 3],
	["ing", 3],
	["ies", 3],
	["ied", 3],
	["ed", 3],
	["es", 3],
	["s", 3]
];
var derivations = [
	["ation", 4],
	["ment", 3],
	["al", 4],
	["er", 4],
	["e", 3],
	["y", 3]
];
var conceptByStem = new Map();
for (const line of sameThing.trim().split("\n")) {
	const stems = line.trim().split(" ").map(strip);
	for (const stem of stems) conceptByStem.set(stem, stems[0]);
}
function isContent(word) {
	return word.length > 1 && !empty$1.has(word) && !word.includes("'") && !/^[\p{N}.,:]+$/u.test(word);
}
function stemWord(word) {
	const stem = strip(irregularBase(word) ?? word);
	return conceptByStem.get(stem) ?? stem;
}
function strip(word) {
	const plain = word.normalize("NFKD").replace(/\p{M}/gu, "");
	if (plain.endsWith("ss")) return plain;
	const stem = dropEnding(dropEnding(plain, inflections), derivations).replace(/(?<=...)e$/, "");
	return stem.length > 3 && stem.at(-1) === stem.at(-2) && !stem.endsWith("ss") ? stem.slice(0, -1) : stem;
}
function dropEnding(word, endings) {
	const found = endings.find(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least);
	return found === void 0 ? word : word.slice(0, -found[0].length);
}
// src/core/ledger/tolerance.ts
var plainSlack = .1;
var largestCounted = 12;
function measureOf(said, factor, counted) {
	const value = said.value * factor;
	if (said.hedge === "over") return {
		value,
		low: value,
		high: value * 1.3
	};
	if (said.hedge === "under") return {
		value,
		low: value * .75,
		high: value
	};
	if (said.hedge === "about") return {
		value,
		low: value * .8,
		high: value * 1.2
	};
	if (counted && said.value <= largestCounted) return {
		value,
		low: value,
		high: value
	};
	const slack = said.fraction ? plainSlack * value : Math.min(halfLastDigit(said.value) * factor, plainSlack * value);
	return {
		value,
		low: value - slack,
		high: value + slack
	};
}
function halfLastDigit(value) {
	if (value === 0) return 0;
	let unit = 1;
	if (Number.isInteger(value)) while (value % (unit * 10) === 0 && unit < 0x38d7ea4c68000) unit *= 10;
	else while (unit > 1e-6 && Math.abs(value / unit - Math.round(value / unit)) > 1e-9) unit /= 10;
	return unit / 2;
}
function agree(a, b) {
	return isWithin(a.value, b) || isWithin(b.value, a);
}
function isWithin(value, range) {
	const hair = 1e-9 * Math.abs(value);
	return value >= range.low - hair && value <= range.high + hair;
}
// src/core/ledger/compare-quantities.ts
var sameMeasure = 2;
var sameCount = 1;
var sameInSpite = 4;
function compareQuantities(as, bs) {
	return clashes(as, bs, bearsOutQuantity, clashQuantity);
}
function bearsOutQuantity(a, b) {
	return a.unit === b.unit && agree(a, b) && (a.unit !== "count" || a.head === b.head || countShared(a.about, b.about) > 0);
}
function clashQuantity(a, b) {
	if (a.unit !== b.unit || agree(a, b)) return false;
	if (a.turn !== void 0 && b.turn !== void 0 && a.turn !== b.turn) return false;
	if (a.phase !== void 0 && b.phase !== void 0 && a.phase !== b.phase) return false;
	const samePhase = a.phase !== void 0 && a.phase === b.phase;
	const shared = countShared(a.about, b.about) + (samePhase ? 1 : 0);
	const sameAspect = a.aspect === b.aspect && isSpecific(a.aspect);
	if (a.value === 0 || b.value === 0) return a.head === b.head && isSameHarm(a, b);
	if ((a.loose || b.loose) && !sameAspect && shared < sameInSpite) return false;
	if (areFarApart(a.value, b.value) && shared < (sameAspect ? sameMeasure : sameInSpite) && !isSameSetting(a, b)) return false;
	if (a.unit === "count") {
		if (a.head === "" || !isSameHead(a.head, b.head) || a.part || b.part) return false;
		if (occasions.has(a.head)) return true;
		if (a.head !== b.head) return shared > sameMeasure;
		return shared >= sameCount + (isOtherAct(a, b) || a.aspect !== b.aspect ? 3 : 0);
	}
	if (a.unit === "amount") return shared >= sameCount;
	const differ = a.aspect !== void 0 && b.aspect !== void 0 && a.aspect !== b.aspect;
	if (a.unit !== "second" && differ) return false;
	if (a.unit !== "second") return shared >= sameMeasure - (a.head !== "" && a.head === b.head ? 1 : 0) || shared > 0 && Math.min(a.about.length, b.about.length) < sameMeasure;
	if (isNoStretch(a) || isNoStretch(b)) return a.aspect === b.aspect && a.aspect !== "part" && shared >= 3;
	if (a.aspect === b.aspect && a.aspect !== void 0) return a.aspect === "outage" || shared >= 1;
	if (isSpecific(a.aspect) && isSpecific(b.aspect)) return shared >= sameInSpite;
	return shared >= sameMeasure;
}
var mostOfIt = .75;
function isSameSetting(a, b) {
	const least = Math.min(a.about.length, b.about.length);
	return least > sameMeasure && countShared(a.about, b.about) >= mostOfIt * least;
}
var anybody = stemWord("person");
var kindsOfPeople = new Set([
	...roleNouns,
	...groupNouns,
	...wordList("drivers, children, pupils, families, volunteers, members")
].map(stemWord));
function isSameHead(a, b) {
	return a === b || a === anybody && kindsOfPeople.has(b) || b === anybody && kindsOfPeople.has(a);
}
var farthestDrift = 30;
function areFarApart(a, b) {
	return Math.max(a, b) > farthestDrift * Math.min(a, b);
}
var occasions = new Set("attempt rehearsal iteration".split(" ").map(stemWord));
var selecting = new Set("died answer reply respond complain fail die break crash stop leave stay refuse sign agree disagree vote come arrive miss lose survive pass drop quit register accept reject remain want need call write return apply attend click open".split(" ").map(stemWord));
var harms = new Set("died die lose kill injure hurt break fail complain miss burn crash damage".split(" ").map(stemWord));
function isSameHarm(a, b) {
	const [none, some] = a.value === 0 ? [a, b] : [b, a];
	return some.about.includes(none.act) || harms.has(none.act) && some.about.some((stem) => harms.has(stem));
}
function isOtherAct(a, b) {
	if (a.act === b.act || !selecting.has(a.act) && !selecting.has(b.act)) return false;
	return (a.act === "" || !b.about.includes(a.act)) && (b.act === "" || !a.about.includes(b.act));
}
function isSpecific(aspect) {
	return aspect !== void 0 && aspect !== "whole";
}
function isNoStretch(fact) {
	return fact.aspect === "rate" || fact.aspect === "offset" || fact.aspect === "part";
}
function compareTeamSizes(as, bs) {
	return clashes(as, bs, agree, () => true);
}
// src/core/ledger/telling.ts
var longestTelling = 12e4;
function readTelling(text) {
	const parsed = parseText(text.slice(0, longestTelling));
	let end = 0;
	const words = parsed.tokens.map((token) => {
		const between = text.slice(end, token.start);
		end = Math.max(end, token.end);
		const first = text.charAt(token.start);
		return {
			...token,
			stem: isContent(token.norm) && token.pos !== "NUM" ? stemWord(singular(token)) : "",
			pause: readPause(between),
			capital: first !== first.toLowerCase()
		};
	});
	const cased = words.some((word, i) => i > 0 && word.capital);
	return {
		text,
		words,
		clauses: parsed.clauses,
		cased,
		parsed
	};
}
function singular(token) {
	return token.pos === "NOUN" && /(?:ves|men|ren|eeth|eet|ice)$/.test(token.norm) ? token.lemma : token.norm;
}
function readPause(between) {
	if (/[.!?;:\n]/.test(between)) return "stop";
	return /[,–—()]/.test(between) ? "comma" : "none";
}
function quoteOf(telling, from, to) {
	const place = spanOf(telling.parsed, from, to);
	return {
		place,
		quote: telling.text.slice(place.start, place.end)
	};
}
var reach$1 = 13;
var fewStems = 2;
function stemsAround(telling, from, to, width = reach$1) {
	const { words } = telling;
	let start = from;
	while (start > 0 && from - start < width && words[start]?.pause !== "stop") start -= 1;
	let end = to;
	while (end < words.length && end - to < width && words[end]?.pause !== "stop") end += 1;
	const stems = collectStems(words, start, from).concat(collectStems(words, to, end));
	if (stems.length > fewStems || start === 0) return [...new Set(stems)];
	return [...new Set(collectStems(words, Math.max(0, start - 2 * width), start).concat(stems))];
}
function collectStems(words, from, to) {
	const stems = [];
	for (let i = Math.max(0, from); i < Math.min(words.length, to); i++) {
		const stem = words[i].stem;
		if (stem !== "") stems.push(stem);
	}
	return stems;
}
function clausesWithin(telling, from, to) {
	const { clauses } = telling;
	let low = 0;
	let high = clauses.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (clauses[middle].verbAt < from) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < clauses.length && clauses[end].verbAt < to) end += 1;
	return clauses.slice(low, end);
}
var deniers = new Set([
	"not",
	"n't",
	"never",
	"nobody",
	"none",
	"nothing",
	"hardly",
	"no",
	"neither"
]);
var subjectReach = 9;
function isDenied({ words }, clause) {
	if (clause.negated) return true;
	for (let i = clause.verbAt - 1; i >= Math.max(0, clause.verbAt - subjectReach); i--) {
		const word = words[i];
		if (deniers.has(word.norm)) return word.norm !== "no" || i >= clause.subjectFrom - 1;
		if (words[i + 1].pause === "stop" || word.pos === "CCONJ" || word.pos === "SCONJ") return false;
		if (i < clause.subjectFrom && word.pos === "VERB") return false;
	}
	return false;
}
// src/core/ledger/valence.ts
var good = new Set("keep win pass approve accept adopt succeed save renew extend recover survive rescue sign".split(" ").map(stemWord));
var bad = new Set("lose fail miss reject refuse cancel collapse crash burn quit abandon scrap sink flop bomb decline terminate".split(" ").map(stemWord));
var goodAfter = new Set("well perfectly smoothly fine through great for wonderfully live".split(" "));
var badAfter = new Set("down against wrong badly wild nowhere sideways".split(" "));
var bare = new Set([
	"go",
	"vote",
	"turn",
	"fall",
	"come",
	"run"
]);
var afterReach = 6;
function valenceOf({ words }, clause) {
	const stem = words[clause.verbAt]?.stem ?? "";
	if (good.has(stem)) return true;
	if (bad.has(stem)) return false;
	if (!bare.has(clause.verb)) return void 0;
	for (let i = clause.verbAt + 1; i < Math.min(words.length, clause.verbAt + afterReach); i++) {
		if (words[i].pause !== "none") return void 0;
		if (goodAfter.has(words[i].norm)) return true;
		if (badAfter.has(words[i].norm)) return false;
	}
}
// src/core/ledger/read-acts.ts
var idle = new Set("be have do go get come say know think want need like believe feel see look tell ask mean seem understand remember care mind try let make put take give stop keep use talk speak hear expect call sit stand wait show happen find notice work help start begin".split(" "));
var opposites = [
	["accept approve adopt allow permit endorse welcome", "reject refuse decline deny block forbid veto ban"],
	["keep retain stay remain", "leave quit resign drop"],
	["pass succeed hold survive", "fail break collapse"],
	["win gain save", "lose"],
	["launch open introduce", "cancel scrap abandon close shelve"],
	["rise grow increase climb double", "fall shrink decrease halve"],
	["renew extend", "cancel terminate"]
];
var sideByStem = new Map();
opposites.forEach(([good, bad], i) => {
	for (const verb of good.split(" ")) sideByStem.set(stemWord(verb), {
		topic: `pair ${i}`,
		good: true
	});
	for (const verb of bad.split(" ")) sideByStem.set(stemWord(verb), {
		topic: `pair ${i}`,
		good: false
	});
});
var wordsAfter = 6;
var ending = "ending";
function readActs(telling) {
	const facts = [];
	for (const clause of telling.clauses) {
		const word = telling.words[clause.verbAt];
		if (word === void 0 || !happened(clause)) continue;
		const valence = valenceOf(telling, clause);
		const isIdle = word.stem === "" || idle.has(clause.verb);
		if (valence === void 0 && isIdle) continue;
		const end = Math.min(telling.words.length, clause.verbAt + wordsAfter);
		const denied = isDenied(telling, clause);
		const side = sideByStem.get(word.stem);
		const told = {
			kind: "outcome",
			about: [...new Set(collectStems(telling.words, clause.subjectFrom, clause.verbAt).concat(collectStems(telling.words, clause.verbAt + 1, end)))],
			...quoteOf(telling, clause.subjectFrom, clause.verbAt + 1)
		};
		if (!isIdle) facts.push({
			...told,
			topic: `act ${word.stem}`,
			good: !denied
		});
		if (valence !== void 0) facts.push({
			...told,
			topic: ending,
			good: valence !== denied
		});
		if (side !== void 0) facts.push({
			...told,
			topic: side.topic,
			good: side.good !== denied
		});
	}
	return facts;
}
function happened(clause) {
	return (clause.mode === "past" || clause.mode === "perfect") && !clause.reported;
}
// src/core/ledger/phrases.ts
function phrasePattern(...phrases) {
	const source = phrases.map((phrase) => phrase.trim().replace(/~(\d+) ?/g, "(?:[^ .]+ ){0,$1}")).join("|");
	return new RegExp(`(?<= )(?:${source})(?:(?= )|(?<= ))`, "g");
}
function lineOf(words) {
	const starts = [];
	const parts = [];
	let length = 1;
	for (const word of words) {
		if (word.pause === "stop") {
			parts.push(".");
			length += 2;
		}
		starts.push(length);
		const norm = word.norm.replaceAll(/[. ]/g, "_");
		parts.push(norm);
		length += norm.length + 1;
	}
	return {
		line: ` ${parts.join(" ")} `,
		starts
	};
}
var lineByTelling = new WeakMap();
function findPhrases(telling, pattern) {
	let line = lineByTelling.get(telling);
	if (line === void 0) {
		line = lineOf(telling.words);
		lineByTelling.set(telling, line);
	}
	const found = [];
	let word = 0;
	for (const match of line.line.matchAll(pattern)) {
		const end = match.index + match[0].length;
		while (word + 1 < line.starts.length && line.starts[word + 1] <= match.index) word += 1;
		let to = word + 1;
		while (to < line.starts.length && line.starts[to] < end) to += 1;
		found.push({
			from: word,
			to
		});
	}
	return found;
}
// src/core/ledger/extract-roles.ts
var leads = new Set("lead leader head manager director captain commander chief owner principal boss coordinator foreman architect founder president chair supervisor superintendent skipper editor cto ceo cio vp chairman chairwoman".split(" "));
var onlookers = new Set("tester participant attendee pupil intern student trainee apprentice junior scribe observer volunteer temp temporary assistant helper outsider bystander beginner newcomer notetaker onlooker consultant contractor freelancer adviser advisor reviewer deputy secretary visitor guest witness understudy substitute".split(" "));
var apartTitles = new Set("intern student trainee apprentice observer participant attendee pupil guest visitor bystander onlooker".split(" ").map(stemWord));
var lowly = new Set([
	"newest",
	"youngest",
	"new",
	"junior",
	"trainee",
	"second",
	"temporary"
]);
var leading = phrasePattern("i (?:~2)(?:managed|ran|led|headed|owned|directed|coordinated|oversaw|supervised|chaired|was running|was leading|was managing|was heading) (?:the|that|this|our|a|it|all|both|every)", "(?:i was|i 'm|me|i was (?:~5)and) in charge", "i (?:was|had been) (?:~1)(?:responsible|accountable) for (?:the (?:~1)(?:whole|entire|project|programme|program|team)|it all|all of it|everything)", "under my (?:project|lead|leadership)", "i (?:~1)(?:headed up|took the lead|took over the lead|was at the helm|was asked to lead|was leading)", "(?:it|that|this) was my (?:project|show|baby|team|department)", "my name (?:was )?on (?:the|it)", "i (?:was|had been) (?:the (?:~2))?on (?:call|duty|shift)", "(?:people|engineers|developers|testers|staff) (?:~1)(?:reported|reporting) to me", "i was put in charge", "i (?:~1)set up and (?:led|ran|managed)");
var helping = phrasePattern("i (?:was |am )?(?:~2)(?:helping out|helped out|helping them|lent a hand|shadowing|shadowed|sat in|on loan|looking on|standing by|tagged along|filling in)", "i (?:~1)(?:only|just|merely|mostly) (?:~1)(?:helped|watched|assisted|supported|advised|reviewed|tested|took notes|wrote|typed|filed|fetched|drove|read|listened|answered the phone|sat next|sat beside|listened|happened|carried|looked over)", "i (?:~1)(?:assisted|watched from|supported) (?:~1)", "i (?:took|kept) the (?:notes|minutes)", "i (?:~1)happened to be", "i (?:~2)nothing to do (?:~1)with", "i 'd nothing to do", "i (?:was|sat|worked) next door", "as an outsider", "under [^ .]+ 's (?:lead|leadership|direction)", "i (?:~1)(?:had|played) (?:only )?a (?:~1)(?:small|minor|tiny) (?:part|role)", "i (?:~1)(?:was only|only got) involved", "i (?:~1)joined (?:~1)(?:halfway|half way|near the end|at the very end)", "from the sidelines?", "a second pair of (?:hands|eyes)", "i (?:~1)(?:came|joined|got) (?:~1)in (?:late|at the end|for the last)", "i (?:~1)worked under (?!pressure|the|a|no)[^ .]+", "(?!i |me |we )[^ .]+ (?:was|were) (?:~1)(?:in charge|leading it|running it|heading it)", "was my (?:only |whole |small )?part in it", "(?:was|is|were) (?!my|our|his|their|her|its|that|it|what|there|who|here|let)[^ .]+ 's (?:project|show|thing|baby|migration|team)", "(?:they|he|she) 'd (?:hired|brought|borrowed) me (?:in )?(?:for|to|as)", "i (?:was|had been|got) (?:~1)(?:brought|called|hired|borrowed|lent|roped) (?:in|for|to)", "i was (?:n't|not) (?:~1)(?:on|in) (?:the (?:~1)(?:team|project)|call|duty|shift|that team|their team)", "(?:it|that|this) was n't my (?:project|team|job)");
var member = phrasePattern("i was one of (?:the|several|two|three|four|five|six|seven|eight|many)", "(?:our|the) (?:project (?:manager|lead)|tech lead|team lead|lead|incident commander|commander) (?:was|is) (?!i |me )", "(?!i )[^ .]+ (?:was|is) (?:the|our) (?:project (?:manager|lead)|tech lead|team lead|lead|incident commander|commander)", "(?!(?:i|we|and|or|but|then|also|who|to|so|just|even|actually|really) )[^ .]+ (?:ran|led|managed|headed) (?:it|the (?:~1)(?:project|migration|rollout|programme|program))");
var titled = phrasePattern("i (?:was|am|'m|were|'d been|had been|worked as|joined as|came in as|started as|acted as) (?:~1)(?:the |a |an |our |their |one of the |just a |only a |only the |just the |assistant )?", "as (?:the |a |an |our |their )?");
var titleReach = 4;
function extractRoles(telling) {
	const facts = [];
	const { words } = telling;
	const starts = new Set();
	const add = (rank, title, from, to) => {
		if (starts.has(from)) return;
		starts.add(from);
		facts.push({
			kind: "role",
			rank,
			title,
			about: collectStems(words, from, to + 6),
			...quoteOf(telling, from, to)
		});
	};
	for (const { from, to } of findPhrases(telling, titled)) {
		const title = readTitle(words, from, to);
		if (title !== void 0 && (title.rank !== "plain" || words[from].norm !== "as")) add(title.rank, title.stems, from, title.to);
	}
	for (const { from, to } of findPhrases(telling, leading)) add("lead", "", from, to);
	for (const { from, to } of findPhrases(telling, helping)) add("onlooker", "", from, to);
	for (const { from, to } of findPhrases(telling, member)) add("member", "", from, to);
	return facts;
}
function readTitle(words, from, to) {
	if (words[from].norm === "as" && !ofSpeaker(words, from)) return void 0;
	const inside = words.slice(from, to);
	if (inside.some((word) => word.norm === "not" || word.norm === "n't" || word.norm === "never")) return void 0;
	for (let i = Math.max(from + 1, to - 2); i < Math.min(words.length, to + titleReach); i++) {
		const word = words[i];
		if (i > from + 1 && word.pause !== "none") return void 0;
		if (i >= to && (word.pos === "ADP" || word.pos === "VERB" || word.pos === "AUX" || word.pos === "PRON" || word.pos === "CCONJ") && word.norm !== "lead" && word.norm !== "outside") return void 0;
		if (onlookers.has(word.norm) || lowly.has(word.norm) && roleNouns.has(words[i + 1]?.norm ?? "")) return {
			rank: "onlooker",
			stems: word.stem,
			to: i + 1
		};
		const next = words[i + 1];
		if (next !== void 0 && next.pause === "none" && (leads.has(next.norm) || onlookers.has(next.norm) || roleNouns.has(next.norm))) continue;
		if (leads.has(word.norm)) return {
			rank: "lead",
			stems: word.stem,
			to: i + 1
		};
		if (roleNouns.has(word.norm)) return {
			rank: inside.some((one) => one.norm === "one") ? "member" : "plain",
			stems: word.stem,
			to: i + 1
		};
	}
}
function ofSpeaker(words, at) {
	for (let i = at; i < Math.min(words.length, at + 12); i++) {
		if (i > at && words[i].pause === "stop") break;
		if (words[i].norm === "i") return true;
	}
	for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
		if (words[i].norm === "i") return true;
		if (words[i + 1].pause === "stop") break;
	}
	return false;
}
// src/core/ledger/compare-states.ts
function compareRoles(as, bs) {
	if (as.some((a) => bs.some((b) => sameRole(a, b)))) return [];
	for (const a of as) for (const b of bs) if (excludes(a, b) || excludes(b, a)) return [contradict(a, b)];
	return [];
}
function excludes(a, b) {
	if (a.rank === "lead") return isLow(b);
	return a.rank === "plain" && b.rank === "onlooker" && apartTitles.has(b.title);
}
function isLow(fact) {
	return fact.rank === "member" || fact.rank === "onlooker";
}
function sameRole(a, b) {
	return a.title === "" || b.title === "" ? a.rank === b.rank : a.title === b.title;
}
function compareReach(as, bs) {
	const [inA, outA] = [as.find((fact) => !fact.reached), as.find((fact) => fact.reached)];
	const [inB, outB] = [bs.find((fact) => !fact.reached), bs.find((fact) => fact.reached)];
	if (inA !== void 0 && inB === void 0 && outB !== void 0) return [contradict(inA, outB)];
	if (inB !== void 0 && inA === void 0 && outA !== void 0) return [contradict(outA, inB)];
	return [];
}
var oneOfAStory = new Set("staying deadline acceptance loss release happening hiring end".split(" "));
var endsItself = new Set(["staying", "deadline"]);
function compareOutcomes(as, bs) {
	const found = [];
	for (const topic of new Set(as.map((fact) => fact.topic))) {
		const onA = as.filter((fact) => fact.topic === topic);
		const onB = bs.filter((fact) => fact.topic === topic);
		const a = onA.at(-1);
		const b = onB.at(-1);
		if (a === void 0 || b === void 0 || a.good === b.good) continue;
		if ((onA.some((fact) => fact.good !== a.good) || onB.some((fact) => fact.good !== b.good)) && !endsItself.has(topic)) continue;
		if (oneOfAStory.has(topic) || countShared(a.about, b.about) > 0) found.push(contradict(a, b));
	}
	return found.length > 0 ? found : compareFates(as, bs);
}
var fate = new Set([
	"release",
	"adoption",
	"happening",
	"end"
]);
function compareFates(as, bs) {
	const [onA, onB] = [as, bs].map((facts) => facts.filter((fact) => fate.has(fact.topic)));
	const a = onA?.at(-1);
	const b = onB?.at(-1);
	if (a === void 0 || b === void 0 || a.good === b.good) return [];
	return !(onA.some((fact) => fact.good !== a.good) || onB.some((fact) => fact.good !== b.good)) && countShared(a.about, b.about) > 0 ? [contradict(a, b)] : [];
}
var sameAct = 1;
function compareActs(as, bs) {
	return clashes(as, bs, (a, b) => a.topic === b.topic && a.good === b.good && (a.topic !== "ending" || countShared(a.about, b.about) >= sameAct), (a, b) => a.topic === b.topic && a.good !== b.good && countShared(a.about, b.about) >= sameAct);
}
function comparePeople(as, bs, stemsOfA, stemsOfB) {
	return as.flatMap((a) => bs.filter((b) => a.position === b.position && a.position !== "" && a.name !== b.name && !stemsOfB.has(a.name) && !stemsOfA.has(b.name)).map((b) => contradict(a, b)));
}
// src/core/ledger/read-numbers.ts
var small = {
	zero: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19
};
var tens = {
	twenty: 20,
	thirty: 30,
	forty: 40,
	fourty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90
};
var scales = {
	hundred: 100,
	hundreds: 100,
	thousand: 1e3,
	thousands: 1e3,
	grand: 1e3,
	lakh: 1e5,
	lakhs: 1e5,
	million: 1e6,
	millions: 1e6,
	crore: 1e7,
	billion: 1e9,
	billions: 1e9,
	trillion: 0xe8d4a51000,
	dozen: 12,
	dozens: 12,
	score: 20
};
var suffixes = {
	k: 1e3,
	m: 1e6,
	mn: 1e6,
	mio: 1e6,
	bn: 1e9,
	b: 1e9
};
var fractions = {
	half: 1 / 2,
	third: 1 / 3,
	thirds: 1 / 3,
	quarter: 1 / 4,
	quarters: 1 / 4,
	fifth: 1 / 5,
	fifths: 1 / 5,
	tenth: 1 / 10,
	tenths: 1 / 10,
	sixth: 1 / 6,
	eighth: 1 / 8
};
var about = new Set([
	"about",
	"around",
	"roughly",
	"approximately",
	"some",
	"circa",
	"like",
	"say",
	"maybe",
	"perhaps",
	"probably",
	"give",
	"ish"
]);
var over = new Set([
	"over",
	"exceeding",
	"above",
	"plus"
]);
var under = new Set([
	"nearly",
	"almost",
	"under",
	"below",
	"barely",
	"close",
	"practically"
]);
function readSingle(words, at) {
	if (words[at].norm !== "single" || words[at - 1]?.norm !== "a") return void 0;
	if (/^(?:not|n't|never|without)$/.test(words[at - 2]?.norm ?? "")) return void 0;
	return {
		from: at,
		to: at + 1,
		value: 1,
		fraction: false,
		faint: false
	};
}
function readNumbers(words, text) {
	const numbers = [];
	let i = 0;
	while (i < words.length) {
		const found = readDigits(words, text, i) ?? readWords(words, i) ?? readSingle(words, i);
		if (found === void 0) {
			i += 1;
			continue;
		}
		numbers.push({
			...found,
			value: Math.round(found.value * 1e6) / 1e6,
			hedge: readHedge(words, found.from, found.to)
		});
		i = Math.max(found.to, i + 1);
	}
	return numbers;
}
var ordinalEndings = new Set([
	"st",
	"nd",
	"rd",
	"th"
]);
var digits = /^(?:r|rs|usd|eur|gbp|chf|nok|sek|dkk|inr|ksh|aud|nzd|us|rm|s)?(\d+(?:[.,:]\d+)*)([a-z]*)$/;
var mostGroups = 6;
function readDigits(words, text, at) {
	const match = digits.exec(words[at].norm);
	if (match === null || match[1].includes(":") || ordinalEndings.has(match[2])) return void 0;
	let shown = match[1];
	let to = at + 1;
	const mostTo = /^\d{1,3}$/.test(shown) ? at + 1 + mostGroups : to;
	while (to < mostTo && /^\d{3}$/.test(words[to]?.norm ?? "") && isOneBlank(text, words, to)) {
		shown += ` ${words[to].norm}`;
		to += 1;
	}
	const whole = /^\d{1,3}(?:[, .]\d{3})+$/.test(shown) && !shown.startsWith("0");
	let value = Number(whole ? shown.replaceAll(/[, .]/g, "") : shown.replaceAll(" ", "").replace(",", "."));
	if (!Number.isFinite(value)) return void 0;
	const suffix = match[2] === "" ? words[to] : void 0;
	const glued = match[2] ?? "";
	if (Object.hasOwn(suffixes, glued) && glued !== "") value *= suffixes[glued];
	else if (suffix !== void 0 && Object.hasOwn(suffixes, suffix.norm) && isSuffix(text, words, to)) {
		value *= suffixes[suffix.norm];
		to += 1;
	} else if (suffix !== void 0 && Object.hasOwn(scales, suffix.norm)) {
		value *= scales[suffix.norm];
		to += 1;
	}
	return {
		from: at,
		to,
		value,
		fraction: false,
		faint: false
	};
}
function isOneBlank(text, words, at) {
	return text.slice(words[at - 1].end, words[at].start) === " ";
}
function isSuffix(text, words, at) {
	const glued = words[at].start === words[at - 1].end;
	const letter = text.slice(words[at].start, words[at].end);
	return letter.length > 1 || letter === "k" || letter === "K" || letter === "M" || letter === "B" || glued;
}
function readWords(words, at) {
	const word = words[at].norm;
	const next = words[at + 1]?.norm ?? "";
	const third = words[at + 2]?.norm ?? "";
	const done = (to, value, fraction = false) => ({
		from: at,
		to,
		value,
		fraction,
		faint: false
	});
	if (word === "a" || word === "an") {
		if (next === "couple") return done(third === "of" ? at + 3 : at + 2, 2);
		if (Object.hasOwn(scales, next) && next !== "score") return readCardinal(words, at, 1, at + 1);
		if (next === "half" && third === "dozen") return done(at + 3, 6);
		if (Object.hasOwn(fractions, next) && next !== "half" && third !== "past" && third !== "to" && isShare(words, at, at + 2)) return done(at + 2, fractions[next], true);
		return;
	}
	if (word === "half") {
		if (next === "a" && third === "dozen") return done(at + 3, 6);
		if (next === "a" && Object.hasOwn(scales, third)) return done(at + 3, scales[third] / 2);
		if (next === "past") return void 0;
		if (next === "of" || next === "the" && words[at - 1]?.norm !== "other") return done(at + 1, .5, true);
		return;
	}
	if (word === "point" && isDigitWord(next)) return readPoint(words, at, 0, at);
	if (word === "no" || !(Object.hasOwn(small, word) || Object.hasOwn(tens, word))) return void 0;
	if (Object.hasOwn(fractions, next) && next.endsWith("s")) return done(at + 2, (small[word] ?? 1) * fractions[next], true);
	return readCardinal(words, at, 0, at);
}
function isShare(words, at, to) {
	const next = words[to]?.norm ?? "";
	return next === "of" || words[at - 1]?.norm !== "for" || next === "in";
}
function isDigitWord(word) {
	return Object.hasOwn(small, word);
}
function readCardinal(words, from, started, at) {
	let total = 0;
	let current = started;
	let i = at;
	let last = at;
	let lastSmall = started === 0 ? "none" : "unit";
	for (; i < words.length; i++) {
		const word = words[i].norm;
		if (i > from && words[i].pause !== "none") break;
		if (Object.hasOwn(small, word)) {
			if (lastSmall === "unit" || lastSmall === "ten" && small[word] > 9) break;
			current += small[word];
			lastSmall = "unit";
		} else if (Object.hasOwn(tens, word)) {
			if (lastSmall !== "none" && lastSmall !== "scale") break;
			current += tens[word];
			lastSmall = "ten";
		} else if (Object.hasOwn(scales, word)) {
			if (word === "score" || current === 0 && total === 0) break;
			const scale = scales[word];
			if (scale <= 100) current *= scale;
			else {
				total += (current === 0 ? 1 : current) * scale;
				current = 0;
			}
			lastSmall = "scale";
		} else if (word === "and" && lastSmall === "scale" && isMore(words[i + 1]?.norm ?? "")) continue;
		else if (word === "point" && isDigitWord(words[i + 1]?.norm ?? "")) return readPoint(words, i, total + current, from);
		else break;
		last = i;
	}
	let value = total + current;
	let to = last + 1;
	if (words[to]?.norm === "and" && words[to + 1]?.norm === "a" && (words[to + 2]?.norm === "half" || words[to + 2]?.norm === "quarter")) {
		value += fractions[words[to + 2].norm];
		to += 3;
		const scale = words[to]?.norm ?? "";
		if (Object.hasOwn(scales, scale)) {
			value *= scales[scale];
			to += 1;
		}
	}
	const alone = to - from === 1 && words[from].norm === "one";
	return {
		from,
		to,
		value,
		fraction: false,
		faint: alone
	};
}
function isMore(word) {
	return Object.hasOwn(small, word) || Object.hasOwn(tens, word);
}
function readPoint(words, at, whole, from) {
	let value = whole;
	let place = .1;
	let i = at + 1;
	for (; i < words.length && isDigitWord(words[i].norm) && small[words[i].norm] < 10; i++) {
		value += small[words[i].norm] * place;
		place /= 10;
	}
	if (i === at + 1) i = Math.min(words.length, at + 1);
	value = Math.round(value * 1e6) / 1e6;
	const scale = words[i]?.norm ?? "";
	if (Object.hasOwn(scales, scale)) return {
		from,
		to: i + 1,
		value: value * scales[scale],
		fraction: false,
		faint: false
	};
	return {
		from,
		to: i,
		value,
		fraction: false,
		faint: false
	};
}
function readHedge(words, from, to) {
	for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
		const word = words[i].norm;
		if (words[i + 1].pause === "stop") break;
		if (over.has(word)) return "over";
		if (word === "than" && words[i - 1]?.norm === "more") return "over";
		if (word === "than" && (words[i - 1]?.norm === "less" || words[i - 1]?.norm === "fewer")) return "under";
		if (word === "least" && words[i - 1]?.norm === "at") return "over";
		if (under.has(word)) return "under";
		if (about.has(word)) return "about";
	}
	for (let i = to; i < Math.min(words.length, to + 4); i++) {
		const word = words[i].norm;
		if (words[i].pause === "stop") break;
		if (word === "or" && (words[i + 1]?.norm === "so" || words[i + 1]?.norm === "thereabouts")) return "about";
		if (word === "something" || word === "odd" || word === "ish") return "about";
	}
	return "none";
}
// src/core/ledger/units.ts
var minute = 60;
var hour = 3600;
var day = 24 * hour;
var year = 365.25 * day;
var month = year / 12;
var table = [
	[
		"ns nanosecond nanoseconds",
		"second",
		1e-9
	],
	[
		"us µs microsecond microseconds",
		"second",
		1e-6
	],
	[
		"ms msec millisecond milliseconds millis",
		"second",
		.001
	],
	[
		"s sec secs second seconds",
		"second",
		1
	],
	[
		"min mins minute minutes",
		"second",
		minute
	],
	[
		"h hr hrs hour hours",
		"second",
		hour
	],
	[
		"day days",
		"second",
		day
	],
	[
		"week weeks wk wks",
		"second",
		7 * day
	],
	[
		"weekend weekends",
		"second",
		2.5 * day
	],
	[
		"fortnight fortnights",
		"second",
		14 * day
	],
	[
		"month months",
		"second",
		month
	],
	[
		"quarter quarters",
		"second",
		3 * month
	],
	[
		"year years yr yrs",
		"second",
		year
	],
	[
		"decade decades",
		"second",
		10 * year
	],
	[
		"byte bytes",
		"byte",
		1
	],
	[
		"kb kilobyte kilobytes",
		"byte",
		1e3
	],
	[
		"mb meg megs megabyte megabytes",
		"byte",
		1e6
	],
	[
		"gb gig gigs gigabyte gigabytes",
		"byte",
		1e9
	],
	[
		"tb terabyte terabytes terra",
		"byte",
		0xe8d4a51000
	],
	[
		"pb petabyte petabytes",
		"byte",
		0x38d7ea4c68000
	],
	[
		"mbit megabit megabits",
		"bit",
		1e6
	],
	[
		"gbit gigabit gigabits",
		"bit",
		1e9
	],
	[
		"g gram grams gramme grammes",
		"gram",
		1
	],
	[
		"kg kilo kilos kilogram kilograms kilogramme kilogrammes",
		"gram",
		1e3
	],
	[
		"ton tons tonne tonnes",
		"gram",
		1e6
	],
	[
		"lb lbs",
		"gram",
		453.592
	],
	[
		"mm millimetre millimetres millimeter millimeters",
		"metre",
		.001
	],
	[
		"cm centimetre centimetres centimeter centimeters",
		"metre",
		.01
	],
	[
		"metre metres meter meters",
		"metre",
		1
	],
	[
		"km kilometre kilometres kilometer kilometers",
		"metre",
		1e3
	],
	[
		"mile miles",
		"metre",
		1609.344
	],
	[
		"foot feet",
		"metre",
		.3048
	],
	[
		"inch inches",
		"metre",
		.0254
	],
	[
		"hectare hectares",
		"square metre",
		1e4
	],
	[
		"acre acres",
		"square metre",
		4046.86
	],
	[
		"ml millilitre millilitres",
		"litre",
		.001
	],
	[
		"litre litres liter liters",
		"litre",
		1
	],
	[
		"w watt watts",
		"watt",
		1
	],
	[
		"kw kilowatt kilowatts",
		"watt",
		1e3
	],
	[
		"mw megawatt megawatts",
		"watt",
		1e6
	],
	[
		"amp amps ampere amperes",
		"ampere",
		1
	],
	[
		"volt volts",
		"volt",
		1
	],
	[
		"degree degrees celsius",
		"degree",
		1
	],
	[
		"percent pct percents",
		"percent",
		1
	],
	[
		"euro euros eur",
		"EUR",
		1
	],
	[
		"dollar dollars buck bucks usd",
		"USD",
		1
	],
	[
		"pound pounds quid gbp",
		"GBP",
		1
	],
	[
		"rand rands",
		"ZAR",
		1
	],
	[
		"rupee rupees",
		"INR",
		1
	],
	[
		"franc francs chf",
		"CHF",
		1
	],
	[
		"kroner kronor krone krona crowns",
		"crown",
		1
	],
	[
		"yen",
		"JPY",
		1
	],
	[
		"naira",
		"NGN",
		1
	],
	[
		"shilling shillings",
		"shilling",
		1
	],
	[
		"peso pesos",
		"peso",
		1
	],
	[
		"yuan rmb",
		"CNY",
		1
	],
	[
		"real reais",
		"BRL",
		1
	],
	[
		"zloty zlotys",
		"PLN",
		1
	]
];
var unitByWord = new Map();
for (const [words, base, factor] of table) for (const word of words.split(" ")) unitByWord.set(word, {
	base,
	factor
});
var currencyBySign = {
	"€": "EUR",
	$: "USD",
	"£": "GBP",
	"¥": "JPY",
	"₹": "INR",
	"₦": "NGN"
};
var currencyByPrefix = {
	r: "ZAR",
	rs: "INR",
	usd: "USD",
	us: "USD",
	eur: "EUR",
	gbp: "GBP",
	chf: "CHF",
	inr: "INR",
	ksh: "shilling"
};
function unitOf(word) {
	return unitByWord.get(word);
}
function currencyBefore(textBefore, norm) {
	const sign = textBefore.trimEnd().at(-1) ?? "";
	const prefix = /^[a-z]+(?=\d)/.exec(norm)?.[0] ?? "";
	const code = Object.hasOwn(currencyBySign, sign) ? currencyBySign[sign] : Object.hasOwn(currencyByPrefix, prefix) ? currencyByPrefix[prefix] : void 0;
	return code === void 0 ? void 0 : {
		base: code,
		factor: 1
	};
}
// src/core/ledger/read-amounts.ts
function readAmounts(telling) {
	const { words, text } = telling;
	const numbers = readNumbers(words, text);
	const amounts = [];
	let next = 0;
	for (let i = 0; i < words.length; i++) {
		const period = readPeriod(words, i);
		const number = numbers[next];
		if (period !== void 0) amounts.push(period);
		else if (number !== void 0 && number.from <= i) amounts.push(withUnit(words, text, number));
		else continue;
		i = Math.max(i, amounts.at(-1).to - 1);
		while (numbers[next] !== void 0 && numbers[next].from <= i) next += 1;
	}
	return dropCorrected(words, joinUnits(words, amounts));
}
function withUnit(words, text, number) {
	const first = words[number.from];
	const last = words[number.to - 1];
	const money = currencyBefore(text.slice(Math.max(0, first.start - 2), first.start), first.norm);
	if (money !== void 0) return {
		...number,
		unit: money
	};
	if (number.fraction) return {
		...number,
		value: number.value * 100,
		unit: {
			base: "percent",
			factor: 1
		}
	};
	const glued = /^\d[\d.,]*([a-zµ]+)$/.exec(last.norm)?.[1];
	const own = glued === void 0 ? void 0 : unitOf(glued);
	if (own !== void 0) return {
		...number,
		unit: own
	};
	if (/^\s?%/.test(text.slice(last.end, last.end + 2))) return {
		...number,
		unit: {
			base: "percent",
			factor: 1
		}
	};
	const next = words[number.to];
	if (next === void 0 || next.pause !== "none") return {
		...number,
		unit: void 0
	};
	if (next.norm === "per" && words[number.to + 1]?.norm === "cent") return {
		...number,
		to: number.to + 2,
		unit: {
			base: "percent",
			factor: 1
		}
	};
	const described = lengthWords.has(next.norm) ? unitOf(words[number.to + 1]?.norm ?? "") : void 0;
	if (described?.base === "second") return {
		...number,
		to: number.to + 2,
		unit: described,
		faint: false
	};
	const unit = unitOf(next.norm);
	if (unit === void 0) return {
		...number,
		unit: void 0
	};
	if (words[number.to + 1]?.norm === "and" && words[number.to + 2]?.norm === "a" && words[number.to + 3]?.norm === "half") return {
		...number,
		value: number.value + .5,
		to: number.to + 4,
		unit,
		faint: false
	};
	return {
		...number,
		to: number.to + 1,
		unit,
		faint: false
	};
}
var lengthWords = new Set("long whole full straight working solid good short more business consecutive entire hard quiet".split(" "));
var periodLeads = new Set([
	"for",
	"in",
	"within",
	"after",
	"about",
	"nearly",
	"almost",
	"over",
	"took",
	"take",
	"takes",
	"of",
	"lasted",
	"was",
	"is",
	"by",
	"cost",
	"myself",
	"us",
	"me",
	"him",
	"her",
	"them",
	"waited",
	"roughly",
	"around",
	"spent",
	"than",
	"had",
	"have",
	"under",
	"till",
	"until",
	"only",
	"just"
]);
var wholeLengths = {
	weekend: 60,
	day: 12,
	night: 9,
	morning: 4,
	afternoon: 4,
	evening: 4,
	week: 168,
	month: 730,
	winter: 2190,
	summer: 2190,
	year: 8766
};
var partOfDay = new Set("morning afternoon evening night".split(" "));
function readPeriod(words, at) {
	const word = words[at].norm;
	const next = words[at + 1]?.norm ?? "";
	const third = words[at + 2]?.norm ?? "";
	const done = (to, value, unit) => ({
		from: at,
		to,
		value,
		unit,
		hedge: hedgeBefore(words, at),
		fraction: false,
		faint: word !== "half" && value === 1
	});
	if (word === "half" && (next === "a" || next === "an")) {
		const unit = unitOf(third);
		return unit?.base === "second" ? done(at + 3, .5, unit) : void 0;
	}
	if (next === "quarters" && third === "of" && words[at + 3]?.norm === "an" && word === "three") return done(at + 5, 45, unitOf("minutes"));
	if (word === "whole" || word === "entire" || word === "all") {
		const hours = wholeLengths[next];
		if (hours === void 0) return void 0;
		return {
			...done(at + 2, hours, {
				base: "second",
				factor: 3600
			}),
			hedge: "about"
		};
	}
	if ((word === "most" || word === "much") && next === "of" && isArticle(third)) {
		const hours = wholeLengths[words[at + 3]?.norm ?? ""];
		if (hours === void 0) return void 0;
		return {
			...done(at + 4, .75 * hours, {
				base: "second",
				factor: 3600
			}),
			hedge: "about"
		};
	}
	if (next === "quarter" && third === "of" && words[at + 3]?.norm === "an" && words[at + 4]?.norm === "hour") return done(at + 5, 15, unitOf("minutes"));
	if (word !== "a" && word !== "an") return void 0;
	if (next === "long" && third === "weekend") return done(at + 3, 1, unitOf(third));
	const before = words[at - 1];
	const hours = partOfDay.has(next) ? wholeLengths[next] : void 0;
	if (hours !== void 0 && /^(?:in|within|took|over|lasted)$/.test(before?.norm ?? "")) return {
		...done(at + 2, hours, {
			base: "second",
			factor: 3600
		}),
		hedge: "about"
	};
	const unit = unitOf(next);
	if (unit?.base !== "second" || next === "second" || next === "sec") return void 0;
	if (third === "and" && words[at + 3]?.norm === "a" && words[at + 4]?.norm === "half") return done(at + 5, 1.5, unit);
	if (third === "and" && words[at + 3]?.norm === "half") return done(at + 4, 1.5, unit);
	return before === void 0 || periodLeads.has(before.norm) || next === "fortnight" ? done(at + 2, 1, unit) : void 0;
}
function isArticle(word) {
	return word === "the" || word === "a" || word === "that";
}
function hedgeBefore(words, at) {
	const before = words[at - 1]?.norm;
	if (before === "about" || before === "around" || before === "roughly" || before === "like") return "about";
	if (before === "over" || before === "than" && words[at - 2]?.norm === "more") return "over";
	return before === "nearly" || before === "almost" || before === "under" ? "under" : "none";
}
function joinUnits(words, amounts) {
	const joined = [];
	for (const amount of amounts) {
		const before = joined.at(-1);
		if (before !== void 0 && (before.to === amount.from || before.to + 1 === amount.from && words[before.to].norm === "and") && before.unit?.base === "second" && amount.unit?.base === "second" && amount.unit.factor < before.unit.factor) {
			before.value += amount.value * amount.unit.factor / before.unit.factor;
			before.to = amount.to;
		} else joined.push({ ...amount });
	}
	return joined;
}
var correctionReach = 7;
var longestAside = 14;
function dropCorrected(words, amounts) {
	const kept = [];
	for (const amount of amounts) {
		const before = kept.at(-1);
		if (before !== void 0 && correctsBetween(words, before.to, amount.from, amount.to)) {
			kept.pop();
			const unit = amount.unit ?? before.unit;
			kept.push({
				...amount,
				unit,
				hedge: amount.hedge === "none" ? before.hedge : amount.hedge,
				corrects: before
			});
		} else kept.push(amount);
	}
	return kept;
}
function isPlainCorrection(words, to) {
	const [third, second, last] = [
		words[to - 3]?.norm,
		words[to - 2]?.norm,
		words[to - 1]?.norm
	];
	return (second === "hang" || second === "hold") && last === "on" || second === "make" && (last === "that" || last === "it") || second === "i" && last === "mean" || third === "tell" && second === "a" && last === "lie" || last === "sorry" || last === "wait" && second !== "to" || second === "no" && last === "no";
}
var cues = new Set([
	"no",
	"sorry",
	"mean",
	"rather",
	"wait",
	"correction",
	"lie",
	"actually",
	"nope",
	"scratch",
	"well"
]);
var between = new Set([
	"no",
	"sorry",
	"i",
	"mean",
	"rather",
	"or",
	"wait",
	"hang",
	"on",
	"hold",
	"correction",
	"tell",
	"a",
	"lie",
	"actually",
	"scratch",
	"that",
	"make",
	"it",
	"was",
	"not",
	"well",
	"of",
	"us",
	"people",
	"the",
	"in",
	"at",
	"nope",
	"were",
	"there",
	"we",
	"sir",
	"let",
	"me",
	"think",
	"yes",
	"um",
	"uh",
	"about",
	"like",
	"more",
	"'s",
	"say",
	"my",
	"mistake",
	"what",
	"am",
	"saying",
	"'m",
	"o",
	"clock",
	"on",
	"by",
	"then",
	"said"
]);
function correctsBetween(words, from, to, end = to) {
	if (to <= from || to - from > longestAside) return false;
	if (isPlainCorrection(words, to)) return true;
	if (to - from > correctionReach) return false;
	let cue = false;
	let nouns = 0;
	for (let i = from; i < to; i++) {
		const word = words[i];
		const isHang = word.norm === "on" && (words[i - 1]?.norm === "hang" || words[i - 1]?.norm === "hold") || word.norm === "that" && words[i - 1]?.norm === "make" || word.norm === "it" && words[i - 1]?.norm === "make";
		cue ||= isHang || cues.has(word.norm) && !(word.norm === "well" && words[i + 1]?.norm === "over");
		if (!between.has(word.norm)) nouns += 1;
	}
	cue ||= words[end]?.norm === "actually" || words[end]?.norm === "rather";
	return cue && nouns <= 1;
}
// src/core/ledger/extract-dates.ts
var monthNames = "january february march april may june july august september october november december".split(" ");
var monthByWord = new Map(monthNames.map((name, i) => [name, i + 1]));
for (const name of [
	"january",
	"february",
	"march",
	"april",
	"august",
	"september",
	"october",
	"november",
	"december"
]) monthByWord.set(name.slice(0, 3), monthByWord.get(name));
monthByWord.set("sept", 9);
monthByWord.delete("mar");
var weekdays = new Map("monday tuesday wednesday thursday friday saturday sunday".split(" ").map((name, i) => [name, i + 1]));
var seasons = {
	spring: [
		3,
		4,
		5,
		6
	],
	summer: [
		6,
		7,
		8,
		9
	],
	autumn: [
		9,
		10,
		11,
		12
	],
	winter: [
		12,
		1,
		2,
		3
	],
	christmas: [12],
	xmas: [12],
	easter: [3, 4],
	diwali: [10, 11],
	thanksgiving: [11],
	halloween: [10],
	midsummer: [6],
	carnival: [2, 3],
	advent: [12]
};
var eventReach$1 = 26;
function extractDates(telling, amounts, taken) {
	const facts = [];
	const { words } = telling;
	const add = (scale, values, from, to) => {
		const before = facts.at(-1);
		if (before !== void 0 && before.scale === scale && correctsBetween(words, before.to, from, to)) facts.pop();
		facts.push({
			kind: "date",
			scale,
			values,
			about: scale === "month" || scale === "year" ? [...new Set(collectStems(words, from - eventReach$1, to + eventReach$1))] : stemsAround(telling, from, to),
			...quoteOf(telling, from, to),
			from,
			to
		});
	};
	const amountAt = new Map(amounts.map((amount) => [amount.from, amount]));
	for (let i = 0; i < words.length; i++) {
		const word = words[i].norm;
		const months = readMonths(words, i, telling.text);
		if (months !== void 0) {
			const [from, to] = months.offset === void 0 ? [i, i + 1] : [months.offset, i + 1];
			add("month", months.values, from, to);
			const near = amountAt.get(i - 1) ?? amountAt.get(i + 1);
			if (near !== void 0 && near.unit === void 0 && near.value <= 31) taken.add(near.from);
			continue;
		}
		if (weekdays.has(word.replace(/s$/, ""))) {
			if (!word.endsWith("s")) add("weekday", [weekdays.get(word)], i, i + 1);
			continue;
		}
		const clock = readClock(words, i, amountAt, taken, telling.text);
		if (clock !== void 0) {
			add("clock", [clock.minutes], i, clock.to);
			i = clock.to - 1;
			continue;
		}
		const spoken = readSpokenYear(words, i, amountAt, telling.text);
		if (spoken !== void 0) {
			taken.add(i);
			for (let k = i; k < spoken.to; k++) taken.add(k);
			add("year", [spoken.year], i, spoken.to);
			i = spoken.to - 1;
			continue;
		}
		const year = amountAt.get(i);
		if (year !== void 0 && isYear(words, year)) {
			taken.add(i);
			add("year", [year.value], i, year.to);
			continue;
		}
		const days = readTenure(words, i, amountAt, taken);
		if (days !== void 0) add("tenure", [days.days], i, days.to);
	}
	return facts.map(({ from: _from, to: _to, ...fact }) => fact);
}
function readMonths(words, at, text) {
	const word = words[at];
	const before = words[at - 1]?.norm ?? "";
	const isFall = word.norm === "fall" && (before === "the" || before === "that" || before === "last") && /^(?:in|during|of|by)$/.test(words[at - 2]?.norm ?? "");
	const values = Object.hasOwn(seasons, word.norm) ? seasons[word.norm] : isFall ? seasons["autumn"] : void 0;
	if (values !== void 0) {
		if (before !== "before") return { values };
		return {
			values: [...new Set([...values, ...values.map((month) => (month + 10) % 12 + 1)])],
			offset: at - 1
		};
	}
	const month = monthByWord.get(word.norm);
	if (month === void 0) return void 0;
	if (word.norm === "may" || word.norm === "march") {
		const led = /^(?:in|of|by|since|until|till|last|this|that|from|early|late|mid|sorry|no|was|for|to)$/.test(before) || /^\d+(?:st|nd|rd|th)?$/.test(before);
		const verb = /^(?:i|we|he|she|they|you|it|that|who|which)$/.test(before) || /^(?:be|have|not|also|only)$/.test(words[at + 1]?.norm ?? "") || words[at + 1]?.pos === "VERB";
		const led2 = led && !(word.norm === "may" && word.pos === "AUX" && before === "that");
		if (verb || !led2 && !(text.charAt(word.start) === word.norm.charAt(0).toUpperCase() && word.pause !== "stop")) return void 0;
	}
	return { values: [month] };
}
var dayParts = {
	noon: 720,
	midday: 720,
	midnight: 0
};
function readClock(words, at, amountAt, taken, text) {
	const word = words[at].norm;
	const before = words[at - 1]?.norm ?? "";
	const next = words[at + 1]?.norm ?? "";
	const spelled = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?:h|am|pm)?$/.exec(word);
	if (spelled !== null && (word.includes(":") || before === "at")) {
		taken.add(at);
		return {
			minutes: afternoon(words, at + 1, Number(spelled[1]) * 60 + Number(spelled[2])),
			to: at + 1
		};
	}
	if (Object.hasOwn(dayParts, word) && /^(?:at|by|before|until|till|around|past|after)$/.test(before)) return {
		minutes: dayParts[word],
		to: at + 1
	};
	if ((word === "half" || word === "quarter") && (next === "past" || next === "to")) {
		const hour = amountAt.get(at + 2);
		if (hour === void 0 || hour.value > 12 || hour.unit !== void 0) return void 0;
		taken.add(at + 2);
		const shift = word === "half" ? 30 : next === "past" ? 15 : -15;
		return {
			minutes: afternoon(words, hour.to, hour.value * 60 + shift),
			to: hour.to
		};
	}
	const hour = amountAt.get(at);
	if (hour === void 0 || hour.unit !== void 0 || !Number.isInteger(hour.value) || hour.value > 24 || hour.faint && before !== "at") return void 0;
	const minute = amountAt.get(hour.to);
	const timely = before === "at" || before === "past" || before === "like" || before === "around" || before === "by" || before === "until" || before === "about";
	if (minute !== void 0 && minute.unit === void 0 && minute.value >= 10 && minute.value < 60 && timely) {
		taken.add(at);
		taken.add(minute.from);
		return {
			minutes: afternoon(words, minute.to, hour.value * 60 + minute.value),
			to: minute.to
		};
	}
	const half = words.slice(hour.to, hour.to + 4).map((one) => one.norm);
	const isHalf = /^(?:a|am|p|pm|o'clock|oclock)$/.test(half[0] ?? "") && /^(?:a|p)[. ]?m\b|^(?:am|pm|o'clock|oclock)\b/i.test(text.slice(words[hour.to].start));
	const inDay = half[0] === "in" && half[1] === "the" && /^(?:morning|afternoon|evening)$/.test(half[2] ?? "");
	const atNight = half[0] === "at" && half[1] === "night";
	if (!isHalf && !inDay && !atNight) return void 0;
	taken.add(at);
	return {
		minutes: afternoon(words, hour.to, hour.value * 60),
		to: hour.to + (inDay ? 3 : atNight ? 2 : 1)
	};
}
function afternoon(words, at, minutes) {
	const after = words.slice(at, at + 3).map((word) => word.norm).join(" ");
	return minutes < 720 && /^(?:pm|p m|p\.m|in the (?:afternoon|evening)|at night)/.test(after) ? minutes + 720 : minutes;
}
var saidUnits = [
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine"
];
var doubledTwenty = /^twenty[\s-]+twenty(?:[\s-]+(one|two|three|four|five|six|seven|eight|nine))?\b/i;
var longestSaidYear = 24;
function readSpokenYear(words, at, amountAt, text) {
	const word = words[at];
	if (word.norm === "twenty") {
		const said = doubledTwenty.exec(text.slice(word.start, word.start + longestSaidYear));
		if (said !== null) {
			const unit = saidUnits.indexOf(said[1]?.toLowerCase() ?? "") + 1;
			return {
				year: 2020 + unit,
				to: at + (unit === 0 ? 1 : 2)
			};
		}
	}
	const century = amountAt.get(at);
	const rest = century === void 0 ? void 0 : amountAt.get(century.to);
	if (century === void 0 || rest === void 0 || rest.unit !== void 0) return void 0;
	if (words[at].pos === "NUM" && /\d/.test(words[at].norm)) return void 0;
	if (century.value !== 20 && century.value !== 19) return void 0;
	if (!Number.isInteger(rest.value) || rest.value < 10 || rest.value > 99) return void 0;
	return {
		year: century.value * 100 + rest.value,
		to: rest.to
	};
}
function isYear(words, amount) {
	if (amount.unit !== void 0 || amount.value < 1950 || amount.value > 2099 || !Number.isInteger(amount.value)) return false;
	const before = words[amount.from - 1]?.norm ?? "";
	return /^(?:in|since|from|of|by|was|is|'s|until|till|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late)$/.test(before);
}
function readTenure(words, at, amountAt, taken) {
	const word = words[at].norm;
	const day = 86400;
	if (word === "my" || word === "our") {
		const ordinal = ordinals.indexOf(words[at + 1]?.norm ?? "");
		const unit = lengths[words[at + 2]?.norm ?? ""];
		const inWords = words[at - 1]?.norm === "in" || words[at - 1]?.norm === "on" || words[at - 1]?.norm === "was";
		return ordinal < 0 || unit === void 0 || !inWords ? void 0 : {
			days: (ordinal + 1) * unit,
			to: at + 3
		};
	}
	const phrase = words.slice(at, at + 4).map((one) => one.norm).join(" ");
	if (word === "i") {
		const isNew = newcomers.exec(phrase);
		return isNew === null ? void 0 : {
			days: newcomerDays,
			to: at + isNew[0].split(" ").length
		};
	}
	const amount = amountAt.get(at);
	if (amount?.unit?.base !== "second" || amount.unit.factor < day) return void 0;
	const left = words.slice(Math.max(0, at - 8), at).map((one) => one.norm).join(" ");
	const right = words.slice(amount.to, amount.to + 4).map((one) => one.norm).join(" ");
	const had = /\bi (?:'d|had|'ve|have)(?: only| just)?(?: been| done| worked)(?: \w+){0,2}$/.test(left) && /^(?:at|there|in|with|when|on)\b/.test(right);
	const later = /^(?:\w+ )?after$/.test(left.split(" ").slice(-1)[0] ?? "") && /^(?:in|at|with) (?:the|that|my|this) (?:company|firm|job|team|place|role)\b/.test(right);
	const place = /\bi (?:'d|had) been (?:at|there|with|in|\w+ing)(?: \w+){0,4}$/.test(left);
	const into = /^into (?:the|my|that) (?:job|role|post|company|time|work|new job)\b/.test(right) || /^in (?:the|my|that) (?:job|role|post|company)\b/.test(right) && /\bi\b/.test(left);
	if (!had && !place && !into && !later) return void 0;
	taken.add(at);
	return {
		days: amount.value * amount.unit.factor / day,
		to: amount.to
	};
}
var newcomers = /^i (?:had|'d|was|'ve) (?:only |still )?(?:just (?:joined|started|arrived|begun)|new\b|brand new)/;
var newcomerDays = 21;
var ordinals = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth"
];
var lengths = {
	day: 1,
	week: 7,
	month: 30.44,
	year: 365.25
};
// src/core/ledger/extract-deciders.ts
var decides$1 = new Set("decide choose overrule veto insist pick opt order recommend propose suggest demand rule cancel decree approve forbid ban postpone impose allow decree vote cut pull kill scrap stop drop delay freeze block abandon reject".split(" "));
var chooseThings = phrasePattern("(?:pick|picked) (?:up|~2up)");
var speakerDecided = phrasePattern("(?:was|is|were) (?:entirely |only |solely )?my (?:own )?(?:call|decision|choice|idea|proposal|suggestion)", "(?<!not )(?<!n't )my (?:call|decision|choice|proposal)", "(?:was|is|'s) (?:~1)(?:on me|down to me|up to me|my doing)", "that was me", "i (?:~1)(?:took the decision|went with|settled on|made up my mind|gave the go ahead)", "i (?:~1)told (?:them|the [^ .]+|everyone|everybody) (?:that )?we (?:~1)(?:were|was|would|'d|are|had)", "i (?:~1)(?:set|fixed) (?:the|a|our|its) (?:~2)(?:date|deadline|price|limit|end|day|target|rule|order|budget|scope|time)", "(?:nobody|no one) (?:~1)asked (?:for it|me|for that)", "i (?:~1)(?:took it upon myself|went ahead)", "i (?:~1)(?:put my foot down|pulled the plug|had the (?:final|last) (?:say|word)|pushed it through|called it off|gave the order)", "on my own (?:authority|responsibility|account|initiative)", "(?:mine|me) to (?:decide|choose)", "i (?:~1)said (?:that )?we (?:~2)(?:stop|wait|go|do|delay|keep|drop|take|start|move)", "i (?:~1)made the (?:call|decision)", "i (?:~1)(?:proposed|suggested|recommended|advised)", "(?:against|over) (?:the |my |his |her )?(?:~1)(?:objection|objections|advice) of", "i (?:~1)(?:pulled|killed|cancelled|canceled|scrapped|stopped|vetoed|overruled)", "i (?:~1)(?:said|told them|told him|told her) no", "against (?:the )?(?:vote|advice|wish|wishes|will) of", "i (?:~1)(?:did n't|never|without) (?:~1)ask(?:ing)? (?:anyone|anybody|the|my|him|her|them)", "without asking (?:anyone|anybody)");
var groupDecided = phrasePattern("(?:hands up|show of hands|by vote|in a vote|unanimously|a joint decision|a group decision|a team decision|as a team|consensus)", "we (?:~2)(?:picked|chose|decided|agreed|settled|set) (?:~6)(?:together|everyone|everybody|all of us|jointly)", "(?:chosen|picked|decided|voted) (?:~4)(?:in a poll|by vote|by ballot|together|jointly)", "(?:we|they|the team|everyone|everybody) (?:~3)(?:vote|voted|votes)", "we (?:~1)put it to (?:a|the) vote", "(?:everyone|everybody|all of us|each of us) (?:~1)(?:agreed|decided|said yes|voted|wanted)", "it was (?:~1)all of us", "we (?:all|both) (?:~1)(?:agreed|decided|chose|wanted|said)", "we (?:~1)(?:decided|agreed|chose) (?:~1)(?:together|as a (?:team|group)|unanimously|by consensus)", "(?:unanimous|by consensus|show of hands|majority (?:~1)(?:vote|for|wanted))", "team (?:~1)(?:decided|voted|chose|agreed|wanted it)");
var decidedBy = phrasePattern("(?:decided|imposed|ordered|cancelled|canceled|chosen|picked|forced|pushed through|approved|overruled|vetoed|stopped|pulled|demanded|requested|taken|made) (?:on us |for us )?by (?!accident|chance|hand|then|now|the time|mistake|noon)[^ .]+ (?:~3)");
var otherDecided = phrasePattern("(?:had|has|have) the (?:final|last) (?:say|word)", "put (?:his|her|their) foot down", "pulled the plug", "(?:gave|given) the order", "(?:call|called) it off", "(?:made|makes|took|takes) the (?:call|decision)", "gave (?:~2)the go ahead", "(?:said|says|told us|told me) (?:that )?we (?:~1)(?:stop|wait|go|ship|have to|must|need to|should|are going|were going|keep|drop|delay|do)", "(?:his|her|their) (?:call|decision|choice|idea|proposal)", "(?:told|ordered|instructed|made|forced|directed|pushed|got) (?:me|us) to", "(?:forced|imposed|pressed) (?:it|this|that) on (?:me|us)", "(?:his|her|their) (?:condition|demand|order|instruction|wish)", "(?:asked|wanted) (?:us|me) to", "(?:decision|call|idea) (?:came from|of|was (?:~1)[^ .]+ 's)");
var notMine = phrasePattern("(?:was|is) (?:not|n't) (?:~1)(?:my|our) (?:call|decision|choice|idea)", "i (?:~2)(?:no|nothing|little) (?:say|choice|to say)", "i was n't (?:even )?asked", "(?:was n't|not) (?:up to me|mine to decide)", "(?:dictated|prescribed|mandated|handed down|decreed|given) (?:~1)(?:by|from)");
var othersWish = phrasePattern("(?:at|on|by) [^ .]+ 's (?:~1)(?:request|insistence|orders|order|wish|word)", "up to (?!me|us|you|the|a|\\d)[^ .]+");
var othersIdea = phrasePattern("[^ .]+ 's (?:own )?(?:call|decision|choice|idea|proposal|wish)");
var overOthers = phrasePattern("it was (?:~6)who (?:~1)(?:said|says|wanted|asked|decided|proposed|suggested|insisted|pulled|called|chose|picked|told)");
var objectReach$1 = 9;
var aboutReach$2 = 16;
function extractDeciders(telling) {
	const facts = [];
	const starts = new Set();
	const { words, clauses } = telling;
	const add = (agent, { from, to }) => {
		if (agent === void 0 || starts.has(from)) return;
		starts.add(from);
		const about = new Set(collectStems(words, from - aboutReach$2, to + aboutReach$2));
		for (const name of agent.names) about.delete(name);
		facts.push({
			kind: "who-decided",
			agent,
			about: [...about],
			object: objectStems(from - objectReach$1, to + objectReach$1).filter((stem) => about.has(stem)),
			...quoteOf(telling, from, to)
		});
	};
	const objectStems = (from, to) => words.slice(Math.max(0, from), to).filter((_, i) => !isPerson(words, Math.max(0, from) + i)).flatMap((word) => word.stem === "" ? [] : [word.stem]);
	const pickedUp = new Set(findPhrases(telling, chooseThings).map((phrase) => phrase.from));
	for (const clause of clauses) {
		if (!decides$1.has(clause.verb) || isDenied(telling, clause) || clause.passive || pickedUp.has(clause.verbAt)) continue;
		if (clause.mode === "would" || clause.mode === "could" || clause.mode === "habit") continue;
		const agent = agentOf(telling, clause);
		if (agent?.who === "group") continue;
		add(agent, {
			from: clause.subjectFrom,
			to: clause.verbAt + 1
		});
	}
	for (const phrase of findPhrases(telling, speakerDecided)) add({
		who: "speaker",
		names: []
	}, phrase);
	for (const phrase of findPhrases(telling, groupDecided)) add({
		who: "group",
		names: []
	}, phrase);
	for (const phrase of findPhrases(telling, overOthers)) {
		const inside = words.slice(phrase.from + 2, phrase.to - 2);
		if (inside.some((word) => word.norm === "me" || word.norm === "i")) add({
			who: "speaker",
			names: []
		}, phrase);
		else add(otherOf(inside.filter(isNaming).map(nameOf)), phrase);
	}
	for (const phrase of findPhrases(telling, decidedBy)) {
		let at = phrase.from;
		while (at < phrase.to && words[at].norm !== "by") at += 1;
		const names = words.slice(at + 1, Math.min(at + 5, phrase.to));
		if (names.some((word) => word.norm === "me" || word.norm === "myself")) add({
			who: "speaker",
			names: []
		}, phrase);
		else if (names.some((word) => word.norm === "us")) add({
			who: "group",
			names: []
		}, phrase);
		else add(otherOf(names.filter(isNaming).map(nameOf)), phrase);
	}
	for (const phrase of findPhrases(telling, notMine)) add({
		who: "other",
		names: []
	}, phrase);
	for (const phrase of findPhrases(telling, othersWish)) add(otherOf(words.slice(phrase.from + 1, phrase.to).filter((word) => word.capital && isNaming(word)).map(nameOf)), phrase);
	for (const phrase of findPhrases(telling, othersIdea)) {
		if (phrase.to - phrase.from < 3 || words[phrase.from].norm === "that") continue;
		add(otherOf([words[phrase.from].stem].filter((stem) => stem !== "")), phrase);
	}
	for (const phrase of findPhrases(telling, otherDecided)) {
		if (/^(?:had|'d)$/.test(words[phrase.from - 1]?.norm ?? "")) continue;
		const clause = clausesWithin(telling, phrase.from, phrase.to)[0];
		const agent = clause === void 0 ? void 0 : agentOf(telling, clause);
		if (agent?.who === "other") add(agent, {
			from: clause.subjectFrom,
			to: phrase.to
		});
		else if (agent === void 0 || words[phrase.from].norm === "his" || words[phrase.from].norm === "her") add(otherOf(namesBefore(words, phrase.from)), phrase);
	}
	return facts;
}
// src/core/ledger/extract-finders.ts
var finds = new Set("find notice discover spot catch detect uncover identify flag report realise realize recognise recognize see hear smell".split(" "));
var perceives = new Set([
	"see",
	"hear",
	"smell",
	"feel"
]);
var notFinding = phrasePattern("(?:find|found) (?:a|the|another|no|some) (?:~1)(?:way|time|room|reason|place|job|home)", "(?:find|found) (?:myself|himself|herself|it (?:hard|difficult|funny|easy|odd|strange))", "(?:find|found) out (?:why|how|what|who|where|whether|more|later)", "(?:how|when) (?:we|i) (?:~1)(?:find|found|discovered|noticed|learned)", "(?:catch|caught) (?:my|his|her|their) (?:eye|breath)", "(?:catch|caught) (?:a|the) (?:~1)(?:bus|train|flight|cold|plane)", "(?:report|reported) (?:to|back|for)");
var perceived = phrasePattern("(?:saw|see|sees|seen|heard|hear|hears|smelled|smelt|smell) (?:it|that|the|this|a|an|what|how|something|water|dripping|smoke|them)");
var speakerFound = phrasePattern("nobody (?:told|had told|called) me", "i (?:~2)saw (?:it|that one|that|this) (?:~2)myself", "i (?:~2)saw (?:the|that|it)", "i (?:was|am) the one (?:who|that) (?:~1)(?:found|spotted|saw|noticed|discovered|caught|detected)", "i (?:~2)came (?:across|upon)", "i (?:~2)stumbled", "it dawned on me", "i (?:~2)(?:picked up on|came upon|ran into|could see that|saw that)", "that (?:is|was|'s) (?:~1)(?:when|how|where) i (?:~1)(?:knew|saw|realised|realized|understood|noticed|found|learned|learnt)", "(?:it|something) (?:caught|struck) (?:my eye|me)", "i had a (?:hunch|suspicion)", "i (?:~1)(?:picked|pick) (?:it|that|this) up", "i (?:~1)happened to (?:see|notice|look|find|hear|open|check)", "my (?:own )?(?:~1)(?:dashboard|monitor|monitoring|graph|script|test|check|log|alert|eyes) (?:~1)(?:showed|shows|told|caught|flagged|found|saw|noticed)", "with my own eyes", "i was the first (?:one )?(?:to|who) (?:~1)(?:see|notice|find|spot|saw|noticed|found|spotted)", "in a (?:~1)check of my own", "before (?:anyone|anybody|they|he|she) (?:~1)(?:noticed|knew|told)", "it was me who (?:~1)(?:found|spotted|saw|noticed|discovered|caught)");
var foundByOther = phrasePattern("(?:found|spotted|noticed|discovered|caught|detected|reported|flagged|picked up) by (?!me|us|accident|chance|hand|then|the time)[^ .]+ (?:~3)");
var groupFound = phrasePattern("we (?:~2)(?:found|noticed|spotted|saw|caught|discovered) (?:~3)ourselves", "(?:in|during) our own (?:~1)(?:audit|test|tests|testing|review|check|checks|monitoring|inspection)");
var foundThrough = phrasePattern("(?:found|spotted|noticed|discovered|caught|picked up|came up|came out|came in|surfaced|flagged|raised) (?:only )?(?:in|during|through|via) (?:the |a |our |code |design )?(?:support|testing|review|qa|audit|acceptance|hotline|inspection|helpdesk|retro|standup)");
var itWasWho = phrasePattern("(?:was|were) the (?:one|ones|first|first one) (?:who|that|to) (?:~2)(?:saw|heard|see|hear|asked|notice|noticed|find|found|spot|spotted|catch|caught|report|reported)", "it was (?:~7)(?:who|that) (?:~2)(?:saw|heard|asked|told|pointed|rang|called|noticed|found|spotted|discovered|caught|wrote|reported|realised|realized|raised)");
var heardFrom = phrasePattern("(?:got|had|received|took) (?:a|an|the) (?:~2)(?:call|mail|email|ticket|complaint|message|report|letter) from", "(?:call|mail|email|ticket|complaint|message|report|letter|hint|tip) (?:~1)came (?:~1)(?:in )?from", "(?:heard|learned|learnt|knew) (?:~3)from", "i was (?:~1)told (?:~2)by");
var thanksTo = phrasePattern("(?:thanks|credit|hats off) (?:~2)to", "(?:without|but for) (?=[^ .]+ (?:~3)(?:never|not|would))");
var toldUs = phrasePattern("(?:told|tells|wrote to|wrote|mailed|emailed|messaged) (?:me|us) (?:that|about|saying) (?:~8)(?:wrong|broken|missing|twice|not|n't|down|error|jumps?|fails?|failed|empty|gone|stuck|negative|could n't|ca n't|impossible)", "(?:complained|complains|complain) (?:that|about|because|to)", "(?:told|tells|asked|asks) (?:me|us|him|her) (?:~2)(?:why|what|whether|if) (?:~8)(?:wrong|missing|twice|different|empty|strange|odd|funny)", "(?:rang|called|phoned|wrote) (?:me|us|in|our (?:~2)(?:line|desk|support|office))", "first (?:~1)(?:complaint|report|ticket|hint|sign) (?:~1)(?:came|was)", "(?:rang|called|phoned|wrote|complained|emailed|mailed|reported) (?:~14)(?:how|when) (?:we|i) (?:~1)(?:found out|knew|learned|learnt|heard|noticed|realised)", "pointed (?:~3)out", "let (?:me|us) know", "(?:alarm|alert|monitor|monitoring|sensor|dashboard|scan|scanner|watchdog) (?:~1)(?:told|showed|said|warned|went off|fired)", "(?:alerted|warned|tipped) (?:me|us)(?: off)?", "(?:sent|forwarded|showed|brought) (?:me|us) (?:a|the|an) (?:~1)(?:screenshot|photo|photograph|picture|mail|email|message|log|link|graph)", "(?:asked|asks|said|says) (?:~4)(?:normal|supposed to|meant to|strange|odd|funny|weird)", "(?:picked|picks) (?:it|that|this) up", "(?:raised|opened|filed|logged|sent) (?:a|the) (?:~1)(?:ticket|bug|issue|report|complaint|alarm)", "put (?:his|her|their) finger on", "(?:brought|drew) (?:it|that|this|my attention) to", "(?:asked|asks|said|says|came|wrote|rang|called) (?:~18)(?:that is|that was|that 's|which is|which was|and that) (?:~1)how (?:we|i) (?:~1)(?:found|discovered|knew|learned|learnt|noticed|heard)", "(?:asked|asks|wondered) why", "(?:wrote|mailed|emailed) to (?:us|me)", "(?:it|that|this|news|word|hint|tip|warning) (?:~1)came (?:~1)from (?:outside|a|the|our|one)", "(?:asked|asks) me why", "(?:woke|paged|pinged|alerted) (?:me|us)", "(?:told|tells) (?:me|us) (?:that )?(?:~3)(?:was|were|is) (?:~1)(?:wrong|broken|missing|off|out|down)");
var objectReach = 9;
var aboutReach$1 = 20;
function extractFinders(telling) {
	const facts = [];
	const starts = new Set();
	const { words, clauses } = telling;
	const excluded = new Set(findPhrases(telling, notFinding).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
	const add = (agent, from, to) => {
		if (agent === void 0 || starts.has(from)) return;
		starts.add(from);
		const about = new Set(collectStems(words, from - aboutReach$1, to + aboutReach$1));
		for (const name of agent.names) about.delete(name);
		facts.push({
			kind: "who-found",
			agent,
			about: [...about],
			object: collectStems(words, from - objectReach, to + objectReach).filter((stem) => about.has(stem)),
			...quoteOf(telling, from, to)
		});
	};
	const perceptions = new Set(findPhrases(telling, perceived).map((phrase) => phrase.from));
	for (const clause of clauses) {
		if (!finds.has(clause.verb) || isDenied(telling, clause) || excluded.has(clause.verbAt)) continue;
		if (clause.mode !== "past" && clause.mode !== "perfect" && clause.mode !== "told-now" && clause.mode !== "now") continue;
		if (clause.passive || perceives.has(clause.verb) && !perceptions.has(clause.verbAt)) continue;
		const agent = agentOf(telling, clause);
		if (agent?.who !== "group") add(agent, clause.subjectFrom, clause.verbAt + 1);
	}
	for (const { from, to } of findPhrases(telling, groupFound)) add({
		who: "group",
		names: []
	}, from, to);
	for (const phrase of findPhrases(telling, speakerFound)) add({
		who: "speaker",
		names: []
	}, phrase.from, phrase.to);
	for (const phrase of findPhrases(telling, itWasWho)) {
		const [from, to] = words[phrase.from].norm === "it" ? [phrase.from + 2, phrase.to - 2] : [phrase.from - 4, phrase.from];
		const inside = words.slice(Math.max(0, from), to);
		const last = inside.findLastIndex((word) => word.pause === "stop");
		const near = last < 0 ? inside : inside.slice(last);
		if (near.some((word) => word.norm === "me" || word.norm === "i")) add({
			who: "speaker",
			names: []
		}, phrase.from, phrase.to);
		else add(otherOf(near.filter(isNaming).map(nameOf)), phrase.from, phrase.to);
	}
	for (const phrase of findPhrases(telling, foundByOther)) add(otherOf(words.slice(phrase.from + 2, phrase.to).filter(isNaming).map(nameOf)), phrase.from, phrase.to);
	for (const { from, to } of findPhrases(telling, foundThrough)) add(otherOf([words[to - 1].stem].filter((stem) => stem !== "")), from, to);
	for (const { from, to } of [...findPhrases(telling, thanksTo), ...findPhrases(telling, heardFrom)]) add(otherOf(words.slice(to, to + 3).filter(isNaming).map(nameOf)), from, to);
	for (const phrase of findPhrases(telling, toldUs)) {
		const clause = clausesWithin(telling, phrase.from, phrase.to)[0];
		const verbAt = clause?.verbAt ?? phrase.from;
		const from = clause?.subjectFrom ?? phrase.from;
		const agent = (clause && agentOf(telling, clause)) ?? subjectOf(telling, from, verbAt);
		if (agent?.who === "other") add(agent, from, phrase.to);
	}
	facts.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
	return facts.filter((fact, i) => !facts.slice(Math.max(0, i - 4), i).some((other) => other.place.end >= fact.place.end || isCause(other, fact)));
}
var sameTrouble = 2;
function isCause(earlier, later) {
	return earlier.agent.who === "other" && later.agent.who !== "other" && countShared(earlier.about, later.about) >= sameTrouble;
}
function subjectOf(telling, from, verbAt) {
	return otherOf(telling.words.slice(Math.max(0, from - 2), verbAt).filter(isNaming).map(nameOf));
}
// src/core/ledger/event-stem.ts
var acts = [
	["<contact>", "ring call phone tell inform notify ask email write warn report talk speak announce admit own contact explain apologise apologize confess interview hear listen consult"],
	["<change>", "fix patch code ship deploy release live push merge close roll rollback revert pull repair correct change refactor rewrite rip restart reboot disable enable switch flip swap apply hotfix solve resolve restore"],
	["<check>", "test check verify rehearse prove measure confirm dry backup"],
	["<consent>", "approve permission okay consent sign authorise allow ok agree"]
];
var actByStem = new Map();
for (const [act, verbs] of acts) for (const verb of verbs.split(" ")) actByStem.set(stemWord(verb), act);
var byWord = {
	out: "<change>",
	code: "<change>",
	phone: "<contact>",
	sorry: "<contact>",
	tests: "<check>",
	call: "<contact>",
	okay: "<consent>",
	ok: "<consent>"
};
var addressed = new Set("to him her them me us back everyone everybody".split(" "));
function eventStem(words, at) {
	const word = words[at];
	if (word.norm === "out" && words[at - 1]?.norm !== "safely" && words[at - 1]?.norm !== "was") return "";
	if (Object.hasOwn(byWord, word.norm)) return byWord[word.norm];
	if (!isContent(word.norm)) return "";
	if (word.lemma === "write" && !addressed.has(words[at + 1]?.norm ?? "")) return word.stem;
	return actByStem.get(word.stem) ?? word.stem;
}
// src/core/ledger/extract-parts.ts
var days = [
	phrasePattern("(?:in|that|this|the same|early in) the morning", "that morning", "before lunch"),
	phrasePattern("in the afternoon", "that afternoon", "after lunch"),
	phrasePattern("in the evening", "that evening", "that night", "at night")
];
var months = "january february march april may june july august september october november december".split(" ").map((month) => phrasePattern(`(?:only )?(?:in|by|until|on the (?:~1)of) (?:~1)${month}(?: that)?`));
var longestStep = 40;
var eventReach = 8;
function extractParts(telling) {
	return [...orderBy(telling, days), ...orderBy(telling, months)];
}
function orderBy(telling, parts) {
	const marks = parts.flatMap((pattern, part) => findPhrases(telling, pattern).map((mark) => ({
		...mark,
		part
	}))).sort((a, b) => a.from - b.from);
	return marks.flatMap((mark, i) => {
		const next = marks[i + 1];
		if (next === void 0 || next.part <= mark.part || next.from - mark.to > longestStep) return [];
		const first = eventAround(telling, mark.from, mark.to);
		const second = eventAround(telling, next.from, next.to);
		const early = first.filter((stem) => !second.includes(stem));
		const late = second.filter((stem) => !first.includes(stem));
		if (early.length === 0 || late.length === 0) return [];
		return [{
			kind: "order",
			first: early,
			second: late,
			about: [],
			...quoteOf(telling, mark.from, next.to)
		}];
	});
}
function eventAround({ words }, from, to) {
	let start = from;
	while (start > 0 && from - start < eventReach && (words[start].pause === "none" || start === from && words[start].pause === "comma") && words[start - 1].pos !== "CCONJ") start -= 1;
	let end = to;
	while (end < words.length && end - to < eventReach && words[end].pause !== "stop" && words[end].pos !== "CCONJ") end += 1;
	const stems = [];
	for (let i = start; i < end; i++) {
		const stem = i >= from && i < to ? "" : eventStem(words, i);
		if (stem !== "") stems.push(stem);
	}
	return stems;
}
// src/core/ledger/extract-turns.ts
var firstWith = phrasePattern("(?:started|began|kicked off|start|begin|starting|beginning) (?:with|in|at|from|on)");
var firstMark = phrasePattern("(?:came |went |was )?first");
var nextBefore = phrasePattern("(?:came|went|was|followed) (?:second|after|next|later|last|afterwards)", "second", "afterwards", "followed", "later", "last");
var nextAfter = phrasePattern("(?:and |only )?(?:then|after that|afterwards|next|later)(?: in| to| came| we| i)?");
var markReach = 24;
var nameReach = 8;
function extractTurns(telling) {
	const facts = [];
	const firsts = [...findPhrases(telling, firstWith).map((mark) => ({
		...mark,
		name: nameAfter(telling, mark.to, "", 3)
	})), ...findPhrases(telling, firstMark).map((mark) => ({
		...mark,
		name: nameBefore(telling, mark.from, mark.from - 3, "") ?? nameAfter(telling, mark.to, "", nameReach)
	}))];
	const later = [...findPhrases(telling, nextBefore).map((mark) => ({
		...mark,
		before: true
	})), ...findPhrases(telling, nextAfter).map((mark) => ({
		...mark,
		before: false
	}))].sort((a, b) => a.from - b.from);
	let from = 0;
	for (const first of firsts.sort((a, b) => a.from - b.from)) {
		if (first.name === void 0) continue;
		while (from < later.length && later[from].from < first.to) from += 1;
		for (let k = from; k < later.length && later[k].from - first.to < markReach; k++) {
			const mark = later[k];
			const late = mark.before ? nameBefore(telling, mark.from, Math.max(first.to, mark.from - 5), first.name) : nameAfter(telling, mark.to, first.name, nameReach);
			if (late === void 0) continue;
			facts.push({
				kind: "order",
				first: [first.name],
				second: [late],
				about: [],
				...quoteOf(telling, first.from, mark.to)
			});
			break;
		}
	}
	return facts;
}
function isSite({ words, cased }, at) {
	const word = words[at];
	if (word.stem === "" || cased && !word.capital) return false;
	return isNameLike(words, at) || word.unknown || word.pos === "PROPN";
}
function nameBefore(telling, at, floor, not) {
	for (let i = at - 1; i >= Math.max(0, floor); i--) {
		if (telling.words[i + 1]?.pause === "stop") return void 0;
		if (isSite(telling, i) && telling.words[i].stem !== not) return telling.words[i].stem;
	}
}
function nameAfter(telling, at, not, reach) {
	for (let i = at; i < Math.min(telling.words.length, at + reach); i++) if (isSite(telling, i) && telling.words[i].stem !== not) return telling.words[i].stem;
}
var others = "<others>";
var firstNoun = phrasePattern("(?:came |went |was |were )?first");
var trailing = phrasePattern("after that", "afterwards", "later", "after");
var lastNoun = phrasePattern("(?:came|went|was|were|come|go) (?:last|second|after|afterwards|later)", "(?:for|till|until|to|at) the (?:very )?(?:end|last)", "last");
var nounReach$2 = 3;
function extractPlaces(telling) {
	const facts = [];
	for (const [pattern, isFirst] of [
		[firstNoun, true],
		[lastNoun, false],
		[trailing, false]
	]) for (const { from, to } of findPhrases(telling, pattern)) {
		if (pattern === trailing && telling.words[to]?.pause === "none") continue;
		if (isAdjective(telling, from, to)) continue;
		const stems = nounsBefore(telling, from);
		if (stems.length === 0) continue;
		facts.push({
			kind: "order",
			first: isFirst ? stems : [others],
			second: isFirst ? [others] : stems,
			about: [],
			...quoteOf(telling, Math.max(0, from - nounReach$2), to)
		});
	}
	return facts;
}
function isAdjective({ words }, from, to) {
	const next = words[to];
	if (/^(?:was|were)$/.test(words[from - 2]?.norm ?? "")) return false;
	if (next === void 0 || next.pause !== "none") return false;
	return next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "NUM";
}
function nounsBefore({ words }, at) {
	const stems = [];
	for (let i = at - 1; i >= Math.max(0, at - nounReach$2) && words[i + 1].pause === "none"; i--) {
		const word = words[i];
		if (word.pos === "DET" && stems.length > 0) break;
		if (word.stem !== "" && (word.pos === "NOUN" || word.pos === "PROPN" || word.pos === "ADJ")) stems.push(word.stem);
		else if (stems.length > 0) break;
	}
	return stems;
}
// src/core/ledger/extract-order.ts
var beforeWord = phrasePattern("before", "until", "prior to", "by the time");
var afterWord = phrasePattern("(?:only )?after(?!noon|wards)", "only when", "once (?:i|we|it|that|the|she|he|they)", "when (?:it|that|they|those|this) (?:was|were) (?:~1)(?:safely |finally |all )?(?:out|done|green|live|fixed|closed|in|up|through|back|ready|over)", "as soon as");
var thenWord = phrasePattern("(?:only )?then", "afterwards", "and later", "(?:only|much) later(?: on)?", "finally", "after that(?! (?:day|week|month|year|call|meeting|incident))", "the (?:next|following) (?:morning|day|week|evening|night)", "(?:a )?(?:a|an|one|two|three|four|five|six|ten|some|several|few|couple of) (?:hours?|days?|weeks?|minutes?|months?) (?:later|after that|afterwards)", "the (?:day|week|morning|evening|month|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day) after", "later (?:that|the same) (?:day|evening|night|week|afternoon)", "only after that [^ .]+", "next");
var firstThing = phrasePattern("the first thing (?:~2)(?:did|was)");
var clauseReach = 10;
var shortReach = 6;
var quoteReach = 16;
var backReach = 45;
function extractOrder(telling) {
	const facts = [];
	const { words } = telling;
	const add = (first, second, from, to) => {
		const early = first.filter((stem) => !second.includes(stem));
		const late = second.filter((stem) => !first.includes(stem));
		if (early.length === 0 || late.length === 0) return;
		facts.push({
			kind: "order",
			first: [...new Set(early)],
			second: [...new Set(late)],
			about: [],
			...quoteOf(telling, from, to)
		});
	};
	for (const { from, to } of findPhrases(telling, beforeWord)) {
		const next = words[to];
		if (next === void 0 || next.pos === "NUM" || /^(?:noon|midnight|lunch|christmas|easter)$/.test(next.norm)) continue;
		const opens = from === 0 || words[from].pause === "stop";
		if (words[from].norm === "until" && !opens && !clausesWithin(telling, from - 5, from).some((clause) => /^(?:wait|hold)$/.test(clause.verb))) continue;
		const [subordinate, main] = sides(words, from, to, opens);
		add(main, subordinate, ...around(words, from, to));
	}
	for (const { from, to } of findPhrases(telling, afterWord)) {
		if (words[to]?.pos === "NUM" || words[to]?.norm === "that") continue;
		const opens = from === 0 || words[from].pause === "stop" || words[from].norm === "when" || words[from].norm === "once";
		const inPhrase = words.slice(from + 1, to);
		const [subordinate, main] = sides(words, from, to, opens);
		add([...eventStems(inPhrase, 0, inPhrase.length), ...subordinate], main, ...around(words, from, to));
	}
	for (const { from, to } of findPhrases(telling, thenWord)) {
		if (/^(?:by|back|until|since|now)$/.test(words[from - 1]?.norm ?? "")) continue;
		const inPhrase = words.slice(from, to);
		if (words[to - 1].norm !== "then" && (words[to] === void 0 || words[to].pause !== "none")) {
			const start = startOfSentence(words, from);
			const last = clausesWithin(telling, start, from).findLast(isOwn);
			const turn = last === void 0 ? start : Math.max(start, last.verbAt - 1);
			add(ownActs(telling, turn - backReach, turn), eventStems(words, turn, from), start, to);
			continue;
		}
		add([
			...ownActs(telling, from - backReach, from),
			...eventStems(words, startOfClause(words, from), from),
			...lastSentence(words, from),
			...eventStems(inPhrase, 0, inPhrase.length)
		], nextAct(telling, to), ...around(words, from, to));
	}
	for (const { from, to } of findPhrases(telling, firstThing)) add(eventStems(words, to, Math.min(words.length, to + clauseReach)), ownActs(telling, to + clauseReach, to + clauseReach + backReach), from, Math.min(words.length, to + clauseReach));
	facts.push(...extractParts(telling), ...extractTurns(telling), ...extractPlaces(telling));
	return facts;
}
function startOfClause(words, at) {
	let start = at;
	while (start > 0 && at - start < clauseReach && words[start].pause !== "stop") start -= 1;
	return start;
}
var moving = new Set("go come drive walk travel fly ride sit".split(" "));
function lastSentence(words, at) {
	if (words[at].pause !== "stop") return [];
	const to = at;
	let from = at - 1;
	while (from > 0 && to - from < 20 && words[from].pause !== "stop") from -= 1;
	return eventStems(words, Math.max(0, from), to);
}
function nextAct(telling, to) {
	const own = ownActs(telling, to, to + clauseReach, true);
	const [first] = clausesWithin(telling, to, to + clauseReach);
	if (first !== void 0 && isOwn(first) && moving.has(first.verb)) own.push(...eventStems(telling.words, to, endOfClause(telling.words, to, 20)));
	return own.length > 0 ? own : eventStems(telling.words, to, endOfClause(telling.words, to, shortReach));
}
function startOfSentence(words, at) {
	let start = at;
	while (start > 0 && at - start < 20 && words[start].pause !== "stop") start -= 1;
	return start;
}
function around(words, from, to) {
	let start = from;
	while (start > 0 && from - start < quoteReach && (start === from || words[start].pause !== "stop")) start -= 1;
	let end = to;
	while (end < words.length && end - to < quoteReach && words[end].pause !== "stop") end += 1;
	return [start, end];
}
function inversion(words, from) {
	for (let i = from; i < Math.min(words.length - 1, from + 20); i++) {
		if (i > from && words[i].pause === "stop") return void 0;
		const next = words[i + 1].norm;
		if (words[i].norm === "did" && (next === "i" || next === "we")) return i;
	}
}
function endOfClause(words, from, reach = clauseReach) {
	let end = from;
	while (end < words.length && end - from < reach && (end === from || words[end].pause === "none")) end += 1;
	return end;
}
function sides(words, from, to, opens) {
	const asked = inversion(words, to);
	if (asked !== void 0) return [eventStems(words, to, asked), eventStems(words, asked + 2, endOfClause(words, asked + 2))];
	if (!opens) {
		let start = from;
		while (start > 0 && from - start < clauseReach && words[start].pause !== "stop") start -= 1;
		let end = to;
		while (end < words.length && end - to < clauseReach && words[end].pause === "none") end += 1;
		return [eventStems(words, to, Math.max(end, Math.min(words.length, to + 3))), eventStems(words, start, from)];
	}
	let comma = to;
	const isWhole = to - from >= 4 && /^(?:i|we|he|she|they)$/.test(words[to]?.norm ?? "");
	while (comma < words.length && comma - to < clauseReach && !isWhole && words[comma].pause === "none" && !(comma > to + 1 && words[comma].norm === "i")) comma += 1;
	let end = comma;
	while (end < words.length && end - comma < clauseReach && (end === comma || words[end].pause !== "stop")) end += 1;
	return [eventStems(words, to, comma), eventStems(words, comma, end)];
}
function eventStems(words, from, to) {
	const stems = [];
	for (let i = Math.max(0, from); i < to; i++) {
		const stem = eventStem(words, i);
		if (stem !== "") stems.push(stem);
	}
	return stems;
}
function isOwn(clause) {
	return clause.actor === "i" || clause.actor === "we";
}
function ownActs(telling, from, to, first = false) {
	const stems = [];
	for (const clause of clausesWithin(telling, from, to)) if (isOwn(clause) && !clause.negated && clause.mode !== "would" && clause.mode !== "could") {
		stems.push(...eventStems(telling.words, clause.verbAt, Math.min(clause.to, to, clause.verbAt + 4)));
		if (first) break;
	}
	return stems;
}
// src/core/ledger/outcome-topics.ts
var outcomeTopics = [
	{
		topic: "staying",
		good: true,
		pattern: phrasePattern("(?:renewed|renew|resigned with us|re signed)(?: for| the| with)?", "signed (?:up|on|again|with us|for (?:another|two|three|a)|the (?:~1)contract|a (?:~2)contract)", "(?:extended|doubled|prolonged) (?:~2)(?:contract|order|subscription|pilot|deal)", "stayed (?:with us|on as|a customer|our)", "kept (?:the|that|them as|our|us) (?:~2)(?:account|client|customer|contract|business|chain)", "(?:won|got) (?:the|that|them|it|us) (?:~2)(?:contract|account|client|back|tender|bid|deal)", "(?:came|come) back to us", "(?:still|remain) (?:here|with us|a customer|our customer|a client|our client)", "(?:they|he|she) (?:stayed|bought it|bought the)")
	},
	{
		topic: "staying",
		good: false,
		pattern: phrasePattern("(?:left|leaving) us", "(?:we|i) (?:~1)lost (?:the|that|them|him|her|our|it|this) (?:~3)(?:client|customer|account|contract|chain|deal|tender|bid|business|them)", "(?:we|i) (?:~1)lost them", "(?:went|gone|moved|switched|go) (?:~1)(?:with|to|over to) (?:a|the|an|another|someone|somebody|some) (?:~1)(?:competitor|competition|rival|other|else|vendor|provider|supplier)", "signed with (?:the|a|an|another|someone|somebody)", "(?:cancelled|canceled|terminated|ended|quit|stopped|dropped) (?:~1)(?:the|their|our|it|us) (?:~2)(?:contract|pilot|order|subscription|trial|account|deal|cooperation)", "(?:walked|went) away", "pulled out", "dropped us", "left (?:us )?(?:anyway|regardless|all the same)")
	},
	{
		topic: "deadline",
		good: true,
		pattern: phrasePattern("(?:we|it|i|they) (?:~1)made it(?: in| into)?", "(?:made|met|hit|held|kept) (?:the|our|that) (?:~2)(?:deadline|date|build|release|launch|slot|cutoff)", "(?:on|in) time(?: for)?", "(?:on|ahead of|before) (?:schedule|plan)", "got (?:~6)(?:into|in) (?:the|that) (?:~2)(?:build|release|version)", "in the box on day one", "(?:days?|weeks?|hours?|minutes?) (?:early|to spare)", "(?:~1)on the (?:~1)(?:agreed|promised|planned|announced) (?:date|day)", "(?:shipped|launched|opened|delivered|done|finished|went live) (?:~2)(?:on the day|as promised|as planned|on the date)")
	},
	{
		topic: "deadline",
		good: false,
		pattern: phrasePattern("(?:missed|miss) (?:it|(?:the|our|that) (?!point|meeting|call|bus|chance|part)[^ .]+)", "(?:missed|miss) (?:it|the (?:january|february|march|april|may|june|july|august|september|october|november|december) [^ .]+)", "(?:slipped|slip)(?: by| to| into)?", "too late", "(?:days|weeks|months|week|month|day|year|hours) late(?: r than planned)?", "late by", "behind schedule", "(?:did n't|never) (?:~1)make (?:it|the (?:~1)(?:deadline|date|build|release))", "(?:overran|overrun)", "came out in the (?:next|first) (?:~1)(?:patch|release|version)", "(?:pushed|moved|bumped) (?:~2)(?:to|into) the next (?:~1)(?:release|quarter|version|patch|build|sprint|year)")
	},
	{
		topic: "acceptance",
		good: true,
		pattern: phrasePattern("(?:passed|pass)(?: the| it| first| with| on)?", "(?:was|were|got|been) (?:~1)(?:approved|accepted|awarded|granted|certified|funded|admitted)", "(?:they|board|committee|council|ministry|management|directors|jury|panel|he|she) (?:~1)(?:approved|funded|backed|greenlit|said yes)", "(?:got|getting|gave us|granted us|granted) (?:the|our|a|his|her|their) (?:~1)(?:grant|funding|approval|certificate|yes|budget|permit|go ahead|green light|licence|license)", "(?:won|received) the (?:~1)(?:grant|award|prize|funding|vote)", "(?:clean|unqualified) (?:report|bill of health|audit|opinion)", "(?:without|with no|with zero|not) (?:a |one )?(?:~1)(?:findings?|remarks?|objections?|reservations?)")
	},
	{
		topic: "acceptance",
		good: false,
		pattern: phrasePattern("(?:failed|fail) (?:the|on|our|its|it|at) (?:~2)(?:audit|exam|test|review|inspection|certification|point|assessment)", "(?:audit|inspection|certification|exam|review|assessment) (?:~1)failed", "(?:turned|knocked|voted) (?:us|it|me|the (?:~1)[^ .]+|them) down", "(?:turned|knocked|voted) down (?:the|our|my|us|it)", "(?:did n't|never) (?:~1)get (?:it|the (?:~1)(?:grant|funding|approval|certificate|budget|permit|licence)|approval|funding|approved)", "(?:was|were|got|been) (?:~1)(?:rejected|refused|declined|denied|turned down|thrown out)", "(?:they|board|committee|council|ministry|management|jury|panel) (?:~1)(?:rejected|refused|declined|denied|said no)", "(?:did n't|never) (?:~1)pass")
	},
	{
		topic: "loss",
		good: true,
		pattern: phrasePattern("(?:nothing|none|no [^ .]+|not one [^ .]+|not a (?:single )?[^ .]+) (?:~2)(?:was|were|got) (?:~1)lost", "without (?:losing|loss)", "(?:lost|lose) (?:nothing|no (?:~1)[^ .]+|not (?:a|one))", "did n't lose (?:a|any|one|anything)", "(?:recovered|restored|saved|got back|got) (?:everything|every|all of (?:it|them)|the lot|all the)")
	},
	{
		topic: "loss",
		good: false,
		pattern: phrasePattern("(?:we|i|they) (?:~2)lost (?:about |around |some |roughly )?(?:\\d[^ ]*|a|an|two|three|four|five|six|seven|eight|nine|ten|twelve|forty|some|the|all) (?:~3)(?:data|rows|records|orders|files|messages|entries|day|days|hours|hour|week|photos|emails|transactions|events|bookings|recordings|table|tables|readings|measurements|letters|documents|invoices)", "(?:was|were|is|are) (?:gone|lost)(?: for good| forever)?", "(?:never|could n't) (?:~1)(?:get|got|recover|recovered|restore|find) (?:them|it|those|that) back")
	},
	{
		topic: "uptime",
		good: true,
		pattern: phrasePattern("(?:no|zero|without|without any) (?:~1)(?:downtime|outage|interruption)", "without (?:~1)(?:going down|a minute of downtime|stopping)", "(?:never|did n't) (?:~1)(?:went|go|gone) (?:down|offline)", "stayed (?:up|online|on)")
	},
	{
		topic: "uptime",
		good: false,
		pattern: phrasePattern("(?:was|were|went|goes|been) (?:~1)(?:down|offline|dark|unavailable) (?:~2)(?:for|all|the whole|until)", "(?:had|caused|took) (?:an|a|the) (?:~2)(?:outage|downtime)", "(?:hours?|minutes?|days?) of downtime")
	},
	{
		topic: "release",
		good: true,
		pattern: phrasePattern("(?:~1)(?:is|are|'s|'re|was) still (?:~1)(?:running|in use|in there|in place|live|used|there|going|up|standing|on(?! (?:the |their |an? )?(?:old|paper|excel|spreadsheets?|previous|former)))", "(?:has|have) (?:~1)(?:run|been running|been in use|been live) (?:ever )?since", "(?:kept|left) it (?:live|on|running|in place)", "never (?:~1)(?:rolled|had to roll) (?:~1)back", "stayed (?:live|in|in production|in place)", "(?:to|until) this day")
	},
	{
		topic: "release",
		good: false,
		pattern: phrasePattern("(?:rolled|roll) (?:it|everything|that|them|the (?:~2)[^ .]+)? ?back", "(?:reverted|revert|undid)", "(?:abandoned|scrapped|shelved|binned|discontinued|mothballed)(?: it| the)?", "(?:went|gone) back to (?:the (?:old|previous)|paper|manual|excel|spreadsheets)", "switched (?:it|the (?:~1)[^ .]+) off", "(?:never|did n't) (?:~1)(?:go|went|gone) live", "never (?:shipped|launched|used|released)", "(?:took|taken|removed|ripped|pulled) (?:it|that|them|the (?:~2)[^ .]+) (?:~1)(?:out|down|off|away)? ?again", "(?:removed|dropped|withdrew|withdrawn) (?:it|that|them|the (?:~2)[^ .]+) (?:~1)(?:after|again|later)", "(?:in|into) (?:a|the) (?:drawer|bin)")
	},
	{
		topic: "payment",
		good: true,
		pattern: phrasePattern("(?:paid|repaid|refunded) (?:us|it|me|them) (?:~1)(?:back|all|in full)", "(?:paid|repaid) (?:in the end|up|in full|every|all of it|the lot|after all)")
	},
	{
		topic: "payment",
		good: false,
		pattern: phrasePattern("never (?:~1)(?:paid|saw (?:a|any|one) (?:cent|penny|dollar|euro|money|of it))", "(?:wrote|written) (?:it|that|them|the (?:~2)[^ .]+) off", "(?:did n't|has n't) (?:~1)pay")
	},
	{
		topic: "adoption",
		good: true,
		pattern: phrasePattern("(?:still|all|both|everybody|everyone) (?:~1)(?:use|uses|using|used) (?:it|that|them|this)", "(?:is|was|'s) still (?:~1)what (?:they|we|everyone|everybody) (?:~1)(?:use|uses|do|go by|run|runs|work with)", "(?:is|'s) what (?:they|we|everyone|everybody) (?:~1)(?:run|runs|use|uses) (?:today|now|to this day)", "(?:it|that|this) (?:~1)(?:stuck|caught on|took off|took hold)", "(?:dropped|gave up|threw out|threw away|got rid of|binned|retired) (?:the|their|its) (?:~1)(?:paper|old|spreadsheets?|excel|manual|previous|former)")
	},
	{
		topic: "adoption",
		good: false,
		pattern: phrasePattern("(?:never|did not|did n't) (?:~1)(?:took|take|caught on|catch on|took off|take off|took hold|take hold|stuck|stick)(?= (?:off|on|hold|and|but|so|we|it|they|he|she|\\.)|$)", "(?:went|gone|going|go|fell|fallen|were|was|are|is) back (?:to|on) (?:the |their |its |doing )?(?:~1)(?:paper|old|spreadsheets?|excel|manual|phone|whiteboard|pen|hand|clipboards?)", "(?:still|stayed|remain|remained) on (?:the |their |an? )?(?:old|paper|excel|spreadsheets?|previous|former)", "(?:stopped|quit|gave up) using (?:it|that|them|the)", "(?:nobody|no one|hardly anyone|hardly anybody|none of them) (?:~1)(?:use|uses|used|using) (?:it|that|them)")
	},
	{
		topic: "effect",
		good: true,
		pattern: phrasePattern("(?:it|that|this|which) (?:~1)(?:worked|held|helped|solved it|fixed it|did the trick|went through)", "(?:never|has n't|not) (?:~1)(?:happened|come back|come up|occurred|failed|broken) (?:again|since)", "(?:problem|issue|error|fault) (?:was|is) (?:gone|solved|fixed)")
	},
	{
		topic: "effect",
		good: false,
		pattern: phrasePattern("(?:it|that|this|which) (?:~1)(?:did n't|never) (?:~1)(?:work|hold|held|help|worked|helped|solve it|fix it)", "was n't enough", "(?:happened|came back|failed|broke) again", "made (?:it|things) worse")
	},
	{
		topic: "staying",
		good: true,
		pattern: phrasePattern("(?:he|she|they) (?:~1)(?:stayed|stays) (?:on|in the team|with the|another)", "(?:he|she|i|they) (?:was|were|got) promoted")
	},
	{
		topic: "staying",
		good: false,
		pattern: phrasePattern("(?:he|she|they|i) (?:~1)(?:quit|resigned)", "(?:he|she|they) (?:~1)left the (?:team|company|firm|project)", "(?:handed|gave) in (?:his|her|their) (?:notice|resignation)")
	},
	{
		topic: "target",
		good: true,
		pattern: phrasePattern("(?:hit|beat|met|reached|exceeded) (?:the|our|their|every) (?:~1)(?:target|goal|quota|number|budget)", "under budget", "within budget")
	},
	{
		topic: "target",
		good: false,
		pattern: phrasePattern("(?:missed|fell short of) (?:the|our|their) (?:~1)(?:target|goal|quota|number)", "fell short", "over budget")
	},
	{
		topic: "deadline",
		good: true,
		pattern: phrasePattern("(?:to the (?:hour|day|minute))", "(?:on|by) the (?:day|date|week|morning|deadline) (?:that )?(?:we|i) (?:~1)(?:promised|agreed|planned|said|announced)", "(?:as|when) (?:promised|planned|agreed|scheduled|announced)", "(?:just|right|bang) (?:in|on) time")
	},
	{
		topic: "acceptance",
		good: true,
		pattern: phrasePattern("(?:they|he|she|it|board|committee|council|customer|client|manager|director) (?:~2)(?:accepted|approved|adopted|endorsed|agreed to) (?:it|that|the|my|our|this|a|an|us)", "(?:gave|got) (?:us|me|it) (?:the |a )?(?:~1)(?:go ahead|green light|green|yes|approval|blessing|budget|money)")
	},
	{
		topic: "acceptance",
		good: false,
		pattern: phrasePattern("(?:they|he|she|it|board|committee|council|customer|client|manager|director) (?:~2)(?:rejected|refused|declined|vetoed|threw out) (?:it|that|the|my|our|this)", "(?:no|not any) (?:budget|money|approval) (?:was|came|for)")
	},
	{
		topic: "contest",
		good: true,
		pattern: phrasePattern("(?:we|i|they) (?:~1)(?:won|win) (?:the|it|that|a|first)", "(?:came|finished) first", "first (?:prize|place)")
	},
	{
		topic: "contest",
		good: false,
		pattern: phrasePattern("(?:we|i|they) (?:~1)(?:lost|did n't win) (?:the|it|that) (?:~1)(?:tender|bid|prize|award|pitch|vote|contract|case)", "came (?:second|third|last)")
	},
	{
		topic: "strike",
		good: true,
		pattern: phrasePattern("(?:called|call) (?:~3)off", "(?:averted|avoided|prevented) (?:the|a) (?:~1)(?:strike|walkout|lawsuit|fine|penalty|recall|closure)")
	},
	{
		topic: "strike",
		good: false,
		pattern: phrasePattern("(?:went|go|gone) (?:~1)on strike", "walked out", "(?:sued|fined) us", "(?:had to|paid) (?:~1)(?:pay )?the (?:fine|penalty)")
	},
	{
		topic: "acceptance",
		good: true,
		pattern: phrasePattern("got (?:it|one|them) for (?:~2)", "(?:and|i|we) got (?:it|all of it|what i asked for|a yes)")
	},
	{
		topic: "acceptance",
		good: false,
		pattern: phrasePattern("(?:he|she|they|director|board|committee|[^ .]+) (?:~1)(?:refused|rejected|declined|denied) (?:it|each|every|twice|again|all|them|us|me|the|my|our)")
	},
	{
		topic: "effect",
		good: false,
		pattern: phrasePattern("(?:came|come) back(?! (?:to|from|with|and|for|in|at|on|into|home))", "(?:happened|occurred|failed|broke|returned) again", "was n't (?:the|it|that)")
	},
	{
		topic: "acceptance",
		good: true,
		pattern: phrasePattern("(?:voted|vote) (?:for|in favour|in favor)", "accepted (?:a|an|the|my|our|it)", "(?:adopted|took over|introduced) (?:the|it|that|our|my|this)")
	},
	{
		topic: "acceptance",
		good: false,
		pattern: phrasePattern("(?:stayed|stuck|remained) with (?:the |their |its )?(?:~1)(?:paper|old|former|previous|manual|spreadsheets?|excel)")
	},
	{
		topic: "happening",
		good: true,
		pattern: phrasePattern("went (?:ahead|live|public|into production|out on)", "(?:was|were) (?:~1)(?:launched|opened|switched on|rolled out|merged|delivered|published|introduced|installed) (?:on|in|at|with|by|to)", "(?:we|i|they) (?:~1)(?:launched|opened|went live|shipped it|delivered it)", "(?:rolled|rolling) (?:it|them|that|this) out")
	},
	{
		topic: "happening",
		good: false,
		pattern: phrasePattern("never (?:happened|came|went ahead|took place|saw the light)", "pulled the plug", "(?:called|calling) (?:it|the (?:~2)[^ .]+|everything) off", "(?:came|come) to nothing", "nothing (?:~1)(?:came|come) of", "(?:was|that was) the last (?:we|i|anyone) (?:~1)heard", "fell through", "(?:was|were|got|been) (?:~1)(?:cancelled|canceled|called off|shelved|scrapped|stopped for good|abandoned|axed|dropped)", "(?:cancelled|canceled|scrapped|shelved|axed|abandoned) (?:it|the whole|the project|the pilot)")
	},
	{
		topic: "acceptance",
		good: false,
		pattern: phrasePattern("took us to court", "(?:sued|sue) us", "would n't (?:budge|hear of it|have it|sign)")
	},
	{
		topic: "hiring",
		good: true,
		pattern: phrasePattern("(?:we|i|they) (?:~1)(?:took|hired|kept) (?:him|her|them) (?:on|in the end|anyway|after all)", "(?:he|she|i) got the (?:job|role|position|offer)", "(?:we|i|they) (?:~1)hired (?:him|her|them)", "(?:he|she) (?:~1)(?:joined us|started with us|signed)")
	},
	{
		topic: "hiring",
		good: false,
		pattern: phrasePattern("(?:he|she|they) (?:~1)went (?:somewhere|someplace) else", "(?:did n't|never) (?:hire|take) (?:him|her|them)", "(?:turned|let) (?:him|her|me) (?:down|go)", "(?:he|she) (?:~1)(?:declined|turned us down)", "(?:took|accepted) (?:the|another|an) (?:other )?(?:job|offer) (?:elsewhere|at another)")
	},
	{
		topic: "acceptance",
		good: false,
		pattern: phrasePattern("(?:voted|vote) (?:~5)(?:down|against)")
	},
	{
		topic: "staying",
		good: true,
		pattern: phrasePattern("(?:gave|given|got) (?:us|me) (?:another|two|three|four|five|a|one) (?:~2)(?:year|years|season|contract|term|months)(?: more)?")
	},
	{
		topic: "staying",
		good: false,
		pattern: phrasePattern("(?:gave|given|handed) (?:it|the (?:~2)[^ .]+|that|us) (?:over )?to (?:a|another|some|somebody|someone) (?:~1)(?:firm|company|vendor|competitor|else|agency|supplier)")
	},
	{
		topic: "end",
		good: true,
		pattern: phrasePattern("(?:was|became|is) (?:a|an) (?:~1)(?:success|hit|triumph)", "paid off", "(?:turned out|ended|went) (?:~1)(?:well|fine|perfectly|great|smoothly)", "saved the (?:deal|account|day|project|contract|season|launch)", "(?:we|i|they) (?:~1)(?:pulled it off|got there|succeeded|managed it)")
	},
	{
		topic: "end",
		good: false,
		pattern: phrasePattern("(?:was|became|is) (?:a|an) (?:~1)(?:disaster|failure|flop|fiasco|mess|catastrophe)", "to no avail", "in vain", "for nothing", "backfired", "(?:turned out|ended|went) (?:~1)(?:badly|wrong|terribly)", "fell apart", "went under", "(?:we|i|they) (?:~1)(?:gave up|failed|blew it)")
	}
];
// src/core/ledger/extract-outcomes.ts
var denied$1 = new Set([
	"not",
	"n't",
	"never",
	"no",
	"nobody",
	"without",
	"neither",
	"nor"
]);
var unreal = new Set([
	"would",
	"'d",
	"could",
	"should",
	"might",
	"if",
	"will",
	"'ll",
	"to",
	"wanted",
	"whether",
	"until",
	"till",
	"before",
	"unless"
]);
var reach = 5;
function extractOutcomes(telling) {
	const facts = [];
	const { words } = telling;
	for (const { topic, good, pattern } of outcomeTopics) for (const { from, to } of findPhrases(telling, pattern)) {
		let isGood = good;
		let real = true;
		for (let i = from - 1; i >= Math.max(0, from - reach) && words[i + 1].pause === "none"; i--) {
			const word = words[i].norm;
			if (denied$1.has(word)) isGood = !isGood;
			if ((word === "had" || word === "'d") && from - i <= 2) real = false;
			if (unreal.has(word) && !(word === "to" && words[i - 1]?.norm === "had")) real = false;
		}
		if (!real) continue;
		const inside = facts.find((fact) => fact.topic === topic && fact.from < to && fact.to > from);
		if (inside !== void 0 && inside.to - inside.from >= to - from) continue;
		if (inside !== void 0) facts.splice(facts.indexOf(inside), 1);
		facts.push({
			kind: "outcome",
			topic,
			good: isGood,
			about: [...stemsAround(telling, from, to), ...collectStems(words, from, to)],
			...quoteOf(telling, from, to),
			from,
			to
		});
	}
	return facts.sort((a, b) => a.from - b.from).map(({ from: _from, to: _to, ...fact }) => fact);
}
// src/core/ledger/extract-people.ts
var apposition = 4;
function extractPeople(telling) {
	const { words } = telling;
	const facts = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (!roleNouns.has(word.norm)) continue;
		const owner = words.slice(Math.max(0, i - 3), i).findLast((one) => one.norm === "my" || one.norm === "our" || one.norm === "the");
		if (owner === void 0) continue;
		const next = words[i + 1];
		const after = next !== void 0 && next.pause === "comma" && isNameLike(words, i + 1) ? i + 1 : void 0;
		const start = words.indexOf(owner, Math.max(0, i - 3));
		const before = start > 0 && owner.pause === "comma" && i - start < apposition && isNameLike(words, start - 1) ? start - 1 : void 0;
		const at = after ?? before;
		if (at === void 0) continue;
		const [from, to] = at > i ? [start, at + 1] : [at, i + 1];
		const position = words.slice(start + 1, i + 1).map((one) => one.stem).filter((stem) => stem !== "").join(" ");
		facts.push({
			kind: "person",
			name: words[at].stem,
			position,
			about: [],
			...quoteOf(telling, from, to)
		});
	}
	return facts;
}
// src/core/ledger/extract-none.ts
var none = phrasePattern("(?:not one|not a single|not a|none of (?:the|our|my)|no|zero) (?:single )?");
var nounReach$1 = 3;
var actReach = 4;
function extractNone(telling) {
	const { words } = telling;
	return findPhrases(telling, none).flatMap(({ from, to }) => {
		let at = to;
		while (at < Math.min(words.length, to + nounReach$1) && words[at].pos !== "NOUN") at += 1;
		const head = words[at]?.pos === "NOUN" ? words[at].stem : "";
		const [act] = collectStems(words, at + 1, at + 1 + actReach);
		if (head === "" || act === void 0 || words[to]?.pos === "NUM") return [];
		return [{
			kind: "count",
			unit: "count",
			value: 0,
			low: 0,
			high: 0,
			head,
			loose: false,
			phase: void 0,
			turn: void 0,
			aspect: void 0,
			act,
			part: false,
			about: stemsAround(telling, from, at + 1).filter((stem) => stem !== head),
			...quoteOf(telling, from, at + 1)
		}];
	});
}
// src/core/ledger/aspects.ts
var timeAspects = [
	["outage", wordList("down, outage, unavailable, offline, dark, downtime, stood, standstill, gone, missing, vanished, lapsed, paper, blackout, dead, unreachable, blind, disconnected, interrupted, closed, broken")],
	["finding", wordList("find, finding, found, saw, see, seen, unnoticed, tracking, tracing, debugging, hunting, notice, noticed, discover, discovered, spot, detect, detected, trace, traced, figure, diagnose, realise, realize, understand, track, locate")],
	["repair", wordList("repair, repairing, repaired, fix, fixed, fixing, restore, restored, restoring, recovering, recovered, recovery, recover, rebuild, replace")],
	["waiting", wordList("wait, waited, waiting, delay, delayed, late, slipped, postponed, hold, held")],
	["planning", wordList("plan, planned, planning, prepare, prepared, preparing, preparation, design, designed, designing")],
	["talking", wordList("argue, argued, arguing, discuss, discussed, negotiate, negotiated, convince, convincing, talked, talking")],
	["presence", wordList("joined, hired, employed, career, tenure")]
];
var finding = wordList("saw, noticed, found, spotted, caught, realised, realized, knew, discovered, understood");
var aspectReach = 7;
var partWords = wordList("phase, worst, stage, just, part, only, first, last");
var offsetWords = wordList("before, after, later, ago, earlier, old, into, away, early, since, from");
var wholeLeft = /\b(?:took|take|takes|lasted|project|total|whole|altogether|ended up|start to finish|end to end|kick off|kickoff|spent|spend|worked on|had|on it|at it|sat on|ran for|running for|going for)\b/;
var wholeRight = /\b(?:project|thing|job|effort|affair|slog|to get|to bring|to build|to move|total|altogether|start to finish|end to end|from start|all told|all in|until|till|from (?:the )?\w+ to)\b/;
function findTimeAspect(words, from, to) {
	const before = words[from - 1]?.norm ?? "";
	const next = words[to];
	if (before === "every" || before === "each" || before === "per") return "rate";
	if (next?.norm === "before" && finding.has(words[to + 2]?.norm ?? "")) return "finding";
	if (next !== void 0 && next.pause !== "stop" && offsetWords.has(next.norm)) return "offset";
	if (next?.norm === "of" && words[to + 1]?.norm !== "my") return `of ${words.slice(to + 1, to + 4).find((word) => word.stem !== "")?.stem ?? ""}`;
	const left = sideOf(words, from, -1);
	const right = sideOf(words, to, 1);
	if (/\b(?:worst|just|phase|stage)\b/.test(right) || /\bworst\b/.test(left)) return "part";
	const best = nearestAspect(words, from, to, timeAspects);
	if (best !== void 0) return best;
	if (/\b(?:was|were|been) out\b/.test(`${left} ${right}`) || /\bout of (?:order|service|action|use)\b/.test(left)) return "outage";
	if (wholeLeft.test(left) || wholeRight.test(right)) return "whole";
	return partWords.has(before) ? "part" : void 0;
}
function sideOf(words, at, step) {
	const side = [];
	if (step === 1) for (let i = at; i < Math.min(words.length, at + aspectReach) && words[i].pause !== "stop"; i++) side.push(words[i].norm);
	else for (let i = at - 1; i >= Math.max(0, at - aspectReach); i--) {
		if (words[i + 1].pause === "stop") break;
		side.unshift(words[i].norm);
	}
	return side.join(" ");
}
function crossesStop(words, at, from, to) {
	const [a, b] = at < from ? [at + 1, from] : [to, at];
	for (let i = a; i <= b && i < words.length; i++) if (words[i].pause === "stop") return true;
	return false;
}
var sizeAspects = [
	["cost", wordList("cost, costs, paid, pay, spent, spend, price, bought, fee, priced")],
	["saving", wordList("save, saved, saves, saving, savings, reduced, cut, lowered")],
	["income", wordList("earned, revenue, sold, income, turnover, sales")]
];
function findSizeAspect(words, from, to) {
	return nearestAspect(words, from, to, sizeAspects);
}
function nearestAspect(words, from, to, aspects) {
	let best;
	let nearest = Infinity;
	for (let i = Math.max(0, from - aspectReach); i < Math.min(words.length, to + aspectReach); i++) {
		if (i >= from && i < to) continue;
		const distance = i < from ? from - i : i - to + 1;
		if (distance >= nearest || crossesStop(words, i, from, to)) continue;
		const word = words[i].norm;
		if (word === "down" && words[i + 1]?.norm === "to") continue;
		const found = aspects.find(([, list]) => list.has(word));
		if (found === void 0) continue;
		best = found[0];
		nearest = distance;
	}
	return best;
}
// src/core/ledger/extract-quantities.ts
function extractQuantities(telling, amounts, taken) {
	const facts = [];
	amounts.forEach((amount, i) => {
		if (taken.has(amount.from) || isLabel(telling.words, amount)) return;
		const fact = readQuantity(telling, amount, amounts[i - 1]);
		if (fact !== void 0) facts.push(fact);
	});
	facts.push(...readTwice(telling), ...extractNone(telling));
	return facts;
}
function readTwice(telling) {
	return findPhrases(telling, twice).flatMap(({ from, to }) => {
		const head = verbStem(telling.words, from);
		if (head === "time") return [];
		return [{
			kind: "count",
			unit: "count",
			...measureOf({
				from,
				to,
				value: 2,
				hedge: "none",
				fraction: false,
				faint: false
			}, 1, true),
			head,
			loose: false,
			phase: void 0,
			turn: void 0,
			aspect: void 0,
			act: "",
			part: false,
			about: stemsAround(telling, from, to).filter((stem) => stem !== head),
			...quoteOf(telling, from, to)
		}];
	});
}
var twice = phrasePattern("twice(?! as)");
function readQuantity(telling, amount, before) {
	const { words } = telling;
	const noun = findHead(words, amount);
	const unit = amount.unit;
	if (unit === void 0 && noun === void 0 && amount.value >= bareAmount) return bareQuantity(telling, amount);
	if (unit === void 0 && (noun === void 0 || amount.faint)) return void 0;
	const end = noun === void 0 ? amount.to : Math.max(amount.to, noun.to);
	const isTime = unit?.base === "second";
	const rate = unit === void 0 || isTime ? void 0 : findRate(words, end);
	const kind = unit === void 0 ? "count" : isTime && unit.factor >= 1 ? "duration" : "size";
	return {
		kind,
		unit: rate === void 0 ? unit?.base ?? "count" : `${unit.base} a day`,
		...measureOf(amount, (unit?.factor ?? 1) / (rate ?? 1), unit === void 0),
		head: noun?.stem ?? "",
		loose: unit !== void 0 && amount.faint && unit.factor >= longLoose,
		phase: findPhase(words, amount),
		turn: findTurn(words, amount.from),
		aspect: kind === "duration" ? findTimeAspect(words, amount.from, amount.to) : unit === void 0 ? findRate(words, end) === void 0 ? void 0 : "rate" : findSizeAspect(words, amount.from, amount.to),
		act: noun !== void 0 && unit === void 0 ? actNext(telling, noun.to) : "",
		part: unit === void 0 && (isPart(words, amount, before) || isRemainder(amount, before, noun?.named)),
		about: stemsAround(telling, amount.from, amount.to).filter((stem) => stem !== noun?.stem),
		...withSign(telling, quoteOf(telling, amount.from, end))
	};
}
var bareAmount = 3e3;
function bareQuantity(telling, amount) {
	const { from, to } = amount;
	return {
		kind: "size",
		unit: "amount",
		...measureOf(amount, 1, false),
		head: "",
		loose: false,
		phase: findPhase(telling.words, amount),
		turn: findTurn(telling.words, from),
		aspect: void 0,
		act: "",
		part: false,
		about: stemsAround(telling, from, to),
		...quoteOf(telling, from, to)
	};
}
var periods = {
	hour: 1 / 24,
	day: 1,
	night: 1,
	week: 7,
	weekend: 7,
	month: 30.44,
	quarter: 91.3,
	season: 91.3,
	year: 365.25,
	shift: 1,
	run: 1,
	batch: 1
};
function findRate(words, to) {
	for (let i = to; i < Math.min(words.length - 1, to + rateReach); i++) {
		const word = words[i];
		if (word.pause === "stop" || word.pos === "VERB") return void 0;
		if (!/^(?:a|an|per|each|every)$/.test(word.norm)) continue;
		const period = words[i + 1].norm;
		return Object.hasOwn(periods, period) ? periods[period] : void 0;
	}
}
var rateReach = 4;
function withSign(telling, told) {
	const { start, end } = told.place;
	const sign = /[€$£¥₹₦]\s?$/u.exec(telling.text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
	if (sign === "") return told;
	const place = {
		start: start - sign.length,
		end
	};
	return {
		...told,
		place,
		quote: telling.text.slice(place.start, place.end)
	};
}
var longLoose = 86400;
var nounReach = 4;
function findHead(words, amount) {
	let at = amount.to;
	if (amount.unit !== void 0 && words[at]?.norm !== "of") return void 0;
	if (words[at]?.pause === "stop") return amount.unit === void 0 && standsFor(words[amount.from - 1]) ? findNamedBefore(words, amount.from, amount.to) : void 0;
	if (words[at]?.norm === "of") at += 1;
	while (words[at] !== void 0 && (words[at].pos === "DET" || isOwner(words[at].norm)) && at < amount.to + 3) at += 1;
	if (words[at]?.pos === "NUM" && at > amount.to) at += 1;
	if (words[at]?.pos === "NUM") return void 0;
	const pronoun = words[at]?.norm;
	if (pronoun === "them" || pronoun === "those" || pronoun === void 0) return findNamedBefore(words, amount.from, pronoun === void 0 ? amount.to : at + 1);
	let head;
	for (let i = at; i < Math.min(words.length, at + nounReach); i++) {
		const word = words[i];
		if (i > at && word.pause !== "none") break;
		if (i === at && (word.pause === "stop" || word.pause === "comma" && i === amount.to)) break;
		if (word.pos === "NOUN" || word.pos === "PROPN" || isPluralVerb(words, i, at)) {
			if (head !== void 0 && !isContent(word.norm)) break;
			if (word.norm === "times") return {
				stem: verbStem(words, amount.from),
				to: i + 1,
				named: true
			};
			head = {
				stem: word.stem === "" ? word.lemma : word.stem,
				to: i + 1,
				named: true
			};
			if (isPlural(word) && amount.unit === void 0) break;
		} else if (head !== void 0 || word.pos !== "ADJ" && word.pos !== "VERB" && word.pos !== "ADV") break;
		else if (word.pos === "VERB" && !/(?:ed|en|ing)$/.test(word.norm)) break;
	}
	if (head === void 0 && amount.unit === void 0 && standsFor(words[amount.from - 1])) return findNamedBefore(words, amount.from, amount.to);
	return head;
}
function standsFor(before) {
	return before?.pos === "VERB" || before?.pos === "AUX" || before?.pos === "CCONJ" || before?.norm === "only";
}
function isPluralVerb(words, at, from) {
	const word = words[at];
	if (word.pos !== "VERB" || !word.norm.endsWith("s") || word.stem === "") return false;
	const before = words[at - 1];
	return at === from || before?.pos === "ADJ" || before?.pos === "VERB" && before.norm.endsWith("ed");
}
function verbStem(words, from) {
	for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
		if (words[i].pos === "VERB" && words[i].stem !== "") return words[i].stem;
		if (words[i].pause === "stop") break;
	}
	return "time";
}
function findNamedBefore(words, from, to) {
	for (let i = from - 1; i >= Math.max(0, from - 14); i--) if (words[i].pos === "NOUN" && isPlural(words[i])) return {
		stem: words[i].stem,
		to,
		named: false
	};
}
function isPlural(word) {
	return word.norm.endsWith("s") && !word.norm.endsWith("ss") && word.stem !== "" || word.norm === "people" || word.norm === "children";
}
function isOwner(word) {
	return word === "our" || word === "my" || word === "his" || word === "her" || word === "their" || word === "its" || word === "your";
}
var labelNouns = new Set("tank line step room bay building gate district week level version chapter phase page platform terminal floor number no ward depot freezer belt zone row day unit pump rack node site track hall shift batch sprint release p section grade class tier clause article case ticket item route bus flight train channel port apartment flat house block lane dock stage volume figure table question plan option".split(" "));
function isLabel(words, amount) {
	const before = words[amount.from - 1];
	if (before === void 0 || amount.unit !== void 0 || words[amount.from].pause !== "none") return false;
	if (labelNouns.has(before.norm)) return true;
	const first = words[amount.from];
	return /^\d+$/.test(first.norm) && before.capital && before.pos === "PROPN";
}
var turns = new Set([
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"last",
	"next",
	"final"
]);
var turnReach = 8;
function findTurn(words, from) {
	let told = 0;
	for (let i = from - 1; i >= Math.max(0, from - 16); i--) {
		if (turns.has(words[i].norm) && words[i + 1]?.pos === "NOUN") return words[i].norm;
		if (words[i].stem !== "") told += 1;
		if (told > 1 && (words[i].pause === "stop" || from - i > turnReach)) return void 0;
	}
}
var afterVerbs = new Set([
	"go",
	"come",
	"bring",
	"drop",
	"get",
	"fall",
	"rise",
	"cut",
	"reduce",
	"raise",
	"increase",
	"grow",
	"down",
	"up",
	"climb",
	"shrink",
	"take",
	"back",
	"improve",
	"jump",
	"it"
]);
function findPhase(words, amount) {
	let at = amount.from - 1;
	while (at >= 0 && amount.from - at <= 3 && (words[at].norm === "about" || words[at].norm === "like" || words[at].norm === "around" || words[at].norm === "nearly")) at -= 1;
	const before = words[at]?.norm;
	if (before === "from" && words.slice(amount.to, amount.to + 5).some((word) => word.norm === "to")) return "before";
	if (before === "to" && words.slice(Math.max(0, at - 6), at).some((word) => afterVerbs.has(word.norm) || afterVerbs.has(word.lemma))) return "after";
	const left = words.slice(Math.max(0, amount.from - 9), amount.from).map((word) => word.norm).join(" ");
	const right = words.slice(amount.to, amount.to + 7).map((word) => word.norm).join(" ");
	if (/\bafter (?:that|we|i|this)\b|\bnow\b|\bby the end\b|\bin the end\b|\bdown (?:to|at)\b/.test(left) || /^(?:\w+ ){0,2}(?:now|afterwards|in the end)\b/.test(right)) return "after";
	if (/^(?:\w+ ){0,2}(?:when (?:i|we) (?:came|joined|started|got|took|arrived|inherited)|before|to begin with|at first)\b/.test(right) || /\b(?:used to|originally|at first|before)\b/.test(left)) return "before";
}
function actNext(telling, at) {
	const { words } = telling;
	const inPlace = words[at]?.pos === "ADP" ? placeReach : 0;
	const clause = clausesWithin(telling, at, at + verbReach + inPlace)[0];
	if (clause === void 0 || clause.passive || clause.verb === "be" || clause.verb === "have") return "";
	if (inPlace === 0 && clause.subjectFrom >= at) return "";
	if (inPlace > 0 && (clause.actor === "i" || clause.actor === "we" || clause.actor === "person")) return "";
	for (let i = at; i < clause.verbAt; i++) if (words[i].pause !== "none") return "";
	return words[clause.verbAt].stem;
}
var verbReach = 3;
var placeReach = 2;
function isPart(words, amount, before) {
	if (words[amount.to]?.norm !== "of") return false;
	const next = words[amount.to + 1]?.norm;
	if (next === "them" || next === "those") return before !== void 0 && amount.from - before.to < partReach && before.value > amount.value;
	return words[amount.to + 2]?.pos === "NUM";
}
var partReach = 14;
function isRemainder(amount, before, named) {
	if (named !== false || before === void 0) return false;
	return amount.from - before.to < partReach && before.value > amount.value;
}
// src/core/ledger/extract-reach.ts
var outside = "(?:customers?|clients?|users?|guests?|patients?|passengers?|shops?|stores?|shoppers?|public|hospitals?|people|person|members?|buyers?|readers?|viewers?|subscribers?|drivers?|riders?|citizens?|tenants?|players?|students?|parents?|households?|accounts?|families|merchants?|sellers?|visitors?|residents?|outside|production|field|farmers?|schools?|pharmacies|clinics?|restaurants?|retailers?|callers?|donors?|travellers?|travelers?|borrowers?|suppliers?|audience|press|voters?|commuters?|pensioners?|applicants?|taxpayers?|spectators?|pupils?|policyholders?|cardholders?|employees|partners?|dealers?)";
var trial = "(?:staging|test|testing|qa|lab|bench|review|preview|rehearsal|pilot|sandbox|dev|development|pre production|preproduction|simulator|warehouse|depot|print house|post room|loading bay|factory|my desk|desk|own office|dry run|dress rehearsal|proof|draft|prototype|sample|mockup|sandbox|acceptance|canary|the office|house)";
var received = "(?:saw|seen|see|got|get|gotten|received|receive|bought|noticed|felt|lost|paid|charged|affected|hit|sold|opened|complained|called|rang|used|downloaded|ordered|stood|standing|waited|wrote|phoned|were hit|locked out)";
var contained = phrasePattern(`(?:never|did n't|not|had n't|has n't) (?:~2)(?:got|get|went|go|gone|made|make|left|leave|reached|reach|escaped|seen|shipped|released|hit) (?:~4)${trial}`, `(?:never|did n't|not|had n't|has n't) (?:~2)(?:reach|reached|touch|touched|affect|affected|leave|left|hit|got to|get to|made it to|make it to) (?:~3)${outside}`, `(?:no|not one|not a single|none of|zero) (?:~5)(?:reached|saw|affected|noticed|knew|left|went out|shipped|got out|posted|sent|released|received|touched|hit)`, "(?:nobody|no one) (?:~3)(?:noticed|knew|opened|clicked|downloaded|received|got (?:it|one)|saw (?:it|anything|that)|was affected|was hit|felt it|heard)", "nothing (?:~3)(?:reached|went out|got out|left|shipped|was sent|was posted)", `(?:no|not one|not a single|zero) (?:~2)${outside} (?:~3)${received}`, `(?:caught|found|spotted|stopped|noticed|saw) (?:~4)(?:in|on|at|during) (?:the |a |our |my )?(?:~1)${trial}`, `(?:caught|stopped|found|noticed|fixed|pulled) (?:~3)before (?:~3)(?:${outside}|went out|went live|left|shipped|release|launch|released)`, `before (?:any|a single|one|a) (?:~1)${outside}`, `(?:was|were) (?:still|only) (?:~1)(?:in|on) (?:the |our |a )?(?:~1)${trial}`, `(?:had|have|was|were) (?:n't|not|never) (?:~2)(?:been )?(?:released|shipped|sent|posted|published|deployed|live|out|printed)`, `not (?:~3)(?:of it|piece|box|copy|letter|parcel|unit|one) (?:~3)(?:reached|left|went|got)`, "never (?:~1)(?:went|got|made it) (?:~1)(?:live|out|to)", "in the nick of time", "no harm (?:was )?done", "(?:no|without|zero) (?:~1)(?:impact|effect|harm|damage) (?:on|to|for)", "before (?:it|they|that|this|anything) (?:~1)(?:went|got|could go|could get|left|shipped) (?:~1)(?:out|live|anywhere)?", `(?:never|did n't|not|had n't) (?:~1)(?:left|leave|got out of|get out of|made it out of) (?:the|our|my) (?:~3)`, `(?:none|not one|not a single one|no [^ .]+|nothing|not one) (?:~9)(?:went|gone|got|getting|sent|shipped|left|posted|mailed|delivered|printed|reached|arrived|landed)`, `(?:was|were|it was) (?:only )?(?:ever )?(?:only )?(?:on|in|at) (?:my|our) (?:~1)(?:desk|laptop|machine|office|lab|bench|warehouse|staging)`, "(?:not one|no|not a single) (?:~1)(?:shipped|sold|released|delivered) [^ .]+", "(?:not one|not a single|none of the|none of our) (?:~3)(?:was|were|got|had|has) (?:~1)[^ .]+ed", "with (?:the |our )?(?:~1)(?:test|dummy|fake|sample|internal) [^ .]+ only", "only (?:~1)(?:with|for|on) (?:~1)(?:test|dummy|fake|internal|our own)", "(?:just|only) (?:~1)(?:the |a |our )?(?:beta|pilot|test|internal|trial) [^ .]+", `before (?:~1)(?:doors|gates|shop|store|museum|office|sale|sales) (?:~1)opened`, `(?:on|in) (?:the |a |our |my )?(?:~1)${trial} only`, `only (?:on|in|at) (?:the |a |our |my )?(?:~1)${trial}`, "(?:~1)our own (?:~1)(?:data|office|canteen|building|staff|people|accounts?|machines?|units?|shop|team) (?:only|and no further|alone)", "(?:was|were) (?:only|just) (?:the |a |our |in |on )*(?:demo|test|internal|staging|dummy|training|dev) [^ .]+", "only (?:the |a |our )?(?:demo|test|internal|staging|dummy|training|dev) [^ .]+", "where it stayed", "(?:never|not) (?:got|get|was|were) (?:printed|sent|posted|published|released|deployed|shipped|mailed|sold)", `(?:no|not a|not one|not a single) (?:~1)${outside}(?: 's)? [^ .]+ (?:~1)(?:was|were|got|had) (?:~1)(?:touched|affected|lost|hit|harmed|wrong)`, "(?:empty house|only internal|internal only|only internally|test data only|only test)");
var reached = phrasePattern(`(?!no )(?:\\d[^ ]*|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|forty|fifty|twenty|thirty|sixty|seventy|eighty|ninety|a few|several|many|real|our|the|of|every) (?:~1)${outside} (?:had |were |have |who |already |actually |then |got ){0,2}${received}`, `(?:customers?|clients?|users?|guests?|patients?|passengers?|shoppers?) (?:had |were |have |already |actually |all ){0,2}${received}`, "(?:it|they|that|which|this) (?:~1)went out(?: in| to| with|(?= ))", "[^ .]+(?<!s)s (?:had |have |already ){0,2}(?:went|gone) out (?:to|with|in|on|by|before|that|and|the)", `(?:went|got|gone|sent|shipped|reached|delivered|out) (?:~1)(?:to|into) (?:~3)${outside}`, "(?:was|were|went|been) (?:~1)live (?:~1)(?:in|for|on|at|with|by)", "(?:was|were|been|got) (?:~1)(?:posted|published|sold|mailed|delivered|shipped|distributed|handed out|sent out|sent to|already out|already live|in production)", `(?:in|into|on|to) production`, `${outside} had (?:their|his|her) [^ .]+ (?:~1)[^ .]+ed`, "(?:had|have|has) (?:~1)gone out", `(?:affected|hit|reached|impacted) (?:~3)${outside}`, `(?:went|gone) to (?:~3)${outside}`, `${outside} (?:started|began|kept) (?:calling|complaining|ringing|writing|phoning)`, "(?:complaints|calls|tickets) (?:~1)(?:came|were coming|started coming|poured) in", "(?:made|in|hit) the (?:~1)(?:news|papers|newspaper|headlines)", `(?:refunded|compensated|called back|recalled|apologised to|apologized to) (?:~3)${outside}`, `${outside} (?:had |have |were )(?:~8)in (?:their|his|her) (?:hands?|pockets?|inbox|mailbox|letterbox)`, `${outside} (?:had|have|already had) (?:the|a) (?:~1)wrong`, `${outside} had (?:it|them|one|theirs) (?:at home|already|in|on)`, "(?:had|has) (?:already )?been (?:printed|mailed|posted|published|shipped|sold|delivered)", `(?:people|passengers?|customers?|guests?|families|patients?|visitors?) (?:were|was|stood|sat|waited|standing) (?:~3)(?:platform|doors?|corridor|street|queue|gate|line|hall|lobby)`, `all (?:our |the |of our )?${outside} (?:~1)${received}`, "(?:in front of|before) (?:a|the|an|our|their) (?:~2)(?:audience|house|customers?|public|press|board|guests?|crowd)", "(?:on|at) (?:the )?opening night", "(?:hit|reached|affected|blocked|charged|billed) (?:~5)(?:\\d[^ ]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|twenty|thirty|forty|fifty|sixty) [^ .]+s", "(?:refunded|compensated) (?:~1)(?:everyone|everybody|them|all)", "(?:had|made|started|ordered|issued) (?:to )?(?:the |a )?recall", "(?:at|with|in) (?:the |our )?(?:wholesalers?|retailers?|supermarkets?)", "a live (?:tenant|customer|client|system|account|site|server|database)", "(?:got|had got|went) (?:~1)to (?:about |some |nearly |around |over |more than )?(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twenty |thirty |forty |fifty )?(?:dozen|hundred|thousand|million) [^ .]+ before (?:i|we)", `${outside} (?:were|was|got|had been) (?:~1)(?:stranded|stuck|locked out|stood up|left|turned away|sent home)`, `[^ .]+ (?:~2)in (?:the )?(?:shops|stores|field|wild)`, `(?:customers?|clients?|users?|guests?|patients?|passengers?|tenants?|members?|subscribers?|readers?) (?:~1)(?:complained|noticed|had noticed|were charged|were billed|were locked)`, `${outside} (?:had|have) (?:~1)sold`, "(?:was|were|been|had) already (?:~1)(?:in|at|with|out|on|gone|mailed|sent|posted|shipped|printed|delivered|live|charged|billed)", `(?:customers?|clients?|users?|guests?|patients?|passengers?|members?|subscribers?) (?:~1)(?:rang|called|phoned|wrote|complained|told us|reported)`, "(?:by the time|before) (?:i|we|anyone|somebody) (?:~1)(?:saw|noticed|found|caught|spotted|knew|realised)");
var denied = new Set([
	"no",
	"not",
	"n't",
	"never",
	"nobody",
	"none",
	"nothing",
	"without",
	"zero",
	"before",
	"would",
	"'d",
	"could",
	"so"
]);
var aboutReach = 3;
function extractReach(telling) {
	const facts = [];
	const { words } = telling;
	const add = (isReached, from, to) => facts.push({
		kind: "reached-customers",
		reached: isReached,
		about: stemsAround(telling, from, to),
		...quoteOf(telling, from, to)
	});
	for (const { from, to } of findPhrases(telling, contained)) add(false, from, to);
	for (const { from, to } of findPhrases(telling, reached)) {
		if (words.slice(Math.max(0, from - aboutReach), to).some((word) => denied.has(word.norm))) continue;
		if (facts.some((fact) => fact.place.start < words[to - 1].end && fact.place.end > words[from].start)) continue;
		add(true, from, to);
	}
	return facts;
}
// src/core/ledger/extract-team-size.ts
var members = new Set("people person persons engineers developers programmers colleagues us heads men women guys folks others testers contractors students members".split(" "));
var largestTeam = 500;
var handful = 4;
function extractTeamSize(telling, amounts, taken) {
	const facts = [];
	for (const amount of amounts) {
		const size = readTeam(telling.words, amount) ?? readCorrected(telling.words, amount);
		if (size === void 0) continue;
		if (telling.words[amount.to]?.pos !== "NOUN") taken.add(amount.from);
		facts.push({
			kind: "team-size",
			...size,
			about: stemsAround(telling, amount.from, amount.to),
			...quoteOf(telling, size.from, size.to)
		});
	}
	for (let i = 0; i < telling.words.length; i++) {
		const alone = readAlone(telling.words, i);
		if (alone === void 0) continue;
		const hedge = alone.value === handful ? "about" : "none";
		const size = measureOf({
			value: alone.value,
			hedge,
			fraction: false
		}, 1, true);
		if (facts.some((fact) => agree(fact, size))) continue;
		facts.push({
			kind: "team-size",
			...size,
			about: stemsAround(telling, i, alone.to),
			...quoteOf(telling, i, alone.to)
		});
	}
	return facts.map(({ kind, value, low, high, about, place, quote }) => ({
		kind,
		value,
		low,
		high,
		about,
		place,
		quote
	}));
}
function readTeam(words, amount) {
	if (amount.unit !== void 0 || amount.value > largestTeam || !Number.isInteger(amount.value)) return void 0;
	const word = (offset) => words[amount.from - 1 - offset]?.norm ?? "";
	const next = (offset) => words[amount.to + offset]?.norm ?? "";
	const done = (extra, from, to) => ({
		...measureOf({
			...amount,
			value: amount.value + extra
		}, 1, true),
		from,
		to
	});
	if (next(0) === "of" && next(1) === "us" && !isSubset(words, amount)) return done(0, amount.from, amount.to + 2);
	if (members.has(next(0)) && next(1) === "we" && isBe(next(2))) return done(0, amount.from, amount.to + 3);
	if (word(0) === "with" && members.has(next(0)) && /^(?:we|i|on)$/.test(next(1))) return done(0, amount.from, amount.to + 1);
	if (word(0) === "of" && isTeam(word(1))) return done(0, amount.from - 2, amount.to);
	if (isTeam(next(0)) && next(0) !== "staff" && (next(0) === "person" || next(0) === "strong")) return done(0, amount.from, amount.to + 1);
	if (next(0) === "person" && isTeam(next(1))) return done(0, amount.from, amount.to + 2);
	const lead = word(0) === "only" || word(0) === "just" || word(0) === "like" || word(0) === "about" ? 1 : 0;
	const wasWe = isBe(word(lead)) && word(lead + 1) === "we";
	if (wasWe && (!isThing(words, amount.to) || members.has(next(0)))) return done(0, amount.from - lead - 2, amount.to);
	if (((word(lead) === "had" || word(lead) === "'d") && (word(lead + 1) === "we" || word(lead + 1) === "i") || wasWe) && members.has(next(0)) && /^(?:on|in|for|working|so)$/.test(next(1))) return done(0, amount.from - lead - 2, amount.to + 1);
	if (isBe(word(lead)) && !/^(?:there|it|that|we|they)$/.test(word(lead + 1)) && /^(?:engineers|developers|programmers|people|folks)$/.test(next(0)) && (words[amount.to + 1]?.pause !== "none" || /^(?:in|across|over|and|then|at)$/.test(next(1)))) return done(0, amount.from - lead - 1, amount.to + 1);
	if (members.has(next(0)) && /^(?:under|beside|alongside|below)$/.test(next(1)) && /^(?:me|us)$/.test(next(2))) return done(1, amount.from, amount.to + 3);
	if (members.has(next(0)) && next(1) === "reporting" && next(2) === "to") return done(1, amount.from, amount.to + 4);
	if (members.has(next(0)) && next(1) === "on" && /^(?:it|the|this)$/.test(next(2)) && /^(?:it|team|project)$/.test(next(2) === "it" ? "it" : next(3))) return done(0, amount.from, amount.to + 4);
	if (word(0) === "me" || (word(0) === "and" || word(0) === "with" || word(0) === "plus") && word(1) === "me") {
		if (/^(?:others?|colleagues|engineers|developers|guys|people|contractors|students)$/.test(next(0))) return done(1, amount.from - 2, amount.to + 1);
	}
	if (word(0) === "with" && /^(?:others?|colleagues|teammates|coworkers)$/.test(next(0) === "other" ? next(1) : next(0))) return done(1, amount.from - 1, amount.to + 1);
}
function readCorrected(words, amount) {
	if (amount.corrects === void 0) return void 0;
	const size = readTeam(words, {
		...amount.corrects,
		value: amount.value,
		hedge: amount.hedge
	});
	return size === void 0 ? void 0 : {
		...size,
		from: amount.from,
		to: amount.to
	};
}
function isBe(word) {
	return word === "were" || word === "was" || word === "'re" || word === "are";
}
function isTeam(word) {
	return word === "team" || word === "crew" || word === "group" || word === "squad" || word === "strong";
}
function isSubset(words, amount) {
	const before = words[amount.from - 1]?.norm ?? "";
	return before === "other" || before === "only" && words[amount.to + 2]?.norm !== "on" && amount.value === 1;
}
function isThing(words, at) {
	const next = words[at];
	return next !== void 0 && next.pause === "none" && (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "VERB" || next.norm === "percent" || next.norm === "of");
}
var making = new Set([
	"write",
	"build",
	"develop",
	"design",
	"do",
	"make",
	"work",
	"create",
	"run",
	"code",
	"program",
	"wrote",
	"built",
	"developed",
	"designed",
	"did",
	"made",
	"worked",
	"created",
	"ran",
	"coded"
]);
function readAlone(words, at) {
	const word = (offset) => words[at + offset]?.norm ?? "";
	if (word(0) === "we" && isBe(word(1)) && word(2) === "a" && word(3) === "handful") return {
		value: handful,
		to: at + 4
	};
	if (word(0) === "nobody" && word(1) === "else" && word(2) === "on") return {
		value: 1,
		to: at + 4
	};
	if (word(0) === "i" && isBe(word(1)) && word(2) === "the" && word(3) === "only" && /^(?:one|engineer|developer|programmer|person)$/.test(word(4))) return {
		value: 1,
		to: at + 5
	};
	if ((word(0) === "only" || word(0) === "just" || isBe(word(0))) && word(2) === "and" && (word(3) === "me" || word(3) === "i") && words[at + 1].pos !== "NUM" && isName(words[at + 1])) return {
		value: 2,
		to: at + 4
	};
	if ((word(0) === "only" || word(0) === "just") && (word(1) === "me" || word(1) === "i") && word(2) === "and" && isName(words[at + 3]) && word(4) !== "and") return {
		value: 2,
		to: at + 4
	};
	if (isBe(word(0)) && (word(1) === "me" || word(1) === "myself") && word(2) === "and" && isName(words[at + 3]) && word(4) !== "and") return {
		value: 2,
		to: at + 4
	};
	if (word(0) === "just" && word(1) === "me" && isBe(word(-1)) && word(2) !== "and") return {
		value: 1,
		to: at + 2
	};
	if (word(0) === "on" && word(1) === "my" && word(2) === "own" || word(0) === "by" && word(1) === "myself" || word(0) === "alone" || word(0) === "solo" || word(0) === "single" && word(1) === "handed") {
		if (isBe(word(-1)) && word(-2) === "i") return {
			value: 1,
			to: at + (word(0) === "on" ? 3 : word(0) === "by" ? 2 : 1)
		};
		for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
			if (words[i + 1].pause === "stop") break;
			if (making.has(words[i].norm) && words[i - 1]?.norm === "i") return {
				value: 1,
				to: at + (word(0) === "on" ? 3 : word(0) === "alone" || word(0) === "solo" ? 1 : 2)
			};
		}
	}
}
function isName(word) {
	return word !== void 0 && (word.capital || word.unknown || word.pos === "PROPN");
}
// src/core/ledger/extract-facts.ts
function extractFacts(telling) {
	const amounts = readAmounts(telling);
	const taken = new Set();
	return [
		...extractDates(telling, amounts, taken),
		...extractTeamSize(telling, amounts, taken),
		...extractQuantities(telling, amounts, taken),
		...extractOrder(telling),
		...extractRoles(telling),
		...extractDeciders(telling),
		...extractFinders(telling),
		...extractReach(telling),
		...extractOutcomes(telling),
		...extractPeople(telling)
	].sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
}
// src/core/ledger/read-doers.ts
var shared = new Set("be have do go get come say know think want need like believe feel see look tell ask mean seem understand remember care mind try let make put take give keep use talk speak hear expect call ring phone sit stand wait show happen work help start begin agree laugh love hate thank answer reply bring stay leave find notice discover spot catch detect decide choose join meet learn read nod smile drive walk watch listen hold count write explain worry argue visit sleep eat drink live turn spend pay lose".split(" "));
var wordsAround = 5;
var companyReach = 9;
var pronouns = new Set([
	"he",
	"she",
	"they",
	"who",
	"it",
	"that",
	"which"
]);
function readDoers(telling) {
	const facts = [];
	const { words } = telling;
	for (const clause of telling.clauses) {
		const word = words[clause.verbAt];
		if (word === void 0 || word.stem === "" || shared.has(clause.verb) || isDenied(telling, clause) || clause.reported) continue;
		if (clause.mode !== "past" && clause.mode !== "perfect") continue;
		const agent = agentOf(telling, clause);
		if (agent === void 0 || agent.who === "group" || pronouns.has(clause.actorWord ?? "")) continue;
		if (inCompany(telling, clause.subjectFrom - companyReach, clause.verbAt + companyReach)) continue;
		const about = collectStems(words, clause.verbAt + 1, clause.verbAt + wordsAround).filter((stem) => stem !== word.stem && !agent.names.includes(stem));
		facts.push({
			kind: "who-decided",
			agent,
			about,
			object: [word.stem],
			...quoteOf(telling, clause.subjectFrom, clause.verbAt + 1)
		});
	}
	return facts;
}
function inCompany({ words }, from, to) {
	for (let i = Math.max(1, from); i < Math.min(words.length, to); i++) {
		const [before, word] = [words[i - 1].norm, words[i].norm];
		if (before === "with" && (word === "me" || word === "us" || words[i].capital)) return true;
		if (before === "and" && (word === "i" || word === "me") && words[i - 2]?.pos !== "VERB" && words[i].pause === "none" && isNamed(words, i - 2)) return true;
	}
	return false;
}
function isNamed(words, at) {
	const word = words[at];
	return word !== void 0 && (word.pos === "PROPN" || word.unknown);
}
// src/core/ledger/read-sequence.ts
var objectWords = 7;
function readSequence(telling) {
	const acts = [];
	const { words, clauses } = telling;
	for (const clause of clauses) {
		if (clause.actor !== "i" && clause.actor !== "we" || clause.mode !== "past") continue;
		if (clause.negated || clause.reported || clause.passive) continue;
		if (words.slice(clause.subjectFrom, clause.verbAt).some((word) => /^(?:had|'d)$/.test(word.norm))) continue;
		if (isAside(telling, clause.subjectFrom)) continue;
		const next = clausesWithin(telling, clause.verbAt + 1, clause.verbAt + objectWords)[0];
		const end = Math.min(next?.subjectFrom ?? words.length, clause.verbAt + objectWords, words.length);
		const stems = [];
		for (let i = clause.verbAt; i < end; i++) {
			if (i > clause.verbAt && words[i].pause === "stop") break;
			const stem = eventStem(words, i);
			if (stem !== "" && !stems.includes(stem)) stems.push(stem);
		}
		if (stems.length > 1) acts.push({
			stems,
			...quoteOf(telling, clause.subjectFrom, Math.max(end, clause.verbAt + 1))
		});
	}
	return acts;
}
var asides = new Set("before after because since once until till when while if that which who as though although where".split(" "));
var asideReach = 2;
function isAside({ words }, at) {
	for (let i = at - 1; i >= Math.max(0, at - asideReach); i--) {
		if (words[i + 1].pause !== "none") return false;
		if (asides.has(words[i].norm)) return true;
	}
	return false;
}
// src/core/ledger/compare-tellings.ts
function tellFacts(text) {
	const telling = readTelling(text);
	return {
		facts: extractFacts(telling),
		acts: readActs(telling),
		doers: readDoers(telling),
		sequence: readSequence(telling),
		aliases: aliasesOf(telling),
		stems: new Set(telling.words.map((word) => word.stem))
	};
}
var mostCompared = 200;
function compareTellings(a, b) {
	const aliases = [a.aliases, b.aliases];
	return [
		...compareFigures(a, b),
		...compareDates(pick(a, "date"), pick(b, "date")),
		...compareOrder(pick(a, "order"), pick(b, "order"), aliases),
		...compareSequence(pick(a, "order"), b.sequence.slice(0, mostCompared), aliases).map(([one, other]) => contradict(one, other)),
		...compareSequence(pick(b, "order"), a.sequence.slice(0, mostCompared), aliases).map(([one, other]) => contradict(other, one)),
		...compareRoles(pick(a, "role"), pick(b, "role")),
		...compareAgents(pick(a, "who-decided"), pick(b, "who-decided"), aliases),
		...compareAgents(pick(a, "who-found"), pick(b, "who-found"), aliases),
		...compareDoers(a.doers.slice(0, mostCompared), b.doers.slice(0, mostCompared), aliases),
		...compareReach(pick(a, "reached-customers"), pick(b, "reached-customers")),
		...compareOutcomes(pick(a, "outcome"), pick(b, "outcome")),
		...compareActs(a.acts.slice(0, mostCompared), b.acts.slice(0, mostCompared)),
		...comparePeople(pick(a, "person"), pick(b, "person"), a.stems, b.stems)
	];
}
function compareFigures(a, b) {
	return [...compareQuantities(pick(a, "count", "size", "duration"), pick(b, "count", "size", "duration")), ...compareTeamSizes(pick(a, "team-size"), pick(b, "team-size"))];
}
function pick(told, ...kinds) {
	const wanted = kinds;
	return told.facts.filter((fact) => wanted.includes(fact.kind)).slice(0, mostCompared);
}
// src/core/round/own-question.ts
var realProblem = /\b(?:hard(?:est)?|difficult|problem|problems|struggl\w*|fail(?:ed|ure|s|ing)?|broke|break|breaks|outage|incident|wrong|worst|disagree\w*|conflict|stuck|slow\w*|lose|losing|lost|left|leave|quit|regret|mistake|debt|risk|worr\w+|keeps? you|change[ds]? (?:about|since|in|first)|trade-?offs?|bottleneck|last (?:person|time|quarter|year)|decid\w+|first (?:ninety|90|six|three) |why (?:is|did|has|was|are)|what would you|who (?:decides|owns|says))\b/i;
var empty = /^\W*(?:no|nope|none|nothing|i(?:'m| am) (?:good|fine)|not really|i don't have|i think you)\b|\b(?:no (?:other |more |further )?questions?|culture like|typical day|day[- ]to[- ]day|benefits|perks|salary|vacation|holidays?|next steps?|dress code|work[- ]life)\b/i;
function readOwnQuestion(text) {
	const words = text.trim().replace(/’/g, "'");
	if (words === "" || empty.test(words)) return "empty";
	return realProblem.test(words) && /\b(?:you|your|team|we|here|role|this|the)\b/i.test(words) ? "real-problem" : "plain";
}
function sayOwnQuestion(kind) {
	return {
		"real-problem": "Asks about a real problem of the team.",
		plain: "A plain question.",
		empty: "An empty question: any company could be asked it, or none."
	}[kind];
}
// src/core/round/scribe.ts
var steadyKinds = new Set([
	"who-decided",
	"who-found",
	"reached-customers"
]);
var mostEvidenced = 4;
var fewestQuoted = 4;
var countWords$1 = (text) => text.split(/\s+/).filter((word) => word !== "").length;
function judgeExchanges(exchanges) {
	return exchanges.filter(({ answer }) => answer !== null).map((exchange) => ({
		exchange,
		grade: exchange.answer !== null && isRated(exchange) ? gradeAnswer(exchange.answer, tellingBefore({ exchanges: [...exchanges] }, exchange)) : null
	}));
}
function isRated({ kind }) {
	return kind !== "opening" && kind !== "own-question";
}
function writeNotes(judged, keptTelling = "") {
	let told = null;
	return judged.map(({ exchange, grade }, index) => {
		const text = textOf(exchange);
		if (isTellingKind(exchange.kind)) told = tellFacts(text);
		const { kind, question, quote, facet, promptKind, askedAt, answer } = exchange;
		const next = judged[index + 1]?.exchange;
		return {
			kind,
			question,
			pressedOn: quote,
			facet,
			promptKind,
			askedAt,
			tookMs: Math.max(0, (answer?.endedAt ?? askedAt) - askedAt),
			text,
			overall: grade?.overall ?? null,
			thin: isThin(grade),
			evidenced: grade === null ? [] : pickEvidence(grade.judgment, exchange),
			findings: grade?.judgment.findings ?? [],
			remarks: [...grade?.retold === true ? ["Told the telling again."] : [], ...remark(exchange, next)],
			contradictions: findContradictions(exchange, told, keptTelling)
		};
	});
}
var textOf = ({ answer }) => answer?.text ?? "";
function remark(exchange, next) {
	const { kind, answer, writtenDown, nudge } = exchange;
	const remarks = [];
	if (answer?.mode === "spoken" && answer.text.trim() === "") remarks.push("Said aloud, without a transcript: not measured.");
	else if (answer?.text.trim() === "") remarks.push("Nothing was said.");
	if (nudge !== null && nudge.line !== "") remarks.push(`Brought back once: ${nudge.line}`);
	if (answer?.endedBy === "interviewer") remarks.push("Stopped, to press on.");
	if (answer?.endedBy === "time") remarks.push("The time ran out here.");
	if (writtenDown) remarks.push("Written down, no follow-up.");
	if (next?.kind === "press" || next?.kind === "pivot-press") remarks.push("Pressed once more.");
	if (kind === "own-question") remarks.push(sayOwnQuestion(readOwnQuestion(textOf(exchange))));
	return remarks;
}
function pickEvidence({ findings }, { facet, answer }) {
	const text = answer?.text ?? "";
	const required = facet === null ? [] : requiredDimensions[facet];
	const best = new Map();
	for (const { dimension, credit, place, reason } of findings) {
		if (credit !== "earns" || place === void 0) continue;
		const quote = text.slice(place.start, place.end);
		if (countWords$1(quote) < fewestQuoted) continue;
		const known = best.get(dimension);
		if (known && known.quote.length >= place.end - place.start) continue;
		best.set(dimension, {
			dimension,
			place,
			reason,
			quote
		});
	}
	const isAsked = ({ dimension }) => Number(required.includes(dimension));
	const seen = new Set();
	return [...best.values()].toSorted((one, other) => isAsked(other) - isAsked(one)).filter(({ quote }) => !seen.has(quote) && seen.add(quote)).slice(0, mostEvidenced);
}
function findContradictions(exchange, told, keptTelling) {
	if (told === null) return [];
	if (exchange.kind === "anchor" && keptTelling.trim() !== "") return onceEach(compareTellings(tellFacts(keptTelling), told));
	if (!isDrillKind(exchange.kind)) return [];
	return onceEach(compareTellings(told, tellFacts(textOf(exchange))).filter(({ kind }) => steadyKinds.has(kind)));
}
function onceEach(all) {
	const seen = new Set();
	return all.flatMap(({ quotes: [earlier, here] }) => {
		if (seen.has(earlier)) return [];
		seen.add(earlier);
		return [{
			earlier,
			here
		}];
	});
}
// src/core/round/verdict-rules.ts
var verdicts = [
	"strong hire",
	"hire",
	"lean hire",
	"lean no hire",
	"no hire",
	"strong no hire"
];
var ladder = [
	{
		when: "questions are turned away, and at most half of the drill-ins hold",
		verdict: "strong no hire",
		isMet: ({ turnedAway, held, drill }) => turnedAway && held * 2 <= drill
	},
	{
		when: "every drill-in holds at the first asking and is what only an eyewitness could tell, but for one in five, and the pivot holds",
		verdict: "strong hire",
		isMet: ({ held, pressed, drill, textured, pivotHeld }) => held === drill && pressed === 0 && textured >= drill - Math.floor(drill / 5) && pivotHeld !== false
	},
	{
		when: "at most one drill-in in four is thin, and the pivot holds",
		verdict: "hire",
		isMet: ({ held, drill, pivotHeld }) => held >= drill - Math.max(1, Math.floor(drill / 4)) && held > 0 && pivotHeld !== false
	},
	{
		when: "half of the drill-ins hold, and the pivot holds",
		verdict: "lean hire",
		isMet: ({ held, drill, pivotHeld }) => held * 2 >= drill && held > 0 && pivotHeld !== false
	},
	{
		when: "more than half of the drill-ins hold, and the pivot does not",
		verdict: "lean no hire",
		isMet: ({ held, drill }) => held * 2 > drill
	},
	{
		when: "anything less",
		verdict: "no hire",
		isMet: () => true
	}
];
var decides = (answers) => ({
	dimension: "ownership",
	atLeast: 3,
	answers,
	what: "what they decided and did themselves",
	otherwise: { atBest: "lean no hire" }
});
var levelRules = {
	mid: {
		overlooked: 1,
		cannotTellReads: "lean no hire",
		needs: [decides(1)]
	},
	senior: {
		overlooked: 0,
		cannotTellReads: "no hire",
		needs: [decides(2)]
	},
	staff: {
		overlooked: 0,
		cannotTellReads: "no hire",
		needs: [
			decides(2),
			{
				dimension: "people",
				atLeast: 3,
				answers: 1,
				what: "whom they moved, and what moved them",
				otherwise: { stepsDown: 1 }
			},
			{
				dimension: "outcome",
				atLeast: 3,
				answers: 2,
				what: "how far it reached",
				otherwise: { stepsDown: 1 }
			}
		]
	},
	manager: {
		overlooked: 0,
		cannotTellReads: "no hire",
		needs: [
			decides(2),
			{
				dimension: "people",
				atLeast: 3,
				answers: 2,
				what: "whom they moved, and what moved them",
				otherwise: { stepsDown: 1 }
			},
			{
				dimension: "learning",
				atLeast: 2.5,
				answers: 1,
				what: "what they do differently since",
				otherwise: { stepsDown: 1 }
			}
		]
	}
};
var strongTellingFrom = 3;
// src/core/round/verdict.ts
function ruleOnRound(round) {
	const rules = levelRules[round.level];
	const counts = countRound(round, rules.overlooked);
	const unmet = rules.needs.filter((need) => !isShown(round, need));
	const isStrong = listTellings(round).some(({ overall }) => overall >= strongTellingFrom);
	if (readsAsCannotTell(round, counts)) return {
		verdict: isStrong ? rules.cannotTellReads : "no hire",
		cannotTell: true,
		because: isStrong ? "the telling is strong and the drill-ins under it are thin" : "nothing is told that happened",
		unmet,
		counts
	};
	const rung = ladder.find(({ isMet }) => isMet(counts));
	if (rung === void 0) throw new Error("the last rung of the ladder is always met");
	const lowered = unmet.reduce((left, need) => lower(left, need), rung.verdict);
	return {
		verdict: isStrong && !counts.turnedAway ? better(lowered, rules.cannotTellReads) : lowered,
		cannotTell: false,
		because: rung.when,
		unmet,
		counts
	};
}
var better = (one, other) => verdicts.indexOf(one) <= verdicts.indexOf(other) ? one : other;
function bestOf(point) {
	return point.toSorted((one, other) => other.overall - one.overall)[0];
}
var isPressed = (point) => point.some(({ overall }) => overall < 2.1) && point.some(({ overall }) => overall >= 2.1);
function countRound(round, overlooked) {
	const best = round.points.flatMap((point) => bestOf(point) ?? []);
	const held = best.filter(({ overall }) => overall >= holdsFrom).length;
	return {
		drill: best.length,
		held: Math.min(best.length, held === 0 ? 0 : held + overlooked),
		pressed: round.points.filter(isPressed).length,
		textured: best.filter(({ overall }) => overall >= 3).length,
		pivotHeld: round.pivot === null ? null : round.pivot.overall >= holdsFrom,
		tellingHeld: round.telling.overall >= holdsFrom,
		turnedAway: round.turnedAway
	};
}
function readsAsCannotTell(round, { drill, held, turnedAway }) {
	if (turnedAway || drill === 0 || held * 2 >= drill) return false;
	return listTellings(round).some(({ overall }) => overall >= strongTellingFrom) || nothingHappened(round);
}
var listTellings = ({ telling, secondTelling }) => secondTelling === null ? [telling] : [telling, secondTelling];
function nothingHappened(round) {
	return [...listTellings(round), ...round.points.flat()].every(({ overall }) => overall < 1.3);
}
function isShown(round, { dimension, atLeast, answers }) {
	return [
		...listTellings(round),
		...round.points.flat(),
		...round.pivot ? [round.pivot] : []
	].filter(({ scores }) => scores[dimension] >= atLeast).length >= answers;
}
function lower(verdict, { otherwise }) {
	const at = verdicts.indexOf(verdict);
	return verdicts["atBest" in otherwise ? Math.max(at, verdicts.indexOf(otherwise.atBest)) : Math.max(at, Math.min(at + otherwise.stepsDown, verdicts.indexOf("no hire")))] ?? verdict;
}
// src/core/round/what-would-change.ts
function sayWhatWouldChange(round, facets) {
	const { verdict, unmet } = ruleOnRound(round);
	const thin = listPoints(round, facets, "held");
	const plain = listPoints(round, facets, "told");
	const others = [...listPivot(round), ...unmet.map(showNeed)];
	for (let size = 1; size <= thin.length + plain.length + others.length; size++) {
		const [best] = choose(thin, plain, others, size).map((parts) => ({
			parts,
			verdict: ruleAfter(round, parts)
		})).filter((one) => rank(one.verdict) < rank(verdict)).toSorted((one, other) => rank(one.verdict) - rank(other.verdict));
		if (best) return sayChange(best.parts, best.verdict);
	}
	return null;
}
function sayChange(parts, verdict) {
	const named = (as) => [...new Set(parts.filter((part) => part.as === as).map(({ name }) => name))];
	const clauses = [
		...say(named("held"), (names) => `what they said on ${names} held`),
		...say(named("told"), (names) => `what they said on ${names} been what only they can know`),
		...say(named("shown"), (names) => `they shown ${names}`)
	];
	const first = parts.find(({ missing }) => missing.length > 0);
	const detail = first === void 0 ? "" : ` ${first.name.charAt(0).toUpperCase()}${first.name.slice(1)} takes ${joinWords(first.missing.map((one) => takes[one]))}.`;
	return `Had ${clauses.join(", and had ")}, this would have been a ${verdict}.${detail}`;
}
var say = (names, sentence) => names.length === 0 ? [] : [sentence(joinWords(names))];
function listPoints(round, facets, as) {
	return round.points.flatMap((point, index) => {
		const best = bestOf(point);
		if (best === void 0) return [];
		const isThin = best.overall < holdsFrom;
		const isPlain = best.overall < 3 || (point[0]?.overall ?? 5) < 2.1;
		if (as === "held" ? !isThin : isThin || !isPlain) return [];
		const facet = facets[index] ?? null;
		return [{
			as,
			name: facet === null ? `question ${index + 1} of the drill` : askedAbout[facet],
			missing: facet === null ? [] : listMissing(facet, best),
			mend: (before) => ({
				...before,
				points: before.points.map((one, at) => at === index ? [raise(best)] : one)
			})
		}];
	});
}
var mostMissing = 2;
function listMissing(facet, { scores }) {
	return requiredDimensions[facet].filter((dimension) => scores[dimension] < 3).toSorted((one, other) => scores[one] - scores[other]).slice(0, mostMissing);
}
function listPivot({ pivot }) {
	if (pivot === null || pivot.overall >= 3) return [];
	return [{
		as: pivot.overall < 2.1 ? "held" : "told",
		name: "the other subject",
		missing: [],
		mend: (before) => ({
			...before,
			pivot: raise(pivot)
		})
	}];
}
var raise = ({ scores }) => ({
	overall: 3,
	scores
});
function showNeed({ dimension, atLeast, answers, what }) {
	const shown = (answer) => ({
		...answer,
		scores: {
			...answer.scores,
			[dimension]: Math.max(atLeast, answer.scores[dimension])
		}
	});
	return {
		as: "shown",
		name: what,
		missing: [],
		mend: (round) => ({
			...round,
			telling: shown(round.telling),
			points: round.points.map((point, at) => at < answers ? point.map(shown) : point)
		})
	};
}
function choose(thin, plain, others, size) {
	return listSubsets(others).flatMap((some) => {
		const points = size - some.length;
		const fromThin = Math.min(points, thin.length);
		const fromPlain = points - fromThin;
		return points < 0 || fromPlain > plain.length ? [] : [[
			...thin.slice(0, fromThin),
			...plain.slice(0, fromPlain),
			...some
		]];
	});
}
function listSubsets(items) {
	return items.reduce((subsets, item) => [...subsets, ...subsets.map((some) => [...some, item])], [[]]);
}
var ruleAfter = (round, parts) => ruleOnRound(parts.reduce((before, { mend }) => mend(before), round)).verdict;
var rank = (verdict) => verdicts.indexOf(verdict);
// src/core/round/review-round.ts
function reviewRound(state, keptTelling = "") {
	const judged = judgeExchanges(state.exchanges);
	const stories = groupStories(judged);
	const notes = writeNotes(judged, keptTelling);
	const graded = gradeRound(state, judged);
	const ruling = "kind" in graded ? null : ruleOnRound(graded.round);
	const opening = notes.find(({ kind }) => kind === "opening");
	return {
		judgeVersion: "7",
		shape: state.shape,
		notes,
		drop: measureDrop(stories[0]),
		secondDrop: measureDrop(stories[1]),
		ruling: ruling === null || "kind" in graded ? null : {
			verdict: ruling.verdict,
			cannotTell: ruling.cannotTell,
			because: ruling.because,
			unmet: ruling.unmet.map(({ what }) => what),
			concern: writeConcern(ruling, notes, state.setup.level),
			wouldHaveChanged: sayWhatWouldChange(graded.round, graded.facets)
		},
		noVerdict: "kind" in graded ? graded.kind : null,
		openingNote: opening === void 0 ? "" : writeOpeningNote(opening.text, state.shape),
		facets: stories.length === 0 ? readFacets(judged, 0) : stories.flatMap(readFacets)
	};
}
function gradeRound(state, judged) {
	if (state.setup.rehearsed.length > 0) return { kind: "rehearsal" };
	const [telling, second] = judged.filter(({ exchange }) => isTellingKind(exchange.kind));
	const points = groupPoints(judged);
	if (telling === void 0 || points.length === 0) return { kind: "ended-early" };
	const measured = points.map((point) => ({
		facet: point[0]?.exchange.facet ?? null,
		answers: point.flatMap(({ grade }) => toGraded(grade))
	})).filter(({ answers }) => answers.length > 0);
	if (telling.grade === null || measured.length === 0) return { kind: "not-measured" };
	const best = judged.filter(({ exchange }) => isPivotKind(exchange.kind)).flatMap(({ grade }) => toGraded(grade)).toSorted((one, other) => other.overall - one.overall)[0];
	const away = judged.filter(({ grade }) => grade !== null).map(({ exchange: { kind, answer } }) => ({
		kind,
		found: findTurnedAway(answer?.text ?? "")
	})).map(({ kind, found }) => isTellingKind(kind) ? found.slice(0, 1) : found);
	return {
		round: {
			level: state.setup.level,
			telling: {
				overall: telling.grade.overall,
				scores: telling.grade.judgment.scores
			},
			secondTelling: toGraded(second?.grade ?? null)[0] ?? null,
			points: measured.map(({ answers }) => answers),
			pivot: best ?? null,
			turnedAway: isTurnedAway(away)
		},
		facets: measured.map(({ facet }) => facet)
	};
}
var toGraded = (grade) => grade === null ? [] : [{
	overall: grade.overall,
	scores: grade.judgment.scores
}];
function groupPoints(judged) {
	const points = [];
	for (const one of judged) {
		if (one.exchange.kind === "follow-up") points.push([one]);
		if (one.exchange.kind === "press") points.at(-1)?.push(one);
	}
	return points;
}
function groupStories(judged) {
	const stories = [];
	for (const one of judged) if (isTellingKind(one.exchange.kind)) stories.push([one]);
	else if (isDrillKind(one.exchange.kind)) stories.at(-1)?.push(one);
	return stories;
}
function measureDrop(story) {
	const [told, ...drill] = story ?? [];
	const telling = told?.grade;
	if (telling == null) return null;
	const followUps = drill.map(({ grade }) => grade?.overall ?? null);
	const measured = followUps.filter((overall) => overall !== null);
	const mean = measured.reduce((sum, overall) => sum + overall, 0) / measured.length;
	const drop = measured.length === 0 ? null : Math.round((telling.overall - mean) * 1e3) / 1e3;
	return {
		telling: telling.overall,
		followUps,
		drop
	};
}
function readFacets(judged, story) {
	const heldBy = new Map();
	for (const { exchange, grade } of judged) {
		const facet = facets.find((one) => one === exchange.facet);
		if (facet === void 0 || grade === null) continue;
		heldBy.set(facet, (heldBy.get(facet) ?? false) || !isThin(grade));
	}
	return [...heldBy].map(([facet, held]) => ({
		story,
		facet,
		thin: !held
	}));
}
// src/core/text/span.ts
var Span = object({
	start: int().min(0),
	end: int().min(0)
});
object({
	text: string(),
	facet: AnswerFacet.optional(),
	question: string().optional(),
	headline: string().optional(),
	telling: string().optional()
});
var Finding = object({
	ruleId: string(),
	dimension: Dimension,
	credit: _enum(["earns", "costs"]),
	place: Span.optional(),
	reason: string(),
	data: record(string(), number()).optional()
});
var OpenQuestion = object({
	dimension: Dimension,
	text: string(),
	place: Span.optional()
});
var PerDimension = (value) => object({
	moment: value,
	ownership: value,
	decision: value,
	tension: value,
	people: value,
	outcome: value,
	learning: value
});
var RatingStep = object({
	label: string(),
	points: number()
});
var Judgment = object({
	judgeVersion: string(),
	ratings: PerDimension(Rating),
	scores: PerDimension(number()),
	overall: number(),
	findings: array(Finding),
	steps: PerDimension(array(RatingStep)),
	fellBackOnHeadline: object({
		share: number(),
		places: array(Span)
	}).nullable(),
	answersQuestion: object({
		share: number(),
		places: array(Span)
	}).nullable().default(null),
	openQuestions: array(OpenQuestion)
});
// src/core/drill/attempt.ts
var DrawKind = _enum([
	"any",
	"facet",
	"card"
]);
var AnswerMode = _enum(["typed", "spoken"]);
var NotFluent = discriminatedUnion("kind", [
	object({ kind: literal("not-measured") }),
	object({ kind: literal("empty") }),
	object({ kind: literal("chosen-card") }),
	object({
		kind: literal("fell-back-on-headline"),
		share: number()
	}),
	object({ kind: literal("other-question") }),
	object({
		kind: literal("dimension"),
		dimension: Dimension,
		rating: Rating
	}),
	object({
		kind: literal("over-time"),
		elapsedMs: number()
	})
]);
var Fluency = discriminatedUnion("fluent", [object({ fluent: literal(true) }), object({
	fluent: literal(false),
	reason: NotFluent
})]);
object({
	id: string(),
	storyId: string(),
	facet: Facet,
	state: _enum([
		"drawn",
		"answering",
		"answered",
		"abandoned"
	]),
	drawKind: DrawKind,
	seed: number(),
	ownQuestion: string().nullable(),
	drawnAt: number(),
	startedAt: number().nullable(),
	answeredAt: number().nullable(),
	day: date().nullable(),
	elapsedMs: number().min(0),
	mode: AnswerMode,
	text: string(),
	selfRating: Rating.nullable(),
	judgment: Judgment.nullable(),
	fluency: Fluency.nullable()
});
// src/core/follow-up/follow-up.ts
var FollowUp = object({
	dimension: Dimension,
	facet: Facet,
	quote: string(),
	text: string(),
	place: Span,
	wordingId: string()
});
// src/core/round/round.ts
var RoundShape = _enum(["prompt-led", "candidate-led"]);
var RoundPhase = _enum([
	"opening",
	"telling",
	"follow-ups",
	"pivot",
	"own-questions",
	"over"
]);
var RoundMinutes = union([literal(15), literal(45)]);
var RehearsedQuestion = object({
	question: string(),
	facet: AnswerFacet.nullable(),
	dimension: Dimension.nullable()
});
var RoundSetup = object({
	seed: number(),
	minutes: RoundMinutes,
	shape: RoundShape.nullable(),
	level: _enum(levels),
	anchorKind: PromptKind.nullable(),
	anchorText: string().nullable(),
	pivotKind: PromptKind.nullable(),
	storyId: string().nullable(),
	weakFacets: array(Facet),
	recentPromptIds: array(string()),
	asked: array(FollowUp.pick({
		text: true,
		dimension: true,
		facet: true,
		quote: true,
		wordingId: true
	})),
	rehearsed: array(RehearsedQuestion),
	mostFollowUps: int().min(0).nullable(),
	pressesPivot: boolean()
});
var RoundAnswer = object({
	text: string(),
	mode: AnswerMode,
	endedAt: number(),
	endedBy: _enum([
		"person",
		"interviewer",
		"time"
	]),
	overall: number().nullable()
});
var exchangeKinds = [
	"opening",
	"anchor",
	"follow-up",
	"press",
	"second-anchor",
	"pivot",
	"pivot-press",
	"pivot-follow-up",
	"own-question"
];
var Nudge = object({
	at: number(),
	line: string()
});
var Exchange = object({
	kind: _enum(exchangeKinds),
	lead: string(),
	question: string(),
	facet: AnswerFacet.nullable(),
	dimension: Dimension.nullable(),
	quote: string(),
	wordingId: string(),
	promptKind: PromptKind.nullable(),
	askedAt: number(),
	answer: RoundAnswer.nullable(),
	writtenDown: boolean(),
	nudge: Nudge.nullable().default(null)
});
var StandStill = object({
	from: number(),
	to: number()
});
var RoundState = object({
	setup: RoundSetup,
	shape: RoundShape,
	phase: RoundPhase,
	startedAt: number(),
	lastAt: number(),
	stands: array(StandStill),
	exchanges: array(Exchange),
	endedEarly: boolean()
});
var At = number();
discriminatedUnion("kind", [
	object({
		kind: literal("answered"),
		at: At,
		text: string(),
		mode: AnswerMode
	}),
	object({
		kind: literal("nudged"),
		at: At,
		text: string(),
		mode: AnswerMode
	}),
	object({
		kind: literal("interrupted"),
		at: At,
		text: string(),
		mode: AnswerMode
	}),
	object({
		kind: literal("resumed"),
		at: At,
		lastSeenAt: At
	}),
	object({
		kind: literal("ended"),
		at: At
	}),
	object({
		kind: literal("time-up"),
		at: At,
		text: string(),
		mode: AnswerMode
	})
]);
// src/core/json-line.ts
function readJsonLine(schema, json, line) {
	let data;
	try {
		data = JSON.parse(json);
	} catch (error) {
		return {
			kind: "not-json",
			line,
			what: error instanceof Error ? error.message : "not JSON"
		};
	}
	const parsed = schema.safeParse(data);
	if (parsed.success) return {
		kind: "read",
		value: parsed.data
	};
	const issue = parsed.error.issues[0];
	const path = issue?.path.join(".") ?? "";
	return {
		kind: "not-a-line",
		line,
		what: `${path === "" ? "the line" : path}: ${issue?.message ?? "not valid"}`
	};
}
// src/core/round/play-script.ts
var ScriptedCandidate = object({
	id: union([string(), number()]),
	level: _enum(levels).nullish(),
	opening_answer: string().nullish(),
	anchor: string().nullish(),
	anchor_kind: PromptKind.nullish().catch(null),
	telling: string(),
	answers_to_follow_ups: array(string()),
	pivot_kind: PromptKind.nullish().catch(null),
	pivot_answer: string().nullish()
});
var wordsAMinute = 145;
function playScript(candidate, seed) {
	const setup = {
		seed,
		minutes: 45,
		shape: "prompt-led",
		level: candidate.level ?? "senior",
		anchorKind: candidate.anchor_kind ?? null,
		anchorText: candidate.anchor ?? null,
		pivotKind: candidate.pivot_kind ?? null,
		storyId: null,
		weakFacets: [],
		recentPromptIds: [],
		asked: [],
		rehearsed: [],
		mostFollowUps: candidate.answers_to_follow_ups.length,
		pressesPivot: false
	};
	const followUps = [...candidate.answers_to_follow_ups];
	let state = beginRound(setup, 0);
	while (state.phase !== "over") {
		const text = sayNext(state, candidate, followUps);
		const at = state.lastAt + Math.ceil(countWords(text ?? "") / wordsAMinute * 6e4);
		const step = advanceRound(state, text === null ? {
			kind: "ended",
			at
		} : {
			kind: "answered",
			at,
			text,
			mode: "typed"
		});
		if (step.kind !== "advanced") break;
		state = step.state;
	}
	return state;
}
function sayNext(state, candidate, followUps) {
	switch (state.phase) {
		case "opening": return candidate.opening_answer ?? "";
		case "telling": return candidate.telling;
		case "follow-ups": return followUps.shift() ?? "";
		case "pivot": return candidate.pivot_answer ?? null;
		case "own-questions":
		case "over": return null;
	}
}
var countWords = (text) => text.split(/\s+/).filter((word) => word !== "").length;
// src/core/round/round-lines.ts
function playLine(json, line) {
	const read = readJsonLine(ScriptedCandidate, json, line);
	if (read.kind !== "read") return read;
	const { ruling, drop, notes, openingNote } = reviewRound(playScript(read.value, seedOf(read.value)));
	return {
		kind: "played",
		value: {
			id: read.value.id,
			verdict: ruling?.verdict ?? null,
			cannotTell: ruling?.cannotTell ?? false,
			drop: drop?.drop ?? null,
			concern: ruling?.concern ?? "",
			wouldHaveChanged: ruling?.wouldHaveChanged ?? null,
			openingNote,
			notes: notes.map(toLineNote)
		}
	};
}
function seedOf({ id }) {
	let value = 2166136261;
	for (const unit of String(id)) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 16777619);
	return value >>> 0;
}
function toLineNote(note) {
	const { kind, question, pressedOn, facet, askedAt, tookMs, overall, remarks } = note;
	const evidenced = note.evidenced.map(({ dimension, quote }) => ({
		dimension,
		quote
	}));
	const { contradictions } = note;
	return {
		kind,
		question,
		quote: pressedOn,
		facet,
		askedAt,
		tookMs,
		overall,
		evidenced,
		remarks,
		contradictions
	};
}
// eval/numbers.ts
function createNumbers(seed) {
	let state = seed >>> 0;
	return { below(limit) {
		state = state + 1831565813 >>> 0;
		let value = Math.imul(state ^ state >>> 15, state | 1);
		value ^= value + Math.imul(value ^ value >>> 7, value | 61);
		return ((value ^ value >>> 14) >>> 0) % limit;
	} };
}
// eval/rounds.ts
var names = {
	rounds: "shared",
	own: "own, written blind",
	"own-2": "own, written after the rules"
};
var randomRounds = 1e3;
function readRounds(file) {
	const path = join(process.cwd(), "test/fixtures/rounds", `${file}.jsonl`);
	return readFileSync(path, "utf8").trim().split("\n").map((line) => {
		const result = playLine(line, 1);
		if (result.kind !== "played") throw new Error(`${file}: ${result.what}`);
		return {
			script: JSON.parse(line),
			played: result.value
		};
	});
}
function stepsOff(script, { verdict }) {
	if (verdict === null) return verdicts.length;
	return Math.abs(verdicts.indexOf(verdict) - verdicts.indexOf(script.verdict));
}
function roundRows() {
	const rows = [];
	const texts = [];
	for (const [file, name] of Object.entries(names)) {
		const rounds = readRounds(file);
		const count = (right) => `${rounds.filter(right).length} of ${rounds.length}`;
		rows.push([
			`scripted rounds, ${name}: verdict within one step`,
			"≥ 9 of 10",
			count(({ script, played }) => stepsOff(script, played) <= 1)
		]);
		rows.push([
			"  the very verdict",
			"",
			count(({ script, played }) => stepsOff(script, played) === 0)
		]);
		rows.push([
			"  cannot tell",
			file === "rounds" ? "10 of 10" : "",
			count(({ script, played }) => script.cannot_tell === played.cannotTell)
		]);
		for (const { script } of rounds) texts.push(...[
			script.telling,
			...script.answers_to_follow_ups,
			script.pivot_answer
		].map(shorten));
	}
	const { same, resumed } = replayRandomRounds(texts);
	rows.push([
		"random rounds, played twice the same",
		"100 %",
		`${same} of ${randomRounds}`
	]);
	rows.push([
		"  taken up at a random event, the same",
		"100 %",
		`${resumed} of ${randomRounds}`
	]);
	return rows;
}
var shorten = (text) => text.split(" ").slice(0, 40).join(" ");
function replayRandomRounds(texts) {
	const numbers = createNumbers(4);
	let same = 0;
	let resumed = 0;
	for (let round = 0; round < randomRounds; round++) {
		const setup = randomSetup(numbers.below);
		const events = randomLog(numbers.below, texts);
		const whole = replayRound(setup, 0, events);
		const review = reviewRound(whole);
		const isSame = (other) => isDeepStrictEqual(other, whole) && isDeepStrictEqual(reviewRound(other), review);
		same += Number(isSame(replayRound(setup, 0, events)));
		const cut = numbers.below(events.length + 1);
		const kept = RoundState.parse(JSON.parse(JSON.stringify(replayRound(setup, 0, events.slice(0, cut)))));
		const after = events.slice(cut).reduce((state, event) => {
			const step = advanceRound(state, event);
			return step.kind === "advanced" ? step.state : state;
		}, kept);
		resumed += Number(isSame(after));
	}
	return {
		same,
		resumed
	};
}
function randomSetup(below) {
	return {
		seed: below(2 ** 32),
		minutes: below(2) === 0 ? 15 : 45,
		shape: null,
		level: levels[below(levels.length)] ?? "senior",
		anchorKind: null,
		anchorText: null,
		pivotKind: null,
		storyId: null,
		weakFacets: below(2) === 0 ? [] : ["handoff", "lesson"],
		recentPromptIds: [],
		asked: [],
		rehearsed: [],
		mostFollowUps: null,
		pressesPivot: true
	};
}
function randomLog(below, texts) {
	let at = 0;
	return Array.from({ length: 6 + below(6) }, () => {
		const before = at;
		at += below(24e4);
		const chance = below(20);
		if (chance === 0) return {
			kind: "resumed",
			at,
			lastSeenAt: before
		};
		if (chance === 1) return {
			kind: "ended",
			at
		};
		const mode = below(12) === 0 ? "spoken" : "typed";
		const text = mode === "spoken" ? "" : texts[below(texts.length)] ?? "";
		return {
			kind: chance === 2 ? "interrupted" : "answered",
			at,
			text,
			mode
		};
	});
}
// scratch-x/rounds.ts
for (const r of roundRows()) console.log(r.join(" | "));
export {};
