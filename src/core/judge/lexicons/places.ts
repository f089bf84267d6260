import { wordList } from '../../text/word-list.ts'

/** Nouns for a place where a scene can stand. Provenance: written for this project. */
export const placeNouns = wordList(`
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
`)
