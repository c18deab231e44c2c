"""The words beside a picture, of the language it is read in: ``packs/lang/<code>/pictures.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sayso.packs.folders import ROOT, languages, toml

FALLBACK = "en"
SIZES = (1e12, 1e9, 1e6)


@cache
def words(lang: str) -> Mapping[str, Any]:
    """The words of a language; English where it has none."""
    code = lang.lower().replace("_", "-").partition("-")[0]
    path = ROOT / "lang" / code / "pictures.toml"
    return toml(path if code in languages() and path.exists() else ROOT / "lang" / FALLBACK / "pictures.toml")
