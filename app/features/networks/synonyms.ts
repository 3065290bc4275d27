import { freeKey } from './names.ts'

/** What means about the same, or is looked for by who means it: a group on each line. Our own work. */
const groups = `
21 vierkante meter, piepklein, tiny, kleine oppervlakte, micro-appartement
33 procent, eenderde
40 procent sociale huur, sociale huurnorm, programmeringseis, woningbouwnorm
65 jaar en ouder, AOW'er, seniorenaandeel, 65-plusser, gepensioneerde, bejaarde
aan de deur, huis-aan-huis, deur aan deur
aan de slag gaan, initiatief nemen, zelf beginnen
aan dezelfde tafel, gezamenlijk overleg, samen aan tafel, round table
aan het roer, aan het stuur, regie nemen, touwtjes in handen
aan het stuur, bewonersregie, zeggenschap, zelf bepalen, bewonersgestuurd
aan het stuur, zeggenschap, eindverantwoordelijk, in de lead, zelf beslissen, in control, bewoners aan zet
aan het woord, een woordje doen, spreken
aan hetzelfde doel verbonden, gedeelde missie, neuzen dezelfde kant op, gezamenlijk belang, gemeenschappelijke agenda, collective impact
aan tafel gekregen, weten te interesseren, betrokken krijgen
aan tafel krijgen, betrekken, mobiliseren, meekrijgen, laten aanschuiven
aan zet, wie moet het doen
aanbellen, deurbel, langs de deuren, aan de deur komen, huis-aan-huis
aanbeveling, advies, aandachtspunt
aanbieden, verstrekken, leveren, aanreiken, beschikbaar stellen, ter beschikking stellen
aanbod, assortiment, keuzeaanbod, keuzemogelijkheid
aanbod aan sociale huur, huuraanbod, beschikbaar aanbod, sociale woningvoorraad, vrijkomende huurwoningen
aanbod aan sociale huur, kernvoorraad, goedkope voorraad, beschikbare sociale huurwoningen, beschikbare huurhuizen
aanbouw, uitbouw, verbouwing
aanbouwen, bijbouw, aanbouw, uitbouw
aandacht, belangstelling, interesse, oog hebben voor, aandacht geven
aandacht, zorgzaam, omkijken naar elkaar, naar elkaar omzien, zorgzame buurt
aandacht en inzet, ondersteunen
aandacht vragen, niet vanzelf, aanhoudende aandacht
aandachtsbuurt, aandachtsgebied, aandachtswijk, ontwikkelbuurt
aandachtsgebied, domein, werkveld, beleidsterrein
aandachtsgroep, bijzondere doelgroep, kwetsbare groep, bijzondere groep, doelgroep, speciale doelgroep, bijzondere groepen
aandachtsgroep, kwetsbare doelgroep, urgente doelgroep, spoedzoeker, doelgroep met begeleiding
aandachtsgroep, urgent woningzoekende, uitstromer, urgente groep, special needs
aandachtsgroepen, bijzondere doelgroepen, kwetsbare groepen, uitstroom uit instellingen
aandeel, percentage, deel, quotum, quota, procent
aandeel minima, armoedepercentage, armoedecijfer
aandeel sociale huur, afbouw sociale huur, percentage sociale woningbouw, krimp sociale voorraad, minder sociale huur, percentage corporatiewoningen, quotum sociale huur
aandeel sociale huur, percentage sociale huur, quotum sociale huur, sociale huurquote
aaneengesloten, continu
aangewezen gebied, kansenzone, aanwijzingsgebied, Rotterdamwet-gebied, werkingsgebied, aangewezen wijk, gebiedsaanwijzing
aangifte, aangifte doen, anoniem melden, politie bellen
aangrijpen, aangrijpingspunt, aanknopingspunt, handvat, hefboom
aanjagen, stimuleren, aanzwengelen
aankleding, meubilair, inrichting, straatmeubilair
aankloppen, zich wenden tot, contact opnemen, aanbellen
aankloppen, bellen, melden, contact opnemen
aankoop, kopen, aankopen, opkopen, verwerven, aanschaffen
aankunnen, behappen, bolwerken, volhouden, opgewassen zijn tegen, de baas kunnen
aanleggen, inrichten, realiseren, tot stand brengen
aanleiding, aanknopingspunt, gelegenheid
aanleunwoning, wonen met zorg, ouderen
aanleunwoning, serviceflat, zorgappartement, zorggeschikte woning
aanleveren, verstrekken
aanmelden, inschrijven, opgeven, registreren, inschrijving, aanmelding
aanmelden, inschrijven, registreren, intekenen, zich opgeven, aanmelding, inschrijving, op de lijst zetten
aanmeldformulier, inschrijfformulier, aanmelding
aanname, veronderstelling, hypothese, veronderstellen, aannemen, uitgaan van, theorie
aannemer, ontwikkelaar
aanpak, werkwijze, methode, instrument
aanpak, werkwijze, methode, methodiek, benadering, strategie
aanpak achter de voordeur, huis-aan-huisbezoek, gezinsaanpak, outreachende hulp
aanpakken, aan de slag, in actie komen, handen uit de mouwen, aanpoten
aanpassen, bijstellen, wijzigen, veranderen, afstemmen
aanpassen, wijzigen, bijstellen, bijsturen
aanrijtijd, aanrijroute, hulpdiensten
aanscherpen, strenger, streng, aanscherping, verscherpen
aansluiten, aanhaken, toetreden
aanspreekpunt, contactpersoon, vertegenwoordiger, vraagbaak, vast gezicht
aanspreekpunt, contactpersoon, vraagbaak, vast gezicht, eerste contact, wie kan ik bellen
aanspreekpunt, wijkregisseur
aanspreken, aanspreken op gedrag, terechtwijzen, corrigeren, confronteren, ergens iets van zeggen
aanspreken, feedback geven, elkaar scherp houden, tegenspraak
aanspreken, zeggen waar het op staat, erop wijzen, aanspreken op gedrag, gedrag, burengedrag
aanspreken, confronteren, feedback geven, iets van zeggen
aantal, hoeveelheid, omvang, totaal, hoeveel
aantal inwoners, inwonertal, bewonersaantal, hoeveel mensen wonen er
aantal jaren, tijdelijk, tijdelijke verhuur, tijdelijk contract, flexwonen
aantal woningen, woningaantal, hoeveel huizen
aantekeningen, notities, notulen
aantonen, bewijzen, staven, onderbouwen, uitwijzen, laten zien
aantonen, bewijzen, tonen, laten zien, uitwijzen, illustreren
aantonen, hardmaken, vaststellen
aantrekkelijk, gewild, in trek, aanlokkelijk, populair, uitnodigend
aantrekken, lokken, bezoekers trekken, aantrekkingskracht
aanvraag, aanvragen, indienen, indiening, aanvraagformulier, verzoek
aanvraag, subsidieaanvraag, formulier, papierwerk
aanvraag, rompslomp, papierwerk, bureaucratie
aanvragen, verzoek indienen, toestemming vragen
aanwijzen, benoemen, aanduiden, bestempelen
aanwijzing, indicatie, teken, sporen
aardgas, fossiele energie, fossiele brandstof, gasnet, gasaansluiting, gasleiding, fossiel
aardgasvrij, van het gas af, gasloos, gasvrij, zonder gas, van het aardgas af, aardgasloos
aardgasvrij, warmtenet, warmtetransitie, van het gas, gasvrij, energietransitie
ABCD, asset based community development, gemeenschapsopbouw
accountmanager, accounthouder, relatiebeheerder
achter de voordeur, bij mensen thuis, gezinsaanpak, frontlijnwerk, gezinscoach, huisbezoek, buiten beeld
achter de voordeur, keukentafelgesprek, thuis opzoeken, huisbezoeken, erop af, outreach, multiprobleemaanpak, gezinscoach
achter de voordeur, huisbezoek, verborgen problemen, thuissituatie
achteraf, naderhand, terugkijkend, met de kennis van nu
achterblijven, achterblijvers, achterop raken, zitten blijven
achterblijven, achterop raken, achterblijvers, achterop, niet meekomen
achterblijven bij de rest van de stad, kloof, achterstand op de stad
achterbuurt, slechte naam, achterstandswijk
achterbuurt, probleembuurt, concentratiewijk
achterdochtig, wantrouwend, argwanend, ongeloof
achtergrond, afkomst, herkomst, komaf, roots
achtergrond, origine
achterstallig onderhoud, slecht onderhouden, verwaarlozing, verwaarloosd, vervallen, uitgewoond
achterstallig onderhoud, verwaarlozing, mankementen, gebreken
achterstand, achterstanden, achterstandspositie, achtergesteld, deprivatie, achterlopen
achterstand, achterstanden, deprivatie, achtergesteld, ongelijkheid
achterstand, ongelijke start, op achterstand staan, achterstelling, sociale achterstand, kansenongelijkheid, kansenkloof
achterstand, taalachterstand, leerachterstand, ontwikkelingsachterstand, onderwijsachterstand
achterstand in het onderwijs, lage schoolprestaties, onderwijsachterstand, leerachterstand, schoolachterstand
achterstand inlopen, taakstelling, taakstelling statushouders, inhaalslag
achterstand terugdringen, gat dichten
achterstand terugdringen, achterstand verkleinen, achterstanden wegwerken, inlopen
achterstand van peuters, onderwijsachterstand, taalachterstand, kansenongelijkheid
achterstandswijk, aandachtswijk, probleemwijk, kwetsbare wijk, achterstandsbuurt, kansarme wijk, arme wijk
achterstandswijk, probleemwijk, aandachtswijk, kwetsbare wijk, kansarme wijk, probleembuurt, arme wijk, krachtwijk
achterstandswijk, zwakke wijk, kansarme buurt, deprived neighbourhood
achtertuin, privé-buitenruimte, eigen tuin, buitenruimte bij huis, lapje grond, eigen buitenruimte, privétuin, backyard
achtertuin, privétuin, eigen buiten
achteruitgaan, neemt af, achteruit, verslechtert
achteruitgang, degradatie, onttakeling, verval, achteruitgaan, verloedering
achttien jaar, generatielang, langjarig programma, meerjarig commitment, langjarig, lange termijn, meerjarig
achttien jaar, langjarig, twee decennia, lange termijn
actief, geëngageerd, actieve burger, bedrijvig, energiek, ondernemend
actief inzetten, actief burgerschap, vrijwilligerswerk, meehelpen, bijdragen, steentje bijdragen, zich verdienstelijk maken
actiefste mensen, voortrekker, actieve kern, usual suspects, kartrekker, sleutelfiguur
actielijn, prioriteitslijn, beleidslijn, actiepunten, speerpunt, spoor, werklijn
actieonderzoek, al doende onderzoeken, participatory action research, meedenkend onderzoek, praktijkgericht onderzoek, action research, handelingsonderzoek
actieonderzoek, praktijkonderzoek, participatief onderzoek, lerend onderzoek, onderzoek met bewoners
actieonderzoek, participatief onderzoek, meedoend onderzoek
actieplan, action plan, maatregelenpakket, aanvalsplan, to-dolijst
actieplan, uitvoeringsplan, plan van aanpak, uitvoeringsprogramma, actieprogramma, werkplan, jaarplan
actieplan, plan van aanpak, aanvalsplan, stappenplan
actiepunten, actielijst, verbeterpunten, prioriteitenlijst, lijstje
actieve bewoner, actieve bewoners, bewonersinzet
actieve bewoner, bewonersinitiatiefnemer, buurtactivist, wijkheld
actieve bewoners, bewonersinzet, actieve buurtbewoner, burgerinitiatief
activeren, aan de slag helpen, re-integratie, toeleiden
activeren, arbeidsparticipatie, leerwerktraject, arbeidstoeleiding, activation
activeren, in beweging brengen, in beweging krijgen, mobiliseren, meekrijgen
activering, aan het werk helpen, toeleiding naar werk, re-integratie
activiteit, activiteiten, bezigheid, uitje, programmering
activiteit, bezigheid, programmering, ontmoetingsactiviteit, clubje, vrijetijdsbesteding
activiteit, workshop, evenement
activiteit die past, dagbesteding, hobby, geschikte bezigheid, vrijetijdsbesteding
activiteiten, clubjes
actueel, recent, up-to-date, hedendaags, van nu
acute woonvraag, dringend huis nodig, economisch dakloze, met spoed, urgente woningzoekende, woonurgentie
acute woonvraag, spoedzoeker, dringend woning nodig, urgent woningzoekende
acute woonvraag, spoedzoeker, met spoed woonruimte
advies, aanbeveling, raadgeving, suggestie, tip
advies, raad
adviesorganisatie, adviesbureau, kennisorganisatie, onderzoeksbureau
adviesraad, klankbordgroep, adviesorgaan, adviescommissie, adviesgroep
adviseren, adviesrecht, advies uitbrengen, raad geven, advies geven, aanbevelen, consulteren, adviesrol
adviseur, advies, consultant, raadgever, adviseren, adviesbureau
afbakenen, begrenzen, afkaderen, inkaderen, afbakening
afbouwen, wegvallen, opgeheven, opheffen
afbreukrisico, imagoschade, risico
afdeling, organisatieonderdeel, gemeentelijke dienst, bureau
afgelegen, ver van alles, slecht bereikbaar, geïsoleerd gelegen
afhaken, ermee stoppen, weglopen, uitvallen, teleurgesteld raken, drop-out
afhaken, ontmoedigd raken
afhaken, uitval, uitstappen, zich terugtrekken, stoppen, ermee ophouden
afhankelijk, afhangen, gebonden aan, aangewezen op, afhankelijkheid
afname, daling, afnemen, dalen, verminderen, vermindering, teruggang, krimp, slinken
afname, daling, vermindering, teruggang, krimp, achteruitgang, afnemen, dalen
afnemen, achteruitgaan, verslechteren
afnemen, dalen, verminderen, slinken, minder worden, teruglopen, terugloop, lager worden
afnemen, verwatering, verflauwen, uitdoven, afkalven
afscheid, afscheid nemen, vaarwel
afspraak nakomen, belofte inlossen
afspraak, afspraken, overeenkomst, contract, convenant, akkoord
afspraak, agreement, toezegging
afspraak, overeenkomst, regeling, afspreken, akkoord
afspraak, afspreken
afspraak in de regio, regionale samenwerking, intergemeentelijk, regionale prestatieafspraken
afspraak maken, inplannen, digitaal aanvragen, afhaalafspraak
afspraak nakomen, nakomen, waarmaken, inlossen, woord houden, toezegging nakomen
afspraken, prestatieafspraken
afspraken nakomen, nakomen, waarmaken, zich houden aan, woord houden, beloftes nakomen
afspraken op stadsniveau, stedelijke afspraken, gemeentebreed
afspraken over spreiding, woonverdelingsafspraken, quota per wijk
afspraken over spreiding, spreidingsbeleid, verdeelafspraken, fair share
afspraken over wonen, prestatieovereenkomst, woonafspraken, tripartiet overleg
afstand, kloof, verwijdering
afstand tot de arbeidsmarkt, moeilijk aan werk komen, langdurig werkloos, werkloosheid
afstand tot de arbeidsmarkt, langdurig werkloos, moeilijk aan het werk, onbemiddelbaar
afstand tot de rest, kloof, discrepantie
aftoppingsgrens, huurgrens, liberalisatiegrens
aftrap, kick-off, startschot, lancering, opening
afval, grofvuil, vuilnis, huisvuil, container, afvalbak
afval, vuilnis, huisvuil, huisafval, vuil
afvalboete, boete voor dumpen, grofvuil
afvaldump, grofvuil, dumpafval, gedumpt afval
afvaldumping, vuildump, dumpen, illegaal storten, bijplaatsen, afvaldump, afval naast de container
afvalinzameling, vuilophaal, gemeentereiniging, vuilnisophaaldienst
afvalscheiding, recycling, afval scheiden, afvalpas, afvalcoach
afwaarderen, afwaardering, waardevermindering
afwegen, afweging, belangenafweging, voors en tegens, voor- en nadelen, plussen en minnen
afwenteling, doorschuiven, ongewenst neveneffect, problemen verschuiven
afwijken van de norm, maatwerk, norm loslaten
afwijzing, afgewezen, nee krijgen, bot vangen, geen gehoor
afzonderlijk, apart, losstaand, losse
agenda, activiteitenkalender, programma, kalender, planning
agenten, blauw op straat, politieagent
airbnb, vakantieverhuur, toeristische verhuur
akkoord, pact
akkoord, schikking, deal, overeenkomst
alarm, noodgeval, 112
alarmering, alarmknop, noodknop, personenalarmering
alcohol, drank, alcoholist, alcoholisme, drinken
alcoholoverlast, dronken, drankgebruik, hangdrinkers
alledaags, dagelijks
alleen gewoond, slaapstad, slaapwijk
alleen sociale huur, monofunctioneel, huurwijk, eenzijdige woningvoorraad, eenzijdig samengesteld
alleenstaand, alleenwonend, alleenstaande, single, alleengaand, zonder partner, vrijgezel
alleenstaand, alleenwonend, single, eenpersoonshuishouden, alleengaand, alleen wonen
alleenstaande ouder, eenoudergezin, alleenstaande moeder, alleenstaande vader, gescheiden ouder
alleenstaanden, eenpersoonshuishoudens
alleenwonend, eenpersoonshuishoudens, mensen die alleen wonen
alliantie, partnership, bundeling van krachten, samenwerkingscoalitie, samenwerkingspact, coalition
allochtonen, migranten
allochtoon, niet-westers, westerse allochtoon, migratieachtergrond, biculturele
als een van hen stopt, opvolger, opvolging, overdracht van taken
als het programma stopt, borging, na afloop, exitstrategie, nazorg
alternatief, andere optie, andere mogelijkheid, andere oplossing
altijd, voortdurend, constant, continu, permanent
ambacht, vakmanschap, vakman
ambassadeur, wijkambassadeur, buurtambassadeur, wijkvertegenwoordiger
ambiance, gezelligheid
ambitie, doelstelling
ambitie, streven, aspiratie, ideaal, lat hoog leggen
ambtenaar, beleidsmedewerker, gemeenteambtenaar, beleidsmaker
ambtenaar, gemeenteambtenaar, gemeentelijk medewerker, bestuursambtenaar, wijkambtenaar, gemeente-medewerker
ambtenaar, gemeenteambtenaar, beleidsmedewerker, gemeentemedewerker
ambtenaren, ambtenarij, gemeenteambtenaar
ambulant wonen, begeleid zelfstandig wonen, ambulante begeleiding
ambulante begeleiding, hulp aan huis, begeleiding aan huis, woonbegeleiding
analfabeten, laaggeletterden, taal leren
andere delen van de stad, elders, andere buurten
andere leefstijl, botsende leefstijlen, leefstijlverschil, leefstijlconflict
andere verhuurder, particuliere verhuurder, buy-to-let
andere woning kregen, herhuisvesting, uitverhuizing, wisselwoning, stadsvernieuwingsurgentie, vervangende woonruimte, urgentieverklaring
andere woning krijgen, herhuisvesting, herplaatsing, stadsvernieuwingsurgent
andere woningen, ander woningaanbod, nieuwe woningtypen, fysieke ingreep, fysieke aanpak
anderhalf jaar, achttien maanden, 18 maanden
angst, bang, vrees, angstig, bangheid, bevreesd, angstgevoel, beangstigend
angst, bang, vrees, onveilig, angstig
angst, durven niet
angst, onveiligheidsgevoel
anoniem, anonimiteit, onbekenden, buren kennen elkaar niet
antikraak, kraakwacht, leegstandsbeheer, leegstandbeheerder, tijdelijk beheer
antikraak, leegstandbeheer, leegstandsbeheerder, bruikleen, tijdelijke bewoning
antwoord, reactie, respons, reageren, beantwoorden, weerwoord
antwoord, reactietermijn, iets terughoren, bericht terug, reactiesnelheid
antwoord, terugkoppeling
AOW, pensioen, ouderdomspensioen
apotheek, drogist, medicijnen
appartement, appartementen, meergezinswoning, etagewoning, studio
appartement, bovenwoning, flat
appartement, flatwoning, flatje, etagewoning, meergezinswoning, portiekwoning
appartement, flatje, etagewoning, gestapelde woning
appartement delen, friends-woning, woningdelen, onzelfstandige woonruimte, huisgenoot
appartementen delen, woningdelen, friends-contract, gedeeld huis
appartementen die zij delen, woningdelen, friends-woning, huisgenoten, kamerbewoning, co-living
appartementengebouw, flatgebouw
arbeidersklasse, gewone mensen, volks, arbeiders
arbeiderswoningen, arbeidershuisjes, arbeiderswijk
arbeidsmarkt, banenmarkt, werkgelegenheid, arbeidsplaatsen
arbeidsmatige dagbesteding, dagbesteding, beschut werk
arbeidsmigrant, gastarbeider, buitenlandse werknemer
arbeidsmigrant, Oost-Europeanen, buitenlandse werknemer
archief, archiveren, documentatie
architect, ontwerper, stedenbouwkundige, ontwerpbureau, vormgever
arm, armoede, armoedig, weinig geld, kansarm, behoeftig, onder de armoedegrens
arm, minima, armen, lage inkomens, arme, minder draagkrachtig, weinig geld, kansarm
arm en rijk door elkaar, verschillende inkomens, inkomensmenging, sociaal gemengd, sociale menging
arm, smalle beurs
arme gezinnen, kwetsbare huishoudens, kwetsbare gezinnen, gezinnen in armoede
armere bewoners, mensen met minder inkomen, mensen met een laag inkomen
armoede, bestaanszekerheid, minima, laag inkomen, lage inkomens, schulden, geldzorgen
armoede, financiële stress, krap zitten, armoedebestrijding, minimabeleid, armoedebeleid
armoede, geldgebrek, poverty, bestaansonzekerheid, rondkomen
armoede, geldgebrek, weinig geld, financiële problemen
armoedeconcentratie, concentratie van armoede, concentratiewijk
armoedeval, armoede, marginale druk
armste wijken, zwakste wijken
arresteren, oppakken, aanhouden, arrestatie, aanhouding
artikel, longread, tijdschriftartikel, achtergrondverhaal, stuk, essay, bijdrage
artikel, publicatie, krantenartikel, blog, column
artikel, publicatie, paper
artikelen, wetsartikel, wettelijke bepaling
arts, dokter, huisarts, geneeskundige, medisch
arts, dokter, huisarts, medicus, geneeskundige, huisartsenpraktijk
asbest, asbestsanering, gevaarlijke stoffen in huis
asielopvang, noodopvang, opvanglocatie, azc
asielzoeker, asielzoekers, asiel, asielmigrant, azc-bewoner
asielzoekerscentrum, azc, vluchtelingenopvang, asielopvang
asielzoekerscentrum, opvang, asielopvang
asobuurman, overlastgever, woonoverlast
asociaal, aso, overlastgever, hufterig
aspect, dimensie, invalshoek, facet
atelier, broedplaats, kunstenaarsruimte, atelierruimte, studio voor kunstenaars
atelier, kunstenaarswerkplaats, makersruimte, creatieve ruimte, makersplek
atelier, kunstenaarsruimte, broedplaats, creatieve werkplek
auteur, schrijver, opsteller, redactie
auteurs, schrijvers, samenstellers, redactie, makers, opstellers
auto kwijt, parkeren, parkeernorm
autochtoon, autochtonen, Nederlandse afkomst
autoluw, autovrij, woonerf, fietsstraat
autoluw, parkeernorm, parkeren
autoluw, autovrij, minder auto's, minder autoverkeer
autoverkeer, verkeer, verkeersdrukte, auto's
avond, 's avonds, na zonsondergang, in het donker
azc, asielzoekerscentrum, asielopvang, COA, opvanglocatie, opvangcentrum
azc, statushouders, opvang
B en W, college van burgemeester en wethouders, burgemeester, wethouder, gemeentebestuur
baan, betaald werk, beroep, job, dienstverband, loondienst, arbeidsplaats, aan het werk
baan, werk dat blijft
baksteen, bakstenen, metselwerk, stenen
balans, tussenstand, evaluatie, afweging
balans, tussenbalans, eindoordeel, terugblik
balkon, terras, dakterras, loggia, buitenruimte, eigen buitenruimte, privé buitenruimte
ballotage, coöptatie, coöpteren, kiezen van bewoners, kandidaten kiezen, toelating
ballotage, meebeslissen over nieuwe huurders
ballotage, coöptatie, zelf huurders kiezen, meebeslissen over nieuwe huurders
banen voor buurtbewoners, werk voor bewoners, werk voor mensen uit de wijk
bang, angstig, niet durven
bang, durven niet
bankje, bench, zitmeubel, rustbank, rustplek, rustpunt
bankje, zitplek, zitplaats, parkbank, zitbank, buurtbankje, zitgelegenheid
bankje, zitplek, zitplaats, straatmeubilair
barbecue, bbq, buurtbarbecue
barrière, spoorlijn, snelweg
basis, basiskwaliteit, minimumniveau, basisvoorzieningen, ondergrens
basis, fundament, grondslag, uitgangspunt
basis in orde, basiskwaliteit, randvoorwaarden, het hoognodige
basis in orde, schoon heel veilig, minimumniveau, fundament, ondergrens
basis op orde, schoon heel veilig, minimumniveau, basiskwaliteit, ondergrens, basisvoorzieningen
basis op orde, basiskwaliteit, minimumniveau, basisniveau
basisbaan, buurtbaan, wijkbaan, gesubsidieerde baan
basisschool, lagere school, primair onderwijs, primary school, PO
bedoeling, intentie, oogmerk, voornemen
bedrag, geldbedrag, hoeveel geld, som geld
bedrijf, bedrijfsleven
bedrijf, onderneming, firma, bedrijven, mkb, midden- en kleinbedrijf
bedrijf, onderneming, ondernemer, eenmanszaak, bedrijven, ondernemerschap
bedrijfsleven, mkb, ondernemers, bedrijven
bedrijfsruimte, bedrijfspand, werkruimte, bedrijfsunit, winkelruimte
bedrijfsruimte, bedrijfsverzamelgebouw, business unit, ondernemersruimte
bedrijfsruimte, kantoorruimte, werklocatie, zakelijke ruimte, kleinschalig bedrijfspand, ondernemershuis
bedrijfsruimte, werkruimte, kantoor, atelier, werkplaats, broedplaats
bedrijfsruimte, wijkeconomie, bedrijvigheid, werkgelegenheid
bedrijven, ondernemingen
bedrijventerrein, industrieterrein, bedrijvenpark
bedrijvigheid, economische activiteit, lokale economie, wijkeconomie, buurteconomie
beeld, imago, beeldvorming, perceptie, voorstelling
beeld kantelen, beeldvorming omdraaien, imago verbeteren, beeld bijstellen
beeld van buiten, beeldvorming, perceptie, imago, negatief kijken, stereotype, bias
begane grond, benedenverdieping, gelijkvloers, straatniveau, parterre
begane grond, zonder trap, benedenverdieping, plint, parterre
begane grond, gelijkvloers, zonder trap, drempelloos
begane grond, levensloopbestendig, nultredenwoning, seniorenwoning
begeleid wonen, beschermd wonen, begeleid zelfstandig wonen, beschut wonen, ambulant wonen
begeleiding, begeleiden, coaching, coach, maatje, buddy, mentor, begeleider, woonbegeleider, woonbegeleiding
begeleiding, casemanager, hulp op afstand, ambulante hulp, ondersteuning thuis, begeleid wonen, hulpverlening, guidance
begeleiding, ondersteuning, begeleiden, hulp, coaching, begeleider
begeleidt, coacht, helpt op weg
begin, start, aanvang, aftrap, starten, beginnen
begin, start, aanvang, beginnen, van start gaan, beginfase, opstart
begindatum, startjaar, wanneer begonnen, start
beginmeting, baseline, uitgangssituatie, t0-meting, ijkpunt, T0, zero measurement
beginner, nieuweling, starter
begrijpen, snappen, doorhebben, doorgronden, inzien
begrip, uitdrukking, benaming, woordgebruik
begroting, budget, financieel jaarplan, programmabegroting, gemeentefinanciën, jaarbegroting, gemeentebegroting, financieel plan
begroting, geld
begroting, kosten, uitgaven, prijskaartje
begroting, financiën, jaarbegroting
beheer, beheerder, huismeester, complexbeheerder, wijkbeheerder, conciërge
beheer, exploitatie, management, huismeesterschap
beheer, onderhoud, beheren, woonbeheer, technisch beheer
beheer, sociaal beheer, complexbeheer, gebouwbeheer, property management
beheer van de openbare ruimte, onderhoud openbare ruimte, straatonderhoud, buitendienst
beheerder, huismeester, wijkbeheer, buurtbeheer, sociaal beheer, conciërge
beheersen, in de hand houden, onder controle, beteugelen, intomen
beheersen, machtig zijn, onder de knie krijgen, kunnen spreken
beheerst de taal, taalvaardigheid, laaggeletterdheid, taalniveau
beheren, onderhouden, management
behoeftig, noodlijdend, berooid, armlastig, onbemiddeld
behoud, niet afnemen, niet dalen, op peil houden
behouden, hier houden
behouden, in stand houden, behoud, vasthouden, laten staan
behouden, niet kwijtraken, handhaven, conserveren
beide, allebei, alle twee, tweetal
bejaard, hoogbejaard, op leeftijd, hoge leeftijd
bejaardenhuis, verzorgingshuis, rusthuis, rustoord, bejaardentehuis, woonzorgcentrum
bekend, vertrouwd, vertrouwdheid, bekendheid, publieke familiariteit
bekendmaking, gemeenteblad, publicatieblad, officiële bekendmaking, Staatscourant
bekeuring, bon, dwangsom
bekijken, bezichtigen, kijken naar, bezichtiging
belang, waarde, betekenis, meerwaarde, nut
belanghebbende, stakeholder, betrokken partij, actor
belanghebbenden, stakeholders, betrokken partijen, betrokkenen, belangen
belangrijk, essentieel, cruciaal, wezenlijk, van belang, doorslaggevend
belast, overvragen, druk zetten op, te zwaar maken
belast het sociale weefsel, ontwrichten, ontworteling, verstoren van netwerken, uiteenvallen
belasting, gemeentebelasting
Belastingdienst, blauwe envelop
belastingdienst, fiscus, belasting, fiscaal, heffing
belegger, investeerder, vastgoedbelegger, vastgoedbedrijf
belegger, investeerder, huizenopkoper, vastgoedbelegger
beleid, beleidsplan, beleidsnota, nota, gemeentelijk beleid
beleid, overheidsbeleid, beleidsmaatregel, maatregel
beleid van boven, top-down, van bovenaf opgelegd, landelijk opgelegd
beleidsgeschiedenis, beleidshistorie, eerder beleid, voorgeschiedenis
beleidsmedewerker, beleidsadviseur, beleidsmaker, ambtenaar
beleidsterrein, domein, vakgebied, werkveld, sector
belemmeren, hinderen, tegenhouden, in de weg staan
beleving, ervaring, belevenis, voelen, gevoel, gewaarwording
belevingsonderzoek, ervaringsonderzoek, onderzoek naar ervaringen van bewoners
belevingswereld, denkwereld, referentiekader
bellen, opbellen, telefoneren, telefoon, telefoonnummer, telefonisch
belofte, commitment, mooie woorden, loze belofte, toezegging, beloven, toezeggen
belofte inlossen, nakomen, woord houden, afspraak is afspraak, waarmaken, gestand doen
belofte inlossen, woord houden, afspraak nakomen, doen wat je belooft
belofte zo precies, SMART, afrekenbaar, toetsbaar, controleerbaar
beloven, garanderen, commitment
beloven, woord geven, toezegging doen, garantie geven, promise
bemiddelaar, bemiddeling, mediator, buurtbemiddelaar
bemiddeling, bemiddelen, mediation, conflictbemiddeling, bemiddelaar, tussenbeide komen
bemoeizorg, outreachend werken, eropaf, ongevraagde hulp
benaming, aanduiding
benedenwoning, begane grond, gelijkvloers
benoemen, vermelden, aanhalen, aanduiden
benutten, aangrijpen, gebruikmaken van, te baat nemen
beogen, doel, doelstelling, ten doel hebben, nastreven
beoogd, gewenst, nagestreefd, voorgenomen
beoordelen, beoordeling, oordeel, toetsen, wegen
beoordeling, keurmerk, erkenning, assessment, rapportcijfer, oordeel, waardering
beoordeling, toetsing, kwaliteitsoordeel, rating
beoordeling, keurmerk, kwalificatie
beperking, handicap, mensen met een beperking, gehandicapt, gehandicapten, invalide, mindervalide, invaliditeit
beperking, mensen met een beperking, gehandicapten, gehandicapt, handicap, verstandelijke beperking
bereiden elkaar voor, op weg helpen, peer support, lotgenoten
bereidheid, bereid, zin in hebben, animo
bereikbaar, bereikbaarheid, ontsluiting, verbindingsweg
bereikbaar, telefonisch bereikbaar, toegankelijk, aanspreekbaar, te contacteren, available
bereikbaarheid, bereikbaar, ontsluiting, ontsloten, goed te bereiken, goed verbonden
bereikbaarheid, noodnummer, telefonisch bereikbaar, bereikbaar buiten kantooruren
bereiken, behalen, realiseren, verwezenlijken
beroemd, befaamd, bekend
bescheiden, gering, nederig, beperkt
beschermd, geborgen, beveiligd, beschut, veilige haven, beschermd wonen
beschermd wonen, begeleid wonen, beschut wonen, ambulant wonen, woonzorg
beschermd wonen, begeleid wonen, beschermd thuis
beschermde tussenvorm, beschermd wonen, begeleide kamerbewoning, overgangswonen
beschermde tussenvorm, tussenvoorziening, tussenstap, overgangswoning
beschermde woonvorm, beschermd wonen, beschut wonen, RIBW
beschermen, bescherming, behoeden, waarborgen, beschutten
beschikbaar, onbezet, leegstaand
beschikbaar, voorhanden, vrijkomen, te krijgen, beschikbaarheid
beschrijven, omschrijven, weergeven, uiteenzetten, schetsen
beschut werk, sociale werkplaats, sociale werkvoorziening, arbeidsmatige dagbesteding
beslissen, bepalen, beslismacht, doorslaggevende stem, laatste woord
beslissingsmacht, zeggenschap, beslissen, beslissingsbevoegdheid
besluit, beslissing, besluitvorming, beslissen, besluiten, knoop doorhakken, knopen doorhakken
besparingstips, energietips, energie besparen, spullen om energie te besparen
bestaande bouw, bestaande woningen, bestaande voorraad, woningvoorraad
bestaansonzekerheid, overlevingsstand, bestaanszekerheid, overleven
bestaanszekerheid, rondkomen, financiële zekerheid, bestaansminimum, vast inkomen
bestaanszekerheid, zekerheid, rondkomen, bestaansminimum
bestaanszekerheid, uitkomen met geld, financieel gezond
besteden, bewonersbudget, burgerbegroting, wijkbudget, buurtbegroting, participatory budgeting
besteding, besteden, uitgaven
bestemming, functie, doeleinde, woonfunctie, gebruiksmogelijkheid
bestemming, herbestemming, functiewijziging, transformatie van gebouwen
bestemming, functie, nieuwe functie, herbestemming
bestemmingsplan, omgevingsplan, omgevingsvisie
bestrijden, te lijf gaan, aanpakken, optreden tegen, ingrijpen
bestuur, bestuurders, directie
bestuur, wethouder, college, burgemeester, bestuurder, gemeenteraad, raadslid
bestuurlijk commitment, bestuurlijke steun, politieke steun, politiek draagvlak
bestuurlijk overleg, regiegroep, kernteam
bestuurlijke afspraak, bestuursakkoord, rijksafspraken
bestuurswisseling, wisseling van wethouder, nieuw college
betaalbaar, affordable, niet te duur, binnen budget
betaalbaar, goedkoop, goedkope, laaggeprijsd, voordelig, lage huur
betaalbaar, goedkoop, voordelig, laag geprijsd, lage prijs, weinig kosten, betaalbaarheid
betaalbaar, goedkoop, voordelig, laaggeprijsd, niet duur, budgetvriendelijk, schappelijk
betaalbaar wonen, affordable housing, woonbetaalbaarheid, lage woonlasten
betaalbaarheid, betaalbare huur, lage huur, lage woonlasten, goedkoop wonen
betaalbare segmenten, sociaal en middelduur, prijsklasse, prijssegment, huurklasse
betaalbare woning, goedkope woning, betaalbaar huis, lage huur, affordable housing
betaalbare woning, laaggeprijsd huis
betaalbare woning, goedkope woning, betaalbaar huis, huis met lage huur
betaald werk, baan, betaalde baan, loondienst, werkend, arbeidsparticipatie
betaald werk, netto participatie
betaald werk, arbeidsparticipatie, arbeidsdeelname, baan, werkenden
betalen, afrekenen, betaling, voldoen
betalingsachterstand, huurachterstand, geldzorgen, rood staan
beter gekeken wie er komt wonen, screening, plaatsingscommissie, strenge selectie
beter groen, groenkwaliteit, vergroening, groenrenovatie, rijke beplanting
beter stand, beklijven, blijven voortduren
beter starten op school, schoolrijp, goede start, schoolklaar
betere kwaliteit, kwaliteitsverbetering, minder gebreken
betere naam, imago, reputatie, beeldvorming, goede reputatie
betere naam, imago opvijzelen, goed aangeschreven staan
betere naam, imagoverbetering, rebranding, wijkmarketing, imagocampagne
betere school, onderwijskwaliteit, goede school, brede school
betere start op school, peuterspeelzaal, voorschool, VVE, vroegschoolse educatie
betere woningen, woningverbetering, goede woningen, wooncomfort
betrekken, inspraak geven, participatief, engageren, erbij betrekken, mee laten doen
betrekken bij hun wijk, bewonersparticipatie, laten meedoen
betrokken, betrokkenheid, inzet, engagement, actief, bevlogen
betrokken, geïnteresseerd, meelevend, begaan, committed
betrokken, participerend, burgerbetrokkenheid, meeleven
betrokken partij, deelnemende organisatie
betrokkenheid, betrokken, engagement, geëngageerd, toewijding
betrokkenheid, meeleven, commitment
betrokkenheid, saamhorigheid, cohesie, omzien naar elkaar, buurtbinding
betrouwbaar, betrouwbaarheid, geloofwaardigheid, woord houden, afspraken nakomen
betwijfelen, in twijfel trekken, omstreden, ter discussie staan, doubt
beveiliging, bewaking, beveiliger, bewaker, beveiligingsbedrijf, surveillant
bevlogen, gemotiveerd, gedreven, toegewijd
bevoegdheid, mandaat, bevoegd, zeggenschap, wie gaat erover
bevoegdheid, mandaat, doorzettingsmacht, beslismacht, gezag
bevolking, bevolkingssamenstelling, demografie, populatie, bevolkingsopbouw
bevolking, wie er wonen, populatie, inwoners, bewonersbestand
bevolking gevarieerder, gevarieerdere bevolking, andere samenstelling, gemengde bevolking
bevolkingsgroei, toename van inwoners, stedelijke groei
bevolkingsgroep, etnische groep, minderheid, migrantengroep
bevolkingssamenstelling, bevolkingsopbouw, demografie, bewonerssamenstelling, demografische samenstelling, wie er woont, bewonersprofiel
bevolkingssamenstelling, demografische opbouw, bewonersopbouw, samenstelling van de wijk, opbouw van de bevolking, samenstelling
bevolkingssamenstelling, samenstelling, mengverhouding, opbouw, compositie
bevolkingssamenstelling, samenstelling van de wijk, wie woont er, bevolkingsopbouw
bevorderen, stimuleren, aanmoedigen, promoten, in de hand werken, vooruithelpen
bewaker, bewaking, beveiliging, toezichthouder
bewaren, opslaan, archiveren, bewaartermijn, archief
beweegroute, vitaliteitsroute
beweegroute, wandelroute, ommetje, hardlooprondje
beweegroute, beweegtuin, sporttoestellen, fitness buiten
beweegtuin, fitnesstoestellen, trimbaan, buitenfitness
bewegen, sporten, lichaamsbeweging, sport, gezond leven
bewegen, sporten, sport, beweegroute, wandelen, gezond leven
bewegen, sportief bezig zijn, actief zijn buiten, physical activity
bewegen en spelen, buitenspelen, lichaamsbeweging, actieve leefstijl, speelnatuur, beweegvriendelijk, gezonde inrichting
bewegen en spelen, sport en spel, actieve leefstijl
beweren, claimen, betogen, poneren, stelling
bewezen, aangetoond, evidence-based, effectief gebleken, wetenschappelijk bewezen
bewezen, aangetoond, vastgesteld, gebleken
bewijs, effect
bewijs, onderbouwing, aantonen, bewezen, aangetoond
bewijs, onderbouwing, evidence, wetenschappelijk bewijs, hard bewijs, aantoonbaar
bewijzen, waarmaken
bewoner, bewoners, inwoner, inwoners, buurtbewoner, buurtbewoners, wijkbewoner, wijkbewoners, buurtgenoot, buren, omwonenden, burgers
bewoner, bewoners, inwoner, inwoners, ingezetene, burger, burgers
bewoner, wijkgenoot
bewoner centraal, bewonersbelang, menselijke maat, people first, mensgericht werken, bedoeling voorop, resident first
bewoner centraal, bewoner voorop, van de bewoner uit, bewonersperspectief
bewoner het zwaarst, bewoner centraal, vraaggericht, mensgericht, leefwereld voorop, bewonersperspectief
bewoners, residents, ingezetenen
bewoners aan het stuur, bewonersregie, zelfbeheer, burgermacht, zelfbestuur, bewonersgestuurd
bewoners activeren, activeren, mobiliseren, in beweging brengen, op de been brengen
bewoners als gids, rondleiding door bewoners, wijksafari, gids
bewoners behouden, mensen vasthouden, vertrek voorkomen, blijvers
bewoners betrekken, betrekken, participatietraject, participatie
bewoners betrekken vanaf het begin, vroegtijdige participatie, tijdig betrekken, vroeg meepraten
bewoners die dragen, draagkrachtige bewoner, sterke schouders, goede buur
bewoners die het beter krijgen, sociale stijger, opklimmer, wie meer gaat verdienen
bewoners die weg moesten, stadsvernieuwingsurgent, sloopurgent, herhuisvesten, moeten verhuizen
bewoners die weg moesten, verplaatste bewoners, gedwongen verhuizing, displacement, uitgeplaatste bewoners
bewoners laten beginnen, bewoners eerst aan het woord, luisteren naar bewoners
bewoners meer tevreden, woontevredenheid, bewonerstevredenheid, tevredenheidscijfer
bewoners met dezelfde achtergrond, bonding, onder ons, kliek
bewoners opgezocht, outreachend, erop af, outreachend werken, eropaf gaan, naar de mensen toe
bewoners opgezocht, wijktour, langs de buurten, de wijk ingaan
bewoners van nu, huidige bewoners, zittende huurders, bestaande bewoners
bewoners vasthouden, binden, behouden voor de wijk, vertrek tegengaan
bewoners verdelen over de stad, spreiden over de stad, over de wijken verdeeld
bewoners wil betrekken, bewoners erbij halen, samen ontwerpen, co-design, engagement
bewoners zelf de sleutel, bewonersbeheer, beheer door bewoners, zelfbeheer, eigen beheer
bewoners zelf doen, eigen inzet, burgerkracht, doe-democratie
bewonersavond, inloopavond, informatieavond, bewonersbijeenkomst, buurtavond, wijkavond, inspraakavond
bewonersbeheer, zelforganisatie, beheer door bewoners
bewonersbelang, goed voor de bewoner, belang van bewoners
bewonersbetrokkenheid, betrokken bewoners, betrokkenheid van bewoners
bewonerscommissie, commissie
bewonerscommissie, huurderscommissie, bewonersraad, bewonersadviesraad, huurdersvertegenwoordiging
bewonerscommissie, huurdersvereniging, bewonersvereniging, wijkraad, buurtcomité, huurdersorganisatie
bewonersgroep, buurtgroep, groep bewoners
bewonersgroep, groepen bewoners, groep inwoners
bewonersidee, idee van bewoners, voorstel van bewoners, buurtidee, plannen van bewoners, ideeënbus
bewonersinitiatief, burgerinitiatief, buurtinitiatief, wijkinitiatief, initiatief van bewoners, initiatief uit de buurt
bewonersinitiatief, burgerinitiatief, buurtinitiatief, zelfinitiatief
bewonersinzet, inzet van bewoners, zich inzetten, actief zijn, bijdrage van bewoners
bewonersorganisatie, wijkorganisatie, bewonersvereniging
bewonerspanel, adviesraad, bewonersraad, klankbordgroep, burgerpanel, wijkpanel, focusgroep
bewonerspanel, burgerpanel, digitaal panel, enquêtepanel
bewonersvereniging, buurtcomité, wijkcomité, bewonersorganisatie
bewoonde staat, renovatie in bewoonde staat, bewoond renoveren
bezichtiging, woning bekijken, kijkdag
bezit, eigendom, vermogen, in handen van
bezit van corporaties, corporatiebezit, corporatiewoningen, vastgoedbezit, woningbezit
bezit van corporaties, gespikkeld bezit, versnipperd bezit, huurwoningvoorraad, woningportefeuille
bezoeker, gast, bezoek, visite, langskomen
bezoeker, passant, visitor
bezoekers, mensen van buiten, gasten
bezorgd, ongerust, zorgen maken, verontrust, bekommerd, bezorgdheid
bezorgd, onrust, zorgen, zorgelijk
bezorgdheid, kopzorgen, ongerustheid
bezorgen, rondbrengen, bezorging
bezuinigen, besparen, bezuiniging, besparing, minder geld, minder uitgeven
bezuinigen, minder geld
bezwaar, bezwaarschrift, zienswijze, aanvechten, in beroep gaan, beroepschrift
bezwaarschrift, bezwaar, naar de rechter
beëindigd, voltooid
beïnvloeden, beheersen, sturen
bibliotheek, bieb, openbare bibliotheek, leeszaal, boekerij, boeken lenen
bibliotheek, library, boekenuitleen, bieb, boekenkast, leeszaal
bibliotheek, mediatheek, leescafé, public library, leesruimte
bij de gemeente aankloppen, melding openbare ruimte, klacht indienen, gemeente bellen
bij elkaar betrokken, cohesie, onderling contact, burenband
bij elkaar betrokken, sociale cohesie, onderlinge band, oog voor elkaar, burencontact
bij mensen thuis, aan huis, in de huiskamer, aan de keukentafel, keukentafelgesprek
bij te bouwen, optoppen, inbreiding, toevoegen, densification
bij te dragen aan de sfeer, tegenprestatie, wederkerigheid, iets terugdoen, contraprestatie
bijbaantje, stage, stageplek, werkervaringsplek
bijbouwen, woningtoevoeging, nieuwbouw toevoegen
bijbouwen, toevoegen, extra woningen bouwen, verdichten
bijdrage, eigen inzet, meehelpen, inbreng, steentje bijdragen, medewerking
bijdragen, iets terugdoen, inzet, meehelpen, steentje bijdragen, tegenprestatie, wederkerigheid, vrijwilligerswerk
bijdragen, inzet leveren, iets terugdoen
bijdragen aan de sfeer, vrijwillige inzet
bijdragen van bewoners, bewonersinzet, wat kunnen bewoners zelf doen, eigen inbreng
bijeenhouden, verbonden blijven, bij elkaar houden
bijeenkomst, bewonersavond, inloopavond, informatieavond, vergadering
bijeenkomst, overleg, wijkavond, gathering
bijeenkomst, samenkomst, vergadering, meeting, sessie
bijeenkomst, bewonersavond, informatieavond, inloopavond, wijkbijeenkomst
bijeenkomst met deskundigen, expertmeeting, expertsessie
bijleggen, ruzie beëindigen, bemiddelen
bijna, vrijwel, nagenoeg, haast, zo goed als
bijna geen grond, grondtekort, ruimtegebrek, geen bouwlocaties, grondschaarste
bijna geen verbetering, weinig resultaat, nauwelijks vooruitgang, zonder resultaat, haalt weinig uit
bijna stilviel, stagneren, tot stilstand komen, stokken, on hold
bijplaatsen, illegaal afval, grofvuil op straat, illegaal storten, vuil op straat
bijplaatsen, woningen toevoegen, extra woningen, bijbouwen
bijplaatsing, grofvuil, afval naast container, vuilnis
bijstand, minima
bijstand, uitkering, zonder inkomen, bijstandsuitkering, sociale dienst
bijstandsgerechtigde, uitkeringsgerechtigde, uitkeringstrekker, steuntrekker
bijstandsgerechtigden, arme huishoudens, uitkeringsgerechtigden
bijsturen, aanpassen, bijstellen, corrigeren, herzien, van koers veranderen, koerswijziging
bijsturen, koers wijzigen, ingrijpen, koers verleggen, koerscorrectie, tussentijds aanpassen
bijsturen, veranderen van koers
bijsturen, sturen, invloed uitoefenen, beïnvloeden
bijvoorbeeld, illustratie, exempel, voorbeeld
bijwerking, negatief gevolg, schaduwkant, side effect, onvoorziene gevolgen
bijwerking, neveneffect, bijeffect, onbedoeld effect, onbedoeld gevolg, averechts, ongewenst effect, bijverschijnsel
bijwerking, neveneffect, onbedoeld gevolg, averechts effect
bijwerkingen sloop, bijwerkingen herstructurering, waterbedeffecten
bijzonder, speciaal, uniek, uitzonderlijk, buitengewoon, onderscheidend
binding, band, verbondenheid, hechting, verknochtheid
binding met de wijk, thuisgevoel, worteling, lokale binding, buurtgehechtheid
binding met de wijk, wijkbinding, buurtbinding, gehechtheid
bingo, bingoavond, bingomiddag
binnen de eigen groep, bonding, eigen kring, ons soort mensen
binnen een maand, meteen zichtbaar, vlot resultaat, snel succes, zichtbaar resultaat, tastbaar resultaat, merkbare verandering
binnen een maand, snel resultaat, quick win, korte termijn, snelle winst, laaghangend fruit
binnenhalen, van elders halen, aantrekken, werven
binnenkomen, toegang vinden, drempel over
binnenstad, centrum, stadscentrum, stadshart, stadskern, hart van de stad
binnentuin, binnenplaats, binnenterrein, binnenhof, hofje, gemeenschappelijke tuin
biodiversiteit, planten en dieren, flora en fauna
blauwdruk, schets, ontwerp, concept
bleef achter, achterblijver, hekkensluiter, slecht scoren, achterlopen, niet meekomen, achterop raken
bleef of keerde, terugkeerders, blijvers
blij, gelukkig, vrolijk, verheugd, vreugde, geluk
blij, happy
blij met, tevreden, waardering
blijf-van-mijn-lijf, opvang
blijft aandacht vragen, geen sinecure, nooit af
blijkt te werken, succesvol, geslaagde aanpak, werkzame elementen, succesfactoren, what works
blijven, niet weg hoeven, blijven wonen
blijven, wortelen, honkvast, binding, geworteld, plaatsgebonden
blijven wonen, niet weg willen, wil blijven, blijver, honkvast
blijvend veranderen, duurzame verandering, structurele verbetering
blijvend veranderen, structurele verandering, duurzaam effect, bestendig, systeemverandering
blijvend veranderen, duurzame verandering, structurele verandering, blijvend effect
blinden, slechtzienden, beperking
bloemetje, attentie, kaartje sturen, ziekenbezoek
blok of straat, straat voor straat, blokgewijs
boek, uitgave, publicatie, boekje
boete, GAS-boete, bon, geldboete, fine
boete, bekeuring, bekeuren, beboeten, straf, sanctie
boete, sanctie, straf, dwangsom, bestraffen
boete, verbaliseren, proces-verbaal, PV
bomen, beplanting, struiken
bomenkap, kappen, bomen kappen
boodschappen, boodschappen doen, winkelen, shoppen
boom, bomen, geboomte, bomen planten
boos, kwaad, woedend, boosheid, woede, verontwaardigd
boosheid, woede, kwaadheid, boos, kwaad, verontwaardiging, razend
borgen, borging, verankeren, vastleggen
borging, borgen, verankeren, waarborgen, inbedden, structurele inbedding, structureel maken, bestendigen
borging, verankering, verduurzamen van de aanpak, structureel maken
bottom-up, van onderop, van onderaf, bewonersgestuurd
boulevard, groene avenue, laan, avenue, allee, promenade, stadsboulevard, stadsstraat
bouwbedrijf, aannemer, bouwer, bouwonderneming, bouwmaatschappij
bouwbedrijf, contractor
bouwblok, huizenblok, woningblok, flatblok, woonblok
bouwen, bijbouwen, woningbouw, neerzetten, uit de grond stampen
bouwen, realiseren, neerzetten, oprichten, aanleggen, construeren
bouwen samen een gemeenschap, community building, gemeenschapsopbouw, gemeenschapsvorming
bouwer, ontwikkelaar
bouwgrond, kavel, grond, terrein, perceel
bouwgrond, kavel, perceel, bouwkavel, bouwterrein, stuk grond, lapje grond, stuk land
bouwgrond, open plek
bouwkosten, bouwprijzen, hoge bouwkosten, dure bouwmaterialen
bouwkundig, bouwtechnisch, technisch, bouwkundige staat
bouwlocatie, bouwplek, bouwterrein, bouwveld, ontwikkellocatie, bouwzone
bouwopgave, woningbouwopgave, bouwproductie, bouwambitie, aantal te bouwen woningen
bouwoverlast, overlast van werkzaamheden, werkzaamheden, hinder van bouw, bouwhinder, bouwlawaai
bouwplan, bouwproject, woningbouwproject, nieuwbouwproject
bouwproductie, woningproductie, nieuwbouwproductie, aantal nieuwe huizen
bouwsteen, werkzaam bestanddeel, building block, basiselement
bouwt voort, voortborduren, vervolg, doorgaan
bouwvergunning, omgevingsvergunning, toestemming
bouwzone, ontwikkelzone, ontwikkelgebied
bovenburen, onderburen, benedenburen, overburen
bovendien, daarnaast, ook nog, tevens, eveneens
bovenwoning, benedenwoning, etagewoning, maisonnette, portiekwoning, duplex
braak, ongebruikt, leeg, onbenut
braak liggen, leegstaand terrein, onbebouwd
braakland, braak, open plek
braakliggend, braakliggend terrein, braak, leeg terrein, onbebouwd, open plek, kale plek, ongebruikt terrein
braakliggend terrein, lege kavel, onbebouwd terrein
brancheorganisatie, koepel, koepelorganisatie, belangenvereniging, vereniging van corporaties
brandstichting, vandalisme, rellen, autobrand, brand, vuur
brandveiligheid, brandgevaar, brandpreventie, brandveilig
brandweer, brand, hulpdiensten
brede wijkaanpak, holistische aanpak, Vogelaaraanpak, integrale gebiedsaanpak
brede wijkaanpak, integrale wijkaanpak, integrale aanpak, wijkenbeleid, brede aanpak
brede wijkaanpak, wijkenbeleid, wijkgericht werken, buurtgericht werken
breed, ruim, uitgebreid, omvattend
breed draagvlak, brede steun, gedragen, iedereen staat erachter, breed gedragen
breed draagvlak, gedragen door iedereen
breed draagvlak, gedragen plan, steun van bewoners
brief, kamerbrief, missive, motivatiegesprek, kennismakingsgesprek, uitnodiging, bewonersbrief
brief aan de Tweede Kamer, voortgangsbrief, brief van de minister
bron, bronvermelding, literatuur, referentie, literatuurlijst, verwijzing, herkomst van de gegevens
bron, naslag, vindplaats
bron noemen, bronvermelding, naamsvermelding, citeren, attribution
bron noemt, bronvermelding, citeren, referentie, verwijzing
brug, viaduct, oversteek, overbrugging
bruggen bouwen, bruggenbouwer, brugfunctie, overbruggen, verbinden
bruggen bouwen, toenadering, bridging, kloof dichten, bruggen slaan, verbinding leggen
bruggenbouwer, verbinder, verbindingspersoon, sleutelfiguur, sleutelpersoon, tussenpersoon
bruikbaar, houdbaar, hanteerbaar, usable
bruikbaar, nuttig, toepasbaar, handig, praktisch, werkbaar
bso, buitenschoolse opvang, naschoolse opvang, kinderopvang
budget vrijmaken, geld uittrekken, uittrekken, vrijmaken, geld vrijmaken
budgetcoach, budgetbeheer, budgetteren, bewindvoering
budgetcoach, schuldhulpmaatje, budgetbeheer, bewindvoering
buiten houden, uitsluiten, afwijzen
buiten kantooruren, avond en nacht, piketdienst, 's nachts bereikbaar
buitenaf, buitenstaanders, buitenwereld, mensen van buiten
buitengebied, platteland, periferie
buitenland, internationaal, andere landen, over de grens, elders in de wereld, Europees
buitenlanders, migranten
buitenlucht, openlucht, in de openlucht, buitenshuis
buitenruimte, plein en park, outdoor space
buitenspelen, spelen, speelruimte, buiten spelen, spelen op straat, speelruimte voor kinderen
buitenstaander, onafhankelijke onderzoeker, outsider, niet-bewoner
buitenstaander, onafhankelijk, externe partij, objectief
buitenwijk, stadsrand, stadsuitbreiding
buitenwijk, stadsrand, voorstad, suburb, randgemeente, aan de rand van de stad, periferie
bundelen van geld, ontschotten, potjes bij elkaar, gezamenlijk budget
bundeling, concentratie, opeenhoping
bureaucratie, regeldruk, papierwinkel, rompslomp, stroperigheid, regeltjes, ambtelijk
buren, aanwonenden, buurtgenoten, naaste bewoners, medebewoners, neighbours, mensen van hiernaast, overburen
buren, buurman, buurvrouw, buurlui, naaste buren, naaste buur
buren, neighbours, bovenburen
buren aanspreken, aanspreekcultuur, elkaar corrigeren, buur erop wijzen
buren die elkaar ontmoeten, burencontact, ontmoetingsplek, straatcontact
buren elkaar tegenkomen, spontane ontmoeting, toevallig contact, publieke familiariteit
buren elkaar vanzelf tegenkomen, toevallige ontmoeting, spontane ontmoeting, ongeplande ontmoeting
buren kennen elkaar, burencontact, familiariteit, publieke familiariteit, onderling contact, nabuurschap, buurtcontact
buren kennen elkaar niet, geen contact met buren, anonieme flat, onbekende buren
buren ontmoeten, burencontact, buurtcontact
burencontact, buurtcontact, contact tussen buren, contact met buren, naast elkaar wonen
burendag, buren ontmoeten
Burendag, burenborrel
burendag, nationale burendag, kennismaken met buren, buurtdag
burengerucht, burenlawaai, geluidsoverlast, muziek te hard, harde muziek, gehorig
burengerucht, ruzie tussen buren, geluid
burenhulp, hulp van buren, elkaar helpen, een handje helpen, bijspringen, te hulp schieten
burenhulp, nabuurschap, noaberschap, buurthulp, onderlinge hulp, hulp van buren, elkaar helpen, buurman helpen
burenhulp, nabuurschap, noaberschap, voor elkaar klaarstaan, omzien naar elkaar
burenhulp, noaberschap, buren helpen elkaar, nabuurschap
burenoverlast, overlast van buren, woonoverlast, last van buren, lastigvallen
burenruzie, burenconflict, buurruzie, ruzie met de buren, conflict tussen buren
burenruzie, burenconflict, ruzie met buren
burenruzie, conflict tussen buren, ruzie, burenconflict
burenruzie, geluidsoverlast, buren die ruzie hebben, overlast van buren
burgemeester, mayor, burgervader, eerste burger, loco-burgemeester
burger centraal, bewoner centraal, bewoner eerst, goed voor de bewoner
burgerberaad, burgerpanel, wijktafel, wijkberaad
burgerberaad, burgerforum, bewonerstop, G1000
burgerinitiatief, bewoners zelf doen, bijdragen van bewoners, zelf aan de slag
burgerkracht, zelf organiseren, doe-democratie, zelforganisatie
burgerparticipatie, bewonersparticipatie, samenspraak
burgerschap, burgerzin, goed burgerschap, stadsburgerschap
burn-out vrijwilligers, trekkers, kwetsbaar
bushalte, halte, bus, buslijn, busverbinding
businesscase, exploitatie, verdienmodel, rendement
buur, buurman, buurvrouw, overburen, medebewoner, medebewoners
buurgemeenten, omliggende gemeenten, omliggende dorpen, regiogemeenten, woningmarktregio
buurman, overbuur
buurt, neighbourhood, leefgemeenschap
buurt die u volgt, controlebuurt, referentiebuurt, vergelijkingsbuurt
buurt voor iedereen, iedereen welkom, toegankelijke buurt, neighbourhood for all, iedereen hoort erbij
buurt voor iedereen, inclusief wonen
buurtapp, appgroep, whatsappgroep, buurtwebsite, online platform
buurtapp, appgroep, whatsappgroep, groepsapp, wijkapp, chatgroep, whatsapp
buurtapp, buurtpreventie-app, buurtwhatsapp, WhatsApp-groep, buurt-whatsapp, buurtpreventieapp, buurtgroep, appgroep buurt
buurtapp, buurttoezicht
buurtbarbecue, opzoomeren
buurtbemiddeling, bemiddelen bij ruzie, neighbour mediation, onafhankelijke derde, conflicthulp, bemiddelingsgesprek
buurtbemiddeling, burenbemiddeling, burenmediation
buurtbemiddeling, burenruzie, conflictbemiddeling, bemiddelaar, mediation, mediator
buurtbemiddeling, buurtbemiddelaar, conflictbemiddeling, ruzie oplossen, mediation, geschillenbemiddeling
buurtbinding, binding met de buurt, gehecht, geworteld, verankerd, lokale binding, wortelen
buurtbudget, bewonersbudget, wijkbudget, eigen budget, geld voor bewoners, burgerbegroting
buurtbudget, participatory budgeting, buurtpotje
buurtbudget, wijkgeld, buurtgeld, bewonersgeld, participatory budget
buurtcentrum, plek voor de buurt, huis voor de buurt, plek van de buurt
buurtcirkel, buurtkring, hulpkring, netwerkgroep, buddygroep
buurtcirkel, keyring, steuncirkel, burencirkel, onderlinge steungroep, circle of support
buurtcirkel, steunkring, steungroep, netwerk van buren, wooncirkel
buurtcirkel, zelfhulpgroep, buurtnetwerk, lotgenotengroep
buurtcirkel, netwerk van buurtgenoten, steunkring, maatjesgroep
buurtcoöperatie, wijkcoöperatie, wijkbedrijf
buurteconomie, wijkeconomie, lokale economie, buurtbedrijvigheid
buurteffect, wijkeffect, invloed van de buurt, effect van de wijk, omgevingseffect
buurteffect, invloed van de buurt, wijkeffect, omgevingsinvloed
buurten die helemaal uit sociale huur bestaan, corporatiewijk, huurwijk, eenzijdige woningvoorraad, eenzijdige wijk
buurten verbinden, verbinding, barrière opheffen, doorsteek
buurtfeest, straatfeest, wijkfeest, buurtbarbecue, straatbarbecue, burendag
buurtfeest, wijkfeest, jaarfeest, straatbarbecue, buurtbarbecue
buurtgenoot, buurtgenoten, wijkgenoot, straatgenoot, medebewoner, omwonende, stadsgenoot
buurtgenoten, neighbours, buurtbewoners
buurtgeschiedenis, wijkgeschiedenis, historie
buurtgrens, wijkgrens, grens van de wijk, scheidslijn
buurthuis, clubhuis, community center
buurthuis, plek van de buurt
buurthuis, wijkcentrum, buurtcentrum, wijkgebouw, huis van de wijk, wijkhuis, huis van de buurt, buurtgebouw
buurthuis, wijkcentrum, wijkgebouw, dorpshuis, buurtcentrum, gemeenschapshuis, huis van de wijk, buurtkamer, huiskamer, buurtplek, huis van de buurt, ontmoetingscentrum, multifunctionele accommodatie
buurtkamer, buurthuiskamer, huiskamer, ontmoetingsruimte
buurtkamer, huiskamer, buurtsalon, buurtplek, inloophuis, buurthuiskamer
buurtmaaltijd, eettafel, samen koken
buurtniveau, wijkniveau, straatniveau, blokniveau, stadsniveau, op complexniveau
buurtplatform, buurtwebsite, online platform, digitale buurt, nextdoor
buurtplek, wijkhuis, third place, clubhuis, community center, community hub, buurthub
buurtpreventie, buurtwacht, burgerwacht, buurtapp
buurtpreventie, buurtwacht, burgerwacht, buurttoezicht, wijkpreventie, buurtpatrouille, toezicht door bewoners, surveillance door bewoners
buurtschap, gehucht, dorpskern, kleine kernen
buurtsportcoach, combinatiefunctionaris, sportcoach, beweegcoach
buurtsuper, supermarkt, kruidenier, levensmiddelenwinkel
buurtteam, hulpverlener in de wijk, neighbourhood team, welzijnsteam, wijkhulpteam, generalisten
buurtteam, hulpverlening in de buurt, wijkcoach, maatschappelijk werk
buurttrots, wijktrots, trotse bewoners, buurtidentiteit
buurttuin, moestuin, buurtmoestuin, pluktuin, gemeenschappelijke tuin, volkstuin
buurttuin, buurtmoestuin, gezamenlijke tuin, bewonerstuin
buurtvaders, buurtmoeders, straatcoach, wijkmoeders
buurtvereniging, bewonersorganisatie, bewonersgroep, buurtclub, wijkvereniging
buurtvereniging, wijkvereniging, straatvereniging, buurtclub, oranjevereniging
buurtvergadering, bewonersavond, bewonersvergadering
buurtwacht, op de orde letten, op elkaar letten
buurwijk, aangrenzende wijk, naburige wijk, omliggende wijk, wijk ernaast
buy-to-let, opkopen voor verhuur, belegger, opkoopbescherming
calamiteit, noodgeval, spoedgeval
cameratoezicht, camera, bewakingscamera, camerabewaking, videobewaking, beveiligingscamera, gefilmd
cameratoezicht, veiligheid, toezicht
carrière maken, loopbaan, kansen pakken, hogerop
carrière, vooruitkomen, werk en inkomen
casemanager, ambulant begeleider, woonbegeleider, hulpverlener
casestudie, casus, case, case study, gevalsstudie, casusonderzoek, praktijkvoorbeeld
casestudie, praktijkstudie, voorbeeldstudie, gevalsbeschrijving, verdiepend onderzoek, kwalitatief onderzoek, gevalsonderzoek, beschrijvend onderzoek
casestudie, gevalsstudie, casusonderzoek, casestudy
casus, casuïstiek, praktijkvoorbeeld, praktijkgeval
casusregie, casemanager, regisseur, één gezin één plan
casuswijk, praktijkwijk, casus, praktijkvoorbeeld, pilotwijk, deelnemende wijk, case study, testwijk
categorie, doelgroep
CBS, Centraal Bureau voor de Statistiek, landelijke cijfers, statistiekbureau, Statline
CBS, Centraal Bureau voor de Statistiek, statistiek, statistische gegevens
centraal, in het midden, voorop, middelpunt
Centraal Fonds Volkshuisvesting, CFV, saneringsfonds
centrum, stadsdeelhart
centrum voor meerdere functies, kulturhus, brede school
centrum voor meerdere functies, multifunctioneel centrum, MFA, multifunctionele accommodatie, MFC, wijkcentrum
chagrijnig, mopperen, ontstemd
cijfer, getal, cijfers, getallen
cijfers, statistiek, data, gegevens, cijfermateriaal, kwantitatief, getallen
cijfers, statistieken, kengetallen
cijfers, statistieken, data, kerngegevens
cijfers keren, statistiek verbeteren, tij keren, trendbreuk, ombuigen
cijfers keren, trend keren, tij keren, trendbreuk
cliënt, cliënten maatschappelijke opvang, zorgontvanger
cliënt, patiënt, zorgcliënt, zorgvrager, zorgbehoevende
cliënt, zorgvrager, patiënt, hulpvrager, zorggebruiker
cliënt, bewoner met begeleiding, patiënt, hulpvrager
cliënt van de opvang, ex-dakloze, dakloze, zorgcliënt, thuisloze
cliënten, mensen die zorg nodig hebben, wie zorg krijgt
clubhuis, ontmoetingsruimte, plek voor de buurt
clubhuis, verenigingsgebouw, clubgebouw
clusteren, concentreren, groeperen, bij elkaar zetten, bij elkaar plaatsen, cluster, geclusterd
co-creatie, coproductie, cocreatie, samen ontwerpen
coach, wijkcoach
coach van beroep, betaalde begeleider, woonbegeleider, professionele coach, persoonlijk begeleider
coach van beroep, professionele begeleider, beroepskracht, betaalde kracht, begeleidingsmedewerker
coalitie, samenwerkingspartners, kernteam, kerngroep, bondgenoten, wijkcoalitie
coalitie, samenwerkingsverband, lokale coalitie, bondgenoten
coalitieakkoord, collegeakkoord, coalitie, bestuursakkoord
coalitieakkoord, collegeprogramma, raadsakkoord, bestuursakkoord
cocreatie, samenspraak, coproductie
cocreatie, coproductie, samen ontwerpen, samen maken
college, burgemeester en wethouders, B en W, college van B en W, wethouders
college, schepencollege, dagelijks bestuur, schepenen
column, opinie, opiniestuk, blog
comfortabel, comfort, behaaglijk
commissie, taakgroep, committee, comité, werkgroep, adviesgroep
commune, gemeenschap
communicatie, voorlichting, informatievoorziening, informeren
compensatie, vergoeding, schadeloosstelling, tegemoetkoming, genoegdoening
complex, appartementencomplex, wooneenheid, wooncluster, gebouwencomplex
complex probleem, wicked problem, ingewikkeld vraagstuk, taai vraagstuk
compliment, bedankje, dankbaar
compliment, pluim, waardering, toejuichen, bijval, enthousiast
compositie van wijken, bewonersprofiel, demografie, population composition, wie woont waar
compositie van wijken, wijksamenstelling, bevolkingssamenstelling, wijkopbouw, bewonerssamenstelling, wie waar woont
compromis, middenweg, tussenoplossing, vergelijk, eruit komen
concentratie, bij elkaar
concentratie, concentraties, clustering, oververtegenwoordiging, oververtegenwoordigd, veel bij elkaar
concentratie, concentraties, opeenhoping, stapeling, cumulatie
concentratie, ophoping, segregatie, bij elkaar stoppen, op een kluitje
concentratie, vooral terechtkomen, bij elkaar terechtkomen, op een hoop
concentratie van kwetsbare bewoners, kwetsbaren bij elkaar, concentratie van armoede, getto
concept, ontwerpversie, conceptversie, formule, model, woonconcept
conclusie, concluderen, gevolgtrekking, afleiden, opmaken uit
conclusie, slotsom, bevinding, eindoordeel, slotconclusie
concreet, praktisch, tastbaar, specifiek, in de praktijk, handzaam
congres, conferentie, symposium, themadag
consultatiebureau, jonge kinderen
consultatiebureau, Centrum voor Jeugd en Gezin, CJG, jeugdgezondheidszorg
contact verwatert, contact neemt af, contact wordt minder
contact, omgang, contact maken, omgaan met, interactie, sociaal contact, sociale contacten
contact, omgang, relatie, banden, verbinding, verbondenheid
contact, veel omgang, nauw contact, vaak samenzijn
contact dat iets betekent, betekenisvol contact, waardevol contact, echte ontmoeting, wederkerig contact, diepgaand contact
contact dat iets betekent, meaningful contact, echt contact, vriendschap, waardevolle relatie
contact neemt af, verwateren, contact verslapt, minder contact na verloop van tijd
contact over groepen heen, overbruggend contact, bridging, interetnisch contact, overbruggende contacten, interculturele ontmoeting
contact over groepen heen, overbruggend sociaal kapitaal, intergroepscontact, contact tussen culturen
contact tussen bewoners, buurtcontact, burencontact, omgang met buren, social interaction
contact tussen groepen, interetnisch contact, contact over groepen heen, verbinding tussen groepen
contact tussen oud en nieuw, oude garde, welkom nieuwe buren
contacten, kring van mensen, sociaal kapitaal
contactpersoon, vaste contactpersoon, accounthouder, aanspreekpunt, vast gezicht
container, ondergrondse container, afvalcontainer
containerwoning, container, prefab, modulair, verplaatsbaar, tiny house, tijdelijke bouw
containerwoning, prefab, modulair, verplaatsbaar, tijdelijke bouw, flexwoning
containerwoning, spacebox, wooncontainer, prefabwoning
content, blij, gelukkig, te spreken over
context, achtergrondinformatie, toelichting, voorgeschiedenis
contract met de gemeente, afspraken, prestatieafspraken
contract, gebruiksovereenkomst, huurovereenkomst, huurcontract
contract op eigen naam, omklapcontract, omklapwoning, intermediaire verhuur
controlegroep, vergelijkingsgroep, benchmark
convenant, samenwerkingsovereenkomst, intentieovereenkomst, afsprakenkader, deal
convenant, samenwerkingsovereenkomst, intentieverklaring, contract, overeenkomst
coronacrisis, corona, covid, pandemie, lockdown
corporatie, huisvestingsmaatschappij, verhuurder, sociale huisvester, huisjesmaatschappij
corporatie, social landlord, huisbaas, housing association, woningcoöperatie
corporatie, woningcorporatie, wooncorporatie, woningbouwcorporatie, woningbouwvereniging, woningstichting, toegelaten instelling
corporatie in problemen, financieel wanbeheer, noodlijdende corporatie
corporatie in problemen, Vestia, derivaten, corporatieschandaal
corporatiebezit, corporatievoorraad, vastgoed van corporaties, woningvoorraad van corporaties, corporatiehuizen, corporatiewoningen, kernvoorraad, sociale voorraad
corporatiebezit, woningbezit, corporatiewoningen, sociale voorraad, sociale huurvoorraad
corporatiebezit, corporatiewoningen, huurwoningen van de corporatie, sociale voorraad
corporatiebuurt, sociale huurwijk, huurwijk, huurbuurt, wijk met veel sociale huur, wijk met veel corporatiewoningen
corporatiewoning, huurhuis van de corporatie, sociale verhuur
corporatiewoningen, sociale huurvoorraad, sociale voorraad, vastgoed van de corporatie, corporatiebezit
coöperatie, wooncoöperatie, bewonerscoöperatie, coöperatief
coöperatief wonen, collectief wonen
CPO, collectief particulier opdrachtgeverschap, samen bouwen, zelfbouw
creëren, scheppen, tot stand brengen, doen ontstaan
criminaliteit, misdaad, boeven, crimineel, misdrijf, delict
criminaliteit, misdaad, ondermijning, ondermijnende criminaliteit, drugshandel, drugspand, drugspanden, hennepkwekerij, wietplantage, drugs
criminaliteit, strafbaar feit, crime, strafbare feiten, crimineel gedrag, delicten
criminaliteit, inbraak, diefstal, overvallen
criminaliteit liep terug, minder aangiftes, daling misdaad, minder inbraken
criminaliteit liep terug, minder criminaliteit, daling van de criminaliteit, veiliger geworden
criminaliteitspreventie, misdaadpreventie, inbraakpreventie
criminele achtergrond, strafblad, eerdere overlast, justitieel verleden, overlastverleden
criminelen, criminaliteit
crisis, kredietcrisis, recessie, economische crisis, tegenwind, economische neergang
criteria, toelatingseis
criteria vooraf, voorwaarden, selectie-eisen, Wbmgp, selectieve woningtoewijzing, Wet bijzondere maatregelen
criteria vooraf, voorwaarden, toelatingseisen, eisen
criticus, criticaster, tegenstander
culturele achtergrond, etniciteit, cultureel
culturele activiteiten, cultuurhuis, cultureel centrum, kunst en cultuur
culturele voorzieningen, cultuurhuis, theater en bioscoop, cultuuraanbod, kunst en cultuur
culturele voorzieningen, theater, museum, muziekschool
cultuur, creatief aanbod, cultuurparticipatie, cultureel aanbod, toneel, culturele activiteiten, arts
cultuur, gewoonte, traditie, achtergrond, cultureel
cultuur, traditie, gewoonte, tradities, gebruiken, zeden
cultuur, muziek, theater
cultuurverschil, culturele verschillen, andere gewoonten, cultuurbotsing
cultuurverschil, verschillende werelden, belevingswereld
cultuurverschillen, culturele verschillen, culturele diversiteit
cursus, training, scholing, leergang
cv-ketel, gasketel, verwarmingsketel, ketel
dagbesteding, activering, zinvolle bezigheid, bezigheid
dagbesteding, zinvolle bezigheid, dagactiviteit, daginvulling, dagopvang, structuur in de dag
dagbesteding, dagactiviteit, dagopvang, dagcentrum
dagdeel, halfdaags, ochtend of middag, ochtend, middag, halve dag
dagelijks, iedere dag, dag in dag uit, doordeweeks
dagelijks, elke dag, iedere dag, doorlopend
dagelijks leven, alledag
dagelijkse problemen, wat nu nodig is, wat vandaag nodig is, problemen van vandaag
dagopvang, daginvulling voor ouderen, dagbesteding
dak- of thuisloos, zwerver, bankslaper, homeless, economisch dakloos, buitenslaper
dakbedekking, dakpannen, dakisolatie
dakloos gezin, dakloos, opvang
dakloos, dakloosheid, daklozen, ex-dakloze, thuisloos, dak- en thuisloos, thuisloosheid, zwerver
dakloos, mensen zonder huis, zonder vaste woonplaats, bankslaper, homeless
dakloos, thuisloos, zwerver, geen vaste woonplaats
dakloosheid, dakloos, dak- en thuisloos, ex-dakloze, maatschappelijke opvang, opvang, daklozen, zwerver, zwervers, thuisloos
daklozenloket, inloophuis, dagbesteding daklozen, opvanghuis
daklozenopvang, nachtopvang, maatschappelijke opvang, slaaphuis
dakopbouw, optoppen, optopping
dankzij, door toedoen van, als gevolg van, met dank aan, vanwege
dashboard, monitor, overzicht
databank, database, gegevensbestand, dataset, gegevensverzameling
databank, interventieoverzicht, repository, register, gegevensbank, databestand
databank, verzameling methoden, overzicht van methoden, interventiedatabase
databank, database, catalogus, overzicht van aanpakken
datum, deadline, tijdstip, peildatum, wanneer
datum verschuift, uitgesteld, vertraagd, later dan gepland
de basis op orde, basiskwaliteit, minimumniveau, basis voor elkaar
de boot missen, buiten de boot vallen, niet profiteren
de een doet meer, meelifter, ongelijke inzet, scheve verdeling, free riders, passieve bewoners
de een doet meer dan de ander, meelifters, ongelijke inzet, free riders, trekkers en volgers
de gemeente bellen, melding maken, melding openbare ruimte, klacht
de helft, 50 procent, vijftig procent, fiftyfifty
de wet laat het niet toe, wettelijk niet mogelijk, juridisch onmogelijk, in strijd met de wet, verboden
de wijk uit geduwd, verdreven, pushed out
deal, agreement
deelauto, autodelen, deelmobiliteit, deelvervoer
deelgebied, zone, strook
deelmobiliteit, deelauto, deelfiets, deelvervoer
deelnemer, meedoener, aanwezige, participant, deelnemers, cursist, deelname
deelnemers gezocht, wie doet mee, call for participants, oproep, werving, aanmelden
deelproject, programmaonderdeel, onderdeel
defensie, leger, krijgsmacht, militair
Defensie, militairen
definitie, betekenis, begripsbepaling, omschrijving, begrip
degenen die er al woonden, zittende bewoners, oorspronkelijke bewoners, gevestigden, oude garde
delen, gedeeld gebruik, samen gebruiken, gemeenschappelijk gebruiken, deelgebruik
delen, uitwisselen, voorleggen, openbaar maken, verspreiden
delen, woningdelen, samen huren, kamerverhuur, friendswonen, huis delen
delen met het netwerk, kennis uitwisselen, verspreiden onder collega's, rondsturen
dementie, alzheimer, vergeetachtig, geheugenproblemen, dementerend, dementievriendelijk, geheugen
dementie, wonen met zorg
dementievriendelijk, dementievriendelijke wijk, wonen met dementie
demonstratie, proefversie, testversie, demo, voorbeeldversie, try-out
den haag betaalt, Rijk betaalt mee, bijdrage van het Rijk
denktank, meedenken
depressie, depressief, somber, niet lekker voelen
depressief, psychosociale klachten, psychische klachten
deskundige, expert, specialist, kenner, adviseur
deskundige, expert, specialist, kenner, deskundigheid
deskundige, wetenschapper, onderzoeker
deskundige, specialist, kenner, vakman
deur tot deur, aanbellen, deurcampagne, langs de deuren, aan de deur, huis aan huis
deurbelcamera, slimme deurbel, videodeurbel
deurbelcamera, slimme deurbel, cameradeurbel
deurwaarder, incasso, incassobureau, beslaglegging
deurwaarder, schulden
deurwaarder, incasso, beslag, schuldeiser
dezelfde achtergrond, gelijkgestemden, eigen groep, ons kent ons, soort zoekt soort
dezelfde deuren, langs de deuren, aanbellen, deur-aan-deur, huis-aan-huis
dezelfde koers, koersvastheid, continuïteit, beleidsvastheid, consistentie
dezelfde manier zien, gedeeld beeld, consensus, eensgezind
dicht bij elkaar, etnische enclave, op een kluitje, etnische concentratie
dichtbij, nabij, om de hoek, vlakbij, op loopafstand, in de buurt
dichttimmeren, dichtgetimmerd, pand sluiten, leegstand
die er al woonden, oorspronkelijke bewoners, oude bewoners, oudgedienden
diefstal, stelen, beroving, overval
dienst, overheidsdienst, dienstverlening, aanbod
diensten, instanties, overheidsdiensten
dienstverlening, service, diensten, hulpaanbod
differentiatie, verscheidenheid, afwisseling
digibeet, geen computer, moeite met internet, digitaal buitengesloten
digitaal plein, buurtapp, digitaal platform, buurtplatform
digitale kloof, digitaal vaardig, niet digitaal vaardig, digibeet
dilemma, dilemma’s, spanningsveld, afweging, dubbelzinnigheid
dilemma, duivels dilemma, moeilijke afweging, trade-off
dilemma, spanningsveld, lastige keuze, tweestrijd, spagaat, keuzevraagstuk
dilemma, spanningsveld, tegenstrijdig, lastige keuze
dimensie, indicator, deelscore, deelaspect, deelthema, dimension
diploma, startkwalificatie, afgestudeerd
diploma, startkwalificatie, schooluitval, voortijdig schoolverlater, opleidingsniveau
directie, bestuurder, directeur, bestuurders
discriminatie, racisme, ongelijke behandeling, achterstelling, achterstellen, anders behandeld
discriminatie, rassendiscriminatie, onderscheid naar afkomst, discrimination, vooringenomenheid
discriminatie, uitsluiting, racisme, buitensluiten, achterstelling
discussie, debat, dialoog, samenspraak
divers, gemêleerd, veelzijdig
divers perspectief, verschillende invalshoeken, verschillende gezichtspunten, meerstemmigheid, meerdere kanten
diverser, bonter, pluriform, multicultureel, superdivers, veelkleurig
diversiteit, diversity, mengelmoes, superdiversiteit, veelkleurigheid
diversiteit, verscheidenheid, divers, pluriformiteit, gemêleerd, veelkleurig
diversiteit, verscheidenheid, variatie, gevarieerd, divers, veelkleurig, gemêleerd, bont, afwisseling
document, nota, notitie
doel, ambitie, bestemming, objective
doel, doelstelling, bedoeling, oogmerk, streefdoel
doel, doelstelling, oogmerk, streefdoel, target, nastreven, wat willen we bereiken
doelen voor later, toekomstdoelen, langetermijndoelen
doelgroep, aandachtsgroep, bewonersgroep, groep woningzoekenden, bevolkingscategorie, target group, huishoudtype, bevolkingsgroep
doelgroep, voor wie, gericht op, bestemd voor
doelgroepen, verschillende groepen, bewonersgroepen
doen bewoners dingen samen, gezamenlijke activiteit, met buren ondernemen, samen iets organiseren, collectieve actie
doen iets voor hun buurt, actieve bewoner, buurtheld, helpende hand
doen meer mee, maatschappelijke participatie, activering, meer deelname, actiever worden
doet actiever mee, betrokken bewoners, meer inzet tonen
doet wat die moet doen, effectief, doeltreffend, werkt het, what works
dokter verwijst, huisarts stuurt door
domeinen koppelen, domeinoverstijgend, integraal werken, ontschotten, ontkokeren, sectoroverstijgend
domeinen koppelen, verkokering doorbreken, over schotten heen, cross-sectoraal, koppelkansen
domeinoverstijgend, integraal, ontschot, sectoroverstijgend, ontkokering, dwarsverbanden, over de grenzen van
domeinoverstijgend, integraal werken, ontkokeren, verkokering, hokjes
domotica, zorg op afstand, e-health, slimme technologie
donker, slecht verlicht
doodgebloed, tot stilstand komen, stokken
door de raad vastgesteld, raadsbesluit, goedgekeurd, politiek besluit
door elkaar heen, gehusseld, blending
doorbreken, doorbraak, kentering, een einde maken aan
doorgestuurd worden, nergens terechtkunnen, wal en schip
doorgeven van achterstand, overdracht van achterstand, overerving, generatiearmoede
doorgroeien, sociale stijger, vasthouden van stijgers, vooruitkomen, sociale stijging, emanciperen
doorgroeien zonder weg te hoeven, wooncarrière in de wijk, sociale stijging
doorgroeien zonder weg te hoeven, blijven wonen, in de wijk blijven, wooncarrière in de wijk
doorloop, verhuisbewegingen, mutatie, verhuisdynamiek
doorschuiven, afwentelen, afwenteling, opschuiven
doorsnee, modaal
doorsnee, doorsneewijk, modaal
doorstromen, verhuisbeweging, verhuizen binnen de wijk, opschuiven, wooncarrière maken, verhuizen naar groter, doorstroombeleid, housing ladder
doorstroming, doorstromen, doorschuiven, doorverhuizen, verhuisketen, volgende stap, door kunnen schuiven
doorstroming, doorstromen, wooncarrière, doorgroeien, verhuisketen, doorverhuizen
doorstroming, kettingverhuizing, van goedkoop naar duur, verhuisbeweging, woonladder, doorstromen, in beweging
doorstroming, residential mobility, verhuiscarrousel, woning achterlaten, housing career
doorstroming, verhuisketen, verhuisbeweging, verhuisstroom
doorstroming voor wie er al woont, voorrang eigen wijkbewoners, lokaal toewijzen, voorrangsregeling
doorstroom uit de opvang, housing first, weer een eigen plek, uitstroom MO/BW
doorsturen, doorgeleiden, toeleiden, referral
doorverwijzen, doorgeschoven worden, afschepen, van het kastje naar de muur, bureaucratische rompslomp
doorverwijzen, doorsturen, verwijzen, verwijzing, doorverwijzing
doorverwijzen, verwijzing, toeleiden
doorverwijzing, op recept, verwijzing
doorwerking, effect, impact, uitwerking
doorzettingsmacht, knopen doorhakken, beslissen, doorpakken
dorp, dorps, ons kent ons, dorpsgevoel, village
dorp, dorpskern, kleine kernen, buurtschap
dorpscentrum, dorpskern, wijkhart
dorpshuis, gemeenschapshuis, gemeenschapscentrum, dorpspunt, verenigingsgebouw
dorpshuis, plek voor de buurt
dossier, themadossier, documentatie, bundel
draagkracht, aankunnen, dragen
draagkracht, incasseringsvermogen wijk
draagkracht, spankracht, absorptievermogen, opnamevermogen, belastbaarheid, wat een wijk aankan, wat een buurt aankan
draagkrachtig, weerbaar, veerkrachtig
draaglast, belasting, incasseringsvermogen, draagkracht
draagvlak, bestaansrecht, bestedingen, bestaansrecht van winkels, klandizie, genoeg klanten, koopkracht
draagvlak, instemming, goedkeuring, medewerking, bereidheid
draagvlak, omzetbasis, verzorgingsgebied, economisch draagvlak
draagvlak, steun, steun onder bewoners, bijval, acceptatie, achter het plan staan
draagvlak voor voorzieningen, voorzieningenniveau, behoud van winkels
draagvlak voor winkels, klandizie, genoeg klanten, koopkracht
dragend, draagkrachtige bewoner, gangmaker, stabiele huurder, goede buur
dragend, draagkrachtige huurder, vitale bewoner, draagkrachtig, zelfredzaam, sterke schouders
dragend, ondersteunend, stabiel, stevig in het leven
dragende bewoner, dragende bewoners, draagkrachtige bewoner, goede buur, sterke schouder
dragende bewoner, dragende bewoners, draagkrachtige bewoner, stabiele bewoner, sterke schouder, ondersteunende bewoner, drager
dragende bewoner, sterke bewoner, sterke schouders, buddy, bewoner zonder zorgvraag, dragende huurder, draagkrachtige bewoner, woningzoekende zonder zorgvraag
dragende bewoner, trekker, kartrekker, steunpilaar
dragende bewoner, sterke schouders, stabiele huurder
dragende en vragende bewoners, dragers en vragers, gemengde bewonersgroep
dragende huurder, actieve bewoner, sterke schouders, actieve huurder, zelfredzame bewoner
dragers en vragers, vragers en dragers, dragende bewoners, vragende bewoners
dreef, verhoogde weg, verkeersweg, doorgaande weg
dreef, verkeersweg, autoweg, hoofdweg
drempel, belemmering, barrière, hindernis, hoge drempel, obstakel
drempel laag, toegankelijk, makkelijk binnenlopen, laagdrempelig, makkelijk toegankelijk, low threshold
drempelwaarde, bovengrens, ondergrens, minimumeis, bandbreedte
driehonderd miljoen, 300 miljoen
driekwart, 75 procent, drie vierde, vijfenzeventig procent, drie op de vier
driekwart, 75 procent, drie van de vier
droom, droombeeld, wensbeeld, toekomstdroom, ideaalbeeld, ideaal, dromen, gedroomd
droom, gedroomd, ideaal, wens, ambitie, streven, droombeeld, wensbeeld
droom, visioen
droom, visie, ambitie
droomaanpak, droomplan, dream plan, gewenste aanpak
droomaanpak, ideale aanpak, wensbeeld, ambitie, toekomstdroom
drop-out, voortijdig schoolverlater
drugs, verdovende middelen, wiet, hennep, coke, drugsgebruik
drugs, verdovende middelen, wiet, cocaïne
drugsgebruik, harddrugs, blowen, softdrugs
drugshandel, dealen, drugsdealer, dealer, drugs, drugscriminaliteit
drugshandel, dealer voor de deur, drugsdealers, drugs verkopen, narcotica
drugshandel, drugsdealer, drugsoverlast
drugsoverlast, overlast door drugs, dealoverlast
drugspand, dealerspand, dealpand, crackhouse, drugshol
drugspand, drugspanden, hennepkwekerij, wietplantage, drugslab, hennepteelt
drugspand, overlastpand, wietpand, damoclespand, drug house
drugspand, drugshuis, drugswoning, dealpand
drugspand, ondermijning, georganiseerde misdaad, drugscriminaliteit
drugspanden, georganiseerde misdaad, criminele inmenging, sluitingsbevel, Damoclesbeleid
druk, drukte, overbelast, overvol, belasting, draaglast
druk, overbelast, onder druk, hoge druk, overbelasting
drukte, overvol, overbevolkt, te vol
dubbel, gemengde resultaten, wisselend succes, plussen en minnen
dubbel, tweeslachtig, gemengd beeld, wisselend resultaat
dubbel glas, HR++, isolatieglas, enkel glas
duidelijk, helder, begrijpelijk, overzichtelijk
duiding, duiden, verklaring, interpretatie
dumpen, naast de container, naast de container zetten, bijplaatsing, sluikstorten, storten, sluikstort
dumpen, storten, achterlaten, naast de container zetten
dure huizen, duurdere woningen, dure wijken
dure huur, vrijesectorhuur, geliberaliseerde huur
dure scheefheid, te duur wonen, te hoge huur
dure wijk, rijke buurt, goudkust, welgestelde wijk
dure wijk, rijke wijk, villawijk, welgestelde buurt, betere wijk
dure woning, dure huizen, villa, exclusief
durven, aandurven, moedig, gedurfd, dapper
durven, lef, moed, het wagen
duur, prijzig, kostbaar, onbetaalbaar, hoge huur
duur, prijzig, kostbaar, onbetaalbaar, niet te betalen
duur, topsegment, hoog geprijsd, expensive
duur en goedkoop, arm en rijk, dure en goedkope wijken
duur onderzoek, onderzoekskosten, prijzig onderzoek
duur onderzoek, kostbaar, goedkoop meten, eenvoudig meten
duurder, prijzig, exclusief
duurdere huur, dure huur, vrije sector, hoge huur, luxe huur
duurdere huur, dure huurwoning
duurdere woning, dure huizen, hoog segment, vrije sector
duurdere woningen, dure koop, hoger segment, dure segment, hogere prijsklasse, luxewoningen
duurzaam, blijvend, bestendig, structureel, continuïteit, aanhoudend
duurzaam, blijvend, houdbaar, bestendig, milieuvriendelijk, CO2, duurzaamheid
duurzaam, blijvend, toekomstbestendig, bestendig, langdurig
duurzaam borgen, structureel maken, bestendigen, inbedden, verankeren, continuïteit waarborgen
duurzaamheid, verduurzamingsopgave, verduurzaming, groene energie, sustainability
duurzaamheid, klimaatbestendig, toekomstbestendig, klimaatadaptatie
duurzaamheid, klimaat, milieu
dwang, drang, dwingend, geforceerd, verplichting
dwang, dwangsom, maatregel
dwangsom, bestuurlijke boete, bestuurlijk optreden, last onder dwangsom
e-mail, mail, mailen, mailadres
echtpaar, koppel, samenwonend, gehuwd, tweepersoonshuishouden, twee personen
economie, bedrijvigheid, conjunctuur, welvaart, economisch
economie in de wijk, lokale economie, bedrijvigheid, wonen en werken
economisch dakloze, economisch daklozen, bankslaper, zonder vaste woonplek, zonder huis
economisch daklozen, bankslaper, dakloos door schulden
economisch werk, lokale economie, wijkeconomie, bedrijvigheid
economische crisis, crisis, kredietcrisis, recessie, bankencrisis, financiële crisis, economische neergang, malaise
een derde, 1/3, 33 procent, drie gelijke delen, 33%, een op drie
een derde sociaal, verdeelsleutel, woningbouwprogramma, percentages per segment
een derde sociaal, 30 procent sociaal, verdeelsleutel, programmamix, derde derde derde
een gemiddelde maken, eenheidsworst, gelijktrekken, iedere wijk hetzelfde
een huis dat past, eigen stek, geschikte woning, passende huisvesting, passend toewijzen
een huis vinden, woonruimte vinden, onderdak, huisvesting
een kwart, 25 procent, één op de vier, vierde deel
een kwart, kwart
een paar trekkers, afhankelijk van enkelen, kwetsbare organisatie, te weinig vrijwilligers
een stap verder, doorgroeien, wooncarrière, vooruitgaan
een stem, inspraak, zeggenschap, medezeggenschap, invloed hebben
een vijfde, 20 procent, een op de vijf
eenderde, een derde, een op de drie, drieëndertig procent
eengezinswoning, eengezinshuis, gezinswoning, eengezins, rijtjeshuis, grondgebonden woning
eengezinswoning, huis met tuin, single family home, gezinshuis, doorzonwoning, tussenwoning, woning met tuin
eengezinswoning, rijtjeswoning, doorzonwoning, family home
eenheidsworst, overal hetzelfde, eenvormig
eenkamerwoning, kleine woning, appartementje
eenmalig, incidenteel, af en toe, niet structureel, projectmatig
eenmalig, incidenteel, één keer, kortlopend, eendagsvlieg
eenouder, alleenstaande moeder, eenoudergezin, alleenstaande ouder
eenpersoons, alleenwonend, eenpersoonshuishouden, alleenstaand
eenpersoonshuishouden, eenpersoons, alleen wonen, alleenwonende, alleenstaande
eensgezind, unaniem, het eens zijn, consensus, overeenstemming
eenvormig, gesegregeerd, monocultuur, eenkleurig
eenvormig, eentonig, monotoon
eenvormiger, homogenisering, hetzelfde soort mensen, steeds meer hetzelfde
eenvormiger worden, homogeen, homogene buurt, onder gelijken
eenvoudig, niet ingewikkeld, makkelijk
eenvoudige taal, klare taal, makkelijke taal, jip-en-janneketaal, begrijpelijke taal, B1
eenzaam, geïsoleerd, lonely, contactarm, weinig contacten, zich alleen voelen
eenzaamheid, eenzaam, sociaal isolement, isolement, alleenstaanden
eenzaamheid, eenzaam, vereenzaming, vereenzaamd, alleen zijn, niemand kennen
eenzame ouderen, ouderen zonder contact, eenzaamheid onder ouderen
eenzelfde achtergrond, eigen kring, ons kent ons
eenzijdig, eenvormig, homogeen, uniform, eenzijdigheid, overal hetzelfde, één soort
eenzijdig, eenvormig, monotoon, homogeen, eentonig, eenzijdigheid
eenzijdig, weinig variatie
eenzijdig woningaanbod, eenvormige hoogbouw, alleen sociale huur
eenzijdige woningvoorraad, eenzijdig, één soort woningen, eenzijdigheid
eerder gezien, vroegsignalering, tijdig signaleren, vroeg opsporen, vroegtijdige signalering
eerdere overlast, antecedenten, politiegegevens, overlastverleden, woonverleden, verhuurdersverklaring
eerlijk, evenredig, naar draagkracht
eerlijk, rechtvaardig, rechtvaardigheid, fair, billijk, redelijk
eerlijk, rechtvaardig, rechtvaardigheid, oneerlijk, onrechtvaardig
eerlijk antwoord, transparantie, open kaart, verwachtingsmanagement, open kaart spelen
eerlijk antwoord, nee zeggen, duidelijk zijn, transparant
eerlijk meepraten, schijninspraak, schijnparticipatie, verwachtingen managen
eerlijk over de stad, rechtvaardige spreiding, evenredig
eerlijk verdelen, rechtvaardige verdeling, gelijke verdeling, fair share
eerlijke verdeling, rechtvaardig, evenredig
eerst aanbieden aan mensen uit de wijk, voorrang voor wijkbewoners, lokaal voorrang, voorrangsregeling
eerst bouwen, bouwvolgorde, wisselwoning, schuifruimte
eerst bouwen dan slopen, schuifplan, wisselwoning, vervangende woning
eerst voorzieningen, eerst de school, sociaal voor fysiek, voorzieningen voor woningen
eerste begin, vanaf de start, vanaf dag één, aan de voorkant, vroegtijdig, vroegtijdige participatie
eerste bericht, aankondiging, aankondigingsbrief, bekendmaking
eerste bewoners worden oud, vergrijzing, bewoners van het eerste uur, oorspronkelijke bewoners
eerste brief, voortgangsbrief, Kamerbrief, voortgangsrapportage
eerste fase, eerste deel, fase 1, deelplan
eerste paal, start bouw, bouwstart
eerste sleutel, inhuizing, intrek, start bewoning, oplevering, sleuteloverdracht, ingebruikname
eerste stap, startpunt, vertrekpunt, eerste fase
eetgelegenheid, restaurant, horeca
effect, effectonderzoek, effectiviteit, evidence-based
effect, gevolg, uitwerking, invloed, werking
effect hebben, uitrichten, zin hebben, uithalen
effecten van herstructurering, effectstudie, impact van sloop, gevolgen van sloop
effectief, doeltreffend, werkzaam, effectiviteit, wat werkt, succesvol
effectief, evidence-based, wetenschappelijk onderbouwd, proven, sorteert effect
effectief, werkzaam, doeltreffend, wat werkt, bewezen, succesvol
effectief, werkzaam, doeltreffend, helpt het
effectieve sociale interventie, bewezen effectief, evidence-based, interventiedatabase, werkzame methodiek
effectiviteit, uitwerking, impact
effectmeting, effectonderzoek, impactmeting, toetsing
efficiënt, doelmatig, efficiëntie, kostenbesparend
efficiëntie, doelmatigheid, slagvaardig
EHBO, eerste hulp, levensreddend, hulpverlening bij ongeval
eigen achtergrond, zelfde herkomst, landgenoten, eigen groep
eigen bewoners eerst, voorrang eigen inwoners, lokale binding, lokaal maatwerk
eigen contract, contract op naam, omklapcontract, zelfstandig huurcontract
eigen contract, huurcontract op eigen naam, omklapcontract, omklapwoning
eigen geld, eigen budget, bewonersbudget, wijkbudget, zelf besteden
eigen geld, eigen middelen, eigen pot, zelf te besteden, bestedingsvrijheid
eigen huis, koopwoning, huiseigenaar, wonen eerst, eerst een huis
eigen huurcontract, huurcontract op naam, omklapwoning, omklappen, eigen contract
eigen huurcontract, op naam zetten, contract op eigen naam
eigen inwoners, wie hier al woont, wie er al woont, eigen bewoners
eigen karakter, mogen verschillen, karakter van de wijk
eigen kracht, op eigen kracht, eigen regie, zelfredzaam
eigen naam, zelfstandig huurcontract, vast huurcontract
eigen organisatie, zorgaanbieder, begeleidende organisatie, hulporganisatie, zorgorganisatie
eigen plek, plek voor jezelf, eigen stek
eigen tuin, ruimte voor huurders
eigen voorzieningen, buurtvoorzieningen, winkels en scholen dichtbij
eigenaar, eigendom, bezit, VvE, vereniging van eigenaren, huiseigenaren
eigenaar, eigendom, bezitter, bezit
eigenaar, huiseigenaar, eigenaar-bewoner, woningbezitter, particuliere eigenaar
eigenaar die er zelf woont, eigenwoningbezitter, eigenaar-gebruiker
eigenaar van hun wijk, eigenaarschap, ownership, zich verantwoordelijk voelen, betrokkenheid, wijkgevoel
eigenaar van hun wijk, psychologisch eigenaarschap, sense of ownership, wijk van ons, medeverantwoordelijk
eigenaar voelen, ownership, eigenaarschap, medeverantwoordelijk voelen
eigenaar-bewoner, eigen woningbezitter, homeowner
eigenaar-bewoner, particuliere woningeigenaar, huiseigenaar, woningeigenaar, koper, kleine eigenaar, woningbezitter
eigenaarschap, mede-eigenaar, zelf verantwoordelijk, toe-eigening, onze buurt
eigenaarschap, ownership, van onszelf, wijk van bewoners, eigen wijk, bewoners aan het roer
eigenaarschap, zelfbeheer, zelforganisatie, woonvereniging, bewonersinitiatief, wijkinitiatief
eigenaarschap, zelf doen, verantwoordelijk voelen, zich eigenaar voelen
eigenaren, homeowners, particuliere eigenaren, woningbezitters
eigendom, eigendomsrecht, juridisch eigenaar
eigendom van de buurtplek, juridisch eigendom, vastgoedeigenaar, pandeigenaar, community ownership
eigendom van de buurtplek, eigenaar van het gebouw, pand in eigendom, beheer van het gebouw
eigenwoningbezit, eigenaar-bewoner, woningeigenaar, eigen huis
eigenwoningbezit, koopsector, eigen huis
eind van de maand, rondkomen, geld overhouden, de eindjes aan elkaar knopen
einde, afsluiting, afronden, eind, stoppen, aflopen, beëindigen
einde, afsluiting, afronden, sluitstuk, afgesloten
einde maken, sluiten, beëindigen, oprollen
einde van de subsidie, programma stopt, geld op, financiering stopt
eindresultaat, uitkomst, resultaat
eis, vereiste, requirement
eis deels losgelaten, ontheffing, afwijken, uitzondering maken
eisenpakket, programma van eisen, eisen
elan, dynamiek, bezieling, vaart
elders, andere plaats
elders, ergens anders, andere plek, andere wijk, andere stad, buiten de wijk
elders, ergens anders, in een andere wijk, andere plek
elektriciteit, stroom, stroomverbruik
elf jaar voorbij, einde looptijd, exploitatieduur
elk jaar, annual
elk jaar dezelfde, jaarlijkse enquête, herhaalmeting, trendmeting, longitudinaal, panelonderzoek
elkaar aan te spreken, elkaar corrigeren, sociale controle, de mond opendoen
elkaar aanspreken, scherp houden, feedback geven, confronteren, verantwoording vragen, op de vingers tikken
elkaar aanspreken, tegenspraak, samenwerkingscultuur, elkaar de maat nemen
elkaar aanspreken, aanspreekcultuur, iemand op zijn gedrag aanspreken
elkaar helpen, helpende hand, noaberhulp, wederkerigheid, mutual aid
elkaar helpen, wederzijdse steun, peer support, onderlinge steun, wederkerigheid
elkaar in een groep helpen, wederkerige steun, peer support, lotgenotencontact, informele steun, onderlinge hulp
elkaar leren kennen, contact leggen, in contact komen
elkaar opzoeken, samenklitten, groepjes vormen, clusteren
elkaar steeds minder zien, contact neemt af, uit elkaar groeien, contact verliezen
elkaar steunen, bijstaan, onderlinge steun, peer support, omkijken naar elkaar
elkaar steunen, onderlinge hulp, lief en leed, naar elkaar omkijken
elkaar treffen, ontmoeten, samenkomen, elkaar tegenkomen, meeten
elkaar treffen, praatje maken
elkaars naam kennen, bij naam kennen, elkaar groeten, gedag zeggen
elke dag aanwezig, dagelijks aanwezig, huismeester, conciërge, vast gezicht
elke dag in huis, aanwezig op locatie, dagelijks aanspreekbaar, woonbegeleider op locatie, aanwezige beroepskracht, huismeester
elke vier jaar, vierjaarlijks
ellende, misère, narigheid, gedoe
emancipatie, verheffing, zich opwerken, sociale stijging
emancipatiewijk, springplank, maatschappelijke ladder, omhoogklimmen
ene wijk voelt wat de andere doet, neveneffect
ene wijk voelt wat de andere doet, waterbedeffect, verdringing, spillover, afwenteling
energie te besparen, zuiniger stoken, energieverspilling tegengaan, zuinig stoken, verbruik verlagen, minder stoken
energiearmoede, energieschuld, kou lijden, stookarmoede, betalingsachterstand energie, energy poverty
energiearmoede, hoge energierekening, energielasten, energietoeslag, energiekosten, stookkosten, energierekening
energiearmoede, hoge energierekening, hoge stookkosten, rekening niet kunnen betalen, energiecrisis
energiearmoede, energieschuld, kou in huis, verwarming te duur
energiebedrijf, energieleverancier, nutsbedrijf
energiebesparing, energie besparen, besparen op energie, lager verbruik, zuiniger, energiezuinig
energiebesparing, energie besparen, isoleren, isolatie, zuinig, dubbel glas, zonnepanelen
energiebesparing, tochtstrips, ledlampen, radiatorfolie, energiebox
energiebox, radiatorfolie, tochtstrips, kleine maatregelen
energiecoach, energiefixer, energieklusser, energiehulp
energiecoöperatie, buurtenergie, lokale energie, gezamenlijk energie opwekken
energiekosten, energieprijzen, energieprijs, stroomkosten, verwarmingskosten
energielabel, label A, labelsprong, energielabels
energielasten, verwarmingskosten, energiefactuur, maandlasten energie
energieprijs, gasprijs, energiecrisis, prijsplafond
energierekening, energielasten, energiekosten, stookkosten, energienota, gasrekening, elektriciteitsrekening, gas en licht, rekening voor gas en licht
energierekening, energy bill, stroomrekening, maandlasten energie, voorschot energie, jaarafrekening energie
energierekening, energiekosten, energieprijs, maandlasten
energietoeslag, energiebijdrage, stooktoeslag, energiesubsidie, energiesteun
energietoeslag, energiecompensatie, tegemoetkoming energie, noodfonds, energiefonds
energietoeslag, noodfonds energie, tijdelijk noodfonds energie, eenmalige toeslag
energietoeslag, toelage, tegemoetkoming, extra geld voor energie
energietransitie, warmtetransitie, overstap op schone energie, van fossiel af
energieverbruik, verbruik, gas en licht, energie
energiezuinig, duurzaam gebouwd, energielabel A, goed geïsoleerd, nul op de meter, zuinig
energiezuinig, laag energieverbruik, bijna energieneutraal, BENG, nul-op-de-meter, duurzaam huis, laag verbruik
energiezuinig, duurzaam gebouwd, lage energierekening, energieneutraal
enkele, een aantal, handvol, sommige, een paar
enquête, vragen aan bewoners, meting
enquête, vragenlijst, peiling, rondvraag, survey
enthousiasme, geestdrift, animo, bezieling, enthousiast
enthousiast, geestdriftig, gedreven, bevlogen, gemotiveerd, warmlopen
enthousiast, lovend, positief, enthousiasme, gunstig onthaald, positieve reacties, warm onthaal
entree, ingang, centrale hal, entreehal
er beter uitzien, mooier, opgeknapt, fraaier, verzorgder
er bovenop komen, opkrabbelen, herstellen
er zijn afspraken, huisregels, woonregels, leefregels, huishoudelijk reglement
eraan bijdragen, meehelpen, eigen inbreng, zelf iets doen, rol van bewoners
eraan kan houden, aanspreken op, ter verantwoording roepen, accountability, afrekenen op
erbij horen, deel uitmaken van, geaccepteerd worden
erbij horen, ergens bij horen, belonging, welkom voelen, gehechtheid
erbij horen, verbondenheid, acceptatie, deel uitmaken, opgenomen worden
erfelijke armoede, armoede van ouder op kind
erfpacht, canon, grondhuur, grond in erfpacht
ergens bij horen, gemeenschapsgevoel, inclusie, verbondenheid, wij-gevoel
ergens bij horen, thuis voelen, erbij horen, saamhorigheid
ergernis, burenergernis, zich storen aan, annoyance
ergernis, ergeren, irritatie, irritant, irriteren
ergernis, frictie, burenirritatie, wrijving, ongenoegen
ergernis, irritatie, frustratie, geïrriteerd, frustrerend, balen
ergernis, wrevel, burengerucht, woonoverlast, ruzie, klaagzang
ergernissen en groepjes, wrijving tussen bewoners, kliekvorming, onderlinge irritatie
erkenning, waardering, gezien worden, serieus genomen, erkennen
ernstig, zwaar, heftig, hevig, serieus
ernstige dingen, calamiteit, incident, geweldsincident
ernstige incidenten, calamiteit, escalatie, zwaar voorval
ervaren, ondervinden, meemaken, beleven, ondergaan
ervaring, bevinding, geleerde les, praktijkervaring, lessons learned
ervaring, belevenis, ondervinding
ervaring van bewoners, ervaringsdeskundigheid, ervaringskennis, bewonerskennis, doorleefde kennis
ervaringen uit de wijken, praktijkverhaal, praktijklessen, ervaringskennis, praktijkvoorbeelden, best practices
ervaringsdeskundige, ervaringswerker, ervaringskennis, eigen ervaring, leefwereldkennis
ervaringsdeskundige, kennis van bewoners, uit ervaring weten
ervaringskennis, levenservaring
ervaringskennis, uit ervaring weten, kennis van bewoners
escalatie, uit de hand lopen, escaleren, calamiteit
essentieel bestanddeel, kernelement, basisvoorwaarde, onmisbaar onderdeel, werkzaam element, core component
etage, bouwlaag, woonlaag, bovenverdieping, verdieping
eten, koken, maaltijd, samen eten, eettafel, kookgroep
eten, maaltijd, warme maaltijd, lunch, diner
etnisch profileren, woondiscriminatie, discriminatie
etnisch, migranten, niet-westers
etnische concentratie, zwarte wijk, multiculturele wijk, gekleurde wijk
etnische minderheid, minderheidsgroep, minderheden
evaluatie, beoordeling achteraf, effectrapport, ex-post, eindbeoordeling, beleidsevaluatie, assessment
evaluatie, doorlichting, effectstudie, beoordeling achteraf, evaluatieonderzoek
evaluatie, effectmeting, monitor, monitoring, onderzoek, bewijs
evaluatie, evalueren, terugblik, terugkijken, impactmeting, doeltreffendheidsonderzoek, evaluation
evaluatie, evalueren, tussenevaluatie, tussenbalans, balans opmaken, eindrapport, terugblik
evaluatie, leerrapport, impactonderzoek, toetsing achteraf, review, evaluatierapport
evaluatie, meting, onderzoek, monitor
evaluatiefase, evaluatie, terugblik, nabeschouwing
evalueerden zelf, zelfevaluatie, eigen evaluatie, intern onderzoek
evalueren, beoordelen, zelfevaluatie
evalueren, nabeschouwing
evenement, festiviteit, festival, wijkfestival, openingsfeest
evenredig, gelijk verdeeld, eerlijk verdelen
evenveel, net zo veel, gelijk aantal, even groot
evenveel, net zoveel, gelijk aantal, hetzelfde aantal
evenwicht, balans, in balans, evenwichtig, gebalanceerd, stabiliteit
evenwicht, balans, verhouding, mengverhouding, draagkracht
evenwicht, equilibrium
ex-dakloze, mensen die dakloos waren, voormalig dakloze, cliënt van de opvang
ex-gedetineerde, gevangenis, detentie, gevangene, gedetineerde
ex-gedetineerde, oud-gedetineerde, ex-delinquent, uit de gevangenis
ex-gedetineerden, uitstroom, opvang
expat, kennismigrant
experiment, probeersel, proeftuin, living lab
experimenteren, testen, uitproberen, probeersel
experimenteren, testen, proberen
expert, onderzoeker, vakman
expertmeeting, expertsessie, deskundigenbijeenkomst, werkconferentie, rondetafel
expertmeeting, kennissessie, rondetafelgesprek, netwerkbijeenkomst, themabijeenkomst
expliciet, uitgesproken, nadrukkelijk, onomwonden, duidelijk
exploitatie, business case
exploitatie, businesscase, rendabel, kostendekkend, financiële haalbaarheid
exploitatie, exploiteren, exploitatiekosten, beheerkosten, rondrekenen, verhuur en beheer
exploitatiekosten, huur en energie, terugkerende kosten
explosie, explosies, aanslag, vuurwerkbom
extern, externe partij, buitenstaander, van buiten
extra, aanvullend, bijkomend, additioneel, toegevoegd
extra woningen, bouwopgave, meer huizen bijbouwen
extra woningen, woningen erbij, netto toevoeging, uitbreiding van de voorraad
extramuralisering, ambulantisering, langer thuis, scheiden wonen zorg
fabriek, industrie, loods, fabriekshal, bedrijventerrein
faciliteren, ondersteunen, mogelijk maken
familie, familieleden, verwanten, naasten, bloedverwant
fase, stadium, periode, etappe, tijdvak
feedback, aanspreken
feest, buurtfeest, straatfeest, barbecue, evenement, festival, wijkfeest
feest, feestje, viering, vieren, jubileum, verjaardag
feest, festiviteit, festival
feestdag, kerst, iftar, feestdagen
feit, feitelijk, harde cijfers, waarheid
feiten, cijfermateriaal, facts, feitenkennis
fiets, fietsen, rijwiel, fietser, bakfiets, e-bike
fiets, fietsen, rijwiel, fietspad, fietser
fietsenstalling, fietsenberging, fietsenhok, fietsparkeren, stalling
fietsenstalling, fietsenberging, fiets parkeren, fietsenhok
fietsles, fietslessen, leren fietsen
fietspad, fietsroute, fietsstraat, fietsverbinding, snelfietsroute
fietspad, fietsstrook, rijwielpad, fietsinfrastructuur, bike lane
fietspad, fietsvriendelijk, langzaam verkeer, fietsvoorziening, fietsnetwerk, bike path
fietsroute, fietspad, fietsen, fietsverbinding, wandelroute, looproute
fietsroute, fietsers
fifty-fifty, half om half, gulden middenweg
fijn, prettig, aangenaam, plezierig, heerlijk, leuk
fijn, aangenaam, goed toeven
fijn en veilig wonen, prettig wonen, leefbaar en veilig
financieren, bekostigen, financiering, bekostiging
financiering stopt, geld houdt op, programma stopt
financiering, cofinanciering, financieringsbron, geldstroom, bekostiging, medefinanciering
financiële zelfredzaamheid, geldzaken op orde, budgetteren, omgaan met geld
fitheid, gezondheid
fitheid, vitaal, vitaliteit, energiek, levenslust, levenskracht
flat, appartementencomplex, etagewoning, gestapelde bouw, flat building, meergezinswoning
flat, appartementenflat, appartementengebouw
flat of buurt, portiek of complex, schaal van meten, op welk niveau
flatbewoners, bewoners van de flat, mensen in de flat
flatgenoot, complexgenoot, huisgenoot, medebewoner, medebewoners
flats, appartementencomplex
flatwijk, hoogbouwbuurt, galerijwoningen, hoogbouwwijk, flats
flatwijk, hoogbouwwijk, flatbuurt, wijk met flats, galerijflats, betonwijk
flatwijk, hoogbouwwijk, naoorlogse flats, galerijflats
flatwoning, gestapelde woning, hoogbouwappartement
flexibel, flexibiliteit, aanpasbaar, soepel, wendbaar, adaptief, meebewegen
flexibiliteit, aanpasbaarheid, aanpassingsvermogen, flexibel, soepelheid, wendbaarheid
flexwerk, onzekere baan, tijdelijk werk, uitzendwerk
flexwerkplek, werkplek, werkruimte
flexwonen, tijdelijke woonvorm, flexibele schil, tussenvoorziening
flexwoning, tijdelijke woning, tijdelijke bouw, verplaatsbare woningen, flexwonen, containerwoning, tijdelijk wonen
flexwoning, tijdelijke studio, tijdelijke bouw
flink, fors, stevig, aanzienlijk, behoorlijk
flyer, folder, huis-aan-huis, brievenbus, brochure, poster, affiche, pamflet
focusgebied, prioritair gebied, prioriteitsgebied, NPLV-gebied, aandachtsgebied
focusgebied, stedelijk focusgebied, focuswijk, aangewezen wijk, twintig focusgebieden, twintig wijken, 20 wijken
fonds, geldpot, potje, subsidiepot, buurtbudget, subsidie
fonds, stichting die geld geeft, vermogensfonds, geldgever, Oranje Fonds
foto, afbeelding, beeldmateriaal, plaatje, fotograaf
foto, kiekje, photovoice, fotoserie, fotografie, snapshot
foto's maken, fotograferen, fotovoice, fotoproject
foto's maken, fotoproject, fotograferen, beeldverhaal
functiemenging, wonen en werken, gemengde functies, woon-werkwijk, werken in de wijk
fundament, grondslag, sociale basis, basis
funderingsproblemen, fundering, verzakking, paalrot
fysiek, stenen, bebouwing, fysieke aanpak
fysiek en sociaal, stenen en mensen, ruimtelijk en sociaal, hard en zacht, fysieke en sociale aanpak
fysieke domein, ruimtelijk domein, stenen kant, ruimtelijke ordening
fysieke en het sociale domein, stenen en mensen, fysiek en sociaal, ruimte en welzijn, bouwen en zorgen
fysieke ingrepen, andere woningen, andere inrichting
fysieke leefomgeving, fysiek, ruimtelijk, bouwkundig
gaan herkennen, bekend gezicht, gezicht kennen, vertrouwdheid, familiar faces, public familiarity
galerij, galerijflat, trappenhuis
galerij, flatgang, corridor
galerijflat, galerijwoning, flatwoning, flat
galerijflat, hoge flats, torenflat
garantie, zekerheid, waarborg, garanderen
gasloos, van het gas af, aardgasvrij, aardgasloos, warmtepomp
gastarbeiders, migranten
gastheer, gastvrouw, gastvrij
gebedshuis, gebedsruimte, kerk, moskee, kerkgebouw
gebeuren, plaatsvinden, voorvallen, zich voordoen
gebied, streek, district
gebiedsakkoord, bestuursakkoord, akkoord, convenant
gebiedsgericht, plaatsgericht, area-based, place-based
gebiedsgericht werken, wijkgericht werken, gebiedsgericht, wijkgericht, buurtgericht, per wijk
gebiedsgerichte aanpak, place-based, gebiedsgericht werken, wijkgericht werken, area-based
gebiedsmakelaar, wijkadviseur, wijkaanspreekpunt, wijkmanager, opgavemanager
gebiedsmakelaar, wijkmakelaar, buurtverbinder, wijkcoördinator
gebiedsontwikkeling, stedelijke ontwikkeling, wijkontwikkeling, buurtontwikkeling, integrale gebiedsontwikkeling, gebiedsvernieuwing
gebiedsontwikkeling, wijkontwikkeling, herontwikkeling
gebiedsplan, omgevingsprogramma, integraal plan, uitvoeringsagenda, gebiedsaanpak, ontwikkelplan, area plan
gebiedsprogramma, gebiedsplan, wijkontwikkelingsplan, wijkplan, integraal wijkplan, buurtontwikkelplan, programma-aanpak, integraal programma
gebiedsprogramma, wijkontwikkelingsprogramma, uitvoeringsprogramma, area programme, gebiedsgericht werken, wijkgericht werken
gebiedsprogramma, integrale aanpak
gebiedsprogramma voorbij, einde looptijd, na afloop, nazorg
gebiedsprogramma voorbij, na afloop van het programma, duurzaam verankeren
gebiedsverbod, samenscholingsverbod, noodbevel, gebiedsontzegging
geborgenheid, vertrouwd, veilig gevoel, beschutting
gebouw, building
gebouw, pand, bouwwerk, bebouwing, opstal
gebouw, pand, complex, woongebouw, wooncomplex, flatgebouw, bouwblok
gebrek, tekort, ontbreken, gemis
gebruiken, benutten, inzetten, gebruikmaken, toepassen, hanteren
geclusterd wonen, groepswonen, geclusterde woonvorm, samenwoonproject
geclusterd wonen, groepswonen, hofje, samen in een complex, woongroep
geclusterde woonvorm, hofje, woonhof, knarrenhof, seniorenhof, geclusterd wonen
geclusterde woonvorm, woongroep, gemengd complex, cluster van woningen, wooncluster
gedeeld appartement, huisgenoten, kamerbewoning, onzelfstandige woonruimte
gedeeld groen, gemeenschappelijke tuin, collectieve tuin, binnentuin, hof
gedeeld groen, mandelig, gemeenschappelijk groen, shared garden, gemeenschapstuin, collectief groen, gezamenlijke tuin
gedeelde interesse, zelfde interesse, raakvlak, gemeen hebben, overeenkomst, gelijkenis
gedeelte, onderdeel, fragment, stukje
gedeeltelijk, deels, ten dele, voor een deel, niet helemaal
gedrag, burengedrag, leefregels, gedragsregels
gedragsaanwijzing, Wet aanpak woonoverlast, laatste kans, laatstekansbeleid
gedragscode, gedragsregels, etiquette, stadsetiquette, straatregels, omgangsregels, afspraken over gedrag
gedroomd, gewenst, ideaal
geduld, lange adem, volharding, volhouden, tijd nodig
gedwongen verhuizen, verdringing
gedwongen, verplicht, noodgedwongen, onvrijwillig, tegen hun zin, opgelegd
gedwongen verhuizing, moeten verhuizen, verhuisplicht, gedwongen vertrek, onvrijwillig verhuizen, uit je huis moeten
geen aangifte, weinig gemeld, geen melding
geen aardgas, gasvrij, van het gas, uitfasering van gas, gasloos
geen plaats, uitgesloten, buiten de boot vallen, nergens terechtkunnen
geen recht doen, onterecht, oneerlijk beeld
geen vertrouwen, weinig vertrouwen
geen vrienden, eenzaam, alleen
geen woning vinden, geen huis vinden, wachtlijsten, huizennood, tekort aan huizen
geestelijke gezondheid, psychische klachten
gefaseerd, fase, tranche, etappe, deelplan
gefaseerd, fasering, faseren, stap voor stap
gegevens delen, gegevensuitwisseling, persoonsgegevens, privacy
gehandicapten, mindervaliden
gehandicaptenzorg, VN-verdrag handicap, mensen met een beperking
gehecht, verknocht, thuisvoelen
geheimhouding, beroepsgeheim, zwijgplicht
gehoord, mening laten horen, een stem geven, gehoord worden
gehorig, geluidsoverlast, dunne muren, burengeluid
gehorig, geluidsisolatie, dunne muren, buren horen
gehorigheid, burengerucht, gehorig, geluidsoverlast
gekozen wie er komt wonen, ballotage, coöptatie, matching, motivatiegesprek, intake
geld, euro, eurobedrag, miljoen
geld, financiën, middelen, budget, financieel
geld, financiën, middelen, budget, kapitaal, fonds, investering, investeren
geld dat blijft, structurele financiering, vast budget, structureel geld, langjarige financiering, duurzame financiering
geld dat blijft, vaste financiering, duurzame bekostiging, doorlopende subsidie, structureel budget, blijvende financiering
geld dat blijft, blijvend geld
geld dat eerder wordt uitgegeven, geld eerder uitgeven, voorinvestering
geld eerder uitgeven, voorfinancieren, voorinvestering, voorschieten
geld over, sparen, rondkomen, financieel gezond
geld zelf besteden, eigen budget, bewonersbudget, budgetrecht
geldpot, budget
geldzorgen, geldstress, geldgebrek, financiële problemen, krap bij kas, moeite met rondkomen, schulden
geleerde lessen, lessons learned, leerpunt, leermoment, geleerde les, lering trekken, leerervaring, wat hebben we geleerd
geleerde lessen, leerpunten, lessen uit de praktijk, ervaringen
geleidelijk, stapsgewijs, stap voor stap, langzaamaan, gaandeweg, beetje bij beetje, gefaseerd
geliefde aanpak, gangbare methode, populaire maatregel
geliefde aanpak, populaire methode, gangbare aanpak, veelgebruikte interventie, favoriete maatregel
gelijk behandelen, ongelijk investeren, verschil maken, maatwerk
gelijk maken, gelijktrekken, uniform maken, nivelleren
gelijke behandeling, gelijkheid, gelijke kansen
gelijke kansen, eerlijke start, level playing field, sociale ongelijkheid tegengaan, equal opportunities, eerlijke kansen
gelijke kansen, kansrijk opgroeien, kansen voor kinderen
gelijke verdeling, evenredige spreiding, evenwichtig, evenredig, eerlijke verdeling, gelijkmatig
gelijkheid, gelijkwaardigheid, gelijke behandeling
gelijkheid, gelijkwaardigheid, eerlijkheid, rechtvaardigheid
gelijkwaardig, gelijk, gelijkheid, gelijkwaardigheid
gelijkwaardig, gelijkwaardigheid, evenwaardig, op voet van gelijkheid, ooghoogte, naast de bewoner, gelijkwaardige partner
geloof, religie, godsdienst, levensbeschouwing, gelovig, godsdienstig
geloof, religie, moskee, kerk, gelovig, levensbeschouwing
geloven, van mening zijn
geluid, contactgeluid, gehorig
geluid, muziekoverlast, noise, burenlawaai, harde muziek, burenruzie, lawaaioverlast
geluidsoverlast, geluid, lawaai, herrie, geluidshinder, kabaal, rumoer
geluidsoverlast, lawaai, herrie, kabaal, geluidshinder, rumoer, hard geluid, geschreeuw
gemeenschap, community, leefgemeenschap, woongemeenschap, buurtgemeenschap, collectief
gemeenschap, lokale samenleving, community, hechte buurt, wij-gevoel, saamhorigheid, sense of community
gemeenschap komt niet vanzelf, samenleven organiseren, community management, sociaal regisseur
gemeenschap opbouwen, community building, gemeenschapsvorming, opbouwwerk, samenlevingsopbouw, gemeenschapsopbouw
gemeenschap van bewoners, levendige community, buurtgemeenschap
gemeenschap vormen, community building, gemeenschapsvorming, wij-gevoel
gemeenschappelijk, gedeeld, collectief, gezamenlijk, gemeenschappelijke ruimte
gemeenschappelijk, gedeeld, collectief, gezamenlijk, met elkaar, tezamen, in gezamenlijkheid
gemeenschappelijke huiskamer, ontmoetingsruimte, gezamenlijke huiskamer
gemeenschappelijke ruimte, gedeelde ruimte, gezamenlijke ruimte, gezamenlijk gebruik, collectieve ruimte
gemeenschappelijke tuin, gezamenlijke tuin, binnentuin, collectief groen
gemeenschappen in complexen, woongemeenschap, woongroep, geclusterd wonen
gemeenschapsopbouw, community building, gemeenschapsvorming, samenlevingsopbouw, gemeenschapskracht, communitybuilder, community bouwen
gemeenschapsopbouw, opbouwwerk, community development, samenlevingsopbouw
gemeenschapszin, gemeenschapsgevoel, wij-gevoel, saamhorig, buurtgevoel, hechte buurt, eendracht
gemeente, gemeentebestuur, stadsbestuur, lokale overheid, lokaal bestuur, gemeentelijk, plaatselijke overheid
gemeente, gemeentebestuur, stadsbestuur, lokale overheid, stadhuis
gemeente, municipality, stadsbestuur, gemeentebestuur, college
gemeentebestuur, stadsbestuur, bestuur, dagelijks bestuur, stadsbestuurder
gemeentehuis, stadhuis, raadhuis, stadskantoor
gemeenteraad, city council, raadsfractie, raad, lokale politiek
gemeenteraad, raadsleden, raad en college, raadslid, gemeentepolitiek
gemeenteraad, raadslid, raadsleden, gemeenteraadslid, volksvertegenwoordiging
gemeenteraad, raadslid, raadsvergadering, raadsbesluit, volksvertegenwoordiging, gemeentepolitiek
gemeenteraad vroeg, motie, raadsmotie, raadsopdracht
gemengd aanbod, gedifferentieerd programma, mixed tenure, woningmix, divers woonprogramma
gemengd aanbod, woonmix, huizen in alle soorten
gemengd complex, gemengd wooncomplex, gemengde flat, mixproject, woonmix, woonproject
gemengd complex met VvE, gespikkeld bezit, versnipperd bezit, gespikkeld eigendom
gemengd genoeg, ideale mix, optimale menging, mengverhouding, mengpercentage
gemengd genoeg, optimale mix, streefcijfer, ideale verhouding, mengschaal
gemengd wonen, magic mix, gemengde woonvorm, gemengd wooncomplex, woonmix, samen wonen van doelgroepen
gemengd wonen, magic mix, gemengde woonvorm, gemengd woonproject, mixwonen, gemixt wonen, gemêleerd wonen, inclusief wonen
gemengd wonen, mixed housing, samenwoonproject, gemixte woonvorm, gespikkeld wonen, co-housing
gemengd wonen, mixed living, samengesteld wonen, mixed community
gemengd wonen, samen wonen van doelgroepen, samenwonen van verschillende groepen, wonen door elkaar, samen wonen met kwetsbare mensen, samen onder één dak
gemengd woonproject, mixed housing
gemengde bouw, gemengde bebouwing, verschillende woningtypen, hoog en laag, gevarieerde bouw
gemengde bouw, mixed development, combinatie hoog en laag, gevarieerde bebouwing, bouwmix
gemengde gevoelens, ambivalent, tegenstrijdig gevoel, mixed feelings
gemengde gevoelens, ambivalentie, dubbel gevoel, tweeslachtig, wisselend beeld
gemengde wijk, gemengde buurt, gemêleerde wijk, diverse wijk, mengwijk, mixed neighbourhood, gemengde stad, gedifferentieerde wijk
gemengde wijk, inkomensmix, mixed-income, diverse buurt, heterogene wijk, gemixte wijk
gemengde wijk, menging, mengen, gemengd, gedifferentieerde wijk, woningdifferentiatie, differentiatie, mix, diverse wijk
gemengde wijk, gemixte wijk, gedifferentieerde wijk, wijk met allerlei mensen
gemengde woonprojecten, magic mix, gemengde woonvorm, mixed housing, gemixt wonen
gemengder, heterogener, diverser
gemiddeld, doorsnee, mediaan, gewoon, standaard
gemiddeld inkomen, inkomensniveau, wat mensen verdienen, doorsnee-inkomen
gemiddelde, doorsnee, stadsgemiddelde
gemiddelde WOZ-waarde, gemiddelde huizenprijs, woningprijs, gemiddelde woningwaarde
gemis, missen, ontbreken, tekort, lacune
gemêleerd, bonte mix, gemengd
generatie, leeftijdsgroep, leeftijdscategorie, levensfase
generatiewissel, verjongen, jonge gezinnen in oude huizen
genoeg activiteiten, keuzeaanbod, welzijnsaanbod, sociale kaart, activiteitenaanbod, ruim aanbod
gentrificatie, gentrification, veryupping, yuppen, veryupt, opwaardering, verdringing
gentrificatie, verdringing, verdringen, opwaardering, veryupping, yuppen, opstuwing
geopend, opengesteld
geothermie, aardwarmte, warmtepomp, warmtebron
gepensioneerde, gepensioneerd, pensionado, AOW'er, pensioen, AOW
gepland, voorzien, op de rol, ingepland, geprogrammeerd
geprezen, toegejuicht, succesverhaal, bejubeld, bewierookt, lof
geprezen, toegejuicht, bejubeld, geroemd
gerenoveerd, hersteld
gering, schaars, minimaal, beperkt, weinig
gescheiden werelden, twee werelden, apart leven, apart wonen, gescheiden leven, langs elkaar leven
geschiedenis, ontstaansgeschiedenis, oorsprong, historie
geschiedenis, verleden, historie, voorgeschiedenis, vroeger
geschiedenis van het beleid, beleidsgeschiedenis, historie, terugblik, verleden
geschiedenis van het beleid, beleidshistorie, historisch overzicht, policy history
geschiedenis van het beleid, beleidsgeschiedenis, vroeger beleid, terugblik
geschikt, passend, bruikbaar
gesegregeerd, verdeeld, ruimtelijk gescheiden, gescheiden werelden, apart wonen
gesloopt, sloopnominatie, op de slooplijst, gaan verdwijnen
gesloopte woningen, weghalen van woningen, neerhalen, slopershamer, sloophamer, ontmanteling, sloop
gesloten, afgesloten, op slot, dichtgaan
gespikkeld bezit, versnipperd bezit, gemengd bezit, gemengd eigendom
gesprek, praten, dialoog, in gesprek gaan, conversatie, spreken
gesprek, rondetafelgesprek, conversation, vraaggesprek, gespreksronde, intakegesprek, kennismaking, hospiteren
gesprek, sollicitatiegesprek, kennismakingsgesprek, intake
gesprek aan de deur, deur-aan-deur, keukentafelgesprek, aanbellen bij bewoners
gesprek aan de deur, huisbezoek, deur-tot-deur, aanbellen, langs de deuren, door-to-door
gesprek aan de deur, huisbezoek, deur-aan-deurgesprek, keukentafelgesprek
gesprek in de buurt, buurtgesprek, stoepgesprek, keukentafelgesprek, straatgesprek
gesprek met het bestuur, bestuurlijk overleg, bestuursgesprek, bespreking met bestuurders
gesprek voeren, kennismakingsgesprek, intakegesprek, interview, selectiegesprek
gesprek vooraf, kennismakingsgesprek, kandidaat stellen, intake
gesprekken in de buurt, buurtgesprek, dialoog, wijkgesprek, praattafel
gesprekspartner, aanspreekpunt, contactpersoon
getraind, bijgeschoold
getraind, opgeleid, geschoold, gecertificeerd, training
getraind, opgeleid, cursus gevolgd
getto, concentratie, achterstandswijk
gettovorming, getto, concentratiewijk, segregatie
gevangenis, detentie, justitiële inrichting, bajes
gevarieerd, gemengd, geschakeerd, mixed neighbourhood, heterogeen, gedifferentieerd
gevarieerd, verscheiden, niet eenzijdig, variërend
gevarieerd aanbod, gemengd aanbod, breed woningaanbod, keuze in woningen
gevarieerd woningaanbod, gevarieerd aanbod, verschillende soorten woningen, meer soorten woningen, gevarieerder
gevarieerder, bevolkingsmix, demografisch mengen, veelzijdiger, meer afwisseling
gevarieerder woningaanbod, gedifferentieerd aanbod, woningdifferentiatie, woningvariatie, keuzevrijheid op de woningmarkt, gedifferentieerd woningaanbod
gevarieerdere samenstelling, bevolkingsmix, mengen van bewoners, diverse huurderspopulatie
gevel, buitenkant, aanzicht, architectuur, gevelbeeld
gevel, buitenkant, uiterlijk, uitstraling, aanzicht, architectuur
geveltuin, boomspiegel, plantenbak, bloembak, tegels eruit, tegelwippen
geveltuin, gevelgroen, plantenbak, boomspiegel
geveltuin, boomspiegel, groen langs de gevel, gevelgroen
geveltuinen aanleggen, geveltuin, geveltuintje, tegels eruit
gevoel, emotie, beleving, sentiment, gemoed
gevoel van onveiligheid, onveiligheidsgevoel, onveilig voelen, bang
gevoelig, beladen, omstreden
gevolg, effect, uitwerking, impact, nasleep, consequentie
gevolg, resultaat
gevolgen van inkomensverschil, inkomensverschillen in de buurt, arm naast rijk
gevolgen van sloop, waterbedeffecten, bijwerkingen herstructurering
geweld, agressie, gewelddadig, agressief, mishandeling
geweld, agressie, mishandeling, vechtpartij, steekpartij
geweld, violence
geweld, steekpartij, bedreiging, intimidatie
gewenst, verlangd, beoogd, nagestreefd
gewenste effect, resultaat, beoogde uitwerking, beoogd resultaat, desired outcome, doeltreffendheid
gewild, gegeerd
gewilde wijk, populaire buurt, geliefde wijk, in trek
gewilde wijk, populaire wijk, aantrekkelijke wijk
gewone huurder, doorsnee huurder, niet-zorgvrager, buurman zonder zorgvraag
gewone huurder, doorsnee huurder, standaardhuurder, huurder zonder zorg, regular tenant
gewone verdieners, tweeverdieners, leraar en agent
gewone werk, reguliere werk, lijnorganisatie, going concern, dagelijkse praktijk
gewone werk, reguliere werk, lijnorganisatie, staande organisatie
gewoon, alledaags, normaal, doorsnee, regulier, gangbaar, gebruikelijk
gewoon, normaal, regulier, gangbaar, gebruikelijk, standaard
gezamenlijk optreden, integrale handhaving, interventieteam, integrale controle
gezamenlijk optrekken, samen optrekken, zij aan zij, samenwerken
gezamenlijke plek, derde plek, third place, gedeelde ruimte
gezamenlijke plek, ontmoetingsplek, gemeenschappelijke ruimte, buurthuis, trefpunt
gezellig, leuke sfeer, cosy, gezelligheid, sfeer, sfeervol
gezelligheid, gezellig, sfeervol, knus, gemoedelijk, gemoedelijkheid, ongedwongen
gezelschap, club, team, collectief
gezin met kinderen, huishouden
gezin, huishouden, gezinnen
gezinnen, huishoudens met kinderen, ouders en kinderen, gezin
gezinnen, huishoudens met kinderen, ouders en kinderen, gezin met kinderen, familie, huisgezin, ouders
gezinshuis, pleeggezin, pleegouders
gezinswoning, rijwoning, tussenwoning
gezond, gezondheid, vitaal, fit, leefstijl, welzijn
gezond, fit, energiek
gezond blijven, gezondheid, vitaliteit, preventie, fit blijven
gezond en veilig, leefbaar en veilig
gezond eten, gezonde voeding, voeding, eetgewoonten
gezonde buurt, beweegvriendelijke wijk, gezond wonen, gezonde stad, public health, beweegvriendelijk
gezonde buurt, gezonde leefomgeving, healthy city, gezonde wijk, healthy neighbourhood
gezonde wijk, gezondheidsbevordering, volksgezondheid, publieke gezondheid, preventie
gezonder, gezondheidswinst, betere gezondheid, health improvement, vitaler
gezonder, gezond leven, positieve gezondheid
gezondheid, fit en vitaal, volksgezondheid, health
gezondheid, gezond, vitaal, vitaliteit, welbevinden, positieve gezondheid
gezondheidscentrum, eerstelijnszorg, huisartsenpraktijk, apotheek, fysiotherapeut, tandarts
gezondheidsmonitor, gezondheidsonderzoek, gezondheidsenquête
gezondheidsverschillen, gezondheidsachterstand, levensverwachting, korter leven, minder gezond, slechtere gezondheid
gezondheidsverschillen, gezondheidsachterstand, korter leven, ongezonder
geïsoleerd huis, isolatie, dubbel glas, HR-glas, spouwmuurisolatie
GGD, gezondheidsdienst, publieke gezondheid, volksgezondheid, jeugdarts, consultatiebureau, jeugdgezondheidszorg
GGD, gezondheidsdienst, publieke gezondheidszorg, volksgezondheid
ggz, geestelijke gezondheidszorg, psychiatrie, psychiatrisch
ggz, psychische begeleiding
ggz-cliënt, ggz-patiënt, psychiatrische patiënt, ex-psychiatrische patiënt, uitstromer
ggz-instelling, RIBW, beschermd wonen, geestelijke gezondheidszorg, ggz
gids, stadsgids, wijkgids, bewonersgids, tour guide
goed bedoeld, goedbedoeld, goede bedoelingen
goed begin, kickstart, veelbelovend
goed beschreven, gedocumenteerd, onderbouwd, methodiekbeschrijving, theoretisch onderbouwd, overdraagbaar, goed gedocumenteerd
goed buurschap, burencontact, omkijken naar de buren, naoberschap, nabuurzin
goed buurschap, noaberschap, goede buren, nabuurschap, burenhulp
goed onderwijs, kwaliteitsonderwijs, sterke scholen, onderwijskwaliteit, goede school
goed toeven, prettig verblijven, verblijfskwaliteit, fijn zitten
goed wonen, fijn wonen, geschikt huis, prima huisvesting, woonkwaliteit, passend wonen, wooncomfort
goede buren, fijne buren, prettige buur
goede buren, goed nabuurschap, burenrelatie, burencontact, good neighbours, noaberschap
goede buur, goede buren, dragende bewoner
goede huurder, stabiele huurder, sterke huurder, dragende huurder
goede mix, gezonde mix, evenwichtige mix
goedkoop bouwen, goedkopere woningen, betaalbare nieuwbouw, betaalbaar bouwen
goedkoop huren, lage huur, betaalbare huur
goedkope huizen, goedkope woningen, betaalbare woningen
goedkope wijk, arme buurt, armoedewijk, lage huizenprijzen
goedkope wijk, veel sociale huur, goedkope buurt
goedkope woningen, betaalbare woningen, woningen voor lage inkomens
goedkoper bouwen, kostenbesparing, budgetwoning
gokken, gokverslaving, kansspel
graag, met plezier, liefst
gracht, singel, kade
graffiti, bekladding
gratis, kosteloos, voor niets, geen kosten, zonder kosten, vrij toegankelijk
grauw, somber, kleurloos, saai
grens, afbakening, scheidslijn
grens, begrenzing, limiet, maximum, plafond, bovengrens
grens aan meepraten, kaders vooraf, niet-onderhandelbaar, participatiegrens, harde randvoorwaarden
grens aan meepraten, spelregels participatie, participatiekader, vaststaande kaders
grens van twee buurten, tussen twee wijken, scharnierplek, wijkgrens, scheidslijn, buurtgrens
grens van twee buurten, tussen twee wijken, grensgebied, buurtgrens
grijze golf, ouderen, vergrijzing
grip, regie
groei, toename, uitbreiding
groeien, sterker worden
groeien uit elkaar, vervreemden, kloof wordt groter
groeien uit elkaar, uiteengroeien, van elkaar vervreemden, verwijderd raken
groen, gazon, begroeiing, greenery, beplanting, groenvoorziening, natuur
groen, park, groenvoorziening, plantsoen, bomen, groenonderhoud
groen, park, groenvoorziening, plantsoen, parkje, grasveld, openbaar groen
groen, parken, natuur in de stad, bomen en struiken, struiken, biodiversiteit, vergroening
groen beheren, gesnoeid, bijgehouden, verzorgd
groen lint, green corridor, ecologische zone, groene loper, groene route
groen lint, groene as, lineair park, wandelroute door het groen, ecologische corridor
groen lint, groenstrook, groenzone, groene corridor, parkstrook
groen lint, groenstructuur, ecologische verbinding, parkzone
groen lint, groene zone, groene verbinding, ecologische zone, parkstrook
groen verzorgen, gesnoeid, netjes bijgehouden, groenbeheer, maaien, snoeien, plantsoenendienst
groene boulevard, laan, bomenlaan
groene buurt, groene wijk, groenrijk, natuurrijk
groene buurt, parkwijk, natuurinclusief, tuinwijk, bomenrijk
groene parkeervakken, grasbetontegels, halfverharding, waterdoorlatende verharding, groene parkeerplaats
groene stadsboulevard, laan, stadslaan, groenstrook, avenue
groene zone, ecozone, groencorridor, groengordel
groenonderhoud, groenbeheer, plantsoenendienst, snoeien, maaien, grasmaaien, onkruid
groenonderhoud, groenbeheer, onderhoud van groen, snoeien, plantsoenendienst
groep, bevolkingsgroep, collectief
groep vervangen, uitplaatsen, overlastgevers weg
groepen verder uiteen, polarisatie, vervreemding, segregatie
groepje, subgroep, cliques, kliek, kliekvorming, groepsvorming
groepswonen, woongroep voor ouderen, woongemeenschap van ouderen, woongroep, geclusterd wonen voor ouderen
groepswonen, woongemeenschap, leefgroep
groeten, gedag zeggen, begroeten, hallo zeggen, knikken, zwaaien
groeten, gedag zeggen, hallo zeggen, elkaar groeten
grofvuil, bruin- en witgoed, bankstel op straat, grofafval, bulkafval, oude meubels op straat
grofvuil, grof huisvuil, milieustraat, grofvuil op straat
grofvuil, groot vuil, grof huishoudelijk afval, oude meubels, matrassen, bankstel, milieustraat
grofvuil, oud meubilair, groot huisvuil, bulky waste, grof afval
grofvuil, groot huisvuil, oude spullen, bankstel op straat
grofvuil dumpen, bijplaatsing, afval naast de container, illegaal storten, dumping
grofvuil op afspraak, ophaaldienst, vuil laten ophalen, afhaalservice
grofvuil op afspraak, ophaalservice, milieustraat, afval ophalen
grond, bouwlocatie, bodem, ondergrond, grondbezit, eigen grond, grondeigendom
grond, grondpositie
grondbedrijf, grondbezit, grondpositie, grondbeleid
grondgebonden, laagbouw, eengezinswoning
grondgebonden woning, woning met tuin, huis met tuin, maisonnette
grondgebrek, geen grond, bijna geen grond
grondig, diepgaand, uitgebreid, uitvoerig, diepgang
grondig, diepgaand, zorgvuldig, degelijk
grondig opknappen, hoogniveaurenovatie, groot onderhoud, complete make-over, hoogniveau renovatie, ingrijpende renovatie, totaalrenovatie
grondpositie, grondeigendom, grondprijs, erfpacht, grondbeleid
grondprijs, grondexploitatie, grondkosten, grex
grondrecht, mensenrecht, rechten, grondwet
grondrechten, mensenrechten, gelijke behandeling, artikel 1
grondwet, grondrechten
groot, omvangrijk, enorm, grootschalig
grootbrengen, opvoeden, opvoedklimaat
grootouders, kleinkinderen, opa en oma
grote locatie, grootschalig, megacomplex, groot complex
grote locaties, megaproject, massaal
grote stad, grootstedelijk, G4, metropool
grote steden, G4, G40, grootstedelijk, de vier grote steden
grote steden, metropool, big cities, grootstedelijke gemeenten
groter huis, andere woning
grotestedenbeleid, GSB, stedenbeleid, wijkenbeleid, eerder wijkbeleid
gunstig, positief, voordelig, bevorderlijk, goed uitpakken
gunstig, positief zijn, te spreken over, lovend, enthousiast over
haakten af, afgehaakt, teleurgesteld
haakten af, afhaken, stoppen, ermee ophouden, opgeven
haalbaar, feasible
haalbaar, haalbaarheid, realistisch, uitvoerbaar, doenlijk, te doen, reëel
haalbaar, kan dat, is het haalbaar
haast, haastig, spoed
hal, entree, ingang, voordeur van de flat
half, 50 procent, fifty-fifty, helft, vijftig vijftig
half dragend half vragend, fiftyfifty, 50-50, helft om helft
handhaven, BOA, toezicht houden, bekeuren, toezien, toezichthouder, bestuurlijke boete
handhaven, enforcement, stadswacht, verbaliseren, streng optreden
handhaver, boa, buitengewoon opsporingsambtenaar, opsporingsambtenaar, stadswacht, toezichthouder
handhaving, handhaven, toezicht, controle, naleving, streng toezicht
handhaving, law enforcement, wetshandhaving, streng optreden, sancties, politie-ingrijpen, dwangmiddelen
handhaving, repressie, dwangmaatregel, politie-inzet, enforcement, optreden tegen overlast
handhaving, toezicht, boete, politie, wijkagent, boa, handhaver, bekeuring, opsporingsambtenaar
handreiking, handleiding, leidraad, gids, handboek, toolkit, wegwijzer, werkboek
handreiking, praktische gids, brochure, guide, tips en adviezen
hangjongeren, hangjeugd, rondhangen, op straat hangen, straatjeugd, jongeren op straat, straatjongeren, groepje jongeren
hangjongeren, jeugdoverlast, hangjeugd, jeugdgroep, rondhangen, straatjeugd
hangjongeren, overlast jongeren
hangjongeren, rondhangende jongeren, jeugdoverlast, hanggroep
hangplek, JOP, jongerenontmoetingsplek
hangplek, jongerenplek, JOP, plek voor jongeren
hard aanpakken, harde handhaving, harde lijn
hard bewijs, RCT, onomstotelijk, gerandomiseerd onderzoek, sluitend bewijs
hard bewijs, bewezen effect, evidentie, harde cijfers
hard bewijs, wetenschappelijk bewijs, bewezen effectief, aangetoond
harde handhaving, streng optreden, lik op stuk, streng aanpakken, zero tolerance, repressie
harde lijn, streng, tough on crime, strenge aanpak, law and order
harde lijn, repressief, streng, hardhandig
hardlopen, fitness, gymnastiek, gymmen, sport
hardnekkig, blijvend, aanhoudend, die niet wijkt
hardrijden, hardrijders, te hard rijden, 30 km, verkeersdrempel, verkeersoverlast
haven, havengebied, kade, binnenhaven
hbo, hogeropgeleid, theoretisch opgeleid
hbo, universitaire opleiding, hoogopgeleid, theoretisch geschoold
hebben bewoners aan menging, baat hebben, profiteren, opbrengst van menging
hecht, close-knit, nauw verbonden
hecht, saamhorig, eensgezind, sterk verbonden, dichte gemeenschap, ons kent ons
hechte gemeenschap, saamhorigheid, close community, close-knit community, hechtheid, ons-kent-ons
hechte gemeenschap, hechte band, saamhorigheid, close
heden, nu al doen, korte termijn
heden niet vergeten, korte termijn, nu en straks, hier en nu
heel, onbeschadigd, goed onderhouden, niet kapot
heimwee, nostalgie, gemis
heimwee, nostalgie, vroeger was beter, gemis van de oude buurt, verlies van de buurt
helder, duidelijk, scherp, scherpgesteld, uitgesproken
helemaal uit sociale huur, monotone wijk, eenzijdige wijk, homogene huurbuurt
helft, vijftig procent, fiftyfifty, halveren
helpen, hulp, ondersteuning, steun, ondersteunen, bijstaan, assistentie, support
hennep, drugspand
herbestemming, een doel
hergebruik, herbestemming, herontwikkeling, nieuwe bestemming, ombouw, transformatie van een gebouw
herhaling, herhalen, terugkeren, opnieuw gebeuren, steeds weer
herhuisvesting, herhuisvesten, uitplaatsen, uitverhuizen, gedwongen verhuizen, verhuisplicht, moeten vertrekken, weg moeten
herhuisvesting, herhuisvesten, uitplaatsing, uitplaatsen, uitverhuizen, uitplaatsingstraject, gedwongen verhuizing
herhuisvesting, uitplaatsing, gedwongen verhuizing, uitverhuizen, terugkeer
herhuisvesting, stadsvernieuwingsurgentie, stadsvernieuwingskandidaat, herhuisvestingskandidaat
herijking, bijsturen, bijstelling, heroverweging, revisie
herijking, herziening, heroverweging, evaluatie
herinrichting, herinrichten, inrichting, inrichten, opnieuw inrichten, straatinrichting, buitenruimte inrichten, aanleg
herkenbaar, vertrouwd, herkenning, bekend gezicht
herkennen, bekend gezicht, buren kennen, van gezicht kennen
herkennen, herkenning, bekend gezicht, van gezicht kennen, publieke familiariteit, elkaar kennen
herkomst, afkomst, komaf, etniciteit, etnische achtergrond, land van herkomst, nationaliteit
herontwikkeling, heropbouw, gebiedsontwikkeling, transformatie, transformatiegebied, ontwikkelzone
herstructurering, herstructureren, stedelijke vernieuwing, stadsvernieuwing, wijkvernieuwing, transformatie, vernieuwing, vernieuwen
herstructurering, herstructureren, stedelijke vernieuwing, wijkvernieuwing, stadsvernieuwing, vernieuwingsoperatie, herstructureringsoperatie, urban renewal
herstructurering, sloop-nieuwbouw
herstructurering, urban regeneration, sloop en nieuwbouw, wijktransformatie, herstructureringsopgave
herstructurering, woningvernieuwing, wijkherstructurering, urban restructuring, wijkreconstructie
herstructurering, renovatie en sloop, wijkverbetering
herstructureringsoperatie, grootschalige vernieuwing, sloop-nieuwbouwproject, wijkrenovatie, stadsvernieuwingsproject
herstructureringswijk, vernieuwingsgebied, herstructureringsgebied
herzien, herziening, heroverwegen, herijken, herijking, opnieuw bekijken, tegen het licht houden
herzien, op de schop, reviseren, anders inrichten
het beter krijgen, sociale stijger, sociale mobiliteit, opklimmen
het idee, concept, woonformule
het merendeel betaalbaar, betaalbare woningen, betaalbaarheidseis, goedkope segment
het minst wachten, urgent, hoogste nood, spoed, prangend
het zwaarst wegen, vooropstellen, centraal stellen, op één zetten, doorslag geven
hetzelfde, identiek, eender
hinderlijk, storend, hinder, storen
hitte, hittestress, warmte in de stad, opwarming, schaduw, verkoeling
hoe lang duurt het, looptijd, doorlooptijd, tijdsduur
hoe leefbaar, leefbaarheidsscore, leefbaarheidsniveau, woonkwaliteit, buurtkwaliteit
hofje, kleine gemeenschap
hofjeswonen, hofje, groepswonen, knarrenhof, seniorenhof, geclusterd wonen voor ouderen
hoge energiekosten, energiearmoede, dure stroom, gasprijs, energiecrisis
hoge energiekosten, niet kunnen stoken, energienood, dure energie, hoge stookkosten, hoge gasrekening
hoge energiekosten, energiecrisis, stijgende energieprijzen, dure energie
hoge huur, hoge woonlasten, dure huur, onbetaalbaar
hoger cijfer, rapportcijfer, waarderingscijfer, score, waardering, tevredenheidsscore, leefbaarheidsscore
hoger gemiddeld inkomen, welvarender, inkomensstijging, sociaaleconomische stijging
hogere inkomens, welgesteld, rijken, veelverdieners
hogerop komen, sociale stijging, sociale mobiliteit
hogeschool, hbo, universiteit, hoger onderwijs, academie, universitair, academisch, campus
hokjes, groepjes, soort zoekt soort
hondenpoep, hondendrol, poep op de stoep, hondenuitlaatplek, honden
hondenpoep, hondendrollen, hondenoverlast
hondenpoep, hondenuitlaatveld, poep op straat, uitwerpselen
honkvast, plaatsgebonden, gehecht
hoofdopgave, prioriteit, belangrijkste doel, kerntaak, hoofddoel
hoofdstad, hoofdstedelijk, grote stad
hoofdweg, doorgaande weg, stadsstraat
hoogbouw, flat, flatgebouw, torenflat, hoge flats, woontoren, wolkenkrabber
hoogbouw, flat, flats, galerijflat, portiekflat, flatwijk, flatgebouw
hoogbouw, high-rise, honingraatflat, gestapelde bouw, tower block, torenblok
hoogbouw, torens, woontoren, hoog bouwen
hoogbouw en laagbouw, flats en eengezinswoningen, etagebouw
hoogbouw slopen, flats tegen de vlakte, afbraak flats
hoogbouwwijk, torenflats, honingraatflats, high-rise
hoop, optimisme, hoopvol, hopen, geloof in de toekomst, optimistisch
hoopvol, belofte, perspectief
hoopvol, optimistisch, veelbelovend, bemoedigend, hoopgevend, kansrijk
horeca, café, restaurant, terras, koffie, eetcafé
horeca, café, restaurant, terras, kroeg, eetcafé, lunchroom, eethuis
horeca, eten en drinken
horeca, eetgelegenheid, kroeg, cafetaria
horizon, tijdpad, planningshorizon, lange termijn, planperiode
hospice, palliatieve zorg, sterven, levenseinde
hospitaverhuur, kamer verhuren, inwoning, bij iemand inwonen
houden aan het eind van de maand geld over, sparen, rondkomen, financiële ruimte
houdt in de wijk, binding, niet zien vertrekken
houdt vast, bewoners behouden, niet wegtrekken, honkvast, blijvers
Housing First, wonen eerst, dakloosheid
Housing First, wonen eerst, eerst een huis, woning als begin
hovenier, tuinman, plantsoenendienst
huis, woonhuis, eengezinswoning, rijtjeshuis
huis aan huis, flyeren, folderen, in de bus, aanbellen
huis dat past, passende huisvesting, geschikte woonruimte
huis kopen, kopen, woning kopen, koper
huis kopen, woning kopen, eerste huis, koopmarkt, hypotheek, starterslening
huis verbeteren, achterstallig onderhoud
huis verbeteren, verbouwen, woningverbetering, opwaarderen, woningaanpak
huis voor de buurt, buurthuis, wijkcentrum, community centre, huis van de wijk
huis voor de buurt, dorpshuis, buurtkamer, ontmoetingscentrum, jeugdhonk
huis voor de buurt, huiskamer van de wijk, ontmoetingsplek, inloop
huis voor de buurt, gemeenschapshuis
huis voor huis, kavelgewijs, pandsgewijs, stukje bij beetje
huisarts, GP, huisdokter, POH-GGZ, family doctor, general practitioner
huisarts, dokter, arts, huisartsenpraktijk, eerstelijn, eerstelijnszorg, huisartsenpost, dokterspost
huisarts, huisartsenpraktijk, eerstelijn, welzijn op recept, welzijnscoach, dokter
huisarts, dokter, arts, praktijk
huisarts, eerstelijnszorg, eerste lijn, POH
huisartsenpraktijk, dokterspraktijk, wijkgezondheidscentrum
huisbezoek, aan huis komen, huis-aan-huisbezoek, bij mensen langsgaan, outreachend werken, thuis opzoeken
huisbezoek, achter de voordeur, aanbellen, langsgaan, deur tot deur, thuisbezoek
huisbezoek, home visit, bezoek thuis, voordeurgesprek
huisbezoek, thuisbezoek, achter de voordeur, langsgaan, op bezoek, bezoek aan huis, langskomen
huisbezoek, thuisbezoek, bij mensen thuis komen, aan huis
huiseigenaar, huiseigenaren, woningbezitter, huizenbezitter, koper, eigenaar-bewoner, particuliere eigenaar
huiseigenaar, woningeigenaar, particuliere eigenaar, eigenwoningbezitter, eigenaar-bewoner, huizenbezitter, koper
huiseigenaren, homeowner
huiselijk geweld, partnergeweld, kindermishandeling, mishandeling, Veilig Thuis
huiselijk geweld, kindermishandeling, geweld in huis, Veilig Thuis
huishouden, family, families, huishoudens met kinderen, household, eenpersoonshuishouden
huishouden, gezin, familie, huisgezin
huishoudens, thuissituatie, household, gezinsverband
huisjesmelker, pandjesbaas, malafide verhuurder, huisjesmelkerij
huisjesmelker, malafide verhuurder, slechte huisbaas, goed verhuurderschap
huisjesmelkerij, illegale verhuur, malafide verhuur
huiskamer van de buurt, buurthuiskamer, buurtkamer, ontmoetingsruimte
huismeester, complexbeheerder, conciërge, beheerder, wijkconciërge, wijkbeheerder
huismeester, complexbeheerder, wijkbeheerder, flatbeheerder
huisregels, gedragsregels, leefregels, woonregels, huishoudelijk reglement, omgangsregels, afspraken met bewoners
huisuitzetting, ontruiming, uitzetting, uit huis gezet, uithuisplaatsing van huurders
huisuitzetting, ontruiming, uit huis gezet, woningontruiming
huisvesten, onderdak bieden, vluchtelingen plaatsen, onderbrengen, woonruimte geven, een huis geven
huisvesting, onderbrengen, housing, woonplek bieden, onder dak brengen
huisvesting, onderdak, woonruimte, behuizing, woonplek
huisvesting statushouders, opvang van vluchtelingen, asielhuisvesting, woning voor vluchtelingen, statushouderswoning
huisvesting statushouders, taakstelling, plaatsing vluchtelingen, huisvestingsopgave, huisvestingstaak
huisvesting statushouders, vergunninghouders plaatsen, vluchtelingenhuisvesting, statushoudersopvang, taakstelling statushouders, doorstroomlocatie
huisvesting statushouders, vluchtelingen huisvesten, woningen voor vluchtelingen
huisvestingsvergunning, woonvergunning, huisvestingsverordening
huisvestingsverordening, verordening, huisvestingswet, woonruimteverordening
Huisvestingswet, Woningwet, woonwet, huisvestingsverordening, wetgeving wonen, wettelijke voorrang
huisvuil, restafval, vuilniszakken, afvalinzameling
huizen bouwen, woningbouw, woningen bouwen
huizenkopers, woningkopers
huizenprijzen, woningprijs, huizenprijs, koopprijs, marktprijs, duurdere woningen
huizentekort, wachtlijst
hulp, hulpverlening
hulp bieden, hulpaanbod, hulpverlening, hulp krijgen
hulp bij burenruzie, bemiddeling bij ruzie, buurtbemiddeling, ruzie oplossen
hulp bij hoge energiekosten, energiehulp, bespaarhulp, energieloket, fixteam, fixbrigade
hulp bij opknappen, bouwcoach, klusadvies, renovatieadvies, woningadviseur
hulp en handhaving, zorg en veiligheid, zacht en hard, wortel en stok
hulp voor eigenaren, bouwbegeleiding, energiecoach, bouwadvies, energieloket
hulp voor eigenaren, onderhoudslening, VvE-ondersteuning, subsidie voor huiseigenaren, klushulp
hulp voor eigenaren, ontzorgen, woningcoach, aanjaagteam
hulp vragen, aankloppen, hulpvraag, om hulp vragen, zich melden
hulpbehoevend, zorgbehoevend, zorgafhankelijk, weinig zelfredzaam, steun nodig hebben, kwetsbaar
hulpbehoevenden, mensen die steun nodig hebben, kwetsbare bewoners
hulpverlener, begeleider
hulpverlener, hulpverlening, zorgverlener, zorgprofessional, maatschappelijk werk, maatschappelijk werker
hulpverlener, hulpverlening, zorgverlener, zorgprofessional, zorgmedewerker, professional, hulpinstantie
hulpverlener, zorgprofessional, sociaal werker, professional
hulpverlening, sociaal werk, welzijnswerk, hulpinstanties, social services, maatschappelijke hulp
hulpvraag, ondersteuningsvraag, zorgvraag, vraag om hulp, hulp vragen
huren, te huur, verhuur
huur en koop, koop en huur, gemengd bouwen, eigendomsmix
huur en koop, mixed tenure, gemengde eigendom, gespikkeld bezit, versnipperd bezit
huur en koop door elkaar, gemengd eigendom, huur-koopmix, mixed tenure, door elkaar gebouwd
huur opzeggen, huuropzegging, contract beëindigen, einde huurcontract
huur van een andere verhuurder, particuliere huur, private verhuur, huisjesmelker
huur van een andere verhuurder, particuliere huur, particuliere verhuur, huisbaas
huurachterstand, betalingsachterstand, achterstallige huur, huurschuld, betalingsproblemen, wanbetaling
huurachterstand, huurschuld, betalingsachterstand, wanbetaler, huur niet betaald, niet betalen
huurbescherming, huurdersbescherming, huurrecht, woonzekerheid, vast contract, contract voor onbepaalde tijd
huurcontract beëindigen, contract, tijdelijk contract
huurcontract, huurovereenkomst, contractvorm, contractduur, huurtermijn
huurcontract, rental agreement, contract op naam, tenancy agreement, lease, huurovereenkomst, tijdelijk contract, campuscontract
huurcontract, huurovereenkomst, contract, woonovereenkomst
huurcontract naar corporatie, omklapcontract, overzetten op naam, omklap, van zorginstelling naar huurder
huurder, huurders, huurster, bewoner van een huurwoning, renter, tenant, huurpartij
huurder, huurster, sociale huurder, bewoner van een huurwoning, bewoner van een corporatiewoning, klant van de corporatie
huurder, woonconsument, bewoner, huurpartij, tenant, hoofdhuurder, medehuurder, onderhuurder
huurder, huurdende bewoners, bewoners van huurwoningen
huurders en van eigenaren, huur en koop, huurders en kopers, huur-koopmix, eigendomsverhouding
huurders uitkiezen, selectie, kiezen wie er komt wonen
huurdersbelangen, belangen van huurders, opkomen voor huurders
huurdersbestand, huurders, bewonersbestand
huurdersoverleg, overlegwet, huurdersvertegenwoordiging
huurdersvereniging, HBV, huurderskoepel, tenants association, bewonersbelangen, vertegenwoordiging van huurders, huurderscommissie, bewonersraad
huurdersvereniging, huurderscommissie, huurdersvertegenwoordiging
huurdersvereniging, huurdersorganisatie, huurdersraad, huurdersbond, huurdersbelangenvereniging, huurdersbelangen, huurdersplatform
huurhuis, huurwoning, goedkope huur, sociaal wonen
huurhuizen, huurwoning, huurobject
huuropzegging, huur opzeggen, huurbeëindiging, contract opzeggen, einde huurcontract
huurprijs, huur, huurlasten, woonlasten, woonkosten, maandlasten, huurverhoging
huurprijs, huur, huursom, maandhuur, kale huur, huurbedrag, huurniveau
huurprijs, huurhoogte, maandhuur, huurbedrag
huurrecht, huurbescherming, rechten van huurders, huurdersrechten, huurwet
huurrecht, huurbescherming, rechten van de huurder, huurdersrechten
huurregels, huurbeleid, huurwet, verhuurregels, regels bij verhuur
huurregels, huurregulering, huurwetgeving, puntenstelsel
huurtoeslag, toeslag, toeslagen
huurverhoging, huurstijging, huur omhoog, hogere huur, huuraanpassing, jaarlijkse huurverhoging
huurverhoging, huurprijs omhoog, stijgende huur, hogere huur
huurverlaging, huurkorting, lagere huur, korting op de huur, huur omlaag, huurdersvoordeel, huurbevriezing
huurvoorraad, sociale huurvoorraad, aantal sociale huurwoningen
huurwoning, huurhuis, huurappartement, huurflat, woning te huur, verhuurde woning, te huur
huurwoning, rental, huren, te huur, verhuurd
huurwoning opknappen, woningverbetering, planmatig onderhoud
huurwoningen verdwijnen, verlies van huurwoningen, minder huurwoningen, afname huurvoorraad
huurwoningen zijn opgeknapt, gerenoveerd, woningrenovatie, groot onderhoud
hygiënisch, hygiëne, schoon
hypotheek, lening, financiering van het huis, woninglening
ideaal, streefbeeld, utopie
ideaal, toekomstbeeld
ideaal nog bruikbaar, achterhaald, houdbaar, ouderwets
ideale mengverhouding, goede verhouding, gaan goed samen, juiste balans
idee, gedachte, inval, ingeving
idee, initiatief, plan, aanname, veronderstelling, opvatting
idee, voorstel, suggestie, ingeving, inval, concept
idee voor zijn straat, bewonersinitiatief, wijkbudget, buurtidee, right to challenge
ideeën over leefbaarheid, beleidstheorie, aannames, veronderstellingen
identiteit, eigenheid, karakter, eigen gezicht, signatuur, DNA van de wijk, ziel van de wijk
iedereen, ieder, allemaal, alle bewoners, elke bewoner
iedereen mag ze gebruiken, open data, vrij gebruik, openbare data, gratis data, rechtenvrij
iedereen mee kan doen, participeren, deelnemen, volwaardig meedoen
iets gemeen hebben, gemeenschappelijk
iets gemeen hebben, gedeelde interesse, gemeenschappelijke interesse, hobby
iets voor een ander, elkaar helpen, helpende hand, behulpzaam, wederkerigheid, naastenliefde
iets voor een ander doen, vrijwilligerswerk, wederdienst, burenhulp, klaarstaan voor anderen
iets voor een ander doen, naastenliefde, omzien naar een ander
iftar, ramadan, suikerfeest
imago, reputatie, beeldvorming, naam van de wijk, stigma
imago, reputatie, goede naam, aanzien, imago van de wijk, beeldvorming, uitstraling
imago, reputatie, wijkimago, faam, aanzien, beeld van buitenaf
imago, reputatieschade
imago, uitstraling, reputatie, branding
imago verbeteren, meer waardering, beter imago
immigratie, migratie, migrant
impopulair, niet populair, onpopulair, niet in trek, ongewild, onaantrekkelijk
impuls, duwtje, boost
impuls, stimulans, injectie, prikkel, duw in de rug, extra geld, oppepper
impuls, injectie, stimulans, investering, duwtje
in behandeling nemen, opvolgen, oppakken, opvolging
in de pers, mediaberichten, krantenkoppen, berichtgeving
in de plaats, vervanging, vervangende nieuwbouw, terugbouwen
in de praktijk, in het dagelijks leven, alledaags, praktijkvoorbeeld, hoe werkt het, dagelijks leven
in de zomer, vakantieperiode, zomerstop, zomerdip
in elk stadsdeel, stadsbreed, overal in de stad, gebiedsoverstijgend, gemeentebreed
in evenwicht, balans, draagkracht draaglast, evenwichtige opbouw
in huis, ter plaatse, op locatie, inpandig, on-site
in huis, ter plekke
in je eentje, alleen zijn, zonder gezelschap
in kaart brengen, inventariseren, inventarisatie, kartering
in kaart brengen, inventariseren, inzichtelijk maken, analyseren, onderzoeken, opsporen
in uitvoering, lopend, onderhanden, nog niet af, bezig
in uitvoering, loopt nog
in voorbereiding, in de plannen, gepland, op de rol
in één complex, onder één dak, in hetzelfde gebouw, in één flat, onder hetzelfde dak
in één keer, in een klap
inbraak, diefstal, stelen, beroving, inbreken, inbreker
inbraak, inbreken, inbreker, woninginbraak
inbraakpreventie, veilig wonen, keurmerk veilig wonen, politiekeurmerk, veiligheidsmaatregelen
inbreiding, bouwen in de wijk, infill
inbreidingslocatie, bouwlocatie, gat in de straat
inbreng, bijdrage, aandragen, naar voren brengen, aanvoeren, ideeën geven
inbreng, bijdrage van bewoners, meedoen met plannen, input
inburgeraar, inburgeren, inburgering, integratie, integreren
inburgeren, Wet inburgering, integratie van nieuwkomers
inburgering, inburgeren, inburgeraar, inburgeringscursus, inburgeringstraject, participatieverklaring
inburgering, inburgeren, inburgeringscursus, Nederlands leren
inburgering, meedoen in de samenleving
incident, voorval, gebeurtenis, akkefietje, ongeregeldheid
incident, voorval, ernstig voorval, calamiteit
inclusie, gelijkwaardigheid, diversiteit en inclusie
inclusie, inclusief, inclusieve samenleving, inclusief samenleven, samenleving voor iedereen, niemand uitsluiten, insluiten
inclusie, insluiting, gelijke deelname, niet uitsluiten, inclusion
inclusie, inclusief, iedereen kan meedoen, erbij horen
inclusief, niemand uitgesloten, insluitend, toegankelijk voor iedereen, open voor iedereen
inclusieve gemeente, VN-verdrag handicap, inclusion policy, stad voor iedereen, toegankelijke gemeente, inclusiebeleid, inclusieagenda
inclusieve openbare ruimte, inclusief ontwerp, design for all, toegankelijke buitenruimte, rolstoelvriendelijk, universal design
inclusieve wijk, inclusie, inclusief samenleven, meedoen, erbij horen, iedereen telt mee
inclusieve wijk, inclusieve buurt, iedereen doet mee, iedereen telt mee, toegankelijk voor iedereen, erbij horen, meedoen
inclusieve wijk, inclusieve samenleving, wijk voor iedereen, toegankelijke wijk, inclusief, iedereen hoort erbij, insluitende wijk, inclusive neighbourhood
inclusiever, inclusie bevorderen, bijdrage aan inclusie
indeling, plattegrond, lay-out, ordening, opbouw
indeling, verkaveling, layout
indicator, meetpunt, KPI, prestatie-indicator
individualisering, ieder voor zich, individualistisch, anonimiteit
industrieterrein, bedrijventerrein, havengebied
Informatiepunt Digitale Overheid, formulierenbrigade, hulp bij formulieren, papierwinkel
informele hulp, hulp van buren, hulp zonder professional, onderlinge hulp
informele netwerken, sociale basis
informeren, communicatie, voorlichting, informatie, communiceren, nieuwsbrief, bekendmaken
ingelopen, inhaalslag, bijgebeend, weggewerkt
ingelost, toezegging waarmaken, woord houden, afspraken nakomen
ingewikkeld, complex, lastig, moeilijk, gecompliceerd, complexiteit
ingrepen, intervention
ingrijpend, drastisch, rigoureus, radicaal, ver gaand, grondig, grootschalig
ingrijpend, grootscheeps, fors, drastisch
inhalen, inlopen, achterstand wegwerken, bijtrekken, goedmaken
inhuren, in dienst nemen
inhuren, uitbesteden, contracteren, opdracht geven, aanbesteden
inhuren, aanbesteden, inkopen
initiatief, buurtinitiatief, bewonersidee, initiative
initiatief, eigen idee, actie van bewoners, zelforganisatie, plan van bewoners, bewonersinitiatief, idee van bewoners, burgerinitiatief
initiatief, zelf aan de slag, beginnen zelf iets
initiatief nemen, voortouw, het heft in handen, initiëren, aanjagen
initiatief van bewoners, bottom-up
initiatiefnemer, bedenker, oprichter, initiator, organisator, grondlegger
initiatieven, burgerinitiatief, buurtinitiatief, citizen initiative
inkomen, income
inkomen, inkomsten, verdiensten, verdienen, besteedbaar inkomen, jaarinkomen, bruto inkomen
inkomen, welvaart, koopkracht, sociaaleconomische positie, SES
inkomen uit werk, loon, salaris, verdiensten, arbeidsinkomen
inkomen uit werk, werkende, loon, salaris, werkenden
inkomensafhankelijke huur, tweehurenbeleid, maatwerk huur
inkomensafhankelijke huurverhoging, te hoog inkomen, te veel inkomen, scheefwonen
inkomenseis bij huur, woonverbod, toelatingseisen, weren van huurders, Rotterdamwet
inkomenseis, inkomen uit werk, criteria vooraf
inkomensgrens, inkomenseis, inkomenstoets, inkomenscriterium, toewijzingsgrens, inkomenstabel, maximaal inkomen, te veel verdienen
inkomensgrens, inkomenseis, inkomensnorm, maximaal inkomen
inkomensgroep, inkomensklasse, inkomensverdeling, inkomensverschillen
inkomensgroep, inkomensklasse, inkomenscategorie
inkomensmix, inkomens gemengd, gemengde inkomens
inkomensverschil, te veel of te weinig inkomen, inkomen verschilt
inkomsten, opbrengsten, winst
inloophuis, koffieochtend, plek voor de buurt
innovatie, innovatief, innoveren, vernieuwend, nieuwe aanpak, uitvinding, innovatieprogramma
innovatie, vernieuwend, vernieuwing, innovatief
innovatieprogramma, experimentenprogramma, innovation programme, proeftuinprogramma
innovatieprogramma, vernieuwingsprogramma, experimenteerprogramma, ontwikkelprogramma, innovatietraject
inrichten, inrichting, herinrichten, herinrichting, opnieuw inrichten, vormgeving
inrichting, lay-out, indeling, ontwerp
inrichting van de buurt, stedenbouw, fysieke leefomgeving
inschakelen, erbij halen, uitnodigen, betrekken
inschrijfduur, inschrijftijd, inschrijving, wachttijd, puntensysteem, zoekwaarde
inspanning, inzet, moeite doen, zich inspannen
inspectie, schouwen, controle
inspiratie opdoen, inspiratie, ideeën opdoen
inspraak, meepraten, medezeggenschap, inspreken, inspraakavond, consultatie, raadplegen
installatie, techniek, technische installatie
instantie, loket, overheidsdienst, overheidsinstelling, agency
instanties, instellingen, overheidsinstanties, officiële instanties
instelling, inrichting, zorginstelling, intramuraal, institution
instelling, tehuis, kliniek, intramuraal, zorginstelling, ggz-instelling
instemming, goedkeuring, instemmen, akkoord
instemming, acceptatie
instorten, tegenzitten, crisis
instromen, erin komen wonen, nieuwe huurder worden, intrekken, huurder worden, instroom, binnenkomen, toetreden
instroom, influx, binnenkomst, nieuw aangekomenen
instroom, toestroom, aanwas, toeloop, nieuwe instroom, komst, instromen
instroom, vestigen, instromen, komen wonen, nieuwe bewoners, intrek
intake, toelatingsgesprek, selectieprocedure, kennismakingsgesprek, intakegesprek
intakegesprek, selectie
integraal, in samenhang, ontschot, ontschotten, aan elkaar koppelen
integraal, samenhangend, in samenhang, domeinoverstijgend
integratie, cultureel burgerschap, opname in de samenleving, samenleven van culturen, inpassing, meedoen van nieuwkomers, integration, sociale integratie
integratie, integreren, inburgeren, meedoen in Nederland, aanpassen aan de samenleving
integratie versnellen, sneller integreren, sneller inburgeren
integreert, inburgeren, contact met Nederlanders, de weg vinden in de samenleving
integreert sneller, inburgeren, versnelde integratie
integreren, inpassen, wegwijs worden
intensief, frequent, veelvuldig, arbeidsintensief, intensief begeleid
intensief contact, veel contact, nauw contact
intentieverklaring, verklaring, convenant, samenwerkingsovereenkomst
intergenerationeel, ouder op kind, generatie op generatie, overerven, overgeërfd, generatiearmoede
interventie, ingreep, maatregel, ingrijpen, ingrepen
interventie, ingreep, maatregel, ingrijpen, tussenkomst, ingrijpende maatregel
interventie, werkwijze, beproefde methode, intervention
interview, gesprek, diepte-interview, veldonderzoek, vraaggesprek, geïnterviewd, gesprek met
intervisie, kennisuitwisseling, leerkring, collegiale consultatie
intimidatie, bedreiging, dreiging, intimideren, bedreigen
intimidatie, bedreiging, pesten, dreiging, treiteren
inval, samen optreden, gesloten pand
investeren, investering, geldinjectie, pompen, steken in, geld uittrekken, belegging
investeren, miljoenen steken, geld steken in, financieren, kapitaal inleggen
investeren, geld steken in, uitgeven
invloed, sturing, grip
invloed, zeggenschap, inspraak, zeggingskracht, macht
invoering, implementatie, invoeren, in werking, toepassing, uitvoering, implementeren
invulling, invullen, uitwerking, vormgeving
inwoner, stadsbewoner
inwoners, bevolkingsomvang, aantal bewoners
inwonertal, inwonersaantal, aantal inwoners
inzamelen, inzameling, ophalen, afhalen
inzending, inschrijving, ingezonden stuk, bijdrage, prijsvraag, jury, oproep met prijs
inzet, commitment
inzetten, vrijwilligerswerk, actief burgerschap, handen uit de mouwen, vrijwillige inzet
inzicht, kennis, begrip, bevinding, wijsheid
inzichten uit de wetenschap, onderzoeksresultaten, wetenschappelijke kennis, research insights, wat onderzoek zegt
inzichten uit de wetenschap, wetenschappelijke kennis, wat zegt de wetenschap, evidence
irritatie, frustratie, wrevel
isolatie, isoleren, energiezuinig, energielabel, energiebesparing
isolatie, isoleren, isolatiemaatregelen, na-isolatie, spouwmuurisolatie, dubbel glas
isolatie, isoleren, spouwmuur, dakisolatie, vloerisolatie, HR-glas, woningisolatie
isolatie, warm huis, tochtvrij
isolement, geïsoleerd, afgezonderd, sociaal isolement, buiten de samenleving, op zichzelf
isolement, minder alleen
isolement, vereenzaming
jaarlijks, elk jaar, ieder jaar, per jaar, jaar in jaar uit
jaarlijkse cijfers, jaarcijfers, jaarlijkse gegevens, monitor
jaarverantwoording, verantwoordingsdocument, verantwoordingsverslag
jaarverslag, jaarverantwoording, jaarrekening, jaarbericht, jaarrapportage
jaarverslag, voortgangsverslag, rapportage
jaren negentig, eind jaren negentig, 1999
jaren vijftig, jaren zestig, jaren 50, jaren 60, jaren zeventig, naoorlogs
jeugd, jonge generatie, kindertijd, kinderjaren, jeugdjaren
jeugd, kinderen en jongeren, jongelui, youth, de jonge generatie
jeugdcriminaliteit, criminele jongeren, jonge aanwas, jeugdbende, afglijden, doorgroeiers
jeugdcriminaliteit, jeugdbende, criminele jeugd, jeugdgroep
jeugdcriminaliteit, jonge aanwas, jonge criminelen, criminele jongeren
jeugdgroep, jeugdbende, straatbende, straatcultuur, buurtjeugd
jeugdhulpverlener, jeugdhulp, jeugdzorgwerker
jeugdig, jonge leeftijd, minderjarig, onder de 18
jeugdteam, jeugdhulpteam, jeugdzorg
jeugdzorg, jeugdhulp, jeugdhulpverlening, jeugdteam, opvoedhulp, centrum voor jeugd en gezin, jeugdwet, CJG
jeugdzorg, jeugdhulp, hulp aan kinderen, jeugdhulpverlening
jobcoach, werkcoach, loopbaancoach, arbeidscoach
jonge aanwas, afglijden, criminele carrière, de criminaliteit in
jonge gezinnen, gezinnen met kinderen, jonge ouders, nieuwe gezinnen
jonge kinderen, kleine kinderen, kleuter, peuter, baby, dreumes
jonge kinderen, peuters, kleuters
jonge ouders, gezin met kinderen, moeders, vader en moeder
jonge ouders, vaders en moeders, ouders met kleine kinderen
jonge statushouder, nieuwkomer, asielzoeker met vergunning, young refugee
jonge statushouder, vluchteling, vergunninghouder
jonge statushouders, jonge vluchtelingen, jongvolwassen nieuwkomers
jongeman, jongvolwassene, jongere, twintiger, jongelui, jonge mensen, starter
jongen, meisje, meiden
jonger dan 15 jaar, kinderen, minderjarigen
jonger dan 15 jaar, aandeel kinderen, percentage kinderen, hoeveel kinderen
jongeren, jeugd, jeugdigen, jonge bewoners, jongvolwassenen
jongeren, jeugd, jongvolwassenen, jongerenhuisvesting, student, studenten, tieners, jeugdigen, jongere
jongeren, opgroeiende jeugd, adolescent, jonge mensen, young adults, adolescenten, young people, jeugdige
jongeren, youngsters, adolescenten, youth, pubers
jongeren die beginnen, starter, woonstarter
jongeren en werk, jeugdwerkloosheid
jongerencentrum, jeugdhonk, clubhuis
jongerencontract, campuscontract, vijfjaarscontract, tijdelijk jongerencontract
jongerenhuisvesting, jongerenwoning, studentenhuisvesting, wonen voor jongeren, jongerencomplex
jongerenhuisvesting, jongerenwoning, studentenwoning, jongerencontract
jongerenloket, jeugdloket, hulp voor jongeren, jongerenpunt
jongerenoverlast, jeugdoverlast, overlast van jongeren, overlastgevende jeugd, rotjongens, probleemjongeren, hangjongeren
jongerenparticipatie, jongerenraad, jongeren laten meepraten
jongerenwerk, jongerenwerker, jongerencentrum, jeugdhonk, jeugdwerk
jongerenwerk, straathoekwerk, outreachend werk, jongerenwerker
jongerenwerker, jeugd
jongerenwerker, jongerencoach, jongerenwerk, straathoekwerker
jongerenwerker, jeugdwerker, straatcoach, jongerenwerk
jongerenwoning, starterswoning, studio, jongerenhuisvesting
jongvolwassene, twintiger, jongelui, jonge mensen, jongeman, jonge werkende
journalist, verslaggever, redacteur, reporter, journalistiek
journalistiek, krantenartikel, nieuwsbericht, media, verslaggever, journalist
jubileum, viering, jubileren, bestaan vieren, verjaardag, gedenken
juf, school, onderwijs
juist, correct, kloppen
juridisch, advocaat, aanklagen, juridische procedure
juridisch, wet, wettelijk
justitie, OM, Openbaar Ministerie, officier van justitie, strafrecht
kaart, plattegrond, tekening, kaartje, tekenen
kaders, regels, randvoorwaarden
kamer, kamers, kamerverhuur, onzelfstandig, kamerbewoner
kamerbrief, brief aan de Tweede Kamer, brief van de minister, kamerstuk
kamernood, woningnood
kamerverhuur, kamers, onzelfstandig, kamerbewoner, verkamering, onzelfstandige woonruimte
kamerverhuur, verkamering, kamerbewoning, hospita
kan niet meer aan, overbelast, draagkracht overschreden, verzadigd
kandidaat, gegadigde, aspirant-bewoner, belangstellende, aanmelder
kandidaat-huurder, kandidaat, gegadigde, geïnteresseerde, woningzoekende
kangoeroewoning, dubbele woning, inleunwoning
kans, mogelijkheid, gelegenheid, kansen
kans om te verhuizen, verhuiskans, verhuisgeneigdheid, verhuismobiliteit, verhuiswens, verhuisbereidheid
kans om te verhuizen, vertrekgeneigdheid, residential mobility, verhuisgedrag
kansarm, achtergesteld, kansloos, weinig kansen, onderkant van de samenleving, lage sociaaleconomische positie
kansarm, weinig perspectief, underprivileged
kansarm, kansarme huurder, achtergesteld, minder kansrijk
kansarme huurder, uitkeringsgerechtigde, werkloze huurder, bijstandsgerechtigde
kansarme huurders, huurders met een uitkering, bijstandshuurders
kansen, kansen bieden, vooruitkomen, beter leven, zicht op werk
kansen, perspectief, toekomstperspectief, mogelijkheden, opportunities
kansen pakken, kansen benutten, kansen grijpen, kansen zien
kansen van kinderen, kansengelijkheid, onderwijsachterstand, schoolsucces, kindkansen, onderwijskansen, kansrijk opgroeien
kansen voor jongeren, jeugdwerkloosheid, jongerenloket, leerwerkplek
kansengelijkheid, kansenongelijkheid, gelijke kansen, gelijke start, kansenkloof, eerlijke kans
kansengelijkheid, kansenongelijkheid, onderwijsachterstand, gelijke kansen, kansrijk opgroeien
kansenongelijkheid, ongelijke kansen, minder kansen, kansarmoede, ongelijkheid
kansrijk, veelbelovend, goede vooruitzichten, perspectiefrijk
kansrijk, welgesteld, gegoed, goede buurt, affluent
kansrijk, rijke buurt, welvarende buurt, goede buurt
kansrijk opgroeien, opgroeien met kansen, kansarme kinderen, gelijke start
kansrijke buurt, welvarende buurt, rijke wijk, middenklassenwijk, goede buurt, gegoede buurt
kansrijke wijk, goede buurt, betere wijk, sterke wijk, gewilde wijk, beter gesitueerd
kantelpunt, kantelen, omslag, omslaan, omslagpunt, kentering, ommekeer, kanteling
kantoor, beheerkantoor, bureauruimte, office
kantoor, kantoorpand, kantoorruimte, kantoorgebouw, leegstaand kantoor
kantoor, bedrijfspand
kantoor en ontmoetingsruimte, gemeenschappelijke ruimte, gezamenlijke ruimte, huiskamer
kantoorpand, bedrijfsruimte
kantoren, werkplekken, werkgelegenheid in de wijk
kapot, stuk, defect, vernield, vernieling, vandalisme, beschadigd, vandalen
karakteristiek, typisch, eigen gezicht, kenmerkend
kavel, grondpositie, bouwperceel
kazerne, kazerneterrein, defensieterrein
keerde terug, teruggekeerd, terugkeerders, terugkomen
keerden terug, terugkeren, teruggekomen
keerzijde, schaduwzijde, minpunt
kenmerk, eigenschap, karakteristiek, hoedanigheid
kennen elkaars naam, bekenden, vertrouwde gezichten
kennis, deskundigheid, expertise, knowhow, vakkennis
kennis, weten, op de hoogte, besef
kennis delen, kennisdeling, kennisuitwisseling, ervaringen uitwisselen, leren van elkaar, intervisie
kennis delen, kennisdeling, kennisuitwisseling, uitwisselen, ervaringen delen, ervaringsuitwisseling, van elkaar leren, kruisbestuiving, best practices delen
kennis van anderen, kennisdeling, good practice, intervisie
kennis van bewoners, bewonersexpertise, ervaringsdeskundigheid, local knowledge
kennis van de buurt, co-design, burgerkennis, bottom-up, van onderop
kennis van de buurt, lokale kennis, gebiedskennis, ervaringskennis, local knowledge
kennis van de buurt, ogen en oren van de wijk
kennisbank, kennisdossier, vindplaats, databank, kennisplein, kennisbasis, website met kennis, wiki
kenniscentrum, kennisinstituut, kennisplatform, kennisnetwerk, expertisecentrum, kennisorganisatie, onderzoeksinstituut
kennisinstelling, onderzoeksinstelling, universiteit, hogeschool, faculteit
kennisinstelling, universiteit, hogeschool, onderzoeksinstituut
kennisinstituut, kenniscentrum, onderzoeksinstituut, planbureau
kennismaken, leren kennen, kennismaking, kennismakingsavond, elkaar leren kennen
kennismaken, leren kennen, kennismaking, ontmoeten, in contact komen
kennismakingsgesprek, intake, motivatiegesprek, sollicitatie, intakegesprek, motivatiebrief
kennissen, vrienden, bekenden
keren, trend ombuigen, tij keren, kentering
kerk, parochie, kerkgenootschap, dominee, christelijk, pastoraat, diaconie
kerk, parochie, diaconie, religieuze organisatie
kerncijfers, basisgegevens, statistieken, data
kerncijfers, buurtdata, buurtstatistiek, wijkprofiel, facts and figures, cijfers per wijk
kerncijfers, feiten en cijfers, kengetallen, feiten, indicator
kerncijfers, kengetal, statistiek, feiten en cijfers, wijkcijfers, buurtcijfers, cijfers over de wijk
kerncijfers, wijkcijfers, buurtcijfers, statistieken per wijk
kerngroep, projectgroep, werkgroep, projectteam
kernteam, klein vast team, core team, vaste ploeg, vast team, kerngroep
ketenaanpak, integrale aanpak, domeinoverstijgend, integraal, in samenhang
ketenpartners, welzijns- en zorgpartijen, maatschappelijke partners, samenwerkingspartners
keuken badkamer en toilet, badkamer vernieuwen, nieuwe keuken, binnenkant opknappen
keukentafelgesprek, huisbezoek, gesprek aan huis
keukentafelgesprek, intakegesprek, onderzoek naar hulpvraag, gesprek aan huis
keurmerk, label, predicaat
keuze, keuzemogelijkheid, iets te kiezen, kiezen, keuzevrijheid, optie, alternatief
keuze maken, afwegen, kiezen tussen
kies beter wie er komt wonen, intakegesprek, passendheidscriteria
kiest zelf, eigen keuze, vrije keuze, zonder dwang
kiezen, keuze, uitkiezen, selecteren, beslissing
kiezen op motivatie, selecteren van huurders, hospiteeravond, sollicitatieprocedure
kiezen op motivatie, selectie van huurders, selecteren, coöptatie, ballotage
kiezen op motivatie, motivatiebrief, selectie op motivatie, gemotiveerd
kijken naar elkaar om, burenhulp, omzien, noaberschap
kind, jeugd, kroost, kleuter, peuter, kids
kindcentrum, IKC, integraal kindcentrum, brede school
kinderarmoede, opgroeien in armoede, arme kinderen, arme gezinnen
kinderen, kind, kids, kroost, zoon, dochter
kinderen, kind, schoolgaand, jonger dan 15, tot 15 jaar
kinderen, schoolkinderen
kinderen groeien op met kansen, kansrijk opgroeien, goede start, kansengelijkheid
kinderen in armoede, kinderarmoede, arme kinderen, opgroeien in armoede
kinderen met kansen, kansrijk opgroeien, jeugd met toekomst
kinderopvang, crèche, kinderdagverblijf, peuteropvang, peuterspeelzaal, kdv
kinderopvang, dagopvang, daycare
kinderopvang, kinderdagverblijf, crèche, gastouder, peuteropvang
kinderopvang, opvang van kinderen, kinderdagverblijf, bso
kinderraad, kinderburgemeester, kinderen laten meedenken, kinderinspraak
kinderrijk, kinderrijk gezin, groot gezin, grote gezinnen
klaar, gereed, afgerond, voltooid
klaar is voor later, langer thuis wonen, woningaanpassing, ouderenproof
klaar voor later, klimaatbestendig, levensloopbestendig, toekomstbestendig, future-proof, toekomstvast
klaar zijn voor later, klaar voor later, nultredenwoning, seniorenwoning, rolstoelvriendelijk
klacht, klagen, beklag, zich beklagen, mopperen, zeuren, morren
klacht, klagen, grief, melding, klacht indienen
klacht, klagen, beklag, ongenoegen
klachtenprocedure, ombudsman, huurcommissie, geschillencommissie, klachtencommissie, bezwaar
klankbord, meedenker
klankbordgroep, adviesgroep, meedenkgroep, denktank, adviesraad, focusgroep
klankbordgroep, bewonersgroep, meepraatgroep, werkgroep, bewonersplatform
klankbordgroep, projectgroep bewoners, bewonersgroep, sounding board, buurtpanel, bewonersdelegatie
klankbordgroep, sounding board, meedenkteam, bewonersbegeleidingsgroep, projectcommissie
klankbordgroep, wijktafel, bewonersoverleg, bouwcommissie
klankbordgroep, bewonersgroep, adviesgroep, bewonerscommissie
klant centraal, bewoner centraal, bewoner eerst
klant, cliënt, klanten
kledingbank, gratis kleding, kleding weggeven, weggeefkast
kleeft, stigma, etiket, stempel
klein, gering, beperkt, compact, tiny house, microwoning, minihuisje
klein bedrag, kleine subsidie, microsubsidie, bewonersbudget, kleine bijdrage
klein bedrag, startgeld, zakcentje
klein bedrag, straatbudget, bijdrage in de kosten, kleine subsidie
klein beginnen, kleinschalig starten, kleine stapjes, klein houden
klein en snel, kleine stappen, quick wins, lighter quicker cheaper, tactical urbanism
klein en snel, laagdrempelig beginnen
klein te beginnen, proefproject, kleinschalig starten, start small, proeftuin
kleine, compacte, kleinschalige
kleine contacten, vluchtige contacten, praatje, alledaagse ontmoeting, weak ties, zwakke banden, small talk
kleine portemonnee, weinig te besteden, laag inkomen
kleine schaal, straatniveau, microniveau, buurtniveau, local scale
kleine spullen, energiebox, bespaarpakket, tochtstrip, radiatorfolie, ledlamp
kleine woning, compacte woning, tiny house, klein wonen, micro-appartement
kleine woning, kleine huurwoning, kleine eenheid, tweekamerwoning, wooneenheid
kleine woning, tiny house, microwoning, compact wonen
kleiner wonen, kleiner huis, doorstroming
kleiner, kleinschalig, small scale, menselijke maat, minder bewoners
kleiner wonen, verhuizen naar kleinere woning, van groot naar beter, grote woning achterlaten
kleiner worden, slinken, krimpen, afnemen
kleinere achtertuinen, kleine tuin, postzegeltuin
kleinere stap naar zelfstandig wonen, zachte landing, overgang, tussenstap, opstap
kleinschalig, kleine schaal, klein van opzet, overzichtelijk, menselijke maat, kleine groep, klein beginnen
kleinschalig, kleinschaligheid, bescheiden
kletsen, praatje, babbelen, praten
kleuters, jonge kinderen
kliek, soort zoekt soort
klikken, melden
klimaat, hitte, hittestress, wateroverlast, klimaatadaptatie, vergroening, vergroenen
klimaatadaptatie, groen, waterberging
klimaatadaptatie, klimaatbestendig, hittestress, wateroverlast, klimaatverandering, klimaat
klimaatadaptatie, hittestress, wateroverlast, droogte
kloof, gap, tweedeling, scheidslijn, ongelijkheid
kloof, tweedeling, tegenstelling, scheidslijn, arm en rijk
kloof, verdeeld, uiteen
kloof dichten, verschil verkleinen, inhalen, achterstand inlopen
kloppen, juist zijn, waar zijn, correct, overeenkomen
klussen, klusjes, herstelwerk, klusdienst
kluswoning, klushuis, opknaphuis, casco
knelpunt, pijnpunt, probleem, struikelblok, obstakel
knelt, wat er knelt, pijnpunt, bottleneck
knooppunt, ov-knoop, hub, transferium
knooppunt, station, overstappunt, ov-knooppunt, busstation, mobiliteitshub
knooppunt, ov-knooppunt, vervoersknooppunt, station
knooppunt openbaar vervoer, station, ov-knooppunt, bushalte
knooppunt van openbaar vervoer, ov-hub, busstation, overstappunt, vervoersknoop
koers, richting, beleidslijn, strategie, lijn van het beleid, beleid
koers, strategie, richting, leidraad, richtinggevend, strategische visie, beleidsvisie
koers, richting, lijn, strategie
koers houden, volhouden, richting vasthouden, consistent beleid
koersvast, dezelfde koers
koesteren, waarderen, zuinig zijn op
koffie, koffie-inloop, koffieochtend, bakkie doen, koffietafel, koffieuurtje
koffie drinken, bakkie, bakje koffie, kopje koffie, kopje thee, koffie
koffie-inloop, koffie-uurtje
koffiehuis, theehuis, shishalounge, café
koffieochtend, inloopochtend, koffie-uurtje, koffiedrinken, koffietafel, inloop, koffiehoek, ochtendkoffie
koffieochtend, koffie-inloop, buurtkoffie, koffiekransje, koffieclub, coffee morning
koffieochtend, koffieuurtje, koffiemoment, koffie drinken
komen er blijvend bovenop, herstellen, opkrabbelen, erbovenop helpen
komen woningen bij, woningtoename, extra huizen, uitbreiding woningvoorraad
komen zij één keer, lage opkomst, wegblijven, niet terugkomen, eenmalige deelname
komst, aankomst, arriveren, verschijning
koop, koopsector, koophuis, huis kopen, eigendomswoning
koop en huur, eigendomsverhouding, tenure mix, koop-huurverhouding
koopgarant, kopen met korting, koop met korting, maatschappelijk gebonden eigendom
koophuizen, koopwoningen, huizen te koop
koopkracht, bestedingsruimte, welvaart, besteedbaar inkomen
koopkracht, bestedingsruimte, besteedbaar inkomen, te besteden
koopmannen, ondernemers
koopsector, koopsegment, koopwoningen, koopmarkt
koopsom, koopprijs, kostprijs, aankoopprijs
koopstarter, starter, eerste huis kopen
koopwoning, home ownership, eigen bezit, huis te koop
koopwoning, koophuis, eigen woning, eigen huis, koopappartement, woning te koop
koopwoning, koopsegment, huizenbezit, owner-occupied, koopsector, eigenwoningsector, starterswoning
koopwoning, koopwoningen, koop, eigen woning, eigenwoningbezit, eigenaar-bewoner, woningeigenaar
koopwoningen bij komen, koop toevoegen, woningdifferentiatie, minder eenzijdig, meer koop
koper, huizenkoper, aspirant-koper, nieuwe eigenaar, huiseigenaar
koper, kooplustige, kandidaat-koper, woningkoper, buyer
kopers, vraaguitval, onverkoopbaar, weinig belangstelling van kopers
kopers uit de wijk, lokale kopers, doorstromers
kopers van elders, kopers van buiten, instroom van buiten, nieuwkomers
koploper, voorloper, pionier, voorganger, wegbereider
koploper, voorloper, pionier, voortrekker, trendsetter, voorhoede
koppelen, koppeling, matchen, verbinden, aan elkaar verbinden, samenbrengen, combineren
koppelen, matchen, aan elkaar knopen
kort verblijf, short stay, tijdelijk verblijf
kortdurend, korte termijn, kortlopend, tijdelijk, eventjes, eenmalig
korte lijnen, direct contact, laagdrempelig contact, makkelijk bereikbaar, kort op de bal, snelle schakeling
korte lijnen, lijnen kort, elkaar snel vinden, directe lijn, snel schakelen, weten wie je moet bellen
kost bijna niets, goedkoop, low budget, weinig kosten
kost bijna niets, lage kosten, zonder groot budget, laag budget, low cost
kost energie, aandacht vragen, kost tijd en moeite, vergt inspanning
kost tijd, geduld, niet van vandaag op morgen, trage verandering
kost tijd en geld, lange adem, duur en traag
kosten, prijs, uitgaven, prijskaartje, onkosten
kosten, uitgaven, prijskaartje, kostenplaatje, kostenraming, raming
kostte, mee gemoeid, gekost
kou lijden, koude woning, verwarming niet aan
kracht, sterk punt, sterkte, talent, vermogen
kracht van de wijk, sterke punten, kwaliteiten, pluspunten
krachtwijk, 40-wijkenaanpak, veertigwijken, GSB-wijk, wijkenaanpak, 40 wijken
krachtwijk, Vogelaarwijk, prachtwijk, veertigwijkenaanpak, krachtwijkenbeleid, veertig wijken
krachtwijk, krachtwijken, Vogelaarwijk, aandachtswijk, probleemwijk, achterstandswijk, veertigwijkenaanpak
krachtwijk, prachtwijk, vogelaarwijk, aandachtswijk, focusgebied, focuswijk
krachtwijkenbeleid, Vogelaarwijken, prachtwijken, 40-wijkenaanpak, veertigwijkenbeleid
krachtwijkenbeleid, actieplan krachtwijken, wijkenbeleid, grotestedenbeleid, wijkaanpak
krachtwijkenbeleid, Vogelaarwijken, Vogelaar, 40 wijken
kraken, antikraak
kraken, kraakpand, krakers, kraker
krant, dagblad, weekblad, lokale krant, huis-aan-huisblad, wijkkrant
krant, media, pers, journalist, nieuws, dagblad
krant, weekblad, weekkrant, huis-aan-huisblad, streekblad, dagblad
krant, dagblad, nieuwsblad, pers
krapper, minder plek, minder kans op een woning, minder aanbod
krapte, krapper, schaarste, woningtekort
krapte, huizentekort
krijgen het beter, woonverbetering, beter af, vooruitgaan, sociale stijging, erop vooruitgaan
krijgen voorrang, prioriteitsgebied, voorrangsgebied, voorkeursgebied, focusgebied, speerpuntgebied
krimp, bevolkingskrimp, leegloop, ontvolking, teruglopen, kleiner worden
krimp, inkrimping, bevolkingsdaling, krimpgebied
krimpen, minder worden
kring, netwerk, gemeenschap
kringloopwinkel, kringloop, tweedehands, kringloopcentrum
kritiek geven, aanspreken, feedback geven, de waarheid zeggen
kritiek, bezwaren, critique
kritiek, kritisch, commentaar, kanttekening, tegengeluid, vraagtekens, bezwaar, afkeuring
kritiek, tegenwerping, bedenkingen, criticism, bezwaren van deskundigen
kritiek, tegengeluid, tegenstand
kritisch, tegenspraak, elkaar aanspreken
krot, verkrot, bouwvallig, vervallen, krottenwijk
kruispunt, kruising, rotonde
kunnen terugkeren, terugverhuizen, herhuisvesting
kunnen zijn wie zij zijn, zichzelf zijn, acceptatie, jezelf kunnen zijn
kunst, cultuur, ateliers
kunst, kunstenaar, creatief, kunstproject, muurschildering
kunst, muziek, theater, kunstenaar, creatief, culturele activiteiten
kunstenaar, atelier
kwaad, woedend, ontevreden
kwalitatief onderzoek, ervaringsonderzoek, verhalen ophalen
kwalitatief onderzoek, interviews, diepte-interviews, verhalend onderzoek, qualitative research
kwalitatief onderzoek, interviews, gesprekken met bewoners, diepte-interview
kwaliteit, hoedanigheid, quality
kwaliteit, niveau, kwalitatief, hoogwaardig, gehalte, deugdelijkheid
kwaliteit huurwoningen, woonkwaliteit, bouwkundige staat, wooncomfort
kwaliteit van het groen, mooier groen, beter onderhouden groen
kwaliteit van woningen, woningkwaliteit, bouwkwaliteit
kwam op tafel, aan het licht, boven water, bespreekbaar worden, ter sprake
kwantitatief onderzoek, cijfermatig onderzoek, statistisch onderzoek
kwart, 25 procent
kwart, een vierde, vijfentwintig procent, een op de vier, kwartdeel
kwart miljard, investeringsprogramma, miljoeneninvestering, grote investering
kwartaal, drie maanden, kwartaalcijfer, trimester
kwartiermaker, aanjager, trekker, initiatiefnemer, kartrekker, voortrekker, sleutelfiguur, sleutelpersoon
kwartiermaker, aanjager, trekker, kartrekker, gangmaker, drijvende kracht, projectleider
kwetsbaar, afhankelijk van enkelen, vulnerable
kwetsbaar, hulpbehoevend, zwak, zorgbehoevend, kwetsbaarheid
kwetsbaar, kwetsbaarheid, zwak, fragiel, broos, weerloos, in een zwakke positie
kwetsbaar gebied, kwetsbaarste gebieden, focusgebied
kwetsbaar huishouden, gezin in problemen, zwak huishouden, risicohuishouden, vulnerable household
kwetsbaarheid, kwetsbaar, kwetsbare bewoners
kwetsbare bewoner, zorgcliënt, multiprobleem
kwetsbare bewoner, kwetsbare huurder, mensen in kwetsbare positie, kwetsbare inwoner
kwetsbare bewoners, kwetsbare groepen, kwetsbaren, kwetsbare mensen, mensen in een kwetsbare positie, kwetsbare huurder, kwetsbare huishoudens, mensen met problemen
kwetsbare bewoners, kwetsbare groepen, mensen in een kwetsbare positie, aandachtsgroepen, kwetsbaren, kansarm
kwetsbare bewoners, zwakke bewoners, bewoners met problemen, kwetsbare inwoners, zwakkeren, mensen met een rugzakje, vulnerable residents
kwetsbare huishoudens, minder draagkrachtigen, zwakke huishoudens, huishoudens met problemen, sociaal zwakkeren
kwetsbare huurder, zwakke bewoner, kwetsbare bewoner, zorghuurder
kwetsbare wijk, Vogelaarwijk, prachtwijk
kwetsbare wijk, focusgebied, wijk met problemen, deprived neighbourhood, kwetsbaar gebied
kwetsbare wijk, prioriteitswijk, deprived area, concentratiewijk, zwakke wijk
kwetsbare wijk, zwakke wijk, stressgebied, focuswijk, kansarme buurt
kwetsbare wijken, wijken onder druk, NPLV-wijken, aandachtswijken
laadpaal, elektrische auto, elektrisch rijden, auto opladen
laag inkomen, lage inkomens, minimuminkomen, kleine portemonnee
laagbouw, eengezinswoning, eengezinswoningen, rijtjeshuis, grondgebonden woning, rijtjeshuizen, eengezinshuis, rijwoning
laagbouw, gezinshuis, gezinswoning, huis met tuintje, grondgebonden woningen, huis met tuin
laagbouw, laagbouwwoning, grondgebonden woning, huis met een tuin, benedenwoning met tuin
laagbouw, low-rise, lage bebouwing, niet gestapeld
laagdrempelig beginnen, klein beginnen, kleine stappen
laagdrempelig, toegankelijk, lage drempel, toegankelijkheid, makkelijk binnenlopen, drempelloos
laaggeletterd, laaggeletterdheid, analfabeet, ongeletterd, moeite met lezen
laaggeletterdheid, laaggeletterd, analfabetisme, lezen en schrijven, ongeletterd
laagste, minst, onderaan, minimum, slechtst scorend
laagste 40 % inkomens, lage sociaaleconomische status, lage ses, onderkant inkomensverdeling, inkomensdeciel
laagste 40 % inkomens, onderste inkomensgroep, minst draagkrachtigen, lage inkomensklasse
laagste 40 procent inkomens, laag inkomen, lage-inkomensgroep, aandeel lage inkomens
label, aanduiding, labelen
lage huur, huurprijs, spotgoedkoop, goedkope huur, betaalbare huurprijs, cheap rent
lage inkomens, krappe beurs, laagbetaald, low income, lagere inkomensgroepen, krappe portemonnee
lage inkomens, minima, krap inkomen, weinig verdienen, onder modaal, primaire doelgroep, laag inkomen
lage meldingsbereidheid, weinig misstanden gemeld, niet durven melden
lager inkomen, laagverdiener, laagste inkomens, kleine portemonnee
lager inkomen, minima, weinig verdienen, sociaal minimum, low income
lagere energielasten, minder stookkosten, energiearmoede, woonlasten omlaag, betaalbare energie
lagere energierekening, stookkosten, energielasten, energiearmoede, gasrekening
lagere lasten, maandlasten, woonkosten, housing costs
lagere lasten, goedkoper uit, lagere woonlasten, besparing
landelijk, in heel Nederland, countrywide
landelijk, nationaal, heel Nederland, in het hele land, rijksbreed
landelijk, nationaal, van het Rijk
landelijk nieuws, media-aandacht, in het nieuws, negatief in het nieuws
landelijk onderzoek, nationaal onderzoek, national study
landelijke politiek, Tweede Kamer, Den Haag, kabinet, regering
landen, wennen, settelen, acclimatiseren
lang leeg liggen, braakliggend, onbenut, ongebruikte grond
langdurig, lange termijn, meerjarig, langjarig, langlopend, lange tijd, jarenlang, meerjaren
langdurig, meerjarig, langlopend, lange adem, lange termijn, volhouden, continuïteit, duurzaam, blijvend, bestendig
langdurig volgen, longitudinaal, door de jaren heen, tijdreeks
lange adem, geen quick fix, niet van vandaag op morgen, langdurige inzet, meerjarige aanpak, long term, generatieaanpak
lange toekomst, levensloopbestendig, lange levensduur, toekomstbestendig, toekomstvast, futureproof
langer thuis, ageing in place, thuis oud worden, zelfstandig blijven wonen, aging in place, langer zelfstandig wonen, zelfstandig oud worden, langer thuis wonen
langer thuis wonen, zelfstandig oud worden, ouder worden in de buurt, thuis oud worden
langer zelfstandig, langer thuis
langetermijnaanpak, lange adem, langdurige aanpak, langjarige aanpak
langjarige impuls, lange termijn investering, structurele steun
langs elkaar heen, geen contact, anoniem, anonimiteit, vreemden voor elkaar
langs elkaar heen leven, naast elkaar leven, geen contact, gescheiden werelden
langs elkaar leven, langs elkaar heen, eigen kring, bubbel, gescheiden werelden
langsgaan, bezoeken, opzoeken, op bezoek
langskomen, bezoeken, opzoeken, naar bewoners toe
langzaam, traag, sloom, moeizaam, stroperig, niet opschieten
langzaam, traag, vertraging, vertraagd, oponthoud
lantaarnpaal, straatlamp
lastig meten, niet kwantificeerbaar, onmeetbaar, slecht te bewijzen, moeilijk aantoonbaar
lastige huurders, overlastgevers, groep die overlast geeft, overlast
lastigste vraag, moeilijkste vraag, grootste uitdaging
lastpakken, overlastgevers, overlast
later, naderhand, achteraf, uiteindelijk, in een later stadium
lector, lectoraat, hoogleraar, professor, onderzoeker
leefbaar, bewoonbaar, liveable, liveability, omgevingskwaliteit
leefbaar, livability, aangenaam, liveability, prettig om te wonen
leefbaarheid, leefbaar, leefklimaat, woonklimaat, woonkwaliteit, kwaliteit van leven
leefbaarheid, leefbaar, woonklimaat, leefklimaat, prettig wonen
leefbaarheid, livability
leefbaarheid als reden, leefbaarheidscriterium, leefbaarheidstoets, toewijzen op leefbaarheid
leefbaarheid neemt af, verloedering, wijk glijdt af, neerwaartse spiraal, verslechtering
leefbaarheidsfonds, wijkfonds, buurtfonds, bewonersfonds
Leefbaarometer, buurtmonitor, liveability index, leefbaarheidsbarometer
leefbaarometer, leefbaarheidskaart, leefbaarheidsindex
leefbaarometer, leefbaarheidsscore, leefbaarheidsmonitor, wijkscore, wijkmonitor
leefbaarometer, leefbaarheidsmonitor, leefbaarheidsscore, leefbaarheidscijfer
leefgebied, levensgebied, domein
leefgeld, weekgeld, uitkering
leefomgeving, directe omgeving, woonomgeving, leefgebied, nabijheid
leefomgeving, living environment, woonmilieu
leefomgeving, woonomgeving, fysieke omgeving, directe omgeving, buurtomgeving, fysieke leefomgeving
leefstijl, gewoonten, leefwijze, way of life, cultuurverschil
leefstijl, gezonde leefstijl, bewegen en gezond eten, voeding, overgewicht, roken
leefstijl, leefstijlverschillen, verschillende leefwerelden, leefwereld, belevingswereld
leefstijl, levensstijl, manier van leven, levenswijze, manier van wonen, leefstijlverschillen
leefstijl, lifestyle, leefpatroon, woonstijl, woonleefstijl, leefgewoonten
leefwereld, belevingswereld, andere werelden, leefomgeving
leefwerelden, belevingswereld
leeg blijft, onverhuurd, vrijhouden
leeg blijven, leegstand, onbewoond, vrijhouden
leeg gebouw, ongebruikt gebouw, dichtgetimmerd, leegstaand, ongebruikt
leeg liggen, braak, leegstand, ongebruikt, braakliggend
leeg liggen, braak liggen, onbenut, ongebruikt
leegstaand gebouw, vacant, leegstaand vastgoed
leegstaand gebouw, leegstand, leeg pand, leegstaand vastgoed
leegstaande gebouwen, leegstaand gebouw, ongebruikt pand, verlaten pand
leegstaande school, oude school
leegstaande winkel, winkelleegstand, leegstand in de winkelstraat, lege winkelpanden
leegstand, leegstaand gebouw, leeg
leegstand, leegstaand, antikraak, leeg gebouw, leegstaande woningen
leegstand, leegstaand, leegstaande woningen, leegkomen, onbewoond, onverhuurd, winkelleegstand
leegstandwet, tijdelijk huurcontract, flexcontract
leergang, leertraject, cursus, training, opleiding
leerkrachten, scholen, onderwijs
leerkring, kenniskring
leerkring, leergroep, intervisiegroep, kennisgroep, studiegroep, learning circle
leerkring, intervisie, van elkaar leren
leerling, stage, leerwerkplek, social return, vakman in opleiding
leerling, stagiair, mbo'er
leerling, scholier, schoolkind, kinderen op school
leerling uit de buurt, leerwerkplek, stagiair, leerling
leernetwerk, kenniskring, leerplatform, learning community
leernetwerk, leerkring, leertraject, leergang, kennisuitwisseling
leerpunt, bevinding, leermoment
leertraject, leerproces, ontwikkeltraject, scholingstraject, leerprogramma, kennistraject
leertraject, lerende aanpak, leergemeenschap, learning trajectory, gezamenlijk leren
leerwerkplek, werkervaringsplaats, stageplek, werkervaring, leerbaan
lef, moed, aandurven
lege gebouwen, leegstaande gebouwen, oud schoolgebouw
Leger des Heils, opvangorganisatie
lelijk, onaantrekkelijk, grauw, sfeerloos
lening, krediet, sociale lening
leraar, leerkracht, docent, onderwijzer, juf, meester, lerares, schoolmeester
leraar, onderwijs, school
leren, opsteken, bijleren, kennis opdoen, studeren
leren deelnemers van elkaar, peer learning, kennisdelen
leren door te doen, al doende leren, learning by doing, lerend werken
leren en bijstellen, lerende aanpak, lerend evalueren, al doende leren
leren en werken, bijscholen, omscholing, leerwerktraject, beroepsopleiding, leerbaan, BBL, vakopleiding
leren kennen, contact leggen, aan elkaar voorstellen, get to know
leren van, voorbeeldwijk, referentieproject, les uit eerdere vernieuwing
lerend netwerk, leernetwerk, leerkring, community of practice, leergemeenschap, kennisnetwerk, uitwisselingsbijeenkomst
les, leerervaring, geleerde les, lessons learned, wijze les, lesson learned, wat we leerden
les, leren, geleerd, inzicht, leerpunt, ervaring
lessen, leerpunten, lessons learned, geleerd, inzichten
lessen, onderwijs, cursus, lesgeven, onderricht
letten op elkaar, een oogje in het zeil, buurtpreventie
leven op eigen benen, zelfredzaam, onafhankelijk, zelfstandigheid
levendig, bruisend, reuring, vol leven, dynamisch, bedrijvig, gezellig druk
levendig, gezellige drukte, vibrant, bruisend, vitaal
levendig, bruisend, gezellig, reuring
levendig stadshart, placemaking, binnenstedelijk, verblijfskwaliteit
levendige plek, bruisend, druk bezocht, trekpleister
levendigheid, reuring, levendig, bruisend
levensduurverlenging, afschrijving, technische staat, einde levensduur
levensloop, levensfase, levensloopbestendig
levensloopbestendig, gelijkvloers, nultredenwoning, rollatorwoning, gelijkvloerse woning, levensloopgeschikt
levensonderhoud, bestaan, kosten van levensonderhoud
levensstijl, manier van leven, woongedrag
levert niet veel op, weinig rendement, mager resultaat, tegenvallend
levert op, hebben aan, wat hebben ze eraan, profijt
lezen, doorlezen, inlezen, doornemen, nalezen
LHBTI, lhbtiq, homo, queer, regenboog
lichamelijke beperking, rolstoel, rolstoelgebruiker, slecht ter been, mindervalide
licht op straat, lantaarnpaal
lichte contacten, kleine contacten, vluchtig contact, zwakke bindingen, gedag zeggen, elkaar groeten, groeten
lichte ondersteuning, lichte zorg, licht psychosociaal, lichte klachten
lichte psychische klachten, somber, depressieve klachten, mentale klachten
lichte psychosociale klachten, milde klachten, stressklachten, neerslachtig, mentale klachten
lid, deelnemer, aangesloten, member, lidmaatschap
lid van de vereniging, lidmaatschap, leden, aangesloten
lidmaatschap, leden, lid worden, aangesloten, deelnemer
Lief & Leedpotje, buurtpot, lief en leed
Lief en Leedpotje, Lief en Leedstraat, attentie voor zieke buren, bloemetje
lief- en leedstraat, lief en leed, leedpotje, straatpot, potje voor de straat
liftstoring, kapotte lift
lijn, langlopende reeks, trend, tijdreeks, trendlijn
lijnen kort, direct contact, laagdrempelig overleg
lijnen kort, korte lijntjes, makkelijk bereikbaar, directe communicatie, schakelen
literatuur, bronnen, bronvermelding, publicaties, vakliteratuur, leeslijst, boeken, artikelen
literatuur, eerder onderzoek, boeken en artikelen, literature review, bronnenonderzoek
literatuur, studies, wetenschappelijke publicaties
literatuurstudie, literatuuronderzoek, overzicht van onderzoek, wat is er bekend
locatie, plek, woonlocatie, terrein
locatie, vestiging, vestigingsplek, bouwlocatie, adres, plaats
lokaal personeel, mensen uit de wijk laten voorgaan, werk voor bewoners, wie mensen inhuurt
lokaal, plaatselijk, ter plaatse, in de buurt zelf, wijkgericht
lokaal, plaatselijk, gemeentelijk, ter plaatse
lokaal budget, ontschot budget, vrij besteedbaar geld, gebiedsfonds, wijkbudget, gebiedsbudget, decentraal budget
lokaal budget, wijkbudget, gebiedsbudget, geld voor de wijk
lokaal toewijzen, voorrang eigen inwoners, eigen inwoners eerst
lokale aanbesteding, wie mensen inhuurt, werk gaat eerst naar de wijk, social return
lokale binding, economische binding, maatschappelijke binding, bindingseis, kernbinding, voorrang voor eigen inwoners, eigen inwoners eerst
lokale coalitie, consortium, partnerschap, netwerk van organisaties, partnernetwerk
lokale coalitie, samenwerkingsverband, plaatselijk verbond, alliantie, lokale alliantie, wijkcoalitie
lokale kennis, kennis van bewoners
lokale krant, regionale krant, stadskrant, streekkrant, regionaal nieuws, krant
lokale media, buurtzender, wijkkrant, lokale omroep
lokale media, lokale krant, streekkrant
lokale politiek, raadsleden, volksvertegenwoordiging
lokale toewijzing, lokaal maatwerk, lokale binding
lokale voorrang, lokale toewijzing, eigen bewoners eerst, bewoners uit de wijk eerst, voorrang voor buurtbewoners, voorrang wijkbewoners
loket, balie, wijkloket, informatiepunt, inlooppunt, steunpunt
loon, verdienen
loopafstand, nabijheid, ver weg, hoe ver
loopafstand, nabijheid, om de hoek, dicht bij huis
loopbaan, carrière, beroep
looptijd, duur, exploitatieduur, duur van het project
looptijd, tijdsduur, programmaduur, planperiode, termijn, hoelang, tijdspanne
looptijd, tijdsduur, termijn, hoelang, periode
looptijd tot 2035, einddatum, eindjaar, tot wanneer
losgelaten, afwijken, uitzondering, soepeler norm, vrijstelling
loslaten, afwijken van
loslaten, laten varen, afzien van, laten vallen, loslaten van de eis
losse projecten, lappendeken, eilandjes, projectitis, versnippering, projectmatig, projectencarrousel, tijdelijke projecten
loten, lotingsmodel, willekeurige toewijzing
loten van deelnemers, gelote deelnemers, willekeurig uitgenodigd
lotgenoten, groep die elkaar helpt, steunnetwerk
loting, loten, verloting, lotingmodule
loting, woonpunten, puntensysteem, inschrijfduur, loten
lucht, adempauze, van de ketel, ontlasten, ademruimte
lucht krijgen, ademruimte, ontlasten, druk van de ketel
luchtkwaliteit, fijnstof, uitstoot, vieze lucht, luchtvervuiling, stank
luisteren, een luisterend oor, listening, gehoord worden, serieus nemen
luisteren, luisterend oor, aanhoren, naar bewoners luisteren, oor hebben voor, gehoor geven
lukken, slagen, voor elkaar krijgen, goed aflopen, het redden
lvb, licht verstandelijke beperking, verstandelijk beperkt, zwakbegaafd, moeilijk lerend, verstandelijke beperking
maandbedrag, voorschot, termijnbedrag
maatje, buddy, mentor, coach, maatjesproject
maatje, buddy, maatjesproject, vriendendienst
maatregel, ingreep, regel, voorziening, instrument
maatschappelijk middenveld, maatschappelijke organisatie, maatschappelijke partners
maatschappelijk werk, maatschappelijk werker, sociaal werker, sociaal werk, maatschappelijke ondersteuning
maatschappelijk werk, maatschappelijk werker, sociale basis
maatschappelijk werker, professional, begeleider
maatschappelijk werker, hulpverlener, welzijnswerker
maatschappelijke kosten-batenanalyse, MKBA, kosten en baten, maatschappelijk rendement
maatschappelijke ladder, stap verder
maatschappelijke opvang, passantenverblijf, daklozenopvang, nachtopvang, opvang
maatschappelijke organisatie, ngo, stichting, vereniging
maatstaf, indicator, graadmeter, KPI
maatstaf, criterium, indicator, graadmeter, succesindicator
maatwerk, individuele oplossing, tailor-made, per geval, differentiëren, customized, afwijken van de regel
maatwerk, op maat, maatoplossing, individuele aanpak, op de persoon, per geval bekijken, toegesneden
maatwerk, persoonlijke aanpak, geen eenheidsworst, geen standaardoplossing
maatwerk, uitzondering, afwijken, afwijking, op maat
maatwerk, differentiëren, verschil per wijk, gebiedsgericht beleid
macht, gezag, machtsverhouding, invloed, zeggenschap, de baas
machteloos, machteloosheid, onmacht, hulpeloos, geen invloed, niets kunnen doen, buitenspel
mag ze gebruiken, open data, vrij beschikbaar, gratis te gebruiken, open licentie
magic mix, gemengd complex
magic mix, gemengd woongebouw, gemengd complex, mix van bewoners
maisonnette, dubbellaagse woning, tweelaags appartement, split-level, dubbele woonlaag, tuinwoning, plintwoning
maisonnette, maisonnettewoning, duplexwoning, woning met twee verdiepingen
makelaar, vastgoedmakelaar, woningmakelaar
makelaar, woningmarkt, verkoop
maken plaats voor, vervangen door, wijken voor, gesloopt voor, plaatsmaken
makers, betrokkenen, initiatiefnemers
makers zelf, zelfevaluatie, eigen beoordeling
makkelijk, eenvoudig, gemakkelijk, simpel, moeiteloos, soepel
makkelijk binnenlopen, laagdrempelig, drempelloos, zonder afspraak
manager, leidinggevende, teamleider
mandaat, doorzettingsmacht, beslissingsbevoegdheid, bevoegdheid
manifest, huisregels, beginselverklaring, handvest, intentieverklaring, gedragscode, leefregels
manifest, pamflet, oproep, brandbrief
manifest, intentieverklaring, belofte ondertekenen, charter
mannen, mannelijk, mannengroep, vader
mantelzorg, mantelzorger, informele zorg, naaste
mantelzorg, steun van naasten
mantelzorg, zorg voor naasten, zorgen voor een familielid, informele zorg
mantelzorger, mantelzorg, informele hulp, informele zorg
mantelzorger, verzorgende van een naaste, zorgende familie
mantelzorgwoning, kangoeroewoning, woning op het erf, meergeneratiewoning
marktwerking, vrije markt, marktdenken
masterplan, stedenbouwkundig plan, gebiedsvisie, planvorming, gebiedsplan, ruimtelijke ontwikkeling
matig verzorgd, achterstallig onderhoud, slecht onderhouden, verwaarloosd, onverzorgd
matig verzorgd, slecht onderhoud, achterstallig groenonderhoud
mbo, ROC, beroepsonderwijs, vakopleiding, beroepsopleiding
medebewoner, buurgenoot, flatbewoner, medehuurder, woongenoot, zelfbeheerteam
medefinancieren, cofinanciering, bijdragen
medewerking, bereidheid, bereid
media, krant, nieuws, berichtgeving, nieuwsmedia, in het nieuws, journalistiek
medisch, gezondheidszorg, medische zorg
mee kan doen, participeren, volwaardig meedoen, meetellen
meebeslissen, co-decision, stem hebben
meebeslissen, coöptatierecht, bewonersselectie, voordrachtsrecht, ballotage
meebeslissen, zeggenschap, medezeggenschap, meebepalen, meebeslisrecht, instemmingsrecht, stemrecht
meebeslist over nieuwe huurders, meebeslissen over nieuwe huurders, nieuwe bewoners kiezen, kijkavond
meebetalen, bijleggen, geld bijdragen, co-funding, bijdragen aan kosten, medefinancieren, kosten delen
meebetalen, cofinanciering, medefinanciering, financieel bijdragen, eigen bijdrage, bijdragen
meedenken, meepraten, adviseren, klankborden, ideeën aandragen, meedenkgroep, klankbordgroep
meedenken, participatietraject, co-creatie, input geven, brainstormen, sparren, co-design
meedenkt, adviseren, sparren, inspraak
meedoen, aan de zijlijn staan, deelnemen aan de maatschappij, maatschappelijke deelname, opkomst, participatiegraad
meedoen, deelnemen, deelname, participeren, aanhaken, deelnemer
meedoen, deelnemen, participeren, deelname, aanhaken, aanschuiven, van de partij zijn, betrokken zijn
meedoen en armoede, armoedebestrijding, minimabeleid
meedoen en armoede, armoedebeleid
meedoen in de samenleving, integreren, inburgeren, participeren
meehelpen, zelf doen
meelopers, doet minder, niet actief
meepraten, inspraak, meedenken, bewonersinspraak, samenspraak, inspreken, meedenken over
meepraten, mee mogen denken, je zegje doen, inbreng leveren, gehoord worden
meepraten, meedenken, meebeslissen, inspraak, medezeggenschap, inbreng, raadplegen, consultatie, cocreatie, samenspraak
meepraten, meningsvorming, consulteren, aan tafel zitten, kaders vooraf, participatieladder
meepraten, inspreken, input geven
meer dan één probleem, multiproblem, opeenstapeling van problemen, meervoudige hulpvraag
meer dan één probleem, multiproblematiek, multiprobleemgezin, stapeling van problemen, meervoudige problematiek, complexe problematiek
meer kwetsbare bewoners, absorptievermogen, spankracht, wijk zit vol, opnamecapaciteit
meer kwetsbare bewoners, instroom bijzondere doelgroepen, uitstroom uit instellingen, ambulantisering
meer kwetsbare bewoners, toename kwetsbare huurders, instroom kwetsbare bewoners
meer soorten woningen, differentiatie, woningtypologie, variatie in woningtype
meer te besteden, hoger inkomen, kapitaalkrachtig
meer te besteden, hogere inkomens, koopkrachtig, welgesteld, beter verdienend
meer te besteden, draagkrachtig
meer waardering, beter aangeschreven, populairder worden
meer werk, banengroei, arbeidsplaats, werkgelegenheid
meerdere diensten, integrale handhaving, veegactie, gezamenlijke actie
meerdere diensten tegelijk, integrale actie, gezamenlijke controle, interventieteam, RIEC
meerdere jaren, meerjarig, langlopend, meerjarenafspraken
meerdere problemen, multiprobleem, multiprobleemgezin, complexe problemen
meerderheid, majority, het grootste deel, meer dan de helft
meergeneratiewonen, jong en oud, intergenerationeel, generaties samen, ouderen en jongeren, kangoeroewoning
meergeneratiewonen, intergenerationeel wonen, generaties onder één dak, jong en oud samen
meerjarig, over jaren heen, meerdere jaren
meerjarig, langjarig, langdurig, over meerdere jaren
meerjarige afspraken, afspraken over huisvesting, woonafspraken, performance agreement, prestatieafspraken, lange termijn afspraken, convenant
meerjarige afspraken, raamovereenkomst, langetermijnafspraken, meerjarenplan
meertalig, andere talen, moedertaal, vreemde taal
meerwaarde, toegevoegde waarde, nut, baat
meestal, doorgaans, gewoonlijk, over het algemeen, in de regel
meeste bewoners zijn tevreden, woontevredenheid, positief oordeel, naar de zin
meetbaar, kwantificeerbaar, te meten, toetsbaar, in cijfers, SMART, meetbare doelen
meetellen, erbij horen, serieus genomen
meetellen, ertoe doen, erbij horen, gezien worden, serieus genomen worden, van belang zijn
meewerken, deelnemen, meehelpen, betrokkenen, projectpartners, meewerkende partijen
meewerken, medewerking, medewerking verlenen, behulpzaam
meisje, meiden, jonge vrouwen
melden, doorgeven, signaleren, aangeven, aankaarten, rapporteren, aan de bel trekken
melden, klacht indienen, meldingsbereidheid, klagen, tippen
melden, aangifte, aangifte doen, klikken, doorgeven
melding, doorgeven, bericht, mededeling, aankondiging
melding, melding maken, melden, overlast melden, signaal
meldingsbereidheid, meldingen, aangiftebereidheid, klikken
meldpunt, klachtenlijn, klachtenloket, meldkamer, meldpunt overlast, klacht indienen
meldpunt, melding, melden, aangifte, klachtenlijn
meldpunt, meldlijn, klachtenlijn
meldpunt discriminatie, antidiscriminatie, antidiscriminatievoorziening
mengen, mengeling, spreiden, vermengen, menging, mix
mengen, mixed communities, bevolkingsmenging, inkomensmenging, mixing, woningmenging
mengen van inkomens, inkomensmenging, verschillende inkomens, arm en rijk bij elkaar
menging, mengen, sociale menging, sociaal mengen, social mix, mixen, mengen van doelgroepen, mix
menging, mixing, mixed-income housing, spreidingsbeleid, sociale mix
mengverhouding, verdeelsleutel, verhouding, ratio, proportie
mening, opvatting, standpunt, opinie, zienswijze, oordeel, kijk op
mening, oordeel, opinie, visie
meningsverschil, onenigheid, discussie
mensen die een woning zoeken, woningzoekende, kandidaat-huurder
mensen die kwetsbaar zijn, hulpbehoevende, kwetsbaren, vulnerable people
mensen die niet kunnen wachten, dringend woningzoekend
mensen die niet kunnen wachten, spoedzoekers, urgente woningzoekenden, acute woonvraag, met spoed
mensen die steun nodig hebben, zorgvrager, vragende bewoner, hulpbehoevende, kwetsbaren
mensen die verhuizen, verhuizers, verhuisden
mensen met een beperking, mindervaliden, invaliden
mensen met een beperking, rolstoelgebruikers, slechtzienden, disabled, minder mobiele mensen
mensen met een laag inkomen, minima, lagere inkomens, uitkeringsgerechtigden
mensen met een zorgvraag, zorgvrager, zorgbehoevende, GGZ-cliënt, mensen met begeleiding, bijzondere doelgroep
mensen met problemen, kwetsbare mensen, probleemhuishoudens, kwetsbare huishoudens
mensen met urgentie, urgenten, voorrangskandidaten, spoedzoekers
mensen met urgentie, urgenten, urgent woningzoekende
mensen uit de flats, flatbewoner, hoogbouwbewoners
mensen uit de opvang, dakloze, thuisloze, homeless, ex-dakloze
mensen uit de opvang, ex-daklozen, uitstromers, economisch daklozen
mensen uit de sloop, sloopbewoner, sloopurgent, stadsvernieuwingsurgent
mensen uit de wijk, social return, voorrang voor buurtbewoners, lokale werkgelegenheid, SROI
mensen uit de wijk, voorrang wijkbewoners, voorrangsregeling, lokaal toewijzen, voorkeursrecht
mensen uit de wijk, wijkbewoners, eigen inwoners, huidige bewoners, lokale kandidaten
mensen uit de wijk, wijkbinding, lokale voorrang, lokale arbeidskracht, eigen buurtbewoner, wijkgenoot
mensen uit het westen, randstedelingen, nieuwkomers van buiten, westerlingen
mensen van buiten, buitenstedelijken, nieuwe bewoners, instromers, nieuwkomers in de buurt
mensen van buiten, bewoners van buiten, nieuwkomers
mensenhandel, uitbuiting, gedwongen werk, arbeidsuitbuiting
mental map, cognitieve kaart, belevingsonderzoek, buurtkaart tekenen
mental map, mentale kaart, wijkkaart tekenen, kaart tekenen, belevingskaart
mental map, plattegrond tekenen, kaart van beleving, gevoelskaart
mental maps, beleefkaart, buurtkaart, getekende kaart
mental maps, gedachtekaart, mentale kaart, belevingskaart, cognitieve kaart, emotional mapping
mentaliteit, houding, instelling, attitude, mindset, denkwijze
merendeel, meerderheid, grootste deel, overgrote deel, grotendeels
merkbaar, voelbaar, zichtbaar, tastbaar, te zien, waarneembaar
merken, opmerken, ondervinden, bemerken, constateren
messen, wapens, wapenbezit, steekwapens
met eigen ogen, tastbaar, merkbaar
met elkaar te vergelijken, vergelijkbaar, vergelijkbaarheid, benchmarken, naast elkaar zetten, comparable
met wie om, sociale contacten, burencontact, omgang tussen buren
metamorfose, make-over, gedaanteverwisseling, facelift, gedaanteverandering, opknapbeurt, transformatie
meteen, direct, onmiddellijk, dadelijk, per direct, terstond
meten, meting, cijfers, statistiek, gegevens, data, nulmeting, indicator
meten, meting, peilen, telling, metingen doen, bijhouden, meetinstrument
meten, monitoren, effectmeting, registreren, kwantificeren
methode, methodiek, werkwijze, aanpak, werkvorm, manier van werken, benadering, methodebeschrijving
methodebeschrijving, handboek, werkwijzer, manual, beschrijving werkwijze
methodebeschrijving, handleiding, werkbeschrijving
meting, effectmeting, impactmeting
meting, score, index, meetmoment, measurement
meting door een buitenstaander, onafhankelijk onderzoek, externe evaluatie, objectieve meting, second opinion
meting effect, effectmeting, impactmeting, resultaatmeting
meting met een vergelijking, controlegroep, quasi-experiment, effectonderzoek, vergelijkend onderzoek
meting van het effect, impactmeting, effectmeting, monitoring van resultaten
meubels, huisraad, inboedel, meubilair, spullen, woninginrichting
microwoning, studio
middelbare school, voortgezet onderwijs, vmbo, havo, scholengemeenschap
middeldure huur, vrije sector huur, middensegment huur
middeldure woning, bereikbare koop, betaalbare koop, mid-range, woning voor middeninkomens
middelduur, gemiddelde prijsklasse, betaalbare koop, betaalbare middenklasse, middelhoge prijsklasse, net boven sociaal
middelduur, middenprijs, middeldure klasse, midprice
middelduur, middeldure koop
middelen, fondsen, funding
middelpunt, centrum
midden, centraal, middelpunt
middenhuur, mid-market rent, middensegment huur, huren zonder toeslag, gematigde huurprijs
middenhuur, middeldure huur, middenhuurwoning, middeldure huurwoning, middensegment, middelduur, middeldure woning
middenhuur, middeldure huur, middensegment, middeldure huurwoning, vrije sector huur middensegment
middenhuur, net te duur voor sociaal, vrije sector, gereguleerde middenhuur, vrije sector tot 1100 euro, vrije sector huur, geliberaliseerde huur, betaalbare vrije sector
middenhuur sneller, versnelde bouw, versnelling woningbouw, sneller bouwen
middeninkomen, midden-inkomen, modaal, modaal inkomen, tweeverdiener, gewone verdiener
middeninkomen, middeninkomens, middenklasse, middengroep, modaal, middengroepen, midden inkomens
middeninkomen, modaal salaris, huishouden met modaal inkomen
middeninkomen, sleutelberoep, doorsnee gezin, gewone man met baan, inkomen boven modaal, middle class, leraren en agenten, politieagent en verpleegkundige
middenklasse, middengroepen, middeninkomens, middenstander
middensegment, middeldure koop, middenprijsklasse, betaalbare koop, middenklasse woning
middensegment, middeldure koopwoning, modale prijs
middensegment, betaalbare koopwoning
middenstanders, ondernemers in de winkelstraat, vereniging van ondernemers
migrant, iemand met migratieachtergrond, newcomer
migrant, immigrant, buitenlander, allochtoon, nieuwkomer, nieuwe Nederlander, van buitenlandse komaf
migrant, immigrant, buitenlander, arbeidsmigrant, gastarbeider, allochtoon, nieuwe Nederlander
migrant, allochtoon, nieuwe Nederlander, mensen met een migratieachtergrond
migrantenorganisatie, zelforganisatie, culturele vereniging, Turkse vereniging
migratieachtergrond, allochtoon, buitenlandse afkomst, herkomst, etnische achtergrond, cultuurverschillen
migratieachtergrond, etnische achtergrond, buitenlandse afkomst, herkomst, afkomst, etniciteit, immigratieachtergrond, roots
migratieachtergrond, nationaliteit, roots
mijlpaal, triomf, succes, overwinning, tussenstap, vervolgstap, fase
milieuvriendelijk, duurzaam, duurzaamheid, energiezuinig, circulair, klimaatneutraal
miljoen, geld, bedrag, budget
miljoen euro, budget
minder, lager, kleiner aantal, geringer
minder achterstand, gelijke start, kansengelijkheid
minder alleen, meer contacten, uit het isolement, groter sociaal netwerk, tegen eenzaamheid
minder alleen, minder eenzaam, eenzaamheid, sociaal isolement, isolement doorbreken
minder dicht op elkaar, uitspreiden, dispersal, spreiding, spreiden, deconcentratie
minder in trek, niet geliefd, moeilijk verhuurbaar, impopulair, onaantrekkelijk, niet gewild
minder in trek, ongewild, niet populair
minder inkomen, laag inkomen, minima, kleine beurs, minderbedeeld
minder inkomen, laag loon, lagere inkomens
minder problemen dan gedacht, meevaller, meevallen, lager dan verwacht
minder ruimte voor zichzelf, privacy, eigen plek
minder sociale huurwoningen, krimp van de sociale voorraad
minder streng, soepeler, milder, ruimhartiger, coulanter
minder streng, uitzondering, afwijken van de norm, coulant, uitzondering maken, dispensatie
minder vaak geluisterd, ongehoord, stille groep, moeilijk bereikbare groep
minder vaak hoeven te verhuizen, woonstabiliteit, stabiel wonen
minder vaak verhuizen, honkvast, stabiele huisvesting, blijven wonen
minder vaak wordt geluisterd, ongehoorde stemmen, stille groepen, ondervertegenwoordigd, moeilijk bereikbare groepen, zwijgende meerderheid
minder woningen overblijven, afname goedkope huur
minder zorg, zorgbesparing, afschalen, minder zorgkosten, zorggebruik terugdringen
minder zorg, zorgvermindering, lichtere zorg, zorgkosten besparen
minder zorg, zorg besparen, zorgkosten, zorgvraag verminderen
minderheid, in de minderheid, klein deel, kleine groep, enkelen
mindervalide, gehandicapt, beperking, lichamelijke beperking, invalide
minima, lage inkomens, smalle beurs, weinig geld, kleine portemonnee, minder draagkrachtig
minima, mensen in de bijstand, bijstandsgerechtigden, mensen met een laag inkomen, sociaal minimum
minima, minimahuishouden, minimuminkomen, laagste inkomens, lage inkomens, minder draagkrachtig
minima, armen, mensen in armoede, lage inkomens
minimabeleid, bijzondere bijstand, stadspas, kindpakket
minister, bewindspersoon, staatssecretaris, kabinet
ministerie, minister, departement, BZK, Binnenlandse Zaken, ministerie VRO, Volkshuisvesting, bewindspersoon
ministerie, overheidsdepartement
ministerie van BZK, Binnenlandse Zaken, BZK, ministerie van VRO
ministudio, studio, kleine woning
minpunt, nadeel, zwak punt
minst wachten, urgent, prioriteit, dringend, meest nodig
minst wachten, prioriteit, eerste prioriteit, urgentst
minstens, ten minste, minimaal, op zijn minst, niet minder dan
minstens achttien jaar, generatielang, meerjarig, lange termijn, langjarigheid
misbruik, oneigenlijk gebruik, profiteren
misgaan, fout gaan, verkeerd gaan, scheef lopen, mislukken
mislukken, mislukt, falen, gestrand, mislukking, gefaald
mislukken, stranden, niet van de grond komen, spaak lopen
mislukking, misgaan, fiasco
missie, visie, opdracht
misstand, mistoestand
misstand, wantoestand, wanpraktijk, misbruik, uitwas, ontsporing
misstanden, wantoestanden, foute praktijken, overtredingen
mix van huur en koop, gedifferentieerde woningbouw, tenure mix, gemengd bouwprogramma
mix van huur en koop, gemengde bouw, huur en koop door elkaar, gemengd eigendom
mochten niet meebeslissen, geen inspraak, geen stem, buitengesloten
moeder, jonge moeder, alleenstaande moeder
moeilijk, lastig, ingewikkeld, complex, niet eenvoudig, weerbarstig
moeilijk bereikbaar, onbereikbaar, stille bewoners, niet bereikt, stille meerderheid, moeilijk te bereiken
moeilijk meetbaar, niet te kwantificeren, onmeetbaar, geen hard bewijs
moeilijk meten, lastig te meten, niet meetbaar, onmeetbaar
moestuin, buurttuin, buurtmoestuin, groentetuin, volkstuin, stadslandbouw, voedseltuin, pluktuin
moestuin, buurttuin, stadslandbouw, schooltuin, geveltuin
moestuin, volkstuin, groentetuin, pluktuin, buurttuin, tuinieren, stadstuin, stadslandbouw
moeten verhuizen, weg moeten, uitgeplaatst
mogen, toestaan, toegestaan, toelaten, geoorloofd, permitteren, toestemming hebben
moment, tijdstip, ogenblik
monitor, monitoring, volgen, meten
monocultuur, eenzijdig, uniform
monument, erfgoed, historisch, monumentaal, geschiedenis
moskee, islam, moslim, imam, islamitisch
moskee, kerk, gebedshuis, geloofsgemeenschap
moslimhaat, vreemdelingenhaat, racisme, islamofobie
motie, verzoek van de raad, gemeenteraad vroeg, raad vroeg erom
motivatie, gemotiveerd, motiveren, drijfveer, beweegreden, motief, intrinsiek
motivatie, gemotiveerd, motiveren, drijfveer, drijfveren
motivatie, incentive, waarom je er wilt wonen, waarom mensen komen
motivatiebrief, aanmeldbrief, sollicitatie voor woning
motivatiebrief, brief en gesprek, sollicitatiebrief, aanmeldbrief
motivatiegesprek, intakegesprek, aanmelden
multicultureel, intercultureel, multi-etnisch, superdivers
multicultureel, superdivers, superdiversiteit, vele culturen
multifunctioneel centrum, mfc, mfa, kulturhus, brede school
multifunctionele accommodatie, mfa, activiteitencentrum, multifunctioneel centrum
multiprobleemgezin, huishouden met meerdere problemen
multiproblematiek, multiprobleem, meervoudige problemen, multiprobleemgezin, complexe problematiek, meerdere problemen, problemen achter de voordeur, problemen op meerdere gebieden
multiproblematiek, stapeling van problemen, multiprobleemgezin, meervoudige problemen
museum, galerie, expositie, wijkmuseum, tentoonstelling
museum, galerie, expositieruimte
mutatie, bewonerswissel, huurderswissel, nieuwe huurder
mutatiegraad, verhuisgraad, verloop, doorloopsnelheid
muurschildering, mural, street art, kunst in de wijk
muziek hard, harde muziek, feestlawaai, geluidsoverlast
mythe, aanname, veronderstelling, misvatting
na afloop, daarna, achteraf, nazorg, naderhand, ex post, nadien
na de projectperiode, als het programma stopt, programma voorbij, na het project
na verloop van tijd, geleidelijk, langzamerhand, gaandeweg
naam van de wijk, slechte reputatie, negatieve beeldvorming, imagoprobleem
naast elkaar wonen, gescheiden levens, parallelle levens, gescheiden werelden
nacht, 's nachts, in het donker
nachtelijke herrie, geluid, overlast
nadeel, keerzijde, valkuil, schaduwzijde
nadruk, accent, zwaartepunt, focus, klemtoon, prioriteit
nadruk op, focus, accent, prioriteit
nagaan, checken
nakomen, waarmaken, inlossen, belofte nakomen, gestand doen, woord houden
nalezen, doorlezen, naslaan, bekijken, teruglezen
naoorlogs, post-war, tuinstad, jaren zestig wijk
naoorlogs, wederopbouw, jaren vijftig, jaren zestig, vroeg-naoorlogs
naoorlogs, wederopbouw, naoorlogse wijk, wederopbouwwijk, na de oorlog, vroeg-naoorlogs, vroegnaoorlogs
nationaal, landelijk, rijksbreed, van het Rijk
nationaal programma, stedelijk focusgebied, meerjarenprogramma, landelijk programma, rijksaanpak, overheidsprogramma
Nationaal Programma Leefbaarheid en Veiligheid, NPLV, focusgebied, stedelijk focusgebied, kwetsbaar gebied
Nationaal Programma Leefbaarheid en Veiligheid, rijksprogramma kwetsbare wijken
natuur, biodiversiteit, dieren, planten, ecologie, flora en fauna, vogels
natuur, bos, biodiversiteit, dieren, planten
natuur, ecosysteem, planten en dieren
natuurgebied, buitengebied, landschap, water en groen
natuurgebied, natuur, groen
natuurspeelplaats, natuurspeeltuin, avontuurlijk spelen, groene speelplek
nauwelijks, amper, bijna niet, haast niet, zelden
nauwelijks aan te tonen, niet significant, onbewezen, geen bewijs, zonder meetbaar effect
navertellen, doorvertellen, verhaal vertellen, vertellen
navertellen, begrijpelijk, in gewone taal, eenvoudig uitleggen
navolging, kopiëren, overnemen
nazorg, vervolg, borging, borgen, verankeren, voortzetten, voortzetting
Nederlandse jongere, young professional
Nederlandse jongeren, starters tot 27, autochtone jongeren, jongvolwassenen
Nederlandse jongeren in de meerderheid, maximaal percentage statushouders, fiftyfifty-verhouding
Nederlandse taal, Nederlands, taalles, Nederlandse les, spreken
neemt daarna af, verwatering, contact verwatert, minder omgang
neerhalen, tegen de vlakte
negatief, ongunstig, slecht, nadelig, schadelijk, somber
negatief beeld, stigmatisering, framing, slechte naam, stigma, slechte reputatie
negatieve beeldvorming, negatief beeld, slechte pers, vooroordeel, kwaad daglicht
neringdoenden, ondernemers in de winkelstraat
net beginnen, startend, op eigen benen, uit huis gaan, uitvliegen
netbeheerder, netbedrijf, energiebedrijf, nutsbedrijf, energiemaatschappij
netcongestie, stroomnet, elektriciteitsnet, vol stroomnet, netbeheerder
netcongestie, vol stroomnet, stroomnet overbelast, geen stroomaansluiting
netwerk, connecties, sociaal kapitaal, kringen
netwerk, leernetwerk, community, leergemeenschap, leerkring
neveneffect, bijwerking, bijeffect, onbedoeld gevolg, ongewenst effect, onbedoeld
neveneffecten sloop, bijwerkingen herstructurering, waterbedeffecten
niemand, geen mens, geen enkele bewoner, geeneen
niet aanpakt, niets doen, nulvariant, ongemoeid laten
niet alleen staan, gesteund voelen
niet bij hoort, buitengesloten, uitsluiting, aan de zijlijn, marginalisering
niet eerder dan, planning, op zijn vroegst
niet gehoord, niet serieus genomen, geen inspraak, genegeerd, niet geluisterd, over ons zonder ons
niet genoeg, schiet tekort, not enough
niet genoeg, niet voldoende, ontoereikend, lost het niet op
niet gevonden, ontbreekt, kennislacune, evidence ontbreekt, onbewezen, niet aangetoond
niet goed naar huis, bang, angst, angstgevoelens
niet het gewenste effect, averechts effect, mislukt, werkt niet
niet ingewikkeld, keep it simple, pragmatisch, eenvoudig houden
niet kunnen wachten, spoedzoeker, acute woningnood, snel een huis nodig
niet meedoen, minder meedoen, niet actief
niet naar huis durven, bang, onveilig thuis
niet opgenomen, onbereikbaar, geen gehoor, neemt niet op
niet snel genoeg, te langzaam
niet veilig, onveilig, onveiligheid
niet voldoende, niet genoeg, ontoereikend
niet wachten, urgent, dringend, haast
niet wijken, niet verdwijnen, hardnekkig, blijven bestaan
niet-westers, migratieachtergrond, etnische minderheid, buitenlandse afkomst
niet-westerse migranten, biculturele Nederlander, nieuwe Nederlander, non-western
niet-westerse migranten, mensen met migratieachtergrond, allochtonen, etnische minderheden, niet-westerse allochtonen
nieuw, recent, modern, vernieuwend
nieuw leven, herbestemming, hergebruik, tweede leven, transformatie
nieuwbouw, nieuw huis, splinternieuw, oplevering, nieuwgebouwde huizen, nieuwbouwhuis, pas gebouwd
nieuwbouw, nieuw te bouwen, new build, nieuwe huizen, woningbouw, bijbouwen
nieuwbouw, nieuwe woningen, bouwplan, bouwproject, woningbouwproject, bijbouwen
nieuwbouw, nieuwe woningen, nieuwbouwwoning, nieuwbouwwijk, nieuwbouwproject, bijbouwen, bijgebouwd, woningen erbij
nieuwbouwwijk, vernieuwde buurt
nieuwe aanpak, andere werkwijze, koerswijziging
nieuwe bewoner, nieuwe buren, nieuwe huurder, instromer, pas verhuisd, nieuwkomer
nieuwe bewoner, nieuwkomer, nieuwe huurder, nieuwe bewoners
nieuwe bewoners, inkomende bewoners, nieuwkomers in de wijk, komen wonen, nieuwe huurder, instroom
nieuwe bewoners, instromers, nieuwe instroom, recente bewoners, nieuwe buren, nieuwe gezichten, newcomers
nieuwe huurder, kandidaat-huurder
nieuwe mensen in de plaats, verversing, generatiewissel, nieuwe instroom
nieuwe sociale huur, sociale nieuwbouw, goedkope nieuwbouw, nieuwe huurwoning
nieuwe start, schone lei, opnieuw beginnen, tweede kans
nieuwe start, frisse start, schone lei, opnieuw beginnen
nieuwe woning in de plaats, vervangende nieuwbouw, terugbouwen, één op één vervangen
nieuwe woonwijk, Vinex, nieuwbouwwijk, uitbreidingslocatie
nieuwkomer in de wijk, nieuwe bewoners
nieuwkomer, newcomer
nieuwkomer, nieuwe Nederlander, nieuw in Nederland, inburgeraar, inburgeringsplichtige
nieuwkomer, nieuwe Nederlander, vreemdeling, immigrant, pas aangekomen, anderstalig, inburgeraar
nieuwkomers, inburgeraars, migranten
nieuwkomers integreren, inburgeren, meedoen in Nederland, je draai vinden
nieuws, actualiteit, berichtgeving, in het nieuws, aandacht van de pers, media
nieuwsbericht, nieuwsartikel, krantenartikel, persbericht, mediabericht, artikel, berichten, nieuwssite
nieuwsbericht, nieuwsitem, mededeling, berichtgeving, news item, nieuws, bericht, krantenartikel
nieuwsbrief, bewonersbrief, wijkkrant, nieuwsbericht, wijkbericht, digitale wijkkrant
nimby, niet in mijn achtertuin, weerstand tegen komst, bezwaar van omwonenden, buurtprotest, not in my backyard
noaberschap, naoberschap, buurschap, nabuurschap, burenhulp, omzien naar elkaar
nodig, noodzakelijk, onmisbaar, vereist, benodigd, noodzaak, behoefte
nog in uitvoering, loopt nog, work in progress, in aanbouw, onderhanden
nog lang mee kunnen, klaar voor de toekomst, future-proof, duurzaam
nog niets bekend, geen resultaten, te vroeg, nog te bezien, nog geen uitkomsten
nog niets over effecten bekend, nog niet gemeten, pril stadium
noodgeval, calamiteit, spoed, noodsituatie, crisis, crisissituatie
noodklok luiden, aan de bel trekken, alarm slaan, noodkreet
noodkreet, noodklok, alarmsignaal
noodnummer, noodtelefoon, alarmnummer, spoednummer, 112
noodnummer, storingsnummer, 24-uurs telefoon, calamiteitennummer, hulplijn, noodlijn
noodnummer, alarmnummer, meldkamer, 112
noodopvang, crisisopvang, tijdelijke opvang, opvanglocatie, opvangplek
noodtelefoon, hulplijn, noodlijn, piketdienst, crisistelefoon, storingsnummer, 24-uurs telefoon
noodtelefoon, noodlijn, onbereikbaar, geen gehoor
noodzaak, urgentie, dringend, nijpend, acuut, prangend
nooit, nimmer, geen enkel moment
norm, eis, streefgetal, minimumpercentage
norm, maatstaf, drempelwaarde, bovengrens, ondergrens
norm, maatstaf, standaard, criterium, ijkpunt, meetlat
norm, minimumaandeel, quotum, vereist percentage, sociale-huurnorm, bouwnorm
norm, regel, eis, richtlijn, standaard
norm van de stad onderuit, precedent, uitholling, ondermijnen van beleid
normen en waarden, fatsoen, gedragsregels, zeden
normen en waarden, waarden en normen, fatsoen, omgangsvormen, moraal, beschaving
notitie, memorandum, policy brief, korte studie
notitie, nota, memo, beleidsnotitie, startnotitie, discussiestuk
notulen, vergaderverslag, verslag, besluitenlijst
NPLV, Nationaal Programma Leefbaarheid en Veiligheid, nationaal programma, rijksprogramma, langjarige aanpak
NPLV-gebied, stedelijk focusgebied, prioriteitsgebied
nu nodig, korte termijn, quick wins, dringend
nul op het rekest, afwijzing, geweigerd, niet gehonoreerd, nee gekregen, bot gevangen, weigering
nulmeting, beginmeting, startmeting, vooraf meten
nulmeting, beginmeting, tussenmeting, effectmeting, meetpunt, vooraf meten
nutsbedrijf, netbeheerder, kabels en leidingen
nuttig, zinvol, bruikbaar, waardevol, van waarde, behulpzaam
níét over gaan, vaststaand, buiten de invloed, niet onderhandelbaar, niet te beïnvloeden
oefenen, trainen, geoefend
Oekraïner, ontheemde, Oekraïense vluchteling
Oekraïner, ontheemde, ontheemden, vluchtelingenopvang, asielzoekerscentrum, azc
Oekraïners, vluchtelingen uit Oekraïne, ontheemden
olievlek, olievlekwerking, overslaan, verspreiding
om en om, dooreen, naast elkaar wonen, door elkaar wonen, gespikkeld, afwisselend, fifty-fifty
om en om, gespikkeld, één op één gemengd, door elkaar heen, half om half, magic mix, gelijk verdeeld
om en om, afwisselend, door elkaar, gemixt
om en om, fiftyfifty, gelijke verdeling
om moeilijkheden vragen, vragen om problemen, kat op het spek
om moeilijkheden vragen, risicovol, vragen om problemen, gevaarlijk
omgaan met buren, goed buurschap, met buren omgaan
omgeving, omtrek, nabijheid, omliggend, rondom
omgeving, surroundings
omgeving, wat eromheen ligt, directe omgeving, rondom
omgeving die steunt, steunende omgeving, sociaal netwerk, steunstructuur, steunsysteem, support system
omgeving die steunt, steunnetwerk, ondersteunend netwerk, supportive environment, steunende leefomgeving
omgevingsplan, bestemmingsplan, ruimtelijk plan, planologisch kader, bouwvoorschriften
omgevingsvergunning, bouwvergunning, vergunning
omgevingsvisie, Omgevingswet, ruimtelijke ordening
omgevingswet, omgevingsvisie, omgevingsplan, omgevingsvergunning
Omgevingswet, bestemmingsplan
omklapcontract, omklapwoning, driepartijenovereenkomst, huurcontract op naam
omlaag, naar beneden, dalen, afnemen, verlagen, lager
omlaag, op maaiveld, maaiveldniveau
ommetje, wandelroute, beweegroute, wandelpad, looproute
omroep, zender, lokale omroep, regionale omroep
omscholing, bijscholing, training, cursus, scholing
omstreden, controversieel, betwist, discutabel, ter discussie, onder vuur
omstreden, controversieel, negatief oordeel, afkeuring
omstreden, controversieel, bekritiseerd, onder vuur
omvang, grootte, schaalgrootte, formaat
omvangrijk, grootschalig, grote schaal, fors, massaal
omvormen, transformeren, veranderen, ombouwen
omzien naar elkaar, omkijken, naar elkaar omkijken, zorgen voor elkaar, op elkaar letten
omzien naar elkaar, omkijken naar elkaar, naar elkaar omzien, oog voor elkaar, voor elkaar zorgen, naoberschap, betrokken buren, betrokkenheid bij buren
onafhankelijk, extern, ongebonden, autonoom, onpartijdig, neutraal, buitenstaander
onafhankelijk, neutraal, objectief, onpartijdig, niet gebonden
onafhankelijke meting, externe evaluatie, impactonderzoek, onafhankelijk onderzoek
onbalans, disbalans, onevenwichtig, uit balans, uit evenwicht, scheefgroei
onbedoeld, ongewenst, ongewenst effect, onbedoeld gevolg
onbegrip, elkaar niet snappen, cultuurverschil, cultuurkloof
onbegrip, misverstand, miscommunicatie, elkaar niet begrijpen, wederzijds onbegrip, niet begrepen
onbegrip, langs elkaar heen, misverstand, miscommunicatie
onbetaalbaar, niet kunnen betalen, te duur
onbetaald, belangeloos, vrijwillig, pro deo
onbetaald, vrijwilligerswerk, vrijwillige inzet
onbewust, ongemerkt, onbedoeld
ondanks, terwijl, ondertussen
onder druk staan, overbelast, op springen staan, in de knel komen, afbrokkelen
onderdak, dak boven het hoofd, woonruimte, onderkomen
onderdeel, element, bestanddeel, component, bouwsteen, ingrediënt, aspect
ondergrond, bodem, kabels en leidingen
onderhoud, exploitatiekosten, beheerkosten, onderhoudskosten
onderhoud, onderhouden, bijhouden, verzorgen, verwaarlozing, achterstallig onderhoud
onderhoud, slecht onderhouden, groenbeheer, plantsoenendienst, upkeep, reparaties
onderhoud, vastgoedonderhoud, beheer en onderhoud, onderhoudsbeurt, schilderwerk, herstelwerk
onderhoud kan beter, slecht onderhouden, verwaarloosd, matig verzorgd
onderhoud tot de laatste dag, onderhoudsstop
onderhoud tot de laatste dag, onderhoud voor de sloop, verloedering voor sloop, uitgewoond
onderhouden, bijhouden, verzorgen, in stand houden
onderhuur, huur, illegale verhuur
onderling, met elkaar, onder elkaar, tussen bewoners
onderlinge hulp, elkaar ondersteunen, elkaar helpen, wederzijdse hulp, wederkerig
ondermijnen, onderuithalen, ondergraven, tenietdoen, torpederen
ondermijning, ondermijnende criminaliteit, georganiseerde misdaad, witwassen
ondermijning, onderwereld, georganiseerde criminaliteit, criminele inmenging
ondernemen, ondernemerschap, eigen bedrijf, startende ondernemer, bedrijf beginnen
ondernemer, mkb'er, neringdoende, detaillist, zaakvoerder, retailer
ondernemer, ondernemerschap, winkelier, zelfstandige, zaakeigenaar, entrepreneur, mkb
ondernemer, zelfstandige, zzp, zzp'er, bedrijfseigenaar
ondernemers, winkeliers, zelfstandigen, shopkeepers, neringdoenden, retailers
ondernemers aan tafel, ondernemers betrekken, winkeliers meekrijgen
ondernemersfonds, BIZ, bedrijveninvesteringszone
ondernemersvereniging, ondernemers, winkelier, winkeliersvereniging, middenstand
ondernemersvereniging, winkeliersvereniging, bedrijvenvereniging, ondernemersclub, ondernemersnetwerk
onderscheid, afbakening, scheidslijn
onderscheiding, award, bekroning, prijs winnen, bekroond
onderste, laagste, onderlaag
onderste lagen, parterre, plint, begane grond, onderste verdiepingen
ondersteuning, begeleiding, steun, support, hulp
ondersteuning nodig hebben, Wmo-cliënt, zorgvrager, steun nodig
ondersteuning nodig hebben, hulpbehoevend, ondersteuningsbehoefte, hulpvraag, zorgvraag, begeleiding nodig
ondertekenen, tekenen, ondertekening, handtekening, signeren, bekrachtigen
ondertekenen, tekenen, handtekening zetten
ondertussen, intussen, inmiddels, onderwijl, in de tussentijd
onderuit, uithollen, ondermijnen, verwateren
onderverhuren, onderhuur, doorverhuren
onderwijs, education, educatie, school, scholing, lesgeven
onderwijsachterstand, leerachterstand, ontwikkelingsachterstand, achterstand op school, taalachterstand
onderwijsachterstand, leerachterstand, achterstand op school, schoolprestaties
onderwijsinstelling, school, hogeschool, opleiding
onderwijskansen, onderwijsachterstand, kansengelijkheid, leerachterstand
onderwijskansen, onderwijsachterstand, kansen op school
onderwijssegregatie, schoolsegregatie, zwarte school, witte school, gemengde school
onderzoek, research
onderzoek, studie, analyse, verkenning, onderzoeksrapport
onderzoek, studie, rapport, analyse, enquête, vragenlijst, peiling, onderzoekers, wetenschap
onderzoek door journalisten, onderzoeksjournalistiek, reportage, krantenartikel, tv-uitzending
onderzoek journalisten, onderzoeksjournalistiek, reportage, media-onderzoek
onderzoeken, beoordelen, nagaan, uitzoeken
onderzoeken, nagaan, gaat na, uitzoeken
onderzoeksbureau, adviesbureau, onderzoekers, onderzoeksinstituut
onderzoeksbureau, adviesbureau, consultant, bureau
onduidelijk, vaag, onhelder, niet helder, verwarrend, schimmig
oneens, niet eens zijn, onenigheid, meningsverschil
oneerlijk, onrechtvaardig, onrecht
onenigheid, oneens, meningsverschil, verdeeldheid
ongedeelde wijk, ongedeelde stad, gemengde wijk, wijk in balans, evenwichtige wijk, gebalanceerde wijk, complete wijk
ongedierte, ratten, muizen, plaagdieren, kakkerlakken, rattenoverlast
ongeduld, ongeduldig, te langzaam, gaat te langzaam
ongeduldig, te langzaam
ongedwongen, informeel, spontaan
ongehuwd, vrijgezel, zonder partner
ongelijk, ongelijkheid, kloof
ongelijk behandelen, mogen verschillen, verschil maken, ongelijke aanpak
ongelijk verdeeld, scheve verdeling, onevenwichtig, uit balans
ongelijkheid, kansengelijkheid, kansen
ongeluk, ongeval, aanrijding
ongelukkig, ontevreden, niet gelukkig
ongemak, onbehagen, wrijving, hinder, ongerief, overlast
ongemak, ongemakkelijk gevoel, onwennigheid, wrevel, awkward
ongemak, schuren, botsende leefstijlen, irritatie
ongemak, onbegrip, wrijving, spanning
ongemakkelijk, onwennig, pijnlijk, ongemak
ongemerkt, onopgemerkt, ongezien, stilletjes, sluipend
ongeveer, circa, plusminus, bij benadering, naar schatting, om en nabij
ongezond, gezondheid, vitaliteit
onhaalbaar, onmogelijk, niet te doen, onrealistisch, te ambitieus, onuitvoerbaar
onkruid, onderhoud
online participatie, digitale inspraak, digitaal meepraten, online platform
ononderbroken, aaneengesloten, doorlopend, onafgebroken, achter elkaar
onrust, spanning, beroering, ophef
ons kent ons, groepjes
ontbreken, gemis, lacune, ontberen, leemte
ontevreden, onvrede, klacht, klagen, ergernis, boos, boosheid, frustratie, irritatie
ontevreden, onvrede, ongenoegen, misnoegd, niet blij, ontstemd
ontevreden, niet tevreden, misnoegd, klagen
ontlasten, lucht geven, ademruimte, verlichten, ontzien, lucht krijgen
ontmoeten, bij elkaar komen, interetnisch contact, sociale interactie, in contact komen, elkaar ontmoeten, ontmoeting
ontmoeten als keuze, vrijwillig contact, vrijblijvend ontmoeten, ongedwongen contact
ontmoeten zonder geld, gratis ontmoetingsplek, niet-commerciële ontmoetingsplek, third place
ontmoeting, elkaar zien, sociaal contact, samenkomst, treffen, encounter
ontmoeting, ontmoeten, elkaar leren kennen, elkaar tegenkomen, samenkomen, kennismaking
ontmoeting, ontmoeten, ontmoetingsplek, ontmoetingsplaats, ontmoetingsruimte, inloop, huiskamer van de wijk, elkaar leren kennen
ontmoetingsplek, ontmoetingsplaats, ontmoetingsruimte, inloop, huiskamer
ontmoetingsplek, ontmoetingsruimte, ontmoetingscentrum, trefpunt, buurtplek
ontmoetingsplek, trefpunt, samenkomst, ontmoetingsplaats
ontmoetingsruimte, collectieve ruimte, common room, gemeenschapsruimte, gezamenlijke huiskamer, recreatieruimte
ontmoetingsruimte, gemeenschappelijke ruimte, gezamenlijke ruimte, gedeelde ruimte, algemene ruimte, gemeenschappelijke woonkamer
ontmoetingsruimte, gemeenschappelijke ruimte, gezamenlijke ruimte, huiskamer, buurtkamer
ontmoetingstuin, binnentuin, gemeenschappelijke tuin, hoftuin
ontslagen, werkloosheid
ontspannen, rust, rustig, stilte, prikkels
ontspannen, uitrusten, tot rust komen, ontspanning
ontstaan, ontstaansgeschiedenis, oorsprong, totstandkoming, tot stand komen, voortkomen, opkomen
ontstaat niet vanzelf, gaat niet automatisch, niet spontaan
ontstenen, minder stenen, tegels eruit, onttegelen
ontvangen, krijgen, verkrijgen, toegekend
ontvangende wijk, nieuwe buurt, wijk van bestemming
ontwerp, design, stedenbouwkundig plan, schetsontwerp, inrichtingsplan, tekening
ontwerp, urban design, ruimtelijke ordening, planologie
ontwerper, architect, landschapsarchitect
ontwerpsessie, ontwerpatelier, werksessie, workshop
ontwikkelaar, bouwheer, developer
ontwikkelaar, projectontwikkelaar, vastgoedontwikkelaar, bouwontwikkelaar
ontwikkelbuurt, achterstandsbuurt, vernieuwingsgebied, focuswijk, ontwikkelwijk, ontwikkelgebied, ontwikkelzone
ontwikkelgebied, bouwzone, transformatiegebied
ontwikkeling, verandering, trend, verloop, evolutie
ontwikkellocatie, bouwlocatie, ontwikkelzone
ontwikkelwerkplaats, proeftuin, living lab, leerplaats, praktijkwerkplaats, experimenteerruimte, werkplaats
ontwikkelzone, gebiedsontwikkeling, verdichtingsgebied, stedelijke verdichting, binnenstedelijke locatie, woningbouwlocatie
ontzorgen, alles regelen voor, praktische hulp, hulp bieden, werk uit handen, uit handen nemen, ontzorgaanbod, gemak
ontzorgen, hulp bij opknappen, uit handen nemen, begeleiding bij verduurzaming
ontzorgen, energiecoach, energieloket, wooncoach
onveilig, onveilig gevoel, onveiligheid, niet over straat durven, onveiligheidsgevoel
onveilig, unsafe, gevaarlijk, onguur, niet pluis
onveilige plek, donkere plek, donker en eng, enge plek, onguur
onveiligheid, bang op straat, veiligheidsbeleving
onveiligheid, onveilig, gevaarlijk, onguur, unheimisch
onveiligheid, onveilig voelen, gevoel van onveiligheid, bang op straat
onveranderd, ongewijzigd, hetzelfde
onvoldoende, ontoereikend, te weinig, krap, niet genoeg
onvoldoende, te weinig, niet genoeg, ontoereikend, tekortschieten
onvoorzien, verrassing, onverwacht, tegenvaller
onwetendheid, niet weten, onbekendheid, onbekend
onzekerheid, onzeker, twijfel, ongewis, in het ongewisse
onzekerheid, onduidelijkheid, niet weten waar je aan toe bent, in het ongewisse
onzichtbaar, verborgen, buiten beeld, niet in beeld, ongezien
oordelen, mening, beoordelen, opinie
oorlog, oorlogsgeweld, conflictgebied
oorlogsvluchteling, gevlucht, vluchteling
oorsprong, herkomst, ontstaan, bakermat, wortels
oorspronkelijk, origineel, aanvankelijk, van oudsher
oorspronkelijke bewoner, zittende bewoner, oude bewoner, vroegere bewoner
oorspronkelijke bewoners, eerste bewoners, geboren en getogen
oorspronkelijke bewoners, wie er al woonde
oorzaak, reden, aanleiding, verklaring, waarom
oorzaak, aanleiding, reden, waardoor
oorzaak en gevolg, causaal verband, causaliteit, komt het daardoor
oost en west, twee helften, twee werelden, gescheiden delen
op afspraak, afspraak maken, reserveren, inplannen, bellen voor ophalen
op de leefbaarheid gelet, leefbaarheidstoets, absorptievermogen, buurtdraagkracht, wijktoets
op de orde letten, toezicht houden, surveilleren, sociale controle
op de rol, op de planning, in de pijplijn
op dezelfde koers, volhouden, op koers blijven, koers houden
op een andere manier, anders, alternatief
op een rij, literatuuroverzicht, overzichtsstudie, overview, kennisoverzicht
op een rij, overzicht, inventariseren, literatuurstudie, review, samenvatten
op eigen benen, uit huis gaan, volwassen worden
op elkaar let, omkijken naar elkaar, noaberschap, informele sociale controle
op elkaar letten, burenhulp, sociale controle
op elkaar letten, oogje in het zeil, toezien, sociale controle
op gang komen, op stoom komen, vaart krijgen, in beweging komen, op dreef
op het spel, in gevaar brengen, tenietdoen, bedreigen
op het spel, in gevaar, bedreigen, riskeren
op korte termijn, binnenkort, meteen, direct, spoedig
op locatie, langs gaan, ter plekke
op orde, in orde, geregeld
op orde, in orde, goed onderhouden, basis op orde
op orde letten, sociale controle, buurttoezicht
op papier, in theorie, theoretisch, zwart op wit, schriftelijk, vastgelegd
op stoom, op gang, momentum
op straat slapen, op straat leven, slapen op straat, zwervers, straatslaper, geen dak boven het hoofd
op tafel, besproken worden, aan bod komen, aankaarten, geagendeerd
op te knappen, restaureren, moderniseren, refurbish
op tijd, tijdig, stipt, punctueel, binnen de termijn
op tijd, zonder vertraging, binnen afgesproken tijd, tijdig informeren, bewonerscommunicatie, vroegtijdig bericht
op tijd antwoord, reactietermijn, snelle reactie, tijdige terugkoppeling
op voorwaarde dat, randvoorwaarde, vereiste
op zichzelf wonen, eigen benen
op zichzelf wonen, uit huis gaan, zelfstandig wonen, het ouderlijk huis verlaten
op zijn vroegst, planning, verwachte start, startdatum
opa en oma, ouderen
opbouwen, opbouw, tot stand brengen, bouwen aan
opbouwen van een gemeenschap, gemeenschapsopbouw, samenlevingsopbouw, community building, opbouwwerk, gemeenschapsvorming
opbouwwerk, samenlevingsopbouw, opbouwwerker, buurtopbouwwerk
opbouwwerker, buurtwerker, sociaal werker, welzijnswerker, wijkwerker, buurtmaker, community builder, sociaal makelaar
opbouwwerker, community worker
opbrengst, opbrengsten, effect, effecten, resultaat, resultaten, uitkomst
opbrengst, resultaat, uitkomst, effect, baten, uitwerking, oogst
opdracht, taak, missie, mandaat
opdrachtgever, financier, besteller, bouwheer
opeenhopen, ophopen, concentreren, stapelen, clustering, opeenstapeling
opeenhopen, stapeling, cumulatie
opeenhoping, clustering, samenklontering, gettovorming
open huis, open dag, kijkdag, open deuren, rondleiding, wijksafari
open huis, open dag, open wijk, rondleiding
open plek, gat in de bebouwing, leeg kavel, lege plek, bouwgat, gat in de straat
open plek, inbreidingslocatie, restruimte, bouwlocatie, onbebouwd terrein
open plek, lege kavel, bouwkavel, leeg perceel
open plek, postzegellocatie, invulbouw, infill, restkavel
open plekken, braakliggende grond, lege plek, vrijgekomen grond, onbebouwd terrein
open plekken, inbreiding, gaten vullen
openbaar, publiek, publiekelijk
openbaar groen, gemeenteplantsoen, publiek groen, gemeentegroen, stadsgroen, groenstrook
Openbaar Ministerie, OM, parket
openbaar vervoer, ov, bus, tram, metro, trein, halte, station
openbaar vervoer, ov, streekvervoer, busverbinding, trein, metro
openbaar vervoer, ov-verbinding, bereikbaarheid met ov, bushalte, bus en tram, public transport
openbare bronnen, literatuurstudie, bureauonderzoek, publieke documenten, deskresearch
openbare orde, rust en orde, ordehandhaving, orde handhaven, veiligheid op straat
openbare ruimte, buitenruimte, publieke ruimte, openbaar gebied, woonomgeving, leefomgeving
openbare ruimte, buitenruimte, straat, plein, woonomgeving, inrichting, pleinen, stoep
openbare ruimte, inrichting straat, openbaar domein, publiek domein, straat en plein, public space
openbare ruimte vernieuwen, herinrichting, straten opknappen
openen, welkomstwoord, aftrappen, inleiden
openheid, transparant, transparantie, open kaart, openhartig
opening, openen, in gebruik nemen, feestelijke opening, openingsfeest, opengaan
openingsavond, aftrap
openingstijden, openingsuren, open van tot, spreekuur
openstaande vraag, open vraag, onbeantwoord, onduidelijk
openstellen, toegankelijk, toegang, drempel, laagdrempelig, openbaar
opgaan in, fuseren, fusie
opgave, hoofdopgave, kernopgave, uitdaging, vraagstuk
opgave, taak, challenge
opgave op dezelfde manier zien, gedeeld beeld, neuzen dezelfde kant op, gezamenlijke ambitie
opgegeven, verloedering, opgegeven straat, verpaupering, achterstallig onderhoud
opgegeven, verwaarloosd, afgeschreven
opgeknapt, gerestaureerd, hoogniveaurenovatie, levensduurverlenging
opgeleverd, afgebouwd, sleuteloverdracht
opgeleverd, klaar, in gebruik genomen
opgeven, afhaken, stoppen, ermee ophouden, de moed verliezen
opgroeien, groot worden, jong zijn, volwassen worden, opgroeiende kinderen, jeugd, opvoeden
opgroeien, grootbrengen, kindertijd, jeugdjaren, opvoeding, kinderjaren
ophalen, ophaaldienst, afvalinzameling
ophef, commotie, rumoer, tumult, opschudding, heisa, beroering
ophef, media-aandacht, mediahype
ophef, commotie, opschudding, rel
opheffen, afschaffen, intrekken, opheffing
opknapbeurt, grote beurt
opknapbeurt, verfraaiing, make-over, metamorfose, facelift, opfrisbeurt, verfje, onderhoudsbeurt
opknappen, moderniseren, onderhoudsbeurt, herstellen, onderhoud plegen, verbouwen, make-over
opknappen, opknapbeurt, renoveren, verbeteren
opknappen, oplappen, opfrissen, opkalefateren, onder handen nemen
opknappen van particuliere woningen, woningverbetering, renovatie koopwoningen, eigenaren helpen
opkomen voor, belangen behartigen, verdedigen
opkomst, op de been komen, aantal deelnemers
opkrabbelen, herstellen, erbovenop, bovenop komen, opleven, uit het dal klimmen
opleiding, studie, leergang, leertraject, scholing, beroepsopleiding
opleiding, opleidingsniveau, studie
opleiding en inkomen, inkomen en opleiding, welvaartsniveau, maatschappelijke positie
opletten, letten op, in de gaten houden, een oogje in het zeil, alert, waakzaam
opleveren, opbrengen, resulteren in, opbrengst
oplevering, opleveren, opgeleverd, gereed
opleving, herleving, wederopstanding, wederopbloei
oplossen, verhelpen, een einde maken aan, uit de wereld helpen
oplossen, beëindigen, tot een einde komen
oplossing, oplossen, uitweg, remedie, verhelpen
oplossing, uitweg, eruit komen
oplossing, uitweg, antwoord op
oplossing, compromis
oplossing hier geen probleem daar, afwentelen, waterbedeffect, doorschuiven, probleem verplaatsen
opnemen, bereikbaar zijn, telefonische bereikbaarheid
opnieuw, nogmaals, nog een keer, andermaal, wederom
opnieuw beginnen, herstarter, fresh start, nieuwe start, herstart, uitstromers
opnieuw gedaan, vervolgonderzoek, herhaald onderzoek, herhalingsmeting, tweede meting, actualisatie
oppakken, aanpakken, actie ondernemen, aan de slag, ter hand nemen
oppakken, aanspreekpunt, klachtenafhandeling, vast contactpersoon
oppervlakte, vierkante meters, woonoppervlak
oprecht, eerlijk, openhartig
oproep, aankondiging, call
oproep, verzoek, pleidooi, appel, vraag om hulp
opruimactie, schoonmaakactie, wijkschoonmaak, zwerfafval rapen
opruimen, schoonmaakactie, cleanup, schoonmaken, vuil rapen, zwerfafval rapen
opruimen, vuil prikken, plandelen, afval rapen
opschalen, uitrollen, breder toepassen, op grotere schaal, verspreiden
opschalen, uitbreiden, uitrollen, meer locaties
opschaling, uitrollen, navolging, scaling up
opschonen, opruimen, schoonmaken
opstapeling, stapeling, ophopen, cumuleren, stapeling van problemen, samenkomen van problemen
opstarten, van start gaan, aftrappen
optelsom, totaal, opgeteld
optelsom, opeenstapeling, stapeling, cumulatie
optelsom van zorgen, multiproblematiek, problemen op alle fronten, meervoudige problemen
optoppen, verdieping erop, dakopbouw
optoppen, verdieping erop, woonlaag toevoegen, opbouwen
optreden, hard optreden, ingrijpen, optreden tegen, aanpakken
optreden, inval
optreden, ingrijpen, actie ondernemen, handhaven
opvallend, herkenbaar, zichtbaar, opmerkelijk, bijzonder
opvang, doorgangshuis, passantenverblijf, crisisopvang, onderdak, noodopvang, opvanglocatie
opvang, shelter, opvangvoorziening, opvanghuis
opvang, tijdelijk onderdak, crisisopvang, hostel, opvanglocatie, opvangplek, vrouwenopvang, blijf-van-mijn-lijfhuis
opvatting, overtuiging, denkbeeld, gedachte, zienswijze
opvoeding, opvoeden, opvoedondersteuning, opvoedsteun, gezinsondersteuning
opvoedondersteuning, opvoedhulp, opvoedingsondersteuning, hulp bij opvoeden
opvolging, vervanging van vrijwilligers, nieuwe vrijwilligers
opvullen, aanvullen, vullen, invullen
opwaardering, opwaarderen, opgewaardeerd, opkomende wijk, opstuwing
opzeggen, opzegging, huuropzegging
opzet, structuur, indeling, formule, concept
opzetten, oprichten, opstarten, starten
opzoeken, naslaan, raadplegen
Opzoomeren, straat opknappen, bewonersactie, straatinitiatief, straatactiviteit
opzoomeren, straatactie, buurtactie, straat vegen, straat schoonmaken
opzoomeren, straatactie, straatfeest, samen schoonmaken
orde, openbare orde, handhaving, rust op straat, openbare veiligheid
orde bewaren, toezicht door bewoners, openbare orde, buurtpreventie, buurtwacht, WhatsApp-groep
orde bewaren, handhaven, toezicht
organisatie, instelling, instantie, instituut, stichting
organisatie, instelling, instantie, partij, partner, organisaties, partijen
organisaties die beter samenwerken, ontkokering, integraal werken, ontschotting
organisatievorm, structuur, rechtsvorm, constructie
organisator, organiseerder, initiatiefnemer, regelaar
organiseren, opzetten, regelen, op touw zetten, coördineren, in elkaar zetten
oud, verouderd, gedateerd, ouderwets, op leeftijd
oud schoolgebouw, leegstaand pand, herbestemd gebouw
oude bewoners, gevestigden, oudkomers
oude bewoners, oorspronkelijke bewoners, zittende bewoners, oudgedienden, huidige bewoners
oude bewoners, wie er al woonde, degenen die er al woonden
oude bouw, bestaande bouw, verouderde flat, oudbouw, jarenzestigflat
oude bouw, bestaande voorraad, naoorlogse flat
oude en nieuwe bewoners, gevestigden en buitenstaanders, established and outsiders
oude school, functieverandering, adaptive reuse, maatschappelijk vastgoed, herbestemd gebouw
oude stad, binnenstad, historisch centrum
ouder, opvoeder, opvoeding, opvoeden
ouder wordt, vergrijzing, op leeftijd komen, ageing in place
ouderbetrokkenheid, oudercontact, ouders op school
oudere, senior, bejaarde, gepensioneerde, oude mensen, op leeftijd
oudere, senior, bejaarde, grijsaard, oude mensen, opa en oma
ouderen, senioren, 65-plussers, vergrijzing, langer thuis, ouderenzorg, bejaarden, oudere, op leeftijd
ouderen, senioren, bejaarden, 65-plussers, 55-plus, 75-plusser, vijfenzestigplusser
ouderen, vijfenzestigplussers, oudjes, elderly, vergrijsde wijk, hoogbejaarden
ouderenhuisvesting, wonen met zorg, ouderen
ouderenhuisvesting, seniorenhuisvesting, wonen voor ouderen, seniorencomplex
ouderenzorg, bejaardenzorg, zorgbehoevende ouderen
ouderenzorg, seniorenzorg, zorg voor ouderen, verpleeghuiszorg
ouderlijk huis, thuiswonend, bij ouders wonen
ouders, vader, moeder, opvoeder, verzorger
oudgedienden, eerste bewoners
outreachend, eropaf, op mensen afstappen, bemoeizorg, naar bewoners toe
outreachend, eropaf, erop af gaan, naar mensen toe gaan
outreachend werken, outreachend, bemoeizorg, eropaf, achter de voordeur, vindplaatsgericht
ov-verbinding, knooppunt
overal, alom, in alle wijken, hele stad, op alle plekken
overbelast, kan niet meer aan
overbelast, te zwaar belast, overvraagd
overbelaste mantelzorger, respijtzorg, mantelzorg ontlasten, vervangende zorg
overbelaste vrijwilliger, vrijwilligerstekort, te weinig mensen, opgebrand
overbelaste wijk, volle wijk, geen extra kwetsbare bewoners, kan het niet aan
overbelasting, overbelast, zwaar belast, overvragen, overvraagd
overbewoning, overbevolking, te kleine woning
overblijven, resteren, overhouden, restant
overbruggend contact, bridging, bridging capital, contact tussen groepen, ontmoeting tussen groepen, contact tussen bevolkingsgroepen, interetnisch contact, contact over groepen
overbruggend contact, bridging, contact tussen groepen, ontmoeting tussen groepen, verbinding
overbruggend contact, bruggen slaan, contact tussen groepen
overdag, daglicht, in de middag
overdragen, doorgeven, overdracht, overleveren
overeind blijven, standhouden, bestand zijn, houdbaar
overerfbaar, van ouder op kind, doorgeven
overgewicht, obesitas, te dik, ongezond gewicht
overgrote deel, merendeel, meer dan de helft
overheid, autoriteiten, bestuur, bestuurslaag, overheidsinstantie
overheid, government, openbaar bestuur, rijksoverheid, overheden
overheidsinstantie, uitvoeringsorganisatie, overheidsorganisatie
overheidsparticipatie, burgerinitiatief, bewonersinitiatief
overheidsparticipatie, meedoen met bewoners, gemeente sluit aan, uitnodigende overheid
overlast, antisocial behaviour, gedonder, rotzooi trappen, geluidshinder, wangedrag, nuisance, burengerucht
overlast, burenoverlast, overlastgever, woonoverlast, hinder, geluidsoverlast, lawaai
overlast, buurtoverlast, hinder, burenoverlast, woonoverlast
overlast, vervelend gedrag, nuisance, hinder, ongemak, last hebben van
overlast melden, klacht indienen, klagen over buren, meldpunt, klachtenlijn, aangifte
overlast melden, klagen over de buren, klacht, burenruzie melden
overlastgever, overlastgevend, lastige huurder, asociaal, aso
overlastgever, overlastgevend, lastige huurder, overlastveroorzaker
overlastgevers, overlastveroorzakers, overlast gevende bewoners, aso's
overlastgevers uitplaatsen, ontruimen, huisuitzetting, uithuiszetting
overleg, gesprek, dialoog, praten, bespreken
overleg, overleggen, bespreking, vergaderen, beraad, om tafel, aan tafel, afstemming
overlegtafel, wijktafel, om de tafel, rond de tafel, aan tafel
overleven, hoofd boven water, het hoofd boven water houden, survival
overleven, survivalmodus, stress van armoede, dagelijkse zorgen
overleven, hoofd boven water houden, het redden
overnemen, betutteling, paternalisme, overgenomen, in handen krijgen
oversteken, zebrapad, oversteekplaats, verkeersdrempel
overtreding, overtreden, regels overtreden
overvol, afgeladen, volgebouwd, bezet
overwegend, grotendeels, hoofdzakelijk, merendeels, voornamelijk, meestal
overwegend goed, positief ontvangen, vooral positief, grotendeels tevreden, meestal goed
overwegend goed, grotendeels positief, meestal goed
overzicht, lijst, inventarisatie, opsomming, samenvatting
overzicht, opsomming, inventarisatie, checklist, index, register
overzicht, overzichtelijkheid, menselijke maat, kleinschaligheid
overzichtelijk, behapbaar, kleinschalig, te overzien
overzichtelijk, geen donkere hoekjes, zichtlijn, sociaal veilig, geen enge plekken, zichtlijnen, goed zicht
overzichtelijk, zichtlijnen, sociale veiligheid, goed verlicht
overziet, behapbaar, overzichtelijk, menselijke maat
paar trekkers, te kleine groep, afhankelijk van enkelen, smalle basis, vrijwilligerstekort, overbelaste vrijwilligers
pact, charter, bestuursakkoord, verbond, overeenkomst, samenwerkingsovereenkomst
pact, convenant, alliantie, samenwerkingsverband, coalitie, stuurgroep
pact, gemeenschappelijk akkoord, bondgenootschap, meerjarenovereenkomst
pad, wandelpad, voetpad, stoep, trottoir
paden, looproutes, wandelroutes
pand sluiten, sluiting van een woning, wet Damocles, ontruimen
pandjesbaas, particuliere verhuurder
parkbeheer, zelf groen beheren, groenadoptie, adoptiegroen
parkeerdruk, parkeerproblemen, blik op straat, parkeeroverlast
parkeergarage, parkeerkelder, garage, garagebox, carport, stalling
parkeernorm, aantal parkeerplaatsen, parking norm, parkeerbeleid, parking standard, parkeernormering, parkeerfactor
parkeernorm, parkeereis, parkeerplaatsnorm, autobezit
parkeernorm, parkeerdruk, te weinig parkeerplaatsen, parkeerbeleid
parkeernorm, autobezit, auto's, parkeerplaatsen per woning
parkeerplaats, parkeerplek, parkeergarage, garage, parkeervak
parkeerplaats, parkeerplek, parkeervak, autoplek, parkeerterrein, parkeergelegenheid, parkeerruimte
parkeerplaatsen, parkeernorm, parkeervakken
parkeerplek, stallingsplaats
parkeerplekken, autoruimte, parkeergelegenheid, parkeerdruk
parkeervak, groen parkeren, parkeerhaven, autostalling, parkeerkoffer, parkeerstrook
parkeervak, parkeerplaats, parkeren
parkeervakken in het groen, groene parkeerplaats, grastegels, groen parkeren, waterdoorlatend parkeren
parkeren, parkeerbeleid, betaald parkeren, parkeervergunning
parkeren, parkeernorm, parkeerplek, auto, parkeerdruk
participatie, betrekken, laten meedoen, meedoen, inspraak
participatie, bewonersparticipatie, burgerparticipatie, inspraak, meepraten, meedenken, bewonersbetrokkenheid, participeren
participatie, bewonersparticipatie, inspraak, meepraten, meedenken, zeggenschap, klankbordgroep
participatiemoe, inspraakmoe, overvraagde bewoners, bewoners zijn het zat
participatiewerker, participatiecoach, participatiemedewerker
participatiewet, bijstand, participatiebaan
particulier, privé, privaat, privépersoon
particulier bezit, koopwoning, eigen woning, woningeigenaren
particuliere eigenaar, private owner, huisbezitter
particuliere huur, vrije huur, private huur, overige verhuurders, particuliere verhuurder
particuliere huur, vrije huur, private huur, particuliere huurwoning, particuliere huurmarkt
particuliere verhuurder, commerciële verhuurder, overige verhuurders, belegger, huisjesmelker, huisbaas
particuliere woning, eigen bezit, huis van huiseigenaar, eigenaar-bewoner, woningeigenaar, niet-corporatiebezit, owner-occupied
particuliere woning, eigen huis, koophuis, privéwoning, woning in privébezit
particuliere woning, particulier bezit, particuliere voorraad, koophuis, eigen woning, privaat bezit
particuliere woning, slecht onderhouden koopwoning, particuliere woningvoorraad, VvE-woning
particuliere woning, koopwoning
particuliere woningvoorraad, particulier bezit, particuliere woningen
partij, betrokken instantie, stakeholder
partijen, actoren
partijen, tafelgenoten, contractpartners, ondertekenaars, stakeholders
partner, ketensamenwerking, stakeholder, betrokken organisatie, ketenpartner
partners, coalition, maatschappelijke partners, samenwerkende partijen, samenwerkingspartners, partijen, organisaties
partners, samenwerkingspartner, ketenpartner, convenantpartner, stakeholder
partners die elkaar aanspreken, kritisch op elkaar, elkaar scherp houden, kritische vriend
partnerschap, samenwerkingsverband, publiek-privaat
partnerschap, convenant
passend, geschikt, toepasselijk, aansluiten
passend toewijzen, inkomenstoets, toewijzingsgrens, passendheid, passende toewijzing, toewijzingsregels, huisvestingsverordening, toewijzingsbeleid
passend toewijzen, inkomenstoets, inkomensafhankelijk toewijzen, huur naar inkomen
passend wonen, doorstroomregeling, doorstroommakelaar, van groot naar beter, passend doorverhuizen
passende steun, begeleiding op maat, passende ondersteuning, juiste hulp, goede begeleiding
passende steun, ondersteuning op maat, woonbegeleiding, coaching, de juiste hulp
passende woning, geschikt huis, woning op maat, geschikte woning, passend wonen, woning die past
passende woning, geschikte woning, woning op maat, juiste woning
passief, niet actief, doet minder
passief, afwachtend, inactief, niet meedoen
patiënten, mensen die zorg nodig hebben, wie zorg krijgt, zorgvragers
peiling, meting, vragen stellen
peiling, poll, opiniepeiling
per blok, blokgewijs, blokaanpak, complexgewijs, straat voor straat
per blok, blokgewijs, per straat
per blok of straat, bloksgewijs, straatsgewijs, complexmatig, wijkgericht verduurzamen
per buurt, buurtniveau, lokaal maatwerk, buurtspecifiek, op wijkniveau
per buurt een plan, buurtgericht plan, lokaal plan, maatwerkplan, maatwerk per buurt, buurtgericht, buurtagenda
per buurt worden uitgezocht, buurtanalyse, gebiedsanalyse, diagnose per wijk, wijkanalyse
per straat, straatsgewijs, straatniveau, straat voor straat, street level
percentage sociale huur, eis sociale huur, norm sociale huur, procent sociale huur
percentage, aandeel, procent, pct, procentueel, hoeveel procent
percentage koopwoningen, aandeel koop, hoeveel koopwoningen, koopaandeel
percentage ouderen, aandeel ouderen, hoeveel ouderen, 65 jaar en ouder
perceptie, indruk, beeldvorming, voorstelling
periode, termijn, tijdvak, tijdsbestek, tijdsduur
periode, tijdsduur
permanent, blijvend, structureel, definitief, duurzaam
permanent, onbepaalde tijd, stabiel, onveranderlijk
persbericht, perspresentatie, nieuwsbericht
personeel, mensen inhuren, werk voor bewoners, wie mensen inhuurt
personeelstekort, te weinig mensen, capaciteitsgebrek, onderbezetting
personeelswisseling, wisselende gezichten, verloop van personeel, telkens iemand anders
perspectief, context, beschouwing, vooruitzicht, uitzicht, toekomstperspectief
perspectief, hoop, toekomst, vooruitzicht, toekomstperspectief
perspectief, toekomst, toekomstperspectief, vooruitzicht, toekomstbeeld
pesten, treiteren, wegpesten, intimidatie
pesten, treiteren, wegpesten, buren pesten
petitie, handtekeningenactie, rekest, verzoekschrift
peuter, 0-4 jaar, peuterleeftijd, peutergroep
peuter, kleuter, dreumes, jong kind, baby, jonge kinderen, 0 tot 4
peuter, peuterspeelzaal, peuteropvang, voorschool, 2- en 3-jarigen
peuter, voorschools kind, klein kind, toddler, voorschoolse leeftijd, kleintje
peuterklas, voorschoolse educatie
peuterspeelzaal, speelzaal, peutergroep, voorschool, peuteropvang
pijler, kerndoel, poot
pijler, speerpunt, hoofdlijn, zuil, thema
pijn verzachten, leed beperken, verzachting, tegemoetkoming
pijnpunt, spanning
piketdienst, achterwacht, bereikbaarheidsdienst, storingsdienst, buiten kantooruren
piketdienst, oproepdienst, consignatie, achterwacht, bereikbaarheidsdienst, noodnummer
piketdienst, wachtdienst, permanentie, stand-by, paraat
piketdienst, alarmnummer
piketdienst, bereikbaarheidsdienst, storingsdienst, avonddienst, weekenddienst
pilotwijk, proefwijk, voorbeeldwijk, casuswijk
plaatselijke pers, lokale media, regionale krant, journalistiek, nieuwsmedia
plaatselijke pers, regiokrant, streekkrant, lokale omroep, lokale krant
plaatsmaken, plaats moeten maken, uitgekocht, gedwongen vertrek, weg moeten, moeten verdwijnen, gesloopt worden
placemaking, plek maken, pleinprogrammering, verblijfskwaliteit
plan, voorstel, ontwerp, schets, opzet
plan van aanpak, projectplan, actieplan, werkplan
plan voor de uitvoering, uitvoeringsplan, uitvoeringsagenda, roadmap, actieagenda
plan voor de uitvoering, vierjarenplan, implementatie, jaarplan, uitvoeringsprogramma, uitvoeringsagenda, werkplan
planbureau, PBL, SCP, rekenkamer
planmatig onderhoud, groot onderhoud, schilrenovatie, onderhoudsbeurt
plannen maken, planvorming, plannenmakerij
planning, tijdpad, tijdschema, tijdslijn, fasering
planning, tijdpad, tijdsplanning, fasering, tijdlijn
planning van renovaties, fasering, renovatieplanning, volgorde van onderhoud
planten, bomen, struiken, bloemen, perken, gras
plantsoen, park, groenstrook, perk
platform, forum, overlegplatform, netwerkorganisatie, koepel
platteland, buitengebied, landelijk gebied, plattelandsgemeente, landelijk
plein, pleintje, buurtplein, wijkplein, dorpsplein, ontmoetingsplein, square, pleinen
plein, stadsplein, marktplein, wijkplein, ontmoetingsplein
plek om elkaar te ontmoeten, buurtcafé, inlooppunt, trefpunt, meeting place
plek om elkaar te ontmoeten, ontmoetingscentrum, ontmoetingsruimte, derde plek, third place, sociale plek
plek voor de buurt, buurthuis, buurthub, ontmoetingsplek
plek voor de buurt, buurtkamer, inlooppunt, huiskamer van de wijk, community centre
plekken buiten, zitplek, buitenplek, pleintje, parkje
plekken buiten, openbare ruimte, pleinen en parken, straat en plein
plekken om te sporten, Cruyff Court, Krajicek Playground
plekken om te sporten, sportveld, sportvoorziening, sportaccommodatie, sportplek
plekken waar buren elkaar tegenkomen, ontmoetingsplekken, meeting places, buurtkamer, third place, huiskamer van de wijk
plenair, gezamenlijk, groepsbijeenkomst
plenair, gezamenlijke sessie, hele groep, voltallig, grote groep
plezier, genieten, leuk, vreugde, genoegen, vrolijk, samen plezier
plicht, zorgplicht, verplichting, taak
plint, plinten, begane grond, winkelplint
plotseling, ineens, opeens, onverwacht, abrupt, onaangekondigd, plots
plotseling, schoksgewijs, sudden, zonder aankondiging
plotselinge instroom, snelle instroom, in korte tijd veel nieuwe bewoners
podcast, documentaire, reportage, film
poging, proberen, inspanning
polarisatie, wij-zij, wij tegen zij, wij-zijdenken, verdeeldheid, groepen tegenover elkaar, tegenover elkaar, gespletenheid
polarisatie, wij-zij-denken, verharding, tegenstellingen
politie, agent, politieagent, diender, agenten
politie, agent, wijkagent, politieagent, recherche
politie, blauw op straat, veiligheidsketen, oom agent, gebiedsagent, police
politie, wijkagent, politieoptreden, agent
politiebureau, politiepost, recherche, politie
politiek, gemeentepolitiek, partijpolitiek, politicus, politici, lokale politiek
politiek standpunt, partijpolitiek, mening van een partij, gekleurde bron, verkiezingsprogramma, partijstandpunt, politieke mening, stellingname
politieke partij, fractie, raadsfractie, oppositie
politieke partij, fractie, politiek, raadsfractie
pop-up, tijdelijke invulling, tussentijds gebruik, tijdelijk gebruik
populair, geliefd, gewild, in trek, begeerd, gezocht, aantrekkelijk, veel vraag naar
populair, geliefd, gewild, in trek, in zwang, veelgevraagd
populair, gewilde buurt
populaire, dure buurt, gewilde locatie, villawijk
portiek, galerij, entree, ingang, trappenhuis, voordeur
portiek, stairwell
portiek, trappenhuis, portaal, trapportaal, entreeportaal, traphuis, opgang
portiek, trappenhuis, trapportaal, portiekflat
portiekflat, portieketage, portiekwoning, flatwoning
portiekflat, portiekwoning, portieketageflat, etageflat, portiekbouw, zonder lift, vierhoog
portier, nachtportier, conciërge
positie, status
positief, gunstig, hoopvol, optimistisch, bemoedigend
positief, veelbelovend
postkantoor, pinautomaat, geldautomaat
potentie, potentieel, mogelijkheden
potje, geldpotje, leefbaarheidsbudget, buurtbudget, wijkfonds, kleine subsidie, wijkbudget
potje, leefbaarheidsfonds
potje zonder lange aanvraag, buurtbudget, bewonersbudget, wijkbudget
praatje, aanspraak, praatje maken, gesprekje
praatje, gesprekje, klein contact, buurpraatje, een praatje
praatje maken, babbeltje, kletsen, een woordje wisselen
praktijk, dagelijkse praktijk, werkveld, uitvoering, werkvloer, in de praktijk
praktijkervaring, praktijkles, wat leren we, bevinding, geleerde lessen
praktijkevaluatie, ervaringsonderzoek, evaluatie, procesevaluatie, praktijkonderzoek
praktijkevaluatie, uitvoeringsevaluatie
praktijkondersteuner, POH, huisarts
praktijkvoorbeeld, voorbeeld, best practice, goed voorbeeld, praktijkverhaal, inspirerend voorbeeld, voorbeeldproject
praten, spreken, kletsen, babbelen, bijkletsen, een praatje
praten mee, inspraak, meespreken, aan tafel zitten, stem laten horen
praten mee, denken mee, adviseren, overleggen
precies, concreet, SMART, exact, nauwkeurig, nauwgezet
present zijn, presentie, presentiebenadering, aanwezig zijn
presentatie, lezing, praatje, voordracht
prestatieafspraken, samenwerkingsafspraken, prestatieafspraak
prestatieafspraken, woonafspraken, meerjarenafspraken, driehoeksoverleg, tripartiete afspraken
prestatieafspraken, woonafspraken, afspraken met de corporatie, lokale afspraken
prestatieafspraken, bod, tripartiet overleg, driepartijenoverleg
prettig, aangenaam, fijn, plezierig, comfortabel, behaaglijk
prettig, fijn, aangenaam, plezierig, leuk, behaaglijk
prettig, gezellig, aangenaam vertoeven, fijn wonen, goed toeven, thuis voelen
prettig wonen, fijn wonen, woongenot, woonplezier, fijne buurt, leefbaar
prettig wonen, goed wonen, woontevreden
prettige buurt, fijne buurt, gezellige buurt, goede buurt, leuke wijk
prettige buurt, gezellige wijk, fijne straat
prettige stadswijk, aangename buurt, fijne wijk
prettiger wonen, woonkwaliteit, beter leefbaar, woongenot
preventie, prevention, vroeg erbij zijn
preventiemiddel, preventieve aanpak, voorkomen van zorg, preventieve inzet
preventiemiddel, zorg voorkomen, vroegtijdige hulp, prevention, preventieve maatregel
prijs, price, bedrag, kosten, tarief
prijsstijging, waardestijging, huizenprijzen, WOZ-waarde, woningwaarde
prijsstijging, waardestijging, waardeontwikkeling, huizenprijzen
prijsvraag, award
prijsvraag, wedstrijd, ontwerpwedstrijd, competitie, contest, verkiezing
prijzen, loven, compliment, toejuichen, bejubelen, waarderen, bewonderen
prikkels, prikkelarm, drukte
prioriteit, speerpunt, prioriteren, focus, zwaartepunt, hoofdprioriteit, kernpunt, bovenaan
prioriteit, speerpunt, voorrang geven, urgent
prioriteit, hoofdpunt, kernpunt
prioriteiten stellen, minst wachten, welke stap eerst, eerst aanpakken
privaat, marktpartij, commerciële partij, bedrijfsleven
privacy, AVG, privacywet, persoonsgegevens, gegevensbescherming
privacy, eigen ruimte
privacy, afzondering, eigen ruimte, persoonlijke ruimte
privacy bij samenwerking, gegevens delen, informatiedeling, AVG
prive, voor zichzelf, eigen ruimte
probeerde het eerst, proefdraaien, uittesten, pilotfase, pilot
proberen, trachten, pogen, uitproberen
probleem, moeilijkheid, knelpunt, obstakel, belemmering, hindernis, struikelblok, hobbel, lastig
probleem, moeilijkheid, knelpunt, pijnpunt, problematiek, euvel, kwaal
probleemcumulatiegebied, achterstandswijk, probleemwijk
probleemgezin, huishouden met meerdere problemen, meerdere problemen
probleemgezin, multiprobleemgezin, huishoudens waar meerdere problemen spelen, meerdere problemen spelen
probleemwijk, no-goarea, banlieue
problematisch, moeilijk, zwaar, moeite, pittig
problemen bij een corporatie, derivatenschandaal, wanbeheer
problemen stapelen zich op, meervoudige problemen, cumulatie, samenloop, stapeling
problemen van bewoners, sociale problematiek, persoonlijke problemen
problemen verplaatsen, overlast verplaatsen, verplaatsingseffect, verschuiving van problemen, problemen verschuiven
problemen verplaatsen, overlast verplaatst, verhuisde overlast
problemen worden eerder gezien, vroegsignalering, tijdig signaleren, early detection
proef, pilot, experiment, try-out, proefproject, proefneming, proefperiode
proef, testfase
proef, pilot, proeftuin
proefschrift, promotieonderzoek, dissertatie
professional, beroepskracht, vakkracht, medewerker, vakman, betaalde kracht, vakmensen
professional, vakmens, deskundige, woonbegeleider, ambulant begeleider, practitioner, beroepsbeoefenaar, betaalde medewerker
professional in huis, hulpverlener aanwezig, begeleiding aanwezig, aanwezig in het gebouw
professional neemt over, overnemen, uit handen nemen
professionals, frontlijnwerkers, uitvoerders, eerstelijnswerkers
profiteren, baat hebben bij, er beter van worden
profiteren, meeprofiteren, meeliften, voordeel hebben, baat hebben, profijt, vruchten plukken
prognose, voorspelling, raming, verwachting
programma, meerjarenprogramma, actieprogramma, gebiedsprogramma
programma stopt, projecteinde, afbouwen, einde van de subsidie
programma stopt, einde van het programma, na afloop, afloop
programmabureau, projectbureau, programmateam, projectteam, projectorganisatie, programmaorganisatie
programmabureau, wijkbureau
programmalijn, actielijn, hoofdlijn, pijler
programmamanager, programmaleider, programmadirecteur, opgavemanager
project, traject, programma, initiatief, pilot, experiment
projecten liepen, lopende projecten, pijplijn
projectencarrousel, korte projecten, projectmatig, tijdelijke projecten
projectgroep, stuurgroep
projectleider, projectmanager, procesmanager, coördinator
projectleider, projectmanager, programmaleider, programmamanager
projectontwikkelaar, ontwikkelaar, belegger, investeerder, marktpartij, bouwbedrijf
projectontwikkelaar, ontwikkelaar, vastgoedontwikkelaar, marktpartij, ontwikkelende partij, bouwer van koopwoningen
projectperiode, programmaperiode, looptijd van het programma
projectsubsidie, tijdelijk geld, programma
projectteam, kernteam, projectgroep, werkgroep
projectteam, werkgroep, vast team
prostitutie, sekswerk, tippelen, seksinrichting
protest, bewonersprotest, actievoeren, demonstratie, petitie, handtekeningenactie, in opstand, verzet
protest, demonstratie, betoging, actie voeren, actiegroep, spandoek, protesteren, in opstand
provincie, middenbestuur, provinciaal bestuur
provincie, provinciaal, provinciebestuur, Gedeputeerde Staten, gedeputeerde
psychiatrische patiënt, ggz-cliënt, mensen met een psychische beperking, psychiatrisch
psychisch, mentaal, geestelijk, mentale gezondheid, geestelijke gezondheid, tussen de oren
psychisch, mentaal, geestelijk, psychiatrisch, ggz, mentale gezondheid
psychisch, mentale hulp, psycholoog
psychische begeleiding, ggz-hulp, psychologische hulp, therapie
psychische beperking, GGZ, psychiatrie, psychisch kwetsbaar, mentale aandoening
psychische beperking, psychische kwetsbaarheid, EPA, psychiatrische achtergrond, mental illness, GGZ-problematiek
psychische klachten, psychische kwetsbaarheid, psychisch kwetsbaar, psychische aandoening, psychische problemen
psychische klachten, verward gedrag, onbegrepen gedrag, verwarde personen
psychische ondersteuning, ggz, psychische hulp, traumabehandeling, psychosociale hulp
psychische ondersteuning, mentale begeleiding, GGZ-hulp, geestelijke gezondheidszorg, mentale hulp
psychische problemen, psychiatrie, GGZ-problemen, psychische kwetsbaarheid, psychose
psychische problemen, trauma, PTSS, psychische klachten
psycholoog, psychische ondersteuning, psychische begeleiding
psycholoog, therapeut, psychiater
psychosociaal, lichte psychische klachten, psychische klachten
psychosociale klacht, stress, somberheid, psychische klacht, mentale problemen
psychosociale klachten, neerslachtig, stressklachten, spanningsklachten, mentale problemen
pubers, jeugd
publicatie, uitgave, rapport, brochure, artikel, boek
publiek, bezoekers, toeschouwers, openbaar, voor iedereen, toeschouwer, bezoeker, aanwezige
publiek-private samenwerking, pps, samenwerken met marktpartijen, samenwerking met bedrijven
publieke familiariteit, publieke vertrouwdheid, elkaar herkennen, gezichten kennen, kleine contacten
publieke familiariteit, publieke vertrouwdheid, elkaar herkennen, van gezicht kennen, bekende gezichten, familiariteit, gezichten kennen
publieke familiariteit, elkaar herkennen, vertrouwde gezichten, vluchtig contact
publieke functie, maatschappelijke voorziening, publieke voorziening, maatschappelijk vastgoed
publieke functies, gemeenschapsvoorzieningen, public amenities, commons, collectieve voorzieningen, publieke plekken
publieke functies, openbare voorzieningen, publieke voorzieningen, sociale infrastructuur, publieke ruimte, maatschappelijk vastgoed
puntentelling, woningwaarderingsstelsel, WWS, huurpunten
quasi-experiment, controlegroep, vergelijkingsgroep, vergeleken met andere wijken
quasi-experimenteel, controlegroep, vergelijkend onderzoek, effectonderzoek, vergelijkbare wijken
quasi-experimenteel, natuurlijk experiment, verschil-in-verschil, difference-in-differences, met controlegroep
quasi-experimenteel, voor- en nameting, counterfactual
quick wins, met eigen ogen resultaat zien, snel resultaat zien, snelle successen
quotum sociale huur, eis sociale huur, norm sociale huur, procent sociale huur
quotum, quota, maximumpercentage
raad, raadsvergadering, raadsbesluit
raadplegen, consultatie, peiling, bewonersraadpleging
raadsbesluit, collegebesluit, besluit
raadslid, gemeenteraadslid, volksvertegenwoordiger, politicus
raadsman, sociaal raadslieden, sociaal raadsman, juridisch loket
raadsvergadering, motie, gemeenteraad, raadscommissie
radicalisering, extremisme, radicaal, jihadisme
radio, televisie, tv, zender
rand, stadsrand, periferie
randen van de stad, stadsrand, buitengebied, uitleglocatie
randvoorwaarde, voorwaarde voor succes, succesfactor
randvoorwaarde, eis
rapport, rapportage, verslag, onderzoeksrapport, onderzoeksverslag, publicatie
rapportcijfer, cijfer, waardering, beoordeling
ravijnjaar, tekort van de gemeente, gemeentelijke tekorten, financieel tekort
razzia, samen optreden, inval
re-integratie, banenafspraak, arbeidstoeleiding, social return, arbeidsparticipatie
re-integratie, terug naar werk, arbeidstoeleiding, werktoeleiding
reageren op woning, inschrijven voor woning, woning zoeken
realiteit, werkelijkheid, dagelijkse werkelijkheid, in het echt, alledag
reanimatie, reanimeren, AED, hartmassage, hartstilstand, hartaanval
reanimatie, reanimeren, EHBO, AED, hartstilstand
recent, onlangs, afgelopen, laatste jaren, vorig jaar
recept, blauwdruk, succesfactor
recept, welzijn op recept
recht hebben op, aanspraak, rechten
recht op wonen, recht op huisvesting, woonrecht, grondrecht
rechter, rechtbank, rechtspraak, rechtszaak
rechtstreeks, direct, zonder tussenkomst
rechtszaak, rechter, rechtbank, juridisch, procedure
rechtszaak, rechter, rechtbank, kort geding, kantonrechter, juridische procedure, vonnis, uitspraak rechter
rechtvaardigheid, eerlijkheid, sociale rechtvaardigheid, billijk
reclassering, ex-gedetineerden, nazorg gedetineerden
redden zich beter, zelfredzaamheid, zelfstandigheid, empowerment, eigen kracht
redden zich beter zelf, zelfredzaam, samenredzaam, op eigen kracht, self-reliance
redelijk, billijk, aanvaardbaar, acceptabel
reden, aanleiding, motief, beweegreden, argument, oorzaak
reeks, serie, opeenvolging, cyclus
referendum, stemmen, inspraak
reflectie, reflecteren, bezinning, lering trekken, terugkijken, evalueren
regelen het zelf, zelforganisatie, initiatief nemen, zelf organiseren
regels, beleidsregels, regelgeving, voorschriften
regels, regelgeving, voorschrift, bepaling, richtlijn, reglement
regels tegenzitten, tegenwind, tegenslag, wind tegen
regels voor meepraten, spelregels, kader voor inspraak, participatieprotocol
regels voor meepraten, spelregels participatie, participatieverordening, participatiekader, inspraakverordening, participatieregels
regels voor meepraten, participatieladder, inspraakregels, participatieverordening
regering, Rijk
regie, regie nemen, zelf aan het roer, zeggenschap over de wijk
regie, sturing, coördinatie, aansturing, leiding, regierol, aansturen
regie, zeggenschap, eigen regie, empowerment, eigen kracht, autonomie
regierol, regie, regievoering, aan zet
regio, omliggende gemeenten, regionaal, streek
regiodeal, Regio Deals, regio deal, City Deal, stedendeal, rijksafspraken
regiodeal, dealgeld, regiogelden, regionale deal, rijksmiddelen, rijkssubsidie
regiodeal, regio deal, woondeal, rijksbijdrage, woontop
regiodeal, rijksgeld voor regio, regio-envelop, samenwerking rijk en regio, woondeal, citydeal, akkoord
regiodeal, regio deal, rijksgeld voor de regio
regionaal, regiogemeenten, buurgemeenten
regionale omroep, streekomroep, radio en tv, streekzender, lokale media
regionale omroep, streekomroep, lokale radio, RTV
regionale spreiding, verdeling over gemeenten, spreiding
regisseur, procesregisseur, wijkregisseur, coördinator
reguliere huurder, doorsneehuurder
reguliere huurder, gewone huurder, reguliere bewoner, zelfstandige huurder, huurder zonder begeleiding
reguliere huurders, goede buur, buddy-huurder, huurder met inzet
reikwijdte, bereik, omvang
reizende tentoonstelling, rondreizende expositie, pop-up expo, mobiele tentoonstelling
rekening, factuur, acceptgiro, te betalen bedrag
rekening houden met, meewegen, in acht nemen, oog hebben voor
rekening te dragen, betaalbaar, kan de rekening betalen, draaglijk
rellen, ongeregeldheden, oproer, onrust
remigratie, remigreren
rendement, maatschappelijk rendement, baten, winst
renovatie, grootschalig onderhoud, woningverbeteringsproject, refurbishment, levensduurverlenging
renovatie, renoveren, opknappen, groot onderhoud, gerenoveerd, grote beurt, verbouwing, woningrenovatie
renovatie, renoveren, opknappen, groot onderhoud, woningverbetering, opknapbeurt, gerenoveerd, knappen op
renovatie met bewoners thuis, renovatie in bewoonde staat, thuis blijven tijdens renovatie
renovatieplanning, planning van renovaties, wanneer wordt gerenoveerd
renoveren, verduurzaamd, gemoderniseerd
repaircafé, repair café, reparatiecafé, spullen repareren
reparatieverzoek, onderhoudsverzoek, klacht over onderhoud, reparatie
repareren, reparatie, herstellen, herstel, oplappen, reparatieverzoek
representatief, afspiegeling, dwarsdoorsnede
representatief, afspiegeling, vertegenwoordiging, doorsnede van de wijk
repressie, harde aanpak, hard optreden, zero tolerance, streng optreden
repressie, harde handhaving, hard optreden, repressief beleid
reputatie, imago, naam hebben, bekendstaan, bekend staan als
reputatie, naam
respect, waardering, respectvol
restant, overschot, overig, resterend
resultaat, uitkomst, opbrengst, effect, bevinding, output, uitslag
resultaat op het spel, in gevaar brengen, bedreigen, teniet doen
resultaat opleveren, effect hebben, werkt het
revitaliseren, nieuw leven inblazen, reanimeren, opleven, herleven, vitaliseren, nieuwe impuls, wederopstanding
richtlijn, leidraad, protocol, richtsnoer
right to challenge, uitdaagrecht, doe-democratie
Right to Challenge, uitdaagrecht, taken overnemen van de gemeente, bewoners nemen taken over
Rijk, centrale overheid, BZK, national government
Rijk, rijksoverheid, overheid, ministerie, minister, kabinet, landelijke overheid
Rijk betaalt, cofinanciering, overheidsgeld, rijkssubsidie
Rijk draagt bij, rijksbijdrage, rijkssubsidie
rijk, wie het kan betalen, genoeg geld, meer te besteden
Rijk, ministerie, Den Haag, landelijke overheid
Rijk betaalt mee, rijksbijdrage, rijkssubsidie, rijksgeld
rijke bewoners, wie het kan betalen, wie genoeg geld heeft, meer te besteden, middeninkomens
rijksbeleid, landelijk beleid, nationaal beleid, beleid van Den Haag
rijksbijdrage, rijksgeld, rijksmiddelen, rijkssteun, impuls
rijksgeld, geld van Rijk, rijksbijdrage, rijkssubsidie, specifieke uitkering, SPUK
rijksgeld, Rijk draagt bij, Rijk betaalt mee, bijdrage van het Rijk
rijksoverheid, het Rijk, ministerie, kabinet, landelijke overheid, regering, nationale overheid, rijksbeleid
rijksprogramma, landelijk programma, NPLV
rijtjeshuis, rijwoning, rijhuis, tussenwoning, hoekwoning, hoekhuis, doorzonwoning, rijtjeshuizen
rijtjeshuizen, rij huizen, eengezinswoningen
riolering, riool, rioolvervanging, afwatering, putten
riool, ondergrondse infra, sewer, leidingen, kabels, straat open
risico, gevaar, bedreiging, riskant, hachelijk, kans op
risico, gevaar, keerzijde, valkuil, nadeel, bijwerking
risico, kans op problemen, risk, risicoanalyse, risicoperceptie, bezwaren vooraf
risico, gevaar, risicovol
robuust, stootvast, tegen een stootje
rolmodel, voorbeeldfiguur, inspirator, toonbeeld
rolmodel, voorbeeldfiguur, inspirerend persoon
rolstoel, scootmobiel, rollator, hulpmiddel, slecht ter been
rolstoel, toegankelijkheid, beperking
rolverdeling, taakverdeling, wie doet wat, verantwoordelijkheidsverdeling, wie is verantwoordelijk
rolverdeling, verantwoordelijkheden
rommel, grofvuil
rommel, troep, rotzooi, puinhoop, zwijnenstal, zwerfvuil
rommelmarkt, vlooienmarkt, braderie, rommelroute, straatmarkt
rondbrengen, rondbezorgen, folderen, flyeren
rondkomen, eindjes aan elkaar, hoofd boven water, moeite met rondkomen, krap bij kas, bestaanszekerheid
rondkomen, eindjes aan elkaar knopen, financiële zelfredzaamheid, uitkomen met geld, schuldenvrij
rondkomen, geld overhouden, overleven
rondkomen, krap zitten, te weinig geld, eindjes aan elkaar, moeilijk rondkomen, geldgebrek
rondleiding, excursie, werkbezoek, rondgang, wijkbezoek
rondleiding, gids, rondleider, wijkwandeling, rondleiden, excursie, rondgang
rondleiding, rondwandeling, wijkwandeling, wijksafari
rondreizen, op tournee
rondtrekken, rondreizen, reizend, rijdend, mobiel
rotte appels, overlastgevers, meeste overlast
Rotterdamwet, Wbmgp, Wet bijzondere maatregelen, selectieve woningtoewijzing, selectief toewijzen, gebiedsaanwijzing
Rotterdamwet, Wbmgp, wet bijzondere maatregelen grootstedelijke problematiek, selectieve woningtoewijzing
Rotterdamwet, bijzondere wet, huisvestingsvergunning, screening van huurders, Rotterdam Act
Rotterdamwet, screening huurders, bijzondere maatregelen, grootstedelijke problematiek, inkomenseis, weren van kansarmen, inkomenseis huurders, voorrang voor werkenden
rouleren, wisselen, afwisselen, verwisselen, rotatie
route, looproute, traject, parcours
route om te bewegen, beweegroute, wandelroute, ommetje, hardlooproute, sportroute
route om te bewegen, wandelommetje, beweegpad, wandelrondje, fitroute, trimbaan
routekaart, stappenplan, roadmap, draaiboek, plan van aanpak, tijdpad
routekaart, wegwijzer, aanpak in stappen, route map, stappenschema
rouw, overlijden, partner verloren
ruilen, sociale huur verplaatsen, uitruil, compensatie elders, terugbouwen elders, uitwisselen, omruilen, verschuiven van voorraad
ruilen, wisselen, swap, omwisselen
ruilwinkel, giveaway shop, kringloop, deelwinkel, geefwinkel, swap shop, gratis winkel
ruilwinkel, kringloop, tweedehandswinkel, repair café
ruilwinkel, weggeefwinkel, kringloop, kringloopwinkel, tweedehandswinkel
ruilwinkel, ruilen, weggeven, hergebruik
ruimte en middelen, bewonersbudget
ruimte en middelen, buurtbudget, wijkbudget, leefbaarheidsbudget, geld en vrijheid
ruimte en middelen, tijd en geld, faciliteren, budget en ruimte
ruimte in de regels, experimenteerruimte, ontregelen, regelvrij, regelarm
ruimte in de regels, ontheffing, versoepeling, vrijstelling
ruimte in de regels, regelruimte, regelvrij, experimenteerruimte
ruimte in de regels, soepele regels, uitzondering, versoepelen
ruimte voor zichzelf, buitenplek, eigen plekje, privé buitenruimte
ruimte voor zichzelf, privacy, privéruimte, eigen plek, privégebied
ruimtegebrek, te weinig ruimte, krap wonen
ruimtelijke concentratie, gettovorming, etnische segregatie, spatial segregation
ruimtelijke concentratie, segregatie, segregation, ruimtelijke scheiding, concentratiewijk
ruimtelijke ordening, ruimtelijk, planologisch, stedenbouwkundig, planologie
rust, gemoedsrust, kalmte
rustig, kalm, vredig, sereen, bedaard
ruzie, burentwist, bekvechten, dispute
ruzie, conflict, onenigheid, geschil, bonje, heibel, twist, aanvaring
ruzie, conflict, onenigheid, geschil, twist, bonje, spanningen
ruzie tussen buren, burenruzie, burenconflict, burentwist, buurtconflict, overlast van buren
ruzies beëindigen, bijleggen, uitpraten, sussen, beslechten
saai, eentonig, monotoon
saamhorigheid, verbondenheid, wij-gevoel, eenheid
salaris, loon, inkomen, inkomsten
salaris, loon, verdiensten, minimumloon, beloning
salaris, verdienen
samen, gezamenlijk, met elkaar, tezamen, met z'n allen, met zijn allen, collectief
samen de wijk door, wijkwandeling, buurtwandeling, wijkschouw, rondgang
samen eten, aanschuiftafel, wijkrestaurant, straatdiner
samen eten, burendiner, samen koken, gezamenlijke maaltijd, straatbarbecue
samen eten, buurtmaaltijd, eettafel, buurtrestaurant, etentje, maaltijd
samen koken, kookgroep, koken
samen optreden, integrale handhaving, gezamenlijk ingrijpen, politieactie, grote controleactie, integrale controle, interventieteam
samen optrekken, gezamenlijk aanpakken, de handen ineenslaan, gezamenlijk, de krachten bundelen, joint effort
samen optrekken, winkeliersvereniging, ondernemersvereniging, BIZ
samen optrekken, gezamenlijk optreden, bundelen, krachten bundelen
samenbrengen, verbinden, bij elkaar brengen, bijeenbrengen, verenigen
samenhang, coherentie, verband
samenhang, tegelijk aanpakken, in samenhang aanpakken, integraal
samenkomst, samenkomen, bijeenkomst, bij elkaar komen
samenleven, coëxistentie, samenlevingsopbouw, samenwonen van groepen, omgaan met elkaar, coexisteren, samenleving in de buurt, living together
samenleven, door elkaar wonen, naast elkaar wonen, vreedzaam samenleven, goed samenleven, met elkaar leven, met elkaar omgaan, co-existentie
samenleven, omgang, coëxistentie, living together, omgang met elkaar, convivialiteit, met elkaar optrekken
samenleven, samenwonen, samen wonen, door elkaar wonen, naast elkaar wonen
samenleven, vreedzaam naast elkaar, convivialiteit, goed nabuurschap
samenleving, maatschappij, samenleven, maatschappelijk, sociaal
samenloop, koppelkansen, meekoppelen, werk met werk maken, synchroniseren
samenloop, synergie, combineren, koppelkans
samenstelling van bewoners, bewonersmix, bevolkingssamenstelling, bevolkingsopbouw, wie er woont
samenstelling van bewoners, huurdersbestand
samenstelling verbreden, diversifiëren, differentiëren
samenstelling verbreden, gemengde samenstelling, andere bevolkingssamenstelling
samenvallen, samenloop, tegelijk optreden, gelijktijdig
samenvatting, samengevat, in het kort, beknopt, kortweg
samenwerken, ketensamenwerking, integraal werken, ontkokeren, partnership
samenwerken, samenwerking, meewerken
samenwerken, samenwerking, samen optrekken, bundelen, krachten bundelen, verenigen, ketenaanpak
samenwerken, samenwerking, samen optrekken, krachten bundelen, handen ineen, teamwork, schouder aan schouder, samenspel
samenwerking, collaboration, partnership, gezamenlijk optrekken
samenwerking, samenwerken, domeinoverstijgend, integraal, integrale aanpak, in samenhang, samen optrekken
samenwerkingspartner, partner, samenwerkingspartij, alliantiepartner, betrokken partij, deelnemende partij
samenwerkingsverband, coalitie, alliantie, consortium, partnerschap, bondgenootschap, verbond
samenwonen, samen wonen, gemengd wonen
samenwonenden, samenwonen, huisgenoot, meerpersoons
sanering, krotopruiming, sloop, stadsvernieuwing
scepsis, sceptisch, bedenking, kanttekening, twijfel
scepsis, kritiek
sceptisch, betwijfelen, kritisch, twijfelen aan
schaal, maat van het project, multi-level, omvang, grootte, grootschaligheid
schaalniveau, portiekniveau, blokniveau, straat en wijk, schaalniveaus, op welk niveau, straat buurt wijk stad regio
schaalniveau, schaal, op welk niveau, schaalgrootte, niveau
schaalniveau, verschillende schalen, landelijk en lokaal
schaars, krap, schaarste, krapte, beperkt
schaarste, schaars, krapte, tekort, weinig aanbod
schatting, estimate, modelberekening
schatting, raming, inschatting, geschat, naar schatting
scheefwonen, scheefwoner, scheefhuurder, te goedkoop wonen, goedkope scheefheid, scheefhuren
scheefwonen, scheefwoner, goedkope scheefheid, te veel verdienen voor sociale huur
scheiding, tweedeling, splitsing, divide
scheiding in de wijk, segregatie, tweedeling, kloof tussen hoogbouw en laagbouw
scheidslijn, scheiding, kloof, breuklijn, barrière
scheidslijn, waterscheiding, demarcatie
schieten tekort, niet genoeg, komt er niet mee
schietpartij, schieten, wapen, steekpartij, messen, explosie, wapenbezit
schilderen, verven, schilderwerk, opfrissen
schimmelwoning, schimmel, vochtproblemen, vocht in huis
scholen, onderwijsinstellingen, basisscholen
scholen en welzijn, brede school, community school, verlengde schooldag, rijke schooldag
scholieren, leerlingen, schoolkinderen, basisschoolkinderen, schooljeugd, kinderen van school
scholing, cursus, educatie, vorming, volwassenenonderwijs
schone, beheer op orde, onderhoud openbare ruimte, netjes
schone en veilige straten, onderhoud van de openbare ruimte, beheer en onderhoud
schone wijk, opgeruimde buurt, nette straat, schoon en heel
schone wijk, zwerfafval, reiniging, netheid, vuilnis
schoner, minder vuil, opgeruimder, properder, netter
schonere straat, minder zwerfafval, opgeruimde straat, minder rommel
schonere straat, minder zwerfvuil, nette straat, straat zonder rommel, minder troep
school, scholen, basisschool, brede school, onderwijs, leerlingen
school, scholengemeenschap, basisschool, brede school, schoolgebouw
school met eigen sleutel, sleutelbeheer, zelf openen en sluiten
schoolgebouw, leegstaand gebouw, herbestemming, transformatie vastgoed, maatschappelijk vastgoed, leegstaand schoolpand, voormalige school, leegstaande school
schoolgebouw, schoolpand, oude school, onderwijsgebouw, onderwijshuisvesting
schoolkind, leerling, scholier, schoolgaand, schooljeugd, pupil
schoolleider, schooldirecteur, schoolteam, schoolleiding
schoolprestaties, cito, schooladvies, leerresultaten
schooluitval, voortijdig schoolverlater, voortijdig schoolverlaten, vsv, zonder diploma
schooluitval, voortijdig schoolverlater, vroegtijdig schoolverlaten, zonder diploma
schoon, netjes, opgeruimd, proper, schoonhouden
schoon, netjes, opgeruimd, schone straat, proper, keurig
schoon, vuilvrij, properheid, netheid, rein, straatreiniging, vegen, veegploeg
schoon en heel, heel en veilig, basis op orde, nette straat, dagelijks beheer
schoon heel en veilig, netjes houden, straatvuil, onderhoudsniveau, clean and safe
schoon heel en veilig, opgeruimd, netjes, beheer openbare ruimte, schoon, heel en veilig, basis op orde
schoon heel en veilig, rommel op straat, zwerfafval, vervuiling
schoon heel en veilig, schoon en heel, onderhoud van de buitenruimte, opgeruimd
schoon heel veilig, basisbeheer, netjes, onderhouden, opgeruimd
schoon heel veilig, dagelijks beheer, netjes en veilig
schoonhouden, netjes houden, zwerfvuilvrij, vuilvrij, opgeruimde straat
schoonhouden, schoon blijven, netjes houden
schoonmaakbende, kinderen ruimen op, afvalrapers, vuilprikkers
schoonmaakbende, opruimdag, veegploeg, opschoonploeg, schoonmaakactie, clean-up
schoonmaakbende, opruimploeg, zwerfafval, vuilprikken, prikploeg, zwerfvuilactie
schoonmaakbende, opschoondag, schoonmaakactie, opruimactie
schoonmaakploeg, opruimploeg, veegploeg, vuilprikkers, afvalrapers, zwerfafvalbrigade
schoonmaken, opruimen, vegen, poetsen, reinigen, schoonmaak
schoonmaken, schoonhouden, trappenhuis reinigen, corvee, schoonmaakrooster, kuisen
schoonmaken, schoonmaak, poetsen, reinigen, vegen, dweilen, boenen
schoonmaken, trappenhuis vegen, schrobben, poetsbeurt
schoonmaken, poetsen, portiek schoonmaken, schoonmaakrooster, corvee
schouwen, walkthrough, rondgang, wijkinspectie, buurtschouw
schrijven, opschrijven, noteren, optekenen, op papier zetten, neerschrijven, vastleggen
schuld, schulden, betalingsachterstand, huurachterstand, geldproblemen, rood staan
schulden, geldproblemen, problematische schulden, financiële problemen, in de schulden, rood staan, schuld, in het krijt
schulden, schuldenproblematiek, schuldhulpverlening, schuldsanering, betalingsachterstand
schuldhulp, schulden, armoede
schuldhulpverlening, schuldhulp, budgetcoach, vroegsignalering, huurachterstand
schuldhulpverlening, schuldhulp, schulddienstverlening, schuldsanering, schuldhulpmaatje, geldhulp, financiële hulp
screening, screenen, doorlichten
screening van huurders, screenen, huurder screenen, screening
scriptie, afstudeeronderzoek, masterscriptie, bachelorscriptie, thesis, afstudeerwerk
scriptie, afstudeeronderzoek, thesis, masterthesis
segregatie, tweedeling, ruimtelijke scheiding, gesegregeerd, scheiding tussen groepen, verdeelde stad, opdeling
segregatie, tweedeling, verdeelde stad, scheiding tussen groepen, polarisatie
seizoen, jaargetijde, zomer, winter, herfst, lente
seksuele intimidatie, lastigvallen, straatintimidatie, catcalling
selecteren, selectie, uitkiezen, kiezen, uitzoeken, voorsorteren
selecteren, uitkiezen, screening, screenen, uitzoeken
selectie, hospiteren, kijkavond, aannamebeleid, instemmingsrecht
selectie, motivatiegesprek, screening, intake, woongesprek
selectie, selecteren, ballotage, selectieprocedure, strengere eisen, kijken wie er komt wonen
selectie, keuze van bewoners, ballotage, matching
selectiecriteria, eisen aan bewoners, toelatingseisen, strengere eisen, toelatingsbeleid
selectief, selectie, voorselectie
selectief toewijzen, selecteren aan de poort, woonselectie, huurders kiezen
selectieprocedure, gekozen
selectieve toewijzing, woningtoewijzing sturen, wie komt er wonen, voorrang geven
selectieve woningtoewijzing, ballotage, weren van kansarmen, inkomenseis bij verhuur, gericht toewijzen
selectieve woningtoewijzing, screening, huisvestingsvergunning, toelatingseisen, inkomenseis, weren van huurders
selectieve woningtoewijzing, selectieve plaatsing, inkomenstoets
seniorenwoning, ouderenwoning, aanleunwoning, seniorenflat, seniorencomplex, ouderenhuisvesting, bejaardenwoning, woning voor ouderen
seniorenwoning, ouderenwoning, levensloopbestendig, gelijkvloers, zorgwoning
serieus nemen, serieus genomen worden, gehoord worden, naar bewoners luisteren
serviceflat, aanleunwoning, zorgflat, ouderencomplex, zorgcomplex, seniorencomplex
servicekosten, bijkomende kosten, vve-bijdrage
sessie, trainingsdag, werkbijeenkomst, session
sessie, werksessie, workshop, bijeenkomst, leerbijeenkomst, werkatelier
sfeer, onderlinge verstandhouding
sfeer, sfeer in de buurt, onderlinge sfeer, ambiance, atmosfeer, stemming
signaal, aanwijzing, indicatie, teken, voorbode
wantrouwen, weinig vertrouwen, laag vertrouwen
warmtepomp, verduurzaming
wateroverlast, riool, waterschap
website, webpagina, internetpagina, online
simpel houden, niet ingewikkeld, klein beginnen, kleine stappen
simpel, niet ingewikkeld
singles, eenpersoonshuishoudens, alleenstaanden
site van de gemeente, gemeentelijke website, webpagina, gemeentesite, online kanaal
situatie, kwestie, geval, toestand, omstandigheden
skatebaan, skatepark, pumptrack, basketbalveld
slaagfactor, kritische factor, voorwaarde voor succes
slaapplek, opvang, maatschappelijke opvang
slaapstad, groeikern, forensenstad
slagen, succesfactor, werkzame factor, lukken, succes hebben, resultaat boeken
slagen, lukken, succesvol zijn, goed gaan
slager, bakker, kapper, buurtwinkel
slecht, beroerd, ondermaats, belabberd, gebrekkig, onder de maat, matig
slecht geïsoleerd, tochtig, enkel glas, koud huis, slecht energielabel, energielabel
slecht liep, probleemflat, probleemcomplex, problematische flat, verloedering
slecht lopen, probleemcomplex, moeizaam
slecht ter been, moeite met lopen, rollator, mobiliteitsproblemen
slechte buurt, probleembuurt, probleemwijk, achterstandsbuurt, getto
slechte naam, bad reputation, negatieve reputatie, beruchte wijk, kwade reuk, reputatieschade, beruchte buurt
slechte naam, slecht imago, slechte reputatie, imagoprobleem, berucht, slecht bekendstaan, slecht aangeschreven
slechte naam, territorial stigma, slecht bekend
slechte reputatie, in een kwaad daglicht, slechte naam, stigma
slechte reputatie, door het imago, negatief imago, slecht imago
slechte wijk, slechte buurt, wijk met problemen, probleemwijk, getto, onderstandswijk, achterbuurt
slechte woning, bouwvallig, krot, verkrot, slechte huizen, slechte staat, uitgewoond
sleutel, oplevering, sleutelhouder, sleutelbeheer, huissleutel, sleuteloverdracht, sleutel krijgen
sleutel, sleuteloverdracht, oplevering, oplevermoment
sleutel van de buren, burenhulp, reservesleutel, plantjes water geven, burenvertrouwen
sleutel van de buren, vertrouwen tussen buren, reservesleutel, elkaar vertrouwen
sleutelberoep, leraren en agenten, cruciale beroepen
sleutelfiguur, sleutelpersoon, actieve bewoner, buurtburgemeester, bewoner die het voortouw neemt, trekker
sleutelfiguur, spil, bekende in de wijk
sloop, sloopplan, tegen de grond, met de grond gelijk
sloop, slopen, gesloopt, afbraak, afbreken, amoveren, platgooien, tegen de vlakte
sloop, slopen, gesloopt, sloop-nieuwbouw, sloop en nieuwbouw, afbraak, amoveren, afbreken, neerhalen, platgooien
sloop, woningsloop, sloopopgave, sloopbesluit, demolition
sloop afgeblazen, gered van de sloop, van de slooplijst, sloop voorkomen
sloop en nieuwbouw, vervangingsnieuwbouw, herbouw, herontwikkeling
sloop-nieuwbouw, sloop en nieuwbouw, sloopnieuwbouw, vervangende nieuwbouw
sloopbesluit, besluit tot sloop, sloopplan, sloopaankondiging
sloopplan, sloopbesluit, sloopaankondiging, voornemen tot sloop, sloopmelding
sloopwoning, te slopen woning, woning op de slooplijst, slooppand
slopen, demolition, afgebroken, neergehaald, geamoveerd, ontmantelen, met de grond gelijk maken, tegen de grond
sluikstort, grofvuil
sluiten, Damocles, dichttimmeren, verzegelen, burgemeesterssluiting
sluiten, sluiting, gesloten, dichtgaan, opdoeken, opgeheven
sluiten van woningen, panden sluiten, drugspanden sluiten
smalle beurs, krap bij kas, laag budget, krappe beurs, weinig te besteden, rondkomen
smerig, schoon
snackbar, cafetaria, eethuis, shoarmazaak
snel, op korte termijn, in korte tijd, in hoog tempo
snel, vlug, spoedig, gauw, vlot, gezwind
snel, vlug, spoedig, versnellen, versnelling, tempo
snel bouwen, versneld bouwen, snel woningen
snel geld, vlotte subsidie, directe financiering, vlot geld beschikbaar, subsidie zonder gedoe
snel oppakken, direct regelen, meteen afhandelen, slagvaardig, voortvarend
snel oppakken, snelle reactie, meteen geregeld
snel weggaan, hoge mutatiegraad, verloop, komen en gaan
snel weggaan, wegtrekken, springplankwijk, doorgangswijk, vertrekbewegingen, verhuizen zodra het kan
snelheid, tempo, vaart, voortvarend
snelheid, versnelling, doorlooptijd, versnellen, vlot bouwen, vertraging voorkomen
snelheid, vaart, bouwtempo
sneller een huis vinden, kortere wachttijd, huisvesting vergunninghouders
snelweg, autoweg, ringweg, rondweg
sociaal, maatschappelijk, medemenselijk, middelduur en duur, prijsklassen, prijssegmenten
sociaal beheer, leefbaarheidsbeheer, woonbeheer, sociaal huismeester, bewonersbeheer
sociaal beheer, social management, zelfbeheer, complexbeheer, wooncoach, samenlevingsbeheer, community management, beheer door huurders
sociaal beheer, leefbaarheidsbeheer, bewonerszaken, woonbegeleiding
sociaal beheerder, sociaal beheer, huismeester, wijkbeheerder
sociaal domein, Wmo, zorg en welzijn, jeugdzorg, participatiewet
Sociaal en Cultureel Planbureau, SCP, planbureau
sociaal en economisch, sociaaleconomisch, SES, maatschappelijke positie
sociaal en economisch, sociaaleconomisch, sociaal-economische positie, welvarend, economische kracht
sociaal en economisch beter, sociaaleconomische vooruitgang, sociale mobiliteit
sociaal en economisch sterker, sociaaleconomische kracht, sociaaleconomische positie, sociaaleconomische status, SES
sociaal en economisch sterker, sociaaleconomische positie, sociaal-economisch, welvaart
sociaal en economisch werk, sociaal programma, zachte kant, werkgelegenheidsproject, sociale pijler, people first, sociaal flankerend beleid
sociaal en fysiek, fysiek-sociaal, stenen en mensen, fysiek domein
sociaal en fysiek, verschillende domeinen, domeinoverstijgend
sociaal en fysiek domein, fysiek en sociaal verbinden, steen en mens, domeinen verbinden
sociaal isolement, isolement, geïsoleerd, sociaal geïsoleerd, weinig contacten, sociale armoede, zonder netwerk
sociaal kapitaal, hulpbronnen, elkaar vooruithelpen, kruiwagens, netwerken
sociaal kapitaal, hulpbronnen, sociale hulpbronnen, social capital, relaties die helpen, connecties, relaties en contacten, nuttige contacten
sociaal netwerk, netwerk, contacten, kennissen, relaties, kring, lijntjes
sociaal netwerk, netwerk, kennissenkring, vriendenkring, naasten, sociale kring, contacten
sociaal netwerk, netwerk van buren, steunnetwerk
sociaal ondernemer, sociale onderneming, maatschappelijk ondernemer, social enterprise
sociaal plan, sociaal statuut, rechten bij sloop, sloopregeling, afspraken bij sloop, uitplaatsingsregeling
sociaal plan, sociaal statuut, verhuisregeling
sociaal plan, sociaal statuut, rechten van huurders bij sloop, sloopregeling
sociaal project, sociale interventie, sociale aanpak
sociaal weefsel, maatschappelijk weefsel, sociale structuur, sociale verbanden, wijknetwerken
sociaal weefsel, sociale cohesie, sociale samenhang, saamhorigheid
sociaal weefsel, sociale structuur, sociale samenhang, gemeenschapsgevoel
sociaal weefsel, cohesie, onderlinge banden, sociale netwerken
sociaal zwakkeren, zwakkeren, zwakke groepen, kansarm
sociaaleconomisch, sociaaleconomische status, sociaal-economische status, SES, SES-WOA, statusscore, sociaaleconomische positie
sociaaleconomisch kenmerk, arbeidsmarktpositie, SES-score
sociaaleconomisch kenmerk, beroep, inkomen en opleiding
sociaaleconomische achterstand, sociaal-economische achterstand, lage SES, sociaaleconomische status
sociaaleconomische kenmerken, SES, opleiding en inkomen, achtergrondkenmerken, sociaaleconomische status
sociaaleconomische positie, SES, inkomenspositie, sociaaleconomische status
social return, werk voor mensen uit de wijk, lokaal werk, wijkbewoners in dienst
sociale banden, sociale contacten, relatie, banden, verbondenheid
sociale bank, buurtbank, buurtbankje, ontmoetingsbankje
sociale basis, basisvoorziening, voorliggende voorzieningen, sociale infrastructuur, welzijnsvoorzieningen
sociale basis, nulde lijn, basisvoorzieningen, collectieve voorzieningen, pedagogische basis, basisinfrastructuur, voorveld
sociale cohesie, cohesie, sociale samenhang, samenhang, saamhorigheid, verbondenheid, sociale binding, onderlinge band
sociale cohesie, samenhang, sociale samenhang, saamhorigheid, gemeenschapszin, buurtgevoel, buurschap, naoberschap, noaberschap, omzien naar elkaar, burenhulp, saamhorig
sociale contacten, burencontact, contact met buren, ontmoeting
sociale controle, op de orde letten
sociale deel, sociaal programma, sociaal spoor, sociale component, sociale pijler
sociale deel, sociale kant
sociale dienst, uitkeringsinstantie, UWV, OCMW
sociale domein, welzijn en zorg, sociaal beleid, maatschappelijke ondersteuning, sociale kant
sociale domein, zorg en welzijn, zachte sector, social sector, welzijn en jeugd
sociale huur, huurwoning corporatie, goedkope huur, betaalbare huur, social housing
sociale huur, social rent, gereguleerde huur, DAEB, social housing, corporatiehuur
sociale huur, sociale huurwoning, corporatiewoning, sociale woning, goedkope huurwoning, betaalbare huurwoning, sociale woningbouw, volkswoning
sociale huur, sociale huurwoning, sociale huurwoningen, sociale woningbouw, corporatiewoning, corporatiewoningen, corporatiebezit, huursector
sociale huur minder bij elkaar, deconcentratie, spreiding, ontklonteren, spreiden over de stad
sociale huur minder bij elkaar, segregatie, opeenhoping sociale huur, clustering
sociale huur over de stad, spreidingsbeleid, sociale huur spreiden
sociale huur spreiden, spreidingsbeleid, deconcentratie, eerlijk verdelen
sociale huurder, huurder corporatie, corporatiehuurder, tenant, social tenant
sociale huurder, sociale sector, corporatiebewoner
sociale huurwoning, DAEB-bezit, council housing, gereguleerde huurwoning, DAEB-woning, gesubsidieerde huurwoning, social housing
sociale interventie, welzijnsmethode, methodiek sociaal werk, social intervention, welzijnsaanpak
sociale klasse, sociaaleconomische klasse, komaf, sociaal milieu
sociale klasse, klassenverschil, arbeidersklasse, bovenklasse
sociale koop, betaalbare koop, goedkope koop, sociale koopwoning, betaalbare koopwoning, koopstarterswoning
sociale koop, betaalbare koop, starterswoning
sociale koop, koopgarant, korting voor kopers
sociale menging, social mix, mengen van bewoners, gemengde bevolking
sociale ongelijkheid, ongelijkheid, tweedeling
sociale problemen, maatschappelijke problematiek, achterstandsproblematiek, sociale misstanden, social problems, maatschappelijke problemen, sociale kwesties, maatschappelijke vraagstukken
sociale problemen, maatschappelijke problemen, samenlevingsproblemen, sociale problematiek, maatschappelijke vraagstukken
sociale problemen voorkomen, preventie, vroegtijdig ingrijpen, problemen voor zijn, sociale preventie
sociale problemen voorkomen, preventie, voorkomen is beter dan genezen
sociale samenhang, bij elkaar betrokken, onderlinge betrokkenheid
sociale sector, huursector, gereguleerde huur, DAEB, huurtoeslaggrens
sociale stijging, sociale mobiliteit, vooruitkomen, opklimmen, sociaal stijgen, sociale lift, hogerop, maatschappelijke ladder
sociale stijging, stap verder
sociale verhuurder, verhuurder van sociale huur, woningcorporatie
sociale weefsel, bindingen, onderlinge banden, gemeenschapszin, social fabric, sociale samenhang, gemeenschapsleven
sociale werkvoorziening, beschut werk, sociale werkplaats, sociaal ontwikkelbedrijf
sociale woningbouw, sociale nieuwbouw, goedkope woningbouw
sociale zekerheid, uitkering, vangnet
soepel, flexibel, ruimhartig, soepeler, versoepelen, coulant, minder streng
soepeler huurregels, versoepeling, meer huurvrijheid, passend toewijzen loslaten, huurliberalisatie, verruiming inkomensgrens
soepeler huurregels, huurregels versoepelen, inkomensgrens, passend toewijzen
solidariteit, eensgezindheid, eendracht
sollicitant, motivatiebrief, aanmelden, kandidaat stellen
sollicitant, werkzoekende, baanzoeker, kandidaat, aanmelder, gegadigde
sollicitatie, gesprek, solliciteren
sollicitatie, motivatiebrief, sollicitatiebrief, motivatiegesprek, motivatie opschrijven
solliciteert, motivatiebrief, aanmelden, zich inschrijven
solliciteren, sollicitatiegesprek, sollicitatieprocedure, sollicitant
somber, psychosociale klachten, eenzaam
somberheid, stress, spanningsklachten
soms, af en toe, nu en dan, een enkele keer, incidenteel
soort, categorie, variant
soort zoekt soort, in eigen bubbel, kliekvorming, groepsvorming
soort zoekt soort, kliekjes, groepjesvorming, eigen kring
soorten woningen, woningtype, woningdifferentiatie, woningsegment, woningmix
spanning, spanningen, onrust
spanning, wrijving, frictie, onmin, conflict, sociale spanning
spanningen, wrijving, botsen, botsing, onmin, clash
sparen, geld uitsparen, spaargeld
speciale woongroep, doelgroepcomplex, cohousing
speciale woongroepen, gemengde wooncomplexen, thematisch wonen
specifiek, precies, gericht
speelplek, speelruimte, trapveldje, speelhoek, speelpleintje
speelplek, speeltuin, speelplaats, speelterrein, speelveldje, speelvoorziening, kinderspeelplaats
speelplek, trapveld, speeltoestel, playground
speelruimte, handelingsruimte, armslag, bewegingsruimte, regelruimte, handelingsvrijheid, flexibiliteit, vrijheid
speelstraat, leefstraat, autovrije straat
speeltoestel, speeltoestellen, schommel, glijbaan, zandbak, klimrek
speeltuin, speelveld, speeltoestellen, speelplaats
speeltuingebouw, speeltuinvereniging, speeltuin
speerpunt, hoofdpunt, focuspunt, topprioriteit, hoofdthema
spelen, kinderspeelplaats, kinderspel, speeltoestel, speelvoorziening, playground, speelplein
spelen, speelplek, speeltuin, speelplekken, speelplaats, speelveld
spelregel, leefregels, afspraken, gedragsregels
spelregels, afspraken, regels, leefregels, huisreglement, reglement
spelregels, afspraken vooraf, kaders, participatiekader
splitsen, woningsplitsing, woning verkameren, verkamering
spoed, acute woonvraag
spoed, acuut, dringend, urgent, met spoed, spoedeisend, noodgeval
spoed, haast, dringend
spoedzoeker, gescheiden, na een scheiding, noodgedwongen verhuizen
sponsor, sponsoring, donateur
spontaan, vanzelf, ongepland, uit zichzelf, toevallig
sporen versterken elkaar, synergie, integraal, wisselwerking, samenhang
sport, sportactiviteiten, sportief aanbod
sport, sporten, bewegen, beweging, fitness, hardlopen, sportles
sport, sporten, voetbal, sportclub, sportvereniging, sportveld, beweging
sport en cultuur, verenigingsleven, vrijetijdsbesteding, clubs en verenigingen
sportclub, sportvereniging, voetbalclub, sportorganisatie
sportcoach, buurtsportcoach, wijksport
sporten, sportvoorziening, plekken om te sporten, sportaanbod
sporthal, gymzaal, sportzaal, sportaccommodatie, sportpark, zwembad
sporthal, gymzaal, zwembad, sportpark, voetbalkooi, sportaccommodatie
sportkooi, pannakooi, voetbalkooi, playground, basketbalveld
sportveld, Cruyff Court, trapveld, trapveldje, voetbalveld, sportpark
sportvereniging, sportclub, voetbalclub, voetbalvereniging
spreekuur, informatieloket, inloopmoment, inloopspreekuur, loket, balie
spreekuur, inloopspreekuur, inloopuur, wijkspreekuur, bewonersspreekuur, vragenuur, inloop
spreekuur, zitdag, koffie-uurtje, vragenuurtje
spreiden, uitspreiden, distribueren, ontconcentreren
spreiden, verspreiden, uitsmeren, uitwaaieren, verdelen
spreiden van zorgvragers, verdelen van kwetsbare bewoners, eerlijk verdelen
spreiding, evenredige verdeling, deconcentratie, fair share, spreiden, evenredig verdelen, evenwichtig verdelen
spreiding, spreiden, evenwichtige verdeling, verdeling over de stad, spreidingsbeleid
spreiding, spreiden, evenwichtige verdeling, verdeling over stad, evenredig verdelen, uitsmeren, herverdeling
spreiding sociale huur, fair share, evenredige verdeling, woonspreiding, deconcentratie
spreiding sociale huurwoningen, sociale huur over de stad verdelen
spreidingsbeleid, deconcentreren, spreidingsgedachte, spreiding
spreidingswet, opvang asielzoekers, asielopvang, opvangtaak, verdeling asielzoekers
spreidingswet, spreiding van asielzoekers, opvangplekken verdelen
springplank, eerste trede, stepping stone
springplank, opstap, opstapje, tussenstap, startpunt
stabiel, stabiliteit, evenwichtig, bestendig, in balans, standvastig
stabiel, zelfredzaam, draagkrachtig, honkvast, lang wonen, duurzaam wonen
stad in balans, evenwichtige stad, ongedeelde stad, inclusieve stad
stad in balans, ongedeelde stad, evenwichtige stad, evenwicht
stadsblad, huis-aan-huisblad, streekblad, weekblad, wijkkrant
stadsboulevard, maaiveldweg, autoweg op de grond, verlaagde weg
stadsdeel, district, stadsgebied, deelgemeente, kwartier
stadsdeel, deelgemeente, district, stadsdeelraad
stadsgenoot, plaatsgenoot, dorpsgenoot
stadshart, kloppend hart, city centre, centrumgebied, hartje stad, winkelhart, winkelcentrum, wijkcentrum
stadshart, stadscentrum, nieuw centrum, winkelhart
stadsniveau, stedelijke schaal, stadsbreed, gemeentebreed
stadsniveau, stedelijk beleid, hele stad, stadsbreed
stadsplein, buurtplein
stadsrand, bouwen buiten de stad, nieuwe wijk, uitbreidingswijk, VINEX, buitenrand, periferie, buitenwijk
stadsrand, uitleglocatie, uitbreidingslocatie, buitengebied, rand van de stad
stadsstraat, boulevard, stadsboulevard, woonboulevard, hoofdstraat, dreef, lanen
stadsuitbreiding, uitbreidingswijk, nieuwbouwwijk, grote uitbreiding
stadsvernieuwing, stadsontwikkeling, stadsherstel, krotopruiming, sanering
stadsvernieuwingsurgent, sloopurgent, herhuisvestingskandidaat, SV-urgent
stadswacht, handhaving
stadswijk, stedelijke wijk, urban neighbourhood, stadskwartier
stadswijk, stedelijke wijk, binnenstedelijk
stage, leerplek, opleiding, scholing, cursus, training, bijscholing, leerwerktraject
stage, stageplek, leerplek, leerbaan, leerwerktraject, praktijkleren, leerling-werk
stageplaats, leerling die meewerkt, leren en werken
stand van zaken, voortgang, tussenstand, update, huidige situatie
standhouden, beklijven, blijven bestaan, continueren
standhouden, overeind blijven, in stand blijven, overleven, houdbaar
standpunt, mening, opvatting, zienswijze, stellingname, stelling
stank, stankoverlast, stinken
stap vanuit een instelling, uitstroom, terug in de samenleving, uitplaatsing
stap verder, doorstromer, volgende woning, groter huis, volgende stap, wooncarrière, doorstromen
stap verkleinen, zachte landing, geleidelijke overgang
stap voor stap, incrementeel
stap vooruit, vooruitkomen, verder helpen, vooruit helpen
stapelen, ophopen, opeenstapelen, cumuleren, bij elkaar komen
stapelen zich op, multiproblematiek, opeenstapeling van problemen, veel problemen tegelijk
stapeling, opeenhoping, opstapeling, cumulatie, ophoping, problemen op elkaar
stapeling van problemen, opeenstapeling van problemen, problemen stapelen zich op, multiproblematiek
stappen die klein zijn, incrementeel, stapje voor stapje, small steps
stappen die klein zijn, stap voor stap, stapsgewijs, geleidelijk, klein beginnen, behapbaar
stappenplan, draaiboek, praktische tips, handvat, handreiking
stappenplan, wegwijzer, roadmap
start, aftrap, startsein, startschot, kick-off, van start, beginfase
startbijeenkomst, beginbijeenkomst, openingsavond
startbijeenkomst, eerste bijeenkomst, startavond, openingsbijeenkomst, kick-off, aftrap, lancering
startbijeenkomst, informatieavond, inloopavond, launch, eerste bewonersavond
startbijeenkomst, eerste bijeenkomst, startschot
starten basisschool, schoolrijp, beginnen op school, naar groep 1, schoolstart
starter op de woningmarkt, jongere, woningzoekende
starter, first-time buyer
starter, huurstarter, koopstarter, jonge starter, starter op de woningmarkt, eerste woning
starter, koopstarter, huurstarter, jonge woningzoekende, woningstarter, jonge koper, eerste huis
starterslening, starterswoning, koopstarter
statistiek, kerncijfers, bevolkingscijfers, cijfers
statushouder, asielmigrant met vergunning, verblijfsgerechtigde, refugee with permit, toegelaten vluchteling
statushouder, nieuwe Nederlander, erkende vluchteling, asielstatushouder, refugee, status verkregen, vluchteling met status
statushouder, statushouders, vergunninghouder, vluchteling, vluchtelingen, nieuwkomer, asielmigrant, asielzoeker, asielzoekers, asielstatus, asielgerechtigde
statushouder, vergunninghouder, vluchteling, erkend vluchteling, asielgerechtigde, asielstatus, migrant met status, gevluchte
statushouder, asielmigrant, erkende vluchteling, asielzoeker met verblijfsvergunning
statushouders, vergunninghouders, nieuwkomers
statushouders en jongeren, studenten en statushouders
statushouders huisvesten, koppelen van statushouders, taakstelling, huisvestingstaakstelling
stedelijk, grote stad, steden, urbaan, stedeling
stedelijk gebied, stadsdeel, stadswijk, grootstedelijk
stedelijk gebied, focusgebied, achterstandsgebied
stedelijke gebieden, grootstedelijk gebied, urban areas, stadsgebied, stadsregio
stedenbouw, stedenbouwkundig, ontwerp van de wijk, ruimtelijke opzet, planologie
stedenbouw, stedenbouwkundig, planologie, ruimtelijke opzet, wijkontwerp
stedenbouw, ruimtelijke ordening
stedenbouwkundige, stedenbouwer, landschapsarchitect, stedenbouw
steeds minder, geleidelijk minder, neemt af, wordt minder
steek geld en aandacht, investeren, financieren, bekostigen, middelen inzetten
steek geld en aandacht, middelen vrijmaken, budget reserveren, geld uittrekken, prioriteit geven
steekpartij, ernstig incident
steekproef, respons, ondervraagden, respondenten
steentje bijdragen, inzet leveren
stem, medebeslissen, inbreng, invloed, zeggenschap
stem hebben, zeggenschap, invloed, inspraak
stempel, in een hokje, hokjesdenken, stigmatiserend, weggezet worden
stempel, label, etiket, bestempelen, predicaat, stigma
stempelwijk, tuinstad, portieketagewijk, wederopbouwwijk
stemrecht, stem
stenen, bricks and mortar, fysiek domein, fysieke ingrepen, bakstenen, bakstenen en beton
stenen en samenleven, fysiek en sociaal, hard en zacht
stenen en samenleven, fysiek en sociaal, bouwen en welzijn
sterk, stevig, krachtig, solide, robuust
sterke bewoners, stabiele bewoners
sterke huurder, dragende bewoner
sterke schouders, dragende bewoners, draagkrachtige bewoners
sterker, weerbaarder, opgekrabbeld
sterkere buurt, weerbare wijk, community building, buurtkracht
steun bij energiekosten, hulp bij energiekosten, hulp bij hoge energiekosten, energiehulp
steun nodig hebben, ondersteuningsbehoefte, zorgvrager
steunende omgeving, steunstructuur, sociaal netwerk, vangnet
steungroep, groep die elkaar helpt, steunnetwerk
steunnetwerk, netwerk van steun, buurthulp, buurtcirkel, sociaal netwerk, samenredzaam
steunsysteem, steunnetwerk, naasten, sociaal netwerk
steuntje in de rug, steuntje, duwtje in de rug
stevig gerenoveerd, diepe renovatie, deep renovation
stichting, vereniging, vrijwilligersorganisatie, goed doel, club
stigma, stempel, slechte naam, imago, reputatie, vooroordeel, stigmatisering, etiket
stigma, stigmatisering, stempel, etiket, gestigmatiseerd, stigmatiseren, brandmerk
stigma, stigmatisering, imagoprobleem
stigma, slechte pers
stijgen, hoger, verhogen, verhoging, omhoog, optrekken
stikstof, stikstofcrisis, stikstofregels, bouwstop
stil, rustig, geluidloos
stille kracht, onzichtbare waarde, sociaal cement, onderhuidse kracht, verborgen kracht, onzichtbare inzet, stil potentieel
stille meerderheid, zwijgende meerderheid, wie nooit komt, onbereikte bewoners
stilte, zwijgen, kalmte, tot rust komen, rustplek
stilte, zwijgen, niks zeggen
stiltes, stilvallen, silence
stilvallen, stagneren, stagnatie, stilstand, vastlopen, in het slop, impasse, stilliggen
stilvallen, stagneren, stagnatie, vertraging, stilstand, stokken
stilviel, stagnatie, vertraging, stokken, hapering, in de ijskast
stimuleren, aanmoedigen, bevorderen, aanjagen, prikkelen, aansporen, aanzetten tot
stimuleren, aanmoedigen, prikkelen, uitdagen, motiveren, uitlokken
stimuleren, aansporen, aanzetten, prikkelen, aanmoedigen
stoep, trottoir, stoeptegels, bestrating, straatwerk, tegels
stoeptegels, straat
stoeptegels eruit, tegelwippen, tegels eruit groen erin
stopgezet, stilgelegd, stil te liggen, stilgevallen, gestaakt
stoppen, beëindigen, stopzetten, ophouden, staken, beëindiging
stoppen, ophouden, beëindigen, eindigen, kappen, uitscheiden
storing, mankement, defect, gebrek
storing melden, reparatieverzoek, reparatie melden
stort in, zit tegen, tegenzitten
straat, rijbaan, asfalt, autoweg, route
straat, straatje, woonstraat, buurtstraat, dreef
straat, laan, woonerf
straat die opengaat, graafwerk, opgebroken straat, herbestrating, wegwerkzaamheden, opbreken, herinrichting
straat die opengaat, wegwerkzaamheden, herinrichting, straat openbreken
straat doet iets samen, straatactiviteit, buurtbarbecue, straatdiner, straatborrel, samen eten
straataanpak, opzoomeren, per straat
straatafspraken, stadsetiquette, leefregels, opzoomeren
straatbeeld, inrichting, maaiveld, openbare ruimte
straatcoach, buurtvaders, toezichthouder, veiligheidscoach
straatcontact, buren kennen elkaar, contact in de straat, straatgenoten kennen
straatfeest, iets samen doen, opzoomeren
straatfeest, buurtbarbecue, buurtfeest, buurtborrel
straatmeubilair, picknicktafel, zitmeubilair
straatreiniging, veegploeg, vegen, bezem, prikstok, stadsreiniging
straatroof, zakkenrollers, diefstal, beroving, overval
straf uitdelen, boete, sanctie, bekeuring, bestraffen
straf uitdelen, sanctioneren, beboeten, bekeuren, bestraffing
strafbaar, illegaal, verboden
straten die er veiliger uitzien, sociale veiligheid, minder verloedering
streefgetal, streefcijfer, streefwaarde
streng optreden, harde lijn
streng, hard
streng, stevig, krachtig, keihard, strikt, zero tolerance, harder optreden
streng, strikt, onverbiddelijk, strak, rigide
strenger, aanscherpen, aanscherping, verscherpen, strengere regels, zwaardere eisen, strikter
strenger gekozen, scherpere selectie, hogere toelatingseis, ballotage, strengere intake
strengere eis, aangescherpte voorwaarde, zwaardere criteria, hogere lat
strengere eisen, aangescherpte voorwaarden, criteria, randvoorwaarden, strenge regels
strengere eisen, aanscherpen
stress, chronische stress, geldstress, piekeren, overbelast, spanning
stress, overspannen, burn-out, spanning
stromen door uit de opvang, doorstroom uit de opvang, verlaten van de opvang, uitstroomwoning
stroomrekening, energiekosten
structureel, blijvend, langdurig, permanent, stelselmatig
structurele financiering, vaste financiering, meerjarige subsidie, blijvend geld, langjarig geld
student, scholier, leerling, studerende, studentenwoning, studentenhuis
student, studenten, studerend, studerende
studentenhuisvesting, studentenwoning, studentenkamer, jongerenhuisvesting
studentenwoning, studentenhuis, studentenhuisvesting, studentenkamer
studie, onderzoeksverslag
studieplek, leeszaal, huiswerkplek
studio, appartementje, kleine zelfstandige woonruimte, kot, tiny house, micro-appartement
studio, compact wonen, klein behuisd, kleine zelfstandige woning
studio, eenkamerwoning, eenkamerappartement, kleine woning, jongerenwoning
studio, eenkamerwoning, eenkamerappartement, microappartement, zelfstandige studio
studio, eenpersoonswoning, tiny apartment, zelfstandige kamer, woonunit
sturen, gezamenlijke regie, governance, steering, stuurknoppen, aansturen, richting geven, regie voeren
sturen op bevolking, anders toewijzen, sturen met toewijzing
sturen op gemengde wijken, mengingsbeleid, menging bevorderen, spreidingsbeleid, regie op samenstelling
sturen samen, stuurgroep, governance, gedeelde sturing
sturen samen, gezamenlijke regie, regie voeren, samen aan het roer
sturing, aansturing, regie, governance, leiding
sturing, sturen, regie
stuurgroep, programmabestuur, aansturing, regiegroep, kerngroep
stuurgroep, projectleiding, steering committee, kernteam, programmateam
stuurgroep, regiegroep, regieteam, bestuurlijk overleg, bestuurstafel, opdrachtgeversoverleg
stuurt men daar actief, regie voeren, actief beleid, doelgericht ingrijpen
subsidie, betaalt mee
subsidie, bijdrage, financiering, bekostiging, geldelijke steun, toelage
subsidie, bijdrage, financiering, geld van het rijk, rijksgeld, bekostiging
subsidie, bijdrage, toelage, financiële steun
subsidie ophoudt, programma voorbij, programma stopt, gebiedsprogramma voorbij
subsidieaanvraag, formulier, verzoek
subsidiestop, einde subsidie, subsidie stopt, bezuiniging
succes, geslaagd, resultaat
succes, geslaagd, slagen, lukken, succesvol, gelukt
succes, succesvol, geslaagd, gelukt, goed verlopen, geslaagd project, goede afloop
succesfactor, success factor, geheim van succes, slaagfactor, wat werkt, werkzame bestanddelen
succesfactor, werkzaam element, sleutel tot succes, kritische factor
succesverhaal, geslaagd project, successen vieren
superdiversiteit, superdivers, multicultureel, verschillende bevolkingsgroepen, culturen
surveillance, surveilleren, patrouille, blauw op straat
sussen, de-escaleren, kalmeren, tussenbeide komen
suïcide, zelfdoding, zelfmoord
sympathiek, aardig, vriendelijk, innemend
taak, functie, verantwoordelijkheid
taakstelling, huisvestingstaakstelling, taakstelling statushouders, verplicht aantal statushouders, quotum statushouders, huisvestingsplicht, plaatsingsplicht
taakstelling, quotum, opgelegd aantal, verplicht aantal
taakstelling, achterstand met statushouders, huisvestingstaak, taakstelling statushouders
taakverdeling, verantwoordelijkheden
taal, taaltraject, taalles, taalpunt, laaggeletterdheid, taalcursus, Nederlands leren, inburgering, taalachterstand
taal beheersen, taalvaardig, taalniveau, Nederlands spreken, de taal spreken
taal leren, conversatieles, taalmaatje, laaggeletterdheid, leesvaardigheid
taal leren, language course, taalcafé, alfabetisering, geletterdheid, Nederlands leren
taal leren, taalles, Nederlandse les, NT2, taalcursus
taal leren, inburgeringscursus, NT2
taalachterstand, taalvaardigheid, slecht Nederlands, laaggeletterd
taalbarrière, taalprobleem, taalachterstand, geen Nederlands spreken, anderstalig, niet verstaan, andere taal
taalbarrière, geen gemeenschappelijke taal, elkaar niet verstaan
taalgebruik, bewoording, woordgebruik, terminologie, jargon
taalhuis, taalcafé, taalpunt
taalles, Nederlandse taal, Nederlandse les, Nederlands leren, taalcursus, NT2
taalles, taalcursus, taaltraject, Nederlands leren, taalonderwijs, NT2
taalmaatje, taalcoach, taalvrijwilliger, taalbuddy
taalmaatje, taalcoach, taalvrijwilliger, taalhuis, taalcafé
taaltraject, Nederlandse les, taallessen, NT2-cursus, geletterdheid, inburgeringscursus, taalprogramma
taalvaardigheid, taalbeheersing, taalniveau
tabel, grafiek, dataset, diagram
talent, capaciteiten, vaardigheden, kwaliteiten, krachten, sterke punten
talent, gave, kwaliteiten van bewoners, aanleg, potentieel, potentie
talenten, krachten van bewoners, asset-based
talenten, vaardigheden, kwaliteiten van bewoners, verborgen talent
talenten en netwerken, sterke kanten van de wijk, krachten in de buurt
tamelijk, redelijk
tastbaar, met eigen ogen zien
taxi, deeltaxi, regiotaxi, buurtbus
te arm, te weinig inkomen
te dragen, betaalbaar, woonlasten, op te brengen, lastendruk
te hard rijden, hard rijden, scheuren, racen, snelheidsduivel, verkeersonveiligheid
te laat, vertraagd, vertraging, op het laatste moment
te langzaam, te traag, stroperig, gaat niet snel genoeg
te rijk, te veel inkomen, meer inkomen dan de buurt
te traag, te langzaam
te weinig inkomen, minima, armoede, arme huishoudens, laag inkomen
te weinig inkomen voor de buurt, inkomensmismatch, relatieve inkomenspositie, afwijkend inkomen
technisch kloppen, bouwkundige staat, onderhoudstoestand, technische kwaliteit, zonder gebreken
technisch klopt, bouwkundige staat, technische kwaliteit, geen gebreken
tegelijk, tegelijkertijd, gelijktijdig, simultaan, parallel, in één keer
tegelijk aanpakken, integraal, gelijktijdig, in samenhang
tegelijk investeren, integrale aanpak, simultaan, gecombineerde aanpak, holistisch
tegelijk met de sloop, parallel, gelijktijdig, synchroon
tegelijk worden aangepakt, alles tegelijk, samenhangend, holistisch
tegen, gekant tegen, oneens, contra
tegen de vlakte, demolition, neergehaald, slopershamer, wegvagen, afgebroken
tegen een stootje kan, robuust, weerbaar, stevig
tegen een stootje kunnen, weerbaar
tegengaan, bestrijden, aanpakken, terugdringen
tegengaan, bestrijden, bestrijding, terugdringen, strijd tegen
tegenkomen, ontmoeten, treffen, elkaar zien, toevallige ontmoeting
tegenkomen, toevallig ontmoeten, spontane ontmoeting, elkaar tegenkomen, tegen het lijf lopen, kruisen
tegenpolen, tegengesteld, tegenstelling
tegenprestatie, bijdrage, inzet per maand, uren inzet
tegenprestatie, wederdienst, iets terugdoen
tegenprestatie, iets ervoor terug, vergoeding, wederdienst
tegenslag, pech, tegenvaller, domper, tegenwind, moeilijke omstandigheden
tegenstander, gekant tegen, tegenstem, nee-kamp, oppositie
tegenstrijdig, paradox, tegenstrijdigheid, dubbelzinnigheid
tegenstrijdig, tegenspraak, tegengesteld, botsend, conflicterend, paradox
tegenvallen, teleurstellen, minder dan verwacht, niet waarmaken, tegenzitten
tegenwerken, dwarsbomen, dwarsliggen, tegenwerking
tegenwind, setback, hindernis, tegenslag, economische tegenslag, tegenvaller
tegenwoordig, momenteel, heden, anno nu, dezer dagen, actueel
tegenzitten, tegenwind, tegenslag
tekenen, intekenen op kaart, in kaart brengen, uittekenen, visualiseren, schetsen, plattegrond tekenen, tekening maken
tekort, gebrek, schaarste, krapte, te weinig, te kort, onvoldoende
tekort aan woningen, housing shortage, krapte op de woningmarkt
tekortschieten, in gebreke blijven, niet voldoen, laten afweten, niet genoeg doen, onvoldoende
tekortschieten, niet waarmaken, falen, niet goed genoeg
telefoon opnemen, gehoor geven, telefonisch bereikbaar
teleurgesteld, teleurstelling, balen, ontevreden
teleurstelling, teleurgesteld, tegenvaller, ontgoocheling, desillusie, domper
televisie, tv, radio, uitzending, omroep
tellen, telling, optellen, rekenen, turven, registreren, in cijfers vatten
tempo, bouwtempo, speed
tentoongesteld, tentoonstelling
tentoonstelling, expositie, exposeren, fototentoonstelling, reizende expositie
tentoonstelling, informatiemarkt, inloopavond, presentatie van plannen, expo, rondreizende expo, pop-up expositie
terecht, gegrond, gerechtvaardigd, gelijk hebben
terechtkomen, belanden, verzeild raken, komen te wonen, eindigen in
terechtkomen, verhuizen naar, verkassen, geplaatst worden, huisvesting vinden
terrein, voormalig ziekenhuisterrein, perceel, stuk grond, kavel
terug willen, terugkeerwens, heimwee, terugverlangen, willen terugkomen
terugblik, lessons learned, nabeschouwing, reflectie achteraf, terugkijken, reflectie, terugblikken
terugblik, terugkijken, terugzien, achteraf, retrospectief
terugbouwen, herbouw, vervangende nieuwbouw, opnieuw bouwen, ter vervanging
terugbouwen, één-op-één vervangen, herbouwen, één op één vervangen
terugbouwen, herbouwen, evenveel terugbouwen, vervangende huur
terugdringen, verminderen, beperken, reduceren, inperken, indammen
terugdringen, verminderen, reduceren, reductie, minderen
terugkeer, comeback, rentree, recht om terug te komen, terugkeerrecht, terugkeerregeling
terugkeer, terugkeergarantie, terugkeren, recht op terugkeer
terugkeerrecht, terugkeergarantie, terugkeerregeling, terugverhuisrecht, recht op terugkeer, terug mogen, terugkerende bewoner
terugkeren, terugkomen, teruggaan, terugkeergarantie, terugkeerrecht, teruggekeerd
terugkeren, terugkomen, teruggaan, terugverhuizen, weerkeren
terugkeren, terugkomen in je oude buurt, terugkeer, terugkomen, terugkeeroptie, terugkeerregeling, wisselwoning, tijdelijk ergens anders wonen
terugkeren na nieuwbouw, terugkeerrecht, terugkeergarantie, recht op terugkeer
terugkomst, terugkeer, retour
terugkoppelen, terugkoppeling, feedback
terugkoppelen, laten weten, terugmelden, wat is er met de inbreng gedaan
tevreden, te spreken over, voldaan, satisfied
tevreden, tevredenheid, waardering, woontevredenheid, blij, gelukkig
tevreden, tevredenheid, woontevredenheid, bewonerstevredenheid, tevredenheidscijfer, naar de zin, content, voldoening
tevreden over de verhuizing, verhuistevredenheid, herhuisvestingservaring, goed terechtgekomen
tevreden over de verhuizing, verhuiservaring, herhuisvesting goed verlopen
tevredenheid, bewonerstevredenheid, woontevredenheid, tevreden bewoners
tevredenheid van bewoners, bewonersoordeel, klanttevredenheid, satisfaction, wat bewoners vinden, woonbeleving
tevredenheid van bewoners, bewonerstevredenheid, woontevredenheid, buurttevredenheid
theater, toneel, podium, dans, muziek, voorstelling
thema, topic, vraagstuk, onderwerp, speerpunt, themadossier, rubriek
thema, onderwerp, kwestie
theorie van verandering, verandertheorie, theory of change, beleidstheorie
theory of change, veranderlogica, redeneerlijn, beleidstheorie, verandertheorie, verwacht effect
thuis blijven voelen, thuisgevoel behouden, prettig blijven wonen
thuis te blijven voelen, woongenot, feeling at home
thuis voelen, home, zich op zijn plek voelen, geborgen, thuisgevoel, erbij horen, belonging
thuisbasis, eigen huis, eigen honk
thuisraken, wegwijs worden, wennen, aarden
thuisvoelen, zich thuis voelen, geborgenheid, vertrouwd, thuisgevoel
thuisvoelen, zich thuis voelen, thuisgevoel, op je gemak, prettig voelen, belonging, heimat, thuis zijn
thuiszitter, schooluitval, schoolverzuim
thuiszorg, hulp in huis, huishoudelijke hulp, verzorging thuis
tiener, puber, adolescent, minderjarigen, jongere
tienermoeder, jonge moeder, alleenstaande moeder
tijd om te landen, wennen, rust vinden, inburgeren, settelen
tijdelijk huurcontract, tijdelijk verhuurd
tijdelijk, eindigheid, einddatum, interim, voor bepaalde tijd, voor een paar jaar, temporary
tijdelijk, kortdurend, korte tijd, voor even, beperkte tijd, van korte duur, niet permanent, bepaalde tijd
tijdelijk, kortdurend, voorlopig, voor even, prefab, demontabel, temporary housing
tijdelijk beheer, tijdelijke verhuur, leegstandsbeheer, antikraak, wachten op sloop
tijdelijk contract, flexcontract, huurcontract voor bepaalde tijd, tijdelijke verhuur, gebruiksovereenkomst
tijdelijk contract, huurovereenkomst voor bepaalde tijd, campuscontract, jongerencontract, vijfjarencontract, tijdelijk huurcontract
tijdelijk contract, tijdelijk huurcontract, aflopend huurcontract, jongerencontract, doelgroepcontract, vijfjaarscontract, campuscontract
tijdelijk contract, tijdelijke huurder, tijdelijke verhuur, antikraakcontract
tijdelijk verhuren, tijdelijk contract, tijdelijke verhuur, antikraak, leegstandwet
tijdelijk verhuurd, leegstandbeheer, tijdelijke huur, tussentijdse verhuur, leegstandswet, tussenhuur
tijdelijke bewoning, kraakwacht
tijdelijke bouw, modulaire woning, demontabel, verplaatsbare woning, modulaire bouw
tijdelijke gemeenschap, tijdelijke woning, flexwoning, verplaatsbare woning
tijdelijke invulling, tussentijds gebruik, tijdelijk gebruik
tijdelijke verhuizing, onderdak tijdens renovatie, wisselwoning, verhuiscarrousel
tijdelijke woning, tijdelijke woningen, flexwoning, flexwoningen, tijdelijke bouw, verplaatsbare woningen, tijdelijk wonen
tijdelijke woning, flexwoning, containerwoning, modulaire woning
tijdelijke woongemeenschap, flexwonen, verplaatsbare woningen, tussentijds wonen
tijdelijke woongemeenschap, tijdelijke huisvesting, tijdelijk wonen, flexwonen
tijdelijke woonvorm, flexwonen, flexwoning, containerwoning, tussentijds wonen
tijdens het wachten, tussentijd, overgangsperiode, in de tussentijd
tijdschrift, magazine, blad, periodiek, weekblad, maandblad
tiny house, tiny houses, klein wonen, microwoning
tiny house, eenpersoonswoning
tochtig, zuiniger maken
tochtig huis, koud huis, slecht geïsoleerd, kierend
toegang, vrije toegang, openstellen
toegankelijk, toegankelijkheid, drempelvrij, drempelloos, rolstoeltoegankelijk
toegankelijk, rolstoelvriendelijk, obstakelvrij
toegankelijkheid, laagdrempeligheid, drempels, accessibility, makkelijk binnenkomen, laagdrempelig zijn, vindbaarheid
toegejuicht, enthousiast ontvangen, applaus
toegewezen op criteria, selectief toewijzen, inkomenstoets, voorselectie
toejuichen, bejubelen, enthousiast ontvangen, applaus
toekomst, op termijn, lange termijn, over tien jaar, toekomstig, volgende generatie
toekomst, wijkvisie, toekomstvisie
toekomst van jongeren, toekomstperspectief jongeren, perspectief voor jongeren, jongerenperspectief
toekomstbeeld, streefbeeld, ideaalbeeld, droom, wenkend perspectief, toekomstvisie
toekomstbestendig, lang mee
toekomstbestendig, toekomstgericht, houdbaar, toekomstproof
toelatingseisen, criteria, selectiecriteria, toetssteen
toeleiding, toeleiden, warme overdracht, aanmelden bij
toename, stijging, groei, aanwas, vermeerdering, opwaartse lijn
toename, stijging, toenemen, stijgen, groei, groeien
toenemen, stijgen, groeien, omhoog, oplopen, meer worden, hoger
toeslag, huurtoeslag, zorgtoeslag, kindertoeslag, kindgebonden budget, kinderopvangtoeslag, huursubsidie
toeslagenaffaire, kinderopvangtoeslag, toeslagenschandaal, toeslagenouders
toespraak, speech, voordracht, lezing
toeval, toevallig, per ongeluk
toevoegen, bijbouwen, erbij zetten, verdichten, inbreiden
toevoegen, extra woningen, bijplaatsen, erbij komen, uitbreiding
toevoegen, toevoeging, aanvullen, aanvulling, bijvoegen, erbij komen, bijkomen
toevoegen, erbij komen, bijkomen, bij komen
toewijzen, allocation, lokaal toewijzen, toewijzingsbeleid, toewijzingsregels
toewijzen, woning gunnen, allocatie, woning toekennen
toewijzen mag niet, wet staat niet toe, niet toegestaan, wettelijk verboden
toewijzen om de leefbaarheid, leefbaarheidstoets, leefbaarheidscriterium
toewijzen op criteria, selectieve woningtoewijzing, inkomenseis, lokaal maatwerk, screening, voorrang voor werkenden
toewijzing, verdeelregels, woning verdelen, aanbodmodel, woningtoewijzingssysteem, allocatie, verdeling van woningen
toewijzing, verhuurbeleid, wie krijgt de woning, plaatsingsbeleid, matching
toewijzing, voorrangsregeling, lotingmodel, woningverdeling, plaatsing, housing allocation
toewijzing en terugkeer, herhuisvesting, terugkeer, toewijzingsafspraken
toewijzingsregels, toewijzing, woningtoewijzing
toezicht, surveillance, surveilleren, toezien, controleren
toezichthouder, stadswacht, handhaver, boa, surveillant
tolerantie, verdraagzaamheid, verdraagzaam, tolerant, acceptatie, respect, begrip
tolk, tolken, vertalen, vertaling, vertaler
tonen, laten zien, weergeven, vertonen, presenteren
toon van het gesprek, manier van praten, taalgebruik, narratief, discours
trage voortgang, te langzaam, langzaam gaan, stroperig
trainer, coach, training
training, cursus, workshop, bijscholing, scholing
tram, tramlijn, lightrail, metro, metrohalte
transformatie van kantoren, kantoor naar woning, kantoorpand verbouwen
transformeren, ombouwen, ombouw, kantoor ombouwen, transformatie
transitie, omslag, ommekeer, kentering, kanteling, omwenteling
transparant, overzichtelijk, eenduidig, helder
transparantie, openheid, open communicatie, eerlijkheid
traplift, traplopen, trappenlopen, zonder trappen lopen, lift
trapveld, trapveldje, voetbalveld, Cruyff Court, sportveldje, kunstgrasveld, speelveld, grasveld
trauma, PTSS, getraumatiseerd
trein, station, treinstation
trekker, voorman, organisator, de kar trekken
trots, bewonerstrots, buurttrots, trots op de wijk, fier, gevoel van eigenwaarde, pride
trots, fierheid, hart voor de wijk, wijkidentiteit, chauvinisme, buurtgevoel, wijktrots, wijkliefde
trots, fier, trotse bewoners, wijktrots
trots en zorgen, ambivalent, dubbel gevoel, gemengde gevoelens
trots op hun buurt, buurtgevoel, wijktrots
tuin, achtertuin, voortuin, binnentuin, moestuin, volkstuin, tuintje
tuin, achtertuin, voortuin, siertuin, gazon
tuin, buitenruimte, lapje grond
tuin, privétuin, eigen buitenruimte
tuinieren, groenten verbouwen, moestuin
tuinieren, samen tuinieren, tuinier, tuinder, groente kweken, moestuin
tuinieren, buurtmoestuin
tuiniers, moestuin, volkstuin, stadslandbouw, buurttuin
Turks, Marokkaans, migratieachtergrond, Turkse Nederlander, Marokkaanse Nederlander
tussen groepen huurders, onderlinge verschillen, sociale afstand, scheidslijn, binnen de huurdersgroep
tussenhuis, tussenvorm
tussenpersoon, intermediair, bemiddelaar, schakel
tussenstap, opmaat, intermediate step, overgangsfase, intermediaire stap, tussenstation, transitiefase
tussenstap, tussenfase, overgang, opstap, overgangsvorm
tussenstap, opstap, overgang, overbrugging
tussentijd, tussenperiode, overgangsperiode, overgangsfase, in de tussentijd
tussentijds, halverwege, tussenstand
tussenvoorziening, doorstroomwoning, doorstroomhuis, overgangswoning, uitstroomvoorziening, tussenvorm
tussenvorm, hybride, mengvorm, overgangsvorm
tussenvorm, kamers met kansen, begeleid wonen, oefenwoning, halfway house, beschermd wonen, tussenstap
tussenvorm, tussenvoorziening, overgangsvorm, opstapje
twee vragen, enquête, vragenlijst, peiling
twee werelden, parallelle samenlevingen, langs elkaar heen leven
twee-onder-een-kap, vrijstaand, villa, vrijstaande woning
Tweede Kamer, parlement, volksvertegenwoordiging
Tweede Kamer, parlement, Kamerleden, landelijke politiek
tweede kans, herstart
tweeledig, dubbel, tweeslachtig, ambivalent, twee kanten
tweeverdieners, middeninkomens
twijfel, bedenkingen, geen eenduidig bewijs, kritiek, betwisten, vraagtekens, kanttekening
twijfel, betwijfelen, onzekerheid, onzeker, aarzelen, aarzeling, weifelen, vraagtekens
twintig jaar, lange adem, een generatie lang, twee decennia
twintig miljoen, 20 miljoen
uit balans, onevenwichtig, scheve verhouding
uit beeld raken, uit het oog verliezen, ondersneeuwen
uit de gevangenis, instelling, opvang
uit de hand lopen, ontsporen, escaleren, ontspoord
uit de opvang, uitstromer, ex-dakloze, dakloze, uitstroom maatschappelijke opvang, beschermd wonen
uit de opvang komen, uitstroom opvang, dakloze, thuisloze, ex-dakloze, uitstroom beschermd wonen
uit de wijk geduwd, verdreven, weggejaagd, verdrongen
uit elkaar, vervreemden, uiteendrijven, verwijdering
uit elkaar gaan, scheiding, scheiden, relatiebreuk
uit elkaar groeien, verwijdering, uit elkaar lopen, divergeren, vervreemding
uit ervaring weten, ervaringsdeskundig, lived experience, praktijkkennis
uit huis gaan, op kamers, zelfstandig gaan wonen, eerste woning
uit huis gaan, op zichzelf
uitbreiden, meer locaties
uitbreiden, uitbreiding, toevoegen, bijplaatsen, vergroten, optoppen
uitbreiden, uitbreiding, vergroten, groter maken, vergroting
uitbreiding, stadsuitbreiding, nieuwbouwwijk, uitbreidingswijk, stadsuitleg, buitenwijk
uitbreidingswijk, nieuwbouwwijk, vinex-wijk, vinex
uitdaagrecht, right to challenge, buurtrechten
uitdaagt, prikkelen, stimuleren
uitdagend, prikkelend, stimulerend, motiverend
uitdelen, verstrekken, weggeven, rondbrengen
uiteen raken, segregatie, polarisatie, uit elkaar groeien, tweedeling, vervreemden, kloof
uiteen raken, uit elkaar drijven, verwijdering, scheidslijn
uiteenlopen, variëren, uit elkaar lopen, divers
uiteindelijk, ten slotte, tenslotte, op het laatst, op den duur
uiterlijk, uitstraling, aanblik, aanzien, buitenkant
uitgangspunt, principe, vertrekpunt, grondgedachte, beginsel, grondslag, fundament, vooronderstelling
uitgangspunt, startpunt, basisprincipe, leidraad
uitgangssituatie, beginsituatie, nulmeting
uitgangssituatie, startmeting
uitgaven, prijskaartje, bedrag
uitgeplaatst, uitplaatsing, weg moest
uitgeven, besteden, spenderen, besteding, geld uitgeven
uitje, uitstapje, dagje uit
uitkering, bijstand, Wajong, Participatiewet, minimumuitkering, bijstandsuitkering, werkloosheidsuitkering, WW-uitkering
uitkering, bijstand, bijstandsgerechtigde, steuntrekker, uitkeringsgerechtigde
uitkering, sociale dienst, inkomensondersteuning, bijstandsgeld
uitkomst, resultaat, bevinding, conclusie, onderzoeksresultaat, uitslag
uitleg, uitleggen, toelichting, verduidelijking, uiteenzetting
uitleg, voorlichting, instructie
uitleggen, verklaren, toelichten
uitlenen, lenen, deelspullen, gereedschap lenen, buurtuitleen, spullenbieb
uitlenen, ruilen, gereedschap lenen, deeleconomie, spullen delen
uitnodiging, uitnodigen, oproep
uitnodiging, deelnemers gezocht
uitplaatsen, uitgeplaatst, herhuisvesten, herhuisvesting, wijkuitzetting, gedwongen verhuizen, stadsvernieuwingsurgent
uitplaatsen, weg moeten, elders huisvesten
uitplaatsing, sloopverhuizing, uitgeplaatste, herhuisveste, rehousing, uitplaatsen wegens sloop
uitplaatsing, uithuisplaatsing bij sloop, stadsvernieuwingsurgent
uitponden, huurwoning verkopen, woningen verkopen, verkoopvijver, verkoopwoning
uitrollen, meer locaties
uitruil, compensatie, elders terugbouwen, ruil van woningen
uitsluitend gewoond, eenzijdige woonwijk, woonwijk zonder werk, functiescheiding, monofunctioneel, slaapwijk, slaapstad
uitsluiting, buitensluiten, sociale uitsluiting, niet meetellen, marginalisering, aan de zijlijn, buitenspel, afgewezen worden
uitsluiting, buitensluiten, uitsluiten, buitengesloten, uitgesloten worden, niet welkom
uitsluiting, niet mee mogen doen
uitsluiting, ongelijke behandeling
uitstel, uitstellen, opschorten, stilleggen, stilgelegd, stopgezet, gestopt, staken
uitstel, uitstellen, opschorten, vertraging
uitstraling, uiterlijk, aanzicht, aanblik
uitstromen, doorstromen, opvang verlaten, uitstroom
uitstromen, doorstromen naar woning, uitplaatsen, weg uit de opvang, de opvang verlaten
uitstromen uit de opvang, uitstroom maatschappelijke opvang, opvang verlaten, doorstroom bw
uitstroom, doorstroom uit de opvang, uitstroom uit de opvang, uit de opvang
uitstroom, doorstroom, vertrek uit de opvang
uitstroom uit beschermd wonen, zelfstandig met zorg gaan wonen, extramuraal
uitstroom uit de opvang, doorstroom uit de opvang, uit de opvang naar een huis, weg uit de opvang
uitstroom uit opvang, uitstromers, zorgverlaters, uit een instelling, uitstroomwoning, beschermd thuis, ex-cliënten
uittocht, exodus, wegtrek, massaal vertrek
uitvoerbaar, werkbaar, praktisch, realiseerbaar
uitvoeren, uitvoering, realiseren, implementeren
uitvoering, uitvoeren, realisatie, implementatie, doorvoeren, verwezenlijken, ten uitvoer brengen
uitvoeringsagenda, actieprogramma
uitvoeringsprogramma, realisatieplan, jaarprogramma, projectenlijst, werkprogramma, meerjarenplan
uitweg, compromis, schikking, middenweg
uitwerken, concretiseren, preciseren, verder uitwerken, invullen, detaillering
uitwerken, detailleren, vormgeven, invulling geven, uitwerking maken
uitwisselen, elkaar bijpraten, leren van elkaar, exchange, uitwisseling, kennis delen, ervaringen delen
uitzicht, stip aan de horizon, toekomstkansen, vergezicht, panorama, doorkijk
uitzicht, toekomst
uitzicht op werk, baankans, perspectief op werk, arbeidsperspectief
uitzicht voor iedereen, toekomstperspectief, vooruitzicht
uitzichtloos, geen toekomst, geen perspectief
uitzichtloos, hopeloos, kansloos, zonder perspectief, geen toekomst
uitzoeken, nagaan, onderzoeken, navragen, achterhalen
uitzoeken, onderzoeken, verkennen, nagaan
uitzondering, afwijken, afwijking, hardheidsclausule, maatwerkregeling, ontheffing
universitaire opleiding, academische studie, wo, universiteit, hoogopgeleid, theoretisch opgeleid, academisch
universitaire opleiding, wo, hoger onderwijs
update, actualisatie, bijwerking, bijgewerkt, laatste stand, nieuwe stand, vernieuwde versie
urgent, urgentie, spoedzoeker, urgentieverklaring, voorrang
urgentie, met spoed een huis, voorrangsverklaring, spoed, noodgeval, medische urgentie
urgentie, urgent, voorrang, met spoed een woning
urgentieverklaring, urgentie, urgentiestatus, urgent woningzoekende, voorrangsregeling, voorrang
urgentieverklaring, voorrangsverklaring, medische urgentie
usual suspects, altijd dezelfde bewoners, beroepsbewoners, kleine groep die meepraat
utopie, droombeeld, luchtkasteel
vaag, diffuus, niet duidelijk, niet scherp, mistig, ondoorzichtig
vaag, onduidelijk, onhelder, wollig, onbepaald, niet concreet
vaak, dikwijls, regelmatig, frequent, geregeld, veelvuldig
vaardigheid, competentie, bekwaamheid, kennis en kunde, talent
vacature, vacatures, personeelstekort, openstaande baan, werk zoeken, sollicitatie, baan zoeken
vakantie, zomervakantie, schoolvakantie
vakblad, tijdschrift, magazine, vaktijdschrift, vakpers, vakmedia
vaker tegen, toevallige ontmoeting, spontaan contact, informele ontmoeting, incidental encounter
vakopleiding, beroepsopleiding, mbo, opleiding
vallen mee, gering, niet zo groot, kleiner dan verwacht
valpreventie, valongeluk, valgevaar
van boven, top-down, rijksbeleid, opgelegd beleid
van boven komt, top-down, opgelegd, van hogerhand, landelijk opgelegd
van buiten, nieuwe instroom, mensen uit andere wijken
van buitenaf, buitenwacht, outsider, mensen van elders, niet-bewoners
van buitenaf, extern, buiten de wijk, buitenstaander, buitenwereld
van generatie op generatie, overdraagbaar
van groot naar beter, doorstroming senioren, verhuiscoach, senioren verhuizen
van het kastje naar de muur, heen en weer gestuurd, bureaucratie
van huurders en van eigenaren, huur en koop, eigendomsverhouding, eigendomsvorm, tenure, huur-koopverhouding
van iedereen, medebeheer, gezamenlijk eigenaarschap, toe-eigening, commons, gemeengoed
van instelling naar zelfstandig wonen, uitstroom beschermd wonen
van koers laat veranderen, van koers veranderen, adaptief werken, koerswijziging
van ouder op kind, generatiearmoede, intergenerationele overdracht, van generatie op generatie, erfelijke armoede
van ouder op kind, overerven, vicieuze cirkel
van ouder op kind, intergenerationeel, overerving van armoede, van generatie op generatie
van wijk wisselen, verhuisd worden, verdrongen
vanaf hun tweede, tweejarige, peuter
vandalisme, overlast
vandalisme, vernieling, vernield, vandalen, vernielen
vandalisme, vernieling, sloopgedrag, kapotmaken
vangnet, sociaal vangnet, opvangnet, sociale zekerheid, achtervang
vangnet, sociaal vangnet, steunnetwerk, steunsysteem
vanuit bewoners denken, bewonersperspectief, leefwereld, burgergericht, klantperspectief
vanuit bewoners te denken, vraaggericht, bottom-up
vanzelf, automatisch, vanzelfsprekend, spontaan, uit zichzelf, als vanzelf
variant, model, gedaante
variatie, afwisseling, gevarieerd, verscheidenheid, afwisselend
variatie, variety, differentiatie, menging, veelvormigheid, heterogeniteit
variatie in aanbod, woningdifferentiatie, diversiteit aan woningen
variatie in het aanbod, divers aanbod, keuzemogelijkheden
variatie in het aanbod, woningmix, gedifferentieerd aanbod, gevarieerd woningaanbod, woningdifferentiatie
vast aandeel, vast percentage, quotum, norm
vast aandeel in nieuwbouw, quotum, inclusionary zoning, minimumpercentage, programmeringseis
vast aanspreekpunt, contactpersoon, wijkregisseur, gebiedsmanager, wijkcoördinator, accountmanager
vast aanspreekpunt, contactpersoon, vast gezicht, één loket
vaste baan, betaald werk
vaste kern, trekkers, actieve kern, kartrekkers, altijd dezelfde mensen
vaste lasten, overhead, huur en energie, maandelijkse kosten
vaste lasten, terugkerende kosten, beheerkosten, exploitatiekosten, doorlopende kosten, vaste kosten
vastgoed, onroerend goed, bezit, gebouwen, accommodatie
vastgoed, onroerend goed, vastgoedbeheer, gebouwen, panden
vasthouden, binden aan de wijk, voorkomen dat ze weggaan, wegtrekken voorkomen, aantrekkelijk houden
vastleggen, op schrift stellen, boekstaven, opnemen, registreren
vastleggen, registreren, noteren, opschrijven, documenteren, bijhouden
vastlopen, stokken, tot stilstand komen
vaststellen, bepalen, vastleggen, bepaling
vaststellen, goedkeuren, bekrachtigen, aannemen, besluiten
vechtpartij, incident
vechtpartij, vechten, knokken, slaan, steekpartij, rellen
vechtscheiding, echtscheiding, scheiding, uit elkaar gaan
veel corporatiewoningen, corporatiewijk, corporatiebuurt, eenzijdige huurwijk, huurwijk
veel groen, groenrijk, groene wijk, bomenrijk, lommerrijk
veel partijen, veel partners, veel organisaties
veelzijdig, gevarieerd, afwisselend
veerkracht, buurtkracht, zelfherstellend vermogen, terugveren, adaptief vermogen, tegenslag opvangen
veerkracht, weerbaarheid, herstelvermogen, draagkracht, spankracht, incasseringsvermogen, veerkrachtig, resilience
veerkrachtig, resilient, schokbestendig, tegen een stootje kunnen, robuust
veerkrachtonderzoek, veerkrachtkaart, buurtonderzoek, veerkrachtkaarten, kwetsbaarheid van corporatiewijken, veerkrachtstudie, draagkrachtonderzoek, veerkracht van wijken
vegen, opschonen
veilig, misdaadvrij, safe, zonder angst, gevoel van veiligheid, beveiligd, beschermd, secure
veilig en leefbaar, leefbaarheid en veiligheid, sociale veiligheid, prettig en veilig
veilig verkeer, 30 kilometer, verkeersdrempel, veilige oversteek, veilige schoolroute
veilig voelen, veiligheidsgevoel, veiligheidsbeleving, subjectieve veiligheid
veilig wonen, woonveiligheid, leefbaarheid en veiligheid
veilige haven, thuisbasis, toevluchtsoord, vangnet, safe place
veilige haven, vertrouwde groep, safe space, veilige plek, veilige omgeving
veiliger, minder criminaliteit, sociaal veilig, rustig op straat, veiligheidsgevoel
veiliger wonen, woonveiligheid, je veilig voelen
veiligheid, veilig, onveiligheid, veiligheidsgevoel, sociale veiligheid
veiligheid, veilig, sociale veiligheid, sociaal veilig, wijkveiligheid, veilige straat, rust op straat
veiligheid, veilig op straat, openbare orde, safety, security, veilig voelen
veiligheidsaanpak, veiligheidsbeleid, veiligheidsplan
veiligheidsgevoel, veiligheidsbeleving, zich veilig voelen, onveiligheidsgevoelens, onveilig gevoel, bang op straat, avonds over straat
veiligheidsmonitor, veiligheidscijfers, veiligheidsindex
verandering, kentering, keerpunt, transformatie, change
verandering, veranderen, wijziging, aanpassing, anders worden, hervorming
verandering, wijziging, veranderen, omslag, ommekeer
verantwoordelijk, verantwoordelijkheid, aan zet, aanspreekbaar, eindverantwoordelijk, wie gaat erover
verantwoordelijk, verantwoordelijkheid, taak, plicht, aan zet
verantwoorden, rekenschap afleggen, verantwoordingsrapport
verantwoording, jaarverslag
verantwoording, verantwoorden, rekenschap, accountability, verantwoording afleggen
verantwoording, verslag doen, uitleg geven, rekenschap, accountantscontrole
verantwoording, rapportage, jaarrekening
verband, samenhang, correlatie
verband, samenhang, correlatie, relatie tussen
verbeteren, verbetering, beter maken, optimaliseren, vooruithelpen, optillen
verbeteren, verbetering, vooruitgang, vooruitgaan, beter worden, opknappen
verbeteren, opknappen, beter maken, opwaarderen
verbeteren, beter worden, erop vooruitgaan
verbeterpunt, aandachtspunt, leerpunt, kritiekpunt, tekortkoming, knelpunt, actiepunt
verbeterpunt, tip, aanbeveling, wat beter kan
verbeterpunt, les, aandachtspunt
verbieden, verbod, niet toestaan
verbieden, verbod, weren, weigeren, geweigerd, afwijzen, afgewezen
verbinden, barrière slechten, brug slaan, verbinding, verbindend
verbinden, samenbrengen, bij elkaar brengen, bruggen slaan, verenigen, aan elkaar knopen
verbinder, bruggenbouwer, wijkverbinder, contactlegger, sleutelpersoon, netwerker, verbindingsofficier, community builder
verbinder, buurtverbinder, connector
verbinding, bruggenbouwer, verbinder, connectie, binding, koppeling, schakel
verblijfskwaliteit, prettig verblijven, aangename plek, verblijfsplek
verblijfsvergunning, statushouder
verblijfsvergunning, verblijfsstatus, asielvergunning, asielstatus
verboden, staat niet toe, niet mogen
verbonden, commitment, netwerksamenwerking, coalitievorming
verbonden voelen, gemeenschapsgevoel, wij-gevoel, community feeling
verbonden voelen, verbondenheid, sociale cohesie, saamhorigheid, binding, gemeenschapszin
verbonden voelt, binding, hechting, gehecht aan de buurt, place attachment
verbondenheid, verbonden, saamhorigheid
verbouwen, ombouwen, verbouwing, ombouw, transformeren
verbouwen, verbouwing, vertimmeren, moderniseren, interne verbouwing
verbreden, uitbreiden, breder trekken, verruimen, opschalen
verdeelde stad, gescheiden werelden, divided city, gespleten stad, arm en rijk gescheiden
verdeelde stad, gesegregeerde stad, tweedeling, gespleten stad
verdeelde stad, arm en rijk gescheiden, segregatie, ruimtelijke segregatie
verdeeldheid, tweespalt, verdeeld, polarisatie
verdelen, distributie, fair share, evenwichtige spreiding, verdeelsleutel
verdelen, verdeling, spreiden, spreiding, eerlijk delen
verdelen, verdeling, toebedelen, toedelen, herverdelen, eerlijk verdelen, eerlijk delen
verdeling over de stad, fair share
verder komen, vooruitgang boeken, resultaat boeken, vooruitgang, progressie
verdichten, densificatie, hoger bouwen, optoppen
verdichting, verdichten, inbreiding, inbreiden, bijbouwen, dichter bouwen, hogere dichtheid, binnenstedelijk bouwen
verdichting, meer huizen op dezelfde plek, dichter bouwen, compacter bouwen
verdienen, geld verdienen, inkomen hebben, inkomsten
verdiepend, diepgaand, uitdiepen, grondig
verdieping, verdiepen, uitdiepen, dieper ingaan op, nader onderzoeken, verdiepingssessie
verdiepingssessie, deep dive, themabijeenkomst, verdiepingsbijeenkomst, verdiepingsdag, expertsessie
verdiepingssessie, verdiepende bijeenkomst, werksessie, workshop, werkatelier, intervisie
verdriet, pijn, verlies, rouwen, nabestaanden
verdringing, displacement, sociale verdringing, gedwongen vertrek, uitsortering, oude bewoners verdwijnen, oorspronkelijke bewoners weg
verdringing, verdringen, wijk wordt duurder, duurder worden, gentrificatie
verdringing, wegduwen, verdrongen, plaatsmaken, uit de wijk gedrukt
verdrongen, gentrification, wegdrukken, plaats moeten maken
verdrongen, weggejaagd, verdreven, uitgestoten, displaced
verdrongen, weggedrukt, verjaagd, gentrificatie
verduurzaming, verduurzamen, aardgasvrij, warmtenet, isolatie, energietransitie, energiezuinig, stadsverwarming, zonnepanelen, isoleren
verduurzaming, verduurzamen, energietransitie, klimaatneutraal, energieneutraal
verdwijnen, verloren gaan, wegvallen, vergaan, ophouden te bestaan
vereniging, club, stichting, genootschap
vereniging van eigenaren, VvE, appartementseigenaren
vereniging van ondernemers, BIZ
vereniging van ondernemers, ondernemersvereniging, winkeliersvereniging, middenstandsvereniging, bedrijveninvesteringszone
verenigingsleven, verenigingen, clubs, clubverband, sportclub, hobbyclub, scouting
verenigingsleven, clubleven
verflauwen, minder worden
vergaderruimte, zaal, zaalruimte, zaalhuur, bijeenkomstruimte
vergankelijk, aflopend, eindig
vergeleek aangepakte wijken, controlegroep, controlewijk, vergelijkingsgroep, contrafeitelijk, counterfactual
vergelijking, comparison, referentiewijk, vergelijkend onderzoek, controlegroep, vergelijkingsgroep
vergelijking, vergelijken, benchmark, afzetten tegen, naast elkaar leggen, ten opzichte van
vergelijkingswijk, vergelijkbare wijk, controlewijk, referentiewijk
vergeten, niet gezien, ondergesneeuwd, onderbelicht
vergezicht, ambitie, droombeeld, horizon, droom, stip op de horizon
vergezicht, toekomstbeeld, langetermijnvisie, stip op horizon, visioen
vergezicht, langetermijnvisie, toekomstbeeld, verre toekomst
vergoeding, tegemoetkoming, toelage, onkostenvergoeding, compensatie
vergrijzing, vergrijzen, ouder worden, oud worden
vergrijzing, grijze wijk, veel ouderen, verouderende bevolking
vergroening, vergroenen, ontstenen, tegels eruit, tegelwippen, groener maken
vergroening, groener maken, meer groen, ontstenen
vergunning, toestemming, huisvestingsvergunning, ontheffing
verhaal, bewonersverhaal, ervaringsverhaal, levensverhaal, portret, vertelling, relaas, getuigenis, anekdote
verhaal, verhalen, vertellen, portret, interview
verhalenverteller, vertellen, storytelling
verharding, betegeld, tegels, bestrating
verheffen, verheffing, volksverheffing
verhogen, omhoog brengen, opschroeven, optrekken, vermeerderen, vergroten
verhoogde dreef, dreef, viaduct, fly-over, talud
verhouding, evenredigheid, balans, kritische massa, omslagpunt, mengverhouding, verdeelsleutel, verhoudingen
verhouding, ratio, verhoudingsgewijs, aandeel
verhouding dragend vragend, balans draagkracht draaglast, mengverhouding
verhouding dragend vragend, verhouding, mengverhouding, samenstelling van de groep
verhouding koop huur, eigendomsverhouding, koop-huurverhouding, tenure mix, woningverdeling
verhuisbeweging, verhuisstroom, verhuizingen
verhuisgeneigd, verhuisgeneigdheid, verhuiswens, willen verhuizen
verhuisketen, doorstroomketen, verhuistrein, kettingreactie, doorschuiven, doorstroming
verhuiskosten, verhuiskostenvergoeding, verhuisvergoeding, onkostenvergoeding
verhuiskostenvergoeding, verhuisregeling, huurgewenning, verhuisvergoeding, verhuiskosten, vergoeding
verhuisreden, vertrekreden, waarom mensen weggaan, verhuismotief
verhuizen, relocate, relocatie, van woning wisselen, elders gaan wonen, van adres veranderen
verhuizen, verhuizing, wegverhuizen, verkassen, ergens anders wonen, uitvliegen
verhuizen, vertrekken, wegtrekken, weggaan, wegverhuizen, verlaten, uitstroom, vertrek, wegtrek
verhuizen naar andere gemeente, vertrok naar Den Haag, buiten de stad terechtgekomen, wegtrekken
verhuizers krijgen het beter, vooruitgang na verhuizing, beter af na verhuizing
verhuizing, relocation, relocatie, overstappen, woningwissel, herhuisvesting
verhuizing, tegemoetkoming verhuizen, verhuiskostenvergoeding, compensatie, uitplaatsing, herplaatsing, uitverhuizen
verhuizing, verhuisplan, sociaal plan, sociaal statuut
verhuizing, verkassen, woning wisselen
verhuizing naar een andere wijk, wegverhuizen, verdrijving, displacement
verhuren, verhuur, te huur, in huur geven, huurwoning
verhuurder, huisbaas, huiseigenaar, pandjesbaas, huisjesmelker, verhuren
verhuurder, huisbaas, huurbaas, huiseigenaar, pandeigenaar, verhuurbedrijf
verhuurder, landlord, woningeigenaar
verhuurderheffing, heffing, verhuurdersbelasting, corporatiebelasting, belasting voor corporaties
verhuurderheffing, huurbelasting, verhuurdersheffing, huurdersbelasting, corporatieheffing
verhuurderheffing, verhuurdersheffing, heffing voor corporaties, belasting voor verhuurders
verjonging, jongere bewoners, nieuwe mensen in de plaats van ouderen
verkeer, verkeersveiligheid, veilig verkeer, oversteken, fietsroute, autoluw
verkeersader, hoofdweg, doorgaande weg, drukke weg, ringweg
verkeersdrempel, 30-kilometerzone, snelheidsremmer, 30 km
verkeersongeval, aanrijding, botsing, ongeluk, verkeersslachtoffer
verkeersoverlast, sluipverkeer, te hard rijden
verkeersveiligheid, veilig verkeer, verkeersonveilig, verkeerssituatie
verkeersveiligheid, 30 kilometer, verkeersdrempels
verkeersveiligheid, veilig oversteken, hard rijden, verkeer
verkennen, verkenning, aftasten, oriënteren, vooronderzoek, haalbaarheidsonderzoek
verkennend onderzoek, oriënterend onderzoek, eerste inventarisatie, exploratory study
verkennend onderzoek, verkenning, vooronderzoek, exploratief, quickscan, eerste onderzoek
verkennend onderzoek, oriëntatie
verkiezingen, stemmen, kiezers, stembus, opkomst
verkiezingen, gemeenteraadsverkiezingen, raadsverkiezingen
verkokering, hokjes, langs elkaar heen werken, koker, schotten, ontkokering
verkokering, ontkokering, hokjes, schotten, langs elkaar heen, ontschotten
verkokering, schotten, hokjesdenken, eilandjes
verkoop, uitpondbeleid, huis verkopen, verkoopvijver, verkoopprogramma
verkoop, verkopen, uitponden, afstoten, vervreemden
verkoop van sociale huur, tenant purchase, koopgarant, right to buy
verkoop van sociale huur, verkoop huurwoningen, uitponden, verkoop corporatiebezit, complexgewijze verkoop
verkoop van sociale huur, verkoop huurwoningen, uitponden, huurhuizen verkopen
verlagen, verlaging, omlaag brengen, terugbrengen, verminderen
verlagen, omlaag brengen, op maaiveld, gelijkvloers
verleden, voorbij, vroeger
verleden, vroeger, voorheen, destijds, eertijds, in het verleden
verlichting, straatverlichting, lantaarnpaal, lantaarnpalen, straatlantaarn
verlies, verliezen, kwijtraken, wegvallen, gemis
verlies aan huur, huurderving, gemiste huur, inkomstenderving, huurverlies
verlies aan huur, inkomstenverlies, leegstandskosten, huurinkomsten mislopen
verlies aan huur, huurderving, gemiste huurinkomsten, gederfde huur
verlies voor wie weg moet, ontworteling, verlies van buurt, sociaal netwerk kwijt
verloederd, slecht onderhouden
verloedering, verpaupering, verval, aftakeling, teloorgang, verloederd, verpauperd, afgegleden, broken windows
verloedering, verpaupering, verval, zwerfvuil, vervuiling, afval op straat
vermijden, mijden, ontwijken, ontlopen
vermogen, kapitaal, rijkdom, bezit
vernieuwd, geherstructureerd, herstructurering, heropgebouwd, gerenoveerd
vernieuwd, gemoderniseerd, opgefrist, gerestyled, up-to-date
vernieuwd, gemoderniseerd, vernieuwbouw
vernieuwde buurt, geherstructureerde wijk, gerenoveerde buurt, vernieuwingswijk
vernieuwde buurt, opgeknapte buurt, gerenoveerde wijk, renewed neighbourhood, getransformeerde wijk
vernieuwde buurt, geherstructureerde wijk, wijk na vernieuwing
vernieuwen, gemoderniseerd, in een nieuw jasje, gerevitaliseerd, gerenoveerd, opgefrist, vernieuwbouwd
vernieuwen, vernieuwing, moderniseren, grootschalige vernieuwing
vernieuwing, herziening, update, renewal, modernisering, wijkontwikkeling, regeneratie, herontwikkeling
vernieuwing, opknapbeurt, urban renewal, make-over, facelift, vernieuwingsoperatie
vernieuwing, wijkverbetering, revitalisering, upgrading
vernieuwing verplaatst mensen, gedwongen verhuizing, uitplaatsing, verplaatsing van bewoners
verontwaardiging, ophef, in opspraak
veroordeling, bestraffing, gevangenisstraf, detentie, werkstraf, straf
verordening, lokale regelgeving, lokale wet, gemeentebesluit, reglement, huisvestingsverordening, gemeentelijke regels
verouderd, achterhaald, uit de tijd, niet meer actueel, passé
verouderd, gedateerd, achterhaald, ouderwets, aftands, uit de tijd, aan vervanging toe
verouderd, gedateerd, ouderwets, versleten, aftands, afgeleefd
verouderd, niet meer van deze tijd, uitgewoond, technisch op
verouderde woning, vooroorlogs, oude woning, verouderd
verplaatsen van problemen, waterbedeffect
verplaatsen, verleggen, elders terechtkomen, doorschuiven, verplaatsing, elders neerzetten, overhevelen
verplaatsing, terechtkomen in een andere wijk, verschuiven, verhuizing naar een andere wijk
verpleeghuis, verpleegtehuis, zorginstelling, zorgcentrum, zorghuis, woonzorgcentrum
verpleeghuis, verzorgingshuis, bejaardenhuis, woonzorgcentrum, zorgcomplex, aanleunwoning
verpleegkundige, wijkverpleegkundige, wijkzorg
verplicht percentage, eis, norm
verplicht, verplichting, dwingend, bindend, noodzakelijk
verplichte inzet, contractuele inzet, afspraken in het huurcontract, tegenprestatie
verschenen, uitgegeven, gepubliceerd
verschijnen, gepubliceerd worden, uitgebracht, uitkomen, bekend worden, publicatie
verschil, onderscheid, contrast, discrepantie
verschil, verschillen, onderscheid, contrast, kloof, tegenstelling, tegenstellingen
verschillen, afwijken, anders zijn, variëren, uiteenlopen
verschillen, differentiëren, wijkprofiel, maatwerk per wijk
verschillen in hoe mensen leven, levenswijze, cultuurverschil, leefstijlen, andere gewoonten, lifestyle
verschillend, anders, afwijkend, ongelijk, niet hetzelfde
verschillend, uiteenlopend, verscheiden, anders, niet hetzelfde, variatie
verschillend inkomen, inkomensmix, arm en rijk, inkomensverschillen, inkomensmenging
verschillend inkomen, inkomensverschil, inkomensongelijkheid
verschillende groepen, uiteenlopende groepen, diverse groepen, doelgroepenmix, bevolkingsgroepen, diverse bewoners
verschillende leefstijl, leefstijlverschil, botsende leefstijlen, leefwijze
verschillende positie, sociaaleconomische status, sociale klasse, maatschappelijke positie, SES, standsverschil
verschillende prijzen, duur en goedkoop, betaalbaar en duur, prijsklasse, prijssegment
verschillende prijzen, prijsklassen, prijssegmenten, goedkoop en duur, betaalbaarheidssegment
verschillende schalen, multilevel, schaalniveaus, meerdere niveaus
verschillende soorten woningen, gemengd woningaanbod, mix van woningtypen
verschillende soorten woningen, woningtypen, tenure mix, gedifferentieerde woningvoorraad, diverse woonvormen
verschillende werelden, gescheiden werelden, langs elkaar heen leven, parallelle samenleving, parallelle samenlevingen, leefwerelden, sociale bubbels
verschuiven, uitstel, vertraging, opschuiven, verplaatsen, verlegging
versie, variant, editie, uitgave
verslaafde, junk, drugsgebruiker
verslaafden, verslaafd, middelengebruik
verslag, notulen, impressie, weergave, rapportage
verslag van de makers, zelfevaluatie, slager die eigen vlees keurt, eigen rapportage, zelfrapportage
verslag van de makers, slager keurt eigen vlees
verslaggever, pers
verslaving, verslaafd, verslaafde, junk, alcoholist, gebruiker
verslaving, verslaafd, verslaafden, alcohol, drugsgebruik
verslavingszorg, afkicken, afkickkliniek
verslechteren, achteruitgang, achteruitgaan, verslechtering, afglijden, neergang, neerwaartse spiraal, verloederen
verslechteren, verslechtering, achteruitgaan, achteruitgang, afglijden, bergafwaarts, minder worden, slechter, teruglopen
verslechteren, achteruitgaan, slechter worden, bergafwaarts
versneld, inhaalslag, sneller
versnellen, versnelling, versneld, sneller bouwen, bespoedigen, tempo maken, vaart maken, spoed maken
versnellingspilot, proef, experiment, versnelde huisvesting
versnellingspilot, snelheid maken, spoedplaatsing, sneller plaatsen, versnelling, sneller bouwen
versnipperd, gefragmenteerd, versnippering, los zand, op zichzelf staand, losstaand
versoepelen, verruimen, loslaten, versoepeling, minder streng
verspreid, her en der, dispersed
verspreid over de stad, gespreid, verdeeld over de stad, uitgesmeerd
verspreid over wijken, waterbedeffect, verplaatsingseffect, uitstralingseffect, spill-over
verstandelijk gehandicapt, mensen met een beperking
verstandelijke beperking, LVB, licht verstandelijk beperkt, verstandelijk beperkt, zwakbegaafd
verstandelijke beperking, intellectual disability, verstandelijk gehandicapt, mentale beperking, intellectuele beperking
versterken, sterker maken, verstevigen, empowerment, kracht geven
versterken, verstevigen, sterker maken, kracht bijzetten, bevorderen, opkrikken, intensiveren
versterken, sterker maken, sterker worden, sterkere
vertegenwoordiger, afgevaardigde, vertegenwoordiging
vertellen, mededelen, verslag doen, uitleggen
vertraging, later
vertraging, vertraagd, oponthoud, uitstel, stagnatie
vertraging, oponthoud, uitstel, uitloop
vertrek voorkomen, vasthouden, binden
vertrek, verhuizing, weggaan, opstappen
vertrek, uittocht, leegloop, exodus
vertrekken, elders gaan wonen, verhuisgeneigdheid
vertrekken, wegtrekken, vertrek, wegtrek, de wijk uit, uitstroom, vertrekkers, weggaan
vertrokken, weggetrokken, uitstroom, wegverhuizen, leegloop
vertrouwen, vertrouwen in de overheid, wantrouwen, geloofwaardigheid, vertrouwensband, geloof in, vertrouwen in overheid
vertrouwen, zich gesteund voelen, betrouwbaarheid, public trust, goodwill, trust, geloof in elkaar
vertrouwen groeide, vertrouwen winnen, herstel van vertrouwen, vertrouwensherstel, trust building
vertrouwen groeit, vertrouwensmonitor, indicator voor vertrouwen
vertrouwen herstellen, vertrouwen groeit, vertrouwen terugwinnen
vertrouwen in de overheid, geloof in de politiek, institutioneel vertrouwen, wantrouwen wegnemen, trust in government
vertrouwen in de overheid, vertrouwen in de gemeente, geloof in de politiek
vertrouwen overheid, institutioneel vertrouwen, politiek vertrouwen, trust in government
vervangen, vervangende nieuwbouw, vernieuwbouw, uitplaatsen, verhuizen van overlastgevers, gedwongen verhuizing
vervangen, vervanging, in plaats van, ruilen, verwisselen, inruilen, substitueren
vervangen, vernieuwen, vervangende nieuwbouw, sloop en nieuwbouw
vervangende woning, andere woning krijgen, wisselwoning, tijdelijk verhuizen, stadsvernieuwingsurgentie
vervangende woningen, vervangende nieuwbouw, terugbouwen, compensatie
vervanging, nieuwbouw ervoor terug, terugbouw, nieuw in plaats van oud, substitutie
vervanging, vervangende woning, compensatie
vervoer, transport, mobiliteit, vervoersmiddel, reizen
vervolg, continuïteit, hoe nu verder
vervolg, vervolgstap, opvolging, follow-up, nazorg
vervolg, voortzetting, vervolgfase, volgende stap, doorgang
vervolg, nasleep, voortzetting, tweede ronde
verwaarloosd, onderhoud
verwaarlozen, verwaarlozing, laten versloffen, verslonzen, vergeten
verwachting, beoogd resultaat, verandertheorie, beleidstheorie, werkhypothese, expectation
verwachting, hypothese, aanname, veronderstelling, verwachten
verwachting, verwacht effect
verwachting, verwachten, prognose, voorspelling, toekomstverwachting, voorspellen
verward, in de war, verward gedrag, verwarde personen, geestesziek, psychose
verward gedrag, onbegrepen gedrag, verwarde personen, verward persoon, verwarde mensen, buiten zinnen, psychose
verward gedrag, verwarde personen, onbegrepen gedrag, psychische problemen, psychiatrie
verward, psychische klachten, kwetsbaar
verward persoon, verwarde man, onbegrepen gedrag
verwarming, verwarmen, stoken, cv-ketel, kachel, opwarmen
verwarmingskosten, energierekening
verwateren, afnemen, minder worden
verzachten, verlichten, dempen, temperen, afzwakken, minder erg maken, leed verzachten
verzorgd, netjes, keurig, goed onderhouden, schoon
verzorgen, groenonderhoud, verzorging
verzorgingstehuis, wonen met zorg
verzuiling, segregatie, scheiding
vestigen, intrek, intrekken, komen wonen, vestiging
vestiging, intrek, komst, vestigen
vicieuze cirkel, neerwaartse spiraal, steeds slechter
video, film, filmpje, beeldmateriaal
vierde keer, opnieuw, herhaaldelijk, alweer
vierkante meter, woonoppervlak, oppervlakte, vloeroppervlak, m2
vies, schoonmaken, schoon
vies, smerig, vuil, rommelig
vijftien tot twintig jaar, lange adem, langjarige aanpak, meerjarenaanpak, langdurige inzet, generatieaanpak
vijftien tot twintig jaar, langjarig, lange termijn, generatie lang
villa, koopwoning
vinex, vinexwijk, nieuwbouwwijk, uitleglocatie, stadsuitbreiding
visie, kijk op, toekomstvisie, zienswijze
visie, toekomstvisie, koers, richting, strategie, stip op de horizon
visie, toekomstvisie, langetermijnvisie, toekomstbeeld, stip op horizon, wensbeeld, vergezicht, perspectief
visie, vision, koersdocument, ambitiedocument, stadsvisie, omgevingsvisie
visie op de stad, stadsvisie, omgevingsvisie, toekomstvisie, strategie
vitaal, levenskrachtig, vitaliteit, energiek, krachtig
vitale bewoners, gezonde leefstijl, positieve gezondheid, gezond en fit, energiek, levenskrachtig
vitale inwoners, gezond en fit, leefstijl, gezondheidsbevordering, leefstijlcoach, gezonde leefstijl, vitaliteit, gezonde bewoners
vitaliteit, leefstijl, vitale bewoners
vlot, gesmeerd, soepel
vluchteling, asielzoeker, gevluchte, ontheemde, asielmigrant
vluchteling, refugee
vluchtelingenwerk, begeleiding statushouders, vluchtelingengezin
vluchtelingenwerk, vluchtelingenorganisatie, maatschappelijke begeleiding, begeleiding van vluchtelingen, hulp aan vluchtelingen
VluchtelingenWerk, vluchtelingenorganisatie, maatschappelijke begeleiding van vluchtelingen
vluchtig contact, kleine contacten, oppervlakkig contact, praatje
vmbo, praktijkonderwijs, voortgezet onderwijs
vocht, schimmel, tocht, lekkage, gehorig, gebreken
vocht, schimmel, tocht, lekkage, vochtproblemen, gebreken
voedsel, voedselbank, voedselhulp
voedselbank, armoede, minima
voedselbank, kledingbank, weggeefwinkel, ruilwinkel, voedselhulp, voedselpakket
voedselbank, voedselpakket, gratis eten, voedselhulp
voelen, ervaren, beleven, aanvoelen, gewaarworden
voelen zich beter, opleven, welbevinden, mentale gezondheid, positieve gezondheid
voetbal, voetballen, voetbalclub, sportveld
voetganger, wandelaar, looproute, wandelroute, voetpad
voetganger, wandelaar, oversteken, oversteekplaats
voetpad, stoeptegels
vol, kan niet meer aan, geen extra
volbouwen, dichtbouwen, verdichten, stad inbreiden
voldoen aan, naleven, nakomen, beantwoorden aan, eisen halen
voldoende, genoeg, toereikend, afdoende, adequaat, op peil
voldoende, volstaan
volgen, monitoren, bijhouden, meekijken
volgen wie waarheen verhuist, verhuisbewegingen monitoren, verhuisonderzoek
volgende versie, herziene versie, aangepaste versie, bijgewerkt plan
volgorde, rangorde, prioritering, fasering, opeenvolging, eerst en dan
volgorde, timing
volgorde, fasering, eerst bouwen dan slopen, stapsgewijs
volhouden, blijven doen, standhouden
volhouden, doorzetten, doorgaan, lange adem, volharden, volharding, niet opgeven, doorzettingsvermogen
volhouden, lange adem, doorzetten, volharding, geduld, uithoudingsvermogen, volgehouden
volhouden, vasthouden, continueren, voortzetten
volkshuisvester, maatschappelijke verhuurder, huisvester, woonmaatschappij, sociale huisvesting, corporatie
volkshuisvester, woningcorporatie, corporatie, sociale verhuurder
volkshuisvesting, woonbeleid, woningbeleid, huisvesting, sociale woningbouw
volkshuisvestingsfonds, rijkssubsidie, herstructureringsfonds, volkshuisvesting, rijksfonds, VHF, subsidie herstructurering, Rijksbijdrage woningverbetering
volkshuisvestingsfonds, rijkssubsidie, renovatiesubsidie
volkswijk, volksbuurt, volkse buurt, arbeiderswijk, arbeidersbuurt, oude stadswijk
volkswijk, working class
volkswijk, achterstandswijk, kwetsbare wijk
volledig, compleet, geheel, totaal
volledig, helemaal, volkomen, compleet, totaal
volop, ruimschoots, overvloedig, in ruime mate, rijkelijk
voltooien, voltooid, gereed, afronden, oplevering
volume, aantallen
volume, grootschaligheid, grote aantallen
volwassene, volwassen, meerderjarig, 18-plus, achttienplusser
volwassenen komen aan werk, arbeidstoeleiding, re-integratie, werk vinden, activering, jobcoaching
voor de start vast te leggen, nulmeting, beginmeting, baseline
voor de vierde keer, wederom, zoveelste poging, herhaling van zetten
voor later klaar, toekomstbestendig, toekomstgericht, futureproof
voor wie, klantgroep, gebruikersgroep, doelgroep, target group, deelnemersgroep
vooraf, van tevoren, tevoren, op voorhand, voordien, ex ante
vooraf, van tevoren, tevoren, voorafgaand
vooraf vaststaan, van tevoren bepaald, vooraf vastgesteld, vastgelegd
vooral, voornamelijk, hoofdzakelijk, met name, in het bijzonder
voorbeeld, praktijkvoorbeeld, casus, goed voorbeeld
voorbeeld, praktijkvoorbeeld, goed voorbeeld, best practice, good practice, inspiratie, toonbeeld
voorbeeld land, best practice, voorbeeldproject, goed voorbeeld, landelijk voorbeeld
voorbeeld voor het land, best practice, inspiratie voor andere gemeenten, landelijk koploper
voorbeeld voor het land, landelijk voorbeeld, goed voorbeeld, best practice, navolging
voorbereiding, planvorming, planfase, initiatieffase
voorbereiding, voorbereiden, aanloop, aanloopfase, voortraject, voorwerk
voorbereiding duurt lang, lange aanloop, trage procedure, jarenlang wachten, lange doorlooptijd
voorbereiding duurt lang, lange voorbereidingstijd, trage besluitvorming, lange aanloop
voorbij, afgelopen, voltooid, verleden tijd, verstreken
voorbij, beëindigd, na afloop, einde contract, einde looptijd
voordeel, winst, meerwaarde, pluspunt, baat
voordeur, huisdeur, deurbel
voordeur, ingang, entree, portiek, toegang
voorgaan, voorrang geven, prioriteit, eerste keus, voorkeursbehandeling
voorgaan, voorrang krijgen, voorkeur krijgen, prioriteit krijgen
voorkeur, liever, bij voorkeur, prefereren
voorkeur, liever willen, voorkeur hebben, koos voor
voorkomen, preventie, preventief, tegengaan, vermijden, erger voorkomen, preventiemaatregel, preventiemiddel
voorkomen, verhoeden, preventief werken, de kop indrukken
voorkomen, vroegtijdig ingrijpen, preventief
voorloper, wat eraan voorafging, voorafgaand, eerste versie, predecessor
voorloper, voorganger, eerder programma
voorlopig, vooralsnog, overbruggen, tijdelijk
voormalig, toenmalig, gewezen, vorige, vroeger
voormalige school, oud-school, vrijgekomen schoolgebouw
voornamelijk, vooral, grotendeels, hoofdzakelijk
vooroordeel, stereotype, stigma, stempel, beeldvorming
vooroordeel, vooroordelen, stigma, slechte naam, imago, reputatie, beeldvorming, stempel
vooroordelen, negatief beeld, beeld van buiten
vooroordelen, vooringenomen, vooroordeel, stereotypen
voorop, vooraan, als eerste, voorste linie
voorop, het zwaarst wegen, bovenaan staan
vooropstellen, centraal stellen, centraal staan, prioriteit geven
voorraad, bestand, voorraadbestand, reserve
voorraad krimpt, afname, uitponden, verlies sociale huur, minder sociale huurwoningen, afname woningvoorraad, verkoop van huurwoningen
voorraadbeleid, strategisch voorraadbeheer, portefeuillestrategie, complexplan, vastgoedstrategie, vastgoedsturing, portefeuilleplan
voorrang, met prioriteit, priority, voorkeursbehandeling, prioriteit, voordringen
voorrang, urgentie, met voorrang, urgentieverklaring, voorrangsregeling, urgente woningzoekende
voorrang geven, voorrang, urgent, prioriteit
voorrang, voorgaan
voorrang, prioriteit, voortrekken, als eerste aan de beurt
voorschool, voorschoolse educatie, vve, peuterspeelzaal, peuteropvang, kinderopvang, peuters, kleuters
voorschool, crèche
voorschoolse educatie, peuterschool, onderwijsachterstandenbeleid, preschool, early childhood education, voorschools
voorschoolse educatie, voorschool, vroegschools, taalstimulering
voorschrift, bepaling, norm
voorstander, pleitbezorger, aanhanger, verdediger
voorstel, voornemen, idee
voorstelling, optreden, concert
voortbestaan, overleven, toekomst
voortgang, progress report, hoever is het, vorderingen, progress
voortgang, vordering, verloop, stand van zaken, progressie
voortgang, stand van zaken, vooruitgang
voortgangsrapportage, jaarrapportage, kwartaalbericht, voortgang, rapportage
voortgangsrapportage, monitor, tussenstand
voortgangsrapportage, tussenrapportage, voortgangsbericht, monitorrapport, voortgangsverslag
voortgangsrapportage, tussenrapportage, monitor, stand van zaken
voortrekker, pionier, voorvechter, boegbeeld, voorman, ambassadeur
voortzetten, voortzetting, continuering, doorgaan, doorzetten, continueren, vasthouden
vooruit of achteruit, trend, ontwikkeling, wijkthermometer, verbetering of verslechtering
vooruitgang, progressie, verbetering, stap vooruit, vordering
vooruitgang, vooruitgaan, beter worden, progressie, verbetering
vooruitkijken, lange termijn, strategisch plannen, anticiperen, vooruitzien, toekomstgericht
vooruitkomen, hogerop komen, carrière maken, stijgen op de maatschappelijke ladder, verheffing
vooruitkomen, sociale stijging, opklimmen, emancipatie, sociale mobiliteit, hogerop
vooruitkomen, emancipatie, stijgen op de ladder, ontwikkelen
voorwaarde, criterium, vereiste, randvoorwaarde, conditie, eis stellen, verplicht stellen
voorwaarde, vereiste, criterium, verplichting, eisen, eisen stellen
voorwaarde, voorwaarden, eis, eisen, criterium, criteria
voorzien in, zorgen voor, bieden, leveren, voorziening treffen
voorziening, voorzieningen, faciliteiten, faciliteit, amenities, buurtvoorziening
voorzieningen, buurtvoorzieningen, facilities, amenities, accommodaties, buurtfaciliteiten, winkels en scholen, basisvoorzieningen
voorzieningen, faciliteiten, voorzieningenniveau, buurtvoorziening, wijkvoorziening, openbare voorziening, maatschappelijke voorzieningen, buurtfunctie
voorzieningen, winkelcentrum, winkels, bibliotheek, buurtvoorziening, winkel, detailhandel, supermarkt, faciliteit, faciliteiten, aanbod, dienst, diensten
voorzieningen dichtbij, nabijheid, voorziening op loopafstand, buurtvoorziening, loopafstand, vijftienminutenstad
voorzieningen dichtbij, op loopafstand, 15-minutenstad, om de hoek, voorzieningenniveau
voorzieningen op peil, basis op orde, basis in orde, basisvoorzieningen op orde
vorig, eerder, voorafgaand, afgelopen, voormalig
vormgeving, vorm geven, ontwerp, buurtontwerp
vraag, vraagstuk, kwestie, opgave, uitdaging
vraagstelling, probleemstelling, onderzoeksvraag, vraagpunt
vraagstuk, kwestie, opgave, uitdaging, problematiek
vraagtekens zetten, in twijfel trekken, sceptisch
vraagverlegenheid, hulp durven vragen, schaamte, geen hulp vragen
vragen blijven stellen, bewonerspeiling, vragenlijst, survey, tevredenheidsonderzoek
vragend, ondersteuningsbehoeftig, hulpvragend, zorgbehoevend, kwetsbare huurder
vragende bewoner, bewoner met zorgvraag, bewoner met begeleiding, hulpvragende bewoner, kwetsbare bewoner, zorgvrager, hulpbehoevende
vragende bewoner, kwetsbare bewoner, zorgvrager, vrager, hulpvrager, bewoner met hulpvraag
vragende bewoner, kwetsbare huurder, bewoner met ondersteuningsvraag, vragers en dragers, vragende bewoners
vragende bewoner, kwetsbare bewoner, bewoner met ondersteuningsvraag, zorghuurder
vragende bewoners, vragers, zorgvrager, kwetsbare bewoners
vragenlijst, vragen stellen, meting
vrede, vredig, harmonie, harmonieus, eendracht
vrezen, bang, beducht, schrik, niet durven
vriend, vriendin, vriendschap, bekende, kennissen
vriendjes, groepjes
vrij budget, vrij besteedbaar budget, potje
vrij toegankelijk, openbaar toegankelijk, voor iedereen toegankelijk, opengesteld, vrije toegang
vrij voelen, durven, zich veilig voelen
vrije markt, marktwerking, commercieel
vrije sector, geliberaliseerde huur, huur boven de sociale grens, vrije sector huur, Wet betaalbare huur, vrije sector huur middensegment
vrije vestiging, vestigingsvrijheid
vrijgekomen huurwoning, leeggekomen huis, leeggekomen woning, mutatiewoning, vrijkomende woning
vrijheid, autonomie, keuzevrijheid, zelf kiezen, eigen keuze, zelfbeschikking
vrijkomen, huurmutatie
vrijkomen, leegkomen, beschikbaar komen, vrijvallen, leegkomst, mutatie, vrijgekomen woning, mutatiewoning
vrijkomende woning, mutatiewoning, leegkomende woning, vrijgekomen huurwoning, huuropzegging
vrijkomende woning, verhuurmutatie, woning die vrijkomt, vrijgekomen woning
vrijwillig, uit vrije wil, onverplicht, op vrijwillige basis, zonder dwang, zelf kiezen
vrijwillig, uit eigen beweging, niet verplicht, vrije keuze
vrijwilliger, burgerbemiddelaar, buurtbemiddelaar, vrijwillige helper, helpende burger
vrijwilliger, volunteer, buurtvrijwilliger
vrijwilliger, vrijwilligers, vrijwilligerswerk, bewonersinzet, actieve bewoners, mantelzorger
vrijwilliger, vrijwilligerswerk, onbetaald werk, onbetaalde kracht, vrijwilligersinzet, vrijwilligersorganisatie, helper
vrijwilligers haken af, afhaken, stoppen
vrijwilligerscentrale, vrijwilligerspunt, vrijwilligerssteunpunt, vrijwilligersvacature
vrijwilligerswerk, vrijwillige inzet, vrijwilliger, vrijwilligers
vroeg zien, vroegsignalering, tijdig signaleren, preventie
vroeger, destijds, van oudsher
vroeger, eerder, voorheen, destijds, indertijd
vroegsignaal, waarschuwing, signaal
vroegsignalering, preventie van huisuitzetting, Vroeg Eropaf, signalering betalingsachterstand
vroegsignalering, vroegtijdig, op tijd erbij, tijdig ingrijpen, vroeg ingrijpen
vroegsignalering schulden, vroeg eropaf, betalingsachterstand melden, signaal van huurachterstand
vrouw, vrouwelijk, vrouwengroep
vrouwen, meiden, vrouwvriendelijk, women
vrouwen, meisjes
vrouwen op straat, straatintimidatie, vrouwen veilig, nafluiten
vrouwenopvang, blijf-van-mijn-lijfhuis, huiselijk geweld, vrouwenhuis
vuil, smerig, vervuild, vervuiling, viezigheid, smeerboel, morsig, onhygiënisch
vuil, vies, smerig, rommel, troep, rotzooi, zwerfvuil, vervuild, bijplaatsing
vuilnisbak, afvalbak, prullenbak, vuilcontainer, ondergrondse container, vuilniszak
vuilniswagen, afval ophalen, grofvuil ophalen
vuilophaal, ophaaldienst, afvalinzameling, vuilnisdienst
vuurwerk, oud en nieuw, jaarwisseling, oudjaar, knallen
vuurwerk, oud en nieuw, jaarwisseling, vuurwerkoverlast
VvE, vereniging van eigenaars, vereniging van eigenaren, appartementeneigenaren
VvE, vereniging van eigenaren, eigenarenvereniging, mede-eigenaren
vóór het bouwen, voorinvesteren, voorzieningen voorop, sociaal eerst
waar beleid kan aangrijpen, sturingsmogelijkheid, beleidsinstrument, aanknopingspunt voor beleid
waar het heen gaat, toekomst, koers, richting
waar het knelt, knelpunten, pijnpunten
waar liever niet, enge plek
waar liever niet, onveilige plek, vermijdplek, angstplek, onveiligheidsgevoel, enge plekken
waar meet je dat, schaalniveau, meetniveau, geografische schaal
waar verhuizen mensen heen, verhuisbestemming, bestemming na sloop, verhuisstromen
waar ze graag komen, favoriete plek, lievelingsplek, fijne plek, geliefde plek
waarborgsom, borg, borgsom
waard, woningwaarde, marktwaarde
waarderen, tevreden zijn, rapportcijfer, oordelen
waardering, aanzien, imago, appreciatie, reputatie, trots
waardering, populariteit, gewildheid, in trek zijn
waardering, waarderen, erkenning, op prijs stellen, appreciëren, gezien worden, respect, erkennen
waardering, hoger cijfer, rapportcijfer, tevredenheid, bewonerstevredenheid
waardoor iets slaagt, voorwaarden, succesfactoren, voorwaarde om te slagen
waarin het goed toeven is, verblijfsgroen, groen om in te zitten
waarmaken, nakomen, belofte nakomen, verwezenlijken
waarop ze rust, theoretische basis, onderbouwing, achterliggende theorie
waarschuwen, waarschuwing, alarmeren, alarm slaan, voor gevaar wijzen
waarschuwen, waarschuwing, signaal afgeven
wachten, afwachten, geduld, in de wacht, lang duren
wachten, geduld hebben, in het ongewisse, wachtperiode, wachttijd, in afwachting
wachtenden, woningzoekenden, mensen op de wachtlijst, mensen die wachten
wachtlijst, inschrijving, jaren wachten, waiting list, woningschaarste, inschrijftijd
wachtlijst, queue, inschrijflijst, wachtende, waiting list, wachtenden, jaren ingeschreven
wachtlijst, wachttijd, wachtrij, lang wachten, jarenlang wachten, inschrijfduur, zoektijd
wachtlijst, wachttijd, inschrijfduur, inschrijftijd, lange wachttijden
wachtlijst, wachten op een huis, jaren wachten, inschrijving
wachtlijst langer, oplopende wachttijd, langere wachttijd, jaren wachten, steeds langer wachten
wachtrij, queue, rijtje, wachtenden, rij wachtenden
wandelen, lopen, te voet, voetganger, ommetje
wandelen, te voet, ommetje, kuieren, slenteren, rondje lopen, wandelclub
wandelen, wandeling, ommetje
wandeling door de buurt, gaan samen de wijk door, schouwen, wijkschouw
wandelpad, voetpad, looppad, weggetje
wanneer klaar, oplevering, einddatum
wanneer tevreden, succescriterium, wanneer geslaagd, doelstelling gehaald
wantrouwen, argwaan, achterdocht, geen vertrouwen, gebrek aan vertrouwen, cynisme, scepsis, vertrouwensbreuk
wantrouwen, weinig vertrouwen, vertrouwen herstellen
WAP, wijkplan, actieplan
wapen, vuurwapen, wapenbezit, pistool, messentrekker
wapenbezit, wapens, steekincident, messen
warmte, verwarming, warmtenet
warmtenet, stadsverwarming, stadswarmte, blokverwarming, collectieve verwarming, restwarmte, warmtevoorziening, warmtebron
warmtenet, warmteleiding, wijkwarmte, buurtverwarming, centrale warmtevoorziening
warmtenet, warmtelevering, collectieve warmte, wijkverwarming, district heating, stoomnet, warmteaansluiting, stadswarmtenet
warmtenet, stadswarmte, warmtepomp, alternatief voor gas
warmtepomp, elektrisch verwarmen, hybride warmtepomp
warmtepomp, elektrisch verwarmen, hybride warmtepomp, verwarmen zonder gas
wat daarna, voorbij zijn, hoe daarna verder, na de looptijd
wat er in de wijk al leeft, asset-based, ABCD-methode, bewonerskracht, wijkkracht
wat er staat te gebeuren, toekomstplannen, vooruitblik
wat er te doen was, activiteitenaanbod, programmering, activiteitenprogramma
wat gebeurt er daarna, na afloop van het project, na elf jaar
wat houdt het in, inhouden, uitleg, wat betekent
wat is er dit jaar af, jaarplan, jaarlijkse resultaten, jaarprogramma
wat mensen nodig hebben, woonbehoefte, woonwens, woonvraag, behoefteraming
wat vandaag nodig is, korte termijn, hier en nu
wat vragen zij ervoor terug, vrijwilligersvergoeding, wederkerigheid, tegenprestatie
water, gracht, sloot, vijver, singel, rivier, watergang
waterbed, doorschuiven van problemen, afschuiven, verschuiving, spillover, verplaatsing van problemen
waterbed, probleem verplaatst zich, displacement, neveneffect elders, problemen doorschuiven, afwentelen, spill-over
waterbed, verhuisstromen, volgonderzoek verhuizers, verhuismonitor
waterbedeffect, afwentelingseffect, spillover, verplaatsing van overlast
waterbedeffect, waterbed, verplaatsingseffect, probleemverplaatsing, verschuiving van problemen, problemen elders, problemen verschuiven, afwenteling
waterbedeffect, waterbedeffecten, probleemverplaatsing, verplaatsingseffect, waterbed, verplaatsing
waterbedeffect, probleem verplaatst zich, verplaatsen van problemen, verschuiving
waterberging, wadi, wateroverlast, grondwater, regenwater
waterberging, wadi, regenwater opvangen
wateroverlast, regenwater, overstroming, hoosbui, wadi, waterberging
waterschap, hoogheemraadschap, waterbeheerder, waterbeheer, polderbestuur
waterschap, water board, waterschapsbestuur
weak ties, zwakke bindingen, lichte contacten
webinar, online bijeenkomst, kennissessie
website, online, digitaal, internet, app
website, webpagina, homepage, portaal, internet, webadres, webstek
wederkerig, wederkerigheid, voor wat hoort wat, over en weer
wederzijds, over en weer, wederkerig
weekmarkt, marktdag, kraam, warenmarkt, braderie, markt
weekmarkt, buurtmarkt, marktkramen
weerbaar, veerkrachtig, tegen een stootje, weerbaarheid, sterker
weerbaar, veerkrachtig, weerbare wijk
weerbarstig, netelig, stroperig, ondoorzichtig, ingewikkeld
weerbarstig, taai, moeilijk te veranderen, hardnekkig
weerstand, verzet, protest, bezwaar, tegenstand, tegenwerking
weerstand, verzet, tegenstand, bezwaar, tegen de plannen, boze bewoners, nimby, tegenwerking, verweer
weg moesten, uitgeplaatst, gedwongen verhuizing, herstructureringskandidaat, sloopurgent, uitverhuisd
weg moesten, uitplaatsing, herhuisvesting, stadsvernieuwingsurgent, moeten vertrekken
weg moesten, uitplaatsing, relocation, verdringing, stadsvernieuwingsurgentie
weg willen, verhuiswens, verhuisgeneigd, vertrekwens, verhuisplannen
wegblijven, niet terugkeren
wegduwen, wegjagen, verjagen, verdreven, weggedrukt, wegpesten
weggeefwinkel, ruilwinkel, weggeefkast, ruilkast, deelkast, gratis spullen, spullen delen, ruilbeurs
weggejaagd, verdringing
weggepest, verdrongen
weggeven, schenken, doneren, gratis, cadeau
wegkijken, onttrekken, zich afzijdig houden
wegkijken, weinig melden, niet melden
wegpesten, verdringen
wegtrekkende middengroepen, vertrek van middenklasse, sterke bewoners vertrekken, stabiele bewoners gaan weg
wegwijs maken, inwerken, introductie, op weg helpen
weigeren, afwijzen, weren, afwijzing, geweigerd, afgewezen
weigeren, afwijzen, niet toelaten
weiland, uitleglocatie, groene wei
weinig, gering, beperkt, mondjesmaat, karig
weinig geld, blut, lage koopkracht, kleine beurs, minvermogend
weinig geld, krappe portemonnee, krap bij kas, armlastig
weinig gemeld, lage meldingsbereidheid, meldingsbereidheid, aangiftebereidheid
weinig kans op een woning, kansloos op de woningmarkt, woningzoekende zonder punten
weinig kans op een woning, kansarme woningzoekenden, achtergestelde woningzoekenden
weinig van te merken, nauwelijks gevolgen, onmerkbaar, gering effect, haast geen hinder
weinig verschil, geen effect, weinig effect, nauwelijks invloed, niet geholpen
welbevinden, well-being, welbehagen, zich goed voelen, wellbeing, gelukkig zijn
welbevinden, welzijn, geluk, levensgeluk, goed voelen, kwaliteit van leven
welbevinden, welzijn, geluk, je goed voelen, kwaliteit van leven
welgesteld, vermogend, hogere inkomens, kapitaalkrachtig, draagkrachtig, bemiddeld, rijken
welgesteld, vermogend, welvarend, hoog inkomen, rijke mensen, veel geld, gefortuneerd
welgesteld, vermogend, welvarend, kapitaalkrachtig, draagkrachtig, koopkrachtig, bemiddeld, rijke bewoners
welke stap eerst, prioritering, volgorde, waar te beginnen
welkom, verwelkomen, ontvangst, onthaal, warm onthaal, ontvangen worden
welkom, verwelkomen, ontvangst, welkomstgesprek, onthaal
welkomstaanpak, welkom heten, verwelkomen, nieuwe buren verwelkomen
welkomstgesprek, kennismakingsbezoek, kennismakingsgesprek, welkomstpakket, welkomstcomité
welvaart, rijkdom, koopkracht, welvarend
welvarender, koopkrachtiger, sociale stijging, rijker, beter bemiddeld
welvarender, economisch beter, welvaart
welzijn, sociaal domein, welzijnswerk, sociaal werk, zorg en welzijn
welzijn op recept, op recept, doorverwijzing
Welzijn op Recept, sociaal recept, welzijnsverwijzing, WOR, bewegen op recept, recept voor welzijn
welzijn op recept, sociaal voorschrijven, social prescribing, welzijnsrecept, doorverwijzing huisarts, beweging op recept
welzijn op recept, welzijnscoach, verwijzer, sociaal voorschrijven, social prescribing
welzijn op recept, sociaal voorschrijven, social prescribing, SamenBeter
welzijnscoach, welzijnsmakelaar, welzijnsconsulent, welzijnsbegeleider
welzijnscoach, welzijnswerker, linkwerker, link worker, sociaal werker
welzijnscoach, leefstijlcoach, welzijnsconsulent, sociaal werker
welzijnsorganisatie, community work, sociaal-cultureel werk, sociaal werk organisatie, welzijnsinstelling, welzijnsstichting, maatschappelijke dienstverlening
welzijnsorganisatie, welzijnsinstelling, welzijnsstichting, welzijn
welzijnswerk, sociaal werk, opbouwwerk, buurtwerk, samenlevingsopbouw, buurtwelzijn, wijkwelzijn, sociaal-cultureel werk, samenlevingsopbouwwerk
welzijnswerk, sociaal werk, opbouwwerk, buurtwerk, samenlevingsopbouw, welzijnsorganisatie, jongerenwerk, buurtwerker, opbouwwerker, sociaal werker
wennen, een plek vinden
wens, verlangen, behoefte, verlanglijst, wensdroom, wenselijk, gewenst
wenselijk, gewenst, gewild, aan te bevelen, gewenste situatie
weren, buitensluiten, buiten de deur houden, tegenhouden, uitsluiten
werk, job, arbeidsplaats
werk, werkgelegenheid, baan, social return, leerwerkplek, banen, werkplek, arbeid, beroep, vacature, werkervaring
werk aan de wijk, social return
werk dat blijft, duurzame arbeidsplaats, vast werk, duurzame baan, vast contract
werk dat blijft, vaste baan, duurzaam werk, baanzekerheid, structurele banen
werk dat blijft, vaste baan, duurzaam werk, stabiel werk, vast contract
werk en inkomen, bestaanszekerheid, arbeidsmarkt, sociale zekerheid
werk met werk maken, meekoppelen, samenloop, meekoppelkans
werk voor wijkbewoners, buurtbaan, werkervaringsplek, basisbaan, sociale werkgelegenheid
werk voor wijkbewoners, social return, SROI, lokale werkgelegenheid
werkbezoek, excursie, op bezoek, rondleiding
werkdruk, stress, overbelasting, caseload
werkelijk, daadwerkelijk, feitelijk, in werkelijkheid
werken samen, gezamenlijk optrekken, bundelt krachten, coproductie, partnerschap, integraal werken
werkend arm, arm ondanks werk, lage lonen
werkgelegenheid, arbeidsmarkt, banen, beroepsbevolking
werkgever, werkgevers, bedrijven, bedrijf, onderneming, werkverschaffer
werkgever, baas
werkgroep, projectgroep, commissie, comité, taskforce
werkloosheid, unemployment
werkloosheid, werkloos, werkzoekend, bijstand, uitkering, arbeidsparticipatie, zonder werk, zonder baan
werkloosheid, werkloos, zonder werk, zonder baan, baanloos, niet-werkend, werkzoekend, arbeidsloos
werkloosheid, zonder werk, geen baan, werkzoekend
werkloosheid liep op, toenemende werkloosheid, meer werklozen
werkloze, zonder inkomen uit werk, niet-werkende
werklozen, mensen zonder werk, werkzoekenden, bijstandsgerechtigden
werknemer, personeel, medewerker, arbeider, arbeidskracht
werkplaats, werkruimte, werkplek
werkplek, kantoor, flexplek, werkruimte
werkt de aanpak, doet wat die moet doen, gewenst effect
werkt het, heeft het effect, helpt het, wat levert het op
werkwijze, manier, wijze, aanpak, methode
werkwijze, manier van werken, handelwijze, methode
werkzaam bestanddeel, werkend element, werkzaam element, wat werkt
werven, rekruteren, wijkmarketing, aannemen, in dienst nemen, personeel werven
werven, werving, kandidaten zoeken, kandidaten vinden, recruteren, bewoners werven, mobiliseren, aantrekken
werven, aantrekken, lokken, verleiden
werven en selecteren, werving, werven
wet, wetgeving, regels, regelgeving, verordening, voorschrift
wet, wettelijke regeling
wet, wetgeving, juridisch, wettelijk, rechtsgeldig
weten van hun wijk, ervaringskennis, bewonerskennis, lokale kennis
weten waar ze aan toe zijn, duidelijkheid, zekerheid, helderheid
wetenschap, academische kennis, academia, wetenschappelijk, wetenschappelijk onderzoek, onderzoekers, academisch
wetenschap, wetenschappelijk, academisch, universiteit, onderzoeksgroep
wetenschappelijke beoordeling, literatuuronderzoek, toets, effectonderzoek, wetenschappelijke onderbouwing, evidence
wetenschappelijke beoordeling, literatuurreview, wetenschappelijk bewijs, systematic review, onderbouwing, bewijskracht
wetenschapper, onderzoeker, hoogleraar, professor, academicus, promovendus, socioloog, geleerde
wetenschapper, universitair onderzoeker
wetgeving, wettelijke regeling, wetsvoorstel, wetboek, wettelijk, AMvB, decreet
wethouder, alderman, collegelid
wethouder, portefeuillehouder, schepen, stadsbestuurder, bestuurder
wethouder, wethouders, portefeuillehouder, schepen, bestuurder
wethouder, bestuurder, portefeuillehouder, wethouder wonen
wettelijk kader, juridisch kader, rijksregels, regelgeving
whatsapp buurtpreventie, burgernet, buurtpreventie, buurtapp
whatsappgroep, WhatsApp, buurtpreventie-app, appgroep
wie aan zet is, verantwoordelijk, probleemeigenaar, aan de lat staan, wie moet het oplossen
wie begint, wie is verantwoordelijk, verantwoordelijkheid, wie doet wat
wie belt, telefonisch contact, bellen, meldlijn
wie beslist, beslissingsmacht, wie gaat erover
wie betaalt, financiering, bekostiging, kostenverdeling
wie betaalt het onderhoud, onderhoudskosten, exploitatie, vaste lasten
wie doet mee, deelnemers, deelnemende partijen
wie er komt wonen, bewonersselectie, intake, bewonersmix, doelgroepensamenstelling, instroombeleid
wie er komt wonen, instroom, nieuwe huurders, nieuwkomers in de wijk, screening, selectie, ballotage, coöptatie
wie er nu niet bij hoort, buitengesloten, uitgesloten, uitsluiting, exclusie
wie gaat met wie om, contactpatroon, vriendenkring, sociale netwerken, wie kent wie
wie het kan betalen vertrekt, kansrijke vertrekkers, witte vlucht, selectieve migratie, uittocht
wie het kan betalen vertrekt, witte vlucht, middenklasse vertrekt, selectieve migratie
wie hoort er niet bij, uitgesloten groepen, buitengesloten, wie ontbreekt
wie in een wijk woont, bewonerssamenstelling, plaatsingsbeleid, toewijzingsbeleid, woonruimteverdeling
wie is aan zet, rolverdeling, wie doet wat, taakverdeling
wie is aan zet, wie is verantwoordelijk, verantwoordelijkheid
wie mag er komen wonen, instroom sturen, toegang tot de wijk, selectie aan de poort
wie minder vaak wordt geluisterd, ondervertegenwoordigd, ongehoord, gemarginaliseerde groepen
wie neemt het over, opvolging, overdracht, borging
wie ontmoet dan wie, ontmoeting tussen groepen, interetnisch contact, bruggen bouwen
wie verhuist, gedwongen verhuizer, verhuisde bewoner, herhuisveste
wie verhuist, verhuizer, herhuisvester, stadsvernieuwingsurgent, vertrekker, uitgeplaatste
wie zorg krijgt, cliënt, zorgbehoevende, GGZ-cliënt, zorgvrager
wietteelt, drugspand, drugs
wij en zij, wij-zij, polarisatie
wijk, buurt, stadswijk, woonwijk, stadsbuurt, woonbuurt, woongebied
wijk, wijken, buurt, buurten, stadswijk, woonwijk, stadsdeel, gebied
wijk schouwen, wijkschouw, wijkronde, buurtschouw
wijk uit geduwd, verdringing, gentrificatie, wegjagen, displacement
wijk voor iedereen, inclusieve buurt, toegankelijke wijk
wijk zit vol, kan er geen meer aan, volle wijk, maximum bereikt
wijkaanpak, gebiedsaanpak, gebiedsgerichte aanpak, wijkprogramma, gebiedsprogramma, wijkenaanpak, aanpak
wijkaanpak, neighbourhood approach, buurtontwikkeling, wijkverbetering
wijkaanpak, wijkenaanpak, gebiedsaanpak, gebiedsgerichte aanpak, buurtaanpak, wijkgerichte aanpak, integrale aanpak
wijkactieplan, actieprogramma, WAP, buurtactieplan, neighbourhood action plan
wijkactieplan, wijkplan, wijkvisie, gebiedsplan, uitvoeringsplan, actieplan
wijkagenda, gebiedsagenda, wijkenagenda, uitvoeringsagenda, wijkplan
wijkagent, buurtagent, politie
wijkagent, buurtagent, politieagent, agent, wijkpolitie
wijkambassadeur, buurtambassadeur, ambassadeur
wijkambtenaar, gebiedsambtenaar, wijkmanager
wijkbedrijf, wijkonderneming, bewonersbedrijf, buurtonderneming
wijkbeheer, buurtbeheer, gebiedsbeheer, sociaal beheer, wijkbeheerder
wijkbudget, buurtbudget, bewonersbudget, leefbaarheidsbudget
wijkbureau, wijkkantoor, projectbureau
wijkcoalitie, gebiedscoalitie, samenwerkende partijen, samenwerkingspartners, netwerk van organisaties, netwerkorganisatie
wijkcoöperatie, buurtcoöperatie, bewonersbedrijf, bewonerscoöperatie
wijkeconomie, local economy, lokale bedrijvigheid, mkb in de wijk, ondernemerschap
wijkeconomie, ondernemers, ondernemersvereniging, bedrijvigheid, lokale economie, winkelier
wijken inclusiever, toegankelijke wijk, wijk voor iedereen, zachte landing, inclusieve stad
wijken mogen verschillen, couleur locale, identiteit van de wijk, maatwerk per wijk, eigen karakter, differentiatie, niet overal hetzelfde
wijken mogen verschillen, meer voor wie minder heeft, wijken verschillend behandelen, differentiëren, ongelijk investeren, maatwerk per wijk, differentiatie
wijkenbeleid, wijkbeleid, buurtbeleid, krachtwijkenbeleid, Vogelaarbeleid, grotestedenbeleid, achterstandsbeleid, wijkenaanpak
wijkgenoot, medebewoner, buurtbewoner
wijkgericht werken, gebiedsgericht werken, buurtaanpak
wijkgids, wijkengids, buurtgids
wijkgroen, buurtgroen, openbaar groen
wijkkrant, bewonersblad, nieuwsblad, wijkbode, neighbourhood paper, buurtkrant, wijkblad, nieuwsbrief
wijkkrant, buurtkrant, wijkblad, buurtblad, bewonerskrant, wijkmagazine, buurtmagazine, huis-aan-huiskrant
wijkmanager, gebiedsmanager, wijkregisseur, gebiedsregisseur, wijkcoördinator, buurtregisseur, gebiedscoördinator, stadsdeelmanager, buurtcoördinator
wijkmonitor, buurtmonitor, wijkprofiel, veiligheidsindex, wijkscore
wijkonderneming, bewonersbedrijf, wijkbedrijf, buurtbedrijf
wijkontwikkeling, community development, wijkverbetering, wijkvernieuwing, gebiedsontwikkeling
wijkontwikkeling, toekomst van de wijk, wijkvernieuwing
wijkpanel, bewonerspanel, participatieraad, burgerpanel
wijkplan, wijkactieplan, gebiedsplan, buurtplan, wijkontwikkelingsplan, wijkvisie, dorpsplan
wijkplan, gebiedsvisie
wijkplatform, bewonersraad, dorpsraad
wijkprofessional, generalist, sociaal professional, frontlijnwerker
wijkprofiel, buurtmonitor, wijkmonitor, wijkcijfers
wijkprofiel, buurtprofiel, wijkmonitor, wijkscan
wijkprogramma, gebiedsprogramma, wijkaanpak, wijkagenda, gebiedsagenda
wijkraad, bewonersraad, wijkcomité, buurtvertegenwoordiging, buurtoverleg, neighbourhood council, adviesraad wijk, wijkvertegenwoordiging
wijkraad, wijkraden, buurtraad, dorpsraad, wijkplatform, wijkberaad, bewonersplatform
wijkrestaurant, buurtrestaurant, sociaal restaurant, eettafel
wijkscan, wijkanalyse, buurtanalyse, gebiedsanalyse
wijkschouw, rondje wijk, buurtronde, veiligheidsschouw, wijksafari, neighbourhood walk
wijkschouw, schouw, buurtschouw, rondgang, buurtrondgang, wijkwandeling, wijkronde
wijkschouw, schouw, wandeling door de wijk, veiligheidsschouw
wijkteam, sociaal team, sociaal wijkteam, buurtteam, gebiedsteam, wijkzorgteam, frontlijnteam
wijkuitzetting, uitgezet, uithuiszetting, ontruiming
wijkveiligheid, openbare orde, buurtveiligheid, veiligheidsregisseur
wijkveiligheid, veiligheidsregie, veiligheid in de wijk
wijkverbetering, stadsverbetering, opknappen van de wijk, renovatie van de wijk, wijkvernieuwing, grondige vernieuwing, stadsherstel
wijkverbetering, wijk verbeteren, opknapbeurt van de wijk, wijk opknappen
wijkverkiezing, stemmen over plannen, bewonersstemming, referendum
wijkverpleegkundige, wijkzuster, thuisverpleging, wijkverpleging
wijkverpleging, thuiszorg, wijkverpleegkundige, verpleging, wijkzuster
wijkvisie, buurtvisie, toekomstvisie, neighbourhood vision, toekomstverhaal, toekomstvisie wijk, gebiedsperspectief, visiedocument
wijkvisie, wijkperspectief, ontwikkelperspectief, gebiedsvisie, stadsvisie, ontwikkelingsvisie, masterplan, toekomstplan
wijkvisie, wijkplan, visie op de wijk, wijkagenda
wijkvisie, toekomstvisie, gezamenlijke visie, gedeelde ambitie
wijkwethouder, gebiedswethouder, wijkbestuur, wijkraad
wijzen op, attenderen, erop wijzen, aangeven
wilde weg, verhuiswens, vertrekgeneigd, verhuisgeneigdheid, niet willen blijven
willen, wensen, verlangen, beogen, streven, van plan zijn
willen terug, terugkeerwens, terugverhuizen, terugkomers
willen terug, heimwee, terugverlangen
winkel, middenstander, retail, zaak, neringdoende
winkel, supermarkt, buurtwinkel, buurtsuper, kruidenier, toko
winkel, winkelstraat, supermarkt, winkelgebied, middenstand, winkelier, boodschappen
winkelaanbod, winkels, winkelbestand
winkelcentrum, shopping mall, overdekte winkels, mall, shopping center, winkelpassage
winkelcentrum, winkelgebied, winkelplein, shoppingcentrum, overdekt winkelcentrum, winkelconcentratie, koopcentrum
winkelhart, winkelcentrum, winkelcentrum in de stad, winkelgebied, middenstandscentrum
winkelier, middenstand, winkeleigenaar, middenstander, ondernemer
winkelier, detaillist
winkeliers, ondernemers in de winkelstraat, vereniging van ondernemers
winkelpand, winkelruimte, bedrijfspand
winkelplein, marktplein, plein
winkels, supermarkt, buurtwinkel, winkelaanbod, detailhandel, winkelcentrum
winkels, winkeliers, detailhandel, middenstand, buurtwinkel
winkels en scholen, faciliteiten
winkelstraat, detailhandel, winkellint, shopping street, koopstraat, winkelcentrum, buurtwinkels
winkelstraat, high street, buurtwinkels, winkelstrip, winkelaanbod
winkelstraat, winkelgebied, winkelboulevard, winkelpassage, hoofdstraat
winkelstraat, winkelplint, straat met winkels, winkelroute, winkelstrip, buurtwinkels, handelsstraat
winkelstraat, winkelgebied, winkels, detailhandel
winkelstraat, middenstander
winkelvernieuwing, winkelcentrum opknappen, vernieuwd winkelcentrum
winnaar, genomineerd, prijswinnaar, prijs winnen
wisselen, verwisselen, omruilen
wisselwoning, logeerwoning, tussenwoning, doorschuifwoning, overbruggingswoning, opvangwoning, tijdelijke woonruimte, tijdelijk onderkomen
wisselwoning, vervangende woonruimte, tijdelijke woning, schuifwoning, uitwijkwoning, tijdelijk ander huis, temporary housing
wisselwoning, wisselwoningenplan
wisselwoning, logeerwoning, tijdelijke woning, tussenwoning tijdens renovatie
wisselwoningenplan, schuifplan, herhuisvestingsplan, verhuisplan, verhuiscarrousel, verhuisschuif
wisselwoningenplan, schuifwoningen, doorschuifwoning
witte vlucht, witte wijk, ongemengd, zwarte school
Wmo, wet maatschappelijke ondersteuning, maatschappelijke ondersteuning, Wlz, langdurige zorg
Wmo, Wet maatschappelijke ondersteuning, maatschappelijke ondersteuning, Wmo-voorziening
Wmo-consulent, Wmo-loket, zorgloket, gemeentelijk loket
Wmo-loket, toegangsteam, ondersteuningsteam, zorgloket, sociaal loket
wonen, gehuisvest zijn
wonen, woonachtig, gehuisvest, verblijven, resideren, huisvesting
wonen dicht bij elkaar, clustering, geconcentreerd wonen
wonen en werken, mixed use
wonen mensen naast elkaar, parallelle levens
wonen met zorg, bejaardentehuis, kleinschalig zorghuis, wonen en zorg, woonzorg, zorgwoning, assisted living
wonen met zorg, geheugenzorg, beschut wonen, zorghuis, kleinschalig zorgwonen, dementiezorg, woonzorgcentrum
wonen met zorg, verpleeghuis, woonzorgvoorziening, care home
wonen met zorg, dementie, verpleeghuis, kleinschalige zorg
woning, huis, woonhuis, woonruimte, wooneenheid, onderkomen
woning, huizen, woonhuis, woonruimte, wooneenheid, behuizing, woonst, woonplek
woning, thuis, pand, behuizing, onderdak, optrekje, stulp
woning die vrijkomt, mutatiewoning, leegkomende woning, vrije woning
woning toevoegen, bijbouwen, uitbreiding woningvoorraad, optoppen, extra huizen, netto toevoeging, groei woningvoorraad
woning voor iedereen, betaalbaar wonen, beschikbaarheid van woningen, woonrecht, woonzekerheid, recht op wonen, huisvestingsopgave
woning zoeken, huizenzoeker, woonruimtezoekende, ingeschreven staan, woningzoekende, huis zoeken, huizenjacht
woningaanbod, aanbod van huizen, beschikbare woningen, huuraanbod, koopaanbod, huizenaanbod
woningaanbod, woningportefeuille, aanbod van woningen, huizenaanbod
woningaanbodsysteem, huurwoningsite, reageren op woningen, woningsite, inschrijven voor een huis
woningaanbodsysteem, woonruimteverdeling, WoningNet, DAK, inschrijven voor een huurwoning
woningaanpassing, woning aanpassen, aangepaste woning
woningaanpassing, traplift, drempels weg, aanpassen van de woning
woningbehoefte, woningvraag, woningtekort
woningbehoefte, woonvraag, woonbehoefte, woningvraag, vraag naar woningen, huisvestingsvraag
woningbehoefte, vraag naar woningen, huizenvraag, woningvraag
woningbelegger, particuliere belegger, woningeigenaar die verhuurt, particuliere verhuurder, buy-to-let
woningbezit, huizenbezit, bezit, vastgoedbezit, corporatiebezit
woningbouw, huizen uit de grond stampen
woningbouw, huizenbouw, woningproductie, bouwproductie, huizen bouwen, bijbouw, bouwen
woningbouw, meer woningen, woningen toevoegen
woningbouwopgave, woningtekort, bouwopgave, woningbouwprogramma, bouwprogramma
woningbouwopgave, bouwopgave, woningbouwdoelstelling, bouwambitie, woningbouwprogramma
woningbouwvereniging, sociale verhuurder, huisvestingsmaatschappij, housing association, verhuurder, woonmaatschappij, coöperatieve woningbouw
woningbouwvereniging, woningstichting, woonstichting, woningvereniging, woningbedrijf, woningcorporatie, corporatie
woningcorporatie, corporatie, wooncorporatie, woningbouwcorporatie, woco, toegelaten instelling, sociale verhuurder
woningcorporatie, housing association, sociale huisvestingsmaatschappij, housing corporation
woningdelen, huisdelen, kamerdelen, hospita, huisgenoten, friends-contract, hospitaverhuur
woningdelen, woningdeler, samen huren
woningdifferentiatie, differentiatie, gemengd bouwen, woningmix, mengverhouding, gedifferentieerde wijk
woningdifferentiatie, differentiatie, woningmix, mix van woningen, gemengd bouwen, gevarieerd woningaanbod, verschillende soorten woningen
woningdifferentiatie, differentiatie van de woningvoorraad, verschillende soorten woningen, woningtypen
woningen bij die passen, passende woning, woning naar behoefte
woningen die passen, woning op maat, levensloopbestendig, woonbehoefte
woningen erbij, inbreiden, woningtoename, woningtoevoeging, uitbreiding woningvoorraad, netto toevoeging
woninggebreken, achterstallig onderhoud, vochtig huis, schimmel, vocht
woningmarkt, housing market
woningmarkt, huizenmarkt, huurmarkt, koopmarkt, vastgoedmarkt, woonmarkt
Woningnet, woonportaal, inschrijven voor woning, huizensite, woningaanbodsysteem
WoningNet, woningtoewijzingssysteem, aanbodmodel, loten
woningnood, housing crisis
woningnood, woningtekort, woningschaarste, tekort aan woningen, huizentekort, te weinig huizen, weinig woningen, gebrek aan woningen, woonnood
woningnood, woningtekort, wooncrisis, woningschaarste, krapte, tekort aan woningen
woningnood, wooncrisis, woningcrisis, huizennood
woningportefeuille, vastgoedportefeuille, woningbezit
woningruil, doorstroming
woningruil, omruilen, ruilen, huizenruil
woningsplitsing, woning splitsen, splitsing, kadastraal splitsen, opdelen
woningstichting, sociale verhuurder
woningtekort, wachtlijst
woningtoewijzing, toewijzing, toewijzen, huisvestingsverordening, urgentie, urgenten, voorrang, urgentieverklaring, woonruimteverdeling
woningtoewijzing, toewijzing, toewijzen, woonruimteverdeling, verdelen van woningen, toekenning, woonruimte toekennen
woningtype, soort woning, typologie, type woning, woningtypen
woningtype, soort huis, woningsoort, huizentype
woningverbetering, moderniseren, vernieuwen, hoogniveaurenovatie, vernieuwbouw, renovatie
woningverbetering, renovatie, woningkwaliteit, onderhoudsachterstand
woningverbetering, achterstallig onderhoud, schimmel, vocht
woningvoorraad, aantal huizen, housing stock, woningaanbod, woningbestand
woningvoorraad, woningbestand, huizenvoorraad, huizenbestand, voorraad woningen, woningareaal, aantal woningen
woningwetwoning, volkswoning, sociale huurwoning, arbeiderswoning
woningzoekende, huurkandidaat, woningvrager
woningzoekende, woningzoekenden, kandidaat-huurder, gegadigde, inschrijfduur, wachttijd, wachtlijst
woningzoekende, woonzoekende, huizenzoeker, huis zoeken, ingeschrevene, wachtende
woningzoekende, huizenzoeker, kandidaat-huurder, aspirant-huurder
woonbegeleider, professional in huis
woonbegeleiding, ambulante begeleiding, woonbegeleider, zorgbegeleiding
woonbeleid, woningbeleid, huisvestingsbeleid, woningmarktbeleid, volkshuisvesting, beleid voor wonen, woningbouwbeleid
Woonbond, huurdersbond, huurdersorganisatie
woonboulevard, boulevard, dreef, hoofdstraat, verkeersader
wooncarrière, doorgroeien, wooncarrière in de wijk, binnen de wijk verhuizen, groter wonen, van huur naar koop, wooncarrière maken in de wijk
wooncarrière, een stap verder in huis
wooncarrière, doorstromen, volgende stap op de woningmarkt
wooncirkel, woonservice, buurtcirkel, zorgcirkel, steunnetwerk, woonservicegebied
wooncoach, verhuisbegeleiding, hulp bij verhuizen, verhuishulp
wooncollectief, woonvereniging
wooncomfort, comfort, woongenot
wooncomplex, appartementencomplex, flatcomplex, woongebouw, appartementengebouw, woonblok
wooncoöperatie, bewonerscoöperatie, wooncollectief, coöperatief wonen, samen eigenaar, coöperatie
wooncoöperatie, woonvereniging, wooncorporatie in zelfbeheer
wooncrisis, woningcrisis, huizencrisis, woningnood, volkshuisvestingscrisis
woondeal, regionale woonafspraken, woningbouwafspraken, woningmarktafspraken, bouwafspraken
woondeal, verstedelijkingsakkoord, regionale woonafspraak, woonakkoord, regionale woonafspraken, woonopgave, woningbouwopgave, woonafspraken
woondeal, woondeals, woontop, rijksafspraken, nationaal akkoord
woondeal, regionale afspraken, woningbouwafspraken, regionale woondeal
woondeal, regioafspraken, regionale samenwerking
woonduur, lang wonen, wooncarrière
woonduur, verhuisgeneigd, verhuisbewegingen, doorloop, mutatie, mutaties
woonduur, lang wonen, lang op een plek wonen, wonen sinds
woonerf, hofje, woonstraat
woonerf, speelstraat, leefstraat, autovrije straat
woonfraude, illegale onderhuur, onderhuur, doorverhuur, airbnb
woonfraude, illegale onderhuur, onderhuur, doorverhuur, illegale bewoning, adresfraude, spookbewoner
woonfraude, illegale bewoning, spookbewoning, adresfraude
woongebouw, appartementenblok, hoogteaccent, meergezinswoning, woonflat, residential building, woontoren
woongebouw, wooncomplex, flatgebouw, flat, bouwcomplex
woongemeenschap, wooncommunity
woongroep, communal living, leefgroep, samenhuizen, gelijkgestemden, leefstijlgroep, gemengd complex, dragers en vragers
woongroep, wooncoöperatie, woongemeenschap, cohousing, collectief wonen, samenwoonproject
woongroep, woongemeenschap, collectief wonen, groepswonen, gemeenschappelijk wonen, cohousing, Centraal Wonen, commune, wooncollectief
woongroep kiezen, eigen mensen kiezen, zelf nieuwe bewoners kiezen, ballotage
woonkwaliteit, woningkwaliteit, bouwkundige staat
woonlast, energielast, woonkosten
woonlasten omlaag, lagere lasten, lagere energierekening
woonlasten, huurlasten, woonkosten, maandlasten, vaste lasten, huurquote, servicekosten
woonlasten, woonkosten, huurlast, maandbedrag, woonquote
woonlasten, huur en energie, maandlasten, woonkosten
woonmilieu, woonklimaat, woonsfeer, buurttype, type buurt, soort wijk
woonmilieu, woontype, woonomgeving, buurttype
woonomgeving, leefomgeving, directe omgeving, rond het huis
woonomgeving, living environment, buurt, leefmilieu, directe leefomgeving, buitenruimte rond het huis
woonomgeving wordt veiliger, sociale veiligheid, minder criminaliteit
woonoverlast, overlast van buren, extreme overlast, gedragsaanwijzing
woonplaats, woonkern
woonproject, huisvestingsproject, gemengde woonvorm, woonexperiment, woongemeenschap, housing project
woonproject, woonvorm, wooncomplex, wooninitiatief, woonconcept
woonproject, woonlocatie, gemengde locatie
woonruimteverdeelsysteem, woningaanbodsysteem, aanbodmodel, verdeelsysteem, woonruimteverdeling
woonruimteverdeling, woningverdeling, woningtoewijzing
woontop, bestuurlijk overleg wonen, housing summit
woontop, wooncongres, woonconferentie, wonentop, nationale woontop
woontop, nationale woontop, woonafspraken met het Rijk, bouwafspraken
woonvereniging, bewonerscollectief, huurdersvereniging, vereniging van huurders, huurdersclub, bewonersorganisatie
woonvereniging, bewonersvereniging, beheervereniging, woongemeenschap, wooncoöperatie
woonvereniging, bewonersvereniging, wooncoöperatie, vereniging van bewoners
woonvisie, woonbeleid, woonplan, volkshuisvesting, huisvesting, huisvestingsbeleid
woonvisie, woonbeleid, woonplan, woonprogramma, volkshuisvestingsprogramma, woonagenda, huisvestingsprogramma, huisvestingsplan, huisvestingsbeleid
woonvorm, woonconcept, manier van wonen, type wonen, woonsoort, woonformule, huisvestingsvorm
woonvorm, woontype, housing concept
woonvorm, woonconcept, manier van wonen, alternatieve woonvorm
woonvorm met zorg, verzorgd wonen, woonzorgcomplex, verpleeghuis, kangoeroewoning
woonvorm met zorg, verzorgingshuis, dementiezorg, wooninitiatief
woonvorm met zorg, kleinschalig wonen, woonzorg, zorgwoning
woonwagen, woonwagenbewoners, woonwagenkamp, standplaats
woonwens, woonvoorkeur, woonbehoefte, wooneisen, wat willen bewoners, woonverlangen, voorkeuren
woonwensenonderzoek, woonbehoefteonderzoek, onderzoek naar woonwensen
woonwijk van de grond krijgen, startschot, eerste paal, start bouw
woonzorgvisie, woonzorgopgave, wonen zorg welzijn
woordenwisseling, gekibbel, schermutseling, ruzie
worden gestuurd, warme overdracht, toeleiden, referral
WOZ, WOZ-waarde, waarde van woningen, marktwaarde, taxatie, verkoopprijs, woningwaarde
WOZ-waarde, huizenprijs, taxatiewaarde, onroerendezaakbelasting, WOZ, woningwaarde, vastgoedwaarde
wrijving, schuren, wringen, knellen, frictie, botsen
wrijving, spanning, schuren, wringen, knellen, frictie
wringt, niet lekker lopen, spanning geven, pijnpunt, knelpunt, schuurt
yuppen, bakfietsouders, hippe koffietentjes, elitair, middenklasse trekt in, hoger opgeleiden komen
yuppen, nieuwe bewoners, middeninkomens
zaal, zaalruimte, ontmoetingszaal, vergaderruimte
zeggen, vertellen, mededelen, opmerken, beweren
zeggenschap, inspraak, stemrecht, een stem geven, medezeggenschap
zeggenschap, invloed van bewoners, inspraak, medezeggenschap, meebeslissen, zelfbeheer
zeggenschap, medezeggenschap, wie beslist, beslismacht
zekerheid, houvast, vastigheid, garantie
zekerheid voor wie wacht, woonzekerheid, housing security
zekerstellen, waarborgen, veiligstellen, borgen
zelden, bijna nooit, nauwelijks, sporadisch
zelf aan de slag, doe-het-zelf, do-democratie, zelf doen, self-help, doe-democratie
zelf aan de slag, zelfwerkzaam, burgerkracht, community action
zelf beginnen, eigen initiatief, zelforganisatie, bottom-up, burgerinitiatief
zelf beginnen, initiatief nemen, ondernemend, zelf aan de slag
zelf beheren, coöperatief beheer, zelfbestuur
zelf doen, eigenhandig, op eigen kracht, eigen kracht, doe-het-zelf
zelf iets doen, zelfredzaam, eigen kracht, eigen initiatief, do it yourself
zelf mag besteden, bewonersbudget, burgerbegroting, participatory budgeting
zelf organiseren, selfmanagement, zelfregie, zelfwerkzaamheid, in eigen hand houden
zelf regelen, eigen initiatief, zelfwerkzaamheid, selforganisation
zelfbeheer, bewonersbeheer, zelf beheren, eigen beheer, beheer door bewoners, bewoners beheren zelf
zelfbeheer, self-management, zelf runnen, autonoom beheer
zelfbeheer, zelforganisatie, zelf doen, bewonersbestuur, van de bewoners zelf
zelfbewoningsplicht, opkoopbescherming, beleggers weren, opkopers
zelfbouw, collectief particulier opdrachtgeverschap, CPO, zelf bouwen
zelfde achtergrond, eigen groep, soort zoekt soort
zelforganisatie, zelf beheren
zelforganisatie, zelf organiseren, zelfbestuur, zelfsturing, zelforganiserend, zelf regelen
zelfredzaam, redden zich
zelfredzaam, zelfredzaamheid, redzaam, zichzelf redden, op eigen kracht, voor jezelf zorgen, zonder hulp, samenredzaamheid
zelfredzaam, zelfstandig, zelfredzaamheid, zelfstandigheid, op eigen benen
zelfstandig, ambulante begeleiding, op jezelf, op zichzelf, eigen voordeur, eigen huishouden
zelfstandig, zelfstandigheid, onafhankelijk, autonoom, op eigen benen, eigen regie
zelfstandig leven, zelfredzaamheid, op eigen kracht
zelfstandig met zorg wonen, extramuralisering, ambulantisering, scheiden van wonen en zorg
zelfstandig wonen, eigen huisje, uitstroom uit opvang, op eigen benen, independent living, ambulantisering, extramuraal, vermaatschappelijking
zelfstandig wonen, independent living, op kamers, zonder begeleiding wonen, op jezelf wonen, uit huis gaan, eigen woning
zelfstandig wonen, op zichzelf wonen, eigen huis, zelfstandige woonruimte, eigen voordeur
zelfstandig wonen, op zichzelf wonen, op eigen benen, onbegeleid wonen
zelfstandig wonen met zorg, begeleid wonen, extramuralisering, ambulantisering, zorg aan huis
zelfstandig wonen met zorg, beschermd thuis
zelfstandig wonen met zorg, thuiszorg, ambulante begeleiding, langer thuis
zelfvertrouwen, eigenwaarde, zelfrespect, trots
zelfwerkzaamheid, zelf klussen, zelf aan de slag
zestien uur, urennorm, vrijwilligersuren, urenverplichting, verplichte uren
zestien uur, vrijwillige inzet, verplicht vrijwilligerswerk
zestien uur per maand, tegenprestatie, onbetaalde inzet, verplichte bijdrage, vrijwilligersuren, inzet leveren
zestien uur per maand, vaste inzet, verplichte bijdrage, vrijwilligersuren
zeventig procent instemming, instemming bij renovatie, draagvlakmeting, akkoord van huurders
zich afvragen, betwijfelen, vraagtekens zetten, sceptisch
zich eigenaar voelen, mede-eigenaarschap, psychologisch eigenaarschap, ownership
zich redden, zelfredzaam, het redden, redzaam
zich thuis voelen, sense of belonging, erbij horen
zich verantwoorden, zelfevaluatie, slager keurt eigen vlees, zelfrapportage, self-assessment, verantwoordingsrapportage
zich verbonden voelen, thuisgevoel, hechting, sense of belonging, erbij horen
zichtbaar, merkbaar, waarneembaar, te zien, in beeld
zichtbaar resultaat, tastbaar, quick win, snel succes, laaghangend fruit, snel resultaat, eerste successen, meteen effect
zichtbaar resultaat, tastbaar resultaat, quick win, concreet resultaat, laaghangend fruit
zichtbaar resultaat, quick win, succesje, snel resultaat
zichzelf redden, zelfredzaamheid, zelf doen, eigen kracht
zichzelf zijn, tolerantie, je plek vinden, acceptatie, zichzelf durven zijn, geaccepteerd worden
ziek, ziekte, aandoening, gezondheidsproblemen, gezondheidsklachten
ziekenhuis, gasthuis
ziekenhuis, hospitaal, kliniek, polikliniek, medisch centrum, spoedeisende hulp
ziekenhuis, zorg
ziekenhuisterrein, oud ziekenhuis, voormalig ziekenhuis, zorgterrein
zienswijze, bezwaar, inspreken, inspraakreactie, denkbeeld, opvatting, blik op
zijn contacten, netwerk, sociaal kapitaal, kennissen
zittende bewoner, huidige bewoner, bestaande bewoner, wie er al woont
zittende huurders, huidige bewoners, zittende bewoners
zoals in een dorp, dorpsgevoel, dorps, ons kent ons, kleine gemeenschap
zoeken, speuren, opsporen, zoektocht
zomer, zomermaanden, zomervakantie
zonder aardgas, gasloos, aardgasvrij, gasvrij, wijkuitvoeringsplan, warmteprogramma, cv-ketel eruit
zonder aardgas, van het gas af, gasloos, warmtetransitie, warmtepomp
zonder afspraak, spontaan, toevallig, ongepland, vanzelf
zonder baan, geen werk
zonder dat er handhaving, in der minne, onderling oplossen, zonder politie, minnelijk
zonder lange aanvraag, weinig papierwerk, snelle procedure, laagdrempelige subsidie
zonnedak, zonnepanelen, pv-panelen
zonnepanelen, energie
zonnepanelen, groene energie, hernieuwbaar, zonne-energie, duurzame energie
zonnepanelen, zonne-energie, pv-panelen
zonnepanelen, zonne-energie, zonnestroom, pv-panelen
zorg, mantelzorg, wijkverpleging, thuiszorg
zorg, zorgverlening, gezondheidszorg, bezorgdheid, vrees, ongerustheid
zorg, zorgvoorziening, gezondheid, welbevinden, Wmo
zorg die niet nodig was, onnodige zorg, medicalisering, overbehandeling, overbodige zorg
zorg en welzijn, maatschappelijke dienstverlening, hulpverlening, care, zorginstelling
zorg niet nodig, onnodig doktersbezoek, zorgconsumptie
zorg nodig hebben, regionale spreiding, beschermd wonen verdelen, opvang over de regio
zorgaanbod, zorginfrastructuur, zorgvoorziening
zorgbehoevenden, mensen die zorg nodig hebben
zorgcliënt, zorgvrager, beschermd wonen, ambulantisering, extramuralisering, ggz-cliënt, verzorgingshuis, wonen met zorg, begeleid wonen
zorgde voor overlast, overlastgever, hinderlijke bewoners
zorgelijk, zorgwekkend, verontrustend
zorgen voor, verzorgen, zich bekommeren om, hulp bieden, omzien naar
zorghuis, verzorgingshuis
zorgmijder, uit beeld, buiten beeld, onder de radar, zorgmijding
zorgmijder, zorgmijdend, zorgmijding
zorgmijder, zorgmijdend, hulp weigeren, geen hulp willen
zorgorganisatie, care provider, GGZ-instelling, gehandicaptenzorg
zorgorganisatie, zorgaanbieder, zorginstelling, zorgpartij, zorgverlener
zorgteam, thuiszorgteam, wijkzorgteam
zorgverlening, verzorging, hulpverlening, zorgaanbod, zorgvoorziening, ondersteuning
zorgvraag, begeleidingsbehoefte, behoefte aan zorg, care need, hulpbehoefte
zorgvraag, zorgbehoefte, hulpvraag, ondersteuningsvraag, ondersteuningsbehoefte, zorgindicatie, hulp nodig
zorgvraag, zorgbehoevenden, cliënten, zorgvragers, hulpbehoevenden
zorgwekkend, ernstig, alarmerend
zorgwoning, aanleunwoning, zorggeschikte woning, serviceflat
zorgzaam, caring city, zorgzame samenleving, omzien naar elkaar, caring community, zorgzame gemeenschap
zorgzaam, zorgzaamheid, omzien, omkijken
zorgzame buurt, zorgzame wijk, zorgzame straat, caring community, zorgzame gemeenschap, buurtzorg
zorgzame gemeenschap, zorgzame buurt, omzien naar elkaar, zorgen voor elkaar
zorgzame omgeving, caring community, zorgzame gemeenschap, zorgzame buurt, informele zorg, mantelzorg
zorgzame omgeving, omkijken naar elkaar
zuinig, besparend, spaarzaam, sober
zuiniger, beter label, tochtvrij, van label G naar A, energielabel, woningisolatie, na-isolatie
zuiniger, isoleren, energielabel verhogen, spouwmuurisolatie, dubbel glas
zuiniger, isoleren, verduurzamen, energetische verbetering
zuiniger gemaakt, verduurzamen, isoleren, energiebesparing
zuiniger maken, verduurzamen, isoleren, energiebesparing
zuiniger maken, energielabel, labelsprong, na-isoleren
zuiniger met energie, isolatie, verduurzaming, energieadvies
zwaar, heftig, belastend, moeilijk
zwaarst, ernstigst, meest kwetsbaar, het zwaarst, het hardst getroffen
zwakke huurder, kwetsbare huurder, huurder met problemen
zwarte school, witte school, concentratieschool
zwerfafval, peuken, blikjes, straatafval, zwerfvuil, vuil op straat, rommel op straat
zwerfvuil, opschoonactie, rotzooi op straat, afval, viezigheid, straatvuil, litter
zwerfvuil, zwerfafval, straatafval, afval op straat, troep op straat, rommel op straat, vuilnis op straat, afvaldump
zwerfvuil, vervuiling, zwerfvuil opruimen, afval rapen
zwijgen, weinig melden, niet melden
zwijgzaam, stil, verstomd
zzp, zzp'er, zelfstandige, eenmanszaak
zzp'er, freelancer, eigen bedrijf
één A4, beknopt
één A4, samenvatting, factsheet, spiekbriefje, onepager, kort en bondig
één generatie, generatie lang
`

/**
 * What a new network starts with: the key of a group, and its words. Organisers change it as they like. Read when it is asked for, since a server that
 * has a network never does.
 */
export function startingSynonyms(): { key: string; words: string[] }[] {
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
