"""The tables of the ledger, as steps that record themselves. A step that has been released is never changed: add another."""

from __future__ import annotations

MIGRATIONS: tuple[tuple[str, str], ...] = (
    (
        "facts",
        """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,        -- 1, 2, 3 …
            started TIMESTAMP NOT NULL,    -- UTC
            sayso VARCHAR NOT NULL         -- the version that read
        );
        CREATE TABLE documents (
            id VARCHAR PRIMARY KEY,        -- content hash; one source may have several: its versions
            source VARCHAR NOT NULL,
            text VARCHAR NOT NULL,
            lang VARCHAR,
            published VARCHAR,             -- EDTF
            publisher VARCHAR,
            title VARCHAR,
            run INTEGER NOT NULL
        );
        CREATE TABLE claims (
            id VARCHAR PRIMARY KEY,        -- content hash
            document VARCHAR NOT NULL,
            start INTEGER NOT NULL,        -- of the quantity in the document's text
            kind VARCHAR NOT NULL,
            unit VARCHAR NOT NULL,
            low DOUBLE,
            high DOUBLE,
            comparator VARCHAR NOT NULL,
            status VARCHAR NOT NULL,
            modality VARCHAR NOT NULL,
            actor VARCHAR,                 -- names, folded: '| north korea | eszak koreai |'
            place VARCHAR,                 -- the same
            origin VARCHAR,                -- the same; null: the report's own voice
            chain STRUCT(key VARCHAR, label VARCHAR)[] NOT NULL,   -- origin, then via
            since VARCHAR,                 -- ISO day
            until VARCHAR,
            words VARCHAR NOT NULL,        -- the evidence, folded
            record VARCHAR NOT NULL        -- the whole claim, JSON
        );
        CREATE TABLE problems (
            id VARCHAR PRIMARY KEY,        -- content hash
            document VARCHAR,              -- null: no document came of it
            what VARCHAR NOT NULL,
            place VARCHAR NOT NULL,
            why VARCHAR NOT NULL,
            hint VARCHAR NOT NULL,
            run INTEGER NOT NULL
        );
        """,
    ),
)

RECORD = """
    CREATE TABLE IF NOT EXISTS migrations (
        number INTEGER PRIMARY KEY, name VARCHAR NOT NULL, applied TIMESTAMP NOT NULL, sayso VARCHAR NOT NULL
    )
"""
