"""Claims for other programs: JSONL, CSV, Parquet, after the contract in ``claim.schema.json``."""

from sayso.export.contract import claim_json
from sayso.export.formats import FORMATS, line

__all__ = ["FORMATS", "claim_json", "line"]
