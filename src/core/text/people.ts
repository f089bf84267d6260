import { wordList } from './word-list.ts'

/** Nouns for one person by role or relation. Provenance: written for this project from occupations and kinship. */
export const roleNouns = wordList(`
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
`)

/** Nouns for a group that can act without anybody in it being named. Same provenance. */
export const groupNouns = wordList(`
team, teams, group, company, organisation, organization, management, leadership, department, business, side, committee,
board, council, office, staff, people, folks, stakeholders, colleagues, engineers, developers, users, customers,
clients, everyone, everybody, members, operations, finance, legal, marketing, sales, security, support, ops, qa,
unit, crew, camp, vendor, regulator, authority, ministry, coworkers, teammates, classmates, employees, managers,
students, parents, users, guys, others
`)

/** Places that are hardly ever anybody's name. Provenance: capitals and large cities, written down for this project. */
export const placeNames = wordList(`
london, paris, berlin, munich, hamburg, cologne, frankfurt, stuttgart, vienna, zurich, zürich, geneva, basel, bern, rome, milan, turin, naples, venice, madrid, barcelona, seville, lisbon, porto, dublin, cork,
belfast, edinburgh, glasgow, cardiff, leeds, manchester, liverpool, birmingham, bristol, sheffield, nottingham, newcastle, oslo, bergen, trondheim, stockholm, gothenburg, malmö, copenhagen, aarhus, helsinki, tampere, turku,
reykjavik, amsterdam, rotterdam, utrecht, hague, antwerp, brussels, ghent, luxembourg, warsaw, krakow, gdansk, prague, brno, bratislava, budapest, bucharest, sofia, athens, istanbul, ankara, kyiv, riga, vilnius, tallinn,
zagreb, ljubljana, belgrade, moscow, cairo, lagos, nairobi, accra, johannesburg, mumbai, delhi, bangalore, bengaluru, chennai, hyderabad, pune, kolkata, dhaka, karachi, lahore, dubai, doha, riyadh, jerusalem, beijing, shanghai, shenzhen,
tokyo, osaka, kyoto, seoul, singapore, jakarta, manila, bangkok, hanoi, sydney, melbourne, perth, auckland, toronto, montreal, vancouver, ottawa, boston, chicago, seattle, denver, dallas, houston, atlanta, miami, portland, philadelphia,
detroit, minneapolis, baltimore, oakland, mexico, lima, bogota, santiago, norway, sweden, denmark, finland, iceland, ireland, scotland, wales, england, britain, germany, france, spain, portugal, italy, switzerland, austria, belgium, holland,
netherlands, poland, hungary, romania, bulgaria, greece, turkey, ukraine, russia, egypt, nigeria, ghana, kenya, india, china, japan, korea, thailand, vietnam, australia, canada, brazil, argentina, chile, peru, colombia, europe, asia, africa, america
`)

/** Titles that stand before a name. */
export const titles = wordList(
  'mister, mr, mrs, ms, miss, dr, doctor, professor, sister, frau, herr, monsieur, madame, sir',
)
