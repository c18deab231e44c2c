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
    (
        "links",
        """
        -- Facts: what persons decide, and what they take back.
        CREATE TABLE decisions (
            id VARCHAR PRIMARY KEY,        -- content hash
            left_key VARCHAR NOT NULL,     -- what was judged: a claim's id or a source's key; left_key < right_key
            right_key VARCHAR NOT NULL,
            same BOOLEAN NOT NULL,
            who VARCHAR NOT NULL,
            why VARCHAR NOT NULL,
            made TIMESTAMP NOT NULL,       -- UTC
            shown VARCHAR NOT NULL         -- the two as the person named them, JSON
        );
        CREATE TABLE retractions (
            decision VARCHAR PRIMARY KEY,
            who VARCHAR NOT NULL,
            made TIMESTAMP NOT NULL
        );
        -- Views: made from the facts, thrown away and made again at will (so without keys: DuckDB checks them too early in a transaction).
        CREATE TABLE traits (
            document VARCHAR NOT NULL,
            record VARCHAR NOT NULL        -- what the report is about, JSON
        );
        CREATE TABLE trait_keys (key VARCHAR NOT NULL, document VARCHAR NOT NULL);
        CREATE TABLE tellings (
            document VARCHAR NOT NULL,
            story VARCHAR NOT NULL,        -- the first document of the story
            whole VARCHAR NOT NULL         -- the first of all that hang together: a long story is linked in parts
        );
        CREATE TABLE copies (
            left_document VARCHAR NOT NULL,
            right_document VARCHAR NOT NULL,
            record VARCHAR NOT NULL        -- score and reasons, JSON
        );
        CREATE TABLE signatures (
            document VARCHAR NOT NULL,
            record BLOB NOT NULL           -- its words, as numbers
        );
        CREATE TABLE sketches (minimum BIGINT NOT NULL, document VARCHAR NOT NULL);
        CREATE TABLE series (
            id VARCHAR NOT NULL,
            story VARCHAR NOT NULL,
            kind VARCHAR NOT NULL,
            nature VARCHAR NOT NULL,
            names VARCHAR NOT NULL,        -- of what, whose and where, folded: '| north korea | kursk |'
            claims INTEGER NOT NULL,
            reports INTEGER NOT NULL,
            outlets INTEGER NOT NULL,
            independent INTEGER NOT NULL,
            contradicted BOOLEAN NOT NULL,
            disputes INTEGER NOT NULL,     -- findings of contradiction
            moves INTEGER NOT NULL,        -- findings of revision and correction
            since VARCHAR,                 -- first and last day of publication
            until VARCHAR,
            record VARCHAR NOT NULL        -- the whole series, JSON
        );
        CREATE TABLE members (
            claim VARCHAR NOT NULL,
            series VARCHAR NOT NULL,
            document VARCHAR NOT NULL
        );
        CREATE TABLE judgements (
            story VARCHAR NOT NULL,
            record VARCHAR NOT NULL
        );
        """,
    ),
    (
        "reviews",
        """
        -- Facts: what persons say of single claims. A review is taken back in retractions, like a decision.
        CREATE TABLE reviews (
            id VARCHAR PRIMARY KEY,        -- content hash
            claim VARCHAR NOT NULL,
            document VARCHAR NOT NULL,     -- with start: the figure, should it be read otherwise one day
            start INTEGER NOT NULL,
            verdict VARCHAR NOT NULL,      -- accepted, corrected, rejected, noted
            field VARCHAR,                 -- what was corrected, and to what
            value VARCHAR,
            who VARCHAR NOT NULL,
            why VARCHAR NOT NULL,
            made TIMESTAMP NOT NULL        -- UTC
        );
        -- Views: the claims that reviews change, as they stand now; of a rejected one, that it does not.
        CREATE TABLE amended AS SELECT *, false AS rejected FROM claims LIMIT 0;
        CREATE VIEW standing AS
            SELECT * FROM claims WHERE id NOT IN (SELECT id FROM amended)
            UNION ALL
            SELECT * EXCLUDE (rejected) FROM amended WHERE NOT rejected;
        -- For lists: the title, and the claims with the least and the greatest figure ('sayso link --again' fills them).
        ALTER TABLE series ADD COLUMN label VARCHAR;
        ALTER TABLE series ADD COLUMN least VARCHAR;
        ALTER TABLE series ADD COLUMN greatest VARCHAR;
        """,
    ),
    (
        "indexes",
        """
        -- What pages look up one by one. None is unique: DuckDB checks keys too early in a transaction that deletes and adds.
        CREATE INDEX claims_document ON claims (document);
        CREATE INDEX documents_source ON documents (source);
        CREATE INDEX members_claim ON members (claim);
        CREATE INDEX members_series ON members (series);
        CREATE INDEX series_id ON series (id);
        CREATE INDEX series_story ON series (story);
        CREATE INDEX tellings_document ON tellings (document);
        CREATE INDEX tellings_story ON tellings (story);
        """,
    ),
    (
        "readings",
        """
        -- Where a later reader finds another figure in the place of a claim that persons have spoken of: which claim it is now.
        CREATE TABLE successors (claim VARCHAR PRIMARY KEY, now VARCHAR NOT NULL);
        -- What persons said, of the claims as they are read now.
        CREATE VIEW spoken AS
            SELECT r.* REPLACE (coalesce(s.now, r.claim) AS claim) FROM reviews r LEFT JOIN successors s ON s.claim = r.claim
            WHERE r.id NOT IN (SELECT decision FROM retractions);
        CREATE VIEW decided AS
            SELECT d.* REPLACE (
                least(coalesce(l.now, d.left_key), coalesce(r.now, d.right_key)) AS left_key,
                greatest(coalesce(l.now, d.left_key), coalesce(r.now, d.right_key)) AS right_key
            )
            FROM decisions d LEFT JOIN successors l ON l.claim = d.left_key LEFT JOIN successors r ON r.claim = d.right_key
            WHERE d.id NOT IN (SELECT decision FROM retractions);
        """,
    ),
    (
        "grounds",
        """
        -- What pages show together is put together when a story is linked. What was linked before is thrown away: linking makes it again.
        TRUNCATE traits; TRUNCATE trait_keys; TRUNCATE tellings; TRUNCATE copies; TRUNCATE signatures; TRUNCATE sketches;
        TRUNCATE series; TRUNCATE members; TRUNCATE judgements;
        ALTER TABLE series ADD COLUMN grounds BLOB;  -- its claims as they stand, their reports, copies among these (see grounds.py)
        CREATE TABLE stories (
            story VARCHAR NOT NULL,
            top VARCHAR NOT NULL,          -- its largest series, JSON, without members, origins, findings and reasons
            reports INTEGER NOT NULL,
            series INTEGER NOT NULL,
            claims INTEGER NOT NULL,
            disputed INTEGER NOT NULL,     -- series that are contradicted
            since VARCHAR,                 -- first and last day of publication
            until VARCHAR,
            langs VARCHAR NOT NULL,        -- 'de en pl'
            head VARCHAR NOT NULL,         -- how its first report begins
            lines VARCHAR NOT NULL         -- its reports as lines of a list, the newest first, JSON
        );
        CREATE INDEX stories_story ON stories (story);
        """,
    ),
)

RECORD = """
    CREATE TABLE IF NOT EXISTS migrations (
        number INTEGER PRIMARY KEY, name VARCHAR NOT NULL, applied TIMESTAMP NOT NULL, sayso VARCHAR NOT NULL
    )
"""
