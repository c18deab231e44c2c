"""The questions that are put to the ledger, by name."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.fold import fold

TABLES = "SELECT table_name FROM information_schema.tables"
APPLIED = "SELECT coalesce(max(number), 0) FROM migrations"
MIGRATED = "INSERT INTO migrations VALUES (?, ?, ?, ?)"

NEXT_RUN = "SELECT coalesce(max(id), 0) + 1 FROM runs"
ADD_RUN = "INSERT INTO runs VALUES (?, ?, ?)"
ADD_ROWS = "INSERT INTO {table} BY NAME SELECT * FROM incoming"

KNOWN = "SELECT id FROM documents WHERE id IN (SELECT unnest(?::VARCHAR[]))"
KNOWN_PROBLEMS = "SELECT id FROM problems WHERE id IN (SELECT unnest(?::VARCHAR[]))"
DOCUMENTS = """
    SELECT id, source, text, lang, published, publisher, title FROM documents
    WHERE id IN (SELECT unnest(?::VARCHAR[]))
"""
DOCUMENT_BY_ID = "SELECT id, source, text, lang, published, publisher, title FROM documents WHERE id = ?"
DOCUMENT_BY_PREFIX = (
    "SELECT id, source, text, lang, published, publisher, title FROM documents WHERE starts_with(id, ?) ORDER BY id LIMIT 2"
)
TEXTS = "SELECT id, text FROM documents WHERE id IN (SELECT unnest(?::VARCHAR[])) ORDER BY id"
VERSIONS = """
    SELECT id, source, '' AS text, lang, published, publisher, title FROM documents
    WHERE source = ? ORDER BY run, published, id
"""
SEVERAL = "SELECT source FROM documents GROUP BY source HAVING count(*) > 1"
COUNTS = "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM claims), (SELECT count(*) FROM problems)"
PROBLEMS = "SELECT what, place, why, hint FROM problems ORDER BY run, place, what"
TROUBLED = "SELECT DISTINCT document FROM problems WHERE document IS NOT NULL"
PROBLEMS_OF = """
    SELECT what, place, why, hint FROM problems
    WHERE document IN (SELECT unnest(?::VARCHAR[])) ORDER BY place, what
"""

BY_ID = "SELECT document, record, id FROM claims WHERE id = ?"
BY_PREFIX = "SELECT document, record, id FROM claims WHERE starts_with(id, ?) ORDER BY id LIMIT 2"
AMENDED = "SELECT record, rejected FROM amended WHERE id = ?"
ANY_AMENDED = "SELECT count(*) FROM amended"
REVIEWED_DOCUMENTS = "SELECT DISTINCT document FROM spoken"
REJECTED_OF = (
    "SELECT document, record FROM amended WHERE rejected AND document IN (SELECT unnest(?::VARCHAR[])) ORDER BY document, start, id"
)

SOURCES = """
    WITH voice AS (
        SELECT document, unnest(chain).key AS key, unnest(chain).label AS label, generate_subscripts(chain, 1) AS place
        FROM standing
        UNION ALL
        SELECT document, NULL, NULL, 1 FROM standing WHERE origin IS NULL
    )
    SELECT
        key,
        min(label),
        count(*) FILTER (place = 1) AS said,
        count(*) FILTER (place > 1) AS passed,
        count(DISTINCT document),
        list_sort(list_distinct(list(lang)))
    FROM voice JOIN documents ON documents.id = voice.document
    GROUP BY key ORDER BY said DESC, passed DESC, min(label)
"""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which claims: all conditions that are given hold together. Names match by whole words, without regard to case and accents.

    ``text`` is a phrase of the sentence; ``any`` are words that may stand in the sentence or in a name, in any order.
    """

    lang: str | None = None
    kind: str | None = None
    actor: str | None = None
    origin: str | None = None
    own_voice: bool = False
    place: str | None = None
    since: str | None = None
    until: str | None = None
    text: str | None = None
    source: str | None = None
    any: str | None = None
    limit: int | None = None
    offset: int = 0


ANYWHERE = f"({' OR '.join(f'contains(c.{column}, ?)' for column in ('words', 'origin', 'place', 'actor'))})"


def claims(wanted: Filter, columns: str = "c.document, c.record") -> tuple[str, list[object]]:
    """The query for the claims wanted, in the order of the reports' dates, then sources, then position."""
    conditions = [
        ("d.lang = ?", wanted.lang),
        ("c.kind = ?", wanted.kind),
        ("contains(c.actor, ?)", whole_words(wanted.actor)),
        ("contains(c.origin, ?)", whole_words(wanted.origin)),
        ("contains(c.place, ?)", whole_words(wanted.place)),
        ("c.until >= ?", wanted.since),
        ("c.since <= ?", wanted.until),
        ("contains(c.words, ?)", fold(wanted.text) if wanted.text else None),
        ("contains(lower(concat_ws(' ', d.source, d.publisher)), lower(?))", wanted.source),
        ("(c.origin IS NULL) = ?", wanted.own_voice or None),
    ]
    asked = [(sql, value) for sql, value in conditions if value is not None]
    asked += [(ANYWHERE, word) for word in fold(wanted.any or "").split()]
    where = " AND ".join(sql for sql, _ in asked) or "true"
    values: list[object] = [value for sql, value in asked for _ in range(sql.count("?"))]
    order = "d.published NULLS LAST, d.source, d.id, c.start, c.id"
    return f"SELECT {columns} FROM standing c JOIN documents d ON d.id = c.document WHERE {where} ORDER BY {order} {page(wanted)}", values


def page(wanted: Filter | SeriesFilter) -> str:
    """As many as are wanted, from where they are wanted."""
    limit = "" if wanted.limit is None else f"LIMIT {int(wanted.limit)}"
    return f"{limit} OFFSET {int(wanted.offset)}" if wanted.offset else limit


def whole_words(name: str | None) -> str | None:
    return f" {fold(name)} " if name else None


# -- what linking keeps ----------------------------------------------------------------------------------------

UNLINKED = "SELECT id FROM documents WHERE id NOT IN (SELECT document FROM traits) ORDER BY id"
NEAR = """
    SELECT document, record FROM traits
    WHERE document IN (SELECT document FROM trait_keys WHERE key IN (SELECT unnest(?::VARCHAR[])))
"""
DOCUMENTS_NEAR = """
    SELECT k.document FROM trait_keys k WHERE k.key IN (SELECT unnest(?::VARCHAR[]))
    GROUP BY k.document ORDER BY count(*) DESC, k.document LIMIT ?
"""
DOCUMENTS_SAYING = """
    WITH asked AS (SELECT DISTINCT ' ' || unnest(?::VARCHAR[]) AS word),
    said AS (SELECT DISTINCT c.document, a.word FROM standing c, asked a WHERE contains(' ' || c.words, a.word)),
    rare AS (SELECT word, ln((SELECT count(*) + 1 FROM documents) / count(*)) AS weight FROM said GROUP BY word)
    SELECT document FROM said JOIN rare USING (word) GROUP BY document ORDER BY sum(weight) DESC, document LIMIT ?
"""
SERIES_OF_CLAIMS = "SELECT claim, series FROM members WHERE claim IN (SELECT unnest(?::VARCHAR[]))"
STORIES = "SELECT document, story FROM tellings WHERE document IN (SELECT unnest(?::VARCHAR[]))"
TELLINGS = """
    SELECT t.document, t.story, t.whole, d.published FROM tellings t JOIN documents d ON d.id = t.document
    WHERE t.whole IN (SELECT whole FROM tellings WHERE document IN (SELECT unnest(?::VARCHAR[])))
"""
TOLD = "SELECT document FROM tellings WHERE story IN (SELECT unnest(?::VARCHAR[])) ORDER BY document"
SIGNATURES = "SELECT document, record FROM signatures WHERE document IN (SELECT unnest(?::VARCHAR[])) ORDER BY document"
SKETCHED = "SELECT minimum, document FROM sketches WHERE minimum IN (SELECT unnest(?::BIGINT[])) ORDER BY minimum, document"
HEADS = """
    SELECT id, source, '' AS text, lang, published, publisher, title FROM documents
    WHERE id IN (SELECT unnest(?::VARCHAR[])) ORDER BY id
"""
HEADED = HEADS.replace("title FROM", "title, left(text, 400) FROM")
CLAIMS_OF = "SELECT document, record FROM standing WHERE document IN (SELECT unnest(?::VARCHAR[])) ORDER BY document, start, id"
CLAIMS_BY_ID = "SELECT document, record FROM standing WHERE id IN (SELECT unnest(?::VARCHAR[])) ORDER BY id"
COPIES_OF = """
    SELECT record FROM copies
    WHERE left_document IN (SELECT unnest(?::VARCHAR[])) OR right_document IN (SELECT unnest(?::VARCHAR[]))
    ORDER BY left_document, right_document
"""
VIEWS = ("traits", "trait_keys", "tellings", "copies", "signatures", "sketches", "stories", "series", "members", "judgements")
OF_STORIES = ("stories", "series", "judgements")  # those with a column that says of which
FORGET = "DELETE FROM {table}"
FORGET_STORIES = "DELETE FROM {table} WHERE story IN (SELECT unnest(?::VARCHAR[]))"
FORGET_MEMBERS = "DELETE FROM members WHERE series IN (SELECT id FROM series WHERE story IN (SELECT unnest(?::VARCHAR[])))"
FORGET_DOCUMENTS = "DELETE FROM {table} WHERE document IN (SELECT unnest(?::VARCHAR[]))"
FORGET_COPIES = """
    DELETE FROM copies
    WHERE left_document IN (SELECT unnest(?::VARCHAR[])) OR right_document IN (SELECT unnest(?::VARCHAR[]))
"""
FORGET_TELLINGS = "DELETE FROM tellings WHERE document IN (SELECT unnest(?::VARCHAR[]))"

SERIES_BY_ID = "SELECT record, grounds FROM series WHERE id = ?"
SERIES_BY_PREFIX = "SELECT record, grounds FROM series WHERE starts_with(id, ?) ORDER BY id LIMIT 2"
SERIES_OF_PREFIX = """
    SELECT record, grounds FROM series WHERE id IN (SELECT series FROM members WHERE starts_with(claim, ?)) ORDER BY id LIMIT 2
"""
SERIES_OF = "SELECT series FROM members WHERE claim = ?"
JUDGEMENTS = "SELECT record FROM judgements WHERE story = ? ORDER BY record"
DECIDED = """
    SELECT id, left_key, right_key, same, who, why, made, shown FROM decided ORDER BY made, id
"""
DECISION_BY_PREFIX = """
    SELECT id, left_key, right_key, same, who, why, made, shown FROM decided WHERE starts_with(id, ?) ORDER BY id LIMIT 2
"""
# -- what persons say of single claims -------------------------------------------------------------------------

REVIEWS = """
    SELECT id, claim, document, start, verdict, field, value, who, why, made FROM spoken WHERE {condition} ORDER BY made, id
"""
REVIEWS_OF = REVIEWS.format(condition="document IN (SELECT unnest(?::VARCHAR[]))")
REVIEW_BY_PREFIX = REVIEWS.format(condition="starts_with(id, ?)")
LATEST_REVIEWS = REVIEWS.format(condition="true").replace("ORDER BY made, id", "ORDER BY made DESC, id LIMIT ?")
UNAMEND = "DELETE FROM amended WHERE id = ?"

# -- reading again ---------------------------------------------------------------------------------------------

ALL_DOCUMENTS = "SELECT id FROM documents ORDER BY id"
READ_CLAIMS_OF = "SELECT document, record FROM claims WHERE document IN (SELECT unnest(?::VARCHAR[])) ORDER BY document, start, id"
JUDGED_OF = """
    SELECT DISTINCT c.id FROM decided d JOIN claims c ON c.id = d.left_key OR c.id = d.right_key
    WHERE c.document IN (SELECT unnest(?::VARCHAR[]))
"""
UNREAD = "DELETE FROM claims WHERE id IN (SELECT unnest(?::VARCHAR[]))"
UNAMEND_ALL = "DELETE FROM amended WHERE document IN (SELECT unnest(?::VARCHAR[]))"
UNTOLD_PROBLEMS = "DELETE FROM problems WHERE document IN (SELECT unnest(?::VARCHAR[]))"
SUCCESSORS = "SELECT claim, now FROM successors"
SUCCEED = "INSERT OR REPLACE INTO successors VALUES (?, ?)"
REVIEWED = """
    SELECT (SELECT count(DISTINCT claim) FROM spoken WHERE verdict != 'noted'),
        (SELECT count(*) FROM claims)
"""

RETRACT = "INSERT INTO retractions VALUES (?, ?, ?)"
STORIES_SAYING = """
    WITH asked AS (SELECT unnest(?::VARCHAR[]) AS name)
    SELECT DISTINCT t.story FROM asked a, standing c JOIN tellings t ON t.document = c.document
    WHERE c.id = a.name OR contains(c.origin, '| ' || a.name || ' |') OR list_contains([x.key FOR x IN c.chain], a.name)
"""

ORDERS = {
    "size": "s.claims DESC",
    "disagreement": "s.contradicted DESC, s.disputes DESC, s.independent DESC, s.claims DESC",
    "movement": "s.moves DESC, s.claims DESC",
    "date": "s.until DESC NULLS LAST",
}


@dataclass(frozen=True, slots=True)
class SeriesFilter:
    """Which series: all conditions that are given hold together. ``name`` is part of what is counted, whose it is, or where;
    ``one_source`` means several outlets and one independent origin."""

    name: str | None = None
    kind: str | None = None
    nature: str | None = None
    since: str | None = None
    until: str | None = None
    least: int = 1
    contradicted: bool = False
    order: str = "size"
    limit: int | None = None
    offset: int = 0
    story: str | None = None
    one_source: bool = False


def series(wanted: SeriesFilter, columns: str = "s.record") -> tuple[str, list[object]]:
    """The query for the series wanted, in their order."""
    conditions = [
        ("contains(s.names, ?)", whole_words(wanted.name)),
        ("s.kind = ?", wanted.kind),
        ("s.nature = ?", wanted.nature),
        ("s.until >= ?", wanted.since),
        ("s.since <= ?", wanted.until),
        ("s.claims >= ?", wanted.least if wanted.least > 1 else None),
        ("s.contradicted = ?", wanted.contradicted or None),
        ("s.story = ?", wanted.story),
        ("(s.independent = 1 AND s.outlets > 1) = ?", wanted.one_source or None),
    ]
    asked = [(sql, value) for sql, value in conditions if value is not None]
    where = " AND ".join(sql for sql, _ in asked) or "true"
    sql = f"SELECT {columns} FROM series s WHERE {where} ORDER BY {ORDERS[wanted.order]}, s.id {page(wanted)}"
    return sql, [value for _, value in asked]


# -- what a person asks of a whole ledger ----------------------------------------------------------------------

STORY_ORDERS = {
    "date": "until DESC NULLS LAST",
    "size": "claims DESC",
    "disagreement": "disputed DESC, claims DESC",
}
STORY_LINE = "story, top, reports, series, claims, disputed, since, until, langs, head"
STORIES_BY = "SELECT story FROM stories {where} ORDER BY {order}, story LIMIT ? OFFSET ?"
NAMED = "WHERE story IN (SELECT story FROM series WHERE contains(names, ?))"
STORY_LINES = f"SELECT {STORY_LINE} FROM stories WHERE story IN (SELECT unnest(?::VARCHAR[]))"
STORY = f"SELECT {STORY_LINE}, lines FROM stories WHERE story = ?"
BEGINNINGS = """
    SELECT id, source, lang, published, publisher, title, left(text, 400) FROM documents WHERE id IN (SELECT unnest(?::VARCHAR[]))
"""
STORY_OF = "SELECT story FROM tellings WHERE document = ?"
STORIES_BY_PREFIX = f"SELECT {STORY_LINE}, lines FROM stories WHERE starts_with(story, ?) ORDER BY story LIMIT 2"
REPORTS_WHERE = """
    (? IS NULL OR contains(lower(concat_ws(' ', d.source, d.publisher, d.title)), lower(?))) AND (? IS NULL OR d.lang = ?)
"""
REPORTS = f"""
    SELECT d.id FROM documents d WHERE {REPORTS_WHERE} ORDER BY d.published DESC NULLS LAST, d.source, d.id LIMIT ? OFFSET ?
"""
CLAIMS_IN = "SELECT document, count(*) FROM standing WHERE document IN (SELECT unnest(?::VARCHAR[])) GROUP BY document"
CHANGED = """
    WITH fresh AS (
        SELECT m.series, list(m.claim) AS claims FROM members m JOIN documents d ON d.id = m.document
        WHERE d.run IN (SELECT id FROM runs WHERE started >= ?) GROUP BY m.series
    )
    SELECT s.id, f.claims FROM fresh f JOIN series s ON s.id = f.series WHERE s.claims > 1
    ORDER BY s.contradicted DESC, s.disputes + s.moves DESC, s.claims DESC, s.id LIMIT ?
"""
SERIES_LINES = """
    SELECT id, record, reports, outlets, since, until, least, greatest FROM series WHERE id IN (SELECT unnest(?::VARCHAR[]))
"""
# What speaks against trusting that a claim was read right: a name, what it weighs, and when it holds.
DOUBTS = {
    "sources disagree here, and this claim stands in it": (3, "coalesce(s.contradicted, false)"),
    "what is counted has no kind": (2, "c.kind = 'other'"),
    "nobody else gives this figure": (1, "coalesce(s.claims, 1) = 1"),
    "no place": (1, "c.place IS NULL"),
    "no time": (1, "c.since IS NULL AND c.until IS NULL"),
    "a figure far from the others of its series": (2, "coalesce(c.low > 10 * q.middle OR c.high < q.middle / 10, false)"),
    "the wording is vague": (1, "c.comparator = 'vague'"),
}
DOUBTFUL = f"""
    WITH q AS (
        SELECT m.series, median(coalesce(c.low, c.high)) AS middle FROM members m JOIN claims c ON c.id = m.claim
        GROUP BY m.series HAVING count(*) > 2
    )
    SELECT c.id, {" + ".join(f"{weight} * ({sign})::INTEGER" for weight, sign in DOUBTS.values())} AS score,
        {", ".join(sign for _, sign in DOUBTS.values())}
    FROM standing c LEFT JOIN members m ON m.claim = c.id LEFT JOIN series s ON s.id = m.series LEFT JOIN q ON q.series = m.series
    WHERE c.id NOT IN (
        SELECT claim FROM spoken WHERE verdict != 'noted'
    )
    ORDER BY score DESC, c.id LIMIT ?
"""
