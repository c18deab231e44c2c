"""Files, pages, feeds, tables and archives to documents.

``read`` takes one report, ``documents`` whatever a person names; what cannot be read is a :class:`~sayso.model.Problem`.
"""

from __future__ import annotations

from sayso.ingest.published import Dates
from sayso.ingest.reading import documents, inputs, read, received, within
from sayso.ingest.report import ReadError

__all__ = ["Dates", "ReadError", "documents", "inputs", "read", "received", "within"]
