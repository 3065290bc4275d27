import { freeKey } from './names.ts'

/** What means about the same, or is looked for by who means it: a group on each line. Our own work. */
const groups = `
aandacht, zorgzaam, omkijken naar elkaar, naar elkaar omzien, zorgzame buurt
aandeel, percentage, deel, quotum, quota, procent
aankoop, kopen, aankopen, opkopen, verwerven, aanschaffen
aanmelden, inschrijven, opgeven, registreren, inschrijving, aanmelding
aanscherpen, strenger, streng, aanscherping, verscherpen
aanspreekpunt, contactpersoon, vertegenwoordiger, vraagbaak, vast gezicht
aanspreken, aanspreken op gedrag, gedrag, burengedrag
aanvraag, verzoek, aanvragen, indienen
achterblijven, achterblijvers, achterop raken, zitten blijven
achterstand, achterstanden, deprivatie, achtergesteld, ongelijkheid
activiteit, activiteiten, bezigheid, uitje, programmering
adviseur, advies, consultant, raadgever, adviseren, adviesbureau
afname, daling, afnemen, dalen, verminderen, vermindering, teruggang, krimp, slinken
afspraak, afspraken, overeenkomst, contract, convenant, akkoord
afval, grofvuil, vuilnis, huisvuil, container, afvalbak
alleenstaand, alleenwonend, single, eenpersoonshuishouden, alleengaand, alleen wonen
ambtenaar, beleidsmedewerker, gemeenteambtenaar, beleidsmaker
angst, bang, vrees, onveilig, angstig
appartement, appartementen, meergezinswoning, etagewoning, studio
arm, minima, armen, lage inkomens, arme, minder draagkrachtig, weinig geld, kansarm
armoede, bestaanszekerheid, minima, laag inkomen, lage inkomens, schulden, geldzorgen
arts, dokter, huisarts, geneeskundige, medisch
bankje, zitplek, zitplaats, straatmeubilair
bedrijf, onderneming, ondernemer, eenmanszaak, bedrijven, ondernemerschap
bedrijfsruimte, werkruimte, kantoor, atelier, werkplaats, broedplaats
begeleiding, begeleiden, coaching, coach, maatje, buddy, mentor, begeleider, woonbegeleider, woonbegeleiding
begin, start, aanvang, aftrap, starten, beginnen
begroting, kosten, uitgaven, prijskaartje
beheer, beheerder, huismeester, complexbeheerder, wijkbeheerder, conciërge
beheerder, huismeester, wijkbeheer, buurtbeheer, sociaal beheer, conciërge
belofte, toezegging, beloven, toezeggen
beperking, mensen met een beperking, gehandicapten, gehandicapt, handicap, verstandelijke beperking
bereikbaar, bereikbaarheid, ontsluiting, verbindingsweg
besluit, beslissing, beslissen, besluiten, besluitvorming
bestemmingsplan, omgevingsplan, omgevingsvisie
bestuur, wethouder, college, burgemeester, bestuurder, gemeenteraad, raadslid
betaalbaar, goedkoop, goedkope, laaggeprijsd, voordelig, lage huur
betrokken, betrokkenheid, inzet, engagement, actief, bevlogen
bevolking, bevolkingssamenstelling, demografie, populatie, bevolkingsopbouw
bewaker, bewaking, beveiliging, toezichthouder
bewegen, sporten, sport, beweegroute, wandelen, gezond leven
bewijs, onderbouwing, aantonen, bewezen, aangetoond
bewoner, bewoners, inwoner, inwoners, buurtbewoner, buurtbewoners, wijkbewoner, wijkbewoners, buurtgenoot, buren, omwonenden, burgers
bewonerscommissie, huurdersvereniging, bewonersvereniging, wijkraad, buurtcomité, huurdersorganisatie
bezuiniging, bezuinigen, besparing, minder geld
bibliotheek, bieb, leeszaal
bijeenkomst, bewonersavond, inloopavond, informatieavond, vergadering
blijven, wortelen, honkvast, binding, geworteld, plaatsgebonden
bouwen, realiseren, neerzetten, oprichten, aanleggen, construeren
bouwgrond, kavel, grond, terrein, perceel
braakliggend, braak, open plek, leeg terrein, kale plek
buur, buurman, buurvrouw, overburen, medebewoner, medebewoners
buurtapp, appgroep, whatsappgroep, buurtwebsite, online platform
buurtbemiddeling, burenruzie, conflictbemiddeling, bemiddelaar, mediation, mediator
buurtbudget, bewonersbudget, wijkbudget, burgerbegroting
buurthuis, wijkcentrum, wijkgebouw, dorpshuis, buurtcentrum, gemeenschapshuis, huis van de wijk, buurtkamer, huiskamer, buurtplek, huis van de buurt, ontmoetingscentrum, multifunctionele accommodatie
buurtpreventie, buurtwacht, burgerwacht, buurtapp
buurtvereniging, bewonersorganisatie, bewonersgroep, buurtclub, wijkvereniging
camera, cameratoezicht, bewakingscamera
casuswijk, casus, praktijkvoorbeeld, pilotwijk
centrum, binnenstad, stadshart, stadscentrum
clusteren, bij elkaar zetten, concentreren, groeperen, geclusterd
concentratie, concentraties, opeenhoping, stapeling, cumulatie
contact, omgang, relatie, banden, verbinding, verbondenheid
containerwoning, container, prefab, modulair, verplaatsbaar, tiny house, tijdelijke bouw
corporatie, woningcorporatie, wooncorporatie, woningbouwcorporatie, woningbouwvereniging, woningstichting, toegelaten instelling
criminaliteit, misdaad, ondermijning, ondermijnende criminaliteit, drugshandel, drugspand, drugspanden, hennepkwekerij, wietplantage, drugs
crisis, kredietcrisis, recessie, economische crisis, tegenwind, economische neergang
cultuur, gewoonte, traditie, achtergrond, cultureel
dagbesteding, activering, zinvolle bezigheid, bezigheid
dakloosheid, dakloos, dak- en thuisloos, ex-dakloze, maatschappelijke opvang, opvang, daklozen, zwerver, zwervers, thuisloos
deelauto, deelfiets, deelmobiliteit
dementie, alzheimer, vergeetachtig
deskundige, expert, specialist, deskundigheid
dilemma, dilemma’s, spanningsveld, afweging, dubbelzinnigheid
diploma, startkwalificatie, schooluitval, voortijdig schoolverlater, opleidingsniveau
discriminatie, uitsluiting, racisme, buitensluiten, achterstelling
diversiteit, verscheidenheid, variatie, gevarieerd, divers, veelkleurig, gemêleerd, bont, afwisseling
doel, doelstelling, bedoeling, oogmerk, streefdoel
doorstroming, doorstromen, wooncarrière, doorgroeien, verhuisketen, doorverhuizen
doorverwijzen, doorsturen, verwijzen, verwijzing, doorverwijzing
draagvlak, instemming, goedkeuring, medewerking, bereidheid
dragende bewoner, dragende bewoners, draagkrachtige bewoner, goede buur, sterke schouder
droom, gedroomd, ideaal, wens, ambitie, streven, droombeeld, wensbeeld
druk, drukte, overbelast, overvol, belasting, draaglast
duur, prijzig, kostbaar, onbetaalbaar, hoge huur
eenoudergezin, alleenstaande ouder, alleenstaande moeder
eenzaamheid, eenzaam, sociaal isolement, isolement, alleenstaanden
eenzijdig, eenvormig, monotoon, homogeen, eentonig, eenzijdigheid
eerlijk, rechtvaardig, rechtvaardigheid, oneerlijk, onrechtvaardig
eigenaar, eigendom, bezit, VvE, vereniging van eigenaren, huiseigenaren
eigenaarschap, zelfbeheer, zelforganisatie, woonvereniging, bewonersinitiatief, wijkinitiatief
einde, afsluiting, afronden, eind, stoppen, aflopen, beëindigen
energiearmoede, hoge energierekening, energielasten, energietoeslag, energiekosten, stookkosten, energierekening
energiebesparing, energie besparen, isoleren, isolatie, zuinig, dubbel glas, zonnepanelen
energierekening, energielasten, stookkosten, gasrekening, energiekosten, elektriciteitsrekening
eten, koken, maaltijd, samen eten, eettafel, kookgroep
evaluatie, effectmeting, monitor, monitoring, onderzoek, bewijs
evenwicht, balans, verhouding, mengverhouding, draagkracht
ex-gedetineerde, gevangenis, detentie, gevangene
fabriek, loods, industrie, bedrijventerrein
feest, buurtfeest, straatfeest, barbecue, evenement, festival, wijkfeest
fiets, fietsen, rijwiel, fietspad, fietser
fietsroute, fietsverbinding, wandelroute, looproute
gasloos, van het gas af, aardgasvrij, aardgasloos, warmtepomp
gebouw, pand, complex, woongebouw, wooncomplex, flatgebouw, bouwblok
gebrek, tekort, ontbreken, gemis
gedragsregels, huisregels, leefregels, woonregels, afspraken met bewoners
gedwongen, verplicht, noodgedwongen, onvrijwillig
geld, financiën, middelen, budget, kapitaal, fonds, investering, investeren
gelijkwaardig, gelijk, gelijkheid, gelijkwaardigheid
geloof, religie, moskee, kerk, gelovig, levensbeschouwing
gemeenschappelijk, gedeeld, collectief, gezamenlijk, gemeenschappelijke ruimte
gemeente, gemeentebestuur, stadsbestuur, lokale overheid, stadhuis
gemengd wonen, magic mix, gemengde woonvorm, gemengd wooncomplex, woonmix, samen wonen van doelgroepen
gemengde wijk, menging, mengen, gemengd, gedifferentieerde wijk, woningdifferentiatie, differentiatie, mix, diverse wijk
gentrificatie, verdringing, verdringen, opwaardering, veryupping, yuppen, opstuwing
gevel, buitenkant, uiterlijk, uitstraling, aanzicht, architectuur
gevolg, effect, uitwerking, impact, nasleep, consequentie
geweld, agressie, mishandeling, vechtpartij, steekpartij
gezellig, gezelligheid, sfeer, sfeervol
gezinnen, huishoudens met kinderen, ouders en kinderen, gezin
gezond, gezondheid, vitaal, fit, leefstijl, welzijn
gratis, kosteloos
groen, park, groenvoorziening, plantsoen, bomen, groenonderhoud
handhaving, toezicht, boete, politie, wijkagent, boa, handhaver, bekeuring, opsporingsambtenaar
hangjongeren, jeugdoverlast, hangjeugd, jeugdgroep, rondhangen, straatjeugd
helpen, hulp, ondersteunen, ondersteuning, steun, bijstaan, assistentie
hergebruik, herbestemming, herontwikkeling, nieuwe bestemming, ombouw, transformatie van een gebouw
herhuisvesting, uitplaatsing, gedwongen verhuizing, uitverhuizen, terugkeer
herstructurering, herstructureren, stedelijke vernieuwing, stadsvernieuwing, wijkvernieuwing, transformatie, vernieuwing, vernieuwen
hogeschool, universiteit, hbo, academisch
hoogbouw, flat, flats, galerijflat, portiekflat, flatwijk, flatgebouw
horeca, café, restaurant, terras, koffie, eetcafé
huisarts, huisartsenpraktijk, eerstelijn, welzijn op recept, welzijnscoach, dokter
huisbezoek, achter de voordeur, aanbellen, langsgaan, deur tot deur, thuisbezoek
huiselijk geweld, mishandeling
huisuitzetting, ontruiming, uitzetting, uit huis gezet
hulpverlener, hulpverlening, zorgverlener, zorgprofessional, maatschappelijk werk, maatschappelijk werker
huurcontract, huurovereenkomst, tijdelijk contract, campuscontract
huurder, huurders, huurster, bewoner van een huurwoning
huurkorting, huurverlaging, huurdersvoordeel, lagere huur
huurprijs, huur, huurlasten, woonlasten, woonkosten, maandlasten, huurverhoging
huurtoeslag, toeslag, toeslagen
inbraak, diefstal, stelen, beroving, inbreken, inbreker
inburgeraar, inburgeren, inburgering, integratie, integreren
inclusieve wijk, inclusie, inclusief samenleven, meedoen, erbij horen, iedereen telt mee
informeren, communicatie, voorlichting, informatie, communiceren, nieuwsbrief, bekendmaken
inkomen, welvaart, koopkracht, sociaaleconomische positie, SES
inkomensgrens, inkomenseis, inkomenstoets, inkomenscriterium
inrichten, inrichting, herinrichten, herinrichting, opnieuw inrichten, vormgeving
instroom, vestigen, instromen, komen wonen, nieuwe bewoners, intrek
interventie, ingreep, maatregel, ingrijpen, ingrepen
intimidatie, bedreiging, pesten, dreiging, treiteren
jongeman, jongvolwassene, jongere, twintiger, jongelui, jonge mensen, starter
jongeren, jeugd, jongvolwassenen, jongerenhuisvesting, student, studenten, tieners, jeugdigen, jongere
jongerencentrum, jongerenwerk, jongerenwerker, jeugdhonk
jongerenhuisvesting, jongerenwoning, studentenhuisvesting, wonen voor jongeren
kaart, plattegrond, tekening, kaartje, tekenen
kamer, kamers, kamerverhuur, onzelfstandig, kamerbewoner
kans, mogelijkheid, gelegenheid, kansen
kansengelijkheid, kansenongelijkheid, onderwijsachterstand, gelijke kansen, kansrijk opgroeien
kapot, stuk, defect, vernield, vernieling, vandalisme, beschadigd, vandalen
kennismaken, leren kennen, kennismaking, ontmoeten, in contact komen
kennismakingsgesprek, intake, motivatiegesprek, sollicitatie, intakegesprek, motivatiebrief
kind, jeugd, kroost, kleuter, peuter, kids
klimaat, hitte, hittestress, wateroverlast, klimaatadaptatie, vergroening, vergroenen
koffieochtend, koffie-uurtje, koffiedrinken, inloopochtend
koopwoning, koopwoningen, koop, eigen woning, eigenwoningbezit, eigenaar-bewoner, woningeigenaar
krachtwijk, krachtwijken, Vogelaarwijk, aandachtswijk, probleemwijk, achterstandswijk, veertigwijkenaanpak
krant, media, pers, journalist, nieuws, dagblad
kunst, muziek, theater, kunstenaar, creatief, culturele activiteiten
kwartiermaker, aanjager, trekker, initiatiefnemer, kartrekker, voortrekker, sleutelfiguur, sleutelpersoon
kwetsbaar, hulpbehoevend, zwak, zorgbehoevend, kwetsbaarheid
kwetsbare bewoners, kwetsbare groepen, mensen in een kwetsbare positie, aandachtsgroepen, kwetsbaren, kansarm
laagbouw, eengezinswoning, eengezinswoningen, rijtjeshuis, grondgebonden woning, rijtjeshuizen, eengezinshuis, rijwoning
laaggeletterd, analfabeet, moeite met lezen, ongeletterd
langdurig, meerjarig, langlopend, lange adem, lange termijn, volhouden, continuïteit, duurzaam, blijvend, bestendig
langs elkaar heen, geen contact, anoniem, anonimiteit, vreemden voor elkaar
langzaam, traag, vertraging, vertraagd, oponthoud
leefbaarheid, leefbaar, woonklimaat, leefklimaat, prettig wonen
leefstijl, leefstijlverschillen, verschillende leefwerelden, leefwereld, belevingswereld
leegstand, leegstaand, antikraak, leeg gebouw, leegstaande woningen
leernetwerk, leerkring, leertraject, leergang, kennisuitwisseling
les, leren, geleerd, inzicht, leerpunt, ervaring
luisteren, gehoord worden, serieus nemen
maatwerk, uitzondering, afwijken, afwijking, op maat
man
mantelzorg, mantelzorger, informele zorg, naaste
meedoen, deelnemen, deelname, participeren, aanhaken, deelnemer
meepraten, meedenken, meebeslissen, inspraak, medezeggenschap, inbreng, raadplegen, consultatie, cocreatie, samenspraak
meldpunt, melding, melden, aangifte, klachtenlijn
meten, meting, cijfers, statistiek, gegevens, data, nulmeting, indicator
middenhuur, middeldure huur, middensegment, middeldure huurwoning, vrije sector huur middensegment
middeninkomen, middeninkomens, middenklasse, middengroep, modaal, middengroepen, midden inkomens
migrant, immigrant, buitenlander, arbeidsmigrant, gastarbeider, allochtoon, nieuwe Nederlander
migratieachtergrond, allochtoon, buitenlandse afkomst, herkomst, etnische achtergrond, cultuurverschillen
mislukken, mislukt, falen, gestrand, mislukking, gefaald
moestuin, buurttuin, stadslandbouw, schooltuin, geveltuin
monument, erfgoed, historisch, monumentaal, geschiedenis
motivatie, gemotiveerd, motiveren, drijfveer, drijfveren
naoorlogs, wederopbouw, jaren vijftig, jaren zestig, vroeg-naoorlogs
Nationaal Programma Leefbaarheid en Veiligheid, NPLV, focusgebied, stedelijk focusgebied, kwetsbaar gebied
natuur, bos, biodiversiteit, dieren, planten
nazorg, vervolg, borging, borgen, verankeren, voortzetten, voortzetting
Nederlandse taal, Nederlands, taalles, Nederlandse les, spreken
nieuwbouw, nieuwe woningen, bouwplan, bouwproject, woningbouwproject, bijbouwen
norm, maatstaf, drempelwaarde, bovengrens, ondergrens
Oekraïner, ontheemde, ontheemden, vluchtelingenopvang, asielzoekerscentrum, azc
onderhoud, onderhouden, bijhouden, verzorgen, verwaarlozing, achterstallig onderhoud
onderwijsachterstand, leerachterstand, ontwikkelingsachterstand, achterstand op school, taalachterstand
onderwijzer, leraar, docent, leerkracht, schoolmeester
onderzoek, studie, rapport, analyse, enquête, vragenlijst, peiling, onderzoekers, wetenschap
ontevreden, onvrede, klacht, klagen, ergernis, boos, boosheid, frustratie, irritatie
ontmoeting, ontmoeten, ontmoetingsplek, ontmoetingsplaats, ontmoetingsruimte, inloop, huiskamer van de wijk, elkaar leren kennen
ontmoetingsruimte, gemeenschappelijke ruimte, gezamenlijke ruimte, huiskamer, buurtkamer
ontspannen, rust, rustig, stilte, prikkels
ontzorgen, uit handen nemen, ontzorgaanbod, gemak
oorzaak, reden, aanleiding, verklaring, waarom
opbrengst, opbrengsten, effect, effecten, resultaat, resultaten, uitkomst
openbaar vervoer, ov, bus, tram, metro, trein, halte, station
openbare ruimte, buitenruimte, straat, plein, woonomgeving, inrichting, pleinen, stoep
openstellen, toegankelijk, toegang, drempel, laagdrempelig, openbaar
opheffen, afschaffen, intrekken, opheffing
oplevering, opleveren, opgeleverd, gereed
organisatie, instelling, instantie, partij, partner, organisaties, partijen
oud, verouderd, gedateerd, ouderwets, op leeftijd
ouder, opvoeder, opvoeding, opvoeden
oudere, senior, bejaarde, gepensioneerde, oude mensen, op leeftijd
ouderen, senioren, 65-plussers, vergrijzing, langer thuis, ouderenzorg, bejaarden, oudere, op leeftijd
overbruggend contact, bridging, contact tussen groepen, ontmoeting tussen groepen, verbinding
overlast, burenoverlast, overlastgever, woonoverlast, hinder, geluidsoverlast, lawaai
overlastgever, overlastgevend, lastige huurder, asociaal, aso
overleg, gesprek, dialoog, praten, bespreken
pact, convenant, alliantie, samenwerkingsverband, coalitie, stuurgroep
parkeerplaats, parkeerplek, parkeergarage, garage, parkeervak
parkeren, parkeernorm, parkeerplek, auto, parkeerdruk
participatie, bewonersparticipatie, inspraak, meepraten, meedenken, zeggenschap, klankbordgroep
particuliere huur, vrije huur, private huur, overige verhuurders, particuliere verhuurder
perspectief, hoop, toekomst, vooruitzicht, toekomstperspectief
piketdienst, achterwacht, bereikbaarheidsdienst, noodnummer
plan, voorstel, ontwerp, schets, opzet
plein, marktplein, wijkplein, ontmoetingsplein
politie, agent, wijkagent, politieagent, recherche
portiek, galerij, entree, ingang, trappenhuis, voordeur
prestatieafspraken, samenwerkingsafspraken, prestatieafspraak
prijsstijging, waardestijging, huizenprijzen, WOZ-waarde, woningwaarde
prijsvraag, wedstrijd, verkiezing, competitie
prioriteit, speerpunt, voorrang geven, urgent
probleem, moeilijkheid, knelpunt, obstakel, belemmering, hindernis, struikelblok, hobbel, lastig
project, traject, programma, initiatief, pilot, experiment
projectontwikkelaar, ontwikkelaar, belegger, investeerder, marktpartij, bouwbedrijf
psychisch, mentaal, geestelijk, psychiatrisch, ggz, mentale gezondheid
publieke familiariteit, publieke vertrouwdheid, elkaar herkennen, gezichten kennen, kleine contacten
reanimatie, reanimeren, EHBO, AED, hartstilstand
rechtszaak, rechter, rechtbank, juridisch, procedure
regie, regie nemen, zelf aan het roer, zeggenschap over de wijk
regiodeal, regio deal, woondeal, rijksbijdrage, woontop
renovatie, renoveren, opknappen, groot onderhoud, woningverbetering, opknapbeurt, gerenoveerd, knappen op
repareren, reparatie, herstellen, herstel, oplappen
Rijk, rijksoverheid, overheid, ministerie, minister, kabinet, landelijke overheid
risico, gevaar, keerzijde, valkuil, nadeel, bijwerking
Rotterdamwet, Wbmgp, wet bijzondere maatregelen grootstedelijke problematiek, selectieve woningtoewijzing
ruzie, conflict, onenigheid, geschil, twist, bonje, spanningen
samenleven, samenwonen, samen wonen, door elkaar wonen, naast elkaar wonen
samenwerken, samenwerking, samen optrekken, bundelen, krachten bundelen, verenigen, ketenaanpak
samenwerking, samenwerken, domeinoverstijgend, integraal, integrale aanpak, in samenhang, samen optrekken
schaalniveau, schaalniveaus, op welk niveau, straat buurt wijk stad regio
school, scholen, basisschool, brede school, onderwijs, leerlingen
schoon, netjes, opgeruimd, proper, schoonhouden
schoon heel en veilig, schoon, heel en veilig, basis op orde
schoonmaken, opruimen, vegen, poetsen, reinigen, schoonmaak
schuld, schulden, betalingsachterstand, huurachterstand, geldproblemen, rood staan
schuldhulpverlening, schuldhulp, budgetcoach, vroegsignalering, huurachterstand
segregatie, tweedeling, verdeelde stad, scheiding tussen groepen, polarisatie
selecteren, uitkiezen, screening, screenen, uitzoeken
selectie, selecteren, ballotage, selectieprocedure, strengere eisen, kijken wie er komt wonen
seniorenwoning, ouderenwoning, levensloopbestendig, gelijkvloers, zorgwoning
sloop, slopen, gesloopt, sloop-nieuwbouw, sloop en nieuwbouw, afbraak, amoveren, afbreken, neerhalen, platgooien
sluiten, gesloten, sluiting, dichtgaan
snel, vlug, spoedig, versnellen, versnelling, tempo
sociale cohesie, samenhang, sociale samenhang, saamhorigheid, gemeenschapszin, buurtgevoel, buurschap, naoberschap, noaberschap, omzien naar elkaar, burenhulp, saamhorig
sociale huur, sociale huurwoning, sociale huurwoningen, sociale woningbouw, corporatiewoning, corporatiewoningen, corporatiebezit, huursector
sociale koop, betaalbare koop, starterswoning
speelveld, trapveld, trapveldje, sportveldje, grasveld
spelen, speelplek, speeltuin, speelplekken, speelplaats, speelveld
splitsing, kadastraal splitsen, woningsplitsing
sport, sporten, voetbal, sportclub, sportvereniging, sportveld, beweging
sporthal, gymzaal, zwembad, sportpark, voetbalkooi, sportaccommodatie
spreekuur, inloopspreekuur, loket, balie
spreiding, spreiden, evenwichtige verdeling, verdeling over de stad, spreidingsbeleid
stage, leerplek, opleiding, scholing, cursus, training, bijscholing, leerwerktraject
statushouder, statushouders, vergunninghouder, vluchteling, vluchtelingen, nieuwkomer, asielmigrant, asielzoeker, asielzoekers, asielstatus, asielgerechtigde
stedenbouw, stedenbouwkundig, ontwerp van de wijk, ruimtelijke opzet, planologie
stigma, stempel, slechte naam, imago, reputatie, vooroordeel, stigmatisering, etiket
stilvallen, stagneren, stagnatie, vertraging, stilstand, stokken
straat, weg, laan, steeg, woonerf
student, scholier, leerling, studerende, studentenwoning, studentenhuis
studio, eenkamerwoning, eenkamerappartement, kleine woning, jongerenwoning
subsidie, bijdrage, financiering, geld van het rijk, rijksgeld, bekostiging
succes, geslaagd, slagen, lukken, succesvol, gelukt
taal, taaltraject, taalles, taalpunt, laaggeletterdheid, taalcursus, Nederlands leren, inburgering, taalachterstand
taalmaatje, taalcoach, taalvrijwilliger, taalhuis, taalcafé
tentoonstelling, expositie, exposeren
terugkeren, terugkomen, teruggaan, terugkeergarantie, terugkeerrecht, teruggekeerd
tevreden, tevredenheid, waardering, woontevredenheid, blij, gelukkig
thuisvoelen, zich thuis voelen, geborgenheid, vertrouwd, thuisgevoel
thuiszorg, wijkverpleging, wijkverpleegkundige, verpleging
tijdelijk, kortdurend, voorlopig, voor even
tijdelijke woning, tijdelijke woningen, flexwoning, flexwoningen, tijdelijke bouw, verplaatsbare woningen, tijdelijk wonen
toename, stijging, toenemen, stijgen, groei, groeien
tolerantie, verdraagzaamheid, begrip, acceptatie, respect, verdraagzaam
trots, buurttrots, trots op de wijk
tuin, achtertuin, voortuin, binnentuin, moestuin, volkstuin, tuintje
uitbreiden, uitbreiding, toevoegen, bijplaatsen, vergroten, optoppen
uitkering, bijstand, bijstandsgerechtigde, steuntrekker, uitkeringsgerechtigde
uitplaatsen, uitgeplaatst, herhuisvesten, herhuisvesting, wijkuitzetting, gedwongen verhuizen, stadsvernieuwingsurgent
uitstel, uitstellen, opschorten, stilleggen, stilgelegd, stopgezet, gestopt, staken
uitwisselen, uitwisseling, kennis delen, ervaringen delen
vastgoed, onroerend goed, bezit
veiligheid, veilig, onveiligheid, veiligheidsgevoel, sociale veiligheid
verandering, wijziging, veranderen, omslag, ommekeer
verantwoordelijk, verantwoordelijkheid, taak, plicht, aan zet
verbeteren, verbetering, vooruitgang, vooruitgaan, beter worden, opknappen
verbieden, verbod, weren, weigeren, geweigerd, afwijzen, afgewezen
verbouwen, ombouwen, verbouwing, ombouw, transformeren
verdelen, verdeling, spreiden, spreiding, eerlijk delen
verdichting, verdichten, inbreiding, inbreiden, bijbouwen
verdringing, wegduwen, verdrongen, plaatsmaken, uit de wijk gedrukt
verduurzaming, verduurzamen, aardgasvrij, warmtenet, isolatie, energietransitie, energiezuinig, stadsverwarming, zonnepanelen, isoleren
vergunning, toestemming, huisvestingsvergunning, ontheffing
verhaal, verhalen, vertellen, portret, interview
verhuizen, vertrekken, wegtrekken, weggaan, wegverhuizen, verlaten, uitstroom, vertrek, wegtrek
verhuurder, huisbaas, huiseigenaar, pandjesbaas, huisjesmelker, verhuren
verkeer, verkeersveiligheid, veilig verkeer, oversteken, fietsroute, autoluw
verkokering, hokjes, langs elkaar heen werken, koker, schotten, ontkokering
verkoop, verkopen, uitponden, afstoten
verlichting, straatverlichting, lantaarnpaal, lantaarnpalen, straatlantaarn
verloedering, verpaupering, verval, zwerfvuil, vervuiling, afval op straat
verpleeghuis, verzorgingshuis, bejaardenhuis, woonzorgcentrum, zorgcomplex, aanleunwoning
verschil, verschillen, onderscheid, contrast, kloof, tegenstelling, tegenstellingen
verslaving, verslaafd, verslaafden, alcohol, drugsgebruik
verslechteren, achteruitgang, achteruitgaan, verslechtering, afglijden, neergang, neerwaartse spiraal, verloederen
versoepelen, verruimen, loslaten, versoepeling, minder streng
vertrouwen, vertrouwen in de overheid, wantrouwen, geloofwaardigheid
verwachting, hypothese, aanname, veronderstelling, verwachten
verward gedrag, verwarde personen, onbegrepen gedrag, psychische problemen, psychiatrie
visie, toekomstvisie, koers, richting, strategie, stip op de horizon
vocht, schimmel, tocht, lekkage, gehorig, gebreken
voedselbank, kledingbank, weggeefwinkel, ruilwinkel
volkswijk, arbeiderswijk, arbeidersbuurt, volksbuurt
voordeel, winst, meerwaarde, pluspunt, baat
voorkomen, preventie, preventief, tegengaan, vermijden
vooroordeel, vooroordelen, stigma, slechte naam, imago, reputatie, beeldvorming, stempel
voorschool, voorschoolse educatie, vve, peuterspeelzaal, peuteropvang, kinderopvang, peuters, kleuters
vooruitkomen, sociale stijging, opklimmen, emancipatie, sociale mobiliteit, hogerop
voorwaarde, voorwaarden, eis, eisen, criterium, criteria
voorzieningen, winkelcentrum, winkels, bibliotheek, buurtvoorziening, winkel, detailhandel, supermarkt, faciliteit, faciliteiten, aanbod, dienst, diensten
vraag, vraagstuk, kwestie, opgave, uitdaging
vragende bewoner, vragende bewoners, kwetsbare huurder, bewoner met ondersteuningsvraag
vriend, vriendschap, bekende, vriendin
vrijwilliger, vrijwilligers, vrijwilligerswerk, bewonersinzet, actieve bewoners, mantelzorger
vrouw
vuil, vies, smerig, rommel, troep, rotzooi, zwerfvuil, vervuild, bijplaatsing
wandelen, lopen, te voet, voetganger, ommetje
water, gracht, sloot, vijver, rivier
waterbedeffect, waterbedeffecten, probleemverplaatsing, verplaatsingseffect, waterbed, verplaatsing
website, online, digitaal, internet, app
weerstand, verzet, protest, bezwaar, tegenstand, tegenwerking
welgesteld, vermogend, hogere inkomens, kapitaalkrachtig, draagkrachtig, bemiddeld, rijken
welkom, verwelkomen, ontvangst, welkomstgesprek, onthaal
welzijnswerk, sociaal werk, opbouwwerk, buurtwerk, samenlevingsopbouw, welzijnsorganisatie, jongerenwerk, buurtwerker, opbouwwerker, sociaal werker
werk, werkgelegenheid, baan, social return, leerwerkplek, banen, werkplek, arbeid, beroep, vacature, werkervaring
werkloosheid, werkloos, werkzoekend, bijstand, uitkering, arbeidsparticipatie, zonder werk, zonder baan
werknemer, personeel, medewerker, arbeider, arbeidskracht
wet, wetgeving, regels, regelgeving, verordening, voorschrift
wijk, wijken, buurt, buurten, stadswijk, woonwijk, stadsdeel, gebied
wijkaanpak, gebiedsaanpak, gebiedsgerichte aanpak, wijkprogramma, gebiedsprogramma, wijkenaanpak, aanpak
wijkactieplan, wijkplan, wijkvisie, gebiedsplan, uitvoeringsplan, actieplan
wijkbudget, buurtbudget, bewonersbudget, leefbaarheidsbudget
wijkeconomie, ondernemers, ondernemersvereniging, bedrijvigheid, lokale economie, winkelier
wijkkrant, buurtkrant, wijkblad, nieuwsbrief
wijkmanager, gebiedsmanager, wijkregisseur, gebiedsregisseur, wijkcoördinator, buurtregisseur
wijkschouw, schouw, buurtschouw, rondgang, wijkwandeling
wijkteam, sociaal team, buurtteam, sociaal wijkteam
winkel, winkelstraat, supermarkt, winkelgebied, middenstand, winkelier, boodschappen
wisselwoning, logeerwoning, tijdelijk onderkomen
woning, huis, woonhuis, woonruimte, wooneenheid, onderkomen
woningnood, woningtekort, wooncrisis, woningschaarste, krapte, tekort aan woningen
woningtoewijzing, toewijzing, toewijzen, huisvestingsverordening, urgentie, urgenten, voorrang, urgentieverklaring, woonruimteverdeling
woningtype, soort woning, woningtypen, typologie
woningvoorraad, woningaanbod, woningbestand
woningzoekende, woningzoekenden, kandidaat-huurder, gegadigde, inschrijfduur, wachttijd, wachtlijst
woonboulevard, boulevard, dreef, hoofdstraat, verkeersader
woonduur, verhuisgeneigd, verhuisbewegingen, doorloop, mutatie, mutaties
woonfraude, illegale onderhuur, onderhuur, doorverhuur, airbnb
woongroep, wooncoöperatie, woongemeenschap, cohousing, collectief wonen, samenwoonproject
woonlast, energielast, woonkosten
woonservice, wooncirkel, buurtcirkel, zorgcirkel, steunnetwerk
woonvisie, woonbeleid, woonplan, volkshuisvesting, huisvesting, huisvestingsbeleid
woonwens, woonvoorkeur, woonbehoefte, wooneisen
zelfbeheer, zelf beheren, bewoners beheren zelf, eigen beheer
zelfredzaam, zelfstandig, zelfredzaamheid, zelfstandigheid, op eigen benen
ziek, ziekte, aandoening, gezondheidsproblemen, gezondheidsklachten
zorg, zorgvoorziening, gezondheid, welbevinden, Wmo
zorgcliënt, zorgvrager, beschermd wonen, ambulantisering, extramuralisering, ggz-cliënt, verzorgingshuis, wonen met zorg, begeleid wonen
`

/** What a new network starts with: the key of a group, and its words. Organisers change it as they like. */
export const startingSynonyms: readonly { key: string; words: string[] }[] = readGroups()

function readGroups() {
  const keys = new Set<string>()
  return groups
    .trim()
    .split('\n')
    .map((line) => {
      const words = line.split(', ')
      const key = freeKey(words[0] ?? '', (one) => keys.has(one))
      keys.add(key)
      return { key, words }
    })
}
