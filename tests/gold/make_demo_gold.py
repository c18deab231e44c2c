#!/usr/bin/env python3
# ruff: noqa: E501, RUF005  (a table: one figure a line, lists of names added up)
# fmt: off
"""Writes gold.jsonl beside the sixteen bundled reports, their figures; the notation is that of sheet.py."""

from __future__ import annotations

from pathlib import Path

from sheet import Sheet

DEMO = Path(__file__).resolve().parents[2] / "src" / "sayso" / "demo_data"

sheet = Sheet(DEMO)
F = sheet.figure

# ---- countries and places ----
OWN = [""]
KP = ["KP", "North Korea", "Észak-Korea", "Korea Północna", "Korea Płn.", "Nordkorea", "DPRK", "Pyongyang", "Phenjan", "Pjongjang", "Pjöngjang",
      "Kim Jong Un", "Kim Jong-un", "Kim Dzsongun", "Kim Dzong Un", "Kim"]
RU = ["RU", "Russia", "Oroszország", "Rosja", "Russland", "Moscow", "Moszkva", "Moskwa", "Moskau", "Kremlin", "Kreml", "Vladimir Putin", "Putin", "Putyin"]
UA = ["UA", "Ukraine", "Ukrajna", "Ukraina", "Kyiv", "Kijev", "Kijów", "Kiew"]
US = ["US", "USA", "United States", "Washington", "Waszyngton", "Vereinigte Staaten", "Egyesült Államok", "Stany Zjednoczone"]
KR = ["KR", "South Korea", "Dél-Korea", "Korea Południowa", "Südkorea", "Seoul", "Szöul", "Seul"]
GB = ["GB", "UK", "United Kingdom", "Britain", "Great Britain", "Egyesült Királyság", "Wielka Brytania", "Großbritannien", "Brytyjczycy", "Briten", "Die Briten"]
KURSK = ["Kursk", "Kurszk", "Kursk Oblast", "Kursk region", "Kursk Region", "Russia's Kursk region", "the Kursk region", "kurszki régió", "Kurszk régió", "obwód kurski", "Gebiet Kursk",
         "obwodzie kurskim", "Kurskiem"] + RU
RUS0 = RU + KURSK + OWN
EAST = ["eastern Russia", "Eastern Russia", "Russian Far East", "Kelet-Oroszország", "Oroszország keleti fele", "Oroszország keleti felében", "wschodnia Rosja", "wschód Rosji", "wschodzie Rosji"] + RU + OWN
BORDER = ["Russia-Ukraine border", "Ukrainian border", "Russian–Ukrainian border", "orosz–ukrán határ", "az orosz–ukrán határ", "Grenze zur Ukraine", "der Grenze zur Ukraine"] + UA + RUS0
ANY = KP + RUS0  # back home, or on the way from one to the other
KP0 = KP + OWN
RUKP = RU + KP0

# ---- sources ----
GUR = ["GUR", "HUR", "Kyrylo Budanov", "Kirilo Budanov", "Kyryło Budanow", "Kyrylo Budanow", "Budanov", "Budanow", "Ukrainian military intelligence", "Ukrainian Defence Intelligence",
       "Main Directorate of Intelligence", "Defence Intelligence of Ukraine", "ukrán katonai hírszerzés", "az ukrán katonai hírszerzés", "ukrán hírszerzés", "az ukrán hírszerzés", "wywiad wojskowy",
       "wywiad wojskowy (HUR)", "ukraiński wywiad", "ukraiński wywiad HUR", "Geheimdienstchef", "sein Geheimdienstchef", "spy chief"] + UA
ZEL = ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodimir Zelenszkij", "Wołodymyr Zełenski", "Wolodymyr Selenskyj", "Zelensky", "Zelenskyy", "Zelenskiy", "Zelenszkij",
       "Zełenski", "Selenskyj", "President of Ukraine", "prezydent Ukrainy", "prezydent", "ukrainischer Präsident", "államfő", "az államfő"] + UA
TWZ = ["The War Zone", "War Zone", "TWZ", "a The War Zone", "U.S. site The War Zone", "The War Zone amerikai portál"]
TWZ0 = TWZ + OWN
LEAKS = ["unnamed intelligence officials", "intelligence officials", "unnamed officials", "Ukrainian media", "Ukrainian intelligence officials", "ukrán sajtó", "az ukrán sajtó", "névtelen hírszerzők",
         "hírszerzők", "névtelen hírszerzőkre", "ukraińskie media", "Ukraińskie media", "media"] + GUR
MEDIA0 = ["Ukrainian media", "ukrán sajtó", "az ukrán sajtó", "ukraińskie media", "Ukraińskie media"] + OWN
NIS = ["NIS", "National Intelligence Service", "National Intelligence Service (NIS)", "National Intelligence Service (South Korea)", "South Korea's National Intelligence Service", "South Korean intelligence",
       "Seoul's spies", "spies", "spooks", "the service", "Nemzeti Hírszerző Szolgálat", "Dél-Korea Nemzeti Hírszerző Szolgálata", "Dél-Korea Nemzeti Hírszerző Szolgálat", "dél-koreai Nemzeti Hírszerző Szolgálat",
       "dél-koreai titkosszolgálat", "a dél-koreai titkosszolgálat", "szolgálat", "a szolgálat", "kém ügynökség", "ügynökség", "az ügynökség", "Narodowa Służba Wywiadowcza", "południowokoreańska Narodowa Służba Wywiadowcza",
       "wywiad", "południowokoreański wywiad", "południowokoreański wywiad NIS", "południowokoreańska służba NIS", "szpiedzy z Seulu", "südkoreanischer Geheimdienst", "südkoreanischer Geheimdienst NIS", "der südkoreanische Geheimdienst NIS",
       "Südkoreas Geheimdienst", "Südkoreas Geheimdienst NIS", "Geheimdienst", "derselbe Dienst", "Schlapphüte", "den Schlapphüten"] + KR
JCS = ["JCS", "Joint Chiefs of Staff", "South Korean Joint Chiefs of Staff", "Joint Chiefs of Staff (South Korea)", "Joint Chiefs of Staff of South Korea", "South Korean military", "South Korea's top brass", "top brass", "Republic of Korea Armed Forces",
       "dél-koreai hadsereg", "Dél-Korea hadserege", "szöuli vezérkar", "a szöuli vezérkar", "vezérkar", "dél-koreai vezérkar", "a dél-koreai vezérkar", "Egyesített Vezérkari Főnökök", "Szöul Egyesített Vezérkari Főnökei",
       "dél-koreai vezérkari főnökök egyesített bizottsága", "Kolegium Połączonych Szefów Sztabów", "Kolegium Połączonych Szefów Sztabów (JCS)", "sztab", "Generalstab", "Generalstab in Seoul", "dem Generalstab in Seoul", "Südkoreas Generalstab",
       "südkoreanischer Generalstab", "Südkoreas Militär", "südkoreanisches Militär"] + KR
BRIT = ["British military intelligence", "UK Defence Intelligence", "Defence Intelligence", "British Defence Intelligence", "Britain's military intelligence", "UK spies", "brit katonai hírszerzés", "a brit katonai hírszerzés",
        "Egyesült Királyság katonai hírszerzése", "brytyjski wywiad wojskowy", "Brytyjski wywiad wojskowy", "ich wywiad wojskowy", "wywiad wojskowy", "wywiad brytyjski", "britischer Militärgeheimdienst", "der britische Militärgeheimdienst", "Militärgeheimdienst",
        "ihr Militärgeheimdienst", "Ministry of Defence", "UK Ministry of Defence"] + GB
ALLIES = UA + US + ["Kyiv and Washington", "Kijev és Washington", "Kijów i Waszyngton", "Kiew und Washington", "Ukraińcy i Amerykanie", "Ukraińcy", "Amerykanie", "Ukrainians", "Americans"]
OSC = ["Open Source Centre", "Open Source Center", "The Open Source Centre", "Open Source Centre (UK)", "British Open Source Centre", "das britische Open Source Centre", "centre", "the centre", "Forscher", "die Forscher", "Satellitenaufnahmen", "Studie"]
WEST = ["Ukrainian and Western officials", "Ukrainian officials", "Western officials", "western officials", "officials", "officials in Kyiv", "officials in Kyiv and in western capitals", "ukrainische und westliche Regierungsvertreter",
        "ukrainischer und westlicher Regierungsvertreter", "Regierungsvertreter", "westliche Regierungsvertreter", "Western governments"] + UA
REUTERS = ["Reuters", "Meldungen russischer Artillerieverbände", "russische Artillerieverbände", "Russian artillery", "Russian gunners", "reports of Russian gunners", "the reports of Russian gunners", "reports", "Meldungen"] + RU + OWN
VIA_REUTERS = ["Reuters"] + OWN
KOV = ["Andriy Kovalenko", "Andrij Kovalenko", "Andrij Kowalenko", "Kovalenko", "Kowalenko", "Center for Countering Disinformation", "Centre for Countering Disinformation"] + UA
YONHAP = ["Yonhap", "Yonhap News Agency", "Yonhap news agency", "Yonhap hírügynökség", "a Yonhap hírügynökség", "Yonhap Hírügynökség", "agencja Yonhap", "Agentur Yonhap", "die Agentur Yonhap"]
CHAIN = YONHAP + ["Kyiv Independent", "The Kyiv Independent", "der Kyiv Independent"]
YONHAP0, CHAIN0 = YONHAP + OWN, CHAIN + OWN

# ---- days ----
WINTER = "2025-01-01/2025-02-28"
SHIPPING = "2023-09-01/2025-03-31"
SPRING = "2025-03-01/2025-05-31"
JUNE = "2025-06-01/2025-06-30"
HOME = "2025-12-01/2025-12-31"

HERE_OR_SOON = "present|sent|planned|other"
MEN = "troops|people"
LOSSES = "casualties"
GONE = "lost"
SAID = "asserted|possible"
SOON = "asserted|planned|possible"

# =============================== Hungarian ===============================
sheet.doc = "hu-1-portal.txt"
HALMOS = ["Judit Halmos", "Halmos Judit", "Halmos"] + OWN
F("[Tizenegyezer] vagy", "=11000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0 + EAST, None, GUR + OWN, TWZ0, "asserted|possible", opt=True)
F("vagy [tízezer]?", "=10000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0 + EAST, None, ZEL + OWN, None, "asserted|possible", opt=True)
F("Nagyjából [11 ezer] észak-koreai", "~11000", "person", "troops", KP, HERE_OR_SOON, EAST, None, GUR, TWZ)
F("előőrs [2600] emberből", "=2600", "person", MEN, KP0, "sent|planned", KURSK, None, GUR, TWZ0, SOON)
F("kerek [ezerrel] kevesebbet", "=1000", "person", MEN + "|change|other", KP0, "other|present|sent|planned", RUS0, None, ZEL + OWN, opt=True)
F("a minap [10 ezer] katonát", "=10000", "person", "troops", KP0, HERE_OR_SOON, RUS0 + EAST, None, ZEL)
F("hivatkozott: [háromezer] emberről", "=3000", "person", MEN, KP0, HERE_OR_SOON, RUS0 + ["11. légideszant-dandár", "11th airborne brigade"], None, LEAKS, MEDIA0, SOON)
F("– Ha [2600]-an Kurszkba", "=2600", "person", MEN, KP0, "sent|planned", KURSK, None, HALMOS + GUR, "|Duna Hírek", SOON)
F("több mint [nyolcezer] katona", ">8000", "person", "troops", KP0, HERE_OR_SOON, RUS0 + EAST, None, HALMOS, "|Duna Hírek", SOON)
F("nem egészen [egy] százaléka", "<1", "percent", "share|troops", RU + KP0, "other|present|measured", RUS0, None, HALMOS, "|Duna Hírek", cmp="less_than|almost|at_most")

sheet.doc = "hu-2-tabloid.txt"
F("Havi [kétezer] dollár", "=2000", "USD", "payment", RUKP, "paid|received|other", RUS0 + KP, None, NIS, per="person month")
F("többnyire [18 és 25] év", "18-25", "year", "age", KP0, "other", RUS0 + KP, None, KOV)
F("fejenként [1000] dollár", "=1000", "USD", "payment", RUKP, "paid|received", RUS0 + KP, None, KOV, per="person")
F("legfeljebb [12 ezer] katonáról", "<=12000", "person", "troops", KP0, HERE_OR_SOON, RUS0, None, ALLIES)
F("havonta akár [24 millió] dollár", "<=24000000", "USD", "payment|cost", RUKP, "paid|received|other|planned", RUS0 + KP, None, OWN + ALLIES, None, SOON, "month", cmp="at_most|exactly|about")
F("további [3 ezer] embert", "=3000", "person", MEN, KP, "sent|present", RUS0, WINTER, JCS)
F("tavalyi [11 ezer] mellé", "=11000", "person", MEN, KP0, "sent|present|other", RUS0, "2024-01-01/2024-12-31", JCS + OWN)
F("Körülbelül [4 ezren] már", "~4000", "person", LOSSES, KP0, GONE, RUS0, None, JCS)
F("több mint a [harmaduk]!", ">33.33", "percent", "share|casualties", KP0, "lost|other", RUS0, None, OWN + JCS)
F("lapunknak a [61] éves", "=61", "year", "age", "Béla||HU", "other", OWN, None, OWN, opt=True)

sheet.doc = "hu-3-broadcaster.txt"
VARS = ["Ákos Varsányi", "Varsányi Ákos", "Varsányi"] + OWN
MP = ["lawmaker", "a lawmaker", "South Korean lawmaker", "képviselő", "egy képviselő", "Egy képviselő", "member of parliament"]
F("[Hatezer] észak-koreai", "=6000", "person", "troops|engineers|workers", KP, "planned|sent|other|present", RUS0, None, OWN + NIS, None, SOON)
F("közölte, hogy [ötezren] a", "=5000", "person", "troops|engineers|workers|people", KP0, "planned|sent|present|other", RUS0, None, NIS, YONHAP, SOON)
F("hozzák rendbe, [ezren] pedig", "=1000", "person", "troops|engineers|workers|people", KP0, "planned|sent|present|other", RUS0, None, NIS, YONHAP, SOON)
F("összesen [tízezer] embert", "=10000", "person", MEN, KP, "planned|sent|other", RUS0, None, NIS, YONHAP0, SOON)
F("mintegy [tízezer] főre", "~10000", "person", MEN, KP0 + KR, "present", BORDER, None, NIS, MP + OWN)
F("halottakét pedig [600] fölé", ">600", "person", "killed", KP0 + KR, GONE, BORDER, None, NIS, MP + OWN)
F("nagyjából [4000] halottat", "~4000", "person", LOSSES, KP0, GONE, RUS0, None, JCS)
F("júniusban már [6000]-nél", ">6000", "person", LOSSES, KP0, GONE, RUS0, None, BRIT)
F("tartó csoport [2600] főből", "=2600", "person", MEN, KP0, "sent|planned", KURSK, None, GUR, VARS, SOON)
F("Az [ötezer] építő", "=5000", "person", "workers|engineers|troops|people", KP0, "planned|sent|present|other", RUS0, None, VARS + NIS, None, SOON)
F("csaknem a [kétszerese]", "^2", "times", "change|other|workers|engineers|troops|share", KP0, "other|planned|sent", RUS0, None, VARS, None, SOON, opt=True)

sheet.doc = "hu-4-translated.txt"
LANGM = ["Peter Langmoor", "Langmoor", "Nordwall Institute", "Nordwall Intézet"]
F("tartja [11.000] csapatokat", "=11000", "person", "troops", KP, "present", KURSK, None, NIS)
F("körülbelül [11.000] észak-koreai", "~11000", "person", "troops", KP, "present", KURSK, "2026-01-01/2026-02-12", NIS, CHAIN)
F("[10.000] közülük harci", "=10000", "person", "troops", KP0, "present", RUS0, None, NIS, CHAIN0)
F("míg [1.000] vannak", "=1000", "person", "engineers|troops", KP0, "present", RUS0, None, NIS, CHAIN0)
F("Néhány [1.100] katona", "=~1100", "person", "troops", KP0, "returned|planned", ANY, HOME, NIS, CHAIN0, SOON)
F("hozzávetőleg a [6.000]-et", "~6000", "person", LOSSES, KP0, GONE, RUS0, None, NIS, CHAIN0)
F('volt "több mint [6.000]"', ">6000", "person", LOSSES, KP0, GONE, RUS0, JUNE, BRIT)
F("számoltak csak [4.000]-et", "=4000", "person", LOSSES, KP0, GONE, RUS0, None, JCS)
F("annyi mint [1.300] négyzetkilométer", "<=1300", "km2", "area", UA, "captured", RUS0, None, OWN, cmp="at_most|exactly|about")
F("körülbelül [12.000] észak-koreai", "~12000", "person", MEN, KP, "present|sent|other", RUS0, None, OWN)
F("van fel [1.000]-rel", "=1000", "person", "change|troops|people|other", KP0, "other|present", RUS0, None, LANGM + NIS, None, opt=True)
F("amikor az volt [10.000]", "=10000", "person", "troops|people|other", KP0, "present|other", RUS0, "2025-11-01/2025-11-30", LANGM + NIS)

# =============================== Polish ===============================
sheet.doc = "pl-1-wire.txt"
F("do Rosji kolejne [3 tys.]", "=3000", "person", "troops", KP, "sent", RUS0, None, JCS)
F("dodatkowo ok. [3 tys.] żołnierzy", "~3000", "person", "troops", KP, "sent", RUS0, WINTER, JCS)
F("przypuszcza, [11 tys.] ludzi", "=~11000", "person", MEN, KP0, "sent|present|other", RUS0, "2024-01-01/2024-12-31", OWN + JCS, None, SAID)
F("na ok. [4 tys.]", "~4000", "person", LOSSES, KP0, GONE, RUS0, None, JCS)
F("ponad [jedną trzecią] żołnierzy", ">33.33", "percent", "share|casualties|troops", KP0, "lost|other|sent", RUS0, None, OWN + JCS, None, SAID)
F("wymienił liczbę [10 tys.]", "=10000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0, None, ZEL)
F("Budanow - [11 tys.]", "=11000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0, None, GUR)
F("z czego [2,6 tys.] miało", "=2600", "person", MEN + "|other", KP0, "sent|planned", KURSK, None, GUR, None, SOON)
F("nie więcej niż [12 tys.]", "<=12000", "person", MEN, KP0, HERE_OR_SOON, RUS0, None, ALLIES)

sheet.doc = "pl-2-broadsheet.txt"
WARDA = ["Zenon Warda", "Warda", "płk rez. Zenon Warda", "płk Zenon Warda"]
F("już ponad [sześć tysięcy]", ">6000", "person", LOSSES, KP0, GONE, RUS0, None, BRIT)
F("więcej niż [połowa]", ">50", "percent", "share|casualties", KP0, "lost|other", RUS0, None, BRIT + OWN)
F("z [jedenastu tysięcy], które", "=11000", "person", MEN + "|other", KP0, "sent|present|other", RUS0, "2024-09-01/2024-12-31", BRIT + OWN)
F("mówiło o [czterech tysiącach]", "=4000", "person", LOSSES, KP0, GONE, RUS0, None, JCS)
F("bagatela, [dwóch tysięcy] ludzi", "=2000", "person", "casualties|change|people|other", KP0, "lost|other", RUS0, None, OWN, opt=True)
F("najwyżej [12 tys.] żołnierzy", "<=12000", "person", "troops", KP0, HERE_OR_SOON, RUS0, None, ALLIES)
F("pierwotnych [11 tys.] dorzucił", "=11000", "person", MEN, KP0, HERE_OR_SOON, RUS0, None, KR + JCS)
F("dorzucił [trzy tysiące] przysłane", "=3000", "person", MEN, KP0, "sent|present|other", RUS0, "2024-12-01/2025-02-28", KR + JCS)
F("czyli razem [14 tys.]", "=14000", "person", MEN, KP0, HERE_OR_SOON, RUS0, None, KR + JCS + OWN)
F("przez [pół] roku", "=0.5", "year", "duration", RU + OWN, "other|measured", RUS0, None, OWN, opt=True)
F("rzędu [50] proc.", "=~50", "percent", "share|casualties", KP0, "lost|other", RUS0, None, WARDA, "|Gazeta Zawiślańska")
F("ok. [2 tys.] dolarów", "~2000", "USD", "payment", RUKP, "paid|received|other", RUS0 + KP, "2024-10-01/2024-10-31", NIS, per="person month")

sheet.doc = "pl-3-tabloid.txt"
F("Około [2000] dolarów", "~2000", "USD", "payment|cost", RUKP, "paid|received|other|planned", RUS0 + KP, None, NIS, None, SOON, "person month")
F("jakieś [8 tys.] złotych", "~8000", "PLN", "payment|cost", RUKP, "paid|received|other|planned", RUS0 + KP, None, OWN + NIS, None, SOON)
F("naliczył [11 tysięcy] Koreańczyków", "=11000", "person", MEN, KP0, HERE_OR_SOON, EAST, None, GUR)
F("mówi o [10 tysiącach]", "=10000", "person", MEN, KP0, HERE_OR_SOON, EAST, None, ZEL)
F("Pierwszy rzut, [2600] chłopa", "=2600", "person", MEN, KP0, "sent|planned", KURSK, "2024-11-01/2024-11-10", GUR, None, SOON)
F("Ponad [8 tysięcy] ludzi", ">8000", "person", MEN, KP0 + RU, HERE_OR_SOON, EAST, None, OWN + GUR)
F("kolei, że [3000] żołnierzy", "=3000", "person", "troops", KP0, HERE_OR_SOON, RUS0 + ["11. brygada desantowa", "11th airborne brigade"], None, LEAKS, MEDIA0, SOON)
F("przy [11 tys.] żołnierzy", "=11000", "person", "troops", KP0 + RU, HERE_OR_SOON, EAST, None, OWN + GUR)
F("wyłożyć [22 mln] dolarów", "=22000000", "USD", "payment|cost", RUKP, "paid|other|planned|received", RUS0 + KP, None, OWN, None, SOON, "month")
F("Zdzisław ([66] l.)", "=66", "year", "age", "Zdzisław|pan Zdzisław|", "other", OWN, None, OWN, opt=True)

sheet.doc = "pl-4-portal.txt"
F("przebywało ok. [11 tys.] północnokoreańskich", "~11000", "person", "troops", KP, "present", KURSK, "2026-01-01/2026-02-13", NIS, CHAIN)
F("stanowi [10 tys.] żołnierzy", "=10000", "person", "troops", KP0, "present", RUS0, None, NIS, CHAIN0)
F("pozostały [tysiąc] to", "=1000", "person", "engineers|troops", KP0, "present", RUS0, None, NIS, CHAIN0)
F("wróciło [1,1 tys.] ludzi", "=1100", "person", MEN, KP0, "returned", ANY, HOME, NIS, CHAIN0)
F("je na ok. [6 tys.] zabitych", "~6000", "person", LOSSES, KP0, GONE, RUS0, None, NIS, CHAIN0)
F("liczbę ponad [6 tys.]", ">6000", "person", LOSSES, KP0, GONE, RUS0, JUNE, BRIT)
F("przeszło [600] poległych", ">600", "person", "killed", KP0, GONE, RUS0, None, NIS, YONHAP)
F("wysłania [5 tys.] budowniczych", "=5000", "person", "workers|engineers|troops|people", KP0, "planned|sent", RUS0, None, NIS, YONHAP, SOON)
F("budowniczych i [1 tys.] saperów", "=1000", "person", "engineers|troops|workers", KP0, "planned|sent", RUS0, None, NIS, YONHAP, SOON)
F("kurskim ok. [1300] km kw.", "~1300", "km2", "area", UA, "captured", RUS0, "2024-06-01/2024-08-31", OWN)
F("mniej więcej [12 tys.] Koreańczyków", "~12000", "person", MEN, KP0, "present|sent|other", RUS0, SPRING, OWN)
F("wróciło [11 tys.] żołnierzy", "=11000", "person", "troops", KP0, "returned", ANY, None, OWN + NIS, None, "withdrawn|asserted|denied")
F("liczba to [1100]", "=1100", "person", "troops|other|people", KP0, "returned|other", ANY, None, OWN + NIS)

# =============================== German ===============================
sheet.doc = "de-1-wire.txt"
RUSHIP = RU + KP0
F("Studie: [Vier] Frachter", "=4", "item", "ships", RUSHIP, "sent|other", ANY, None, OSC + OWN)
F("Moskau [Millionen] Granaten", "v1000000", "item", "shells", RUKP, "sent|received|other", ANY, None, OSC + OWN, opt=True)
F("Auf nur [vier] Schiffen", "=4", "item", "ships", RUSHIP, "sent|other", ANY, SHIPPING, OSC)
F("nahezu [16 000] Container", "^16000", "item", "containers", RUSHIP, "sent|received|other", ANY, SHIPPING, OSC)
F("Forscher [vier bis sechs Millionen] Artilleriegeschosse", "4000000-6000000", "item", "shells", RUSHIP, "sent|received|other|present", ANY, None, OSC, None, SAID)
F("höchstens [2,3 Millionen]", "<=2300000", "item", "shells", RU + ["Russian plants", "russische Werke"], "produced", RUS0, None, WEST)
F("wenigstens [sechs] davon", ">=6", "item", "reports", RUKP, "other", OWN + RU, None, REUTERS)
F("zwischen [50 und 100] Prozent", "50-100", "percent", "share", RUKP, "other", RUS0 + UA, None, REUTERS, VIA_REUTERS)
F("in [drei] anderen", "=3", "item", "reports", RUKP, "other", OWN + RU, None, REUTERS)
F("auch bis zu [12 000] nordkoreanische", "<=12000", "person", "troops", KP, HERE_OR_SOON, RUS0, None, ALLIES)
F("auf rund [2000] Dollar", "~2000", "USD", "payment", RUKP, "paid|received|other", RUS0 + KP, "2024-09-01/2024-11-30", NIS, per="month")
F("meist [18- bis 25]-Jährige", "18-25", "year", "age", KP0, "other", RUS0 + KP, None, KOV)
F("je [1000] Dollar", "=1000", "USD", "payment", RUKP, "paid|received|other", RUS0 + KP, None, KOV, None, SAID, "person")

sheet.doc = "de-2-broadsheet.txt"
ANST = ["Friederike Anstötz", "Anstötz"]
F("Ein [halbes] Jahr", "=0.5", "year", "duration", RU + OWN, "other|measured", RUS0, None, OWN, opt=True)
F("Auf [10.000] Mann", "=10000", "person", MEN, KP0, HERE_OR_SOON, RUS0, "2024-10-01/2024-10-31", ZEL)
F("veranschlagt, auf [11.000]", "=11000", "person", MEN, KP0, HERE_OR_SOON, RUS0, "2024-10-01/2024-10-31", GUR)
F("Kontingent von [2600] Mann", "=2600", "person", MEN, KP0, "sent|planned", KURSK, None, GUR, None, SOON)
F("Formel „bis zu [12.000]“", "<=12000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0, None, ALLIES)
F("Nachschub von [3000] Soldaten", "=3000", "person", "troops", KP0, "sent|present", RUS0, WINTER, JCS)
F("zu den [11.000] des Vorjahrs", "=11000", "person", MEN + "|other", KP0, "sent|present|other", RUS0, "2024-01-01/2024-12-31", OWN + JCS)
F("ergeben sich [14.000]", "=14000", "person", MEN + "|other", KP0, "sent|present|other", RUS0, None, OWN + JCS)
F("Etwa [4000] Nordkoreaner", "~4000", "person", LOSSES, KP, GONE, RUS0, None, JCS)
F("knapp [30] Prozent", "^30", "percent", "share|casualties", KP0, "lost|other", RUS0, None, OWN + JCS, None, SAID)
F("„Wer [14.000] schickt", "=14000", "person", MEN + "|other", KP0, "sent|other", RUS0, None, ANST)
F("und [4000] verliert", "=4000", "person", "casualties|troops|killed|people|other", KP0, GONE, RUS0, None, ANST)
F("Um [1300] Quadratkilometer", "=1300", "km2", "area", UA, "captured", RUS0, "2024-06-01/2024-08-31", OWN + ANST)

sheet.doc = "de-3-tabloid.txt"
F("schickt Putin [6000] Schaufel", "=6000", "person", "troops|engineers|workers", KP, "sent|planned", RUS0, None, OWN + NIS)
F("Kreml [5000] Bausoldaten", "=5000", "person", "troops|engineers|workers", KP, "planned|sent|other", RUS0, None, NIS, YONHAP)
F("und [1000] Minenräumer", "=1000", "person", "engineers|troops|workers|people", KP, "planned|sent|other", RUS0, None, NIS, YONHAP)
F("demnach [10 000] Mann entsenden", "=10000", "person", MEN, KP, "planned|sent", RUS0, None, NIS, YONHAP0, SOON)
F("rund [10 000], stehen", "~10000", "person", MEN + "|other", KP0, "present", BORDER, None, NIS, YONHAP0)
F("Über [600] Nordkoreaner", ">600", "person", "killed", KP, GONE, BORDER, None, NIS)
F("mehr als [6000] Tote", ">6000", "person", LOSSES, KP0, GONE, BORDER, JUNE, BRIT)
F("das [Zehnfache]!", "=10", "times", "change|casualties|killed|other|share", KP0, "lost|other", RUS0 + BORDER, None, OWN + BRIT, opt=True)
F("von rund [4000] Toten", "~4000", "person", LOSSES, KP0, GONE, BORDER, None, JCS)
F("Soldat etwa [2000] Dollar", "~2000", "USD", "payment", RUKP, "paid|received|other", RUS0 + KP, None, NIS, per="person month")
F("Bei [6000] Schaufel", "=6000", "person", "troops|engineers|workers", KP0, "sent|planned|other|present", RUS0, None, OWN + NIS, None, SOON)
F("das [zwölf Millionen] Dollar", "=12000000", "USD", "payment|cost", RUKP, "paid|received|other|planned", RUS0 + KP, None, OWN + NIS, None, SOON, "month")
F("Horst K. ([72])", "=72", "year", "age", "Horst K.|Horst|", "other", OWN + ["Gera"], None, OWN, opt=True)

sheet.doc = "de-4-broadcaster.txt"
F("im Februar [11.000] Mann", "=11000", "person", MEN, KP0, "present", KURSK, "2026-02-01/2026-02-28", NIS, CHAIN)
F("davon [10.000] in Kampfverbänden", "=10000", "person", MEN, KP0, "present", KURSK, None, NIS, CHAIN0)
F("und [1.000] Pioniere", "=1000", "person", "engineers|troops", KP0, "present", KURSK, None, NIS, CHAIN0)
F("Weitere [1.100] seien", "=1100", "person", MEN, KP0, "returned", ANY, HOME, NIS, CHAIN0)
F("von etwa [10.000] Soldaten", "~10000", "person", "troops", KP0, "present|other", RUS0, "2025-11-01/2025-11-30", NIS)
F("Rund [6.000] Tote", "~6000", "person", LOSSES, KP0, GONE, RUS0, None, NIS)
F("erst etwa [4.000]", "~4000", "person", LOSSES, KP0, GONE, RUS0, None, JCS)
F("mehr als [6.000] gemeldet", ">6000", "person", LOSSES, KP0, GONE, RUS0, JUNE, BRIT)
F("mehr als [600].", ">600", "person", "killed", KP0, GONE, RUS0, None, NIS)
F("zitierten [12.000] waren", "<=12000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0, None, ALLIES + OWN, cmp="at_most|exactly")

# =============================== English ===============================
sheet.doc = "en-1-wire.txt"
FAIR = ["Alan Fairweather", "Fairweather", "Harbour Institute"]
F("Russia at [11,000], its", "=11000", "person", "troops", KP, HERE_OR_SOON, EAST, None, GUR, TWZ)
F("some [2,600] is", "~2600", "person", MEN + "|other", KP0, "sent|planned", KURSK, None, GUR, TWZ0, SOON)
F("spoken of [10,000], a", "=10000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0 + EAST, None, ZEL)
F("[a thousand] fewer", "=1000", "person", MEN + "|change|other", KP0, "other|present|sent|planned", RUS0 + EAST, None, ZEL + OWN, opt=True)
F("unit of [3,000] was", "=3000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0 + ["11th separate airborne brigade"], None, LEAKS, MEDIA0, SOON)
F("roughly [8,400] men", "~8400", "person", MEN, KP0, HERE_OR_SOON, RUS0 + EAST, None, OWN + GUR, None, SOON)
F("take [10] percent", "=~10", "percent", "share|change|other", OWN + KP, "other|measured", OWN, None, FAIR, opt=True)

sheet.doc = "en-2-tabloid.txt"
MOTT = ["Dean Mott", "Mott", "Retired drill sergeant Dean Mott"]
F("BLOODBATH: [6,000] men", "=6000", "person", "casualties|killed|troops|people|missing", KP0, GONE, RUS0, None, BRIT)
F("MORE than [half] the", ">50", "percent", "share|casualties|troops", KP0, "lost|other", RUS0, None, BRIT, None, SAID)
F("upwards of [6,000] North", ">6000", "person", LOSSES, KP, GONE, RUS0, None, BRIT)
F("out of the [11,000] or so", "~11000", "person", MEN + "|other", KP0, "sent|present|other", RUS0, "2024-09-01/2024-11-30", BRIT + OWN)
F("about [4,000] had", "~4000", "person", LOSSES, KP0, GONE, RUS0, None, JCS)
F("further [3,000] had", "=3000", "person", MEN + "|other", KP0, "sent", RUS0, WINTER, JCS)
F("Some $[2,000] a month", "~2000", "USD", "payment", RUKP, "paid|received|other", RUS0 + KP, None, NIS, per="person month")
F("Mott, [58], from", "=58", "year", "age", MOTT + OWN, "other", OWN + ["Hull"], None, OWN, opt=True)
F('"[Half] your', "=50", "percent", "share|casualties|killed|troops|people", KP0, "lost|other", OWN + KURSK, None, MOTT, opt=True)
F("in [eight] months", "=8", "month", "duration", KP0, "other|measured|lost", OWN + KURSK, None, MOTT, opt=True)
F("up to [12,000] of", "<=12000", "person", MEN, KP0, HERE_OR_SOON, RUS0, None, ALLIES)

sheet.doc = "en-3-broadsheet.txt"
F("followed [four] Russian", "=4", "item", "ships", RU, "sent|other|measured", ANY, SHIPPING, OSC)
F("Close to [16,000] containers", "^16000", "item", "containers", RUSHIP, "sent|other", ANY, SHIPPING, OSC)
F("between [four and six million] artillery", "4000000-6000000", "item", "shells", RUSHIP, "sent|other|received", ANY, SHIPPING, OSC, None, SAID)
F("managed [2.3 million] at", "<=2300000", "item", "shells", RU + ["Russian plants"], "produced", RUS0, None, WEST)
F("fewer than [six] put", ">=6", "item", "reports", RUKP, "other", OWN + RU, None, REUTERS)
F("from [50 to 100] per cent", "50-100", "percent", "share", RUKP, "other", RUS0 + UA, None, REUTERS, VIA_REUTERS)
F("another [three] were", "=3", "item", "reports", RUKP, "other", OWN + RU, None, REUTERS)
F("collects $[1,000] for", "=1000", "USD", "payment|price", RUKP, "paid|received|other", RUS0 + KP, None, KOV, per="person")
F("aged [18 to 25]", "18-25", "year", "age", KP0, "other", RUS0 + KP, None, KOV)
F("some $[2,000] a month", "~2000", "USD", "payment|price|cost", RUKP, "paid|received|other", RUS0 + KP, None, NIS, per="month")
F("Up to [12,000], Kyiv", "<=12000", "person", MEN + "|other", KP0, HERE_OR_SOON, RUS0, None, ALLIES)
F("believes that [11,000] went", "=11000", "person", MEN + "|other", KP0, "sent|present", RUS0, "2024-01-01/2024-12-31", KR + JCS, None, SAID)
F("and [3,000] more", "=3000", "person", MEN + "|other", KP0, "sent|present", RUS0, "2024-12-01/2025-02-28", KR + JCS, None, SAID)
F("about [4,000] of those", "~4000", "person", LOSSES, KP0, GONE, RUS0, None, KR + JCS, None, SAID)

sheet.doc = "en-4-broadcaster.txt"
CALL = ["Ruth Calloway", "Calloway"] + OWN
DESK = ["colleague", "a colleague", "colleague on our Seoul desk", "a colleague on our Seoul desk", "Seoul desk"] + CALL
F("keeps [11,000] soldiers", "=11000", "person", "troops", KP, "present", KURSK, None, NIS)
F("some [11,000] North", "~11000", "person", "troops", KP, "present|sent", KURSK, "2026-01-01/2026-02-12", NIS, YONHAP)
F("[Ten thousand] of these", "=10000", "person", "troops", KP0, "present", RUS0, None, NIS, YONHAP0)
F("and [1,000] are engineers", "=1000", "person", "engineers|troops", KP0, "present", RUS0, None, NIS, YONHAP0)
F("Another [1,100] went", "=1100", "person", MEN + "|engineers|other", KP0, "returned", ANY, HOME, NIS, YONHAP0)
F("about [6,000] dead", "~6000", "person", LOSSES, KP, GONE, RUS0, None, NIS, YONHAP0)
F("more than [6,000] as", ">6000", "person", LOSSES, KP0, GONE, RUS0, JUNE, BRIT)
F("more than [600] dead", ">600", "person", "killed", KP0, GONE, RUS0, None, NIS, YONHAP)
F("held [1,300] sq km", "=1300", "km2", "area", UA, "captured|present|other", RUS0, None, CALL)
F("estimated [12,000] North", "~12000", "person", MEN, KP, "present|sent|other", RUS0, SPRING, CALL)
F('"[Six thousand] are', "=6000", "person", "casualties|killed|troops|people|other", KP0, GONE, RUS0, None, DESK)
F("says [eleven thousand],", "=11000", "person", "troops|people|other", KP0, "present|other", RUS0, None, DESK)

if __name__ == "__main__":
    sheet.write(DEMO / "gold.jsonl")
