# ruff: noqa: E501, RUF005  (a table: one figure a line, lists of names added up)
# fmt: off
"""Annotates the 16 reports hu-21 … hu-24, pl-21 … pl-24, de-21 … de-24, en-21 … en-24; the notation is that of sheet.py.

All reports are made up for testing: events, quotes and figures are fictional, whatever outlet, office or person they name.  All are held.

Stories: norovirus on a cruise ship (hu-21), teacher shortage (hu-22), cable car accident (hu-23), prison riot in Ecuador (hu-24), dam failure in Brazil (pl-21),
wolf cull (pl-22), airport expansion (pl-23), acid spill (pl-24), tunnel fire (de-21), housing shortage (de-22), museum theft (de-23), coup attempt (de-24),
sanctions on tankers (en-21), ambulance delays (en-22), sugar levy (en-23), bank siege (en-24).  Wire: hu-21, pl-21, de-21, en-21; broadsheet: hu-22, pl-22,
de-22; broadcaster: pl-24, en-22; tabloid: hu-23, de-23; financial: pl-23, en-23; translationese: hu-24, de-24, en-24.

Decisions where the contract is silent: units m3, m2, hp, pH, bullets `item`.  "Not one" is 0, optional.  A dozen is about 12 or exactly 12;
hundreds (Hunderte) at least 100, several hundred (több száz) at least 200.
"""

from __future__ import annotations

from sheet import TEXTS, Sheet

sheet = Sheet(TEXTS)
F = sheet.figure

# ---- countries ----
OWN = [""]
WD = "asserted|denied|withdrawn"  # the figure that a correction replaces
HU = ["HU", "Hungary", "Magyarország", "magyar", "magyarok"]
HU0 = HU + OWN
PL = ["PL", "Poland", "Polska", "Polsce", "w Polsce"]
PL0 = PL + OWN
DE = ["DE", "Germany", "Deutschland"]
DE0 = DE + OWN
GB = ["GB", "UK", "United Kingdom", "Britain", "London", "British government", "UK government", "government"]
GB0 = GB + OWN

# =============================== Hungarian ===============================
# ---- norovirus ----
sheet.doc = "hu-21.txt"
BB = ["BB", "Barbados", "Barbados partjainál", "Barbados partjai", "szigetország", "Bridgetown"]
SHIP = ["Aurelia Star", "az Aurelia Star", "Aurelia Star nevű tengerjárón", "Aurelia Star nevű tengerjáró", "tengerjáró", "tengerjárón", "óceánjáró", "óceánjárón", "hajó", "hajón", "a hajón", "a hajó", "fedélzet", "fedélzeten", "A fedélzeten", "cruise ship"]
LINE = ["hajótársaság", "a hajótársaság", "társaság", "A társaság", "cruise line", "cruise company"]
SHIPP = SHIP + BB + OWN
SHIPA = SHIP + LINE + BB + ["utasok", "utas", "legénység", "a legénység", "betegek", "passengers", "crew", ""]
BBMIN = ["Ministry of Health of Barbados", "Barbados health ministry", "Ministry of Health", "health ministry", "egészségügyi minisztérium", "egészségügyi minisztériuma", "a szigetország egészségügyi minisztériuma", "szigetország egészségügyi minisztériuma",
         "minisztérium", "a minisztérium", "Barbados egészségügyi minisztériuma"] + BB
MTIV = "|MTI|AFP|Agence France-Presse|MTI/AFP"
F("óceánjárón: [214] beteg", "=214", "person", "infected", SHIPA, "affected|lost|present|other", SHIPP, None, BBMIN + OWN)
F("(MTI/AFP) – [Kétszáztizennégyre] nőtt", "=214", "person", "infected", SHIPA, "affected|lost|present|other", SHIPP, None, BBMIN, MTIV)
F("közül [31]-en a", "=31", "person", "infected|workers", SHIPA, "affected|lost|present|other", SHIPP, None, BBMIN + OWN, MTIV)
F("„nagyjából [hatvan], enyhe", "~60", "person", "infected", SHIPA, "affected|lost|present|other", SHIPP, "2027-02-07", LINE, MTIV)
F("fedélzeten [2906] utas", "=2906", "person", "people|participants|civilians|other", SHIPA, "present|other", SHIPP, None, OWN + BBMIN)
F("mintegy [1100] fős", "~1100", "person", "workers|people|other", SHIPA, "present|other", SHIPP, None, OWN + BBMIN)
BBOFF = ["tisztviselő", "tisztviselője", "egyik meg nem nevezett tisztviselő", "a minisztérium egyik meg nem nevezett tisztviselőjére", "minisztérium tisztviselője", "a minisztérium egyik tisztviselője", "egészségügyi minisztérium tisztviselője",
         "minisztérium egyik meg nem nevezett tisztviselője", "a minisztérium egyik meg nem nevezett tisztviselője", "official", "health ministry official", "unnamed official"] + BBMIN
AFPV = "AFP|Agence France-Presse|AFP francia hírügynökség|Az AFP francia hírügynökség|az AFP"
F("hogy [heten] kórházba", "=7", "person", "hospitalised", SHIPA, "affected|lost|other", SHIPP, None, BBOFF, AFPV)
F("közülük [ketten] válságos", "=2", "person", "hospitalised|infected|wounded", SHIPA, "affected|lost|other", SHIPP, None, BBOFF, AFPV)
HOLDER = ["Marcia Holder", "Holder", "Marcia Holder tiszti főorvos", "tiszti főorvos", "Chief Medical Officer", "főorvos"] + BB
F("„[Egyetlen] haláleset sem", "=0", "person", "killed", SHIPA, "lost|other", SHIPP, None, HOLDER, mod="asserted|denied", opt=True)
F("idő [12–48] óra", "12-48", "hour", "duration", OWN + ["norovírus", "norovirus"], "measured|other", SHIPP, None, HOLDER)
KKM = ["Ministry of Foreign Affairs and Trade", "Hungarian foreign ministry", "Hungarian Ministry of Foreign Affairs", "Külgazdasági és Külügyminisztérium", "A Külgazdasági és Külügyminisztérium", "KKM", "Külügyminisztérium", "tárca", "A tárca"] + HU
F("szerint [tizenkilenc] magyar", "=19", "person", "people|civilians|other|participants", HU0 + SHIP, "present|other", SHIPP, None, KKM)
F("hajón; [négyük] fertőzött", "=4", "person", "infected", HU0 + SHIP, "affected|lost|present|other", SHIPP, None, KKM)
KKMS = ["szóvivő", "szóvivője", "A tárca szóvivője", "tárca szóvivője", "spokesperson", "spokesman"] + KKM
F("hozzátette: [egyikük] sem", "=0", "person", "people|civilians|other", HU0 + SHIP, "other|received|affected", SHIPP, None, KKMS, mod="asserted|denied", opt=True)
F("fejenként [750] dolláros", "=750", "USD", "payment|aid|price|cost", LINE + SHIP + OWN, "promised|planned", SHIPP, None, LINE + OWN, mod="asserted|planned", per="person")
F("dolláros ([270 ezer] forintos)", "=270000", "HUF", "payment|aid|price|cost", LINE + SHIP + OWN, "promised|planned", SHIPP, None, LINE + OWN, mod="asserted|planned", per="person", cmp="exactly|about")
F("alig [egyötödét]", "^20", "percent", "share|payment|price|cost|aid", LINE + SHIP + OWN, "promised|planned|other", SHIPP, None, LINE + OWN, mod="asserted|planned", cmp="almost|less_than|about|exactly|at_most")
CDC = ["CDC", "Centers for Disease Control and Prevention", "US Centers for Disease Control and Prevention", "amerikai járványügyi központ", "az amerikai járványügyi központ", "Az amerikai járványügyi központ (CDC)", "amerikai járványügyi központ (CDC)", "járványügyi központ"]
F("tavaly [23] hasonló", "=23", "item", "other|infected|reports|attacks|ships", OWN + ["tengerjárók", "US"], "measured|other|affected", OWN + ["tengerjárók", "tengerjárókon"], "2026-01-01/2026-12-31", CDC)
F("több mint [kétszer] annyi", ">2", "times", "change|other|infected", OWN + ["tengerjárók", "US"], "measured|other|affected", OWN + ["tengerjárók", "tengerjárókon"], None, CDC + OWN)
F("mint [öt] évvel", "=5", "year", "duration", OWN, "other", OWN, None, CDC + OWN, opt=True)

# ---- teachers ----
sheet.doc = "hu-22.txt"
SCHOOL = ["iskolák", "az iskolák", "iskolákból", "iskola", "schools", "tanárok", "pedagógusok", "A pedagógusok", "pedagógus", "tanár", "teachers"] + HU0
PSZ = ["PSZ", "a PSZ", "A PSZ", "Pedagógusok Szakszervezete", "a Pedagógusok Szakszervezete", "Pedagógusok Szakszervezete (PSZ)", "szakszervezet", "a szakszervezet", "Trade Union of Teachers", "Teachers' Union", "Hungarian teachers' union", "union"]
TOTYIK = ["Tamás Totyik", "Totyik Tamás", "Totyik", "elnök", "Az elnök", "az elnök", "a PSZ elnöke", "PSZ elnöke", "president"] + PSZ
BM = ["Ministry of Interior", "Ministry of the Interior", "Interior Ministry", "Hungarian Ministry of Interior", "Belügyminisztérium", "A Belügyminisztérium", "BM", "minisztérium", "A minisztérium", "a minisztérium"] + HU
RET = ["Rétfalvi Gábor", "Gábor Rétfalvi", "Rétfalvi", "köznevelési helyettes államtitkár", "helyettes államtitkár", "Rétfalvi Gábor köznevelési helyettes államtitkár", "deputy state secretary"] + BM
HVG = "|HVG|lapunk|lapunknak"
MISS = "lost|missing|other|planned|measured|present"
F("Hiányzik [tizenhatezer] pedagógus", "=~16000", "person", "workers|people|missing|other", SCHOOL, MISS, HU0, None, PSZ)
F("szerint [harmadennyi]", "=33.33", "percent", "share|workers|other|people", SCHOOL, MISS, HU0, None, BM, opt=True)
F("legalább [16 ezer] tanár", ">=16000", "person", "workers|people|missing|other", SCHOOL, MISS, HU0 + ["iskolák"], None, PSZ, mod="asserted|possible")
F("iskolákból, [2500]-zal több", "=2500", "person", "change|workers|people|missing|other", SCHOOL, MISS, HU0 + ["iskolák"], None, PSZ, mod="asserted|possible")
F("mint [egy] éve", "=1", "year", "duration", OWN, "other", OWN, None, PSZ + OWN, opt=True)
F("Szó sincs [tizenhatezerről]", "=16000", "person", "workers|people|missing|other", SCHOOL, MISS, HU0, None, RET, HVG, mod="denied")
F("aki [5300] betöltetlen", "=5300", "item", "workers|other", SCHOOL + BM, MISS, HU0, None, RET, HVG)
F("is csak [1200] a", "=1200", "item", "workers|other", SCHOOL + BM, MISS, HU0, None, RET, HVG, cmp="exactly|at_most")
F("minden [ötödik] fizikaórát", "=20", "percent", "share|other", SCHOOL, "measured|other|present", HU0, None, TOTYIK)
F("átlagéletkora [51] év", "=51", "year", "age", SCHOOL, "measured|present|other", HU0, None, TOTYIK)
F("közel minden [negyedikük]", "^25", "percent", "share|workers|people|other", SCHOOL, "planned|other", HU0, None, TOTYIK, mod="asserted|planned|possible")
F("negyedikük [tíz] éven", "=10", "year", "duration", SCHOOL, "planned|other", HU0, None, TOTYIK, mod="asserted|planned|possible", opt=True, cmp="exactly|at_most|less_than")
BORSOD = ["Borsod", "Borsodban", "Borsod County", "Borsod-Abaúj-Zemplén"] + SCHOOL
F("ahol [három] embernek", "=3", "person", "workers|people|other", BORSOD, "present|other", BORSOD, None, TOTYIK)
F("ellátnia [kilenc] ember", "=9", "person", "workers|people|other", BORSOD, "present|other|planned", BORSOD, None, TOTYIK)
SZAB = ["szabolcsi igazgató", "Egy szabolcsi igazgató", "igazgató", "school principal", "headteacher", "school head", "principal", "director"]
SZABP = ["Szabolcs", "szabolcsi", "Szabolcs-Szatmár-Bereg"] + SCHOOL
F("augusztusban [huszonhét] hirdetést", "=27", "item", "other|reports", SZAB + SZABP, "sent|other|produced", SZABP, "2027-08-01/2027-08-31", SZAB, HVG)
F("mindössze [ketten] jelentkeztek", "=2", "person", "people|workers|participants|other", SZAB + SZABP, "received|other|present|affected", SZABP, None, SZAB, HVG)
F("de [egyikük] sem", "=0", "person", "people|workers|participants|other", SZAB + SZABP, "other", SZABP, None, SZAB, HVG, mod="asserted|denied", opt=True)
HUGOV = ["kormány", "a kormány", "Hungarian government", "Government of Hungary"] + HU
F("idén [853 ezer] forint", "=853000", "HUF", "payment|price|other|cost", SCHOOL, "paid|present|received|measured|other", HU0, "2027-01-01/2027-12-31", OWN + PSZ + HUGOV)
F("kormány [10] százalékos", "=10", "percent", "change|payment", SCHOOL + HUGOV, "promised|planned", HU0, "2028-01-01/2028-12-31", HUGOV + OWN, mod="asserted|planned")
F("PSZ [1,1 milliót] követel", "=1100000", "HUF", "payment|other|price|cost", SCHOOL + PSZ, "planned|other|promised", HU0, None, PSZ + OWN, mod="asserted|planned")
OECD = ["OECD", "Az OECD", "az OECD", "Az OECD szeptemberi jelentése", "OECD szeptemberi jelentése", "OECD report"]
F("átlagkeresetének [67] százalékát", "=67", "percent", "share|payment", SCHOOL, "measured|received|paid|present|other", HU0, None, OECD)
F("arány [90] fölött", ">90", "percent", "share|payment", ["FI", "Finland", "finnek", "a finneknél", "finneknél", "finn tanárok"] + OWN, "measured|received|paid|present|other", ["FI", "Finland", "Finnország", ""], None, OECD + OWN)

# ---- cable car ----
sheet.doc = "hu-23.txt"
TATRA = ["High Tatras", "Magas-Tátra", "Magas-Tátrában", "Tatranská Lomnica", "Tátralomnic", "Tátralomnicon", "SK", "Slovakia", "Szlovákia", "síparadicsom", "felvonó", "sérültek", "a sérültek", "cég", "utasok", "síelők", ""]
HZS = ["HZS", "a HZS", "szlovák hegyimentők", "A szlovák hegyimentők", "hegyimentők", "hegyimentők (HZS)", "A szlovák hegyimentők (HZS)", "szlovák hegyimentők (HZS)", "Slovak mountain rescue", "Mountain Rescue Service", "Horská záchranná služba", "mentők", "a mentők"]
JAN16 = "2027-01-16"
F("FELVONÓN! [Nyolc] órán", "=8", "hour", "duration", TATRA, "affected|measured|other", TATRA, None, OWN, opt=True)
F("[Két] ember meghalt", "=2", "person", "killed", TATRA, "lost", TATRA, JAN16, OWN + HZS)
F("meghalt, [tizenegyen] megsérültek", "=11", "person", "wounded", TATRA, "lost|affected", TATRA, JAN16, OWN + HZS)
F("egyik [négy]személyes", "=4", "person", "people|participants|other", TATRA + ["kabin"], "other|present", TATRA, None, OWN, opt=True)
F("kabin [14] méter", "=14", "m", "distance|depth|other", TATRA + ["kabin"], "measured|other", TATRA, None, OWN)
F("halottak [egyike] a", "=1", "person", "killed", TATRA, "lost", TATRA, None, OWN, opt=True)
F("a [34] éves miskolci", "=34", "year", "age", TATRA + ["Judit", "miskolci Judit"], "other|lost", TATRA + ["Miskolc"], None, OWN, opt=True)
F("Judit, [két]gyermekes", "=2", "person", "people|other|civilians", TATRA + ["Judit", "miskolci Judit"], "other|present", TATRA + ["Miskolc"], None, OWN, opt=True)
F("eleinte [három] halottról", "=3", "person", "killed", TATRA, "lost", TATRA, None, HZS, mod=WD)
ANDREA = ["Andrea", "síparadicsomban nyaraló Andrea", "a síparadicsomban nyaraló Andrea", "nyaraló Andrea"]
F("Andrea ([41])", "=41", "year", "age", ANDREA + OWN, "other", TATRA, None, OWN, opt=True)
F("Mínusz [tizenkét] fok", "=-12", "celsius", "temperature", TATRA, "measured|other", TATRA, None, ANDREA, "|Blikk|a Blikk|Blikknek")
F("Összesen [87] síelőt", "=87", "person", "rescued|evacuated", TATRA + HZS, "affected|returned|other", TATRA, JAN16, OWN + HZS)
HUDAK = ["Jozef Hudák", "Hudák", "Jozef Hudákot", "a mentés vezetője", "mentés vezetője", "a mentés vezetőjét", "mentés vezetőjét", "head of the rescue", "rescue leader"] + HZS
CAS = "Nový Čas|a Nový Čas|Blikk"
F("„[Harminc] ember dolgozott", "=30", "person", "workers|people|participants|other", TATRA + HZS, "present|sent|other", TATRA, None, HUDAK, CAS)
F("elérte a [95] kilométert", "=95", "km/h", "wind", OWN + TATRA, "measured|other", TATRA, None, HUDAK, CAS, cmp="exactly|at_least|at_most|about")
BLIKK = OWN + ["Blikk", "Lapunk", "lapunk"]
F("elmúlt [két] évben", "=2", "year", "duration", TATRA, "other", TATRA, None, BLIKK, opt=True)
F("évben [háromszor] is", "=3", "times", "other|reports|attacks", TATRA, "affected|other|measured|lost", TATRA, "2025-01-17/2027-01-17", BLIKK, "|Blikk|Lapunk", mod="asserted|possible", opt=True)
LIFTOP = ["üzemeltető", "Az üzemeltető", "az üzemeltető", "operator", "cég", "A cég"]
F("viszont [egyszer] sem", "=0", "times", "other|reports", TATRA + LIFTOP, "affected|other|measured|lost", TATRA, None, LIFTOP, mod="asserted|denied", opt=True)
F("közül [öten] magyarok", "=5", "person", "wounded", TATRA + HU, "lost|affected", TATRA, None, OWN)
F("magyarok, [egyikük] életveszélyes", "=1", "person", "wounded|hospitalised", TATRA + HU, "lost|affected", TATRA + ["Poprad", "Poprádon"], None, OWN)
F("családonként [húszezer] euró", "=20000", "EUR", "payment|aid", LIFTOP + TATRA, "paid|promised|planned", TATRA, None, OWN + LIFTOP, mod="asserted|planned", per="household")
F("„a [tizede] annak", "=10", "percent", "share|payment|aid|damage", LIFTOP + TATRA, "paid|promised|planned|other", TATRA, None, ["ügyvéd", "Egy ügyvéd", "egy ügyvéd", "lawyer"])

# ---- prison riot ----
sheet.doc = "hu-24.txt"
EC = ["EC", "Ecuador", "Ekvádor", "ország", "az ország", "kormány", "A kormány", "government"]
JAIL = ["Litoral", "Litoral Penitentiary", "Litoral prison", "guayaquili Litoral börtön", "guayaquili Litoral börtönben", "a guayaquili Litoral börtönben", "Guayaquil", "guayaquili", "börtön", "komplexum", "a komplexum", "rabok", "rab", "szökevények", "A szökevények",
        "prisoners", "inmates", "őrök", "9-es pavilon", "9-es pavilonban", "kapu"] + EC + OWN
ECPROS = ["Attorney General's Office", "Prosecutor's Office", "prosecutors", "prosecution", "ügyészség", "az ügyészség", "Ecuador's prosecutors", "törvényszéki szakértők", "a törvényszéki szakértők"] + EC
SNAI = ["SNAI", "büntetés-végrehajtás", "a büntetés-végrehajtás", "büntetés-végrehajtás (SNAI)", "a büntetés-végrehajtás (SNAI)", "prison service", "prison authority"] + EC
F("hagy [48] halottat", "=48", "person", "killed", JAIL, "lost", JAIL, None, OWN + ECPROS)
F("és [tucatnyi] szökevényt", "=~12", "person", "people|other|missing|arrested", JAIL, "missing|lost|other|affected", JAIL, None, OWN + ECPROS, cmp="about|exactly|vague|at_least|more_than")
F("emelkedett [48]-ra", "=48", "person", "killed", JAIL, "lost", JAIL, None, ECPROS)
F("újabb [hat] holttestet", "=6", "person", "killed", JAIL, "lost|other", JAIL, None, ECPROS)
F("(SNAI) által, [45]-öt mutatott", "=45", "person", "killed", JAIL, "lost", JAIL, None, SNAI, mod=WD)
F("de [három] testet", "=3", "person", "killed|other", JAIL, "lost|other", JAIL, None, OWN + ECPROS + SNAI, mod=WD)
F("testet [kétszer] számoltak", "=2", "times", "other|killed", JAIL, "other", JAIL, None, OWN + ECPROS + SNAI, opt=True)
ALM = ["Fernando Almeida", "Almeida", "Fernando Almeida belügyminiszter", "belügyminiszter", "miniszter", "a miniszter", "interior minister", "Interior Minister"] + EC
ECARMY = ["katonák", "rendőrök", "army", "police", "Ecuadorian army"]
F("„körülbelül [600] katona", "~600", "person", "troops", JAIL + ECARMY, "sent|present|other", JAIL, None, ALM)
F("katona és [350] rendőr", "=~350", "person", "workers|troops|people|other", JAIL + ECARMY, "sent|present|other", JAIL, None, ALM)
F("lefoglaltak [23] lőfegyvert", "=23", "item", "weapons", JAIL + ECARMY, "captured|affected|other", JAIL, None, ALM + OWN)
F("több [száz] kést", "v200", "item", "weapons|other", JAIL + ECARMY, "captured|affected|other", JAIL, None, ALM + OWN, cmp="vague|about|at_least|more_than")
F("kést és [két] drónt", "=2", "item", "drones|weapons", JAIL + ECARMY, "captured|affected|other", JAIL, None, ALM + OWN)
F("mind a [tizenheten] szabadok", "=17", "person", "rescued|captured|workers|people|other", JAIL, "returned|affected|other|captured", JAIL, None, ALM)
GUARDS = ["szakszervezet", "szakszervezetük", "a szakszervezetük", "guards' union", "prison guards' union", "union", "őrök szakszervezete", "az őrök szakszervezete", "őrök"]
F("hiányzik [négy].", "=4", "person", "missing|captured|workers", JAIL, "lost|missing|captured|other|affected", JAIL, None, GUARDS)
ECMIL = ["katonai források", "katonai forrásokat", "military sources", "army sources"]
F("legfeljebb [hatvan] rabról", "<=60", "person", "people|missing|other|arrested", JAIL, "missing|lost|other|affected", JAIL, None, ECMIL, "El Universo|Az El Universo|Az El Universo újság|El Universo újság")
F("ragaszkodott [tizenkettőhöz]", "=12", "person", "people|missing|other|arrested", JAIL, "missing|lost|other|affected", JAIL, None, ALM)
F("közül [hetet] már", "=7", "person", "arrested|captured", JAIL, "captured|affected|returned", JAIL, None, ALM + OWN)
HRW = ["Human Rights Watch", "A Human Rights Watch", "a Human Rights Watch", "HRW"]
F("tervezve [5000] személyre", "=5000", "person", "people|other", JAIL, "planned|other|present", JAIL, None, HRW + OWN, mod="asserted|planned")
F("majdnem [kilencezernek]", "^9000", "person", "people|other|arrested", JAIL, "present|other", JAIL, None, HRW)
F("túlzsúfoltság [75] százalék", ">75", "percent", "share|change|other", JAIL, "measured|present|other", JAIL, None, HRW)
F("több mint [700] rab", ">700", "person", "killed", JAIL, "lost", JAIL, "2021-01-01/2027-05-14", ["CIDH", "a CIDH", "IACHR", "Inter-American Commission on Human Rights"])
F("be [30 millió] dollárt", "=30000000", "USD", "budget|payment|cost|aid", EC, "promised|planned", JAIL, None, EC + OWN, mod="asserted|planned")
ROSA = ["Rosa Vélez", "Vélez", "anya", "egy anya", "mother"]
F("fiam [húsz] hónapja", "=20", "month", "duration", JAIL + ROSA + ["fiam", "az én fiam", "Az én fiam"], "measured|other|affected", JAIL, None, ROSA)
F("anya, [58], a", "=58", "year", "age", ROSA + OWN, "other", JAIL, None, OWN, opt=True)
F("várt [másfél] napot", "=1.5", "day", "duration", ROSA + OWN, "measured|other|affected", JAIL, None, OWN + ROSA, opt=True)

# =============================== Polish ===============================
# ---- dam ----
sheet.doc = "pl-21.txt"
BR = ["BR", "Brazil", "Brazylia", "brazylijskim", "kraj"]
DAM = ["Minas Gerais", "stanie Minas Gerais", "brazylijskim stanie Minas Gerais", "stan Minas Gerais", "w brazylijskim stanie Minas Gerais", "Barão Verde", "gmina Barão Verde", "gminy Barão Verde", "z gminy Barão Verde", "tama", "tamy", "zbiornik", "zbiornika", "Mineração Serra Azul"] + BR + OWN
BRFIRE = ["fire brigade", "Fire Department", "fire service", "firefighters", "Minas Gerais fire brigade", "straż pożarna", "straż", "strażacy", "strażaków"] + BR
ANT = ["Leandro Antunes", "kpt. Leandro Antunes", "Antunes", "rzecznik", "Rzecznik", "Rzecznik strażaków", "Rzecznik strażaków kpt. Leandro Antunes", "rzecznik strażaków", "fire brigade spokesman"] + BRFIRE
PAP = "|PAP"
F("co najmniej [29] ofiar", ">=29", "person", "killed|casualties", DAM, "lost", DAM, None, OWN + BRFIRE)
F("ponad [sto] osób", ">100", "person", "missing", DAM, "lost|missing", DAM, None, OWN + BRFIRE)
F("Do [dwudziestu dziewięciu] wzrosła", "=29", "person", "killed", DAM, "lost", DAM, None, BRFIRE, PAP)
F("uznaje się [112] osób", "=112", "person", "missing", DAM, "lost|missing", DAM, None, OWN + BRFIRE)
F("osób, o [siedem] mniej", "=7", "person", "missing|change", DAM, "lost|missing|other", DAM, None, OWN + BRFIRE)
F("liczba [34] zabitych", "=34", "person", "killed", DAM, "lost", DAM, None, ANT + OWN, mod=WD)
F("udział [260] ratowników", "=260", "person", "workers|participants|people|other", DAM + BRFIRE, "present|sent|other", DAM, None, ANT)
F("ratowników, [szesnaście] psów", "=16", "item", "other", DAM + BRFIRE, "present|sent|other", DAM, None, ANT)
F("psów i [pięć] śmigłowców", "=5", "item", "aircraft", DAM + BRFIRE, "present|sent|other", DAM, None, ANT)
F("są bliskie [zera]", "^0", "percent", "share|other", DAM, "other|present|measured", DAM, None, ANT, opt=True)
SERRA = ["Mineração Serra Azul", "spółka", "spółki", "spółka Mineração Serra Azul", "spółki Mineração Serra Azul", "firma", "Firma", "company"]
F("ok. [9 mln] metrów", "~9000000", "m3", "volume", DAM + SERRA, "lost|measured|other|affected", DAM, None, SERRA)
ANM = ["ANM", "National Mining Agency", "Agencja górnicza", "Agencja górnicza ANM", "agencja górnicza ANM", "Agência Nacional de Mineração", "Brazilian mining agency"]
F("na [11-13 mln].", "11000000-13000000", "m3", "volume", DAM + SERRA, "lost|measured|other|affected", DAM, None, ANM, mod="asserted|possible")
AUD = ["raport audytorów", "raport audytorów z ubiegłego roku", "audytorzy", "audytorów", "auditors", "auditors' report", "raport"]
GLOBO = "O Globo|Gazeta \"O Globo\"|Gazeta O Globo|gazeta O Globo"
F("wynosił [1,09], a", "=1.09", "item", "other|share", DAM + SERRA, "measured|other", DAM, None, AUD, GLOBO, opt=True)
F("od [czterech] lat", "=4", "year", "duration", DAM + SERRA, "other|measured", DAM, None, AUD, GLOBO)
F("straciło blisko [900] rodzin", "^900", "item", "homes|displaced|people|other", DAM, "lost|affected", DAM, None, OWN)
F("przeszło [3,2 tys.] mieszkańców", ">3200", "person", "evacuated", DAM, "affected", DAM, None, OWN)
COURT = ["sąd", "Sąd", "court"]
F("spółki [pięć miliardów] reali", "=5000000000", "BRL", "payment|fine|budget|other|damage|cost", DAM + SERRA + COURT, "affected|other|captured", DAM, None, OWN + COURT)
F("(ok. [900 mln] dolarów)", "~900000000", "USD", "payment|fine|budget|other|damage|cost", DAM + SERRA + COURT, "affected|other|captured", DAM, None, OWN + COURT)
F("ogłosił [trzy]dniową", "=3", "day", "duration", DAM + ["prezydent", "Prezydent kraju"], "planned|other", DAM, None, OWN + ["prezydent", "Prezydent kraju", "President of Brazil"], mod="asserted|planned", opt=True)
F("choć [jeden] Polak", "=0", "person", "wounded|casualties|people|killed|missing", PL + DAM, "lost|affected|other", DAM, None, ["Polish Foreign Ministry", "Ministry of Foreign Affairs", "MSZ", "Polskie MSZ", "polskie MSZ"] + PL, mod="asserted|denied|possible", opt=True)

# ---- wolves ----
sheet.doc = "pl-22.txt"
MKIS = ["Ministry of Climate and Environment", "Ministry of Climate", "Climate Ministry", "Ministerstwo Klimatu", "Ministerstwo Klimatu i Środowiska", "resort", "Resort", "projekt rozporządzenia", "draft regulation", "ministerstwo", "projektu rozporządzenia"] + PL
WOLF = ["wilki", "wilków", "Wilki", "wolves"] + PL0
BIES = ["Bieszczady", "Bieszczadach", "w Bieszczadach", "Warmia", "na Warmii", "Bieszczadach i na Warmii", "Bieszczady Mountains"] + PL0
WYB = "|Gazeta Wyborcza|Wyborcza|\"Wyborcza\""
F("odstrzelić [140], leśnicy", "=140", "item", "other|killed", WOLF + MKIS, "planned", PL0, None, MKIS, mod="asserted|planned")
F("odstrzał [140] wilków, głównie", "=140", "item", "other|killed", WOLF + MKIS, "planned", BIES, None, MKIS, WYB, mod="asserted|planned")
GUS = ["GUS", "Statistics Poland", "Central Statistical Office", "Główny Urząd Statystyczny"]
F("że prawie [4,8 tys.]", "^4800", "item", "other", WOLF, "present|measured|other", PL0, None, GUS)
NOW = ["Sabina Nowicka", "Sabiny Nowickiej", "Nowicka", "dr hab. Sabina Nowicka", "dr hab. Sabiny Nowickiej", "biolożka", "stowarzyszenie Nasz Wilk", "stowarzyszenia Nasz Wilk", "Nasz Wilk", "dr hab. Sabiny Nowickiej ze stowarzyszenia Nasz Wilk", "biologist"]
F("co najmniej o [jedną trzecią].", ">=33.33", "percent", "share|change|other", WOLF + GUS, "measured|other|present", PL0, None, NOW)
F("na [250] kilometrach", "=250", "km2", "area", WOLF + ["wataha", "Wataha"], "measured|other|present", PL0, None, NOW)
F("w [dwóch, a nawet trzech] nadleśnictwach", "2-3", "item", "regions|other", WOLF, "other|measured|present", PL0, None, NOW, opt=True)
TEAM = ["zespół", "jej zespół", "Jej zespół", "her team", "team"] + NOW
F("się [2900], z", "=2900", "item", "other", WOLF, "present|measured|other", PL0, None, TEAM)
F("błędem do [10] proc.", "<=10", "percent", "share|change|other", WOLF + TEAM, "measured|other", PL0, None, TEAM + OWN)
PODK = ["Podkarpacie", "Podkarpaciu", "na Podkarpaciu", "Podkarpackie", "Subcarpathia", "hodowcy", "Hodowcy"] + PL0 + WOLF
HOD = OWN + ["hodowcy", "Hodowcy", "breeders", "farmers"]
F("roku [1340] owiec", "=1340", "item", "other|killed", PODK, "lost", PODK, "2026-01-01/2026-12-31", HOD)
F("ponad [trzydzieści] cieląt", ">30", "item", "other|killed", PODK, "lost", PODK, "2026-01-01/2026-12-31", HOD)
F("wypłacił [2,7 mln] zł", "=2700000", "PLN", "payment|damage|aid|cost", PODK + ["Skarb Państwa", "State Treasury"], "paid", PODK, "2026-01-01/2026-12-31", HOD)
F("czyli [dwukrotnie] więcej", "=2", "times", "change|payment|other", PODK + ["Skarb Państwa", "State Treasury"], "paid|other|measured", PODK, None, HOD)
F("niż [rok] wcześniej.\n\n- W", "=1", "year", "duration", OWN, "other", OWN, None, HOD, opt=True)
BACA = ["baca", "baca spod Lutowisk", "shepherd", "a shepherd"]
LUT = ["Lutowiska", "spod Lutowisk", "Lutowisk"] + PODK + BACA
F("W [jedną] noc", "=1", "day", "duration", LUT, "other", LUT, None, BACA, opt=True)
F("straciłem [dziewiętnaście] sztuk", "=19", "item", "other|killed", LUT, "lost", LUT, None, BACA)
F("dostał [600] zł", "=600", "PLN", "payment|price|aid|damage", LUT + ["Skarb Państwa"], "received|paid", LUT, None, OWN + BACA, per="item")
F("warta z [tysiąc] -", "~1000", "PLN", "price|payment|cost|other", LUT, "other|measured|present", LUT, None, BACA, per="item")
DOR = ["Mikołaj Dorożała", "Dorożała", "wiceminister", "Wiceminister", "Wiceminister Dorożała", "wiceminister Dorożała", "deputy minister"] + MKIS
F("żadnych [140] wilków nie", "=140", "item", "other|killed", WOLF + MKIS, "planned|other", PL0, None, DOR, mod="denied")
F("Mowa o [kilkudziesięciu] osobnikach", "v20", "item", "other|killed", WOLF + MKIS, "planned|other", PL0, None, DOR, mod="asserted|planned")
OPI = ["Opinia24", "Opinii24", "sondaż Opinii24", "sondażu Opinii24", "sondaż", "poll", "Opinia24 poll"]
F("popiera [38] proc.", "=38", "percent", "share|voters|people", OPI + PL0 + ["badani", "badanych"], "measured|other", PL0, None, OPI)
F("jest [51]. Reszta", "=51", "percent", "share|voters|people", OPI + PL0 + ["badani", "badanych"], "measured|other", PL0, None, OPI)

# ---- airport ----
sheet.doc = "pl-23.txt"
GTL = ["GTL", "Górnośląskie Towarzystwo Lotnicze", "Górnośląskie Towarzystwo Lotnicze (GTL)", "spółka", "Pyrzowice", "lotnisko", "lotnisko w Pyrzowicach", "port", "rzecznik portu", "Katowice Airport", "Upper Silesian Aviation Group", "raport bieżący"]
AIRP = ["Pyrzowice", "Pyrzowicach", "w Pyrzowicach", "lotniska w Pyrzowicach", "lotnisko w Pyrzowicach", "nowy terminal", "Nowy terminal", "terminal"] + GTL + PL0
GTLA = GTL + AIRP
TOM = ["Artur Tomasik", "Tomasik", "prezes", "Prezes", "Prezes Artur Tomasik", "prezes Artur Tomasik", "CEO"] + GTL
PLANM = "asserted|planned"
F("Koszt: [1,6 mld] zł", "=1600000000", "PLN", "cost|budget|payment|price", GTLA, "planned|promised|other", AIRP, None, OWN + GTL, mod=PLANM)
F("2031 r. [1,6 mld] zł", "=1600000000", "PLN", "cost|budget|payment|price", GTLA, "planned|promised|other", AIRP, None, GTL, mod=PLANM)
F("To o [350 mln] zł", "=350000000", "PLN", "change|cost|budget|payment", GTLA, "planned|other|measured", AIRP, None, OWN + GTL, mod=PLANM)
F("za [dwie trzecie] wzrostu", "=66.67", "percent", "share|change|cost", GTLA + ["stal"], "other|measured|planned", AIRP, None, TOM, cmp="exactly|about")
F("powierzchni [46 tys.] mkw.", "=46000", "m2", "area", GTLA, "planned|other", AIRP, None, OWN + GTL, mod=PLANM)
F("obsłużyć [12 mln] pasażerów", "=12000000", "person", "people|participants|other", GTLA, "planned|other", AIRP, None, OWN + GTL, mod=PLANM, per="year")
F("obecnych [7,3 mln].", "=7300000", "person", "people|participants|other", GTLA, "present|measured|other", AIRP, None, OWN + GTL, per="year")
Q3 = "2026-07-01/2026-09-30"
F("odprawił ich [2,4 mln], o", "=2400000", "person", "people|participants|other", GTLA, "measured|other|present|received", AIRP, Q3, OWN + GTL)
F("o [9,7] proc.", "=9.7", "percent", "change|people|other", GTLA, "measured|other", AIRP, None, OWN + GTL)
F("wyniosły [158,2 mln] zł", "=158200000", "PLN", "payment|budget|other", GTLA, "received|measured|other", AIRP, Q3, OWN + GTL)
F("rzędu [150 mln].", "~150000000", "PLN", "payment|budget|other", GTLA, "planned|measured|other", AIRP, None, OWN + ["konsensus", "consensus", "analitycy", "analysts"], mod="asserted|planned|possible")
BANKS = ["konsorcjum", "konsorcjum trzech banków", "konsorcjum banków", "banki", "banks"]
F("Około [700 mln] zł pożyczy", "~700000000", "PLN", "loan|payment|budget", GTLA + BANKS, "planned|promised|received", AIRP, None, OWN + GTL, mod=PLANM)
F("konsorcjum [trzech] banków", "=3", "item", "companies|other", GTLA + BANKS, "planned|promised|other|present", AIRP, None, OWN + GTL, mod=PLANM, opt=True)
F("plus [1,85] pkt proc.", "=1.85", "percentage_point", "share|loan|price|cost|other|change", GTLA + BANKS, "planned|other|measured", AIRP, None, OWN + GTL, mod=PLANM)
OWNERS = ["akcjonariusze", "shareholders"]
F("Do [400 mln] zł dołożą", "<=400000000", "PLN", "payment|aid|budget|loan|other", GTLA + OWNERS, "planned|promised|received", AIRP, None, OWN + GTL, mod=PLANM)
F("niespełna [38] proc.", "^38", "percent", "share", GTLA + OWNERS + ["województwo śląskie", "Silesia", "Silesian Voivodeship"], "present|other|measured", AIRP, None, OWN + GTL)
TWO = ["dwie osoby", "dwie osoby znające sprawę", "osoby znające sprawę", "people familiar with the matter", "two people familiar with the matter", "sources"]
BLOOM = "Bloomberg"
F("na [dwie] osoby", "=2", "person", "people|other", TWO + OWN, "other", OWN + AIRP, None, OWN + [BLOOM], opt=True)
F("o [100 mln] euro", "=100000000", "EUR", "loan", GTLA + ["EBI", "EIB", "European Investment Bank"], "planned|other|promised", AIRP, None, TWO, BLOOM, mod="asserted|planned|possible")
MAZ = ["Kacper Mazur", "Mazur", "analityk", "Analityk DM Trigon", "Analityk DM Trigon Kacper Mazur", "analityk DM Trigon", "DM Trigon", "Trigon", "analyst"]
F("po [14-16] latach", "14-16", "year", "duration", GTLA + ["inwestycja"], "planned|other", AIRP, None, MAZ, mod="asserted|planned|possible")
FUND = ["zarządzający", "zarządzający z konkurencyjnego funduszu", "proszący o anonimowość zarządzający", "proszący o anonimowość zarządzający z konkurencyjnego funduszu", "fund manager", "manager"]
F("raczej po [dwudziestu]\"", "=~20", "year", "duration", GTLA + ["inwestycja"], "planned|other", AIRP, None, FUND, mod="asserted|planned|possible", cmp="exactly|about|more_than|at_least")
F("pracę [półtora tysiącu] osób", "=1500", "person", "workers|people", GTLA + ["budowa", "Budowa"], "planned|other", AIRP, None, OWN + GTL + FUND, mod=PLANM)
F("o prawie [4] proc.", "^4", "percent", "change|price", GTLA, "measured|lost|other", AIRP, None, OWN)

# ---- acid ----
sheet.doc = "pl-24.txt"
WORKS = ["zakład", "Zakład", "zakłady chemiczne", "zakładów chemicznych", "zakłady chemiczne w Ozimku", "zakładów chemicznych w Ozimku", "firma", "Firma", "chemical plant", "company", "zbiornik"]
OZI = ["Ozimek", "Ozimku", "w Ozimku", "Mała Panew", "Małej Panwi", "rzeka", "rzeki", "z rzeki", "woda", "pracownicy"] + WORKS + PL0
VOI = ["wojewoda", "Wojewoda", "voivode", "wojewoda opolska", "Opole voivode", "governor"]
TVN = "|TVN24|TVN"
F("\"[Dwie] tony śniętych", "=~2", "ton", "mass|other", OZI, "lost|affected|captured|other", OZI, None, OWN + VOI)
F("Co najmniej [trzydzieści tysięcy] litrów", ">=30000", "l", "volume", OZI, "lost|affected|other|measured", OZI, "2027-02-15/2027-02-16", OWN)
F("[Czterech] pracowników", "=4", "person", "wounded|hospitalised|workers", OZI, "lost|affected", OZI, None, OWN)
DOCS = ["lekarze", "doctors"]
F("stan [jednego] z nich", "=1", "person", "wounded|hospitalised|workers", OZI, "lost|affected", OZI, None, DOCS + OWN)
F("nich - [27]-latka", "=27", "year", "age", OZI + ["27-latek", "27-latka"], "other|affected", OZI, None, OWN + DOCS, opt=True)
NOWAK = ["Łukasz Nowak", "Nowak", "st. kpt. Łukasz Nowak", "rzecznik", "rzecznik opolskiej straży pożarnej", "rzecznik opolskiej straży pożarnej st. kpt. Łukasz Nowak", "opolska straż pożarna", "opolskiej straży pożarnej", "straż pożarna", "strażacy", "fire brigade", "fire service", "fire service spokesman"]
F("promień [1,5] kilometra", "=1.5", "km", "distance|area", OZI, "measured|other|affected|present", OZI, None, NOWAK, TVN)
F("wyjść [640] osób", "=640", "person", "evacuated", OZI, "affected", OZI, None, NOWAK + OWN, TVN)
F("mamy [41] zastępów", "=41", "item", "other|vehicles|workers", OZI + NOWAK, "present|sent", OZI, None, NOWAK, TVN)
F("ich z [pięćdziesiąt] -", "~50", "item", "other|vehicles|workers", OZI + NOWAK, "planned", OZI, None, NOWAK, TVN, mod="asserted|planned")
F("około [dwóch] ton", "~2", "ton", "mass|other", OZI, "lost|affected|captured|other", OZI, None, VOI)
PZW = ["PZW", "Polski Związek Wędkarski", "Polish Angling Association", "wędkarze", "Polish Anglers' Association"]
F("mówi o [sześciu]. Odczyn", "=6", "ton", "mass|other", OZI, "lost|affected|captured|other", OZI, None, PZW)
F("miejscami do [3,4].", "=3.4", "pH", "other", OZI, "measured|other", OZI, None, OWN + PZW, opt=True)
F("więcej niż [500] litrów", "<=500", "l", "volume", OZI, "lost|affected|other|measured", OZI, None, WORKS, mod="asserted|denied|withdrawn")
WIOS = ["WIOŚ", "Wojewódzki Inspektorat Ochrony Środowiska", "inspektorat", "Regional Environmental Protection Inspectorate", "Provincial Inspectorate for Environmental Protection", "inspektorzy"]
F("to [kilkadziesiąt] razy", "v20", "times", "volume|change|other", OZI, "lost|affected|other|measured", OZI, None, WIOS)
F("grozi [milion] złotych", "=1000000", "PLN", "fine", OZI, "planned|other", OZI, None, OWN + WIOS, mod="asserted|planned|possible", cmp="exactly|at_most|about")
SUPER = ["Superwizjer", "\"Superwizjer\"", "Reporterzy \"Superwizjera\"", "Reporterzy Superwizjera", "reporterzy", "reporterzy Superwizjera", "Superwizjera"]
F("ostatnich [pięciu] lat", "=5", "year", "duration", OZI + WIOS, "other", OZI, None, SUPER + OWN, opt=True)
F("zakład [sześciokrotnie] i", "=6", "times", "reports|other", OZI + WIOS, "other|affected|measured", OZI, "2022-02-16/2027-02-16", SUPER)
F("mandat? [500] złotych", "=500", "PLN", "fine", OZI + WIOS, "paid|other|affected", OZI, None, OWN + SUPER)
BEATA = ["Beata", "pani Beata", "jedna z ewakuowanych", "pani Beata, jedna z ewakuowanych"]
F("dopiero [dwa i pół] roku", "=2.5", "year", "age", BEATA + ["syn", "Syn"] + OWN, "other|affected", OZI, None, BEATA, opt=True)
F("ich ponad [stu].", ">100", "person", "evacuated|people|displaced", OZI, "affected|present|other", OZI + ["sala gimnastyczna", "sali gimnastycznej", "w sali gimnastycznej"], None, OWN + BEATA)

# =============================== German ===============================
# ---- tunnel fire ----
sheet.doc = "de-21.txt"
KAR = ["Karawankentunnel", "Karawanks Tunnel", "im Karawankentunnel", "Tunnel", "im Tunnel", "der Tunnel", "Der Tunnel", "Röhre", "AT", "Austria", "Österreich", "SI", "Slovenia", "Slowenien", "Österreich und Slowenien", "zwischen Österreich und Slowenien", "Klagenfurt", "Menschen", "Lastwagen", "Lkw", ""]
KLIN = ["Kärntner Landeskliniken", "den Kärntner Landeskliniken", "der Kärntner Landeskliniken", "Sprecherin", "eine Sprecherin", "Sprecherin der Kärntner Landeskliniken", "eine Sprecherin der Kärntner Landeskliniken", "KABEG", "hospital spokeswoman"]
DPA = "|dpa"
F("Zahl der Toten steigt auf [fünf]", "=5", "person", "killed", KAR, "lost", KAR, None, OWN + KLIN)
F("die Zahl der Toten auf [fünf] gestiegen", "=5", "person", "killed", KAR, "lost", KAR, None, OWN + KLIN)
F("Ein [61]-jähriger", "=61", "year", "age", KAR + ["Busfahrer", "Busfahrer aus Maribor"], "other|lost", KAR + ["Maribor"], None, KLIN + OWN, opt=True)
F("mitteilte. [22] Menschen", "=22", "person", "wounded|hospitalised", KAR, "affected|lost", KAR, None, OWN + KLIN)
F("behandelt, [acht] von", "=8", "person", "wounded|hospitalised", KAR, "affected|lost", KAR, None, OWN + KLIN)
ASF = ["Asfinag", "Autobahnbetreiber", "Autobahnbetreiber Asfinag", "dem Autobahnbetreiber Asfinag", "ASFINAG"]
F("Asfinag [74] Fahrzeuge", "=74", "item", "vehicles", KAR + ASF, "present|affected|other", KAR, None, ASF)
F("knapp [acht] Kilometer", "^8", "km", "distance", KAR, "measured|other", KAR, None, OWN + ASF)
DARS = ["Dars", "DARS", "slowenischer Betreiber Dars", "der slowenische Betreiber Dars", "Der slowenische Betreiber Dars", "slowenische Betreiber", "slowenische Betreiber Dars", "Betreiber"]
F("mehr als [100] gesprochen", ">100", "item", "vehicles", KAR + DARS, "present|affected|other", KAR, None, DARS, mod=WD)
PICH = ["Gerald Pichler", "Pichler", "Pichlers", "Feuerwehrkommandant", "Feuerwehrkommandant Gerald Pichler", "fire chief", "Feuerwehr"]
F("hätten [39] Menschen", "=39", "person", "rescued|evacuated", KAR + PICH, "returned|affected|other", KAR, None, PICH)
F("Gut [260] Einsatzkräfte", ">260", "person", "workers|people|participants|other", KAR, "present|sent|other", KAR, None, OWN + PICH)
F("beteiligt, [zwölf] von", "=12", "person", "wounded|workers|casualties", KAR, "lost|affected", KAR, None, OWN + PICH)
F("bis zu [900] Grad", "<=900", "celsius", "temperature", KAR, "measured|other", KAR, None, PICH)
ERM = ["Ermittler", "investigators"]
DELO = "Delo|Zeitung Delo|Die Zeitung «Delo»|Die Zeitung Delo|Zeitung «Delo»|«Delo»"
F("mit [18] Tonnen", "=18", "ton", "mass", KAR, "other|present|lost", KAR, None, ERM, DELO, mod="asserted|possible")
F("schon [drei] Minuten", "=3", "minute", "duration", KAR, "other|measured", KAR, None, ERM, DELO, mod="asserted|possible", opt=True)
F("mindestens [sechs] Wochen", ">=6", "week", "duration", KAR, "planned|affected|other", KAR, None, OWN + ASF, mod=PLANM)
F("einen [zweistelligen Millionenbetrag], Dars", "10000000-99000000", "EUR", "damage|cost", KAR + ASF, "lost|other|affected", KAR, None, ASF, cmp="between|vague|at_least|about", opt=True)
F("Dars auf [35 Millionen] Euro", "=35000000", "EUR", "damage|cost", KAR + DARS, "lost|other|affected", KAR, None, DARS, cmp="exactly|about")
F("Schnitt [11 000] Fahrzeuge", "=11000", "item", "vehicles", KAR, "measured|other|present", KAR, None, OWN + DARS, per="day", cmp="exactly|about")
F("Sommer [doppelt] so", "=2", "times", "vehicles|change|other", KAR, "measured|other|present", KAR, None, OWN + DARS)

# ---- housing ----
sheet.doc = "de-22.txt"
PEST = ["Pestel-Institut", "Pestel-Instituts", "des Pestel-Instituts", "das Pestel-Institut", "Pestel Institut", "Pestel Institute"]
BAU = ["Bauministerium", "Das Bauministerium", "das Bauministerium", "Ministry of Construction", "Federal Ministry for Housing", "Federal Ministry of Housing", "Sprecher", "ein Sprecher", "Sprecher des Bauministeriums", "construction ministry", "spokesman"] + DE
GOV = ["Regierung", "die Regierung", "German government", "Bundesregierung", "government"] + DE
GIES = ["Giesing", "in Giesing", "München", "in München", "Munich", "In München"] + DE0
F("Eine Wohnung, [achthundert] Bewerber", "=~800", "person", "people|participants|other", GIES, "received|other|present", GIES, None, OWN + ["Makler", "der Makler"])
F("[920 000] Wohnungen", "=920000", "item", "homes", DE0, "missing|lost|other|planned|measured", DE0, None, PEST)
F("seit [vierzig] Jahren", "=40", "year", "duration", DE0, "other|measured", DE0, None, PEST + OWN, opt=True)
F("von [einer halben Million] aus", "=~500000", "item", "homes", DE0, "missing|lost|other|planned|measured", DE0, None, BAU)
F("in gut [zwei] Jahren", ">2", "year", "duration", DE0, "planned|other", DE0, None, OWN + BAU, mod="asserted|planned|possible")
F("nur noch [218 000] Wohnungen", "=218000", "item", "homes", DE0, "produced|other", DE0, "2026-01-01/2026-12-31", OWN, cmp="exactly|at_most|about")
F("Minus von [13,5] Prozent", "=13.5", "percent", "change|homes", DE0, "measured|produced|other|lost", DE0, None, OWN)
F("einst [400 000] versprochen", "=400000", "item", "homes", GOV + OWN, "promised|planned", DE0, None, OWN + GOV, mod="asserted|planned")
F("davon ein [Viertel] sozial", "=25", "percent", "share|homes", GOV + OWN, "promised|planned", DE0, None, OWN + GOV, mod="asserted|planned")
HUB = ["Humboldt-Universität", "der Humboldt-Universität", "Studie der Humboldt-Universität", "Humboldt University", "Humboldt University of Berlin", "Studie", "eine noch unveröffentlichte Studie der Humboldt-Universität", "noch unveröffentlichte Studie der Humboldt-Universität", "unveröffentlichte Studie"]
SARN = ["Lukas Sarnow", "Sarnow", "Präsident des Mieterbunds", "Der Präsident des Mieterbunds", "Präsident", "Mieterbund", "Mieterbunds", "Deutscher Mieterbund", "German Tenants' Association", "Der Präsident des Mieterbunds, Lukas Sarnow"]
SARV = "|Lukas Sarnow|Sarnow|Der Präsident des Mieterbunds|Präsident des Mieterbunds|Mieterbund"
F("Jeder [dritte] Mieterhaushalt", "=33.33", "percent", "share|homes|other", DE0 + ["Mieterhaushalt", "Mieter"], "measured|affected|other|present", DE0, None, HUB + SARN, SARV)
F("mehr als [vierzig] Prozent", ">40", "percent", "share|cost|payment", DE0 + ["Mieterhaushalt", "Mieter"], "paid|measured|affected|other", DE0, None, HUB + SARN, SARV)
F("mittlerweile [23,60] Euro", "=23.6", "EUR", "price|cost|payment", OWN + ["München", "Munich"], "measured|present|other|paid", ["München", "In München", "Munich"] + DE0, None, OWN, per="m2")
F("keine [sieben]. Sandra", "<7", "EUR", "price|cost|payment", OWN + ["Chemnitz"], "measured|present|other|paid", ["Chemnitz"] + DE0, None, OWN, per="m2")
YIL = ["Sandra Yilmaz", "Yilmaz", "Erzieherin", "Sandra Yilmaz, 36, Erzieherin"]
F("Yilmaz, [36], Erzieherin", "=36", "year", "age", YIL + OWN, "other", GIES + ["Chemnitz"], None, OWN, opt=True)
F("in [anderthalb] Jahren", "=1.5", "year", "duration", YIL + OWN, "other|measured", GIES + ["Chemnitz"], None, OWN + YIL, opt=True)
F("Jahren [112] Bewerbungen", "=112", "item", "other|reports", YIL, "sent|produced|other", GIES + ["Chemnitz"], None, OWN + YIL)
F("bin ich [viermal]“", "=4", "times", "other", YIL, "received|other", GIES + ["Chemnitz"], None, YIL)
F("rund [800] Leute", "~800", "person", "people|participants|other", GIES, "received|other|present", GIES, None, ["Makler", "der Makler", "estate agent", "broker", "letting agent"], "|Sandra Yilmaz|Yilmaz")
MINR = ["Ministerin", "Die Ministerin", "die Ministerin", "minister", "Minister of Construction", "housing minister"] + GOV + BAU
F("nun [drei Milliarden] Euro", "=3000000000", "EUR", "budget|aid|payment|cost", MINR, "planned|promised", DE0, None, MINR + OWN, mod="asserted|planned", per="year")
GRN = ["Grüne", "Die Grünen", "die Grünen", "Grünen", "Greens", "The Greens", "Green Party", "Bündnis 90/Die Grünen"]
F("das [Doppelte]. Bauen", "=2", "times", "budget|aid|payment|change|other", MINR + GRN + OWN, "planned|promised|other", DE0, None, GRN + OWN, mod="asserted|planned")
ZIA = ["ZIA", "Verband ZIA", "der Verband ZIA", "German Property Federation", "Zentraler Immobilien Ausschuss"]
F("unter [18] Euro", "=18", "EUR", "price|cost|payment", DE0 + ZIA, "measured|other|planned", DE0, None, ZIA, per="m2", cmp="exactly|less_than|at_least")

# ---- museum ----
sheet.doc = "de-23.txt"
DD = ["Dresden", "Stadtschloss", "im Stadtschloss", "aus dem Stadtschloss", "Museum", "das Museum", "Diebe", "die Diebe", "Männer", "Drei maskierte Männer", "Dresden City Palace", "Beute"] + DE0
DDT = "2027-01-20/2027-01-21"
POL = ["Polizei", "Polizei-Angaben", "police", "Dresden police", "Polizei Sachsen", "die Polizei"]
F("[7] MINUTEN!", "=~7", "minute", "duration", DD, "measured|other", DD, None, OWN + POL, cmp="exactly|about|less_than|almost")
F("[Drei] maskierte", "=3", "person", "people|other|participants", DD, "other|present", DD, DDT, OWN)
F("Donnerstag [26] Goldmünzen", "=26", "item", "other", DD, "lost|captured|affected|other", DD, DDT, OWN)
VOSS = ["Henrike Voss", "Dr. Henrike Voss", "Voss", "Museums-Chefin", "Museums-Chefin Dr. Henrike Voss", "Direktorin", "Die Direktorin", "die Direktorin", "museum director", "director"]
F("mindestens [14 Mio.] Euro", ">=14000000", "EUR", "damage|price|cost|other", DD, "lost|measured|other", DD, None, OWN + VOSS)
F("Voss ([54])", "=54", "year", "age", VOSS + OWN, "other", DD, None, OWN, opt=True)
MIN = ["Ministerium", "das Ministerium", "laut Ministerium", "ministry", "the ministry", "Saxon ministry"]
F("mit [vier Millionen].", "=4000000", "EUR", "damage|price|cost|other|payment", DD, "other|lost|measured|promised", DD, None, MIN, cmp="exactly|at_most|about")
F("Coup keine [sieben] Minuten", "<7", "minute", "duration", DD, "measured|other", DD, None, POL)
F("nach einer [Viertelstunde] da", "=~15", "minute", "duration", DD + POL, "measured|other", DD, None, OWN + POL, opt=True)
EINE = ["Ermittler", "Ein Ermittler", "ein Ermittler", "investigator", "an investigator"]
F("„Von [zwölf] Kameras", "=12", "item", "other", DD, "present|other|affected", DD, None, EINE, "|BILD")
F("Kameras waren [fünf] kaputt", "=5", "item", "other", DD, "lost|affected|other", DD, None, EINE, "|BILD")
F("höchstens [zwei] gewesen", "<=2", "item", "other", DD, "lost|affected|other", DD, None, VOSS, mod="asserted|denied")
F("mit [400] PS", "=400", "hp", "power", DD + ["Fluchtwagen", "Audi"], "other|measured", DD + ["Riesa", "bei Riesa"], None, OWN + POL, opt=True)
F("brannte [30] Kilometer", "=30", "km", "distance", DD + ["Fluchtwagen", "Audi"], "other|measured", DD + ["Riesa", "bei Riesa"], None, OWN + POL)
F("Beamten [drei] der Münzen", "=3", "item", "other", DD + POL + ["Beamte", "Beamten"], "received|returned|captured|other", DD + ["Riesa", "bei Riesa"], None, OWN + POL)
LKA = ["LKA", "Das LKA", "das LKA", "State Criminal Police", "Landeskriminalamt", "Soko Diadem", "„Soko Diadem“"]
F("von [15] auf", "=15", "person", "workers|people|other|troops", LKA + DD, "present|other|sent", DD, None, OWN + LKA, mod="asserted|withdrawn|denied")
F("auf [40] Leute", "=40", "person", "workers|people|other|troops", LKA + DD, "present|other|sent|planned", DD, None, OWN + LKA)
F("gingen [230] Hinweise", "=230", "item", "reports|other", LKA + DD, "received|other", DD, None, OWN + LKA)
F("gutes [Dutzend] davon", ">12", "item", "reports|other", LKA + DD, "received|other", DD + ["Berlin"], None, OWN + LKA, cmp="more_than|at_least|about|vague|exactly")
STA = ["Staatsanwaltschaft", "die Staatsanwaltschaft", "prosecutors", "public prosecutor's office", "Staatsanwaltschaft Dresden"]
F("wurde ein [23]-Jähriger", "=23", "year", "age", DD + ["23-Jähriger", "ein 23-Jähriger"], "affected|captured|other", DD, None, OWN + ["Sächsische Zeitung", "„Sächsischen Zeitung“", "Sächsischen Zeitung"], mod="asserted|denied|possible", opt=True)
F("bislang [keine einzige] Festnahme", "=0", "person", "arrested", DD + STA, "affected|captured|other", DD, None, STA, mod="asserted|denied", opt=True)
F("gibt's [500 000] Euro", "=500000", "EUR", "payment|aid|price|other", DD, "promised|planned", DD, None, OWN, mod="asserted|planned")
F("ist [fünfmal] so viel", "=5", "times", "payment|change|other", DD, "promised|planned|other", DD, None, OWN)

# ---- coup ----
sheet.doc = "de-24.txt"
GW = ["GW", "Guinea-Bissau", "Bissau", "Land", "das Land", "dort", "Palast", "Präsidentengarde", "Meuterer", "Putschisten", "Armee", "Die Armee", "Soldaten", "Marktfrau"]
GW0 = GW + OWN
GEN = ["General Staff", "Generalstab", "der Generalstab", "general staff", "Armee", "Die Armee", "army", "Armed Forces of Guinea-Bissau", "military", "Regierung", "Regierung von Guinea-Bissau"] + GW
F("haben, [elf] Tote", "=11", "person", "killed", GW0, "lost", GW0, None, OWN + GEN)
F("Mindestens [elf] Personen", ">=11", "person", "killed", GW0, "lost", GW0, None, GEN)
F("und [43] sind", "=43", "person", "wounded", GW0, "lost|affected", GW0, None, GEN)
F("figurieren [sieben] Meuterer", "=7", "person", "killed|troops", GW0, "lost", GW0, None, GEN + OWN)
F("Meuterer, [drei] Mitglieder", "=3", "person", "killed|troops", GW0, "lost", GW0, None, GEN + OWN)
F("und [eine] Marktfrau", "=1", "person", "killed|civilians", GW0, "lost", GW0, None, GEN + OWN, opt=True)
F("von [70] Jahren", "=70", "year", "age", GW0, "other|lost", GW0, None, GEN + OWN, opt=True)
DJA = ["Baciro Djá", "Djá", "Präsident", "Präsident Baciro Djá", "President", "President of Guinea-Bissau"] + GW
F("etwa [sechzig] Individuen", "~60", "person", "troops|people|other|participants", GW0 + ["Kommando"], "present|other|sent", GW0, None, DJA)
F("von [acht] Minuten", "=8", "minute", "duration", DJA + OWN, "other|measured", GW0, None, OWN, opt=True)
F("fast [fünf] Stunden", "^5", "hour", "duration", GW0 + ["Schießerei"], "measured|other", GW0, None, DJA)
DIP = ["Diplomat", "Ein westlicher Diplomat", "ein westlicher Diplomat", "westlicher Diplomat", "Western diplomat", "diplomat"]
F("zwischen [150 und 200] Soldaten", "150-200", "person", "troops", GW0, "present|other|affected|sent", GW0, None, DIP, "Lusa|Agentur Lusa|die Agentur Lusa")
F("sagt, [28] Militärs", "=28", "person", "arrested|troops|captured", GW0, "affected|captured", GW0, None, GEN)
F("darunter [zwei] Generäle", "=2", "person", "arrested|troops|captured", GW0, "affected|captured", GW0, None, GEN)
OPP = ["Opposition", "Die Opposition", "die Opposition", "opposition"]
F("ihrerseits [Hunderte] von", "v100", "person", "arrested", GW0, "affected|captured|other", GW0, None, OPP, cmp="vague|at_least|more_than|about")
SAN = ["Iancuba Sanhá", "Sanhá", "Abgeordneter", "der Abgeordnete", "Abgeordnete", "der Abgeordnete Iancuba Sanhá", "lawmaker", "MP", "Derselbe"] + OPP
RFI = "|RFI|Radio France Internationale"
F("Hause [drei] meiner", "=3", "person", "arrested|people|captured|missing", GW0 + SAN, "affected|captured|other", GW0, None, SAN, RFI)
F("Putschisten [2 Milliarden] CFA", "=2000000000", "XOF", "payment|aid|budget|other", GW0, "received|paid|other", GW0, None, SAN + ["Innenminister", "der Innenminister", "interior minister"], RFI, mod="denied")
F("Francs ([3 Millionen] Euro)", "=3000000", "EUR", "payment|aid|budget|other", GW0, "received|paid|other", GW0, None, SAN + ["Innenminister", "der Innenminister", "interior minister"], RFI, mod="denied")
F("Land [vier] gelungene", "=4", "item", "attacks|other", GW0, "other|affected|measured", GW0, None, OWN)
F("gutes [Dutzend] Versuche", ">12", "item", "attacks|other", GW0, "other|affected|measured", GW0, None, OWN, cmp="more_than|at_least|about|vague|exactly")
ECO = ["ECOWAS", "CEDEAO", "Die CEDEAO", "die CEDEAO"]
F("dort [630] Soldaten", "=630", "person", "troops", ECO, "present", GW0, None, OWN + ECO)
F("binnen [48] Stunden", "<=48", "hour", "duration", ECO + OWN, "planned|other", GW0, None, OWN + ECO, mod="asserted|planned", opt=True, cmp="at_most|exactly|less_than")
F("entsenden. [500] Portugiesen", "=500", "person", "people|civilians|other", ["PT", "Portugal", "Portugiesen"] + GW0, "present|other", GW0, None, ["PT", "Portugal", "Lissabon", "Lisbon", "Portuguese government"])

# =============================== English ===============================
# ---- tankers ----
sheet.doc = "en-21.txt"
RU = ["RU", "Russia", "Russia's shadow fleet", "shadow fleet", "Russia's \"shadow fleet\"", "Kremlin", "the Kremlin", "Moscow", "oil tankers", "tankers"]
RU0 = RU + OWN
RUGB = RU0 + GB
FO = ["Foreign Office", "the Foreign Office", "FCDO", "Foreign, Commonwealth and Development Office", "British Foreign Office"] + GB
REU = "|Reuters"
SANC = "affected|other|planned"
F("blacklists [57] more", "=57", "item", "ships", RUGB, SANC, RUGB, None, OWN + GB)
F("sanctions on [57] oil", "=57", "item", "ships", RUGB, SANC, RUGB, "2027-03-03", OWN + GB, REU)
F("more than [600], and", ">600", "item", "ships", RUGB, SANC, RUGB, None, OWN + GB, REU)
F("barred [two] Dubai", "=2", "item", "companies|other", ["AE", "Dubai", "traders", "United Arab Emirates"] + RUGB, SANC, RUGB + ["Dubai", "AE"], None, OWN + GB, opt=True)
F("roughly $[8.4 billion] in", "~8400000000", "USD", "price|cost|payment|other", RU0 + ["ships", "The ships"], "sent|measured|other", RU0, None, FO)
F("figure of $[9.1 billion] which", "=9100000000", "USD", "price|cost|payment|other", RU0 + ["ships", "The ships"], "sent|measured|other", RU0, None, FO, mod=WD)
F("A [dozen] of", "=~12", "item", "ships", RU0, "affected|other|present", RU0, None, OWN + FO)
F("least [20] years old", ">=20", "year", "age", RU0, "other|measured|present", RU0, None, OWN + FO)
PRY = ["Alison Pryce", "Pryce", "Foreign Secretary", "Foreign Secretary Alison Pryce", "British Foreign Secretary", "foreign secretary"] + GB
F("about $[30 million] a voyage", "~30000000", "USD", "cost|damage|payment", RU0, "lost|affected|other|paid", RU0, None, PRY, REU, per="voyage")
RUSP = ["spokeswoman", "Her Russian counterpart's spokeswoman", "Russian counterpart's spokeswoman", "Russian foreign ministry", "Russian Foreign Ministry", "Russian Foreign Ministry spokeswoman"] + RU
F("not [a single] barrel", "=0", "barrel", "volume|other|mass", RU0, "lost", RU0, None, RUSP, mod="asserted|denied", opt=True)
KSE = ["Kyiv School of Economics", "The Kyiv School of Economics", "KSE", "the school", "school"]
KPL = ["Kpler", "shipping tracker Kpler", "shipping tracker"]
F("cited by [two] traders", "=2", "person", "people|other", ["traders", "two traders"] + OWN, "other", OWN, None, OWN, opt=True)
F("at [3.6 million] barrels", "=3600000", "barrel", "volume|other", RU0, "sent|measured|other", RU0, None, KSE, per="day")
F("has [3.3 million]. Nearly", "=3300000", "barrel", "volume|other", RU0, "sent|measured|other", RU0, None, KPL, "|traders|two traders", per="day")
F("Nearly [three quarters] of", "^75", "percent", "share", RU0, "sent|measured|other", RU0, None, KSE)
F("up [6] percentage points", "=6", "percentage_point", "change|share", RU0, "measured|other|sent", RU0, None, KSE)
F("in [a year], according", "=1", "year", "duration", OWN, "other", RU0, None, KSE + OWN, opt=True)
TRD = ["traders", "two traders", "sources", "the sources", "One of them", "trader", "a trader"]
F("discount of $[14-$16] to", "14-16", "USD", "price|change", RU0 + ["Urals", "Urals crude"], "measured|present|other", RU0, None, TRD, per="barrel", opt=True)
F("[One] of them, who", "=1", "person", "people|other", TRD + OWN, "other", OWN, None, OWN, opt=True)
F("rates had [tripled] since", "=3", "times", "change|price|cost", RU0, "measured|other", RU0, "2026-11-01/2027-03-03", TRD)
INM = ["Indian oil ministry", "India's oil ministry", "oil ministry", "its oil ministry", "IN", "India", "Ministry of Petroleum and Natural Gas", "Indian government"]
F("took [1.5 million] tonnes", "=1500000", "ton", "change|mass|other", INM + RU0, "received|measured|other", INM + RU0, "2027-02-01/2027-02-28", INM)
F("close to [20]%", "^20", "percent", "change", INM + RU0, "received|measured|other", INM + RU0, None, INM + OWN, cmp="almost|about|less_than")

# ---- ambulances ----
sheet.doc = "en-22.txt"
JOAN = ["Joan Prosser", "Prosser", "woman", "Woman", "A 91-year-old woman", "91-year-old woman", "Woman, 91", ""]
WALES = ["Wales", "Carmarthen", "kitchen floor", "her kitchen floor", "hospital", "A&E", "Welsh"] + GB0
WAS = ["Welsh Ambulance Service", "The Welsh Ambulance Service", "the Welsh Ambulance Service", "Welsh Ambulance Services", "ambulance service", "its own figures", "Its own figures", "crew", "crews", "ambulance"]
FAM = ["family", "her family", "Joan Prosser's family", "Joan Prosser's son", "the family", "son", "Gareth Prosser", "Prosser"]
BBC = "|BBC|the BBC"
WASA = WAS + WALES + ["patients", "calls"]
F("Woman, [91], waited", "=91", "year", "age", JOAN, "other", WALES, None, OWN + FAM, opt=True)
F("waited [14] hours", "=14", "hour", "duration", JOAN + WAS, "affected|measured|other", WALES, None, OWN + FAM)
F("A [91]-year-old", "=91", "year", "age", JOAN, "other", WALES, None, OWN + FAM, opt=True)
F("floor for [14] hours", "=14", "hour", "duration", JOAN + WAS, "affected|measured|other", WALES, None, FAM, BBC)
F("999 [five times].", "=5", "times", "reports|other", JOAN + FAM, "sent|other|affected", WALES, None, OWN + FAM, cmp="exactly", opt=True)
GAR = ["Gareth Prosser", "Prosser", "son", "Joan Prosser's son", "They"] + FAM + WAS
F("saying [four] hours", "=4", "hour", "duration", JOAN + WAS, "planned|promised|other", WALES, None, GAR, mod="asserted|planned|possible|withdrawn")
F("then [six],\"", "=6", "hour", "duration", JOAN + WAS, "planned|promised|other", WALES, None, GAR, mod="asserted|planned|possible")
F("after [11 hours and 20 minutes]", "=680", "minute", "duration", JOAN + WAS, "measured|other|affected", WALES, None, WAS, opt=True)
DEC = "2026-12-01/2026-12-31"
F("just [39]% of", "=39", "percent", "share", WASA, "measured|other", WALES, DEC, WAS, cmp="exactly|at_most|less_than")
F("within [eight] minutes", "<=8", "minute", "duration", WASA, "measured|other", WALES, None, WAS, opt=True, cmp="at_most|exactly|less_than")
F("target of [65]%", "=65", "percent", "share", WASA, "planned|other", WALES, None, OWN + WAS, mod="asserted|planned")
F("waited [an hour and three-quarters].", "=1.75", "hour", "duration", WASA, "measured|other|affected", WALES, DEC, OWN + WAS, opt=True)
F("More than [a thousand] of", ">1000", "person", "people|hospitalised|other", WASA, "affected|measured|other", WALES, DEC, OWN + WAS)
F("over [half a day]", ">0.5", "day", "duration", WASA, "affected|measured|other", WALES, None, OWN + WAS, opt=True)
MGR = ["managers", "ambulance managers"]
F("lost [28,400] hours", "=28400", "hour", "duration", WASA, "lost|measured|other|affected", WALES, DEC, OWN + WAS + MGR)
F("taking [38] ambulances", "=38", "item", "vehicles", WASA, "lost|affected|other", WALES, None, ["Unison", "UNISON", "the union Unison", "union Unison", "union"])
F("On [one] night", "=1", "day", "duration", WASA, "other", WALES, None, OWN + ["paramedic", "a paramedic"], opt=True)
PARA = ["paramedic", "a paramedic", "a paramedic who did not want to be identified"]
F("had [17] vehicles", "=17", "item", "vehicles", WASA + PARA, "present|affected|other", WALES, None, PARA, BBC)
F("just the [two] left", "=2", "item", "vehicles", WASA + PARA, "present|other", WALES, None, PARA, BBC)
F("population of [380,000]\"", "=380000", "person", "people|civilians|other", WASA + PARA, "present|other|affected", WALES, None, PARA, BBC)
REES = ["Eluned Rees", "Rees", "health secretary", "The health secretary", "the health secretary", "Welsh health secretary", "Welsh government", "Welsh Government", "government", "the government"]
F("£[25m] had", "=25000000", "GBP", "budget|aid|payment|cost", REES + WALES, "planned|promised|paid|other", WALES, None, REES, mod="asserted|planned")
F("by [a fifth]. The", "=20", "percent", "change", WASA, "measured|other", WALES, None, REES)
F("for [twice] that", "=2", "times", "budget|aid|change|payment|other", REES + WALES + ["Conservatives"], "planned|promised|other", WALES, None, ["Conservatives", "The Conservatives", "the Conservatives", "Welsh Conservatives", "Conservative Party"], mod="asserted|planned")
F("Up to [160] deaths", "<=160", "person", "killed", WASA, "lost", WALES, None, ["coroner", "a coroner"], mod="possible|asserted|denied")

# ---- sugar levy ----
sheet.doc = "en-23.txt"
BRA = ["Bramley's", "Bramley", "the drinks maker", "drinks maker", "The company", "company", "Shares in Bramley's"]
BRA0 = BRA + GB0
TRE = ["Treasury", "The Treasury", "the Treasury", "HM Treasury", "UK Treasury"] + GB
F("cost Bramley's £[40mn]", "=40000000", "GBP", "cost|damage|payment", BRA0, "lost|planned|other|paid", GB0, None, OWN + BRA, mod="asserted|planned|possible", cmp="exactly|about")
F("as much as [8] per cent", "<=8", "percent", "change|price", BRA0, "lost|measured|other", GB0, "2027-10-19", OWN, cmp="at_most|exactly")
F("about £[40mn] off", "~40000000", "GBP", "damage|cost|change|payment", BRA0, "lost|planned|other", GB0, None, BRA, mod="asserted|planned|possible", per="year")
F("almost [double] what", "^2", "times", "change|damage|cost|other", BRA0, "lost|planned|other", GB0, None, OWN + BRA + ["analysts"], mod="asserted|planned|possible")
F("from [24p] to", "=0.24", "GBP", "price|payment|cost|other", TRE + OWN, "present|paid|other|planned|measured", GB0, None, TRE + OWN, per="l", mod="asserted|planned|withdrawn|denied")
F("to [31p] a litre", "=0.31", "GBP", "price|payment|cost|other", TRE + OWN, "planned|other", GB0, "2028-04-01/2028-04-30", TRE + OWN, mod="asserted|planned", per="l")
F("from [5g] of", "=5", "g", "mass|other", TRE + OWN, "present|other|planned|measured", GB0, None, TRE + OWN, mod="asserted|planned|withdrawn", per="100 ml", opt=True)
F("per [100ml] to", "=100", "ml", "volume", TRE + OWN, "other|present", GB0, None, TRE + OWN, mod="asserted|planned", opt=True)
F("to [4g]. It", "=4", "g", "mass|other", TRE + OWN, "planned|other", GB0, None, TRE + OWN, mod="asserted|planned", per="100 ml", opt=True)
F("raise £[190mn] in", "=190000000", "GBP", "payment|budget|other", TRE, "planned|received|other", GB0, None, TRE, mod="asserted|planned")
F("to [a quarter of a billion] by", "=250000000", "GBP", "payment|budget|other", TRE, "planned|received|other", GB0, "2030-01-01/2030-12-31", TRE, mod="asserted|planned", opt=True)
F("is £[140mn].", "=140000000", "GBP", "payment|budget|other", TRE + OWN, "planned|received|other", GB0, None, ["OBR", "Office for Budget Responsibility", "The Office for Budget Responsibility"], mod="asserted|planned")
ADE = ["Tom Adeyemi", "Adeyemi", "Chief executive", "Chief executive Tom Adeyemi", "chief executive", "CEO"] + BRA
F("by [a third] since", "=33.33", "percent", "change", BRA0, "measured|other|produced", GB0, "2018-01-01/2027-10-19", ADE)
F("\"[six or seven]\" more", "6-7", "item", "other", BRA0, "planned|other", GB0, None, ADE, mod="asserted|planned")
PEO = ["people close to the board", "board", "people"] + ADE
F("that [450] of", "=450", "item", "workers|other", BRA0, "lost|planned|affected|other", GB0, None, PEO, "|Sunday Times|The Sunday Times|Sunday Times report|a Sunday Times report", mod="denied")
F("its [3,100] jobs", "=3100", "item", "workers|other", BRA0, "present|other", GB0, None, PEO + OWN, "|Sunday Times|The Sunday Times|Sunday Times report|a Sunday Times report", mod="asserted|denied")
F("at [11.5p] but", "=0.115", "GBP", "payment|price|other", BRA0, "paid|planned|promised|other", GB0, None, OWN + BRA, opt=True)
F("between [1 and 2] per cent", "1-2", "percent", "change", BRA0, "planned|other", GB0, None, OWN + BRA, mod="asserted|planned")
F("from [3] per cent", "=3", "percent", "change", BRA0, "planned|other", GB0, None, OWN + BRA, mod="asserted|planned|withdrawn|denied")
F("at £[612mn], or", "=612000000", "GBP", "loan|other|payment", BRA0, "present|measured|other", GB0, None, OWN + BRA)
F("or [2.4 times] earnings", "=2.4", "times", "loan|other|change", BRA0, "present|measured|other", GB0, None, OWN + BRA)
NAIR = ["Priya Nair", "Dr Priya Nair", "Nair", "Action on Sugar", "Dr Priya Nair of Action on Sugar", "Health campaigners", "campaigners"]
F("\"[One in ten] five", "=10", "percent", "share|people|infected|other", GB0 + ["children", "five-year-olds"], "measured|affected|other", GB0, None, NAIR)
F("ten [five]-year-olds", "=5", "year", "age", GB0 + ["children", "five-year-olds"], "other|measured", GB0, None, NAIR, opt=True)
F("some [2,000] hospital", "~2000", "item", "other|hospitalised|people", GB0 + ["NHS", "the NHS"], "planned|other|affected", GB0, None, NAIR, mod="asserted|possible|planned", per="year")
F("for £[1.85].", "=1.85", "GBP", "price|cost", BRA0, "present|measured|other", GB0, None, OWN, per="l")

# ---- bank siege ----
sheet.doc = "en-24.txt"
IZ = ["Izmir", "Konak", "Izmir's Konak district", "bank branch", "bank", "a bank branch", "TR", "Turkey", "Türkiye", "hostages", "citizens", ""]
GUN = ["aggressor", "The aggressor", "the aggressor", "gunman", "H.T.", "former bookkeeper H.T.", "husband", "her husband", "person", "bookkeeper"]
IZG = IZ + GUN
GOVN = ["Selim Aydoğan", "Aydoğan", "Governor", "Governor Selim Aydoğan", "governor", "the governor", "governor of Izmir", "Governor of Izmir", "Izmir governor"]
F("dead, [nine] hostages", "=9", "person", "rescued|captured", IZG, "returned|affected|other|captured", IZ, None, OWN + GOVN)
F("for [19] hours", "=19", "hour", "duration", IZG, "measured|other|affected", IZ, None, OWN + GOVN)
F("aggressor, [46]-year", "=46", "year", "age", IZG, "other|lost", IZ, None, OWN + GOVN, opt=True)
F("and [nine] people", "=9", "person", "rescued|captured", IZG, "returned|affected|other|captured", IZ, "2027-04-23", GOVN)
F("them [one] pregnant", "=1", "person", "rescued|captured|people", IZG, "returned|affected|other|captured", IZ, None, GOVN, opt=True)
F("were [15] hostages", "=15", "person", "captured|people", IZG, "captured|affected|other|present", IZ, None, OWN + GOVN, mod="possible|denied|asserted|withdrawn")
F("were [thirteen] citizens", "=13", "person", "captured|people|civilians", IZG, "captured|affected|other|present", IZ, None, GOVN)
F("released [four] of", "=4", "person", "rescued|captured|people|civilians", IZG, "returned|affected|other", IZ, None, GOVN)
TRPOL = ["police", "police officers", "policemen", "special teams"]
F("[Two] police officers", "=2", "person", "wounded", IZ + TRPOL, "lost|affected", IZ, None, OWN + GOVN)
F("and [one] customer", "=1", "person", "wounded", IZ + ["customer", "one customer"], "lost|affected", IZ, None, OWN + GOVN)
SECS = ["security sources", "sources"]
DHA = "DHA|Demirören News Agency|Demiroren News Agency"
F("out [two] pistols", "=2", "item", "weapons", IZG, "captured|other|affected|present", IZ, None, SECS, DHA)
F("around [180] bullets", "~180", "item", "weapons|shells|other", IZG, "captured|other|affected|present", IZ, None, SECS, DHA)
WIFE = ["wife", "The wife of the aggressor", "the wife of the aggressor", "wife of the aggressor", "aggressor's wife"]
F("lost [3.2 million] liras", "=3200000", "TRY", "damage|payment|other|cost|loan", IZG, "lost", IZ + ["crypto platform"], None, WIFE, DHA)
F("bank [850 thousand].", "=850000", "TRY", "loan|payment|other", IZG, "other|present|received", IZ, None, WIFE, DHA)
F("than [400 thousand].", "<=400000", "TRY", "loan|payment|other", IZG, "other|present|received", IZ, None, ["bank", "The bank", "the bank", "same bank", "the same bank"], mod="asserted|denied")
F("Some [350] policemen", "~350", "person", "workers|troops|participants|people|other", IZ + TRPOL, "present|sent|other", IZ, None, OWN)
F("and [tens] of homes", "v10", "item", "homes|buildings|evacuated", IZ, "affected", IZ, None, OWN, cmp="vague|about|at_least|more_than")
F("of [200] meters", "=200", "m", "distance|area", IZ, "affected|measured|other", IZ, None, OWN)
INTM = ["Interior Minister", "The Interior Minister", "interior minister", "the Interior Minister", "Turkish interior minister", "Interior Ministry", "TR", "Turkey"]
F("telephone [27 times].", "=27", "times", "other|reports", IZG + ["negotiators"], "other|sent|measured", IZ, None, INTM)
PRO = ["prosecutor's office", "The prosecutor's office", "the prosecutor's office", "prosecutors", "Izmir prosecutor's office"]
F("about [6] social", "=6", "item", "other|reports", PRO + IZ + ["social media accounts"], "affected|other", IZ, None, OWN + PRO)
