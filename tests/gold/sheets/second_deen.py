# ruff: noqa: E501, RUF005  (a table: one figure a line, lists of names added up)
# fmt: off
"""Annotates the German and English reports 11 … 20; the notation is that of sheet.py.

All reports are made up for testing: events, quotes and figures are fictional, whatever outlet, office or person they name.
"""

from __future__ import annotations

from sheet import TEXTS, Sheet

sheet = Sheet(TEXTS)
F = sheet.figure

# ---- countries, and names of stories that several reports share; the other names stand above the report that first needs them ----
OWN = [""]
WD = "asserted|denied|withdrawn"  # the figure that a correction replaces
DE = ["DE", "Germany", "Deutschland"]
DE0 = DE + OWN
GB = ["GB", "UK", "United Kingdom", "Britain", "Great Britain", "Großbritannien"]
GB0 = GB + OWN
UN = ["UN", "United Nations", "Vereinte Nationen", "Vereinten Nationen", "the UN"]
RU = ["RU", "Russia", "Russland", "Moskau", "Moscow"]
AFP = "|AFP|Agence France-Presse"
REUTERS = "|Reuters"

# ---- wildfires (Portugal, August 2026) ----
PT = ["PT", "Portugal", "Mitte Portugals", "centre of the country", "central Portugal", "Zentralportugal"]
PT0 = PT + OWN
ANEPC = ["ANEPC", "Zivilschutz", "Der Zivilschutz", "Zivilschutz (ANEPC)", "Zivilschutz ANEPC", "Portuguese civil protection", "Portuguese Civil Protection", "Civil Protection",
         "civil protection authority", "National Authority for Emergency and Civil Protection", "Civil Protection (Portugal)"]
SEQ = ["Rui Sequeira", "Sequeira", "national commander of the Civil Protection", "national commander", "same source", "the same source"] + ANEPC
SERTA = ["mayor of Sertã", "Mayor of Sertã", "The mayor of Sertã", "Bürgermeister von Sertã", "Der Bürgermeister von Sertã", "Bürgermeister", "mayor", "Sertã"]
SERTAP = ["Sertã", "Gemeinde"] + PT0
EFFIS = ["EFFIS", "European Forest Fire Information System", "Waldbrand-Informationssystem EFFIS", "europäische Waldbrand-Informationssystem EFFIS", "Europäisches Waldbrand-Informationssystem",
         "system EFFIS", "Waldbrand-Informationssystem", "Das europäische Waldbrand-Informationssystem EFFIS", "the system EFFIS"]
FIRE = PT + ["victims", "Opfer", "Feuerwehr", "firefighters", "Feuerwehrleute", ""]
FIREDAY = "2026-08-15/2026-08-18"

# ---- prisoner exchange (Yemen, October 2026) ----
YE = ["YE", "Yemen", "Jemen"]
YE0 = YE + OWN
HUTHI = ["Houthis", "Houthi movement", "Houthi", "Huthi", "Die Huthi", "Huthis", "Ansar Allah", "rebels", "The rebels", "Yemen's Houthi movement", "the Houthis"]
YGOV = ["Government of Yemen", "Yemeni government", "Regierung", "government", "internationally recognised government", "jemenitische Regierung", "Anhänger der Regierung", "the government"] + YE
SWAP = YE + HUTHI + YGOV + ["prisoners", "detainees", "Gefangene", "Konfliktparteien", "Konfliktparteien im Jemen", ""]
ICRC = ["ICRC", "IKRK", "Red Cross", "International Committee of the Red Cross", "Rotes Kreuz", "Internationales Komitee vom Roten Kreuz", "Internationalen Komitees vom Roten Kreuz",
        "Internationalen Komitees vom Roten Kreuz (IKRK)", "the Red Cross", "the ICRC", "das IKRK"]
SANAA = ["Sanaa", "Sana'a", "Hauptstadt Sanaa", "capital, Sanaa"] + YE0
MARIB = ["Marib", "Aden", "Aden and Marib", "Ma'rib"] + YE0
MASIRAH = "|Al-Masirah|Al Masirah|Al-Masirah TV|Al Masirah TV|Houthi-run Al-Masirah TV|Sender Al-Masirah"
SCHAMI = ["Jahja al-Schami", "al-Schami", "Huthi-Unterhändler Jahja al-Schami", "Huthi-Unterhändler", "Yahya al-Shami"] + HUTHI
ENVOY = ["UN envoy", "UN envoy's office", "The UN envoy's office", "Office of the UN Special Envoy for Yemen", "Büro des UN-Gesandten", "das Büro des UN-Gesandten", "UN-Gesandter", "UN-Gesandten",
         "OSESGY", "UN Special Envoy for Yemen", "UN special envoy"] + UN
DIPL = ["diplomats", "Diplomaten", "the diplomats"]

# ---- typhoon (Philippines, November 2026) ----
PH = ["PH", "Philippines", "Philippinen", "the Philippines", "die Philippinen", "central Philippines", "zentralen Philippinen", "zentrale Philippinen"]
PH0 = PH + OWN
TYPH = PH + ["victims", "people", "Nilo", "Typhoon Nilo", "Taifun Nilo", ""]
PHOFF = ["Philippine officials", "officials", "Beamte", "Philippine authorities", "philippinische Beamte"]
OCD = ["OCD", "Office of Civil Defense", "The Office of Civil Defense", "Büro für Zivilverteidigung", "Büro der Zivilverteidigung", "Philippine Office of Civil Defense", "Office of Civil Defence",
       "the agency", "agency", "disaster agency", "the disaster agency"] + PHOFF
CEBU = ["Cebu", "Provinz Cebu", "province of Cebu", "Cebu City", "Stadt Cebu", "die Stadt Cebu", "central province of Cebu"] + PH
CEBU0 = CEBU + OWN
TALI = ["Talisay", "Stadt Talisay"] + CEBU
WORKS = ["Ministry of Public Works", "Department of Public Works and Highways", "DPWH", "public works department", "The public works department", "Ministerium für öffentliche Arbeiten",
         "Das Ministerium für öffentliche Arbeiten", "Philippine public works department", "Department of Public Works"]

# ---- attack on a base (Mali, January 2027) ----
ML = ["ML", "Mali"]
ML0 = ML + OWN
LERE = ["Léré", "Lere", "base at Lere", "Stützpunkt der malischen Armee in Léré"] + ML0
MLARMY = ["Malian army", "Malian Armed Forces", "Mali's army", "malische Armee", "malischen Armee", "Armee", "Die Armee", "army", "the army", "FAMa", "soldiers", "Soldaten", "troops"] + ML
MLARMY0 = MLARMY + OWN
JNIM = ["JNIM", "Dschihadistengruppe JNIM", "Al-Qaeda-linked JNIM", "The Al-Qaeda-linked JNIM", "Jama'at Nusrat al-Islam wal-Muslimin", "Islamisten", "die Islamisten", "jihadists", "the jihadists", "The jihadists",
        "the group", "group", "Angreifer", "Die Angreifer", "terrorists", "Terroristen", "Dschihadisten", "der Dschihadistengruppe JNIM"]
SECUR = ["security officials", "security sources", "two security sources", "Sicherheitsbeamte", "Zwei Sicherheitsbeamte", "anonymous security officials", "two security officials", "sources"]
JAN19 = "2027-01-19"

# =============================== open half: German ===============================
sheet.doc = "de-11.txt"
F("Portugals Feuer springen über den Zêzere\n\nLISSABON, 18. August. [Drei] Tage nach", "=3", "day", "duration", OWN, "other", PT0, None, OWN + ANEPC, opt=True)
F("der Toten auf [elf] erhöht", "=11", "person", "killed", FIRE, "lost", PT0, FIREDAY, ANEPC + OWN)
F("unter ihnen [zwei] Feuerwehrleute", "=2", "person", "killed", FIRE + ["Castelo Branco"], "lost", PT0 + ["Castelo Branco"], None, ANEPC + OWN)
INTMIN = ["Portuguese interior minister", "interior minister", "Innenminister", "der Innenminister", "Minister of Internal Administration", "Portuguese Minister of the Interior"] + PT
F("noch von [acht] Opfern", "=8", "person", "killed", FIRE, "lost", PT0, "2026-08-15/2026-08-17", INTMIN, mod=WD)
F("[43] Verletzte würden", "=43", "person", "wounded", FIRE, "lost|affected", PT0, None, ANEPC)
F("behandelt, [neun] davon", "=9", "person", "wounded|hospitalised", FIRE, "lost|affected", PT0, None, ANEPC)
F("„mindestens [15] Leute“", ">=15", "person", "missing|people", FIRE + ["Sertã"], "lost|affected|other", SERTAP, None, SERTA, "|SIC|Sender SIC")
F("jenseits der [siebzig].", ">70", "year", "age", FIRE, "other", SERTAP, None, SERTA, "|SIC|Sender SIC", opt=True)
F("auf knapp [38.000] Hektar", "^38000", "ha", "area", PT0, "lost|affected|measured", PT0, None, EFFIS)
ICNF = ["ICNF", "Forstinstitut ICNF", "das Forstinstitut ICNF", "Forstinstitut", "Institute for Nature Conservation and Forests"]
F("ICNF nennt [31.500].", "=31500", "ha", "area", PT0, "lost|affected|measured", PT0, None, ICNF)
F("landesweit rund [270.000] gewesen", "~270000", "ha", "area", PT0, "lost|affected|measured", PT0, "2025-01-01/2025-12-31", ICNF)
F("am Dienstag [2140] Feuerwehrleute", "=2140", "person", "workers|people|other", PT0 + ANEPC, "present|sent|other", PT0, "2026-08-18", OWN + ANEPC)
F("mit [690] Fahrzeugen", "=690", "item", "vehicles", PT0 + ANEPC, "present|sent|other", PT0, "2026-08-18", OWN + ANEPC)
F("von den [22] Löschflugzeugen", "=22", "item", "aircraft", PT0 + ANEPC, "present|other", PT0, None, OWN + ANEPC)
F("wegen nur [sieben] starten", "=7", "item", "aircraft", PT0 + ANEPC, "present|sent|other", PT0, None, OWN + ANEPC)
ES = ["ES", "Spain", "Spanien"]
F("Spanien schickte [zwei] Canadair", "=2", "item", "aircraft", ES, "sent", PT0, None, OWN)
F("sollen [vier] Hubschrauber", "=4", "item", "aircraft", DE, "planned", PT0, None, OWN, mod="planned|asserted")
FARMER = ["Landwirt", "farmer", "52 Jahre alter Landwirt", "man", "suspect", ""]
F("gegen einen [52] Jahre", "=52", "year", "age", FARMER, "other", PT0, None, OWN + ["Staatsanwaltschaft", "Die Staatsanwaltschaft", "prosecutors"], opt=True)
APS = ["APS", "Versicherungsverband APS", "Der Versicherungsverband APS", "Portuguese Association of Insurers", "Associação Portuguesa de Seguradores"]
F("von [180 bis 220 Millionen] Euro", "180000000-220000000", "EUR", "damage|cost", PT0 + APS, "lost|planned|other|affected", PT0, None, APS, mod="asserted|planned|possible")
F("dem [Dreifachen] des", "=3", "times", "damage|change|other|cost", PT0 + APS, "lost|other", PT0, None, APS + OWN, mod="asserted|planned|possible", opt=True)
IPMA = ["IPMA", "Wetteramt IPMA", "das Wetteramt IPMA", "Wetteramt", "Portuguese Institute for Sea and Atmosphere"]
F("IPMA [41] Grad", "=41", "celsius", "temperature", PT0, "planned|measured", PT0, "2026-08-19", IPMA, mod="asserted|planned|possible")
F("bis zu [70] Kilometer", "<=70", "km/h", "wind", PT0, "planned|measured", PT0, "2026-08-19", IPMA, mod="asserted|planned|possible")

sheet.doc = "de-12.txt"
OCT2122 = "2026-10-21/2026-10-22"
SWAPST = "returned|other|affected|sent"
SWAPK = "captured|people|troops|civilians|other|rescued"
F("Rotes Kreuz: Fast [900] Gefangene", "^900", "person", SWAPK, SWAP, SWAPST, YE0, OCT2122, ICRC)
F("(IKRK) fast [900] Gefangene", "^900", "person", SWAPK, SWAP, SWAPST, YE0, OCT2122, ICRC)
F("Mittwoch seien [583] Menschen", "=583", "person", SWAPK, SWAP, SWAPST, SANAA, "2026-10-21", ICRC)
F("mit [sechs] Flügen", "=6", "item", "flights|aircraft", ICRC + SWAP, "sent|other", SANAA, "2026-10-21", ICRC)
F("kamen [306] Anhänger", "=306", "person", SWAPK, SWAP, SWAPST, YE0, None, ICRC + OWN)
SA = ["SA", "Saudi Arabia", "Saudi-Arabien", "saudische"]
SD = ["SD", "Sudan", "sudanesische"]
F("darunter [19] saudische", "=19", "person", "troops|captured", SA, SWAPST, YE0, None, ICRC + OWN)
F("und [drei] sudanesische", "=3", "person", "troops|captured", SD, SWAPST, YE0, None, ICRC + OWN)
F("hingegen von [601] heimgekehrten", "=601", "person", "troops|captured|people", HUTHI + YE, SWAPST, YE0, None, SCHAMI, MASIRAH)
F("Kämpfern; [18] von ihnen", "=18", "person", "troops|captured|people|hospitalised|wounded", HUTHI + YE0, "present|affected|other|returned", MARIB + ["Krankenhaus in Marib"], None, SCHAMI, MASIRAH)
YREP = ["government representative", "Vertreter der Regierung", "Ein Vertreter der Regierung", "Regierungsvertreter", "representative of the government", "government official", "Yemeni government official"] + YGOV
F("waren genau [583], kein", "=583", "person", "troops|captured|people|civilians|other", SWAP, SWAPST, SANAA, None, YREP, "|Saba|Agentur Saba|Saba News Agency|Saba news agency")
F("Mehr als die [Hälfte] davon", ">50", "percent", "share|people|captured|civilians|other", SWAP, "other|returned", YE0, None, YREP, "|Saba|Agentur Saba|Saba News Agency|Saba news agency")
F("nach [dreiwöchigen] Verhandlungen", "=3", "week", "duration", SWAP, "other", ["OM", "Oman"] + YE0, None, OWN + ENVOY, opt=True)
F("Ursprünglich hätten [1250] Menschen", "=1250", "person", SWAPK, SWAP, "planned|other|returned", YE0, None, ENVOY, mod="planned|asserted|possible|withdrawn")
F("übrigen gut [350] werde", ">350", "person", SWAPK, SWAP, "planned|other|captured|present", YE0, None, ENVOY)
UNSTAFF = UN + ["UN staff", "Mitarbeiter der Vereinten Nationen", "UN employees"]
F("auch [fünf] Mitarbeiter", "=5", "person", "workers|captured|people|civilians", UNSTAFF, SWAPST, YE0, None, DIPL, "Reuters|Nachrichtenagentur Reuters|der Nachrichtenagentur Reuters")
F("zunächst lediglich [zwei].", "=2", "person", "workers|captured|people|civilians", UNSTAFF + OWN, SWAPST, YE0, None, ["UN spokesperson", "UN spokesman", "UN-Sprecher", "Ein UN-Sprecher", "UN-Sprecher in New York", "Ein UN-Sprecher in New York"] + UN, cmp="exactly|at_most")
F("noch etwa [4000] Menschen", "~4000", "person", "captured|arrested|people|civilians", SWAP, "present|captured|affected", YE, None, ["Mwatana", "Mwatana for Human Rights", "Organisation Mwatana", "der Organisation Mwatana"])
F("räumen [1400] ein", "=1400", "person", "captured|arrested|people|civilians", SWAP, "present|captured|affected", YE0, None, HUTHI)
F("rund [377 000] Menschen", "~377000", "person", "killed", YE0, "lost", YE0, "2014-01-01/2021-12-31", UN)
F("Leben, [60] Prozent", "=60", "percent", "share|killed", YE0, "lost|other", YE0, "2014-01-01/2021-12-31", UN)

sheet.doc = "de-13.txt"
MLK = ["Minimum Wage Commission", "German Minimum Wage Commission", "Mindestlohnkommission", "Die Mindestlohnkommission", "Kommission", "Beschluss", "dem Beschluss", "the commission", "Mindestlohnkommission (Germany)"]
DEP = DE0 + MLK + ["Mindestlohn", "Beschäftigte", "Betriebe", "Arbeitgeber", "employers", "workers"]
HB = "|Handelsblatt|dem Handelsblatt"
F("Mindestlohn auf [15,80] Euro anheben", "=15.8", "EUR", "payment|price|other", DEP, "planned", DE0, None, MLK, mod="planned|asserted")
F("Schritten auf [15,80] Euro", "=15.8", "EUR", "payment|price|other", DEP, "planned", DE0, None, MLK + OWN, mod="planned|asserted")
F("in [zwei] Schritten", "=2", "item", "other", OWN + MLK, "planned|other", DE0, None, MLK + OWN, mod="planned|asserted", opt=True)
F("derzeit [14,60] zunächst", "=14.6", "EUR", "payment|price|other", DEP, "present|paid|other|measured", DE0, None, MLK + OWN, per="hour")
F("auf [15,25] Euro je", "=15.25", "EUR", "payment|price|other", DEP, "planned|other|paid", DE0, None, MLK, mod="planned|asserted", per="hour")
F("Plus von [4,5] Prozent", "=4.5", "percent", "change", DEP, "planned|other|measured", DE0, None, MLK + OWN, mod="planned|asserted")
F("weitere [55 Cent] hinzu", "=0.55", "EUR", "payment|price|change|other", DEP, "planned|other|paid", DE0, None, MLK + OWN, mod="planned|asserted|possible")
F("etwa [6,3 Millionen] Beschäftigte", "~6300000", "person", "workers|people", DEP, "planned|affected|other|received", DE0, None, MLK, HB, "planned|asserted|possible")
F("mit [fünf] gegen", "=5", "item", "other|voters", MLK + OWN, "other", DE0, "2027-06-29", OWN + MLK)
F("gegen [zwei] Stimmen", "=2", "item", "other|voters", MLK + OWN, "other", DE0, "2027-06-29", OWN + MLK)
VERDI = ["Verdi", "ver.di", "Ver.di", "Gewerkschaft", "die Gewerkschaft"]
AHLERS = ["Katrin Ahlers", "Ahlers", "Verhandlungsführerin", "Verhandlungsführerin Katrin Ahlers"] + VERDI
F("Verdi hatte [16,50] Euro", "=16.5", "EUR", "payment|price|other", VERDI + DEP, "planned|other", DE0, None, VERDI + OWN, mod="asserted|planned|possible")
F("„Wer [40] Stunden", "=40", "hour", "duration", OWN + DEP, "other", DE0, None, AHLERS, opt=True)
PARTS = ["Teilnehmer", "participants", "meeting participants", "Teilnehmern"]
F("schon mit [15] Euro", "=15", "EUR", "payment|price|other", VERDI + DEP, "other|planned", DE0, None, AHLERS + PARTS, mod="denied")
IFO = ["Ifo", "ifo", "Ifo Institute", "ifo Institut", "Ifo-Institut", "Ifo-Instituts", "ifo Institute"]
F("die Betriebe [8,4 Milliarden] Euro", "=8400000000", "EUR", "cost|payment", DEP, "planned|other|paid|lost", DE0, None, IFO, mod="asserted|planned|possible", per="year")
F("bis zu [120.000] Minijobs", "<=120000", "item", "other|workers", DEP, "planned|lost|other", DE0, None, IFO + OWN, mod="possible")
PETERSEN = ["Jan Petersen", "Petersen", "Ökonom", "Ökonom Jan Petersen", "DIW", "German Institute for Economic Research", "Deutsches Institut für Wirtschaftsforschung", "Das DIW"]
F("„allenfalls [20.000 bis 30.000] Stellen", "20000-30000", "item", "other|workers", DEP, "planned|lost|other", DE0, None, PETERSEN, mod="asserted|possible|planned", cmp="between|at_most")
KRANZ = ["Uwe Kranz", "Kranz", "Gastwirt", "Gastwirt Uwe Kranz"]
F("der [34] Leute", "=34", "person", "workers|people", KRANZ, "present|other", ["Rostock"] + DE0, None, OWN + KRANZ)
F("um [acht bis zehn] Prozent", "8-10", "percent", "change|price", KRANZ, "planned", ["Rostock"] + DE0, None, OWN + KRANZ, mod="planned|asserted")
F("jetzt schon [21,90] Euro", "=21.9", "EUR", "price|cost", KRANZ + OWN, "present|other|measured", ["Rostock"] + DE0, None, OWN + KRANZ)
ZOLL = ["German customs", "customs", "Zoll", "Der Zoll", "German Customs", "Generalzolldirektion"]
F("gerade einmal [25.765] Betriebe", "=25765", "item", "companies|other", ZOLL + DE, "other|affected|measured", DE0, "2026-01-01/2026-12-31", ZOLL)
F("[ein Viertel] weniger", "=25", "percent", "change|share", ZOLL + DE + ["Betriebe", ""], "other|measured", DE0, None, ZOLL + OWN, cmp="exactly|about")
F("als [fünf] Jahre zuvor", "=5", "year", "duration", OWN, "other", DE0, None, ZOLL + OWN, opt=True)

sheet.doc = "de-14.txt"
SY = ["SY", "Syria", "Syrien"]
SY0 = SY + OWN
SYR = SY + ["Syrians", "Syrer", "Syrern", "refugees", "Rückkehrer", ""]
UNHCR = ["UNHCR", "UN Refugee Agency", "UN-Flüchtlingshilfswerk", "UN-Flüchtlingshilfswerks", "UN refugee agency", "Hilfswerk", "United Nations High Commissioner for Refugees", "dem Hilfswerk"] + UN
RETK = "displaced|people|civilians|other"
RETS = "returned"
SINCE = "2024-12-08/2026-11-05"
F("UNHCR: [1,6 Millionen] Menschen", "=1600000", "person", RETK, SYR, RETS, SY, None, UNHCR)
F("rund [1,6 Millionen] Menschen", "~1600000", "person", RETK, SYR, RETS, SY, SINCE, UNHCR)
F("UNHCR [1,9 Millionen] Binnenvertriebene", "=1900000", "person", RETK, SYR, RETS, SY0 + ["Heimatorte"], None, UNHCR)
TR = ["TR", "Turkey", "Türkiye", "Türkei", "Ankara", "Turkish government", "türkische Regierung", "die Türkei"]
TRINT = ["Turkish Interior Ministry", "Turkish interior ministry", "Ministry of the Interior (Turkey)", "türkisches Innenministerium", "türkischen Innenministeriums", "Sprecher des türkischen Innenministeriums",
         "ein Sprecher des türkischen Innenministeriums", "Sprecher", "spokesperson", "Turkish Ministry of the Interior", "Innenministerium"] + TR
TRP = ["TR", "Turkey", "Türkei", "der Türkei", "Türkiye", "Grenze", "die Grenze"] + SY0
F("der Türkei auf [790.000];", "=790000", "person", RETK, SYR, "returned|other|sent", TRP, None, TR)
F("überquerten [1.200 bis 1.500] Syrer", "1200-1500", "person", RETK, SYR, "returned|other|sent", TRP, None, TRINT, "|Anadolu|Agentur Anadolu|Anadolu Agency|der Agentur Anadolu", per="day")
LB = ["LB", "Lebanon", "Libanon", "Der Libanon", "Lebanese authorities", "libanesische Behörden", "authorities", "Behörden", "Behördenangaben"]
JO = ["JO", "Jordan", "Jordanien", "Jordanian authorities", "authorities", "Behörden"]
F("Behördenangaben [510.000] Rückkehrer", "=510000", "person", RETK, SYR + LB, RETS, LB + SY0, None, LB)
F("Jordanien weniger als [200.000].", "<200000", "person", RETK, SYR + JO, RETS, JO + SY0, None, JO + OWN)
BMI = ["German Federal Ministry of the Interior", "Federal Ministry of the Interior", "Bundesinnenministerium", "dem Bundesinnenministerium", "BMI", "German Interior Ministry", "German interior ministry"] + DE
F("zufolge [6.842] Syrer", "=6842", "person", RETK, SYR, "returned|other|sent|affected", DE + SY0, "2026-01-01/2026-09-30", BMI)
F("bekommt [1.000] Euro", "=1000", "EUR", "aid|payment", SYR + DE + ["Erwachsene"], "received|paid|promised|other", DE + SY0, None, OWN + BMI, per="person")
F("Kind die [Hälfte].", "=50", "percent", "share|aid|payment", SYR + DE + ["Kind"], "received|paid|promised|other", DE + SY0, None, OWN + BMI, opt=True)
CSU = ["CSU politician", "CSU-Politiker", "ein CSU-Politiker", "CSU"]
F("der [einen Million] Rückkehrern", "=1000000", "person", RETK, SYR, "planned|returned|other", SY0 + DE, None, CSU, mod="planned|possible|asserted|denied")
ROSNER = ["Daniel Rosner", "Rosner", "Migrationsforscher", "Migrationsforscher Daniel Rosner", "der Migrationsforscher Daniel Rosner", "survey", "Umfrage", "his survey"]
F("unter [2.300] Syrern", "=2300", "person", "participants|people|civilians|other", SYR + ROSNER, "other|measured", DE0, None, ROSNER)
F("nur [elf] Prozent", "=11", "percent", "share|people", SYR, "planned|other|measured|returned", SY0 + DE, None, ROSNER, mod="asserted|planned|possible", cmp="exactly|at_most")
F("nächsten [zwei] Jahren", "=2", "year", "duration", OWN + SYR, "planned|other", SY0 + DE, None, ROSNER, opt=True)
F("Knapp die [Hälfte] schließe", "^50", "percent", "share|people", SYR, "planned|other|measured|returned", SY0 + DE, None, ROSNER, mod="asserted|planned|denied")
SAMIRA = ["Samira al-Chatib", "al-Chatib", "Samira al-Khatib", "Die 38-Jährige", "38-Jährige", "Samira"]
HOMS = ["Homs"] + SY0
F("Die [38]-Jährige", "=38", "year", "age", SAMIRA + OWN, "other", HOMS, None, OWN, opt=True)
F("ihren [vier] Kindern", "=4", "person", "people|civilians|displaced|other", SAMIRA + SYR, "returned|other", HOMS + ["Gaziantep"], None, OWN + SAMIRA)
F("sie [sechs] Stunden", "=6", "hour", "duration|power", SAMIRA + OWN, "other|received|present", HOMS, None, SAMIRA, per="day")
F("verschlinge [120] Dollar", "=120", "USD", "cost|price|payment", SAMIRA + OWN + ["Miete"], "paid|other", HOMS, None, SAMIRA, per="month")
WB = ["World Bank", "Weltbank", "Die Weltbank"]
F("auf [216 Milliarden] Dollar", "=216000000000", "USD", "cost|damage", SY0, "planned|other", SY0, None, WB, mod="asserted|planned")
SYG = ["Syrian government", "Government of Syria", "Regierung in Damaskus", "die Regierung in Damaskus", "Damaskus", "Damascus", "syrische Regierung", "Regierung"] + SY
F("nicht einmal [ein Zehntel] zugesagt", "<10", "percent", "share|aid|cost", SY0, "promised|other", SY0, None, SYG, cmp="less_than|at_most|almost")

sheet.doc = "de-15.txt"
BE = ["BE", "Belgium", "Belgien"]
LIE = ["Lüttich", "Liège", "Mietshaus", "belgischen Lüttich"] + BE + OWN
RESID = BE + ["Mieter", "Bewohner", "Anwohner", "residents", "tenants", "Lüttich", ""]
DEC3 = "2026-12-03"
LAMB = ["Anne Lambrecht", "Lambrecht", "Staatsanwältin", "Staatsanwältin Anne Lambrecht", "prosecutor", "Staatsanwaltschaft"]
DELV = ["Luc Delvaux", "Delvaux", "Feuerwehrmann", "Feuerwehrmann Luc Delvaux", "firefighter Luc Delvaux"]
BILD = "|BILD|Bild"
F("Mietshaus – [SIEBEN] Tote", "=7", "person", "killed", RESID, "lost", LIE, DEC3, OWN + LAMB)
F("ein [fünf]stöckiges", "=5", "item", "other|buildings", OWN, "other|lost", LIE, None, OWN, opt=True)
F("gelegt. [Sieben] Tote!", "=7", "person", "killed", RESID, "lost", LIE, DEC3, OWN + LAMB)
F("[24] Verletzte!", "=24", "person", "wounded", RESID, "lost|affected", LIE, DEC3, OWN + LAMB)
F("nach [vier] Vermissten", "=4", "person", "missing", RESID, "lost|affected", LIE, DEC3, OWN + ["Retter", "die Retter", "rescuers"])
F("ein [drei]jähriges", "=3", "year", "age", RESID + ["Mädchen", "girl"], "other|affected", LIE, None, DELV, BILD, opt=True)
F("nach [sechs] Stunden", "=6", "hour", "duration", RESID + ["Mädchen", "girl"], "other|measured|affected", LIE, None, DELV, BILD, opt=True)
F("Delvaux ([47])", "=47", "year", "age", DELV + OWN, "other", LIE, None, OWN, opt=True)
F("graben [130] Kameraden", "=130", "person", "workers|people|participants|other", BE + DELV + ["Feuerwehr", "fire brigade", ""], "present|sent|other", LIE, DEC3, OWN + DELV, BILD)
MAYL = ["mayor of Liège", "Mayor of Liège", "Bürgermeister", "der Bürgermeister", "Bürgermeister von Lüttich", "mayor"]
F("zuvor mit [neun] angegeben", "=9", "person", "killed", RESID, "lost", LIE, DEC3, MAYL, mod=WD)
F("„[Zwei] Personen wurden", "=2", "person", "killed|people|other", RESID, "lost|other", LIE, None, LAMB)
F("wurden [doppelt] gezählt", "=2", "times", "other", RESID, "other", LIE, None, LAMB, opt=True)
F("seien [fünf] in kritischem", "=5", "person", "wounded|hospitalised", RESID, "lost|affected", LIE, None, LAMB)
F("[31] Menschen waren", "=31", "person", "people|civilians|other", RESID, "present|other|affected", LIE, None, OWN)
FATIMA = ["Fatima", "Bäckerin", "Bäckerin Fatima", "Nachbarn", "neighbours"]
F("bestimmt [50] Leute", "=~50", "person", "people|civilians|other", RESID, "present|other|affected", LIE, None, FATIMA, mod="asserted|possible")
F("zu [acht] in einem", "=8", "person", "people|civilians|other", RESID, "present|other|affected", LIE, None, FATIMA, opt=True)
F("Fatima ([29])", "=29", "year", "age", FATIMA + OWN, "other", LIE, None, OWN, opt=True)
VERM = ["Vermieter", "Der Vermieter", "landlord"]
F("pro Bett [450] Euro", "=450", "EUR", "price|cost|payment", VERM + RESID, "received|paid|other", LIE, None, OWN + VERM, mod="possible|denied|asserted", per="month item")
F("noch in [600] Metern", "=600", "m", "distance", OWN, "measured|other|affected", LIE, None, OWN)
F("[85] Wohnungen sind", "=85", "item", "homes|buildings", RESID, "lost|affected", LIE, None, OWN)
F("rund [200] Anwohner", "~200", "person", "displaced|evacuated|people|civilians", RESID, "affected|present", LIE + ["Turnhalle"], None, OWN)
MIETER = ["Mieter", "tenants", "La Meuse", "„La Meuse“"]
F("mindestens [dreimal] Gasgeruch", ">=3", "times", "reports|other", RESID + MIETER, "other", LIE, "2026-10-01/2026-12-03", MIETER + OWN, "|La Meuse", opt=True)
F("von [einem einzigen] Anruf", "=1", "item", "reports|other", RESID + ["Resa"], "received|other", LIE, None, ["Resa", "Netzbetreiber Resa", "Netzbetreiber"], opt=True)
FIREB = ["Feuerwehr", "der Feuerwehr", "fire brigade", "Liège fire brigade", "fire service"]
F("mehr als [12 Mio.] Euro", ">12000000", "EUR", "damage|cost", RESID, "lost|other|affected", LIE, DEC3, FIREB)

# =============================== held half: German ===============================
sheet.doc = "de-16.txt"
F("Taifun lässt [66] tot", "=66", "person", "killed", TYPH, "lost", PH, None, OWN + PHOFF)
F("mindestens [66] Menschen", ">=66", "person", "killed", TYPH, "lost", PH, None, PHOFF)
F("tot und [Dutzende] verletzt", "v24", "person", "wounded", TYPH, "lost|affected", PH, None, PHOFF)
F("Sturzfluten [49] Menschen", "=49", "person", "killed", TYPH, "lost", CEBU, None, OCD)
GOUV = ["governor of Cebu", "Governor of Cebu", "Gouverneurin", "Die Gouverneurin", "Gouverneurin der Provinz", "Die Gouverneurin der Provinz", "Gouverneurin von Cebu", "governor"]
F("höher, bei [58].", "=58", "person", "killed", TYPH, "lost", CEBU0, None, GOUV)
F("immer noch [26] vermisst", "=26", "person", "missing", TYPH, "lost|affected", TALI, None, GOUV, "|DZBB|Radio DZBB|dem Radio DZBB")
PHMIL = ["military", "Militär", "das Militär", "Philippine military", "Armed Forces of the Philippines", "Philippine Air Force", "Luftwaffe", "philippinisches Militär"]
F("[Sechs] der Toten", "=6", "person", "killed|troops", TYPH + PHMIL, "lost", PH0, None, PHMIL)
PAGASA = ["PAGASA", "Wetterbüro PAGASA", "das Wetterbüro PAGASA", "Wetterbüro"]
SALONGA = ["Rey Salonga", "Salonga", "Wetterspezialist Rey Salonga", "Wetterspezialist"]
F("Winde von [150] Kilometern", "=150", "km/h", "wind", ["Nilo", "Typhoon Nilo", "Taifun Nilo", "Der Taifun Nilo"] + PH0, "measured|other", PH0, None, OWN)
F("([93] mph)", "=93", "mph", "wind", ["Nilo", "Typhoon Nilo", "Taifun Nilo", "Der Taifun Nilo"] + PH0, "measured|other", PH0, None, OWN, opt=True)
F("bis zu [205] kph", "<=205", "km/h", "wind", ["Nilo", "Typhoon Nilo", "Taifun Nilo", "Der Taifun Nilo"] + PH0, "measured|other", PH0, None, OWN)
F("Über [24] Stunden", "=24", "hour", "duration", OWN, "measured|other", CEBU0, None, OWN + PAGASA + SALONGA, opt=True, cmp="exactly|more_than")
F("fielen [183] Millimeter", "=183", "mm", "rainfall", PH0, "measured|other", CEBU0, None, PAGASA, SALONGA)
F("von [131] Millimetern", "=131", "mm", "rainfall", PH0, "measured|other", CEBU0, None, PAGASA, SALONGA, cmp="exactly|more_than")
F("Mehr als [387.000] Menschen", ">387000", "person", "evacuated|displaced", TYPH, "affected", PH0, None, OWN + OCD)
COASTPH = ["Philippine Coast Guard", "coast guard", "Küstenwache", "die Küstenwache", "Philippine coast guard"]
AIRPH = ["airport officials", "Flughafen-Offizielle", "Flughafenoffizielle"]
F("Einige [3.500] Passagiere", "~3500", "person", "people|civilians|other", TYPH + ["passengers", "Passagiere"], "affected|other|present", PH0, None, OWN + COASTPH + AIRPH, cmp="about|exactly")
F("in fast [100] Häfen", "^100", "item", "other", PH0, "affected|other", PH0, None, OWN + COASTPH + AIRPH)
F("und [186] Flüge", "=186", "item", "flights", PH0, "affected|other|lost", PH0, None, AIRPH)
PRES = ["President of the Philippines", "Philippine president", "president", "Präsident", "Der Präsident"] + PH
F("gelobte [760 Millionen] Pesos", "=760000000", "PHP", "aid|payment", PRES, "promised|planned", PH0, None, OWN + PRES, mod="asserted|planned")
F("($[13 Millionen]) in Hilfe", "=13000000", "USD", "aid|payment", PRES, "promised|planned", PH0, None, OWN + PRES, mod="asserted|planned", cmp="exactly|about")
SEN = ["opposition senator", "Oppositions-Senatorin", "Eine Oppositions-Senatorin", "Senatorin", "senator"]
F("so viel wie [70]%", "<=70", "percent", "share|budget|other", PH0 + WORKS, "lost|other|captured|affected", PH0, None, SEN, mod="asserted|possible|denied", cmp="at_most|about|exactly")

sheet.doc = "de-17.txt"
GT = ["Gütersloh", "Kreis Gütersloh", "Ostwestfalen", "im Kreis", "Kreis", "district of Gütersloh"] + DE0
KGA = ["Gütersloh health office", "district health office", "Kreisgesundheitsamt", "das Kreisgesundheitsamt", "Gesundheitsamt", "health office", "Kreis Gütersloh", "Gütersloh"]
SICK = DE + ["Erkrankte", "Betroffene", "patients", "Kreis Gütersloh", "Gütersloh", "Masern", ""]
INF = "affected|measured|lost|other|present"
F("Schon [87] Fälle", "=87", "person", "infected", SICK, INF, GT, None, OWN + KGA)
F("inzwischen [87] Infektionen", "=87", "person", "infected", SICK, INF, GT, None, KGA)
F("bestätigt, [31] mehr", "=31", "person", "infected|change", SICK, INF, GT, "2027-02-25/2027-03-04", KGA)
F("[14] Erkrankte liegen", "=14", "person", "hospitalised|infected", SICK, INF, GT, None, OWN + KGA)
F("Krankenhaus, [ein] Säugling", "=1", "person", "hospitalised|infected|people", SICK, INF, GT, None, OWN + KGA, opt=True)
F("In [92] Prozent", "=92", "percent", "share|infected", SICK, INF, GT, None, KGA)
F("[Zwei] Schulen und", "=2", "item", "buildings|other", SICK, "affected|planned|other", GT, "2027-03-04/2027-03-15", OWN + KGA, mod="asserted|planned")
F("und [fünf] Kitas", "=5", "item", "buildings|other", SICK, "affected|planned|other", GT, "2027-03-04/2027-03-15", OWN + KGA, mod="asserted|planned")
F("etwa [1.700] Kinder", "~1700", "person", "people|civilians|other", SICK + ["Kinder"], "affected|planned|other", GT, None, OWN + KGA, mod="asserted|planned")
RKI = ["RKI", "Robert Koch Institute", "Robert Koch-Institut", "Das Robert Koch-Institut", "Robert-Koch-Institut"]
TRAUT = ["Sabine Trautmann", "Trautmann", "RKI-Epidemiologin", "RKI-Epidemiologin Sabine Trautmann", "Forscherin", "die Forscherin"] + RKI
WDR = "|WDR|dem WDR"
F("bundesweit [412] Fälle", "=412", "person", "infected", SICK, INF, DE0, "2027-01-01/2027-03-04", RKI)
F("– [anderthalbmal] so viele", "=1.5", "times", "change|infected|other", SICK, INF, DE0, None, RKI + OWN, opt=True)
F("nur [jeder dritte] Fall", "=33.33", "percent", "share|infected|reports", SICK, INF, DE0, None, TRAUT, WDR)
F("über [1.200] sein", ">1200", "person", "infected", SICK, INF, DE0, None, OWN + TRAUT, WDR, "possible|asserted")
F("müssten [95] Prozent", "=95", "percent", "share|people", SICK + ["Bevölkerung"], "planned|other", DE0, None, TRAUT, WDR, "asserted|planned|possible")
F("lediglich [88,6].", "=88.6", "percent", "share|people", SICK + ["Schulanfänger", "Schulanfängern"], "measured|other|present", GT, None, TRAUT, WDR)
LANDRAT = ["district administrator", "Landrat", "Der Landrat", "Landrat von Gütersloh", "district administrator of Gütersloh", "county commissioner"]
F("Quote liege bei [91] Prozent", "=91", "percent", "share|people", SICK + ["Schulanfänger"], "measured|other|present", GT, None, LANDRAT)
F("bis zu [2.500] Euro", "<=2500", "EUR", "fine|payment", SICK + ["Eltern", "parents"], "planned|other|paid", DE0 + GT, None, OWN, mod="asserted|planned|possible")
KREIS = ["Kreis", "den Kreis", "district", "Kreis Gütersloh", "Gütersloh", "district of Gütersloh", "Gütersloh district"]
F("einmal [neun] Fällen", "=9", "item", "fine|other", SICK + ["Eltern", "parents"], "other|affected|paid", GT, None, KREIS, "Neue Westfälische|„Neue Westfälische“|die „Neue Westfälische“")
WHO = ["WHO", "World Health Organization", "Weltgesundheitsorganisation"]
F("schätzungsweise [95.000] Menschen", "~95000", "person", "killed", OWN + ["World", "Welt", "Kinder"], "lost", ["World", "worldwide", "weltweit", "Welt", ""], "2024-01-01/2024-12-31", WHO)
F("unter [fünf] Jahren", "<5", "year", "age", OWN + ["Kinder", "children"], "other|lost", OWN + ["weltweit"], None, WHO + OWN, opt=True)

sheet.doc = "de-18.txt"
EUC = ["European Commission", "EU Commission", "EU-Kommission", "Die EU-Kommission", "Brüssel", "Brussels", "EU", "European Union", "Europäische Union", "Behörde", "der Behörde", "Europäische Kommission"]
CEM = ["Cemtera", "spanische Cemtera", "die spanische Cemtera", "ES", "Spain"]
HOLB = ["Holbeck", "Holbeck AG", "Münchner Holbeck AG", "der Münchner Holbeck AG"]
ALP = ["Alpina", "Schweizer Alpina", "Die Schweizer Alpina"]
KART = ["cement makers", "Zementhersteller", "Zementkartell", "vier Zementhersteller", "Unternehmen", "Die Unternehmen", "cement cartel"] + CEM + HOLB + ALP
EUP = ["EU", "European Union", "Europäische Union", "Europe", "Europa", "Brüssel", "Brussels", ""]
F("Zementkartell mit [1,34 Mrd.] Euro", "=1340000000", "EUR", "fine", KART + EUC + OWN, "other|paid|planned|promised|affected", EUP, None, EUC + OWN)
F("gegen [vier] Zementhersteller", "=4", "item", "companies", KART + EUC + OWN, "affected|other", EUP, None, EUC + OWN)
F("zusammen [1,34 Mrd.] Euro", "=1340000000", "EUR", "fine", KART + EUC + OWN, "other|paid|planned|affected", EUP, None, EUC + OWN)
F("mit [612 Mill.] Euro", "=612000000", "EUR", "fine", CEM, "other|paid|planned|affected", EUP, None, EUC + OWN)
F("mit [388 Mill.] Die", "=388000000", "EUR", "fine", HOLB, "other|paid|planned|affected", EUP, None, EUC + OWN)
F("rund [275 Mill.] Euro", "~275000000", "EUR", "fine", ALP, "other|planned|affected", EUP, None, EUC, mod="asserted|possible")
F("sollen [elf] Jahre", "=11", "year", "duration", KART + OWN, "other", EUP, None, OWN + EUC, mod="possible|asserted")
F("in [17] Mitgliedstaaten", "=17", "item", "regions|other", KART + EUP, "affected|other", EUP, None, OWN + EUC, mod="possible|asserted")
BEAMT = ["Commission official", "Kommissionsbeamter", "ein Kommissionsbeamter", "European Commission official", "EU official", "anonymous Commission official"] + EUC
F("Schnitt [14]% zu viel", "=14", "percent", "change|price|share", KART + ["Bauherren", ""], "paid|other|lost|measured", EUP, None, BEAMT, cmp="exactly|about")
FIEC = ["FIEC", "Bauverband FIEC", "Der Bauverband FIEC", "European Construction Industry Federation", "Bauverband"]
F("mindestens [6 Mrd.] Euro", ">=6000000000", "EUR", "damage|cost", KART + FIEC + ["Bauherren", ""], "lost|other", EUP, None, FIEC)
LIND = ["Petra Lindqvist", "Lindqvist", "Finanzchefin", "Finanzchefin Petra Lindqvist"] + HOLB
F("man nur [150 Mill.] Euro", "=150000000", "EUR", "budget|other|fine|payment|cost", HOLB + LIND, "other|planned|present", EUP + DE, None, LIND, cmp="exactly|at_most")
F("entspreche [7,8]% des", "=7.8", "percent", "share|fine", HOLB + LIND, "other|measured", EUP + DE, None, LIND)
F("von [2,40] Euro je", "=2.4", "EUR", "payment|price|other", HOLB + LIND, "planned|promised|other|paid", EUP + DE, None, LIND, mod="asserted|planned", per="share")
HANLEY = ["Tom Hanley", "Hanley", "Jefferies-Analyst Tom Hanley", "Jefferies-Analyst", "Jefferies", "Jefferies analyst Tom Hanley"]
F("bis zu [50]% für", "<=50", "percent", "change|share", HOLB + OWN, "planned|other", EUP + DE, None, HANLEY, mod="possible|planned")
F("um [6,3]% auf", "=6.3", "percent", "change|price", HOLB + ["Aktie", "Die Aktie"] + OWN, "measured|lost|other", EUP + DE, None, OWN)
F("auf [81,15] Euro", "=81.15", "EUR", "price", HOLB + ["Aktie", "Die Aktie"] + OWN, "measured|other", EUP + DE, None, OWN)
F("knapp [eine halbe Milliarde].", "^500000000", "EUR", "change|price|other|damage", HOLB + OWN, "measured|lost|other", EUP + DE, None, OWN, opt=True)
F("Gruppe [3.000] ihrer", "=3000", "item", "workers|other", CEM + ["Gruppe", "die Gruppe"], "planned|lost|other", ["ES", "Spain", "Spanien", ""], None, CEM + ["Expansión", "„Expansión“", "Zeitung „Expansión“"], "|Expansión|Zeitung „Expansión“", "denied")
F("ihrer [24.000] Stellen", "=24000", "item", "workers|other", CEM + ["Gruppe", "die Gruppe"], "present|other", ["ES", "Spain", "Spanien", ""], None, CEM + ["Expansión", "„Expansión“", "Zeitung „Expansión“"] + OWN, "|Expansión|Zeitung „Expansión“", "asserted|denied")
F("liegt bei [10]% des", "=10", "percent", "share|fine", OWN + KART + EUC, "other|planned", EUP, None, OWN + EUC, opt=True, cmp="exactly|at_most")

sheet.doc = "de-19.txt"
F("Mali: [Dutzende] Tote", "v24", "person", "killed", MLARMY0, "lost", LERE, None, OWN)
F("mehr als [80] Soldaten", ">80", "person", "killed|troops", MLARMY, "lost", LERE, None, JNIM)
F("von [21] Gefallenen", "=21", "person", "killed|troops", MLARMY0, "lost", LERE, None, MLARMY)
F("und [37] Verwundeten", "=37", "person", "wounded", MLARMY0, "lost|affected", LERE, None, MLARMY)
F("„gut [hundert] Terroristen", ">100", "person", "killed|casualties|troops|people|other", JNIM + MLARMY + OWN, "lost|other", LERE, None, MLARMY)
F("[Zwei] Sicherheitsbeamte", "=2", "person", "people|workers|troops|other", SECUR + ML0, "other", ML0, None, OWN, opt=True)
F("seien [54] Leichen", "=54", "person", "killed", MLARMY0, "lost", LERE, None, SECUR, AFP + "|Nachrichtenagentur AFP|der Nachrichtenagentur AFP")
F("würden [30 bis 40] Mann", "30-40", "person", "missing", MLARMY0, "lost|affected", LERE, None, SECUR, AFP + "|Nachrichtenagentur AFP|der Nachrichtenagentur AFP")
VIEH = ["cattle trader", "livestock trader", "Viehhändler", "ein Viehhändler", "cattle dealer"]
F("etwa [150] Motorrädern", "~150", "item", "vehicles", JNIM + OWN, "present|sent|other", LERE, None, VIEH)
F("mit [sechs] Pick-ups", "=6", "item", "vehicles", JNIM + OWN, "present|sent|other", LERE, None, VIEH)
F("hätten [ein Dutzend] Geschäfte", "=~12", "item", "buildings|other|companies", JNIM + ML0, "lost|affected|other", LERE, None, VIEH)
F("Islamisten [26] Fahrzeuge", "=26", "item", "vehicles", JNIM + MLARMY, "captured|lost|received|other", LERE, None, JNIM)
WDIP = ["Western diplomats", "western diplomats", "westliche Diplomaten", "westlichen Diplomaten", "diplomats", "Diplomaten"]
AFRK = RU + ["Africa Corps", "Afrikakorps", "seines Afrikakorps"]
F("rund [2.000] Kämpfer", "~2000", "person", "troops", AFRK, "present", ML0, None, WDIP)
F("von [vier] getöteten", "=4", "person", "killed|troops", AFRK + ["mercenaries", "Söldner", ""], "lost", LERE, None, ["Russian Telegram channel", "russischer Telegram-Kanal", "Ein russischer Telegram-Kanal", "Telegram channel", "Telegram-Kanal", "Telegram"], mod="asserted|denied|possible")
F("bereits [410] Menschen", "=410", "person", "killed", ML0, "lost", ML, "2027-01-01/2027-01-20", ["ACLED", "Organisation ACLED", "der Organisation ACLED", "Armed Conflict Location and Event Data"])
F("waren es [3.900].", "=3900", "person", "killed", ML0, "lost", ML0, "2026-01-01/2026-12-31", ["ACLED", "Organisation ACLED", "der Organisation ACLED", "Armed Conflict Location and Event Data", ""])
F("von [402.000] Binnenvertriebenen", "=402000", "person", "displaced", ML0, "affected|present", ML0, None, UNHCR + ["Das UNHCR"])
F("etwa [270.000] Malier", "~270000", "person", "displaced|people", ML, "affected|present|sent|other", ["MR", "Mauritania", "Mauretanien"] + ML0, None, UNHCR)
BA = ["Aïssata Ba", "Ba", "Lagerleiterin", "Lagerleiterin Aïssata Ba", "camp director Aïssata Ba"]
MBERA = ["Mbera", "Lager Mbera", "Mbera camp", "MR", "Mauritania", "Mauretanien", "Lager", ""]
F("Tagen [300] Menschen", "=300", "person", "displaced|people|civilians", ML0 + ["refugees"], "received|present|other|affected", MBERA, None, BA, "|DW|Deutsche Welle|der DW", per="day")
F("für keine [50] mehr", "<50", "person", "displaced|people|other|civilians", ML0 + BA + ["refugees", "Lager Mbera", "Mbera"], "present|other|planned", MBERA, None, BA, "|DW|Deutsche Welle|der DW", cmp="less_than|at_most|almost", mod="asserted|possible")

sheet.doc = "de-20.txt"
IT = ["IT", "Italy", "Italien"]
SIC = ["Sicily", "Sizilien", "Sicilia"] + IT + OWN
SICA = SIC + ["Haushalte", "residents", "Terna"]
TERNA = ["Terna", "Netzbetreiber Terna", "Netzbetreibers Terna", "des Netzbetreibers Terna"]
GRECO = ["Davide Greco", "Greco", "Terna-Sprecher Davide Greco", "Terna-Sprecher"] + TERNA
JUL22 = "2026-07-22"
F("[47,3] Grad und kein", "=47.3", "celsius", "temperature", SIC, "measured", SIC + ["Syracuse", "Syrakus"], None, OWN)
F("Terna [640.000] Haushalte", "=640000", "item", "homes|power|other", SICA, "affected", SIC, JUL22, TERNA)
F("mancherorts [14] Stunden", "=14", "hour", "duration", SICA, "affected|other|measured", ["Catania"] + SIC, None, OWN + TERNA, cmp="exactly|at_most")
HOSPI = ["hospitals", "Krankenhäuser", "Italian hospitals", "Sicilian hospitals"]
F("Mindestens [neun] Menschen", ">=9", "person", "killed", SICA, "lost", SIC, "2026-07-19/2026-07-23", HOSPI, "Ansa|ANSA|Nachrichtenagentur Ansa|die Nachrichtenagentur Ansa")
F("ein [44]-jähriger", "=44", "year", "age", SIC + ["Erntehelfer"], "other|lost", SIC, None, OWN + HOSPI, "|Ansa|ANSA|Nachrichtenagentur Ansa", opt=True)
REG = ["Sicilian regional government", "Regional Government of Sicily", "Sicilian Region", "Regionalregierung", "Die Regionalregierung", "regional government", "Sicily", "Sizilien"]
F("nur [fünf] Fälle", "=5", "person", "killed", SICA, "lost", SIC, None, REG, cmp="exactly|at_most")
SYRA = ["Syracuse", "Syrakus", "Siracusa"] + SIC
F("wurden [47,3] Grad", "=47.3", "celsius", "temperature", SIC, "measured", SYRA, None, OWN)
F("bei [48,8] Grad", "=48.8", "celsius", "temperature", SIC, "measured|other", SIC + ["Europe", "Europa"], None, OWN)
F("auf [3,2] Gigawatt", "=3.2", "GW", "power", SICA, "measured|other", SIC, None, GRECO)
F("„[ein Viertel] über", "=25", "percent", "change|power|share", SICA, "measured|other", SIC, None, GRECO, cmp="exactly|about")
F("noch [35.000] Kunden", "=35000", "item", "homes|people|power|other", SICA + ["Kunden"], "affected", SIC, JUL22, GRECO)
CODA = ["Codacons", "Verbraucherverband Codacons", "Der Verbraucherverband Codacons", "Verbraucherverband", "Er"]
F("Mehr als [doppelt] so viele", ">2", "times", "other|homes|change|people|power", SICA + ["Kunden"], "affected|other", SIC, None, CODA, opt=True)
F("fordert [200] Euro", "=200", "EUR", "payment|aid|cost|damage", SICA + CODA, "planned|other|promised", SIC, None, CODA + OWN, mod="asserted|planned", per="household")
ARZT = ["senior physician", "Oberärztin", "eine Oberärztin", "Oberärztin des Klinikums Cannizzaro", "eine Oberärztin des Klinikums Cannizzaro", "Cannizzaro Hospital", "Klinikum Cannizzaro", "Klinikums Cannizzaro", "doctor"]
CANN = ["Klinikum Cannizzaro", "Klinikums Cannizzaro", "Cannizzaro", "Cannizzaro Hospital", "Catania"] + SIC
REP = "|Repubblica|La Repubblica|„Repubblica“|der „Repubblica“"
F("hatten [312] Patienten", "=312", "person", "hospitalised|people|other", SIC + CANN + ARZT, "received|present|affected|other", CANN, None, ARZT, REP, per="day")
F("wir auf [hundert]“", "=~100", "person", "hospitalised|people|other", SIC + CANN + ARZT, "other|present|planned", CANN, None, ARZT, REP, per="day", opt=True)
WASS = ["water authority", "Wasserbehörde", "Sicilian water authority", "basin authority"]
F("noch [118 Millionen] Kubikmeter", "=118000000", "m3", "volume|water_level", SIC + ["Stauseen"], "present|measured|other", SIC + ["Stauseen", "den Stauseen"], None, WASS, cmp="exactly|at_most")
F("Kubikmeter, [17] Prozent", "=17", "percent", "share|water_level|volume", SIC + ["Stauseen"], "present|measured|other", SIC + ["Stauseen", "den Stauseen"], None, WASS)
F("für [acht] Städte", "=8", "item", "regions|other", SIC + ["Zivilschutz", "Der Zivilschutz"], "affected|other", SIC, None, OWN + ["Civil Protection", "Zivilschutz", "Der Zivilschutz", "Italian Civil Protection"])
COLD = ["Coldiretti", "Bauernverband Coldiretti", "Der Bauernverband Coldiretti", "Bauernverband"]
F("bis zu [60] Prozent", "<=60", "percent", "share|damage", SIC + ["farmers", "Bauern", "Zitronenernte"] + COLD, "lost|affected", SIC, None, COLD, mod="asserted|possible")

# =============================== open half: English ===============================
sheet.doc = "en-11.txt"
CT = ["Calder & Tyne", "Calder", "C&T", "The bank", "bank", "lender", "the bank", "Leeds-based lender", "the Leeds-based lender", "162-year-old bank"]
CT0 = CT + OWN
DEPO = CT0 + ["customers", "depositors", "Depositors"] + GB
FTP = GB0 + ["Leeds"]
BOE = ["Bank of England", "BoE", "The Bank of England", "Calder & Tyne", "Calder"]
RUNT = "2027-03-10/2027-03-15"
F("after £[3.8bn] run", "=3800000000", "GBP", "payment|loan|other|damage", DEPO, "lost|paid|other|returned", FTP, None, OWN)
F("pulled £[3.8bn] in", "=3800000000", "GBP", "payment|loan|other|damage", DEPO, "lost|paid|other|returned", FTP, None, OWN + BOE)
F("in [four] days", "=4", "day", "duration", DEPO, "other|measured", FTP, None, OWN + BOE, opt=True)
F("The [162]-year-old bank", "=162", "year", "age", CT0, "other", FTP, None, OWN, opt=True)
F("has [1.1mn] customers", "=1100000", "person", "people|civilians|other", CT, "present|other", FTP, None, OWN)
F("and [87] branches", "=87", "item", "buildings|other", CT, "present|other", FTP, None, OWN)
BRIEFED = ["people briefed on the matter", "two people briefed on the matter", "sources", "two people", "people familiar with the matter", "One of them", "one of them", "anonymous sources"]
F("nominal £[1], according", "=1", "GBP", "price|payment|cost", CT0 + ["rival", "larger rival"], "planned|other", FTP, None, BRIEFED, mod="planned|asserted|possible")
F("to [two] people briefed", "=2", "person", "people|other", BRIEFED + OWN, "other", FTP, None, OWN, opt=True)
F("up to [1,900] of", "<=1900", "item", "workers|other", CT0, "planned|lost|other", FTP, None, BRIEFED, mod="possible|planned")
F("its [4,600] jobs", "=4600", "item", "workers|other", CT0, "present|other|planned", FTP, None, BRIEFED + OWN, mod="asserted|possible")
F("disclosed a £[640mn] loss", "=640000000", "GBP", "damage|cost|other", CT, "lost|other|measured", FTP, None, CT + OWN)
F("almost [five times] what", "^5", "times", "change|damage|other", CT0, "lost|other|measured", FTP, None, CT + OWN, opt=True)
F("fell [71] per cent", "=71", "percent", "change|price", CT0, "lost|measured|other", FTP, None, OWN)
F("to [14p] before", "=0.14", "GBP", "price", CT0, "measured|other|lost", FTP, None, OWN, opt=True)
EXEC = ["senior executive", "a senior executive", "senior executive at Calder & Tyne", "anonymous executive", "executive"] + CT
F("losing £[90mn] an", "=90000000", "GBP", "payment|damage|other|loan", DEPO + EXEC, "lost|paid|other", FTP, None, EXEC, per="hour")
PRA = ["Prudential Regulation Authority", "PRA", "the Prudential Regulation Authority"]
F("to [58] per cent", "=58", "percent", "share|change|other", CT0, "measured|other|lost", FTP, None, PRA)
F("required [100] per cent", "=100", "percent", "share|other", CT0, "planned|other|measured", FTP, None, PRA)
F("up to £[120,000] per", "<=120000", "GBP", "payment|aid|other|loan", DEPO + ["FSCS", "Financial Services Compensation Scheme"], "promised|other|planned", FTP, None, OWN, per="person")
FSCS = ["Financial Services Compensation Scheme", "FSCS", "The Financial Services Compensation Scheme"]
F("between £[700mn and £800mn], though", "700000000-800000000", "GBP", "loan|other|payment", DEPO, "other|present|affected|lost", FTP, None, FSCS)
CHIEF = ["chief executive", "its chief executive", "FSCS chief executive", "chief executive of the FSCS", "chief executive of the Financial Services Compensation Scheme"] + FSCS
F("closer to [a billion]", "~1000000000", "GBP", "loan|other|payment", DEPO, "other|present|affected|lost", FTP, None, CHIEF, "MP|one MP|an MP|lawmaker", cmp="about|almost|exactly")
F("Holders of £[450mn] of", "=450000000", "GBP", "loan|other|damage", CT0 + ["Holders", "bondholders"], "planned|lost|other", FTP, None, OWN, mod="asserted|planned")
SHORE = ["Shore Capital", "Analysts at Shore Capital", "analysts at Shore Capital", "Shore Capital analysts", "analysts", "Analysts"]
SMALL = GB + ["smaller UK banks", "UK banks", "banks", "smaller banks", ""]
F("hold £[31bn] of", "=31000000000", "GBP", "loan|other", SMALL, "present|other", FTP, None, SHORE)
F("roughly [a quarter] of", "~25", "percent", "share|loan", SMALL, "planned|other", FTP, None, SHORE, mod="asserted|planned")
F("within [18] months", "<=18", "month", "duration", SMALL, "planned|other", FTP, None, SHORE, opt=True, cmp="at_most|exactly|less_than")
PENN = ["Pennine Group", "Pennine", "rival"]
F("seen £[200mn] of", "=200000000", "GBP", "payment|loan|other", PENN + DEPO, "lost|paid|other", FTP, None, PENN + ["The Times"], "|The Times|Times", "denied")

sheet.doc = "en-12.txt"
NOV12 = "2026-11-12"
F("death toll passes [110] in", ">110", "person", "killed", TYPH, "lost", PH, None, OWN + PHOFF)
F("to at least [114] on", ">=114", "person", "killed", TYPH, "lost", PH0, None, PHOFF)
F("another [127] people", "=127", "person", "missing", TYPH, "lost|affected", CEBU0, None, PHOFF)
F("Defense said [71] deaths", "=71", "person", "killed", TYPH, "lost", CEBU, None, OCD)
F("and [82] people were", "=82", "person", "wounded", TYPH, "lost|affected", CEBU, None, OCD)
ROA = ["Antonette Roa", "Roa", "Provincial spokesperson Antonette Roa", "Provincial spokesperson", "provincial spokesperson", "spokesperson"]
DZMM = "|DZMM|DZMM radio"
F("had reached [90]. \"We", "=90", "person", "killed", TYPH, "lost", CEBU0, None, ROA, DZMM, cmp="exactly|at_least")
F("find another [dozen] at", ">=12", "person", "killed|people|missing", TYPH, "planned|lost", CEBU0, None, ROA, DZMM, "possible|planned|asserted", cmp="at_least|about|exactly")
F("Nearly [2 million] people", "^2000000", "person", "people|displaced|civilians", TYPH, "affected", PH0, None, OCD)
F("more than [560,000] displaced", ">560000", "person", "displaced", TYPH, "affected", PH0, None, OCD)
F("including [450,000] who", "=450000", "person", "evacuated|displaced", TYPH, "affected|present", PH0 + ["emergency shelters"], None, OCD)
NEG = ["Negros Occidental", "neighboring Negros Occidental", "Negros"] + PH0
F("Occidental to [18] from", "=18", "person", "killed", TYPH, "lost", NEG, None, OCD)
F("from [24], saying", "=24", "person", "killed", TYPH, "lost", NEG, None, OCD, mod=WD)
F("been reported [twice].", "=2", "times", "other|killed", TYPH, "other", NEG, None, OCD, opt=True)
AIRF = ["Philippine Air Force", "air force", "Philippine air force", "air force personnel"] + PH0
F("[Six] air force personnel", "=6", "person", "killed|troops", AIRF, "lost", ["Agusan del Sur"] + PH, None, OWN)
NILO = ["Nilo", "Typhoon Nilo", "typhoon"] + PH0
F("winds of [130] kilometers", "=130", "km/h", "wind", NILO, "measured|other", PH0 + ["South China Sea"], None, OWN)
F("([81] miles)", "=81", "mph", "wind", NILO, "measured|other", PH0 + ["South China Sea"], None, OWN, opt=True)
F("up to [180] kph", "<=180", "km/h", "wind", NILO, "measured|other", PH0 + ["South China Sea"], None, OWN)
F("About [20] storms", "~20", "item", "other", PH0, "measured|other|affected", PH0 + ["archipelago"], None, OWN, per="year")
VILL = ["Grace Villareal", "Villareal", "Sen. Grace Villareal", "Senator Grace Villareal", "senator"]
F("said [a third] of", "=33.33", "percent", "share|buildings|other", PH0 + WORKS, "lost|other", PH0, None, VILL, mod="asserted|denied")
F("of [9,855] flood", "=9855", "item", "buildings|other", PH0 + WORKS, "other|present|planned", PH0, None, VILL)
F("worth [545 billion] pesos", "=545000000000", "PHP", "cost|budget|price|other", PH0 + WORKS, "other|paid|planned", PH0, None, VILL)
F("($[9.2 billion]) could", "=9200000000", "USD", "cost|budget|price|other", PH0 + WORKS, "other|paid|planned", PH0, None, VILL + OWN, cmp="exactly|about")
VN = ["VN", "Vietnam", "Viet Nam"]
VNM = ["state media", "Vietnamese state media", "Vietnam's state media"]
GIA = ["Gia Lai", "Gia Lai province"] + VN
F("more than [350,000] people", ">350000", "person", "evacuated|people", VN + OWN, "planned|affected", GIA, None, VNM, mod="planned|asserted")
FORE = ["forecasters", "weather forecasters", "Vietnamese forecasters"]
F("up to [200] millimeters", "<=200", "mm", "rainfall", VN + OWN, "planned|measured|other", GIA + OWN, None, FORE, VNM, "planned|possible|asserted", per="day")

sheet.doc = "en-13.txt"
AB = ["Alberta", "provincial", "province", "CA", "Canada"]
AB0 = AB + OWN
ABSICK = AB0 + ["patients", "people"]
ABOFF = ["Alberta health officials", "health officials", "officials", "Alberta Health", "Alberta"]
F("Alberta adds [61] measles", "=61", "person", "infected", ABSICK, INF, AB, None, OWN + ABOFF)
F("outbreak tops [1,000]\n", ">1000", "person", "infected", ABSICK, INF, AB0, None, OWN + ABOFF)
F("recorded [61] new", "=61", "person", "infected", ABSICK, INF, AB, "2027-02-12/2027-02-16", ABOFF)
F("October to [1,038], health", "=1038", "person", "infected", ABSICK, INF, AB0, "2026-10-01/2027-02-16", ABOFF)
F("[Four in five] of", "=80", "percent", "share|infected", ABSICK, INF, AB0, None, OWN + ABOFF)
HOFER = ["Lena Hofer", "Hofer", "Dr. Lena Hofer", "University of Calgary"]
F("is [five to 10] times", "5-10", "times", "infected|change|other", ABSICK, INF, AB0, None, HOFER, mod="possible|asserted", opt=True)
F("[Forty-seven] people are", "=47", "person", "hospitalised", ABSICK, INF, AB0, None, OWN + ABOFF)
F("hospital, [six] of", "=6", "person", "hospitalised", ABSICK, INF, AB0, None, OWN + ABOFF)
SOUTH = ["south zone", "South Zone", "The south zone"] + AB0
PDATA = ["provincial data", "Alberta government data", "Alberta Health", "Alberta", "data", "Government of Alberta", "provincial government"]
F("more than [half] of", ">50", "percent", "share|infected", ABSICK + ["south zone", "South Zone"], INF, SOUTH, None, OWN + PDATA + ABOFF)
F("just [68] per cent", "=68", "percent", "share|people", ABSICK + ["south zone", "two-year-olds", "children"], "received|measured|other|affected", SOUTH, None, PDATA, cmp="exactly|at_most")
F("of [two]-year-olds", "=2", "year", "age", OWN + ["children"], "other", SOUTH, None, PDATA + OWN, opt=True)
F("the [95] per cent", "=95", "percent", "share|people", ABSICK + ["children"], "planned|other", SOUTH, None, ["experts"] + OWN, mod="asserted|planned")
F("it's under [30].", "<30", "percent", "share|people", ABSICK + ["school", "one school"], "received|measured|other|affected", ["school near Taber", "Taber", "one school near Taber"] + SOUTH, None, PDATA + OWN)
BRANDT = ["Paul Brandt", "Brandt", "Health Minister Paul Brandt", "Health Minister", "health minister", "Alberta health minister", "Alberta"]
F("given [41,000] shots", "=41000", "item", "other", AB, "other|paid|sent|present|received", AB0, "2027-01-01/2027-02-16", BRANDT)
F("up [38] per cent", "=38", "percent", "change", AB0, "measured|other", AB0, None, BRANDT)
F("extra $[12 million] into", "=12000000", "CAD", "budget|aid|payment|cost", AB, "promised|planned", AB0, None, BRANDT, mod="asserted|planned")
NDP = ["NDP", "Opposition NDP", "The Opposition NDP", "Alberta NDP", "Alberta New Democratic Party", "Opposition", "New Democratic Party"]
F("said $[9 million] of", "=9000000", "CAD", "budget|aid|payment|cost", AB0, "promised|planned|other", AB0, None, NDP)
F("costs about $[14,000].", "~14000", "CAD", "cost|price|payment", AB0 + ["child"], "other|paid", AB0, None, BRANDT, per="person")
NURSE = ["Colleen Whitford", "Whitford", "Nurse Colleen Whitford", "nurse"]
MEDH = ["Medicine Hat", "clinic in Medicine Hat", "clinic"] + AB0
F("of maybe [200] people", "~200", "person", "people|participants|civilians|other", ABSICK + NURSE, "present|other|affected", MEDH, "2027-02-13", NURSE, mod="asserted|possible")
F("doses for [120].", "=120", "person", "people|other|civilians", ABSICK + NURSE, "present|other|received", MEDH, "2027-02-13", NURSE)

sheet.doc = "en-14.txt"
NP = ["NP", "Nepal", "western Nepal"]
HIM = ["Himal Connect", "airline", "the airline", "The Himal Connect", "operator"]
PLANE = NP + HIM + ["passengers", "crew", "people", "plane", "Himal Connect turboprop", ""]
JUM = ["Jumla", "Nepalgunj", "mountain airport", "mountain airport in western Nepal", "Jumla airport"] + NP + OWN
OCT9 = "2026-10-09"
POL = ["police", "Nepal Police", "Nepali police", "Nepalese police"]
F("paragraph 2 to [17] from", "=17", "person", "people|civilians|other", PLANE, "present|other|affected", JUM, None, OWN + HIM + ["Reuters"], opt=True)
F("from [19])", "=19", "person", "people|civilians|other", PLANE, "present|other|affected", JUM, None, OWN + HIM + ["Reuters"], mod=WD, opt=True)
F("At least [18] people", ">=18", "person", "killed", PLANE, "lost", JUM, OCT9, POL)
F("and [three] were pulled", "=3", "person", "rescued", PLANE, "affected|other", JUM, OCT9, POL)
F("carrying [17] passengers", "=17", "person", "people|civilians|other", PLANE, "present|other|affected", JUM, OCT9, HIM)
F("and [four] crew", "=4", "person", "people|workers|other|civilians", PLANE, "present|other|affected", JUM, OCT9, HIM)
MANI = ["manifest", "a manifest", "passenger manifest", "the manifest"]
F("[Five] of those", "=5", "person", "people|civilians|other", PLANE + ["foreigners"], "present|other|affected", JUM, OCT9, MANI, REUTERS)
F("listed [three] Indians", "=3", "person", "people|civilians|other", ["IN", "India", "Indians"] + PLANE, "present|other|affected", JUM, OCT9, MANI, REUTERS)
F("and [two] Germans", "=2", "person", "people|civilians|other", DE + ["Germans"] + PLANE, "present|other|affected", JUM, OCT9, MANI, REUTERS)
SHAH = ["Hari Shah", "Shah", "chief district officer", "Jumla's chief district officer", "Chief District Officer of Jumla"]
F("about [400] metres", "~400", "m", "distance", OWN + PLANE, "measured|other", JUM, None, SHAH)
F("Post that [20] people", "=20", "person", "killed", PLANE, "lost", JUM, OCT9, SHAH, "|Kathmandu Post|The Kathmandu Post|the Kathmandu Post", "asserted|denied|withdrawn")
PILOT = ["pilot", "The pilot", ""] + HIM + NP
F("The pilot, [39], had", "=39", "year", "age", PILOT, "other", JUM, None, OWN + ["civil aviation authority"], opt=True)
CAAN = ["civil aviation authority", "Civil Aviation Authority of Nepal", "CAAN", "the civil aviation authority", "The authority", "authority", "Nepal's civil aviation authority", "the authority"]
F("than [6,200] hours", ">6200", "hour", "duration|other", PILOT, "other|measured", JUM, None, CAAN)
AIROFF = ["airport official", "an airport official", "unnamed airport official", "anonymous airport official"]
ANI = "ANI|India's ANI|India's ANI news agency|Asian News International|ANI news agency"
F("fallen to [800] metres", "=800", "m", "distance|other", OWN + NP, "measured|other", JUM, None, AIROFF, ANI, "asserted|denied")
F("at [five] kilometres", "=5", "km", "distance|other", OWN + NP, "measured|other", JUM, None, CAAN)
F("minimum of [1,500] metres", "=1500", "m", "distance|other", OWN + NP, "other|planned|measured", JUM, None, CAAN + OWN, cmp="exactly|at_least|more_than")
F("seen [a dozen] fatal", "=~12", "item", "other|attacks|flights|aircraft", NP + OWN, "lost|other|measured|affected", NP, "2016-10-09/2026-10-09", OWN)
F("in the past [decade].", "=10", "year", "duration", OWN + NP, "other", NP + OWN, None, OWN, opt=True)
F("was [33] years old", "=33", "year", "age", PLANE, "other|measured", OWN + NP, None, ["Cirium", "data from Cirium", "Cirium data"])
NPG = ["Government of Nepal", "government", "The government", "Nepalese government", "Nepali government", "the government"] + NP
F("promised [1 million] rupees", "=1000000", "NPR", "aid|payment", NPG, "promised|planned", NP + OWN, None, OWN + NPG, mod="asserted|planned", per="household")
F("($[7,100]) to the", "=7100", "USD", "aid|payment", NPG, "promised|planned", NP + OWN, None, OWN + NPG, mod="asserted|planned", per="household", cmp="exactly|about")

sheet.doc = "en-15.txt"
HT = ["HT", "Haiti", "Haitian"]
HT0 = HT + OWN
VERR = ["Verrettes", "Haitian town of Verrettes", "town", "Haitian town"] + HT0
HTV = HT + ["victims", "people", "Verrettes", "civilians", "gangs", "Gang members", ""]
HRG = ["human rights group", "a human rights group", "rights group"]
F("at least [70] killed", ">=70", "person", "killed", HTV, "lost", VERR, None, OWN + HRG)
F("at least [70] people", ">=70", "person", "killed", HTV, "lost", VERR, None, HRG)
F("people, [10] of them", "=10", "person", "killed", HTV, "lost", VERR, None, HRG)
F("fire to [45] homes", "=45", "item", "homes|buildings", HTV, "lost|affected", VERR, None, HRG)
PMO = ["prime minister's office", "The prime minister's office", "Office of the Prime Minister of Haiti", "Haitian prime minister's office", "Prime Minister of Haiti", "Haitian government", "HT", "Haiti"]
F("death toll at [22]. ", "=22", "person", "killed", HTV, "lost", VERR, None, PMO, mod="asserted|denied")
DESR = ["Marie-Ange Desrosiers", "Desrosiers", "local dialogue commission", "dialogue commission"]
KISK = "|Radio Kiskeya|Kiskeya"
F("counted [54] bodies", "=54", "person", "killed", HTV, "lost", VERR, None, DESR, KISK)
F("No more than [three] police", "<=3", "person", "workers|people|troops|other", HT0 + ["Haitian police", "police", "Haitian National Police"], "sent|present|other", VERR, None, DESR, KISK)
F("within [an hour].", "<=1", "hour", "duration", HT0 + ["police", "Haitian police", "police officers"], "other", VERR, None, DESR, KISK, opt=True, cmp="at_most|exactly|less_than")
IOM = ["IOM", "International Organization for Migration", "the International Organization for Migration", "International Organisation for Migration"] + UN
F("About [6,270] people", "~6270", "person", "displaced|evacuated|people", HTV, "affected", VERR, None, IOM)
F("nearly [nine in 10] of", "^90", "percent", "share|displaced|people", HTV, "affected|present|other", VERR, None, IOM)
F("Nationwide, [1.4 million] Haitians", "=1400000", "person", "displaced", HT, "affected", HT0, None, OWN + IOM)
F("over [12]% of", ">12", "percent", "share|displaced|people", HT0, "affected|other", HT0, None, OWN + IOM)
GANGS = ["gangs", "Gangs", "gang members", "Haitian gangs", ""] + HT
CAP = ["Port-au-Prince", "capital", "the capital"] + HT0
F("up to [90]% of", "<=90", "percent", "share|area", GANGS, "captured|present|other", CAP, None, UN)
GSF = ["UN-backed force", "A UN-backed force", "Gang Suppression Force", "UN", "United Nations", "force", "the force", "KE", "Kenya", ""]
F("number [5,500] has", "=5500", "person", "troops", GSF, "planned|other", HT0, None, OWN + UN, mod="planned|asserted|possible")
F("than [1,200] troops", "<1200", "person", "troops", GSF, "present", HT0, None, OWN + UN)
CMD = ["commander", "its commander", "commander of the UN-backed force", "force commander", "UN-backed force"]
F("for [40] armoured", "=40", "item", "vehicles", GSF + CMD, "planned|other", HT0, None, CMD, mod="asserted|planned")
F("got [11],", "=11", "item", "vehicles", GSF + CMD, "received|present", HT0, None, CMD)
KE = ["KE", "Kenya", "Kenyan", "Nairobi", "Kenyan officers", "UN-backed force"]
F("that [two] Kenyan", "=2", "person", "killed|troops", KE, "lost", HT0, "2026-12-13", ["police source", "a police source", "Haitian police source"] + KE, AFP, "asserted|denied")
F("at least [4,100] people", ">=4100", "person", "killed", HTV, "lost", HT, "2026-01-01/2026-09-30", UN + ["UN figures"])
F("Haiti, [17]% more", "=17", "percent", "change|killed", HTV, "lost|measured|other", HT0, None, UN + ["UN figures"])
F("as much as $[50,000] a", "<=50000", "USD", "payment|price|other|cost", GANGS + ["Kidnappers", "kidnappers"], "planned|other|paid", HT0, None, OWN + UN, per="person")

# =============================== held half: English ===============================
sheet.doc = "en-16.txt"
F("rises to [13] dead", "=13", "person", "killed", FIRE, "lost", PT0, None, OWN + SEQ)
F("more than [44 thousand] hectares burned", ">44000", "ha", "area", PT0, "lost|affected|measured", PT0, None, OWN + EFFIS)
F("made [two] more dead", "=2", "person", "killed", FIRE, "lost", PT0, None, SEQ)
F("elevating to [13] the", "=13", "person", "killed", FIRE, "lost", PT0, "2026-08-15/2026-08-20", SEQ)
F("terrain [2.380] operationals", "=2380", "person", "workers|people|troops|other", PT0 + ANEPC + ["operationals", "firefighters"], "present|sent|other", PT0 + ["terrain"], "2026-08-20", OWN + SEQ)
F("by [745] vehicles", "=745", "item", "vehicles", PT0 + ANEPC, "present|sent|other", PT0 + ["terrain"], "2026-08-20", OWN + SEQ)
F("and [19] aerial", "=19", "item", "aircraft", PT0 + ANEPC, "present|sent|other", PT0 + ["terrain"], "2026-08-20", OWN + SEQ)
F("source, [51] wounded", "=51", "person", "wounded", FIRE, "lost|affected", PT0, None, SEQ)
F("which [seven] in", "=7", "person", "wounded|hospitalised", FIRE, "lost|affected", PT0, None, SEQ)
SICN = "|SIC Notícias|SIC Noticias|SIC"
F("\"[140] first habitations", "=140", "item", "homes|buildings", FIRE + ["Sertã"], "lost|affected", SERTAP, None, SERTA, SICN)
PTG = ["Government", "the Government", "Government of Portugal", "Portuguese government", "Portuguese Government"] + PT
F("Government counts [96].", "=96", "item", "homes|buildings", FIRE + ["Sertã"], "lost|affected", SERTAP, None, PTG)
F("burned surpasses [44 thousand] hectares", ">44000", "ha", "area", PT0, "lost|affected|measured", PT0, None, EFFIS, "Público|newspaper Público|the newspaper Público|Publico")
F("Público, [four times] the", "=4", "times", "area|other|change", PT0, "lost|affected|measured|other", PT0 + ["Lisbon"], None, OWN + EFFIS, opt=True)
PJ = ["Judiciary Police", "The Judiciary Police", "Polícia Judiciária", "PJ", "Judicial Police", "Portuguese Judiciary Police"]
F("man of [52] years", "=52", "year", "age", ["man", "suspect", "a man", ""], "other|affected", PT0, None, OWN + PJ, opt=True)
F("other [three] persons", "=3", "person", "people|arrested|civilians|other", PT0 + PJ + ["suspects"], "affected|other", PT0, None, OWN + PJ)
EREDES = ["E-Redes", "source of the E-Redes", "E-REDES", "E-Redes source", "the E-Redes"]
PRO = ["Proença-a-Nova"] + PT0
LUSA = "|Lusa"
F("light [3.400] clients", "=3400", "item", "homes|power|people|other", PT0 + EREDES + ["clients", "customers"], "affected", PRO, None, EREDES, LUSA)
MUNI = ["municipality", "the municipality", "Proença-a-Nova", "municipality of Proença-a-Nova", "Municipality of Proença-a-Nova"]
F("number of [8.000] that", "=8000", "item", "homes|power|people|other", PT0 + EREDES + ["clients", "customers"], "affected", PRO, None, MUNI + EREDES, None, "denied|asserted|withdrawn")
AGRI = ["minister of Agriculture", "The minister of Agriculture", "Minister of Agriculture", "Portuguese Minister of Agriculture", "agriculture minister"] + PTG
F("up to [10 thousand] euros", "<=10000", "EUR", "aid|payment", AGRI + ["farmers"], "promised|planned", PT0, None, OWN + AGRI, mod="asserted|planned", per="person")
CNA = ["CNA", "confederation CNA", "The confederation CNA", "the confederation CNA", "National Confederation of Agriculture", "Confederação Nacional da Agricultura"]
F("demands [50 million].", "=50000000", "EUR", "aid|payment", CNA + PTG + ["farmers", ""], "planned|other|promised", PT0, None, OWN + CNA, mod="asserted|planned")
NUNES = ["Joaquim Nunes", "Nunes", "shepherd Joaquim Nunes", "the shepherd Joaquim Nunes", "shepherd"]
F("lost [1.200] sheep", "=1200", "item", "other", NUNES + FIRE, "lost", PT0, None, NUNES)
F("the [half] of what", "=50", "percent", "share|other", NUNES + FIRE, "lost|other", PT0, None, NUNES)
F("Nunes, [61] years", "=61", "year", "age", NUNES + OWN, "other", PT0, None, OWN, opt=True)
F("foreseen [40] degrees", "=40", "celsius", "temperature", PT0, "planned|measured", PT0, "2026-08-21", OWN, mod="asserted|planned|possible")
F("until [60] km/h", "<=60", "km/h", "wind", PT0, "planned|measured", PT0, "2026-08-21", OWN, mod="asserted|planned|possible")

sheet.doc = "en-17.txt"
F("swap in [three] years", "=3", "year", "duration", OWN, "other", YE0, None, OWN, opt=True)
F("freed [889] detainees", "=889", "person", SWAPK, SWAP, SWAPST, YE0, None, ICRC)
F("over [two] days", "=2", "day", "duration", OWN + SWAP, "other", YE0, None, ICRC, opt=True, cmp="exactly|more_than")
F("carried [583] people", "=583", "person", SWAPK, SWAP, SWAPST, SANAA, None, OWN + ICRC)
F("and [306] to", "=306", "person", SWAPK, SWAP, SWAPST, MARIB, None, OWN + ICRC)
F("[Nineteen] Saudis", "=19", "person", "captured|troops|people|civilians|other", SA + ["Saudis"], SWAPST, ["Riyadh", "SA", "Saudi Arabia"], None, OWN + ICRC)
MAN = ["man", "one man", "a man", "freed prisoner", "former detainee", "detainee", "a freed detainee"]
BBC = "|BBC|the BBC|BBC News"
F("I was [17] when", "=17", "year", "age", MAN + OWN, "other", ["Marib"] + YE0, None, MAN, BBC, opt=True)
F("spent [seven] years", "=7", "year", "duration", MAN + OWN, "other", ["Marib", "cell"] + YE0, None, MAN, BBC)
F("cell [two] metres", "=2", "m", "distance|area|other", MAN + OWN, "measured|other", ["Marib", "cell"] + YE0, None, MAN, BBC)
F("with [11] others", "=11", "person", "people|captured|arrested|other", MAN + SWAP, "present|captured|other|affected", ["Marib", "cell"] + YE0, None, MAN, BBC)
PRC = ["head of the group's prisoners' committee", "the head of the group's prisoners' committee", "prisoners' committee", "head of the Houthi prisoners' committee", "Houthi prisoners' committee", "head of the prisoners' committee"] + HUTHI
F("said [601] of its", "=601", "person", "troops|captured", HUTHI + YE, SWAPST, YE0, None, PRC, MASIRAH[1:], "asserted|denied")
QASIM = ["Nabil Qasim", "Qasim", "Government negotiator Nabil Qasim", "Government negotiator", "government negotiator"] + YGOV
F("He said [18] names", "=18", "person", "other|people|captured|civilians", SWAP, "other|affected", YE0, None, QASIM, opt=True)
F("as many as [1,250] people", "<=1250", "person", SWAPK, SWAP, "planned|other|returned", YE0, None, OWN + UN, mod="planned|asserted|possible")
F("Around [360] of", "~360", "person", SWAPK, SWAP, "planned|captured|present|other", YE0, None, OWN + ENVOY)
F("at least [half] will", ">=50", "percent", "share|captured|people", SWAP, "planned|returned", YE0, None, ENVOY, mod="planned|possible|asserted")
MENDES = ["Clara Mendes", "Mendes", "spokeswoman Clara Mendes", "UN spokeswoman", "spokeswoman", "UN spokesperson"] + UN
F("[Three] UN employees", "=3", "person", "workers|captured|people|civilians", UNSTAFF, SWAPST, YE0, None, MENDES)
F("than the [five] diplomats", "=5", "person", "workers|captured|people|civilians", UNSTAFF, SWAPST, YE0, None, DIPL, REUTERS, "asserted|denied", cmp="exactly|less_than")
F("Another [59] remain", "=59", "person", "workers|captured|arrested|people|civilians", UNSTAFF + HUTHI, "captured|present|affected", YE0 + ["Houthi custody"], None, MENDES)
F("no more than [20].", "<=20", "person", "workers|captured|arrested|people|civilians", UNSTAFF + HUTHI + OWN, "captured|present|affected", YE0, None, HUTHI)
F("More than [a decade] of", ">10", "year", "duration", YE0, "other", YE0, None, OWN + UN, opt=True)
F("displaced [4.5 million] Yemenis", "=4500000", "person", "displaced", YE, "affected", YE0, None, OWN + UN)
F("Some [19.5 million], roughly", "~19500000", "person", "people|civilians|other", YE0, "affected|other|planned", YE0, "2026-01-01/2026-12-31", UN)
F("roughly [half] the", "~50", "percent", "share|people", YE0, "affected|other", YE0, None, UN)

sheet.doc = "en-18.txt"
F("base attack to [33]", "=33", "person", "killed|troops", MLARMY0, "lost", LERE, None, MLARMY)
F("raised to [33] from", "=33", "person", "killed|troops", MLARMY0, "lost", LERE, JAN19, MLARMY)
F("from [21] the number", "=21", "person", "killed|troops", MLARMY0, "lost", LERE, JAN19, MLARMY, mod=WD)
F("below the [54] bodies", "=54", "person", "killed", MLARMY0, "lost", LERE, JAN19, SECUR, AFP)
F("that [two] security sources", "=2", "person", "people|workers|troops|other", SECUR + ML0, "other", ML0, None, OWN, opt=True)
F("more than [80] troops", ">80", "person", "killed|troops", MLARMY0, "lost", LERE, JAN19, JNIM)
F("taken [17] prisoner", "=17", "person", "captured|troops", MLARMY0 + JNIM, "captured", LERE, JAN19, JNIM)
F("seized [26] vehicles", "=26", "item", "vehicles", MLARMY0 + JNIM, "captured|lost", LERE, JAN19, JNIM)
F("at least [nine] men", ">=9", "person", "captured|troops|people", MLARMY0 + JNIM, "captured|present|other", LERE, None, OWN + JNIM + ["video", "a video"])
TRAO = ["Moussa Traore", "Traore", "Colonel Moussa Traore", "An army spokesman", "army spokesman", "An army spokesman, Colonel Moussa Traore", "army spokesperson"] + MLARMY
STV = "|state television|state TV|ORTM|Malian state television"
F("\"around [a hundred] terrorists", "~100", "person", "killed|casualties|troops|people|other", JNIM + MLARMY0, "lost|other", LERE, None, TRAO, STV)
F("barely [15] men", "^~15", "person", "missing|troops", MLARMY0, "lost|affected|other", LERE, None, TRAO, STV)
ELOFF = ["local elected official", "A local elected official", "elected official", "local official"]
F("a figure [twice] as", "=2", "times", "missing|other|change|troops", MLARMY0, "lost|other|affected", LERE, None, ELOFF, opt=True)
FUEL = ["petrol", "Petrol", "black market"] + ML0 + JNIM
BAM = ["Bamako", "capital", "the capital", "black market"] + ML0
F("for [2,000] CFA", "=2000", "XOF", "price", FUEL, "other|present|measured|paid", BAM, None, OWN, per="l")
F("($[3.50]) a litre", "=3.5", "USD", "price", FUEL, "other|present|measured|paid", BAM, None, OWN, per="l", cmp="exactly|about")
F("up from [775] before", "=775", "XOF", "price", FUEL, "other|measured|paid", BAM, None, OWN, per="l")
UNI = ["drivers' unions", "two drivers' unions", "drivers unions", "unions"]
F("burned [40] tankers", "=40", "item", "vehicles", JNIM + ML0, "lost", BAM, "2027-01-14/2027-01-21", UNI)
F("of some [200], two", "~200", "item", "vehicles", JNIM + ML0, "other|sent|present", BAM, "2027-01-14/2027-01-21", UNI)
F("200, [two] drivers' unions", "=2", "item", "other|companies", UNI + ML0, "other", ML0, None, OWN, opt=True)
F("gets [six] hours", "=6", "hour", "duration|power", BAM, "received|present|other", BAM, None, OWN, per="day")
WFP = ["WFP", "World Food Programme", "The World Food Programme", "World Food Program"] + UN
F("had [halved] rations", "=50", "percent", "change|share|aid", WFP + ML0, "other|affected", ML0, None, WFP, opt=True)
F("that [1.5 million] Malians", "=1500000", "person", "people|civilians|other", ML, "affected", ML0, None, WFP)
JUNTA = ["junta", "The junta", "Malian junta", "the junta", "Government of Mali", "Malian government"] + ML
F("estimated [2,000 to 2,500] Russian", "2000-2500", "person", "troops", AFRK + ["Russian"], "present|other", ML0, None, OWN, mod="asserted|possible", cmp="between|about")
F("spend [5 billion] CFA", "=5000000000", "XOF", "aid|budget|payment|cost", JUNTA, "promised|planned", ML0, None, OWN + JUNTA, mod="asserted|planned")

sheet.doc = "en-19.txt"
WHIT = ["Darren Whitlock", "Darren \"Daz\" Whitlock", "Whitlock", "Daz Whitlock", "Gang boss", "crime boss", "CRIME boss", "A CRIME boss", "boss", "gang", "He", ""]
SOUT = ["Southampton", "Southampton docks", "Winchester"] + GB0
COURT = ["Winchester Crown Court", "court", "the court", "jurors", "prosecutors", "Simon Aldous", "Prosecutor Simon Aldous", "Aldous", "Border Force", "Border Force officers", "Helen Marsh", "Judge Helen Marsh", "judge", ""]
F("hid £[96m] of", "=96000000", "GBP", "price|other|cost", WHIT, "captured|other|measured", SOUT, None, OWN + COURT)
F("smuggled [1.2] tonnes", "=1.2", "ton", "mass", WHIT, "captured|sent|other", SOUT, None, OWN + COURT)
F("jailed for [24] years", "=24", "year", "duration", WHIT, "other|affected|planned", SOUT, None, OWN + COURT)
F("Whitlock, [43], wept", "=43", "year", "age", WHIT, "other", SOUT, None, OWN, opt=True)
F("has [three] months", "=3", "month", "duration", WHIT, "planned|other", SOUT, None, OWN + COURT, opt=True, cmp="exactly|at_most")
F("over £[7.3million] –", "=7300000", "GBP", "fine|payment", WHIT, "planned|other|paid", SOUT, None, OWN + COURT, mod="asserted|planned")
F("another [ten] years", "=10", "year", "duration", WHIT, "planned|other", SOUT, None, OWN + COURT, mod="asserted|planned|possible")
F("opened [40] crates", "=40", "item", "containers|other", WHIT + ["Border Force", "Border Force officers"], "captured|other|measured", SOUT, None, COURT)
F("worth £[96million] on", "=96000000", "GBP", "price|other|cost", WHIT, "captured|other|measured", SOUT, None, COURT)
NCA = ["National Crime Agency", "NCA", "the National Crime Agency"]
F("More than [80] per cent", ">80", "percent", "share|other", WHIT, "measured|other", SOUT, None, NCA)
ALDO = ["Simon Aldous", "Aldous", "Prosecutor Simon Aldous", "Prosecutor", "prosecutor", "prosecution"]
F("at least [five] loads", ">=5", "item", "other|containers|mass", WHIT, "sent|other|received", SOUT, None, ALDO, mod="asserted|denied")
F("in [18] months", "=18", "month", "duration", WHIT, "other", SOUT, None, ALDO, opt=True)
BARR = ["Whitlock's barrister", "barrister", "Darren Whitlock's barrister", "defence barrister", "defence"]
F("was [three] at the", "<=3", "item", "other|containers|mass", WHIT, "sent|other|received", SOUT, None, BARR)
JUR = ["prosecutors", "prosecution", "jurors", "court", "Winchester Crown Court", "the court", "Simon Aldous", "Aldous", ""]
F("dad-of-[four] flew", "=4", "person", "people|other|civilians", WHIT, "other|present", GB0, None, OWN + JUR, opt=True)
F("Dubai [31] times", "=31", "times", "other|flights", WHIT, "other|sent", ["Dubai", "AE", "United Arab Emirates"] + OWN, None, JUR, opt=True)
F("out £[400,000]-plus", ">400000", "GBP", "cost|payment|price", WHIT, "paid|other", GB0 + ["Dubai"], None, JUR)
PAL = ["pal", "A pal", "a pal", "friend", "friend of Whitlock", "pal of Whitlock"]
SUN = "|The Sun|Sun"
F("had [a dozen] blokes", "=~12", "person", "workers|people|other", WHIT, "present|other", GB0, None, PAL, SUN)
F("on [two grand] a", "=2000", "GBP", "payment|cost|price", WHIT + ["blokes"], "paid|received|other", GB0, None, PAL, SUN, per="week person")
KELLY = ["Kelly", "Kelly Whitlock", "Wife Kelly", "wife", "She"] + WHIT
F("Kelly, [38], got", "=38", "year", "age", KELLY, "other", GB0, None, OWN, opt=True)
F("an [18]-month suspended", "=18", "month", "duration", KELLY, "other|affected|planned", SOUT, None, OWN + COURT)
F("the £[250,000] stashed", "=250000", "GBP", "payment|other|price", KELLY, "captured|other|present", GB0, None, OWN + KELLY)
COPS = ["Cops", "police", "cops", "a force spokesman", "force spokesman", "police force", "Police"]
F("said £[290,000] was", "=290000", "GBP", "payment|other|price", KELLY, "captured|other|present", GB0, None, COPS, mod=WD)
F("[Eight] other gang", "=8", "person", "people|arrested|captured|other", WHIT + ["gang members"], "affected|other", SOUT, None, OWN + COURT)
F("between [six and 17] years", "6-17", "year", "duration", WHIT + ["gang members"], "other|affected|planned", SOUT, None, OWN + COURT)
PENNEY = ["Rob Penney", "Penney", "NCA chief Rob Penney", "NCA chief"] + NCA
F("controlled [a third] of", "=33.33", "percent", "share|other", WHIT + ["gang", "they"], "other|present|captured", ["south coast", "the south coast"] + GB0, None, PENNEY, mod="asserted|possible", cmp="exactly|about")

sheet.doc = "en-20.txt"
AR = ["AR", "Argentina"]
AR0 = AR + OWN
CROP = AR0 + ["farmers", "growers", "corn crop", "Growers"]
BCR = ["BCR", "Rosario grains exchange", "Rosario grains exchange (BCR)", "The Rosario grains exchange", "Rosario exchange", "Rosario Board of Trade", "Bolsa de Comercio de Rosario", "Rosario Grains Exchange", "The Rosario grains exchange (BCR)"]
MASSK = "mass|volume|other"
F("corn forecast to [46 million] tons", "=46000000", "ton", MASSK, CROP, "planned|produced", AR0, None, BCR, mod="asserted|planned|possible")
F("harvest to [46 million] metric", "=46000000", "ton", MASSK, CROP, "planned|produced", AR0, None, BCR, mod="asserted|planned|possible")
F("from [51.5 million] a month", "=51500000", "ton", MASSK, CROP, "planned|produced", AR0, None, BCR, mod="asserted|planned|possible|denied|withdrawn")
CORD = ["Cordoba", "Córdoba", "Cordoba province", "Parts of Cordoba province"] + AR0
F("just [22] mm", "=22", "mm", "rainfall", CORD, "measured|received|other", CORD, "2027-01-01/2027-01-31", BCR)
F("normal [110] mm", "=110", "mm", "rainfall", CORD, "measured|received|other", CORD, None, BCR)
BUE = ["Buenos Aires exchange", "Buenos Aires Grains Exchange", "The rival Buenos Aires exchange", "Buenos Aires grains exchange", "rival Buenos Aires exchange", "weekly report", "its weekly report", "Bolsa de Cereales", "Buenos Aires Grain Exchange"]
F("sticking to [49 million] tons", "=49000000", "ton", MASSK, CROP + BUE, "planned|produced", AR0, None, BUE + OWN, mod="asserted|planned|possible")
F("rates [35]% of", "=35", "percent", "share", CROP, "measured|affected|other", AR0, None, BUE)
F("up [8] percentage", "=8", "percentage_point", "change|share", CROP, "measured|other", AR0, None, BUE + OWN)
FERR = ["Lucia Ferraro", "Ferraro", "chief agronomist", "its chief agronomist"] + BUE
F("within [ten] days", "<=10", "day", "duration", OWN + AR, "planned|other", AR0, None, FERR, opt=True, cmp="at_most|exactly|less_than")
F("another [2 to 3 million],", "2000000-3000000", "ton", MASSK + "|damage", CROP + FERR, "lost|planned", AR0, None, FERR, mod="possible|planned|asserted")
USDA = ["USDA", "US Department of Agriculture", "U.S. Department of Agriculture", "The USDA", "United States Department of Agriculture"]
F("is at [50 million].", "=50000000", "ton", MASSK, CROP + USDA, "planned|produced", AR0, None, USDA + OWN, mod="asserted|planned|possible")
PAR = ["Parana", "Parana river", "The Parana river", "Paraná River", "Paraná", "Rosario"] + AR0
F("at [0.9] meters", "=0.9", "m", "water_level|depth", PAR, "measured|present|other", PAR, None, OWN + ["CAPyM", "port chamber CAPyM"])
CAPYM = ["CAPyM", "port chamber CAPyM", "port chamber", "the port chamber CAPyM"]
VES = ["vessels", "ships", "CAPyM"] + AR0
F("around [8,000] tons", "~8000", "ton", "mass|change|volume|other", VES, "measured|other|lost|sent", PAR, None, CAPYM, per=None)
F("nearly [a fifth] of", "^20", "percent", "share|change|mass", VES, "measured|other|lost", PAR, None, CAPYM)
F("About [4,300] trucks", "~4300", "item", "vehicles", AR0, "received|sent|present|other", PAR + ["terminals", "the terminals"], "2027-02-01/2027-02-07", OWN + CAPYM, per="day")
TRAD = ["traders", "grain traders", "Argentine traders"]
AGT = "|Agritel"
F("rose $[9] to", "=9", "USD", "change|price", AR0, "measured|other", AR0, None, TRAD, AGT, per="ton")
F("to $[212] a ton", "=212", "USD", "price", AR0, "measured|other", AR0, None, TRAD, AGT, per="ton")
CRA = ["CRA", "Growers' lobby CRA", "growers' lobby CRA", "Confederaciones Rurales Argentinas", "Growers' lobby", "Argentine Rural Confederations"]
F("at $[2.1 billion].", "=2100000000", "USD", "damage|cost", CROP + CRA, "lost|other", AR0, None, CRA)
AGSEC = ["agriculture secretariat", "The agriculture secretariat", "Secretariat of Agriculture", "Argentine agriculture secretariat", "a spokesman", "spokesman", "Argentine Secretariat of Agriculture"] + AR
UNOFF = ["unnamed officials", "officials", "La Nacion", "La Nación", "anonymous officials"]
F("exports at [30 million] tons", "=30000000", "ton", MASSK, AGSEC + OWN, "planned|other|sent", AR0, None, AGSEC + UNOFF, "|La Nacion|La Nación", "denied", cmp="exactly|at_most")
F("to [8.5]% from", "=8.5", "percent", "share|price|payment|other|change", AGSEC + OWN, "planned|other", AR0, None, AGSEC, mod="planned|possible|asserted")
F("from [9.5]%.", "=9.5", "percent", "share|price|payment|other|change", AGSEC + OWN, "present|other|planned|paid", AR0, None, AGSEC + OWN, mod="asserted|planned|possible")
