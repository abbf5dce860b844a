"""Near-synonyms of English that people ask with, for the cues and names of any pack.

A line is a group: phrases that may stand for each other when somebody asks about a thing, with commas between them and
a semicolon between word classes (verbs; nouns; adjectives). Inflected forms need no mention. After a colon stand kinds of
what the group means: who asks when a picture was painted asks when it was made, but not the other way round. A group stands in the
domain of the values that its words ask for, because a word has other synonyms in others: the "seat" of a company is
its headquarters, the "seats" of a hall are its capacity. No group holds two words that a question could tell apart:
what is founded is not funded, a member is no observer.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from bot.records import dataclass


class Domain(Enum):
    """What the words of a group ask for."""

    WHEN = "dates"
    WHO = "people and bodies"
    WHERE = "places"
    WHAT = "texts and names"
    FIGURE = "figures and money"
    THING = "nouns in names"
    ADJECTIVE = "anything"


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that may stand for each other."""

    classes: tuple[tuple[str, ...], ...]
    """By word class."""
    kinds: tuple[str, ...]
    """What is said for these, but not for each other, nor these for it."""

    @property
    def phrases(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(phrase for phrases in (*self.classes, self.kinds) for phrase in phrases)


@cache
def groups(domain: Domain) -> tuple[Group, ...]:
    """Give the groups of a domain."""
    return tuple(map(_read, _GROUPS[domain].strip().split("\n")))


@cache
def phrases(domain: Domain) -> frozenset[str]:
    """Give all phrases of a domain."""
    return frozenset(phrase for group in groups(domain) for phrase in group.phrases)


@cache
def heads(domain: Domain) -> frozenset[str]:
    """Give the first phrase of each group of a domain: what its things are most plainly called."""
    return frozenset(group.classes[0][0] for group in groups(domain))


def is_only_for(phrase: str, head: str, domain: Domain) -> bool:
    """Say whether a phrase is a synonym of the head of a group and of nothing else in the domain."""
    return [group.classes[0][0] for group in groups(domain) if phrase in group.phrases] == [head]


def _read(line: str) -> Group:
    same, _, kinds = line.partition(":")
    return Group(tuple(_phrases(text) for text in same.split(";")), _phrases(kinds))


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(",") if phrase.strip())


_GROUPS = {
    Domain.WHEN: """
founded, established, set up, created, started, launched, formed, begun, instituted, came into being, came into existence, came about, got going, got started, conceived, constituted, brought into being, brought into existence, brought to life, brought into the world, called into being, called into existence, called to life, came to life, came into the world, saw the light of day, see the light of day, first saw the light, saw daylight, see daylight, first saw daylight, got off the ground, get off the ground, put together, set in motion, kicked off, came on the scene, appeared on the scene, sprang up, sprang into being, sprang into life, took shape, took form, commenced, originated, organized, organised, put on its feet, put on the map, got under way, made its debut, introduced; foundation, year founded, date founded, establishment, creation, formation, inception, beginnings, date of foundation, year of foundation, foundation date, foundation year, date of creation, date of establishment, founding date, founding year, starting year, start date, year established, genesis, origins, start, beginning, launch, inauguration, formation date, formation year, date set up, year set up, date it began, date of formation, year of formation, year of creation, year of establishment, year of launch, emergence, day one
incorporated, registered, chartered; incorporation, registration, date of incorporation
opened, inaugurated, opened its doors, first opened, started up, set up, launched, started, opened to the public, went into operation, went into service, began operating, started operating, open for business, came into operation, came into use, put into use, began business, opened up, welcomed its first visitors, threw open its doors, began to operate, started business; inauguration, opening date, date of opening, year opened, date opened, grand opening, opening day, opening ceremony, opening year, year of opening, launch, start of operations, commissioning
closed, shut, shut down, closed down, ceased, ceased operating, stopped operating, closed its doors, wound up, went out of business, wound down, shuttered, folded, went under, went bust, ended operations, was closed down, packed up, put up the shutters, locked its doors, called it a day, ceased business; closure, shutdown, closing date, date of closing, date of closure, end of operations, year of closing, shutting, end of business, last day
dissolved, disbanded, wound up, abolished, broken up, liquidated, ceased to exist, discontinued, scrapped, done away with, ceased to be, brought to an end, laid to rest, suppressed; dissolution, abolition, liquidation, end, winding up, demise, disbandment, breakup, break-up
ended, finished, stopped, ceased, came to an end, terminated, expired, ran out, wound up, drew to a close, drew to an end, was over, petered out, came to a close, came to a halt, ground to a halt, stopped for good; end, finish, termination, end date, expiry, close, expiration, last day, final day
began, started, commenced, got under way, kicked off, set in, set off, opened, broke out, came about, was launched, took off, launched; beginning, start, commencement, start date, starting date, onset, kick-off, outset, opening, outbreak, launch
built, constructed, erected, put up, raised, assembled, built up, reared, thrown up; construction, erection, date of construction, year of construction, construction date, construction year, building date, building year, year built, date built, erection date
completed, finished, ready; completion, date of completion, completion date, year of completion
made, created, produced, crafted, manufactured, fabricated, fashioned; creation, production, manufacture, date of creation, year of creation, creation date, year of manufacture, date made, year made: painted, drawn, carved, sculpted, woven, cast, built, constructed, executed
written, composed, penned, authored, drafted, put on paper, put to paper, set down, scripted, penned down; composition, date of writing, year of writing, drafting, authorship
published, released, issued, brought out, came out, appeared, put out, came to print, hit the shelves, hit the market, made public, went to press; publication, release, date of publication, publication date, release date, year of publication, year of release, publishing date, issue date
recorded, taped, filmed, shot; recording, filming, date of recording
broadcast, aired, shown, televised; airing, transmission, air date
premiered, first performed, first shown, first staged; premiere, first performance, debut, opening night
born, came into the world, life began, saw the light of day, see the light of day, given birth, delivered; birth, birthday, birth date, date of birth, day of birth, year of birth, birth year, nativity, date he was born, date she was born
died, dead, passed away, deceased, perished, passed on, life ended, lost his life, lost her life, breathed his last, breathed her last, met his death, met her death, met his end, met her end, kicked the bucket, expired, departed this life, succumbed, lost life; death, passing, demise, date of death, death date, year of death, day of death
killed, slain; killing
murdered, assassinated; murder, assassination
executed, put to death, hanged, beheaded; execution
buried, interred, laid to rest; burial, funeral, interment
married, wed, got married, tied the knot; marriage, wedding, wedding day, wedding date, date of marriage
engaged, betrothed; engagement, betrothal
divorced, split up, broke up; divorce, separation
baptized, baptised, christened; baptism, christening
joined, entered, signed for, signed, arrived, became a member, came on board, enlisted, enrolled, came to the club, came in, moved to, signed up, came aboard, became part, was admitted, got in, was accepted, acceded, took up membership, came over; joining date, date of joining, date joined, accession, entry, admission, entry date, arrival, membership start, joining year, year of joining, start date, member since, induction, admittance, start
left, departed, quit, went away, exited, resigned, moved away, stepped down, walked out, moved on, got out, bowed out, parted, walked away, dropped out, took leave; departure, exit, leaving date, date left, date of departure, resignation, end date, withdrawal, parting
withdrew, pulled out, seceded, backed out; withdrawal, secession, pull-out
arrived, reached, landed; arrival, landing, date of arrival, arrival date
departed, set off, set out, sailed, left; departure, date of departure, departure date
retired, stopped working, went into retirement; retirement, retirement date
resigned, stepped down, quit, stood down; resignation
appointed, named, installed, nominated, designated, took office, took up office, sworn in, took over, was made, was picked, put in charge, took charge, assumed office, took the helm, took the reins, came into office, was selected; appointment, installation, nomination, swearing-in, inauguration, date of appointment, taking office, assumption of office, start of term
elected, voted in, chosen, won election; election, vote, election date, date of election
crowned, enthroned, took the throne, came to the throne, acceded; coronation, accession, enthronement
hired, employed, recruited, taken on, engaged, started work, started working; hiring, recruitment, hiring date, hire date, date of hire, start of employment
dismissed, fired, sacked, let go, removed, ousted, discharged; dismissal, sacking, removal, ouster
promoted, moved up, went up, advanced; promotion
relegated, demoted, went down, moved down, dropped down; relegation, demotion
graduated, finished school, got a degree, took a degree; graduation
concluded, signed, agreed, agreed upon, sealed, clinched, struck, reached, finalized, finalised, settled, drawn up, entered into, put their names to, put pen to, put their signatures to, put their signature to; conclusion, signing, signature, date of signing, signing date, date of signature, date of conclusion, sealing, finalization
signed, inked, undersigned; signature, signing date, date of signing, date of signature
adopted, passed, approved, enacted, voted, accepted, endorsed, carried, voted through, agreed to; adoption, approval, enactment, passage, date of adoption, endorsement
ratified, approved, confirmed; ratification, approval, confirmation
entered into force, came into force, took effect, became effective, came into effect, went into force, effective, kicked in, became binding, became law, became operative, became valid, became legally binding, came into operation, began to apply, started to apply, took legal effect, entered into effect, entered into operation, came in, became applicable, in effect, operative, binding; entry into force, effective date, date of entry into force, commencement, coming into force, start of validity, effective day, date it took effect
amended, revised, changed, modified, updated; amendment, revision, modification, update
repealed, revoked, annulled, rescinded, withdrawn; repeal, revocation, annulment
introduced, brought in, launched, came out, brought out, rolled out, put into use, first used; introduction, launch, rollout, launch date
announced, made public, declared, proclaimed, unveiled; announcement, proclamation, declaration
discovered, first seen, first observed, detected, spotted, uncovered, unearthed; discovery, detection, date of discovery, year of discovery, discovery date: found
invented, devised, developed, first made; invention, date of invention
patented; patent, patent date
acquired, obtained, procured, received, got hold of, get, came into the collection, came to the museum, joined the collection; acquisition, date of acquisition, acquisition date, year of acquisition, acquisition year
sold, sold off, disposed of; sale, disposal, date of sale, sale date
donated, given, gifted, presented, bequeathed; donation, gift, bequest, presentation
merged, fused, amalgamated, joined together, combined, united; merger, fusion, amalgamation
taken over, bought up, bought out; takeover, buyout: bought, acquired, acquisition
went public, listed, floated, got listed, listed on the stock exchange; flotation, listing, ipo, stock market launch, initial public offering
nationalized, nationalised, taken over by the state; nationalization, nationalisation
privatized, privatised, sold off; privatization, privatisation
restored, repaired, renovated, refurbished, mended, conserved, overhauled, fixed, redone, reconditioned, refitted, modernized; restoration, repair, renovation, refurbishment, conservation, overhaul, refit, modernization, restoration date
rebuilt, reconstructed, built again, re-erected; reconstruction, rebuilding
enlarged, extended, expanded, added to, made bigger, widened, increased; enlargement, extension, expansion, annex built
converted, transformed, turned into, rebuilt as; conversion, transformation
electrified; electrification
automated, unmanned, automatized, made automatic, went automatic, went unmanned, no longer manned, lost its keepers; automation, automatization, end of manning
damaged, harmed, hurt, broken, impaired; damage, harm
destroyed, wrecked, ruined; destruction: razed, burnt down, demolished
demolished, knocked down, pulled down, torn down, razed; demolition
burnt, burned, burnt down, caught fire, went up in flames; fire, blaze
flooded, inundated; flood, flooding, inundation
sank, went down, foundered, was wrecked, ran aground, was lost, went to the bottom, capsized, was sunk, ended up on the rocks, broke up; sinking, shipwreck, wreck, loss, wrecking, stranding
stolen, robbed, taken, went missing; theft, robbery
lit, lighted, first lit, switched on, illuminated, first shone, turned on, lit up, began to shine, started to shine, came on, went on, put on, flicked on, went into service, first came on, first switched on, kindled; lighting, first lighting, illumination, switch-on
decommissioned, taken out of service, put out of service, withdrawn from service, mothballed, retired, switched off, turned off, put out, extinguished, went dark, shut off, snuffed out; decommissioning, switch-off, retirement, extinction, shutdown
commissioned, put into service, entered service, went into service, came into service; commissioning, entry into service
moved, relocated, transferred, resettled, changed address, shifted, switched, upped sticks, changed location; move, relocation, transfer, change of address, shift, relocation date
renamed, given a new name, rechristened, got a new name, changed its name, rebranded, retitled, took a new name; renaming, name change, change of name, rebranding, new name
awarded, received, won, honoured with, granted; award
won, triumphed, gained; victory, win, triumph
lost, defeated, beaten; defeat, loss
won, won the title, won the league, won the championship, won a title, crowned champions, became champions, champions, champion; title, titles, league title, league titles, championship, championships, titles won, championships won
first title, first championship, first trophy, first cup, maiden title, won its first championship, won the first title
captured, conquered, taken, seized, fell; capture, conquest, fall, seizure
liberated, freed, released, set free; liberation, release
attacked, raided, assaulted; attack, raid, assault
declared, proclaimed; declaration, proclamation
independent, became independent, gained independence, got independence, broke away; independence, date of independence, independence day
settled, colonized, first settled, first inhabited, populated; settlement, colonization
visited, called at, came to see; visit
inspected, checked, examined; inspection, check, examination, last inspection
measured, surveyed, gauged; measurement, survey
planted, sown, put in; planting
listed, protected, put under protection, registered as a monument; listing, protection
consecrated, dedicated, blessed, hallowed; consecration, dedication
held, took place, happened, occurred, staged, organized, came off, went ahead, ran, was on, came about, unfolded; date, event date, occasion, timing, time
scheduled, planned, due, set for; schedule, due date, planned date
expired, ran out, lapsed, ended; expiry, expiration, expiry date, end of validity
renewed, extended, prolonged; renewal, extension, prolongation
delivered, handed over, supplied; delivery, handover, delivery date
ordered, commissioned, placed an order; order date, date of order
paid, settled; payment, payment date
updated, refreshed, last changed, last modified; last update, update
debuted, made his debut, made her debut, first played, first appeared, first game; debut, first match, first appearance
harvested, picked, gathered; harvest
hatched, bred; hatching
launched, set afloat, first put to sea, ran down the slipway; launching, date of launch, launch date
registered, enrolled, signed up, recorded; registration, enrolment, registration date
arrested, detained, jailed, imprisoned, taken into custody; arrest, detention, imprisonment
released, freed, let out, set free; release
""",
    Domain.WHO: """
drummer, drums, percussionist, on drums, drumming, drum kit, behind the drums
percussionist, percussion, drummer
guitarist, guitar, guitar player, on guitar, guitars
lead guitarist, lead guitar, guitarist, guitar player
bassist, bass, bass player, bass guitarist, bass guitar, on bass, bass players
bass guitarist, bass guitar, bass, bassist, bass player
keyboardist, keyboards, keyboard player, keyboard, keys, on keyboards, on keys
pianist, piano, piano player, on piano
organist, organ
violinist, violin, fiddle, fiddler, violin player, on violin
cellist, cello, cello player
flautist, flute, flutist
saxophonist, saxophone, sax, sax player, saxophone player, on sax
trumpeter, trumpet, trumpet player
vocalist, vocals, singer, sang, singing, sings, lead singer, frontman, frontwoman, front man, on vocals
lead singer, lead vocals, singer, vocalist, lead vocalist, sang, sings, singing, sang lead, frontman, frontwoman, front man, vocals, main singer, on vocals
singer, vocalist, sang, sings, lead singer, vocals, lead vocals, frontman
founded by, established by, set up by, created by, started by, launched by, formed by, brought into being by, called into being by, organized by, organised by, brains behind, the brains behind, fathered by; founder, creator, originator, initiator, founding father, founding mother, established, set up, created, started, launched
chairman, chairwoman, chairperson, chair, chaired, presiding officer, chaired by, head of the board, board chairman
chair, chairman, chairwoman, chairperson, chaired, chaired by
boss, head, leader, chief, director, manager, in charge, at the helm, at the top
chief, head, leader, boss, headman, chieftain
president, head, leader, runs, run by, presided, presides over, headed by, led by
head, leader, chief, boss, director, leads, led by, headed by, runs, run by, in charge, at the head, at the helm, at the top, manages, directs, top person
director, head, boss, chief, manager, leader, directs, directed by, runs, run by, heads, headed by, leads, led by, in charge, manages, managed by, managing director, at the helm, at the head, at the top
manager, head, boss, chief, director, leader, runs, run by, heads, headed by, leads, led by, in charge, manages, managed by, supervisor, in command, at the head, at the helm
chief executive, ceo, chief executive officer, managing director, boss, head, runs, run by, heads, headed by, leads, led by, in charge, top manager, at the helm, at the top, general manager, executive director
secretary general, secretary-general, general secretary, chief administrator
deputy, vice, second in command, number two, stand-in
coach, trainer, head coach, manager, trained, trains, coached by, trained by, coaches
captain, skipper, team captain, skippered by, captained by
commander, commanding officer, commanded by, in command, led by
keeper, custodian, caretaker, warden, curator, looked after, looks after, kept by, tended, tends, minded, guardian
curator, keeper, curated by, conservator
mayor, head of the town, town leader, mayoress
governor, head of the province
minister, secretary of state, government minister
king, monarch, ruler, sovereign
queen, monarch, ruler, sovereign
ruler, monarch, sovereign, king, queen, reigned, ruled by
owner, proprietor, possessor, holder, owns, owned by, belongs to, in the hands, property of, possesses, in possession, belonging to, possessor of, has it, in whose hands, whose property, has title
landlord, landlady, lessor, letter, owner
tenant, lessee, renter, occupant, rents, rented by
occupant, resident, inhabitant, lives, occupies, occupied by, dweller
operator, run by, operated by, runs, operates, managed by, manages, operating company, looks after, in charge of, administers, administered by, responsible for, responsible, takes care of
parent company, parent, holding, holding company, mother company, owner
subsidiary, daughter company, branch
architect, designer, designed by, designed, drew up, drew the plans, planned by, drawn by, master builder, brains behind, the brains behind, mastermind, creator, thought up by, conceived by
designer, designed by, creator, architect, drawn by, designed
builder, built by, constructed by, erected by, put up by, constructor, contractor, built, constructed, put together by, assembled by, responsible for building, built it, put it up, behind the building of, mastermind, brains behind, the brains behind
engineer, engineered by, technical designer, built by, designed by, planned by, brains behind, the brains behind, mastermind, technician
maker, manufacturer, made by, built by, produced by, producer, manufactured by, constructed by, built, produced, makes, made it
manufacturer, maker, producer, made by, built by, produced by, manufactured by
author, writer, written by, penned by, wrote, authored by, writes, composed by, brains behind, pen behind, from the pen of
writer, author, written by, penned by, screenwriter
editor, edited by, redactor
publisher, published by, issued by, brought out by, publishing house
translator, translated by, translated, rendered by
illustrator, illustrated by, drawn by, pictures by
composer, composed by, written by, music by, wrote the music
lyricist, words by, lyrics by
singer, vocalist, sung by, performer, performed by
performer, performed by, played by, artist, interpreter
artist, painter, creator, maker, sculptor, painted by, painted, made by, created by, sculpted by, carved by, drawn by, author, made, craftsman
painter, artist, painted by, painted
sculptor, carver, sculpted by, carved by, sculpted, carved
photographer, photographed by, photo by, picture by, taken by
inventor, invented by, devised by, creator, developer
developer, developed by, created by, made by, programmer, builder
discoverer, discovered by, found by, first seen by, discovered, finder
finder, found by, discoverer, discovered by
donor, giver, donated by, given by, gave, donated, benefactor, presented by, gift of, gifted by, bequeathed by
sponsor, backer, patron, sponsored by, backed by, funded by, financed by, paid for, funder, supporter, benefactor
patron, sponsor, backer, benefactor, supporter, protector
funder, financier, funded by, financed by, paid for, backer, paid by
investor, backer, shareholder, financier, stakeholder
buyer, purchaser, bought by, purchased by, acquired by, bought, customer
seller, vendor, sold by, sold
supplier, provider, supplied by, provided by, delivered by, vendor
customer, client, buyer, purchaser
employer, works for, employed by, worked for
employee, worker, staff member, member of staff
colleague, coworker, co-worker, workmate
partner, associate, ally, teammate, works with, collaborator, companion, cooperates with, collaborates with, joins forces with, teams up with, sides with, hand in hand with, alongside, in league with, allied with, liaises with, deals with, coworker, works together with, works alongside
spouse, partner, married to, husband or wife, wedded to, other half
wife, spouse, married to, woman he married
husband, spouse, married to, man she married
father, dad, papa, daddy
mother, mum, mom, mama, mummy
parents, mother and father, mum and dad, mom and dad
child, kid, offspring, son or daughter
children, kids, offspring, sons and daughters
son, boy
daughter, girl
brother, sibling
sister, sibling
siblings, brothers and sisters
grandfather, granddad, grandpa
grandmother, grandma, granny
ancestor, forefather, forebear
heir, inheritor, successor to the throne
teacher, instructor, taught by, tutor, teaches, schoolteacher, professor
student, pupil, taught, learner, disciple
mentor, adviser, advisor, guide
doctor, physician, medic
lawyer, attorney, solicitor, barrister, counsel
judge, magistrate, justice
priest, clergyman, pastor, parson, vicar, minister
bishop, prelate
saint, patron saint, holy person
host, presenter, compere, moderator, hosted by, presented by, anchor
organizer, organiser, organized by, organised by, arranged by, staged by
speaker, lecturer, talker, orator
guest, visitor, invitee
winner, champion, victor, won by, winning team, first place, won, who came first
runner-up, second place, second-placed, who came second, beaten finalist
loser, defeated, beaten
opponent, rival, adversary, competitor, opposing team, other team, played against
competitor, rival, contender
top scorer, best scorer, leading scorer, leading goalscorer, top goalscorer, highest scorer, most goals, top goal scorer, best goalscorer
scorer, goalscorer, scored by
referee, umpire, ref, match official
player, team member, footballer
pilot, aviator, flyer, flown by
driver, driven by, chauffeur, drove
rider, ridden by, jockey
sailor, seaman, seafarer, mariner
crew, crew members, ship's company, men on board
victim, casualty, person killed, dead, those killed, who perished, sufferer
killer, murderer, killed by, murdered by, assassin
attacker, assailant, attacked by
enemy, foe, opponent
witness, onlooker, eyewitness, bystander
observer, onlooker, watcher
participant, attendee, entrant, taking part, took part
passenger, traveller, traveler, rider
contact, contact person, person to contact, whom to contact
spokesperson, spokesman, spokeswoman, press officer, speaks for
secretary, clerk
treasurer, bursar, cashier, looks after the money
accountant, bookkeeper
nurse, carer
gardener, groundskeeper, groundsman
cook, chef, cooks
successor, follower, next holder, replaced by, followed by
predecessor, previous holder, forerunner, preceded by
appointed by, named by, chosen by, nominated by
elected by, voted in by, chosen by
signatory, signer, signed by
namesake, named after, called after, eponym
voice, voiced by, spoken by
conductor, conducted by, bandleader, music director
producer, produced by
film director, directed by, filmmaker, director
cast, actors, starring, stars, played by
breeder, bred by
grower, grown by, farmer
veterinarian, vet, animal doctor
restorer, restored by, conservator, repaired by
inspector, inspected by, examiner, checked by
""",
    Domain.WHERE: """
headquarters, head office, main office, seat, base, based, hq, central office, home base, main seat, corporate headquarters, headquartered, nerve centre, nerve center, center of operations, centre of operations, operational base, main building, directed from, run from, administered from, principal office, central offices, main premises, premises, offices
location, located, situated, position, site, place, lies, whereabouts, stands, to be found, spot, setting, sits, lies at, is set, set, found at, stationed, placed, parked, home, address, tucked away, nestles, where to find it: found
address, street address, postal address, street, located, where to find, how to get there, situated
site, place, location, spot, venue
venue, place, location, site, held at, hall, takes place
city, town, municipality, place, located, based
town, city, place, municipality, located
village, hamlet, settlement, place
country, nation, state, land, located, based
county, shire
region, area, district, part of the country
province, region
district, quarter, neighbourhood, neighborhood, part of town, borough, ward
neighbourhood, neighborhood, quarter, district
state, federal state
continent, part of the world
island, isle, islet
capital, capital city, seat of government, main city
birthplace, place of birth, born, native town, native city, city of birth, town of birth, native place, native, came into the world, saw the light of day, cradle, hailed from, came from
place of death, died, deathplace, where he died, where she died
burial place, grave, buried, resting place, place of burial, tomb, gravesite, final resting place
residence, home, lives, living, dwelling, abode, place of residence, resides, house, domicile
hometown, home town, native town
origin, place of origin, comes from, come from, provenance, country of origin, source, originates, originated, hails from
provenance, origin, comes from, source, place of origin
place of manufacture, made, manufactured, produced, place of production
place of discovery, discovered, findspot, find site, discovery site: found
destination, goes to, going to, bound for, heads for, ends up, arrives
departure point, leaves from, starts from, departs from, starting point, point of departure
terminus, end of the line, final stop, last stop
port, harbour, harbor, haven, docks
home port, port of registry, registered
stadium, ground, home ground, arena, pitch, playing field, sports ground, venue, plays its home games, plays
school, attended, educated, went to school, schooled, education, studied
university, studied, alma mater, attended, went to university, educated
church, parish, place of worship
hospital, clinic, infirmary
room, gallery, hall, chamber, space, exhibited, displayed, on display, on show, hangs, stands, kept, where to see
gallery, room, hall, exhibited
shelf, rack, place on the shelf
floor, storey, story, level
entrance, way in, door, entry
exit, way out
battlefield, scene of battle, fought
border, frontier, boundary
coast, shore, seaside, seashore
river, stream, waterway
lake, water, loch
mouth, flows into, empties into, ends
source, springs, rises, spring
route, way, line, course, runs, itinerary
stops, calls at, stations, stopping places
station, stop, railway station, train station
airport, airfield, aerodrome
branch, branch office, local office, outlet, agency
market, marketplace, sells
factory, plant, works, mill, production site, produced
warehouse, storehouse, depot, stored, store
storage, stored, kept, storage place
archive, archives, record office, kept
habitat, lives, found in, found living, environment, natural home
meeting place, meets, gathers, where they meet, assembles
parking, car park, parking lot, where to park
""",
    Domain.WHAT: """
crisis, emergency, upheaval; trouble, troubles, turmoil, unrest, turbulence
name, called, named, title, known as, designation, moniker, go as, goes as, go by, goes by, went by, answers to, answer to, appellation, denomination, dub, dubbed, termed, christened, style, styled, referred to as, refer to as, spoken of as, name of the game: label, handle, tag
title, name, called
nickname, moniker, byname, other name, pet name, known as, also called, sobriquet, informal name, nicknamed, also known as, popular name, handle, tag, affectionately called, affectionately known as, dubbed, short for, familiar name, cheeky name, everyday name
former name, previous name, old name, earlier name, original name, past name, formerly called, formerly known as, formerly named, used to be called, called before, prior name, was called, name before, prior title, earlier title, old title, went by before, previously called, previously known as, previously named, once called, once known as, originally called, originally named, originally known as, first called, name of old
full name, complete name, name in full
abbreviation, acronym, short form, short name, initials
motto, slogan, watchword, tagline, catchphrase, catchword, maxim, rallying cry, guiding phrase, device, battle cry
slogan, motto, tagline, catchphrase, strapline, advertising line
colour, color, hue, shade, tint
colours, colors, team colours, team colors, kit colours, strip, shirt colour, wear, play in
symbol, emblem, logo, badge, sign, crest
emblem, symbol, crest, badge, coat of arms, logo
flag, banner, ensign, colours
anthem, hymn, song, national song
nationality, citizenship, country of origin, nation, home country
citizenship, nationality, citizen
website, web address, url, homepage, web page, web site, internet address, site
language, tongue, spoken, speaks, speak, lingo, languages spoken, idiom
religion, faith, creed, belief, denomination
currency, money, legal tender, coin
material, made of, made from, made out of, substance, medium, consists of, built of, composed of, fabric, stuff, what it is made of, put together from, constructed from, constructed of, manufactured from, fashioned from, fashioned of, cut from, cast from, carved from, ingredients
medium, material, technique
technique, method, process, how it was made, way
style, manner, fashion, architectural style
genre, kind, type, sort, category, style
type, kind, sort, category, class, form, variety
category, class, type, kind, group, sort
shape, form, figure, outline
position, role, plays as, place in the team, playing position, post, job, part
role, function, part, job, position, task, duty
job, occupation, profession, work, trade, does for a living, employment, career, line of work, vocation, calling
profession, occupation, job, trade, line of work, career, does for a living, vocation, work
office, post, position, job
rank, grade, position, level
degree, qualification, diploma, academic degree
field, area, subject, discipline, domain, branch, line of work
subject, topic, theme, matter, what it is about, deals with
topic, subject, theme, what it is about
industry, sector, branch, line of business, business, field, trade
sector, industry, branch, line of business
product, goods, article, merchandise, makes, produces, manufactures, sells
main product, main goods, chief product, makes, produces, manufactures, mainly makes, mainly produces, principal product, core product, sells
products, goods, articles, wares, merchandise, makes, produces, sells, manufactures
service, services offered, offers, provides
services, offers, provides, on offer, services offered
brand, make, trademark, trade name
model, version, make
contents, content, contains, inside, holds
ingredients, components, contents, made of, made from, constituents
parts, components, pieces, elements
equipment, gear, kit, outfit
facilities, amenities, equipment, services
features, characteristics, properties, traits
attractions, sights, places of interest, things to see, landmarks
sights, attractions, places of interest, things to see, landmarks
speciality, specialty, specialism, special field, specialization, expertise, known for, famous for
hobby, pastime, leisure activity, interest, spare time
diet, food, eats, feeds on, nourishment, lives on
food, eats, diet, meals
prey, hunts, feeds on, eats
cargo, freight, load, carries, goods carried
fuel, runs on, powered by, energy source
power, powered by, drive, engine
engine, motor, drive, powered by
weapon, arms, armament, armed with
armament, weapons, arms, guns, armed with
purpose, aim, goal, objective, object, intention, meant for, for what, what for, mission
aim, goal, objective, purpose, target, intention, object, mission
mission, purpose, task, aim, goal, mandate, job
goal, aim, objective, target, purpose
objective, aim, goal, purpose, target
task, job, duty, function, assignment, responsibility, work
duties, tasks, responsibilities, obligations, functions
responsibility, duty, task, responsible for, in charge of
function, role, purpose, task, use, used for
use, used for, usage, purpose, function, application
cause, reason, caused by, why, origin, due to
reason, cause, why, motive, grounds
effect, result, consequence, outcome, impact
result, outcome, score, final score, end result
outcome, result, consequence
consequence, result, effect, outcome
achievement, accomplishment, feat, success, merit
award, prize, honour, honor, distinction, medal, awarded, decoration
awards, prizes, honours, honors, distinctions, medals, won, trophies
prize, award, trophy, won
trophy, cup, prize, title
record, best performance, best mark
status, state, condition
condition, state, shape, state of repair
legal form, legal status, company form, kind of company
description, account, portrait, what is it like
summary, overview, synopsis, abstract, outline
plot, story, storyline, what happens
story, tale, plot, narrative
characters, figures, persons in the story
history, past, story, background
background, history, origins, past
note, remark, comment, annotation
remarks, notes, comments, observations
rule, regulation, law, provision
rules, regulations, laws, provisions
treaty, agreement, accord, pact, convention
agreement, accord, treaty, pact, deal, arrangement
constitution, charter, statutes, basic law, founding document
law, act, statute, legislation
decision, ruling, resolution, decided
verdict, judgment, judgement, ruling
sentence, punishment, penalty
crime, offence, offense, felony
party, political party, political group
ideology, political orientation, beliefs
government, administration, regime
form of government, system of government, political system
team, club, side, squad
former club, previous club, last club, old club, earlier club, previous team, last team, former team, old team, earlier team, came from, team before, came over from
club, team, side
league, division, competition
competition, contest, tournament, championship
sport, discipline, game
foot, preferred foot, stronger foot
shirt number, jersey number, squad number, number on the shirt, kit number
open to the public, open to public, accessible, open to visitors, public access
instrument, plays, musical instrument
band, group, ensemble
album, record, lp
label, record label, record company
platform, system, runs on
platforms, systems, operating systems, runs on, run on, works on, available on, available for, runs under
new features, new, novelties, innovations, additions, news, introduced, added, brought, brought in, came with, introduces, introduction
signed from, came from, come from, bought from, joined from, arrived from, transferred from, previous club, old club, former club, last club
licence, license, licensed under, permit
format, form, layout, size
series, sequence, set
collection, holdings, collections
exhibition, show, display, exhibit
exhibits, objects, pieces on show, items on display
class, category, grade
species, kind, breed, type of animal
breed, race, kind, variety
family, kin, relatives
gender, sex
hair colour, hair color, colour of hair
eye colour, eye color, colour of eyes
disease, illness, sickness, ailment, disorder
symptom, sign, complaint
cure, remedy, treatment, therapy
treatment, therapy, cure
cause of death, died of, reason of death, what killed
allergy, intolerance
injury, wound, hurt
climate, weather
vegetation, plants, flora, plant life
wildlife, animals, fauna, animal life
landscape, scenery, terrain, countryside
soil, ground, earth
crops, harvest, produce, grown
resources, raw materials, natural resources, minerals
economy, business, trade
exports, exported goods, sells abroad
imports, imported goods, buys abroad
opening hours, opening times, hours, open, business hours, visiting hours, when is it open
hours, opening hours, opening times
day off, closing day, closed
schedule, timetable, plan
timetable, schedule, times
frequency, how often, interval
telephone, phone, phone number, telephone number, number to call
phone, telephone, phone number, telephone number
email, e-mail, mail address, email address, mail
signal, light signal, sign, characteristic
character, nature, temperament
partners, allies, works with, collaborators, associates, cooperates with
members, member states, who belongs
allies, partners, friends
neighbours, neighbors, borders on, adjacent countries, adjoining
donors, funders, contributors, givers, backers
sponsors, backers, funders, supporters
supporters, fans, backers, followers
fans, supporters, followers
departments, divisions, sections, units, branches
divisions, departments, sections, units
structure, organization, set-up, make-up, organised, organized
organs, bodies, institutions
programme, program, plan, agenda
agenda, programme, program, topics
project, undertaking, venture, scheme
projects, undertakings, ventures, schemes
activities, work, doings
activity, work, occupation
plans, intentions, projects
problem, trouble, issue, difficulty
problems, troubles, issues, difficulties
danger, risk, threat, hazard
dangers, risks, threats, hazards
accident, mishap, crash
access, how to get there, reached, way there, getting there
transport, transportation, means of transport
size, format
dimensions, measurements, size, proportions
inscription, writing, text, lettering, what is written on it
text, wording, words
signature, signed
technology, technique, system
method, procedure, technique, way
system, method, arrangement
training, education, schooling
education, schooling, training, studies
""",
    Domain.FIGURE: """
population, inhabitants, residents, people living, people live, live, number of people, number of inhabitants, number of residents, populace, dwellers, populous, inhabited by, souls, folk, heads, head count, people there, people resident, call home, call it home, people who live, people call home, living there, islanders, townspeople, townsfolk
inhabitants, population, residents, people living, people live, live, number of inhabitants, dwellers, souls, folk, heads, people there, call home, call it home, people call home
staff, employees, workers, personnel, workforce, headcount, people working, people work, work, works, staff members, members of staff, number of employees, number of staff, employed, manpower, on the payroll, people employed, hands, employs, crew, team, workpeople, staffers, staffing, staffing level, staff strength, staff size, staff count, workforce size, people on the books, on its books, on the books, people on its payroll, on its payroll, people it employs, people in its employ, in its employ, gives work to, gives jobs to, jobs, posts, positions, full-timers, people working there, people under contract, helping hands, working there, labour force, labor force, human resources
employees, staff, workers, personnel, workforce, headcount, people working, people work, work, works, staff members, number of employees, employed, manpower, on the payroll, people employed, workmen, employs, crew, staffers, staffing, staff strength, people on the books, on its books, on the books, on its payroll, people it employs, in its employ, gives work to, gives jobs to, jobs, posts, labour force, labor force
volunteers, voluntary workers, unpaid workers, helpers
members, membership, number of members, belong, member count, people who belong, who have joined, those who joined, signed up, on the roll, on the rolls, strength
member states, members, member countries, membership, countries belonging, member nations, states in it, countries in it, nations in it, countries that joined, states that joined, countries that belong, states that belong, nations that belong, countries on board, states on board, signed up to it, states signed up, countries signed up, participating states, participating countries, state parties, states parties, affiliated countries, national members, countries taking part, countries that are part of it, member nation
observers, observer states, number of observers, states that observe, countries that observe, states that watch, countries with observer status, states with observer status, onlookers, observer nations, observer countries, observing states, observing countries, watchers, watching states, countries merely observing, countries only observing
partners, associates, allies
visitors, guests, visits, people visit, visited, attendance, number of visitors, people come, callers, come to see, footfall, attendees
attendance, crowd, spectators, visitors, audience, gate, turnout, people came, people attended, attended, number of spectators, number of visitors, onlookers
spectators, crowd, audience, attendance, onlookers, viewers
guests, visitors, people staying
participants, attendees, entrants, people taking part, took part, turnout, number of participants
passengers, travellers, travelers, riders, people carried, people on board, number of passengers, carried
students, pupils, enrolment, learners, schoolchildren, student body, enrolled, number of students
pupils, students, schoolchildren, learners, enrolment
teachers, teaching staff, instructors, faculty
children, kids, offspring, sons and daughters
customers, clients, buyers, clientele
subscribers, subscriptions
readers, readership, circulation
listeners, audience, listenership
viewers, audience, viewership
voters, electorate, people entitled to vote
votes, ballots, number of votes
seats, places, mandates, number of seats
soldiers, troops, men, servicemen
victims, casualties
deaths, dead, fatalities, people killed, death toll, lives lost, died, killed, perished, lost their lives, souls lost, souls perished, people perished, drowned, people drowned, loss of life, people lost, number of dead, number of deaths, lives claimed, lives taken, men lost, lost at sea
injured, wounded, hurt, people injured
beneficiaries, people helped, recipients, people reached, people assisted
crew, crew members, men on board, hands, ship's company
capacity, ground capacity, stadium capacity, seats, places, room for, space for, holds, hold, fits, fit, how many people fit, seating, seating capacity, accommodates, accommodate, carries, takes, spectators, maximum capacity, seating places, carry, take, seat, seats for, takes up to, room inside, berths, can carry, can take, can hold, how many people can
volume, content, cubic content, capacity
altitude, elevation, high, high up, how high up, above sea level, metres above sea level
height, tall, high, size, stature, how far up, rises, vertical extent, stands, tallness, how tall, towers, vertical size, altitude
elevation, altitude, above sea level, high, metres above sea level
depth, deep, how far down, deepness, how deep, draught, soundings, water depth, goes down
length, long, extent, how far, lengthwise, from end to end, end to end, stem to stern
width, wide, breadth, broad, across
thickness, thick
diameter, across, wide
circumference, girth, perimeter
wingspan, span, wide
area, size, surface, extent, surface area, big, large, space, expanse, how much space, square metres, footprint, floor space, land area, ground covered, covers, cover, hectares, acreage, square miles, takes up
floor area, area, size, floor space, surface, surface area, usable area, space, big, large, square metres
distance, far, away, how far, kilometres away, mileage, how far apart, apart, separation, miles away, way
range, reach, how far, radius, seen from, visible from, visibility, how far can be seen, visible at, carries, shines, can be seen
weight, heavy, weighs, weigh, mass, load
mass, weight, heavy, weighs
tonnage, displacement, gross tonnage
draught, draft, depth in the water
speed, fast, velocity, pace, quick, top speed, how fast, maximum speed, knots, rate, tempo, going rate, clip
power, output, strength, performance, horsepower
voltage, volts
temperature, hot, cold, warm, degrees
rainfall, precipitation, rain
magnitude, strength, strong, force
strength, force, strong, power
age, old, years old
duration, time taken, time needed, lasts, lasted, takes
frequency, how often, times
price, cost, costs, fee, charge, how much, priced, expensive, amount
cost, price, costs, expense, how much, expensive, charge, outlay
fee, charge, price, cost, costs, dues, rate
admission, entrance fee, entry fee, admission fee, ticket, ticket price, price of admission, entry, entrance, admission price, cost of admission, entrance price, admission charge, get in, price of a ticket, ticket cost
ticket price, price of a ticket, admission, ticket, entrance fee, fare
fare, ticket, ticket price, price of a ticket, cost of a ticket
rent, rental, lease, rental fee, monthly payment, rented
toll, fee, charge
tax, duty, levy, taxes
fine, penalty
value, worth, price, valued, valuation, estimated value, market value
budget, funds, finances, expenditure, spending, money, financial means, funding, outlay, resources, means, purse, money to spend, spend, spends, finance, kitty, war chest, coffers, cash, financial plan, means at its disposal, money at its disposal, at its disposal, sum at its disposal, disposal, spending money, spending power, money it has, money available, funds available, available funds, financial resources, financial envelope, monetary resources, shells out, shell out, fork out, forks out, lay out, lays out, lays out for, gets through, get through, goes through, go through, burn through, burns through, running costs, cost to run, costs to run, cost of running, operating costs, running expenses, outgoings, expenses, disbursements, cash spent, dough, bucks
annual budget, yearly budget, annual funds, yearly funds, annual spending, yearly spending, budget, annual financial plan, yearly financial plan, annual outgoings, yearly outgoings, annual expenditure, yearly expenditure, annual outlay, yearly outlay, annual costs, yearly costs, annual expenses, yearly expenses, annual finances, yearly finances, annual resources, spending per year, money per year, spends per year, yearly cost, annual cost, annual running costs, yearly running costs, funds per year, budget per year
expenditure, spending, expenses, outlay, costs, spend, spends, spent, outgoings, budget, expense
income, revenue, earnings, takings, receipts, proceeds, money coming in, takes in, brings in, bring in, rakes in, rake in, pulls in, pull in, earned, earns, earn, intake
revenue, turnover, sales, income, takings, earnings, receipts, proceeds, takes in, brings in, gross income, business volume
turnover, revenue, sales, takings, income, sales volume, business volume, receipts, gross income
sales, turnover, revenue, takings, units sold, copies sold, sold
profit, gain, gains, surplus, net income, earnings, net profit, profits, bottom line
loss, deficit, shortfall, losses
debt, liabilities, owes, debts, owed, money owed
capital, equity, share capital
assets, holdings, possessions, wealth
wealth, fortune, riches, assets, rich, net worth
salary, pay, wage, wages, earns, earn, paid, earnings, remuneration, makes, gets paid, money does he get, paycheck, annual pay
salary, income
wage, pay, salary, wages, earns, paid, earnings, remuneration
pension, retirement pay, old-age pension
investment, invested, money put in
grant, subsidy, aid, funding, financial support
donations, gifts, contributions, money given, donated
funding, funds, financing, money, financed, funded
contribution, share, payment, paid in
prize money, winnings, prize, purse
ransom, money paid
transfer fee, transfer price, transfer sum, fee, cost, costs, price, paid for, bought for
market value, worth, value
insurance, insured, insurance value
goals, goals scored, scored, strikes, times scored, score, number of goals
assists, goals set up
points, score, number of points, point total
wins, victories, games won, matches won, won, successes
losses, defeats, games lost, matches lost, lost
draws, ties, games drawn, matches drawn
appearances, games, matches, games played, matches played, caps, played, times played, outings, number of games
caps, international appearances, international games
titles, championships, titles won, championships won
trophies, cups, silverware
final position, rank, place, final rank, final place, finished, finish, final standing, league position, ended up, placing, came, position
ranking, rank, place, position, placed
rank, place, position, ranking
score, result, points
laps, rounds, circuits
rounds, laps, bouts
pages, number of pages, page count, leaves
words, word count, number of words
copies, print run, edition, number of copies
volumes, books, number of volumes
books, volumes, titles
chapters, sections, parts
episodes, instalments, parts, number of episodes
seasons, series
songs, tracks, pieces, titles
films, movies, pictures
photos, photographs, pictures, images
paintings, pictures, canvases
objects, items, pieces, exhibits, artefacts, artifacts, works, holdings
exhibits, objects, items, pieces, artefacts, artifacts
works, pieces, artworks
rooms, chambers, number of rooms
bedrooms, sleeping rooms, rooms for sleeping
beds, sleeping places, berths
floors, storeys, stories, levels, number of floors
steps, stairs, number of steps
windows, panes
doors, gates, entrances
houses, homes, dwellings, buildings
households, homes, families
buildings, houses, structures
offices, branches, bureaus
branches, offices, outlets, locations, subsidiaries
shops, stores, outlets
schools, places of learning
churches, places of worship
vehicles, cars, fleet
ships, vessels, boats, fleet
boats, ships, vessels, craft
fleet, ships, vessels, vehicles
aircraft, planes, airplanes, aeroplanes
engines, motors
guns, cannons, cannon, artillery pieces
countries, nations, states, lands
languages, tongues
islands, isles
villages, hamlets, settlements
animals, creatures, beasts
cattle, cows, herd
sheep, flock
horses, steeds
trees, number of trees
plants, number of plants
species, kinds, types
projects, undertakings, schemes
events, happenings, occasions
meetings, sessions, gatherings
sessions, meetings, sittings
cases, instances
accidents, crashes, mishaps
crimes, offences, offenses
fires, blazes
complaints, grievances
mistakes, errors, faults
tests, trials, examinations
experiments, tests, trials
patents, inventions patented
publications, papers, books published
awards, prizes, honours, honors, distinctions
shares, stocks, shareholding
share, proportion, percentage, portion, part
percentage, share, proportion, per cent, percent
rate, ratio, proportion
growth, increase, rise, grew
increase, growth, rise, gain
decrease, decline, fall, drop
density, people per square kilometre, densely populated, crowded
production, output, amount produced, produced, produces, makes
output, production, amount produced
consumption, use, used up, consumes, uses
emissions, pollution, exhaust
yield, harvest, crop
catch, fish caught, haul
stock, supply, inventory
size, big, large, extent
number, count, total, quantity, tally, sum, figure, head count
nights, overnight stays, stays
stops, stations, halts
stations, stops, halts
platforms, tracks
lanes, tracks
gauge, track width, track gauge
gradient, slope, incline, steep
flights, flights a day, departures
sailings, crossings, departures, trips
crossings, trips, passages, sailings
trips, journeys, rides
""",
    Domain.ADJECTIVE: """
annual, yearly, per year, a year, each year, every year, per annum
monthly, per month, a month, each month
daily, per day, a day, each day
average, mean, on average, typical
total, overall, entire, all in all
main, chief, principal, primary, most important
leading, top, best
former, previous, earlier, old, last, past
first, original, maiden, initial
current, present, today's
final, last, closing
highest, maximum, top
estimated, approximate
native, original
private, personal
""",
    Domain.THING: """
earthquake, quake, temblor, tremor, seism
war, conflict, fighting, hostilities
battle: fight, fighting
revolution, uprising, revolt, rebellion
uprising, revolt, rebellion, insurrection, rising
riot, unrest, disturbance
hurricane: storm
cyclone: storm
typhoon: storm
tornado, twister
flood, flooding, inundation, deluge
tsunami, tidal wave, seismic wave
fire, blaze, conflagration
eruption: outbreak
drought, dry spell
famine: hunger, starvation
epidemic: outbreak
crisis, emergency
genocide: mass killing, massacre
massacre, slaughter
coup, putsch, takeover
treaty, agreement, accord, pact
agreement, accord, treaty, pact, deal
accord, agreement, treaty, pact
pact, treaty, agreement, accord
convention: treaty, agreement
constitution, charter
charter, constitution
declaration, proclamation
statute: law
conference, meeting, summit, congress
congress, conference, meeting
summit, meeting, conference
meeting, gathering, assembly
committee, panel
organization, organisation, body
office, bureau, branch
company, firm, business, enterprise
firm, company, business
association, society
society, association
club, team, side
team, club, side, squad
school: academy
academy: school
hospital, clinic, infirmary
chapel: church
cathedral, minster: church
monastery, abbey
abbey, monastery, minster
castle, fortress, stronghold
fort, fortress, stronghold
palace: building
lighthouse, light, beacon
bridge, crossing, viaduct
harbour, harbor, port, haven
harbor, harbour, port, haven
port, harbour, harbor
quay, pier, wharf, dock
pier, jetty, quay
airport, airfield, aerodrome
railway, railroad, train line
road, street
street, road
theatre, theater, playhouse
library, book collection
statue, sculpture, figure
sculpture, statue, figure
painting, picture, canvas
picture, painting, image
vase: pot
panorama: painting, picture, view
monument, memorial
memorial, monument
tomb, grave, burial place
cemetery, graveyard, burial ground, churchyard
garden, park
forest, wood, woods
wood, forest
mountain, mount, peak
valley, vale, dale
island, isle
isle, island
river, stream
lake, loch, water
bay, bight, cove
strait, straits, narrows
desert, wasteland
ship, vessel: boat
boat: vessel, craft
ferry, ferryboat: boat, ship
vessel, ship: boat
steamer, steamship, steamboat
train, railway train
aircraft, plane, airplane, aeroplane
aeroplane, plane, airplane, aircraft
airplane, plane, aeroplane, aircraft
car, automobile, motorcar
lorry, truck
bicycle, bike
film, movie, motion picture
movie, film, motion picture
book, volume
novel: book
poem: verse
song, tune
newspaper, paper
magazine, journal, periodical
journal, magazine, periodical
report, account
prize, award
award, prize
festival, fest, celebration
championship, tournament, competition
tournament, championship, competition
cup, trophy
match, game
game, match
programme, program, scheme
program, programme, scheme
project, scheme, undertaking
operation, mission
mission, operation
expedition, voyage, journey
voyage, journey, trip, passage
plan, scheme
election: vote, poll
referendum, plebiscite: vote
strike, walkout, stoppage
accident, crash, mishap
crash, accident
disaster, catastrophe, calamity
catastrophe, disaster, calamity
explosion, blast
attack, assault, raid
murder: killing
trial, court case, hearing
shipwreck, wreck
factory, plant, works, mill
mill: factory
mine, pit, colliery
warehouse, storehouse, depot
shop, store
store, shop
hotel: inn
pub, tavern
hall: building
house: building
building: house, structure
clock, timepiece
bell, chime
""",
}
"""The groups of each domain, a line each."""

DISPENSABLE = (
    *("annual", "yearly", "total", "average", "mean", "overall", "main", "official", "current", "present", "estimated"),
    *("approximate", "exact", "maximum", "full", "final", "regular", "ordinary", "usual"),
    *("list", "retail", "catalogue", "recommended"),
)
"""Adjectives of a cue without which it is asked for all the same."""
