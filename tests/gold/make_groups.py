#!/usr/bin/env python3
# ruff: noqa: E501  (a table: one group a line)
# fmt: off
"""Writes groups.jsonl: which figures of gold.jsonl speak of the same quantity (README.md, "Groups").

A group: its name, story first; its members, a report and where its figures start; the independent first sources, parted by ";"; whether two
of the figures, from different sources, cannot both hold for the same time; what it is.  Checks that every member is a figure of gold.jsonl,
that no figure lies in two groups, that no name stands twice and that a group has at least two members.
"""

from __future__ import annotations

import json
from pathlib import Path

HERE = Path(__file__).resolve().parent

HALVES: dict[tuple[str, int], str] = {}  # of every figure: its half
with (HERE / "gold.jsonl").open(encoding="utf-8") as lines:
    for line in lines:
        row = json.loads(line)
        HALVES[row["doc"], row["start"]] = row["half"]

groups: dict[str, dict[str, object]] = {}
owner: dict[tuple[str, int], str] = {}


def G(name: str, members: str, origins: str, contradiction: bool, note: str) -> None:  # noqa: N802  (short, as a line is long)
    found = sorted((part.split()[0] + ".txt", int(start)) for part in members.split(",") for start in part.split()[1:])
    if name in groups or len(found) < 2:
        raise ValueError(f"{name}: named twice, or not a group")
    for member in found:
        if member not in HALVES:
            raise ValueError(f"{name}: {member} is no figure of gold.jsonl")
        if member in owner:
            raise ValueError(f"{name}: {member} lies in {owner[member]}, too")
        owner[member] = name
    groups[name] = {
        "group": name, "members": found, "independent_origins": [part.strip() for part in origins.split(";") if part.strip()],
        "contradiction": contradiction, "note": note, "half": "held" if any(HALVES[member] == "held" for member in found) else "open",
    }


# ---- ferry ----
G("ferry-dead", "hu-01 33 114, pl-05 61 206 469, en-01 31 199", "Basarnas; Indonesian Red Cross", True, "People killed when the ferry capsized: 19, 34, 61; the 82 of the Red Cross on Wednesday counted bodies twice.")
G("ferry-passengers-listed", "hu-01 367, en-01 572", "passenger manifest", False, "Passengers on the manifest; not the people on board.")
G("ferry-crew", "hu-01 382, en-01 601", "passenger manifest", False, "Crew.")
G("ferry-on-board", "hu-01 563 649, pl-05 356, en-01 514 682", "port authority of Bitung; PT Cahaya Samudra; Basarnas; Indonesian transport ministry", True, "People really on board: up to 240, denied to be over 200 by the operator, over 210, 230 to 250, at least 218. The tickets sold are another quantity.")
G("ferry-rescued", "hu-01 694, pl-05 241, en-01 408", "Basarnas", False, "People rescued: 118, 121, 123.")
G("ferry-missing", "hu-01 924 980, pl-05 215, en-01 445 936", "Basarnas; Indonesian Red Cross", True, "People missing: around 40 or 71 on the same day; the list of 71 held names twice.")
G("ferry-hospital", "hu-01 761, pl-05 1196, en-01 1189", "director of Bitung hospital", False, "People in hospital: 42, 39, 17.")
G("ferry-wreck-depth", "pl-05 999, en-01 1027 1038", "", False, "Depth of the wreck, in metres and feet.")
G("ferry-payout", "pl-05 1309, en-01 1282 1302", "Indonesian president's office", False, "Payment promised to each bereaved family; the 20 million received so far (pl-05) is another quantity.")
G("ferry-fine", "pl-05 911 957", "", False, "Fine the operator's chairman faces, in rupiah and zlotys.")
G("ferry-islands", "hu-01 1272, en-01 1417", "", False, "Islands of Indonesia.")
G("ferry-toba-dead", "hu-01 1391, en-01 1476", "", False, "People drowned on Lake Toba in 2018, another disaster.")

# ---- Hungarian deficit ----
G("deficit-cumulative", "hu-02 35 213, en-06 283 305", "Hungarian economy ministry", False, "Deficit of January to September, in forints and converted.")
G("deficit-september", "hu-02 74, en-06 387", "Hungarian economy ministry", False, "Deficit of September alone.")
G("deficit-share-of-plan", "hu-02 304, en-06 103", "Hungarian economy ministry", False, "Deficit so far as a share of the year's plan.")
G("deficit-vat-growth", "hu-02 513, en-06 467", "Hungarian economy ministry", False, "Growth of VAT revenue; the growth planned is another quantity.")
G("deficit-vat-plan", "hu-02 559, en-06 485", "", False, "Growth of VAT revenue that the budget reckoned with.")
G("deficit-target", "hu-02 619, en-06 781", "Hungarian economy ministry", False, "The government's target for the deficit of 2026, of GDP; forecasts are kept apart.")
G("deficit-forecast", "hu-02 694 771, en-06 832 897 1039", "Fiscal Council of Hungary; Fitch; economists surveyed by Bloomberg; Peter Vadas (ING)", True, "Deficit of 2026 that others expect: 5.5, 5.7, 5.4, over 6 percent of GDP.")
G("deficit-cuts", "hu-02 875, en-06 559", "unnamed government sources (Bloomberg)", False, "Size of the cuts being prepared: 350 to 400bn, as much as 400bn; hu-02 passes on Bloomberg.")
G("hungary-inflation", "hu-02 1069, en-06 1135", "Hungarian statistics office", False, "Inflation in September; that of August is kept apart.")
G("hungary-food-prices", "hu-02 1204, en-06 1276", "Hungarian statistics office", False, "Rise of food prices.")
G("hungary-egg-prices", "hu-02 1228, en-06 1302", "Hungarian statistics office", False, "Rise of egg prices: 31 percent, almost a third.")
G("hungary-key-rate", "hu-02 1332, en-06 1515", "Hungarian central bank", False, "Key interest rate.")
G("forint-rate", "hu-02 1419 1456, en-06 1340", "", False, "Forints for a euro on 13 October: 394 in the morning, 396.8 in the afternoon.")

# ---- Odesa ----
G("odesa-drones", "hu-03 30, pl-03 537 543, en-04 95 767", "Ukrainian Air Force; Governor of Odesa", False, "Drones launched on Ukraine that night: 412, corrected to 408.")
G("odesa-missiles", "hu-03 43, en-04 821", "Ukrainian Air Force", False, "Missiles launched that night.")
G("odesa-drones-downed", "hu-03 228, en-04 940", "Ukrainian Air Force", False, "Drones shot down or suppressed.")
G("odesa-missiles-downed", "hu-03 250, en-04 948", "Ukrainian Air Force", False, "Missiles shot down.")
G("odesa-dead", "hu-03 86 484 524, pl-03 85 439, en-04 59 231 638", "Governor of Odesa; city council of Odesa", True, "People killed in Odesa: 11, 13 or 15, a day later 16 or 18; the mayor is counted with the city council.")
G("odesa-injured", "hu-03 130, pl-03 227, en-04 243", "Governor of Odesa", False, "People injured: over 60, 64, 68.")
G("odesa-missing", "pl-03 320, en-04 678", "Governor of Odesa", False, "People missing or trapped: 2, later at least 4.")
G("odesa-power-cut", "hu-03 555, pl-03 979, en-04 1026 1073", "DTEK", False, "Customers without power: 112,000 in the morning, 88,000; those reconnected (pl-03) are another quantity.")
G("odesa-dtek-damage", "hu-03 676, en-04 1135", "DTEK", False, "Damage to DTEK; the need for repairs in pl-03 is kept apart.")
G("odesa-ukrainian-drones", "hu-03 840, en-04 1384", "Russian Ministry of Defence", False, "Ukrainian drones shot down over Russia.")
G("odesa-saratov-dead", "hu-03 920 964, en-04 1471", "Governor of Saratov; local channels in Saratov", True, "People killed at the refinery in Saratov: 1, or 3 as denied by the governor.")
G("odesa-temperature", "pl-03 1133 1159", "", False, "Frost expected in Odesa, in two scales.")

# ---- football riot ----
G("riot-arrested", "hu-04 22 242 819, pl-02 43 264", "Budapest police; Polish consul", False, "People arrested after the match in Budapest: 71, seventy, dozens.")
G("riot-arrested-poles", "hu-04 710 826, pl-02 292", "Polish consul; social media posts", True, "Poles among the arrested: 48; 200 denied by the consul.")
G("riot-crowd", "hu-04 285, pl-02 234", "eyewitness (Zoli); Budapest police", False, "Hooligans in the brawl: at least 300, 300 to 400.")
G("riot-police-hurt", "hu-04 477, pl-02 621", "Budapest police", False, "Policemen hurt.")
G("riot-treated", "hu-04 547, pl-02 586", "Hungarian ambulance service", False, "People treated by the ambulance service.")
G("riot-poles-hurt", "hu-04 669, pl-02 744", "Polish consul; Wiara Lecha", True, "Fans from Poznań hurt: 25 or well over 40.")
G("riot-poles-hospital", "pl-02 875 984", "doctor of a Budapest hospital; Polish Ministry of Foreign Affairs", False, "Poles in hospital: 16 admitted, only 5 still there.")
G("riot-fines", "pl-02 1156 1196", "", False, "Fines of the other convicted, in forints and zlotys.")

# ---- Lampedusa ----
G("lampedusa-dead", "hu-05 59 69 99 276, de-03 32 490", "Italian Coast Guard; UN agencies", True, "Dead of the two boats: 23 by the coast guard and 27 by the UN agencies on the same day, later 31.")
G("lampedusa-survivors", "hu-05 0, de-03 371", "", False, "Survivors.")
G("lampedusa-on-board", "hu-05 619 630, de-03 213 808", "IOM; Somali survivor", True, "People who set out: 95 or 97.")
G("lampedusa-missing", "hu-05 349, de-03 77 662", "UN agencies; UNHCR; ANSA", True, "People missing: up to 20, a dozen; 40 (ANSA) denied by the coast guard.")
G("lampedusa-boats", "hu-05 141, de-03 96", "UN agencies", False, "Boats that capsized.")
G("lampedusa-distance", "de-03 515 526", "Italian Coast Guard", False, "Distance from the coast, in miles and kilometres.")
G("mediterranean-dead-2026", "hu-05 782, de-03 879", "IOM", False, "Dead and missing in the central Mediterranean in 2026; the year before is kept apart.")
G("italy-arrivals-2026", "hu-05 1029, de-03 1036", "Italian Ministry of the Interior", False, "Arrivals in Italy in 2026.")
G("italy-arrivals-change", "hu-05 1082, de-03 1098", "Italian Ministry of the Interior", False, "Change of the arrivals against 2025.")
G("lampedusa-capacity", "hu-05 1389, de-03 1397", "", False, "Places in the reception centre.")
G("lampedusa-occupancy", "hu-05 1422, de-03 1411", "Italian Red Cross", False, "People in the reception centre on Thursday evening.")
G("italy-returns", "hu-05 1230 1321", "Italian Minister of the Interior; PD", True, "People sent back: 6,100 or scarcely 4,000.")

# ---- bird flu ----
G("birdflu-farms-HU", "hu-06 4 134, pl-08 757", "Hungarian chief veterinary officer", False, "Infected farms in Hungary.")
G("birdflu-birds-HU", "hu-06 244 469", "Hungarian chief veterinary officer; Poultry Product Council", False, "Birds lost in Hungary: over 1.9m culled; with preventive culls almost 2.5m.")
G("birdflu-damage-HU", "hu-06 501, pl-08 853 883", "Poultry Product Council", False, "Damage in Hungary, in forints and zlotys.")
G("birdflu-birds-PL", "pl-08 55 475 580", "Polish chief veterinary officer", False, "Birds culled in Poland: 5.1m corrected to 4.6m.")

# ---- bridge ----
G("bridge-dead", "hu-07 100 579, en-07 62 216 741", "Collector Anil Parekh; Chandrasinh Gohil", True, "People killed by the fall of the bridge: 20, 22; 27 by the local lawmaker, whom the Collector denies. The 14 dead of the bus are kept apart.")
G("bridge-missing", "hu-07 148, en-07 75 348", "Collector Anil Parekh", False, "People missing: 11, then 9.")
G("bridge-rescued", "hu-07 487, en-07 379", "Collector Anil Parekh", False, "People rescued (hu-07: from the bus).")
G("bridge-trucks", "hu-07 281, en-07 598", "", False, "Trucks that fell.")
G("bridge-buses", "hu-07 297, en-07 608", "", False, "Buses that fell.")
G("bridge-motorcycles", "hu-07 319, en-07 620", "", False, "Motorcycles that fell.")
G("bridge-age", "hu-07 190, en-07 544", "", False, "Age of the bridge.")
G("bridge-payout-state", "hu-07 713 743, en-07 934", "Government of Gujarat", False, "Relief of the state for each bereaved family, in rupees and dollars; the villagers' demand is kept apart.")
G("bridge-payout-modi", "hu-07 823, en-07 1033", "Narendra Modi", False, "Relief of the prime minister for each bereaved family.")
G("bridge-payout-injured", "hu-07 842, en-07 981", "Narendra Modi; Government of Gujarat", False, "Relief for each injured: the reports name different givers.")
G("bridge-repair-cost", "hu-07 941, en-07 1238", "Gujarat roads ministry", False, "Cost of the repair in 2024.")
G("bridge-traffic", "hu-07 1203, en-07 1462", "NDTV", False, "Vehicles a day.")
G("morbi-dead", "hu-07 1439, en-07 1596", "", False, "People killed at Morbi in 2022, another disaster.")

# ---- Stellantis ----
G("stellantis-jobs-europe", "hu-08 770 1000, pl-04 145, de-04 149", "Stellantis; people familiar with the matter (Reuters)", True, "Jobs to go in Europe: 9,200; earlier over 10,000.")
G("stellantis-jobs-HU", "hu-08 40 62 330 353", "source close to Stellantis; Stellantis", False, "Jobs to go at Szentgotthárd: 380; well over 200 and under 400. Families affected with suppliers and the dismissals notified are other quantities.")
G("stellantis-jobs-tychy", "pl-04 28 176 436", "Stellantis", False, "Jobs to go at Tychy: at most 500 in October, 740 now; the union's 1,500 takes in suppliers and is kept apart.")
G("stellantis-jobs-DE", "de-04 35 179 558", "Stellantis; works council", True, "Jobs to go in Germany: 1,600; 2,100 with temporary workers, by the works council, who finds the other figure embellished.")
G("stellantis-jobs-eisenach", "de-04 394 435", "Stellantis", False, "Jobs to go at Eisenach, as a number and as a share of the workforce.")
G("stellantis-savings", "hu-08 814 842, pl-04 1293, de-04 896 1068", "Stellantis; Stephen Calder (Bernstein)", True, "Savings a year from 2029: 1.2bn euros, converted, 1.1 to 1.3bn; at most 800m by the analyst.")
G("stellantis-one-off", "hu-08 904, de-04 955", "Stellantis", False, "One-off cost of the plan in Europe.")
G("stellantis-share-peak", "hu-08 1398, pl-04 1203, de-04 1477", "", False, "Rise of the share at its highest on Wednesday.")
G("stellantis-share-close-change", "hu-08 1433, de-04 1521", "", False, "Rise of the share at Wednesday's close; Thursday's fall is kept apart.")
G("stellantis-share-price", "hu-08 1458 1512, pl-04 1217, de-04 1545", "", False, "Price of the share in Milan: 8.94 at its highest, 8.71, 8.53 on Thursday.")

# ---- mine ----
G("mine-dead", "pl-01 0 94, de-07 33", "JSW", False, "Miners killed: 4, then 5.")
G("mine-missing", "pl-01 74 283 1275 1324, de-07 176", "JSW", False, "Miners missing: 9, 5, 3, 2.")
G("mine-depth", "pl-01 399, de-07 207", "JSW", False, "Depth of the place.")
G("mine-magnitude", "pl-01 486 543, de-07 586", "Central Mining Institute (GIG)", False, "Magnitude of the tremor: 2.9 revised to 3.1.")
G("mine-underground", "pl-01 580 1184, de-07 527 791", "JSW; August 80 trade union", True, "Miners in the endangered zone: 62; up to 80 by the union, denied by JSW.")
G("mine-injured", "pl-01 659, de-07 601", "", False, "Miners hurt and taken to hospital.")
G("mine-hospital", "de-07 626 720", "Voivode of Silesia", False, "Miners still in hospital: 12 on Sunday, 10 on Monday.")
G("mine-distance", "pl-01 965, de-07 325 516", "JSW; RMF FM", True, "Way left to the missing: 120 m, 40 m or 15 m.")
G("mine-methane", "pl-01 1035, de-07 843 964", "JSW; August 80 trade union", True, "Methane measured: up to 9 percent; over 12 by the union.")
G("mine-relief-voivode", "pl-01 1415, de-07 1113", "Voivode of Silesia", False, "Relief of the province for each family.")
G("mine-relief-premier", "de-07 1052 1068", "Polish Prime Minister", False, "Relief of the government for each family, in zlotys and euros.")
G("mine-rescuers", "pl-01 869, de-07 1154", "", False, "Rescuers in action: about 70, some 200.")
G("mine-teams", "pl-01 846, de-07 1168", "", False, "Rescue teams in action: 14, 31.")
G("mine-dead-year", "pl-01 1580, de-07 1400", "State Mining Authority (WUG)", False, "Miners killed in Poland this year; de-07 does not count the fifth of Knurów.")

# ---- rail strike ----
G("railstrike-running", "de-01 238, pl-06 243", "Deutsche Bahn", False, "Share of long-distance trains that run; the share cancelled (de-01) is its complement and kept apart.")
G("railstrike-duration", "de-01 469, pl-06 179", "", False, "Length of the strike.")
G("railstrike-demand", "de-01 546, pl-06 950", "GDL", False, "Raise the union demands.")
G("railstrike-offer", "de-01 629, pl-06 1048", "Deutsche Bahn", False, "Raise the railway offers.")
G("railstrike-term", "de-01 695, pl-06 1071", "Deutsche Bahn", False, "Term of the offer.")
G("railstrike-cost-day", "de-01 1044, pl-06 1371 1495", "IW; Jörg Lindner (Commerzbank)", True, "Cost of a day of strike: up to 100m euros, not even 30m.")
G("railstrike-december-regional", "de-01 1247 1315", "Deutsche Bahn; GDL", True, "Regional trains cancelled in December: 3,200 or over 4,000.")

# ---- data theft ----
G("norvia-customers-PL", "pl-07 73 271, en-03 1240", "Norvia", False, "Customers hit in Poland: under 100,000, raised to 480,000.")
G("norvia-customers-DE", "de-06 27 276 284, en-03 1196", "Norvia", False, "Customers hit in Germany: 2.1m, raised to 3.4m.")
G("norvia-customers-GB", "en-03 75 285 336 507", "Norvia; source close to the probe (Mirror)", True, "Customers hit in Britain: 900,000, raised to 6.4m; over 9m by a source. The 9m of pl-07 are those of all Europe.")
G("norvia-bank-details-DE", "pl-07 728, de-06 307", "BSI", False, "German customers whose account numbers were taken.")
G("norvia-ransom", "pl-07 386, de-06 986 1012, en-03 409", "Norvia", False, "Ransom demanded, in dollars and euros.")
G("norvia-insurer-paid", "pl-07 621, de-06 1156", "people familiar with the matter (Financial Times)", False, "Sum the insurer is said to have paid; both reports pass on the Financial Times.")
G("norvia-days-undetected", "de-06 652 722, en-03 586 721", "internal documents (NDR, WDR); Norvia; source close to the probe (Mirror)", True, "How long the intruders went unhindered: 19 or 17 days; at most 3 days or 36 hours by Norvia.")
G("norvia-market-value", "pl-07 1234, en-03 1330", "", False, "Market value wiped out.")
G("norvia-record-fine-PL", "pl-07 1101 1123", "UODO", False, "The highest fine in Poland so far, in zlotys and dollars.")

# ---- Sudan ----
G("sudan-tawila-displaced", "de-02 347, en-02 1005 1118", "IOM; local volunteers", True, "Displaced people in Tawila now: 650,000 or 800,000.")
G("sudan-tawila-before", "de-02 507, en-02 989", "IOM", False, "People in Tawila before El Fasher fell.")
G("sudan-cholera-cases", "de-02 621, en-02 255", "Sudanese health ministry", False, "Cholera cases in the whole country.")
G("sudan-cholera-dead", "de-02 652, en-02 290", "Sudanese health ministry", False, "Cholera deaths in the whole country.")
G("sudan-tawila-cases", "de-02 796, en-02 791 944", "Médecins Sans Frontières", False, "Cholera cases of a month in Tawila: 5,200, corrected to about 3,700 by test.")
G("sudan-un-plan", "de-02 1367, en-02 1352", "United Nations", False, "Size of the UN aid plan.")
G("sudan-un-received", "de-02 1404, en-02 1413", "", False, "Share of the plan that is funded.")
G("sudan-war-dead", "de-02 1565 1667", "Tom Whitfield", True, "People killed by the war: 40,000 as is usually said, or 400,000.")

# ---- avalanche ----
G("avalanche-dead", "de-05 26 222, en-08 90 393", "Austrian police", False, "People killed at St Anton: 5, then 6.")
G("avalanche-missing", "de-05 246, en-08 620", "", False, "People missing: 2, then 1.")
G("avalanche-dead-british", "de-05 291, en-08 513", "Foreign Office", False, "Britons among the dead: 3 at first, then 4.")
G("avalanche-on-slope", "de-05 462 564 635 647, en-08 970 1022", "Austrian police; eyewitnesses", True, "People on the slope: 9; 14 by witnesses, denied by the police.")
G("avalanche-buried", "de-05 706, en-08 20 151", "", False, "Minutes the survivor was buried.")
G("avalanche-body-temperature", "de-05 752, en-08 387", "", False, "Body temperature of the survivor.")
G("avalanche-helpers", "de-05 762, en-08 827", "mountain rescue (Toni Wolf)", False, "Helpers.")
G("avalanche-dogs", "de-05 774, en-08 846", "mountain rescue (Toni Wolf)", False, "Search dogs.")
G("avalanche-new-snow", "de-05 1067, en-08 1289", "", False, "New snow in two days: up to 90 cm, 3 ft.")
G("avalanche-slides-tyrol", "de-05 1204 1279, en-08 1329", "Tyrol control centre; ORF", True, "Slides in Tyrol on Saturday: 31; ORF had first reported 13.")
G("avalanche-season-dead", "de-05 1331, en-08 1408", "Austrian Board for Alpine Safety; Austrian avalanche service", False, "People killed by avalanches in Austria this winter: 19, then 20.")

# ---- Bulgaria ----
G("bulgaria-counted", "de-08 169, en-05 184", "Central Election Commission (Bulgaria)", False, "Share of votes counted.")
G("bulgaria-gerb-share", "de-08 244, en-05 259", "Central Election Commission (Bulgaria)", False, "Share of Gerb.")
G("bulgaria-radev-share", "de-08 395, en-05 322", "Central Election Commission (Bulgaria)", False, "Share of Radev's movement.")
G("bulgaria-ppdb-share", "de-08 435, en-05 406", "Central Election Commission (Bulgaria)", False, "Share of PP-DB.")
G("bulgaria-turnout", "de-08 889 1028, en-05 485 596", "Central Election Commission (Bulgaria)", False, "Turnout: 35 percent corrected to 33.4; that of the last vote is kept apart.")
G("bulgaria-gerb-seats", "de-08 598, en-05 759", "", False, "Seats of Gerb.")
G("bulgaria-radev-seats", "de-08 636 675, en-05 803", "Radev's movement", True, "Seats of Radev's movement: 64; it had claimed 75 on the evening.")
G("bulgaria-seats", "de-08 605, en-05 769", "", False, "Seats of parliament.")
G("bulgaria-exit-poll-lead", "de-08 781 828", "Alpha Research; Gallup", True, "Lead in the exit polls: 3 points or half a point.")
G("bulgaria-vote-price", "de-08 1187 1201, en-05 1349", "Anti-Corruption Fund", False, "Price of a vote, in euros and francs; two years ago kept apart.")
G("bulgaria-votes-bought", "de-08 1291, en-05 1264", "Anti-Corruption Fund", False, "Share of votes bought.")

# ---- Euboea ----
G("euboea-dead", "hu-11 39 216, pl-16 16 72", "Greek civil protection", False, "People killed by the wildfire: 4, then 6.")
G("euboea-firefighters", "hu-11 362, pl-16 396", "Greek fire service; mayor of Limni", False, "Firefighters in action.")
G("euboea-evacuated", "hu-11 533 727, pl-16 143", "Polish Ministry of Foreign Affairs; mayor of Limni", True, "People evacuated: about 8,500, or well over 10,000 by the mayor.")
G("euboea-evacuated-poles", "pl-16 48 170", "Polish Ministry of Foreign Affairs", False, "Poles among the evacuated.")
G("euboea-places-without-power", "hu-11 751, pl-16 563", "mayor of Limni", False, "Places without power.")
G("euboea-burned", "hu-11 920 1013, pl-16 686 718 830 838", "National Observatory of Athens; Copernicus; Greek civil protection", True, "Area burned: 11,400, 10,000, 10,200 lowered to 9,800 hectares.")
G("euboea-houses", "pl-16 528 626", "mayor of Limni", False, "Houses burned: 60 on Sunday, then 84.")
G("euboea-temperature", "hu-11 1107, pl-16 1143", "", False, "Highest temperature.")
G("euboea-suspects", "hu-11 1141 1290", "Greek police; press reports", True, "Suspects of arson: 3 taken in; 20 denied by the police.")

# ---- Hungarian bank ----
G("tiszamente-depositors", "hu-12 26 486", "Hungarian deposit insurance fund (OBA)", False, "Depositors to be paid.")
G("tiszamente-bad-loans", "hu-12 902 976", "Tiszamente Bank; Hungarian central bank", True, "Share of bad loans: 6.4 percent by the bank's own report, 19 by the central bank.")
G("tiszamente-sector-burden", "hu-12 1464 1501", "Moody's", False, "Burden of the sector, as a sum and as a share of the profit.")

# ---- Mali ----
G("mali-diafarabe-dead", "hu-13 55 246 416", "military source and local officials (Reuters); Malian army; JNIM", True, "Soldiers killed in the attack of February: 47, 29 or 112; not the attack of Léré.")
G("mali-displaced", "hu-13 935, de-19 1180", "UNHCR", False, "Displaced people in Mali.")
G("mali-russian-fighters", "hu-13 1384 1434, de-19 855, en-18 1251", "Western diplomats", False, "Russian fighters in Mali: 2,000 left of 2,500; 2,000 to 2,500.")
G("mali-lere-dead", "de-19 6 170 258 509, en-18 42 95 103 196 314", "Malian army; security sources (AFP); JNIM", True, "Soldiers killed at Léré: 21 raised to 33, 54 or over 80.")
G("mali-lere-missing", "de-19 552, en-18 678", "security sources (AFP); Malian army", True, "Soldiers missing: 30 to 40 or barely 15.")
G("mali-lere-vehicles", "de-19 788, en-18 354", "JNIM", False, "Vehicles seized.")
G("mali-lere-attackers-killed", "de-19 315, en-18 553", "Malian army", False, "Attackers killed.")
G("mali-petrol-price", "en-18 858 877", "", False, "Price of petrol on the black market, in francs and dollars; that before the blockade is kept apart.")

# ---- Pardubice ----
G("pardubice-hungarians-dead", "hu-14 903 927 1009", "Hungarian Ministry of Foreign Affairs", False, "Hungarians killed: 2, 4, corrected to 3.")
G("pardubice-on-board", "hu-14 574 669", "České dráhy; train conductor (Blesk)", True, "Passengers on the train: 236 or well over 300.")
G("pardubice-driver-hours", "hu-14 1149 1239", "Czech police; train drivers' union", True, "Hours the driver had been on duty: 16 as the police look into, 9 by the union.")
G("pardubice-damage", "hu-14 1323 1353", "Czech Minister of Transport", False, "Damage, in crowns and forints.")

# ---- measles ----
G("measles-RO-vaccinated", "hu-15 746 861", "Romanian Ministry of Health; UNICEF", True, "Share of vaccinated children in Romania: 78 or scarcely 71 percent (first dose); the second dose is kept apart.")
G("measles-alberta-new", "en-13 13 71", "Alberta health officials", False, "New cases of the weekend in Alberta.")
G("measles-alberta-total", "en-13 47 161", "Alberta health officials", False, "Cases in Alberta since October.")
G("measles-guetersloh-cases", "de-17 30 165", "Gütersloh district health office", False, "Cases in the district.")
G("measles-guetersloh-immune", "de-17 908 963", "Robert Koch Institute; Gütersloh district head", True, "Share of immune school starters: 88.6 or 91 percent.")
G("measles-DE-cases", "de-17 522 741", "Robert Koch Institute", False, "Cases in Germany this year: 412 reported, over 1,200 in truth; one source.")

# ---- farmers ----
G("zahony-tractors", "hu-16 177 322 1503 1548", "Hungarian police; Magosz", True, "Tractors at Záhony: 180 or 400; the 1,800 of an earlier version are corrected.")
G("zahony-participants", "hu-16 47 395", "Magosz", False, "Protesters at Záhony.")
G("zahony-queue", "hu-16 608 725", "Ukrainian border guard; NAV", True, "Trucks waiting: 620 or 450.")
G("zahony-injured", "hu-16 1289 1329", "Magosz; Hungarian ambulance service", True, "People hurt: 2 or 1.")
G("zahony-duration", "hu-16 1383 1427", "Magosz", False, "Length of the protest: 72 hours announced, now ten days.")
G("hungary-wheat-imports", "hu-16 986 1201", "Hungarian statistics office; grain association", True, "Ukrainian wheat brought into Hungary last year: 310,000 t; half a million with what was smuggled.")
G("dorohusk-participants", "pl-12 209 442", "Zamość farmers' association; Polish police", True, "Protesters at Dorohusk: over 500 or about 220.")
G("dorohusk-queue", "pl-12 545 700 1576 1601", "Ukrainian deputy minister of infrastructure; National Revenue Administration (KAS)", True, "Trucks waiting: 1,150 or not over 800; 11,500 was a slip of the report.")
G("poland-wheat-imports", "pl-12 923 1078", "Polish Ministry of Agriculture; Grain and Feed Chamber", True, "Ukrainian wheat brought into Poland since January: 14,000 or 40,000 to 45,000 t.")
G("dorohusk-losses-day", "pl-12 1417 1479", "unofficial information (RMF FM); voivode", True, "Hauliers' losses a day: 8m, or not even 3m zlotys.")

# ---- prisoner exchange Ukraine ----
G("swap-UA-returned", "hu-17 49 190, pl-13 44 175 298", "Russian Ministry of Defence; Ukrainian government", True, "People each side got back on 12 June: 160 each by Russia, 163 by Ukraine.")
G("swap-UA-civilians", "hu-17 217, pl-13 319", "Ukrainian government", False, "Civilians among those who came back to Ukraine.")
G("swap-UA-total", "hu-17 622, pl-13 1012", "United Arab Emirates", False, "Prisoners freed so far with the help of the Emirates.")
G("swap-UA-bodies", "hu-17 847 910, pl-13 871", "unnamed military source (TASS); Ukrainian military intelligence", True, "Bodies offered to Kyiv: 1,000, denied; at most 300.")
G("swap-UA-soldiers-held", "hu-17 1055, pl-13 700", "Ukrainian military intelligence", False, "Ukrainian soldiers still held by Russia.")
G("swap-UA-civilians-held", "hu-17 1087 1188", "Ukrainian military intelligence; UN human rights monitoring mission", True, "Civilians held by Russia: about 16,000 or 1,900.")
G("swap-UA-weight-lost", "hu-17 1581, pl-13 575", "", False, "Kilograms a marine lost in captivity.")
G("kharkiv-injured", "pl-13 1178 1282", "Governor of Kharkiv; mayor of Kharkiv", True, "People hurt in Kharkiv: a dozen or 15.")

# ---- heat ----
G("balkan-tirana-temperature", "hu-18 0 670", "", False, "Temperature in Tirana.")
G("balkan-heat-dead", "hu-18 829 959", "Albanian Ministry of Health; director of Tirana university hospital", True, "People killed by the heat: 14, or at least two dozen.")
G("balkan-lifts", "hu-18 513 609", "Sarajevo fire brigade; Klix", True, "People freed from lifts: 73 or almost a hundred.")
G("balkan-megawatts", "hu-18 1183 1227", "OST", False, "Power lost: 600 MW corrected to 450.")
G("sicily-temperature", "de-20 0 504", "", False, "Temperature in Syracuse.")
G("sicily-heat-dead", "de-20 268 473", "hospitals (Ansa); Sicilian regional government", True, "People killed by the heat: at least 9, or 5.")
G("sicily-power-cut", "de-20 142 811", "Terna", False, "Households without power: 640,000, late in the evening 35,000.")
G("sicily-reservoirs", "de-20 1182 1208", "Sicilian water authority", False, "Water in the reservoirs, as a volume and as a share.")

# ---- Haiti ----
G("haiti-cabaret-dead", "hu-19 54 553 707, pl-18 26 255 329", "RNDDH; Haitian police; local priest", True, "People killed at Cabaret: 61, 38 or 85; not the massacre of Verrettes.")
G("haiti-cabaret-women", "hu-19 298, pl-18 58", "RNDDH", False, "Women among the dead of Cabaret.")
G("haiti-cabaret-children", "hu-19 307, pl-18 70", "RNDDH", False, "Children among the dead of Cabaret.")
G("haiti-capital-controlled", "hu-19 748, pl-18 665, en-15 877", "United Nations", False, "Share of the capital that gangs control.")
G("haiti-displaced", "hu-19 854, pl-18 707, en-15 784 812", "IOM", False, "Displaced people in Haiti, in December and in March; also as a share of the population.")
G("haiti-mission-planned", "hu-19 1026, pl-18 799", "", False, "Policemen the Kenyan-led mission should have; the force of en-15 is another.")
G("haiti-mission-present", "hu-19 1067, pl-18 839", "", False, "Policemen the mission has.")
G("haiti-us-aid", "hu-19 1208, pl-18 1255", "US officials (AP); sources in Congress (Miami Herald)", False, "Further US money for the mission.")
G("haiti-mission-fund", "pl-18 1119 1133", "", False, "Money the fund has, as a sum and as a share of what is needed.")
G("haiti-hungry", "hu-19 909 932", "", False, "Haitians who go hungry, as a number and as a share.")
G("haiti-verrettes-dead", "en-15 42 141 385 484", "human rights group; Haitian prime minister's office; Marie-Ange Desrosiers", True, "People killed at Verrettes: at least 70, or 22; 54 counted in one street.")

# ---- cement ----
G("cement-fine-2027", "hu-20 80 236", "General Court of the European Union; European Commission", False, "Fine of the whole cartel: 412m lowered to 347m by the court.")
G("cement-fine-dunacement", "hu-20 521 547", "General Court of the European Union", False, "Fine of Dunacement, in euros and forints.")
G("cement-overcharge", "hu-20 1075 1164", "European Commission; German construction association", True, "Overcharge per tonne: 9 to 11 or 14 euros.")
G("cement-fine-2026", "de-18 35 137", "European Commission", False, "Fine of the four makers, another case than that of hu-20.")

# ---- typhoons ----
G("salinta-dead", "pl-11 42 292 563", "NDRRMC; Governor of Cebu", False, "People killed by typhoon Salinta (2027): 66, 114; may pass 200. Not typhoon Nilo.")
G("salinta-in-shelters", "pl-11 797 956", "Philippine Red Cross", True, "People still in shelters: 60,000, or at least 95,000.")
G("salinta-helicopter", "pl-11 1140 1221", "Philippine military; unconfirmed reports", True, "People aboard the helicopter: six; nine denied by the military.")
G("salinta-wind", "pl-11 701 749", "PAGASA; JMA", True, "Sustained wind: 150 or 165 km/h; gusts are kept apart.")
G("salinta-farm-losses", "pl-11 1287 1305", "", False, "Losses of farming, in pesos and zlotys.")
G("nilo-dead", "de-16 13 100, en-12 31 135", "Philippine officials", False, "People killed by typhoon Nilo (2026): 66, then 114.")
G("nilo-dead-cebu", "de-16 294 412, en-12 295 452", "Office of Civil Defense (Philippines); Cebu province", True, "People killed in Cebu: 49 or 58, later 71 or 90.")
G("nilo-dead-negros", "en-12 738 746", "Philippine disaster agency", False, "People killed in Negros Occidental: 24 corrected to 18.")
G("nilo-helicopter-dead", "de-16 510, en-12 793", "Philippine military", False, "Crew killed in the helicopter.")
G("nilo-wind", "de-16 691 718, en-12 988 1004", "", False, "Sustained wind, in kilometres and miles per hour: 150, later 130.")
G("nilo-gusts", "de-16 746, en-12 1043", "", False, "Gusts: 205, later 180 km/h.")
G("nilo-aid", "de-16 1211 1233", "President of the Philippines", False, "Aid promised, in pesos and dollars.")
G("nilo-flood-projects", "en-12 1175 1195", "Grace Villareal", False, "Worth of the flood-control projects, in pesos and dollars.")

# ---- nurses ----
G("nurses-operations", "pl-14 43 203", "hospital management", False, "Operations called off.")
G("nurses-offer", "pl-14 533 566", "hospital management", False, "Raise offered: 600, then 850; the demand is kept apart.")
G("nurses-cost", "pl-14 619 791", "hospital management; nurses' union", True, "Cost of all demands a year: 31m, or under 20m zlotys.")
G("nurses-striking", "pl-14 858 888", "hospital management; nurses' union", True, "Share of the staff on strike: 55 percent or three quarters.")

# ---- cocaine ----
G("gdynia-cocaine", "pl-15 20 153 480 547 637", "CBŚP; Ecuadorian police; prosecutor's office of Guayaquil", True, "Cocaine in the container: 2.1 t (2,112 kg), 3 or 2.6 t; the number of packets is kept apart.")
G("southampton-cocaine-worth", "en-19 33 449", "Winchester Crown Court", False, "Street value of the cocaine.")
G("southampton-loads", "en-19 630 698", "prosecution; defence", True, "Loads smuggled: at least 5, or 3 at most.")
G("southampton-cash", "en-19 1013 1094", "British police", False, "Cash under the hot tub: 290,000 corrected to 250,000.")

# ---- Borsuk ----
G("borsuk-deliveries", "pl-17 47 125", "document (Puls Biznesu)", False, "Vehicles to be delivered this year.")
G("borsuk-contract", "pl-17 64 246", "", False, "Vehicles due this year by contract.")
G("borsuk-gearboxes", "pl-17 571 618", "people close to the board; Renk", True, "Gearboxes sent: 41 or 52.")
G("borsuk-penalty", "pl-17 778 882", "Trigon DM; HSW", True, "Penalty to be paid: 40 to 55m, or 10m zlotys.")
G("borsuk-slovakia", "pl-17 1274 1317", "unofficial information (PAP)", False, "Vehicles Slovakia may buy: 200 to 220 in spring, 152 now.")

# ---- Kazakhstan ----
G("aktau-survivors", "pl-19 222 340", "Kazakh Ministry of Emergency Situations", False, "Survivors: 29 corrected to 24.")
G("aktau-passengers", "pl-19 443 574", "Caspian Wings; passenger list (Imedi)", True, "Passengers: 63 or 64.")
G("aktau-payout", "pl-19 1236 1255", "President of Kazakhstan", False, "Payment to each family, in tenge and dollars.")

# ---- Polish census ----
G("poland-population", "pl-20 39 138", "Statistics Poland (GUS)", False, "People in Poland.")
G("poland-population-2060", "pl-20 461 552", "Irena Kotlarz; Eurostat", True, "People in Poland in 2060: under 30m or 32m.")

# ---- Portugal ----
G("portugal-dead", "de-11 162 329, en-16 24 193", "ANEPC; Portuguese Minister of the Interior", False, "People killed by the wildfires: 8, 11, 13.")
G("portugal-injured", "de-11 353, en-16 429", "ANEPC", False, "People hurt: 43, 51.")
G("portugal-injured-severely", "de-11 384, en-16 464", "ANEPC", False, "Severely hurt: 9, then 7.")
G("portugal-burned", "de-11 796 840, en-16 43 648", "EFFIS; ICNF", True, "Area burned: almost 38,000 or 31,500, later over 44,000 hectares.")
G("portugal-firefighters", "de-11 937, en-16 332", "", False, "Firefighters in action.")
G("portugal-vehicles", "de-11 961, en-16 365", "", False, "Vehicles in action.")
G("portugal-houses", "en-16 564 618", "mayor of Sertã; Portuguese government", True, "Houses burned: 140 or 96.")
G("portugal-power-cut", "en-16 953 1032", "E-Redes; municipality of Proença-a-Nova", True, "Customers without power: 3,400 or 8,000.")

# ---- Yemen ----
G("swap-YE-total", "de-12 18 180, en-17 141", "ICRC", False, "Prisoners exchanged on both sides.")
G("swap-YE-to-sanaa", "de-12 226 528 683, en-17 228 568", "ICRC; Houthis; Government of Yemen", True, "Prisoners brought to Sanaa: 583, or 601 by the Houthis.")
G("swap-YE-to-government", "de-12 364, en-17 277", "ICRC", False, "Prisoners brought to the government's side.")
G("swap-YE-saudis", "de-12 406, en-17 300", "ICRC", False, "Saudis among them.")
G("swap-YE-planned", "de-12 911, en-17 812", "UN envoy for Yemen", False, "Prisoners to be freed by the deal.")
G("swap-YE-remaining", "de-12 1005, en-17 853", "UN envoy for Yemen", False, "Prisoners of the deal not yet free.")
G("swap-YE-un-staff", "de-12 1138 1237, en-17 952 1047", "diplomats (Reuters); United Nations", True, "UN employees among the freed: 5 by diplomats; 2, then 3 by the UN.")
G("swap-YE-un-staff-held", "en-17 1096 1221", "United Nations; Houthis", True, "UN employees still held: 59, or no more than 20.")
G("swap-YE-still-held", "de-12 1310 1370", "Mwatana; Houthis", True, "People held in Yemen because of the conflict: 4,000; the Houthis concede 1,400.")
G("yemen-in-need", "en-17 1292 1314", "United Nations", False, "Yemenis in need, as a number and as a share.")

# ---- single reports of 11-20 ----
G("minimum-wage", "de-13 32 115", "Minimum Wage Commission (Germany)", False, "Minimum wage after both steps; the first step and the demands are kept apart.")
G("minimum-wage-jobs", "de-13 925 1061", "Ifo Institute; DIW", True, "Jobs that may go: up to 120,000, or 20,000 to 30,000.")
G("syria-returned", "de-14 7 141", "UNHCR", False, "Syrians back from abroad.")
G("nepal-passengers", "en-14 49 57 307", "Himal Connect", False, "Passengers: 19 corrected to 17.")
G("nepal-dead", "en-14 100 686", "Nepalese police; chief district officer of Jumla", True, "People killed: 18; the district officer had said 20.")
G("nepal-visibility", "en-14 914 969", "airport official (ANI); Nepalese civil aviation authority", True, "Visibility: 800 m or 5 km.")
G("nepal-payout", "en-14 1168 1187", "Government of Nepal", False, "Payment to each family, in rupees and dollars.")
G("liege-dead", "de-15 55 197 580", "prosecutor's office of Liège; mayor of Liège", True, "People killed: 9 by the mayor, corrected to 7.")
G("liege-residents", "de-15 696 796", "neighbours", True, "People living in the house: 31 registered, 50 by the neighbours.")
G("liege-gas-alarms", "de-15 1152 1220", "La Meuse; Resa", True, "Alarms for the smell of gas: at least three, or one.")
G("calder-run", "en-11 28 135", "", False, "Deposits withdrawn.")
G("calder-uninsured", "en-11 1023 1143", "Financial Services Compensation Scheme; an MP", True, "Deposits not covered: 700m to 800m, or closer to a billion.")
G("corn-forecast", "en-20 53 209 238 450 731", "Rosario exchange (BCR); Buenos Aires exchange; USDA", True, "Forecast of Argentina's corn harvest: 51.5m cut to 46m, 49m, 50m tons.")
G("corn-ship-loads", "en-20 851 889", "CAPyM", False, "Tons missing from a load, as a mass and as a share.")

# ---- held: 21 to 24; not to be read by whoever works on what the scores measure ----
G("cruise-sick", "hu-21 26 102 392", "Barbados health ministry; cruise line", False, "Sick people on the ship: about 60 on Sunday, 214 on Tuesday.")
G("cruise-credit", "hu-21 1008 1022 1076", "cruise line", False, "Credit promised to each passenger, in dollars and forints and as a share of the fare.")
G("teachers-missing", "hu-22 9 220 332 422", "teachers' union (PSZ); Hungarian Ministry of the Interior", True, "Teachers missing: 16,000 by the union, 5,300 by the ministry.")
G("cablecar-dead", "hu-23 148 403", "Slovak mountain rescue (HZS)", False, "People killed: 3 corrected to 2.")
G("cablecar-halts", "hu-23 1008 1059", "Blikk; operator of the cable car", True, "Halts in two years: three, or none.")
G("prison-dead", "hu-24 30 125 316", "prosecutor's office; SNAI", False, "Prisoners killed: 45, then 48.")
G("prison-escaped", "hu-24 45 781 821", "military sources (El Universo); Ecuadorian Minister of the Interior", True, "Escaped prisoners: up to 60, or 12.")
G("dam-dead", "pl-21 22 113 427", "fire brigade of Minas Gerais", False, "People killed: 29; the 34 given before was an error, corrected.")
G("dam-missing", "pl-21 53 307", "", False, "People missing.")
G("dam-sludge", "pl-21 669 744", "Mineração Serra Azul; ANM", True, "Sludge let out: 9m or 11m to 13m cubic metres.")
G("dam-frozen-money", "pl-21 1100 1126", "court", False, "Money frozen, in reals and dollars.")
G("wolves-to-shoot", "pl-22 39 132 1122 1154", "draft of the Ministry of Climate; Deputy Minister Dorożała", True, "Wolves to be shot: 140 by the draft, some dozens by the deputy minister.")
G("wolves-living", "pl-22 388 671", "Statistics Poland (GUS); Sabina Nowicka", True, "Wolves in Poland: almost 4,800 or 2,900.")
G("airport-cost", "pl-23 40 108", "GTL", False, "Cost of the expansion.")
G("airport-payback", "pl-23 1071 1115", "Trigon DM; fund manager", True, "Years until it pays: 14 to 16, or twenty.")
G("acid-spilled", "pl-24 84 813", "chemical plant", True, "Acid spilled: at least 30,000 litres; the plant said no more than 500.")
G("acid-fish", "pl-24 30 640 696", "voivode; Polish Angling Association", True, "Dead fish: two or six tonnes.")
G("tunnel-dead", "de-21 53 198", "Carinthian hospitals", False, "People killed.")
G("tunnel-vehicles", "de-21 515 629", "Asfinag; Dars", True, "Vehicles in the tunnel: 74; Dars first said over 100.")
G("tunnel-damage", "de-21 1249 1289", "Asfinag; Dars", False, "Damage: tens of millions, 35m euros.")
G("housing-missing", "de-22 94 226", "Pestel Institute; German Ministry of Construction", True, "Flats missing: 920,000 or half a million.")
G("housing-applicants", "de-22 14 1124", "estate agent", False, "Applicants for one flat.")
G("museum-minutes", "de-23 0 466", "German police", False, "Length of the theft.")
G("museum-cameras", "de-23 618 705", "investigator; museum director", True, "Broken cameras: five, or two at most.")
G("coup-dead", "de-24 76 97", "General Staff of Guinea-Bissau", False, "People killed.")
G("coup-rebels", "de-24 394 655", "President of Guinea-Bissau; Western diplomat (Lusa)", True, "Rebels: about 60, or 150 to 200.")
G("coup-money", "de-24 1045 1070", "Minister of the Interior of Guinea-Bissau", False, "Money from abroad, in francs and euros.")
G("tankers-listed", "en-21 19 131", "British government", False, "Tankers put under sanctions.")
G("tankers-cargo", "en-21 342 435", "Foreign Office", False, "Worth of their crude: 9.1bn corrected to 8.4bn dollars.")
G("tankers-exports", "en-21 853 932", "Kyiv School of Economics; Kpler", True, "Russian seaborne exports a day: 3.6m or 3.3m barrels.")
G("tankers-india-drop", "en-21 1255 1358", "Indian oil ministry", False, "Drop of India's purchases, in tonnes and as a share.")
G("ambulance-wait", "en-22 36 130 466", "the family; Welsh Ambulance Service", True, "How long she waited: 14 hours, or 11 hours and 20 minutes.")
G("levy-profit", "en-23 51 191", "Bramley's", False, "Profit the levy will cost.")
G("levy-revenue", "en-23 435 578", "Treasury; Office for Budget Responsibility", True, "Revenue of the levy in its first year: 190m or 140m pounds.")
G("levy-growth-guidance", "en-23 948 971", "Bramley's", False, "Growth of revenue the company expects: 3, lowered to 1 to 2 percent.")
G("siege-rescued", "en-24 42 306", "Governor of Izmir", False, "Hostages rescued at the end.")
G("siege-hostages", "en-24 461 550", "Governor of Izmir", True, "Hostages inside at first: 15 as was claimed, denied; thirteen.")
G("siege-debt", "en-24 1070 1135", "wife of the attacker; the bank", True, "What he owed the bank: 850,000, or no more than 400,000 liras.")


def main() -> None:
    with (HERE / "groups.jsonl").open("w", encoding="utf-8") as out:
        for name in sorted(groups):
            out.write(json.dumps(groups[name], ensure_ascii=False) + "\n")
    print(f"{len(groups)} groups of {len(owner)} figures")


if __name__ == "__main__":
    main()
