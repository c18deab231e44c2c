"""Claims and series for other programs: JSONL, CSV, Parquet, after the contract in ``claim.schema.json`` and ``series.schema.json``."""

from sayso.export.contract import claim_json
from sayso.export.formats import FORMATS, line
from sayso.export.series import SERIES_FORMATS, series_json

__all__ = ["FORMATS", "SERIES_FORMATS", "claim_json", "line", "series_json"]
