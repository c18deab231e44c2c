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
VERSIONS = """
    SELECT id, source, text, lang, published, publisher, title FROM documents
    WHERE source = ? ORDER BY run, published, id
"""
COUNTS = "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM claims), (SELECT count(*) FROM problems)"
PROBLEMS = "SELECT what, place, why, hint FROM problems ORDER BY run, place, what"
PROBLEMS_OF = """
    SELECT what, place, why, hint FROM problems
    WHERE document IN (SELECT unnest(?::VARCHAR[])) ORDER BY place, what
"""

BY_PREFIX = "SELECT document, record FROM claims WHERE starts_with(id, ?) ORDER BY id LIMIT 2"

SOURCES = """
    WITH voice AS (
        SELECT document, unnest(chain).key AS key, unnest(chain).label AS label, generate_subscripts(chain, 1) AS place
        FROM claims
        UNION ALL
        SELECT document, NULL, NULL, 1 FROM claims WHERE origin IS NULL
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
    """Which claims: all conditions that are given hold together. Names match by whole words, without regard to case and accents."""

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
    limit: int | None = None


def claims(wanted: Filter) -> tuple[str, list[object]]:
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
    where = " AND ".join(sql for sql, _ in asked) or "true"
    limit = "" if wanted.limit is None else f"LIMIT {int(wanted.limit)}"
    return (
        f"SELECT c.document, c.record FROM claims c JOIN documents d ON d.id = c.document WHERE {where} "
        f"ORDER BY d.published NULLS LAST, d.source, d.id, c.start, c.id {limit}",
        [value for _, value in asked],
    )


def whole_words(name: str | None) -> str | None:
    return f" {fold(name)} " if name else None
