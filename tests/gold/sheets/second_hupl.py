# ruff: noqa: E501, RUF005  (a table: one figure a line, lists of names added up)
# fmt: off
"""Annotates the 20 Hungarian and Polish reports hu-11 … hu-20, pl-11 … pl-20; the notation is that of sheet.py.

All reports are made up for testing: events, quotes and figures are fictional, whatever outlet, office or person they name.

Stories: wildfire on Euboea (hu-11, pl-16), bank failure (hu-12), insurgents in Mali (hu-13), train crash near Pardubice (hu-14), measles in Romania
(hu-15), farmers at the border (hu-16 Záhony, pl-12 Dorohusk), prisoner exchange (hu-17, pl-13), heat and power cut in the Balkans (hu-18), gangs in
Haiti (hu-19, pl-18), cement cartel (hu-20), typhoon (pl-11), nurses' strike (pl-14), cocaine in Gdynia (pl-15), armoured vehicles (pl-17), plane
crash in Kazakhstan (pl-19), census and minimum wage (pl-20).  Tabloid: hu-14, pl-15; financial: hu-12, hu-20, pl-17, pl-20; machine translation:
hu-13, hu-19, pl-13, pl-19; the others wire (hu-11, hu-17, pl-11), broadcaster (hu-15, hu-18, pl-16), broadsheet (pl-14, pl-18), portal (hu-16, pl-12).

Decisions where the contract is silent: units MW, beaufort; per MWh, shift.  "160-160 prisoners" (so many each) is 160.  A number inside a word
(hét|hetes, sześcio|osobowa) stands as that part of the word.  Two prisoners' sides are no figure; "so many sources" or "directions" are optional.
Bail and talk of money without a currency is in that of the country, optional.  A fertility rate is `item`, optional.  A prison sentence asked
for or given is a `duration`.  Seized drugs are `mass` or `other`.  Doubts quoted and then denied ("whether it is true that…") may be possible or denied.
"""

from __future__ import annotations

from sheet import TEXTS, Sheet

sheet = Sheet(TEXTS)
F = sheet.figure

# ---- countries, and names of stories that several reports share ----
OWN = [""]
HU = ["HU", "Hungary", "Magyarország", "Węgry", "magyar", "Magyarországon", "Magyarországra", "nálunk"]
PL = ["PL", "Poland", "Polska", "Lengyelország", "Polsce", "w Polsce", "Polski", "kraj", "do kraju"]
UA = ["UA", "Ukraine", "Ukrajna", "Ukraina", "ukrán", "Ukrainy", "Kyiv", "Kijev", "Kijów"]
RU = ["RU", "Russia", "Oroszország", "Rosja", "orosz", "Moscow", "Moszkva", "Moskwa"]
EU = ["EU", "European Union", "Európai Unió", "Unia Europejska", "UE", "unió", "Europe", "Európa", "Europa", "unia"]
US = ["US", "USA", "United States", "Egyesült Államok", "Az Egyesült Államok", "Stany Zjednoczone", "Washington", "Waszyngton"]
DE = ["DE", "Germany", "Németország", "Niemcy", "német", "Niemiec"]
HU0, PL0 = HU + OWN, PL + OWN

# ---- wildfire on Euboea (July 2027): hu-11, pl-16 ----
GR = ["GR", "Greece", "Görögország", "Grecja", "görög", "greckiej", "Greek government", "government", "kormány", "A kormány", "görög kormány", "Athens", "Athén", "Ateny"]
EVIA = ["Euboea", "Evia", "Évia", "Eubea", "Évia szigete", "Évia szigetén", "Eubei", "na Eubei", "wyspa Eubea", "wyspie Eubea", "greckiej wyspie Eubea", "Limni", "Limni környéke", "Limni környékéről"] + GR
CIVPROT = ["Greek civil protection", "Civil Protection", "civil protection", "görög polgári védelem", "a görög polgári védelem", "polgári védelem", "A hatóság", "hatóság",
           "Grecka obrona cywilna", "grecka obrona cywilna", "obrona cywilna", "Hellenic Civil Protection", "Greek Civil Protection", "GR", "Greece"]
GRFIRE = ["Greek fire service", "Hellenic Fire Service", "fire brigade", "fire service", "tűzoltóság", "a tűzoltóság", "a tűzoltóság szóvivője", "tűzoltóság szóvivője", "A szóvivő", "szóvivő", "fire service spokesman", "görög tűzoltóság",
          "Vasilis Karafilis", "Vaszilisz Karafilisz", "Vaszilisz Karafiliszt", "Karafilisz", "fire brigade spokesman", "Fire Service", "tűzoltó", "tűzoltók", "firefighters", "strażacy", "straż pożarna"]
AMNA = ["AMNA", "az AMNA", "AMNA görög hírügynökség", "AMNA hírügynökség", "Athens-Macedonian News Agency", "Athens News Agency", "görög hírügynökség", ""]
LIMNI = ["Yorgos Tsapourniotis", "Giorgos Tsapourniotis", "George Tsapourniotis", "Jorgosz Tszapurniotisz", "Tszapurniotisz", "mayor", "polgármester", "polgármestere", "a térség polgármestere", "térség polgármestere", "mayor of Limni", "Mayor of Limni",
         "burmistrz Limni", "burmistrz", "Limni"]
ERT = ["ERT", "az ERT", "ERT köztelevízió", "ERT köztelevíziónak", "az ERT köztelevízió", "telewizja ERT", "grecka telewizja ERT", "grecką telewizją ERT", "telewizją ERT", ""]
NOA = ["National Observatory of Athens", "Athens National Observatory", "Athéni Nemzeti Obszervatórium", "Az Athéni Nemzeti Obszervatórium", "Nemzeti Obszervatórium", "Obserwatorium Narodowe", "Obserwatorium Narodowe w Atenach", "Obserwatorium Narodowemu w Atenach",
       "Obserwatorium Narodowemu"]
COPERN = ["Copernicus", "Copernicus programme", "Kopernikusz", "Kopernikusz program", "az uniós Kopernikusz program", "uniós Kopernikusz program", "unijny Copernicus", "EU", "European Union"]
GRPOL = ["police", "Greek police", "Hellenic Police", "rendőrség", "A rendőrség", "görög rendőrség"]
JULY16 = "2027-07-16/2027-07-19"
FIREA = GR + OWN + ["wildfire", "erdőtűz", "pożar", "residents", "lakosok"]

# ---- prisoner exchange (June 2027): hu-17, pl-13 ----
SWAP0 = UA + RU + OWN
RUMOD = ["Russian Ministry of Defence", "Russian Defence Ministry", "Russian Ministry of Defense", "Ministry of Defence of the Russian Federation", "Ministry of Defence (Russia)", "orosz védelmi minisztérium", "az orosz védelmi minisztérium",
         "Rosyjskie Ministerstwo Obrony", "rosyjskie Ministerstwo Obrony", "Ministerstwo Obrony"] + RU
UASIDE = ["Ukrainian side", "ukrán fél", "az ukrán fél", "Az ukrán fél", "Ukrainian government"] + UA
ZEL = ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelensky", "Zelenskyy", "Volodimir Zelenszkij", "Zelenszkij", "Volodimir Zelenszkij elnök", "President of Ukraine", "elnök"] + UA
COORD = ["Coordination Headquarters for the Treatment of Prisoners of War", "Coordination Headquarters", "koordinációs törzs", "A hadifoglyokkal foglalkozó koordinációs törzs", "hadifoglyokkal foglalkozó koordinációs törzs", "törzs"] + UA
UAE = ["AE", "UAE", "United Arab Emirates", "Egyesült Arab Emírségek", "Az Egyesült Arab Emírségek", "az Egyesült Arab Emírségek", "Zjednoczone Emiraty Arabskie", "Abu Dhabi", "Abu-Dzabi", "abu-dzabi külügyminisztérium"]
TASS = ["TASS", "TASZSZ", "A TASZSZ", "TASZSZ orosz hírügynökség", "A TASZSZ orosz hírügynökség", "agencja TASS", "państwowa agencja TASS", "państwową agencję TASS"]
MILSRC = ["unnamed military source", "military source", "anonymous military source", "katonai forrás", "egy meg nem nevezett katonai forrás", "meg nem nevezett katonai forrás", "meg nem nevezett katonai forrásra", "Russian military source", "unidentified source",
          "niezidentyfikowane źródło", "źródło"]
HUR = ["HUR", "GUR", "Ukrainian military intelligence", "Main Directorate of Intelligence", "Defence Intelligence of Ukraine", "Main Directorate of Intelligence (Ukraine)", "ukrán katonai hírszerzés", "az ukrán katonai hírszerzés", "katonai hírszerzés", "szóvivő",
       "az ukrán katonai hírszerzés szóvivője", "ukraiński wywiad wojskowy", "ukraińskiego wywiadu wojskowego", "wywiad wojskowy", "rzecznik", "Taras Hnatiuk", "Taras Hnatyuk", "Tarasz Hnatyuk", "Hnatyuk", "Hnatiuk"] + UA
HRMMU = ["UN Human Rights Monitoring Mission in Ukraine", "UN human rights monitoring mission", "HRMMU", "UN Human Rights Monitoring Mission", "Az ENSZ emberi jogi megfigyelő missziója", "ENSZ emberi jogi megfigyelő missziója", "ENSZ", "UN", "United Nations",
         "ENSZ emberi jogi megfigyelő misszió"]
OMBUD = ["Russian human rights ombudsman", "Russian ombudsman", "human rights ombudsman", "Human Rights Ombudsman (Russia)", "Russian Human Rights Commissioner", "orosz emberi jogi ombudsman", "Az orosz emberi jogi ombudsman", "ombudsman", "RU", "Russia"]
JUN12 = "2027-06-12"

# ---- gangs in Haiti (March 2027): hu-19, pl-18 ----
HT = ["HT", "Haiti", "haiti", "Haitin"]
CABARET = ["Cabaret", "Cabaretben", "w Cabaret", "miasteczko Cabaret", "miasteczku Cabaret", "north of Port-au-Prince", "Port-au-Prince", "fővárosától", "Haiti fővárosa"] + HT + OWN
HTV = HT + OWN + ["gangs", "bandák", "gangi", "Bandák", "members of gangs", "członkowie gangów", "Cabaret", "Fegyveresek", "residents"]
RNDDH = ["RNDDH", "National Human Rights Defense Network", "National Human Rights Defence Network", "Nemzeti Emberi Jogok Védelmi Hálózat", "A Nemzeti Emberi Jogok Védelmi Hálózat", "Réseau National de Défense des Droits Humains", "rights group", "egy jogi csoport",
         "jogi csoport", "organizacja praw człowieka RNDDH", "organizacja praw człowieka", "director of RNDDH", "RNDDH director", "igazgató", "igazgatója", "Annak igazgatója"]
HTPOL = ["Haitian police", "Haitian National Police", "Haiti National Police", "police", "police spokesman", "police spokesperson", "rendőrségi szóvivő", "Egy rendőrségi szóvivő", "szóvivő", "rendőrség", "haiti rendőrség", "Policja", "policja", "haitańska policja", "PNH",
         "rendőrtisztek", "police officers"]
PRIEST = ["priest", "a priest", "local priest", "pap", "egy pap", "egy papot", "miejscowy ksiądz", "ksiądz"]
ALTER = ["AlterPresse", "Alterpresse", "Az Alterpresse", "Alterpresse helyi hírportál", "Az Alterpresse helyi hírportál", "helyi hírportál", "portal Alterpresse"]
PAP_CITY = ["Port-au-Prince", "capital", "főváros", "a főváros", "fővárosnak", "stolica", "stolicy", "Haiti fővárosa"] + HT + OWN
UN = ["UN", "United Nations", "ENSZ", "az ENSZ", "ONZ", "Organizacja Narodów Zjednoczonych"]
IOM = ["IOM", "az IOM", "International Organization for Migration", "International Organisation for Migration", "migrációs ügynökség", "migrációs ügynöksége", "ENSZ migrációs ügynöksége", "UN migration agency", "UN", "United Nations", "ENSZ"]
MISSION = ["Kenya-led mission", "Kenyan-led mission", "Kenya-led multinational mission", "Multinational Security Support Mission", "MSS", "kenyai-vezetett misszió", "A kenyai-vezetett misszió", "misszió", "Kenyan mission", "Kenijska misja", "kenijska misja", "misja",
           "KE", "Kenya", "Kenia", "Nairobi", "UN", "United Nations"] + OWN
MAR67 = "2027-03-06/2027-03-07"

# =============================== open half: Hungarian ===============================
sheet.doc = "hu-11.txt"
F("[Hatra] emelkedett", "=6", "person", "killed", FIREA, "lost", EVIA, JULY16, CIVPROT)
F("szombaton még [négy] halottról", "=4", "person", "killed", FIREA, "lost", EVIA + OWN, None, CIVPROT)
F("megfékezésén [412] tűzoltó", "=412", "person", "workers|people|participants|other", GR + GRFIRE + OWN, "present|sent|other", EVIA + OWN, None, GRFIRE, AMNA)
F("dolgozik [96] járművel", "=96", "item", "vehicles", GR + GRFIRE + OWN, "present|sent|other", EVIA + OWN, None, GRFIRE, AMNA)
F("munkájukat [14] repülőgép", "=14", "item", "aircraft", GR + GRFIRE + OWN, "present|sent|other", EVIA + OWN, None, GRFIRE, AMNA)
F("repülőgép és [hét] helikopter", "=7", "item", "aircraft", GR + GRFIRE + OWN, "present|sent|other", EVIA + OWN, None, GRFIRE, AMNA)
F("hozzátette: [két] tűzoltó", "=2", "person", "wounded|hospitalised", GR + GRFIRE + OWN, "lost|affected", EVIA + OWN, None, GRFIRE, AMNA)
F("Mintegy [8500] embert", "~8500", "person", "evacuated", FIREA, "affected", EVIA + OWN, None, OWN + GRFIRE)
F("„bőven [tízezer] fölött", ">10000", "person", "evacuated|displaced", FIREA, "affected", EVIA + OWN, None, LIMNI, ERT)
F("és [23] településen", "=23", "item", "regions|other|homes", GR + OWN, "affected|other", EVIA + OWN, None, LIMNI, ERT)
F("„[Három] napja nem", "=3", "day", "duration", OWN + LIMNI, "other|measured", EVIA + OWN, None, LIMNI, ERT, opt=True)
F("a házak [harmada] odaveszett", "=33.33", "percent", "share|homes|buildings", GR + OWN, "lost|affected", EVIA + OWN, None, LIMNI, ERT, cmp="exactly|about")
F("estig [11 400] hektárra", "=~11400", "ha", "area", GR + OWN, "lost|affected|measured", EVIA + OWN, None, NOA)
F("ennél kevesebbet, [9800] hektárt", "=9800", "ha", "area", GR + OWN, "lost|affected|measured", EVIA + OWN, None, COPERN)
F("az óránkénti [80] kilométert", "=80", "km/h", "wind", OWN, "measured|other", EVIA + OWN, None, OWN, cmp="exactly|at_least|about|at_most")
F("a [41] fokot", "=41", "celsius", "temperature", OWN, "measured|other", EVIA + OWN, None, OWN, cmp="exactly|at_least|about|at_most")
F("gyanújával [három] embert", "=3", "person", "arrested", GR + GRPOL + OWN, "affected|captured", EVIA + OWN, None, OWN + GRPOL)
F("elő, [egyiküket], egy", "=1", "person", "arrested|other|people", GR + GRPOL + OWN, "returned|affected|other", EVIA + OWN, None, OWN + GRPOL, opt=True)
F("egy [63] éves férfit", "=63", "year", "age", OWN + ["férfi", "man"], "other|affected|returned", EVIA + OWN, None, OWN + GRPOL, opt=True)
F("szerint [húsz] gyanúsított", "=20", "person", "arrested|other|people|civilians", GR + GRPOL + OWN, "affected|other|present", EVIA + OWN, None, GRPOL, mod="denied")
F("A kormány [15 millió] eurós", "=15000000", "EUR", "aid|payment|budget", GR, "promised|planned", EVIA + OWN, None, GR, mod="asserted|planned")
F("háztartásonként [6000] eurót", "=6000", "EUR", "aid|payment", GR, "promised|planned|paid", EVIA + OWN, None, GR + OWN, mod="asserted|planned", per="household")
F("keretében [negyven] tűzoltót", "=40", "person", "workers|people|other|participants|aid", HU, "sent|planned|promised", EVIA + OWN, None, OWN + HU, mod="asserted|planned")
F("és [két] oltóhelikoptert", "=2", "item", "aircraft", HU, "sent|planned|promised", EVIA + OWN, None, OWN + HU, mod="asserted|planned")

BANK = ["Tiszamente Bank", "Tiszamente", "A Tiszamente Bank", "a Tiszamente Bank", "bank", "a bank", "pénzintézet", "a pénzintézet"]
MNB = ["MNB", "az MNB", "Magyar Nemzeti Bank", "a Magyar Nemzeti Bank", "Hungarian National Bank", "National Bank of Hungary", "jegybank", "A jegybank", "central bank", "Magyar Nemzeti Bank (MNB)"]
OBA = ["OBA", "Országos Betétbiztosítási Alap", "Az Országos Betétbiztosítási Alap", "National Deposit Insurance Fund", "Országos Betétbiztosítási Alap (OBA)", "Deposit Insurance Fund", "alap", "Az alap", "Az alap ügyvezetője", "alap ügyvezetője", "ügyvezető",
       "Sarkadi Ilona", "Ilona Sarkadi", "Sarkadi"]
BLSRC = ["two sources", "sources", "források", "két forrás", "két, az ügyre rálátó forrás", "két, az ügyre rálátó forrásra", "az ügyre rálátó forrás", "unnamed sources", "two sources familiar with the matter", "people familiar with the matter", "sources familiar with the matter"]
KOVALIK = ["Kovalik Dénes", "Dénes Kovalik", "Kovalik", "lawyer", "ügyvéd", "az ügyvédje", "ügyvédje", "Kovalik's lawyer"]
sheet.doc = "hu-12.txt"
F("Bank: [61 ezer] ügyfelet", "=61000", "person", "people|civilians|other", BANK + OBA + OWN, "affected|other|planned|present", HU0, None, OWN + OBA)
F("mutatója [3,1] százalékra", "=3.1", "percent", "share|other|change", BANK, "measured|other|present", HU0, None, OWN + MNB)
F("holott legalább [8] százalék", ">=8", "percent", "share|other", BANK + OWN, "other|planned|measured", HU0, None, OWN + MNB)
F("csaknem [140 milliárd] forint", "^140000000000", "HUF", "damage|loan|cost|budget|other|payment", BANK, "lost|other|measured", HU0, None, MNB)
F("legfeljebb [100 ezer] euróig", "<=100000", "EUR", "payment|other|aid|budget", OBA, "other|planned|promised|paid", HU0, None, OWN + OBA, per="person")
F("elmondta: [61 ezer] betétest", "=61000", "person", "people|civilians|other", BANK + OBA + OWN, "affected|other|planned|present", HU0, None, OBA)
F("nagyjából [290 milliárd] forint", "~290000000000", "HUF", "payment|aid|cost|other|budget", OBA + BANK + OWN, "planned|paid|promised|other", HU0, None, OBA, mod="asserted|planned")
F("kifizetések [tíz] munkanapon", "=10", "day", "duration", OBA + OWN, "planned|other", HU0, None, OBA, opt=True, mod="asserted|planned", cmp="exactly|at_most|less_than")
F("betétesek [98] százaléka", "=98", "percent", "share", OBA + BANK + OWN + ["betétesek", "depositors"], "planned|other|received|paid", HU0, None, OBA, mod="asserted|planned")
F("Bloomberg [két], az", "=2", "person", "people|other", OWN + ["Bloomberg"], "other|present", HU0, None, OWN + ["Bloomberg"], opt=True)
F("nagybetétesek [35–40 milliárd] forintot", "35000000000-40000000000", "HUF", "damage|cost|other|loan", BANK + ["large depositors", "nagybetétesek", "a nagybetétesek", "depositors"] + OWN, "lost|planned|other", HU0, None, BLSRC, "Bloomberg|a Bloomberg", "possible|asserted")
F("még csak [6,4] százalék volt", "=6.4", "percent", "share|loan|other", BANK + OWN, "measured|other", HU0, None, BANK + ["bank's own report", "a bank saját jelentése", "saját jelentése"])
F("most [19]-et talált", "=19", "percent", "share|loan|other", BANK + OWN, "measured|other", HU0, None, MNB)
F("hogy [22 milliárdot] menekített", "=22000000000", "HUF", "payment|other|damage|cost|budget", KOVALIK + BANK + OWN, "sent|other|lost", ["CY", "Cyprus", "Ciprus", "Ciprusra"] + HU0, None, KOVALIK, mod="denied")
F("felszámolás [840] alkalmazottat", "=840", "person", "workers", BANK + OWN, "affected|other|planned", HU0, None, OWN)
F("közülük [háromszázan] még", "=300", "person", "workers", BANK + OWN, "planned|lost|affected", HU0, None, OWN, mod="asserted|planned", cmp="exactly|about")
F("árfolyama [1,2], a tőzsde", "=1.2", "percent", "change|price", ["OTP", "az OTP", "OTP Bank"] + OWN, "measured|other", HU0 + ["Budapest"], "2027-03-09", OWN)
F("a BUX [0,7] százalékkal", "=0.7", "percent", "change|price", ["BUX", "a BUX", "Budapest Stock Exchange", "Budapesti Értéktőzsde", "tőzsde"] + OWN, "measured|other", HU0 + ["Budapest"], "2027-03-09", OWN)
F("délután [401,3] forinton", "=401.3", "HUF", "price", OWN + ["euro", "euró", "Az euró", "forint"], "measured|other", HU0, "2027-03-09", OWN, per="EUR")
F("meg a [60 milliárdot], azaz", "<=60000000000", "HUF", "cost|damage|payment|other", HU0 + ["banking sector", "szektor", "a szektor", "banks"], "other|planned|lost", HU0, None, ["Moody's", "Moody’s", "A Moody’s", "A Moody’s elemzője", "Moody’s elemzője", "Moody's analyst", "analyst", "elemző"], mod="asserted|possible")
F("profit [huszadát].", "=5", "percent", "share", HU0 + ["banking sector", "szektor", "a szektor", "banks"], "other|planned|lost", HU0, None, OWN + ["Moody's", "Moody’s", "A Moody’s", "A Moody’s elemzője", "Moody’s elemzője", "Moody's analyst", "analyst", "elemző"], opt=True, cmp="exactly|at_most|about", mod="asserted|possible")

ML = ["ML", "Mali", "mali", "Maliban", "Bamako", "Bamakó"]
ML0 = ML + ["Central Mali", "central Mali", "Közép-Mali", "Közép-Maliban", "Diafarabé", "Diafarabe"] + OWN
MLMIL = ["Malian army", "Malian Army", "Malian military", "Malian Armed Forces", "mali hadsereg", "A mali hadsereg", "hadsereg", "FAMa", "army"] + ML
MLV = MLMIL + OWN + ["soldiers", "katonák"]
MLSRC = ["military source", "local officials", "a military source and two local officials", "egy katonai forrás és két helyi tisztviselő", "katonai forrás", "egy katonai forrás", "helyi tisztviselők", "két helyi tisztviselő", "helyi tisztviselő", "officials", "sources"]
JNIM = ["JNIM", "a JNIM", "Jama'at Nusrat al-Islam wal-Muslimin", "Jamaat Nusrat al-Islam wal-Muslimin", "al-Kaida-kapcsolt csoport", "Egy al-Kaida-kapcsolt csoport", "al-Qaeda-linked group", "Al Qaeda-linked group"]
RESID = ["resident", "a resident", "lakos", "egy lakos", "egy lakos a városból", "resident of Diafarabé", "egy lakos a városból Diafarabé", "local resident"]
UNHCR = ["UNHCR", "az UNHCR", "UN refugee agency", "United Nations High Commissioner for Refugees", "ENSZ menekültügyi ügynöksége", "az ENSZ menekültügyi ügynöksége", "UN", "United Nations", "ENSZ"]
MOPTI = ["Mopti", "Mopti region", "Mopti Region", "Mopti régió", "Mopti régióból"] + ML + OWN
ACLED = ["ACLED", "Az ACLED", "Armed Conflict Location and Event Data", "conflict monitor", "konfliktus monitor"]
SAHEL = ["central Sahel", "Central Sahel", "Sahel", "Száhel", "középső Száhel", "a középső Száhelben", "középső Száhelben", "Száhelben"] + OWN
MLDEF = ["Souleymane Diallo", "Suleyman Diallo", "Szulejmán Diallo", "Diallo", "defence minister", "defense minister", "Malian defence minister", "Minister of Defence", "védelmi miniszter", "Szulejmán Diallo védelmi miniszter"] + ML
ORTM = ["ORTM", "állami televízió", "állami televíziónak ORTM", "state television ORTM", "state television", ""]
WDIP = ["Western diplomats", "western diplomats", "diplomats", "Nyugati diplomaták", "nyugati diplomaták", "diplomaták"]
MERC = RU + ["mercenaries", "Russian mercenaries", "orosz zsoldosok", "zsoldosok", "Wagner", "Africa Corps"]
FEB24 = "2027-02-22/2027-02-24"
sheet.doc = "hu-13.txt"
F("megöltek legalább [47] katonát", ">=47", "person", "killed", MLV + JNIM, "lost", ML0, None, MLSRC)
F("forrás és [két] helyi", "=2", "person", "people|other", OWN + ML, "other|present", ML0, None, OWN, opt=True)
F("nyilatkozatban [29]-re tette", "=29", "person", "killed", MLV, "lost", ML0, None, MLMIL)
F("több mint [80] terroristát", ">80", "person", "killed|casualties|other|captured", JNIM + MLV + ["terrorists", "terroristák", "militants"], "lost|other|captured", ML0, None, MLMIL)
F("az megölt [112] katonát", "=112", "person", "killed", MLV + JNIM, "lost", ML0, None, JNIM)
F("elfogott [tízet] és", "=10", "person", "captured", MLV + JNIM, "captured", ML0, None, JNIM)
F("lefoglalt [34] járművet", "=34", "item", "vehicles", MLV + JNIM, "captured|lost|other", ML0, None, JNIM)
F("talán [háromszázan], három", "~300", "person", "troops|people|participants|other", JNIM + OWN + ["attackers", "gunmen", "Fegyveres férfiak", "fegyveres férfiak"], "present|sent|other", ML0, None, RESID, mod="possible|asserted", cmp="about|exactly|at_most")
F("háromszázan, [három] irányból", "=3", "item", "other|regions", OWN + JNIM, "other|sent", ML0, None, RESID, opt=True)
F("majdnem [öt] órát", "^5", "hour", "duration", OWN + JNIM, "measured|other", ML0, None, RESID)
F("hogy [18.600] ember", "=18600", "person", "displaced", ML + OWN, "affected|other", MOPTI, "2027-01-01/2027-02-24", UNHCR)
F("közülük [kétharmad] gyermek", "=66.67", "percent", "share|displaced", ML + OWN, "affected|other", MOPTI, None, UNHCR + OWN, cmp="exactly|about")
F("Maliban [402.000]-re", "=402000", "person", "displaced", ML + OWN, "affected|other|present", ML + OWN, None, UNHCR + OWN)
F("számolt [2.340] halálesetet", "=2340", "person", "killed", OWN + ["Sahel"], "lost", SAHEL, "2027-01-01/2027-02-11", ACLED)
F("az első [hat] hétben", "=6", "week", "duration", OWN, "other|measured", SAHEL, None, ACLED, opt=True)
F("ami [27]%-kal", "=27", "percent", "change", OWN + ["Sahel"], "other|measured|lost", SAHEL, None, ACLED + OWN)
F("számlált a [felüknek]", "=50", "percent", "share|killed", ["BF", "Burkina Faso"] + OWN, "lost|other", ["BF", "Burkina Faso"] + SAHEL, None, ACLED + OWN, cmp="exactly|about")
F("hogy [1.500] extra", "=1500", "person", "troops", ML + MLMIL + OWN, "planned|sent", ML0, None, MLDEF, ORTM, "planned|asserted")
F("fizet $[10 milliót] havonta", "=10000000", "USD", "payment|cost", ML, "paid|other", ML + OWN, None, MLDEF, ORTM, "denied", per="month")
F("körülbelül [2.000] a zsoldosok", "~2000", "person", "troops", MERC + OWN, "present", ML + OWN, None, WDIP, mod="asserted|possible")
F("le [2.500]-ról", "=2500", "person", "troops", MERC + OWN, "present|other|returned", ML + OWN, None, WDIP + OWN, mod="asserted|possible|withdrawn|denied")

CZ = ["CZ", "Czech Republic", "Czechia", "Csehország", "cseh"]
PARD = ["Pardubice", "Pardubice mellett", "near Pardubice"] + CZ + OWN
CD = ["České dráhy", "Ceske drahy", "ČD", "Czech Railways", "cseh vasút", "A cseh vasút", "a České dráhy", "České dráhy szóvivője", "a České dráhy szóvivője", "szóvivő", "spokesman for Czech Railways", "České dráhy spokesman"]
TRAINA = CZ + CD + OWN + ["Metropol", "Metropol express", "Metropol expressz", "A Metropol expressz", "passengers", "utasok", "PRÁGAI GYORS"]
TIBOR = ["Tibor", "51 éves Tibor", "az 51 éves Tibor", "passenger", "utas"]
BORS = ["Bors", "a Bors", "Borsnak", ""]
COND = ["conductor", "a conductor", "kalauz", "egy kalauz", "egy kalauzra", "train conductor"]
CZAMB = ["Czech rescuers", "Czech ambulance service", "ambulance service", "cseh mentők", "A cseh mentők", "mentők", "Czech emergency services"]
HUMFA = ["Hungarian Ministry of Foreign Affairs", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs and Trade", "Hungarian Foreign Ministry", "foreign ministry", "külügyminisztérium", "A külügyminisztérium", "magyar külügyminisztérium", "foreign minister",
         "Hungarian foreign minister", "miniszter", "a miniszter", "külügyminiszter", "HU", "Hungary"]
CZPOL = ["police", "Czech police", "rendőrség", "A rendőrség", "cseh rendőrség"]
CZUNION = ["trade union", "union", "szakszervezet", "a szakszervezet", "train drivers' union"]
CZMIN = ["Czech transport minister", "transport minister", "Czech Minister of Transport", "Minister of Transport", "cseh közlekedési miniszter", "a cseh közlekedési miniszter", "közlekedési miniszter", "CZ"]
HUTR = HU + OWN + ["Hungarians", "magyarok", "magyar áldozat"] + TRAINA
DRIVER = ["train driver", "driver", "mozdonyvezető", "A mozdonyvezető", ""]
sheet.doc = "hu-14.txt"
F("[Kilenc] halott, hetvennél", "=9", "person", "killed", TRAINA, "lost", PARD, "2027-05-14", OWN)
F("halott, [hetvennél] is több", ">70", "person", "wounded", TRAINA, "lost|affected", PARD, "2027-05-14", OWN)
F("expressz [140]-nel száguldott", "=140", "km/h", "other|distance", TRAINA, "measured|other", PARD, None, OWN, opt=True, cmp="exactly|about")
F("vagy [öt] métert”", "~5", "m", "distance", TIBOR + OWN, "other|measured", PARD, None, TIBOR, BORS, opt=True)
F("az [51] éves", "=51", "year", "age", TIBOR + OWN, "other", PARD, None, OWN, opt=True)
F("akinek [négy] bordája", "=4", "item", "other|wounded", TIBOR + OWN, "lost|affected|other", PARD, None, OWN + TIBOR, opt=True)
F("kocsijukban [hatvanan] lehettek", "~60", "person", "people|civilians|other", TRAINA + TIBOR, "present|other", PARD, None, TIBOR, BORS, "asserted|possible", cmp="about|exactly|at_most")
F("csak [minden második] ember", "=50", "percent", "share|rescued|people", TRAINA + TIBOR, "other|returned|present|affected", PARD, None, TIBOR, BORS, cmp="exactly|about|at_most")
F("szerint [236] utas", "=236", "person", "people|civilians|other", TRAINA, "present|other", PARD, None, CD)
F("jóval [háromszáz] fölött", ">300", "person", "people|civilians|other", TRAINA, "present|other", PARD, None, COND, "Blesk|A Blesk|A Blesk című lap")
F("mentők [hat] helikoptert", "=6", "item", "aircraft", CZ + CZAMB + OWN, "sent|other", PARD, None, OWN + CZAMB)
F("közel [50] mentőautót", "^50", "item", "vehicles", CZ + CZAMB + OWN, "sent|other", PARD, None, OWN + CZAMB)
F("sérülteket – [tizenheten] vannak", "=17", "person", "wounded|hospitalised", TRAINA, "lost|affected|sent", ["Prague", "Prága", "Prágába", "Brno", "Brnó", "Prague and Brno", "Brnóba"] + PARD, None, OWN + CZAMB)
F("először [két], szombat", "=2", "person", "killed|casualties", HUTR, "lost", PARD, None, HUMFA, mod="asserted|withdrawn|denied")
F("már [négy] magyar", "=4", "person", "killed|casualties", HUTR, "lost", PARD, None, HUMFA, mod="asserted|withdrawn|denied")
F("„[Hárman] haltak meg", "=3", "person", "killed", HUTR, "lost", PARD, None, HUMFA)
F("közül, [tizenegyen] kórházban", "=11", "person", "hospitalised|wounded", HUTR, "affected|present|lost|other", PARD, None, HUMFA)
F("mozdonyvezető ([34]) túlélte", "=34", "year", "age", DRIVER, "other", PARD, None, OWN, opt=True)
F("hogy [16] órája", "=16", "hour", "duration", DRIVER + CD, "other|measured", PARD, None, CZPOL + CZUNION + OWN, mod="denied|possible|asserted")
F("mindössze [kilenc] órája", "=9", "hour", "duration", DRIVER + CD, "other|measured", PARD, None, CZUNION, cmp="exactly|at_most")
F("elérheti a [300 millió] koronát", "=300000000", "CZK", "damage|cost", CZ + CD + OWN, "lost|planned|other", PARD, None, CZMIN, mod="possible|asserted|planned", cmp="exactly|at_most|about|at_least")
F("(nagyjából [4,8 milliárd] forintot)", "~4800000000", "HUF", "damage|cost", CZ + CD + OWN, "lost|planned|other", PARD, None, CZMIN + OWN, mod="possible|asserted|planned")
F("Szombaton [64] vonatot", "=64", "item", "trains", CZ + CD + OWN, "affected|lost|other", PARD, "2027-05-15", OWN)
F("átlag [150] percet", "=150", "minute", "duration", HU + CD + OWN + ["trains", "járatok"], "measured|other|affected", PARD + ["Budapest"] + HU, "2027-05-15", OWN, cmp="exactly|about")

RO = ["RO", "Romania", "Románia", "Romániában", "román", "Rumunia"]
RO0 = RO + OWN
INSP = ["INSP", "National Institute of Public Health", "Romanian National Institute of Public Health", "National Institute of Public Health (Romania)", "közegészségügyi intézet", "bukaresti közegészségügyi intézet", "a bukaresti közegészségügyi intézet (INSP) igazgatója",
        "bukaresti közegészségügyi intézet igazgatója", "igazgató", "igazgatója", "Adriana Pop", "Pop"]
INFOR = ["InfoRádió", "Inforádió", "az InfoRádió", "InfoRádiónak", ""]
SFGY = ["Sfântu Gheorghe", "Sepsiszentgyörgy", "sepsiszentgyörgyi", "sepsiszentgyörgyi kórház", "A sepsiszentgyörgyi kórházban", "Sfântu Gheorghe hospital", "Covasna", "Kovászna", "Kovászna megye"] + RO0
SFHOSP = ["hospital in Sfântu Gheorghe", "Sfântu Gheorghe hospital", "Sepsiszentgyörgy hospital", "sepsiszentgyörgyi kórház", "A sepsiszentgyörgyi kórház", "kórház"]
FOORVOS = ["head physician", "chief physician", "főorvos", "a főorvos", "chief doctor"] + SFHOSP
ROMS = ["Romanian Ministry of Health", "Ministry of Health", "Ministry of Health (Romania)", "Romanian health ministry", "health ministry", "román egészségügyi minisztérium", "A román egészségügyi minisztérium", "egészségügyi minisztérium", "tárca", "A tárca", "RO", "Romania"]
UNICEF = ["UNICEF", "az UNICEF", "UNICEF Romania", "UNICEF local office", "UNICEF helyi irodája", "az UNICEF helyi irodája", "helyi irodája"]
NCMO = ["Hungarian Chief Medical Officer", "National Chief Medical Officer", "chief medical officer", "Chief Medical Officer (Hungary)", "országos tisztifőorvos", "Az országos tisztifőorvos", "tisztifőorvos"]
NNGYK = ["National Public Health Centre", "National Center for Public Health", "National Centre for Public Health and Pharmacy", "Public Health Centre", "NNGYK", "NNK", "Népegészségügyi Központ", "A Népegészségügyi Központ", "Nemzeti Népegészségügyi Központ"]
MEDSRC = ["medical sources", "orvosi források", "orvosi forrásokra", "unofficial estimate", "nem hivatalos becslés", "Egy nem hivatalos becslés"]
ECDC = ["ECDC", "European Centre for Disease Prevention and Control", "európai járványügyi központ", "Az európai járványügyi központ", "Az európai járványügyi központ (ECDC)"]
SINCE9 = "2026-09-01/2027-04-06"
sheet.doc = "hu-15.txt"
F("[Huszonkét] gyermek halt", "=22", "person", "killed|infected", RO0, "lost", RO0, SINCE9, INSP, INFOR)
F("megközelíti a [34 ezret]", "^34000", "person", "infected", RO0, "affected|other|measured", RO0, SINCE9, INSP, INFOR)
F("a betegek [kilenctizede] nem", "=90", "percent", "share|infected", RO0, "affected|other|measured", RO0, None, INSP, INFOR, cmp="exactly|about")
F("az elmúlt héten [1480] új", "=1480", "person", "infected", RO0, "affected|other|measured", RO0, "2027-03-29/2027-04-06", OWN + INSP)
F("Kovászna megyében [212]-t", "=212", "person", "infected", RO0, "affected|other|measured", ["Covasna", "Covasna County", "Kovászna", "Kovászna megye", "Kovászna megyében"] + RO0, "2027-03-29/2027-04-06", OWN + INSP)
F("jelenleg [57] beteget", "=57", "person", "hospitalised|infected", RO0 + SFHOSP, "affected|present|other", SFGY, None, OWN + FOORVOS + INSP)
F("ápolnak, [ötöt] közülük", "=5", "person", "hospitalised|infected", RO0 + SFHOSP, "affected|present|other", SFGY, None, OWN + FOORVOS + INSP)
F("mindössze [hét]hetes", "=7", "week", "age", OWN + ["patient", "legfiatalabb"], "other|affected|present", SFGY, None, OWN + FOORVOS + INSP, opt=True)
F("gyerekosztályon [40] ágyunk", "=40", "item", "other|hospitalised", SFHOSP + FOORVOS + OWN, "present|other", SFGY, None, FOORVOS)
F("megfékezéséhez [95] százalékos", "=95", "percent", "share", RO0, "planned|other", RO0, None, ["WHO", "A WHO", "World Health Organization"], cmp="exactly|at_least")
F("minisztérium [78] százalékról", "=78", "percent", "share", RO0, "measured|other", RO0, None, ROMS)
F("gyerekek alig [71] százaléka", "^~71", "percent", "share", RO0, "received|other|measured", RO0, None, UNICEF)
F("pedig csupán [62]. A", "=62", "percent", "share", RO0, "received|other|measured", RO0, None, UNICEF, cmp="exactly|at_most|almost")
F("idén [kilenc] esetet", "=9", "person", "infected", HU0, "affected|other|measured", HU0, "2027-01-01/2027-04-06", OWN + NCMO)
F("ebből [nyolcat] Romániából", "=8", "person", "infected", HU0 + RO, "affected|other|received|measured", HU0 + RO, None, NCMO)
F("Debrecenben [százak] fertőződtek", "v100", "person", "infected", HU0, "affected|other", ["Debrecen", "Debrecenben"] + HU0, None, NCMO, mod="denied")
F("Központ [30 ezer] adag", "=30000", "item", "other|aid", NNGYK + HU0, "present|planned|other", HU0, None, OWN + NNGYK)
F("ennek a [felét] Hajdú", "=50", "percent", "share|other", NNGYK + HU0 + ["Hajdú-Bihar"], "planned|received|other|sent", ["Hajdú-Bihar", "Hajdú-Bihar County"] + HU0, None, OWN + NNGYK)
F("akár a [háromszorosa] is", "<=3", "times", "infected|change|other", RO0, "other|measured|affected", RO0, None, MEDSRC, "G4Media|a G4Media", "possible|asserted", cmp="at_most|exactly|about")
F("unió [27] országából", "=27", "item", "regions|other", EU + OWN, "other|present", EU + OWN, None, OWN + ECDC)
F("országából [11] piros", "=11", "item", "regions|other", EU + OWN, "affected|other|present", EU + OWN, None, ECDC + OWN)

# =============================== held half: Hungarian ===============================
ZAH = ["Záhony", "Záhonynál", "Zahony"] + HU0
FARM = ["farmers", "Hungarian farmers", "gazdák", "a gazdák", "A gazdák", "tiltakozó gazdák", "gabonaimport ellen tiltakozó gazdák", "protesters", "Magosz", "MAGOSZ"] + HU0
BIRO = ["Bíró Csaba", "Csaba Bíró", "Bíró", "Magosz", "MAGOSZ", "A szervező Magosz helyi elnöke", "Magosz helyi elnöke", "helyi elnök", "organisers", "organizers", "szervezők", "szervező", "a szervezők"]
POLH = ["police", "Hungarian police", "rendőrség", "A szám a rendőrségé", "a rendőrség"]
ONE = ["farmer", "protester", "one of the farmers", "one of the protesters", "egyikük", "gazda", "egyik gazda", "gazdák", "a gazdák", "tiltakozó gazdák"]
UABG = ["State Border Guard Service of Ukraine", "Ukrainian border guard", "Ukrainian border guards", "Ukrainian State Border Guard Service", "ukrán határőrség", "az ukrán határőrség", "az ukrán határőrség szóvivője", "ukrán határőrség szóvivője", "szóvivő", "UA", "Ukraine"]
NAV = ["NAV", "A NAV", "National Tax and Customs Administration", "National Tax and Customs Administration of Hungary", "Nemzeti Adó- és Vámhivatal"]
QUEUE = ["trucks", "lorries", "kamionok", "teherautók"] + UA + HU0
AGRI = ["state secretary at the Ministry of Agriculture", "Ministry of Agriculture", "Hungarian Ministry of Agriculture", "agriculture ministry", "agrártárca", "Az agrártárca", "Az agrártárca államtitkára", "agrártárca államtitkára", "államtitkár", "minisztérium", "a minisztérium",
        "state secretary", "Agrárminisztérium", "HU", "Hungary"]
KSH = ["KSH", "a KSH", "Central Statistical Office", "Hungarian Central Statistical Office", "Központi Statisztikai Hivatal"]
GABSZ = ["Grain Association", "Hungarian Grain Association", "Gabonaszövetség", "A Gabonaszövetség", "Magyar Gabonaszövetség", "Hungarian Grain and Feed Association"]
AGSEC = ["Agrárszektor", "az Agrárszektor", "Agrárszektornak", ""]
GRAIN = UA + HU0
sheet.doc = "hu-16.txt"
F("gazdák szerint [ezren] is", "=1000", "person", "participants|people|other", FARM, "present|other", ZAH, None, FARM + BIRO, cmp="exactly|about|at_most|more_than|at_least", mod="asserted|possible")
F("híd előtt [180] traktorral", "=180", "item", "vehicles", FARM, "present|other", ZAH, None, POLH)
F("mint a [dupláját], négyszázat", ">2", "times", "vehicles|other|change", FARM, "other|present", ZAH, None, BIRO, opt=True)
F("dupláját, [négyszázat] mondott", "=400", "item", "vehicles", FARM, "present|other", ZAH, None, BIRO)
F("meghaladja az [ezret]", ">1000", "person", "participants|people|other", FARM, "present|other", ZAH, None, BIRO)
F("tonnája [65 ezer] forint", "<65000", "HUF", "price", OWN + FARM + ["wheat", "búza"], "other|measured|planned", ZAH, None, ONE, per="ton", cmp="less_than|at_most|exactly")
F("délelőtt [9] kilométeres", "=9", "km", "distance", QUEUE, "measured|other|present", UA + ZAH, "2027-02-02", OWN + UABG)
F("Szuszpilnének [620] várakozó", "=620", "item", "vehicles", QUEUE, "present|affected|other", UA + ZAH, None, UABG, "Suspilne|Szuszpilne|a Szuszpilne|Szuszpilnének|")
F("várakozást [38] órára", "=38", "hour", "duration", QUEUE, "measured|other", UA + ZAH, None, UABG, "Suspilne|Szuszpilne|a Szuszpilne|Szuszpilnének|", cmp="exactly|about")
F("náluk [450] jármű", "=450", "item", "vehicles", QUEUE + NAV, "present|affected|other", UA + ZAH, None, NAV)
F("hektáronként [25 ezer] forint", "=25000", "HUF", "aid|payment", HU0 + FARM + ["government", "kormány", "a kormány"], "planned|other|promised", HU0, None, FARM, per="ha", mod="asserted|planned|possible")
F("államtitkára [12–15 ezret] tart", "12000-15000", "HUF", "aid|payment", HU0 + ["government", "kormány", "a kormány"] + AGRI, "planned|other|promised", HU0, None, AGRI, per="ha", mod="asserted|planned|possible")
F("így is [21 milliárdba] kerülne", "=21000000000", "HUF", "cost|aid|payment|budget", HU0 + ["government", "kormány", "a kormány"] + AGRI, "planned|other", HU0, None, AGRI, mod="asserted|planned|possible")
F("tavaly [310 ezer] tonna", "=310000", "ton", "mass|volume", GRAIN, "received|sent|measured|other", GRAIN, "2026-01-01/2026-12-31", KSH)
F("mintegy [negyede], derül", "~25", "percent", "share|mass|change", GRAIN, "other|received|measured", GRAIN, None, KSH)
F("együtt [félmillió] tonna", "=500000", "ton", "mass|volume", GRAIN, "received|sent|measured|other", GRAIN, None, GABSZ, AGSEC, "possible|asserted", cmp="exactly|about|at_most")
F("kordonon, [ketten] könnyebben", "=2", "person", "wounded", FARM, "lost|affected", ZAH, None, BIRO)
F("mentők [egyetlen] sérültről", "=1", "person", "wounded", FARM, "lost|affected", ZAH, None, ["ambulance service", "National Ambulance Service", "Hungarian National Ambulance Service", "Országos Mentőszolgálat", "mentők", "A mentők", "OMSZ"])
F("eredetileg [72] órára", "=72", "hour", "duration", FARM, "planned|other", ZAH, None, OWN + BIRO + FARM, mod="asserted|planned|withdrawn|denied")
F("már [tíz] napról", "=10", "day", "duration", FARM, "planned|other", ZAH, None, BIRO, mod="asserted|planned|possible")
F("hogy [1800] traktor", "=1800", "item", "vehicles", FARM, "present|other", ZAH, None, OWN + ["Telex", "Cikkünk korábbi változata"], mod="withdrawn|denied|asserted")
F("helyes szám [180]. A", "=180", "item", "vehicles|other", FARM, "present|other", ZAH, None, OWN + ["Telex"] + POLH)

POW = SWAP0 + ["prisoners", "prisoners of war", "hadifoglyok", "jeńcy"]
sheet.doc = "hu-17.txt"
F("– [160-160] hadifoglyot", "=160", "person", "captured|troops|other", POW, "returned|received|other|sent", POW, JUN12, RUMOD, cmp="exactly|between", per=None)
F("ugyanakkor [163]-an tértek", "=163", "person", "captured|troops|people|other", UASIDE + POW, "returned|received", POW, JUN12, UASIDE)
F("köztük [hat] civil", "=6", "person", "civilians|captured", UASIDE + POW, "returned|received", POW, JUN12, UASIDE)
F("a legfiatalabb [24], a", "=24", "year", "age", UASIDE + POW, "other|returned", SWAP0, None, ZEL, "|Telegram", opt=True)
F("a legidősebb [59] éves", "=59", "year", "age", UASIDE + POW, "other|returned", SWAP0, None, ZEL, "|Telegram", opt=True)
F("hazatértek [kétharmada] beteg", "=66.67", "percent", "share|wounded|captured", UASIDE + POW, "returned|affected|lost|other", SWAP0, None, COORD, cmp="exactly|about")
F("és [negyvenen] közülük", "=40", "person", "captured|troops|other", UASIDE + POW, "returned|other", SWAP0 + ["Mariupol"], None, COORD, cmp="exactly|about")
F("összesen [5312] fogoly", "=5312", "person", "captured|other|rescued", POW + UAE, "returned|other", SWAP0, None, UAE)
F("mintegy [ezer] elesett", "~1000", "person", "killed|troops", UA + OWN + RU, "lost|returned|other|sent|received|planned", SWAP0, None, MILSRC, TASS, "asserted|possible|denied")
F("legfeljebb [háromszáz] holttestet", "<=300", "person", "killed|troops", UA + OWN + RU, "lost|returned|other|sent|promised|planned", SWAP0, None, HUR)
F("még legalább [8000] ukrán", ">=8000", "person", "captured|troops", UA + RU + OWN, "captured|present|other", RU + OWN, None, HUR)
F("nagyjából [16 ezer] civilt", "~16000", "person", "civilians|captured", UA + RU + OWN, "captured|present|other", RU + OWN, None, HUR)
F("kisebb számot, [1900]-at", "=1900", "person", "civilians|captured", UA + RU + OWN, "captured|present|other", RU + OWN, None, HRMMU)
KURS = ["Kursk", "Kursk Oblast", "Kursk region", "Kurszki terület", "Kurszki területről", "a Kurszki terület"] + RU + UA + OWN
F("közül [öten] tértek", "=5", "person", "civilians|people|captured|other|displaced", RU + OWN + ["lakosok"], "returned", KURS, None, OMBUD)
F("vissza, [tizenketten] még", "=12", "person", "civilians|people|captured|other|displaced", RU + OWN + ["lakosok"], "present|captured|other", ["Sumy", "Szumi", "Szumiban"] + KURS, None, OMBUD)
F("további [250] embert", "=250", "person", "captured|people|troops|other", POW, "planned|returned", SWAP0, None, ["Ukrainian negotiator", "negotiator", "ukrán tárgyaló", "Egy ukrán tárgyaló", "tárgyaló", "UA"], "AFP|az AFP|AFP-nek|francia hírügynökség|", "possible|planned|asserted")
EXPOW = ["marine", "returnee", "tengerészgyalogos", "31 éves tengerészgyalogos", "egyik hazatért", "released prisoner"]
F("egy [31] éves", "=31", "year", "age", EXPOW + UA + OWN, "other|returned", SWAP0, None, OWN + ["AFP"], opt=True)
F("tengerészgyalogos [27] kilót", "=27", "kg", "mass", EXPOW + UA + OWN, "lost|other|measured", SWAP0, None, OWN + EXPOW + ["AFP"])
F("töltött [három] év", "=3", "year", "duration", EXPOW + UA + OWN, "other|captured|measured", SWAP0, None, OWN + EXPOW + ["AFP"], opt=True)

ENTSO = ["ENTSO-E", "az ENTSO-E", "European Network of Transmission System Operators for Electricity", "európai rendszerirányítók szövetsége", "európai rendszerirányítók szövetségétől", "az európai rendszerirányítók szövetsége"]
ME = ["ME", "Montenegro", "Montenegró", "Montenegróban"]
AL = ["AL", "Albania", "Albánia", "albán"]
BALK = ["Balkans", "Balkán", "a Balkánon", "Western Balkans"] + ME + AL + ["BA", "Bosnia and Herzegovina", "Bosnia", "Bosznia", "Montenegro, Albania and parts of Bosnia"] + OWN
VUK = ["Nikola Vuković", "Nikola Vukovic", "Vuković", "energy minister", "Montenegrin energy minister", "energiaügyi miniszter", "Nikola Vuković energiaügyi miniszter", "ME"]
EURON = ["Euronews", "az Euronews", "Euronewsnak", ""]
SARF = ["firefighters", "Sarajevo firefighters", "fire brigade", "tűzoltók", "a tűzoltók"]
SAR = ["Sarajevo", "Szarajevó", "Szarajevóban", "BA", "Bosnia and Herzegovina", "Bosnia", "Bosznia"] + OWN
ALMH = ["Albanian Ministry of Health", "Ministry of Health", "Ministry of Health (Albania)", "Albanian health ministry", "albán egészségügyi minisztérium", "Az albán egészségügyi minisztérium", "egészségügyi minisztérium", "AL", "Albania"]
LEKA = ["Arben Leka", "Leka", "director of the Tirana university hospital", "Tirana University Hospital", "tiranai egyetemi kórház", "A tiranai egyetemi kórház", "A tiranai egyetemi kórház igazgatója", "tiranai egyetemi kórház igazgatója", "igazgató", "hospital director"]
TIR = ["Tirana", "Tiranában", "tiranai", "tiranai egyetemi kórház"] + AL + OWN
OST = ["OST", "az OST", "Albanian grid operator", "grid operator", "albán hálózatkezelő", "Az albán hálózatkezelő", "AL"]
EXP = ["experts", "szakértők", "Szakértők"]
JUL4 = "2027-07-04"
sheet.doc = "hu-18.txt"
F("[Negyvenkét] fok", "=42", "celsius", "temperature", OWN + AL, "measured|other", BALK + TIR, None, OWN, cmp="exactly|about")
F("Több mint [kétmillió] ember", ">2000000", "person", "people|civilians|other|homes", BALK, "affected", BALK, JUL4, ENTSO)
F("háztartások [85] százaléka", "=85", "percent", "share|homes", ME + OWN, "affected", ME + OWN, JUL4, VUK, EURON)
F("csak [12 ezer] fogyasztó", "=12000", "item", "homes|other|people", ME + OWN, "affected", ME + OWN, JUL4, VUK, EURON, cmp="exactly|about")
F("Szarajevóban [73] embert", "=73", "person", "rescued", SARF + SAR, "affected|other|returned", SAR, None, SARF)
F("csaknem [százról] tud", "^100", "person", "rescued", SARF + SAR, "affected|other|returned", SAR, None, ["Klix", "a Klix", "Klix portál", "a Klix portál", "Klix.ba"])
F("trolik [négy és fél] órán", "=4.5", "hour", "duration", OWN + SAR + ["trolleybuses", "trolik"], "other|measured|affected", SAR, None, OWN + SARF + ["Klix"])
F("Tiranában [42,3] fokot", "=42.3", "celsius", "temperature", OWN + AL, "measured", TIR, None, OWN)
F("mértek, [1,1] fokkal", "=1.1", "celsius", "change|temperature", OWN + AL, "measured|other", TIR, None, OWN)
F("„csak” [41]-et", "=41", "celsius", "temperature", OWN + ME, "measured", ["Podgorica", "Podgoricában"] + ME + OWN, None, OWN)
F("hőség [három] nap", "=3", "day", "duration", OWN, "other|measured", TIR, None, ALMH, opt=True)
F("alatt [14] halálos", "=14", "person", "killed", AL + OWN, "lost", TIR + BALK, None, ALMH)
F("többségük [75] évnél", ">75", "year", "age", AL + OWN, "other|lost", TIR + BALK, None, ALMH, opt=True)
F("legalább [kéttucatnyi] hőgutában", ">=24", "person", "killed", AL + LEKA + OWN, "lost", TIR, None, LEKA, cmp="at_least|vague|about")
F("„Naponta [kétszázan] jönnek", "=200", "person", "hospitalised|people|other", AL + LEKA + OWN, "affected|received|present|other", TIR, None, LEKA, per="day", cmp="exactly|about")
F("sürgősségire, [harminc-negyven] százalékkal", "30-40", "percent", "change", AL + LEKA + OWN, "measured|other", TIR, None, LEKA, cmp="between|about")
F("közleménye [600] megawatt", "=600", "MW", "power", OST + BALK, "lost|affected|other|measured", BALK, None, OST, mod="asserted|withdrawn|denied")
F("később ezt [450]-re", "=450", "MW", "power", OST + BALK, "lost|affected|other|measured", BALK, None, OST)
F("már [két] távvezeték", "=2", "item", "other|buildings", OWN + OST + BALK, "affected|lost|other", BALK, None, EXP, mod="possible|asserted", cmp="exactly|at_least")
F("Horvátország [200] megawattal", "=200", "MW", "power|aid", ["HR", "Croatia", "Horvátország"], "sent|other|received|promised", BALK, None, OWN + ["HR", "Croatia", "Horvátország"])
F("megawattóránként [310] euróra", "=310", "EUR", "price", OWN + ["HUPX", "a HUPX", "electricity"] + HU, "measured|other", ["Budapest", "HUPX", "budapesti áramtőzsde", "budapesti"] + HU0, None, OWN, per="MWh")
F("szombati [négyszerese]. A", "=4", "times", "price|change|other", OWN + ["HUPX", "a HUPX", "electricity"] + HU, "measured|other", ["Budapest", "HUPX", "budapesti áramtőzsde", "budapesti"] + HU0, None, OWN, opt=True)
F("nálunk is [37–39] fokot", "37-39", "celsius", "temperature", OWN + HU, "planned|measured|other", HU0, "2027-07-07", ["HungaroMet", "A HungaroMet", "Hungarian Meteorological Service"], mod="planned|asserted|possible")

KENYA = MISSION + HT
AP = ["AP", "Associated Press", "AP-nek", "az AP", ""]
sheet.doc = "hu-19.txt"
F("megöltek legalább [61] embert", ">=61", "person", "killed", HTV, "lost", CABARET, MAR67, RNDDH)
F("között van [11] nő", "=11", "person", "killed|civilians", HTV, "lost", CABARET, MAR67, RNDDH)
F("nő és [négy] gyermek", "=4", "person", "killed|civilians", HTV, "lost", CABARET, MAR67, RNDDH)
F("a házak [egy harmadát]", "=33.33", "percent", "share|homes|buildings", HTV + RNDDH, "other|affected", CABARET, None, RNDDH, AP, opt=True, cmp="exactly|less_than|about|at_most")
F("körülbelül [150] otthont", "~150", "item", "homes|buildings", HTV, "lost|affected", CABARET, MAR67, RNDDH, AP)
F("csak [38] halálesetet", "=38", "person", "killed", HTV, "lost", CABARET, MAR67, HTPOL)
F("hogy [12] rendőrtiszt", "=12", "person", "workers|people|other|missing|troops", HTPOL + HT + OWN, "lost|other|affected|returned", CABARET, None, HTPOL, mod="denied")
F("jelentett [85] halottat", "=85", "person", "killed", HTV, "lost", CABARET, MAR67, PRIEST, ALTER)
F("akár [90]%-át", "<=90", "percent", "share|area|regions", HTV, "other|captured|present", PAP_CITY, None, UN, cmp="at_most|exactly|about")
F("számát [1,4 millióra]", "=1400000", "person", "displaced", HT + OWN, "affected|present|other", HT + OWN, None, IOM)
F("egy [36]%-os", "=36", "percent", "change", HT + OWN, "affected|other|measured", HT + OWN, "2026-12-01/2027-03-08", IOM + OWN)
F("Közel [6 millió] haiti", "^6000000", "person", "people|civilians|other", HT + OWN, "affected|other|present", HT + OWN, None, OWN + IOM)
F("vagy a [fele] a", "=50", "percent", "share|people", HT + OWN, "affected|other", HT + OWN, None, OWN + IOM, cmp="exactly|about|almost")
F("számláljon [2.500] rendőrt", "=2500", "person", "workers|people|troops|other", KENYA, "planned|other|sent", HT + OWN, None, OWN, mod="planned|asserted|possible")
F("kevesebb mint [1.000]-rel", "<1000", "person", "workers|people|troops|other", KENYA, "present|other", HT + OWN, None, OWN)
STATED = ["US State Department", "State Department", "U.S. State Department", "United States Department of State", "Külügyminisztérium", "a Külügyminisztérium", "amerikai külügyminisztérium"] + US
USOFF = ["two US officials", "US officials", "American officials", "amerikai tisztviselő", "két amerikai tisztviselő", "amerikai tisztviselők", "U.S. officials"] + US
F("több mint $[620 milliót]", ">620000000", "USD", "aid|payment", US, "paid|sent|received|other", HT + OWN, None, STATED)
F("további $[75 milliót]", "=75000000", "USD", "aid|payment", US, "planned|promised|other", HT + OWN, None, USOFF, mod="possible|planned|asserted")
F("milliót, [két] amerikai", "=2", "person", "people|other", US + OWN, "other|present", OWN + HT + US, None, OWN, opt=True)
MSF = ["MSF", "Médecins Sans Frontières", "Doctors Without Borders", "Medecins Sans Frontieres", "Orvosok Határok Nélkül", "Orvosok Határok Nélkül (MSF)"]
TAB = ["Tabarre", "Tabarre kerület", "a Tabarre kerületben", "Tabarre hospital", "Tabarre kerületben"] + PAP_CITY
F("kezelt [47] lőtt", "=47", "person", "wounded|hospitalised", HTV + MSF, "affected|lost|received|other", TAB, None, MSF)
F("pácienst [három] nap", "=3", "day", "duration", MSF + OWN, "other|measured", TAB, None, MSF, opt=True)
F("közülük [19] hónapos", "=19", "month", "age", OWN + HT, "other|affected|lost", TAB, None, MSF + OWN, opt=True)
SURG = ["surgeon", "a surgeon", "sebész", "egy sebész"] + MSF
F("„Van [kettő] napra", "=2", "day", "duration", SURG + OWN, "present|other|measured", TAB, None, SURG, cmp="exactly|about")

ECJ = ["General Court", "General Court of the European Union", "EU General Court", "Európai Unió Törvényszéke", "az Európai Unió Törvényszéke", "EU court", "Court of Justice of the European Union", "luxembourgi bírák", "a luxembourgi bírák", "European Court of Justice", "CJEU"]
EC = ["European Commission", "Európai Bizottság", "az Európai Bizottság", "Bizottság", "A Bizottság", "Commission", "EC", "EU", "European Union"]
CART = ["cement cartel", "cementkartell", "a cementkartell", "cementkartell tagjai", "a cementkartell tagjaira", "cartel members", "manufacturers", "gyártók"]
RHEIN = ["Rheinzement", "a Rheinzement", "A Rheinzement", "német Rheinzement", "a német Rheinzement", "A Rheinzement szóvivője", "Rheinzement szóvivője", "Rheinzement spokesman", "szóvivő"]
DUNA = ["Dunacement", "a Dunacement", "magyar Dunacement", "a magyar Dunacement", "A cég", "cég", "Halmos Gergely", "Gergely Halmos", "Halmos", "vezérigazgató", "Halmos Gergely vezérigazgató", "CEO of Dunacement"]
LUX = ["LU", "Luxembourg", "Luxemburg", "luxembourgi"] + EU + OWN
VG = ["Világgazdaság", "lapunk", "lapunkkal", ""]
RACZ = ["Rácz Zoltán", "Zoltán Rácz", "Rácz", "KBC", "a KBC", "a KBC elemzője", "KBC elemzője", "KBC analyst", "elemző"]
VDB = ["German construction industry association", "German construction industry federation", "German Construction Industry Federation", "Hauptverband der Deutschen Bauindustrie", "HDB", "német építőipari szövetség", "A német építőipari szövetség", "German construction association", "építőipari szövetség"]
LEGAL = ["legal circles", "lawyers", "ügyvédi körök", "ügyvédi körökre", "law circles", "legal sources"]
HB = ["Handelsblatt", "A Handelsblatt", "a lap"]
COL = ["Cologne court", "Cologne Regional Court", "court in Cologne", "kölni bíróság", "a kölni bíróság"]
PROS = ["prosecutors", "prosecution", "prosecutor's office", "ügyészség", "az ügyészség", "Cologne prosecutors"]
sheet.doc = "hu-20.txt"
F("Csütörtökön [347 millió] euróra", "=347000000", "EUR", "fine", CART + ECJ + OWN, "paid|planned|other", LUX, "2027-04-29", OWN + ECJ)
F("még [412 millió] volt", "=412000000", "EUR", "fine", CART + EC + OWN, "paid|planned|other", LUX, "2024-01-01/2024-12-31", EC + OWN, mod="asserted|withdrawn|denied")
F("tételt, [190 milliót] továbbra", "=190000000", "EUR", "fine|payment", RHEIN, "paid|planned|other", LUX + DE, None, OWN + ECJ)
F("a [15] százalékos engedmény", "=15", "percent", "change|share|fine|price", RHEIN + OWN, "received|other", LUX + DE, None, OWN + ECJ)
F("ügyben [öt] gyártó", "=5", "item", "companies", CART + OWN, "affected|other", LUX, None, OWN + ECJ)
F("bírák a [felére], 18", "=50", "percent", "change|share|fine", DUNA + OWN + ECJ, "other|paid|planned", LUX + HU, None, OWN + ECJ)
F("felére, [18 millió] euróra", "=18000000", "EUR", "fine", DUNA + OWN + ECJ, "paid|planned|other", LUX + HU, "2027-04-29", OWN + ECJ)
F("(mintegy [7,2 milliárd] forintra)", "~7200000000", "HUF", "fine", DUNA + OWN + ECJ, "paid|planned|other", LUX + HU, "2027-04-29", OWN + ECJ)
F("szerint [3 millió] sem", "<3000000", "EUR", "fine|payment|damage|cost|other", DUNA + OWN, "other|planned|paid", LUX + HU, None, DUNA, VG, "asserted|possible|denied", cmp="less_than|at_most|exactly")
F("tavaly [5,9 milliárdos] nyereséget", "=5900000000", "HUF", "payment|budget|other|price", DUNA, "received|other|measured|produced", HU0, "2026-01-01/2026-12-31", OWN + DUNA)
F("el [84 milliárdos] árbevétel", "=84000000000", "HUF", "payment|budget|other|price", DUNA, "received|other|measured|produced", HU0, "2026-01-01/2026-12-31", OWN + DUNA)
F("legfeljebb [4 milliárdot] képzett", "<=4000000000", "HUF", "budget|payment|cost|other|fine", DUNA, "present|other|planned", HU0, None, RACZ)
F("részvény [6,5] százalékot", "=6.5", "percent", "change|price", DUNA + OWN, "measured|other|lost", HU0, None, OWN)
F("között [hét] országban", "=7", "item", "regions|other", CART + OWN, "affected|other", LUX, "2012-01-01/2019-12-31", EC)
F("átlagosan [9–11] euróval", "9-11", "EUR", "price|change|cost", CART + OWN + ["cement"], "other|measured", LUX, "2012-01-01/2019-12-31", EC, per="ton", cmp="between|about")
F("tonnánkénti [14] euróról", "=14", "EUR", "price|change|cost|damage", CART + OWN + ["cement"], "other|measured", LUX + DE, None, VDB, per="ton")
F("összesen [másfél milliárdra] teszi", "=1500000000", "EUR", "damage|cost", CART + OWN + ["buyers", "customers", "vevők", "a vevők"], "lost|other|measured", LUX + DE, None, VDB, cmp="exactly|about")
F("több mint [120] építőcég", ">120", "item", "companies", OWN + ["építőcég", "construction companies"], "planned|other", LUX + DE, None, LEGAL, HB, "asserted|planned|possible")
F("meghaladhatják a [600 millió] eurót", ">600000000", "EUR", "damage|payment|cost|fine|other", OWN + CART + ["construction companies", "építőcégek"] + RHEIN, "planned|other", LUX + DE, None, LEGAL, HB, "possible|asserted|denied|planned")
F("mindössze [nyolc] per", "=8", "item", "other|attacks|reports", OWN + RHEIN, "present|other|affected", LUX + DE, None, RHEIN, cmp="exactly|at_most")
KOLN = ["Cologne", "Köln", "kölni"] + DE + OWN
F("bíróság [két] egykori", "=2", "person", "arrested|people|workers|other", OWN + COL + RHEIN + DE + CART, "affected|other", KOLN, None, OWN + COL, opt=True)
F("jogerősen [három és fél] év", "=3.5", "year", "duration", OWN + COL + RHEIN + DE + CART, "affected|other|planned", KOLN, None, OWN + COL)
F("ügyészség [hét] évet", "=7", "year", "duration", OWN + COL + RHEIN + DE + PROS + CART, "planned|other", KOLN, None, PROS, mod="asserted|planned|possible")

# =============================== open half: Polish ===============================
PH = ["PH", "Philippines", "Filipiny", "Filipin", "filipiński"]
PH0 = PH + OWN + ["typhoon", "typhoon Salinta", "tajfun Salinta", "Salinta"]
PHC = ["central Philippines", "środkowa część Filipin", "środkową częścią Filipin", "nad środkową częścią Filipin", "Cebu", "Manila"] + PH + OWN
NDR = ["NDRRMC", "National Disaster Risk Reduction and Management Council", "Krajowa Rada ds. Redukcji Ryzyka Katastrof", "Krajowa Rada ds. Redukcji Ryzyka Katastrof (NDRRMC)", "Krajowa Rada", "rada"]
ABAD = ["Teresita Abad", "Abad", "governor", "governor of Cebu", "Governor of Cebu", "gubernatorka", "Gubernatorka prowincji", "gubernatorka prowincji", "gubernatorka Cebu", "Gubernatorka prowincji Teresita Abad"]
DZBB = ["DZBB", "rozgłośnia DZBB", "rozgłośni DZBB", "radio DZBB", ""]
CEBU = ["Cebu", "wyspa Cebu", "Cebu province", "Cebu island"] + PH + OWN
PAGASA = ["PAGASA", "służba meteorologiczna PAGASA", "służby meteorologicznej PAGASA", "Philippine Atmospheric, Geophysical and Astronomical Services Administration"]
JMA = ["JMA", "Japan Meteorological Agency", "japońska agencja JMA", "japońska agencja", "agencja JMA"]
PRC = ["Philippine Red Cross", "Filipiński Czerwony Krzyż", "Czerwony Krzyż", "Red Cross", "Philippines Red Cross"]
CAAP = ["Civil Aviation Authority of the Philippines", "civil aviation authority", "CAAP", "Urząd lotnictwa cywilnego", "urząd lotnictwa cywilnego", "Civil Aviation Authority"]
PHMIL = ["Philippine military", "military", "army", "Armed Forces of the Philippines", "Wojsko", "wojsko", "filipińskie wojsko", "Philippine Armed Forces", "Philippine army"]
PHPRES = ["President of the Philippines", "Philippine president", "president", "Prezydent", "prezydent", "prezydent Filipin"] + PH
MIND = ["Mindanao", "wyspa Mindanao", "wyspie Mindanao", "Na wyspie Mindanao"] + PH + OWN
NOV6 = "2027-11-06/2027-11-08"
sheet.doc = "pl-11.txt"
F("Do [114] wzrosła", "=114", "person", "killed", PH0, "lost", PHC, NOV6, NDR)
F("Zaginionych jest [127] osób", "=127", "person", "missing", PH0, "lost|affected", PHC, None, NDR + OWN)
F("mówiła o [66] zabitych", "=66", "person", "killed", PH0, "lost", PHC, None, NDR)
F("w [dwie] doby", "=2", "day", "duration", OWN, "other|measured", CEBU, None, OWN, opt=True)
F("spadło [420] mm", "=420", "mm", "rainfall", OWN, "measured", CEBU, None, OWN)
F("straciło [49] mieszkańców", "=49", "person", "killed", PH0 + ["Talisay"], "lost", ["Talisay"] + CEBU, None, ABAD, DZBB)
F("głową - \"[co piąta] rodzina", "=20", "percent", "share|homes|displaced", PH0 + ["Talisay"], "lost|affected", ["Talisay"] + CEBU, None, ABAD, DZBB, cmp="exactly|about")
F("przekroczyć [dwieście] ofiar", ">200", "person", "killed", PH0, "lost|planned", PHC, None, ABAD, DZBB, "possible|asserted|planned")
F("dochodził do [195] km/h", "<=195", "km/h", "wind", OWN, "measured", PHC, None, OWN + PAGASA, cmp="at_most|exactly|about")
F("wynosiła [150] km/h", "=150", "km/h", "wind", OWN, "measured", PHC, None, PAGASA)
F("podała [165].", "=165", "km/h", "wind", OWN, "measured", PHC, None, JMA)
F("blisko [388 tys.] ludzi", "^388000", "person", "evacuated", PH0, "affected", PHC, None, OWN + NDR)
F("czego [60 tys.] przebywa", "=60000", "person", "evacuated|displaced", PH0, "present|affected|other", PHC + ["schools and churches"], None, OWN + NDR)
F("co najmniej [95 tys.] osób", ">=95000", "person", "evacuated|displaced", PH0, "present|affected|other", PHC, None, PRC, "Rappler|portal Rappler")
F("odwołał [186] lotów", "=186", "item", "flights", CAAP + PH + OWN, "affected|other|lost", PHC, None, OWN + CAAP)
F("ponad [3,5 tys.] pasażerów", ">3500", "person", "people|civilians|other", PH0 + ["ferries", "pasażerowie promów"], "affected|present|other", PHC, None, OWN + CAAP)
F("cała [sześcio]osobowa", "=6", "person", "killed|troops|workers", PH + PHMIL + OWN, "lost", MIND, None, OWN + PHMIL)
F("było [dziewięciu] żołnierzy", "=9", "person", "troops|killed", PH + PHMIL + OWN, "present|lost|other", MIND, None, PHMIL, mod="denied")
F("wstępnie na [1,2 mld] peso", "=1200000000", "PHP", "damage|cost", PH0 + ["agriculture", "rolnictwo"], "lost|affected|other", PHC, None, OWN + NDR, cmp="exactly|about")
F("(ok. [75 mln] zł)", "~75000000", "PLN", "damage|cost", PH0 + ["agriculture", "rolnictwo"], "lost|affected|other", PHC, None, OWN + NDR)
F("po [10 tys.] peso", "=10000", "PHP", "aid|payment", PHPRES + OWN, "promised|planned", PHC, None, PHPRES, mod="asserted|planned", per="household")
F("przekażą [2,5 mln] dolarów", "=2500000", "USD", "aid|payment", US, "promised|planned|sent", PHC, None, OWN + US, mod="asserted|planned")
F("UE - [milion] euro", "=1000000", "EUR", "aid|payment", EU, "promised|planned|sent", PHC, None, OWN + EU, mod="asserted|planned")
F("średnio [20] tajfunów", "=20", "item", "other|attacks", OWN + PH, "other|affected|measured", PH + OWN, None, OWN, per="year", cmp="exactly|about")

DOR = ["Dorohusk", "Dorohusku", "w Dorohusku", "border", "granica", "na granicy"] + PL + OWN
PFARM = ["farmers", "Polish farmers", "rolnicy", "Rolnicy", "protesters", "Protestujący", "protestujący", "Zamojskie Towarzystwo Rolnicze"] + PL + OWN
SOB = ["Marek Sobczuk", "Sobczuk", "Zamojskie Towarzystwo Rolnicze", "szef Zamojskiego Towarzystwa Rolniczego", "head of the Zamość Agricultural Society", "Zamość Agricultural Society", "Zamojskiego Towarzystwa Rolniczego"]
ONET = ["Onet", "Onetowi", ""]
CHELM = ["police", "Polish police", "Policja", "policja", "Ewa Bielak", "kom. Ewa Bielak", "Bielak", "Chełm police", "chełmska komenda", "kom. Ewa Bielak z chełmskiej komendy", "chełmskiej komendy"]
UAMIN = ["Ukrainian deputy infrastructure minister", "deputy infrastructure minister", "Ukrainian deputy minister of infrastructure", "ukraiński wiceminister infrastruktury", "wiceminister infrastruktury", "UA", "Ukraine"]
KAS = ["KAS", "National Revenue Administration", "Krajowa Administracja Skarbowa", "National Revenue Administration (Poland)"]
PQUEUE = ["trucks", "lorries", "tiry", "ciężarówki"] + UA + PL + OWN
UASIDEP = ["Ukrainian side", "ukraińska strona", "ukraińskiej stronie", "po ukraińskiej stronie"] + UA + DOR
AGMIN = ["Ministry of Agriculture", "Polish Ministry of Agriculture", "agriculture ministry", "Ministry of Agriculture (Poland)", "Resort rolnictwa", "resort rolnictwa", "minister of agriculture", "agriculture minister", "minister rolnictwa", "Minister", "minister", "PL", "Poland"]
IZP = ["Izba Zbożowo-Paszowa", "Grain and Feed Chamber", "National Grain and Feed Chamber", "Grain and Fodder Chamber", "Chamber of Grain and Feed", "Polish Grain and Feed Chamber"]
SWR = ["SW Research", "sondaż SW Research", "sondażu SW Research"]
RESPO = PL + OWN + ["respondents", "badani", "Poles"]
VOIV = ["voivode", "wojewoda", "Lublin voivode", "voivode of Lublin", "provincial governor"]
CARR = ["carriers", "hauliers", "przewoźnicy", "transport companies"] + PL + OWN
CORR = OWN + ["Onet"]
sheet.doc = "pl-12.txt"
F("przepuszczają [trzy] pojazdy", "=3", "item", "vehicles", PFARM + PQUEUE, "other|present|sent|measured", DOR, None, OWN, per="hour")
F("tu ponad [pięciuset], a", ">500", "person", "participants|people|other", PFARM, "present|other", DOR, None, SOB, ONET)
F("około [220] osób", "~220", "person", "participants|people", PFARM, "present|other", DOR, None, CHELM)
F("stały [94] ciągniki", "=94", "item", "vehicles", PFARM, "present|other", DOR, None, CHELM)
F("południe [1150] tirów", "=1150", "item", "vehicles", PQUEUE, "present|affected|other", UASIDEP, "2027-02-16", UAMIN)
F("nie więcej niż [osiemset]\"", "<=800", "item", "vehicles", PQUEUE, "present|affected|other", UASIDEP, None, KAS, ONET)
F("oczekiwania na [46] godzin", "=46", "hour", "duration", PQUEUE, "measured|other|planned", UASIDEP, None, KAS, ONET, cmp="exactly|about")
F("dziś [780] zł", "=780", "PLN", "price|cost", OWN + PL + ["wheat", "pszenica"], "measured|other|paid", PL0, "2027-02-16", OWN, per="ton")
F("dostawał [930]. Resort", "=930", "PLN", "price|payment|cost", OWN + PFARM + ["wheat", "pszenica"], "measured|other|paid|received", PL0, None, OWN, per="ton")
F("zaledwie [14 tys.] ton", "=14000", "ton", "mass|volume", UA + PL0, "received|sent|other|measured", PL0, "2027-01-01/2027-02-16", AGMIN, cmp="exactly|at_most")
F("mówi o [40–45 tys.] ton", "40000-45000", "ton", "mass|volume", UA + PL0, "received|sent|other|measured", PL0, None, IZP)
F("dopłaty: [200] zł", "=200", "PLN", "aid|payment|price", AGMIN + OWN, "promised|planned", PL0, None, AGMIN, mod="asserted|planned", per="ton")
F("w sumie [1,3 mld] zł", "=1300000000", "PLN", "aid|payment|cost|budget", AGMIN + OWN, "promised|planned", PL0, None, AGMIN, mod="asserted|planned")
F("chcą [trzystu]. Z", "=300", "PLN", "aid|payment|price", AGMIN + PFARM, "planned|other", PL0, None, PFARM, mod="asserted|planned|possible", per="ton")
F("popiera [54] proc.", "=54", "percent", "share", RESPO, "measured|other", PL0, None, SWR, ONET)
F("badanych, o [sześć] punktów", "=6", "percentage_point", "change", RESPO, "measured|other", PL0, None, SWR, ONET)
F("jest [co czwarty].", "=~25", "percent", "share", RESPO, "measured|other", PL0, None, SWR, ONET)
F("sięgają [8 mln] zł", "=8000000", "PLN", "damage|cost", CARR, "lost|affected|other", PL0 + DOR, None, ["RMF FM", "nieoficjalne informacje RMF FM", "unofficial information", "nieoficjalne informacje", "nieoficjalnych informacji RMF FM"], None, "possible|asserted|denied", per="day", cmp="exactly|about|at_most")
F("nawet [trzy miliony].", "<3000000", "PLN", "damage|cost", CARR, "lost|affected|other", PL0 + DOR, None, VOIV, per="day", mod="asserted|denied", cmp="less_than|at_most|exactly")
F("stoi [11 500] tirów", "=11500", "item", "vehicles", PQUEUE, "present|affected|other", UASIDEP, None, CORR, mod="withdrawn|denied|asserted")
F("Chodziło o [1150]. Przepraszamy", "=1150", "item", "vehicles", PQUEUE, "present|affected|other", UASIDEP, None, CORR + UAMIN)

LEKARKA = ["Olena Marchuk", "Olena Marczuk", "Marczuk", "doctor", "lekarka", "lekarka w szpitalu w Czernihowie"]
CHERN = ["Chernihiv", "Czernihów", "Czernihowie", "w Czernihowie", "szpital w Czernihowie"] + SWAP0
CHARK = ["Kharkiv", "Charków", "Charkowie", "w Charkowie"] + UA + OWN
sheet.doc = "pl-13.txt"
F("wymieniły [160] jeńców", "=160", "person", "captured|troops|other", POW, "returned|received|other|sent", POW, JUN12, OWN + RUMOD)
F("że [160] jego żołnierzy", "=160", "person", "troops|captured", RU + OWN + RUMOD, "returned|received", POW, JUN12, RUMOD)
F("odebrała [163] ludzi", "=163", "person", "captured|people|troops|other", UA + OWN, "received|returned", POW, JUN12, UASIDE)
F("włączając [sześciu] cywilów", "=6", "person", "civilians|captured", UA + OWN, "received|returned", POW, JUN12, UASIDE)
F("mniej niż [50] kilogramów", "<50", "kg", "mass", UA + OWN + ["prisoners"], "measured|other", CHERN, None, LEKARKA)
F("zbadała [38] mężczyzn", "=38", "person", "people|captured|hospitalised|other|troops|civilians", UA + LEKARKA + OWN, "affected|returned|other|measured", CHERN, None, LEKARKA)
F("że [dziewięciu na dziesięciu] miało", "=90", "percent", "share|wounded|captured", UA + OWN, "affected|lost|other", CHERN, None, LEKARKA, cmp="exactly|about")
F("Jeden, [31]-letni", "=31", "year", "age", ["marine", "piechur morski"] + UA + OWN, "other|returned", CHERN, None, OWN + LEKARKA, opt=True)
F("stracił [27] kilogramów", "=27", "kg", "mass", ["marine", "piechur morski", "31-letni piechur morski"] + UA + OWN, "lost|other|measured", CHERN, None, OWN + LEKARKA)
F("przynajmniej [8.000] żołnierzy", ">=8000", "person", "captured|troops", UA + RU + OWN, "captured|present|other", RU + OWN, None, HUR)
F("powrotem [1.000] ciał", "=1000", "person", "killed|troops", UA + RU + OWN, "lost|returned|other|planned|received", SWAP0, None, HUR + MILSRC, "|TASS|państwowa agencja TASS|Taras Hnatiuk", "denied|asserted|possible")
F("teraz [5.312]. Turcja", "=5312", "person", "captured|other|rescued", POW + UAE, "returned|other", SWAP0, None, UAE)
F("że [500] więcej", "=500", "person", "captured|other|troops", POW + ["TR", "Turkey"], "planned|returned", SWAP0, None, ["TR", "Turkey", "Türkiye", "Turcja"], mod="possible|planned|asserted")
KHGOV = ["regional governor", "governor", "Kharkiv governor", "governor of Kharkiv Oblast", "regionalny gubernator", "gubernator", "governor of Kharkiv"]
KHMAY = ["mayor", "mayor of Kharkiv", "Kharkiv mayor", "Burmistrz miasta", "burmistrz", "burmistrz miasta", "burmistrz Charkowa"]
UAAF = ["Ukrainian Air Force", "Air Force", "Ukrainian air force", "Air Force of Ukraine", "Ukraińskie siły powietrzne", "ukraińskie siły powietrzne", "siły powietrzne", "Siły Powietrzne", "UA", "Ukraine"]
F("zabiły [czterech] ludzi", "=4", "person", "killed", UA + OWN + RU, "lost", CHARK, "2027-06-12/2027-06-13", KHGOV)
F("zraniły [tuzin] w", "=~12", "person", "wounded", UA + OWN + RU, "lost|affected", CHARK, "2027-06-12/2027-06-13", KHGOV, cmp="exactly|about|vague")
F("rannych jako [15].", "=15", "person", "wounded", UA + OWN + RU, "lost|affected", CHARK, None, KHMAY)
F("zestrzeliły [71] z", "=71", "item", "drones", RU + UA + OWN, "lost|other", CHARK, None, UAAF)
F("z [94] dronów", "=94", "item", "drones", RU + OWN + UA, "sent|other|lost", CHARK, None, UAAF)
F("„około [6.000]” Rosjan", "~6000", "person", "captured|troops", RU + UA + OWN, "captured|present|other", UA + OWN, None, ["Kremlin", "Kreml"] + RU)
F("liczba [dwukrotnie] wyższa", "=2", "times", "captured|change|other|troops", RU + UA + OWN, "captured|other|present", UA + OWN, None, OWN + ["Kremlin", "Kreml", "Red Cross", "Czerwony Krzyż", "ICRC"] + RU, opt=True)
F("około [jednej piątej] Ukrainy", "~20", "percent", "share|area", RU + UA, "captured|present|other|lost", UA + OWN, None, OWN)

BYD = ["Bydgoszcz", "Bydgoszczy", "w Bydgoszczy", "szpital im. Biziela", "szpitalu im. Biziela", "Biziel hospital", "Jan Biziel hospital", "Biziel Hospital", "szpital", "Jan Biziel University Hospital"]
BYD0 = BYD + PL0
NURSE = BYD + OWN + PL + ["nurses", "pielęgniarki"]
DYR = ["hospital management", "management", "Dyrekcja", "dyrekcja", "dyrekcja szpitala", "Piotr Zalewski", "Zalewski", "Dyrektor Piotr Zalewski", "dyrektor", "Dyrektor", "hospital director", "director"] + BYD
ZWIAZ = ["union", "trade union", "nurses' union", "Związek", "związek", "związkowcy", "trade unionists", "unions", "Anna Kurek", "Kurek", "Przewodnicząca związku", "Przewodnicząca związku Anna Kurek", "przewodnicząca związku", "head of the union"]
BEATA = ["Beata", "nurse", "pielęgniarka", "Beata, pielęgniarka"]
MZ = ["Ministry of Health", "Polish Ministry of Health", "Ministry of Health (Poland)", "health ministry", "Ministerstwo Zdrowia", "Resort", "resort", "PL", "Poland"]
KPV = ["voivode", "wojewoda", "dane wojewody", "wojewody", "Kuyavian-Pomeranian voivode", "provincial governor"]
KUJ = ["Kuyavian-Pomeranian Voivodeship", "województwo", "województwo kujawsko-pomorskie", "całe województwo", "w całym województwie", "Kuyavia-Pomerania"] + BYD0
NIPIP = ["NIPiP", "Supreme Chamber of Nurses and Midwives", "Naczelna Izba Pielęgniarek i Położnych", "Naczelnej Izby Pielęgniarek i Położnych", "Chamber of Nurses and Midwives", "Supreme Council of Nurses and Midwives"]
PLN_ = PL0 + ["nurses", "pielęgniarki"]
sheet.doc = "pl-14.txt"
F("Odwołano [140] operacji", "=140", "item", "other", NURSE + DYR, "affected|lost|other", BYD0, None, OWN + DYR)
F("środę [310] pielęgniarek", "=310", "person", "workers|participants", NURSE, "affected|other|present", BYD0, "2027-03-17", OWN)
F("zostały po [dwie] na", "=2", "person", "workers", NURSE, "present|other", BYD0, None, OWN, opt=True, per="shift")
F("odwołała [140] planowych", "=140", "item", "other", NURSE + DYR, "affected|lost|other", BYD0, None, OWN + DYR)
F("domu [stu kilkunastu] pacjentów", "v111", "person", "hospitalised|people|other", NURSE + DYR + ["patients"], "returned|affected|other|sent", BYD0, None, OWN + DYR, opt=True)
F("pacjentów; [siedmioro] najciężej", "=7", "person", "hospitalised|people|evacuated|other", NURSE + DYR + ["patients"], "sent|affected|other", ["Toruń", "Torunia", "do Torunia"] + BYD0, None, OWN + DYR)
F("Za [48] godzin", "=48", "hour", "duration", BEATA + NURSE, "other|measured", BYD0, None, BEATA, per="week")
F("na rękę [pięć sześćset] –", "=5600", "PLN", "payment|price", BEATA + NURSE, "received|paid|other", BYD0, None, BEATA, opt=True, per="month")
F("z [22]-letnim stażem", "=22", "year", "duration|age", BEATA + OWN, "other|measured", BYD0, None, OWN, opt=True)
F("podwyżki o [1800] zł", "=1800", "PLN", "payment|change|price", NURSE + ZWIAZ + DYR, "planned|other", BYD0, None, ZWIAZ, mod="asserted|planned|possible")
F("zaproponował [600], a", "=600", "PLN", "payment|change|price", NURSE + DYR, "promised|planned|other", BYD0, None, DYR, mod="asserted|planned|possible|withdrawn")
F("negocjacjach – [850]. „Realizacja", "=850", "PLN", "payment|change|price", NURSE + DYR, "promised|planned|other", BYD0, None, DYR, mod="asserted|planned|possible")
F("nas [31 mln] zł", "=31000000", "PLN", "cost|payment|budget", DYR + OWN, "planned|other", BYD0, None, DYR, mod="asserted|possible|planned", per="year")
F("już ma [190 mln] długu", "=190000000", "PLN", "loan|budget|other", DYR + OWN, "present|other", BYD0, None, DYR)
F("niespełna [20 mln].", "^20000000", "PLN", "cost|payment|budget", DYR + OWN, "planned|other", BYD0, None, ZWIAZ, mod="asserted|possible|planned", per="year", cmp="almost|less_than|about|at_most")
F("mówi o [55] proc.", "=55", "percent", "share|workers|participants", NURSE + DYR, "affected|present|other", BYD0, None, DYR)
F("związkowcy o [trzech czwartych]", "=75", "percent", "share|workers|participants", NURSE + DYR, "affected|present|other", BYD0, None, ZWIAZ)
F("się [pięć] placówek", "=5", "item", "buildings|other|companies", KUJ + OWN + ["hospitals"], "affected|other|present", KUJ, None, KPV, MZ)
F("i [1,2 tys.] osób", "=1200", "person", "participants|workers|people", KUJ + OWN + ["nurses"], "affected|other|present", KUJ, None, KPV, MZ)
F("zmarło [dwóch] pacjentów", "=2", "person", "killed|hospitalised", NURSE + DYR + ["patients"], "lost", KUJ, None, MZ, mod="denied")
F("to [54] lata", "=54", "year", "age", PLN_, "measured|other", PL0, None, NIPIP, cmp="exactly|about")
F("ich [5,7] –", "=5.7", "person", "workers|other|people", PLN_, "present|measured|other", PL0, None, NIPIP, per="1000 person")
F("ponad [osiem]. Do", ">8", "person", "workers|other|people", OWN + ["OECD"], "present|measured|other", ["OECD", ""], None, NIPIP + OWN, per="1000 person")
F("blisko [90 tys.] z", "^90000", "person", "workers|people", PLN_, "planned|other", PL0, None, OWN + NIPIP, mod="planned|asserted|possible")
F("Za [pięć] lat", "=5", "year", "duration", OWN + NURSE, "planned|other", BYD0, None, ZWIAZ, opt=True, mod="asserted|planned|possible")

GDY = ["Gdynia", "Gdyni", "w Gdyni", "port w Gdyni", "porcie w Gdyni", "port of Gdynia"] + PL0
CBSP = ["CBŚP", "CBSP", "Central Bureau of Investigation of the Police", "Central Investigation Bureau of the Police", "Polish Central Investigation Bureau", "Centralne Biuro Śledcze Policji", "Dariusz Wilk", "kom. Dariusz Wilk", "Wilk", "Rzecznik CBŚP", "rzecznik CBŚP",
        "Rzecznik CBŚP kom. Dariusz Wilk"]
CUSTOMS = ["customs officers", "customs", "celnicy", "Polish customs", "National Revenue Administration", "służby", "services"]
GANG = ["gang", "smugglers", "Mariusz K.", "46-letni Mariusz K.", "Szef gangu", "szef gangu", "gang boss", "Banan"]
DRUG = GANG + CUSTOMS + CBSP + PL0 + ["EC", "Ecuador", "cocaine", "kokaina"]
FUNK = ["officer", "an officer", "anonymous officer", "funkcjonariusz", "customs officer"] + CUSTOMS
FAKT = ["Fakt", "Faktowi", ""]
ECPOL = ["Ecuadorian police", "Ecuador police", "National Police of Ecuador", "ekwadorska policja", "policja", "EC", "Ecuador"]
GUAY = ["Guayaquil prosecutors", "prosecutors in Guayaquil", "Guayaquil prosecutor's office", "prokuratura z Guayaquil", "prokuraturą z Guayaquil", "prokuratura", "prosecutors"]
PROK = ["prosecutor", "prosecutors", "Prokurator", "prokurator", "prokuratura"]
COURT = ["court", "sąd", "Sąd"]
ADW = ["lawyer", "his lawyer", "adwokat", "Jego adwokat", "jego adwokat", "Mariusz K.'s lawyer", "Mariusz K."]
EUROPOL = ["Europol"]
MAY26 = "2027-05-26"
sheet.doc = "pl-15.txt"
F("! [Dwie] tony", "=~2", "ton", "mass|other", DRUG, "captured|received|other", GDY, None, OWN + CBSP)
F("w środę [2,1] tony", "=2.1", "ton", "mass|other", DRUG, "captured|received|other", GDY, MAY26, OWN + CBSP + CUSTOMS)
F("ponad [pół miliarda] złotych", ">500000000", "PLN", "price|cost|other|damage", DRUG, "captured|other|measured", GDY, None, CBSP)
F("Wyjęliśmy [1840] paczek", "=1840", "item", "other|containers|mass", DRUG, "captured|received|other", GDY, MAY26, FUNK, FAKT)
F("chodzi o [trzy] tony", "=3", "ton", "mass|other", DRUG, "captured|received|other|sent", GDY, None, ECPOL)
F("podał liczbę [2,6]. Rzecznik", "=2.6", "ton", "mass|other", DRUG, "captured|received|other|sent", GDY, None, GUAY, "El Universo|„El Universo”")
F("ważono [dwa] razy", "=2", "times", "other|mass", CBSP + OWN + CUSTOMS, "other|measured", GDY, None, CBSP, opt=True)
F("dokładnie [2112] kilogramów", "=2112", "kg", "mass|other", DRUG, "captured|measured|received|other", GDY, None, CBSP)
F("Zatrzymano [siedem] osób", "=7", "person", "arrested", DRUG, "affected|captured", GDY, None, OWN + CBSP)
F("tym [dwóch] obywateli", "=2", "person", "arrested", DRUG + ["AL", "Albania"], "affected|captured", GDY, None, OWN + CBSP)
F("gangu, [46]-letni", "=46", "year", "age", GANG + OWN, "other", GDY, None, OWN, opt=True)
F("sobie [320 tys.] euro", "=320000", "EUR", "payment|other|price", GANG + OWN, "present|captured|other", GDY, None, OWN + CBSP)
F("gotówce, [cztery] telefony", "=4", "item", "other|weapons", GANG + OWN, "present|captured|other", GDY, None, OWN + CBSP)
F("mu do [20] lat", "<=20", "year", "duration", GANG + OWN, "planned|other", GDY, None, OWN + CBSP, mod="possible|asserted|planned", cmp="at_most|exactly|about")
F("sprzedaży [trzech] mieszkań", "=3", "item", "homes|buildings|other", GANG + OWN + ADW, "other|sent|lost", GDY, None, ADW)
F("wszystkich [trzech] miesięcy", "=3", "month", "duration", PROK + GANG + OWN, "planned|other", GDY, None, PROK, mod="asserted|planned|possible")
F("tylko [pięciu], dwaj", "=5", "person", "arrested", DRUG + COURT, "affected|captured|other", GDY, None, OWN + COURT)
F("pięciu, [dwaj] wyszli", "=2", "person", "arrested|other|people", DRUG + COURT, "returned|other|affected", GDY, None, OWN + COURT)
F("po [50 tysięcy].", "=50000", "PLN", "payment|fine|price|loan|other|cost", DRUG + COURT, "paid|other", GDY, None, OWN + COURT, opt=True, per="person")
F("portach [5,4] t", "=5.4", "ton", "mass|other", DRUG, "captured|received|other", GDY + ["Polish ports", "polskie porty", "polskich portach", "w polskich portach"], "2027-01-01/2027-05-28", OWN)
F("o [70] proc.", "=70", "percent", "change", DRUG, "captured|other|measured", GDY + ["Polish ports", "polskie porty"], None, OWN)
F("co najmniej [400] ton", ">=400", "ton", "mass|other", OWN + EU + ["cocaine", "kokaina"], "received|sent|other", EU + OWN, None, EUROPOL, per="year")
F("góra [jedną trzecią].", "<=33.33", "percent", "share|mass", OWN + EU + ["cocaine", "kokaina"], "captured|other", EU + OWN, None, EUROPOL + OWN, cmp="at_most|exactly|about|less_than")

# =============================== held half: Polish ===============================
MSZ = ["Polish Ministry of Foreign Affairs", "Polish Foreign Ministry", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs (Poland)", "foreign ministry", "MSZ", "rzecznik MSZ", "foreign ministry spokesman", "PL", "Poland"]
RMF = ["RMF FM", "RMF24", ""]
ITAKA = ["Itaka", "Biuro podróży Itaka", "biuro podróży Itaka", "travel agency Itaka", "tour operator Itaka"]
KRZ = ["Krzysztof", "pan Krzysztof", "słuchacz RMF FM, pan Krzysztof", "listener", "słuchacz RMF FM", "słuchacz", "a listener"]
MSWIA = ["Polish interior minister", "interior minister", "Minister of the Interior and Administration", "Ministry of the Interior and Administration", "szef MSWiA", "MSWiA", "interior ministry", "PL", "Poland"]
INSUR = ["insurers", "Greek insurers", "Ubezpieczyciele", "ubezpieczyciele"]
PLT = PL + OWN + ["tourists", "Poles", "turyści", "Polacy"] + GR
sheet.doc = "pl-16.txt"
F("Eubei: [sześć] ofiar", "=6", "person", "killed", FIREA, "lost", EVIA, JULY16, OWN, cmp="exactly|at_least")
F("ewakuowanych [37] Polaków", "=37", "person", "evacuated", PLT, "affected", EVIA + OWN, None, OWN + MSZ)
F("najmniej [sześć] osób", ">=6", "person", "killed", FIREA, "lost", EVIA, JULY16, OWN)
F("Wśród ok. [8,5 tys.] ewakuowanych", "~8500", "person", "evacuated", FIREA, "affected", EVIA + OWN, None, MSZ + OWN, RMF)
F("jest [37] turystów", "=37", "person", "evacuated|civilians|people", PLT, "affected|present|other", EVIA + OWN, None, MSZ, RMF)
F("wyspie [120] klientów", "=120", "person", "people|civilians|other", ITAKA + PL + OWN, "present|other", EVIA + OWN, None, ITAKA + OWN)
F("dyspozycji [412] strażaków", "=412", "person", "workers|people|participants|other", GR + GRFIRE + LIMNI + OWN, "present|other", EVIA + OWN, None, LIMNI, ERT)
F("potrzebowalibyśmy [dwa] razy", "=2", "times", "workers|change|other", GR + GRFIRE + LIMNI + OWN, "planned|other", EVIA + OWN, None, LIMNI, ERT, opt=True, mod="asserted|possible|planned")
F("spłonęły [84] domy", "=84", "item", "homes|buildings", GR + OWN, "lost|affected", EVIA + OWN, None, LIMNI, ERT)
F("ma w [dwudziestu trzech] miejscowościach", "=23", "item", "regions|other|homes", GR + OWN, "affected|other", EVIA + OWN, None, LIMNI, ERT)
F("jeszcze o [60] domach", "=60", "item", "homes|buildings", GR + OWN, "lost|affected", EVIA + OWN, None, LIMNI, "|ERT")
F("strawił [10 tysięcy] hektarów", "=~10000", "ha", "area", GR + OWN, "lost|affected|measured", EVIA + OWN, None, CIVPROT)
F("bo [11 400], wychodzi", "=11400", "ha", "area", GR + OWN, "lost|affected|measured", EVIA + OWN, None, NOA)
F("szacunek z [10,2] do", "=10200", "ha", "area", GR + OWN, "lost|affected|measured", EVIA + OWN, None, COPERN, mod="asserted|withdrawn|denied")
F("do [9,8 tys.]", "=9800", "ha", "area", GR + OWN, "lost|affected|measured", EVIA + OWN, None, COPERN)
F("Przez [dwie] godziny", "=2", "hour", "duration", KRZ + OWN, "other|measured", EVIA + OWN, None, KRZ)
F("na [pięć] metrów", "=~5", "m", "distance", OWN + KRZ, "measured|other", EVIA + OWN, None, KRZ)
F("samochód za [90 tysięcy] –", "=90000", "PLN", "price|cost|damage", KRZ + OWN, "lost|other|paid|affected", EVIA + OWN, None, KRZ, opt=True)
F("dziś [146] strażaków", "=146", "person", "workers|people|participants|other", PL, "sent|planned", EVIA + OWN + PL, "2027-07-19", MSWIA, mod="asserted|planned")
F("z [49] pojazdami", "=49", "item", "vehicles", PL, "sent|planned", EVIA + OWN + PL, "2027-07-19", MSWIA, mod="asserted|planned")
F("około [4 mln] zł", "~4000000", "PLN", "cost|payment|budget|aid", PL + OWN + MSWIA, "planned|other|paid", EVIA + OWN + PL, None, MSWIA, mod="asserted|planned")
F("cieniu [41] stopni", "=41", "celsius", "temperature", OWN, "measured|other", EVIA + OWN, None, OWN)
F("dziś [siedem] w skali", "=7", "beaufort", "wind", OWN, "measured|other", EVIA + OWN, None, OWN, opt=True)
F("szkody na [60 do 80 mln] euro", "60000000-80000000", "EUR", "damage|cost", GR + OWN + INSUR, "lost|affected|other", EVIA + OWN, None, INSUR, "Kathimerini|„Kathimerini”|dziennik „Kathimerini”|dziennik Kathimerini")

HSW = ["HSW", "Huta Stalowa Wola", "spółka", "company", "huta", "Sama HSW", "zarząd"]
BORS_A = HSW + PL + OWN + ["Polish army", "Polish Armed Forces", "wojsko", "Wojsko Polskie", "Borsuk", "army", "armia", "PGZ"]
LETTER = ["letter", "pismo", "pisma", "document", "a letter seen by PB", "dokument", "pismo, do którego dotarł „PB”"] + HSW
PB = ["Puls Biznesu", "PB", "„PB”", ""]
AU = ["Armament Agency", "Poland's Armament Agency", "Polish Armament Agency", "Agencja Uzbrojenia", "Adam Wierzba", "ppłk Adam Wierzba", "Wierzba", "rzecznik", "jej rzecznik", "rzecznik Agencji Uzbrojenia", "rzecznik ppłk Adam Wierzba"]
THREE = ["three people close to the board", "people close to the board", "sources close to the board", "osoby zbliżone do zarządu", "trzy osoby zbliżone do zarządu", "Trzy osoby zbliżone do zarządu", "people close to the management"]
RENK = ["Renk", "RENK", "firma Renk", "Dostawca", "dostawca", "RENK Group", "supplier"]
TRIG = ["Trigon DM", "Trigon", "Analitycy Trigon DM", "analitycy Trigon DM", "analysts at Trigon DM", "Trigon DM analysts", "analitycy"]
CEO = ["HSW CEO", "CEO of HSW", "president of HSW", "Prezes HSW", "prezes HSW", "prezes"] + HSW
PGZ = ["PGZ", "grupa PGZ", "Polska Grupa Zbrojeniowa", "Polish Armaments Group", "grupa"]
MON = ["MON", "Ministry of National Defence", "Polish Ministry of National Defence", "Ministry of Defence", "Polish Ministry of Defence", "Polish defence ministry", "Ministerstwo Obrony Narodowej", "PL", "Poland"]
SK = ["SK", "Slovakia", "Słowacja"]
GEAR = HSW + RENK + PL + OWN + ["gearboxes", "skrzynie biegów"] + DE
sheet.doc = "pl-17.txt"
F("tym roku [38] wozów", "=38", "item", "vehicles|tanks|weapons|artillery", BORS_A, "planned|sent|produced|promised", PL0, "2027-01-01/2027-12-31", OWN + LETTER, mod="asserted|planned")
F("zamiast [60]\n", "=60", "item", "vehicles|tanks|weapons|artillery", BORS_A, "planned|sent|promised|other", PL0, "2027-01-01/2027-12-31", OWN + LETTER + ["contract", "umowa"], mod="asserted|planned|withdrawn|denied")
F("tylko [38] bojowych", "=38", "item", "vehicles|tanks|weapons|artillery", BORS_A, "planned|sent|produced|promised", PL0, "2027-09-10/2027-12-31", LETTER, PB, mod="asserted|planned")
F("warta [6,57 mld] zł", "=6570000000", "PLN", "price|cost|payment|budget|other", BORS_A, "other|planned|paid|promised", PL0, None, OWN + LETTER)
F("mówiła o [sześćdziesięciu]. Agencja", "=60", "item", "vehicles|tanks|weapons|artillery", BORS_A, "planned|promised|other|sent", PL0, None, OWN + LETTER + ["contract", "umowa", "Umowa", "Umowa z 2025 r."], mod="asserted|planned")
F("już [27] pojazdów", "=27", "item", "vehicles|tanks|weapons|artillery", BORS_A, "received|sent|present", PL0, None, AU)
F("realizowany w [85] proc.", "=85", "percent", "share", BORS_A + AU, "other|measured|produced|present", PL0, None, AU)
F("[Trzy] osoby zbliżone", "=3", "person", "people|other", OWN + HSW, "other|present", PL0, None, OWN, opt=True)
F("z [90] zamówionych", "=90", "item", "other|vehicles|weapons", GEAR, "planned|other|promised", PL0 + DE, None, THREE)
F("przyjechało [41]. Dostawca", "=41", "item", "other|vehicles|weapons", GEAR, "received|sent|present", PL0 + DE, None, THREE)
F("wysłał [52] i", "=52", "item", "other|vehicles|weapons", GEAR, "sent", PL0 + DE, None, RENK)
F("nie przekracza [sześciu] tygodni", "<=6", "week", "duration", RENK + HSW + OWN, "other|measured", PL0 + DE, None, RENK)
F("naliczyć [0,2] proc.", "=0.2", "percent", "fine|share|change", BORS_A, "planned|other|paid", PL0, None, OWN, mod="possible|asserted|planned", per="week", cmp="exactly|at_most")
F("od [40 do 55 mln] zł", "40000000-55000000", "PLN", "fine|payment|cost", HSW + OWN, "planned|paid", PL0, None, TRIG, mod="planned|asserted|possible")
F("będzie [10 mln], to", "=10000000", "PLN", "fine|payment|cost", HSW + OWN, "planned|paid", PL0, None, CEO, "Defence24", "possible|asserted|planned|denied", cmp="exactly|at_most|less_than|about")
F("przychody o [34] proc.", "=34", "percent", "change", PGZ + OWN, "measured|other|received", PL0, "2027-01-01/2027-06-30", OWN + PGZ)
F("do [9,1 mld] zł", "=9100000000", "PLN", "budget|payment|other|price", PGZ + OWN, "measured|other|received", PL0, "2027-01-01/2027-06-30", OWN + PGZ)
F("przekracza [110 mld], zatrudnienie", ">110000000000", "PLN", "budget|payment|other|price|cost", PGZ + OWN, "present|other|planned|measured", PL0, None, OWN + PGZ)
F("zatrudnienie – [22 tys.] osób", ">22000", "person", "workers", PGZ + OWN, "present|other", PL0, None, OWN + PGZ, cmp="more_than|exactly|at_least")
F("HSW ma [2,4 tys.] pracowników", "=2400", "person", "workers", HSW, "present|other", PL0 + ["Stalowa Wola"], None, OWN + HSW)
F("jeszcze [stu pięćdziesięciu] spawaczy", "=150", "person", "workers", HSW, "planned|other", PL0 + ["Stalowa Wola"], None, OWN + HSW, mod="asserted|planned")
F("miało [tysiąc] Borsuków", "=1000", "item", "vehicles|tanks|weapons|artillery", PL + MON + ["Wojsko Polskie", "Polish Armed Forces", "Polish army"], "planned", PL0, None, MON, mod="planned|asserted")
F("zakup [152] sztuk", "=152", "item", "vehicles|tanks|weapons|artillery", SK + OWN, "planned|other", SK + PL0, None, OWN + ["PAP", "Polish Press Agency", "unofficial sources"] + SK, mod="possible|planned|asserted")
F("mowa o [200–220].", "200-220", "item", "vehicles|tanks|weapons|artillery", SK + OWN, "planned|other", SK + PL0, None, OWN + ["PAP", "Polish Press Agency"] + SK, mod="possible|planned|asserted|withdrawn|denied")

TEACH = ["teacher", "a teacher", "nauczycielka"]
RZ = ["Rzeczpospolita", "Rz", "„Rz”", ""]
OHCHR = ["OHCHR", "UN Human Rights Office", "Office of the UN High Commissioner for Human Rights", "Office of the United Nations High Commissioner for Human Rights", "UN High Commissioner for Human Rights", "Biuro Wysokiego Komisarza ONZ ds. Praw Człowieka", "UN", "United Nations", "ONZ"]
SAL = ["Diego Salinas", "Salinas", "International Crisis Group", "Crisis Group", "ICG", "Diego Salinas z International Crisis Group"]
KE = ["KE", "Kenya", "Kenia", "Nairobi", "Kenyan government"]
KEM = KE + MISSION + HT
UNFUND = ["UN fund", "UN trust fund", "Fundusz ONZ", "fundusz ONZ"] + UN + OWN
CONG = ["sources in Congress", "congressional sources", "źródła w Kongresie", "Congress sources", "sources in the US Congress"]
DOM = ["DO", "Dominican Republic", "Dominikana", "Dominikanę", "na Dominikanę", "Santo Domingo", "władze w Santo Domingo", "Dominican authorities"]
sheet.doc = "pl-18.txt"
F("[Sześćdziesiąt jeden] osób", "=61", "person", "killed", HTV, "lost", CABARET, MAR67, RNDDH)
F("tym [11] kobiet", "=11", "person", "killed|civilians", HTV, "lost", CABARET, MAR67, RNDDH)
F("kobiet i [czworo] dzieci", "=4", "person", "killed|civilians", HTV, "lost", CABARET, MAR67, RNDDH)
F("śmierć [38] ludzi", "=38", "person", "killed", HTV, "lost", CABARET, MAR67, HTPOL)
F("naliczył [85] ciał", "=85", "person", "killed", HTV, "lost", CABARET, MAR67, PRIEST, ALTER)
F("było ich może [dwustu]. Palili", "~200", "person", "people|troops|participants|other", HTV, "present|sent|other", CABARET, None, TEACH, RZ, "possible|asserted", cmp="about|exactly|at_most")
F("straciła [dwóch] braci", "=2", "person", "killed", HTV + TEACH, "lost", CABARET, None, OWN + TEACH)
F("zginęło [5600] osób", "=5600", "person", "killed", HT + OWN, "lost", HT + OWN, "2026-01-01/2026-12-31", OHCHR)
F("o ponad [tysiąc] więcej", ">1000", "person", "killed|change", HT + OWN, "lost|other", HT + OWN, None, OHCHR)
F("od [80 do 90] proc.", "80-90", "percent", "share|area|regions", HTV, "captured|present|other", PAP_CITY, None, OWN + ["estimates", "szacunki", "szacunków", "various estimates"])
F("doliczyła się [1,4 mln] uchodźców", "=1400000", "person", "displaced", HT + OWN, "affected|present|other", HT + OWN, None, IOM)
F("ponad [połowa] z nich", ">50", "percent", "share|displaced", HT + OWN, "affected|present|other", HT + OWN, None, IOM + OWN)
F("liczyć [dwa i pół tysiąca] policjantów", "=2500", "person", "workers|people|troops|other", KEM, "planned|other|sent", HT + OWN, None, OWN, mod="planned|asserted|possible")
F("ich [970], z", "=970", "person", "workers|people|troops|other", KEM, "present|other", HT + OWN, None, OWN)
F("wysłała [730]. „To", "=730", "person", "workers|people|troops|other", KEM, "sent|present", HT + OWN, None, OWN)
F("co najmniej [10 tys.] ludzi", ">=10000", "person", "workers|people|troops|other", KEM, "planned|other", HT + OWN, None, SAL)
F("wycofać [połowę] kontyngentu", "=50", "percent", "share|troops|workers", KEM, "planned|returned|other", HT + OWN, None, KE, mod="denied")
F("zebrał [113 mln] dol.", "=113000000", "USD", "aid|budget|payment|other", UNFUND + MISSION, "received|other", HT + OWN, None, OWN + UN + ["Fundusz ONZ", "UN fund"])
F("dol., [trzecią część] potrzebnej", "=33.33", "percent", "share|aid|budget", UNFUND + MISSION, "received|other", HT + OWN, None, OWN + UN + ["Fundusz ONZ", "UN fund"], cmp="exactly|about")
F("dołożyć [75 mln], Kanada", "=75000000", "USD", "aid|budget|payment", US, "planned|promised", HT + OWN, None, CONG, "Miami Herald|„Miami Herald”|The Miami Herald", "possible|planned|asserted")
F("obiecała [60 mln] dolarów", "=60000000", "CAD", "aid|budget|payment", ["CA", "Canada", "Kanada"], "promised|planned", HT + OWN, None, OWN + ["CA", "Canada", "Kanada"], mod="asserted|planned")
F("dziennie [kilkaset] osób", "v200", "person", "people|displaced|civilians|other", HT + OWN + ["Haitians"], "sent|other|affected|received|present", DOM + OWN, None, OWN, per="day")
F("stycznia [48 tys.] Haitańczyków", "=48000", "person", "displaced|people|other|civilians|evacuated", DOM + HT + OWN, "returned|affected|sent", DOM + HT + OWN, "2027-01-01/2027-03-09", OWN + DOM)

KZ = ["KZ", "Kazakhstan", "Kazachstan", "Kazachstanie", "Astana"]
KZOFF = ["officials", "urzędnicy", "Kazakh officials", "authorities"]
KZW = ["western Kazakhstan", "West Kazakhstan", "zachodni Kazachstan", "zachodnim Kazachstanie", "w zachodnim Kazachstanie", "Aktau", "lotnisko"] + KZ + OWN
CASP = ["Caspian Wings", "airline", "linia lotnicza", "linii lotniczej"]
PLANE = CASP + KZ + OWN + ["Embraer 190", "Samolot pasażerski", "passenger plane", "samolot", "Samolot", "plane"]
MES = ["Ministry of Emergency Situations", "Kazakh Ministry of Emergency Situations", "Ministry of Emergency Situations (Kazakhstan)", "Ministry for Emergency Situations", "emergencies ministry", "Kazakh emergencies ministry", "Ministerstwo Sytuacji Nadzwyczajnych", "KZ", "Kazakhstan"]
SADY = ["Yerlan Sadykov", "Erlan Sadykov", "Jerłan Sadykow", "Sadykow", "shepherd", "pasterz"]
FR24 = ["Flightradar24", "FlightRadar24"]
KZTR = ["transport minister", "Kazakh transport minister", "Minister of Transport", "Minister transportu", "minister transportu", "KZ", "Kazakhstan"]
KZPR = ["President of Kazakhstan", "Kazakh president", "president", "Prezydent Kazachstanu", "prezydent Kazachstanu"] + KZ
GEMFA = ["Georgian Foreign Ministry", "Georgian foreign ministry", "Ministry of Foreign Affairs of Georgia", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs (Georgia)", "gruzińskie MSZ", "MSZ", "GE", "Georgia"]
JAN18 = "2027-01-18"
sheet.doc = "pl-19.txt"
F("niosący [68] ludzi", "=68", "person", "people|civilians|other", PLANE, "present|other|affected", KZW, JAN18, KZOFF + OWN)
F("zabijając przynajmniej [41], urzędnicy", ">=41", "person", "killed", PLANE, "lost", KZW, JAN18, KZOFF)
F("że [24] ludzi przeżyło", "=24", "person", "rescued|people|other|civilians", PLANE, "returned|other|affected|present", KZW, JAN18, MES)
F("włączając [dwoje] dzieci", "=2", "person", "rescued|people|other|civilians", PLANE, "returned|other|affected|present", KZW, JAN18, MES)
F("i że [trzech] pozostawało", "=3", "person", "missing", PLANE, "lost|affected|other", KZW, None, MES)
F("było [29] ocalałych", "=29", "person", "rescued|people|other|civilians", PLANE, "returned|other|affected|present", KZW, None, MES, mod="asserted|withdrawn|denied")
F("z [63] pasażerami", "=63", "person", "people|civilians|other", PLANE, "present|other|affected", KZW, None, CASP)
F("i [pięcioma] członkami", "=5", "person", "workers|people|other", PLANE, "present|other|affected", KZW, None, CASP)
F("powiedziała [64].", "=64", "person", "people|civilians|other", PLANE, "present|other|affected", KZW, None, ["passenger list", "lista pasażerów", "listę pasażerów", "manifest"], "Imedi|Gruzińska telewizja Imedi|TV Imedi|telewizja Imedi|Imedi TV")
F("może [30] metrów", "~30", "m", "distance|other", OWN, "measured|other", KZW, None, SADY, mod="asserted|possible", cmp="about|exactly|at_most")
F("lat [45], który", "=45", "year", "age", SADY + OWN, "other", KZW, None, OWN, opt=True)
F("wyciągnąć [sześciu] ludzi", "=6", "person", "rescued|people", PLANE + SADY, "returned|other|affected", KZW, None, OWN + SADY)
F("prawie [40] minut", "^40", "minute", "duration", PLANE, "measured|other", KZW, None, FR24)
F("tempie [1.500] stóp", "=1500", "ft", "distance|other|change|depth", PLANE, "measured|other", KZW, None, FR24, per="minute")
F("Jedna z [dwóch] czarnych", "=2", "item", "other", PLANE, "present|other|received", KZW, None, OWN + FR24, opt=True)
F("niósł [3] tony", "=3", "ton", "mass|weapons|shells", PLANE, "present|sent|other", KZW, None, KZTR, "|Telegram", "denied")
F("była [minus 17] stopni", "=-17", "celsius", "temperature", OWN, "measured", ["Aktau"] + KZW, None, OWN)
F("z wiatrami [60] km/h", "=60", "km/h", "wind", OWN, "measured|other", ["Aktau"] + KZW, None, OWN)
F("było [22] obywateli", "=22", "person", "killed|civilians", PLANE + ["GE", "Georgia", "Gruzja"], "lost", KZW, JAN18, GEMFA)
F("i [czterech] Turków", "=4", "person", "killed|civilians", PLANE + ["TR", "Turkey", "Turcja"], "lost", KZW, JAN18, GEMFA)
F("zapłatę [5 milionów] tenge", "=5000000", "KZT", "aid|payment", KZPR + OWN, "promised|planned|paid", KZ + OWN, None, KZPR + OWN, mod="asserted|planned", per="household")
F("($[9.600]) do", "=~9600", "USD", "aid|payment", KZPR + OWN, "promised|planned|paid", KZ + OWN, None, KZPR + OWN, mod="asserted|planned", per="household")
F("gdy [12] umarło", "=12", "person", "killed", KZ + OWN, "lost", KZ + OWN, "2019-12-01/2019-12-31", OWN)
F("Samolot miał [13] lat", "=13", "year", "age", PLANE, "other|measured", KZ + OWN, None, OWN)

GUS = ["GUS", "Statistics Poland", "Główny Urząd Statystyczny", "Central Statistical Office", "Central Statistical Office (Poland)", "Polish statistics office"]
POP = PL + OWN + ["population", "ludność"]
KOT = ["Irena Kotlarz", "prof. Irena Kotlarz", "Kotlarz", "SGH", "Warsaw School of Economics", "prof. Irena Kotlarz z SGH"]
ZUS = ["ZUS", "Social Insurance Institution", "Social Insurance Institution (Poland)", "Zakład Ubezpieczeń Społecznych", "Polish Social Insurance Institution"]
DELO = ["Deloitte", "experts at Deloitte", "Deloitte experts", "eksperci Deloitte", "ekspertów Deloitte"]
UDSC = ["Office for Foreigners", "Polish Office for Foreigners", "Urząd do Spraw Cudzoziemców", "UdSC", "Office for Foreigners (Poland)"]
FOR = PL + OWN + ["foreigners", "cudzoziemcy", "immigrants", "imigranci"]
FORU = FOR + UA + ["Ukrainians", "Ukraińcy"]
MANP = ["Manpower", "ManpowerGroup", "badanie Manpower", "badania Manpower"]
EMPL = PL + OWN + ["employers", "Pracodawcy", "pracodawcy", "companies", "firmy", "Manpower", "przedsiębiorstwa"]
SOLI = ["Solidarity", "Solidarność", "„Solidarność”", "NSZZ Solidarność", "„Solidarności”", "Solidarności", "trade union Solidarity"]
GOVP = ["Polish government", "government", "rząd"] + PL
VMIN = ["deputy finance minister", "Deputy Minister of Finance", "Polish deputy finance minister", "wiceminister finansów", "wiceministra finansów", "Ministry of Finance"]
YEAR = "2026-07-01/2027-06-30"
sheet.doc = "pl-20.txt"
F("żyje [37,1 mln] ludzi", "=37100000", "person", "people|civilians|other", POP, "present|measured|other", PL0, None, GUS, cmp="exactly|about")
F("roku o [158 tys.] i", "=158000", "person", "people|change|civilians|other", POP, "lost|other|measured", PL0, YEAR, GUS)
F("liczyła [37 mln 120 tys.] osób", "=37120000", "person", "people|civilians|other", POP, "present|measured|other", PL0, "2027-06-30", GUS)
F("zaledwie [222 tys.] dzieci", "=222000", "person", "people|civilians|other", POP, "other|measured|received|present", PL0, YEAR, GUS + OWN)
F("zmarło [401 tys.] osób", "=401000", "person", "killed|people|other", POP, "lost", PL0, YEAR, GUS + OWN)
F("już [1,03], podczas", "=1.03", "item", "share|other|change", POP, "measured|other", PL0, None, GUS + OWN, opt=True)
F("co najmniej [2,1].", ">=2.1", "item", "share|other|change", POP, "other|planned|measured", PL0, None, GUS + OWN, opt=True)
F("mniej niż [30 milionów]”", "<30000000", "person", "people|civilians|other", POP, "planned|other|present", PL0, "2060-01-01/2060-12-31", KOT, mod="planned|possible|asserted")
F("prognozuje [32 mln].", "=32000000", "person", "people|civilians|other", POP, "planned|other|present", PL0, None, ["Eurostat"], mod="planned|asserted|possible")
F("rejestrach [1,31 mln] ubezpieczonych", "=1310000", "person", "people|workers|civilians|other", FOR + ZUS, "present|other", PL0, None, ZUS + OWN)
F("których [dwie trzecie] stanowią", "=66.67", "percent", "share|people|workers", FORU + ZUS, "present|other", PL0, None, ZUS + OWN, cmp="exactly|about")
F("wytwarzają [2,7] proc.", "=2.7", "percent", "share|budget", FORU, "produced|other|measured", PL0, None, DELO, "Business Insider|Business Insider Polska")
F("Polsce [2–2,2 mln] imigrantów", "2000000-2200000", "person", "people|displaced|civilians|other", FOR, "present", PL0, None, UDSC)
F("[co trzecia] firma", "=33.33", "percent", "share|companies", EMPL, "affected|present|other|measured", PL0, None, MANP, cmp="exactly|about")
F("udział [525] przedsiębiorstw", "=525", "item", "companies|participants", EMPL, "present|other", PL0, None, MANP + OWN)
F("sierpniu [9412] zł", "=9412", "PLN", "payment|price", PL0 + ["workers", "employees"], "measured|paid|received|other", PL0, "2027-08-01/2027-08-31", OWN + GUS, cmp="exactly|about|at_least")
F("o [7,3] proc.", "=7.3", "percent", "change|payment", PL0 + ["workers", "employees"], "measured|other", PL0, "2027-08-01/2027-08-31", OWN + GUS)
F("wzrosnąć do [5200] zł", "=5200", "PLN", "payment|price", PL0 + ["government", "rząd"], "planned|other", PL0, None, OWN + GOVP, mod="planned|asserted|possible", cmp="exactly|at_most")
F("domagała się [5500]. Kosztować", "=5500", "PLN", "payment|price", PL0 + SOLI, "planned|other", PL0, None, SOLI, mod="asserted|planned|possible|denied")
F("finansów, [półtora miliarda] złotych", "=1500000000", "PLN", "cost|budget|payment", PL0 + ["budget", "budżet", "government", "state budget"], "planned|other|paid", PL0, None, VMIN, mod="planned|asserted|possible")
F("przybyło [4 tys.] mieszkańców", "=4000", "person", "people|civilians|change|other", ["Warsaw", "Warszawa"] + POP, "received|measured|other|present", ["Warsaw", "Warszawa", "Warszawie"] + PL0, None, OWN + GUS)
