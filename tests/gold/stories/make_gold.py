#!/usr/bin/env python3
# ruff: noqa: E501, RUF005, E402  (a table: one figure a line, lists of names added up)
# fmt: off
"""Writes gold.jsonl and groups.jsonl: the figures of the 18 reports in texts/ and which of them speak of the same quantity.

All reports are made up for testing: events, quotes and figures are fictional, whatever outlet, office, company or person they name.
The notation is that of ../sheet.py; `g` puts the figure in a group (GROUPS, at the end).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from sheet import Sheet

sheet = Sheet(HERE / "texts")
members: dict[str, list[tuple[str, int]]] = {}


def F(*args: Any, g: str = "", **more: Any) -> None:  # noqa: N802
    """Note a figure, and its group."""
    sheet.figure(*args, **more)
    if g:
        row = sheet.rows[-1]
        members.setdefault(g, []).append((row["doc"], row["start"]))


OWN = [""]
WD = "withdrawn|denied|asserted"  # the figure that a correction replaces
PLAN = "planned|asserted|possible"
LOST = "lost"
HIT = "affected|lost|other"

# ============================ X: the chemical plant ============================
RS = ["RS", "Serbia", "Szerbia", "Serbien", "Serbii", "do Serbii", "Serbian government", "government", "kormány", "belgrádi kormány", "a belgrádi kormány", "Regierung", "Regierung in Belgrad", "die Regierung in Belgrad", "Belgrade", "Belgrád", "Belgrad"]
PAN = ["Pančevo", "Pancevo", "Pancsova", "pancsovai", "Panczewo", "Panczewie", "w Panczewie", "Panhem", "Panhem plant", "plant", "gyár", "üzem", "üzemben", "az üzemben", "pancsovai vegyi üzemben", "fertiliser plant", "Düngemittelwerk Panhem", "Chemiewerk", "zakłady Panhem", "zakładach Panhem"]
PANP = PAN + RS + OWN
PANHEM = ["Panhem", "A Panhem", "a Panhem", "cég", "A cég", "company", "the company", "firma", "Firma", "zakład", "Zakład", "Unternehmen", "Das Unternehmen", "Konzern", "Betreiber", "Betreiber Panhem", "The company, Panhem", "zakłady Panhem"]
VICT = PANHEM + PAN + RS + ["residents", "lakosok", "mieszkańcy", "Anwohner", "dolgozók", "workers", "pracownicy", "Beschäftigte", ""]
HEALTH = ["Serbian Ministry of Health", "Ministry of Health", "Serbian health ministry", "health ministry", "Serbia's health ministry", "szerb egészségügyi minisztérium", "a szerb egészségügyi minisztérium", "egészségügyi minisztérium", "Serbskie ministerstwo zdrowia", "serbskie ministerstwo zdrowia", "ministerstwo zdrowia", "Resort zdrowia", "resort zdrowia", "serbische Gesundheitsministerium", "Gesundheitsministerium", "das serbische Gesundheitsministerium", "Ministry of Health (Serbia)"] + RS
UNION = ["union", "The plant's independent union", "plant's independent union", "independent union", "szakszervezet", "A szakszervezet", "független szakszervezet", "gyár független szakszervezete", "A gyár független szakszervezete", "független szakszervezete", "Związkowcy", "związkowcy", "Gewerkschaft", "die Gewerkschaft", "trade union", "Panhem union"]
STOJ = ["Milan Stojkov", "Stojkov", "Milan", "szakszervezeti vezér", "Its leader", "leader", "Elnöke", "elnök", "union leader"] + UNION
INTER = ["Serbian Ministry of Internal Affairs", "Ministry of Internal Affairs", "Ministry of the Interior", "Ministry of Interior", "interior ministry", "Serbian interior ministry", "belügyminisztérium", "A belügyminisztérium", "szerb belügyminisztérium", "serbskie MSW", "MSW", "Innenministerium", "des Innenministeriums"] + RS
ENV = ["Serbian Ministry of Environmental Protection", "Ministry of Environment", "Ministry of Environmental Protection", "environment ministry", "Serbian environment ministry", "The environment ministry", "környezetvédelmi tárca", "A környezetvédelmi tárca", "tárca", "környezetvédelmi minisztérium", "Ministerstwo środowiska", "ministerstwo środowiska", "Umweltministerium", "Ministerium", "Ministeriums", "des Ministeriums"] + RS
EKO = ["Ekološki front", "organizacja Ekološki front", "Umweltgruppe Ekološki front", "Die Umweltgruppe Ekološki front", "campaigners", "Umweltgruppe"]
MAYOR = ["mayor", "the mayor", "polgármester", "Aleksandar Stevanović", "Stevanović", "Aleksandar Stevanović polgármester", "Burmistrz", "burmistrz", "Burmistrz miasta", "mayor of Pančevo", "Mayor of Pančevo", "mayor of Pancevo"]
CEO = ["vezérigazgató", "A Panhem vezérigazgatója", "Panhem vezérigazgatója", "a Panhem vezérigazgatója", "vezérigazgatója", "CEO", "Panhem CEO", "CEO of Panhem"] + PANHEM
DOC = ["lekarz", "lekarz ze szpitala w Panczewie", "doctor", "hospital doctor", "doctor at Pančevo hospital", "szpital w Panczewie"]
HOSP = ["Krankenhauskreise", "Krankenhauskreisen", "hospital source", "A hospital source", "hospital sources"]
PM = ["Dušan Petrović", "Petrović", "Dusan Petrovic", "Petrovic", "Regierungschef", "Regierungschef Dušan Petrović", "Prime Minister Dusan Petrovic", "Prime Minister", "Prime Minister of Serbia", "Serbian Prime Minister"] + RS
TANJUG = "Tanjug|a Tanjug|Tanjug szerb hírügynökség|a Tanjug szerb hírügynökség"
REPORT = ["investigation", "investigation report", "preliminary report", "preliminary investigation report", "előzetes vizsgálati jelentés", "előzetes vizsgálati jelentésben", "az előzetes vizsgálati jelentés", "vizsgálati jelentés", "Prüfbericht", "vorläufiger Prüfbericht", "vorläufigen Prüfbericht", "dem vorläufigen Prüfbericht"]
POLIT = "Politika|A Politika|a Politika|die Politika"
D9 = "2027-03-09"

sheet.doc = "hu-x1.txt"
MTI = "|MTI"
F("legalább [négy] halott", ">=4", "person", "killed", VICT, LOST, PANP, None, HEALTH + OWN, MTI, g="X-dead")
F("Legalább [négy] ember", ">=4", "person", "killed", VICT, LOST, PANP, D9, HEALTH, MTI, g="X-dead")
F("és [hatvanan] megsérültek", "=60", "person", "wounded", VICT, LOST, PANP, D9, HEALTH, MTI, g="X-injured", cmp="exactly|at_least")
F("ugyanakkor [tizenegy] halottról", "=11", "person", "killed", VICT, LOST, PANP, None, UNION, MTI, g="X-dead")
F("műszakban [86] dolgozó", "=86", "person", "workers", VICT, "present|other", PANP, None, STOJ, "N1|N1 televízió|az N1 televízió", g="X-shift")
F("közülük [huszonkettőről] nincs", "=22", "person", "missing|workers", VICT, "lost|other", PANP, None, STOJ, "N1|N1 televízió|az N1 televízió", g="X-missing")
F("hogy [tizenegyen] haltak", "=11", "person", "killed", VICT, LOST, PANP, None, CEO, MTI, "denied", g="X-dead")
F("idején [74-en] tartózkodtak", "=74", "person", "workers|people", VICT, "present|other", PANP, D9, CEO, MTI, g="X-shift")
F("csupán [kilenc] embert", "=9", "person", "missing|people", VICT, "lost|other", PANP, None, CEO, MTI, g="X-missing", cmp="exactly|at_most")
F("belügyminisztérium [háromezer] lakost", "=3000", "person", "evacuated|displaced", VICT + INTER, "affected", PANP, None, INTER + OWN, MTI, g="X-evacuated")
F("gyár [két] kilométeres", "=2", "km", "distance|area", OWN + PAN + INTER, "measured|affected|other", PANP, None, INTER + OWN, MTI, g="X-cordon")
F("már [12 ezren] hagyták", "=12000", "person", "evacuated|displaced", VICT, "affected", PANP, None, MAYOR, TANJUG, g="X-evacuated")
F("további [nyolcezer] embert", "=8000", "person", "evacuated|displaced", VICT, "planned|affected", PANP, None, MAYOR, TANJUG, "planned|possible|asserted")
F("mintegy [40] tonna ammónia", "~40", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, PANHEM, MTI, g="X-ammonia")
F("csaknem a [négyszereséről], 150", "^4", "times", "mass|change|other", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, ENV + OWN, MTI, cmp="almost|about|less_than")
F("négyszereséről, [150] tonnáról beszél", "=150", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, ENV, MTI, g="X-ammonia")
PHI = ["Institute of Public Health", "public health institute", "közegészségügyi intézet", "a közegészségügyi intézet", "közegészségügyi intézetre", "Institute of Public Health of Serbia"]
F("érték [tizenötszörösét] mérték", "=15", "times", "other|change", OWN + PAN + RS, "measured|other", PANP, D9, PHI, TANJUG, g="X-air")
F("közül [ketten] életveszélyes", "=2", "person", "wounded|hospitalised", VICT, HIT, PANP, None, OWN + HEALTH, MTI, g="X-critical")
F("vannak; [negyvennyolcat] a", "=48", "person", "hospitalised|wounded", VICT, HIT, PANP, None, OWN + HEALTH, MTI)
F("ápolnak, [tizenkettőt] Belgrádba", "=12", "person", "hospitalised|wounded", VICT, HIT + "|sent", PANP, None, OWN + HEALTH, MTI)
F("Pancsova [17] kilométerre fekszik", "=17", "km", "distance", OWN + PAN, "measured|other", PANP, None, OWN, MTI)
F("száma [73 ezer]", "=73000", "person", "people|civilians|other", OWN + PAN, "present|measured|other", PANP, None, OWN, MTI)
F("akkor [két] munkás", "=2", "person", "killed|workers", VICT, LOST, PANP, "2019-01-01/2019-12-31", OWN, MTI)

sheet.doc = "pl-x1.txt"
F("Panczewo: [dziewięć] ofiar", "=9", "person", "killed", VICT, LOST, PANP, None, OWN + HEALTH, None, "asserted|possible", g="X-dead")
F("czy [czternaście]? Władze", "=14", "person", "killed", VICT, LOST, PANP, None, OWN + DOC, None, "asserted|possible", g="X-dead")
F("bilans z [czterech] do", "=4", "person", "killed", VICT, LOST, PANP, None, HEALTH, None, WD, g="X-dead")
F("do [dziewięciu]. Tymczasem", "=9", "person", "killed", VICT, LOST, PANP, None, HEALTH, None, g="X-dead")
F("naliczył [czternaście] ciał", "=14", "person", "killed", VICT, LOST, PANP, None, DOC, "Nova|portal Nova|AFP|agencja AFP|Agence France-Presse", g="X-dead")
F("najmniej [jedenastu] ich", ">=11", "person", "killed", VICT + UNION, LOST, PANP, None, UNION, None, g="X-dead")
F("dziś o [112] rannych", "=112", "person", "wounded", VICT, LOST, PANP, None, HEALTH, None, g="X-injured")
F("których [37] nadal", "=37", "person", "hospitalised|wounded", VICT, HIT + "|present", PANP, None, HEALTH, None, g="X-hospitalised")
F("szpitalach. [Czterech] jest", "=4", "person", "wounded|hospitalised", VICT, HIT + "|present", PANP, None, OWN + HEALTH, None, g="X-critical")
F("uchodzi [dwunastu] pracowników", "=12", "person", "missing|workers", VICT, "lost|other", PANP, None, OWN + HEALTH, None, g="X-missing")
F("już tylko [sześciu].", "=6", "person", "missing|workers", VICT, "lost|other", PANP, None, PANHEM, None, g="X-missing", cmp="exactly|at_most")
F("objęła [14,5 tys.] mieszkańców", "=14500", "person", "evacuated|displaced", VICT, "affected", PANP, None, INTER, None, g="X-evacuated")
F("zaledwie o [3 tys]. Burmistrz", "=3000", "person", "evacuated|displaced", VICT, "affected", PANP, "2027-03-09", OWN + INTER, None, "asserted|withdrawn|denied", g="X-evacuated", cmp="exactly|at_most|about")
F("łącznie [20 tys.] ludzi", "=20000", "person", "evacuated|displaced", VICT, "planned|affected", PANP, None, MAYOR, None, "planned|possible|asserted")
F("ustawiono [850] łóżek", "=850", "item", "other", OWN + PAN, "present|other", PANP, None, OWN + MAYOR)
F("niespełna [połowa]", "^50", "percent", "share|other", OWN + PAN, "present|other|affected", PANP, None, OWN + MAYOR, cmp="almost|less_than|about|at_most")
F("wersji o [40] tonach amoniaku", "=40", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, PANHEM, None, g="X-ammonia")
F("go na [150] ton", "=150", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, ENV, None, g="X-ammonia", cmp="exactly|about")
F("na od [300 do 400]", "300-400", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, EKO, "BBC", g="X-ammonia")
PSP = ["PL", "Poland", "Polska", "Polska straż pożarna", "polska straż pożarna", "straż pożarna", "Polish fire service", "State Fire Service"]
F("Serbii [26] ratowników", "=26", "person", "workers|people|rescued|other", PSP, "sent", PANP, None, OWN + PSP)
F("i [dziewięć] wozów", "=9", "item", "vehicles|other", PSP, "sent", PANP, None, OWN + PSP)
F("[Dwudziestu] dalszych", "=20", "person", "workers|people|other|rescued", PSP, "present|planned|other", ["Kraków", "Krakow", "Cracow", "Krakowie", "w Krakowie", ""], None, OWN + PSP)
PROS = ["prosecutors", "Prosecutors", "Prokuratura", "prokuratura", "Serbian prosecutors", "prosecutor's office", "public prosecutor's office"] + RS
F("zatrzymała [trzy] osoby", "=3", "person", "arrested", PROS + PANHEM + OWN, "affected|captured|other", PANP, None, PROS + OWN, None, g="X-arrested")
F("zatrudnia [640] osób", "=640", "person", "workers", PANHEM + PAN, "present|other", PANP, None, OWN, None, g="X-workforce")
F("za [jedną trzecią] serbskiej", "=33.33", "percent", "share", PANHEM + PAN + RS, "produced|other", PANP, None, OWN, None, g="X-share")

sheet.doc = "de-x1.txt"
DPA = "|dpa|Deutsche Presse-Agentur"
F("steigt auf [13]\n", "=13", "person", "killed", VICT, LOST, PANP, None, HEALTH + OWN, DPA, g="X-dead")
F("Todesopfer auf [13] gestiegen", "=13", "person", "killed", VICT, LOST, PANP, None, HEALTH, DPA, g="X-dead")
F("[Zwei] Tage nach", "=2", "day", "duration", OWN, "other", OWN, None, OWN, None, opt=True)
F("seien [drei] Feuerwehrleute", "=3", "person", "killed|workers", VICT + ["firefighters", "Feuerwehrleute", "Feuerwehr"], LOST, PANP, None, HEALTH, DPA)
F("Feuerwehrleute. [121] Menschen", "=121", "person", "wounded", VICT, LOST, PANP, None, HEALTH, DPA, g="X-injured")
F("verletzt, [29] von", "=29", "person", "hospitalised|wounded", VICT, HIT + "|present", PANP, None, HEALTH, DPA, g="X-hospitalised")
F("[Vier] Beschäftigte", "=4", "person", "missing|workers", VICT, "lost|other", PANP, None, OWN + HEALTH, DPA, g="X-missing")
F("von [19] Toten berichtet", "=19", "person", "killed", VICT, LOST, PANP, None, HOSP, "N1|Der Sender N1|Sender N1", g="X-dead")
F("keine [19] Toten", "=19", "person", "killed", VICT, LOST, PANP, None, PM, DPA, "denied", g="X-dead")
F("mehr von [elf], sondern", "=11", "person", "killed", VICT, LOST, PANP, None, UNION, DPA, WD, g="X-dead")
F("sondern von [16] Opfern", "=16", "person", "killed", VICT, LOST, PANP, None, UNION, DPA, g="X-dead")
F("Rund [14 500] Anwohner", "~14500", "person", "evacuated|displaced", VICT, "affected", PANP, None, OWN + INTER, DPA, g="X-evacuated")
F("Etwa [6000] durften", "~6000", "person", "evacuated|displaced|people|civilians", VICT, "returned", PANP, None, INTER, DPA)
F("von [drei] auf anderthalb", "=3", "km", "distance|area", OWN + PAN, "measured|affected|other", PANP, None, OWN + INTER, DPA, WD, g="X-cordon")
F("auf [anderthalb] Kilometer", "=1.5", "km", "distance|area", OWN + PAN, "measured|affected|other", PANP, None, OWN + INTER, DPA, g="X-cordon")
F("noch das [Dreifache] des", "=3", "times", "other|change", OWN + PAN + RS, "measured|other", PANP, None, ENV, DPA, g="X-air")
F("es das [Fünfzehnfache] gewesen", "=15", "times", "other|change", OWN + PAN + RS, "measured|other", PANP, D9, ENV + OWN, DPA, g="X-air")
F("traten [170] Tonnen Ammoniak", "=170", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, ENV, DPA, g="X-ammonia")
F("aus, [20] mehr", "=20", "ton", "mass|change", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, ENV + OWN, DPA)
F("genannten [40] Tonnen seien", "=40", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, PANHEM, DPA, "asserted|withdrawn|denied|possible", g="X-ammonia")
F("bis zu [400] Tonnen aus", "<=400", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, EKO, DPA, "asserted|possible", g="X-ammonia")
EC = ["EU", "European Commission", "European Union", "EU-Kommission", "Die EU-Kommission", "EC"]
F("sagte [zwei Millionen] Euro", "=2000000", "EUR", "aid", EC, "promised|planned", PANP, None, EC, DPA, PLAN)
THW = ["DE", "Germany", "Deutschland", "THW", "Technisches Hilfswerk", "Technischen Hilfswerks"]
F("schickt [15] Fachleute", "=15", "person", "workers|people|other|engineers", THW, "sent|planned", PANP, None, OWN + THW, DPA, PLAN)
CROWD = ["demonstrators", "protesters", "residents", "Anwohner", "Menschen", "people", ""] + PAN + RS
POL = ["police", "Police", "Serbian police", "Polizei", "Polizeiangaben", "Serbian Police"] + RS
F("Polizeiangaben [2500] Menschen", "=2500", "person", "participants", CROWD, "present|other|measured", PANP, "2027-03-10", POL, DPA, g="X-crowd-pancevo", cmp="exactly|about")
F("zählten [8000].", "=8000", "person", "participants", CROWD, "present|other|measured", PANP, "2027-03-10", ["organisers", "organizers", "Veranstalter", "die Veranstalter"], DPA, g="X-crowd-pancevo")

sheet.doc = "en-x1.txt"
F("has risen to [16], Serbia", "=16", "person", "killed", VICT, LOST, PANP, None, HEALTH, None, g="X-dead")
F("[Two] of the 121", "=2", "person", "killed|wounded", VICT, LOST, PANP, "2027-03-12/2027-03-13", HEALTH + OWN)
F("Two of the [121] injured", "=121", "person", "wounded", VICT, LOST, PANP, None, HEALTH + OWN, None, g="X-injured")
F("[Three] workers are", "=3", "person", "missing|workers", VICT, "lost|other", PANP, None, HEALTH + OWN, None, g="X-missing")
F("is at least [21]. Its", ">=21", "person", "killed", VICT, LOST, PANP, None, UNION, None, g="X-dead")
F("We had [86] people", "=86", "person", "workers|people", VICT, "present|other", PANP, None, STOJ, "|BBC|BBC News", g="X-shift")
F("shift, not [74],", "=74", "person", "workers|people", VICT, "present|other", PANP, None, STOJ, "|BBC|BBC News", "denied", g="X-shift")
F("the toll at [19] earlier", "=19", "person", "killed", VICT, LOST, PANP, None, HOSP, "N1", g="X-dead")
F("spoke of [40] tonnes.", "=40", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, PANHEM, None, "asserted|withdrawn", g="X-ammonia")
F("now says [170], and", "=170", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, ENV, None, g="X-ammonia")
F("more than [twice] that", ">2", "times", "mass|change|other", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, EKO, None, "possible|asserted")
ENG = ["engineer", "An engineer", "former engineer", "an engineer who worked at the site"]
F("site for [12] years told", "=12", "year", "duration", ENG + OWN, "other", PANP, None, OWN + ENG, opt=True)
F("held [220] tonnes when", "=220", "ton", "mass|volume", PANHEM + PAN + OWN, "measured|other|present", PANP, None, ENG, "|BBC|BBC News")
F("[Half] of the 14,500", "=50", "percent", "share|evacuated|displaced|people", VICT, "returned", PANP, None, MAYOR)
F("Half of the [14,500] residents", "=14500", "person", "evacuated|displaced|people", VICT, "affected", PANP, None, MAYOR + OWN, None, g="X-evacuated")
F("Around [1,900] flats", "~1900", "item", "homes|buildings", VICT, HIT, PANP, None, MAYOR + OWN)
F("and [45] houses", "=45", "item", "homes|buildings", VICT, HIT + "|planned", PANP, None, MAYOR + OWN, None, PLAN)
FAM = RS + ["families", "bereaved families", "bereaved family", ""]
F("pay [two million] dinars", "=2000000", "RSD", "payment|aid", FAM, "promised|planned", PANP, None, RS, None, PLAN, per="household", g="X-compensation")
F("(£[14,500]; $", "=14500", "GBP", "payment|aid", FAM, "promised|planned", PANP, None, RS + OWN, None, PLAN, per="household", g="X-compensation", cmp="exactly|about")
F("; $[19,600]) to", "=19600", "USD", "payment|aid", FAM, "promised|planned", PANP, None, RS + OWN, None, PLAN, per="household", g="X-compensation", cmp="exactly|about")
F("put at [21bn] dinars", "=21000000000", "RSD", "damage", RS + PAN + OWN, "lost|other|measured|affected", PANP, None, RS + OWN, None, g="X-damage", cmp="exactly|about")
F("dinars (£[152m]).", "=152000000", "GBP", "damage", RS + PAN + OWN, "lost|other|measured|affected", PANP, None, RS + OWN, None, g="X-damage", cmp="exactly|about")
F("detained [five] people", "=5", "person", "arrested", PROS + PANHEM + OWN, "affected|captured|other", PANP, None, PROS + OWN, None, g="X-arrested")
F("people, [two] more than", "=2", "person", "arrested|change", PROS + PANHEM + OWN, "affected|captured|other", PANP, None, PROS + OWN)
BELG = ["Belgrade"] + RS
F("evening [tens of thousands] marched", "v10000", "person", "participants", CROWD, "present|other", BELG, "2027-03-13", OWN, None, g="X-crowd-belgrade")
F("silence for [16] minutes, one", "=16", "minute", "duration", CROWD, "other|measured", BELG + OWN, "2027-03-13", OWN, opt=True)
F("crowd at [22,000];", "=22000", "person", "participants", CROWD, "present|other|measured", BELG, "2027-03-13", POL, None, g="X-crowd-belgrade", cmp="exactly|about")
F("between [48,000 and 55,000].", "48000-55000", "person", "participants", CROWD, "present|other|measured", BELG, "2027-03-13", ["Arhiv javnih skupova", "monitoring group", "a monitoring group", "Arhiv javnih skupova, a monitoring group"], None, g="X-crowd-belgrade")

sheet.doc = "hu-x2.txt"
F("[kétszer] vették", "=2", "times", "other", OWN, "other|measured", OWN + PANP, None, OWN, opt=True)
F("holttestét [két] különböző", "=2", "item", "other", OWN, "other", OWN + PANP, None, OWN + HEALTH, opt=True)
F("még [18] halottról", "=18", "person", "killed", VICT, LOST, PANP, None, HEALTH, None, WD, g="X-dead")
F("már csak [17-ről].", "=17", "person", "killed", VICT, LOST, PANP, None, HEALTH, None, g="X-dead", cmp="exactly|at_most")
F("szerintük [huszonegyen] vesztek", "=21", "person", "killed", VICT, LOST, PANP, None, UNION, None, g="X-dead")
F("hogy a [86] fős", "=86", "person", "workers|people", VICT, "present|other", PANP, None, STOJ, "Kurir|a Kurir|", g="X-shift")
F("műszak [negyede] soha", "=25", "percent", "share|killed|workers", VICT, LOST, PANP, None, STOJ, "Kurir|a Kurir|")
NURSE = ["Jelena", "nővér", "Egy pancsovai nővér", "pancsovai nővér", "egy pancsovai nővér", "nurse", "Jelena, nurse"]
BORS = "|Bors|a Bors"
F("Jelena ([38]) a", "=38", "year", "age", NURSE + OWN, "other|measured", PANP, None, OWN, opt=True)
F("mint [kétszáz] sérültet", ">200", "person", "wounded|hospitalised", VICT, HIT, PANP, "2027-03-09/2027-03-10", NURSE, BORS, g="X-injured")
F("mindössze [121]. „", "=121", "person", "wounded", VICT, LOST, PANP, None, HEALTH + OWN + ["hivatalos adat", "official data", "officials"], None, g="X-injured")
F("„[Hatan] feküdtek", "=6", "person", "hospitalised|wounded|people", VICT, HIT + "|present", PANP, None, NURSE, BORS)
F("egy [két]ágyas", "=2", "item", "other", OWN + PAN, "other|present", PANP, None, NURSE + OWN, opt=True)
F("A [14 500] kitelepített", "=14500", "person", "evacuated|displaced", VICT, "affected", PANP, None, OWN + INTER, None, g="X-evacuated")
F("ma is [ezerkétszázan] alszanak", "=1200", "person", "displaced|evacuated", VICT, "affected|present|other", PANP, None, OWN)
KATI = ["Kati", "Katiék", "vajdasági magyar Katiék", "Kati's family"] + VICT
F("Katiék: [ötvenezer] dinárt", "=50000", "RSD", "aid|payment", KATI, "received|paid", PANP, None, OWN + ["Kati", "Katiék"])
F("dinárt ([170 ezer] forintot)", "=170000", "HUF", "aid|payment", KATI, "received|paid", PANP, None, OWN + ["Kati", "Katiék"], cmp="exactly|about")
F("„Ez [egy] hónapra", "=1", "month", "duration", OWN, "other", OWN, None, ["Kati", "Katiék", "asszony", "az asszony", ""], opt=True)
F("családoknak [kétmilliót], azaz", "=2000000", "RSD", "payment|aid", FAM, "promised|planned", PANP, None, RS, None, PLAN, per="household", g="X-compensation")
F("csaknem [7 millió] forintot", "^7000000", "HUF", "payment|aid", FAM, "promised|planned", PANP, None, RS, None, PLAN, per="household", g="X-compensation")
F("csak [öt] család", "=5", "item", "other|people", FAM, "received|paid", PANP, None, OWN, cmp="exactly|at_most")
INSP = ["inspectorate", "felügyelet", "a felügyelet", "inspection", "report", "inspection report", "jelentés", "tavaly őszi jelentés"]
F("felügyelet [harmincegy] hiányosságot", "=31", "item", "other|reports", PANHEM + PAN + INSP + OWN, "measured|other|present", PANP, None, INSP)
F("és [600 ezer] dinárra", "=600000", "RSD", "fine", PANHEM + INSP, "paid|other|affected", PANP, None, INSP + OWN)
F("ezek [kétharmadát] a", "=66.67", "percent", "share|other", PANHEM, "other|produced|measured", PANP, None, PANHEM)
F("nem [negyven], hanem", "=40", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, REPORT, POLIT, "denied|withdrawn", g="X-ammonia")
F("hanem [190] tonna ammónia", "=190", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, REPORT, POLIT, g="X-ammonia")
F("[Öt] gyanúsított", "=5", "person", "arrested", PROS + PANHEM + OWN, "affected|captured|other", PANP, None, OWN, None, g="X-arrested")
F("Akár [12] évet is", "<=12", "year", "duration", OWN + ["suspects", "gyanúsítottak"], "planned|other", PANP, None, OWN, None, "possible|planned|asserted")

sheet.doc = "de-x2.txt"
DRE = ["Danube Re", "Rückversicherer Danube Re", "der Rückversicherer Danube Re", "Rückversicherer"]
INS = ["insurers", "insurance industry", "Versicherungswirtschaft", "die Versicherungswirtschaft", "Versicherer"] + PANP
F("voraussichtlich [130 Millionen] Euro", "=130000000", "EUR", "cost|damage|payment", INS, "lost|planned|other", PANP, None, DRE, None, "asserted|planned|possible", cmp="exactly|about")
F("Sachschaden auf [95 Millionen], die", "=95000000", "EUR", "damage", PANHEM, "lost|other|measured|affected", PANP, None, PANHEM, cmp="exactly|about")
F("auf [21 Milliarden] Dinar", "=21000000000", "RSD", "damage", RS + PAN + OWN, "lost|other|measured|affected", PANP, None, RS, None, g="X-damage")
F("(rund [180 Mio]. Euro)", "~180000000", "EUR", "damage", RS + PAN + OWN, "lost|other|measured|affected", PANP, None, RS + OWN, None, g="X-damage")
F("waren [17] Menschen", "=17", "person", "killed", VICT, LOST, PANP, D9, OWN, None, g="X-dead")
F("weiterhin von [21]. Mehr", "=21", "person", "killed", VICT, LOST, PANP, None, UNION, None, g="X-dead")
F("Mehr als [120] wurden", ">120", "person", "wounded", VICT, LOST, PANP, None, OWN, None, g="X-injured")
F("Umsatz von [412 Millionen] Euro", "=412000000", "EUR", "payment|other|price|budget", PANHEM, "received|produced|measured|other", PANP, "2026-01-01/2026-12-31", OWN + PANHEM)
F("Plus von [sechs] Prozent.", "=6", "percent", "change", PANHEM, "measured|other|received", PANP, None, OWN + PANHEM)
KOST = ["Ivana Kostić", "Kostić", "Finanzchefin", "Finanzchefin Ivana Kostić", "CFO"] + PANHEM
F("höchstens [260 Millionen]. Das", "<=260000000", "EUR", "payment|other|price|budget", PANHEM, "planned|received|other", PANP, "2027-01-01/2027-12-31", KOST, None, PLAN)
F("mit [40] Prozent der", "=40", "percent", "share", PANHEM + PAN, "planned|other|produced", PANP, None, OWN + PANHEM + KOST, None, PLAN)
F("den [640] Beschäftigten", "=640", "person", "workers", PANHEM + PAN, "present|other", PANP, None, OWN, None, g="X-workforce")
F("sind [410] in", "=410", "person", "workers", PANHEM + PAN, "affected|present|other", PANP, None, OWN)
BOARD = ["Aufsichtsratskreise", "Aufsichtsratskreisen", "Aufsichtsrat", "supervisory board sources", "supervisory board circles", "supervisory board"]
F("bis zu [200] Stellen", "<=200", "item", "workers|other|change", PANHEM + PAN, "planned|lost", PANP, None, BOARD, "Biznis|Wirtschaftszeitung Biznis|Belgrader Wirtschaftszeitung „Biznis“|Die Belgrader Wirtschaftszeitung „Biznis“", "possible|planned|asserted", g="X-jobs-cut")
F("Abbau von [200] Stellen", "=200", "item", "workers|other|change", PANHEM + PAN, "planned|lost", PANP, None, PANHEM, None, "denied", g="X-jobs-cut")
AGRO = ["Agrodata", "Dienst Agrodata", "Dienstes Agrodata", "Daten des Dienstes Agrodata"]
F("um [elf] Prozent auf", "=11", "percent", "change|price", ["Harnstoff", "urea", ""], "measured|other", OWN + PANP, "2027-03-09/2027-04-02", AGRO)
F("auf [438] Euro", "=438", "EUR", "price", ["Harnstoff", "urea", ""], "measured|other", OWN + PANP, None, AGRO, per="ton")
F("bislang [ein Drittel] der", "=33.33", "percent", "share", PANHEM + PAN + RS, "produced|other", PANP, None, OWN, None, g="X-share")
F("entwichen [190] Tonnen Ammoniak", "=190", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, REPORT, POLIT, g="X-ammonia")
F("fast [fünfmal] so", "^5", "times", "mass|change|other", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, OWN + REPORT, cmp="almost|about|less_than")
F("wie die [40] Tonnen, die", "=40", "ton", "mass", PANHEM + PAN + OWN, "lost|measured|other", PANP, None, PANHEM, None, "asserted|withdrawn|denied", g="X-ammonia")
F("bis zu [10] Prozent des", "<=10", "percent", "fine|share", PANHEM, "planned|other", PANP, None, OWN, None, "possible|planned|asserted")
F("über [75 Millionen] Euro", "=75000000", "EUR", "loan", PANHEM + ["Hausbank", "bank"], "other|promised|present", PANP + OWN, None, ["Hausbank", "der Hausbank", "bank", "house bank", "Panhem's bank", ""])

# ============================ Y: the border war ============================
TH = ["TH", "Thailand", "Thaiföld", "Tajlandia", "Tajlandii", "Thai", "thai", "Bangkok", "Thaiföldön", "Bangkoku", "Thailands", "Bangkoknak"]
KH = ["KH", "Cambodia", "Kambodzsa", "Kambodża", "Kambodży", "Kambodscha", "Cambodian", "kambodzsai", "Phnom Penh", "Phnompen", "Kambodzsában", "kambodżański", "dort"]
BORDER = ["Thai-Cambodian border", "border", "border with Cambodia", "the disputed border with Cambodia", "thailändisch-kambodschanische Grenze", "granica", "na granicy z Kambodżą", "granicy z Kambodżą", "határ", "a határ", "a határra", "határra"]
TB = TH + KH + BORDER + OWN
THARMY = ["Thai army", "the Thai army", "The Thai army", "Royal Thai Army", "Thai military", "dowództwo armii", "dowództwo armii w Bangkoku", "armia", "armii", "Tajowie", "Tajów", "thai hadsereg", "a hadsereg", "A hadsereg", "hadsereg", "Militär", "das Militär", "thailändische Heer", "Das thailändische Heer", "thailändisches Heer", "Heer", "Thai army chiefs", "army chiefs", "oficjalny komunikat armii", "komunikat armii"] + TH
ANAN = ["Anan Srisuk", "Colonel Anan Srisuk", "Anan Szriszuk", "Anan Szriszuk ezredes", "Szriszuk", "Srisuk", "A Thai army spokesman", "Thai army spokesman", "spokesman", "szóvivő", "A thai hadsereg szóvivője", "thai hadsereg szóvivője", "a thai hadsereg szóvivője"] + THARMY
THMOD = ["Thai Ministry of Defence", "Ministry of Defence", "Ministry of Defense", "Thai defence ministry", "Verteidigungsministerium", "seines Verteidigungsministeriums", "Thai Ministry of Defense"] + TH
KHMOD = ["Cambodian Ministry of National Defence", "Cambodian Ministry of Defence", "Cambodia's defence ministry", "Cambodian defence ministry", "Cambodian Ministry of National Defense", "Cambodian Ministry of Defense", "Ministry of Defence", "Ministry of Defense", "Ministerstwo obrony w Phnom Penh", "Ministerstwo obrony", "ministerstwo obrony w Phnom Penh", "ministerstwo obrony"] + KH
THINT = ["Thai Ministry of Interior", "Thai interior ministry", "interior ministry", "Ministry of Interior", "Ministry of the Interior", "Thai Ministry of the Interior", "belügyminisztérium", "az ország belügyminisztériuma", "ország belügyminisztériuma", "thai belügyminisztérium", "Innenministerium", "das Innenministerium", "Tajlandzki resort spraw wewnętrznych", "resort spraw wewnętrznych", "tajlandzki resort spraw wewnętrznych"] + TH
ODD = ["governor of Oddar Meanchey", "the governor of Oddar Meanchey", "Governor of Oddar Meanchey", "Gubernator prowincji Oddar Meanchey", "gubernator prowincji Oddar Meanchey", "Gubernator", "governor"]
UNHCR = ["UNHCR", "United Nations refugee agency", "the United Nations refugee agency", "United Nations High Commissioner for Refugees", "ENSZ Menekültügyi Főbiztossága", "az ENSZ Menekültügyi Főbiztossága", "ENSZ Menekültügyi Főbiztossága (UNHCR)", "az ENSZ Menekültügyi Főbiztossága (UNHCR)", "UN"]
OCHA = ["OCHA", "United Nations Office for the Coordination of Humanitarian Affairs", "UN OCHA", "UN"]
IISS = ["IISS", "International Institute for Strategic Studies", "Institut IISS", "Das Londoner Institut IISS", "Londoner Institut IISS", "defence experts at the IISS", "the IISS", "experts at the IISS"]
ASEAN = ["ASEAN", "Association of Southeast Asian Nations", "Die ASEAN", "die ASEAN", "observers", "monitors"]
KASI = ["Kasikorn Research Center", "Kasikorn Research", "Kasikorn Kutatóközpont", "a Kasikorn Kutatóközpont", "KResearch"]
ODDP = ["Oddar Meanchey", "Oddar Meanchey Province"] + KH
MAY3 = "2027-05-03/"

sheet.doc = "en-y1.txt"
RTR = "|Reuters"
F("At least [nine] Thai", ">=9", "person", "killed|troops", TH, LOST, TB, MAY3 + "2027-05-04", THARMY, RTR, g="Y-dead-soldiers-TH")
F("and [four] civilians", "=4", "person", "killed|civilians", TH + OWN, LOST, TB, MAY3 + "2027-05-04", THARMY, RTR, g="Y-dead-civilians-TH", cmp="exactly|at_least")
F("in almost [two] years.", "^2", "year", "duration", OWN + TH, "other", OWN + TB, None, OWN + THARMY, opt=True)
F("said [six] of", "=6", "person", "killed|troops", KH, LOST, TB, None, KHMOD, RTR, g="Y-dead-soldiers-KH")
F("more than [60] dead", ">60", "person", "killed|troops|casualties", KH, LOST, TB, None, ANAN, RTR, g="Y-dead-soldiers-KH")
SUR = ["Surin", "Sisaket", "Surin and Sisaket", "Surin and Sisaket provinces", "Surin Province"] + TB
F("moved [52,000] people", "=52000", "person", "evacuated|displaced", TH + OWN, "affected", SUR, None, THINT, RTR, g="Y-evacuated-TH")
F("some [20,000] families", "~20000", "item", "evacuated|displaced|other", KH + OWN, "affected", ODDP + OWN + BORDER, None, ODD, RTR, g="Y-evacuated-KH")
F("preparing for [100,000] displaced", "=100000", "person", "displaced", KH + UNHCR + OWN, "planned|affected", KH, None, UNHCR, RTR, "planned|asserted|possible")
F("fired about [1,400] rockets", "~1400", "item", "shells|missiles", KH, "sent|other|lost", TB, MAY3 + "2027-05-04", THARMY, RTR, g="Y-shells")
F("out [11] air", "=11", "item", "attacks", TH, "other|sent|affected", TB, None, KH, RTR, g="Y-airstrikes")
F("acknowledged [four], all", "=4", "item", "attacks", TH, "other|sent|affected", TB, None, TH, RTR, g="Y-airstrikes")
F("captured [18] Cambodians", "=18", "person", "captured", KH + TH, "captured", ["Ta Muen temple", "Ta Muen", "near Ta Muen temple"] + TB, None, THARMY, RTR, g="Y-prisoners-KH")
F("only [seven] of", "=7", "person", "missing|troops", KH, LOST + "|other", TB, None, KH, RTR, cmp="exactly|at_most")
F("holding [three] Thai", "=3", "person", "captured", TH + KH, "captured", TB, None, KH, RTR, g="Y-prisoners-TH")
TRADE = TH + KH + BORDER + OWN
F("worth [174 billion] baht", "=174000000000", "THB", "payment|other|price|cost", TRADE, "measured|other", TB, "2026-01-01/2026-12-31", OWN, RTR, g="Y-trade")
F("($[5.3 billion]) last", "=5300000000", "USD", "payment|other|price|cost", TRADE, "measured|other", TB, "2026-01-01/2026-12-31", OWN, RTR, g="Y-trade", cmp="exactly|about")
F("All [16] crossings", "=16", "item", "other", TRADE, "affected|other", TB, None, OWN, RTR, g="Y-crossings")
F("estimated [3,000] trucks", "~3000", "item", "vehicles", TRADE, "affected|other", TB, None, OWN, RTR, cmp="about|exactly")
F("fought for [five] days in", "=5", "day", "duration", TRADE, "other|measured", TB, "2025-07-01/2025-07-31", OWN, RTR)
F("at least [48] people", ">=48", "person", "killed", TRADE, LOST, TB, "2025-07-01/2025-07-31", OWN, RTR)

sheet.doc = "pl-y1.txt"
PAP = "|PAP"
F("Do [14] wzrosła", "=14", "person", "killed|troops", TH, LOST, TB, "2027-05-03/2027-05-06", THARMY, PAP, g="Y-dead-soldiers-TH")
F("też [jedenaścioro] cywilów", "=11", "person", "killed|civilians", TH + OWN, LOST, TB, None, THARMY + OWN, PAP, g="Y-dead-civilians-TH")
F("tym [troje] dzieci", "=3", "person", "killed|civilians", TH + OWN, LOST, TB, None, THARMY + OWN, PAP)
F("łącznie [97] osób", "=97", "person", "wounded", TH + OWN, LOST, TB, None, THARMY + OWN, PAP)
F("czego [61] to", "=61", "person", "wounded|troops", TH + OWN, LOST, TB, None, THARMY + OWN, PAP)
F("straty [12] żołnierzy", "=12", "person", "killed|troops", KH, LOST, TB, None, KHMOD, PAP, g="Y-dead-soldiers-KH")
F("już ponad [150] ludzi", ">150", "person", "killed|troops|casualties|people", KH, LOST, TB, None, THARMY, PAP, g="Y-dead-soldiers-KH")
BKP = "Bangkok Post|dziennik Bangkok Post|„Bangkok Post”|dziennik „Bangkok Post”"
F("ewakuowano [138 tys.] mieszkańców", "=138000", "person", "evacuated|displaced", TH + OWN, "affected", TH + BORDER, None, OCHA, BKP, g="Y-evacuated-TH")
F("uciekło [79 tys.] –", "=79000", "person", "evacuated|displaced", KH + OWN, "affected", KH + BORDER, None, OCHA, BKP, g="Y-evacuated-KH")
F("wcześniej o [20 tys.] rodzin", "=20000", "item", "evacuated|displaced|other", KH + OWN, "affected", ODDP + OWN + BORDER, None, ODD, PAP, g="Y-evacuated-KH")
F("około [90 tys.] osób", "~90000", "person", "evacuated|displaced|people", KH + OWN, "affected", ODDP + OWN + BORDER, None, ODD, PAP, g="Y-evacuated-KH")
F("dotąd [2300] rakiet", "=2300", "item", "shells|missiles", KH, "sent|other|lost", TB, None, ["źródło w tajlandzkim sztabie", "źródło", "źródłem w tajlandzkim sztabie", "source in the Thai general staff", "tajlandzki sztab", "Thai General Staff"], "Kyodo|agencja Kyodo|Kyodo News", g="Y-shells")
F("„ponad [2 tysiącach]”", ">2000", "item", "shells|missiles", KH, "sent|other|lost", TB, None, THARMY, PAP, g="Y-shells")
F("sąsiadowi [26] nalotów", "=26", "item", "attacks", TH, "other|sent|affected", TB, None, KH, PAP, g="Y-airstrikes")
F("potwierdza [dziewięć].", "=9", "item", "attacks", TH, "other|sent|affected", TB, None, TH, PAP, g="Y-airstrikes")
F("przetrzymuje [18] jeńców", "=18", "person", "captured", KH + TH, "captured", TB, None, TH, PAP, g="Y-prisoners-KH")
F("„wszystkich [dwudziestu]”", "=20", "person", "captured", KH + TH, "captured|planned|other", TB, None, KH, PAP, g="Y-prisoners-KH")
F("ma [trzech] tajlandzkich", "=3", "person", "captured", TH + KH, "captured", TB, None, KH, PAP, g="Y-prisoners-TH")
F("wysłanie [200] obserwatorów", "=200", "person", "people|workers|other|participants", ASEAN + OWN, "planned|promised", TB, None, ASEAN, PAP, PLAN, g="Y-observers-planned")
MY = ["MY", "Malaysia", "Malezja", "Malezji"]
F("dać [45].", "=45", "person", "people|workers|other|participants", MY + ASEAN, "planned|promised", TB, None, MY + OWN, PAP, PLAN)
MSZ = ["MSZ w Warszawie", "MSZ", "Ministry of Foreign Affairs", "Polish Ministry of Foreign Affairs", "Polish foreign ministry", "PL", "Poland", "Polska"]
POLES = ["PL", "Poland", "Polska", "Polaków", "Polacy", ""]
F("około [30] Polaków", "~30", "person", "people|civilians|other", POLES, "present", TB, None, MSZ, PAP)
F("Tajlandii [6 tys].", "=6000", "person", "people|civilians|other", POLES, "present", TH, None, MSZ, PAP, cmp="exactly|about")

sheet.doc = "hu-y1.txt"
AFP = ["AFP", "Agence France-Presse", "AFP-összeszámlálás", "egy AFP-összeszámlálás", "ügynökségek", "az ügynökségek", "news agencies"]
F("több mint [40] halott", ">40", "person", "killed", TRADE, LOST, TB, None, AFP, None, g="Y-dead-both")
F("legalább [43] embert", ">=43", "person", "killed", TRADE, LOST, TB, "2027-05-03/2027-05-10", AFP + ["hivatalos adatok", "official data"], None, g="Y-dead-both")
F("elismerte [17] katona", "=17", "person", "killed|troops", TH, LOST, TB, None, TH, None, g="Y-dead-soldiers-TH")
F("és [13] civil", "=13", "person", "killed|civilians", TH + OWN, LOST, TB, None, TH, None, g="Y-dead-civilians-TH")
F("jelentett [tizenhárom] megölt", "=13", "person", "killed", KH + OWN, LOST, TB, None, KH, None, g="Y-dead-KH")
F("„legalább [240] katonát”", ">=240", "person", "killed|troops|casualties", KH, LOST, TB, "2027-05-03/2027-05-10", ANAN, None, g="Y-dead-soldiers-KH")
KHOFF = ["névtelen tiszt", "egy névtelen tiszt", "névtelen tisztet Phnompenben", "egy névtelen tisztet", "tiszt", "anonymous officer", "officer in Phnom Penh", "unnamed officer in Phnom Penh"] + KH
F("el az [ötvenet].", "<50", "person", "killed|troops|casualties", KH, LOST, TB, None, KHOFF, "Khmer Times|A Khmer Times|The Khmer Times", g="Y-dead-soldiers-KH")
F("Közel [300 ezer] ember", "^300000", "person", "displaced|evacuated|people", TRADE, "affected", TB, None, OWN)
F("Thaiföldön [168 ezren] alszanak", "=168000", "person", "displaced|evacuated", TH + OWN, "affected|present", TH, None, THINT, None, g="Y-evacuated-TH")
F("elérte a [121 ezret], ahogyan", "=121000", "person", "displaced|evacuated", KH + OWN, "affected", KH, None, UNHCR, None, g="Y-evacuated-KH", cmp="exactly|about|at_least")
F("ami [másfélszerese] a", "=1.5", "times", "change|displaced|evacuated|other", KH + OWN, "affected|other|measured", KH + OWN, None, OWN + UNHCR, cmp="exactly|about")
THSRC = ["thai katonai forrás", "Egy thai katonai forrás", "egy thai katonai forrás", "Thai military source", "a Thai military source"]
F("hogy [két] drón", "=2", "item", "drones", KH + OWN, "lost|sent|other", ["Surin", "Szurin", "Surin Province", "Szurin tartomány", "Szurin tartományban"] + TB, None, THSRC, "Reuters|a Reuters")
F("felrobbantva [60] tonna lövedéket", "=60", "ton", "mass|shells", TH + OWN, "lost", ["Surin", "Szurin", "Surin Province", "Szurin tartomány", "Szurin tartományban"] + TB, None, THSRC, "Reuters|a Reuters")
F("további [8000] katonát", "=8000", "person", "troops", TH, "planned", TB, None, TH + OWN, None, PLAN)
F("Jelenleg [25 ezer] van", "=25000", "person", "troops", TH, "present", TB, None, ["The Nation", "a The Nation", "The Nation újság", "a The Nation újság", "Nation"])
F("szerint [18 ezer] főt", "~18000", "person", "troops", KH, "present|sent", TB, None, OWN + ["becslések", "estimates"], None, "asserted|possible", cmp="about|exactly")
F("napi [380 millió] bahtba", "=380000000", "THB", "cost", TH, "paid|lost|other|measured", TH + OWN + BORDER, None, KASI, None, per="day", g="Y-cost-day")
F("mintegy [4 milliárd] forintba", "~4000000000", "HUF", "cost", TH, "paid|lost|other|measured", TH + OWN + BORDER, None, KASI + OWN, None, per="day", g="Y-cost-day")
F("turistaérkezések [22] százalékkal zuhantak", "=22", "percent", "change", TH + OWN, "measured|lost|other", TH + OWN, None, KASI + OWN)

sheet.doc = "de-y1.txt"
F("[Zwölf] Tage lang", "=12", "day", "duration", TRADE, "other|measured", TB, None, OWN, None, opt=True, g="Y-war-length")
F("Verteidigungsministeriums [21] tote", "=21", "person", "killed|troops", TH, LOST, TB, None, THMOD, None, g="Y-dead-soldiers-TH")
F("und [15] tote", "=15", "person", "killed|civilians", TH, LOST, TB, None, THMOD, None, g="Y-dead-civilians-TH")
F("noch [22] gefallene", "=22", "person", "killed|troops", TH, LOST, TB, None, THARMY, None, WD, g="Y-dead-soldiers-TH")
F("räumt [19] Gefallene", "=19", "person", "killed|troops", KH, LOST, TB, None, KH, None, g="Y-dead-soldiers-KH")
F("und [acht] getötete", "=8", "person", "killed|civilians", KH, LOST, TB, None, KH)
F("mehr als [300] kambodschanische", ">300", "person", "killed|troops", KH, LOST, TB, None, THARMY, None, g="Y-dead-soldiers-KH")
F("hält [80 bis 120] für", "80-120", "person", "killed|troops", KH + OWN, LOST, TB, None, IISS, None, "asserted|possible", g="Y-dead-soldiers-KH")
F("Kambodscha [134.000]. In", "=134000", "person", "displaced|evacuated", KH + OWN, "affected", KH, None, UNHCR, None, g="Y-evacuated-KH")
F("Höhepunkt [181.000], von", "=181000", "person", "displaced|evacuated", TH + OWN, "affected", TH, None, THINT, None, g="Y-evacuated-TH")
F("rund [ein Viertel] schon", "~25", "percent", "share|displaced|evacuated|people", TH + OWN, "returned", TH + OWN, None, THINT + OWN)
F("binnen [zwei] Wochen ihre", "=2", "week", "duration", OWN + TRADE, "planned|other", OWN + TB, None, OWN, None, PLAN, opt=True, cmp="exactly|at_most|less_than")
F("hält [18] Kambodschaner", "=18", "person", "captured", KH + TH, "captured|planned", TB, None, OWN + TH, None, g="Y-prisoners-KH")
F("übergibt [drei] Thailänder", "=3", "person", "captured", TH + KH, "captured|planned|returned|sent", TB, None, OWN + KH, None, PLAN, g="Y-prisoners-TH")
F("von [20] eigenen", "=20", "person", "captured|troops", KH + TH, "captured", TB, None, KH, None, g="Y-prisoners-KH")
RC = ["Red Cross", "Rotes Kreuz", "das Rote Kreuz", "Rote Kreuz", "ICRC", "International Committee of the Red Cross"]
F("Hand; [zwei] seien", "=2", "person", "killed|captured", KH + TH, LOST, TB, None, RC, "Phnom Penh|Cambodia|KH|dort", "asserted|possible")
F("will [120] Beobachter", "=120", "person", "people|workers|other|participants", ASEAN, "planned|promised", TB, None, ASEAN, None, PLAN, g="Y-observers-planned")
F("waren [200] im", "=200", "person", "people|workers|other|participants", ASEAN, "planned|promised|other", TB, None, OWN + ASEAN, None, PLAN + "|withdrawn|denied", g="Y-observers-planned")
F("ersten [30] trafen", "=30", "person", "people|workers|other|participants", ASEAN, "present|sent|other", TB, "2027-05-15", OWN + ASEAN, None, g="Y-observers-arrived")
DEU = ["DE", "Germany", "Deutschland"]
F("stellt [drei Millionen] Euro", "=3000000", "EUR", "aid", DEU, "promised|paid|planned", TB, None, ["Auswärtiges Amt", "das Auswärtige Amt", "Auswärtige Amt", "German Foreign Office", "Federal Foreign Office"] + DEU, None, PLAN)
F("Kämpfe [sieben] Prozent.", "=7", "percent", "change", TH + ["Börse in Bangkok", "Die Börse in Bangkok", "Bangkok stock exchange", "SET"], "lost|measured|other", TH + OWN, "2027-05-03/2027-05-15", OWN)

sheet.doc = "pl-y2.txt"
F("kosztowały [dwa] tygodnie wojny", "=2", "week", "duration", TRADE, "other|measured", TB, None, OWN, None, opt=True, g="Y-war-length")
THF = ["Thai Ministry of Finance", "Ministerstwo finansów w Bangkoku", "ministerstwo finansów w Bangkoku", "Ministerstwo finansów", "Ministry of Finance", "Thai finance ministry"] + TH
ECO = TH + ["tajlandzka gospodarka", "tajlandzką gospodarkę", "Thai economy", ""]
F("około [38 mld] bahtów", "~38000000000", "THB", "cost|damage", ECO, "lost|paid|other", TB, None, KASI, None, g="Y-cost-TH")
F("czyli [4,3 mld] zł", "=4300000000", "PLN", "cost|damage", ECO, "lost|paid|other", TB, None, KASI + OWN, None, g="Y-cost-TH", cmp="exactly|about")
F("kwotę: [24 mld] bahtów", "=24000000000", "THB", "cost|damage", ECO, "lost|paid|other", TB, None, THF, None, g="Y-cost-TH")
NBC = ["National Bank of Cambodia", "Kambodżański bank centralny", "kambodżański bank centralny", "bank centralny", "Cambodian central bank", "central bank"] + KH
F("rzędu [900 mln] dol.", "~900000000", "USD", "damage|cost", KH + OWN, "lost|other", KH + TB, None, NBC, cmp="about|exactly")
F("blisko [2] proc. PKB", "^2", "percent", "share|damage|cost", KH + OWN, "lost|other", KH + TB, None, NBC + OWN)
F("sięgnęła [174 mld] bahtów", "=174000000000", "THB", "payment|other|price|cost", TRADE, "measured|other", TB, "2026-01-01/2026-12-31", OWN, None, g="Y-trade", cmp="exactly|about")
F("Z [szesnastu] przejść", "=16", "item", "other", TRADE, "affected|other|present", TB, None, OWN, None, g="Y-crossings")
F("środy [pięć]. Według", "=5", "item", "other", TRADE, "other|present|returned", TB, None, OWN)
CHAM = ["izba handlowa w Bangkoku", "izby handlowej w Bangkoku", "izba handlowa", "Thai Chamber of Commerce", "chamber of commerce in Bangkok", "Bangkok chamber of commerce"]
F("to [480 mln] bahtów", "=480000000", "THB", "damage|cost|other|payment", TRADE, "lost|other", TB, None, CHAM, per="day")
KHLAB = ["Cambodian Ministry of Labour", "Cambodian labour ministry", "Kambodżańskie ministerstwo pracy", "kambodżańskie ministerstwo pracy", "ministerstwo pracy", "Ministry of Labour", "Ministry of Labour and Vocational Training"] + KH
F("wróciło [210 tys.] robotników", "=210000", "person", "workers", KH + OWN, "returned", TB, None, KHLAB, None, g="Y-returnees")
F("się [95 tys]. „Nikkei", "=95000", "person", "workers", KH + OWN, "returned", TB, None, THINT, None, g="Y-returnees")
F("nawet o [300 tys].", "=300000", "person", "workers", KH + OWN, "returned", TB, None, ["przewoźnicy", "przewoźnikami", "carriers", "transport companies", "bus operators"], "Nikkei Asia|„Nikkei Asia”|Nikkei", "asserted|possible", g="Y-returnees", cmp="exactly|at_most|at_least|about")
F("o [jedną piątą], do", "=20", "percent", "change|price", OWN + ["stawki", "insurers"], "measured|other", ["Sihanoukville", "do Sihanoukville"] + KH + OWN, None, OWN)
F("do [0,6] proc. wartości", "=0.6", "percent", "share|price|other", OWN + ["stawki", "insurers"], "measured|other", ["Sihanoukville", "do Sihanoukville"] + KH + OWN, None, OWN)
F("o [1,4] proc., do", "=1.4", "percent", "change|price", TH + ["Baht", "baht", ""], "measured|other|lost", TH + OWN, None, OWN)
F("do [33,4] za", "=33.4", "THB", "price", TH + ["Baht", "baht", "USD", "dolar", ""], "measured|other", TH + OWN, None, OWN, per="USD")
F("wartości [15 mld] bahtów", "=15000000000", "THB", "aid|budget", TH, "promised|planned", TB, None, TH + ["Rząd w Bangkoku", "rząd w Bangkoku", "rząd", "Thai government"], None, PLAN)
F("ich [21] –", "=21", "person", "killed|troops", TH, LOST, TB, None, OWN + TH, None, g="Y-dead-soldiers-TH")
F("po [10 mln] bahtów", "=10000000", "THB", "payment|aid", TH + ["families", "Rodziny poległych żołnierzy", ""], "promised|planned", TB, None, OWN + TH + ["Rząd w Bangkoku", "rząd"], None, PLAN, per="household")
AGR = ["resort rolnictwa", "Thai Ministry of Agriculture", "Ministry of Agriculture", "Thai agriculture ministry"] + TH
F("po [3 tys.] bahtów", "=3000", "THB", "payment|aid", AGR + ["farmers", "Rolnikom", "rolnicy", ""], "promised|planned", TB, None, AGR, None, PLAN, per="rai")
F("na [45 tys.] hektarów", "=45000", "ha", "area", TH + OWN, "lost|affected", TB, None, AGR + OWN)
WB = ["World Bank", "Bank Światowy"]
F("z [2,4] do", "=2.4", "percent", "change", TH + WB, "planned|other|measured", TH + OWN, None, WB, None, WD + "|planned", g="Y-gdp")
F("do [2,1] proc.", "=2.1", "percent", "change", TH + WB, "planned|other|measured", TH + OWN, None, WB, None, PLAN, g="Y-gdp")

sheet.doc = "en-y2.txt"
F("[THREE] Thai rangers", "=3", "person", "captured|rescued", TH + KH, "returned|captured", TB, "2027-05-29", OWN, None, g="Y-prisoners-TH")
F("camp for [26] days walked", "=26", "day", "duration", TH + OWN, "other|measured", TB, None, OWN, None, opt=True, g="Y-captive-days")
F("as [17] Cambodian", "=17", "person", "captured|troops|rescued", KH + TH, "returned|captured|sent", TB, "2027-05-29", OWN)
F("It was [18] who", "=18", "person", "captured|troops|people", KH + TH + OWN, "planned|captured|returned", TB, None, THARMY + OWN, None, "planned|asserted|denied", g="Y-prisoners-KH")
F("but [one] was", "=1", "person", "hospitalised|captured|troops|people", KH + TH + OWN, "affected|captured|present|other", TB, None, THARMY, opt=True)
F("insists [20] of", "=20", "person", "captured", KH + TH, "captured", TB, None, KH, None, g="Y-prisoners-KH")
F("other [two].", "=2", "person", "captured|missing|troops", KH + TH, "captured|lost|other", TB, None, KH, opt=True)
SOM = ["Somchai Boonmee", "Sgt Somchai Boonmee", "Boonmee", "Somchai"]
F("Boonmee, [27], a", "=27", "year", "age", SOM + OWN, "other|measured", TB, None, OWN, opt=True)
F("dad of [two].", "=2", "person", "people|other|civilians", SOM + OWN, "other|present", TB, None, OWN, opt=True)
CH3 = "Channel 3|"
F("us [one] bowl", "=1", "item", "other", SOM + TH + KH + OWN, "received|other", TB, None, SOM, CH3, per="day", opt=True)
F("lost [11] kilos,", "=11", "kg", "mass|change", SOM + TH + OWN, "lost|other", TB, None, SOM, CH3)
F("got [three] meals", "=3", "item", "other", TH + KH + OWN, "received|other", TB, None, KH, None, per="day")
CHLOE = ["Chloe Adams", "Adams", "British backpacker Chloe Adams", "backpacker"]
F("Adams, [23], from", "=23", "year", "age", CHLOE + OWN, "other|measured", ["Hull", ""] + TB, None, OWN, opt=True)
F("been [5,000] people", "=5000", "person", "participants|people", OWN + TRADE, "present|other", TB, "2027-05-29", CHLOE, None, "asserted|possible", g="Y-crowd", cmp="exactly|about|at_least")
F("crowd at [1,800].", "=1800", "person", "participants|people", OWN + TRADE, "present|other|measured", TB, "2027-05-29", ["police", "Police", "Cops", "Thai police", "Royal Thai Police"], None, g="Y-crowd", cmp="exactly|about")
F("The [12]-day war", "=12", "day", "duration", TRADE, "other|measured", TB, None, OWN, None, opt=True, g="Y-war-length")
BOTHGOV = ["two governments", "the two governments"]
F("least [36] dead", ">=36", "person", "killed", TH + OWN, LOST, TB, None, TH + BOTHGOV)
F("Thailand - [21] soldiers", "=21", "person", "killed|troops", TH + OWN, LOST, TB, None, TH + BOTHGOV, None, g="Y-dead-soldiers-TH")
F("and [15] civilians", "=15", "person", "killed|civilians", TH + OWN, LOST, TB, None, TH + BOTHGOV, None, g="Y-dead-civilians-TH")
F("and [27] in Cambodia", "=27", "person", "killed", KH + OWN, LOST, TB, None, KH + BOTHGOV, None, g="Y-dead-KH", cmp="exactly|at_least")
F("could be [four to six] times higher", "4-6", "times", "killed|troops|change|other", KH, LOST + "|other", TB, None, IISS, None, "possible|asserted")
F("than the [19] admitted", "=19", "person", "killed|troops", KH, LOST, TB, None, KH, None, g="Y-dead-soldiers-KH")
F("claims [312] enemy", "=312", "person", "killed|troops", KH + OWN, LOST, TB, None, ["secret Thai report", "A secret Thai report", "Thai report", "leaked Thai report"] + TH, "The Times|Times", g="Y-dead-soldiers-KH")
AIDA = ["aid agencies", "aid organisations"]
F("More than [40,000] Thais", ">40000", "person", "displaced|people|evacuated", TH + OWN, "affected|other", TB, None, AIDA)
F("and [66,000] Cambodians", "=66000", "person", "displaced|people|evacuated", KH + OWN, "affected|other", TB, None, AIDA, cmp="exactly|more_than|at_least")
HALO = ["Halo Trust", "HALO Trust", "the Halo Trust", "Experts from the Halo Trust"]
F("up to [900] unexploded", "<=900", "item", "weapons|shells|other", OWN + TRADE, "present|other", TB, None, HALO, None, "asserted|possible")
F("just [62].", "=62", "item", "weapons|shells|other", OWN + TRADE + HALO, "other|affected|lost", TB, None, HALO + OWN, cmp="exactly|at_most")
GB = ["GB", "UK", "The UK", "United Kingdom", "Britain"]
F("£[1.5million] to", "=1500000", "GBP", "aid", GB, "sent|promised|planned|paid", TB, None, GB + OWN, None, PLAN)
F("by [a third].", "=33.33", "percent", "change|share", GB + OWN, "lost|measured|other", TH + TB + GB, None, ["tourist chiefs", "Tourist chiefs"] + OWN, cmp="exactly|about")
F("Only [74] of", "=74", "person", "people|workers|other|participants", ASEAN + OWN, "present|sent|other", TB, None, OWN, None, g="Y-observers-arrived", cmp="exactly|at_most")
F("the [120] peace", "=120", "person", "people|workers|other|participants", ASEAN + OWN, "promised|planned", TB, None, OWN, None, PLAN, g="Y-observers-planned")
F("after [26] days apart", "=26", "day", "duration", SOM + OWN, "other|measured", TB, None, OWN, None, opt=True, g="Y-captive-days")

# ============================ Z: the tanker ============================
BG = ["BG", "Bulgaria", "Bulgária", "Bułgaria", "Bułgarii", "Bulgarien", "bolgár kormány", "a bolgár kormány", "kormány", "A kormány", "Bulgarian government", "bułgarski rząd", "Bułgarski rząd", "government", "Sofia", "SOFIA", "Szófia", "Bulgarian authorities"]
RO = ["RO", "Romania", "Románia", "Rumunia", "Rumunii", "Rumänien", "Romániában", "rumuński rząd", "a rumuński rząd", "Romanian government"]
SEA = ["Black Sea", "Fekete-tenger", "Morze Czarne", "Morzu Czarnym", "Schwarzes Meer", "Cape Kaliakra", "Kaliakra", "Meer", "ins Meer", "do morza", "morze", "tenger", "tengerben", "tengerbe", "a tengerbe", "Varna", "VARNA", "off Bulgaria", "Bulgarian coast", "bolgár partok"]
ZP = SEA + BG + OWN
SHIP = ["Mira Sol", "tanker", "tankowiec", "Mira Sol tartályhajó", "tartályhajó", "tankowca Mira Sol", "ship", "hajó", "A hajó", "statek", "crew", "sailors", "matrózok", "marynarze", "Seeleute", "bow section"]
THAL = ["Thalassa Marine", "Athens-based Thalassa Marine", "The owner", "owner", "the owner", "tulajdonos", "A tulajdonos", "A tulajdonos Thalassa Marine", "A Thalassa Marine", "armator", "Armator", "Reederei", "Reederei Thalassa Marine", "Die Reederei Thalassa Marine", "Grecka firma", "grecka firma", "firma", "shipowner"]
OILA = SHIP + THAL + OWN
MAR = ["Bulgarian maritime administration", "the Bulgarian maritime administration", "Bulgarian Maritime Administration", "Maritime Administration"] + BG
ENVBG = ["Bulgarian Ministry of Environment and Water", "Ministry of Environment and Water", "Ministry of Environment", "environment ministry", "Bulgarian environment ministry", "Bułgarskie ministerstwo środowiska", "bułgarskie ministerstwo środowiska", "Ministerstwo", "ministerstwo", "Ministerstwo środowiska", "Umweltministerium", "Umweltministeriums in Sofia", "Umweltministeriums", "Umweltministerium in Sofia", "Ministerium", "das Ministerium", "bolgár környezetvédelmi tárca", "a bolgár környezetvédelmi tárca", "környezetvédelmi tárca", "Bulgarian Ministry of Environment"] + BG
ILI = ["Radostina Ilieva", "Ilieva", "Environment Minister Radostina Ilieva", "Environment Minister", "Radosztina Ilieva", "Radostina Iliewa", "Iliewa", "környezetvédelmi miniszter", "A bolgár környezetvédelmi miniszter", "bolgár környezetvédelmi miniszter", "Minister środowiska Bułgarii", "Minister środowiska Bułgarii Radostina Iliewa", "Minister środowiska", "minister", "Umweltministerin Radostina Iliewa", "Umweltministerin", "Bulgarian environment minister"] + ENVBG
WWF = ["WWF", "WWF Bulgaria", "A WWF", "a WWF", "Der WWF", "environmental group WWF Bulgaria", "The environmental group WWF Bulgaria"]
EMSA = ["EMSA", "European Maritime Safety Agency", "European agency EMSA", "the European agency EMSA", "Europejska agencja EMSA", "agencja EMSA"]
GP = ["Greenpeace", "a Greenpeace"]
NAVY = ["Bulgarian Navy", "Bulgarian navy", "bolgár haditengerészet", "a bolgár haditengerészet", "haditengerészet", "bułgarska marynarka", "bułgarskiej marynarki", "marynarka", "navy"] + BG
DIMOW = ["Iwan Dimow", "Dimow", "rzecznik marynarki Iwan Dimow", "rzecznik marynarki", "Ivan Dimov"] + NAVY
BSPB = ["BSPB", "Bulgarian Society for the Protection of Birds", "Bułgarskie Towarzystwo Ochrony Ptaków", "Bułgarskiego Towarzystwa Ochrony Ptaków", "madárvédők", "A madárvédők", "a madárvédők", "bird conservationists", "Vogelschützer", "ptasia organizacja BSPB", "organizacja BSPB"]
BIRDA = OWN + BSPB + ["birds", "ptaków", "Vögel", "madarak"] + SHIP
ROENV = ["Romanian Ministry of Environment", "Ministry of Environment", "Romanian environment ministry", "román környezetvédelmi tárca", "tamtejszy resort środowiska", "resort środowiska"] + RO
CIV = ["civil protection", "Civil Protection", "polgári védelem", "a polgári védelem", "bułgarska obrona cywilna", "obrona cywilna", "Bulgarian civil protection"] + BG
SPILL = "lost|measured|other"
ROP = RO + ["Mangalia", "Mangaliánál", "Romanian coast"]
BGP = BG + ["Bulgarian coast", "Várna megye", "Varna Province", "bolgár part", "bułgarskie wybrzeże", "bułgarskiego wybrzeża", "Küste", "auf bulgarischer Seite", "w Bułgarii", ""] + SEA

sheet.doc = "en-z1.txt"
AP = "|AP|Associated Press"
F("Bulgaria; [2] crew", "=2", "person", "killed", SHIP + OWN, LOST, ZP, None, OWN + MAR, AP, g="Z-dead")
F("dead, [3] missing", "=3", "person", "missing", SHIP + OWN, LOST + "|other", ZP, None, OWN + MAR, AP, g="Z-missing")
F("carrying [28,400] metric tons of", "=28400", "ton", "mass", SHIP + THAL + OWN, "present|measured|other|sent", ZP, None, OWN + MAR, AP, g="Z-cargo")
F("broke in [two] in", "=2", "item", "other", SHIP + OWN, "other|lost", ZP, None, OWN + MAR, opt=True)
F("least [two] sailors", ">=2", "person", "killed", SHIP + OWN, LOST, ZP, None, MAR, AP, g="Z-dead")
F("leaving [three] missing", "=3", "person", "missing", SHIP + OWN, LOST + "|other", ZP, None, MAR, AP, g="Z-missing")
F("saved [16] of", "=16", "person", "rescued", SHIP + OWN, "affected|returned|other", ZP, None, OWN + MAR, AP, g="Z-rescued")
F("the [21] crew", "=21", "person", "workers|people|other", SHIP + OWN, "present|other|affected", ZP, None, OWN + MAR, AP)
F("up [nine] of", "=9", "person", "rescued", SHIP + OWN + NAVY, "affected|returned|other", ZP, None, OWN + MAR, AP)
F("reached [118] kph (", "=118", "km/h", "wind", OWN, "measured|other", ZP, None, OWN + MAR, AP)
F("([73] mph) and", "=73", "mph", "wind", OWN, "measured|other", ZP, None, OWN + MAR, AP, cmp="exactly|about")
F("waves [seven] meters.", "=7", "m", "water_level|depth|distance|other", OWN, "measured|other", ZP, None, OWN + MAR, AP)
F("around [1,500] tons of", "~1500", "ton", "mass", OILA, SPILL, ZP, None, ILI, AP, g="Z-oil")
F("more than [600] tons", "<=600", "ton", "mass", OILA, SPILL, ZP, None, THAL, AP, g="Z-oil")
F("covered [46] square kilometers and", "=46", "km2", "area", OILA, "measured|affected|other", ZP, None, EMSA + WWF, "WWF|WWF Bulgaria|AP|")
F("least [4,000] tons. EMSA", ">=4000", "ton", "mass", OILA, SPILL, ZP, None, WWF, AP, g="Z-oil")
F("was [11] nautical miles from", "=11", "nautical_mile", "distance", OILA, "measured|other", ["Cape Kaliakra", "Kaliakra"] + ZP, None, OWN, AP)
F("deployed [five] ships", "=5", "item", "ships", BG, "sent|present|other", ZP, None, OWN + BG, AP)
F("and [300] soldiers", "=300", "person", "troops", BG, "sent|present|other", ZP, None, OWN + BG, AP)
F("send [two] skimmers", "=2", "item", "ships|other|vehicles", RO, "planned|promised|sent", ZP, None, RO, AP, PLAN)
F("and [14] kilometers of", "=14", "km", "distance|other", RO, "planned|promised|sent", ZP, None, RO, AP, PLAN)
F("The [27]-year-old", "=27", "year", "age", SHIP + OWN, "measured|other", ZP, None, OWN, AP)
F("port [three] times since", "=3", "times", "other|reports|arrested", SHIP + OWN, "affected|captured|other", ZP, "2023-01-01/2027-10-13", ["Paris MoU", "Paris MoU database", "the Paris MoU database"], AP)
F("up to $[1 billion],", "<=1000000000", "USD", "payment|loan|other|cost|damage", SHIP + THAL + OWN, "other|promised|present", ZP, None, THAL, AP, g="Z-insured")

sheet.doc = "hu-z1.txt"
F("már [3200] tonnáról beszélt", "=3200", "ton", "mass", OILA, SPILL, ZP, None, ILI, None, g="Z-oil")
F("mint a [duplája] annak", ">2", "times", "mass|change|other", OILA, SPILL, ZP, None, OWN + ILI)
F("legfeljebb [hatszáz] tonnához.", "<=600", "ton", "mass", OILA, SPILL, ZP, None, THAL, None, g="Z-oil")
F("szerint [négyezer] tonna is", "=4000", "ton", "mass", OILA, SPILL + "|present", ZP, None, WWF, None, "possible|asserted", g="Z-oil", cmp="exactly|at_most|at_least|about")
GOV = ["Várna megye kormányzója", "kormányzó", "governor of Varna", "Governor of Varna Province", "governor of Varna Province", "kormányzója"]
F("szerint [18] kilométernyi partszakasz", "=18", "km", "distance", OILA, "affected|measured|other", BGP, None, GOV, None, g="Z-coast-BG")
F("többről, [34] kilométerről írt", "=34", "km", "distance", OILA, "affected|measured|other", BGP, None, ["önkéntesek", "önkéntesek térképe", "önkéntesek térképére", "volunteers", "volunteers' map"], "Dnevnik|A Dnevnik", g="Z-coast-BG")
F("csak [3] kilométeren találtak", "=3", "km", "distance", OILA, "affected|measured|other", ROP, None, OWN, None, g="Z-coast-RO", cmp="exactly|at_most")
F("közül [kettőt] holtan", "=2", "person", "killed|missing", SHIP + OWN, LOST, ZP, None, NAVY)
F("száma [négyre] nőtt", "=4", "person", "killed", SHIP + OWN, LOST, ZP, None, NAVY, None, g="Z-dead")
F("nőtt, [egy] matrózt", "=1", "person", "missing", SHIP + OWN, LOST + "|other", ZP, None, NAVY, None, g="Z-missing")
F("[Öt] tengerészt", "=5", "person", "hospitalised|wounded", SHIP + OWN, HIT + "|present", ["Varna", "Várna", "várnai katonai kórház", "várnai katonai kórházban"] + ZP, None, OWN + NAVY)
F("eddig [640] elpusztult", "=640", "item", "killed|other", BIRDA, LOST + "|received|other", BGP, None, BSPB + OWN, None, g="Z-birds-dead")
F("további [210-et] élve", "=210", "item", "rescued|other", BIRDA, "affected|received|other|present", BGP, None, BSPB + OWN, None, g="Z-birds-live")
F("mindössze [270] tetemről", "=270", "item", "killed|other", BIRDA, LOST + "|other", BGP, None, ["állami erdészet", "Az állami erdészet", "az állami erdészet", "state forestry", "state forestry agency"], None, g="Z-birds-dead", cmp="exactly|at_most")
VOL = ["volunteers", "önkéntesek", "Freiwillige", ""] + BG
F("szerint [1200] önkéntes", "=1200", "person", "participants|workers|people|other", VOL, "present|other", BGP, "2027-10-16", CIV, None, g="Z-volunteers-16oct")
F("szervezők [háromezerről] beszélnek", "=3000", "person", "participants|workers|people|other", VOL, "present|other", BGP, "2027-10-16", ["szervezők", "a szervezők", "organisers", "organizers"], None, g="Z-volunteers-16oct")
F("[Két] nap alatt", "=2", "day", "duration", OWN + VOL, "other|measured", BGP, None, OWN, opt=True)
F("alatt [140] tonna olajos", "=140", "ton", "mass", VOL, "received|other|captured|measured|affected", BGP, None, OWN, None, g="Z-sand")
F("kormány [20 millió] eurót", "=20000000", "EUR", "budget|aid|cost", BG, "planned|promised|other", BGP, None, OWN + BG, None, PLAN)
F("ennek az [ötszörösébe] is", "=5", "times", "cost|change|other", BG + OWN, "planned|other", BGP, None, ILI, None, "possible|asserted|planned", cmp="exactly|at_most|about|at_least")
HUN = ["HU", "Hungary", "Magyarország", "magyar", "magyar búvárcsapat", "Egy magyar búvárcsapat", "búvárcsapat"]
F("búvárcsapat [tizenkét] tagja", "=12", "person", "workers|people|other|participants", HUN, "planned|sent", ["Varna", "Várna", "Várnába"] + ZP, "2027-10-17", OWN + HUN, None, PLAN)
F("rakománya [28 400] tonna volt", "=28400", "ton", "mass", SHIP + OWN, "measured|present|other", ZP, None, OWN, None, g="Z-cargo")
F("amely [52] méter mélyen", "=52", "m", "depth", SHIP + OWN, "measured|other", ZP, None, OWN, None, g="Z-depth")
F("legalább [húszezer] tonna lehet", ">=20000", "ton", "mass", SHIP + OWN, "present|other", ZP, None, OWN, None, "possible|asserted", g="Z-stern")

sheet.doc = "pl-z1.txt"
F("ponad [cztery] razy więcej", ">4", "times", "mass|change|other", OILA, SPILL, ZP, None, OWN)
F("Sol wyciekło [2600] ton mazutu", "=2600", "ton", "mass", OILA, SPILL, ZP, None, ENVBG, None, g="Z-oil")
F("a nie [3200], jak", "=3200", "ton", "mass", OILA, SPILL, ZP, None, ENVBG, None, "withdrawn|denied", g="Z-oil")
F("[dwukrotnie]. Armator", "=2", "times", "other", OWN, "other|measured", OWN + ZP, None, OWN + ENVBG, opt=True)
F("przy [600] tonach, przyznał", "=600", "ton", "mass", OILA, SPILL, ZP, None, THAL, None, WD, g="Z-oil")
F("„ponad [dwóch tysięcy]”", ">2000", "ton", "mass", OILA, SPILL, ZP, None, THAL, None, "possible|asserted", g="Z-oil")
F("nawet [6 tys.] ton.", "=6000", "ton", "mass", OILA, SPILL, ZP, None, GP, "Guardian|The Guardian|„Guardian”", "possible|asserted", g="Z-oil", cmp="exactly|at_most|about|at_least")
F("od [2,4 do 3,1 tys.] ton.", "2400-3100", "ton", "mass", OILA, SPILL, ZP, None, EMSA, None, g="Z-oil")
F("już [57] km bułgarskiego", "=57", "km", "distance", OILA, "affected|measured|other", BGP, None, OWN + ENVBG, None, g="Z-coast-BG")
F("tym [12] km rezerwatu", "=12", "km", "distance", OILA, "affected|measured|other", ["Kaliakra", "Cape Kaliakra", "rezerwat Kaliakra", "rezerwatu Kaliakra"] + BGP, None, OWN + ENVBG)
F("odcinku [9] km.", "=9", "km", "distance", OILA, "affected|measured|other", ROP, None, ROENV, None, g="Z-coast-RO")
F("przekroczyła [2100], wynika", ">2100", "item", "killed|other", BIRDA, LOST, BGP, None, BSPB, None, g="Z-birds-dead")
F("ich [1350]. Uratowano", "=1350", "item", "killed|other", BIRDA + ENVBG, LOST, BGP, None, ENVBG, None, g="Z-birds-dead")
F("Uratowano [480].", "=480", "item", "rescued|other", BIRDA, "affected|returned|other", BGP, None, OWN + BSPB + ENVBG, None, g="Z-birds-live")
F("zebrano [1900] ton zanieczyszczonego", "=1900", "ton", "mass", VOL, "received|other|captured|measured|affected", BGP, None, OWN + CIV, None, g="Z-sand")
F("i [310] metrów sześciennych mazutu", "=310", "m3", "volume", VOL, "received|other|captured|measured|affected", BGP, None, OWN + CIV)
F("codziennie [2 tys.] ludzi", "=2000", "person", "workers|people|participants", VOL, "present|other", BGP, None, CIV)
F("czego [połowa] to", "=50", "percent", "share|troops|workers", VOL, "present|other", BGP, None, CIV)
POLF = ["PL", "Poland", "Polska", "Polish fire service"]
F("wysłała [18] strażaków", "=18", "person", "workers|people|other", POLF, "sent", BGP, None, OWN + POLF)
F("oraz [dwa] kilometry zapór", "=2", "km", "distance|other", POLF, "sent", BGP, None, OWN + POLF)
F("zginęło [czterech] marynarzy", "=4", "person", "killed", SHIP + OWN, LOST, ZP, None, OWN, None, g="Z-dead")
F("po [sześciu] dniach.", "=6", "day", "duration", OWN, "other|measured", ZP, None, OWN, opt=True)
F("na [95 mln] euro", "=95000000", "EUR", "cost|damage", BG + OWN, "planned|other|paid|lost", BGP, None, BG, None, "asserted|planned|possible", g="Z-cost-BG", cmp="exactly|about")
F("na [60 mln] lei", "=60000000", "RON", "cost|damage", RO + OWN, "planned|other|paid|lost", ROP + OWN, None, RO, None, "asserted|planned|possible", g="Z-cost-RO", cmp="exactly|about")
F("(około [50 mln] zł)", "~50000000", "PLN", "cost|damage", RO + OWN, "planned|other|paid|lost", ROP + OWN, None, RO + OWN, None, "asserted|planned|possible", g="Z-cost-RO")
FISH = ["fishermen", "Rybacy z Bałcziku", "Rybacy", "rybacy", "halászok", "A halászok", "fishermen of Balchik"]
FISHP = ["Balchik", "Bałczik", "Bałcziku", "z Bałcziku"] + BGP
F("się [7 mln] euro", "=7000000", "EUR", "damage|payment|aid|cost|other", FISH + THAL + BG, "planned|lost|other|promised", FISHP, None, FISH, None, PLAN, g="Z-fishers")
F("stracili [cztery piąte] połowów", "=80", "percent", "share|damage|change", FISH, "lost", FISHP, None, FISH)

sheet.doc = "de-z1.txt"
F("Meer: [2600] Tonnen Öl", "=2600", "ton", "mass", OILA, SPILL, ZP, None, OWN + ENVBG, None, g="Z-oil")
F("[Zwölf] Tage nach", "=12", "day", "duration", OWN, "other", OWN, None, OWN, opt=True)
F("auf [71] Kilometer.", "=71", "km", "distance", OILA, "affected|measured|other", BGP, None, ENVBG + OWN, None, g="Z-coast-BG")
F("es [57] Kilometer gewesen", "=57", "km", "distance", OILA, "affected|measured|other", BGP, "2027-10-19", ENVBG + OWN, None, g="Z-coast-BG")
F("meldet [16] Kilometer.", "=16", "km", "distance", OILA, "affected|measured|other", ROP, None, RO, None, g="Z-coast-RO")
F("Seite [103] Kilometer verölten", "=103", "km", "distance", OILA + WWF, "affected|measured|other", BGP, None, WWF, None, g="Z-coast-BG")
F("traten [2600] Tonnen aus", "=2600", "ton", "mass", OILA, SPILL, ZP, None, OWN + ENVBG, None, g="Z-oil")
F("etwa [17.000] Fass.", "~17000", "barrel", "volume|mass", OILA, SPILL, ZP, None, OWN + ENVBG, None, g="Z-oil")
F("mehr als das [Doppelte]. Ein", ">2", "times", "mass|change|volume|other", OILA, SPILL, ZP, None, GP)
CAPT = ["Kapitän", "Ein Kapitän der bulgarischen Marine", "Kapitän der bulgarischen Marine", "captain", "captain in the Bulgarian Navy"] + NAVY
STD = "|Der Standard|STANDARD|dem STANDARD"
F("nur noch [900] von", "=900", "ton", "mass", OILA, "present|other|measured|received", ZP, None, CAPT, STD, cmp="exactly|at_most")
F("ursprünglich [8000] Tonnen gefunden", "=8000", "ton", "mass", OILA, "present|other|measured", ZP, None, CAPT, STD)
F("gut [7000] Tonnen ins", ">7000", "ton", "mass", OILA, SPILL, ZP, None, OWN + CAPT, STD, "possible|asserted", g="Z-oil")
F("Vogelschützer [3400] tote", "=3400", "item", "killed|other", BIRDA, LOST, BGP, None, BSPB, None, g="Z-birds-dead")
F("Ministerium [2250]. Von", "=2250", "item", "killed|other", BIRDA + ENVBG, LOST, BGP, None, ENVBG, None, g="Z-birds-dead")
F("den [700] lebend", "=700", "item", "rescued|other", BIRDA, "affected|received|other", BGP, None, OWN + BSPB, None, g="Z-birds-live")
F("jeder [zweite].", "=50", "percent", "share|killed", BIRDA, LOST, BGP, None, OWN + BSPB)
F("Rund [4500] Tonnen Sand", "~4500", "ton", "mass", VOL, "received|other|captured|measured|affected|sent", BGP, None, OWN, None, g="Z-sand")
F("bis zu [5000] Freiwillige", "<=5000", "person", "participants|workers|people|other", VOL, "present|other", BGP, None, ["Organisatoren", "die Organisatoren", "organisers", "organizers"], None, g="Z-volunteers-weekends")
F("knapp [2000] aus", "^2000", "person", "participants|workers|people|other", VOL, "present|other", BGP, None, ["Polizei", "die Polizei", "police", "Bulgarian police"] + BG, None, g="Z-volunteers-weekends")
F("[37] Helfer", "=37", "person", "wounded|hospitalised|infected|participants|people|workers", VOL + ["Helfer"], HIT, BGP, None, OWN)
F("werden, [elf] davon", "=11", "person", "hospitalised", VOL + ["Helfer"], HIT, BGP, None, OWN)
F("kostete [vier] Seeleute", "=4", "person", "killed", SHIP + OWN, LOST, ZP, None, OWN, None, g="Z-dead")
F("den [16] Überlebenden", "=16", "person", "rescued|people|other", SHIP + OWN, "affected|returned|other|present", ZP, None, OWN, None, g="Z-rescued")
F("sind [neun] Inder", "=9", "person", "rescued|people|other", SHIP + ["IN", "India", "Inder", ""], "affected|returned|other|present", ZP, None, OWN)
F("und [vier] Georgier", "=4", "person", "rescued|people|other", SHIP + ["GE", "Georgia", "Georgier", ""], "affected|returned|other|present", ZP, None, OWN)
EU = ["EU", "European Union", "Die EU", "die EU", "European Commission"]
F("zahlt [zwölf Millionen] Euro", "=12000000", "EUR", "aid|payment", EU + BG, "paid|promised|planned", BGP, None, OWN + EU, None, PLAN)
F("hatte [30 Millionen] beantragt", "=30000000", "EUR", "aid|payment", EU + BG, "planned|other", BGP, None, BG + OWN, None, PLAN)
AT = ["AT", "Austria", "Österreich", "ABC-Abwehr"]
F("hat [20] Soldaten", "=20", "person", "troops", AT, "sent", BGP, None, OWN + AT)
F("waren [35]. Die", "=35", "person", "troops", AT, "planned", BGP, None, OWN + AT, None, PLAN + "|withdrawn|denied")
F("von [fünf Millionen] Dollar", "=5000000", "USD", "payment|aid", THAL, "promised|planned", BGP, None, THAL, None, PLAN, g="Z-advance")
F("einmal [ein Zwanzigstel] der", "<5", "percent", "share|cost|payment", THAL + OWN, "promised|planned|other", BGP, None, ILI, cmp="less_than|at_most|almost")

sheet.doc = "pl-z2.txt"
F("może [podwoić] się", "=2", "times", "change|cost|other", BG + OWN, "planned|other", BGP, None, ILI + OWN, None, "possible|planned|asserted", opt=True)
F("do [190 milionów] euro", "<=190000000", "EUR", "cost|damage", BG + OWN, "planned|other|paid", BGP, None, ILI, None, "possible|planned|asserted|withdrawn|denied", g="Z-cost-BG")
F("jest [dwukrotnością] wcześniejszego", "=2", "times", "cost|change|other", BG + OWN, "planned|other", BGP, None, OWN + ILI)
OFFICE = ["biuro", "Jej biuro", "biuro ministra", "minister's office", "office of the minister"] + ILI
F("na myśli [140 milionów]. „", "=140000000", "EUR", "cost|damage", BG + OWN, "planned|other|paid", BGP, None, OFFICE, None, "asserted|possible|planned", g="Z-cost-BG")
F("więcej niż [60] procent plaż", "<=60", "percent", "share", OWN + BG, "planned|other", BGP, None, ILI, None, PLAN)
F("do [pięciu] w", "=5", "person", "killed", SHIP + OWN, LOST, ZP, None, NAVY, None, g="Z-dead")
F("że [siedmiu] marynarzy", "=7", "person", "killed", SHIP + OWN, LOST, ZP, None, DIMOW, "TASS|rosyjska agencja TASS|agencja TASS|", "denied", g="Z-dead")
F("ponad [5000] martwych", ">5000", "item", "killed|other", BIRDA + VOL, LOST + "|received|other", BGP, None, BSPB, "Reuters|agencja Reuters", g="Z-birds-dead")
F("liczbę [2900]. Około", "=2900", "item", "killed|other", BIRDA, LOST, BGP, None, ENVBG, "BTA", g="Z-birds-dead")
F("Około [700] ptaków", "~700", "item", "rescued|captured|other", BIRDA, "affected|captured|other|received", BGP, None, OWN + BSPB + BG, None, g="Z-birds-live")
F("prawie [40] procent z", "^40", "percent", "share|rescued", BIRDA, "returned|other|affected", BGP, None, OWN + BSPB + BG)
F("zapłaci [5 milionów] dolarów", "=5000000", "USD", "payment|aid", THAL, "promised|planned", BGP, None, THAL, None, PLAN, g="Z-advance")
F("dolarów ([18 milionów] złotych)", "=18000000", "PLN", "payment|aid", THAL, "promised|planned", BGP, None, THAL + OWN, None, PLAN, g="Z-advance", cmp="exactly|about")
F("mniej niż [4] procent tego", "<4", "percent", "share|payment|cost", THAL + BG + OWN, "promised|planned|other", BGP, None, OWN)
F("kapitana, [58]-letniego", "=58", "year", "age", OWN + SHIP + ["kapitan", "captain"], "other|measured", OWN + ZP, None, OWN + ["Prokuratorzy", "prosecutors"], opt=True)
F("i [dwóch] innych", "=2", "person", "people|workers|arrested|other", OWN + SHIP + ["oficerowie"], "other|planned|affected|missing", ZP, None, ["Prokuratorzy", "prosecutors", ""])
F("głębokości [170] stóp.", "=170", "ft", "depth", SHIP + ["Wrak", "wreck", ""], "measured|other", ZP, None, OWN, None, g="Z-depth")
ENGS = ["Inżynierowie", "inżynierowie", "engineers"]
F("że [19 000] ton paliwa", "=19000", "ton", "mass", SHIP + OWN, "present|other", ZP, None, ENGS, None, "asserted|possible", g="Z-stern")
F("niż [20 000] oszacowane", "=20000", "ton", "mass", SHIP + OWN, "present|other", ZP, None, OWN + ENGS, None, WD + "|possible", g="Z-stern")
F("trwać [120] dni.", "=120", "day", "duration", OWN + SHIP, "planned|other", ZP, None, OWN + ENGS, None, "planned|possible|asserted", g="Z-pumping")
F("Około [71] kilometrów brzegu", "~71", "km", "distance", OILA, "affected|measured|other", BGP, None, OWN, None, g="Z-coast-BG")
F("Rumunii [16] kilometrów było", "=16", "km", "distance", OILA, "affected|measured|other", ROP, None, OWN, None, g="Z-coast-RO")
F("których [11] już", "=11", "km", "distance", OILA + RO, "affected|measured|other|returned", ROP + OWN, None, OWN)

sheet.doc = "hu-z2.txt"
F("olajat? [95 millió] helyett", "=95000000", "EUR", "cost|damage", BG + OWN, "planned|other|paid|lost", BGP, None, OWN + BG, None, WD + "|planned", g="Z-cost-BG")
F("helyett [140 millió] euró", "=140000000", "EUR", "cost|damage", BG + OWN, "planned|other|paid|lost", BGP, None, OWN + BG, None, "asserted|planned", g="Z-cost-BG")
F("[Negyvenötmillió] euróval", "=45000000", "EUR", "change|cost|damage", BG + OWN, "planned|other|paid|lost", BGP, None, BG + OWN, None, "asserted|planned")
F("eléri a [140 millió] eurót", "=140000000", "EUR", "cost|damage", BG + OWN, "planned|other|paid|lost", BGP, None, BG + OWN, None, "asserted|planned", g="Z-cost-BG", cmp="exactly|about|at_least")
F("eurót ([55 milliárd] forintot)", "=55000000000", "HUF", "cost|damage", BG + OWN, "planned|other|paid|lost", BGP, None, BG + OWN, None, "asserted|planned", g="Z-cost-BG", cmp="exactly|about")
F("külön [85 millió] lejjel", "=85000000", "RON", "cost|damage", RO + OWN, "planned|other|paid|lost", ROP + OWN, None, RO, None, "asserted|planned", g="Z-cost-RO")
F("még [hatvanmillió] volt", "=60000000", "RON", "cost|damage", RO + OWN, "planned|other|paid|lost", ROP + OWN, None, RO + OWN, None, WD + "|planned", g="Z-cost-RO")
IOPC = ["IOPC", "International Oil Pollution Compensation Funds", "IOPC Funds", "Nemzetközi Olajszennyezési Kártérítési Alap", "A Nemzetközi Olajszennyezési Kártérítési Alap", "A Nemzetközi Olajszennyezési Kártérítési Alap (IOPC)", "Nemzetközi Olajszennyezési Kártérítési Alap (IOPC)", "alap", "az alap", "Az alap"]
F("eddig [212 millió] dollár", "=212000000", "USD", "damage|payment|cost|aid|other", IOPC + THAL + OWN, "planned|received|other|lost|promised", ZP, None, IOPC, None, PLAN)
F("mintegy [150 milliót] Bulgária", "~150000000", "USD", "damage|payment|cost|aid|other", BG + IOPC, "planned|received|other|lost|promised|sent", ZP, None, IOPC, None, PLAN)
F("legfeljebb [270 millió] dollárt", "<=270000000", "USD", "payment|aid|damage", IOPC, "planned|promised|other|paid", ZP, None, IOPC + OWN, None, "asserted|planned|possible")
F("hajóra [egymilliárd] dolláros", "=1000000000", "USD", "payment|loan|other|cost|damage", SHIP + THAL + OWN, "other|promised|present", ZP, None, THAL, None, g="Z-insured")
F("azonban [két] brókerre", "=2", "person", "people|other", OWN + ["brókerek", "brokers"], "other", OWN + ZP, None, OWN + ["Lloyd's List"], opt=True)
GRI = ["görög biztosítóegyesület", "A görög biztosítóegyesület", "a görög biztosítóegyesület", "Greek insurers' association", "biztosítóegyesület", "Greek insurance association"]
F("hogy [egymilliárdos] szerződést", "=1000000000", "USD", "payment|loan|other|cost|damage", GRI + THAL + SHIP + OWN, "other|promised|present", ZP, None, GRI, None, "denied", g="Z-insured")
HOT = ["bolgár szállodaszövetség", "a bolgár szállodaszövetség", "szállodaszövetség", "Bulgarian Hotel Association", "Bulgarian hotel association"]
NORTH = ["északi part", "az északi parton", "északi parton", "northern coast"] + BGP
F("2028-ra [30] százalékos visszaesést", "=30", "percent", "change", HOT + BG + OWN, "planned|lost|other", NORTH, "2028-01-01/2028-12-31", HOT, None, PLAN)
F("ami [120 millió] euró", "=120000000", "EUR", "damage|cost|change", HOT + BG + OWN, "planned|lost|other", NORTH, "2028-01-01/2028-12-31", HOT + OWN, None, PLAN)
F("kárigénye [7 millióról] 9,5", "=7000000", "EUR", "damage|payment|aid|cost|other", FISH + THAL + OWN, "planned|lost|other|promised", FISHP, None, FISH + OWN, None, WD + "|planned", g="Z-fishers")
F("7 millióról [9,5 millióra] nőtt", "=9500000", "EUR", "damage|payment|aid|cost|other", FISH + THAL + OWN, "planned|lost|other|promised", FISHP, None, FISH + OWN, None, PLAN, g="Z-fishers")
F("szerint [2600] tonna fűtőolaj", "=2600", "ton", "mass", OILA, SPILL, ZP, None, OWN + ENVBG + ["végleges adat"], None, g="Z-oil")
F("Greenpeace [hatezer] tonnáról szóló", "=6000", "ton", "mass", OILA, SPILL, ZP, None, GP + ENVBG, None, "asserted|denied", g="Z-oil")
F("maradt [19 ezer] tonna kiszivattyúzását", "=19000", "ton", "mass", SHIP + ["roncs", "roncsban", ""], "present|other", ZP, None, OWN, None, g="Z-stern")
NL = ["holland cég", "egy holland cég", "Dutch company", "NL", "Netherlands"]
F("cég [38 millió] euróért", "=38000000", "EUR", "price|cost|payment", NL + OWN, "planned|other|promised", ZP, None, NL + OWN, None, "planned|possible|asserted")
F("munka [négy] hónapig tartana", "=4", "month", "duration", NL + OWN, "planned|other", ZP, None, NL + OWN, None, "planned|possible|asserted", g="Z-pumping")
F("óta [nyolc] százalékkal, tonnánként", "=8", "percent", "change|price", ["pakura", "fuel oil", ""], "measured|other|lost", OWN, "2027-01-01/2027-11-03", OWN)
F("tonnánként [415] dollárra esett", "=415", "USD", "price", ["pakura", "fuel oil", ""], "measured|other", OWN, None, OWN, per="ton")
VPROS = ["várnai ügyészség", "A várnai ügyészség", "ügyészség", "Varna prosecutors", "prosecutors", "Varna Prosecutor's Office"]
F("ügyészség [négy] ember", "=4", "person", "arrested|people|other", VPROS + OWN, "affected|other", ["Varna", "Várna", "várnai"] + ZP, None, VPROS + OWN)
F("eddig [2,5 millió] euró", "=2500000", "EUR", "fine", THAL + BG, "affected|paid|other", ZP, None, OWN + BG)

# ---- what the groups are: origins, whether they contradict, a note ----
GROUPS: dict[str, tuple[list[str], bool, str]] = {
    "X-dead": (["Serbian Ministry of Health", "plant's union", "hospital doctor (Nova)", "hospital sources (N1)", "Panhem", "Serbian prime minister"], True, "Killed in the blast: 4, 9, 13, 16, 18, corrected to 17 by the ministry; 11, 16, 21 by the union; 14 a doctor; 19 hospital sources, denied by the prime minister; 11 denied by the company."),
    "X-injured": (["Serbian Ministry of Health", "nurse"], True, "Injured: 60, 112, 121; more than 200 treated in the first night, says a nurse."),
    "X-hospitalised": (["Serbian Ministry of Health"], False, "Still in hospital: 37 (10 March), 29 (11 March)."),
    "X-critical": ([], False, "In critical condition: 2, then 4."),
    "X-missing": (["plant's union", "Panhem"], True, "Missing: 22 by the union against 9 by the company; 12 against 6; then 4 and 3."),
    "X-shift": (["plant's union", "Panhem"], True, "People on shift: 86 (union), 74 (company)."),
    "X-evacuated": (["Serbian Ministry of Internal Affairs", "mayor of Pančevo"], True, "Left their homes: 3,000 (ministry) and 12,000 (mayor) on 9 March; 14,500 from 10 March on."),
    "X-cordon": (["Serbian Ministry of Internal Affairs"], False, "Radius of the closed zone: 2, 3, then 1.5 km."),
    "X-ammonia": (["Panhem", "Serbian environment ministry", "Ekološki front", "investigation report"], True, "Ammonia that escaped: 40 t (company), 150 then 170 t (ministry), 300-400 t (campaigners), 190 t (report quoted by Politika)."),
    "X-air": (["public health institute", "Serbian environment ministry"], False, "Ammonia in the air against the limit: fifteenfold on Tuesday, threefold on Thursday."),
    "X-arrested": (["prosecutors"], False, "Detained: 3, then 5."),
    "X-workforce": ([], False, "Employees of the plant: 640; no source named."),
    "X-share": ([], False, "Share of the plant in Serbia's fertiliser production: a third; no source named."),
    "X-compensation": (["Serbian government"], False, "Promised to each bereaved family: 2m dinars, also in GBP, USD, HUF."),
    "X-damage": (["Serbian government"], False, "Damage in all: 21bn dinars, also in GBP and EUR. Not the company's own 95m euros, nor the insurers' 130m."),
    "X-crowd-pancevo": (["police", "organisers"], True, "Demonstrators in Pančevo on 10 March."),
    "X-crowd-belgrade": (["police", "Arhiv javnih skupova"], True, "Marchers in Belgrade on 13 March."),
    "X-jobs-cut": (["supervisory board circles (Biznis)", "Panhem"], True, "Posts that may go: up to 200, denied by Panhem."),
    "Y-dead-soldiers-TH": (["Thai army", "Thai Ministry of Defence"], False, "Thai soldiers killed: 9, 14, 17, 22 corrected to 21."),
    "Y-dead-civilians-TH": (["Thai army", "Thai Ministry of Defence"], False, "Thai civilians killed: 4, 11, 13, 15."),
    "Y-dead-soldiers-KH": (["Cambodian Ministry of Defence", "Thai army", "officer in Phnom Penh (Khmer Times)", "IISS"], True, "Cambodian soldiers killed: 6, 12, 19 by Cambodia; over 60, over 150, at least 240, over 300, 312 by Thailand; under 50 an officer; 80-120 IISS."),
    "Y-dead-KH": (["Cambodian government"], False, "All dead in Cambodia: 13, then 27."),
    "Y-dead-both": (["AFP"], False, "Dead in both countries: AFP's sum of official figures, 43."),
    "Y-evacuated-TH": (["Thai Ministry of Interior", "OCHA"], False, "Displaced in Thailand: 52,000, 138,000, 168,000, 181,000. Not those who still cannot return (en-y2)."),
    "Y-evacuated-KH": (["governor of Oddar Meanchey", "OCHA", "UNHCR"], True, "Displaced in Cambodia: 20,000 families or 90,000 people (governor); 79,000 (OCHA); 121,000, 134,000 (UNHCR). Not the 100,000 prepared for."),
    "Y-shells": (["Thai army", "source in the Thai staff (Kyodo)"], False, "Rockets and shells fired by Cambodia: 1,400, then over 2,000 or 2,300."),
    "Y-airstrikes": (["Cambodia", "Thailand"], True, "Thai air strikes: 11 against 4, 26 against 9."),
    "Y-prisoners-KH": (["Thai army", "Cambodian government"], True, "Cambodians held by Thailand: 18 against 20. The 17 handed over are another figure."),
    "Y-prisoners-TH": (["Cambodian government"], False, "Thais held by Cambodia: 3; Bangkok denies it without a figure, until they are freed."),
    "Y-observers-planned": (["ASEAN"], False, "ASEAN observers planned: 200, then 120."),
    "Y-observers-arrived": ([], False, "ASEAN observers there: 30, then 74."),
    "Y-trade": ([], False, "Border trade in 2026: 174bn baht, $5.3bn; no source named."),
    "Y-crossings": ([], False, "Border crossings: 16; no source named."),
    "Y-war-length": ([], False, "Length of the fighting: twelve days, roughly two weeks."),
    "Y-captive-days": ([], False, "Days that the Thai rangers were held: 26, twice in one report."),
    "Y-cost-day": (["Kasikorn Research Center"], False, "Cost of the war a day, in THB and HUF."),
    "Y-cost-TH": (["Kasikorn Research Center", "Thai Ministry of Finance"], True, "Cost of the war to Thailand: 38bn baht, or 24bn without tourism; also in PLN."),
    "Y-returnees": (["Cambodian labour ministry", "Thai Ministry of Interior", "carriers (Nikkei Asia)"], True, "Cambodian workers back from Thailand: 210,000, 95,000, 300,000."),
    "Y-gdp": (["World Bank"], False, "Forecast of Thai growth: 2.4, cut to 2.1."),
    "Y-crowd": (["Chloe Adams", "police"], True, "Crowd at the exchange of prisoners."),
    "Z-oil": (["Bulgarian environment ministry", "Thalassa Marine", "WWF Bulgaria", "Greenpeace", "EMSA", "captain in the Bulgarian Navy"], True, "Oil spilt: 1,500, 3,200 corrected to 2,600 t (ministry; 17,000 barrels); 600, later over 2,000 (owner); 4,000 (WWF); 6,000 (Greenpeace); 2,400-3,100 (EMSA); over 7,000 (a captain)."),
    "Z-cargo": ([], False, "Cargo of the tanker: 28,400 t; no source of its own."),
    "Z-dead": (["Bulgarian maritime administration", "Bulgarian Navy", "TASS"], True, "Sailors killed: 2, 4, 5; the navy denies the 7 of TASS."),
    "Z-missing": (["Bulgarian maritime administration", "Bulgarian Navy"], False, "Sailors missing: 3, then 1."),
    "Z-rescued": (["Bulgarian maritime administration"], False, "Sailors saved: 16 of 21."),
    "Z-coast-BG": (["governor of Varna", "volunteers (Dnevnik)", "Bulgarian environment ministry", "WWF"], True, "Bulgarian coast fouled: 18 or 34 km, 57, then 71 or 103."),
    "Z-coast-RO": (["Romanian environment ministry"], False, "Romanian coast fouled: 3, 9, 16 km."),
    "Z-birds-dead": (["BSPB", "state forestry agency", "Bulgarian environment ministry"], True, "Dead birds: 640, 2,100, 3,400, 5,000 by conservationists; 270, 1,350, 2,250, 2,900 by the state."),
    "Z-birds-live": (["BSPB"], False, "Birds found alive: 210, 480, 700."),
    "Z-sand": ([], False, "Fouled sand gathered so far: 140, 1,900, 4,500 t (the last with sludge)."),
    "Z-volunteers-16oct": (["civil protection", "organisers"], True, "Volunteers on Saturday, 16 October."),
    "Z-volunteers-weekends": (["organisers", "police"], True, "Volunteers at weekends (24 October)."),
    "Z-cost-BG": (["Bulgarian government"], False, "Cost of the clean-up to Bulgaria: 95m euros, 190m corrected to 140m; also in HUF."),
    "Z-cost-RO": (["Romanian government"], False, "Cost of the clean-up to Romania: 60m, then 85m lei; also in PLN."),
    "Z-fishers": (["fishermen of Balchik"], False, "Claim of the fishermen: 7m, then 9.5m euros."),
    "Z-advance": (["Thalassa Marine"], False, "Advance offered by the owner: $5m, also in PLN."),
    "Z-insured": (["Thalassa Marine", "Greek insurers' association"], True, "Insurance of the tanker: $1bn, denied by the insurers."),
    "Z-stern": (["engineers"], False, "Oil left in the stern: 20,000, then 19,000 t."),
    "Z-depth": ([], False, "Depth of the wreck: 52 m, 170 ft."),
    "Z-pumping": ([], False, "How long the pumping will take: 120 days, four months."),
}  # fmt: skip


def main() -> None:
    assert GROUPS.keys() == members.keys(), GROUPS.keys() ^ members.keys()
    sheet.write(HERE / "gold.jsonl")
    with (HERE / "groups.jsonl").open("w", encoding="utf-8") as out:
        for name in sorted(GROUPS):
            origins, contradiction, note = GROUPS[name]
            row = {"group": name, "members": sorted(members[name]), "independent_origins": origins, "contradiction": contradiction, "note": note}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(GROUPS)} groups, {sum(map(len, members.values()))} members")


if __name__ == "__main__":
    main()
