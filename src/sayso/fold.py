"""Names and words brought to one shape, so that spellings compare."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

STROKES = str.maketrans("łŁđĐøØħı", "lldDoOhi")
ACCENTS = re.compile("[\u0300-\u036f]+")
BETWEEN = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Small letters without accents, words apart by one space: ``'A „NIS”, Észak-Korea'`` is ``'a nis eszak korea'``."""
    if text.isascii():
        return BETWEEN.sub(" ", text.casefold()).strip()
    plain = ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(STROKES).casefold()))
    return BETWEEN.sub(" ", plain).strip()
