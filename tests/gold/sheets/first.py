# ruff: noqa: E501, RUF005  (a table: one figure a line, lists of names added up)
# fmt: off
"""Annotates the 32 reports 01 … 08 of each language; the notation is that of sheet.py.

All reports are made up for testing: events, quotes and figures are fictional, whatever outlet, office or person they name.
"""

from __future__ import annotations

from sheet import TEXTS, Sheet

sheet = Sheet(TEXTS)
F = sheet.figure

# ---- countries, and names of stories that several reports share; the other names stand above the report that first needs them ----
OWN = [""]
HU = ["HU", "Hungary", "Magyarország", "Węgry", "Ungarn"]
PL = ["PL", "Poland", "Lengyelország", "Polska", "Polen"]
DE = ["DE", "Germany", "Németország", "Niemcy", "Deutschland"]
GB = ["GB", "UK", "United Kingdom", "Britain", "Great Britain", "Wielka Brytania", "Großbritannien"]
UA = ["UA", "Ukraine", "Ukrajna", "Ukraina", "Kyiv", "Kijev", "Kijów"]
RU = ["RU", "Russia", "Oroszország", "Rosja", "Russland", "Moscow", "Moszkva", "Moskwa", "Orosz erők", "Russian forces"]
EU = ["EU", "European Union", "Európai Unió", "Unia Europejska", "Europäische Union", "UE", "Europe", "Europa", "Európa"]

# ---- ferry (Indonesia, September 2026) ----
ID = ["ID", "Indonesia", "Indonézia", "Indonezja", "Indonesien", "indonéz", "Indonesian government", "government", "Jakarta"]
FERRY = ID + ["KM Cahaya Laut 7", "Cahaya Laut 7", "komp", "hajó", "ferry", "prom", "passengers", "utasok", "pasażerowie",
              "PT Cahaya Samudra", "Cahaya Samudra", "operator", "armator", "hajótársaság", "hajó", ""]
SULAW = ["Sulawesi", "Celebesz", "North Sulawesi", "Észak-Celebesz", "Sulawesi Północne", "Celebes", "Bitung", "Bitungba", "Ternate", "Molucca Sea",
         "Morze Moluckie", "fedélzet", "KM Cahaya Laut 7", "Cahaya Laut 7", "coast of Sulawesi", "wybrzeża Sulawesi"] + ID + OWN
BASARNAS = ["Basarnas", "BASARNAS", "National Search and Rescue Agency", "országos kutató- és mentőszolgálat", "kutató- és mentőszolgálat",
            "mentőszolgálat", "mentők", "A mentők", "national search and rescue agency", "agency", "the agency", "rescuers",
            "Rahmat Hidayanto", "Hidayanto", "Basarnas chief", "szef Basarnas", "Narodowa Agencja Poszukiwań i Ratownictwa", "agencja ratownicza",
            "agencja Basarnas", "ratownicy", "służby ratunkowe", "służby ratownicze"]
MANIFEST = ["manifest", "the manifest", "ship's manifest", "passenger list", "utaslista", "az utaslista", "manifest pasażerski", "lista pasażerów",
            "Its manifest", "operator", "PT Cahaya Samudra"]
PORT = ["port authority", "port authority official", "Bitung port authority", "kikötői hatóság", "kikötői hatóság egy illetékese", "illetékes",
        "official of the port authority", "A kikötői hatóság egy illetékese", "Harbour authority"]
OPERATOR = ["operator", "ferry operator", "PT Cahaya Samudra", "Cahaya Samudra", "hajótársaság", "A hajótársaság", "igazgató", "hajótársaság igazgatója",
            "igazgatója", "the operator", "armator", "director of the ferry company", "ferry company", "shipping company", "prezes spółki"]
REDCROSS = ["Indonesian Red Cross", "Red Cross", "Vöröskereszt", "Indonéz Vöröskereszt", "A Vöröskereszt", "PMI", "Palang Merah Indonesia",
            "Indonezyjski Czerwony Krzyż", "Czerwony Krzyż", "the charity", "charity", "Vöröskereszt listája"]
SEP6 = "2026-09-06/2026-09-07"

# ---- drones over Odesa (November 2026) ----
ODESA = ["Odesa", "Odessa", "Odessza", "Odesszában", "Odessie", "Odessę", "Odesa Oblast", "Odesa region", "Odessa region"] + UA
UKR0 = UA + ["Odesa", "Odessa", "Odessza"] + OWN
AIRFORCE = ["Ukrainian Air Force", "Ukrainian air force", "Air Force", "Air Force of Ukraine", "ukrán légierő", "Az ukrán légierő", "légierő",
            "Ukraińskie Siły Powietrzne", "Siły Powietrzne", "UA", "Ukraine", "Air Force of the Armed Forces of Ukraine", "Yuriy Klymenko",
            "Yurii Klymenko", "Klymenko", "speaker", "the speaker"]
KIPER = ["Oleh Bondar", "Bondar", "Oleg Bondar", "governor", "kormányzó", "Gubernator", "gubernator", "Governor of Odesa Oblast", "Odesa governor",
         "Oleh Bondar kormányzó", "Gubernator Oleh Bondar", "head of OVA", "the head of OVA", "Odesa OVA", "head of the Odesa OVA", "OVA",
         "head of Odesa OVA", "Odesa Regional Military Administration"]
ODCITY = ["Odesa City Council", "city council", "városi tanács", "A városi tanács", "Odessa City Council", "Odesa", "Odessa", "mayor of Odesa",
          "mayor", "burmistrz", "Burmistrz miasta", "Burmistrz", "city mayor", "the city council", "burmistrz Odessy"]
DTEK = ["DTEK", "a DTEK", "vezérigazgató", "DTEK vezérigazgatója", "Annak vezérigazgatója", "vezérigazgatója", "DTEK CEO", "CEO of DTEK", "Firma", "firma",
        "energia vállalat", "energy company", "the company"]
RUMOD = ["Russian Ministry of Defence", "Ministry of Defence (Russia)", "Russian Defence Ministry", "Russian Ministry of Defense", "orosz védelmi minisztérium",
         "Az orosz védelmi minisztérium", "Rosyjskie Ministerstwo Obrony", "Ministry of Defence of the Russian Federation", "RU", "Russia", "Moscow",
         "Ministry of Defence of RF", "Russian defence ministry"]
ZELENSKY = ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelensky", "Zelenskyy", "Zelenskiy", "Zelenszkij", "Volodimir Zelenszkij", "Zełenski",
            "Wołodymyr Zełenski", "Prezydent Zełenski", "President of Ukraine", "president", "prezydent", "the President", "UA", "Ukraine"]

# ---- football riot (Budapest, 10 December 2026) ----
BUDA = ["Budapest", "Budapeszt", "Budapeszcie", "W BUDAPESZCIE", "Üllői út", "Fradi-stadion", "stadion", "stadium", "Groupama Aréna", "stolica Węgier",
        "ulicach stolicy Węgier"] + HU
FANS = ["fans", "supporters", "football fans", "szurkolók", "drukkerek", "lengyel és magyar drukkerek", "kibice", "chuligani", "pseudokibice", "hooligans",
        "Kibice Lecha", "Lech", "Lech Poznań", "Ferencváros", "Fradi", "poznani szurkolók", "poznaniacy", "Polacy"] + HU + PL + OWN
BRFK = ["BRFK", "Budapest Police", "Budapesti Rendőr-főkapitányság", "BRFK szóvivője", "szóvivő", "A BRFK szóvivője", "rendőrség", "A rendőrség", "Hungarian police",
        "Hungarian Police", "węgierska policja", "tamtejsza policja", "policja", "police", "Police", "Budapest police"]
AMBUL = ["National Ambulance Service", "Hungarian National Ambulance Service", "Országos Mentőszolgálat", "mentők", "A mentők", "OMSZ", "ambulance service",
         "Węgierskie pogotowie", "węgierskie pogotowie", "pogotowie", "mentőszolgálat", "Hungarian ambulance service"]
CONSUL = ["Polish consul", "consul", "lengyel konzul", "A lengyel konzul", "konzul", "konsul RP", "konsul", "Polish consul in Budapest", "PL", "Poland",
          "Polish consulate", "Consul of Poland"]
DEC10 = "2026-12-10"

# =============================== open half: Hungarian ===============================
sheet.doc = "hu-01.txt"
F("Indonéziában, [tizenkilencen] meghaltak", "=19", "person", "killed", FERRY, "lost", SULAW, SEP6, OWN + BASARNAS)
F("Legkevesebb [tizenkilencen] életüket", ">=19", "person", "killed", FERRY, "lost", SULAW, SEP6, BASARNAS)
F("szerint [163] utassal", "=163", "person", "people|civilians|other", FERRY, "present|other", SULAW, SEP6, MANIFEST)
F("és [14] főnyi", "=14", "person", "people|workers|other", FERRY, "present|other", SULAW, SEP6, MANIFEST)
F("akár [240]-en is", "<=240", "person", "people|civilians|other", FERRY, "present|other", SULAW, SEP6, PORT, "Kompas TV", "asserted|possible", cmp="at_most|about|exactly")
F("szó sincs [kétszáznál] több", ">200", "person", "people|civilians|other", FERRY, "present|other", SULAW, SEP6, OPERATOR, mod="denied|asserted", cmp="more_than|at_most|at_least")
F("délutánig [118] embert", "=118", "person", "rescued", FERRY + BASARNAS, "affected|other", SULAW, "2026-09-07", OWN + BASARNAS)
F("egy [nyolc] hónapos", "=8", "month", "age", FERRY, "other|affected", SULAW, None, OWN + BASARNAS, opt=True)
DETIK = "Detik|Detik hírportál|a Detik hírportál|Detik.com"
HOSPDIR = ["director of the Bitung hospital", "Bitung hospital", "hospital director", "bitungi kórház igazgatója", "a bitungi kórház igazgatója", "bitungi kórház", "kórházigazgató",
           "igazgató", "Detik", "Detik hírportál"]
F("[Negyvenketten] vannak kórházban", "=42", "person", "hospitalised", FERRY, "affected|present|other", SULAW, None, HOSPDIR, DETIK)
F("közülük [hatan] válságos", "=6", "person", "hospitalised|wounded", FERRY, "affected|present|other|lost", SULAW, None, HOSPDIR, DETIK)
F("Basarnas [negyven] körülire", "~40", "person", "missing", FERRY, "lost|affected", SULAW, None, BASARNAS)
F("azonban [71] név", "=71", "person", "missing|other", FERRY, "lost|affected|other", SULAW, None, REDCROSS)
F("keresésben [három] hadihajó", "=3", "item", "ships", ID + BASARNAS + OWN, "present|sent|other", SULAW, None, OWN + BASARNAS)
F("hadihajó, [két] helikopter", "=2", "item", "aircraft", ID + BASARNAS + OWN, "present|sent|other", SULAW, None, OWN + BASARNAS)
F("és vagy [háromtucatnyi] halászbárka", "~36", "item", "ships", ID + BASARNAS + OWN + ["fishermen"], "present|sent|other", SULAW, None, OWN + BASARNAS, cmp="about|vague")
F("munkát [három-négy] méteres", "3-4", "m", "distance|water_level|other", OWN, "measured|other", SULAW, None, OWN + BASARNAS)
F("és [55] kilométeres", "=55", "km/h", "wind", OWN, "measured|other", SULAW, None, OWN + BASARNAS)
F("több mint [17 ezer] sziget", ">17000", "item", "other|regions", ID + OWN, "present|other", ID, None, OWN)
F("csaknem [kétszázan] fulladtak", "^200", "person", "killed", ID + FERRY, "lost", ["Lake Toba", "Toba-tó", "Toba-tavon", "Toba", "Sumatra", "Szumátra"] + ID, "2018-06-01/2018-06-30", OWN)

NGM = ["Hungarian Ministry for National Economy", "Ministry for National Economy", "Ministry of National Economy", "Ministry for National Economy (Hungary)", "Nemzetgazdasági Minisztérium", "NGM",
       "Hungarian Ministry of National Economy", "tárca", "A tárca", "A minisztérium", "minisztérium", "finance ministry", "Economy Ministry", "economy ministry", "HU", "Hungary"]
HUB = HU + ["central government", "államháztartás", "államháztartás központi alrendszere", "az államháztartás központi alrendszere", "Hungarian government", "government", "kormány", "kabinet",
            "a kabinet", "Hungarian budget", "budget", ""] + NGM
HU0 = HU + OWN
sheet.doc = "hu-02.txt"
F("a hiány: [4100 milliárd] felett", ">4100000000000", "HUF", "budget|loan|cost|other", HUB, "other|measured|lost", HU0, "2026-01-01/2026-09-30", OWN + NGM)
F("Kereken [312 milliárd] forintos", "=312000000000", "HUF", "budget|other", HUB, "other|measured|lost", HU0, "2026-09-01/2026-09-30", NGM, cmp="exactly|about")
F("deficit így [kilenc] hónap", "=9", "month", "duration", HUB, "other|measured", HU0, None, NGM, opt=True)
F("elérte a [4108 milliárd] forintot", "=4108000000000", "HUF", "budget|other", HUB, "other|measured|lost", HU0, "2026-01-01/2026-09-30", NGM, cmp="exactly|at_least")
F("éves terv [97,3] százaléka", "=97.3", "percent", "share|budget", HUB, "other|measured", HU0, None, OWN + NGM)
F("ilyenkor [3214 milliárdnál]", "=3214000000000", "HUF", "budget|other", HUB, "other|measured|lost", HU0, "2025-01-01/2025-12-31", OWN + NGM)
F("végéig [3,4 ezer milliárd] ment", "=3400000000000", "HUF", "budget|payment|cost|other", HUB, "paid|other|lost", HU0, "2026-01-01/2026-09-30", NGM)
F("bő [ötödével] több", ">20", "percent", "change|share", HUB, "other|measured|paid", HU0, None, NGM)
F("áfabevétel [6,1] százalékkal", "=6.1", "percent", "change", HUB, "other|measured|received", HU0, None, NGM + OWN)
F("a tervezett [nyolctól]", "=8", "percent", "change", HUB, "planned|other", HU0, None, NGM + OWN, mod="planned|asserted")
F("GDP-arányosan [4,9] százalékos", "=4.9", "percent", "share|budget|other", HUB, "planned|other", HU0, None, NGM + OWN, mod="planned|asserted")
COUNCIL = ["Fiscal Council", "Budget Council", "Hungarian Fiscal Council", "Költségvetési Tanács", "A Költségvetési Tanács elnöke", "Költségvetési Tanács elnöke", "head of the Fiscal Council", "elnök",
           "president of the Fiscal Council", "Chairman of the Fiscal Council"]
F("„[öt és fél] alatt aligha", "=~5.5", "percent", "share|budget|other", HUB, "planned|other", HU0, None, COUNCIL, mod="possible|asserted|planned", cmp="exactly|at_least|about|less_than|more_than")
F("jelentésében [5,7] százalékkal", "=5.7", "percent", "share|budget|other", HUB, "planned|other", HU0, None, ["Fitch", "Fitch Ratings", "a Fitch"], mod="planned|asserted|possible", cmp="exactly|about")
HUSRC = ["government sources", "anonymous government sources", "unnamed government sources", "névtelen kormányzati források", "kormányzati források", "névtelen kormányzati forrásokra", "Hungarian government sources",
         "government officials"]
F("kabinet [350–400 milliárd] forintnyi", "350000000000-400000000000", "HUF", "budget|cost|other", HUB, "planned|other", HU0, None, HUSRC, "Bloomberg|Bloomberg News", "planned|possible|asserted")
KSH = ["KSH", "Central Statistical Office", "Hungarian Central Statistical Office", "Központi Statisztikai Hivatal", "a KSH", "statistics office", "Statistical Office", "Hungarian statistics office"]
SEP26 = "2026-09-01/2026-09-30"
HUP = HU + ["fogyasztói árak", "consumer prices", "consumers", "households", ""]
F("átlagosan [4,4] százalékkal", "=4.4", "percent", "change|price", HUP, "measured|other", HU0, SEP26, KSH, cmp="exactly|about")
F("korábbit, [0,2] százalékponttal", "=0.2", "percentage_point", "change|price", HUP, "measured|other", HU0, None, KSH + OWN)
F("Az élelmiszerek [5,8], ezen", "=5.8", "percent", "change|price", HUP, "measured|other", HU0, None, KSH + OWN)
F("a tojás [31], a tej", "=31", "percent", "change|price", HUP, "measured|other", HU0, None, KSH + OWN)
F("a tej [11,5] százalékkal", "=11.5", "percent", "change|price", HUP, "measured|other", HU0, None, KSH + OWN)
F("viszont [2,3] százalékkal", "=2.3", "percent", "change|price", HUP, "measured|other", HU0, None, KSH + OWN)
F("Az MNB [6,50] százalékon", "=6.5", "percent", "share|other|loan|price", ["MNB", "Magyar Nemzeti Bank", "Hungarian National Bank", "National Bank of Hungary", "Az MNB", "MNB (Hungary)"] + HU0, "present|other|measured", HU0, None, OWN + ["MNB", "Magyar Nemzeti Bank", "Hungarian National Bank", "Az MNB"])
F("körül [396,8]-on is", "=396.8", "HUF", "price", OWN + ["euro", "euró", "forint"] + HU, "measured|other", HU0, "2026-10-13", OWN, per="EUR", opt=True)
F("reggel még [394]-en", "=394", "HUF", "price", OWN + ["euro", "euró", "forint"] + HU, "measured|other", HU0, "2026-10-13", OWN, per="EUR", opt=True)

sheet.doc = "hu-03.txt"
NOV16 = "2026-11-15/2026-11-16"
OFFICIALS = ["officials", "tisztviselők", "Ukrainian officials", "ukrán tisztviselők", "authorities"]
F("indítottak [412] drónt", "=412", "item", "drones", RU, "sent|lost|other", UKR0, NOV16, OFFICIALS + OWN)
F("és [37] rakétát", "=37", "item", "missiles", RU, "sent|lost|other", UKR0, NOV16, OFFICIALS + OWN)
F("legalább [11] embert", ">=11", "person", "killed", UA + OWN + ["Odesa"], "lost", ODESA, NOV16, OFFICIALS + OWN)
F("több mint [60]-at", ">60", "person", "wounded", UA + OWN + ["Odesa"], "lost", ODESA, NOV16, OFFICIALS + OWN)
F("elnyomott [378]-at", "=378", "item", "drones", RU + UA, "lost", UKR0, NOV16, AIRFORCE)
F("és [24]-et a rakétákból", "=24", "item", "missiles", RU + UA, "lost", UKR0, NOV16, AIRFORCE)
F("[19] helyszín volt", "=19", "item", "other|regions|buildings|attacks", UA + RU + OWN, "affected|lost|other", UKR0, NOV16, AIRFORCE + OWN)
F("éjszaka [14] hónapban", "=14", "month", "duration", OWN + UA, "other|measured", UKR0, None, KIPER, opt=True)
F("van [két] gyermek", "=2", "person", "killed", UA + OWN + ["Odesa"], "lost", ODESA + OWN, NOV16, KIPER)
F("gyermek, [6] és", "=6", "year", "age", UA + OWN, "other|lost", ODESA + OWN, None, KIPER, opt=True)
F("és [9] évesek", "=9", "year", "age", UA + OWN, "other|lost", ODESA + OWN, None, KIPER, opt=True)
F("jelentett [13] megöltet", "=13", "person", "killed", UA + OWN + ["Odesa"], "lost", ODESA + OWN, NOV16, KIPER, "Szuszpilne|Suspilne")
F("másfelől, [15]-re", "=15", "person", "killed", UA + OWN + ["Odesa"], "lost", ODESA + OWN, NOV16, ODCITY)
F("Közel [88.000] háztartás", "^88000", "item", "homes|other|people", UA + DTEK + OWN, "affected", ODESA + OWN, None, DTEK)
F("kárt [40 és 55 millió] dollár", "40000000-55000000", "USD", "damage|cost", UA + DTEK + OWN, "lost|affected|other", ODESA + OWN, None, DTEK)
F("megsemmisítettek [96] ukrán drónt", "=96", "item", "drones", UA, "lost", RU + OWN, None, RUMOD)
F("drónt [8] régió felett", "=8", "item", "regions", RU + UA + OWN, "affected|other", RU + OWN, None, RUMOD)
BUSAR = ["Roman Kudrin", "Kudrin", "Roman Kudrin", "Kudrin", "governor of Saratov Oblast", "Saratov governor", "szaratovi kormányzó", "A szaratovi kormányzó", "governor"]
SARAT = ["Saratov", "Szaratov", "Saratov Oblast", "Szaratovi terület", "olajfinomító", "oil refinery", "szaratovi"] + RU + OWN
F("hogy [egy] személy meghalt", "=1", "person", "killed", RU + OWN, "lost", SARAT, None, BUSAR)
F("jelentéseit [három] halottnak", "=3", "person", "killed", RU + OWN, "lost", SARAT, None, BUSAR, mod="denied")
F("több mint [1.700] drónt", ">1700", "item", "drones", RU, "sent|lost|other", UKR0, "2026-11-09/2026-11-16", ZELENSKY)
F("hétben, [háromszor] annyit", "=3", "times", "drones|change|other", RU + OWN, "other|sent", UKR0, None, ZELENSKY, opt=True)
F("„A [felük] iráni", "=50", "percent", "share|drones", RU + OWN + ["IR", "Iran", "Irán"], "other|produced|sent", UKR0 + ["IR", "Iran"], None, ZELENSKY)
KALLAS = ["EU foreign policy chief", "EU", "European Union", "Európai Unió", "EU külpolitikai főnöke", "Az EU külpolitikai főnöke", "High Representative", "High Representative of the Union for Foreign Affairs and Security Policy", "Kaja Kallas"]
F("további [2 milliárd] eurót", "=2000000000", "EUR", "aid|payment|budget", EU + KALLAS, "promised|planned", UKR0, None, KALLAS, mod="asserted|planned")

sheet.doc = "hu-04.txt"
BLIKK = OWN + ["Blikk"]
F("[Hetven] szurkolót vittek", "=70", "person", "arrested", FANS + BRFK, "affected", BUDA + OWN, DEC10, OWN + BRFK, cmp="exactly|about")
F("([2–1]) után", "=2", "item", "other", OWN + ["Ferencváros", "Fradi"], "other", BUDA + OWN, None, OWN, opt=True)
F("A mérleg: [34] sérült", "=34", "person", "wounded", FANS + BRFK, "lost|affected", BUDA + OWN, DEC10, OWN + BRFK)
F("sérült, [71] előállított", "=71", "person", "arrested", FANS + BRFK, "affected", BUDA + OWN, DEC10, OWN + BRFK)
F("és [milliós] kár", "v1000000", "HUF", "damage|cost", ["Ferencváros", "Fradi", ""] + HU, "lost|affected|other", BUDA + OWN, DEC10, OWN, opt=True)
ZOLI = ["Zoli", "a 44 éves Zoli", "fan", "witness", "44 éves Zoli"]
F("Legalább [háromszázan] rohantak", ">=300", "person", "participants|people|civilians|other", FANS + ["rioters"], "present|other", BUDA + OWN, DEC10, ZOLI, "|Blikk")
F("a [44] éves", "=44", "year", "age", ZOLI + OWN, "other", BUDA + OWN, None, BLIKK, opt=True)
F("aki a [két] fiával", "=2", "person", "people|civilians|other", ZOLI + OWN, "other|present", BUDA + OWN, None, BLIKK + ZOLI, opt=True)
F("még csak [tíz]!", "=10", "year", "age", ZOLI + OWN, "other", "", None, ZOLI, opt=True)
HUPOL = BRFK + HU + OWN + ["rendőr", "rendőrök", "policemen", "police officers"]
F("szerint [tizenkét] rendőr", "=12", "person", "wounded", HUPOL, "lost|affected", BUDA + OWN, DEC10, BRFK)
F("sebesült meg, [egyikük] combtörést", "=1", "person", "wounded", HUPOL, "lost|affected", BUDA + OWN, DEC10, BRFK, opt=True)
F("A mentők [22] embert", "=22", "person", "wounded|hospitalised|people|other|rescued", FANS + AMBUL, "affected|lost|other", BUDA + OWN, DEC10, OWN + AMBUL)
F("el, [kilencet] közülük", "=9", "person", "hospitalised", FANS + AMBUL, "affected|lost|other", BUDA + OWN, DEC10, OWN + AMBUL)
F("közül [huszonöten] sérültek", "=25", "person", "wounded", FANS, "lost|affected", BUDA + OWN, DEC10, CONSUL, "|Blikk")
F("hogy [kétszáz] honfitársunk", "=200", "person", "arrested", FANS, "affected|present|captured", BUDA + OWN, None, CONSUL, "|Blikk", "denied")
F("szerinte a [71]-ből", "=71", "person", "arrested", FANS + BRFK, "affected", BUDA + OWN, DEC10, CONSUL, opt=True)
F("71-ből [48] a lengyel", "=48", "person", "arrested", FANS + BRFK, "affected|other", BUDA + OWN, DEC10, CONSUL)
F("vendégszektorból [3200]-an", "=3200", "person", "participants|people|civilians|other", FANS, "present|other", BUDA + OWN + ["vendégszektor"], DEC10, OWN)
F("nézőszám [19 846] volt", "=19846", "person", "participants|people|civilians|other", FANS, "present|other", BUDA + OWN, DEC10, OWN)
F("rendőrség [900] egyenruhást", "=900", "person", "workers|people|troops|participants|other", HUPOL, "sent|present|other", BUDA + OWN, DEC10, OWN + BRFK)
F("szerint a [fele] is elég", "=50", "percent", "share|workers|other", HUPOL, "other|planned", BUDA + OWN, None, ["supporters' group", "szurkolói csoport", "egyik szurkolói csoport", "Az egyik szurkolói csoport", "fan group"] + FANS, opt=True, mod="asserted|possible")
UEFA = ["UEFA", "Az UEFA", "az UEFA"]
F("akár [150 ezer] eurós", "<=150000", "EUR", "fine", UEFA + ["Ferencváros", "Fradi", ""], "planned|paid|other", BUDA + OWN, None, OWN + UEFA, mod="possible|planned", cmp="at_most|exactly|about")
F("és [két] zárt kapus", "=2", "item", "other", UEFA + ["Ferencváros", "Fradi", ""], "planned|other", BUDA + OWN, None, OWN + UEFA, mod="possible|planned|asserted")
CLUB = ["Ferencváros", "Fradi", "A klub", "klub", "a klub", "club", "FTC", "A Fradi", "Ferencvárosi TC"]
F("szerint [18 millió] forint", "=~18000000", "HUF", "damage|cost", CLUB + HU + OWN, "lost|affected|other", BUDA + OWN, None, CLUB)
F("és [640] szék", "=640", "item", "other", CLUB + HU + OWN, "lost", BUDA + OWN, None, OWN + CLUB)
F("mint [tizede] volt", "<10", "percent", "share|participants", CLUB + FANS, "other", BUDA + OWN, None, CLUB)

# =============================== open half: Polish ===============================
sheet.doc = "pl-01.txt"
# ---- mine (Knurów, October 2026) ----
JSW = ["JSW", "Jastrzębska Spółka Węglowa", "Jastrzębskiej Spółki Węglowej", "rzecznik Jastrzębskiej Spółki Węglowej", "JSW spokesman", "rzecznik JSW", "rzecznik", "spółka", "Sama spółka", "company",
       "the company", "Betreiber JSW", "Betreiber", "JSW-Sprecher", "Sprecher", "Sprecher der JSW", "Jastrzębska Spółka Węglowa SA", "der Betreiber", "Jastrzębie Kohlegesellschaft", "Unternehmen"]
MINE = PL + JSW + ["kopalnia", "górnicy", "miners", "Bergleute", "Knurów-Szczygłowice", "kopalnia Knurów-Szczygłowice", "Kopalnia Knurów-Szczygłowice", "mine", "Grube", "Knurow-Szczyglowice", ""]
KNUR = ["Knurów", "Knurow", "Knurów-Szczygłowice", "kopalnia Knurów-Szczygłowice", "w kopalni Knurów-Szczygłowice", "kopalnia", "Kopalnia", "Silesia", "Śląsk", "Upper Silesia", "Schlesien", "Oberschlesien", "Silesian Voivodeship",
        "Knurow-Szczyglowice", "Grube", "Knurów-Szczygłowice coal mine", "Mine", "Rybnik"] + PL + OWN
GIG = ["GIG", "Główny Instytut Górnictwa", "Central Mining Institute", "Central Mining Institute (GIG)", "Hauptinstitut für Bergbau", "Bergbauinstitut"]
WUG = ["WUG", "Wyższy Urząd Górniczy", "Wyższego Urzędu Górniczego", "State Mining Authority", "Höheres Bergamt", "State Mining Authority (Poland)", "Staatliche Bergbaubehörde"]
OCT3 = "2026-10-03/2026-10-04"
RESC = ["rescuers", "ratownicy", "Ratownicy", "Retter"]
F("[Cztery] ofiary wstrząsu", "=4", "person", "killed|casualties", MINE, "lost", KNUR, OCT3, OWN + JSW)
F("trwają poszukiwania [trzech] górników", "=3", "person", "missing|workers", MINE, "lost|affected", KNUR, None, OWN + JSW)
F("Do [czterech] wzrosła", "=4", "person", "killed", MINE, "lost", KNUR, OCT3, JSW)
F("wciąż szukają [trzech] górników", "=3", "person", "missing|workers", MINE, "lost|affected", KNUR, None, OWN + JSW)
F("od [27] godzin", "=27", "hour", "duration", OWN + MINE, "other|measured", KNUR, None, OWN + JSW, opt=True)
F("24, [850] metrów pod ziemią", "=850", "m", "depth", MINE, "measured|other", KNUR, None, OWN + JSW)
F("początkowo na [2,9], a", "=2.9", "magnitude", "magnitude", OWN, "measured", KNUR, OCT3, GIG, mod="asserted|withdrawn|denied")
F("stacji - na [3,1].", "=3.1", "magnitude", "magnitude", OWN, "measured", KNUR, OCT3, GIG)
F("przebywały [62] osoby", "=62", "person", "workers|people|civilians|other", MINE, "present|other|affected", KNUR, OCT3, OWN + JSW)
F("osoby, [55] wyjechało", "=55", "person", "workers|people|evacuated|rescued|other", MINE, "returned|affected|other", KNUR, OCT3, OWN + JSW)
F("[Dziewiętnastu] poszkodowanych", "=19", "person", "hospitalised|wounded", MINE, "affected|lost", ["Gliwice", "Rybnik", "Siemianowice Śląskie", "szpitale w Gliwicach, Rybniku i Siemianowicach Śląskich"] + KNUR, None, OWN + JSW)
F("Śląskich; [siedmiu] już je", "=7", "person", "hospitalised|wounded|other|people", MINE, "returned|affected|other", KNUR + ["Gliwice"], None, OWN + JSW)
F("stan [dwóch] lekarze", "=2", "person", "wounded|hospitalised", MINE, "lost|affected|present|other", KNUR + ["Gliwice"], None, ["doctors", "lekarze"] + OWN)
F("bierze udział [14] zastępów", "=14", "item", "other|workers|rescued", MINE + RESC, "present|sent|other", KNUR, None, OWN + JSW)
F("czyli ok. [70] ratowników", "~70", "person", "workers|people|participants|rescued", MINE + RESC, "present|sent|other", KNUR, None, OWN + JSW)
F("nie więcej niż [120] metrów", "<=120", "m", "distance", MINE + RESC, "measured|other|present", KNUR, None, OWN + JSW)
F("dochodziło do [9] proc.", "<=9", "percent", "share|other", OWN + MINE, "measured|other", KNUR, None, OWN + JSW, cmp="at_most|exactly|about")
F("dopuszczalne wynosi [2] proc.", "=2", "percent", "share|other", OWN + MINE, "other|measured", KNUR, None, OWN + JSW)
AUG80 = ["August 80", "Sierpień 80", "Sierpnia 80", "WZZ Sierpień 80", "związkowcy z Sierpnia 80", "związkowcy", "trade unionists", "unions", "Sierpień '80"]
F("\"nawet [osiemdziesięciu] ludzi\"", "<=80", "person", "workers|people|civilians|other", MINE, "present|other|affected", KNUR, None, AUG80, "Polsat News", "possible|asserted|denied", cmp="at_most|exactly|about")
F("mówiła o [dziewięciu] zaginionych", "=9", "person", "missing", MINE, "lost|affected", KNUR, "2026-10-03", JSW, mod="asserted|withdrawn|denied")
F("południu - o [pięciu].", "=5", "person", "missing", MINE, "lost|affected", KNUR, "2026-10-03", JSW + OWN, mod="asserted|withdrawn|denied")
F("zatrudnia blisko [6 tys.] osób", "^6000", "person", "workers", MINE, "present|other", KNUR, None, OWN + JSW)
VOIV = ["Silesian voivode", "voivode of Silesia", "Voivode of Silesia", "Wojewoda śląski", "wojewoda śląski", "wojewoda"]
F("po [30 tys.] zł zapomogi", "=30000", "PLN", "aid|payment", VOIV + PL, "promised|paid|planned", KNUR, None, OWN + VOIV, per="household")
F("katastrofę, [17] osób", "=17", "person", "killed", MINE, "lost", PL + OWN + ["polskie kopalnie", "kopalnie węgla kamiennego"], "2026-01-01/2026-10-04", WUG)
F("w całym ub.r. - [11]", "=11", "person", "killed", MINE, "lost", PL + OWN + ["polskie kopalnie", "kopalnie węgla kamiennego"], "2025-01-01/2025-12-31", WUG)

sheet.doc = "pl-02.txt"
F("Lecha pobici, [dziesiątki] za kratami", "v10", "person", "arrested", FANS, "affected", BUDA + OWN, None, OWN, opt=True)
F("przegranym [1:2] meczu", "=1", "item", "other", OWN, "other", BUDA + OWN, None, OWN, opt=True)
F("od [300 do 400] chuliganów", "300-400", "person", "participants|people|civilians|other", FANS, "present|other", BUDA + OWN, None, BRFK)
F("Efekt? [71] zatrzymanych", "=71", "person", "arrested", FANS, "affected", BUDA + OWN, None, CONSUL + OWN, "|Super Express")
F("wśród nich [48] Polaków", "=48", "person", "arrested", FANS, "affected", BUDA + OWN, None, CONSUL, "|Super Express")
DAREK = ["Darek", "Darek (38 l.)", "kibic", "fan"]
F("ze [trzy] razy więcej", "~3", "times", "other|change|participants|people", FANS, "other|present", BUDA + OWN, None, DAREK, opt=True)
F("Darek ([38] l.)", "=38", "year", "age", DAREK + OWN, "other", PL + ["Poznań"] + OWN, None, OWN, opt=True)
F("prawie [2 tysiące] złotych", "^2000", "PLN", "price|cost|payment", DAREK + OWN, "paid", BUDA + OWN + ["Poznań"], None, OWN + DAREK)
F("pomocy [22] osobom", "=22", "person", "wounded|people|hospitalised|other|rescued", FANS + AMBUL, "affected|lost|other", BUDA + OWN, None, AMBUL)
F("doliczyła się [tuzina] poturbowanych", "=~12", "person", "wounded", HUPOL + ["funkcjonariusze"], "lost|affected", BUDA + OWN, None, BRFK)
WIARA = ["Wiara Lecha", "Stowarzyszenie Wiara Lecha", "stowarzyszenie"]
F("grubo ponad [czterdziestu]", ">40", "person", "wounded|casualties", FANS, "lost|affected", BUDA + OWN, None, WIARA)
WDOC = ["doctor", "lekarz", "a doctor at a Budapest hospital", "lekarz z jednego z budapeszteńskich szpitali", "lekarz z budapeszteńskiego szpitala", "lekarza z jednego z budapeszteńskich szpitali", "doctor in Budapest", "Budapest hospital", "szpital", "budapeszteński szpital"]
F("trafiło [szesnastu] naszych", "=16", "person", "hospitalised", FANS, "affected|lost|other", BUDA + OWN + ["szpital", "oddział"], None, WDOC, "Weszło|portal Weszło")
F("w tym [dwóch] z pękniętą", "=2", "person", "hospitalised|wounded", FANS, "affected|lost|other", BUDA + OWN + ["szpital", "oddział"], None, WDOC, "Weszło|portal Weszło")
MSZ = ["Polish Ministry of Foreign Affairs", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs (Poland)", "Polish Foreign Ministry", "MSZ", "PL", "Poland"]
F("już tylko [pięciu], żadnemu", "=5", "person", "hospitalised", FANS, "affected|present|other", BUDA + OWN, None, MSZ)
COURT = ["court", "Sąd", "sąd", "Hungarian court", "Budapest court"]
F("piątek [sześciu] kiboli", "=6", "person", "arrested|other|people", FANS + COURT, "affected|other", BUDA + OWN, "2026-12-11", OWN + COURT)
F("to [rok i dwa miesiące] odsiadki", "=14", "month", "duration", FANS + COURT, "other|affected|planned", BUDA + OWN, None, OWN + COURT, opt=True)
F("od [200 do 500 tys.] forintów", "200000-500000", "HUF", "fine", FANS + COURT, "paid|planned|affected|other", BUDA + OWN, None, OWN + COURT, mod="asserted|planned")
F("czyli [2,2–5,5 tys.] zł", "2200-5500", "PLN", "fine", FANS + COURT, "paid|planned|affected|other", BUDA + OWN, None, OWN + COURT, mod="asserted|planned")
F("grozi do [80 tysięcy] euro", "<=80000", "EUR", "fine", ["Lech", "Lech Poznań", "Kolejorz", "Kolejorzowi", "UEFA", ""], "planned|paid|other", BUDA + OWN, None, OWN + ["UEFA"], mod="possible|planned|asserted")
LPRES = ["Lech Poznań", "Lech", "president of Lech Poznań", "Prezes Lecha", "prezes Lecha", "Lech president", "prezes", "klub"]
F("sprzedał o [700] biletów", "=700", "item", "other", LPRES + OWN, "other|paid", BUDA + OWN, None, LPRES, mod="denied")
F("Dostaliśmy [3200] wejściówek", "=3200", "item", "other", LPRES + OWN, "received|other", BUDA + OWN, None, LPRES)

sheet.doc = "pl-03.txt"
AUTH = ["authorities", "władze", "Ukrainian authorities", "officials"]
F("wspięło się do [16] we wtorek", "=16", "person", "killed", UKR0, "lost", ODESA + OWN, None, AUTH)
F("wyciągnęli [dwa] więcej", "=2", "person", "killed|other", UKR0, "lost|other", ODESA + OWN, "2026-11-17", AUTH + OWN)
F("że [68] ludzi", "=68", "person", "wounded", UKR0, "lost|affected", ODESA + OWN, None, KIPER)
F("włączając [siedmioro] dzieci", "=7", "person", "wounded", UKR0, "lost|affected", ODESA + OWN, None, KIPER)
F("i że [21] pozostało", "=21", "person", "hospitalised", UKR0, "affected|present|lost|other", ODESA + OWN, None, KIPER)
F("Co najmniej [cztery] osoby", ">=4", "person", "missing|people|other", UKR0, "lost|affected|present", ODESA + OWN, None, KIPER, mod="possible|asserted")
F("nie mniej niż [18]\"", ">=18", "person", "killed", UKR0, "lost", ODESA + OWN, None, ODCITY)
F("do [408] z 412", "=408", "item", "drones", RU, "sent|lost|other", UKR0, None, AIRFORCE)
F("408 z [412] i", "=412", "item", "drones", RU, "sent|lost|other", UKR0, None, AIRFORCE, mod="asserted|withdrawn|denied")
F("że [91]% z nich", "=91", "percent", "share|drones", RU + UA, "lost", UKR0, None, AIRFORCE)
ISW = ["ISW", "Institute for the Study of War", "Instytut Studiów nad Wojną", "Instytutu Studiów nad Wojną"]
F("do [800] dronów na noc", "<=800", "item", "drones", RU, "sent|planned|other|produced", UKR0 + RU, None, ISW, "CNN", "asserted|possible", per="day")
F("skład z [60] zachodnimi", "=60", "item", "missiles|shells|weapons", UKR0, "lost", ODESA + OWN, None, RUMOD)
GSU = ["General Staff", "General Staff of the Armed Forces of Ukraine", "Ukrainian General Staff", "ukraiński Sztab Generalny", "Sztab Generalny", "ukraińskiego Sztabu Generalnego", "UA", "Ukraine", "Kyiv", "Kijów", "rzecznik",
       "rzecznik dla ukraińskiego Sztabu Generalnego"]
F("nie było [ani jednego] pocisku", "=0", "item", "missiles|shells|weapons", UKR0, "present|lost|other", ODESA + OWN, None, GSU, opt=True, mod="asserted|denied")
F("do [61 000] z", "=61000", "item", "homes|other|people", UKR0 + DTEK, "returned|affected|received|other", ODESA + OWN, "2026-11-17", DTEK)
F("z [88 000] klientów", "=88000", "item", "homes|other|people", UKR0 + DTEK, "affected", ODESA + OWN, None, DTEK)
F("potrzebuje [48 milionów] euro", "=48000000", "EUR", "cost|damage|aid|budget", UKR0 + DTEK, "planned|other|lost", ODESA + OWN, None, DTEK, mod="asserted|planned")
F("do [minus 6] stopni", "=-6", "celsius", "temperature", OWN, "planned|measured", ODESA + OWN, "2026-11-17/2026-11-19", OWN, mod="planned|possible|asserted")
F("([21] Fahrenheita)", "=21", "fahrenheit", "temperature", OWN, "planned|measured", ODESA + OWN, "2026-11-17/2026-11-19", OWN, mod="planned|possible|asserted")
F("tylko [jedną trzecią] rosyjskich", "=33.3", "percent", "share|missiles", UKR0 + RU, "other|lost|captured", UKR0, None, ZELENSKY, "|CBS", "asserted|possible", cmp="exactly|about|at_most")
F("o [10] dodatkowych systemów", "=10", "item", "weapons|missiles|other|artillery", UKR0 + ["allies", "sojusznicy"], "planned|other|promised", UKR0, None, ZELENSKY, "|CBS", "asserted|planned")
F("przyrzekły [dwa], z", "=2", "item", "weapons|missiles|other|artillery", DE, "promised|planned", UKR0, None, DE + OWN, mod="asserted|planned")

sheet.doc = "pl-04.txt"
# ---- Stellantis (January 2027) ----
STEL = ["Stellantis", "Koncern Stellantis", "koncern", "spółka", "A Stellantis", "a Stellantis", "Stellantis NV", "Konzern", "Rzecznik firmy", "firma", "Autokonzern Stellantis", "cég", "a cég", "A cég", "autógyártó", "konszern", "A konszern", "Opel", "grupa", "group"]
TYCHY = ["Tychy", "Tychach", "w Tychach", "fabryka w Tychach", "tyska fabryka", "fabryka", "Tychy plant"] + PL
EURO = EU + ["W Europie", "EU", "UE"]
DOKU = ["document", "dokument", "Stellantis", "Koncern Stellantis", "Wojewódzki Urząd Pracy w Katowicach"] + STEL + OWN
F("zwolni w Tychach [740] osób", "=740", "person", "workers", STEL + OWN, "planned|lost|affected", TYCHY, None, OWN + DOKU, mod="planned|asserted")
F("będzie ich [dwa] razy więcej", "=2", "times", "workers|change|other", STEL + OWN, "planned|other|lost", TYCHY + OWN, None, ["trade unionists", "unions", "Związkowcy", "związkowcy", "Solidarity", "Solidarność"], mod="planned|asserted|possible", opt=True)
F("Europie [9,2 tys.] miejsc", "=9200", "item", "workers|other", STEL, "planned|lost|affected", EURO, "2027-01-20/2028-12-31", DOKU, mod="planned|asserted")
F("czego [740] w Tychach", "=740", "item", "workers|other", STEL, "planned|lost|affected", TYCHY, "2027-01-20/2028-12-31", DOKU, mod="planned|asserted")
F("niemal [co trzeciego] pracownika", "^33.3", "percent", "share|workers", STEL + OWN, "planned|affected|lost", TYCHY + OWN, None, DOKU, mod="planned|asserted", opt=True)
F("najwyżej [pięciuset]” etatach", "<=500", "item", "workers|other", STEL + OWN, "planned|lost|affected", TYCHY + OWN, None, STEL, mod="planned|asserted|possible")
SOL = ["Solidarity", "Solidarność", "NSZZ Solidarność", "„Solidarność”", "Solidarności", "„Solidarności”"]
F("stracić około [1,5 tys.] ludzi", "~1500", "person", "workers|people", STEL + OWN, "planned|lost|affected", TYCHY + OWN + ["region"], None, SOL, mod="possible|planned|asserted")
F("od [6 do 15] pensji", "6-15", "item", "payment|other", STEL + OWN, "planned|paid|promised", TYCHY + OWN, None, OWN + DOKU, mod="planned|asserted")
PBSRC = ["person close to the negotiations", "osoba zbliżona do negocjacji", "osoby zbliżonej do negocjacji", "source close to the negotiations"]
F("wyniesie [96 tys.] zł brutto", "=96000", "PLN", "payment", STEL + OWN, "planned|paid|promised", TYCHY + OWN, None, PBSRC, "Puls Biznesu|„Puls Biznesu”", "planned|asserted", cmp="exactly|about")
F("na niespełna [70 mln] zł", "^70000000", "PLN", "cost|payment", STEL + OWN, "planned|other|paid", TYCHY + OWN, None, ["Trigon DM", "Trigon", "analysts at Trigon DM", "analitycy Trigon DM", "analitycy"], cmp="almost|less_than|at_most", mod="asserted|planned")
ACEA = ["ACEA", "European Automobile Manufacturers' Association", "stowarzyszenie ACEA", "European Automobile Manufacturers Association"]
Y26 = "2026-01-01/2026-12-31"
F("ub.r. o [7,8] proc.", "=7.8", "percent", "change", STEL + OWN, "measured|lost|other", EURO, Y26, ACEA + OWN)
F("do [1,77 mln] sztuk", "=1770000", "item", "vehicles|other", STEL + OWN, "measured|other", EURO, Y26, ACEA + OWN)
F("urósł o [1,4] proc.", "=1.4", "percent", "change", OWN + EURO + ["rynek", "market"], "measured|other", EURO, Y26, ACEA + OWN)
F("zjechało [178 tys.] samochodów", "=178000", "item", "vehicles", STEL + TYCHY + OWN, "produced", TYCHY, Y26, OWN + ACEA)
F("sięgających [260 tys.] rocznie", "=260000", "item", "vehicles|other", STEL + TYCHY + OWN, "produced|other|planned", TYCHY + OWN, None, OWN + ACEA, per="year", cmp="exactly|at_most|about")
MILAN = ["Milan", "Mediolan", "Mediolanie", "giełda w Mediolanie", "Mailand", "Milánó", "IT", "Italy", "Borsa Italiana"] + OWN
F("nawet o [3,6] proc.", "<=3.6", "percent", "change", STEL + OWN, "measured|other", MILAN, "2027-01-20", OWN, cmp="at_most|exactly|about")
F("do [8,94] euro", "=8.94", "EUR", "price", STEL + OWN, "measured|other", MILAN, "2027-01-20", OWN, cmp="exactly|at_most")
F("sięgać [1,1–1,3 mld] euro", "1100000000-1300000000", "EUR", "cost|other|budget|payment", STEL + OWN, "planned", OWN + EURO, None, OWN + STEL, mod="planned|asserted", per="year")
F("Tychach to [2,9] proc.", "=2.9", "percent", "share", OWN + TYCHY, "measured|other|present", TYCHY, None, OWN)
F("ma [4,5 mln] zł", "=4500000", "PLN", "budget|aid|payment|other", ["employment office", "Urząd pracy", "urząd pracy", "labour office", "Wojewódzki Urząd Pracy w Katowicach"], "planned|present|other|promised", OWN + TYCHY, None, ["employment office", "Urząd pracy", "urząd pracy", "labour office", "Wojewódzki Urząd Pracy w Katowicach"])
F("z 20.01: [4,2315] |", "=4.2315", "PLN", "price", OWN, "measured|other", OWN, "2027-01-20", OWN, per="EUR", opt=True)
F("WIG20: [3 118,44] pkt", "=3118.44", "item", "price|other", OWN, "measured|other", OWN, None, OWN, opt=True)

# =============================== open half: German ===============================
# ---- rail strike (Germany, February 2027) ----
DB = ["Deutsche Bahn", "DB", "Bahn", "der Bahn", "Die Bahn", "Konzern", "der Konzern", "Bahnsprecherin", "Eine Bahnsprecherin", "Deutschen Bahn", "Deutsche Bahn AG", "DB spokeswoman", "koleje", "Koleje niemieckie", "przewoźnik", "DB Fernverkehr",
      "niemieckie koleje", "Deutsche Bahn spokeswoman", "rzeczniczka Deutsche Bahn", "rzeczniczka DB"]
GDL = ["GDL", "Die GDL", "Lokführergewerkschaft GDL", "Gewerkschaft", "die Gewerkschaft", "Gewerkschaft Deutscher Lokomotivführer", "Mario Seidel", "GDL-Chef Mario Seidel", "GDL-Chef", "Seidel", "union", "związek", "związek zawodowy GDL", "związek maszynistów",
       "związek maszynistów GDL", "związkowcy", "German Train Drivers' Union", "Gewerkschaft der Lokomotivführer", "szef GDL"]
RAIL = DB + GDL + DE + OWN
DE0 = DE + OWN
FEB34 = "2027-02-03/2027-02-05"
sheet.doc = "de-01.txt"
F("Bahnstreik: [Vier von fünf] Fernzügen", "=80", "percent", "share|trains", RAIL, "affected|lost|planned|other", DE0, FEB34, OWN + DB, mod="asserted|planned")
F("nur rund [ein Fünftel] der sonst", "~20", "percent", "share|trains", RAIL, "planned|present|other", DE0, FEB34, DB, mod="asserted|planned")
F("sonst etwa [850] Züge", "~850", "item", "trains", RAIL, "present|other|measured", DE0, None, DB + OWN, per="day")
F("bis zu [70] Prozent der Fahrten", "<=70", "percent", "share|trains", RAIL, "affected|lost|planned|other", DE0, FEB34, OWN + DB, mod="asserted|planned|possible")
F("und [64] Stunden dauern", "=64", "hour", "duration", RAIL, "planned|other", DE0, FEB34, OWN + GDL, mod="asserted|planned")
F("verlangt [7,5] Prozent", "=7.5", "percent", "change|payment|share", GDL + DB + OWN + ["Lokführer"], "planned|other", DE0, None, GDL + OWN, mod="asserted|planned")
F("Einmalzahlung von [1800] Euro", "=1800", "EUR", "payment", GDL + DB + OWN + ["Lokführer"], "planned|other", DE0, None, GDL + OWN, mod="asserted|planned")
F("zuletzt [5,1] Prozent in", "=5.1", "percent", "change|payment|share", DB + OWN + GDL, "promised|planned|other", DE0, None, DB + OWN, mod="asserted|planned")
F("Prozent in [zwei] Stufen", "=2", "item", "other", DB + OWN, "planned|promised|other", DE0, None, DB + OWN, opt=True)
F("sowie [1200] Euro", "=1200", "EUR", "payment", DB + OWN + GDL, "promised|planned|other", DE0, None, DB + OWN, mod="asserted|planned")
F("Laufzeit von [29] Monaten", "=29", "month", "duration", DB + OWN + GDL, "promised|planned|other", DE0, None, DB + OWN, mod="asserted|planned")
F("gerade einmal [1,6] Prozent", "=1.6", "percent", "change|payment|share", DB + GDL + OWN, "promised|planned|other", DE0, None, GDL, "|ARD|ARD-Morgenmagazin|ARD-«Morgenmagazin»|Morgenmagazin", "asserted|planned", per="year", cmp="exactly|at_most|less_than|about|almost")
F("knapp [eine halbe Milliarde] Euro", "^500000000", "EUR", "cost|payment", DB + OWN, "planned|promised|other", DE0, None, DB, mod="asserted|planned|possible")
IW = ["IW", "Institut der deutschen Wirtschaft", "German Economic Institute", "Instituts der deutschen Wirtschaft", "Institut der deutschen Wirtschaft (IW)", "IW Köln", "Instytut Gospodarki Niemieckiej", "instytut IW"]
F("bis zu [100 Millionen] Euro", "<=100000000", "EUR", "cost|damage", DE + RAIL + ["German economy"], "lost|affected|other|planned", DE0, None, IW, per="day", mod="asserted|possible|planned")
PROBAHN = ["Pro Bahn", "Fahrgastverband Pro Bahn", "passenger association Pro Bahn"]
F("täglich [mehreren Millionen] aus", "v2000000", "person", "people|civilians|other", DE + RAIL + ["passengers", "Reisende"], "affected|planned", DE0, None, PROBAHN, per="day", mod="asserted|planned|possible", opt=True)
F("zufolge [3200] Regionalzüge", "=3200", "item", "trains", RAIL, "affected|lost|other", DE0, "2026-12-01/2026-12-31", DB)
F("mehr als [4000]. Damals", ">4000", "item", "trains", RAIL, "affected|lost|other", DE0, "2026-12-01/2026-12-31", GDL)
F("gut [6500] Beschäftigte", ">6500", "person", "workers|participants", RAIL, "other|present", DE0, "2026-12-01/2026-12-31", GDL)
F("hatten [96,2] Prozent", "=96.2", "percent", "share|voters", GDL + OWN + ["members", "Mitglieder"], "other|measured", DE0, None, OWN + GDL)
F("gut [zwei Dritteln].", ">66.7", "percent", "share|voters", GDL + OWN + ["members", "Mitglieder"], "other|measured", DE0, None, OWN + GDL)

# ---- Sudan (September 2026) ----
SD = ["SD", "Sudan", "Szudán", "Sudanesen", "Sudanese", "Darfur", "Tawila", "refugees", "displaced people", "Vertriebene", ""]
TAWILA = ["Tawila", "Tawilah", "Darfur", "North Darfur", "West Darfur", "Westen Darfurs", "Zeltstadt", "Sudan", "SD", "camp"]
SDP = ["SD", "Sudan", "Landesweit", "country", "Sudanesen"] + OWN
MSF = ["MSF", "Médecins Sans Frontières", "Ärzte ohne Grenzen", "Doctors Without Borders", "Youssef Nader", "Nader", "Médecins sans Frontières (MSF)", "Mitarbeiterin von Ärzte ohne Grenzen", "the charity", "charity", "the medical charity"]
IOM = ["IOM", "International Organization for Migration", "International Organisation for Migration", "Internationale Organisation für Migration", "Internationale Organisation für Migration (IOM)", "UN migration agency", "Fabio De Luca", "De Luca",
       "Nemzetközi Migrációs Szervezet", "UN", "United Nations", "the UN's migration agency", "Internationalen Organisation für Migration", "Sprecher"]
SDMOH = ["Sudanese Ministry of Health", "Sudanese health ministry", "Sudan's health ministry", "Ministry of Health", "health ministry", "Federal Ministry of Health", "sudanesisches Gesundheitsministerium", "Das sudanesische Gesundheitsministerium", "sudanesische Gesundheitsministerium",
         "Gesundheitsministerium", "Ministry of Health (Sudan)", "Federal Ministry of Health (Sudan)", "The ministry", "the ministry"]
WHO = ["WHO", "World Health Organization", "Egészségügyi Világszervezet", "A WHO", "Weltgesundheitsorganisation", "Die Weltgesundheitsorganisation", "Shadi Karim", "Karim", "United Nations", "UN"]
WFP = ["WFP", "World Food Programme", "Welternährungsprogramm", "Welternährungsprogramms", "UN World Food Programme", "United Nations", "UN", "World Food Program"]
IPC = ["IPC", "Integrated Food Security Phase Classification", "Fachleute der IPC", "IPC experts"]
UN = ["UN", "United Nations", "ENSZ", "Vereinte Nationen", "OCHA", "UN OCHA", "Ocha", "UN humanitarian office"]
sheet.doc = "de-02.txt"
HAWA = ["Hawa Ibrahim", "Hawa"]
F("sie [68] Kilometer", "=68", "km", "distance", HAWA + OWN, "measured|other", TAWILA + OWN, None, HAWA + OWN, "|" + "|".join(MSF))
F("und [zwei] ihrer fünf", "=2", "person", "killed|people|other", HAWA + SD, "lost", TAWILA + OWN, None, HAWA + OWN)
F("ihrer [fünf] Kinder", "=5", "person", "people|civilians|other", HAWA + SD, "other|present", TAWILA + OWN, None, HAWA + OWN, opt=True)
F("Rund [650 000] Vertriebene", "~650000", "person", "displaced", SD, "present|affected", TAWILA, None, IOM)
F("vor [anderthalb] Jahren", "=1.5", "year", "duration", OWN, "other", "", None, OWN + IOM, opt=True)
F("nicht einmal [150 000].", "<150000", "person", "displaced", SD, "present|affected", TAWILA + OWN, None, IOM + OWN, cmp="less_than|at_most|almost")
F("landesweit [123 600] Erkrankte", "=123600", "person", "infected", SD, "affected|measured|lost|other", SDP, None, SDMOH)
F("mehr als [3400] Tote", ">3400", "person", "killed", SD, "lost", SDP, None, SDMOH)
F("Monats [5200] Menschen", "=5200", "person", "infected", SD, "affected|measured|lost|other", TAWILA, None, MSF)
F("denen [164] gestorben", "=164", "person", "killed", SD, "lost", TAWILA + OWN, None, MSF)
F("Für [130] Betten", "=130", "item", "other|hospitalised", MSF + SD, "present|other", TAWILA + OWN, None, MSF)
F("derzeit [400] Patienten", "=400", "person", "hospitalised|infected|people", MSF + SD, "present|affected", TAWILA + OWN, None, MSF)
F("fast [jeder Zweite] auf Hilfe", "^50", "percent", "share|people", SD, "affected|other|present", SDP, None, WFP)
F("angewiesen: [21,2 Millionen] Sudanesen", "=21200000", "person", "people|civilians|displaced|other", SD, "affected|present|other", SDP, None, WFP + IPC)
F("hungern, [375 000] von ihnen", "=375000", "person", "people|civilians|other", SD, "affected|present|other", SDP, None, IPC + WFP)
F("höchste von [fünf] Stufen", "=5", "item", "other", OWN + IPC, "other", "", None, IPC + OWN, opt=True)
F("2026, [2,9 Milliarden] Dollar schwer", "=2900000000", "USD", "aid|budget|cost", UN + SD, "planned|other|promised", SDP, "2026-01-01/2026-12-31", UN + OWN, mod="asserted|planned")
F("zu [24] Prozent finanziert", "=24", "percent", "share|aid|budget", UN + SD, "received|paid|other", SDP, None, UN + OWN)
F("Beitrag von [125] auf", "=125000000", "EUR", "aid|payment|budget", DE, "promised|paid|other", SDP, None, OWN + DE, mod="asserted|denied")
F("auf [70 Millionen] Euro gekürzt", "=70000000", "EUR", "aid|payment|budget", DE, "promised|paid|other|planned", SDP, None, OWN + DE)
F("niemand. [40 000], heißt", "=40000", "person", "killed", SD, "lost", SDP, None, OWN, mod="asserted|possible")
PERR = ["Tom Whitfield", "Whitfield", "former US special envoy", "US-Gesandter Tom Whitfield", "former US envoy Tom Whitfield", "US-Gesandter", "frühere US-Gesandte Tom Whitfield"]
F("könnten [400 000] sein", "=400000", "person", "killed", SD, "lost", SDP, None, PERR, mod="possible", cmp="exactly|about|at_most")

# ---- migrants at sea (Lampedusa, August 2026) ----
MIG = ["migrants", "Migranten", "migránsok", "menekültek", "Überlebende", "survivors", "túlélők", "IT", "Italy", "LY", "Libya", ""]
LAMP = ["Lampedusa", "Lampedusánál", "Lampedusa szigeténél", "central Mediterranean", "Mediterranean", "Mediterranean Sea", "Földközi-tenger", "Insel Lampedusa", "italienische Insel Lampedusa", "IT", "Italy", "Italien", "Olaszország"]
UNAG = ["UN agencies", "Agenturen der Vereinten Nationen", "United Nations agencies", "United Nations", "UN", "Vereinte Nationen", "UN-Agenturen", "UNHCR"] + IOM
COAST = ["Italian Coast Guard", "Italian coast guard", "coast guard", "italienische Küstenwache", "Die italienische Küstenwache", "Küstenwache", "olasz parti őrség", "az olasz parti őrség", "parti őrség", "A parti őrség", "Guardia Costiera"]
STC = ["Save the Children", "Überlebende", "survivors"]
ITINT = ["Italian Ministry of the Interior", "Italian interior ministry", "interior ministry", "Innenministerium", "das Innenministerium", "Ministry of the Interior", "belügyminisztérium", "olasz belügyminisztérium", "Ministry of the Interior (Italy)", "a római belügyminisztérium", "római belügyminisztérium",
         "Italian Interior Ministry", "Rome", "Róma", "belügyi tárca"]
SURV = ["survivor", "survivors", "Überlebende", "one survivor", "ein 19-jähriger Somalier", "Somalier", "19-jähriger Somalier", "a 19-year-old Somali"]
ITRC = ["Italian Red Cross", "Red Cross", "Rotes Kreuz", "Roten Kreuz", "Rote Kreuz", "Vöröskereszt", "Olasz Vöröskereszt", "a Vöröskereszt", "Croce Rossa", "ICRC", "Italienisches Rotes Kreuz"]
AUG13 = "2026-08-12/2026-08-13"
LAMP0 = LAMP + OWN
sheet.doc = "de-03.txt"
F("Mindestens [27] Migranten", ">=27", "person", "killed", MIG, "lost", LAMP, AUG13, UNAG)
F("so viele wie [20] fehlen", "<=20", "person", "missing", MIG, "lost|affected", LAMP, AUG13, UNAG, cmp="at_most|about|exactly")
F("nachdem [zwei] Boote", "=2", "item", "ships", MIG, "lost|affected|other", LAMP, AUG13, UNAG + OWN)
F("Rund [95] Menschen", "~95", "person", "people|civilians|displaced|other", MIG, "present|other|sent|affected", LAMP0 + ["LY", "Libya", "an Bord"], AUG13, IOM)
F("[Sechzig] Überlebende wurden", "=60", "person", "rescued|people|displaced|other|evacuated", MIG, "affected|other|present", LAMP, None, OWN + IOM)
F("habe [23] Körper", "=23", "person", "killed", MIG, "lost", LAMP0, AUG13, COAST)
F("etwa [14] Meilen", "~14", "mile", "distance", OWN + COAST, "measured|other", LAMP0, None, COAST)
F("([23] Kilometer) von", "=~23", "km", "distance", OWN + COAST, "measured|other", LAMP0, None, COAST + OWN)
F("und [drei] andere Kinder", "=3", "person", "killed", MIG, "lost", LAMP0, None, COAST + OWN)
F("dass [40] Menschen noch", "=40", "person", "missing", MIG, "lost|affected", LAMP0, None, COAST + ["ANSA"], mod="denied")
F("$[1.200 bis $1.500] jeder", "1200-1500", "USD", "payment|price|cost", MIG, "paid", ["LY", "Libya", "Libyen"] + LAMP0, None, SURV + STC, "|Save the Children", per="person")
F("gab [97] von uns", "=97", "person", "people|civilians|displaced|other", MIG, "present|other|sent", LAMP0, None, SURV)
F("ein [19]-jähriger Somalier", "=19", "year", "age", SURV + OWN, "other", OWN + LAMP, None, OWN, opt=True)
F("Mehr als [700] Migranten", ">700", "person", "killed|missing|casualties", MIG, "lost", LAMP0 + ["zentrales Mittelmeer", "Mittelmeer", "zentralen Mittelmeer"], "2026-01-01/2026-08-13", IOM)
F("verglichen mit [1.330] im", "=1330", "person", "killed|missing|casualties", MIG, "lost", LAMP0 + ["zentrales Mittelmeer", "Mittelmeer", "zentralen Mittelmeer"], "2025-01-01/2025-12-31", IOM)
F("Über [41.000] Migranten", ">41000", "person", "people|displaced|other", MIG, "received|present|other|sent", LAMP, "2026-01-01/2026-08-13", ITINT)
F("oben [4]% von", "=4", "percent", "change", MIG, "measured|other", LAMP0, None, ITINT)
F("Fast [neun aus zehn] segelten", "^90", "percent", "share|people|displaced", MIG, "other|sent", LAMP0 + ["LY", "Libya", "Libyen"], None, ITINT + OWN)
MELONI = ["Giorgia Meloni", "Meloni", "Prime Minister of Italy", "Italian Prime Minister", "Premierministerin Giorgia Meloni", "IT", "Italy", "Italian government"]
F("verpfändet [15 Millionen] Euro", "=15000000", "EUR", "aid|payment", MELONI, "promised|planned", LAMP0 + ["LY", "Libya", "Libyen"], None, OWN + MELONI, mod="asserted|planned")
F("zu [6.000] Bewohnern", "=6000", "person", "people|civilians", OWN + LAMP, "present", LAMP, None, OWN)
F("entworfen für [640].", "=640", "person", "people|displaced|other|civilians", OWN + LAMP + MIG + ITRC, "other|present", LAMP0 + ["reception centre", "Empfangszentrum"], None, OWN + ITRC)
F("hielt [1.012] am", "=1012", "person", "people|displaced|other", OWN + LAMP + MIG + ITRC, "present", LAMP0 + ["reception centre", "Empfangszentrum"], "2026-08-13", ITRC)

sheet.doc = "de-04.txt"
KREISE = ["company circles", "Konzernkreise", "Konzernkreisen", "sources in the company", "company sources", "sources close to the company"] + STEL
RUSS = ["Rüsselsheim", "Opel-Stammwerk in Rüsselsheim", "Opel-Stammwerk", "Rüsselsheim plant"] + DE0
OPEL = STEL + ["Opel"] + OWN
BR = ["Opel works council", "works council", "Betriebsrat", "Der Betriebsrat", "Opel-Betriebsrat", "Uwe Brandt", "Gesamtbetriebsratschef Uwe Brandt", "Brandt", "Gesamtbetriebsrat"]
F("Deutschland [1.600] Stellen", "=1600", "item", "workers|other", STEL, "planned|lost|affected", DE, None, OWN + KREISE, mod="asserted|planned")
F("Europa [9.200] Arbeitsplätze", "=9200", "item", "workers|other", STEL, "planned|lost|affected", EURO, None, KREISE + OWN, "|Handelsblatt", mod="asserted|planned")
F("davon [1.600] in", "=1600", "item", "workers|other", STEL, "planned|lost|affected", DE, None, KREISE + OWN, "|Handelsblatt", mod="asserted|planned")
F("gut [1.000] von zuletzt", ">1000", "item", "workers|other", OPEL, "planned|lost|affected", RUSS, "2027-01-21/2028-12-31", OWN + KREISE, mod="asserted|planned")
F("zuletzt [8.300] Jobs", "=8300", "item", "workers|other", OPEL, "present|other", RUSS, None, OWN + KREISE)
EIS = ["Eisenach", "Werk Eisenach"] + DE0
F("stehen [350] Stellen", "=350", "item", "workers|other", OPEL, "planned|affected|lost|other", EIS, None, OWN + KREISE, mod="asserted|planned|possible")
F("ein knappes [Drittel] der", "^33.3", "percent", "share|workers", OPEL, "planned|affected|lost|other", EIS, None, OWN + KREISE, mod="asserted|planned|possible")
F("wir bei [2.100]“", "=2100", "item", "workers|other", OPEL, "planned|lost|affected", DE0, None, BR, "|Reuters", "asserted|planned|possible", cmp="exactly|about")
OPELSP = ["Opel", "Opel spokesman", "Opel-Sprecher", "Ein Opel-Sprecher"] + STEL
F("bei [115.000] Euro", "=115000", "EUR", "payment", OPEL, "planned|paid|promised", DE0, None, OWN + OPELSP, mod="asserted|planned", cmp="exactly|about")
F("jährlich [1,2 Milliarden] Euro", "=1200000000", "EUR", "cost|other|budget|payment", STEL + OWN, "planned", OWN + EURO, None, OWN + STEL, mod="asserted|planned", per="year")
F("Einmalkosten von [900 Millionen] Euro", "=900000000", "EUR", "cost|payment", STEL + OWN, "planned|other|paid", OWN + EURO, None, OWN + STEL, mod="asserted|planned")
F("höchstens [800 Millionen] zu", "<=800000000", "EUR", "cost|other|budget|payment", STEL + OWN, "planned|other", OWN + EURO, None, ["Stephen Calder", "Calder", "Bernstein", "Bernstein-Analyst Stephen Calder", "Bernstein analyst Stephen Calder"], mod="asserted|planned|possible", per="year")
F("um [vier] Prozent", "=4", "percent", "change", STEL + OWN, "measured|lost|other", OWN + EURO, Y26, OWN + STEL)
F("auf [150,6 Milliarden] Euro", "=150600000000", "EUR", "other|budget|payment", STEL + OWN, "measured|received|other", OWN + EURO, Y26, OWN + STEL)
F("lag bei [2,3] nach", "=2.3", "percent", "share|other", STEL + OWN, "measured|other", OWN + EURO, Y26, OWN + STEL)
F("nach [3,5] Prozent im", "=3.5", "percent", "share|other", STEL + OWN, "measured|other", OWN + EURO, "2025-01-01/2025-12-31", OWN + STEL)
F("Verlust von [2,1 Milliarden].", "=2100000000", "EUR", "damage|cost|other|budget", STEL + OWN, "lost|measured|other", OWN + EURO, None, OWN + STEL)
F("wird [halbiert], auf", "=50", "percent", "change|share", STEL + OWN, "planned|other", OWN, None, OWN + STEL, opt=True)
F("auf [34] Cent", "=0.34", "EUR", "payment|price|other", STEL + OWN, "planned|paid|other|promised", OWN + EURO, None, OWN + STEL, per="share", mod="asserted|planned")
F("zeitweise um [3,6] Prozent", "=3.6", "percent", "change", STEL + OWN, "measured|other", MILAN, "2027-01-20", OWN)
F("nur [0,8] Prozent", "=0.8", "percent", "change", STEL + OWN, "measured|other", MILAN, "2027-01-20", OWN)
F("bei [8,71] Euro", "=8.71", "EUR", "price", STEL + OWN, "measured|other", MILAN, "2027-01-20", OWN)

# =============================== open half: English ===============================
SEP8 = "2026-09-06/2026-09-08"
sheet.doc = "en-01.txt"
F("climbs to [34] as doubts", "=34", "person", "killed", FERRY, "lost", SULAW, SEP8, OWN + BASARNAS)
F("rose to [34] on Tuesday", "=34", "person", "killed", FERRY, "lost", SULAW, SEP8, BASARNAS)
F("that [121] survivors", "=121", "person", "rescued|people", FERRY + BASARNAS, "affected|other|present", SULAW, None, BASARNAS)
F("and [58] people were still", "=58", "person", "missing", FERRY, "lost|affected", SULAW, None, BASARNAS)
F("total above [210], although", ">210", "person", "people|civilians|other", FERRY, "present|other", SULAW, SEP6, BASARNAS + OWN, mod="asserted|possible")
F("only [163] passengers", "=163", "person", "people|civilians|other", FERRY, "present|other", SULAW, SEP6, MANIFEST, cmp="exactly|at_most")
F("a crew of [14].", "=14", "person", "people|workers|other", FERRY, "present|other", SULAW, SEP6, MANIFEST)
INVEST = ["investigators", "Investigators", "transport ministry official", "a transport ministry official", "Indonesian Ministry of Transportation", "transport ministry", "Indonesian transport ministry", "Ministry of Transport"]
F("between [230 and 250] people", "230-250", "person", "people|civilians|other", FERRY, "present|other", SULAW, SEP6, INVEST, "Jakarta Post|The Jakarta Post|transport ministry official|transport ministry", "possible|asserted")
F("certified to carry [180].", "=180", "person", "people|civilians|other", FERRY, "other|present", SULAW, None, OWN + OPERATOR, cmp="exactly|at_most")
F("list of [71] missing", "=71", "person", "missing|other", FERRY, "lost|affected|other", SULAW, "2026-09-07", REDCROSS, mod="asserted|denied|withdrawn")
F("about [46] metres", "~46", "m", "depth", FERRY, "measured|other", SULAW, None, OWN + BASARNAS)
F("([150] feet)", "=~150", "ft", "depth", FERRY, "measured|other", SULAW, None, OWN + BASARNAS)
F("some [eight] nautical miles", "~8", "nautical_mile", "distance", FERRY, "measured|other", SULAW, None, OWN + BASARNAS)
IDPOL = ["Indonesian police", "police", "police spokesperson", "a police spokesperson", "Indonesian National Police", "Indonesian Police"]
F("[Sixteen] of the dead", "=16", "person", "killed", FERRY, "lost", SULAW, None, IDPOL)
F("and [five] were children", "=5", "person", "killed", FERRY, "lost", SULAW, None, IDPOL)
F("children under [10], a police", "<10", "year", "age", FERRY, "other|lost", SULAW, None, IDPOL, opt=True)
F("[Thirty-nine] people were in", "=39", "person", "hospitalised", FERRY, "affected|present|lost", SULAW, None, OWN + IDPOL)
F("hospital, [three] fewer", "=3", "person", "hospitalised|change", FERRY, "affected|other|returned", SULAW, None, OWN + IDPOL, opt=True)
PRESOFF = ["president's office", "the president's office", "Office of the President of Indonesia", "President of Indonesia", "Indonesian president's office"] + ID
F("get [50 million] rupiah", "=50000000", "IDR", "aid|payment", PRESOFF + OWN, "promised|planned", SULAW, None, PRESOFF, mod="asserted|planned", per="household")
F("($[3,050]) each", "=~3050", "USD", "aid|payment", PRESOFF + OWN, "promised|planned", SULAW, None, PRESOFF + OWN, mod="asserted|planned", per="household")
F("more than [17,000] islands", ">17000", "item", "other|regions", ID + OWN + ["archipelago"], "present|other", ID + OWN, None, OWN)
F("Nearly [200] people drowned", "^200", "person", "killed", FERRY, "lost", ["Lake Toba", "Sumatra", "Toba"] + ID, "2018-01-01/2018-12-31", OWN)

sheet.doc = "en-02.txt"
F("[Four] graves were dug", "=4", "item", "other|killed", SD, "other|lost", TAWILA, None, OWN)
F("there were [eleven].", "=11", "item", "other|killed", SD, "other|lost|present", TAWILA + OWN, None, OWN)
F("almost [125,000] people", "^125000", "person", "infected", SD, "affected|lost|other|measured", SDP, None, SDMOH)
F("at least [3,500], according", ">=3500", "person", "killed", SD, "lost", SDP, None, SDMOH)
F("easily be [twice] as high", "=2", "times", "killed|other|change", SD, "other|lost", SDP + TAWILA, None, WHO, mod="possible|asserted", opt=True)
F("barely [a third] of health", "^~33.3", "percent", "share|buildings|reports|other", SD, "other|present", TAWILA + SDP, None, WHO)
F("for [60] miles", "=60", "mile", "distance", MSF + OWN, "measured|other", TAWILA + OWN, None, OWN + MSF)
F("admitted [2,300] patients", "=2300", "person", "hospitalised|infected", MSF + SD, "affected|received|present|other", TAWILA + OWN, "2026-09-01/2026-09-14", OWN + MSF)
F("first [two] weeks", "=2", "week", "duration", OWN, "other|measured", "", None, OWN + MSF, opt=True)
F("[a quarter] of them under", "=25", "percent", "share|hospitalised|infected", SD, "affected|other", TAWILA + OWN, None, OWN + MSF)
F("under [five]. One", "<5", "year", "age", SD, "other", TAWILA + OWN, None, OWN + MSF, opt=True)
F("[One in 30] died", "=3.33", "percent", "share|killed", SD, "lost", TAWILA + OWN, None, OWN + MSF)
F("figure of [5,200] cases", "=5200", "person", "infected", SD, "affected|other|lost|measured", TAWILA + OWN, None, MSF, mod="asserted|denied|withdrawn")
F("was nearer [3,700].", "~3700", "person", "infected", SD, "affected|other|lost|measured", TAWILA + OWN, None, MSF, cmp="about|almost|exactly")
F("swollen from [150,000] to", "=150000", "person", "people|displaced|civilians", SD, "present|other|affected", TAWILA, None, IOM)
F("some [650,000] since", "~650000", "person", "people|displaced|civilians", SD, "present|other|affected", TAWILA, None, IOM)
VOL = ["local volunteers", "Local volunteers", "volunteers"]
F("put it at [800,000].", "=800000", "person", "people|displaced|civilians", SD, "present|other|affected", TAWILA + OWN, None, VOL)
F("average, [three] litres", "=~3", "l", "volume", SD, "received|other|measured", TAWILA + OWN, None, OWN + VOL, per="person day")
F("minimum is [15].", "=15", "l", "volume", OWN + SD, "other|planned|measured", TAWILA + OWN, None, OWN, per="person day", cmp="exactly|at_least")
UNOFF = ["UN official", "A UN official", "UN official who asked not to be named", "anonymous UN official"] + UN
F("cut by [70]% from", "=70", "percent", "change|aid|share", UN + SD + ["rations"], "planned|other", TAWILA + SDP, "2026-10-01/2026-10-31", UNOFF, "|Guardian|The Guardian", "possible|planned|asserted")
F("unless $[200m] was", "=200000000", "USD", "aid|budget|cost|payment", UN + SD, "planned|other|received", SDP, None, UNOFF, "|Guardian|The Guardian", "possible|planned|asserted")
F("Of the $[2.9bn] the", "=2900000000", "USD", "aid|budget|cost", UN + SD, "planned|other|promised", SDP, "2026-01-01/2026-12-31", OWN + UN, mod="asserted|planned")
F("less than [a quarter]. Britain", "<25", "percent", "share|aid|budget", UN + SD, "received|other", SDP, None, OWN + UN)
F("\"ringfenced\" £[120m]", "=120000000", "GBP", "aid|budget", GB, "promised|planned|other|paid", SDP, None, GB)
F("that £[35m] of it", "=35000000", "GBP", "aid|cost|budget", GB, "planned|other|paid", SDP + ["GB"], None, GB + ["The Times", "Times"], mod="denied")
F("sister had [nine] children", "=9", "person", "people|civilians|other", ["Hawa Ibrahim", "Hawa Ibrahim's sister", "my sister", "sister", ""] + SD, "other|present", SDP + TAWILA, None, ["Hawa Ibrahim", "Ibrahim"])
F("Ibrahim, [31], who", "=31", "year", "age", ["Hawa Ibrahim", "Ibrahim", ""], "other", SDP + TAWILA, None, OWN, opt=True)
F("for [six] days", "=6", "day", "duration", ["Hawa Ibrahim", "Ibrahim", ""], "other|measured", SDP + TAWILA, None, OWN + ["Hawa Ibrahim"])
F("it is [four].", "=4", "person", "people|civilians|other", ["Hawa Ibrahim", "Hawa Ibrahim's sister", "my sister", "sister", ""] + SD, "present|other", SDP + TAWILA, None, ["Hawa Ibrahim", "Ibrahim"])

# ---- data theft at Norvia (fictional operator, February 2027) ----
NORVIA = ["Norvia", "Phone giant Norvia", "phone giant Norvia", "mobile giant Norvia", "the firm", "firm", "company", "firma", "Helen Marsh", "Marsh", "Norvia boss Helen Marsh", "Norvia boss", "Unternehmen", "das Unternehmen", "Konzern", "Mobilfunker Norvia", "Mobilfunkkonzern Norvia",
          "Mobilfunkanbieter Norvia", "Norvia Deutschland", "Norvia Polska", "Norvia spokesman", "rzecznik Norvia", "operator", "Sprecherin", "Sprecher"]
CUST = NORVIA + ["customers", "Kunden", "klienci", "hackers", "crooks", "Hacker", "Angreifer"] + GB + OWN
GB0 = GB + OWN
HACK = ["hackers", "crooks", "the crooks", "hakerzy", "Hacker", "Angreifer", "gang", "BlackHarbor", "Gruppe BlackHarbor", "grupa BlackHarbor", "BlackHarbour"]
sheet.doc = "en-03.txt"
F("'knew for [TWO] WEEKS'", "=2", "week", "duration", NORVIA + OWN, "other", GB0, None, OWN + ["source"], mod="asserted|possible", opt=True)
F("raided [6.4m] accounts", "=6400000", "item", "other|people", CUST + HACK, "affected|lost|captured|other", GB0, None, OWN + NORVIA)
F("[MILLIONS] of phone customers", "v1000000", "item", "other|people", CUST, "affected|other", GB0, None, OWN + NORVIA, opt=True)
F("details of [6.4 million] Brits", "=6400000", "person", "people|civilians|other", CUST + HACK, "affected|lost|captured|other", GB0, None, NORVIA)
F("from the [900,000] it owned", "=900000", "person", "people|civilians|other", CUST + HACK, "affected|lost|captured|other", GB0, None, NORVIA, mod="asserted|denied|withdrawn")
F("jaw-dropping $[25m] ransom", "=25000000", "USD", "payment|price|other|cost", HACK + NORVIA + OWN, "planned|other", GB0, None, OWN + HACK + NORVIA, mod="asserted|planned")
SRC = ["source close to the probe", "a source close to the probe", "source", "insider", "the insider", "source close to the investigation"]
F("top [NINE million] once", ">9000000", "person", "people|civilians|other", CUST, "affected|lost|captured|other", GB0, None, SRC, "|Mirror|Daily Mirror|the Mirror|The Mirror", "possible")
F("for [17] days", "=17", "day", "duration", HACK + NORVIA + OWN, "other|measured", GB0, None, SRC, "|Mirror|Daily Mirror|the Mirror|The Mirror")
F("within [36] hours", "<=36", "hour", "duration", NORVIA + OWN + HACK, "other|measured", GB0, None, NORVIA, cmp="at_most|less_than|exactly")
OAKES = ["Maureen Oakes", "Oakes", "Pensioner Maureen Oakes", "pensioner"]
F("Oakes, [71], from", "=71", "year", "age", OAKES + OWN, "other", GB0 + ["Stoke"], None, OWN, opt=True)
F("found £[2,340] missing", "=2340", "GBP", "damage|payment|other|cost", OAKES + OWN, "lost|other", GB0 + ["Stoke"], None, OAKES + OWN)
F("After [an hour and a half] I", "=~1.5", "hour", "duration", OAKES + OWN, "other|measured", "", None, OAKES, opt=True)
ICO = ["ICO", "Information Commissioner's Office", "The Information Commissioner's Office", "UK Information Commissioner's Office"]
F("more than [11,000] complaints", ">11000", "item", "reports|other", ICO + OWN + CUST, "received|other", GB0, None, ICO)
F("up to [4]% of its", "<=4", "percent", "share|fine", ICO + NORVIA + OWN, "planned|other|paid", GB0, None, OWN + ICO, mod="possible|asserted|planned")
F("close to £[500m].", "^500000000", "GBP", "fine", ICO + NORVIA + OWN, "planned|other|paid", GB0, None, OWN + ICO, mod="possible|asserted|planned", cmp="almost|about")
F("just [212] cases", "=212", "item", "reports|other|attacks", ["Action Fraud", ""] + CUST, "other|measured|received", GB0, None, ["Action Fraud"])
F("that [2.1 million] customers", "=2100000", "item", "other|people", CUST + DE, "affected|other", DE, None, NORVIA, mod="possible|asserted")
F("around [480,000] in Poland", "~480000", "item", "other|people", CUST + PL, "affected|other", PL, None, NORVIA, mod="possible|asserted")
F("crashed [13] per cent", "=13", "percent", "change", NORVIA + OWN, "lost|measured|other", GB0, None, OWN)
F("wiping £[1.9bn] off", "=1900000000", "GBP", "damage|price|other|cost|change", NORVIA + OWN, "lost|measured|other", GB0, None, OWN)
LOWE = ["Jake Lowe", "Lowe", "Tech expert Jake Lowe", "tech expert Jake Lowe"]
F("as many as [one in five] customers", "<=20", "percent", "share|people|other", CUST, "planned|lost|affected|other", GB0, None, LOWE, mod="possible", opt=True)

sheet.doc = "en-04.txt"
UKRINFORM = "|Ukrinform"
F("are already known [13] perished", "=13", "person", "killed", UKR0, "lost", ODESA, NOV16, KIPER)
F("over [400] drones - OVA", ">400", "item", "drones", RU, "sent|lost|other", ODESA + OWN, NOV16, KIPER)
F("has grown to [13] persons", "=13", "person", "killed", UKR0, "lost", ODESA, NOV16, KIPER, UKRINFORM)
F("persons, [64] more", "=64", "person", "wounded", UKR0, "lost|affected", ODESA, NOV16, KIPER, UKRINFORM)
F("bodies of [two] more people", "=2", "person", "killed|other", UKR0, "lost", ODESA + OWN, None, KIPER, UKRINFORM)
F("about [240] families", "~240", "item", "displaced|other|homes|people", UKR0, "affected|lost", ODESA + OWN, None, KIPER, UKRINFORM)
F("not less than [37] houses", ">=37", "item", "homes|buildings", UKR0, "affected|lost", ODESA + OWN, None, KIPER, UKRINFORM)
F("informed on [15] perished", "=15", "person", "killed", UKR0, "lost", ODESA + OWN, None, ODCITY)
F("that [two] persons are", "=2", "person", "missing", UKR0, "lost|affected", ODESA + OWN, None, KIPER)
F("Ukraine [412] UAVs", "=412", "item", "drones", RU, "sent|lost|other", UKR0, NOV16, AIRFORCE)
F("about [250] - of", "~250", "item", "drones", RU, "sent|lost|other", UKR0, NOV16, AIRFORCE)
F("and [37] missiles, stated", "=37", "item", "missiles", RU, "sent|lost|other", UKR0, NOV16, AIRFORCE)
F("neutralize [378] and", "=378", "item", "drones|missiles|other", RU + UA, "lost", UKR0, NOV16, AIRFORCE + OWN)
F("and [24] targets", "=24", "item", "missiles|other|drones", RU + UA, "lost", UKR0, NOV16, AIRFORCE + OWN)
F("remain [88 thousand] of", "=88000", "item", "homes|other|people", UKR0 + DTEK, "affected", ODESA + OWN, None, DTEK)
F("was [112 thousand]. The", "=112000", "item", "homes|other|people", UKR0 + DTEK, "affected", ODESA + OWN, None, DTEK)
F("in $[40-55 mln], the", "40000000-55000000", "USD", "damage|cost", UKR0 + DTEK, "lost|affected|other", ODESA + OWN, None, DTEK)
F("the [half] of which", "=50", "percent", "share|damage|cost", UKR0 + DTEK, "lost|affected|other", ODESA + OWN, None, DTEK)
F("on [one] substation", "=1", "item", "buildings|other", UKR0 + DTEK, "lost|affected|other", ODESA + OWN, None, DTEK, opt=True)
F("up to [six] missiles", "<=6", "item", "missiles", RU, "sent|other|lost", UKR0, None, ["monitoring channels", "the monitoring channels", "Telegram channels"], mod="possible")
F("about [96] downed", "=96", "item", "drones", UA, "lost", RU + OWN, None, RUMOD, cmp="exactly|about")
F("lost [three] workers", "=3", "person", "killed|workers|missing", RU + OWN, "lost", ["Saratov", "Saratov region", "refinery"] + RU + OWN, None, ["local publics", "local Telegram channels", "local media"], mod="asserted|denied|possible")
F("perished [4] dockworkers", "=4", "person", "killed", UKR0, "lost", ODESA, "2026-11-09", OWN)
F("Telegram: [2 million] subscribers", "=2000000", "person", "people|other", OWN + ["Ukrinform"], "other|present", "", None, OWN, opt=True)

# =============================== held half: Hungarian ===============================
sheet.doc = "hu-05.txt"
AUG14 = "2026-08-12/2026-08-14"
UNHCR = ["UNHCR", "UN High Commissioner for Refugees", "UN refugee agency", "United Nations High Commissioner for Refugees", "ENSZ menekültügyi főbiztossága", "Az ENSZ menekültügyi főbiztossága", "ENSZ Menekültügyi Főbiztossága",
         "Filippo Serra", "Serra", "UN", "United Nations", "ENSZ", "UNHCR szóvivője", "szóvivő"]
F("[Hatvanan] élték túl", "=60", "person", "rescued|people|civilians|other", MIG, "affected|present|other", LAMP0, AUG14, OWN)
F("Előbb [26], aztán", "=26", "person", "killed", MIG, "lost", LAMP0, AUG14, OWN + COAST)
F("aztán [27], péntek", "=27", "person", "killed", MIG, "lost", LAMP0, AUG14, OWN + COAST)
F("már [31] halottról", "=31", "person", "killed", MIG, "lost", LAMP0, AUG14, COAST + OWN)
F("A [két], Líbiából", "=2", "item", "ships", MIG, "lost|affected|other", LAMP0 + ["LY", "Libya", "Líbia"], AUG14, OWN + COAST)
F("csak [23] holttestről", "=23", "person", "killed", MIG, "lost", LAMP0, AUG14, COAST)
F("szerint [tucatnyian] lehetnek", "=~12", "person", "missing|people|other", MIG, "lost|affected|present", LAMP0 + ["tenger"], None, UNHCR, mod="possible|asserted", cmp="about|vague|exactly")
F("közül [négyet] mentőhelikopter", "=4", "person", "hospitalised|rescued|evacuated|people|other", MIG, "affected|sent|other", ["Palermo", "Palermóba"] + LAMP0, None, OWN)
F("már így is [harmincöten] ültek", "=35", "person", "people|civilians|displaced|other", MIG, "present|other", LAMP0 + ["csónak"], None, UNHCR, "Ansa|ANSA|Ansának")
F("Hogy [95]-en", "=95", "person", "people|civilians|displaced|other", MIG, "sent|present|other", LAMP0 + ["LY", "Libya"], None, IOM + OWN, mod="asserted|possible")
F("vagy [97]-en indultak", "=97", "person", "people|civilians|displaced|other", MIG, "sent|present|other", LAMP0 + ["LY", "Libya"], None, ["Somali boy", "szomáliai fiú", "egy szomáliai fiú", "a Somali boy"] + OWN, mod="asserted|possible")
MED = ["Mediterranean Sea", "Mediterranean", "central Mediterranean", "Földközi-tenger", "Földközi-tenger középső szakasza"] + OWN
F("szerint idén [731] ember", "=731", "person", "killed|missing|casualties", MIG, "lost", MED, "2026-01-01/2026-08-14", IOM)
F("akár a [másfélszerese] is", "<=1.5", "times", "killed|other|change", MIG, "lost|other", MED, None, ["Sea-Watch", "German NGO Sea-Watch", "német Sea-Watch", "a német Sea-Watch"], mod="possible|asserted", cmp="at_most|exactly|about", opt=True)
ITA = ["IT", "Italy", "Olaszország", "Olaszországba", "Italien"]
F("alapján [41 260]-an", "=41260", "person", "people|displaced|other", MIG, "received|present|other|sent", ITA + LAMP0, "2026-01-01/2026-08-13", ITINT)
F("Olaszországba, [4,1] százalékkal", "=4.1", "percent", "change", MIG, "measured|other", ITA + OWN, None, ITINT)
F("de [feleannyian] sem", "<0.5", "times", "change|people|displaced|other|share", MIG, "measured|other", ITA + OWN, None, ITINT + OWN, opt=True)
PIA = ["Matteo Ferrante", "Ferrante", "Italian interior minister", "Interior Minister of Italy", "miniszter", "Matteo Ferrante miniszter", "Minister of the Interior"] + ITINT
F("hogy [6100] embert", "=6100", "person", "people|displaced|other|evacuated", MIG, "returned|sent|other", ITA + OWN, None, PIA, "La Stampa|a La Stampa|La Stampának")
PD = ["PD", "Democratic Party", "ellenzéki PD", "Az ellenzéki PD", "Partito Democratico", "Democratic Party (Italy)", "ellenzék", "opposition"]
F("alig [négyezren] hagyták", "^4000", "person", "people|displaced|other|evacuated", MIG, "returned|sent|other", ITA + OWN, None, PD, cmp="almost|less_than|about|at_most|exactly")
CENTRE = LAMP0 + ["reception centre", "befogadóállomás", "A sziget befogadóállomása", "befogadóállomásán"]
F("ahol [640] férőhely", "=640", "item", "other|people|homes", CENTRE, "present|other", CENTRE, None, OWN)
F("este [1012]-en", "=1012", "person", "people|displaced|other", MIG, "present", CENTRE, "2026-08-13", OWN)
F("menedékkérőért [20 ezer] eurót", "=20000", "EUR", "payment|cost|fine|price", HU + EU + OWN, "planned|paid|other", HU + EU + OWN, None, OWN + ["EU pact", "Hungarian government", "magyar kormány", "EU", "HU"], mod="asserted|planned|possible", per="person")

# ---- bird flu (November 2026) ----
NEBIH = ["Nébih", "NÉBIH", "Nébih laboratóriuma", "a Nébih laboratóriuma", "National Food Chain Safety Office", "országos főállatorvos", "az országos főállatorvos", "Hungarian chief veterinary officer", "Chief Veterinary Officer", "chief veterinary officer",
         "Nemzeti Élelmiszerlánc-biztonsági Hivatal"]
FARMS = HU + ["farmers", "poultry farms", "gazdák", "termelők", "gazdaságok", "baromfitelepek", ""]
sheet.doc = "hu-06.txt"
ATV = "|ATV|ATV Híradó|az ATV Híradója"
F("Már [84] telepen", "=84", "item", "other|companies|buildings|regions", FARMS, "affected|other", HU0, None, OWN + NEBIH)
F("Újabb [kilenc] baromfitelepen", "=9", "item", "other|companies|buildings|regions", FARMS, "affected|other", HU0, None, NEBIH, ATV)
F("ezzel [84]-re", "=84", "item", "other|companies|buildings|regions", FARMS, "affected|other", HU0, None, NEBIH, ATV)
F("több mint [1,9 millió] kacsát", ">1900000", "item", "other|killed", FARMS, "lost|affected", HU0, None, OWN + NEBIH, ATV)
F("leölni, a [háromnegyedüket] Bács", "=75", "percent", "share|other", FARMS, "lost|affected|other", ["Bács-Kiskun", "Bács-Kiskun County", "Bács-Kiskun vármegye", "Bács-Kiskun vármegyében", "Bács-Kiskun county"] + HU0, None, OWN + NEBIH, ATV)
BTT = ["Poultry Product Council", "Hungarian Poultry Product Council", "Poultry Products Council", "Baromfi Termék Tanács", "A Baromfi Termék Tanács", "szervezet", "A szervezet", "elnök", "az elnök", "BTT", "president of the Poultry Product Council"]
F("megközelíti a [két és fél milliót], a", "^2500000", "item", "other|killed", FARMS, "lost|affected", HU0, None, BTT)
F("pedig [14-16 milliárd] forint", "14000000000-16000000000", "HUF", "damage|cost", FARMS, "lost|affected|other", HU0, None, BTT)
F("aki [három] éven belül", "<=3", "year", "duration", OWN + FARMS, "other", OWN + ["Kiskunmajsa"], None, BTT, opt=True, cmp="at_most|less_than|exactly")
STSEC = ["state secretary", "agrártárca államtitkára", "az agrártárca államtitkára", "Hungarian Ministry of Agriculture", "Ministry of Agriculture", "agriculture ministry", "agrártárca", "minisztérium", "A minisztérium", "államtitkár", "Agrárminisztérium", "HU", "Hungary",
         "state secretary of the Ministry of Agriculture", "Ministry of Agriculture (Hungary)"]
F("legfeljebb [90] napon", "<=90", "day", "duration", STSEC + FARMS, "planned|promised|other", HU0, None, STSEC, mod="asserted|planned")
F("ősz óta [3,2 milliárd] forintot", "=3200000000", "HUF", "payment|aid|damage", STSEC + FARMS, "paid", HU0, None, STSEC + OWN)
F("át [61] termelőnek", "=61", "person", "people|workers|other", FARMS + STSEC, "received|paid|other|affected", HU0, None, STSEC + OWN)
BUGAC = ["duck farmer from Bugac", "bugaci kacsatartó", "kacsatartó", "Egy neve mellőzését kérő bugaci kacsatartó", "duck farmer", "anonymous duck farmer", "farmer"]
F("igényelt [48 millióból]", "=48000000", "HUF", "payment|aid|damage", BUGAC + STSEC + FARMS, "planned|other|promised", HU0 + ["Bugac"], None, BUGAC)
F("eddig [11]-et látott", "=11000000", "HUF", "payment|aid|damage", BUGAC + STSEC + FARMS, "received|paid", HU0 + ["Bugac"], None, BUGAC)
F("összesen [ötmilliárddal] tartozna", "=5000000000", "HUF", "payment|loan|aid|other|damage", STSEC + FARMS, "planned|other|promised", HU0, None, STSEC, mod="denied")
F("körül [3] kilométeres", "=3", "km", "distance", OWN + HU, "measured|other", HU0, None, OWN)
F("és [10] kilométeres", "=10", "km", "distance", OWN + HU, "measured|other", HU0, None, OWN)
F("szerint [112] települést", "=112", "item", "regions|other", HU + OWN, "affected|other", HU0, None, ["MTI", "Hungarian News Agency", ""])
F("Magyarországon [egy sem] volt", "=0", "person", "infected", HU0, "other|affected|measured", HU0, None, OWN + ["MTI"], opt=True)
F("világszerte [kilencszázkilencven] ember", "=990", "person", "infected", OWN + ["world"], "affected|lost|other", OWN + ["world", "világszerte", "worldwide"], "2003-01-01/2026-11-24", WHO)
F("és csaknem [minden második] bele", "^50", "percent", "share|killed|infected", OWN + ["world"], "lost|other", OWN + ["world", "világszerte", "worldwide"], None, WHO)
F("piacon [2190] forint", "=2190", "HUF", "price|cost", OWN + HU, "measured|other", ["Budapest", "Fehérvári út", "budapesti Fehérvári úti piac", "Fehérvári úti piac"] + HU0, "2026-11-24", OWN, per="kg")
F("forint, [ötszázzal] több", "=500", "HUF", "price|change|cost", OWN + HU, "measured|other", ["Budapest", "Fehérvári út", "budapesti Fehérvári úti piac", "Fehérvári úti piac"] + HU0, None, OWN, per="kg")

# ---- bridge (Gujarat, January 2027) ----
IN = ["IN", "India", "Indien", "Gujarat", "Gudzsarát", "Indiai", ""]
BRIDGE = ["Gujarat", "Gudzsarát", "Gudzsarát állam", "Gudzsarát államában", "Vadodara", "Mahi", "Mahi River", "Mahi river", "Mahi folyó", "Mahi folyóba", "river Mahi", "Anand", "bridge", "híd", "híd összeomlás", "Kareli", "Kareli bridge"] + IN
INOFF = ["officials", "hivatalnokok", "authorities", "Indian officials", "Gujarat officials"]
COLL = ["Anil Parekh", "Parekh", "district collector", "District Collector", "collector", "the Collector", "Collector of Vadodara", "Vadodara district collector", "Collector Anil Parekh", "Collector Shri Anil Parekh", "a kerület legfelső hivatalnoka", "Vadodara Collector"]
ZALA = ["Chandrasinh Gohil", "Gohil", "MLA", "local MLA", "local lawmaker", "lawmaker", "helyi törvényhozó", "Egy helyi törvényhozó", "MLA Chandrasinh Gohil", "local MLA Chandrasinh Gohil"]
STATE = ["Gujarat", "Gujarat state government", "Government of Gujarat", "state government", "állam kormánya", "Az állam kormánya", "Gujarat government", "the State Government", "State Government", "IN", "India"]
MODI = ["Narendra Modi", "Modi", "Prime Minister of India", "Prime Minister", "Narendra Modi miniszterelnök", "Prime Minister Modi", "PM Modi", "Shri Narendra Modi", "IN", "India", "PM"]
JAN8 = "2027-01-08/2027-01-10"
sheet.doc = "hu-07.txt"
F("emelkedett [22]-re vasárnap", "=22", "person", "killed", IN, "lost", BRIDGE, JAN8, INOFF)
F("keresni [9] hiányzó", "=9", "person", "missing", IN, "lost|affected", BRIDGE, None, INOFF)
F("A [43] éves híd", "=43", "year", "age", IN + ["bridge", "híd"], "other", BRIDGE, None, OWN + INOFF, opt=True)
F("küldve [két] teherautót", "=2", "item", "vehicles", IN, "lost|affected", BRIDGE, JAN8, OWN + INOFF)
F("teherautót, [egy] buszt", "=1", "item", "vehicles", IN, "lost|affected", BRIDGE, JAN8, OWN + INOFF, opt=True)
F("legalább [hat] motorkerékpárt", ">=6", "item", "vehicles", IN, "lost|affected", BRIDGE, JAN8, OWN + INOFF)
F("több mint [20] méterrel lent", ">20", "m", "distance|depth", IN, "measured|other", BRIDGE, None, OWN + INOFF)
F("hordozott [38] utast", "=38", "person", "people|civilians|other", IN + ["bus", "busz"], "present|other", BRIDGE + ["busz"], None, COLL)
F("[14]-en közülük halottak", "=14", "person", "killed", IN + ["bus", "busz"], "lost", BRIDGE, None, COLL + OWN)
F("és [19] meg lett mentve", "=19", "person", "rescued", IN + ["bus", "busz"], "affected|other", BRIDGE, None, COLL + OWN)
PTI = "Press Trust of India|PTI|Press Trust of India hírügynökség"
F("számoltam [27] testet", "=27", "person", "killed", IN, "lost", BRIDGE + ["hospital", "kórház", "kórházban"], None, ZALA, PTI)
F("kompenzációt [400.000] rúpiából", "=400000", "INR", "payment|aid|damage", STATE, "promised|planned|paid", BRIDGE, None, STATE + OWN, mod="asserted|planned", per="household")
F("(körülbelül $[4.700])", "~4700", "USD", "payment|aid|damage", STATE, "promised|planned|paid", BRIDGE, None, STATE + OWN, mod="asserted|planned", per="household")
F("hozzá [200.000] rúpiát", "=200000", "INR", "payment|aid|damage", MODI, "promised|planned|paid", BRIDGE, None, MODI + OWN, mod="asserted|planned", per="household")
F("és [50.000]-et minden", "=50000", "INR", "payment|aid|damage", MODI, "promised|planned|paid", BRIDGE, None, MODI + OWN, mod="asserted|planned", per="person")
F("[Négy] mérnök fel", "=4", "person", "workers|people|other|engineers", STATE + IN, "affected|other", BRIDGE, None, OWN)
ROADS = ["Gujarat roads ministry", "Gujarat Roads and Buildings Department", "state roads ministry", "állami útügyi minisztérium", "az állami útügyi minisztérium", "roads ministry", "állam", "Roads and Buildings Department"]
F("egy [12,5 millió] rúpiás", "=12500000", "INR", "cost|price|payment", STATE + ROADS, "paid|other", BRIDGE, "2024-01-01/2024-12-31", ROADS)
CONG = ["Congress", "Congress Party", "Indian National Congress", "Kongresszus Párt", "ellenzéki Kongresszus Párt", "az ellenzéki Kongresszus Párt", "Congress party", "opposition"]
F("volt a [dupla] annyihoz", "~2", "times", "cost|change|other", STATE + ROADS + OWN, "other|paid", BRIDGE, None, CONG, opt=True)
MINI = ["minister", "A miniszter", "miniszter", "Gujarat roads minister", "roads minister", "Minister of Roads", "engineers"] + ROADS
F("mérnökök [3] figyelmeztető", "=3", "item", "reports|other", IN + ["engineers", "mérnökök"], "sent|other", BRIDGE, None, MINI, mod="denied")
F("néhány [11.000] jármű", "~11000", "item", "vehicles", IN, "other|measured|present", BRIDGE, None, ["NDTV"], per="day", cmp="about|exactly")
F("körülbelül [egy a hat] hídból", "~16.67", "percent", "share|buildings|other", STATE + IN, "other|measured|affected", BRIDGE, None, ["government audit", "Egy kormányzati audit", "kormányzati audit", "audit", "IN", "India", "Gujarat", ""], opt=True)
F("legalább [135]-öt", ">=135", "person", "killed", IN, "lost", ["Morbi", "Morbi városában"] + BRIDGE, "2022-01-01/2022-12-31", OWN)
F("Olvasási idő: [3] perc", "=3", "minute", "duration", OWN, "other", "", None, OWN, opt=True)

sheet.doc = "hu-08.txt"
SZG = ["Szentgotthárd", "Szentgotthárdon", "szentgotthárdi", "Szentgotthard", "motorgyár", "Szentgotthárd plant", "szentgotthárdi motorgyár", "Stellantis szentgotthárdi motorgyára"] + HU
STELH = STEL + SZG + OWN
SZSRC = ["source close to the company", "vállalathoz közel álló forrás", "a vállalathoz közel álló forrás", "vállalathoz közel álló forrásból", "forrás", "Világgazdaság"]
VG = "|Világgazdaság|a Világgazdaság"
F("Stellantis: [380] állás", "=380", "item", "workers|other", STELH, "planned|lost|affected", SZG, None, OWN + SZSRC, mod="asserted|planned")
F("[Háromszáznyolcvan] dolgozótól", "=380", "person", "workers", STELH, "planned|lost|affected", SZG, "2027-01-22/2028-12-31", SZSRC, VG, mod="asserted|planned")
F("nagyjából [1150] fős", "~1150", "person", "workers", STELH, "present", SZG + OWN, None, SZSRC + OWN, VG)
F("létszám [harmada].", "=33.3", "percent", "share|workers", STELH, "planned|lost|affected|other", SZG + OWN, None, SZSRC + OWN, VG, cmp="exactly|about|vague")
STELDIR = ["Stellantis", "communications director", "A cég kommunikációs igazgatója", "kommunikációs igazgató", "cég kommunikációs igazgatója", "Stellantis communications director"] + STEL
F("„[kétszáznál] jóval", ">200", "item", "workers|other", STELH, "planned|lost|affected", SZG + OWN, None, STELDIR, VG, mod="asserted|planned")
F("több, [négyszáznál] kevesebb”", "<400", "item", "workers|other", STELH, "planned|lost|affected", SZG + OWN, None, STELDIR, VG, mod="asserted|planned")
F("és a [fele] természetes", "=50", "percent", "share|workers", STELH, "planned|lost|affected|other", SZG + OWN, None, STELDIR + OWN, VG, mod="asserted|planned")
VASAS = ["Vasas", "Vasas Szakszervezet", "A Vasas Szakszervezet", "Vasas union", "Vasas trade union", "elnök", "Elnöke", "Metalworkers' Union Vasas"]
F("együtt [700–800] család", "700-800", "item", "people|other|workers|homes", STELH + ["families"], "planned|affected|lost", SZG + OWN + ["region"], None, VASAS, mod="possible|asserted|planned")
KORM = ["Vas County government office", "Government Office of Vas County", "Vas vármegyei kormányhivatal", "A Vas vármegyei kormányhivatal", "kormányhivatal", "government office"]
F("egyelőre [120] főről", "=120", "person", "workers|people", STELH, "planned|affected|lost|other|received", SZG + OWN, None, KORM, mod="asserted|planned")
F("összesen [9200] munkahelyet", "=9200", "item", "workers|other", STEL, "planned|lost|affected", EURO, None, STEL, mod="asserted|planned")
F("évente [1,2 milliárd] eurót", "=1200000000", "EUR", "cost|other|budget|payment", STEL + OWN, "planned", OWN + EURO, None, STEL + OWN, mod="asserted|planned|possible", per="year")
F("(mintegy [470 milliárd] forintot)", "~470000000000", "HUF", "cost|other|budget|payment", STEL + OWN, "planned", OWN + EURO, None, STEL + OWN, mod="asserted|planned|possible", per="year")
F("egyszeri, [900 millió] eurós", "=900000000", "EUR", "cost|payment", STEL + OWN, "planned|paid|other", OWN + EURO, None, OWN + STEL, mod="asserted|planned")
F("ismerő [két] személyre", "=2", "person", "people|other", OWN + ["Reuters"], "other", "", None, OWN + ["Reuters"], opt=True)
F("még [tízezer] feletti", ">10000", "item", "workers|other", STEL + OWN, "planned|lost|affected", EURO + OWN, None, ["two people familiar with the matter", "people familiar with the matter", "két személy", "az ügyet ismerő két személy", "ügyet ismerő két személy", "sources"], "Reuters|A Reuters|a Reuters", "asserted|planned|possible")
F("tavaly [286 ezer] motor", "=286000", "item", "other|vehicles", STELH, "produced", SZG + OWN, Y26, OWN + STEL)
F("készült, [17] százalékkal", "=17", "percent", "change", STELH, "produced|measured|lost|other", SZG + OWN, Y26, OWN + STEL)
F("kapacitás közel [félmillió].", "^500000", "item", "other|vehicles", STELH, "other|produced|present", SZG + OWN, None, OWN + STEL)
FM = ["Hungarian foreign minister", "Minister of Foreign Affairs and Trade", "külgazdasági miniszter", "A külgazdasági miniszter", "Foreign Minister", "foreign minister", "Hungarian Ministry of Foreign Affairs and Trade", "Ministry of Foreign Affairs and Trade", "minisztérium", "HU", "Hungary", "A minisztérium"]
F("még [64 milliárd] forintos", "=64000000000", "HUF", "cost|budget|payment|price|other", STELH + FM, "planned|promised|other", SZG + OWN, None, FM, mod="asserted|planned")
F("amihez [9,6 milliárd] forintnyi", "=9600000000", "HUF", "aid|budget|payment", HU + FM + STELH, "planned|promised|other|paid", SZG + OWN, None, FM + OWN, mod="asserted|planned|possible")
F("„[egy fillért] sem”", "=0", "HUF", "aid|payment", HU + FM + STELH, "paid|other", SZG + OWN, None, FM, opt=True, mod="asserted|denied")
MIL = MILAN + ["milánói tőzsde", "A milánói tőzsdén"]
F("szerdán [3,6] százalékot", "=3.6", "percent", "change", STEL + OWN, "measured|other", MIL, "2027-01-20", OWN, cmp="exactly|at_most|about")
F("majd [0,8] százalékos", "=0.8", "percent", "change", STEL + OWN, "measured|other", MIL, "2027-01-20", OWN)
F("pluszban, [8,71] eurón", "=8.71", "EUR", "price", STEL + OWN, "measured|other", MIL, "2027-01-20", OWN)
F("csütörtökön [2,1] százalékkal", "=2.1", "percent", "change", STEL + OWN, "measured|lost|other", MIL, "2027-01-21", OWN)
F("százalékkal, [8,53] euróra", "=8.53", "EUR", "price", STEL + OWN, "measured|other", MIL, "2027-01-21", OWN)

# =============================== held half: Polish ===============================
sheet.doc = "pl-05.txt"
SEP12 = "2026-09-06/2026-09-12"
FERRYP = FERRY + ["statek", "promu", "KM Cahaya Laut 7"]
SULP = SULAW + ["Wrak", "wrak", "prom", "pokład"]
SERV = BASARNAS + ["Indonezyjskie służby", "indonezyjskie służby", "służby", "Indonesian services", "Indonesian authorities", "szef agencji Basarnas", "szef agencji Basarnas Rahmat Hidayanto"]
F("bilans to [61] ofiar", "=61", "person", "killed|casualties", FERRYP, "lost", SULP, SEP12, OWN + SERV)
F("Potwierdzono śmierć [61] osób", "=61", "person", "killed", FERRYP, "lost", SULP, SEP12, SERV)
F("osób, [34] uznano", "=34", "person", "missing", FERRYP, "lost|affected", SULP, None, SERV)
F("a [123] uratowano", "=123", "person", "rescued", FERRYP + SERV, "affected|other|present", SULP, None, SERV)
F("co najmniej [218] ludzi", ">=218", "person", "people|civilians|other", FERRYP, "present|other", SULP, None, SERV + OWN, mod="asserted|possible")
F("o blisko [jedną czwartą] więcej", "^25", "percent", "change|share|people", FERRYP, "other|present|measured", SULP, None, OWN + SERV + MANIFEST)
RCP = REDCROSS + ["Polish Red Cross"]
F("o [osiemdziesięciu dwóch] ofiarach", "=82", "person", "killed|casualties", FERRYP, "lost", SULP, "2026-09-09", RCP, mod="asserted|denied|withdrawn")
KOMP = "Kompas|dziennik „Kompas”|„Kompas”|dziennik Kompas"
INVP = ["investigators", "śledczy", "śledczych", "Indonesian investigators"]
F("biletów sprzedano [196], a", "=196", "item", "other|people", FERRYP, "other|paid", SULP, None, INVP, KOMP)
F("być nawet [pięćdziesięcioro].", "<=50", "person", "people|civilians|other", FERRYP, "present|other", SULP, None, INVP, KOMP, "possible|asserted", cmp="at_most|exactly|about")
F("kapitana i [dwóch] pracowników", "=2", "person", "arrested|workers", FERRYP + ["Indonesian police", "policja", "Policja"], "affected|captured", SULP, None, OWN + ["Indonesian police", "police", "policja", "Policja"])
OPP = OPERATOR + ["jej prezes", "prezes", "spółka PT Cahaya Samudra", "spółka"]
F("o [czterdziestu] pasażerów za dużo", "=40", "person", "people|civilians|other", FERRYP, "present|other", SULP, None, OPP, mod="denied")
F("do [10] lat więzienia", "<=10", "year", "duration", FERRYP + OPP, "planned|other", ID + OWN, None, OWN + ["police", "policja"], mod="asserted|possible|planned")
F("i [1,5 mld] rupii grzywny", "=1500000000", "IDR", "fine", FERRYP + OPP, "planned|other|paid", ID + OWN, None, OWN + ["police", "policja"], mod="asserted|possible|planned", cmp="exactly|at_most")
F("ok. [330 tys.] zł", "~330000", "PLN", "fine", FERRYP + OPP, "planned|other|paid", ID + OWN, None, OWN + ["police", "policja"], mod="asserted|possible|planned", cmp="about|at_most")
F("głębokości [46] m.", "=46", "m", "depth", FERRYP, "measured|present|other", SULP, None, OWN)
F("do niego [27] razy", "=27", "times", "other", FERRYP + ["divers", "nurkowie", "Nurkowie"], "other", SULP, None, OWN, opt=True)
REC = ["recorder", "rejestrator", "voyage data recorder", "ship's recorder"]
F("niespełna [dwóch] minut", "^2", "minute", "duration", FERRYP, "measured|other", SULP, None, OWN + REC, cmp="almost|less_than|at_most")
F("o [35] stopni", "=35", "degree", "other|distance|change", FERRYP, "measured|other", SULP, None, OWN + REC)
F("leczonych jest [17] osób", "=17", "person", "hospitalised", FERRYP, "present|affected", SULP + ["szpitale", "szpitalach"], None, OWN + SERV)
F("po [20 mln] z", "=20000000", "IDR", "aid|payment", ID + OWN + OPP + ["families", "rodziny"], "received|paid", ID + OWN, None, OWN, per="household")
F("z obiecanych [50 mln] rupii", "=50000000", "IDR", "aid|payment", ID + OWN + OPP + ["families", "rodziny"], "promised|planned", ID + OWN, None, OWN + ID, per="household", mod="asserted|planned")
F("liczącej [280 mln] mieszkańców", "=280000000", "person", "people|civilians", ID + OWN, "present", ID, None, OWN, cmp="exactly|about")
IDMOT = ["Indonesian Ministry of Transportation", "Ministry of Transportation", "Indonesian transport ministry", "transport ministry", "resort transportu", "tamtejszy resort transportu", "tamtejszego resortu transportu", "indonezyjski resort transportu", "ministerstwo transportu"] + ID
F("zginęło [317] osób", "=317", "person", "killed", ID + OWN, "lost", ID + OWN + ["sea", "morze"], "2025-01-01/2025-12-31", IDMOT)
F("osób, o [12] proc. mniej", "=12", "percent", "change", ID + OWN, "measured|other|lost", ID + OWN, "2025-01-01/2025-12-31", IDMOT)

sheet.doc = "pl-06.txt"
BERL = ["Berlin", "w Berlinie", "Berlinie"] + DE0
RAILP = RAIL + ["PKP Intercity", "pociągi"]
F("Berlin bez [trzech czwartych] pociągów", "=75", "percent", "share|trains", RAILP, "affected|lost|other", BERL, "2027-02-03", OWN + DB)
F("potrwać [64] godziny", "=64", "hour", "duration", RAILP, "planned|other", DE0, None, OWN + GDL, mod="asserted|planned|possible")
F("przynajmniej [co piąty] skład", ">=20", "percent", "share|trains", RAILP, "present|planned|other", DE0, None, DB, mod="asserted|planned")
FAZ = ["FAZ", "Frankfurter Allgemeine Zeitung", "„Frankfurter Allgemeine Zeitung”", "Frankfurter Allgemeine"]
F("zaledwie [24] proc. połączeń", "=24", "percent", "share|trains", RAILP, "other|present|sent|measured", BERL, "2027-02-03", FAZ, cmp="exactly|at_most|less_than|about")
PKP = ["PKP Intercity", "rzecznik przewoźnika", "PKP", "przewoźnik", "rzecznik", "PKP Intercity spokesman", "rzecznik PKP Intercity"]
PKPA = PKP + OWN + DB + PL + ["podróżni", "travellers"]
F("odwołało [18] z", "=18", "item", "trains", PKPA, "affected|lost|other", DE0 + PL, None, OWN + PKP)
F("z [22] kursów", "=22", "item", "trains", PKPA, "other|present|affected", DE0 + PL, None, OWN + PKP)
F("około [9 tys.] podróżnych", "~9000", "person", "people|civilians|other", PKPA, "affected", DE0 + PL, None, PKP + OWN, per="day")
F("mniej więcej [połowa] ma", "~50", "percent", "share|people", PKPA, "other|affected", DE0 + PL, None, PKP)
F("wpłynęło [6,4 tys.] wniosków", "=6400", "item", "reports|other", PKPA, "received|other", DE0 + PL, None, PKP + OWN)
IZBA = ["railway chamber", "izba kolejowa", "rail chamber", "Izba kolejowa", "Polish railway chamber", "chamber of railways"]
BORD = ["Słubice", "Zgorzelec", "granica w Słubicach i Zgorzelcu", "border", "granica", "Słubicach i Zgorzelcu"] + PL + DE0
F("stoi [130] składów", "=130", "item", "trains", RAILP + ["firmy towarowe", "freight companies"] + PL, "present|affected", BORD, None, IZBA)
F("branżę [2–2,5 mln] euro", "2000000-2500000", "EUR", "cost|damage", ["industry", "branża", "rail industry", "freight companies", "firmy towarowe"] + RAILP + PL, "lost|other|affected|paid", BORD, None, IZBA, per="day")
DBC = ["DB Cargo"] + DB
F("„[kilkudziesięciu] pociągach”", "v20", "item", "trains", RAILP + ["DB Cargo"], "present|affected", BORD, None, DBC, opt=True)
GDLP = GDL + ["Mario Seidel", "szef GDL Mario Seidel", "Seidel"]
F("podwyżek o [7,5] proc.", "=7.5", "percent", "change|payment|share", GDLP + DB + OWN, "planned|other", DE0, None, GDLP + OWN, mod="asserted|planned")
F("i [35]-godzinnego tygodnia", "=35", "hour", "duration", GDLP + DB + OWN, "planned|other", DE0, None, GDLP + OWN, mod="asserted|planned", per="week")
EMPL = DB + ["employer", "Pracodawca", "pracodawca"]
F("daje [5,1] proc.", "=5.1", "percent", "change|payment|share", EMPL + OWN + GDLP, "promised|planned|other", DE0, None, EMPL + OWN, mod="asserted|planned")
F("na [29] miesięcy", "=29", "month", "duration", EMPL + OWN + GDLP, "promised|planned|other", DE0, None, EMPL + OWN, mod="asserted|planned")
TMIN = ["German transport minister", "Federal Minister of Transport", "minister transportu", "Minister transportu", "niemiecki minister transportu", "transport minister", "German Ministry of Transport", "DE"]
F("kwota [6,2] proc., lecz", "=6.2", "percent", "change|payment|share", EMPL + OWN + GDLP, "planned|promised|other", DE0, None, TMIN + DB + GDLP + ["both sides", "obie strony"], "|ZDF", "asserted|denied|possible")
F("tylko [40 tys.] członków", "=40000", "person", "workers|people|other|participants", GDLP + OWN, "present|other", DE0, None, OWN + GDLP)
F("członków, [osiem] razy mniej", "=8", "times", "change|other|workers", GDLP + DB + OWN, "other|present", DE0, None, OWN + GDLP, opt=True)
F("na maksymalnie [100 mln] euro", "<=100000000", "EUR", "cost|damage", DE + RAILP + ["German economy"], "lost|affected|other|planned", DE0, None, IW, per="day", mod="asserted|possible|planned")
KRAEM = ["Jörg Lindner", "Lindner", "Commerzbank", "Commerzbank economist Jörg Lindner", "Ekonomista Commerzbanku Jörg Lindner", "ekonomista Commerzbanku", "ekonomista Commerzbanku Jörg Lindner"]
F("nawet [30 mln].", "<30000000", "EUR", "cost|damage", DE + RAILP + ["German economy"], "lost|affected|other|planned", DE0, None, KRAEM, per="day", mod="asserted|possible|planned|denied", cmp="less_than|at_most|almost")
FORSA = ["Forsa", "Forsy", "sondaż Forsy", "sondażu Forsy", "instytut Forsa"]
GERM = DE + OWN + ["respondents", "ankietowani", "ankietowanych", "Niemcy", "Germans"]
F("zadeklarowało [37] proc.", "=37", "percent", "share", GERM, "measured|other", DE0, "2027-01-01/2027-01-31", FORSA)
F("ankietowanych, o [9] pkt proc.", "=9", "percentage_point", "change", GERM, "measured|other", DE0, None, FORSA)

sheet.doc = "pl-07.txt"
LSE = OWN + ["London", "Londyn", "Londyńska Giełda", "London Stock Exchange"] + GB
CUSTP = CUST + PL + ["Europa", "Europe", "ofiary"]
NORP = NORVIA + ["Spółka", "spółka", "Dyrektor naczelna Helen Marsh", "Dyrektor naczelna"]
F("dane [480 000] klientów", "=480000", "item", "other|people", CUSTP, "affected|lost|captured|other", PL, None, NORP)
F("bliskich [9 milionów] ludzi", "^9000000", "person", "people|civilians|other", CUSTP + EU, "affected|lost|captured|other", EU + OWN, None, NORP, cmp="almost|about|at_most")
F("mniej niż [100 000].", "<100000", "person", "people|civilians|other", CUSTP, "affected|lost|captured|other", PL + OWN, None, NORP, mod="asserted|denied|withdrawn")
F("zażądali $[25 milionów] w", "=25000000", "USD", "payment|price|other|cost", HACK + NORP + OWN, "planned|other", OWN + LSE, None, NORP + HACK, mod="asserted|planned")
F("\"ani [centa].\"", "=0", "USD", "payment|other", NORP + OWN, "paid|planned|other", OWN, None, NORP, mod="denied|asserted", opt=True)
FTSRC = ["three people familiar with the matter", "people familiar with the matter", "trzech ludzi zaznajomionych ze sprawą", "trzy osoby zaznajomione ze sprawą", "ludzie zaznajomieni ze sprawą", "sources"]
F("cytując [trzech] ludzi", "=3", "person", "people|other", OWN + ["Financial Times"], "other", "", None, OWN + ["Financial Times"], opt=True)
F("jakieś [6 milionów] dolarów", "~6000000", "USD", "payment", ["insurer", "Norvia's insurer", "firma ubezpieczeniowa Norvii", "firma ubezpieczeniowa"] + NORP + OWN, "paid|sent", OWN + LSE, None, FTSRC, "Financial Times|FT")
BSI = ["BSI", "Federal Office for Information Security", "niemieckie biuro cyber bezpieczeństwa BSI", "niemieckiego biura cyber bezpieczeństwa BSI", "Bundesamt für Sicherheit in der Informationstechnik", "German Federal Office for Information Security"]
F("dla [1,2 miliona] niemieckich klientów", "=1200000", "item", "other|people", CUSTP + DE, "affected|lost|captured|other", DE0, None, BSI)
F("co najmniej [15 000] ludzi", ">=15000", "person", "people|civilians|other", CUSTP + DE, "affected|lost|captured|other", DE0 + EU, None, BSI + OWN)
UODO = ["UODO", "Personal Data Protection Office", "Polish Personal Data Protection Office", "Urząd Ochrony Danych Osobowych", "Polski urząd ochrony danych", "polski urząd ochrony danych", "Mirosław Zaręba", "Zaręba", "prezes UODO", "jego prezes Mirosław Zaręba", "prezes Mirosław Zaręba"]
F("dostało [2 300] skarg", "=2300", "item", "reports|other", UODO + OWN + CUSTP, "received|other", PL + OWN, None, UODO)
F("w [cztery] dni", "=4", "day", "duration", UODO + OWN, "other|measured", PL + OWN, None, UODO, opt=True)
F("dosięgnąć [4] procent", "<=4", "percent", "share|fine", UODO + NORP + OWN, "planned|other|paid", PL + OWN, None, UODO, mod="possible|asserted|planned", cmp="at_most|exactly")
F("była [27 milionów] złotych", "=27000000", "PLN", "fine", UODO + OWN + NORP, "paid|other|measured", PL + OWN, None, UODO)
F("($[7,4 miliona])", "=~7400000", "USD", "fine", UODO + OWN + NORP, "paid|other|measured", PL + OWN, None, UODO + OWN)
F("tyle co [16]% w", "<=16", "percent", "change", NORP + OWN, "lost|measured|other", LSE, None, OWN, cmp="at_most|exactly|about")
F("w dół [11]%.", "=11", "percent", "change", NORP + OWN, "lost|measured|other", LSE, None, OWN)
F("Więcej niż [2 miliardy] funtów", ">2000000000", "GBP", "damage|price|other|cost|change", NORP + OWN, "lost|measured|other", LSE, None, OWN)
SOPH = ["Sophos", "expert from Sophos", "Sophos expert", "Ekspert z firmy Sophos", "ekspert z firmy Sophos", "ekspert"]
F("że [dwie trzecie] firm", "=66.7", "percent", "share|companies", ["companies", "firmy", "firms", ""] + SOPH, "paid|other|affected", OWN, None, SOPH, cmp="exactly|about|vague")
F("wypłaty $[1 milion].", "=1000000", "USD", "payment|price|cost", ["companies", "firmy", "firms", ""] + SOPH, "paid|other", OWN, None, SOPH, cmp="exactly|about")
F("ma [11] terabajtów", "=11", "terabyte", "other|volume", HACK + NORP + OWN, "present|other|captured", OWN, None, HACK, mod="asserted|denied|possible")

sheet.doc = "pl-08.txt"
PL0 = PL + OWN
UCE = ["UCE Research", "UCE RESEARCH"]
F("za [dziesięć] jaj", "=10", "item", "other|price", OWN + PL, "other|measured", PL0, None, OWN + UCE, opt=True)
F("średnio [11,40] zł", "=11.4", "PLN", "price|cost", OWN + PL, "measured|other|paid", PL0 + ["sklepy"], None, UCE, per="10 item", cmp="exactly|about")
F("zł, o [28] proc. więcej", "=28", "percent", "change|price", OWN + PL, "measured|other", PL0, None, UCE)
CA = ["Credit Agricole", "analysts at Credit Agricole", "analitycy Credit Agricole", "Crédit Agricole", "analitycy"]
F("przekroczy [13] zł", ">13", "PLN", "price|cost", OWN + PL, "planned|measured|other", PL0, None, CA, mod="planned|possible|asserted", per="10 item")
GLW = ["Chief Veterinary Officer", "Polish Chief Veterinary Officer", "Główny Lekarz Weterynarii", "GLW", "Chief Veterinary Inspectorate", "inspekcja", "Inspekcja Weterynaryjna", "General Veterinary Inspectorate", "inspekcja weterynaryjna", "Chief Veterinary Officer (Poland)", "veterinary inspectorate"]
PFARM = PL + ["farmers", "rolnicy", "hodowcy", "hodowca", "farms", "gospodarstwa", ""]
F("zabrała już [4,6 mln] ptaków", "=4600000", "item", "other|killed", PFARM, "lost|affected", PL0, None, OWN + GLW)
F("od września [58] ognisk", "=58", "item", "other|reports|regions|attacks|infected", PFARM, "affected|measured|other", PL0, "2026-09-01/2026-11-26", GLW)
F("ponad [4,6 mln] sztuk", ">4600000", "item", "other|killed", PFARM, "lost|affected|present|other", PL0, "2026-09-01/2026-11-26", GLW)
F("jest ich [5,1 mln], lecz", "=5100000", "item", "other|killed", PFARM, "lost|affected|present|other", PL0, None, GLW, mod="asserted|denied|withdrawn")
F("zawyżone o [pół miliona].", "=~500000", "item", "other|killed|change", PFARM + ["Wielkopolska"], "other|lost|affected", ["Greater Poland", "Wielkopolska", "Greater Poland Voivodeship", "Wielkopolski"] + PL0, None, GLW + OWN)
F("wybito [dwie trzecie] stad", "=66.7", "percent", "share|other|killed", PFARM, "lost|affected", ["Żuromin County", "powiat żuromiński", "powiecie żuromińskim", "Żuromin", "Żuromin county"] + PL0, None, OWN + GLW, cmp="exactly|about|vague")
F("w [84] gospodarstwach", "=84", "item", "companies|other|buildings|regions", HU + PFARM, "affected|other", HU, None, OWN + NEBIH)
HUCH = BTT + ["Hungarian poultry chamber", "Tamtejsza izba drobiarska", "węgierska izba drobiarska", "izba drobiarska", "tamtejsza izba drobiarska", "Hungarian Poultry Council"] + HU
F("na [14–16 mld] forintów", "14000000000-16000000000", "HUF", "damage|cost", HU + PFARM, "lost|affected|other", HU + OWN, None, HUCH)
F("około [155–175 mln] zł", "155000000-175000000", "PLN", "damage|cost", HU + PFARM, "lost|affected|other", HU + OWN, None, HUCH + OWN, cmp="between|about")
KIPD = ["KIPDiP", "Krajowa Izba Producentów Drobiu i Pasz", "National Chamber of Poultry and Feed Producers", "National Poultry Council", "Izba"]
F("o [6–8] proc. Eksport", "6-8", "percent", "change", PFARM, "planned|measured|lost|other", PL0, "2026-01-01/2026-12-31", KIPD, mod="asserted|planned|possible")
F("jakieś [3,5 mld] euro", "~3500000000", "EUR", "other|price|payment|budget", PFARM, "other|measured|received|sent", PL0, None, OWN + KIPD, per="year")
F("nawet o [jedną piątą].", "<=20", "percent", "change|share", PFARM, "planned|lost|other", PL0, None, OWN + KIPD, mod="possible|planned|asserted", cmp="at_most|exactly|about")
HODO = ["farmer near Mława", "hodowca spod Mławy", "breeder", "hodowca", "farmer"]
F("płacą mi [74] grosze", "=0.74", "PLN", "price|payment", HODO + OWN, "received|paid|other", PL0 + ["Mława"], None, HODO, per="item")
F("co najmniej [60]. Nie", ">=0.6", "PLN", "cost|price", HODO + OWN, "other|paid", PL0 + ["Mława"], None, HODO, per="item")
F("trzyma [120 tys.] niosek", "=120000", "item", "other", HODO + OWN, "present|other", PL0 + ["Mława"], None, OWN)
MRIRW = ["Polish Ministry of Agriculture", "Ministry of Agriculture and Rural Development", "Ministry of Agriculture", "Ministerstwo rolnictwa", "ministerstwo rolnictwa", "MRiRW", "resort", "PL", "Poland", "Ministry of Agriculture and Rural Development (Poland)"]
F("wypłaciło [212 mln] zł", "=212000000", "PLN", "payment|aid|damage", MRIRW, "paid", PL0, None, OWN + MRIRW)
AGRO = ["AgroUnia", "Rolnicy z AgroUnii", "rolnicy z AgroUnii", "AgroUnii", "farmers from AgroUnia"]
F("sięgających [90 mln]; resort", "=90000000", "PLN", "payment|loan|aid|other|damage", MRIRW + AGRO + OWN, "planned|other|promised", PL0, None, AGRO, mod="asserted|denied|possible", cmp="exactly|at_most")
F("najwyżej [40] wniosków", "<=40", "item", "reports|other", MRIRW + PFARM, "planned|present|other", PL0, None, MRIRW)
GUS = ["GUS", "Statistics Poland", "Główny Urząd Statystyczny", "Central Statistical Office"]
F("październiku [5,2] proc.", "=5.2", "percent", "change|price", PL0 + ["żywność"], "measured|other", PL0, "2026-10-01/2026-10-31", GUS)

# =============================== held half: German ===============================
# ---- avalanche (Arlberg, February 2027) ----
AT = ["AT", "Austria", "Österreich"]
ARL = ["Arlberg", "St. Anton", "ST. ANTON", "St. Anton am Arlberg", "St Anton", "Valluga", "Tyrol", "Tirol", "Austrian Alps", "Alps", "Alpen", "resort", "Hang"] + AT + OWN
AVAL = AT + GB + ["skiers", "Skitourengeher", "Tourengeher", "Skitourengehern", "Gruppe", "group", "tour group", "Brits", "Briten", "victims", "Opfer", "ski tourers", ""]
FEB13 = "2027-02-13/2027-02-14"
TYPOL = ["Tyrol police", "Austrian police", "police", "Polizei", "Alpinpolizei", "alpine police", "die Alpinpolizei", "Police", "Alpine Police", "cops", "Tirol police", "Landespolizeidirektion Tirol", "Austrian cops", "Polizei Tirol", "Tyrolean police", "mountain police"]
BERG = ["Bergrettung", "Toni Wolf", "Wolf", "Bergrettungs-Ortsstellenleiter Toni Wolf", "Ortsstellenleiter Toni Wolf", "Austrian Mountain Rescue", "mountain rescue", "Mountain rescue chief Toni Wolf", "mountain rescue chief", "mountain rescue chief Toni Wolf", "Mountain Rescue", "rescuers", "Retter", "Austrian Mountain Rescue Service"]
sheet.doc = "de-05.txt"
F("Arlberg: [Fünf] Tote", "=5", "person", "killed", AVAL, "lost", ARL, FEB13, OWN + TYPOL)
F("[Fünf] Menschen sind tot", "=5", "person", "killed", AVAL, "lost", ARL, FEB13, OWN + TYPOL)
F("sind tot, [zwei] werden", "=2", "person", "missing", AVAL, "lost|affected", ARL, None, OWN + TYPOL)
F("Opfern: [drei] Briten", "=3", "person", "killed", AVAL, "lost", ARL, FEB13, OWN + TYPOL)
F("ein [34]-jähriger Bergführer", "=34", "year", "age", AVAL + ["Bergführer"], "other|lost", ARL + ["Landeck"], None, OWN, opt=True)
F("Schneebrett, [400] Meter", "=400", "m", "distance|other", OWN + ["avalanche", "Schneebrett", "Lawine"], "measured|other", ARL, FEB13, OWN + TYPOL)
F("mehr als [einen] Kilometer lang", ">1", "km", "distance|other", OWN + ["avalanche", "Schneebrett", "Lawine"], "measured|other", ARL, FEB13, OWN + TYPOL)
F("[Neun] Personen standen", "=9", "person", "people|civilians|other", AVAL, "present|affected|other", ARL, FEB13, TYPOL)
F("„mindestens [vierzehn]“ gesehen", ">=14", "person", "people|civilians|other", AVAL, "present|affected|other", ARL, FEB13, ["eyewitness", "Augenzeuge", "Ein Augenzeuge", "witness"], mod="asserted|possible|denied")
F("„Wir haben [neun], nicht", "=9", "person", "people|civilians|other", AVAL, "present|affected|other", ARL, None, TYPOL)
F("nicht [vierzehn].“", "=14", "person", "people|civilians|other", AVAL, "present|affected|other", ARL, None, TYPOL, mod="denied", opt=True)
F("Engländerin ([26]) buddelten", "=26", "year", "age", ["Engländerin", "Englishwoman", "Eine Engländerin"] + AVAL, "other", ARL, None, OWN, opt=True)
F("nach [52] Minuten", "=52", "minute", "duration", ["Engländerin", "Englishwoman", "Eine Engländerin", "Retter"] + AVAL, "measured|other", ARL, None, OWN)
F("Körpertemperatur: [27] Grad", "=27", "celsius", "temperature", ["Engländerin", "Englishwoman", "Eine Engländerin"] + AVAL, "measured", ARL, None, OWN)
F("[140] Helfer, ein", "=140", "person", "workers|participants|people|rescued", AVAL + BERG, "present|sent|other", ARL, FEB13, OWN + BERG)
F("[ein Dutzend] Suchhunde", "=~12", "item", "other", AVAL + BERG, "present|sent|other", ARL, FEB13, OWN + BERG)
F("und [fünf] Hubschrauber", "=5", "item", "aircraft", AVAL + BERG, "present|sent|other", ARL, FEB13, OWN + BERG)
F("„Nach [zwei] Stunden", "=2", "hour", "duration", OWN, "other", OWN, None, BERG, opt=True)
F("unter [zehn] Prozent“", "<10", "percent", "share", OWN + AVAL, "other", OWN + ARL, None, BERG, "|Krone|Kronen Zeitung|„Krone“|Kronen-Zeitung")
F("Binnen [48] Stunden", "<=48", "hour", "duration", OWN, "other|measured", ARL, None, OWN + ["Lawinenwarndienst"], opt=True, cmp="at_most|less_than|exactly")
F("bis zu [90] Zentimeter", "<=90", "cm", "depth|rainfall|other|distance", OWN, "measured", ARL, None, OWN + ["Lawinenwarndienst"])
F("ausgerufen. Trotzdem zählte die Leitstelle Tirol allein am Samstag [31] Abgänge", "=31", "item", "other|reports", OWN + AT, "measured|other", ["Tyrol", "Tirol"] + ARL, "2027-02-13", ["Leitstelle Tirol", "Tyrol control centre", "Tyrol emergency control centre", "die Leitstelle Tirol"])
F("bei [sechs] waren", "=6", "item", "other|reports", OWN + AT, "measured|other|affected", ["Tyrol", "Tirol"] + ARL, "2027-02-13", ["Leitstelle Tirol", "Tyrol control centre", "Tyrol emergency control centre", "die Leitstelle Tirol", ""])
F("zunächst von [13] berichtet", "=13", "item", "other|reports", OWN + AT, "measured|other", ["Tyrol", "Tirol"] + ARL, "2027-02-13", ["ORF", "Der ORF"], mod="asserted|denied|withdrawn")
KURA = ["Kuratorium für Alpine Sicherheit", "das Kuratorium für Alpine Sicherheit", "Austrian Board of Alpine Safety", "Austrian Board for Alpine Safety", "Kuratorium", "ÖKAS"]
F("schon [19] Menschen", "=19", "person", "killed", AVAL, "lost", AT + OWN, "2026-11-01/2027-02-14", KURA)
F("waren es [21], bilanziert", "=21", "person", "killed", AVAL, "lost", AT + OWN, None, KURA)
F("Gut die [Hälfte] von ihnen", ">50", "percent", "share|killed", AVAL, "lost|other", AT + OWN, None, OWN + KURA)
F("Schnitt [7500] Euro", "=~7500", "EUR", "cost|price|payment", BERG + AVAL, "other|paid|measured", AT + OWN, None, BERG)
F("ab [36] Euro im Jahr", ">=36", "EUR", "price|cost|payment", OWN + AT, "other|paid|measured", AT + OWN, None, OWN + BERG, per="year", cmp="at_least|exactly|more_than")

NORD = NORVIA + ["Das Unternehmen", "Eine Sprecherin", "eine Sprecherin"]
CUSTD = CUST + DE + NORD
sheet.doc = "de-06.txt"
F("Auch [Millionen] Deutsche", "v1000000", "person", "people|civilians|other", CUSTD, "affected", DE0, None, OWN + NORD, opt=True)
F("von [2,1] auf 3,4", "=2100000", "item", "other|reports", CUSTD, "affected|lost|captured|other", DE0, None, NORD, mod="asserted|denied|withdrawn")
F("auf [3,4 Millionen].", "=3400000", "item", "other|reports", CUSTD, "affected|lost|captured|other", DE0, None, NORD)
F("etwa [1,2 Millionen] Fällen", "~1200000", "item", "other|reports|people", CUSTD, "affected|lost|captured|other", DE0, None, BSI)
NDR = ["NDR", "WDR", "NDR und WDR", "NDR and WDR", "internal documents", "interne Unterlagen", "internen Unterlagen"]
F("Konzern [19] Tage", "=19", "day", "duration", NORD + OWN, "other|measured", OWN + DE, None, NDR, "|NDR|WDR|NDR und WDR")
F("höchstens [drei] gewesen", "<=3", "day", "duration", NORD + OWN, "other|measured", OWN + DE, None, NORD)
F("mit [50.000] Datensätzen", "=50000", "item", "other|reports", CUSTD, "other|present|affected|lost", OWN + DE + ["Netz", "internet"], "2027-02-12", OWN)
CCC = ["CCC", "Chaos Computer Club", "IT-Fachleute des Chaos Computer Clubs", "Chaos Computer Clubs", "IT experts of the Chaos Computer Club"]
F("knapp [ein Zehntel] der", "^10", "percent", "share|other|reports", CUSTD, "other|measured|affected", OWN + DE, None, CCC)
F("älter als [fünf] Jahre", ">5", "year", "age|duration", OWN + CUSTD, "other|measured", OWN + DE, None, CCC, opt=True)
F("Täter [25 Millionen] Dollar", "=25000000", "USD", "payment|price|other|cost", HACK + NORD + ["Täter"] + OWN, "planned|other", OWN + DE, None, NORD, mod="asserted|planned")
F("(rund [21 Millionen] Euro)", "~21000000", "EUR", "payment|price|other|cost", HACK + NORD + ["Täter"] + OWN, "planned|other", OWN + DE, None, NORD + OWN, mod="asserted|planned")
F("bereits [6 Millionen] gezahlt", "=6000000", "USD", "payment", ["insurer", "Versicherer", "der Versicherer", "Norvia's insurer"] + NORD + OWN, "paid", OWN + DE, None, ["Financial Times", "\"Financial Times\"", "FT"] + OWN, mod="asserted|possible|denied")
VZ = ["Verbraucherzentralen", "Die Verbraucherzentralen", "Verbraucherzentrale", "consumer associations", "consumer advice centres", "Verbraucherzentrale Bundesverband", "vzbv", "Consumer advice centres"]
F("Freitagmittag [41.000] Kunden", "=41000", "item", "other|people|participants", CUSTD + VZ, "other|present", DE0, "2027-02-12", OWN + VZ)
F("mindestens [100] Euro pro", ">=100", "EUR", "payment|damage|fine|other", CUSTD + VZ, "planned|other", DE0, None, VZ + OWN, mod="asserted|planned", per="person")
BGH = ["BGH", "Bundesgerichtshof", "Der Bundesgerichtshof", "Federal Court of Justice", "German Federal Court of Justice"]
F("Kontrollverlust [100] Euro", "=100", "EUR", "payment|damage|fine|other", OWN + BGH + CUSTD, "other|planned|paid", DE0, None, BGH)
F("bis zu [vier] Prozent", "<=4", "percent", "share|fine", NORD + OWN + ["Bundesdatenschutzbeauftragte"], "planned|other|paid", DE0, None, OWN + ["Bundesdatenschutzbeauftragte", "Federal Commissioner for Data Protection", "BfDI"], mod="possible|asserted|planned")
F("bei [12,4 Milliarden] Euro", "=12400000000", "EUR", "other|budget|payment", NORD + OWN, "received|measured|other", OWN + DE, Y26, OWN)

sheet.doc = "de-07.txt"
OCT5 = "2026-10-03/2026-10-05"
OWNER = JSW + ["Eigner", "ihr Eigner", "owner", "die Firma JSW", "Firma JSW", "Tomasz Wilk", "Wilk", "ein Sprecher", "Sprecher Tomasz Wilk", "Firma"]
F("Retter haben den [fünften] toten", "=5", "person", "killed", MINE, "lost", KNUR, OCT5, OWNER, opt=True)
F("[Zwei] Bergleute bleiben", "=2", "person", "missing|workers", MINE, "lost|affected", KNUR, None, OWNER)
F("fehlend [850] Meter", "=850", "m", "depth", MINE, "measured|other", KNUR, None, OWNER)
F("mehr als [50] Stunden", ">50", "hour", "duration", OWN + MINE, "other|measured", KNUR, None, OWNER + OWN, opt=True)
F("„Wir sind [40] Meter", "=40", "m", "distance", MINE + RESC, "measured|other|present", KNUR, None, OWNER, cmp="exactly|at_most|about|almost")
RMF = ["RMF FM", "Radiosender RMF FM", "Radiosenders RMF FM", "radio RMF FM", "RMF"]
F("von [15] Metern", "=15", "m", "distance", MINE + RESC + ["Retter"], "measured|other|present", KNUR, None, RMF, mod="asserted|possible|denied", cmp="exactly|at_most|less_than|about|almost")
F("[62] Leute waren", "=62", "person", "workers|people|civilians|other", MINE, "present|other|affected", KNUR, OCT3, OWN + OWNER)
F("Stärke [3,1] passierte", "=3.1", "magnitude", "magnitude", OWN, "measured", KNUR, OCT3, OWN + OWNER)
SGOV = ["Governor of Silesia", "Silesian voivode", "voivode of Silesia", "Gouverneur von Schlesien", "der Gouverneur von Schlesien", "Gouverneur", "Provinz", "governor"]
F("[Neunzehn] waren verletzt", "=19", "person", "wounded", MINE, "lost|affected", KNUR, OCT3, OWN + SGOV)
F("verletzt; [zehn] von ihnen", "=10", "person", "hospitalised", MINE, "affected|present|lost", KNUR, None, SGOV)
F("runter von [12] am Sonntag", "=12", "person", "hospitalised", MINE, "affected|present|lost", KNUR, "2026-10-04", SGOV)
F("viele wie [80] Bergleute", "<=80", "person", "workers|people|civilians|other", MINE, "present|other|affected", KNUR, None, AUG80 + ["Gewerkschaft August 80", "Die Gewerkschaft August 80", "August 80"], mod="asserted|possible", cmp="at_most|exactly|about")
F("Pegel [12] Prozent überstiegen", ">12", "percent", "share|other", OWN + MINE, "measured|other", KNUR, None, AUG80 + ["Gewerkschaft August 80", "Die Gewerkschaft August 80", "August 80"], mod="asserted|possible")
F("überstiegen, [drei] Mal", "=3", "times", "other|change|share", OWN + MINE, "measured|other", KNUR, None, AUG80 + ["Gewerkschaft August 80", "Die Gewerkschaft August 80"] + OWN, opt=True)
F("Wert sei [9] Prozent", "=9", "percent", "share|other", OWN + MINE, "measured|other", KNUR, None, OWNER, cmp="exactly|at_most")
PM = ["Polish Prime Minister", "Prime Minister of Poland", "prime minister", "Premierminister", "Der Premierminister", "Polish government", "PL", "Poland"]
F("ordnete [zwei] Tage", "=2", "day", "duration", PM + OWN, "planned|other", PL0, None, OWN + PM, mod="asserted|planned")
F("versprach [100.000] Zloty", "=100000", "PLN", "aid|payment", PM, "promised|planned", PL0 + KNUR, None, PM, mod="asserted|planned", per="household")
F("(€[23.500]) zu", "=~23500", "EUR", "aid|payment", PM, "promised|planned", PL0 + KNUR, None, PM + OWN, mod="asserted|planned", per="household")
F("den [30.000] gegeben", "=30000", "PLN", "aid|payment", SGOV + ["province", "die Provinz"] + PL0, "paid|promised|received|other", PL0 + KNUR, None, PM + OWN + SGOV, per="household")
F("Einige [200] Retter", "~200", "person", "workers|people|participants|rescued", MINE + RESC, "present|sent|other", KNUR, None, OWN + OWNER)
F("in [31] Mannschaften", "=31", "item", "other|workers", MINE + RESC, "present|sent|other", KNUR, None, OWN + OWNER)
F("in [Vier]-Stunden Schichten", "=4", "hour", "duration", MINE + RESC + ["Retter"], "other|present", KNUR, None, OWN + OWNER, opt=True)
F("erreichen [36] Grad Celsius", "=36", "celsius", "temperature", OWN, "measured", KNUR, None, OWN + OWNER, cmp="exactly|at_most|at_least")
F("um die [30.000]. Seine", "~30000", "person", "workers", JSW, "present|other", PL0, None, OWN + OWNER)
F("fielen [6,2] Prozent", "=6.2", "percent", "change", JSW + OWN, "lost|measured|other", PL0, "2026-10-05", OWN)
F("auf [21,40] Zloty", "=21.4", "PLN", "price", JSW + OWN, "measured|other", PL0, "2026-10-05", OWN)
F("[17] Bergleute sind", "=17", "person", "killed|workers", MINE, "lost", PL0, "2026-01-01/2026-10-05", WUG + ["Das Höhere Bergamt", "das Höhere Bergamt", "Bergamt"])
F("(1 EUR = [4,2550] Zloty)", "=4.255", "PLN", "price", OWN, "measured|other", OWN, None, OWN, opt=True, per="EUR")
F("([1] EUR = 4,2550", "=1", "EUR", "price|other", OWN, "measured|other", OWN, None, OWN, opt=True)

# ---- Bulgarian election (8 November 2026) ----
BG = ["BG", "Bulgaria", "Bulgarien", "Bulgarian voters", "voters", "Stimmberechtigte", "Sofia", ""]
NOV8 = "2026-11-08/2026-11-09"
CEC = ["Central Election Commission", "CEC", "Zentrale Wahlkommission", "die Zentrale Wahlkommission", "Wahlkommission", "Die Wahlkommission", "Central Electoral Commission", "election commission", "Central Election Commission (Bulgaria)", "electoral commission", "the commission",
       "Bulgaria's Central Election Commission"]
GERB = ["GERB", "Gerb", "Gerb party", "die konservative Gerb", "Boyko Borisov", "Bojko Borisow", "Borisow", "Borisov", "Gerb von Bojko Borisow"]
RADEV = ["Rumen Radev", "Rumen Radew", "Radev", "Radew", "Radews Bewegung", "Bewegung des früheren Präsidenten Rumen Radew", "neue Bewegung", "Radev's movement", "Progressive Bulgaria", "Bewegung", "former president Rumen Radev", "his movement", "movement"]
PPDB = ["PP-DB", "PP–DB", "We Continue the Change – Democratic Bulgaria", "Bündnis PP-DB", "das liberale Bündnis PP-DB", "liberal alliance PP-DB", "liberales Bündnis PP-DB"]
VAZ = ["Vazrazhdane", "Wasraschdane", "Revival", "Partei Wasraschdane", "prorussische Partei Wasraschdane", "Revival party"]
sheet.doc = "de-08.txt"
F("in [sechs] Jahren", "=6", "year", "duration", OWN + BG, "other|measured", BG, None, OWN, opt=True)
F("von [98,7] Prozent", "=98.7", "percent", "share", BG + OWN + CEC, "measured|other", BG, None, CEC + OWN)
F("mit [24,6] Prozent vorn", "=24.6", "percent", "share", GERB + BG, "received|measured|other", BG, NOV8, CEC)
F("mit [22,9] und das", "=22.9", "percent", "share", RADEV + BG, "received|measured|other", BG, NOV8, CEC + OWN)
F("PP-DB mit [14,1] Prozent", "=14.1", "percent", "share", PPDB + BG, "received|measured|other", BG, NOV8, CEC + OWN)
F("auf [16] Prozent hoffen", "=16", "percent", "share", VAZ + BG, "planned|measured|other|received", BG, "2026-10-01/2026-10-31", ["polls", "Umfragen"] + OWN, mod="possible|planned|asserted")
F("unter [10] zurück", "<10", "percent", "share", VAZ + BG, "received|measured|lost|other", BG, NOV8, CEC + OWN)
F("auf [68] der", "=68", "item", "other", GERB + BG, "planned|received|other", BG, None, OWN + CEC, mod="possible|asserted|planned")
F("der [240] Sitze", "=240", "item", "other", BG + ["parliament"], "other|present", BG, None, OWN + CEC)
F("Bewegung auf [64]; sie", "=64", "item", "other", RADEV + BG, "planned|received|other", BG, None, OWN + CEC, mod="possible|asserted|planned")
F("noch [75] für sich", "=75", "item", "other", RADEV + BG, "planned|received|other", BG, NOV8, RADEV, mod="asserted|possible|denied|withdrawn|planned")
ALPHA = ["Alpha Research", "Institut Alpha Research", "Das Institut Alpha Research"]
F("Vorsprung von [3] Punkten", "=3", "percentage_point", "change|share|other", GERB + RADEV + BG, "measured|other", BG, NOV8, ALPHA)
F("nur ein [halber].", "=0.5", "percentage_point", "change|share|other", GERB + RADEV + BG, "measured|other", BG, NOV8, ["Gallup", "Gallup International", "Gallup International Balkan"], opt=True)
F("Nur [33,4] Prozent", "=33.4", "percent", "share|voters", BG, "measured|other", BG, NOV8, OWN + CEC, cmp="exactly|at_most|less_than")
F("der [6,6 Millionen] Stimmberechtigten", "=6600000", "person", "voters|people", BG, "present|other", BG, None, OWN + CEC)
F("Sonntagabend [35] Prozent", "=35", "percent", "share|voters", BG, "measured|other", BG, NOV8, CEC, mod="asserted|denied|withdrawn")
F("über [80] Prozent", ">80", "percent", "share|voters", BG + ["Roma"], "measured|other", ["Roma-Quartiere", "Roma quarters", "Roma-Quartieren"] + BG, NOV8, OWN + CEC)
ACF = ["Anti-Corruption Fund", "Iwan Petkow", "Petkow", "Ivan Petkov", "Organisation Anti-Corruption Fund", "ACF"]
F("Stimme [50] Euro", "=50", "EUR", "price|cost|payment", OWN + BG, "paid|other", BG + ["Roma-Quartiere"], None, ACF, per="item")
F("rund [47] Franken", "~47", "CHF", "price|cost|payment", OWN + BG, "paid|other", BG + ["Roma-Quartiere"], None, ACF + OWN, per="item")
F("dass [jede zehnte] Stimme", "=~10", "percent", "share|voters", BG, "other|paid", BG, None, ACF, mod="asserted|possible")
BGINT = ["Bulgarian Ministry of the Interior", "interior ministry", "Bulgarian interior ministry", "Innenministerium", "Das Innenministerium", "Ministry of the Interior (Bulgaria)", "Ministry of Interior", "the interior ministry"]
F("das [412] Anzeigen", "=412", "item", "reports|other", BGINT + BG, "received|measured|other", BG, None, BGINT + OWN)
F("und [57] Personen", "=57", "person", "arrested", BGINT + BG, "affected", BG, None, BGINT + OWN)
F("binnen [zweier] Wochen", "<=2", "week", "duration", GERB + OWN, "planned|other", BG, None, GERB + OWN, opt=True, cmp="at_most|less_than|exactly")
F("Mit [null] Prozent", "=0", "percent", "share|other", RADEV + OWN, "other|planned", BG, None, RADEV, opt=True)
F("Rendite [zehnjähriger] Anleihen", "=10", "year", "duration", OWN, "other", BG, None, OWN, opt=True)
F("um [12] Basispunkte", "=12", "basis_point", "change", BG, "measured|other", BG, None, OWN)
F("auf [3,95] Prozent", "=3.95", "percent", "share|other|price|loan|change", BG, "measured|other", BG, None, OWN)

# =============================== held half: English ===============================
sheet.doc = "en-05.txt"
F("or rather, [two in three] of them", "=66.7", "percent", "share|voters", BG + ["Bulgarians"], "other|measured", BG, NOV8, OWN, opt=True, cmp="exactly|about")
F("in [six] years", "=6", "year", "duration", OWN + BG, "other|measured", BG, None, OWN, opt=True)
F("With [98]% of ballots", "=98", "percent", "share", BG + OWN + CEC, "measured|other", BG, None, CEC + OWN)
F("is on [24.6]%, ahead", "=24.6", "percent", "share", GERB + BG, "received|measured|other", BG, NOV8, CEC)
F("movement on [22.9]%, the", "=22.9", "percent", "share", RADEV + BG, "received|measured|other", BG, NOV8, CEC)
F("trails with [14]%, and", "=14", "percent", "share", PPDB + BG, "received|measured|other", BG, NOV8, CEC + OWN)
F("and [four] other parties", "=4", "item", "other|companies", BG + ["parties"], "other|received|measured", BG, NOV8, CEC + OWN)
F("the [4]% threshold", "=4", "percent", "share|other", OWN + BG, "other", BG, None, CEC + OWN)
F("put at [33.4]%, the", "=33.4", "percent", "share|voters", BG, "measured|other", BG, NOV8, OWN + CEC)
F("from [38.9]% in the last", "=38.9", "percent", "share|voters", BG, "measured|other", BG, None, OWN + CEC)
F("of the [35]% the", "=35", "percent", "share|voters", BG, "measured|other", BG, NOV8, CEC, mod="asserted|denied|withdrawn")
F("in [a dozen] districts", "=~12", "item", "regions|other", BG + CEC, "affected|other", BG, None, CEC)
F("win [68] of the", "=68", "item", "other", GERB + BG, "planned|received|other", BG, None, OWN + CEC, mod="possible|planned|asserted")
F("the [240] seats", "=240", "item", "other", BG + ["parliament"], "other|present", BG, None, OWN + CEC)
F("Mr Radev [64]; a", "=64", "item", "other", RADEV + BG, "planned|received|other", BG, None, OWN + CEC, mod="possible|planned|asserted")
F("needs [121]. Mr", "=121", "item", "other", BG + ["parliament", "majority"], "other|planned", BG, None, OWN + CEC, cmp="exactly|at_least")
F("for [a single] day", "=1", "day", "duration", RADEV + OWN, "other|planned", BG, None, RADEV, opt=True)
KOL = ["Elena Koleva", "Koleva", "His deputy", "deputy", "Radev's deputy"]
F("at least [200,000] votes", ">=200000", "item", "voters|other", BG + OWN, "lost|other|captured|affected", BG, NOV8, KOL, "|bTV", "asserted|denied")
F("received [1,140] complaints", "=1140", "item", "reports|other", CEC + BG, "received|other", BG, None, CEC)
F("no more than [9,000] ballots", "<=9000", "item", "voters|other", BG + CEC, "affected|other", BG, None, CEC)
OSCE = ["OSCE", "Organization for Security and Co-operation in Europe", "Observers from the OSCE", "OSCE observers", "observers", "ODIHR"]
F("visited [612] polling", "=612", "item", "buildings|other|regions", OSCE + BG, "other|measured", BG, None, OSCE + OWN)
F("in [7]% of them", "=7", "percent", "share|reports", OSCE + BG, "other|measured|affected", BG, None, OSCE)
F("believes [one vote in 10] is", "=~10", "percent", "share|voters", BG, "other|paid", BG, None, ACF, mod="asserted|possible")
F("is €[50], up", "=50", "EUR", "price|cost|payment", OWN + BG, "paid|other", BG, None, ACF, "|BBC|BBC News", per="item")
F("from €[30] two", "=30", "EUR", "price|cost|payment", OWN + BG, "paid|other", BG, "2024-01-01/2024-12-31", ACF, "|BBC|BBC News", per="item")
MAR = ["Mariyka", "Mariyka, a retired teacher", "retired teacher"]
F("Mariyka, [68], a", "=68", "year", "age", MAR + OWN, "other", BG + ["Sliven"], None, OWN, opt=True)
F("pension is €[410]. The", "=410", "EUR", "payment", MAR + BG, "received|paid|other", BG + ["Sliven"], None, MAR)
F("was €[96]. Why", "=96", "EUR", "price|cost|payment", MAR + BG, "paid|other", BG + ["Sliven"], None, MAR)
F("stands at [3.6]%. Prices", "=3.6", "percent", "share|workers", BG, "measured|present|other", BG, None, OWN + ["Eurostat"])
F("rose [4.8]% in", "=4.8", "percent", "change|price", BG, "measured|other", BG, "2025-10-01/2026-09-30", ["Eurostat"])
F("almost [double] the", "^2", "times", "change|price|other", BG + OWN, "measured|other", BG + ["eurozone"], None, ["Eurostat"] + OWN, opt=True)

HUM = ["Economy Ministry", "the Economy Ministry", "Hungarian Economy Ministry"] + NGM
HUBE = HUB + ["cabinet", "the cabinet", "Officials", "officials"]
sheet.doc = "en-06.txt"
F("through [97]% of its", "=97", "percent", "share|budget", HUBE, "other|measured|paid|lost", HU0, "2026-01-01/2026-09-30", OWN + HUM)
F("first [nine] months", "=9", "month", "duration", OWN + HUBE, "other|measured", HU0, None, OWN + HUM, opt=True)
F("spending [six] weeks", "=6", "week", "duration", OWN, "other", HU0, None, OWN, opt=True)
F("reached [4.1 trillion] forint", "=4100000000000", "HUF", "budget|other", HUBE, "measured|other|lost", HU0, "2026-01-01/2026-09-30", HUM, cmp="exactly|at_least")
F("($[12.1 billion]) by", "=~12100000000", "USD", "budget|other", HUBE, "measured|other|lost", HU0, "2026-01-01/2026-09-30", HUM + OWN)
F("after a [312 billion]-forint", "=312000000000", "HUF", "budget|other", HUBE, "measured|other|lost", HU0, SEP26, HUM)
F("climbed [6.1]%, against", "=6.1", "percent", "change", HUBE, "measured|other|received", HU0, None, OWN + HUM)
F("the [8]% that", "=8", "percent", "change", HUBE, "planned|other", HU0, None, OWN + HUM, mod="asserted|planned")
HUSRCE = ["people familiar with the matter", "people familiar with the talks", "sources"] + HUSRC
F("as much as [400 billion] forint", "<=400000000000", "HUF", "budget|cost|other", HUBE, "planned|other", HU0, None, HUSRCE, "|Bloomberg|Bloomberg News", "planned|possible|asserted")
F("deficit of [4.9]% of", "=4.9", "percent", "share|budget|other", HUBE, "planned|other", HU0, "2026-01-01/2026-12-31", OWN + HUM + ["officials", "Officials", "Hungarian officials"], mod="asserted|planned")
F("sees [5.7]%, while", "=5.7", "percent", "share|budget|other", HUBE, "planned|other", HU0, None, ["Fitch", "Fitch Ratings"], mod="asserted|planned|possible", cmp="exactly|about")
ECON = ["economists", "14 economists", "economists surveyed by Bloomberg", "14 economists surveyed by Bloomberg", "Bloomberg survey", "Bloomberg"]
F("median of [14] economists", "=14", "person", "people|other|workers|participants", ECON + OWN, "other|present", HU0, None, OWN + ECON, opt=True)
F("is [5.4]%. \"Every", "=5.4", "percent", "share|budget|other", HUBE, "planned|other", HU0, None, ECON, "|Bloomberg", "asserted|planned|possible", cmp="exactly|about")
ING = ["Peter Vadas", "Vadas", "ING", "ING Groep", "ING Groep NV", "ING Bank", "Péter Vadas", "economist"]
F("Every [tenth of a point] costs", "=0.1", "percentage_point", "change|share", HUBE, "other", HU0, None, ING, opt=True)
F("costs about [90 billion] forint", "~90000000000", "HUF", "cost|budget|other", HUBE, "other", HU0, None, ING)
F("surpass [6]% if", ">6", "percent", "share|budget|other|change|loan", HUBE, "planned|other", HU0, None, ING, mod="possible|planned|asserted")
F("no more than [0.7]% this", "<=0.7", "percent", "change", HUBE, "planned|measured|other", HU0, "2026-01-01/2026-12-31", ING, mod="possible|planned|asserted")
F("quickened to [4.4]% in", "=4.4", "percent", "change|price", HUP, "measured|other", HU0, SEP26, KSH + ["the statistics office"])
F("from [4.2]%, the", "=4.2", "percent", "change|price", HUP, "measured|other", HU0, "2026-08-01/2026-08-31", KSH + ["the statistics office"])
CB = ["central bank", "the central bank", "MNB", "National Bank of Hungary", "Hungarian National Bank", "Magyar Nemzeti Bank", "Policy makers", "policy makers"]
F("bank's [3]% goal", "=3", "percent", "change|price|share|other", CB + HU0, "planned|other", HU0, None, OWN + CB, mod="asserted|planned")
F("rose [5.8]%; eggs", "=5.8", "percent", "change|price", HUP, "measured|other", HU0, SEP26, OWN + KSH)
F("up almost [a third].", "^33.3", "percent", "change|price", HUP + ["eggs"], "measured|other", HU0, SEP26, OWN + KSH)
F("weakened [0.6]% to", "=0.6", "percent", "change", HU0 + ["forint", "euro"], "measured|lost|other", HU0, "2026-10-13", OWN)
F("to [396.8] per euro", "=396.8", "HUF", "price", HU0 + ["forint", "euro"], "measured|other", HU0, "2026-10-13", OWN, per="EUR")
F("among [23] emerging", "=23", "item", "other", OWN, "other", OWN, None, OWN, opt=True)
F("on [10]-year bonds", "=10", "year", "duration", OWN + HU, "other", HU0, None, OWN, opt=True)
F("increased [11] basis", "=11", "basis_point", "change", HU0, "measured|other", HU0, None, OWN)
F("to [7.12]%. Policy", "=7.12", "percent", "share|price|loan|other|change", HU0, "measured|other", HU0, None, OWN)
F("rate at [6.5]%, the", "=6.5", "percent", "share|other|loan|price", CB + HU0, "present|other|measured", HU0, None, OWN + CB)
F("rates Hungary [one] step", "=1", "item", "other", OWN + ["S&P", "S&P Global Ratings"], "other|present", HU0, None, OWN + ["S&P", "S&P Global Ratings"], opt=True)

RS = ["NDRF", "teams of NDRF", "The teams of NDRF", "National Disaster Response Force"]
sheet.doc = "en-07.txt"
F("dead became [20], till", "=20", "person", "killed", IN, "lost", BRIDGE, None, OWN + COLL + RS)
F("till now [11] missing", "=11", "person", "missing", IN, "lost|affected", BRIDGE, None, OWN + COLL)
F("reached [20] on Saturday", "=20", "person", "killed", IN, "lost", BRIDGE, None, OWN + COLL + RS)
F("out [two] more dead", "=2", "person", "killed|other", IN + RS, "lost|other", BRIDGE, "2027-01-09", OWN + RS)
F("search of [11] people", "=11", "person", "missing", IN, "lost|affected", BRIDGE, None, COLL)
F("while [19] people", "=19", "person", "rescued", IN, "affected|other", BRIDGE, None, COLL)
F("Condition of [three] among", "=3", "person", "wounded|hospitalised|rescued", IN, "lost|affected|other", BRIDGE, None, OWN + COLL)
F("of the [43] years old", "=43", "year", "age", IN + ["bridge"], "other", BRIDGE, None, OWN, opt=True)
F("which [2] trucks", "=2", "item", "vehicles", IN, "lost|affected", BRIDGE, "2027-01-08", OWN)
F("trucks, [one] bus", "=1", "item", "vehicles", IN, "lost|affected", BRIDGE, "2027-01-08", OWN, opt=True)
F("and [half a dozen] bikes", "=~6", "item", "vehicles", IN, "lost|affected", BRIDGE, "2027-01-08", OWN)
F("him [27] persons", "=27", "person", "killed", IN, "lost", BRIDGE, None, ZALA)
F("MLA [five] names", "=5", "item", "other|killed|people", IN + ZALA, "other|lost", BRIDGE, None, COLL)
CM = ["Chief Minister", "Chief Minister of Gujarat", "Gujarat Chief Minister", "CM"] + STATE
F("Rs [4 lakh] each", "=400000", "INR", "payment|aid|damage", CM, "promised|planned|paid", BRIDGE, None, CM, mod="asserted|planned", per="household")
F("Rs [50 thousand] each", "=50000", "INR", "payment|aid|damage", CM, "promised|planned|paid", BRIDGE, None, CM, mod="asserted|planned", per="person")
F("Rs [2 lakh] will", "=200000", "INR", "payment|aid|damage", MODI + ["fund of Prime Minister Modi", "Prime Minister's National Relief Fund"], "promised|planned|paid", BRIDGE, None, OWN + MODI + CM, mod="asserted|planned")
VILL = ["villagers", "The villagers", "locals"]
F("around [500] people", "~500", "person", "participants|people", VILL + IN, "present|other", BRIDGE, None, OWN + VILL)
F("demanding [25 lakh].", "=2500000", "INR", "payment|aid|damage", VILL + STATE + IN, "planned|other", BRIDGE, None, VILL + OWN, mod="asserted|planned")
F("Rs [1.25 crore]. Opposition", "=12500000", "INR", "cost|price|payment", STATE + IN, "paid|other", BRIDGE, "2024-01-01/2024-12-31", OWN)
F("this [40] percent", "=40", "percent", "share|cost", ["contractors"] + STATE + IN, "lost|other|received|captured", BRIDGE, None, CONG + ["Opposition Congress", "Opposition"], mod="asserted|possible")
F("Rs [212 crore], which", "=2120000000", "INR", "cost|price|budget|payment", STATE + IN, "planned|other", BRIDGE, None, ["sources", "As per sources"] + OWN, mod="asserted|planned")
F("ready in [18] months", "=18", "month", "duration", STATE + IN, "planned|other", BRIDGE, None, ["sources", "As per sources"] + OWN, opt=True, mod="asserted|planned")
F("Daily [10 to 11 thousand] vehicles", "10000-11000", "item", "vehicles", IN, "other|measured|present", BRIDGE, None, OWN, per="day")
F("round of [40] km", "=40", "km", "distance", IN + ["people"], "planned|other|measured", BRIDGE, None, OWN, mod="asserted|planned")
F("accident [135] people", "=135", "person", "killed", IN, "lost", ["Morbi", "Morbi bridge"] + BRIDGE, "2022-10-30", OWN)

SOPHIE = ["Sophie Harland", "Sophie", "Harland", "Brit mum", "British mum", "A BRITISH mum", "Engländerin"]
sheet.doc = "en-08.txt"
F("BURIED FOR [52] MINUTES", "=52", "minute", "duration", SOPHIE + AVAL, "measured|other|affected", ARL, None, OWN + SOPHIE + BERG)
F("that killed [SIX]", "=6", "person", "killed", AVAL, "lost", ARL + ["Alps"], None, OWN + TYPOL)
F("almost [an hour] after", "^1", "hour", "duration", SOPHIE + AVAL, "measured|other|affected", ARL, None, OWN + SOPHIE, opt=True)
F("Harland, [26], from", "=26", "year", "age", SOPHIE + OWN, "other", ARL + ["Leeds"], None, OWN, opt=True)
F("under [6]ft of snow", "=6", "ft", "depth|distance", SOPHIE + AVAL, "measured|other|affected", ARL, None, OWN + SOPHIE)
F("to [27]C.", "=27", "celsius", "temperature", SOPHIE + AVAL, "measured", ARL, None, OWN)
F("[Six] people are now", "=6", "person", "killed", AVAL, "lost", ARL, None, TYPOL)
FO = ["Foreign Office", "the Foreign Office", "UK Foreign Office", "FCDO", "Foreign, Commonwealth and Development Office", "GB", "UK"]
F("[Four] of the dead", "=4", "person", "killed", AVAL, "lost", ARL, None, FO)
F("Office - [one] more than", "=1", "person", "killed|change", AVAL, "lost|other", ARL, None, OWN + FO, opt=True)
F("[One] skier is", "=1", "person", "missing", AVAL, "lost|affected", ARL, None, OWN + TYPOL)
DAD = ["Paul Harland", "Paul", "Sophie's dad Paul", "Sophie's dad", "dad"]
F("her a [one in ten] chance", "=10", "percent", "share", SOPHIE + OWN, "other", OWN + ARL, None, ["doctors", "The doctors"] + DAD, "|The Sun|" + "|".join(DAD), opt=True)
F("had [two] operations", "=2", "item", "other", SOPHIE + OWN, "other|received", OWN + ARL, None, DAD, "|The Sun")
F("said [140] volunteers", "=140", "person", "workers|participants|people|rescued", AVAL + BERG, "present|sent|other", ARL, None, BERG)
F("and [12] dogs", "=12", "item", "other", AVAL + BERG, "present|sent|other", ARL, None, BERG)
F("up to [13]ft deep", "<=13", "ft", "depth|distance", OWN + AVAL, "measured|other", ARL, None, BERG)
F("\"After [two] hours", "=2", "hour", "duration", OWN, "other", OWN + ARL, None, BERG, opt=True)
F("as many as [14] were", "<=14", "person", "people|civilians|other", AVAL, "present|affected|other", ARL, None, ["witnesses", "Witnesses"], mod="asserted|possible")
F("just [nine].", "=9", "person", "people|civilians|other", AVAL, "present|affected|other", ARL, None, TYPOL, cmp="exactly|at_most")
F("paid £[1,650] for", "=1650", "GBP", "price|cost|payment", AVAL, "paid", ARL, None, OWN, per="person")
F("a [five]-day off", "=5", "day", "duration", AVAL, "other", ARL, None, OWN, opt=True)
ALPV = ["AlpVentura", "Tour firm AlpVentura", "tour firm AlpVentura", "tour firm", "its guide", "guide"]
F("nearly [30] trips", "^30", "item", "other", ALPV + OWN, "other", OWN + ARL, None, ALPV, mod="denied")
F("worked [11].", "=11", "item", "other|duration", ALPV + OWN, "other", OWN + ARL, None, ALPV)
F("stood at [four] on", "=4", "item", "other|magnitude", OWN, "measured|other", ARL, None, OWN, opt=True)
F("on the [five]-point", "=5", "item", "other", OWN, "other", OWN + ARL, None, OWN, opt=True)
F("after [3]ft of", "=3", "ft", "depth|rainfall|other|distance", OWN, "measured|other", ARL, None, OWN)
F("in [48] hours", "=48", "hour", "duration", OWN, "measured|other", ARL, None, OWN, opt=True, cmp="exactly|at_most|less_than")
F("saw [31] slides", "=31", "item", "other|reports", AT + OWN, "measured|other", ["Tyrol", "Tirol"] + ARL, "2027-02-13", OWN + ["avalanche service", "the country's avalanche service"])
AVS = ["Austria's avalanche service", "avalanche service", "the country's avalanche service", "Austrian avalanche service", "country's avalanche service"]
F("stands at [20], around", "=20", "person", "killed", AVAL, "lost", AT + OWN, None, AVS)
F("around [double] the", "~2", "times", "change|killed|other", AVAL, "other|lost|measured", AT + OWN, None, AVS, opt=True)
F("has a [two]-year-old son", "=2", "year", "age", SOPHIE + ["son"] + OWN, "other", OWN, None, OWN, opt=True)
F("topped £[38,000] by", ">38000", "GBP", "aid|payment|other", SOPHIE + ["GoFundMe", ""], "received|other|promised", OWN, None, OWN + ["GoFundMe"])
